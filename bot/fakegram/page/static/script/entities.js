/* Formatted text as DOM nodes. Entity offsets count UTF-16 units, as JavaScript's strings do. */

import { element } from "./element.js";
import { word } from "./words.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  blockquote: "blockquote",
};
const SCHEMES = new Set(["http:", "https:", "tel:", "mailto:"]);

/** Nodes for a text; `tap(kind, value)` is called for what Telegram handles itself. */
export function formatted(text, entities, tap) {
  const inOrder = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const nodes = document.createDocumentFragment();
  fill(nodes, { text, tap }, 0, text.length, inOrder);
  return nodes;
}

function fill(parent, source, from, to, entities) {
  let at = from;
  entities.forEach((entity, index) => {
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) return;
    parent.append(source.text.slice(at, start));
    const node = nodeFor(entity, source.text.slice(start, end), source.tap);
    const inside = node.querySelector(".inside") ?? node;
    fill(inside, source, start, end, entities.slice(index + 1).filter((other) => other.offset < end));
    parent.append(node);
    /* A block stands on a line of its own already. */
    at = BLOCKS.has(entity.type) && source.text[end] === "\n" ? end + 1 : end;
  });
  if (at < to) parent.append(source.text.slice(at, to));
}

function nodeFor(entity, text, tap) {
  switch (entity.type) {
    case "pre":
      return element("pre", { dir: "auto" }, element("code", { className: "inside" }));
    case "expandable_blockquote":
      return expandable();
    case "spoiler":
      return spoiler();
    case "text_link":
      return link(entity.url, tap);
    case "url":
      return link(text.includes("://") ? text : `http://${text}`, tap);
    case "email":
      return link(`mailto:${text}`, tap);
    case "phone_number":
      return link(`tel:${text.replace(/[^+\d]/g, "")}`, tap);
    case "bot_command":
      return tappable(() => tap("command", text));
    case "mention":
    case "hashtag":
    case "cashtag":
    case "text_mention":
      return element("span", { className: "mention" });
    default:
      return element(TAGS[entity.type] ?? "span");
  }
}

/** A link, or plain text where the address is none that a chat may open. */
function link(address, tap) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return element("span");
  }
  if (url.protocol === "tg:") return tappable(() => tap("link", url.href));
  if (!SCHEMES.has(url.protocol)) return element("span");
  const node = element("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" });
  node.addEventListener("click", (event) => {
    if (tap("link", url.href)) event.preventDefault();
  });
  return node;
}

function tappable(onclick) {
  return element("button", { type: "button", className: "inline-link", onclick });
}

function spoiler() {
  const node = element("span", {
    className: "spoiler",
    role: "button",
    tabIndex: 0,
    "aria-label": word("page-spoiler"),
  });
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    if (node.classList.contains("shown")) return;
    event.preventDefault();
    event.stopPropagation();
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  };
  node.addEventListener("click", reveal, true);
  node.addEventListener("keydown", reveal);
  return node;
}

function expandable() {
  const inside = element("div", { className: "inside" });
  const toggle = element("button", {
    type: "button",
    className: "unfold",
    "aria-expanded": "false",
    "aria-label": word("page-show-all"),
    title: word("page-show-all"),
  });
  const quote = element("blockquote", { className: "folded" }, inside, toggle);
  toggle.addEventListener("click", () => {
    const open = !quote.classList.toggle("folded");
    toggle.setAttribute("aria-expanded", String(open));
  });
  return quote;
}

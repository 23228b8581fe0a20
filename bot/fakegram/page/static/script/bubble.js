/* One message as a bubble. */

import { element, hidden, icon, iconButton } from "./element.js";
import { formatted } from "./entities.js";
import { inlineKeyboard } from "./inline.js";
import { media, summary } from "./media.js";
import { timeOf, word } from "./words.js";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;
/* A finger has no second button: there a tap opens the menu, as in Telegram. */
const WITHOUT_MOUSE = matchMedia("(hover: none)");
const TURNING = /[\u061c\u200f\u202a-\u202e\u2066-\u2069]/;
const STRONG = /[\p{L}]/u;

/** The message's node; `hands` are the phone's own: tap, press, menu, view, jump. */
export function bubble(message, person, hands) {
  const own = message.from?.id === person;
  const text = message.text ?? message.caption ?? "";
  const shown = media(message, hands.view);
  const kind = message.photo ? "with-photo" : message.voice ? "with-voice" : "";
  const about = meta(message, own);
  const words = text ? textOf(message, text, about.textContent, hands) : null;
  const inside = element(
    "div",
    { className: `bubble ${kind} ${endsRightToLeft(text) ? "rtl" : ""} ${text ? "" : "wordless"}` },
    hidden(own ? word("page-you") : hands.botName()),
    message.reply_to_message ? quote(message.reply_to_message, person, hands) : null,
    shown,
    words,
    about,
  );
  const more = iconButton("down", word("page-message-menu"), () => hands.menu(message, more), "more");
  more.setAttribute("aria-haspopup", "menu");
  more.setAttribute("aria-expanded", "false");
  more.tabIndex = -1;
  inside.append(more);
  const node = element(
    "article",
    { className: `message ${own ? "own" : "theirs"}`, data: { id: message.message_id } },
    inside,
    inlineKeyboard(message.reply_markup, (button, key) => hands.press(message, button, key)),
  );
  const open = (event) => {
    if (event.target.closest("a, button, [role=button]")) return;
    event.preventDefault();
    hands.menu(message, more);
  };
  inside.addEventListener("contextmenu", open);
  inside.addEventListener("click", (event) => WITHOUT_MOUSE.matches && open(event));
  return node;
}

/** A message that has not left the phone yet. */
export function waitingBubble(act) {
  const label = act.text ?? word(`page-${act.act}`);
  return element(
    "article",
    { className: "message own waiting" },
    element(
      "div",
      { className: "bubble" },
      element("div", { className: "text", dir: "auto", data: { meta: "00:00 ✓" } }, label),
      element("span", { className: "meta", title: word("page-waiting") }, timeOf(act.at), icon("clock")),
    ),
  );
}

function textOf(message, text, meta, hands) {
  const entities = message.entities ?? message.caption_entities;
  const node = element("div", { className: "text", dir: "auto", data: { meta } });
  node.append(formatted(text, entities, hands.tap));
  return node;
}

function meta(message, own) {
  const parts = [];
  if (message.edit_date) parts.push(element("span", { className: "edited" }, word("page-edited")), " ");
  parts.push(element("time", { dateTime: new Date(message.date * 1000).toISOString() }, timeOf(message.date)));
  if (own) parts.push(icon("ticks"));
  return element("span", { className: "meta" }, ...parts);
}

/* The time stands at the right: it needs a line of its own where the last line begins there,
   or where marks in it may turn it round. */
function endsRightToLeft(text) {
  if (TURNING.test(text)) return true;
  const last = text.trimEnd().split("\n").pop();
  const first = [...last].find((sign) => STRONG.test(sign));
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

function quote(message, person, hands) {
  const name = message.from?.id === person ? word("page-you") : hands.botName();
  return element(
    "button",
    { type: "button", className: "quote", onclick: () => hands.jump(message.message_id) },
    element("strong", { dir: "auto" }, name),
    element("span", { dir: "auto" }, summary(message)),
  );
}

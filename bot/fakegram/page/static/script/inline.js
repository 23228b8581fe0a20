/* The buttons under a message. A tap spins until the bot has acknowledged it. */

import { element, icon } from "./element.js";

/* Telegram shows at most eight buttons in a row. */
const WIDEST_ROW = 8;

/** The keyboard's node, or null; `tap(button, node)` is called for each tap. */
export function inlineKeyboard(markup, tap) {
  const rows = markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return element("div", { className: "inline-keyboard" }, ...rows.map((row) => lineOf(row, tap)));
}

function lineOf(row, tap) {
  const buttons = row.slice(0, WIDEST_ROW).map((button) => keyOf(button, tap));
  return element("div", { className: "line" }, ...buttons);
}

function keyOf(button, tap) {
  const label = element("span", { className: "label", dir: "auto" }, button.text);
  const node = element(
    "button",
    { type: "button", className: "key", title: button.text, onclick: () => tap(button, node) },
    label,
  );
  if (button.callback_data !== undefined) node.dataset.data = button.callback_data;
  if (button.url !== undefined) node.append(icon("out"));
  if (button.copy_text !== undefined) node.append(icon("copy"));
  return node;
}

export function spin(node, on) {
  node.classList.toggle("spinning", on);
  if (on) node.setAttribute("aria-busy", "true");
  else node.removeAttribute("aria-busy");
}

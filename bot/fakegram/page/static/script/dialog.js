/* A window inside one phone; the other phones go on working. */

import { element } from "./element.js";
import { word } from "./words.js";

/**
 * Shows `body` in `device` until one of its buttons is pressed.
 * Resolves to the pressed button's value, or null for Escape and a tap beside it.
 * Buttons are {label, value}; the last one is the main one.
 */
export function ask(device, { title, body = [], buttons, className = "" }) {
  const before = document.activeElement;
  return new Promise((resolve) => {
    const close = (value) => {
      veil.remove();
      rest.forEach((node) => node.removeAttribute("inert"));
      if (device.contains(before) || before === document.body) before.focus?.();
      resolve(value);
    };
    const veil = windowOf({ title, body, buttons, className }, close);
    const rest = [...device.children].filter((node) => !node.inert);
    rest.forEach((node) => node.setAttribute("inert", ""));
    device.append(veil);
    /* A window that opens by itself takes the keyboard only from its own phone. */
    const mayFocus = before === document.body || device.contains(before);
    if (mayFocus) veil.querySelector("input, button.main, button").focus();
  });
}

function windowOf({ title, body, buttons, className }, close) {
  const main = buttons.length - 1;
  const keys = buttons.map((button, index) =>
    element(
      "button",
      { type: index === main ? "submit" : "button", className: index === main ? "main" : "", value: button.value },
      button.label,
    ),
  );
  const form = element(
    "form",
    { className: `window ${className}`, role: "alertdialog", "aria-modal": "true", "aria-label": title, noValidate: true },
    ...body,
    element("div", { className: "window-buttons" }, ...keys),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    close(buttons[main].value);
  });
  keys.slice(0, main).forEach((key, index) => key.addEventListener("click", () => close(buttons[index].value)));
  const veil = element("div", { className: "veil" }, form);
  veil.addEventListener("click", (event) => event.target === veil && close(null));
  veil.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(null);
  });
  return veil;
}

/** An alert of the bot: its text and one button. */
export function tell(device, text) {
  return ask(device, {
    title: text,
    body: [element("p", { dir: "auto" }, text)],
    buttons: [{ label: word("page-ok"), value: "ok" }],
  });
}

/** Whether the person agreed. */
export async function agreed(device, text, label) {
  const answer = await ask(device, {
    title: text,
    body: [element("p", { dir: "auto" }, text)],
    buttons: [
      { label: word("page-cancel"), value: "no" },
      { label, value: "yes" },
    ],
  });
  return answer === "yes";
}

/** What was typed into `fields` ({name, label, value, hint}, or `choices` of [value, label]), or null. */
export async function fill(device, title, fields, label) {
  const inputs = fields.map((field) =>
    field.choices
      ? choiceOf(field)
      : element("input", { name: field.name, value: field.value ?? "", placeholder: field.hint ?? "", autocomplete: "off" }),
  );
  const lines = fields.map((field, index) => element("label", {}, element("span", {}, field.label), inputs[index]));
  const answer = await ask(device, {
    title,
    body: [element("strong", {}, title), ...lines],
    buttons: [
      { label: word("page-cancel"), value: "no" },
      { label, value: "yes" },
    ],
  });
  if (answer !== "yes") return null;
  return Object.fromEntries(inputs.map((input) => [input.name, input.value.trim()]));
}

function choiceOf({ name, value, choices }) {
  const options = choices.map(([code, label]) => element("option", { value: code, selected: code === value }, label));
  return element("select", { name }, ...options);
}

/** A picture as large as the phone, with its download. */
export async function viewPicture(device, address) {
  const answer = await ask(device, {
    title: word("page-photo"),
    className: "picture",
    body: [element("img", { src: address, alt: word("page-photo") })],
    buttons: [
      { label: word("page-download"), value: "save" },
      { label: word("page-close"), value: "close" },
    ],
  });
  if (answer === "save") element("a", { href: address, download: "photo" }).click();
}

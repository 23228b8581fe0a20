/* The reply keyboard below the typing line. */

import { element, icon } from "./element.js";
import { word } from "./words.js";

export class Keys {
  /** `press(button)` is called for each key; `changed()` when the keyboard opens or closes. */
  constructor(panel, toggle, { person, press, changed }) {
    Object.assign(this, { panel, toggle, press, changed, markup: undefined, open: false });
    this.used = `hamroh-keys-${person}`;
    toggle.addEventListener("click", () => this.show(!this.open));
  }

  /** Takes the chat's keyboard, null for none; one that has served once opens only when `fresh`. */
  load(markup, fresh = false) {
    if (!fresh && JSON.stringify(markup) === JSON.stringify(this.markup)) return;
    const served = !fresh && sessionStorage.getItem(this.used) === JSON.stringify(markup);
    this.markup = markup;
    const rows = markup?.keyboard ?? [];
    this.panel.replaceChildren(...rows.map((row) => this.#row(row)));
    this.panel.classList.toggle("tall", !markup?.resize_keyboard);
    this.toggle.hidden = !rows.length;
    this.show(rows.length > 0 && !served);
  }

  show(open) {
    this.open = open;
    this.panel.hidden = !open;
    const label = word(this.open ? "page-keyboard-hide" : "page-keyboard-show");
    Object.assign(this.toggle, { title: label, ariaExpanded: String(this.open), ariaLabel: label });
    this.changed();
  }

  get placeholder() {
    return this.open || this.markup?.force_reply ? this.markup.input_field_placeholder : undefined;
  }

  #row(row) {
    const keys = row.map((button) => {
      const about = typeof button === "string" ? { text: button } : button;
      const label = element("span", { className: "label", dir: "auto" }, about.text);
      const key = element("button", { type: "button", className: "reply-key", title: about.text }, label);
      if (about.request_location) key.append(icon("place"));
      if (about.request_contact) key.append(icon("contact"));
      key.addEventListener("click", () => this.#pressed(about));
      return key;
    });
    return element("div", { className: "line" }, ...keys);
  }

  async #pressed(button) {
    const sent = await this.press(button);
    if (!sent || !this.markup?.one_time_keyboard) return;
    sessionStorage.setItem(this.used, JSON.stringify(this.markup));
    this.show(false);
  }
}

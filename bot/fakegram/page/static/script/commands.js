/* The list of the bot's commands: behind the menu button, and while a "/" is being typed. */

import { element } from "./element.js";

export class Commands {
  #list = [];

  /** `choose(command)` is called with "/start" and the like. */
  constructor(panel, button, input, choose) {
    Object.assign(this, { panel, button, input, choose });
    button.addEventListener("click", () => (panel.hidden ? this.#show("", true) : this.hide()));
    panel.addEventListener("keydown", (event) => this.#move(event));
    document.addEventListener("pointerdown", (event) => {
      if (!panel.contains(event.target) && !button.contains(event.target)) this.hide();
    });
  }

  load(commands) {
    this.#list = commands;
    this.button.hidden = commands.length === 0;
  }

  /** Follows what is being typed. */
  typed(text) {
    if (/^\/\w*$/.test(text)) this.#show(text.slice(1), false);
    else this.hide();
  }

  hide() {
    this.panel.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
  }

  /** Moves the keyboard into the open list; false when there is none. */
  enter() {
    if (this.panel.hidden) return false;
    this.panel.lastElementChild.focus();
    return true;
  }

  #show(beginning, focus) {
    const fitting = this.#list.filter((entry) => entry.command.startsWith(beginning.toLowerCase()));
    if (!fitting.length) return this.hide();
    this.panel.replaceChildren(...fitting.map((entry) => this.#entry(entry)));
    this.panel.hidden = false;
    this.button.setAttribute("aria-expanded", String(focus));
    if (focus) this.panel.firstElementChild.focus();
    return undefined;
  }

  #entry({ command, description }) {
    return element(
      "button",
      { type: "button", className: "command", onclick: () => this.#chosen(`/${command}`) },
      element("span", { className: "command-words", dir: "auto" }, description),
      element("span", { className: "faint" }, `/${command}`),
    );
  }

  #chosen(command) {
    this.hide();
    this.input.focus();
    this.choose(command);
  }

  #move(event) {
    const entries = [...this.panel.children];
    const at = entries.indexOf(document.activeElement);
    if (event.key === "ArrowDown") entries[(at + 1) % entries.length].focus();
    else if (event.key === "ArrowUp") entries[(at - 1 + entries.length) % entries.length].focus();
    else if (event.key === "Escape") {
      this.hide();
      this.input.focus();
    } else return;
    event.preventDefault();
  }
}

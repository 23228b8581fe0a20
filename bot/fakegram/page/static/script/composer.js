/* The typing line: new messages, replies, and edits of one's own. */

import { summary } from "./media.js";
import { word } from "./words.js";

const TALLEST = 140; // pixels

export class Composer {
  #reply = null;
  #edit = null;

  /** `send(text, {reply, edit})` says whether the text has been taken. */
  constructor(form, banner, { person, send, typed, enterList, editLast }) {
    Object.assign(this, { form, banner, send, typed, enterList, editLast });
    this.input = form.querySelector("textarea");
    this.button = form.querySelector(".send");
    this.key = `hamroh-draft-${person}`;
    this.input.value = sessionStorage.getItem(this.key) ?? "";
    this.input.addEventListener("input", () => this.#changed());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    banner.querySelector("button").addEventListener("click", () => this.reset());
    this.#changed();
  }

  reply(message) {
    this.#reply = message;
    this.#edit = null;
    this.#announce(word("page-reply"), message);
  }

  edit(message) {
    this.#edit = message;
    this.#reply = null;
    this.#announce(word("page-edit"), message);
    this.#type(message.text);
  }

  reset() {
    if (this.#edit) this.#type("");
    this.#reply = this.#edit = null;
    this.banner.hidden = true;
    this.input.focus();
  }

  /** A message that went while it was being answered or edited. */
  forget(ids) {
    if (ids.includes((this.#reply ?? this.#edit)?.message_id)) this.reset();
  }

  placeholder(text) {
    this.input.placeholder = text ?? word("page-message");
  }

  #announce(title, message) {
    this.banner.querySelector("strong").textContent = title;
    this.banner.querySelector("bdi").textContent = summary(message);
    this.banner.hidden = false;
    this.input.focus();
  }

  async #submit() {
    const text = this.input.value.trim();
    if (!text) return;
    const about = { reply: this.#reply, edit: this.#edit };
    this.#reply = this.#edit = null;
    this.banner.hidden = true;
    this.#type("");
    if (!(await this.send(text, about)) && !this.input.value) this.#type(text);
  }

  #type(text) {
    this.input.value = text;
    this.#changed();
  }

  #changed() {
    const text = this.input.value;
    sessionStorage.setItem(this.key, text);
    this.button.disabled = text.trim() === "";
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, TALLEST)}px`;
    this.typed(text);
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) this.#submit();
    else if (event.key === "Escape" && !this.banner.hidden) this.reset();
    else if (event.key === "ArrowUp" && (this.enterList() || (!this.input.value && this.editLast()))) {
      /* done there */
    } else return;
    event.preventDefault();
  }
}

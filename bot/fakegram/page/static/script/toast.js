/* Short notices over the chat, one at a time. */

const SHOWN_FOR = 4000; // milliseconds, about as long as Telegram shows one

export class Toast {
  #timer;

  constructor(node) {
    this.node = node;
  }

  show(text) {
    clearTimeout(this.#timer);
    this.node.textContent = text;
    this.node.classList.add("shown");
    this.#timer = setTimeout(() => this.hide(), SHOWN_FOR);
  }

  hide() {
    this.node.classList.remove("shown");
    this.node.textContent = "";
  }
}

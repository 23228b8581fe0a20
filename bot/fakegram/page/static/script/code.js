/* The code that the owner of a phone reads from another app, and for how long it holds. */

import { lengthOf, ownTime } from "./words.js";

export class Code {
  #code = null;

  constructor(line) {
    this.line = line;
    this.digits = line.querySelector(".digits");
    this.left = line.querySelector(".left");
  }

  load(code) {
    this.#code = code;
    this.line.hidden = !code;
    this.digits.textContent = code?.digits ?? "";
    this.tell();
  }

  /** Shows how many seconds are left of it; the next one comes by the stream. */
  tell() {
    if (!this.#code) return;
    this.left.textContent = lengthOf(Math.max(0, Math.ceil(this.#code.until - ownTime())));
  }
}

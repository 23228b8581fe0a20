/* Taps on inline buttons that the bot has not acknowledged yet. */

import { spin } from "./inline.js";

const PATIENCE = 30_000; // milliseconds after which Telegram's own clients stop the spinner, about

export class Taps {
  #waiting = new Map();
  #answered = new Set();

  /** `find(messageId, data)` is the button's node as it stands now. */
  constructor(find) {
    this.find = find;
  }

  isWaiting(messageId, data) {
    return [...this.#waiting.values()].some((tap) => tap.messageId === messageId && tap.data === data);
  }

  /** The query of this id waits; its acknowledgement may have come before. */
  begin(id, messageId, data) {
    if (this.#answered.delete(id)) return;
    this.#waiting.set(id, { messageId, data });
    this.#draw(messageId, data, true);
    setTimeout(() => this.#stop(id), PATIENCE);
  }

  end(id) {
    if (!this.#waiting.has(id)) this.#answered.add(id);
    this.#stop(id);
  }

  /** After a reconnection: exactly these wait. */
  load(taps) {
    [...this.#waiting.keys()].forEach((id) => this.#stop(id));
    taps.forEach((tap) => this.begin(tap.id, tap.message_id, tap.data));
  }

  /** A message was drawn anew, its buttons with it. */
  redraw(messageId) {
    for (const tap of this.#waiting.values()) {
      if (tap.messageId === messageId) this.#draw(messageId, tap.data, true);
    }
  }

  #stop(id) {
    const tap = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (tap && !this.isWaiting(tap.messageId, tap.data)) this.#draw(tap.messageId, tap.data, false);
  }

  #draw(messageId, data, on) {
    const node = this.find(messageId, data);
    if (node) spin(node, on);
  }
}

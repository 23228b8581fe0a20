/* One phone's connection: hands on what its owner does, and keeps it while the phone is offline. */

import { ownTime } from "./words.js";

/* What makes sense later as well; a tap on an old button does not. */
const CAN_WAIT = new Set(["text", "location", "contact", "voice", "delete", "edit"]);

export class Line {
  #key;

  /** `changed()` is called when the line goes up or down, and when what waits changes. */
  constructor(person, changed) {
    this.person = person;
    this.changed = changed;
    this.#key = `hamroh-line-${person}`;
    const kept = JSON.parse(localStorage.getItem(this.#key) ?? "{}");
    this.online = kept.online ?? true;
    this.waiting = kept.waiting ?? [];
  }

  /** The answer's JSON, "waits" while offline, or null when Telegram refused. */
  async act(act, details = {}) {
    const body = { person: this.person, act, ...details };
    if (this.online) return this.#post("page/acts", JSON.stringify(body), "application/json");
    if (!CAN_WAIT.has(act)) return null;
    this.waiting.push({ ...body, at: ownTime() });
    this.#keep();
    return "waits";
  }

  /** Sends a file; `about` is its kind, caption and, for a photo, its size. */
  async upload(file, about) {
    if (!this.online) return null;
    const words = new URLSearchParams({ name: file.name, ...about });
    return this.#post(`page/phones/${this.person}/files?${words}`, file, "application/octet-stream");
  }

  goOffline() {
    this.online = false;
    this.#keep();
  }

  /** Sends what has waited, in the order in which it was done; what was refused is returned. */
  async goOnline() {
    this.online = true;
    const refused = [];
    while (this.waiting.length) {
      const { at, ...act } = this.waiting[0];
      const answer = await this.#post("page/acts", JSON.stringify(act), "application/json");
      if (answer === null) refused.push({ at, ...act });
      this.waiting.shift();
      this.#keep();
    }
    this.#keep();
    return refused;
  }

  #keep() {
    localStorage.setItem(this.#key, JSON.stringify({ online: this.online, waiting: this.waiting }));
    this.changed();
  }

  async #post(address, body, type) {
    try {
      const answer = await fetch(address, { method: "POST", headers: { "Content-Type": type }, body });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }
}

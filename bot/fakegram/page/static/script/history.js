/* The messages of one chat, in order, with a line for each new day; it stays where its reader is. */

import { bubble, waitingBubble } from "./bubble.js";
import { element } from "./element.js";
import { dayKey, dayOf, word } from "./words.js";

const NEAR = 80; // pixels from the end that still count as reading the newest

export class History {
  #shown = new Map();

  constructor(list, down, person, hands) {
    Object.assign(this, { list, down, person, hands, unread: 0 });
    this.count = down.querySelector(".count");
    list.addEventListener("scroll", () => this.#scrolled());
    list.addEventListener("keydown", (event) => this.#walk(event));
    down.addEventListener("click", () => this.toEnd("smooth"));
    new ResizeObserver(() => this.sticks && this.toEnd()).observe(list);
    this.sticks = true;
    this.lastTop = 0;
  }

  get empty() {
    return this.#shown.size === 0;
  }

  message(id) {
    return this.#shown.get(id)?.message;
  }

  node(id) {
    return this.#shown.get(id)?.node;
  }

  /** The newest message for which `fits` is true. */
  newest(fits) {
    return [...this.#shown.values()].map((entry) => entry.message).reverse().find(fits);
  }

  /** Shows exactly these; what is shown already keeps its node. */
  load(messages, earlier) {
    const wanted = new Set(messages.map((message) => message.message_id));
    const oldest = messages[0]?.message_id ?? 0;
    for (const id of this.#shown.keys()) if (id >= oldest && !wanted.has(id)) this.#drop(id);
    if (!messages.length) [...this.#shown.keys()].forEach((id) => this.#drop(id));
    messages.forEach((message) => this.#put(message));
    this.#offerEarlier(earlier && this.#shown.keys().next().value === oldest);
    this.#tidy();
    if (this.sticks) this.toEnd();
    /* What was there from the beginning is not news to be read aloud. */
    requestAnimationFrame(() => this.list.setAttribute("aria-live", "polite"));
  }

  /** Older messages, above the others. */
  prepend(messages, earlier) {
    const height = this.list.scrollHeight;
    const newer = this.#shown;
    this.#shown = new Map();
    messages.forEach((message) => this.#put(message, newer.values().next().value?.node));
    newer.forEach((entry, id) => this.#shown.set(id, entry));
    this.#offerEarlier(earlier);
    this.#tidy();
    this.list.scrollTop += this.list.scrollHeight - height;
  }

  add(message) {
    const own = message.from?.id === this.person;
    this.#put(message);
    this.#tidy();
    if (this.sticks || own) this.toEnd();
    else this.#setUnread(this.unread + 1);
  }

  edit(message) {
    if (!this.#shown.has(message.message_id)) return;
    this.#put(message);
    if (this.sticks) this.toEnd();
  }

  remove(ids) {
    const oldest = this.#shown.keys().next().value;
    ids.forEach((id) => this.#drop(id));
    this.#tidy();
    if (this.empty && this.list.querySelector(".earlier")) this.hands.earlier(oldest);
  }

  /** What waits for the network stands at the end. */
  waiting(acts) {
    this.list.querySelectorAll(".waiting").forEach((node) => node.remove());
    const sent = acts.filter((act) => act.act !== "delete" && act.act !== "edit");
    this.list.append(...sent.map(waitingBubble));
    if (sent.length) this.toEnd();
  }

  jump(id) {
    const node = this.node(id);
    if (!node) return;
    node.scrollIntoView({ block: "center", behavior: "smooth" });
    node.classList.add("pointed");
    node.addEventListener("animationend", () => node.classList.remove("pointed"), { once: true });
  }

  toEnd(behavior = "instant") {
    this.list.scrollTo({ top: this.list.scrollHeight, behavior });
    this.sticks = true;
    this.#setUnread(0);
  }

  #put(message, before = null) {
    const known = this.#shown.get(message.message_id);
    if (known && JSON.stringify(known.message) === JSON.stringify(message)) return;
    const node = bubble(message, this.person, this.hands);
    const hadFocus = known?.node.contains(document.activeElement);
    if (known) known.node.replaceWith(node);
    else this.list.insertBefore(node, before ?? this.list.querySelector(".waiting"));
    this.#shown.set(message.message_id, { message, node });
    if (hadFocus) (node.querySelector(".key") ?? this.list).focus({ preventScroll: true });
  }

  #drop(id) {
    const node = this.node(id);
    if (node?.contains(document.activeElement)) this.list.focus({ preventScroll: true });
    node?.remove();
    this.#shown.delete(id);
  }

  #offerEarlier(there) {
    this.list.querySelector(".earlier")?.remove();
    if (!there) return;
    const oldest = this.#shown.keys().next().value;
    const button = element("button", { type: "button", className: "earlier" }, word("page-earlier"));
    button.addEventListener("click", () => this.hands.earlier(oldest));
    this.list.prepend(button);
  }

  /** It is another day: "today" is said of other messages. */
  leap() {
    this.list.querySelectorAll(".day").forEach((line) => line.remove());
    this.#tidy();
  }

  /* One line before the first message of each day, and none elsewhere. */
  #tidy() {
    this.list.querySelectorAll(".day").forEach((line) => {
      const above = line.previousElementSibling;
      const below = line.nextElementSibling;
      const needed = below?.dataset.id && this.#day(below) === line.dataset.day;
      if (!needed || (above?.dataset.id && this.#day(above) === line.dataset.day)) line.remove();
    });
    let last = "";
    for (const { message, node } of this.#shown.values()) {
      const day = dayKey(message.date);
      if (day !== last && !node.previousElementSibling?.classList.contains("day")) {
        node.before(element("div", { className: "day", data: { day } }, dayOf(message.date)));
      }
      last = day;
    }
  }

  #day(node) {
    const message = this.message(Number(node.dataset.id));
    return message ? dayKey(message.date) : "";
  }

  /* Enter goes into the messages, arrows from one to the next: else each would be a stop for Tab. */
  #walk(event) {
    const stops = [...this.list.querySelectorAll(".more")];
    const at = stops.indexOf(event.target);
    const enters = event.target === this.list && event.key === "Enter";
    if (enters) stops.at(-1)?.focus();
    else if (at >= 0 && event.key === "ArrowUp") stops[at - 1]?.focus();
    else if (at >= 0 && event.key === "ArrowDown") stops[at + 1]?.focus();
    else if (at >= 0 && event.key === "Escape") this.list.focus();
    else return;
    event.preventDefault();
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.list;
    /* Only a reader moves up: a keyboard that opens below must not count as reading old messages. */
    const movedUp = scrollTop < this.lastTop;
    this.lastTop = scrollTop;
    if (scrollHeight - scrollTop - clientHeight < NEAR) this.sticks = true;
    else if (movedUp) this.sticks = false;
    if (this.sticks) this.#setUnread(0);
    this.down.hidden = this.sticks;
  }

  #setUnread(unread) {
    this.unread = unread;
    this.count.textContent = unread ? String(unread) : "";
    this.count.hidden = unread === 0;
    this.down.hidden = this.sticks;
  }
}

/* Where the phones do not fit side by side: one tab each, and swiping. */

import { element } from "./element.js";
import { word } from "./words.js";

export class Tabs {
  #tabs = new Map();

  constructor(bar, stage) {
    this.bar = bar;
    this.watcher = new IntersectionObserver((entries) => this.#seen(entries), {
      root: stage,
      threshold: 0.6,
    });
  }

  add(phone) {
    const count = element("span", { className: "count", hidden: true });
    const tab = element(
      "button",
      { type: "button", className: "tab", onclick: () => this.#go(phone) },
      element("span", { className: "label" }, phone.role),
      count,
    );
    this.#tabs.set(phone.root, { tab, count, phone, unread: 0, visible: true });
    this.bar.append(tab);
    this.watcher.observe(phone.root);
  }

  /** A message came to this phone: counted where its owner is out of sight. */
  arrived(phone) {
    const entry = this.#tabs.get(phone.root);
    if (!entry.visible) this.#count(entry, entry.unread + 1);
  }

  #go(phone) {
    phone.root.scrollIntoView({ inline: "start", block: "nearest", behavior: "smooth" });
  }

  #count(entry, unread) {
    entry.unread = unread;
    entry.count.hidden = unread === 0;
    entry.count.textContent = String(unread);
    entry.count.setAttribute("aria-label", `${word("page-unread")}: ${unread}`);
  }

  #seen(entries) {
    for (const { target, isIntersecting } of entries) {
      const entry = this.#tabs.get(target);
      entry.visible = isIntersecting;
      if (isIntersecting) this.#count(entry, 0);
      if (isIntersecting) entry.tab.setAttribute("aria-current", "true");
      else entry.tab.removeAttribute("aria-current");
    }
  }
}

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
      element(
        "span",
        { className: "label" },
        phone.role,
        element("span", { className: "tab-owner", dir: "auto" }, ` ${phone.state.name}`),
      ),
      count,
    );
    this.#tabs.set(phone.root, { tab, count, phone, unread: 0, visible: true });
    this.bar.append(tab);
    this.watcher.observe(phone.root);
  }

  remove(phone) {
    this.watcher.unobserve(phone.root);
    this.#tabs.get(phone.root).tab.remove();
    this.#tabs.delete(phone.root);
  }

  /** The tabs stand in the order of their phones. */
  put(phone, index) {
    const { tab } = this.#tabs.get(phone.root);
    if (this.bar.children[index] !== tab) this.bar.insertBefore(tab, this.bar.children[index]);
  }

  /** A message came to this phone: counted where its owner is out of sight. */
  arrived(phone) {
    const entry = this.#tabs.get(phone.root);
    if (entry && !entry.visible) this.#count(entry, entry.unread + 1);
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

  /* Where there are more tabs than fit, the bar follows. */
  #lead(tab) {
    tab.setAttribute("aria-current", "true");
    this.bar.scrollTo({ left: tab.offsetLeft - (this.bar.clientWidth - tab.offsetWidth) / 2 });
  }

  #seen(entries) {
    for (const { target, isIntersecting } of entries) {
      const entry = this.#tabs.get(target);
      if (!entry) continue;
      entry.visible = isIntersecting;
      if (isIntersecting) this.#count(entry, 0);
      if (isIntersecting) this.#lead(entry.tab);
      else entry.tab.removeAttribute("aria-current");
    }
  }
}

/* One person's phone, with its one chat. */

import { Attach } from "./attach.js";
import { messageMenu, phoneMenu } from "./choices.js";
import { Code } from "./code.js";
import { Commands } from "./commands.js";
import { Composer } from "./composer.js";
import { tell, viewPicture } from "./dialog.js";
import { History } from "./history.js";
import { Keys } from "./keys.js";
import { Line } from "./line.js";
import { payloadOf } from "./link.js";
import { openMenu } from "./menu.js";
import { Taps } from "./taps.js";
import { Toast } from "./toast.js";
import { word } from "./words.js";

const TYPING_LASTS = 5000; // milliseconds (Bot API, sendChatAction)

export class Phone {
  #typingTimer;

  /** `arrived(phone)` is called for each message that comes in; `cast()` is who may get the phone. */
  constructor(root, state, { arrived, cast }) {
    Object.assign(this, { root, arrived, cast, id: state.id, payload: undefined });
    this.role = word(`page-role-${state.role}`);
    const find = (selector) => root.querySelector(selector);
    this.device = find(".device");
    this.toast = new Toast(find(".toast"));
    this.code = new Code(find(".factor"));
    this.line = new Line(this.id, () => this.#lineChanged());
    this.history = new History(find(".history"), find(".to-end"), this.id, this.#hands());
    this.taps = new Taps((id, data) => this.#key(id, data));
    this.attach = new Attach(find(".attach"), this.device, this.line, () => this.refused());
    this.keys = new Keys(find(".reply-keyboard"), find(".keyboard-toggle"), {
      person: this.id,
      press: (button) => this.#replyKey(button),
      changed: () => this.#hint(),
    });
    this.composer = new Composer(find(".composer"), find(".banner"), {
      person: this.id,
      send: (text, about) => this.#send(text, about),
      typed: (text) => this.commands?.typed(text),
      enterList: () => this.commands.enter(),
      editLast: () => this.#editLast(),
    });
    this.commands = new Commands(find(".commands"), find(".menu-button"), this.composer.input, (command) => {
      this.composer.input.value = "";
      this.composer.input.dispatchEvent(new Event("input"));
      this.#say(command);
    });
    this.start = find(".start");
    this.start.addEventListener("click", () => this.#started());
    const menu = find(".phone-menu");
    menu.addEventListener("click", () => openMenu(this.device, menu, phoneMenu(this)));
    this.load(state);
  }

  /** Everything as the server has it; an offline phone goes on showing what it had, but for the
      code: that app needs no network. */
  load(state) {
    this.code.load(state.code);
    if (this.state && !this.line.online) return;
    this.state = state;
    this.#names(state);
    this.history.load(state.messages, state.earlier);
    this.keys.load(state.keyboard);
    this.commands.load(state.commands);
    this.taps.load(state.taps);
    this.#lineChanged();
    this.#bottom();
  }

  /** One event of this chat. */
  apply(event) {
    if (event.type === "code") this.code.load(event.code);
    if (!this.line.online) return;
    switch (event.type) {
      case "message":
        this.#typing(false);
        this.history.add(event.message);
        if (event.message.from?.id !== this.id) this.arrived(this);
        break;
      case "edit":
        this.history.edit(event.message);
        this.taps.redraw(event.message.message_id);
        break;
      case "delete":
        this.composer.forget(event.message_ids);
        this.history.remove(event.message_ids);
        break;
      case "keyboard":
        this.keys.load(event.keyboard, true);
        break;
      case "toast":
        this.#acknowledged(event);
        break;
      case "typing":
        this.#typing(true);
        break;
      case "profile":
        Object.assign(this.state, event.profile);
        this.#names(this.state);
        this.commands.load(event.profile.commands);
        break;
      case "blocked":
        this.state.blocked = event.blocked;
        break;
    }
    this.#bottom();
  }

  #names({ name, bot, language }) {
    const label = `${this.role}: ${name}`;
    this.root.setAttribute("aria-label", label);
    this.root.querySelector(".role").textContent = this.role;
    this.root.querySelector(".owner").textContent = name;
    this.root.querySelector(".owner-language").textContent = language ?? "";
    this.root.querySelector(".bot-name").textContent = bot.name;
    this.root.querySelector(".intro-title").textContent = bot.name;
    this.root.querySelector(".intro-words").textContent = bot.description;
  }

  #hands() {
    return {
      botName: () => this.state.bot.name,
      press: (message, button, key) => this.#press(message, button, key),
      tap: (kind, value) => this.#tapped(kind, value),
      menu: (message, anchor) => openMenu(this.device, anchor, messageMenu(this, message)),
      view: (address) => viewPicture(this.device, address),
      jump: (id) => this.history.jump(id),
      earlier: (id) => this.#earlier(id),
    };
  }

  #key(messageId, data) {
    const keys = this.history.node(messageId)?.querySelectorAll(".key") ?? [];
    return [...keys].find((key) => key.dataset.data === data);
  }

  /* -- what the person does ------------------------------------------------------------------ */

  /** Does it, or says that it was refused (null). */
  async do(act, details) {
    const answer = await this.line.act(act, details);
    if (answer === null) this.refused();
    return answer;
  }

  /** Says that it did not work, and why as far as the phone knows. */
  refused() {
    this.toast.show(word(this.line.online ? "page-refused" : "page-offline"));
  }

  #say(text) {
    return this.do("text", { text });
  }

  #send(text, { reply, edit }) {
    if (edit && edit.text === text) return true;
    if (edit) return this.do("edit", { message_id: edit.message_id, text });
    return this.do("text", { text, reply_to: reply?.message_id ?? null });
  }

  async #press(message, button, key) {
    const messageId = message.message_id;
    if (button.url !== undefined) return this.#openAddress(button.url);
    if (button.copy_text !== undefined) return this.copy(button.copy_text.text);
    const data = button.callback_data;
    if (data === undefined || this.taps.isWaiting(messageId, data) || key.ariaBusy === "true") return undefined;
    const answer = await this.do("press", { message_id: messageId, data });
    if (answer?.query) this.taps.begin(answer.query, messageId, data);
    return undefined;
  }

  #replyKey(button) {
    if (button.request_contact) return this.attach.contact();
    if (button.request_location) return this.attach.location();
    return this.#say(button.text);
  }

  #tapped(kind, value) {
    if (kind === "command") return this.#say(value);
    return this.follow(value);
  }

  /** True for a link to this very bot, which Telegram follows itself. */
  follow(address) {
    const payload = payloadOf(address, this.state.bot.username);
    if (payload === null) return false;
    this.payload = payload;
    this.#bottom();
    this.start.focus();
    return true;
  }

  #openAddress(address) {
    if (!this.follow(address) && /^https?:/.test(address)) open(address, "_blank", "noopener");
  }

  async copy(text) {
    await navigator.clipboard?.writeText(text);
    this.toast.show(word("page-copied"));
  }

  async #started() {
    const answer = await this.do("start", { payload: this.payload || null });
    if (answer === null) return;
    this.payload = undefined;
    this.wantsToType = true;
    this.#bottom();
  }

  #editLast() {
    const last = this.history.newest((message) => message.from?.id === this.id && message.text);
    if (!last) return false;
    this.composer.edit(last);
    return true;
  }

  async #earlier(id) {
    const answer = await fetch(`page/phones/${this.id}/earlier?before=${id}`);
    const { messages, earlier } = await answer.json();
    this.history.prepend(messages, earlier);
  }

  /** Off and on again: first what was missed, then what has waited. */
  async switchLine() {
    if (this.line.online) return this.line.goOffline();
    this.line.online = true;
    try {
      const answer = await fetch(`page/phones/${this.id}`);
      this.load(await answer.json());
    } catch {
      return this.line.goOffline();
    }
    const refused = await this.line.goOnline();
    if (refused.length) this.refused();
    return undefined;
  }

  /* -- what the phone shows ------------------------------------------------------------------ */

  #acknowledged({ callback_query_id: id, text, show_alert: alert }) {
    this.taps.end(id);
    if (!text) return;
    if (alert) tell(this.device, text);
    else this.toast.show(text);
  }

  #typing(on) {
    clearTimeout(this.#typingTimer);
    this.isTyping = on;
    if (on) this.#typingTimer = setTimeout(() => this.#typing(false), TYPING_LASTS);
    this.#status();
  }

  #lineChanged() {
    this.root.classList.toggle("offline", !this.line.online);
    this.history?.waiting(this.line.waiting);
    if (this.state) this.#bottom();
    this.#status();
  }

  #status() {
    const state = !this.line?.online ? "page-no-network" : this.isTyping ? "page-typing" : "page-bot";
    const node = this.root.querySelector(".status");
    node.textContent = word(state);
    node.classList.toggle("busy", state === "page-typing");
  }

  #hint() {
    this.composer?.placeholder(this.keys.placeholder);
  }

  /* The typing line, or the one large button that Telegram puts in its place. */
  #bottom() {
    const fresh = this.history.empty && !this.line.waiting.length;
    const link = this.payload !== undefined;
    const button = this.state.blocked || fresh || link;
    this.start.textContent = word(this.state.blocked ? "page-restart" : "page-start");
    this.start.hidden = !button;
    this.root.querySelector(".composer").hidden = button;
    this.root.querySelector(".intro").hidden = !fresh;
    this.keys.panel.hidden = button || !this.keys.open;
    /* After Start the keyboard goes on to the typing line, as soon as it stands there. */
    if (this.wantsToType && !button) {
      this.wantsToType = false;
      this.composer.input.focus();
    }
  }
}

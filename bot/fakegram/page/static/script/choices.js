/* What the menus of a phone offer. */

import { agreed } from "./dialog.js";
import { askLink } from "./link.js";
import { give, putAway } from "./stage.js";
import { word } from "./words.js";

/** For one message. */
export function messageMenu(phone, message) {
  const own = message.from?.id === phone.id;
  const text = message.text ?? message.caption;
  const id = message.message_id;
  return [
    { icon: "reply", label: word("page-reply"), act: () => phone.composer.reply(message) },
    text && { icon: "copy", label: word("page-copy"), act: () => phone.copy(text) },
    own && message.text && { icon: "edit", label: word("page-edit"), act: () => phone.composer.edit(message) },
    { icon: "delete", label: word("page-delete"), danger: true, act: () => phone.do("delete", { message_id: id }) },
  ].filter(Boolean);
}

/** For the phone itself. */
export function phoneMenu(phone) {
  const { online } = phone.line;
  return [
    { icon: "link", label: word("page-open-link"), act: () => openLink(phone) },
    { icon: "offline", label: word("page-go-offline"), checked: !online, act: () => phone.switchLine() },
    phone.state.blocked
      ? { icon: "restart", label: word("page-unblock"), act: () => phone.do("unblock") }
      : { icon: "block", label: word("page-block"), danger: true, act: () => block(phone) },
    { icon: "contact", label: word("page-give"), act: () => give(phone, phone.cast()) },
    { icon: "close", label: word("page-put-away"), act: () => putAway(phone) },
  ];
}

async function openLink(phone) {
  const { username } = phone.state.bot;
  const payload = await askLink(phone.device, username);
  if (payload === undefined) phone.toast.show(word("page-wrong-link"));
  if (typeof payload === "string") phone.follow(`t.me/${username}?start=${payload}`);
}

async function block(phone) {
  if (await agreed(phone.device, word("page-block-ask"), word("page-block"))) phone.do("block");
}

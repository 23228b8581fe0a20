/* Deep links: t.me/<bot>?start=<payload>. */

import { fill } from "./dialog.js";
import { word } from "./words.js";

/* Telegram's rule for start parameters. */
const PAYLOAD = /^[A-Za-z0-9_-]{1,64}$/;

/** The payload of a link to this bot ("" without one), or null where it is no such link. */
export function payloadOf(address, username) {
  let url;
  try {
    url = new URL(address.includes("://") ? address : `https://${address}`);
  } catch {
    return null;
  }
  const direct = url.protocol === "tg:" && url.searchParams.get("domain");
  const named = ["t.me", "telegram.me"].includes(url.hostname) && url.pathname.replaceAll("/", "");
  if ((direct || named || "").toLowerCase() !== username.toLowerCase()) return null;
  const payload = url.searchParams.get("start") ?? "";
  return payload === "" || PAYLOAD.test(payload) ? payload : null;
}

/** Asks for a link; resolves to its payload, undefined for "not this bot's link", null for none. */
export async function askLink(device, username) {
  const start = `t.me/${username}?start=`;
  const fields = [{ name: "link", label: word("page-link"), value: start }];
  const typed = await fill(device, word("page-open-link"), fields, word("page-open"));
  if (!typed) return null;
  return payloadOf(typed.link, username) ?? undefined;
}

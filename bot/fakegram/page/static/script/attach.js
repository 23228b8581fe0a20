/* The paper clip: photo, document, voice note, place, contact. */

import { agreed, fill } from "./dialog.js";
import { element } from "./element.js";
import { openMenu } from "./menu.js";
import { word } from "./words.js";

/* Where most of those whom the bot is for live; the person types any other point. */
const MOSCOW = { lat: "55.7558", lon: "37.6173" };

export class Attach {
  /** `line` sends; `refused()` is called when Telegram did not take it. */
  constructor(button, device, line, refused) {
    Object.assign(this, { device, line, refused });
    button.addEventListener("click", () => openMenu(device, button, this.#items()));
  }

  async contact() {
    if (!(await agreed(this.device, word("page-contact-ask"), word("page-send")))) return null;
    return this.#done(await this.line.act("contact"));
  }

  async location() {
    const fields = [
      { name: "lat", label: word("page-latitude"), value: MOSCOW.lat },
      { name: "lon", label: word("page-longitude"), value: MOSCOW.lon },
    ];
    const point = await fill(this.device, word("page-location-ask"), fields, word("page-send"));
    if (!point) return null;
    const [lat, lon] = [Number(point.lat.replace(",", ".")), Number(point.lon.replace(",", "."))];
    return this.#done(await this.line.act("location", { lat, lon }));
  }

  #items() {
    const online = this.line.online;
    return [
      online && { icon: "photo", label: word("page-photo"), act: () => this.#file("photo", "image/jpeg,image/png,image/webp") },
      online && { icon: "file", label: word("page-document"), act: () => this.#file("document", "") },
      { icon: "voice", label: word("page-voice"), act: async () => this.#done(await this.line.act("voice")) },
      { icon: "place", label: word("page-location"), act: () => this.location() },
      { icon: "contact", label: word("page-contact-own"), act: () => this.contact() },
    ].filter(Boolean);
  }

  #file(kind, accept) {
    const chooser = element("input", { type: "file", accept, hidden: true });
    chooser.addEventListener("change", () => {
      this.#upload(kind, chooser.files[0]);
      chooser.remove();
    });
    chooser.addEventListener("cancel", () => chooser.remove());
    this.device.append(chooser);
    chooser.click();
  }

  async #upload(kind, file) {
    const title = word(kind === "photo" ? "page-photo" : "page-document");
    const field = { name: "caption", label: word("page-caption") };
    const typed = await fill(this.device, `${title}: ${file.name}`, [field], word("page-send"));
    if (!typed) return;
    const size = kind === "photo" ? await sizeOf(file) : {};
    this.#done(await this.line.upload(file, { kind, ...typed, ...size }));
  }

  #done(answer) {
    if (answer === null) this.refused();
    return answer;
  }
}

/* What is no picture after all gets no size, and the server's own. */
async function sizeOf(file) {
  try {
    const { width, height } = await createImageBitmap(file);
    return { width, height };
  } catch {
    return {};
  }
}

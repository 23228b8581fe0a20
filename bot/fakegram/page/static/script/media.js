/* What a message holds besides text: photo, voice, document, place, contact, sticker, poll. */

import { element, icon, iconButton } from "./element.js";
import { lengthOf, sizeOf, word } from "./words.js";

const fileAddress = (fileId) =>
  `page/files/${encodeURIComponent(fileId)}`;

/** The node for a message's media, or null where it is text alone. */
export function media(message, view) {
  if (message.photo) return photo(message, view);
  if (message.voice) return voice(message.voice);
  if (message.document) return file(message.document);
  if (message.location) return place(message.location);
  if (message.contact) return contact(message.contact);
  if (message.sticker) return element("div", { className: "sticker" }, message.sticker.emoji ?? "🖼");
  if (message.poll) return poll(message.poll);
  if (message.text === undefined && message.caption === undefined) {
    return element("div", { className: "unknown" }, word("page-unknown"));
  }
  return null;
}

/** One line that says what a message is, for quotes of it. */
export function summary(message) {
  const text = message.text ?? message.caption;
  if (text) return text;
  if (message.photo) return word("page-photo");
  if (message.voice) return word("page-voice");
  if (message.document) return message.document.file_name ?? word("page-document");
  if (message.location) return word("page-location");
  if (message.contact) return word("page-contact");
  if (message.sticker) return message.sticker.emoji ?? "🖼";
  return message.poll?.question ?? word("page-unknown");
}

function photo(message, view) {
  const largest = message.photo[message.photo.length - 1];
  const address = fileAddress(largest.file_id);
  const picture = element("img", { src: address, alt: word("page-photo"), loading: "lazy" });
  if (largest.width > 1) Object.assign(picture, { width: largest.width, height: largest.height });
  return element(
    "button",
    { type: "button", className: "photo", onclick: () => view(address) },
    picture,
  );
}

function voice(recording) {
  const sound = new Audio();
  const time = element("span", { className: "length" }, lengthOf(recording.duration));
  const bars = waveform(recording.file_unique_id);
  const play = iconButton("play", word("page-play"), () => toggle(sound, recording), "round");
  const draw = () => {
    const label = word(sound.paused ? "page-play" : "page-pause");
    play.querySelector("use").setAttribute("href", sound.paused ? "#icon-play" : "#icon-pause");
    play.setAttribute("aria-label", label);
    play.title = label;
  };
  const follow = () => {
    const total = Number.isFinite(sound.duration) ? sound.duration : recording.duration || 1;
    const done = sound.ended ? 0 : sound.currentTime / total;
    [...bars.children].forEach((bar, index) => bar.classList.toggle("played", index < done * bars.children.length));
    time.textContent = lengthOf(done ? sound.currentTime : recording.duration);
  };
  for (const name of ["play", "pause", "ended"]) sound.addEventListener(name, draw);
  for (const name of ["timeupdate", "ended"]) sound.addEventListener(name, follow);
  return element("div", { className: "voice" }, play, element("div", {}, bars, time));
}

/* Fetched whole at the first play: some browsers only play what they may fetch in ranges. */
async function toggle(sound, recording) {
  if (!sound.paused) return sound.pause();
  if (!sound.src) {
    const answer = await fetch(fileAddress(recording.file_id));
    sound.src = URL.createObjectURL(await answer.blob());
  }
  return sound.play();
}

/* The bars are a drawing of the file's own id, not of its sound: they only tell notes apart. */
function waveform(seed) {
  const bars = element("div", { className: "waveform", "aria-hidden": "true" });
  let state = 7;
  for (let index = 0; index < 30; index += 1) {
    state = (state * 31 + seed.charCodeAt(index % seed.length)) % 997;
    bars.append(element("i", { className: `h${1 + (state % 6)}` }));
  }
  return bars;
}

function file(document) {
  const name = document.file_name ?? word("page-document");
  return element(
    "a",
    {
      className: "file",
      href: fileAddress(document.file_id),
      download: name,
      "aria-label": `${word("page-download")}: ${name}`,
    },
    element("span", { className: "round" }, icon("file")),
    element(
      "span",
      { className: "file-words" },
      element("bdi", { className: "file-name" }, name),
      element("span", { className: "faint" }, sizeOf(document.file_size ?? 0)),
    ),
  );
}

function place(location) {
  const point = `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`;
  return element(
    "div",
    { className: "place" },
    element("img", { src: "page/static/art/place.svg", alt: "", width: 240, height: 120 }),
    element("strong", {}, word("page-location")),
    element("span", { className: "faint" }, point),
  );
}

function contact(card) {
  const name = [card.first_name, card.last_name].filter(Boolean).join(" ");
  return element(
    "div",
    { className: "contact" },
    element("span", { className: "round letter", "aria-hidden": "true" }, [...name][0] ?? "?"),
    element(
      "span",
      { className: "file-words" },
      element("bdi", { className: "file-name" }, name),
      element("bdi", { className: "faint" }, card.phone_number),
    ),
  );
}

function poll(question) {
  return element(
    "div",
    { className: "poll" },
    element("strong", {}, question.question),
    element("ul", {}, ...question.options.map((option) => element("li", {}, option.text))),
  );
}

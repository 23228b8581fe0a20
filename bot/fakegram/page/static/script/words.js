/* The words of the page in its language, as the server rendered them from page.ftl. */

const phrases = JSON.parse(document.getElementById("words").textContent);

/* Browsers know few of our languages: Russian forms are read by everybody who reads the rest. */
const locales = [document.documentElement.lang, "ru"];

export function word(key) {
  if (!(key in phrases)) throw new Error(`no word ${key}`);
  return phrases[key];
}

const clock = new Intl.DateTimeFormat(locales, {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});
const day = new Intl.DateTimeFormat(locales, { day: "numeric", month: "long" });
export const timeOf = (seconds) => clock.format(new Date(seconds * 1000));

export function dayOf(seconds) {
  const date = new Date(seconds * 1000);
  const today = new Date();
  if (date.toDateString() === today.toDateString()) return word("page-today");
  return day.format(date);
}

export const dayKey = (seconds) => new Date(seconds * 1000).toDateString();

export function sizeOf(bytes) {
  const [unit, value] =
    bytes < 1000 ? ["byte", bytes] : bytes < 1e6 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
  const about = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locales, about).format(value);
}

export function lengthOf(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/* The words of the page in its language, as the server rendered them from page.ftl. */

const phrases = JSON.parse(document.getElementById("words").textContent);

/* Browsers know few of our languages: Russian forms are read by everybody who reads the rest. */
const locales = [document.documentElement.lang, "ru"];

export function word(key) {
  if (!(key in phrases)) throw new Error(`no word ${key}`);
  return phrases[key];
}

const two = (number) => String(number).padStart(2, "0");

/* Times and dates are written in digits, the same in all languages: browsers know no names of
   months in some of ours. */
export function timeOf(seconds) {
  const date = new Date(seconds * 1000);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

export function dateOf(seconds) {
  const date = new Date(seconds * 1000);
  return `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;
}

/* Time was let pass in the world of the phones: so many seconds are they ahead of this computer. */
let passed = 0;

export const ownTime = () => Date.now() / 1000 + passed;

/** True when it is another time now than before. */
export function letPass(seconds) {
  const leapt = seconds !== passed;
  passed = seconds;
  return leapt;
}

export const dayOf = (seconds) => (dayKey(seconds) === dayKey(ownTime()) ? word("page-today") : dateOf(seconds));

export const dayKey = (seconds) => new Date(seconds * 1000).toDateString();

export function sizeOf(bytes) {
  const [unit, value] =
    bytes < 1000 ? ["byte", bytes] : bytes < 1e6 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
  const about = { style: "unit", unit, unitDisplay: "short", numberingSystem: "latn", maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locales, about).format(value);
}

export function lengthOf(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${two(whole % 60)}`;
}

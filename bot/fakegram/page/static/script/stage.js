/* The stage: the time of the world, the steps by which it leaps, and whose phones stand there. */

import { ask, fill } from "./dialog.js";
import { element } from "./element.js";
import { dateOf, ownTime, timeOf, word } from "./words.js";

/* Between two leaps the bot looks at its clock, which it does once a second (bot/clock.py), so that
   a day that was let pass in haste brings all that its hours would have brought. */
const BREATH = 1100; // milliseconds

/** True where it was done; a refusal has no more to say than that nothing happens. */
async function play(act, details = {}) {
  try {
    const answer = await fetch("page/stage", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ act, ...details }),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** The row above the phones; `added()` is called before a new phone comes. */
export class Stage {
  #leaps = Promise.resolve();

  constructor(row, added) {
    this.clock = row.querySelector(".now");
    for (const step of row.querySelectorAll("[data-seconds]")) {
      step.addEventListener("click", () => this.#pass(Number(step.dataset.seconds)));
    }
    const add = row.querySelector(".add-phone");
    add.addEventListener("click", () => {
      added();
      play("add");
    });
    setInterval(() => this.tell(), 1000);
  }

  /* One leap after the other; none of those that were tapped is lost. */
  #pass(seconds) {
    this.#leaps = this.#leaps.then(async () => {
      await play("pass", { seconds });
      await new Promise((resolve) => setTimeout(resolve, BREATH));
    });
  }

  /** Shows the time of the world. */
  tell() {
    const now = ownTime();
    const text = `${dateOf(now)} ${timeOf(now)}`;
    if (this.clock.textContent === text) return;
    this.clock.textContent = text;
    this.clock.dateTime = new Date(now * 1000).toISOString();
  }
}

export async function putAway(phone) {
  if (!(await play("away", { phone: phone.id }))) phone.refused();
}

/** Asks who gets the phone: somebody of the cast or somebody new. */
export async function give(phone, cast) {
  const others = cast.filter((person) => person.id !== phone.id);
  const chosen = await ask(phone.device, {
    title: word("page-give-ask"),
    className: "people",
    body: [element("strong", {}, word("page-give-ask"))],
    buttons: [
      ...others.map((person) => ({ label: labelOf(person), value: String(person.id) })),
      { label: word("page-guest"), value: "guest" },
      { label: word("page-cancel"), value: "no" },
    ],
  });
  if (chosen === null || chosen === "no") return;
  const done = chosen === "guest" ? await giveToGuest(phone) : await play("give", { phone: phone.id, to: Number(chosen) });
  if (!done) phone.refused();
}

function labelOf({ name, role, language }) {
  return [name, word(`page-role-${role}`), language].filter(Boolean).join(" · ");
}

async function giveToGuest(phone) {
  const languages = [...document.querySelectorAll(".language option")];
  const fields = [
    { name: "name", label: word("page-guest-name") },
    {
      name: "language",
      label: word("page-guest-language"),
      value: phone.state.language,
      choices: languages.map(({ value, textContent }) => [value, textContent]),
    },
  ];
  const guest = await fill(phone.device, word("page-guest"), fields, word("page-ok"));
  if (guest === null) return true;
  return guest.name !== "" && play("guest", { phone: phone.id, ...guest });
}

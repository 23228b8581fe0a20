/* The page: some phones, one stream. */

import { Phone } from "./phone.js";
import { Stage } from "./stage.js";
import { listen } from "./stream.js";
import { Tabs } from "./tabs.js";
import { letPass } from "./words.js";

const place = document.querySelector(".phones");
const template = document.getElementById("phone");
const lost = document.querySelector(".lost");
const tabs = new Tabs(document.querySelector(".tabs"), place);
const phones = new Map();
let cast = [];
let awaited = false; // somebody pressed the button that adds a phone
const stage = new Stage(document.querySelector(".stage"), () => {
  awaited = true;
});

function snapshot(state) {
  cast = state.cast;
  const leapt = letPass(state.passed);
  stage.tell();
  for (const person of state.phones) {
    const known = phones.get(person.id);
    if (known) known.load(person);
    else add(person);
  }
  const owners = state.phones.map((person) => person.id);
  for (const id of phones.keys()) if (!owners.includes(id)) takeAway(id);
  owners.forEach((id, index) => put(phones.get(id), index));
  if (leapt) phones.forEach((phone) => phone.history.leap());
}

function add(person) {
  const root = template.content.firstElementChild.cloneNode(true);
  place.append(root);
  const phone = new Phone(root, person, { arrived: (where) => tabs.arrived(where), cast: () => cast });
  phones.set(person.id, phone);
  tabs.add(phone);
  if (awaited) root.scrollIntoView({ inline: "start", block: "nearest" });
  awaited = false;
}

function takeAway(id) {
  const phone = phones.get(id);
  phones.delete(id);
  tabs.remove(phone);
  phone.root.remove();
}

/* Moved only where it stands elsewhere: a moved phone would forget how far it was scrolled. */
function put(phone, index) {
  if (place.children[index] === phone.root) return;
  place.insertBefore(phone.root, place.children[index]);
  tabs.put(phone, index);
  phone.history.toEnd();
}

setInterval(() => phones.forEach((phone) => phone.code.tell()), 1000);

listen({
  snapshot,
  change: (event) => phones.get(event.chat)?.apply(event),
  connected: (well) => {
    lost.hidden = well;
  },
});

document.querySelector(".language").addEventListener("change", (event) => {
  const address = new URL(location.href);
  address.searchParams.set("lang", event.target.value);
  location.assign(address);
});

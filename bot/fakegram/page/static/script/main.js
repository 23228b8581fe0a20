/* The page: three phones, one stream. */

import { Phone } from "./phone.js";
import { listen } from "./stream.js";
import { Tabs } from "./tabs.js";

const stage = document.querySelector(".phones");
const template = document.getElementById("phone");
const lost = document.querySelector(".lost");
const tabs = new Tabs(document.querySelector(".tabs"), stage);
const phones = new Map();

function snapshot(state) {
  for (const person of state.phones) {
    const known = phones.get(person.id);
    if (known) known.load(person);
    else add(person);
  }
}

function add(person) {
  const root = template.content.firstElementChild.cloneNode(true);
  stage.append(root);
  const phone = new Phone(root, person, (where) => tabs.arrived(where));
  phones.set(person.id, phone);
  tabs.add(phone);
}

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

/* A small menu beside what opened it: message actions, attachments, the phone's own menu. */

import { element, icon } from "./element.js";

let open = null;

/**
 * Opens a menu inside `device`, near `anchor`. Items are {icon, label, act, danger, checked}.
 * Escape, a tap elsewhere and the choice itself close it; focus goes back to the anchor.
 */
export function openMenu(device, anchor, items) {
  const again = open?.anchor === anchor;
  closeMenu();
  if (again) return;
  const list = element("div", { className: "menu", role: "menu" }, ...items.map(itemOf));
  device.append(list);
  place(list, device, anchor);
  anchor.setAttribute("aria-expanded", "true");
  list.addEventListener("keydown", move);
  open = { list, anchor };
  list.firstElementChild.focus();
}

export function closeMenu(focusBack = false) {
  if (!open) return;
  const { list, anchor } = open;
  open = null;
  list.remove();
  anchor.setAttribute("aria-expanded", "false");
  if (focusBack) anchor.focus();
}

function itemOf(item) {
  const role = item.checked === undefined ? "menuitem" : "menuitemcheckbox";
  const node = element(
    "button",
    {
      type: "button",
      role,
      tabIndex: -1,
      className: item.danger ? "danger" : "",
      "aria-checked": item.checked,
      onclick: () => {
        closeMenu(true);
        item.act();
      },
    },
    icon(item.icon),
    element("span", {}, item.label),
  );
  if (item.checked) node.append(icon("check"));
  return node;
}

/* Set through the style object, which a strict content policy allows. */
function place(list, device, anchor) {
  const frame = device.getBoundingClientRect();
  const spot = anchor.getBoundingClientRect();
  const below = spot.bottom - frame.top;
  const fitsBelow = below + list.offsetHeight < frame.height;
  const top = fitsBelow ? below : spot.top - frame.top - list.offsetHeight;
  const left = Math.min(spot.left - frame.left, frame.width - list.offsetWidth - 8);
  list.style.top = `${Math.max(8, top)}px`;
  list.style.left = `${Math.max(8, left)}px`;
}

function move(event) {
  const items = [...event.currentTarget.children];
  const at = items.indexOf(document.activeElement);
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in steps) items[(at + steps[event.key] + items.length) % items.length].focus();
  else if (event.key === "Home") items[0].focus();
  else if (event.key === "End") items[items.length - 1].focus();
  else if (event.key === "Escape" || event.key === "Tab") closeMenu(true);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

document.addEventListener("pointerdown", (event) => {
  if (open && !open.list.contains(event.target) && !open.anchor.contains(event.target)) closeMenu();
});

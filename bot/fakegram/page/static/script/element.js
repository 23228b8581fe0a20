/* Elements without markup: text only ever becomes text nodes, so nothing written can turn into code. */

const SVG = "http://www.w3.org/2000/svg";

/** A new element; `properties` are set as properties, or as attributes where a name has a dash. */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name === "role" || name.includes("-")) node.setAttribute(name, value);
    else if (name === "data") Object.assign(node.dataset, value);
    else node[name] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("class", "icon");
  drawing.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  drawing.append(use);
  return drawing;
}

/** A button that screen readers call `label`, drawn as an icon. */
export function iconButton(name, label, onclick, className = "") {
  return element(
    "button",
    { type: "button", className: `icon-button ${className}`, "aria-label": label, title: label, onclick },
    icon(name),
  );
}

export const hidden = (label) => element("span", { className: "for-readers" }, label);

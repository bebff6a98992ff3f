// Makes elements. Text is always text: nothing that comes from a profile is read as markup.

/**
 * @param {string} name
 * @param {Record<string, unknown>} properties attributes; functions become listeners, `true` an attribute without a value, names with `--` custom properties
 */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (key.startsWith("--")) element.style.setProperty(key, String(value));
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

const svgNamespace = "http://www.w3.org/2000/svg";

export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

export function pressed(button, isPressed) {
  button.setAttribute("aria-pressed", String(isPressed));
}

export function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** @param {{file: string, line: number, column: number}} place */
export function placeText(place) {
  return `${place.file}:${place.line}:${place.column}`;
}

/**
 * A place in a file as a button that copies it, in the form that editors and terminals take: file:line:column.
 * @param {boolean} isShort whether only the last part of the path is shown
 */
export function placeButton(place, isShort = false) {
  const text = placeText(place);
  const shown = isShort ? `${place.file.split(/[\\/]/).at(-1)}:${place.line}` : text;
  const button = el("button", { type: "button", class: "place place-copy", title: `Copy ${text}`, click: copy }, shown);
  return button;

  async function copy(event) {
    event.stopPropagation();
    await navigator.clipboard.writeText(text);
    button.classList.add("done");
    setTimeout(() => button.classList.remove("done"), 1500);
  }
}

// Keyboard shortcuts. Single letters can be switched off, for those whose voice or switch types them by accident (WCAG 2.1.4).

import { el } from "./dom.js";

export const shortcuts = [
  { keys: ["1", "…", "9"], does: "Show one document" },
  { keys: ["A"], key: "a", does: "Show all documents side by side", command: "all" },
  { keys: ["J", "K"], does: "Next, previous page" },
  { key: "j", command: "next" },
  { key: "k", command: "previous" },
  { keys: ["+", "−"], does: "Larger, smaller" },
  { key: "+", command: "larger" },
  { key: "=", command: "larger" },
  { key: "-", command: "smaller" },
  { keys: ["W"], key: "w", does: "Fit the width", command: "fitWidth" },
  { keys: ["F"], key: "f", does: "Fit the page", command: "fitPage" },
  { keys: ["0"], key: "0", does: "The size of paper", command: "fullSize" },
  { keys: ["S"], key: "s", does: "Two pages side by side", command: "spread" },
  { keys: ["T"], key: "t", does: "Small pages", command: "thumbnails" },
  { keys: ["V"], key: "v", does: "Pages or web page", command: "web" },
  { keys: ["B"], key: "b", does: "Boxes", command: "boxes" },
  { keys: ["M"], key: "m", does: "Margins", command: "margins" },
  { keys: ["L"], key: "l", does: "Baselines", command: "baselines" },
  { keys: ["I"], key: "i", does: "Inspect", command: "inspect" },
  { keys: ["D"], key: "d", does: "Problems", command: "problems" },
  { keys: ["?"], key: "?", does: "This list", command: "help" },
  { keys: ["Esc"], key: "Escape", does: "Leave the inspector", command: "escape", isAlways: true },
];

/** @param {(command: string, argument?: number) => void} perform */
export function listen(target, view, perform) {
  target.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (event.target.closest?.("input, select, textarea") && event.key !== "Escape") return;
    const digit = /^[1-9]$/.test(event.key);
    const shortcut = shortcuts.find(known => known.key === (event.key.length === 1 ? event.key.toLowerCase() : event.key));
    if (!(digit || shortcut) || !(view.get("letters") || shortcut?.isAlways)) return;
    event.preventDefault();
    if (digit) perform("document", Number(event.key));
    else perform(shortcut.command);
  });
}

export function describeShortcuts(list) {
  list.replaceChildren(...shortcuts.filter(shortcut => shortcut.does).flatMap(shortcut => [
    el("dt", {}, ...shortcut.keys.flatMap(key => [" ", key === "…" ? key : el("kbd", {}, key)])),
    el("dd", {}, shortcut.does),
  ]));
}

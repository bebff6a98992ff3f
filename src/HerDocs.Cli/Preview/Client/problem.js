// One thing that is wrong, as the terminal tells it: where, what, the line that was typed, and what to do.

import { el, placeButton } from "./dom.js";

export function describe(problem) {
  const isError = problem.severity === "error";
  return [
    el("span", { class: isError ? "severity is-error" : "severity" }, isError ? "Error" : "Warning"),
    " ",
    el("span", { class: "message" }, ...worded(problem.message)),
    " ",
    el("span", { class: "code" }, problem.code),
  ];
}

export function details(problem) {
  return [
    problem.place && placeButton(problem.place),
    problem.excerpt && excerpt(problem.excerpt),
    problem.related && el("div", {}, el("span", { class: "hint" }, "shown by "), placeButton(problem.related)),
    problem.hint && el("div", { class: "hint" }, "Hint: ", ...worded(problem.hint)),
  ];
}

/** What stands between backticks is what one types. */
function worded(text) {
  return text.split("`").map((part, index) => index % 2 === 1 ? el("code", {}, part) : part);
}

/** The typed line with the place marked below it. */
function excerpt({ line, column, count }) {
  return el("pre", { tabindex: "0", "aria-label": "The line" }, `${line}\n`, el("span", { class: "caret", "aria-hidden": "true" }, " ".repeat(column) + "^".repeat(count)));
}

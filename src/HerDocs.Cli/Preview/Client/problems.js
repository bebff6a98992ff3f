// Everything that is wrong with any of the documents. Choosing one leads to its place on the pages, where it has one.

import { count, el } from "./dom.js";
import { describe, details } from "./problem.js";

export class Problems extends EventTarget {
  #element;
  #button;
  #list = el("ol");
  #heading = el("h2", {}, "Problems");
  #told = "";

  constructor(element, button) {
    super();
    this.#element = element;
    this.#button = button;
    element.append(this.#heading, this.#list);
  }

  /** @param {object[]} documents as they were told last */
  update(documents) {
    const problems = merge(documents);
    const told = JSON.stringify(problems);
    if (told === this.#told) return;
    this.#told = told;
    const errors = problems.filter(problem => problem.severity === "error").length;
    const warnings = problems.length - errors;
    const text = [errors > 0 && count(errors, "error"), warnings > 0 && count(warnings, "warning")].filter(Boolean).join(", ") || "No problems";
    this.#button.querySelector(".problem-count").textContent = text;
    this.#button.classList.toggle("error", errors > 0);
    this.#button.classList.toggle("warning", errors === 0 && warnings > 0);
    this.#heading.textContent = text;
    this.#list.replaceChildren(...problems.map(problem => this.#item(problem)));
  }

  #item(problem) {
    const where = problem.documents.map(document => document.title).join(", ");
    const lead = el("button", { type: "button", class: "problem", click: () => this.#choose(problem) }, ...describe(problem));
    return el("li", {}, lead, el("span", { class: "where" }, where), el("div", { class: "problem" }, ...details(problem).filter(Boolean)));
  }

  #choose(problem) {
    const found = problem.documents.find(document => document.element !== undefined);
    if (found) this.dispatchEvent(new CustomEvent("choose", { detail: { document: found.id, element: found.element } }));
    else this.dispatchEvent(new CustomEvent("unplaced", { detail: problem }));
  }
}

/** What several documents have in common, once. */
function merge(documents) {
  const merged = new Map();
  for (const document of documents) {
    for (const { element, ...problem } of document.diagnostics) {
      const key = JSON.stringify([problem.code, problem.message, problem.place]);
      if (!merged.has(key)) merged.set(key, { ...problem, documents: [] });
      merged.get(key).documents.push({ id: document.id, title: document.title ?? document.name, element });
    }
  }
  return [...merged.values()].sort((a, b) => (a.severity === "error" ? 0 : 1) - (b.severity === "error" ? 0 : 1));
}

// What is known of the element that was chosen: where it was written, what it is set in, its style and why, its box.

import { el, placeButton } from "./dom.js";

export class Inspector extends EventTarget {
  #element;
  #chosen = null;
  #report = null;

  constructor(element) {
    super();
    this.#element = element;
    this.#invite();
  }

  /** The document that is inspected. */
  get document() {
    return this.#chosen?.document ?? null;
  }

  get report() {
    return this.#report;
  }

  /** @param {{document: object, element?: number, path?: string, margin?: string, page?: number, isWeb?: boolean}} what the document as it was told last, and what of it */
  async choose(what) {
    this.#chosen = { ...what, document: what.document.id };
    const report = await ask(what);
    if (this.#chosen.document !== what.document.id) return;
    this.#report = report;
    // When the document has changed, the element is found again by its path.
    if (report?.path) this.#chosen = { document: what.document.id, path: report.path, isWeb: what.isWeb };
    if (report) this.#show(report);
    else this.#element.replaceChildren(el("p", { class: "hint" }, "What was inspected is no longer there."));
    this.dispatchEvent(new CustomEvent("chosen", { detail: { document: what.document.id, report } }));
  }

  /** Looks again at what was chosen, in a newer version of its document. */
  async refresh(state) {
    if (this.#chosen?.document === state.id) await this.choose({ ...this.#chosen, document: state });
  }

  clear() {
    if (this.#chosen === null) return;
    const document = this.#chosen.document;
    [this.#chosen, this.#report] = [null, null];
    this.#invite();
    this.dispatchEvent(new CustomEvent("chosen", { detail: { document, report: null } }));
  }

  #invite() {
    this.#element.replaceChildren(el("h2", {}, "Inspector"), el("p", { class: "hint" }, "Click on anything on a page."));
  }

  #show(report) {
    const focused = this.#element.contains(document.activeElement) ? document.activeElement.dataset.go : null;
    this.#element.replaceChildren(...(report.margin ? this.#margin(report) : this.#elementParts(report)));
    if (focused) this.#element.querySelector(`[data-go="${focused}"]`)?.focus();
  }

  #elementParts(report) {
    return [
      el("ol", { class: "trail", "aria-label": "Elements around" }, ...report.ancestors.map(ancestor => el("li", {}, this.#goButton(ancestor, ancestor.name)))),
      el("h2", {}, report.element.name),
      el("div", { class: "around", role: "group", "aria-label": "Elements beside" },
        this.#goButton(report.parent, "Parent"), this.#goButton(report.previous, "Previous"), this.#goButton(report.next, "Next"), this.#goButton(report.child, "First inside")),
      el("h3", {}, "Written"),
      places(report),
      this.#chosen.isWeb && el("p", { class: "hint" }, "Fonts, box and style are those of print."),
      ...(report.fonts ? [el("h3", {}, "Set in"), ...report.fonts.map(font => el("p", {}, font))] : []),
      el("h3", {}, "Box"),
      ...boxes(report.boxes),
      ...properties("Style", report.set),
      ...properties("Inherited", report.inherited),
    ].filter(Boolean);
  }

  #margin(report) {
    return [
      el("h2", {}, `@${report.margin}`),
      el("p", { class: "hint" }, `A margin box of page ${report.page}${report.pageName ? `, a page called ${report.pageName}` : ""}. Only the stylesheet knows of it.`),
      el("h3", {}, "Box"),
      ...boxes(report.boxes),
      ...properties("Style", report.set),
    ];
  }

  #goButton(label, name) {
    return el("button", {
      type: "button", "data-go": name, disabled: !label, title: label?.name,
      click: () => this.dispatchEvent(new CustomEvent("go", { detail: { document: this.#chosen.document, element: label.number } })),
    }, name);
  }
}

async function ask({ document, element, path, margin, page }) {
  const query = new URLSearchParams(margin ? { margin, page } : path !== undefined ? { path } : { element });
  const response = await fetch(`inspect/${document.id}/${document.version}?${query}`);
  return response.ok ? response.json() : null;
}

function places(report) {
  const rows = [];
  if (report.template) rows.push(el("dt", {}, "Template"), el("dd", {}, placeButton(report.template)));
  if (report.values.length > 0) {
    const more = report.valueCount - report.values.length;
    rows.push(el("dt", {}, "Values"), el("dd", {}, el("ul", {}, ...report.values.map(value => el("li", {}, placeButton(value.place)))), more > 0 && `and ${more} more`));
  }
  return rows.length > 0 ? el("dl", { class: "places" }, ...rows) : el("p", { class: "hint" }, "The browser of HTML adds it by itself.");
}

function boxes(all) {
  if (all.length === 0) return [el("p", { class: "hint" }, "It has no box on the pages.")];
  const [first] = all;
  const parts = all.length === 1 ? "" : `, the first of ${all.length} parts`;
  return [model(first), el("p", { class: "hint" }, `Page ${first.page}${parts}; points of 1/72 inch.`)];
}

function model(box) {
  const [, , width, height] = box.content;
  const content = el("div", { class: "of-content inner" }, `${round(width)} × ${round(height)}`);
  const padding = ring("padding", box.paddingWidths, content);
  const border = ring("border", box.borderWidths, padding);
  return el("div", { class: "box-model", role: "img", "aria-label": spoken(box) }, ring("margin", box.marginWidths, border));
}

function ring(name, [top, right, bottom, left], inner) {
  inner.classList.add("inner");
  return el("div", { class: `ring of-${name}` },
    el("span", { class: "name" }, name),
    el("span", { class: "top" }, round(top)), el("span", { class: "left" }, round(left)), inner,
    el("span", { class: "right" }, round(right)), el("span", { class: "bottom" }, round(bottom)));
}

function spoken(box) {
  const [, , width, height] = box.content;
  const edges = (name, widths) => `${name} ${widths.map(round).join(", ")}`;
  return `Content ${round(width)} by ${round(height)}; ${edges("padding", box.paddingWidths)}; ${edges("border", box.borderWidths)}; ${edges("margin", box.marginWidths)}; top, right, bottom, left`;
}

function round(points) {
  return String(Math.round(points * 100) / 100);
}

/** What the author's rules set; what is built in follows, folded. */
function properties(title, list) {
  const [own, builtIn] = [list.filter(property => !property.builtIn), list.filter(property => property.builtIn)];
  return [
    ...(own.length > 0 ? [el("h3", {}, title), table(own)] : []),
    ...(builtIn.length > 0 ? [el("details", {}, el("summary", {}, `${title}, built in (${builtIn.length})`), table(builtIn))] : []),
  ];
}

function table(list) {
  return el("table", { class: "properties" }, el("tbody", {}, ...list.map(property => el("tr", {},
    el("th", { scope: "row" }, property.name),
    el("td", {}, swatch(property.value), property.value, because(property))))));
}

/** The declaration that made a value: its rule, its file and line, and the element it was inherited from. */
function because(property) {
  if (property.written === undefined) return el("span", { class: "because" }, "follows from others");
  const asWritten = property.written === property.value ? null : `${property.written} `;
  if (property.builtIn) return property.from ? el("span", { class: "because" }, `on ${property.from.name}`) : null;
  return el("span", { class: "because" },
    asWritten, property.rule && `in ${property.rule} `, property.from && `on ${property.from.name} `, property.place && placeButton(property.place, true));
}

function swatch(value) {
  const color = /^#[0-9a-f]{6}$/i.test(value) ? value : null;
  return color && el("span", { class: "swatch", "aria-hidden": "true", "--color": color });
}

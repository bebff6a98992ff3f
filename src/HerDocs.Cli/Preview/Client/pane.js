// A document: its pages, or its HTML file, and over them what keeps newer ones from being made.

import { count, el, pressed, svg } from "./dom.js";
import { PageList } from "./pagelist.js";
import { describe, details } from "./problem.js";
import { WebPage } from "./webpage.js";

/** Points down, to where files land. */
function arrow() {
  return svg("svg", { viewBox: "0 0 16 16", class: "arrow", "aria-hidden": "true" }, svg("path", { d: "M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.5h10" }));
}

const formats = { pdf: "PDF", docx: "Word", html: "HTML" };

/** Problems that are told over the pages; the list has all. */
const mostTold = 3;

export class Pane extends EventTarget {
  id;
  state = null;
  list;
  web;
  element;
  #title;
  #facts;
  #views;
  #files;
  #scroller;
  #trouble;
  #shown = null;

  constructor(id) {
    super();
    this.id = id;
    this.#title = el("h2", { id: `title-${id}` });
    this.#facts = el("span", { class: "facts" });
    this.#views = el("div", { class: "views", role: "group", "aria-label": "View" },
      this.#viewButton("pages", "Pages"), this.#viewButton("web", "Web"));
    this.#files = el("div", { class: "files" });
    this.#scroller = el("div", { class: "scroller", tabindex: "0", role: "region" });
    this.list = new PageList(this.#scroller);
    this.web = new WebPage("");
    this.#trouble = el("div", { class: "trouble", role: "alert", hidden: true });
    this.element = el("section", { class: "pane", "aria-labelledby": `title-${id}` },
      el("div", { class: "pane-head" }, this.#title, this.#facts, this.#views, this.#files), this.#scroller, this.web.element, this.#trouble);
    this.#scroller.addEventListener("click", event => this.#click(event));
    this.#scroller.addEventListener("scroll", () => this.dispatchEvent(new CustomEvent("scroll")), { passive: true });
    this.#scroller.addEventListener("wheel", event => this.#wheel(event), { passive: false });
    this.web.addEventListener("inspect", event => this.#inspect({ element: event.detail }));
  }

  get title() {
    return this.state?.title ?? this.state?.name ?? "";
  }

  /** The pages as they were told last; none before the first build that worked. */
  get isShown() {
    return this.state?.version !== undefined;
  }

  get shows() {
    return this.#shown ?? (this.state?.format === "html" ? "web" : "pages");
  }

  /** What the preview tells of the document. */
  update(state) {
    this.state = state;
    this.#title.textContent = this.title;
    this.#scroller.setAttribute("aria-label", `Pages of ${this.title}`);
    this.web.title = `${this.title}, the web page`;
    this.element.classList.toggle("failed", state.status === "failed");
    this.#describe();
    this.#tellTrouble();
    if (this.isShown) {
      this.list.update(state);
      this.#offerFiles();
    }
    this.#choose();
  }

  /** @param {"pages" | "web" | null} what null for what the layout is made for */
  show(what) {
    this.#shown = what;
    this.#choose();
  }

  apply(view) {
    this.list.isSpread = view.get("spread");
    this.list.zoom = view.get("zoom");
    for (const name of ["boxes", "margins", "baselines", "inspect"]) this.element.classList.toggle(`show-${name}`, view.get(name));
    this.web.isInspected = view.get("inspect");
  }

  /** Marks the boxes of what is inspected. */
  select(report) {
    this.list.select(report?.boxes ?? []);
    this.web.select(report?.element?.number ?? null);
  }

  /** Brings what was inspected into view. */
  reveal(report) {
    const [box] = report.boxes;
    if (this.shows === "web" && report.element) this.web.reveal(report.element.number);
    else if (box) this.list.reveal(box.page, box.border);
  }

  focus() {
    (this.shows === "web" ? this.web.element.querySelector("iframe") : this.#scroller)?.focus({ preventScroll: true });
  }

  #choose() {
    const shows = this.shows;
    this.#views.hidden = !this.isShown;
    this.#scroller.hidden = shows === "web";
    this.web.element.hidden = shows !== "web";
    for (const button of this.#views.children) pressed(button, button.dataset.view === shows);
    if (shows === "web" && this.isShown && this.element.isConnected) this.web.show(`web/${this.id}/${this.state.version}`);
  }

  #viewButton(view, name) {
    return el("button", { type: "button", "data-view": view, click: () => this.dispatchEvent(new CustomEvent("view", { detail: view })) }, name);
  }

  #describe() {
    const { status, pages, milliseconds } = this.state;
    const facts = [];
    if (pages) facts.push(count(pages.length, "page"));
    if (status === "building") facts.push("building…");
    else if (status === "failed") facts.push("not built");
    else if (milliseconds !== undefined) facts.push(`${milliseconds} ms`);
    this.#facts.textContent = facts.join(" · ");
  }

  #offerFiles() {
    if (this.#files.childElementCount > 0) return;
    const links = Object.entries(formats).map(([format, name]) => el("a", {
      href: `files/${this.id}/${format}`, download: true, class: format === this.state.format ? "own" : null,
      "aria-label": `Download ${this.title} as ${name}`, title: `Download as ${name}`,
    }, name));
    this.#files.append(arrow(), ...links);
  }

  #tellTrouble() {
    const { status, diagnostics, bug } = this.state;
    if (status === "building") return;
    const errors = diagnostics.filter(problem => problem.severity === "error");
    this.#trouble.hidden = status !== "failed";
    if (status !== "failed") {
      this.#trouble.replaceChildren();
      return;
    }
    const heading = this.isShown ? "Not built. Below are the last good pages." : "Not built yet.";
    this.#trouble.replaceChildren(
      el("h3", {}, heading),
      el("ol", {}, ...errors.slice(0, mostTold).map(problem => el("li", { class: "problem" }, ...describe(problem), el("div", {}, ...details(problem).filter(Boolean))))),
      ...(bug ? [el("p", {}, bug)] : []),
      ...(errors.length > mostTold ? [el("p", { class: "more" }, `and ${count(errors.length - mostTold, "more error")}`)] : []));
  }

  #click(event) {
    const box = event.target.closest?.(".guides .box");
    if (!box) return;
    const page = Number(box.closest(".page").dataset.page);
    this.#inspect(box.dataset.m ? { margin: box.dataset.m, page } : { element: Number(box.dataset.e), page });
  }

  #inspect(what) {
    this.dispatchEvent(new CustomEvent("inspect", { detail: what }));
  }

  #wheel(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const factor = Math.min(16, Math.max(.1, this.list.factor * Math.exp(-event.deltaY / 300)));
    this.list.zoomAt(factor, event.clientX, event.clientY);
    this.dispatchEvent(new CustomEvent("zoom", { detail: Math.round(factor * 1000) / 1000 }));
  }
}

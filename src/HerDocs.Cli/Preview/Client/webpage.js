// The HTML file in its frame. The frame runs no script; this page may look into it, and keeps its place when the file has changed.

import { el } from "./dom.js";

export class WebPage extends EventTarget {
  element = el("div", { class: "web" });
  #frame = null;
  #address = null;
  #isInspected = false;
  #scrolled = [0, 0];
  #mark = el("div", { class: "frame-mark", hidden: true });
  #selected = null;

  constructor(title) {
    super();
    this.title = title;
    this.element.append(this.#mark);
  }

  /** Shows a version of the file; the one before stays until it is there. */
  show(address) {
    if (address === this.#address) return;
    this.#address = address;
    const frame = el("iframe", { class: "waiting", sandbox: "allow-same-origin", title: this.title, src: address });
    // A frame that is moved within the page loads again.
    frame.addEventListener("load", () => this.#take(frame, address));
    this.element.append(frame);
  }

  set isInspected(value) {
    this.#isInspected = value;
    if (!value) this.#mark.hidden = true;
    else this.#markSelected();
  }

  /** Marks an element by its number; none with null. */
  select(number) {
    this.#selected = number;
    this.#markSelected();
  }

  reveal(number) {
    this.#find(number)?.scrollIntoView({ block: "nearest" });
    this.#markSelected();
  }

  #take(frame, address) {
    if (address !== this.#address) {
      frame.remove();
      return;
    }
    if (frame !== this.#frame) this.#frame?.remove();
    this.#frame = frame;
    frame.contentWindow.scrollTo(...this.#scrolled);
    frame.classList.remove("waiting");
    this.element.dataset.shown = address;
    this.#listenTo(frame.contentDocument);
    this.#markSelected();
    this.dispatchEvent(new CustomEvent("shown"));
  }

  #listenTo(page) {
    page.addEventListener("click", event => this.#click(event));
    page.addEventListener("pointermove", event => this.#hover(event));
    page.addEventListener("scroll", () => {
      this.#scrolled = [page.defaultView.scrollX, page.defaultView.scrollY];
      this.#markSelected();
    }, { passive: true });
    page.addEventListener("keydown", event => {
      if (!this.element.dispatchEvent(new KeyboardEvent("keydown", event))) event.preventDefault();
    });
  }

  #click(event) {
    const link = event.target.closest?.("a[href]");
    if (this.#isInspected) {
      event.preventDefault();
      const element = event.target.closest?.("[data-e]");
      if (element) this.dispatchEvent(new CustomEvent("inspect", { detail: Number(element.dataset.e) }));
    } else if (link && !link.getAttribute("href").startsWith("#")) {
      // The frame itself leads nowhere else.
      event.preventDefault();
      window.open(link.href, "_blank", "noopener,noreferrer");
    }
  }

  #hover(event) {
    if (this.#isInspected && this.#selected === null) this.#place(event.target.closest?.("[data-e]"));
  }

  #markSelected() {
    this.#place(this.#isInspected ? this.#find(this.#selected) : null);
  }

  #place(element) {
    this.#mark.hidden = !element;
    if (!element) return;
    const box = element.getBoundingClientRect();
    Object.assign(this.#mark.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
  }

  #find(number) {
    return number === null ? null : this.#frame?.contentDocument?.querySelector(`[data-e="${Number(number)}"]`) ?? null;
  }
}

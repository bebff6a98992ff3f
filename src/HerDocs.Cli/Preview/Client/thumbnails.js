// Small pages of the document that is looked at, to find one's way by.

import { el } from "./dom.js";
import { loadPicture } from "./picture.js";

/** Milliseconds: the large pages come first. */
const patience = 300;

export class Thumbnails extends EventTarget {
  #element;
  #list = el("ol");
  #items = [];
  #seen;
  #current = 0;

  constructor(element) {
    super();
    this.#element = element;
    element.append(this.#list);
    this.#seen = new IntersectionObserver(entries => {
      for (const entry of entries) {
        entry.target.isSeen = entry.isIntersecting;
        if (entry.isIntersecting) this.#load(entry.target);
      }
    }, { root: element, rootMargin: "100px" });
  }

  /** @param {object[]} pages of the document that is looked at; none to show nothing */
  update(pages) {
    if (this.#element.hidden) return;
    while (this.#items.length > pages.length) {
      const item = this.#items.pop();
      this.#seen.unobserve(item);
      item.remove();
    }
    while (this.#items.length < pages.length) this.#items.push(this.#make());
    this.#items.forEach((item, index) => this.#describe(item, pages[index]));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#items.filter(item => item.isSeen).forEach(item => this.#load(item)), patience);
  }

  set current(number) {
    if (number === this.#current || this.#element.hidden) return;
    this.#current = number;
    this.#items.forEach(item => this.#markCurrent(item));
    this.#items[number - 1]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #make() {
    const button = el("button", { type: "button" },
      el("span", { class: "small" }), el("span", {}, el("span", { class: "visually-hidden number" }), el("span", { class: "name" })));
    const item = el("li", {}, button);
    button.addEventListener("click", () => this.dispatchEvent(new CustomEvent("choose", { detail: item.page.number })));
    this.#list.append(item);
    this.#seen.observe(item);
    return item;
  }

  #describe(item, page) {
    const name = page.label ?? String(page.number);
    item.page = page;
    item.querySelector(".name").textContent = name;
    item.querySelector(".number").textContent = name === String(page.number) ? "Page " : `Page ${page.number}, `;
    item.querySelector(".small").style.setProperty("--w", page.width);
    item.querySelector(".small").style.setProperty("--h", page.height);
    this.#markCurrent(item);
  }

  #markCurrent(item) {
    const button = item.querySelector("button");
    if (item.page.number === this.#current) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
  }

  async #load(item) {
    const wanted = item.page.picture;
    if (item.shown === wanted) return;
    item.shown = wanted;
    const picture = await loadPicture(wanted).catch(() => null);
    if (picture === null || item.shown !== wanted) return;
    picture.querySelector(".guides")?.remove();
    item.querySelector(".small").replaceChildren(picture);
  }
}

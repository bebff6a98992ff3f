// The pages of a document, one below the other or two by two. A page that has not changed is not touched; one that has keeps its old
// picture until the new one is there.

import { el, svg } from "./dom.js";
import { loadPicture } from "./picture.js";

/** CSS pixels in a point at 100%. */
const pixelsPerPoint = 96 / 72;

/** Pictures that are kept in the page at most; a thick book would fill the memory. */
const mostPictures = 60;

/** Pixels that count as not having scrolled. */
const atTop = 4;

export class PageList extends EventTarget {
  element = el("div", { class: "page-list" });
  #scroller;
  #figures = [];
  #pages = [];
  #total = "";
  #zoom = "width";
  #isSpread = false;
  #rightToLeft = false;
  #selection = [];
  #near;
  #visible = new Set();

  constructor(scroller) {
    super();
    this.#scroller = scroller;
    scroller.append(this.element);
    this.#near = new IntersectionObserver(entries => this.#see(entries), { root: scroller, rootMargin: "60% 0px" });
    new ResizeObserver(() => this.#keepingPlace(() => this.#scale())).observe(scroller);
  }

  get pages() {
    return this.#pages;
  }

  /** @param {{pages: object[], language: string, rightToLeft: boolean}} shown */
  update(shown) {
    this.#keepingPlace(() => {
      const sides = pages => pages.map(page => page.side).join();
      const isRearranged = sides(shown.pages) !== sides(this.#pages) || shown.rightToLeft !== this.#rightToLeft;
      this.#pages = shown.pages;
      this.#rightToLeft = shown.rightToLeft;
      this.element.lang = shown.language;
      while (this.#figures.length > shown.pages.length) this.#drop(this.#figures.pop());
      while (this.#figures.length < shown.pages.length) this.#figures.push(this.#make());
      this.#figures.forEach((figure, index) => this.#describe(figure, shown.pages[index]));
      if (isRearranged) this.#arrange();
      this.#scale();
    });
    for (const figure of this.#visible) this.#load(figure);
  }

  set isSpread(value) {
    if (value === this.#isSpread) return;
    this.#isSpread = value;
    this.#keepingPlace(() => {
      this.#arrange();
      this.#scale();
    });
  }

  set zoom(value) {
    this.#keepingPlace(() => {
      this.#zoom = value;
      this.#scale();
    });
  }

  /** The factor that pages are shown at, 1 being the size of paper. */
  get factor() {
    return Number(this.element.style.getPropertyValue("--scale")) / pixelsPerPoint;
  }

  /** Changes the size so that what is under a point stays there. */
  zoomAt(factor, clientX, clientY) {
    const place = this.#placeAt(clientX, clientY);
    this.#zoom = factor;
    this.#scale();
    this.#restore(place, clientX, clientY);
  }

  /** The number of the page in the middle of what is seen. */
  get current() {
    const middle = middleOf(this.#scroller.getBoundingClientRect());
    let best = 0, least = Infinity;
    this.#figures.forEach((figure, index) => {
      const box = figure.getBoundingClientRect();
      const away = middle.y < box.top ? box.top - middle.y : Math.max(0, middle.y - box.bottom);
      if (away < least) [least, best] = [away, index];
    });
    return best + 1;
  }

  goTo(number) {
    this.#figures[Math.min(Math.max(1, number), this.#figures.length) - 1]?.scrollIntoView({ block: "start", inline: "nearest" });
  }

  /** Scrolls to a part of a page, given in points of the page. */
  reveal(number, [x, y, width, height]) {
    const figure = this.#figures[number - 1];
    if (!figure) return;
    const scale = this.factor * pixelsPerPoint;
    const [page, around] = [figure.getBoundingClientRect(), this.#scroller.getBoundingClientRect()];
    const [left, top] = [page.left + x * scale, page.top + y * scale];
    if (top >= around.top && top + height * scale <= around.bottom && left >= around.left && left + width * scale <= around.right) return;
    this.#scroller.scrollTop += top - around.top - Math.max(40, (around.height - height * scale) / 2);
    if (left < around.left || left + width * scale > around.right) this.#scroller.scrollLeft += left - around.left - 40;
  }

  /** Marks boxes, each on its page; none with an empty list. */
  select(boxes) {
    this.#selection = boxes;
    for (const figure of this.#figures) this.#mark(figure);
  }

  /** The picture of a page, if it is shown at the moment. */
  pictureOf(number) {
    return this.#figures[number - 1]?.picture ?? null;
  }

  #make() {
    const figure = el("figure", { class: "page" }, el("p", { class: "visually-hidden" }), el("figcaption", { class: "page-label", "aria-hidden": "true" }));
    this.#near.observe(figure);
    return figure;
  }

  #drop(figure) {
    this.#near.unobserve(figure);
    this.#visible.delete(figure);
    figure.remove();
  }

  #describe(figure, page) {
    const name = page.label && page.label !== String(page.number) ? `${page.number} (${page.label})` : String(page.number);
    figure.wanted = page.picture;
    figure.page = page;
    figure.dataset.page = page.number;
    figure.classList.toggle("left", page.side === "left");
    figure.classList.toggle("right", page.side === "right");
    figure.setAttribute("aria-label", `Page ${name}`);
    figure.style.setProperty("--w", page.width);
    figure.style.setProperty("--h", page.height);
    figure.querySelector("p").textContent = page.text;
    figure.querySelector("figcaption").textContent = name;
  }

  /** Puts the pages into rows: pairs that lie open together, as they are bound. */
  #arrange() {
    this.element.classList.toggle("spread", this.#isSpread);
    const rows = [];
    const first = this.#rightToLeft ? "right" : "left";
    for (const figure of this.#figures) {
      const before = rows.at(-1);
      if (this.#isSpread && before?.length === 1 && before[0].page.side === first && figure.page.side !== first) before.push(figure);
      else rows.push([figure]);
    }
    this.element.replaceChildren(...rows.map(row => {
      const parent = el("div", { class: "row" }, ...row);
      parent.style.setProperty("--w", row[0].page.width);
      return parent;
    }));
  }

  #scale() {
    if (this.#pages.length === 0 || this.#scroller.clientWidth === 0) return;
    const style = getComputedStyle(this.#scroller);
    const room = {
      width: this.#scroller.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight),
      height: this.#scroller.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom),
    };
    const widest = Math.max(...this.#pages.map(page => page.width)) * (this.#isSpread ? 2 : 1);
    const tallest = Math.max(...this.#pages.map(page => page.height));
    const scale = this.#zoom === "width" ? room.width / widest
      : this.#zoom === "page" ? Math.min(room.width / widest, room.height / tallest)
      : this.#zoom * pixelsPerPoint;
    this.element.style.setProperty("--scale", Math.max(.02, scale).toFixed(5));
    this.dispatchEvent(new CustomEvent("scaled"));
  }

  #see(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        this.#visible.add(target);
        this.#load(target);
      } else {
        this.#visible.delete(target);
      }
    }
    this.#forget();
  }

  async #load(figure) {
    const wanted = figure.wanted;
    if (figure.shown === wanted || figure.loading === wanted) return;
    figure.loading = wanted;
    const picture = await loadPicture(wanted).catch(() => null);
    if (figure.loading !== wanted) return;
    figure.loading = null;
    if (picture === null) return;
    if (figure.picture) figure.picture.replaceWith(picture);
    else figure.prepend(picture);
    figure.picture = picture;
    figure.shown = wanted;
    figure.dataset.shown = wanted;
    this.#mark(figure);
    this.dispatchEvent(new CustomEvent("shown", { detail: figure.page }));
  }

  /** Takes away pictures that are far from what is seen, when there are many. */
  #forget() {
    let kept = this.#figures.filter(figure => figure.picture).length;
    for (const figure of this.#figures) {
      if (kept <= mostPictures) return;
      if (!figure.picture || this.#visible.has(figure)) continue;
      figure.picture.remove();
      [figure.picture, figure.shown] = [null, null];
      kept--;
    }
  }

  #mark(figure) {
    figure.querySelector(".selection")?.remove();
    const boxes = this.#selection.filter(box => box.page === figure.page.number);
    if (boxes.length === 0 || !figure.picture) return;
    const marks = svg("svg", { class: "selection", viewBox: figure.picture.getAttribute("viewBox"), "aria-hidden": "true" });
    for (const box of boxes) marks.append(...ringsOf(box));
    figure.append(marks);
  }

  /** Who has not begun to read stays at the top; for all others the page under their eyes stays where it is. */
  #keepingPlace(change) {
    if (this.#scroller.scrollTop < atTop) {
      change();
      return;
    }
    const view = this.#scroller.getBoundingClientRect();
    const place = this.#placeAt(view.left + view.width / 2, view.top + Math.min(80, view.height / 2));
    change();
    this.#restore(place, view.left + view.width / 2, view.top + Math.min(80, view.height / 2));
  }

  /** The page that is nearest to a point, and where the point is in it, in parts of its size. */
  #placeAt(x, y) {
    let best = null, least = Infinity;
    this.#figures.forEach((figure, index) => {
      const box = figure.getBoundingClientRect();
      if (box.height === 0) return;
      const away = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
      if (away >= least) return;
      least = away;
      best = { index, across: (x - box.left) / box.width, down: (y - box.top) / box.height };
    });
    return best;
  }

  #restore(place, x, y) {
    if (place === null || this.#figures.length === 0) return;
    const box = this.#figures[Math.min(place.index, this.#figures.length - 1)].getBoundingClientRect();
    this.#scroller.scrollTop += box.top + place.down * box.height - y;
    this.#scroller.scrollLeft += box.left + place.across * box.width - x;
  }
}

function middleOf(box) {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The areas of a box, from its margins to its content. */
function ringsOf(box) {
  const border = box.border, margin = grown(border, box.marginWidths), padding = shrunk(border, box.borderWidths), content = box.content;
  return [
    svg("path", { class: "margin", "fill-rule": "evenodd", d: path(margin) + path(border) }),
    svg("path", { class: "border", "fill-rule": "evenodd", d: path(border) + path(padding) }),
    svg("path", { class: "padding", "fill-rule": "evenodd", d: path(padding) + path(content) }),
    svg("path", { class: "content", d: path(content) }),
    svg("path", { class: "outline", d: path(border) }),
  ];
}

function grown([x, y, width, height], [top, right, bottom, left]) {
  return [x - left, y - top, width + left + right, height + top + bottom];
}

function shrunk(rect, [top, right, bottom, left]) {
  return grown(rect, [-top, -right, -bottom, -left]);
}

function path([x, y, width, height]) {
  return `M${x} ${y}h${Math.max(0, width)}v${Math.max(0, height)}h${-Math.max(0, width)}z`;
}

// How the documents are looked at. Each tab keeps its own, also when it is loaded anew.

const storageKey = "herdocs-view";

const defaults = {
  /** The id of a document, or "all". */
  document: null,
  /** "width", "page" or a factor. */
  zoom: "width",
  spread: false,
  thumbnails: false,
  boxes: false,
  margins: false,
  baselines: false,
  inspect: false,
  problems: false,
  /** Whether single letters are shortcuts. */
  letters: true,
  /** By the id of a document: "pages" or "web". */
  shown: {},
};

export class View extends EventTarget {
  #values;

  constructor() {
    super();
    this.#values = { ...defaults, ...read(sessionStorage), letters: read(localStorage).letters ?? defaults.letters };
  }

  get(name) {
    return this.#values[name];
  }

  set(name, value) {
    if (this.#values[name] === value) return;
    this.#values[name] = value;
    write(sessionStorage, this.#values);
    if (name === "letters") write(localStorage, { letters: value });
    this.dispatchEvent(new CustomEvent("change", { detail: name }));
  }

  toggle(name) {
    this.set(name, !this.get(name));
  }
}

function read(storage) {
  try {
    return JSON.parse(storage.getItem(storageKey)) ?? {};
  } catch {
    return {};
  }
}

function write(storage, values) {
  try {
    storage.setItem(storageKey, JSON.stringify(values));
  } catch {
    // A browser that keeps nothing shows the same.
  }
}

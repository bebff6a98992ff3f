// The preview: joins what the server tells with what is shown of it.

import { el, pressed } from "./dom.js";
import { Inspector } from "./inspector.js";
import { describeShortcuts, listen } from "./keys.js";
import { Live } from "./live.js";
import { Pane } from "./pane.js";
import { Problems } from "./problems.js";
import { Thumbnails } from "./thumbnails.js";
import { View } from "./view.js";

const find = selector => document.querySelector(selector);
const zooms = [.25, .5, .75, 1, 1.25, 1.5, 2, 3, 4, 8];
const toggles = ["spread", "thumbnails", "boxes", "margins", "baselines", "inspect", "problems"];

/** Pixels from which there is room for documents side by side. */
const roomForAll = 1000;

const view = new View();
const live = new Live();
/** @type {Map<string, Pane>} in the order of the command line */
const panes = new Map();
const inspector = new Inspector(find(".inspector"));
const problems = new Problems(find(".problems"), find(".problem-button"));
const thumbnails = new Thumbnails(find(".thumbnails"));
let active = null;

// What the server tells

live.addEventListener("welcome", ({ detail }) => {
  find(".profile").textContent = detail.profile;
  for (const state of detail.documents) if (!panes.has(state.id)) addPane(state.id);
  offerDocuments(detail.documents);
  for (const state of detail.documents) take(state);
  applyDocument();
  say("");
});

live.addEventListener("document", ({ detail }) => take(detail));

live.addEventListener("lost", ({ detail }) =>
  say(detail.hasEnded ? "The preview has ended. Start it again; this page then goes on." : "The preview does not answer. Trying again…"));

live.connect();

function take(state) {
  const pane = panes.get(state.id);
  const before = pane.state;
  pane.update(state);
  if (state.film) {
    find(".film").textContent = state.film;
    document.title = `${state.film} – HerDocs preview`;
  }
  const button = find(`.documents [data-document="${state.id}"]`);
  button.textContent = pane.title;
  button.classList.toggle("failed", state.status === "failed");
  problems.update([...panes.values()].map(other => other.state).filter(Boolean));
  if (pane === active) showPages();
  if (state.version !== undefined && state.version !== before?.version) inspector.refresh(state);
  if (before && before.status === "building" && state.status === "ready") announce(`${pane.title} is up to date.`);
  if (state.status === "failed" && before?.status !== "failed") announce(`${pane.title} could not be built.`);
}

/** Tells what everybody should see. */
function say(text) {
  find(".status").textContent = text;
}

/** Tells those who do not see the pages change. */
function announce(text) {
  find(".news").textContent = text;
}

// Documents

function addPane(id) {
  const pane = new Pane(id);
  panes.set(id, pane);
  pane.apply(view);
  pane.show(view.get("shown")[id] ?? null);
  pane.element.addEventListener("focusin", () => activate(pane));
  pane.element.addEventListener("pointerdown", () => activate(pane));
  pane.addEventListener("scroll", () => pane === active && showPlace());
  pane.list.addEventListener("scaled", () => pane === active && showPlace());
  pane.addEventListener("zoom", ({ detail }) => setZoom(detail));
  pane.addEventListener("view", ({ detail }) => showAs(pane, detail));
  pane.addEventListener("inspect", ({ detail }) => inspector.choose({ document: pane.state, isWeb: pane.shows === "web", ...detail }));
}

function offerDocuments(documents) {
  const buttons = documents.map(state =>
    el("button", { type: "button", "data-document": state.id, click: () => view.set("document", state.id) }, state.title ?? state.name));
  if (documents.length > 1) buttons.push(el("button", { type: "button", "data-document": "all", click: () => view.set("document", "all") }, "All"));
  find(".documents").replaceChildren(...buttons);
}

function applyDocument() {
  const ids = [...panes.keys()];
  let chosen = view.get("document");
  if (chosen !== "all" && !panes.has(chosen)) chosen = ids.length > 1 && innerWidth >= roomForAll ? "all" : ids[0];
  for (const button of find(".documents").children) pressed(button, button.dataset.document === chosen);
  const shown = chosen === "all" ? [...panes.values()] : [panes.get(chosen)];
  const main = find(".panes");
  if (shown.length !== main.children.length || shown.some((pane, index) => main.children[index] !== pane.element))
    main.replaceChildren(...shown.map(pane => pane.element));
  for (const pane of shown) pane.show(view.get("shown")[pane.id] ?? null);
  live.shown = shown.map(pane => pane.id);
  activate(shown.includes(active) ? active : shown[0]);
}

function activate(pane) {
  if (pane === active) return;
  active = pane;
  showPages();
}

function showAs(pane, what) {
  view.set("shown", { ...view.get("shown"), [pane.id]: what });
  pane.show(what);
  showPages();
}

// Pages

function showPages() {
  const pages = active?.state?.pages ?? [];
  find(".page-count").textContent = String(pages.length);
  find(".page-number input").max = String(Math.max(1, pages.length));
  thumbnails.update(pages);
  showPlace();
}

let isPlaceDue = false;

function showPlace() {
  if (isPlaceDue) return;
  isPlaceDue = true;
  requestAnimationFrame(() => {
    isPlaceDue = false;
    if (!active) return;
    const input = find(".page-number input");
    const number = active.list.current;
    if (document.activeElement !== input) input.value = String(number);
    find('[data-do="previous"]').disabled = number <= 1;
    find('[data-do="next"]').disabled = number >= active.list.pages.length;
    thumbnails.current = number;
  });
}

function goTo(number) {
  if (active.shows === "web") showAs(active, "pages");
  active.list.goTo(number);
}

thumbnails.addEventListener("choose", ({ detail }) => goTo(detail));
find(".page-number input").addEventListener("change", event => goTo(Number(event.target.value)));

// Size

function setZoom(zoom) {
  view.set("zoom", zoom);
}

function applyZoom() {
  const zoom = view.get("zoom");
  const select = find(".zoom");
  select.querySelector(".own")?.remove();
  if (typeof zoom === "number" && !zooms.includes(zoom)) select.append(el("option", { class: "own", value: zoom }, `${Math.round(zoom * 100)}%`));
  select.value = String(zoom);
}

function step(direction) {
  const factor = active.list.factor;
  const next = direction > 0 ? zooms.find(zoom => zoom > factor * 1.01) : zooms.findLast(zoom => zoom < factor * .99);
  if (next !== undefined) setZoom(next);
}

find(".zoom").addEventListener("change", ({ target }) => setZoom(Number(target.value) || target.value));

// Inspection and problems

inspector.addEventListener("go", ({ detail }) => inspect(detail.document, detail.element));

inspector.addEventListener("chosen", ({ detail: { document, report } }) => {
  for (const pane of panes.values()) pane.select(pane.id === document ? report : null);
});

async function inspect(id, element) {
  const pane = panes.get(id);
  view.set("inspect", true);
  if (!pane.element.isConnected) view.set("document", id);
  await inspector.choose({ document: pane.state, isWeb: pane.shows === "web", element });
  if (inspector.report) pane.reveal(inspector.report);
}

problems.addEventListener("choose", ({ detail }) => inspect(detail.document, detail.element));
problems.addEventListener("unplaced", () => announce("It has no place on the pages."));

/** The first text of the page that is looked at, for those who do not point. */
function inspectSomething() {
  const first = active?.list.pictureOf(active.list.current)?.querySelector(".ink [data-e]");
  if (first) inspect(active.id, Number(first.dataset.e));
}

// Controls

function applyView() {
  for (const pane of panes.values()) pane.apply(view);
  for (const name of toggles) {
    const button = find(`[data-toggle="${name}"]`);
    pressed(button, view.get(name));
  }
  find(".thumbnails").hidden = !view.get("thumbnails");
  find(".inspector").hidden = !view.get("inspect");
  find(".problems").hidden = !view.get("problems");
  applyZoom();
  if (panes.size > 0) showPages();
}

view.addEventListener("change", ({ detail }) => {
  if (detail === "document") applyDocument();
  else if (detail !== "shown" && detail !== "letters") applyView();
  if (detail === "inspect" && !view.get("inspect")) inspector.clear();
});

const commands = {
  document: number => { const id = [...panes.keys()][number - 1]; if (id) view.set("document", id); },
  all: () => panes.size > 1 && view.set("document", "all"),
  next: () => goTo(active.list.current + 1),
  previous: () => goTo(active.list.current - 1),
  larger: () => step(1),
  smaller: () => step(-1),
  fitWidth: () => setZoom("width"),
  fitPage: () => setZoom("page"),
  fullSize: () => setZoom(1),
  web: () => showAs(active, active.shows === "web" ? "pages" : "web"),
  inspect: () => {
    view.toggle("inspect");
    if (view.get("inspect") && !inspector.report) inspectSomething();
  },
  help: () => find(".help").showModal(),
  escape: () => view.set("inspect", false),
};

function perform(command, argument) {
  if (!active) return;
  if (commands[command]) commands[command](argument);
  else view.toggle(command);
}

for (const button of document.querySelectorAll("[data-do]")) button.addEventListener("click", () => perform(button.dataset.do));
for (const button of document.querySelectorAll("[data-toggle]")) button.addEventListener("click", () => view.toggle(button.dataset.toggle));

const letters = find(".letters");
letters.checked = view.get("letters");
letters.addEventListener("change", () => view.set("letters", letters.checked));
describeShortcuts(find(".shortcuts"));
listen(document, view, perform);
applyView();

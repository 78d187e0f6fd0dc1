// shelf.js - the screen 本だな: items found, listed, chosen, printed, taken in and given out.
import { library, Trouble } from "./ask.js";
import { $, h, speak, trouble, withFractions } from "./dom.js";
import { countMarks } from "./marks.js";
import { libraryCounts, lookForLibrary } from "./present.js";
import { day, t } from "./text.js";

const QUIET = 250; // milliseconds after the last key
const SNIPPET = 160;
const STATES = ["open", "approved", "rejected", "released"];
const VERDICTS = ["ok", "defect", "unverified"];

let page = null; // what the library gave last
let trail = []; // where the newer pages began
let before = null; // where this one does; null: at the newest
let asking = null;
let timer = 0;
export const chosen = new Set(); // numbers of items

async function attempt(work) {
  $("shelf-trouble").replaceChildren();
  try {
    await work();
  } catch (error) {
    if (error.name === "AbortError") return;
    if (!(error instanceof Trouble)) throw error;
    const said = error.detail ? { title: t("serverSaid"), words: error.detail } : null;
    $("shelf-trouble").replaceChildren(trouble(t("trouble_" + error.code), said));
  }
}

// ---- the list ----

const counts = item => countMarks(item.n_true, item.n_false, item.n_claims - item.n_true - item.n_false);

function choice(item) {
  const box = h("input", { type: "checkbox", "aria-label": t("choose", item.item) });
  box.checked = chosen.has(item.item);
  box.addEventListener("change", () => {
    if (box.checked) chosen.add(item.item);
    else chosen.delete(item.item);
    showChosen();
  });
  return h("label", { class: "box" }, box);
}

function row(item) {
  const text = item.problem.length > SNIPPET ? item.problem.slice(0, SNIPPET) + "…" : item.problem;
  const words = [t("itemTitle", item.item), item.family_name ?? item.family, t("versionNumber", item.version), day(item.changed), ...item.tags.map(tag => "#" + tag)];
  return h("li", { class: "item" }, choice(item), h("div", {},
    h("a", { href: `#edit/${item.item}` }, text),
    h("p", { class: "meta" }, h("span", { class: `state ${item.state}` }, t("state_" + item.state)), " ", ...counts(item), " ",
      words.filter(Boolean).join(" ・ "))));
}

function showChosen() {
  $("print-chosen").disabled = $("sheet-chosen").disabled = chosen.size === 0;
  $("print-chosen").textContent = t("printChosen", chosen.size);
}

function showPage() {
  $("items").replaceChildren(...page.items.map(row));
  $("found").textContent = page.total ? t("found", page.total) : t("nothingFound");
  $("older").hidden = page.next == null;
  $("newer").hidden = before == null;
  showChosen();
}

// ---- filters ----

const query = () => ({
  words: $("words").value.trim() || null, state: $("state").value || null, family: $("family").value || null,
  verdict: $("verdict-filter").value || null, tag: $("tag").value || null,
});

function fillSelect(id, options) {
  const select = $(id), value = select.value;
  select.replaceChildren(h("option", { value: "" }, t("any")), ...options.map(([name, words]) => h("option", { value: name }, words)));
  select.value = options.some(([name]) => name === value) ? value : "";
}

function fillFilters() {
  const about = libraryCounts(), named = list => (list ?? []).map(({ id, name, items }) => [id, `${name} (${items})`]);
  const inState = id => about.states?.find(s => s.id === id)?.items ?? 0;
  fillSelect("state", STATES.map(id => [id, `${t("state_" + id)} (${inState(id)})`]));
  fillSelect("verdict-filter", VERDICTS.map(id => [id, t("verdict_" + id)]));
  fillSelect("family", named(about.families));
  fillSelect("tag", named(about.tags));
}

const load = () => attempt(async () => {
  asking?.abort();
  const own = asking = new AbortController();
  const found = await library.search({ ...query(), before }, own.signal);
  if (asking !== own) return;
  page = found;
  showPage();
});

function find() {
  clearTimeout(timer);
  trail = [];
  before = null;
  return load();
}

function findSoon(event) {
  if (event.isComposing) return;
  clearTimeout(timer);
  timer = setTimeout(find, QUIET);
}

function turn(older) {
  if (older) {
    trail.push(before);
    before = page.next;
  } else {
    before = trail.pop() ?? null;
  }
  scrollTo(0, 0);
  return load();
}

// ---- in, out, paper ----

const exportRows = () => attempt(async () => {
  const url = URL.createObjectURL(await library.export(query()));
  h("a", { href: url, download: "sansu-library.jsonl" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
});

const importRows = file => attempt(async () => {
  const done = await library.import(file);
  await lookForLibrary();
  fillFilters();
  await find();
  const words = t("imported", done.rows, done.items, done.versions);
  const bad = done.errors.map(e => h("li", {}, t("badLine", e.line), " ", e.error));
  $("shelf-trouble").replaceChildren(h("div", { class: bad.length ? "trouble" : "notice" }, h("p", {}, words),
    bad.length ? h("details", { open: "" }, h("summary", {}, t("badLines", done.bad_lines)), h("ul", {}, ...bad)) : null));
  speak(words);
});

function sheet(item) {
  const seen = item.state === "approved" || item.state === "released";
  return h("section", { class: "sheet" }, h("h2", {}, t("itemTitle", item.item)), h("p", { class: "text" }, ...withFractions(item.problem)),
    h("h3", {}, t("explanation")), h("p", { class: "text" }, ...withFractions(item.text)),
    seen ? null : h("p", { class: "unreviewed" }, t("unreviewed")));
}

const printChosen = () => attempt(async () => {
  const items = [];
  for (const number of chosen) items.push(await library.item(number));
  $("sheets").replaceChildren(...items.map(sheet));
  print();
});

// ---- keys ----

function move(step) {
  const links = [...$("items").querySelectorAll("a")];
  const at = links.findIndex(link => link.closest("li").contains(document.activeElement));
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
}

const boxInFocus = () => document.activeElement.closest?.("li.item")?.querySelector("input");

$("find").addEventListener("submit", event => {
  event.preventDefault();
  find();
});
$("words").addEventListener("input", findSoon);
$("words").addEventListener("compositionend", findSoon);
for (const id of ["state", "family", "verdict-filter", "tag"]) $(id).addEventListener("change", find);
$("older").addEventListener("click", () => turn(true));
$("newer").addEventListener("click", () => turn(false));
$("export").addEventListener("click", exportRows);
$("print-chosen").addEventListener("click", printChosen);
$("sheet-chosen").addEventListener("click", () => { location.hash = "#sheet/chosen"; });
$("import").addEventListener("change", () => {
  const [file] = $("import").files;
  $("import").value = "";
  if (file) importRows(file);
});

export const screen = {
  async show() {
    await lookForLibrary();
    fillFilters();
    await load();
  },
  speakAgain() {
    fillFilters();
    if (page) showPage();
    else showChosen();
  },
  key(event, { letter }) {
    if (!letter) return false;
    if (event.key === "/") $("words").focus();
    else if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "x") boxInFocus()?.click();
    else return false;
    return true;
  },
};

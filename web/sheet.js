// sheet.js - the screen くばる: problems of families, or what was chosen on the shelf, as a worksheet with its key.
import { families, library, Trouble, worksheet } from "./ask.js";
import { $, h, speak, trouble } from "./dom.js";
import { chosen } from "./shelf.js";
import { t } from "./text.js";

const CHOSEN = "chosen";
// Fields that a list of problems excludes, and those of every sheet: name -> what can be chosen, the default in front.
const DRAWN = { grade: ["", 3, 4, 5, 6], stars: ["", 1, 2, 3], versions: [1, 2, 3, 4] };
const LAID = {
  figures: ["problem", "none", "solution"], furigana: ["none", "3", "all"], hints: ["none", "foot", "page"],
  answers: ["answers", "equations", "full", "none"], columns: [1, 2], paper: ["A4", "B5", "A3"],
};
const WORDS = ["figures", "furigana", "hints", "answers"]; // whose choices have words of their own

let known = []; // families
let url = null;

const field = (label, node) => h("div", {}, h("label", { for: node.id }, label), node);
const wordOf = (name, value) => value === "" ? t("any") : WORDS.includes(name) ? t(`sheet_${name}_${value}`) : String(value);

function select(name, options) {
  const node = h("select", { id: `sheet-${name}` }, ...options.map(([value, words]) => h("option", { value }, words)));
  return field(t(name === "of" ? "sheetOf" : "sheet_" + name), node);
}

function number(name, value, most) {
  const node = h("input", { id: `sheet-${name}`, type: "number", min: 1, max: most });
  node.value = value;
  return field(t(name), node);
}

const valueOf = name => $(`sheet-${name}`).value;

function showFields() {
  const old = Object.fromEntries([...$("sheet-fields").querySelectorAll("input, select")].map(node => [node.id, node.value]));
  const sources = [["", t("any")], ...known.map(f => [f.id, f.name])];
  if (chosen.size) sources.unshift([CHOSEN, t("fromChosen", chosen.size)]);
  const choices = Object.entries({ ...DRAWN, ...LAID });
  $("sheet-fields").replaceChildren(select("of", sources), field(t("sheetName"), h("input", { id: "sheet-name", autocomplete: "off" })),
    number("count", 10, 100), number("seed", 1, 999999),
    ...choices.map(([name, values]) => select(name, values.map(value => [value, wordOf(name, value)]))));
  for (const [id, value] of Object.entries(old)) if (id !== "sheet-of" || known.some(f => f.id === value)) $(id).value = value;
  showExcluded();
}

// A list of problems stands as it is: nothing is drawn.
function showExcluded() {
  for (const name of ["count", "seed", ...Object.keys(DRAWN)]) $(`sheet-${name}`).parentNode.hidden = valueOf("of") === CHOSEN;
}

async function problems() {
  const items = [];
  for (const item of chosen) items.push(await library.item(item));
  const seen = items.every(item => ["approved", "released"].includes(item.state));
  return { problems: items.map(({ id, problem, answer, text }) => ({ id, problem, answer, solution: text })), approved: seen };
}

const whole = name => valueOf(name) === "" ? null : Number(valueOf(name));

async function specification() {
  const laid = Object.fromEntries(Object.keys(LAID).map(name => [name, name === "columns" ? whole(name) : valueOf(name)]));
  const drawn = valueOf("of") === CHOSEN ? await problems()
    : { family: valueOf("of") || null, ...Object.fromEntries(["count", "seed", ...Object.keys(DRAWN)].map(name => [name, whole(name)])) };
  return { ...laid, ...drawn, title: valueOf("name").trim() || null };
}

async function make() {
  $("sheet-trouble").replaceChildren();
  $("sheet-made").replaceChildren();
  try {
    const pdf = await worksheet(await specification());
    if (url) URL.revokeObjectURL(url);
    url = URL.createObjectURL(pdf);
    $("sheet-made").replaceChildren(h("p", { class: "notice" }, t("sheetMade"), " ", h("a", { href: url, target: "_blank" }, t("openSheet")), " ",
      h("a", { href: url, download: "sansu.pdf" }, t("saveSheet"))));
    speak(t("sheetMade"));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    $("sheet-trouble").replaceChildren(trouble(t("trouble_" + error.code), error.detail ? { title: t("serverSaid"), words: error.detail } : null));
  }
}

$("sheet-form").addEventListener("submit", event => {
  event.preventDefault();
  make();
});
$("sheet-fields").addEventListener("change", showExcluded);

export const screen = {
  async show(argument) {
    showFields();
    if (!known.length) known = await families().catch(() => []);
    showFields();
    if (argument === CHOSEN && chosen.size) $("sheet-of").value = CHOSEN;
    showExcluded();
  },
  speakAgain() {
    if ($("sheet-fields").children.length) showFields();
  },
  key: () => false,
};

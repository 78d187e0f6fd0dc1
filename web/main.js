// main.js - which screen is shown, the language, and keys. A screen's module is fetched when it is shown for the first time.
//
//   #make  つくる      #edit/17  直す      #shelf  本だな      #sheet  くばる      #compare  くらべる
//   #batch  まとめて調べる      #status  ようす
import { $, trouble } from "./dom.js";
import { keep, kept, VISITS } from "./memory.js";
import { isPresent, lookForAll } from "./present.js";
import { fillTexts, switchLanguage, t } from "./text.js";

const MODULES = {
  make: () => import("./make.js"), edit: () => import("./edit.js"), shelf: () => import("./shelf.js"), sheet: () => import("./sheet.js"),
  compare: () => import("./compare.js"), batch: () => import("./batch.js"), status: () => import("./status.js"),
};
const NEEDS = { edit: "library", shelf: "library", compare: "pairs" };
const LETTERS = "sansu-letters";
const opened = {}; // screens that were shown
let shown = "make";

function showTitle() {
  document.title = `sansu - ${t("screen_" + shown)}`;
  for (const link of $("screens").children) {
    if (link.hash === `#${shown}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

async function open(name, argument) {
  $("page-trouble").replaceChildren();
  try {
    opened[name] ??= (await MODULES[name]()).screen;
    $(name).inert = false;
  } catch (error) {
    $("page-trouble").replaceChildren(trouble(t("trouble_module"), { title: t("serverSaid"), words: String(error) }));
    return;
  }
  if (name === shown) opened[name].show(argument);
}

function route() {
  const [name, argument] = location.hash.slice(1).split("/");
  opened[shown]?.hide?.();
  shown = Object.hasOwn(MODULES, name) && isPresent(NEEDS[name]) ? name : "make";
  for (const id of Object.keys(MODULES)) $(id).hidden = id !== shown;
  $(shown).inert = !opened[shown]; // nobody listens to it yet
  showTitle();
  scrollTo(0, 0);
  return open(shown, argument);
}

// A key that belongs to the writing of kanji is none of ours, and a letter in a field is a letter.
function onKey(event) {
  if (event.isComposing || event.keyCode === 229) return;
  const field = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select") != null;
  const letter = $("letters").checked && !field && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (opened[shown]?.key(event, { field, letter })) event.preventDefault();
}

function speakOther() {
  switchLanguage();
  fillTexts();
  showTitle();
  for (const screen of Object.values(opened)) screen.speakAgain();
}

$("letters").checked = kept(VISITS, LETTERS) !== "off";
$("letters").addEventListener("change", () => keep(VISITS, LETTERS, $("letters").checked ? "on" : "off"));
$("language").addEventListener("click", speakOther);
document.addEventListener("keydown", onKey);
addEventListener("hashchange", route);

fillTexts();
showTitle();
await lookForAll();
await route();

// main.js - which screen is shown, the language, and keys.
//
//   #make  つくる (make.js)     #edit/17  直す (edit.js)     #shelf  本だな (shelf.js)     #sheet  くばる (sheet.js)
import { $ } from "./dom.js";
import { screen as edit } from "./edit.js";
import { screen as make } from "./make.js";
import { keep, kept, VISITS } from "./memory.js";
import { libraryPresent, lookForLibrary } from "./present.js";
import { screen as sheet } from "./sheet.js";
import { screen as shelf } from "./shelf.js";
import { fillTexts, switchLanguage, t } from "./text.js";

const screens = { make, edit, shelf, sheet };
const NEED_LIBRARY = ["edit", "shelf"];
const LETTERS = "sansu-letters";
let shown = "make";

function showTitle() {
  document.title = `sansu - ${t("screen_" + shown)}`;
  for (const link of $("screens").children) {
    if (link.hash === `#${shown}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function route() {
  const [name, argument] = location.hash.slice(1).split("/");
  const there = Object.hasOwn(screens, name) && (libraryPresent() || !NEED_LIBRARY.includes(name));
  shown = there ? name : "make";
  for (const id of Object.keys(screens)) $(id).hidden = id !== shown;
  showTitle();
  scrollTo(0, 0);
  screens[shown].show(argument);
}

// A key that belongs to the writing of kanji is none of ours, and a letter in a field is a letter.
function onKey(event) {
  if (event.isComposing || event.keyCode === 229) return;
  const field = event.target.closest?.("input:not([type=checkbox]), textarea, select") != null;
  const letter = $("letters").checked && !field && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (screens[shown].key(event, { field, letter })) event.preventDefault();
}

function speakOther() {
  switchLanguage();
  fillTexts();
  showTitle();
  for (const screen of Object.values(screens)) screen.speakAgain();
}

$("letters").checked = kept(VISITS, LETTERS) !== "off";
$("letters").addEventListener("change", () => keep(VISITS, LETTERS, $("letters").checked ? "on" : "off"));
$("language").addEventListener("click", speakOther);
document.addEventListener("keydown", onKey);
addEventListener("hashchange", route);

fillTexts();
showTitle();
await lookForLibrary();
route();

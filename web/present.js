// present.js - what this server keeps: a library, pairs to compare. What needs one is shown then.
import { library, pairs } from "./ask.js";

const about = { library: { present: false }, pairs: { present: false } };

// need: "library", "pairs", or nothing.
export const isPresent = need => !need || about[need].present;
export const libraryCounts = () => about.library;

async function lookFor(need, ask) {
  about[need] = await ask().catch(() => about[need]);
  for (const node of document.querySelectorAll(`[data-needs=${need}]`)) node.hidden = !about[need].present;
  return about[need];
}

export const lookForLibrary = () => lookFor("library", library.about);
export const lookForAll = () => Promise.all([lookForLibrary(), lookFor("pairs", pairs.about)]);

// keep.js - a text into the library: as a new item, or as a further version of the item that has its problem.
import { library, Trouble } from "./ask.js";
import { button, h, speak } from "./dom.js";
import { keep, kept, VISITS } from "./memory.js";
import { t } from "./text.js";

// Who approves and edits: a name that stays in this browser.
const REVIEWER = "sansu-reviewer";
export const reviewer = () => kept(VISITS, REVIEWER) ?? "";
export const setReviewer = name => keep(VISITS, REVIEWER, name);

function say(place, words, number, ...more) {
  const link = number ? h("a", { href: `#edit/${number}` }, t("openItem")) : null;
  place.replaceChildren(h("p", { class: "notice" }, words, " ", link, ...more));
  speak(words);
}

const versionButton = (place, number, text) => button(t("asVersion"), () => attempt(place, async () => {
  const item = await library.edit(await library.item(number), text, reviewer());
  say(place, t("keptVersion", item.version), number);
}));

async function attempt(place, work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    say(place, t("trouble_" + error.code));
  }
}

// draft: as /v1/library/items takes it.
export const keepItem = (place, draft) => attempt(place, async () => {
  try {
    const { item } = await library.add({ ...draft, by: reviewer() });
    say(place, t("keptItem"), item);
  } catch (error) {
    if (error.code !== "forbidden" || !error.item) throw error;
    say(place, t("alreadyKept"), error.item, " ", versionButton(place, error.item, draft.text));
  }
});

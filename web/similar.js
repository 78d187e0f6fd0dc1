// similar.js - 類題: problems of the same structure, each with its exact solution.
import { similar } from "./ask.js";
import { $, button, h, speak } from "./dom.js";
import { keepItem } from "./keep.js";
import { isPresent } from "./present.js";
import { t } from "./text.js";

const COUNT = 3;
let seed = 0;

function row(problem, take) {
  const place = h("div", { role: "status" });
  const { problem: text, answer, solution, family, subtype, grade } = problem;
  const draft = { problem: text, text: solution, answer, family, subtype, grade, teacher: "solver" };
  return h("li", {}, h("p", { class: "text" }, text),
    h("details", {}, h("summary", {}, t("itsAnswer")), h("p", {}, answer)),
    h("div", { class: "buttons" }, button(t("takeThis"), () => take(text)),
      isPresent("library") ? button(t("keep"), () => keepItem(place, draft)) : null), place);
}

// Others each time. take(problem): it is the next to be read.
export async function showSimilar(question, signal, take) {
  const problems = await similar(question, COUNT, ++seed, signal);
  $("similars-body").replaceChildren(...problems.map(problem => row(problem, take)));
  $("similars").hidden = false;
  $("similars").scrollIntoView({ block: "nearest" });
  speak(t("spokenSimilar", problems.length));
}

// reading.js - how the problem was read, as a teacher would say it back: what each number is, what is asked, how sure.
import { $, h, unitsOfBytes, withFractions } from "./dom.js";
import { t } from "./text.js";

// The problem with the numbers that were used marked, and the questions underlined.
function markedText(reading) {
  const spans = [];
  for (const part of reading.parts) {
    if (part.family) spans.push({ start: part.start, end: part.end, class: "question" });
    for (const q of part.quantities ?? [])
      if (q.role && q.end > q.start) spans.push({ start: q.start, end: q.end, class: "given", title: q.role });
  }
  const units = unitsOfBytes(reading.text, spans.flatMap(s => [s.start, s.end]));
  const cuts = [...new Set([0, reading.text.length, ...spans.flatMap(s => [units(s.start), units(s.end)])])];
  cuts.sort((a, b) => a - b);
  const node = h("p", { class: "text" });
  for (let i = 0; i + 1 < cuts.length; i++) {
    const piece = reading.text.slice(cuts[i], cuts[i + 1]);
    const over = spans.filter(s => units(s.start) <= cuts[i] && units(s.end) >= cuts[i + 1]);
    const title = over.find(s => s.title)?.title;
    node.append(over.length ? h("span", { class: [...new Set(over.map(s => s.class))].join(" "), title }, piece) : piece);
  }
  return node;
}

function quantityRow(q) {
  const value = [...withFractions(q.value), q.unit];
  return q.role
    ? h("tr", {}, h("th", { scope: "row" }, q.role), h("td", {}, ...value))
    : h("tr", { class: "unused" }, h("th", { scope: "row" }, t("unused")), h("td", {}, ...value));
}

function sureness(part) {
  const chance = part.probability > 0 && part.sureness !== "corrected" ? t("chance", Math.floor(part.probability * 100)) : "";
  return h("p", {}, h("span", { class: `sureness ${part.sureness}` }, t(part.sureness)), " ",
    h("span", { class: "meta" }, chance));
}

const nameOf = (part, subtypes) => {
  const subtype = subtypes.get(`${part.family}.${part.subtype}`);
  return subtype ? t("family", part.name, subtype) : part.name;
};

function partOf(part, subtypes, number) {
  const node = h("div", { class: "part" });
  if (number) node.append(h("h3", {}, part.label || t("question", number)));
  node.append(sureness(part));
  if (part.why && part.why !== t(part.sureness) + "。") node.append(h("p", {}, part.why));
  if (!part.family) return node;
  node.append(h("p", {}, h("strong", {}, nameOf(part, subtypes))),
    h("table", { "aria-label": t("givens") }, h("tbody", {}, ...part.quantities.map(quantityRow))),
    h("p", {}, t("asked"), " ", h("strong", {}, part.asked)));
  return node;
}

// subtypes: Map "family.subtype" -> its name; may be empty.
export function showReading(reading, subtypes) {
  const several = reading.parts.length > 1;
  const parts = reading.parts.map((part, i) => partOf(part, subtypes, several && i + 1));
  $("reading-body").replaceChildren(markedText(reading), ...parts);
  $("reading").hidden = false;
}

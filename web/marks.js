// marks.js - a mark at each equation of a text, and what else an auditor says of it.
import { h, withFractions } from "./dom.js";
import { t } from "./text.js";

export const MARKS = { true: "✓", false: "×", not_checkable: "？" };

function markOf(claim) {
  const words = claim.reason ? `${t("mark_" + claim.verdict)}: ${t("why_" + claim.reason)}` : t("mark_" + claim.verdict);
  return h("span", { class: `mark ${claim.verdict}`, title: words },
    h("span", { "aria-hidden": "true" }, MARKS[claim.verdict]), h("span", { class: "spoken-only" }, `(${words})`));
}

// The line text[start..end). The equations of a chain a=b=c share b: the second one begins where the first ended.
export function markedLine(text, start, end, claims) {
  const node = h("p", { class: "line" });
  let at = start;
  for (const claim of claims.filter(c => c.u16[1] > start && c.u16[0] < end)) {
    const from = Math.max(at, claim.u16[0]), to = Math.min(end, claim.u16[1]);
    node.append(...withFractions(text.slice(at, from)));
    node.append(h("span", { class: `eq ${claim.verdict}` }, ...withFractions(text.slice(from, to))));
    if (claim.u16[1] <= end) node.append(markOf(claim));
    at = to;
  }
  node.append(...withFractions(text.slice(at, end)));
  return node;
}

export function markedLines(text, claims) {
  let at = 0;
  return text.split("\n").map(line => {
    const start = at;
    at += line.length + 1;
    return markedLine(text, start, start + line.length, claims);
  });
}

// How many of each, those that there are.
export const countMarks = (right, wrong, open) => [["true", right], ["false", wrong], ["not_checkable", open]]
  .filter(([, n]) => n > 0).map(([verdict, n]) => h("span", { class: `mark ${verdict}`, title: t("mark_" + verdict) }, `${MARKS[verdict]}${n}`));

export function legend() {
  return h("ul", { class: "legend" },
    ...Object.keys(MARKS).map(verdict => h("li", {}, `${MARKS[verdict]} ${t("mark_" + verdict)}`)));
}

const findingOf = f => h("li", {}, f.message, f.text ? h("blockquote", { class: "text" }, f.text) : null);

// What has to be looked at stands open; what is only about the style is folded.
export function findingLists(findings) {
  const lists = [["rejected", findings.filter(f => f.severity !== "info")], ["style", findings.filter(f => f.severity === "info")]];
  return lists.filter(([, list]) => list.length).map(([name, list]) =>
    h("details", name === "rejected" ? { open: "" } : { class: "no-print" }, h("summary", {}, t(name, list.length)),
      h("ul", {}, ...list.map(findingOf))));
}

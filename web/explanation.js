// explanation.js - a text that grows, a mark at each equation, and what is vouched for at its end.
import { $, h, speak, withFractions } from "./dom.js";
import { t } from "./text.js";

const MARKS = { true: "✓", false: "×", not_checkable: "？" };

function markOf(claim) {
  const words = claim.reason ? `${t("mark_" + claim.verdict)}: ${t("why_" + claim.reason)}` : t("mark_" + claim.verdict);
  return h("span", { class: `mark ${claim.verdict}`, title: words },
    h("span", { "aria-hidden": "true" }, MARKS[claim.verdict]), h("span", { class: "spoken-only" }, `(${words})`));
}

export class Explanation {
  constructor() {
    this.text = "";
    this.claims = [];
    this.starts = []; // of lines, in the text
    this.done = null; // the last event
    $("lines").replaceChildren();
    $("warnings").replaceChildren();
    $("verdict").replaceChildren();
    $("explanation").hidden = true;
    $("actions").hidden = true;
  }

  // Only the last line is written anew; each one that became complete is spoken.
  addText(more) {
    const first = Math.max(0, this.starts.length - 1);
    const from = this.starts[first] ?? 0;
    this.text += more;
    const lines = this.text.slice(from).split("\n");
    this.starts.length = first;
    lines.reduce((at, line) => this.starts.push(at) && at + line.length + 1, from);
    for (let i = first; i < this.starts.length; i++) this.showLine(i);
    lines.slice(0, -1).forEach(speak);
    $("explanation").hidden = false;
  }

  lineAt(place) {
    let i = 0;
    while (i + 1 < this.starts.length && this.starts[i + 1] <= place) i++;
    return i;
  }

  addClaim(claim) {
    this.claims.push(claim);
    const last = this.lineAt(claim.u16[1]);
    for (let i = this.lineAt(claim.u16[0]); i <= last; i++) this.showLine(i);
  }

  // The equations of a chain a=b=c share b: the second one begins where the first ended.
  showLine(i) {
    const start = this.starts[i];
    const end = i + 1 < this.starts.length ? this.starts[i + 1] - 1 : this.text.length;
    const node = h("p", { class: "line" });
    let at = start;
    for (const claim of this.claims.filter(c => c.u16[1] > start && c.u16[0] < end)) {
      const from = Math.max(at, claim.u16[0]), to = Math.min(end, claim.u16[1]);
      node.append(...withFractions(this.text.slice(at, from)));
      node.append(h("span", { class: `eq ${claim.verdict}` }, ...withFractions(this.text.slice(from, to))));
      if (claim.u16[1] <= end) node.append(markOf(claim));
      at = to;
    }
    node.append(...withFractions(this.text.slice(at, end)));
    const old = $("lines").children[i];
    if (old) old.replaceWith(node);
    else $("lines").append(node);
  }

  addWarning(text) {
    $("warnings").append(h("p", { class: "warning" }, text));
    $("explanation").hidden = false;
    speak(text);
  }

  // A refusal came as text, since other clients know nothing else; it is no explanation.
  clearText() {
    this.text = "";
    this.starts = [];
    this.claims = [];
    $("lines").replaceChildren();
    $("explanation").hidden = true;
  }

  finish(done) {
    this.done = done;
    if (this.starts.length) speak(this.text.slice(this.starts.at(-1)));
    speak(vouching(done));
    this.show();
  }

  // All of it once more, in the language that is chosen.
  show() {
    this.starts.forEach((_, i) => this.showLine(i));
    if (!this.done) return;
    const { done } = this;
    $("verdict").replaceChildren(...[answer(done), legend(), h("p", { class: "vouching" }, vouching(done)),
      done.finish === "length" ? h("p", {}, t("cutByLimit")) : null,
      done.overrides ? h("p", { class: "meta" }, t("overrides", done.overrides)) : null,
      h("p", { class: "meta" }, t("writer_" + done.writer)), ...findings(done)].filter(Boolean));
    $("actions").hidden = false;
  }
}

// What stands here is of the exact solution; of a text that nobody solved only the text itself speaks.
function answer(done) {
  if (!done.solver_answer) return null;
  return h("p", { class: "answer" }, h("small", {}, t("solved")), ...withFractions(done.solver_answer));
}

function legend() {
  return h("ul", { class: "legend" },
    ...Object.keys(MARKS).map(verdict => h("li", {}, `${MARKS[verdict]} ${t("mark_" + verdict)}`)));
}

function vouching({ vouching, verdict, counts }) {
  if (vouching === "exact") return t("vouch_exact", counts.true);
  if (vouching === "equations") return t("vouch_equations", counts.true);
  if (vouching === "nothing") return t("vouch_nothing");
  const checked = verdict === "not_checkable" ? t("doubt_open")
    : verdict === "false" ? t("doubt_false", counts.true + counts.false, counts.false) : t("doubt_true", counts.true);
  return t("vouch_doubt", checked);
}

const findingOf = f => h("li", {}, f.message, f.text ? h("blockquote", { class: "text" }, f.text) : null);

// What has to be looked at stands open; what is only about the style is folded.
function findings({ findings }) {
  const lists = [["rejected", findings.filter(f => f.severity !== "info")], ["style", findings.filter(f => f.severity === "info")]];
  return lists.filter(([, list]) => list.length).map(([name, list]) =>
    h("details", name === "rejected" ? { open: "" } : { class: "no-print" }, h("summary", {}, t(name, list.length)),
      h("ul", {}, ...list.map(findingOf))));
}

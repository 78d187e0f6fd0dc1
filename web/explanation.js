// explanation.js - a text that grows, a mark at each equation, and what is vouched for at its end.
import { $, h, speak, withFractions } from "./dom.js";
import { findingLists, legend, markedLine } from "./marks.js";
import { t } from "./text.js";

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

  showLine(i) {
    const start = this.starts[i];
    const end = i + 1 < this.starts.length ? this.starts[i + 1] - 1 : this.text.length;
    const node = markedLine(this.text, start, end, this.claims);
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
      h("p", { class: "meta" }, t("writer_" + done.writer)), ...findingLists(done.findings)].filter(Boolean));
    $("actions").hidden = false;
  }
}

// What stands here is of the exact solution; of a text that nobody solved only the text itself speaks.
function answer(done) {
  if (!done.solver_answer) return null;
  return h("p", { class: "answer" }, h("small", {}, t("solved")), ...withFractions(done.solver_answer));
}

function vouching({ vouching, verdict, counts }) {
  if (vouching === "exact") return t("vouch_exact", counts.true);
  if (vouching === "equations") return t("vouch_equations", counts.true);
  if (vouching === "nothing") return t("vouch_nothing");
  const checked = verdict === "not_checkable" ? t("doubt_open")
    : verdict === "false" ? t("doubt_false", counts.true + counts.false, counts.false) : t("doubt_true", counts.true);
  return t("vouch_doubt", checked);
}

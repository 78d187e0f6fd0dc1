// edit.js - the screen 直す: one item, its text with the check running along, decisions that can be taken back.
//
//   text -> 300 ms -> /v1/audit -> marks          save, approve, reject, undo -> the library, on the state that was seen
//                                                 -> somebody wrote since: his text beside mine, nothing lost
import { audit, library, Trouble } from "./ask.js";
import * as server from "./ask.js";
import { differenceLines } from "./diff.js";
import { $, button, h, speak, trouble, unitsOfBytes, withFractions } from "./dom.js";
import { Figures } from "./figures.js";
import { reviewer, setReviewer } from "./keep.js";
import { findingLists, legend, MARKS, markedLines } from "./marks.js";
import { forget, keep, kept, VISITS } from "./memory.js";
import { day, language, t } from "./text.js";

const QUIET = 300; // milliseconds after the last key
const REJECT_CODES = ["arithmetic", "answer", "reading", "method", "language", "numbers", "figure", "difficulty", "other"];
const ACTIONS = { open: ["approve", "reject"], approved: ["release", "reopen"], rejected: ["reopen"], released: ["withdraw", "reopen"] };
const KEYS = { approve: "a", reject: "r" };

let item = null; // as the library gave it
let report = null; // { text, claims, ... } of the last check
let checking = null;
let timer = 0;
const drawn = new Figures($("item-figures"));

const draftName = () => `sansu-draft-${item.item}`;
const isDirty = () => $("text").value !== item.text;

// ---- trouble ----

function showTrouble(sentence, detail, ...buttons) {
  const said = detail ? { title: t("serverSaid"), words: detail } : null;
  $("edit-trouble").replaceChildren(trouble(sentence, said, ...buttons));
}

async function attempt(work) {
  $("edit-trouble").replaceChildren();
  await watch(work);
}

// What nobody pressed a button for leaves the trouble that is shown where it is.
async function watch(work) {
  try {
    await work();
  } catch (error) {
    if (error.name === "AbortError") return;
    if (!(error instanceof Trouble)) throw error;
    if (error.code === "stale") await meetOther();
    else showTrouble(t("trouble_" + error.code), error.detail);
  }
}

// Somebody wrote in another window: what I wrote stays in its field, beside it what there is now.
async function meetOther() {
  item = await library.item(item.item);
  fill();
  showTrouble(t("stale", item.by || t("nobody")), "", button(t("takeNewer"), () => {
    $("text").value = item.text;
    fill();
    checkSoon();
    $("edit-trouble").replaceChildren();
  }));
}

// ---- the check ----

function showChecked() {
  if (!report) return;
  const { text, claims, findings, answer_match: match } = report;
  const count = verdict => claims.filter(c => c.verdict === verdict).length;
  const counts = Object.keys(MARKS).map(verdict => `${MARKS[verdict]} ${count(verdict)}`).join("  ");
  $("checked-counts").replaceChildren(counts, match ? h("span", { class: `match ${match}` }, t("match_" + match)) : "");
  $("checked-lines").replaceChildren(...markedLines(text, claims));
  $("checked-findings").replaceChildren(legend(), ...findingLists(findings));
}

async function check() {
  const own = checking = new AbortController();
  const text = $("text").value;
  const subject = { text, problem: item.problem, answer: item.answer, grade: item.grade || null, language: language() };
  const found = text.trim() ? await audit(subject, own.signal) : { claims: [], findings: [] };
  if (checking !== own) return;
  const units = unitsOfBytes(text, found.claims.flatMap(c => [c.start, c.end]));
  report = { ...found, text, claims: found.claims.map(c => ({ ...c, u16: [units(c.start), units(c.end)] })) };
  showChecked();
}

function checkSoon() {
  clearTimeout(timer);
  checking?.abort();
  timer = setTimeout(() => watch(check), QUIET);
}

function onInput() {
  if (isDirty()) keep(VISITS, draftName(), JSON.stringify({ event: item.event, text: $("text").value }));
  else forget(VISITS, draftName());
  checkSoon();
  showDifferences();
  showButtons();
}

// ---- what the page says of an item ----

function showDifferences() {
  const earlier = item.versions.find(v => v.version < item.version);
  const before = isDirty() ? item.text : earlier?.text;
  $("differences").hidden = before == null;
  if (before == null) return;
  $("differences-title").textContent = isDirty() ? t("differencesUnsaved") : t("differencesEarlier", earlier.version);
  $("differences-body").replaceChildren(...differenceLines(before, $("text").value));
}

function eventLine(event) {
  const code = event.code ? ` (${t("code_" + event.code)})` : "";
  return h("li", {}, `${day(event.at)} ${t("action_" + event.action)}${code}`, event.by ? ` ${event.by}` : "",
    h("span", { class: "meta" }, ` ${t("versionNumber", event.version)}`), event.note ? h("blockquote", { class: "text" }, event.note) : null);
}

function actionButton(action) {
  const words = t("do_" + action) + (KEYS[action] ? ` (${KEYS[action]})` : "");
  return button(words, () => act(action), { id: `do-${action}`, class: action === "approve" ? "main" : null, "aria-keyshortcuts": KEYS[action] });
}

function showButtons() {
  $("save").disabled = $("discard").disabled = !isDirty();
}

function showDecisions() {
  const actions = ACTIONS[item.state].map(actionButton);
  if (item.undo) actions.push(button(t("do_undo"), undo, { id: "do-undo", "aria-keyshortcuts": "Control+Z" }));
  $("decisions").replaceChildren(...actions);
  $("reason").hidden = true;
}

function fill() {
  $("item-title").textContent = t("itemTitle", item.item);
  $("item-state").textContent = t("state_" + item.state);
  $("item-state").className = `state ${item.state}`;
  $("item-problem").replaceChildren(...withFractions(item.problem));
  $("item-answer").replaceChildren(...(item.answer ? [t("reference"), " ", h("strong", {}, ...withFractions(item.answer))] : []));
  $("item-meta").textContent = [item.family_name ?? item.family, t("versionNumber", item.version), t("kind_" + item.kind), item.model,
    day(item.changed)].filter(Boolean).join(" ・ ");
  $("item-unreviewed").hidden = item.state === "approved" || item.state === "released";
  $("tags").value = item.tags.join(" ");
  $("history").replaceChildren(...item.events.map(eventLine));
  showDecisions();
  showDifferences();
  showButtons();
}

// The item as it is now; a text that was not changed here follows.
function take(newer) {
  const follows = !isDirty();
  item = newer;
  if (follows) $("text").value = item.text;
  if (!isDirty()) forget(VISITS, draftName());
  fill();
  checkSoon();
}

// ---- what people do ----

const save = () => attempt(async () => {
  if (!isDirty()) return;
  take(await library.edit(item, $("text").value, reviewer()));
  speak(t("saved", item.version));
});

const decide = decision => attempt(async () => {
  if (isDirty()) take(await library.edit(item, $("text").value, reviewer()));
  take(await library.decide(item, { ...decision, by: reviewer() }));
  speak(t("state_" + item.state));
});

// An undo says nothing of a text that is being written.
const undo = () => attempt(async () => {
  take(await library.decide(item, { action: "undo", by: reviewer() }));
  speak(t("undone", t("state_" + item.state)));
});

const field = (label, node) => h("div", {}, h("label", { for: node.id }, label), node);

function askReason(sentence, codes, send) {
  const select = codes && h("select", { id: "reason-code" }, ...codes.map(code => h("option", { value: code }, t("code_" + code))));
  const note = h("textarea", { id: "reason-note", rows: "3" });
  const form = $("reason");
  form.replaceChildren(...[h("p", {}, sentence), select && field(t("reasonCode"), select), field(t("reasonNote"), note),
    h("div", { class: "buttons" }, h("button", { type: "submit", class: "main" }, t("decideSo")),
      button(t("cancel"), () => { form.hidden = true; }))].filter(Boolean));
  form.hidden = false;
  form.onsubmit = event => {
    event.preventDefault();
    if (note.value.trim() || (select && select.value !== "other")) send(select?.value, note.value.trim());
    else note.focus();
  };
  (select ?? note).focus();
}

// With a false equation, or another answer than the reference, an approval is refused unless the auditor is said to be wrong.
async function approve() {
  if (!reviewer().trim()) {
    showTrouble(t("nameNeeded"));
    $("reviewer").focus();
    return;
  }
  await save();
  if (isDirty()) return; // it could not be saved, and the page says why
  const wrong = item.n_false > 0 || item.answer_match === "different";
  if (!wrong) return decide({ action: "approve" });
  const sentence = item.n_false > 0 ? t("falseEquation", item.n_false) : t("otherAnswer");
  askReason(sentence, null, (_, note) => decide({ action: "approve", code: "auditor_wrong", note }));
}

function act(action) {
  if (action === "approve") return approve();
  if (action === "reject") return askReason(t("whyReject"), REJECT_CODES, (code, note) => decide({ action, code, note }));
  return decide({ action });
}

function discard() {
  $("text").value = item.text;
  onInput();
  $("text").focus();
}

function restoreDraft() {
  let draft = null;
  try {
    draft = JSON.parse(kept(VISITS, draftName()));
  } catch { /* it is none of ours */ }
  if (typeof draft?.text !== "string" || draft.text === item.text) return;
  $("text").value = draft.text;
  showTrouble(draft.event === item.event ? t("draftThere") : t("draftOfOlder"));
}

async function open(number) {
  item = await library.item(number);
  report = null;
  $("text").value = item.text;
  restoreDraft();
  fill();
  drawn.clear();
  const figures = server.figures({ problem: item.problem }, "problem").then(list => drawn.show(list), () => {});
  await Promise.all([check(), figures]);
}

function showParts(there) {
  $("edit-none").hidden = there;
  $("edit-left").hidden = $("edit-right").hidden = !there;
}

function onReviewer() {
  setReviewer($("reviewer").value.trim());
}

$("text").addEventListener("input", onInput);
$("text-form").addEventListener("submit", event => {
  event.preventDefault();
  save();
});
$("tags-form").addEventListener("submit", event => {
  event.preventDefault();
  const tags = $("tags").value.split(/[\s、,]+/).filter(Boolean);
  attempt(async () => take(await library.tag(item, tags, reviewer())));
});
$("discard").addEventListener("click", discard);
$("reviewer").addEventListener("input", onReviewer);
$("reviewer").value = reviewer();

export const screen = {
  show(argument) {
    const number = Number(argument ?? item?.item ?? 0);
    showParts(number > 0);
    if (number > 0 && number !== item?.item) attempt(() => open(number));
    else if (number > 0 && !isDirty()) attempt(async () => take(await library.item(number)));
  },
  speakAgain() {
    if (!item) return;
    fill();
    checkSoon();
  },
  key(event, { field, letter }) {
    if (!item) return false;
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key === "s") return save() && true;
    if (control && event.key === "z" && !field && item.undo) return undo() && true;
    if (event.key === "Escape" && !$("reason").hidden) return ($("reason").hidden = true);
    if (!letter) return false;
    const action = ACTIONS[item.state].find(name => KEYS[name] === event.key);
    if (action) act(action);
    if (event.key === "e") $("text").focus();
    return action != null || event.key === "e";
  },
};

// main.js - the screen つくる: problem -> reading, figure, explanation.
//
//   読む -> /v1/read -> reading -> /v1/figures -> figure
//                    -> /v1/explain -> text, marks -> what is vouched for
//
// One run at a time; a new one, or 止める, ends the one before.
import * as server from "./ask.js";
import { $, copyText, h, speak } from "./dom.js";
import { Explanation } from "./explanation.js";
import { keep, kept, WINDOW } from "./memory.js";
import { clearFigures, showFigures, showReading } from "./reading.js";
import { fillTexts, switchLanguage, t } from "./text.js";

const DRAFT = "sansu-problem";
const TRIES = 3; // replies of the model before the exact steps are taken, when another wording is asked for

let run = null; // the run in progress: its AbortController
let shown = null; // what the page shows: { request, explanation }
let reading = null;
let subtypes = new Map();

// ---- words about what happens ----

let clock = 0;

function showProgress(words) {
  const began = performance.now();
  clearInterval(clock);
  const show = () => {
    const seconds = Math.floor((performance.now() - began) / 1000);
    $("progress-text").textContent = seconds < 2 ? words : `${words} ${t("seconds", seconds)}`;
  };
  show();
  clock = setInterval(show, 1000);
  $("progress").hidden = false;
}

function hideProgress() {
  clearInterval(clock);
  $("progress").hidden = true;
}

function showTrouble(sentence, detail, ...buttons) {
  const more = detail && h("details", {}, h("summary", {}, t("serverSaid")), h("p", { class: "text" }, detail));
  $("trouble").replaceChildren(h("div", { class: "trouble" }, h("p", {}, sentence), more || null,
    buttons.length ? h("div", { class: "buttons" }, ...buttons) : null));
}

function button(words, act) {
  const node = h("button", { type: "button" }, words);
  node.addEventListener("click", act);
  return node;
}

// ---- one run ----

function begin(problem) {
  run?.abort();
  run = new AbortController();
  $("trouble").replaceChildren();
  $("spoken").replaceChildren();
  $("asked-text").textContent = problem;
  $("guide").hidden = true;
  $("stop").hidden = false;
  return run;
}

function end(own) {
  if (run !== own) return; // a newer one runs
  run = null;
  $("stop").hidden = true;
  hideProgress();
}

function declined(done, request) {
  shown.explanation.clearText();
  const tryAnyway = request.unread ? [] : [button(t("tryUnread"), () => explainAgain({ unread: true }))];
  showTrouble(done.refusal, "", ...tryAnyway);
}

function take(event, request) {
  const { explanation } = shown;
  const { name, data } = event;
  if (name === "wait") showProgress(data.place ? t("waiting", data.place) : t("writing"));
  if (name === "text") explanation.addText(data.t);
  if (name === "claim") explanation.addClaim(data);
  if (name === "warning") explanation.addWarning(data.ja);
  if (name === "done" && data.finish === "refused") declined(data, request);
  else if (name === "done") explanation.finish(data);
}

async function explain(request, signal) {
  shown = { request, explanation: new Explanation() };
  showProgress(t("writing"));
  for await (const event of server.explain(request, signal)) take(event, request);
}

async function draw(signal) {
  const problem = $("asked-text").textContent;
  const solved = $("solved").getAttribute("aria-pressed") === "true";
  const figures = await server.figures(problem, solved ? "solution" : "problem", signal);
  if (problem === $("asked-text").textContent) showFigures(figures);
}

// Names of the sub-types; the page does without them when they do not come.
async function loadNames(signal) {
  if (subtypes.size) return;
  const families = await server.families(signal).catch(() => []);
  subtypes = new Map(families.flatMap(f => f.subtypes.map(s => [`${f.id}.${s.id}`, s.name])));
}

async function read(problem, signal) {
  showProgress(t("reading_"));
  reading = null;
  $("reading").hidden = true;
  clearFigures();
  [reading] = await Promise.all([server.read(problem, signal), loadNames(signal)]);
  showReading(reading, subtypes);
  speak(t("spokenReading"));
  if (reading.parts.some(part => part.family)) await draw(signal);
}

async function attempt(own, work) {
  try {
    await work(own.signal);
  } catch (error) {
    if (run !== own) return;
    if (error.name === "AbortError") showTrouble(t("stopped"));
    else if (error instanceof server.Trouble) showTrouble(t("trouble_" + error.code), error.detail);
    else throw error;
  } finally {
    end(own);
  }
}

async function readAndExplain() {
  const problem = $("problem").value.trim();
  if (!problem) {
    showTrouble(t("empty"));
    $("problem").focus();
    return;
  }
  const own = begin(problem);
  const request = { problem, seed: 0 };
  shown = { request, explanation: new Explanation() };
  await attempt(own, async signal => {
    await read(problem, signal);
    await explain(request, signal);
  });
}

async function explainAgain(more) {
  const request = { ...shown.request, ...more };
  await attempt(begin(request.problem), signal => explain(request, signal));
}

// Another seed: the model writes, and what does not agree with the exact solution is not kept.
const otherWords = () => explainAgain({ seed: shown.request.seed + 1, tries: TRIES });

// ---- what people do ----

function stop() {
  run?.abort();
}

async function copy() {
  try {
    await copyText(shown.explanation.text);
    flash($("copy"), t("copied"));
  } catch {
    flash($("copy"), t("notCopied"));
  }
}

function flash(node, words) {
  node.textContent = words;
  speak(words);
  setTimeout(() => { node.textContent = t(node.dataset.t); }, 2000);
}

async function toggleSolved() {
  const pressed = $("solved").getAttribute("aria-pressed") === "true";
  $("solved").setAttribute("aria-pressed", String(!pressed));
  try {
    await draw();
  } catch (error) {
    if (!(error instanceof server.Trouble)) throw error;
    showTrouble(t("trouble_" + error.code), error.detail);
  }
}

// A key that belongs to the writing of kanji is none of ours.
const composing = event => event.isComposing || event.keyCode === 229;

function onKey(event) {
  if (composing(event)) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    readAndExplain();
  }
  if (event.key === "Escape" && run) stop();
}

const saveDraft = () => keep(WINDOW, DRAFT, $("problem").value);

function showExample() {
  $("problem").value = t("exampleProblem");
  saveDraft();
  $("problem").focus();
}

function speakOther() {
  switchLanguage();
  fillTexts();
  if (reading) showReading(reading, subtypes);
  shown?.explanation.show();
}

$("ask").addEventListener("submit", event => {
  event.preventDefault();
  readAndExplain();
});
document.addEventListener("keydown", onKey);
$("problem").addEventListener("input", saveDraft);
$("stop").addEventListener("click", stop);
$("example").addEventListener("click", showExample);
$("solved").addEventListener("click", toggleSolved);
$("copy").addEventListener("click", copy);
$("print").addEventListener("click", () => print());
$("again").addEventListener("click", otherWords);
$("language").addEventListener("click", speakOther);

fillTexts();
$("problem").value = kept(WINDOW, DRAFT) ?? "";

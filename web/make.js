// make.js - the screen つくる: problem -> reading, figure, explanation.
//
//   読む -> /v1/read -> reading -> /v1/figures -> figure
//                    -> /v1/explain -> text, marks -> what is vouched for
//
// A reading that was corrected by hand goes along with all three. One run at a time; a new one, or 止める, ends the one before.
import * as server from "./ask.js";
import { showCorrection } from "./correct.js";
import { $, button, copyText, speak, trouble } from "./dom.js";
import { Explanation } from "./explanation.js";
import { Figures } from "./figures.js";
import { keepItem } from "./keep.js";
import { keep, kept, WINDOW } from "./memory.js";
import { showReading } from "./reading.js";
import { showSimilar } from "./similar.js";
import { t } from "./text.js";

const DRAFT = "sansu-problem";
const TRIES = 3; // replies of the model before the exact steps are taken, when another wording is asked for

let run = null; // the run in progress: its AbortController
let shown = null; // what the page shows: { request, explanation, model }
let reading = null;
let correction = null; // { as, set }: how the problem is to be read; null: as the reader reads it
let families = [];
const drawn = new Figures($("figures-body"), $("figures"));

const question = () => ({ problem: $("asked-text").textContent, ...correction });
const subtypes = () => new Map(families.flatMap(f => f.subtypes.map(s => [`${f.id}.${s.id}`, s.name])));

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
  $("trouble").replaceChildren(trouble(sentence, detail ? { title: t("serverSaid"), words: detail } : null, ...buttons));
}

// ---- one run ----

function begin(problem) {
  run?.abort();
  run = new AbortController();
  $("trouble").replaceChildren();
  $("spoken").replaceChildren();
  $("asked-text").textContent = problem;
  $("guide").hidden = true;
  $("kept").replaceChildren();
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
  if (name === "open") shown.model = data.model;
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
  const asked = question();
  const solved = $("solved").getAttribute("aria-pressed") === "true";
  const figures = await server.figures(asked, solved ? "solution" : "problem", signal);
  if (asked.problem === $("asked-text").textContent) drawn.show(figures);
}

// Names of the sub-types; the page does without them when they do not come.
async function loadNames(signal) {
  if (!families.length) families = await server.families(signal).catch(() => []);
}

function showHowRead() {
  showReading(reading, subtypes());
  showCorrection(reading, families, correction, applyCorrection);
}

async function read(signal) {
  showProgress(t("reading_"));
  const [found] = await Promise.all([server.read(question(), signal), loadNames(signal)]);
  reading = found;
  drawn.clear();
  showHowRead();
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
  correction = null;
  reading = null;
  $("reading").hidden = true;
  $("similars").hidden = true;
  openCorrection(false);
  drawn.clear();
  await readAs(problem);
}

async function readAs(problem) {
  const own = begin(problem);
  const request = { ...question(), seed: 0 };
  shown = { request, explanation: new Explanation() };
  await attempt(own, async signal => {
    await read(signal);
    await explain(request, signal);
  });
}

// The old reading stays in sight until there is a new one, so that a mistaken correction can be mended.
function applyCorrection(to) {
  correction = to;
  if (!to) openCorrection(false);
  readAs($("asked-text").textContent);
}

function openCorrection(open) {
  $("correct").setAttribute("aria-expanded", String(open));
  $("correction").hidden = !open;
  if (open) $("correction").querySelector("select, input")?.focus();
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

// This one is the next to be asked about.
function takeProblem(problem) {
  $("problem").value = problem;
  saveDraft();
  readAndExplain();
}

const others = () => attempt(begin(shown.request.problem), signal => showSimilar(question(), signal, takeProblem));

// What is kept is the text with the answer that it was held against.
function keepShown() {
  const { request, explanation, model } = shown;
  const { writer, solver_answer: answer } = explanation.done;
  const part = reading?.parts.length === 1 ? reading.parts[0] : {};
  const draft = { problem: request.problem, text: explanation.text, answer, family: part.family, subtype: part.subtype };
  return keepItem($("kept"), { ...draft, ...(writer === "model" ? { model } : { teacher: "solver" }) });
}

const saveDraft = () => keep(WINDOW, DRAFT, $("problem").value);

function showExample() {
  $("problem").value = t("exampleProblem");
  saveDraft();
  $("problem").focus();
}

$("ask").addEventListener("submit", event => {
  event.preventDefault();
  readAndExplain();
});
$("problem").addEventListener("input", saveDraft);
$("problem").value = kept(WINDOW, DRAFT) ?? "";
const clicks = {
  stop, example: showExample, solved: toggleSolved, copy, print: () => print(), again: otherWords, similar: others, keep: keepShown,
  correct: () => openCorrection($("correction").hidden),
};
for (const [id, act] of Object.entries(clicks)) $(id).addEventListener("click", act);

export const screen = {
  show() {},
  speakAgain() {
    if (reading) showHowRead();
    shown?.explanation.show();
  },
  key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return readAndExplain() || true;
    if (event.key === "Escape" && run) return stop() || true;
    return false;
  },
};

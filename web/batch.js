// batch.js - the screen まとめて調べる: many explanations in, pasted or as a file, each one's findings out as they come.
//
//   text, file -> /v1/audit/batch -> lines -> counts, the list of one verdict, JSONL, CSV
import { auditBatch, Trouble } from "./ask.js";
import { $, h, speak, trouble } from "./dom.js";
import { countMarks, findingLists } from "./marks.js";
import { t } from "./text.js";

const KINDS = ["defect", "unverified", "bad", "ok"];
const SHOWN = 100; // rows that are added at once
const PACE = 200; // milliseconds between two looks at what came

let rows = []; // { number, kind, result }
let totals = null; // the last line
let run = null;
let most = SHOWN;
let timer = 0;

const kindOf = result => result.schema === "sansu.error/1" ? "bad" : result.verdict;
const of = (result, verdict) => (result.claims ?? []).filter(c => c.verdict === verdict).length;
const listed = () => rows.filter(row => !$("batch-filter").value || row.kind === $("batch-filter").value);

// ---- what came ----

function rowNode({ number, kind, result }) {
  const name = result.id == null ? t("batchNumber", number) : `${t("batchNumber", number)} ・ ${result.id}`;
  const state = h("span", { class: `state ${kind}` }, t("verdict_" + kind));
  if (kind === "bad") return h("li", { class: "item" }, h("div", {}, h("p", {}, state, " ", t("badLine", result.line), " ", result.error)));
  const marks = countMarks(of(result, "true"), of(result, "false"), of(result, "not_checkable"));
  const match = result.answer_match && result.answer_match !== "same" ? h("p", {}, t("match_" + result.answer_match)) : null;
  return h("li", { class: "item" }, h("div", {}, h("p", {}, name, " ", state, " ", ...marks), match, ...findingLists(result.findings)));
}

function showFilter() {
  const select = $("batch-filter"), value = select.value;
  const count = kind => rows.filter(row => row.kind === kind).length;
  select.replaceChildren(h("option", { value: "" }, `${t("any")} (${rows.length})`),
    ...KINDS.map(kind => h("option", { value: kind }, `${t("verdict_" + kind)} (${count(kind)})`)));
  select.value = value;
}

// Rows that stand there stay: what is read is not moved by what comes.
function showRows(anew) {
  const list = listed();
  const from = anew ? 0 : $("batch-rows").children.length;
  if (anew) $("batch-rows").replaceChildren();
  $("batch-rows").append(...list.slice(from, most).map(rowNode));
  $("batch-more").hidden = list.length <= most;
  for (const id of ["batch-jsonl", "batch-csv"]) $(id).disabled = list.length === 0;
}

function showFound(anew) {
  clearTimeout(timer);
  timer = 0;
  const n = kind => rows.filter(row => row.kind === kind).length;
  $("batch-found").hidden = rows.length === 0;
  $("batch-counts").textContent = t("batchCounts", rows.length, n("defect"), n("unverified"), n("ok"), n("bad"));
  showFilter();
  showRows(anew);
}

function take(result) {
  if (result.schema === "sansu.batch/1") totals = result;
  else rows.push({ number: rows.length + 1, kind: kindOf(result), result });
  timer ||= setTimeout(() => showFound(false), PACE);
}

// ---- the run ----

function showRun() {
  $("batch-stop").hidden = $("batch-progress").hidden = !run;
  $("batch-check").disabled = run != null;
}

async function checkAll(texts) {
  run?.abort();
  const own = run = new AbortController();
  rows = [];
  totals = null;
  most = SHOWN;
  $("batch-trouble").replaceChildren();
  showFound(true);
  showRun();
  try {
    for await (const result of auditBatch(texts, own.signal)) if (run === own) take(result);
  } catch (error) {
    if (run === own) showTrouble(error);
  }
  if (run !== own) return;
  run = null;
  showRun();
  showFound(false);
  if (totals?.error) showTrouble(new Trouble("bad", totals.error));
  speak($("batch-counts").textContent);
}

function showTrouble(error) {
  if (error.name !== "AbortError" && !(error instanceof Trouble)) throw error;
  const words = error.name === "AbortError" ? t("stopped") : t("trouble_" + error.code);
  $("batch-trouble").replaceChildren(trouble(words, error.detail ? { title: t("serverSaid"), words: error.detail } : null));
}

// ---- files, in and out ----

function takeFile(file) {
  $("batch-texts").value = "";
  $("batch-name").textContent = file.name;
  return checkAll(file);
}

// A spreadsheet takes = + - @ for the beginning of a formula.
const cell = value => `"${String(value).replace(/^([=+\-@\t\r])/, "'$1").replaceAll('"', '""')}"`;

function csvRow({ number, kind, result }) {
  const messages = kind === "bad" ? result.error : result.findings.map(f => `${f.code} ${f.message}`).join(" / ");
  return [number, result.id ?? "", kind, of(result, "true"), of(result, "false"), of(result, "not_checkable"), result.answer_match ?? "", messages]
    .map(cell).join(",");
}

function save(name, type, text) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

const saveJsonl = () => save("sansu-audit.jsonl", "application/jsonl", listed().map(row => JSON.stringify(row.result) + "\n").join(""));
const saveCsv = () => save("sansu-audit.csv", "text/csv",
  "\ufeffnumber,id,verdict,true,false,not_checkable,answer_match,findings\r\n" + listed().map(row => csvRow(row) + "\r\n").join(""));

function stop() {
  run?.abort();
}

$("batch-form").addEventListener("submit", event => {
  event.preventDefault();
  $("batch-name").textContent = "";
  if ($("batch-texts").value.trim()) checkAll($("batch-texts").value);
  else $("batch-texts").focus();
});
$("batch-file").addEventListener("change", () => {
  const [file] = $("batch-file").files;
  $("batch-file").value = "";
  if (file) takeFile(file);
});
$("batch").addEventListener("dragover", event => event.preventDefault());
$("batch").addEventListener("drop", event => {
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (file) takeFile(file);
});
$("batch-filter").addEventListener("change", () => {
  most = SHOWN;
  showRows(true);
});
const clicks = {
  "batch-stop": stop, "batch-jsonl": saveJsonl, "batch-csv": saveCsv,
  "batch-more": () => {
    most += SHOWN;
    showRows(false);
  },
};
for (const [id, act] of Object.entries(clicks)) $(id).addEventListener("click", act);

export const screen = {
  show() {
    showRun();
    showFound(false);
  },
  speakAgain() {
    showFound(true);
  },
  key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return $("batch-form").requestSubmit() ?? true;
    if (event.key === "Escape" && run) return stop() ?? true;
    return false;
  },
};

// status.js - the screen ようす: how the server is, asked again every two seconds while it is looked at.
import { status, Trouble } from "./ask.js";
import { $, h, trouble } from "./dom.js";
import { isPresent, libraryCounts, lookForAll } from "./present.js";
import { t } from "./text.js";

const PACE = 2000; // milliseconds
const MIB = 1024 * 1024;

let now = null, before = null; // the last two answers
let pairs = null;
let timer = 0;

const count = n => n.toLocaleString();
const mib = bytes => `${(bytes / MIB).toFixed(1)} MiB`;
const percent = share => `${(100 * share).toFixed(1)} %`;
const seconds = n => t("secondsLong", n < 10 ? n.toFixed(2) : n.toFixed(0));

function since(uptime) {
  const minutes = Math.floor(uptime / 60);
  return t("hoursMinutes", Math.floor(minutes / 60), minutes % 60);
}

// What grew between two looks, a second. A server that was started anew begins at 0.
function speed(read) {
  const spent = before ? now.uptime - before.uptime : 0;
  return spent > 0 ? (read(now) - read(before)) / spent : null;
}

const speedWords = (read, words) => {
  const n = speed(read);
  return n == null ? "…" : words(n);
};

const groups = () => [
  ["status_model", [
    ["status_name", now.model], ["status_parameters", count(now.parameters)], ["status_weights", now.weights], ["status_context", count(now.context)],
    ["status_program", now.program], ["status_kernels", `${now.processor.kernels} × ${now.processor.threads}`], ["status_uptime", since(now.uptime)],
  ]],
  ["status_now", [
    ["status_running", `${now.requests.running} / ${now.requests.parallel}`], ["status_waiting", `${now.requests.waiting} / ${now.requests.queue}`],
    ["status_speed", speedWords(s => s.tokens.written, n => t("tokensASecond", n.toFixed(1)))],
    ["status_processor", speedWords(s => s.processor.seconds, percent)], ["status_connections", count(now.requests.connections)],
  ]],
  ["status_sofar", [
    ["status_answered", count(now.requests.answered)], ["status_left", count(now.requests.left)], ["status_failed", count(now.requests.failed)],
    ["status_first", seconds(now.seconds.first_text)], ["status_reply", seconds(now.seconds.reply)],
    ["status_written", count(now.tokens.written)], ["status_prompt", count(now.tokens.prompt)], ["status_reused", count(now.tokens.reused)],
    ["status_equations", `✓ ${count(now.equations.true)}  × ${count(now.equations.false)}  ？ ${count(now.equations.not_checkable)}`],
    ["status_overrides", count(now.overrides)],
  ]],
  ["status_memory", [
    ["status_resident", mib(now.memory.resident)], ["status_mapped", mib(now.memory.weights)], ["status_kv", mib(now.memory.kv)],
    ["status_kvUsage", percent(now.memory.kv_usage)],
  ]],
  ...(isPresent("library") ? [["screen_shelf", [["status_items", count(libraryCounts().items)], ["status_bytes", mib(libraryCounts().bytes)]]]] : []),
  ...(isPresent("pairs") ? [["screen_compare", [["status_pairs", count(pairs?.pairs ?? 0)], ["status_votes", count(pairs?.votes ?? 0)]]]] : []),
];

function show() {
  if (!now) return;
  $("status-groups").replaceChildren(...groups().map(([name, rows]) => h("section", {}, h("h2", {}, t(name)),
    h("table", {}, ...rows.map(([label, value]) => h("tr", {}, h("th", { scope: "row" }, t(label)), h("td", {}, String(value))))))));
}

async function look() {
  try {
    const next = await status();
    before = now && next.uptime > now.uptime ? now : null;
    now = next;
    $("status-trouble").replaceChildren();
    show();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    $("status-trouble").replaceChildren(trouble(t("trouble_" + error.code)));
  }
}

function lookLater() {
  timer = setTimeout(async () => {
    if (!document.hidden) await look();
    if (timer) lookLater();
  }, PACE);
}

export const screen = {
  async show() {
    clearTimeout(timer);
    [, pairs] = await lookForAll();
    await look();
    clearTimeout(timer);
    lookLater();
  },
  hide() {
    clearTimeout(timer);
    timer = 0;
  },
  speakAgain: show,
  key: () => false,
};

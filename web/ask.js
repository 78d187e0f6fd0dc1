// ask.js - the server's endpoints: JSON, and explanations as a stream of events. What goes wrong is a Trouble.
import { keep, kept, WINDOW } from "./memory.js";

// code names a sentence of text.js; detail: the server's own words.
export class Trouble extends Error {
  constructor(code, detail = "") {
    super(detail || code);
    this.code = code;
    this.detail = detail;
  }
}

// The key of a server that asks for one stands behind # once, and stays in this window.
const KEY = "sansu-key";
const given = /^#key=([!-~]+)$/.exec(location.hash);
const key = given?.[1] ?? kept(WINDOW, KEY);
if (given) {
  keep(WINDOW, KEY, key);
  history.replaceState(null, "", location.pathname);
}

const CODES = {
  401: "key", 403: "refused", 404: "missing", 409: "forbidden", 412: "stale", 413: "tooLong", 421: "refused", 429: "busy", 501: "noSheets", 503: "busy", 529: "busy",
};

async function troubleOf(response) {
  const detail = await response.json().then(body => body.error?.message ?? "", () => "");
  const trouble = new Trouble(CODES[response.status] ?? (response.status < 500 ? "bad" : "broken"), detail);
  trouble.item = Number(/(\d+)$/.exec(response.headers.get("Location") ?? "")?.[1] ?? 0);
  return trouble;
}

async function send(path, options, signal) {
  const headers = { "Content-Type": "application/json", ...options.headers };
  if (key) headers["X-Api-Key"] = key;
  let response;
  try {
    response = await fetch(path, { ...options, headers, signal });
  } catch (error) {
    throw error.name === "AbortError" ? error : new Trouble("network");
  }
  if (!response.ok) throw await troubleOf(response);
  return response;
}

const post = (path, body, signal, headers) => send(path, { method: "POST", body: JSON.stringify(body), headers }, signal);

async function json(response) {
  try {
    return await response.json();
  } catch (error) {
    throw error.name === "AbortError" ? error : new Trouble("cut");
  }
}

// question: { problem, as, set }: a problem, and how it is to be read.
export const read = async (question, signal) => json(await post("/v1/read", question, signal));
export const figures = async (question, variant, signal) =>
  (await json(await post("/v1/figures", { ...question, variant }, signal))).figures;
export const similar = async (question, count, seed, signal) =>
  (await json(await post("/v1/problems", { ...question, count, seed }, signal))).problems;
export const worksheet = async spec => (await post("/v1/worksheet", spec)).blob();
export const audit = async (subject, signal) => json(await post("/v1/audit", subject, signal));
export const families = async signal => (await json(await send("/v1/families", {}, signal))).families;

// One event: lines "event: name", "data: {...}"; a comment has neither.
function parse(block) {
  let name = "", data = "";
  for (const line of block.split("\n")) {
    if (line.startsWith("event: ")) name = line.slice(7);
    if (line.startsWith("data: ")) data += line.slice(6);
  }
  return name && { name, data: JSON.parse(data) };
}

// A stream in pieces, each of which ends with `end`.
async function* pieces(response, end) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const whole = text.split(end);
      text = whole.pop();
      yield* whole;
    }
  } catch (error) {
    throw error.name === "AbortError" ? error : new Trouble("cut");
  } finally {
    reader.cancel().catch(() => {});
  }
}

// The events of an explanation, to its last one. A stream that ends before was cut.
export async function* explain(request, signal) {
  const response = await post("/v1/explain", { ...request, stream: true }, signal);
  for await (const block of pieces(response, "\n\n")) {
    const event = parse(block);
    if (event?.name === "error") throw new Trouble(CODES[event.data.status] ?? "broken", event.data.message);
    if (event) yield event;
    if (event?.name === "done") return;
  }
  throw new Trouble("cut");
}

// What is said of each of many texts, and at last of all of them. Which form they have, their first line tells.
export async function* auditBatch(texts, signal) {
  const headers = { "Content-Type": "text/plain", "X-Sansu": "guess" };
  const response = await send("/v1/audit/batch", { method: "POST", body: texts, headers }, signal);
  for await (const line of pieces(response, "\n")) {
    const result = JSON.parse(line);
    yield result;
    if (result.schema === "sansu.batch/1") return;
  }
  throw new Trouble("cut");
}

export const status = async () => json(await send("/v1/status", {}));

export const pairs = {
  about: async () => json(await send("/v1/pairs", {})),
  next: async by => json(await post("/v1/pairs/next", { by })),
  vote: async vote => json(await post("/v1/pairs/votes", vote)),
};

// ---- the library: an item carries the tag of the state in which it was seen, and every write names it ----

async function item(response) {
  const tag = response.headers.get("ETag");
  return { ...await json(response), tag };
}

const write = async (kind, { item: number, tag }, body) =>
  item(await post(`/v1/library/${kind}/${number}`, body, undefined, { "If-Match": tag }));

export const library = {
  about: async () => json(await send("/v1/library", {})),
  search: async (query, signal) => json(await post("/v1/library/search", query, signal)),
  item: async (number, signal) => item(await send(`/v1/library/items/${number}`, {}, signal)),
  add: async draft => item(await post("/v1/library/items", draft)),
  edit: (of, text, by) => write("versions", of, { text, by }),
  decide: (of, decision) => write("events", of, decision),
  tag: (of, tags, by) => write("tags", of, { tags, by }),
  export: async query => (await post("/v1/library/export", query)).blob(),
  import: async file => json(await send("/v1/library/import",
    { method: "POST", body: file, headers: { "Content-Type": "application/jsonl" } })),
};

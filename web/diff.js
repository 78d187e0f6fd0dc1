// diff.js - two texts line by line: what went, what came, what stayed.
import { h } from "./dom.js";
import { t } from "./text.js";

const MOST = 400; // lines of one text; beyond, all of it went and all of it came

// length[i][j]: of the longest common part of a from i on and b from j on.
function lengths(a, b) {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i][j] = a[i] === b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
  return length;
}

// [["same"|"went"|"came", line], ...]
export function compare(before, after) {
  const a = before.split("\n"), b = after.split("\n"), steps = [];
  if (a.length > MOST || b.length > MOST) return [...a.map(line => ["went", line]), ...b.map(line => ["came", line])];
  const length = lengths(a, b);
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) steps.push(["same", a[i++]]), j++;
    else if (j === b.length || (i < a.length && length[i + 1][j] >= length[i][j + 1])) steps.push(["went", a[i++]]);
    else steps.push(["came", b[j++]]);
  }
  return steps;
}

const SIGNS = { same: "", went: "−", came: "+" };

export const differenceLines = (before, after) => compare(before, after).map(([kind, line]) =>
  h("p", { class: `line difference ${kind}` }, h("span", { class: "sign", "aria-hidden": "true" }, SIGNS[kind]),
    kind === "same" ? null : h("span", { class: "spoken-only" }, t(kind)), line));

// dom.js - elements, and text in them. Whatever came from elsewhere gets into the page here, as text and as nothing else.

export const $ = id => document.getElementById(id);

// h("p", {class: "line"}, "text", node, ...): attributes as they are, children as text or nodes; null is left out.
export function h(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) node.setAttribute(key, value);
  node.append(...children.filter(child => child != null));
  return node;
}

export function button(words, act, attributes = {}) {
  const node = h("button", { type: "button", ...attributes }, words);
  node.addEventListener("click", act);
  return node;
}

// What went wrong, with the server's own words folded and what can be done about it.
export function trouble(sentence, said = null, ...buttons) {
  return h("div", { class: "trouble" }, h("p", {}, sentence),
    said && h("details", {}, h("summary", {}, said.title), h("p", { class: "text" }, said.words)),
    buttons.length ? h("div", { class: "buttons" }, ...buttons) : null);
}

// Text with its fractions stacked: 5/6, 2と1/3. Each is read out in words.
export function withFractions(text) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(/(?<![\d/.])(\d+)\/(\d+)(?![\d/.])/g)) {
    nodes.push(text.slice(at, match.index));
    nodes.push(h("span", { class: "frac", role: "img", "aria-label": `${match[2]}分の${match[1]}` },
      h("span", {}, match[1]), h("span", {}, match[2])));
    at = match.index + match[0].length;
  }
  nodes.push(text.slice(at));
  return nodes;
}

// For who does not see the page: one finished sentence at a time.
export function speak(text) {
  if (text.trim()) $("spoken").append(h("p", {}, text));
}

// Places in UTF-8 bytes -> places in a JavaScript string.
export function unitsOfBytes(text, places) {
  const wanted = new Set(places), units = new Map();
  let bytes = 0, unit = 0;
  if (wanted.has(0)) units.set(0, 0);
  for (const character of text) {
    const code = character.codePointAt(0);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    unit += character.length;
    if (wanted.has(bytes)) units.set(bytes, unit);
  }
  return place => units.get(place) ?? unit;
}

// Without a secure context (a page over plain HTTP from another machine) there is no clipboard object.
export async function copyText(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = h("textarea", { class: "spoken", "aria-hidden": "true" });
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (!copied) throw new Error("not copied");
}

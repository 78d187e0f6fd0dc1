// correct.js - how a problem was read, put right by hand: another family, other values for its roles.
import { $, h } from "./dom.js";
import { t } from "./text.js";

// 「<pl>の長さ」: words of the problem stand for <pl>.
const plain = text => text.replace(/<[^>]*>/g, "…");

// What was read: [{ key, label, value }], the roles of all parts with their values.
function readFields(reading) {
  const fields = new Map();
  for (const part of reading.parts)
    for (const q of part.quantities ?? [])
      if (q.role && !fields.has(q.role)) fields.set(q.role, { key: q.role, label: q.role, value: q.value + q.unit });
  return [...fields.values()];
}

// What can be said of another sub-type: nothing is known of it yet.
const slotFields = slots => slots.filter(slot => slot.choices?.length !== 1).map(({ id, role, choices }) =>
  ({ key: id, label: plain(role) || id, value: "", choices: choices?.map(plain) }));

// What is asked can be told where a sub-type asks several things.
const askedFields = slots => slotFields(slots.filter(slot => slot.id === "asked"));

function inputOf({ value, choices }, id, set) {
  const input = choices ? h("select", { id }, h("option", { value: "" }, t("asInText")), ...choices.map(c => h("option", { value: c }, c)))
    : h("input", { id, autocomplete: "off", placeholder: t("asInText") });
  input.value = set ?? value;
  return input;
}

const labelled = (label, node) => h("div", {}, h("label", { for: node.id }, label), node);

function familySelect(families, chosen) {
  const select = h("select", { id: "correct-family" }, h("option", { value: "" }, t("sameFamily")));
  for (const family of families)
    select.append(h("optgroup", { label: family.name },
      ...family.subtypes.map(s => h("option", { value: `${family.id}/${s.id}` }, t("family", family.name, s.name)))));
  select.value = chosen;
  return select;
}

// Fill the form. apply(correction): {as, set} as the server takes it, or null: as it was read.
export function showCorrection(reading, families, correction, apply) {
  const as = correction?.as ? `${correction.as.family}/${correction.as.subtype}` : "";
  const part = reading.parts.find(p => p.family);
  const slotsOf = name => families.flatMap(f => f.subtypes.map(s => [`${f.id}/${s.id}`, s.slots])).find(([id]) => id === name)?.[1] ?? [];
  const select = familySelect(families, as);
  const body = h("div", { class: "inner" });
  let inputs = [];

  // The sub-type that was read has its values; of another one, and of a text that was not read, they are asked for.
  function fill() {
    const same = select.value === as && part;
    const list = same ? [...readFields(reading), ...askedFields(slotsOf(`${part.family}/${part.subtype}`))] : slotFields(slotsOf(select.value));
    const set = select.value === as ? correction?.set ?? {} : {}; // roles belong to their family
    inputs = list.map((field, i) => ({ ...field, input: inputOf(field, `correct-${i}`, set[field.key]), was: set[field.key] }));
    body.replaceChildren(...inputs.map(({ label, input }) => labelled(label, input)));
  }

  const back = h("button", { type: "button" }, t("asRead"));
  back.hidden = !correction;
  back.addEventListener("click", () => apply(null));
  select.addEventListener("change", fill);
  fill();
  const form = $("correction");
  form.replaceChildren(h("p", { class: "hint" }, t("correctHint")), labelled(t("otherFamily"), select), body,
    h("div", { class: "buttons" }, h("button", { type: "submit", class: "main" }, t("applyCorrection")), back));
  form.onsubmit = event => {
    event.preventDefault();
    const [family, subtype] = select.value.split("/");
    const said = inputs.map(({ key, value, was, input }) => [key, input.value.trim(), was ?? value]);
    const kept = select.value === as ? correction?.set : {};
    const set = { ...kept, ...Object.fromEntries(said.filter(([, now, before]) => now && now !== before).map(([key, now]) => [key, now])) };
    apply({ as: family ? { family, subtype } : null, set });
  };
}

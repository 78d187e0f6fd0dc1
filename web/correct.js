// correct.js - how a problem was read, put right by hand: another family, other values for its roles.
import { $, h } from "./dom.js";
import { t } from "./text.js";

// Role -> value as it stands now, of all parts.
function rolesOf(reading) {
  const roles = new Map();
  for (const part of reading.parts)
    for (const q of part.quantities ?? []) if (q.role && !roles.has(q.role)) roles.set(q.role, q.value + q.unit);
  return roles;
}

function familySelect(families, chosen) {
  const select = h("select", { id: "correct-family" }, h("option", { value: "" }, t("sameFamily")));
  for (const family of families)
    select.append(h("optgroup", { label: family.name },
      ...family.subtypes.map(s => h("option", { value: `${family.id}/${s.id}` }, t("family", family.name, s.name)))));
  select.value = chosen;
  return select;
}

const field = (label, node) => h("div", {}, h("label", { for: node.id }, label), node);

// Fill the form. apply(correction): {as, set} as the server takes it, or null: as it was read.
export function showCorrection(reading, families, correction, apply) {
  const as = correction?.as ? `${correction.as.family}/${correction.as.subtype}` : "";
  const select = familySelect(families, as);
  const inputs = [...rolesOf(reading)].map(([role, value], i) => {
    const input = h("input", { id: `correct-${i}`, autocomplete: "off" });
    input.value = correction?.set?.[role] ?? value;
    return { role, value, input };
  });
  const back = h("button", { type: "button" }, t("asRead"));
  back.hidden = !correction;
  back.addEventListener("click", () => apply(null));
  const form = $("correction");
  form.replaceChildren(h("p", { class: "hint" }, t("correctHint")), field(t("otherFamily"), select),
    ...inputs.map(({ role, input }) => field(role, input)),
    h("div", { class: "buttons" }, h("button", { type: "submit", class: "main" }, t("applyCorrection")), back));
  form.onsubmit = event => {
    event.preventDefault();
    const [family, subtype] = select.value.split("/");
    const kept = select.value === as ? correction?.set : {}; // roles belong to their family
    const changed = inputs.filter(({ value, input }) => input.value.trim() !== value);
    const set = { ...kept, ...Object.fromEntries(changed.map(({ role, input }) => [role, input.value.trim()])) };
    apply({ as: family ? { family, subtype } : null, set });
  };
}

// compare.js - the screen くらべる: two explanations of one problem, the choice, and only then whose they were.
//
//   name -> /v1/pairs/next -> left | right, no names -> choice -> /v1/pairs/votes -> the truth of both -> the next pair
import { pairs, Trouble } from "./ask.js";
import { $, button, h, speak, trouble, withFractions } from "./dom.js";
import { reviewer, setReviewer } from "./keep.js";
import { t } from "./text.js";

const CHOICES = ["left", "right", "tie", "neither"];

let pair = null; // as the server gave it
let truth = null; // of the pair, once there is a vote
let asked = ""; // in whose name

async function attempt(work) {
  $("compare-trouble").replaceChildren();
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    $("compare-trouble").replaceChildren(trouble(t("trouble_" + error.code), error.detail ? { title: t("serverSaid"), words: error.detail } : null));
  }
}

const chosen = () => $("vote-choices").querySelector("input:checked")?.value;

function showChoices() {
  const old = chosen();
  $("vote-choices").replaceChildren(...CHOICES.map((choice, i) => {
    const input = h("input", { type: "radio", name: "choice", value: choice, id: `choice-${choice}`, "aria-keyshortcuts": String(i + 1) });
    input.checked = choice === old;
    input.disabled = truth != null;
    return h("label", { class: "button choice", for: input.id }, input, ` ${i + 1}. ${t("choice_" + choice)}`);
  }));
}

function sideTruth(words, side) {
  return h("li", {}, h("strong", {}, `${words}: ${side.system}`), ` ・ ${t("outcome_" + side.outcome)} ・ `,
    side.false ? t("falseInText", side.false) : t("noFalseInText"), ` ・ ${t("characters", side.characters)}`);
}

// Before a vote nothing of it stands in the page, seen or unseen.
function showTruth() {
  $("pair-truth").hidden = !truth;
  $("pair-truth-body").replaceChildren();
  if (!truth) return;
  $("pair-truth-body").append(h("ul", {}, sideTruth(t("leftText"), truth.left), sideTruth(t("rightText"), truth.right)),
    h("div", { class: "buttons" }, button(t("nextPair"), () => attempt(next), { id: "next-pair", class: "main" })));
}

function showPair() {
  const there = pair?.number != null;
  $("compare-count").textContent = pair ? t("pairsDone", pair.voted, pair.pairs) : "";
  $("pair-none").hidden = there;
  $("pair-none").textContent = pair ? t("pairsThrough") : t("raterNeeded");
  for (const id of ["pair-asked", "pair-sides", "vote"]) $(id).hidden = !there;
  showTruth();
  if (!there) return;
  $("pair-problem").replaceChildren(...withFractions(pair.problem));
  $("pair-left").replaceChildren(...withFractions(pair.left));
  $("pair-right").replaceChildren(...withFractions(pair.right));
  $("vote-send").disabled = truth != null;
  showChoices();
}

async function next() {
  asked = reviewer().trim();
  pair = asked ? await pairs.next(asked) : null;
  truth = null;
  $("vote-choices").replaceChildren();
  $("vote-reason").value = "";
  showPair();
  if (pair?.number != null) speak(t("pairsDone", pair.voted, pair.pairs));
}

const vote = () => attempt(async () => {
  if (!chosen() || truth) return;
  const reason = $("vote-reason").value.trim();
  truth = await pairs.vote({ number: pair.number, choice: chosen(), by: asked, reason: reason || null });
  pair.voted++;
  showPair();
  $("next-pair").focus();
});

$("vote").addEventListener("submit", event => {
  event.preventDefault();
  vote();
});
$("rater").addEventListener("change", () => {
  setReviewer($("rater").value.trim());
  attempt(next);
});

export const screen = {
  show() {
    $("rater").value = reviewer();
    if (!pair || reviewer().trim() !== asked) attempt(next);
    else showPair();
  },
  speakAgain() {
    showPair();
  },
  key(event, { letter }) {
    const choice = letter && !truth && pair?.number != null && CHOICES[Number(event.key) - 1];
    if (!choice) return false;
    $(`choice-${choice}`).checked = true;
    $(`choice-${choice}`).focus();
    return true;
  },
};

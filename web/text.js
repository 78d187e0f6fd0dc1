// text.js - every word of the page: Japanese, English. {0}, {1}: what is filled in.
import { keep, kept, VISITS } from "./memory.js";

const TEXTS = {
  screen: ["つくる", "Make"],
  otherLanguage: ["English", "日本語"],
  problem: ["問題", "Problem"],
  hint: ["問題文をはりつけるか、書いてください。Ctrl+Enter で読みます。", "Paste or type a problem in Japanese. Ctrl+Enter reads it."],
  read: ["読む", "Read"],
  stop: ["止める (Esc)", "Stop (Esc)"],
  example: ["例を入れる", "Put in an example"],
  exampleProblem: ["270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
    "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。"],
  empty: ["問題文がありません。", "There is no problem yet."],

  guide: ["使い方", "How to use it"],
  guide1: ["問題文を入れて「読む」をおします。", "Put in a problem and read it."],
  guide2: ["条件整理と図が、問題と合っているか見ます。", "See whether the reading and the figure fit the problem."],
  guide3: ["解説の式ごとのしるしを見ながら、考え方と答えを確かめます。", "Check method and answer; each equation carries a mark."],

  reading: ["条件整理", "How it was read"],
  sure: ["読み取りは確か", "read surely"],
  unsure: ["読みちがいかもしれません", "this may be misread"],
  none: ["読み取れませんでした", "not read"],
  chance: ["読み取りが合う見こみ {0} %", "estimated chance that the reading fits: {0} %"],
  family: ["{0}({1})", "{0} ({1})"],
  givens: ["わかっていること", "What is given"],
  unused: ["使わない数", "not used"],
  asked: ["きいているもの:", "Asked:"],
  question: ["問い {0}", "Question {0}"],
  spokenReading: ["問題を読み取りました。条件整理を見てください。", "The problem was read. Please look at how."],

  figure: ["図", "Figure"],
  solvedFigure: ["解き方をかきこむ", "With the solution"],

  explanation: ["解説", "Explanation"],
  mark_true: ["計算は正しい", "the arithmetic is true"],
  mark_false: ["計算がちがう", "the arithmetic is false"],
  mark_not_checkable: ["たしかめられない", "cannot be checked"],
  why_run_on: ["等号がつながっていません", "steps run on: the sides are not equal"],
  why_division_by_zero: ["0でわっています", "division by zero"],
  why_remainder: ["商とあまりが合いません", "quotient and remainder do not fit"],
  why_rounding: ["がい数なのに「約」がないか、丸め方がちがいます", "rounded without saying so, or wrongly"],
  why_symbolic: ["数でないものがふくまれています", "something in it is no number"],
  why_correspondence: ["割合と量の対応です", "a ratio set beside an amount"],
  why_dimensions: ["単位の種類がちがいます", "units of different kinds"],
  why_overflow: ["数が大きすぎます", "the numbers are too large"],
  why_malformed: ["数の書き方がちがいます", "a number is badly written"],
  solved: ["読み取った問題を正確に解いた答え", "Exact answer to the problem as it was read"],
  vouch_exact: ["計算は正しい({0}つの式を確かめました)。答えは、読み取った問題を正確に解いたものと同じです。条件整理が問題と合っているか、見てください。",
    "The arithmetic is true ({0} equations were checked). The answer is that of the exact solution of the problem as it was read. Please see whether it was read as it is meant."],
  vouch_equations: ["計算は正しい({0}つの式を確かめました)。問題は読み取っていません。考え方と答えは、先生が確かめてください。",
    "The arithmetic is true ({0} equations were checked). The problem was not read. Please check method and answer."],
  vouch_nothing: ["何も確かめられませんでした。考え方も答えも、先生が確かめてください。", "Nothing could be checked. Please check method and answer."],
  vouch_doubt: ["うたがいがあります(上の注意)。{0}考え方も答えも、先生が確かめてください。", "There is doubt (see above). {0} Please check method and answer."],
  doubt_open: ["式は確かめられませんでした。", "No equation could be checked."],
  doubt_false: ["確かめた{0}つの式のうち{1}つがまちがっています。", "Of {0} equations that were checked {1} are false."],
  doubt_true: ["{0}つの式を確かめました。", "{0} equations were checked."],
  overrides: ["モデルが書こうとした数を計算機が直したところ: {0}か所。", "Numbers of the model that the calculator overruled: {0}."],
  cutByLimit: ["長すぎたので、とちゅうで切れています。", "It was too long and is cut."],
  writer_solver: ["書いたもの: 解き方のとおり", "Written from the exact steps"],
  writer_model: ["書いたもの: モデル", "Written by the model"],
  writer_null: ["", ""],
  rejected: ["直すところ: {0}", "To be mended: {0}"],
  style: ["書き方について: {0}", "About the style: {0}"],
  copy: ["文を写す", "Copy the text"],
  copied: ["写しました", "Copied"],
  notCopied: ["写せませんでした", "Not copied"],
  print: ["印刷する", "Print"],
  again: ["別の書き方で", "In other words"],
  unreviewed: ["教師確認前", "Not yet reviewed by a teacher"],
  footer: ["✓ は「計算が正しい」というしるしで、考え方や答えのしるしではありません。子どもにわたす前に、先生が読んでください。",
    "✓ says that the arithmetic is true, and nothing of method or answer. Please read it before a child does."],

  reading_: ["問題を読んでいます", "Reading the problem"],
  writing: ["解説を書いています", "Writing the explanation"],
  waiting: ["順番を待っています({0}番目)", "Waiting (number {0} in the queue)"],
  seconds: ["({0}秒)", "({0} s)"],
  stopped: ["止めました。", "Stopped."],
  tryUnread: ["それでもモデルに書かせる(当てになりません)", "Let the model try all the same (not to be relied on)"],
  serverSaid: ["サーバーの言葉", "The server's words"],
  trouble_network: ["サーバーにつながりません。動いているか、たしかめてください。書いた問題は残っています。",
    "The server cannot be reached. Is it running? Your problem is still here."],
  trouble_cut: ["とちゅうで切れました。もう一度「読む」をおしてください。", "The reply was cut. Please read again."],
  trouble_busy: ["いまこんでいます。少し待ってから、もう一度「読む」をおしてください。", "The server is busy. Please wait a little and read again."],
  trouble_key: ["このサーバーにはかぎが要ります。アドレスの後ろに #key=かぎ をつけて開いてください。",
    "This server asks for a key. Open its address with #key=KEY behind it."],
  trouble_refused: ["このアドレスからは使えません。サーバーの管理者に聞いてください。", "It cannot be used from this address. Please ask who runs the server."],
  trouble_tooLong: ["問題文が長すぎます。", "The problem is too long."],
  trouble_bad: ["この問題文は受けつけられませんでした。", "This text was not accepted."],
  trouble_broken: ["サーバーの中で失敗しました。もう一度「読む」をおしてください。", "Something failed in the server. Please read again."],
};

const LANGUAGE = "sansu-language";
let chosen = kept(VISITS, LANGUAGE) === "en" ? "en" : "ja";

export function switchLanguage() {
  chosen = chosen === "ja" ? "en" : "ja";
  keep(VISITS, LANGUAGE, chosen);
}

export function t(name, ...values) {
  const text = TEXTS[name]?.[chosen === "en" ? 1 : 0];
  if (text === undefined) throw new Error(`no text named ${name}`);
  return text.replace(/\{(\d)\}/g, (_, i) => values[i]);
}

// Elements of the page that carry a name.
export function fillTexts() {
  document.documentElement.lang = chosen;
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  document.title = `sansu - ${t("screen")}`;
}

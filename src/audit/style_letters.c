/* style_letters.c - ST01 letters as unknowns, ST03 the words of algebra.
 *
 *   run of Latin letters -> unit? name? times sign? -> else an unknown when it takes part in arithmetic
 *
 * A letter is a unit after a number, after 何 or alone in brackets; a name beside a noun or as a term of a ratio of
 * names (A:B); an unknown beside an operator, "=" or a digit, or where the text says 「xとする」. x, y are unknowns anywhere
 * but inside a longer word.
 *
 * Checked tests/audit/style_letters_test.c
 */
#include <string.h>

#include "audit/rules.h"

/* A maximal run of letters, characters [first, last). */
struct letters {
    size_t first, last;
};

static bool run_is(const struct audit_view *p, struct letters w, const char *const *list) {
    for (int k = 0; list[k]; k++)
        if (audit_words_length(list[k]) == w.last - w.first && audit_starts(p, w.first, list[k])) return true;
    return false;
}

static const char *const units[] = {"mm",  "cm", "m",  "km", "a",  "ha", "mg", "g",  "kg",   "t",   "mL",
                                    "dL",  "L",  "kL", "ml", "dl", "l",  "kl", "cc", "kcal", "cal", "min",
                                    "sec", "s",  "h",  "GB", "MB", "V",  "W",  "kW", "Hz",   NULL};

/* What is looked up once per text, so that a text full of letters costs no more than any other. */
struct letter_facts {
    bool land;
    bool known[26], named_here[26], named_in_problem[26];
};

/* 3a is three ares only where land is measured. */
static bool speaks_of_land(const struct audit_view *p) {
    static const char *const words[] = {"面積", "ha", "広さ", "畑", "田", "土地", "m²", "㎡", "m2", "アール", NULL};
    for (int k = 0; words[k]; k++)
        if (audit_contains(p, words[k])) return true;
    return false;
}

/* Is this run used as a unit: 5cm, (cm), 何m, 80m/分, 4km/h, 単位はcm? */
static bool is_unit_use(const struct audit_view *p, struct letters w, bool land) {
    if (!run_is(p, w, units)) return false;
    if (w.last - w.first == 1 && audit_cp(p, w.first) == 'a' && !land) return false;
    uint32_t left = audit_cp(p, w.first - 1), before = audit_cp_before(p, w.first), after = audit_cp(p, w.last);
    bool closes =
        after == ')' || after == 0x00B2 || after == 0x00B3 || ((after == '2' || after == '3') && w.last - w.first <= 2);
    /* (km/時) */
    bool rate = after == '/' && (audit_is_kanji(audit_cp(p, w.last + 1)) || audit_is_letter(audit_cp(p, w.last + 1)));
    if (before == '(' && (closes || rate)) return true;
    bool per = left == '/' && (audit_is_letter(audit_cp(p, w.first - 2)) || audit_is_kanji(audit_cp(p, w.first - 2)));
    bool number = audit_is_digit(before) || before == 0x5343 || before == 0x4E07 || before == 0x5104; /* 千 万 億 */
    bool fraction = before == ')' || (before >= 0xBC && before <= 0xBE) || (before >= 0x2150 && before <= 0x215E) ||
                    before == 0x25A1 || before == '?';
    /* 何 数 は */
    return per || number || fraction || before == 0x4F55 || before == 0x6570 || (before == 0x306F && closes);
}

/* 4x5, 4 X 5: typed for lack of a times sign; ST08 says so. */
static bool is_times(const struct audit_view *p, struct letters w) {
    if (w.last - w.first != 1 || (audit_cp(p, w.first) != 'x' && audit_cp(p, w.first) != 'X')) return false;
    return audit_is_digit(audit_cp_before(p, w.first)) && audit_is_digit(audit_cp_after(p, w.last));
}

/* 「xとする」「Aとおく」: the letter is introduced as a quantity. */
static bool is_introduced(const struct audit_view *p, size_t last) {
    static const char *const words[] = {
        "とする",   "とすると", "とすれば", "とおく", "とおき",   "とおい",   "とおけ",   "と置",     "とし、",
        "とした",   "として",   "と仮定",   "と表",   "とあらわ", "個とする", "円とする", "本とする", "人とする",
        "枚とする", "才とする", "とします", "個とし", "円とし",   "本とし",   "人とし",   "枚とし",   "才とし",
        "gとし",    "kmとし",   "mとし",    "cmとし", "を求め",   NULL};
    while (audit_is_blank(audit_cp(p, last)) || audit_cp(p, last) == '(') last++;
    return audit_starts_any(p, last, words) >= 0;
}

static bool in_arithmetic(const struct audit_view *p, struct letters w) {
    uint32_t before = audit_cp_before(p, w.first), after = audit_cp_after(p, w.last);
    return audit_is_operator(before) || audit_is_operator(after) || audit_is_digit(audit_cp(p, w.first - 1)) ||
           audit_is_digit(audit_cp(p, w.last));
}

static bool is_latex_or_tag(const struct audit_view *p, struct letters w) {
    uint32_t left = audit_cp(p, w.first - 1);
    return left == '\\' || left == '<' || (left == '/' && audit_cp(p, w.first - 2) == '<') || left == '_';
}

static void lower_case(struct audit_run *run, struct letters w) {
    const struct audit_view *p = &run->view;
    uint32_t cp = audit_cp(p, w.first);
    size_t n = w.last - w.first;
    bool classic =
        n <= 2 && (cp == 'x' || cp == 'y' || audit_cp(p, w.last - 1) == 'x' || audit_cp(p, w.last - 1) == 'y');
    bool introduced = n == 1 && is_introduced(p, w.last);
    if (n > 2 || !(classic || introduced || in_arithmetic(p, w))) return;
    audit_hit(run, w.first, w.last, "文字「%.*s」を使っています。算数では□や①、線分図で考えます。",
              "the letter '%.*s' is used as an unknown; 算数 uses □, ① or a line diagram", (int)n,
              p->text + p->chars[w.first].at);
}

/* Is this capital a name somewhere: Aさん, 点P, A町, A:B, A君, 容器A? In the problem every use counts. */
static bool is_name_in(const struct audit_view *p, uint32_t letter, bool any_use) {
    static const char *const after[] = {"さん", "君",   "くん", "ちゃん", "町", "市",     "村", "駅", "地点",
                                        "店",   "組",   "班",   "案",     "の", "と",     "、", "・", "から",
                                        "が",   "だけ", "より", "社",     "校", "チーム", "管", "列", NULL};
    static const char *const before[] = {"点", "器", "図", "町", "駅", "さん", "、", "・",
                                         "と", "管", "品", "水", "ん", "類",   NULL};
    for (size_t i = 0; i < p->n; i++) {
        if (p->chars[i].cp != letter || audit_is_letter(audit_cp(p, i - 1)) || audit_is_letter(audit_cp(p, i + 1)))
            continue;
        if (any_use) return true;
        if (is_introduced(p, i + 1)) continue;
        if (audit_starts_any(p, i + 1, after) >= 0 || audit_cp_after(p, i + 1) == ':' || audit_cp_before(p, i) == ':')
            return true;
        for (int k = 0; before[k]; k++) {
            size_t n = audit_words_length(before[k]);
            if (i >= n && audit_starts(p, i - n, before[k])) return true;
        }
    }
    return false;
}

static void look_up(struct letter_facts *facts, const struct audit_run *run, uint32_t letter) {
    size_t k = letter - 'A';
    if (facts->known[k]) return;
    facts->known[k] = true;
    facts->named_here[k] = is_name_in(&run->view, letter, false);
    facts->named_in_problem[k] = is_name_in(&run->problem, letter, true);
}

static void upper_case(struct audit_run *run, struct letters w, struct letter_facts *facts) {
    const struct audit_view *p = &run->view;
    uint32_t cp = audit_cp(p, w.first), after = audit_cp_after(p, w.last), left = audit_cp(p, w.first - 1);
    bool coefficient =
        audit_is_digit(left) && (audit_is_operator(after) || audit_is_operator(audit_cp_before(p, w.first - 1)) ||
                                 after == 0x3001 || after == 0x3002 || after == 0x306F || after == '\n' || after == 0);
    size_t number = w.last;
    while (audit_is_blank(audit_cp(p, number))) number++;
    bool equals_number = after == '=' && audit_is_digit(audit_cp_after(p, number + 1)) &&
                         !audit_is_operator(audit_cp_before(p, w.first));
    bool introduced = is_introduced(p, w.last) && (cp == 'X' || cp == 'Y' || cp == 'N' || in_arithmetic(p, w));
    bool classic = (cp == 'X' || cp == 'Y') && (in_arithmetic(p, w) || introduced);
    if (!coefficient && !equals_number && !introduced && !classic) return;
    look_up(facts, run, cp);
    bool in_problem = facts->named_in_problem[cp - 'A'], named = in_problem || facts->named_here[cp - 'A'];
    if (classic ? in_problem : named && !coefficient) return;
    audit_hit(run, w.first, w.last, "「%.*s」を文字の数として計算しています。", "'%.*s' is used as an unknown number",
              1, p->text + p->chars[w.first].at);
}

void audit_st01(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    struct letter_facts facts = {.land = speaks_of_land(p)};
    for (size_t i = 0; i < p->n; i++) {
        if (!audit_is_letter(p->chars[i].cp)) continue;
        struct letters w = {i, i + 1};
        while (audit_is_letter(audit_cp(p, w.last))) w.last++;
        i = w.last;
        if (is_latex_or_tag(p, w) || is_unit_use(p, w, facts.land) || is_times(p, w)) continue;
        uint32_t cp = audit_cp(p, w.first);
        if (cp >= 'a')
            lower_case(run, w);
        else if (w.last - w.first == 1)
            upper_case(run, w, &facts);
    }
}

/* ---- ST03 ---- */

/* Words of junior high school and later. Mild: also heard in lessons that prepare for entrance examinations. */
static const struct {
    const char *word;
    bool mild;
} later[] = {{"方程式", false}, {"連立", false},       {"移項", false},     {"両辺", false},    {"未知数", false},
             {"文字式", false}, {"解の公式", false},   {"因数分解", false}, {"関数", false},    {"変数", false},
             {"代入", true},    {"不等式", true},      {"係数", false},     {"平方根", false},  {"平方完成", false},
             {"三平方", false}, {"ピタゴラス", false}, {"三角比", false},   {"正弦", false},    {"余弦", false},
             {"累乗", false},   {"指数", true},        {"対数", false},     {"絶対値", false},  {"ベクトル", false},
             {"漸化式", false}, {"シグマ", false},     {"階乗", false},     {"順列", true},     {"等比数列", true},
             {"微分", false},   {"積分", false},       {"虚数", false},     {"無理数", false},  {"有理数", false},
             {"恒等式", false}, {"判別式", false},     {"比例定数", false}, {"余事象", false},  {"期待値", true},
             {"確率", true},    {"合同式", false},     {"互除法", true},    {"座標平面", false}};
enum { LATER = sizeof later / sizeof *later };

/* 「方程式は使わずに」 says the opposite. */
static bool is_denied(const struct audit_view *p, size_t last) {
    static const char *const words[] = {"使わ",       "つかわ",   "なしで",       "ではなく",   "でなく",   "用いない",
                                        "習っていな", "習わない", "ならっていな", "いりません", "いらない", NULL};
    for (size_t i = last; i < last + 10 && i < p->n; i++)
        if (audit_starts_any(p, i, words) >= 0) return true;
    return false;
}

/* The word of the table that begins at i, or LATER. */
static size_t later_word(const struct audit_view *p, const struct audit_rows *rows, size_t i) {
    for (size_t k = 0; k < rows->n; k++)
        if (audit_starts(p, i, later[rows->row[k]].word)) return rows->row[k];
    return LATER;
}

/* √, Σ, ∫; π beside a number; 5!=120. */
static bool is_later_sign(const struct audit_run *run, size_t i) {
    const struct audit_view *p = &run->view;
    uint32_t cp = audit_cp(p, i), before = audit_cp(p, i - 1), after = audit_cp(p, i + 1);
    switch (cp) {
        case 0x221A:
        case 0x2211:
        case 0x222B:
        case 0x03A3: return true;
        case 0x03C0:
            return (audit_is_digit(before) || audit_is_operator(before) || audit_is_operator(after)) &&
                   !audit_contains(&run->problem, "π");
        case '!': return audit_is_digit(before) && (after == '=' || after == 0xD7 || after == 0xF7);
        default: return false;
    }
}

void audit_st03(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    const struct audit_rows rows = audit_rows_held(p, later, LATER, sizeof later[0]);
    for (size_t i = 0; i < p->n; i++) {
        if (is_later_sign(run, i)) audit_hit(run, i, i + 1, "算数で習わない記号です。", "a sign of later mathematics");
        size_t k = later_word(p, &rows, i);
        if (k == LATER) continue;
        size_t last = i + audit_words_length(later[k].word);
        if (strcmp(later[k].word, "両辺") == 0 && audit_starts(p, last, "の長さ")) continue;
        bool mild = later[k].mild || is_denied(p, last);
        audit_hit_as(run, mild ? AUDIT_WARN : AUDIT_REJECT, i, last, "「%s」は算数で習わない言葉です。",
                     "'%s' belongs to later mathematics, not to 算数", later[k].word);
        i = last - 1;
    }
}

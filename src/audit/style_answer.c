/* style_answer.c - ST12 the answer line, ST24 fractions and ST26 ratios in it.
 *
 * The answer stands once, last, without a calculation, in the unit the question asks for (何本 -> 本). What may follow it
 * is a check line or a remark.
 *
 * Checked tests/audit/style_answer_test.c
 */
#include "audit/claims.h"
#include "audit/units.h"

/* ---- ST12 ---- */

static void calculation(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    for (size_t i = p->answer_first; i < p->answer_last; i++) {
        uint32_t cp = audit_cp(p, i), before = audit_cp_before(p, i), after = audit_cp_after(p, i + 1);
        bool operator= cp == '+' || cp == 0xD7 || cp == 0xF7 || cp == '-';
        bool operand = audit_is_digit(after) || after == '(';
        if (operator&& operand &&(audit_is_digit(before) || before == ')') && i > p->answer_first) {
            audit_hit(run, p->answer_first, p->answer_last, "答えの行で計算しています。",
                      "a calculation on the answer line");
            return;
        }
    }
}

static bool is_remark(const struct audit_view *p, const struct audit_line *line) {
    static const char *const words[] = {"※", "ポイント", "注",   "補足", "まとめ", "コツ",    "別解",     "(", "参考",
                                        "[", "ヒント",   "別の", "他の", "ほかの", "もう1つ", "もう一つ", NULL};
    size_t i = line->first;
    while (i < line->last && !audit_is_kanji(audit_cp(p, i)) && !audit_is_hiragana(audit_cp(p, i)) &&
           !audit_is_katakana(audit_cp(p, i)) && audit_cp(p, i) != 0x203B && audit_cp(p, i) != '(')
        i++;
    return i == line->last || audit_is_check_line(p, line) || audit_starts_any(p, i, words) >= 0;
}

/* Only marks, no word and no digit: a closing bracket, a rule. */
static bool is_empty_of_words(const struct audit_view *p, const struct audit_line *line) {
    for (size_t i = line->first; i < line->last; i++) {
        uint32_t cp = audit_cp(p, i);
        if (audit_is_digit(cp) || audit_is_letter(cp) || audit_is_hiragana(cp) || audit_is_katakana(cp) ||
            audit_is_kanji(cp))
            return false;
    }
    return true;
}

static void what_follows(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    bool remark = false;
    for (size_t k = p->answer_line + 1; k < p->n_lines; k++) {
        const struct audit_line *line = &p->lines[k];
        if (is_empty_of_words(p, line)) continue;
        remark |= is_remark(p, line);
        audit_hit_as(run, remark ? AUDIT_WARN : AUDIT_REJECT, line->first, line->last,
                     "答えの後に文があります。答えは最後の行に書きます。",
                     "text after the answer; the answer is the last line");
        return;
    }
}

static bool same_line(const struct audit_view *p, const struct audit_line *a, const struct audit_line *b) {
    size_t n = a->last - a->value;
    if (n != b->last - b->value) return false;
    for (size_t i = 0; i < n; i++)
        if (audit_cp(p, a->value + i) != audit_cp(p, b->value + i)) return false;
    return true;
}

/* Several answers are fine for several questions ((1), (2)) and on neighbouring lines. */
static void repeated(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    bool parts = audit_contains(&run->problem, "(2)") || audit_contains(p, "(2)");
    for (size_t k = 1, last = p->n_lines; k <= p->n_lines; k++) {
        if (!p->lines[k - 1].answer || p->lines[k - 1].value >= p->lines[k - 1].last) continue;
        if (last < p->n_lines && !parts) {
            bool mild = last + 2 == k || same_line(p, &p->lines[last], &p->lines[k - 1]);
            audit_hit_as(run, mild ? AUDIT_WARN : AUDIT_REJECT, p->lines[k - 1].first, p->lines[k - 1].last,
                         "答えの行が2つ以上あります。", "more than one answer line");
        }
        last = k - 1;
    }
}

/* 「何個か買いました」 asks nothing; 「何個か求めなさい」 does. 「何分の何」 asks for a fraction. */
static bool is_question(const struct audit_view *problem, size_t end) {
    static const char *const asks[] = {"か求",   "か答", "か考", "か書", "か調", "か。",
                                       "か、求", "かを", "かか", "かけ", "から", NULL};
    if (audit_starts(problem, end, "の何")) return false;
    return !audit_starts(problem, end, "か") || audit_starts_any(problem, end, asks) >= 0;
}

/* Units the question asks for: 何本, 何cm. At most `cap` are kept; their number. */
static size_t asked_units(const struct text_unit **out, size_t cap, const struct audit_view *problem) {
    size_t n = 0, end;
    for (size_t i = 0; i < problem->n && n < cap; i++) {
        if (!audit_starts(problem, i, "何")) continue;
        const struct text_unit *unit = audit_unit_at(problem, i + 1, &end);
        if (unit && is_question(problem, end)) out[n++] = unit;
    }
    return n;
}

/* The answer's number, which stands in the text with the asked unit (150g) and never with the answer's own (150kg). */
static bool only_in(const struct audit_run *run, struct ratio value, const struct text_unit *asked,
                    const struct text_unit *given) {
    const struct audit_view *p = &run->view;
    bool in_asked = false;
    for (size_t i = 0; i < p->answer_first; i++) {
        struct ratio found;
        size_t end;
        if (!audit_is_digit(audit_cp(p, i)) || !audit_number(&found, &end, p, i)) continue;
        i = end - 1;
        if (ratio_compare(found, value) != 0) continue;
        const struct text_unit *unit = audit_unit_after(p, end, &end);
        if (unit == given) return false;
        in_asked |= unit == asked;
    }
    return in_asked;
}

/* The unit stands on the answer's line alone, behind the number that was computed last: nothing was converted. */
static bool out_of_nowhere(const struct audit_run *run, struct ratio value, const struct text_unit *given) {
    const struct audit_view *in[] = {&run->view, &run->problem};
    const struct exact_claim *last = run->report->n_claims ? &run->report->claims[run->report->n_claims - 1] : NULL;
    if (!last || !last->has_value || ratio_compare(last->value, value) != 0) return false;
    for (size_t k = 0; k < 2; k++)
        for (size_t i = 0; i < (k ? in[k]->n : in[k]->answer_first); i++) {
            /* no m in cm */
            bool inside = audit_is_letter(audit_cp(in[k], i)) && audit_is_letter(audit_cp(in[k], i - 1));
            if (!inside && audit_unit_stands(in[k], i, given)) return false;
        }
    return true;
}

/* 何g asked, 150g found, 150kg answered: of the right kind, but another quantity. True when that was reported. */
static bool unit_slipped(struct audit_run *run, const struct text_unit *asked) {
    const struct audit_view *p = &run->view;
    const struct text_unit *given = audit_last_unit(p, p->answer_first, p->answer_last);
    struct ratio number[2];
    if (!given || given == asked || given->kind != asked->kind || given->kind == TEXT_COUNT) return false;
    if (audit_numbers(number, 2, p, p->answer_first, p->answer_last) != 1) return false;
    if (!only_in(run, number[0], asked, given) && !out_of_nowhere(run, number[0], given)) return false;
    audit_hit(run, p->answer_first, p->answer_last, "問題は「%s」をきいていますが、答えの単位は「%s」です。",
              "the question asks for %s, the answer is in %s", asked->spelling[0], given->spelling[0]);
    return true;
}

/* 時速何km asked, 秒速3km answered. */
static bool speed_slipped(struct audit_run *run) {
    static const char *const per[] = {"時速", "分速", "秒速"};
    const struct audit_view *p = &run->view, *problem = &run->problem;
    int asked = -1, given = -1;
    size_t at;
    for (size_t i = 0; i + 2 < problem->n; i++)
        for (int k = 0; k < 3; k++)
            if (audit_starts(problem, i, per[k]) && audit_starts(problem, i + 2, "何")) asked = k;
    for (int k = 0; k < 3; k++)
        if (audit_find(&at, p, p->answer_first, p->answer_last, per[k])) given = k;
    if (asked < 0 || given < 0 || asked == given) return false;
    audit_hit(run, p->answer_first, p->answer_last, "問題は「%s」をきいていますが、答えは「%s」です。",
              "the question asks for %s, the answer is %s", per[asked], per[given]);
    return true;
}

/* 面積を求めなさい, answered in cm: the quantity asked by name has units of its own. */
static bool quantity_slipped(struct audit_run *run) {
    static const struct {
        const char *asked;
        enum text_kind wrong[2];
    } rows[] = {{"面積を求め", {TEXT_KIND_LENGTH, TEXT_KIND_VOLUME}},
                {"体積を求め", {TEXT_KIND_LENGTH, TEXT_KIND_AREA}},
                {"長さを求め", {TEXT_KIND_AREA, TEXT_KIND_VOLUME}}};
    const struct audit_view *p = &run->view;
    const struct text_unit *given = audit_last_unit(p, p->answer_first, p->answer_last);
    for (size_t k = 0; given && k < sizeof rows / sizeof *rows; k++) {
        if (!audit_contains(&run->problem, rows[k].asked) ||
            (given->kind != rows[k].wrong[0] && given->kind != rows[k].wrong[1]))
            continue;
        audit_hit(run, p->answer_first, p->answer_last, "問題の「%sる量」に、答えの単位「%s」は合いません。",
                  "'%sる' is asked, the answer is in %s", rows[k].asked, given->spelling[0]);
        return true;
    }
    return false;
}

static void unit_asked(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    const struct text_unit *asked[16];
    size_t n = asked_units(asked, 16, &run->problem), end = 0;
    const struct text_unit *wrong = NULL;
    bool digits = false;
    if (speed_slipped(run) || quantity_slipped(run) || n == 0 || (n == 1 && unit_slipped(run, asked[0]))) return;
    for (size_t i = p->answer_first; i < p->answer_last; i++) {
        struct ratio value;
        if (!audit_is_digit(audit_cp(p, i)) || !audit_number(&value, &end, p, i)) continue;
        digits = true;
        i = end;
        const struct text_unit *unit = audit_unit_after(p, end, &end);
        for (size_t k = 0; unit && k < n; k++)
            if (audit_unit_same(unit, asked[k])) return;
        if (unit) wrong = unit;
    }
    for (size_t i = p->answer_first; i < p->answer_last; i++) /* 4と1/2本, 日曜日: the unit stands somewhere */
        for (size_t k = 0; k < n && !(audit_is_letter(audit_cp(p, i)) && audit_is_letter(audit_cp(p, i - 1)));
             k++) /* no g in kg */
            if (audit_unit_stands(p, i, asked[k])) return;
    if (!digits) return;
    bool convertible = wrong && wrong->kind == asked[0]->kind && wrong->kind != TEXT_COUNT;
    if (wrong)
        audit_hit_as(run, convertible ? AUDIT_WARN : AUDIT_REJECT, p->answer_first, p->answer_last,
                     "問題は「%s」をきいていますが、答えの単位は「%s」です。",
                     "the question asks for %s, the answer is in %s", asked[0]->spelling[0], wrong->spelling[0]);
    else
        audit_hit(run, p->answer_first, p->answer_last, "答えに単位「%s」がありません。",
                  "the answer lacks the unit %s", asked[0]->spelling[0]);
}

/* 答え □本 */
static bool is_left_blank(const struct audit_view *p) {
    size_t i = p->answer_first, end;
    while (i < p->answer_last && audit_is_blank(audit_cp(p, i))) i++;
    uint32_t cp = audit_cp(p, i);
    if (cp != 0x25A1 && cp != '?') return false; /* □ */
    for (i++; i < p->answer_last && audit_is_blank(audit_cp(p, i)); i++) {}
    return i >= p->answer_last || audit_cp(p, i) == '\n' || (audit_unit_at(p, i, &end) && end >= p->answer_last);
}

void audit_st12(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    if (!p->has_answer) {
        size_t last = p->n_lines ? p->lines[p->n_lines - 1].last : 0;
        audit_hit(run, p->n_lines ? p->lines[p->n_lines - 1].first : 0, last, "答えの行がありません。",
                  "there is no answer line");
        return;
    }
    if (is_left_blank(p))
        audit_hit(run, p->answer_first, p->answer_last, "答えが□のままです。", "the answer is still a blank");
    what_follows(run);
    repeated(run);
    calculation(run);
    unit_asked(run);
}

/* ---- ST24, ST26 ---- */

static int64_t common_divisor(int64_t a, int64_t b) {
    while (b) {
        int64_t r = a % b;
        a = b;
        b = r;
    }
    return a;
}

/* An integer of at most nine digits at i. */
static bool plain_integer(int64_t *out, size_t *end, const struct audit_view *p, size_t i) {
    int64_t value = 0;
    size_t n = 0;
    for (; n < 10 && audit_is_digit(audit_cp(p, i + n)); n++) value = value * 10 + (int64_t)(audit_cp(p, i + n) - '0');
    *out = value;
    *end = i + n;
    return n > 0 && n < 10;
}

void audit_st24(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    if (!p->has_answer) return;
    for (size_t i = p->answer_first; i < p->answer_last; i++) {
        int64_t top, bottom;
        size_t end;
        if (!plain_integer(&top, &end, p, i)) continue;
        if (audit_cp(p, end) == '/' && plain_integer(&bottom, &end, p, end + 1) && bottom > 0) {
            if (common_divisor(top, bottom) > 1)
                audit_hit(run, i, end, "約分できます。", "the fraction can be reduced");
            else if (top > bottom)
                audit_hit(run, i, end, "帯分数で答えます(%d と %d/%d)。", "write a mixed number (%d and %d/%d)",
                          (int)(top / bottom), (int)(top % bottom), (int)bottom);
        }
        i = end;
    }
}

static bool is_clock(struct audit_run *run) {
    return audit_contains(&run->problem, "何時") || audit_contains(&run->view, "午前") ||
           audit_contains(&run->view, "午後");
}

void audit_st26(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    if (!p->has_answer || is_clock(run)) return;
    for (size_t i = p->answer_first; i < p->answer_last; i++) {
        int64_t term, divisor = 0;
        size_t end = i, terms = 0;
        bool decimal = false;
        for (size_t at = i; plain_integer(&term, &end, p, at); at = end + 1) {
            size_t fraction;
            terms++;
            divisor = common_divisor(term, divisor);
            if (audit_cp(p, end) == '.' && plain_integer(&term, &fraction, p, end + 1)) decimal = true, end = fraction;
            bool colon =
                audit_cp(p, end) == ':' || (audit_starts(p, end, "対") && audit_is_digit(audit_cp(p, end + 1)));
            if (!colon) break;
        }
        if (terms >= 2 && (divisor > 1 || decimal))
            audit_hit(run, i, end, "比を最も簡単な整数の比にします。", "the ratio is not in smallest integers");
        if (end > i) i = end;
    }
}

/* layout.c - lines, the label each begins with, ratio circles, and where the final answer stands.
 *
 *   characters -> lines -> "1." "(1)" "①" "ステップ1" | "答え 31本" | plain
 *
 * A circled number is a label before a word, a digit or a bracket, and an amount next to an operator or where a
 * sentence takes it for one ("妹を①とすると"). "(1)より" at a line's start is a reference, not a label.
 *
 * Reads   view->chars      Writes   view->lines, answer      Never   evaluates anything
 * Checked tests/audit/view_test.c
 */
#include <string.h>

#include "audit/view.h"
#include "audit/view_impl.h"
#include "text/fold.h"

/* Marks before a label or 答え that mean nothing by themselves. Behind 〔 and ⇒ words of an explanation begin, too. */
static bool is_ornament(uint32_t cp) {
    return text_is_ornament(cp) || cp == '*' || cp == 0x3014 || cp == 0x21D2 || audit_is_blank(cp);
}

static bool is_closer(uint32_t cp) {
    switch (cp) {
        case ')':
        case ']':
        case '>':
        case '*':
        case ':':
        case '=':
        case '_':
        case '.':
        case '-':
        case 0x3011:
        case 0x300D:
        case 0x300F:
        case 0x3009:
        case 0x300B:
        case 0x3015:
        case 0x3001:
        case 0x2026:
        case 0x2192: return true;
        default: return audit_is_blank(cp);
    }
}

static size_t skip_ornaments(const struct audit_view *p, size_t i, size_t last) {
    while (i < last && is_ornament(audit_cp(p, i))) i++;
    return i;
}

/* ---- ratio circles ---- */

static bool at_line_start(const struct audit_view *p, size_t i) {
    while (i > 0 && is_ornament(audit_cp(p, i - 1))) i--;
    return i == 0 || audit_cp(p, i - 1) == '\n';
}

bool audit_is_ratio_circle(const struct audit_view *p, size_t i) {
    static const char *const takes_it[] = {"とする", "とすると", "とし",     "とおく", "と考え",
                                           "とみ",   "とした",   "にあたる", "に当た", "に等し",
                                           "分",     "つ分",     "あたり",   "当たり", NULL};
    if (!text_circled(audit_cp(p, i))) return false;
    uint32_t next = audit_cp_after(p, i + 1);
    if (audit_is_operator(next) || next == ':') return true;
    bool starts_line = at_line_start(p, i);
    uint32_t before = audit_cp_before(p, i);
    if (!starts_line && audit_is_operator(before) && !audit_is_digit(audit_cp(p, i + 1))) return true;
    if (!starts_line && before == '(' && audit_cp(p, i + 1) == ')') return audit_cp(p, i + 2) != 0;
    if (audit_starts_any(p, i + 1, takes_it) >= 0) return true;
    if (audit_starts(p, i + 1, "は") && audit_is_digit(audit_cp(p, i + 2))) return true;
    return !starts_line &&
           (text_circled(next) || next == 0x3001 || next == 0x3002 || audit_starts(p, i + 1, "が") ||
            audit_starts(p, i + 1, "と")) &&
           (before == 0x306F || before == 0x304C || before == 0x3092 || before == ':'); /* は①、 が①、 を①と */
}

/* ---- labels ---- */

static bool small_number(uint32_t *out, size_t *end, const struct audit_view *p, size_t i) {
    uint32_t value = 0;
    size_t n = 0;
    while (audit_is_digit(audit_cp(p, i + n)) && n < 3) value = value * 10 + audit_cp(p, i + n++) - '0';
    *out = value;
    *end = i + n;
    return n == 1 || n == 2;
}

/* "(1)より", "②の式から": the start of a sentence that refers back. */
static bool is_reference(const struct audit_view *p, size_t i) {
    static const char *const refers[] = {"より", "から", "の", "と(",  "と①", "と②",
                                         "と③",  "、(",  "を", "で求", "に",  NULL};
    return audit_starts_any(p, i, refers) >= 0;
}

static bool step_word(struct audit_line *line, const struct audit_view *p, size_t i) {
    static const char *const words[] = {"ステップ", "手順", "STEP", "Step", "step", "すてっぷ", NULL};
    int k = audit_starts_any(p, i, words);
    if (k < 0) return false;
    i += audit_words_length(words[k]);
    while (audit_is_blank(audit_cp(p, i)) || audit_cp(p, i) == '.') i++;
    uint32_t circle = text_circled(audit_cp(p, i));
    if (circle)
        line->number = circle, i++;
    else if (!small_number(&line->number, &i, p, i))
        return false;
    line->label = LABEL_STEP;
    line->body = i;
    return true;
}

static bool numbered(struct audit_line *line, const struct audit_view *p, size_t i) {
    uint32_t number, circle = text_circled(audit_cp(p, i));
    size_t end;
    if (circle && !audit_is_ratio_circle(p, i) && !is_reference(p, i + 1)) {
        line->label = LABEL_CIRCLE, line->number = circle, line->body = i + 1;
        return true;
    }
    if (audit_cp(p, i) == '(' && small_number(&number, &end, p, i + 1) && audit_cp(p, end) == ')') {
        if (audit_is_operator(audit_cp_after(p, end + 1)) || is_reference(p, end + 1)) return false;
        line->label = LABEL_PAREN, line->number = number, line->body = end + 1;
        return true;
    }
    if (!small_number(&number, &end, p, i)) return false;
    uint32_t mark = audit_cp(p, end), after = audit_cp(p, end + 1);
    bool is_label = mark == '.' ? !audit_is_digit(after)
                    : mark == ')'
                        ? true
                        : (mark == ':' || mark == 0x3001 || mark == 0xFF0E) && !audit_is_digit(after) && after != '(';
    if (!is_label || (mark == 0x3001 && number > 9)) return false;
    line->label = LABEL_DOT, line->number = number, line->body = end + 1;
    return true;
}

static void read_label(struct audit_line *line, const struct audit_view *p) {
    size_t i = skip_ornaments(p, line->first, line->last);
    if (i > line->first && audit_cp(p, i - 1) == '-' && i - line->first == 1) i = line->first; /* -5: no ornament */
    line->body = i;
    if (!step_word(line, p, i)) numbered(line, p, i);
    while (line->body < line->last && (is_closer(audit_cp(p, line->body)) && audit_cp(p, line->body) != '-'))
        line->body++;
}

/* ---- the answer ---- */

size_t audit_line_of(const struct audit_view *p, size_t i) {
    size_t low = 0, high = p->n_lines;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (p->lines[middle].first <= i)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* Notes on each line whether it begins with a label of an answer. */
static void note_label(void *context, const struct exact_answer *answer) {
    struct audit_view *p = context;
    if (answer->inside) return;
    struct audit_line *line = &p->lines[audit_line_of(p, audit_char_at_byte(p, answer->line))];
    line->answer = true;
    line->value = audit_char_at_byte(p, answer->value);
}

static void find_answers(struct audit_view *p) {
    size_t start, end;
    exact_each_answer(p->text, p->n_text, note_label, p);
    p->answer_line = p->n_lines;
    p->has_answer = exact_find_answer(&start, &end, p->text, p->n_text);
    if (!p->has_answer) return;
    p->answer_first = audit_char_at_byte(p, start);
    p->answer_last = audit_char_at_byte(p, end);
    p->answer_line = audit_line_of(p, p->answer_first);
}

/* ---- lines ---- */

bool audit_view_layout(struct audit_view *p, struct arena *arena, struct err *err) {
    size_t count = 1;
    for (size_t i = 0; i < p->n; i++) {
        count += p->chars[i].cp == '\n';
        uint32_t before = audit_cp_before(p, i), next = audit_cp_after(p, i + 1);
        if (text_circled(p->chars[i].cp) && audit_is_ratio_circle(p, i) &&
            (audit_is_operator(next) || audit_is_operator(before) || audit_starts(p, i + 1, "とす") ||
             audit_starts(p, i + 1, "とし") || audit_starts(p, i + 1, "と考")))
            p->has_ratio_circles = true;
    }
    p->lines = arena_alloc(arena, count, sizeof *p->lines, err);
    if (!p->lines) return false;
    for (size_t i = 0; i <= p->n;) {
        size_t end = i;
        while (end < p->n && p->chars[end].cp != '\n') end++;
        struct audit_line line = {.first = i, .last = end};
        while (line.first < line.last && audit_is_blank(audit_cp(p, line.first))) line.first++;
        while (line.last > line.first && audit_is_blank(audit_cp(p, line.last - 1))) line.last--;
        if (line.first < line.last) {
            read_label(&line, p);
            p->lines[p->n_lines++] = line;
        }
        i = end + 1;
    }
    find_answers(p);
    return true;
}

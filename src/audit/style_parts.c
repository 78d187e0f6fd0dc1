/* style_parts.c - ST33: every sub-question of the problem has its answer.
 *
 *   problem: … (1) 間隔は何mですか。 (2) 全部で何本ですか。    -> 2 sub-questions
 *   text:    答え (1) 12m                                      -> (2) is named
 *
 * An answer belongs to (2) when the number stands in an answer line, or in the lines below the last one, or when an
 * answer line stands in the part of the text that (2) opens. As many answers as questions need no numbers.
 *
 * Reads   problem, text           Never   says anything of a problem with fewer than two numbered questions
 * Checked tests/audit/style_parts_test.c
 */
#include <stdio.h>
#include <string.h>

#include "audit/rules.h"
#include "text/fold.h"
#include "text/number.h"

enum { MOST_PARTS = 9 };

/* The number at character i and where it ends: (1), ⑴ or ①. */
static uint32_t number_at(size_t *end, const struct audit_view *p, size_t i) {
    uint32_t cp = audit_cp(p, i), digit = audit_cp(p, i + 1);
    *end = i + 1;
    if (cp > 0x2473 && cp <= 0x2473 + MOST_PARTS) return cp - 0x2473; /* ⑴ */
    if (cp == '(' && digit >= '1' && digit <= '9' && audit_cp(p, i + 2) == ')') {
        *end = i + 3;
        return digit - '0';
    }
    return audit_is_ratio_circle(p, i) ? 0 : text_circled(cp);
}

/* "(1)の答えを使って": the number speaks of a question that stands elsewhere. */
static bool refers_back(const struct audit_view *p, size_t i) {
    static const char *const back[] = {"より", "から", "で", "と", "を", "に", "の答えを", "の答えから", NULL};
    return audit_starts_any(p, i, back) >= 0;
}

static bool begins_sentence(const struct audit_view *p, size_t i) {
    uint32_t before = audit_cp_before(p, i);
    return before == 0 || before == '\n' || before == 0x3002 || before == '?' || before == ':';
}

/* How many numbered questions: (1), (2), .. in their order, each at the beginning of a sentence. */
static uint32_t count_parts(const struct audit_view *problem) {
    uint32_t n = 0;
    for (size_t i = 0, end; i < problem->n && n < MOST_PARTS; i++)
        if (number_at(&end, problem, i) == n + 1 && begins_sentence(problem, i) && !refers_back(problem, end)) n++;
    return n;
}

/* What the text answers: bit k for (k), and how many values its answer lines hold. */
struct answered {
    unsigned parts;
    size_t values;
};

/* An answer line from character `first`, or a line below it. */
static void read_answer(struct answered *a, const struct audit_view *p, size_t first, size_t last) {
    bool in_value = false, digit = false;
    for (size_t i = first, end; i < last; i++) {
        uint32_t number = number_at(&end, p, i), cp = audit_cp(p, i);
        if (number && number <= MOST_PARTS && end < last) {
            a->parts |= 1u << number;
            i = end - 1, in_value = false;
            continue;
        }
        digit = audit_is_digit(cp);
        a->values += digit && !in_value;
        in_value = (in_value || digit) && cp != 0x3001 && cp != ',';
    }
}

static void read_text(struct answered *a, const struct audit_view *p) {
    uint32_t open = 0; /* the question that the lines at hand belong to */
    bool below = false;
    for (size_t k = 0; k < p->n_lines; k++) {
        const struct audit_line *line = &p->lines[k];
        size_t start = line->first, end;
        uint32_t number = 0;
        while (start < line->last && !(number = number_at(&end, p, start)) && text_is_ornament(audit_cp(p, start)))
            start++;
        bool own = number && !refers_back(p, end);
        if (own) open = number;
        bool answer = line->answer || k == p->answer_line || (own && audit_starts(p, end, "の答え"));
        if (answer && open && open <= MOST_PARTS) a->parts |= 1u << open;
        if (answer || (below && own)) read_answer(a, p, line->answer ? line->value : start, line->last);
        below |= answer;
    }
}

/* "(1)、(3)" */
static void list_missing(char *out, size_t cap, const struct answered *a, uint32_t n) {
    size_t length = 0;
    out[0] = 0;
    for (uint32_t k = 1; k <= n; k++)
        if (!(a->parts >> k & 1))
            length += (size_t)snprintf(out + length, cap - length, "%s(%u)", length ? "、" : "", (unsigned)k);
}

void audit_st33(struct audit_run *run) {
    const struct audit_view *p = &run->view;
    uint32_t n = count_parts(&run->problem);
    struct answered a = {0};
    char missing[(MOST_PARTS + 1) * sizeof "、(1)"];
    if (n < 2) return;
    read_text(&a, p);
    if (a.parts == 0 && a.values >= n) return;
    list_missing(missing, sizeof missing, &a, n);
    size_t first = p->has_answer ? p->answer_first : p->n, last = p->has_answer ? p->answer_last : p->n;
    if (*missing) audit_hit(run, first, last, "小問%sの答えが見つかりません。", "no answer to %s is found", missing);
}

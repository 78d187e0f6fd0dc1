/* remainder.c - A÷B=q where the remainder follows in words.
 *
 *   23÷4=5、あまり3     23÷4=5で3余ります     23÷4=5(個)で、3個残る     23÷4=5(あまり3)
 *
 * Only asked when the equality alone would be false, and only a remainder that fits counts: a wrong one leaves it
 * false.
 *
 * Never   looks further than WINDOW bytes and a few tokens behind the quotient
 * Checked tests/exact/remainder_test.c
 */
#include "exact/remainder.h"

#include <string.h>

enum { WINDOW = 120, TOKENS = 24 };

/* Where the token says that something is left, from its start; its length when it says nothing. */
static size_t remainder_at(const struct token *t, const char *text) {
    static const char *const word[] = {"あまり", "余り", "あまる", "余る",   "あまっ", "余っ",   "あまりま",
                                       "残り",   "残る", "残っ",   "のこり", "のこる", "のこっ", "余"};
    size_t n = t->end - t->start;
    if (t->type == TOKEN_REMAINDER) return 0;
    for (size_t i = 0; i < sizeof word / sizeof *word && t->type == TOKEN_WORD; i++) {
        const char *at = memmem(text + t->start, n, word[i], strlen(word[i]));
        if (at) return (size_t)(at - text) - t->start;
    }
    return n;
}

static bool says_remainder(const struct token *t, const char *text) {
    return remainder_at(t, text) < t->end - t->start;
}

/* The tokens behind the quotient, up to the next sign of relation. */
static int tokens_behind(struct token *out, const struct side *right, const char *text, size_t n) {
    struct lexer lexer;
    int count = 0;
    lex_init(&lexer, text, right->start, n - right->start > WINDOW ? right->start + WINDOW : n);
    lexer.line_start = false;
    do lex_next(&out[count], &lexer);
    while (out[count].type != TOKEN_END && out[count].type != TOKEN_RELATION && ++count < TOKENS);
    return count;
}

/* What measures a number, a unit or a counter behind it or in a bracket there: 2cm, 2(cm), 2人. */
struct measure {
    const struct text_unit *unit, *per;
    const struct token *counter;
    int next; /* token behind it */
};

static struct measure measure_at(const struct token *token, int i, int count, const char *text) {
    const struct token *t = &token[i];
    size_t used;
    if (i < count && t->type == TOKEN_UNIT) return (struct measure){t->unit, t->per, NULL, i + 1};
    if (i < count && t->type == TOKEN_WORD && t->glued) return (struct measure){.counter = t, .next = i};
    if (i + 2 >= count || t->type != TOKEN_OPEN || !t->glued || t[2].type != TOKEN_CLOSE)
        return (struct measure){.next = i};
    const struct text_unit *unit = unit_match(&used, text, t[1].end, t[1].start);
    bool whole = unit && used == t[1].end - t[1].start;
    return (struct measure){whole ? unit : NULL, NULL, t + 1, i + 3};
}

bool side_remainder_said(const struct side *left, const struct side *right, const char *text, size_t n) {
    struct token token[TOKENS];
    if (left->kind != SIDE_EXPR || !left->division || right->kind != SIDE_EXPR || right->n_operands != 1) return false;
    int count = tokens_behind(token, right, text, n);
    for (int i = 1; i < count; i++) {
        const struct token *t = &token[i];
        if (t->type != TOKEN_NUMBER || t->overflow || t->by_zero) continue;
        const struct measure m = measure_at(token, i + 1, count, text);
        if (!says_remainder(&token[i - 1], text) && !(m.next < count && says_remainder(&token[m.next], text))) continue;
        struct side whole = *right;
        whole.kind = SIDE_QUOTREM;
        whole.remainder = m.unit ? quantity_of(t->value, m.unit, m.per) : quantity_number(t->value);
        if (m.counter) { /* 2人余ります: 人 */
            whole.rest_start = m.counter->start;
            whole.rest_end = m.counter->start + remainder_at(m.counter, text);
        }
        if (side_compare(left, &whole, '=', false, text).verdict == EXACT_TRUE) return true;
    }
    return false;
}

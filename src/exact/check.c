/* check.c - every equality of a text.
 *
 *   tokens -> gap -> = -> gap -> = -> ... -> break        a chain; neighbours are compared pairwise
 *   3×4=12 12+5=17      the gap "12 12+5" is not one side: its prefix answers the left sign, its suffix the right one
 *
 * Owns    one gap and two sides on the stack (about 60 KiB), whatever the text
 * Never   allocates, recurses over the text, or reads a byte more than a constant number of times
 * Checked tests/exact/check_test.c (the table of 256 lines), tests/exact/hostile_test.c, fuzz/claims_fuzz.c
 */
#include <string.h>

#include "exact/beside.h"
#include "exact/compare.h"
#include "exact/pattern.h"
#include "exact/remainder.h"
#include "exact/spoken.h"

struct checker {
    const char *text;
    size_t n;
    exact_claim_fn *on_claim;
    void *context;
    bool stopped, any_true, any_false;
    struct gap gap;
    size_t gap_at;                      /* byte where the gap begins: the place of a side that holds nothing */
    struct side side[2], *left, *other; /* left of the sign, and the one to read next */
    bool have_left, first;              /* a sign was seen; left is the first side of its chain */
    char relation;
    struct pattern_memory memory;
};

static void report(struct checker *c, struct exact_claim *claim) {
    c->any_true |= claim->verdict == EXACT_TRUE;
    c->any_false |= claim->verdict == EXACT_FALSE;
    if (c->on_claim && !c->on_claim(c->context, claim)) c->stopped = true;
}

/* 1.270÷9=30 (or 1 1/2+1/3=5/6) at a line start: step 1 and 270÷9=30 is the other reading; never call that one
 * false. */
static bool true_without_label(const struct checker *c, const struct side *left, const struct side *right) {
    size_t dot = left->start;
    struct lexer lexer;
    struct gap gap;
    struct token token;
    struct side again;
    size_t used;
    while (normal_is_digit(normal_char(c->text, left->end, dot, &used))) dot += used;
    lex_init(&lexer, c->text, dot + used, left->end);
    lexer.line_start = false;
    side_gap_clear(&gap, c->text);
    for (lex_next(&token, &lexer); token.type != TOKEN_END; lex_next(&token, &lexer)) side_gap_push(&gap, &token);
    return side_whole(&again, &gap) &&
           side_compare(&again, right, c->relation, c->first, c->text).verdict == EXACT_TRUE;
}

static void claim(struct checker *c, const struct side *left, const struct side *right) {
    struct verdict v = side_compare(left, right, c->relation, c->first, c->text);
    if (v.verdict == EXACT_FALSE && left->maybe_label && true_without_label(c, left, right))
        v = (struct verdict){EXACT_NOT_CHECKABLE, EXACT_SYMBOLIC};
    if (v.verdict == EXACT_FALSE && side_remainder_said(left, right, c->text, c->n))
        v = (struct verdict){EXACT_TRUE, EXACT_PLAIN};
    if (v.verdict == EXACT_NOT_CHECKABLE) v = pattern_correspondence(&c->memory, left, right, c->text, v);
    if (v.verdict == EXACT_FALSE && c->first && side_compares_several(left, right, c->text, c->n))
        v = (struct verdict){EXACT_NOT_CHECKABLE, EXACT_CORRESPONDENCE};
    pattern_remember(&c->memory, left, right, v);
    bool value = right->kind != SIDE_NONE && right->kind != SIDE_RATIO && !right->q.overflow && !right->q.by_zero &&
                 !right->q.mixed;
    struct exact_claim out = {.start = left->start,
                              .end = right->end,
                              .left_start = left->start,
                              .left_end = left->end,
                              .right_start = right->start,
                              .right_end = right->end,
                              .verdict = v.verdict,
                              .reason = v.reason,
                              .has_value = value};
    out.value = value ? right->q.value : (struct ratio){0, 1};
    report(c, &out);
}

static void start_gap(struct checker *c, size_t at) {
    side_gap_clear(&c->gap, c->text);
    c->gap_at = at;
}

/* An empty side stands where its gap begins. */
static void place(const struct checker *c, struct side *side) {
    if (c->gap.n == 0) side->start = side->end = c->gap_at;
}

static void swap_sides(struct checker *c) {
    struct side *side = c->left;
    c->left = c->other;
    c->other = side;
}

/* The tokens before a relation sign, which ends at byte `at`, are complete. */
static void on_relation(struct checker *c, char relation, size_t at) {
    if (!c->have_left) {
        side_suffix(c->left, &c->gap);
        c->first = true;
    } else {
        bool whole = side_whole(c->other, &c->gap);
        if (!whole) side_prefix(c->other, &c->gap);
        place(c, c->other);
        claim(c, c->left, c->other);
        if (whole)
            swap_sides(c);
        else
            side_suffix(c->left, &c->gap);
        c->first = !whole;
    }
    place(c, c->left);
    c->have_left = true;
    c->relation = relation;
    start_gap(c, at);
}

static void on_break(struct checker *c, size_t at) {
    if (c->have_left) {
        side_prefix(c->other, &c->gap);
        place(c, c->other);
        claim(c, c->left, c->other);
    }
    struct exact_claim found;
    if (!c->have_left && (spoken_duration(&found, &c->gap, true) || spoken_rate(&found, &c->gap, true)))
        report(c, &found);
    c->have_left = false;
    pattern_break(&c->memory, &c->gap);
    start_gap(c, at);
}

static void on_token(struct checker *c, uint8_t type) {
    struct exact_claim found;
    side_gap_keep(&c->gap);
    if (type == TOKEN_NUMBER && pattern_prose(&found, &c->memory, &c->gap)) report(c, &found);
    if (type == TOKEN_UNIT && pattern_measured(&found, &c->gap)) report(c, &found);
    if (type == TOKEN_WORD && (spoken_duration(&found, &c->gap, false) || spoken_rate(&found, &c->gap, false)))
        report(c, &found);
    c->memory.has_expected = false;
}

/* Reads one token; its type. */
static uint8_t step(struct checker *c, struct lexer *lexer) {
    struct token *token = side_gap_slot(&c->gap);
    lex_next(token, lexer);
    uint8_t type = token->type;
    if (type == TOKEN_RELATION)
        on_relation(c, token->op, token->end);
    else if (type == TOKEN_BREAK || type == TOKEN_END)
        on_break(c, token->end);
    else
        on_token(c, type);
    return type;
}

enum exact_verdict exact_check(const char *text, size_t n, exact_claim_fn *on_claim, void *context) {
    struct checker c;
    struct lexer lexer;
    c.text = text;
    c.n = n;
    c.on_claim = on_claim;
    c.context = context;
    c.stopped = c.any_true = c.any_false = c.have_left = c.first = false;
    c.left = &c.side[0], c.other = &c.side[1];
    c.relation = '=';
    c.memory = (struct pattern_memory){0};
    start_gap(&c, 0);
    lex_init(&lexer, text, 0, n);
    while (step(&c, &lexer) != TOKEN_END && !c.stopped) continue;
    return c.any_false ? EXACT_FALSE : c.any_true ? EXACT_TRUE : EXACT_NOT_CHECKABLE;
}

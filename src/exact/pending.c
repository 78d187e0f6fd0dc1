/* pending.c - the side that a writer is about to put "=" behind.
 *
 *   text up to the "="  ->  the chain it belongs to (from its line start)  ->  the last gap  ->  suffix  ->  what may follow
 *
 * The side is read by the same functions as in exact_check, so both always agree on what it is worth.
 *
 * Checked tests/exact/pending_test.c  (whatever is offered checks true, the next number checks false)
 */
#include <string.h>

#include "exact/beside.h"
#include "exact/compare.h"
#include "exact/integer.h"
#include "exact/normal.h"

/* Without spaces and line breaks at the end: the "=" joins over them. A space may have three bytes (U+3000). */
static size_t without_trailing_space(const char *text, size_t n) {
    for (;;) {
        if (n > 0 && (text[n - 1] == ' ' || text[n - 1] == '\t' || text[n - 1] == '\n' || text[n - 1] == '\r'))
            n--;
        else if (n > 2 && memcmp(text + n - 3, "\xE3\x80\x80", 3) == 0)
            n -= 3;
        else
            return n;
    }
}

static bool begins_with_relation(const char *text, size_t n, size_t pos) {
    while (pos < n && normal_is_space(normal_char(text, n, pos, NULL))) {
        size_t used;
        normal_char(text, n, pos, &used);
        pos += used;
    }
    uint32_t c = normal_char(text, n, pos, NULL);
    return c == '=' || c == CHAR_NEARLY;
}

/* The start of the last line that does not continue the one before. */
static size_t chain_start(const char *text, size_t n) {
    size_t start = n;
    for (;;) {
        while (start > 0 && text[start - 1] != '\n' && text[start - 1] != '\r') start--;
        if (start == 0 || !begins_with_relation(text, n, start)) return start;
        start--;
    }
}

/* The last side; *first: nothing of a chain stands before it. */
static bool last_side(struct side *out, bool *first, const char *text, size_t n) {
    struct lexer lexer;
    struct token token;
    struct gap gap;
    bool in_chain = false;
    side_gap_clear(&gap, text);
    lex_init(&lexer, text, chain_start(text, n), n);
    for (lex_next(&token, &lexer); token.type != TOKEN_END; lex_next(&token, &lexer)) {
        if (token.type != TOKEN_RELATION && token.type != TOKEN_BREAK) {
            side_gap_push(&gap, &token);
            continue;
        }
        in_chain = token.type == TOKEN_RELATION;
        side_gap_clear(&gap, text);
    }
    *first = !(in_chain && side_whole(out, &gap));
    if (*first) side_suffix(out, &gap);
    return out->kind != SIDE_NONE;
}

/* Terms as the smallest integers in the same ratio. */
static bool smallest_terms(struct exact_pending *out, const struct side *side) {
    exact_int lcm = 1, gcd = 0;
    for (int i = 0; i < side->n_terms; i++)
        if (!integer_mul(&lcm, lcm / integer_gcd(lcm, side->term[i].den), side->term[i].den)) return false;
    for (int i = 0; i < side->n_terms; i++) {
        if (!integer_mul(&out->term[i], side->term[i].num, lcm / side->term[i].den)) return false;
        gcd = integer_gcd(gcd, out->term[i]);
    }
    for (int i = 0; i < side->n_terms; i++) out->term[i] /= gcd;
    out->n_terms = side->n_terms;
    return true;
}

static bool ratio_side(struct exact_pending *out, const struct side *side) {
    for (int i = 0; i < side->n_terms; i++)
        if (side->term[i].num == 0) return false; /* 0:3 is no ratio */
    out->side = smallest_terms(out, side) ? EXACT_SIDE_RATIO : EXACT_SIDE_NOTHING;
    return true;
}

static void division(struct exact_pending *out, const struct side *side) {
    const struct quantity *a = &side->dividend, *b = &side->divisor;
    if (!side->division || a->shares || b->shares || !a->raw || !b->raw || a->mixed || b->mixed) return;
    bool one_scale = a->scale.num == b->scale.num && a->scale.den == b->scale.den;
    if (!one_scale && quantity_same_dimension(a, b)) return; /* 2km÷50cm: the rest is neither in km nor in cm alone */
    if (a->value.den != 1 || b->value.den != 1 || a->value.num < 0 || b->value.num <= 0) return;
    out->division = true;
    out->dividend = a->value.num;
    out->divisor = b->value.num;
}

static bool measure(struct exact_pending *out, const struct quantity *q, bool clock) {
    if (!quantity_base(&out->value, q)) return false;
    out->scale = (struct ratio){1, 1};
    out->side = clock ? EXACT_SIDE_CLOCK : EXACT_SIDE_MEASURE;
    return true;
}

static bool expression_side(struct exact_pending *out, const struct side *side, bool first) {
    const struct quantity *q = &side->q;
    bool single = side->n_operands == 1 && first, dimension = quantity_has_dimension(q);
    if (q->shares) { /* ③= goes on with a quantity, ⑤-③= with shares */
        out->side = EXACT_SIDE_SHARES;
        out->shares = true;
        return side->n_operands > 1;
    }
    if (q->clock) return measure(out, q, true);
    if (dimension && (single || !q->raw)) return measure(out, q, false);
    if (single && side_is_label(side)) return false; /* みかん2個= may go on with 180円 */
    out->side = EXACT_SIDE_NUMBER;
    division(out, side);
    return true;
}

bool exact_pending_value(struct exact_pending *out, const char *text, size_t n) {
    struct side side;
    bool first;
    *out = (struct exact_pending){.value = {0, 1}, .scale = {1, 1}};
    if (!last_side(&side, &first, text, without_trailing_space(text, n))) return false;
    out->start = side.start;
    out->percent = side.percent;
    out->noon = side.q.noon;
    bool zero = side_has_zero(&side), overflow = side_has_overflow(&side);
    if (side.dotted || side.spaced) return false; /* 8・3 may be a list, 3m 50cm two things */
    if (first && side_is_among(&side, text)) return false;
    if (!zero && (overflow || side.q.mixed || side.kind == SIDE_APPROX)) return false;
    if (zero || side.kind == SIDE_QUOTREM || side.kind == SIDE_CONTINUING) {
        out->side = EXACT_SIDE_NOTHING;
        return true;
    }
    if (side.kind == SIDE_RATIO) return ratio_side(out, &side);
    out->value = side.q.value;
    out->scale = side.q.scale;
    memcpy(out->dimension, side.q.dimension, sizeof out->dimension);
    return expression_side(out, &side, first);
}

/* expr.c - the grammar of one side, by recursive descent; functions carry the names of the grammar's symbols.
 *
 *   side       = ratio | quotrem | continuing | approx | expr
 *   ratio      = term ":" term { ":" term }
 *   quotrem    = expr ("あまり" | "…") expr          continuing = decimal "…"       approx = "約" number
 *   expr       = ["-"] term { ("+" | "-") term }     with  a + b + … + z  as an arithmetic series
 *   term       = factor { ("×" | "÷" | "/") factor }
 *
 * A symbol that cannot go on stops before the operator it could not use, so a side is always the longest one.
 * Depth is bounded by SIDE_DEPTH brackets, length by the gap; every token is read a constant number of times.
 *
 * Checked tests/exact/check_test.c, tests/exact/random_test.c (GMP evaluates the same trees)
 */
#include "exact/integer.h"
#include "exact/parser_impl.h"

/* Plain factors at the top level: a conversion factor may be one of them (20分×60=1200秒). */
static void note_factor(struct parser *p, const struct quantity *q, bool divided) {
    struct side *side = p->side;
    if (p->depth || quantity_has_dimension(q) || q->shares || q->overflow || q->by_zero || q->value.num == 0) return;
    if (side->n_factors < SIDE_FACTORS) side->factor[side->n_factors++] = q->value;
    struct ratio product;
    if ((divided ? ratio_div : ratio_mul)(&product, side->product, q->value)) side->product = product;
}

static bool term(struct quantity *out, struct parser *p) {
    if (!parser_factor(out, p)) return false;
    note_factor(p, out, false);
    for (;;) {
        const struct token *t = parser_peek(p);
        struct quantity right;
        if (t->type != TOKEN_OPERATOR || t->op == '+' || t->op == '-') return true;
        p->at++;
        if (!parser_factor(&right, p)) {
            p->at--;
            return true;
        }
        bool divide = t->op != '*';
        p->side->dotted |= t->dotted;
        note_factor(p, &right, divide);
        if (p->depth == 0) {
            p->side->division = divide;
            if (divide) p->side->dividend = *out, p->side->divisor = right;
        }
        if (divide)
            quantity_div(out, &right);
        else
            quantity_mul(out, &right);
    }
}

/* The last two terms of a sum, to continue it over "…". */
struct series {
    struct ratio last, step;
    int n; /* terms so far in arithmetic progression, 0 once the pattern broke */
};

static void series_note(struct series *s, const struct quantity *q) {
    struct ratio step;
    bool plain = q->raw && !quantity_has_dimension(q) && !q->shares && !q->mixed && !q->overflow && !q->by_zero;
    if (s->n < 0 || !plain || (s->n > 0 && !ratio_sub(&step, q->value, s->last)) ||
        (s->n > 1 && ratio_compare(step, s->step) != 0)) {
        s->n = -1;
        return;
    }
    if (s->n > 0) s->step = step;
    s->last = q->value;
    s->n++;
}

/* "+ … + z" after at least two terms: adds every term up to z. */
static bool series_close(struct quantity *sum, struct series *s, struct parser *p) {
    struct quantity last;
    struct ratio span, n, both, part;
    const struct token *plus = parser_ahead(p, 2);
    if (s->n < 2 || parser_ahead(p, 1)->type != TOKEN_ELLIPSIS || plus->type != TOKEN_OPERATOR || plus->op != '+')
        return false;
    int start = p->at;
    p->at += 3;
    if (parser_factor(&last, p) && last.raw && !quantity_has_dimension(&last) && !last.shares &&
        ratio_sub(&span, last.value, s->last) && ratio_div(&n, span, s->step) && n.den == 1 && n.num > 0 &&
        ratio_add(&both, s->last, s->step) && ratio_add(&both, both, last.value) && ratio_mul(&part, both, n) &&
        ratio_div(&part, part, ratio_from_int(2)) && ratio_add(&sum->value, sum->value, part)) {
        s->n = -1;
        return true;
    }
    p->at = start;
    return false;
}

/* { ("+" | "-") term } behind a first term */
static void sum_tail(struct quantity *out, struct parser *p) {
    struct series series = {.n = 0};
    series_note(&series, out);
    for (;;) {
        const struct token *t = parser_peek(p);
        struct quantity right;
        if (t->type != TOKEN_OPERATOR || (t->op != '+' && t->op != '-')) return;
        if (t->op == '+' && series_close(out, &series, p)) continue;
        p->at++;
        if (!term(&right, p)) {
            p->at--;
            return;
        }
        if (p->depth == 0) p->side->division = false;
        if (t->op == '+') {
            series_note(&series, &right);
            quantity_add(out, &right);
        } else {
            series.n = -1;
            quantity_sub(out, &right);
        }
    }
}

/* A sign is allowed only where a number begins: at the start of the text or of a bracket. */
static bool negative(struct parser *p) {
    const struct token *t = parser_peek(p), *next = parser_ahead(p, 1);
    if (t->type != TOKEN_OPERATOR || t->op != '-' || !next->glued) return false;
    if (next->type != TOKEN_NUMBER && next->type != TOKEN_OPEN && next->type != TOKEN_CIRCLED) return false;
    if (p->at > 0 && p->gap->token[p->at - 1].type != TOKEN_OPEN) return false;
    p->at++;
    return true;
}

static bool signed_term(struct quantity *out, struct parser *p) {
    int start = p->at;
    bool minus = negative(p);
    if (!term(out, p)) {
        p->at = start;
        return false;
    }
    if (minus) {
        out->value.num = -out->value.num;
        if (p->depth == 0) p->side->division = false;
        p->side->first.num = -p->side->first.num;
    }
    return true;
}

bool parser_expr(struct quantity *out, struct parser *p) {
    if (!signed_term(out, p)) return false;
    sum_tail(out, p);
    return true;
}

/* ":" term { ":" term } behind a first term. All terms in one dimension, or the ratio has no meaning. */
static bool ratio(struct side *side, struct quantity *first, struct parser *p) {
    struct quantity next;
    int n = 0;
    if (!quantity_base(&side->term[n++], first)) first->overflow = true;
    while (parser_peek(p)->type == TOKEN_COLON) {
        p->at++;
        if (!term(&next, p)) {
            p->at--;
            break;
        }
        if (n == SIDE_TERMS) return false;
        if (!quantity_same_dimension(first, &next) || first->shares != next.shares) first->mixed = true;
        first->mixed |= next.mixed || next.clock;
        first->overflow |= next.overflow;
        first->by_zero |= next.by_zero;
        if (!quantity_base(&side->term[n++], &next)) first->overflow = true;
    }
    side->n_terms = n;
    side->kind = SIDE_RATIO;
    return n > 1;
}

/* "あまり" expr, or "…" expr with nothing between */
static bool quotrem(struct side *side, struct parser *p) {
    const struct token *t = parser_peek(p), *next = parser_ahead(p, 1);
    bool mark = t->type == TOKEN_REMAINDER || (t->type == TOKEN_ELLIPSIS && next->glued);
    if (!mark || next->type != TOKEN_NUMBER) return false;
    struct side ignored;
    side_begin(&ignored, SIDE_EXPR, p->at);
    struct parser rest = *p;
    rest.side = &ignored;
    rest.at++;
    if (!parser_factor(&side->remainder, &rest)) return false;
    p->at = rest.at;
    side->padded |= ignored.padded;
    side->rest_start = ignored.label_start, side->rest_end = ignored.label_end;
    side->kind = SIDE_QUOTREM;
    return true;
}

static void finish(struct side *out, struct parser *p) {
    out->next = p->at;
    out->end = p->gap->token[p->at - 1].end;
    if (out->n_operands != 1) {
        if (out->n_operands == 2 && out->division) out->share_start = out->label_start, out->share_end = out->label_end;
        out->label_start = out->label_end = 0;
        out->last_percent = out->plain_decimal = false;
    }
}

bool side_parse(struct side *out, const struct gap *gap, int at) {
    side_begin(out, SIDE_EXPR, at);
    struct parser p = {.gap = gap, .at = at, .end = at < gap->cut ? gap->cut : gap->n, .start = at, .side = out};
    if (at >= p.end) return false;
    out->start = gap->token[at].start;
    if (parser_peek(&p)->type == TOKEN_ABOUT) {
        p.at++;
        out->kind = SIDE_APPROX;
        if (!parser_factor(&out->q, &p)) return false;
        finish(out, &p);
        return true;
    }
    if (!signed_term(&out->q, &p)) return false;
    if (parser_peek(&p)->type == TOKEN_COLON) {
        if (ratio(out, &out->q, &p)) {
            finish(out, &p);
            return true;
        }
        out->kind = SIDE_EXPR;
    }
    sum_tail(&out->q, &p);
    if (!quotrem(out, &p) && parser_peek(&p)->type == TOKEN_ELLIPSIS && out->n_operands == 1 && out->plain_decimal) {
        p.at++;
        out->kind = SIDE_CONTINUING;
    }
    finish(out, &p);
    return true;
}

/* pattern.c - what is equal without a sign.
 *
 *   12と18の最小公倍数は36          4と6と9の最大公約数は1          1辺は72と90の最大公約数で、18cm     最大公約数の18cm
 *   10÷7=1.428…、小数第2位を四捨五入して1.4        rounds the exact value of the equality just before
 *   ③=750円、①=250円               two correspondences of one kind must agree; so must ⑤=100 だから ①=20 in one sentence
 *
 * Checked tests/exact/check_test.c
 */
#include "exact/pattern.h"

#include <string.h>

#include "exact/integer.h"
#include "exact/spoken.h"

static bool is(const struct gap *gap, const struct token *t, const char *word) {
    return side_token_ends(gap, t, word) && t->end - t->start == strlen(word);
}

static bool whole_number(const struct token *t) {
    return t->type == TOKEN_NUMBER && t->number == NUMBER_INTEGER && !t->overflow && !t->percent && t->value.den == 1 &&
           t->value.num > 0;
}

/* ---- shares ---- */

enum { SENTENCE = 30 }; /* bytes of ten kana between two correspondences: だから, なので */

/* Are both worth the same thing: 円 and 円, or bare numbers that one sentence connects? */
static bool same_counter(const struct pattern_memory *m, const struct side *left, const struct side *right,
                         const char *text) {
    size_t a = m->label_end - m->label_start, b = right->label_end - right->label_start, n = a < b ? a : b;
    if (a > 0 && b > 0) return memcmp(text + m->label_start, text + right->label_start, n) == 0;
    return a == b && left->start >= m->share_end && left->start - m->share_end <= SENTENCE &&
           !memchr(text + m->share_end, '\n', left->start - m->share_end);
}

struct verdict pattern_correspondence(struct pattern_memory *m, const struct side *left, const struct side *right,
                                      const char *text, struct verdict otherwise) {
    struct ratio share;
    if (left->kind != SIDE_EXPR || right->kind != SIDE_EXPR || left->n_operands != 1 || right->n_operands != 1 ||
        !left->q.shares || right->q.shares)
        return otherwise;
    if (left->q.mixed || right->q.mixed || left->q.overflow || right->q.overflow || left->q.by_zero ||
        right->q.by_zero || !ratio_div(&share, right->q.value, left->q.value))
        return otherwise;
    bool same = m->has_share && same_counter(m, left, right, text);
    if (same)
        return (struct verdict){ratio_compare(share, m->share) == 0 ? EXACT_TRUE : EXACT_FALSE, EXACT_CORRESPONDENCE};
    m->has_share = true;
    m->share = share;
    m->label_start = right->label_start;
    m->label_end = right->label_end;
    m->share_end = right->end;
    return otherwise;
}

/* ---- 小数第N位を四捨五入して ---- */

void pattern_remember(struct pattern_memory *m, const struct side *left, const struct side *right, struct verdict v) {
    if (v.verdict != EXACT_TRUE || left->kind == SIDE_RATIO || right->kind == SIDE_RATIO ||
        right->kind == SIDE_QUOTREM) {
        m->has_last = false;
        return;
    }
    /* the exact value stands on the left */
    bool shown = right->kind == SIDE_CONTINUING || right->kind == SIDE_APPROX;
    const struct quantity *exact = shown ? &left->q : &right->q;
    m->has_last = exact->raw && left->kind != SIDE_CONTINUING && !(shown && !quantity_same_dimension(exact, &right->q));
    m->last = exact->value;
    m->last_start = right->start;
    m->last_end = right->end;
}

static struct exact_claim claim_of(size_t start, size_t middle, const struct token *right, bool holds) {
    return (struct exact_claim){.start = start,
                                .end = right->end,
                                .left_start = start,
                                .left_end = middle,
                                .right_start = right->start,
                                .right_end = right->end,
                                .verdict = holds ? EXACT_TRUE : EXACT_FALSE,
                                .has_value = true,
                                .value = right->value};
}

static bool rounding(struct exact_claim *out, const struct pattern_memory *m, const struct gap *gap) {
    const struct token *shown = &gap->token[gap->n - 1];
    if (gap->n < 4 || !m->has_last || shown->overflow || shown->percent) return false;
    const struct token *verb = shown - 1, *place = shown - 2, *head = shown - 3;
    if (!side_token_begins(gap, verb, "位を四捨五入し") && !side_token_begins(gap, verb, "位を四捨五入する"))
        return false;
    if (!side_token_ends(gap, head, "小数第") || !whole_number(place) || place->value.num > 20) return false;
    struct ratio rounded;
    if (!side_round(&rounded, m->last, (int)place->value.num - 1)) return false;
    *out = claim_of(m->last_start, m->last_end, shown, ratio_compare(rounded, shown->value) == 0);
    out->reason = out->verdict == EXACT_FALSE ? EXACT_ROUNDING : EXACT_PLAIN;
    return true;
}

/* ---- aとbの最小公倍数はc ---- */

/* What follows of the token's text behind `head`; NULL when it does not begin so. */
static const char *behind(size_t *n, const struct gap *gap, const struct token *t, const char *head) {
    size_t length = strlen(head);
    if (!side_token_begins(gap, t, head)) return NULL;
    *n = t->end - t->start - length;
    return gap->text + t->start + length;
}

/* The multiple or divisor of the numbers in front of token `word`, which is の最小公倍数 with `particle`. *first: the first
 * of those numbers. */
static bool multiple_or_divisor(exact_int *out, int *first, const struct gap *gap, int word, const char *particle) {
    size_t n;
    const char *rest = behind(&n, gap, &gap->token[word], "の最小公倍数");
    bool is_lcm = rest != NULL;
    if (!rest) rest = behind(&n, gap, &gap->token[word], "の最大公約数");
    if (!rest || n != strlen(particle) || memcmp(rest, particle, n) != 0) return false;
    int i = word - 1, count = 1;
    if (i < gap->cut || !whole_number(&gap->token[i])) return false;
    exact_int value = gap->token[i].value.num;
    for (; i - 2 >= gap->cut && is(gap, &gap->token[i - 1], "と") && whole_number(&gap->token[i - 2]);
         i -= 2, count++) {
        exact_int other = gap->token[i - 2].value.num, g = integer_gcd(value, other);
        if (!is_lcm)
            value = g;
        else if (!integer_mul(&value, value / g, other))
            return false;
    }
    *out = value;
    *first = i;
    return count >= 2 && (i <= gap->cut || gap->token[i - 1].type == TOKEN_EDGE ||
                          gap->token[i - 1].type == TOKEN_LABEL || gap->token[i - 1].type == TOKEN_WORD);
}

static bool stated(struct exact_claim *out, const struct gap *gap) {
    const struct token *result = &gap->token[gap->n - 1];
    exact_int value;
    int first, word = gap->n - 2;
    if (gap->n < 5 || !whole_number(result)) return false;
    if (!multiple_or_divisor(&value, &first, gap, word, "は") && !multiple_or_divisor(&value, &first, gap, word, "が"))
        return false;
    *out = claim_of(gap->token[first].start, gap->token[word].end, result, value == result->value.num);
    return true;
}

bool pattern_measured(struct exact_claim *out, const struct gap *gap) {
    const struct token *unit = &gap->token[gap->n - 1], *result = unit - 1;
    exact_int value;
    int first, word = gap->n - 3;
    if (gap->n < 6 || !whole_number(result) || unit->unit->dimension != TEXT_LENGTH || unit->per) return false;
    if (!multiple_or_divisor(&value, &first, gap, word, "の") &&
        !multiple_or_divisor(&value, &first, gap, word, "である"))
        return false;
    *out = claim_of(gap->token[first].start, gap->token[word].end, result, value == result->value.num);
    return true;
}

/* 1辺は72と90の最大公約数で、18cm: the first number behind the comma is meant. */
void pattern_break(struct pattern_memory *m, const struct gap *gap) {
    int first, word = gap->n - 1;
    m->has_expected = false;
    if (gap->n < 5 || !multiple_or_divisor(&m->expected, &first, gap, word, "で")) return;
    if (first <= gap->cut || !side_token_ends(gap, &gap->token[first - 1], "は")) return;
    m->has_expected = true;
    m->expected_start = gap->token[first].start;
    m->expected_end = gap->token[word].end;
}

static bool expected(struct exact_claim *out, const struct pattern_memory *m, const struct gap *gap) {
    if (!m->has_expected || gap->n != 1 || !whole_number(&gap->token[0])) return false;
    *out = claim_of(m->expected_start, m->expected_end, &gap->token[0], m->expected == gap->token[0].value.num);
    return true;
}

bool pattern_prose(struct exact_claim *out, const struct pattern_memory *m, const struct gap *gap) {
    if (expected(out, m, gap)) return true;
    if (gap->n < 4 || gap->token[gap->n - 2].type != TOKEN_WORD) return false;
    return rounding(out, m, gap) || stated(out, gap) || (gap->n >= 5 && spoken_calculation(out, gap));
}

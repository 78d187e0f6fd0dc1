/* spoken.c - calculations and conversions that are said in words.
 *
 *   500ひく340で160 · 85円かける4は340円        number, verb, number, で or は, number
 *   80分は1時間20分なので                       a duration, は, the same duration in other units
 *   45%は0.45だから                             a rate, は, the same rate as a decimal
 *
 * Only the plainest form is read; 2たす3かける4, a speed, a rate or 1時間の1/3 is left alone.
 *
 * Checked tests/exact/check_test.c
 */
#include "exact/spoken.h"

#include <string.h>

static bool plain(const struct token *t) {
    return t->type == TOKEN_NUMBER && !t->overflow && !t->by_zero && !t->percent && t->number != NUMBER_WARI;
}

static struct exact_claim claim_of(const struct token *first, const struct token *middle, const struct token *right,
                                   const struct token *last, bool holds) {
    return (struct exact_claim){.start = first->start,
                                .end = last->end,
                                .left_start = first->start,
                                .left_end = middle->end,
                                .right_start = right->start,
                                .right_end = last->end,
                                .verdict = holds ? EXACT_TRUE : EXACT_FALSE};
}

/* ---- 85円かける4は340円 ---- */

enum { COUNTER = 3 * 3 }; /* bytes of a counter that may stand in front of the verb or of で */

static const char *const verbs[] = {"たす", "ひく", "かける", "わる"};

static int verb_at(const struct gap *gap, const struct token *t) {
    for (int k = 0; k < 4; k++)
        if (side_token_ends(gap, t, verbs[k]) && t->end - t->start <= strlen(verbs[k]) + COUNTER) return k;
    return -1;
}

static bool gives(const struct gap *gap, const struct token *t) {
    return (side_token_ends(gap, t, "で") || side_token_ends(gap, t, "は")) && t->end - t->start <= 3 + COUNTER;
}

/* May the calculation begin at token i, or is it the end of a longer one? */
static bool stands_free(const struct gap *gap, int i) {
    if (i <= gap->cut) return gap->cut == 0;
    const struct token *before = &gap->token[i - 1];
    if (before->type == TOKEN_WORD) return verb_at(gap, before) < 0;
    return before->type == TOKEN_EDGE || before->type == TOKEN_LABEL;
}

/* 50わる8は6(あまり2): a whole quotient says nothing yet. */
static bool is_quotient(struct ratio value, struct ratio shown) {
    struct ratio rest;
    return ratio_is_integer(shown) && ratio_sub(&rest, value, shown) && rest.num > 0 &&
           ratio_compare(rest, ratio_from_int(1)) < 0;
}

bool spoken_calculation(struct exact_claim *out, const struct gap *gap) {
    const struct token *t = gap->token + gap->n - 5;
    struct ratio value;
    if (gap->n - 5 < gap->cut || !plain(&t[0]) || !plain(&t[2]) || !plain(&t[4]) || t[1].type != TOKEN_WORD ||
        !gives(gap, &t[3]))
        return false;
    if (!stands_free(gap, gap->n - 5)) return false;
    bool known = false;
    switch (verb_at(gap, &t[1])) {
        case 0: known = ratio_add(&value, t[0].value, t[2].value); break;
        case 1: known = ratio_sub(&value, t[0].value, t[2].value); break;
        case 2: known = ratio_mul(&value, t[0].value, t[2].value); break;
        case 3:
            known = t[2].value.num != 0 && ratio_div(&value, t[0].value, t[2].value) && !is_quotient(value, t[4].value);
            break;
        default: break;
    }
    if (!known) return false;
    *out = claim_of(&t[0], &t[2], &t[4], &t[4], ratio_compare(value, t[4].value) == 0);
    out->has_value = true;
    out->value = t[4].value;
    return true;
}

/* ---- 80分は1時間20分なので ---- */

/* The durations that end before token `end`: 1時間20分 in seconds. *units: which were used. The first token, or -1. */
static int duration_before(struct ratio *seconds, unsigned *units, const struct gap *gap, int end) {
    int i = end;
    *seconds = ratio_from_int(0);
    *units = 0;
    while (i - 2 >= gap->cut && gap->token[i - 1].type == TOKEN_UNIT && plain(&gap->token[i - 2])) {
        const struct text_unit *unit = gap->token[i - 1].unit;
        struct ratio part;
        if (unit->dimension != TEXT_TIME || unit->clock || unit->id > TEXT_HOUR || gap->token[i - 1].per) return -1;
        struct ratio count = gap->token[i - 2].value;
        if (gap->token[i - 1].half && !ratio_add(&count, count, (struct ratio){1, 2})) return -1;
        if (!ratio_mul(&part, count, ratio_from_int(unit->num)) || !ratio_add(seconds, *seconds, part)) return -1;
        *units |= 1u << unit->id;
        i -= 2;
    }
    return i < end ? i : -1;
}

static bool concludes(const struct gap *gap, const struct token *t) {
    static const char *const verb[] = {"なので", "です", "だから", "だと", "になり", "になる", "となり"};
    for (size_t k = 0; k < sizeof verb / sizeof verb[0]; k++)
        if (side_token_begins(gap, t, verb[k])) return true;
    return false;
}

bool spoken_duration(struct exact_claim *out, const struct gap *gap, bool at_break) {
    int end = at_break ? gap->n : gap->n - 1, right, left;
    struct ratio a, b;
    unsigned in_a, in_b;
    if (end < gap->cut + 5 || (!at_break && !concludes(gap, &gap->token[end]))) return false;
    right = duration_before(&b, &in_b, gap, end);
    if (right <= gap->cut || !side_token_ends(gap, &gap->token[right - 1], "は") ||
        gap->token[right - 1].end - gap->token[right - 1].start != 3)
        return false;
    left = duration_before(&a, &in_a, gap, right - 1);
    if (left < 0 || in_a == in_b || !stands_free(gap, left)) return false;
    *out = claim_of(&gap->token[left], &gap->token[right - 2], &gap->token[right], &gap->token[end - 1],
                    ratio_compare(a, b) == 0);
    return true;
}

/* ---- 45%は0.45だから ---- */

/* What "45%" or "3割" is worth; false for a number that is no rate. */
static bool rate_of(struct ratio *out, const struct token *t) {
    if (t->type != TOKEN_NUMBER || t->overflow || t->by_zero) return false;
    *out = t->value;
    return t->percent ? ratio_div(out, t->value, ratio_from_int(100)) : t->number == NUMBER_WARI;
}

bool spoken_rate(struct exact_claim *out, const struct gap *gap, bool at_break) {
    int end = at_break ? gap->n : gap->n - 1;
    struct ratio rate, slip;
    if (end < gap->cut + 3 || (!at_break && !concludes(gap, &gap->token[end]))) return false;
    const struct token *t = gap->token + end - 3;
    if (!rate_of(&rate, &t[0]) || rate.num == 0 || !side_token_ends(gap, &t[1], "は") || t[1].end - t[1].start != 3)
        return false;
    if (!plain(&t[2]) || t[2].number != NUMBER_DECIMAL || !stands_free(gap, end - 3) ||
        !ratio_div(&slip, t[2].value, rate))
        return false;
    bool holds = ratio_compare(slip, ratio_from_int(1)) == 0;
    bool slipped = (slip.den == 1 && (slip.num == 10 || slip.num == 100)) ||
                   (slip.num == 1 && (slip.den == 10 || slip.den == 100));
    if (!holds && !slipped) return false;
    *out = claim_of(&t[0], &t[0], &t[2], &t[2], holds);
    return true;
}

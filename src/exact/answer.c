/* answer.c - compare a given answer with the expected one.
 *
 *   texts -> typed values -> by type: same | same value, other form | different | cannot tell
 *
 * "Other form" is right but not as asked or not as one writes it: no unit, another unit, not reduced, 7/3 for 2と1/3.
 *
 * Checked tests/exact/answer_test.c (the table of 64 lines)
 */
#include <string.h>

#include "exact/answer_value.h"
#include "exact/compare.h"
#include "exact/integer.h"

struct asked {
    const char *text;
    size_t n;
};

static bool asks(const struct asked *a, const char *part) {
    return a->n > 0 && memmem(a->text, a->n, part, strlen(part)) != NULL;
}

static bool equal(struct ratio a, struct ratio b) { return a.num == b.num && a.den == b.den; }

/* Of two parts the worse one; a part that is certainly different decides over one that cannot be told. */
static enum exact_match worse(enum exact_match a, enum exact_match b) {
    if (a == EXACT_DIFFERENT || b == EXACT_DIFFERENT) return EXACT_DIFFERENT;
    return a > b ? a : b;
}

static bool same_text(const char *a, size_t na, const char *b, size_t nb) { return na == nb && memcmp(a, b, na) == 0; }

/* Counters agree when they are equal, or when one goes on in hiragana: 本 and 本あります, but not 年 and 年後. */
static bool same_counter(const struct answer_item *a, const struct answer_item *b) {
    const struct answer_item *shorter = a->n_counter < b->n_counter ? a : b, *longer = shorter == a ? b : a;
    size_t n = shorter->n_counter;
    if (memcmp(a->counter, b->counter, n) != 0) return false;
    if (longer->n_counter == n) return true;
    const unsigned char *rest = (const unsigned char *)longer->counter + n;
    return n > 0 && rest[0] == 0xE3 && (rest[1] == 0x81 || rest[1] == 0x82);
}

/* ---- numbers ---- */

/* How a right number is written against how it should be. */
static enum exact_match form(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    if (g->unreduced || (g->improper && !e->improper) || (g->odd_decimal && !e->odd_decimal)) return EXACT_SAME_VALUE_OTHER_FORM;
    if (asks(asked, "分数") && g->decimal) return EXACT_SAME_VALUE_OTHER_FORM;
    if (asks(asked, "小数で") && g->fraction) return EXACT_SAME_VALUE_OTHER_FORM;
    return EXACT_SAME;
}

static enum exact_match clocks(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    struct ratio a, b, d;
    if (!e->q.clock || !g->q.clock) return EXACT_DIFFERENT; /* a duration is no time of day */
    if (!quantity_base(&a, &e->q) || !quantity_base(&b, &g->q) || !ratio_sub(&d, a, b)) return EXACT_CANNOT_TELL;
    if (d.num == 0) return form(e, g, asked);
    bool half = d.den == 1 && d.num % 43200 == 0;
    if (!half || e->q.noon == g->q.noon) return EXACT_DIFFERENT;
    bool fixed = asks(asked, "午前") || asks(asked, "午後");
    return fixed ? EXACT_SAME : EXACT_SAME_VALUE_OTHER_FORM;
}

/* Percent, 歩合 and decimals are one rate. */
static enum exact_match rates(const struct answer_item *e, const struct answer_item *g) {
    bool same_value = equal(e->q.value, g->q.value);
    if (e->percent && !g->percent && !g->wari) {
        if (equal(e->written, g->q.value)) return EXACT_SAME_VALUE_OTHER_FORM; /* 10 for 10% */
        return EXACT_DIFFERENT;                                                /* 0.1 is not what was asked */
    }
    if (!same_value) return EXACT_DIFFERENT;
    return e->percent == g->percent && e->wari == g->wari ? EXACT_SAME : EXACT_SAME_VALUE_OTHER_FORM;
}

/* 80分 and 1時間20分 are both how one says it; 1.5時間 is another form of 90分. */
static bool both_usual_durations(const struct answer_item *e, const struct answer_item *g) {
    unsigned hours_minutes = 1u << TEXT_HOUR | 1u << TEXT_MINUTE, minutes_seconds = 1u << TEXT_MINUTE | 1u << TEXT_SECOND;
    unsigned used = e->time_units | g->time_units;
    if (!e->whole_parts || !g->whole_parts || (e->parts < 2 && g->parts < 2 && e->time_units != g->time_units)) return false;
    return (used & ~hours_minutes) == 0 || (used & ~minutes_seconds) == 0;
}

static bool same_units(const struct answer_item *e, const struct answer_item *g) {
    return memcmp(e->q.unit, g->q.unit, sizeof e->q.unit) == 0 && equal(e->q.scale, g->q.scale) && e->parts == g->parts;
}

static bool is_duration(const struct answer_item *x) {
    return x->q.dimension[TEXT_TIME] == 1 && !x->q.dimension[TEXT_LENGTH] && !x->q.dimension[TEXT_MASS];
}

/* The question fixes the unit: 何分 wants minutes. */
static bool asks_unit_of(const struct asked *asked, const struct answer_item *e) {
    return is_duration(e) && e->parts == 1 && (asks(asked, "何分") || asks(asked, "何時間") || asks(asked, "何秒") || asks(asked, "何日"));
}

static enum exact_match measures(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    struct ratio a, b;
    bool de = quantity_has_dimension(&e->q), dg = quantity_has_dimension(&g->q);
    if (de && dg && !quantity_same_dimension(&e->q, &g->q)) {
        bool speed = e->q.dimension[TEXT_LENGTH] == 1 && e->q.dimension[TEXT_TIME] == -1 && asks(asked, "速");
        bool per_left_out = speed && g->q.dimension[TEXT_LENGTH] == 1 && !g->q.dimension[TEXT_TIME] && !g->q.dimension[TEXT_MASS] &&
                            g->q.unit[TEXT_LENGTH] == e->q.unit[TEXT_LENGTH] && equal(e->q.value, g->q.value);
        return per_left_out ? EXACT_SAME_VALUE_OTHER_FORM : EXACT_DIFFERENT;
    }
    if (de != dg) {
        const struct answer_item *plain = de ? g : e;
        if (!e->q.raw || !g->q.raw || !equal(e->q.value, g->q.value)) return EXACT_DIFFERENT;
        return plain->n_counter ? EXACT_DIFFERENT : EXACT_SAME_VALUE_OTHER_FORM;
    }
    if (!quantity_base(&a, &e->q) || !quantity_base(&b, &g->q)) return EXACT_CANNOT_TELL;
    if (!equal(a, b)) return EXACT_DIFFERENT;
    enum exact_match match = form(e, g, asked);
    if (!same_counter(e, g)) match = worse(match, EXACT_SAME_VALUE_OTHER_FORM); /* 4秒 for 4秒後 */
    if (same_units(e, g)) return match;
    if (is_duration(e) && both_usual_durations(e, g) && !asks_unit_of(asked, e)) return match;
    return worse(match, EXACT_SAME_VALUE_OTHER_FORM);
}

/* 真の値は2.345 in the question: the exact value instead of the rounded one. */
static bool is_unrounded(const struct answer_item *g, const struct asked *asked) {
    static const char mark[] = "真の値は";
    const char *at = asked->n ? memmem(asked->text, asked->n, mark, sizeof mark - 1) : NULL;
    if (!at) return false;
    struct lexer lexer;
    struct token token;
    lex_init(&lexer, at + sizeof mark - 1, 0, asked->n - (size_t)(at + sizeof mark - 1 - asked->text));
    lex_next(&token, &lexer);
    return token.type == TOKEN_NUMBER && !token.overflow && !token.by_zero && equal(token.value, g->q.value);
}

static enum exact_match numbers(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    if (e->q.shares != g->q.shares) return EXACT_DIFFERENT;
    if (e->q.clock || g->q.clock) return clocks(e, g, asked);
    if (quantity_has_dimension(&e->q) || quantity_has_dimension(&g->q)) return measures(e, g, asked);
    if (e->percent || e->wari || g->percent || g->wari) return rates(e, g);
    if (!equal(e->q.value, g->q.value)) return is_unrounded(g, asked) ? EXACT_SAME_VALUE_OTHER_FORM : EXACT_DIFFERENT;
    return same_counter(e, g) ? form(e, g, asked) : EXACT_SAME_VALUE_OTHER_FORM;
}

/* ---- the other kinds ---- */

static enum exact_match ratios(const struct answer_item *e, const struct answer_item *g) {
    struct ratio a, b;
    bool identical = true;
    if (e->n_terms != g->n_terms) return EXACT_DIFFERENT;
    for (int i = 0; i < e->n_terms; i++) {
        identical &= equal(e->term[i], g->term[i]);
        if (!ratio_mul(&a, e->term[0], g->term[i]) || !ratio_mul(&b, e->term[i], g->term[0])) return EXACT_CANNOT_TELL;
        if (!equal(a, b) || g->term[i].num == 0) return EXACT_DIFFERENT;
    }
    return identical ? EXACT_SAME : EXACT_SAME_VALUE_OTHER_FORM;
}

/* The bounds as integers: 3350以上3450未満 is 3350..3449. */
static bool integer_bounds(exact_int *low, exact_int *high, const struct answer_item *r) {
    if (r->low.den != 1 || r->high.den != 1) return false;
    return integer_add(low, r->low.num, r->low_in ? 0 : 1) && integer_sub(high, r->high.num, r->high_in ? 0 : 1);
}

static enum exact_match ranges(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    exact_int a, b, c, d;
    if (equal(e->low, g->low) && equal(e->high, g->high) && e->low_in == g->low_in && e->high_in == g->high_in) return EXACT_SAME;
    if (!integer_bounds(&a, &b, e) || !integer_bounds(&c, &d, g) || a != c || b != d) return EXACT_DIFFERENT;
    return asks(asked, "整数") ? EXACT_SAME : EXACT_CANNOT_TELL;
}

/* 日曜日 = 日曜; a single 日 is short for it. */
static enum exact_match words(const struct answer_item *e, const struct answer_item *g) {
    static const char day[] = "曜日", week[] = "曜";
    size_t ne = e->n_word, ng = g->n_word;
    if (same_text(e->word, ne, g->word, ng)) return EXACT_SAME;
    bool weekday = ne == 9 && memcmp(e->word + 3, day, 6) == 0;
    if (!weekday || ng < 3 || memcmp(e->word, g->word, 3) != 0) return EXACT_DIFFERENT;
    if (ng == 3) return EXACT_SAME_VALUE_OTHER_FORM;
    return ng == 6 && memcmp(g->word + 3, week, 3) == 0 ? EXACT_SAME : EXACT_DIFFERENT;
}

static enum exact_match items(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    if (e->kind != g->kind) {
        bool ratio_and_number = e->kind == ANSWER_RATIO || g->kind == ANSWER_RATIO || e->kind == ANSWER_WORD || g->kind == ANSWER_WORD;
        return ratio_and_number ? EXACT_CANNOT_TELL : EXACT_DIFFERENT;
    }
    switch (e->kind) {
    case ANSWER_NUMBER: return numbers(e, g, asked);
    case ANSWER_RATIO: return ratios(e, g);
    case ANSWER_RANGE: return ranges(e, g, asked);
    case ANSWER_WORD: return words(e, g);
    }
    return EXACT_CANNOT_TELL;
}

/* ---- lists ---- */

static bool same_label(const struct answer_item *a, const struct answer_item *b) {
    return same_text(a->label, a->n_label, b->label, b->n_label);
}

/* Order-free: every expected item takes the best free given one. Labels bind; without labels in the given answer the
 * order does, and it is another form. */
static enum exact_match lists(const struct answer_value *e, const struct answer_value *g, const struct asked *asked) {
    bool taken[ANSWER_ITEMS] = {false}, labelled = true, wanted = true;
    enum exact_match match = EXACT_SAME;
    for (int i = 0; i < e->n; i++) wanted &= e->item[i].n_label > 0;
    for (int i = 0; i < g->n; i++) labelled &= g->item[i].n_label > 0;
    for (int i = 0; i < e->n; i++) {
        int best = -1;
        enum exact_match best_match = EXACT_CANNOT_TELL;
        for (int k = 0; k < g->n; k++) {
            if (taken[k]) continue;
            if (wanted && (labelled ? !same_label(&e->item[i], &g->item[k]) : k != i)) continue;
            enum exact_match m = items(&e->item[i], &g->item[k], asked);
            if (best < 0 || m < best_match) best = k, best_match = m;
        }
        if (best < 0) return EXACT_DIFFERENT;
        taken[best] = true;
        match = worse(match, best_match);
    }
    return wanted && !labelled ? worse(match, EXACT_SAME_VALUE_OTHER_FORM) : match;
}

/* The texts agree but for commas behind a particle: 7本で、4本あまる. */
static bool same_but_for_commas(const struct answer_text *a, const struct answer_text *b) {
    static const char comma[] = "、";
    size_t i = 0, k = 0, n = sizeof comma - 1;
    while (i < a->n || k < b->n) {
        bool in_a = i >= n && i + n <= a->n && memcmp(a->data + i, comma, n) == 0 && (unsigned char)a->data[i - 1] >= 0x80;
        bool in_b = k >= n && k + n <= b->n && memcmp(b->data + k, comma, n) == 0 && (unsigned char)b->data[k - 1] >= 0x80;
        if (in_a != in_b) {
            if (in_a) i += n;
            else k += n;
            continue;
        }
        if (i == a->n || k == b->n || a->data[i] != b->data[k]) return false;
        i++, k++;
    }
    return true;
}

enum exact_match exact_compare_answers(const char *expected, size_t n_expected, const char *given, size_t n_given,
                                       const char *asked, size_t n_asked) {
    struct answer_value e, g;
    struct asked question = {asked, asked ? n_asked : 0};
    if (!answer_read(&e, expected, n_expected) || !answer_read(&g, given, n_given)) return EXACT_CANNOT_TELL;
    if (e.n == 0 || g.n == 0) return EXACT_CANNOT_TELL;
    if (same_text(e.text.data, e.text.n, g.text.data, g.text.n)) return EXACT_SAME;
    if (e.n != g.n) return same_but_for_commas(&e.text, &g.text) ? EXACT_SAME : EXACT_DIFFERENT;
    return e.n == 1 ? items(&e.item[0], &g.item[0], &question) : lists(&e, &g, &question);
}

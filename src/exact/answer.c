/* answer.c - compare a given answer with the expected one.
 *
 *   texts -> typed values -> by type: same | same value, other form | different | cannot tell
 *
 * "Other form" is right but not as asked or not as one writes it: no unit, another unit, not reduced, 7/3 for 2と1/3.
 *
 * Checked tests/exact/answer_test.c (the table of 64 lines), tests/exact/answer_sense_test.c
 */
#include <string.h>

#include "base/utf8.h"
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

/* Bytes of whole characters, all of them hiragana (or none). */
static bool is_hiragana(const char *s, size_t n) {
    for (size_t i = 0; i + 3 <= n; i += 3)
        if ((unsigned char)s[i] != 0xE3 || ((unsigned char)s[i + 1] != 0x81 && (unsigned char)s[i + 1] != 0x82))
            return false;
    return n % 3 == 0;
}

/* The unit that a counter begins with, with no more than hiragana behind it: 本あります. */
static const struct text_unit *unit_in(const char *counter, size_t n_counter) {
    const struct text_unit *unit, *best = NULL;
    size_t longest = 0;
    for (size_t i = 0; (unit = text_unit_at(i)) != NULL; i++)
        for (size_t k = 0; k < TEXT_SPELLINGS && unit->spelling[k]; k++) {
            size_t n = strlen(unit->spelling[k]);
            if (n > longest && n <= n_counter && memcmp(unit->spelling[k], counter, n) == 0) longest = n, best = unit;
        }
    return best && is_hiragana(counter + longest, n_counter - longest) ? best : NULL;
}

static const struct text_unit *unit_of(const struct answer_item *x) { return unit_in(x->counter, x->n_counter); }

/* Counters agree when they are equal, spell one unit (個 and つ), or when one goes on in hiragana: 本 and 本あります, but not
 * 年 and 年後. */
static bool same_counter(const struct answer_item *a, const struct answer_item *b) {
    const struct text_unit *unit = unit_of(a);
    if (unit && unit == unit_of(b)) return true;
    const struct answer_item *shorter = a->n_counter < b->n_counter ? a : b, *longer = shorter == a ? b : a;
    size_t n = shorter->n_counter;
    if (memcmp(a->counter, b->counter, n) != 0) return false;
    if (longer->n_counter == n) return true;
    return n > 0 && is_hiragana(longer->counter + n, 3);
}

/* ---- numbers ---- */

/* How a right number is written against how it should be. */
static enum exact_match form(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    if (g->padded || g->unreduced || (g->improper && !e->improper) || (g->odd_decimal && !e->odd_decimal))
        return EXACT_SAME_VALUE_OTHER_FORM;
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
    unsigned hours_minutes = 1u << TEXT_HOUR | 1u << TEXT_MINUTE,
             minutes_seconds = 1u << TEXT_MINUTE | 1u << TEXT_SECOND;
    unsigned used = e->time_units | g->time_units;
    if (!e->whole_parts || !g->whole_parts || (e->parts < 2 && g->parts < 2 && e->time_units != g->time_units))
        return false;
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
    return is_duration(e) && e->parts == 1 &&
           (asks(asked, "何分") || asks(asked, "何時間") || asks(asked, "何秒") || asks(asked, "何日"));
}

static enum exact_match measures(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    struct ratio a, b;
    bool de = quantity_has_dimension(&e->q), dg = quantity_has_dimension(&g->q);
    if (de && dg && !quantity_same_dimension(&e->q, &g->q)) {
        bool speed = e->q.dimension[TEXT_LENGTH] == 1 && e->q.dimension[TEXT_TIME] == -1 && asks(asked, "速");
        bool per_left_out = speed && g->q.dimension[TEXT_LENGTH] == 1 && !g->q.dimension[TEXT_TIME] &&
                            !g->q.dimension[TEXT_MASS] && g->q.unit[TEXT_LENGTH] == e->q.unit[TEXT_LENGTH] &&
                            equal(e->q.value, g->q.value);
        return per_left_out ? EXACT_SAME_VALUE_OTHER_FORM : EXACT_DIFFERENT;
    }
    if (de != dg) {
        const struct answer_item *plain = de ? g : e;
        if (!e->q.raw || !g->q.raw || !equal(e->q.value, g->q.value)) return EXACT_DIFFERENT;
        bool kilo = same_text(plain->counter, plain->n_counter, "キロ", strlen("キロ")); /* g, or m */
        if (kilo && equal((de ? e : g)->q.scale, ratio_from_int(1000))) return EXACT_SAME_VALUE_OTHER_FORM;
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

/* The unit of a counter that may end in 後, 前 or 間: 18か月後. */
static const struct text_unit *unit_of_span(const struct answer_item *x) {
    static const char *const tail[] = {"後", "前", "間"};
    size_t n = x->n_counter;
    for (size_t i = 0; i < sizeof tail / sizeof *tail; i++)
        if (n > 3 && memcmp(x->counter + n - 3, tail[i], 3) == 0) return unit_in(x->counter, n - 3);
    return unit_of(x);
}

/* 2年, 18か月 in months; false for what is no such span of time. */
static bool in_months(struct ratio *out, const struct answer_item *x) {
    const struct text_unit *unit = unit_of_span(x);
    bool years = unit && unit == text_unit_spelt("年", strlen("年"));
    if (!years && !(unit && unit == text_unit_spelt("か月", strlen("か月")))) return false;
    return ratio_mul(out, x->q.value, ratio_from_int(years ? 12 : 1));
}

/* 3月 is a date, 3か月 a span of time. */
static bool date_and_span(const struct answer_item *a, const struct answer_item *b) {
    const struct text_unit *month = text_unit_spelt("月", strlen("月"));
    struct ratio ignored;
    return (unit_of(a) == month && in_months(&ignored, b)) || (unit_of(b) == month && in_months(&ignored, a));
}

/* One span of time in years and in months, or a date and a span; false when they are neither. */
static bool spans(enum exact_match *out, const struct answer_item *e, const struct answer_item *g) {
    struct ratio a, b;
    *out = EXACT_DIFFERENT;
    if (same_counter(e, g)) return false;
    if (date_and_span(e, g)) return true;
    if (!in_months(&a, e) || !in_months(&b, g)) return false;
    if (equal(a, b)) *out = EXACT_SAME_VALUE_OTHER_FORM;
    return true;
}

static enum exact_match numbers(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    if (e->q.shares != g->q.shares)
        return equal(e->q.value, g->q.value) ? EXACT_CANNOT_TELL : EXACT_DIFFERENT; /* ① and 1 */
    if (e->q.clock || g->q.clock) return clocks(e, g, asked);
    if (quantity_has_dimension(&e->q) || quantity_has_dimension(&g->q)) return measures(e, g, asked);
    if (e->percent || e->wari || g->percent || g->wari) return rates(e, g);
    enum exact_match match;
    if (spans(&match, e, g)) return match;
    if (!equal(e->q.value, g->q.value)) return is_unrounded(g, asked) ? EXACT_SAME_VALUE_OTHER_FORM : EXACT_DIFFERENT;
    return same_counter(e, g) ? form(e, g, asked) : EXACT_SAME_VALUE_OTHER_FORM;
}

/* ---- the other kinds ---- */

/* The same text but for katakana and hiragana: リンゴ and りんご. */
static bool same_reading(const char *a, size_t na, const char *b, size_t nb) {
    if (na != nb) return false;
    for (size_t at = 0; at < na;) {
        uint32_t x, y;
        size_t used = utf8_decode(&x, a + at, na - at);
        if (utf8_decode(&y, b + at, nb - at) != used) return false;
        if (x >= 0x30A1 && x <= 0x30F6) x -= 0x60;
        if (y >= 0x30A1 && y <= 0x30F6) y -= 0x60;
        if (x != y) return false;
        at += used;
    }
    return true;
}

/* The name of term i in 「兄:弟=2:3」; false when the ratio names no terms, or not as many. */
static bool term_name(const char **name, size_t *n, const struct answer_item *x, int i) {
    const char *at = x->label, *end = x->label + x->n_label;
    int colons = 0;
    for (const char *c = at; c < end; c++) colons += *c == ':';
    if (colons != x->n_terms - 1) return false;
    for (; i > 0; i--) at = (const char *)memchr(at, ':', (size_t)(end - at)) + 1;
    const char *colon = memchr(at, ':', (size_t)(end - at));
    *name = at;
    *n = (size_t)((colon ? colon : end) - at);
    return *n > 0;
}

/* The given terms in the order in which the expected ratio names them; false: as they stand. */
static bool in_order_of_names(struct answer_item *out, const struct answer_item *e, const struct answer_item *g) {
    const char *a, *b;
    size_t na, nb;
    *out = *g;
    for (int i = 0; i < e->n_terms; i++) {
        int found = -1;
        for (int k = 0; k < g->n_terms && found < 0; k++)
            if (term_name(&a, &na, e, i) && term_name(&b, &nb, g, k) && same_reading(a, na, b, nb)) found = k;
        if (found < 0) return false;
        out->term[i] = g->term[found];
    }
    return true;
}

static enum exact_match ratios(const struct answer_item *e, const struct answer_item *g) {
    struct ratio a, b;
    struct answer_item named;
    bool identical = true;
    if (e->n_terms != g->n_terms) return EXACT_DIFFERENT;
    if (in_order_of_names(&named, e, g)) g = &named;
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
    if (equal(e->low, g->low) && equal(e->high, g->high) && e->low_in == g->low_in && e->high_in == g->high_in)
        return EXACT_SAME;
    if (!integer_bounds(&a, &b, e) || !integer_bounds(&c, &d, g) || a != c || b != d) return EXACT_DIFFERENT;
    return asks(asked, "整数") ? EXACT_SAME : EXACT_CANNOT_TELL;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* The next run of digits from *at on; its length, 0 at the end. */
static size_t next_number(const char **at, const char *end) {
    const char *p = *at;
    while (p < end && !is_digit(*p)) p++;
    *at = p;
    while (p < end && is_digit(*p)) p++;
    return (size_t)(p - *at);
}

/* The same numbers in the same order, and at least one. */
static bool same_numbers(const char *a, size_t na, const char *b, size_t nb) {
    const char *end_a = a + na, *end_b = b + nb;
    bool any = false;
    for (;;) {
        size_t x = next_number(&a, end_a), y = next_number(&b, end_b);
        if (!same_text(a, x, b, y)) return false;
        if (x == 0) return any;
        any = true;
        a += x, b += y;
    }
}

/* Bytes of 日曜日 or 日曜 without 日; 0 for any other word. */
static size_t weekday(const char *word, size_t n) {
    static const char day[] = "曜日";
    bool is = (n == 9 && memcmp(word + 3, day, 6) == 0) || (n == 6 && memcmp(word + 3, day, 3) == 0);
    return is ? 6 : 0;
}

/* 日曜日 = 日曜; a single 日 is short for it. */
static enum exact_match words(const struct answer_item *e, const struct answer_item *g) {
    size_t ne = e->n_word, ng = g->n_word;
    if (same_reading(e->word, ne, g->word, ng)) return EXACT_SAME;
    if (same_numbers(e->word, ne, g->word, ng)) return EXACT_CANNOT_TELL; /* 5月3日 and 5がつ3にち */
    if (!weekday(e->word, ne) || ng < 3 || memcmp(e->word, g->word, 3) != 0) return EXACT_DIFFERENT;
    if (ng == 3) return EXACT_SAME_VALUE_OTHER_FORM;
    return weekday(g->word, ng) ? EXACT_SAME : EXACT_DIFFERENT;
}

/* 5あまり2: quotient and remainder each. */
static enum exact_match quotrems(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    struct ratio a, b;
    enum exact_match match = numbers(e, g, asked);
    if (!quantity_base(&a, &e->rest) || !quantity_base(&b, &g->rest)) return EXACT_CANNOT_TELL;
    bool one_unit = quantity_has_dimension(&e->rest) == quantity_has_dimension(&g->rest);
    return equal(one_unit ? a : e->rest.value, one_unit ? b : g->rest.value) ? match : EXACT_DIFFERENT;
}

/* 31本か32本: both numbers, in either order. */
static enum exact_match choices(const struct answer_item *e, const struct answer_item *g) {
    bool straight = equal(e->q.value, g->q.value) && equal(e->rest.value, g->rest.value);
    bool crossed = equal(e->q.value, g->rest.value) && equal(e->rest.value, g->q.value);
    return straight || crossed ? EXACT_SAME_VALUE_OTHER_FORM : EXACT_DIFFERENT;
}

/* 9:30 read as a time of day; false when it cannot be one. */
static bool as_clock(struct answer_item *out, const struct answer_item *ratio) {
    struct ratio hours = ratio->term[0], minutes = ratio->term[1], seconds;
    bool clock = ratio->kind == ANSWER_RATIO && ratio->n_terms == 2 && hours.den == 1 && minutes.den == 1 &&
                 hours.num < 25 && minutes.num < 60;
    if (!clock || hours.num < 0 || minutes.num < 0 || !ratio_make(&seconds, hours.num * 3600 + minutes.num * 60, 1))
        return false;
    *out = *ratio;
    out->kind = ANSWER_NUMBER;
    out->q = quantity_number(seconds);
    out->q.dimension[TEXT_TIME] = 1;
    out->q.clock = 1;
    return true;
}

/* Is the expected 9:30 a time of day: asked for, or no ratio in its smallest integers, with two digits of minutes? */
static bool means_clock(const struct answer_item *e, const struct asked *asked) {
    struct answer_item ignored;
    if (!as_clock(&ignored, e)) return false;
    bool two_digits = e->term[1].num >= 10 && e->term[0].num > 0 && integer_gcd(e->term[0].num, e->term[1].num) > 1;
    return asks(asked, "何時") || asks(asked, "時刻") || (two_digits && !asks(asked, "比"));
}

/* One of two is a time of day: 9:30 and 9時30分. */
static enum exact_match clock_and_ratio(const struct answer_item *e, const struct answer_item *g,
                                        const struct asked *asked) {
    struct answer_item a = *e, b = *g;
    if (e->kind == ANSWER_RATIO && !as_clock(&a, e)) return EXACT_CANNOT_TELL;
    if (g->kind == ANSWER_RATIO && !as_clock(&b, g)) return EXACT_CANNOT_TELL;
    if (!a.q.clock || !b.q.clock) return EXACT_CANNOT_TELL;
    return worse(clocks(&a, &b, asked), EXACT_SAME_VALUE_OTHER_FORM);
}

/* 1人あたり and 1mあたり, 9mおきに and 10mおきに */
static enum exact_match contexts(const struct answer_item *e, const struct answer_item *g) {
    if (e->n_context != g->n_context) return EXACT_SAME_VALUE_OTHER_FORM;
    for (int i = 0; i < e->n_context; i++) {
        struct ratio a, b;
        const struct quantity *x = &e->context[i], *y = &g->context[i];
        if (!quantity_same_dimension(x, y)) return EXACT_DIFFERENT;
        if (!quantity_base(&a, x) || !quantity_base(&b, y)) return EXACT_CANNOT_TELL;
        if (!equal(a, b)) return EXACT_DIFFERENT;
    }
    return EXACT_SAME;
}

static enum exact_match values(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    if (e->kind != g->kind) {
        bool ratio = e->kind == ANSWER_RATIO || g->kind == ANSWER_RATIO,
             word = e->kind == ANSWER_WORD || g->kind == ANSWER_WORD;
        if (ratio && (e->kind == ANSWER_NUMBER || g->kind == ANSWER_NUMBER)) return clock_and_ratio(e, g, asked);
        return ratio || word ? EXACT_CANNOT_TELL : EXACT_DIFFERENT;
    }
    switch (e->kind) {
        case ANSWER_NUMBER: return numbers(e, g, asked);
        case ANSWER_QUOTREM: return quotrems(e, g, asked);
        case ANSWER_CHOICE: return choices(e, g);
        case ANSWER_RATIO: return means_clock(e, asked) ? clock_and_ratio(e, g, asked) : ratios(e, g);
        case ANSWER_RANGE: return ranges(e, g, asked);
        case ANSWER_WORD: return words(e, g);
    }
    return EXACT_CANNOT_TELL;
}

/* Equal values are one answer only when direction, bounds, hedges and what they are for agree. */
static enum exact_match items(const struct answer_item *e, const struct answer_item *g, const struct asked *asked) {
    enum exact_match match = values(e, g, asked);
    if (match == EXACT_DIFFERENT || match == EXACT_CANNOT_TELL || e->kind == ANSWER_WORD) return match;
    match = worse(match, answer_sense_match(&e->sense, &g->sense, asked->text, asked->n));
    bool clock = e->q.clock || g->q.clock; /* 10時10分 and 10時10分前 */
    if (clock && e->sense.pole[SENSE_TIME] != g->sense.pole[SENSE_TIME]) match = worse(match, EXACT_CANNOT_TELL);
    if (g->calculated && !e->calculated) match = worse(match, EXACT_SAME_VALUE_OTHER_FORM);
    return worse(match, contexts(e, g));
}

/* Whose number it is; the names of a ratio are its terms'. */
static enum exact_match whose(const struct answer_item *e, const struct answer_item *g) {
    struct answer_item ignored;
    bool ratios = e->kind == ANSWER_RATIO && g->kind == ANSWER_RATIO && e->n_terms == g->n_terms;
    if (ratios && in_order_of_names(&ignored, e, g)) return EXACT_SAME;
    return answer_subject_match(e->label, e->n_label, g->label, g->n_label);
}

/* A lone item also says whose number it is. */
static enum exact_match lone_items(const struct answer_item *e, const struct answer_item *g,
                                   const struct asked *asked) {
    enum exact_match match = items(e, g, asked), who = whose(e, g);
    if (who != EXACT_SAME && answer_sense_opposite(&e->sense, &g->sense))
        return EXACT_CANNOT_TELL; /* 兄が3個多い, 弟が3個少ない */
    if (match == EXACT_DIFFERENT || match == EXACT_CANNOT_TELL || e->n_context || g->n_context) return match;
    match = worse(match, who);
    return worse(match, answer_subject_match(e->aside, e->n_aside, g->aside, g->n_aside));
}

/* ---- lists ---- */

static bool same_label(const struct answer_item *a, const struct answer_item *b) {
    return same_reading(a->label, a->n_label, b->label, b->n_label);
}

static bool label_contains(const struct answer_item *a, const struct answer_item *b) {
    return b->n_label && memmem(a->label, a->n_label, b->label, b->n_label) != NULL;
}

/* Do both name one thing? 「船」 and 「船の速さ」 may; two persons are two. */
static bool may_be_one(const struct answer_item *a, const struct answer_item *b) {
    if (label_contains(a, b) || label_contains(b, a)) return true;
    return answer_subject_match(a->label, a->n_label, b->label, b->n_label) == EXACT_SAME;
}

/* The only free given item whose label may be that of expected item i; -1: none, or several. */
static int only_partner(const struct answer_value *e, const struct answer_value *g, int i, const bool *taken) {
    int found = -1;
    for (int k = 0; k < g->n; k++) {
        if (taken[k] || !may_be_one(&e->item[i], &g->item[k])) continue;
        if (found >= 0) return -1;
        found = k;
    }
    return found;
}

/* partner[i]: the given item with expected item i's label: the same one, else the only one that may be, else the last
 * one left of both. False: the labels do not tell. */
static bool pair_labels(int partner[ANSWER_ITEMS], const struct answer_value *e, const struct answer_value *g) {
    bool taken[ANSWER_ITEMS] = {false};
    int paired = 0, left = -1, free_one = -1;
    for (int i = 0; i < e->n; i++) {
        partner[i] = -1;
        for (int k = 0; k < g->n && partner[i] < 0; k++)
            if (!taken[k] && same_label(&e->item[i], &g->item[k])) partner[i] = k, taken[k] = true, paired++;
    }
    for (int i = 0; i < e->n; i++) {
        int k = partner[i] < 0 ? only_partner(e, g, i, taken) : -1;
        if (k >= 0) partner[i] = k, taken[k] = true, paired++;
    }
    for (int i = 0; i < e->n; i++) left = partner[i] < 0 ? i : left;
    for (int k = 0; k < g->n; k++) free_one = taken[k] ? free_one : k;
    if (paired && paired == e->n - 1 && free_one >= 0) partner[left] = free_one, paired++;
    return paired == e->n;
}

/* Labels that do not tell which is which: values that agree in their order prove nothing. */
static enum exact_match in_order(const struct answer_value *e, const struct answer_value *g,
                                 const struct asked *asked) {
    enum exact_match match = EXACT_CANNOT_TELL;
    if (e->n > g->n) return EXACT_DIFFERENT;
    for (int i = 0; i < e->n; i++)
        if (items(&e->item[i], &g->item[i], asked) == EXACT_DIFFERENT) match = EXACT_DIFFERENT;
    return match;
}

static enum exact_match by_label(const struct answer_value *e, const struct answer_value *g,
                                 const struct asked *asked) {
    int partner[ANSWER_ITEMS];
    enum exact_match match = EXACT_SAME;
    if (!pair_labels(partner, e, g)) return in_order(e, g, asked);
    for (int i = 0; i < e->n; i++) match = worse(match, items(&e->item[i], &g->item[partner[i]], asked));
    return match;
}

/* Order-free: every expected item takes the best free given one. Labels bind; without labels in the given answer the
 * order does, and it is another form. */
static enum exact_match lists(const struct answer_value *e, const struct answer_value *g, const struct asked *asked) {
    bool taken[ANSWER_ITEMS] = {false}, labelled = true, wanted = true;
    enum exact_match match = EXACT_SAME;
    for (int i = 0; i < e->n; i++) wanted &= e->item[i].n_label > 0;
    for (int i = 0; i < g->n; i++) labelled &= g->item[i].n_label > 0;
    if (wanted && labelled) return by_label(e, g, asked);
    for (int i = 0; i < e->n; i++) {
        int best = -1;
        enum exact_match best_match = EXACT_CANNOT_TELL;
        for (int k = 0; k < g->n; k++) {
            if (taken[k] || (wanted && k != i)) continue;
            enum exact_match m = items(&e->item[i], &g->item[k], asked);
            if (best < 0 || m < best_match) best = k, best_match = m;
        }
        if (best < 0) return EXACT_DIFFERENT;
        taken[best] = true;
        match = worse(match, best_match);
    }
    return wanted ? worse(match, EXACT_SAME_VALUE_OTHER_FORM) : match;
}

/* The texts agree but for commas behind a word or unit: 7本で、4本あまる. */
static bool same_but_for_commas(const struct answer_text *a, const struct answer_text *b) {
    static const char comma[] = "、";
    size_t i = 0, k = 0, n = sizeof comma - 1;
    while (i < a->n || k < b->n) {
        bool in_a = i >= n && i + n <= a->n && memcmp(a->data + i, comma, n) == 0 && !is_digit(a->data[i - 1]);
        bool in_b = k >= n && k + n <= b->n && memcmp(b->data + k, comma, n) == 0 && !is_digit(b->data[k - 1]);
        if (in_a != in_b) {
            if (in_a)
                i += n;
            else
                k += n;
            continue;
        }
        if (i == a->n || k == b->n || a->data[i] != b->data[k]) return false;
        i++, k++;
    }
    return true;
}

/* (2,3): a place or a pair, whose order counts. */
static bool is_tuple(const struct answer_text *a) {
    if (a->n < 5 || a->data[0] != '(' || a->data[a->n - 1] != ')') return false;
    for (size_t i = 1; i + 1 < a->n; i++)
        if (!is_digit(a->data[i]) && a->data[i] != ',' && a->data[i] != '.') return false;
    return true;
}

enum exact_match exact_compare_answers(const char *expected, size_t n_expected, const char *given, size_t n_given,
                                       const char *asked, size_t n_asked) {
    struct answer_value e, g;
    struct asked question = {asked, asked ? n_asked : 0};
    if (!answer_read(&e, expected, n_expected) || !answer_read(&g, given, n_given)) return EXACT_CANNOT_TELL;
    if (e.n == 0 || g.n == 0) return EXACT_CANNOT_TELL;
    if (same_text(e.text.data, e.text.n, g.text.data, g.text.n)) return EXACT_SAME;
    if (is_tuple(&e.text) && is_tuple(&g.text)) return EXACT_DIFFERENT;
    if (e.n != g.n) {
        if (same_but_for_commas(&e.text, &g.text)) return EXACT_SAME;
        return same_numbers(e.text.data, e.text.n, g.text.data, g.text.n) ? EXACT_CANNOT_TELL : EXACT_DIFFERENT;
    }
    return e.n == 1 ? lone_items(&e.item[0], &g.item[0], &question) : lists(&e, &g, &question);
}

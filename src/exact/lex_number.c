/* lex_number.c - one written number, in every spelling of 算数.
 *
 *   number   = integer | decimal | fraction | mixed | bunno | myriad | rate
 *   fraction = integer "/" integer          no spaces: ONE number, binds tighter than ÷
 *   bunno    = integer "分の" integer        mixed = integer ("と" | "・") fraction
 *   myriad   = digits ("兆"|"億"|"万"|"千"|"百") [digits ...]
 *   rate     = number "%" | digits "割" [digits "分"] [digits "厘"]
 *
 * Never   loses a digit: a number outside 128 bits is marked overflow and decides nothing
 * Checked tests/exact/check_test.c, tests/exact/hostile_test.c
 */
#include "exact/integer.h"
#include "exact/lex.h"
#include "exact/normal.h"

struct cursor {
    const char *text;
    size_t n, pos;
    bool overflow;
};

static uint32_t peek(const struct cursor *c) { return normal_char(c->text, c->n, c->pos, NULL); }

static bool accept(struct cursor *c, const char *pattern) {
    size_t used = normal_match(c->text, c->n, c->pos, pattern);
    c->pos += used;
    return used > 0;
}

/* Digits joined to *value; how many. */
static size_t digits(exact_int *value, struct cursor *c) {
    size_t count = 0, used;
    for (uint32_t d; normal_is_digit(d = normal_char(c->text, c->n, c->pos, &used)); c->pos += used, count++)
        if (!c->overflow && (!integer_mul(value, *value, 10) || !integer_add(value, *value, (exact_int)(d - '0'))))
            c->overflow = true;
    return count;
}

static size_t count_digits(const struct cursor *c, size_t pos, size_t most, size_t *end) {
    size_t count = 0, used;
    while (count < most && normal_is_digit(normal_char(c->text, c->n, pos, &used))) pos += used, count++;
    *end = pos;
    return count;
}

/* integer = digits | digits{1,3} { "," digits{3} } */
static void integer(exact_int *value, struct cursor *c) {
    size_t end, used;
    size_t first = digits(value, c);
    while (first <= 3 && normal_char(c->text, c->n, c->pos, &used) == ',' &&
           count_digits(c, c->pos + used, 4, &end) == 3) {
        c->pos += used;
        digits(value, c);
    }
}

/* integer "/" integer, integer "分の" integer: what follows the first integer. Otherwise the cursor stays. */
static bool fraction_tail(struct ratio *out, bool *by_zero, struct cursor *c, exact_int first) {
    struct cursor back = *c;
    exact_int second = 0;
    bool slash = accept(c, "/");
    if ((slash || accept(c, "分の")) && normal_is_digit(peek(c))) {
        size_t used;
        digits(&second, c);
        bool decimal = normal_char(c->text, c->n, c->pos, &used) == '.' &&
                       normal_is_digit(normal_char(c->text, c->n, c->pos + used, NULL));
        exact_int num = slash ? first : second, den = slash ? second : first;
        *by_zero = den == 0 && !c->overflow;
        if (!decimal && (c->overflow || den == 0 || ratio_make(out, num, den))) return true;
    }
    *c = back;
    return false;
}

/* The fraction of a mixed number: ("と" | "・") fraction, or a glued ½. */
static bool mixed_tail(struct ratio *out, bool *by_zero, struct cursor *c) {
    struct cursor back = *c;
    exact_int first = 0;
    int num, den;
    if (text_vulgar(peek(c), &num, &den)) {
        size_t used;
        normal_char(c->text, c->n, c->pos, &used);
        c->pos += used;
        return ratio_make(out, num, den);
    }
    if ((accept(c, "と") || accept(c, "・")) && normal_is_digit(peek(c))) {
        digits(&first, c);
        if (fraction_tail(out, by_zero, c, first)) return true;
    }
    *c = back;
    return false;
}

/* myriad: value so far times 万, 億 ..., plus smaller groups. */
static bool myriad(struct ratio *value, struct cursor *c) {
    static const struct { const char *name; int64_t size; bool small; } power[] = {
        {"兆", 1000000000000, false}, {"億", 100000000, false}, {"万", 10000, false}, {"千", 1000, true}, {"百", 100, true}};
    struct ratio total = {0, 1}, group = {0, 1}, part = *value; /* total + group + part, part not yet multiplied */
    bool any = false, pending = true;
    for (size_t i = 0; pending || i < 5;) {
        size_t found = 5;
        for (size_t k = any ? i : 0; k < 5 && found == 5; k++)
            if (accept(c, power[k].name)) found = k;
        if (found == 5) break;
        any = true;
        struct ratio size = ratio_from_int(power[found].size);
        if (power[found].small) {
            if (!ratio_mul(&part, part, size) || !ratio_add(&group, group, part)) return c->overflow = true;
        } else {
            if (!ratio_add(&group, group, part) || !ratio_mul(&group, group, size) || !ratio_add(&total, total, group))
                return c->overflow = true;
            group = (struct ratio){0, 1};
        }
        i = power[found].small ? found + 1 : 3;
        exact_int rest = 0;
        pending = normal_is_digit(peek(c)) && digits(&rest, c) > 0;
        part = (struct ratio){rest, 1};
        if (!pending) break;
        if (i >= 5) break;
    }
    if (!any) return false;
    if (!ratio_add(&group, group, part) || !ratio_add(&total, total, group)) return c->overflow = true;
    *value = total;
    return true;
}

/* rate = digits "割" [digits "分"] [digits "厘"]. 3割引き and 3割る are other words. */
static bool wari(struct ratio *value, struct cursor *c) {
    static const char *const other[] = {"引", "増", "り", "る", "れ", "っ", "合", "あ"};
    static const char *const name[] = {"分", "厘"};
    struct cursor back = *c;
    if (!accept(c, "割")) return false;
    for (size_t i = 0; i < sizeof other / sizeof other[0]; i++)
        if (normal_match(c->text, c->n, c->pos, other[i])) {
            *c = back;
            return false;
        }
    struct ratio sum, part;
    if (!ratio_div(&sum, *value, ratio_from_int(10))) c->overflow = true;
    for (int i = 0; i < 2 && !c->overflow; i++) {
        struct cursor before = *c;
        exact_int count = 0;
        if (!normal_is_digit(peek(c)) || digits(&count, c) == 0 || !accept(c, name[i])) {
            *c = before;
            continue;
        }
        if (!ratio_make(&part, count, i ? 1000 : 100) || !ratio_add(&sum, sum, part)) c->overflow = true;
    }
    *value = sum;
    return true;
}

/* 25% but not 25%引き, which is another number. */
static bool percent(struct cursor *c) {
    struct cursor back = *c;
    if (accept(c, "%") && !normal_match(c->text, c->n, c->pos, "引") && !normal_match(c->text, c->n, c->pos, "増") &&
        !normal_match(c->text, c->n, c->pos, "オフ"))
        return true;
    *c = back;
    return false;
}

/* decimal = integer "." digits. "3..." is an integer with an ellipsis behind it. */
static size_t point(struct ratio *value, exact_int whole, struct cursor *c) {
    size_t used;
    exact_int power;
    if (normal_char(c->text, c->n, c->pos, &used) != '.' ||
        !normal_is_digit(normal_char(c->text, c->n, c->pos + used, NULL)))
        return 0;
    c->pos += used;
    size_t places = digits(&whole, c);
    if (c->overflow || !integer_pow10(&power, places) || !ratio_make(value, whole, power)) c->overflow = true;
    return places;
}

void lex_number(struct token *out, struct lexer *lexer) {
    struct cursor c = {lexer->text, lexer->n, lexer->pos, false};
    exact_int whole = 0;
    struct ratio value = {0, 1}, part;
    out->type = TOKEN_NUMBER;
    out->number = NUMBER_INTEGER;
    if (mixed_tail(&value, &out->by_zero, &c)) {
        out->number = NUMBER_FRACTION; /* ½ alone */
    } else {
        integer(&whole, &c);
        value = (struct ratio){c.overflow ? 0 : whole, 1};
        size_t places = point(&value, whole, &c);
        out->places = (uint16_t)(places > UINT16_MAX ? UINT16_MAX : places);
        if (places)
            out->number = NUMBER_DECIMAL;
        else if (fraction_tail(&value, &out->by_zero, &c, whole))
            out->number = NUMBER_FRACTION;
        else if (mixed_tail(&part, &out->by_zero, &c)) {
            out->number = NUMBER_MIXED;
            if (!out->by_zero && !c.overflow && !ratio_add(&value, value, part)) c.overflow = true;
        }
        if (out->number <= NUMBER_DECIMAL && !c.overflow) {
            if (wari(&value, &c))
                out->number = NUMBER_WARI;
            else
                myriad(&value, &c);
        }
    }
    out->percent = percent(&c);
    out->overflow = c.overflow;
    out->value = c.overflow || out->by_zero ? (struct ratio){0, 1} : value;
    lexer->pos = c.pos;
}

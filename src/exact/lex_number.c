/* lex_number.c - one written number, in every spelling of 算数.
 *
 *   number   = integer | decimal | fraction | mixed | bunno | myriad | rate
 *   fraction = integer "/" integer          no spaces: ONE number, binds tighter than ÷
 *   bunno    = integer "分の" integer        mixed = integer ("と" | "・") fraction
 *   mixed is also written with a space: 1 1/2
 *   myriad   = { group ("京"|"兆"|"億"|"万") } [group]     powers fall; group = { digits ("千"|"百") } [digits]
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
    uint8_t padded; /* as token's */
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

/* Digits from `pos` to the cursor, commas aside, when the first is a nought and others follow; else 0. */
static uint8_t needless_noughts(const struct cursor *c, size_t pos) {
    size_t count = 0, used;
    if (normal_char(c->text, c->n, pos, NULL) != '0') return 0;
    for (; pos < c->pos && count < UINT8_MAX; pos += used)
        count += normal_is_digit(normal_char(c->text, c->n, pos, &used));
    return count > 1 ? (uint8_t)count : 0;
}

/* The digits of a denominator, or of another part where a nought in front is never usual. */
static void more(exact_int *value, struct cursor *c) {
    size_t pos = c->pos;
    digits(value, c);
    if (needless_noughts(c, pos)) c->padded = UINT8_MAX;
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
        more(&second, c);
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
        more(&first, c);
        if (fraction_tail(out, by_zero, c, first)) return true;
    }
    *c = back;
    return false;
}

/* A power behind digits: 千 and 百 multiply the digits before them, the others the whole group. */
struct power {
    const char *name;
    int64_t size;
};

enum { GROUP = 10000 };

static const struct power *power_at(const struct cursor *c, size_t *used) {
    static const struct power table[] = {
        {"京", 10000000000000000}, {"兆", 1000000000000}, {"億", 100000000}, {"万", GROUP}, {"千", 1000}, {"百", 100}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if ((*used = normal_match(c->text, c->n, c->pos, table[i].name)) > 0) return &table[i];
    return NULL;
}

/* total + group + part, where part waits for its power: 1億 | 2千 | 300 */
struct myriad {
    struct ratio total, group, part;
    bool pending;                 /* part was written */
    int64_t last_big, last_small; /* powers fall: 億 before 万, and inside a group 千 before 百 */
};

static bool accepts(const struct myriad *m, const struct power *p) {
    if (p->size < GROUP) return m->pending && p->size < m->last_small;
    return (m->pending || m->group.num != 0) && p->size < m->last_big;
}

/* False when it does not fit. */
static bool multiply(struct myriad *m, const struct power *p) {
    struct ratio size = ratio_from_int(p->size);
    bool small = p->size < GROUP;
    if (small && !ratio_mul(&m->part, m->part, size)) return false;
    if (!ratio_add(&m->group, m->group, m->part)) return false;
    m->part = (struct ratio){0, 1};
    m->pending = false;
    if (small) {
        m->last_small = p->size;
        return true;
    }
    if (!ratio_mul(&m->group, m->group, size) || !ratio_add(&m->total, m->total, m->group)) return false;
    m->group = (struct ratio){0, 1};
    m->last_big = p->size;
    m->last_small = GROUP;
    return true;
}

/* Digits behind a power; over a space only when another power follows them: 1億 5000万. */
static void more_digits(struct myriad *m, struct cursor *c) {
    struct cursor back = *c;
    exact_int rest = 0;
    size_t used;
    while (normal_is_space(normal_char(c->text, c->n, c->pos, &used))) c->pos += used;
    bool spaced = c->pos > back.pos;
    if (normal_is_digit(peek(c)) && !(spaced && m->last_small < GROUP)) {
        integer(&rest, c);
        m->part = (struct ratio){rest, 1};
        m->pending = true;
        const struct power *next = spaced ? power_at(c, &used) : NULL;
        if (!spaced || (next && accepts(m, next))) return;
        m->part = (struct ratio){0, 1};
        m->pending = false;
    }
    *c = back;
}

/* myriad: the value so far times 万, 億 ..., plus smaller groups. */
static bool myriad(struct ratio *value, struct cursor *c) {
    struct myriad m = {
        .total = {0, 1}, .group = {0, 1}, .part = *value, .pending = true, .last_big = INT64_MAX, .last_small = GROUP};
    const struct power *p;
    size_t used;
    bool any = false;
    while ((p = power_at(c, &used)) != NULL && accepts(&m, p)) {
        c->pos += used;
        any = true;
        if (!multiply(&m, p)) return c->overflow = true;
        more_digits(&m, c);
        if (c->overflow) return true;
    }
    if (!any) return false;
    if (!ratio_add(&m.group, m.group, m.part) || !ratio_add(value, m.total, m.group)) c->overflow = true;
    return true;
}

/* 3万分の1 */
static bool myriad_parts(struct ratio *value, struct cursor *c) {
    struct cursor back = *c;
    exact_int num = 0;
    if (accept(c, "分の") && normal_is_digit(peek(c)) && value->den == 1 && value->num > 0) {
        more(&num, c);
        if (c->overflow || ratio_make(value, num, value->num)) return true;
    }
    *c = back;
    return false;
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
    static const char *const change[] = {"引", "増", "オフ", "OFF", "Off", "off"};
    struct cursor back = *c;
    bool is = accept(c, "%");
    for (size_t i = 0; i < sizeof change / sizeof *change && is; i++)
        is = !normal_match(c->text, c->n, c->pos, change[i]);
    if (is) return true;
    *c = back;
    return false;
}

/* The proper fraction of a mixed number behind a space: 1 1/2. */
static bool spaced_tail(struct ratio *out, struct cursor *c) {
    struct cursor back = *c;
    exact_int num = 0, den = 0;
    size_t used, count = 0;
    while (normal_is_space(normal_char(c->text, c->n, c->pos, &used))) c->pos += used;
    if (c->pos > back.pos && normal_is_digit(peek(c))) count = digits(&num, c);
    if (count && accept(c, "/") && normal_is_digit(peek(c))) {
        more(&den, c);
        uint32_t next = peek(c);
        if (!c->overflow && num > 0 && num < den && next != '.' && next != '/' && ratio_make(out, num, den))
            return true;
    }
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
    struct cursor c = {.text = lexer->text, .n = lexer->n, .pos = lexer->pos};
    exact_int whole = 0;
    struct ratio value = {0, 1}, part;
    out->type = TOKEN_NUMBER;
    out->number = NUMBER_INTEGER;
    if (mixed_tail(&value, &out->by_zero, &c)) {
        out->number = NUMBER_FRACTION; /* ½ alone */
    } else {
        integer(&whole, &c);
        value = (struct ratio){c.overflow ? 0 : whole, 1};
        c.padded = needless_noughts(&c, lexer->pos);
        size_t places = point(&value, whole, &c);
        out->places = (uint16_t)(places > UINT16_MAX ? UINT16_MAX : places);
        if (places)
            out->number = NUMBER_DECIMAL;
        else if (fraction_tail(&value, &out->by_zero, &c, whole))
            out->number = NUMBER_FRACTION;
        else if (mixed_tail(&part, &out->by_zero, &c) || (out->spaced = spaced_tail(&part, &c))) {
            out->number = NUMBER_MIXED;
            if (!out->by_zero && !c.overflow && !ratio_add(&value, value, part)) c.overflow = true;
        }
        if (out->number <= NUMBER_DECIMAL && !c.overflow) {
            if (wari(&value, &c))
                out->number = NUMBER_WARI;
            else if (myriad(&value, &c) && !places && !c.overflow && myriad_parts(&value, &c))
                out->number = NUMBER_FRACTION;
        }
    }
    out->percent = percent(&c);
    out->overflow = c.overflow;
    out->padded = c.padded;
    out->value = c.overflow || out->by_zero ? (struct ratio){0, 1} : value;
    lexer->pos = c.pos;
}

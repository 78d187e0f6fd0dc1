/* random_test.c - GMP evaluates the same random expression trees: the checker never gives a wrong verdict. */
#include <gmp.h>
#include <string.h>

#include "base/bytes.h"
#include "base/rng.h"
#include "sansu/exact.h"
#include "test.h"

struct tree {
    struct rng rng;
    struct bytes text;
    bool by_zero;
    bool dots; /* products may be written 8・3 */
};

static uint64_t below(struct tree *t, uint64_t n) { return rng_below(&t->rng, n); }

/* Groups of four digits with 京 兆 億 万 behind them, in falling order, some left out, some spelt with 千 and 百. */
static void myriad(mpq_t q, struct tree *t) {
    static const char *const power[] = {"京", "兆", "億", "万", ""};
    mpz_t value;
    mpz_init(value);
    bool any = false, space = false;
    for (int i = 1 + (int)below(t, 3); i < 5; i++) {
        mpz_mul_ui(value, value, 10000);
        if (any && below(t, 2)) continue;
        unsigned long group = 1 + below(t, 9999), thousands = group / 1000;
        bool spelt = thousands > 0 && below(t, 3) == 0;
        if (spelt) group = thousands * 1000 + 1 + group % 9;
        if (space && i < 4) bytes_append_char(&t->text, ' ');
        if (spelt)
            bytes_printf(&t->text, "%lu千%lu%s", thousands, group % 1000, power[i]);
        else
            bytes_printf(&t->text, "%lu%s", group, power[i]);
        mpz_add_ui(value, value, group);
        any = true;
        space = below(t, 4) == 0;
    }
    mpq_set_z(q, value);
    mpz_clear(value);
}

static void rate(mpq_t q, struct tree *t) {
    unsigned long a = 1 + below(t, 9), b = 1 + below(t, 9);
    if (below(t, 2)) {
        bytes_printf(&t->text, "%lu.%lu%%", a, b);
        mpq_set_ui(q, a * 10 + b, 1000);
    } else {
        bytes_printf(&t->text, "%lu割%lu分", a, b);
        mpq_set_ui(q, a * 10 + b, 100);
    }
}

/* A fraction below one in each of its spellings, an integer `a` before it unless 0. */
static void mixed(mpq_t q, struct tree *t, unsigned long a) {
    static const struct {
        const char *glyph;
        unsigned long num, den;
    } vulgar[] = {{"½", 1, 2}, {"⅓", 1, 3}, {"¾", 3, 4}};
    unsigned long den = 2 + below(t, 12), num = 1 + below(t, den - 1);
    if (a) bytes_printf(&t->text, "%lu", a);
    uint64_t how = below(t, 5), k = below(t, 3);
    if (how == 0)
        bytes_append_string(&t->text, vulgar[k].glyph), num = vulgar[k].num, den = vulgar[k].den;
    else if (how == 1)
        bytes_printf(&t->text, "%s%lu分の%lu", a ? "と" : "", den, num);
    else
        bytes_printf(&t->text, "%s%lu/%lu", a ? how == 2 ? "と" : how == 3 ? "・" : " " : "", num, den);
    mpq_set_ui(q, a * den + num, den);
}

static void integer(mpq_t q, struct tree *t) {
    unsigned long a = below(t, 20) ? 1 + below(t, 99) : 1 + below(t, 1000000);
    if (a >= 1000 && below(t, 2))
        bytes_printf(&t->text, a >= 1000000 ? "1,000,000" : "%lu,%03lu", a / 1000, a % 1000);
    else
        bytes_printf(&t->text, "%lu", a);
    mpq_set_ui(q, a, 1);
}

/* One of the spellings of a number; its value into q. */
static void leaf(mpq_t q, struct tree *t) {
    unsigned long a = 1 + below(t, 99), b = 2 + below(t, 12), c = 1 + below(t, 11);
    switch (below(t, 14)) {
        case 0: /* decimal */
            bytes_printf(&t->text, "%lu.%02lu", a, b);
            mpq_set_ui(q, a * 100 + b, 100);
            break;
        case 1: /* fraction: one number, also an improper one */
            bytes_printf(&t->text, "%lu/%lu", c, b);
            mpq_set_ui(q, c, b);
            break;
        case 2:
        case 3: mixed(q, t, a); break;
        case 4: mixed(q, t, 0); break;
        case 5: myriad(q, t); break;
        case 6: rate(q, t); break;
        default: integer(q, t);
    }
    mpq_canonicalize(q);
}

static void expression(mpq_t q, struct tree *t, int depth);

static void factor(mpq_t q, struct tree *t, int depth) {
    static const char *const bracket[] = {"(", ")", "{", "}", "〔", "〕", "（", "）"};
    if (depth > 0 && below(t, 3) == 0) {
        uint64_t kind = 2 * below(t, 4);
        bytes_append_string(&t->text, bracket[kind]);
        expression(q, t, depth - 1);
        bytes_append_string(&t->text, bracket[kind + 1]);
    } else
        leaf(q, t);
}

static void term(mpq_t q, struct tree *t, int depth) {
    mpq_t right;
    mpq_init(right);
    factor(q, t, depth);
    while (below(t, 3) == 0) {
        bool divide = below(t, 2),
             digit = bytes_text(&t->text)[t->text.len - 1] >= '0' && bytes_text(&t->text)[t->text.len - 1] <= '9';
        bool dot = t->dots && digit && !divide && below(t, 4) == 0;
        bytes_append_string(&t->text, divide ? "÷" : dot ? "・" : below(t, 2) ? "×" : " × ");
        if (dot)
            integer(right, t);
        else
            factor(right, t, depth);
        if (!divide)
            mpq_mul(q, q, right);
        else if (mpq_sgn(right) == 0)
            t->by_zero = true;
        else
            mpq_div(q, q, right);
    }
    mpq_clear(right);
}

static void expression(mpq_t q, struct tree *t, int depth) {
    mpq_t right;
    mpq_init(right);
    term(q, t, depth);
    while (below(t, 5) < 2) {
        bool minus = below(t, 2);
        bytes_append_string(&t->text, minus ? (below(t, 2) ? "-" : "−") : "+");
        term(right, t, depth);
        (minus ? mpq_sub : mpq_add)(q, q, right);
    }
    mpq_clear(right);
}

static bool note_reason(void *context, const struct exact_claim *claim) {
    *(enum exact_reason *)context = claim->reason;
    return true;
}

TEST(random_expressions_agree_with_gmp) {
    enum { N = 120000 };
    struct tree t = {.by_zero = false};
    mpq_t value, one;
    mpq_inits(value, one, NULL);
    mpq_set_ui(one, 1, 1);
    rng_init(&t.rng, 7, 0);
    bytes_init(&t.text);
    int too_large = 0, undecided = 0, right = 0, wrong = 0;
    for (int i = 0; i < N; i++) {
        bytes_clear(&t.text);
        t.by_zero = false;
        bool lie = below(&t, 2);
        t.dots = !lie;
        expression(value, &t, 4);
        bytes_append_string(&t.text, below(&t, 4) ? "=" : " ＝ ");
        if (lie) mpq_add(value, value, one);
        char *spelled = mpq_get_str(NULL, 10, value);
        bytes_append_string(&t.text, spelled);
        void (*release)(void *, size_t);
        mp_get_memory_functions(NULL, NULL, &release);
        release(spelled, strlen(spelled) + 1);
        enum exact_reason reason = EXACT_PLAIN;
        enum exact_verdict v = exact_check(t.text.data, t.text.len, note_reason, &reason);
        if (v == EXACT_NOT_CHECKABLE) {
            *(reason == EXACT_OVERFLOW ? &too_large : &undecided) += 1;
            continue;
        }
        enum exact_verdict want = lie || t.by_zero ? EXACT_FALSE : EXACT_TRUE;
        if (v != want) fail_msg("%s: %s", t.text.data, exact_verdict_name(v));
        *(want == EXACT_TRUE ? &right : &wrong) += 1;
    }
    print_message("%d true, %d false, %d beyond 128 bits, %d undecided\n", right, wrong, too_large, undecided);
    assert_true(too_large < N / 25 && undecided < N / 500); /* "12 1/2+3=..." may be step 12 */
    assert_true(right > N / 3 && wrong > N / 3);
    bytes_free(&t.text);
    mpq_clears(value, one, NULL);
}

/* ---- durations ---- */

/* 1時間半, 2時間5分, 90分, 1分30秒, 45秒; seconds into *out. */
static void duration(unsigned long *out, struct bytes *text, struct rng *rng) {
    unsigned long h = 1 + rng_below(rng, 12), m = 1 + rng_below(rng, 59), s = 1 + rng_below(rng, 59);
    switch (rng_below(rng, 7)) {
        case 0: bytes_printf(text, "%lu時間半", h), *out = h * 3600 + 1800; break;
        case 1: bytes_printf(text, "%lu時間%lu分", h, m), *out = h * 3600 + m * 60; break;
        case 2: bytes_printf(text, "%lu分半", m), *out = m * 60 + 30; break;
        case 3: bytes_printf(text, "%lu分%lu秒", m, s), *out = m * 60 + s; break;
        case 4: bytes_printf(text, "%lu時間%lu分%02lu秒", h, m, s), *out = h * 3600 + m * 60 + s; break;
        case 5: bytes_printf(text, "%lu.5時間", h), *out = h * 3600 + 1800; break;
        default: bytes_printf(text, "%lu分", m), *out = m * 60;
    }
}

TEST(random_durations_agree_with_their_seconds) {
    struct rng rng;
    struct bytes text = {0};
    int decided = 0;
    rng_init(&rng, 11, 0);
    for (int i = 0; i < 20000; i++) {
        unsigned long a, b, lie = rng_below(&rng, 2);
        bytes_clear(&text);
        duration(&a, &text, &rng);
        bytes_append_char(&text, '+');
        duration(&b, &text, &rng);
        bytes_printf(&text, "=%lu秒", a + b + lie);
        enum exact_verdict v = exact_check(text.data, text.len, NULL, NULL);
        decided += v != EXACT_NOT_CHECKABLE;
        if (v == (lie ? EXACT_TRUE : EXACT_FALSE)) fail_msg("%s: %s", bytes_text(&text), exact_verdict_name(v));
    }
    assert_int_equal(decided, 20000);
    bytes_free(&text);
}

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
};

static uint64_t below(struct tree *t, uint64_t n) { return rng_below(&t->rng, n); }

/* One of the spellings of a number; its value into q. */
static void leaf(mpq_t q, struct tree *t) {
    unsigned long a = below(t, 20) ? 1 + below(t, 99) : 1 + below(t, 1000000), b = 2 + below(t, 12), c = 1 + below(t, 11);
    switch (below(t, 10)) {
    case 0: /* decimal */
        bytes_printf(&t->text, "%lu.%02lu", a, b);
        mpq_set_ui(q, a * 100 + b, 100);
        break;
    case 1: /* fraction: one number */
        bytes_printf(&t->text, "%lu/%lu", c, b);
        mpq_set_ui(q, c, b);
        break;
    case 2:
        bytes_printf(&t->text, "%luと%lu/%lu", a, c, b);
        mpq_set_ui(q, a * b + c, b);
        break;
    case 3:
        bytes_printf(&t->text, "%lu分の%lu", b, c);
        mpq_set_ui(q, c, b);
        break;
    default:
        if (a >= 1000 && below(t, 2))
            bytes_printf(&t->text, a >= 1000000 ? "1,000,000" : "%lu,%03lu", a / 1000, a % 1000);
        else
            bytes_printf(&t->text, "%lu", a);
        mpq_set_ui(q, a, 1);
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
        bool divide = below(t, 2);
        bytes_append_string(&t->text, divide ? "÷" : below(t, 2) ? "×" : " × ");
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

TEST(random_expressions_agree_with_gmp) {
    enum { N = 120000 };
    struct tree t = {.by_zero = false};
    mpq_t value, one;
    mpq_inits(value, one, NULL);
    mpq_set_ui(one, 1, 1);
    rng_init(&t.rng, 7, 0);
    bytes_init(&t.text);
    int undecided = 0, right = 0, wrong = 0;
    for (int i = 0; i < N; i++) {
        bytes_clear(&t.text);
        t.by_zero = false;
        bool lie = below(&t, 2);
        expression(value, &t, 4);
        bytes_append_string(&t.text, below(&t, 4) ? "=" : " ＝ ");
        if (lie) mpq_add(value, value, one);
        char *spelled = mpq_get_str(NULL, 10, value);
        bytes_append_string(&t.text, spelled);
        void (*release)(void *, size_t);
        mp_get_memory_functions(NULL, NULL, &release);
        release(spelled, strlen(spelled) + 1);
        enum exact_verdict v = exact_check(t.text.data, t.text.len, NULL, NULL);
        if (v == EXACT_NOT_CHECKABLE) {
            undecided++;
            continue;
        }
        enum exact_verdict want = lie || t.by_zero ? EXACT_FALSE : EXACT_TRUE;
        if (v != want) fail_msg("%s: %s", t.text.data, exact_verdict_name(v));
        *(want == EXACT_TRUE ? &right : &wrong) += 1;
    }
    print_message("%d true, %d false, %d undecided (beyond 128 bits)\n", right, wrong, undecided);
    assert_true(undecided < N / 100);
    assert_true(right > N / 3 && wrong > N / 3);
    bytes_free(&t.text);
    mpq_clears(value, one, NULL);
}

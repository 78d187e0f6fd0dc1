/* verify.c - the independent answer: enumerate the declared domain of a sub-type and compare with the trace.
 *
 *   every assignment x in the domain -> holds(k, x, keep) -> exactly one fits, and it is the answer;
 *   without datum i (bit i of keep clear) -> at least two different answers fit, so datum i is needed
 *
 * Reads   one finished struct build          Never   looks at how the trace was computed
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

struct survey {
    int assignments;     /* that fit, counted up to 2 */
    bool answers_differ; /* two of them give different answers */
    int64_t answer;      /* of the first one */
};

/* Odometer over low..high; stops as soon as enough is known. */
static struct survey enumerate_box(const struct build *p, const struct subtype *sub, unsigned keep, bool stop_at_two,
                                   const int64_t *low, const int64_t *high) {
    struct survey s = {0};
    int64_t x[BUILD_UNKNOWNS] = {0};
    int n = 0;
    for (; n < BUILD_UNKNOWNS && sub->high[n]; n++) x[n] = low[n];
    for (;;) {
        if (sub->holds(p, x, keep)) {
            if (s.assignments == 0) s.answer = x[p->asked];
            if (x[p->asked] != s.answer) s.answers_differ = true;
            if (s.assignments < 2) s.assignments++;
            if (stop_at_two ? s.answers_differ : s.assignments == 2) return s;
        }
        int i = 0;
        while (i < n && x[i] == high[i]) x[i] = low[i], i++;
        if (i == n) return s;
        x[i]++;
    }
}

static struct survey enumerate(const struct build *p, const struct subtype *sub, unsigned keep, bool stop_at_two) {
    return enumerate_box(p, sub, keep, stop_at_two, sub->low, sub->high);
}

/* How often the loops of one holds() go round at most. */
static int64_t rounds(const struct build *p, const struct subtype *sub) {
    int64_t most = 1;
    for (int i = 0; i < p->n_data; i++)
        if (p->datum[i].num / p->datum[i].den > most) most = (int64_t)(p->datum[i].num / p->datum[i].den);
    return sub->loops == 0 ? 1 : sub->loops == 1 ? most : most * most;
}

const char *build_prove(const struct build *p, const struct subtype *sub) {
    enum { SMALL = 200000, LARGE = 2000000, ROUNDS = 50000000 };
    int64_t scale = sub->scale ? sub->scale : 1, size = 1, others = 1, low[BUILD_UNKNOWNS], high[BUILD_UNKNOWNS];
    struct ratio scaled = build_fraction((int64_t)p->answer.value.num * scale, (int64_t)p->answer.value.den);
    if (p->asked >= BUILD_UNKNOWNS || !sub->high[p->asked] || scaled.den != 1) return "the answer comes out even";
    int64_t answer = (int64_t)scaled.num;
    for (int i = 0; i < BUILD_UNKNOWNS; i++) {
        low[i] = sub->low[i], high[i] = sub->high[i];
        if (sub->high[i] && high[i] < answer) high[i] = answer; /* beyond what is drawn */
        int64_t range = sub->high[i] ? high[i] - low[i] + 1 : 1;
        size = size > LARGE ? size : size * range;
        if (i != p->asked) others = others > LARGE ? others : others * range;
    }
    if (size > SMALL) low[p->asked] = high[p->asked] = answer; /* at least: it fits */
    int64_t tried = size > SMALL ? others : size;
    if (others > LARGE || rounds(p, sub) > ROUNDS / (tried ? tried : 1)) return "numbers that can be searched";
    struct survey s = enumerate_box(p, sub, (1u << p->n_data) - 1, true, low, high);
    if (s.answers_differ) return "one answer only";
    return s.assignments > 0 && s.answer == answer ? NULL : "an answer that fits every sentence";
}

bool build_verify(const struct build *p, const struct subtype *sub, struct err *err) {
    unsigned all = (1u << p->n_data) - 1;
    struct survey s = enumerate(p, sub, all, false);
    if (s.assignments != 1)
        return err_set(err, ERR_WORK, "%s assignment of the domain fits the problem",
                       s.assignments ? "more than one" : "no");
    struct ratio found = build_fraction(s.answer, sub->scale ? sub->scale : 1);
    if (found.num != p->answer.value.num || found.den != p->answer.value.den)
        return err_set(err, ERR_WORK, "enumeration finds %lld/%lld, the trace %lld/%lld", (long long)found.num,
                       (long long)found.den, (long long)p->answer.value.num, (long long)p->answer.value.den);
    for (int i = 0; i < p->n_data; i++)
        if (!(sub->spare >> i & 1) && !enumerate(p, sub, all & ~(1u << i), true).answers_differ)
            return err_set(err, ERR_WORK, "datum %d is not needed", i);
    return true;
}

/* verify.c - the independent answer: enumerate the declared domain of a sub-type and compare with the trace.
 *
 *   every assignment x in the domain -> holds(k, x, keep) -> exactly one fits, and it is the answer;
 *   without datum i (bit i of keep clear) -> at least two different answers fit, so datum i is needed
 *
 * Reads   one finished struct kit          Never   looks at how the trace was computed
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

struct survey {
    int assignments;     /* that fit, counted up to 2 */
    bool answers_differ; /* two of them give different answers */
    int64_t answer;      /* of the first one */
};

/* Odometer over low..high; stops as soon as enough is known. */
static struct survey enumerate_box(const struct kit *k, const struct kit_subtype *sub, unsigned keep, bool stop_at_two, const int64_t *low, const int64_t *high) {
    struct survey s = {0};
    int64_t x[KIT_UNKNOWNS] = {0};
    int n = 0;
    for (; n < KIT_UNKNOWNS && sub->high[n]; n++) x[n] = low[n];
    for (;;) {
        if (sub->holds(k, x, keep)) {
            if (s.assignments == 0) s.answer = x[k->asked];
            if (x[k->asked] != s.answer) s.answers_differ = true;
            if (s.assignments < 2) s.assignments++;
            if (stop_at_two ? s.answers_differ : s.assignments == 2) return s;
        }
        int i = 0;
        while (i < n && x[i] == high[i]) x[i] = low[i], i++;
        if (i == n) return s;
        x[i]++;
    }
}

static struct survey enumerate(const struct kit *k, const struct kit_subtype *sub, unsigned keep, bool stop_at_two) {
    return enumerate_box(k, sub, keep, stop_at_two, sub->low, sub->high);
}

bool kit_confirm(const struct kit *k, const struct kit_subtype *sub) {
    enum { SMALL = 200000 };
    int64_t scale = sub->scale ? sub->scale : 1, size = 1, low[KIT_UNKNOWNS], high[KIT_UNKNOWNS];
    struct ratio scaled = kit_fraction((int64_t)k->answer.num * scale, (int64_t)k->answer.den);
    if (k->asked >= KIT_UNKNOWNS || !sub->high[k->asked] || scaled.den != 1) return false;
    if (scaled.num < sub->low[k->asked] || scaled.num > sub->high[k->asked]) return false;
    for (int i = 0; i < KIT_UNKNOWNS; i++) {
        low[i] = sub->low[i], high[i] = sub->high[i];
        if (sub->high[i]) size *= high[i] - low[i] + 1;
    }
    if (size > SMALL) low[k->asked] = high[k->asked] = (int64_t)scaled.num; /* at least: it fits */
    struct survey s = enumerate_box(k, sub, (1u << k->n_data) - 1, true, low, high);
    return s.assignments > 0 && !s.answers_differ && s.answer == scaled.num;
}

bool kit_verify(const struct kit *k, const struct kit_subtype *sub, struct err *err) {
    unsigned all = (1u << k->n_data) - 1;
    struct survey s = enumerate(k, sub, all, false);
    if (s.assignments != 1) return err_set(err, ERR_WORK, "%s assignment of the domain fits the problem", s.assignments ? "more than one" : "no");
    struct ratio found = kit_fraction(s.answer, sub->scale ? sub->scale : 1);
    if (found.num != k->answer.num || found.den != k->answer.den)
        return err_set(err, ERR_WORK, "enumeration finds %lld/%lld, the trace %lld/%lld", (long long)found.num, (long long)found.den, (long long)k->answer.num,
                       (long long)k->answer.den);
    for (int i = 0; i < k->n_data; i++)
        if (!(sub->spare >> i & 1) && !enumerate(k, sub, all & ~(1u << i), true).answers_differ) return err_set(err, ERR_WORK, "datum %d is not needed", i);
    return true;
}

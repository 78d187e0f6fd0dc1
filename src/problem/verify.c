/* verify.c - the independent answer: enumerate the declared domain of a sub-type and compare with the trace.
 *
 *   every assignment x in the domain -> holds(k, x, keep) -> exactly one fits, and it is the answer;
 *   without datum i (bit i of keep clear) -> at least two different answers fit, so datum i is needed
 *   somebody's 12cm and 1.5cm -> the same of 120mm and 15mm
 *
 * Reads   one finished struct build          Never   looks at how the trace was computed
 * Checked tests/problem/family_test.c
 */
#include <string.h>

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

static const char too_many[] = "numbers that can be searched", fits_nothing[] = "an answer that fits every sentence";

/* The answer x / scale is the one that fits; p: its data are whole. NULL, or what is wrong. */
static const char *prove_whole(const struct build *p, const struct subtype *sub, int64_t answer, int64_t stretched) {
    enum { SMALL = 200000, LARGE = 2000000, ROUNDS = 50000000 };
    int64_t size = 1, others = 1, low[BUILD_UNKNOWNS], high[BUILD_UNKNOWNS];
    for (int i = 0; i < BUILD_UNKNOWNS; i++) {
        low[i] = sub->low[i], high[i] = sub->high[i] * stretched;
        if (sub->high[i] && high[i] < answer) high[i] = answer; /* beyond what is drawn */
        int64_t range = sub->high[i] ? high[i] - low[i] + 1 : 1;
        size = size > LARGE ? size : size * range;
        if (i != p->asked) others = others > LARGE ? others : others * range;
    }
    if (size > SMALL) low[p->asked] = high[p->asked] = answer; /* at least: it fits */
    int64_t tried = size > SMALL ? others : size;
    if (others > LARGE || rounds(p, sub) > ROUNDS / (tried ? tried : 1)) return too_many;
    struct survey s = enumerate_box(p, sub, (1u << p->n_data) - 1, true, low, high);
    if (s.answers_differ) return "one answer only";
    return s.assignments > 0 && s.answer == answer ? NULL : fits_nothing;
}

/* What nobody asks for may be larger than what is drawn, too: 大人1800円 where 460円 are the most. */
static const char *prove_wider(const struct build *p, const struct subtype *sub, int64_t answer) {
    enum { WIDEST = 64 };
    const char *flaw = prove_whole(p, sub, answer, 1);
    for (int wider = 4; flaw == fits_nothing && wider <= WIDEST; wider *= 4) flaw = prove_whole(p, sub, answer, wider);
    return flaw;
}

/* ---- broken numbers, and large ones ---- */

/* Does holds() want datum i whole? */
static bool wants_whole(const struct subtype *sub, int i) {
    return i < build_count_roles(sub) && sub->role[i].kind == PROBLEM_NUMBER;
}

static bool is_speed(const struct role *role) { return strstr(role->name, "速") || strstr(role->name, "<ru>"); }

/* Are data i and k measured alike? 12cm and 1.5cm, 30cm²; not 200m and 秒速20m. */
static bool alike(const struct build *p, const struct subtype *sub, int i, int k) {
    const struct role *a = &sub->role[i], *b = &sub->role[k];
    return build_same_dimension(p, a->unit, b->unit) && is_speed(a) == is_speed(b);
}

/* What is measured alike grows alike. */
static bool may_grow(const struct build *p, const struct subtype *sub, unsigned bits) {
    int n = build_count_roles(sub) < p->n_data ? build_count_roles(sub) : p->n_data;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < i; k++)
            if ((bits >> i & 1) != (bits >> k & 1) && alike(p, sub, i, k)) return false;
    return true;
}

/* Where lengths grow k times, areas grow k² times. */
static bool grow(struct ratio *v, const struct build *p, const char *unit, struct ratio k) {
    bool ok = true;
    for (int i = build_unit_power(p, unit); i > 0; i--) ok = ok && ratio_mul(v, *v, k);
    return ok;
}

/* The data in `bits` times k. false: one of them is not whole, or too large. */
static bool stretch(struct build *out, const struct build *p, const struct subtype *sub, unsigned bits,
                    struct ratio k) {
    enum { LARGEST = 1 << 30 };
    for (int i = 0; i < p->n_data; i++) {
        struct ratio v = p->datum[i];
        const char *unit = i < build_count_roles(sub) ? sub->role[i].unit : "";
        if (v.num > LARGEST) return false;
        if ((bits >> i & 1) && !grow(&v, p, unit, k)) return false;
        if (v.den != 1 && wants_whole(sub, i)) return false;
        out->datum[i] = v;
    }
    return true;
}

/* Is the answer that of the stretched data, where it grows with them or not? */
static bool holds_stretched(struct build *whole, const struct build *p, const struct subtype *sub, unsigned bits,
                            struct ratio k, bool with) {
    struct ratio v = p->answer.value, times = ratio_from_int(sub->scale ? sub->scale : 1);
    if ((with && !grow(&v, p, p->answer.unit, k)) || !ratio_mul(&v, v, times) || v.den != 1) return false;
    int64_t wider = k.num > k.den ? (int64_t)(k.num / k.den) : 1;
    return stretch(whole, p, sub, bits, k) && prove_whole(whole, sub, (int64_t)v.num, wider) == NULL;
}

/* Some of the data, `broken` among them, grow k times, and the answer with them or not at all. Which of the data do is
 * tried; two values of k tell a rule from an accident. */
static bool holds_grown(const struct build *p, const struct subtype *sub, unsigned broken, int64_t k) {
    struct build whole = *p; /* borrows its texts */
    for (unsigned bits = 1; bits < 1u << p->n_data; bits++)
        for (int with = 1; with >= 0 && (bits & broken) == broken && may_grow(p, sub, bits); with--)
            if (holds_stretched(&whole, p, sub, bits, ratio_from_int(k), with) &&
                holds_stretched(&whole, p, sub, bits, ratio_from_int(2 * k), with))
                return true;
    return false;
}

/* holds() knows whole numbers only. 211.5cm of tapes of 12cm and 1.5cm are 2115mm of 120mm and 15mm: the proof is that
 * of the whole numbers. The answer has one place more than the data at most. */
static const char *prove_broken(const struct build *p, const struct subtype *sub) {
    enum { PLACES = 100, ANSWER = 1 << 30 };
    int64_t given = 1, k = (int64_t)p->answer.value.den;
    unsigned broken = 0;
    for (int i = 0; i < p->n_data; i++)
        if (p->datum[i].den != 1 && wants_whole(sub, i))
            broken |= 1u << i, given = build_lcm(given, (int64_t)p->datum[i].den);
    bool minutes = strncmp(p->answer.unit, "時間", strlen("時間")) == 0 && 60 * given % k == 0; /* 4時間35分 */
    if (given > PLACES || p->answer.value.num > ANSWER || (10 * given % k && !minutes)) return "the answer comes out even";
    return holds_grown(p, sub, broken, build_lcm(k, given)) ? NULL : "the answer comes out even";
}

/* Data and answer are whole, and what nobody asks for is not: a train of 140m at 秒速22.5m. */
static bool is_broken_within(const struct build *p, const struct subtype *sub) {
    static const int64_t parts[] = {2, 5, 10};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0] && build_answer_is_measured(p); i++)
        if (holds_grown(p, sub, 0, parts[i])) return true;
    return false;
}

/* The data that are counted in the answer's unit. */
static unsigned like_answer(struct build *p, const struct subtype *sub) {
    int n = build_count_roles(sub) < p->n_data ? build_count_roles(sub) : p->n_data;
    unsigned bits = 0;
    for (int i = 0; i < n; i++) {
        struct bytes unit = {0};
        build_expand(p, &unit, sub->role[i].unit, false);
        if (wants_whole(sub, i) && unit.len && build_same_dimension(p, bytes_text(&unit), p->answer.unit))
            bits |= 1u << i;
        bytes_free(&unit);
    }
    return bits;
}

/* 5400g in the ratio 3:4:5, too many to be searched, are 54g a hundred times: what holds for a part of the data that
 * are counted like the answer, and for twice that part, holds for them. */
static const char *prove_shrunk(const struct build *p, const struct subtype *sub, int64_t answer) {
    enum { FINEST = 60 };
    struct build whole = *p; /* borrows its texts */
    unsigned bits = like_answer(&whole, sub);
    int64_t part = answer;
    for (int i = 0; i < p->n_data; i++)
        if (bits >> i & 1) part = build_gcd(part, (int64_t)p->datum[i].num);
    for (int64_t finer = 1; bits && finer <= FINEST && finer < part; finer++)
        if (holds_stretched(&whole, p, sub, bits, build_fraction(finer, part), true) &&
            holds_stretched(&whole, p, sub, bits, build_fraction(2 * finer, part), true))
            return NULL;
    return too_many;
}

static bool answer_is_whole(const struct build *p, const struct subtype *sub) {
    return build_fraction((int64_t)p->answer.value.num * (sub->scale ? sub->scale : 1), (int64_t)p->answer.value.den)
               .den == 1;
}

static bool data_are_whole(const struct build *p, const struct subtype *sub) {
    for (int i = 0; i < p->n_data; i++)
        if (p->datum[i].den != 1 && wants_whole(sub, i)) return false;
    return true;
}

bool build_is_uneven(const struct build *p, const struct subtype *sub) {
    return data_are_whole(p, sub) && !answer_is_whole(p, sub);
}

const char *build_prove(const struct build *p, const struct subtype *sub) {
    int64_t scale = sub->scale ? sub->scale : 1;
    bool whole = answer_is_whole(p, sub);
    if (p->asked >= BUILD_UNKNOWNS || !sub->high[p->asked] || (!whole && !build_answer_is_measured(p)))
        return "the answer comes out even";
    if (!whole || !data_are_whole(p, sub)) return prove_broken(p, sub);
    int64_t answer = (int64_t)(p->answer.value.num * scale / p->answer.value.den);
    const char *flaw = prove_wider(p, sub, answer);
    if (flaw == too_many) return prove_shrunk(p, sub, answer);
    return flaw == fits_nothing && is_broken_within(p, sub) ? NULL : flaw;
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

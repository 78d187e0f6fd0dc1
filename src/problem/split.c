/* split.c - which part of the parameter space a problem belongs to.
 *
 *   data, auxiliary parameters, asked quantity -> key -> hash -> train 90 %, valid 5 %, test 5 %
 *   with hold_out: one range of numbers and one combination of families go to test as well, whatever their hash
 *
 * Templates and contexts are held out elsewhere, by their '!'; the four kinds together say what a trained model has not
 * seen.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* The range: the largest stated number begins with 37 to 42 - 37..42, 370..429, 3700..4299, .. */
enum { RANGE_LOW = 37, RANGE_HIGH = 42 };

void build_key(struct bytes *out, const struct build *p, const struct family *f, const struct subtype *sub) {
    bytes_printf(out, "%s/%s:", f->id, sub->id);
    for (int i = 0; i < p->n_data; i++) {
        char text[32];
        build_print(text, sizeof text, p->datum[i]);
        bytes_printf(out, "%s%s", i ? "," : "", text);
    }
    for (int i = 0; i < p->n_aux; i++) bytes_printf(out, ";%lld", (long long)p->aux[i]);
    bytes_printf(out, "?%d", p->asked);
}

static bool numbers_held(const struct build *p) {
    exact_int largest = 0;
    for (int i = 0; i < p->n_data; i++) {
        exact_int whole = p->datum[i].num / p->datum[i].den;
        if (whole > largest) largest = whole;
    }
    while (largest >= 100) largest /= 10;
    return largest >= RANGE_LOW && largest <= RANGE_HIGH;
}

unsigned build_held(const struct build *p, const struct family *f, bool held_template) {
    return (held_template ? PROBLEM_HELD_TEMPLATE : 0u) | (p->held_out ? PROBLEM_HELD_WORDS : 0u) |
           (numbers_held(p) ? PROBLEM_HELD_NUMBERS : 0u) | (f->held_out ? PROBLEM_HELD_COMBINATION : 0u);
}

enum problem_split build_split(uint64_t hash, unsigned held, bool hold_out) {
    if (hold_out && (held & (PROBLEM_HELD_NUMBERS | PROBLEM_HELD_COMBINATION))) return PROBLEM_TEST;
    uint64_t part = rng_mix(hash) % 100;
    return part < 90 ? PROBLEM_TRAIN : part < 95 ? PROBLEM_VALID : PROBLEM_TEST;
}

/* spellings.c - spellings of a value beyond the usual ones that exact_spellings knows.
 *
 *   1,200   10/4 (before 約分)   2分の5   3.33…   約3.3   25%  2割5分   20万   4:6 for 2:3
 *
 * A spelling may be wrong in its place; the caller checks each.
 *
 * Reads   a value and the text it came from   Writes  calls of `on`
 * Never   checks, allocates, uses floating point
 * Checked tests/tutor/allowed_test.c
 */
#include <stdio.h>
#include <string.h>

#include "spellings.h"

struct out {
    spelling_fn *on;
    void *context;
};

static void say(const struct out *o, const char *s) { o->on(o->context, s, strlen(s)); }

static bool contains(const char *s, size_t n, const char *needle) {
    return memmem(s, n, needle, strlen(needle)) != NULL;
}

static bool scale(struct ratio *out, struct ratio a, int64_t num, int64_t den) {
    struct ratio factor;
    return ratio_make(&factor, num, den) && ratio_mul(out, a, factor);
}

/* A whole number below 10^15, for the forms that only small numbers have. */
static bool small_integer(int64_t *out, struct ratio a) {
    if (!ratio_is_integer(a) || a.num < 0 || a.num > 1000000000000000) return false;
    *out = (int64_t)a.num;
    return true;
}

/* ---- plain numbers ---- */

static void with_commas(const struct out *o, int64_t v) {
    char digits[24], text[40];
    int n = snprintf(digits, sizeof digits, "%lld", (long long)v), w = 0;
    for (int i = 0; i < n; i++) {
        if (i > 0 && (n - i) % 3 == 0) text[w++] = ',';
        text[w++] = digits[i];
    }
    text[w] = 0;
    say(o, text);
}

static void fractions(const struct out *o, struct ratio v) {
    char text[96], whole[48];
    if (v.num > 1000000 || v.den > 1000) return;
    int num = (int)v.num, den = (int)v.den;
    snprintf(whole, sizeof whole, "%d分の%d", den, num);
    if (den > 1) say(o, whole);
    for (int k = 2; k <= 12 && den * k <= 360; k++) { /* before 約分 */
        snprintf(text, sizeof text, "%d/%d", num * k, den * k);
        say(o, text);
        if (num > den && den > 1) {
            snprintf(text, sizeof text, "%dと%d/%d", num / den, num % den * k, den * k);
            say(o, text);
        }
    }
}

void tutor_spell_rounded(struct ratio value, const char *before, spelling_fn *on, void *context) {
    struct out o = {on, context};
    int64_t ten = 1;
    for (int places = 0; places <= 4; places++, ten *= 10) {
        struct ratio scaled, half;
        char text[96];
        if (!scale(&scaled, value, ten, 1) || !ratio_make(&half, 1, 2) || !ratio_add(&scaled, scaled, half)) return;
        exact_int units = scaled.num / scaled.den;
        if (units > 1000000000000000) return;
        int n = snprintf(text, sizeof text, "%s%lld", before, (long long)(units / ten));
        if (places > 0) snprintf(text + n, sizeof text - (size_t)n, ".%0*lld", places, (long long)(units % ten));
        say(&o, text);
    }
}

static void rates(const struct out *o, struct ratio v) {
    char number[48], text[96];
    struct ratio percent, mille;
    int64_t m;
    if (ratio_compare(v, ratio_from_int(ratio_is_integer(v) ? 1 : 3)) > 0) return; /* 30 is not called 3000% */
    if (scale(&percent, v, 100, 1) && ratio_print_decimal(number, sizeof number, percent)) {
        snprintf(text, sizeof text, "%s%%", number);
        say(o, text);
    }
    if (!scale(&mille, v, 1000, 1) || !small_integer(&m, mille) || m == 0 || m >= 100000) return;
    int n = 0;
    if (m / 100) n += snprintf(text + n, sizeof text - (size_t)n, "%d割", (int)(m / 100));
    if (m / 10 % 10) n += snprintf(text + n, sizeof text - (size_t)n, "%d分", (int)(m / 10 % 10));
    if (m % 10) snprintf(text + n, sizeof text - (size_t)n, "%d厘", (int)(m % 10));
    if (m >= 100) say(o, text);
}

static void myriads(const struct out *o, int64_t v) {
    static const struct {
        int64_t unit;
        const char *name;
    } big[] = {{1000000000000, "兆"}, {100000000, "億"}, {10000, "万"}, {1000, "千"}};
    char text[96];
    for (size_t i = 0; i < sizeof big / sizeof *big; i++) {
        if (v < big[i].unit || v % 1000) continue;
        int n = snprintf(text, sizeof text, "%lld%s", (long long)(v / big[i].unit), big[i].name);
        int64_t rest = v % big[i].unit;
        if (rest && i + 1 < sizeof big / sizeof *big && rest % big[i + 1].unit == 0)
            snprintf(text + n, sizeof text - (size_t)n, "%lld%s", (long long)(rest / big[i + 1].unit), big[i + 1].name);
        else if (rest)
            snprintf(text + n, sizeof text - (size_t)n, "%lld", (long long)rest);
        say(o, text);
    }
}

/* Few spellings, the ones a pupil would write here: a model that is unsure must not be led into 27/18 for 90÷60, or
 * into 0.33… where 1/3 is meant. */
void tutor_spell_number(const struct exact_pending *p, const char *left, size_t n_left, spelling_fn *on,
                        void *context) {
    struct out o = {on, context};
    char text[96];
    int64_t whole;
    bool terminating = ratio_print_decimal(text, sizeof text, p->value) > 0;
    bool of_fractions = contains(left, n_left, "/") || contains(left, n_left, "分の");
    bool of_rates = contains(left, n_left, "%") || contains(left, n_left, "割");
    if (small_integer(&whole, p->value)) {
        if (whole >= 1000) with_commas(&o, whole);
        if (contains(left, n_left, "万") || contains(left, n_left, "億") || contains(left, n_left, "千"))
            myriads(&o, whole);
    }
    if (of_fractions && !ratio_is_integer(p->value)) fractions(&o, p->value);
    if (!terminating && p->division && p->dividend < 100000 && p->divisor < 100000) { /* 40÷60=40/60, then 約分 */
        snprintf(text, sizeof text, "%d/%d", (int)p->dividend, (int)p->divisor);
        say(&o, text);
    }
    if (!terminating) tutor_spell_rounded(p->value, "約", on, context);
    if (of_rates || ratio_compare(p->value, ratio_from_int(1)) < 0) rates(&o, p->value);
}

void tutor_spell_ratio(const struct exact_pending *p, spelling_fn *on, void *context) {
    for (int times = 2; times <= 40; times++) {
        char said[128];
        size_t w = 0;
        for (int i = 0; i < p->n_terms; i++) {
            if (p->term[i] > 1000000 || w > sizeof said - 16) return;
            w += (size_t)snprintf(said + w, sizeof said - w, "%s%d", i ? ":" : "", (int)p->term[i] * times);
        }
        on(context, said, w);
    }
}

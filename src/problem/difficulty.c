/* difficulty.c - how hard a problem is, counted from its trace and its text; no label of the family goes in.
 *
 *   default method's equalities -> steps, digits, broken numbers, hidden numbers, divisions;  text -> sentences, extra
 *     number
 *   -> score -> one to three stars
 *
 * A hidden number is one that the problem does not state and no earlier step found: the two legs of a crane, 60 minutes
 * of an hour, the one tree more than gaps. The pupil has to bring it along.
 *
 * Never   looks at sub-type labels: the same trace is equally hard wherever it stands
 * Checked tests/problem/difficulty_test.c
 */
#include <string.h>

#include "problem/build.h"

enum { MOST = 8 * PROBLEM_STEPS };

struct known {
    struct ratio number[MOST];
    int n;
};

static bool holds_number(const struct known *known, struct ratio v) {
    for (int i = 0; i < known->n; i++)
        if (known->number[i].num == v.num && known->number[i].den == v.den) return true;
    return false;
}

static void add_number(struct known *known, struct ratio v) {
    if (known->n < MOST && !holds_number(known, v)) known->number[known->n++] = v;
}

/* The next number at or after *p: 12, 0.5, 2/3; *p behind it. false: none is left. */
static bool next_number(struct ratio *out, const char **p) {
    const char *s = *p + strcspn(*p, "0123456789");
    int64_t n = 0, d = 1, below = 0;
    if (!*s) return false;
    for (; *s >= '0' && *s <= '9'; s++) n = n < 1000000000000 ? n * 10 + (*s - '0') : n;
    if (*s == '.')
        for (s++; *s >= '0' && *s <= '9'; s++)
            if (d < 1000000) n = n * 10 + (*s - '0'), d *= 10;
    if (*s == '/' && s[1] >= '1' && s[1] <= '9') {
        for (s++; *s >= '0' && *s <= '9'; s++) below = below < 1000000 ? below * 10 + (*s - '0') : below;
        d *= below;
    }
    *out = build_fraction(n, d);
    *p = s;
    return true;
}

static int digits_of(struct ratio v) {
    int digits = 1;
    for (exact_int n = v.num / v.den; n >= 10; n /= 10) digits++;
    return digits;
}

static int count(const char *text, const char *what) {
    int n = 0;
    for (; (text = strstr(text, what)) != NULL; text += strlen(what)) n++;
    return n;
}

void build_measure(struct problem_difficulty *d, const struct build *p) {
    struct known known = {.n = 0}, hidden = {.n = 0};
    struct ratio v;
    *d = (struct problem_difficulty){.steps = p->trace.n_equations};
    for (int i = 0; i < p->n_data; i++) add_number(&known, p->datum[i]);
    for (int i = 0; i < p->trace.n_equations; i++) {
        const struct equation *e = &p->trace.equation[i];
        bool broken = strstr(e->value, "あまり") != NULL;
        for (const char *s = e->expression; next_number(&v, &s);) {
            if (!holds_number(&known, v)) add_number(&hidden, v);
            broken |= v.den != 1;
            if (digits_of(v) > d->digits) d->digits = digits_of(v);
        }
        for (const char *s = e->value; next_number(&v, &s);) {
            add_number(&known, v);
            broken |= v.den != 1;
            if (digits_of(v) > d->digits) d->digits = digits_of(v);
        }
        d->broken += broken;
        d->divisions += count(e->expression, "÷");
    }
    d->hidden = hidden.n;
}

void build_measure_text(struct problem_difficulty *d, const char *text, bool extra) {
    enum {
        STEP = 8,
        DIGIT = 3,
        BROKEN = 4,
        HIDDEN = 4,
        DIVISION = 2,
        SENTENCE = 3,
        EXTRA = 6,
        TWO_STARS = 36,
        THREE_STARS = 60
    };
    int long_number = d->digits > 2 ? d->digits - 2 : 0;
    d->sentences = count(text, "。");
    d->extra = extra;
    int long_text = d->sentences > 2 ? d->sentences - 2 : 0;
    d->score = STEP * d->steps + DIGIT * long_number + BROKEN * d->broken + HIDDEN * d->hidden +
               DIVISION * d->divisions + SENTENCE * long_text + EXTRA * extra;
    d->stars = d->score < TWO_STARS ? 1 : d->score < THREE_STARS ? 2 : 3;
}

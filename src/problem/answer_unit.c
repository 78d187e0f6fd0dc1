/* answer_unit.c - the answer in the unit that somebody asks for: one or two steps more behind the solution.
 *
 *   1415mm, asked in cm       1415÷10=141.5(cm)
 *   秒速20m, asked in 時速km  20×3600=72000(m), 72000÷1000=72(km)
 *
 * Checked tests/problem/solve_test.c
 */
#include <stdio.h>
#include <string.h>

#include "problem/build.h"
#include "text/unit.h"

/* 分速80m, 12分後 */
struct measure {
    int pace; /* text_pace_at, -1: no speed */
    const struct text_unit *unit;
    const char *suffix; /* 後, 前; "" */
};

static bool begins(const char *text, const char *word) { return strncmp(text, word, strlen(word)) == 0; }

/* before: what stands in front of the number, 分速; in a wanted unit that is where the text begins. */
static struct measure measure_of(const char *before, const char *unit) {
    struct measure m = {.pace = -1, .suffix = ""};
    size_t n = strlen(unit);
    for (int i = 0; i < TEXT_PACES; i++)
        if (begins(before, text_pace_at(i)->name)) m.pace = i;
    m.unit = text_unit_spelt(unit, n);
    if (!m.unit && n > strlen("後")) {
        const char *last = unit + n - strlen("後");
        if (strcmp(last, "後") == 0 || strcmp(last, "前") == 0)
            m.unit = text_unit_spelt(unit, n - strlen("後")), m.suffix = last;
    }
    return m;
}

static struct measure wanted_of(const char *text) {
    for (int i = 0; i < TEXT_PACES; i++)
        if (begins(text, text_pace_at(i)->name)) return measure_of(text, text + strlen(text_pace_at(i)->name));
    return measure_of("", text);
}

static bool converts(const struct measure *have, const struct measure *want) {
    return have->unit && want->unit && have->unit->den && want->unit->den && !have->unit->clock && !want->unit->clock &&
           have->unit->dimension == want->unit->dimension && have->unit->power == want->unit->power;
}

/* value × num/den, as one multiplication or division where it is one. */
static struct ratio rescale(struct build *p, struct ratio value, int64_t num, int64_t den, const char *name,
                            const char *unit) {
    struct ratio by = build_fraction(num, den);
    char lead[64];
    if (by.num == by.den) return value;
    snprintf(lead, sizeof lead, "%sになおすと、", name);
    if (by.den == 1) return build_step(p, lead, value, '*', by, unit, "です。");
    if (by.num == 1) return build_step(p, lead, value, '/', build_int((int64_t)by.den), unit, "です。");
    return build_step(p, lead, value, '*', by, unit, "です。");
}

/* What may come in parts: no people, no money, no days. */
static bool is_continuous(const struct text_unit *unit) {
    switch (unit->kind) {
        case TEXT_KIND_LENGTH:
        case TEXT_KIND_AREA:
        case TEXT_KIND_VOLUME:
        case TEXT_KIND_MASS:
        case TEXT_KIND_DATA:
        case TEXT_ANGLE:
        case TEXT_RATE: return true;
        case TEXT_KIND_TIME: return !unit->clock && unit->id >= TEXT_SECOND && unit->id <= TEXT_HOUR;
        default: return false;
    }
}

/* The unit of a role, "<u>²" with the word that <u> is; of a word that is not there yet, none. */
static struct measure role_measure(const struct build *p, const char *unit) {
    char slot[8], text[32];
    const char *close = strchr(unit, '>');
    if (!close || sscanf(unit, "<%7[^>]>", slot) != 1) return measure_of("", unit);
    snprintf(text, sizeof text, "%s%s", build_has(p, slot) ? build_get(p, slot) : "", close + 1);
    return measure_of("", text);
}

bool build_role_is_measured(const struct build *p, const char *unit) {
    const struct measure m = role_measure(p, unit);
    return m.unit && is_continuous(m.unit);
}

bool build_same_dimension(const struct build *p, const char *a, const char *b) {
    const struct measure x = role_measure(p, a), y = role_measure(p, b);
    if (!x.unit || !y.unit || !x.unit->den || !y.unit->den) return strcmp(a, b) == 0;
    return x.unit->dimension == y.unit->dimension;
}

int build_unit_power(const struct build *p, const char *unit) {
    const struct measure m = role_measure(p, unit);
    return m.unit && m.unit->power > 0 ? m.unit->power : 1;
}

bool build_answer_is_measured(const struct build *p) {
    return !p->answer.unit[0] || build_role_is_measured(p, p->answer.unit);
}

bool build_answer_in(struct build *p, const char *wanted) {
    const struct measure have = measure_of(p->answer.text, p->answer.unit), want = wanted_of(wanted);
    int pace = have.pace >= 0 && want.pace >= 0 ? want.pace : have.pace;
    char unit[32];
    if (!converts(&have, &want) || (have.unit == want.unit && have.pace == pace)) return true;
    struct ratio value = p->answer.value;
    if (pace != have.pace)
        value = rescale(p, value, text_pace_at(pace)->seconds, text_pace_at(have.pace)->seconds,
                        text_pace_at(pace)->name, p->answer.unit);
    value = rescale(p, value, have.unit->num * want.unit->den, have.unit->den * want.unit->num, want.unit->spelling[0],
                    want.unit->spelling[0]);
    snprintf(unit, sizeof unit, "%s%s", want.unit->spelling[0], have.suffix);
    if (!p->reject) build_answer(p, value, pace >= 0 ? text_pace_at(pace)->name : "", unit);
    return !p->reject;
}

/* measure.c - units of roles: fixed (m, 分速m), a word of the problem (<u>, <u>²), or one of a choice.
 *
 * Checked tests/reading/measure_test.c
 */
#include "reading/measure.h"

#include <stdio.h>
#include <string.h>

#include "reading/request.h"

/* ---- which unit ---- */

static bool begins(const char *text, const char *word) { return strncmp(text, word, strlen(word)) == 0; }

/* The slot that "<u>" at the beginning of a unit names; *rest: what stands behind it. */
static int named(const struct form *f, const char *unit, const char **rest) {
    const char *close = unit[0] == '<' ? strchr(unit, '>') : NULL;
    *rest = close ? close + 1 : unit;
    return close ? form_slot(f, unit + 1, (size_t)(close - unit) - 1) : -1;
}

int measure_word(const struct form *f, const char *unit) {
    const char *rest;
    int slot = named(f, unit, &rest);
    return slot >= 0 && !*rest && f->part[slot] == FORM_WORD ? slot : -1;
}

static bool alike(const struct text_unit *a, const struct text_unit *b) {
    return text_unit_alike(a, b) && !a->clock && !b->clock;
}

static bool is_smaller(const struct text_unit *a, const struct text_unit *b) {
    return alike(a, b) && a->num * b->den < b->num * a->den;
}

static bool convert(struct ratio *value, const struct text_unit *from, const struct text_unit *to) {
    struct ratio scale;
    return from == to || (ratio_make(&scale, (exact_int)from->num * to->den, (exact_int)from->den * to->num) &&
                          ratio_mul(value, *value, scale));
}

/* The largest that is smaller than u; NULL: there is none. */
static const struct text_unit *next_smaller(const struct text_unit *u) {
    const struct text_unit *best = NULL, *v;
    for (size_t i = 0; (v = text_unit_at(i)) != NULL; i++)
        if (is_smaller(v, u) && (!best || is_smaller(best, v))) best = v;
    return best;
}

/* Is every quantity that is counted in word slot `word` whole in u, where the sub-type wants whole numbers? */
static bool all_whole(const struct parse *p, const struct form *f, int word, const struct stream *s,
                      const struct text_unit *u) {
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] != FORM_QUANTITY || f->slot[i].kind != PROBLEM_NUMBER || p->value[i] < 0 ||
            measure_word(f, f->slot[i].unit) != word)
            continue;
        struct ratio value = s->mention[p->value[i]].value;
        const struct text_unit *have = s->mention[p->value[i]].measure;
        if (alike(have, u) && convert(&value, have, u) && value.den != 1) return false;
    }
    return true;
}

static int pace_of(const struct problem_slot *slot);

/* 時間 where the speeds of roles that leave their pace open are 時速, though the text has minutes; NULL. */
static const struct text_unit *unit_of_pace(const struct parse *p, const struct form *f, const struct stream *s) {
    int pace = -1;
    for (int i = 0; i < f->n_slots; i++) {
        int own = f->part[i] == FORM_QUANTITY && p->value[i] >= 0 ? s->mention[p->value[i]].pace : -1;
        if (own < 0) continue;
        if (pace_of(&f->slot[i]) >= 0 || (pace >= 0 && own != pace)) return NULL;
        pace = own;
    }
    const struct text_unit *unit;
    for (size_t i = 0; pace >= 0 && (unit = text_unit_at(i)) != NULL; i++)
        if (unit->kind == TEXT_KIND_TIME && unit->den && !unit->clock &&
            unit->num == (int64_t)text_pace_at(pace)->seconds * unit->den)
            return unit;
    return NULL;
}

const struct text_unit *measure_unit(const struct parse *p, const struct form *f, int word, const struct stream *s) {
    enum { HOPS = 3 };
    const struct text_unit *best = NULL, *fine;
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] != FORM_QUANTITY || p->value[i] < 0 || measure_word(f, f->slot[i].unit) != word) continue;
        const struct text_unit *unit = s->mention[p->value[i]].measure;
        if (!best || is_smaller(unit, best)) best = unit;
    }
    fine = best && best->den && best->kind == TEXT_KIND_TIME ? unit_of_pace(p, f, s) : NULL;
    if (fine) return fine;
    fine = best;
    for (int i = 0; i < HOPS && fine && fine->den && !all_whole(p, f, word, s, fine); i++) fine = next_smaller(fine);
    return fine && fine->den && all_whole(p, f, word, s, fine) ? fine : best;
}

const char *measure_pace(const struct parse *p, const struct form *f, int word, const struct stream *s) {
    char name[12];
    size_t n = (size_t)snprintf(name, sizeof name, "<%s>", f->slot[word].name);
    for (int i = 0; i < f->n_slots; i++) {
        size_t length = strlen(f->slot[i].role);
        bool ends = length >= n && strcmp(f->slot[i].role + length - n, name) == 0;
        if (ends && f->part[i] == FORM_QUANTITY && p->value[i] >= 0 && s->mention[p->value[i]].pace >= 0)
            return text_pace_at(s->mention[p->value[i]].pace)->name;
    }
    return NULL;
}

/* "cm" and "²" */
static const struct text_unit *with_power(const struct text_unit *u, const char *power) {
    char spelling[24];
    if (!u || !*power) return u;
    snprintf(spelling, sizeof spelling, "%s%s", u->spelling[0], power);
    return request_unit(spelling);
}

/* The choice-th label of "cm|m". */
static const struct text_unit *unit_of_choice(const char *labels, int choice) {
    char label[24];
    while (choice-- > 0 && strchr(labels, '|')) labels = strchr(labels, '|') + 1;
    snprintf(label, sizeof label, "%.*s", (int)strcspn(labels, "|"), labels);
    return request_unit(label);
}

/* In what the role wants a quantity. */
static const struct text_unit *wanted_unit(const struct parse *p, const struct form *f, int slot,
                                           const struct stream *s) {
    const char *unit = f->slot[slot].unit, *rest;
    int of = named(f, unit, &rest);
    if (of >= 0 && f->part[of] == FORM_CHOICE) return unit_of_choice(f->slot[of].choices, p->value[of]);
    if (of >= 0 && f->part[of] == FORM_WORD) return with_power(measure_unit(p, f, of, s), rest);
    for (int i = 0; i < TEXT_PACES; i++)
        if (begins(unit, text_pace_at(i)->name)) unit += strlen(text_pace_at(i)->name);
    return request_unit(unit);
}

/* ---- does it fit? ---- */

/* Of a role; -1: none. */
static int pace_of(const struct problem_slot *slot) {
    for (int i = 0; i < TEXT_PACES; i++) {
        const struct text_pace *p = text_pace_at(i);
        if (strstr(slot->role, p->name) || strstr(slot->role, p->each) || strstr(slot->role, p->one) ||
            begins(slot->unit, p->name))
            return i;
    }
    return -1;
}

static bool to_pace(struct ratio *value, const struct mention *m, const struct problem_slot *slot, struct err *err) {
    int wanted = pace_of(slot);
    if (m->pace < 0 || m->pace == wanted) return true;
    if (wanted < 0)
        return strstr(slot->role, "速") != NULL || strchr(slot->role, '<') != NULL ||
               err_set(err, ERR_INPUT, "%s is no speed", slot->role);
    struct ratio scale;
    return ratio_make(&scale, text_pace_at(wanted)->seconds, text_pace_at(m->pace)->seconds) &&
           ratio_mul(value, *value, scale);
}

static bool is_counted(const struct text_unit *u) { return !u || u->kind == TEXT_COUNT || u->kind == TEXT_OTHER; }

static bool to_unit(struct ratio *value, const struct mention *m, const struct text_unit *wanted,
                    const struct problem_slot *slot, struct err *err) {
    const struct text_unit *have = m->measure;
    bool money = !have && wanted && wanted->kind == TEXT_MONEY; /* 代金は800 */
    if (have == wanted || money || (is_counted(have) && is_counted(wanted)) || (!wanted && slot->unit[0] == '<'))
        return true;
    if (!alike(have, wanted))
        return err_set(err, ERR_INPUT, "%s is not in %s", slot->role, have ? have->spelling[0] : "a bare number");
    return convert(value, have, wanted);
}

/* The unit that the sub-type itself names; false: that depends on what else the text says. */
static bool fixed_unit(const struct text_unit **unit, const struct problem_slot *slot) {
    const char *name = slot->unit;
    for (int i = 0; i < TEXT_PACES; i++)
        if (begins(slot->unit, text_pace_at(i)->name)) name = slot->unit + strlen(text_pace_at(i)->name);
    *unit = request_unit(name);
    return name[0] != '<';
}

bool measure_is_rate(const struct problem_slot *slot) {
    return slot->kind == PROBLEM_RATE || strcmp(slot->unit, "%") == 0 || strcmp(slot->unit, "割") == 0;
}

/* 1.48倍 of another amount are 148% of it; nothing is taken off or gained so. */
bool measure_may_be_rate(const struct problem_slot *slot, const struct mention *m) {
    bool of_another = strcmp(slot->role, "割合") == 0 || strstr(slot->role, "をもとにした") != NULL;
    if (m->measure) return of_another && strcmp(m->measure->spelling[0], "倍") == 0;
    return ratio_compare(m->value, ratio_from_int(1)) < 0;
}

bool measure_may_fit(const struct form *f, int slot, const struct mention *m) {
    const struct problem_slot *role = &f->slot[slot];
    const struct text_unit *unit;
    struct ratio value = m->value;
    struct err why = {0};
    if (m->rate) return measure_is_rate(role) || role->kind == PROBLEM_FRACTION;
    if (role->kind == PROBLEM_RATE) return measure_may_be_rate(role, m);
    if (measure_is_rate(role)) return false;
    return to_pace(&value, m, role, &why) && (!fixed_unit(&unit, role) || to_unit(&value, m, unit, role, &why));
}

bool measure_quantity(struct ratio *value, const struct text_unit **unit, const struct parse *p, const struct form *f,
                      int slot, const struct stream *s, struct err *err) {
    const struct mention *m = &s->mention[p->value[slot]];
    const struct text_unit *wanted = m->rate ? m->measure : wanted_unit(p, f, slot, s);
    *value = m->value;
    *unit = wanted ? wanted : m->measure;
    return to_unit(value, m, wanted, &f->slot[slot], err) && to_pace(value, m, &f->slot[slot], err);
}

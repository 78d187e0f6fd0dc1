/* prove.c - parse -> inputs in the units of the sub-type -> problem_solve -> does the answer fit the question?
 *
 *   a quantity fits a role when both are measured alike; 1.2km fills a role in m as 1200
 *   a word that no text says is the family's own
 *   the answer is in what is asked for: 何本 is no answer in 円
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/prove.h"

#include <stdio.h>
#include <string.h>

/* ---- inputs ---- */

void inputs_free(struct inputs *in) {
    bytes_free(&in->memory);
    in->n = 0;
}

/* Texts are kept one after the other; pointers are set when the memory stands still. unit: static, or NULL. */
static void add(struct inputs *in, const char *name, const char *text, size_t n, const char *unit) {
    if (in->n == PROBLEM_GIVEN) return;
    in->given[in->n].name = name;
    in->given[in->n].unit = unit;
    bytes_append(&in->memory, text, n);
    bytes_append_char(&in->memory, 0);
    in->n++;
}

static void point(struct inputs *in) {
    const char *at = bytes_text(&in->memory);
    for (int i = 0; i < in->n; i++) in->given[i].text = at, at += strlen(at) + 1;
}

static size_t word_start(const struct parse *p, const struct stream *s, int slot) {
    return s->at[p->words.first[slot]];
}

/* Behind the last symbol of a word. Symbols of one unit stand at one place, so the end is where the next place
 * begins. */
static size_t word_end(const struct parse *p, const struct stream *s, int slot) {
    int last = p->words.last[slot], next = last + 1;
    while (next < s->n && s->at[next] == s->at[last]) next++;
    return s->at[next];
}

static bool has_word(const struct parse *p, int slot) { return p->words.last[slot] >= p->words.first[slot]; }

static int slot_named(const struct form *f, const char *name, size_t n) {
    for (int i = 0; i < f->n_slots; i++)
        if (strlen(f->slot[i].name) == n && memcmp(f->slot[i].name, name, n) == 0) return i;
    return -1;
}

/* The word slot that a unit "<u>" is, -1 when it is something else. */
static int unit_slot(const struct form *f, const char *unit) {
    size_t n = strlen(unit);
    int slot = n > 2 && unit[0] == '<' && unit[n - 1] == '>' ? slot_named(f, unit + 1, n - 2) : -1;
    return slot >= 0 && f->part[slot] == FORM_WORD ? slot : -1;
}

/* How many base units one of it is, a smaller than b? Without a measure: no. */
static bool is_smaller(const struct text_unit *a, const struct text_unit *b) {
    return a && a->den && b->den && a->dimension == b->dimension && a->power == b->power &&
           a->num * b->den < b->num * a->den;
}

/* The unit that word slot `word` stands for: the smallest in which the text states a quantity of it, so that 0.27km
 * and 9m are both whole. NULL: none is known. */
static const struct text_unit *unit_of_word(const struct parse *p, const struct form *f, int word,
                                            const struct stream *s) {
    const struct text_unit *best = NULL;
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] != FORM_QUANTITY || p->value[i] < 0 || unit_slot(f, f->slot[i].unit) != word) continue;
        const struct text_unit *unit = s->mention[p->value[i]].measure;
        if (!best || is_smaller(unit, best)) best = unit;
    }
    return best;
}

/* In what the sub-type wants a quantity: a fixed unit, or the one that the text names. */
static const struct text_unit *wanted_unit(const struct parse *p, const struct form *f, int slot,
                                           const struct stream *s) {
    int word = unit_slot(f, f->slot[slot].unit);
    return word < 0 ? request_unit(f->slot[slot].unit) : unit_of_word(p, f, word, s);
}

static enum mention_pace pace_of(const char *text) {
    static const char *const words[][2] = {{"秒速", "毎秒"}, {"分速", "毎分"}, {"時速", "毎時"}};
    for (int i = 0; i < 3; i++)
        if (strstr(text, words[i][0]) || strstr(text, words[i][1])) return (enum mention_pace)(i + 1);
    return MENTION_NO_PACE;
}

/* Seconds of a pace. */
static int64_t seconds(enum mention_pace pace) {
    return pace == MENTION_PER_HOUR ? 3600 : pace == MENTION_PER_MINUTE ? 60 : 1;
}

static bool to_pace(struct ratio *value, const struct mention *m, const struct problem_slot *slot, struct err *err) {
    enum mention_pace wanted = pace_of(slot->role);
    if (m->pace == MENTION_NO_PACE || m->pace == wanted) return true;
    if (wanted == MENTION_NO_PACE)
        return strstr(slot->role, "速") != NULL || strchr(slot->role, '<') != NULL ||
               err_set(err, ERR_INPUT, "%s is no speed", slot->role);
    struct ratio scale;
    return ratio_make(&scale, seconds(wanted), seconds(m->pace)) && ratio_mul(value, *value, scale);
}

static bool to_unit(struct ratio *value, const struct mention *m, const struct text_unit *wanted,
                    const struct problem_slot *slot, struct err *err) {
    const struct text_unit *have = m->measure;
    bool counts = (!have || have->kind == TEXT_COUNT || have->kind == TEXT_OTHER) &&
                  (!wanted || wanted->kind == TEXT_COUNT || wanted->kind == TEXT_OTHER);
    if (have == wanted || counts || (!wanted && slot->unit[0] == '<')) return true;
    struct ratio scale;
    if (!have || !wanted || !have->den || !wanted->den || have->dimension != wanted->dimension ||
        have->power != wanted->power)
        return err_set(err, ERR_INPUT, "%s is not in %s", slot->role, have ? have->spelling[0] : "a bare number");
    return ratio_make(&scale, (exact_int)have->num * wanted->den, (exact_int)have->den * wanted->num) &&
           ratio_mul(value, *value, scale);
}

static bool add_quantity(struct inputs *in, const struct parse *p, const struct form *f, int slot,
                         const struct stream *s, struct err *err) {
    const struct problem_slot *role = &f->slot[slot];
    if (p->value[slot] < 0) return true;
    const struct mention *m = &s->mention[p->value[slot]];
    char text[48];
    size_t n;
    if (role->kind == PROBLEM_RATE) {
        if (!m->rate) return err_set(err, ERR_INPUT, "%s is no rate", role->role);
        add(in, role->name, s->text + m->start, m->end - m->start, NULL);
        return true;
    }
    bool tenths = strcmp(role->unit, "割") == 0;
    if (m->rate != (tenths || strcmp(role->unit, "%") == 0)) return err_set(err, ERR_INPUT, "%s is a rate", role->role);
    struct ratio value = m->value;
    if (m->fraction && value.num == 1 && role->kind == PROBLEM_NUMBER)
        value = (struct ratio){value.den, 1}; /* 1/50000 */
    if (tenths) ratio_div(&value, value, ratio_from_int(10));
    const struct text_unit *wanted = m->rate ? m->measure : wanted_unit(p, f, slot, s),
                           *stated = wanted ? wanted : m->measure;
    if (!to_unit(&value, m, wanted, role, err) || !to_pace(&value, m, role, err)) return false;
    n = role->kind == PROBLEM_FRACTION ? ratio_print_fraction(text, sizeof text, value)
                                       : ratio_print_decimal(text, sizeof text, value);
    if (!n) return err_set(err, ERR_INPUT, "%s has no such value", role->role);
    add(in, role->name, text, n, stated && stated->den ? stated->spelling[0] : NULL);
    return true;
}

/* The words that the text says; a unit that it says only behind a number. */
static void add_words(struct inputs *in, const struct parse *p, const struct form *f, const struct stream *s) {
    bool given[FORM_SLOTS] = {false};
    for (int i = 0; i < f->n_slots; i++) {
        int word = f->part[i] == FORM_QUANTITY && p->value[i] >= 0 ? unit_slot(f, f->slot[i].unit) : -1;
        const struct text_unit *unit = word >= 0 ? unit_of_word(p, f, word, s) : NULL;
        if (!unit || given[word]) continue;
        given[word] = true;
        add(in, f->slot[word].name, unit->spelling[0], strlen(unit->spelling[0]), NULL);
    }
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] != FORM_WORD || given[i] || !has_word(p, i)) continue;
        size_t start = word_start(p, s, i);
        add(in, f->slot[i].name, s->text + start, word_end(p, s, i) - start, NULL);
    }
}

static bool add_all(struct inputs *in, const struct parse *p, const struct form *f, const struct stream *s, bool words,
                    struct err *err) {
    char index[8];
    in->n = 0;
    bytes_clear(&in->memory);
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] == FORM_QUANTITY && !add_quantity(in, p, f, i, s, err)) return false;
        if (f->part[i] != FORM_CHOICE) continue;
        int n = snprintf(index, sizeof index, "%d", p->value[i]);
        add(in, f->slot[i].name, index, (size_t)n, NULL);
    }
    if (words) add_words(in, p, f, s);
    point(in);
    return !in->memory.failed || err_set(err, ERR_RESOURCE, "out of memory for a reading");
}

/* ---- after the solution ---- */

static bool answers(const struct problem *solved, const struct request *r, struct err *err) {
    const struct text_unit *unit = request_unit(solved->unit);
    bool alike = unit && r->unit && unit->den && r->unit->den && unit->dimension == r->unit->dimension &&
                 unit->power == r->unit->power;
    if (!r->unit || unit == r->unit || alike) return true;
    if (!unit && r->unit->kind == TEXT_COUNT) return true;
    return err_set(err, ERR_INPUT, "the answer would be in %s, the question asks for %s", solved->unit,
                   r->unit->spelling[0]);
}

/* Quantities that no slot has and no word explains. */
static uint32_t count_unused(const struct parse *p, const struct form *f, const struct stream *s) {
    uint32_t used = 0, unused = 0;
    for (int i = 0; i < f->n_slots; i++)
        if (f->part[i] == FORM_QUANTITY && p->value[i] >= 0) used |= 1u << p->value[i];
    for (int i = 0; i < s->n_mentions; i++) {
        const struct mention *m = &s->mention[i];
        bool said = (used >> i & 1) || s->symbol[s->place[i]] != STREAM_NUMBER;
        for (int k = 0; k < s->n_mentions && !said; k++)
            said = (used >> k & 1) && s->mention[k].measure == m->measure &&
                   ratio_compare(s->mention[k].value, m->value) == 0;
        if (!said) unused |= 1u << i;
    }
    return unused;
}

bool prove_parse(struct problem *out, struct inputs *in, uint32_t *unused, const struct parse *p,
                 const struct forms *forms, const struct stream *s, const struct request *request, struct err *err) {
    const struct form *f = &forms->form[p->form];
    struct err words = {0};
    if (!add_all(in, p, f, s, true, err)) return false;
    bool ok = problem_solve(out, f->family, f->subtype, 0, in->given, (size_t)in->n, &words);
    if (!ok && !(add_all(in, p, f, s, false, err) &&
                 problem_solve(out, f->family, f->subtype, 0, in->given, (size_t)in->n, err)))
        return false;
    *unused = count_unused(p, f, s);
    return answers(out, request, err);
}

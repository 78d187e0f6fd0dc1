/* given.c - numbers and words that somebody states, in place of those that draw() chooses.
 *
 *   one draw, steered to the given words -> its words; given numbers, choices and question -> bind() -> ready for
 *     solve()
 *
 * A word that nobody states is the draw's own: the same one every time. A number that nobody states is an error.
 *
 * Never   trusts a number: whole where the family needs it, above zero, in its unit; then the needs of bind()
 * Checked tests/problem/solve_test.c
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "problem/giver.h"
#include "problem/name.h"

enum { LARGEST = 10000000 };

/* ---- reading numbers ---- */

bool build_read_number(struct ratio *out, const char *s) {
    size_t digits = strspn(s, "0123456789");
    char *end;
    if (!digits || digits > 12) return false;
    int64_t n = strtoll(s, &end, 10), d = 1;
    if (*end == '/' && end[1] >= '1' && end[1] <= '9' && strlen(end) < 8)
        d = strtoll(end + 1, &end, 10);
    else if (*end == '.' && end[1])
        for (end++; *end >= '0' && *end <= '9' && d < 100000; end++, d *= 10) n = n * 10 + (*end - '0');
    if (*end) return false;
    *out = build_fraction(n, d);
    return true;
}

/* One or two digits before `unit`; s moves behind it. */
static bool read_places(int64_t *out, const char **s, const char *unit) {
    size_t digits = strspn(*s, "0123456789"), length = strlen(unit);
    if (digits < 1 || digits > 3 || strncmp(*s + digits, unit, length) != 0) return false;
    *out = strtoll(*s, NULL, 10);
    *s += digits + length;
    return true;
}

bool build_read_rate(struct ratio *out, const char *s) {
    int64_t tenths, hundredths = 0;
    if (read_places(&hundredths, &s, "%"))
        tenths = 0;
    else if (!read_places(&tenths, &s, "割") || tenths > 10)
        return false;
    else if (*s && (!read_places(&hundredths, &s, "分") || hundredths > 9))
        return false;
    *out = build_int(tenths * 10 + hundredths);
    return *s == 0;
}

/* ---- the table of roles ---- */

int build_count_roles(const struct subtype *sub) {
    int n = 0;
    while (n < BUILD_ROLES && sub->role[n].slot) n++;
    return n;
}

int build_count_choices(const char *labels) {
    int n = 1;
    for (; (labels = strchr(labels, '|')) != NULL; labels++) n++;
    return n;
}

/* A choice by its label or its index; -1: none of them. */
static int find_choice(const char *labels, const char *text) {
    int n = build_count_choices(labels);
    for (int i = 0; i < n; i++) {
        size_t length = strcspn(labels, "|");
        if (length && strlen(text) == length && memcmp(text, labels, length) == 0) return i;
        labels += length + (labels[length] == '|');
    }
    return text[0] >= '0' && text[0] <= '9' && !text[1] && text[0] - '0' < n ? text[0] - '0' : -1;
}

static const struct problem_given *given_for(const struct giver *g, const struct role *role) {
    const struct problem_given *found = giver_find(g, role->slot, strlen(role->slot));
    return found ? found : giver_find(g, role->name, strlen(role->name));
}

/* ---- words ---- */

static const char *give_person(struct build_guide *guide, const char *name, size_t n) {
    const struct problem_given *person = giver_find((const struct giver *)guide, name, n);
    return person ? person->text : NULL;
}

/* A draw with the given words where the family's tables have them; `own`: nothing else will do. Its numbers do not
 * matter. */
static bool draw_words(struct build *p, const struct subtype *sub, struct giver *g, bool own, struct err *err) {
    enum { STEERED = 2000, TRIES = 40000, UNTIMELY = 1000 };
    int untimely = 0; /* if any, no draw that is not steered will do */
    for (int i = 0; i < (own || untimely ? STEERED : TRIES); i++) {
        build_reset(p);
        g->unfit = g->untimely = false;
        p->guide = i < STEERED ? &g->guide : NULL;
        p->stray = i >= STEERED;
        bool drawn = sub->draw(p) && !p->reject;
        p->guide = NULL, p->stray = false;
        if (g->refused) break;
        untimely += g->untimely;
        if (untimely == UNTIMELY && !own) break; /* no table has these times */
        if (drawn && !g->untimely && !(own && g->unfit)) return true;
    }
    return err_set(err, ERR_WORK, "%s has no such words", sub->id);
}

static bool is_role(const struct subtype *sub, const char *name) {
    for (int i = 0; i < build_count_roles(sub); i++)
        if (strcmp(sub->role[i].slot, name) == 0 || strcmp(sub->role[i].name, name) == 0) return true;
    return false;
}

static bool is_no_word(const struct subtype *sub, const char *name) {
    return strcmp(name, PROBLEM_TEXT) == 0 || strcmp(name, PROBLEM_ANSWER_UNIT) == 0 ||
           strcmp(name, PROBLEM_PACE) == 0 || strcmp(name, PROBLEM_STEP) == 0 || strcmp(name, "asked") == 0 ||
           is_role(sub, name);
}

/* Numbers that follow from words are known for the words of the tables only, or where they are given themselves. */
static bool knows_implied(const struct build *p, const struct giver *g, struct err *err) {
    for (const char *c = g->sub->implied ? g->sub->implied : ""; *c;) {
        size_t n = strcspn(c, "|");
        for (int i = 0; i < p->n_slots; i++)
            if (name_is(p->slot[i].name, c, n) && p->slot[i].stray && !giver_find(g, c, n))
                return err_set(err, ERR_INPUT, "%s does not know these words", g->sub->id);
        c += n + (c[n] == '|');
    }
    return true;
}

/* A given word that the row of the text has in another slot, where numbers follow from words: 50円玉 as the cheaper of
 * 「10円玉|50円玉」. The row knows: the words of the two slots are exchanged. */
static void find_exchanged(struct giver *g, const struct build *p) {
    for (size_t i = 0; i < g->n && g->sub->implied && g->text[0]; i++) {
        const struct problem_given *word = &g->given[i];
        if (is_no_word(g->sub, word->name) || strcmp(build_get(p, word->name), word->text) == 0) continue;
        for (int k = 0; k < p->n_slots; k++)
            if (strcmp(p->slot[k].name, word->name) != 0 && strcmp(p->slot[k].text, word->text) == 0)
                g->exchanged[0] = word->name, g->exchanged[1] = p->slot[k].name;
    }
}

static bool is_exchanged(const struct giver *g, const char *name) {
    return g->exchanged[0] && (strcmp(name, g->exchanged[0]) == 0 || strcmp(name, g->exchanged[1]) == 0);
}

/* Which of the exchanged names a label has here, 「<a>」; -1: none. */
static int exchanged_name(const struct giver *g, const char *at) {
    for (int i = 0; i < 2; i++) {
        size_t n = strlen(g->exchanged[i]);
        if (at[0] == '<' && strncmp(at + 1, g->exchanged[i], n) == 0 && at[1 + n] == '>') return i;
    }
    return -1;
}

/* The choice whose label has the exchanged words in each other's place: for 「<a>の数」 「<b>の数」. -1: none. */
static int exchanged_choice(const struct giver *g, const char *labels, int choice) {
    char wanted[128];
    size_t n = 0;
    const char *at = labels;
    for (int i = 0; i < choice; i++) at = strchr(at, '|') + 1;
    while (*at && *at != '|' && n + 1 < sizeof wanted) {
        int name = exchanged_name(g, at);
        if (name < 0) {
            wanted[n++] = *at++;
            continue;
        }
        at += strlen(g->exchanged[name]) + 2;
        n += (size_t)snprintf(wanted + n, sizeof wanted - n, "<%s>", g->exchanged[1 - name]);
        if (n >= sizeof wanted) return -1;
    }
    wanted[n] = 0;
    return find_choice(labels, wanted);
}

static bool put_words(struct build *p, const struct subtype *sub, const struct giver *g, bool own, struct err *err) {
    for (size_t i = 0; i < g->n; i++) {
        const struct problem_given *word = &g->given[i];
        if (is_no_word(sub, word->name) || is_exchanged(g, word->name)) continue;
        if (!build_is_input(p, word->name)) return err_set(err, ERR_USAGE, "%s has no slot '%s'", sub->id, word->name);
        if (strlen(word->text) > 120 || (!own && strpbrk(word->text, "<>[]|")))
            return err_set(err, ERR_INPUT, "'%s' is no word for the slot '%s'", word->text, word->name);
        build_choose(p, word->name, word->text);
    }
    return true;
}

/* ---- numbers ---- */

/* 4.5m where the family draws whole numbers; the proof tells whether its steps stand that. No half people. */
static bool may_be_broken(const struct build *p, const struct role *role) {
    if (role->kind != PROBLEM_NUMBER) return role->kind == PROBLEM_DECIMAL || role->kind == PROBLEM_FRACTION;
    return build_role_is_measured(p, role->unit);
}

static bool read_role(struct ratio *out, const struct build *p, const struct role *role, const char *text,
                      struct err *err) {
    bool ok = role->kind == PROBLEM_RATE ? build_read_rate(out, text) : build_read_number(out, text);
    if (!ok) return err_set(err, ERR_INPUT, "'%s' (%s) needs a number, not '%s'", role->name, role->slot, text);
    if (out->den != 1 && !may_be_broken(p, role))
        return err_set(err, ERR_INPUT, "'%s' (%s) needs a whole number, not %s", role->name, role->slot, text);
    if (out->num > LARGEST || out->den > LARGEST || (out->num == 0 && !role->optional))
        return err_set(err, ERR_INPUT, "'%s' (%s) needs a number from 1 to %d, not %s", role->name, role->slot, LARGEST,
                       text);
    return role->kind != PROBLEM_FRACTION || out->num < out->den ||
           err_set(err, ERR_INPUT, "'%s' (%s) needs a part of 1, not %s", role->name, role->slot, text);
}

static bool put_number(struct build *p, int i, const struct role *role, const struct problem_given *given,
                       struct err *err) {
    struct ratio value;
    if (!read_role(&value, p, role, given->text, err)) return false;
    if (role->kind == PROBLEM_RATE)
        build_datum_text(p, i, role->slot, value, given->text);
    else if (role->kind == PROBLEM_FRACTION)
        build_datum_fraction(p, i, role->slot, value);
    else if (role->kind == PROBLEM_PARAMETER)
        build_parameter(p, role->slot, (int64_t)value.num);
    else
        build_datum_ratio(p, i, role->slot, value);
    return true;
}

static bool put_choice(struct build *p, const struct role *role, const struct problem_given *given, struct err *err) {
    int choice = find_choice(role->unit, given->text);
    if (choice < 0)
        return err_set(err, ERR_INPUT, "'%s' (%s) is one of %s, not '%s'", role->name, role->slot, role->unit,
                       given->text);
    build_aux(p, role->aux, choice + role->low);
    return true;
}

static bool put_choices(struct build *p, const struct subtype *sub, const struct giver *g, struct err *err) {
    for (int i = 0; i < build_count_roles(sub); i++) {
        const struct role *role = &sub->role[i];
        const struct problem_given *given = given_for(g, role);
        if (role->kind != PROBLEM_CHOICE) continue;
        if (!given)
            return err_set(err, ERR_INPUT, "'%s' (%s) is not given: one of %s", role->name, role->slot, role->unit);
        if (!put_choice(p, role, given, err)) return false;
    }
    const struct problem_given *asked = giver_find(g, "asked", strlen("asked"));
    p->asked = asked ? find_choice(sub->asks, asked->text) : build_count_choices(sub->asks) == 1 ? 0 : -1;
    int other = p->asked >= 0 && g->exchanged[0] ? exchanged_choice(g, sub->asks, p->asked) : -1;
    if (other >= 0) p->asked = other;
    if (p->asked >= 0) return true;
    if (!asked) return err_set(err, ERR_INPUT, "what is asked is not given: one of %s", sub->asks);
    return err_set(err, ERR_INPUT, "one of %s can be asked, not '%s'", sub->asks, asked->text);
}

static bool put_numbers(struct build *p, const struct subtype *sub, const struct giver *g, struct err *err) {
    for (int i = 0; i < build_count_roles(sub); i++) {
        const struct role *role = &sub->role[i];
        const struct problem_given *given = given_for(g, role);
        if (role->kind == PROBLEM_CHOICE || (!given && role->optional)) continue;
        if (!given) return err_set(err, ERR_INPUT, "'%s' (%s) is not given", role->name, role->slot);
        if (!put_number(p, i, role, given, err)) return false;
    }
    return true;
}

/* ---- all of it ---- */

/* Words, then numbers; g->text only while they are put. */
static bool give_data(struct build *p, struct giver *g, bool own, struct err *err) {
    char *text = giver_text(g);
    if (!text) return err_set(err, ERR_RESOURCE, "out of memory for the text of a problem");
    g->text = text;
    bool ok = draw_words(p, g->sub, g, own, err) && knows_implied(p, g, err);
    if (ok) find_exchanged(g, p);
    g->text = "";
    free(text);
    if (!ok) return false;
    build_forget_numbers(p, g->sub);
    return put_words(p, g->sub, g, own, err) && put_numbers(p, g->sub, g, err);
}

static struct giver giver_of(const struct subtype *sub, const struct problem_given *given, size_t n) {
    return (struct giver){.guide = {giver_row, give_person}, .given = given, .n = n, .sub = sub, .text = ""};
}

bool build_give_data(struct build *p, const struct subtype *sub, const struct problem_given *given, size_t n, bool own,
                     struct err *err) {
    struct giver g = giver_of(sub, given, n);
    return give_data(p, &g, own, err);
}

static bool has_unit(struct build *p, const struct role *role, const char *unit, struct err *err) {
    struct bytes text;
    bytes_init(&text);
    build_expand(p, &text, role->unit, false);
    bool same = strcmp(bytes_text(&text), unit) == 0 ||
                err_set(err, ERR_INPUT, "unit mismatch: '%s' (%s) is in '%s', not in '%s'", role->name, role->slot,
                        bytes_text(&text), unit);
    bytes_free(&text);
    return same;
}

/* After bind(): a unit may follow from a choice. */
static bool units_agree(struct build *p, const struct subtype *sub, const struct giver *g, struct err *err) {
    for (int i = 0; i < build_count_roles(sub); i++) {
        const struct problem_given *given = given_for(g, &sub->role[i]);
        if (given && given->unit && sub->role[i].kind != PROBLEM_CHOICE &&
            !has_unit(p, &sub->role[i], given->unit, err))
            return false;
    }
    return true;
}

bool build_give(struct build *p, const struct subtype *sub, const struct problem_given *given, size_t n,
                struct err *err) {
    struct giver g = giver_of(sub, given, n);
    if (!give_data(p, &g, false, err) || !put_choices(p, sub, &g, err)) return false;
    p->given = true;
    if (sub->bind) sub->bind(p);
    if (p->reject) return err_set(err, ERR_WORK, "%s: %s", sub->id, p->reject);
    return units_agree(p, sub, &g, err);
}

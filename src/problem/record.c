/* record.c - a solved build as texts, and the texts as one struct problem.
 *
 *   build, template, method -> text, solution, hints, figure, key, inputs -> problem.memory and the pointers into it
 *
 * Strings are collected as offsets first, because the memory may move while it grows.
 *
 * Checked tests/problem/family_test.c, tests/problem/solve_test.c
 */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "problem/record.h"

static void each(struct record_texts *t, void (*act)(struct bytes *)) {
    act(&t->text), act(&t->solution), act(&t->figure), act(&t->key), act(&t->extra), act(&t->scratch), act(&t->given),
        act(&t->shows);
    for (int i = 0; i < PROBLEM_HINTS; i++) act(&t->hint[i]);
}

void record_free(struct record *r) { each(&r->texts, bytes_free); }

void record_clear(struct record *r) {
    each(&r->texts, bytes_clear);
    r->texts.n_given = 0;
}

/* ---- texts ---- */

static void write_hints(struct record *r) {
    struct build *p = r->p;
    struct bytes *hint = r->texts.hint;
    const struct equation *first = &p->trace.equation[0];
    build_expand(p, &hint[0], build_first_hint(r->sub, &r->sub->method[r->method]), false);
    bytes_printf(&hint[1], "まず、%sを計算しましょう。", first->expression);
    if (p->trace.n_equations > 1)
        bytes_printf(&hint[2], "%s=%s%s%s%sです。次に何を求めればよいか考えましょう。", first->expression, first->value,
                     first->unit[0] ? "(" : "", first->unit, first->unit[0] ? ")" : "");
    else
        bytes_printf(&hint[2], "答えの式は%sです。計算して、単位をつけましょう。", first->expression);
}

static void add_given(struct record *r, const char *name, const char *text) {
    bytes_append(&r->texts.given, name, strlen(name) + 1);
    build_expand(r->p, &r->texts.given, text, false);
    bytes_append_char(&r->texts.given, 0);
    r->texts.n_given++;
}

/* Words and numbers as they were drawn or given, then the choices by their index, then the question. */
static void write_given(struct record *r) {
    const struct build *p = r->p;
    char index[8];
    for (int i = 0; i < p->n_slots && r->texts.n_given < PROBLEM_GIVEN - BUILD_ROLES; i++)
        if (p->slot[i].input) add_given(r, p->slot[i].name, p->slot[i].text);
    for (int i = 0; i < build_count_roles(r->sub); i++) {
        const struct role *role = &r->sub->role[i];
        if (role->kind != PROBLEM_CHOICE) continue;
        snprintf(index, sizeof index, "%d", (int)(p->aux[role->aux] - role->low));
        add_given(r, role->slot, index);
    }
    snprintf(index, sizeof index, "%d", p->asked);
    add_given(r, "asked", index);
}

static void write_problem(struct record *r) {
    const char *template_text = r->sub->templates[r->template_index];
    r->p->marked = r->marked;
    if (r->wording)
        language_compose(&r->texts.text, r->p, r->wording->phrasings, r->wording->facts, r->voice);
    else
        build_expand(r->p, &r->texts.text, template_text + (template_text[0] == '!'), true);
    r->p->marked = false;
}

void record_write_texts(struct record *r) {
    struct record_texts *t = &r->texts;
    write_given(r);
    write_problem(r);
    bytes_append_string(&t->solution, "【考え方】");
    build_expand(r->p, &t->solution, r->sub->method[r->method].idea, false);
    bytes_printf(&t->solution, "\n%s\n答え %s", bytes_text(&r->p->trace.lines), r->p->answer.text);
    if (r->sub->shows) build_expand(r->p, &t->shows, r->sub->shows, false);
    write_hints(r);
    record_write_figure(r);
}

/* ---- the record ---- */

enum { MOST_STRINGS = 17 + PROBLEM_HINTS + 3 * PROBLEM_STEPS };

/* Pointers to be set once the memory stands still. */
struct pending {
    struct bytes *memory;
    const char **where[MOST_STRINGS];
    size_t at[MOST_STRINGS];
    int n;
};

static void keep(struct pending *s, const char **where, const char *text) {
    assert(s->n < MOST_STRINGS);
    s->where[s->n] = where, s->at[s->n++] = s->memory->len;
    bytes_append(s->memory, text, strlen(text) + 1);
}

static void keep_steps(struct pending *s, struct problem *out, const struct build *p) {
    out->n_steps = p->trace.n_equations;
    for (int i = 0; i < p->trace.n_equations; i++) {
        out->step[i].line = p->trace.equation[i].line;
        keep(s, &out->step[i].expression, p->trace.equation[i].expression);
        keep(s, &out->step[i].value, p->trace.equation[i].value);
        keep(s, &out->step[i].unit, p->trace.equation[i].unit);
    }
}

static void point_at_given(struct problem *out, const char *at, int n) {
    out->n_given = n;
    for (int i = 0; i < n; i++) {
        out->given[i] = (struct problem_given){.name = at, .text = at + strlen(at) + 1};
        at = out->given[i].text + strlen(out->given[i].text) + 1;
    }
}

static void keep_texts(struct pending *s, struct problem *out, const struct record *r) {
    const struct record_texts *t = &r->texts;
    char template_id[64];
    if (r->wording)
        snprintf(template_id, sizeof template_id, "%s/%s/%s", r->family->id, r->sub->id,
                 language_voice_name((int)r->voice));
    else
        snprintf(template_id, sizeof template_id, "%s/%s/%d", r->family->id, r->sub->id, r->template_index);
    keep(s, &out->text, bytes_text(&t->text));
    keep(s, &out->answer, r->p->answer.text);
    keep(s, &out->number, r->p->answer.number);
    keep(s, &out->unit, r->p->answer.unit);
    keep(s, &out->solution, bytes_text(&t->solution));
    for (int i = 0; i < PROBLEM_HINTS; i++) keep(s, &out->hint[i], bytes_text(&t->hint[i]));
    keep(s, &out->shown, bytes_text(&t->shows));
    keep(s, &out->origin.template_id, template_id);
    keep(s, &out->origin.context, r->p->context);
    keep(s, &out->origin.key, bytes_text(&t->key));
    keep(s, &out->origin.extra, bytes_text(&t->extra));
}

static bool any_failed(const struct record *r) {
    const struct record_texts *t = &r->texts;
    return t->text.failed || t->solution.failed || r->p->trace.lines.failed || t->shows.failed || t->figure.failed ||
           t->key.failed || t->given.failed;
}

bool record_fill(struct problem *out, const struct record *r, const char *id, struct err *err) {
    struct pending s = {.memory = &out->memory};
    bytes_clear(&out->memory);
    keep(&s, &out->id, id);
    keep_texts(&s, out, r);
    keep_steps(&s, out, r->p);
    size_t figure = out->memory.len;
    bytes_append(&out->memory, r->texts.figure.data, r->texts.figure.len);
    size_t given = out->memory.len;
    bytes_append(&out->memory, r->texts.given.data, r->texts.given.len);
    if (out->memory.failed || any_failed(r)) return err_set(err, ERR_RESOURCE, "out of memory for a problem's texts");
    for (int i = 0; i < s.n; i++) *s.where[i] = out->memory.data + s.at[i];
    record_point_at_figure(&out->figure, &r->texts.shown, out->memory.data + figure);
    point_at_given(out, out->memory.data + given, r->texts.n_given);
    out->family = r->family->id, out->subtype = r->sub->id, out->method = r->sub->method[r->method].name;
    out->origin.voice = r->wording ? language_voice_name((int)r->voice) : "";
    out->level = r->sub->level, out->grade = r->family->grade;
    out->difficulty = r->p->difficulty;
    return true;
}

bool record_solved(struct problem *out, struct record *r, struct err *err) {
    struct build *p = r->p;
    char id[96];
    record_write_texts(r);
    if (p->reject) return err_set(err, ERR_INPUT, "%s/%s: %s", r->family->id, r->sub->id, p->reject);
    build_measure_text(&p->difficulty, bytes_text(&r->texts.text), false);
    build_key(&r->texts.key, p, r->family, r->sub);
    out->origin.key_hash = hash_fnv1a(bytes_text(&r->texts.key), r->texts.key.len, 0);
    out->origin.held = build_held(p, r->family, false);
    out->origin.held_out = (out->origin.held & PROBLEM_HELD_WORDS) != 0;
    out->origin.split = build_split(out->origin.key_hash, out->origin.held, false);
    out->origin.distractor = out->origin.noisy = out->origin.uneven = false;
    out->origin.tries = 1;
    snprintf(id, sizeof id, "%s.%s.%d-given%s%.0d", r->family->id, r->sub->id, RECORD_VERSION, r->method ? "." : "",
             r->method ? r->method + 1 : 0);
    return record_fill(out, r, id, err);
}

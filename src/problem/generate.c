/* generate.c - one problem: choose a sub-type, draw until every predicate holds, template it, fill the record.
 *
 *   seed -> sub-type -> [ draw, solve, split, traps, template, leak checks ] until valid -> struct problem
 *
 * Reads   family tables                    Writes  struct problem; its strings live in problem.memory
 * Never   parses generated text to find numbers: the checks below only compare texts with the record
 * Checked tests/problem/family_test.c
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "problem/build.h"

/* A sub-type whose parameter space has nothing in the wanted split is left for another one after SUBTYPE_TRIES, one that has
 * nothing of the wanted difficulty after STAR_TRIES. */
enum { VERSION = 1, MAX_TRIES = 40000, SUBTYPE_TRIES = 2000, STAR_TRIES = 100 };
static const char methods_disagree[] = "two methods give different answers"; /* a fault of the family, not of the draw */

static int count_subtypes(const struct family *f) {
    int n = 0;
    while (f->subtypes[n]) n++;
    return n;
}

static int count_templates(const struct subtype *s) {
    int n = 0;
    while (s->templates[n]) n++;
    return n;
}

int problem_family_count(void) {
    int n = 0;
    while (family_table[n]) n++;
    return n;
}

struct problem_family_info problem_family_at(int i) {
    const struct family *f = family_table[i];
    return (struct problem_family_info){f->id, f->number, f->name, f->grade, count_subtypes(f), f->combines, f->held_out};
}

int problem_family_find(const char *id) {
    for (int i = 0; family_table[i]; i++)
        if (strcmp(family_table[i]->id, id) == 0) return i;
    return -1;
}

struct problem_subtype_info problem_subtype_at(int family, int s) {
    const struct subtype *sub = family_table[family]->subtypes[s];
    struct problem_subtype_info info = {.id = sub->id, .name = sub->name, .level = sub->level, .n_templates = count_templates(sub)};
    for (; info.n_methods < BUILD_METHODS && sub->method[info.n_methods].solve; info.n_methods++) info.method[info.n_methods] = sub->method[info.n_methods].name;
    return info;
}

const char *problem_split_name(enum problem_split split) {
    static const char *const name[] = {"any", "train", "valid", "test"};
    return name[split];
}

/* The method of the wanted name, else the wanted index, else the default. -1: none has that name. */
static int method_of(const struct subtype *sub, const struct problem_options *o) {
    if (!o->method_name) return o->method > 0 && o->method < BUILD_METHODS && sub->method[o->method].solve ? o->method : 0;
    for (int i = 0; i < BUILD_METHODS && sub->method[i].solve; i++)
        if (strcmp(sub->method[i].name, o->method_name) == 0) return i;
    return -1;
}

const char *problem_held_name(int kind) {
    static const char *const name[PROBLEM_HELD_KINDS] = {"frame", "words", "numbers", "combination"};
    return name[kind];
}

/* Sub-types that have the wanted method, of the wanted level; when there is none, of the nearest level. NULL: no such
 * sub-type or method. */
static const struct subtype *choose_subtype(struct build *p, const struct family *f, const struct problem_options *o) {
    int n = count_subtypes(f), best = 99, count = 0;
    bool fits[64];
    assert(n <= 64);
    for (int i = 0; i < n; i++) {
        const struct subtype *sub = f->subtypes[i];
        int far = o->level ? abs(sub->level - o->level) : 0;
        fits[i] = (!o->subtype || strcmp(sub->id, o->subtype) == 0) && method_of(sub, o) >= 0;
        if (fits[i] && far < best) best = far;
    }
    for (int i = 0; i < n; i++) count += fits[i] = fits[i] && (!o->level || abs(f->subtypes[i]->level - o->level) == best);
    if (!count) return NULL;
    int64_t at = o->subtype ? 0 : build_between(p, 0, count - 1);
    for (int i = 0;; i++)
        if (fits[i] && at-- == 0) return f->subtypes[i];
}

static int choose_template(struct build *p, const struct subtype *sub) {
    bool held = p->split == PROBLEM_ANY || p->split == PROBLEM_TEST;
    int n = 0;
    for (int i = 0; sub->templates[i]; i++) n += held || sub->templates[i][0] != '!';
    int64_t at = build_between(p, 0, n - 1);
    for (int i = 0;; i++)
        if ((held || sub->templates[i][0] != '!') && at-- == 0) return i;
}

static bool same(struct ratio a, struct ratio b) { return a.num == b.num && a.den == b.den; }

static bool number_byte(char c) { return (c >= '0' && c <= '9') || c == '.' || c == '/'; }

bool build_shows(const char *text, const char *number) {
    size_t n = strlen(number);
    for (const char *p = text; (p = strstr(p, number)) != NULL; p++)
        if ((p == text || !number_byte(p[-1])) && !number_byte(p[n])) return true;
    return false;
}

/* No trap and no datum may equal the answer. */
static bool answer_stands_alone(struct build *p) {
    bool ok = build_need(p, "the answer is positive", p->answer.num > 0);
    for (int i = 0; i < p->n_traps; i++) ok = ok && build_need(p, "no trap equals the answer", !same(p->trap[i], p->answer));
    for (int i = 0; i < p->n_data; i++) ok = ok && build_need(p, "the answer is not a datum", !same(p->datum[i], p->answer));
    return ok && !p->reject;
}

/* ---- the record: strings are collected as offsets first, because problem.memory may move while it grows ---- */

struct draft {
    struct bytes text, solution, hint[PROBLEM_HINTS], figure, key, scratch, extra;
};

static void draft_free(struct draft *d) {
    bytes_free(&d->text), bytes_free(&d->solution), bytes_free(&d->figure), bytes_free(&d->key), bytes_free(&d->scratch), bytes_free(&d->extra);
    for (int i = 0; i < PROBLEM_HINTS; i++) bytes_free(&d->hint[i]);
}

static void draft_clear(struct draft *d) {
    bytes_clear(&d->text), bytes_clear(&d->solution), bytes_clear(&d->figure), bytes_clear(&d->key), bytes_clear(&d->scratch), bytes_clear(&d->extra);
    for (int i = 0; i < PROBLEM_HINTS; i++) bytes_clear(&d->hint[i]);
}

/* One text of ten begins with words that are not needed; some of them hold a number. */
static bool write_opening(struct build *p, struct bytes *out, const struct family *f) {
    static const char *const plain[] = {"次の問題を考えましょう。", "次の問いに答えなさい。", "算数の問題です。", "次の問題の答えを求めなさい。"};
    int64_t dice = build_between(p, 0, 99);
    if (f->plain || dice >= 10) return false;
    if (dice >= 4) {
        bytes_append_string(out, plain[build_between(p, 0, 3)]);
        return false;
    }
    bytes_printf(out, dice < 2 ? "問%d " : "(%d) ", (int)build_between(p, 1, 9));
    return true;
}

static const char *first_hint(const struct subtype *sub, const struct method *m) { return m->hint ? m->hint : sub->hint; }

static void write_hints(struct build *p, struct draft *d, const struct subtype *sub, const struct method *m) {
    const struct equation *first = &p->equation[0];
    build_expand(p, &d->hint[0], first_hint(sub, m), false);
    bytes_printf(&d->hint[1], "まず、%sを計算しましょう。", first->expression);
    if (p->n_equations > 1)
        bytes_printf(&d->hint[2], "%s=%s%s%s%sです。次に何を求めればよいか考えましょう。", first->expression, first->value,
                     first->unit[0] ? "(" : "", first->unit, first->unit[0] ? ")" : "");
    else
        bytes_printf(&d->hint[2], "答えの式は%sです。計算して、単位をつけましょう。", first->expression);
}

/* Everything that is text. false: the draw leaks its answer. */
static bool write_texts(struct build *p, struct draft *d, const struct family *f, const struct subtype *sub, const struct method *m, int template,
                        const struct problem_options *o, bool *distractor) {
    *distractor = write_opening(p, &d->text, f);
    size_t opening = d->text.len;
    build_expand(p, &d->text, sub->templates[template] + (sub->templates[template][0] == '!'), true);
    bytes_append_string(&d->solution, "【考え方】");
    build_expand(p, &d->solution, m->idea, false);
    bytes_printf(&d->solution, "\n%s\n答え %s", bytes_text(&p->lines), p->answer_text);
    write_hints(p, d, sub, m);
    build_expand(p, &d->figure, sub->figure, false);
    bool ok = build_need(p, "the problem does not show its answer", !build_shows(bytes_text(&d->text), p->answer_number));
    for (int i = 0; i < PROBLEM_HINTS; i++) ok = ok && build_need(p, "no hint shows the answer", !build_shows(bytes_text(&d->hint[i]), p->answer_number));
    if (!ok || !build_need(p, "the figure does not show the answer", !build_shows(bytes_text(&d->figure), p->answer_number))) return false;
    if (o->extra_percent > 0 && !f->plain && build_chance(p, o->extra_percent)) *distractor |= build_add_extra(p, &d->text, opening, sub->scene ? sub->scene : f->scene, &d->extra);
    build_measure_text(&p->difficulty, bytes_text(&d->text) + opening, d->extra.len > 0);
    return build_need(p, "difficulty", o->stars == 0 || p->difficulty.stars == o->stars);
}

static size_t keep(struct bytes *memory, const char *text) {
    size_t at = memory->len;
    bytes_append(memory, text, strlen(text) + 1);
    return at;
}

static bool fill_record(struct problem *out, struct build *p, struct draft *d, const struct family *f, const struct subtype *sub, int template, int method,
                        uint64_t seed, struct err *err) {
    struct bytes *m = &out->memory;
    size_t at[16], step_at[PROBLEM_STEPS][3];
    char id[96], template_id[64];
    int n = snprintf(id, sizeof id, "%s.%s.%d-%016llx", f->id, sub->id, VERSION, (unsigned long long)seed);
    if (method) snprintf(id + n, sizeof id - (size_t)n, ".%d", method + 1);
    snprintf(template_id, sizeof template_id, "%s/%s/%d", f->id, sub->id, template);
    bytes_clear(m);
    const char *text[] = {id,           bytes_text(&d->text),    p->answer_text,          p->answer_number,        p->answer_unit,
                          bytes_text(&d->solution), bytes_text(&d->hint[0]), bytes_text(&d->hint[1]), bytes_text(&d->hint[2]), bytes_text(&d->figure),
                          template_id,     p->context,              bytes_text(&d->key),      bytes_text(&d->extra)};
    enum { N = sizeof text / sizeof text[0] };
    for (int i = 0; i < N; i++) at[i] = keep(m, text[i]);
    for (int i = 0; i < p->n_equations; i++) {
        step_at[i][0] = keep(m, p->equation[i].expression);
        step_at[i][1] = keep(m, p->equation[i].value);
        step_at[i][2] = keep(m, p->equation[i].unit);
    }
    if (m->failed || d->text.failed || d->solution.failed || p->lines.failed || d->figure.failed || d->key.failed)
        return err_set(err, ERR_RESOURCE, "out of memory for a problem's texts");
    const char *text0 = m->data;
    out->id = text0 + at[0], out->text = text0 + at[1], out->answer = text0 + at[2], out->number = text0 + at[3], out->unit = text0 + at[4], out->solution = text0 + at[5];
    for (int i = 0; i < PROBLEM_HINTS; i++) out->hint[i] = text0 + at[6 + i];
    out->figure = text0 + at[9], out->template_id = text0 + at[10], out->context = text0 + at[11], out->key = text0 + at[12], out->extra = text0 + at[13];
    out->n_steps = p->n_equations;
    for (int i = 0; i < p->n_equations; i++)
        out->step[i] = (struct problem_step){p->equation[i].line, text0 + step_at[i][0], text0 + step_at[i][1], text0 + step_at[i][2]};
    return true;
}

static int count_methods(const struct subtype *sub) {
    int n = 0;
    while (n < BUILD_METHODS && sub->method[n].solve) n++;
    return n;
}

/* No hint would show the answer: the first one, and the two that quote the first equality. */
static bool hints_keep_quiet(struct build *p, const struct subtype *sub, const struct method *m) {
    const struct equation *first = &p->equation[0];
    struct bytes hint;
    bytes_init(&hint);
    build_expand(p, &hint, first_hint(sub, m), false);
    bool leaks = build_shows(bytes_text(&hint), p->answer_number) || build_shows(first->expression, p->answer_number) ||
                 (p->n_equations > 1 && build_shows(first->value, p->answer_number));
    bytes_free(&hint);
    return build_need(p, "no hint shows the answer", !leaks);
}

/* Another method's solution in place of the default's, which has set the traps and the answer. It may reject the draw; it
 * must not find another answer. */
static bool solve_again(struct build *p, const struct subtype *sub, const struct method *m) {
    char answer[sizeof p->answer_text];
    struct ratio trap[BUILD_TRAPS];
    int n_traps = p->n_traps;
    memcpy(answer, p->answer_text, sizeof answer);
    memcpy(trap, p->trap, sizeof trap);
    build_unsolve(p);
    m->solve(p);
    memcpy(p->trap, trap, sizeof trap);
    p->n_traps = n_traps;
    if (p->reject || p->n_equations == 0) return build_need(p, "numbers that suit the method", false);
    return (strcmp(answer, p->answer_text) == 0 || build_need(p, methods_disagree, false)) && hints_keep_quiet(p, sub, m);
}

/* By the default, then, where another method or all of them are asked for, by those; the wanted one stays in p. */
static bool solve(struct build *p, const struct subtype *sub, int method, bool every) {
    sub->method[0].solve(p);
    build_measure(&p->difficulty, p);
    if (p->reject || !answer_stands_alone(p) || (every && !hints_keep_quiet(p, sub, &sub->method[0]))) return false;
    for (int i = 1; every && i < count_methods(sub); i++)
        if (i != method && !solve_again(p, sub, &sub->method[i])) return false;
    return (method == 0 && !every) || solve_again(p, sub, &sub->method[method]);
}

/* One try: parameters, solution, split, key. */
static bool try_draw(struct build *p, struct draft *d, const struct family *f, const struct subtype *sub, int method,
                     const struct problem_options *o, uint64_t *hash) {
    build_reset(p);
    draft_clear(d);
    if (!sub->draw(p)) return build_need(p, "draw", false);
    if (!solve(p, sub, method, o->every_method)) return false;
    build_key(&d->key, p, f, sub);
    *hash = hash_fnv1a(bytes_text(&d->key), d->key.len, 0);
    return o->split == PROBLEM_ANY || build_need(p, "split", build_split(*hash, build_held(p, f, false), o->hold_out) == o->split);
}

static void count_refusal(struct problem_refusals *r, const char *name) {
    enum { MOST = sizeof r->name / sizeof r->name[0] };
    int i = 0;
    while (i < r->n && strcmp(r->name[i], name) != 0) i++;
    if (i == MOST) return;
    if (i == r->n) r->name[r->n] = name, r->count[r->n++] = 0;
    r->count[i]++;
}

static void respell(struct build *p, struct draft *d) {
    bytes_clear(&d->scratch);
    build_noise(&p->rng, &d->scratch, bytes_text(&d->text));
    struct bytes swap = d->text;
    d->text = d->scratch;
    d->scratch = swap;
}

static bool generate(struct problem *out, struct build *p, struct draft *d, const struct family *f, uint64_t seed, const struct problem_options *o, struct err *err) {
    const struct subtype *sub = choose_subtype(p, f, o);
    if (!sub)
        return err_set(err, ERR_USAGE, "family '%s' has no sub-type '%s'%s%s", f->id, o->subtype ? o->subtype : "any", o->method_name ? " with the method " : "",
                       o->method_name ? o->method_name : "");
    for (int attempt = 1; attempt <= MAX_TRIES; attempt++) {
        if (attempt % (o->stars ? STAR_TRIES : SUBTYPE_TRIES) == 0 && !o->subtype) sub = choose_subtype(p, f, o);
        int method = method_of(sub, o);
        const struct method *m = &sub->method[method];
        if (!try_draw(p, d, f, sub, method, o, &out->key_hash)) {
            if (p->reject == methods_disagree) return err_set(err, ERR_WORK, "%s/%s, key %s: %s", f->id, sub->id, bytes_text(&d->key), p->reject);
            if (o->refusals) count_refusal(o->refusals, p->reject);
            continue;
        }
        int template = choose_template(p, sub);
        if (!write_texts(p, d, f, sub, m, template, o, &out->distractor)) {
            if (o->refusals) count_refusal(o->refusals, p->reject);
            continue;
        }
        if (o->verify && !build_verify(p, sub, err)) return err_prefix(err, "%s/%s, key %s", f->id, sub->id, bytes_text(&d->key));
        out->noisy = o->noise_percent > 0 && build_chance(p, o->noise_percent);
        if (out->noisy) respell(p, d);
        out->tries = attempt;
        out->family = f->id, out->subtype = sub->id, out->method = m->name;
        out->level = sub->level, out->grade = f->grade;
        out->held = build_held(p, f, sub->templates[template][0] == '!');
        out->held_out = (out->held & (PROBLEM_HELD_TEMPLATE | PROBLEM_HELD_WORDS)) != 0;
        out->split = build_split(out->key_hash, out->held, o->hold_out);
        out->difficulty = p->difficulty;
        return fill_record(out, p, d, f, sub, template, method, seed, err);
    }
    return err_set(err, ERR_WORK, "family '%s', sub-type '%s': no valid parameters in %d tries (last refusal: %s)", f->id, sub->id, MAX_TRIES,
                   p->reject ? p->reject : "none");
}

bool problem_generate(struct problem *out, int family, uint64_t seed, const struct problem_options *options, struct err *err) {
    static const struct problem_options none;
    assert(family >= 0 && family < problem_family_count());
    const struct family *f = family_table[family];
    struct build p;
    struct draft d = {0};
    if (!options) options = &none;
    build_start(&p, seed, hash_fnv1a(f->id, strlen(f->id), 0), options->level, options->split);
    bool ok = generate(out, &p, &d, f, seed, options, err);
    draft_free(&d);
    build_free(&p);
    return ok;
}

void problem_free(struct problem *p) {
    bytes_free(&p->memory);
    *p = (struct problem){0};
}

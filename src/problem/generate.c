/* generate.c - one problem: choose a sub-type, draw until every predicate holds, frame it, fill the record.
 *
 *   seed -> sub-type -> [ draw, solve, split, traps, frame, leak checks ] until valid -> struct problem
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
#include "problem/kit.h"

/* A sub-type whose parameter space has nothing in the wanted split is left for another one after SUBTYPE_TRIES, one that has
 * nothing of the wanted difficulty after STAR_TRIES. */
enum { VERSION = 1, MAX_TRIES = 40000, SUBTYPE_TRIES = 2000, STAR_TRIES = 100 };
static const char methods_disagree[] = "two methods give different answers"; /* a fault of the family, not of the draw */

static int count_subtypes(const struct kit_family *f) {
    int n = 0;
    while (f->subtypes[n]) n++;
    return n;
}

static int count_frames(const struct kit_subtype *s) {
    int n = 0;
    while (s->frames[n]) n++;
    return n;
}

int problem_family_count(void) {
    int n = 0;
    while (family_table[n]) n++;
    return n;
}

struct problem_family_info problem_family_at(int i) {
    const struct kit_family *f = family_table[i];
    return (struct problem_family_info){f->id, f->number, f->name, f->grade, count_subtypes(f), f->combines, f->held_out};
}

int problem_family_find(const char *id) {
    for (int i = 0; family_table[i]; i++)
        if (strcmp(family_table[i]->id, id) == 0) return i;
    return -1;
}

struct problem_subtype_info problem_subtype_at(int family, int s) {
    const struct kit_subtype *sub = family_table[family]->subtypes[s];
    struct problem_subtype_info info = {.id = sub->id, .name = sub->name, .level = sub->level, .n_frames = count_frames(sub)};
    for (; info.n_methods < KIT_METHODS && sub->method[info.n_methods].solve; info.n_methods++) info.method[info.n_methods] = sub->method[info.n_methods].name;
    return info;
}

const char *problem_split_name(enum problem_split split) {
    static const char *const name[] = {"any", "train", "valid", "test"};
    return name[split];
}

/* The method of the wanted name, else the wanted index, else the default. -1: none has that name. */
static int method_of(const struct kit_subtype *sub, const struct problem_options *o) {
    if (!o->method_name) return o->method > 0 && o->method < KIT_METHODS && sub->method[o->method].solve ? o->method : 0;
    for (int i = 0; i < KIT_METHODS && sub->method[i].solve; i++)
        if (strcmp(sub->method[i].name, o->method_name) == 0) return i;
    return -1;
}

const char *problem_held_name(int kind) {
    static const char *const name[PROBLEM_HELD_KINDS] = {"frame", "words", "numbers", "combination"};
    return name[kind];
}

/* Sub-types that have the wanted method, of the wanted level; when there is none, of the nearest level. NULL: no such
 * sub-type or method. */
static const struct kit_subtype *choose_subtype(struct kit *k, const struct kit_family *f, const struct problem_options *o) {
    int n = count_subtypes(f), best = 99, count = 0;
    bool fits[64];
    assert(n <= 64);
    for (int i = 0; i < n; i++) {
        const struct kit_subtype *sub = f->subtypes[i];
        int far = o->level ? abs(sub->level - o->level) : 0;
        fits[i] = (!o->subtype || strcmp(sub->id, o->subtype) == 0) && method_of(sub, o) >= 0;
        if (fits[i] && far < best) best = far;
    }
    for (int i = 0; i < n; i++) count += fits[i] = fits[i] && (!o->level || abs(f->subtypes[i]->level - o->level) == best);
    if (!count) return NULL;
    int64_t at = o->subtype ? 0 : kit_between(k, 0, count - 1);
    for (int i = 0;; i++)
        if (fits[i] && at-- == 0) return f->subtypes[i];
}

static int choose_frame(struct kit *k, const struct kit_subtype *sub) {
    bool held = k->split == PROBLEM_ANY || k->split == PROBLEM_TEST;
    int n = 0;
    for (int i = 0; sub->frames[i]; i++) n += held || sub->frames[i][0] != '!';
    int64_t at = kit_between(k, 0, n - 1);
    for (int i = 0;; i++)
        if ((held || sub->frames[i][0] != '!') && at-- == 0) return i;
}

static bool same(struct ratio a, struct ratio b) { return a.num == b.num && a.den == b.den; }

static bool number_byte(char c) { return (c >= '0' && c <= '9') || c == '.' || c == '/'; }

bool kit_shows(const char *text, const char *number) {
    size_t n = strlen(number);
    for (const char *p = text; (p = strstr(p, number)) != NULL; p++)
        if ((p == text || !number_byte(p[-1])) && !number_byte(p[n])) return true;
    return false;
}

/* No trap and no datum may equal the answer. */
static bool answer_stands_alone(struct kit *k) {
    bool ok = kit_need(k, "the answer is positive", k->answer.num > 0);
    for (int i = 0; i < k->n_traps; i++) ok = ok && kit_need(k, "no trap equals the answer", !same(k->trap[i], k->answer));
    for (int i = 0; i < k->n_data; i++) ok = ok && kit_need(k, "the answer is not a datum", !same(k->datum[i], k->answer));
    return ok && !k->reject;
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
static bool write_opening(struct kit *k, struct bytes *out, const struct kit_family *f) {
    static const char *const plain[] = {"次の問題を考えましょう。", "次の問いに答えなさい。", "算数の問題です。", "次の問題の答えを求めなさい。"};
    int64_t dice = kit_between(k, 0, 99);
    if (f->plain || dice >= 10) return false;
    if (dice >= 4) {
        bytes_append_string(out, plain[kit_between(k, 0, 3)]);
        return false;
    }
    bytes_printf(out, dice < 2 ? "問%d " : "(%d) ", (int)kit_between(k, 1, 9));
    return true;
}

static const char *first_hint(const struct kit_subtype *sub, const struct kit_method *m) { return m->hint ? m->hint : sub->hint; }

static void write_hints(struct kit *k, struct draft *d, const struct kit_subtype *sub, const struct kit_method *m) {
    const struct kit_equation *first = &k->equation[0];
    kit_expand(k, &d->hint[0], first_hint(sub, m), false);
    bytes_printf(&d->hint[1], "まず、%sを計算しましょう。", first->expression);
    if (k->n_equations > 1)
        bytes_printf(&d->hint[2], "%s=%s%s%s%sです。次に何を求めればよいか考えましょう。", first->expression, first->value,
                     first->unit[0] ? "(" : "", first->unit, first->unit[0] ? ")" : "");
    else
        bytes_printf(&d->hint[2], "答えの式は%sです。計算して、単位をつけましょう。", first->expression);
}

/* Everything that is text. false: the draw leaks its answer. */
static bool write_texts(struct kit *k, struct draft *d, const struct kit_family *f, const struct kit_subtype *sub, const struct kit_method *m, int frame,
                        const struct problem_options *o, bool *distractor) {
    *distractor = write_opening(k, &d->text, f);
    size_t opening = d->text.len;
    kit_expand(k, &d->text, sub->frames[frame] + (sub->frames[frame][0] == '!'), true);
    bytes_append_string(&d->solution, "【考え方】");
    kit_expand(k, &d->solution, m->idea, false);
    bytes_printf(&d->solution, "\n%s\n答え %s", bytes_text(&k->lines), k->answer_text);
    write_hints(k, d, sub, m);
    kit_expand(k, &d->figure, sub->figure, false);
    bool ok = kit_need(k, "the problem does not show its answer", !kit_shows(bytes_text(&d->text), k->answer_number));
    for (int i = 0; i < PROBLEM_HINTS; i++) ok = ok && kit_need(k, "no hint shows the answer", !kit_shows(bytes_text(&d->hint[i]), k->answer_number));
    if (!ok || !kit_need(k, "the figure does not show the answer", !kit_shows(bytes_text(&d->figure), k->answer_number))) return false;
    if (o->extra_percent > 0 && !f->plain && kit_chance(k, o->extra_percent)) *distractor |= kit_add_extra(k, &d->text, opening, sub->scene ? sub->scene : f->scene, &d->extra);
    kit_measure_text(&k->difficulty, bytes_text(&d->text) + opening, d->extra.len > 0);
    return kit_need(k, "difficulty", o->stars == 0 || k->difficulty.stars == o->stars);
}

static size_t keep(struct bytes *memory, const char *text) {
    size_t at = memory->len;
    bytes_append(memory, text, strlen(text) + 1);
    return at;
}

static bool fill_record(struct problem *out, struct kit *k, struct draft *d, const struct kit_family *f, const struct kit_subtype *sub, int frame, int method,
                        uint64_t seed, struct err *err) {
    struct bytes *m = &out->memory;
    size_t at[16], step_at[PROBLEM_STEPS][3];
    char id[96], frame_id[64];
    int n = snprintf(id, sizeof id, "%s.%s.%d-%016llx", f->id, sub->id, VERSION, (unsigned long long)seed);
    if (method) snprintf(id + n, sizeof id - (size_t)n, ".%d", method + 1);
    snprintf(frame_id, sizeof frame_id, "%s/%s/%d", f->id, sub->id, frame);
    bytes_clear(m);
    const char *text[] = {id,           bytes_text(&d->text),    k->answer_text,          k->answer_number,        k->answer_unit,
                          bytes_text(&d->solution), bytes_text(&d->hint[0]), bytes_text(&d->hint[1]), bytes_text(&d->hint[2]), bytes_text(&d->figure),
                          frame_id,     k->context,              bytes_text(&d->key),      bytes_text(&d->extra)};
    enum { N = sizeof text / sizeof text[0] };
    for (int i = 0; i < N; i++) at[i] = keep(m, text[i]);
    for (int i = 0; i < k->n_equations; i++) {
        step_at[i][0] = keep(m, k->equation[i].expression);
        step_at[i][1] = keep(m, k->equation[i].value);
        step_at[i][2] = keep(m, k->equation[i].unit);
    }
    if (m->failed || d->text.failed || d->solution.failed || k->lines.failed || d->figure.failed || d->key.failed)
        return err_set(err, ERR_RESOURCE, "out of memory for a problem's texts");
    const char *p = m->data;
    out->id = p + at[0], out->text = p + at[1], out->answer = p + at[2], out->number = p + at[3], out->unit = p + at[4], out->solution = p + at[5];
    for (int i = 0; i < PROBLEM_HINTS; i++) out->hint[i] = p + at[6 + i];
    out->figure = p + at[9], out->frame = p + at[10], out->context = p + at[11], out->key = p + at[12], out->extra = p + at[13];
    out->n_steps = k->n_equations;
    for (int i = 0; i < k->n_equations; i++)
        out->step[i] = (struct problem_step){k->equation[i].line, p + step_at[i][0], p + step_at[i][1], p + step_at[i][2]};
    return true;
}

static int count_methods(const struct kit_subtype *sub) {
    int n = 0;
    while (n < KIT_METHODS && sub->method[n].solve) n++;
    return n;
}

/* No hint would show the answer: the first one, and the two that quote the first equality. */
static bool hints_keep_quiet(struct kit *k, const struct kit_subtype *sub, const struct kit_method *m) {
    const struct kit_equation *first = &k->equation[0];
    struct bytes hint;
    bytes_init(&hint);
    kit_expand(k, &hint, first_hint(sub, m), false);
    bool leaks = kit_shows(bytes_text(&hint), k->answer_number) || kit_shows(first->expression, k->answer_number) ||
                 (k->n_equations > 1 && kit_shows(first->value, k->answer_number));
    bytes_free(&hint);
    return kit_need(k, "no hint shows the answer", !leaks);
}

/* Another method's solution in place of the default's, which has set the traps and the answer. It may reject the draw; it
 * must not find another answer. */
static bool solve_again(struct kit *k, const struct kit_subtype *sub, const struct kit_method *m) {
    char answer[sizeof k->answer_text];
    struct ratio trap[KIT_TRAPS];
    int n_traps = k->n_traps;
    memcpy(answer, k->answer_text, sizeof answer);
    memcpy(trap, k->trap, sizeof trap);
    kit_unsolve(k);
    m->solve(k);
    memcpy(k->trap, trap, sizeof trap);
    k->n_traps = n_traps;
    if (k->reject || k->n_equations == 0) return kit_need(k, "numbers that suit the method", false);
    return (strcmp(answer, k->answer_text) == 0 || kit_need(k, methods_disagree, false)) && hints_keep_quiet(k, sub, m);
}

/* By the default, then, where another method or all of them are asked for, by those; the wanted one stays in k. */
static bool solve(struct kit *k, const struct kit_subtype *sub, int method, bool every) {
    sub->method[0].solve(k);
    kit_measure(&k->difficulty, k);
    if (k->reject || !answer_stands_alone(k) || (every && !hints_keep_quiet(k, sub, &sub->method[0]))) return false;
    for (int i = 1; every && i < count_methods(sub); i++)
        if (i != method && !solve_again(k, sub, &sub->method[i])) return false;
    return (method == 0 && !every) || solve_again(k, sub, &sub->method[method]);
}

/* One try: parameters, solution, split, key. */
static bool try_draw(struct kit *k, struct draft *d, const struct kit_family *f, const struct kit_subtype *sub, int method,
                     const struct problem_options *o, uint64_t *hash) {
    kit_reset(k);
    draft_clear(d);
    if (!sub->draw(k)) return kit_need(k, "draw", false);
    if (!solve(k, sub, method, o->every_method)) return false;
    kit_key(&d->key, k, f, sub);
    *hash = hash_fnv1a(bytes_text(&d->key), d->key.len, 0);
    return o->split == PROBLEM_ANY || kit_need(k, "split", kit_split(*hash, kit_held(k, f, false), o->hold_out) == o->split);
}

static void count_refusal(struct problem_refusals *r, const char *name) {
    enum { MOST = sizeof r->name / sizeof r->name[0] };
    int i = 0;
    while (i < r->n && strcmp(r->name[i], name) != 0) i++;
    if (i == MOST) return;
    if (i == r->n) r->name[r->n] = name, r->count[r->n++] = 0;
    r->count[i]++;
}

static void respell(struct kit *k, struct draft *d) {
    bytes_clear(&d->scratch);
    kit_noise(&k->rng, &d->scratch, bytes_text(&d->text));
    struct bytes swap = d->text;
    d->text = d->scratch;
    d->scratch = swap;
}

static bool generate(struct problem *out, struct kit *k, struct draft *d, const struct kit_family *f, uint64_t seed, const struct problem_options *o, struct err *err) {
    const struct kit_subtype *sub = choose_subtype(k, f, o);
    if (!sub)
        return err_set(err, ERR_USAGE, "family '%s' has no sub-type '%s'%s%s", f->id, o->subtype ? o->subtype : "any", o->method_name ? " with the method " : "",
                       o->method_name ? o->method_name : "");
    for (int attempt = 1; attempt <= MAX_TRIES; attempt++) {
        if (attempt % (o->stars ? STAR_TRIES : SUBTYPE_TRIES) == 0 && !o->subtype) sub = choose_subtype(k, f, o);
        int method = method_of(sub, o);
        const struct kit_method *m = &sub->method[method];
        if (!try_draw(k, d, f, sub, method, o, &out->key_hash)) {
            if (k->reject == methods_disagree) return err_set(err, ERR_WORK, "%s/%s, key %s: %s", f->id, sub->id, bytes_text(&d->key), k->reject);
            if (o->refusals) count_refusal(o->refusals, k->reject);
            continue;
        }
        int frame = choose_frame(k, sub);
        if (!write_texts(k, d, f, sub, m, frame, o, &out->distractor)) {
            if (o->refusals) count_refusal(o->refusals, k->reject);
            continue;
        }
        if (o->verify && !kit_verify(k, sub, err)) return err_prefix(err, "%s/%s, key %s", f->id, sub->id, bytes_text(&d->key));
        out->noisy = o->noise_percent > 0 && kit_chance(k, o->noise_percent);
        if (out->noisy) respell(k, d);
        out->tries = attempt;
        out->family = f->id, out->subtype = sub->id, out->method = m->name;
        out->level = sub->level, out->grade = f->grade;
        out->held = kit_held(k, f, sub->frames[frame][0] == '!');
        out->held_out = (out->held & (PROBLEM_HELD_FRAME | PROBLEM_HELD_WORDS)) != 0;
        out->split = kit_split(out->key_hash, out->held, o->hold_out);
        out->difficulty = k->difficulty;
        return fill_record(out, k, d, f, sub, frame, method, seed, err);
    }
    return err_set(err, ERR_WORK, "family '%s', sub-type '%s': no valid parameters in %d tries (last refusal: %s)", f->id, sub->id, MAX_TRIES,
                   k->reject ? k->reject : "none");
}

bool problem_generate(struct problem *out, int family, uint64_t seed, const struct problem_options *options, struct err *err) {
    static const struct problem_options none;
    assert(family >= 0 && family < problem_family_count());
    const struct kit_family *f = family_table[family];
    struct kit k;
    struct draft d = {0};
    if (!options) options = &none;
    kit_start(&k, seed, hash_fnv1a(f->id, strlen(f->id), 0), options->level, options->split);
    bool ok = generate(out, &k, &d, f, seed, options, err);
    draft_free(&d);
    kit_free(&k);
    return ok;
}

void problem_free(struct problem *p) {
    bytes_free(&p->memory);
    *p = (struct problem){0};
}

/* generate.c - one problem: choose a sub-type, draw until every predicate holds, put it into a template, fill the
 * record.
 *
 *   seed -> sub-type -> [ draw, bind, solve, split, traps, template, leak checks ] until valid -> struct problem
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
#include "problem/record.h"

/* A sub-type whose parameter space has nothing in the wanted split is left for another one after SUBTYPE_TRIES, one
 * that has nothing of the wanted difficulty after STAR_TRIES. */
enum { MAX_TRIES = 40000, SUBTYPE_TRIES = 2000, STAR_TRIES = 100 };

/* The method of the wanted name, else the wanted index, else the default. -1: none has that name. */
static int method_of(const struct subtype *sub, const struct problem_options *o) {
    if (!o->method_name)
        return o->method > 0 && o->method < BUILD_METHODS && sub->method[o->method].solve ? o->method : 0;
    for (int i = 0; i < BUILD_METHODS && sub->method[i].solve; i++)
        if (strcmp(sub->method[i].name, o->method_name) == 0) return i;
    return -1;
}

/* Sub-types that have the wanted method, of the wanted level; when there is none, of the nearest level. NULL: no such
 * sub-type or method. */
static const struct subtype *choose_subtype(struct build *p, const struct family *f, const struct problem_options *o) {
    int n = build_count_subtypes(f), best = 99, count = 0;
    bool fits[64];
    assert(n <= 64);
    for (int i = 0; i < n; i++) {
        const struct subtype *sub = f->subtypes[i];
        int far = o->level ? abs(sub->level - o->level) : 0;
        fits[i] = (!o->subtype || strcmp(sub->id, o->subtype) == 0) && method_of(sub, o) >= 0;
        if (fits[i] && far < best) best = far;
    }
    for (int i = 0; i < n; i++)
        count += fits[i] = fits[i] && (!o->level || abs(f->subtypes[i]->level - o->level) == best);
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

/* One text of ten begins with words that are not needed; some of them hold a number. */
static bool write_opening(struct build *p, struct bytes *out, const struct family *f) {
    static const char *const plain[] = {"次の問題を考えましょう。", "次の問いに答えなさい。", "算数の問題です。",
                                        "次の問題の答えを求めなさい。"};
    int64_t dice = build_between(p, 0, 99);
    if (f->plain || dice >= 10) return false;
    if (dice >= 4) {
        bytes_append_string(out, plain[build_between(p, 0, 3)]);
        return false;
    }
    bytes_printf(out, dice < 2 ? "問%d " : "(%d) ", (int)build_between(p, 1, 9));
    return true;
}

static bool leaks(const struct record *r) {
    struct build *p = r->p;
    bool ok = build_need(p, "the problem does not show its answer",
                         r->sub->picks || !build_shows(bytes_text(&r->texts.text), p->answer.number));
    for (int i = 0; i < PROBLEM_HINTS; i++)
        ok = ok &&
             build_need(p, "no hint shows the answer", !build_shows(bytes_text(&r->texts.hint[i]), p->answer.number));
    return !ok || !build_need(p, "the figure does not show the answer", !record_figure_shows(r, p->answer.number));
}

/* Who tells it: nobody where templates are wanted or the sub-type has nothing else. */
static void choose_voice(struct record *r, const struct problem_options *o) {
    int voice = 0;
    r->wording = o->voice ? wording_find(r->family->id, r->sub->id) : NULL;
    if (!r->wording) return;
    if (!language_voice_find(&voice, o->voice)) voice = (int)build_between(r->p, 0, LANGUAGE_VOICES - 1);
    r->voice = (enum voice)voice;
}

/* Everything that is text. false: the draw leaks its answer. */
static bool write_texts(struct record *r, const struct problem_options *o, bool *distractor) {
    struct build *p = r->p;
    const struct family *f = r->family;
    struct bytes *text = &r->texts.text;
    choose_voice(r, o);
    *distractor = !r->wording && write_opening(p, text, f);
    size_t opening = text->len;
    record_write_texts(r);
    if (leaks(r)) return false;
    if (o->extra_percent > 0 && !f->plain && build_chance(p, o->extra_percent))
        *distractor |= build_add_extra(p, text, opening, r->sub->scene ? r->sub->scene : f->scene, &r->texts.extra);
    build_measure_text(&p->difficulty, bytes_text(text) + opening, r->texts.extra.len > 0);
    return build_need(p, "difficulty", o->stars == 0 || p->difficulty.stars == o->stars);
}

/* One try: parameters, solution, split, key. */
static bool try_draw(struct record *r, const struct problem_options *o, uint64_t *hash) {
    struct build *p = r->p;
    build_reset(p);
    record_clear(r);
    if (!r->sub->draw(p)) return build_need(p, "draw", false);
    if (r->sub->bind) r->sub->bind(p);
    if (p->reject || !build_solve_drawn(p, r->sub, r->method, o->every_method)) return false;
    build_key(&r->texts.key, p, r->family, r->sub);
    *hash = hash_fnv1a(bytes_text(&r->texts.key), r->texts.key.len, 0);
    return o->split == PROBLEM_ANY ||
           build_need(p, "split", build_split(*hash, build_held(p, r->family, false), o->hold_out) == o->split);
}

static void count_refusal(struct problem_refusals *r, const char *name) {
    enum { MOST = sizeof r->name / sizeof r->name[0] };
    int i = 0;
    while (i < r->n && strcmp(r->name[i], name) != 0) i++;
    if (i == MOST) return;
    if (i == r->n) r->name[r->n] = name, r->count[r->n++] = 0;
    r->count[i]++;
}

static void respell(struct record *r) {
    struct record_texts *t = &r->texts;
    bytes_clear(&t->scratch);
    build_noise(&r->p->rng, &t->scratch, bytes_text(&t->text));
    struct bytes swap = t->text;
    t->text = t->scratch;
    t->scratch = swap;
}

/* The accepted draw as the record of `seed`. */
static bool finish(struct problem *out, struct record *r, uint64_t seed, const struct problem_options *o,
                   struct err *err) {
    char id[96];
    int n = snprintf(id, sizeof id, "%s.%s.%d-%016llx", r->family->id, r->sub->id, RECORD_VERSION,
                     (unsigned long long)seed);
    if (r->method) snprintf(id + n, sizeof id - (size_t)n, ".%d", r->method + 1);
    if (o->verify && !build_verify(r->p, r->sub, err))
        return err_prefix(err, "%s/%s, key %s", r->family->id, r->sub->id, bytes_text(&r->texts.key));
    out->origin.noisy = o->noise_percent > 0 && build_chance(r->p, o->noise_percent);
    if (out->origin.noisy) respell(r);
    out->origin.held = build_held(r->p, r->family, !r->wording && r->sub->templates[r->template_index][0] == '!');
    out->origin.held_out = (out->origin.held & (PROBLEM_HELD_TEMPLATE | PROBLEM_HELD_WORDS)) != 0;
    out->origin.split = build_split(out->origin.key_hash, out->origin.held, o->hold_out);
    return record_fill(out, r, id, err);
}

static bool generate(struct problem *out, struct record *r, uint64_t seed, const struct problem_options *o,
                     struct err *err) {
    struct build *p = r->p;
    r->sub = choose_subtype(p, r->family, o);
    if (!r->sub)
        return err_set(err, ERR_USAGE, "family '%s' has no sub-type '%s'%s%s", r->family->id,
                       o->subtype ? o->subtype : "any", o->method_name ? " with the method " : "",
                       o->method_name ? o->method_name : "");
    int most = o->tries ? o->tries : MAX_TRIES;
    for (out->origin.tries = 1; out->origin.tries <= most; out->origin.tries++) {
        if (out->origin.tries % (o->stars ? STAR_TRIES : SUBTYPE_TRIES) == 0 && !o->subtype)
            r->sub = choose_subtype(p, r->family, o);
        r->method = method_of(r->sub, o);
        bool drawn = try_draw(r, o, &out->origin.key_hash);
        if (p->reject == build_methods_disagree)
            return err_set(err, ERR_WORK, "%s/%s, key %s: %s", r->family->id, r->sub->id, bytes_text(&r->texts.key),
                           p->reject);
        if (drawn) r->template_index = choose_template(p, r->sub);
        if (drawn && write_texts(r, o, &out->origin.distractor)) return finish(out, r, seed, o, err);
        if (o->refusals) count_refusal(o->refusals, p->reject);
    }
    return err_set(err, ERR_WORK, "family '%s', sub-type '%s': no valid parameters in %d tries (last refusal: %s)",
                   r->family->id, r->sub->id, most, p->reject ? p->reject : "none");
}

static bool no_such_voice(const char *name, struct err *err) {
    char voices[128] = "any";
    for (int v = 0; v < LANGUAGE_VOICES; v++) {
        size_t n = strlen(voices);
        snprintf(voices + n, sizeof voices - n, ", %s", language_voice_name(v));
    }
    return err_set(err, ERR_USAGE, "there is no voice '%.40s'; there are %s", name, voices);
}

bool problem_generate(struct problem *out, int family, uint64_t seed, const struct problem_options *options,
                      struct err *err) {
    static const struct problem_options none;
    assert(family >= 0 && family < problem_family_count());
    const struct family *f = family_table[family];
    struct build p;
    struct record r = {.p = &p, .family = f};
    int voice;
    if (!options) options = &none;
    r.marked = options->marked;
    if (options->voice && strcmp(options->voice, "any") != 0 && !language_voice_find(&voice, options->voice))
        return no_such_voice(options->voice, err);
    build_start(&p, seed, hash_fnv1a(f->id, strlen(f->id), 0), options->level, options->split);
    bool ok = generate(out, &r, seed, options, err);
    record_free(&r);
    build_free(&p);
    return ok;
}

void problem_free(struct problem *p) {
    bytes_free(&p->memory);
    *p = (struct problem){0};
}

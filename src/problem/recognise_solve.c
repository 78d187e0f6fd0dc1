/* recognise_solve.c - one reading of a text -> the problem it describes -> its answer.
 *
 *   draw() with a guide that puts in the words and numbers of the text -> solve(), holds()
 *
 * What the text does not fix is drawn anew each time. Only when many such draws agree in every parameter, every step and
 * the answer does the text determine them, and only then is it recognised. So no knowledge of a family is needed here.
 *
 * Never   trusts a number outside the range the family draws from
 * Checked tests/problem/recognise_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "problem/recognise.h"

enum { AGREE = 16, TRIES = 60000, FIRST_WITHIN = 8000, REFUSALS = 60, UNUSUAL = 60, ROW_CALLS = 400 };

struct builder {
    struct build_guide guide;
    const struct match *reading;
    struct ratio value[MATCH_SLOTS]; /* of number bindings */
    int row_calls; /* in this draw: a draw that wants what the text does not say would go on for ever */
};

static int binding_of(const struct builder *b, const char *name, size_t n) {
    for (int i = 0; i < b->reading->n_bindings; i++) {
        const char *own = b->reading->binding[i].word->name;
        if (strlen(own) == n && memcmp(own, name, n) == 0) return i;
    }
    return -1;
}

static bool row_fits(const struct builder *b, const char *columns, const char *row) {
    row += row[0] == '!';
    for (const char *c = columns; *c;) {
        size_t n_name = strcspn(c, "|"), n_text = strcspn(row, "|");
        int at = binding_of(b, c, n_name);
        const struct match_value *v = at >= 0 ? b->reading->binding[at].value : NULL;
        if (v && (strlen(v->text) != n_text || memcmp(v->text, row, n_text) != 0)) return false;
        c += n_name + (c[n_name] == '|');
        row += n_text + (row[n_text] == '|');
    }
    return true;
}

static const char *give_row(struct build_guide *g, struct build *p, const char *columns, const char *const *rows) {
    struct builder *b = (struct builder *)g;
    int n = 0;
    if (b->row_calls++ > ROW_CALLS) return NULL;
    for (int i = 0; rows[i]; i++) n += row_fits(b, columns, rows[i]);
    if (!n) return NULL;
    int64_t at = build_between(p, 0, n - 1);
    for (int i = 0;; i++)
        if (row_fits(b, columns, rows[i]) && at-- == 0) return rows[i];
}

static const char *give_person(struct build_guide *g, const char *name, size_t n) {
    struct builder *b = (struct builder *)g;
    int at = binding_of(b, name, n);
    return at >= 0 && b->reading->binding[at].word->person && !b->reading->binding[at].value ? b->reading->binding[at].own : NULL;
}

static bool is_number(const struct match_binding *at) { return !at->value && !at->word->person; }

static bool start(struct builder *b, const struct match *reading) {
    *b = (struct builder){.guide = {give_row, give_person}, .reading = reading};
    for (int i = 0; i < reading->n_bindings; i++)
        if (is_number(&reading->binding[i]) && !recognise_number(&b->value[i], reading->binding[i].own)) return false;
    return true;
}

/* Does the draw say in words what the text says? */
static bool says_the_text(const struct builder *b, const struct build *p) {
    for (int i = 0; i < b->reading->n_bindings; i++) {
        const struct match_binding *at = &b->reading->binding[i];
        if (!is_number(at) && strcmp(build_get(p, at->word->name), at->value ? at->value->text : at->own) != 0) return false;
    }
    return true;
}

/* The numbers of the text in place of those drawn. Not before the draw is done: it computes with its own. false: two words
 * that always say one parameter (two counts that are equal in this sub-type) say two numbers here. */
static bool put_numbers(const struct builder *b, const struct lesson *lesson, struct build *p) {
    unsigned data_put = 0, aux_put = 0;
    for (int i = 0; i < b->reading->n_bindings; i++) {
        const struct match_binding *at = &b->reading->binding[i];
        if (!is_number(at)) continue;
        uint64_t bit = 1ull << (at->word - lesson->word);
        char shown[MATCH_TEXT];
        bool known = false;
        for (int j = 0; j < p->n_data; j++)
            if (lesson->range[j].words & bit) {
                if (data_put >> j & 1 && recognise_compare(p->datum[j], b->value[i]) != 0) return false;
                p->datum[j] = b->value[i], data_put |= 1u << j, known = true;
            }
        for (int j = 0; j < p->n_aux && b->value[i].den == 1; j++)
            if (lesson->aux[j].words & bit) {
                if (aux_put >> j & 1 && p->aux[j] != (int64_t)b->value[i].num) return false;
                p->aux[j] = (int64_t)b->value[i].num, aux_put |= 1u << j, known = true;
            }
        if (!known) continue;
        if (strchr(at->own, '/')) snprintf(shown, sizeof shown, "%s", at->own);
        else build_print(shown, sizeof shown, b->value[i]);
        build_set(p, at->word->name, shown);
    }
    return true;
}

/* With the numbers in their place, does the problem say every number and word of the text? One that is no parameter must
 * follow from the others: nothing else would notice if it contradicted them. */
static bool says_the_same(const struct builder *b, const struct build *p) {
    for (int i = 0; i < b->reading->n_bindings; i++) {
        const struct match_binding *at = &b->reading->binding[i];
        struct ratio said;
        if (is_number(at) && (!recognise_number(&said, build_get(p, at->word->name)) || recognise_compare(said, b->value[i]) != 0)) return false;
    }
    return says_the_text(b, p);
}

/* Parameters as the family draws them: whole where they always are, in the order that they always have, in their range:
 * solve() was written for no others. */
static bool usual_parameters(const struct lesson *lesson, const struct build *p) {
    struct ratio v, w;
    for (int i = 0; i < 2 * BUILD_DATA; i++) {
        if (!recognise_parameter(&v, p, i)) continue;
        const struct recognise_range *r = i < BUILD_DATA ? &lesson->range[i] : &lesson->aux[i - BUILD_DATA];
        if (!r->seen || (v.den != 1 && !r->fractions) || recognise_compare(v, r->low) < 0 || recognise_compare(v, r->high) > 0) return false;
        for (int j = 0; j < 2 * BUILD_DATA; j++)
            if (recognise_parameter(&w, p, j) && !(lesson->order[i][j] >> (recognise_compare(v, w) + 1) & 1)) return false;
    }
    return true;
}

static bool same_parameters(const struct build *a, const struct build *b, unsigned loose) {
    if (a->asked != b->asked || a->n_data != b->n_data || a->n_aux != b->n_aux) return false;
    for (int i = 0; i < a->n_data; i++)
        if (recognise_compare(a->datum[i], b->datum[i]) != 0) return false;
    for (int i = 0; i < a->n_aux; i++)
        if (!(loose >> i & 1) && a->aux[i] != b->aux[i]) return false;
    return true;
}

static bool same_solution(const struct build *a, const struct build *b) {
    if (a->n_equations != b->n_equations || strcmp(a->answer_text, b->answer_text) != 0) return false;
    for (int i = 0; i < a->n_equations; i++) {
        const struct equation *x = &a->equation[i], *y = &b->equation[i];
        if (strcmp(x->expression, y->expression) != 0 || strcmp(x->value, y->value) != 0 || strcmp(x->unit, y->unit) != 0) return false;
    }
    return true;
}

static void fill(struct problem_found *out, const struct lesson *lesson, const struct build *p) {
    *out = (struct problem_found){.family = lesson->family->id, .subtype = lesson->sub->id, .family_name = lesson->family->name, .n_steps = p->n_equations};
    snprintf(out->answer, sizeof out->answer, "%s", p->answer_text);
    snprintf(out->number, sizeof out->number, "%s", p->answer_number);
    snprintf(out->unit, sizeof out->unit, "%s", p->answer_unit);
    for (int i = 0; i < p->n_equations; i++) {
        const struct equation *e = &p->equation[i];
        out->step[i].line = e->line;
        snprintf(out->step[i].expression, sizeof out->step[i].expression, "%s", e->expression);
        snprintf(out->step[i].value, sizeof out->step[i].value, "%s", e->value);
        snprintf(out->step[i].unit, sizeof out->step[i].unit, "%s", e->unit);
    }
}

/* The draws: build[0] keeps the first that fits, build[1] the others. Without `solve` only their parameters must agree. */
static bool draws_agree(struct problem_recogniser *r, struct builder *b, const struct lesson *lesson, bool solve) {
    int agreed = 0, refusals = 0, unusual = 0;
    for (int i = 0; i < TRIES && agreed < AGREE && --r->draws_left > 0; i++) {
        if ((!agreed && i == FIRST_WITHIN) || refusals == REFUSALS) return false;
        struct build *p = &r->build[agreed > 0];
        p->rng = r->build[1].rng; /* one stream for both */
        build_reset(p);
        b->row_calls = 0;
        p->guide = &b->guide;
        bool drawn = lesson->sub->draw(p) && !p->reject && says_the_text(b, p);
        p->guide = NULL;
        if (drawn) {
            if (!put_numbers(b, lesson, p)) return false;
            drawn = usual_parameters(lesson, p);
            if (!drawn && ++unusual == UNUSUAL) return false;
        }
        if (drawn && lesson->sub->derive) lesson->sub->derive(p); /* numbers out of range never get here */
        drawn = drawn && says_the_same(b, p);
        if (drawn && solve) {
            lesson->sub->method[0].solve(p);
            if (p->reject || p->answer.num <= 0) drawn = false, refusals++;
        }
        r->build[1].rng = p->rng;
        if (!drawn) continue;
        if (agreed && (!same_parameters(&r->build[0], p, lesson->sub->loose) || (solve && !same_solution(&r->build[0], p)))) return false;
        agreed++;
    }
    return agreed == AGREE;
}

bool recognise_solve(struct problem_found *out, struct problem_recogniser *r, const struct lesson *lesson, const struct match *reading) {
    struct builder b;
    if (!start(&b, reading)) return false;
    build_start(&r->build[0], 1, 0, 0, PROBLEM_ANY);
    build_start(&r->build[1], 2, 0, 0, PROBLEM_ANY);
    /* Parameters first: solve() of a half-fixed problem could divide by zero. */
    bool done = draws_agree(r, &b, lesson, false) && draws_agree(r, &b, lesson, true) && build_confirm(&r->build[0], lesson->sub);
    if (done) fill(out, lesson, &r->build[0]);
    build_free(&r->build[0]);
    build_free(&r->build[1]);
    return done;
}

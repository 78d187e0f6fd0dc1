/* midway.c - a question that does not read, for what the solution of another one finds on its way.
 *
 *   (1) できた食塩水にふくまれる食塩は何gですか。   3. まぜると、食塩は10+18=28(g)、…
 *   (2) できた食塩水のこさは何%ですか。            4. こさは、… 28÷350=0.08です。
 *
 * A step is meant where it has the unit that is asked for, and its name ends as what is asked for ends and says nothing
 * that the question does not say. Only where one value fits it is taken, and never without a doubt.
 *
 * Checked tests/reading/reader_test.c
 */
#include <string.h>

#include "base/utf8.h"
#include "reading/phrase.h"
#include "reading/work.h"

/* How far the probability of the other question's reading carries over. */
static const double carried_over = 0.7;

/* ---- what a step finds ---- */

/* 「食塩」 of 「3. まぜると、食塩は10+18=28(g)」. False: nothing stands in front of its equation. */
static bool step_noun(struct phrase *out, const struct problem *p, int step) {
    static const char *const marks[] = {"\n", ". ", "、", "と、", ")"};
    const char *from = p->solution, *at = NULL;
    for (int i = 0; i <= step && from; i++) {
        at = strstr(from, p->step[i].expression);
        from = at ? at + strlen(p->step[i].expression) : NULL;
    }
    if (!at) return false;
    *out = (struct phrase){p->solution, (size_t)(at - p->solution)};
    phrase_cut_end(out, "、");
    if (!phrase_cut_end(out, "は")) return false;
    phrase_cut_front(out, marks, (int)(sizeof marks / sizeof marks[0]));
    return out->n > 0;
}

/* ---- is one the other? ---- */

static bool is_hiragana(uint32_t c) { return c >= 0x3041 && c <= 0x309F; }

/* Does the question say all that the step says, hiragana apart? */
static bool is_said(const struct phrase *step, const char *text, size_t n) {
    for (size_t at = 0; at < step->n;) {
        uint32_t c;
        size_t length = utf8_decode(&c, step->text + at, step->n - at);
        if (!is_hiragana(c) && !memmem(text, n, step->text + at, length)) return false;
        at += length;
    }
    return true;
}

/* The last two characters are the same, or the one that there is. */
static bool end_alike(const struct phrase *a, const struct phrase *b) {
    size_t n = a->n < b->n ? a->n : b->n, two = 2 * strlen("食");
    n = n < two ? n : two;
    return n > 0 && memcmp(a->text + a->n - n, b->text + b->n - n, n) == 0;
}

static bool has_unit(const struct problem_step *step, const struct request *r) {
    const struct text_unit *unit = request_unit(step->unit);
    if (!r->unit || !unit) return false;
    return unit == r->unit || (!r->spelt && text_unit_alike(unit, r->unit));
}

/* The step of the problem that question q asks for; -1: none, or several that found different values. */
static int step_meant(const struct problem *p, const struct stream *s, const struct question *q) {
    struct request request;
    struct phrase asked, found;
    int step = -1;
    if (request_count(&request, s, q->ask, q->ask_end) != 1 || request.pace[0] || request.clock) return -1;
    if (!phrase_asked(&asked, s, q)) return -1;
    for (int i = 0; i + 1 < p->n_steps; i++) {
        if (!has_unit(&p->step[i], &request) || !step_noun(&found, p, i)) continue;
        if (!end_alike(&found, &asked) || !is_said(&found, s->text + q->ask, q->ask_end - q->ask)) continue;
        if (step >= 0 && strcmp(p->step[i].value, p->step[step].value) != 0) return -1;
        step = i;
    }
    return step;
}

/* ---- question by question ---- */

/* Is it read as another sub-type than the other question, which leaves numbers over? */
static bool is_odd(const struct reading_part *p, const struct reading_part *other) {
    return p->family && p->n_unused && p->probability < other->probability &&
           (strcmp(p->family, other->family) != 0 || strcmp(p->subtype, other->subtype) != 0);
}

/* Is it read, and not as one of the others with the same answer? */
static bool is_read(const struct reading *r, const struct reading_part *p) {
    for (int i = 0; p->family && i < r->n_parts; i++) {
        const struct reading_part *other = &r->part[i];
        if (other != p && other->family && strcmp(p->solved.answer, other->solved.answer) == 0 &&
            strcmp(p->subtype, other->subtype) == 0)
            return false;
    }
    return p->family != NULL;
}

/* Question i by a step of question k's solution. */
static bool read_midway(struct work *w, int i, int k, struct err *err) {
    struct reading_part *part = &w->out->part[w->part[i]];
    struct phrase noun;
    int step = step_meant(&w->out->part[w->part[k]].solved, &w->whole, &w->question[i]);
    if (step < 0 || !phrase_asked(&noun, &w->whole, &w->question[i])) return true;
    if (!work_try(w, k, err)) return false;
    if (w->attempt.best < 0 || step_meant(&w->attempt.solved, &w->whole, &w->question[i]) != step) return true;
    if (!attempt_ask_step(&w->attempt, w->means.model, step, NULL)) return true;
    w->attempt.probability *= carried_over;
    work_replace(w, &w->question[i], part, &w->attempt);
    strings_keep(&w->strings, &part->asked, noun.text, noun.n);
    return true;
}

static bool is_solved(const struct work *w, int question) {
    return w->part[question] >= 0 && w->out->part[w->part[question]].family;
}

static bool is_open(const struct work *w, int i, int k) {
    const struct reading_part *part = &w->out->part[w->part[i]];
    return !is_read(w->out, part) || is_odd(part, &w->out->part[w->part[k]]);
}

bool work_midway(struct work *w, struct err *err) {
    bool ok = true;
    for (int i = 0; ok && w->n_questions > 1 && !w->means.correct && i < w->n_questions; i++)
        for (int k = 0; ok && w->part[i] >= 0 && k < w->n_questions; k++)
            if (k != i && is_solved(w, k) && is_open(w, i, k)) ok = read_midway(w, i, k, err);
    return ok;
}

/* together.c - the questions of a text have most in common: one that does not read by itself is read as another was.
 *
 *   (1) この列車の速さは秒速何mですか。   two bridges, asked for the speed
 *   (2) この列車の長さは何mですか。       by itself not read; as (1), of the same numbers: the length
 *
 * Checked tests/reading/reader_test.c
 */
#include <math.h>
#include <string.h>

#include "reading/work.h"

/* How much more probable a sub-type is for a question where another question has it (logit); from where on it is tried
 * for one that has no reading; and how far the other's probability carries over. */
static const double in_common = 2.5, worth_trying = 0.03, carried_over = 0.7;

static double logit(double p) { return log(p / (1 - p)); }

static int form_of(const struct reading_part *p, const struct forms *forms) {
    for (int i = 0; i < forms->n; i++) {
        const struct form *f = &forms->form[i];
        if (strcmp(problem_family_at(f->family).id, p->family) == 0 &&
            strcmp(problem_subtype_at(f->family, f->subtype).id, p->subtype) == 0)
            return i;
    }
    return -1;
}

/* Does the attempt have the part's numbers in the same roles? Both are of one form. */
static bool same_numbers(const struct attempt *a, const struct model *m, const struct reading_part *p) {
    const struct form *f = attempt_form(a, m);
    const int *value = a->parses.parse[a->best].value;
    int n = 0;
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] != FORM_QUANTITY || value[i] < 0) continue;
        if (n == p->n_quantities || p->quantity[n].start != a->stream.mention[value[i]].start) return false;
        n++;
    }
    return n > 0 && n == p->n_quantities - p->n_unused;
}

/* Another answer than the part's: the question as it was read, or the one other choice that has one. */
static bool ask_another(struct attempt *a, const struct model *m, const struct reading_part *p) {
    int slot = attempt_asked(a, m), found = -1;
    if (strcmp(a->solved.answer, p->solved.answer) != 0) return true;
    for (int c = 0; slot >= 0 && c < attempt_form(a, m)->n_choices[slot]; c++) {
        if (!attempt_ask(a, m, c) || strcmp(a->solved.answer, p->solved.answer) == 0) continue;
        if (found >= 0) return false;
        found = c;
    }
    return found >= 0 && attempt_ask(a, m, found);
}

/* Question i as the part `other` was read, in w->other. *p: how probable, 0: it is not. */
static bool try_as(double *p, struct work *w, int i, const struct reading_part *other, struct err *err) {
    static const struct reading_correction nothing = {.n_sets = 0};
    struct correct only = {.said = &nothing};
    struct attempt_means means = w->means;
    struct attempt *a = &w->other;
    struct asking asking = {.from = w->question[i].ask, .to = w->question[i].ask_end};
    int form = form_of(other, &means.model->forms);
    *p = 0;
    if (form < 0) return true;
    only.allowed[form] = true, means.correct = &only;
    question_text(&w->text, &w->whole, w->question, w->n_questions, i, true);
    if (!attempt_make(a, &means, bytes_text(&w->text), w->text.len, &asking, err)) return false;
    if (a->best >= 0 && !a->unused && same_numbers(a, means.model, other) && ask_another(a, means.model, other))
        *p = a->probability;
    return true;
}

static bool is_better(double p, const struct reading_part *now) {
    return now->family ? p > 0 && logit(p) + in_common > logit(now->probability) : p > worth_trying;
}

/* Is it read as its neighbour already, for something else? */
static bool agrees(const struct reading_part *a, const struct reading_part *b) {
    return a->family && strcmp(a->family, b->family) == 0 && strcmp(a->subtype, b->subtype) == 0 &&
           strcmp(a->solved.answer, b->solved.answer) != 0;
}

static bool read_as_others(struct work *w, int i, struct err *err) {
    struct reading_part *part = &w->out->part[w->part[i]];
    for (int k = 0; k < w->n_questions && part->sureness < READING_TOLD; k++) {
        const struct reading_part *other = &w->out->part[w->part[k] < 0 ? 0 : w->part[k]];
        double p, carried = carried_over * other->probability;
        if (k == i || w->part[k] < 0 || !other->family || agrees(part, other)) continue;
        if (part->family && other->probability < part->probability) continue;
        if (!try_as(&p, w, i, other, err)) return false;
        if (!is_better(p, part)) continue;
        w->other.probability = p > carried ? p : carried;
        work_replace(w, &w->question[i], part, &w->other);
    }
    return true;
}

bool work_together(struct work *w, struct err *err) {
    bool ok = true;
    for (int i = 0; ok && w->n_questions > 1 && !w->means.correct && i < w->n_questions; i++)
        if (w->part[i] >= 0) ok = read_as_others(w, i, err);
    return ok;
}

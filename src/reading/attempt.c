/* attempt.c - every parse of a text tried; the best that proves, and the best with another answer beside it.
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/attempt.h"

#include <string.h>

#include "reading/sure.h"
#include "reading/template.h"

/* That a text is what a template says; it was never seen to be wrong. */
static const double of_template = 0.999;

static void swap(struct problem *a, struct problem *b) {
    struct problem t = *a;
    *a = *b;
    *b = t;
}

static int bits(uint32_t x) {
    int n = 0;
    for (; x; x &= x - 1) n++;
    return n;
}

/* A quantity without a slot speaks against a parse. */
static double score_of(const struct parse *p, uint32_t unused) { return p->subtype + p->slots - 1.5 * bits(unused); }

/* Parse i proved: the best so far, or the best with another answer. */
static void take(struct attempt *a, int i, struct problem *solved, struct inputs *inputs, uint32_t unused) {
    double score = score_of(&a->parses.parse[i], unused);
    bool first = a->best < 0, other = !first && strcmp(solved->answer, a->solved.answer) != 0;
    if (first || score > a->score) {
        if (other) a->second = a->score;
        a->best = i, a->score = score, a->unused = unused;
        swap(&a->solved, solved);
        struct inputs t = a->inputs;
        a->inputs = *inputs;
        *inputs = t;
    } else if (other && score > a->second) {
        a->second = score;
    }
}

static void try_all(struct attempt *a, const struct model *m) {
    struct problem solved = {0};
    struct inputs inputs = {.n = 0};
    a->best = -1, a->second = -1e9;
    for (int i = 0; i < a->parses.n; i++) {
        struct err why = {0};
        uint32_t unused = 0;
        if (prove_parse(&solved, &inputs, &unused, &a->parses.parse[i], &m->forms, &a->stream, &a->request, &why))
            take(a, i, &solved, &inputs, unused);
    }
    inputs_free(&inputs);
    problem_free(&solved);
}

static double between(double x, double low, double high) { return x < low ? low : x > high ? high : x; }

static double probability(const struct attempt *a, const struct model *m) {
    const struct parse *p = &a->parses.parse[a->best];
    struct familiar f;
    model_familiar(&f, m, p->form, &a->stream, &p->words);
    const double feature[SURE_FEATURES] = {
        [SURE_SUBTYPE] = p->subtype,
        [SURE_SLOTS] = p->slots,
        [SURE_MARGIN] = between(a->score - a->second, -10, 10),
        [SURE_NONE] = between(a->parses.none - a->score, -15, 5),
        [SURE_FAMILIAR] = f.of ? (double)f.seen / f.of : 0,
        [SURE_FAMILIAR_QUESTION] = f.question_of ? (double)f.question_seen / f.question_of : 0,
        [SURE_LONGEST] = between(f.longest / 10.0, 0, 3),
        [SURE_UNUSED] = between(bits(a->unused), 0, 3),
    };
    return sure_probability(feature);
}

bool attempt_make(struct attempt *out, const struct attempt_means *means, const char *text, size_t n, bool each,
                  struct err *err) {
    out->unused = 0, out->score = out->probability = 0;
    stream_make(&out->stream, text, n);
    request_find(&out->request, &out->stream);
    if (each) out->request = (struct request){.pace = ""};
    parse_text(&out->parses, means->model, &out->stream);
    if (!template_find(out, means, err)) return false;
    if (out->is_template) {
        out->best = 0, out->probability = of_template;
        return true;
    }
    try_all(out, means->model);
    if (out->best >= 0) out->probability = probability(out, means->model);
    return true;
}

void attempt_free(struct attempt *a) {
    inputs_free(&a->inputs);
    problem_free(&a->solved);
}

const struct form *attempt_form(const struct attempt *a, const struct model *m) {
    return &m->forms.form[a->parses.parse[a->best].form];
}

int attempt_asked(const struct attempt *a, const struct model *m) {
    const struct form *f = attempt_form(a, m);
    for (int i = 0; i < f->n_slots; i++)
        if (strcmp(f->slot[i].name, "asked") == 0) return i;
    return -1;
}

bool attempt_ask(struct attempt *a, const struct model *m, int asked) {
    struct parse *p = &a->parses.parse[a->best];
    struct err why = {0};
    uint32_t unused;
    p->value[attempt_asked(a, m)] = asked;
    return prove_parse(&a->solved, &a->inputs, &unused, p, &m->forms, &a->stream, &a->request, &why);
}

/* attempt.c - every parse of a text tried; the best that proves, and the best with another answer beside it.
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/attempt.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "reading/clash.h"
#include "reading/sure.h"
#include "reading/template.h"
#include "text/fold.h"

/* That a text is what a template says; it was never seen to be wrong. */
static const double of_template = 0.999;

static void swap(struct problem *a, struct problem *b) {
    struct problem t = *a;
    *a = *b;
    *b = t;
}

/* Could one of them stand in for the other: 270m for 0.3km, 3本 for 5本? */
static bool same_kind(const struct mention *a, const struct mention *b, const char *text) {
    const struct text_unit *x = a->measure, *y = b->measure;
    size_t n = a->end - a->unit;
    if ((a->pace >= 0) != (b->pace >= 0)) return false;
    if (x && y && x->den > 0) return x->kind == y->kind && x->power == y->power;
    return x == y && (x || (n == b->end - b->unit && memcmp(text + a->unit, text + b->unit, n) == 0));
}

/* A number that somebody replaced is not left over: of each value that was set, one of its kind. */
static uint32_t without_replaced(uint32_t unused, const struct attempt *a) {
    const struct stream *s = &a->stream;
    for (int set = a->n_stated; set < s->n_mentions; set++) {
        int i = 0;
        while (i < a->n_stated && !((unused >> i & 1) && same_kind(&s->mention[i], &s->mention[set], s->text))) i++;
        if (i < a->n_stated) unused &= ~(1u << i);
    }
    return unused;
}

/* Does a sentence or a bracket end between two quantities? */
static bool parted(const struct stream *s, const struct mention *a, const struct mention *b) {
    static const char *const marks[] = {"。", "?", "!", "(", ")", "\n"};
    size_t from = a->start < b->start ? a->end : b->end, to = a->start < b->start ? b->start : a->start;
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (from < to && memmem(s->text + from, to - from, marks[i], strlen(marks[i]))) return true;
    return false;
}

static bool alike(const struct text_unit *a, const struct text_unit *b) {
    return a == b || (a && b && a->den && b->den && a->dimension == b->dimension);
}

/* A number of rounds left over makes another answer. Any other is beside the problem sooner in a sentence of its own
 * than among those that are used, and sooner measured in what nobody reckons with or asks for: 「4人家族」 beside
 * prices. */
static double left_over(const struct stream *s, const struct request *r, uint32_t unused) {
    double sum = 0;
    for (int i = 0; i < s->n_mentions; i++) {
        const struct mention *m = &s->mention[i];
        bool among = false, kin = r->unit && alike(m->measure, r->unit);
        for (int k = 0; k < s->n_mentions; k++) {
            if (unused >> k & 1) continue;
            among |= !parted(s, m, &s->mention[k]);
            kin |= alike(m->measure, s->mention[k].measure);
        }
        if (unused >> i & 1) sum += stream_is_laps(s, i) ? 2 : (among ? 1 : 0.5) * (kin ? 1 : 0.5);
    }
    return sum;
}

/* Quantities without a slot or in one that the text calls something else, and an answer that only somebody else's
 * numbers would have: they speak against a parse. */
static double oddities(const struct stream *s, const struct request *r, const struct parse *p, const struct form *f,
                       const struct problem *solved, uint32_t unused) {
    return left_over(s, r, unused) + 2 * (clash_count(p, f, s, solved) + clash_asked(f, s, solved)) +
           solved->origin.uneven;
}

/* Parse i proved: the best so far, or the best with another answer. */
static void take(struct attempt *a, const struct model *m, int i, struct problem *solved, struct inputs *inputs,
                 uint32_t unused) {
    const struct parse *p = &a->parses.parse[i];
    double score =
        p->subtype + p->slots - 1.5 * oddities(&a->stream, &a->request, p, &m->forms.form[p->form], solved, unused);
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

static int asked_slot(const struct form *f) {
    for (int i = 0; i < f->n_slots; i++)
        if (strcmp(f->slot[i].name, "asked") == 0) return i;
    return -1;
}

/* A question for several things means all that the sub-type can be asked for: parses that differ in nothing else are
 * one, as probable as all of them. */
static void join_asked(struct parses *p, const struct model *m) {
    for (int i = 0; i < p->n; i++) {
        int asked = asked_slot(&m->forms.form[p->parse[i].form]);
        for (int k = i + 1; asked >= 0 && k < p->n; k++) {
            const struct parse *other = &p->parse[k];
            if (other->form != p->parse[i].form) continue;
            int value[FORM_SLOTS];
            memcpy(value, other->value, sizeof value);
            value[asked] = p->parse[i].value[asked];
            if (memcmp(value, p->parse[i].value, sizeof value) != 0) continue;
            p->parse[i].slots = logf(expf(p->parse[i].slots) + expf(other->slots));
            memmove(&p->parse[k], &p->parse[k + 1], (size_t)(p->n - k - 1) * sizeof p->parse[0]);
            p->n--, k--;
        }
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
            take(a, m, i, &solved, &inputs, without_replaced(unused, a));
    }
    inputs_free(&inputs);
    problem_free(&solved);
}

static double between(double x, double low, double high) { return x < low ? low : x > high ? high : x; }

void attempt_features(double out[SURE_FEATURES], const struct attempt *a, const struct model *m) {
    const struct parse *p = &a->parses.parse[a->best];
    struct familiar f;
    model_familiar(&f, m, p->form, &a->stream, &p->words);
    double any = log1p(-exp(between(a->parses.none, -50, -1e-4))); /* that it is of some sub-type */
    out[SURE_SUBTYPE] = p->subtype - any;
    out[SURE_SLOTS] = p->slots;
    out[SURE_MARGIN] = between(a->score - a->second, -10, 10);
    out[SURE_NONE] = between(a->parses.none - any, -15, 8);
    out[SURE_FAMILIAR] = f.of ? (double)f.seen / f.of : 0;
    out[SURE_FAMILIAR_QUESTION] = f.question_of ? (double)f.question_seen / f.question_of : 0;
    out[SURE_LONGEST] = between(f.longest / 10.0, 0, 3);
    out[SURE_UNUSED] = between(oddities(&a->stream, &a->request, p, attempt_form(a, m), &a->solved, a->unused), 0, 3);
    out[SURE_UNIT] = a->request.unit && strcmp(a->solved.unit, a->request.unit->spelling[0]) == 0;
}

static double probability(const struct attempt *a, const struct model *m) {
    double feature[SURE_FEATURES];
    attempt_features(feature, a, m);
    return sure_probability(feature);
}

/* The values that somebody set, as quantities behind those of the text; [i]: where set i stands. */
static void add_set(int place[READING_SETS], struct attempt *a, const struct correct *c, size_t n) {
    struct stream *s = &a->stream;
    for (int i = 0; i < c->said->n_sets; i++) {
        const char *text = a->text.data + n + 1;
        size_t length = strlen(text);
        struct mention found[2];
        place[i] = -1;
        if (s->n_mentions < MENTIONS && mention_find(found, 2, text, length) == 1 && found[0].start == 0 &&
            found[0].end == length) {
            struct mention *m = &s->mention[place[i] = s->n_mentions++];
            *m = found[0];
            m->start += n + 1, m->end += n + 1, m->unit += n + 1;
            for (int k = 0; k < m->n_parts; k++) m->part[k].start += n + 1, m->part[k].end += n + 1;
            s->place[place[i]] = 0; /* no symbol of the text says it */
        }
        n += 1 + length;
    }
}

static bool set_slots(struct attempt *a, const struct attempt_means *means, size_t n, struct err *err) {
    int place[READING_SETS];
    add_set(place, a, means->correct, n);
    for (int i = 0; i < a->parses.n; i++) {
        struct parse *p = &a->parses.parse[i];
        const struct form *f = &means->model->forms.form[p->form];
        for (int k = 0; k < f->n_slots; k++) {
            int set = f->part[k] == FORM_QUANTITY ? correct_set(means->correct, f, k) : -1;
            if (set < 0) continue;
            if (place[set] < 0)
                return err_set(err, ERR_INPUT, "'%s' is no number with a unit", means->correct->said->set[set].value);
            p->value[k] = place[set];
        }
    }
    return true;
}

/* The text, and each value in canonical form behind a 0. */
static bool copy_text(struct bytes *out, const char *text, size_t n, const struct correct *c, struct err *err) {
    bytes_clear(out);
    bytes_append(out, text, n);
    for (int i = 0; c && i < c->said->n_sets; i++) {
        bytes_append_char(out, 0);
        text_canonical(out, c->said->set[i].value, strlen(c->said->set[i].value));
    }
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory for a reading");
}

static bool make(struct attempt *out, const struct attempt_means *means, const char *text, size_t n,
                 const struct asking *asking, bool apart, struct err *err) {
    out->unused = 0, out->score = out->probability = 0, out->is_template = false;
    if (!copy_text(&out->text, text, n, means->correct, err)) return false;
    (apart ? stream_make_apart : stream_make)(&out->stream, bytes_text(&out->text), n);
    if (asking->to > asking->from) stream_ask(&out->stream, asking->from, asking->to);
    out->n_stated = out->stream.n_mentions;
    request_find(&out->request, &out->stream);
    if (asking->each) out->request = (struct request){.pace = ""};
    parse_text(&out->parses, means->model, &out->stream, means->correct);
    bool set = means->correct && means->correct->said->n_sets;
    if (set ? !set_slots(out, means, n, err) : !template_find(out, means, err)) return false;
    if (asking->each && !out->is_template) join_asked(&out->parses, means->model);
    if (out->is_template) {
        out->best = 0, out->probability = of_template;
        return true;
    }
    try_all(out, means->model);
    if (out->best >= 0) out->probability = probability(out, means->model);
    return true;
}

static bool fills_slot(const struct attempt *a, const struct model *m, int quantity) {
    const struct form *f = attempt_form(a, m);
    for (int i = 0; i < f->n_slots; i++)
        if (f->part[i] == FORM_QUANTITY && attempt_choice(a, i) == quantity) return true;
    return false;
}

/* Does each part of what was joined fill a slot? */
static bool uses_parts(const struct attempt *apart, const struct attempt *joined, const struct model *m) {
    for (int i = 0; i < joined->stream.n_mentions; i++) {
        const struct mention *whole = &joined->stream.mention[i];
        for (int k = 0; k < apart->stream.n_mentions && whole->n_parts > 1; k++) {
            const struct mention *part = &apart->stream.mention[k];
            if (part->start >= whole->start && part->end <= whole->end && !fills_slot(apart, m, k)) return false;
        }
    }
    return true;
}

/* The same with 6m85cm as two quantities, where that is more probable. */
static bool try_apart(struct attempt *a, const struct attempt_means *means, const char *text, size_t n,
                      const struct asking *asking, struct err *err) {
    struct attempt *other = calloc(1, sizeof *other);
    if (!other) return err_set(err, ERR_RESOURCE, "out of memory for a reading");
    bool ok = make(other, means, text, n, asking, true, err);
    if (ok && other->probability > a->probability && uses_parts(other, a, means->model)) {
        struct attempt t = *a;
        *a = *other, *other = t;
    }
    attempt_free(other);
    free(other);
    return ok;
}

bool attempt_make(struct attempt *out, const struct attempt_means *means, const char *text, size_t n,
                  const struct asking *asking, struct err *err) {
    if (!make(out, means, text, n, asking, false, err)) return false;
    return out->is_template || !stream_has_joined(&out->stream) || try_apart(out, means, text, n, asking, err);
}

void attempt_free(struct attempt *a) {
    bytes_free(&a->text);
    inputs_free(&a->inputs);
    problem_free(&a->solved);
}

const struct form *attempt_form(const struct attempt *a, const struct model *m) {
    return &m->forms.form[a->parses.parse[a->best].form];
}

int attempt_asked(const struct attempt *a, const struct model *m) { return asked_slot(attempt_form(a, m)); }

bool attempt_ask(struct attempt *a, const struct model *m, int asked) {
    struct parse *p = &a->parses.parse[a->best];
    struct err why = {0};
    uint32_t unused;
    p->value[attempt_asked(a, m)] = asked;
    return prove_parse(&a->solved, &a->inputs, &unused, p, &m->forms, &a->stream, &a->request, &why);
}

bool attempt_ask_step(struct attempt *a, const struct model *m, int step, const char *unit) {
    const struct form *f = attempt_form(a, m);
    struct problem_given given[PROBLEM_GIVEN + 2];
    struct err why = {0};
    char index[16];
    int n = 0;
    if (a->is_template) return false; /* its inputs are words only */
    for (int i = 0; i < a->inputs.n; i++)
        if (strcmp(a->inputs.given[i].name, PROBLEM_ANSWER_UNIT) != 0) given[n++] = a->inputs.given[i];
    snprintf(index, sizeof index, "%d", step);
    given[n++] = (struct problem_given){.name = PROBLEM_STEP, .text = index};
    if (unit) given[n++] = (struct problem_given){.name = PROBLEM_ANSWER_UNIT, .text = unit};
    return problem_solve(&a->solved, f->family, f->subtype, 0, given, (size_t)n, &why);
}

bool attempt_says_asked(const struct attempt *a, const struct model *m) {
    int slot = attempt_asked(a, m);
    struct labels labels;
    if (slot < 0 || a->is_template) return true;
    labels_find(&labels, attempt_form(a, m), slot, &a->stream, &a->parses.parse[a->best].words);
    return labels.n < 2 || label_is_said(&labels.label[attempt_choice(a, slot)]);
}

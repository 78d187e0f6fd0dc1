/* reader.c - a text read: the best parse that proves, and how far it is to be trusted.
 *
 * Checked tests/reading/reader_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "reading/file.h"
#include "reading/prove.h"
#include "reading/sure.h"
#include "sansu/reading.h"
#include "text/fold.h"

/* From here on a reading is sure; below the other it is none. Set on texts of other writers: docs/reading.md. */
static const double sure_from = 0.85, worth_showing = 0.35;

struct reader {
    struct model model;
};

bool reader_open(struct reader **out, const char *directory, struct err *err) {
    struct reader *r = calloc(1, sizeof *r);
    if (!r) return err_set(err, ERR_RESOURCE, "out of memory for the reader");
    if (!model_load(&r->model, directory, err)) {
        free(r);
        return false;
    }
    *out = r;
    return true;
}

void reader_close(struct reader *r) {
    if (!r) return;
    model_free(&r->model);
    free(r);
}

void reading_free(struct reading *r) {
    problem_free(&r->solved);
    bytes_free(&r->memory);
    *r = (struct reading){0};
}

/* ---- the best parse that proves ---- */

struct attempt {
    struct stream stream;
    struct request request;
    struct parses parses;
    int best; /* -1: none proves */
    double score, second;
    struct inputs inputs;
    struct problem solved;
    uint32_t unused;
};

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

/* ---- the outcome ---- */

enum { STRINGS = 3 * READING_QUANTITIES + 2 * READING_WORDS + 4 };

/* Strings go into one memory; pointers are set when it stands still. */
struct filling {
    struct reading *out;
    const char **where[STRINGS];
    size_t at[STRINGS];
    int n;
};

static void keep(struct filling *f, const char **where, const char *text, size_t n) {
    if (f->n == STRINGS) return;
    f->where[f->n] = where, f->at[f->n++] = f->out->memory.len;
    bytes_append(&f->out->memory, text, n);
    bytes_append_char(&f->out->memory, 0);
}

static void keep_string(struct filling *f, const char **where, const char *text) { keep(f, where, text, strlen(text)); }

static const char *given_text(const struct problem *p, const char *name, size_t n) {
    for (int i = 0; i < p->n_given; i++)
        if (strlen(p->given[i].name) == n && memcmp(p->given[i].name, name, n) == 0) return p->given[i].text;
    return NULL;
}

/* A role or label with the problem's words for its slots: 「<pl>の長さ」 -> 「道の長さ」. A slot that is none of the inputs is
 * left out. */
static void say(struct bytes *out, const struct problem *p, const char *label, size_t n) {
    for (size_t at = 0; at < n;) {
        const char *close = label[at] == '<' ? memchr(label + at, '>', n - at) : NULL;
        if (!close) {
            bytes_append_char(out, label[at++]);
            continue;
        }
        const char *word = given_text(p, label + at + 1, (size_t)(close - label) - at - 1);
        if (word) bytes_append_string(out, word);
        at = (size_t)(close - label) + 1;
    }
}

static void keep_said(struct filling *f, const char **where, const struct problem *p, const char *label, size_t n) {
    struct bytes text = {0};
    say(&text, p, label, n);
    keep(f, where, bytes_text(&text), text.len);
    bytes_free(&text);
}

static void keep_quantity(struct filling *f, const struct mention *m, const struct form *form, int slot,
                          const struct problem *p) {
    struct reading_quantity *q = &f->out->quantity[f->out->n_quantities];
    if (f->out->n_quantities == READING_QUANTITIES) return;
    f->out->n_quantities++;
    q->start = m->start, q->end = m->end;
    if (slot < 0) {
        keep_string(f, &q->role, "");
        keep(f, &q->value, f->out->canonical + m->start, m->end - m->start);
        keep_string(f, &q->unit, "");
        return;
    }
    const struct problem_slot *s = &form->slot[slot];
    const char *value = given_text(p, s->name, strlen(s->name));
    keep_said(f, &q->role, p, s->role, strlen(s->role));
    keep_string(f, &q->value, value ? value : "");
    keep_said(f, &q->unit, p, s->unit, strlen(s->unit));
}

/* The i-th label of "a|b|c". */
static const char *label_at(const char *labels, int i, size_t *n) {
    while (i-- > 0 && strchr(labels, '|')) labels = strchr(labels, '|') + 1;
    *n = strcspn(labels, "|");
    return labels;
}

static void keep_asked(struct filling *f, const struct form *form, const struct parse *p,
                       const struct problem *solved) {
    for (int i = 0; i < form->n_slots; i++) {
        size_t n;
        if (strcmp(form->slot[i].name, "asked") != 0) continue;
        const char *label = label_at(form->slot[i].choices, p->value[i] > 0 ? p->value[i] : 0, &n);
        keep_said(f, &f->out->asked, solved, label, n);
    }
}

static void keep_words(struct filling *f, const struct form *form, const struct inputs *in) {
    for (int i = 0; i < in->n && f->out->n_words < READING_WORDS; i++)
        for (int k = 0; k < form->n_slots; k++) {
            if (form->part[k] != FORM_WORD || strcmp(form->slot[k].name, in->given[i].name) != 0) continue;
            struct reading_word *w = &f->out->word[f->out->n_words++];
            keep_string(f, &w->slot, in->given[i].name);
            keep_string(f, &w->text, in->given[i].text);
        }
}

static void fill(struct filling *f, struct attempt *a, const struct model *m) {
    const struct parse *p = &a->parses.parse[a->best];
    const struct form *form = &m->forms.form[p->form];
    struct reading *out = f->out;
    swap(&out->solved, &a->solved);
    out->family = out->solved.family, out->subtype = out->solved.subtype;
    out->family_name = problem_family_at(form->family).name;
    out->subtype_name = problem_subtype_at(form->family, form->subtype).name;
    for (int i = 0; i < form->n_slots; i++)
        if (form->part[i] == FORM_QUANTITY && p->value[i] >= 0)
            keep_quantity(f, &a->stream.mention[p->value[i]], form, i, &out->solved);
    for (int i = 0; i < a->stream.n_mentions; i++)
        if (a->unused >> i & 1) out->n_unused++, keep_quantity(f, &a->stream.mention[i], form, -1, &out->solved);
    keep_asked(f, form, p, &out->solved);
    keep_words(f, form, &a->inputs);
}

/* What is said of a text without a reading, or of one that is not sure. "" when nothing speaks against it. */
static const char *doubt(const struct attempt *a, double p) {
    if (a->best < 0 && a->stream.n_mentions == 0) return "数が見つかりません。";
    if (a->request.questions > 1) return "問いが2つ以上あります。1つずつ入れてください。";
    if (a->best < 0) return "この問題は、読み取れませんでした。";
    if (a->unused) return "使わない数があります。読みちがいかもしれません。";
    return p < sure_from ? "読みちがいかもしれません。" : "";
}

static void conclude(struct reading *out, struct attempt *a, const struct model *m, struct filling *f) {
    if (a->best >= 0) out->probability = probability(a, m);
    if (out->probability < worth_showing) a->best = -1, out->probability = 0;
    out->why = doubt(a, out->probability);
    out->sureness = a->best < 0 ? READING_NONE : out->why[0] ? READING_UNSURE : READING_SURE;
    if (a->best >= 0) fill(f, a, m);
}

static void reset(struct reading *out) {
    struct problem solved = out->solved;
    struct bytes memory = out->memory;
    *out = (struct reading){.why = "", .canonical = "", .asked = "", .solved = solved, .memory = memory};
    bytes_clear(&out->memory);
}

static bool read_stream(struct reading *out, const struct reader *r, struct err *err) {
    struct attempt *a = calloc(1, sizeof *a);
    struct filling f = {.out = out};
    struct bytes text = {0};
    bytes_append_string(&text, out->canonical); /* stays where it is while the memory grows */
    bool ok = a && !text.failed;
    if (ok) {
        out->canonical = bytes_text(&text);
        stream_make(&a->stream, bytes_text(&text), text.len);
        request_find(&a->request, &a->stream);
        parse_text(&a->parses, &r->model, &a->stream);
        try_all(a, &r->model);
        conclude(out, a, &r->model, &f);
        inputs_free(&a->inputs);
        problem_free(&a->solved);
        ok = !out->memory.failed;
        for (int i = 0; i < f.n && ok; i++) *f.where[i] = out->memory.data + f.at[i];
    }
    out->canonical = bytes_text(&out->memory);
    bytes_free(&text);
    free(a);
    return ok || err_set(err, ERR_RESOURCE, "out of memory for a reading");
}

bool reader_read(struct reading *out, const struct reader *r, const char *text, size_t n, struct err *err) {
    enum { MOST_BYTES = 3 * STREAM_MOST };
    struct bytes canonical = {0};
    reset(out);
    text_canonical_problem(&canonical, text, n);
    bool ok = !canonical.failed, whole = ok && canonical.len <= MOST_BYTES;
    bytes_append(&out->memory, bytes_text(&canonical), whole ? canonical.len : 0);
    bytes_append_char(&out->memory, 0);
    bytes_free(&canonical);
    out->canonical = bytes_text(&out->memory);
    if (!ok || out->memory.failed) return err_set(err, ERR_RESOURCE, "out of memory for a reading");
    if (whole && out->canonical[0]) return read_stream(out, r, err);
    out->why = whole ? "問題の文がありません。" : "文が長すぎます。問題を1つだけ入れてください。";
    return true;
}

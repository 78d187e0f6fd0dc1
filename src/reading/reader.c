/* reader.c - a text read: each of its questions by the best parse that proves, and how far that is to be trusted.
 *
 * Checked tests/reading/reader_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "reading/file.h"
#include "reading/part.h"
#include "reading/question.h"
#include "sansu/reading.h"
#include "text/fold.h"

/* From here on a reading is sure; below the other it is none. Set on texts of other writers: docs/reading.md. */
static const double sure_from = 0.9, worth_showing = 0.35;

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
    for (int i = 0; i < READING_PARTS; i++) problem_free(&r->part[i].solved);
    problem_recogniser_close(r->templates);
    bytes_free(&r->memory);
    *r = (struct reading){0};
}

void reading_pass_on(struct reading *to, struct reading *from) {
    problem_recogniser_close(to->templates);
    to->templates = from->templates;
    from->templates = NULL;
}

/* ---- one question ---- */

struct work {
    struct reading *out;
    struct attempt_means means;
    struct stream whole;
    struct question question[QUESTIONS];
    int n_questions;
    struct attempt attempt, other;
    struct bytes text, text_with_story;
    struct strings strings;
};

static const char several[] = "問いが2つ以上あります。1つずつ入れてください。";

/* What speaks against a reading, or why there is none. "": nothing. */
static const char *doubt(const struct attempt *a) {
    if (a->best < 0 && a->stream.n_mentions == 0) return "数が見つかりません。";
    if (a->best < 0) return "この問題は、読み取れませんでした。";
    if (a->unused) return "使わない数があります。読みちがいかもしれません。";
    return a->probability < sure_from ? "読みちがいかもしれません。" : "";
}

/* Whoever corrects a reading sees it. */
static bool is_shown(const struct work *w, const struct attempt *a) {
    return a->probability >= worth_showing || w->means.correct;
}

/* The attempt as one more part: its reading, or why there is none. */
static struct reading_part *add_part(struct work *w, const struct question *q) {
    struct reading *out = w->out;
    if (out->n_parts == READING_PARTS) return NULL;
    struct reading_part *part = &out->part[out->n_parts++];
    struct attempt *a = &w->attempt;
    if (a->best >= 0 && !is_shown(w, a)) a->best = -1;
    part->start = q->start, part->end = q->end;
    part->why = doubt(a);
    part->sureness = a->best < 0 ? READING_NONE : part->why[0] ? READING_UNSURE : READING_SURE;
    strings_keep(&w->strings, &part->label, q->label, strlen(q->label));
    if (a->best >= 0) part_fill(part, &w->strings, a, w->means.model, out->canonical);
    return part;
}

static bool better(const struct attempt *a, const struct attempt *b) {
    return b->best < 0 || (a->best >= 0 && a->probability > b->probability);
}

/* With what the questions before it state where that reads better. */
static bool try_question(struct work *w, int i, struct err *err) {
    const struct question *q = &w->question[i];
    bool numbered = i > 0 && q->label[0];
    question_text(&w->text, &w->whole, w->question, w->n_questions, i, false);
    if (!attempt_make(&w->attempt, &w->means, bytes_text(&w->text), w->text.len, q->each, err)) return false;
    if (!numbered || w->attempt.probability >= sure_from) return true;
    question_text(&w->text_with_story, &w->whole, w->question, w->n_questions, i, true);
    if (!attempt_make(&w->other, &w->means, bytes_text(&w->text_with_story), w->text_with_story.len, q->each, err))
        return false;
    if (!better(&w->other, &w->attempt)) return true;
    struct attempt t = w->attempt;
    w->attempt = w->other;
    w->other = t;
    return true;
}

/* The choices that a question for several things means: those whose words it says, in its order; of two, both. */
static int choices_meant(int choice[LABELS], const struct labels *l) {
    int n = 0;
    for (int i = 0; i < l->n; i++) {
        const struct label *mine = &l->label[i];
        if (mine->words == 0 && (mine->of == 0 || mine->shared * 2 < mine->of)) continue;
        int at = n++;
        for (; at > 0 && l->label[choice[at - 1]].last > mine->last; at--) choice[at] = choice[at - 1];
        choice[at] = i;
    }
    if (n < 2 && l->n == 2) choice[0] = 0, choice[1] = 1, n = 2;
    return n;
}

/* 「それぞれ」: the same numbers and words, and a part for each thing that is asked. */
static void add_each(struct work *w, const struct question *q) {
    struct attempt *a = &w->attempt;
    struct labels labels = {.n = 0};
    int choice[LABELS], n = 0, asked = a->best < 0 || !is_shown(w, a) ? -1 : attempt_asked(a, w->means.model);
    const struct parse *p = a->best < 0 ? NULL : &a->parses.parse[a->best];
    if (asked >= 0) labels_find(&labels, attempt_form(a, w->means.model), asked, &a->stream, &p->words);
    if (asked >= 0) n = choices_meant(choice, &labels);
    if (n < 2) {
        struct reading_part *part = add_part(w, q);
        if (part && part->family) part->sureness = READING_UNSURE, part->why = several;
        return;
    }
    for (int i = 0; i < n; i++) {
        if (!attempt_ask(a, w->means.model, choice[i])) a->best = -1;
        add_part(w, q);
        if (a->best < 0) return;
    }
}

static bool add_question(struct work *w, int i, struct err *err) {
    if (!try_question(w, i, err)) return false;
    if (w->question[i].each)
        add_each(w, &w->question[i]);
    else
        add_part(w, &w->question[i]);
    return true;
}

/* ---- the outcome ---- */

/* Move part i in front, and drop the others. */
static void keep_only(struct reading *out, int i) {
    struct reading_part kept = out->part[i];
    out->part[i] = out->part[0];
    out->part[0] = kept;
    out->n_parts = 1;
}

static bool same_answer(const struct reading_part *a, const struct reading_part *b) {
    return a->family && b->family && strcmp(a->solved.number, b->solved.number) == 0; /* 7ひき, 7びき */
}

/* What somebody in the story says: a quotation begins or ends with it. */
static bool is_quoted(const struct reading *r, const struct reading_part *p) {
    size_t n = strlen("「");
    if (p->end < p->start + n) return false;
    return memcmp(r->canonical + p->start, "「", n) == 0 || memcmp(r->canonical + p->end - n, "」", n) == 0;
}

/* Sentences without numbers that ask: a story may ask in passing. One reading of the last stays, with a doubt; what
 * somebody in the story asks and the last sentence asks again is one question. */
static void settle_story(struct work *w) {
    struct reading *out = w->out;
    int last = out->n_parts - 1, unread = 0, same = 0;
    if (w->n_questions < 2 || w->question[0].label[0] || last < 1) return;
    for (int i = 0; i < last; i++) {
        unread += out->part[i].family == NULL;
        same += same_answer(&out->part[i], &out->part[last]) && is_quoted(out, &out->part[i]);
    }
    if (!out->part[last].family || (unread < last && same < last)) return;
    bool doubtful = unread > 0;
    keep_only(out, last);
    if (doubtful) out->part[0].sureness = READING_UNSURE, out->part[0].why = several;
}

/* Two questions are not the same question: one of them was not understood. */
static void doubt_repeated(struct reading *out) {
    for (int i = 0; i < out->n_parts; i++)
        for (int k = 0; k < i; k++) {
            struct reading_part *a = &out->part[i], *b = &out->part[k];
            if (!same_answer(a, b) || strcmp(a->subtype, b->subtype) != 0 || strcmp(a->asked, b->asked) != 0) continue;
            a->sureness = b->sureness = READING_UNSURE;
            a->why = b->why = several;
        }
}

static void conclude(struct reading *out) {
    doubt_repeated(out);
    out->sureness = READING_SURE;
    out->probability = 1;
    for (int i = 0; i < out->n_parts; i++) {
        const struct reading_part *p = &out->part[i];
        out->probability *= p->probability;
        if (p->sureness < out->sureness) out->sureness = p->sureness;
        if (!out->why[0] || (out->part[i].family == NULL && p->why[0])) out->why = p->why;
    }
}

static void reset(struct reading *out) {
    for (int i = 0; i < READING_PARTS; i++) {
        struct problem solved = out->part[i].solved;
        out->part[i] = (struct reading_part){.label = "", .why = "", .asked = "", .solved = solved};
    }
    out->sureness = READING_NONE, out->probability = 0, out->n_parts = 0;
    out->why = out->canonical = "";
    bytes_clear(&out->memory);
}

static bool read_text(struct reading *out, const struct reader *r, const struct bytes *text,
                      const struct correct *correct, struct err *err) {
    struct work *w = calloc(1, sizeof *w);
    if (!w) return err_set(err, ERR_RESOURCE, "out of memory for a reading");
    w->out = out, w->means = (struct attempt_means){&r->model, out->templates, correct},
    w->strings.memory = &out->memory;
    out->canonical = bytes_text(text);
    strings_keep(&w->strings, &out->canonical, bytes_text(text), text->len);
    stream_make(&w->whole, bytes_text(text), text->len);
    w->n_questions = question_find(w->question, &w->whole);
    bool ok = true;
    for (int i = 0; ok && i < w->n_questions; i++) ok = add_question(w, i, err);
    ok = ok && !out->memory.failed && !w->text.failed && !w->text_with_story.failed;
    if (ok) {
        strings_point(&w->strings);
        settle_story(w);
        conclude(out);
    }
    attempt_free(&w->attempt);
    attempt_free(&w->other);
    bytes_free(&w->text);
    bytes_free(&w->text_with_story);
    free(w);
    if (ok) return true;
    reset(out);
    return err_set(err, ERR_RESOURCE, "out of memory for a reading");
}

static bool read(struct reading *out, const struct reader *r, const char *text, size_t n, const struct correct *correct,
                 struct err *err) {
    enum { MOST_BYTES = 3 * STREAM_MOST };
    struct bytes canonical = {0};
    reset(out);
    text_canonical_problem(&canonical, text, n);
    bool ok = !canonical.failed || err_set(err, ERR_RESOURCE, "out of memory for a reading");
    if (ok && !out->templates) ok = problem_recogniser_open(&out->templates, err);
    if (!ok || canonical.len == 0 || canonical.len > MOST_BYTES)
        out->why = canonical.len ? "文が長すぎます。問題を1つだけ入れてください。" : "問題の文がありません。";
    else
        ok = read_text(out, r, &canonical, correct, err);
    bytes_free(&canonical);
    return ok;
}

bool reader_read(struct reading *out, const struct reader *r, const char *text, size_t n, struct err *err) {
    return read(out, r, text, n, NULL, err);
}

bool reader_read_as(struct reading *out, const struct reader *r, const char *text, size_t n,
                    const struct reading_correction *correction, struct err *err) {
    struct correct correct;
    return correct_make(&correct, correction, &r->model.forms, err) && read(out, r, text, n, &correct, err);
}

int reader_nearest(struct reader_near *out, int cap, const struct reader *r, const struct reading *of) {
    enum { MOST = 8 };
    int form[MOST], n = 0;
    struct stream *s = malloc(sizeof *s);
    if (!s) return 0; /* a hint, no result */
    stream_make(s, of->canonical, strlen(of->canonical));
    if (s->n_mentions) n = parse_nearest(form, cap < MOST ? cap : MOST, &r->model, s);
    free(s);
    for (int i = 0; i < n; i++) {
        const struct form *f = &r->model.forms.form[form[i]];
        struct problem_family_info family = problem_family_at(f->family);
        struct problem_subtype_info subtype = problem_subtype_at(f->family, f->subtype);
        out[i] = (struct reader_near){family.id, subtype.id, family.name, subtype.name};
    }
    return n;
}

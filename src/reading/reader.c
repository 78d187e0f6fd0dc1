/* reader.c - a text read: each of its questions by the best parse that proves, and how far that is to be trusted.
 *
 * Checked tests/reading/reader_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "reading/aside.h"
#include "reading/file.h"
#include "reading/work.h"
#include "sansu/reading.h"
#include "text/fold.h"

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

static bool same_problem(const struct reading_part *a, const struct reading_part *b) {
    return same_answer(a, b) && strcmp(a->family, b->family) == 0 && strcmp(a->subtype, b->subtype) == 0;
}

/* Drop part i. */
static void drop(struct reading *out, int i) {
    struct reading_part dropped = out->part[i];
    out->n_parts--;
    memmove(&out->part[i], &out->part[i + 1], (size_t)(out->n_parts - i) * sizeof out->part[0]);
    out->part[out->n_parts] = dropped;
}

/* 「人数とバス代を出せますか。それぞれいくつになりますか。」: the last question asks again, for all. */
static void drop_asked_again(struct work *w) {
    struct reading *out = w->out;
    const struct question *last = &w->question[w->n_questions - 1];
    if (w->n_questions < 2 || w->question[0].label[0] || !last->each) return;
    for (int i = 0; i < out->n_parts && out->part[i].start < last->start; i++)
        for (int k = i + 1; k < out->n_parts; k++)
            if (out->part[k].start == last->start && same_problem(&out->part[i], &out->part[k])) {
                drop(out, i--);
                break;
            }
}

/* 「□は? 面の数は何個?」: what was not read is asked for in the same breath as the last, which states nothing. */
static bool asked_with_last(const struct reading *out, int last) {
    const struct reading_part *before = &out->part[last - 1], *asked = &out->part[last];
    if (before->family || before->end == 0 || out->canonical[before->end - 1] != '?') return false;
    for (size_t at = before->end; at < asked->end; at++) {
        char c = out->canonical[at];
        if ((c >= '0' && c <= '9') || (at < asked->start && c != ' ' && c != '\n')) return false;
    }
    return true;
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
    if (asked_with_last(out, last)) return;
    bool doubtful = unread > 0;
    keep_only(out, last);
    if (doubtful) out->part[0].sureness = READING_UNSURE, out->part[0].why = work_several;
}

static void forget(struct reading_part *p) {
    p->family = NULL, p->sureness = READING_NONE, p->probability = 0, p->why = work_several;
}

/* Two questions are not the same question: the less probable was not understood. */
static void forget_repeated(struct reading *out) {
    for (int i = 0; i < out->n_parts; i++)
        for (int k = 0; k < i; k++) {
            struct reading_part *a = &out->part[i], *b = &out->part[k];
            if (same_problem(a, b) && strcmp(a->asked, b->asked) == 0) forget(a->probability < b->probability ? a : b);
        }
}

static void conclude(struct reading *out) {
    forget_repeated(out);
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
        out->part[i] = (struct reading_part){.label = "", .thing = "", .why = "", .asked = "", .solved = solved};
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
    bytes_append(&w->told, bytes_text(text), text->len);
    aside_blank(&w->told);
    stream_make(&w->whole, bytes_text(&w->told), w->told.len);
    w->n_questions = question_find(w->question, &w->whole);
    bool ok = true;
    for (int i = 0; ok && i < w->n_questions; i++) ok = work_question(w, i, err);
    ok = ok && work_together(w, err) && work_midway(w, err) && work_changed(w, err);
    ok = ok && !out->memory.failed && !w->told.failed && !w->text.failed && !w->text_with_story.failed;
    if (ok) {
        strings_point(&w->strings);
        drop_asked_again(w);
        settle_story(w);
        conclude(out);
    }
    attempt_free(&w->attempt);
    attempt_free(&w->other);
    for (int i = 0; i < LISTED; i++) attempt_free(&w->listed[0][i]), attempt_free(&w->listed[1][i]);
    bytes_free(&w->told);
    bytes_free(&w->text);
    bytes_free(&w->text_with_story);
    free(w);
    if (ok) return true;
    reset(out);
    return err_set(err, ERR_RESOURCE, "out of memory for a reading");
}

/* Roots and negative numbers: no family has them. */
static bool has_later_numbers(const char *text) {
    if (strstr(text, "√")) return true;
    for (const char *at = text; (at = strstr(at, "(-")) != NULL; at++)
        if (at[2] >= '0' && at[2] <= '9') return true;
    return false;
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
    else if (has_later_numbers(bytes_text(&canonical)))
        out->why = "√や負の数は、小学校では習いません。";
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

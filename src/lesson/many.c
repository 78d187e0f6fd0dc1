/* many.c - many problems: read one by one, written side by side where a model writes, handed out in their order.
 *
 *   next -> lesson_begin -> whole          -> handed out when its turn comes
 *                        -> asks a model   -> tutor_begin .. tutor_take -> lesson_reply -> whole, or asks again
 *
 * Owns    the lessons that wait for their turn, at most MOST      Never   reads on while one that is whole could go out
 * Checked tests/lesson/file_test.c
 */
#include <assert.h>
#include <stdlib.h>

#include "draft.h"

enum { MOST = 64 };

struct entry {
    struct entry *next;
    void *tag;
    struct lesson lesson;
    struct bytes problem;
    struct err err;
    bool asks;
};

struct run {
    const struct lesson_plan *plan;
    const struct lesson_stream *stream;
    struct entry *first, **last;
    size_t n;
    struct reading learnt; /* of templates, passed on from problem to problem */
    bool more;
};

static void free_entry(struct entry *e) {
    lesson_free(&e->lesson);
    bytes_free(&e->problem);
    free(e);
}

static void request(struct entry *e, const struct lesson_plan *plan) {
    struct tutor_request request;
    lesson_request(&request, &e->lesson, plan, bytes_text(&e->problem), e->problem.len);
    if (!tutor_begin(plan->tutor, &request, e, &e->err)) e->asks = false;
}

static void begin(struct run *r, struct entry *e) {
    struct reading *reading = &e->lesson.reading;
    if (e->problem.failed) err_set(&e->err, ERR_RESOURCE, "out of memory for a problem");
    if (e->err.code) return;
    reading_pass_on(reading, &r->learnt);
    if (!lesson_begin(&e->asks, &e->lesson, r->plan, bytes_text(&e->problem), e->problem.len, &e->err)) e->asks = false;
    reading_pass_on(&r->learnt, reading);
    if (e->asks) request(e, r->plan);
}

/* One more problem, if there is room for it. */
static bool read_one(struct run *r, struct err *err) {
    const char *problem = "";
    size_t n = 0;
    struct entry *e = calloc(1, sizeof *e);
    if (!e) return err_set(err, ERR_RESOURCE, "out of memory for a problem");
    r->more = r->stream->next(r->stream->context, &problem, &n, &e->tag, &e->err);
    if (!r->more) {
        free_entry(e);
        return true;
    }
    bytes_append(&e->problem, problem, n);
    *r->last = e;
    r->last = &e->next;
    r->n++;
    begin(r, e);
    return true;
}

/* All that are whole and whose turn it is. */
static void hand_out(struct run *r) {
    while (r->first && !r->first->asks) {
        struct entry *e = r->first;
        if (e->err.code) lesson_free(&e->lesson);
        r->more &= r->stream->done(r->stream->context, e->tag, &e->lesson, e->err.code ? &e->err : NULL);
        r->first = e->next;
        if (!r->first) r->last = &r->first;
        r->n--;
        free_entry(e);
    }
}

static void take_replies(struct run *r) {
    struct tutor_result result;
    while (tutor_take(&result, r->plan->tutor, false)) {
        struct entry *e = result.tag;
        e->asks = false;
        if (result.err.code)
            e->err = result.err;
        else if (lesson_reply(&e->asks, &e->lesson, r->plan, &result.explanation, &e->err) && e->asks)
            request(e, r->plan);
        explanation_free(&result.explanation);
    }
}

static bool step(struct run *r, struct err *err) {
    struct tutor *tutor = r->plan->tutor;
    bool ok = !tutor_pending(tutor) || tutor_step(tutor, err);
    if (r->stream->go_on && !r->stream->go_on(r->stream->context)) {
        tutor_cancel(tutor, NULL);
        r->more = false;
    }
    take_replies(r);
    return ok;
}

bool lesson_explain_many(const struct lesson_plan *plan, const struct lesson_stream *stream, struct err *err) {
    struct run r = {.plan = plan, .stream = stream, .more = true};
    bool ok = true;
    r.last = &r.first;
    assert(tutor_pending(plan->tutor) == 0);
    while (ok && (r.more || r.first)) {
        while (ok && r.more && r.n < MOST && tutor_wants(plan->tutor)) {
            ok = read_one(&r, err);
            hand_out(&r);
        }
        ok = ok && step(&r, err);
        hand_out(&r);
    }
    if (!ok) tutor_cancel(plan->tutor, NULL);
    take_replies(&r);
    hand_out(&r);
    reading_free(&r.learnt);
    return ok;
}

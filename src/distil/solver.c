/* solver.c - the teacher that costs nothing: this program's own exact curriculum.
 *
 *   id of a generated problem -> generated again; the same text? -> its solution
 *   any other text -> read, if that is sure -> the exact steps of each question
 *   neither -> failed "not_recognised": nothing is guessed
 *
 * Its replies are stored in the form of the others', so that everything behind it is the same.
 * Checked tests/distil/solver_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "distil_impl.h"

enum { COMMIT_EVERY = 500, SHOW_EVERY = 100 };

/* "ueki.both_sides.1-b1441d254bd86cd7" -> family index and seed. */
static bool read_id(int *family, uint64_t *seed, const char *id) {
    char name[32];
    size_t n = strcspn(id, ".");
    const char *dash = strrchr(id, '-');
    char *end;
    if (n >= sizeof name || !id[n] || !dash) return false;
    snprintf(name, sizeof name, "%.*s", (int)n, id);
    *family = problem_family_find(name);
    *seed = strtoull(dash + 1, &end, 16);
    return *family >= 0 && end == dash + 17 && !*end;
}

/* The text of a generated problem, if it was made with these options; its solution into out. */
static bool was_made(struct bytes *out, struct problem *p, const struct distil_job *job, int family, uint64_t seed,
                     const struct problem_options *o) {
    struct err ignored = {0};
    if (!problem_generate(p, family, seed, o, &ignored) || strcmp(p->text, job->problem) != 0) return false;
    bytes_append_string(out, p->solution);
    return true;
}

/* The voices that --voice may have named: none, "any", one of them. */
static const char *voice_at(int i) { return i == 0 ? NULL : i == 1 ? "any" : problem_voice_name(i - 2); }

/* The options are not in the id; the text says whether they were the right ones. */
static bool generated(struct bytes *out, struct problem *p, const struct distil_job *job) {
    int family;
    uint64_t seed;
    if (!read_id(&family, &seed, job->problem_id)) return false;
    for (int voice = 0; voice < problem_voice_count() + 2; voice++)
        for (int split = PROBLEM_ANY; split <= PROBLEM_TEST; split++)
            for (int level = 0; level <= 3; level++) {
                const struct problem_options o = {
                    .level = level, .split = (enum problem_split)split, .voice = voice_at(voice)};
                if (was_made(out, p, job, family, seed, &o)) return true;
            }
    return false;
}

static bool was_read(struct bytes *out, struct reading *r, const struct reader *reader, const struct distil_job *job,
                     struct err *err) {
    if (!reader || !reader_read(r, reader, job->problem, strlen(job->problem), err)) return false;
    if (r->sureness == READING_SURE) reading_write_solution(out, r);
    return true;
}

static void write_reply(struct bytes *body, struct distil_reply *reply, const struct bytes *text) {
    static const char head[] =
        "{\"type\":\"message\",\"role\":\"assistant\",\"model\":\"sansu-curriculum\",\"content\":[{\"type\":\"text\",\"text\":";
    static const char tail[] = "}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":0,\"output_tokens\":0}}";
    static const char none[] =
        "{\"type\":\"error\",\"error\":{\"type\":\"not_recognised\",\"message\":\"the text was not read as a problem of the curriculum\"}}";
    if (text->len) {
        bytes_append_string(body, head);
        bytes_append_json_string(body, text->data, text->len);
        bytes_append_string(body, tail);
    } else {
        bytes_append_string(body, none);
    }
    *reply = (struct distil_reply){.status = text->len ? 200 : 422,
                                   .complete = true,
                                   .media = "application/json",
                                   .body = bytes_text(body),
                                   .n_body = body->len};
}

static bool answer(struct distil *d, struct distil_job *job, const struct bytes *text, struct err *err) {
    struct bytes body = {0};
    struct distil_reply reply;
    int64_t row;
    write_reply(&body, &reply, text);
    struct corpus_response response = {.request = job->request,
                                       .status = reply.status,
                                       .media = reply.media,
                                       .complete = true,
                                       .body = reply.body,
                                       .n_body = reply.n_body};
    bool ok = (!body.failed || err_set(err, ERR_RESOURCE, "out of memory")) && distil_mark_sent(d, job, 0, err) &&
              corpus_add_response(d->store, &response, &row, err) && distil_settle_stored(d, job, &reply, row, err);
    bytes_free(&body);
    return ok;
}

struct solver {
    struct reading reading;
    struct problem p;
    struct bytes text;
};

static bool solve(struct distil *d, struct solver *s, struct distil_job *job, struct err *err) {
    bytes_clear(&s->text);
    if (!generated(&s->text, &s->p, job) && !was_read(&s->text, &s->reading, d->settings.reader, job, err) && err->code)
        return false;
    if (s->text.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    return answer(d, job, &s->text, err);
}

bool distil_solve(struct distil *d, struct err *err) {
    struct solver s = {0};
    bool ok = corpus_begin(d->store, err);
    for (size_t i = 0; i < d->queue.n && ok && !distil_stopped(d); i++) {
        if (!d->queue.job[i].waiting) continue;
        ok = solve(d, &s, &d->queue.job[i], err);
        if (ok && i % COMMIT_EVERY == COMMIT_EVERY - 1)
            ok = corpus_commit(d->store, err) && corpus_begin(d->store, err);
        if (i % SHOW_EVERY == SHOW_EVERY - 1) distil_show(d);
    }
    ok = ok && corpus_commit(d->store, err);
    if (!ok) corpus_rollback(d->store);
    reading_free(&s.reading);
    problem_free(&s.p);
    bytes_free(&s.text);
    return ok;
}

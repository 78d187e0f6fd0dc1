/* serve_job.c - exchanges that wait for texts: admission, news, clients that leave, the end.
 *
 *   admit -> open -> start -> news, until all choices are complete -> done | fail -> gone
 *
 * A job outlives its exchange: a client may leave while a pass is made for it.
 *
 * Checked tests/e2e/serve_text_test.c, tests/e2e/serve_end_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "serve_app.h"

enum { QUIET_SECONDS = 2 };

/* ---- coming in ---- */

bool serve_job_admit(struct serve_app *app, struct serve_exchange *x, size_t n) {
    if (app->stopped > 0) {
        serve_send_busy(x, "the server is about to stop");
        return false;
    }
    if (app->unfinished + n <= app->parallel + app->queue) return true;
    serve_send_busy(x, "the queue is full");
    return false;
}

/* The client left: nobody waits for the rest. */
static void leave(struct serve_owner *owner) {
    struct serve_job *job = (struct serve_job *)owner;
    job->x = NULL;
    if (job->n_done < job->n) job->app->counts.left++;
    for (size_t i = 0; i < job->n; i++) serve_choice_cancel(&job->choice[i]);
}

struct serve_job *serve_job_open(struct serve_app *app, struct serve_exchange *x, struct api_ask *ask,
                                 const struct serve_job_kind *kind) {
    struct serve_job *job = calloc(1, sizeof *job);
    if (!job) {
        api_ask_free(ask);
        serve_send_busy(x, "out of memory");
        return NULL;
    }
    job->owner.gone = leave;
    job->app = app;
    job->x = x;
    job->kind = kind;
    job->ask = *ask;
    job->ask.settings.stop = job->ask.stop; /* the texts moved with the ask */
    *ask = (struct api_ask){0};
    job->n = job->ask.n;
    job->writer = api_writer_of(job->ask.form);
    job->reply = (struct api_reply){.ask = &job->ask,
                                    .id = serve_id(x),
                                    .created = app->created + (int64_t)(cmd_seconds() - app->began),
                                    .model = app->served.model,
                                    .fingerprint = app->fingerprint,
                                    .engine = app->engine,
                                    .told = &job->told};
    return job;
}

void serve_job_start(struct serve_job *job) {
    struct serve_app *app = job->app;
    job->next = app->jobs;
    app->jobs = job;
    app->unfinished += job->n;
    serve_set_user(job->x, job);
    for (size_t i = 0; i < job->n; i++) {
        job->choice[i].job = job;
        job->choice[i].index = i;
        serve_choice_start(&job->choice[i]);
    }
}

/* ---- going out ---- */

void serve_job_write(struct serve_job *job, struct bytes *piece) {
    if (job->x && piece->len) {
        serve_stream_write(job->x, bytes_text(piece), piece->len);
        job->last_sent = cmd_seconds();
    }
    bytes_free(piece);
}

void serve_job_discard(struct serve_job *job) {
    if (job->x) serve_set_user(job->x, NULL);
    for (size_t i = 0; i < job->n; i++) serve_choice_free(&job->choice[i]);
    bytes_free(&job->ids);
    bytes_free(&job->told.text);
    if (job->more && job->kind->forget) job->kind->forget(job);
    free(job->more);
    api_ask_free(&job->ask);
    free(job);
}

/* What went wrong with any of the choices, or with the server. */
static bool failure(const struct serve_job *job, struct api_problem *problem) {
    for (size_t i = 0; i < job->n; i++) {
        const struct serve_choice *c = &job->choice[i];
        if (c->err.code) return !api_refuse(problem, c->err.code == ERR_INPUT ? 400 : 500, "", "%s", c->err.message);
        if (c->lesson.explanation.finish == TUTOR_INTERRUPTED)
            return !api_refuse(problem, 503, "", "the server stopped before the reply was complete");
    }
    return false;
}

static void conclude(struct serve_job *job) {
    struct api_problem problem = {0};
    if (!job->x) return;
    if (failure(job, &problem))
        job->kind->fail(job, &problem);
    else
        job->kind->done(job);
}

/* ---- all of them ---- */

void serve_jobs_news(struct serve_app *app) {
    for (struct serve_job **at = &app->jobs, *job; (job = *at) != NULL;) {
        for (size_t i = 0; i < job->n; i++) serve_choice_news(&job->choice[i]);
        if (job->n_done < job->n) {
            at = &job->next;
            continue;
        }
        *at = job->next;
        conclude(job);
        serve_job_discard(job);
    }
}

void serve_job_refuse(struct serve_job *job, const struct api_problem *problem) {
    if (problem->status == 503)
        serve_send_busy(job->x, problem->message);
    else
        serve_send_problem(job->x, problem);
}

void serve_jobs_tick(struct serve_app *app) {
    double now = cmd_seconds();
    for (struct serve_job *job = app->jobs; job; job = job->next)
        if (job->x && job->kind->alive && job->last_sent > 0 && now - job->last_sent >= QUIET_SECONDS)
            job->kind->alive(job);
}

static bool is_begun(const struct serve_job *job) {
    for (size_t i = 0; i < job->n; i++)
        if (job->choice[i].work.begun || job->choice[i].state == SERVE_DONE) return true;
    return false;
}

void serve_jobs_drop(struct serve_app *app, bool waiting_only) {
    for (struct serve_job *job = app->jobs; job; job = job->next)
        for (size_t i = 0; (!waiting_only || !is_begun(job)) && i < job->n; i++) serve_choice_cancel(&job->choice[i]);
}

void serve_jobs_close(struct serve_app *app) {
    while (app->jobs) {
        struct serve_job *job = app->jobs;
        app->jobs = job->next;
        serve_job_discard(job);
    }
}

/* serve_choice.c - one text, from the request to the end.
 *
 *   a problem       clerk: lesson_begin -> whole | asks -> writer -> lesson_reply -> whole | asks again
 *   anything else   writer
 *
 * Text is shown while it grows where nothing can replace it any more.
 *
 * Checked tests/e2e/serve_text_test.c, tests/e2e/serve_same_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "serve_app.h"
#include "words.h"

static bool is_explained(const struct serve_choice *c) {
    return c->job->ask.form != API_TEXT && c->job->ask.mode == API_MODE_EXPLAIN;
}

static const struct engine_message *problem_of(const struct serve_choice *c) {
    return &c->job->ask.message[c->job->ask.n_messages - 1];
}

/* ---- the end ---- */

static void count(const struct serve_choice *c) {
    struct serve_counts *counts = &c->job->app->counts;
    const struct explanation *e = &c->lesson.explanation;
    double now = cmd_seconds();
    if (c->err.code) {
        counts->failed++;
        return;
    }
    serve_counts_explanation(counts, e);
    if (!c->job->x) return;
    serve_histogram_add(&counts->whole, now - serve_began(c->job->x));
    if (c->first == 0) return;
    serve_histogram_add(&counts->queue, c->work.begun_at - serve_began(c->job->x));
    counts->prompt_seconds += c->first - c->work.begun_at;
    counts->reply_seconds += now - c->first;
    if (e->new_tokens > 1) serve_histogram_add(&counts->between_tokens, (now - c->first) / (double)(e->new_tokens - 1));
}

/* The kind writes text, and with it what is told of its tokens. */
static void write_text(struct serve_choice *c, const char *text, size_t n) {
    struct serve_job *job = c->job;
    struct api_tokens *t = &job->reply.tokens[c->index];
    *t = (struct api_tokens){.token = (const struct reply_token *)(const void *)c->tokens.data,
                             .n = c->tokens.len / sizeof(struct reply_token),
                             .text = bytes_text(&c->shown),
                             .from = c->told};
    job->kind->text(job, c->index, text, n);
    if (t->n) c->told = t->token[t->n - 1].end;
    bytes_clear(&c->tokens);
}

static void show(struct serve_choice *c, const char *text, size_t n) {
    struct serve_job *job = c->job;
    if (!n || !job->x) return;
    if (!c->shown.len) serve_histogram_add(&job->app->counts.first_token, cmd_seconds() - serve_began(job->x));
    bytes_append(&c->shown, text, n);
    write_text(c, text, n);
}

/* What was not shown while it grew. Text that was and is not a part of the end (a model that declined in its own words)
 * stays, since nothing is taken back. */
static void show_rest(struct serve_choice *c) {
    size_t n, seen = c->shown.len;
    const char *text = api_shown(&c->lesson.explanation, &n);
    if (seen <= n && memcmp(bytes_text(&c->shown), text, seen) == 0) {
        show(c, text + seen, n - seen);
        return;
    }
    show(c, "\n\n", 2);
    show(c, text, n);
}

static void finish(struct serve_choice *c) {
    struct serve_job *job = c->job;
    const struct explanation *e = &c->lesson.explanation;
    bool foreign = job->ask.form != API_EXPLAIN;
    if (!c->err.code && foreign && c->lesson.writer == LESSON_SOLVER && !serve_choice_fit(c))
        err_set(&c->err, ERR_RESOURCE, say("out of memory"));
    if (!e->prompt_tokens) c->lesson.explanation.prompt_tokens = job->reply.prompt_tokens;
    c->state = SERVE_DONE;
    job->n_done++;
    job->app->unfinished--;
    count(c);
    if (c->err.code || e->finish == TUTOR_INTERRUPTED || !e->text) return;
    if (job->kind->text) show_rest(c);
    if (job->x && c->tokens.len) write_text(c, "", 0);
    if (job->x && job->kind->choice) job->kind->choice(job, c->index);
}

/* ---- writing ---- */

static void ask_writer(struct serve_choice *c) {
    if (c->dropped || !c->job->x) {
        c->lesson.explanation.finish = TUTOR_INTERRUPTED;
        finish(c);
        return;
    }
    bool final = !is_explained(c) || !c->plan.needs_reading;
    bytes_free(&c->work.text);
    bytes_free(&c->work.fresh);
    bytes_free(&c->work.tokens);
    bytes_free(&c->work.fresh_tokens);
    c->work = (struct serve_work){.request = c->work.request, .shows_text = c->job->kind->text && final};
    c->state = SERVE_WRITES;
    serve_engine_add(c->job->app->writer, &c->work);
}

static void ask_for_lesson(struct serve_choice *c) {
    const struct engine_message *problem = problem_of(c);
    lesson_request(&c->work.request, &c->lesson, &c->plan, problem->content, problem->n_content);
    ask_writer(c);
}

static void take_result(struct serve_choice *c) {
    struct tutor_result *r = &c->work.result;
    c->asks = false;
    if (r->err.code) {
        c->err = r->err;
    } else if (!is_explained(c)) {
        c->lesson.explanation = r->explanation;
        r->explanation = (struct explanation){.n_text = 0};
    } else if (r->explanation.text) {
        (void)lesson_reply(&c->asks, &c->lesson, &c->plan, &r->explanation, &c->err);
    } else {
        c->lesson.explanation.finish = TUTOR_INTERRUPTED;
    }
    if (c->asks && !c->err.code)
        ask_for_lesson(c);
    else
        finish(c);
}

void serve_choice_news(struct serve_choice *c) {
    struct serve_job *job = c->job;
    struct serve_work *w = &c->work;
    if (c->state != SERVE_WRITES || !serve_engine_news(job->app->writer, w)) return;
    if (w->text.len && c->first == 0) c->first = cmd_seconds();
    bytes_append(&c->tokens, w->tokens.data, w->tokens.len);
    show(c, bytes_text(&w->text), w->text.len);
    if (!w->done && job->x && job->kind->place) job->kind->place(job, w->place);
    if (w->done) take_result(c);
}

/* ---- reading ---- */

/* The clerk's thread. */
static void read_problem(struct serve_task *task) {
    struct serve_choice *c = (struct serve_choice *)task;
    const struct engine_message *problem = problem_of(c);
    (void)lesson_begin(&c->asks, &c->lesson, &c->plan, problem->content, problem->n_content, &c->err);
}

static void was_read(struct serve_task *task) {
    struct serve_choice *c = (struct serve_choice *)task;
    struct serve_job *job = c->job;
    if (!c->err.code && job->x && job->kind->read) job->kind->read(job, c->index);
    if (c->asks && !c->err.code)
        ask_for_lesson(c);
    else
        finish(c);
}

/* ---- the beginning ---- */

static void plan_lesson(struct serve_choice *c) {
    c->plan = (struct lesson_plan){.reader = c->job->app->reader,
                                   .correction = c->job->ask.corrected ? &c->job->ask.correction : NULL,
                                   .settings = c->job->ask.settings,
                                   .needs_reading = c->job->app->info.needs_reading,
                                   .unread = c->job->ask.unread,
                                   .tries = c->job->ask.tries};
    c->plan.settings.seed += c->index;
    c->task = (struct serve_task){.work = read_problem, .done = was_read};
}

static void fill_request(struct serve_choice *c) {
    const struct api_ask *ask = &c->job->ask;
    const struct bytes *ids = &c->job->ids;
    struct tutor_request *r = &c->work.request;
    if (ask->form == API_TEXT)
        *r = (struct tutor_request){.kind = TUTOR_CONTINUE,
                                    .ids = (const int32_t *)(const void *)ids->data,
                                    .n_ids = ids->len / sizeof(int32_t)};
    else
        *r = (struct tutor_request){.kind = TUTOR_CHAT, .messages = ask->message, .n_messages = ask->n_messages};
    r->settings = ask->settings;
    r->settings.seed += c->index;
}

void serve_choice_start(struct serve_choice *c) {
    if (is_explained(c)) {
        plan_lesson(c);
        c->state = SERVE_READS;
        serve_clerk_add(c->job->app->clerk, &c->task);
        return;
    }
    fill_request(c);
    ask_writer(c);
}

void serve_choice_cancel(struct serve_choice *c) {
    c->dropped = true;
    if (c->state == SERVE_WRITES) serve_engine_cancel(c->job->app->writer, &c->work);
}

void serve_choice_free(struct serve_choice *c) {
    explanation_free(&c->work.result.explanation);
    bytes_free(&c->work.text);
    bytes_free(&c->work.fresh);
    bytes_free(&c->work.tokens);
    bytes_free(&c->work.fresh_tokens);
    bytes_free(&c->shown);
    bytes_free(&c->tokens);
    lesson_free(&c->lesson);
}

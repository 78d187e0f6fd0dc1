/* serve_text.c - POST /v1/chat/completions, /v1/completions, /v1/responses, /v1/messages, /api/chat: other
 * people's APIs over jobs.
 *
 *   body -> api_ask -> a job of n choices -> api_writer: one object, or a stream of them
 *
 * Checked tests/e2e/serve_text_test.c, tests/e2e/serve_same_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "serve_app.h"

/* ---- whole replies ---- */

static void send_whole(struct serve_job *job) {
    struct lesson choice[API_CHOICES]; /* views */
    struct bytes body = {0};
    for (size_t i = 0; i < job->n; i++) {
        const struct explanation *e = &job->choice[i].lesson.explanation;
        choice[i] = job->choice[i].lesson;
        job->reply.tokens[i] = (struct api_tokens){.token = (const struct reply_token *)(const void *)e->tokens.data,
                                                   .n = e->tokens.len / sizeof(struct reply_token),
                                                   .text = e->text};
    }
    job->reply.prompt_tokens = choice[0].explanation.prompt_tokens;
    job->writer->whole(&body, &job->reply, choice);
    if (job->ask.ignored.len) serve_add_header(job->x, "X-Sansu-Warnings", bytes_text(&job->ask.ignored));
    serve_send_json(job->x, 200, &body);
}

static const struct serve_job_kind whole_kind = {.done = send_whole, .fail = serve_job_refuse};

/* ---- streams ---- */

static void stream_text(struct serve_job *job, size_t i, const char *text, size_t n) {
    struct bytes piece = {0};
    job->writer->text(&piece, &job->reply, i, text, n);
    serve_job_write(job, &piece);
}

static void stream_choice(struct serve_job *job, size_t i) {
    const struct lesson *lesson = &job->choice[i].lesson;
    struct bytes piece = {0};
    job->reply.prompt_tokens = lesson->explanation.prompt_tokens;
    job->writer->finish(&piece, &job->reply, i, lesson);
    serve_job_write(job, &piece);
}

static void end_stream(struct serve_job *job) {
    struct bytes piece = {0};
    size_t new_tokens = 0;
    for (size_t i = 0; i < job->n; i++) new_tokens += job->choice[i].lesson.explanation.new_tokens;
    job->writer->end(&piece, &job->reply, new_tokens);
    serve_job_write(job, &piece);
    if (job->x) serve_stream_end(job->x);
}

static void fail_stream(struct serve_job *job, const struct api_problem *problem) {
    struct bytes piece = {0};
    job->writer->error(&piece, &job->reply, problem);
    serve_job_write(job, &piece);
    if (job->x) serve_stream_end(job->x);
}

static void say_alive(struct serve_job *job) {
    struct bytes piece = {0};
    bytes_append_string(&piece, job->writer->alive);
    serve_job_write(job, &piece);
}

static const struct serve_job_kind stream_kind = {
    .text = stream_text, .choice = stream_choice, .done = end_stream, .fail = fail_stream, .alive = say_alive};

static void begin_stream(struct serve_job *job) {
    struct bytes piece = {0};
    if (job->ask.ignored.len) serve_add_header(job->x, "X-Sansu-Warnings", bytes_text(&job->ask.ignored));
    serve_add_header(job->x, "Cache-Control", "no-cache");
    serve_stream_begin(job->x, 200, job->writer->stream_type);
    job->writer->open(&piece, &job->reply);
    job->last_sent = cmd_seconds();
    serve_job_write(job, &piece);
}

/* ---- requests ---- */

/* The ids of a prompt, in front of them what every text of this model begins with. */
static bool encode(struct bytes *ids, const struct serve_app *app, const struct api_ask *ask, struct err *err) {
    int32_t bos = engine_bos(app->engine);
    if (bos >= 0) bytes_append(ids, &bos, sizeof bos);
    return engine_encode(ids, app->engine, ask->prompt, ask->n_prompt, false, err);
}

static bool count_prompt(size_t *out, const struct serve_app *app, const struct api_ask *ask,
                         struct api_problem *problem) {
    const struct engine_render_options options = {.date = app->date};
    bool skip_system = ask->mode == API_MODE_EXPLAIN && ask->has_system;
    struct bytes ids = {0};
    struct err err = {0};
    bool ok = ask->form == API_TEXT ? encode(&ids, app, ask, &err)
                                    : engine_render(&ids, app->engine, ask->message + skip_system,
                                                    ask->n_messages - skip_system, &options, &err);
    *out = ids.len / sizeof(int32_t);
    bytes_free(&ids);
    return ok || api_refuse(problem, err.code == ERR_INPUT ? 400 : 500, "", "%s", err.message);
}

/* Prompt and reply have room, or the client is told both numbers. */
static bool check_room(size_t *n_prompt, const struct serve_app *app, const struct api_ask *ask,
                       struct api_problem *problem) {
    size_t context = app->served.context, most = (size_t)ask->settings.max_new_tokens;
    if (!count_prompt(n_prompt, app, ask, problem)) return false;
    if (*n_prompt >= context)
        return api_refuse(problem, 400, "messages", "the prompt has %zu tokens; there is room for %zu", *n_prompt,
                          context);
    return *n_prompt + most <= context ||
           api_refuse(problem, 400, "max_tokens",
                      "the prompt has %zu tokens and the reply may have %zu, which is more "
                      "than the %zu that there is room for",
                      *n_prompt, most, context);
}

static void start(struct serve_app *app, struct serve_exchange *x, struct api_ask *ask, size_t n_prompt) {
    struct serve_job *job = serve_job_open(app, x, ask, ask->stream ? &stream_kind : &whole_kind);
    if (!job) return;
    job->reply.prompt_tokens = n_prompt;
    if (job->ask.form == API_TEXT) (void)encode(&job->ids, app, &job->ask, NULL); /* it was once, to be counted */
    if (job->ask.stream) begin_stream(job);
    serve_job_start(job);
}

static void run(struct serve_app *app, struct serve_exchange *x, enum api_form form) {
    struct api_ask ask;
    struct api_problem problem = {0};
    size_t n, n_prompt;
    const char *body = serve_body(x, &n);
    if (!api_ask_read(&ask, form, body, n, &app->served, &problem)) {
        serve_send_problem(x, &problem);
    } else if (!check_room(&n_prompt, app, &ask, &problem)) {
        api_ask_free(&ask);
        serve_send_problem(x, &problem);
    } else if (!serve_job_admit(app, x, ask.n)) {
        api_ask_free(&ask);
    } else {
        start(app, x, &ask, n_prompt);
    }
}

void serve_chat(void *context, struct serve_exchange *x) { run(context, x, API_CHAT); }
void serve_text(void *context, struct serve_exchange *x) { run(context, x, API_TEXT); }
void serve_responses(void *context, struct serve_exchange *x) { run(context, x, API_RESPONSES); }
void serve_ollama_chat(void *context, struct serve_exchange *x) { run(context, x, API_OLLAMA_CHAT); }
void serve_messages(void *context, struct serve_exchange *x) { run(context, x, API_MESSAGES); }

void serve_count_tokens(void *context, struct serve_exchange *x) {
    struct serve_app *app = context;
    struct api_ask ask = {0};
    struct api_problem problem = {0};
    struct bytes body = {0};
    size_t n, n_prompt;
    const char *text = serve_body(x, &n);
    bool ok =
        api_ask_read(&ask, API_COUNT, text, n, &app->served, &problem) && count_prompt(&n_prompt, app, &ask, &problem);
    if (ok) bytes_printf(&body, "{\"input_tokens\":%zu}", n_prompt);
    api_ask_free(&ask);
    if (ok)
        serve_send_json(x, 200, &body);
    else
        serve_send_problem(x, &problem);
}

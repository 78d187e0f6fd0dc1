/* serve_explain.c - POST /v1/explain: one object, or events as a page needs them. Nothing is ever taken back.
 *
 *   open -> wait .. -> reading -> text .. claim .. -> warning .. -> done | error
 *
 * A claim is sent when its line is complete. Places are bytes of the UTF-8 text, and UTF-16 units beside them, in which
 * JavaScript counts.
 *
 * Checked tests/e2e/serve_explain_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "serve_app.h"

/* Of a stream: what was sent. */
struct progress {
    size_t n_claims, place;
    struct bytes text;
};

/* ---- events ---- */

static void begin_event(struct bytes *out, const char *name) { bytes_printf(out, "event: %s\ndata: {", name); }

static void end_event(struct serve_job *job, struct bytes *out) {
    bytes_append_string(out, "}\n\n");
    serve_job_write(job, out);
}

static void member(struct bytes *out, const char *before, const char *text) {
    bytes_append_string(out, before);
    if (text)
        bytes_append_json_string(out, text, strlen(text));
    else
        bytes_append_string(out, "null");
}

/* ---- claims ---- */

static size_t utf16_units(const char *text, size_t n) {
    size_t units = 0;
    for (size_t at = 0; at < n;) {
        uint32_t c;
        at += utf8_decode(&c, text + at, n - at);
        units += c > 0xFFFF ? 2 : 1;
    }
    return units;
}

struct claim_walk {
    struct serve_job *job;
    struct progress *progress;
    const char *text;
    size_t i; /* of the claim that comes next */
};

static bool send_claim(void *context, const struct exact_claim *c) {
    struct claim_walk *w = context;
    struct bytes out = {0};
    if (w->i++ < w->progress->n_claims) return true;
    begin_event(&out, "claim");
    bytes_printf(&out, "\"n\":%zu,\"start\":%zu,\"end\":%zu,\"u16\":[%zu,%zu],\"text\":", w->progress->n_claims++,
                 c->start, c->end, utf16_units(w->text, c->start), utf16_units(w->text, c->end));
    bytes_append_json_string(&out, w->text + c->start, c->end - c->start);
    bytes_printf(&out, ",\"verdict\":\"%s\",\"reason\":\"%s\"", exact_verdict_name(c->verdict),
                 exact_reason_name(c->reason));
    end_event(w->job, &out);
    return true;
}

/* Those of the lines that are complete. */
static void send_claims(struct serve_job *job, struct progress *p, size_t n) {
    struct claim_walk walk = {.job = job, .progress = p, .text = bytes_text(&p->text)};
    (void)exact_check(walk.text, n, send_claim, &walk);
}

/* ---- a stream ---- */

static void on_place(struct serve_job *job, size_t place) {
    struct progress *p = job->more;
    struct bytes out = {0};
    if (place == p->place) return;
    p->place = place;
    begin_event(&out, "wait");
    bytes_printf(&out, "\"place\":%zu", place);
    end_event(job, &out);
}

static void on_read(struct serve_job *job, size_t i) {
    struct bytes out = {0};
    bytes_append_string(&out, "event: reading\ndata: ");
    reading_write_json(&out, &job->choice[i].lesson.reading, NULL, 0);
    bytes_append_char(&out, '\n');
    serve_job_write(job, &out);
}

static void on_text(struct serve_job *job, size_t i, const char *text, size_t n) {
    struct progress *p = job->more;
    struct bytes out = {0};
    (void)i;
    begin_event(&out, "text");
    bytes_printf(&out, "\"at\":%zu,\"t\":", p->text.len);
    bytes_append_json_string(&out, text, n);
    bytes_append(&p->text, text, n);
    end_event(job, &out);
    const char *line_end = memrchr(text, '\n', n);
    if (line_end) send_claims(job, p, p->text.len - (size_t)(text + n - line_end - 1));
}

static void send_warnings(struct serve_job *job, const struct explanation *e) {
    for (size_t i = 0; i < e->n_warnings; i++) {
        struct bytes out = {0};
        begin_event(&out, "warning");
        member(&out, "\"ja\":", e->warnings[i]);
        end_event(job, &out);
    }
}

static void on_choice(struct serve_job *job, size_t i) {
    const struct lesson *l = &job->choice[i].lesson;
    const struct explanation *e = &l->explanation;
    struct progress *p = job->more;
    static const char *const writers[] = {NULL, "solver", "model"};
    struct bytes out = {0};
    send_claims(job, p, p->text.len);
    send_warnings(job, e);
    begin_event(&out, "done");
    bytes_printf(&out, "\"finish\":\"%s\",\"vouching\":\"%s\"", tutor_finish_name(e->finish),
                 lesson_vouching_name(l->vouching));
    member(&out, ",\"writer\":", writers[l->writer]);
    bytes_printf(&out, ",\"verdict\":\"%s\",\"counts\":{\"true\":%zu,\"false\":%zu,\"unknown\":%zu}",
                 exact_verdict_name(e->report.arithmetic), e->report.n_true, e->report.n_false,
                 e->report.n_claims - e->report.n_true - e->report.n_false);
    member(&out, ",\"solver_answer\":", l->solver_answer);
    member(&out, ",\"refusal\":", e->refusal);
    bytes_append_string(&out, ",\"findings\":");
    audit_write_findings(&out, &e->report, e->text, AUDIT_JAPANESE);
    bytes_printf(&out, ",\"overrides\":%zu,\"usage\":{\"prompt_tokens\":%zu,\"completion_tokens\":%zu}", e->overrides,
                 e->prompt_tokens, e->new_tokens);
    end_event(job, &out);
}

static void on_done(struct serve_job *job) {
    if (job->x) serve_stream_end(job->x);
}

static void on_fail(struct serve_job *job, const struct api_problem *problem) {
    struct bytes out = {0};
    begin_event(&out, "error");
    bytes_printf(&out, "\"status\":%d", problem->status);
    member(&out, ",\"message\":", problem->message);
    end_event(job, &out);
    on_done(job);
}

static void on_alive(struct serve_job *job) {
    struct bytes out = {0};
    bytes_append_string(&out, ": .\n\n");
    serve_job_write(job, &out);
}

static void forget(struct serve_job *job) {
    struct progress *p = job->more;
    bytes_free(&p->text);
}

static const struct serve_job_kind stream_kind = {.read = on_read,
                                                  .place = on_place,
                                                  .text = on_text,
                                                  .choice = on_choice,
                                                  .done = on_done,
                                                  .fail = on_fail,
                                                  .alive = on_alive,
                                                  .forget = forget};

/* ---- one object ---- */

static void send_whole(struct serve_job *job) {
    const struct engine_message *problem = &job->ask.message[0];
    struct bytes out = {0};
    lesson_write_json(&out, &job->choice[0].lesson,
                      &(struct lesson_subject){.problem = problem->content, .n = problem->n_content});
    serve_send_json(job->x, 200, &out);
}

static const struct serve_job_kind whole_kind = {.done = send_whole, .fail = serve_job_refuse};

/* ---- the request ---- */

static bool begin_stream(struct serve_job *job) {
    struct bytes out = {0};
    job->more = calloc(1, sizeof(struct progress));
    if (!job->more) return false;
    serve_add_header(job->x, "Cache-Control", "no-cache");
    serve_stream_begin(job->x, 200, "text/event-stream");
    begin_event(&out, "open");
    bytes_printf(&out, "\"id\":\"ex_%llu\"", (unsigned long long)job->reply.id);
    member(&out, ",\"model\":", job->reply.model);
    bytes_printf(&out, ",\"seed\":%llu", (unsigned long long)job->ask.settings.seed);
    end_event(job, &out);
    return true;
}

void serve_explain(void *context, struct serve_exchange *x) {
    struct serve_app *app = context;
    struct api_ask ask = {0};
    struct api_problem problem = {0};
    size_t n;
    const char *body = serve_body(x, &n);
    if (!api_ask_read(&ask, API_EXPLAIN, body, n, &app->served, &problem)) {
        serve_send_problem(x, &problem);
        return;
    }
    if (!serve_job_admit(app, x, 1)) {
        api_ask_free(&ask);
        return;
    }
    struct serve_job *job = serve_job_open(app, x, &ask, ask.stream ? &stream_kind : &whole_kind);
    if (!job) return;
    if (job->ask.stream && !begin_stream(job)) {
        serve_job_discard(job);
        serve_send_busy(x, "out of memory");
        return;
    }
    serve_job_start(job);
}

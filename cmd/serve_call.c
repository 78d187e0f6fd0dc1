/* serve_call.c - a request that the clerk answers: the body is copied, since its client may leave meanwhile.
 *
 * Checked tests/e2e/serve_own_test.c, tests/e2e/serve_info_test.c
 */
#include "serve_call.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static void work(struct serve_task *task) {
    struct serve_call *c = (struct serve_call *)task;
    if (!c->names || (api_json_read(&c->root, bytes_text(&c->sent), c->sent.len, &c->problem) &&
                      api_json_only(c->root, c->names, &c->problem)))
        c->answer(c);
    if (c->body.failed) api_refuse(&c->problem, 500, "", "out of memory");
}

/* A page among the replies runs nothing and fetches nothing. */
static void send(struct serve_call *c) {
    serve_set_user(c->x, NULL);
    if (*c->etag) serve_add_header(c->x, "ETag", c->etag);
    if (*c->location) serve_add_header(c->x, "Location", c->location);
    if (c->problem.status) {
        serve_send_problem(c->x, &c->problem);
        return;
    }
    if (c->type)
        serve_add_header(c->x, "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    serve_reply(c->x, c->status ? c->status : 200, c->type ? c->type : "application/json", &c->body);
}

static void done(struct serve_task *task) {
    struct serve_call *c = (struct serve_call *)task;
    if (c->x) send(c);
    json_decref(c->root);
    bytes_free(&c->sent);
    bytes_free(&c->body);
    free(c);
}

static void leave(struct serve_owner *owner) {
    struct serve_call *c = (struct serve_call *)(void *)((char *)owner - offsetof(struct serve_call, owner));
    c->x = NULL;
}

/* What does not fit is no tag and no id of ours. */
static void keep(char *out, size_t room, struct serve_slice s) {
    size_t n = s.data && s.n < room ? s.n : 0;
    if (n) memcpy(out, s.data, n);
    out[n] = 0;
}

static void begin(struct serve_app *app, struct serve_exchange *x, const char *names, serve_answer_fn *answer,
                  struct serve_clerk *clerk) {
    struct serve_call *c = calloc(1, sizeof *c);
    size_t n;
    const char *body = serve_body(x, &n);
    if (!c) {
        serve_send_busy(x, "out of memory");
        return;
    }
    *c = (struct serve_call){.task = {.work = work, .done = done},
                             .owner = {.gone = leave},
                             .app = app,
                             .x = x,
                             .answer = answer,
                             .names = names};
    bytes_append(&c->sent, body, n);
    keep(c->rest, sizeof c->rest, serve_rest(x));
    keep(c->if_match, sizeof c->if_match, serve_head_value(serve_head(x), "if-match"));
    serve_set_user(x, &c->owner);
    serve_clerk_add(clerk, &c->task);
}

void serve_call_begin(struct serve_app *app, struct serve_exchange *x, const char *names, serve_answer_fn *answer) {
    begin(app, x, names, answer, app->clerk);
}

void serve_call_begin_long(struct serve_app *app, struct serve_exchange *x, const char *names,
                           serve_answer_fn *answer) {
    begin(app, x, names, answer, app->printer);
}

bool serve_call_failed(struct serve_call *c, const struct err *err) {
    return api_refuse(&c->problem, err->code == ERR_INPUT || err->code == ERR_USAGE ? 400 : 500, "", "%s",
                      err->message);
}

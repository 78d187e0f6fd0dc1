/* serve_call.c - a request that the clerk answers: the body is copied, since its client may leave meanwhile.
 *
 * Checked tests/e2e/serve_own_test.c, tests/e2e/serve_info_test.c
 */
#include "serve_call.h"

#include <stddef.h>
#include <stdlib.h>

static void work(struct serve_task *task) {
    struct serve_call *c = (struct serve_call *)task;
    if (api_json_read(&c->root, bytes_text(&c->sent), c->sent.len, &c->problem) &&
        api_json_only(c->root, c->names, &c->problem))
        c->answer(c);
    if (c->body.failed) api_refuse(&c->problem, 500, "", "out of memory");
}

static void done(struct serve_task *task) {
    struct serve_call *c = (struct serve_call *)task;
    if (c->x) serve_set_user(c->x, NULL);
    if (c->x && c->problem.status)
        serve_send_problem(c->x, &c->problem);
    else if (c->x)
        serve_send_json(c->x, 200, &c->body);
    json_decref(c->root);
    bytes_free(&c->sent);
    bytes_free(&c->body);
    free(c);
}

static void leave(struct serve_owner *owner) {
    struct serve_call *c = (struct serve_call *)(void *)((char *)owner - offsetof(struct serve_call, owner));
    c->x = NULL;
}

void serve_call_begin(struct serve_app *app, struct serve_exchange *x, const char *names, serve_answer_fn *answer) {
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
    serve_set_user(x, &c->owner);
    serve_clerk_add(app->clerk, &c->task);
}

bool serve_call_failed(struct serve_call *c, const struct err *err) {
    return api_refuse(&c->problem, err->code == ERR_INPUT || err->code == ERR_USAGE ? 400 : 500, "", "%s",
                      err->message);
}

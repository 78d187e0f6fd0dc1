/* serve_call.h - one JSON object in, one out, made by the clerk. */
#ifndef SANSU_CMD_SERVE_CALL_H
#define SANSU_CMD_SERVE_CALL_H

#include <jansson.h>

#include "serve_app.h"

struct serve_call;
typedef void serve_answer_fn(struct serve_call *call); /* the clerk's thread: root -> body, or problem */

struct serve_call {
    struct serve_task task; /* first */
    struct serve_owner owner;
    struct serve_app *app;
    struct serve_exchange *x; /* the loop's; NULL: its client left */
    serve_answer_fn *answer;
    const char *names; /* fields that there are */
    struct bytes sent; /* the request's body */
    json_t *root;
    struct bytes body;
    struct api_problem problem;
};

void serve_call_begin(struct serve_app *app, struct serve_exchange *x, const char *names, serve_answer_fn *answer);
/* A failure of the library, in words for the client. Returns false. */
bool serve_call_failed(struct serve_call *call, const struct err *err);

#endif

/* serve_call.h - one JSON object in (or none), one reply out, made by the clerk. */
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
    const char *names;                           /* fields that there are; NULL: no body is read */
    struct bytes sent;                           /* the request's body */
    char rest[SERVE_ID_BYTES + 1], if_match[40]; /* of its path and its head; "": none */
    json_t *root;
    int status;                  /* of the reply; 0: 200 */
    char etag[40], location[80]; /* "": none */
    struct bytes body;
    const char *type; /* of the body; NULL: JSON */
    struct api_problem problem;
};

void serve_call_begin(struct serve_app *app, struct serve_exchange *x, const char *names, serve_answer_fn *answer);
/* The same for what takes seconds: by the printer, so that readings and audits do not wait for it. */
void serve_call_begin_long(struct serve_app *app, struct serve_exchange *x, const char *names, serve_answer_fn *answer);
/* A failure of what did the work, in words for the client. Returns false. */
bool serve_call_failed(struct serve_call *call, const struct err *err);

/* The fields problem, as, set: the problem, read as it is said to be. False: there is none, or it cannot be read so. */
#define SERVE_READING_FIELDS "problem as set"
bool serve_call_read(struct reading *out, struct serve_call *call);

/* What items of the library a request is about (serve_library.c). False: a field is refused. */
#define SERVE_QUERY_FIELDS "words state family verdict tag grade before limit"
enum { SERVE_WORDS_BYTES = 300 };
bool serve_read_query(struct library_query *out, int64_t *limit, struct serve_call *call);

#endif

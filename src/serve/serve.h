/* serve.h - HTTP for a program with a few routes: one thread, one request a connection, whole replies and streams.
 *
 *   connection -> head (strict) -> gate: Host, route, origin, key, length -> body -> route->run(exchange) -> reply
 *
 * It knows HTTP, not what the routes do. Every connection is closed behind its reply: a second request, in which a
 * mistaken length could hide, does not exist. All functions belong to the thread of serve_run but serve_wake.
 * Built without libmicrohttpd, serve_open says so. */
#ifndef SANSU_SERVE_SERVE_H
#define SANSU_SERVE_SERVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "head.h"

struct serve;
struct serve_exchange; /* one request and its reply */

typedef void serve_run_fn(void *context, struct serve_exchange *x);

enum {
    SERVE_NO_KEY = 1,  /* may be asked for without a key */
    SERVE_PREFIX = 2,  /* path is a beginning; what follows, of [a-z0-9_.-]{1,80}, is serve_rest */
    SERVE_ANY_TEXT = 4 /* besides application/json: text/plain, text/csv, application/jsonl, application/x-ndjson */
};

enum { SERVE_ID_BYTES = 80 };

struct serve_route {
    const char *method, *path; /* "POST", "/v1/audit" */
    serve_run_fn *run;         /* the body is complete; reply, or begin a stream, now or later */
    unsigned flags;
    size_t most_body; /* 0: 1 MiB */
    int dialect;      /* the program's own: which clients speak here */
};

/* What went through, for a log and for counting; route NULL: the head or the gate refused it. */
struct serve_record {
    const struct serve_route *route;
    uint64_t id;
    int status;
    double seconds;
    size_t received, sent; /* bytes of the bodies */
    bool gone;             /* the client left before the end */
};

struct bytes;

/* All fields may be zero but routes and refuse. */
struct serve_options {
    const char *address;           /* NULL: 127.0.0.1 and ::1 */
    int port;                      /* 0: any free one */
    const char *key;               /* NULL: none is asked for */
    const char *const *allow_host; /* names besides the loopback's and the address */
    size_t n_allow_host;
    const char *allow_origin;         /* one page of another origin that may ask */
    size_t most_connections;          /* 0: 512 */
    int head_seconds;                 /* 0: 10; the time for a head, and that a body gets beside 1 s a KiB */
    int idle_seconds;                 /* 0: 60; a reply that nobody reads */
    const struct serve_route *routes; /* ends with method == NULL */
    void *context;
    /* Append the body of a refusal: JSON in the words of the route's dialect (route NULL: of none). */
    void (*refuse)(void *context, struct bytes *body, const struct serve_route *route, int status, const char *why,
                   uint64_t id);
    void (*woken)(void *context);                             /* after serve_wake; NULL: nobody calls it */
    void (*tick)(void *context);                              /* about once a second while there are connections */
    void (*gone)(void *context, struct serve_exchange *x);    /* the exchange is over, or its client left: forget it */
    void (*drained)(void *context, struct serve_exchange *x); /* a stream has nothing unsent */
    void (*record)(void *context, const struct serve_record *record);
    bool (*stop)(void *context);    /* asked between waits; true: serve_run ends with the last reply */
    bool (*abandon)(void *context); /* after stop: true: what is still open is cut */
};

/* Listens when it returns. On failure nothing is left to close. */
bool serve_open(struct serve **out, const struct serve_options *options, struct err *err);
int serve_port(const struct serve *s);
bool serve_run(struct serve *s, struct err *err); /* until stop, and the last reply */
void serve_close(struct serve *s);                /* NULL-safe */

void serve_wake(struct serve *s); /* from any thread or signal handler: options.woken is called soon */
size_t serve_connections(const struct serve *s);

/* ---- the request ---- */

uint64_t serve_id(const struct serve_exchange *x); /* from 1, never used again */
const struct serve_route *serve_route(const struct serve_exchange *x);
const struct serve_head *serve_head(const struct serve_exchange *x);
const char *serve_body(const struct serve_exchange *x, size_t *n); /* body[n] is 0 */
struct serve_slice serve_rest(const struct serve_exchange *x);
double serve_began(const struct serve_exchange *x); /* seconds of the monotonic clock */
void serve_set_user(struct serve_exchange *x, void *user);
void *serve_user(const struct serve_exchange *x);

/* ---- the reply: one of the two ---- */

/* A header line of the reply; before it begins. name and value are plain ASCII without controls. */
void serve_add_header(struct serve_exchange *x, const char *name, const char *value);

/* The whole body; taken over: *body is empty afterwards. */
void serve_reply(struct serve_exchange *x, int status, const char *type, struct bytes *body);

void serve_stream_begin(struct serve_exchange *x, int status, const char *type);
/* More than SERVE_UNSENT bytes that the client does not fetch: it counts as gone. */
enum { SERVE_UNSENT = 64 << 10 };
void serve_stream_write(struct serve_exchange *x, const char *data, size_t n);
size_t serve_stream_unsent(const struct serve_exchange *x);
void serve_stream_end(struct serve_exchange *x);

#endif

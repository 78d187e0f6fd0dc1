/* teacher.h - asking a teacher over HTTP: what is sent, what came back, when to try again, what it costs.
 *
 * Everything here is a plain function over bytes but the transport, which is a table of three functions: libcurl, a
 * recorded cassette, or a test's own. Keys live in struct teacher_config alone; no function writes one anywhere. */
#ifndef SANSU_TEACHER_H
#define SANSU_TEACHER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"

/* ---- what is asked ---- */

enum teacher_dialect { TEACHER_ANTHROPIC, TEACHER_OPENAI };
enum teacher_auth { TEACHER_AUTH_X_API_KEY, TEACHER_AUTH_BEARER, TEACHER_AUTH_NONE };

struct rng; /* base/rng.h */

struct teacher_config {
    enum teacher_dialect dialect;
    enum teacher_auth auth;
    const char *base_url;    /* "https://api.anthropic.com", no slash at the end needed */
    const char *api_version; /* anthropic: "2023-06-01", "2026-10-21" */
    const char *model;
    const char *key; /* "" or NULL: none. A secret */
    int64_t max_tokens;
    const char *max_tokens_field; /* openai: NULL = "max_tokens"; some servers want "max_completion_tokens" */
    bool has_temperature, has_top_p, has_top_k; /* what is not set is not sent */
    double temperature, top_p;
    int64_t top_k;
    bool stream;
};

/* Mistakes that would cost money or a key: sampling fields under 2026-10-21, a key over plain http to another machine,
 * a reply so long that it must be streamed. */
bool teacher_config_check(const struct teacher_config *c, struct err *err);

/* Canonical JSON of one request: fixed key order, no blanks, without `stream` (how it travels is not what is asked). */
void teacher_body(struct bytes *out, const struct teacher_config *c, const char *system, const char *problem);
/* SHA-256 over dialect and version, model, sample number and body. */
void teacher_identity(char out[65], const struct teacher_config *c, const char *body, int64_t sample);
/* The body as it travels. */
void teacher_wire_body(struct bytes *out, const struct teacher_config *c, const char *body);
/* "POST" target below the base URL, and the header lines "name: value\n" (these hold the key). */
const char *teacher_path(const struct teacher_config *c);
void teacher_headers(struct bytes *out, const struct teacher_config *c);
/* scheme, host and port are the same: nothing with a key goes elsewhere. */
bool teacher_same_origin(const char *url_a, const char *url_b);
bool teacher_is_loopback(const char *url);
/* Every occurrence of key in text, also one spelled in JSON or URL escapes, becomes asterisks. */
void teacher_redact(struct bytes *text, const char *key);

/* ---- transport: exchanges under way, finished in any order ---- */

struct teacher_call {
    const char *method, *url, *headers; /* borrowed until it is finished */
    struct bytes body;                  /* what is sent */
    int64_t tag;                        /* the caller's */
    /* filled when it is finished */
    int status;                 /* HTTP; 0: there was no answer */
    bool complete;              /* the body ended as announced */
    bool left;                  /* the request, or a part of it, went out: it may have been billed */
    char failure[200];          /* "" or why it is not complete */
    struct bytes reply_headers; /* "name: value\n", names in lower case */
    struct bytes reply;
    void *own; /* the transport's */
};

struct teacher_transport {
    void *context;
    bool (*start)(void *context, struct teacher_call *call, struct err *err); /* call stays the caller's */
    /* One finished exchange in *out, or NULL after ms milliseconds. */
    bool (*wait)(void *context, int ms, struct teacher_call **out, struct err *err);
    void (*close)(void *context);
};

/* Valid when zeroed. */
struct teacher_limits {
    int connect_ms, total_ms;     /* 5,000 and 600,000 */
    size_t max_body, max_headers; /* bytes: 64 MiB and 256 KiB */
    const char *secret;           /* is blotted out of whatever a server sends back */
};
bool teacher_curl_open(struct teacher_transport *out, const struct teacher_limits *limits, struct err *err);

/* A cassette is JSON lines, one exchange each; request headers are never in it. Recording passes through to `inner`
 * (which it owns afterwards); replaying needs no network and answers equal requests in the order in which they were
 * recorded. */
bool teacher_cassette_record(struct teacher_transport *out, const struct teacher_transport *inner, const char *path,
                             const char *secret, struct err *err);
bool teacher_cassette_replay(struct teacher_transport *out, const char *path, struct err *err);

void teacher_call_clear(struct teacher_call *call); /* frees and zeroes */
/* Value of a reply header, "" when it is not there; the first of several. */
void teacher_header(const struct teacher_call *call, const char *name, struct bytes *out);

/* ---- what came back ---- */

enum teacher_outcome { TEACHER_DONE, TEACHER_REFUSED, TEACHER_FAILED, TEACHER_EXPIRED };

struct teacher_answer {
    enum teacher_outcome outcome;
    bool retryable;    /* FAILED: worth trying again */
    bool stop_the_run; /* the next request would fail in the same way (key, money, model) */
    bool has_usage;    /* the figures are final and whole numbers: what it cost is known */
    bool maybe_billed; /* FAILED, and the teacher may have begun to write */
    /* kind: "rate_limit_error"; detail: a refusal's category, an error's words */
    char kind[64], stop[48], detail[200];
    int64_t n_input, n_output, n_cache_read, n_cache_write; /* n_input without the cached ones */
    struct bytes text;
};

/* Read a stored response. media: "text/event-stream", "application/x-batch-result", anything else is JSON. Never fails:
 * what makes no sense is FAILED with a kind. `out` is zeroed or was read before. */
void teacher_read(struct teacher_answer *out, enum teacher_dialect dialect, int status, const char *media,
                  bool complete, const char *body, size_t n);
void teacher_answer_redact(struct teacher_answer *a,
                           const char *key); /* what was read may spell it, pieces put together */
void teacher_answer_free(struct teacher_answer *a);

/* Server-sent events: feed bytes as they come; event and data are valid inside the call. */
typedef void teacher_event_fn(void *context, const char *event, const char *data, size_t n);
struct teacher_sse {
    struct bytes line, event, data;
    bool started, after_cr;
};
void teacher_sse_feed(struct teacher_sse *s, const char *bytes, size_t n, teacher_event_fn *fn, void *context);
void teacher_sse_free(struct teacher_sse *s);

/* ---- again? ---- */

/* The rules of the official clients: x-should-retry, else 408, 409, 429, 500 and above, and broken connections. */
bool teacher_should_retry(const struct teacher_call *call);
/* Seconds: retry-after-ms or retry-after (seconds or a date) when sensible, else 0.5 * 2^attempt up to 8, minus up to a
 * quarter. */
double teacher_retry_seconds(const struct teacher_call *call, enum teacher_dialect dialect, int attempt, int64_t now,
                             struct rng *rng);
/* Seconds from an HTTP date or an RFC 3339 time to `now`, or false. */
bool teacher_parse_date(int64_t *out, const char *text);

/* How many requests may be on their way: grows by one per full round without trouble, halves on 429 and 529, never
 * above what the rate headers leave. Times are milliseconds of any clock. */
struct teacher_pace {
    int limit, most, successes;
    int64_t pause_until; /* nothing is sent before */
};
void teacher_pace_init(struct teacher_pace *p, int most);
void teacher_pace_reply(struct teacher_pace *p, const struct teacher_call *call, int in_flight, int64_t now_ms,
                        int64_t now_epoch);
bool teacher_pace_may_send(const struct teacher_pace *p, int in_flight, int64_t now_ms);

/* ---- money, in nano-dollars ---- */

struct teacher_price {
    int64_t input, output, cache_read, cache_write; /* for one token */
    int64_t batch_percent;
    char date[32];
};
/* From a price file (see data/prices.json). ERR_INPUT when the model is not in it. */
bool teacher_price_find(struct teacher_price *out, const char *json, size_t n, const char *model, struct err *err);
int64_t teacher_cost(const struct teacher_price *p, const struct teacher_answer *a, bool batch);
/* No text has more tokens than this: one for a byte, and what surrounds the messages. */
int64_t teacher_most_input(const char *body);
/* What a Japanese text may come to: 0.6 to 1.2 tokens for a character. */
void teacher_guess_input(int64_t *low, int64_t *high, const char *system, const char *problem);

/* ---- batches ---- */

struct teacher_batch_status {
    char id[200], status[32], results_url[1000]; /* "" when there is none */
    int64_t n_total, n_succeeded, n_errored, n_expired, n_canceled,
        created; /* created: seconds since 1970, 0 unknown */
};
void teacher_batch_begin(struct bytes *out);
void teacher_batch_add(struct bytes *out, const char *custom_id, const char *body);
void teacher_batch_end(struct bytes *out);
bool teacher_batch_read(struct teacher_batch_status *out, const char *body, size_t n, struct err *err);
typedef bool teacher_batch_fn(void *context, const struct teacher_batch_status *s, struct err *err);
bool teacher_batch_list(const char *body, size_t n, teacher_batch_fn *fn, void *context, bool *has_more,
                        struct err *err);
/* custom_id of a result line; false when the line is no result. */
bool teacher_batch_line(char custom_id[65], const char *line, size_t n);

#endif

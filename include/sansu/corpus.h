/* corpus.h - problems, what was asked of a teacher about them, what came back, and what was thought of it.
 *
 * A store is one SQLite file (WAL, one writer). It only grows: every table refuses UPDATE and DELETE, a request's state
 * is its newest event. What was paid for stays as it was received. Rows are JSON lines in trainers' formats, too. */
#ifndef SANSU_CORPUS_H
#define SANSU_CORPUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"

/* ---- rows: one problem and, where there is one, its explanation ---- */

enum corpus_format { CORPUS_MESSAGES, CORPUS_PROMPT_COMPLETION, CORPUS_ALPACA, CORPUS_SHAREGPT, CORPUS_PLAIN };

/* Strings are NUL-terminated UTF-8, never NULL; "" is "not known". */
struct corpus_row {
    const char *id;       /* "p-" and 16 hexadecimal digits of the problem's hash when the line gave none */
    const char *problem;  /* never "" */
    const char *answer;   /* the reference: "31本" */
    const char *solution; /* the explanation */
    const char *system;
    const char *family, *source, *licence, *split, *teacher, *model;
    const char *stop;    /* why the explanation ended, in the teacher's word: "end_turn", "max_tokens" .. */
    const char *extra;   /* a JSON object of everything else the line held, "" when nothing */
    int64_t sample;      /* 0, 1 .. */
    int64_t response;    /* row of the stored answer; 0 when the row came from a file */
    bool audited;        /* the store holds an audit of it */
    struct bytes memory; /* owns the strings of a row that was read; unused when the caller filled it */
};

/* For rows that dataset_row_read (sansu/dataset.h) read. */
void corpus_row_free(struct corpus_row *row);

/* Append the line with its newline; fixed key order, our fields under "sansu". */
void corpus_row_write(struct bytes *out, const struct corpus_row *row, enum corpus_format format);

/* "messages" "prompt-completion" "alpaca" "sharegpt" "plain" */
const char *corpus_format_name(enum corpus_format format);
bool corpus_format_find(enum corpus_format *out, const char *name);

/* ---- the store ---- */

struct corpus; /* for one thread */

/* READ: any number, also while somebody writes. WRITE: one; creates a missing file. A file of another kind, of a newer
 * schema or damaged is ERR_INPUT; a second writer is ERR_WORK. */
enum corpus_mode { CORPUS_READ, CORPUS_WRITE };
bool corpus_open(struct corpus **out, const char *path, enum corpus_mode mode, struct err *err);
bool corpus_settle(struct corpus *c, struct err *err); /* a writer's last step: all in one file, else a sentence */
void corpus_close(struct corpus *c);                   /* NULL-safe; an open transaction is given up */

/* Several appends as one: all or none, on disk when commit returns. Every other append is its own transaction. */
bool corpus_begin(struct corpus *c, struct err *err);
bool corpus_commit(struct corpus *c, struct err *err);
void corpus_rollback(struct corpus *c);

/* Space on the disk kept for answers that are on their way: when an append fails with ERR_RESOURCE, corpus_release
 * gives the space back, and what was received can be stored after all. */
bool corpus_reserve(struct corpus *c, size_t n_bytes, struct err *err);
void corpus_release(struct corpus *c);

/* ---- problems ---- */

enum corpus_added { CORPUS_NEW, CORPUS_SAME };

/* An id that is there with the same text is CORPUS_SAME; with another text ERR_INPUT. solution and teacher are not
 * looked at. */
bool corpus_add_problem(struct corpus *c, const struct corpus_row *row, int64_t *out_row, enum corpus_added *out_what,
                        struct err *err);

/* ---- requests and their states ---- */

enum corpus_state {
    CORPUS_STATE_NEW,
    CORPUS_STATE_SENT,
    CORPUS_STATE_DONE,
    CORPUS_STATE_REFUSED,
    CORPUS_STATE_FAILED,
    CORPUS_STATE_EXPIRED
};
const char *corpus_state_name(enum corpus_state state);

struct corpus_request {
    int64_t row, problem, sample;
    const char *problem_id, *family, *problem_text, *answer; /* of its problem; not looked at when adding */
    const char *hash;                                        /* identity: 64 hexadecimal digits */
    const char *teacher, *model, *api, *body;                /* body: canonical JSON of what is asked */
    enum corpus_state state;
    const char *kind; /* of the newest event: "rate_limit_error", "connection" .. */
    bool retryable;
    int64_t batch;  /* of the newest event; 0: none */
    int64_t n_sent; /* how often it was sent */
    int64_t unread; /* a stored response that was not read yet; 0: none */
};

/* The same hash twice is the same request: *out_row is the row that is there. */
bool corpus_add_request(struct corpus *c, const struct corpus_request *r, int64_t *out_row, enum corpus_added *out_what,
                        struct err *err);

/* One step of a request. A second DONE of a request is ERR_WORK. */
struct corpus_event {
    int64_t request;
    enum corpus_state state;
    const char *kind; /* NULL: none */
    bool retryable;
    int64_t batch, response; /* 0: none */
    int64_t held;            /* nano-dollars: SENT: kept for it; FAILED, EXPIRED: what it may have cost all the same */
};
bool corpus_add_event(struct corpus *c, const struct corpus_event *e, struct err *err);

/* Rows are valid inside the call. The function may append to the store; false stops the scan (with or without err). */
typedef bool corpus_request_fn(void *context, const struct corpus_request *r, struct err *err);
bool corpus_scan_requests(struct corpus *c, corpus_request_fn *fn, void *context, struct err *err);

/* ---- responses: bytes as they came, before anybody looked into them ---- */

struct corpus_response {
    int64_t row, request;
    int status;             /* HTTP */
    const char *request_id; /* the server's */
    const char *media;      /* "application/json", "text/event-stream" */
    bool complete;          /* the body ended as it should */
    const void *body;
    size_t n_body;
};
bool corpus_add_response(struct corpus *c, const struct corpus_response *r, int64_t *out_row, struct err *err);
bool corpus_read_response(struct corpus *c, int64_t row, struct bytes *body, struct corpus_response *out,
                          struct err *err); /* out's strings live in body */

bool corpus_response_of(struct corpus *c, int64_t request, int64_t *row, struct err *err); /* of a done one; 0: none */

/* What reading a response gave. */
struct corpus_answer {
    int64_t response, request;
    const char *text, *stop, *detail; /* detail: a refusal's category, an error's words */
    int64_t n_input, n_output, n_cache_read, n_cache_write;
    int64_t cost; /* nano-dollars */
};
bool corpus_add_answer(struct corpus *c, const struct corpus_answer *a, struct err *err);

/* ---- batches: a row before the request leaves, then the server's id, then its end ---- */

struct corpus_batch {
    int64_t row, n_requests, made; /* made: seconds since 1970 */
    /* remote: the server's id, "" while unknown; status: "intent" "open" "ended" "lost" */
    const char *remote, *status;
};
bool corpus_add_batch(struct corpus *c, int64_t n_requests, int64_t *out_row, struct err *err);
bool corpus_batch_step(struct corpus *c, int64_t batch, const char *remote, const char *status, struct err *err);
typedef bool corpus_batch_fn(void *context, const struct corpus_batch *b, struct err *err);
bool corpus_scan_batches(struct corpus *c, corpus_batch_fn *fn, void *context, struct err *err);

/* ---- what was thought of it ---- */

struct corpus_audit {
    int64_t response;
    const char *verdict, *arithmetic, *match, *findings; /* findings: codes with blanks between */
    int64_t n_claims, n_true, n_false;
};
bool corpus_add_audit(struct corpus *c, const struct corpus_audit *a, struct err *err);

/* by: who decided ("rejection sampling", "filter 3f2a.."); the newest decision of one `by` counts. */
bool corpus_add_decision(struct corpus *c, int64_t response, const char *by, bool keep, const char *reason,
                         struct err *err);
bool corpus_decided(struct corpus *c, int64_t response, const char *by, bool *known, bool *keep, struct err *err);

/* ---- scan: every done answer with its problem, in the order in which the problems came, then by sample ---- */

struct corpus_scan {
    const char *teacher, *model; /* NULL: any */
    const char *decided_by;      /* only rows which this one's newest decision keeps; NULL: all */
    bool problems;               /* problems without an answer too, with solution "" */
};
typedef bool corpus_row_fn(void *context, const struct corpus_row *row, struct err *err);
bool corpus_scan(struct corpus *c, const struct corpus_scan *what, corpus_row_fn *fn, void *context, struct err *err);

/* ---- notes and counts ---- */

bool corpus_add_note(struct corpus *c, const char *key, const char *value,
                     struct err *err); /* the newest of a key counts */
bool corpus_note(struct corpus *c, const char *key, struct bytes *out, struct err *err); /* empty when there is none */

struct corpus_counts {
    int64_t problems, requests, state[6], responses, audits, decisions;
    int64_t n_input, n_output, n_cache_read;
    int64_t cost;    /* nano-dollars of all answers */
    int64_t unknown; /* nano-dollars held by attempts whose bill is not known: lost, cut off, still out */
};
bool corpus_count(struct corpus *c, struct corpus_counts *out, struct err *err);

/* "state" | "kind" | "teacher" | "stop" | "detail" | "family" | "verdict" | "match": each name and how often, most
 * first. */
typedef bool corpus_tally_fn(void *context, const char *name, int64_t n, struct err *err);
bool corpus_tally(struct corpus *c, const char *of, corpus_tally_fn *fn, void *context, struct err *err);

#endif

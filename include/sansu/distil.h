/* distil.h - problems -> a teacher's solutions in a store: planned, asked for, settled, judged, reported.
 *
 *   rows -> plan -> requests -> collect -> jobs -> ask (solver | requests | batches) -> answers -> judge -> report
 *
 * A request is on disk as "sent" before it leaves, a reply is on disk as it came before anybody looks into it. So a run
 * may end anywhere, and the same calls go on from there: docs/teach.md. Nothing here prints, exits or reads the
 * environment; when to stop and what the time is, the caller's functions say. */
#ifndef SANSU_DISTIL_H
#define SANSU_DISTIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"
#include "sansu/corpus.h"
#include "sansu/reading.h"
#include "sansu/teacher.h"

/* ---- what is asked of whom ---- */

enum distil_way {
    DISTIL_SOLVER,   /* this program's own curriculum: free, exact, no network */
    DISTIL_REQUESTS, /* many requests at a time */
    DISTIL_BATCHES   /* Message Batches: half the price, within a day */
};

/* Valid when zeroed, but for teacher, model and system. Strings are borrowed until distil_close. */
struct distil_settings {
    enum distil_way way;
    const char *teacher; /* its name in the store: "anthropic" */
    const char *system;  /* the system prompt */
    struct teacher_config config;
    struct teacher_price price; /* zeroed: it costs nothing */
    /* reads the problems: what it is sure of, the solver solves, and other teachers are held against. Borrowed; NULL:
     * no problem is read */
    const struct reader *reader;
    int64_t samples; /* solutions of each problem; 0 = 1, at most 64 */
    bool has_budget;
    int64_t budget;                   /* nano-dollars that the store may cost, earlier runs included */
    int concurrency;                  /* most requests at a time; 0 = 16 */
    int retries;                      /* further attempts for each request in one run */
    int64_t poll_ms;                  /* between two looks at a batch */
    size_t most_jobs;                 /* 0: all that are open */
    bool retry_failed, retry_refused; /* also what failed for good, what was refused */
    uint64_t seed;                    /* of the waits before another attempt */
};

/* How far a run is. */
struct distil_progress {
    size_t n_jobs, n_ended;
    int64_t n_done, n_refused, n_failed, n_sent, tokens;
    int in_flight;
    int64_t spent; /* nano-dollars of the store, what is uncertain included */
    int64_t ms;    /* since the run began */
};

/* What the caller lends. Any of the functions may be NULL. */
struct distil_hooks {
    void *context;
    bool (*stop)(void *context); /* true: nothing new is sent; what is on its way is received and kept */
    void (*progress)(void *context, const struct distil_progress *p);
    /* what an operator wants to know; may hold a server's words */
    void (*tell)(void *context, const char *sentence);
    int64_t (*now)(void *context);  /* ms of a clock that never goes back */
    int64_t (*date)(void *context); /* seconds since 1970 */
    void (*sleep)(void *context, int64_t ms);
};

/* One store and one teacher; for one thread. */
struct distil;

/* The store is open for writing and stays the caller's. ERR_USAGE for settings that make no sense. */
bool distil_open(struct distil **out, struct corpus *store, const struct distil_settings *settings,
                 const struct distil_hooks *hooks, struct err *err);
void distil_close(struct distil *d); /* NULL-safe */

/* ---- plan: problems and requests into the store ---- */

/* The next problem, valid until the next call. False at the end, and, with `err` filled, after a failure. */
typedef bool distil_row_fn(void *context, const struct corpus_row **row, struct err *err);

/* All rows or none. What is in the store already stays as it is. purpose: NULL or what the data is for. */
bool distil_plan(struct distil *d, distil_row_fn *next, void *context, const char *purpose, struct err *err);

/* What a plan would come to; [0] is a low guess, [1] a high one. */
struct distil_estimate {
    int64_t n_problems, n_requests;
    int64_t n_input[2], n_output[2];
    int64_t cost[2], most; /* nano-dollars; most: whatever is written */
};
bool distil_estimate(struct distil_estimate *out, const struct distil_settings *settings, distil_row_fn *next,
                     void *context, struct err *err);

/* ---- run ---- */

/* The open requests of this teacher become the jobs of this run. A reply that was stored and not read is read. */
bool distil_collect(struct distil *d, struct err *err);
size_t distil_n_jobs(const struct distil *d);
size_t distil_n_waiting(const struct distil *d); /* of them: not at the server in a batch */
bool distil_has_job(const struct distil *d, const char *problem_id);

/* Send what waits, receive, settle, until nothing is left, the caller stops it or going on makes no sense. transport is
 * borrowed; NULL for the solver. True also when it ended early: distil_why says why. */
bool distil_ask(struct distil *d, const struct teacher_transport *transport, struct err *err);

/* Why nothing more was sent (budget, account, full disk); code ERR_NONE when nothing but the caller stopped it. */
const struct err *distil_why(const struct distil *d);
int64_t distil_n_failed(const struct distil *d);

/* ---- afterwards ---- */

/* Every answer that has no audit gets one; of several samples those that agree are kept ("rejection sampling"). */
bool distil_judge(struct distil *d, struct err *err);

/* Appended to out. Text: a few lines; JSON: one object of schema sansu.teach/1, with its newline. */
bool distil_report_text(struct bytes *out, const struct distil *d, struct err *err);
bool distil_report_json(struct bytes *out, const struct distil *d, struct err *err);
void distil_progress_text(struct bytes *out, const struct distil_progress *p); /* one line without its end */
void distil_estimate_text(struct bytes *out, const struct distil_estimate *e, const struct distil_settings *s);
void distil_estimate_json(struct bytes *out, const struct distil_estimate *e, const struct distil_settings *s);

#endif

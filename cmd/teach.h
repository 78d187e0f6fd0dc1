/* teach.h - between the files of `sansu teach`: a store and a teacher joined. */
#ifndef SANSU_CMD_TEACH_H
#define SANSU_CMD_TEACH_H

#include <stdio.h>

#include "base/rng.h"
#include "sansu/corpus.h"
#include "sansu/teacher.h"

/* What the flags say. */
struct teach_options {
    const char *store, *teacher, *model, *base_url, *api_version, *auth, *key_file, *system_file, *prices, *record, *replay, *purpose, *max_tokens_field;
    int64_t max_tokens, samples, limit, concurrency, retries, preview, poll, timeout;
    double temperature, top_p, budget;
    int64_t top_k;
    bool dry_run, batch, no_stream, free_of_charge, retry_failed, retry_refused, json, quiet;
};

/* One request that is to be answered. */
struct teach_job {
    int64_t request, held; /* held: nano-dollars, at most what it may cost */
    char hash[65];
    char *body, *problem, *problem_id; /* owned */
    int attempt;
    int64_t due; /* ms: not before */
    int64_t batch; /* row of the batch it is in; 0: none */
    bool waiting;
};

struct teach {
    const struct teach_options *o;
    struct teacher_config config;
    struct bytes system, key, base, headers; /* base: the URL without a slash at its end */
    struct teacher_price price;
    struct corpus *store;
    struct teacher_transport transport;
    bool solver;
    struct teach_job *jobs;
    size_t n_jobs, capacity, n_ended; /* n_ended: done, refused or given up in this run */
    int64_t spent, in_flight_held, budget; /* nano-dollars; budget < 0: none */
    int64_t n_done, n_refused, n_failed, n_sent, tokens;
    int in_flight;
    int64_t started, told; /* ms */
    bool stop;          /* nothing new is sent */
    struct err why;     /* why, when it was not Ctrl-C */
    struct rng rng;
};

int64_t teach_now(void); /* ms of a clock that never goes back */

/* teach_plan.c: problems and requests into the store; jobs out of it. */
bool teach_plan(struct teach *t, const char *const *files, int n_files, struct err *err);
bool teach_collect(struct teach *t, struct err *err);
int teach_dry_run(struct teach *t, const char *const *files, int n_files, struct err *err);
int64_t teach_reservation(const struct teach *t, const char *body);

/* teach_settle.c: a stored response is read, its answer and the request's new state are stored. */
struct teach_reply {
    int status;
    bool complete, left, batch;
    const char *media, *body;
    size_t n_body;
    const struct teacher_call *call; /* NULL: read again from the store, or a batch's line */
    const char *request_id;
};
/* Stores it first (unless stored_row says it is there). *again: the job waits for its next attempt. */
bool teach_settle(struct teach *t, struct teach_job *job, const struct teach_reply *reply, int64_t stored_row, bool *again, struct err *err);

bool teach_run(struct teach *t, struct err *err);                 /* teach_run.c */
bool teach_run_batches(struct teach *t, struct err *err);         /* teach_batch.c */
bool teach_solve(struct teach *t, struct err *err);               /* teach_solver.c */
void teach_progress(struct teach *t, bool last);                  /* teach_report.c */
bool teach_judge(struct teach *t, FILE *out, struct err *err);    /* teach_judge.c: audits, rejection sampling */
void teach_report(struct teach *t, FILE *out);

#endif

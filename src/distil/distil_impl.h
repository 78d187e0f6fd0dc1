/* distil_impl.h - one store and one teacher joined; private to src/distil. */
#ifndef SANSU_DISTIL_IMPL_H
#define SANSU_DISTIL_IMPL_H

#include "base/rng.h"
#include "ledger.h"
#include "queue.h"
#include "sansu/distil.h"

enum { DISTIL_MAX_SAMPLES = 64, DISTIL_FAMILIES = 200 };

struct distil_counts {
    int64_t done, refused, failed, sent, tokens;
    size_t ended; /* done, refused or given up in this run */
    int in_flight;
};

/* The same refusal again and again, and not one answer: it is about the set-up, not about the problems. */
enum { DISTIL_STREAK = 8 };
struct distil_streak {
    int64_t request[DISTIL_STREAK], response[DISTIL_STREAK];
    int n;
    char kind[64], detail[200];
};

/* Samples of one family, and what became of them. */
struct distil_tally {
    char family[48];
    int64_t problems, samples, kept, agreeing; /* agreeing: samples in the largest group of equal answers */
};

struct distil_verdicts {
    int64_t n_audited, n_defect;
    int64_t n_verified, n_contradicted; /* of them: beside the exact answer of a problem that was read surely */
    struct distil_tally *tally; /* owned; DISTIL_FAMILIES of them */
    int n_tallies;
};

struct distil {
    struct distil_settings settings;
    struct distil_hooks hooks;
    struct corpus *store;               /* borrowed */
    struct teacher_transport transport; /* borrowed; set while distil_ask runs */
    struct bytes headers;               /* hold the key */
    struct distil_ledger ledger;
    struct distil_queue queue;
    struct distil_counts counts;
    struct distil_streak streak;
    struct distil_verdicts verdicts;
    struct rng rng;
    int64_t started; /* ms */
    bool halted;     /* nothing new is sent */
    struct err why;  /* why, when it was not the caller */
};

/* distil.c: the caller's functions, or the machine's. */
int64_t distil_now(const struct distil *d);
int64_t distil_date(const struct distil *d);
void distil_sleep(const struct distil *d, int64_t ms);
bool distil_asked_to_stop(const struct distil *d);
bool distil_stopped(struct distil *d); /* halted, or the caller wants to stop: then it is halted */
void distil_halt(struct distil *d, enum err_code code, const char *format, ...) __attribute__((format(printf, 3, 4)));
void distil_tell(const struct distil *d, const char *format, ...) __attribute__((format(printf, 2, 3)));
void distil_show(const struct distil *d); /* progress */

/* The most that one attempt may cost. */
int64_t distil_reservation(const struct distil_settings *s, const char *body);
/* It leaves: its reservation is held, its event "sent" is stored (in the caller's transaction). */
bool distil_mark_sent(struct distil *d, struct distil_job *job, int64_t batch, struct err *err);

/* settle.c: one attempt's reply. */
struct distil_reply {
    int status;
    bool complete, left, batch;
    const char *media, *request_id, *body;
    size_t n_body;
    const struct teacher_call *call; /* NULL: read again from the store, or a batch's line */
};
/* Store it, read it, store what it says. */
bool distil_settle(struct distil *d, struct distil_job *job, const struct distil_reply *reply, struct err *err);
/* The same of a reply that is stored already as row `stored`, in the caller's transaction. */
bool distil_settle_stored(struct distil *d, struct distil_job *job, const struct distil_reply *reply, int64_t stored,
                          struct err *err);

/* streak.c: after each reading. */
bool distil_streak_add(struct distil *d, const struct distil_job *job, const struct teacher_answer *a, int status,
                       int64_t response, struct err *err);

/* exchange.c: one request outside of the queue; tried again by the usual rules when `repeat`. */
struct distil_exchange {
    const char *method, *url;
    const struct bytes *body; /* NULL: none */
    bool repeat;
};
bool distil_exchange(struct distil *d, struct teacher_call *call, const struct distil_exchange *what, struct err *err);
/* Fills err with what the server said instead; returns false. */
bool distil_refused(const struct teacher_call *call, const char *doing, struct err *err);

bool distil_solve(struct distil *d, struct err *err);       /* solver.c */
bool distil_run(struct distil *d, struct err *err);         /* run.c */
bool distil_run_batches(struct distil *d, struct err *err); /* batch.c */

#endif

/* fake.h - a run without a network and without a clock: replies come from a function, time passes when somebody
 * waits. */
#ifndef SANSU_TESTS_DISTIL_FAKE_H
#define SANSU_TESTS_DISTIL_FAKE_H

#include "corpus/scratch.h"
#include "sansu/distil.h"

struct fake {
    struct scratch dir;
    struct corpus *store;
    struct distil *d;
    struct distil_settings settings;
    struct teacher_transport transport;
    int64_t ms;        /* the time */
    int n_started;     /* requests that left */
    int stop_after;    /* stop is wanted once so many have left; 0: never */
    int fail_after;    /* the transport cannot start more than so many; 0: never */
    int most_out;      /* the most that were on their way at once */
    struct bytes told; /* sentences, one a line */
    void (*answer)(struct fake *f, struct teacher_call *call); /* fills the reply */
    void *context;                                             /* for answer */
    struct teacher_call *out[300];
    int n_out;
};

/* Anthropic's dialect, prices of $3 and $15, one store. answer: fake_good unless set before fake_begin. */
void fake_open(struct fake *f);
/* Close the run (not the store), open the next one with f->settings, and collect. */
void fake_begin(struct fake *f);
void fake_plan(struct fake *f, int n); /* problems q0 .. q(n-1), 「3+5はいくつですか。N」, answer 8 */
void fake_ask(struct fake *f);         /* must not fail */
void fake_close(struct fake *f);
/* Plan n problems, collect, ask, judge and report (JSON); false when any of it failed or ended early. Nothing is
 * asserted. */
bool fake_run(struct fake *f, int n, struct bytes *report, struct err *err);

struct corpus_row fake_row(const char *id, const char *problem, const char *answer);

void fake_reply(struct teacher_call *call, int status, const char *body);
void fake_good(struct fake *f, struct teacher_call *call); /* 「1. 3+5=8 答え 8」, 100 tokens in, 50 out */
extern const char fake_good_body[];

/* Of the store. */
struct corpus_counts fake_counts(struct fake *f);

#endif

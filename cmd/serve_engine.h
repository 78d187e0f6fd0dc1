/* serve_engine.h - the tutor on a thread of its own: work goes in at any time, text and results come out. */
#ifndef SANSU_CMD_SERVE_ENGINE_H
#define SANSU_CMD_SERVE_ENGINE_H

#include "sansu/tutor.h"

struct serve_engine;

/* One request for the tutor. The owner keeps it, and all that the request points to, until it is done. */
struct serve_work {
    struct tutor_request request; /* tag, on_text and context are set here */
    bool shows_text;
    /* filled by serve_engine_news */
    struct bytes text, tokens; /* new since the last call; struct reply_token */
    bool begun, done;
    double begun_at;            /* cmd_seconds */
    size_t place;               /* how many wait in front of it */
    struct tutor_result result; /* once done; the owner frees result.explanation */
    /* the thread's */
    struct serve_engine *engine;
    struct serve_work *next;
    struct bytes fresh, fresh_tokens;
    enum { SERVE_WORK_WAITS, SERVE_WORK_BEGUN, SERVE_WORK_DONE } state;
    bool cancel;
};

/* wake is called from the thread whenever there is news. The tutor is borrowed, and the thread's until close. */
bool serve_engine_open(struct serve_engine **out, struct tutor *tutor, void (*wake)(void *context), void *context,
                       struct err *err);
void serve_engine_stop(struct serve_engine *e);  /* the thread ends, unfinished work stays so; once */
void serve_engine_close(struct serve_engine *e); /* after stop; NULL-safe */

void serve_engine_add(struct serve_engine *e, struct serve_work *work);
void serve_engine_cancel(struct serve_engine *e, struct serve_work *work); /* it is done soon, interrupted */
/* Move what is new about a work into it. True: there was something. */
bool serve_engine_news(struct serve_engine *e, struct serve_work *work);

/* What it does now, and has done. */
struct serve_load {
    size_t waiting, running;
    uint64_t passes, replies; /* over the weights; that were written in them, all together */
    struct tutor_cache cache;
};
void serve_engine_look(struct serve_load *out, struct serve_engine *e);

#endif

/* desks.c - continuous batching: replies begin and end at any step, the others go on.
 *
 *   desk 0   prompt | a | a | a | done, next prompt | b | ..
 *   desk 1            prompt | c | c | c | c ..                 one column = one session_feed_many
 *
 * A new prompt keeps the longest beginning that a timeline already holds, its own desk's or another's (the system turn, the
 * whole prompt of a second sample).
 *
 * Owns    one crew of sessions, one drafter a desk       Never   lets one reply see another
 * Checked tests/tutor/many_test.c
 */
#include "desks.h"

#include <stdlib.h>
#include <string.h>

#include "base/pool.h"

enum { WORK_ROWS = 256, ROUND = 64 };

struct desk {
    struct session *session;
    size_t capacity;
    struct speculation *drafter;
    struct draft_writer *writer; /* NULL: free */
    bool done;
    struct draft *into;
    size_t *count;
};

struct desks {
    const struct engine *engine;
    size_t max_context, n, busy;
    struct session *leader; /* its work space serves all; its own timeline holds the shared beginning of prompts */
    struct desk desk[SESSION_FEED_MANY];
};

bool desks_open(struct desks **out, const struct engine *engine, const struct desks_options *options, struct err *err) {
    struct engine_info info;
    struct desks *d = calloc(1, sizeof *d);
    if (!d) return err_set(err, ERR_RESOURCE, "out of memory");
    engine_info(&info, engine);
    d->engine = engine;
    d->max_context = info.max_context;
    d->n = options->n;
    bool ok = session_open(&d->leader, engine, options->n_prefix ? options->n_prefix : 1, WORK_ROWS + d->n * DRAFT_MOST_IDS, err);
    if (ok && options->n_prefix) ok = session_prefix(d->leader, options->prefix, options->n_prefix, options->cache_dir, NULL, err);
    for (size_t i = 0; ok && i < d->n && (options->lookup || options->small); i++) ok = speculation_open(&d->desk[i].drafter, engine, options->small, err);
    if (!ok) {
        desks_close(d);
        return false;
    }
    *out = d;
    return true;
}

void desks_close(struct desks *d) {
    if (!d) return;
    for (size_t i = 0; i < SESSION_FEED_MANY; i++) { /* n may have been more */
        draft_close(d->desk[i].writer);
        speculation_close(d->desk[i].drafter);
        session_close(d->desk[i].session);
    }
    session_close(d->leader);
    free(d);
}

bool desks_full(const struct desks *d) { return d->busy == d->n; }

/* ---- beginning ---- */

static bool make_room(struct desks *d, struct desk *desk, size_t need, struct err *err) {
    if (desk->session && desk->capacity >= need) return true;
    size_t capacity = (need + ROUND - 1) / ROUND * ROUND;
    if (capacity > d->max_context) capacity = d->max_context;
    session_close(desk->session);
    desk->session = NULL;
    desk->capacity = capacity;
    return session_join(&desk->session, d->leader, capacity, err);
}

static size_t held(const struct session *s, const int32_t *ids, size_t n) {
    size_t i = 0, position = s ? session_position(s) : 0;
    while (i < n && i < position && session_ids(s)[i] == ids[i]) i++;
    return i;
}

/* Rewind to what the desk shares with the prompt, or copy from a timeline that shares more. */
static void keep_beginning(struct desks *d, struct desk *desk, const int32_t *prompt, size_t n) {
    struct session *best = desk->session;
    if (held(d->leader, prompt, n) > held(best, prompt, n)) best = d->leader;
    for (size_t i = 0; i < d->n; i++)
        if (held(d->desk[i].session, prompt, n) > held(best, prompt, n)) best = d->desk[i].session;
    size_t keep = held(best, prompt, n);
    if (best == desk->session) session_rewind(best, keep);
    else session_copy(desk->session, best, keep);
}

bool desks_begin(struct desks *d, bool *begun, const struct draft_job *job, struct draft *into, size_t *count, struct err *err) {
    struct desk *desk = d->desk;
    while (desk->writer) desk++;
    struct err why = {0};
    *begun = make_room(d, desk, job->n_prompt + job->max_new_tokens, &why);
    if (!*begun && why.code == ERR_RESOURCE && d->busy > 0) { /* all desks before this one are busy: go on with those */
        d->n = d->busy;
        return true;
    }
    if (!*begun) return err_set(err, why.code, "%s", why.message);
    keep_beginning(d, desk, job->prompt, job->n_prompt);
    if (!draft_open(&desk->writer, job, desk->session, desk->drafter, err)) return false;
    desk->into = into;
    desk->count = count;
    d->busy++;
    return true;
}

/* ---- steps ---- */

static bool leave(struct desks *d, struct desk *desk, struct err *err) {
    bool ok = draft_finish(desk->into, desk->writer, err);
    if (ok) ++*desk->count;
    for (size_t i = 0; i < d->n; i++)
        if (d->desk[i].drafter) speculation_learn(d->desk[i].drafter, session_ids(desk->session), session_position(desk->session));
    draft_close(desk->writer);
    desk->writer = NULL;
    desk->done = false;
    d->busy--;
    return ok;
}

/* Replies know nothing of each other: sampler and guard of each may run on any thread. */
static void pick(void *context, size_t worker, size_t i) {
    struct desk *desk = ((struct desk **)context)[i];
    (void)worker;
    draft_step(&desk->done, desk->writer);
}

bool desks_step(struct desks *d, bool stop, bool *interrupted, struct err *err) {
    struct session_feed_part part[SESSION_FEED_MANY];
    struct desk *busy[SESSION_FEED_MANY];
    bool ok = true;
    size_t n = 0;
    for (size_t i = 0; i < d->n; i++)
        if (d->desk[i].writer) busy[n++] = &d->desk[i];
    if (n == 0) return true;
    if (!stop) {
        for (size_t i = 0; i < n; i++) part[i] = draft_wants(busy[i]->writer);
        if (!session_feed_many(part, n, err)) return false;
        pool_run_tasks(n > 1 ? engine_pool(d->engine) : NULL, n, pick, busy);
    }
    for (size_t i = 0; i < n; i++) stop |= draft_interrupted(busy[i]->writer);
    *interrupted |= stop;
    for (size_t i = 0; i < d->n; i++) {
        struct desk *desk = &d->desk[i];
        if (!desk->writer || !(desk->done || stop)) continue;
        draft_interrupt(desk->writer);
        ok = leave(d, desk, err) && ok;
    }
    return ok;
}

/* slots.c - continuous batching: replies begin and end at any step, the others go on.
 *
 *   slot 0   prompt | a | a | a | done, next prompt | b | ..
 *   slot 1            prompt | c | c | c | c ..                 one column = one session_feed_many
 *
 * A new prompt keeps the longest beginning that a timeline already holds, its own slot's or another's (the system turn,
 * the whole prompt of a second sample, the turns of a conversation before this one).
 *
 * Owns    the workspace, a timeline and a speculation a slot       Never   lets one reply see another
 * Checked tests/tutor/many_test.c, tests/tutor/requests_test.c
 */
#include "slots.h"

#include <stdlib.h>
#include <string.h>

#include "base/pool.h"
#include "guided.h"

enum { WORK_ROWS = 256, ROUND = 64 };

struct slot {
    struct session *session;
    size_t capacity;
    struct speculation *speculation;
    struct reply *reply;   /* NULL: free */
    struct guided *guided; /* NULL: the reply has no guard */
    struct tutor_candidate *into;
    size_t *count;
};

struct tutor_slots {
    const struct engine *engine;
    size_t max_context, n, busy;
    size_t usable;             /* of n: as many as memory lasts for */
    uint64_t prompts, reused;  /* their tokens; those that a timeline held already */
    struct session *workspace; /* owns it; its own timeline is not used */
    struct session *shared;    /* the beginning that many prompts share; NULL: none */
    struct slot slot[SESSION_FEED_MANY];
};

bool tutor_slots_open(struct tutor_slots **out, const struct engine *engine, const struct tutor_slots_options *options,
                      struct err *err) {
    struct engine_info info;
    struct tutor_slots *s = calloc(1, sizeof *s);
    if (!s) return err_set(err, ERR_RESOURCE, "out of memory");
    engine_info(&info, engine);
    s->engine = engine;
    s->max_context = info.max_context;
    s->n = s->usable = options->n;
    bool guess = options->lookup || options->small,
         ok = session_open(&s->workspace, engine, 1, WORK_ROWS + s->n * REPLY_MOST_IDS, err);
    for (size_t i = 0; ok && guess && i < s->n; i++)
        ok = speculation_open(&s->slot[i].speculation, engine, options->small, err);
    if (!ok) {
        tutor_slots_close(s);
        return false;
    }
    *out = s;
    return true;
}

static void empty(struct slot *slot) {
    reply_close(slot->reply);
    tutor_guided_close(slot->guided);
    slot->reply = NULL;
    slot->guided = NULL;
}

void tutor_slots_close(struct tutor_slots *s) {
    if (!s) return;
    for (size_t i = 0; i < s->n; i++) {
        empty(&s->slot[i]);
        speculation_close(s->slot[i].speculation);
        session_close(s->slot[i].session);
    }
    session_close(s->shared);
    session_close(s->workspace);
    free(s);
}

bool tutor_slots_share(struct tutor_slots *s, const int32_t *ids, size_t n, const char *cache_dir, struct err *err) {
    if (s->shared) return true;
    return session_join(&s->shared, s->workspace, n, err) && session_prefix(s->shared, ids, n, cache_dir, NULL, err);
}

bool tutor_slots_full(const struct tutor_slots *s) { return s->busy >= s->usable; }

void tutor_candidate_free(struct tutor_candidate *c) {
    reply_result_free(&c->reply);
    memset(c, 0, sizeof *c);
}

/* ---- beginning ---- */

/* A timeline that is too short is copied into a longer one, or dropped where memory lasts for one only. */
static bool make_room(struct tutor_slots *s, struct slot *slot, size_t need, struct err *err) {
    struct session *old = slot->session;
    if (old && slot->capacity >= need) return true;
    size_t capacity = (need + ROUND - 1) / ROUND * ROUND;
    if (capacity > s->max_context) capacity = s->max_context;
    slot->session = NULL;
    if (old && session_join(&slot->session, s->workspace, capacity, NULL))
        session_copy(slot->session, old, session_position(old));
    session_close(old);
    slot->capacity = capacity;
    return slot->session || session_join(&slot->session, s->workspace, capacity, err);
}

static size_t held(const struct session *s, const int32_t *ids, size_t n) {
    size_t i = 0, position = s ? session_position(s) : 0;
    while (i < n && i < position && session_ids(s)[i] == ids[i]) i++;
    return i;
}

/* Copy from a timeline that holds more of the prompt than the slot's own does. */
static void copy_beginning(struct tutor_slots *s, struct slot *slot, const int32_t *prompt, size_t n) {
    struct session *best = slot->session;
    if (held(s->shared, prompt, n) > held(best, prompt, n)) best = s->shared;
    for (size_t i = 0; i < s->n; i++)
        if (held(s->slot[i].session, prompt, n) > held(best, prompt, n)) best = s->slot[i].session;
    if (best != slot->session) session_copy(slot->session, best, held(best, prompt, n));
    s->prompts += n;
    s->reused += held(slot->session, prompt, n);
}

static bool open_reply(struct tutor_slots *s, struct slot *slot, const struct tutor_order *order, struct err *err) {
    struct reply_options options = order->reply;
    if (order->guarded) {
        if (!tutor_guided_open(&slot->guided, s->engine, &order->guard, options.max_new_tokens, err)) return false;
        options.guide = &tutor_guided_guide;
        options.guide_context = slot->guided;
    }
    return reply_open(&slot->reply, slot->session, slot->speculation, &options, err);
}

bool tutor_slots_begin(struct tutor_slots *s, const struct tutor_order *order, struct tutor_candidate *into,
                       size_t *count) {
    const struct reply_options *o = &order->reply;
    struct slot *slot = s->slot;
    while (slot->reply) slot++;
    struct err err = {0};
    bool ok = make_room(s, slot, o->n_prompt + o->max_new_tokens, &err);
    if (!ok && err.code == ERR_RESOURCE && s->busy > 0) {
        s->usable = s->busy;
        return false;
    }
    if (ok) copy_beginning(s, slot, o->prompt, o->n_prompt);
    if (!ok || !open_reply(s, slot, order, &err)) {
        empty(slot);
        into->err = err;
        ++*count;
        return true;
    }
    slot->into = into;
    slot->count = count;
    s->busy++;
    return true;
}

void tutor_slots_cache(struct tutor_cache *out, const struct tutor_slots *s) {
    for (size_t i = 0; i < s->n; i++) {
        const struct slot *slot = &s->slot[i];
        if (slot->reply) out->held += session_position(slot->session);
        if (slot->session) out->allocated += slot->capacity;
    }
    out->prompts += s->prompts;
    out->reused += s->reused;
}

/* ---- steps ---- */

static void leave(struct tutor_slots *s, struct slot *slot) {
    if (reply_finish(&slot->into->reply, slot->reply, &slot->into->err) && slot->guided)
        slot->into->overrides = tutor_guided_overrides(slot->guided);
    ++*slot->count;
    for (size_t i = 0; i < s->n; i++)
        if (s->slot[i].speculation)
            speculation_learn(s->slot[i].speculation, session_ids(slot->session), session_position(slot->session));
    empty(slot);
    if (--s->busy == 0) s->usable = s->n;
}

/* Replies know nothing of each other: sampler and guard of each may run on any thread. */
static void pick(void *context, size_t worker, size_t i) {
    (void)worker;
    reply_step(((struct slot **)context)[i]->reply);
}

bool tutor_slots_step(struct tutor_slots *s, struct err *err) {
    struct session_feed_part part[SESSION_FEED_MANY];
    struct slot *busy[SESSION_FEED_MANY];
    size_t n = 0;
    for (size_t i = 0; i < s->n; i++)
        if (s->slot[i].reply && !reply_done(s->slot[i].reply)) busy[n++] = &s->slot[i];
    for (size_t i = 0; i < n; i++) part[i] = reply_wants(busy[i]->reply);
    for (size_t i = 0; i < n; i++)
        if (busy[i]->speculation) speculation_company(busy[i]->speculation, n);
    if (n && !session_feed_many(part, n, err)) return false;
    pool_run_tasks(n > 1 ? engine_pool(s->engine) : NULL, n, pick, busy);
    for (size_t i = 0; i < n; i++) reply_show(busy[i]->reply);
    for (size_t i = 0; i < s->n; i++)
        if (s->slot[i].reply && reply_done(s->slot[i].reply)) leave(s, &s->slot[i]);
    return true;
}

void tutor_slots_end(struct tutor_slots *s, const size_t *count) {
    for (size_t i = 0; i < s->n; i++) {
        struct slot *slot = &s->slot[i];
        if (!slot->reply || slot->count != count) continue;
        reply_interrupt(slot->reply);
        leave(s, slot);
    }
}

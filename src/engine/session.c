/* session.c - timelines of tokens: one alone, or several that share a workspace and weight passes.
 *
 *   open: sizes -> "does it fit?" -> one arena        feed: check ids -> cut into passes -> forward        rewind: position
 *
 *   feed_many   timeline A  a a a a a|a      passes of at most `batch` rows; what is left when everything fits into one
 *               timeline B  b                pass, the last id of each at least, is that last pass: so all logits are
 *               timeline C  c c c|c          of one pass and stand side by side
 *
 * Owns    the arena with cache and workspace        Never   allocates after open
 * Checked tests/engine/session_test.c (bad ids, full timeline, rewind, no allocation while feeding),
 *         tests/engine/workspace_test.c (many == one by one, bit for bit)
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "engine/engine_impl.h"

enum { DEFAULT_BATCH = 256 };

#define GIB(n) ((double)(n) / (1 << 30))

/* Refuse, with numbers, what this machine cannot hold. batch 0: a timeline without workspace of its own. taken: what
 * the others have asked for already; the pages of a timeline are not used before it grows, so the system still counts
 * them as free. */
static bool check_memory(size_t *kv_bytes, const struct engine *e, size_t capacity, size_t batch, size_t taken,
                         struct err *err) {
    const struct model_config *c = &e->weights.config;
    struct model_forward_size size;
    size_t available = engine_memory(e), weights = model_weights_mapped(&e->weights);
    if (!model_forward_size(&size, c, e->kv_type, capacity, batch))
        return err_set(err, ERR_RESOURCE, "a session of %zu tokens is larger than any memory", capacity);
    *kv_bytes = size.kv;
    taken += weights;
    if (available == 0 || (size.total <= available && taken <= available - size.total)) return true;
    available -= taken < available ? taken : available;
    size_t rest = available > size.work ? (available - size.work) / model_kv_bytes_per_token(c, e->kv_type) : 0;
    return err_set(
        err, ERR_RESOURCE,
        "a session of %zu tokens needs %.2f GiB (keys and values %.2f, workspace %.2f) and %.2f GiB are available beside the weights; about %zu tokens would fit",
        capacity, GIB(size.total), GIB(size.kv), GIB(size.work), GIB(available), rest);
}

/* What session_open and session_join share; a workspace is made when there is no owner. */
static bool open_timeline(struct session **out, const struct engine *e, struct session *owner, size_t capacity,
                          size_t batch, struct err *err) {
    if (!e->has_weights) return err_set(err, ERR_USAGE, "%s was opened for its tokenizer alone", e->name);
    size_t most = e->weights.config.max_context;
    if (capacity == 0) return err_set(err, ERR_USAGE, "a session needs room for at least one token");
    if (capacity > most)
        return err_set(err, ERR_INPUT, "%zu tokens are more than the %zu that %s was made for", capacity, most,
                       e->name);
    size_t kv_bytes = 0;
    if (!check_memory(&kv_bytes, e, capacity, owner ? 0 : batch, owner ? owner->shared_bytes : 0, err)) return false;
    struct session *s = calloc(1, sizeof *s);
    if (!s) return err_set(err, ERR_RESOURCE, "out of memory for a session");
    s->engine = e;
    s->owner = owner ? owner : s;
    s->kv_bytes = kv_bytes;
    s->owner->shared_bytes += kv_bytes;
    arena_init(&s->arena);
    s->ids = arena_alloc(&s->arena, capacity, sizeof *s->ids, err);
    if (!s->ids || !model_kv_init(&s->kv, &s->arena, &e->weights.config, e->kv_type, capacity, err) ||
        (!owner && !model_forward_init(&s->forward, &s->arena, &e->runtime, batch, err))) {
        session_close(s);
        return false;
    }
    *out = s;
    return true;
}

bool session_open(struct session **out, const struct engine *e, size_t capacity, size_t batch, struct err *err) {
    if (batch == 0) batch = capacity < DEFAULT_BATCH ? capacity : DEFAULT_BATCH;
    return open_timeline(out, e, NULL, capacity, batch, err);
}

bool session_join(struct session **out, struct session *owner, size_t capacity, struct err *err) {
    return open_timeline(out, owner->engine, owner->owner, capacity, 0, err);
}

void session_close(struct session *s) {
    if (!s) return;
    s->owner->shared_bytes -= s->kv_bytes;
    arena_free(&s->arena);
    free(s);
}

/* ---- feeding ---- */

static bool check_feed(const struct session_feed_part *p, struct err *err) {
    const struct session *s = p->session;
    size_t V = s->engine->weights.config.vocab, room = s->kv.capacity - s->kv.position;
    if (p->n > room)
        return err_set(err, ERR_INPUT, "the timeline is full: %zu more tokens do not fit, %zu of %zu are taken", p->n,
                       s->kv.position, s->kv.capacity);
    for (size_t i = 0; i < p->n; i++)
        if (p->ids[i] < 0 || (size_t)p->ids[i] >= V)
            return err_set(err, ERR_INPUT, "id %ld (number %zu) is not in the model's vocabulary of %zu",
                           (long)p->ids[i], i + 1, V);
    return true;
}

/* Ids of p that must be in the last pass, because their logits are kept. */
static size_t kept(const struct session_feed_part *p) { return p->all_logits ? p->n : p->n ? 1 : 0; }

/* One pass: take[i] ids of each part, after the done[i] that went before. */
static void pass(const struct session_feed_part *part, size_t n, size_t *done, const size_t *take, bool last) {
    struct model_part parts[SESSION_FEED_MANY];
    size_t n_parts = 0;
    for (size_t i = 0; i < n; i++) {
        if (take[i] == 0) continue;
        enum model_want want = !last ? MODEL_WANT_NONE : part[i].all_logits ? MODEL_WANT_ALL : MODEL_WANT_LAST;
        parts[n_parts++] = (struct model_part){&part[i].session->kv, part[i].ids + done[i], take[i], want};
        done[i] += take[i];
    }
    if (n_parts == 0) return;
    struct session *owner = part[0].session->owner;
    owner->step++;
    model_forward_step(&owner->forward, parts, n_parts);
}

/* Where each part's logits are after the last pass. */
static void find_logits(const struct session_feed_part *part, size_t n) {
    const struct session *owner = part[0].session->owner;
    size_t row = 0, V = owner->engine->weights.config.vocab;
    for (size_t i = 0; i < n; i++) {
        struct session *s = part[i].session;
        if (part[i].n == 0) continue;
        s->n_rows = kept(&part[i]);
        s->base = s->kv.position - s->n_rows;
        s->logits = owner->forward.logits + row * V;
        s->logits_step = owner->step;
        row += s->n_rows;
    }
}

bool session_feed_many(const struct session_feed_part *part, size_t n, struct err *err) {
    size_t done[SESSION_FEED_MANY] = {0}, take[SESSION_FEED_MANY], rest = 0, rows = 0;
    assert(n >= 1 && n <= SESSION_FEED_MANY);
    size_t batch = part[0].session->owner->forward.batch;
    for (size_t i = 0; i < n; i++) {
        assert(part[i].session->owner == part[0].session->owner);
        rest += part[i].n;
        rows += kept(&part[i]);
        if (!check_feed(&part[i], err)) return false;
    }
    assert(rows <= batch);
    for (size_t i = 0; i < n; i++)
        if (part[i].n)
            memcpy(part[i].session->ids + part[i].session->kv.position, part[i].ids, part[i].n * sizeof *part[i].ids);
    for (; rest > batch; rest -= rows) {
        rows = 0;
        for (size_t i = 0; i < n; i++) {
            size_t spare = part[i].n - done[i] - kept(&part[i]), room = batch - rows;
            take[i] = spare < room ? spare : room;
            rows += take[i];
        }
        pass(part, n, done, take, false);
    }
    for (size_t i = 0; i < n; i++) take[i] = part[i].n - done[i];
    pass(part, n, done, take, true);
    if (!model_weights_intact(&part[0].session->engine->weights, err)) { /* computed from zeros: not on the timeline */
        for (size_t i = 0; i < n; i++) part[i].session->kv.position -= part[i].n;
        return false;
    }
    find_logits(part, n);
    return true;
}

bool session_feed(struct session *s, const int32_t *ids, size_t n, bool all_logits, struct err *err) {
    struct session_feed_part part = {s, ids, n, all_logits};
    return session_feed_many(&part, 1, err);
}

/* ---- looking and forgetting ---- */

const float *session_logits(const struct session *s) {
    /* else another timeline of the workspace was fed since */
    assert(!s->logits || s->logits_step == s->owner->step);
    return s->logits;
}

size_t session_position(const struct session *s) { return s->kv.position; }
const int32_t *session_ids(const struct session *s) { return s->ids; }

void session_rewind(struct session *s, size_t position) {
    assert(position <= s->kv.position);
    s->kv.position = position;
}

void session_copy(struct session *s, const struct session *from, size_t n) {
    assert(s->engine == from->engine && s != from);
    model_kv_copy(&s->kv, &from->kv, n);
    memcpy(s->ids, from->ids, n * sizeof *s->ids);
}

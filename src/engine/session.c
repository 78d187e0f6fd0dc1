/* session.c - one timeline of tokens.
 *
 *   open: sizes -> "does it fit?" -> one arena        feed: check ids -> cut into batches -> forward        rewind: position
 *
 * Owns    the arena with cache and work space        Never   allocates after open
 * Checked tests/engine/session_test.c (bad ids, full timeline, rewind, no allocation while feeding)
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "engine/engine_impl.h"

enum { DEFAULT_BATCH = 256 };

#define GIB(n) ((double)(n) / (1 << 30))

/* Refuse, with numbers, what this machine cannot hold. */
static bool check_memory(const struct engine *e, size_t capacity, size_t batch, struct err *err) {
    const struct model_config *c = &e->weights.config;
    struct model_forward_size size;
    size_t available = memory_available();
    if (!model_forward_size(&size, c, capacity, batch)) return err_set(err, ERR_RESOURCE, "a session of %zu tokens is larger than any memory", capacity);
    if (available == 0 || size.total <= available) return true;
    size_t rest = available > size.work ? (available - size.work) / model_kv_bytes_per_token(c) : 0;
    return err_set(err, ERR_RESOURCE, "a session of %zu tokens needs %.2f GiB (keys and values %.2f, work space %.2f) and %.2f GiB are available; about %zu tokens would fit",
                   capacity, GIB(size.total), GIB(size.kv), GIB(size.work), GIB(available), rest);
}

bool session_open(struct session **out, const struct engine *e, size_t capacity, size_t batch, struct err *err) {
    if (!e->has_weights) return err_set(err, ERR_USAGE, "%s was opened for its tokenizer alone", e->name);
    size_t most = e->weights.config.max_context;
    if (capacity == 0) return err_set(err, ERR_USAGE, "a session needs room for at least one token");
    if (capacity > most) return err_set(err, ERR_INPUT, "%zu tokens are more than the %zu that %s was made for", capacity, most, e->name);
    if (batch == 0) batch = DEFAULT_BATCH;
    if (batch > capacity) batch = capacity;
    if (!check_memory(e, capacity, batch, err)) return false;
    struct session *s = calloc(1, sizeof *s);
    if (!s) return err_set(err, ERR_RESOURCE, "out of memory for a session");
    s->engine = e;
    arena_init(&s->arena);
    s->ids = arena_alloc(&s->arena, capacity, sizeof *s->ids, err);
    if (!s->ids || !model_forward_init(&s->forward, &s->arena, &e->runtime, capacity, batch, err)) {
        session_close(s);
        return false;
    }
    *out = s;
    return true;
}

void session_close(struct session *s) {
    if (!s) return;
    arena_free(&s->arena);
    free(s);
}

bool session_feed(struct session *s, const int32_t *ids, size_t n, bool all_logits, struct err *err) {
    struct model_forward *f = &s->forward;
    size_t V = s->engine->weights.config.vocab, room = f->kv.capacity - f->kv.position;
    assert(!all_logits || n <= f->batch);
    if (n > room)
        return err_set(err, ERR_INPUT, "the timeline is full: %zu more tokens do not fit, %zu of %zu are taken", n, f->kv.position, f->kv.capacity);
    for (size_t i = 0; i < n; i++)
        if (ids[i] < 0 || (size_t)ids[i] >= V)
            return err_set(err, ERR_INPUT, "id %ld (number %zu) is not in the model's vocabulary of %zu", (long)ids[i], i + 1, V);
    if (n) memcpy(s->ids + f->kv.position, ids, n * sizeof *ids);
    for (size_t done = 0; done < n;) {
        size_t step = n - done < f->batch ? n - done : f->batch;
        enum model_want want = all_logits ? MODEL_WANT_ALL : done + step == n ? MODEL_WANT_LAST : MODEL_WANT_NONE;
        model_forward_step(f, ids + done, step, want);
        done += step;
        s->last = f->logits + (all_logits ? (step - 1) * V : 0);
    }
    return true;
}

const float *session_logits(const struct session *s) { return s->last ? s->forward.logits : NULL; }
size_t session_position(const struct session *s) { return s->forward.kv.position; }

void session_rewind(struct session *s, size_t position) {
    assert(position <= s->forward.kv.position);
    s->forward.kv.position = position;
}

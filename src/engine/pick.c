/* pick.c - the public sampler: decode/sampler bound to a session's logits and timeline.
 *
 * Owns    one arena per sampler        Never   allocates per token
 * Checked tests/engine/session_test.c, tests/decode/sampler_test.c
 */
#include <assert.h>
#include <stdlib.h>

#include "decode/sampler.h"
#include "engine/engine_impl.h"
#include "sansu/generate.h"

struct sampler {
    struct arena arena;
    struct decode_sampler decode;
};

/* Matrices may have more rows than the vocabulary has ids; what is behind them is never said. */
static size_t sayable(const struct engine *e) {
    size_t rows = e->weights.config.vocab, ids = e->vocab ? token_count_used(e->vocab) : rows;
    return ids < rows ? ids : rows;
}

bool sampler_open(struct sampler **out, const struct engine *e, const struct engine_sampling *sampling,
                  struct err *err) {
    struct engine_sampling greedy = {0};
    if (!sampling) sampling = &greedy;
    struct decode_options o = {
        .temperature = sampling->temperature,
        .top_k = sampling->top_k,
        .top_p = sampling->top_p,
        .min_p = sampling->min_p,
        .repeat_penalty = sampling->repeat_penalty,
        .seed = sampling->seed,
    };
    struct sampler *s = calloc(1, sizeof *s);
    if (!s) return err_set(err, ERR_RESOURCE, "out of memory for a sampler");
    arena_init(&s->arena);
    if (!decode_sampler_init(&s->decode, &s->arena, sayable(e), &o, err)) {
        sampler_close(s);
        return false;
    }
    *out = s;
    return true;
}

void sampler_close(struct sampler *s) {
    if (!s) return;
    arena_free(&s->arena);
    free(s);
}

int32_t sampler_pick_at(struct sampler *s, const struct session *session, size_t row, engine_accept_fn *accept,
                        void *context, float *logprob) {
    const float *logits = session_logits(session);
    assert(logits && row < session->n_rows);
    return decode_pick(&s->decode, logits + row * session->engine->weights.config.vocab, session->ids,
                       session->base + row + 1, accept, context, logprob);
}

void sampler_best(struct engine_logprob *out, size_t n, const struct session *session, size_t row) {
    struct decode_best best[REPLY_BEST];
    const float *logits = session_logits(session);
    assert(logits && row < session->n_rows && n <= REPLY_BEST);
    decode_best(best, n, logits + row * session->engine->weights.config.vocab, sayable(session->engine));
    for (size_t i = 0; i < n; i++) out[i] = (struct engine_logprob){best[i].id, best[i].logprob};
}

int32_t sampler_pick(struct sampler *s, const struct session *session, engine_accept_fn *accept, void *context,
                     float *logprob) {
    assert(session->n_rows);
    return sampler_pick_at(s, session, session->n_rows - 1, accept, context, logprob);
}

/* forward_open.c - what a forward pass needs before its first token: widened norms, and work space of known size.
 *
 * Owns    the pool and the norms (runtime); a timeline's memory is the caller's arena
 * Never   allocates after open
 * Checked tests/model/forward_test.c
 */
#include <string.h>

#include "base/checked.h"
#include "model/forward.h"
#include "model/model_gguf.h"
#include "op/linear.h"

static void widen(float *out, const struct tensor *t) { tensor_to_f32(out, t->type, t->data, t->shape[0]); }

static bool widen_norms(struct model_runtime *r, struct err *err) {
    const struct model_weights *w = r->weights;
    size_t L = w->config.layers, D = w->config.width;
    float *norm = arena_alloc(&r->arena, (2 * L + 1) * D, sizeof *norm, err);
    if (!norm) return false;
    for (size_t i = 0; i < L; i++) {
        widen(norm + 2 * i * D, model_tensor_of(w, i, MODEL_ATTN_NORM));
        widen(norm + (2 * i + 1) * D, model_tensor_of(w, i, MODEL_FFN_NORM));
    }
    widen(norm + 2 * L * D, model_tensor_of(w, 0, MODEL_NORM));
    r->norm = norm;
    return true;
}

bool model_runtime_open(struct model_runtime *out, const struct model_weights *weights, const char *cpu, int threads,
                        struct err *err) {
    memset(out, 0, sizeof *out);
    out->weights = weights;
    arena_init(&out->arena);
    if (op_machine_open(&out->machine, cpu, threads, err) && widen_norms(out, err)) return true;
    model_runtime_close(out);
    return false;
}

/* The adapter's row for row o of the weights: another one in a q or k whose rows lie in GGUF's order, heads of E. */
static size_t row_of(size_t o, size_t E) { return E ? o / E * E + o % E % 2 * (E / 2) + o % E / 2 : o; }

/* [out, r] -> [r, out], times s. */
static const float *scaled_transpose(struct arena *arena, const struct model_adapter_pair *p, size_t r, float s,
                                     size_t E, struct err *err) {
    float *b = arena_alloc(arena, r, p->out * sizeof *b, err);
    for (size_t o = 0; b && o < p->out; o++)
        for (size_t k = 0; k < r; k++) b[k * p->out + o] = s * p->b[row_of(o, E) * r + k];
    return b;
}

bool model_runtime_adapt(struct model_runtime *r, const struct model_adapter *a, struct err *err) {
    const struct model_config *c = &r->weights->config;
    struct model_low_rank *low = arena_alloc(&r->arena, a->n, sizeof *low, err);
    if (!low) return false;
    for (size_t i = 0; i < a->n; i++) {
        const struct model_adapter_pair *p = &a->pair[i];
        if (!p->a) continue;
        low[i].a = (struct tensor){.type = TENSOR_F32, .rank = 2, .shape = {a->config.rank, p->in}, .data = p->a};
        size_t E = r->weights->paired && model_gguf_is_paired(c, i) ? c->head_size : 0;
        low[i].b = scaled_transpose(&r->arena, p, a->config.rank, a->scaling, E, err);
        if (!low[i].b) return false;
    }
    r->low_rank = low;
    r->rank = a->config.rank;
    return true;
}

void model_runtime_close(struct model_runtime *r) {
    op_machine_close(&r->machine);
    arena_free(&r->arena);
    memset(r, 0, sizeof *r);
}

static size_t widest_input(const struct model_config *c) {
    size_t n = c->width > c->ffn_width ? c->width : c->ffn_width, mix = c->heads * c->head_size;
    return n > mix ? n : mix;
}

static struct model_strides strides_of(const struct model_config *c, size_t rank) {
    return (struct model_strides){op_linear_stride(c->width), op_linear_stride(c->heads * c->head_size),
                                  op_linear_stride(c->kv_heads * c->head_size), op_linear_stride(c->ffn_width),
                                  MODEL_SAME_INPUT * rank};
}

bool model_forward_size(struct model_forward_size *out, const struct model_config *c, enum op_cache_type type,
                        size_t capacity, size_t batch) {
    struct model_strides s = strides_of(c, 0);
    size_t row = (2 * s.x + 2 * s.q + 2 * s.k + 2 * s.f + c->head_size + c->vocab) * sizeof(float) + sizeof(size_t) +
                 sizeof(struct op_attend_part) + op_linear_work_row(widest_input(c));
    return checked_mul(&out->kv, capacity, model_kv_bytes_per_token(c, type)) && checked_mul(&out->work, batch, row) &&
           checked_add(&out->total, out->kv, out->work);
}

bool model_forward_init(struct model_forward *out, struct arena *arena, const struct model_runtime *runtime,
                        size_t batch, struct err *err) {
    const struct model_config *c = &runtime->weights->config;
    struct model_strides s = strides_of(c, runtime->rank);
    struct op_rope_config rope = {
        .theta = c->rope_theta,
        .llama3 = c->rope_llama3.on,
        .factor = c->rope_llama3.factor,
        .low_freq_factor = c->rope_llama3.low_freq_factor,
        .high_freq_factor = c->rope_llama3.high_freq_factor,
        .original_context = c->rope_llama3.original_context,
        .divide = runtime->weights->rope_factors,
    };
    *out = (struct model_forward){.runtime = runtime, .batch = batch, .stride = s};
    if (!op_rope_rows_init(&out->rope, arena, batch, c->head_size, &rope, err)) return false;
    out->attend = arena_alloc(arena, batch, sizeof *out->attend, err);
    out->row = out->attend ? arena_alloc(arena, batch, sizeof *out->row, err) : NULL;
    if (!out->row) return false;
    for (size_t i = 0; i < batch; i++) out->row[i] = i;
    if (!op_linear_work_init(&out->quantised, arena, widest_input(c), batch, err)) return false;
    struct {
        float **at;
        size_t columns;
    } buffer[] = {{&out->x, s.x}, {&out->h, s.x},    {&out->q, s.q},  {&out->mix, s.q},         {&out->k, s.k},
                  {&out->v, s.k}, {&out->gate, s.f}, {&out->up, s.f}, {&out->logits, c->vocab}, {&out->low, s.low}};
    for (size_t i = 0; i < sizeof buffer / sizeof buffer[0]; i++) {
        *buffer[i].at = arena_alloc(arena, batch, buffer[i].columns * sizeof(float), err);
        if (!*buffer[i].at) return false;
    }
    return true;
}

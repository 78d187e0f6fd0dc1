/* forward_open.c - what a forward pass needs before its first token: norms and biases as f32, work space of known size.
 *
 * Owns    the pool and the vectors (runtime); a timeline's memory is the caller's arena
 * Never   allocates after open
 * Checked tests/model/forward_test.c
 */
#include <string.h>

#include "base/checked.h"
#include "model/forward.h"
#include "model/model_gguf.h"
#include "op/linear.h"

/* A vector as f32; norms of a Hugging Face directory get their 1. */
static const float *widen(struct model_runtime *r, const struct tensor *t, bool plus_one, struct err *err) {
    float *out = arena_alloc(&r->arena, t->shape[0], sizeof *out, err);
    if (!out) return NULL;
    tensor_to_f32(out, t->type, t->data, t->shape[0]);
    for (size_t i = 0; plus_one && i < t->shape[0]; i++) out[i] += 1;
    return out;
}

static bool widen_vectors(struct model_runtime *r, struct err *err) {
    const struct model_weights *w = r->weights;
    const size_t L = w->config.layers;
    const bool plus_one = model_arch_of(&w->config)->norm_plus_one && !w->norms_with_one;
    r->vector = arena_alloc(&r->arena, L, MODEL_LAYER_ROLES * sizeof *r->vector, err);
    if (!r->vector) return false;
    for (size_t i = 0; i < L * MODEL_LAYER_ROLES; i++) {
        enum model_role role = (enum model_role)(i % MODEL_LAYER_ROLES);
        r->vector[i] = NULL;
        if (w->layout.first[role] == SIZE_MAX) continue;
        const struct tensor *t = model_tensor_of(w, i / MODEL_LAYER_ROLES, role);
        if (t->rank == 1 && !(r->vector[i] = widen(r, t, plus_one && model_role_is_norm(role), err))) return false;
    }
    r->norm = widen(r, model_tensor_of(w, 0, MODEL_NORM), plus_one, err);
    return r->norm != NULL;
}

bool model_runtime_open(struct model_runtime *out, const struct model_weights *weights, const char *cpu, int threads,
                        struct err *err) {
    memset(out, 0, sizeof *out);
    out->weights = weights;
    arena_init(&out->arena);
    if (op_machine_open(&out->machine, cpu, threads, err) && widen_vectors(out, err)) return true;
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
    size_t row =
        (2 * s.x + 2 * s.q + 2 * s.k + 2 * s.f + (c->window ? 2 : 1) * c->head_size + c->vocab) * sizeof(float) +
        sizeof(size_t) + sizeof(struct op_attend_part) + op_linear_work_row(widest_input(c));
    return checked_mul(&out->kv, capacity, model_kv_bytes_per_token(c, type)) && checked_mul(&out->work, batch, row) &&
           checked_add(&out->total, out->kv, out->work);
}

bool model_forward_init(struct model_forward *out, struct arena *arena, const struct model_runtime *runtime,
                        size_t batch, struct err *err) {
    const struct model_config *c = &runtime->weights->config;
    struct model_strides s = strides_of(c, runtime->rank);
    struct op_rope_config rope = {
        .theta = c->rope_theta,
        .linear = c->rope_linear,
        .llama3 = c->rope_llama3.on,
        .factor = c->rope_llama3.factor,
        .low_freq_factor = c->rope_llama3.low_freq_factor,
        .high_freq_factor = c->rope_llama3.high_freq_factor,
        .original_context = c->rope_llama3.original_context,
        .divide = runtime->weights->rope_factors,
    };
    *out = (struct model_forward){.runtime = runtime, .batch = batch, .stride = s};
    const struct op_rope_config local = {.theta = c->local_theta};
    if (!op_rope_rows_init(&out->rope, arena, batch, c->head_size, &rope, err)) return false;
    if (c->window && !op_rope_rows_init(&out->local, arena, batch, c->head_size, &local, err)) return false;
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

/* network.c - what a network is made of: layers as views of trained or frozen values.
 *
 *   full    weight, gradient: every tensor in table order. q, k, v are neighbours, so one product makes all three; so
 *           are their biases, and gate and up. Norms that multiply by 1 + w lie as 1 + w
 *   LoRA    weight, gradient: A, B of every adapted linear, in table order; everything else stays in the mapped files
 *           (frozen.c)
 *
 * Writes  struct train_net once (its memory: space.c)            Owns  its arena, machine and mapped base
 * Never   allocates after open
 * Checked tests/train/init_test.c, trainer_test.c  (any number of threads, cuts), lora_test.c
 */
#include <math.h>
#include <string.h>

#include "base/checked.h"
#include "op/gemm.h"
#include "train/space.h"

/* The group of each linear of a layer. */
static const struct {
    size_t group;
    enum model_role role;
} linears[] = {{TRAIN_QKV, MODEL_Q},        {TRAIN_QKV, MODEL_K},      {TRAIN_QKV, MODEL_V},    {TRAIN_O, MODEL_O},
               {TRAIN_GATE_UP, MODEL_GATE}, {TRAIN_GATE_UP, MODEL_UP}, {TRAIN_DOWN, MODEL_DOWN}};
enum { LINEARS = sizeof linears / sizeof *linears };

/* ---- full: everything is trained ---- */

/* Where the weights of a role begin in the flat array. */
static size_t place_of(const struct train_net *net, size_t layer, enum model_role role) {
    return net->at.tensor[model_tensor_index(&net->config, layer, role)];
}

static bool place_tensors(struct train_net *net, struct err *err) {
    const struct model_config *c = &net->config;
    struct train_at *at = &net->at;
    at->tensors = model_tensor_total(c);
    at->tensor = arena_alloc(&net->arena, at->tensors + 1, sizeof *at->tensor, err);
    if (!at->tensor) return false;
    for (size_t i = 0; i < at->tensors; i++) {
        size_t shape[2], count;
        if (!tensor_count(&count, model_tensor_shape(shape, c, i), shape) || !checked_add(&at->total, at->total, count))
            return err_set(err, ERR_INPUT, "the model is too large");
        at->tensor[i + 1] = at->total;
    }
    at->norm = place_of(net, 0, MODEL_NORM);
    at->head = place_of(net, 0, MODEL_HEAD);
    return true;
}

/* `rows` rows from the first of a role on. */
static struct train_group trained(const struct train_net *net, size_t layer, enum model_role role, size_t rows,
                                  size_t depth) {
    size_t at = place_of(net, layer, role);
    return (struct train_group){.part = {{.w = op_weight_f32(net->weight + at, rows, depth), .at = (ptrdiff_t)at}},
                                .parts = 1,
                                .depth = depth,
                                .rows = rows};
}

/* `n` values from the first of a role on; of a role that the model has not, none. */
static struct train_vector trained_vector(const struct train_net *net, size_t layer, enum model_role role, size_t n) {
    if (model_layout(&net->config).first[role] == SIZE_MAX) return (struct train_vector){.at = TRAIN_FROZEN};
    size_t at = place_of(net, layer, role);
    return (struct train_vector){net->weight + at, (ptrdiff_t)at, n};
}

static void view_trained_layer(struct train_net *net, size_t l) {
    size_t D = net->D, E = net->E;
    struct train_layer *layer = &net->layer[l];
    layer->group[TRAIN_QKV] = trained(net, l, MODEL_Q, net->Q, D);
    layer->group[TRAIN_O] = trained(net, l, MODEL_O, D, net->H * E);
    layer->group[TRAIN_GATE_UP] = trained(net, l, MODEL_GATE, 2 * net->F, D);
    layer->group[TRAIN_DOWN] = trained(net, l, MODEL_DOWN, D, net->F);
    layer->attn_norm = trained_vector(net, l, MODEL_ATTN_NORM, D);
    layer->ffn_norm = trained_vector(net, l, MODEL_FFN_NORM, D);
    layer->attn_post_norm = trained_vector(net, l, MODEL_ATTN_POST_NORM, D);
    layer->ffn_post_norm = trained_vector(net, l, MODEL_FFN_POST_NORM, D);
    layer->q_norm = trained_vector(net, l, MODEL_Q_NORM, E);
    layer->k_norm = trained_vector(net, l, MODEL_K_NORM, E);
    layer->qkv_bias = trained_vector(net, l, MODEL_Q_BIAS, net->Q);
}

static void view_trained(struct train_net *net) {
    size_t D = net->D;
    for (size_t l = 0; l < net->L; l++) view_trained_layer(net, l);
    net->head = trained(net, 0, MODEL_HEAD, net->V, D);
    net->norm = net->weight + net->at.norm;
    net->embed =
        (struct tensor){.type = TENSOR_F32, .rank = 2, .shape = {net->V, D}, .data = net->weight + net->at.embed};
}

/* ---- LoRA: the base is frozen ---- */

/* Every layer's groups with their pairs; weights follow in freeze_all. */
static bool place_pairs(struct train_net *net, const struct model_adapter_config *adapter, struct err *err) {
    struct train_at *at = &net->at;
    at->tensor = arena_alloc(&net->arena, 2 * LINEARS * net->L + 1, sizeof *at->tensor, err);
    if (!at->tensor) return false;
    for (size_t l = 0; l < net->L; l++) {
        size_t u = 0;
        for (size_t i = 0; i < LINEARS; i++) {
            struct train_group *g = &net->layer[l].group[linears[i].group];
            struct train_linear *part = &g->part[g->parts++];
            size_t shape[2];
            part->index = model_tensor_index(&net->config, l, linears[i].role);
            part->at = TRAIN_FROZEN;
            part->column = g->rows;
            part->u = u;
            model_tensor_shape(shape, &net->config, part->index);
            g->rows += shape[0];
            g->depth = shape[1];
            if (!model_adapter_has(adapter, &net->config, part->index)) continue;
            part->rank = adapter->rank;
            part->a = at->total;
            part->b = part->a + part->rank * shape[1];
            at->tensor[at->tensors++] = part->a;
            at->tensor[at->tensors++] = part->b;
            at->total = part->b + part->rank * shape[0];
            u += part->rank;
        }
        if (net->lora.U < u) net->lora.U = u;
    }
    at->tensor[at->tensors] = at->total;
    return true;
}

/* ---- opening ---- */

static void set_sizes(struct train_net *net) {
    const struct model_config *c = &net->config;
    net->V = c->vocab;
    net->L = c->layers;
    net->H = c->heads;
    net->K = c->kv_heads;
    net->E = c->head_size;
    net->D = c->width;
    net->F = c->ffn_width;
    net->Q = (net->H + 2 * net->K) * net->E;
    net->heads_normed = model_layout(c).first[MODEL_Q_NORM] != SIZE_MAX;
    net->posts_normed = model_layout(c).first[MODEL_ATTN_POST_NORM] != SIZE_MAX;
    net->embed_scale = model_arch_of(c)->scaled_embedding ? sqrtf((float)c->width) : 1;
}

bool train_adds_one(const struct train_net *net, size_t index) {
    return model_arch_of(&net->config)->norm_plus_one && !net->base.norms_with_one &&
           model_role_is_norm(model_tensor_role(&net->config, index));
}

bool train_is_bf16(const struct train_net *net) { return net->machine.unit == OP_UNIT_AMX_BF16; }

static struct train_lora lora_of(const struct model_adapter_config *adapter, uint64_t seed) {
    double rank = (double)adapter->rank;
    return (struct train_lora){.rank = adapter->rank,
                               .dropout = adapter->dropout,
                               .seed = seed,
                               .scale = (float)(adapter->alpha / (adapter->rslora ? sqrt(rank) : rank))};
}

/* The base's files and sizes, or only the sizes. */
static bool open_base(struct train_net *net, const struct train_setup *setup, struct err *err) {
    if (!setup->base) {
        net->config = *setup->config;
        return true;
    }
    if (!model_weights_open_any(&net->base, setup->base, err)) return false;
    net->config = net->base.config;
    return setup->adapter || !net->base.gguf ||
           err_set(
               err, ERR_USAGE,
               "%s: of a GGUF file pairs are trained (--method lora, qlora); for every weight, sansu convert makes a "
               "directory of it",
               setup->base);
}

/* Rotations of so many positions, and which of them a layer takes. */
static bool open_rope(struct train_net *net, size_t positions, struct err *err) {
    const struct model_config *c = &net->config;
    const struct op_rope_config rope = {.theta = c->rope_theta,
                                        .linear = c->rope_linear,
                                        .llama3 = c->rope_llama3.on,
                                        .factor = c->rope_llama3.factor,
                                        .low_freq_factor = c->rope_llama3.low_freq_factor,
                                        .high_freq_factor = c->rope_llama3.high_freq_factor,
                                        .original_context = c->rope_llama3.original_context,
                                        .divide = net->base.rope_factors};
    const struct op_rope_config local = {.theta = c->local_theta};
    for (size_t l = 0; l < net->L; l++) {
        bool windowed = model_layer_is_local(c, l);
        net->layer[l].rope = windowed ? &net->local : &net->rope;
        net->layer[l].window = windowed ? c->window : 0;
    }
    return op_rope_table_init(&net->rope, &net->arena, positions, net->E, &rope, err) &&
           (!c->window || op_rope_table_init(&net->local, &net->arena, positions, net->E, &local, err));
}

/* Weights of the base into the flat array; its files are then closed. */
static bool copy_weights(struct train_net *net, struct err *err) {
    for (size_t i = 0; i < net->at.tensors; i++) {
        const struct tensor *t = model_tensor(&net->base, i);
        float *out = net->weight + net->at.tensor[i];
        size_t n = net->at.tensor[i + 1] - net->at.tensor[i];
        tensor_to_f32(out, t->type, t->data, n);
        const bool plus_one = train_adds_one(net, i);
        for (size_t k = 0; plus_one && k < n; k++) out[k] += 1;
    }
    bool ok = model_weights_intact(&net->base, err);
    model_weights_close(&net->base);
    return ok;
}

bool train_net_open(struct train_net *net, struct train_space *space, const struct train_setup *setup,
                    struct err *err) {
    memset(net, 0, sizeof *net);
    memset(space, 0, sizeof *space);
    if (setup->adapter) net->lora = lora_of(setup->adapter, setup->seed);
    bool ok = open_base(net, setup, err);
    if (ok) set_sizes(net);
    ok = ok && op_machine_open(&net->machine, NULL, setup->threads, err);
    if (ok) op_gemm_choose_unit(&net->machine, setup->unit);
    ok = ok && (net->layer = arena_alloc(&net->arena, net->L, sizeof *net->layer, err)) != NULL &&
         (setup->adapter ? place_pairs(net, setup->adapter, err) : place_tensors(net, err)) &&
         open_rope(net, setup->capacity, err) && train_space_open(space, net, setup, err) &&
         (!setup->adapter || train_freeze(net, setup->quantise, err));
    if (ok && !setup->adapter) view_trained(net);
    if (!setup->adapter && setup->base) ok = ok && copy_weights(net, err);
    if (!ok) train_net_close(net);
    return ok;
}

void train_net_close(struct train_net *net) {
    op_machine_close(&net->machine);
    model_weights_close(&net->base);
    arena_free(&net->arena);
    memset(net, 0, sizeof *net);
}

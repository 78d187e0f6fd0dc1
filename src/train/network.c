/* network.c - what a network is made of: layers as views of trained or frozen values.
 *
 *   full    weight, gradient: embed | layer 0: attn_norm q k v o ffn_norm gate up down | layer 1 ... | norm | head
 *           (if untied)
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
    at->layer = arena_alloc(&net->arena, net->L, sizeof *at->layer, err);
    if (!at->tensor || !at->layer) return false;
    for (size_t i = 0; i < at->tensors; i++) {
        size_t shape[2], count;
        if (!tensor_count(&count, model_tensor_shape(shape, c, i), shape) || !checked_add(&at->total, at->total, count))
            return err_set(err, ERR_INPUT, "the model is too large");
        at->tensor[i + 1] = at->total;
    }
    for (size_t l = 0; l < net->L; l++) {
        at->layer[l] = (struct train_layer_at){.attn_norm = place_of(net, l, MODEL_ATTN_NORM),
                                               .qkv = place_of(net, l, MODEL_Q),
                                               .o = place_of(net, l, MODEL_O),
                                               .ffn_norm = place_of(net, l, MODEL_FFN_NORM),
                                               .gate_up = place_of(net, l, MODEL_GATE),
                                               .down = place_of(net, l, MODEL_DOWN)};
    }
    at->norm = place_of(net, 0, MODEL_NORM);
    at->head = place_of(net, 0, MODEL_HEAD);
    return true;
}

static struct train_group trained(const struct train_net *net, size_t at, size_t rows, size_t depth) {
    return (struct train_group){.part = {{.w = op_weight_f32(net->weight + at, rows, depth), .at = (ptrdiff_t)at}},
                                .parts = 1,
                                .depth = depth,
                                .rows = rows};
}

static void view_trained(struct train_net *net) {
    size_t D = net->D, F = net->F, A = net->H * net->E;
    for (size_t l = 0; l < net->L; l++) {
        const struct train_layer_at *at = &net->at.layer[l];
        net->layer[l] = (struct train_layer){.group = {[TRAIN_QKV] = trained(net, at->qkv, net->Q, D),
                                                       [TRAIN_O] = trained(net, at->o, D, A),
                                                       [TRAIN_GATE_UP] = trained(net, at->gate_up, 2 * F, D),
                                                       [TRAIN_DOWN] = trained(net, at->down, D, F)},
                                             .attn_norm = net->weight + at->attn_norm,
                                             .ffn_norm = net->weight + at->ffn_norm,
                                             .attn_norm_at = (ptrdiff_t)at->attn_norm,
                                             .ffn_norm_at = (ptrdiff_t)at->ffn_norm};
    }
    net->head = trained(net, net->at.head, net->V, D);
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
    if (!model_weights_open(&net->base, setup->base, err)) return false;
    net->config = net->base.config;
    for (size_t i = 0; i < model_tensor_total(&net->config); i++)
        if (!tensor_type_is_float(model_tensor(&net->base, i)->type))
            return err_set(err, ERR_INPUT, "%s holds quantised weights; train from the weights it was made of",
                           setup->base);
    return true;
}

static bool open_rope(struct train_net *net, size_t positions, struct err *err) {
    const struct model_config *c = &net->config;
    const struct op_rope_config rope = {.theta = c->rope_theta,
                                        .llama3 = c->rope_llama3.on,
                                        .factor = c->rope_llama3.factor,
                                        .low_freq_factor = c->rope_llama3.low_freq_factor,
                                        .high_freq_factor = c->rope_llama3.high_freq_factor,
                                        .original_context = c->rope_llama3.original_context};
    return op_rope_table_init(&net->rope, &net->arena, positions, net->E, &rope, err);
}

/* Weights of the base into the flat array; its files are then closed. */
static bool copy_weights(struct train_net *net, struct err *err) {
    for (size_t i = 0; i < net->at.tensors; i++) {
        const struct tensor *t = model_tensor(&net->base, i);
        tensor_to_f32(net->weight + net->at.tensor[i], t->type, t->data, net->at.tensor[i + 1] - net->at.tensor[i]);
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

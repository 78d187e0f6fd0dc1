/* frozen.c - the base of a LoRA run: mapped tensors as they are (floats, or a GGUF file's blocks), or their linears in
 * NF4.
 *
 *   file (mapped) -> one linear -> pieces of 16384 values to f32 -> codes, block maxima -> scales -> pages let go
 *                  -> next linear
 *
 * So quantising needs the memory of the result and of one tensor's scales, whatever the size of the base. Embedding,
 * norms and head stay as the files have them; norms and biases, being small, are copied to f32.
 *
 * Reads   net->base                 Writes  weights of net->layer, net->head, net->norm, net->embed
 * Owns    nothing: memory comes from the network's arena
 * Checked tests/train/lora_test.c
 */
#include "base/file.h"
#include "model/model_gguf.h"
#include "train/network.h"

enum { PIECE_BLOCKS = 256 };

struct quantising {
    struct op_nf4 *out;
    const struct op_weight *from;
    float *absmax;
};

/* Values [at, at + n) of the matrix, row behind row. */
static void read_values(float *out, const struct op_weight *w, size_t at, size_t n) {
    while (n) {
        size_t column = at % w->depth, count = w->depth - column < n ? w->depth - column : n;
        op_weight_read(out, 0, w, at / w->depth, 1, column, count);
        out += count;
        at += count;
        n -= count;
    }
}

static void quantise_piece(void *context, size_t begin, size_t end) {
    const struct quantising *q = context;
    float values[PIECE_BLOCKS * OP_NF4_BLOCK];
    for (size_t b = begin; b < end; b += PIECE_BLOCKS) {
        size_t last = end - b < PIECE_BLOCKS ? end : b + PIECE_BLOCKS, first_value = b * OP_NF4_BLOCK;
        size_t n =
            q->out->n - first_value < (last - b) * OP_NF4_BLOCK ? q->out->n - first_value : (last - b) * OP_NF4_BLOCK;
        read_values(values, q->from, first_value, n);
        op_nf4_encode(q->out, q->absmax, values, b, last);
    }
}

static bool quantise(struct train_net *net, struct op_weight *w, const struct tensor *t, float *absmax,
                     struct err *err) {
    size_t n = t->shape[0] * t->shape[1];
    struct op_nf4 *nf4 = arena_alloc(&net->arena, 1, sizeof *nf4, err);
    if (!nf4) return false;
    *nf4 = (struct op_nf4){.n = n,
                           .rounded = train_is_bf16(net),
                           .codes = arena_alloc(&net->arena, (n + 1) / 2, 1, err),
                           .scale = arena_alloc(&net->arena, op_nf4_blocks(n), 1, err),
                           .top = arena_alloc(&net->arena, op_nf4_groups(n), sizeof(float), err)};
    if (!nf4->codes || !nf4->scale || !nf4->top) return false;
    struct quantising q = {nf4, w, absmax};
    pool_run(net->machine.pool, op_nf4_blocks(n), PIECE_BLOCKS, quantise_piece, &q);
    op_nf4_encode_scales(nf4, absmax);
    file_map_forget(t->data, tensor_bytes(t));
    w->nf4 = nf4;
    return true;
}

static bool has(const struct train_net *net, enum model_role role) { return net->base.layout.first[role] != SIZE_MAX; }

/* A norm as f32, of a role that the model has. */
static const float *copy_norm(struct train_net *net, size_t layer, enum model_role role, struct err *err) {
    const size_t index = model_layout_index(&net->base.layout, layer, role);
    const struct tensor *t = model_tensor(&net->base, index);
    float *out = arena_alloc(&net->arena, t->shape[0], sizeof *out, err);
    if (!out) return NULL;
    tensor_to_f32(out, t->type, t->data, t->shape[0]);
    const bool plus_one = train_adds_one(net, index);
    for (size_t i = 0; plus_one && i < t->shape[0]; i++) out[i] += 1;
    return out;
}

/* The biases of q, k and v one after the other, as their outputs lie. */
static const float *copy_biases(struct train_net *net, size_t l, struct err *err) {
    static const enum model_role roles[] = {MODEL_Q_BIAS, MODEL_K_BIAS, MODEL_V_BIAS};
    float *out = arena_alloc(&net->arena, net->Q, sizeof *out, err);
    for (size_t i = 0, at = 0; out && i < sizeof roles / sizeof *roles; i++) {
        const struct tensor *t = model_tensor_of(&net->base, l, roles[i]);
        tensor_to_f32(out + at, t->type, t->data, t->shape[0]);
        at += t->shape[0];
    }
    return out;
}

/* The layer's vectors, of those the model has. */
static bool freeze_vectors(struct train_net *net, size_t l, struct err *err) {
    struct train_layer *layer = &net->layer[l];
    const struct {
        struct train_vector *at;
        enum model_role role;
    } norm[] = {{&layer->attn_norm, MODEL_ATTN_NORM},
                {&layer->ffn_norm, MODEL_FFN_NORM},
                {&layer->attn_post_norm, MODEL_ATTN_POST_NORM},
                {&layer->ffn_post_norm, MODEL_FFN_POST_NORM},
                {&layer->q_norm, MODEL_Q_NORM},
                {&layer->k_norm, MODEL_K_NORM}};
    bool ok = true;
    for (size_t i = 0; i < sizeof norm / sizeof *norm; i++) {
        norm[i].at->at = TRAIN_FROZEN;
        if (has(net, norm[i].role)) ok = (norm[i].at->w = copy_norm(net, l, norm[i].role, err)) && ok;
    }
    layer->qkv_bias.at = TRAIN_FROZEN;
    if (has(net, MODEL_Q_BIAS)) ok = (layer->qkv_bias.w = copy_biases(net, l, err)) && ok;
    return ok;
}

/* absmax: work space for quantising; NULL: linears stay as the files have them. */
static bool freeze_layer(struct train_net *net, size_t l, float *absmax, struct err *err) {
    struct train_layer *layer = &net->layer[l];
    bool ok = freeze_vectors(net, l, err);
    for (size_t g = 0; ok && g < TRAIN_GROUPS; g++)
        for (size_t p = 0; ok && p < layer->group[g].parts; p++) {
            struct train_linear *part = &layer->group[g].part[p];
            const struct tensor *t = model_tensor(&net->base, part->index);
            part->w = op_weight_of(t);
            if (net->base.paired && model_gguf_is_paired(&net->config, part->index)) part->w.paired = net->E;
            ok = !absmax || quantise(net, &part->w, t, absmax, err);
        }
    return ok;
}

bool train_freeze(struct train_net *net, bool to_nf4, struct err *err) {
    size_t largest = net->D * (net->F > net->Q ? net->F : net->Q);
    struct arena scratch;
    arena_init(&scratch);
    float *absmax = to_nf4 ? arena_alloc(&scratch, op_nf4_blocks(largest), sizeof *absmax, err) : NULL;
    bool ok = !to_nf4 || absmax;
    for (size_t l = 0; ok && l < net->L; l++) ok = freeze_layer(net, l, absmax, err);
    arena_free(&scratch);
    if (!ok) return false;
    net->norm = copy_norm(net, 0, MODEL_NORM, err);
    net->embed = *model_tensor_of(&net->base, 0, MODEL_EMBED);
    net->head = (struct train_group){
        .part = {{.w = op_weight_of(model_tensor_of(&net->base, 0, MODEL_HEAD)), .at = TRAIN_FROZEN}},
        .parts = 1,
        .depth = net->D,
        .rows = net->V};
    return net->norm != NULL;
}

/* llama_gguf.c - GGUF metadata and tensor names <-> config and table of a Llama.
 *
 *   pairs of the file -> sizes, rope, norm, ids -> what is missing, wrong or not computed is named -> struct model_config
 *   table index <-> blk.N.NAME.weight
 *
 * Reads   a parsed, hostile file           Never   guesses a size that is missing
 * Checked tests/model/llama_gguf_test.c
 */
#include "model/llama_gguf.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "model/weights.h"
#include "op/rope.h"

static const char embed_name[] = "token_embd.weight", norm_name[] = "output_norm.weight", head_name[] = "output.weight";
static const char *const layer_names[MODEL_LAYER_TENSORS] = {"attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down"};

/* ---- metadata ---- */

struct reader {
    const struct gguf *g;
    struct err *err;
};

/* A size that must be there (required) or has a default in *out. */
static bool read_size(struct reader *r, size_t *out, const char *key, bool required) {
    if (required && !gguf_find(r->g, key)) return err_set(r->err, ERR_INPUT, "%s is missing", key);
    if (!gguf_get_size(out, r->g, key, r->err)) return false;
    return *out >= 1 || err_set(r->err, ERR_INPUT, "%s is 0", key);
}

static bool text_is(const char *s, size_t n, const char *word) { return n == strlen(word) && memcmp(s, word, n) == 0; }

static bool check_architecture(struct reader *r) {
    const char *s = "";
    size_t n = 0, splits = 1, experts = 0;
    if (!gguf_get_string(&s, &n, r->g, "general.architecture", r->err)) return false;
    if (!text_is(s, n, "llama"))
        return err_set(r->err, ERR_INPUT, n ? "architecture '%.*s' is not supported; only 'llama' is" : "general.architecture is missing", n > 60 ? 60 : (int)n, s);
    if (!gguf_get_size(&splits, r->g, "split.count", r->err)) return false;
    if (splits > 1) return err_set(r->err, ERR_INPUT, "one of %zu parts of a split model; join them first (llama-gguf-split --merge)", splits);
    if (!gguf_get_size(&experts, r->g, "llama.expert_count", r->err)) return false;
    return experts == 0 || err_set(r->err, ERR_INPUT, "a model of %zu experts is not supported", experts);
}

static bool read_heads(struct reader *r, struct model_config *c) {
    size_t rotated = 0, value = 0;
    c->kv_heads = 0;
    if (!read_size(r, &c->heads, "llama.attention.head_count", true)) return false;
    c->kv_heads = c->heads;
    c->head_size = c->width / c->heads;
    if (!read_size(r, &c->kv_heads, "llama.attention.head_count_kv", false) || !read_size(r, &c->head_size, "llama.attention.key_length", false)) return false;
    rotated = value = c->head_size;
    if (!read_size(r, &value, "llama.attention.value_length", false) || !read_size(r, &rotated, "llama.rope.dimension_count", false)) return false;
    if (value != c->head_size || rotated != c->head_size)
        return err_set(r->err, ERR_INPUT, "heads of %zu with values of %zu and %zu rotated entries are not supported; all three must be equal", c->head_size, value, rotated);
    if (c->head_size > OP_ROPE_MAX_PAIRED) return err_set(r->err, ERR_INPUT, "heads of %zu are not supported; at most %d", c->head_size, OP_ROPE_MAX_PAIRED);
    return true;
}

static bool read_rope(struct reader *r, struct model_config *c) {
    const char *s = "none";
    size_t n = 4;
    double factor = 1, linear = 1;
    c->rope_theta = 10000;
    if (!gguf_get_number(&c->rope_theta, r->g, "llama.rope.freq_base", r->err) || !gguf_get_string(&s, &n, r->g, "llama.rope.scaling.type", r->err) ||
        !gguf_get_number(&factor, r->g, "llama.rope.scaling.factor", r->err) || !gguf_get_number(&linear, r->g, "llama.rope.scale_linear", r->err))
        return false;
    bool plain = text_is(s, n, "none") || (text_is(s, n, "linear") && factor >= 1 && factor <= 1);
    if (!plain) return err_set(r->err, ERR_INPUT, "rope scaling '%.*s' by %g is not supported", n > 60 ? 60 : (int)n, s, factor);
    return (linear >= 1 && linear <= 1) || err_set(r->err, ERR_INPUT, "llama.rope.scale_linear %g is not supported; only 1 is", linear);
}

static bool add_eos(struct model_config *c, double id, struct err *err) {
    if (!(id >= 0 && id < (double)c->vocab)) return err_set(err, ERR_INPUT, "end-of-sequence id %.0f is outside the vocabulary of %zu", id, c->vocab);
    for (size_t i = 0; i < c->n_eos; i++)
        if (c->eos[i] == (int32_t)id) return true;
    if (c->n_eos == MODEL_MAX_EOS) return err_set(err, ERR_INPUT, "more than %d end-of-sequence ids", MODEL_MAX_EOS);
    c->eos[c->n_eos++] = (int32_t)id;
    return true;
}

/* bos, and every id that ends a text: our own list of all; the file's one; those that end a turn or message. */
static bool read_ids(struct reader *r, struct model_config *c) {
    static const char *const keys[] = {"sansu.eos_token_ids", "tokenizer.ggml.eos_token_id", "tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id"};
    size_t bos = SIZE_MAX;
    if (!gguf_get_size(&bos, r->g, "tokenizer.ggml.bos_token_id", r->err)) return false;
    if (bos != SIZE_MAX && bos >= c->vocab) return err_set(r->err, ERR_INPUT, "tokenizer.ggml.bos_token_id %zu is outside the vocabulary of %zu", bos, c->vocab);
    c->bos = bos == SIZE_MAX ? -1 : (int32_t)bos;
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        const struct gguf_pair *p = gguf_find(r->g, keys[i]);
        for (size_t k = 0; p && k < p->count && p->kind != GGUF_STRING; k++)
            if (!add_eos(c, gguf_element(p, k), r->err)) return false;
    }
    return true;
}

static bool read_config(struct reader *r, struct model_config *c) {
    const struct gguf_tensor *embed = gguf_find_tensor(r->g, embed_name);
    if (!check_architecture(r)) return false;
    if (!embed || embed->rank != 2) return err_set(r->err, ERR_INPUT, "there is no matrix %s", embed_name);
    c->vocab = embed->shape[0];
    if (!read_size(r, &c->layers, "llama.block_count", true) || !read_size(r, &c->width, "llama.embedding_length", true) ||
        !read_size(r, &c->ffn_width, "llama.feed_forward_length", true) || !read_size(r, &c->max_context, "llama.context_length", true) || !read_heads(r, c) || !read_rope(r, c))
        return false;
    if (!gguf_find(r->g, "llama.attention.layer_norm_rms_epsilon")) return err_set(r->err, ERR_INPUT, "llama.attention.layer_norm_rms_epsilon is missing");
    if (!gguf_get_number(&c->rms_norm_eps, r->g, "llama.attention.layer_norm_rms_epsilon", r->err)) return false;
    c->tied = !gguf_find_tensor(r->g, head_name);
    c->type = TENSOR_BF16;
    if (c->vocab > INT32_MAX) return err_set(r->err, ERR_INPUT, "a vocabulary of %zu", c->vocab);
    return read_ids(r, c) && model_config_check(c, r->err);
}

/* The eps of 1e-6 is stored as a float; as a double that is not 1e-6. The computation rounds it to float again. */
bool model_gguf_config(struct model_config *out, const struct gguf *g, const char *path, struct err *err) {
    struct err why = {0};
    struct reader r = {g, &why};
    struct model_config c = {0};
    if (!read_config(&r, &c)) return err_set(err, why.code, "%s: %s", path, why.message);
    *out = c;
    return true;
}

/* ---- names ---- */

void model_gguf_name(struct bytes *out, const struct model_config *c, size_t index) {
    size_t after = 1 + MODEL_LAYER_TENSORS * c->layers;
    bytes_clear(out);
    if (index == 0 || index >= after)
        bytes_append_string(out, index == 0 ? embed_name : index == after ? norm_name : head_name);
    else
        bytes_printf(out, "blk.%zu.%s.weight", (index - 1) / MODEL_LAYER_TENSORS, layer_names[(index - 1) % MODEL_LAYER_TENSORS]);
}

bool model_gguf_find(size_t *out, const struct model_config *c, const char *name) {
    size_t layer = 0, after = 1 + MODEL_LAYER_TENSORS * c->layers, digits = 0;
    if (strcmp(name, embed_name) == 0) return *out = 0, true;
    if (strcmp(name, norm_name) == 0) return *out = after, true;
    if (strcmp(name, head_name) == 0) return *out = after + 1, !c->tied;
    if (strncmp(name, "blk.", 4) != 0) return false;
    for (; digits < 6 && name[4 + digits] >= '0' && name[4 + digits] <= '9'; digits++) layer = layer * 10 + (size_t)(name[4 + digits] - '0');
    if (digits == 0 || (digits > 1 && name[4] == '0') || name[4 + digits] != '.' || layer >= c->layers) return false;
    const char *rest = name + 4 + digits + 1;
    for (size_t i = 0; i < MODEL_LAYER_TENSORS; i++) {
        size_t n = strlen(layer_names[i]);
        if (strncmp(rest, layer_names[i], n) != 0 || strcmp(rest + n, ".weight") != 0) continue;
        *out = 1 + MODEL_LAYER_TENSORS * layer + i;
        return true;
    }
    return false;
}

bool model_gguf_is_paired(const struct model_config *c, size_t index) {
    size_t after = 1 + MODEL_LAYER_TENSORS * c->layers, within = (index - 1) % MODEL_LAYER_TENSORS;
    return index > 0 && index < after && (within == 1 || within == 2);
}

void model_gguf_pair_rows(void *out, const void *rows, size_t heads, size_t head_size, size_t row_bytes) {
    for (size_t h = 0; h < heads; h++)
        for (size_t i = 0; i < head_size / 2; i++)
            for (size_t j = 0; j < 2; j++)
                memcpy((char *)out + (h * head_size + 2 * i + j) * row_bytes, (const char *)rows + (h * head_size + j * (head_size / 2) + i) * row_bytes, row_bytes);
}

void model_gguf_rope_factors(float *out, const struct model_config *c) {
    double low = c->rope_llama3.low_freq_factor, high = c->rope_llama3.high_freq_factor, factor = c->rope_llama3.factor;
    double context = (double)c->rope_llama3.original_context;
    for (size_t i = 0; i < c->head_size / 2; i++) {
        double wavelength = 2 * 3.14159265358979323846 * pow(c->rope_theta, 2.0 * (double)i / (double)c->head_size);
        double smooth = (context / wavelength - low) / (high - low);
        if (wavelength < context / high)
            out[i] = 1;
        else if (wavelength > context / low)
            out[i] = (float)factor;
        else
            out[i] = (float)(1 / ((1 - smooth) / factor + smooth));
    }
}

/* config_write.c - struct model_config in, config.json out.
 *
 * The older spelling (rope_theta, rope_scaling, torch_dtype): every version of transformers, and most other readers,
 * understand it. Keys in alphabetical order, as save_pretrained writes them.
 *
 * Writes  DIR/config.json, crash-safe
 * Checked tests/model/config_test.c, tools/golden_models.py --check (transformers loads it)
 */
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/file.h"
#include "model/config.h"

/* A double so that reading it back gives the same one; always with '.' or 'e', as Python's json would write a float. */
static void append_double(struct bytes *out, double value) {
    struct bytes text;
    bytes_init(&text);
    for (int digits = 1; digits <= 17; digits++) {
        bytes_clear(&text);
        bytes_printf(&text, "%.*g", digits, value);
        if (strtod(bytes_text(&text), NULL) - value == 0) break;
    }
    bytes_append_string(out, bytes_text(&text));
    if (!strpbrk(bytes_text(&text), ".e")) bytes_append_string(out, ".0");
    bytes_free(&text);
}

static void append_rope(struct bytes *out, const struct model_config *c) {
    bytes_append_string(out, "  \"rope_scaling\": ");
    if (!c->rope_llama3.on) {
        bytes_append_string(out, "null,\n");
    } else {
        bytes_append_string(out, "{\n    \"factor\": ");
        append_double(out, c->rope_llama3.factor);
        bytes_append_string(out, ",\n    \"high_freq_factor\": ");
        append_double(out, c->rope_llama3.high_freq_factor);
        bytes_append_string(out, ",\n    \"low_freq_factor\": ");
        append_double(out, c->rope_llama3.low_freq_factor);
        bytes_printf(out, ",\n    \"original_max_position_embeddings\": %zu,\n    \"rope_type\": \"llama3\"\n  },\n",
                     c->rope_llama3.original_context);
    }
    bytes_append_string(out, "  \"rope_theta\": ");
    append_double(out, c->rope_theta);
    bytes_append_string(out, ",\n");
}

static void append_eos(struct bytes *out, const struct model_config *c) {
    bytes_append_string(out, "  \"eos_token_id\": ");
    if (c->n_eos == 0) bytes_append_string(out, "null");
    if (c->n_eos > 1) bytes_append_char(out, '[');
    for (size_t i = 0; i < c->n_eos; i++) bytes_printf(out, "%s%d", i ? ", " : "", (int)c->eos[i]);
    if (c->n_eos > 1) bytes_append_char(out, ']');
    bytes_append_string(out, ",\n");
}

static void append_id(struct bytes *out, const char *key, int32_t id) {
    if (id >= 0)
        bytes_printf(out, "  \"%s\": %d,\n", key, (int)id);
    else
        bytes_printf(out, "  \"%s\": null,\n", key);
}

bool model_config_print(struct bytes *out, const struct model_config *c, struct err *err) {
    static const char *const type_names[] = {[TENSOR_F32] = "float32", [TENSOR_F16] = "float16", [TENSOR_BF16] = "bfloat16"};
    if (!model_config_check(c, err)) return false;
    bytes_append_string(out, "{\n  \"architectures\": [\n    \"LlamaForCausalLM\"\n  ],\n");
    bytes_append_string(out, "  \"attention_bias\": false,\n  \"attention_dropout\": 0.0,\n");
    append_id(out, "bos_token_id", c->bos);
    append_eos(out, c);
    bytes_printf(out, "  \"head_dim\": %zu,\n  \"hidden_act\": \"silu\",\n  \"hidden_size\": %zu,\n", c->head_size, c->width);
    bytes_printf(out, "  \"initializer_range\": 0.02,\n  \"intermediate_size\": %zu,\n", c->ffn_width);
    bytes_printf(out, "  \"max_position_embeddings\": %zu,\n  \"mlp_bias\": false,\n  \"model_type\": \"llama\",\n", c->max_context);
    bytes_printf(out, "  \"num_attention_heads\": %zu,\n  \"num_hidden_layers\": %zu,\n", c->heads, c->layers);
    bytes_printf(out, "  \"num_key_value_heads\": %zu,\n  \"rms_norm_eps\": ", c->kv_heads);
    append_double(out, c->rms_norm_eps);
    bytes_append_string(out, ",\n");
    append_rope(out, c);
    bytes_printf(out, "  \"tie_word_embeddings\": %s,\n  \"torch_dtype\": \"%s\",\n", c->tied ? "true" : "false", type_names[c->type]);
    bytes_printf(out, "  \"use_cache\": true,\n  \"vocab_size\": %zu\n}\n", c->vocab);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

bool model_config_write(const struct model_config *c, const char *dir, struct err *err) {
    struct bytes out, path;
    bytes_init(&out);
    bytes_init(&path);
    file_join(&path, dir, "config.json");
    bool ok = !path.failed || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && model_config_print(&out, c, err) && file_write_atomic(bytes_text(&path), out.data, out.len, err);
    bytes_free(&out);
    bytes_free(&path);
    return ok;
}

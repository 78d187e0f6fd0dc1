/* config.h - the numbers that make a model: config.json of a Hugging Face model directory.
 *
 * Only what this program computes is accepted. Anything that would change the arithmetic and is not implemented
 * (other biases, other activations, other rope types, quantised weights, other model types) is refused by name, never
 * ignored. MODEL.md explains every field and names the sizes: V vocab, L layers, H heads, K kv_heads, E head_size, D
 * width, F ffn_width. */
#ifndef SANSU_MODEL_CONFIG_H
#define SANSU_MODEL_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"
#include "tensor/tensor.h"

enum { MODEL_MAX_EOS = 8, MODEL_MAX_LAYERS = 10000 };

enum model_architecture {
    MODEL_LLAMA,
    MODEL_QWEN2,
    MODEL_QWEN3,
    MODEL_GEMMA3,
    MODEL_ARCHITECTURES
}; /* what each is made of: arch.h */

struct model_config {
    enum model_architecture architecture;
    size_t vocab, layers, heads, kv_heads, head_size, width, ffn_width, max_context; /* V L H K E D F */
    double rope_theta, rms_norm_eps;
    double rope_linear; /* positions of layers without a window are divided by it; 0 = 1 */
    bool tied;          /* the head is the embedding */
    /* Some layers see only the last `window` positions, their own included, and rotate by another theta: all but every
     * window_period-th. window 0 = no such layers. */
    size_t window, window_period;
    double local_theta;
    size_t query_scalar; /* scores are divided by its root; 0 = E */
    struct {
        bool on; /* rope_type "llama3"; off = "default" */
        double factor, low_freq_factor, high_freq_factor;
        size_t original_context;
    } rope_llama3;
    int32_t bos; /* -1 = none */
    int32_t eos[MODEL_MAX_EOS];
    size_t n_eos;
    enum tensor_type type; /* what the files say they hold; each tensor's own type counts when loading */
};

/* Has the layer a window? */
static inline bool model_layer_is_local(const struct model_config *c, size_t layer) {
    return c->window && (layer + 1) % c->window_period != 0;
}

/* Read DIR/config.json; the eos list of DIR/generation_config.json, when there is one, replaces the config's.
 * Both the older spelling (rope_theta, rope_scaling, torch_dtype) and the newer one (rope_parameters, dtype) are
 * read. */
bool model_config_read(struct model_config *out, const char *dir, struct err *err);

/* The same from text in memory; `name` stands in messages for the file. */
bool model_config_parse(struct model_config *out, const char *text, size_t n, const char *name, struct err *err);

/* Write DIR/config.json (crash-safe); transformers loads it as the architecture's class. The directory must exist. */
bool model_config_write(const struct model_config *c, const char *dir, struct err *err);

/* The text that model_config_write writes, appended to out. False when the config does not pass model_config_check. */
bool model_config_print(struct bytes *out, const struct model_config *c, struct err *err);

/* Sizes that fit together: what every reader and every config built by hand must pass. */
bool model_config_check(const struct model_config *c, struct err *err);

#endif

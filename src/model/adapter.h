/* adapter.h - LoRA pairs beside a model's linears, and the PEFT directory they live in.
 *
 *   y = W x + s B (A x)       A [r, in]   B [out, r]   s = alpha / r, or alpha / sqrt(r) with rsLoRA
 *
 *   DIR/adapter_config.json         r, lora_alpha, target_modules, ...
 *   DIR/adapter_model.safetensors   base_model.model.model.layers.N.self_attn.q_proj.lora_A.weight, .lora_B.weight, ...
 *
 * Pairs go by the index of their linear in the table of tensors (tensors.h). Targets are q k v o gate up down. What
 * PEFT has and this program does not compute (DoRA, trained biases, modules_to_save, ...) is refused by name. */
#ifndef SANSU_MODEL_ADAPTER_H
#define SANSU_MODEL_ADAPTER_H

#include "base/arena.h"
#include "model/tensors.h"

struct model_adapter_config {
    char base[512]; /* base_model_name_or_path; "" = not said */
    size_t rank;    /* 1 or more */
    double alpha;   /* above 0 */
    double dropout; /* 0 <= dropout < 1; of the inputs, in training only */
    bool rslora;
    bool target[MODEL_LAYER_ROLES]; /* all layers' linears of this role */
    /* target_modules as a pattern over whole names of modules (pattern.h); "" = none */
    char pattern[256];
    bool some_layers;                          /* layers_to_transform was given: ... */
    unsigned char layer[MODEL_MAX_LAYERS / 8]; /* ... bit N is set when layer N has pairs */
    /* modules named one by one ("model.layers.3.mlp.up_proj"): bit role - 1 */
    unsigned char single[MODEL_MAX_LAYERS];
};

struct model_adapter_pair {
    float *a, *b; /* [r, in], [out, r]; NULL: this tensor has no pair */
    size_t in, out;
};

struct model_adapter {
    struct model_adapter_config config;
    float scaling;                   /* s */
    struct model_adapter_pair *pair; /* [n], by table index */
    size_t n;
    struct arena arena;
};

/* ---- in memory ---- */

/* The name of a target as it stands in target_modules ("q_proj"); NULL when tensors of this role cannot have a pair. */
const char *model_adapter_target_name(enum model_role role);
/* Set the target of that name: "q_proj", "self_attn.q_proj", "model.layers.3.self_attn.q_proj", or "all-linear" for all
 * seven. False: there is none. */
bool model_adapter_target_set(struct model_adapter_config *a, const char *name);
/* Targets by a pattern; ERR_INPUT when it cannot be read, or also means what cannot have a pair. */
bool model_adapter_pattern_set(struct model_adapter_config *a, const char *pattern, struct err *err);
void model_adapter_layer_set(struct model_adapter_config *a, size_t layer); /* from now on only layers that were set */

/* Does the adapter change tensor `index` of the model? */
bool model_adapter_has(const struct model_adapter_config *a, const struct model_config *c, size_t index);

/* The table of pairs without their values, for a caller that brings its own memory: a and b of every pair with in > 0
 * are his to set. ERR_USAGE when the config names no tensor, or holds numbers out of range. */
bool model_adapter_blank(struct model_adapter *out, const struct model_adapter_config *a, const struct model_config *c,
                         struct err *err);

/* The same with pairs of zeros. */
bool model_adapter_init(struct model_adapter *out, const struct model_adapter_config *a, const struct model_config *c,
                        struct err *err);
void model_adapter_free(struct model_adapter *a); /* safe on the zero state */
size_t model_adapter_parameters(const struct model_adapter *a);

/* ---- PEFT directories ---- */

/* Read DIR for the base `c`. Values (F32, F16, BF16) become f32. Anything missing, unknown, of another shape or not
 * finite is refused by name; on failure *out is zeroed. */
bool model_adapter_read(struct model_adapter *out, const char *dir, const struct model_config *c, struct err *err);

/* Write DIR (made if absent): the tensors first, then adapter_config.json, each crash-safe. PEFT loads it. */
bool model_adapter_write(const struct model_adapter *a, const char *dir, const struct model_config *c,
                         enum tensor_type type, struct err *err);

/* adapter_config.json from and to text; `name` stands in messages for the file. */
bool model_adapter_config_parse(struct model_adapter_config *out, const char *text, size_t n, const char *name,
                                struct err *err);
void model_adapter_config_print(struct bytes *out, const struct model_adapter_config *a);

#endif

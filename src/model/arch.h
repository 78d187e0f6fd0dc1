/* arch.h - what tells one architecture from another, as tables: its tensors and its settings.
 *
 *   tensors     role, names in Hugging Face and GGUF files, shape, when it is there
 *   settings    key in config.json, key in GGUF, kind, field of struct model_config, what stands in when it is missing
 *
 *   traits      what is computed otherwise than in a Llama and is seen by no tensor
 *
 * All that walks over weights or settings (reading, writing, quantising, merging, inspection) walks these rows. Another
 * architecture is a file like arch_llama.c and a line in arch.c; a part that no architecture had before is a step in
 * forward.c, taken when its tensor or trait is there. */
#ifndef SANSU_MODEL_ARCH_H
#define SANSU_MODEL_ARCH_H

#include "model/config.h"

/* What a tensor is for. Roles before MODEL_EMBED exist once a layer. */
enum model_role {
    MODEL_ATTN_NORM,
    MODEL_Q,
    MODEL_K,
    MODEL_V,
    MODEL_O,
    MODEL_FFN_NORM,
    MODEL_GATE,
    MODEL_UP,
    MODEL_DOWN,
    MODEL_Q_BIAS,
    MODEL_K_BIAS,
    MODEL_V_BIAS,
    MODEL_Q_NORM, /* one vector for all heads, before rotation */
    MODEL_K_NORM,
    MODEL_ATTN_POST_NORM, /* of what attention adds to the residual stream */
    MODEL_FFN_POST_NORM,
    MODEL_EMBED,
    MODEL_NORM,
    MODEL_HEAD,
    MODEL_ROLES,
    MODEL_LAYER_ROLES = MODEL_EMBED
};

static inline bool model_role_is_norm(enum model_role role) {
    return role == MODEL_ATTN_NORM || role == MODEL_FFN_NORM || role == MODEL_Q_NORM || role == MODEL_K_NORM ||
           role == MODEL_ATTN_POST_NORM || role == MODEL_FFN_POST_NORM || role == MODEL_NORM;
}

/* What a dimension is made of; the letters of MODEL.md. */
enum model_dimension { MODEL_DIM_1, MODEL_DIM_D, MODEL_DIM_F, MODEL_DIM_V, MODEL_DIM_HE, MODEL_DIM_KE, MODEL_DIM_E };

enum model_presence { MODEL_ALWAYS, MODEL_UNLESS_TIED };

struct model_tensor_row {
    enum model_role role;
    const char *name, *gguf; /* "self_attn.q_proj", "attn_q": without the layer in front and the suffix behind */
    const char *suffix;      /* ".weight" */
    enum model_dimension shape[2];
    enum model_presence when;
    bool paired; /* GGUF files have its rows in neighbouring pairs (model_gguf.h) */
};

/* How a setting is written, and what its field is. */
enum model_setting_kind {
    MODEL_SIZE,    /* size_t, 1 to 2^30 */
    MODEL_NUMBER,  /* double above zero */
    MODEL_FLAG,    /* bool */
    MODEL_ID,      /* int32_t; null: -1 */
    MODEL_IDS,     /* the end-of-sequence ids: null, one or a list */
    MODEL_DTYPE,   /* enum tensor_type: "bfloat16" */
    MODEL_SCALING, /* the object of rotary scaling */
    MODEL_LAYERS,  /* a list that says of each layer whether it has a window */
    MODEL_CLASS,   /* a list that holds the class's name */
    MODEL_WORD,    /* no field: only `text` will do */
    MODEL_OFF,     /* no field: only null or false will do; `text` says what is not supported */
    MODEL_FIXED    /* no field: not read, written as `text` */
};

/* What stands in for a size or number that config.json, or a GGUF file that need not have it, leaves out. */
enum model_missing { MODEL_NEEDED, MODEL_STANDARD, MODEL_AS_HEADS, MODEL_AS_WIDTH_PER_HEAD, MODEL_AS_HEAD_SIZE };

enum model_in_gguf {
    MODEL_GGUF_NEEDED,
    MODEL_GGUF_OPTIONAL,
    MODEL_GGUF_EQUAL /* must repeat the field */,
    MODEL_GGUF_WRITTEN /* not read */
};

struct model_setting {
    const char *json, *also,
        *gguf; /* keys; also: a second spelling in config.json; gguf: behind "llama."; NULL: none */
    enum model_setting_kind kind;
    size_t field; /* offset in struct model_config */
    enum model_missing missing;
    double standard; /* of a flag: 1 is true */
    enum model_in_gguf in_gguf;
    const char *text;
    bool unwritten; /* read, but not written to config.json */
};

enum { MODEL_MAX_SETTINGS = 64 };

struct model_arch {
    const char *title, *type, *gguf, *class_name; /* for people; model_type, general.architecture, architectures */
    const struct model_tensor_row
        *tensor; /* [n_tensors] table order: what comes before the layers, a layer, what comes after */
    size_t n_tensors;
    const enum model_role *saved;        /* [a layer's rows] the order in which transformers writes them */
    const struct model_setting *setting; /* [n_settings] in the order of GGUF files */
    size_t n_settings;
    int32_t bos, eos; /* when config.json names none; -1 = none */
    /* traits */
    bool gelu;             /* the tanh form, in place of silu */
    bool scaled_embedding; /* times the root of D */
    bool norm_plus_one;    /* norms multiply by 1 + w; GGUF files hold 1 + w */
    bool linear_rope;      /* rope_type "linear" is computed */
    bool windows;          /* layers may have one */
};

extern const struct model_arch model_arch_llama, model_arch_qwen2, model_arch_qwen3, model_arch_gemma3;

const struct model_arch *model_arch_of(const struct model_config *c);

/* By model_type of config.json or general.architecture of GGUF; NULL, and the known names in `known`, for others. */
const struct model_arch *model_arch_by_type(enum model_architecture *out, const char *type, size_t n);
const struct model_arch *model_arch_by_gguf(enum model_architecture *out, const char *name, size_t n);
void model_arch_list(struct bytes *out, bool gguf); /* "'llama', 'qwen2' and 'qwen3'" */

static inline void *model_field(struct model_config *c, const struct model_setting *s) { return (char *)c + s->field; }
static inline size_t model_size_of(const struct model_config *c, const struct model_setting *s) {
    return *(const size_t *)(const void *)((const char *)c + s->field);
}
static inline double model_number_of(const struct model_config *c, const struct model_setting *s) {
    return *(const double *)(const void *)((const char *)c + s->field);
}

/* Put the default of a size or number that is still zero; those it is derived from must be there. */
void model_setting_default(struct model_config *c, const struct model_setting *s);

#endif

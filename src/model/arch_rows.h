/* arch_rows.h - rows that the tables of several architectures share: the skeleton of a Llama.
 *
 * A row of struct model_tensor_row with the suffix ".weight", and the settings that everybody has. */
#ifndef SANSU_MODEL_ARCH_ROWS_H
#define SANSU_MODEL_ARCH_ROWS_H

#include "model/arch.h"

#define MODEL_AT(name) offsetof(struct model_config, name)

/* A matrix, or a vector. */
#define MODEL_MATRIX(role, name, gguf, out, in) \
    { role, name, gguf, ".weight", {out, in}, MODEL_ALWAYS, false }
#define MODEL_VECTOR(role, name, gguf, suffix, n) \
    { role, name, gguf, suffix, {n, MODEL_DIM_1}, MODEL_ALWAYS, false }

#define MODEL_ROW_EMBED MODEL_MATRIX(MODEL_EMBED, "model.embed_tokens", "token_embd", MODEL_DIM_V, MODEL_DIM_D)
#define MODEL_ROW_ATTN_NORM MODEL_VECTOR(MODEL_ATTN_NORM, "input_layernorm", "attn_norm", ".weight", MODEL_DIM_D)
#define MODEL_ROW_O MODEL_MATRIX(MODEL_O, "self_attn.o_proj", "attn_output", MODEL_DIM_D, MODEL_DIM_HE)

/* q, k and v, their rows as in Hugging Face files. */
#define MODEL_ROWS_QKV                                                                  \
    MODEL_MATRIX(MODEL_Q, "self_attn.q_proj", "attn_q", MODEL_DIM_HE, MODEL_DIM_D),     \
        MODEL_MATRIX(MODEL_K, "self_attn.k_proj", "attn_k", MODEL_DIM_KE, MODEL_DIM_D), \
        MODEL_MATRIX(MODEL_V, "self_attn.v_proj", "attn_v", MODEL_DIM_KE, MODEL_DIM_D)

#define MODEL_ROWS_QK_NORM                                                                 \
    MODEL_VECTOR(MODEL_Q_NORM, "self_attn.q_norm", "attn_q_norm", ".weight", MODEL_DIM_E), \
        MODEL_VECTOR(MODEL_K_NORM, "self_attn.k_norm", "attn_k_norm", ".weight", MODEL_DIM_E)

#define MODEL_ROWS_FFN                                                               \
    MODEL_MATRIX(MODEL_GATE, "mlp.gate_proj", "ffn_gate", MODEL_DIM_F, MODEL_DIM_D), \
        MODEL_MATRIX(MODEL_UP, "mlp.up_proj", "ffn_up", MODEL_DIM_F, MODEL_DIM_D),   \
        MODEL_MATRIX(MODEL_DOWN, "mlp.down_proj", "ffn_down", MODEL_DIM_D, MODEL_DIM_F)

#define MODEL_ROWS_END                                                                                   \
    MODEL_VECTOR(MODEL_NORM, "model.norm", "output_norm", ".weight", MODEL_DIM_D), {                     \
        MODEL_HEAD, "lm_head", "output", ".weight", {MODEL_DIM_V, MODEL_DIM_D}, MODEL_UNLESS_TIED, false \
    }

/* Sizes, in the order of GGUF files. */
#define MODEL_SETTINGS_SIZES(context)                                                                  \
    {.json = "num_hidden_layers", .gguf = "block_count", .field = MODEL_AT(layers)},                   \
        {.json = "max_position_embeddings",                                                            \
         .gguf = "context_length",                                                                     \
         .field = MODEL_AT(max_context),                                                               \
         .missing = MODEL_STANDARD,                                                                    \
         .standard = (context)},                                                                       \
        {.json = "hidden_size", .gguf = "embedding_length", .field = MODEL_AT(width)},                 \
        {.json = "intermediate_size", .gguf = "feed_forward_length", .field = MODEL_AT(ffn_width)},    \
        {.json = "num_attention_heads", .gguf = "attention.head_count", .field = MODEL_AT(heads)}, {   \
        .json = "num_key_value_heads", .gguf = "attention.head_count_kv", .field = MODEL_AT(kv_heads), \
        .missing = MODEL_AS_HEADS, .in_gguf = MODEL_GGUF_OPTIONAL                                      \
    }

/* The size of a head: divided, or a number of its own when the file does not say. */
#define MODEL_SETTINGS_HEAD(how, size)                                                                      \
    {.json = "head_dim",                                                                                    \
     .gguf = "attention.key_length",                                                                        \
     .field = MODEL_AT(head_size),                                                                          \
     .missing = (how),                                                                                      \
     .standard = (size),                                                                                    \
     .in_gguf = MODEL_GGUF_OPTIONAL},                                                                       \
        {.gguf = "attention.value_length", .field = MODEL_AT(head_size), .in_gguf = MODEL_GGUF_EQUAL},      \
        {.gguf = "rope.dimension_count", .field = MODEL_AT(head_size), .in_gguf = MODEL_GGUF_EQUAL}, {      \
        .json = "vocab_size", .gguf = "vocab_size", .field = MODEL_AT(vocab), .in_gguf = MODEL_GGUF_WRITTEN \
    }

#define MODEL_SETTINGS_NUMBERS(theta)                                            \
    {.json = "rms_norm_eps",                                                     \
     .gguf = "attention.layer_norm_rms_epsilon",                                 \
     .kind = MODEL_NUMBER,                                                       \
     .field = MODEL_AT(rms_norm_eps),                                            \
     .missing = MODEL_STANDARD,                                                  \
     .standard = 1e-6},                                                          \
        {.json = "rope_theta",                                                   \
         .gguf = "rope.freq_base",                                               \
         .kind = MODEL_NUMBER,                                                   \
         .field = MODEL_AT(rope_theta),                                          \
         .missing = MODEL_STANDARD,                                              \
         .standard = (theta),                                                    \
         .in_gguf = MODEL_GGUF_OPTIONAL},                                        \
    {                                                                            \
        .json = "rope_scaling", .also = "rope_parameters", .kind = MODEL_SCALING \
    }

/* What is not about sizes: ids, types, names; and what must be as everybody has it. */
#define MODEL_SETTINGS_REST(model, act_key, act, ties)                                                               \
    {.json = "tie_word_embeddings", .kind = MODEL_FLAG, .field = MODEL_AT(tied), .standard = (ties)},                \
        {.json = "bos_token_id", .kind = MODEL_ID, .field = MODEL_AT(bos)},                                          \
        {.json = "eos_token_id", .kind = MODEL_IDS},                                                                 \
        {.json = "torch_dtype", .also = "dtype", .kind = MODEL_DTYPE, .field = MODEL_AT(type)},                      \
        {.json = "architectures", .kind = MODEL_CLASS}, {.json = "model_type", .kind = MODEL_WORD, .text = (model)}, \
        {.json = (act_key), .kind = MODEL_WORD, .text = (act)},                                                      \
        {.json = "quantization_config",                                                                              \
         .kind = MODEL_OFF,                                                                                          \
         .text = "a quantization_config is not supported; weights must be F32, F16 or BF16",                         \
         .unwritten = true},                                                                                         \
        {.json = "attention_dropout", .kind = MODEL_FIXED, .text = "0.0"},                                           \
        {.json = "initializer_range", .kind = MODEL_FIXED, .text = "0.02"}, {                                        \
        .json = "use_cache", .kind = MODEL_FIXED, .text = "true"                                                     \
    }

#define MODEL_SETTING_NO_ATTENTION_BIAS \
    { .json = "attention_bias", .kind = MODEL_OFF, .text = "attention_bias is true; biases are not supported" }

#define MODEL_SETTING_LAYERS \
    { .json = "layer_types", .kind = MODEL_LAYERS }

#define MODEL_SETTING_NO_QWEN_WINDOW \
    { .json = "use_sliding_window", .kind = MODEL_OFF, .text = "use_sliding_window is true; it is not supported" }

#define MODEL_COUNT(rows) (sizeof(rows) / sizeof *(rows))

#endif

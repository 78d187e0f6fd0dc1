/* arch_llama.c - the tensors and settings of Llama (LlamaForCausalLM; "llama" in GGUF), in MODEL.md's letters.
 *
 * Defaults are those of transformers' LlamaConfig. Keys that only matter to training or to Python (dropout, use_cache,
 * auto_map ...) have a row where save_pretrained writes them, and are skipped otherwise.
 *
 * Checked tests/model/config_test.c, tests/model/weights_test.c, tests/model/model_gguf_test.c, tests/model/save_test.c
 */
#include "model/arch.h"

static const char weight[] = ".weight";

static const struct model_tensor_row tensors[] = {
    {MODEL_EMBED, "model.embed_tokens", "token_embd", weight, {MODEL_DIM_V, MODEL_DIM_D}, MODEL_ALWAYS, false},
    {MODEL_ATTN_NORM, "input_layernorm", "attn_norm", weight, {MODEL_DIM_D, MODEL_DIM_1}, MODEL_ALWAYS, false},
    {MODEL_Q, "self_attn.q_proj", "attn_q", weight, {MODEL_DIM_HE, MODEL_DIM_D}, MODEL_ALWAYS, true},
    {MODEL_K, "self_attn.k_proj", "attn_k", weight, {MODEL_DIM_KE, MODEL_DIM_D}, MODEL_ALWAYS, true},
    {MODEL_V, "self_attn.v_proj", "attn_v", weight, {MODEL_DIM_KE, MODEL_DIM_D}, MODEL_ALWAYS, false},
    {MODEL_O, "self_attn.o_proj", "attn_output", weight, {MODEL_DIM_D, MODEL_DIM_HE}, MODEL_ALWAYS, false},
    {MODEL_FFN_NORM, "post_attention_layernorm", "ffn_norm", weight, {MODEL_DIM_D, MODEL_DIM_1}, MODEL_ALWAYS, false},
    {MODEL_GATE, "mlp.gate_proj", "ffn_gate", weight, {MODEL_DIM_F, MODEL_DIM_D}, MODEL_ALWAYS, false},
    {MODEL_UP, "mlp.up_proj", "ffn_up", weight, {MODEL_DIM_F, MODEL_DIM_D}, MODEL_ALWAYS, false},
    {MODEL_DOWN, "mlp.down_proj", "ffn_down", weight, {MODEL_DIM_D, MODEL_DIM_F}, MODEL_ALWAYS, false},
    {MODEL_NORM, "model.norm", "output_norm", weight, {MODEL_DIM_D, MODEL_DIM_1}, MODEL_ALWAYS, false},
    {MODEL_HEAD, "lm_head", "output", weight, {MODEL_DIM_V, MODEL_DIM_D}, MODEL_UNLESS_TIED, false},
};

/* Norms last within a layer: the order in which the modules are defined. */
static const enum model_role saved[] = {MODEL_Q,  MODEL_K,    MODEL_V,         MODEL_O,       MODEL_GATE,
                                        MODEL_UP, MODEL_DOWN, MODEL_ATTN_NORM, MODEL_FFN_NORM};

#define AT(name) offsetof(struct model_config, name)
static const struct model_setting settings[] = {
    {.json = "num_hidden_layers", .gguf = "block_count", .field = AT(layers)},
    {.json = "max_position_embeddings",
     .gguf = "context_length",
     .field = AT(max_context),
     .missing = MODEL_STANDARD,
     .standard = 2048},
    {.json = "hidden_size", .gguf = "embedding_length", .field = AT(width)},
    {.json = "intermediate_size", .gguf = "feed_forward_length", .field = AT(ffn_width)},
    {.json = "num_attention_heads", .gguf = "attention.head_count", .field = AT(heads)},
    {.json = "num_key_value_heads",
     .gguf = "attention.head_count_kv",
     .field = AT(kv_heads),
     .missing = MODEL_AS_HEADS,
     .in_gguf = MODEL_GGUF_OPTIONAL},
    {.json = "head_dim",
     .gguf = "attention.key_length",
     .field = AT(head_size),
     .missing = MODEL_AS_WIDTH_PER_HEAD,
     .in_gguf = MODEL_GGUF_OPTIONAL},
    {.gguf = "attention.value_length", .field = AT(head_size), .in_gguf = MODEL_GGUF_EQUAL},
    {.gguf = "rope.dimension_count", .field = AT(head_size), .in_gguf = MODEL_GGUF_EQUAL},
    {.json = "vocab_size", .gguf = "vocab_size", .field = AT(vocab), .in_gguf = MODEL_GGUF_WRITTEN},
    {.json = "rms_norm_eps",
     .gguf = "attention.layer_norm_rms_epsilon",
     .kind = MODEL_NUMBER,
     .field = AT(rms_norm_eps),
     .missing = MODEL_STANDARD,
     .standard = 1e-6},
    {.json = "rope_theta",
     .gguf = "rope.freq_base",
     .kind = MODEL_NUMBER,
     .field = AT(rope_theta),
     .missing = MODEL_STANDARD,
     .standard = 10000,
     .in_gguf = MODEL_GGUF_OPTIONAL},
    {.json = "rope_scaling", .also = "rope_parameters", .kind = MODEL_SCALING},
    {.json = "tie_word_embeddings", .kind = MODEL_FLAG, .field = AT(tied)},
    {.json = "bos_token_id", .kind = MODEL_ID, .field = AT(bos)},
    {.json = "eos_token_id", .kind = MODEL_IDS},
    {.json = "torch_dtype", .also = "dtype", .kind = MODEL_DTYPE, .field = AT(type)},
    {.json = "architectures", .kind = MODEL_CLASS},
    {.json = "model_type", .kind = MODEL_WORD, .text = "llama"},
    {.json = "hidden_act", .kind = MODEL_WORD, .text = "silu"},
    {.json = "attention_bias", .kind = MODEL_OFF, .text = "attention_bias is true; biases are not supported"},
    {.json = "mlp_bias", .kind = MODEL_OFF, .text = "mlp_bias is true; biases are not supported"},
    {.json = "quantization_config",
     .kind = MODEL_OFF,
     .text = "a quantization_config is not supported; weights must be F32, F16 or BF16",
     .unwritten = true},
    {.json = "attention_dropout", .kind = MODEL_FIXED, .text = "0.0"},
    {.json = "initializer_range", .kind = MODEL_FIXED, .text = "0.02"},
    {.json = "use_cache", .kind = MODEL_FIXED, .text = "true"},
};
#undef AT

const struct model_arch model_arch_llama = {
    .title = "Llama",
    .type = "llama",
    .gguf = "llama",
    .class_name = "LlamaForCausalLM",
    .layer = "model.layers.",
    .gguf_layer = "blk.",
    .tensor = tensors,
    .n_tensors = sizeof tensors / sizeof *tensors,
    .saved = saved,
    .setting = settings,
    .n_settings = sizeof settings / sizeof *settings,
};

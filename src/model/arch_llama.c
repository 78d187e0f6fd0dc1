/* arch_llama.c - the tensors and settings of Llama (LlamaForCausalLM; "llama" in GGUF), in MODEL.md's letters.
 *
 * Defaults are those of transformers' LlamaConfig. Keys that only matter to training or to Python (dropout, use_cache,
 * auto_map ...) have a row where save_pretrained writes them, and are skipped otherwise.
 *
 * Checked tests/model/config_test.c, tests/model/weights_test.c, tests/model/model_gguf_test.c, tests/model/save_test.c
 */
#include "model/arch_rows.h"

static const struct model_tensor_row tensors[] = {
    MODEL_ROW_EMBED,
    MODEL_ROW_ATTN_NORM,
    {MODEL_Q, "self_attn.q_proj", "attn_q", ".weight", {MODEL_DIM_HE, MODEL_DIM_D}, MODEL_ALWAYS, true},
    {MODEL_K, "self_attn.k_proj", "attn_k", ".weight", {MODEL_DIM_KE, MODEL_DIM_D}, MODEL_ALWAYS, true},
    MODEL_MATRIX(MODEL_V, "self_attn.v_proj", "attn_v", MODEL_DIM_KE, MODEL_DIM_D),
    MODEL_ROW_O,
    MODEL_VECTOR(MODEL_FFN_NORM, "post_attention_layernorm", "ffn_norm", ".weight", MODEL_DIM_D),
    MODEL_ROWS_FFN,
    MODEL_ROWS_END,
};

/* Norms last within a layer: the order in which the modules are defined. */
static const enum model_role saved[] = {MODEL_Q,  MODEL_K,    MODEL_V,         MODEL_O,       MODEL_GATE,
                                        MODEL_UP, MODEL_DOWN, MODEL_ATTN_NORM, MODEL_FFN_NORM};

static const struct model_setting settings[] = {
    MODEL_SETTINGS_SIZES(2048),
    MODEL_SETTINGS_HEAD(MODEL_AS_WIDTH_PER_HEAD, 0),
    MODEL_SETTINGS_NUMBERS(10000),
    MODEL_SETTINGS_REST("llama", "hidden_act", "silu", 0),
    MODEL_SETTING_NO_ATTENTION_BIAS,
    {.json = "mlp_bias", .kind = MODEL_OFF, .text = "mlp_bias is true; biases are not supported"},
};

const struct model_arch model_arch_llama = {
    .title = "Llama",
    .type = "llama",
    .gguf = "llama",
    .class_name = "LlamaForCausalLM",
    .tensor = tensors,
    .n_tensors = MODEL_COUNT(tensors),
    .saved = saved,
    .setting = settings,
    .n_settings = MODEL_COUNT(settings),
    .bos = 1,
    .eos = 2,
};

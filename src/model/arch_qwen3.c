/* arch_qwen3.c - the tensors and settings of Qwen3 (Qwen3ForCausalLM; "qwen3" in GGUF): a Llama that normalises each
 * head of q and k before it is rotated, with heads of a size of their own.
 *
 * Defaults are those of transformers' Qwen3Config. Its window (use_sliding_window) and biases are refused.
 *
 * Checked tests/model/config_test.c, tests/model/forward_test.c, tests/model/model_gguf_test.c, tests/model/save_test.c
 */
#include "model/arch_rows.h"

static const struct model_tensor_row tensors[] = {
    MODEL_ROW_EMBED, MODEL_ROW_ATTN_NORM,
    MODEL_ROWS_QKV,  MODEL_ROWS_QK_NORM,
    MODEL_ROW_O,     MODEL_VECTOR(MODEL_FFN_NORM, "post_attention_layernorm", "ffn_norm", ".weight", MODEL_DIM_D),
    MODEL_ROWS_FFN,  MODEL_ROWS_END,
};

static const enum model_role saved[] = {MODEL_Q,    MODEL_K,  MODEL_V,    MODEL_O,         MODEL_Q_NORM,  MODEL_K_NORM,
                                        MODEL_GATE, MODEL_UP, MODEL_DOWN, MODEL_ATTN_NORM, MODEL_FFN_NORM};

static const struct model_setting settings[] = {
    MODEL_SETTINGS_SIZES(32768),
    MODEL_SETTINGS_HEAD(MODEL_STANDARD, 128),
    MODEL_SETTINGS_NUMBERS(10000),
    MODEL_SETTINGS_REST("qwen3", "hidden_act", "silu", 0),
    MODEL_SETTING_LAYERS,
    MODEL_SETTING_NO_QWEN_WINDOW,
    MODEL_SETTING_NO_ATTENTION_BIAS,
};

const struct model_arch model_arch_qwen3 = {
    .title = "Qwen3",
    .type = "qwen3",
    .gguf = "qwen3",
    .class_name = "Qwen3ForCausalLM",
    .tensor = tensors,
    .n_tensors = MODEL_COUNT(tensors),
    .saved = saved,
    .setting = settings,
    .n_settings = MODEL_COUNT(settings),
    .bos = -1,
    .eos = -1,
};

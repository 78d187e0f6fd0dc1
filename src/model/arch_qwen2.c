/* arch_qwen2.c - the tensors and settings of Qwen2 and Qwen2.5 (Qwen2ForCausalLM; "qwen2" in GGUF): a Llama with
 * biases on q, k and v. Rows of q and k are in the same order in both kinds of files.
 *
 * Defaults are those of transformers' Qwen2Config. Its window (use_sliding_window) is refused.
 *
 * Checked tests/model/config_test.c, tests/model/forward_test.c, tests/model/model_gguf_test.c, tests/model/save_test.c
 */
#include "model/arch_rows.h"

static const struct model_tensor_row tensors[] = {
    MODEL_ROW_EMBED,
    MODEL_ROW_ATTN_NORM,
    MODEL_ROWS_QKV,
    MODEL_VECTOR(MODEL_Q_BIAS, "self_attn.q_proj", "attn_q", ".bias", MODEL_DIM_HE),
    MODEL_VECTOR(MODEL_K_BIAS, "self_attn.k_proj", "attn_k", ".bias", MODEL_DIM_KE),
    MODEL_VECTOR(MODEL_V_BIAS, "self_attn.v_proj", "attn_v", ".bias", MODEL_DIM_KE),
    MODEL_ROW_O,
    MODEL_VECTOR(MODEL_FFN_NORM, "post_attention_layernorm", "ffn_norm", ".weight", MODEL_DIM_D),
    MODEL_ROWS_FFN,
    MODEL_ROWS_END,
};

static const enum model_role saved[] = {MODEL_Q, MODEL_Q_BIAS, MODEL_K,  MODEL_K_BIAS, MODEL_V,         MODEL_V_BIAS,
                                        MODEL_O, MODEL_GATE,   MODEL_UP, MODEL_DOWN,   MODEL_ATTN_NORM, MODEL_FFN_NORM};

static const struct model_setting settings[] = {
    MODEL_SETTINGS_SIZES(32768),   MODEL_SETTINGS_HEAD(MODEL_AS_WIDTH_PER_HEAD, 0),
    MODEL_SETTINGS_NUMBERS(10000), MODEL_SETTINGS_REST("qwen2", "hidden_act", "silu", 0),
    MODEL_SETTING_LAYERS,          MODEL_SETTING_NO_QWEN_WINDOW,
};

const struct model_arch model_arch_qwen2 = {
    .title = "Qwen2",
    .type = "qwen2",
    .gguf = "qwen2",
    .class_name = "Qwen2ForCausalLM",
    .tensor = tensors,
    .n_tensors = MODEL_COUNT(tensors),
    .saved = saved,
    .setting = settings,
    .n_settings = MODEL_COUNT(settings),
    .bos = -1,
    .eos = -1,
};

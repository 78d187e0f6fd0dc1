/* arch_gemma3.c - the tensors and settings of Gemma 3, text only (Gemma3ForCausalLM; "gemma3" in GGUF).
 *
 *   x = embed[id] * sqrt(D)
 *   each layer    x += attn_post_norm(attention(attn_norm(x)))        heads of q and k normed before they are rotated
 *                 x += ffn_post_norm(down(gelu(gate) * up of ffn_norm(x)))
 *
 * Five of six layers see the last `window` positions only and rotate by another theta. Norms multiply by 1 + w, which
 * is what GGUF files hold. The number that scores are divided by is not in them (model_gguf.c).
 *
 * Defaults are those of transformers' Gemma3TextConfig. Soft caps and bidirectional attention are refused.
 *
 * Checked tests/model/config_test.c, tests/model/forward_test.c, tests/model/model_gguf_test.c, tests/model/save_test.c
 */
#include "model/arch_rows.h"

static const struct model_tensor_row tensors[] = {
    MODEL_ROW_EMBED,
    MODEL_ROW_ATTN_NORM,
    MODEL_ROWS_QKV,
    MODEL_ROWS_QK_NORM,
    MODEL_ROW_O,
    MODEL_VECTOR(MODEL_ATTN_POST_NORM, "post_attention_layernorm", "post_attention_norm", ".weight", MODEL_DIM_D),
    MODEL_VECTOR(MODEL_FFN_NORM, "pre_feedforward_layernorm", "ffn_norm", ".weight", MODEL_DIM_D),
    MODEL_ROWS_FFN,
    MODEL_VECTOR(MODEL_FFN_POST_NORM, "post_feedforward_layernorm", "post_ffw_norm", ".weight", MODEL_DIM_D),
    MODEL_ROWS_END,
};

static const enum model_role saved[] = {MODEL_Q,
                                        MODEL_K,
                                        MODEL_V,
                                        MODEL_O,
                                        MODEL_Q_NORM,
                                        MODEL_K_NORM,
                                        MODEL_GATE,
                                        MODEL_UP,
                                        MODEL_DOWN,
                                        MODEL_ATTN_NORM,
                                        MODEL_ATTN_POST_NORM,
                                        MODEL_FFN_NORM,
                                        MODEL_FFN_POST_NORM};

static const struct model_setting settings[] = {
    MODEL_SETTINGS_SIZES(131072),
    MODEL_SETTINGS_HEAD(MODEL_STANDARD, 256),
    {.json = "sliding_window",
     .gguf = "attention.sliding_window",
     .field = MODEL_AT(window),
     .missing = MODEL_STANDARD,
     .standard = 4096},
    {.json = "sliding_window_pattern",
     .also = "_sliding_window_pattern",
     .gguf = "attention.sliding_window_pattern",
     .field = MODEL_AT(window_period),
     .missing = MODEL_STANDARD,
     .standard = 6,
     .in_gguf = MODEL_GGUF_OPTIONAL},
    MODEL_SETTING_LAYERS,
    {.json = "query_pre_attn_scalar", .field = MODEL_AT(query_scalar), .missing = MODEL_AS_HEAD_SIZE},
    MODEL_SETTINGS_NUMBERS(1000000),
    {.json = "rope_local_base_freq",
     .gguf = "rope.freq_base_swa",
     .kind = MODEL_NUMBER,
     .field = MODEL_AT(local_theta),
     .missing = MODEL_STANDARD,
     .standard = 10000,
     .in_gguf = MODEL_GGUF_OPTIONAL},
    MODEL_SETTINGS_REST("gemma3_text", "hidden_activation", "gelu_pytorch_tanh", 1),
    MODEL_SETTING_NO_ATTENTION_BIAS,
    {.json = "attn_logit_softcapping",
     .kind = MODEL_OFF,
     .text = "attn_logit_softcapping is given; soft caps are not supported",
     .unwritten = true},
    {.json = "final_logit_softcapping",
     .kind = MODEL_OFF,
     .text = "final_logit_softcapping is given; soft caps are not supported",
     .unwritten = true},
    {.json = "use_bidirectional_attention",
     .kind = MODEL_OFF,
     .text = "use_bidirectional_attention is true; tokens see only those before them here"},
};

const struct model_arch model_arch_gemma3 = {
    .title = "Gemma 3",
    .type = "gemma3_text",
    .gguf = "gemma3",
    .class_name = "Gemma3ForCausalLM",
    .tensor = tensors,
    .n_tensors = MODEL_COUNT(tensors),
    .saved = saved,
    .setting = settings,
    .n_settings = MODEL_COUNT(settings),
    .bos = 2,
    .eos = 1,
    .gelu = true,
    .scaled_embedding = true,
    .norm_plus_one = true,
    .linear_rope = true,
    .windows = true,
};

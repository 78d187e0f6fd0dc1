/* chat_format.c - the rows: the harmony formats of llm-jp-4 and this project's own, and those of other bases.
 *
 * The wording is what the templates print: github.com/llm-jp/llm-jp-tokenizer, hf/ver4.0/alpha_1.0/chat_template.jinja;
 * tools/mini/chat_template.jinja; those that the models of docs/bases.md bring.
 * Checked tests/token/chat_test.c, tests/token/chat_llmjp_test.c, tests/token/chat_bases_test.c
 */
#include "token/chat_format.h"

/* ---- harmony ---- */

static const struct token_chat_control harmony[TOKEN_CHAT_MAX_CONTROLS] = {
    {"<|start|>", true, false},      {"<|message|>", true, false},   {"<|channel|>", true, false},
    {"<|end|>", true, true},         {"<|return|>", true, true},     {"<|call|>", true, true},
    {"<|constrain|>", false, false}, {"<|endoftext|>", false, true},
};

#define HARMONY_TURNS                                                                                    \
    .control = harmony, .system = "<|start|>developer<|message|># Instructions\n\n{text}\n\n<|end|>",    \
    .user = "<|start|>user<|message|>{text}<|end|>",                                                     \
    .thinking = "<|start|>assistant<|channel|>analysis<|message|>{text}<|end|>",                         \
    .reply = "<|start|>assistant<|channel|>final<|message|>{text}<|end|>", .open = "<|start|>assistant", \
    .final = "<|channel|>final<|message|>", .close = "<|return|>", .channels = true, .skips_empty_system = true

#define LLMJP4_BEFORE                                                                         \
    "<|start|>system<|message|>You are LLM-jp-4, a large language model trained by LLM-jp.\n" \
    "Knowledge cutoff: 2025-12\nCurrent date: {date}\n\n"
#define LLMJP4_CHANNELS "# Valid channels: analysis, commentary, final. Channel must be included for every message."
#define LLMJP4_WORDS                                                                     \
    "You are LLM-jp-4, a large language model trained by LLM-jp.",                       \
        "Knowledge cutoff: ", "Current date: ", LLMJP4_CHANNELS, "# Instructions\\n\\n", \
        "<|start|>assistant<|channel|>final<|message|>", "<|return|>"

/* ---- ChatML ---- */

static const struct token_chat_control chatml[TOKEN_CHAT_MAX_CONTROLS] = {
    {"<|im_start|>", true, false}, {"<|im_end|>", true, true}, {"<|endoftext|>", false, true}};

#define CHATML_TURNS                                                                                      \
    .control = chatml, .system = "<|im_start|>system\n{text}<|im_end|>\n",                                \
    .user = "<|im_start|>user\n{text}<|im_end|>\n", .reply = "<|im_start|>assistant\n{text}<|im_end|>\n", \
    .open = "<|im_start|>assistant\n", .close = "<|im_end|>", .own_turn = "<|im_start|>system"
/* Templates write a message as m['role'] or as m.role; nothing is done to its content. */
#define CHATML_WORDS \
    "'<|im_start|>' + message['role'] + '", "message['content'] + '<|im_end|>'", "<|im_start|>assistant"
#define CHATML_DOT_WORDS "'<|im_start|>' + message.role + '", "message.content + '<|im_end|>'", "<|im_start|>assistant"
#define CHATML_SYSTEM(sentence) "<|im_start|>system\n" sentence "<|im_end|>\n"

#define SMOLLM2_SENTENCE "You are a helpful AI assistant named SmolLM, trained by Hugging Face"
#define QWEN25_SENTENCE "You are Qwen, created by Alibaba Cloud. You are a helpful assistant."
#define QWEN2_SENTENCE "You are a helpful assistant."

/* ---- Llama 3 ---- */

static const struct token_chat_control llama3[TOKEN_CHAT_MAX_CONTROLS] = {
    {"<|start_header_id|>", true, false}, {"<|end_header_id|>", true, false}, {"<|eot_id|>", true, true},
    {"<|eom_id|>", false, true},          {"<|end_of_text|>", false, true},
};

#define LLAMA3_TURN(role, text) "<|start_header_id|>" role "<|end_header_id|>\n\n" text "<|eot_id|>"
#define LLAMA3_TURNS                                                                                          \
    .control = llama3, .bos = "<|begin_of_text|>", .user = LLAMA3_TURN("user", "{text}"),                     \
    .reply = LLAMA3_TURN("assistant", "{text}"), .open = "<|start_header_id|>assistant<|end_header_id|>\n\n", \
    .close = "<|eot_id|>", .trims = true, .trims_system = true,                                               \
    .own_turn = "<|start_header_id|>system<|end_header_id|>"
#define LLAMA3_WORDS "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>", "trim"
/* Llama 3's own loop, which does nothing else to a message. */
#define LLAMA3_LOOP \
    "'<|start_header_id|>' + message['role'] + '<|end_header_id|>", "message['content'] | trim + '<|eot_id|>'"
#define LLAMA31_DATES "Cutting Knowledge Date: December 2023\nToday Date: {day}\n\n"
#define LLAMA31_TURNS                                                      \
    LLAMA3_TURNS, .system = LLAMA3_TURN("system", LLAMA31_DATES "{text}"), \
                  .no_system = LLAMA3_TURN("system", LLAMA31_DATES)
#define LLAMA31_WORDS LLAMA3_WORDS, "Cutting Knowledge Date: December 2023", "Today Date: ", "26 Jul 2024"

/* ---- Gemma ---- */

static const struct token_chat_control gemma[TOKEN_CHAT_MAX_CONTROLS] = {
    {"<start_of_turn>", true, false}, {"<end_of_turn>", true, true}, {"<eos>", false, true}};

#define GEMMA_TURNS                                                                           \
    .control = gemma, .bos = "<bos>", .user = "<start_of_turn>user\n{text}<end_of_turn>\n",   \
    .reply = "<start_of_turn>model\n{text}<end_of_turn>\n", .open = "<start_of_turn>model\n", \
    .close = "<end_of_turn>", .trims = true
#define GEMMA_WORDS "<start_of_turn>", "<end_of_turn>", "trim"

/* ---- llm-jp-3, Sarashina2.2 ---- */

/* Between turns stands text, so a message may look like one. No control id can be forged. */
static const struct token_chat_control llmjp3[TOKEN_CHAT_MAX_CONTROLS] = {{"</s>", true, true}};
#define LLMJP3_SENTENCE "以下は、タスクを説明する指示です。要求を適切に満たす応答を書きなさい。"

static const struct token_chat_control sarashina[TOKEN_CHAT_MAX_CONTROLS] = {
    {"<|system|>", true, false}, {"<|user|>", true, false}, {"<|assistant|>", true, false}, {"</s>", true, true}};
#define SARASHINA_ENDS .control = sarashina, .bos = "<s>", .open = "<|assistant|>", .close = "</s>"

/* ---- the rows ---- */

static const struct token_chat_row rows[TOKEN_CHAT_FORMATS] = {
    [TOKEN_CHAT_SANSU] = {.name = "sansu-harmony",
                          HARMONY_TURNS,
                          .words = {"chat_format=sansu-harmony-v1"}}, /* a comment in our own template */
    [TOKEN_CHAT_LLMJP4_TOKENIZER] = {.name = "llm-jp-4-tokenizer",
                                     HARMONY_TURNS,
                                     .preamble = LLMJP4_BEFORE "Reasoning: medium\n\n" LLMJP4_CHANNELS "<|end|>",
                                     .words = {LLMJP4_WORDS, "Reasoning: "}},
    [TOKEN_CHAT_LLMJP4_INSTRUCT] = {.name = "llm-jp-4-instruct",
                                    HARMONY_TURNS,
                                    .preamble = LLMJP4_BEFORE LLMJP4_CHANNELS "<|end|>",
                                    .without_template = true,
                                    .words = {LLMJP4_WORDS},
                                    .others = {"Reasoning: "}},
    [TOKEN_CHAT_CHATML] = {.name = "chatml",
                           CHATML_TURNS,
                           .words = {CHATML_WORDS},
                           .others = {"<think>", "trim", "strip(", SMOLLM2_SENTENCE, QWEN2_SENTENCE}},
    [TOKEN_CHAT_SMOLLM2] = {.name = "smollm2",
                            CHATML_TURNS,
                            .no_system = CHATML_SYSTEM(SMOLLM2_SENTENCE),
                            .words = {CHATML_WORDS, SMOLLM2_SENTENCE},
                            .others = {"<think>", "trim", "strip("},
                            .sentence = SMOLLM2_SENTENCE},
    [TOKEN_CHAT_QWEN2] = {.name = "qwen2",
                          CHATML_TURNS,
                          .no_system = CHATML_SYSTEM(QWEN2_SENTENCE),
                          .words = {CHATML_WORDS, QWEN2_SENTENCE},
                          .others = {"<think>", "trim", "strip(", QWEN25_SENTENCE},
                          .sentence = QWEN2_SENTENCE},
    [TOKEN_CHAT_QWEN25] = {.name = "qwen2.5",
                           CHATML_TURNS,
                           .no_system = CHATML_SYSTEM(QWEN25_SENTENCE),
                           .words = {CHATML_DOT_WORDS, QWEN25_SENTENCE},
                           .others = {"<think>", "trim", "strip("},
                           .sentence = QWEN25_SENTENCE},
    [TOKEN_CHAT_QWEN3] = {.name = "qwen3",
                          CHATML_TURNS,
                          .final = "<think>\n\n</think>\n\n",
                          .words = {CHATML_DOT_WORDS, "<think>", "</think>", "enable_thinking is false"},
                          .others = {"trim"}},
    [TOKEN_CHAT_LLAMA3] = {.name = "llama-3",
                           LLAMA3_TURNS,
                           .system = LLAMA3_TURN("system", "{text}"),
                           .words = {LLAMA3_WORDS, LLAMA3_LOOP},
                           .others = {"Cutting Knowledge Date", "Today Date"}},
    [TOKEN_CHAT_LLAMA31] = {.name = "llama-3.1",
                            LLAMA31_TURNS,
                            .date = "2024-07-26",
                            .words = {LLAMA31_WORDS},
                            .others = {"strftime_now"}},
    [TOKEN_CHAT_LLAMA32] = {.name = "llama-3.2", LLAMA31_TURNS, .words = {LLAMA31_WORDS, "strftime_now"}},
    [TOKEN_CHAT_GEMMA2] = {.name = "gemma-2", GEMMA_TURNS, .words = {GEMMA_WORDS, "System role not supported"}},
    [TOKEN_CHAT_GEMMA3] = {.name = "gemma-3",
                           GEMMA_TURNS,
                           .user_first = "<start_of_turn>user\n{system}\n\n{text}<end_of_turn>\n",
                           .words = {GEMMA_WORDS, "first_user_prefix"},
                           .others = {"System role not supported"}},
    [TOKEN_CHAT_LLMJP3] = {.name = "llm-jp-3",
                           .control = llmjp3,
                           .bos = "<s>",
                           .system = LLMJP3_SENTENCE,
                           .user = "\n\n### 指示:\n{text}",
                           .reply = "\n\n### 応答:\n{text}</s>",
                           .open = "\n\n### 応答:\n",
                           .close = "</s>",
                           .words = {"### 指示:", "### 応答:", LLMJP3_SENTENCE, "eos_token"}},
    [TOKEN_CHAT_SARASHINA22] = {.name = "sarashina2.2",
                                SARASHINA_ENDS,
                                .system = "<|system|>{text}</s>",
                                .user = "<|user|>{text}</s>",
                                .reply = "<|assistant|>{text}</s>",
                                .words = {"'<|system|>' + message['content'] + eos_token",
                                          "'<|user|>' + message['content'] + eos_token",
                                          "'<|assistant|>' + message['content'] + eos_token"}},
    [TOKEN_CHAT_SARASHINA22_OPEN] = {.name = "sarashina2.2-open-turns",
                                     SARASHINA_ENDS,
                                     .system = "<|system|>{text}",
                                     .user = "<|user|>{text}",
                                     .reply = "<|assistant|>{text}</s>",
                                     .words = {"'<|system|>' + message['content'] }}",
                                               "'<|user|>' + message['content'] }}",
                                               "'<|assistant|>' + message['content'] + eos_token"}},
};

const struct token_chat_row *token_chat_row(enum token_chat_format format) { return &rows[format]; }

const char *token_chat_format_name(enum token_chat_format format) { return rows[format].name; }

/* chat_format.c - the rows: the harmony formats of llm-jp-4, and this project's own.
 *
 * The wording is what the templates print: github.com/llm-jp/llm-jp-tokenizer, hf/ver4.0/alpha_1.0/chat_template.jinja;
 * tools/mini/chat_template.jinja.
 * Checked tests/token/chat_test.c, tests/token/chat_llmjp_test.c
 */
#include "token/chat_format.h"

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
    .final = "<|channel|>final<|message|>", .close = "<|return|>"

#define LLMJP4_BEFORE                                                                         \
    "<|start|>system<|message|>You are LLM-jp-4, a large language model trained by LLM-jp.\n" \
    "Knowledge cutoff: 2025-12\nCurrent date: {date}\n\n"
#define LLMJP4_CHANNELS "# Valid channels: analysis, commentary, final. Channel must be included for every message."
#define LLMJP4_WORDS                                                                     \
    "You are LLM-jp-4, a large language model trained by LLM-jp.",                       \
        "Knowledge cutoff: ", "Current date: ", LLMJP4_CHANNELS, "# Instructions\\n\\n", \
        "<|start|>assistant<|channel|>final<|message|>", "<|return|>"

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
                                    .words = {LLMJP4_WORDS}},
};

const struct token_chat_row *token_chat_row(enum token_chat_format format) { return &rows[format]; }

const char *token_chat_format_name(enum token_chat_format format) { return rows[format].name; }

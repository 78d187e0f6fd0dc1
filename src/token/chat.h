/* chat.h - messages <-> ids: chat formats, without running any template.
 *
 * A conversation is a *script*: control ids and texts in order. What stands between two control ids is encoded as one
 * text and not parsed for control names (unless asked), so no content whatever can forge a control token. The formats
 * are rows of chat_format.c:
 *
 *   sansu-harmony                        this project's own: harmony without a fixed system turn
 *   llm-jp-4-instruct, -tokenizer        harmony: a fixed system turn, system text as developer "# Instructions"
 *   chatml, smollm2, qwen2, qwen2.5      <|im_start|>ROLE .. <|im_end|>; a sentence of its own without a system text
 *   qwen3                                the same; answering at once is an empty <think> </think>
 *   llama-3, llama-3.1, llama-3.2        <|start_header_id|>ROLE<|end_header_id|> .. <|eot_id|>, with dates from 3.1 on
 *   gemma-2, gemma-3                     <start_of_turn>ROLE .. <end_of_turn>, the system text in the first user turn
 *   llm-jp-3, sarashina2.2               headings of text; <|user|> .. <|assistant|>
 *
 * A model directory says which one by its chat_template.jinja (or "chat_template" in tokenizer_config.json): recognised
 * by its words, never executed. A template that is no known format, or could be two, is an error that names its
 * SHA-256. */
#ifndef SANSU_TOKEN_CHAT_H
#define SANSU_TOKEN_CHAT_H

#include "token/token.h"

enum token_chat_format {
    TOKEN_CHAT_SANSU,
    TOKEN_CHAT_LLMJP4_TOKENIZER,
    TOKEN_CHAT_LLMJP4_INSTRUCT,
    TOKEN_CHAT_CHATML,
    TOKEN_CHAT_SMOLLM2,
    TOKEN_CHAT_QWEN2,
    TOKEN_CHAT_QWEN25,
    TOKEN_CHAT_QWEN3,
    TOKEN_CHAT_LLAMA3,
    TOKEN_CHAT_LLAMA31,
    TOKEN_CHAT_LLAMA32,
    TOKEN_CHAT_GEMMA2,
    TOKEN_CHAT_GEMMA3,
    TOKEN_CHAT_LLMJP3,
    TOKEN_CHAT_SARASHINA22,
    TOKEN_CHAT_SARASHINA22_OPEN,
    TOKEN_CHAT_FORMATS
};
enum { TOKEN_CHAT_MAX_CONTROLS = 12 };

/* A chat format bound to a vocabulary: the control ids by name. Plain values, nothing to free. */
struct token_chat {
    const struct token_vocab *v; /* borrowed */
    enum token_chat_format format;
    bool add_bos; /* tokenizer_config.json or the template itself asks for a beginning-of-sequence id */
    int32_t bos;  /* -1: none */
    int32_t control[TOKEN_CHAT_MAX_CONTROLS]; /* of the format's row; -1: the vocabulary has none */
    int32_t start, channel, constrain,
        message; /* of them, those around the header of a reply with channels; -1: none */
};

/* ERR_INPUT when the vocabulary lacks a control token the format needs. add_bos is false, bos the format's if there. */
bool token_chat_init(struct token_chat *out, const struct token_vocab *v, enum token_chat_format format,
                     struct err *err);
/* Read the format and add_bos_token from a model directory. Without a template the vocabulary's control tokens
 * speak. */
bool token_chat_open(struct token_chat *out, const struct token_vocab *v, const char *dir, struct err *err);
/* The same from values: template NULL = none; bos -1 = none. */
bool token_chat_open_text(struct token_chat *out, const struct token_vocab *v, const char *template, size_t n,
                          bool add_bos, int32_t bos, struct err *err);
/* The id in front of a text that is no conversation, as the directory's files have it; -1: none. */
bool token_chat_first(int32_t *out, const struct token_vocab *v, const char *dir, struct err *err);
/* The format of a template's text. */
bool token_chat_recognise(enum token_chat_format *out, const char *text, size_t n, struct err *err);
const char *token_chat_format_name(enum token_chat_format format);

bool token_chat_is_stop(const struct token_chat *c, int32_t id); /* ends a reply */
bool token_chat_has_channels(const struct token_chat *c);        /* a reply begins with a header */
enum token_decode_rule token_chat_decode_rule(const struct token_chat *c);

/* ---- messages -> ids ---- */

struct token_chat_message {
    const char *role; /* "system" or "developer" (first only), "user", "assistant" */
    const char *content;
    size_t n_content;
    /* assistant's analysis, shown only in the last turn of a training rendering; NULL = none */
    const char *thinking;
    size_t n_thinking;
};

struct token_chat_options {
    const char *date; /* "YYYY-MM-DD"; NULL = today. Only for formats that print one */
    bool bos;         /* put the beginning-of-sequence id in front (ignored when the vocabulary has none) */
    bool generation;  /* open the assistant's turn; else a last assistant message is rendered for training */
    /* with generation: make the model answer at once (force the final channel, leave the thinking empty) */
    bool final;
    /* Control names in contents become ids: what a template and tokenizer in one would do, forged turns included. Never
     * with text from outside. */
    bool parse_special;
};

/* The parts in order: control ids, and texts as spans of `text`. */
struct token_chat_part {
    int32_t control; /* -1: a text */
    size_t start, n; /* of a text */
    bool loss;       /* training: this and what follows is what the model must learn to write */
};
struct token_chat_script {
    struct bytes text, parts; /* parts: struct token_chat_part */
    bool parse_special;       /* encode texts with it */
    bool apart;               /* while writing: the next text is a part of its own */
};

bool token_chat_write(struct token_chat_script *out, const struct token_chat *c,
                      const struct token_chat_message *messages, size_t n, const struct token_chat_options *options,
                      struct err *err);
void token_chat_script_free(struct token_chat_script *s);
/* *loss_start (may be NULL): index from the first appended id of the first one that carries loss; the count of appended
 * ids when none does. */
bool token_chat_encode(struct bytes *ids, size_t *loss_start, const struct token_chat *c,
                       const struct token_chat_script *s, struct err *err);
/* The same as one string, control names spelled out: what the template would give. Not safe to encode. */
void token_chat_show(struct bytes *out, const struct token_chat *c, const struct token_chat_script *s);

/* The two steps at once. */
bool token_chat_render(struct bytes *ids, size_t *loss_start, const struct token_chat *c,
                       const struct token_chat_message *messages, size_t n, const struct token_chat_options *options,
                       struct err *err);

/* ---- ids -> messages ---- */

enum token_channel {
    TOKEN_CHANNEL_NONE,
    TOKEN_CHANNEL_ANALYSIS,
    TOKEN_CHANNEL_COMMENTARY,
    TOKEN_CHANNEL_FINAL,
    TOKEN_CHANNEL_OTHER
};

/* Follows generated ids one by one and says what each is. Survives missing, repeated and unknown channels. */
struct token_chat_reader {
    const struct token_chat *chat;
    enum {
        TOKEN_CHAT_IN_ROLE,
        TOKEN_CHAT_IN_CHANNEL,
        TOKEN_CHAT_IN_CONSTRAIN,
        TOKEN_CHAT_IN_CONTENT,
        TOKEN_CHAT_BETWEEN
    } state;
    enum token_channel channel; /* of the message being read */
    char word[24];              /* the header text being read, cut */
    size_t n_word;
    char role[24];
};

enum token_chat_event {
    TOKEN_CHAT_HEADER,  /* scaffold or header text: not for showing */
    TOKEN_CHAT_CONTENT, /* one id of the message's content */
    TOKEN_CHAT_END      /* the message is over */
};

/* in_final: the prompt forced <|channel|>final<|message|>; else it ended in <|start|>assistant. Without channels all of
 * a reply is its answer. */
void token_chat_reader_init(struct token_chat_reader *r, const struct token_chat *c, bool in_final);
enum token_chat_event token_chat_reader_feed(struct token_chat_reader *r, int32_t id);

struct token_chat_reply {
    char role[24];
    enum token_channel channel;
    size_t content, n_content; /* span of ids */
    bool ended;                /* by a control id, not by the end of the ids */
};
/* Split generated ids into messages: struct token_chat_reply appended to *out, empty ones left out. Header text
 * that a stop id or the end of the ids cut off before any <|message|> is given as content of channel NONE. */
bool token_chat_split(struct bytes *out, const struct token_chat *c, const int32_t *ids, size_t n, bool in_final,
                      struct err *err);

#endif

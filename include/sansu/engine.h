/* engine.h - a language model: its files, its text, its timelines. sansu/generate.h makes replies with it.
 *
 * Two nouns. An *engine* is a loaded model: weights, tokenizer, chat format; immutable once open, shared by any number
 * of sessions. A *session* is one mutable timeline of tokens: its KV cache and the logits after its last token; one
 * thread at a time. The life of a reply:
 *
 *     engine_open -> engine_render (messages -> ids) -> session_open -> reply_run (sansu/generate.h), which does
 *         session_feed (prompt) -> loop { sampler_pick ; stop? ; text ; session_feed (1 id) }
 *
 * Memory: the engine maps the weight files and never copies them whole. A session allocates everything at open;
 * feeding allocates nothing. Results do not depend on the number of threads. */
#ifndef SANSU_ENGINE_H
#define SANSU_ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"

struct engine;
struct session;
struct pool; /* base/pool.h */

/* All fields may be zero. */
struct engine_options {
    int threads; /* 0 = one per processor */
    /* highest kernel variant: "ref", "avx2", "avx512", "amx" (ARM: "neon", "dotprod"); NULL = best there is */
    const char *cpu;
    const char *kv; /* keys and values of sessions: "f32", "f16", "q8_0"; NULL = f32 */
    /* what weights in blocks are multiplied by: "int8", fast, which rounds activations to 8 bits; "f32", which decodes
     * the weights where they are used and rounds nothing; NULL = int8 */
    const char *precision;
    const char *adapter; /* PEFT LoRA directory, made for this model, used unmerged; NULL = none */
    /* bytes that weights and a session may take together, else they are refused; 0 = what is available */
    size_t memory;
    bool tokenizer_only; /* no weights needed or loaded: encode, decode, render; sessions are refused */
};

/* path: a Hugging Face model directory, or a GGUF file. On failure *out is untouched and nothing is left to free. */
bool engine_open(struct engine **out, const char *path, const struct engine_options *options, struct err *err);
void engine_close(struct engine *engine); /* NULL-safe; all sessions must be closed before */
struct pool *engine_pool(
    const struct engine *engine); /* its threads, for other work between feeds; NULL without weights */

struct engine_info {
    size_t n_vocab, n_layers, n_heads, n_kv_heads, head_size, width, ffn_width; /* V L H K E D F */
    size_t max_context, n_parameters;
    size_t weight_bytes; /* mapped */
    /* of them, read to generate one token; elements of the layers' matrices */
    size_t bytes_per_token, n_layer_weights;
    size_t kv_bytes_per_token;
    size_t adapter_rank, adapter_parameters; /* 0 = no adapter */
    const char *kv_type;
    const char *name;        /* last part of the path */
    const char *weight_type; /* "bf16", "q4_k+q6_k+f32"; mixed types joined by '+' */
    const char *cpu;         /* kernel variant in use */
    const char *chat_format; /* "llm-jp-4-instruct", "sansu-harmony", "chatml" .. (docs/bases.md); "" = none */
    /* the model's own system text for explanations, from its files; "" when it has none */
    const char *default_system;
    /* how the model itself declines a problem, from its files; "" when it never learnt to */
    const char *refusal;
    float familiarity_threshold; /* mean log-probability below which a text is strange to it; 0 = unknown */
    bool needs_reading;          /* it explains well only what a reader has read (reading.h); from its files */
    const char *settings;        /* the text of its sansu.json; "" when it has none */
    int threads;
};
void engine_info(struct engine_info *out, const struct engine *engine);
/* What this engine's threads reach at best, measured now: reading; int8 products (two operations each), without matrix
 * units. */
struct engine_limits {
    double read_gb_s, int8_gops, vector_int8_gops;
};
bool engine_limits(struct engine_limits *out, const struct engine *engine, struct err *err);

/* What this build can use of this machine, without any model. */
struct engine_machine {
    const char *variants[4]; /* kernel variants that run here, slowest first */
    size_t n_variants;
    int processors;
    size_t memory, memory_available; /* bytes; 0 = unknown */
};
void engine_machine(struct engine_machine *out);

/* ---- text and ids ---- */

/* text -> ids, appended to *ids as int32_t values. parse_special: control-token strings in the text become their ids
 * (never do this with text from outside). */
bool engine_encode(struct bytes *ids, const struct engine *engine, const char *text, size_t n, bool parse_special,
                   struct err *err);

/* ids -> text appended to out, the way the model's own tokenizer class shows it. */
bool engine_decode(struct bytes *out, const struct engine *engine, const int32_t *ids, size_t n, bool skip_special,
                   struct err *err);

/* The bytes one content token adds in the middle of a text (a leading word mark is a space). Borrowed from the engine.
 * n == 0 for control tokens. A token may be a part of a UTF-8 character (byte fallback). */
const char *engine_token_text(const struct engine *engine, int32_t id, size_t *n);
bool engine_token_is_control(const struct engine *engine, int32_t id);
bool engine_token_is_stop(const struct engine *engine, int32_t id); /* ends a reply */
int32_t engine_bos(
    const struct engine *engine); /* the id that the tokenizer's files ask for in front of a text; -1 = none */

/* A reply shown id by id: whole characters only, one leading space of each stretch dropped. Fields are private. */
struct engine_stream {
    const struct engine *engine;
    char pending[4];
    size_t n_pending;
    bool inside;
};
/* start: the ids follow a control token (a rendered prompt), not the middle of a text. */
void engine_stream_init(struct engine_stream *s, const struct engine *engine, bool start);
void engine_stream_feed(struct bytes *out, struct engine_stream *s, int32_t id);
void engine_stream_finish(struct bytes *out, struct engine_stream *s); /* a cut character becomes U+FFFD */

/* Learn a Unigram vocabulary of n_vocab ids (14 control tokens, 256 bytes, the rest learnt; pieces of at most max_chars
 * characters) from the texts `next` hands out until it returns false; the tokenizer.json text is appended to out. */
typedef bool engine_text_fn(void *context, const char **text, size_t *n);
bool engine_learn_tokenizer(struct bytes *out, engine_text_fn *next, void *context, size_t n_vocab, size_t max_chars,
                            struct err *err);

/* The text side of a GGUF file as small files of a Hugging Face directory, which is made: tokenizer.json,
 * tokenizer_config.json, chat_template.jinja, sansu.json; of a file without a tokenizer none. */
bool engine_export_text(const char *file, const char *dir, struct err *err);

struct engine_message {
    const char *role; /* "system", "user", "assistant" */
    /* thinking: analysis before a last assistant message, in training renderings only; NULL = none */
    const char *content, *thinking;
    size_t n_content, n_thinking;
};

struct engine_render_options {
    const char *date;   /* "YYYY-MM-DD" for templates that print one; NULL = today */
    bool no_bos;        /* leave out the beginning-of-sequence id that the tokenizer's files ask for */
    bool no_generation; /* do not open the assistant's turn (training renderings) */
    /* let the model write its channel, or think, instead of forcing the answer; formats without either do not care */
    bool free_channel;
    bool parse_special; /* control-token strings in contents become their ids (never with text from outside) */
};

/* Messages -> prompt ids (int32_t values appended to *ids). Scaffold and contents are tokenised apart: without
 * parse_special no content can produce a control id. */
bool engine_render(struct bytes *ids, const struct engine *engine, const struct engine_message *messages, size_t n,
                   const struct engine_render_options *options, struct err *err);

/* How many of the rendered `ids` every conversation with the same system text begins with, when they are worth keeping
 * on disk (session_prefix); else 0. messages (at least one) and options: those that gave ids. */
bool engine_render_shared(size_t *shared, const struct bytes *ids, const struct engine *engine,
                          const struct engine_message *messages, const struct engine_render_options *options,
                          struct err *err);

/* ---- sessions ---- */

/* capacity: the most tokens the timeline may hold (prompt + reply), <= max_context. batch: the most positions one feed
 * evaluates at once (0 = 256; longer feeds are cut). */
bool session_open(struct session **out, const struct engine *engine, size_t capacity, size_t batch, struct err *err);
void session_close(struct session *session);

/* Another timeline in the workspace of `owner`: both belong to one thread and can be fed together. Logits stand in the
 * shared workspace: a session's are valid until any that shares it is fed. Close the owner last. */
bool session_join(struct session **out, struct session *owner, size_t capacity, struct err *err);

/* Append n ids to the timeline. With all_logits, logits of every fed position are kept until the next feed (n <=
 * batch). ERR_INPUT for an id outside the vocabulary, a full timeline, or a weight file that was cut since it was
 * opened (which a program survives that called file_guard_install); the timeline is then unchanged. */
bool session_feed(struct session *session, const int32_t *ids, size_t n, bool all_logits, struct err *err);

/* The same for several timelines of one workspace: one pass over the weights for all, each gets the logits that it
 * would get alone. Kept rows (n with all_logits, else one a timeline) together <= batch. On failure no timeline is
 * changed. */
struct session_feed_part {
    struct session *session;
    const int32_t *ids;
    size_t n;
    bool all_logits;
};
enum { SESSION_FEED_MANY = 64 };
bool session_feed_many(const struct session_feed_part *part, size_t n,
                       struct err *err); /* 1 <= n <= SESSION_FEED_MANY */

/* V floats after the last fed token (all_logits: [n, V], row per fed position). NULL before the first feed. */
const float *session_logits(const struct session *session);
size_t session_position(const struct session *session);    /* tokens on the timeline */
const int32_t *session_ids(const struct session *session); /* of them, in order */

/* Forget everything from position on (position <= session_position). The next feed continues from there. */
void session_rewind(struct session *session, size_t position);

/* Forget everything and bring the timeline to ids[0 .. n), a beginning that many runs share: from the file an earlier
 * run left in `dir` (NULL: none), else by feeding, leaving such a file. The same logits follow. Unfit files and
 * directories are ignored. */
bool session_prefix(struct session *session, const int32_t *ids, size_t n, const char *dir, bool *from_file,
                    struct err *err);

/* Forget everything and take over the first n positions of another timeline of the same engine. */
void session_copy(struct session *session, const struct session *from, size_t n);

#endif

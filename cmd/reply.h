/* reply.h - what generate, chat, logits and bench share: opening a model, lists of ids, the loop that writes a reply. */
#ifndef SANSU_CMD_REPLY_H
#define SANSU_CMD_REPLY_H

#include "cmd.h"
#include "sansu/generate.h"

/* ---- the model ---- */

struct cmd_model {
    const char *path, *adapter, *cpu, *kv;
    int64_t threads;
};

#define CMD_MODEL_FLAGS(m)                                                                                               \
    {"--model", FLAG_STRING, &(m).path, "DIR", "model directory ($SANSU_MODEL, else the embedded model)", 0, 0},         \
        {"--adapter", FLAG_STRING, &(m).adapter, "DIR", "PEFT LoRA directory made for this model, used unmerged", 0, 0}, \
        {"--threads", FLAG_INT, &(m).threads, "N", "threads (one per processor)", 1, 64},                                \
        {"--cpu", FLAG_STRING, &(m).cpu, "NAME", "highest kernel variant: " CMD_VARIANTS, 0, 0},                      \
        {"--kv", FLAG_STRING, &(m).kv, "TYPE", "keys and values in f32 (default), f16 or q8_0", 0, 0}

bool cmd_model_open(struct engine **out, const struct cmd_model *model, struct err *err);

/* "1,2,3" -> int32_t values appended to *ids. */
bool cmd_parse_ids(struct bytes *ids, const char *text, struct err *err);

/* ---- choosing tokens ---- */

struct cmd_sampling {
    double temperature, top_p, min_p, repeat_penalty;
    int64_t top_k, seed, max_new_tokens;
    bool greedy;
    const char *stop; /* text that ends the reply */
    const char *draft;
};

#define CMD_SAMPLING_DEFAULTS {.temperature = 0.7, .top_p = 0.95, .max_new_tokens = 512}

#define CMD_SAMPLING_FLAGS(s)                                                                                            \
    {"--greedy", FLAG_BOOL, &(s).greedy, NULL, "always the most probable token", 0, 0},                                  \
        {"--temperature", FLAG_DOUBLE, &(s).temperature, "T", "0 = greedy (0.7)", 0, 0},                                 \
        {"--top-k", FLAG_INT, &(s).top_k, "K", "keep the K best; 0 = off (0)", 0, 1000000},                              \
        {"--top-p", FLAG_DOUBLE, &(s).top_p, "P", "keep the best that reach P together (0.95)", 0, 0},                   \
        {"--min-p", FLAG_DOUBLE, &(s).min_p, "P", "keep what has P times the best one's probability (0)", 0, 0},         \
        {"--repeat-penalty", FLAG_DOUBLE, &(s).repeat_penalty, "R", "1 = off (off)", 0, 0},                              \
        {"--seed", FLAG_INT, &(s).seed, "N", "same seed, same text (0)", 0, INT64_MAX},                                  \
        {"--max-new-tokens", FLAG_INT, &(s).max_new_tokens, "N", "at most N tokens (512)", 0, 1 << 24},                  \
        {"--stop", FLAG_STRING, &(s).stop, "TEXT", "end the reply before TEXT", 0, 0},                                   \
        {"--draft", FLAG_STRING, &(s).draft, "KIND", "guess tokens, verify them in one pass: none (default), lookup, or a MODEL with the\n                             same tokenizer; never changes the text", 0, 0}

bool cmd_sampler_open(struct sampler **out, const struct engine *engine, const struct cmd_sampling *s, struct err *err);

/* ---- guessing them ---- */

struct cmd_drafter {
    struct speculation *drafter; /* NULL: none */
    struct engine *small;
};

/* kind: "none" or NULL, "lookup", or the path of a model with the same tokenizer. Close in any case. */
bool cmd_speculation_open(struct cmd_drafter *out, const struct engine *engine, const struct cmd_model *model, const char *kind, struct err *err);
void cmd_speculation_close(struct cmd_drafter *drafter);

/* ---- the reply ---- */

struct cmd_reply {
    struct bytes text, ids; /* ids: int32_t values, the one that ended the reply included */
    const char *finish;     /* "stop", "length", "interrupted" */
    double seconds;
};

void cmd_reply_free(struct cmd_reply *reply);

/* Write the reply that follows the session's timeline. start: the timeline ends in a control token (a rendered prompt).
 * stream: show text on stdout as soon as it is certain. drafter may be NULL; the reply does not depend on it. */
bool cmd_reply_run(struct cmd_reply *out, const struct engine *engine, struct session *session, const struct cmd_sampling *s,
                   struct speculation *drafter, bool start, bool stream, struct err *err);

double cmd_seconds(void); /* a monotonic clock */

#endif

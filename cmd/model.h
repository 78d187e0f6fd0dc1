/* model.h - what the verbs that run a model share: their flags, opening it, lists of ids, showing text as it comes. */
#ifndef SANSU_CMD_MODEL_H
#define SANSU_CMD_MODEL_H

#include "cmd.h"
#include "sansu/generate.h"
#include "sansu/reading.h"

/* ---- the model ---- */

struct cmd_model {
    const char *path, *adapter, *cpu, *kv, *precision;
    int64_t threads;
};

/* clang-format off */
#define CMD_MODEL_FLAGS(m)                                                                                          \
    {"--model", FLAG_STRING, &(m).path, "DIR", "model directory ($SANSU_MODEL, else the embedded model)", 0, 0},    \
    {"--adapter", FLAG_STRING, &(m).adapter, "DIR", "PEFT LoRA directory of this model, used unmerged", 0, 0},      \
    {"--threads", FLAG_INT, &(m).threads, "N", "threads; 0 is one per processor (default)", 0, 1024},               \
    {"--cpu", FLAG_STRING, &(m).cpu, "NAME", "highest kernel variant: " CMD_VARIANTS, 0, 0},                        \
    {"--kv", FLAG_STRING, &(m).kv, "TYPE", "keys and values in f32 (default), f16 or q8_0", 0, 0},                  \
    {"--precision", FLAG_STRING, &(m).precision, "TYPE",                                                            \
     "what weights in blocks are multiplied by: int8 (default), or f32, slowly, for comparing", 0, 0}
/* clang-format on */

#define CMD_PREFIX_CACHE_FLAG(no)                                                                            \
    {                                                                                                        \
        "--no-prefix-cache", FLAG_BOOL, &(no), NULL,                                                         \
            "compute the system turn anew; else it is kept in $XDG_CACHE_HOME/sansu or ~/.cache/sansu", 0, 0 \
    }

bool cmd_model_open(struct engine **out, const struct cmd_model *model, struct err *err);

/* ---- the reader ---- */

#define CMD_READER_FLAG(path) \
    { "--reader", FLAG_STRING, &(path), "DIR", "the reader's model (default: the one that comes with sansu)", 0, 0 }

/* path NULL: the one that comes with the program. */
bool cmd_reader_open(struct reader **out, const char *path, struct err *err);

/* The text of a problem: the argument itself, of the file of that name, "-" of standard input; nobody has to guess which
 * was read. The name of a file that is not there is never taken for a problem. */
bool cmd_read_problem(struct bytes *out, const char *verb, const char *problem, struct err *err);

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

#define CMD_SAMPLING_DEFAULTS \
    { .temperature = 0.7, .top_p = 0.95, .max_new_tokens = 512 }

#define CMD_SAMPLING_FLAGS(s)                                                                                    \
    {"--greedy", FLAG_BOOL, &(s).greedy, NULL, "always the most probable token", 0, 0},                          \
        {"--temperature", FLAG_DOUBLE, &(s).temperature, "T", "0 = greedy (0.7)", 0, 0},                         \
        {"--top-k", FLAG_INT, &(s).top_k, "K", "keep the K best; 0 = off (0)", 0, 1000000},                      \
        {"--top-p", FLAG_DOUBLE, &(s).top_p, "P", "keep the best that reach P together (0.95)", 0, 0},           \
        {"--min-p", FLAG_DOUBLE, &(s).min_p, "P", "keep what has P times the best one's probability (0)", 0, 0}, \
        {"--repeat-penalty", FLAG_DOUBLE, &(s).repeat_penalty, "R", "1 = off (off)", 0, 0},                      \
        {"--seed", FLAG_INT, &(s).seed, "N", "same seed, same text (0)", 0, INT64_MAX},                          \
        {"--max-new-tokens", FLAG_INT, &(s).max_new_tokens, "N", "at most N tokens (512)", 0, 1 << 24},          \
        {"--stop", FLAG_STRING, &(s).stop, "TEXT", "end the reply before TEXT", 0, 0}, {                         \
        "--draft", FLAG_STRING, &(s).draft, "KIND",                                                              \
            "guess tokens, verify them in one pass: none (default), lookup, or a MODEL with the\n"               \
            "                             same tokenizer; never changes the text",                               \
            0, 0                                                                                                 \
    }

void cmd_sampling_read(struct engine_sampling *out, const struct cmd_sampling *s);

/* ---- guessing them ---- */

/* What --draft names; close in any case. */
struct cmd_guess {
    enum { CMD_GUESS_DEFAULT, CMD_GUESS_NONE, CMD_GUESS_CALCULATOR, CMD_GUESS_LOOKUP, CMD_GUESS_MODEL } kind;
    struct engine *small; /* of CMD_GUESS_MODEL */
};

/* name: "none", "lookup", with calculator also that, else the path of a model with the same tokenizer; NULL: the
 * default. */
bool cmd_guess_open(struct cmd_guess *out, const char *name, bool calculator, const struct cmd_model *model,
                    struct err *err);
void cmd_guess_close(struct cmd_guess *guess);

/* ---- text on stdout ---- */

/* Shows text as it comes (a reply_text_fn, a tutor_text_fn): goes on until Ctrl-C, or until nobody reads. */
bool cmd_show_text(void *context, const char *text, size_t n);
bool cmd_show_nothing(void *context, const char *text, size_t n);

double cmd_seconds(void); /* a monotonic clock */

#endif

/* token.h - text <-> ids, exactly as the libraries that the model was trained with.
 *
 * Three kinds of vocabularies: Unigram (Kudo 2018: the most probable cut), BPE of characters (SentencePiece: merges by
 * score), BPE of bytes (GPT-2: text is cut into words, then bytes merge by rank). One comes from `tokenizer.json`
 * (Hugging Face), from a SentencePiece `.model`, or from the lists of a GGUF file. It is immutable once open and may be
 * shared by threads. docs/bases.md says which files are read.
 *
 * Kinds of ids. *Content*: pieces and single bytes, what texts are made of. *Control*: special added tokens such as
 * <|start|>; encoding yields one only with parse_special, so text from outside cannot forge a turn. */
#ifndef SANSU_TOKEN_TOKEN_H
#define SANSU_TOKEN_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/err.h"

struct token_vocab;

/* On failure *out is untouched. `data` is not kept. */
bool token_open_json(struct token_vocab **out, const char *data, size_t n, struct err *err);
bool token_open_spm(struct token_vocab **out, const void *data, size_t n, struct err *err);
/* A file (".model": SentencePiece, else tokenizer.json), or a model directory: its tokenizer.json, else
 * tokenizer.model. */
bool token_open(struct token_vocab **out, const char *path, struct err *err);
void token_close(struct token_vocab *v); /* NULL-safe */

/* A vocabulary as a list, piece by piece in id order: what a GGUF file holds. Types are numbered as in SentencePiece:
 * 1 normal, 2 unknown, 3 control, 4 user-defined, 5 unused, 6 byte ("<0x0A>"). */
struct token_piece {
    const char *name; /* U+2581 for spaces */
    size_t n;
    double score;
    int type;
};
typedef bool token_piece_fn(void *context, struct token_piece *out); /* false after the last */

/* GGUF's kinds "llama" and "t5": Unigram, tokenised as the Hugging Face library would, with sums in double. When the
 * scores are ranks (0, -1, -2 ...) the list belongs to a BPE vocabulary of characters: SentencePiece's merges. A
 * user-defined piece spelled <|...|> becomes control, so that no text can forge it. */
struct token_list_options {
    bool space_prefix; /* a mark goes in front of each stretch */
    bool prefix_first; /* of them only at the text's start, and not beside a space */
    bool may_merge;    /* "llama": ranks are taken; else they are refused */
    bool ranks;        /* the scores are ranks, whatever they look like */
};
bool token_open_list(struct token_vocab **out, token_piece_fn *next, void *context,
                     const struct token_list_options *options, struct err *err);

/* GGUF's kind "gpt2": pieces in the alphabet of stand-ins for bytes (their scores do not matter), merges "left right" in
 * the order of their ranks, and the name of the pre-tokenizer: gpt-2, smollm, qwen2, deepseek-r1-qwen, llama-bpe. */
struct token_merges {
    size_t count;
    bool (*next)(void *context, const char **text, size_t *n); /* false after the last */
    void *context;
    const char *pre;
    size_t n_pre;
};
bool token_open_byte_list(struct token_vocab **out, token_piece_fn *next, void *context,
                          const struct token_merges *merges, struct err *err);

/* The lists of an open vocabulary, as above. Of a BPE vocabulary of characters the scores are ranks, and opening makes
 * sure that they merge as its list of merges does; user-defined pieces have spaces for marks. */
struct token_lister {
    const struct token_vocab *v;
    double *score; /* [count]; 0 of other than normal pieces */
    size_t at;
};
bool token_lister_open(struct token_lister *out, const struct token_vocab *v, struct err *err);
/* *name is cleared and filled. False after the last. */
bool token_lister_next(struct token_lister *l, struct bytes *name, double *score, int *type);
void token_lister_close(struct token_lister *l);

/* The merges of a BPE vocabulary by rank. */
struct token_merge_lister {
    const struct token_vocab *v;
    struct token_pair *pair; /* [n] */
    size_t n, at;
};
bool token_merge_lister_open(struct token_merge_lister *out, const struct token_vocab *v, struct err *err);
/* Both are cleared and filled with a half as it is spelled. False after the last. */
bool token_merge_lister_next(struct token_merge_lister *l, struct bytes *left, struct bytes *right);
void token_merge_lister_close(struct token_merge_lister *l);

/* The whole as a tokenizer.json, appended to out. first: the id that its post_processor puts in front of a text, -1:
 * none. */
bool token_write_json(struct bytes *out, const struct token_vocab *v, int32_t first, struct err *err);

enum token_kind { TOKEN_UNIGRAM, TOKEN_CHAR_BPE, TOKEN_BYTE_BPE, TOKEN_KINDS };
enum token_kind token_kind(const struct token_vocab *v);
/* The name of a byte-level vocabulary's pre-tokenizer; NULL with words when none says how it cuts and normalises. */
const char *token_pre_name(const struct token_vocab *v, struct err *err);
bool token_space_prefix(const struct token_vocab *v); /* a mark goes in front of a text */
bool token_prefix_first(const struct token_vocab *v); /* only there */
int32_t token_unknown(const struct token_vocab *v);   /* -1: none */

size_t token_count(const struct token_vocab *v); /* ids are 0 .. count-1 */
/* The same without unused ids at the end, which only fill up a matrix: what a model may say. */
size_t token_count_used(const struct token_vocab *v);

/* Text -> ids (int32_t values appended to *ids). Empty text gives none. Bytes that are not UTF-8 become U+FFFD, one
 * each. A byte-level vocabulary that lacks bytes leaves them out, as the libraries do. parse_special: names of control
 * tokens in the text become their ids; never for text from outside. Fails only for lack of memory (ERR_RESOURCE). */
bool token_encode(struct bytes *ids, const struct token_vocab *v, const char *text, size_t n, bool parse_special,
                  struct err *err);

enum token_decode_rule {
    TOKEN_DECODE_PLAIN, /* the library's own decode: one leading space of the whole string is dropped */
    /* the llm-jp-4 class: each run that ends in a harmony token is decoded apart, so the space after <|message|> goes
     * too. The same as PLAIN for a .model */
    TOKEN_DECODE_HARMONY
};

/* Ids -> text appended to *out. Ids outside the vocabulary are left out, as the libraries do. */
bool token_decode(struct bytes *out, const struct token_vocab *v, const int32_t *ids, size_t n,
                  enum token_decode_rule rule, bool skip_special, struct err *err);

/* The bytes one content id adds in the middle of a text: marks of spaces are spaces, a byte piece is its byte.
 * Borrowed, not NUL-terminated; it may be a part of a character. n == 0 for control ids and ids outside the
 * vocabulary. */
const char *token_text(const struct token_vocab *v, int32_t id, size_t *n);

/* The name of a control or user-defined id; n == 0 for others. Borrowed. */
const char *token_name(const struct token_vocab *v, int32_t id, size_t *n);
int32_t token_find(const struct token_vocab *v,
                   const char *name); /* control or user-defined id by name, -1 when absent */
bool token_is_control(const struct token_vocab *v, int32_t id);
/* The control id that the vocabulary's file itself puts in front of every text (tokenizer.json); -1: none. */
int32_t token_first(const struct token_vocab *v);
/* Lists of this make mean one in front where nothing says so: SentencePiece's merges, llama-bpe. */
bool token_expects_first(const struct token_vocab *v);

/* ---- a text that grows id by id ---- */

/* What was fed so far, minus a cut UTF-8 character at its end. Valid when zeroed except for v. */
struct token_stream {
    const struct token_vocab *v;
    char pending[4]; /* the beginning of a character */
    size_t n_pending;
    bool inside; /* something of this stretch was seen: a leading space is text, not the mark of the start */
};

/* start_of_stretch: the ids that follow come right after a control token (then one leading space is dropped). */
void token_stream_init(struct token_stream *s, const struct token_vocab *v, bool start_of_stretch);
/* Append what can be shown now: always whole characters; a byte that can never become one shows as U+FFFD. A control id
 * shows nothing and starts a new stretch. */
void token_stream_feed(struct bytes *out, struct token_stream *s, int32_t id);
void token_stream_finish(struct bytes *out, struct token_stream *s); /* what was pending, as U+FFFD */

#endif

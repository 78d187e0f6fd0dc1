/* json_impl.h - a tokenizer.json while it is read; private to token/. */
#ifndef SANSU_TOKEN_JSON_IMPL_H
#define SANSU_TOKEN_JSON_IMPL_H

#include "base/json.h"
#include "token/table_impl.h"

struct token_json {
    struct json j;
    struct token_builder b;
    struct bytes names, added; /* of added tokens: their texts, struct added */
    struct bytes word;         /* the latest decoded string */
    struct bytes unk, first;   /* by their names: the unknown piece, what stands in front of every text */
    int64_t unk_id;
    bool has_model, has_vocab, has_added, has_type, has_merges, has_unk, vocab_is_object;
    bool byte_fallback, whole_first;
    /* normalizer */
    bool dummy_prefix, space_mark, nfc;
    /* pre_tokenizer: digits and known patterns, then bytes; or a split at spaces that are none any more */
    bool digits_apart, pattern, bytes, splits_spaces, prefix_first;
    enum token_split split;
    /* decoder */
    bool strip_space, bytes_first, decodes, decodes_bytes;
    struct err *err;
};

/* Record the words at the current place; false. */
bool token_json_refuse(struct token_json *r, const char *words);
/* A string, decoded into r->word; a piece must not change, so half a surrogate pair is an error. */
bool token_json_decode(struct token_json *r, const struct json_slice *s);
bool token_json_word(struct token_json *r); /* the next string */

/* json_steps.c */
bool token_json_normalizer(struct token_json *r);
bool token_json_pre_tokenizer(struct token_json *r);
bool token_json_decoder(struct token_json *r);
bool token_json_post_processor(struct token_json *r); /* json_post.c */
/* json_model.c */
bool token_json_model(struct token_json *r);

/* The published pattern of a split that has one for itself; NULL: gpt-2's is ByteLevel's own, smollm's is steps. */
const char *token_json_pattern(enum token_split split);

#endif

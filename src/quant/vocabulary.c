/* vocabulary.c - the vocabulary of a directory as the lists of a GGUF file.
 *
 *   Unigram                      kind "llama", scores are log-probabilities
 *   merges of characters         kind "llama", scores are ranks
 *   merges of bytes              kind "gpt2", the pre-tokenizer by its name, the list of merges
 *   rows of the embedding that have no piece      [PAD0] .. of type unused, as llama.cpp wants a piece a row
 *
 * Scores are floats in the file. When the tokenizer.json has decimals that are no floats (-7.267434),
 * sansu.decimal_scores says that the shortest decimal is meant, so that sums, and ties, come out the same.
 *
 * Reads   a vocabulary                     Writes  pairs of metadata
 * Owns    the lists while it works         Never   writes scores or merges that read back as others
 * Checked tests/quant/vocabulary_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quant/quant_impl.h"

enum { UNUSED = 5 }; /* token.h: types of pieces */

/* The shortest decimal that reads as the float nearest to score is score itself. */
static bool is_short_decimal(double score) {
    char text[40];
    for (int digits = 6; digits <= 9; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, (double)(float)score);
        double back = strtod(text, NULL);
        if (memcmp(&(float){(float)back}, &(float){(float)score}, sizeof(float)) == 0)
            return memcmp(&back, &score, sizeof back) == 0;
    }
    return false;
}

/* How much the scores lose as floats: nothing, nothing when read as short decimals, or something. */
struct loss {
    bool floats, decimals;
};

struct lists {
    struct bytes names, scores, types; /* each name behind its length */
    size_t n;
    struct loss loss;
};

static void lists_free(struct lists *l) {
    bytes_free(&l->names);
    bytes_free(&l->scores);
    bytes_free(&l->types);
}

static void append(struct lists *l, const char *name, size_t n, double score, int type) {
    float single = (float)score;
    int32_t number = type;
    l->loss.floats = l->loss.floats && (double)single - score >= 0 && (double)single - score <= 0;
    l->loss.decimals = l->loss.decimals && is_short_decimal(score);
    bytes_append(&l->names, &n, sizeof n);
    bytes_append(&l->names, name, n);
    bytes_append(&l->scores, &single, sizeof single);
    bytes_append(&l->types, &number, sizeof number);
    l->n++;
}

static bool collect(struct lists *out, const struct token_vocab *v, size_t rows, struct err *err) {
    struct token_lister l;
    struct bytes name = {0};
    double score;
    int type;
    if (!token_lister_open(&l, v, err)) return false;
    out->loss = (struct loss){true, true};
    while (token_lister_next(&l, &name, &score, &type)) append(out, bytes_text(&name), name.len, score, type);
    token_lister_close(&l);
    while (out->n < rows) {
        char pad[32];
        append(out, pad, (size_t)snprintf(pad, sizeof pad, "[PAD%zu]", out->n), 0, UNUSED);
    }
    bool failed = name.failed || out->names.failed || out->scores.failed || out->types.failed;
    bytes_free(&name);
    return !failed || err_set(err, ERR_RESOURCE, "out of memory for the vocabulary");
}

static void put_names(struct gguf_writer *w, const struct lists *l) {
    size_t length;
    gguf_put_strings_begin(w, "tokenizer.ggml.tokens", l->n);
    for (size_t i = 0, at = 0; i < l->n; i++, at += sizeof length + length) {
        memcpy(&length, l->names.data + at, sizeof length);
        gguf_put_element(w, l->names.data + at + sizeof length, length);
    }
    gguf_put_array(w, "tokenizer.ggml.token_type", GGUF_I32, l->types.data, l->n);
}

static void put_text(struct gguf_writer *w, const char *key, const char *text) {
    gguf_put_string(w, key, text, strlen(text));
}

static bool put_scored(struct gguf_writer *w, const struct token_vocab *v, const struct lists *l, struct err *err) {
    if (!l->loss.floats && !l->loss.decimals)
        return err_set(err, ERR_INPUT,
                       "the vocabulary has scores that a GGUF file cannot hold (neither floats nor short decimals)");
    put_text(w, "tokenizer.ggml.model", "llama");
    put_text(w, "tokenizer.ggml.pre", "default");
    put_names(w, l);
    gguf_put_array(w, "tokenizer.ggml.scores", GGUF_F32, l->scores.data, l->n);
    gguf_put_bool(w, "tokenizer.ggml.add_space_prefix", token_space_prefix(v));
    if (token_prefix_first(v)) gguf_put_bool(w, "sansu.space_prefix_first", true);
    if (token_kind(v) == TOKEN_CHAR_BPE) gguf_put_bool(w, "sansu.scores_are_ranks", true);
    if (!l->loss.floats) gguf_put_bool(w, "sansu.decimal_scores", true);
    return true;
}

static bool put_merges(struct gguf_writer *w, const struct token_vocab *v, struct err *err) {
    struct token_merge_lister merges;
    struct bytes left = {0}, right = {0};
    if (!token_merge_lister_open(&merges, v, err)) return false;
    gguf_put_strings_begin(w, "tokenizer.ggml.merges", merges.n);
    while (token_merge_lister_next(&merges, &left, &right)) {
        bytes_append_char(&left, ' ');
        bytes_append(&left, right.data, right.len);
        gguf_put_element(w, bytes_text(&left), left.len);
    }
    token_merge_lister_close(&merges);
    bool failed = left.failed || right.failed;
    bytes_free(&left);
    bytes_free(&right);
    return !failed || err_set(err, ERR_RESOURCE, "out of memory for merges");
}

static bool put_merged(struct gguf_writer *w, const struct token_vocab *v, const struct lists *l, struct err *err) {
    const char *pre = token_pre_name(v, err);
    if (!pre) return false;
    put_text(w, "tokenizer.ggml.model", "gpt2");
    put_text(w, "tokenizer.ggml.pre", pre);
    put_names(w, l);
    return put_merges(w, v, err);
}

bool quant_put_vocabulary(struct gguf_writer *w, const struct token_vocab *v, size_t rows, struct err *err) {
    struct lists lists = {0};
    bool ok =
        collect(&lists, v, rows, err) && (token_kind(v) == TOKEN_BYTE_BPE ? put_merged : put_scored)(w, v, &lists, err);
    lists_free(&lists);
    return ok;
}

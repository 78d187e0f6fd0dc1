/* json_write.c - an open vocabulary as a Hugging Face tokenizer.json, which that library and token_open_json read.
 *
 *   lists (lister.c) -> added tokens | normalizer, pre_tokenizer, post_processor, decoder of the kind | model
 *
 * Pieces of type unused behind the last other one only fill up a matrix; they are left out.
 *
 * Reads   a vocabulary                     Writes  text
 * Owns    lists while it works             Never   writes a step that token_open_json would not know
 * Checked tests/token/json_write_test.c
 */
#include <string.h>

#include "token/json_impl.h"

#define MARK "\xe2\x96\x81"

enum { NORMAL = 1, UNKNOWN = 2, CONTROL = 3, USER = 4, UNUSED = 5 };

struct writer {
    struct bytes *out;
    const struct token_vocab *v;
    struct token_lister lister;
    struct bytes name; /* of the current piece */
    double score;
    int type;
    size_t used; /* ids */
};

static void put(struct writer *w, const char *text) { bytes_append_string(w->out, text); }

static void put_string(struct writer *w, const struct bytes *text) {
    bytes_append_json_string(w->out, bytes_text(text), text->len);
}

static void rewind_list(struct writer *w) { w->lister.at = 0; }

static bool next(struct writer *w) {
    return w->lister.at < w->used && token_lister_next(&w->lister, &w->name, &w->score, &w->type);
}

static bool is_added(const struct writer *w) { return w->type == CONTROL || w->type == USER || w->type == UNKNOWN; }

static void put_added(struct writer *w) {
    const char *before = "";
    put(w, "  \"added_tokens\": [");
    for (rewind_list(w); next(w);) {
        if (!is_added(w)) continue;
        bytes_printf(w->out, "%s\n    {\"id\": %zu, \"content\": ", before, w->lister.at - 1);
        put_string(w, &w->name);
        bytes_printf(
            w->out,
            ", \"single_word\": false, \"lstrip\": false, \"rstrip\": false, \"normalized\": false, \"special\": %s}",
            w->type == USER ? "false" : "true");
        before = ",";
    }
    put(w, "\n  ],\n");
}

/* ---- the steps around a model ---- */

#define REPLACE(pattern, content) \
    "{\"type\": \"Replace\", \"pattern\": {\"String\": \"" pattern "\"}, \"content\": \"" content "\"}"

static void put_normalizer(struct writer *w) {
    const struct token_vocab *v = w->v;
    put(w, "  \"normalizer\": ");
    if (v->kind == TOKEN_BYTE_BPE)
        put(w, v->bpe.nfc ? "{\"type\": \"NFC\"}" : "null");
    else if (v->prefix_first)
        put(w, "null");
    else if (v->dummy_prefix)
        put(w, "{\"type\": \"Sequence\", \"normalizers\": [{\"type\": \"Prepend\", \"prepend\": \"" MARK
               "\"}, " REPLACE(" ", MARK) "]}");
    else
        put(w, REPLACE(" ", MARK));
    put(w, ",\n");
}

static void put_byte_level(struct writer *w, bool cuts) {
    bytes_printf(w->out,
                 "{\"type\": \"ByteLevel\", \"add_prefix_space\": false, \"trim_offsets\": true, \"use_regex\": %s}",
                 cuts ? "true" : "false");
}

static void put_words(struct writer *w) {
    const char *pattern = token_json_pattern(w->v->bpe.split);
    struct bytes text = {0};
    if (w->v->bpe.split == TOKEN_SPLIT_GPT2) {
        put_byte_level(w, true);
        return;
    }
    put(w, "{\"type\": \"Sequence\", \"pretokenizers\": [");
    if (pattern) {
        bytes_append_string(&text, pattern);
        put(w, "{\"type\": \"Split\", \"pattern\": {\"Regex\": ");
        put_string(w, &text);
        put(w, "}, \"behavior\": \"Isolated\", \"invert\": false}, ");
    } else {
        put(w, "{\"type\": \"Digits\", \"individual_digits\": true}, ");
    }
    put_byte_level(w, !pattern);
    put(w, "]}");
    if (text.failed) w->out->failed = true;
    bytes_free(&text);
}

static void put_pre_tokenizer(struct writer *w) {
    put(w, "  \"pre_tokenizer\": ");
    if (w->v->kind == TOKEN_BYTE_BPE)
        put_words(w);
    else if (w->v->prefix_first)
        put(w, "{\"type\": \"Metaspace\", \"replacement\": \"" MARK
               "\", \"prepend_scheme\": \"first\", \"split\": false}");
    else
        put(w, "null");
    put(w, ",\n");
}

static void put_post_processor(struct writer *w, int32_t first) {
    struct bytes name = {0};
    size_t n;
    const char *text = token_name(w->v, first, &n);
    put(w, "  \"post_processor\": ");
    if (!n) {
        put(w, "null,\n");
        return;
    }
    bytes_append(&name, text, n);
    put(w, "{\"type\": \"TemplateProcessing\", \"single\": [{\"SpecialToken\": {\"id\": ");
    put_string(w, &name);
    put(w,
        ", \"type_id\": 0}}, {\"Sequence\": {\"id\": \"A\", \"type_id\": 0}}],\n    \"pair\": [{\"Sequence\": {\"id\": "
        "\"A\", \"type_id\": 0}}, {\"Sequence\": {\"id\": \"B\", \"type_id\": 1}}], \"special_tokens\": {");
    put_string(w, &name);
    put(w, ": {\"id\": ");
    put_string(w, &name);
    bytes_printf(w->out, ", \"ids\": [%d], \"tokens\": [", (int)first);
    put_string(w, &name);
    put(w, "]}}},\n");
    if (name.failed) w->out->failed = true;
    bytes_free(&name);
}

static void put_decoder(struct writer *w) {
    const struct token_vocab *v = w->v;
    put(w, "  \"decoder\": ");
    if (v->kind == TOKEN_BYTE_BPE) {
        put_byte_level(w, true);
    } else {
        put(w, "{\"type\": \"Sequence\", \"decoders\": [");
        put(w, v->bytes_first ? "{\"type\": \"ByteFallback\"}, " REPLACE(MARK, " ")
                              : REPLACE(MARK, " ") ", {\"type\": \"ByteFallback\"}");
        put(w, ", {\"type\": \"Fuse\"}");
        if (v->strip_space) put(w, ", {\"type\": \"Strip\", \"content\": \" \", \"start\": 1, \"stop\": 0}");
        put(w, "]}");
    }
    put(w, ",\n");
}

/* ---- the model ---- */

static void put_scored(struct writer *w) {
    const char *before = "";
    if (w->v->unk_id >= 0) bytes_printf(w->out, "\"unk_id\": %d, ", (int)w->v->unk_id);
    put(w, "\"byte_fallback\": true, \"vocab\": [");
    for (rewind_list(w); next(w); before = ",") {
        bytes_printf(w->out, "%s\n    [", before);
        put_string(w, &w->name);
        bytes_printf(w->out, ", %.17g]", w->score);
    }
    put(w, "\n  ]}\n");
}

/* The model's own pieces end with the last normal one; what follows is added to it. */
static size_t own_pieces(struct writer *w) {
    size_t n = 0;
    for (rewind_list(w); next(w);)
        if (!is_added(w)) n = w->lister.at;
    return n;
}

static void put_pieces(struct writer *w, size_t n) {
    put(w, "\"vocab\": {");
    for (rewind_list(w); w->lister.at < n && next(w);) {
        put(w, w->lister.at > 1 ? ",\n    " : "\n    ");
        put_string(w, &w->name);
        bytes_printf(w->out, ": %zu", w->lister.at - 1);
    }
    put(w, "\n  }");
}

static bool put_merges(struct writer *w, struct err *err) {
    struct token_merge_lister merges;
    struct bytes left = {0}, right = {0};
    const char *before = "";
    if (!token_merge_lister_open(&merges, w->v, err)) return false;
    put(w, ", \"merges\": [");
    for (; token_merge_lister_next(&merges, &left, &right); before = ",") {
        bytes_printf(w->out, "%s\n    [", before);
        put_string(w, &left);
        put(w, ", ");
        put_string(w, &right);
        put(w, "]");
    }
    put(w, "\n  ]}\n");
    token_merge_lister_close(&merges);
    if (left.failed || right.failed) w->out->failed = true;
    bytes_free(&left);
    bytes_free(&right);
    return true;
}

static bool put_merged(struct writer *w, struct err *err) {
    bool bytes = w->v->kind == TOKEN_BYTE_BPE;
    bytes_printf(
        w->out,
        "\"dropout\": null, \"unk_token\": null, \"continuing_subword_prefix\": null, \"end_of_word_suffix\": null, "
        "\"fuse_unk\": %s, \"byte_fallback\": %s, \"ignore_merges\": %s, ",
        bytes ? "false" : "true", bytes ? "false" : "true", w->v->bpe.whole_first ? "true" : "false");
    put_pieces(w, own_pieces(w));
    return put_merges(w, err);
}

static bool put_model(struct writer *w, struct err *err) {
    bool unigram = w->v->kind == TOKEN_UNIGRAM;
    bytes_printf(w->out, "  \"model\": {\"type\": \"%s\", ", unigram ? "Unigram" : "BPE");
    if (!unigram) return put_merged(w, err);
    put_scored(w);
    return true;
}

bool token_write_json(struct bytes *out, const struct token_vocab *v, int32_t first, struct err *err) {
    struct writer w = {.out = out, .v = v, .used = token_count_used(v)};
    if (!token_lister_open(&w.lister, v, err)) return false;
    put(&w, "{\n  \"version\": \"1.0\",\n  \"truncation\": null,\n  \"padding\": null,\n");
    put_added(&w);
    put_normalizer(&w);
    put_pre_tokenizer(&w);
    put_post_processor(&w, first);
    put_decoder(&w);
    bool ok = put_model(&w, err);
    put(&w, "}\n");
    token_lister_close(&w.lister);
    ok = ok && (!(w.name.failed || out->failed) || err_set(err, ERR_RESOURCE, "out of memory for tokenizer.json"));
    bytes_free(&w.name);
    return ok;
}

/* open_gguf.c - the text side of a model from a GGUF file's metadata.
 *
 *   tokenizer.ggml.{model tokens scores token_type} -> list of pieces -> vocabulary (Unigram, or merges by score)
 *   tokenizer.ggml.{model tokens token_type merges pre} -> list of pieces, list of merges -> byte-level vocabulary
 *   tokenizer.chat_template, .add_bos_token, .bos_token_id -> chat format          sansu.settings -> engine
 *
 * Reads   a mapped file, closed at the end         Never   keeps anything of it; fails for a tokenizer it cannot read
 * Checked tests/engine/engine_test.c, fuzz/gguf_model_fuzz.c
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/engine_impl.h"
#include "format/gguf.h"

/* The three arrays, walked together. */
struct list {
    struct gguf_strings names;
    const struct gguf_pair *scores, *types; /* types may be NULL: all normal; scores: all 0 */
    bool decimal;                           /* scores mean the shortest decimal that gives the float */
    size_t at;
};

/* -7.267434 is no float; the file holds the nearest one, and the number meant is its shortest decimal. */
static double shortest_decimal(double score) {
    char text[40];
    for (int digits = 6; digits <= 9; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, score);
        if ((double)(float)strtod(text, NULL) - score >= 0 && (double)(float)strtod(text, NULL) - score <= 0) break;
    }
    return strtod(text, NULL);
}

static bool next_piece(void *context, struct token_piece *out) {
    struct list *l = context;
    if (!gguf_next_string(&l->names, &out->name, &out->n)) return false;
    double score = l->scores ? gguf_element(l->scores, l->at) : 0;
    out->score = l->decimal && isfinite(score) ? shortest_decimal(score) : score;
    out->type = l->types ? (int)gguf_element(l->types, l->at) : 1; /* of i32 */
    l->at++;
    return true;
}

static bool is_list(const struct gguf_pair *p, enum gguf_kind kind, size_t count) {
    return p && p->array && p->kind == kind && p->count == count;
}

/* tokens, and token_type when it is there. */
static bool find_pieces(struct list *out, const struct gguf *g, struct err *err) {
    const struct gguf_pair *names = gguf_find(g, "tokenizer.ggml.tokens"),
                           *types = gguf_find(g, "tokenizer.ggml.token_type");
    if (!names || !is_list(names, GGUF_STRING, names->count))
        return err_set(err, ERR_INPUT, "tokenizer.ggml.tokens is not an array of strings");
    if (types && !is_list(types, GGUF_I32, names->count))
        return err_set(err, ERR_INPUT, "tokenizer.ggml.token_type is not an array of %zu i32", names->count);
    *out = (struct list){.names = {names, 0}, .types = types};
    return true;
}

static bool open_scored(struct engine *e, const struct gguf *g, bool may_merge, struct err *err) {
    struct list list;
    bool extra = false;
    struct token_list_options options = {.space_prefix = true, .may_merge = may_merge};
    const struct gguf_pair *charsmap = gguf_find(g, "tokenizer.ggml.precompiled_charsmap");
    if (!find_pieces(&list, g, err)) return false;
    list.scores = gguf_find(g, "tokenizer.ggml.scores");
    if (!is_list(list.scores, GGUF_F32, list.names.pair->count))
        return err_set(err, ERR_INPUT, "tokenizer.ggml.scores is not an array of %zu f32", list.names.pair->count);
    if (charsmap && charsmap->n_bytes)
        return err_set(err, ERR_INPUT, "the tokenizer has a normalisation table; only the identity is supported");
    if (!gguf_get_bool(&options.space_prefix, g, "tokenizer.ggml.add_space_prefix", err) ||
        !gguf_get_bool(&options.prefix_first, g, "sansu.space_prefix_first", err) ||
        !gguf_get_bool(&options.ranks, g, "sansu.scores_are_ranks", err) ||
        !gguf_get_bool(&extra, g, "tokenizer.ggml.remove_extra_whitespaces", err) ||
        !gguf_get_bool(&list.decimal, g, "sansu.decimal_scores", err))
        return false;
    if (extra) return err_set(err, ERR_INPUT, "tokenizer.ggml.remove_extra_whitespaces is not supported");
    return token_open_list(&e->vocab, next_piece, &list, &options, err);
}

static bool next_merge(void *context, const char **text, size_t *n) { return gguf_next_string(context, text, n); }

static bool open_merged(struct engine *e, const struct gguf *g, struct err *err) {
    struct list list;
    struct token_merges merges = {.pre = "", .next = next_merge};
    const struct gguf_pair *pairs = gguf_find(g, "tokenizer.ggml.merges");
    if (!find_pieces(&list, g, err) || !gguf_get_string(&merges.pre, &merges.n_pre, g, "tokenizer.ggml.pre", err))
        return false;
    if (!pairs || !is_list(pairs, GGUF_STRING, pairs->count))
        return err_set(err, ERR_INPUT, "tokenizer.ggml.merges is not an array of strings");
    struct gguf_strings walk = {pairs, 0};
    merges.context = &walk;
    merges.count = pairs->count;
    return token_open_byte_list(&e->vocab, next_piece, &list, &merges, err);
}

static bool open_vocabulary(struct engine *e, const struct gguf *g, struct err *err) {
    const char *kind = "";
    size_t n = 0;
    if (!gguf_get_string(&kind, &n, g, "tokenizer.ggml.model", err)) return false;
    if (n == 0)
        return err_set(err, ERR_INPUT, "the file holds no tokenizer: only ids can be used with this model (--ids)");
    if (n == 5 && memcmp(kind, "llama", 5) == 0) return open_scored(e, g, true, err);
    if (n == 2 && memcmp(kind, "t5", 2) == 0) return open_scored(e, g, false, err);
    if (n == 4 && memcmp(kind, "gpt2", 4) == 0) return open_merged(e, g, err);
    return err_set(
        err, ERR_INPUT,
        "a tokenizer of kind '%.*s'; 'llama', 't5' (pieces with scores) and 'gpt2' (merges of bytes) are read",
        n > 40 ? 40 : (int)n, kind);
}

static bool open_chat(struct engine *e, const struct gguf *g, struct err *err) {
    const char *template = NULL;
    size_t n = 0, bos = SIZE_MAX;
    bool add_bos = token_expects_first(e->vocab);
    if (!gguf_get_bool(&add_bos, g, "tokenizer.ggml.add_bos_token", err) ||
        !gguf_get_size(&bos, g, "tokenizer.ggml.bos_token_id", err))
        return false;
    int32_t id = bos < token_count(e->vocab) ? (int32_t)bos : -1;
    if (add_bos && token_is_control(e->vocab, id)) e->bos = id;
    if (!gguf_get_string(&template, &n, g, "tokenizer.chat_template", err) ||
        !token_chat_open_text(&e->chat, e->vocab, template, n, add_bos, id, err))
        return false;
    if (e->chat.add_bos) e->bos = e->chat.bos;
    return true;
}

bool engine_read_gguf_text(struct engine *e, const struct gguf *g, const char *path, struct err *err) {
    const char *settings = "";
    size_t n = 0;
    if (open_vocabulary(e, g, &e->token_err))
        e->has_chat = open_chat(e, g, &e->chat_err) || err_prefix(&e->chat_err, "%s", path);
    else
        e->chat_err = (err_prefix(&e->token_err, "%s", path), e->token_err);
    return engine_text_is_settled(e, err) && ((gguf_get_string(&settings, &n, g, "sansu.settings", err) &&
                                               engine_read_settings(e, settings, n, "sansu.settings", err)) ||
                                              err_prefix(err, "%s", path));
}

bool engine_open_gguf_text(struct engine *e, const char *path, struct err *err) {
    struct gguf g;
    if (!gguf_open(&g, path, err)) return false;
    bool ok = engine_read_gguf_text(e, &g, path, err);
    gguf_close(&g);
    return ok;
}

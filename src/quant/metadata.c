/* metadata.c - what a GGUF file says beside its weights.
 *
 *   config -> the architecture's keys (model/arch.h)          vocabulary -> tokenizer.ggml.*, kind "llama" with scores
 *   chat_template.jinja, tokenizer_config.json -> tokenizer.chat_template, add_bos_token          sansu.json ->
 *     sansu.settings
 *   another GGUF file's pairs -> as they stand
 *
 * Scores are floats in the file. When the tokenizer.json has decimals that are no floats (-7.267434),
 * sansu.decimal_scores says that the shortest decimal is meant, so that sums, and ties, come out the same.
 *
 * Reads   the model directory or file  Writes  pairs of metadata          Never   runs a template
 * Checked tests/quant/quant_test.c (ids and prompts equal to the directory's)
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/json.h"
#include "model/model_gguf.h"
#include "quant/quant_impl.h"
#include "token/chat.h"
#include "token/token.h"

enum { MAX_TEXT = 16 << 20 };

static void put_settings(struct gguf_writer *w, const struct model_config *c) {
    const struct model_arch *arch = model_arch_of(c);
    for (const struct model_setting *s = arch->setting; s < arch->setting + arch->n_settings; s++) {
        char key[96];
        if (!s->gguf) continue;
        snprintf(key, sizeof key, "%s.%s", arch->gguf, s->gguf);
        if (s->kind == MODEL_NUMBER)
            gguf_put_f32(w, key, (float)model_number_of(c, s));
        else
            gguf_put_u32(w, key, (uint32_t)model_size_of(c, s)); /* config_check: at most 2^30 */
    }
    if (!(c->rope_linear > 0)) return;
    char type[64], factor[64];
    snprintf(type, sizeof type, "%s.rope.scaling.type", arch->gguf);
    snprintf(factor, sizeof factor, "%s.rope.scaling.factor", arch->gguf);
    gguf_put_string(w, type, "linear", 6);
    gguf_put_f32(w, factor, (float)c->rope_linear);
}

/* What a GGUF file has no key for must be what readers take it for. */
static bool check_query_scalar(const struct model_config *c, struct err *err) {
    size_t taken = model_gguf_query_scalar(c);
    return !c->query_scalar || c->query_scalar == taken ||
           err_set(err, ERR_INPUT, "query_pre_attn_scalar is %zu; readers of a GGUF file would take it for %zu",
                   c->query_scalar, taken);
}

static void put_ids(struct gguf_writer *w, const struct model_config *c, const struct token_vocab *v) {
    const struct {
        const char *key, *name;
    } named[] = {{"tokenizer.ggml.padding_token_id", "<|endoftext|>"},
                 {"tokenizer.ggml.unknown_token_id", "<|unk|>"},
                 {"tokenizer.ggml.eot_token_id", "<|end|>"}};
    if (c->bos >= 0) gguf_put_u32(w, "tokenizer.ggml.bos_token_id", (uint32_t)c->bos);
    if (c->n_eos) gguf_put_u32(w, "tokenizer.ggml.eos_token_id", (uint32_t)c->eos[0]);
    if (c->n_eos > 1) gguf_put_array(w, "sansu.eos_token_ids", GGUF_I32, c->eos, c->n_eos);
    for (size_t i = 0; v && i < sizeof named / sizeof named[0]; i++)
        if (token_find(v, named[i].name) >= 0) gguf_put_u32(w, named[i].key, (uint32_t)token_find(v, named[i].name));
}

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

static bool collect(struct bytes *names, struct bytes *scores, struct bytes *types, struct loss *loss,
                    const struct token_vocab *v, struct err *err) {
    struct token_lister l;
    struct bytes name = {0};
    double score;
    int type;
    if (!token_lister_open(&l, v, err)) return false;
    *loss = (struct loss){true, true};
    while (token_lister_next(&l, &name, &score, &type)) {
        float single = (float)score;
        int32_t number = type;
        size_t n = name.len;
        loss->floats = loss->floats && (double)single - score >= 0 && (double)single - score <= 0;
        loss->decimals = loss->decimals && is_short_decimal(score);
        bytes_append(names, &n, sizeof n);
        bytes_append(names, name.data, n);
        bytes_append(scores, &single, sizeof single);
        bytes_append(types, &number, sizeof number);
    }
    token_lister_close(&l);
    bool failed = name.failed || names->failed || scores->failed || types->failed;
    bytes_free(&name);
    return !failed || err_set(err, ERR_RESOURCE, "out of memory for the vocabulary");
}

static bool put_vocabulary(struct gguf_writer *w, const struct token_vocab *v, struct err *err) {
    struct bytes names = {0}, scores = {0}, types = {0};
    struct loss loss;
    size_t n = token_count(v), at = 0, length;
    bool ok = collect(&names, &scores, &types, &loss, v, err);
    if (ok && !loss.floats && !loss.decimals)
        ok = err_set(err, ERR_INPUT,
                     "the vocabulary has scores that a GGUF file cannot hold (neither floats nor short decimals)");
    if (ok) {
        gguf_put_string(w, "tokenizer.ggml.model", "llama", 5);
        gguf_put_string(w, "tokenizer.ggml.pre", "default", 7);
        gguf_put_strings_begin(w, "tokenizer.ggml.tokens", n);
        for (size_t i = 0; i < n; i++, at += sizeof length + length) {
            memcpy(&length, names.data + at, sizeof length);
            gguf_put_element(w, names.data + at + sizeof length, length);
        }
        gguf_put_array(w, "tokenizer.ggml.scores", GGUF_F32, scores.data, n);
        gguf_put_array(w, "tokenizer.ggml.token_type", GGUF_I32, types.data, n);
        gguf_put_bool(w, "tokenizer.ggml.add_space_prefix", token_space_prefix(v));
        if (!loss.floats) gguf_put_bool(w, "sansu.decimal_scores", true);
    }
    bytes_free(&names);
    bytes_free(&scores);
    bytes_free(&types);
    return ok;
}

/* ---- texts of the directory ---- */

static bool read_optional(struct bytes *out, const char *dir, const char *name, struct err *err) {
    struct bytes path = {0};
    file_join(&path, dir, name);
    bytes_clear(out);
    bool ok = !path.failed || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && (!file_exists(path.data) || file_read_all(out, path.data, MAX_TEXT, err));
    bytes_free(&path);
    return ok;
}

/* "add_bos_token" and "chat_template" of tokenizer_config.json. */
static bool parse_tokenizer_config(struct bytes *template, bool *add_bos, const struct bytes *text, struct err *err) {
    struct json j;
    struct json_slice key, value;
    cursor_init(&j, bytes_text(text), text->len);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &key)) {
            if (cursor_key_is(&key, "add_bos_token") && cursor_peek(&j) == JSON_BOOL) {
                cursor_get_bool(&j, add_bos);
            } else if (cursor_key_is(&key, "chat_template") && cursor_peek(&j) == JSON_STRING) {
                if (cursor_get_string(&j, &value)) cursor_unescape(template, &value);
            } else {
                cursor_skip(&j);
            }
        }
    return cursor_end(&j, err) || err_prefix(err, "tokenizer_config.json");
}

static bool put_texts(struct gguf_writer *w, const char *dir, struct err *err) {
    struct bytes text = {0}, template = {0};
    bool add_bos = false;
    bool ok = read_optional(&text, dir, "tokenizer_config.json", err) &&
              (!text.len || parse_tokenizer_config(&template, &add_bos, &text, err));
    if (ok) gguf_put_bool(w, "tokenizer.ggml.add_bos_token", add_bos);
    if (ok) gguf_put_bool(w, "tokenizer.ggml.add_eos_token", false);
    ok = ok && read_optional(&text, dir, "chat_template.jinja", err);
    const struct bytes *chosen = text.len ? &text : &template;
    if (ok && chosen->len) gguf_put_string(w, "tokenizer.chat_template", chosen->data, chosen->len);
    ok = ok && read_optional(&text, dir, "sansu.json", err);
    if (ok && text.len) gguf_put_string(w, "sansu.settings", text.data, text.len);
    bytes_free(&text);
    bytes_free(&template);
    return ok;
}

static void put_name(struct gguf_writer *w, const char *dir) {
    size_t end = strlen(dir), start;
    while (end > 1 && dir[end - 1] == '/') end--;
    for (start = end; start > 0 && dir[start - 1] != '/';) start--;
    gguf_put_string(w, "general.name", dir + start, end - start);
}

bool quant_put_metadata(struct gguf_writer *w, const struct quant_format *f, const struct model_config *c,
                        const char *dir, struct err *err) {
    struct token_vocab *v = NULL;
    struct bytes json = {0}, model = {0};
    file_join(&json, dir, "tokenizer.json");
    file_join(&model, dir, "tokenizer.model");
    bool has = file_exists(bytes_text(&json)) || file_exists(bytes_text(&model));
    bytes_free(&json);
    bytes_free(&model);
    if (!check_query_scalar(c, err) || (has && !token_open(&v, dir, err))) return false;
    if (v && token_count(v) > c->vocab) {
        err_set(err, ERR_INPUT, "%s: the vocabulary has %zu pieces, the embedding %zu rows", dir, token_count(v),
                c->vocab);
        token_close(v);
        return false;
    }
    const char *architecture = model_arch_of(c)->gguf;
    gguf_put_string(w, "general.architecture", architecture, strlen(architecture));
    put_name(w, dir);
    gguf_put_u32(w, "general.file_type", f->file_type);
    gguf_put_u32(w, "general.quantization_version", 2);
    put_settings(w, c);
    put_ids(w, c, v);
    bool ok = !v || put_vocabulary(w, v, err);
    token_close(v);
    return ok && put_texts(w, dir, err);
}

static bool begins_with(const char *s, const char *word) { return strncmp(s, word, strlen(word)) == 0; }

void quant_copy_metadata(struct gguf_writer *w, const struct quant_format *f, const struct gguf *g) {
    for (size_t i = 0; i < g->n_pairs; i++) {
        const char *key = g->pair[i].key;
        bool types = strcmp(key, "general.file_type") == 0 || strcmp(key, "general.quantization_version") == 0 ||
                     begins_with(key, "quantize.");
        if (!types && strcmp(key, "general.alignment") != 0 && !begins_with(key, "split."))
            gguf_put_pair(w, &g->pair[i]);
    }
    gguf_put_u32(w, "general.file_type", f->file_type);
    gguf_put_u32(w, "general.quantization_version", 2);
}

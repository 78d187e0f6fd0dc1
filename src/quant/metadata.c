/* metadata.c - what a GGUF file says beside its weights.
 *
 *   config -> the architecture's keys (model/arch.h)          vocabulary -> tokenizer.ggml.* (vocabulary.c)
 *   chat_template.jinja, tokenizer_config.json -> tokenizer.chat_template, add_bos_token, ids
 *   sansu.json -> sansu.settings
 *   another GGUF file's pairs -> as they stand
 *
 * Reads   the model directory or file  Writes  pairs of metadata          Never   runs a template
 * Checked tests/quant/quant_test.c (ids and prompts equal to the directory's)
 */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/json.h"
#include "model/model_gguf.h"
#include "quant/quant_impl.h"
#include "token/chat.h"

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

static void put_id(struct gguf_writer *w, const char *key, int32_t id) {
    if (id >= 0) gguf_put_u32(w, key, (uint32_t)id);
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

/* What tokenizer_config.json, chat_template.jinja and sansu.json say. */
struct texts {
    struct bytes template, settings, padding, unknown; /* the latter two: names of control pieces */
    bool has_add_bos, add_bos;
};

static void texts_free(struct texts *t) {
    bytes_free(&t->template);
    bytes_free(&t->settings);
    bytes_free(&t->padding);
    bytes_free(&t->unknown);
}

static void read_string(struct json *j, struct bytes *out) {
    struct json_slice s;
    bytes_clear(out);
    if (cursor_get_string(j, &s)) cursor_unescape(out, &s);
}

/* A token: its name, or an object with "content". */
static void read_token(struct json *j, struct bytes *out) {
    struct json_slice key;
    if (cursor_peek(j) == JSON_STRING) {
        read_string(j, out);
    } else if (cursor_peek(j) == JSON_OBJECT && cursor_enter_object(j)) {
        while (cursor_next_key(j, &key)) {
            if (cursor_key_is(&key, "content") && cursor_peek(j) == JSON_STRING)
                read_string(j, out);
            else
                cursor_skip(j);
        }
    } else {
        cursor_skip(j);
    }
}

static bool parse_tokenizer_config(struct texts *t, const struct bytes *text, struct err *err) {
    struct json j;
    struct json_slice key;
    cursor_init(&j, bytes_text(text), text->len);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &key)) {
            if (cursor_key_is(&key, "add_bos_token") && cursor_peek(&j) == JSON_BOOL)
                t->has_add_bos = cursor_get_bool(&j, &t->add_bos);
            else if (cursor_key_is(&key, "chat_template") && cursor_peek(&j) == JSON_STRING)
                read_string(&j, &t->template);
            else if (cursor_key_is(&key, "pad_token"))
                read_token(&j, &t->padding);
            else if (cursor_key_is(&key, "unk_token"))
                read_token(&j, &t->unknown);
            else
                cursor_skip(&j);
        }
    return cursor_end(&j, err) || err_prefix(err, "tokenizer_config.json");
}

static bool read_texts(struct texts *t, const char *dir, struct err *err) {
    struct bytes text = {0};
    bool ok = read_optional(&text, dir, "tokenizer_config.json", err) &&
              (!text.len || parse_tokenizer_config(t, &text, err)) &&
              read_optional(&text, dir, "chat_template.jinja", err);
    if (ok && text.len) {
        bytes_clear(&t->template);
        bytes_append(&t->template, text.data, text.len);
    }
    bytes_free(&text);
    return ok && read_optional(&t->settings, dir, "sansu.json", err);
}

static void put_texts(struct gguf_writer *w, const struct texts *t) {
    if (t->template.len) gguf_put_string(w, "tokenizer.chat_template", t->template.data, t->template.len);
    if (t->settings.len) gguf_put_string(w, "sansu.settings", t->settings.data, t->settings.len);
}

static int32_t find_named(const struct token_vocab *v, const struct bytes *name, const char *otherwise) {
    int32_t id = name->len ? token_find(v, bytes_text(name)) : -1;
    return id >= 0 ? id : token_find(v, otherwise);
}

/* The ids that stand in front of a text, end one, fill up a batch; and whether the first is put there unasked. */
static void put_ids(struct gguf_writer *w, const struct model_config *c, const struct token_vocab *v,
                    const struct texts *t) {
    int32_t first = v ? token_first(v) : -1;
    put_id(w, "tokenizer.ggml.bos_token_id", c->bos >= 0 ? c->bos : first);
    put_id(w, "tokenizer.ggml.eos_token_id", c->n_eos ? c->eos[0] : -1);
    if (c->n_eos > 1) gguf_put_array(w, "sansu.eos_token_ids", GGUF_I32, c->eos, c->n_eos);
    if (v) {
        int32_t unknown = token_unknown(v);
        put_id(w, "tokenizer.ggml.padding_token_id", find_named(v, &t->padding, "<|endoftext|>"));
        put_id(w, "tokenizer.ggml.unknown_token_id", unknown >= 0 ? unknown : find_named(v, &t->unknown, "<|unk|>"));
        put_id(w, "tokenizer.ggml.eot_token_id", token_find(v, "<|end|>"));
    }
    gguf_put_bool(w, "tokenizer.ggml.add_bos_token", t->has_add_bos ? t->add_bos : first >= 0);
    gguf_put_bool(w, "tokenizer.ggml.add_eos_token", false);
}

static void put_name(struct gguf_writer *w, const char *dir) {
    size_t end = strlen(dir), start;
    while (end > 1 && dir[end - 1] == '/') end--;
    for (start = end; start > 0 && dir[start - 1] != '/';) start--;
    gguf_put_string(w, "general.name", dir + start, end - start);
}

/* NULL without words when the directory has no vocabulary. */
static bool open_vocabulary(struct token_vocab **out, const struct model_config *c, const char *dir, struct err *err) {
    struct bytes json = {0}, model = {0};
    *out = NULL;
    file_join(&json, dir, "tokenizer.json");
    file_join(&model, dir, "tokenizer.model");
    bool has = file_exists(bytes_text(&json)) || file_exists(bytes_text(&model));
    bytes_free(&json);
    bytes_free(&model);
    if (has && !token_open(out, dir, err)) return false;
    if (!*out || token_count(*out) <= c->vocab) return true;
    err_set(err, ERR_INPUT, "%s: the vocabulary has %zu pieces, the embedding %zu rows", dir, token_count(*out),
            c->vocab);
    token_close(*out);
    return false;
}

bool quant_put_metadata(struct gguf_writer *w, const struct quant_format *f, const struct model_config *c,
                        const char *dir, struct err *err) {
    struct token_vocab *v;
    struct texts texts = {0};
    const char *architecture = model_arch_of(c)->gguf;
    if (!check_query_scalar(c, err) || !open_vocabulary(&v, c, dir, err)) return false;
    gguf_put_string(w, "general.architecture", architecture, strlen(architecture));
    put_name(w, dir);
    gguf_put_u32(w, "general.file_type", f->file_type);
    gguf_put_u32(w, "general.quantization_version", 2);
    put_settings(w, c);
    bool ok =
        read_texts(&texts, dir, err) && (!v || quant_put_vocabulary(w, v, c->vocab, err) || err_prefix(err, "%s", dir));
    if (ok) put_ids(w, c, v, &texts);
    if (ok) put_texts(w, &texts);
    texts_free(&texts);
    token_close(v);
    return ok;
}

static bool begins_with(const char *s, const char *word) { return strncmp(s, word, strlen(word)) == 0; }

void quant_copy_metadata(struct gguf_writer *w, const struct quant_format *f, const struct gguf *g) {
    for (size_t i = 0; i < g->n_pairs; i++) {
        const char *key = g->pair[i].key;
        bool types = strcmp(key, "general.file_type") == 0 || strcmp(key, "general.quantization_version") == 0 ||
                     begins_with(key, "quantize.");
        if (!(f && types) && strcmp(key, "general.alignment") != 0 && !begins_with(key, "split."))
            gguf_put_pair(w, &g->pair[i]);
    }
    if (!f) return;
    gguf_put_u32(w, "general.file_type", f->file_type);
    gguf_put_u32(w, "general.quantization_version", 2);
}

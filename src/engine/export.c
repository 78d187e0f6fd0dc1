/* export.c - the text side of a GGUF file as the small files of a Hugging Face directory.
 *
 *   vocabulary -> tokenizer.json     ids, chat template -> tokenizer_config.json, chat_template.jinja
 *   sansu.settings -> sansu.json
 *
 * Writes  DIR, files that appear whole     Never   runs a template
 * Checked tests/e2e/convert_test.c
 */
#include <stdint.h>
#include <string.h>

#include "engine/engine_impl.h"
#include "format/gguf.h"

struct export {
    const struct gguf *g;
    const struct engine *e;
    const char *dir;
    int32_t bos;
    bool add_bos;
};

static bool put_file(const struct export *x, const char *name, const char *text, size_t n, struct err *err) {
    struct bytes path = {0};
    file_join(&path, x->dir, name);
    bool ok = (!path.failed || err_set(err, ERR_RESOURCE, "out of memory")) &&
              file_write_atomic(bytes_text(&path), text, n, err);
    bytes_free(&path);
    return ok;
}

/* The id that a key names, when it is one of the vocabulary. */
static int32_t id_of(const struct export *x, const char *key) {
    size_t id = SIZE_MAX;
    struct err absent = {0};
    if (!gguf_get_size(&id, x->g, key, &absent) || id >= token_count(x->e->vocab)) return -1;
    return (int32_t)id;
}

/* In front of texts, as open_gguf.c reads it. */
static bool read_first(struct export *x, struct err *err) {
    x->bos = id_of(x, "tokenizer.ggml.bos_token_id");
    x->add_bos = token_expects_first(x->e->vocab);
    if (!gguf_get_bool(&x->add_bos, x->g, "tokenizer.ggml.add_bos_token", err)) return false;
    x->add_bos = x->add_bos && token_is_control(x->e->vocab, x->bos);
    return true;
}

static bool put_vocabulary(const struct export *x, struct err *err) {
    struct bytes text = {0};
    bool ok = token_write_json(&text, x->e->vocab, x->add_bos ? x->bos : -1, err) &&
              put_file(x, "tokenizer.json", bytes_text(&text), text.len, err);
    bytes_free(&text);
    return ok;
}

static void put_name(struct bytes *out, const struct export *x, const char *key, const char *ggml) {
    size_t n;
    const char *name = token_name(x->e->vocab, id_of(x, ggml), &n);
    bytes_printf(out, ",\n  \"%s\": ", key);
    if (n)
        bytes_append_json_string(out, name, n);
    else
        bytes_append_string(out, "null");
}

static bool put_config(const struct export *x, struct err *err) {
    struct bytes text = {0};
    bytes_printf(&text, "{\n  \"add_bos_token\": %s", x->add_bos ? "true" : "false");
    put_name(&text, x, "bos_token", "tokenizer.ggml.bos_token_id");
    bytes_append_string(&text, ",\n  \"clean_up_tokenization_spaces\": false");
    put_name(&text, x, "eos_token", "tokenizer.ggml.eos_token_id");
    put_name(&text, x, "pad_token", "tokenizer.ggml.padding_token_id");
    bytes_append_string(&text, ",\n  \"tokenizer_class\": \"PreTrainedTokenizerFast\"");
    put_name(&text, x, "unk_token", "tokenizer.ggml.unknown_token_id");
    bytes_append_string(&text, "\n}\n");
    bool ok = (!text.failed || err_set(err, ERR_RESOURCE, "out of memory")) &&
              put_file(x, "tokenizer_config.json", bytes_text(&text), text.len, err);
    bytes_free(&text);
    return ok;
}

/* A text of the metadata as a file; nothing when the key is absent. */
static bool put_text(const struct export *x, const char *key, const char *name, struct err *err) {
    const char *text = NULL;
    size_t n = 0;
    return gguf_get_string(&text, &n, x->g, key, err) && (!text || put_file(x, name, text, n, err));
}

static bool put_all(struct export *x, struct err *err) {
    if (x->e->vocab && !(read_first(x, err) && put_vocabulary(x, err) && put_config(x, err))) return false;
    return put_text(x, "tokenizer.chat_template", "chat_template.jinja", err) &&
           put_text(x, "sansu.settings", "sansu.json", err);
}

bool engine_export_text(const char *file, const char *dir, struct err *err) {
    struct engine *e = NULL;
    struct gguf g;
    if (!gguf_open(&g, file, err)) return false;
    bool has = gguf_find(&g, "tokenizer.ggml.model") != NULL;
    struct export x = {.g = &g, .dir = dir};
    bool ok = (!has || engine_open(&e, file, &(struct engine_options){.tokenizer_only = true}, err)) &&
              file_make_directory(dir, err);
    struct engine none = {0};
    x.e = e ? e : &none;
    ok = ok && put_all(&x, err);
    engine_close(e);
    gguf_close(&g);
    return ok;
}

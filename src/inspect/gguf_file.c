/* gguf_file.c - a GGUF file: metadata, tensors, and, when it holds a model, its sizes and the memory it needs.
 *
 *   FILE -> format/gguf -> pairs (long texts and arrays by their length) -> model/ when it describes a model -> tensors
 *
 * Checked tests/inspect/inspect_test.c, tests/e2e/quantize_test.c
 */
#include <string.h>

#include "format/gguf.h"
#include "inspect/inspect_impl.h"

enum { LONGEST_TEXT = 120 };

/* A value in one line; texts from the file are escaped as JSON strings. */
static void put_value(struct bytes *out, const struct gguf_pair *p, bool json) {
    const char *s;
    size_t n = 0;
    struct gguf_strings strings = {p, 0};
    if (p->array) {
        bytes_printf(out, json ? "\"array of %zu %s\"" : "array of %zu %s", p->count, gguf_kind_name(p->kind));
    } else if (p->kind == GGUF_BOOL) {
        bytes_append_string(out, p->data[0] ? "true" : "false");
    } else if (p->kind != GGUF_STRING) {
        double value = gguf_element(p, 0);
        bytes_printf(out, value - value == 0 ? "%.10g" : json ? "null" : "%g", value);
    } else if (gguf_next_string(&strings, &s, &n) && n <= LONGEST_TEXT) {
        bytes_append_json_string(out, s, n);
    } else {
        bytes_printf(out, json ? "\"text of %zu bytes\"" : "text of %zu bytes", n);
    }
}

static void put_pairs(struct bytes *out, const struct gguf *g, bool json) {
    for (size_t i = 0; i < g->n_pairs; i++) {
        const struct gguf_pair *p = &g->pair[i];
        if (json) {
            if (i) bytes_append_char(out, ',');
            bytes_append_json_string(out, p->key, strlen(p->key));
            bytes_append_char(out, ':');
        } else {
            struct bytes key = {0};
            inspect_put_escaped(&key, p->key, strlen(p->key));
            bytes_printf(out, "  %-44s ", bytes_text(&key));
            bytes_free(&key);
        }
        put_value(out, p, json);
        if (!json) bytes_append_char(out, '\n');
    }
}

static void put_template(struct bytes *out, const struct gguf *g, bool json) {
    const char *s = NULL;
    size_t n = 0;
    if (!gguf_get_string(&s, &n, g, "tokenizer.chat_template", NULL)) s = NULL;
    inspect_put_chat(out, json, "tokenizer.chat_template", s, n);
}

static void put_tensors(struct bytes *out, const struct gguf *g, bool json) {
    for (size_t i = 0; i < g->n_tensors; i++) {
        const struct gguf_tensor *t = &g->tensor[i];
        inspect_put_tensor(out, json, i == 0,
                           &(struct inspect_tensor){t->name, t->type->name, t->rank, t->shape, t->n_bytes});
    }
}

/* Sizes, types and memory. False: not a model this program runs (why says so, out untouched), or options that do not
 * fit. */
static bool put_model(struct bytes *out, const char *path, const struct inspect_options *options, struct err *why) {
    struct model_weights w;
    size_t before = out->len;
    if (!model_weights_open_gguf(&w, path, why)) return false;
    if (options->json) {
        bytes_printf(out, ",\"parameters\":%zu", model_parameter_count(&w.config));
    } else {
        bytes_printf(out, "kind        %s, %zu parameters (", model_arch_of(&w.config)->title,
                     model_parameter_count(&w.config));
        inspect_put_types(out, &w, false);
        bytes_append_string(out, ")\n");
    }
    bool ok = inspect_put_sizes(out, &w, options, why);
    if (!ok) bytes_truncate(out, before);
    model_weights_close(&w);
    return ok;
}

/* The message without the path in front. */
static const char *reason_of(const struct err *why, const char *path) {
    size_t n = strlen(path);
    return strncmp(why->message, path, n) == 0 ? why->message + n + 2 : why->message;
}

/* Not about a wrong --ctx or --kv, nor about this machine. */
static bool is_about_the_file(const struct err *why) { return why->code != ERR_USAGE && why->code != ERR_RESOURCE; }

static bool put_json(struct bytes *out, const struct gguf *g, const char *path, const struct inspect_options *options,
                     struct err *why) {
    inspect_put_schema(out, "gguf", path);
    bytes_printf(out, ",\"version\":%u,\"alignment\":%zu,\"bytes\":%zu,\"n_tensors\":%zu", g->version, g->alignment,
                 g->map.size, g->n_tensors);
    if (!put_model(out, path, options, why)) {
        if (!is_about_the_file(why)) return false;
        bytes_append_char(out, ',');
        inspect_put_text(out, "not_a_model", reason_of(why, path));
    }
    put_template(out, g, true);
    bytes_append_string(out, ",\"metadata\":{");
    put_pairs(out, g, true);
    bytes_append_string(out, "},\"tensors\":[");
    put_tensors(out, g, true);
    bytes_append_string(out, "]}\n");
    return true;
}

static bool put_lines(struct bytes *out, const struct gguf *g, const char *path, const struct inspect_options *options,
                      struct err *why) {
    bytes_printf(out, "file        %s\nformat      GGUF version %u, %zu bytes, %zu tensors, %zu pairs of metadata\n",
                 path, g->version, g->map.size, g->n_tensors, g->n_pairs);
    if (!put_model(out, path, options, why)) {
        if (!is_about_the_file(why)) return false;
        bytes_printf(out, "kind        not a model this program runs: %s\n", reason_of(why, path));
    }
    put_template(out, g, false);
    put_pairs(out, g, false);
    if (options->tensors) put_tensors(out, g, false);
    return true;
}

bool inspect_gguf(struct bytes *out, const char *path, const struct inspect_options *options, struct err *err) {
    struct gguf g;
    struct err why = {0};
    if (!gguf_open(&g, path, err)) return false;
    bool ok = options->json ? put_json(out, &g, path, options, &why) : put_lines(out, &g, path, options, &why);
    gguf_close(&g);
    return ok || err_set(err, why.code, "%s", why.message);
}

/* inspect_gguf.c - what a GGUF file holds: metadata, tensors, and, when it is a Llama, its sizes and the memory it needs.
 *
 *   FILE -> format/gguf -> pairs (long texts and arrays by their length) -> model/ when it describes a Llama -> tensors
 *
 * Reads   a parsed file            Writes  stdout            Never   runs a chat template: its hash and format are shown
 * Checked tests/e2e/quantize_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "cmd.h"
#include "format/gguf.h"
#include "inspect.h"
#include "token/chat.h"

enum { LONGEST_TEXT = 120 };

/* A value in one line; texts from the file are escaped as JSON strings. */
static void print_value(struct bytes *out, const struct gguf_pair *p, bool json) {
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

static void print_pairs(struct bytes *out, const struct gguf *g, bool json) {
    for (size_t i = 0; i < g->n_pairs; i++) {
        if (json) {
            if (i) bytes_append_char(out, ',');
            bytes_append_json_string(out, g->pair[i].key, strlen(g->pair[i].key));
            bytes_append_char(out, ':');
        } else {
            struct bytes key = {0};
            bytes_append_json_string(&key, g->pair[i].key, strlen(g->pair[i].key));
            bytes_printf(out, "  %-44.*s ", (int)(key.len - 2), bytes_text(&key) + 1);
            bytes_free(&key);
        }
        print_value(out, &g->pair[i], json);
        if (!json) bytes_append_char(out, '\n');
    }
}

static void print_template(struct bytes *out, const struct gguf *g, bool json) {
    enum token_chat_format format;
    const char *s = NULL;
    char sha256[65];
    size_t n = 0;
    if (!gguf_get_string(&s, &n, g, "tokenizer.chat_template", NULL) || !s) {
        bytes_append_string(out, json ? ",\"chat_template\":null" : "chat        no template\n");
        return;
    }
    bool known = token_chat_recognise(&format, s, n, NULL);
    sha256_hex(sha256, s, n);
    if (json)
        bytes_printf(out, ",\"chat_template\":{\"source\":\"tokenizer.chat_template\",\"sha256\":\"%s\",\"format\":%s%s%s}", sha256, known ? "\"" : "",
                     known ? token_chat_format_name(format) : "null", known ? "\"" : "");
    else
        bytes_printf(out, "chat        tokenizer.chat_template, sha256 %s\n            %s\n", sha256,
                     known ? token_chat_format_name(format) : "not a format this program knows; it will not be run");
}

static void print_tensors(struct bytes *out, const struct gguf *g, bool json) {
    for (size_t i = 0; i < g->n_tensors; i++) {
        const struct gguf_tensor *t = &g->tensor[i];
        struct bytes shown = {0};
        bytes_append_json_string(&shown, t->name, strlen(t->name));
        bytes_truncate(&shown, shown.len - 1);
        inspect_tensor(out, json, i == 0, json ? t->name : bytes_text(&shown) + 1, t->type->name, t->rank, t->shape, t->n_bytes);
        bytes_free(&shown);
    }
}

int inspect_gguf(const char *path, const struct inspect_flags *f) {
    struct gguf g;
    struct bytes out = {0}, model = {0};
    struct err err = {0}, why = {0};
    if (!gguf_open(&g, path, &err)) return cmd_fail("inspect", &err);
    bool is_model = inspect_gguf_model(&model, path, f, &why);
    if (!is_model && why.code == ERR_USAGE) { /* a wrong --ctx or --kv, not a wrong file */
        gguf_close(&g);
        bytes_free(&model);
        return cmd_fail("inspect", &why);
    }
    const char *reason = strncmp(why.message, path, strlen(path)) == 0 ? why.message + strlen(path) + 2 : why.message;
    if (f->json) {
        bytes_append_string(&out, "{\"kind\":\"gguf\",");
        inspect_json_text(&out, "path", path);
        bytes_printf(&out, ",\"version\":%u,\"alignment\":%zu,\"bytes\":%zu,\"n_tensors\":%zu", g.version, g.alignment, g.map.size, g.n_tensors);
        if (!is_model) bytes_append_string(&out, ","), inspect_json_text(&out, "not_a_model", reason);
        bytes_append_string(&out, bytes_text(&model));
        print_template(&out, &g, true);
        bytes_append_string(&out, ",\"metadata\":{");
        print_pairs(&out, &g, true);
        bytes_append_string(&out, "},\"tensors\":[");
        print_tensors(&out, &g, true);
        bytes_append_string(&out, "]}\n");
    } else {
        bytes_printf(&out, "file        %s\nformat      GGUF version %u, %zu bytes, %zu tensors, %zu pairs of metadata\n", path, g.version, g.map.size, g.n_tensors, g.n_pairs);
        if (!is_model) bytes_printf(&out, "kind        not a model this program runs: %s\n", reason);
        bytes_append_string(&out, bytes_text(&model));
        print_template(&out, &g, false);
        print_pairs(&out, &g, false);
        if (f->tensors) print_tensors(&out, &g, false);
    }
    gguf_close(&g);
    bytes_free(&model);
    return inspect_put(&out, 0);
}

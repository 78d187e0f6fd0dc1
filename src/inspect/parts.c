/* parts.c - what every description is made of: texts from files, rows of tensors, the chat template.
 *
 * Checked tests/inspect/inspect_test.c
 */
#include <string.h>

#include "base/hash.h"
#include "inspect/inspect_impl.h"
#include "token/chat.h"

void inspect_put_text(struct bytes *out, const char *key, const char *value) {
    bytes_printf(out, "\"%s\":", key);
    bytes_append_json_string(out, value, strlen(value));
}

void inspect_put_schema(struct bytes *out, const char *kind, const char *path) {
    bytes_printf(out, "{\"schema\":\"sansu.inspect/1\",\"kind\":\"%s\",", kind);
    inspect_put_text(out, "path", path);
}

void inspect_put_escaped(struct bytes *out, const char *text, size_t n) {
    struct bytes quoted = {0};
    bytes_append_json_string(&quoted, text, n);
    if (quoted.len >= 2) bytes_append(out, quoted.data + 1, quoted.len - 2);
    out->failed |= quoted.failed;
    bytes_free(&quoted);
}

static void put_shape(struct bytes *out, const struct inspect_tensor *t) {
    bytes_append_char(out, '[');
    for (int i = 0; i < t->rank; i++) bytes_printf(out, "%s%zu", i ? ", " : "", t->shape[i]);
    bytes_append_char(out, ']');
}

void inspect_put_tensor(struct bytes *out, bool json, bool first, const struct inspect_tensor *t) {
    if (json) {
        bytes_append_string(out, first ? "{" : ",{");
        inspect_put_text(out, "name", t->name);
        bytes_printf(out, ",\"dtype\":\"%s\",\"shape\":", t->type);
        put_shape(out, t);
        bytes_printf(out, ",\"bytes\":%zu}", t->n_bytes);
        return;
    }
    struct bytes name = {0};
    inspect_put_escaped(&name, t->name, strlen(t->name));
    bytes_printf(out, "  %-52s %-5s ", bytes_text(&name), t->type);
    put_shape(out, t);
    bytes_append_char(out, '\n');
    bytes_free(&name);
}

void inspect_put_chat(struct bytes *out, bool json, const char *source, const char *template, size_t n) {
    enum token_chat_format format;
    char sha256[65];
    if (!template) {
        bytes_append_string(out, json ? ",\"chat_template\":null" : "chat        no template\n");
        return;
    }
    const char *name = token_chat_recognise(&format, template, n, NULL) ? token_chat_format_name(format) : NULL;
    sha256_hex(sha256, template, n);
    if (json)
        bytes_printf(out, ",\"chat_template\":{\"source\":\"%s\",\"sha256\":\"%s\",\"format\":%s%s%s}", source, sha256,
                     name ? "\"" : "", name ? name : "null", name ? "\"" : "");
    else
        bytes_printf(out, "chat        %s, sha256 %s\n            %s\n", source, sha256,
                     name ? name : "not a format this program knows; it will not be run");
}

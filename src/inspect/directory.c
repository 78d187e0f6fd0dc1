/* directory.c - a Hugging Face model directory: config, weights (mapped and checked), chat template, tensors.
 *
 * Checked tests/inspect/inspect_test.c
 */
#include "base/file.h"
#include "base/json.h"
#include "inspect/inspect_impl.h"

enum { MAX_TEXT = 16 << 20 };

/* DIR/NAME; *there is false, and that is no failure, where there is none. */
static bool read_beside(struct bytes *out, bool *there, const char *dir, const char *name, struct err *err) {
    struct bytes path = {0};
    file_join(&path, dir, name);
    *there = file_exists(bytes_text(&path));
    bool ok = !*there || file_read_all(out, bytes_text(&path), MAX_TEXT, err);
    bytes_free(&path);
    return ok;
}

/* The string under "chat_template" of tokenizer_config.json. */
static bool template_of_config(struct bytes *template, const struct bytes *text) {
    struct json j;
    struct json_slice key, value;
    bool found = false;
    cursor_init(&j, bytes_text(text), text->len);
    bytes_clear(template);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &key)) {
            if (cursor_key_is(&key, "chat_template") && cursor_peek(&j) == JSON_STRING) {
                found = cursor_get_string(&j, &value);
                if (found) cursor_unescape(template, &value);
            } else {
                cursor_skip(&j);
            }
        }
    return found && !j.problem;
}

/* The template that counts, and the file it stands in; NULL: none. */
static bool find_template(struct bytes *template, const char **source, const char *dir, struct err *err) {
    struct bytes text = {0};
    bool there;
    *source = "chat_template.jinja";
    if (!read_beside(template, &there, dir, *source, err)) return false;
    if (there) return true;
    *source = "tokenizer_config.json";
    bool ok = read_beside(&text, &there, dir, *source, err);
    if (!ok || !there || !template_of_config(template, &text)) *source = NULL;
    bytes_free(&text);
    return ok;
}

static bool put_chat(struct bytes *out, const char *dir, bool json, struct err *err) {
    struct bytes template = {0};
    const char *source;
    bool ok = find_template(&template, &source, dir, err);
    if (ok) inspect_put_chat(out, json, source, source ? bytes_text(&template) : NULL, template.len);
    bytes_free(&template);
    return ok;
}

static void put_tensors(struct bytes *out, const struct model_weights *w, bool json) {
    struct bytes name = {0};
    for (size_t i = 0; i < w->layout.total; i++) {
        const struct tensor *t = model_tensor(w, i);
        model_tensor_name(&name, &w->config, i);
        inspect_put_tensor(
            out, json, i == 0,
            &(struct inspect_tensor){bytes_text(&name), tensor_type_name(t->type), t->rank, t->shape, tensor_bytes(t)});
    }
    bytes_free(&name);
}

static bool put_json(struct bytes *out, const struct model_weights *w, const char *path,
                     const struct inspect_options *options, struct err *err) {
    inspect_put_schema(out, "model", path);
    bytes_printf(out, ",\"architecture\":\"%s\"", model_arch_of(&w->config)->class_name);
    if (!inspect_put_sizes(out, w, options, err)) return false;
    bytes_printf(out, ",\"parameters\":%zu,\"files\":%zu,\"n_tensors\":%zu,\"dtypes\":{",
                 model_parameter_count(&w->config), w->n_files, w->layout.total);
    inspect_put_types(out, w, true);
    bytes_append_char(out, '}');
    if (!put_chat(out, path, true, err)) return false;
    bytes_append_string(out, ",\"tensors\":[");
    put_tensors(out, w, true);
    bytes_append_string(out, "]}\n");
    return true;
}

static bool put_lines(struct bytes *out, const struct model_weights *w, const char *path,
                      const struct inspect_options *options, struct err *err) {
    bytes_printf(out, "model       %s\nkind        %s, %zu parameters\n", path, model_arch_of(&w->config)->class_name,
                 model_parameter_count(&w->config));
    bytes_printf(out, "tensors     %zu in %zu file%s (", w->layout.total, w->n_files, w->n_files == 1 ? "" : "s");
    inspect_put_types(out, w, false);
    bytes_append_string(out, ")\n");
    if (!inspect_put_sizes(out, w, options, err)) return false;
    if (!put_chat(out, path, false, err)) return false;
    if (options->tensors) put_tensors(out, w, false);
    return true;
}

bool inspect_directory(struct bytes *out, const char *path, const struct inspect_options *options, struct err *err) {
    struct model_weights w;
    if (!model_weights_open(&w, path, err)) return false;
    bool ok = options->json ? put_json(out, &w, path, options, err) : put_lines(out, &w, path, options, err);
    model_weights_close(&w);
    return ok;
}

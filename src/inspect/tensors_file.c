/* tensors_file.c - one .safetensors file, alone or as a LoRA adapter.
 *
 *   header -> tensors, dtypes, metadata;  adapter_config.json -> rank, alpha, targets, base
 *
 * Checked tests/inspect/inspect_test.c
 */
#include <string.h>

#include "base/file.h"
#include "base/json.h"
#include "format/safetensors.h"
#include "inspect/inspect_impl.h"

enum { MAX_TEXT = 1 << 20 };

/* What adapter_config.json says, also of adapters that cannot be computed here. */
struct adapter {
    int64_t rank;
    double alpha;
    struct bytes base, targets; /* targets: names with ", " between them */
};

static void put_adapter(struct bytes *out, const struct adapter *a, bool json) {
    if (json) {
        bytes_printf(out, ",\"adapter\":{\"rank\":%lld,\"alpha\":%.10g,", (long long)a->rank, a->alpha);
        inspect_put_text(out, "base", bytes_text(&a->base));
        bytes_append_char(out, ',');
        inspect_put_text(out, "targets", bytes_text(&a->targets));
        bytes_append_char(out, '}');
    } else {
        bytes_printf(out, "adapter     rank %lld, alpha %g, on ", (long long)a->rank, a->alpha);
        bytes_append_json_string(out, bytes_text(&a->targets), a->targets.len);
        bytes_append_string(out, "\nbase        ");
        bytes_append_json_string(out, bytes_text(&a->base), a->base.len);
        bytes_append_char(out, '\n');
    }
}

static void read_string(struct json *j, struct bytes *out) {
    struct json_slice s;
    if (cursor_peek(j) != JSON_STRING) {
        cursor_skip(j);
    } else if (cursor_get_string(j, &s)) {
        cursor_unescape(out, &s);
    }
}

static void read_targets(struct json *j, struct bytes *out) {
    if (cursor_peek(j) != JSON_ARRAY) {
        read_string(j, out);
        return;
    }
    if (!cursor_enter_array(j)) return;
    while (cursor_next_element(j)) {
        if (out->len) bytes_append_string(out, ", ");
        read_string(j, out);
    }
}

static bool parse_adapter(struct adapter *a, const struct bytes *text, struct err *err) {
    struct json j;
    struct json_slice key;
    cursor_init(&j, bytes_text(text), text->len);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &key)) {
            if (cursor_key_is(&key, "r"))
                cursor_get_int(&j, &a->rank);
            else if (cursor_key_is(&key, "lora_alpha"))
                cursor_get_double(&j, &a->alpha);
            else if (cursor_key_is(&key, "base_model_name_or_path"))
                read_string(&j, &a->base);
            else if (cursor_key_is(&key, "target_modules"))
                read_targets(&j, &a->targets);
            else
                cursor_skip(&j);
        }
    return cursor_end(&j, err);
}

static size_t elements_of(const struct safetensors *s) {
    size_t total = 0;
    for (size_t i = 0; i < s->n_entries; i++) {
        size_t count = 0;
        tensor_count(&count, s->entry[i].rank, s->entry[i].shape);
        total += count;
    }
    return total;
}

static void put_metadata(struct bytes *out, const struct safetensors *s, bool json) {
    for (size_t i = 0; i < s->n_metadata; i++) {
        const struct safetensors_pair *p = &s->metadata[i];
        bytes_append_string(out, !json ? "metadata    " : i ? "," : "");
        bytes_append_json_string(out, p->key, strlen(p->key)); /* escaped: it may hold anything */
        bytes_append_string(out, json ? ":" : " = ");
        bytes_append_json_string(out, p->value, strlen(p->value));
        if (!json) bytes_append_char(out, '\n');
    }
}

static void put_tensors(struct bytes *out, const struct safetensors *s, bool json) {
    for (size_t i = 0; i < s->n_entries; i++) {
        const struct safetensors_entry *e = &s->entry[i];
        inspect_put_tensor(out, json, i == 0,
                           &(struct inspect_tensor){e->name, e->dtype, e->rank, e->shape, e->n_bytes});
    }
}

static void put_json(struct bytes *out, const struct safetensors *s, const char *path, const struct adapter *a) {
    inspect_put_schema(out, a ? "adapter" : "safetensors", path);
    bytes_printf(out, ",\"bytes\":%zu,\"header_bytes\":%zu,\"parameters\":%zu,\"n_tensors\":%zu,\"metadata\":{",
                 s->map.size, s->header_bytes, elements_of(s), s->n_entries);
    put_metadata(out, s, true);
    bytes_append_char(out, '}');
    if (a) put_adapter(out, a, true);
    bytes_append_string(out, ",\"tensors\":[");
    put_tensors(out, s, true);
    bytes_append_string(out, "]}\n");
}

static void put_lines(struct bytes *out, const struct safetensors *s, const char *path, const struct adapter *a) {
    bytes_printf(out, "file        %s\nkind        %s, %zu bytes, of which header %zu\n", path,
                 a ? "LoRA adapter" : "safetensors", s->map.size, s->header_bytes);
    bytes_printf(out, "tensors     %zu, %zu elements\n", s->n_entries, elements_of(s));
    if (a) put_adapter(out, a, false);
    put_metadata(out, s, false);
    put_tensors(out, s, false);
}

static bool show(struct bytes *out, const char *path, const struct adapter *a, bool json, struct err *err) {
    struct safetensors s;
    if (!safetensors_open(&s, path, err)) return false;
    (json ? put_json : put_lines)(out, &s, path, a);
    safetensors_close(&s);
    return true;
}

bool inspect_tensors_file(struct bytes *out, const char *path, const struct inspect_options *options, struct err *err) {
    return show(out, path, NULL, options->json, err);
}

bool inspect_adapter(struct bytes *out, const char *dir, const struct inspect_options *options, struct err *err) {
    struct adapter a = {0};
    struct bytes path = {0}, text = {0};
    file_join(&path, dir, "adapter_config.json");
    bool ok = file_read_all(&text, bytes_text(&path), MAX_TEXT, err) &&
              (parse_adapter(&a, &text, err) || err_prefix(err, "%s", bytes_text(&path)));
    file_join(&path, dir, "adapter_model.safetensors");
    ok = ok && show(out, bytes_text(&path), &a, options->json, err);
    bytes_free(&path);
    bytes_free(&text);
    bytes_free(&a.base);
    bytes_free(&a.targets);
    return ok;
}

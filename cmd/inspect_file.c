/* inspect_file.c - the part of `sansu inspect` that shows one .safetensors file, alone or as a LoRA adapter.
 *
 *   header -> tensors, dtypes, metadata;  adapter_config.json -> rank, alpha, targets, base
 *
 * Reads   headers; maps data but touches none of it       Writes  stdout
 * Checked tests/e2e/inspect_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/json.h"
#include "cmd.h"
#include "format/safetensors.h"
#include "inspect.h"

enum { MAX_TEXT = 1 << 20 };

static void print_shape(struct bytes *out, int rank, const size_t *shape) {
    bytes_append_char(out, '[');
    for (int i = 0; i < rank; i++) bytes_printf(out, "%s%zu", i ? ", " : "", shape[i]);
    bytes_append_char(out, ']');
}

void inspect_json_text(struct bytes *out, const char *key, const char *value) {
    bytes_printf(out, "\"%s\":", key);
    bytes_append_json_string(out, value, strlen(value));
}

void inspect_tensor(struct bytes *out, bool json, bool first, const char *name, const char *dtype, int rank, const size_t *shape, size_t n_bytes) {
    if (json) {
        bytes_append_string(out, first ? "{" : ",{");
        inspect_json_text(out, "name", name);
        bytes_printf(out, ",\"dtype\":\"%s\",\"shape\":", dtype);
        print_shape(out, rank, shape);
        bytes_printf(out, ",\"bytes\":%zu}", n_bytes);
    } else {
        bytes_printf(out, "  %-52s %-5s ", name, dtype);
        print_shape(out, rank, shape);
        bytes_append_char(out, '\n');
    }
}

int inspect_put(struct bytes *out, int code) {
    if (out->failed) {
        fprintf(stderr, "sansu inspect: out of memory\n");
        code = ERR_RESOURCE;
    } else if (out->len) {
        fwrite(out->data, 1, out->len, stdout);
    }
    bytes_free(out);
    return code;
}

/* What adapter_config.json says. */
struct adapter {
    int64_t rank;
    double alpha;
    struct bytes base, targets; /* targets: names with ", " between them */
};

static void print_adapter(struct bytes *out, const struct adapter *a, bool json) {
    if (json) {
        bytes_printf(out, ",\"adapter\":{\"rank\":%lld,\"alpha\":%.10g,", (long long)a->rank, a->alpha);
        inspect_json_text(out, "base", bytes_text(&a->base));
        bytes_append_char(out, ',');
        inspect_json_text(out, "targets", bytes_text(&a->targets));
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
    if (json_peek(j) != JSON_STRING) {
        json_skip(j);
    } else if (json_get_string(j, &s)) {
        json_unescape(out, &s);
    }
}

static void read_targets(struct json *j, struct bytes *out) {
    if (json_peek(j) != JSON_ARRAY) {
        read_string(j, out);
        return;
    }
    if (!json_enter_array(j)) return;
    while (json_next_element(j)) {
        if (out->len) bytes_append_string(out, ", ");
        read_string(j, out);
    }
}

static bool parse_adapter(struct adapter *a, const struct bytes *text, struct err *err) {
    struct json j;
    struct json_slice key;
    json_init(&j, bytes_text(text), text->len);
    if (json_enter_object(&j))
        while (json_next_key(&j, &key)) {
            if (json_key_is(&key, "r"))
                json_get_int(&j, &a->rank);
            else if (json_key_is(&key, "lora_alpha"))
                json_get_double(&j, &a->alpha);
            else if (json_key_is(&key, "base_model_name_or_path"))
                read_string(&j, &a->base);
            else if (json_key_is(&key, "target_modules"))
                read_targets(&j, &a->targets);
            else
                json_skip(&j);
        }
    return json_end(&j, err);
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

static void print_file(struct bytes *out, const struct safetensors *s, const char *path, const struct adapter *a, bool json) {
    if (json) {
        bytes_printf(out, "{\"kind\":\"%s\",", a ? "adapter" : "safetensors");
        inspect_json_text(out, "path", path);
        bytes_printf(out, ",\"bytes\":%zu,\"header_bytes\":%zu,\"parameters\":%zu,\"n_tensors\":%zu,\"metadata\":{", s->map.size, s->header_bytes, elements_of(s),
                     s->n_entries);
        for (size_t i = 0; i < s->n_metadata; i++) {
            if (i) bytes_append_char(out, ',');
            bytes_append_json_string(out, s->metadata[i].key, strlen(s->metadata[i].key));
            bytes_append_char(out, ':');
            bytes_append_json_string(out, s->metadata[i].value, strlen(s->metadata[i].value));
        }
        bytes_append_char(out, '}');
        if (a) print_adapter(out, a, true);
        bytes_append_string(out, ",\"tensors\":[");
    } else {
        bytes_printf(out, "file        %s\nkind        %s, %zu bytes, of which header %zu\n", path, a ? "LoRA adapter" : "safetensors", s->map.size, s->header_bytes);
        bytes_printf(out, "tensors     %zu, %zu elements\n", s->n_entries, elements_of(s));
        if (a) print_adapter(out, a, false);
        for (size_t i = 0; i < s->n_metadata; i++) {
            bytes_append_string(out, "metadata    ");
            bytes_append_json_string(out, s->metadata[i].key, strlen(s->metadata[i].key)); /* escaped: it may hold anything */
            bytes_append_string(out, " = ");
            bytes_append_json_string(out, s->metadata[i].value, strlen(s->metadata[i].value));
            bytes_append_char(out, '\n');
        }
    }
    for (size_t i = 0; i < s->n_entries; i++) {
        const struct safetensors_entry *e = &s->entry[i];
        struct bytes shown;
        bytes_init(&shown);
        bytes_append_json_string(&shown, e->name, strlen(e->name));
        bytes_truncate(&shown, shown.len - 1); /* without its quotes */
        inspect_tensor(out, json, i == 0, json ? e->name : bytes_text(&shown) + 1, e->dtype, e->rank, e->shape, e->n_bytes);
        bytes_free(&shown);
    }
    if (json) bytes_append_string(out, "]}\n");
}

static int show(const char *path, const struct adapter *a, const struct inspect_flags *f) {
    struct safetensors s;
    struct bytes out;
    struct err err = {0};
    if (!safetensors_open(&s, path, &err)) return cmd_fail("inspect", &err);
    bytes_init(&out);
    print_file(&out, &s, path, a, f->json);
    safetensors_close(&s);
    return inspect_put(&out, 0);
}

int inspect_file(const char *path, const struct inspect_flags *f) { return show(path, NULL, f); }

bool inspect_is_adapter(const char *dir) {
    struct bytes config, adapter;
    bytes_init(&config);
    bytes_init(&adapter);
    file_join(&config, dir, "config.json");
    file_join(&adapter, dir, "adapter_config.json");
    bool is = !file_exists(bytes_text(&config)) && file_exists(bytes_text(&adapter));
    bytes_free(&config);
    bytes_free(&adapter);
    return is;
}

int inspect_adapter(const char *dir, const struct inspect_flags *f) {
    struct adapter a = {0};
    struct bytes path, text;
    struct err err = {0};
    bytes_init(&path);
    bytes_init(&text);
    file_join(&path, dir, "adapter_config.json");
    bool ok = file_read_all(&text, bytes_text(&path), MAX_TEXT, &err) && (parse_adapter(&a, &text, &err) || err_prefix(&err, "%s", bytes_text(&path)));
    file_join(&path, dir, "adapter_model.safetensors");
    int code = ok ? show(bytes_text(&path), &a, f) : cmd_fail("inspect", &err);
    bytes_free(&path);
    bytes_free(&text);
    bytes_free(&a.base);
    bytes_free(&a.targets);
    return code;
}

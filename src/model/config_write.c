/* config_write.c - struct model_config in, config.json out: the rows of its architecture's table (arch.h).
 *
 * The older spelling (rope_theta, rope_scaling, torch_dtype): every version of transformers, and most other readers,
 * understand it. Keys in alphabetical order, as save_pretrained writes them.
 *
 * Writes  DIR/config.json, crash-safe
 * Checked tests/model/config_test.c, tools/golden_models.py --check (transformers loads it)
 */
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/file.h"
#include "model/arch.h"

/* A double so that reading it back gives the same one; always with '.' or 'e', as Python's json would write a float. */
static void append_double(struct bytes *out, double value) {
    struct bytes text;
    bytes_init(&text);
    for (int digits = 1; digits <= 17; digits++) {
        bytes_clear(&text);
        bytes_printf(&text, "%.*g", digits, value);
        if (strtod(bytes_text(&text), NULL) - value == 0) break;
    }
    bytes_append_string(out, bytes_text(&text));
    if (!strpbrk(bytes_text(&text), ".e")) bytes_append_string(out, ".0");
    bytes_free(&text);
}

static void append_scaling(struct bytes *out, const struct model_config *c) {
    if (c->rope_linear > 0) {
        bytes_append_string(out, "{\n    \"factor\": ");
        append_double(out, c->rope_linear);
        bytes_append_string(out, ",\n    \"rope_type\": \"linear\"\n  }");
        return;
    }
    if (!c->rope_llama3.on) {
        bytes_append_string(out, "null");
        return;
    }
    bytes_append_string(out, "{\n    \"factor\": ");
    append_double(out, c->rope_llama3.factor);
    bytes_append_string(out, ",\n    \"high_freq_factor\": ");
    append_double(out, c->rope_llama3.high_freq_factor);
    bytes_append_string(out, ",\n    \"low_freq_factor\": ");
    append_double(out, c->rope_llama3.low_freq_factor);
    bytes_printf(out, ",\n    \"original_max_position_embeddings\": %zu,\n    \"rope_type\": \"llama3\"\n  }",
                 c->rope_llama3.original_context);
}

static void append_ids(struct bytes *out, const struct model_config *c) {
    if (c->n_eos == 0) bytes_append_string(out, "null");
    if (c->n_eos > 1) bytes_append_char(out, '[');
    for (size_t i = 0; i < c->n_eos; i++) bytes_printf(out, "%s%d", i ? ", " : "", (int)c->eos[i]);
    if (c->n_eos > 1) bytes_append_char(out, ']');
}

static void append_layers(struct bytes *out, const struct model_config *c) {
    for (size_t i = 0; i < c->layers; i++)
        bytes_printf(out, "%s\n    \"%s\"", i ? "," : "[",
                     model_layer_is_local(c, i) ? "sliding_attention" : "full_attention");
    bytes_append_string(out, "\n  ]");
}

static void append_id(struct bytes *out, int32_t id) {
    if (id >= 0)
        bytes_printf(out, "%d", (int)id);
    else
        bytes_append_string(out, "null");
}

static void append_value(struct bytes *out, const struct model_config *c, const struct model_setting *s) {
    static const char *const type_names[] = {
        [TENSOR_F32] = "float32", [TENSOR_F16] = "float16", [TENSOR_BF16] = "bfloat16"};
    const void *field = (const char *)c + s->field;
    switch (s->kind) {
        case MODEL_SIZE: bytes_printf(out, "%zu", model_size_of(c, s)); break;
        case MODEL_NUMBER: append_double(out, model_number_of(c, s)); break;
        case MODEL_FLAG: bytes_append_string(out, *(const bool *)field ? "true" : "false"); break;
        case MODEL_ID: append_id(out, *(const int32_t *)field); break;
        case MODEL_IDS: append_ids(out, c); break;
        case MODEL_DTYPE: bytes_printf(out, "\"%s\"", type_names[c->type]); break;
        case MODEL_SCALING: append_scaling(out, c); break;
        case MODEL_LAYERS: append_layers(out, c); break;
        case MODEL_CLASS: bytes_printf(out, "[\n    \"%s\"\n  ]", model_arch_of(c)->class_name); break;
        case MODEL_WORD: bytes_printf(out, "\"%s\"", s->text); break;
        case MODEL_OFF: bytes_append_string(out, "false"); break;
        case MODEL_FIXED: bytes_append_string(out, s->text); break;
    }
}

static int by_key(const void *a, const void *b) {
    return strcmp((*(const struct model_setting *const *)a)->json, (*(const struct model_setting *const *)b)->json);
}

bool model_config_print(struct bytes *out, const struct model_config *c, struct err *err) {
    const struct model_arch *arch = model_arch_of(c);
    const struct model_setting *row[MODEL_MAX_SETTINGS];
    size_t n = 0;
    if (!model_config_check(c, err)) return false;
    for (size_t i = 0; i < arch->n_settings; i++)
        if (arch->setting[i].json && !arch->setting[i].unwritten) row[n++] = &arch->setting[i];
    qsort(row, n, sizeof *row, by_key);
    for (size_t i = 0; i < n; i++) {
        bytes_printf(out, "%s\n  \"%s\": ", i ? "," : "{", row[i]->json);
        append_value(out, c, row[i]);
    }
    bytes_append_string(out, "\n}\n");
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

bool model_config_write(const struct model_config *c, const char *dir, struct err *err) {
    struct bytes out, path;
    bytes_init(&out);
    bytes_init(&path);
    file_join(&path, dir, "config.json");
    bool ok = !path.failed || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && model_config_print(&out, c, err) && file_write_atomic(bytes_text(&path), out.data, out.len, err);
    bytes_free(&out);
    bytes_free(&path);
    return ok;
}

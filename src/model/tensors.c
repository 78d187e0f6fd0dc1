/* tensors.c - an architecture's rows as one table: index <-> row and layer <-> names in both kinds of files.
 *
 * Owns    nothing                  Never   looks at data
 * Checked tests/model/weights_test.c, tests/model/arch_test.c
 */
#include "model/tensors.h"

#include <assert.h>
#include <string.h>

#include "base/checked.h"

static bool is_present(const struct model_config *c, const struct model_tensor_row *row) {
    return row->when == MODEL_ALWAYS || !c->tied;
}

struct model_layout model_layout(const struct model_config *c) {
    const struct model_arch *arch = model_arch_of(c);
    struct model_layout l = {0};
    size_t after = 0;
    for (size_t i = 0; i < MODEL_ROLES; i++) l.first[i] = SIZE_MAX;
    for (const struct model_tensor_row *row = arch->tensor; row < arch->tensor + arch->n_tensors; row++) {
        if (!is_present(c, row)) continue;
        if (row->role < MODEL_LAYER_ROLES)
            l.first[row->role] = l.before + l.per_layer++;
        else if (!l.per_layer)
            l.first[row->role] = l.before++;
        else
            l.first[row->role] = l.before + after++;
    }
    for (size_t i = MODEL_LAYER_ROLES; i < MODEL_ROLES; i++)
        if (l.first[i] != SIZE_MAX && l.first[i] >= l.before) l.first[i] += c->layers * l.per_layer;
    if (c->tied) l.first[MODEL_HEAD] = l.first[MODEL_EMBED];
    l.total = l.before + c->layers * l.per_layer + after;
    return l;
}

size_t model_tensor_total(const struct model_config *c) { return model_layout(c).total; }

size_t model_tensor_index(const struct model_config *c, size_t layer, enum model_role role) {
    struct model_layout l = model_layout(c);
    assert(l.first[role] != SIZE_MAX);
    return model_layout_index(&l, layer, role);
}

const struct model_tensor_row *model_tensor_row(const struct model_config *c, size_t index, size_t *layer) {
    const struct model_arch *arch = model_arch_of(c);
    struct model_layout l = model_layout(c);
    size_t at;
    if (!layer) layer = &at;
    assert(index < l.total);
    for (const struct model_tensor_row *row = arch->tensor; row < arch->tensor + arch->n_tensors; row++) {
        size_t first = l.first[row->role];
        if (!is_present(c, row) || index < first) continue;
        *layer = row->role < MODEL_LAYER_ROLES ? (index - first) / l.per_layer : SIZE_MAX;
        if (*layer == SIZE_MAX ? index == first : *layer < c->layers && (index - first) % l.per_layer == 0) return row;
    }
    assert(false);
    return NULL;
}

enum model_role model_tensor_role(const struct model_config *c, size_t index) {
    return model_tensor_row(c, index, NULL)->role;
}

bool model_tensor_is_linear(const struct model_config *c, size_t index) {
    const struct model_tensor_row *row = model_tensor_row(c, index, NULL);
    return row->role < MODEL_LAYER_ROLES && row->shape[1] != MODEL_DIM_1;
}

static size_t size_of(const struct model_config *c, enum model_dimension what) {
    switch (what) {
        case MODEL_DIM_D: return c->width;
        case MODEL_DIM_F: return c->ffn_width;
        case MODEL_DIM_V: return c->vocab;
        case MODEL_DIM_HE: return c->heads * c->head_size;
        case MODEL_DIM_KE: return c->kv_heads * c->head_size;
        case MODEL_DIM_E: return c->head_size;
        default: return 1;
    }
}

int model_tensor_shape(size_t shape[2], const struct model_config *c, size_t index) {
    const struct model_tensor_row *row = model_tensor_row(c, index, NULL);
    for (int i = 0; i < 2; i++) shape[i] = size_of(c, row->shape[i]);
    return row->shape[1] == MODEL_DIM_1 ? 1 : 2;
}

size_t model_parameter_count(const struct model_config *c) {
    size_t total = 0, shape[2], n = model_tensor_total(c);
    for (size_t i = 0; i < n; i++) {
        model_tensor_shape(shape, c, i);
        total += shape[0] * shape[1];
    }
    return total;
}

/* ---- names ---- */

/* What stands before a layer's number, whatever the architecture. */
static const char *layer_prefix(bool gguf) { return gguf ? "blk." : "model.layers."; }

static void print_name(struct bytes *out, const struct model_config *c, size_t index, bool gguf) {
    size_t layer;
    const struct model_tensor_row *row = model_tensor_row(c, index, &layer);
    bytes_clear(out);
    if (layer != SIZE_MAX) bytes_printf(out, "%s%zu.", layer_prefix(gguf), layer);
    bytes_printf(out, "%s%s", gguf ? row->gguf : row->name, row->suffix);
}

/* Digits without sign or leading zero; *end is the first character after them. */
static bool read_layer(size_t *out, const char *s, const char **end) {
    size_t value = 0;
    if (*s < '0' || *s > '9' || (*s == '0' && s[1] >= '0' && s[1] <= '9')) return false;
    for (; *s >= '0' && *s <= '9'; s++)
        if (!checked_mul(&value, value, 10) || !checked_add(&value, value, (size_t)(*s - '0'))) return false;
    *out = value;
    *end = s;
    return true;
}

static bool is_name(const char *s, const struct model_tensor_row *row, bool gguf) {
    const char *name = gguf ? row->gguf : row->name;
    size_t n = strlen(name);
    return strncmp(s, name, n) == 0 && strcmp(s + n, row->suffix) == 0;
}

static bool find_name(size_t *out, const struct model_config *c, const char *name, bool gguf) {
    const struct model_arch *arch = model_arch_of(c);
    const char *prefix = layer_prefix(gguf), *rest = name;
    size_t layer = SIZE_MAX, n = strlen(prefix);
    if (strncmp(name, prefix, n) == 0) {
        if (!read_layer(&layer, name + n, &rest) || *rest++ != '.' || layer >= c->layers) return false;
    }
    for (const struct model_tensor_row *row = arch->tensor; row < arch->tensor + arch->n_tensors; row++) {
        if ((row->role < MODEL_LAYER_ROLES) != (layer != SIZE_MAX) || !is_present(c, row) || !is_name(rest, row, gguf))
            continue;
        *out = model_tensor_index(c, layer, row->role);
        return true;
    }
    return false;
}

void model_tensor_name(struct bytes *out, const struct model_config *c, size_t index) {
    print_name(out, c, index, false);
}
void model_tensor_gguf_name(struct bytes *out, const struct model_config *c, size_t index) {
    print_name(out, c, index, true);
}
bool model_tensor_find(size_t *out, const struct model_config *c, const char *name) {
    return find_name(out, c, name, false);
}
bool model_tensor_gguf_find(size_t *out, const struct model_config *c, const char *name) {
    return find_name(out, c, name, true);
}

const char *model_tensor_hint(const char *name) {
    static const struct {
        const char *part, *words;
    } hints[] = {{"qkv", "; q, k and v in one matrix are not supported"},
                 {"gate_up", "; gate and up in one matrix are not supported"},
                 {"expert", "; experts are not supported"},
                 {"_exps", "; experts are not supported"},
                 {".bias", "; this bias is not supported"}};
    for (size_t i = 0; i < sizeof hints / sizeof *hints; i++)
        if (strstr(name, hints[i].part)) return hints[i].words;
    return "";
}

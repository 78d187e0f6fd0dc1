/* adapter_targets.c - which linears an adapter changes: by module, by layer, one by one.
 *
 * Checked tests/model/adapter_test.c
 */
#include <stdio.h>
#include <string.h>

#include "model/adapter_impl.h"
#include "model/pattern.h"

/* "self_attn.q_proj" as it stands in tensor names of every architecture; target_modules may have "q_proj" alone. */
static const char *const modules[MODEL_LAYER_ROLES] = {
    [MODEL_Q] = "self_attn.q_proj", [MODEL_K] = "self_attn.k_proj", [MODEL_V] = "self_attn.v_proj",
    [MODEL_O] = "self_attn.o_proj", [MODEL_GATE] = "mlp.gate_proj", [MODEL_UP] = "mlp.up_proj",
    [MODEL_DOWN] = "mlp.down_proj",
};

const char *model_adapter_module(size_t role) { return modules[role]; }

/* Of adapter.h's `single`. */
static unsigned char bit_of(size_t role) { return (unsigned char)(1u << (role - 1)); }

bool model_adapter_is_single(const struct model_adapter_config *a, size_t layer, size_t role) {
    return modules[role] && (a->single[layer] & bit_of(role));
}

const char *model_adapter_target_name(enum model_role role) {
    return role < MODEL_LAYER_ROLES && modules[role] ? strchr(modules[role], '.') + 1 : NULL;
}

/* "model.layers.3." in front of a module: its layer, and the module. */
static bool read_prefix(size_t *layer, const char **module, const char *name) {
    static const char *const heads[] = {"base_model.model.model.layers.", "model.layers.", "layers."};
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        size_t n = strlen(heads[i]);
        if (strncmp(name, heads[i], n) != 0) continue;
        for (*layer = 0; name[n] >= '0' && name[n] <= '9' && *layer < MODEL_MAX_LAYERS; n++)
            *layer = 10 * *layer + (size_t)(name[n] - '0');
        *module = name + n + 1;
        return name[n] == '.' && *layer < MODEL_MAX_LAYERS;
    }
    return false;
}

static bool is_target(size_t role, const char *name) {
    return modules[role] && (strcmp(name, "all-linear") == 0 || strcmp(name, modules[role]) == 0 ||
                             strcmp(name, model_adapter_target_name((enum model_role)role)) == 0);
}

bool model_adapter_target_set(struct model_adapter_config *a, const char *name) {
    bool found = false;
    size_t layer;
    const char *module;
    bool one = read_prefix(&layer, &module, name);
    for (size_t i = 0; i < MODEL_LAYER_ROLES; i++) {
        if (one ? !modules[i] || strcmp(module, modules[i]) != 0 : !is_target(i, name)) continue;
        if (one)
            a->single[layer] |= bit_of(i);
        else
            a->target[i] = true;
        found = true;
    }
    return found;
}

void model_adapter_layer_set(struct model_adapter_config *a, size_t layer) {
    a->some_layers = true;
    if (layer < MODEL_MAX_LAYERS) a->layer[layer / 8] |= (unsigned char)(1u << layer % 8);
}

bool model_adapter_pattern_set(struct model_adapter_config *a, const char *pattern, struct err *err) {
    static const char *const others[] = {"lm_head",           "model.embed_tokens", "model",
                                         "model.layers",      "model.layers.0",     "model.layers.0.self_attn",
                                         "model.layers.0.mlp"};
    struct model_pattern p;
    if (strlen(pattern) >= sizeof a->pattern)
        return err_set(err, ERR_INPUT, "the pattern of target_modules has more than %zu bytes", sizeof a->pattern - 1);
    if (!model_pattern_compile(&p, pattern, err)) return false;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (model_pattern_matches(&p, others[i]))
            return err_set(
                err, ERR_INPUT,
                "the pattern '%s' also means module '%s', which is not supported: only the linears inside the layers are",
                pattern, others[i]);
    memcpy(a->pattern, pattern, strlen(pattern) + 1);
    return true;
}

/* Compiled anew for each module: a few microseconds, and a config stays a plain struct. */
static bool is_meant(const struct model_adapter_config *a, size_t layer, size_t role) {
    struct model_pattern p;
    char name[64];
    snprintf(name, sizeof name, "model.layers.%zu.%s", layer, modules[role]);
    return *a->pattern && model_pattern_compile(&p, a->pattern, NULL) && model_pattern_matches(&p, name);
}

bool model_adapter_has(const struct model_adapter_config *a, const struct model_config *c, size_t index) {
    size_t layer;
    enum model_role role = model_tensor_row(c, index, &layer)->role;
    if (role >= MODEL_LAYER_ROLES || !modules[role]) return false;
    return (a->target[role] || model_adapter_is_single(a, layer, role) || is_meant(a, layer, role)) &&
           (!a->some_layers || (a->layer[layer / 8] >> layer % 8 & 1));
}

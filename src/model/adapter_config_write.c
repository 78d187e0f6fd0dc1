/* adapter_config_write.c - adapter_config.json as PEFT writes it.
 *
 * Checked tests/model/adapter_test.c
 */
#include <math.h>
#include <string.h>

#include "model/adapter_impl.h"

/* A whole number without a point, as Python prints an int; else enough digits to come back equal. */
static void print_number(struct bytes *out, double x) {
    if (fabs(x) < 1e15 && !(x < floor(x)) && !(x > floor(x)))
        bytes_printf(out, "%.0f", x);
    else
        bytes_printf(out, "%.17g", x);
}

static void print_list(struct bytes *out, bool *first) {
    bytes_append_string(out, *first ? "\n    " : ",\n    ");
    *first = false;
}

static void print_layers(struct bytes *out, const struct model_adapter_config *a) {
    bool first = true;
    if (!a->some_layers) {
        bytes_append_string(out, "null");
        return;
    }
    bytes_append_char(out, '[');
    for (size_t i = 0; i < MODEL_MAX_LAYERS; i++) {
        if (!(a->layer[i / 8] >> i % 8 & 1)) continue;
        print_list(out, &first);
        bytes_printf(out, "%zu", i);
    }
    bytes_append_string(out, first ? "]" : "\n  ]");
}

static void print_targets(struct bytes *out, const struct model_adapter_config *a) {
    bool first = true;
    if (*a->pattern) {
        bytes_append_json_string(out, a->pattern, strlen(a->pattern));
        return;
    }
    bytes_append_char(out, '[');
    for (size_t i = 0; i < MODEL_LAYER_ROLES; i++) {
        if (!a->target[i]) continue;
        print_list(out, &first);
        bytes_printf(out, "\"%s\"", model_adapter_target_name((enum model_role)i));
    }
    for (size_t i = 0; i < MODEL_MAX_LAYERS * MODEL_LAYER_ROLES; i++) {
        size_t layer = i / MODEL_LAYER_ROLES, role = i % MODEL_LAYER_ROLES;
        if (!model_adapter_is_single(a, layer, role)) continue;
        print_list(out, &first);
        bytes_printf(out, "\"model.layers.%zu.%s\"", layer, model_adapter_module(role));
    }
    bytes_append_string(out, "\n  ]");
}

/* A name on the hub or a relative path as it is; of any other path its last part: an adapter is given to others, to
 * whom the folders of this machine say nothing. */
static void print_base(struct bytes *out, const char *base) {
    size_t n = strlen(base);
    while (n > 1 && base[n - 1] == '/') n--;
    size_t start = *base == '/' || *base == '.' || *base == '~' ? n : 0;
    while (start > 0 && base[start - 1] != '/') start--;
    if (n)
        bytes_append_json_string(out, base + start, n - start);
    else
        bytes_append_string(out, "null");
}

void model_adapter_config_print(struct bytes *out, const struct model_adapter_config *a) {
    bytes_append_string(out, "{\n  \"alpha_pattern\": {},\n  \"base_model_name_or_path\": ");
    print_base(out, a->base);
    bytes_append_string(
        out,
        ",\n  \"bias\": \"none\",\n  \"fan_in_fan_out\": false,\n  \"inference_mode\": true,\n  \"init_lora_weights\": true,\n"
        "  \"layers_pattern\": null,\n  \"layers_to_transform\": ");
    print_layers(out, a);
    bytes_append_string(out, ",\n  \"lora_alpha\": ");
    print_number(out, a->alpha);
    bytes_append_string(out, ",\n  \"lora_bias\": false,\n  \"lora_dropout\": ");
    print_number(out, a->dropout);
    bytes_printf(
        out,
        ",\n  \"modules_to_save\": null,\n  \"peft_type\": \"LORA\",\n  \"r\": %zu,\n  \"rank_pattern\": {},\n  \"revision\": null,\n"
        "  \"target_modules\": ",
        a->rank);
    print_targets(out, a);
    bytes_printf(out, ",\n  \"task_type\": \"CAUSAL_LM\",\n  \"use_dora\": false,\n  \"use_rslora\": %s\n}\n",
                 a->rslora ? "true" : "false");
}

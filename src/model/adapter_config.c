/* adapter_config.c - adapter_config.json, as PEFT writes it for LoRA.
 *
 *   text -> one pass over the keys -> what this program computes | the first feature it does not, in words
 *
 * PEFT writes every field of its LoraConfig, most of them with their "off" value. A key whose value would change the
 * arithmetic is computed or refused; keys about initialisation or about Python are skipped, and so are unknown ones
 * (PEFT drops them, too).
 *
 * Reads   hostile text             Never   guesses a rank that is missing
 * Checked tests/model/adapter_test.c, fuzz/adapter_config_fuzz.c
 */
#include <math.h>
#include <string.h>

#include "base/json.h"
#include "model/adapter.h"

enum { MAX_RANK = 1 << 20 };

struct reading {
    struct model_adapter_config a;
    bool peft_type, has_targets;
    struct err refused; /* the first thing that is not supported */
};

static bool is_null(struct json *j) { return cursor_peek(j) == JSON_NULL && cursor_get_null(j); }

static void refuse(struct reading *d, const char *words) { err_set(&d->refused, ERR_INPUT, "%s", words); }

static bool read_text(struct json *j, char *out, size_t cap) {
    struct json_slice s;
    struct bytes text;
    if (!cursor_get_string(j, &s)) return false;
    bytes_init(&text);
    cursor_unescape(&text, &s);
    bool ok = (!text.failed && text.len < cap && strlen(bytes_text(&text)) == text.len) ||
              cursor_fail(j, "this text is too long, or holds a zero byte");
    if (ok) memcpy(out, bytes_text(&text), text.len + 1);
    bytes_free(&text);
    return ok;
}

/* Keys of features: off in one of the ways PEFT spells it, else refused with these words. */
static const struct {
    const char *key, *words;
} features[] = {
    {"use_dora", "it is a DoRA adapter (use_dora); only plain LoRA and rsLoRA are supported"},
    {"lora_bias", "lora_bias is on; biases are not supported"},
    {"modules_to_save", "it holds whole trained modules (modules_to_save); only LoRA pairs are supported"},
    {"fan_in_fan_out", "fan_in_fan_out is on; a Llama's linears are not stored transposed"},
    {"rank_pattern", "it gives modules different ranks (rank_pattern); one rank for all is supported"},
    {"alpha_pattern", "it gives modules different alphas (alpha_pattern); one alpha for all is supported"},
    {"layer_replication", "it repeats layers of the base (layer_replication), which is not supported"},
    {"exclude_modules", "it excludes modules (exclude_modules); name the wanted ones in target_modules instead"},
    {"target_parameters", "it adapts bare parameters (target_parameters), which is not supported"},
    {"trainable_token_indices", "it trains rows of the embedding (trainable_token_indices), which is not supported"},
    {"alora_invocation_tokens", "it is an activated LoRA (alora_invocation_tokens), which is not supported"},
    {"use_qalora", "it is a QALoRA adapter (use_qalora), which is not supported"},
    {"use_bdlora", "it is a block-diagonal adapter (use_bdlora), which is not supported"},
    {"kasa_config", "it is a KaSA adapter (kasa_config), which is not supported"},
    {"monteclora_config", "it is a MonteCLoRA adapter (monteclora_config), which is not supported"},
    {"velora_config", "it is a VeLoRA adapter (velora_config), which is not supported"},
    {"arrow_config", "it routes between adapters (arrow_config), which is not supported"},
    {"megatron_config", "it was made for Megatron layers (megatron_config), which is not supported"},
};

/* null, false, {}, [] and "" are off. */
static bool is_off(struct json *j) {
    struct json_slice s;
    bool on = false;
    switch (cursor_peek(j)) {
        case JSON_NULL: return cursor_get_null(j);
        case JSON_BOOL: return cursor_get_bool(j, &on) && !on;
        case JSON_STRING: return cursor_get_string(j, &s) && s.n == 0;
        case JSON_OBJECT:
            cursor_enter_object(j);
            while (cursor_next_key(j, &s)) on = cursor_skip(j);
            return !on;
        case JSON_ARRAY:
            cursor_enter_array(j);
            while (cursor_next_element(j)) on = cursor_skip(j);
            return !on;
        default: cursor_skip(j); return false;
    }
}

static void read_target(struct json *j, struct reading *d) {
    char name[256] = "";
    if (!read_text(j, name, sizeof name) || model_adapter_target_set(&d->a, name)) return;
    if (strcmp(name, "lm_head") == 0 || strcmp(name, "embed_tokens") == 0)
        err_set(&d->refused, ERR_INPUT, "target module '%s' is not supported: only the linears inside the layers are",
                name);
    else
        err_set(
            &d->refused, ERR_INPUT,
            "unknown target module '%s'; q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj and down_proj are known",
            name);
}

/* A text alone is a name of all ("all-linear"), or a pattern. */
static void read_pattern(struct json *j, struct reading *d) {
    char text[256] = "";
    if (!read_text(j, text, sizeof text) || model_adapter_target_set(&d->a, text)) return;
    model_adapter_pattern_set(&d->a, text, &d->refused);
}

static void read_targets(struct json *j, struct reading *d) {
    d->has_targets = true;
    if (cursor_peek(j) == JSON_STRING) {
        read_pattern(j, d);
    } else if (cursor_enter_array(j)) {
        while (cursor_next_element(j)) read_target(j, d);
    }
}

static void read_layer(struct json *j, struct reading *d) {
    int64_t layer;
    if (!cursor_get_int(j, &layer)) return;
    if (layer < 0 || layer >= MODEL_MAX_LAYERS)
        cursor_fail(j, "a layer must be 0 to 9999");
    else
        model_adapter_layer_set(&d->a, (size_t)layer);
}

static void read_layers(struct json *j, struct reading *d) {
    if (is_null(j)) return;
    if (cursor_peek(j) != JSON_ARRAY) {
        read_layer(j, d);
    } else if (cursor_enter_array(j)) {
        while (cursor_next_element(j)) read_layer(j, d);
    }
}

/* Most starts only choose the first A and B. These also change the base's own weights. */
static void read_init(struct json *j, struct reading *d) {
    static const char *const harmless[] = {"gaussian", "eva", "orthogonal"};
    char name[64] = "";
    if (cursor_peek(j) != JSON_STRING) {
        cursor_skip(j);
        return;
    }
    if (!read_text(j, name, sizeof name)) return;
    for (size_t i = 0; i < sizeof harmless / sizeof harmless[0]; i++)
        if (strcmp(name, harmless[i]) == 0) return;
    err_set(
        &d->refused, ERR_INPUT,
        "it was started by '%s', which may change the base's weights, too; convert it to plain LoRA with PEFT first",
        name);
}

static void read_rank(struct json *j, struct reading *d) {
    int64_t r;
    if (!cursor_get_int(j, &r)) return;
    if (r < 1 || r > MAX_RANK)
        cursor_fail(j, "r must be 1 to 2^20");
    else
        d->a.rank = (size_t)r;
}

static void read_number(struct json *j, double *out, double low, double below, const char *words) {
    double value;
    if (cursor_get_double(j, &value) && !(value >= low && value < below))
        cursor_fail(j, words);
    else
        *out = value;
}

static void read_layers_pattern(struct json *j, struct reading *d) {
    char name[64] = "";
    bool known = cursor_peek(j) == JSON_STRING
                     ? read_text(j, name, sizeof name) && (!*name || strcmp(name, "layers") == 0)
                     : is_off(j);
    if (!known) refuse(d, "layers_pattern is not supported; a Llama's layers are called 'layers'");
}

static void read_word(struct json *j, struct reading *d, const char *key, const char *wanted, const char *words) {
    char name[64] = "";
    if (!read_text(j, name, sizeof name)) return;
    if (strcmp(name, wanted) != 0) err_set(&d->refused, ERR_INPUT, "%s is '%s'; %s", key, name, words);
}

static void read_key(struct json *j, const struct json_slice *key, struct reading *d) {
    for (size_t i = 0; i < sizeof features / sizeof features[0]; i++) {
        if (!cursor_key_is(key, features[i].key)) continue;
        if (!is_off(j)) refuse(d, features[i].words);
        return;
    }
    if (cursor_key_is(key, "peft_type")) {
        d->peft_type = true;
        read_word(j, d, "peft_type", "LORA", "only LORA is supported");
    } else if (cursor_key_is(key, "bias"))
        read_word(j, d, "bias", "none", "trained biases are not supported");
    else if (cursor_key_is(key, "r"))
        read_rank(j, d);
    else if (cursor_key_is(key, "lora_alpha"))
        read_number(j, &d->a.alpha, 1e-30, 1e30, "lora_alpha must be a number above zero");
    else if (cursor_key_is(key, "lora_dropout"))
        read_number(j, &d->a.dropout, 0, 1, "lora_dropout must be at least 0 and below 1");
    else if (cursor_key_is(key, "use_rslora")) {
        if (!is_null(j)) cursor_get_bool(j, &d->a.rslora);
    } else if (cursor_key_is(key, "target_modules"))
        read_targets(j, d);
    else if (cursor_key_is(key, "layers_to_transform"))
        read_layers(j, d);
    else if (cursor_key_is(key, "layers_pattern"))
        read_layers_pattern(j, d);
    else if (cursor_key_is(key, "init_lora_weights"))
        read_init(j, d);
    else if (cursor_key_is(key, "base_model_name_or_path")) {
        if (!is_null(j)) read_text(j, d->a.base, sizeof d->a.base);
    } else
        cursor_skip(j);
}

bool model_adapter_config_parse(struct model_adapter_config *out, const char *text, size_t n, const char *name,
                                struct err *err) {
    struct reading d = {.a = {.rank = 8, .alpha = 8}}; /* PEFT's own defaults, for files that leave them out */
    struct err problem = {0};
    struct json j;
    struct json_slice key;
    cursor_init(&j, text, n);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &key)) read_key(&j, &key, &d);
    bool ok = cursor_end(&j, &problem);
    if (ok && !d.peft_type)
        ok = err_set(&problem, ERR_INPUT, "there is no peft_type; is it the adapter_config.json of a PEFT adapter?");
    if (ok && *d.a.pattern && d.a.some_layers)
        refuse(&d, "layers_to_transform goes with a list of target_modules, not with a pattern");
    if (ok && d.refused.code) ok = err_set(&problem, d.refused.code, "%s", d.refused.message);
    if (ok && !d.has_targets) ok = err_set(&problem, ERR_INPUT, "there are no target_modules");
    if (!ok) return err_set(err, problem.code, "%s: %s", name, problem.message);
    *out = d.a;
    return true;
}

/* config_json.c - config.json in, struct model_config out, row by row of its architecture's table (arch.h).
 *
 *   text -> model_type -> table -> one pass over the keys -> defaults -> checks
 *
 * Every key that changes the arithmetic has a row, and is either computed or refused with its name. Keys without a row
 * are skipped.
 *
 * Reads   hostile text             Never   guesses a size that is missing
 * Checked tests/model/config_test.c, fuzz/config_fuzz.c
 */
#include <string.h>

#include "base/json.h"
#include "model/arch.h"
#include "model/config_impl.h"

/* What the keys say, before it is decided what that means. 0 stands for "not given" unless noted. */
struct reading {
    struct model_config c;
    const struct model_arch *arch;
    bool has_class, other_class;
    double nested_theta;              /* rope_theta inside the object of rotary scaling */
    size_t n_layer_types, first_full; /* of layer_types; first_full: of the layers without a window, SIZE_MAX = none */
    char rope_type[32];               /* "" is "default" */
    double partial;                   /* partial_rotary_factor */
    struct err refused;               /* the first reason why this model cannot be computed */
};

static void read_text(struct json *j, char *out, size_t cap) {
    struct json_slice s;
    struct bytes text;
    if (!cursor_get_string(j, &s)) return;
    bytes_init(&text);
    cursor_unescape(&text, &s);
    size_t n = text.len < cap - 1 ? text.len : cap - 1;
    if (n) memcpy(out, text.data, n);
    out[n] = 0;
    bytes_free(&text);
}

static bool is_null(struct json *j) { return cursor_peek(j) == JSON_NULL && cursor_get_null(j); }

static void read_size(struct json *j, size_t *out) {
    int64_t value = 0;
    if (is_null(j) || !cursor_get_int(j, &value)) return;
    if (value < 1 || (uint64_t)value > MODEL_MAX_SIZE)
        cursor_fail(j, "a size must be 1 to 2^30");
    else
        *out = (size_t)value;
}

static void read_positive(struct json *j, double *out) {
    if (is_null(j)) return;
    if (cursor_get_double(j, out) && !(*out > 0)) cursor_fail(j, "expected a number above zero");
}

/* What must be off: null or false. */
static void read_off(struct json *j, struct reading *d, const char *words) {
    bool value = true;
    if (is_null(j)) return;
    if (cursor_peek(j) == JSON_BOOL)
        cursor_get_bool(j, &value);
    else
        cursor_skip(j);
    if (value) err_set(&d->refused, ERR_INPUT, "%s", words);
}

static void read_id(struct json *j, int32_t *out) {
    int64_t value = 0;
    if (!cursor_get_int(j, &value)) return;
    if (value < 0 || value > INT32_MAX)
        cursor_fail(j, "a token id must be 0 to 2^31-1");
    else
        *out = (int32_t)value;
}

/* null, one id, or a list of ids */
static void read_eos(struct json *j, struct model_config *c) {
    c->n_eos = 0;
    if (is_null(j)) return;
    if (cursor_peek(j) != JSON_ARRAY) {
        c->n_eos = 1;
        read_id(j, &c->eos[0]);
        return;
    }
    if (!cursor_enter_array(j)) return;
    while (cursor_next_element(j)) {
        int32_t id = 0;
        read_id(j, &id);
        bool known = false;
        for (size_t i = 0; i < c->n_eos; i++) known |= c->eos[i] == id;
        if (known) continue;
        if (c->n_eos == MODEL_MAX_EOS) {
            cursor_fail(j, "more than 8 end-of-sequence ids");
            return;
        }
        c->eos[c->n_eos++] = id;
    }
}

static void read_type(struct json *j, struct reading *d) {
    char name[32] = "";
    if (is_null(j)) return;
    read_text(j, name, sizeof name);
    const char *tail = strncmp(name, "torch.", 6) == 0 ? name + 6 : name;
    if (strcmp(tail, "float32") == 0)
        d->c.type = TENSOR_F32;
    else if (strcmp(tail, "float16") == 0)
        d->c.type = TENSOR_F16;
    else if (strcmp(tail, "bfloat16") == 0)
        d->c.type = TENSOR_BF16;
    else
        err_set(&d->refused, ERR_INPUT, "dtype '%s' is not supported; float32, float16 and bfloat16 are", name);
}

/* What rope_parameters says of layers with a window. */
static void read_local_rope(struct json *j, struct reading *d) {
    struct json_slice key;
    if (is_null(j) || !cursor_enter_object(j)) return;
    while (cursor_next_key(j, &key)) {
        char type[32] = "default";
        if (cursor_key_is(&key, "rope_theta"))
            read_positive(j, &d->c.local_theta);
        else if (cursor_key_is(&key, "rope_type"))
            read_text(j, type, sizeof type);
        else
            cursor_skip(j);
        if (strcmp(type, "default") != 0)
            err_set(&d->refused, ERR_INPUT, "rope_type '%s' of layers with a window is not supported", type);
    }
}

/* rope_scaling (older) and rope_parameters (newer) hold the same keys; the newer one holds rope_theta, too, and of a
 * model with windows one object for each kind of layer. */
static void read_rope(struct json *j, struct reading *d) {
    struct json_slice key;
    if (is_null(j) || !cursor_enter_object(j)) return;
    while (cursor_next_key(j, &key)) {
        if (cursor_key_is(&key, "rope_type") || cursor_key_is(&key, "type"))
            read_text(j, d->rope_type, sizeof d->rope_type);
        else if (cursor_key_is(&key, "rope_theta"))
            read_positive(j, &d->nested_theta);
        else if (cursor_key_is(&key, "factor"))
            read_positive(j, &d->c.rope_llama3.factor);
        else if (cursor_key_is(&key, "low_freq_factor"))
            read_positive(j, &d->c.rope_llama3.low_freq_factor);
        else if (cursor_key_is(&key, "high_freq_factor"))
            read_positive(j, &d->c.rope_llama3.high_freq_factor);
        else if (cursor_key_is(&key, "original_max_position_embeddings"))
            read_size(j, &d->c.rope_llama3.original_context);
        else if (cursor_key_is(&key, "partial_rotary_factor"))
            read_positive(j, &d->partial);
        else if (d->arch->windows && cursor_key_is(&key, "full_attention"))
            read_rope(j, d);
        else if (d->arch->windows && cursor_key_is(&key, "sliding_attention"))
            read_local_rope(j, d);
        else
            cursor_skip(j);
    }
}

/* Every n-th layer sees all positions, the others have a window: nothing else is computed. */
static void read_layer_types(struct json *j, struct reading *d) {
    if (is_null(j) || !cursor_enter_array(j)) return;
    for (d->n_layer_types = 0; cursor_next_element(j); d->n_layer_types++) {
        char name[32] = "";
        size_t layer = d->n_layer_types;
        read_text(j, name, sizeof name);
        bool full = strcmp(name, "full_attention") == 0;
        if (full && d->first_full == SIZE_MAX) d->first_full = layer;
        if (!full && (strcmp(name, "sliding_attention") != 0 || !d->arch->windows))
            err_set(&d->refused, ERR_INPUT, "layer_types names '%s', which is not supported", name);
        else if (d->first_full != SIZE_MAX && full != ((layer + 1) % (d->first_full + 1) == 0))
            err_set(&d->refused, ERR_INPUT,
                    "layer_types is not regular at layer %zu; only every n-th layer without a window is supported",
                    layer);
    }
}

static void read_class(struct json *j, struct reading *d) {
    if (is_null(j) || !cursor_enter_array(j)) return;
    while (cursor_next_element(j)) {
        char name[64] = "";
        read_text(j, name, sizeof name);
        if (strcmp(name, d->arch->class_name) == 0)
            d->has_class = true;
        else
            d->other_class = true;
    }
}

static void read_word(struct json *j, struct reading *d, const struct model_setting *s) {
    char name[64] = "";
    if (is_null(j)) return;
    read_text(j, name, sizeof name);
    if (!j->problem && strcmp(name, s->text) != 0)
        err_set(&d->refused, ERR_INPUT, "%s '%s' is not supported; only '%s' is", s->json, name, s->text);
}

static void read_setting(struct json *j, struct reading *d, const struct model_setting *s) {
    void *field = model_field(&d->c, s);
    switch (s->kind) {
        case MODEL_SIZE: read_size(j, field); break;
        case MODEL_NUMBER: read_positive(j, field); break;
        case MODEL_FLAG:
            if (!is_null(j)) cursor_get_bool(j, field);
            break;
        case MODEL_ID:
            *(int32_t *)field = -1;
            if (!is_null(j)) read_id(j, field);
            break;
        case MODEL_IDS: read_eos(j, &d->c); break;
        case MODEL_DTYPE: read_type(j, d); break;
        case MODEL_SCALING: read_rope(j, d); break;
        case MODEL_LAYERS: read_layer_types(j, d); break;
        case MODEL_CLASS: read_class(j, d); break;
        case MODEL_WORD: read_word(j, d, s); break;
        case MODEL_OFF: read_off(j, d, s->text); break;
        case MODEL_FIXED: cursor_skip(j); break;
    }
}

static void read_key(struct json *j, const struct json_slice *key, struct reading *d) {
    for (const struct model_setting *s = d->arch->setting; s < d->arch->setting + d->arch->n_settings; s++) {
        if (!s->json || !(cursor_key_is(key, s->json) || (s->also && cursor_key_is(key, s->also)))) continue;
        read_setting(j, d, s);
        return;
    }
    if (cursor_key_is(key, "partial_rotary_factor"))
        read_positive(j, &d->partial);
    else
        cursor_skip(j);
}

/* What keys that are not there mean, and null does not. */
static void set_defaults(struct reading *d) {
    struct model_config *c = &d->c;
    c->bos = d->arch->bos;
    c->n_eos = d->arch->eos >= 0;
    c->eos[0] = d->arch->eos;
    for (const struct model_setting *s = d->arch->setting; s < d->arch->setting + d->arch->n_settings; s++)
        if (s->kind == MODEL_FLAG) *(bool *)model_field(c, s) = s->standard > 0;
}

/* model_type decides which table reads the rest; without one it is a Llama. */
static bool find_arch(struct reading *d, const char *text, size_t n, struct err *err) {
    char type[64] = "";
    struct json j;
    struct json_slice key;
    cursor_init(&j, text, n);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &key)) {
            if (cursor_key_is(&key, "model_type") && cursor_peek(&j) == JSON_STRING)
                read_text(&j, type, sizeof type);
            else
                cursor_skip(&j);
        }
    if (!cursor_end(&j, err)) return false;
    d->arch = *type ? model_arch_by_type(&d->c.architecture, type, strlen(type)) : model_arch_of(&d->c);
    if (d->arch) {
        set_defaults(d);
        return true;
    }
    struct bytes known = {0};
    model_arch_list(&known, false);
    err_set(err, ERR_INPUT, "model_type '%s' is not supported; only %s are", type, bytes_text(&known));
    bytes_free(&known);
    return false;
}

static bool read_keys(struct reading *d, const char *text, size_t n, struct err *err) {
    struct json j;
    struct json_slice key;
    cursor_init(&j, text, n);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &key)) read_key(&j, &key, d);
    return cursor_end(&j, err);
}

static bool check_rope(struct reading *d, struct err *err) {
    struct model_config *c = &d->c;
    c->rope_llama3.on = strcmp(d->rope_type, "llama3") == 0;
    if (d->partial < 1 || d->partial > 1)
        return err_set(err, ERR_INPUT, "partial_rotary_factor %g is not supported; only 1 is", d->partial);
    if (c->rope_theta > 0 && d->nested_theta > 0 &&
        (c->rope_theta < d->nested_theta || c->rope_theta > d->nested_theta))
        return err_set(err, ERR_INPUT, "rope_theta is given twice, as %g and as %g", c->rope_theta, d->nested_theta);
    bool scales = c->rope_llama3.factor < 1 || c->rope_llama3.factor > 1;
    if (!*d->rope_type && c->rope_llama3.factor > 0 && scales)
        return err_set(err, ERR_INPUT, "rope scaling has the factor %g, and no rope_type says of what kind",
                       c->rope_llama3.factor);
    if (d->arch->linear_rope && strcmp(d->rope_type, "linear") == 0) {
        c->rope_linear = c->rope_llama3.factor;
        memset(&c->rope_llama3, 0, sizeof c->rope_llama3);
        return c->rope_linear > 0 || err_set(err, ERR_INPUT, "rope_type linear needs a factor");
    }
    if (!c->rope_llama3.on) {
        memset(&c->rope_llama3, 0, sizeof c->rope_llama3);
        return !*d->rope_type || strcmp(d->rope_type, "default") == 0 ||
               err_set(err, ERR_INPUT, "rope_type '%s' is not supported; 'default' and 'llama3' are", d->rope_type);
    }
    return true;
}

/* What may be missing. */
static void fill_defaults(struct reading *d) {
    if (d->nested_theta > 0) d->c.rope_theta = d->nested_theta;
    for (size_t i = 0; i < d->arch->n_settings; i++) model_setting_default(&d->c, &d->arch->setting[i]);
}

/* The list of layers says more than a pattern. */
static bool check_layer_types(struct reading *d, struct err *err) {
    struct model_config *c = &d->c;
    if (!d->n_layer_types) return true;
    if (d->n_layer_types != c->layers)
        return err_set(err, ERR_INPUT, "layer_types names %zu layers, there are %zu", d->n_layer_types, c->layers);
    if (!d->arch->windows) return true;
    if (d->first_full != SIZE_MAX)
        c->window_period = d->first_full + 1;
    else if (c->window_period <= c->layers)
        c->window_period = c->layers + 1;
    return true;
}

bool model_config_parse(struct model_config *out, const char *text, size_t n, const char *name, struct err *err) {
    struct reading d = {.c = {.type = TENSOR_F32}, .partial = 1, .first_full = SIZE_MAX};
    struct err problem = {0};
    bool ok = find_arch(&d, text, n, &problem) && read_keys(&d, text, n, &problem);
    if (ok && d.other_class && !d.has_class)
        err_set(&d.refused, ERR_INPUT, "its architectures do not name %s", d.arch->class_name);
    if (ok && d.refused.code) ok = err_set(&problem, d.refused.code, "%s", d.refused.message);
    ok = ok && check_rope(&d, &problem);
    if (ok) {
        fill_defaults(&d);
        ok = check_layer_types(&d, &problem) && model_config_check(&d.c, &problem);
    }
    if (!ok) return err_set(err, problem.code, "%s: %s", name, problem.message);
    *out = d.c;
    return true;
}

/* The eos list of generation_config.json is what generation obeys; config.json's is often shorter. */
bool model_config_parse_generation(struct model_config *c, const char *text, size_t n, struct err *err) {
    struct json j;
    struct json_slice key;
    struct model_config changed = *c;
    cursor_init(&j, text, n);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &key)) {
            if (cursor_key_is(&key, "eos_token_id") && cursor_peek(&j) != JSON_NULL)
                read_eos(&j, &changed);
            else
                cursor_skip(&j);
        }
    if (!cursor_end(&j, err) || !model_config_check_ids(&changed, err)) return false;
    *c = changed;
    return true;
}

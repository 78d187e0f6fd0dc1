/* config.c - config.json in, struct model_config out.
 *
 *   config.json -> one pass over the keys -> defaults of LlamaConfig -> checks -> eos list of generation_config.json
 *
 * Every key that changes the arithmetic is either computed or refused with its name. Keys that only matter to training
 * or to Python (dropout, use_cache, auto_map, ...) are skipped.
 *
 * Reads   hostile text             Never   guesses a size that is missing
 * Checked tests/model/config_test.c, fuzz/config_fuzz.c
 */
#include "model/config.h"

#include <math.h>
#include <string.h>

#include "base/bytes.h"
#include "base/file.h"
#include "base/json.h"
#include "format/gguf.h"

enum { MAX_CONFIG = 16 << 20 };
static const size_t max_size = 1u << 30; /* of any one field: products of two then fit in 64 bits */

/* What the keys say, before it is decided what that means. 0, NaN and false stand for "not given" unless noted. */
struct draft {
    struct model_config c;
    bool llama, other_architecture;
    double theta, nested_theta; /* rope_theta at the top level; inside rope_parameters or rope_scaling */
    char rope_type[32];
    double partial;     /* partial_rotary_factor */
    struct err refused; /* the first reason why this model cannot be computed */
};

static void read_text(struct json *j, char *out, size_t cap) {
    struct json_slice s;
    struct bytes text;
    if (!json_get_string(j, &s)) return;
    bytes_init(&text);
    json_unescape(&text, &s);
    size_t n = text.len < cap - 1 ? text.len : cap - 1;
    if (n) memcpy(out, text.data, n);
    out[n] = 0;
    bytes_free(&text);
}

static bool is_null(struct json *j) { return json_peek(j) == JSON_NULL && json_get_null(j); }

static void read_size(struct json *j, size_t *out) {
    int64_t value = 0;
    if (is_null(j) || !json_get_int(j, &value)) return;
    if (value < 1 || (uint64_t)value > max_size)
        json_fail(j, "a size must be 1 to 2^30");
    else
        *out = (size_t)value;
}

static void read_positive(struct json *j, double *out) {
    if (is_null(j)) return;
    if (json_get_double(j, out) && !(*out > 0)) json_fail(j, "expected a number above zero");
}

/* A flag that must be false here. */
static void read_refused_flag(struct json *j, struct draft *d, const char *words) {
    bool value = false;
    if (is_null(j)) return;
    if (json_get_bool(j, &value) && value) err_set(&d->refused, ERR_INPUT, "%s", words);
}

static void read_id(struct json *j, int32_t *out) {
    int64_t value = 0;
    if (!json_get_int(j, &value)) return;
    if (value < 0 || value > INT32_MAX)
        json_fail(j, "a token id must be 0 to 2^31-1");
    else
        *out = (int32_t)value;
}

/* null, one id, or a list of ids */
static void read_eos(struct json *j, struct model_config *c) {
    c->n_eos = 0;
    if (is_null(j)) return;
    if (json_peek(j) != JSON_ARRAY) {
        c->n_eos = 1;
        read_id(j, &c->eos[0]);
        return;
    }
    if (!json_enter_array(j)) return;
    while (json_next_element(j)) {
        int32_t id = 0;
        read_id(j, &id);
        bool known = false;
        for (size_t i = 0; i < c->n_eos; i++) known |= c->eos[i] == id;
        if (known) continue;
        if (c->n_eos == MODEL_MAX_EOS) {
            json_fail(j, "more than 8 end-of-sequence ids");
            return;
        }
        c->eos[c->n_eos++] = id;
    }
}

static void read_type(struct json *j, struct draft *d) {
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

/* rope_scaling (older) and rope_parameters (newer) hold the same keys; the newer one holds rope_theta, too. */
static void read_rope(struct json *j, struct draft *d) {
    struct json_slice key;
    if (is_null(j) || !json_enter_object(j)) return;
    while (json_next_key(j, &key)) {
        if (json_key_is(&key, "rope_type") || json_key_is(&key, "type"))
            read_text(j, d->rope_type, sizeof d->rope_type);
        else if (json_key_is(&key, "rope_theta"))
            read_positive(j, &d->nested_theta);
        else if (json_key_is(&key, "factor"))
            read_positive(j, &d->c.rope_llama3.factor);
        else if (json_key_is(&key, "low_freq_factor"))
            read_positive(j, &d->c.rope_llama3.low_freq_factor);
        else if (json_key_is(&key, "high_freq_factor"))
            read_positive(j, &d->c.rope_llama3.high_freq_factor);
        else if (json_key_is(&key, "original_max_position_embeddings"))
            read_size(j, &d->c.rope_llama3.original_context);
        else if (json_key_is(&key, "partial_rotary_factor"))
            read_positive(j, &d->partial);
        else
            json_skip(j);
    }
}

static void read_architectures(struct json *j, struct draft *d) {
    if (is_null(j) || !json_enter_array(j)) return;
    while (json_next_element(j)) {
        char name[64] = "";
        read_text(j, name, sizeof name);
        if (strcmp(name, "LlamaForCausalLM") == 0)
            d->llama = true;
        else
            d->other_architecture = true;
    }
}

/* Keys that hold a size. False when this is none of them. */
static bool read_size_key(struct json *j, const struct json_slice *key, struct draft *d) {
    const struct {
        const char *name;
        size_t *out;
    } sizes[] = {
        {"vocab_size", &d->c.vocab},
        {"num_hidden_layers", &d->c.layers},
        {"num_attention_heads", &d->c.heads},
        {"num_key_value_heads", &d->c.kv_heads},
        {"head_dim", &d->c.head_size},
        {"hidden_size", &d->c.width},
        {"intermediate_size", &d->c.ffn_width},
        {"max_position_embeddings", &d->c.max_context},
    };
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        if (!json_key_is(key, sizes[i].name)) continue;
        read_size(j, sizes[i].out);
        return true;
    }
    return false;
}

/* A text key that must have one value. */
static void read_required_text(struct json *j, struct draft *d, const char *key, const char *wanted) {
    char name[64] = "";
    if (is_null(j)) return;
    read_text(j, name, sizeof name);
    if (!j->problem && strcmp(name, wanted) != 0)
        err_set(&d->refused, ERR_INPUT, "%s '%s' is not supported; only '%s' is", key, name, wanted);
}

static void read_key(struct json *j, const struct json_slice *key, struct draft *d) {
    if (read_size_key(j, key, d)) return;
    if (json_key_is(key, "model_type"))
        read_required_text(j, d, "model_type", "llama");
    else if (json_key_is(key, "architectures"))
        read_architectures(j, d);
    else if (json_key_is(key, "hidden_act"))
        read_required_text(j, d, "hidden_act", "silu");
    else if (json_key_is(key, "attention_bias"))
        read_refused_flag(j, d, "attention_bias is true; biases are not supported");
    else if (json_key_is(key, "mlp_bias"))
        read_refused_flag(j, d, "mlp_bias is true; biases are not supported");
    else if (json_key_is(key, "quantization_config")) {
        if (json_peek(j) != JSON_NULL)
            err_set(&d->refused, ERR_INPUT, "a quantization_config is not supported; weights must be F32, F16 or BF16");
        json_skip(j);
    } else if (json_key_is(key, "rms_norm_eps"))
        read_positive(j, &d->c.rms_norm_eps);
    else if (json_key_is(key, "rope_theta"))
        read_positive(j, &d->theta);
    else if (json_key_is(key, "rope_scaling") || json_key_is(key, "rope_parameters"))
        read_rope(j, d);
    else if (json_key_is(key, "partial_rotary_factor"))
        read_positive(j, &d->partial);
    else if (json_key_is(key, "tie_word_embeddings")) {
        if (!is_null(j)) json_get_bool(j, &d->c.tied);
    } else if (json_key_is(key, "bos_token_id")) {
        d->c.bos = -1;
        if (!is_null(j)) read_id(j, &d->c.bos);
    } else if (json_key_is(key, "eos_token_id"))
        read_eos(j, &d->c);
    else if (json_key_is(key, "torch_dtype") || json_key_is(key, "dtype"))
        read_type(j, d);
    else
        json_skip(j);
}

static bool read_keys(struct draft *d, const char *text, size_t n, struct err *err) {
    struct json j;
    struct json_slice key;
    json_init(&j, text, n);
    if (json_enter_object(&j))
        while (json_next_key(&j, &key)) read_key(&j, &key, d);
    return json_end(&j, err);
}

/* What may be missing, and is then as LlamaConfig has it. */
static void fill_defaults(struct draft *d) {
    struct model_config *c = &d->c;
    if (!c->kv_heads) c->kv_heads = c->heads;
    if (!c->head_size && c->heads) c->head_size = c->width / c->heads;
    if (!c->max_context) c->max_context = 2048;
    c->rope_theta = d->nested_theta > 0 ? d->nested_theta : d->theta > 0 ? d->theta : 10000.0;
}

static bool check_rope(struct draft *d, struct err *err) {
    struct model_config *c = &d->c;
    c->rope_llama3.on = strcmp(d->rope_type, "llama3") == 0;
    if (d->partial < 1 || d->partial > 1)
        return err_set(err, ERR_INPUT, "partial_rotary_factor %g is not supported; only 1 is", d->partial);
    if (d->theta > 0 && d->nested_theta > 0 && (d->theta < d->nested_theta || d->theta > d->nested_theta))
        return err_set(err, ERR_INPUT, "rope_theta is given twice, as %g and as %g", d->theta, d->nested_theta);
    if (!c->rope_llama3.on) {
        memset(&c->rope_llama3, 0, sizeof c->rope_llama3);
        return strcmp(d->rope_type, "default") == 0 ||
               err_set(err, ERR_INPUT, "rope_type '%s' is not supported; 'default' and 'llama3' are", d->rope_type);
    }
    return true;
}

bool model_config_parse(struct model_config *out, const char *text, size_t n, const char *name, struct err *err) {
    struct draft d = {.c = {.type = TENSOR_F32, .rms_norm_eps = 1e-6, .bos = 1, .eos = {2}, .n_eos = 1}, .rope_type = "default", .partial = 1};
    struct err problem = {0};
    bool ok = read_keys(&d, text, n, &problem);
    if (ok && d.other_architecture && !d.llama) err_set(&d.refused, ERR_INPUT, "its architectures do not name LlamaForCausalLM");
    if (ok && d.refused.code) ok = err_set(&problem, d.refused.code, "%s", d.refused.message);
    if (ok) {
        fill_defaults(&d);
        ok = check_rope(&d, &problem) && model_config_check(&d.c, &problem);
    }
    if (!ok) return err_set(err, problem.code, "%s: %s", name, problem.message);
    *out = d.c;
    return true;
}

static bool check_ids(const struct model_config *c, struct err *err) {
    if (c->bos < -1 || (c->bos >= 0 && (size_t)c->bos >= c->vocab))
        return err_set(err, ERR_INPUT, "bos_token_id %d is outside the vocabulary of %zu", (int)c->bos, c->vocab);
    if (c->n_eos > MODEL_MAX_EOS) return err_set(err, ERR_INPUT, "more than %d end-of-sequence ids", MODEL_MAX_EOS);
    for (size_t i = 0; i < c->n_eos; i++)
        if (c->eos[i] < 0 || (size_t)c->eos[i] >= c->vocab)
            return err_set(err, ERR_INPUT, "eos_token_id %d is outside the vocabulary of %zu", (int)c->eos[i], c->vocab);
    return true;
}

static bool check_llama3(const struct model_config *c, struct err *err) {
    if (!c->rope_llama3.on) return true;
    if (!(c->rope_llama3.factor > 0) || !(c->rope_llama3.low_freq_factor > 0) || !c->rope_llama3.original_context)
        return err_set(err, ERR_INPUT, "rope_type llama3 needs factor, low_freq_factor, high_freq_factor and original_max_position_embeddings");
    if (!(c->rope_llama3.high_freq_factor > c->rope_llama3.low_freq_factor))
        return err_set(err, ERR_INPUT, "rope_type llama3 needs high_freq_factor above low_freq_factor, found %g and %g",
                       c->rope_llama3.high_freq_factor, c->rope_llama3.low_freq_factor);
    return true;
}

bool model_config_check(const struct model_config *c, struct err *err) {
    const struct {
        const char *name;
        size_t value;
    } sizes[] = {
        {"vocab_size", c->vocab}, {"num_hidden_layers", c->layers}, {"num_attention_heads", c->heads}, {"hidden_size", c->width},
        {"num_key_value_heads", c->kv_heads}, {"head_dim", c->head_size}, {"intermediate_size", c->ffn_width},
        {"max_position_embeddings", c->max_context},
    };
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        if (sizes[i].value < 1 || sizes[i].value > max_size)
            return err_set(err, ERR_INPUT, "%s is %s", sizes[i].name, sizes[i].value ? "too large" : "missing or zero");
    if (c->heads % c->kv_heads)
        return err_set(err, ERR_INPUT, "%zu heads cannot be shared by %zu key/value heads", c->heads, c->kv_heads);
    if (c->head_size % 2) return err_set(err, ERR_INPUT, "head_dim %zu is odd; rotary positions need pairs", c->head_size);
    if (c->heads * c->head_size > max_size) return err_set(err, ERR_INPUT, "num_attention_heads * head_dim is too large");
    if (c->layers > MODEL_MAX_LAYERS)
        return err_set(err, ERR_INPUT, "num_hidden_layers is %zu; at most %d are supported", c->layers, MODEL_MAX_LAYERS);
    if (!(c->rope_theta > 0) || !isfinite(c->rope_theta)) return err_set(err, ERR_INPUT, "rope_theta is not a number above zero");
    if (!(c->rms_norm_eps > 0) || !isfinite(c->rms_norm_eps)) return err_set(err, ERR_INPUT, "rms_norm_eps is not a number above zero");
    return check_llama3(c, err) && check_ids(c, err);
}

/* The eos list of generation_config.json is what generation obeys; config.json's is often shorter. */
static bool parse_generation(struct model_config *c, const char *text, size_t n, struct err *err) {
    struct json j;
    struct json_slice key;
    struct model_config changed = *c;
    json_init(&j, text, n);
    if (json_enter_object(&j))
        while (json_next_key(&j, &key)) {
            if (json_key_is(&key, "eos_token_id") && json_peek(&j) != JSON_NULL)
                read_eos(&j, &changed);
            else
                json_skip(&j);
        }
    if (!json_end(&j, err) || !check_ids(&changed, err)) return false;
    *c = changed;
    return true;
}

/* Parse one of the two files; mapping refuses FIFOs and directories before anything could hang. */
static bool read_file(struct model_config *c, const char *path, bool generation, struct err *err) {
    struct file_map map;
    if (!file_map_open(&map, path, err)) return false;
    const char *text = map.data ? (const char *)map.data : "";
    bool ok;
    if (map.size > MAX_CONFIG)
        ok = err_set(err, ERR_INPUT, "%s: longer than %d bytes", path, MAX_CONFIG);
    else if (generation)
        ok = parse_generation(c, text, map.size, err) || err_prefix(err, "%s", path);
    else
        ok = model_config_parse(c, text, map.size, path, err);
    file_map_close(&map);
    return ok;
}

bool model_config_read(struct model_config *out, const char *dir, struct err *err) {
    struct bytes path;
    struct model_config c;
    bytes_init(&path);
    file_join(&path, dir, "config.json");
    bool ok = !path.failed || err_set(err, ERR_RESOURCE, "out of memory");
    if (ok && gguf_is(dir)) ok = err_set(err, ERR_INPUT, "%s: a GGUF file; training and merging need the model as a Hugging Face directory", dir);
    if (ok && file_is_directory(dir) && !file_exists(bytes_text(&path)))
        ok = err_set(err, ERR_INPUT, "%s: there is no config.json; is it a Hugging Face model directory?", dir);
    ok = ok && read_file(&c, bytes_text(&path), false, err);
    file_join(&path, dir, "generation_config.json");
    if (ok && file_exists(bytes_text(&path))) ok = read_file(&c, bytes_text(&path), true, err);
    if (ok) *out = c;
    bytes_free(&path);
    return ok;
}

/* config.c - the two files of a directory that make a struct model_config, and what every config must pass.
 *
 *   config.json -> config_json.c -> checks        generation_config.json -> its list of end-of-sequence ids
 *
 * Checked tests/model/config_test.c, fuzz/config_fuzz.c
 */
#include <math.h>
#include <string.h>

#include "base/file.h"
#include "format/gguf.h"
#include "model/arch.h"
#include "model/config_impl.h"

enum { MAX_CONFIG = 16 << 20 };

/* ---- checks ---- */

static bool check_settings(const struct model_config *c, struct err *err) {
    const struct model_arch *arch = model_arch_of(c);
    for (const struct model_setting *s = arch->setting; s < arch->setting + arch->n_settings; s++) {
        if (!s->json) continue;
        if (s->kind == MODEL_SIZE) {
            size_t value = model_size_of(c, s);
            if (value < 1 || value > MODEL_MAX_SIZE)
                return err_set(err, ERR_INPUT, "%s is %s", s->json, value ? "too large" : "missing or zero");
        } else if (s->kind == MODEL_NUMBER) {
            double value = model_number_of(c, s);
            if (!(value > 0) || !isfinite(value))
                return err_set(err, ERR_INPUT, "%s is not a number above zero", s->json);
        }
    }
    return true;
}

bool model_config_check_ids(const struct model_config *c, struct err *err) {
    if (c->bos < -1 || (c->bos >= 0 && (size_t)c->bos >= c->vocab))
        return err_set(err, ERR_INPUT, "bos_token_id %d is outside the vocabulary of %zu", (int)c->bos, c->vocab);
    if (c->n_eos > MODEL_MAX_EOS) return err_set(err, ERR_INPUT, "more than %d end-of-sequence ids", MODEL_MAX_EOS);
    for (size_t i = 0; i < c->n_eos; i++)
        if (c->eos[i] < 0 || (size_t)c->eos[i] >= c->vocab)
            return err_set(err, ERR_INPUT, "eos_token_id %d is outside the vocabulary of %zu", (int)c->eos[i],
                           c->vocab);
    return true;
}

static bool check_llama3(const struct model_config *c, struct err *err) {
    if (!c->rope_llama3.on) return true;
    if (!(c->rope_llama3.factor > 0) || !(c->rope_llama3.low_freq_factor > 0) || !c->rope_llama3.original_context)
        return err_set(
            err, ERR_INPUT,
            "rope_type llama3 needs factor, low_freq_factor, high_freq_factor and original_max_position_embeddings");
    if (!(c->rope_llama3.high_freq_factor > c->rope_llama3.low_freq_factor))
        return err_set(err, ERR_INPUT, "rope_type llama3 needs high_freq_factor above low_freq_factor, found %g and %g",
                       c->rope_llama3.high_freq_factor, c->rope_llama3.low_freq_factor);
    return true;
}

bool model_config_check(const struct model_config *c, struct err *err) {
    if (!check_settings(c, err)) return false;
    if (c->heads % c->kv_heads)
        return err_set(err, ERR_INPUT, "%zu heads cannot be shared by %zu key/value heads", c->heads, c->kv_heads);
    if (c->head_size % 2)
        return err_set(err, ERR_INPUT, "head_dim %zu is odd; rotary positions need pairs", c->head_size);
    if (c->heads * c->head_size > MODEL_MAX_SIZE)
        return err_set(err, ERR_INPUT, "num_attention_heads * head_dim is too large");
    if (c->layers > MODEL_MAX_LAYERS)
        return err_set(err, ERR_INPUT, "num_hidden_layers is %zu; at most %d are supported", c->layers,
                       MODEL_MAX_LAYERS);
    return check_llama3(c, err) && model_config_check_ids(c, err);
}

/* ---- files ---- */

/* Parse one of the two files; mapping refuses FIFOs and directories before anything could hang. */
static bool read_file(struct model_config *c, const char *path, bool generation, struct err *err) {
    struct file_map map;
    if (!file_map_open(&map, path, err)) return false;
    const char *text = map.data ? (const char *)map.data : "";
    bool ok;
    if (map.size > MAX_CONFIG)
        ok = err_set(err, ERR_INPUT, "%s: longer than %d bytes", path, MAX_CONFIG);
    else if (generation)
        ok = model_config_parse_generation(c, text, map.size, err) || err_prefix(err, "%s", path);
    else
        ok = model_config_parse(c, text, map.size, path, err);
    ok = ok && file_map_check(&map, path, err);
    file_map_close(&map);
    return ok;
}

bool model_config_read(struct model_config *out, const char *dir, struct err *err) {
    struct bytes path;
    struct model_config c;
    bytes_init(&path);
    file_join(&path, dir, "config.json");
    bool ok = !path.failed || err_set(err, ERR_RESOURCE, "out of memory");
    if (ok && gguf_is(dir))
        ok = err_set(err, ERR_INPUT,
                     "%s: a GGUF file where a Hugging Face directory is needed; sansu convert makes one", dir);
    if (ok && !file_is_directory(dir) && !file_exists(dir))
        ok = err_set(err, ERR_INPUT, "%s: there is no such model directory%s", dir, file_hub_hint(dir));
    if (ok && file_is_directory(dir) && !file_exists(bytes_text(&path)))
        ok = err_set(err, ERR_INPUT, "%s: there is no config.json; is it a Hugging Face model directory?", dir);
    ok = ok && read_file(&c, bytes_text(&path), false, err);
    file_join(&path, dir, "generation_config.json");
    if (ok && file_exists(bytes_text(&path))) ok = read_file(&c, bytes_text(&path), true, err);
    if (ok) *out = c;
    bytes_free(&path);
    return ok;
}

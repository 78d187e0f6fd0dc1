/* model_gguf.c - GGUF metadata <-> settings of a model, and GGUF's order of rows.
 *
 *   general.architecture -> table -> row by row: settings -> what is missing, wrong or not computed is named -> struct
 *     model_config
 *
 * Reads   a parsed, hostile file           Never   guesses a size that is missing
 * Checked tests/model/model_gguf_test.c
 */
#include "model/model_gguf.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "op/rope.h"

/* ---- settings ---- */

struct reader {
    const struct gguf_set *set;
    const struct gguf *g; /* its first part, with the metadata */
    const struct model_arch *arch;
    char key[96]; /* the latest one, whole */
    struct err *err;
};

static bool text_is(const char *s, size_t n, const char *word) { return n == strlen(word) && memcmp(s, word, n) == 0; }

static const char *key_of(struct reader *r, const char *rest) {
    snprintf(r->key, sizeof r->key, "%s.%s", r->arch->gguf, rest);
    return r->key;
}

static bool find_arch(struct reader *r, struct model_config *c) {
    const char *s = "";
    size_t n = 0;
    if (!gguf_get_string(&s, &n, r->g, "general.architecture", r->err)) return false;
    r->arch = model_arch_by_gguf(&c->architecture, s, n);
    if (r->arch) return true;
    if (!n) return err_set(r->err, ERR_INPUT, "general.architecture is missing");
    struct bytes known = {0};
    model_arch_list(&known, true);
    err_set(r->err, ERR_INPUT, "architecture '%.*s' is not supported; only %s are", n > 60 ? 60 : (int)n, s,
            bytes_text(&known));
    bytes_free(&known);
    return false;
}

static bool check_whole(struct reader *r) {
    size_t splits = 1, experts = 0;
    if (!gguf_get_size(&splits, r->g, "split.count", r->err)) return false;
    if (splits > 1 && splits != r->set->n)
        return err_set(r->err, ERR_INPUT, "one of %zu parts of a split model, without the others", splits);
    if (!gguf_get_size(&experts, r->g, key_of(r, "expert_count"), r->err)) return false;
    return experts == 0 || err_set(r->err, ERR_INPUT, "a model of %zu experts is not supported", experts);
}

/* A key that repeats what another one says. */
static bool check_equal(struct reader *r, const struct model_config *c, const struct model_setting *s) {
    size_t wanted = model_size_of(c, s), value = wanted;
    if (!gguf_get_size(&value, r->g, r->key, r->err)) return false;
    return value == wanted || err_set(r->err, ERR_INPUT, "%s is %zu, heads have %zu entries; others are not supported",
                                      r->key, value, wanted);
}

static bool read_setting(struct reader *r, struct model_config *c, const struct model_setting *s) {
    if (!s->gguf || s->in_gguf == MODEL_GGUF_WRITTEN) return true;
    key_of(r, s->gguf);
    if (s->in_gguf == MODEL_GGUF_EQUAL) return check_equal(r, c, s);
    if (s->in_gguf == MODEL_GGUF_OPTIONAL)
        model_setting_default(c, s);
    else if (!gguf_find(r->g, r->key))
        return err_set(r->err, ERR_INPUT, "%s is missing", r->key);
    if (s->kind == MODEL_NUMBER) return gguf_get_number(model_field(c, s), r->g, r->key, r->err);
    if (!gguf_get_size(model_field(c, s), r->g, r->key, r->err)) return false;
    return model_size_of(c, s) >= 1 || err_set(r->err, ERR_INPUT, "%s is 0", r->key);
}

static bool check_rope(struct reader *r, struct model_config *c) {
    const char *s = "";
    size_t n = 0;
    double factor = 1, linear = 1;
    if (!gguf_get_string(&s, &n, r->g, key_of(r, "rope.scaling.type"), r->err) ||
        !gguf_get_number(&factor, r->g, key_of(r, "rope.scaling.factor"), r->err) ||
        !gguf_get_number(&linear, r->g, key_of(r, "rope.scale_linear"), r->err))
        return false;
    bool scales = !(factor >= 1 && factor <= 1);
    if (n == 0 && scales)
        return err_set(r->err, ERR_INPUT, "%s is %g, and no type says of what kind; rope scaling is not supported",
                       key_of(r, "rope.scaling.factor"), factor);
    if (r->arch->linear_rope && text_is(s, n, "linear") && factor > 0 && scales) {
        c->rope_linear = factor;
        scales = false;
    }
    bool plain = n == 0 || text_is(s, n, "none") || (text_is(s, n, "linear") && !scales);
    if (!plain)
        return err_set(r->err, ERR_INPUT, "rope scaling '%.*s' by %g is not supported", n > 60 ? 60 : (int)n, s,
                       factor);
    return (linear >= 1 && linear <= 1) ||
           err_set(r->err, ERR_INPUT, "%s %g is not supported; only 1 is", key_of(r, "rope.scale_linear"), linear);
}

static bool check_caps(struct reader *r) {
    static const char *const keys[] = {"attn_logit_softcapping", "final_logit_softcapping"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        double cap = 0;
        if (!gguf_get_number(&cap, r->g, key_of(r, keys[i]), r->err)) return false;
        if (cap < 0 || cap > 0) return err_set(r->err, ERR_INPUT, "%s is %g; soft caps are not supported", r->key, cap);
    }
    return true;
}

static bool add_eos(struct model_config *c, double id, struct err *err) {
    if (!(id >= 0 && id < (double)c->vocab))
        return err_set(err, ERR_INPUT, "end-of-sequence id %.0f is outside the vocabulary of %zu", id, c->vocab);
    for (size_t i = 0; i < c->n_eos; i++)
        if (c->eos[i] == (int32_t)id) return true;
    if (c->n_eos == MODEL_MAX_EOS) return err_set(err, ERR_INPUT, "more than %d end-of-sequence ids", MODEL_MAX_EOS);
    c->eos[c->n_eos++] = (int32_t)id;
    return true;
}

/* bos, and every id that ends a text: our own list of all; the file's one; those that end a turn or message. */
static bool read_ids(struct reader *r, struct model_config *c) {
    static const char *const keys[] = {"sansu.eos_token_ids", "tokenizer.ggml.eos_token_id",
                                       "tokenizer.ggml.eot_token_id", "tokenizer.ggml.eom_token_id"};
    size_t bos = SIZE_MAX;
    if (!gguf_get_size(&bos, r->g, "tokenizer.ggml.bos_token_id", r->err)) return false;
    if (bos != SIZE_MAX && bos >= c->vocab)
        return err_set(r->err, ERR_INPUT, "tokenizer.ggml.bos_token_id %zu is outside the vocabulary of %zu", bos,
                       c->vocab);
    c->bos = bos == SIZE_MAX ? -1 : (int32_t)bos;
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        const struct gguf_pair *p = gguf_find(r->g, keys[i]);
        for (size_t k = 0; p && k < p->count && p->kind != GGUF_STRING; k++)
            if (!add_eos(c, gguf_element(p, k), r->err)) return false;
    }
    return true;
}

/* The vocabulary is as large as the embedding; a head of its own is seen by its tensor. */
static bool read_vocabulary(struct reader *r, struct model_config *c) {
    struct bytes name = {0};
    model_tensor_gguf_name(&name, c, model_tensor_index(c, 0, MODEL_EMBED));
    const struct gguf_tensor *embed = gguf_set_find_tensor(r->set, bytes_text(&name));
    bool ok = (embed && embed->rank == 2) || err_set(r->err, ERR_INPUT, "there is no matrix %s", bytes_text(&name));
    model_tensor_gguf_name(&name, c, model_tensor_index(c, 0, MODEL_HEAD));
    c->tied = !gguf_set_find_tensor(r->set, bytes_text(&name));
    bytes_free(&name);
    if (!ok) return false;
    c->vocab = embed->shape[0];
    return c->vocab <= INT32_MAX || err_set(r->err, ERR_INPUT, "a vocabulary of %zu", c->vocab);
}

static bool read_config(struct reader *r, struct model_config *c) {
    if (!find_arch(r, c) || !check_whole(r) || !read_vocabulary(r, c)) return false;
    for (size_t i = 0; i < r->arch->n_settings; i++)
        if (!read_setting(r, c, &r->arch->setting[i])) return false;
    if (c->head_size > OP_ROPE_MAX_PAIRED && model_gguf_has_pairs(c))
        return err_set(r->err, ERR_INPUT, "heads of %zu are not supported; at most %d", c->head_size,
                       OP_ROPE_MAX_PAIRED);
    c->type = TENSOR_BF16;
    c->query_scalar = model_gguf_query_scalar(c);
    return check_caps(r) && check_rope(r, c) && read_ids(r, c) && model_config_check(c, r->err);
}

/* The eps of 1e-6 is stored as a float; as a double that is not 1e-6. The computation rounds it to float again. */
bool model_gguf_config(struct model_config *out, const struct gguf_set *set, struct err *err) {
    struct err why = {0};
    struct reader r = {.set = set, .g = &set->part[0].file, .err = &why};
    struct model_config c = {0};
    if (!read_config(&r, &c)) return err_set(err, why.code, "%s: %s", set->part[0].path, why.message);
    *out = c;
    return true;
}

/* Of Gemma 3 all sizes take E, but that with 62 layers, the 27B, takes D / H. */
size_t model_gguf_query_scalar(const struct model_config *c) {
    if (c->architecture != MODEL_GEMMA3 || !c->heads) return 0;
    return c->layers == 62 ? c->width / c->heads : c->head_size;
}

/* ---- rows ---- */

bool model_gguf_is_paired(const struct model_config *c, size_t index) {
    return model_tensor_row(c, index, NULL)->paired;
}

size_t model_gguf_plain_row(const struct model_config *c, size_t index, size_t row) {
    size_t in_head = row % c->head_size;
    if (!model_gguf_is_paired(c, index)) return row;
    return row - in_head + in_head % 2 * (c->head_size / 2) + in_head / 2;
}

bool model_gguf_has_pairs(const struct model_config *c) {
    const struct model_arch *arch = model_arch_of(c);
    for (size_t i = 0; i < arch->n_tensors; i++)
        if (arch->tensor[i].paired) return true;
    return false;
}

void model_gguf_pair_rows(void *out, const void *rows, size_t heads, size_t head_size, size_t row_bytes) {
    for (size_t h = 0; h < heads; h++)
        for (size_t i = 0; i < head_size / 2; i++)
            for (size_t j = 0; j < 2; j++)
                memcpy((char *)out + (h * head_size + 2 * i + j) * row_bytes,
                       (const char *)rows + (h * head_size + j * (head_size / 2) + i) * row_bytes, row_bytes);
}

float model_gguf_rope_factor(const struct model_config *c, size_t i) {
    double low = c->rope_llama3.low_freq_factor, high = c->rope_llama3.high_freq_factor, factor = c->rope_llama3.factor;
    double context = (double)c->rope_llama3.original_context;
    double wavelength = 2 * 3.14159265358979323846 * pow(c->rope_theta, 2.0 * (double)i / (double)c->head_size);
    double smooth = (context / wavelength - low) / (high - low);
    if (wavelength < context / high) return 1;
    if (wavelength > context / low) return (float)factor;
    return (float)(1 / ((1 - smooth) / factor + smooth));
}

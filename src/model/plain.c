/* plain.c - a GGUF file's tensors in the order and the numbers of a Hugging Face directory.
 *
 *   row 2i + j of a head of q or k -> row j * E/2 + i          1 + w -> w          blocks -> f32
 *   rope_freqs.weight -> the published settings of "llama3" scaling that give these factors
 *
 * Reads   mapped weights                   Writes  room of the caller
 * Never   changes a number that need not change: matrices of floats keep their type
 * Checked tests/model/plain_test.c
 */
#include "model/plain.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/model_gguf.h"

static bool is_reordered(const struct model_weights *w, size_t index) {
    return w->paired && model_gguf_is_paired(&w->config, index);
}

static bool has_one(const struct model_weights *w, size_t index) {
    return w->norms_with_one && model_role_is_norm(model_tensor_role(&w->config, index));
}

enum tensor_type model_plain_type(const struct model_weights *w, size_t index) {
    const struct tensor *t = model_tensor(w, index);
    return t->rank == 2 && tensor_type_is_float(t->type) ? t->type : TENSOR_F32;
}

size_t model_plain_bytes(const struct model_weights *w, size_t index) {
    const struct tensor *t = model_tensor(w, index);
    enum tensor_type type = model_plain_type(w, index);
    bool as_it_is = type == t->type && !is_reordered(w, index) && !has_one(w, index);
    return as_it_is ? 0 : tensor_row_bytes(type, tensor_elements(t));
}

/* The row of the file that comes at place r of the directory's tensor. */
static size_t source_row(const struct model_weights *w, size_t index, size_t r) {
    size_t E = w->config.head_size, in_head = r % E;
    if (!is_reordered(w, index)) return r;
    return r - in_head + in_head % (E / 2) * 2 + in_head / (E / 2);
}

void model_plain_tensor(struct tensor *out, void *room, const struct model_weights *w, size_t index) {
    const struct tensor *t = model_tensor(w, index);
    *out = *t;
    if (!model_plain_bytes(w, index)) return;
    out->type = model_plain_type(w, index);
    out->data = room;
    size_t n = t->shape[t->rank - 1], rows = t->rank == 2 ? t->shape[0] : 1;
    for (size_t r = 0; r < rows; r++) {
        const char *from = (const char *)t->data + source_row(w, index, r) * tensor_row_bytes(t->type, n);
        char *to = (char *)room + r * tensor_row_bytes(out->type, n);
        if (out->type == t->type)
            memcpy(to, from, tensor_row_bytes(t->type, n));
        else
            tensor_to_f32((float *)(void *)to, t->type, from, n);
    }
    float *norm = room;
    for (size_t i = 0; has_one(w, index) && i < n; i++) norm[i] -= 1;
}

/* ---- config ---- */

/* A number that the file has as a float: its shortest decimal, 1e-06 for 9.9999999747524271e-07. */
static double shortest(double value) {
    char text[40];
    for (int digits = 1; digits <= 9; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, value);
        float back = strtof(text, NULL);
        if (memcmp(&back, &(float){(float)value}, sizeof back) == 0) break;
    }
    return strtod(text, NULL);
}

static bool gives(const struct model_config *c, const float *wanted) {
    for (size_t i = 0; i < c->head_size / 2; i++) {
        float factor = model_gguf_rope_factor(c, i);
        if (!(fabsf(factor - wanted[i]) <= 1e-5f * factor)) return false;
    }
    return true;
}

bool model_plain_config(struct model_config *out, const struct model_weights *w, struct err *err) {
    static const double published[] = {8, 32}; /* Llama 3.1 and 3.3, Llama 3.2 */
    *out = w->config;
    out->rms_norm_eps = shortest(out->rms_norm_eps);
    if (!w->rope_factors) return true;
    for (size_t i = 0; i < sizeof published / sizeof *published; i++) {
        out->rope_llama3.on = true;
        out->rope_llama3.factor = published[i];
        out->rope_llama3.low_freq_factor = 1;
        out->rope_llama3.high_freq_factor = 4;
        out->rope_llama3.original_context = 8192;
        if (gives(out, w->rope_factors)) return true;
    }
    return err_set(err, ERR_INPUT,
                   "rope_freqs.weight holds factors that no published \"llama3\" scaling gives; a "
                   "config.json cannot say them");
}

/* synthetic_gguf.c - a GGUF file of random weights in the shape of llm-jp-4-8b, for speed and memory measurements.
 *
 *     make synthetic-gguf TYPE=q4_k_m OUT=FILE.gguf [LAYERS=32] [TOKENIZER=DIR]
 *
 *   normal values -> the real encoders -> a table of blocks a type -> drawn at random for every place of every tensor
 *
 * So it is written as fast as the disk takes it, and every block is one that a real model could hold: the values spread
 * like a real model's, nothing overflows. Types are those that `sansu quantize` would choose. With a TOKENIZER
 * directory the file carries its vocabulary, so that other engines load it.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "model/model_gguf.h"
#include "quant/encode.h"
#include "quant/quant_impl.h"

enum { ELEMENTS = 1 << 18, PIECE = 1 << 20 }; /* of the table of a type; bytes written at once */

struct table {
    unsigned char *blocks;
    size_t n, size; /* blocks, bytes of one */
};

static void fill_normals(float *out, float centre, float scale) {
    struct rng rng;
    rng_init(&rng, 4, 8);
    for (size_t i = 0; i < ELEMENTS; i++) {
        double u = 1 - (double)rng_float(&rng), angle = 6.283185307179586 * (double)rng_float(&rng);
        out[i] = centre + scale * (float)(sqrt(-2 * log(u)) * cos(angle));
    }
}

static bool make_table(struct table *t, enum tensor_type type, float centre, float scale, struct err *err) {
    float *x = malloc(ELEMENTS * sizeof *x);
    t->size = tensor_block_bytes(type);
    t->n = ELEMENTS / tensor_block_elements(type);
    t->blocks = malloc(t->n * t->size);
    bool ok = (x && t->blocks) || err_set(err, ERR_RESOURCE, "out of memory");
    if (ok) {
        fill_normals(x, centre, scale);
        if (tensor_type_is_float(type)) tensor_from_f32(t->blocks, type, x, ELEMENTS);
        if (type == TENSOR_Q8_0) quant_encode_q8_0(t->blocks, x, ELEMENTS);
        if (type == TENSOR_Q4_0) quant_encode_q4_0(t->blocks, x, ELEMENTS);
        if (type == TENSOR_Q4_K) quant_encode_q4_k(t->blocks, x, ELEMENTS);
        if (type == TENSOR_Q6_K) quant_encode_q6_k(t->blocks, x, ELEMENTS);
    }
    free(x);
    return ok;
}

static bool write_tensor(struct gguf_writer *w, const struct table *t, size_t blocks, size_t index, struct err *err) {
    static unsigned char piece[PIECE];
    struct rng rng;
    rng_init(&rng, index, 0);
    while (blocks) {
        size_t n = PIECE / t->size < blocks ? PIECE / t->size : blocks;
        for (size_t i = 0; i < n; i++)
            memcpy(piece + i * t->size, t->blocks + rng_next(&rng) % t->n * t->size, t->size);
        if (!gguf_writer_data(w, piece, n * t->size, err)) return false;
        blocks -= n;
    }
    return true;
}

static bool write_all(struct gguf_writer *w, const struct quant_format *f, const struct model_config *c,
                      const char *tokenizer, struct err *err) {
    struct bytes name = {0};
    bool ok = quant_put_metadata(w, f, c, tokenizer, err);
    for (size_t i = 0; ok && i < model_tensor_total(c); i++) {
        size_t shape[2];
        int rank = model_tensor_shape(shape, c, i);
        model_tensor_gguf_name(&name, c, i);
        ok = gguf_declare(w, bytes_text(&name), quant_type_stored(quant_type_wanted(f, c, i), shape[rank - 1]), rank,
                          shape, err);
    }
    ok = ok && gguf_writer_begin(w, err);
    for (size_t i = 0; ok && i < model_tensor_total(c); i++) {
        size_t shape[2];
        int rank = model_tensor_shape(shape, c, i);
        enum tensor_type type = quant_type_stored(quant_type_wanted(f, c, i), shape[rank - 1]);
        struct table t = {0};
        ok = make_table(&t, type, rank == 1 ? 1 : 0,
                        rank == 1 ? 0.1f
                        : i == 0  ? 0.02f
                                  : 1 / sqrtf((float)shape[1]),
                        err) &&
             write_tensor(w, &t, shape[0] * (rank == 2 ? shape[1] : 1) / tensor_block_elements(type), i, err);
        free(t.blocks);
    }
    bytes_free(&name);
    return ok;
}

int main(int argc, char **argv) {
    struct model_config c = {.vocab = 196608,
                             .layers = 32,
                             .heads = 32,
                             .kv_heads = 8,
                             .head_size = 128,
                             .width = 4096,
                             .ffn_width = 14336,
                             .max_context = 65536,
                             .rope_theta = 500000,
                             .rms_norm_eps = 1e-6,
                             .bos = 1,
                             .eos = {2, 13, 4},
                             .n_eos = 3,
                             .type = TENSOR_BF16};
    struct gguf_writer w = {0};
    struct err err = {0};
    if (argc != 5) {
        fprintf(stderr, "usage: synthetic_gguf TYPE FILE.gguf LAYERS TOKENIZER_DIR\n");
        return ERR_USAGE;
    }
    const struct quant_format *f = quant_format_find(argv[1], &err);
    c.layers = (size_t)strtoul(argv[3], NULL, 10);
    bool ok = f && model_config_check(&c, &err) && gguf_writer_open(&w, argv[2], &err) &&
              write_all(&w, f, &c, argv[4], &err) && gguf_writer_commit(&w, &err);
    if (!ok) {
        gguf_writer_abandon(&w);
        fprintf(stderr, "synthetic_gguf: %s\n", err.message);
        return (int)err.code;
    }
    return 0;
}

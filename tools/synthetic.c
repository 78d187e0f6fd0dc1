/* synthetic.c - a model directory of random weights in the shape of llm-jp-4-8b, for speed and memory measurements.
 *
 *     make synthetic OUT=DIR [LAYERS=32]        17.2 GB with all 32 layers: 291 BF16 tensors in 4 shards
 *
 *   (seed, tensor index) -> stream of 16-bit draws -> table of 65536 normal values in BF16 -> the library's own writer
 *
 * The text such a model writes is noise; its shapes, bytes, shards and the spread of its values are those of a real one
 * (linear layers 1/sqrt(inputs), norms around 1), so nothing overflows and no branch is taken for zeros.
 * Prints the data size of every shard and the sum of the header sizes.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/pool.h"
#include "base/rng.h"
#include "model/weights.h"
#include "model/weights_impl.h"

enum { DRAWS = 1 << 16, PIECE = 1 << 20 };
static const size_t shard_limit = 5000000000; /* transformers' "5GB" */

struct maker {
    struct model_config config;
    struct pool *pool;
    unsigned short *buffer; /* the largest tensor */
    float normal[DRAWS];
    unsigned short table[DRAWS]; /* of the tensor being made */
    size_t index, count;
};

static void make_pieces(void *context, size_t begin, size_t end) {
    struct maker *m = context;
    for (size_t piece = begin; piece < end; piece++) {
        struct rng rng;
        size_t first = piece * PIECE, last = first + PIECE < m->count ? first + PIECE : m->count;
        rng_init(&rng, m->index, piece); /* every piece has its own stream: any number of threads, the same bytes */
        for (size_t i = first; i < last; i += 4) {
            uint64_t draws = rng_next(&rng);
            for (size_t k = 0; k < 4 && i + k < last; k++) m->buffer[i + k] = m->table[draws >> 16 * k & 0xFFFF];
        }
    }
}

static bool make_tensor(void *context, struct tensor *out, size_t index, struct err *err) {
    struct maker *m = context;
    (void)err;
    *out = (struct tensor){.type = TENSOR_BF16, .data = m->buffer};
    out->rank = model_tensor_shape(out->shape, &m->config, index);
    float scale = out->rank == 1 ? 0.1f
                  : index == 0   ? 0.02f
                                 : 1 / sqrtf((float)out->shape[1]),
          centre = out->rank == 1 ? 1.0f : 0.0f;
    for (size_t i = 0; i < DRAWS; i++) m->table[i] = tensor_f32_to_bf16(centre + scale * m->normal[i]);
    m->index = index;
    m->count = out->shape[0] * (out->rank == 2 ? out->shape[1] : 1);
    pool_run(m->pool, (m->count + PIECE - 1) / PIECE, 1, make_pieces, m);
    return true;
}

/* Box and Muller, from a fixed seed. */
static void fill_normals(float *out) {
    struct rng rng;
    rng_init(&rng, 4, 8);
    for (int i = 0; i < DRAWS; i += 2) {
        double u = 1 - (double)rng_float(&rng), angle = 6.283185307179586 * (double)rng_float(&rng),
               r = sqrt(-2 * log(u));
        out[i] = (float)(r * cos(angle));
        out[i + 1] = (float)(r * sin(angle));
    }
}

static bool report(const char *dir, struct err *err) {
    struct model_weights w;
    size_t headers = 0;
    if (!model_weights_open(&w, dir, err)) return false;
    for (size_t i = 0; i < w.n_files; i++) {
        printf("%s: %zu tensors, %zu bytes of data\n", w.file[i].path, w.file[i].st.n_entries,
               w.file[i].st.map.size - w.file[i].st.header_bytes);
        headers += w.file[i].st.header_bytes;
    }
    printf("%zu tensors, %zu parameters, %zu bytes, of which headers %zu\n", model_tensor_total(&w.config),
           model_parameter_count(&w.config), model_weights_mapped(&w), headers);
    model_weights_close(&w);
    return true;
}

int main(int argc, char **argv) {
    static struct maker m = {.config = {.vocab = 196608,
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
                                        .type = TENSOR_BF16}};
    struct err err = {0};
    if (argc < 2 || argc > 3) {
        fprintf(stderr, "usage: synthetic DIR [LAYERS]\n");
        return ERR_USAGE;
    }
    if (argc == 3) m.config.layers = (size_t)strtoul(argv[2], NULL, 10);
    m.buffer = malloc(m.config.vocab * m.config.width * sizeof *m.buffer); /* the embedding is the largest */
    fill_normals(m.normal);
    bool ok = m.buffer || err_set(&err, ERR_RESOURCE, "out of memory");
    ok = ok && pool_open(&m.pool, 0, &err) &&
         model_weights_stream(&m.config, argv[1], shard_limit, TENSOR_BF16, make_tensor, &m, &err) &&
         report(argv[1], &err);
    pool_close(m.pool);
    free(m.buffer);
    if (!ok) fprintf(stderr, "synthetic: %s\n", err.message);
    return ok ? 0 : (int)err.code;
}

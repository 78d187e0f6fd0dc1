/* low_bits_test.c - files with tensors in Q2_K and Q3_K, which are read and not written: they run as what they decode
 * to, are merged into another type, and keep their bytes where nothing changes. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/rng.h"
#include "format/gguf.h"
#include "quant/pairs.h"
#include "sansu/merge.h"
#include "sansu/quant.h"
#include "test.h"

static const char whole[] = "build/low_bits_whole.gguf", blocks[] = "build/low_bits_blocks.gguf",
                  floats[] = "build/low_bits_floats.gguf";

/* Blocks with random bits, worth about what weights are. */
static unsigned char *random_blocks(enum tensor_type type, size_t n, struct rng *rng) {
    size_t size = tensor_block_bytes(type), d_at = type == TENSOR_Q2_K ? 80 : 108;
    unsigned char *out = malloc(n * size);
    for (size_t i = 0; i < n * size; i++) out[i] = (unsigned char)rng_below(rng, 256);
    for (size_t i = 0; i < n; i++) {
        unsigned short d = tensor_f32_to_f16(0.0006f), m = tensor_f32_to_f16(0.0009f);
        memcpy(out + i * size + d_at, &d, 2);
        if (type == TENSOR_Q2_K) memcpy(out + i * size + d_at + 2, &m, 2);
    }
    return out;
}

static enum tensor_type low_type(const struct gguf_tensor *t) {
    bool fits = t->rank == 2 && t->shape[1] % 256 == 0 && strncmp(t->name, "blk.", 4) == 0;
    return !fits ? TENSOR_F32 : strstr(t->name, "attn_") ? TENSOR_Q2_K : TENSOR_Q3_K;
}

/* The file `whole`, with the matrices of layers whose rows allow it in Q2_K and Q3_K; or as what those decode to. */
static void write_low(const char *path, bool decoded) {
    struct gguf g;
    struct gguf_writer w;
    struct rng rng;
    struct err err = {0};
    rng_init(&rng, 17, 0);
    assert_ok(gguf_open(&g, whole, &err) && gguf_writer_open(&w, path, &err), err);
    for (size_t i = 0; i < g.n_pairs; i++) gguf_put_pair(&w, &g.pair[i]);
    for (size_t i = 0; i < g.n_tensors; i++) {
        const struct gguf_tensor *t = &g.tensor[i];
        assert_ok(gguf_declare(&w, t->name, decoded ? TENSOR_F32 : low_type(t), t->rank, t->shape, &err), err);
    }
    assert_ok(gguf_writer_begin(&w, &err), err);
    for (size_t i = 0; i < g.n_tensors; i++) {
        const struct gguf_tensor *t = &g.tensor[i];
        enum tensor_type type = low_type(t);
        size_t n = t->n_bytes / sizeof(float);
        unsigned char *low = type == TENSOR_F32 ? NULL : random_blocks(type, n / 256, &rng);
        float *plain = malloc(n * sizeof *plain);
        tensor_to_f32(plain, type, low ? low : t->data, n);
        bool ok = low && !decoded ? gguf_writer_data(&w, low, tensor_row_bytes(type, n), &err)
                                  : gguf_writer_data(&w, plain, n * sizeof *plain, &err);
        assert_ok(ok, err);
        free(low);
        free(plain);
    }
    assert_ok(gguf_writer_commit(&w, &err), err);
    gguf_close(&g);
}

static void make_files(void) {
    struct quant_report r;
    struct err err = {0};
    const struct quant_options o = {.type = "f32", .threads = 1};
    assert_ok(quant_convert(&r, "models/sansu-mini", whole, &o, &err), err);
    write_low(blocks, false);
    write_low(floats, true);
}

static void remove_files(void) {
    unlink(whole);
    unlink(blocks);
    unlink(floats);
}

TEST(a_file_of_two_and_three_bits_runs_as_what_it_decodes_to) {
    static int32_t ids[] = {1, 5, 300, 42, 7};
    const struct golden g = {.ids = ids, .n = 5, .vocab = 3072};
    make_files();
    float *low = pairs_logits(blocks, NULL, &g), *plain = pairs_logits(floats, NULL, &g);
    double off = golden_difference(low, plain, g.n * g.vocab);
    if (!(off < 1e-3) || !isfinite(plain[0])) fail_msg("a logit is off by %g", off);
    free(low);
    free(plain);
    remove_files();
}

TEST(two_and_three_bits_are_merged_into_another_type) {
    struct quant_merge_report r;
    struct err err = {0};
    struct quant_merge_options o = {.threads = 1};
    char adapter[64];
    make_files();
    pairs_random(blocks, pairs_folder(adapter));
    assert_false(quant_merge_file(&r, blocks, adapter, floats, &o, &err));
    if (err.code != ERR_USAGE || !strstr(err.message, "is Q2_K, which is read but not written"))
        fail_msg("%s", err.message);
    err = (struct err){0};
    o.type = "q8_0";
    assert_ok(quant_merge_file(&r, blocks, adapter, floats, &o, &err), err);
    pairs_remove(adapter);
    remove_files();
}

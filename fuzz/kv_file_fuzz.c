/* kv_file_fuzz.c - any bytes as a saved timeline: read, or refused with an empty timeline; nothing outside the cache is
 * touched. The first byte chooses the cache type; when the second is odd, header and sum are made right, so that the
 * rows are reached. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "model/kv_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const struct model_config config = {.layers = 1, .kv_heads = 2, .head_size = 32, .heads = 2};
    static const unsigned char key[MODEL_KV_KEY] = "fuzz";
    struct model_kv kv;
    struct arena arena;
    if (size < 3) return 0;
    enum { N = 2 };
    arena_init(&arena);
    if (!model_kv_init(&kv, &arena, &config, (enum op_cache_type)(data[0] % 3), 3, NULL)) abort();
    size_t n = size - 2;
    unsigned char *file = malloc(n);
    if (!file) abort();
    memcpy(file, data + 2, n);
    if (data[1] & 1 && n >= 72) {
        static const unsigned char fixed[8] = "SANSUKV";
        memset(file, 0, 64);
        memcpy(file, fixed, 8);
        file[8] = 1;
        file[12] = (unsigned char)kv.row_bytes;
        memcpy(file + 16, key, MODEL_KV_KEY);
        file[48] = N;
        file[56] = 1;
        file[60] = 2;
        uint64_t sum = hash_words(file, 64, 0);
        for (size_t at = 72, piece = N * kv.row_bytes; at + piece <= n && at < 72 + 4 * piece; at += piece)
            sum = hash_words(file + at, piece, sum);
        for (size_t i = 0; i < 8; i++) file[64 + i] = (unsigned char)(sum >> (8 * i));
    }
    FILE *in = fmemopen(file, n, "rb");
    if (!in) abort();
    bool ok = model_kv_load(&kv, N, in, key, NULL);
    if (kv.position != (ok ? N : 0)) abort();
    if (ok && n != model_kv_file_bytes(&kv, N)) abort();
    fclose(in);
    free(file);
    arena_free(&arena);
    return 0;
}

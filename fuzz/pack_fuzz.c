/* pack_fuzz.c - a damaged pack under a right hash: refused, or samples that lie inside it. */
#include "base/hash.h"
#include "scratch.h"
#include "train/batch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { HASH_AT = 72, BODY = 104, BATCH = 64 };

static void make_good(struct bytes *good) {
    const unsigned char identity[32] = {0}, counted[9] = {0, 1, 0, 1, 1, 1, 1, 1, 1};
    const int32_t ids[9] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    struct pack_writer *w;
    struct bytes path = {0};
    struct err err = {0};
    file_join(&path, scratch_directory(), "pack");
    scratch_check(pack_writer_open(&w, path.data, 16, identity, &err));
    for (size_t i = 2; i < 10; i++) scratch_check(pack_writer_add(w, ids, counted, i, i, &err));
    scratch_check(pack_writer_commit(w, &err) && file_read_all(good, path.data, 1 << 20, &err));
    bytes_free(&path);
}

static void check_plan(const struct pack *pack) {
    struct train_plan plan;
    struct arena arena;
    struct err err = {0};
    arena_init(&arena);
    uint32_t *sample = arena_alloc(&arena, pack->info.samples, sizeof *sample, &err);
    if (train_plan_init(&plan, &arena, pack, BATCH, 1, 4, 7, &err))
        for (int step = 0; step < 4; step++) {
            size_t tokens = 0, n = train_plan_next(&plan, sample);
            for (size_t i = 0; i < n; i++) {
                scratch_check(sample[i] < pack->info.samples);
                tokens += pack->offset[sample[i] + 1] - pack->offset[sample[i]];
            }
            scratch_check(n > 0 && tokens <= BATCH);
        }
    else
        scratch_check(err.code == ERR_INPUT);
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct bytes good, file;
    struct pack *pack;
    struct sha256 sha;
    struct err err = {0};
    if (!good.len) make_good(&good);
    scratch_damage(&file, &good, data, n);
    if (file.len >= BODY) {
        sha256_init(&sha);
        sha256_update(&sha, file.data + BODY, file.len - BODY);
        sha256_final(&sha, (unsigned char *)file.data + HASH_AT);
    }
    if (!pack_open(&pack, scratch_file(0, file.data, file.len), &err)) {
        scratch_check(err.code == ERR_INPUT && err.message[0]);
        return 0;
    }
    for (size_t i = 0; i < pack->info.tokens; i++)
        scratch_check(pack->ids[i] >= 0 && (size_t)pack->ids[i] < pack->info.vocab && pack->counted[i] <= 1);
    check_plan(pack);
    pack_close(pack);
    return 0;
}

/* checkpoint_fuzz.c - a damaged checkpoint under a right hash: refused with a sentence, or a run that can go on. */
#include "base/hash.h"
#include "scratch.h"
#include "train/train_impl.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { STEP = 3, HASH_AT = 40, BEHIND = 48 };

static struct pack *make_pack(const char *dir) {
    const unsigned char identity[32] = {0}, counted[9] = {0, 1, 1, 1, 1, 1, 1, 1, 1};
    const int32_t ids[9] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    struct pack_writer *w;
    struct pack *pack = NULL;
    struct bytes path = {0};
    struct err err = {0};
    size_t vocab, context;
    file_join(&path, dir, "pack");
    scratch_check(train_limits(&vocab, &context, "tests/golden/train", &err) &&
                  pack_writer_open(&w, path.data, vocab, identity, &err));
    for (size_t i = 2; i < 10; i++) scratch_check(pack_writer_add(w, ids, counted, i, i, &err));
    scratch_check(pack_writer_commit(w, &err) && pack_open(&pack, path.data, &err));
    bytes_free(&path);
    return pack;
}

/* A trainer, and the checkpoint of its third step. */
static struct trainer *begin(struct bytes *good, struct bytes *path, const char *dir) {
    struct trainer *t;
    struct train_report report;
    struct err err = {0};
    const struct train_options o = {.from_scratch = true, .batch_tokens = 32, .steps = 8, .threads = 1, .seed = 1};
    scratch_check(train_open(&t, "tests/golden/train", make_pack(dir), &o, &err));
    for (int i = 0; i < STEP; i++) scratch_check(train_step(t, &report, &err));
    bytes_printf(path, "%s/checkpoint/step-%08d", dir, STEP);
    scratch_check(train_checkpoint(t, dir, &err) && file_read_all(good, path->data, 1 << 26, &err));
    return t;
}

static void mend_hash(struct bytes *file) {
    if (file->len < BEHIND) return;
    uint64_t hash = hash_fnv1a(file->data, HASH_AT, 0) ^ hash_fnv1a("", 0, 0);
    hash = hash_fnv1a(file->data + BEHIND, file->len - BEHIND, hash);
    memcpy(file->data + HASH_AT, &hash, sizeof hash);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct trainer *t;
    static struct bytes good, path, file;
    struct err err = {0};
    bool found = false;
    if (!t) t = begin(&good, &path, scratch_directory());
    scratch_damage(&file, &good, data, n);
    mend_hash(&file);
    scratch_write(path.data, file.data, file.len);
    if (!train_resume(t, scratch_directory(), &found, &err)) {
        scratch_check(err.code == ERR_INPUT && err.message[0]);
        return 0;
    }
    scratch_check(found && t->step == STEP && t->plan.at <= t->pack->info.samples);
    size_t taken = train_plan_next(&t->plan, t->samples);
    for (size_t i = 0; i < taken; i++) scratch_check(t->samples[i] < t->pack->info.samples);
    return 0;
}

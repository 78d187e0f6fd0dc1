/* pack_test.c - a pack comes back as it was written; every way to break one is noticed. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "train/fixture.h"
#include "train/pack_impl.h"

TEST(pack_comes_back_as_written) {
    struct fixture f;
    struct pack_writer *w;
    struct err err = {0};
    unsigned char identity[32] = {7, 8, 9};
    const int32_t first[] = {1, 2, 3}, second[] = {4, 5, 6, 7};
    const unsigned char flags[] = {1, 0, 9, 1}; /* the first token's flag is dropped, any non-zero counts */
    fixture_make(&f);
    assert_ok(pack_writer_open(&w, f.pack, 8, identity, &err), err);
    assert_ok(pack_writer_add(w, first, flags, 3, 10, &err), err);
    assert_ok(pack_writer_add(w, second, flags, 4, 20, &err), err);
    assert_ok(pack_writer_commit(w, &err), err);
    struct pack *p = fixture_open_pack(&f);
    assert_int_equal(p->info.vocab, 8);
    assert_int_equal(p->info.samples, 2);
    assert_int_equal(p->info.tokens, 7);
    assert_int_equal(p->info.counted, 3);
    assert_int_equal(p->info.longest, 4);
    assert_memory_equal(p->info.identity, identity, 32);
    assert_memory_equal(p->ids, first, sizeof first);
    assert_memory_equal(p->ids + 3, second, sizeof second);
    assert_memory_equal(p->counted, "\0\0\1\0\0\1\1", 7);
    assert_int_equal(p->line[1], 20);
    pack_close(p);
    fixture_remove(&f);
}

TEST(pack_writer_refuses_what_cannot_be_trained_on) {
    struct fixture f;
    struct pack_writer *w;
    struct err err = {0};
    unsigned char identity[32] = {0};
    const int32_t good[] = {1, 2, 3}, bad[] = {1, 8, 3}, negative[] = {1, 2, -1};
    const unsigned char all[] = {1, 1, 1}, none[] = {1, 0, 0};
    fixture_make(&f);
    assert_ok(pack_writer_open(&w, f.pack, 8, identity, &err), err);
    assert_false(pack_writer_add(w, bad, all, 3, 5, &err));
    assert_non_null(strstr(err.message, "line 5: token 1 has id 8"));
    err = (struct err){0};
    assert_false(pack_writer_add(w, negative, all, 3, 6, &err));
    err = (struct err){0};
    assert_false(pack_writer_add(w, good, none, 3, 7, &err));
    assert_non_null(strstr(err.message, "no token"));
    err = (struct err){0};
    assert_false(pack_writer_add(w, good, all, 1, 8, &err));
    err = (struct err){0};
    assert_false(pack_writer_commit(w, &err)); /* no sample */
    assert_false(file_exists(f.pack));
    fixture_remove(&f);
}

TEST(pack_notices_every_broken_byte_and_length) {
    struct fixture f;
    struct bytes whole;
    struct err err = {0};
    struct pack *p;
    fixture_make(&f);
    fixture_pack(&f, 3, 9, 1);
    bytes_init(&whole);
    assert_ok(file_read_all(&whole, f.pack, 1 << 20, &err), err);
    for (size_t i = 0; i < whole.len; i++) {
        if (i >= 16 && i < 48) continue; /* the identity is anything the writer says */
        whole.data[i] ^= 0x10;
        assert_ok(file_write_atomic(f.pack, whole.data, whole.len, &err), err);
        whole.data[i] ^= 0x10;
        struct err why = {0};
        bool opened = pack_open(&p, f.pack, &why);
        if (opened && i >= 12 && i < 16) { /* a larger vocabulary is not wrong by itself; the trainer compares it */
            pack_close(p);
            continue;
        }
        assert_false(opened);
        assert_int_equal(why.code, ERR_INPUT);
    }
    for (size_t n = 0; n < whole.len; n += 7) {
        struct err why = {0};
        assert_ok(file_write_atomic(f.pack, whole.data, n, &err), err);
        assert_false(pack_open(&p, f.pack, &why));
    }
    bytes_free(&whole);
    fixture_remove(&f);
}

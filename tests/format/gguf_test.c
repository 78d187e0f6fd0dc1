/* gguf_test.c - every kind of broken GGUF is refused with one clear error; good ones, ours and the official package's,
 * come back as written. */
#include "format/gguf.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/rng.h"
#include "test.h"

/* ---- a file, field by field ---- */

static void number(struct bytes *b, uint64_t value, size_t n) {
    for (size_t i = 0; i < n; i++) bytes_append_char(b, (char)(unsigned char)(i < 8 ? value >> 8 * i : 0));
}
static void text(struct bytes *b, const char *s, size_t n) {
    number(b, n, 8);
    bytes_append(b, s, n);
}
static void word(struct bytes *b, const char *s) { text(b, s, strlen(s)); }
static void head(struct bytes *b, const char *magic, uint64_t version, uint64_t tensors, uint64_t pairs) {
    bytes_clear(b);
    bytes_append(b, magic, strlen(magic));
    number(b, version, 4);
    number(b, tensors, 8);
    number(b, pairs, 8);
}
static void pair_u32(struct bytes *b, const char *key, uint32_t value) {
    word(b, key);
    number(b, GGUF_U32, 4);
    number(b, value, 4);
}
static void tensor(struct bytes *b, const char *name, uint64_t rank, const uint64_t *dim, uint64_t type,
                   uint64_t offset) {
    word(b, name);
    number(b, rank, 4);
    for (uint64_t i = 0; i < rank && i < 8; i++) number(b, dim[i], 8);
    number(b, type, 4);
    number(b, offset, 8);
}
static void data(struct bytes *b, size_t n) { /* padding to 32, then n bytes */
    while (b->len % 32) bytes_append_char(b, 0);
    for (size_t i = 0; i < n; i++) bytes_append_char(b, (char)i);
}

static void refused(const struct bytes *file, const char *words) {
    struct gguf g;
    struct err err = {0};
    unsigned char *exact = malloc(file->len + !file->len); /* exact size: a sanitizer sees reads past the end */
    if (file->len) memcpy(exact, file->data, file->len);
    if (gguf_parse(&g, exact, file->len, "FILE", &err)) fail_msg("accepted; expected '%s'", words);
    if (!strstr(err.message, words) || strncmp(err.message, "FILE: ", 6) != 0)
        fail_msg("'%s' does not say '%s'", err.message, words);
    assert_int_equal(err.code, ERR_INPUT);
    free(exact);
}

static void accepted(const struct bytes *file) {
    struct gguf g;
    struct err err = {0};
    assert_ok(gguf_parse(&g, file->data, file->len, "FILE", &err), err);
    gguf_close(&g);
}

/* One F32 tensor "t" with the given fields and n bytes of data. */
static void one(struct bytes *b, const char *name, uint64_t rank, const uint64_t *dim, uint64_t type, uint64_t offset,
                size_t n) {
    head(b, "GGUF", 3, 1, 0);
    tensor(b, name, rank, dim, type, offset);
    data(b, n);
}

TEST(gguf_refuses_what_does_not_begin_like_one) {
    struct bytes b = {0};
    refused(&b, "does not begin with");
    bytes_append_string(&b, "GGU");
    refused(&b, "does not begin with");
    head(&b, "GGML", 3, 0, 0);
    refused(&b, "does not begin with");
    head(&b, "FUGG", 3, 0, 0);
    refused(&b, "does not begin with");
    head(&b, "GGUF", 3, 0, 0);
    for (size_t n = 4; n < b.len; n++) { /* every cut of the fixed part */
        struct bytes cut = {0};
        bytes_append(&cut, b.data, n);
        refused(&cut, "the file ends at byte");
        bytes_free(&cut);
    }
    head(&b, "GGUF", 0, 0, 0);
    refused(&b, "version 0 is not read");
    head(&b, "GGUF", 1, 0, 0);
    refused(&b, "version 1 is not read");
    head(&b, "GGUF", 4, 0, 0);
    refused(&b, "version 4 is not read");
    head(&b, "GGUF", 0x03000000, 0, 0);
    refused(&b, "big-endian");
    head(&b, "GGUF", 2, 0, 0);
    accepted(&b);
    head(&b, "GGUF", 3, 0, 0);
    accepted(&b);
    bytes_append_char(&b, 0); /* not even padding: the header is whole, 8 more bytes reach the alignment */
    accepted(&b);
    data(&b, 1);
    refused(&b, "something appended");
    bytes_free(&b);
}

TEST(gguf_counts_are_bounded_by_the_bytes_left) {
    static const uint64_t huge[] = {
        1, 1000000, UINT64_C(1) << 31, UINT64_C(1) << 32, UINT64_C(1) << 62, UINT64_C(1) << 63, UINT64_MAX};
    struct bytes b = {0};
    for (size_t i = 0; i < sizeof huge / sizeof huge[0]; i++) {
        head(&b, "GGUF", 3, huge[i], 0);
        refused(&b, "more than fit");
        head(&b, "GGUF", 3, 0, huge[i]);
        refused(&b, "more than fit");
        head(&b, "GGUF", 3, 0, 1);
        number(&b, huge[i], 8); /* length of the key */
        number(&b, 0, 16);
        refused(&b, huge[i] == 1 ? "not UTF-8" : "is said to have");
        head(&b, "GGUF", 3, 0, 1);
        word(&b, "k");
        number(&b, GGUF_STRING, 4);
        number(&b, huge[i] + !(huge[i] + 1 == 0), 8);
        refused(&b, "is said to have");
        head(&b, "GGUF", 3, 0, 1);
        word(&b, "k");
        number(&b, GGUF_ARRAY, 4);
        number(&b, GGUF_U64, 4);
        number(&b, huge[i] + !(huge[i] + 1 == 0), 8);
        number(&b, 0, 8);
        refused(&b, "is said to have");
        head(&b, "GGUF", 3, 0, 1);
        word(&b, "k");
        number(&b, GGUF_ARRAY, 4);
        number(&b, GGUF_STRING, 4);
        number(&b, huge[i] + !(huge[i] + 1 == 0), 8);
        number(&b, 0, 8);
        refused(&b, "is said to have");
    }
    bytes_free(&b);
}

TEST(gguf_refuses_broken_metadata) {
    struct bytes b = {0};
    head(&b, "GGUF", 3, 0, 1);
    pair_u32(&b, "", 1);
    refused(&b, "a key at byte 24 is empty");
    head(&b, "GGUF", 3, 0, 1);
    pair_u32(&b, "a\xff", 1);
    refused(&b, "not UTF-8");
    head(&b, "GGUF", 3, 0, 1);
    text(&b, "a\0b", 3);
    number(&b, GGUF_U8, 4);
    number(&b, 0, 8);
    refused(&b, "not UTF-8");
    head(&b, "GGUF", 3, 0, 2);
    pair_u32(&b, "same", 1);
    pair_u32(&b, "same", 2);
    refused(&b, "key 'same' is there twice");
    head(&b, "GGUF", 3, 0, 1);
    word(&b, "k");
    number(&b, GGUF_KINDS, 4);
    number(&b, 0, 8);
    refused(&b, "unknown kind 13");
    head(&b, "GGUF", 3, 0, 1);
    word(&b, "k");
    number(&b, GGUF_ARRAY, 4);
    number(&b, 77, 4);
    number(&b, 0, 8);
    refused(&b, "unknown kind 77");
    head(&b, "GGUF", 3, 0, 1);
    word(&b, "k");
    number(&b, GGUF_ARRAY, 4);
    number(&b, GGUF_ARRAY, 4);
    number(&b, 0, 8);
    refused(&b, "an array of arrays");
    head(&b, "GGUF", 3, 0, 1);
    word(&b, "k");
    number(&b, GGUF_BOOL, 4);
    number(&b, 2, 1);
    refused(&b, "a bool is 2");
    static const uint32_t alignments[] = {0, 3, 24, 0x80000001};
    for (size_t i = 0; i < 4; i++) {
        head(&b, "GGUF", 3, 0, 1);
        pair_u32(&b, "general.alignment", alignments[i]);
        refused(&b, "not a power of two");
    }
    head(&b, "GGUF", 3, 0, 1);
    word(&b, "general.alignment");
    number(&b, GGUF_U64, 4);
    number(&b, 32, 8);
    refused(&b, "general.alignment is not a u32");
    head(&b, "GGUF", 3, 0, 2);
    pair_u32(&b, "one", 1);
    number(&b, 0, 14);
    refused(&b, "pair 2 of 2");
    bytes_free(&b);
}

TEST(gguf_refuses_broken_tensors) {
    static const uint64_t eight[] = {8, 1, 1, 1, 1, 1, 1, 1}, none[] = {0};
    struct bytes b = {0};
    char name[70];
    memset(name, 'n', 64);
    name[64] = 0;
    one(&b, "t", 1, eight, 0, 0, 32);
    accepted(&b);
    one(&b, "", 1, eight, 0, 0, 32);
    refused(&b, "a tensor name at byte 24 is empty");
    one(&b, name, 1, eight, 0, 0, 32);
    refused(&b, "has 64 characters, more than 63");
    one(&b, name + 1, 1, eight, 0, 0, 32);
    accepted(&b);
    one(&b, "t\xc0", 1, eight, 0, 0, 32);
    refused(&b, "not UTF-8");
    one(&b, "t", 0, eight, 0, 0, 32);
    refused(&b, "0 dimensions");
    one(&b, "t", 5, eight, 0, 0, 32);
    refused(&b, "5 dimensions");
    one(&b, "t", UINT32_MAX, eight, 0, 0, 32);
    refused(&b, "4294967295 dimensions");
    one(&b, "t", 1, (const uint64_t[]){UINT64_MAX}, 0, 0, 32);
    refused(&b, "a dimension of 18446744073709551615");
    one(&b, "t", 3, (const uint64_t[]){UINT64_C(1) << 32, UINT64_C(1) << 32, 1}, 0, 0, 32);
    refused(&b, "too large to count");
    one(&b, "t", 2, (const uint64_t[]){UINT64_C(1) << 62, 1}, 0, 0, 32); /* elements fit, bytes do not */
    refused(&b, "too large to count");
    one(&b, "t", 4, (const uint64_t[]){32, UINT64_C(1) << 30, UINT64_C(1) << 30, 4}, 2, 0, 32);
    refused(&b, "too large to count");
    one(&b, "t", 1, none, 0, 0, 0);
    accepted(&b);
    static const unsigned gone[] = {4, 5, 31, 32, 33, 36, 38, 999, UINT32_MAX};
    for (size_t i = 0; i < sizeof gone / sizeof gone[0]; i++) {
        one(&b, "t", 1, eight, gone[i], 0, 32);
        refused(&b, "unknown type");
    }
    one(&b, "t", 1, eight, 8, 0, 32);
    refused(&b, "rows of 8 do not divide into Q8_0 blocks of 32");
    one(&b, "t", 2, (const uint64_t[]){640, 2}, 12, 0, 720);
    refused(&b, "rows of 640 do not divide into Q4_K blocks of 256");
    one(&b, "t", 1, eight, 0, 32, 64);
    refused(&b, "a hole");
    one(&b, "t", 1, eight, 0, 8, 64);
    refused(&b, "not aligned");
    one(&b, "t", 1, eight, 0, UINT64_MAX, 64);
    refused(&b, "an offset of");
    one(&b, "t", 1, eight, 0, 0, 31);
    refused(&b, "cut short");
    one(&b, "t", 1, eight, 0, 0, 0);
    refused(&b, "cut short");
    one(&b, "t", 1, eight, 0, 0, 33);
    refused(&b, "something appended");
    head(&b, "GGUF", 3, 1, 0);
    tensor(&b, "t", 1, eight, 0, 0);
    refused(&b, "before the data");
    head(&b, "GGUF", 3, 2, 0);
    tensor(&b, "same", 1, eight, 0, 0);
    tensor(&b, "same", 1, eight, 0, 32);
    data(&b, 64);
    refused(&b, "tensor 'same' is there twice");
    head(&b, "GGUF", 3, 2, 0);
    tensor(&b, "a", 1, eight, 0, 0);
    tensor(&b, "b", 1, eight, 0, 0);
    data(&b, 64);
    refused(&b, "an overlap");
    head(&b, "GGUF", 3, 2, 0); /* offsets that go on past the end of what can be counted */
    tensor(&b, "a", 1, (const uint64_t[]){UINT64_C(1) << 61}, 24, 0);
    tensor(&b, "b", 1, (const uint64_t[]){UINT64_C(1) << 61}, 24, UINT64_C(1) << 61);
    data(&b, 64);
    refused(&b, "cut short");
    bytes_free(&b);
}

TEST(gguf_values_come_back_and_wrong_kinds_are_named) {
    struct bytes b = {0};
    struct gguf g;
    struct err err = {0};
    head(&b, "GGUF", 2, 0, 7);
    pair_u32(&b, "u", 7);
    word(&b, "negative"), number(&b, GGUF_I16, 4), number(&b, 0xFFFE, 2);
    word(&b, "real"), number(&b, GGUF_F32, 4), number(&b, 0x3FC00000, 4);
    word(&b, "yes"), number(&b, GGUF_BOOL, 4), number(&b, 1, 1);
    word(&b, "name"), number(&b, GGUF_STRING, 4), text(&b, "a\0b", 3);
    word(&b, "list"), number(&b, GGUF_ARRAY, 4), number(&b, GGUF_STRING, 4), number(&b, 3, 8), word(&b, "x"),
        word(&b, ""), word(&b, "yz");
    word(&b, "numbers"), number(&b, GGUF_ARRAY, 4), number(&b, GGUF_I32, 4), number(&b, 2, 8), number(&b, 5, 4),
        number(&b, 0xFFFFFFFF, 4);
    assert_ok(gguf_parse(&g, b.data, b.len, "FILE", &err), err);
    assert_int_equal(g.version, 2);
    size_t size = 99, n = 0;
    double real = 0;
    bool yes = false;
    const char *s = NULL;
    assert_true(gguf_get_size(&size, &g, "absent", &err) && size == 99);
    assert_true(gguf_get_size(&size, &g, "u", &err) && size == 7);
    assert_true(gguf_get_number(&real, &g, "real", &err) && real - 1.5 == 0);
    assert_true(gguf_get_number(&real, &g, "negative", &err) && real + 2 == 0);
    assert_true(gguf_get_bool(&yes, &g, "yes", &err) && yes);
    assert_true(gguf_get_string(&s, &n, &g, "name", &err) && n == 3 && memcmp(s, "a\0b", 3) == 0);
    static const char *const strings[] = {"x", "", "yz"};
    struct gguf_strings list = {gguf_find(&g, "list"), 0};
    for (size_t i = 0; i < 3; i++) {
        assert_true(gguf_next_string(&list, &s, &n));
        assert_true(n == strlen(strings[i]) && memcmp(s, strings[i], n) == 0);
    }
    assert_false(gguf_next_string(&list, &s, &n));
    const struct gguf_pair *numbers = gguf_find(&g, "numbers");
    assert_true(numbers && numbers->array && numbers->count == 2 && gguf_element(numbers, 1) + 1 == 0);
    assert_false(gguf_get_size(&size, &g, "negative", &err));
    assert_string_equal(err.message, "negative is -2, expected 0 to 2^53");
    err = (struct err){0};
    assert_false(gguf_get_size(&size, &g, "name", &err));
    assert_string_equal(err.message, "name is string, expected an integer");
    err = (struct err){0};
    assert_false(gguf_get_string(&s, &n, &g, "numbers", &err));
    assert_string_equal(err.message, "numbers is an array of i32, expected a string");
    err = (struct err){0};
    assert_false(gguf_get_bool(&yes, &g, "u", &err) || gguf_get_number(&real, &g, "yes", &err));
    gguf_close(&g);
    bytes_free(&b);
}

static void put_model(struct gguf_writer *w) {
    static const char *const pieces[] = {"<unk>", "\xe2\x96\x81x"};
    static const float scores[] = {0, -1.5f};
    struct err err = {0};
    gguf_put_string(w, "general.architecture", "llama", 5);
    gguf_put_u32(w, "llama.block_count", 3);
    gguf_put_f32(w, "real", 0.25f);
    gguf_put_bool(w, "yes", true);
    gguf_put_array(w, "scores", GGUF_F32, scores, 2);
    gguf_put_strings_begin(w, "pieces", 2);
    for (size_t i = 0; i < 2; i++) gguf_put_element(w, pieces[i], strlen(pieces[i]));
    assert_ok(gguf_declare(w, "odd", TENSOR_F32, 1, (const size_t[]){3}, &err), err);
    assert_ok(gguf_declare(w, "blocks", TENSOR_Q4_0, 2, (const size_t[]){3, 64}, &err), err);
}

TEST(gguf_round_trip) {
    static const unsigned char bytes[3 * 36] = {1, 2, 3};
    const char *path = "build/gguf_round_trip.gguf";
    struct gguf_writer w;
    struct gguf g;
    struct tensor view;
    struct err err = {0};
    assert_ok(gguf_writer_open(&w, path, &err), err);
    put_model(&w);
    assert_ok(gguf_writer_begin(&w, &err), err);
    assert_ok(gguf_writer_data(&w, (const float[]){1, 2, 3}, 12, &err), err);
    for (size_t i = 0; i < 3; i++) assert_ok(gguf_writer_data(&w, bytes + 36 * i, 36, &err), err);
    assert_false(gguf_is(path)); /* not there before it is whole */
    assert_ok(gguf_writer_commit(&w, &err), err);
    assert_true(gguf_is(path));
    assert_ok(gguf_open(&g, path, &err), err);
    assert_int_equal(g.n_pairs, 6);
    const struct gguf_tensor *odd = gguf_find_tensor(&g, "odd"), *blocks = gguf_find_tensor(&g, "blocks");
    assert_true(odd && blocks && !gguf_find_tensor(&g, "nothing"));
    assert_int_equal(blocks->offset, 32);
    assert_ok(gguf_view(&view, blocks, path, &err), err);
    assert_true(view.type == TENSOR_Q4_0 && view.rank == 2 && view.shape[0] == 3 && view.shape[1] == 64 &&
                tensor_bytes(&view) == blocks->n_bytes);
    assert_memory_equal(blocks->data, bytes, sizeof bytes);
    assert_true(gguf_element(gguf_find(&g, "scores"), 1) + 1.5 == 0);
    gguf_close(&g);
    unlink(path);
}

TEST(gguf_writer_holds_callers_to_their_word) {
    static const unsigned char zeros[200];
    struct gguf_writer w;
    struct err err = {0};
    for (int more = 0; more < 2; more++) {
        assert_ok(gguf_writer_open(&w, "build/gguf_word.gguf", &err), err);
        put_model(&w);
        assert_ok(gguf_writer_begin(&w, &err), err);
        if (more) {
            assert_false(gguf_writer_data(&w, zeros, 13, &err));
            assert_non_null(strstr(err.message, "more data than was declared"));
            gguf_writer_abandon(&w);
        } else {
            assert_ok(gguf_writer_data(&w, zeros, 12, &err), err);
            assert_ok(gguf_writer_data(&w, zeros, 100, &err), err);
            assert_false(gguf_writer_commit(&w, &err));
            assert_string_equal(err.message, "the data of tensor 1 did not come");
        }
        err = (struct err){0};
        assert_false(gguf_is("build/gguf_word.gguf"));
    }
    assert_ok(gguf_writer_open(&w, "build/gguf_word.gguf", &err), err);
    assert_false(gguf_declare(&w, "t", TENSOR_Q4_K, 2, (const size_t[]){4, 640}, &err));
    assert_string_equal(err.message, "tensor 't': rows of 640 do not divide into Q4_K blocks of 256");
    gguf_writer_abandon(&w);
    err = (struct err){0};
    assert_false(gguf_writer_open(&w, "build/no such folder/x.gguf", &err));
}

TEST(gguf_reads_what_the_official_package_writes) {
    struct gguf g;
    struct err err = {0};
    size_t n = 0, size = 0;
    const char *s = NULL;
    assert_ok(gguf_open(&g, "tests/golden/gguf/official.gguf", &err), err);
    assert_true(gguf_get_string(&s, &n, &g, "general.architecture", &err) && n == 5 && memcmp(s, "llama", 5) == 0);
    assert_true(gguf_get_size(&size, &g, "llama.block_count", &err) && size == 2);
    assert_true(gguf_get_size(&size, &g, "test.u64", &err) && size == (size_t)1 << 40);
    for (int i = 0; i < TENSOR_TYPES; i++) { /* one tensor a type, its values beside it in f32 */
        char name[32];
        struct tensor t, plain;
        snprintf(name, sizeof name, "%s", tensor_type_name((enum tensor_type)i));
        const struct gguf_tensor *found = gguf_find_tensor(&g, name);
        snprintf(name, sizeof name, "%s.values", tensor_type_name((enum tensor_type)i));
        const struct gguf_tensor *values = gguf_find_tensor(&g, name);
        assert_true(found && values);
        assert_ok(gguf_view(&t, found, "official", &err) && gguf_view(&plain, values, "official", &err), err);
        assert_int_equal(t.type, i);
        assert_true(t.rank == 2 && t.shape[0] == 2 && t.shape[1] == 256);
        float got[512];
        tensor_to_f32(got, t.type, t.data, 512);
        assert_memory_equal(got, plain.data, sizeof got);
    }
    struct tensor t;
    const struct gguf_tensor *other = gguf_find_tensor(&g, "other");
    assert_true(other && strcmp(other->type->name, "IQ4_NL") == 0);
    assert_false(gguf_view(&t, other, "FILE", &err));
    assert_string_equal(
        err.message,
        "FILE: tensor 'other' holds IQ4_NL; F32, F16, BF16, Q8_0, Q4_0, Q4_1, Q5_0, Q5_1, Q2_K, Q3_K, Q4_K, Q5_K and Q6_K are read");
    gguf_close(&g);
}

TEST(gguf_survives_any_flipped_or_missing_byte) {
    struct gguf g;
    struct err err = {0};
    assert_ok(gguf_open(&g, "tests/golden/gguf/official.gguf", &err), err);
    size_t n = g.map.size, header = g.data_start;
    unsigned char *copy = malloc(n);
    for (size_t at = 0; at < header; at++)
        for (unsigned flip = 1; flip < 256; flip = flip * 2 + (flip == 64)) {
            struct gguf bad;
            memcpy(copy, g.map.data, n);
            copy[at] ^= (unsigned char)flip;
            if (gguf_parse(&bad, copy, n, "FILE", NULL)) gguf_close(&bad);
        }
    for (size_t cut = 0; cut < n; cut = cut < header ? cut + 1 : cut + 97) {
        struct gguf bad;
        unsigned char *shorter = malloc(cut + 1);
        memcpy(shorter, g.map.data, cut);
        assert_false(gguf_parse(&bad, shorter, cut, "FILE", NULL));
        free(shorter);
    }
    free(copy);
    gguf_close(&g);
}

TEST(gguf_open_refuses_what_is_not_a_file) {
    struct gguf g;
    struct err err = {0};
    assert_false(gguf_open(&g, "tests", &err));
    assert_non_null(strstr(err.message, "a directory"));
    err = (struct err){0};
    assert_false(gguf_open(&g, "tests/no such.gguf", &err));
    mkfifo("build/gguf_fifo", 0600);
    err = (struct err){0};
    assert_false(gguf_open(&g, "build/gguf_fifo", &err));
    assert_non_null(strstr(err.message, "a special file"));
    assert_false(gguf_is("build/gguf_fifo"));
    unlink("build/gguf_fifo");
}

/* safetensors_test.c - every kind of broken file is refused with one clear error; good ones come back as written. */
#include "format/safetensors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/rng.h"
#include "test.h"

/* header text + n_data bytes of data -> a file in memory */
static void build(struct bytes *out, const char *header, size_t n_header, size_t n_data) {
    unsigned char length[8];
    bytes_clear(out);
    for (int i = 0; i < 8; i++) length[i] = (unsigned char)((uint64_t)n_header >> 8 * i);
    bytes_append(out, length, 8);
    bytes_append(out, header, n_header);
    for (size_t i = 0; i < n_data; i++) bytes_append_char(out, (char)i);
}

static bool parses(const struct bytes *file, struct err *err) {
    struct safetensors s;
    memset(err, 0, sizeof *err);
    bool ok = safetensors_parse(&s, file->data, file->len, "FILE", err);
    if (ok) safetensors_close(&s);
    return ok;
}

#define ONE "\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}"

/* header, bytes of data after it, and a part of the message */
static const struct {
    const char *header;
    size_t n_data;
    const char *words;
} bad[] = {
    {"", 0, "does not start with '{'"},
    {" {}", 0, "does not start with '{'"},
    {"[]", 0, "does not start with '{'"},
    {"\xEF\xBB\xBF{}", 0, "does not start with '{'"},
    {"{", 0, "expected a string"},
    {"{}x", 0, "unexpected text"},
    {"{} {}", 0, "unexpected text"},
    {"{" ONE ",}", 8, "comma"},
    {"{" ONE "," ONE "}", 8, "there twice"},
    {"{" ONE ",\"\\u0061\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,16]}}", 16, "there twice"},
    {"{\"a\xff\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8, "UTF-8"},
    {"{\"a\\u0000b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8, "NUL"},
    {"{\"a\":1}", 0, "expected an object"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2]}}", 8, "no data_offsets"},
    {"{\"a\":{\"dtype\":\"F32\",\"data_offsets\":[0,8]}}", 8, "no shape"},
    {"{\"a\":{\"shape\":[2],\"data_offsets\":[0,8]}}", 8, "no dtype"},
    {"{\"a\":{\"dtype\":\"F32\",\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8, "given twice"},
    {"{\"a\":{\"dtype\":\"F31\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8, "unknown dtype"},
    {"{\"a\":{\"dtype\":32,\"shape\":[2],\"data_offsets\":[0,8]}}", 8, "expected a string"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":2,\"data_offsets\":[0,8]}}", 8, "expected an array"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}}", 8, "negative"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[-0],\"data_offsets\":[0,0]}}", 0, "negative"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2.0],\"data_offsets\":[0,8]}}", 8, "integer"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[1e400],\"data_offsets\":[0,8]}}", 8, "integer"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[\"2\"],\"data_offsets\":[0,8]}}", 8, "integer"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[02],\"data_offsets\":[0,8]}}", 8, "integer"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[99999999999999999999],\"data_offsets\":[0,8]}}", 8, "64 bits"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[1,1,1,1,1,1,1,1,2],\"data_offsets\":[0,8]}}", 8, "8 dimensions"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904,4,2],\"data_offsets\":[0,8]}}", 8, "too large"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904],\"data_offsets\":[0,0]}}", 0, "too large"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}", 8, "need 12 bytes"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,8]}}", 8, "need 4 bytes"},
    {"{\"a\":{\"dtype\":\"F4\",\"shape\":[3],\"data_offsets\":[0,1]}}", 1, "whole bytes"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0]}}", 8, "fewer than two"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8,8]}}", 8, "more than two"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}", 8, "do not lie"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 7, "do not lie"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[-8,0]}}", 8, "negative"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[9223372036854775800,9223372036854775808]}}", 8,
     "64 bits"},
    {"{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}", 12, "a hole"},
    {"{" ONE ",\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[12,20]}}", 20, "a hole"},
    {"{" ONE ",\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}", 12, "an overlap"},
    {"{" ONE ",\"b\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 8, "an overlap"},
    {"{" ONE ",\"b\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[4,4]}}", 8, "starts at data byte 4"},
    {"{" ONE "}", 9, "something appended"},
    {"{}", 1, "something appended"},
    {"{\"__metadata__\":{\"k\":1}," ONE "}", 8, "expected a string"},
    {"{\"__metadata__\":{\"k\":null}," ONE "}", 8, "expected a string"},
    {"{\"__metadata__\":[]," ONE "}", 8, "expected an object"},
    {"{\"__metadata__\":false," ONE "}", 8, "expected an object"},
    {"{\"__metadata__\":{\"k\":\"v\",\"k\":\"w\"}," ONE "}", 8, "given twice"},
    {"{\"__metadata__\":{},\"__metadata__\":{}," ONE "}", 8, "given twice"},
};

TEST(safetensors_refuses_broken_headers) {
    struct bytes file;
    struct err err;
    bytes_init(&file);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        build(&file, bad[i].header, strlen(bad[i].header), bad[i].n_data);
        if (parses(&file, &err)) fail_msg("accepted: %s", bad[i].header);
        if (!strstr(err.message, bad[i].words) || strncmp(err.message, "FILE: ", 6) != 0)
            fail_msg("for %s\n  the message is: %s\n  and should say: %s", bad[i].header, err.message, bad[i].words);
    }
    bytes_free(&file);
}

TEST(safetensors_refuses_wrong_lengths) {
    static const uint64_t lengths[] = {
        0, 1, 3, 100000001, (uint64_t)1 << 63, UINT64_MAX, UINT64_MAX - 7, (uint64_t)2 << 56 /* big-endian 2 */};
    struct bytes file;
    struct err err;
    bytes_init(&file);
    for (size_t n = 0; n < 8; n++) { /* shorter than the length itself */
        build(&file, "{}", 2, 0);
        bytes_truncate(&file, n);
        assert_false(parses(&file, &err));
        assert_non_null(strstr(err.message, "too few"));
    }
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        build(&file, "{}", 2, 0);
        for (int k = 0; k < 8; k++) file.data[k] = (char)(lengths[i] >> 8 * k);
        assert_false(parses(&file, &err));
    }
    bytes_free(&file);
}

TEST(safetensors_refuses_deep_nesting_without_using_stack) {
    struct bytes file, header;
    struct err err;
    bytes_init(&file);
    bytes_init(&header);
    bytes_append_string(&header, "{\"a\":{\"x\":");
    for (int i = 0; i < 100000; i++) bytes_append_char(&header, '[');
    build(&file, header.data, header.len, 0);
    assert_false(parses(&file, &err));
    assert_non_null(strstr(err.message, "deep"));
    bytes_free(&file);
    bytes_free(&header);
}

/* 4 MB of '{' inside a name must not become a table of 4 million entries. */
TEST(safetensors_memory_is_bounded_by_the_header) {
    struct bytes file, header;
    struct safetensors s;
    struct err err = {0};
    bytes_init(&file);
    bytes_init(&header);
    bytes_append_string(&header, "{\"");
    for (int i = 0; i < 4000000; i++) bytes_append_char(&header, '{');
    bytes_append_string(&header, "\":{\"dtype\":\"U8\",\"shape\":[],\"data_offsets\":[0,1]}}");
    build(&file, header.data, header.len, 1);
    assert_ok(safetensors_parse(&s, file.data, file.len, "FILE", &err), err);
    assert_true(s.arena.used_total < 6 * header.len);
    safetensors_close(&s);
    bytes_free(&file);
    bytes_free(&header);
}

TEST(safetensors_reads_what_is_legal) {
    static const char header[] =
        "{\"b\":{\"dtype\":\"I64\",\"shape\":[],\"data_offsets\":[8,16],\"future\":[{}]},\"__metadata__\":{\"format\":\"pt\",\"k\":\"\\u3042\"},"
        "\"e\":{\"shape\":[0,7],\"data_offsets\":[8,8],\"dtype\":\"F16\"}," ONE "}   ";
    struct bytes file;
    struct safetensors s;
    struct tensor t;
    struct err err = {0};
    bytes_init(&file);
    build(&file, header, strlen(header), 16);
    assert_ok(safetensors_parse(&s, file.data, file.len, "FILE", &err), err);
    assert_int_equal(s.n_entries, 3);
    assert_string_equal(s.entry[0].name, "a");
    assert_string_equal(s.entry[2].name, "b");
    assert_int_equal(safetensors_find(&s, "b")->rank, 0);
    assert_int_equal(*safetensors_find(&s, "b")->data, 8);
    assert_int_equal(safetensors_find(&s, "e")->shape[1], 7);
    assert_null(safetensors_find(&s, "c"));
    assert_string_equal(safetensors_metadata(&s, "k"), "あ");
    assert_null(safetensors_metadata(&s, "format "));
    assert_ok(safetensors_view(&t, safetensors_find(&s, "a"), "FILE", &err), err);
    assert_true(t.type == TENSOR_F32 && t.rank == 1 && t.shape[0] == 2);
    assert_false(safetensors_view(&t, safetensors_find(&s, "b"), "FILE", &err));
    assert_non_null(strstr(err.message, "holds I64"));
    safetensors_close(&s);
    bytes_free(&file);
}

TEST(safetensors_null_metadata_is_none) {
    static const char header[] = "{\"__metadata__\":null," ONE "}";
    struct bytes file = {0};
    struct safetensors s;
    struct err err = {0};
    build(&file, header, strlen(header), 8);
    assert_ok(safetensors_parse(&s, file.data, file.len, "FILE", &err), err);
    assert_true(s.null_metadata && s.n_metadata == 0 && s.n_entries == 1);
    safetensors_close(&s);
    bytes_free(&file);
}

/* One flipped byte anywhere is either refused or harmless; never a crash (the fuzzer goes further). */
TEST(safetensors_survives_any_flipped_byte) {
    static const char header[] = "{\"__metadata__\":{\"format\":\"pt\"}," ONE
                                 ",\"b\":{\"dtype\":\"BF16\",\"shape\":[1,3],\"data_offsets\":[8,14]}}";
    struct bytes file;
    struct err err;
    size_t accepted = 0, total = 0;
    bytes_init(&file);
    for (size_t at = 0; at < 8 + strlen(header); at++)
        for (int bit = 0; bit < 8; bit++, total++) {
            build(&file, header, strlen(header), 14);
            file.data[at] = (char)(file.data[at] ^ 1 << bit);
            accepted += parses(&file, &err);
        }
    assert_true(accepted < total / 4); /* a changed letter of a name is still a file */
    bytes_free(&file);
}

static char path[64];

static const char *temporary(void) {
    snprintf(path, sizeof path, "/tmp/sansu-format-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    return path;
}

TEST(safetensors_round_trip) {
    struct rng rng;
    rng_init(&rng, 7, 0);
    for (int round = 0; round < 20; round++) {
        static const char *const dtypes[] = {"F32", "F16", "BF16", "I64", "U8", "F64"};
        struct safetensors_entry entry[12] = {0};
        static unsigned char data[12][2048];
        char names[12][32];
        const struct safetensors_pair metadata[] = {{"format", "pt"}, {"\"quoted\"\n", "値"}};
        size_t n = rng_below(&rng, 13);
        struct safetensors s;
        struct err err = {0};
        for (size_t i = 0; i < n; i++) {
            snprintf(names[i], sizeof names[i], "層\\%zu\"%d", i, round);
            for (size_t k = 0; k < sizeof data[i]; k++) data[i][k] = (unsigned char)rng_next(&rng);
            entry[i] = (struct safetensors_entry){.name = names[i],
                                                  .dtype = dtypes[rng_below(&rng, 6)],
                                                  .rank = (int)rng_below(&rng, 4),
                                                  .data = data[i]};
            for (int r = 0; r < entry[i].rank; r++) entry[i].shape[r] = rng_below(&rng, 6);
        }
        if (round % 2) safetensors_sort(entry, n);
        assert_ok(safetensors_write(temporary(), entry, n, metadata, 2, &err), err);
        assert_ok(safetensors_open(&s, path, &err), err);
        assert_int_equal(s.n_entries, n);
        assert_int_equal(s.header_bytes % 8, 0);
        assert_string_equal(safetensors_metadata(&s, "\"quoted\"\n"), "値");
        for (size_t i = 0; i < n; i++) {
            const struct safetensors_entry *e = safetensors_find(&s, entry[i].name);
            assert_non_null(e);
            assert_string_equal(e->dtype, entry[i].dtype);
            assert_int_equal(e->rank, entry[i].rank);
            assert_memory_equal(e->shape, entry[i].shape, sizeof e->shape);
            assert_memory_equal(e->data, entry[i].data, e->n_bytes);
        }
        safetensors_close(&s);
        unlink(path);
    }
}

TEST(safetensors_writer_holds_callers_to_their_word) {
    const struct safetensors_entry one = {.name = "a", .dtype = "F32", .rank = 1, .shape = {2}};
    const struct safetensors_entry odd = {.name = "a", .dtype = "F5", .rank = 1, .shape = {2}};
    struct safetensors_writer w;
    struct err err = {0};
    temporary();
    unlink(path);
    assert_ok(safetensors_writer_open(&w, path, &one, 1, NULL, 0, &err), err);
    assert_ok(safetensors_writer_data(&w, "12345678", 8, &err), err);
    assert_false(safetensors_writer_data(&w, "9", 1, &err));
    safetensors_writer_abandon(&w);
    assert_int_equal(access(path, F_OK), -1);
    memset(&err, 0, sizeof err);
    assert_ok(safetensors_writer_open(&w, path, &one, 1, NULL, 0, &err), err);
    assert_ok(safetensors_writer_data(&w, "1234", 4, &err), err);
    assert_false(safetensors_writer_commit(&w, &err));
    assert_non_null(strstr(err.message, "4 bytes of data came, 8 were declared"));
    assert_int_equal(access(path, F_OK), -1);
    memset(&err, 0, sizeof err);
    assert_false(safetensors_writer_open(&w, path, &odd, 1, NULL, 0, &err));
    assert_non_null(strstr(err.message, "F5"));
}

TEST(safetensors_open_refuses_what_is_not_a_file) {
    struct safetensors s;
    struct err err = {0};
    assert_false(safetensors_open(&s, "/nonexistent/x.safetensors", &err));
    memset(&err, 0, sizeof err);
    assert_false(safetensors_open(&s, "/tmp", &err));
    assert_non_null(strstr(err.message, "directory"));
    memset(&err, 0, sizeof err);
    temporary(); /* empty */
    assert_false(safetensors_open(&s, path, &err));
    assert_non_null(strstr(err.message, "0 bytes"));
    unlink(path);
    memset(&err, 0, sizeof err);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_false(safetensors_open(&s, path, &err));
    assert_non_null(strstr(err.message, "special file"));
    unlink(path);
}

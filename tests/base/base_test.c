/* base_test.c - arena, bytes, err, log, rng, hash, file, pool: the small parts' promises. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/pool.h"
#include "base/rng.h"
#include "base/utf8.h"
#include "test.h"

TEST(err_keeps_the_first_failure_and_takes_prefixes) {
    struct err err = {0};
    assert_false(err_set(&err, ERR_INPUT, "tensor %d\x1b[2J", 7));
    err_set(&err, ERR_RESOURCE, "later");
    err_prefix(&err, "file.bin");
    assert_int_equal(err.code, ERR_INPUT);
    assert_string_equal(err.message, "file.bin: tensor 7?[2J");
}

/* C0, C1 as UTF-8 and as bare bytes, bidirectional controls, a character that is cut: none reaches a terminal. */
TEST(err_holds_nothing_that_a_terminal_obeys) {
    struct err err = {0};
    err_set(&err, ERR_INPUT,
            "a\n\t\x1b]0;x\x07 \xC2\x9B"
            "31m \x9B"
            "2J \xE2\x80\xAE"
            "drow \xE2\x81\xA6 鶴\xE9\xB6");
    assert_string_equal(err.message, "a???]0;x? ?31m ?2J ?drow ? 鶴"); /* the last, cut character goes */
    struct err longest = {0};
    char text[1200];
    for (size_t i = 0; i + 3 < sizeof text; i += 3) memcpy(text + i, "鶴", 4);
    err_set(&longest, ERR_INPUT, "x%s", text);
    assert_true(utf8_valid(longest.message, strlen(longest.message), NULL));
    assert_null(strchr(longest.message, '?'));
}

TEST(bytes_printable_shows_what_it_does_not_pass_on) {
    static const char text[] = "鶴\t1\n\x1b[2J\x7f\xC2\x85\xE2\x80\xAE!\xFF";
    struct bytes b = {0};
    bytes_append_printable(&b, text, sizeof text - 1, false);
    assert_string_equal(bytes_text(&b), "鶴\t1\n<U+001B>[2J<U+007F><U+0085><U+202E>!\xEF\xBF\xBD");
    bytes_clear(&b);
    bytes_append_printable(&b, text, sizeof text - 1, true);
    assert_string_equal(bytes_text(&b), "鶴 1 <U+001B>[2J<U+007F><U+0085><U+202E>!\xEF\xBF\xBD");
    for (int c = 0; c < 256; c++) { /* no byte alone gets through that is none of a text */
        char one = (char)c;
        bytes_clear(&b);
        bytes_append_printable(&b, &one, 1, true);
        assert_true(c >= 0x20 && c < 0x7F ? b.len == 1 && b.data[0] == one : b.len != 1 || b.data[0] == ' ');
    }
    bytes_free(&b);
}

static void keep_message(void *context, enum log_level level, const char *message) {
    snprintf(context, 40, "%d %s", (int)level, message);
}

TEST(log_passes_on_what_is_not_too_chatty_and_is_silent_without_a_sink) {
    char got[40] = "";
    log_set_sink(keep_message, got, LOG_RUN);
    log_write(LOG_RUN, "step %d", 7);
    log_write(LOG_STEP, "too much");
    assert_string_equal(got, "1 step 7");
    log_set_sink(NULL, NULL, LOG_WARNING);
    log_write(LOG_WARNING, "to nobody");
    assert_string_equal(got, "1 step 7");
}

TEST(arena_is_aligned_zeroed_and_refuses_overflow) {
    struct arena a;
    struct err err = {0};
    arena_init(&a);
    for (int round = 0; round < 3; round++) {
        for (size_t n = 1; n < 100000; n = n * 3 + 1) {
            unsigned char *p = arena_alloc(&a, n, 1, &err);
            assert_non_null(p);
            assert_int_equal((uintptr_t)p % 64, 0);
            for (size_t i = 0; i < n; i++) assert_int_equal(p[i], 0);
            memset(p, 0xAA, n);
        }
        arena_reset(&a);
    }
    assert_null(arena_alloc(&a, SIZE_MAX / 2, 3, &err));
    assert_int_equal(err.code, ERR_RESOURCE);
    arena_free(&a);
}

TEST(bytes_json_string_escapes_controls_and_mends_broken_utf8) {
    struct bytes b;
    bytes_init(&b);
    bytes_append_json_string(&b, "a\"\\\n\x01\xff\xe7\xae\x97", 9);
    assert_string_equal(bytes_text(&b), "\"a\\\"\\\\\\n\\u0001\xef\xbf\xbd\xe7\xae\x97\"");
    bytes_free(&b);
}

TEST(rng_is_stable_and_in_range) {
    struct rng a, b;
    rng_init(&a, 1, 0);
    rng_init(&b, 1, 1);
    assert_true(rng_next(&a) != rng_next(&b));
    int count[7] = {0};
    for (int i = 0; i < 70000; i++) count[rng_below(&a, 7)]++;
    for (int i = 0; i < 7; i++) assert_in_range(count[i], 9500, 10500);
    assert_true(rng_between(&a, INT64_MIN, INT64_MAX) != rng_between(&a, INT64_MIN, INT64_MAX));
    struct rng zero = {{1, 2, 3, 4}}; /* xoshiro256**: first outputs for this state, from the reference code */
    assert_true(rng_next(&zero) == 11520u);
    assert_true(rng_next(&zero) == 0u);
    assert_true(rng_next(&zero) == 1509978240u);
}

TEST(sha256_matches_fips_180_examples) {
    char hex[65];
    sha256_hex(hex, "abc", 3);
    assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    sha256_hex(hex, "", 0);
    assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    sha256_hex(hex, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56);
    assert_string_equal(hex, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(file_write_atomic_replaces_whole_or_not_at_all) {
    char dir[] = "/tmp/sansu-test-XXXXXX", path[64];
    struct err err = {0};
    struct bytes content;
    bytes_init(&content);
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/f", dir);
    assert_ok(file_write_atomic(path, "one", 3, &err), err);
    struct file_writer w;
    assert_ok(file_writer_open(&w, path, &err), err);
    assert_ok(file_writer_write(&w, "half", 4, &err), err);
    file_writer_abandon(&w);
    assert_ok(file_read_all(&content, path, 100, &err), err);
    assert_string_equal(bytes_text(&content), "one");
    assert_false(file_read_all(&content, path, 2, &err));
    assert_non_null(strstr(err.message, "limit"));
    struct file_map map;
    struct err other = {0};
    assert_false(file_map_open(&map, dir, &other));
    assert_non_null(strstr(other.message, "a directory"));
    unlink(path);
    assert_int_equal(rmdir(dir), 0); /* nothing temporary was left behind */
    bytes_free(&content);
}

TEST(file_full_disk_is_an_error_with_the_old_file_intact) {
    struct file_writer w;
    struct err err = {0};
    memset(&w, 0, sizeof w);
    w.path = strdup("/tmp/sansu-never");
    w.temporary = strdup("/tmp/sansu-never.tmp");
    w.stream = fopen("/dev/full", "w");
    if (!w.stream) TEST_SKIP("no /dev/full here");
    char block[1 << 16] = {0};
    bool ok = file_writer_write(&w, block, sizeof block, &err) && file_writer_commit(&w, &err);
    if (w.stream) file_writer_abandon(&w);
    assert_false(ok);
    assert_int_equal(err.code, ERR_RESOURCE);
    assert_false(file_exists("/tmp/sansu-never"));
}

static void add_squares(void *context, size_t begin, size_t end) {
    uint64_t *out = context;
    for (size_t i = begin; i < end; i++) out[i] += i * i;
}

TEST(pool_covers_every_index_once_for_any_thread_count) {
    enum { N = 1003 };
    for (int threads = 1; threads <= 5; threads++) {
        struct pool *pool = NULL;
        struct err err = {0};
        uint64_t out[N] = {0};
        assert_ok(pool_open(&pool, threads, &err), err);
        assert_int_equal(pool_threads(pool), threads);
        for (int round = 0; round < 200; round++) pool_run(pool, N, 16, add_squares, out);
        for (size_t i = 0; i < N; i++) assert_true(out[i] == 200 * i * i);
        pool_close(pool);
    }
}

TEST(a_suffix_has_a_name_in_front_of_it) {
    assert_true(file_has_suffix("a.gguf", ".gguf"));
    assert_true(file_has_suffix("folder/a.b.pdf", ".pdf"));
    assert_false(file_has_suffix(".gguf", ".gguf"));
    assert_false(file_has_suffix("a.gguf2", ".gguf"));
    assert_false(file_has_suffix("", ".gguf"));
}

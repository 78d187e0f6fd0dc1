/* vocabulary_test.c - a vocabulary and a matrix of different sizes: rows behind the last id are never said, ids without a
 * row are refused. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "engine/tiny.h"
#include "sansu/generate.h"
#include "test.h"

/* The tiny model's tokenizer.json without its last n pieces. */
static void shorten(const char *dir, int n) {
    char path[64];
    struct bytes text = {0}, less = {0};
    struct err err = {0};
    snprintf(path, sizeof path, "%s/tokenizer.json", dir);
    assert_ok(file_read_all(&text, path, 1 << 20, &err), err);
    char *end = strstr(text.data, "\"byte_fallback\""), *at;
    while (*end != ']') end--;
    for (at = end; n > 0; n--) do
            at--;
        while (at[0] != ',' || at[1] != '\n' || strspn(at + 2, " ") != 3); /* before "   [" */
    bytes_append(&less, text.data, (size_t)(at - text.data));
    bytes_append_string(&less, end);
    assert_ok(file_write_atomic(path, less.data, less.len, &err), err);
    bytes_free(&text);
    bytes_free(&less);
}

struct offered {
    size_t n;
    int32_t most;
};

static bool refuse(void *context, int32_t id) {
    struct offered *o = context;
    o->n++;
    if (id > o->most) o->most = id;
    return false;
}

TEST(vocabulary_smaller_than_the_matrix_hides_its_rows) {
    char dir[32];
    struct engine *e;
    struct session *s;
    struct sampler *sampler;
    struct offered offered = {0};
    struct err err = {0};
    static const int32_t prompt[] = {300, 301};
    tiny_model_make(dir);
    shorten(dir, 7);
    assert_ok(engine_open(&e, dir, NULL, &err), err);
    assert_ok(session_open(&s, e, 16, 0, &err), err);
    assert_ok(session_feed(s, prompt, 2, false, &err), err);
    assert_ok(sampler_open(&sampler, e, NULL, &err), err);
    assert_int_equal(sampler_pick(sampler, s, refuse, &offered, NULL), -1);
    assert_int_equal(offered.n, TINY_VOCAB - 7);
    assert_int_equal(offered.most, TINY_VOCAB - 8);
    sampler_close(sampler);
    session_close(s);
    engine_close(e);
    tiny_model_remove(dir);
}

TEST(vocabulary_larger_than_the_matrix_is_refused) {
    char dir[32], path[64];
    struct bytes text = {0};
    struct engine *e = NULL;
    struct err err = {0};
    tiny_model_make(dir);
    snprintf(path, sizeof path, "%s/tokenizer.json", dir);
    assert_ok(file_read_all(&text, "tests/golden/bpe/gpt2.json", 1 << 20, &err), err);
    assert_ok(file_write_atomic(path, text.data, text.len, &err), err);
    assert_false(engine_open(&e, dir, NULL, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "the vocabulary has 706 ids, the embedding 467 rows"));
    bytes_free(&text);
    tiny_model_remove(dir);
}

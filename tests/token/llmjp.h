/* llmjp.h - the llm-jp-4 tokenizer's public files and golden vectors, where a checkout has them.
 *
 * $SANSU_LLMJP names the folder (default ../shared/llmjp4). Tests that need it count as skipped without it; the small
 * goldens of tests/golden/token check the same code everywhere. */
#ifndef SANSU_TESTS_LLMJP_H
#define SANSU_TESTS_LLMJP_H

#include <jansson.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "test.h"
#include "token/token.h"

/* The path of a file of the folder, in a buffer of its own for each use: arguments are evaluated in any order. */
#define llmjp_path(file) llmjp_path_in((char[4096]){0}, 4096, file)

static inline const char *llmjp_path_in(char *path, size_t room, const char *file) {
    const char *dir = getenv("SANSU_LLMJP");
    snprintf(path, room, "%s/%s", dir && *dir ? dir : "../shared/llmjp4", file);
    return path;
}

#define NEED_LLMJP() \
    if (!file_exists(llmjp_path("tokenizer.json"))) TEST_SKIP("no llm-jp-4 tokenizer files (set SANSU_LLMJP)")

/* The vocabulary of the folder, opened once for all tests of a run. */
static inline const struct token_vocab *llmjp_vocab(void) {
    static struct token_vocab *v;
    struct err err = {0};
    if (!v) assert_ok(token_open(&v, llmjp_path("tokenizer.json"), &err), err);
    return v;
}

/* Call fn for each JSON line of a file; returns the number of lines. Lines that start with '#' are comments. */
static inline size_t for_each_line(const char *path, void (*fn)(void *context, const json_t *line), void *context) {
    struct bytes all = {0};
    struct err err = {0};
    size_t count = 0;
    assert_ok(file_read_all(&all, path, 64 << 20, &err), err);
    for (char *line = all.data, *end; line && *line; line = end) {
        end = strchr(line, '\n');
        end = end ? end + 1 : line + strlen(line);
        if (*line == '#' || end - line < 2) continue;
        json_error_t why;
        json_t *object = json_loadb(line, (size_t)(end - line), JSON_ALLOW_NUL, &why);
        if (!object) fail_msg("%s: %s", path, why.text);
        fn(context, object);
        json_decref(object);
        count++;
    }
    bytes_free(&all);
    return count;
}

/* "ids" of a line as int32_t values. */
static inline struct bytes line_ids(const json_t *list) {
    struct bytes ids = {0};
    size_t i;
    json_t *value;
    json_array_foreach(list, i, value) {
        int32_t id = (int32_t)json_integer_value(value);
        bytes_append(&ids, &id, sizeof id);
    }
    return ids;
}

static inline void assert_same_ids(const struct bytes *got, const json_t *list, const char *what) {
    struct bytes want = line_ids(list);
    size_t n = got->len < want.len ? got->len : want.len;
    const int32_t *a = (const int32_t *)(const void *)got->data, *b = (const int32_t *)(const void *)want.data;
    for (size_t i = 0; i < n / sizeof *a; i++)
        if (a[i] != b[i]) fail_msg("id %zu is %d, expected %d, in: %.300s", i, a[i], b[i], what);
    if (got->len != want.len) fail_msg("%zu ids, expected %zu, in: %.300s", got->len / 4, want.len / 4, what);
    bytes_free(&want);
}

static inline void assert_same_text(const struct bytes *got, const char *want, size_t n, const char *what) {
    if (got->len != n || (n && memcmp(got->data, want, n) != 0))
        fail_msg("decoded to:\n%s\nexpected:\n%.*s\n(%s)", bytes_text(got), (int)n, want, what);
}

#endif

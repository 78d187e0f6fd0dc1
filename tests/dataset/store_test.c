/* Rows into a store and out of it: all or nothing, twice is once, every format comes back. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "corpus/scratch.h"
#include "sansu/dataset.h"
#include "test.h"

static const char rows[] =
    "{\"problem\":\"5個と3個で何個\",\"solution\":\"5+3=8\\n答え 8個\",\"id\":\"a\",\"answer\":8}\n"
    "{\"conversations\":[{\"from\":\"human\",\"value\":\"1個と3個で何個\"},{\"from\":\"gpt\",\"value\":\"答え 4個\"}],\"id\":2}\n"
    "{\"problem\":\"9個と3個で何個\",\"id\":\"c\"}\n";

static const char *put(const struct scratch *t, char path[128], const char *text) {
    struct err err = {0};
    snprintf(path, 128, "%s/rows", t->dir);
    assert_ok(file_write_atomic(path, text, strlen(text), &err), err);
    return path;
}

static bool collect(void *context, const void *data, size_t n, struct err *err) {
    (void)err;
    bytes_append(context, data, n);
    return true;
}

TEST(store_import_twice_is_once_and_export_gives_it_back) {
    struct scratch t;
    struct corpus *c = scratch_open(&t);
    struct dataset_imported done;
    struct bytes out = {0}, again = {0};
    struct err err = {0};
    char path[128];
    int64_t n;
    const char *file = put(&t, path, rows);
    const struct dataset_import_settings s = {.teacher = "human", .licence = "cc0-1.0"};
    assert_ok(dataset_import(&done, c, &file, 1, &s, &err), err);
    assert_true(done.rows == 3 && done.problems == 3 && done.solutions == 2);
    assert_ok(dataset_import(&done, c, &file, 1, &s, &err), err);
    assert_true(done.rows == 3 && done.problems == 0 && done.solutions == 0);
    const struct corpus_scan what = {.problems = true};
    assert_ok(dataset_export(&n, c, &what, CORPUS_PLAIN, collect, &out, &err), err);
    assert_int_equal(n, 3);
    assert_non_null(strstr(out.data, "\"licence\":\"cc0-1.0\""));
    assert_non_null(strstr(out.data, "\"teacher\":\"human\""));
    assert_non_null(strstr(out.data, "\"answer\":\"8\""));
    assert_non_null(strstr(out.data, "\"id\":\"2\""));
    put(&t, path, out.data); /* what went out goes in again: the same rows */
    assert_ok(dataset_import(&done, c, &file, 1, &(struct dataset_import_settings){0}, &err), err);
    assert_true(done.rows == 3 && done.problems == 0 && done.solutions == 0);
    assert_ok(dataset_export(&n, c, &what, CORPUS_PLAIN, collect, &again, &err), err);
    assert_string_equal(out.data, again.data);
    bytes_free(&out);
    bytes_free(&again);
    unlink(path);
    scratch_close(&t, c);
}

TEST(store_import_of_a_bad_line_leaves_nothing) {
    struct scratch t;
    struct corpus *c = scratch_open(&t);
    struct dataset_imported done;
    struct corpus_counts counts;
    struct err err = {0};
    char path[128];
    const char *file = put(&t, path, "{\"problem\":\"p\"}\n{\"problem\":\"q\",\"answer\":[1]}\n");
    assert_false(dataset_import(&done, c, &file, 1, &(struct dataset_import_settings){0}, &err));
    assert_non_null(strstr(err.message, "line 2: \"answer\" must be a text or a number"));
    err = (struct err){0};
    assert_ok(corpus_count(c, &counts, &err), err);
    assert_int_equal(counts.problems, 0);
    unlink(path);
    scratch_close(&t, c);
}

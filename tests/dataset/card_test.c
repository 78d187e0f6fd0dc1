/* The card of a dataset directory: what names from elsewhere may not do in it. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "corpus/scratch.h"
#include "sansu/dataset.h"
#include "test.h"

static const char rows[] =
    "{\"problem\":\"p\",\"solution\":\"s\",\"teacher\":\"a | b\\n## Audit\\n<img src=x onerror=alert(1)>\",\"model\":\"[x](javascript:1)\"}\n"
    "{\"problem\":\"q\",\"solution\":\"s\",\"split\":\"test\"}\n";

static void remove_directory(const char *dir) {
    static const char *const names[] = {"README.md", "train.jsonl", "test.jsonl"};
    char path[256];
    for (size_t i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, names[i]);
        unlink(path);
    }
    rmdir(dir);
}

TEST(card_takes_names_as_text_only) {
    struct scratch t;
    struct corpus *c = scratch_open(&t);
    struct dataset_imported imported;
    struct dataset_written written;
    struct bytes card = {0};
    struct err err = {0};
    char path[256], dir[128];
    const char *file = path;
    snprintf(path, sizeof path, "%s/rows", t.dir);
    snprintf(dir, sizeof dir, "%s/ds", t.dir);
    assert_ok(file_write_atomic(path, rows, strlen(rows), &err), err);
    assert_ok(dataset_import(&imported, c, &file, 1, &(struct dataset_import_settings){0}, &err), err);
    assert_ok(corpus_add_note(c, "purpose", "see *this*\n---\nlicense: mit", &err), err);
    const struct corpus_scan what = {0};
    const struct dataset_card settings = {
        .name = "name: \"x\"\n<script>", .licence = "mit\ntags: [evil]", .what = &what, .now = 86400};
    assert_ok(dataset_write_directory(&written, c, &settings, dir, &err), err);
    assert_true(written.train == 1 && written.test == 1);
    snprintf(path, sizeof path, "%s/README.md", dir);
    assert_ok(file_read_all(&card, path, 1 << 20, &err), err);
    assert_non_null(strstr(card.data, "license: \"mit\\ntags: [evil]\"\n"));
    assert_non_null(strstr(card.data, "pretty_name: \"name: \\\"x\\\"\\n<script>\"\n"));
    assert_non_null(strstr(card.data, "written on 1970-01-02"));
    assert_non_null(strstr(card.data, "see \\*this\\* --- license: mit\n"));
    const char *body = strstr(card.data, "---\n\n");
    assert_non_null(body);
    assert_null(strchr(body, '<'));
    assert_non_null(strstr(body, "\\[x\\](java"));
    assert_null(strstr(body, "a | b"));
    assert_non_null(strstr(body, "a \\| b \\#\\# Audit "));
    bytes_free(&card);
    snprintf(path, sizeof path, "%s/rows", t.dir);
    unlink(path);
    remove_directory(dir);
    scratch_close(&t, c);
}

/* The filter as a library: counts, callbacks, files that appear whole or not at all, the report's three forms. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "e2e/folder.h"
#include "sansu/dataset_filter.h"
#include "schema.h"
#include "test.h"

#define SOUND "1. りんごとみかんを合わせるので、12+30=42(個)です。たし算の練習です。\\n答え 42個"
#define ROW(id, problem, solution) \
    "{\"id\":\"" id "\",\"problem\":\"" problem "\",\"solution\":\"" solution "\",\"answer\":\"42個\",\"score\":NaN}\n"

static const char scene[] = ROW("good", "りんごが12個、みかんが30個あります。合わせて何個ですか。", SOUND)
    ROW("short", "ももが12個、なしが30個あります。合わせて何個ですか。",
        "答え 42個") "no JSON\n" ROW("again", "りんごが１２個、みかんが３０個あります。合わせて何個ですか", SOUND)
        ROW("wrong", "かきが12個、くりが30個あります。合わせて何個ですか。",
            "1. かきとくりを合わせるので、12+30=42(個)です。よく考えましょう。\\n答え 41個");

struct seen {
    size_t number;
    char words[200];
};

static void note_bad_line(void *context, size_t number, const char *words) {
    struct seen *seen = context;
    seen->number = number;
    snprintf(seen->words, sizeof seen->words, "%s", words);
}

static bool count_bytes(size_t *n, void *context, const struct corpus_row *row, struct err *err) {
    (void)context, (void)err;
    *n = strlen(row->solution);
    return true;
}

static bool always(void) { return true; }

static struct dataset_filter_settings settings_for(struct folder *f) {
    folder_make(f);
    folder_write_text(f, "in.jsonl", scene);
    return (struct dataset_filter_settings){.in = folder_path(f, "in.jsonl"),
                                            .out = folder_path(f, "out.jsonl"),
                                            .dropped = folder_path(f, "dropped.jsonl"),
                                            .limit.min_chars = 30,
                                            .threads = 2};
}

TEST(filter_counts_names_and_writes) {
    struct folder f;
    struct seen seen = {0};
    struct err err = {0};
    struct bytes text = {0};
    struct dataset_filter_settings s = settings_for(&f);
    struct dataset_filter_totals *t = malloc(sizeof *t);
    assert_non_null(t);
    s.bad_line = note_bad_line, s.count = count_bytes, s.context = &seen;
    assert_ok(dataset_filter(t, &s, &err), err);
    assert_int_equal(t->read, 4);
    assert_int_equal(t->kept, 1);
    assert_int_equal(t->bad, 1);
    assert_int_equal(t->dropped[DATASET_TOO_SHORT], 1);
    assert_int_equal(t->dropped[DATASET_WRONG_ANSWER], 1);
    assert_int_equal(t->dropped[DATASET_EXACT_DUPLICATE], 1);
    assert_int_equal(t->with_reference, 4);
    assert_int_equal(t->tokens, strlen(SOUND) - 1); /* \n is one byte in the row */
    assert_int_equal(seen.number, 3);
    assert_non_null(strstr(seen.words, "not JSON"));
    folder_read(&text, &f, "out.jsonl");
    assert_memory_equal(text.data, scene, text.len); /* the first line, as it was read */
    assert_int_equal(t->out.bytes, text.len);
    folder_read(&text, &f, "dropped.jsonl");
    size_t n_lines = 0;
    for (char *line = text.data, *end; (end = strchr(line, '\n')) != NULL; line = end + 1, n_lines++) {
        json_t *o = json_loadb(line, (size_t)(end - line), 0, NULL); /* strict JSON, though the rows were not */
        if (!o) fail_msg("%.*s", (int)(end - line), line);
        json_decref(o);
    }
    assert_int_equal(n_lines, 4);
    free(t);
    bytes_free(&text);
    folder_remove(&f);
}

TEST(filter_off_and_limits_are_settings) {
    struct folder f;
    struct err err = {0};
    struct dataset_filter_settings s = settings_for(&f);
    struct dataset_filter_totals *t = malloc(sizeof *t);
    assert_non_null(t);
    assert_ok(dataset_filter_skip(&s, "too_short,wrong_answer,style", &err), err);
    s.repeats.what = DATASET_ANY_REPEATS;
    assert_ok(dataset_filter(t, &s, &err), err);
    assert_int_equal(t->kept, 4);
    s.limit.tokens = strlen(SOUND) - 2, s.count = count_bytes;
    assert_ok(dataset_filter(t, &s, &err), err);
    assert_true(t->dropped[DATASET_TOO_LONG] >= 2);
    assert_false(dataset_filter_skip(&s, "style,nothing", &err));
    assert_non_null(strstr(err.message, "'nothing'"));
    free(t);
    folder_remove(&f);
}

TEST(filter_stopped_or_without_rows_writes_nothing) {
    struct folder f;
    struct err err = {0};
    struct dataset_filter_settings s = settings_for(&f);
    struct dataset_filter_totals *t = malloc(sizeof *t);
    assert_non_null(t);
    s.stop = always;
    assert_false(dataset_filter(t, &s, &err));
    assert_int_equal(err.code, ERR_INTERRUPT);
    err = (struct err){0};
    s.stop = NULL;
    folder_write_text(&f, "in.jsonl", "\n\n");
    assert_false(dataset_filter(t, &s, &err));
    assert_non_null(strstr(err.message, "no rows in it"));
    assert_false(file_exists(s.out));
    assert_false(file_exists(s.dropped));
    free(t);
    folder_remove(&f);
}

TEST(filter_reports_in_three_forms) {
    struct folder f;
    struct err err = {0};
    struct bytes text = {0}, json = {0}, page = {0};
    struct dataset_filter_settings s = settings_for(&f);
    struct dataset_filter_totals *t = malloc(sizeof *t);
    assert_non_null(t);
    s.model = "<model>";
    assert_ok(dataset_filter(t, &s, &err), err);
    dataset_filter_text(&text, t, &s);
    dataset_filter_json(&json, t, &s);
    dataset_filter_page(&page, t, &s);
    assert_non_null(strstr(bytes_text(&text), "read 4 rows, kept 1, dropped 3, unreadable lines 1"));
    json_t *o = json_loadb(json.data, json.len, 0, NULL);
    assert_int_equal(schema_check_lines("filter.json", bytes_text(&json)), 1);
    assert_int_equal(json_integer_value(json_object_get(o, "kept")), 1);
    assert_int_equal(json_array_size(json_object_get(o, "filters")), DATASET_FILTERS);
    assert_string_equal(json_string_value(json_object_get(json_object_get(o, "settings"), "dedup")), "row");
    json_decref(o);
    assert_non_null(strstr(bytes_text(&page), "落とした理由"));
    assert_non_null(strstr(bytes_text(&page), "</html>"));
    bytes_free(&text);
    bytes_free(&json);
    bytes_free(&page);
    free(t);
    folder_remove(&f);
}

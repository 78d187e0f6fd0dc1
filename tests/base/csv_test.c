/* csv_test.c - quoted fields, and files that are not what they must be. */
#include "base/csv.h"

#include <stdio.h>
#include <string.h>

#include "e2e/folder.h"
#include "test.h"

static void split(const char *line, size_t n, const char *third) {
    char copy[100], *fields[4];
    snprintf(copy, sizeof copy, "%s", line);
    assert_int_equal(csv_split(fields, 4, copy), n);
    if (third) assert_string_equal(fields[2], third);
}

TEST(csv_fields_are_split_and_unquoted) {
    split("1,2,3", 3, "3");
    split("1,,", 3, "");
    split("1,\"a,b\",\"say \"\"hi\"\"\"", 3, "say \"hi\"");
    split("\"a\"\"\",b,\"", 3, "");
    split("1,2,3,4,5", 5, NULL);
    split("", 1, NULL);
}

TEST(csv_separator_may_be_another) {
    char line[] = "1,2\t\"a\tb\"\t", *fields[4];
    assert_int_equal(csv_split_by('\t', fields, 4, line), 3);
    assert_string_equal(fields[0], "1,2");
    assert_string_equal(fields[1], "a\tb");
    assert_string_equal(fields[2], "");
}

TEST(csv_field_written_is_the_field_read) {
    struct bytes out = {0};
    char *fields[2];
    csv_field(&out, "a \"b\", c\nd", ',');
    csv_field(&out, "", 0);
    assert_int_equal(csv_split(fields, 2, out.data), 2);
    assert_string_equal(fields[0], "a \"b\", c d");
    assert_string_equal(fields[1], "");
    bytes_free(&out);
}

static bool count_line(void *context, char **fields, size_t n, struct err *err) {
    (void)fields;
    *(size_t *)context += n;
    return n < 3 || err_set(err, ERR_INPUT, "too many");
}

static size_t each(const char *text, const char *words) {
    struct folder f;
    struct err err = {0};
    size_t n = 0;
    folder_make(&f);
    folder_write_text(&f, "t.csv", text);
    bool ok = csv_each(folder_path(&f, "t.csv"), "a,b", count_line, &n, &err);
    if (ok != !*words || !strstr(err.message, words)) fail_msg("%s: %s", text, err.message);
    folder_remove(&f);
    return n;
}

TEST(csv_files_are_read_whole_or_refused) {
    assert_int_equal(each("\xef\xbb\xbf"
                          "a,b\r\n1,2\r\n\r\n3,\r\n",
                          ""),
                     4);
    each("", "nothing in it");
    each("b,a\n1,2\n", "line 1: expected 'a,b', found 'b,a'");
    each("a,b\n1,2\n1,2,3\n", "line 3: too many");
}

static bool count_forty(void *context, char **fields, size_t n, struct err *err) {
    (void)fields, (void)n, (void)err;
    *(size_t *)context += 40;
    return true;
}

TEST(csv_kinds_are_told_by_their_heads) {
    const struct csv_form forms[] = {{"a,b", count_line}, {"a,b,c", count_forty}, {NULL, NULL}};
    struct folder f;
    struct err err = {0};
    size_t n = 0;
    folder_make(&f);
    folder_write_text(&f, "t.csv", "a,b,c\n1,2,3\n4,5,6\n");
    assert_ok(csv_each_form(folder_path(&f, "t.csv"), forms, &n, &err), err);
    assert_int_equal(n, 80);
    folder_write_text(&f, "t.csv", "a\n1\n");
    assert_false(csv_each_form(folder_path(&f, "t.csv"), forms, &n, &err));
    assert_non_null(strstr(err.message, "expected 'a,b', found 'a'"));
    folder_remove(&f);
}

/* All records, "line:first field|" each. */
static void records(const char *text, const char *expected, const char *words) {
    struct folder f;
    struct err err = {0};
    struct lines in;
    struct bytes record = {0}, got = {0};
    size_t number;
    folder_make(&f);
    folder_write_text(&f, "t.csv", text);
    assert_ok(lines_open(&in, folder_path(&f, "t.csv"), &(struct lines_options){.any_text = true, .whole = true}, &err),
              err);
    while (csv_record(&record, &number, &in, &err)) {
        char *fields[8];
        assert_true(csv_split(fields, 8, record.data) <= 8);
        bytes_printf(&got, "%zu:%s|", number, fields[0]);
    }
    if (strcmp(bytes_text(&got), expected) != 0) fail_msg("%s: %s", text, bytes_text(&got));
    if (words ? !strstr(err.message, words) : err.code != ERR_NONE) fail_msg("%s: %s", text, err.message);
    lines_close(&in);
    bytes_free(&record);
    bytes_free(&got);
    folder_remove(&f);
}

TEST(csv_records_hold_line_breaks_inside_quotes) {
    records("a,b\r\n\r\nc\n", "1:a|3:c|", NULL);
    records("\"one\n\ntwo\",b\r\nc,d\n", "1:one\n\ntwo|4:c|", NULL);
    records("\"say \"\"hi\"\"\",x\n\"a,\r\nb\"", "1:say \"hi\"|2:a,\nb|", NULL);
    records("a\n\"b\nc\n", "1:a|", "line 2: a quote without its end");
    records("", "", NULL);
}

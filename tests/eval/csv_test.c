/* csv_test.c - quoted fields, and files that are not what they must be. */
#include "eval/csv.h"
#include "scene.h"

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

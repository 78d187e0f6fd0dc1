/* filter_rows_test.c - every bad JSON line and file that a user may bring (the JSONL rows of the bad-input list): named
 * by its line and skipped, while the rest goes on; or, when the whole file is of another kind, refused with what to
 * do. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "e2e/folder.h"
#include "e2e/run.h"
#include "test.h"

#define SOLUTION "1. 間の数は、270÷9=30(か所)なので、木の数は30+1=31(本)です。\\n答え 31本"
#define GOOD "{\"problem\":\"270mの道に木を9mおきに植えます。木は何本ですか。\",\"solution\":\"" SOLUTION "\"}"
#define USER "{\"role\":\"user\",\"content\":\"12+30は何ですか。\"}"
#define REPLY "{\"role\":\"assistant\",\"content\":\"1. 合わせるので、12+30=42です。たし算の練習です。\\n答え 42\"}"

/* Runs the text through the filter; the good rows of it must come out. */
static void check(const char *text, size_t n, int exit_code, const char *kept, const char *words) {
    struct folder f;
    struct run r;
    folder_make(&f);
    folder_write(&f, "in.jsonl", text, n);
    RUN(&r, NULL, "filter", folder_path(&f, "in.jsonl"), "--out", folder_path(&f, "out.jsonl"), "--min-chars", "10",
        "--no-solver");
    if (r.exit_code != exit_code) fail_msg("exit %d for %.60s: %s", r.exit_code, text, bytes_text(&r.err));
    if (kept && !strstr(bytes_text(&r.out), kept))
        fail_msg("%.60s: expected '%s' in %s", text, kept, bytes_text(&r.out));
    if (words && !strstr(bytes_text(&r.err), words))
        fail_msg("%.60s: expected '%s' in %s", text, words, bytes_text(&r.err));
    run_free(&r);
    folder_remove(&f);
}

#define CHECK(text, exit_code, kept, words) check(text, sizeof(text) - 1, exit_code, kept, words)

TEST(rows_harmless_variants_are_read) {
    CHECK("\xEF\xBB\xBF" GOOD "\n", 0, "kept 1", NULL);   /* byte order mark */
    CHECK(GOOD "\r\n", 0, "kept 1", NULL);                /* CRLF */
    CHECK(GOOD, 0, "kept 1", NULL);                       /* no final newline */
    CHECK("\n  \n\t\r\n" GOOD "\n\n", 0, "kept 1", NULL); /* blank lines */
    CHECK("  " GOOD "  \n", 0, "kept 1", NULL);           /* spaces around */
}

TEST(rows_bad_lines_are_named_and_the_rest_goes_on) {
    CHECK("{\"problem\":\"a\",\"solution\":\"b\",}\n" GOOD "\n", 3, "kept 1", "line 1: not JSON"); /* trailing comma */
    CHECK(GOOD "\n[1,2]\n", 3, "kept 1", "line 2: expected a JSON object");
    CHECK(GOOD "\n42\n", 3, "kept 1", "line 2");
    CHECK("{\"problem\":\"a\0b\",\"solution\":\"c\"}\n" GOOD "\n", 3, "kept 1", "line 1");        /* NUL byte */
    CHECK("{\"problem\":\"a\\u0000b\",\"solution\":\"c\"}\n" GOOD "\n", 3, "kept 1", "line 1");   /* NUL escape */
    CHECK("{\"problem\":\"a\xFF\xFE b\",\"solution\":\"c\"}\n" GOOD "\n", 3, "kept 1", "line 1"); /* invalid UTF-8 */
    CHECK("{\"problem\":\"a\",\"problem\":\"b\",\"solution\":\"c\"}\n" GOOD "\n", 3, "kept 1", "duplicate");
    CHECK("{\"problem\":\"a\",\"\\u0070roblem\":\"b\",\"solution\":\"c\"}\n" GOOD "\n", 3, "kept 1", "duplicate");
    CHECK("{\"problem\":\"a\",\"solution\":null}\n" GOOD "\n", 3, "kept 1", "null");
    CHECK("{\"messages\":[{\"role\":\"user\",\"content\":null}," REPLY "]}\n" GOOD "\n", 3, "kept 1", "null");
    CHECK("{\"messages\":[{\"role\":\"tutor\",\"content\":\"x\"}," REPLY "]}\n" GOOD "\n", 3, "kept 1", "'tutor'");
    CHECK("{\"messages\":[" USER "," USER "," REPLY "]}\n" GOOD "\n", 3, "kept 1", "more than one user turn");
    CHECK("{\"messages\":[" USER ",{\"role\":\"assistant\",\"content\":\"\"}]}\n" GOOD "\n", 3, "kept 1", "empty");
    CHECK("{\"messages\":[" USER ",{\"role\":\"assistant\",\"content\":42}]}\n" GOOD "\n", 3, "kept 1",
          "must be a string");
    CHECK("{\"messages\":[]}\n" GOOD "\n", 3, "kept 1", "no problem text");
    CHECK("{\"messages\":\"hello\"}\n" GOOD "\n", 3, "kept 1", "line 1: expected");
    CHECK("{}\n" GOOD "\n", 3, "kept 1", "line 1: expected");
    CHECK("{\"problem\":\"a\",\"solution\":\""
          "b\n" GOOD "\n",
          3, "kept 1", "line 1: not JSON");                           /* a string that is not closed */
    CHECK(GOOD GOOD "\n" GOOD "\n", 3, "kept 1", "line 1: not JSON"); /* two objects on a line */
}

TEST(rows_deep_nesting_is_a_bad_line) {
    struct bytes text = {0};
    bytes_append_string(&text, "{\"problem\":");
    for (int i = 0; i < 100000; i++) bytes_append_char(&text, '[');
    bytes_append_string(&text, "\n" GOOD "\n");
    check(text.data, text.len, 3, "kept 1", "line 1: not JSON");
    bytes_free(&text);
}

TEST(rows_a_line_of_17_megabytes_is_a_bad_line) {
    size_t n = (size_t)17 << 20;
    char *text = malloc(n + 2000);
    assert_non_null(text);
    memset(text, 'x', n);
    int tail = snprintf(text + n, 2000, "\n%s\n", GOOD);
    check(text, n + (size_t)tail, 3, "kept 1", "line 1: the line is longer than 16 MB");
    free(text);
}

TEST(rows_files_of_another_kind_are_refused) {
    CHECK("[\n" GOOD "\n]\n", 3, NULL, "jq -c '.[]'");
    CHECK("[" GOOD "]", 3, NULL, "jq -c '.[]'");
    CHECK("\x1f\x8b\x08\x00garbage", 3, NULL, "gunzip");
    CHECK("\xff\xfe{\0}\0", 3, NULL, "UTF-16");
    CHECK("PAR1....", 3, NULL, "Parquet");
    CHECK("", 3, NULL, "no rows in it");
}

TEST(rows_the_same_id_twice_is_two_rows_and_formats_may_be_mixed) {
    CHECK(
        "{\"id\":\"a\",\"problem\":\"12+30は何ですか。\",\"solution\":\"1. 合わせるので、12+30=42です。たし算の練習です。\\n答え 42\"}\n"
        "{\"id\":\"a\",\"prompt\":\"25+31は何ですか。\",\"completion\":\"1. 合わせるので、25+31=56です。たし算の練習です。\\n答え 56\"}\n"
        "{\"instruction\":\"15+31は何ですか。\",\"input\":\"\",\"output\":\"1. 合わせるので、15+31=46です。たし算の練習です。\\n答え 46\"}\n"
        "{\"conversations\":[{\"from\":\"human\",\"value\":\"11+31は何ですか。\"},{\"from\":\"gpt\",\"value\":\"1. 合わせるので、11+31=42です。たし算の練習です。\\n答え 42\"}]}\n"
        "{\"messages\":[{\"role\":\"user\",\"content\":\"12+50は何ですか。\"},{\"role\":\"assistant\",\"content\":\"1. 合わせるので、12+50=62です。たし算の練習です。\\n答え 62\"}]}\n",
        0, "kept 5", NULL);
}

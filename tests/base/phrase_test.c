/* phrase_test.c - messages in another language: the parts stay, the words change, what is unknown is left alone. */
#include "base/phrase.h"

#include <string.h>

#include "test.h"

static const struct phrase rows[] = {
    {"%s: cannot be read: %s", "%s: 読めません: %s"},
    {"%s: cut after %zu bytes", "%s: %zu バイトで切れています"},
    {"No such file", "ファイルがありません"},
    {"%s holds %s; expected %s", "%s は %s です(%s がいります)"},
    {"%.20s, line %zu: %s", "%s、%zu行目: %s"},
    {"out of memory%s", "メモリーが足りません%s"},
    {"schema %d%s", "形式 %d %s"},
};

static void says(const char *message, const char *expected) {
    struct bytes out = {0};
    bool turned = phrase_turn(&out, rows, sizeof rows / sizeof *rows, message);
    assert_int_equal(turned, expected != NULL);
    assert_string_equal(bytes_text(&out), expected ? expected : "");
    bytes_free(&out);
}

TEST(phrase_keeps_the_parts_and_turns_the_words) {
    says("a.jsonl: cannot be read: No such file", "a.jsonl: 読めません: ファイルがありません");
    says("a: cannot be read: Permission denied", "a: 読めません: Permission denied");
    says("m: cut after 12 bytes", "m: 12 バイトで切れています");
    says("a holds b; expected c", "a は b です(c がいります)");
    says("out of memory", "メモリーが足りません");
    says("schema 12: newer", "形式 12 : newer");
}

TEST(phrase_begins_behind_what_was_put_before) {
    says("teach: rows: No such file", "teach: rows: ファイルがありません");
    says("in.jsonl, line 7: No such file", "in.jsonl、7行目: ファイルがありません");
    says("x: in.jsonl, line 7: y: No such file", "x: in.jsonl、7行目: y: ファイルがありません");
}

TEST(phrase_leaves_alone_what_it_does_not_know) {
    says("", NULL);
    says("No such file at all", NULL);
    says("m: cut after some bytes", NULL);
    says("モデルがありません", NULL);
}

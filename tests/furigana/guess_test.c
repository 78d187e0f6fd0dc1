/* Readings of anybody's words: the tables first, then MeCab where the program was built with it. */
#include <string.h>

#include "base/bytes.h"
#include "furigana/furigana.h"
#include "test.h"

/* "本=ほん 植=う" */
static void readings_of(struct bytes *out, struct furigana *f, struct furigana_analyser *a, const char *text,
                        int above) {
    struct err err = {0};
    assert_ok(furigana_guess(f, a, text, strlen(text), above, &err), err);
    bytes_clear(out);
    for (size_t i = 0; i < f->n; i++) {
        const struct typeset_reading *r = &f->reading[i];
        bytes_printf(out, "%s%.*s=%s", i ? " " : "", (int)(r->end - r->start), text + r->start, r->kana);
    }
}

static const char text[] = "朝顔を3本植えた。紫陽花の鉢植えは何本ですか。";

TEST(without_an_analyser_the_tables_alone_read) {
    struct furigana f = {0};
    struct bytes got = {0};
    readings_of(&got, &f, NULL, "木を3本植えた。", FURIGANA_ALL);
    assert_string_equal(bytes_text(&got), "木=き 本=ぼん 植=う");
    assert_int_equal(f.n_unknown, 0);
    readings_of(&got, &f, NULL, "紫陽花が3本", FURIGANA_ALL);
    assert_null(strstr(bytes_text(&got), "あじさい"));
    assert_true(f.n_unknown > 0);
    assert_int_equal(f.n_automatic, 0);
    bytes_free(&got);
    furigana_free(&f);
}

TEST(an_analyser_reads_what_the_tables_do_not_know) {
    struct furigana_analyser *a;
    struct furigana f = {0};
    struct bytes got = {0};
    struct err err = {0};
    if (!furigana_analyser_open(&a, &err)) {
        assert_non_null(strstr(err.message, "mecab-ipadic-utf8"));
        TEST_SKIP("no MeCab, or no dictionary");
    }
    readings_of(&got, &f, a, text, FURIGANA_ALL);
    assert_non_null(strstr(bytes_text(&got), "本=ぼん 植=う")); /* the tables' */
    assert_non_null(strstr(bytes_text(&got), "紫陽花=あじさい"));
    assert_non_null(strstr(bytes_text(&got), "何=なん"));
    assert_true(f.n_automatic >= 2);
    assert_int_equal(f.n_unknown, 0);
    for (size_t i = 1; i < f.n; i++) assert_true(f.reading[i].start >= f.reading[i - 1].end);
    readings_of(&got, &f, a, text, 6);
    assert_null(strstr(bytes_text(&got), "本=")); /* a kanji of the first year */
    readings_of(&got, &f, a, "\xff紫\x80", FURIGANA_ALL);
    bytes_free(&got);
    furigana_free(&f);
    furigana_analyser_close(a);
}

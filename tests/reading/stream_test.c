/* stream_test.c - texts as their features see them. */
#include "reading/stream.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/utf8.h"
#include "test.h"

static void show(struct bytes *out, const struct stream *s, int from, int to) {
    for (int i = from; i < to; i++) {
        char utf8[4];
        if (s->symbol[i] >= STREAM_NUMBER && s->symbol[i] < STREAM_EDGE)
            bytes_printf(out, "#%d", (int)(s->symbol[i] - STREAM_NUMBER));
        else
            bytes_append(out, utf8, utf8_encode(utf8, s->symbol[i]));
    }
}

static void check(const char *text, const char *symbols, const char *question) {
    static struct stream s;
    struct bytes all = {0}, ask = {0};
    stream_make(&s, text, strlen(text));
    show(&all, &s, 0, s.n);
    show(&ask, &s, s.ask, s.ask_end);
    assert_string_equal(bytes_text(&all), symbols);
    assert_string_equal(bytes_text(&ask), question);
    bytes_free(&all);
    bytes_free(&ask);
}

TEST(a_number_is_one_symbol_and_a_unit_has_one_spelling) {
    check("長さ270メートルの道。木は何本?", "長さ#0mの道。木は何本?", "木は何本?");
    check("1時間20分で1人2個", "#0分で#1人#2個", "#0分で#1人#2個");
    check("3日後は5日前の2番目", "#0日後は#0日前の#2番目", "#0日後は#0日前の#2番目");
    check("円周率は3.14", "円周率は#3", "円周率は#3");
}

TEST(the_question_is_the_last_sentence_that_asks) {
    check("木は何本いりますか。道は90mで、9mおきです。", "木は何本いりますか。道は#0mで、#0mおきです。",
          "木は何本いりますか。");
    check("道は90m。9mおき。木の数。", "道は#0m。#0mおき。木の数。", "木の数。");
}

TEST(whoever_knows_the_question_says_where_it_is) {
    static struct stream s;
    static const char text[] = "道は90m。木は何本ですか。子どもの答えと合いません。";
    struct bytes ask = {0};
    stream_make(&s, text, strlen(text));
    stream_ask(&s, strlen("道は90m。"), strlen("道は90m。木は何本ですか。"));
    show(&ask, &s, s.ask, s.ask_end);
    assert_string_equal(bytes_text(&ask), "木は何本ですか。");
    bytes_free(&ask);
}

TEST(nobody_reckons_with_a_school_year_or_a_formation) {
    static struct stream s;
    static const char text[] = "小5の妹と6年1組の兄が、8両編成で160mの電車を見ました。3年生もいます。";
    stream_make(&s, text, strlen(text));
    static const bool year[] = {true, true, true, false, false, true},
                      ornament[] = {true, true, true, true, false, true};
    assert_int_equal(s.n_mentions, 6);
    for (int i = 0; i < s.n_mentions; i++) {
        assert_int_equal(stream_is_school_year(&s, i), year[i]);
        assert_int_equal(stream_is_ornament(&s, i), ornament[i]);
    }
}

TEST(several_rounds_are_as_many_times_as_far) {
    static struct stream s;
    static const char text[] = "1周300mの公園を2周した。3往復した。4回とんだ。";
    static const bool laps[] = {false, false, true, true, false};
    stream_make(&s, text, strlen(text));
    assert_int_equal(s.n_mentions, 5);
    for (int i = 0; i < s.n_mentions; i++) assert_int_equal(stream_is_laps(&s, i), laps[i]);
}

TEST(long_texts_are_cut_and_nothing_is_written_behind_the_end) {
    static struct stream s;
    static char text[5 * STREAM_MOST];
    memset(text, 'a', sizeof text - 1);
    stream_make(&s, text, sizeof text - 1);
    assert_int_equal(s.n, STREAM_MOST);
    assert_int_equal(stream_symbol(&s, s.n), STREAM_EDGE);
    assert_int_equal(stream_symbol(&s, -1), STREAM_EDGE);
}

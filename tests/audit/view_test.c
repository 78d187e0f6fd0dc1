/* view_test.c - characters, labels, circles, answers as rules see them. */
#include <string.h>

#include "audit/view.h"
#include "test.h"

static struct audit_view open_page(const char *text, struct arena *arena) {
    struct audit_view view;
    struct err err = {0};
    arena_init(arena);
    assert_ok(audit_view_init(&view, text, strlen(text), arena, &err), err);
    return view;
}

TEST(folding_keeps_circles_and_byte_offsets) {
    struct arena arena;
    struct audit_view p = open_page("２７０÷９＝③−①", &arena);
    assert_int_equal(audit_cp(&p, 0), '2');
    assert_int_equal(p.chars[1].at, 3);
    assert_int_equal(audit_cp(&p, 5), '=');
    assert_int_equal(text_circled(audit_cp(&p, 6)), 3);
    assert_int_equal(audit_cp(&p, 7), '-');
    assert_int_equal(audit_cp(&p, (size_t)-1), 0);
    assert_int_equal(audit_char_at_byte(&p, 3), 1);
    arena_free(&arena);
}

TEST(labels_of_lines) {
    static const struct {
        const char *line;
        enum audit_label label;
        uint32_t number;
    } rows[] = {{"1. 270÷9", LABEL_DOT, 1},    {"2) あ", LABEL_DOT, 2},
                {"(3) あ", LABEL_PAREN, 3},    {"④ あ", LABEL_CIRCLE, 4},
                {"④=30", LABEL_NONE, 0},       {"1.5倍にする", LABEL_NONE, 0},
                {"(1)より", LABEL_NONE, 0},    {"【ステップ5】あ", LABEL_STEP, 5},
                {"手順２：あ", LABEL_STEP, 2}, {"１．あ", LABEL_DOT, 1},
                {"(3+4)×2", LABEL_NONE, 0},    {"1:2=3:6", LABEL_NONE, 0},
                {"12. 3+4", LABEL_DOT, 12},    {"①は、まず", LABEL_CIRCLE, 1},
                {"①は800円", LABEL_NONE, 0},   {"2時間", LABEL_NONE, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena arena;
        struct audit_view p = open_page(rows[i].line, &arena);
        if (p.lines[0].label != rows[i].label || p.lines[0].number * (rows[i].label != LABEL_NONE) != rows[i].number)
            fail_msg("%s: label %d number %u", rows[i].line, (int)p.lines[0].label, p.lines[0].number);
        arena_free(&arena);
    }
}

TEST(the_answer_in_its_many_dresses) {
    static const struct {
        const char *text, *answer;
    } rows[] = {{"答え 31本", "31本"},
                {"答え:31本です。", "31本"},
                {"【答え】31本", "31本"},
                {"【答え】\n31本", "31本"},
                {"こたえ　31ほん", "31ほん"},
                {"(答) 31本", "31本"},
                {"答　31本", "31本"},
                {"A. 31本", "31本"},
                {"よって、答えは31本です。", "31本"},
                {"式 30+1=31 答え 31本", "31本"},
                {"答えは、31本になります。", "31本"},
                {"答えを求めましょう。", NULL},
                {"答え方に注意", NULL},
                {"31本です。", NULL},
                {"答え 30本\n答え 31本", "31本"},
                {"答え 日曜日", "日曜日"},
                {"・答え…1680m", "1680m"},
                {"解答：5", "5"},
                {"答え -3", "-3"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena arena;
        struct audit_view p = open_page(rows[i].text, &arena);
        size_t start = p.has_answer ? p.chars[p.answer_first].at : 0,
               n = p.has_answer ? p.chars[p.answer_last].at - start : 0;
        const char *expected = rows[i].answer ? rows[i].answer : "";
        if (p.has_answer != (rows[i].answer != NULL) || n != strlen(expected) ||
            memcmp(rows[i].text + start, expected, n) != 0)
            fail_msg("%s: answer '%.*s'", rows[i].text, (int)n, rows[i].text + start);
        arena_free(&arena);
    }
}

TEST(numbers_of_every_spelling) {
    static const struct {
        const char *text;
        int num, den;
    } rows[] = {{"1,200円", 1200, 1}, {"１２", 12, 1}, {"2.50", 5, 2}, {"6/8", 3, 4}, {"1,2", 1, 1}, {"3.", 3, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena arena;
        struct ratio value;
        size_t end;
        struct audit_view p = open_page(rows[i].text, &arena);
        assert_true(audit_number(&value, &end, &p, 0));
        assert_true(value.num == rows[i].num && value.den == rows[i].den);
        arena_free(&arena);
    }
}

TEST(words_that_cannot_stand_in_a_text_are_left_out) {
    static const char *const list[] = {"ので", "から", "方程式", "Ａ君", "です", NULL, "木"};
    struct arena arena;
    struct audit_view p = open_page("1. A君の木なのでから です", &arena);
    struct audit_rows rows = audit_rows_held(&p, list, sizeof list / sizeof *list, sizeof *list);
    assert_int_equal(rows.n, 4);
    assert_int_equal(rows.row[2], 3);
    assert_true(audit_may_hold(&p, "木の"));
    assert_false(audit_may_hold(&p, "木々"));
    assert_int_equal(audit_starts_row(&p, 8, list, &rows), 0);
    assert_int_equal(audit_starts_row(&p, 10, list, &rows), 1);
    assert_int_equal(audit_starts_row(&p, 9, list, &rows), -1);
    arena_free(&arena);
}

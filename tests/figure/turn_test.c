/* Clocks and angles: hands where the time has them, angles by rank, nothing that shows the answer. */
#include <stdio.h>
#include <stdlib.h>

#include "figure/drawn.h"
#include "figure/turn.h"
#include "test.h"

static struct drawing d;

static bool draw(const char *words, const char *text, const char *number, enum figure_variant variant) {
    static struct drawn_figure figure;
    static const struct figure_step step[] = {{"30×4", "120", "度"}, {"120÷5.5", "240/11", "分"}};
    struct figure_problem problem = {text, "120度", number, "度", step, 2};
    struct err err = {0};
    drawn_read(&figure, words);
    bool drawn = figure_draw(&d, &figure.figure, &problem, variant, &err);
    assert_ok(!err.code, err);
    return drawn;
}

TEST(sines_are_those_of_the_quarters_and_of_thirty_degrees) {
    static const int want[][2] = {{0, 0},       {60, 500}, {180, 1000},   {300, 500}, {360, 0}, {420, -500},
                                  {540, -1000}, {720, 0},  {-180, -1000}, {1, 8},     {359, 8}};
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) assert_int_equal(figure_sine(want[i][0]), want[i][1]);
    struct drawing_point up = figure_at((struct drawing_point){10, 20}, 1000, 180);
    assert_int_equal(up.x, 10);
    assert_int_equal(up.y, -980);
}

/* From the middle of the clock to the end of the hand that is drawn so. */
static struct drawing_point hand(enum drawing_stroke stroke) {
    struct drawing_point middle = {0, 0};
    for (int i = 0; i < d.n_items; i++)
        if (d.item[i].kind == DRAWING_CIRCLE && d.item[i].fill == DRAWING_BLACK) middle = d.point[d.item[i].first];
    for (int i = 0; i < d.n_items; i++) {
        const struct drawing_point *p = d.point + d.item[i].first;
        if (d.item[i].kind == DRAWING_LINE && d.item[i].stroke == stroke && p[0].x == middle.x && p[0].y == middle.y)
            return (struct drawing_point){p[1].x - middle.x, p[1].y - middle.y};
    }
    fail_msg("no such hand");
    return middle;
}

TEST(hands_show_the_time) {
    assert_true(draw("clock 小さいほうの角 hour=4 minute=30", "時計が4時30分をさしています。", "45", FIGURE_PROBLEM));
    struct drawing_point minutes = hand(DRAWING_OUTLINE), hours = hand(DRAWING_QUANTITY);
    assert_true(minutes.x == 0 && minutes.y > 1000);
    assert_true(hours.x > 0 && hours.y > 0 && abs(hours.x - hours.y) < 10); /* half past four */
    assert_true(drawn_has(&d, "4時30分"));
    assert_true(drawn_has(&d, "12"));
    assert_false(draw("clock 角 hour=13 minute=0", "", "1", FIGURE_PROBLEM));
    assert_false(draw("clock 角 hour=3", "", "1", FIGURE_PROBLEM));
}

TEST(no_number_of_the_face_is_the_answer) {
    assert_true(draw("clock 角 hour=4 minute=20", "4時20分", "10", FIGURE_PROBLEM));
    assert_false(drawn_has(&d, "10"));
    assert_false(drawn_has(&d, "12"));
}

TEST(a_clock_that_goes_on_says_until_when_and_its_first_angle_when_solved) {
    const char *words = "clock 4時からの分 hour=4 goal=重なる";
    assert_true(draw(words, "4時から5時の間に重なる", "21と9/11", FIGURE_PROBLEM));
    assert_true(drawn_has(&d, "4時から") && drawn_has(&d, "重なるまで"));
    assert_false(drawn_has(&d, "はじめの角 120度"));
    assert_true(draw(words, "4時から5時の間に重なる", "21と9/11", FIGURE_SOLVED));
    assert_true(drawn_has(&d, "はじめの角 120度"));
}

TEST(a_turn_whose_time_is_asked_cannot_be_read_from_the_face) {
    assert_true(draw("clock かかった時間 hand=長針 degrees=150", "長針が150度回る", "25", FIGURE_PROBLEM));
    assert_true(drawn_has(&d, "150度"));
    assert_false(drawn_has(&d, "5"));
    assert_true(drawn_has(&d, "角の大きさは正確ではありません"));
    assert_true(draw("clock 短針が回る角 hand=短針 hours=3", "3時間に", "90", FIGURE_PROBLEM));
    struct drawing_point hours = hand(DRAWING_QUANTITY);
    assert_true(hours.x > 700 && hours.y == 0);
}

TEST(angles_are_named_as_the_problem_states_them_and_drawn_by_rank) {
    assert_true(
        draw("angle 残りの角 shape=triangle angles=105|22 unit=度", "角は105度と22度です。", "53", FIGURE_PROBLEM));
    assert_true(drawn_has(&d, "105度") && drawn_has(&d, "22度") && drawn_has(&d, "？"));
    assert_true(drawn_has(&d, "角の大きさは正確ではありません"));
    assert_false(draw("angle 残りの角 shape=triangle angles=105|75 unit=度", "", "0", FIGURE_PROBLEM));
    assert_false(draw("angle 残りの角 shape=quadrangle angles=105|75 unit=度", "", "0", FIGURE_PROBLEM));
    assert_false(draw("angle 角 shape=star angles=5 unit=度", "", "0", FIGURE_PROBLEM));
    for (int a = 1; a < 179; a++)
        for (int b = 1; a + b < 180; b++) {
            char words[100];
            snprintf(words, sizeof words, "angle 残りの角 shape=triangle angles=%d|%d unit=度", a, b);
            assert_true(draw(words, "", "0", FIGURE_PROBLEM));
            assert_true(d.width < 15000 && d.height < 8000);
        }
}

/* What single figures draw: the marks of their kind, known lengths to scale, words for who does not see them. */
#include <string.h>

#include "figure/drawn.h"
#include "test.h"

static struct drawing d;

static bool draw(const char *words, const char *text, const char *number, enum figure_variant variant) {
    static struct drawn_figure figure;
    static const struct figure_step step[] = {{"270÷9", "30", "か所"}, {"30+1", "31", "本"}};
    struct figure_problem problem = {text, "31本", number, "本", step, 2};
    struct err err = {0};
    drawn_read(&figure, words);
    bool drawn = figure_draw(&d, &figure.figure, &problem, variant, &err);
    assert_ok(!err.code, err);
    return drawn;
}

static int filled_circles(void) {
    int n = 0;
    for (int i = 0; i < d.n_items; i++) n += d.item[i].kind == DRAWING_CIRCLE && d.item[i].fill == DRAWING_BLACK;
    return n;
}

static const char ueki[] = "ueki 木の数 shape=line ends=2 length=270 spacing=9 unit=m";
static const char road[] = "長さ270mの道に、はしからはしまで9mおきに木を植えます。木は何本いりますか。";

TEST(the_problem_variant_asks_and_the_solved_one_says) {
    assert_true(draw(ueki, road, "31", FIGURE_PROBLEM));
    assert_true(drawn_has(&d, "270m"));
    assert_true(drawn_has(&d, "9m"));
    assert_true(drawn_has(&d, "＝木の数"));
    assert_false(drawn_has(&d, "＝31本"));
    assert_true(draw(ueki, road, "31", FIGURE_SOLVED));
    assert_true(drawn_has(&d, "＝31本"));
    assert_true(drawn_has(&d, "270÷9=30か所"));
    assert_true(drawn_has(&d, "30+1=31本"));
    assert_true(drawn_has(&d, "間の数 30か所"));
}

TEST(never_as_many_marks_as_the_answer) {
    assert_true(draw(ueki, road, "31", FIGURE_PROBLEM));
    assert_int_equal(filled_circles(), 5);
    assert_true(draw(ueki, road, "5", FIGURE_PROBLEM));
    assert_int_equal(filled_circles(), 4);
}

TEST(known_lengths_are_to_scale) {
    assert_true(draw("bars わたす数 labels=姉|妹 lengths=120|90 unit=本", "120本と90本", "15", FIGURE_PROBLEM));
    int length[2] = {0}, n = 0;
    for (int i = 0; i < d.n_items && n < 2; i++)
        if (d.item[i].stroke == DRAWING_QUANTITY) {
            length[n++] = d.point[d.item[i].first + 1].x - d.point[d.item[i].first].x;
        }
    assert_int_equal(length[0] * 3, length[1] * 4);
}

TEST(what_the_problem_does_not_state_is_drawn_with_the_steps_only) {
    const char *legs = "area かめの数 heights=2|9 labels=つる|かめ width=20 area=270 unit=本 label=1";
    assert_true(draw(legs, "つるとかめが合わせて20ひき、足は270本です。かめは何びきですか。", "31", FIGURE_PROBLEM));
    assert_false(drawn_has(&d, "9本"));
    assert_true(draw(legs, "つるとかめが合わせて20ひき、足は270本です。かめは何びきですか。", "31", FIGURE_SOLVED));
    assert_true(drawn_has(&d, "9本"));
}

static bool draw_solved(const char *words, const char *text, const struct figure_step *step, int n) {
    static struct drawn_figure figure;
    struct figure_problem problem = {text, "", "", "", step, n};
    struct err err = {0};
    drawn_read(&figure, words);
    bool drawn = figure_draw(&d, &figure.figure, &problem, FIGURE_SOLVED, &err);
    assert_ok(!err.code, err);
    return drawn;
}

TEST(the_solved_variant_puts_what_steps_found_where_it_belongs) {
    static const struct figure_step less[] = {{"69-19", "50", "個"}, {"50÷2", "25", "個"}};
    assert_true(
        draw_solved("bars 弟の数 labels=兄|弟 sum=69 difference=19 unit=個", "合わせて69個、差は19個", less, 2));
    assert_true(drawn_has(&d, "同じ長さ2つで 50個"));
    assert_int_equal(drawn_count(&d, DRAWING_HATCH), 1);
    static const struct figure_step common[] = {{"3:2", "21:14", ""}, {"7:5", "14:10", ""}};
    assert_true(draw_solved("table 比 labels=A|B|C ratios=3|2/7|5", "", common, 2));
    assert_true(drawn_has(&d, "21") && drawn_has(&d, "14") && drawn_has(&d, "10"));
    static const struct figure_step pieces[] = {{"500÷25", "20", "本"}, {"20-1", "19", "回"}};
    assert_true(draw_solved("cuts 時間 length=5 unit=m piece=25", "5mを25cmずつ", pieces, 2));
    assert_true(drawn_has(&d, "20本に分けるのに切るのは 19回"));
}

/* Arrows: their heads are black triangles, the first point is the tip. */
static int heads_to_the_left(void) {
    int n = 0;
    for (int i = 0; i < d.n_items; i++) {
        const struct drawing_point *at = d.point + d.item[i].first;
        if (d.item[i].kind == DRAWING_SHAPE && d.item[i].fill == DRAWING_BLACK) n += at[0].x < at[1].x;
    }
    return n;
}

TEST(the_solution_tells_which_way_things_go) {
    static const struct figure_step with[] = {{"11+5", "16", "km"}}, against[] = {{"11-5", "6", "km"}};
    assert_true(draw_solved("river 道のり still=11 stream=5 hours=2", "川下の港から川上へ2時間", with, 1));
    assert_true(drawn_has(&d, "下り") && !drawn_has(&d, "上り"));
    assert_true(draw_solved("river 道のり still=11 stream=5 hours=2", "川下の港から川上へ2時間", against, 1));
    assert_true(drawn_has(&d, "上り") && !drawn_has(&d, "下り"));
    static const struct figure_step meet[] = {{"33+20", "53", "m"}}, overtake[] = {{"33-20", "13", "m"}};
    const char *trains = "trains 時間 trains=170|95 speeds=33|20 labels=A|B unit=m";
    assert_true(draw_solved(trains, "追いついて", meet, 1));
    assert_int_equal(heads_to_the_left(), 1);
    assert_true(draw_solved(trains, "", overtake, 1));
    assert_int_equal(heads_to_the_left(), 0);
}

TEST(lengths_of_shapes_stand_beside_their_names_and_the_asked_one_is_asked) {
    const char *words = "shape 底辺 shape=triangle_side labels=高さ lengths=18 area=396 unit=m";
    assert_true(draw(words, "三角形の畑の面積は396m²、高さは18mです。底辺は何mですか。", "44", FIGURE_PROBLEM));
    assert_true(drawn_has(&d, "高さ 18m") && drawn_has(&d, "面積 396m²") && drawn_has(&d, "底辺"));
    assert_false(drawn_has(&d, "底辺 44m"));
    assert_false(draw("shape 面積 shape=heart labels=高さ lengths=18", "", "1", FIGURE_PROBLEM));
}

TEST(streets_lead_where_their_words_say) {
    const char *words = "grid 道順の数 labels=家|駅 direction=南・西 streets=4|3 stop=3|1";
    assert_true(draw(words, "家から南へ4区画、西へ3区画の駅まで", "23", FIGURE_PROBLEM));
    assert_true(drawn_has(&d, "家→駅  南へ4区画、西へ3区画"));
    assert_int_equal(drawn_count(&d, DRAWING_LINE), 4 + 5 + 2); /* streets, and the cross on the closed one */
    int home = -1, goal = -1;
    for (int i = 0; i < d.n_items; i++) {
        if (d.item[i].kind != DRAWING_CIRCLE || d.item[i].fill != DRAWING_BLACK) continue;
        if (home < 0)
            home = i;
        else
            goal = i;
    }
    struct drawing_point from = d.point[d.item[home].first], to = d.point[d.item[goal].first];
    assert_true(to.x < from.x && to.y > from.y);
    assert_false(draw("grid 数 direction=東・西 streets=4|3", "", "1", FIGURE_PROBLEM));
}

TEST(fields_that_do_not_go_together_have_no_drawing) {
    assert_false(draw("none 和", "", "1", FIGURE_PROBLEM));
    assert_false(draw("ueki 数", "", "1", FIGURE_PROBLEM));
    assert_false(draw("bars 和 labels=兄|弟 lengths=0|0", "", "1", FIGURE_PROBLEM));
    assert_false(draw("area 和 heights=5|5 width=3", "", "1", FIGURE_PROBLEM));
    assert_false(draw("area 和 heights=a|b width=3", "", "1", FIGURE_PROBLEM));
}

TEST(a_figure_is_said_in_words) {
    assert_true(draw(ueki, road, "31", FIGURE_PROBLEM));
    assert_string_equal(d.texts.data + d.title, "植木の図");
    assert_string_equal(d.texts.data + d.desc, "長さ 270m。間かく 9m。求めるもの: 木の数。");
    assert_true(draw(ueki, road, "31", FIGURE_SOLVED));
    assert_non_null(strstr(d.texts.data + d.desc, "答え: 31本。"));
    drawing_free(&d);
}

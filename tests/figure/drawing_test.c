/* A display list: the space of texts, the outlines of its items, and one way to JSON. */
#include <string.h>

#include "sansu/drawing.h"
#include "test.h"

static struct drawing_outline outline_of(enum drawing_kind kind, const struct drawing_point *point, int n) {
    static struct drawing d;
    static struct drawing_outline out;
    memcpy(d.point, point, (size_t)n * sizeof *point);
    drawing_outline(&out, &d, &(struct drawing_item){.kind = kind, .count = n});
    return out;
}

TEST(a_text_takes_the_room_of_its_characters) {
    assert_int_equal(drawing_text_width("", 100), 0);
    assert_int_equal(drawing_text_width("木の数", 100), 300);
    assert_int_equal(drawing_text_width("27m", 100), 77 + 77 + 100);
    assert_int_equal(drawing_text_width("\xff", 100), 100);
}

TEST(a_text_box_lies_around_its_anchor) {
    static struct drawing d;
    struct drawing_point box[2];
    bytes_append(&d.texts, "木", sizeof "木");
    d.point[0] = (struct drawing_point){1000, 500};
    for (int a = DRAWING_START; a <= DRAWING_END; a++) {
        struct drawing_item item = {.kind = DRAWING_TEXT, .count = 1, .anchor = (enum drawing_anchor)a, .size = 200};
        drawing_text_box(box, &d, &item);
        assert_int_equal(box[0].x, 1000 - 100 * a);
        assert_int_equal(box[1].x, 1200 - 100 * a);
        assert_true(box[0].y < 500 && box[1].y > 500);
    }
    drawing_free(&d);
}

TEST(shapes_are_closed_and_lines_are_not) {
    const struct drawing_point p[3] = {{0, 0}, {10, 0}, {10, 5}};
    struct drawing_outline line = outline_of(DRAWING_LINE, p, 3), shape = outline_of(DRAWING_SHAPE, p, 3);
    assert_int_equal(line.n, 3);
    assert_int_equal(shape.n, 4);
    assert_int_equal(shape.segment[3].op, DRAWING_CLOSE);
}

TEST(a_circle_is_four_quarters_around_its_centre) {
    struct drawing_outline o = outline_of(DRAWING_CIRCLE, (const struct drawing_point[]){{100, 200}, {150, 200}}, 2);
    static const struct drawing_point end[4] = {{100, 250}, {50, 200}, {100, 150}, {150, 200}};
    assert_int_equal(o.n, 6);
    for (int i = 0; i < 4; i++) assert_memory_equal(&o.segment[1 + i].p[2], &end[i], sizeof end[i]);
}

TEST(a_bow_begins_and_ends_where_it_says) {
    struct drawing_outline o = outline_of(DRAWING_BOW, (const struct drawing_point[]){{0, 0}, {600, 0}, {300, -90}}, 3);
    assert_int_equal(o.n, 2);
    assert_int_equal(o.segment[1].p[2].x, 600);
    /* half way of a cubic: (start + 3 a + 3 b + end) / 8 */
    assert_int_equal((3 * o.segment[1].p[0].y + 3 * o.segment[1].p[1].y) / 8, -90);
}

TEST(a_brace_touches_its_tip) {
    struct drawing_outline o =
        outline_of(DRAWING_BRACE, (const struct drawing_point[]){{0, 0}, {0, 1000}, {300, 500}}, 3);
    bool touches = false;
    for (int i = 0; i < o.n; i++)
        touches |= o.segment[i].op == DRAWING_CURVE && o.segment[i].p[2].x == 300 && o.segment[i].p[2].y == 500;
    assert_true(touches);
}

TEST(hatching_stays_in_its_rectangle_however_large) {
    struct drawing_outline o =
        outline_of(DRAWING_HATCH, (const struct drawing_point[]){{-100000, 50}, {100000, -40000}}, 2);
    assert_in_range(o.n, 100, DRAWING_SEGMENTS);
    for (int i = 0; i < o.n; i++) {
        assert_true(o.segment[i].p[0].x >= -100000 && o.segment[i].p[0].x <= 100000);
        assert_true(o.segment[i].p[0].y >= -40000 && o.segment[i].p[0].y <= 50);
    }
}

TEST(a_drawing_is_written_as_one_object) {
    static struct drawing d;
    struct bytes out = {0};
    bytes_append(&d.texts, "図\0言葉\0\"木\"", sizeof "図\0言葉\0\"木\"");
    d.title = 0, d.desc = sizeof "図";
    d.width = 300, d.height = 200;
    d.point[0] = (struct drawing_point){1, 2}, d.point[1] = (struct drawing_point){3, 4};
    d.n_points = 2, d.n_items = 2;
    d.item[0] = (struct drawing_item){.kind = DRAWING_LINE, .stroke = DRAWING_FINE, .dashed = true, .count = 2};
    d.item[1] = (struct drawing_item){
        .kind = DRAWING_TEXT, .count = 1, .text = sizeof "図" + sizeof "言葉", .anchor = DRAWING_END, .size = 380};
    drawing_write_json(&out, &d);
    assert_string_equal(
        bytes_text(&out),
        "{\"schema\":\"sansu.drawing/1\",\"width\":300,\"height\":200,\"title\":\"図\",\"desc\":\"言葉\",\"items\":["
        "{\"kind\":\"line\",\"stroke\":20,\"fill\":\"none\",\"dashed\":true,\"points\":[[1,2],[3,4]]},"
        "{\"kind\":\"text\",\"text\":\"\\\"木\\\"\",\"anchor\":\"end\",\"size\":380,\"points\":[[1,2]]}]}\n");
    bytes_free(&out);
    drawing_free(&d);
}

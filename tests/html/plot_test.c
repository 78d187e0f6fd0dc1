/* plot_test.c - lengths on the drawing are those of the numbers; labels are escaped; empty plots are drawn or left
 * out. */
#include <stdlib.h>
#include <string.h>

#include "html/html.h"
#include "test.h"

static const char *const colours[HTML_PARTS] = {"ok", "reject", "none"};

/* The value of attribute `name` of the i-th element that begins with `element`. */
static double attribute(const struct bytes *out, const char *element, int i, const char *name) {
    const char *at = bytes_text(out);
    for (; i >= 0; i--) {
        at = strstr(at, element);
        assert_non_null(at);
        at += strlen(element);
    }
    at = strstr(at, name);
    assert_non_null(at);
    return strtod(at + strlen(name) + 2, NULL);
}

TEST(html_bars_are_as_long_as_their_numbers) {
    const struct html_bar bars[] = {{"a<b", {30, 10, 0}}, {"c", {0, 0, 20}}, {"none", {0, 0, 0}}};
    struct bytes out = {0};
    html_bars(&out, "t", bars, 3, colours, 120);
    assert_true(attribute(&out, "<rect", 0, "width") == 600);
    assert_true(attribute(&out, "<rect", 1, "x") == 720);
    assert_true(attribute(&out, "<rect", 1, "width") == 200);
    assert_true(attribute(&out, "<rect", 2, "width") == 400);
    assert_non_null(strstr(out.data, "a&lt;b"));
    assert_non_null(strstr(out.data, ">40</text>"));
    assert_non_null(strstr(out.data, ">0</text>"));
    bytes_free(&out);
}

TEST(html_shares_fill_the_width_and_vanish_without_counts) {
    const struct html_share shares[] = {{"よい", "ok", 3}, {"悪い", "reject", 1}}, nothing[] = {{"よい", "ok", 0}};
    struct bytes out = {0};
    html_shares(&out, "説明", nothing, 1);
    assert_int_equal(out.len, 0);
    html_shares(&out, "説明", shares, 2);
    assert_true(attribute(&out, "<rect", 0, "width") == 750);
    assert_true(attribute(&out, "<rect", 2, "x") == 750);
    assert_true(attribute(&out, "<rect", 2, "width") == 250);
    assert_non_null(strstr(out.data, "説明(4)"));
    assert_non_null(strstr(out.data, "悪い 1</text>"));
    bytes_free(&out);
}

TEST(html_histogram_stacks_two_series) {
    static const size_t below[] = {10, 0, 5}, above[] = {10, 0, 0};
    const struct html_histogram h = {.title = "t",
                                     .axis = "文字数",
                                     .below = below,
                                     .above = above,
                                     .n = 3,
                                     .bin = 20,
                                     .below_colour = "ok",
                                     .above_colour = "reject"};
    struct bytes out = {0};
    html_histogram(&out, &h);
    assert_true(attribute(&out, "<rect", 0, "height") == 90);
    assert_true(attribute(&out, "<rect", 1, "height") == 90);
    assert_true(attribute(&out, "<rect", 1, "y") == 10);
    assert_true(attribute(&out, "<rect", 2, "height") == 45);
    assert_non_null(strstr(out.data, ">40</text>"));
    assert_non_null(strstr(out.data, "文字数</text>"));
    bytes_clear(&out);
    html_histogram(&out,
                   &(struct html_histogram){.title = "t", .axis = "a", .below_colour = "ok", .above_colour = "ok"});
    assert_null(strstr(out.data, "nan"));
    bytes_free(&out);
}

TEST(html_points_lie_on_the_scale) {
    const struct html_point points[] = {{"一", "50%", 50, 40, 60, "ok"}};
    struct bytes out = {0};
    html_points(&out, "t", points, 1, (struct html_scale){.low = 0, .high = 100, .reference = 50});
    assert_true(attribute(&out, "<line", 0, "x1") == 510); /* the reference */
    assert_true(attribute(&out, "<line", 1, "x1") == 460);
    assert_true(attribute(&out, "<line", 1, "x2") == 560);
    assert_true(attribute(&out, "<circle", 0, "cx") == 510);
    assert_non_null(strstr(out.data, "text-anchor=\"middle\">100</text>"));
    bytes_free(&out);
}

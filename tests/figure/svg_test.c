/* SVG: well-formed whatever the texts are. */
#include <string.h>

#include "figure/drawn.h"
#include "test.h"

static void write(struct bytes *out, const char *words, const char *text) {
    static struct drawing d;
    static struct drawn_figure figure;
    struct figure_problem problem = {text, "<31>本", "31", "本", NULL, 0};
    struct err err = {0};
    drawn_read(&figure, words);
    assert_true(figure_draw(&d, &figure.figure, &problem, FIGURE_SOLVED, &err));
    drawing_write_svg(out, &d);
    drawing_free(&d);
    memset(&d, 0, sizeof d);
}

TEST(texts_stay_in_their_elements) {
    struct bytes out = {0};
    write(&out, "bars <script>&\"x\x01 labels=<&>|\xff\xfe lengths=3|2 unit=円", "");
    const char *svg = bytes_text(&out);
    assert_null(strstr(svg, "<script"));
    assert_non_null(strstr(svg, "&lt;&amp;&gt;"));
    assert_non_null(strstr(svg, "&lt;script&gt;&amp;&quot;x"));
    assert_null(strchr(svg, 1));
    assert_non_null(strstr(svg, "\xef\xbf\xbd"));
    assert_non_null(strstr(svg, "＝&lt;31&gt;本"));
    bytes_free(&out);
}

TEST(words_are_real_text_with_a_title_and_a_description) {
    struct bytes out = {0};
    write(&out, "ueki 木の数 shape=line ends=2 length=270 spacing=9 unit=m", "");
    const char *svg = bytes_text(&out);
    assert_int_equal(strncmp(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"", 47), 0);
    assert_non_null(strstr(svg, "<title>植木の図</title>\n<desc>長さ 270m。"));
    assert_non_null(strstr(svg, ">270m</text>"));
    assert_non_null(strstr(svg, "</svg>\n"));
    bytes_free(&out);
}

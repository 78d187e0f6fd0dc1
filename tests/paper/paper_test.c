/* Letters and strokes on pages, and the page as SVG. */
#include <string.h>

#include "paper/row.h"
#include "test.h"
#include "typeset/setting.h"

static const struct typeset_font font = {setting_advance, NULL};

TEST(text_is_anchored_and_rows_are_runs_of_one_baseline) {
    struct paper_format format = {.width = 2000, .height = 1000, .permille = 1414};
    struct paper_page sheet = {0}, *page = &sheet;
    paper_add_text(page, &font, "答え", 400, 2, (struct paper_point){1000, 500});
    paper_add_text(page, &font, "12", 400, 1, (struct paper_point){1000, 500});
    assert_int_equal(page->mark[0].x, 200);
    assert_int_equal(page->mark[2].x, 800);
    assert_int_equal(paper_row(page, 0), 4); /* 答 え 1 2 go on to the right */
    paper_add_text(page, &font, "<", 300, 0, (struct paper_point){0, 500});
    assert_int_equal(paper_row(page, 0), 4);
    struct bytes svg = {0};
    paper_add_box(page, 100, 100, 300, 200, 30);
    paper_write_svg(&svg, &format, page, "F");
    assert_non_null(strstr(bytes_text(&svg), "width=\"28.28mm\" height=\"14.14mm\" viewBox=\"0 0 2000 1000\""));
    assert_non_null(strstr(bytes_text(&svg), "d=\"M100 100L300 100L300 200L100 200Z\" fill=\"none\" stroke=\"#000\""));
    assert_non_null(strstr(bytes_text(&svg), ">&lt;</text>"));
    bytes_free(&svg);
    paper_page_free(page);
}

TEST(a_fraction_is_one_row_whose_text_has_its_stroke) {
    static const char text[] = "1/2と15/16";
    struct typeset_style style = {.size = 400, .pitch = 800, .width = 8000};
    struct paper_format format = {.width = 9000, .height = 1000, .permille = 1000};
    struct paper_page sheet = {0}, *page = &sheet;
    struct typeset_block block = {0};
    struct bytes svg = {0};
    struct err err = {0};
    assert_ok(typeset_text(&block, &font, &style, text, strlen(text), &err), err);
    paper_add_block(page, &block, 0, 0);
    assert_int_equal(paper_row(page, 0), 3);
    assert_int_equal(paper_row(page, 3), 1);
    assert_int_equal(paper_row(page, 4), 5);
    paper_write_svg(&svg, &format, page, "F");
    assert_non_null(strstr(bytes_text(&svg), "\">15<tspan fill=\"none\">/</tspan>16</text>"));
    bytes_free(&svg);
    typeset_free(&block);
    paper_page_free(page);
}

TEST(a_missing_library_or_font_is_said_in_one_sentence) {
    struct paper_font *f = NULL;
    struct err err = {0};
    if (paper_is_built() && paper_font_open(&f, NULL, &err)) {
        assert_true(paper_font_has(f, u'木'));
        assert_false(paper_font_has(f, 0x20BB7));
        struct typeset_font widths = paper_font_widths(f);
        assert_int_equal(widths.advance(widths.context, u'木', 1000), 1000);
        paper_font_close(f);
        return;
    }
    assert_int_equal(err.code, paper_is_built() ? ERR_RESOURCE : ERR_NONE);
    if (!paper_is_built()) assert_false(paper_font_open(&f, NULL, &err));
    assert_non_null(strstr(err.message, paper_is_built() ? "fonts-morisawa-bizud-gothic" : "libcairo2-dev"));
}

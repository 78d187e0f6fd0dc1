/* A sheet with the real font: the same bytes twice, every text in the PDF, what cannot be printed is named. */
#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "sansu/sheet.h"
#include "test.h"

/* Where there is no cairo or no font, there is nothing to test. */
static bool can_print(void) {
    struct sheet *sheet = NULL;
    struct sheet_items items;
    struct err err = {0};
    struct sheet_spec spec = {.families = "植木算", .count = 1};
    assert_ok(sheet_draw(&items, &spec, &err), err);
    bool can = sheet_make(&sheet, &spec, &items, NULL, &err);
    sheet_close(sheet);
    sheet_items_free(&items);
    if (!can) assert_int_equal(err.code, ERR_RESOURCE);
    return can;
}

static void pdf_of(struct bytes *out, const struct sheet_spec *spec) {
    struct sheet *sheet;
    struct sheet_items items;
    struct err err = {0};
    assert_ok(sheet_draw(&items, spec, &err), err);
    assert_ok(sheet_make(&sheet, spec, &items, NULL, &err), err);
    assert_ok(sheet_write_pdf(sheet, SHEET_BOTH, bytes_sink, out, &err), err);
    sheet_close(sheet);
    sheet_items_free(&items);
}

TEST(the_same_specification_gives_the_same_bytes) {
    if (!can_print()) TEST_SKIP("no cairo or no font");
    struct bytes a = {0}, b = {0}, c = {0};
    struct sheet_spec spec = {.grade = 5, .count = 20, .seed = 9, .columns = 2, .answers = SHEET_SOLUTIONS};
    pdf_of(&a, &spec);
    pdf_of(&b, &spec);
    spec.seed = 10;
    pdf_of(&c, &spec);
    assert_true(a.len == b.len && memcmp(a.data, b.data, a.len) == 0);
    assert_true(a.len != c.len || memcmp(a.data, c.data, a.len) != 0);
    assert_memory_equal(a.data, "%PDF-", 5);
    bytes_free(&a);
    bytes_free(&b);
    bytes_free(&c);
}

static void refused(const char *text, const char *words) {
    struct sheet *sheet;
    struct sheet_item item = {"a", text, "", "", "", "", {0}, 0, NULL, 0, 0, 0, NULL};
    struct sheet_items items = {.item = &item, .n = 1, .versions = 1};
    struct err err = {0};
    assert_false(sheet_make(&sheet, &(struct sheet_spec){.count = 1}, &items, NULL, &err));
    assert_int_equal(err.code, ERR_INPUT);
    if (!strstr(err.message, words)) fail_msg("'%s' does not say '%s'", err.message, words);
}

TEST(what_cannot_be_printed_is_named) {
    if (!can_print()) TEST_SKIP("no cairo or no font");
    refused("𠮷田さん", "has no character '𠮷' (U+20BB7)");
    refused("a\x07", "U+0007 cannot be printed");
    refused("a\xff", "byte 2 is no UTF-8");
    refused("a\xe2\x80\xae", "U+202E");
}

/* Its labels are as anybody wrote them. */
TEST(a_figure_that_cannot_be_printed_is_named) {
    if (!can_print()) TEST_SKIP("no cairo or no font");
    struct figure figure = {.type = FIGURE_BARS,
                            .field = {{"labels", FIGURE_TEXTS, 0, 2}, {"sum", FIGURE_NUMBER, 2, 1}},
                            .n_fields = 2,
                            .value = {{"𠮷さん", 0}, {"弟", 0}, {"9", 0}},
                            .n_values = 3,
                            .asked = "弟",
                            .asked_label = 1};
    struct sheet_item item = {
        .id = "a", .text = "9個", .answer = "", .number = "", .unit = "", .solution = "", .figure = &figure};
    struct sheet_items items = {.item = &item, .n = 1, .versions = 1};
    struct sheet *sheet;
    struct err err = {0};
    assert_false(sheet_make(&sheet, &(struct sheet_spec){.count = 1}, &items, NULL, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "figure of problem 1: the font"));
}

TEST(a_file_that_is_no_font_is_refused) {
    if (!can_print()) TEST_SKIP("no cairo or no font");
    struct sheet *sheet;
    struct sheet_items items;
    struct err err = {0}, other = {0};
    struct sheet_spec spec = {.families = "植木算", .count = 1};
    assert_ok(sheet_draw(&items, &spec, &err), err);
    assert_false(sheet_make(&sheet, &spec, &items, "Makefile", &err));
    assert_non_null(strstr(err.message, "Makefile: this is no font"));
    assert_false(sheet_make(&sheet, &spec, &items, "no/such.ttf", &other));
    assert_non_null(strstr(other.message, "no/such.ttf"));
    sheet_items_free(&items);
}

TEST(pages_as_svg_and_html_hold_the_words) {
    if (!can_print()) TEST_SKIP("no cairo or no font");
    struct sheet *sheet;
    struct sheet_items items;
    struct err err = {0};
    struct bytes svg = {0}, html = {0};
    struct sheet_spec spec = {.families = "植木算", .count = 2, .title = "<植木>"};
    assert_ok(sheet_draw(&items, &spec, &err), err);
    assert_ok(sheet_make(&sheet, &spec, &items, NULL, &err), err);
    assert_ok(sheet_write_svg(&svg, sheet, SHEET_BOTH, 1, &err), err);
    assert_non_null(strstr(bytes_text(&svg), "解答</text>"));
    assert_ok(sheet_write_html(sheet, SHEET_PUPILS, bytes_sink, &html, &err), err);
    assert_non_null(strstr(bytes_text(&html), "<title>&lt;植木&gt;</title>"));
    assert_null(strstr(bytes_text(&html), "<植木>"));
    bytes_free(&svg);
    bytes_free(&html);
    sheet_close(sheet);
    sheet_items_free(&items);
}

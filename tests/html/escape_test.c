/* escape_test.c - no text can become markup, and no character can hide or turn its neighbours. */
#include <string.h>

#include "base/utf8.h"
#include "html/html.h"
#include "test.h"

static void expect(const char *text, size_t n, const char *html) {
    struct bytes out = {0};
    html_text(&out, text, n);
    assert_string_equal(bytes_text(&out), html);
    bytes_free(&out);
}

TEST(html_text_escapes_what_could_be_markup) {
    expect("<b>\"A&B\"'</b>", 13, "&lt;b&gt;&quot;A&amp;B&quot;&#39;&lt;/b&gt;");
    expect("270÷9=30(本)\n\t2. 木", strlen("270÷9=30(本)\n\t2. 木"), "270÷9=30(本)\n\t2. 木");
    expect("", 0, "");
}

TEST(html_text_shows_controls_and_broken_bytes_as_replaced) {
    expect("a\0b", 3,
           "a\xEF\xBF\xBD"
           "b");
    expect("\x0B", 1, "\xEF\xBF\xBD");
    expect("\x1b[31m", 5, "\xEF\xBF\xBD[31m");
    expect("\xc2\x85", 2, "\xEF\xBF\xBD");
    expect("31\xe2\x80\xae本", 8, "31\xEF\xBF\xBD本");
    expect("\xe3\x81", 2, "\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(html_text_drops_the_cr_of_a_line_end_only) {
    expect("a\r\nb", 4, "a\nb");
    expect("a\rb\r", 4,
           "a\xEF\xBF\xBD"
           "b\xEF\xBF\xBD");
}

TEST(html_text_of_any_code_point_is_text) {
    for (uint32_t cp = 0; cp < 0x3000; cp++) {
        struct bytes out = {0};
        char text[4];
        html_text(&out, text, utf8_encode(text, cp));
        assert_true(out.len > 0 && utf8_valid(out.data, out.len, NULL));
        assert_null(strpbrk(out.data, "<>\"'\x1b\x7f"));
        bytes_free(&out);
    }
}

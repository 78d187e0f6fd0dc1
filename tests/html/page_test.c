/* page_test.c - a page is whole, its title is escaped, and nothing is fetched from elsewhere. */
#include <string.h>

#include "html/html.h"
#include "test.h"

TEST(html_page_has_head_rules_and_end) {
    struct bytes out = {0};
    html_head(&out, "A<B", ".own{color:red}\n");
    html_tile(&out, 12, "読んだ行", "");
    html_tile(&out, 3, "<落とした>", "reject");
    html_end(&out);
    const char *page = bytes_text(&out);
    assert_true(strncmp(page, "<!DOCTYPE html>\n<html lang=\"ja\">", 32) == 0);
    assert_non_null(strstr(page, "<title>A&lt;B</title>"));
    assert_non_null(strstr(page, "<h1>A&lt;B</h1>\n"));
    assert_non_null(strstr(page, ".own{color:red}\n</style>"));
    assert_non_null(strstr(page, "<div class=\"tile\"><b>12</b><span>読んだ行</span></div>\n"));
    assert_non_null(strstr(page, "<div class=\"tile reject\"><b>3</b><span>&lt;落とした&gt;</span></div>\n"));
    assert_string_equal(page + out.len - strlen("</body>\n</html>\n"), "</body>\n</html>\n");
    assert_null(strstr(page, "http"));
    assert_null(strstr(page, "url("));
    bytes_free(&out);
}

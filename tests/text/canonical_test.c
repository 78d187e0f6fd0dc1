/* canonical_test.c - the one form of what users type. */
#include <string.h>

#include "test.h"
#include "text/fold.h"

static const char *const rows[][2] = {
    {"270mの道", "270mの道"},
    {"２７０ｍの道に、９ｍおきに", "270mの道に、9mおきに"},
    {"か\xE3\x82\x99く、は\xE3\x82\x9Aん、カ\xE3\x82\x99", "がく、ぱん、ガ"}, /* NFD */
    {"ﾘﾝｺﾞが ３ｺ", "リンゴが3コ"},
    {"か゛", "が"},
    {"\xEF\xBB\xBF木の\xE2\x80\x8B数", "木の数"}, /* BOM, U+200B */
    {"　 木は 何本 ですか。 \r\n", "木は何本ですか。"},
    {"りんごが　3こ、 みかんが　5こ", "りんごが3こ、みかんが5こ"},
    {"A  B と C", "A BとC"},
    {"3\t4", "3 4"},
    {"1行目\r\n2行目\r3行目\n\n4行目\n", "1行目\n2行目\n3行目\n\n4行目"},
    {"りんごが３個，みかんが１，２００円．", "りんごが3個、みかんが1,200円。"},
    {"２．５ｍ，３．", "2.5m、3。"},
    {"20㎠と3㍍、５０％", "20cm²と3メートル、50%"},
    {"１０−３＝７", "10-3=7"},
    {"①と½と三", "①と½と三"},
    {"葛\xF3\xA0\x84\x80城", "葛城"}, /* variation selector */
    {"⽊が３⽇", "木が3日"},          /* radicals */
    {"か", "か"},
    {"", ""},
    {" \n ", ""}};

static void check(const char *text, size_t n, const char *expected) {
    struct bytes out = {0};
    text_canonical(&out, text, n);
    if (strcmp(bytes_text(&out), expected) != 0) fail_msg("%s: '%s'", text, bytes_text(&out));
    struct bytes again = {0};
    text_canonical(&again, bytes_text(&out), out.len);
    assert_string_equal(bytes_text(&again), bytes_text(&out));
    bytes_free(&out), bytes_free(&again);
}

TEST(users_texts_get_one_form_and_keep_it) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) check(rows[i][0], strlen(rows[i][0]), rows[i][1]);
}

TEST(any_bytes_are_taken) { check("a\xFFか\xE3\x82", 7, "a\xEF\xBF\xBDか\xEF\xBF\xBD\xEF\xBF\xBD"); }

TEST(a_nul_ends_no_text) {
    check("27\0"
          "0m",
          5, "270m");
}

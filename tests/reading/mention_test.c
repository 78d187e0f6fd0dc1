/* mention_test.c - quantities in texts: value, unit, pace. */
#include "reading/mention.h"

#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "test.h"

/* "270 m; 80 分; 分速 80 m": value and usual spelling of the unit of each. */
static void describe(struct bytes *out, const char *text) {
    static const char *const pace[] = {"", "/秒", "/分", "/時"};
    struct mention m[MENTIONS];
    int n = mention_find(m, MENTIONS, text, strlen(text));
    for (int i = 0; i < n; i++) {
        bytes_printf(out, "%s%lld", i ? "; " : "", (long long)m[i].value.num);
        if (m[i].value.den != 1) bytes_printf(out, "/%lld", (long long)m[i].value.den);
        bytes_printf(out, "%s%s", m[i].measure ? m[i].measure->spelling[0] : "", pace[m[i].pace + 1]);
    }
}

TEST(quantities_are_found_with_their_values_and_units) {
    static const char *const cases[][2] = {
        {"長さ270mの道に9mおき", "270m; 9m"},
        {"1,200円の2割引き", "1200円; 20割"},
        {"3割5分の利益", "35割"},
        {"3割2分5厘の打率、2分5厘の利息", "65/2割; 5/2割"},
        {"2分5秒", "125秒"},
        {"三分二十秒間、二時間三十分、二割五分引き", "200秒; 150分; 25割"},
        {"二十人が3m千円、1時間二人", "20人; 3m; 1000円; 1時間; 2人"},
        {"35%増", "35%"},
        {"全体の2/5", "2/5"},
        {"全体の2/5と、残りの半分", "2/5; 1/2"},
        {"半分の人が降りて6人が乗る", "6人"},
        {"5/10が水曜なら9/1は何曜", "5月; 10日; 9月; 1日"},
        {"全体の5分の2を読む", "2/5"},
        {"32分の4日目", "32分; 4日"},
        {"1と1/3L", "4/3L"},
        {"1時間20分で48km", "80分; 48km"},
        {"1時間半歩く", "3/2時間"},
        {"2m50cmのひも", "250cm"},
        {"13m29cmと13m2cm", "1329cm; 1302cm"},
        {"12m2の庭", "12m²"},
        {"午前8時20分", "8時; 20分"},
        {"1億2000万人", "120000000人"},
        {"3万円", "30000円"},
        {"人口は1.5万人", "15000人"},
        {"分速80mで15分", "80m/分; 15分"},
        {"毎時4kmの流れ", "4km/時"},
        {"二十四本のえんぴつを三人で", "24本; 3人"},
        {"歯数が二十四の歯車、百二十", "24; 120"},
        {"お金の比は七対三", "7; 3"},
        {"五分の二と十分の一", "2/5; 1/10"},
        {"五分の二人で三分", "5分; 2人; 3分"},
        {"三角形の一番長い辺、十分に、一方", ""},
        {"正八角形と四角形と十二角形", "8; 12"},
        {"(1) A4の紙が5枚", "5枚"},
        {"長方形ABCDのAB8cm、AとB8人、PM3時45分", "8cm; 8人; 3時; 45分"},
        {"1日20分おくれる時計、1日8時間", "1日; 20分; 1日; 8時間"},
        {"縮尺2万5千分の1の地図、20000分の1", "1/25000; 1/20000"},
        {"半径3cm、円周率3.14", "3cm; 157/50"},
        {"たて12.5m²", "25/2m²"},
        {"1,2,3の順", "1; 2; 3"},
        {"2000円札1枚", "2000円; 1枚"},
        {"10進法の23を5進法で", "23; 5"},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct bytes out = {0};
        describe(&out, cases[i][0]);
        if (strcmp(bytes_text(&out), cases[i][1]) != 0)
            fail_msg("%s: %s, not %s", cases[i][0], bytes_text(&out), cases[i][1]);
        bytes_free(&out);
    }
}

TEST(quantities_of_two_units_may_be_taken_apart) {
    static const char text[] = "6m85cmと2時間35分、3割5分、A4の紙";
    struct mention m[MENTIONS];
    assert_int_equal(mention_find_apart(m, MENTIONS, text, strlen(text)), 5);
    assert_true(m[0].value.num == 6 && m[1].value.num == 85 && m[2].value.num == 2 && m[3].value.num == 35);
    assert_string_equal(m[1].measure->spelling[0], "cm");
    assert_true(m[4].rate && m[4].value.num == 35);
}

TEST(more_quantities_than_there_is_room_for_are_left_out) {
    struct mention m[2];
    assert_int_equal(mention_find(m, 2, "1 2 3 4", 7), 2);
}

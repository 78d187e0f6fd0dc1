/* mittsu_yaku.c - 3つの数の公約数と公倍数: three kinds of things shared out evenly, three rhythms that meet again; two kinds
 * with some left over.
 *
 *   最大公約数 of the numbers, less what is left over; 最小公倍数 of the rhythms
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B, C, LEFT_A = 2, LEFT_B };
static const struct figure_template no_figure = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<c>"}}};

static const struct figure_template no_figure_of_two = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};

/* ---- three kinds ---- */
enum { PEOPLE, EACH_A, EACH_B };
static const char *const kinds[] = {"えん筆|本|消しゴム|個|ノート|冊",
                                    "りんご|個|みかん|個|かき|個",
                                    "クッキー|枚|あめ|個|チョコレート|個",
                                    "色紙|枚|シール|枚|ビーズ|個",
                                    "赤い花|本|白い花|本|黄色い花|本",
                                    "パン|個|牛にゅう|本|ゼリー|個",
                                    "ボール|個|なわとび|本|バトン|本",
                                    "金貨|枚|銀貨|枚|宝石|個",
                                    "カード|枚|バッジ|個|ペン|本",
                                    "おにぎり|個|お茶|本|からあげ|個",
                                    "赤いビー玉|個|青いビー玉|個|白いビー玉|個",
                                    "!画用紙|枚|絵の具|本|筆|本",
                                    NULL};
static const char *const groups[] = {"人|人", "子ども|人", "子ども|人",     "ふくろ|ふくろ", "箱|箱", "友だち|人",
                                     "組|組", "束|束",     "セット|セット", "!かご|かご",    NULL};
static int64_t gcd3(const struct build *p) {
    return build_gcd(build_gcd(build_value(p, A), build_value(p, B)), build_value(p, C));
}
static void bind_share(struct build *p) {
    static const char *const asked[] = {"何<k>に分けられますか", "1<k>分の<w1>は何<c1>ですか",
                                        "1<k>分の<w2>は何<c2>ですか"};
    static const char *const noun[] = {"<to>の数は何<k>", "1<k>分の<w1>は何<c1>", "1<k>分の<w2>は何<c2>"};
    build_set(p, "q", asked[p->asked]), build_set(p, "qn", noun[p->asked]);
    build_set_number(p, "g", gcd3(p));
    build_need(p, "more than one child", gcd3(p) > 1 && gcd3(p) <= 1000);
}
static bool draw_share(struct build *p) {
    int64_t g = build_between(p, 4, 24), i = build_between(p, 2, 9), j = build_between(p, 2, 9),
            k = build_between(p, 2, 9);
    build_context(p, "w1|c1|w2|c2|w3|c3", kinds);
    build_words(p, "to|k", groups);
    build_people(p, "P");
    build_datum(p, A, "a", g * i), build_datum(p, B, "b", g * j), build_datum(p, C, "c", g * k);
    p->asked = (int)build_between(p, PEOPLE, EACH_B);
    return build_need(p, "three numbers", i != j && j != k && i != k) &&
           build_need(p, "no more in common", build_gcd(build_gcd(i, j), k) == 1);
}
static void solve_share(struct build *p) {
    int64_t g = gcd3(p);
    build_line(p);
    build_say(p, "<a>と<b>と<c>の最大公約数は<g>です。<to>の数が<g><k>なら、<w1>は1<k>に、");
    struct ratio one = build_equation(p, p->datum[A], '/', build_int(g), "<c1>");
    build_say(p, "です。");
    struct ratio two = build_step(p, "<w2>は1<k>に、", p->datum[B], '/', build_int(g), "<c2>", "です。");
    if (p->asked == EACH_A) {
        build_trap(p, two);
        build_step(p, "たしかめると、<w1>は全部で、", one, '*', build_int(g), "<c1>", "です。");
        one = build_step(p, "だから、1<k>分の<w1>は、", p->datum[A], '/', build_int(g), "<c1>", "です。");
        build_answer(p, one, "", "<c1>");
    } else if (p->asked == EACH_B) {
        build_trap(p, one);
        build_answer(p, two, "", "<c2>");
    } else {
        build_trap(p, one);
        struct ratio people = build_step(p, "たしかめると、<to>の数は、", p->datum[A], '/', one, "<k>", "です。");
        build_answer(p, people, "", "<k>");
    }
}
/* The most people x among whom all three can be shared. */
static bool holds_share(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = x[PEOPLE], most = 0;
    if (keep != 7) return true;
    if (x[EACH_A] * n != build_value(p, A) || x[EACH_B] * n != build_value(p, B) || build_value(p, C) % n) return false;
    for (int64_t y = 1; y <= build_value(p, A); y++)
        if (build_value(p, A) % y == 0 && build_value(p, B) % y == 0 && build_value(p, C) % y == 0) most = y;
    return n == most;
}
static const char *const templates_share[] = {
    "<w1>が<a><c1>、<w2>が<b><c2>、<w3>が<c><c3>あります。どれも同じ数ずつ、あまりなく、できるだけ多くの<to>に分けます。<q>。",
    "<a><c1>の<w1>と<b><c2>の<w2>と<c><c3>の<w3>を、それぞれ等しく、できるだけ多くの<to>に分けると、<q>。",
    "<q>。<w1><a><c1>、<w2><b><c2>、<w3><c><c3>を、あまりなく、なるべく多くの<to>に同じ数ずつ分けます。",
    "<P>は、<w1><a><c1>、<w2><b><c2>、<w3><c><c3>を、できるだけ多くの<to>に等しく分けました。あまりはありません。<q>。",
    "<w1>が<a><c1>、<w2>が<b><c2>、<w3>が<c><c3>あり、どの種類もあまりが出ないように、できるだけ多くの<to>に同じ数ずつ配ります。<q>。",
    "できるだけ多くの<to>に、<w1><a><c1>と<w2><b><c2>と<w3><c><c3>を、どれも同じ数ずつ全部配ります。<q>。",
    "<w1><a><c1>、<w2><b><c2>、<w3><c><c3>の3種類を残さず等分します。<to>の数をいちばん多くすると、<q>。",
    "3種類の品物、<w1><a><c1>、<w2><b><c2>、<w3><c><c3>を、どれもあまりなく同じ数ずつ、最も多い数の<to>に分けるとき、<q>。",
    NULL,
};
static const struct subtype share = {
    .id = "share",
    .name = "3種類を等しく分ける",
    .level = 2,
    .templates = templates_share,
    .asks = "分ける<to>の数|1<k>分の<w1>|1<k>分の<w2>",
    .role = {{"a", "<w1>の数", "<c1>"}, {"b", "<w2>の数", "<c2>"}, {"c", "<w3>の数", "<c3>"}},
    .method = {{"最大公約数", "いちばん多い<to>の数は、3つの数の最大公約数です。", solve_share, NULL}},
    .draw = draw_share,
    .bind = bind_share,
    .holds = holds_share,
    .low = {2, 2, 2},
    .high = {24, 9, 9},
    .hint = "<a>と<b>と<c>を、どれもわり切る数をさがしましょう。",
    .figure = &no_figure,
};

/* ---- two kinds, some left over ---- */
static const char *const pairs[] = {"りんご|個|みかん|個",     "えん筆|本|ノート|冊",    "クッキー|枚|あめ|個",
                                    "パン|個|ジュース|本",     "色紙|枚|シール|枚",      "赤い玉|個|白い玉|個",
                                    "カード|枚|バッジ|個",     "おにぎり|個|お茶|本",    "なし|個|かき|個",
                                    "ボールペン|本|メモ帳|冊", "金貨|枚|銀貨|枚",        "チョコレート|個|ガム|個",
                                    "ビー玉|個|おはじき|個",   "!画用紙|枚|クレヨン|本", NULL};
static int64_t best_left(const struct build *p) {
    return build_gcd(build_value(p, A) - build_value(p, LEFT_A), build_value(p, B) - build_value(p, LEFT_B));
}
static void bind_left(struct build *p) {
    if (!build_need(p, "some are shared out",
                    build_value(p, A) > build_value(p, LEFT_A) && build_value(p, B) > build_value(p, LEFT_B)))
        return;
    build_set_number(p, "g", best_left(p));
    build_need(p, "fewer left than people",
               best_left(p) > build_value(p, LEFT_A) && best_left(p) > build_value(p, LEFT_B));
}
static bool draw_left(struct build *p) {
    int64_t g = build_between(p, 6, 24), i = build_between(p, 2, 9), j = build_between(p, 2, 9);
    int64_t r = build_between(p, 1, g - 1 > 9 ? 9 : g - 1), s = build_between(p, 1, g - 1 > 9 ? 9 : g - 1);
    build_context(p, "w1|c1|w2|c2", pairs);
    build_words(p, "to|k", groups);
    build_people(p, "P");
    build_datum(p, A, "a", g * i + r), build_datum(p, B, "b", g * j + s);
    build_datum(p, LEFT_A, "r", r), build_datum(p, LEFT_B, "s", s);
    return build_need(p, "nothing in common", build_gcd(i, j) == 1) && build_need(p, "two remainders", r != s);
}
static void solve_left(struct build *p) {
    struct ratio one =
        build_step(p, "あまった分をひくと、配った<w1>は、", p->datum[A], '-', p->datum[LEFT_A], "<c1>", "です。");
    struct ratio two = build_step(p, "配った<w2>は、", p->datum[B], '-', p->datum[LEFT_B], "<c2>", "です。");
    int64_t g = best_left(p);
    build_set_number(p, "z1", (int64_t)one.num), build_set_number(p, "z2", (int64_t)two.num);
    build_line(p);
    build_say(p, "<z1>と<z2>の最大公約数は<g>なので、<w1>は1<k>に、");
    struct ratio each = build_equation(p, one, '/', build_int(g), "<c1>");
    build_say(p, "です。");
    struct ratio people = build_step(p, "だから、いちばん多い<to>の数は、", one, '/', each, "<k>", "です。");
    build_trap(p, build_int(build_gcd(build_value(p, A), build_value(p, B))));
    build_answer(p, people, "", "<k>");
}
/* The most people with whom these are left over. */
static bool left_over(const struct build *p, int64_t n) {
    return build_value(p, A) % n == build_value(p, LEFT_A) && build_value(p, B) % n == build_value(p, LEFT_B);
}
static bool holds_left(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 15) return true;
    for (int64_t y = x[0] + 1; y <= build_value(p, A); y++)
        if (left_over(p, y)) return false;
    return left_over(p, x[0]);
}
#define MANY "できるだけ多くの<to>"
static const char *const templates_left[] = {
    "<w1>が<a><c1>、<w2>が<b><c2>あります。" MANY
    "に同じ数ずつ分けたら、<w1>は<r><c1>、<w2>は<s><c2>あまりました。<to>は何<k>ですか。",
    "<a><c1>の<w1>と<b><c2>の<w2>を" MANY
    "に等しく配ると、<w1>が<r><c1>、<w2>が<s><c2>残ります。<to>の数は何<k>[ですか。|でしょうか。]",
    "何<k>に分けましたか。<w1><a><c1>と<w2><b><c2>を" MANY
    "に同じ数ずつ分けると、<w1>は<r><c1>、<w2>は<s><c2>あまります。",
    "<P>は、<w1><a><c1>と<w2><b><c2>を" MANY
    "に同じ数ずつ配りました。<w1>が<r><c1>、<w2>が<s><c2>残りました。何<k>に配りましたか。",
    "<w1><a><c1>を分けると<r><c1>あまり、<w2><b><c2>を同じ数の<to>で分けると<s><c2>あまりました。考えられる<to>の数のうち、いちばん多い<to>の数は何<k>ですか。",
    "同じ数の<to>に、<w1><a><c1>と<w2><b><c2>を分けると、あまりは<w1>が<r><c1>、<w2>が<s><c2>です。<to>の数は最も多くて何<k>ですか。",
    "<w1>は<a><c1>、<w2>は<b><c2>です。" MANY
    "に等しく分けて、<w1>を<r><c1>、<w2>を<s><c2>残します。何<k>に分けられますか。",
    "なるべく多くの<to>に、<w1><a><c1>と<w2><b><c2>を同じ数ずつ配ったところ、<r><c1>の<w1>と<s><c2>の<w2>があまりました。<to>は何<k>ですか。",
    NULL,
};
static const struct subtype left = {
    .id = "left",
    .name = "2種類を分けてあまる",
    .level = 2,
    .templates = templates_left,
    .asks = "分けた<to>の数",
    .role = {{"a", "<w1>の数", "<c1>"},
             {"b", "<w2>の数", "<c2>"},
             {"r", "あまった<w1>", "<c1>"},
             {"s", "あまった<w2>", "<c2>"}},
    .method = {{"最大公約数", "あまった分をひいた2つの数は、どちらも<to>の数でわり切れます。その最大公約数を考えます。",
                solve_left, NULL}},
    .draw = draw_left,
    .bind = bind_left,
    .holds = holds_left,
    .loops = 1,
    .low = {1},
    .high = {30},
    .hint = "配った<w1>は、全部で何<c1>ですか。",
    .figure = &no_figure_of_two,
};

/* ---- three rhythms ---- */
static const char *const rhythms[] = {"赤いランプ|青いランプ|緑のランプ|秒|光る",
                                      "大きいかね|中くらいのかね|小さいかね|分|鳴る",
                                      "A行きのバス|B行きのバス|C行きのバス|分|出発する",
                                      "電車|バス|モノレール|分|出発する",
                                      "左のふん水|中のふん水|右のふん水|分|水を出す",
                                      "赤いブザー|青いブザー|黄色いブザー|秒|鳴る",
                                      "兄の時計|弟の時計|父の時計|分|音を出す",
                                      "白いライト|赤いライト|黄色いライト|秒|光る",
                                      "上り電車|下り電車|貨物列車|分|通る",
                                      "1号車|2号車|3号車|分|出発する",
                                      "!東の灯台|西の灯台|南の灯台|秒|光る",
                                      NULL};
static int64_t lcm3(const struct build *p) {
    return build_lcm(build_lcm(build_value(p, A), build_value(p, B)), build_value(p, C));
}
static void bind_again(struct build *p) {
    build_set_number(p, "l2", build_lcm(build_value(p, A), build_value(p, B)));
    build_need(p, "a wait that ends", lcm3(p) <= 20000 && build_value(p, A) != build_value(p, B));
}
static bool draw_again(struct build *p) {
    int64_t a = build_between(p, 4, 20), b = build_between(p, 4, 20), c = build_between(p, 4, 30);
    build_context(p, "w1|w2|w3|u|v", rhythms);
    build_people(p, "P");
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "c", c);
    return build_need(p, "three rhythms", a != b && b != c && a != c && lcm3(p) <= 400) &&
           build_need(p, "each of them counts",
                      lcm3(p) > build_lcm(a, b) && lcm3(p) > build_lcm(b, c) && lcm3(p) > build_lcm(a, c));
}
static void solve_again(struct build *p) {
    int64_t l = build_lcm(build_value(p, A), build_value(p, B)), all = lcm3(p);
    struct ratio two =
        build_step(p, "<a>と<b>の最小公倍数は、", p->datum[A], '*', build_int(l / build_value(p, A)), "<u>", "です。");
    struct ratio three = build_step(p, "<l2>と<c>の最小公倍数は、", two, '*', build_int(all / l), "<u>", "です。");
    build_trap(p, two);
    build_answer(p, three, "", "<u>");
}
static bool holds_again(const struct build *p, const int64_t *x, unsigned keep) {
    bool fits = IF_KEPT(keep, 1, x[0] % build_value(p, A) == 0) && IF_KEPT(keep, 2, x[0] % build_value(p, B) == 0) &&
                IF_KEPT(keep, 4, x[0] % build_value(p, C) == 0);
    if (!fits || keep != 7) return fits;
    for (int64_t y = 1; y < x[0]; y++)
        if (y % build_value(p, A) == 0 && y % build_value(p, B) == 0 && y % build_value(p, C) == 0) return false;
    return true;
}
static const char *const templates_again[] = {
    "<w1>は<a><u>ごと、<w2>は<b><u>ごと、<w3>は<c><u>ごとに<v>ようになっています。3つが同時になってから、次に同時になるのは何<u>後ですか。",
    "<a><u>おきに<v><w1>、<b><u>おきに<v><w2>、<c><u>おきに<v><w3>があります。今、3つが同時でした。次に同時になるのは何<u>後[ですか。|でしょうか。]",
    "次に3つが同時になるのは何<u>後ですか。<w1>は<a><u>ごとに、<w2>は<b><u>ごとに、<w3>は<c><u>ごとに<v>ようになっています。",
    "<P>が見ていると、<w1>と<w2>と<w3>が同時になりました。<w1>は<a><u>ごと、<w2>は<b><u>ごと、<w3>は<c><u>ごとに<v>ようになっています。次は何<u>後ですか。",
    "<w1>、<w2>、<w3>は、それぞれ<a><u>、<b><u>、<c><u>ごとに<v>ようになっています。同時に始まると、次にそろうのは何<u>後になりますか。",
    "同時に始めてから、<w1>は<a><u>、<w2>は<b><u>、<w3>は<c><u>ごとに<v>ようになっています。3つがまたそろうのは何<u>後ですか。",
    "<w1>が<a><u>おき、<w2>が<b><u>おき、<w3>が<c><u>おきに<v>とき、3つが同時になる間かくは何<u>ですか。",
    "3つがそろってから次にそろうまでの時間<wo><w1>は<a><u>ごと、<w2>は<b><u>ごと、<w3>は<c><u>ごとに<v>ようになっています。",
    NULL,
};
static const struct subtype again = {
    .id = "again",
    .name = "3つがまたそろう",
    .level = 2,
    .templates = templates_again,
    .asks = "次にそろうまでの時間",
    .role = {{"a", "<w1>の間かく", "<u>"}, {"b", "<w2>の間かく", "<u>"}, {"c", "<w3>の間かく", "<u>"}},
    .method = {{"最小公倍数", "次にそろうのは、3つの数の最小公倍数の時間がたったときです。", solve_again, NULL}},
    .draw = draw_again,
    .bind = bind_again,
    .holds = holds_again,
    .loops = 1,
    .low = {1},
    .high = {400},
    .hint = "2つがまたそろうのは、何<u>後ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&share, &left, &again, NULL};
const struct family family_mittsu_yaku = {.id = "mittsu_yaku",
                                          .number = "F65,F66",
                                          .name = "3つの数の公約数と公倍数",
                                          .grade = 5,
                                          .plain = true,
                                          .subtypes = subtypes};

/* soroe.c - 単位をそろえる: an amount in a large unit, parts of it in a small one.
 *
 *   litres × 1000 -> millilitres, then the sum
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { AMOUNT, SECOND, THIRD };

/* what is poured | into what | counter */
static const char *const drinks[] = {
    "麦茶|水とう|本",
    "ジュース|コップ|はい",
    "牛乳|カップ|はい",
    "水|ペットボトル|本",
    "スポーツドリンク|ボトル|本",
    "油|びん|本",
    "しょう油|小びん|本",
    "ココア|カップ|はい",
    "紅茶|ポット|個",
    "お湯|やかん|個",
    "りんごジュース|紙コップ|はい",
    "消毒液|容器|個",
    "せんざい|容器|個",
    "はちみつ|びん|本",
    "スープ|皿|はい",
    "オレンジジュース|グラス|はい",
    "水あめ|びん|本",
    "ぶどうジュース|びん|本",
    "ソース|容器|個",
    "!あまざけ|わん|はい",
    NULL,
};
/* content | container */
static const char *const contents[] = {
    "りんご|かご", "みかん|箱",           "教科書|ランドセル", "米|ふくろ",
    "犬|ケージ",   "本|段ボール箱",       "水|バケツ",         "塩|びん",
    "砂|バケツ",   "ぶどう|かご",         "弁当|かばん",       "ねこ|ケース",
    "さとう|容器", "荷物|リュックサック", "いちご|箱",         "クッキー|かん",
    "魚|水そう",   "卵|ケース",           "じゃがいも|ふくろ", "!なし|箱",
    NULL,
};

/* ---- what is left of some litres ---- */
static const struct figure_template figure_litres = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "mL"}}};
static bool draw_left(struct build *p) {
    build_context(p, "w|b|c", drinks);
    build_people(p, "P");
    int64_t a = build_between(p, 10, 80), m = build_round(p, 120, 900, 10), n = build_between(p, 2, 12);
    build_datum_ratio(p, AMOUNT, "x", build_fraction(a, 10));
    build_datum(p, SECOND, "m", m), build_datum(p, THIRD, "n", n);
    return build_need(p, "some is left", m * n + 50 <= a * 100) && build_need(p, "most is gone", m * n * 3 >= a * 100);
}
static void solve_left(struct build *p) {
    struct ratio all =
        build_step(p, "1Lは1000mLなので、はじめの<w>は、", p->datum[AMOUNT], '*', build_int(1000), "mL", "です。");
    struct ratio gone = build_step(p, "<b>に入れた<w>は、", p->datum[SECOND], '*', p->datum[THIRD], "mL", "です。");
    struct ratio rest = build_step(p, "残りは、", all, '-', gone, "mL", "です。");
    build_trap(p, gone);
    build_trap(p, build_apply(p, all, '-', p->datum[SECOND]));
    build_answer(p, rest, "", "mL");
}
static bool holds_left(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(AMOUNT) | BIT(SECOND) | BIT(THIRD),
                   (x[0] + build_value(p, SECOND) * build_value(p, THIRD)) * p->datum[AMOUNT].den ==
                       p->datum[AMOUNT].num * 1000);
}
static const char *const templates_left[] = {
    "<w>が<x>Lあります。<m>mL入りの<b><n><c>をいっぱいにすると、残りは何mLですか。",
    "<x>Lの<w>を、<b>に<m>mLずつ<n><c>分入れました。<w>は何mL残って[いますか。|いるでしょうか。]",
    "<P>は<w>を<x>L用意し、<m>mLの<b><n><c>に入れました。残りの<w>は何mLですか。",
    "何mL残りますか。<x>Lの<w>から、<b><n><c>に<m>mLずつ入れます。",
    "<b><n><c>に、<w>を<m>mLずつ入れます。<w>ははじめに<x>Lありました。残りは何mLになりますか。",
    "<w>は<x>Lです。1<c><m>mLとして、<b><n><c>分使うと、あと何mL残りますか。",
    "<m>mL入る<b>が<n><c>あり、どれも<w>でいっぱいにします。<w>が<x>Lあるとき、残る<w>の量は何mLですか。",
    "<x>Lあった<w>を、<m>mLずつ<n><c>の<b>に分けました。残りは何mL<ka>",
    NULL,
};
static const struct subtype left_asked = {
    .id = "left",
    .name = "LとmLの残り",
    .level = 2,
    .templates = templates_left,
    .asks = "残りの量",
    .role = {{"x", "<w>の量", "L", PROBLEM_DECIMAL}, {"m", "<b>1<c>分の量", "mL"}, {"n", "<b>の数", "<c>"}},
    .method = {{"単位をそろえる", "LをmLに直して、単位をそろえてから計算します。", solve_left, NULL}},
    .draw = draw_left,
    .holds = holds_left,
    .low = {1},
    .high = {8000},
    .hint = "<x>Lは何mLですか。",
    .figure = &figure_litres,
};

/* ---- some litres shared out ---- */
static bool draw_share(struct build *p) {
    build_context(p, "w|b|c", drinks);
    build_people(p, "P");
    int64_t each = build_round(p, 80, 900, 10), n = build_between(p, 2, 30);
    build_datum_ratio(p, AMOUNT, "x", build_fraction(each * n, 1000));
    build_datum(p, SECOND, "n", n);
    return build_need(p, "a scale of tenths", each * n % 100 == 0 && each * n <= 12000 && each * n % 1000);
}
static void solve_share(struct build *p) {
    struct ratio all =
        build_step(p, "1Lは1000mLなので、全部の<w>は、", p->datum[AMOUNT], '*', build_int(1000), "mL", "です。");
    struct ratio each = build_step(p, "これを<n>等分して、", all, '/', p->datum[SECOND], "mL", "です。");
    build_trap(p, all);
    build_answer(p, each, "", "mL");
}
static bool holds_share(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(AMOUNT) | BIT(SECOND),
                   x[0] * build_value(p, SECOND) * p->datum[AMOUNT].den == p->datum[AMOUNT].num * 1000);
}
static const char *const templates_share[] = {
    "<w>が<x>Lあります。<n>人で等しく分けると、1人分は何mLですか。",
    "<x>Lの<w>を<n>人で同じ量ずつ分けます。1人分は何mL[ですか。|でしょうか。|になりますか。]",
    "<P>は<x>Lの<w>を、<n>人に同じ量ずつ配りました。1人に何mL配りましたか。",
    "1人分は何mLですか。<w><x>Lを<n>人で等しく分けます。",
    "<n>人で<w>を等しく飲みます。<w>が<x>Lあるとき、1人何mLになりますか。",
    "<w>は全部で<x>Lです。これを<n>等分すると、1つ分は何mLですか。",
    "<x>Lの<w>を、<n>人で同じように分け合います。1人分の量は何mLですか。",
    "<n>人に<w>を同じ量ずつ配ります。全部で<x>Lのとき、1人分は何mLずつですか。",
    NULL,
};
static const struct subtype share_asked = {
    .id = "share",
    .name = "Lを分けてmL",
    .level = 2,
    .templates = templates_share,
    .asks = "1人分の量",
    .role = {{"x", "<w>の量", "L", PROBLEM_DECIMAL}, {"n", "人数", "人"}},
    .method = {{"単位をそろえる", "LをmLに直してから、人数でわります。", solve_share, NULL}},
    .draw = draw_share,
    .holds = holds_share,
    .low = {1},
    .high = {2000},
    .hint = "<x>Lは何mLですか。",
    .figure = &figure_litres,
};

/* ---- the weight of what is inside ---- */
static const struct figure_template figure_grams = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "g"}}};
static bool draw_inside(struct build *p) {
    build_context(p, "w|b", contents);
    build_people(p, "P");
    int64_t a = build_between(p, 11, 95), b = build_round(p, 150, 1800, 10);
    build_datum_ratio(p, AMOUNT, "x", build_fraction(a, 10)), build_datum(p, SECOND, "m", b);
    return build_need(p, "something is inside", a * 100 >= b + 200) && build_need(p, "two weights", a * 100 != 2 * b);
}
static void solve_inside(struct build *p) {
    struct ratio all =
        build_step(p, "1kgは1000gなので、全体の重さは、", p->datum[AMOUNT], '*', build_int(1000), "g", "です。");
    struct ratio inside = build_step(p, "<b>の重さをひいて、", all, '-', p->datum[SECOND], "g", "です。");
    build_trap(p, build_apply(p, all, '+', p->datum[SECOND]));
    build_answer(p, inside, "", "g");
}
static bool holds_inside(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(AMOUNT) | BIT(SECOND),
                   (x[0] + build_value(p, SECOND)) * p->datum[AMOUNT].den == p->datum[AMOUNT].num * 1000);
}
static const char *const templates_inside[] = {
    "<w>を<b>に入れて重さをはかると、<x>kgでした。<b>だけの重さは<m>gです。<w>の重さは何gですか。",
    "<b>だけの重さは<m>gです。これに<w>を入れると、全体で<x>kgになりました。<w>は何g[ですか。|でしょうか。|になりますか。]",
    "<w>の入った<b>の重さは<x>kgです。<b>の重さが<m>gのとき、<w>の重さは何gですか。",
    "<w>は何gですか。<b>に入れたときの重さは<x>kgで、<b>だけの重さは<m>gです。",
    "<P>が<w>を<b>に入れてはかると、全体の重さは<x>kgでした。<b>は<m>gです。<w>は何gありますか。",
    "<m>gの<b>に<w>を入れたら、全部で<x>kgになりました。入れた<w>の重さは何gですか。",
    "<w>と<b>を合わせた重さは<x>kgです。そのうち<b>の重さは<m>gです。<w>だけの重さは何gですか。",
    "全体の重さが<x>kg、<b>の重さが<m>gのとき、中に入っている<w>は何g<ka>",
    NULL,
};
static const struct subtype inside_asked = {
    .id = "inside",
    .name = "kgとgの差",
    .level = 1,
    .templates = templates_inside,
    .asks = "<w>の重さ",
    .role = {{"x", "全体の重さ", "kg", PROBLEM_DECIMAL}, {"m", "<b>の重さ", "g"}},
    .method = {{"単位をそろえる", "kgをgに直して、単位をそろえてからひきます。", solve_inside, NULL}},
    .draw = draw_inside,
    .holds = holds_inside,
    .low = {1},
    .high = {10000},
    .hint = "<x>kgは何gですか。",
    .figure = &figure_grams,
};

static const struct subtype *const subtypes[] = {&left_asked, &share_asked, &inside_asked, NULL};
const struct family family_soroe = {
    .id = "soroe", .number = "F105", .name = "単位をそろえる", .grade = 4, .subtypes = subtypes};

/* menseki_ouyo.c - 面積の応用: a square by the way around it, a field with two paths, a rectangle with a corner cut off.
 *
 *   (around ÷ 4) twice;  (height - path) × (width - path);  the whole less the corner
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B, THIRD, FOURTH };

static const char *const squares[] = {
    "土地|m", "花だん|m", "広場|m",    "折り紙|cm",    "ハンカチ|cm",  "タイル|cm", "板|cm",
    "公園|m", "砂場|m",   "池|m",      "ドッグラン|m", "紙|cm",        "旗|cm",     "テーブルの面|cm",
    "畑|m",   "額|cm",    "マット|cm", "箱の底|cm",    "教室のゆか|m", "!中庭|m",   NULL,
};
static const char *const fields[] = {
    "畑",   "花だん", "公園",     "土地",     "庭",     "学習園",   "牧場",   "果樹園", "広場",  "芝生", "茶畑",
    "農園", "校庭",   "貸し農園", "ぶどう園", "お花畑", "りんご園", "植物園", "バラ園", "!水田", NULL,
};
static const char *const sheets[] = {
    "紙|cm",    "板|cm",       "布|cm",         "画用紙|cm",     "段ボール|cm",
    "鉄板|cm",  "土地|m",      "庭|m",          "広場|m",        "シート|cm",
    "色紙|cm",  "フェルト|cm", "ゆか|m",        "カーペット|cm", "プラスチックの板|cm",
    "花だん|m", "畑|m",        "コルクの板|cm", "!銅板|cm",      NULL,
};

static const struct figure_template figure_sheet = {
    FIGURE_RECTANGLE,
    {{"height", FIGURE_NUMBER, "<a>"}, {"width", FIGURE_NUMBER, "<b>"}, {"unit", FIGURE_TEXT, "<u>"}}};

/* ---- a square by the way around it ---- */
static bool draw_around(struct build *p) {
    build_context(p, "w|u", squares);
    build_people(p, "P");
    build_datum(p, A, "p", 2 * build_between(p, 6, 120));
    return build_need(p, "another number", build_value(p, A) != 16);
}
static void solve_around(struct build *p) {
    struct ratio side =
        build_step(p, "正方形の4つの辺は等しいので、1辺は、", p->datum[A], '/', build_int(4), "<u>", "です。");
    struct ratio area = build_step(p, "面積は、", side, '*', side, "<u>²", "です。");
    build_trap(p, side);
    build_trap(p, build_apply(p, p->datum[A], '*', p->datum[A]));
    build_answer(p, area, "", "<u>²");
}
static bool holds_around(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A), 4 * x[0] == build_value(p, A) * build_value(p, A)); /* x is four times the area */
}
static const char *const templates_around[] = {
    "まわりの長さが<p><u>の正方形の<w>があります。面積は何<u>²ですか。",
    "正方形の<w>のまわりをはかると<p><u>でした。この<w>の面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "<w>は正方形で、4つの辺の長さの合計は<p><u>です。面積は何<u>²ですか。",
    "面積は何<u>²ですか。<w>は正方形で、まわりの長さは<p><u>です。",
    "<P>が正方形の<w>のまわりを1周すると<p><u>ありました。面積は何<u>²ですか。",
    "1周が<p><u>の正方形の<w>の面積<wo>",
    "長さ<p><u>のひもで、正方形の<w>のまわりをちょうど1周かこみました。<w>の面積は何<u>²ですか。",
    "正方形の形をした<w>の4つの辺をたすと<p><u>です。広さは何<u>²<ka>",
    NULL,
};
static const struct figure_template figure_around = {FIGURE_SHAPE,
                                                     {{"shape", FIGURE_TEXT, "square"},
                                                      {"labels", FIGURE_TEXTS, "まわりの長さ"},
                                                      {"lengths", FIGURE_NUMBERS, "<p>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype around_asked = {
    .id = "around",
    .name = "まわりの長さから正方形の面積",
    .level = 2,
    .templates = templates_around,
    .asks = "<w>の面積",
    .role = {{"p", "まわりの長さ", "<u>"}},
    .method = {{"1辺を求める", "正方形の4つの辺は等しいので、まず1辺の長さを求めます。", solve_around, NULL}},
    .draw = draw_around,
    .holds = holds_around,
    .low = {1},
    .high = {60000},
    .scale = 4,
    .hint = "1辺の長さは何<u>ですか。",
    .figure = &figure_around,
};

/* ---- two paths across a field ---- */
static bool draw_paths(struct build *p) {
    build_context(p, "w", fields);
    build_set(p, "u", "m");
    build_people(p, "P");
    int64_t a = build_between(p, 8, 60), b = build_between(p, 8, 80), w = build_between(p, 1, 5);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, THIRD, "k", w);
    return build_need(p, "paths that leave a field", w * 5 <= a && w * 5 <= b) &&
           build_need(p, "a real rectangle", a != b);
}
static void bind_paths(struct build *p) {
    build_set(p, "u", "m");
    build_need(p, "paths that leave a field",
               build_value(p, THIRD) < build_value(p, A) && build_value(p, THIRD) < build_value(p, B));
}
static void solve_paths(struct build *p) {
    struct ratio down =
        build_step(p, "道をはしによせると、残りはたてが、", p->datum[A], '-', p->datum[THIRD], "m", "です。");
    struct ratio across = build_step(p, "横が、", p->datum[B], '-', p->datum[THIRD], "m", "です。");
    struct ratio area = build_step(p, "残りの面積は、", down, '*', across, "m²", "です。");
    build_trap(p, build_apply(p, p->datum[A], '*', p->datum[B]));
    build_answer(p, area, "", "m²");
}
static void solve_paths_taken(struct build *p) {
    struct ratio all = build_step(p, "全体の面積は、", p->datum[A], '*', p->datum[B], "m²", "です。");
    struct ratio one = build_step(p, "たての道の面積は、", p->datum[A], '*', p->datum[THIRD], "m²", "です。");
    struct ratio other = build_step(p, "横の道の面積は、", p->datum[B], '*', p->datum[THIRD], "m²", "です。");
    struct ratio cross = build_step(p, "交わるところの面積は、", p->datum[THIRD], '*', p->datum[THIRD], "m²", "です。");
    struct ratio both = build_apply(p, build_apply(p, one, '+', other), '-', cross);
    build_line(p);
    build_say(p, "交わるところを2回ひかないように、残りは、");
    build_formula(p, build_apply(p, all, '-', both), "m²", "%lld-(%lld+%lld-%lld)", (long long)all.num,
                  (long long)one.num, (long long)other.num, (long long)cross.num);
    build_say(p, "です。");
    build_answer(p, build_apply(p, all, '-', both), "", "m²");
}
/* Count what lies in no path, metre by metre. */
static bool holds_paths(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t free = 0;
    if (keep != 7) return true;
    for (int64_t i = 0; i < build_value(p, A); i++)
        for (int64_t j = 0; j < build_value(p, B); j++)
            free += i >= build_value(p, THIRD) && j >= build_value(p, THIRD);
    return x[0] == free;
}
static const char *const templates_paths[] = {
    "たて<a>m、横<b>mの長方形の<w>に、たてと横に1本ずつ、はば<k>mのまっすぐな道を作ります。道をのぞいた<w>の面積は何m²ですか。",
    "長方形の<w>のたては<a>m、横は<b>mです。辺に平行な、はば<k>mの道が十字に通っています。道でないところの面積は何m²[ですか。|でしょうか。]",
    "たて<a>m、横<b>mの長方形の<w>があります。たてと横に、はばがどちらも<k>mの道を1本ずつ通しました。残った部分の面積は何m²ですか。",
    "道をのぞいた面積は何m²ですか。<w>はたて<a>m、横<b>mの長方形で、はば<k>mの道がたてと横に1本ずつあります。",
    "<P>の家の<w>は、たて<a>m、横<b>mの長方形です。辺に平行に、はば<k>mの道を十字に作りました。道でない部分の広さは何m²ですか。",
    "はば<k>mの道が、たて<a>m、横<b>mの長方形の<w>を、たてと横に1本ずつまっすぐに通っています。残りの<w>の面積<wo>",
    "長方形の<w>(たて<a>m、横<b>m)を、はば<k>mの十字の道で4つに分けます。4つの部分の面積の合計は何m²ですか。",
    "たて<a>m、横<b>mの長方形の<w>に、辺に平行な2本の道を作ります。道のはばはどちらも<k>mで、直角に交わります。道以外の面積は何m²<ka>",
    NULL,
};
static const struct subtype paths_asked = {
    .id = "paths",
    .name = "道のある長方形",
    .level = 2,
    .templates = templates_paths,
    .asks = "道をのぞいた面積",
    .role = {{"a", "たての長さ", "m"}, {"b", "横の長さ", "m"}, {"k", "道のはば", "m"}},
    .method = {{"道をよせる", "2本の道をはしによせて考えます。残りは1つの長方形になります。", solve_paths, NULL},
               {"道をひく", "全体の面積から、道の面積をひきます。", solve_paths_taken,
                "たての道と横の道の重なるところに気をつけましょう。"}},
    .draw = draw_paths,
    .bind = bind_paths,
    .holds = holds_paths,
    .loops = 2,
    .low = {1},
    .high = {5000},
    .hint = "道をはしによせると、残りはどんな形になりますか。",
    .figure = &figure_sheet,
};

/* ---- a corner cut off ---- */
static bool draw_corner(struct build *p) {
    build_context(p, "w|u", sheets);
    build_people(p, "P");
    int64_t a = build_between(p, 8, 50), b = build_between(p, 8, 60), c = build_between(p, 2, a - 2),
            d = build_between(p, 2, b - 2);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, THIRD, "c", c), build_datum(p, FOURTH, "d", d);
    return build_need(p, "a real rectangle", a != b && c * d * 2 != a * b);
}
static void bind_corner(struct build *p) {
    build_need(p, "a corner inside",
               build_value(p, THIRD) < build_value(p, A) && build_value(p, FOURTH) < build_value(p, B));
}
static void solve_corner(struct build *p) {
    struct ratio all = build_step(p, "もとの長方形の面積は、", p->datum[A], '*', p->datum[B], "<u>²", "です。");
    struct ratio cut =
        build_step(p, "切り取った長方形の面積は、", p->datum[THIRD], '*', p->datum[FOURTH], "<u>²", "です。");
    struct ratio rest = build_step(p, "残りの面積は、", all, '-', cut, "<u>²", "です。");
    build_trap(p, all);
    build_answer(p, rest, "", "<u>²");
}
/* Two rectangles side by side: the strip beside the corner, and what is below it. */
static void solve_corner_parts(struct build *p) {
    struct ratio beside =
        build_step(p, "切り取ったところの横に残る長さは、", p->datum[B], '-', p->datum[FOURTH], "<u>", "です。");
    struct ratio first = build_step(p, "その部分の面積は、", p->datum[THIRD], '*', beside, "<u>²", "です。");
    struct ratio below =
        build_step(p, "切り取ったところの下に残る長さは、", p->datum[A], '-', p->datum[THIRD], "<u>", "です。");
    struct ratio second = build_step(p, "その部分の面積は、", below, '*', p->datum[B], "<u>²", "です。");
    build_answer(p, build_step(p, "合わせて、", first, '+', second, "<u>²", "です。"), "", "<u>²");
}
static bool holds_corner(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] + build_value(p, THIRD) * build_value(p, FOURTH) == build_value(p, A) * build_value(p, B));
}
static const char *const templates_corner[] = {
    "たて<a><u>、横<b><u>の長方形の<w>の1つのすみから、たて<c><u>、横<d><u>の長方形を切り取りました。残った部分の面積は何<u>²ですか。",
    "長方形の<w>のたては<a><u>、横は<b><u>です。そのすみから、たて<c><u>、横<d><u>の長方形をのぞきます。残りの面積は何<u>²[ですか。|でしょうか。|になりますか。]",
    "たて<a><u>、横<b><u>の長方形の<w>があります。かどのところを、たて<c><u>、横<d><u>の長方形の形に取りのぞきました。残った<w>の面積は何<u>²ですか。",
    "残りの面積は何<u>²ですか。たて<a><u>、横<b><u>の長方形の<w>から、すみの、たて<c><u>、横<d><u>の長方形をのぞきます。",
    "<P>は、たて<a><u>、横<b><u>の長方形の<w>のすみを、たて<c><u>、横<d><u>の長方形の形に切り取りました。残りの<w>の面積は何<u>²ですか。",
    "<w>はL字の形です。たて<a><u>、横<b><u>の長方形から、かどの、たて<c><u>、横<d><u>の長方形を取った形です。面積は何<u>²ですか。",
    "長方形の<w>(たて<a><u>、横<b><u>)から、1つのかどにある長方形(たて<c><u>、横<d><u>)をのぞいた部分の面積<wo>",
    "たて<a><u>、横<b><u>の長方形の<w>のうち、すみの、たて<c><u>、横<d><u>の長方形のところは使いません。使う部分の面積は何<u>²<ka>",
    NULL,
};
static const struct subtype corner_asked = {
    .id = "corner",
    .name = "すみを切り取った長方形",
    .level = 1,
    .templates = templates_corner,
    .asks = "残りの面積",
    .role = {{"a", "たての長さ", "<u>"},
             {"b", "横の長さ", "<u>"},
             {"c", "切り取るたて", "<u>"},
             {"d", "切り取る横", "<u>"}},
    .method = {{"全体からひく", "もとの長方形の面積から、切り取った長方形の面積をひきます。", solve_corner, NULL},
               {"2つに分ける", "残った形を2つの長方形に分けて、面積をたします。", solve_corner_parts,
                "残った形を、2つの長方形に分けましょう。"}},
    .draw = draw_corner,
    .bind = bind_corner,
    .holds = holds_corner,
    .low = {1},
    .high = {3500},
    .hint = "もとの長方形の面積は何<u>²ですか。",
    .figure = &figure_sheet,
};

static const struct subtype *const subtypes[] = {&around_asked, &paths_asked, &corner_asked, NULL};
const struct family family_menseki_ouyo = {
    .id = "menseki_ouyo", .number = "F92", .name = "面積の応用", .grade = 5, .subtypes = subtypes};

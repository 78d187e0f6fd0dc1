/* lcm.c - 最小公倍数の文章題: when two rhythms meet again.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B };

static void bind(struct build *p) {
    build_need(p, "soon enough", build_lcm(build_value(p, A), build_value(p, B)) <= 5000);
}
/* two things | what they do every so many | unit of time | together | alone */
static const char *const rhythms[] = {
    "バス|電車|分おきに出ます|分|同時に出る|出る",
    "赤いランプ|青いランプ|秒ごとに光ります|秒|同時に光る|光る",
    "A駅行きのバス|B駅行きのバス|分おきに出ます|分|同時に出る|出る",
    "大きいかね|小さいかね|分ごとに鳴ります|分|同時に鳴る|鳴る",
    "白い花火|赤い花火|秒おきに上がります|秒|同時に上がる|上がる",
    "病院行きのバス|大学行きのバス|分ごとに発車します|分|同時に発車する|発車する",
    "急行|各駅停車|分おきに出発します|分|同時に出発する|出発する",
    "緑のランプ|黄色いランプ|秒ごとにつきます|秒|同時につく|つく",
    "大きいふん水|小さいふん水|分ごとに水をふき上げます|分|同時に水をふき上げる|水をふき上げる",
    "王様の人形|おひめさまの人形|分ごとに顔を出します|分|同時に顔を出す|顔を出す",
    "めざまし時計|タイマー|分ごとに鳴ります|分|同時に鳴る|鳴る",
    "北の灯台|南の灯台|秒ごとに光ります|秒|同時に光る|光る",
    "モノレール|路面電車|分おきに発車します|分|同時に発車する|発車する",
    "遊らん船|水上バス|分おきに出発します|分|同時に出発する|出発する",
    "ロープウェイ|ケーブルカー|分ごとに動き出します|分|同時に動き出す|動き出す",
    "市役所行きのバス|空港行きのバス|分おきに発車します|分|同時に発車する|発車する",
    "移動図書館|パンの移動はん売車|日ごとに来ます|日|いっしょに来る|来る",
    "カレー|プリン|日ごとに給食に出ます|日|いっしょに給食に出る|給食に出る",
    "音の高いメトロノーム|音の低いメトロノーム|秒ごとに鳴ります|秒|同時に鳴る|鳴る",
    "左のブザー|右のブザー|秒ごとに鳴ります|秒|同時に鳴る|鳴る",
    "上り電車|下り電車|分おきに発車します|分|同時に発車する|発車する",
    "イルカのショー|アシカのショー|分ごとに始まります|分|同時に始まる|始まる",
    "右回りのコースター|左回りのコースター|分おきに出発します|分|同時に出発する|出発する",
    "!フェリー|高速船|分おきに出ます|分|同時に出る|出る",
    NULL,
};
static bool draw_again(struct build *p) {
    build_context(p, "p|q|v|t|d|z", rhythms);
    build_people(p, "P");
    int64_t a = build_between(p, 4, 40), b = build_between(p, 4, 40), l = a / build_gcd(a, b) * b;
    build_datum(p, A, "a", a);
    build_datum(p, B, "b", b);
    return build_need(p, "neither divides the other", a % b && b % a) &&
           build_need(p, "a common factor", build_gcd(a, b) > 1) && build_need(p, "soon enough", l <= 240);
}
static void solve_again(struct build *p) {
    int64_t g = build_gcd(build_value(p, A), build_value(p, B));
    build_set_number(p, "g", g);
    struct ratio part = build_step(p, "<a>と<b>の最大公約数は<g>なので、<b>を<g>でわると、", p->datum[B], '/',
                                   build_int(g), "", "です。");
    struct ratio l = build_step(p, "最小公倍数は、<a>にこの数をかけて、", p->datum[A], '*', part, "<t>後", "です。");
    build_trap(p, build_apply(p, p->datum[A], '*', p->datum[B]));
    build_trap(p, build_int(g));
    build_answer(p, l, "", "<t>後");
}
static bool holds_again(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 3) return true;
    int64_t t = 1; /* wait, one unit of time after the other */
    while (t % build_value(p, A) || t % build_value(p, B)) t++;
    return x[0] == t;
}
static const char *const templates_again[] = {
    "<p>は<a><v>。<q>は<b><v>。今、<d>のを見ました。次に<d>のは何<t>後ですか。",
    "<p>は<a><v>。また、<q>は<b><v>。<p>と<q>が<d>ところから始めて、次に<d>のは何<t>後[ですか。|でしょうか。]",
    "次に<d>のは何<t>後ですか。<p>は<a><v>。<q>は<b><v>。今、ちょうど<d>ところです。",
    "<p>は<a><v>。<q>は<b><v>。この2つが<d>と、その次に<d>のは何<t>後になりますか。",
    "<p>は<a><v>。<q>は<b><v>。<d>のを見てから、もう一度<d>のは何<t>後ですか。",
    "今、<p>と<q>は<d>ところです。<p>は<a><v>。<q>は<b><v>。この次に<d>のは何<t>後ですか。",
    "<q>は<b><v>。<p>は<a><v>。今、<d>のを見ました。もう一度<d>のは何<t>後でしょうか。",
    "<p>は<a><v>。<q>は<b><v>。はじめに<d>のを0<t>後とします。次に<d>のは何<t>後ですか。",
    NULL,
};
static const struct figure_template figure_again = {
    FIGURE_NUMBER_LINES, {{"steps", FIGURE_NUMBERS, "<a>|<b>"}, {"unit", FIGURE_TEXT, "<t>"}}};
static const struct subtype again = {
    .id = "again",
    .name = "次に同時になるとき",
    .level = 1,
    .templates = templates_again,
    .asks = "次に同時になるまでの時間",
    .role = {{"a", "<p>の間かく", "<t>"}, {"b", "<q>の間かく", "<t>"}},
    .method = {{"最小公倍数", "同時になるのは、<a>と<b>の公倍数のときです。次はその最小公倍数のときです。", solve_again,
                NULL}},
    .draw = draw_again,
    .bind = bind,
    .holds = holds_again,
    .loops = 1,
    .low = {1},
    .high = {1600},
    .hint = "同時になるのは、<a>の倍数でも<b>の倍数でもあるときです。",
    .figure = &figure_again,
};

/* ---- tiles that make a square ---- */
static const char *const tiles[] = {
    "タイル", "カード", "板",       "長方形の紙", "色紙",     "シート",    "絵札",
    "写真",   "石の板", "れんが",   "画用紙",     "ポスター", "マット",    "ふだ",
    "布",     "千代紙", "絵はがき", "木の板",     "パネル",   "!ベニヤ板", NULL,
};
static bool draw_tiles(struct build *p) {
    int64_t g = build_between(p, 2, 12), m = build_between(p, 2, 9), n = build_between(p, 2, 9);
    build_context(p, "w", tiles);
    build_people(p, "P");
    build_datum(p, A, "a", g * m), build_datum(p, B, "b", g * n);
    return build_need(p, "neither divides the other", m != n && build_gcd(m, n) == 1) &&
           build_need(p, "tiles of every day", g * m >= 6 && g * n >= 6 && g * m * n <= 360);
}
static struct ratio step_side(struct build *p) {
    int64_t g = build_gcd(build_value(p, A), build_value(p, B));
    build_set_number(p, "g", g);
    struct ratio part = build_step(p, "<a>と<b>の最大公約数は<g>なので、<b>を<g>でわると、", p->datum[B], '/',
                                   build_int(g), "", "です。");
    return build_step(p, "最小公倍数は、<a>にこの数をかけて、", p->datum[A], '*', part, "cm",
                      "で、これが正方形の1辺です。");
}
static void solve_tile_side(struct build *p) {
    struct ratio side = step_side(p);
    build_trap(p, build_apply(p, p->datum[A], '*', p->datum[B]));
    build_answer(p, side, "", "cm");
}
static void solve_tile_count(struct build *p) {
    struct ratio side = step_side(p);
    struct ratio down = build_step(p, "たてにならぶ数は、", side, '/', p->datum[A], "枚", "です。");
    struct ratio across = build_step(p, "横にならぶ数は、", side, '/', p->datum[B], "枚", "です。");
    struct ratio all = build_step(p, "全部で、", down, '*', across, "枚", "です。");
    build_trap(p, side);
    build_trap(p, build_apply(p, down, '+', across));
    build_answer(p, all, "", "枚");
}
/* The shortest side that both lengths fill. */
static int64_t shortest_side(const struct build *p) {
    int64_t side = build_value(p, A);
    while (side % build_value(p, B)) side += build_value(p, A);
    return side;
}
static bool holds_tile_side(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(B), x[0] == shortest_side(p));
}
static bool holds_tile_count(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t side = shortest_side(p);
    return IF_KEPT(keep, BIT(A) | BIT(B), x[0] * build_value(p, A) * build_value(p, B) == side * side);
}
static const char *const templates_tile_side[] = {
    "たて<a>cm、横<b>cmの<w>を、同じ向きにすきまなくならべて正方形を作ります。できるだけ小さい正方形を作るとき、1辺の長さは何cmになりますか。",
    "たて<a>cm、横<b>cmの<w>がたくさんあります。同じ向きにすきまなくしきつめて、いちばん小さい正方形を作ります。正方形の1辺は何cm[ですか。|でしょうか。]",
    "<w>は、たてが<a>cm、横が<b>cmです。向きを変えずにならべて正方形を作ります。最も小さい正方形では、1辺は何cmですか。",
    "<P>は、たて<a>cm、横<b>cmの<w>を同じ向きにならべて、できるだけ小さい正方形を作りました。正方形の1辺は何cmですか。",
    "1枚がたて<a>cm、横<b>cmの<w>を、同じ向きにすきまも重なりもなくならべます。正方形になるいちばん小さいときに、1辺は何cmになりますか。",
    "横<b>cm、たて<a>cmの<w>をならべて、できるだけ小さい正方形を作ります。向きはそろえます。正方形の1辺の長さ<wo>",
    "1辺は何cmですか。たて<a>cm、横<b>cmの<w>を同じ向きにならべてできる、いちばん小さい正方形について答えなさい。",
    "たて<a>cm、横<b>cmの<w>を同じ向きにならべてできる正方形のうち、いちばん小さいものの1辺は何cm<ka>",
    NULL,
};
static const char *const templates_tile_count[] = {
    "たて<a>cm、横<b>cmの<w>を、同じ向きにすきまなくならべて正方形を作ります。できるだけ小さい正方形を作るとき、<w>は何枚いりますか。",
    "たて<a>cm、横<b>cmの<w>がたくさんあります。同じ向きにすきまなくしきつめて、いちばん小さい正方形を作ります。<w>は何枚必要[ですか。|でしょうか。]",
    "<w>は、たてが<a>cm、横が<b>cmです。向きを変えずにならべて正方形を作ります。最も小さい正方形では、<w>は全部で何枚ですか。",
    "<P>は、たて<a>cm、横<b>cmの<w>を同じ向きにならべて、できるだけ小さい正方形を作りました。使った<w>は何枚ですか。",
    "1枚がたて<a>cm、横<b>cmの<w>を、同じ向きにすきまも重なりもなくならべます。正方形になるいちばん小さいときに、<w>は何枚必要ですか。",
    "横<b>cm、たて<a>cmの<w>をならべて、できるだけ小さい正方形を作ります。向きはそろえます。使う<w>の枚数<wo>",
    "<w>は何枚いりますか。たて<a>cm、横<b>cmの<w>を同じ向きにならべて、いちばん小さい正方形を作ります。",
    "たて<a>cm、横<b>cmの<w>を同じ向きにすきまなくならべます。いちばん小さい正方形ができるとき、<w>は何枚<ka>",
    NULL,
};
static const struct figure_template figure_tiles = {
    FIGURE_RECTANGLE, {{"height", FIGURE_NUMBER, "<a>"}, {"width", FIGURE_NUMBER, "<b>"}, {"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype tile_side_asked = {
    .id = "tile_side",
    .name = "ならべて正方形にする(1辺)",
    .level = 1,
    .templates = templates_tile_side,
    .asks = "正方形の1辺",
    .role = {{"a", "たての長さ", "cm"}, {"b", "横の長さ", "cm"}},
    .method = {{"最小公倍数", "正方形の1辺は、<a>の倍数でも<b>の倍数でもあるいちばん小さい数、つまり最小公倍数です。",
                solve_tile_side, NULL}},
    .draw = draw_tiles,
    .bind = bind,
    .holds = holds_tile_side,
    .loops = 1,
    .low = {1},
    .high = {400},
    .hint = "正方形の1辺は、<a>と<b>の何にあたる数ですか。",
    .figure = &figure_tiles,
};
static const struct subtype tile_count_asked = {
    .id = "tile_count",
    .name = "ならべて正方形にする(枚数)",
    .level = 2,
    .templates = templates_tile_count,
    .asks = "<w>の数",
    .role = {{"a", "たての長さ", "cm"}, {"b", "横の長さ", "cm"}},
    .method = {{"最小公倍数", "正方形の1辺は、<a>と<b>の最小公倍数です。たてと横に何枚ならぶかを考えます。",
                solve_tile_count, NULL}},
    .draw = draw_tiles,
    .bind = bind,
    .holds = holds_tile_count,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "正方形の1辺は、<a>と<b>の何にあたる数ですか。",
    .figure = &figure_tiles,
};

static const struct subtype *const subtypes[] = {&again, &tile_side_asked, &tile_count_asked, NULL};
const struct family family_lcm = {
    .id = "lcm", .number = "F66", .name = "最小公倍数の文章題", .grade = 5, .subtypes = subtypes};

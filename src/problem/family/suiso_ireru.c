/* suiso_ireru.c - 水そう(沈める・たおす・2本の管): a stone in or out, a rod, a box on its side, pipes in two stages, a drain.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const vessels[] = {"水そう",           "直方体の容器",       "箱の形の水そう",
                                      "直方体の入れ物",   "ガラスの水そう",     "金魚の水そう",
                                      "水そう形のタンク", "プラスチックの容器", NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};

/* ---- a stone goes in, or comes out; aux 0: it comes out ---- */
enum { LONG, WIDE, DEEP, VOLUME };
static void bind_sink(struct build *p) {
    bool out = p->aux[0];
    build_set(p, "do", out ? "取り出す" : "しずめる"), build_set(p, "dt", out ? "取り出して" : "しずめて");
    build_set(p, "dn", out ? "取り出しました" : "すっかりしずめました"), build_set(p, "ch", out ? "下がる" : "上がる");
    build_set(p, "was", out ? "<o>がしずんでいて、" : "");
    build_need(p, "some water is left",
               !out || build_value(p, VOLUME) < build_value(p, LONG) * build_value(p, WIDE) * build_value(p, DEEP));
}
static bool draw_sink(struct build *p) {
    static const char *const things[] = {"石",       "鉄のかたまり", "レンガ",   "おもり", "ねん土のかたまり",
                                         "金属の球", "木の実の模型", "ガラス玉", "岩",     "貝がら",
                                         NULL};
    build_context(p, "w", vessels);
    build_words(p, "o", things);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t a = build_between(p, 8, 50), b = build_between(p, 6, 40), deep = build_between(p, 6, 40),
            tenths = build_between(p, 5, 80);
    build_datum(p, LONG, "a", a), build_datum(p, WIDE, "b", b), build_datum(p, DEEP, "d", deep),
        build_datum(p, VOLUME, "V", a * b * tenths / 10);
    return build_need(p, "a whole volume", a * b * tenths % 10 == 0) &&
           build_need(p, "some water is left", tenths < 9 * deep) &&
           build_need(p, "different numbers", a != b && deep != a && deep != b && 10 * a != tenths && 10 * b != tenths);
}
static void solve_sink(struct build *p) {
    bool out = p->aux[0];
    struct ratio base = build_step(p, "底面積は、", p->datum[LONG], '*', p->datum[WIDE], "cm²", "です。");
    struct ratio change =
        build_step(p, "水面の<ch>高さは、<o>の体積を底面積でわって、", p->datum[VOLUME], '/', base, "cm", "です。");
    struct ratio deep = build_step(p, "水の深さは、", p->datum[DEEP], out ? '-' : '+', change, "cm", "になります。");
    build_trap(p, change);
    build_answer(p, deep, "", "cm");
}
static bool holds_sink(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t base = build_value(p, LONG) * build_value(p, WIDE), all = base * x[0],
            water = 10 * base * build_value(p, DEEP);
    return IF_KEPT(keep, 15,
                   p->aux[0] ? all + 10 * build_value(p, VOLUME) == water : all == water + 10 * build_value(p, VOLUME));
}
static const char *const templates_sink[] = {
    "底面が縦<a>cm、横<b>cmの<w>に、<was>水が<d>cmの深さまで入っています。ここ[で|から]体積<V>cm³の<o>を<dn>。水の深さは何cmになりますか。",
    "縦<a>cm、横<b>cmの底面を持つ<w>があり、<was>水の深さは<d>cmです。体積が<V>cm³の<o>を<do>と、水の深さは何cm[ですか。|でしょうか。]",
    "水の深さは何cmになりますか。<w>の底面は縦<a>cm、横<b>cmの長方形で、<was>深さ<d>cmまで水があります。<V>cm³の<o>を<do>ことにします。",
    "<w>(底面の縦<a>cm、横<b>cm)の水の深さは、<was>今<d>cmです。<V>cm³の<o>を<dt>、水がこぼれないとき、深さは何cmになりますか。",
    "<was>底面の縦が<a>cm、横が<b>cmの<w>に、水が<d>cm入っています。<o>(体積<V>cm³)を<do>と、水面は<ch>ことになります。深さは何cmになりますか。",
    "<w>の底面の縦は<a>cm、横は<b>cm、水の深さは<d>cmで、<was>その<o>の体積は<V>cm³です。これを<do>と、水の深さは何cmですか。",
    "体積<V>cm³の<o>を、<w>で<do>実験をします。<w>の底面は<a>cmと<b>cmの長方形で、<was>はじめの深さは<d>cmです。実験の後の深さは何cmですか。",
    "<w>に水が<d>cmの深さまであります。<was>底面は縦<a>cm、横<b>cmです。<V>cm³の<o>を<dn>。深さは何cm<ka>",
    NULL,
};
static const struct subtype sink = {
    .id = "sink",
    .name = "石を入れた後、出した後の深さ",
    .level = 2,
    .templates = templates_sink,
    .asks = "後の水の深さ",
    .role = {{"a", "底面の縦", "cm"},
             {"b", "底面の横", "cm"},
             {"d", "はじめの深さ", "cm"},
             {"V", "<o>の体積", "cm³"},
             {"io", "しずめるか、取り出すか", "しずめる|取り出す", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"底面積でわる", "<o>の体積の分だけ、水面が<ch>と考えます。", solve_sink, NULL}},
    .draw = draw_sink,
    .bind = bind_sink,
    .holds = holds_sink,
    .low = {1},
    .high = {2000},
    .scale = 10,
    .hint = "<o>の体積は、<w>の水の何cmの高さの分にあたりますか。",
    .figure = &no_figure,
};

/* ---- a rod that stands on the bottom and looks out of the water ---- */
enum { BASE, WATER, ROD };
static void bind_rod(struct build *p) { build_need(p, "the rod fits in", build_value(p, ROD) < build_value(p, BASE)); }
static bool draw_rod(struct build *p) {
    static const char *const rods[] = {"四角い鉄の棒",   "直方体の棒",     "円柱の棒", "金属の柱", "角材",
                                       "直方体のおもり", "円柱形のおもり", "木の柱",   NULL};
    build_context(p, "w", vessels);
    build_words(p, "o", rods);
    int64_t base = build_round(p, 40, 600, 10), rod = build_round(p, 5, 200, 5), deep = build_between(p, 4, 30);
    build_datum(p, BASE, "S", base), build_datum(p, WATER, "d", deep), build_datum(p, ROD, "r", rod);
    if (!build_need(p, "the rod fits in", rod < base)) return false;
    return build_need(p, "tenths of a centimetre", 10 * base * deep % (base - rod) == 0) &&
           build_need(p, "plausible depths",
                      base * deep / (base - rod) <= 3 * deep && base * deep / (base - rod) <= 60);
}
static void solve_rod(struct build *p) {
    struct ratio water = build_step(p, "水の体積は、", p->datum[BASE], '*', p->datum[WATER], "cm³", "です。");
    struct ratio rest =
        build_step(p, "<o>を立てた後、水がある所の底面積は、", p->datum[BASE], '-', p->datum[ROD], "cm²", "です。");
    build_trap(p, build_fraction((int64_t)water.num, build_value(p, BASE) + build_value(p, ROD)));
    build_answer(p, build_step(p, "水の深さは、", water, '/', rest, "cm", "になります。"), "", "cm");
}
static bool holds_rod(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * build_value(p, BASE) ==
                       10 * build_value(p, BASE) * build_value(p, WATER) + x[0] * build_value(p, ROD));
}
static const char *const templates_rod[] = {
    "底面積<S>cm²の<w>に、水が<d>cmの深さまで入っています。底面積<r>cm²の<o>を底までまっすぐ立てると、<o>の上の部分は水面から出ました。水の深さは何cmになりましたか。",
    "<w>の底面積は<S>cm²で、水の深さは<d>cmです。ここに底面積<r>cm²の長い<o>を底につくまで垂直に入れると、水の深さは何cm[ですか。|でしょうか。]",
    "水の深さは何cmになりますか。底面積が<S>cm²の<w>に深さ<d>cmまで水があり、底面積<r>cm²の<o>を、底につくように立てます。<o>は水面より高いです。",
    "深さ<d>cmまで水の入った<w>(底面積<S>cm²)に、水面より長い<o>(底面積<r>cm²)を立てました。水はこぼれません。水の深さは何cmですか。",
    "<o>の底面積は<r>cm²、<w>の底面積は<S>cm²です。<d>cmの深さの水が入った<w>の底に<o>を立てたら、<o>の先は水の上に出ています。深さは何cmになりましたか。",
    "底面積<S>cm²の<w>に<d>cmの深さの水が入っています。その中に、底面積<r>cm²の<o>をまっすぐ立てて入れます。<o>の一部が水面の上に出るとき、深さは何cmですか。",
    "<w>に水を<d>cm入れ、底面積<r>cm²の<o>を底まで垂直に立てました。<w>の底面積は<S>cm²、<o>は水より高いです。水面の高さは底から何cmになりますか。",
    "<w>の底面積が<S>cm²、水の深さが<d>cmのとき、底面積<r>cm²の<o>を底につけて立てると、水面が上がります。<o>が水面から出ているとすると、深さは何cm<ka>",
    NULL,
};
static const struct subtype rod = {
    .id = "rod",
    .name = "棒を立てた後の深さ",
    .level = 3,
    .templates = templates_rod,
    .asks = "後の水の深さ",
    .role = {{"S", "<w>の底面積", "cm²"}, {"d", "はじめの深さ", "cm"}, {"r", "<o>の底面積", "cm²"}},
    .method = {{"水の底面積", "水の体積は変わらず、水のある所の底面積が<o>の分だけ小さくなります。", solve_rod, NULL}},
    .draw = draw_rod,
    .bind = bind_rod,
    .holds = holds_rod,
    .low = {1},
    .high = {2000},
    .scale = 10,
    .hint = "<o>を立てると、水のある所の底面積は何cm²ですか。",
    .figure = &no_figure,
};

/* ---- a closed box with water, put on another side ---- */
enum { SIDE_A, SIDE_B, HEIGHT, LEVEL };
static void bind_turn(struct build *p) {
    build_need(p, "water below the lid", build_value(p, LEVEL) < build_value(p, HEIGHT));
}
static bool draw_turn(struct build *p) {
    static const char *const boxes[] = {"ふたのある直方体の容器",
                                        "水もれしない直方体の容器",
                                        "ふたを閉めた直方体の水そう",
                                        "すきまのない直方体の箱",
                                        "ふたつきの直方体の入れ物",
                                        "直方体のびん",
                                        NULL};
    build_context(p, "w", boxes);
    int64_t a = build_between(p, 6, 40), b = build_between(p, 5, 30), h = build_between(p, 10, 60),
            level = build_between(p, 3, h - 1);
    build_datum(p, SIDE_A, "a", a), build_datum(p, SIDE_B, "b", b), build_datum(p, HEIGHT, "h", h),
        build_datum(p, LEVEL, "d", level);
    return build_need(p, "tenths of a centimetre", 10 * a * level % h == 0) &&
           build_need(p, "different numbers", a != b && a != h && b != h && level != a && level != b) &&
           build_need(p, "a depth that differs", a * level % h != 0 || (a * level / h != level && a * level / h != b));
}
static void solve_turn(struct build *p) {
    struct ratio bottom = build_step(p, "はじめの底面積は、", p->datum[SIDE_A], '*', p->datum[SIDE_B], "cm²", "です。");
    struct ratio water = build_step(p, "水の体積は、", bottom, '*', p->datum[LEVEL], "cm³", "です。");
    struct ratio side =
        build_step(p, "たおした後の底面積は、", p->datum[SIDE_B], '*', p->datum[HEIGHT], "cm²", "です。");
    build_trap(p, build_fraction(build_value(p, SIDE_B) * build_value(p, LEVEL), build_value(p, HEIGHT)));
    build_answer(p, build_step(p, "水の深さは、", water, '/', side, "cm", "になります。"), "", "cm");
}
/* The depth on the side is to the side's length as the level to the height. The width is there and does not matter. */
static bool holds_turn(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t b = build_value(p, SIDE_B);
    return IF_KEPT(keep, 13,
                   x[0] * b * build_value(p, HEIGHT) == 10 * build_value(p, SIDE_A) * b * build_value(p, LEVEL));
}
static const char *const templates_turn[] = {
    "縦<a>cm、横<b>cm、高さ<h>cmの<w>に、水が<d>cmの深さまで入っています。これを横<b>cm、高さ<h>cmの面が底になるようにたおすと、水の深さは何cmになりますか。",
    "<w>があり、縦は<a>cm、横は<b>cm、高さは<h>cmです。水の深さは<d>cmです。<b>cmと<h>cmの辺でできた面を下にして置くと、水の深さは何cm[ですか。|でしょうか。]",
    "水の深さは何cmになりますか。縦<a>cm、横<b>cm、高さ<h>cmの<w>に深さ<d>cmの水を入れ、横と高さの面が底になるようにたおします。",
    "深さ<d>cmまで水の入った<w>をたおします。縦<a>cm、横<b>cm、高さ<h>cmで、たおした後は横<b>cmと高さ<h>cmの面が下になります。水の深さは何cmですか。",
    "<w>の大きさは縦<a>cm、横<b>cm、高さ<h>cmです。水を<d>cmの深さまで入れてふたをし、横と高さでできる面を底にして置き直しました。水面は底から何cmですか。",
    "高さ<h>cm、縦<a>cm、横<b>cmの<w>に、<d>cmの深さの水が入っています。横<b>cm、高さ<h>cmの面を下にすると、水の深さは何cmに変わりますか。",
    "縦が<a>cm、横が<b>cm、高さが<h>cmの<w>を立てて置くと、水の深さは<d>cmでした。横と高さの面が底になるようにねかせると、深さは何cmですか。",
    "<w>(縦<a>cm、横<b>cm、高さ<h>cm)の水の深さは<d>cmです。<b>cm×<h>cmの面が底になるように向きを変えたとき、水の深さは何cm<ka>",
    NULL,
};
static const struct subtype turn = {
    .id = "turn",
    .name = "たおした後の深さ",
    .level = 2,
    .templates = templates_turn,
    .asks = "たおした後の水の深さ",
    .role = {{"a", "縦", "cm"}, {"b", "横", "cm"}, {"h", "高さ", "cm"}, {"d", "はじめの深さ", "cm"}},
    .method = {{"水の体積", "水の体積は変わりません。体積を新しい底面積でわります。", solve_turn, NULL}},
    .draw = draw_turn,
    .bind = bind_turn,
    .holds = holds_turn,
    .spare = BIT(SIDE_B),
    .low = {1},
    .high = {600},
    .scale = 10,
    .hint = "水の体積は何cm³ですか。",
    .figure = &no_figure,
};

/* ---- one pipe first, then both ---- */
enum { FULL, ONE, ALONE, OTHER };
static void bind_stages(struct build *p) {
    build_need(p, "not full yet", build_value(p, ONE) * build_value(p, ALONE) < build_value(p, FULL));
    build_set(p, "qs", p->asked ? "2本で入れたのは何分間" : "満水になるのは入れ始めてから何分後");
    build_set(p, "qv", p->asked ? "2本で何分間{入れる/た}か" : "入れ始めてから何分後に満水に{なる}か");
}
static bool draw_stages(struct build *p) {
    static const char *const tanks[] = {
        "水そう|管A|管B",           "水そう|じゃ口A|じゃ口B",     "プール|太い管|細い管",
        "タンク|A管|B管",           "ため池|1本目の管|2本目の管", "おふろ|水のじゃ口|お湯のじゃ口",
        "貯水そう|給水管P|給水管Q", "水そう|ホースA|ホースB",     NULL};
    build_context(p, "w|p|q", tanks);
    int64_t one = build_between(p, 3, 30), other = build_between(p, 2, 30), alone = build_between(p, 2, 20),
            both = build_between(p, 2, 30);
    build_datum(p, FULL, "V", one * alone + (one + other) * both), build_datum(p, ONE, "i", one),
        build_datum(p, ALONE, "m", alone), build_datum(p, OTHER, "k", other);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "different numbers",
                      one != other && alone != both && one != alone + both && other != alone + both && both != one &&
                          both != other);
}
static void solve_stages(struct build *p) {
    struct ratio first = build_step(p, "<p>だけで入れた水は、", p->datum[ONE], '*', p->datum[ALONE], "L", "です。");
    struct ratio rest = build_step(p, "残りは、", p->datum[FULL], '-', first, "L", "です。");
    struct ratio rate = build_step(p, "2本では1分間に、", p->datum[ONE], '+', p->datum[OTHER], "L", "入ります。");
    struct ratio both = build_step(p, "2本で入れた時間は、", rest, '/', rate, "分", "です。");
    if (p->asked) {
        build_trap(p, build_apply(p, rest, '/', p->datum[OTHER]));
        build_answer(p, both, "", "分");
        return;
    }
    build_trap(p, both);
    build_answer(p, build_step(p, "全部で、", p->datum[ALONE], '+', both, "分後", "です。"), "", "分後");
}
/* Minute by minute. */
static bool holds_stages(const struct build *p, const int64_t *x, unsigned keep) {
    if (x[0] != build_value(p, ALONE) + x[1]) return false;
    int64_t in = 0;
    for (int64_t t = 0; t < x[0]; t++)
        in += build_value(p, ONE) + (t < build_value(p, ALONE) ? 0 : build_value(p, OTHER));
    return IF_KEPT(keep, 15, in == build_value(p, FULL));
}
static const char *const templates_stages[] = {
    "<V>L入る空の<w>に、はじめ<p>だけで毎分<i>Lずつ<m>分間水を入れ、その後は<q>も開いて毎分<k>Lずつ加えました。<qs>ですか。",
    "<w>の容積は<V>Lです。<p>は毎分<i>L、<q>は毎分<k>Lの水を入れます。<p>だけで<m>分入れてから、2本同時に使いました。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。空の<w>(<V>L)に、<p>で毎分<i>Lずつ<m>分間水を入れた後、毎分<k>Lの<q>も使いました。",
    "<p>から毎分<i>L、<q>から毎分<k>Lの水が出ます。<V>Lの<w>に、<p>だけで<m>分間、その後は両方で水を入れて満水にしました。<qs>ですか。",
    "空の<w>に<p>で水を入れ始めました。<p>は毎分<i>Lです。<m>分後に<q>(毎分<k>L)も開きました。<w>は<V>Lで満水になります。<qs>になりますか。",
    "満水が<V>Lの<w>に、はじめの<m>分は<p>だけで、残りは<p>と<q>の2本で水を入れます。1分間に<p>は<i>L、<q>は<k>L入れます。<qs>ですか。",
    "<w>に毎分<i>Lの<p>で水を入れていましたが、<m>分たっても満水にならないので、毎分<k>Lの<q>も使うことにしました。満水は<V>Lです。<qs>でしょうか。",
    "<V>Lの<w>があります。<p>(毎分<i>L)を開き、その<m>分後に<q>(毎分<k>L)を開いて、2本とも満水まで出し続けました。<qs>ですか。",
    NULL,
};
static const struct subtype stages = {
    .id = "stages",
    .name = "とちゅうから2本の管で入れる",
    .level = 2,
    .templates = templates_stages,
    .asks = "満水までの時間|2本で入れた時間",
    .role = {{"V", "満水の水の量", "L"},
             {"i", "<p>の毎分の量", "L"},
             {"m", "<p>だけの時間", "分"},
             {"k", "<q>の毎分の量", "L"}},
    .method = {{"残りを求める", "1本で入れた分をひいて、残りを2本で入れる時間を求めます。", solve_stages, NULL}},
    .draw = draw_stages,
    .bind = bind_stages,
    .holds = holds_stages,
    .loops = 1,
    .low = {1, 1},
    .high = {80, 80},
    .hint = "<p>だけで、何L入りましたか。",
    .figure = &(const struct figure_template){FIGURE_NONE, {{"unit", FIGURE_TEXT, "L"}}},
};

static const struct subtype *const subtypes[] = {&sink, &rod, &turn, &stages, NULL};
const struct family family_suiso_ireru = {.id = "suiso_ireru",
                                          .number = "F47,F97",
                                          .name = "水そう(しずめる・たおす・2本の管)",
                                          .grade = 6,
                                          .subtypes = subtypes};

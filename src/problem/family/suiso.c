/* suiso.c - 水そうの問題: a box of water; what is poured in, let out, sunk in it, poured over.
 *
 *   volume = area of the base × depth, 1L = 1000cm³
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const tanks[] = {"水そう",       "水そう",         "容器",   "入れ物",  "ビニールプール",
                                    "金魚の水そう", "メダカの水そう", "水おけ", "!タンク", NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};

static void draw_tank(struct build *p) {
    build_context(p, "w", tanks);
    build_people(p, "A");
}
/* The first two data: the sides of the base, cm. */
enum { LONG, WIDE };
static int64_t draw_base(struct build *p) {
    int64_t a = build_round(p, 10, 80, 5), b = build_round(p, 10, 80, 5);
    build_datum(p, LONG, "a", a), build_datum(p, WIDE, "b", b);
    build_need(p, "sides differ", a != b);
    return a * b;
}
static struct ratio step_base(struct build *p) {
    return build_step(p, "底面積は、", p->datum[LONG], '*', p->datum[WIDE], "cm²", "です。");
}
static int64_t base_of(const struct build *p) { return build_value(p, LONG) * build_value(p, WIDE); }

/* ---- how long until it is full ---- */
enum { HIGH = 2, RATE = 3 };
static bool draw_fill(struct build *p) {
    draw_tank(p);
    int64_t base = draw_base(p), h = build_round(p, 10, 80, 5), rate = build_between(p, 2, 20);
    build_datum(p, HIGH, "h", h), build_datum(p, RATE, "v", rate);
    return build_need(p, "whole minutes", base * h % (1000 * rate) == 0 && base * h / (1000 * rate) >= 2);
}
static void solve_fill(struct build *p) {
    struct ratio base = step_base(p);
    struct ratio volume = build_step(p, "入る水の体積は、", base, '*', p->datum[HIGH], "cm³", "です。");
    struct ratio litres = build_step(p, "1Lは1000cm³なので、", volume, '/', build_int(1000), "L", "です。");
    struct ratio minutes = build_step(p, "1分間に<v>L入るので、", litres, '/', p->datum[RATE], "分", "かかります。");
    build_trap(p, litres);
    build_trap(p, build_apply(p, volume, '/', p->datum[RATE]));
    build_answer(p, minutes, "", "分");
}
/* Minute by minute the water rises. */
static bool holds_fill(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15, x[0] * build_value(p, RATE) * 1000 == base_of(p) * build_value(p, HIGH));
}
static const char *const templates_fill[] = {
    "内のりが縦<a>cm、横<b>cm、深さ<h>cmの直方体の<w>に、1分間に<v>Lの割合で水を入れます。いっぱいになるのに何分かかりますか。",
    "縦<a>cm、横<b>cm、高さ<h>cmの直方体の空の<w>に、毎分<v>Lずつ水を入れます。何分で満水になりますか。",
    "直方体の<w>があり、内側の縦は<a>cm、横は<b>cm、深さは<h>cmです。毎分<v>Lの水を入れると、何分でいっぱいになり[ますか。|ますか。]",
    "底面が縦<a>cm、横<b>cmの長方形である直方体の<w>に、深さ<h>cmまで水を入れます。毎分<v>Lずつ入れると何分かかりますか。",
    "何分でいっぱいになりますか。直方体の<w>は縦<a>cm、横<b>cm、深さ<h>cmで、水は1分間に<v>Lずつ入ります。",
    "<A>は、内のりが縦<a>cm、横<b>cmの<w>に、深さ<h>cmまで水を入れます。じゃ口からは毎分<v>L出ます。何分かかりますか。",
    "1分間に<v>Lの水が出るホースで、縦<a>cm、横<b>cm、深さ<h>cmの直方体の<w>を満水にするには、何分かかりますか。",
    "空の<w>に毎分<v>Lずつ水を入れます。<w>は、縦<a>cm、横<b>cm、深さ<h>cmの直方体です。満水になるのは何分後ですか。",
    NULL};
static const struct figure_template figure_fill = {FIGURE_SHAPE,
                                                   {{"shape", FIGURE_TEXT, "cuboid"},
                                                    {"labels", FIGURE_TEXTS, "縦|横|深さ"},
                                                    {"lengths", FIGURE_NUMBERS, "<a>|<b>|<h>"},
                                                    {"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype fill = {
    .id = "fill",
    .name = "満水までの時間",
    .level = 2,
    .templates = templates_fill,
    .asks = "水を入れる時間",
    .role = {{"a", "底面の縦", "cm"}, {"b", "底面の横", "cm"}, {"h", "水の深さ", "cm"}, {"v", "1分間に入る水", "L"}},
    .method = {{"体積", "入る水の体積を求め、Lになおしてから、1分間に入る量でわります。", solve_fill, NULL}},
    .draw = draw_fill,
    .holds = holds_fill,
    .low = {1},
    .high = {400},
    .hint = "<w>には、全部で何cm³の水が入りますか。",
    .figure = &figure_fill,
};

/* ---- litres poured in: how deep ---- */
enum { LITRES = 2 };
static bool draw_depth(struct build *p) {
    draw_tank(p);
    int64_t base = draw_base(p), depth = build_between(p, 3, 60);
    build_datum(p, LITRES, "L", base * depth / 1000);
    return build_need(p, "whole litres", base * depth % 1000 == 0 && base * depth >= 2000);
}
static void solve_depth(struct build *p) {
    struct ratio base = step_base(p);
    struct ratio volume =
        build_step(p, "1Lは1000cm³なので、水は、", p->datum[LITRES], '*', build_int(1000), "cm³", "です。");
    struct ratio depth = build_step(p, "水の深さは、体積を底面積でわって、", volume, '/', base, "cm", "です。");
    build_trap(p, build_apply(p, p->datum[LITRES], '*', build_int(10)));
    build_answer(p, depth, "", "cm");
}
static bool holds_depth(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * base_of(p) == build_value(p, LITRES) * 1000);
}
static const char *const templates_depth[] = {
    "内のりが縦<a>cm、横<b>cmの直方体の<w>に、水を<L>L入れました。水の深さは何cmになりますか。",
    "底面が縦<a>cm、横<b>cmの長方形である直方体の<w>に、<L>Lの水を入れると、深さは何cmですか。",
    "直方体の<w>の底は、縦が<a>cm、横が<b>cmです。ここに水を<L>L入れると、水の深さは何cmになり[ますか。|ますか。]",
    "水の深さは何cmですか。<L>Lの水を、縦<a>cm、横<b>cmの直方体の<w>に入れました。",
    "空の<w>に水を<L>L入れました。<w>は直方体で、底面の縦は<a>cm、横は<b>cmです。水は底から何cmの高さまで入っていますか。",
    "<A>が直方体の<w>に水を<L>L注ぎました。内側の縦は<a>cm、横は<b>cmです。水の深さは何cmでしょうか。",
    "<L>Lの水を入れた直方体の<w>があります。底面の長方形は縦<a>cm、横<b>cmです。水の深さ<wo>",
    "縦<a>cm、横<b>cmの長方形を底面とする<w>に、<L>Lの水が入っています。深さは何cmですか。",
    NULL};
static const struct figure_template figure_depth = {FIGURE_SHAPE,
                                                    {{"shape", FIGURE_TEXT, "cuboid"},
                                                     {"labels", FIGURE_TEXTS, "縦|横"},
                                                     {"lengths", FIGURE_NUMBERS, "<a>|<b>"},
                                                     {"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype depth = {
    .id = "depth",
    .name = "水の深さ",
    .level = 1,
    .templates = templates_depth,
    .asks = "水の深さ",
    .role = {{"a", "底面の縦", "cm"}, {"b", "底面の横", "cm"}, {"L", "入れた水", "L"}},
    .method = {{"体積", "水の体積をcm³になおして、底面積でわります。", solve_depth, NULL}},
    .draw = draw_depth,
    .holds = holds_depth,
    .low = {1},
    .high = {400},
    .hint = "入れた水は何cm³ですか。",
    .figure = &figure_depth,
};

/* ---- sunk in it: how large ---- */
enum { BEFORE = 2, AFTER = 3 };
static const char *const sunk[] = {"石",       "石",    "おもり", "鉄のかたまり", "ねん土", "金属のおもり",
                                   "ガラス玉", "!びん", NULL};
static void bind_stone(struct build *p) {
    build_need(p, "the water rises", build_value(p, BEFORE) < build_value(p, AFTER));
}
static bool draw_stone(struct build *p) {
    draw_tank(p);
    build_words(p, "s", sunk);
    int64_t a = build_between(p, 8, 40), b = build_between(p, 8, 40), before = build_between(p, 4, 30);
    build_datum(p, LONG, "a", a), build_datum(p, WIDE, "b", b), build_datum(p, BEFORE, "d", before);
    build_datum(p, AFTER, "e", before + build_between(p, 1, 9));
    return build_need(p, "sides differ", a != b);
}
static void solve_stone(struct build *p) {
    struct ratio base = step_base(p);
    struct ratio up = build_step(p, "水面は、", p->datum[AFTER], '-', p->datum[BEFORE], "cm", "上がりました。");
    struct ratio volume = build_step(p, "<s>の体積は、上がった分の水の体積と同じで、", base, '*', up, "cm³", "です。");
    build_trap(p, build_apply(p, base, '*', p->datum[AFTER]));
    build_answer(p, volume, "", "cm³");
}
/* The water and the thing together fill the box to the new depth. */
static bool holds_stone(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15, base_of(p) * build_value(p, BEFORE) + x[0] == base_of(p) * build_value(p, AFTER));
}
static const char *const templates_stone[] = {
    "内のりが縦<a>cm、横<b>cmの直方体の<w>に、深さ<d>cmまで水が入っています。<s>を完全にしずめると、深さが<e>cmになりました。<s>の体積は何cm³ですか。",
    "底面が縦<a>cm、横<b>cmの直方体の<w>に<s>をしずめると、水の深さが<d>cmから<e>cmに上がりました。<s>の体積は何cm³ですか。",
    "直方体の<w>の底は、縦<a>cm、横<b>cmです。水の深さは<d>cmでしたが、<s>を入れてしずめると<e>cmになりました。<s>の体積は何cm³[ですか。|でしょうか。]",
    "<s>の体積は何cm³ですか。縦<a>cm、横<b>cmの直方体の<w>にしずめると、水の深さが<d>cmから<e>cmになりました。",
    "<A>が<s>の体積を調べています。縦<a>cm、横<b>cmの直方体の<w>の水に<s>をしずめると、深さは<d>cmから<e>cmになりました。体積は何cm³ですか。",
    "水が<d>cmの深さまで入った直方体の<w>に、<s>をすっかりしずめると深さが<e>cmになりました。底面は縦<a>cm、横<b>cmです。<s>の体積<wo>",
    "縦<a>cm、横<b>cmの直方体の<w>に<s>をしずめました。水はこぼれず、水面は底から<d>cmの高さから<e>cmの高さになりました。<s>の体積は何cm³ですか。",
    "<w>は直方体で、底面の縦は<a>cm、横は<b>cmです。<s>をしずめる前の水の深さは<d>cm、後の深さは<e>cmです。<s>の体積は何cm³ですか。",
    NULL};
static const struct subtype stone = {
    .id = "stone",
    .name = "しずめたものの体積",
    .level = 2,
    .templates = templates_stone,
    .asks = "<s>の体積",
    .role = {{"a", "底面の縦", "cm"}, {"b", "底面の横", "cm"}, {"d", "はじめの深さ", "cm"}, {"e", "後の深さ", "cm"}},
    .method = {{"上がった分", "しずめたものの体積は、水面が上がった分の直方体の体積と同じです。", solve_stone, NULL}},
    .draw = draw_stone,
    .bind = bind_stone,
    .holds = holds_stone,
    .low = {1},
    .high = {16000},
    .hint = "水面は何cm上がりましたか。",
    .figure = &figure,
};

/* ---- poured over into another one ---- */
enum { AREA_A, DEEP, AREA_B };
static const char *const pairs[] = {"容器A|容器B",
                                    "水そうA|水そうB",
                                    "入れ物ア|入れ物イ",
                                    "青い容器|白い容器",
                                    "大きい水そう|小さい水そう",
                                    "容器P|容器Q",
                                    "!丸い容器|四角い容器",
                                    NULL};
static bool draw_pour(struct build *p) {
    build_context(p, "x|y", pairs);
    build_people(p, "A");
    int64_t area = build_round(p, 60, 900, 10), other = build_round(p, 60, 900, 10), deep = build_between(p, 4, 40);
    build_datum(p, AREA_A, "a", area), build_datum(p, DEEP, "h", deep), build_datum(p, AREA_B, "b", other);
    return build_need(p, "areas differ", area != other) &&
           build_need(p, "a whole depth", area * deep % other == 0 && area * deep / other <= 80);
}
static void solve_pour(struct build *p) {
    struct ratio volume = build_step(p, "水の体積は、", p->datum[AREA_A], '*', p->datum[DEEP], "cm³", "です。");
    struct ratio deep = build_step(p, "<y>の底面積でわって、深さは、", volume, '/', p->datum[AREA_B], "cm", "です。");
    build_answer(p, deep, "", "cm");
}
static bool holds_pour(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, AREA_B) == build_value(p, AREA_A) * build_value(p, DEEP));
}
static const char *const templates_pour[] = {
    "底面積が<a>cm²の<x>に、深さ<h>cmまで水が入っています。この水を全部、底面積が<b>cm²の<y>に移すと、深さは何cmになりますか。",
    "<x>の底面積は<a>cm²、<y>の底面積は<b>cm²です。<x>に深さ<h>cmまで入れた水を<y>に全部移します。<y>の水の深さは何cmですか。",
    "底の面積が<a>cm²の<x>の水を、底の面積が<b>cm²の空の<y>に全部移しました。<x>の水の深さは<h>cmでした。<y>では何cm[ですか。|でしょうか。]",
    "<y>の水の深さは何cmになりますか。底面積は<x>が<a>cm²、<y>が<b>cm²で、<x>に深さ<h>cmまで入っていた水を全部<y>に移します。",
    "<A>は、底面積<a>cm²の<x>に<h>cmの深さまで入っている水を、底面積<b>cm²の<y>に全部移しました。水はあふれませんでした。深さは何cmになりましたか。",
    "深さ<h>cmまで水が入った<x>があり、底面積は<a>cm²です。この水を底面積<b>cm²の<y>に入れかえると、水の深さは何cmですか。",
    "<x>と<y>があり、底面積はそれぞれ<a>cm²と<b>cm²です。<x>の深さ<h>cmの水をすべて<y>に移したときの深さ<wo>",
    "空の<y>に、<x>の水を全部移します。<x>は底面積が<a>cm²で水の深さが<h>cm、<y>は底面積が<b>cm²です。<y>の水の深さは何cmになりますか。",
    NULL};
static const struct subtype pour = {
    .id = "pour",
    .name = "別の容器に移す",
    .level = 1,
    .templates = templates_pour,
    .asks = "<y>の水の深さ",
    .role = {{"a", "<x>の底面積", "cm²"}, {"h", "<x>の水の深さ", "cm"}, {"b", "<y>の底面積", "cm²"}},
    .method = {{"体積", "移しても水の体積は変わりません。体積を<y>の底面積でわります。", solve_pour, NULL}},
    .draw = draw_pour,
    .holds = holds_pour,
    .low = {1},
    .high = {400},
    .hint = "<x>に入っている水の体積は何cm³ですか。",
    .figure = &figure,
};

/* ---- water in and out at once ---- */
enum { FULL, IN, OUT };
static void bind_leak(struct build *p) {
    build_need(p, "more comes in than goes out", build_value(p, IN) > build_value(p, OUT));
}
static bool draw_leak(struct build *p) {
    draw_tank(p);
    int64_t in = build_between(p, 4, 30), out = build_between(p, 1, in - 1), minutes = build_between(p, 4, 60);
    build_datum(p, FULL, "V", (in - out) * minutes), build_datum(p, IN, "i", in), build_datum(p, OUT, "o", out);
    return build_need(p, "a plausible tank", (in - out) * minutes >= 20 && (in - out) * minutes <= 900) &&
           build_need(p, "nobody divides by 1", in - out > 1);
}
static void solve_leak(struct build *p) {
    struct ratio more = build_step(p, "1分間にふえる水は、", p->datum[IN], '-', p->datum[OUT], "L", "です。");
    struct ratio minutes = build_step(p, "満水になるのは、", p->datum[FULL], '/', more, "分後", "です。");
    build_trap(p, build_apply(p, p->datum[FULL], '/', p->datum[IN]));
    build_answer(p, minutes, "", "分後");
}
static bool holds_leak(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t in = 0, out = 0;
    for (int64_t i = 0; i < x[0]; i++) in += build_value(p, IN), out += build_value(p, OUT);
    return IF_KEPT(keep, 7, in == build_value(p, FULL) + out);
}
static const char *const templates_leak[] = {
    "<V>L入る<w>に、毎分<i>Lずつ水を入れながら、毎分<o>Lずつ水をぬきます。空の<w>は何分後に満水になりますか。",
    "満水で<V>Lの<w>があります。じゃ口から1分間に<i>L入りますが、底のせんから1分間に<o>L出ていきます。空から満水まで何分かかりますか。",
    "<w>に毎分<i>Lの水を入れますが、毎分<o>Lの水がもれます。<w>の容積は<V>Lです。空の<w>がいっぱいになるのは何分後[ですか。|でしょうか。]",
    "何分後に満水になりますか。容積<V>Lの空の<w>に毎分<i>Lの水を入れ、同時に毎分<o>Lの水を流し出します。",
    "<A>が空の<w>に水を入れます。1分に<i>Lずつ入れますが、1分に<o>Lずつもれています。<V>Lたまるのは何分後ですか。",
    "給水管からは毎分<i>L入り、はい水管からは毎分<o>L出ます。両方を開くと、容積<V>Lの空の<w>は何分後に満水になりますか。",
    "せんがしっかりしまっていない<w>があります。毎分<i>L入れても毎分<o>L出てしまいます。<V>L入る<w>が空からいっぱいになるのは何分後ですか。",
    "容積が<V>Lの<w>に、毎分<i>Lで水を入れ、毎分<o>Lで水を出します。空の状態から始めて、満水になるまでの時間は何分ですか。",
    NULL};
static const struct subtype leak = {
    .id = "leak",
    .name = "入れながら出す",
    .level = 1,
    .templates = templates_leak,
    .asks = "満水になる時間",
    .role = {{"V", "満水の水の量", "L"}, {"i", "1分間に入る水", "L"}, {"o", "1分間に出る水", "L"}},
    .method = {{"差", "1分間にふえる水は、入る水と出る水の差です。", solve_leak, NULL}},
    .draw = draw_leak,
    .bind = bind_leak,
    .holds = holds_leak,
    .loops = 1,
    .low = {1},
    .high = {300},
    .hint = "1分間に、水は何Lずつふえますか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&fill, &depth, &stone, &pour, &leak, NULL};
const struct family family_suiso = {.id = "suiso",
                                    .number = "F47,F97",
                                    .name = "水そうの問題",
                                    .grade = 5,
                                    .scene = SCENE_INDOORS,
                                    .subtypes = subtypes};

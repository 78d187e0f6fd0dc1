/* yoseki.c - 容積: what goes into a box whose walls have a thickness, and how much water stands in it.
 *
 *   inside = (outside - two walls) × (outside - two walls) × (outside - one bottom)
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { LONG, WIDE, TALL, WALL };

/* box | what it is made of */
static const char *const boxes[] = {"入れ物|板",
                                    "木の箱|板",
                                    "水そう|ガラス",
                                    "ます|板",
                                    "植木ばち|木の板",
                                    "プランター|板",
                                    "石の水おけ|石",
                                    "コンクリートの池|コンクリート",
                                    "木のおふろ|板",
                                    "アクリルの水そう|アクリルの板",
                                    "金魚ばち|ガラス",
                                    "せんめん台|石",
                                    "木の水入れ|板",
                                    "ガラスのケース|ガラス",
                                    "発ぽうスチロールの箱|発ぽうスチロール",
                                    "貯水そう|コンクリート",
                                    "氷の入れ物|氷",
                                    "プラスチックの箱|プラスチックの板",
                                    "!米びつ|板",
                                    NULL};
static const struct figure_template figure_box = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<c>|<t>"}}};

static void bind_box(struct build *p) {
    int64_t t = build_value(p, WALL);
    build_need(p, "room inside",
               t > 0 && build_value(p, LONG) > 2 * t && build_value(p, WIDE) > 2 * t && build_value(p, TALL) > t);
}
static bool draw_box(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|m", boxes);
    int64_t t = build_chance(p, 55) ? 1 : build_between(p, 2, 5), in = t == 1 ? 6 : 10;
    build_datum(p, LONG, "a", build_between(p, in, 50) + 2 * t),
        build_datum(p, WIDE, "b", build_between(p, in, 60) + 2 * t);
    build_datum(p, TALL, "c", build_between(p, 4, 40) + t), build_datum(p, WALL, "t", t);
    return build_need(p, "different sides", build_value(p, LONG) != build_value(p, WIDE));
}
static void solve_box(struct build *p) {
    struct ratio two = build_step(p, "縦と横は両側に<m>の厚さがあるので、その分は、", p->datum[WALL], '*', build_int(2),
                                  "cm", "です。");
    struct ratio a = build_step(p, "内のりの縦は、", p->datum[LONG], '-', two, "cm", "です。");
    struct ratio b = build_step(p, "内のりの横は、", p->datum[WIDE], '-', two, "cm", "です。");
    struct ratio c = build_step(p, "深さは底の厚さだけひいて、", p->datum[TALL], '-', p->datum[WALL], "cm", "です。");
    struct ratio base = build_step(p, "底の内側の面積は、", a, '*', b, "cm²", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[LONG], '*', p->datum[WIDE]), '*', p->datum[TALL]));
    build_trap(p, build_apply(p, base, '*', build_apply(p, p->datum[TALL], '-', two)));
    build_answer(p, build_step(p, "容積は、", base, '*', c, "cm³", "です。"), "", "cm³");
}
/* The block less its bottom plate, its long walls and its short walls. */
static bool holds_box(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, LONG), b = build_value(p, WIDE), c = build_value(p, TALL), t = build_value(p, WALL);
    int64_t bottom = a * b * t, long_walls = 2 * a * t * (c - t), short_walls = 2 * (b - 2 * t) * t * (c - t);
    return IF_KEPT(keep, 15, x[0] + bottom + long_walls + short_walls == a * b * c);
}
static const char *const templates_box[] = {
    "厚さ<t>cmの<m>で作った、ふたのない直方体の形の<w>があります。外側の長さは、縦<a>cm、横<b>cm、高さ<c>cmです。容積は何cm³ですか。",
    "外のりが縦<a>cm、横<b>cm、高さ<c>cmの、ふたのない直方体の<w>があります。<m>の厚さがどこも<t>cmのとき、容積は何cm³[ですか。|でしょうか。|になりますか。]",
    "<w>の容積は何cm³ですか。<w>はふたのない直方体の形で、外側は縦<a>cm、横<b>cm、高さ<c>cm、厚さは<t>cmです。",
    "<A>は、厚さ<t>cmの<m>で、外側が縦<a>cm、横<b>cm、高さ<c>cmの直方体の<w>を作りました。ふたはありません。容積は何cm³ですか。",
    "直方体の形をした、ふたのない<w>の外側をはかると、縦<a>cm、横<b>cm、高さ<c>cmでした。<m>の厚さは<t>cmです。この<w>の容積<wo>",
    "<m>の厚さが<t>cmで、外のりが縦<a>cm、横<b>cm、高さ<c>cmのふたのない直方体の<w>に、水をいっぱいに入れると何cm³入りますか。",
    "ふたのない直方体の<w>があり、側面も底面も厚さは<t>cmです。外側の縦が<a>cm、横が<b>cm、高さが<c>cmのとき、容積は何cm³<ka>",
    "外側の縦が<a>cm、横が<b>cm、高さが<c>cmの<w>は、厚さ<t>cmの<m>でできたふたのない直方体です。中には何cm³の水が入りますか。",
    NULL,
};
static const struct subtype box = {
    .id = "thick",
    .name = "厚さのある入れ物の容積",
    .level = 2,
    .templates = templates_box,
    .asks = "<w>の容積",
    .role = {{"a", "外側の縦", "cm"}, {"b", "外側の横", "cm"}, {"c", "外側の高さ", "cm"}, {"t", "厚さ", "cm"}},
    .method = {{"内のりを求める",
                "容積は内側の長さ(内のり)で決まります。縦と横は厚さ2つ分、深さは1つ分小さくなります。", solve_box,
                NULL}},
    .draw = draw_box,
    .bind = bind_box,
    .holds = holds_box,
    .low = {1},
    .high = {150000},
    .hint = "内側の縦の長さは何cmですか。",
    .figure = &figure_box,
};

/* ---- of what size the inside is told; how many litres ---- */
enum { DEPTH = TALL };
static const struct figure_template figure_litres = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<c>"}}};
static const char *const tanks[] = {"水そう",
                                    "おふろ",
                                    "金魚ばち",
                                    "タンク",
                                    "クーラーボックス",
                                    "水入れ",
                                    "ポリタンク",
                                    "水おけ",
                                    "めだかの水そう",
                                    "石の水そう",
                                    "ガラスのケース",
                                    "ます",
                                    "流し台",
                                    "箱",
                                    "プラスチックの箱",
                                    "井戸水のタンク",
                                    "入れ物",
                                    "容器",
                                    "雨水のタンク",
                                    "!いけす",
                                    NULL};
static bool draw_litres(struct build *p) {
    build_people(p, "A");
    build_context(p, "w", tanks);
    build_datum(p, LONG, "a", build_between(p, 8, 80)), build_datum(p, WIDE, "b", build_between(p, 8, 90));
    build_datum(p, DEPTH, "c", build_between(p, 5, 60));
    int64_t v = build_value(p, LONG) * build_value(p, WIDE) * build_value(p, DEPTH);
    return build_need(p, "different sides", build_value(p, LONG) != build_value(p, WIDE)) &&
           build_need(p, "litres as one tells them", v % 10 == 0 && v >= 500);
}
static void solve_litres(struct build *p) {
    struct ratio base = build_step(p, "底の内側の面積は、", p->datum[LONG], '*', p->datum[WIDE], "cm²", "です。");
    struct ratio v = build_step(p, "容積は、", base, '*', p->datum[DEPTH], "cm³", "です。");
    build_trap(p, build_apply(p, v, '/', build_int(100)));
    build_trap(p, v);
    build_answer(p, build_step(p, "1Lは1000cm³なので、", v, '/', build_int(1000), "L", "です。"), "", "L");
}
/* In hundredths of a litre; 10 cm³ each. */
static bool holds_litres(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, 10 * x[0] == build_value(p, LONG) * build_value(p, WIDE) * build_value(p, DEPTH));
}
static const char *const templates_litres[] = {
    "内のりが縦<a>cm、横<b>cm、深さ<c>cmの直方体の<w>があります。容積は何Lですか。",
    "直方体の形をした<w>の内のりは、縦<a>cm、横<b>cm、深さ<c>cmです。水は何L入りますか。",
    "<w>の容積は何Lですか。内側の縦は<a>cm、横は<b>cm、深さは<c>cmの直方体です。",
    "<A>が直方体の<w>の内側をはかると、縦<a>cm、横<b>cm、深さ<c>cmでした。いっぱいにすると、水は何L入りますか。",
    "内のりが縦<a>cm、横<b>cm、深さ<c>cmの直方体の<w>に入る水の体積<wo>単位は「L」とします。",
    "内側の長さが縦<a>cm、横<b>cmで、深さが<c>cmの直方体の<w>を水でいっぱいにします。水は何L必要ですか。",
    "縦<a>cm、横<b>cm、深さ<c>cm(どれも内のり)の直方体の<w>があります。容積は何L<ka>",
    "<w>は内のりで縦が<a>cm、横が<b>cm、深さが<c>cmの直方体です。何Lの水が入りますか。",
    NULL,
};
static const struct subtype litres = {
    .id = "litres",
    .name = "内のりから何L入るか",
    .level = 1,
    .templates = templates_litres,
    .asks = "<w>の容積",
    .role = {{"a", "内側の縦", "cm"}, {"b", "内側の横", "cm"}, {"c", "深さ", "cm"}},
    .method = {{"cm³をLに直す", "容積をcm³で求めて、1000cm³が1Lであることから直します。", solve_litres, NULL}},
    .draw = draw_litres,
    .holds = holds_litres,
    .low = {1},
    .high = {45000},
    .scale = 100,
    .hint = "1Lは何cm³ですか。",
    .figure = &figure_litres,
};

static const struct subtype *const subtypes[] = {&box, &litres, NULL};
const struct family family_yoseki = {.id = "yoseki", .number = "F96", .name = "容積", .grade = 5, .subtypes = subtypes};

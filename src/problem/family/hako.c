/* hako.c - 箱を作る: a sheet with a square cut from each corner, folded up.
 *
 *   base = (length - 2 × side) × (width - 2 × side);  content = base × side
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { LONG, WIDE, SIDE };
static const char *const sheets[] = {"厚紙",       "画用紙",   "ボール紙",       "工作用紙",          "アルミ板",
                                     "うすい鉄板", "銅板",     "プラスチック板", "金属の板",          "ブリキ板",
                                     "色画用紙",   "トタン板", "段ボール",       "!うすいアルミの板", NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};
static void bind_sides(struct build *p) {
    int64_t side = build_value(p, SIDE);
    build_need(p, "something is left", build_value(p, LONG) > 2 * side && build_value(p, WIDE) > 2 * side && side > 0);
}
static bool draw_sheet(struct build *p) {
    build_context(p, "w", sheets);
    build_people(p, "A");
    int64_t side = build_between(p, 2, 9), a = build_between(p, 2 * side + 3, 2 * side + 40),
            b = build_between(p, 2 * side + 3, 2 * side + 40);
    build_datum(p, LONG, "a", a), build_datum(p, WIDE, "b", b), build_datum(p, SIDE, "s", side);
    return build_need(p, "sides differ", a != b);
}
static struct ratio step_base(struct build *p) {
    struct ratio twice = build_step(p, "両はしで切り取る長さは、", p->datum[SIDE], '*', build_int(2), "cm", "です。");
    struct ratio a = build_step(p, "箱の底の縦は、", p->datum[LONG], '-', twice, "cm", "です。");
    struct ratio b = build_step(p, "箱の底の横は、", p->datum[WIDE], '-', twice, "cm", "です。");
    return build_step(p, "底の面積は、", a, '*', b, "cm²", "です。");
}

/* ---- the content ---- */
static void solve_volume(struct build *p) {
    struct ratio base = step_base(p);
    struct ratio volume = build_step(p, "箱の深さは切り取った正方形の1辺と同じなので、容積は、", base, '*',
                                     p->datum[SIDE], "cm³", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[LONG], '*', p->datum[WIDE]), '*', p->datum[SIDE]));
    build_answer(p, volume, "", "cm³");
}
/* Layer upon layer of cubes of 1 cm, inside the folds. */
static bool holds_volume(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = build_value(p, SIDE), layer = (build_value(p, LONG) - s - s) * (build_value(p, WIDE) - s - s);
    return IF_KEPT(keep, 7, layer > 0 && x[0] % layer == 0 && x[0] / layer == s);
}
static const char *const templates_volume[] = {
    "縦<a>cm、横<b>cmの長方形の<w>の四すみから、1辺<s>"
    "cmの正方形を切り取って折り、ふたのない箱を作ります。箱の容積は何cm³ですか"
    "。",
    "長方形の<w>があり、縦は<a>cm、横は<b>cmです。4つのすみから1辺<s>"
    "cmの正方形を切り取り、折り曲げて箱にします。容積は何cm³[ですか。|"
    "でしょうか。]",
    "箱の容積は何cm³ですか。縦<a>cm、横<b>cmの<w>の4つの角から1辺<s>"
    "cmの正方形を切り落とし、ふたのない箱を組み立てます。",
    "<A>は、縦<a>cm、横<b>cmの長方形の<w>で箱を作ります。四すみの1辺<s>"
    "cmの正方形を切り取って折ります。箱の容積<wo>",
    "縦が<a>cm、横が<b>cmの<w>"
    "の四すみから、同じ大きさの正方形を切り取って、ふたのない直方体の箱を作りま"
    "した。正方形の1辺は<s>cmです。容積は何cm³ですか。",
    "四すみから1辺<s>cmの正方形を切り取った<w>を折って、深さ<s>"
    "cmの箱にします。もとの<w>は縦<a>cm、横<b>"
    "cmの長方形です。容積は何cm³ですか。",
    "長方形の<w>(縦<a>cm、横<b>cm)のすみを1辺<s>"
    "cmの正方形の形に4つ切り取り、箱を作ると、入る体積は何cm³になりますか。",
    "<w>を折って、ふたのない箱を作ります。<w>は縦<a>cm、横<b>"
    "cmの長方形で、四すみから切り取る正方形は1辺<s>cmです。箱の容積は何cm³<ka>",
    NULL};
static const struct subtype volume = {
    .id = "volume",
    .name = "四すみを切って作る箱の容積",
    .level = 2,
    .templates = templates_volume,
    .asks = "箱の容積",
    .role = {{"a", "紙の縦", "cm"}, {"b", "紙の横", "cm"}, {"s", "切り取る正方形の1辺", "cm"}},
    .method = {{"底と深さ",
                "箱の底は、縦も横も正方形2つ分だけ短くなります。深さは正方形の1"
                "辺です。",
                solve_volume, NULL}},
    .draw = draw_sheet,
    .bind = bind_sides,
    .holds = holds_volume,
    .low = {1},
    .high = {20000},
    .hint = "箱の底の縦と横は、それぞれ何cmですか。",
    .figure = &no_figure,
};

/* ---- what is left of the sheet ---- */
static void solve_sheet(struct build *p) {
    struct ratio all = build_step(p, "もとの長方形の面積は、", p->datum[LONG], '*', p->datum[WIDE], "cm²", "です。");
    struct ratio square =
        build_step(p, "切り取る正方形1つの面積は、", p->datum[SIDE], '*', p->datum[SIDE], "cm²", "です。");
    struct ratio four = build_step(p, "4つ分では、", square, '*', build_int(4), "cm²", "です。");
    struct ratio left = build_step(p, "だから、箱に使う面積は、", all, '-', four, "cm²", "です。");
    build_trap(p, build_apply(p, all, '-', square));
    build_answer(p, left, "", "cm²");
}
/* The base and the four sides. */
static bool holds_sheet(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = build_value(p, SIDE), a = build_value(p, LONG) - 2 * s, b = build_value(p, WIDE) - 2 * s;
    return IF_KEPT(keep, 7, x[0] == a * b + 2 * a * s + 2 * b * s);
}
static const char *const templates_sheet[] = {
    "縦<a>cm、横<b>cmの長方形の<w>の四すみから、1辺<s>"
    "cmの正方形を切り取って折り、ふたのない箱を作ります。箱に使った<w>"
    "の面積は何cm²ですか。",
    "長方形の<w>があり、縦は<a>cm、横は<b>cmです。4つのすみから1辺<s>"
    "cmの正方形を切り取り、折り曲げて箱にします。箱の外側の面積は何cm²["
    "ですか。|でしょうか。]",
    "箱の外側の面積は何cm²ですか。縦<a>cm、横<b>cmの<w>の4つの角から1辺<s>"
    "cmの正方形を切り落とし、ふたのない箱を組み立てます。",
    "<A>は、縦<a>cm、横<b>cmの長方形の<w>で箱を作ります。四すみの1辺<s>"
    "cmの正方形を切り取って折ります。残った<w>の面積<wo>",
    "縦が<a>cm、横が<b>cmの<w>"
    "の四すみから、同じ大きさの正方形を切り取って、ふたのない箱を作りました。正"
    "方形の1辺は<s>cmです。箱の外側の面積は何cm²ですか。",
    "四すみから1辺<s>cmの正方形を切り取った<w>"
    "を折って、ふたのない箱にします。もとの<w>は縦<a>cm、横<b>"
    "cmの長方形です。箱に使う面積は何cm²ですか。",
    "長方形の<w>(縦<a>cm、横<b>cm)のすみを1辺<s>"
    "cmの正方形の形に4つ切り取り、箱を作ると、箱になる部分の面積は何cm²になりま"
    "すか。",
    "<w>を折って、ふたのない箱を作ります。<w>は縦<a>cm、横<b>"
    "cmの長方形で、四すみから切り取る正方形は1辺<s>cmです。切り取った後の<w>"
    "の面積は何cm²<ka>",
    NULL};
static const struct subtype sheet = {
    .id = "sheet",
    .name = "四すみを切って作る箱の面積",
    .level = 2,
    .templates = templates_sheet,
    .asks = "箱に使う面積",
    .role = {{"a", "紙の縦", "cm"}, {"b", "紙の横", "cm"}, {"s", "切り取る正方形の1辺", "cm"}},
    .method = {{"全体からひく", "箱に使うのは、もとの長方形から4つの正方形をのぞいた部分です。", solve_sheet, NULL}},
    .draw = draw_sheet,
    .bind = bind_sides,
    .holds = holds_sheet,
    .low = {1},
    .high = {20000},
    .hint = "切り取るのは、何cm²の正方形がいくつですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&volume, &sheet, NULL};
const struct family family_hako = {
    .id = "hako", .number = "F96", .name = "四すみを切って作る箱", .grade = 5, .subtypes = subtypes};

/* ueki_suki.c - 植木算: flowers between trees, pictures with equal gaps, trees that stay where the spacing changes.
 *
 *   flowers = gaps × (spacing ÷ inner spacing - 1);  gap = (wall - n × width) ÷ places;  stay = every common multiple
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- flowers at equal distances between the trees ---- */
enum { LENGTH, SPACING, INNER };

/* what stands between | counter | dictionary form of its verb */
static const char *const flowers[] = {"つつじ|本|植える",       "花|株|植える",        "チューリップ|本|植える",
                                      "パンジー|株|植える",     "さつき|本|植える",    "ひまわり|本|植える",
                                      "コスモス|株|植える",     "低い木|本|植える",    "小さい旗|本|立てる",
                                      "花のなえ|本|植える",     "あじさい|株|植える",  "細いくい|本|打つ",
                                      "プランター|個|置く",     "ばら|株|植える",      "つばき|本|植える",
                                      "小さいライト|個|付ける", "!うめの木|本|植える", NULL};

static void bind_fill(struct build *p) {
    build_set(p, "where", p->aux[0] ? "長さ<L>mの<pl>のはしからはしまで、" : "まわりの長さが<L>mの<pl>のまわりに、");
    build_set(p, "spot", p->aux[0] ? "長さ<L>mの<pl>" : "1周<L>mの<pl>のまわり");
    struct ratio parts = build_apply(p, p->datum[SPACING], '/', p->datum[INNER]);
    build_need(p, "gaps that can be divided", parts.den == 1 && parts.num > 1);
    build_need(p, "whole gaps", build_apply(p, p->datum[LENGTH], '/', p->datum[SPACING]).den == 1);
}
static bool draw_fill(struct build *p) {
    bool line = build_chance(p, 35);
    build_row_of_things(p, !line);
    build_words(p, "fl|fc|fd", flowers);
    build_aux(p, 0, line);
    int64_t inner = build_between(p, 1, 6), parts = build_between(p, 2, 8), gaps = build_between(p, 6, 60);
    build_datum(p, LENGTH, "L", inner * parts * gaps), build_datum(p, SPACING, "s", inner * parts),
        build_datum(p, INNER, "q", inner);
    return build_need(p, "metres", build_get(p, "u")[0] == 'm') &&
           build_need(p, "a road", inner * parts * gaps <= 2000);
}
static void solve_fill(struct build *p) {
    struct ratio gaps =
        build_step(p, "<n>と<n>の間の数は、", p->datum[LENGTH], '/', p->datum[SPACING], "か所", "です。");
    struct ratio parts = build_step(p, "1つの間<s>mを<q>mずつに分けると、", p->datum[SPACING], '/', p->datum[INNER],
                                    "つ", "に分かれます。");
    struct ratio each =
        build_step(p, "両はしには<n>があるので、1つの間の<fl>は、", parts, '-', build_int(1), "<fc>", "です。");
    struct ratio all = build_step(p, "<fl>は全部で、", each, '*', gaps, "<fc>", "です。");
    build_trap(p, build_apply(p, gaps, '*', parts));
    build_trap(p, build_apply(p, build_apply(p, gaps, '*', parts), '+', build_int(1)));
    build_answer(p, all, "", "<fc>");
}
/* Everything that stands, less the trees. */
static void solve_fill_all(struct build *p) {
    struct ratio places =
        build_step(p, "<q>mずつの間は、全部で、", p->datum[LENGTH], '/', p->datum[INNER], "か所", "です。");
    struct ratio gaps = build_step(p, "<s>mずつの間は、", p->datum[LENGTH], '/', p->datum[SPACING], "か所", "です。");
    struct ratio all =
        build_step(p, "<q>mおきの場所のうち、<n>でないところが<fl>なので、", places, '-', gaps, "<fc>", "です。");
    build_answer(p, all, "", "<fc>");
}
static bool holds_fill(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t length = build_value(p, LENGTH), s = build_value(p, SPACING), q = build_value(p, INNER);
    return IF_KEPT(keep, 7, x[0] * q * s == length * s - length * q);
}
static const char *const templates_fill[] = {
    "<where><s>mおきに<t>を<v>ます。さらに、<n>と<n>の間には<q>mおきに<fl>を<fd>ことにします。<fl>は何<fc>いりますか。",
    "<where><s>mの間かくで<t>を<v>、<n>と<n>の間に<fl>を<q>mおきに<fd>計画です。<fl>は全部で何<fc>必要[ですか。|でしょうか。]",
    "<spot>に、<t>を<s>mおきに<v>ました。となり合う<n>の間に、<q>m間かくで<fl>を<fd>とき、<fl>の数<wo>",
    "<fl>は何<fc>いりますか。<spot>に<s>mごとに<t>を<v>、<n>と<n>の間に<q>mごとに<fl>を<fd>ことにします。",
    "<A>たちは、<spot>に<t>を<s>mおきに<v>ます。次に、<n>と<n>の間に<q>mおきに<fl>を<fd>とすると、<fl>は何<fc>用意すればよいですか。",
    "<spot>があります。<t>を<s>mおきに<v>、その間を<fl>でかざります。<fl>は<q>mおきに<fd>ことにすると、全部で何<fc>ですか。",
    "<where><t>と<fl>をならべます。<t>は<s>mおき、<fl>は<n>と<n>の間に<q>mおきです。<fl>は何<fc>になりますか。",
    "<n>と<n>の間に<fl>を<q>mおきに<fd>ことになりました。<n>は、<spot>に<s>mおきにあります。<fl>は全部で何<fc>あればよいですか。",
    NULL};
static const struct figure_template figure_fill = {
    FIGURE_UEKI, {{"length", FIGURE_NUMBER, "<L>"}, {"spacing", FIGURE_NUMBER, "<s>"}, {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype fill = {
    .id = "fill",
    .name = "木と木の間に何mおきかの花",
    .level = 3,
    .templates = templates_fill,
    .asks = "<fl>の数",
    .role = {{"L", "全体の長さ", "m"},
             {"s", "<n>の間かく", "m"},
             {"q", "<fl>の間かく", "m"},
             {"line", "場所の形", "まわり|はしからはし", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"間の数", "植木算です。1つの間に<fl>がいくつ入るかを先に考えます。", solve_fill, NULL},
               {"全部からひく", "植木算です。<q>mおきの場所を全部数えて、<n>のところをのぞきます。", solve_fill_all,
                "<q>mおきの場所は全部で何か所ありますか。"}},
    .draw = draw_fill,
    .bind = bind_fill,
    .holds = holds_fill,
    .low = {1},
    .high = {1000},
    .hint = "<n>と<n>の1つの間に、<fl>は何<fc>入りますか。",
    .figure = &figure_fill,
};

/* ---- pictures on a wall, all gaps alike ---- */
enum { WALL, COUNT, WIDTH };

/* where | what | counter | its width | how it is put there | dictionary form */
static const char *const panels[] = {"けい示板|絵|枚|はば|はり|はる",
                                     "かべ|写真|枚|横の長さ|はり|はる",
                                     "ろう下のかべ|ポスター|枚|横の長さ|はり|はる",
                                     "黒板|画用紙|枚|横の長さ|はり|はる",
                                     "展示室のかべ|作品|枚|横の長さ|かざり|かざる",
                                     "ボード|カード|枚|横の長さ|はり|はる",
                                     "教室の後ろのかべ|習字の紙|枚|はば|はり|はる",
                                     "かべ|額|個|はば|かけ|かける",
                                     "広場の柱の間|看板|枚|はば|ならべ|ならべる",
                                     "台|箱|個|はば|置き|置く",
                                     "かべ|タイル|枚|はば|はり|はる",
                                     "部屋のかべ|本だな|台|はば|置き|置く",
                                     "ろう下|ロッカー|台|はば|置き|置く",
                                     "まど側|机|台|はば|ならべ|ならべる",
                                     "!駅のかべ|パネル|枚|はば|かけ|かける",
                                     NULL};
static void bind_panels(struct build *p) {
    build_set(p, "same",
              p->aux[0] ? "両はしの<o>は<b>のはしにぴったりつけ、<o>と<o>の間をすべて同じ長さ"
                        : "<o>と<o>の間も、両はしのすき間も、すべて同じ長さ");
    build_need(p, "several", build_value(p, COUNT) > 1);
}
static int64_t places(const struct build *p) { return build_value(p, COUNT) + (p->aux[0] ? -1 : 1); }
static struct ratio step_places(struct build *p) {
    return build_step(
        p, p->aux[0] ? "はしにはすき間がないので、すき間の数は、" : "両はしにもすき間があるので、すき間の数は、",
        p->datum[COUNT], p->aux[0] ? '-' : '+', build_int(1), "か所", "です。");
}
static void draw_panel_words(struct build *p) {
    build_context(p, "b|o|c|wd|v|d", panels);
    build_people(p, "A");
    build_aux(p, 0, build_chance(p, 30));
}
static bool draw_panels(struct build *p) {
    draw_panel_words(p);
    int64_t n = build_between(p, 3, 15), width = build_between(p, 12, 90), space = build_between(p, 3, 60);
    build_datum(p, COUNT, "n", n), build_datum(p, WIDTH, "w", width),
        build_datum(p, WALL, "W", n * width + places(p) * space);
    return build_need(p, "numbers differ", space != width && space != n);
}
static void solve_panels(struct build *p) {
    struct ratio all = build_step(p, "<o><n><c>分の長さは、", p->datum[WIDTH], '*', p->datum[COUNT], "cm", "です。");
    struct ratio left = build_step(p, "すき間の長さの合計は、", p->datum[WALL], '-', all, "cm", "です。");
    struct ratio n = step_places(p);
    struct ratio space = build_step(p, "1つのすき間は、", left, '/', n, "cm", "です。");
    build_trap(p, build_apply(p, left, '/', p->datum[COUNT]));
    build_answer(p, space, "", "cm");
}
static bool holds_panels(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * places(p) + build_value(p, COUNT) * build_value(p, WIDTH) == build_value(p, WALL));
}
static const char *const templates_panels[] = {
    "横の長さが<W>cmの<b>に、<wd>が<w>cmの<o>を<n><c>、横一列に<v>ます。<same>にすると、すき間は何cmになりますか。",
    "<b>の横の長さは<W>cmです。ここに<wd><w>cmの<o><n><c>を一列に<d>とき、<same>にします。すき間は何cmにすればよい[ですか。|でしょうか。]",
    "<A>は、<wd><w>cmの<o>を<n><c>、<W>cmの<b>に一列に<v>ます。<same>にするには、間を何cmあければよいですか。",
    "すき間は何cmですか。<W>cmの<b>に、<wd><w>cmの<o>を<n><c>ならべて<v>、<same>にします。",
    "はしからはしまで<W>cmある<b>に<o>を<d>ことになりました。<o>は<n><c>で、<wd>はどれも<w>cmです。<same>にするとき、すき間の長さ<wo>単位はcmです。",
    "<wd>が<w>cmの<o>が<n><c>あります。これを<W>cmの<b>に、<same>になるように<v>ます。1つのすき間は何cmですか。",
    "<o><n><c>を、横<W>cmの<b>に一列に<v>ます。<o>の<wd>は<w>cmです。<same>になるようにします。すき間は何cmになりますか。",
    "<W>cmの<b>があります。<wd><w>cmの<o>を<n><c><d>のに、<same>にしたいと思います。すき間は何cmずつですか。",
    NULL};
static const struct figure_template figure_panels = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype panel_gap = {
    .id = "panels",
    .name = "すき間を等しくならべる",
    .scene = SCENE_INDOORS,
    .level = 2,
    .templates = templates_panels,
    .asks = "すき間",
    .role = {{"W", "<b>の長さ", "cm"},
             {"n", "<o>の数", "<c>"},
             {"w", "<o>の<wd>", "cm"},
             {"edge", "両はしのすき間", "ある|ない", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"間の数", "植木算です。<o>の分をのぞいた長さを、すき間の数で等分します。", solve_panels, NULL}},
    .draw = draw_panels,
    .bind = bind_panels,
    .holds = holds_panels,
    .low = {1},
    .high = {400},
    .hint = "すき間は全部で何か所ありますか。",
    .figure = &figure_panels,
};

/* ---- the wall that they need ---- */
static bool draw_wall(struct build *p) {
    draw_panel_words(p);
    build_datum(p, WALL, "g", build_between(p, 3, 40)), build_datum(p, COUNT, "n", build_between(p, 3, 15)),
        build_datum(p, WIDTH, "w", build_between(p, 12, 90));
    return build_need(p, "numbers differ", build_value(p, WALL) != build_value(p, WIDTH));
}
static void solve_wall(struct build *p) {
    struct ratio all = build_step(p, "<o><n><c>分の長さは、", p->datum[WIDTH], '*', p->datum[COUNT], "cm", "です。");
    struct ratio n = step_places(p);
    struct ratio spaces = build_step(p, "すき間の長さの合計は、", p->datum[WALL], '*', n, "cm", "です。");
    struct ratio wall = build_step(p, "<b>の長さは、", all, '+', spaces, "cm", "です。");
    build_trap(p, build_apply(p, all, '+', build_apply(p, p->datum[WALL], '*', p->datum[COUNT])));
    build_answer(p, wall, "", "cm");
}
static bool holds_wall(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, COUNT);
    return IF_KEPT(keep, 7, x[0] == n * build_value(p, WIDTH) + places(p) * build_value(p, WALL));
}
static const char *const templates_wall[] = {
    "<b>に、<wd>が<w>cmの<o>を<n><c>、横一列に<v>ました。<same>にすると、すき間は<g>cmでした。<b>の横の長さは何cmですか。",
    "<wd><w>cmの<o><n><c>を<b>に一列に<d>とき、<same>にしたら、すき間はどこも<g>cmでした。<b>の長さは何cm[ですか。|でしょうか。]",
    "<A>は、<wd><w>cmの<o>を<n><c>、<b>に一列に<v>ました。<same>にすると、ちょうど<g>cmずつあきました。<b>は横何cmありますか。",
    "<b>の横の長さは何cmですか。<wd><w>cmの<o>を<n><c>ならべて<v>、<same>にすると、すき間は<g>cmになります。",
    "<b>に<o>を<n><c><d>と、はしからはしまでぴったりでした。<o>の<wd>は<w>cm、すき間は<g>cmで、<same>です。<b>の長さ<wo>単位はcmです。",
    "<wd>が<w>cmの<o>が<n><c>あります。これを、<same>になるように、<g>cmずつあけて<b>に<v>ます。<b>の横の長さは何cmいりますか。",
    "<o><n><c>を、すき間<g>cmで<b>に一列に<v>ます。<o>の<wd>は<w>cmです。<same>になるようにすると、<b>は何cm必要ですか。",
    "<same>になるように、<b>に<o>を<n><c><v>ます。<o>の<wd>は<w>cm、すき間は<g>cmです。<b>のはしからはしまでは何cmですか。",
    NULL};
static const struct subtype wall_length = {
    .id = "wall",
    .name = "すき間から全体の長さ",
    .scene = SCENE_INDOORS,
    .level = 2,
    .templates = templates_wall,
    .asks = "<b>の長さ",
    .role = {{"g", "すき間", "cm"},
             {"n", "<o>の数", "<c>"},
             {"w", "<o>の<wd>", "cm"},
             {"edge", "両はしのすき間", "ある|ない", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"間の数", "植木算です。<o>の分の長さと、すき間の分の長さを合わせます。", solve_wall, NULL}},
    .draw = draw_wall,
    .bind = bind_panels,
    .holds = holds_wall,
    .low = {1},
    .high = {3000},
    .hint = "すき間は全部で何か所ありますか。",
    .figure = &figure_panels,
};

/* ---- another spacing: what stays ---- */
enum { NEW = 2 };
static void bind_stay(struct build *p) {
    static const char *const spots[] = {"長さ<L>mの<pl>の片側のはしからはしまで、",
                                        "長さ<L>mの<pl>の両側のはしからはしまで、", "1周<L>mの<pl>のまわりに、"};
    if (!build_need(p, "whole metres",
                    p->datum[LENGTH].den == 1 && p->datum[SPACING].den == 1 && p->datum[NEW].den == 1))
        return;
    int64_t both = build_lcm(build_value(p, SPACING), build_value(p, NEW));
    build_set(p, "where", spots[p->aux[0]]);
    build_set_number(p, "m", both);
    build_need(p, "it ends with both",
               build_value(p, LENGTH) % build_value(p, SPACING) == 0 &&
                   build_value(p, LENGTH) % build_value(p, NEW) == 0);
    build_need(p, "another spacing", build_value(p, SPACING) != build_value(p, NEW));
}
static bool draw_stay(struct build *p) {
    int64_t shape = build_between(p, 0, 2);
    build_row_of_things(p, shape == 2);
    build_aux(p, 0, shape);
    int64_t old = build_between(p, 2, 30), now = build_between(p, 2, 30), both = build_lcm(old, now),
            places = build_between(p, 3, 40);
    build_datum(p, LENGTH, "L", both * places), build_datum(p, SPACING, "s", old), build_datum(p, NEW, "r", now);
    return build_need(p, "metres", build_get(p, "u")[0] == 'm') && build_need(p, "a road", both * places <= 2500) &&
           build_need(p, "neither divides the other", both != old && both != now);
}
static void solve_stay(struct build *p) {
    build_line(p);
    build_say(p, "<s>と<r>の最小公倍数は<m>なので、<m>mごとの<n>は動かさなくてすみます。");
    struct ratio both = build_int(build_lcm(build_value(p, SPACING), build_value(p, NEW)));
    struct ratio n = build_step(p, "<m>mずつの間の数は、", p->datum[LENGTH], '/', both, "か所", "です。");
    build_trap(p, p->aux[0] == 2 ? build_apply(p, n, '+', build_int(1)) : n);
    if (p->aux[0] == 2) {
        build_line(p);
        build_say(p, "まわりでは、<n>の数は間の数と同じです。");
    } else {
        n = build_step(p, "はしにもあるので、片側では、", n, '+', build_int(1), "<c>", "です。");
    }
    if (p->aux[0] == 1) build_trap(p, n), n = build_step(p, "両側では、", n, '*', build_int(2), "<c>", "です。");
    build_answer(p, n, "", "<c>");
}
static bool holds_stay(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sides = p->aux[0] == 1 ? 2 : 1, stay = 0;
    if ((keep & 7) != 7) return true;
    for (int64_t at = p->aux[0] == 2 ? build_value(p, SPACING) : 0; at <= build_value(p, LENGTH);
         at += build_value(p, SPACING))
        stay += at % build_value(p, NEW) == 0;
    return x[0] == stay * sides;
}
static const char *const templates_stay[] = {
    "<where><s>mおきに<t>があります。これを<r>mおきに変えるとき、動かさなくてよい<n>は何<c>ですか。",
    "<where><t>を<s>mおきに<v>ました。間かくを<r>mに変えることになりました。そのままでよい<n>は何<c>[ありますか。|でしょうか。]",
    "<where><s>mおきに<t>を<d>予定で目じるしをつけましたが、<r>mおきに変えました。そのまま使える目じるしは何<c>分ですか。",
    "動かさなくてよい<n>は何<c>ですか。<where><t>が<s>mおきにあり、これを<r>mおきに直します。",
    "<A>の町では、<where><s>mおきにある<t>を、<r>m間かくに変えます。位置の変わらない<n>は何<c>ですか。",
    "<where><t>が<s>m間かくでならんでいます。<r>m間かくにするとき、動かさずにすむ<n>の数<wo>",
    "<where><s>mごとに<v>た<t>を、<r>mごとに<d>ことにしました。もとのままの<n>は何<c>残りますか。",
    "<where><t>を<d>間かくを、<s>mから<r>mに変えます。同じ場所のままの<n>は何<c><ka>",
    NULL};
static const struct figure_template figure_stay = {
    FIGURE_UEKI, {{"length", FIGURE_NUMBER, "<L>"}, {"spacing", FIGURE_NUMBER, "<s>"}, {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype stay_where_they_are = {
    .id = "stay",
    .name = "間かくを変えるとき動かさない数",
    .level = 3,
    .templates = templates_stay,
    .asks = "動かさない<n>の数",
    .role = {{"L", "<pl>の長さ", "m"},
             {"s", "はじめの間かく", "m"},
             {"r", "後の間かく", "m"},
             {"shape", "場所", "片側|両側|まわり", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"最小公倍数", "植木算です。どちらの間かくでも<n>がある場所は、公倍数のところです。", solve_stay, NULL}},
    .draw = draw_stay,
    .bind = bind_stay,
    .holds = holds_stay,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "<s>mおきと<r>mおきが重なるのは何mごとですか。",
    .figure = &figure_stay,
};

static const struct subtype *const subtypes[] = {&fill, &panel_gap, &wall_length, &stay_where_they_are, NULL};
const struct family family_ueki_suki = {.id = "ueki_suki",
                                        .number = "F18,F20",
                                        .name = "植木算(間に植える・すき間)",
                                        .grade = 5,
                                        .scene = SCENE_OUTDOORS,
                                        .subtypes = subtypes};

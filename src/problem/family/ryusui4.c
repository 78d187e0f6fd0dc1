/* ryusui4.c - 流水算: there and back with a rest, speeds that are so many times, a stream that is.
 *
 *   down = still + stream, up = still - stream
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/ryusui.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};
static bool is_slower(struct build *p, int a, int b) {
    return p->datum[a].num * p->datum[b].den < p->datum[b].num * p->datum[a].den;
}

/* ---- there and back with a rest ---- */
enum { STILL, STREAM, WAY, REST };
static void bind_rest(struct build *p) {
    build_need(p, "the boat is faster than the stream", is_slower(p, STREAM, STILL));
}
static bool draw_rest(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    if (!build_need(p, "the boat is faster than the stream", still > 2 * stream)) return false;
    int64_t up = still - stream, down = still + stream, way = build_lcm(up, down) * build_between(p, 1, 6),
            rest = build_between(p, 1, build_get(p, "u")[0] == 'k' ? 4 : 30);
    build_datum(p, STILL, "S", still), build_datum(p, STREAM, "R", stream), build_datum(p, WAY, "D", way);
    build_datum(p, REST, "k", rest);
    return build_need(p, "a plausible river", way <= build_get_number(p, "wh") && way / up + way / down <= 60) &&
           build_need(p, "different numbers", rest != stream && rest != still && way / up + way / down != rest);
}
static void solve_rest(struct build *p) {
    struct ratio up = build_step(p, "上りの速さは<ru>、", p->datum[STILL], '-', p->datum[STREAM], "<u>", "です。");
    struct ratio up_time = build_step(p, "上りの時間は、", p->datum[WAY], '/', up, "<t>", "です。");
    struct ratio down = build_step(p, "下りの速さは<ru>、", p->datum[STILL], '+', p->datum[STREAM], "<u>", "です。");
    struct ratio down_time = build_step(p, "下りの時間は、", p->datum[WAY], '/', down, "<t>", "です。");
    struct ratio both = build_step(p, "往復の時間は、", up_time, '+', down_time, "<t>", "です。");
    build_trap(p, both);
    build_answer(p, build_step(p, "休んだ時間をたして、", both, '+', p->datum[REST], "<t>", "です。"), "", "<t>");
}
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t up = build_value(p, STILL) - build_value(p, STREAM), down = build_value(p, STILL) + build_value(p, STREAM);
    return IF_KEPT(keep, 15, (x[0] - build_value(p, REST)) * up * down == build_value(p, WAY) * (up + down));
}
static const char *const templates_rest[] = {
    "静水での速さが<ru><S><u>の<w>が、<ru><R><u>で流れる川を<D><u>上り、<k><t>休んでから同じ所まで下りました。全部で何<t>かかりましたか。",
    "<w>の静水での速さは<ru><S><u>、川の流れの速さは<ru><R><u>です。<dn>から<D><u>先の<up>まで行き、<k><t>休んでもどると、全部で何<t>かかり[ますか。|ますか。]",
    "出発してからもどるまで何<t>かかりますか。<w>は流れのない所で<ru><S><u>で進み、川は<ru><R><u>で流れています。片道は<D><u>で、とちゅう<k><t>休みます。",
    "<up>と<dn>は<D><u>はなれています。静水では<ru><S><u>の<w>が、<ru><R><u>で流れるこの川を往復し、とちゅうで<k><t>とまっていました。全部で何<t>かかりましたか。",
    "<ru><R><u>で流れる川の<D><u>の区間を、<w>が往復します。静水時の速さは<ru><S><u>で、折り返す所で<k><t>休みます。かかる時間は何<t>ですか。",
    "<w>で<dn>を出て、<D><u>上流の<up>で<k><t>過ごしてから<dn>にもどります。静水での速さは<my><S><u>、流れは<my><R><u>です。もどるまでに何<t><ka>",
    "川の流れは<ru><R><u>、<w>の静水での速さは<ru><S><u>です。<D><u>を上って<k><t>休み、また<D><u>下ると、全部で何<t>になりますか。",
    "片道<D><u>の川を<w>で往復します。静水での速さは<ru><S><u>、流れの速さは<ru><R><u>、休む時間は<k><t>です。出発から帰り着くまで何<t>でしょうか。",
    NULL,
};
static const struct subtype rest = {
    .id = "rest",
    .name = "休みをはさむ往復の時間",
    .level = 2,
    .templates = templates_rest,
    .asks = "全部の時間",
    .role = {{"S", "静水での速さ", "<u>"},
             {"R", "流れの速さ", "<u>"},
             {"D", "片道の道のり", "<u>"},
             {"k", "休んだ時間", "<t>"}},
    .method = {{"上りと下り", "流水算です。上りの時間と下りの時間に、休んだ時間をたします。", solve_rest, NULL}},
    .draw = draw_rest,
    .bind = bind_rest,
    .holds = holds_rest,
    .low = {1},
    .high = {200},
    .hint = "上りと下りに、それぞれ何<t>かかりますか。",
    .figure = &no_figure,
};

/* ---- down is so many times as fast as up ---- */
enum { FLOW, TIMES };
static void bind_times(struct build *p) {
    build_need(p, "down is faster", p->datum[TIMES].num > p->datum[TIMES].den);
    build_set(p, "qs", p->asked ? "<w>の上りの速さは<ru>何<u>" : "<w>の静水での速さは<ru>何<u>");
    build_set(p, "qv", p->asked ? "<w>は<ru>何<u>で川を{上る}か" : "<w>は、流れのない所では<ru>何<u>で{進む}か");
}
static bool draw_times(struct build *p) {
    static const int64_t tenths[] = {15, 20, 30, 12, 14, 18, 25, 40, 16};
    int64_t still, stream, n = tenths[build_between(p, 0, 8)];
    family_ryusui_draw_boat(p, &still, &stream);
    p->asked = build_chance(p, 25);
    build_datum(p, FLOW, "R", stream), build_datum_ratio(p, TIMES, "n", build_fraction(n, 10));
    return build_need(p, "whole speeds", 20 * stream % (n - 10) == 0) &&
           build_need(p, "plausible", 20 * stream / (n - 10) <= 200);
}
static void solve_times(struct build *p) {
    struct ratio twice = build_step(p, "下りと上りの速さの差は、流れの速さの2つ分で<ru>、", p->datum[FLOW], '*',
                                    build_int(2), "<u>", "です。");
    struct ratio more =
        build_step(p, "上りの速さを1とすると、差は、", p->datum[TIMES], '-', build_int(1), "", "にあたります。");
    struct ratio up = build_step(p, "上りの速さは<ru>、", twice, '/', more, "<u>", "です。");
    struct ratio still =
        p->asked ? up
                 : build_step(p, "静水での速さは、流れの分をたして<ru>、", up, '+', p->datum[FLOW], "<u>", "です。");
    if (!p->asked) build_trap(p, up);
    build_trap(p, build_apply(p, p->datum[FLOW], '*', p->datum[TIMES]));
    build_answer(p, still, "<ru>", "<u>");
}
/* x[0] still water, x[1] up. */
static bool holds_times(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t flow = build_value(p, FLOW);
    return IF_KEPT(keep, BIT(FLOW), x[0] == x[1] + flow) &&
           IF_KEPT(keep, 3, (x[1] + 2 * flow) * (int64_t)p->datum[TIMES].den == x[1] * (int64_t)p->datum[TIMES].num);
}
static const char *const templates_times[] = {
    "<ru><R><u>で流れる川を<w>が進みます。下りの速さは上りの速さの<n>倍です。<qs>ですか。",
    "川の流れの速さは<ru><R><u>です。この川を<w>で下る速さは、上る速さの<n>倍です。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。川は<ru><R><u>で流れ、<w>の下りの速さは上りの速さの<n>倍です。",
    "<w>で川を往復すると、下りは上りの<n>倍の速さになります。流れの速さは<ru><R><u>です。<qs>ですか。",
    "<up>と<dn>の間を<w>が往復します。下る速さは上る速さの<n>倍で、川は<ev><R><u>流れます。<qs>になりますか。",
    "流れの速さが<my><R><u>の川で、<w>の上りと下りの速さをくらべると、下りは上りの<n>倍でした。<qs><ka>",
    "<w>が<ru><R><u>の流れの川を進みます。上りの速さの<n>倍が下りの速さです。<qs>ですか。",
    "下りの速さが上りの速さの<n>倍になる<w>があります。川の流れの速さが<ru><R><u>のとき、<qs>ですか。",
    NULL,
};
static const struct subtype times = {
    .id = "times",
    .name = "下りは上りの何倍の速さ",
    .level = 2,
    .templates = templates_times,
    .asks = "静水での速さ|上りの速さ",
    .role = {{"R", "流れの速さ", "<u>"}, {"n", "下りの速さは上りの速さの", "倍", PROBLEM_DECIMAL}},
    .method = {{"差を比で", "流水算です。下りと上りの速さの差は、流れの速さの2倍です。", solve_times, NULL}},
    .draw = draw_times,
    .bind = bind_times,
    .holds = holds_times,
    .low = {1, 1},
    .high = {300, 300},
    .hint = "下りと上りの速さの差は、流れの速さのいくつ分ですか。",
    .figure = &no_figure,
};

/* ---- the stream is so many times as fast that day ---- */
enum { LENGTH, DOWN, UP, MORE };
static void bind_flood(struct build *p) {
    build_set(p, "dm", p->aux[0] ? "下り" : "上り"), build_set(p, "dir", p->aux[0] ? "下る" : "上る");
    build_set(p, "to", p->aux[0] ? "下るのに" : "上るのに");
    if (!build_need(p, "up takes longer", is_slower(p, DOWN, UP))) return;
    struct ratio down = build_apply(p, p->datum[LENGTH], '/', p->datum[DOWN]),
                 up = build_apply(p, p->datum[LENGTH], '/', p->datum[UP]);
    struct ratio twice = build_apply(p, build_apply(p, down, '-', up), '*', p->datum[MORE]),
                 sum = build_apply(p, down, '+', up);
    build_need(p, "the boat still gets up", twice.num * sum.den < sum.num * twice.den);
}
static bool draw_flood(struct build *p) {
    int64_t still, stream;
    family_ryusui_draw_boat(p, &still, &stream);
    build_aux(p, 0, build_chance(p, 30));
    int64_t more = build_between(p, 2, 3), up = still - stream, down = still + stream,
            now = p->aux[0] ? still + more * stream : still - more * stream;
    if (!build_need(p, "the boat still gets up", now > 0 && up > 0)) return false;
    int64_t way = build_lcm(build_lcm(up, down), now) * build_between(p, 1, 3);
    build_datum(p, LENGTH, "D", way), build_datum(p, DOWN, "d", way / down), build_datum(p, UP, "y", way / up);
    build_datum(p, MORE, "n", more);
    return build_need(p, "plausible times", way / now <= 60) &&
           build_need(p, "a plausible river", way <= 4 * build_get_number(p, "wh")) &&
           build_need(p, "different numbers", way / now != way / up && way / now != way / down);
}
static void solve_flood(struct build *p) {
    struct ratio down = build_step(p, "下りの速さは<ru>、", p->datum[LENGTH], '/', p->datum[DOWN], "<u>", "です。");
    struct ratio up = build_step(p, "上りの速さは<ru>、", p->datum[LENGTH], '/', p->datum[UP], "<u>", "です。");
    struct ratio twice = build_step(p, "その差は、流れの速さの2倍で<ru>、", down, '-', up, "<u>", "です。");
    struct ratio stream = build_step(p, "ふだんの流れの速さは<ru>、", twice, '/', build_int(2), "<u>", "です。");
    struct ratio still = build_step(p, "静水での速さは<ru>、", up, '+', stream, "<u>", "です。");
    build_line(p);
    build_say(p, "その日の流れの速さは<ru>、");
    struct ratio flood = build_equation(p, stream, '*', p->datum[MORE], "<u>");
    build_say(p, "で、<dm>の速さは<ru>、");
    struct ratio now = build_equation(p, still, p->aux[0] ? '+' : '-', flood, "<u>");
    build_say(p, "です。");
    build_trap(p, build_apply(p, p->datum[p->aux[0] ? DOWN : UP], '*', p->datum[MORE]));
    build_answer(p, build_step(p, "その日<dir>のにかかる時間は、", p->datum[LENGTH], '/', now, "<t>", "です。"), "",
                 "<t>");
}
/* In 2 × down × up parts of the way: down and up speeds are 2·up and 2·down of them. */
static bool holds_flood(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t d = build_value(p, DOWN), y = build_value(p, UP), way = build_value(p, LENGTH);
    int64_t n = build_value(p, MORE), of = (int64_t)p->datum[MORE].den, more = n * (y - d), still = of * (y + d);
    return IF_KEPT(keep, 15, way * x[0] * (p->aux[0] ? still + more : still - more) == way * 2 * d * y * of);
}
static const char *const templates_flood[] = {
    "<w>が川を<D><u>下るのに<d><t>、上るのに<y><t>かかります。ある日、流れの速さがふだんの<n>倍になりました。この日、同じ所を<to>何<t>かかりますか。",
    "<up>と<dn>の間は<D><u>で、<w>は下りに<d><t>、上りに<y><t>かかります。流れが<n>倍の速さになった日には、<to>何<t>かかり[ますか。|ますか。]",
    "流れの速さが<n>倍の日に、<w>が<D><u>を<to>何<t>かかりますか。ふだんは、この道のりを下るのに<d><t>、上るのに<y><t>かかります。",
    "<w>は、<D><u>の区間を、ふだんは<d><t>で下り、<y><t>で上ります。大雨で流れの速さが<n>倍になると、<to>何<t>かかりますか。",
    "ふだん<D><u>の下りに<d><t>、上りに<y><t>かかる<w>があります。雨で川の流れが<n>倍の速さになりました。<dm>にかかる時間は何<t>ですか。",
    "<w>で<D><u>の川を下ると<d><t>、上ると<y><t>です。流れの速さがいつもの<n>倍の日に<dir>と、何<t>かかりますか。",
    "川の<D><u>を<w>が下る時間は<d><t>、上る時間は<y><t>です。流れがその<n>倍になったとき、<dm>の時間は何<t><ka>",
    "<up>から<dn>までは<D><u>あります。<w>は<d><t>で下り、<y><t>で上りますが、今日は流れの速さがふだんの<n>倍です。今日<to>何<t>かかるでしょうか。",
    NULL,
};
static const struct subtype flood = {
    .id = "flood",
    .name = "流れの速さが何倍かになった日",
    .level = 3,
    .templates = templates_flood,
    .asks = "その日にかかる時間",
    .role = {{"D", "道のり", "<u>"},
             {"d", "ふだんの下りの時間", "<t>"},
             {"y", "ふだんの上りの時間", "<t>"},
             {"n", "流れの速さの倍", "倍", PROBLEM_DECIMAL},
             {"dir", "その日の向き", "上り|下り", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"速さの和と差", "流水算です。下りと上りの速さから、静水での速さと流れの速さを求めます。", solve_flood,
                NULL}},
    .draw = draw_flood,
    .bind = bind_flood,
    .holds = holds_flood,
    .low = {1},
    .high = {100},
    .spare = BIT(LENGTH),
    .hint = "静水での速さと、ふだんの流れの速さはいくつですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&rest, &times, &flood, NULL};
const struct family family_ryusui4 = {.id = "ryusui4",
                                      .number = "F56",
                                      .name = "流水算(休み・何倍)",
                                      .grade = 6,
                                      .scene = SCENE_OUTDOORS,
                                      .subtypes = subtypes};

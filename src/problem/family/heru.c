/* heru.c - 一定にへる量: a candle burns down, a battery runs empty: what is left, when nothing is left.
 *
 *   left = start - rate × time;   time until nothing is left = start ÷ rate
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* thing | its measure | unit | unit of time | it grows less: dictionary, polite form | it ends | what begins it, て form
 * | least, most of the start | tenths of the unit in which one measures it */
static const char *const things[] = {
    "ろうそく|長さ|cm|分|短くなる|短くなります|燃えつきる|火をつける|火をつけて|10|30|1",
    "ろうそく|長さ|cm|分|短くなる|短くなります|燃えつきる|火をつける|火をつけて|8|40|1",
    "線こう|長さ|cm|分|短くなる|短くなります|燃えつきる|火をつける|火をつけて|6|24|1",
    "水そう|水の量|L|分|へる|へります|空になる|せんをぬく|せんをぬいて|40|300|10",
    "おふろ|水の量|L|分|へる|へります|空になる|せんをぬく|せんをぬいて|120|300|10",
    "タンク|水の量|L|時間|へる|へります|空になる|使い始める|使い始めて|60|400|10",
    "ストーブ|灯油の量|L|時間|へる|へります|なくなる|つける|つけて|3|12|1",
    "ランプ|油の量|mL|時間|へる|へります|なくなる|火をつける|火をつけて|90|500|10",
    "大きな水とう|水の量|mL|時間|へる|へります|空になる|使い始める|使い始めて|600|3000|100",
    "トラクター|燃料の量|L|時間|へる|へります|なくなる|動かし始める|動かし始めて|20|90|10",
    "点てき|薬の量|mL|分|へる|へります|なくなる|始める|始めて|100|500|10",
    "砂時計|上の砂の量|g|分|へる|へります|なくなる|ひっくり返す|ひっくり返して|60|300|10",
    "プール|水の深さ|cm|時間|浅くなる|浅くなります|空になる|水をぬき始める|水をぬき始めて|60|150|10",
    "ガスボンベ|ガスの量|g|時間|へる|へります|なくなる|使い始める|使い始めて|200|500|10",
    "!キャンドル|長さ|cm|分|短くなる|短くなります|燃えつきる|火をつける|火をつけて|10|25|1",
    NULL};
/* The same of batteries, in per cent. */
static const char *const batteries[] = {
    "スマートフォン|電池の残り|%|時間|へる|へります|なくなる|使い始める|使い始めて|40|100|10",
    "タブレット|電池の残り|%|時間|へる|へります|なくなる|使い始める|使い始めて|30|100|10",
    "ノートパソコン|電池の残り|%|時間|へる|へります|なくなる|使い始める|使い始めて|50|100|10",
    "ゲーム機|電池の残り|%|時間|へる|へります|なくなる|使い始める|使い始めて|40|100|10",
    "ドローン|電池の残り|%|分|へる|へります|なくなる|飛び始める|飛び始めて|60|100|10",
    "電気自動車|電池の残り|%|時間|へる|へります|なくなる|走り始める|走り始めて|60|100|10",
    "電動自転車|電池の残り|%|時間|へる|へります|なくなる|走り始める|走り始めて|50|100|10",
    "デジタルカメラ|電池の残り|%|時間|へる|へります|なくなる|使い始める|使い始めて|40|100|10",
    "そうじ機ロボット|電池の残り|%|分|へる|へります|なくなる|動き始める|動き始めて|60|100|10",
    "イヤホン|電池の残り|%|時間|へる|へります|なくなる|使い始める|使い始めて|40|100|10",
    "ラジコンカー|電池の残り|%|分|へる|へります|なくなる|走り始める|走り始めて|60|100|10",
    "携帯電話|電池の残り|%|時間|へる|へります|なくなる|使い始める|使い始めて|30|100|10",
    "ロボット|バッテリーの残り|%|時間|へる|へります|なくなる|動き始める|動き始めて|50|100|10",
    "スマートフォン|バッテリーの残り|%|時間|へる|へります|なくなる|動画を見始める|動画を見始めて|40|100|10",
    "!音楽プレーヤー|電池の残り|%|時間|へる|へります|なくなる|使い始める|使い始めて|40|100|10",
    NULL};
static const char COLUMNS[] = "w|n|u|t|de|dm|end|beg|bt|lo|hi|ps";

/* The rate in tenths of the unit, the minutes until the end; the start. */
static bool draw_thing(struct build *p, const char *const *rows, int64_t *rate, int64_t *until) {
    build_people(p, "A");
    build_context(p, COLUMNS, rows);
    int64_t step = build_get_number(p, "ps"), low = build_get_number(p, "lo"), high = build_get_number(p, "hi");
    *rate = step * build_between(p, 1, 20), *until = build_between(p, 4, 120);
    int64_t start = *rate * *until;
    return build_need(p, "a start as one has it", start >= 10 * low && start <= 10 * high && start % 10 == 0);
}
static void datum(struct build *p, int i, const char *name, int64_t tenths) {
    build_datum_ratio(p, i, name, build_fraction(tenths, 10));
}
static bool less(struct ratio a, struct ratio b) { return a.num * b.den < b.num * a.den; }

/* ---- the rate is told: what is left ---- */
enum { START, RATE, TIME };
static const struct figure_template figure_left = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<s>|<r>|<m>"}}};
static bool draw_left_of(struct build *p, const char *const *rows) {
    int64_t rate, until;
    if (!draw_thing(p, rows, &rate, &until)) return false;
    datum(p, START, "s", rate * until), datum(p, RATE, "r", rate);
    build_datum(p, TIME, "m", build_between(p, 2, until - 1));
    return true;
}
static bool draw_left(struct build *p) { return draw_left_of(p, things); }
static bool draw_battery_left(struct build *p) { return draw_left_of(p, batteries); }
static void bind_left(struct build *p) {
    build_need(p, "something left", less(build_apply(p, p->datum[RATE], '*', p->datum[TIME]), p->datum[START]));
}
static void solve_left(struct build *p) {
    struct ratio gone = build_step(p, "<m><t>でへるのは、", p->datum[RATE], '*', p->datum[TIME], "<u>", "です。");
    build_trap(p, gone);
    build_trap(p, build_apply(p, p->datum[START], '-', p->datum[RATE]));
    build_answer(p, build_step(p, "残りは、", p->datum[START], '-', gone, "<u>", "です。"), "", "<u>");
}
/* What is left and what is gone make the start. x in tenths. */
static bool holds_left(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio s = p->datum[START], r = p->datum[RATE];
    return IF_KEPT(keep, 7, x[0] * s.den * r.den + 10 * r.num * build_value(p, TIME) * s.den == 10 * s.num * r.den);
}
static const char *const templates_left[] = {
    "<n>が<s><u>の<w>があります。<beg>と、1<t>に<r><u>ずつ<de>そうです。<m><t>後の<n>は何<u>ですか。",
    "<w>の<n>は、はじめ<s><u>です。1<t>に<r><u>の割合で<de>とき、<m><t>後には何<u>になっていますか。",
    "<m><t>後の<w>の<n>は何<u>ですか。はじめの<n>は<s><u>で、1<t>に<r><u>ずつ<dm>。",
    "<A>が調べると、<w>の<n>は<s><u>で、<beg>と1<t>に<r><u>ずつ<de>ことがわかりました。<m><t>後の<n>は何<u>ですか。",
    "<w>の<n>は、1<t>ごとに<r><u>ずつ<dm>。はじめが<s><u>のとき、<m><t>後の<n><wo>",
    "はじめの<n>が<s><u>の<w>は、<beg>と1<t>あたり<r><u><dm>。<m><t>たつと、残りは何<u>ですか。",
    "<w>を見ると、<n>は<s><u>でした。このあと1<t>に<r><u>ずつ<de>と、<m><t>後には何<u>残っていますか。",
    "<n>が1<t>に<r><u>ずつ<de><w>があります。はじめは<s><u>でした。<m><t>後は何<u><ka>",
    NULL,
};
#define LEFT_OF(ID, NAME, UNIT)                                                                   \
    static const struct subtype ID = {                                                            \
        .id = #ID,                                                                                \
        .name = NAME,                                                                             \
        .level = 1,                                                                               \
        .templates = templates_left,                                                              \
        .asks = "<m><t>後の<n>",                                                                  \
        .role = {{"s", "はじめの<n>", UNIT, PROBLEM_DECIMAL},                                     \
                 {"r", "1<t>にへる量", UNIT, PROBLEM_DECIMAL},                                    \
                 {"m", "たった時間", "<t>"}},                                                     \
        .method = {{"へった量をひく", "はじめの量から、へった量をひきます。", solve_left, NULL}}, \
        .draw = draw_##ID,                                                                        \
        .bind = bind_left,                                                                        \
        .holds = holds_left,                                                                      \
        .low = {1},                                                                               \
        .high = {30000},                                                                          \
        .scale = 10,                                                                              \
        .hint = "<m><t>で何<u>へりますか。",                                                      \
        .figure = &figure_left,                                                                   \
    }
LEFT_OF(left, "一定にへる量の残り", "<u>");
LEFT_OF(battery_left, "電池の残り", "%");

/* ---- the rate is told: when nothing is left ---- */
static const struct figure_template figure_gone = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<s>|<r>"}}};
static bool draw_gone_of(struct build *p, const char *const *rows) {
    int64_t rate, until;
    if (!draw_thing(p, rows, &rate, &until)) return false;
    datum(p, START, "s", rate * until), datum(p, RATE, "r", rate);
    return true;
}
static bool draw_gone(struct build *p) { return draw_gone_of(p, things); }
static bool draw_battery_gone(struct build *p) { return draw_gone_of(p, batteries); }
static void bind_gone(struct build *p) { build_need(p, "a rate", p->datum[RATE].num > 0); }
static void solve_gone(struct build *p) {
    build_trap(p, build_apply(p, p->datum[START], '*', p->datum[RATE]));
    build_answer(p,
                 build_step(p, "1<t>に<r><u>ずつへるので、", p->datum[START], '/', p->datum[RATE], "<t>後", "です。"),
                 "", "<t>後");
}
static bool holds_gone(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio s = p->datum[START], r = p->datum[RATE];
    return IF_KEPT(keep, 3, x[0] * r.num * s.den == 10 * s.num * r.den);
}
static const char *const templates_gone[] = {
    "<n>が<s><u>の<w>があります。<beg>と、1<t>に<r><u>ずつ<de>そうです。<end>のは何<t>後ですか。",
    "<w>の<n>は、はじめ<s><u>です。1<t>に<r><u>の割合で<de>とき、何<t>後に<end>でしょうか。",
    "<w>が<end>のは何<t>後ですか。はじめの<n>は<s><u>で、1<t>に<r><u>ずつ<dm>。",
    "<A>が調べると、<w>の<n>は<s><u>で、<beg>と1<t>に<r><u>ずつ<de>ことがわかりました。<end>のは何<t>後ですか。",
    "<w>の<n>は、1<t>ごとに<r><u>ずつ<dm>。はじめが<s><u>のとき、<end>までの時間<wo>",
    "はじめの<n>が<s><u>の<w>は、<beg>と1<t>あたり<r><u><dm>。何<t>で<end>計算になりますか。",
    "<w>を見ると、<n>は<s><u>でした。このあと1<t>に<r><u>ずつ<de>と、あと何<t>で<end>ことになりますか。",
    "<n>が1<t>に<r><u>ずつ<de><w>があります。はじめは<s><u>でした。<end>のは何<t>後<ka>",
    NULL,
};
#define GONE_OF(ID, NAME, UNIT)                                                                              \
    static const struct subtype ID = {                                                                       \
        .id = #ID,                                                                                           \
        .name = NAME,                                                                                        \
        .level = 1,                                                                                          \
        .templates = templates_gone,                                                                         \
        .asks = "<end>までの時間",                                                                           \
        .role = {{"s", "はじめの<n>", UNIT, PROBLEM_DECIMAL}, {"r", "1<t>にへる量", UNIT, PROBLEM_DECIMAL}}, \
        .method = {{"いくつ分", "はじめの量は、1<t>にへる量のいくつ分かを考えます。", solve_gone, NULL}},    \
        .draw = draw_##ID,                                                                                   \
        .bind = bind_gone,                                                                                   \
        .holds = holds_gone,                                                                                 \
        .low = {1},                                                                                          \
        .high = {1200},                                                                                      \
        .scale = 10,                                                                                         \
        .hint = "<s><u>は、<r><u>のいくつ分ですか。",                                                        \
        .figure = &figure_gone,                                                                              \
    }
GONE_OF(gone, "一定にへる量がなくなるまで", "<u>");
GONE_OF(battery_gone, "電池の残りがなくなるまで", "%");

/* ---- looked at twice: when nothing is left ---- */
enum { LATER = RATE };
static const struct figure_template figure_seen = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<s>|<l>|<m>"}}};
static bool draw_seen_of(struct build *p, const char *const *rows) {
    int64_t rate, until;
    if (!draw_thing(p, rows, &rate, &until)) return false;
    int64_t time = build_between(p, 2, until - 2);
    datum(p, START, "s", rate * until), datum(p, LATER, "l", rate * (until - time));
    build_datum(p, TIME, "m", time);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "another time", until != 2 * time);
}
static bool draw_seen(struct build *p) { return draw_seen_of(p, things); }
static bool draw_battery_seen(struct build *p) { return draw_seen_of(p, batteries); }
static void bind_seen(struct build *p) {
    build_set(p, "fr", p->asked ? "それから" : "はじめから");
    build_set(p, "fq", p->asked ? "それからあと何<t>" : "<bt>から何<t>後");
    build_need(p, "less than before", less(p->datum[LATER], p->datum[START]) && build_value(p, TIME) > 0);
}
static void solve_seen(struct build *p) {
    struct ratio less_by =
        build_step(p, "<m><t>でへったのは、", p->datum[START], '-', p->datum[LATER], "<u>", "です。");
    struct ratio rate = build_step(p, "1<t>にへるのは、", less_by, '/', p->datum[TIME], "<u>", "です。");
    struct ratio from_start = build_apply(p, p->datum[START], '/', rate),
                 after = build_apply(p, p->datum[LATER], '/', rate);
    build_trap(p, p->asked ? from_start : after);
    struct ratio v = build_step(p, p->asked ? "残りの<l><u>がなくなるのは、" : "はじめの<s><u>がなくなるのは、",
                                p->datum[p->asked ? LATER : START], '/', rate, p->asked ? "<t>" : "<t>後", "です。");
    build_answer(p, v, "", p->asked ? "<t>" : "<t>後");
}
/* x: time from the start, time from the second look, in tenths. */
static bool holds_seen(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio s = p->datum[START], l = p->datum[LATER];
    return IF_KEPT(keep, BIT(TIME), x[0] == x[1] + 10 * build_value(p, TIME)) &&
           IF_KEPT(keep, BIT(START) | BIT(LATER), x[0] * l.num * s.den == x[1] * s.num * l.den);
}
static const char *const templates_seen[] = {
    "<n>が<s><u>の<w>があります。<beg>と、<m><t>後には<l><u>になりました。同じように<de>と、<end>のは<fq>ですか。",
    "<w>の<n>は、はじめ<s><u>でした。<m><t>たつと<l><u>になりました。一定の割合で<de>とすると、<end>のは<fq>でしょうか。",
    "<w>が<end>のは<fq>ですか。はじめ<s><u>あった<n>が、<m><t>後に<l><u>になり、いつも同じ割合で<de>とします。",
    "<A>が調べると、<w>の<n>ははじめ<s><u>で、<beg>と<m><t>後に<l><u>になりました。同じ割合で<de>とき、<end>のは<fq>ですか。",
    "<w>の<n>は、<m><t>の間に<s><u>から<l><u>になりました。このまま同じ割合で<de>と、<end>のは<fq>になりますか。",
    "はじめの<n>が<s><u>の<w>は、<m><t>で<l><u>になります。一定の割合で<de>なら、<end>のは<fq><ka>",
    "<w>を見ると、<n>は<s><u>でした。<m><t>後にまた見ると<l><u>でした。同じ割合で<de>とき、<end>のは<fq>ですか。",
    "<n>が一定の割合で<de><w>があります。はじめは<s><u>、<m><t>後は<l><u>でした。<end>のは<fq>ですか。",
    NULL,
};
#define SEEN_OF(ID, NAME, UNIT)                                                                                   \
    static const struct subtype ID = {                                                                            \
        .id = #ID,                                                                                                \
        .name = NAME,                                                                                             \
        .level = 2,                                                                                               \
        .templates = templates_seen,                                                                              \
        .asks = "はじめから<end>までの時間|それから<end>までの時間",                                              \
        .role = {{"s", "はじめの<n>", UNIT, PROBLEM_DECIMAL},                                                     \
                 {"l", "<m><t>後の<n>", UNIT, PROBLEM_DECIMAL},                                                   \
                 {"m", "たった時間", "<t>"}},                                                                     \
        .method = {{"1つ分のへり方", "1<t>にいくつへるかを求めて、何<t>分あるかを考えます。", solve_seen, NULL}}, \
        .draw = draw_##ID,                                                                                        \
        .bind = bind_seen,                                                                                        \
        .holds = holds_seen,                                                                                      \
        .low = {1, 1},                                                                                            \
        .high = {1200, 1200},                                                                                     \
        .scale = 10,                                                                                              \
        .hint = "<m><t>で何<u>へりましたか。",                                                                    \
        .figure = &figure_seen,                                                                                   \
    }
SEEN_OF(seen, "へり方を調べて、なくなるまで", "<u>");
SEEN_OF(battery_seen, "電池のへり方を調べて、なくなるまで", "%");

static const struct subtype *const subtypes[] = {&left,         &gone,         &seen, &battery_left,
                                                 &battery_gone, &battery_seen, NULL};
const struct family family_heru = {
    .id = "heru", .number = "F40", .name = "一定にへる量", .grade = 5, .scene = SCENE_INDOORS, .subtypes = subtypes};

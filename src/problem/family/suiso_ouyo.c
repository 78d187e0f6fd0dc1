/* suiso_ouyo.c - water in a part of a tank, a rod in a box, a plug that is put in later, rain on a roof.
 *
 *   1000 cm³ are 1 L; 1 mm on 1 m² is 1 L
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "L"}}};
enum { A, B, C, D };
static const char *const vessels[] = {"水そう",
                                      "直方体の容器",
                                      "箱の形の水そう",
                                      "直方体の入れ物",
                                      "ガラスの水そう",
                                      "金魚の水そう",
                                      "水そう形のタンク",
                                      "プラスチックの箱",
                                      "浴そう",
                                      "メダカの水そう",
                                      "直方体の貯水タンク",
                                      "空の箱",
                                      "雨水タンク",
                                      "ビニールプール",
                                      "カメの水そう",
                                      "!熱帯魚の水そう",
                                      NULL};

/* ---- water up to a depth: how much, and how much more goes in ---- */
static void bind_part(struct build *p) {
    build_set(p, "what", p->aux[0] ? "あと入る水の量" : "今の水の量");
    build_set(p, "qs", p->aux[0] ? "いっぱいになるまでに、あと入る水は何L" : "今入っている水は何L");
    build_need(p, "not full", ratio_compare(p->datum[D], p->datum[C]) < 0);
}
static bool draw_part(struct build *p) {
    build_context(p, "w", vessels);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t a = build_round(p, 10, 90, 5), b = build_round(p, 10, 120, 10), h = build_between(p, 15, 70),
            d = build_between(p, 5, 60);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "h", h), build_datum(p, D, "d", d);
    return build_need(p, "not full", d < h) &&
           build_need(p, "different numbers",
                      a != b && 2 * d != h && a != h && b != h && a != d && b != d && h - d != a && h - d != b);
}
static void solve_part(struct build *p) {
    struct ratio deep = p->datum[D];
    if (p->aux[0]) deep = build_step(p, "まだ水が入っていない深さは、", p->datum[C], '-', p->datum[D], "cm", "です。");
    struct ratio base = build_step(p, "底面積は、", p->datum[A], '*', p->datum[B], "cm²", "です。");
    struct ratio v = build_step(p, "体積は、", base, '*', deep, "cm³", "です。");
    build_trap(p, build_apply(p, build_apply(p, base, '*', p->datum[C]), '/', build_int(1000)));
    build_answer(p, build_step(p, "1Lは1000cm³なので、", v, '/', build_int(1000), "L", "です。"), "", "L");
}
static bool holds_part(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t base = build_value(p, A) * build_value(p, B), d = build_value(p, D);
    if (p->aux[0]) return IF_KEPT(keep, 15, x[0] + base * d == base * build_value(p, C));
    return IF_KEPT(keep, 11, x[0] == base * d);
}
static const char *const templates_part[] = {
    "内側が縦<a>cm、横<b>cm、深さ<h>cmの<w>に、深さ<d>cmまで水が入っています。<qs>[ですか。|でしょうか。]",
    "縦<a>cm、横<b>cm、深さ<h>cmの<w>があります。今、水の深さは<d>cmです。<qs>ですか。",
    "<w>の内のりは、縦<a>cm、横<b>cm、深さ<h>cmです。水は<d>cmの深さまであります。このとき、<qs>ですか。",
    "<P>は、内のりが縦<a>cm、横<b>cm、深さ<h>cmの<w>に、<d>cmの深さまで水を入れました。<qs>ですか。",
    "<w>に水が深さ<d>cmまで入っています。<w>の内側は縦<a>cm、横<b>cm、深さ<h>cmです。<qs>になりますか。",
    "深さ<h>cmの<w>に、水が<d>cmの深さまであります。底は縦<a>cm、横<b>cmの長方形です。<qs>ですか。",
    "内側の縦が<a>cm、横が<b>cm、深さが<h>cmの<w>で、水面の高さは<d>cmです。では、<qs>ですか。",
    "<w>の水の深さをはかると<d>cmでした。内のりは縦<a>cm、横<b>cm、深さ<h>cmです。<qs>ですか。",
    "縦<a>cm、横<b>cmの底を持つ、深さ<h>cmの<w>に、<d>cmまで水がたまりました。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype part_asked = {
    .id = "part",
    .name = "とちゅうまでの水の量",
    .level = 2,
    .templates = templates_part,
    .asks = "<what>",
    .role = {{"a", "内側の縦", "cm"},
             {"b", "内側の横", "cm"},
             {"h", "容器の深さ", "cm"},
             {"d", "水の深さ", "cm"},
             {"op", "何をきくか", "今の水の量|あと入る水の量", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"深さで考える", "水も、まだ入る部分も直方体なので、縦×横×深さで求め、1000cm³を1Lに直します。",
                solve_part, NULL}},
    .draw = draw_part,
    .bind = bind_part,
    .holds = holds_part,
    .spare = 4,
    .low = {1},
    .high = {500000},
    .scale = 1000,
    .hint = "水が入る部分の深さは何cmですか。",
    .figure = &no_figure,
};

/* ---- water up to a part of the depth ---- */
static bool draw_rate(struct build *p) {
    build_context(p, "w", vessels);
    build_people(p, "P");
    int64_t a = build_round(p, 10, 90, 5), b = build_round(p, 10, 120, 10), h = build_round(p, 15, 70, 5),
            r = build_round(p, 30, 95, 5);
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "h", h),
        build_datum_rate(p, D, "r", r, build_chance(p, 50));
    return build_need(p, "different numbers", a != b && a != h && b != h) &&
           build_need(p, "a tenth", a * b * h * r % 1000 == 0);
}
static void solve_rate(struct build *p) {
    struct ratio base = build_step(p, "底面積は、", p->datum[A], '*', p->datum[B], "cm²", "です。");
    struct ratio rate = build_apply(p, p->datum[D], '/', build_int(100));
    struct ratio v = build_step(p, "いっぱいの水の体積は、", base, '*', p->datum[C], "cm³", "です。");
    build_trap(p, build_apply(p, v, '/', build_int(1000)));
    v = build_step(p, "その<r>では、", v, '*', rate, "cm³", "です。");
    build_answer(p, build_step(p, "1Lは1000cm³なので、", v, '/', build_int(1000), "L", "です。"), "", "L");
}
static bool holds_rate(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] * 100 == build_value(p, A) * build_value(p, B) * build_value(p, C) * build_value(p, D));
}
static const char *const templates_rate[] = {
    "内側が縦<a>cm、横<b>cm、深さ<h>cmの<w>に、深さの<r>まで水を入れます。入れる水の量は何Lですか。",
    "縦<a>cm、横<b>cm、深さ<h>cmの<w>があります。深さの<r>まで水を入れました。入れる水の量は何L[ですか。|でしょうか。|になりますか。]",
    "<w>の内のりは、縦<a>cm、横<b>cm、深さ<h>cmです。水は深さの<r>まで入れます。このとき、入れる水の量は何Lですか。",
    "入れる水の量は何Lですか。<P>は、内のりが縦<a>cm、横<b>cm、深さ<h>cmの<w>の<r>まで水を入れました。",
    "深さの<r>まで水を入れます。<w>の内側は縦<a>cm、横<b>cm、深さ<h>cmです。入れる水の量は何L<ka>",
    "深さ<h>cmの<w>の<r>の深さまで水を入れます。底は縦<a>cm、横<b>cmの長方形です。入れる水の量は何Lですか。",
    "内側の縦が<a>cm、横が<b>cm、深さが<h>cmの<w>の容積の<r>だけ水を入れます。では、入れる水の量は何Lですか。",
    "内のりが縦<a>cm、横<b>cm、深さ<h>cmの<w>に、容積の<r>の水が入っています。入れる水の量は何Lになりますか。",
    "縦<a>cm、横<b>cmの底を持つ、深さ<h>cmの<w>に、深さの<r>にあたる水を入れます。入れる水の量は何Lですか。",
    NULL,
};
static const struct subtype rate_asked = {
    .id = "rate",
    .name = "深さの何割まで水を入れるか",
    .level = 2,
    .templates = templates_rate,
    .asks = "水の量",
    .role = {{"a", "内側の縦", "cm"},
             {"b", "内側の横", "cm"},
             {"h", "容器の深さ", "cm"},
             {"r", "深さのどれだけか", "%", PROBLEM_RATE}},
    .method = {{"容積の割合", "いっぱいの水の体積に割合をかけて、1000cm³を1Lに直します。", solve_rate, NULL}},
    .draw = draw_rate,
    .holds = holds_rate,
    .low = {1},
    .high = {500000},
    .scale = 1000,
    .hint = "いっぱいに入れると何cm³ですか。",
    .figure = &no_figure,
};

/* ---- a rod stood in a box of water ---- */
static const char *const rods[] = {"四角い鉄の棒", "直方体の棒",       "円柱の棒",       "金属の柱",
                                   "角材",         "直方体のおもり",   "四角柱のおもり", "木の柱",
                                   "鉄の四角柱",   "コンクリートの柱", "!石の角柱",      NULL};
static void bind_rod(struct build *p) {
    build_set(p, "what", p->aux[0] ? "水面が上がった高さ" : "後の水の深さ");
    build_set(p, "qs", p->aux[0] ? "水面が上がるのは何cm" : "後の水の深さは何cm");
    build_need(p, "the rod fits in", ratio_compare(p->datum[D], build_apply(p, p->datum[A], '*', p->datum[B])) < 0);
}
static bool draw_rod(struct build *p) {
    build_context(p, "w", vessels);
    build_words(p, "o", rods);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t a = build_between(p, 8, 50), b = build_between(p, 8, 50), d = build_between(p, 4, 30),
            s = build_round(p, 10, 800, 10), rest = a * b - s;
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, C, "d", d), build_datum(p, D, "S", s);
    return build_need(p, "the rod fits in", rest > 0) &&
           build_need(p, "tenths", 10 * a * b * d % rest == 0 && a * b * d / rest <= 3 * d) &&
           build_need(p, "different numbers",
                      a != b && a != d && b != d && a * b * d / rest != 2 * d && a * b * d != rest * a &&
                          a * b * d != rest * b && a * b * d - d * rest != a * rest &&
                          a * b * d - d * rest != b * rest && a * b * d - d * rest != d * rest);
}
static void solve_rod(struct build *p) {
    struct ratio base = build_step(p, "<w>の底面積は、", p->datum[A], '*', p->datum[B], "cm²", "です。");
    struct ratio water = build_step(p, "水の体積は、", base, '*', p->datum[C], "cm³", "です。");
    struct ratio rest = build_step(p, "<o>を立てた後、水がある所の底面積は、", base, '-', p->datum[D], "cm²", "です。");
    struct ratio deep = build_step(p, "水の深さは、", water, '/', rest, "cm", "になります。");
    build_trap(p, p->aux[0] ? deep : build_apply(p, deep, '-', p->datum[C]));
    if (p->aux[0]) deep = build_step(p, "上がったのは、", deep, '-', p->datum[C], "cm", "です。");
    build_answer(p, deep, "", "cm");
}
static bool holds_rod(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t base = build_value(p, A) * build_value(p, B), d = 100 * build_value(p, C),
            deep = p->aux[0] ? d + x[0] : x[0];
    return IF_KEPT(keep, 15, deep * (base - build_value(p, D)) == base * d);
}
static const char *const templates_rod[] = {
    "底面が縦<a>cm、横<b>cmの<w>に、深さ<d>cmまで水が入っています。ここに底面積<S>cm²の<o>を、底につくまでまっすぐ立てます。<qs>[ですか。|でしょうか。]",
    "縦<a>cm、横<b>cmの底面を持つ<w>の水の深さは<d>cmです。底面積<S>cm²の<o>を底まで立てました。<o>は水の上に出ています。<qs>ですか。",
    "<w>(底面は縦<a>cm、横<b>cm)に、水が<d>cmの深さまであります。底面積が<S>cm²で、水面より高い<o>をまっすぐ入れます。このとき、<qs>ですか。",
    "<P>は、底面が縦<a>cm、横<b>cmで水の深さが<d>cmの<w>に、底面積<S>cm²の長い<o>を立てました。<qs>ですか。",
    "水が<d>cmの深さまで入った<w>があります。底面の縦は<a>cm、横は<b>cmです。底面積<S>cm²の<o>を底につくように立てます。<qs>になりますか。",
    "底面積<S>cm²の<o>を、水の深さが<d>cmの<w>に垂直に立てます。<w>の底面は縦<a>cm、横<b>cmの長方形です。<qs>ですか。",
    "<w>の底面は縦<a>cm、横<b>cmで、水の深さは<d>cmです。水の上に出る<o>を立てると、その底面積は<S>cm²です。では、<qs>ですか。",
    "縦<a>cm、横<b>cmの<w>に水を<d>cm入れました。次に底面積<S>cm²の<o>を底まで入れると、一部が水面から出ました。<qs>ですか。",
    "<w>の内側の縦は<a>cm、横は<b>cm、水の深さは<d>cmです。底面積が<S>cm²の<o>をまっすぐ底まで入れます。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype rod_asked = {
    .id = "rod",
    .name = "箱の形の水そうに棒を立てる",
    .level = 3,
    .templates = templates_rod,
    .asks = "<what>",
    .role = {{"a", "底面の縦", "cm"},
             {"b", "底面の横", "cm"},
             {"d", "はじめの深さ", "cm"},
             {"S", "<o>の底面積", "cm²"},
             {"op", "何をきくか", "後の深さ|上がった高さ", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"水の底面積", "水の体積は変わらず、水のある所の底面積が<o>の分だけ小さくなります。", solve_rod, NULL}},
    .draw = draw_rod,
    .bind = bind_rod,
    .holds = holds_rod,
    .low = {1},
    .high = {20000},
    .scale = 100,
    .hint = "<o>を立てると、水のある所の底面積は何cm²ですか。",
    .figure = &no_figure,
};

/* ---- water runs in and leaks, until the plug is put in ---- */
static const char *const tubs[] = {"浴そう",   "プール",         "貯水タンク", "ため池",         "水そう",
                                   "バスタブ", "ビニールプール", "たる",       "子ども用プール", "大きな水おけ",
                                   "タンク",   "!井戸のおけ",    NULL};
static void bind_plug(struct build *p) {
    if (!build_need(p, "more runs in than out", ratio_compare(p->datum[B], p->datum[A]) < 0)) return;
    struct ratio first = build_apply(p, build_apply(p, p->datum[A], '-', p->datum[B]), '*', p->datum[C]);
    build_need(p, "more than before", ratio_compare(first, p->datum[D]) < 0);
}
static bool draw_plug(struct build *p) {
    build_context(p, "w", tubs);
    build_people(p, "P");
    int64_t v = build_between(p, 6, 40), o = build_between(p, 1, 20), t = build_between(p, 3, 20),
            rest = build_between(p, 3, 40);
    build_datum(p, A, "v", v), build_datum(p, B, "o", o), build_datum(p, C, "t", t),
        build_datum(p, D, "V", (v - o) * t + v * rest);
    return build_need(p, "more runs in than out", o < v) &&
           build_need(p, "different numbers", t != rest && t + rest != v && t + rest != o && v != t && o != t);
}
static void solve_plug(struct build *p) {
    struct ratio one =
        build_step(p, "せんを閉めるまでは、1分間に、", p->datum[A], '-', p->datum[B], "L", "ずつたまります。");
    struct ratio first = build_step(p, "<t>分でたまるのは、", one, '*', p->datum[C], "L", "です。");
    struct ratio rest = build_step(p, "残りは、", p->datum[D], '-', first, "L", "です。");
    struct ratio more = build_step(p, "閉めてからの時間は、", rest, '/', p->datum[A], "分", "です。");
    build_trap(p, more);
    build_answer(p, build_step(p, "入れ始めてからは、", p->datum[C], '+', more, "分", "です。"), "", "分");
}
static bool holds_plug(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] * build_value(p, A) == 10 * (build_value(p, D) + build_value(p, B) * build_value(p, C)));
}
static const char *const templates_plug[] = {
    "<w>に毎分<v>Lずつ水を入れました。せんが開いていて毎分<o>Lずつ水が出ていたので、<t>分後にせんを閉めました。水は<V>Lになりました。水を入れ始めてからの時間は何分ですか。",
    "せんを閉めないで、<w>に毎分<v>Lずつ水を入れ始め、毎分<o>Lずつもれました。<t>分後にせんを閉めて続けると、<V>Lになりました。水を入れ始めてからの時間は何分[ですか。|でしょうか。|になりますか。]",
    "<w>に1分間に<v>Lの水を入れます。はじめの<t>分は1分間に<o>Lずつもれ、その後はもれないで、水は<V>Lになります。このとき、水を入れ始めてからの時間は何分ですか。",
    "水を入れ始めてからの時間は何分ですか。<P>が<w>に毎分<v>Lの水を入れると、毎分<o>Lずつもれました。<t>分たってせんを閉め、水が<V>Lになるまで入れ続けました。",
    "空の<w>に毎分<v>Lの水を入れ始めると、底の穴から毎分<o>Lずつもれました。<t>分後に穴をふさぎ、<V>Lまでためました。水を入れ始めてからの時間は何分<ka>",
    "毎分<v>Lずつ水が入り、毎分<o>Lずつ出ていく<w>があります。<t>分後に出るほうだけを止めると、水は<V>Lになりました。水を入れ始めてからの時間は何分ですか。",
    "<w>に水を毎分<v>Lでためます。<t>分の間は毎分<o>Lがもれ、せんをしてからは全部たまって、<V>Lになりました。では、水を入れ始めてからの時間は何分ですか。",
    "<w>のせんを忘れて毎分<v>Lの水を入れました。毎分<o>Lもれていることに<t>分後に気づいてせんをし、<V>Lまで入れました。水を入れ始めてからの時間は何分になりますか。",
    "空の<w>に毎分<v>Lの水を入れます。はじめの<t>分間だけ毎分<o>Lの水が流れ出て、最後に水は<V>Lになります。水を入れ始めてからの時間は何分ですか。",
    NULL,
};
static const struct subtype plug_asked = {
    .id = "plug",
    .name = "とちゅうでせんを閉める",
    .level = 3,
    .templates = templates_plug,
    .asks = "入れ始めてからの時間",
    .role = {{"v", "1分間に入る水", "L"},
             {"o", "1分間にもれる水", "L"},
             {"t", "せんを閉めるまでの時間", "分"},
             {"V", "たまった水", "L"}},
    .method = {{"前半と後半", "せんを閉めるまでにたまる水を求めて、残りは入る水だけで考えます。", solve_plug, NULL}},
    .draw = draw_plug,
    .bind = bind_plug,
    .holds = holds_plug,
    .low = {1},
    .high = {5000},
    .scale = 10,
    .hint = "せんを閉めるまでに何Lたまりますか。",
    .figure = &no_figure,
};

/* ---- so many millimetres of rain on so many square metres ---- */
static const char *const roofs[] = {"屋根|タンク",
                                    "学校の屋根|貯水タンク",
                                    "体育館の屋根|地下のタンク",
                                    "ビニールハウスの屋根|おけ",
                                    "倉庫の屋根|雨水タンク",
                                    "校庭|貯水池",
                                    "ちゅう車場|地下の水そう",
                                    "ベランダ|バケツ",
                                    "公園の広場|池",
                                    "工場の屋根|タンク",
                                    "家の屋根|たる",
                                    "テニスコート|地下のタンク",
                                    "!プールの屋根|貯水そう",
                                    NULL};
static bool draw_rain(struct build *p) {
    build_context(p, "w|b", roofs);
    build_people(p, "P");
    int64_t d = build_between(p, 3, 60), s = build_round(p, 10, 900, 10), r = build_round(p, 10, 90, 5);
    build_datum(p, A, "d", d), build_datum(p, B, "S", s), build_datum_rate(p, C, "r", r, build_chance(p, 50));
    return build_need(p, "a tenth of a litre", d * s * r % 10 == 0 && d != s);
}
static void solve_rain(struct build *p) {
    struct ratio all =
        build_step(p, "1m²に1mmの雨は1Lなので、ふった雨は全部で、", p->datum[B], '*', p->datum[A], "L", "です。");
    struct ratio rate = build_apply(p, p->datum[C], '/', build_int(100));
    build_trap(p, all);
    build_answer(p, build_step(p, "その<r>では、", all, '*', rate, "L", "です。"), "", "L");
}
static bool holds_rain(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * 10 == build_value(p, A) * build_value(p, B) * build_value(p, C));
}
static const char *const templates_rain[] = {
    "<S>m²の<w>に、雨が<d>mmふりました。そのうち<r>が<b>にたまります。たまる水は何Lですか。",
    "面積<S>m²の<w>に<d>mmの雨がふり、その<r>を<b>に集めます。たまる水は何L[ですか。|でしょうか。|になりますか。]",
    "雨が<d>mmふりました。<w>の面積は<S>m²で、ふった雨の<r>が<b>に入ります。このとき、たまる水は何Lですか。",
    "たまる水は何Lですか。<P>の家では、<w>にふった雨の<r>が<b>にたまります。<w>は<S>m²で、今日の雨は<d>mmです。",
    "<w>の広さは<S>m²です。雨が<d>mmふると、そのうちの<r>が<b>に流れていきます。たまる水は何L<ka>",
    "<d>mmの雨が、<S>m²の<w>にふりました。<b>にはその<r>がたまりました。たまる水は何Lですか。",
    "真上から見た面積が<S>m²の<w>に、<d>mmの雨がふりました。<r>だけが<b>にたまります。では、たまる水は何Lですか。",
    "<b>には、<w>にふる雨の<r>が入ります。<w>の面積は<S>m²、雨の量は<d>mmです。たまる水は何Lになりますか。",
    "<w>(<S>m²)に雨が<d>mmの深さの分だけふりました。その<r>を<b>にためます。たまる水は何Lですか。",
    NULL,
};
static const struct subtype rain_asked = {
    .id = "rain",
    .name = "屋根にふった雨の量",
    .level = 2,
    .templates = templates_rain,
    .asks = "たまる水の量",
    .role = {{"d", "雨の量", "mm"}, {"S", "広さ", "m²"}, {"r", "たまる割合", "%", PROBLEM_RATE}},
    .method = {{"1m²に1mm", "1m²に1mmの深さの水は、100×100×0.1で1000cm³、つまり1Lです。", solve_rain, NULL}},
    .draw = draw_rain,
    .holds = holds_rain,
    .low = {1},
    .high = {100000},
    .scale = 10,
    .hint = "1m²の広さに1mmの深さの水がたまると、何Lですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&part_asked, &rate_asked, &rod_asked, &plug_asked, &rain_asked, NULL};
const struct family family_suiso_ouyo = {
    .id = "suiso_ouyo", .number = "F97", .name = "水そうとかさの応用", .grade = 5, .subtypes = subtypes};

/* soroe_ryo.c - 単位をそろえる: amounts of one kind that are added, divided, used up, shared out or sent.
 *
 *   all amounts are in one unit <u>: the reader turns 3.2km and 450m into metres
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "L"}}};
enum { X, Y, Z, W };
/* what is measured | three parts of it | unit | how much, from and to */
static const char *const sums[] = {"歩いた道のり|朝|昼|夕方|m|100|3000",
                                   "水の量|水とう|ペットボトル|コップ|mL|100|2000",
                                   "荷物の重さ|赤い箱|青い箱|白い箱|g|200|5000",
                                   "畑の面積|南の畑|北の畑|東の畑|m²|120|3000",
                                   "リボンの長さ|赤いリボン|青いリボン|黄色いリボン|cm|20|400",
                                   "動画の長さ|1本目|2本目|3本目|秒|30|900",
                                   "土地の面積|田|畑|果樹園|m²|100|5000",
                                   "ジュースのかさ|りんごジュース|オレンジジュース|ぶどうジュース|dL|5|60",
                                   "データの量|動画|写真|音楽|MB|50|4000",
                                   "勉強した時間|国語|算数|理科|分|15|120",
                                   "米の重さ|1ふくろ目|2ふくろ目|3ふくろ目|kg|5|60",
                                   "テープの長さ|白いテープ|黒いテープ|緑のテープ|mm|50|900",
                                   "土の体積|大きい箱|中くらいの箱|小さい箱|cm³|300|9000",
                                   "走った道のり|1日目|2日目|3日目|km|3|60",
                                   "牧場の面積|東の牧場|西の牧場|南の牧場|ha|3|90",
                                   "油のかさ|なべ|びん|かん|L|2|40",
                                   "野菜の重さ|キャベツ|大根|にんじん|g|80|2500",
                                   "木の板の長さ|長い板|中くらいの板|短い板|cm|30|600",
                                   "!船の荷物の重さ|1回目|2回目|3回目|t|3|80",
                                   NULL};
/* what is shared | into what | counter | unit | one part, from and to */
static const char *const shares[] = {"米|ふくろ|ふくろ|g|150|900",
                                     "麦茶|コップ|はい|mL|120|300",
                                     "荷物|箱|箱|kg|8|30",
                                     "リボン|かざり|本|cm|12|90",
                                     "土|植木ばち|個|g|300|2500",
                                     "ペンキ|小さいかん|個|mL|200|900",
                                     "テープ|しおり|本|mm|60|250",
                                     "さとう|びん|本|g|90|450",
                                     "水|ボトル|本|mL|250|900",
                                     "ロープ|なわとび|本|cm|120|300",
                                     "牛乳|カップ|はい|mL|100|250",
                                     "小麦粉|ふくろ|ふくろ|g|110|700",
                                     "しょう油|小びん|本|mL|70|360",
                                     "みそ|パック|個|g|150|800",
                                     "灯油|タンク|個|L|4|18",
                                     "はりがね|かざり|個|cm|8|60",
                                     "コーヒー豆|ふくろ|ふくろ|g|80|300",
                                     "布|ぞうきん|枚|cm|20|70",
                                     "砂|ふくろ|ふくろ|kg|5|25",
                                     "!せんざい|つめかえ用の容器|個|mL|150|600",
                                     NULL};
/* what is used up | how often | counter | unit | one part */
static const char *const uses[] = {"米|毎日|日|g|200|800",
                                   "灯油|毎日|日|mL|500|3000",
                                   "小麦粉|1回ごと|回|g|80|400",
                                   "リボン|1個作るごと|個|cm|15|80",
                                   "牛乳|毎朝|日|mL|120|400",
                                   "ペンキ|かべ1面ごと|面|mL|150|900",
                                   "ドッグフード|毎日|日|g|90|400",
                                   "ロープ|1回ごと|回|cm|60|400",
                                   "しょう油|毎日|日|mL|15|80",
                                   "データ容量|毎日|日|MB|60|500",
                                   "テープ|1箱ごと|箱|cm|25|150",
                                   "土|はち1つごと|個|g|300|2000",
                                   "水|毎日|日|L|2|15",
                                   "さとう|1回ごと|回|g|20|150",
                                   "みそ|毎日|日|g|30|90",
                                   "!コーヒー豆|毎日|日|g|15|60",
                                   NULL};
/* what has room | of what | in parts of the first kind | of the second | counters | unit */
static const char *const rooms[] = {"スマートフォンの空き容量|動画|本|写真|枚|MB|300|1500|3|9",
                                    "メモリーカードの空き容量|映画|本|曲|曲|MB|700|2500|4|12",
                                    "トラックに積める重さ|大きい荷物|個|小さい荷物|個|kg|60|300|8|25",
                                    "本だなのはば|図かん|冊|文庫本|冊|mm|25|60|9|18",
                                    "テープの長さ|長いかざり|本|短いかざり|本|cm|60|180|8|30",
                                    "水の量|大きいボトル|本|小さいコップ|はい|mL|900|2000|120|250",
                                    "タブレットの空き容量|ゲーム|本|電子書せき|冊|MB|500|3000|20|80",
                                    "米の量|大きいふくろ|ふくろ|小さいふくろ|ふくろ|g|2000|5000|150|900",
                                    "エレベーターに乗せられる重さ|たな|台|段ボール箱|個|kg|40|90|9|30",
                                    "布の長さ|カーテン|枚|ふきん|枚|cm|150|250|20|60",
                                    "!パソコンの空き容量|ソフト|本|写真|枚|MB|800|4000|4|10",
                                    NULL};

/* ---- three amounts together ---- */
static bool draw_three(struct build *p) {
    build_context(p, "w|i|j|k|u|lo|hi", sums);
    build_people(p, "P");
    static const char *const name[] = {"x", "y", "z"};
    for (int i = X; i <= Z; i++)
        build_datum(p, i, name[i], build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")));
    return build_need(p, "different amounts",
                      build_value(p, X) != build_value(p, Y) && build_value(p, Y) != build_value(p, Z) &&
                          build_value(p, X) != build_value(p, Z));
}
static void solve_three(struct build *p) {
    struct ratio two = build_step(p, "<i>と<j>を合わせると、", p->datum[X], '+', p->datum[Y], "<u>", "です。");
    build_trap(p, two);
    build_answer(p, build_step(p, "<k>もたすと、", two, '+', p->datum[Z], "<u>", "です。"), "", "<u>");
}
static bool holds_three(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] - build_value(p, X) - build_value(p, Y) == build_value(p, Z));
}
static const char *const templates_three[] = {
    "<w>を調べると、<i>は<x><u>、<j>は<y><u>、<k>は<z><u>でした。<w>の合計は何<u>ですか。",
    "<w>は、<i>が<x><u>、<j>が<y><u>、<k>が<z><u>です。<w>の合計は何<u>[ですか。|でしょうか。|になりますか。]",
    "<i>の<w>は<x><u>、<j>の<w>は<y><u>、<k>の<w>は<z><u>です。このとき、<w>の合計は何<u>ですか。",
    "<w>の合計は何<u>ですか。<P>が<w>を記録すると、<i>は<x><u>、<j>は<y><u>、<k>は<z><u>でした。",
    "<w>の表には、<i><x><u>、<j><y><u>、<k><z><u>と書いてあります。<w>の合計は何<u><ka>",
    "<i>は<x><u>、<j>は<y><u>、<k>は<z><u>で、これは<w>を表しています。<w>の合計は何<u>ですか。",
    "<w>について、<i>が<x><u>、<j>が<y><u>、<k>が<z><u>とわかっています。では、<w>の合計は何<u>ですか。",
    "<w>をはかると、<i>で<x><u>、<j>で<y><u>、<k>で<z><u>でした。<w>の合計は何<u>になりますか。",
    "<i>が<x><u>、<j>が<y><u>、<k>が<z><u>のときの<w>を考えます。<w>の合計は何<u>ですか。",
    NULL,
};
static const struct subtype three_asked = {
    .id = "three",
    .name = "3つの量の合計",
    .level = 1,
    .templates = templates_three,
    .asks = "<w>の合計",
    .role = {{"x", "<i>の量", "<u>"}, {"y", "<j>の量", "<u>"}, {"z", "<k>の量", "<u>"}},
    .method = {{"単位をそろえる", "単位をそろえてから、3つの量をたします。", solve_three, NULL}},
    .draw = draw_three,
    .holds = holds_three,
    .low = {1},
    .high = {40000},
    .hint = "3つの量を、同じ単位で表すことができますか。",
    .figure = &no_figure,
};

/* ---- two amounts: together, or their difference ---- */
static void bind_two(struct build *p) {
    build_set(p, "what", p->aux[0] ? "ちがい" : "合計");
    build_set(p, "qs", p->aux[0] ? "<w>のちがいは何<u>" : "<w>は合わせて何<u>");
    build_need(p, "two amounts", ratio_compare(p->datum[X], p->datum[Y]) != 0);
}
static bool draw_two(struct build *p) {
    build_context(p, "w|i|j|k|u|lo|hi", sums);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    build_datum(p, X, "x", build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")));
    build_datum(p, Y, "y", build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")));
    return build_need(p, "two amounts",
                      build_value(p, X) != build_value(p, Y) && build_value(p, X) != 2 * build_value(p, Y) &&
                          build_value(p, Y) != 2 * build_value(p, X));
}
static void solve_two(struct build *p) {
    bool less = ratio_compare(p->datum[X], p->datum[Y]) < 0;
    struct ratio big = p->datum[less ? Y : X], small = p->datum[less ? X : Y];
    struct ratio v = p->aux[0] ? build_step(p, "大きいほうから小さいほうをひいて、", big, '-', small, "<u>", "です。")
                               : build_step(p, "2つをたして、", p->datum[X], '+', p->datum[Y], "<u>", "です。");
    build_trap(p, build_apply(p, big, p->aux[0] ? '+' : '-', small));
    build_answer(p, v, "", "<u>");
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, X), b = build_value(p, Y);
    return IF_KEPT(keep, 3, p->aux[0] ? x[0] + a == b || x[0] + b == a : x[0] - a == b);
}
static const char *const templates_two[] = {
    "<w>を調べると、<i>は<x><u>、<j>は<y><u>でした。<qs>[ですか。|でしょうか。]",
    "<w>は、<i>が<x><u>、<j>が<y><u>です。<qs>ですか。",
    "<i>の<w>は<x><u>、<j>の<w>は<y><u>です。このとき、<qs>ですか。",
    "<P>が<w>を記録すると、<i>は<x><u>、<j>は<y><u>でした。<qs>ですか。",
    "<w>の表には、<i><x><u>、<j><y><u>と書いてあります。<qs>になりますか。",
    "<w>について、<i>が<x><u>、<j>が<y><u>とわかっています。<qs>ですか。",
    "<w>をはかると、<i>で<x><u>、<j>で<y><u>でした。では、<qs>ですか。",
    "<i>が<x><u>、<j>が<y><u>のときの<w>を考えます。<qs>ですか。",
    "<w>をくらべると、<i>は<x><u>で、<j>は<y><u>です。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype two_asked = {
    .id = "two",
    .name = "2つの量の合計とちがい",
    .level = 1,
    .templates = templates_two,
    .asks = "<w>の<what>",
    .role = {{"x", "<i>の量", "<u>"},
             {"y", "<j>の量", "<u>"},
             {"op", "合わせるか、ちがいか", "合わせる|ちがい", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"単位をそろえる", "単位をそろえてから、2つの量を計算します。", solve_two, NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {1},
    .high = {40000},
    .hint = "2つの量を、同じ単位で表すことができますか。",
    .figure = &no_figure,
};

/* ---- how many parts of one size are there, and what is left ---- */
static void bind_fit(struct build *p) {
    build_set(p, "what", p->aux[0] ? "あまりの量" : "<b>の数");
    build_set(p, "qs", p->aux[0] ? "あまりは何<u>" : "いっぱいにできる<b>は何<c>");
    build_need(p, "whole amounts", p->datum[X].den == 1 && p->datum[Y].den == 1);
    build_need(p, "one part at least", build_value(p, X) >= build_value(p, Y));
    build_need(p, "something is left", !p->aux[0] || build_value(p, X) % build_value(p, Y));
}
static bool draw_fit(struct build *p) {
    build_context(p, "w|b|c|u|lo|hi", shares);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t one = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")), n = build_between(p, 4, 40),
            rest = build_between(p, 1, one - 1);
    build_datum(p, X, "x", one * n + rest), build_datum(p, Y, "m", one);
    return build_need(p, "two numbers", rest != n && one != n && one != rest);
}
static void solve_fit(struct build *p) {
    build_line(p);
    build_say(p, "<w>の量を1つ分の量でわると、");
    struct ratio n = build_remainder(p, build_value(p, X), build_value(p, Y), "<c>");
    build_say(p, "です。");
    build_trap(p, build_apply(p, n, '+', build_int(1)));
    if (!p->aux[0]) {
        build_answer(p, n, "", "<c>");
        return;
    }
    struct ratio used = build_step(p, "使ったのは、", p->datum[Y], '*', n, "<u>", "です。");
    build_answer(p, build_step(p, "あまりは、", p->datum[X], '-', used, "<u>", "です。"), "", "<u>");
}
static bool holds_fit(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = build_value(p, X), one = build_value(p, Y);
    if (keep != 3) return true;
    return p->aux[0] ? x[0] < one && (all - x[0]) % one == 0 : x[0] * one <= all && (x[0] + 1) * one > all;
}
static const char *const templates_fit[] = {
    "<w>が<x><u>あります。1<c>に<m><u>ずつ、<b>に分けます。<qs>[ですか。|でしょうか。]",
    "<x><u>の<w>を、<m><u>ずつ<b>に分けます。<qs>ですか。",
    "<w><x><u>を、1<c>あたり<m><u>になるように<b>に分けます。このとき、<qs>ですか。",
    "<P>は、<x><u>の<w>を<m><u>ずつ<b>に使いました。<qs>ですか。",
    "<w>は全部で<x><u>あります。<b>1<c>には<m><u>を使います。<qs>になりますか。",
    "<b>1<c>に<w>を<m><u>使います。<w>は<x><u>あります。<qs>ですか。",
    "<w>を<x><u>用意しました。<b>1<c>分は<m><u>です。では、<qs>ですか。",
    "<m><u>ずつ<b>に使う<w>が、<x><u>あります。<qs>ですか。",
    "<x><u>ある<w>から、<m><u>の<b>をできるだけたくさん作ります。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype fit_asked = {
    .id = "fit",
    .name = "いくつ分とあまり",
    .level = 2,
    .templates = templates_fit,
    .asks = "<what>",
    .role = {{"x", "<w>の量", "<u>"},
             {"m", "<b>1つ分の量", "<u>"},
             {"op", "何をきくか", "いくつ|あまり", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"単位をそろえる", "単位をそろえてから、<w>の量を1つ分の量でわります。", solve_fit, NULL}},
    .draw = draw_fit,
    .bind = bind_fit,
    .holds = holds_fit,
    .spare = 3,
    .low = {0},
    .high = {200000},
    .hint = "<w>の量と1つ分の量を、同じ単位で表すことができますか。",
    .figure = &no_figure,
};

/* ---- what is left after equal parts are used ---- */
static bool draw_spent(struct build *p) {
    build_context(p, "w|ev|c|u|lo|hi", uses);
    build_people(p, "P");
    int64_t one = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")), n = build_between(p, 3, 15),
            rest = build_between(p, 1, 4 * one);
    build_datum(p, X, "x", one * n + rest), build_datum(p, Y, "m", one), build_datum(p, Z, "n", n);
    return build_need(p, "different numbers", rest != one && rest != n && rest != one * n && one != n);
}
static void bind_spent(struct build *p) {
    struct ratio used;
    build_need(p, "not more than there is",
               ratio_mul(&used, p->datum[Y], p->datum[Z]) && ratio_compare(used, p->datum[X]) < 0);
}
static void solve_spent(struct build *p) {
    struct ratio used = build_step(p, "使った<w>は、", p->datum[Y], '*', p->datum[Z], "<u>", "です。");
    build_trap(p, used);
    build_trap(p, build_apply(p, p->datum[X], '-', p->datum[Y]));
    build_answer(p, build_step(p, "残りの<w>は、", p->datum[X], '-', used, "<u>", "です。"), "", "<u>");
}
static bool holds_spent(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, (build_value(p, X) - x[0]) == build_value(p, Y) * build_value(p, Z));
}
static const char *const templates_spent[] = {
    "<w>が<x><u>あります。<ev>に<m><u>ずつ、<n><c>分使います。残りの<w>は何<u>ですか。",
    "<x><u>の<w>を、<ev>に<m><u>ずつ<n><c>分使いました。残りの<w>は何<u>[ですか。|でしょうか。|になりますか。]",
    "<w>は<x><u>ありました。<ev>に<m><u>を使って、<n><c>分が終わりました。このとき、残りの<w>は何<u>ですか。",
    "残りの<w>は何<u>ですか。<P>は、<x><u>の<w>を<ev>に<m><u>ずつ<n><c>分使いました。",
    "はじめに<w>が<x><u>ありました。1<c>分は<m><u>で、<n><c>分を使いました。残りの<w>は何<u><ka>",
    "<w>を<ev>に<m><u>ずつ使います。<x><u>あったうちの<n><c>分を使いました。残りの<w>は何<u>ですか。",
    "<x><u>ある<w>から、1<c>分の<m><u>を<n><c>分だけ取り出しました。では、残りの<w>は何<u>ですか。",
    "<w>を<x><u>用意しました。<ev>に<m><u>ずつ、全部で<n><c>分使いました。残りの<w>は何<u>になりますか。",
    "<ev>に<m><u>ずつ<w>を使います。<x><u>の<w>を、<n><c>分使いました。残りの<w>は何<u>ですか。",
    NULL,
};
static const struct subtype spent_asked = {
    .id = "spent",
    .name = "使った後の残り",
    .level = 2,
    .templates = templates_spent,
    .asks = "残りの<w>の量",
    .role = {{"x", "はじめの<w>の量", "<u>"}, {"m", "1<c>分の量", "<u>"}, {"n", "<c>の数", "<c>"}},
    .method = {{"単位をそろえる", "単位をそろえて、使った量をはじめの量からひきます。", solve_spent, NULL}},
    .draw = draw_spent,
    .bind = bind_spent,
    .holds = holds_spent,
    .low = {1},
    .high = {60000},
    .hint = "全部で何<u>使いますか。",
    .figure = &no_figure,
};

/* ---- after some large parts, how many small ones still fit ---- */
static void bind_space(struct build *p) {
    for (int i = X; i <= W; i++) build_need(p, "whole amounts", p->datum[i].den == 1);
    build_need(p, "room is left", build_value(p, X) - build_value(p, Y) * build_value(p, Z) >= build_value(p, W));
}
static bool draw_space(struct build *p) {
    build_context(p, "w|i|ci|j|cj|u|lo|hi|l|h", rooms);
    build_people(p, "P");
    int64_t a = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")), n = build_between(p, 2, 5),
            m = build_between(p, build_get_number(p, "l"), build_get_number(p, "h")), k = build_between(p, 6, 200);
    build_datum(p, X, "x", a * n + m * k + (build_chance(p, 60) ? 0 : build_between(p, 1, m - 1)));
    build_datum(p, Y, "a", a), build_datum(p, Z, "n", n), build_datum(p, W, "m", m);
    return build_need(p, "different numbers", k != a && k != m && k != n && a != m && a != n && m != n);
}
static void solve_space(struct build *p) {
    struct ratio used = build_step(p, "<i><n><ci>分は、", p->datum[Y], '*', p->datum[Z], "<u>", "です。");
    struct ratio rest = build_step(p, "残りは、", p->datum[X], '-', used, "<u>", "です。");
    build_line(p);
    build_say(p, "残りを<j>1つ分でわると、");
    struct ratio n = build_remainder(p, (int64_t)rest.num, build_value(p, W), "<cj>");
    build_say(p, "です。");
    build_trap(p, build_fraction(build_value(p, X) / build_value(p, W), 1));
    build_answer(p, n, "", "<cj>");
}
static bool holds_space(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t rest = build_value(p, X) - build_value(p, Y) * build_value(p, Z), m = build_value(p, W);
    return IF_KEPT(keep, 15, x[0] * m <= rest && (x[0] + 1) * m > rest);
}
static const char *const templates_space[] = {
    "<w>は<x><u>です。<i>1<ci>に<a><u>、<j>1<cj>に<m><u>を使い、先に<i>を<n><ci>入れた残りに<j>を入れます。<j>は何<cj>ですか。",
    "<w>が<x><u>あります。ここに1<ci><a><u>の<i>を<n><ci>入れ、残りに1<cj><m><u>の<j>を入れます。<j>は何<cj>[ですか。|でしょうか。|になりますか。]",
    "<w>は<x><u>です。まず1<ci><a><u>の<i>を<n><ci>、次に1<cj><m><u>の<j>を入れます。このとき、<j>は何<cj>ですか。",
    "<j>は何<cj>ですか。<P>は、<x><u>の<w>を、1<ci><a><u>の<i><n><ci>と、1<cj><m><u>の<j>に使います。",
    "<x><u>の<w>のうち、<a><u>の<i>を<n><ci>分使いました。残りは1<cj><m><u>の<j>に使います。<j>は何<cj><ka>",
    "<i>は1<ci><a><u>、<j>は1<cj><m><u>です。<w>の<x><u>に、<i>を<n><ci>入れてから<j>を入れます。<j>は何<cj>ですか。",
    "<w>の<x><u>から、1<ci>が<a><u>の<i><n><ci>分を使い、残りを1<cj>が<m><u>の<j>に使います。では、<j>は何<cj>ですか。",
    "1<ci><a><u>の<i>を<n><ci>入れても、<w>の<x><u>はまだ残ります。残りには1<cj><m><u>の<j>を入れます。<j>は何<cj>になりますか。",
    NULL,
};
static const struct subtype space_asked = {
    .id = "space",
    .name = "先に使った残りに入る数",
    .level = 3,
    .templates = templates_space,
    .asks = "<j>の数",
    .role = {{"x", "<w>", "<u>"}, {"a", "<i>1つ分の量", "<u>"}, {"n", "<i>の数", "<ci>"}, {"m", "<j>1つ分の量", "<u>"}},
    .method = {{"残りをわる", "<w>から先に使う分をひいて、残りを<j>1つ分でわります。", solve_space, NULL}},
    .draw = draw_space,
    .bind = bind_space,
    .holds = holds_space,
    .spare = 15,
    .low = {1},
    .high = {20000},
    .hint = "先に使う分をのぞくと、残りは何<u>ですか。",
    .figure = &no_figure,
};

/* ---- so much a time, so many times a day: for how many days ---- */
static const char *const daily[] = {"通信量|分|動画を見る|動画|MB|6|20|10|60",
                                    "データ容量|回|写真を送る|写真|MB|3|30|4|20",
                                    "米|人分|ご飯をたく|ご飯|g|60|90|2|8",
                                    "お茶|はい|お茶を飲む|お茶|mL|120|200|3|9",
                                    "水|本|花に水をやる|水やり|mL|300|900|3|12",
                                    "さとう|はい|コーヒーを飲む|コーヒー|g|4|9|2|6",
                                    "ペットフード|回|えさをやる|えさ|g|25|90|2|5",
                                    "薬|回|薬を飲む|薬|mL|5|15|2|4",
                                    "せんざい|回|せんたくをする|せんたく|mL|20|45|2|5",
                                    "リボン|個|かざりを作る|かざり|cm|18|60|5|20",
                                    "灯油|時間|ストーブを使う|ストーブ|mL|150|300|3|9",
                                    "牛乳|人分|牛乳を飲む|牛乳|mL|150|250|2|6",
                                    "バスの燃料|往復|村まで行く|運転|L|6|15|2|6",
                                    "!小麦粉|枚|パンを焼く|パン作り|g|70|250|4|20",
                                    NULL};
static void bind_days(struct build *p) {
    for (int i = X; i <= Z; i++) build_need(p, "whole amounts", p->datum[i].den == 1);
    build_need(p, "a day at least", build_value(p, X) >= build_value(p, Y) * build_value(p, Z));
}
static bool draw_days(struct build *p) {
    build_context(p, "w|c|do|it|u|lo|hi|l|h", daily);
    build_people(p, "P");
    int64_t a = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            n = build_between(p, build_get_number(p, "l"), build_get_number(p, "h")), k = build_between(p, 3, 45);
    build_datum(p, X, "x", a * n * k + (build_chance(p, 70) ? 0 : build_between(p, 1, a * n - 1)));
    build_datum(p, Y, "a", a), build_datum(p, Z, "n", n);
    return build_need(p, "different numbers", k != a && k != n && a != n);
}
static void solve_days(struct build *p) {
    struct ratio day = build_step(p, "1日に使うのは、", p->datum[Y], '*', p->datum[Z], "<u>", "です。");
    build_line(p);
    build_say(p, "全体を1日分でわると、");
    struct ratio n = build_remainder(p, build_value(p, X), (int64_t)day.num, "日");
    build_say(p, "です。");
    build_trap(p, build_fraction(build_value(p, X) / build_value(p, Y), 1));
    build_answer(p, n, "", "日");
}
static bool holds_days(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t day = build_value(p, Y) * build_value(p, Z), all = build_value(p, X);
    return IF_KEPT(keep, 7, x[0] * day <= all && (x[0] + 1) * day > all);
}
static const char *const templates_days[] = {
    "<w>が<x><u>あります。<do>のに1<c>で<a><u>を使い、毎日<n><c>ずつ<it>に使います。使えるのは何日ですか。",
    "<x><u>の<w>を、1<c>に<a><u>ずつ、1日<n><c>の<it>に使います。使えるのは何日[ですか。|でしょうか。|になりますか。]",
    "<do>と、1<c>に<w>を<a><u>使います。1日に<n><c>で、<w>は<x><u>あります。このとき、使えるのは何日ですか。",
    "使えるのは何日ですか。<P>は、1<c>につき<a><u>の<w>を使って、毎日<n><c>ずつ<it>を続けます。<w>は<x><u>あります。",
    "<w>は<x><u>残りました。<it>には1<c>で<a><u>かかり、毎日<n><c>使います。使えるのは何日<ka>",
    "<it>に使う<w>は1<c>で<a><u>です。毎日<n><c>ずつで、全部で<x><u>あります。使えるのは何日ですか。",
    "毎日<n><c>ずつ<do>。1<c>に<a><u>の<w>を使い、<w>は<x><u>あります。では、使えるのは何日ですか。",
    "<w>を<x><u>買いました。<it>には1<c>あたり<a><u>、1日に<n><c>分を使います。使えるのは何日になりますか。",
    "<x><u>ある<w>から、毎日<n><c>、1<c>に<a><u>ずつを<it>に使います。使えるのは何日ですか。",
    NULL,
};
static const struct subtype days_asked = {
    .id = "days",
    .name = "1日に何回も使うと何日分",
    .level = 2,
    .templates = templates_days,
    .asks = "何日分か",
    .role = {{"x", "全体の量", "<u>"}, {"a", "1<c>に使う量", "<u>"}, {"n", "1日の<c>の数", "<c>"}},
    .method = {{"1日分", "1日に使う量を求めて、全体をそれでわります。", solve_days, NULL}},
    .draw = draw_days,
    .bind = bind_days,
    .holds = holds_days,
    .spare = 7,
    .low = {1},
    .high = {5000},
    .hint = "1日に何<u>使いますか。",
    .figure = &no_figure,
};

/* ---- an amount at so much a second ---- */
static const char *const streams[] = {"ゲームのデータ|ダウンロードする|MB|2|25",
                                      "動画のデータ|ダウンロードする|MB|3|20",
                                      "写真のデータ|送る|MB|2|12",
                                      "アプリのデータ|受け取る|MB|4|30",
                                      "水そうの水|ホースで入れる|mL|80|400",
                                      "ジュース|機械でびんにつめる|mL|60|300",
                                      "砂|ベルトコンベヤーで運ぶ|kg|3|20",
                                      "石炭|船に積む|kg|15|90",
                                      "タンクの油|入れる|L|2|15",
                                      "プールの水|ポンプでぬく|L|12|60",
                                      "音楽のデータ|コピーする|MB|3|18",
                                      "地図のデータ|読みこむ|MB|2|15",
                                      "小麦|機械で運ぶ|kg|4|25",
                                      "電子書せきのデータ|受け取る|MB|2|9",
                                      "!映画のデータ|受け取る|MB|5|24",
                                      NULL};
static bool draw_load(struct build *p) {
    build_context(p, "w|do|u|lo|hi", streams);
    build_people(p, "P");
    int64_t v = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")), t = build_between(p, 12, 900);
    build_datum(p, X, "x", v * t), build_datum(p, Y, "v", v);
    return build_need(p, "two numbers", v != t && v * t <= 90000 && v * t != t);
}
static void solve_load(struct build *p) {
    struct ratio t = build_step(p, "かかる時間は、", p->datum[X], '/', p->datum[Y], "秒", "です。");
    build_trap(p, build_apply(p, t, '/', build_int(60)));
    build_answer(p, t, "", "秒");
}
static bool holds_load(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, Y) == 10 * build_value(p, X));
}
static const char *const templates_load[] = {
    "<w><x><u>を、1秒間に<v><u>ずつ進めます。かかる時間は何秒ですか。",
    "<x><u>の<w>を、毎秒<v><u>の速さで<do>ことにします。かかる時間は何秒[ですか。|でしょうか。|になりますか。]",
    "<w>は<x><u>です。1秒に<v><u>ずつ<do>ことができます。このとき、かかる時間は何秒ですか。",
    "かかる時間は何秒ですか。<P>が、<x><u>の<w>を<do>。1秒間に<v><u>ずつ進みます。",
    "1秒に<v><u>ずつ<do>とき、<w>は全部で<x><u>です。かかる時間は何秒<ka>",
    "<w>の量は<x><u>で、毎秒<v><u>ずつ<do>ものとします。かかる時間は何秒ですか。",
    "毎秒<v><u>で、<x><u>の<w>を<do>つもりです。では、かかる時間は何秒ですか。",
    "<x><u>の<w>があります。<do>速さは1秒間に<v><u>です。かかる時間は何秒になりますか。",
    "<w><x><u>を<do>のに、1秒間に<v><u>ずつ進みます。かかる時間は何秒ですか。",
    NULL,
};
static const struct subtype load_asked = {
    .id = "load",
    .name = "一定の速さで送る時間",
    .level = 1,
    .templates = templates_load,
    .asks = "かかる時間",
    .role = {{"x", "全体の量", "<u>"}, {"v", "1秒に進む量", "<u>"}},
    .method = {{"1秒の量でわる", "単位をそろえて、全体の量を1秒に進む量でわります。", solve_load, NULL}},
    .draw = draw_load,
    .holds = holds_load,
    .low = {1},
    .high = {20000},
    .scale = 10,
    .hint = "1秒で何<u>進みますか。",
    .figure = &no_figure,
};

/* ---- a part at one speed, the rest at another ---- */
static void bind_slower(struct build *p) {
    build_need(p, "a part", p->datum[Z].num > 0 && ratio_compare(p->datum[Z], build_int(100)) < 0);
}
static bool draw_slower(struct build *p) {
    build_context(p, "w|do|u|lo|hi", streams);
    build_people(p, "P");
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), v = build_between(p, lo, hi),
            w = build_between(p, 1, hi), t = build_between(p, 5, 300), r = build_round(p, 10, 90, 5), all = v * w * t;
    build_datum(p, X, "x", all), build_datum(p, Y, "v", v), build_datum_rate(p, Z, "r", r, true),
        build_datum(p, W, "w2", w);
    return build_need(p, "two speeds",
                      v != w && all <= 90000 && all * r % 100 == 0 && all * r / 100 % v == 0 &&
                          all * (100 - r) / 100 % w == 0) &&
           build_need(p, "different numbers", all * r / 100 / v + all * (100 - r) / 100 / w != all && r != v && r != w);
}
static void solve_slower(struct build *p) {
    struct ratio part = build_step(p, "はじめの速さで終わるのは、", p->datum[X], '*',
                                   build_apply(p, p->datum[Z], '/', build_int(100)), "<u>", "です。");
    struct ratio first = build_step(p, "それにかかるのは、", part, '/', p->datum[Y], "秒", "です。"),
                 rest = build_step(p, "残りは、", p->datum[X], '-', part, "<u>", "です。");
    struct ratio second = build_step(p, "残りにかかるのは、", rest, '/', p->datum[W], "秒", "です。");
    build_trap(p, second);
    build_answer(p, build_step(p, "全部で、", first, '+', second, "秒", "です。"), "", "秒");
}
static bool holds_slower(const struct build *p, const int64_t *x, unsigned keep) {
    build_wide v = build_value(p, Y), w = build_value(p, W), r = build_value(p, Z), all = build_value(p, X);
    return IF_KEPT(keep, 15, x[0] * 10 * v * w == all * r * w + all * (100 - r) * v);
}
static const char *const templates_slower[] = {
    "<w><x><u>を、はじめは1秒に<v><u>ずつ進め、<r>が終わった所で1秒に<w2><u>ずつになりました。全部でかかる時間は何秒ですか。",
    "<x><u>の<w>の<r>までは毎秒<v><u>で進み、残りは毎秒<w2><u>で進みました。全部でかかる時間は何秒[ですか。|でしょうか。|になりますか。]",
    "<w>は全部で<x><u>です。はじめの<r>は1秒に<v><u>、その後は1秒に<w2><u>ずつ進みます。このとき、全部でかかる時間は何秒ですか。",
    "全部でかかる時間は何秒ですか。<P>は<x><u>の<w>を<do>ことにしました。<r>までは毎秒<v><u>で、残りは毎秒<w2><u>でした。",
    "毎秒<v><u>で<w>を進めます。<x><u>のうち<r>が終わると、毎秒<w2><u>に変わりました。全部でかかる時間は何秒<ka>",
    "<x><u>の<w>があります。毎秒<v><u>で始めて、全体の<r>で速さが毎秒<w2><u>に変わりました。全部でかかる時間は何秒ですか。",
    "<w>の<x><u>のうち、<r>は1秒間に<v><u>ずつ、残りは1秒間に<w2><u>ずつ進みます。では、全部でかかる時間は何秒ですか。",
    "はじめの速さは毎秒<v><u>で、<x><u>の<w>の<r>が終わってからは毎秒<w2><u>になりました。全部でかかる時間は何秒になりますか。",
    "<x><u>の<w>を毎秒<v><u>で始め、<r>のところから毎秒<w2><u>で続けました。全部でかかる時間は何秒ですか。",
    NULL,
};
static const struct subtype slower_asked = {
    .id = "slower",
    .name = "とちゅうから速さが変わる時間",
    .level = 3,
    .templates = templates_slower,
    .asks = "かかる時間",
    .role = {{"x", "全体の量", "<u>"},
             {"v", "はじめの1秒の量", "<u>"},
             {"r", "はじめの速さで終わる割合", "%", PROBLEM_RATE},
             {"w2", "後の1秒の量", "<u>"}},
    .method = {{"前半と後半", "はじめの速さで進んだ分と、残りの分の時間を別々に求めます。", solve_slower, NULL}},
    .draw = draw_slower,
    .bind = bind_slower,
    .holds = holds_slower,
    .low = {1},
    .high = {200000},
    .scale = 10,
    .hint = "はじめの速さで終わるのは何<u>ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&three_asked, &two_asked,  &fit_asked,    &spent_asked, &space_asked,
                                                 &days_asked,  &load_asked, &slower_asked, NULL};
const struct family family_soroe_ryo = {
    .id = "soroe_ryo", .number = "F105", .name = "同じ単位の量の計算", .grade = 4, .subtypes = subtypes};

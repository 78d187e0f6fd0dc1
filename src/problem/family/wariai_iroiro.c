/* wariai_iroiro.c - 割合, more of it: what is left of a whole after two shares; two shares of two
 * wholes compared; what is still missing to a rate of all.
 *
 *   rest = whole × (1 - shares); rate of all = (first + second) ÷ (all tries)
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};

/* ---- the rest of a whole ---- */
enum { WHOLE, ONE, TWO };
static const char *const wholes[] = {"児童|野球が好きな人|サッカーが好きな人|水泳が好きな人|人|20|900",
                                     "畑|いも|豆|ねぎ|m²|100|900",
                                     "本|物語|図かん|伝記|さつ|100|900",
                                     "動物|馬|牛|羊|頭|40|600",
                                     "ある県の生産額|米|野菜|果物|億円|100|900",
                                     "支出|食費|家賃|光熱費|円|50000|300000",
                                     "花|ばら|ゆり|きく|本|40|600",
                                     "来た人|大人|中学生|高校生|人|100|900",
                                     "土地|住たく地|畑|工場|m²|200|900",
                                     "色紙|赤|青|黄|まい|40|600",
                                     "データ|写真|動画|音楽|MB|100|900",
                                     "!ボール|白|赤|黒|個|40|600",
                                     NULL};
static int64_t shares(const struct build *p) { return build_value(p, ONE) + build_value(p, TWO); }
static void bind_rest(struct build *p) { build_need(p, "something is left", shares(p) < 100); }
static bool draw_rest(struct build *p) {
    build_context(p, "w|i|j|k|c|lo|hi", wholes);
    build_people(p, "A");
    int64_t whole = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10);
    bool percent = build_chance(p, 75);
    build_datum(p, WHOLE, "W", whole);
    build_datum_rate(p, ONE, "a", build_between(p, 10, 60), percent),
        build_datum_rate(p, TWO, "b", build_between(p, 5, 40), percent);
    return build_need(p, "something is left", shares(p) < 95) &&
           build_need(p, "whole parts", whole * shares(p) % 100 == 0) &&
           build_need(p, "two shares", build_value(p, ONE) != build_value(p, TWO));
}
static void solve_rest(struct build *p) {
    struct ratio sum = build_step(p, "わかっている割合の合計は、", p->datum[ONE], '+', p->datum[TWO], "%", "です。");
    struct ratio rest = build_step(p, "残りは、", build_int(100), '-', sum, "%", "です。");
    build_trap(p, build_apply(p, p->datum[WHOLE], '*', build_apply(p, sum, '/', build_int(100))));
    build_answer(
        p,
        build_step(p, "残りの量は、", p->datum[WHOLE], '*', build_apply(p, rest, '/', build_int(100)), "<c>", "です。"),
        "", "<c>");
}
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * 100 == build_value(p, WHOLE) * (100 - shares(p)));
}
static const char *const templates_rest[] = {
    "<w><W><c>のうち、<i>が<a>、<j>が<b>で、残りはその他です。その他は何<c>ですか。",
    "<w>は全部で<W><c>です。割合は、<i>が<a>、<j>が<b>、残りがその他です。その他は何<c>[ですか。|でしょうか。]",
    "その他は何<c>ですか。<w><W><c>の割合を調べると、<i>が<a>、<j>が<b>で、ほかはその他でした。",
    "<w>を帯グラフに表すと、<i>が全体の<a>、<j>が全体の<b>、残りがその他でした。全体が<W><c>のとき、その他は何<c>ですか。",
    "<A>が<w><W><c>を調べました。<i>は全体の<a>、<j>は全体の<b>です。どちらでもないのは何<c>ですか。",
    "全体の<a>が<i>、<b>が<j>で、それ以外はその他という<w>が<W><c>あります。その他は何<c>になりますか。",
    "<w>の内訳は、<i><a>、<j><b>、その他です。<w>全体が<W><c>なら、その他は何<c>ですか。",
    "<W><c>の<w>の円グラフで、<i>は<a>、<j>は<b>をしめ、残りはその他です。その他の量<wo>単位は<c>です。",
    NULL};
static const struct subtype rest = {
    .id = "rest",
    .name = "2つの割合の残りの量",
    .level = 2,
    .templates = templates_rest,
    .asks = "残りの量",
    .role = {{"W", "全体の量", "<c>"}, {"a", "1つ目の割合", "", PROBLEM_RATE}, {"b", "2つ目の割合", "", PROBLEM_RATE}},
    .method = {{"残りの割合", "残りが全体の何%にあたるかを先に求めます。", solve_rest, NULL}},
    .draw = draw_rest,
    .bind = bind_rest,
    .holds = holds_rest,
    .low = {1},
    .high = {300000},
    .hint = "残りは全体の何%ですか。",
    .figure = &no_figure,
};

/* ---- two shares of two wholes ---- */
enum { FIRST, ITS, SECOND, OTHER };
static const char *const pairs[] = {"4月|5月|借りた本|物語|さつ",      "A校|B校|児童|虫歯のある児童|人",
                                    "去年|今年|来た人|子ども|人",      "東町|西町|家|犬をかっている家|けん",
                                    "1組の畑|2組の畑|花|赤い花|本",    "A店|B店|売れた数|パン|個",
                                    "6月|7月|入館者|大人|人",          "北山農園|南山農園|畑|みかん畑|m²",
                                    "土曜日|日曜日|客|子ども|人",      "A駅|B駅|乗った人|学生|人",
                                    "!東工場|西工場|製品|青い製品|個", NULL};
static int64_t hundredfold(const struct build *p, int i) { return build_value(p, i) * build_value(p, i + 1); }
static void bind_gap(struct build *p) {
    build_need(p, "one of them is more", hundredfold(p, FIRST) != hundredfold(p, SECOND));
}
static bool draw_gap(struct build *p) {
    build_context(p, "x|y|w|i|c", pairs);
    build_people(p, "A");
    build_datum(p, FIRST, "M", build_round(p, 100, 900, 10)),
        build_datum_rate(p, ITS, "a", build_round(p, 5, 80, 5), build_chance(p, 75));
    build_datum(p, SECOND, "N", build_round(p, 100, 900, 10)),
        build_datum_rate(p, OTHER, "b", build_round(p, 5, 80, 5), build_chance(p, 75));
    return build_need(p, "whole parts", hundredfold(p, FIRST) % 100 == 0 && hundredfold(p, SECOND) % 100 == 0) &&
           build_need(p, "two different parts", hundredfold(p, FIRST) != hundredfold(p, SECOND)) &&
           build_need(p, "two wholes",
                      build_value(p, FIRST) != build_value(p, SECOND) && build_value(p, ITS) != build_value(p, OTHER));
}
static struct ratio step_part(struct build *p, const char *before, int i) {
    return build_step(p, before, p->datum[i], '*', build_fraction(build_value(p, i + 1), 100), "<c>", "です。");
}
static void solve_gap(struct build *p) {
    struct ratio one = step_part(p, "<x>の<i>は、", FIRST), two = step_part(p, "<y>の<i>は、", SECOND);
    bool more = ratio_compare(one, two) > 0;
    build_trap(p, build_apply(p, one, '+', two));
    build_answer(p, build_step(p, "ちがいは、", more ? one : two, '-', more ? two : one, "<c>", "です。"), "", "<c>");
}
static bool holds_gap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t d = hundredfold(p, FIRST) - hundredfold(p, SECOND);
    return IF_KEPT(keep, 15, x[0] * 100 == (d < 0 ? -d : d));
}
static const char *const templates_gap[] = {
    "<x>の<w>は<M><c>で、その<a>が<i>です。<y>の<w>は<N><c>で、その<b>が<i>です。<i>の数のちがいは何<c>ですか。",
    "<x>は<w><M><c>のうち<a>、<y>は<w><N><c>のうち<b>が<i>でした。<i>はどちらがどれだけ多いですか。その差は何<c>[ですか。|でしょうか。]",
    "<i>の差は何<c>ですか。<w>は<x>が<M><c>、<y>が<N><c>で、<i>の割合は<x>が<a>、<y>が<b>です。",
    "<A>が<w>を調べました。<x>は<M><c>のうち<i>が<a>、<y>は<N><c>のうち<i>が<b>です。<i>の差は何<c>になりますか。",
    "<x>では<w><M><c>の<a>が<i>、<y>では<w><N><c>の<b>が<i>です。<i>は、多いほうが何<c>多いですか。",
    "2本の帯グラフがあります。<x>の<w>は<M><c>で<i>が<a>、<y>の<w>は<N><c>で<i>が<b>です。<i>の数は何<c>ちがいますか。",
    "<w>の数は<x>が<M><c>、<y>が<N><c>です。<i>は<x>では全体の<a>、<y>では全体の<b>でした。差は何<c>でしょうか。",
    "<A>の調べでは、<x>の<w><M><c>の<a>と、<y>の<w><N><c>の<b>が<i>です。<i>の数の差<wo>単位は<c>です。",
    NULL};
static const struct subtype gap = {
    .id = "gap",
    .name = "2つの割合の量の差",
    .level = 2,
    .templates = templates_gap,
    .asks = "<i>の数の差",
    .role = {{"M", "<x>の<w>", "<c>"},
             {"a", "<x>の<w>をもとにした<i>の割合", "", PROBLEM_RATE},
             {"N", "<y>の<w>", "<c>"},
             {"b", "<y>の<w>をもとにした<i>の割合", "", PROBLEM_RATE}},
    .method = {{"それぞれ求める", "割合ではなく、それぞれの量を求めてからくらべます。", solve_gap, NULL}},
    .draw = draw_gap,
    .bind = bind_gap,
    .holds = holds_gap,
    .low = {1},
    .high = {1000},
    .hint = "<x>の<i>は何<c>ですか。",
    .figure = &no_figure,
};

/* ---- what is still missing to a rate of all ---- */
enum { TRIES, RATE, FURTHER, GOAL };
static const char *const sports[] = {"フリースロー|本|成功|入れ",
                                     "ペナルティーキック|本|成功|決め",
                                     "サーブ|本|成功|決め",
                                     "シュート|本|成功|決め",
                                     "的当て|回|命中|当て",
                                     "計算問題|問|正解|正解し",
                                     "漢字の問題|問|正解|正解し",
                                     "輪投げ|回|成功|入れ",
                                     "クイズ|問|正解|正解し",
                                     "!パターの練習|回|成功|入れ",
                                     NULL};
static void bind_goal(struct build *p) {
    build_need(p, "within reach",
               build_value(p, GOAL) <= 100 &&
                   (build_value(p, TRIES) + build_value(p, FURTHER)) * build_value(p, GOAL) > hundredfold(p, TRIES));
}
static bool draw_goal(struct build *p) {
    build_context(p, "w|c|s|v", sports);
    build_people(p, "A");
    int64_t n = build_round(p, 20, 120, 10), r = build_round(p, 30, 85, 5), m = build_round(p, 10, 80, 10),
            g = build_round(p, 40, 90, 5), need = (n + m) * g - n * r;
    build_datum(p, TRIES, "n", n), build_datum_rate(p, RATE, "r", r, build_chance(p, 60));
    build_datum(p, FURTHER, "m", m), build_datum_rate(p, GOAL, "g", g, build_chance(p, 60));
    return build_need(p, "whole hits", n * r % 100 == 0 && need % 100 == 0) &&
           build_need(p, "within reach", need > 0 && need < m * 100 && r != g);
}
static void solve_goal(struct build *p) {
    struct ratio had = build_step(p, "はじめの<s>は、", p->datum[TRIES], '*', build_fraction(build_value(p, RATE), 100),
                                  "<c>", "です。");
    struct ratio all = build_step(p, "全部で、", p->datum[TRIES], '+', p->datum[FURTHER], "<c>", "です。");
    struct ratio want =
        build_step(p, "必要な<s>は、", all, '*', build_fraction(build_value(p, GOAL), 100), "<c>", "です。");
    build_trap(p, build_apply(p, p->datum[FURTHER], '*', build_fraction(build_value(p, GOAL), 100)));
    build_answer(p, build_step(p, "後の<s>は、", want, '-', had, "<c>", "です。"), "", "<c>");
}
static bool holds_goal(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   hundredfold(p, TRIES) + x[0] * 100 ==
                       (build_value(p, TRIES) + build_value(p, FURTHER)) * build_value(p, GOAL));
}
static const char *const templates_goal[] = {
    "<w>を<n><c>して、<s>の割合は<r>でした。あと<m><c>して、全体の<s>の割合をちょうど<g>にするには、後の<m><c>で何<c><s>すればよいですか。",
    "<A>の<w>は、はじめの<n><c>のうち<r>が<s>です。次の<m><c>と合わせて<g>の<s>にします。次の<m><c>で何<c><s>すればよい[ですか。|でしょうか。]",
    "後の<m><c>で何<c><s>すればよいですか。<w><n><c>で<s>の割合が<r>のとき、<m><c>を加えて全体の割合を<g>にします。",
    "<A>は<w>を<n><c>して<r>が<s>しました。さらに<m><c>すると、全体では<g>が<s>になりました。後の<m><c>では何<c><s>しましたか。",
    "<w>の<s>の割合が、<n><c>までで<r>、その後の<m><c>もふくめると<g>になりました。その後の<s>は何<c>ですか。",
    "はじめの<n><c>では<r>、全部では<g>の<s>になるように、<w>を続けます。続けるのは<m><c>です。続けた中の<s>は何<c>ですか。",
    "<w><n><c>のうち<r>に<s>しています。あと<m><c>で、合計の<s>の割合を<g>にしたいと思います。あと何<c><s>すればよいですか。",
    "<A>の<w>の<s>の割合は、<n><c>で<r>でした。<m><c>ふやすと合計で<g>です。ふやした中の<s>の数<wo>単位は<c>です。",
    NULL};
static const struct subtype goal = {
    .id = "goal",
    .name = "全体の割合にするための数",
    .level = 3,
    .templates = templates_goal,
    .asks = "後の<s>の数",
    .role = {{"n", "はじめの数", "<c>"},
             {"r", "はじめの割合", "", PROBLEM_RATE},
             {"m", "後の数", "<c>"},
             {"g", "全体の割合", "", PROBLEM_RATE}},
    .method = {{"数で考える", "割合はたせないので、<s>の数を求めて考えます。", solve_goal, NULL}},
    .draw = draw_goal,
    .bind = bind_goal,
    .holds = holds_goal,
    .low = {1},
    .high = {200},
    .hint = "はじめの<s>は何<c>ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&rest, &gap, &goal, NULL};
const struct family family_wariai_iroiro = {
    .id = "wariai_iroiro", .number = "F28", .name = "割合のいろいろ", .grade = 5, .subtypes = subtypes};

/* wasa_kurabe.c - 和差算 of two groups, after something was handed over, and in a rectangle.
 *
 *   (sum ± difference) ÷ 2; handing over x changes the difference by 2 × x; half the rim is height + width
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SUM, DIFFERENCE, GIVEN = 1, LEFT };

/* both | larger | smaller | unit | larger is .. (stem), smaller is .. (stem) | lowest, highest sum */
static const char *const groups[] = {"6年生の男子と女子|男子|女子|人|多|少な|50|160",
                                     "クラスの女子と男子|女子|男子|人|多|少な|22|40",
                                     "土曜日と日曜日の入館者|日曜日の入館者|土曜日の入館者|人|多|少な|200|2000",
                                     "きのうと今日の入場者|今日の入場者|きのうの入場者|人|多|少な|300|3000",
                                     "大人と子どもの入園者|子どもの入園者|大人の入園者|人|多|少な|200|2500",
                                     "1組と2組が集めた空きかん|1組の空きかん|2組の空きかん|個|多|少な|80|600",
                                     "5年生と6年生が借りた本|6年生が借りた本|5年生が借りた本|冊|多|少な|60|500",
                                     "算数と国語の得点|算数の得点|国語の得点|点|高|低|110|190",
                                     "国語と理科の得点|理科の得点|国語の得点|点|高|低|110|190",
                                     "赤い玉と白い玉|赤い玉|白い玉|個|多|少な|30|300",
                                     "牛と羊|羊|牛|頭|多|少な|30|300",
                                     "りんごとみかん|みかん|りんご|個|多|少な|30|200",
                                     "犬とねこの体重|犬の体重|ねこの体重|kg|重|軽|12|40",
                                     "たてと横の長さ|横の長さ|たての長さ|cm|長|短|20|120",
                                     "午前と午後に売れたパン|午後に売れたパン|午前に売れたパン|個|多|少な|60|400",
                                     "本とノートの代金|本の代金|ノートの代金|円|高|安|500|2000",
                                     "兄と弟の貯金|兄の貯金|弟の貯金|円|多|少な|2000|9000",
                                     "青いテープと黄色いテープ|青いテープ|黄色いテープ|cm|長|短|60|400",
                                     "バスと電車の運ちん|電車の運ちん|バスの運ちん|円|高|安|400|1500",
                                     "赤組と白組の得点|赤組の得点|白組の得点|点|高|低|150|600",
                                     "桜の木といちょうの木|いちょうの木|桜の木|本|多|少な|30|250",
                                     "!姉と妹の体重|姉の体重|妹の体重|kg|重|軽|50|80",
                                     NULL};
static void bind_asked(struct build *p) {
    build_set(p, "q", p->asked ? "<b>" : "<s>");
    build_set(p, "idea",
              p->asked ? "和差算です。和に差をたすと、<b>の2つ分になります。"
                       : "和差算です。和から差をひくと、<s>の2つ分になります。");
}
static bool draw_groups(struct build *p) {
    build_context(p, "w|b|s|c|up|dn|lo|hi", groups);
    int64_t sum = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            step = build_get_number(p, "hi") >= 1500 ? 10 : 2, difference = build_round(p, 2, sum / 3, step);
    sum = sum / 10 * 10 + (difference + 10) % 10 + (step == 2 ? 2 * build_between(p, 0, 4) : 0);
    build_datum(p, SUM, "S", sum), build_datum(p, DIFFERENCE, "D", difference);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "whole numbers", (sum - difference) % 2 == 0) &&
           build_need(p, "a test has 100 points", build_get_number(p, "hi") != 190 || sum + difference <= 200) &&
           build_need(p, "the difference is not half of it", sum != 3 * difference);
}
/* One of the two from a sum and a difference. */
static struct ratio half(struct build *p, struct ratio sum, struct ratio difference, const char *what) {
    build_set(p, "z1", what);
    struct ratio two = p->asked ? build_step(p, "和に差をたすと、", sum, '+', difference, "<c>", "です。")
                                : build_step(p, "和から差をひくと、", sum, '-', difference, "<c>", "です。");
    return build_step(p, "これは<z1>の2つ分なので、<z1>は、", two, '/', build_int(2), "<c>", "です。");
}
static void solve_groups(struct build *p) {
    struct ratio one = half(p, p->datum[SUM], p->datum[DIFFERENCE], "<q>");
    build_trap(p, build_fraction(build_value(p, SUM), 2));
    build_trap(p, build_apply(p, p->datum[SUM], '-', one));
    build_answer(p, one, "", "<c>");
}
static bool holds_groups(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SUM), x[0] + x[1] == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(DIFFERENCE), x[1] - x[0] == build_value(p, DIFFERENCE));
}
static const char *const templates_groups[] = {
    "<w>は、合わせて<S><c>です。<b>は<s>より<D><c><up>いそうです。<q>は何<c>ですか。",
    "<b>と<s>の合計は<S><c>で、<b>のほうが<D><c><up>いです。<q>は何<c>[ですか。|でしょうか。]",
    "<w>を調べると、全部で<S><c>でした。<s>は<b>より<D><c><dn>いです。<q>は何<c>ですか。",
    "<s>は<b>より<D><c><dn>く、両方を合わせると<S><c>です。<q>は何<c><ka>",
    "<q>は何<c>ですか。<w>の合計は<S><c>で、<b>は<s>より<D><c><up>いです。",
    "<b>と<s>をくらべると、<b>が<D><c><up>く、合わせると<S><c>になります。<q>は何<c>ですか。",
    "<w>の合計は<S><c>です。<b>が<D><c><up>いとき、<q>は何<c>になりますか。",
    "!<b>から<s>をひくと<D><c>、両方をたすと<S><c>です。<q>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_groups = {FIGURE_BARS,
                                                     {{"labels", FIGURE_TEXTS, "<b>|<s>"},
                                                      {"sum", FIGURE_NUMBER, "<S>"},
                                                      {"difference", FIGURE_NUMBER, "<D>"},
                                                      {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype compared = {
    .id = "groups",
    .name = "2つのものをくらべる",
    .level = 1,
    .templates = templates_groups,
    .asks = "<s>|<b>",
    .role = {{"S", "和", "<c>"}, {"D", "差", "<c>"}},
    .method = {{"線分図", "<idea>", solve_groups, NULL}},
    .draw = draw_groups,
    .bind = bind_asked,
    .holds = holds_groups,
    .low = {1, 1},
    .high = {7000, 7000},
    .hint = "2本の線分図をかいて、差に目をつけましょう。",
    .figure = &figure_groups,
};

/* ---- equal, or still different, after handing over ---- */
static const char *const things[] = {"カード|枚|20|200",      "シール|枚|20|250",   "おはじき|個|20|180",
                                     "色紙|枚|20|300",        "どんぐり|個|20|200", "ビー玉|個|20|150",
                                     "切手|枚|20|160",        "ビーズ|個|60|600",   "あめ|個|12|90",
                                     "コイン|枚|20|200",      "くり|個|20|150",     "いちご|個|12|90",
                                     "クッキー|枚|12|100",    "画用紙|枚|12|90",    "えん筆|本|10|80",
                                     "貝がら|個|12|160",      "メダル|枚|10|100",   "花|本|12|120",
                                     "まつぼっくり|個|10|90", "!ボタン|個|20|200",  NULL};
static const char *const pairs[] = {"兄|弟",   "姉|妹",   "兄|妹",   "姉|弟",         "<A>|<B>", "<A>|<B>",
                                    "<A>|<B>", "<A>|<B>", "<A>|<B>", "お姉さん|ぼく", NULL};
static void draw_things(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|c|lo|hi", things);
    build_words(p, "b|s", pairs);
    p->asked = (int)build_between(p, 0, 1);
}
static bool draw_equal(struct build *p) {
    draw_things(p);
    int64_t half_sum = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            given = build_between(p, 2, half_sum / 2);
    build_datum(p, SUM, "S", 2 * half_sum), build_datum(p, GIVEN, "x", given);
    return build_need(p, "numbers differ", half_sum != 2 * given);
}
static void solve_equal(struct build *p) {
    struct ratio same = build_step(p, "同じになったときの1人分は、", p->datum[SUM], '/', build_int(2), "<c>", "です。");
    struct ratio first =
        p->asked ? build_step(p, "<b>は<x><c>わたす前なので、", same, '+', p->datum[GIVEN], "<c>", "です。")
                 : build_step(p, "<s>は<x><c>もらう前なので、", same, '-', p->datum[GIVEN], "<c>", "です。");
    build_trap(p, same);
    build_trap(p, build_apply(p, same, p->asked ? '-' : '+', p->datum[GIVEN]));
    build_answer(p, first, "", "<c>");
}
static bool holds_equal(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SUM), x[0] + x[1] == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(GIVEN), x[0] + build_value(p, GIVEN) == x[1] - build_value(p, GIVEN));
}
static const char *const templates_equal[] = {
    "<b>と<s>は、合わせて<S><c>の<t>を持っています。<b>が<s>に<x><c>わたすと、2人の<t>の数は同じになります。はじめ、<q>は何<c>持っていましたか。",
    "<b>と<s>の<t>は全部で<S><c>です。<b>が<s>に<x><c>あげたところ、2人の数が等しくなりました。はじめに<q>が持っていた<t>は何<c>ですか。",
    "2人で<S><c>の<t>を持っています。<s>が<b>から<x><c>もらうと同じ数になります。はじめの<q>の<t>は何<c>[ですか。|でしょうか。]",
    "<b>から<s>へ<t>を<x><c>移すと、2人とも同じ数になります。2人の<t>の合計は<S><c>です。<q>ははじめ何<c>持っていましたか。",
    "はじめ、<q>は<t>を何<c>持っていましたか。<b>と<s>の<t>は合わせて<S><c>で、<b>が<s>に<x><c>わたすと同じ数になります。",
    "<S><c>の<t>を<b>と<s>で分けましたが、<b>が多かったので、<x><c>を<s>にわたして同じ数にしました。はじめの<q>の<t>は何<c><ka>",
    "<b>は<s>に<t>を<x><c>あげました。すると、2人とも同じ数になりました。2人合わせて<S><c>のとき、はじめの<q>の<t>の数<wo>",
    "!合計<S><c>の<t>を持つ<b>と<s>がいます。<b>が<x><c>わたせば2人は同数です。はじめの<q>の<t>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_given = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "<b>|<s>"},
                                                     {"sum", FIGURE_NUMBER, "<S>"},
                                                     {"moved", FIGURE_NUMBER, "<x>"},
                                                     {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype equal = {
    .id = "equal",
    .name = "わたすと同じになる",
    .level = 1,
    .templates = templates_equal,
    .asks = "はじめの<s>の数|はじめの<b>の数",
    .role = {{"S", "合わせた数", "<c>"}, {"x", "わたした数", "<c>"}},
    .method = {{"合計は変わらない", "わたしても2人の合計は変わりません。同じになったときから、もどして考えます。",
                solve_equal, NULL}},
    .draw = draw_equal,
    .bind = bind_asked,
    .holds = holds_equal,
    .low = {1, 1},
    .high = {1300, 1300},
    .hint = "同じになったとき、1人分は合計のいくつ分ですか。",
    .figure = &figure_given,
};

static bool draw_still(struct build *p) {
    draw_things(p);
    int64_t small = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            given = build_between(p, 2, 20), left = build_between(p, 2, 30);
    build_datum(p, SUM, "S", 2 * small + 2 * given + left);
    build_datum(p, GIVEN, "x", given), build_datum(p, LEFT, "D", left);
    return build_need(p, "numbers differ", given != left && 2 * given != left);
}
static void solve_still(struct build *p) {
    struct ratio moved =
        build_step(p, "<x><c>わたすと、差は、", p->datum[GIVEN], '*', build_int(2), "<c>", "ちぢまります。");
    struct ratio difference = build_step(p, "はじめの差は、", p->datum[LEFT], '+', moved, "<c>", "です。");
    struct ratio one = half(p, p->datum[SUM], difference, "はじめの<q>");
    build_trap(p, build_apply(p, p->datum[SUM], '-', one));
    build_trap(p, build_fraction(build_value(p, SUM) + (p->asked ? 1 : -1) * build_value(p, LEFT), 2));
    build_answer(p, one, "", "<c>");
}
static bool holds_still(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SUM), x[0] + x[1] == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(GIVEN) | BIT(LEFT),
                   x[1] - build_value(p, GIVEN) - (x[0] + build_value(p, GIVEN)) == build_value(p, LEFT));
}
static const char *const templates_still[] = {
    "<b>と<s>は、合わせて<S><c>の<t>を持っています。<b>が<s>に<x><c>わたしても、まだ<b>のほうが<D><c>多いです。はじめ、<q>は何<c>持っていましたか。",
    "<b>と<s>の<t>は全部で<S><c>です。<b>が<s>に<x><c>あげると、<b>のほうが<D><c>多くなります。はじめに<q>が持っていた<t>は何<c>ですか。",
    "2人で<S><c>の<t>を持っています。<s>が<b>から<x><c>もらいましたが、まだ<b>より<D><c>少ないです。はじめの<q>の<t>は何<c>[ですか。|でしょうか。]",
    "<b>から<s>へ<t>を<x><c>移しても、<b>は<s>より<D><c>多いです。2人の<t>の合計は<S><c>です。<q>ははじめ何<c>持っていましたか。",
    "はじめ、<q>は<t>を何<c>持っていましたか。<b>と<s>の<t>は合わせて<S><c>で、<b>が<s>に<x><c>わたした後も、<b>が<D><c>多いです。",
    "<S><c>の<t>を<b>と<s>で分け、<b>から<s>に<x><c>わたすと、<b>が<D><c>だけ多くなりました。はじめの<q>の<t>は何<c><ka>",
    "<b>は<s>に<t>を<x><c>あげました。それでも<b>は<s>より<D><c>多く持っています。2人合わせて<S><c>のとき、はじめの<q>の<t>の数<wo>",
    "!合計<S><c>の<t>を持つ<b>と<s>がいます。<b>が<x><c>わたした後の差は<D><c>で、<b>が多いです。はじめの<q>の<t>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_still = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "<b>|<s>"},
                                                     {"sum", FIGURE_NUMBER, "<S>"},
                                                     {"moved", FIGURE_NUMBER, "<x>"},
                                                     {"difference", FIGURE_NUMBER, "<D>"},
                                                     {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype still = {
    .id = "still",
    .name = "わたしてもまだ多い",
    .level = 2,
    .templates = templates_still,
    .asks = "はじめの<s>の数|はじめの<b>の数",
    .role = {{"S", "合わせた数", "<c>"}, {"x", "わたした数", "<c>"}, {"D", "わたした後の差", "<c>"}},
    .method = {{"差のちぢまり方", "1<c>わたすと差は2<c>ちぢまります。はじめの差を求めて、和差算にします。", solve_still,
                NULL}},
    .draw = draw_still,
    .bind = bind_asked,
    .holds = holds_still,
    .low = {1, 1},
    .high = {1300, 1300},
    .hint = "<x><c>わたすと、2人の差は何<c>ちぢまりますか。",
    .figure = &figure_still,
};

/* ---- a rectangle: its rim and how much longer one side is ---- */
static const char *const fields[] = {"長方形|cm|20|160",
                                     "長方形の紙|cm|20|160",
                                     "長方形の土地|m|40|300",
                                     "長方形の花だん|m|12|60",
                                     "長方形の畑|m|40|300",
                                     "長方形の板|cm|40|300",
                                     "長方形の部屋|m|14|60",
                                     "長方形のプール|m|40|120",
                                     "長方形の広場|m|60|400",
                                     "!長方形のカード|cm|16|60",
                                     NULL};
static bool draw_rectangle(struct build *p) {
    build_context(p, "w|c|lo|hi", fields);
    build_choose(p, "b", "横"), build_choose(p, "s", "たて");
    int64_t half_rim = build_between(p, build_get_number(p, "lo") / 2, build_get_number(p, "hi") / 2),
            difference = build_between(p, 1, half_rim / 2);
    build_datum(p, SUM, "S", 2 * half_rim), build_datum(p, DIFFERENCE, "D", difference);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "whole sides", (half_rim - difference) % 2 == 0) &&
           build_need(p, "numbers differ", half_rim != 3 * difference && half_rim != 2 * difference);
}
static void solve_rectangle(struct build *p) {
    struct ratio sum =
        build_step(p, "たてと横の和は、まわりの半分で、", p->datum[SUM], '/', build_int(2), "<c>", "です。");
    struct ratio one = half(p, sum, p->datum[DIFFERENCE], "<q>");
    build_trap(p, build_apply(p, sum, '-', one));
    build_trap(p, build_fraction(build_value(p, SUM) + (p->asked ? 1 : -1) * build_value(p, DIFFERENCE), 2));
    build_answer(p, one, "", "<c>");
}
static bool holds_rectangle(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SUM), x[0] + x[1] + x[0] + x[1] == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(DIFFERENCE), x[1] - x[0] == build_value(p, DIFFERENCE));
}
static const char *const templates_rectangle[] = {
    "まわりの長さが<S><c>の<w>があります。横はたてより<D><c>長いです。<q>の長さは何<c>ですか。",
    "<w>のまわりの長さは<S><c>で、たては横より<D><c>短くなっています。<q>は何<c>[ですか。|でしょうか。]",
    "横がたてより<D><c>長い<w>があります。まわりの長さは<S><c>です。<q>の長さは何<c><ka>",
    "<w>の横の長さは、たての長さより<D><c>長いです。まわりの長さが<S><c>のとき、<q>の長さ<wo>",
    "<q>の長さは何<c>ですか。<w>のまわりの長さは<S><c>で、横がたてより<D><c>長いです。",
    "まわりを1周すると<S><c>ある<w>があります。たてと横の長さの差は<D><c>で、横のほうが長いです。<q>は何<c>ですか。",
    "<w>があります。横はたてに<D><c>をたした長さで、まわりの長さは<S><c>です。<q>の長さは何<c>ですか。",
    "!<S><c>のひもで<w>のまわりをちょうど囲めます。横はたてより<D><c>長いです。<q>の長さは何<c>ですか。",
    NULL,
};
static const struct figure_template figure_rectangle = {FIGURE_BARS,
                                                        {{"labels", FIGURE_TEXTS, "横|たて"},
                                                         {"whole", FIGURE_NUMBER, "<S>"},
                                                         {"difference", FIGURE_NUMBER, "<D>"},
                                                         {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype rectangle = {
    .id = "rectangle",
    .name = "長方形のたてと横",
    .level = 2,
    .templates = templates_rectangle,
    .asks = "たての長さ|横の長さ",
    .role = {{"S", "まわりの長さ", "<c>"}, {"D", "たてと横の差", "<c>"}},
    .method = {{"線分図", "まわりの半分が、たてと横の和です。あとは和差算です。", solve_rectangle, NULL}},
    .draw = draw_rectangle,
    .bind = bind_asked,
    .holds = holds_rectangle,
    .low = {1, 1},
    .high = {220, 220},
    .hint = "たてと横の長さの和は何<c>ですか。",
    .figure = &figure_rectangle,
};

static const struct subtype *const subtypes[] = {&compared, &equal, &still, &rectangle, NULL};
const struct family family_wasa_kurabe = {.id = "wasa_kurabe",
                                          .number = "F01",
                                          .name = "和差算(くらべる・わたす)",
                                          .grade = 4,
                                          .scene = SCENE_ANYWHERE,
                                          .subtypes = subtypes};

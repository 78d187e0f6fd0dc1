/* wasa.c - 和差算: two amounts from their sum and their difference; half the difference makes them equal.
 *
 *   (sum - difference) ÷ 2 = small;  (sum + difference) ÷ 2 = large
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SUM, DIFFERENCE };

static const char *const things[] = {
    "カード|枚|20|200",   "シール|枚|20|250",   "おはじき|個|20|180", "色紙|枚|20|300",
    "どんぐり|個|20|200", "ビー玉|個|20|150",   "切手|枚|20|160",     "ビーズ|個|60|600",
    "あめ|個|12|90",      "本|冊|12|120",       "コイン|枚|20|200",   "くり|個|20|150",
    "いちご|個|12|90",    "クッキー|枚|12|100", "たね|個|30|300",     "スタンプ|個|10|150",
    "画用紙|枚|12|90",    "えん筆|本|10|80",    "貝がら|個|12|160",   "落ち葉|枚|20|200",
    "ボール|個|10|80",    "花|本|12|120",       "!メダル|枚|10|80",   NULL};
static const char *const pairs[] = {"兄|弟",   "姉|妹",   "兄|妹",   "姉|弟", "<A>|<B>",
                                    "<A>|<B>", "<A>|<B>", "<A>|<B>", NULL};

static void bind_asked(struct build *p) {
    build_set(p, "q", p->asked ? "<b>" : "<s>");
    build_set(p, "idea",
              p->asked ? "和差算です。和に差をたすと、<b>の2つ分になります。"
                       : "和差算です。和から差をひくと、<s>の2つ分になります。");
}

static bool draw_amounts(struct build *p, int64_t low, int64_t high) {
    int64_t small = build_between(p, low / 2, high * 2 / 5), difference = build_between(p, 2, small);
    build_datum(p, SUM, "S", 2 * small + difference);
    build_datum(p, DIFFERENCE, "D", difference);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "the difference is not half the sum", difference != small);
}

static bool draw_have(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|c|lo|hi", things);
    build_words(p, "b|s", pairs);
    return draw_amounts(p, build_get_number(p, "lo"), build_get_number(p, "hi"));
}

static void solve_sum(struct build *p) {
    struct ratio sum = p->datum[SUM], difference = p->datum[DIFFERENCE], two, one;
    two = p->asked ? build_step(p, "和に差をたすと、", sum, '+', difference, "<c>", "です。")
                   : build_step(p, "和から差をひくと、", sum, '-', difference, "<c>", "です。");
    one = build_step(p, "これは<q>の2つ分なので、<q>は、", two, '/', build_int(2), "<c>", "です。");
    build_trap(p, build_fraction((int64_t)sum.num, 2));
    build_trap(p, build_apply(p, sum, '-', one));
    build_answer(p, one, "", "<c>");
}
/* The other one first, then the difference. */
static void solve_sum_other(struct build *p) {
    struct ratio sum = p->datum[SUM], difference = p->datum[DIFFERENCE], two, one;
    build_set(p, "z1", p->asked ? "<s>" : "<b>");
    two = p->asked ? build_step(p, "和から差をひくと、", sum, '-', difference, "<c>", "です。")
                   : build_step(p, "和に差をたすと、", sum, '+', difference, "<c>", "です。");
    one = build_step(p, "これは<z1>の2つ分なので、<z1>は、", two, '/', build_int(2), "<c>", "です。");
    one = p->asked ? build_step(p, "<b>は、差をたして、", one, '+', difference, "<c>", "です。")
                   : build_step(p, "<s>は、差をひいて、", one, '-', difference, "<c>", "です。");
    build_answer(p, one, "", "<c>");
}

static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SUM), x[0] + x[1] == build_value(p, SUM)) &&
           IF_KEPT(keep, BIT(DIFFERENCE), x[1] - x[0] == build_value(p, DIFFERENCE));
}

static const char *const templates_have[] = {
    "<b>と<s>の持っている<t>は合わせて<S><c>で、<b>は<s>より<D><c>多く持っています。<q>は何<c>持っていますか。",
    "<b>と<s>は<t>を合わせて<S><c>持っています。<s>は<b>より<D><c>少ないそうです。<q>の持っている<t>は何<c>[ですか。|でしょうか。]",
    "<t>が<S><c>あります。これを<b>と<s>の2人で分けると、<b>は<s>より<D><c>多くなりました。<q>の<t>は何<c>になりましたか。",
    "<b>の<t>は<s>の<t>より<D><c>多く、2人の<t>を合わせると<S><c>です。<q>は<t>を何<c>持っていますか。",
    "<q>は<t>を何<c>持っていますか。<b>と<s>の<t>は合わせて<S><c>で、<b>のほうが<D><c>多いです。",
    "<b>と<s>が<t>を集めました。2人合わせて<S><c>で、<b>は<s>より<D><c>多く集めました。<q>が集めた<t>の数<wo>",
    "2人で<S><c>の<t>を分けます。<b>が<s>より<D><c>多くなるように分けると、<q>は何<c>もらえますか。",
    "<b>と<s>の<t>の数の合計は<S><c>、差は<D><c>です。<b>のほうが多いとき、<q>の<t>は何<c>ですか。",
    "<s>の<t>は<b>より<D><c>少ないです。2人の<t>が全部で<S><c>のとき、<q>の<t>は何<c><ka>",
    "!合わせて<S><c>の<t>を<b>と<s>が持っています。<s>があと<D><c>もらうと、<b>と同じ数になります。<q>は今、何<c>持っていますか。",
    NULL,
};
static const struct figure_template figure_have = {FIGURE_BARS,
                                                   {{"labels", FIGURE_TEXTS, "<b>|<s>"},
                                                    {"sum", FIGURE_NUMBER, "<S>"},
                                                    {"difference", FIGURE_NUMBER, "<D>"},
                                                    {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype have = {
    .id = "have",
    .name = "2人の持ち物",
    .level = 1,
    .templates = templates_have,
    .asks = "<s>の数|<b>の数",
    .role = {{"S", "和", "<c>"}, {"D", "差", "<c>"}},
    .method = {{"線分図", "<idea>", solve_sum, NULL},
               {"もう一方から", "和差算です。先に<z1>を求めて、差を使って<q>を求めます。", solve_sum_other, NULL}},
    .draw = draw_have,
    .bind = bind_asked,
    .holds = holds_sum,
    .low = {1, 1},
    .high = {700, 700},
    .hint = "2本の線分図をかいて、多い分に目をつけましょう。",
    .figure = &figure_have,
};

/* ---- large and small ---- */
/* what | large | small | unit | asked as | low | high */
static const char *const measures[] = {
    "2つの整数|大きいほうの数|小さいほうの数||いくつ|10|900",
    "大小2つの数|大きい数|小さい数||いくつ|10|500",
    "2本のリボン|長いリボン|短いリボン|cm|何cm|40|600",
    "2本のロープ|長いロープ|短いロープ|cm|何cm|60|900",
    "2つの荷物|重い荷物|軽い荷物|kg|何kg|10|90",
    "2つの水そうの水|多いほうの水|少ないほうの水|L|何L|20|300",
    "2つの箱|重い箱|軽い箱|g|何g|100|900",
    "!2本の竹ひご|長い竹ひご|短い竹ひご|cm|何cm|30|300",
    NULL,
};
static bool draw_measure(struct build *p) {
    build_context(p, "w|b|s|c|how|lo|hi", measures);
    return draw_amounts(p, build_get_number(p, "lo"), build_get_number(p, "hi"));
}
static const char *const templates_measure[] = {
    "<w>があります。合計は<S><c>で、差は<D><c>です。<q>は<how>ですか。",
    "<w>の和は<S><c>、差は<D><c>です。<q>は<how>[ですか。|でしょうか。]",
    "<w>があります。合わせると<S><c>で、<b>は<s>より<D><c>大きいです。<q>は<how>ですか。",
    "<b>と<s>の和は<S><c>です。また、<b>と<s>の差は<D><c>です。<q><wo>",
    "<q>は<how>ですか。ただし、<b>と<s>は合わせて<S><c>、その差は<D><c>です。",
    "<w>の差は<D><c>で、合計すると<S><c>になります。<q>は<how><ka>",
    "<w>について、和が<S><c>、差が<D><c>とわかっています。<q><wo>",
    "<b>から<s>をひくと<D><c>、<b>と<s>をたすと<S><c>です。<q>は<how>ですか。",
    "!<b>と<s>をくらべると<D><c>ちがい、合わせると<S><c>です。<q>は<how>ですか。",
    NULL,
};
static const struct figure_template figure_measure = {FIGURE_BARS,
                                                      {{"labels", FIGURE_TEXTS, "<b>|<s>"},
                                                       {"sum", FIGURE_NUMBER, "<S>"},
                                                       {"difference", FIGURE_NUMBER, "<D>"},
                                                       {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype measure = {
    .id = "measure",
    .name = "大小2つの量",
    .level = 1,
    .templates = templates_measure,
    .asks = "<s>|<b>",
    .role = {{"S", "和", "<c>"}, {"D", "差", "<c>"}},
    .method = {{"線分図", "<idea>", solve_sum, NULL},
               {"もう一方から", "和差算です。先に<z1>を求めて、差を使って<q>を求めます。", solve_sum_other, NULL}},
    .draw = draw_measure,
    .bind = bind_asked,
    .holds = holds_sum,
    .low = {1, 1},
    .high = {2000, 2000},
    .hint = "2本の線分図をかいて、差に目をつけましょう。",
    .figure = &figure_measure,
};

/* ---- equal after handing over ---- */
enum { FIRST, SECOND };
static bool draw_equal(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|c|lo|hi", things);
    build_words(p, "b|s", pairs);
    int64_t less = build_between(p, build_get_number(p, "lo") / 2, build_get_number(p, "hi")),
            given = build_between(p, 2, 40);
    build_datum(p, FIRST, "F", less + 2 * given);
    build_datum(p, SECOND, "G", less);
    return true;
}
static void solve_equal(struct build *p) {
    struct ratio difference = build_step(p, "2人の差は、", p->datum[FIRST], '-', p->datum[SECOND], "<c>", "です。");
    struct ratio given =
        build_step(p, "差の半分をわたすと同じになるので、", difference, '/', build_int(2), "<c>", "です。");
    build_trap(p, difference);
    build_answer(p, given, "", "<c>");
}
/* Both end with half of all. */
static void solve_equal_mean(struct build *p) {
    struct ratio all = build_step(p, "2人の<t>を合わせると、", p->datum[FIRST], '+', p->datum[SECOND], "<c>", "です。");
    struct ratio half = build_step(p, "同じになったときの1人分は、", all, '/', build_int(2), "<c>", "です。");
    struct ratio given =
        build_step(p, "<b>がわたすのは、はじめとの差なので、", p->datum[FIRST], '-', half, "<c>", "です。");
    build_answer(p, given, "", "<c>");
}
static bool holds_equal(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(FIRST) | BIT(SECOND), build_value(p, FIRST) - x[0] == build_value(p, SECOND) + x[0]);
}
static const char *const templates_equal[] = {
    "<b>は<t>を<F><c>、<s>は<G><c>持っています。<b>が<s>に何<c>わたすと、2人の<t>の数は同じになりますか。",
    "<t>を<b>は<F><c>、<s>は<G><c>持っています。2人の数を同じにするには、<b>は<s>に何<c>わたせばよいですか。",
    "<b>の<t>は<F><c>、<s>の<t>は<G><c>です。<b>から<s>へ何<c>わたせば、2人とも同じ数になりますか。",
    "<b>が<F><c>、<s>が<G><c>の<t>を持っています。<b>が<s>に<t>をわたして同じ数にします。わたす数は何<c><ka>",
    "<s>は<t>を<G><c>、<b>は<t>を<F><c>持っています。2人の<t>が等しくなるように、<b>が<s>に何<c>あげればよいですか。",
    "<b>は<s>に<t>を何<c>わたせばよいでしょうか。はじめ<b>は<F><c>、<s>は<G><c>持っていて、わたした後は同じ数になるようにします。",
    "<F><c>の<t>を持つ<b>と、<G><c>の<t>を持つ<s>がいます。<b>が<s>にいくらかわたして同じ数にするとき、わたすのは何<c>ですか。",
    "2人の持つ<t>を等しくします。<b>は<F><c>、<s>は<G><c>持っています。<b>が<s>にわたす<t>の数<wo>",
    NULL,
};
static const struct figure_template figure_equal = {
    FIGURE_BARS,
    {{"labels", FIGURE_TEXTS, "<b>|<s>"}, {"lengths", FIGURE_NUMBERS, "<F>|<G>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype equal = {
    .id = "equal",
    .name = "わたして同じにする",
    .level = 2,
    .templates = templates_equal,
    .asks = "わたす数",
    .role = {{"F", "<b>の数", "<c>"}, {"G", "<s>の数", "<c>"}},
    .method = {{"線分図", "1<c>わたすと差は2<c>ちぢまります。だから、わたすのは差の半分です。", solve_equal, NULL},
               {"平均", "わたしても2人の合計は変わりません。同じになるときの1人分は、合計の半分です。",
                solve_equal_mean, "同じになったとき、1人分は合計のいくつ分ですか。"}},
    .draw = draw_equal,
    .holds = holds_equal,
    .low = {1},
    .high = {500},
    .hint = "1<c>わたすと、2人の差は何<c>ちぢまりますか。",
    .figure = &figure_equal,
};

static const struct subtype *const subtypes[] = {&have, &measure, &equal, NULL};
const struct family family_wasa = {
    .id = "wasa", .number = "F01", .name = "和差算", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes};

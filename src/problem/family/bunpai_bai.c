/* bunpai_bai.c - 分配算 of a difference, of three parts, and of what changes hands.
 *
 *   difference ÷ (n - 1) = the smaller;  total ÷ (1 + n + n × m) = the smallest;  the sum, or the difference, stays
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const things[] = {"あめ|個|30|300",
                                     "カード|枚|40|400",
                                     "色紙|枚|40|600",
                                     "どんぐり|個|40|400",
                                     "おはじき|個|40|400",
                                     "シール|枚|30|400",
                                     "ビーズ|個|100|900",
                                     "くり|個|30|250",
                                     "クッキー|枚|20|200",
                                     "貝がら|個|30|300",
                                     "コイン|枚|30|300",
                                     "切手|枚|30|300",
                                     "いちご|個|24|200",
                                     "えん筆|本|20|120",
                                     "花|本|24|200",
                                     "ビー玉|個|30|300",
                                     "画用紙|枚|24|200",
                                     "チョコレート|個|20|150",
                                     "ラムネ|個|30|240",
                                     "折りづる|羽|30|300",
                                     "メダル|枚|20|200",
                                     "!ボタン|個|30|300",
                                     NULL};
static const char *const pairs[] = {"姉|妹",   "兄|弟", "<A>|<B>",         "<A>|<B>",
                                    "<A>|<B>", "兄|妹", "お母さん|わたし", NULL};
static void bind_pair(struct build *p) { build_set(p, "q", p->asked ? "<b>" : "<s>"); }
static int64_t draw_pair(struct build *p, int64_t times) {
    build_people(p, "A|B");
    build_context(p, "t|c|lo|hi", things);
    build_words(p, "b|s", pairs);
    p->asked = (int)build_between(p, 0, 1);
    return build_between(p, build_get_number(p, "lo") / (times + 1), build_get_number(p, "hi") / (times + 1));
}
static void finish(struct build *p, struct ratio one, int times) {
    if (p->asked) {
        build_trap(p, one);
        one = build_step(p, "<b>は<s>の<n>倍なので、", one, '*', p->datum[times], "<c>", "です。");
    } else {
        build_trap(p, build_apply(p, one, '*', p->datum[times]));
    }
    build_answer(p, one, "", "<c>");
}

/* ---- the difference and how many times ---- */
enum { DIFFERENCE, TIMES };
static bool draw_difference(struct build *p) {
    int64_t times = build_between(p, 2, 8), one = draw_pair(p, times);
    build_datum(p, DIFFERENCE, "D", one * (times - 1)), build_datum(p, TIMES, "n", times);
    return build_need(p, "more than a few", one >= 3);
}
static void bind_difference(struct build *p) {
    bind_pair(p);
    build_need(p, "more than once", build_value(p, TIMES) > 1);
}
static void solve_difference(struct build *p) {
    struct ratio shares =
        build_step(p, "<s>を1とすると<b>は<n>なので、差は、", p->datum[TIMES], '-', build_int(1), "", "にあたります。");
    struct ratio one = build_step(p, "<s>は、", p->datum[DIFFERENCE], '/', shares, "<c>", "です。");
    build_trap(p, build_fraction(build_value(p, DIFFERENCE), build_value(p, TIMES)));
    build_trap(p, build_fraction(build_value(p, DIFFERENCE), build_value(p, TIMES) + 1));
    finish(p, one, TIMES);
}
static bool holds_difference(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(DIFFERENCE), x[1] - x[0] == build_value(p, DIFFERENCE)) &&
           IF_KEPT(keep, BIT(TIMES), x[1] == x[0] * build_value(p, TIMES));
}
static const char *const templates_difference[] = {
    "<b>の<t>は<s>の<t>より<D><c>多く、ちょうど<n>倍あります。<q>の<t>は何<c>ですか。",
    "<b>は<s>の<n>倍の<t>を持っています。2人の差は<D><c>です。<q>は何<c>持っていますか。",
    "<b>と<s>の<t>の数の差は<D><c>で、<b>の数は<s>の数の<n>倍です。<q>の<t>は何<c>[ですか。|でしょうか。]",
    "<q>の<t>は何<c>ですか。<b>は<s>の<n>倍持っていて、<s>より<D><c>多いです。",
    "<s>の<t>は<b>より<D><c>少ないです。<s>の<t>を<n>倍すると<b>の<t>と同じになります。<q>の<t>は何<c><ka>",
    "<t>を分けたところ、<b>は<s>の<n>倍になり、<s>より<D><c>多くなりました。<q>は何<c>もらいましたか。",
    "<b>の<t>から<s>の<t>をひくと<D><c>です。<b>が<s>の<n>倍のとき、<q>の<t>は何<c>ですか。",
    "!<b>は<s>より<t>を<D><c>多く持ち、その数は<s>の<n>倍にあたります。<q>の<t>の数<wo>",
    NULL,
};
static const struct figure_template figure_difference = {FIGURE_BARS,
                                                         {{"labels", FIGURE_TEXTS, "<b>|<s>"},
                                                          {"shares", FIGURE_NUMBERS, "<n>|1"},
                                                          {"difference", FIGURE_NUMBER, "<D>"},
                                                          {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype difference = {
    .id = "difference",
    .name = "差と何倍",
    .level = 1,
    .templates = templates_difference,
    .asks = "<s>の分|<b>の分",
    .role = {{"D", "差", "<c>"}, {"n", "何倍か", "倍"}},
    .method = {{"線分図", "分配算です。<s>の分を1として、差がいくつ分になるかを考えます。", solve_difference, NULL}},
    .draw = draw_difference,
    .bind = bind_difference,
    .holds = holds_difference,
    .low = {1, 1},
    .high = {400, 1000},
    .hint = "<s>を1とすると、差はいくつ分ですか。",
    .figure = &figure_difference,
};

/* ---- three parts ---- */
enum { TOTAL, FIRST, SECOND };
static const char *const threes[] = {"<A>|<B>|<C>", "<A>|<B>|<C>", "<A>|<B>|<C>", "姉|兄|妹", "兄|姉|弟", NULL};
static void bind_three(struct build *p) {
    static const char *const slot[] = {"<s>", "<m>", "<b>"};
    build_set(p, "q", slot[p->asked]);
}
static bool draw_three(struct build *p) {
    build_people(p, "A|B|C");
    build_context(p, "t|c|lo|hi", things);
    build_words(p, "b|m|s", threes);
    int64_t k = build_between(p, 2, 4), j = build_between(p, 2, 3), all = 1 + k + k * j,
            one = build_between(p, build_get_number(p, "lo") / all + 1, build_get_number(p, "hi") / all + 1);
    build_datum(p, TOTAL, "T", one * all), build_datum(p, FIRST, "n", k), build_datum(p, SECOND, "j", j);
    p->asked = (int)build_between(p, 0, 2);
    return build_need(p, "numbers differ", one != k && one != j);
}
static void solve_three(struct build *p) {
    struct ratio big =
        build_step(p, "<s>を1とすると<m>は<n>で、<b>は、", p->datum[FIRST], '*', p->datum[SECOND], "", "です。");
    build_line(p);
    build_say(p, "合わせて");
    int64_t all = 1 + build_value(p, FIRST) + (int64_t)big.num;
    build_formula(p, build_int(all), "", "1+%lld+%lld", (long long)build_value(p, FIRST), (long long)big.num);
    build_say(p, "にあたります。");
    struct ratio one = build_step(p, "<s>は、", p->datum[TOTAL], '/', build_int(all), "<c>", "です。"), answer = one;
    if (p->asked) answer = build_step(p, "<m>は<s>の<n>倍なので、", one, '*', p->datum[FIRST], "<c>", "です。");
    if (p->asked == 2)
        answer = build_step(p, "<b>は<m>の<j>倍なので、", answer, '*', p->datum[SECOND], "<c>", "です。");
    build_trap(p, p->asked ? one : build_apply(p, one, '*', p->datum[FIRST]));
    build_answer(p, answer, "", "<c>");
}
static bool holds_three(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(TOTAL), x[0] + x[1] + x[2] == build_value(p, TOTAL)) &&
           IF_KEPT(keep, BIT(FIRST), x[1] == x[0] * build_value(p, FIRST)) &&
           IF_KEPT(keep, BIT(SECOND), x[2] == x[1] * build_value(p, SECOND));
}
static const char *const templates_three[] = {
    "<T><c>の<t>を、<b>、<m>、<s>の3人で分けます。<m>は<s>の<n>倍、<b>は<m>の<j>倍になるようにすると、<q>は何<c>になりますか。",
    "<b>、<m>、<s>の3人の<t>は、合わせて<T><c>です。<m>は<s>の<n>倍、<b>は<m>の<j>倍持っています。<q>は何<c>持っていますか。",
    "<t>が<T><c>あります。これを3人で分け、<m>が<s>の<n>倍、<b>が<m>の<j>倍になりました。<q>の分は何<c>[ですか。|でしょうか。]",
    "<q>の<t>は何<c>ですか。<b>、<m>、<s>の<t>は全部で<T><c>で、<m>は<s>の<n>倍、<b>は<m>の<j>倍です。",
    "<s>の<t>の<n>倍が<m>の<t>で、<m>の<t>の<j>倍が<b>の<t>です。3人の<t>を合わせると<T><c>です。<q>の<t>は何<c><ka>",
    "<b>と<m>と<s>が<t>を集めると、全部で<T><c>になりました。<b>は<m>の<j>倍、<m>は<s>の<n>倍集めました。<q>は何<c>集めましたか。",
    "3人の<t>の合計は<T><c>です。<b>は<m>の<j>倍、<m>は<s>の<n>倍のとき、<q>の<t>は何<c>ですか。",
    "!<t><T><c>を、<s>の<n>倍を<m>に、<m>の<j>倍を<b>にという決まりで分けました。<q>の<t>の数<wo>",
    NULL,
};
static const struct figure_template figure_three = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "<b>|<m>|<s>"},
                                                     {"times", FIGURE_NUMBERS, "<n>|<j>"},
                                                     {"sum", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype three = {
    .id = "three",
    .name = "3人で分ける",
    .level = 2,
    .templates = templates_three,
    .asks = "<s>の分|<m>の分|<b>の分",
    .role = {{"T", "全部の数", "<c>"}, {"n", "<m>は<s>の何倍か", "倍"}, {"j", "<b>は<m>の何倍か", "倍"}},
    .method = {{"線分図", "分配算です。<s>の分を1として、3人の分がいくつになるかを考えます。", solve_three, NULL}},
    .draw = draw_three,
    .bind = bind_three,
    .holds = holds_three,
    .low = {1, 1, 1},
    .high = {260, 600, 1200},
    .hint = "<s>を1とすると、<b>はいくつですか。",
    .figure = &figure_three,
};

/* ---- both spend as much: the difference stays ---- */
enum { HAVE_B, HAVE_S, RATIO };
static const char *const buys[] = {"本|1冊",       "ノート|1冊",
                                   "ケーキ|1個",   "おかし|1ふくろ",
                                   "チケット|1枚", "えん筆|1ダース",
                                   "花|1たば",     "ぼうし|1つ",
                                   "ジュース|1本", "絵の具|1箱",
                                   "ハンカチ|1枚", "電車のきっぷ|1枚",
                                   "ボール|1個",   "プラモデル|1箱",
                                   "シャツ|1枚",   "お弁当|1つ",
                                   "筆箱|1個",     "かさ|1本",
                                   "マンガ|1冊",   "パズル|1箱",
                                   "!地図|1枚",    NULL};
static bool draw_spend(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|one", buys);
    build_words(p, "b|s", pairs);
    int64_t k = build_between(p, 2, 6), rest = build_round(p, 50, 600, 10), price = build_round(p, 80, 900, 10);
    build_datum(p, HAVE_B, "a", rest * k + price), build_datum(p, HAVE_S, "e", rest + price);
    build_datum(p, RATIO, "n", k);
    return build_need(p, "not n times before", (rest + price) * k != rest * k + price) &&
           build_need(p, "numbers differ", rest != price);
}
static void bind_spend(struct build *p) {
    build_need(p, "more than once, and one has more",
               build_value(p, RATIO) > 1 && build_value(p, HAVE_B) > build_value(p, HAVE_S));
}
static void solve_spend(struct build *p) {
    struct ratio gap = build_step(p, "2人のお金の差は、", p->datum[HAVE_B], '-', p->datum[HAVE_S], "円",
                                  "で、同じ金額を使っても変わりません。");
    struct ratio shares =
        build_step(p, "残ったお金では、差は<s>の、", p->datum[RATIO], '-', build_int(1), "倍", "にあたります。");
    struct ratio rest = build_step(p, "<s>の残りは、", gap, '/', shares, "円", "です。");
    struct ratio price = build_step(p, "使った金額は、", p->datum[HAVE_S], '-', rest, "円", "です。");
    build_trap(p, rest);
    build_trap(p, gap);
    build_answer(p, price, "", "円");
}
static bool holds_spend(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   build_value(p, HAVE_S) > x[0] &&
                       build_value(p, HAVE_B) - x[0] == build_value(p, RATIO) * (build_value(p, HAVE_S) - x[0]));
}
static const char *const templates_spend[] = {
    "<b>は<a>円、<s>は<e>円持っていました。2人が同じねだんの<t>を<one>ずつ買うと、<b>の残りのお金は<s>の残りの<n>倍になりました。<t><one>のねだんは何円ですか。",
    "はじめ、<b>は<a>円、<s>は<e>円持っていました。2人とも同じ<t>を<one>ずつ買ったところ、残金は<b>が<s>の<n>倍でした。<t>のねだんは何円[ですか。|でしょうか。]",
    "<b>の所持金は<a>円、<s>の所持金は<e>円です。同じ<t>を<one>ずつ買った後、<b>の所持金は<s>の<n>倍です。<t><one>は何円<ka>",
    "<t><one>のねだんは何円ですか。<a>円持っていた<b>と<e>円持っていた<s>が<one>ずつ買うと、<b>の残りは<s>の残りの<n>倍になりました。",
    "<a>円を持つ<b>と<e>円を持つ<s>が、同じねだんの<t>を<one>ずつ買いました。残ったお金をくらべると、<b>は<s>の<n>倍でした。<t><one>のねだん<wo>",
    "<b>と<s>は、<a>円と<e>円を持って買い物に行き、同じ<t>を<one>ずつ買いました。すると、<b>の残りが<s>の<n>倍になりました。<t>は<one>何円ですか。",
    "<e>円持つ<s>と<a>円持つ<b>が、<t>を<one>ずつ買いました。<s>の残りの<n>倍が<b>の残りと同じです。<t><one>は何円ですか。",
    "!<t>を<one>ずつ買ったら、<b>の残金は<s>の<n>倍でした。買う前は<b>が<a>円、<s>が<e>円です。<t>のねだんは何円ですか。",
    NULL,
};
static const struct figure_template figure_spend = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "<b>|<s>"},
                                                     {"lengths", FIGURE_NUMBERS, "<a>|<e>"},
                                                     {"times", FIGURE_NUMBER, "<n>"},
                                                     {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype spend = {
    .id = "spend",
    .name = "同じ金額を使った残り",
    .scene = SCENE_SHOP,
    .level = 2,
    .templates = templates_spend,
    .asks = "<t><one>のねだん",
    .role = {{"a", "<b>のお金", "円"}, {"e", "<s>のお金", "円"}, {"n", "残りは何倍か", "倍"}},
    .method = {{"差が変わらない", "2人が同じ金額を使っても、お金の差は変わりません。", solve_spend, NULL}},
    .draw = draw_spend,
    .bind = bind_spend,
    .holds = holds_spend,
    .low = {1},
    .high = {2000},
    .hint = "同じ金額を使っても変わらないものは何ですか。",
    .figure = &figure_spend,
};

static const struct subtype *const subtypes[] = {&difference, &three, &spend, NULL};
const struct family family_bunpai_bai = {.id = "bunpai_bai",
                                         .number = "F03",
                                         .name = "分配算(差・3人・残り)",
                                         .grade = 5,
                                         .scene = SCENE_INDOORS,
                                         .subtypes = subtypes};

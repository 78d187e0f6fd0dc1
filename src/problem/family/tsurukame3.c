/* tsurukame3.c - 3種類のつるかめ算: two of three kinds are equally many (or two to one); they become one set.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { NUMBER, TOTAL, P1, P2, P3 };

/* the linked pair p, q and the third r: thing | counter | value */
static const char *const coins[] = {"10円玉|50円玉|100円玉|枚|10|50|100",
                                    "5円玉|10円玉|50円玉|枚|5|10|50",
                                    "10円玉|100円玉|500円玉|枚|10|100|500",
                                    "5円玉|10円玉|100円玉|枚|5|10|100",
                                    "50円玉|100円玉|500円玉|枚|50|100|500",
                                    "!5円玉|50円玉|100円玉|枚|5|50|100",
                                    NULL};

/* Their values (aux 1 to 3), and the words for the question and for how many times the third is the second. */
static void bind_values(struct build *p, int64_t v1, int64_t v2, int64_t v3) {
    static const char *const slot[] = {"<p>", "<q>", "<r>"};
    build_aux(p, 1, v1), build_aux(p, 2, v2), build_aux(p, 3, v3);
    build_set(p, "as", slot[p->asked]);
    build_set_number(p, "w", p->aux[0]);
    build_set_number(p, "set", 1 + p->aux[0]);
    build_need(p, "three values, the first the least", v1 > 0 && v1 < v2 && v1 < v3);
}

/* times: the second linked kind is so many times the first. Unknowns: third, first linked, second linked. */
static bool draw_numbers(struct build *p, int64_t v1, int64_t v2, int64_t v3, int64_t times) {
    /* 1 is the cheapest of the three; the solution begins with it, so the linked pair is 2 and 3 */
    int64_t one = build_between(p, 2, 12), rest = build_between(p, 2, 20);
    build_datum(p, NUMBER, "N", rest + one + one * times);
    build_datum(p, TOTAL, "T", v1 * rest + v2 * one + v3 * one * times);
    build_aux(p, 0, times);
    p->asked = (int)build_between(p, 0, 2);
    return build_need(p, "numbers differ", rest != one && rest != one * times && one != rest + one);
}
static void solve(struct build *p) {
    int64_t times = p->aux[0], v1 = p->aux[1], v2 = p->aux[2], v3 = p->aux[3];
    struct ratio n = p->datum[NUMBER];
    struct ratio all = build_step(p, "全部が<p>だとすると、<sum>は、", build_int(v1), '*', n, "円", "です。");
    struct ratio gap = build_step(p, "実際の<sum>との差は、", p->datum[TOTAL], '-', all, "円", "です。");
    build_line(p);
    build_say(p, times == 1 ? "<q>1<c>と<r>1<c>の組は" : "<q>1<c>と<r><w><c>の組は");
    int64_t set = v2 + v3 * times, base = v1 * (1 + times);
    if (times == 1)
        build_equation(p, build_int(v2), '+', build_int(v3), "円");
    else
        build_formula(p, build_int(set), "円", "%lld+%lld×%lld", (long long)v2, (long long)v3, (long long)times);
    build_say(p, "、<p><set><c>は");
    build_equation(p, build_int(v1), '*', build_int(1 + times), "円");
    build_say(p, "です。");
    struct ratio one =
        build_step(p, "<p><set><c>を1組にかえると、", build_int(set), '-', build_int(base), "円", "ずつふえます。");
    struct ratio sets = build_step(p, "組の数は、", gap, '/', one, "組", "です。");
    struct ratio found = sets;
    if (p->asked == 0) {
        build_line(p);
        build_say(p, "組になった数は");
        struct ratio pairs = build_equation(p, build_int(1 + times), '*', sets, "<c>");
        build_say(p, "なので、<p>は");
        found = build_equation(p, n, '-', pairs, "<c>");
        build_say(p, "です。");
        build_trap(p, build_apply(p, n, '-', sets));
    } else if (p->asked == 2 && times > 1) {
        found = build_step(p, "<r>は1組に<w><c>あるので、", sets, '*', build_int(times), "<c>", "です。");
    } else {
        build_set(p, "only", "<as>");
        build_line(p);
        build_say(p, "<only>は1組に1<c>あるので、組の数と同じです。");
    }
    build_answer(p, found, "", "<c>");
}
/* The linked two as one kind with their mean value. */
static void solve_mean(struct build *p) {
    int64_t times = p->aux[0], v1 = p->aux[1], v2 = p->aux[2], v3 = p->aux[3];
    struct ratio n = p->datum[NUMBER], mean = build_fraction(v2 + v3 * times, 1 + times);
    if (!build_need(p, "a mean with at most one decimal", 10 % mean.den == 0)) return;
    build_line(p);
    build_say(p, times == 1 ? "<q>と<r>の1<c>あたりの平均は、" : "<q>1<c>と<r><w><c>の1<c>あたりの平均は、");
    if (times == 1)
        build_formula(p, mean, "円", "(%lld+%lld)÷2", (long long)v2, (long long)v3);
    else
        build_formula(p, mean, "円", "(%lld+%lld×%lld)÷%lld", (long long)v2, (long long)v3, (long long)times,
                      (long long)(1 + times));
    build_say(p, "です。");
    struct ratio all = build_step(p, "全部が<p>だとすると、<sum>は、", build_int(v1), '*', n, "円", "です。");
    struct ratio gap = build_step(p, "実際の<sum>との差は、", p->datum[TOTAL], '-', all, "円", "です。");
    struct ratio one =
        build_step(p, "<p>1<c>を平均の1<c>にかえると、", mean, '-', build_int(v1), "円", "ずつふえます。");
    struct ratio pairs = build_step(p, "<q>と<r>を合わせた数は、", gap, '/', one, "<c>", "です。"), found;
    if (p->asked == 0)
        found = build_step(p, "<p>は、残りなので、", n, '-', pairs, "<c>", "です。");
    else {
        found = build_step(p, times == 1 ? "<as>は、その半分なので、" : "<q>は、1つ分なので、", pairs, '/',
                           build_int(1 + times), "<c>", "です。");
        if (p->asked == 2 && times > 1)
            found = build_step(p, "<r>は<q>の<w>倍なので、", found, '*', build_int(times), "<c>", "です。");
    }
    build_answer(p, found, "", "<c>");
}
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] + x[2] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(TOTAL), p->aux[1] * x[0] + p->aux[2] * x[1] + p->aux[3] * x[2] == build_value(p, TOTAL)) &&
           x[2] == p->aux[0] * x[1];
}

/* ---- coins ---- */
static void bind_coins(struct build *p) {
    bool same = p->aux[0] == 1;
    bind_values(p, build_get_number(p, "v1"), build_get_number(p, "v2"), build_get_number(p, "v3"));
    build_set(p, "sum", "金額");
    build_set(p, "link", same ? "<q>と<r>の枚数は同じです" : "<r>の枚数は<q>の<w>倍です");
    build_set(p, "linked", same ? "<q>と<r>の枚数が同じ" : "<r>の枚数が<q>の<w>倍");
}
static bool draw_coins(struct build *p) {
    build_context(p, "p|q|r|c|v1|v2|v3", coins);
    build_people(p, "P");
    int64_t times = build_chance(p, 65) ? 1 : build_between(p, 2, 3);
    return draw_numbers(p, build_get_number(p, "v1"), build_get_number(p, "v2"), build_get_number(p, "v3"), times);
}
static const char *const templates_coins[] = {
    "<p>、<q>、<r>が合わせて<N>枚あり、合計は<T>円です。<link>。<as>は何枚ありますか。",
    "<P>の貯金箱には、<p>と<q>と<r>が全部で<N>枚入っています。金額は合わせて<T>円で、<link>。<as>は何枚入っていますか。",
    "さいふの中に<p>、<q>、<r>が合わせて<N>枚あります。<link>。合計が<T>円のとき、<as>は何枚[ですか。|でしょうか。]",
    "<as>は何枚ありますか。<p>、<q>、<r>の枚数の合計は<N>枚、金額の合計は<T>円です。また、<link>。",
    "<T>円を、<p>、<q>、<r>の3種類で、合わせて<N>枚はらいました。<link>。はらった<as>の枚数<wo>",
    "3種類のお金<p>、<q>、<r>が<N>枚あります。数えると<T>円で、<linked>でした。<as>は何枚ですか。",
    "<P>は<p>、<q>、<r>を合わせて<N>枚持っています。<linked>で、全部の金額は<T>円です。<as>を何枚持っていますか。",
    "<p>と<q>と<r>で<T>円になりました。枚数は全部で<N>枚です。<linked>のとき、<as>は何枚<ka>",
    "!<link>。これに<p>を合わせると、<N>枚で<T>円になります。<as>は何枚ありますか。",
    NULL,
};
static const struct figure_template figure_coins = {FIGURE_AREA,
                                                    {{"heights", FIGURE_NUMBERS, "<v1>|<v2>|<v3>"},
                                                     {"labels", FIGURE_TEXTS, "<p>|<q>|<r>"},
                                                     {"width", FIGURE_NUMBER, "<N>"},
                                                     {"area", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype coins_asked = {
    .id = "coins",
    .name = "3種類のお金",
    .scene = SCENE_INDOORS,
    .level = 2,
    .templates = templates_coins,
    .implied = "v1|v2|v3",
    .asks = "<p>の数|<q>の数|<r>の数",
    .role = {{"N", "合わせた数", "枚"},
             {"T", "合計", "円"},
             {"w", "<r>は<q>の何倍か", "1倍|2倍|3倍", PROBLEM_CHOICE, .aux = 0, .low = 1}},
    .method = {{"組にする", "3種類のつるかめ算です。<q>と<r>を組にまとめて、全部が<p>だと考えます。", solve, NULL},
               {"平均", "3種類のつるかめ算です。<q>と<r>を平均の金額の1種類と考えて、2種類にします。", solve_mean,
                "<q>と<r>の1<c>あたりの平均は何円ですか。"}},
    .draw = draw_coins,
    .bind = bind_coins,
    .holds = holds,
    .spare = BIT(NUMBER) | BIT(TOTAL),
    .low = {1, 1, 1},
    .high = {70, 40, 60},
    .hint = "<q>と<r>を組にすると、1組は何円ですか。",
    .figure = &figure_coins,
};

/* ---- goods ---- */
/* three goods from cheap to dear | counter | price of each: lowest, highest */
static const char *const goods[] = {"あめ|チョコレート|ケーキ|個|10|40|60|150|250|400",
                                    "みかん|りんご|なし|個|30|60|90|160|170|300",
                                    "消しゴム|のり|はさみ|個|30|80|90|200|250|500",
                                    "えん筆|ボールペン|筆|本|40|80|90|180|200|400",
                                    "画用紙|色紙|ポスター|枚|5|20|30|60|100|300",
                                    "ガム|クッキー|ドーナツ|個|20|50|60|90|100|180",
                                    "たまご|玉ねぎ|レモン|個|15|30|35|70|80|130",
                                    "!シール|カード|はがき|枚|20|40|50|60|65|90",
                                    NULL};
static void bind_goods(struct build *p) {
    bool same = p->aux[0] == 1;
    bind_values(p, build_value(p, P1), build_value(p, P2), build_value(p, P3));
    build_set(p, "sum", "代金");
    build_set(p, "link", same ? "<q>と<r>は同じ数だけ買いました" : "<r>は<q>の<w>倍の数を買いました");
    build_set(p, "linked", same ? "<q>と<r>の数が同じ" : "<r>の数が<q>の<w>倍");
}
static bool draw_goods(struct build *p) {
    build_context(p, "p|q|r|c|l1|h1|l2|h2|l3|h3", goods);
    build_people(p, "P");
    int64_t a = build_round(p, build_get_number(p, "l1"), build_get_number(p, "h1"), 5),
            b = build_round(p, build_get_number(p, "l2"), build_get_number(p, "h2"), 10),
            c = build_round(p, build_get_number(p, "l3"), build_get_number(p, "h3"), 10);
    build_datum(p, P1, "a", a), build_datum(p, P2, "b", b), build_datum(p, P3, "d", c);
    int64_t times = build_chance(p, 65) ? 1 : 2;
    return draw_numbers(p, a, b, c, times);
}
static bool holds_goods(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] + x[2] == build_value(p, NUMBER)) && x[2] == p->aux[0] * x[1] &&
           IF_KEPT(keep, BIT(TOTAL) | BIT(P1) | BIT(P2) | BIT(P3),
                   build_value(p, P1) * x[0] + build_value(p, P2) * x[1] + build_value(p, P3) * x[2] ==
                       build_value(p, TOTAL));
}
static const char *const templates_goods[] = {
    "1<c><a>円の<p>、1<c><b>円の<q>、1<c><d>円の<r>を合わせて<N><c>買うと、代金は<T>円でした。<link>。<as>は何<c>買いましたか。",
    "<P>は<p>、<q>、<r>を合わせて<N><c>買い、<T>円はらいました。1<c>のねだんは、<p>が<a>円、<q>が<b>円、<r>が<d>円です。<link>。<as>を何<c>買いましたか。",
    "<p>は1<c><a>円、<q>は1<c><b>円、<r>は1<c><d>円です。合わせて<N><c>買ったところ、<T>円になりました。<link>。買った<as>の数<wo>",
    "<as>は何<c>買いましたか。<p>(1<c><a>円)と<q>(1<c><b>円)と<r>(1<c><d>円)を全部で<N><c>買って、代金は<T>円でした。<link>。",
    "代金<T>円で、<p>、<q>、<r>を合わせて<N><c>買いました。1<c>のねだんは順に<a>円、<b>円、<d>円で、<linked>です。<as>は何<c>[ですか。|でしょうか。]",
    "<N><c>の買い物で<T>円使いました。買ったのは、<a>円の<p>と<b>円の<q>と<d>円の<r>で、<linked>でした。<as>は何<c>買いましたか。",
    "1<c>のねだんが<a>円の<p>、<b>円の<q>、<d>円の<r>を買います。<linked>になるように、合わせて<N><c>買うと<T>円です。<as>は何<c><ka>",
    "お店で、<a>円の<p>、<b>円の<q>、<d>円の<r>を取りまぜて<N><c>買い、<T>円をはらいました。<linked>のとき、<as>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_goods = {FIGURE_AREA,
                                                    {{"heights", FIGURE_NUMBERS, "<a>|<b>|<d>"},
                                                     {"labels", FIGURE_TEXTS, "<p>|<q>|<r>"},
                                                     {"width", FIGURE_NUMBER, "<N>"},
                                                     {"area", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype goods_asked = {
    .id = "goods",
    .name = "3種類の品物",
    .level = 3,
    .templates = templates_goods,
    .asks = "<p>の数|<q>の数|<r>の数",
    .role = {{"N", "合わせた数", "<c>"},
             {"T", "代金", "円"},
             {"a", "<p>のねだん", "円"},
             {"b", "<q>のねだん", "円"},
             {"d", "<r>のねだん", "円"},
             {"w", "<r>は<q>の何倍か", "1倍|2倍|3倍", PROBLEM_CHOICE, .aux = 0, .low = 1}},
    .method = {{"組にする", "3種類のつるかめ算です。<q>と<r>を組にまとめて、全部が<p>だと考えます。", solve, NULL},
               {"平均", "3種類のつるかめ算です。<q>と<r>を平均のねだんの1種類と考えて、2種類にします。", solve_mean,
                "<q>と<r>の1<c>あたりの平均は何円ですか。"}},
    .draw = draw_goods,
    .bind = bind_goods,
    .holds = holds_goods,
    .spare = BIT(NUMBER) | BIT(TOTAL),
    .low = {1, 1, 1},
    .high = {70, 40, 60},
    .hint = "<q>と<r>を組にすると、1組は何円ですか。",
    .figure = &figure_goods,
};

static const struct subtype *const subtypes[] = {&coins_asked, &goods_asked, NULL};
const struct family family_tsurukame3 = {.id = "tsurukame3",
                                         .number = "F05",
                                         .name = "3種類のつるかめ算",
                                         .grade = 5,
                                         .scene = SCENE_SHOP,
                                         .subtypes = subtypes};

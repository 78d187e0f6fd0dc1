/* sashatsume.c - 差集め算: a small difference for each one adds up to the whole difference.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/sashatsume.h"

static const char *const goods[] = {"えん筆|本|40|120",
                                    "ノート|冊|90|200",
                                    "りんご|個|80|200",
                                    "みかん|個|20|80",
                                    "パン|個|90|220",
                                    "ペン|本|80|200",
                                    "あめ|個|10|40",
                                    "花|本|80|250",
                                    "画用紙|枚|10|40",
                                    "ケーキ|個|200|450",
                                    "ドーナツ|個|90|200",
                                    "ジュース|本|90|190",
                                    "おにぎり|個|90|200",
                                    "消しゴム|個|40|120",
                                    "ボールペン|本|80|220",
                                    "切手|枚|60|150",
                                    "カード|枚|30|150",
                                    "シール|枚|30|150",
                                    "たこ焼き|パック|300|600",
                                    "いちご|パック|250|600",
                                    "アイス|個|80|200",
                                    "グミ|ふくろ|80|200",
                                    "メモ帳|冊|80|250",
                                    "プリン|個|90|260",
                                    "風船|個|20|90",
                                    "なえ|本|60|200",
                                    "色紙|枚|5|30",
                                    "!たまご|個|20|60",
                                    NULL};

/* ---- planned number, cheaper goods, more of them ---- */
enum { PLAN, REAL, MORE };
bool family_sashatsume_draw_more(struct build *p) {
    build_context(p, "w|c|lo|hi", goods);
    build_people(p, "P");
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), step = lo >= 40 ? 5 : 1;
    int64_t plan = build_round(p, lo, hi, step), real = build_round(p, lo, hi, step), more = build_between(p, 2, 9);
    build_datum(p, PLAN, "a", plan);
    build_datum(p, REAL, "b", real);
    build_datum(p, MORE, "n", more);
    return build_need(p, "cheaper", real < plan) && build_need(p, "a whole number", real * more % (plan - real) == 0) &&
           build_need(p, "a plausible number", real * more / (plan - real) <= 60 && real * more / (plan - real) >= 3);
}
static void solve_more(struct build *p) {
    struct ratio extra =
        build_step(p, "多く買えた<n><c>の代金は、", p->datum[REAL], '*', p->datum[MORE], "円", "です。");
    struct ratio one = build_step(p, "1<c>のねだんの差は、", p->datum[PLAN], '-', p->datum[REAL], "円", "です。");
    struct ratio number = build_step(p, "この差が予定の数だけ集まったので、", extra, '/', one, "<c>", "です。");
    build_trap(p, build_apply(p, number, '+', p->datum[MORE]));
    build_answer(p, number, "", "<c>");
}
/* The same money: numbers in the inverse ratio of the prices. */
static void solve_more_ratio(struct build *p) {
    int64_t m, n;
    build_line(p);
    build_say(p, "ねだんの比は");
    build_ratio(p, build_value(p, PLAN), build_value(p, REAL), &m, &n);
    build_set_number(p, "z1", n), build_set_number(p, "z2", m);
    build_say(p, "なので、買える数の比は逆の<z1>:<z2>です。");
    struct ratio terms =
        build_step(p, "多く買えた<n><c>は比の差で、", build_int(m), '-', build_int(n), "", "にあたります。");
    struct ratio one = build_share_step(p, "比の1にあたる数は、", p->datum[MORE], terms, "<c>", "です。");
    struct ratio number = build_step(p, "予定の数は比の<z1>にあたるので、", one, '*', build_int(n), "<c>", "です。");
    build_answer(p, number, "", "<c>");
}
static bool holds_more(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, build_value(p, PLAN) * x[0] == build_value(p, REAL) * (x[0] + build_value(p, MORE)));
}
static const char *const templates_more[] = {
    "1<c><a>円の<w>を何<c>か買う予定でしたが、1<c><b>円の<w>にかえたところ、予定と同じ金額でちょうど<n><c>多く買えました。はじめに何<c>買う予定でしたか。",
    "<P>は1<c><a>円の<w>を買うつもりでした。1<c><b>円の<w>にすると、同じ金額で<n><c>多く買えます。はじめに買うつもりだったのは何<c>ですか。",
    "持っているお金で、1<c><a>円の<w>を予定の数だけちょうど買えます。1<c><b>円の<w>なら、予定より<n><c>多くちょうど買えます。予定の数は何<c>ですか。",
    "<w>を買いに行きました。1<c><a>円だと思っていましたが、<b>円だったので、同じお金で予定より<n><c>多くちょうど買えました。予定は何<c>でしたか。",
    "予定では何<c>買うつもりでしたか。1<c><a>円の<w>のかわりに1<c><b>円の<w>を買うと、同じ金額でちょうど<n><c>多く買えました。",
    "1<c><a>円の<w>と1<c><b>円の<w>があります。同じ金額をちょうど使うと、<b>円のほうが<n><c>多く買えます。<a>円の<w>は何<c>買えますか。",
    "ある金額で<a>円の<w>を買うときより、<b>円の<w>を買うときのほうが<n><c>多く買えて、どちらもおつりはありません。<a>円の<w>は何<c>買えますか。",
    "1<c>のねだんが<a>円から<b>円に下がったので、同じ代金で<w>を予定より<n><c>多く買うことができました。予定の数<wo>",
    NULL,
};
static const struct figure_template figure_more = {
    FIGURE_AREA, {{"heights", FIGURE_NUMBERS, "<a>|<b>"}, {"more", FIGURE_NUMBER, "<n>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype more = {
    .id = "more",
    .name = "同じ金額で多く買う",
    .level = 2,
    .templates = templates_more,
    .asks = "はじめに買う予定の数",
    .role = {{"a", "予定の1つのねだん", "円"}, {"b", "買った1つのねだん", "円"}, {"n", "多く買えた数", "<c>"}},
    .method = {{"差を集める", "差集め算です。1<c>ごとのねだんの差が集まって、多く買えた分の代金になります。",
                solve_more, NULL},
               {"逆比", "金額が同じとき、買える数の比は、1<c>のねだんの比の逆になります。", solve_more_ratio,
                "金額が同じとき、ねだんの比と買える数の比にはどんな関係がありますか。"}},
    .draw = family_sashatsume_draw_more,
    .holds = holds_more,
    .low = {1},
    .high = {200},
    .hint = "多く買えた<n><c>の代金は何円ですか。",
    .figure = &figure_more,
};

/* ---- the same number, the bills differ ---- */
enum { FIRST, SECOND, GAP };
static bool draw_gap(struct build *p) {
    static const char *const pairs[] = {"りんご|みかん|個|90|200|20|80",
                                        "なし|かき|個|130|280|60|120",
                                        "ケーキ|プリン|個|210|450|90|200",
                                        "ボールペン|えん筆|本|100|200|40|90",
                                        "スケッチブック|ノート|冊|200|400|90|190",
                                        "パン|ドーナツ|個|150|250|80|140",
                                        "大きい花|小さい花|本|150|300|60|140",
                                        "もも|キウイ|個|180|320|60|140",
                                        "シュークリーム|クッキー|個|150|280|40|110",
                                        "メロンパン|あんパン|個|150|240|90|145",
                                        "ハンカチ|タオル|枚|400|800|150|380",
                                        "赤えん筆|黒えん筆|本|90|160|40|85",
                                        "絵はがき|はがき|枚|110|200|60|85",
                                        "ばら|ガーベラ|本|250|400|120|220",
                                        "サンドイッチ|おにぎり|個|220|380|100|190",
                                        "コーヒー|お茶|本|140|220|90|135",
                                        "手帳|メモ帳|冊|300|700|90|250",
                                        "みかんのジュース|水|本|130|240|70|120",
                                        "金色の折り紙|色紙|枚|30|60|5|25",
                                        "!いちご大福|だんご|個|180|300|70|150",
                                        NULL};
    build_context(p, "w|v|c|la|ha|lb|hb", pairs);
    build_people(p, "P");
    int64_t a = build_round(p, build_get_number(p, "la"), build_get_number(p, "ha"), 5),
            b = build_round(p, build_get_number(p, "lb"), build_get_number(p, "hb"), 5), n = build_between(p, 3, 40);
    build_datum(p, FIRST, "a", a);
    build_datum(p, SECOND, "b", b);
    build_datum(p, GAP, "d", (a - b) * n);
    return build_need(p, "dearer", a > b);
}
static void solve_gap(struct build *p) {
    struct ratio one = build_step(p, "1<c>のねだんの差は、", p->datum[FIRST], '-', p->datum[SECOND], "円", "です。");
    struct ratio n = build_step(p, "代金の差が<d>円なので、買った数は、", p->datum[GAP], '/', one, "<c>", "です。");
    build_trap(p, build_fraction(build_value(p, GAP), build_value(p, FIRST) + build_value(p, SECOND)));
    build_answer(p, n, "", "<c>");
}
static bool holds_gap(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, build_value(p, FIRST) * x[0] - build_value(p, SECOND) * x[0] == build_value(p, GAP));
}
static const char *const templates_gap[] = {
    "1<c><a>円の<w>と1<c><b>円の<v>を同じ数ずつ買ったところ、<w>の代金は<v>の代金より<d>円高くなりました。それぞれ何<c>ずつ買いましたか。",
    "<w>と<v>を同じ数だけ買いました。1<c>のねだんは<w>が<a>円、<v>が<b>円で、代金の差は<d>円です。<w>は何<c>[買いましたか。|ですか。]",
    "<P>は1<c><a>円の<w>を、<P>の兄は1<c><b>円の<v>を同じ数ずつ買いました。代金の差は<d>円でした。2人は何<c>ずつ買いましたか。",
    "<w>は1<c><a>円、<v>は1<c><b>円です。同じ数ずつ買うと、代金が<d>円ちがいました。何<c>ずつ買いましたか。",
    "何<c>ずつ買いましたか。1<c><a>円の<w>と1<c><b>円の<v>を同じ数買うと、<w>の代金のほうが<d>円多くなりました。",
    "1<c><b>円の<v>を何<c>か買うつもりでしたが、1<c><a>円の<w>を同じ数買ったので、予定より<d>円多くかかりました。何<c>買いましたか。",
    "同じ数の<w>と<v>の代金をくらべると、<w>のほうが<d>円高いです。1<c>のねだんは<w>が<a>円、<v>が<b>円です。<w>の数<wo>",
    "<v>のかわりに<w>を同じ数買うと、代金は<d>円増えます。<v>は1<c><b>円、<w>は1<c><a>円です。買う数は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_gap = {
    FIGURE_AREA,
    {{"heights", FIGURE_NUMBERS, "<a>|<b>"}, {"difference", FIGURE_NUMBER, "<d>"}, {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype gap = {
    .id = "gap",
    .name = "代金の差",
    .level = 1,
    .templates = templates_gap,
    .asks = "それぞれの数",
    .role = {{"a", "<w>のねだん", "円"}, {"b", "<v>のねだん", "円"}, {"d", "代金の差", "円"}},
    .method = {{"差を集める", "差集め算です。1<c>ごとのねだんの差が、買った数だけ集まって代金の差になります。",
                solve_gap, NULL}},
    .draw = draw_gap,
    .holds = holds_gap,
    .low = {1},
    .high = {200},
    .hint = "1<c>買うごとに、代金の差は何円ずつ広がりますか。",
    .figure = &figure_gap,
};


/* ---- the same number: of both together, or what they cost ---- */
static void bind_sum(struct build *p) {
    static const char *const asks[] = {"<w>と<v>を合わせて何<c>買いましたか。", "<w>の代金の合計は何円ですか。",
                                       "<v>の代金の合計は何円ですか。", "代金の合計は全部で何円ですか。"},
                      *const nouns[] = {"買った数の合計", "<w>の代金", "<v>の代金", "全部の代金"};
    build_set(p, "ask", asks[p->aux[0]]), build_set(p, "qn", nouns[p->aux[0]]);
    build_set(p, "qu", p->aux[0] ? "円" : "<c>");
    build_need(p, "dearer", build_value(p, FIRST) > build_value(p, SECOND));
}
static bool draw_sum(struct build *p) {
    build_aux(p, 0, build_between(p, 0, 3));
    return draw_gap(p);
}
static void solve_sum(struct build *p) {
    struct ratio one = build_step(p, "1<c>のねだんの差は、", p->datum[FIRST], '-', p->datum[SECOND], "円", "です。");
    struct ratio n = build_step(p, "代金の差が<d>円なので、それぞれの数は、", p->datum[GAP], '/', one, "<c>", "です。");
    struct ratio found;
    if (p->aux[0] == 0) found = build_step(p, "<w>と<v>を合わせると、", n, '*', build_int(2), "<c>", "です。");
    if (p->aux[0] == 1) found = build_step(p, "<w>の代金は、", p->datum[FIRST], '*', n, "円", "です。");
    if (p->aux[0] == 2) found = build_step(p, "<v>の代金は、", p->datum[SECOND], '*', n, "円", "です。");
    if (p->aux[0] == 3) {
        struct ratio both = build_step(p, "1<c>ずつの代金は、", p->datum[FIRST], '+', p->datum[SECOND], "円", "です。");
        found = build_step(p, "全部の代金は、", both, '*', n, "円", "です。");
    }
    build_trap(p, n);
    build_answer(p, found, "", p->aux[0] ? "円" : "<c>");
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND), of_one[] = {2, a, b, a + b};
    return IF_KEPT(keep, 7, x[0] * (a - b) == build_value(p, GAP) * of_one[p->aux[0]]);
}
static const char *const templates_sum[] = {
    "1<c><a>円の<w>と1<c><b>円の<v>を同じ数ずつ買ったところ、<w>の代金は<v>の代金より<d>円高くなりました。<ask>",
    "<w>と<v>を同じ数だけ買いました。1<c>のねだんは<w>が<a>円、<v>が<b>円で、代金の差は<d>円です。<ask>",
    "<P>は1<c><a>円の<w>と1<c><b>円の<v>を同じ数ずつ買いました。<w>と<v>の代金の差は<d>円でした。<ask>",
    "<w>は1<c><a>円、<v>は1<c><b>円です。同じ数ずつ買うと、代金が<d>円ちがいました。<ask>",
    "<ask>1<c><a>円の<w>と1<c><b>円の<v>を同じ数買うと、<w>の代金のほうが<d>円多くなりました。",
    "同じ数の<w>と<v>の代金をくらべると、<w>のほうが<d>円高いです。1<c>のねだんは<w>が<a>円、<v>が<b>円です。<ask>",
    "お店で<w>と<v>を同じ数ずつ買います。<w>は1<c><a>円、<v>は1<c><b>円で、<w>の代金のほうが<d>円高くなりました。<ask>",
    "<v>(1<c><b>円)と<w>(1<c><a>円)を同じ数ずつ買ったら、<v>の代金は<w>の代金より<d>円安くなりました。<ask>",
    NULL,
};
static const struct subtype sum = {
    .id = "sum",
    .name = "代金の差から数の合計・代金",
    .level = 2,
    .templates = templates_sum,
    .asks = "数の合計か代金",
    .role = {{"a", "<w>のねだん", "円"},
             {"b", "<v>のねだん", "円"},
             {"d", "代金の差", "円"},
             {"what", "求めるもの", "数の合計|高いほうの代金|安いほうの代金|全部の代金", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"差を集める", "差集め算です。1<c>ごとのねだんの差が、買った数だけ集まって代金の差になります。",
                solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .low = {1},
    .high = {60000},
    .hint = "1<c>ずつ買うごとに、代金の差は何円ずつ広がりますか。",
    .figure = &figure_gap,
};

static const struct subtype *const subtypes[] = {&gap, &more, &family_sashatsume_money, &sum, NULL};
const struct family family_sashatsume = {
    .id = "sashatsume", .number = "F07", .name = "差集め算", .grade = 4, .scene = SCENE_SHOP, .subtypes = subtypes};

/* tsurukame3_kumi.c - 3種類のつるかめ算: any two of three kinds are linked, the third may be the dearest.
 *
 *   a set of the linked kinds in place of as many of the third; the difference of the totals counts the sets
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { NUMBER, TOTAL, P1, P2, P3 };
enum { LINK, TIMES, BACK, VALUE }; /* choices; then the three values */

/* three kinds | counter of all | unit of what is added up | what it is | 持っています | values */
static const char *const kinds[] = {"10円玉|50円玉|100円玉|枚|円|金額|10|50|100",
                                    "5円玉|10円玉|50円玉|枚|円|金額|5|10|50",
                                    "10円玉|100円玉|500円玉|枚|円|金額|10|100|500",
                                    "50円玉|100円玉|500円玉|枚|円|金額|50|100|500",
                                    "5円玉|50円玉|100円玉|枚|円|金額|5|50|100",
                                    "1円玉|5円玉|10円玉|枚|円|金額|1|5|10",
                                    "1円玉|10円玉|50円玉|枚|円|金額|1|10|50",
                                    "10円硬貨|50円硬貨|100円硬貨|枚|円|金額|10|50|100",
                                    "千円札|五千円札|一万円札|枚|円|金額|1000|5000|10000",
                                    "63円切手|84円切手|94円切手|枚|円|金額|63|84|94",
                                    "85円切手|110円切手|180円切手|枚|円|金額|85|110|180",
                                    "つる|かめ|かぶと虫|ひき|本|足の数|2|4|6",
                                    "ツル|カメ|カブトムシ|ひき|本|足の数|2|4|6",
                                    "にわとり|うさぎ|くも|ひき|本|足の数|2|4|8",
                                    "すずめ|ねこ|とんぼ|ひき|本|足の数|2|4|6",
                                    "一輪車|自転車|三輪車|台|個|車輪の数|1|2|3",
                                    "自転車|三輪車|自動車|台|個|車輪の数|2|3|4",
                                    "!バイク|三輪車|トラック|台|個|車輪の数|2|3|6",
                                    NULL};

/* The linked kinds i < k and the single one. */
static void kinds_of(const struct build *p, int *i, int *k, int *single) {
    static const int linked[3][3] = {{0, 1, 2}, {1, 2, 0}, {0, 2, 1}};
    *i = linked[p->aux[LINK]][0], *k = linked[p->aux[LINK]][1], *single = linked[p->aux[LINK]][2];
}
static int64_t part(const struct build *p, bool later) { return later != (bool)p->aux[BACK] ? p->aux[TIMES] : 1; }

static void bind_kinds(struct build *p, const int64_t *v) {
    static const char *const slot[] = {"<x>", "<y>", "<z>"};
    int i, k, single;
    kinds_of(p, &i, &k, &single);
    for (int n = 0; n < 3; n++) build_aux(p, VALUE + n, v[n]);
    build_set(p, "as", slot[p->asked]), build_set(p, "p", slot[single]);
    build_set(p, "q", slot[p->aux[BACK] ? k : i]), build_set(p, "r", slot[p->aux[BACK] ? i : k]);
    build_set_number(p, "w", p->aux[TIMES]), build_set_number(p, "set", 1 + p->aux[TIMES]);
    build_set(p, "linked", p->aux[TIMES] == 1 ? "<q>と<r>の数が同じ" : "<r>の数が<q>の<w>倍");
    build_need(p, "from the least to the greatest", v[0] > 0 && v[0] < v[1] && v[1] < v[2]);
    build_need(p, "a set that is worth something else",
               v[i] * part(p, false) + v[k] * part(p, true) != v[single] * (1 + p->aux[TIMES]));
}
static bool draw_numbers(struct build *p, const int64_t *v) {
    int i, k, single;
    build_aux(p, LINK, build_between(p, 0, 2)), build_aux(p, TIMES, build_chance(p, 60) ? 1 : build_between(p, 2, 3));
    build_aux(p, BACK, p->aux[TIMES] > 1 && build_chance(p, 50));
    kinds_of(p, &i, &k, &single);
    int64_t one = build_between(p, 2, 12), rest = build_between(p, 2, 20), a = one * part(p, false),
            b = one * part(p, true);
    build_datum(p, NUMBER, "N", rest + a + b), build_datum(p, TOTAL, "T", v[single] * rest + v[i] * a + v[k] * b);
    p->asked = (int)build_between(p, 0, 2);
    return build_need(p, "numbers differ", rest != a && rest != b && one != rest + one);
}
static void say_set(struct build *p, int i, int k, int64_t v) {
    build_line(p);
    build_say(p, p->aux[TIMES] == 1 ? "<q>1<c>と<r>1<c>の組は" : "<q>1<c>と<r><w><c>の組は");
    int64_t q = p->aux[VALUE + (p->aux[BACK] ? k : i)], r = p->aux[VALUE + (p->aux[BACK] ? i : k)];
    if (p->aux[TIMES] == 1)
        build_equation(p, build_int(q), '+', build_int(r), "<u>");
    else
        build_formula(p, build_int(q + r * p->aux[TIMES]), "<u>", "%lld+%lld×%lld", (long long)q, (long long)r,
                      (long long)p->aux[TIMES]);
    build_say(p, "、<p><set><c>は");
    build_equation(p, build_int(v), '*', build_int(1 + p->aux[TIMES]), "<u>");
    build_say(p, "です。");
}
static void solve(struct build *p) {
    int i, k, single;
    kinds_of(p, &i, &k, &single);
    int64_t v = p->aux[VALUE + single], base = v * (1 + p->aux[TIMES]),
            set = p->aux[VALUE + i] * part(p, false) + p->aux[VALUE + k] * part(p, true);
    struct ratio n = p->datum[NUMBER], total = p->datum[TOTAL], all;
    all = build_step(p, "全部が<p>だとすると、<sum>は、", build_int(v), '*', n, "<u>", "です。");
    bool grows = set > base;
    struct ratio gap =
        build_step(p, "実際の<sum>との差は、", grows ? total : all, '-', grows ? all : total, "<u>", "です。");
    say_set(p, i, k, v);
    struct ratio one = build_step(p, "<p><set><c>を1組にかえると、", build_int(grows ? set : base), '-',
                                  build_int(grows ? base : set), "<u>", grows ? "ずつふえます。" : "ずつへります。");
    struct ratio sets = build_step(p, "組の数は、", gap, '/', one, "組", "です。"), found = sets;
    int64_t each = p->asked == i ? part(p, false) : part(p, true);
    if (p->asked == single) {
        build_line(p);
        build_say(p, "組になった数は");
        struct ratio pairs = build_equation(p, build_int(1 + p->aux[TIMES]), '*', sets, "<c>");
        build_say(p, "なので、<p>は");
        found = build_equation(p, n, '-', pairs, "<c>");
        build_say(p, "です。");
        build_trap(p, build_apply(p, n, '-', sets));
    } else if (each > 1) {
        found = build_step(p, "<r>は1組に<w><c>あるので、", sets, '*', build_int(each), "<c>", "です。");
    } else {
        build_line(p);
        build_say(p, "<as>は1組に1<c>あるので、組の数と同じです。");
    }
    build_answer(p, found, "", "<c>");
}
static bool is_linked(const struct build *p, const int64_t *x) {
    int i, k, single;
    kinds_of(p, &i, &k, &single);
    return p->aux[BACK] ? x[i] == x[k] * p->aux[TIMES] : x[k] == x[i] * p->aux[TIMES];
}

/* ---- values that everybody knows ---- */
static void bind_known(struct build *p) {
    bind_kinds(p, (int64_t[]){build_get_number(p, "v1"), build_get_number(p, "v2"), build_get_number(p, "v3")});
}
static bool draw_known(struct build *p) {
    build_context(p, "x|y|z|c|u|sum|v1|v2|v3", kinds);
    build_people(p, "P");
    return draw_numbers(p,
                        (int64_t[]){build_get_number(p, "v1"), build_get_number(p, "v2"), build_get_number(p, "v3")});
}
static bool holds_known(const struct build *p, const int64_t *x, unsigned keep) {
    return is_linked(p, x) && IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] + x[2] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(TOTAL),
                   p->aux[VALUE] * x[0] + p->aux[VALUE + 1] * x[1] + p->aux[VALUE + 2] * x[2] == build_value(p, TOTAL));
}
static const char *const templates_known[] = {
    "<x>、<y>、<z>が合わせて<N><c>で、<sum>の合計は<T><u>です。<linked>です。<as>は何<c>ですか。",
    "<P>が数えると、<x>と<y>と<z>は全部で<N><c>、<sum>は合わせて<T><u>でした。<linked>です。<as>は何<c>ありますか。",
    "<x>、<y>、<z>を合わせると<N><c>です。<linked>で、<sum>の合計が<T><u>のとき、<as>は何<c>[ですか。|でしょうか。]",
    "<as>は何<c>ですか。<x>、<y>、<z>の数の合計は<N><c>、<sum>の合計は<T><u>です。また、<linked>です。",
    "<sum>の合計が<T><u>になるように、<x>、<y>、<z>を合わせて<N><c>集めました。<linked>です。<as>の数<wo>",
    "3種類の<x>、<y>、<z>が<N><c>あります。<sum>は全部で<T><u>、<linked>でした。<as>は何<c>ですか。",
    "<x>と<y>と<z>だけがあります。数は合わせて<N><c>、<sum>は合わせて<T><u>です。<linked>のとき、<as>は何<c><ka>",
    "<linked>です。<x>、<y>、<z>を全部合わせると<N><c>で、<sum>は<T><u>になります。<as>は何<c>ありますか。",
    NULL};
static const struct figure_template figure_known = {FIGURE_AREA,
                                                    {{"heights", FIGURE_NUMBERS, "<v1>|<v2>|<v3>"},
                                                     {"labels", FIGURE_TEXTS, "<x>|<y>|<z>"},
                                                     {"width", FIGURE_NUMBER, "<N>"},
                                                     {"area", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
#define LINK_ROLES                                                                        \
    {"link", "関係のある2つ", "<x>と<y>|<y>と<z>|<x>と<z>", PROBLEM_CHOICE, .aux = LINK}, \
        {"w", "何倍か", "1倍|2倍|3倍", PROBLEM_CHOICE, .aux = TIMES, .low = 1}, {         \
        "back", "どちらが何倍か", "後のほう|先のほう", PROBLEM_CHOICE, .aux = BACK        \
    }
static const struct subtype known = {
    .id = "known",
    .name = "3種類のお金や足の数",
    .scene = SCENE_INDOORS,
    .level = 3,
    .templates = templates_known,
    .implied = "v1|v2|v3",
    .asks = "<x>の数|<y>の数|<z>の数",
    .role = {{"N", "合わせた数", "<c>"}, {"T", "合計", "<u>"}, LINK_ROLES},
    .method = {{"組にする", "3種類のつるかめ算です。<q>と<r>を組にまとめて、全部が<p>だと考えます。", solve, NULL}},
    .draw = draw_known,
    .bind = bind_known,
    .holds = holds_known,
    .spare = BIT(NUMBER) | BIT(TOTAL),
    .low = {1, 1, 1},
    .high = {50, 50, 50},
    .hint = "<q>と<r>を組にすると、1組は何<u>ですか。",
    .figure = &figure_known,
};

/* ---- goods with their prices ---- */
static const char *const goods[] = {
    "あめ|チョコレート|ケーキ|個|10|40|60|150|250|400", "あめ|ガム|チョコ|個|30|60|70|100|110|180",
    "みかん|りんご|なし|個|30|60|90|160|170|300",       "消しゴム|のり|はさみ|個|30|80|90|200|250|500",
    "えん筆|ボールペン|筆|本|40|80|90|180|200|400",     "画用紙|色紙|ポスター|枚|5|20|30|60|100|300",
    "ガム|クッキー|ドーナツ|個|20|50|60|90|100|180",    "プリン|シュークリーム|タルト|個|90|150|160|220|230|400",
    "だんご|大福|まんじゅう|個|60|90|100|140|150|220",  "お茶|ジュース|コーヒー|本|90|120|130|150|160|220",
    "!シール|カード|はがき|枚|20|40|50|60|65|90",       NULL};
static void bind_goods(struct build *p) {
    build_set(p, "sum", "代金"), build_set(p, "u", "円");
    bind_kinds(p, (int64_t[]){build_value(p, P1), build_value(p, P2), build_value(p, P3)});
}
static bool draw_goods(struct build *p) {
    build_context(p, "x|y|z|c|l1|h1|l2|h2|l3|h3", goods);
    build_people(p, "P");
    int64_t v[3] = {build_round(p, build_get_number(p, "l1"), build_get_number(p, "h1"), 5),
                    build_round(p, build_get_number(p, "l2"), build_get_number(p, "h2"), 10),
                    build_round(p, build_get_number(p, "l3"), build_get_number(p, "h3"), 10)};
    bool ok = draw_numbers(p, v);
    build_datum(p, P1, "a", v[0]), build_datum(p, P2, "b", v[1]), build_datum(p, P3, "d", v[2]);
    return ok;
}
static bool holds_goods(const struct build *p, const int64_t *x, unsigned keep) {
    return is_linked(p, x) && IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] + x[2] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(TOTAL) | BIT(P1) | BIT(P2) | BIT(P3),
                   build_value(p, P1) * x[0] + build_value(p, P2) * x[1] + build_value(p, P3) * x[2] ==
                       build_value(p, TOTAL));
}
static const char *const templates_goods[] = {
    "1<c><a>円の<x>、1<c><b>円の<y>、1<c><d>円の<z>を合わせて<N><c>買うと、代金は<T>円でした。<linked>です。<as>は何<c>買いましたか。",
    "<P>は<x>、<y>、<z>を合わせて<N><c>買い、<T>円はらいました。1<c>のねだんは、<x>が<a>円、<y>が<b>円、<z>が<d>円です。<linked>です。<as>を何<c>買いましたか。",
    "<x>は1<c><a>円、<y>は1<c><b>円、<z>は1<c><d>円です。合わせて<N><c>買ったところ、<T>円になりました。<linked>です。買った<as>の数<wo>",
    "<as>は何<c>買いましたか。<x>(1<c><a>円)と<y>(1<c><b>円)と<z>(1<c><d>円)を全部で<N><c>買って、代金は<T>円でした。<linked>です。",
    "代金<T>円で、<x>、<y>、<z>を合わせて<N><c>買いました。1<c>のねだんは順に<a>円、<b>円、<d>円で、<linked>です。<as>は何<c>[ですか。|でしょうか。]",
    "<N><c>の買い物で<T>円使いました。買ったのは、<a>円の<x>と<b>円の<y>と<d>円の<z>で、<linked>でした。<as>は何<c>買いましたか。",
    "1<c>のねだんが<a>円の<x>、<b>円の<y>、<d>円の<z>を買います。<linked>になるように、合わせて<N><c>買うと<T>円です。<as>は何<c><ka>",
    "お店で、<a>円の<x>、<b>円の<y>、<d>円の<z>を取りまぜて<N><c>買い、<T>円をはらいました。<linked>のとき、<as>は何<c>ですか。",
    NULL};
static const struct figure_template figure_goods = {FIGURE_AREA,
                                                    {{"heights", FIGURE_NUMBERS, "<a>|<b>|<d>"},
                                                     {"labels", FIGURE_TEXTS, "<x>|<y>|<z>"},
                                                     {"width", FIGURE_NUMBER, "<N>"},
                                                     {"area", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype priced = {
    .id = "goods",
    .name = "3種類の品物の2つの関係",
    .level = 3,
    .templates = templates_goods,
    .asks = "<x>の数|<y>の数|<z>の数",
    .role = {{"N", "合わせた数", "<c>"},
             {"T", "代金", "円"},
             {"a", "<x>のねだん", "円"},
             {"b", "<y>のねだん", "円"},
             {"d", "<z>のねだん", "円"},
             LINK_ROLES},
    .method = {{"組にする", "3種類のつるかめ算です。<q>と<r>を組にまとめて、全部が<p>だと考えます。", solve, NULL}},
    .draw = draw_goods,
    .bind = bind_goods,
    .holds = holds_goods,
    .spare = BIT(NUMBER) | BIT(TOTAL),
    .low = {1, 1, 1},
    .high = {50, 50, 50},
    .hint = "<q>と<r>を組にすると、1組は何円ですか。",
    .figure = &figure_goods,
};

static const struct subtype *const subtypes[] = {&known, &priced, NULL};
const struct family family_tsurukame3_kumi = {.id = "tsurukame3_kumi",
                                              .number = "F05",
                                              .name = "3種類のつるかめ算(2つの関係)",
                                              .grade = 5,
                                              .scene = SCENE_SHOP,
                                              .subtypes = subtypes};

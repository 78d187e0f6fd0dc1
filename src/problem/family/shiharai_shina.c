/* shiharai_shina.c - 支払い方: two goods for exactly so much; the amounts that some coins can pay.
 *
 *   goods: one way, then l÷a of one for l÷b of the other (l the 最小公倍数); coins that never stand for each other:
 *   (n1 + 1) × (n2 + 1) × (n3 + 1) - 1
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- two goods ---- */
enum { A, B, TOTAL };
/* the one | the other | counter of both */
static const char *const goods[] = {"えん筆|ペン|本",
                                    "ドーナツ|パイ|個",
                                    "あめ|ガム|個",
                                    "りんご|なし|個",
                                    "はがき|切手|枚",
                                    "トマト|なす|個",
                                    "ノート|手帳|冊",
                                    "パン|おにぎり|個",
                                    "シール|カード|枚",
                                    "ジュース|お茶|本",
                                    "ばら|ゆり|本",
                                    "みかん|かき|個",
                                    "チョコレート|ラムネ|個",
                                    "赤いビーズ|青いビーズ|個",
                                    "クッキー|せんべい|枚",
                                    "大きい皿|小さい皿|枚",
                                    "絵本|まんが|冊",
                                    "コロッケ|メンチカツ|個",
                                    "ボールペン|マジック|本",
                                    "!ゼリー|プリン|個",
                                    NULL};
/* The fewest of the second with which the rest is even; 0: there is none. */
static int64_t fewest(const struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), total = build_value(p, TOTAL);
    for (int64_t n = 1; n <= a && n * b < total; n++)
        if ((total - n * b) % a == 0) return n;
    return 0;
}
static void bind_goods(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), l = build_lcm(a, b);
    build_set_number(p, "l", l);
    build_set_number(p, "la", l / a), build_set_number(p, "lb", l / b);
    build_need(p, "two prices", a != b && build_value(p, TOTAL) <= 200000);
    if (!p->reject) build_need(p, "a way to buy both", fewest(p) > 0);
}
static bool draw_goods(struct build *p) {
    int64_t step = build_chance(p, 70) ? 10 : 5, a = build_round(p, 2 * step, 20 * step, step),
            b = build_round(p, 3 * step, 30 * step, step), x = build_between(p, 2, 14), y = build_between(p, 1, 9);
    build_context(p, "p|q|c", goods);
    build_people(p, "P");
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, TOTAL, "T", a * x + b * y);
    if (!build_need(p, "a dearer one", b > a && b % a != 0)) return false;
    int64_t first = fewest(p), left = (build_value(p, TOTAL) - first * b) / a, l = build_lcm(a, b);
    return build_need(p, "some ways", first > 0 && (left - 1) / (l / a) >= 1 && (left - 1) / (l / a) <= 6);
}
static void solve_goods(struct build *p) {
    int64_t a = build_value(p, A), b = build_value(p, B), total = build_value(p, TOTAL), n = fewest(p),
            left = (total - n * b) / a;
    build_set_number(p, "z1", n), build_set_number(p, "z2", left);
    build_line(p);
    build_say(p, "<q>の少ないほうから調べます。<q>が<z1><c>のとき、残りは、");
    struct ratio rest = build_formula(p, build_int(total - n * b), "円", "%lld-%lld×%lld", (long long)total,
                                      (long long)b, (long long)n);
    build_say(p, "です。");
    build_step(p, "これはちょうど<p>の代金になり、", rest, '/', p->datum[A], "<c>", "買えます。");
    build_line(p);
    build_say(p, "<a>と<b>の最小公倍数は<l>なので、<p><la><c>は<q><lb><c>ととりかえられます。");
    build_line(p);
    build_say(p, "<p>を1<c>は残すので、とりかえられる回数は、");
    struct ratio spare = build_equation(p, build_int(left), '-', build_int(1), "<c>");
    build_say(p, "から、");
    struct ratio times = build_remainder(p, (int64_t)spare.num, build_get_number(p, "la"), "回");
    build_say(p, "より求められます。");
    struct ratio all = build_step(p, "はじめの1通りとたして、", times, '+', build_int(1), "通り", "です。");
    build_trap(p, times);
    build_trap(p, build_apply(p, all, '+', build_int(1)));
    build_answer(p, all, "", "通り");
}
static bool holds_goods(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t ways = 0;
    if (keep != 7) return true;
    for (int64_t i = build_value(p, A); i < build_value(p, TOTAL); i += build_value(p, A))
        ways += (build_value(p, TOTAL) - i) % build_value(p, B) == 0;
    return x[0] == ways;
}
static const char *const templates_goods[] = {
    "1<c><a>円の<p>と1<c><b>円の<q>を、どちらも1<c>以上買って、代金をちょうど<T>円にします。買い方は全部で何通りありますか。",
    "<p>は1<c><a>円、<q>は1<c><b>円です。どちらも少なくとも1<c>は買い、ちょうど<T>円使う買い方は何通り[ありますか。|あるでしょうか。]",
    "<P>は、1<c><a>円の<p>と1<c><b>円の<q>を、それぞれ1<c>以上買って、<T>円ちょうどはらいました。個数の組み合わせは何通り考えられますか。",
    "買い方は何通りありますか。<p>は1<c><a>円、<q>は1<c><b>円で、両方とも1<c>以上、合わせてちょうど<T>円分買います。",
    "<T>円ちょうどになるように、1<c><a>円の<p>と1<c><b>円の<q>を買います。どちらも必ず買うとき、買い方は全部で何通りですか。",
    "1<c><a>円の<p>と1<c><b>円の<q>を組み合わせて、ちょうど<T>円分買います。どちらも1<c>以上のときの組み合わせの数<wo>",
    "<P>は<T>円を使い切ります。<p>が1<c><a>円、<q>が1<c><b>円で、どちらも1<c>は買うとき、買い方は何通りですか。",
    "<p>と<q>を1<c>以上ずつ買った代金が<T>円でした。<p>は1<c><a>円、<q>は1<c><b>円です。考えられる買い方は何通りありますか。",
    NULL,
};
static const struct figure_template figure_goods = {
    FIGURE_TABLE,
    {{"labels", FIGURE_TEXTS, "<p>|<q>"}, {"prices", FIGURE_NUMBERS, "<a>|<b>"}, {"total", FIGURE_NUMBER, "<T>"}}};
static const struct subtype goods_asked = {
    .id = "goods",
    .name = "2つの品物の買い方",
    .level = 2,
    .templates = templates_goods,
    .asks = "買い方の数",
    .role = {{"a", "<p>1<c>の代金", "円"}, {"b", "<q>1<c>の代金", "円"}, {"T", "代金の合計", "円"}},
    .method = {{"とりかえる", "まず1通り見つけて、同じ代金になる<p>と<q>をとりかえていきます。", solve_goods, NULL}},
    .draw = draw_goods,
    .bind = bind_goods,
    .holds = holds_goods,
    .loops = 1,
    .low = {1},
    .high = {60},
    .hint = "<q>を1<c>、2<c>、…と決めると、残りの代金はいくらですか。",
    .figure = &figure_goods,
};

/* ---- the amounts that some coins can pay ---- */
enum { V1, N1, V2, N2, V3, N3 };
enum { WAYS = 400 };
static const char *const coins[] = {"10|50|100", "1|10|100", "5|50|100",    "10|100|500", "50|100|500",  "100|500|1000",
                                    "1|5|50",    "1|10|50",  "5|10|100",    "1|5|10",     "50|500|1000", "10|50|500",
                                    "5|100|500", "1|50|100", "10|100|1000", "!5|50|500",  NULL};
/* The three coins from small to large, whatever the order of the text: values in v, numbers in n. */
static void sort_coins(const struct build *p, int64_t v[3], int64_t n[3]) {
    for (int i = 0; i < 3; i++) v[i] = build_value(p, 2 * i), n[i] = build_value(p, 2 * i + 1);
    for (int i = 0; i < 2; i++)
        for (int k = 0; k < 2 - i; k++)
            if (v[k] > v[k + 1]) {
                int64_t value = v[k], number = n[k];
                v[k] = v[k + 1], n[k] = n[k + 1];
                v[k + 1] = value, n[k + 1] = number;
            }
}
static void bind_coins(struct build *p) {
    int64_t v[3], n[3];
    sort_coins(p, v, n);
    build_need(p, "coins that never stand for each other", v[0] * n[0] < v[1] && v[0] * n[0] + v[1] * n[1] < v[2]);
    build_need(p, "a few coins", n[0] < 20 && n[1] < 20 && n[2] < 20 && (n[0] + 1) * (n[1] + 1) * (n[2] + 1) <= WAYS);
}
static bool draw_coins(struct build *p) {
    build_words(p, "v1|v2|v3", coins);
    build_people(p, "P");
    p->context = "お金";
    int64_t v[3] = {build_get_number(p, "v1"), build_get_number(p, "v2"), build_get_number(p, "v3")};
    build_datum(p, V1, "v1", v[0]),
        build_datum(p, N1, "n1", build_between(p, 1, v[1] / v[0] - 1 < 6 ? v[1] / v[0] - 1 : 6));
    build_datum(p, V2, "v2", v[1]),
        build_datum(p, N2, "n2", build_between(p, 1, v[2] / v[1] - 1 < 6 ? v[2] / v[1] - 1 : 6));
    build_datum(p, V3, "v3", v[2]), build_datum(p, N3, "n3", build_between(p, 1, 6));
    return build_need(p, "coins that never stand for each other",
                      v[0] * build_value(p, N1) + v[1] * build_value(p, N2) < v[2]) &&
           build_need(p, "more than one of some", build_value(p, N1) + build_value(p, N2) + build_value(p, N3) > 4);
}
static void solve_coins(struct build *p) {
    int64_t v[3], n[3];
    sort_coins(p, v, n);
    build_set_number(p, "z1", v[0]), build_set_number(p, "z2", n[0]);
    build_line(p);
    build_say(p, "<z1>円は0枚から<z2>枚までの");
    struct ratio small = build_equation(p, build_int(n[0]), '+', build_int(1), "通り");
    build_set_number(p, "z1", v[1]), build_set_number(p, "z2", n[1]);
    build_say(p, "、<z1>円は0枚から<z2>枚までの");
    struct ratio middle = build_equation(p, build_int(n[1]), '+', build_int(1), "通り");
    build_set_number(p, "z1", v[2]), build_set_number(p, "z2", n[2]);
    build_say(p, "、<z1>円は0枚から<z2>枚までの");
    struct ratio large = build_equation(p, build_int(n[2]), '+', build_int(1), "通り");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "枚数の組がちがえば金額もちがうので、組み合わせると、");
    struct ratio all = build_apply(p, build_apply(p, small, '*', middle), '*', large);
    build_formula(p, all, "通り", "%lld×%lld×%lld", (long long)small.num, (long long)middle.num, (long long)large.num);
    build_say(p, "です。");
    struct ratio found = build_step(p, "どれも0枚の0円をのぞいて、", all, '-', build_int(1), "通り", "です。");
    build_trap(p, all);
    build_trap(p, build_int(n[0] * n[1] * n[2]));
    build_answer(p, found, "", "通り");
}
/* The different sums of the coins that are picked, nothing left out. */
static bool holds_coins(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sum[WAYS], n = 0;
    if (keep != 63) return true;
    for (int64_t i = 0; i <= build_value(p, N1); i++)
        for (int64_t j = 0; j <= build_value(p, N2); j++)
            for (int64_t k = 0; k <= build_value(p, N3) && n < WAYS; k++, n++)
                sum[n] = i * build_value(p, V1) + j * build_value(p, V2) + k * build_value(p, V3);
    int64_t different = 0;
    for (int64_t i = 0; i < n; i++) {
        bool seen = sum[i] == 0;
        for (int64_t k = 0; k < i && !seen; k++) seen = sum[k] == sum[i];
        different += !seen;
    }
    return x[0] == different;
}
static const char *const templates_coins[] = {
    "<v1>円が<n1>枚、<v2>円が<n2>枚、<v3>円が<n3>枚あります。これらの一部または全部を使って、ちょうどはらえる金額は全部で何通りありますか。",
    "さいふの中に、<v1>円が<n1>枚、<v2>円が<n2>枚、<v3>円が<n3>枚あります。おつりなしではらえる金額は何通り[ありますか。|あるでしょうか。]0円は数えません。",
    "<P>は、<v3>円を<n3>枚、<v2>円を<n2>枚、<v1>円を<n1>枚持っています。ちょうどはらうことができる金額は何通りですか。",
    "ちょうどはらえる金額は何通りですか。使えるのは、<v1>円<n1>枚と<v2>円<n2>枚と<v3>円<n3>枚で、使わないお金があってもよいものとします。",
    "<v1>円<n1>枚、<v2>円<n2>枚、<v3>円<n3>枚で、おつりのないようにはらえる金額の数<wo>0円はのぞきます。",
    "<v3>円が<n3>枚、<v2>円が<n2>枚、<v1>円が<n1>枚あるとき、これらを使ってつくれる金額は全部で何通りですか。",
    "お金が、<v1>円<n1>枚、<v2>円<n2>枚、<v3>円<n3>枚あります。何枚か選んで合計した金額は、全部で何通りありますか。",
    "<P>の貯金箱には、<v1>円が<n1>枚、<v2>円が<n2>枚、<v3>円が<n3>枚入っていました。この中から何枚か出してはらえる金額は何通りですか。",
    NULL,
};
static const struct figure_template figure_coins = {FIGURE_TABLE,
                                                    {{"labels", FIGURE_TEXTS, "<v1>円|<v2>円|<v3>円"},
                                                     {"rows", FIGURE_NUMBER_TABLE, "<n1>|<n2>|<n3>"},
                                                     {"unit", FIGURE_TEXT, "枚"}}};
static const struct subtype coins_asked = {
    .id = "amounts",
    .name = "はらえる金額の数",
    .level = 2,
    .templates = templates_coins,
    .asks = "はらえる金額の数",
    .role = {{"v1", "1種類目の金額", "円"},
             {"n1", "1種類目の枚数", "枚"},
             {"v2", "2種類目の金額", "円"},
             {"n2", "2種類目の枚数", "枚"},
             {"v3", "3種類目の金額", "円"},
             {"n3", "3種類目の枚数", "枚"}},
    .method = {{"枚数の組", "どのお金を何枚使うかを決めると、金額が1つ決まります。", solve_coins, NULL}},
    .draw = draw_coins,
    .bind = bind_coins,
    .holds = holds_coins,
    .low = {1},
    .high = {400},
    .hint = "1種類のお金の使い方は、0枚もふくめて何通りありますか。",
    .figure = &figure_coins,
};

static const struct subtype *const subtypes[] = {&goods_asked, &coins_asked, NULL};
const struct family family_shiharai_shina = {.id = "shiharai_shina",
                                             .number = "F84",
                                             .name = "支払い方(品物・金額)",
                                             .grade = 6,
                                             .scene = SCENE_SHOP,
                                             .subtypes = subtypes};

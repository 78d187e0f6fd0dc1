/* tsurukame_okane.c - つるかめ算 of coins whose names tell their value, of entrance fees, and with the change given back.
 *
 *   all of one kind -> difference from the real total -> one exchange changes it by b - a -> number of the other kind
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { NUMBER, TOTAL, CHEAP, DEAR };
enum { PAID = 1, CHANGE = 4 };

/* Number of the asked kind from values a < b, number n, real total; `sum` is what the total is called. */
static void exchange(struct build *p, struct ratio a, struct ratio b, struct ratio total, const char *sum) {
    struct ratio n = p->datum[NUMBER];
    build_set(p, "sum", sum), build_set(p, "ud", p->asked ? "ふえ" : "へり");
    struct ratio all = build_step(p, "全部が<o>だとすると、<sum>は、", p->asked ? a : b, '*', n, "円", "です。");
    struct ratio gap = p->asked ? build_step(p, "実際の<sum>との差は、", total, '-', all, "円", "です。")
                                : build_step(p, "実際の<sum>との差は、", all, '-', total, "円", "です。");
    struct ratio one = build_step(p, "<o>1<c>を<q>1<c>にかえると、<sum>は、", b, '-', a, "円", "ずつ<ud>ます。");
    struct ratio found = build_step(p, "<q>の数は、", gap, '/', one, "<c>", "です。");
    build_trap(p, build_apply(p, n, '-', found));
    build_answer(p, found, "", "<c>");
}
static void bind_kinds(struct build *p) {
    build_set(p, "q", p->asked ? "<b>" : "<a>"), build_set(p, "o", p->asked ? "<a>" : "<b>");
}

/* ---- coins and stamps ---- */
/* cheaper | dearer | counter | their values | both | where they are */
static const char *const coins[] = {
    "10円玉|50円玉|枚|10|50|10円玉と50円玉|貯金箱",
    "10円玉|100円玉|枚|10|100|10円玉と100円玉|さいふ",
    "50円玉|100円玉|枚|50|100|50円玉と100円玉|びん",
    "5円玉|10円玉|枚|5|10|5円玉と10円玉|箱",
    "100円玉|500円玉|枚|100|500|100円玉と500円玉|引き出し",
    "5円玉|50円玉|枚|5|50|5円玉と50円玉|貯金箱",
    "50円玉|500円玉|枚|50|500|50円玉と500円玉|さいふ",
    "1円玉|5円玉|枚|1|5|1円玉と5円玉|びん",
    "1円玉|10円玉|枚|1|10|1円玉と10円玉|箱",
    "10円玉|500円玉|枚|10|500|10円玉と500円玉|引き出し",
    "5円玉|100円玉|枚|5|100|5円玉と100円玉|貯金箱",
    "85円切手|110円切手|枚|85|110|85円切手と110円切手|引き出し",
    "50円切手|80円切手|枚|50|80|50円切手と80円切手|箱",
    "110円切手|140円切手|枚|110|140|110円切手と140円切手|ふうとう",
    "20円切手|50円切手|枚|20|50|20円切手と50円切手|ファイル",
    "50円切手|84円切手|枚|50|84|50円切手と84円切手|引き出し",
    "63円切手|84円切手|枚|63|84|63円切手と84円切手|箱",
    "84円切手|94円切手|枚|84|94|84円切手と94円切手|ふうとう",
    "52円切手|82円切手|枚|52|82|52円切手と82円切手|ファイル",
    "10円切手|50円切手|枚|10|50|10円切手と50円切手|引き出し",
    "80円切手|90円切手|枚|80|90|80円切手と90円切手|箱",
    "10円切手|84円切手|枚|10|84|10円切手と84円切手|ふうとう",
    "50円切手|85円切手|枚|50|85|50円切手と85円切手|ファイル",
    "62円切手|82円切手|枚|62|82|62円切手と82円切手|引き出し",
    "50円の切手|80円の切手|枚|50|80|50円の切手と80円の切手|引き出し",
    "50円の切手|84円の切手|枚|50|84|50円の切手と84円の切手|箱",
    "63円の切手|84円の切手|枚|63|84|63円の切手と84円の切手|引き出し",
    "84円の切手|94円の切手|枚|84|94|84円の切手と94円の切手|箱",
    "85円の切手|110円の切手|枚|85|110|85円の切手と110円の切手|引き出し",
    "10円硬貨|500円硬貨|枚|10|500|10円硬貨と500円硬貨|箱",
    "10円硬貨|50円硬貨|枚|10|50|10円硬貨と50円硬貨|さいふ",
    "50円硬貨|100円硬貨|枚|50|100|50円硬貨と100円硬貨|貯金箱",
    "100円硬貨|500円硬貨|枚|100|500|100円硬貨と500円硬貨|箱",
    "10円硬貨|100円硬貨|枚|10|100|10円硬貨と100円硬貨|さいふ",
    "1000円札|5000円札|枚|1000|5000|1000円札と5000円札|金庫",
    "5000円札|10000円札|枚|5000|10000|5000円札と10000円札|ふうとう",
    "1000円札|10000円札|枚|1000|10000|1000円札と10000円札|金庫",
    "1000円札|2000円札|枚|1000|2000|1000円札と2000円札|ふうとう",
    "100円券|500円券|枚|100|500|100円券と500円券|ふうとう",
    "200円の券|300円の券|枚|200|300|200円の券と300円の券|ふうとう",
    "50円の券|100円の券|枚|50|100|50円の券と100円の券|箱",
    "100円の券|500円の券|枚|100|500|100円の券と500円の券|ふうとう",
    "30円のシール|50円のシール|枚|30|50|30円のシールと50円のシール|箱",
    "20円のシール|50円のシール|枚|20|50|20円のシールと50円のシール|箱",
    "40円のカード|70円のカード|枚|40|70|40円のカードと70円のカード|箱",
    "!2円切手|10円切手|枚|2|10|2円切手と10円切手|箱",
    NULL,
};
static void bind_coins(struct build *p) {
    bind_kinds(p);
    build_aux(p, 0, build_get_number(p, "va")), build_aux(p, 1, build_get_number(p, "vb"));
    build_need(p, "two values", p->aux[0] > 0 && p->aux[0] < p->aux[1]);
}
static bool draw_coins(struct build *p) {
    build_context(p, "a|b|c|va|vb|w|in", coins);
    build_people(p, "P");
    int64_t n = build_between(p, 8, build_chance(p, 70) ? 50 : 99), dear = build_between(p, 2, n - 2);
    build_datum(p, NUMBER, "N", n);
    build_datum(p, TOTAL, "T", build_get_number(p, "va") * (n - dear) + build_get_number(p, "vb") * dear);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "not as many of each", n != 2 * dear);
}
static void solve_coins(struct build *p) {
    exchange(p, build_int(p->aux[0]), build_int(p->aux[1]), p->datum[TOTAL], "金額");
}
static bool holds_coins(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(TOTAL), p->aux[0] * x[0] + p->aux[1] * x[1] == build_value(p, TOTAL));
}
static const char *const templates_coins[] = {
    "<in>に<w>が合わせて<N>枚入っていて、金額は全部で<T>円です。<q>は何枚ありますか。",
    "<a>と<b>が合わせて<N>枚あります。合計は<T>円です。<q>は何枚[ですか。|でしょうか。]",
    "<P>は<w>を合わせて<N>枚持っています。全部で<T>円になるとき、<q>は何枚ありますか。",
    "<T>円を、<w>だけで、合わせて<N>枚はらいました。<q>は何枚はらいましたか。",
    "<q>は何枚ありますか。<w>の枚数は全部で<N>枚、金額の合計は<T>円です。",
    "<in>の中を数えると、<w>が<N>枚で、<T>円ありました。<q>の枚数<wo>",
    "<w>だけで<T>円あります。枚数は合わせて<N>枚です。<q>は何枚<ka>",
    "!<P>が集めた<w>は<N>枚で、合わせると<T>円分です。<q>は何枚ありますか。",
    NULL,
};
static const struct figure_template figure_coins = {FIGURE_AREA,
                                                    {{"heights", FIGURE_NUMBERS, "<va>|<vb>"},
                                                     {"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                     {"width", FIGURE_NUMBER, "<N>"},
                                                     {"area", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype coins_asked = {
    .id = "coins",
    .name = "2種類のお金や切手",
    .scene = SCENE_INDOORS,
    .level = 1,
    .templates = templates_coins,
    .implied = "va|vb",
    .asks = "<a>の数|<b>の数",
    .role = {{"N", "合わせた数", "枚"}, {"T", "合計の金額", "円"}},
    .method = {{"仮定", "つるかめ算です。全部が<o>だと考えて、実際の金額との差に目をつけます。", solve_coins, NULL}},
    .draw = draw_coins,
    .bind = bind_coins,
    .holds = holds_coins,
    .spare = BIT(NUMBER),
    .low = {1, 1},
    .high = {100, 100},
    .hint = "全部が<o>だとしたら、金額はどうなりますか。",
    .figure = &figure_coins,
};

/* ---- entrance fees ---- */
/* place | what is paid | cheaper | dearer | lowest, highest fee of each */
static const char *const places[] = {"博物館|入館料|子ども|大人|100|350|400|900",
                                     "動物園|入園料|子ども|大人|100|300|350|800",
                                     "水族館|入館料|子ども|大人|400|900|1000|2200",
                                     "植物園|入園料|高校生|一般|150|350|400|700",
                                     "プール|入場料|子ども|大人|100|400|450|900",
                                     "映画館|入場料|子ども|大人|800|1000|1200|1900",
                                     "遊園地|入園料|子ども|大人|500|900|1000|2000",
                                     "美術館|入館料|中学生|大人|200|450|500|1000",
                                     "科学館|入館料|小学生|大人|100|250|300|700",
                                     "スケート場|入場料|子ども|大人|300|700|800|1500",
                                     "いちご園|入園料|子ども|大人|800|1200|1300|2000",
                                     "市民ホール|入場料|学生|一般|300|700|800|2000",
                                     "バス|運ちん|子ども|大人|60|150|160|300",
                                     "遊覧船|料金|子ども|大人|300|700|800|1500",
                                     "ロープウェイ|料金|子ども|大人|200|500|550|1200",
                                     "城|入場料|子ども|大人|100|300|350|800",
                                     "サッカー場|入場料|子ども|大人|300|900|1000|2500",
                                     "展望台|料金|子ども|大人|200|450|500|1000",
                                     "牧場|入場料|子ども|大人|200|500|550|1200",
                                     "!タワー|料金|子ども|大人|300|600|650|1400",
                                     NULL};
static void bind_fee(struct build *p) {
    bind_kinds(p);
    build_set(p, "c", "人");
    build_need(p, "two fees", build_value(p, CHEAP) < build_value(p, DEAR));
}
static bool draw_fee(struct build *p) {
    build_context(p, "w|fee|a|b|la|ha|lb|hb", places);
    int64_t a = build_round(p, build_get_number(p, "la"), build_get_number(p, "ha"), 10),
            b = build_round(p, build_get_number(p, "lb"), build_get_number(p, "hb"), 10),
            n = build_between(p, 8, build_chance(p, 60) ? 60 : 200), dear = build_between(p, 2, n - 2);
    build_datum(p, NUMBER, "N", n), build_datum(p, CHEAP, "pa", a), build_datum(p, DEAR, "pb", b);
    build_datum(p, TOTAL, "T", a * (n - dear) + b * dear);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "not as many of each", n != 2 * dear);
}
static void solve_fee(struct build *p) { exchange(p, p->datum[CHEAP], p->datum[DEAR], p->datum[TOTAL], "<fee>の合計"); }
static bool holds_fee(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(TOTAL) | BIT(CHEAP) | BIT(DEAR),
                   build_value(p, CHEAP) * x[0] + build_value(p, DEAR) * x[1] == build_value(p, TOTAL));
}
static const char *const templates_fee[] = {
    "ある<w>の<fee>は、<b>1人<pb>円、<a>1人<pa>円です。ある日の利用者は合わせて<N>人で、<fee>の合計は<T>円でした。<q>は何人ですか。",
    "<w>の<fee>は、<a>が<pa>円、<b>が<pb>円です。<a>と<b>が合わせて<N>人利用し、<fee>は全部で<T>円になりました。<q>は何人[ですか。|でしょうか。]",
    "<w>を、<a>と<b>が合わせて<N>人利用しました。1人の<fee>は<a>が<pa>円、<b>が<pb>円で、<fee>の合計は<T>円です。<q>は何人いましたか。",
    "<q>は何人ですか。<w>の<fee>は<a><pa>円、<b><pb>円で、<N>人の<fee>の合計は<T>円です。",
    "<a>1人<pa>円、<b>1人<pb>円の<w>に、<a>と<b>が<N>人で行きました。<fee>は合わせて<T>円です。<q>は何人<ka>",
    "<N>人が<w>を利用して、<fee>を<T>円はらいました。<fee>は<b>が<pb>円、<a>が<pa>円です。利用した<q>の人数<wo>",
    "ある日の<w>の<fee>の合計は<T>円で、利用したのは<a>と<b>の<N>人でした。1人分は<a><pa>円、<b><pb>円です。<q>は何人利用しましたか。",
    "!<w>で、<b>は<pb>円、<a>は<pa>円の<fee>がかかります。<N>人で<T>円のとき、<q>は何人ですか。",
    NULL,
};
static const struct figure_template figure_fee = {FIGURE_AREA,
                                                  {{"heights", FIGURE_NUMBERS, "<pa>|<pb>"},
                                                   {"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                   {"width", FIGURE_NUMBER, "<N>"},
                                                   {"area", FIGURE_NUMBER, "<T>"},
                                                   {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype fee = {
    .id = "fee",
    .name = "大人と子どもの入場料",
    .scene = SCENE_ANYWHERE,
    .level = 1,
    .templates = templates_fee,
    .asks = "<a>の人数|<b>の人数",
    .role = {{"N", "合わせた人数", "人"},
             {"T", "<fee>の合計", "円"},
             {"pa", "<a>の<fee>", "円"},
             {"pb", "<b>の<fee>", "円"}},
    .method = {{"仮定", "つるかめ算です。全員が<o>だと考えて、実際の<fee>との差に目をつけます。", solve_fee, NULL}},
    .draw = draw_fee,
    .bind = bind_fee,
    .holds = holds_fee,
    .spare = BIT(NUMBER),
    .low = {1, 1},
    .high = {200, 200},
    .hint = "全員が<o>だとしたら、<fee>の合計はどうなりますか。",
    .figure = &figure_fee,
};

/* ---- paid with a note, change given back ---- */
static void bind_change(struct build *p) {
    bind_kinds(p);
    build_need(p, "two prices", build_value(p, CHEAP) < build_value(p, DEAR));
    build_need(p, "less back than paid", build_value(p, PAID) > build_value(p, CHANGE));
}
static bool draw_change(struct build *p) {
    int64_t a, b;
    if (!build_two_goods(p, &a, &b)) return false;
    build_people(p, "P");
    int64_t n = build_between(p, 6, 25), dear = build_between(p, 2, n - 2), bill = a * (n - dear) + b * dear,
            paid = bill < 1000   ? 1000
                   : bill < 2000 ? 2000
                   : bill < 5000 ? 5000
                                 : 10000;
    build_datum(p, NUMBER, "N", n), build_datum(p, CHEAP, "pa", a), build_datum(p, DEAR, "pb", b);
    build_datum(p, PAID, "m", paid), build_datum(p, CHANGE, "k", paid - bill);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a plausible bill", bill < 10000 && paid > bill) &&
           build_need(p, "not as many of each", n != 2 * dear) &&
           build_need(p, "the change is no price", paid - bill != a && paid - bill != b);
}
static void solve_change(struct build *p) {
    struct ratio bill =
        build_step(p, "代金は、出したお金からおつりをひいて、", p->datum[PAID], '-', p->datum[CHANGE], "円", "です。");
    exchange(p, p->datum[CHEAP], p->datum[DEAR], bill, "代金");
}
static bool holds_change(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t bill = build_value(p, CHEAP) * x[0] + build_value(p, DEAR) * x[1];
    return IF_KEPT(keep, BIT(NUMBER), x[0] + x[1] == build_value(p, NUMBER)) &&
           IF_KEPT(keep, BIT(PAID) | BIT(CHEAP) | BIT(DEAR) | BIT(CHANGE),
                   build_value(p, PAID) - bill == build_value(p, CHANGE));
}
static const char *const templates_change[] = {
    "1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買い、<m>円を出すと、おつりは<k>円でした。<q>を何<c>買いましたか。",
    "<P>は<m>円持って買い物に行き、1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買ったところ、<k>円残りました。<q>は何<c>[ですか。|でしょうか。]",
    "<a>は1<c><pa>円、<b>は1<c><pb>円です。合わせて<N><c>買って<m>円をはらうと、おつりは<k>円です。<q>は何<c>買いましたか。",
    "<q>は何<c>買いましたか。<m>円を出して、1<c><pa>円の<a>と1<c><pb>円の<b>を合わせて<N><c>買うと、おつりは<k>円でした。",
    "<m>円で、<a>と<b>を合わせて<N><c>買うと、<k>円あまりました。1<c>のねだんは、<a>が<pa>円、<b>が<pb>円です。買った<q>の数<wo>",
    "<pa>円の<a>と<pb>円の<b>を取りまぜて<N><c>買いました。<m>円を出して<k>円のおつりをもらったとき、<q>は何<c><ka>",
    "<P>は<a>と<b>を<N><c>買いました。1<c>のねだんは<a>が<pa>円、<b>が<pb>円です。<m>円はらって、おつりが<k>円でした。<q>は何<c>買いましたか。",
    "!おつりは<k>円でした。出したお金は<m>円で、買ったのは<pa>円の<a>と<pb>円の<b>を合わせて<N><c>です。<q>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_change = {FIGURE_AREA,
                                                     {{"heights", FIGURE_NUMBERS, "<pa>|<pb>"},
                                                      {"labels", FIGURE_TEXTS, "<a>|<b>"},
                                                      {"width", FIGURE_NUMBER, "<N>"},
                                                      {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype change = {
    .id = "change",
    .name = "おつりのある代金",
    .level = 2,
    .templates = templates_change,
    .asks = "<a>の数|<b>の数",
    .role = {{"N", "合わせた数", "<c>"},
             {"m", "出したお金", "円"},
             {"pa", "<a>のねだん", "円"},
             {"pb", "<b>のねだん", "円"},
             {"k", "おつり", "円"}},
    .method = {{"仮定", "つるかめ算です。先に代金を求めてから、全部が<o>だと考えます。", solve_change, NULL}},
    .draw = draw_change,
    .bind = bind_change,
    .holds = holds_change,
    .spare = BIT(NUMBER),
    .low = {1, 1},
    .high = {40, 40},
    .hint = "代金は何円でしたか。",
    .figure = &figure_change,
};

static const struct subtype *const subtypes[] = {&coins_asked, &fee, &change, NULL};
const struct family family_tsurukame_okane = {.id = "tsurukame_okane",
                                              .number = "F04",
                                              .name = "つるかめ算(お金・入場料・おつり)",
                                              .grade = 4,
                                              .scene = SCENE_ANYWHERE,
                                              .subtypes = subtypes};

/* matome.c - more is cheaper: a discount over so many, a price for groups, and from how many on its tickets pay.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

/* 2割 sooner than 20%. */
static bool in_tenths(struct build *p, int64_t hundredths) { return hundredths % 10 == 0 && build_chance(p, 55); }

/* ---- a discount on those over so many ---- */
enum { PRICE, LIMIT, NUMBER, OFF };
static void bind_over(struct build *p) {
    build_need(p, "more than the limit", build_value(p, NUMBER) > build_value(p, LIMIT));
}
static bool draw_over(struct build *p) {
    static const char *const goods[] = {"石けん|個|80|300",    "ノート|冊|90|250",      "えん筆|本|50|150",
                                        "色紙|枚|10|60",       "パン|個|90|250",        "ジュース|本|90|200",
                                        "タオル|枚|150|600",   "ドーナツ|個|100|250",   "電池|本|80|300",
                                        "りんご|個|80|250",    "コピー用紙|束|300|600", "花の苗|本|90|400",
                                        "皿|枚|150|900",       "シール|枚|20|90",       "ボールペン|本|80|250",
                                        "おにぎり|個|100|200", "卵|個|20|60",           "マスク|枚|20|80",
                                        "かん電池|本|80|300",  "!消しゴム|個|50|150",   NULL};
    build_context(p, "w|c|lo|hi", goods);
    int64_t price = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10),
            limit = build_round(p, 5, 50, 5), number = limit + build_between(p, 2, 40), off = build_round(p, 10, 40, 5);
    build_datum(p, PRICE, "a", price), build_datum(p, LIMIT, "n", limit), build_datum(p, NUMBER, "m", number);
    build_datum_rate(p, OFF, "D", off, !in_tenths(p, off));
    return build_need(p, "whole yen", price * off % 100 == 0);
}
static void solve_over(struct build *p) {
    struct ratio first = build_step(p, "<n><c>までの代金は、", p->datum[PRICE], '*', p->datum[LIMIT], "円", "です。");
    struct ratio rest = build_step(p, "<n><c>をこえた分は、", p->datum[NUMBER], '-', p->datum[LIMIT], "<c>", "です。");
    struct ratio cheap = build_step(p, "その1<c>のねだんは、<D>引きで、", p->datum[PRICE], '*',
                                    build_fraction(100 - build_value(p, OFF), 100), "円", "です。");
    struct ratio more = build_step(p, "こえた分の代金は、", cheap, '*', rest, "円", "です。");
    build_trap(p, build_apply(p, cheap, '*', p->datum[NUMBER]));
    build_trap(p, build_apply(p, p->datum[PRICE], '*', p->datum[NUMBER]));
    build_answer(p, build_step(p, "合わせると、", first, '+', more, "円", "です。"), "", "円");
}
/* The whole price, less what the discount takes off. */
static void solve_over_less(struct build *p) {
    struct ratio all = build_step(p, "値引きがないとすると、", p->datum[PRICE], '*', p->datum[NUMBER], "円", "です。");
    struct ratio rest = build_step(p, "値引きになるのは、", p->datum[NUMBER], '-', p->datum[LIMIT], "<c>", "です。");
    struct ratio cut = build_step(p, "1<c>の値引きは、", p->datum[PRICE], '*', build_fraction(build_value(p, OFF), 100),
                                  "円", "です。");
    struct ratio less = build_step(p, "値引きは全部で、", cut, '*', rest, "円", "です。");
    build_answer(p, build_step(p, "代金は、", all, '-', less, "円", "です。"), "", "円");
}
static bool holds_over(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t over = build_value(p, NUMBER) - build_value(p, LIMIT),
            full = build_value(p, PRICE) * build_value(p, NUMBER);
    return IF_KEPT(keep, 15, 100 * (full - x[0]) == build_value(p, PRICE) * over * build_value(p, OFF));
}
static const char *const templates_over[] = {
    "1<c><a>円の<w>は、<n><c>をこえると、こえた分だけ<D>引きになります。<m><c>買うと代金は何円ですか。",
    "<w>は1<c><a>円です。<n><c>までは定価で、<n><c>をこえた分は<D>引きです。<m><c>の代金は何円[ですか。|でしょうか。]",
    "代金は何円ですか。1<c><a>円の<w>を<m><c>買います。<n><c>をこえた分は1<c>につき<D>引きです。",
    "ある店では、<w>を<n><c>より多く買うと、<n><c>をこえた分が<D>引きになります。1<c><a>円の<w>を<m><c>買うと、いくらはらいますか。",
    "<w>を<m><c>買いました。1<c><a>円ですが、<n><c>をこえた分だけは<D>引きでした。はらったのは何円ですか。",
    "1<c><a>円の<w>を<m><c>買います。はじめの<n><c>はそのままのねだんで、残りは<D>引きです。代金は全部で何円ですか。",
    "<w>1<c>のねだんは<a>円で、<n><c>より多い分には<D>の値引きがあります。<m><c>買うときの代金<wo>",
    "店で<w>を<m><c>注文しました。<n><c>までは1<c><a>円、それをこえる分は<D>引きのねだんです。代金は何円になりますか。",
    "!<n><c>をこえた分が<D>引きになる店で、1<c><a>円の<w>を<m><c>買います。何円はらいますか。",
    NULL,
};
static const struct figure_template figure_over = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<a>|<n>|<m>"}}};
static const struct subtype over = {
    .id = "over",
    .name = "こえた分の割引",
    .level = 2,
    .templates = templates_over,
    .asks = "代金",
    .role = {{"a", "1<c>のねだん", "円"},
             {"n", "そのままのねだんの数", "<c>"},
             {"m", "買う数", "<c>"},
             {"D", "値引きの割合", "", PROBLEM_RATE}},
    .method = {{"分けて計算", "<n><c>までの代金と、こえた分の代金に分けて求めます。", solve_over, NULL},
               {"値引き額", "全部を定価で買ったときの代金から、値引きの合計をひきます。", solve_over_less,
                "値引きになるのは何<c>ですか。"}},
    .draw = draw_over,
    .bind = bind_over,
    .holds = holds_over,
    .low = {1},
    .high = {90000},
    .hint = "値引きになるのは、何<c>分ですか。",
    .figure = &figure_over,
};

/* ---- what a group pays ---- */
static const char *const places[] = {
    "美術館|入館料|300|1200", "動物園|入園料|300|1200", "水族館|入館料|600|2400",   "遊園地|入園料|800|3000",
    "博物館|入館料|300|1000", "映画館|料金|800|1800",   "プール|入場料|200|900",    "植物園|入園料|200|800",
    "電車|運ちん|160|900",    "科学館|入館料|300|900",  "スケート場|料金|500|1600", "お城|見学料|300|900",
    "音楽会|入場料|500|3000", "バス|運ちん|160|600",    "!資料館|入館料|200|700",   NULL};
enum { FEE, LEAST, PEOPLE, GROUP_OFF };
static void bind_group(struct build *p) { build_need(p, "a group", build_value(p, PEOPLE) >= build_value(p, LEAST)); }
static bool draw_group(struct build *p) {
    build_context(p, "pl|w|lo|hi", places);
    int64_t fee = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 20),
            least = build_round(p, 10, 40, 5), people = least + build_between(p, 1, 60), off = build_round(p, 5, 40, 5);
    build_datum(p, FEE, "a", fee), build_datum(p, LEAST, "n", least), build_datum(p, PEOPLE, "m", people);
    build_datum_rate(p, GROUP_OFF, "D", off, !in_tenths(p, off));
    return build_need(p, "whole yen", fee * off % 100 == 0);
}
static void solve_group(struct build *p) {
    struct ratio one = build_step(p, "<m>人は<n>人以上なので<D>引きで、1人分は、", p->datum[FEE], '*',
                                  build_fraction(100 - build_value(p, GROUP_OFF), 100), "円", "です。");
    build_trap(p, build_apply(p, p->datum[FEE], '*', p->datum[PEOPLE]));
    build_answer(p, build_step(p, "全部で、", one, '*', p->datum[PEOPLE], "円", "です。"), "", "円");
}
static bool holds_group(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(LEAST) | BIT(PEOPLE), build_value(p, PEOPLE) >= build_value(p, LEAST)) &&
           IF_KEPT(keep, BIT(FEE) | BIT(PEOPLE) | BIT(GROUP_OFF),
                   100 * x[0] == build_value(p, FEE) * build_value(p, PEOPLE) * (100 - build_value(p, GROUP_OFF)));
}
static const char *const templates_group[] = {
    "ある<pl>の<w>は1人<a>円ですが、<n>人以上の団体は<D>引きになります。<m>人の団体では、全部で何円になりますか。",
    "<pl>の<w>は1人<a>円です。<n>人以上だと1人分が<D>引きです。<m>人では全部でいくら[ですか。|でしょうか。]",
    "全部で何円はらいますか。<pl>の<w>は1人<a>円で、<n>人以上の団体は<D>引きです。<m>人の団体で行きます。",
    "<m>人で<pl>へ行きます。<w>は1人<a>円、<n>人以上の団体は<D>引きです。全員の<w>は何円ですか。",
    "<n>人以上の団体には<w>が<D>引きになる<pl>があります。1人<a>円のとき、<m>人の団体がはらう<w>は全部で何円ですか。",
    "<pl>の団体割引は、<n>人以上で<D>引きです。ふつうの<w>は1人<a>円です。<m>人分の<w>は何円になりますか。",
    "<m>人の団体が<pl>に入ります。1人<a>円の<w>が、<n>人以上なので<D>引きになりました。はらったのは全部で何円ですか。",
    "1人<a>円の<pl>の<w>は、<n>人以上になると全員<D>引きです。<m>人の合計<wo>",
    "!<pl>に<m>人で行きます。<w>は1人<a>円ですが、<n>人以上は団体で<D>引きです。合計は何円ですか。",
    NULL,
};
static const struct subtype group = {
    .id = "group",
    .name = "団体割引の代金",
    .level = 2,
    .templates = templates_group,
    .asks = "<w>の合計",
    .role = {{"a", "1人の<w>", "円"},
             {"n", "団体になる人数", "人"},
             {"m", "人数", "人"},
             {"D", "値引きの割合", "", PROBLEM_RATE}},
    .method = {{"1人分", "<n>人以上なので、1人分の<w>が安くなります。1人分を先に求めます。", solve_group, NULL}},
    .draw = draw_group,
    .bind = bind_group,
    .holds = holds_group,
    .spare = BIT(LEAST), /* the group is one */
    .low = {1},
    .high = {300000},
    .hint = "<m>人は、団体になりますか。",
    .figure = &figure_over,
};

/* ---- from how many on tickets for a group pay ---- */
enum { NEEDED, TICKET_OFF };
static void bind_from(struct build *p) {
    build_need(p, "some of the tickets", build_value(p, TICKET_OFF) < 100 && build_value(p, TICKET_OFF) > 0);
}
static bool draw_from(struct build *p) {
    build_context(p, "pl|w|lo|hi", places);
    int64_t needed = build_round(p, 10, 120, build_chance(p, 70) ? 10 : 5), off = build_round(p, 5, 40, 5);
    build_datum(p, NEEDED, "n", needed), build_datum_rate(p, TICKET_OFF, "D", off, !in_tenths(p, off));
    return build_need(p, "not the last but one", needed * (100 - off) / 100 + 1 < needed);
}
static void solve_from(struct build *p) {
    struct ratio share = build_step(p, "団体の<w>は、1人分をもとにすると、", build_int(1), '-',
                                    build_fraction(build_value(p, TICKET_OFF), 100), "倍", "です。");
    struct ratio worth =
        build_step(p, "<n>人分の団体の<w>は、ふつうの<w>の、", p->datum[NEEDED], '*', share, "人分", "です。");
    int64_t whole = (int64_t)worth.num / (int64_t)worth.den;
    build_set_number(p, "z1", whole);
    build_trap(p, build_int(whole));
    build_answer(
        p, build_step(p, "<z1>人ではまだ安くならないので、", build_int(whole), '+', build_int(1), "人", "からです。"),
        "", "人");
}
/* x tickets cost more than the n of a group, x-1 do not. */
static bool holds_from(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t group_price = build_value(p, NEEDED) * (100 - build_value(p, TICKET_OFF));
    return IF_KEPT(keep, 3, 100 * x[0] > group_price && 100 * (x[0] - 1) <= group_price);
}
static const char *const templates_from[] = {
    "ある<pl>では、<n>人以上の団体は<w>が<D>引きになります。<n>人より少なくても、<n>人分の団体券を買うほうが安くなるのは、何人以上のときですか。",
    "<pl>の<w>は、<n>人以上の団体で<D>引きです。<n>人にならなくても、<n>人の団体として入るほうが安いのは何人以上ですか。",
    "何人以上なら、<n>人分の団体の<w>をはらうほうが安いですか。<pl>の<w>は、<n>人以上の団体が<D>引きです。",
    "<n>人以上の団体が<D>引きになる<pl>があります。<n>人に足りないとき、<n>人分の団体券を買ったほうが得になるのは何人以上[ですか。|でしょうか。]",
    "<pl>の団体券は<n>人分からで、<w>が<D>引きです。<n>人より少ない人数で団体券を<n>人分買って安くなるのは、最も少なくて何人のときですか。",
    "<pl>で、<w>が<D>引きになる団体は<n>人以上です。人数が<n>人未満でも、<n>人分はらうほうが安くなるのは何人以上のときですか。",
    "<n>人以上だと<w>が<D>引きになります。この<pl>に<n>人より少ない人数で行くとき、団体として<n>人分をはらうほうが安いのは何人からですか。",
    "ある<pl>の団体割引は<n>人以上で<D>引きです。何人以上のグループなら、<n>人分の団体の<w>のほうがふつうの<w>より安くなりますか。最も少ない人数を答えなさい。",
    "!<pl>の<w>は<n>人以上で<D>引きです。<n>人未満でも団体券<n>人分が得になるのは何人以上ですか。",
    NULL,
};
static const struct figure_template figure_from = {FIGURE_NONE, {{"count", FIGURE_NUMBER, "<n>"}}};
static const struct subtype from = {
    .id = "from",
    .name = "団体券が得になる人数",
    .level = 3,
    .templates = templates_from,
    .asks = "得になる最も少ない人数",
    .role = {{"n", "団体になる人数", "人"}, {"D", "値引きの割合", "", PROBLEM_RATE}},
    .method = {{"何人分か", "<n>人分の団体の<w>が、ふつうの<w>の何人分にあたるかを考えます。", solve_from, NULL}},
    .draw = draw_from,
    .bind = bind_from,
    .holds = holds_from,
    .low = {1},
    .high = {200},
    .hint = "団体券<n>人分は、ふつうの<w>の何人分にあたりますか。",
    .figure = &figure_from,
};

static const struct subtype *const subtypes[] = {&over, &group, &from, NULL};
const struct family family_matome = {.id = "matome",
                                     .number = "F42",
                                     .name = "まとめ買いと団体割引",
                                     .grade = 5,
                                     .scene = SCENE_ANYWHERE,
                                     .subtypes = subtypes};

/* tanni_hikaku.c - 単位量あたり, compared: how much more for one, what the cheaper one costs, 人口密度.
 *
 *   what one of each gives is compared; 人口密度 = 人口 ÷ 面積
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* one | the other | unit of the amount | unit of what is compared | low, high for one | low, high amount | what */
static const char *const pairs[] = {"うさぎ小屋A|うさぎ小屋B|m²|ひき|2|6|4|20|うさぎ",
                                    "A車|B車|L|km|8|30|8|50|走る道のり",
                                    "赤い自動車|白い自動車|L|km|8|30|8|50|走る道のり",
                                    "東の畑|西の畑|m²|kg|2|7|20|90|とれたいも",
                                    "山田さんの田|川口さんの田|ha|t|4|9|3|20|とれた米",
                                    "ポンプ1号|ポンプ2号|分|L|10|60|3|15|くみ出す水",
                                    "新しいプリンター|古いプリンター|分|枚|10|60|2|12|印刷する枚数",
                                    "北の花だん|南の花だん|m²|本|4|20|5|40|植えてある花",
                                    "大きい池|小さい池|m²|ひき|2|12|10|60|こい",
                                    "A工場|B工場|時間|個|20|90|3|12|作る製品",
                                    "兄|弟|日|ページ|10|50|3|14|読んだページ",
                                    "上りの電車|下りの電車|両|人|40|130|4|12|乗っている人",
                                    "プールA|プールB|m²|人|2|5|20|90|泳いでいる人",
                                    "!みかん畑|りんご畑|本|個|60|220|5|30|とれた実",
                                    NULL};
enum { AMOUNT_A, TOTAL_A, AMOUNT_B, TOTAL_B, WANTED };

/* Two amounts and what they give; one of each gives the values. */
static bool draw_two(struct build *p, int64_t *one, int64_t *other) {
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), al = build_get_number(p, "al"),
            ah = build_get_number(p, "ah"), n = build_between(p, al, ah), m = build_between(p, al, ah);
    *one = build_between(p, lo, hi), *other = build_between(p, lo, hi);
    build_datum(p, AMOUNT_A, "n", n), build_datum(p, TOTAL_A, "P", n * *one);
    build_datum(p, AMOUNT_B, "m", m), build_datum(p, TOTAL_B, "Q", m * *other);
    return build_need(p, "amounts differ", n != m) && build_need(p, "they differ", *one != *other);
}
static struct ratio step_one(struct build *p, const char *before, int total, int amount, const char *unit) {
    return build_step(p, before, p->datum[total], '/', p->datum[amount], unit, "です。");
}
static struct ratio larger(struct ratio a, struct ratio b) { return a.num * b.den > b.num * a.den ? a : b; }
static struct ratio smaller(struct ratio a, struct ratio b) { return a.num * b.den > b.num * a.den ? b : a; }

/* ---- how much more for one ---- */
static bool draw_gap(struct build *p) {
    int64_t one, other;
    build_context(p, "x|y|ua|ur|lo|hi|al|ah|o", pairs);
    return draw_two(p, &one, &other);
}
static void solve_gap(struct build *p) {
    struct ratio one = step_one(p, "1<ua>あたりにすると、<x>は、", TOTAL_A, AMOUNT_A, "<ur>");
    struct ratio other = step_one(p, "<y>は、", TOTAL_B, AMOUNT_B, "<ur>");
    struct ratio gap = build_step(p, "その差は、", larger(one, other), '-', smaller(one, other), "<ur>", "です。");
    build_trap(p, build_apply(p, larger(p->datum[TOTAL_A], p->datum[TOTAL_B]), '-',
                              smaller(p->datum[TOTAL_A], p->datum[TOTAL_B])));
    build_answer(p, gap, "", "<ur>");
}
/* Over n×m units the two totals lie n×m gaps apart. */
static bool holds_gap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, AMOUNT_A), m = build_value(p, AMOUNT_B),
            apart = build_value(p, TOTAL_A) * m - build_value(p, TOTAL_B) * n;
    return IF_KEPT(keep, 15, (apart < 0 ? -apart : apart) == x[0] * n * m);
}
static const char *const templates_gap[] = {
    "<x>は<n><ua>で<P><ur>、<y>は<m><ua>で<Q><ur>です。1<ua>あたりの<o>の差は何<ur>ですか。",
    "<o>をくらべます。<x>では<n><ua>で<P><ur>、<y>では<m><ua>で<Q><ur>でした。1<ua>あたりでは何<ur>ちがい[ますか。|ますか。]",
    "<x>の<o>は<n><ua>で<P><ur>です。<y>の<o>は<m><ua>で<Q><ur>です。1<ua>あたりにすると、差は何<ur>ですか。",
    "1<ua>あたりの差は何<ur>ですか。<o>は、<x>が<n><ua>で<P><ur>、<y>が<m><ua>で<Q><ur>です。",
    "<n><ua>で<P><ur>の<x>と、<m><ua>で<Q><ur>の<y>があります。1<ua>あたりの<o>は何<ur>ちがいますか。",
    "<x>と<y>の<o>を調べると、<n><ua>で<P><ur>と、<m><ua>で<Q><ur>でした。1<ua>あたりの差<wo>",
    "<o>は、<x>が<n><ua>に<P><ur>、<y>が<m><ua>に<Q><ur>の割合です。1<ua>あたり、一方は他方より何<ur>多いですか。",
    "<x>では<n><ua>あたり<P><ur>、<y>では<m><ua>あたり<Q><ur>です。<o>を1<ua>あたりでくらべると、差は何<ur>でしょうか。",
    NULL};
static const struct figure_template figure_two = {FIGURE_TABLE,
                                                  {{"labels", FIGURE_TEXTS, "<x>|<y>"},
                                                   {"rows", FIGURE_NUMBER_TABLE, "<n>,<P>|<m>,<Q>"},
                                                   {"units", FIGURE_TEXTS, "<ua>|<ur>"}}};
static const struct subtype gap = {
    .id = "gap",
    .name = "1あたりの差",
    .level = 2,
    .templates = templates_gap,
    .asks = "1<ua>あたりの差",
    .role = {{"n", "<x>の量", "<ua>"}, {"P", "<x>の<o>", "<ur>"}, {"m", "<y>の量", "<ua>"}, {"Q", "<y>の<o>", "<ur>"}},
    .method = {{"1あたり", "どちらも1<ua>あたりにそろえてくらべます。", solve_gap, NULL}},
    .draw = draw_gap,
    .holds = holds_gap,
    .low = {1},
    .high = {400},
    .hint = "<x>は、1<ua>あたり何<ur>ですか。",
    .figure = &figure_two,
};

/* ---- two shops: the cheaper one ---- */
/* what | its counter | low, high price | low, high number */
static const char *const goods[] = {"みかん|個|20|80|4|12",  "たまご|個|15|45|6|20",     "えん筆|本|40|110|4|15",
                                    "グミ|個|8|30|8|40",     "じゃがいも|個|20|70|4|12", "ノート|冊|80|160|3|10",
                                    "赤ペン|本|70|180|3|10", "リボン|m|40|200|3|12",     "布|m|200|900|2|9",
                                    "米|kg|300|600|2|10",    "肉だんご|個|15|50|8|24",   "シール|枚|10|40|5|30",
                                    "トマト|個|60|150|3|9",  "お茶|本|80|160|4|24",      "クッキー|枚|20|90|6|20",
                                    "電池|本|60|150|4|16",   "!おり紙|枚|3|12|20|90",    NULL};
static const char *const shops[] = {
    "A店|B店", "スーパー|八百屋", "駅前の店|近所の店", "東の店|西の店", "大きいふくろ|小さいふくろ", "商店街|スーパー",
    NULL};
static bool draw_shops(struct build *p) {
    int64_t one, other;
    build_context(p, "o|c|lo|hi|al|ah", goods);
    build_words(p, "x|y", shops);
    build_people(p, "A");
    return draw_two(p, &one, &other) && build_need(p, "prices not far apart", one - other <= 60 && other - one <= 60);
}
static struct ratio step_cheap(struct build *p) {
    struct ratio one = step_one(p, "1<c>のねだんは、<x>では、", TOTAL_A, AMOUNT_A, "円");
    struct ratio other = step_one(p, "<y>では、", TOTAL_B, AMOUNT_B, "円");
    build_trap(p, larger(one, other));
    return smaller(one, other);
}
static void bind_cost(struct build *p) {
    bool first =
        build_value(p, TOTAL_A) * build_value(p, AMOUNT_B) < build_value(p, TOTAL_B) * build_value(p, AMOUNT_A);
    build_set(p, "low", first ? "<x>" : "<y>");
}
static bool draw_cost(struct build *p) {
    if (!draw_shops(p)) return false;
    int64_t wanted = build_between(p, 3, 40);
    build_datum(p, WANTED, "k", wanted);
    return build_need(p, "another number", wanted != build_value(p, AMOUNT_A) && wanted != build_value(p, AMOUNT_B));
}
static void solve_cost(struct build *p) {
    struct ratio cheap = step_cheap(p);
    struct ratio cost =
        build_step(p, "安いのは<low>なので、<k><c>では、", cheap, '*', p->datum[WANTED], "円", "です。");
    build_answer(p, cost, "", "円");
}
static bool holds_cost(const struct build *p, const int64_t *x, unsigned keep) {
    build_wide n = build_value(p, AMOUNT_A), m = build_value(p, AMOUNT_B), k = build_value(p, WANTED),
               a = build_value(p, TOTAL_A) * m * k, b = build_value(p, TOTAL_B) * n * k;
    return IF_KEPT(keep, 31, x[0] * n * m == (a < b ? a : b));
}
static const char *const templates_cost[] = {
    "<o>は、<x>では<n><c>で<P>円、<y>では<m><c>で<Q>円です。1<c>のねだんが安いほうで<k><c>買うと、何円ですか。",
    "<x>の<o>は<n><c>で<P>円、<y>の<o>は<m><c>で<Q>円です。どちらもばら売りします。安いほうで<k><c>買うと、代金は何円ですか。",
    "<A>は<o>を<k><c>買います。<x>では<n><c><P>円、<y>では<m><c><Q>円です。1<c>あたりが安いほうで買うと何円[ですか。|でしょうか。]",
    "何円になりますか。<o>のねだんは<x>が<n><c>で<P>円、<y>が<m><c>で<Q>円で、安いほうで<k><c>買います。",
    "<o><n><c>が<P>円の<x>と、<m><c>が<Q>円の<y>があります。同じ割合のねだんで、安いほうから<k><c>買うと代金は何円ですか。",
    "<x>と<y>で<o>のねだんをくらべると、<n><c>で<P>円と、<m><c>で<Q>円でした。安いほうで<k><c>買ったときの代金<wo>",
    "代金が個数に比例するとき、<n><c><P>円の<x>と<m><c><Q>円の<y>のうち、安いほうで<o>を<k><c>買うと何円ですか。",
    "<o>を<k><c>用意します。<x>では<n><c>が<P>円、<y>では<m><c>が<Q>円です。安いほうを選ぶと、いくらかかりますか。",
    NULL};
static const struct figure_template figure_shops = {FIGURE_TABLE,
                                                    {{"labels", FIGURE_TEXTS, "<x>|<y>"},
                                                     {"rows", FIGURE_NUMBER_TABLE, "<n>,<P>|<m>,<Q>"},
                                                     {"units", FIGURE_TEXTS, "<c>|円"}}};
static const struct subtype cost = {
    .id = "cost",
    .name = "安いほうで買う",
    .scene = SCENE_SHOP,
    .level = 2,
    .templates = templates_cost,
    .asks = "代金",
    .role = {{"n", "<x>の数", "<c>"},
             {"P", "<x>の代金", "円"},
             {"m", "<y>の数", "<c>"},
             {"Q", "<y>の代金", "円"},
             {"k", "買う数", "<c>"}},
    .method = {{"1あたり", "1<c>のねだんをくらべて、安いほうを選びます。", solve_cost, NULL}},
    .draw = draw_cost,
    .bind = bind_cost,
    .holds = holds_cost,
    .spare = BIT(AMOUNT_A) | BIT(TOTAL_A) | BIT(AMOUNT_B) | BIT(TOTAL_B),
    .low = {1},
    .high = {40000},
    .hint = "<x>では、1<c>何円ですか。",
    .figure = &figure_shops,
};

/* ---- people on a square kilometre ---- */
static const char *const places[] = {"町",   "市",         "村",     "島",     "区",        "A町",
                                     "東市", "となりの市", "ある県", "山田町", "!みどり村", NULL};
enum { FIRST, SECOND };
static bool draw_place(struct build *p, int64_t *area, int64_t *density) {
    build_context(p, "w", places);
    build_people(p, "A");
    *area = build_between(p, 8, 240),
    *density = build_chance(p, 60) ? build_round(p, 50, 5000, 10) : build_between(p, 20, 900);
    return build_need(p, "numbers differ", *area != *density);
}
static const struct figure_template figure_density = {
    FIGURE_NUMBER_LINES,
    {{"amount", FIGURE_NUMBERS, "<S>|1"}, {"result", FIGURE_NUMBERS, "<P>"}, {"units", FIGURE_TEXTS, "km²|人"}}};
static const struct figure_template figure_people = {
    FIGURE_NUMBER_LINES,
    {{"amount", FIGURE_NUMBERS, "1|<S>"}, {"result", FIGURE_NUMBERS, "<d>"}, {"units", FIGURE_TEXTS, "km²|人"}}};
static const struct figure_template figure_area = {
    FIGURE_NUMBER_LINES,
    {{"amount", FIGURE_NUMBERS, "1"}, {"result", FIGURE_NUMBERS, "<d>|<P>"}, {"units", FIGURE_TEXTS, "km²|人"}}};
static const char idea[] = "人口密度は、1km²あたりの人口のことです。";

static bool draw_density(struct build *p) {
    int64_t area, d;
    if (!draw_place(p, &area, &d)) return false;
    build_datum(p, FIRST, "S", area), build_datum(p, SECOND, "P", area * d);
    return true;
}
static void solve_density(struct build *p) {
    struct ratio d = build_step(p, "人口を面積でわって、", p->datum[SECOND], '/', p->datum[FIRST], "人", "です。");
    build_answer(p, d, "", "人");
}
static bool holds_density(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, FIRST) == build_value(p, SECOND));
}
static const char *const templates_density[] = {
    "面積が<S>km²で、人口が<P>人の<w>があります。人口密度は何人ですか。",
    "<w>の面積は<S>km²、人口は<P>人です。1km²あたりに何人住んでいますか。",
    "<w>には<P>人が住んでいて、面積は<S>km²です。人口密度<wo>",
    "1km²あたりに何人住んでいますか。<w>の面積は<S>km²で、<P>人が住んでいます。",
    "<A>の住む<w>は、面積が<S>km²で人口が<P>人です。人口密度は何人[ですか。|でしょうか。]",
    "人口<P>人、面積<S>km²の<w>の人口密度は何人ですか。",
    "<S>km²の<w>に<P>人が住んでいます。1km²あたりの人口は何人になりますか。",
    "<w>の人口<P>人を面積<S>km²でならすと、1km²に何人ですか。",
    NULL};
static const struct subtype density = {
    .id = "density",
    .name = "人口密度",
    .level = 1,
    .templates = templates_density,
    .asks = "人口密度",
    .role = {{"S", "面積", "km²"}, {"P", "人口", "人"}},
    .method = {{"1あたり", idea, solve_density, NULL}},
    .draw = draw_density,
    .holds = holds_density,
    .low = {1},
    .high = {9000},
    .hint = "人口密度は、何あたりの人口ですか。",
    .figure = &figure_density,
};

static bool draw_people(struct build *p) {
    int64_t area, d;
    if (!draw_place(p, &area, &d)) return false;
    build_datum(p, FIRST, "S", area), build_datum(p, SECOND, "d", d);
    return build_need(p, "not too many people", area * d <= 200000);
}
static void solve_people(struct build *p) {
    struct ratio all =
        build_step(p, "人口密度に面積をかけて、", p->datum[SECOND], '*', p->datum[FIRST], "人", "です。");
    build_answer(p, all, "", "人");
}
static bool holds_people(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t area = build_value(p, FIRST);
    return IF_KEPT(keep, 3, x[0] % area == 0 && x[0] / area == build_value(p, SECOND));
}
static const char *const templates_people[] = {
    "<w>の面積は<S>km²で、人口密度は<d>人です。人口は何人ですか。",
    "面積が<S>km²、人口密度が<d>人の<w>があります。<w>の人口は何人ですか。",
    "<w>には、1km²あたり<d>人が住んでいます。面積は<S>km²です。全部で何人が住んでいますか。",
    "人口は何人ですか。<w>の人口密度は<d>人で、面積は<S>km²です。",
    "<A>の住む<w>の人口密度は<d>人です。面積が<S>km²のとき、人口は何人[ですか。|でしょうか。]",
    "人口密度<d>人、面積<S>km²の<w>の人口<wo>",
    "<S>km²の<w>に、1km²あたり<d>人の割合で人が住んでいます。人口は何人になりますか。",
    "<w>は<S>km²の広さで、1km²に平均<d>人が住んでいます。住んでいる人は何人ですか。",
    NULL};
static const struct subtype people = {
    .id = "people",
    .name = "人口密度から人口",
    .level = 1,
    .templates = templates_people,
    .asks = "人口",
    .role = {{"S", "面積", "km²"}, {"d", "人口密度", "人"}},
    .method = {{"1あたり", idea, solve_people, NULL}},
    .draw = draw_people,
    .holds = holds_people,
    .low = {1},
    .high = {200000},
    .hint = "1km²に<d>人ずつ住んでいると考えると、全部で何人ですか。",
    .figure = &figure_people,
};

static bool draw_area(struct build *p) {
    int64_t area, d;
    if (!draw_place(p, &area, &d)) return false;
    build_datum(p, FIRST, "P", area * d), build_datum(p, SECOND, "d", d);
    return true;
}
static void solve_area(struct build *p) {
    struct ratio area =
        build_step(p, "人口を人口密度でわって、", p->datum[FIRST], '/', p->datum[SECOND], "km²", "です。");
    build_answer(p, area, "", "km²");
}
static bool holds_area(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, SECOND) == build_value(p, FIRST));
}
static const char *const templates_area[] = {
    "<w>の人口は<P>人で、人口密度は<d>人です。面積は何km²ですか。",
    "人口が<P>人、人口密度が<d>人の<w>があります。<w>の面積は何km²ですか。",
    "<w>には<P>人が住んでいて、1km²あたりでは<d>人です。面積は何km²ですか。",
    "面積は何km²ですか。<w>の人口密度は<d>人で、人口は<P>人です。",
    "<A>の住む<w>の人口は<P>人です。人口密度が<d>人のとき、面積は何km²[ですか。|でしょうか。]",
    "人口<P>人、人口密度<d>人の<w>の面積<wo>",
    "1km²あたり<d>人の割合で人が住んでいる<w>の人口は<P>人です。面積は何km²になりますか。",
    "<w>では、1km²に平均<d>人が住んでいます。人口<P>人の<w>の広さは何km²ですか。",
    NULL};
static const struct subtype area_asked = {
    .id = "area",
    .name = "人口密度から面積",
    .level = 1,
    .templates = templates_area,
    .asks = "面積",
    .role = {{"P", "人口", "人"}, {"d", "人口密度", "人"}},
    .method = {{"1あたり", idea, solve_area, NULL}},
    .draw = draw_area,
    .holds = holds_area,
    .low = {1},
    .high = {1000},
    .hint = "1km²に<d>人ずつ住むと、<P>人には何km²いりますか。",
    .figure = &figure_area,
};

static const struct subtype *const subtypes[] = {&gap, &cost, &density, &people, &area_asked, NULL};
const struct family family_tanni_hikaku = {.id = "tanni_hikaku",
                                           .number = "F40",
                                           .name = "単位量あたり(くらべる・人口密度)",
                                           .grade = 5,
                                           .subtypes = subtypes};

/* soji.c - 相似: shadows at one time of day, shapes that differ in size only.
 *
 *   height ÷ shadow is the same for all; sides grow as m:n, areas as m × m : n × n
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B, THIRD };

/* what stands there | its measure | unit | what is to be found */
static const char *const shadows[] = {
    "棒|長さ|cm|木",
    "竹ざお|長さ|m|電柱",
    "旗ざお|高さ|m|校舎",
    "ポール|高さ|m|鉄とう",
    "立て札|高さ|cm|ビル",
    "ものさし|長さ|cm|木",
    "かさ|長さ|cm|街灯",
    "弟|身長|cm|木",
    "妹|身長|cm|時計とう",
    "くい|長さ|cm|さく",
    "人形|高さ|cm|銅像",
    "ほうき|長さ|cm|校門",
    "つえ|長さ|cm|石の塔",
    "父|身長|cm|電柱",
    "道しるべ|高さ|cm|すべり台",
    "かかし|高さ|cm|信号機",
    "植木|高さ|m|マンション",
    "物ほしざお|長さ|m|風車",
    "門の柱|高さ|m|えんとつ",
    "!バット|長さ|cm|ポプラの木",
    NULL,
};
/* shape | one length | another */
static const char *const shapes[] = {
    "長方形の写真|縦|横",
    "三角形|いちばん短い辺|いちばん長い辺",
    "三角形|底辺|高さ",
    "平行四辺形|底辺|高さ",
    "台形|上底|下底",
    "長方形の旗|縦|横",
    "画面|縦|横",
    "ポスター|縦|横",
    "絵|縦|横",
    "ひし形|短い対角線|長い対角線",
    "長方形の紙|縦|横",
    "三角形の板|底辺|高さ",
    "直角三角形|短い辺|長い辺",
    "五角形|いちばん短い辺|いちばん長い辺",
    "車のもけい|高さ|長さ",
    "長方形の看板|縦|横",
    "長方形の絵はがき|縦|横",
    "二等辺三角形|底辺|等しい辺",
    "船のもけい|高さ|長さ",
    "!長方形の切手|縦|横",
    NULL,
};

static const struct figure_template figure_shadow = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "m"}}};
static const struct figure_template figure_shape = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};

static void datum(struct build *p, int i, const char *name, int64_t tenths) {
    build_datum_ratio(p, i, name, build_fraction(tenths, 10));
}
static bool metres(const struct build *p) { return build_get(p, "u")[0] == 'm'; }

/* ---- a height by its shadow ---- */
static bool draw_shadow(struct build *p) {
    build_context(p, "st|ht|u|o", shadows);
    build_people(p, "P");
    int64_t h = build_between(p, 15, 30), s = build_between(p, 4, 40), t = build_between(p, 20, 400);
    if (metres(p))
        datum(p, A, "h", h), datum(p, B, "s", s);
    else
        build_datum(p, A, "h", h * 6), build_datum(p, B, "s", s * 6);
    datum(p, THIRD, "t", t);
    return build_need(p, "a height in tenths", t * h % s == 0) &&
           build_need(p, "a height of every day", t * h / s <= 600) &&
           build_need(p, "shadow and height differ", h != s && t != h && t != s && t * h / s != s);
}
/* height : shadow is the same for both: height = 3rd × h ÷ s. */
static void solve_shadow(struct build *p) {
    struct ratio product =
        build_step(p, "同じ時刻では、高さと影の長さの比は等しくなります。<st>の<ht>に<o>の影の長さをかけると、",
                   p->datum[A], '*', p->datum[THIRD], "", "です。");
    struct ratio height =
        build_step(p, "これを<st>の影の長さでわると、<o>の高さは、", product, '/', p->datum[B], "m", "です。");
    build_answer(p, height, "", "m");
}
/* The height is `times` the shadow, for the stick as for the other. */
static void solve_shadow_times(struct build *p) {
    struct ratio times = build_step(p, "<st>の<ht>は、影の長さの、", p->datum[A], '/', p->datum[B], "倍", "です。");
    build_need(p, "a short number of times", times.den <= 100 && 1000 % times.den == 0);
    struct ratio height =
        build_step(p, "<o>の高さも影の長さの同じ倍なので、", p->datum[THIRD], '*', times, "m", "です。");
    build_answer(p, height, "", "m");
}
static bool holds_shadow(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio h = p->datum[A], s = p->datum[B], t = p->datum[THIRD];
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(THIRD), x[0] * s.num * h.den * t.den == 10 * h.num * t.num * s.den);
}
static const char *const templates_shadow[] = {
    "<st>の<ht>は<h><u>で、影の長さは<s><u>です。同じ時刻に<o>の影の長さをはかると<t>mでした。<o>の高さは何mですか。",
    "<ht>が<h><u>の<st>の影が<s><u>のとき、<o>の影は<t>mでした。<o>の高さは何m[ですか。|でしょうか。|になりますか。]",
    "ある時刻に、<h><u>の<st>の影の長さは<s><u>、<o>の影の長さは<t>mでした。地面は平らです。<o>の高さは何mですか。",
    "<o>の高さは何mですか。同じ時刻に、<ht><h><u>の<st>の影は<s><u>、<o>の影は<t>mです。",
    "<P>は、<ht><h><u>の<st>の影が<s><u>であることを確かめました。そのとき<o>の影は<t>mでした。<o>は何mの高さですか。",
    "影の長さは、<st>が<s><u>、<o>が<t>mです。<st>の<ht>は<h><u>です。<o>の高さは何mですか。",
    "平らな地面で、<st>の影が<s><u>、<o>の影が<t>mになりました。<st>の<ht>が<h><u>のとき、<o>の高さは何mですか。",
    "<o>の影の長さは<t>mです。同じときに、<ht><h><u>の<st>の影は<s><u>でした。<o>の高さは何m<ka>",
    NULL,
};
static const struct subtype shadow_asked = {
    .id = "shadow",
    .name = "影から高さ",
    .level = 2,
    .templates = templates_shadow,
    .asks = "<o>の高さ",
    .role = {{"h", "<st>の<ht>", "<u>", PROBLEM_DECIMAL},
             {"s", "<st>の影の長さ", "<u>", PROBLEM_DECIMAL},
             {"t", "<o>の影の長さ", "m", PROBLEM_DECIMAL}},
    .method = {{"比", "同じ時刻では、高さと影の長さの比はどれも等しくなります。", solve_shadow, NULL},
               {"何倍", "同じ時刻では、高さはどれも影の長さの同じ倍になります。", solve_shadow_times,
                "<st>の<ht>は、影の長さの何倍ですか。"}},
    .draw = draw_shadow,
    .holds = holds_shadow,
    .low = {1},
    .high = {1000},
    .scale = 10,
    .hint = "<st>と<o>で、高さと影の長さの比はどうなりますか。",
    .figure = &figure_shadow,
};

/* ---- shapes that differ in size only ---- */
static bool draw_similar(struct build *p) {
    build_context(p, "t|la|lb", shapes);
    build_people(p, "P");
    int64_t m = build_between(p, 2, 9), n = build_between(p, m + 1, 15), i = build_between(p, 1, 8),
            j = build_between(p, 1, 12);
    build_datum(p, A, "a", m * i), build_datum(p, B, "b", n * i), build_datum(p, THIRD, "d", m * j);
    return build_need(p, "a real ratio", build_gcd(m, n) == 1) &&
           build_need(p, "the other side is longer", j > i && n * j <= 150) &&
           build_need(p, "four lengths", m * j != n * i);
}
static void bind_similar(struct build *p) { build_need(p, "a length", build_value(p, A) > 0); }
static void solve_similar(struct build *p) {
    int64_t m, n;
    build_line(p);
    build_say(p, "小さいほうと大きいほうの長さの比は、");
    build_ratio(p, build_value(p, A), build_value(p, B), &m, &n);
    build_say(p, "です。");
    build_set_number(p, "z1", m), build_set_number(p, "z2", n);
    struct ratio one = build_share_step(p, "<lb>どうしの比も同じなので、<z1>にあたるのが<d>cmで、1にあたる長さは、",
                                        p->datum[THIRD], build_int(m), "cm", "です。");
    struct ratio side = build_step(p, "<z2>にあたる長さは、", one, '*', build_int(n), "cm", "です。");
    build_answer(p, side, "", "cm");
}
static void solve_similar_times(struct build *p) {
    struct ratio times =
        build_fraction_step(p, "大きいほうは小さいほうの、", p->datum[B], '/', p->datum[A], "倍", "です。");
    struct ratio side = build_fraction_step(p, "<lb>も同じ倍なので、", p->datum[THIRD], '*', times, "cm", "です。");
    build_answer(p, side, "", "cm");
}
static bool holds_similar(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(THIRD),
                   x[0] * build_value(p, A) == build_value(p, B) * build_value(p, THIRD));
}
static const char *const templates_similar[] = {
    "形が同じで大きさのちがう<t>が2つあります。小さいほうの<la>は<a>cm、<lb>は<d>cmです。大きいほうの<la>が<b>cmのとき、<lb>は何cmですか。",
    "<la>が<a>cm、<lb>が<d>cmの<t>を、形を変えずに<la>が<b>cmになるように大きくします。<lb>は何cmになりますか。",
    "<t>の<la>は<a>cm、<lb>は<d>cmです。これを同じ形のまま引きのばして、<la>を<b>cmにします。<lb>は何cm[ですか。|でしょうか。|になりますか。]",
    "大きいほうの<lb>は何cmですか。2つの<t>は相似で、<la>は<a>cmと<b>cm、小さいほうの<lb>は<d>cmです。",
    "<P>は、<la><a>cm、<lb><d>cmの<t>の拡大図をかきました。拡大図の<la>は<b>cmです。<lb>は何cmですか。",
    "2つの<t>は形が同じです。<la>は小さいほうが<a>cm、大きいほうが<b>cmです。小さいほうの<lb>が<d>cmのとき、大きいほうの<lb>は何cmですか。",
    "相似な2つの<t>があります。小さい<t>の<la>は<a>cm、<lb>は<d>cm、大きい<t>の<la>は<b>cmです。大きい<t>の<lb>は何cmですか。",
    "<la>が<a>cmの<t>を拡大して、<la>を<b>cmにします。もとの<lb>は<d>cmです。拡大した<t>の<lb>は何cm<ka>",
    NULL,
};
static const struct figure_template figure_similar = {FIGURE_NUMBER_LINES,
                                                      {{"amount", FIGURE_NUMBERS, "<a>|<b>"},
                                                       {"result", FIGURE_NUMBERS, "<d>"},
                                                       {"units", FIGURE_TEXTS, "<la> cm|<lb> cm"}}};
static const struct subtype similar_asked = {
    .id = "similar",
    .name = "相似な図形の長さ",
    .level = 2,
    .templates = templates_similar,
    .asks = "大きいほうの<lb>",
    .role = {{"a", "小さいほうの<la>", "cm"}, {"b", "大きいほうの<la>", "cm"}, {"d", "小さいほうの<lb>", "cm"}},
    .method = {{"比", "形が同じなので、対応する長さの比はどこも等しくなります。", solve_similar, NULL},
               {"何倍", "大きいほうが小さいほうの何倍かを求めます。", solve_similar_times,
                "大きいほうの<la>は、小さいほうの<la>の何倍ですか。"}},
    .draw = draw_similar,
    .bind = bind_similar,
    .holds = holds_similar,
    .low = {1},
    .high = {300},
    .hint = "<la>の比は、いくつといくつですか。",
    .figure = &figure_similar,
};

/* ---- areas of such shapes ---- */
static bool draw_area(struct build *p) {
    build_context(p, "t|la|lb", shapes);
    build_people(p, "P");
    int64_t m = build_between(p, 1, 5), n = build_between(p, m + 1, 9), k = build_between(p, 2, 30);
    build_datum(p, A, "m", m), build_datum(p, B, "n", n), build_datum(p, THIRD, "S", m * m * k);
    return build_need(p, "a real ratio", build_gcd(m, n) == 1) &&
           build_need(p, "an area of every day", n * n * k <= 1500) &&
           build_need(p, "a ratio of numbers above one", m > 1 || k > 3) &&
           build_need(p, "another number", m * m * k != n);
}
static void solve_area(struct build *p) {
    struct ratio small = build_step(p, "面積の比は、長さの比を2回かけた比です。小さいほうは、", p->datum[A], '*',
                                    p->datum[A], "", "です。");
    struct ratio large = build_step(p, "大きいほうは、", p->datum[B], '*', p->datum[B], "", "です。");
    struct ratio one = build_share_step(p, "比の1にあたる面積は、", p->datum[THIRD], small, "cm²", "です。");
    struct ratio area = build_step(p, "大きいほうの面積は、", one, '*', large, "cm²", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[THIRD], '*', p->datum[B]), '/', p->datum[A]));
    build_answer(p, area, "", "cm²");
}
static bool holds_area(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t m = build_value(p, A), n = build_value(p, B);
    return IF_KEPT(keep, BIT(A) | BIT(B) | BIT(THIRD), x[0] * m * m == build_value(p, THIRD) * n * n);
}
static const char *const templates_area[] = {
    "相似な2つの<t>があり、長さの比は<m>:<n>です。小さいほうの面積が<S>cm²のとき、大きいほうの面積は何cm²ですか。",
    "形が同じで大きさのちがう2つの<t>の、対応する長さの比は<m>:<n>です。小さい<t>の面積は<S>cm²です。大きい<t>の面積は何cm²[ですか。|でしょうか。|になりますか。]",
    "面積が<S>cm²の<t>を、長さの比が<m>:<n>になるように拡大します。拡大した<t>の面積は何cm²ですか。",
    "大きいほうの面積は何cm²ですか。2つの<t>は相似で、相似比は<m>:<n>、小さいほうの面積は<S>cm²です。",
    "<P>は、<S>cm²の<t>の拡大図をかきました。長さの比は<m>:<n>です。拡大図の面積は何cm²ですか。",
    "相似比が<m>:<n>の2つの<t>があります。小さいほうの面積は<S>cm²です。大きいほうの面積は何cm²ですか。",
    "小さい<t>と大きい<t>は相似で、長さの比は<m>:<n>です。小さい<t>の面積を<S>cm²とすると、大きい<t>の面積は何cm²になりますか。",
    "面積<S>cm²の<t>があります。これと相似で、長さの比が<m>:<n>になる大きい<t>の面積は何cm²<ka>",
    NULL,
};
static const struct subtype area_asked = {
    .id = "area",
    .name = "相似な図形の面積",
    .level = 3,
    .templates = templates_area,
    .asks = "大きいほうの面積",
    .role = {{"m", "小さいほうの比", ""}, {"n", "大きいほうの比", ""}, {"S", "小さいほうの面積", "cm²"}},
    .method = {{"面積の比", "長さの比が<m>:<n>のとき、面積の比は、それぞれの数を2回かけた比になります。", solve_area,
                NULL}},
    .draw = draw_area,
    .bind = bind_similar,
    .holds = holds_area,
    .low = {1},
    .high = {3000},
    .hint = "長さが2倍になると、面積は何倍になりますか。",
    .figure = &figure_shape,
};

static const struct subtype *const subtypes[] = {&shadow_asked, &similar_asked, &area_asked, NULL};
const struct family family_soji = {.id = "soji", .number = "F95", .name = "相似", .grade = 6, .subtypes = subtypes};

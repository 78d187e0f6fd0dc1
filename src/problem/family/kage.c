/* kage.c - 影: at one time of day every shadow is the same number of times the height; the shadow that a lamp makes
 * grows with the way from it.
 *
 *   shadow : height = shadow of the stick : its height;   shadow : (way + shadow) = height : height of the lamp
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- by the sun ---- */
enum { STICK, SHADOW, THING };

/* what is measured first | its unit | 長さ or 身長 | where it stands | ある or いる */
static const char *const sticks[] = {"棒|m|長さ|地面に垂直に|ある",
                                     "棒|cm|長さ|地面に垂直に|ある",
                                     "竹ざお|m|長さ|校庭にまっすぐ|ある",
                                     "つえ|cm|長さ|地面に垂直に|ある",
                                     "かさ|cm|長さ|地面にまっすぐ|ある",
                                     "ものさし|cm|長さ|机の上にまっすぐ|ある",
                                     "ほうき|cm|長さ|庭にまっすぐ|ある",
                                     "鉄の棒|m|長さ|地面に垂直に|ある",
                                     "木の棒|cm|長さ|地面に垂直に|ある",
                                     "くい|cm|長さ|地面に垂直に|ある",
                                     "ペットボトル|cm|高さ|平らな地面に|ある",
                                     "<A>|cm|身長|校庭に|いる",
                                     "妹|cm|身長|庭に|いる",
                                     "<B>|cm|身長|広場に|いる",
                                     "バット|cm|長さ|運動場にまっすぐ|ある",
                                     "旗|m|高さ|広場にまっすぐ|ある",
                                     "!ポール|m|長さ|地面に垂直に|ある",
                                     NULL};
static const char *const things[] = {
    "木",       "校舎",     "鉄とう",       "電柱",     "旗ざお",         "時計台",    "ビル", "マンション",
    "とう",     "えんとつ", "いちょうの木", "すぎの木", "銅像",           "アンテナ",  "灯台", "風車",
    "体育館",   "展望台",   "鳥居",         "ポプラ",   "仏像",           "記念ひ",    "城",   "タワー",
    "すべり台", "街灯",     "図書館",       "信号機",   "ジャングルジム", "!給水とう", NULL};
static const struct figure_template figure_height = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<c>"}}};

/* In cm or in tenths of a metre. */
static struct ratio draw_length(struct build *p, bool metres, int64_t low, int64_t high) {
    return metres ? build_fraction(build_between(p, low / 10, high / 10), 10) : build_int(build_round(p, low, high, 5));
}
static bool draw_stick(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "st|u|ln|pl|su", sticks);
    build_words(p, "w", things);
    bool metres = build_get(p, "u")[0] == 'm';
    struct ratio stick = draw_length(p, metres, metres ? 60 : 20, metres ? 300 : 160),
                 shadow = draw_length(p, metres, metres ? 40 : 15, metres ? 360 : 240);
    build_datum_ratio(p, STICK, "a", stick), build_datum_ratio(p, SHADOW, "b", shadow);
    return build_need(p, "a shadow of another length", stick.num * shadow.den != shadow.num * stick.den) &&
           build_need(p, "the sun in the sky", stick.num * shadow.den < 3 * shadow.num * stick.den);
}
static bool draw_shadow(struct build *p) {
    if (!draw_stick(p)) return false;
    struct ratio high = build_fraction(build_between(p, 16, 320), build_chance(p, 60) ? 10 : 1),
                 v = build_apply(p, build_apply(p, high, '*', p->datum[SHADOW]), '/', p->datum[STICK]);
    build_datum_ratio(p, THING, "c", high);
    return build_need(p, "a thing of every day", high.num <= 60 * high.den && v.num >= v.den && v.num <= 60 * v.den) &&
           build_need(p, "a length as one measures it", 20 % v.den == 0);
}
static void solve_shadow(struct build *p) {
    struct ratio times =
        build_step(p, "<st>の影の長さは、<ln>の、", p->datum[SHADOW], '/', p->datum[STICK], "倍", "です。");
    struct ratio v = build_step(p, "<w>の影も高さの同じ倍数なので、", p->datum[THING], '*', times, "m", "です。");
    build_trap(p, build_apply(p, p->datum[THING], '/', times));
    build_answer(p, v, "", "m");
}
/* How many times the height the shadow's number is, the other way round. */
static void solve_shadow_ratio(struct build *p) {
    struct ratio one =
        build_step(p, "<w>の高さの数を<st>の<ln>の数でわると、", p->datum[THING], '/', p->datum[STICK], "", "です。");
    build_answer(p, build_step(p, "影の長さの数も同じだけ大きいので、", one, '*', p->datum[SHADOW], "m", "です。"), "",
                 "m");
}
/* Both triangles have the same shape: the cross products are equal. x in hundredths. */
static bool holds_shadow(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio stick = p->datum[STICK], shade = p->datum[SHADOW], high = p->datum[THING];
    return IF_KEPT(keep, 7, x[0] * stick.num * shade.den * high.den == 100 * high.num * shade.num * stick.den);
}
static const char *const templates_shadow[] = {
    "<ln><a><u>の<st>の影の長さは<b><u>でした。同じ時こくに、高さ<c>mの<w>の影の長さは何mですか。",
    "高さ<c>mの<w>があります。<ln>が<a><u>の<st>の影が<b><u>のとき、この<w>の影は何m[ですか。|でしょうか。]",
    "晴れた日に、<ln><a><u>の<st>の影が<b><u>になりました。このとき、高さ<c>mの<w>の影の長さは何mですか。",
    "<w>の影の長さは何mですか。<w>の高さは<c>mで、同じ時こくに<ln><a><u>の<st>の影の長さは<b><u>です。",
    "<A>がはかると、<ln><a><u>の<st>の影は<b><u>でした。同じ時こくに、高さ<c>mの<w>の影は何mになりますか。",
    "<ln><a><u>の<st>の影が<b><u>のときの、高さ<c>mの<w>の影の長さ<wo>",
    "<st>の<ln>は<a><u>、その影は<b><u>です。同じ時こくの、高さが<c>mある<w>の影の長さは何m<ka>",
    "<ln>が<a><u>の<st>に<b><u>の影ができる時こくに、高さ<c>mの<w>には何mの影ができますか。",
    "!高さ<c>mの<w>と、<ln><a><u>の<st>の影をくらべます。<st>の影が<b><u>のとき、<w>の影は何mですか。",
    NULL,
};
static const struct subtype shadow = {
    .id = "shadow",
    .name = "高さから影の長さ",
    .level = 2,
    .templates = templates_shadow,
    .asks = "<w>の影の長さ",
    .role = {{"a", "<st>の<ln>", "<u>", PROBLEM_DECIMAL},
             {"b", "<st>の影の長さ", "<u>", PROBLEM_DECIMAL},
             {"c", "<w>の高さ", "m", PROBLEM_DECIMAL}},
    .method = {{"高さの何倍", "同じ時こくでは、影の長さは高さのいつも同じ倍数です。", solve_shadow, NULL},
               {"高さの比", "同じ時こくでは、高さの比と影の長さの比は等しくなります。", solve_shadow_ratio,
                "<w>の高さの数は、<st>の<ln>の数の何倍ですか。"}},
    .draw = draw_shadow,
    .holds = holds_shadow,
    .low = {1},
    .high = {6000},
    .scale = 100,
    .hint = "<st>の影の長さは、<ln>の何倍ですか。",
    .figure = &figure_height,
};

/* ---- by a lamp ---- */
enum { LAMP, PERSON, WAY };

static const char *const lamps[] = {"街灯",     "外灯",         "電灯",     "照明", "ライト",
                                    "庭の電灯", "公園の明かり", "たいまつ", NULL};
/* who | least, most cm of height */
static const char *const walkers[] = {"<A>|100|160", "父|160|185", "母|145|170",   "兄|120|175",     "姉|120|165",
                                      "妹|90|135",   "弟|90|140",  "先生|150|185", "友だち|110|160", NULL};
static const struct figure_template figure_lamp = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<H>|<k>|<d>"}}};

/* The heights in hundredths of a metre; the shadow. */
static bool draw_by_lamp(struct build *p, struct ratio *shade) {
    build_people(p, "A|B");
    build_context(p, "l", lamps);
    build_words(p, "q|lo|hi", walkers);
    int64_t person = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 5),
            lamp = build_round(p, 240, 900, 10), way = build_between(p, 10, 180);
    build_datum_ratio(p, LAMP, "H", build_fraction(lamp, 100));
    build_datum_ratio(p, PERSON, "k", build_fraction(person, 100));
    build_datum_ratio(p, WAY, "d", build_fraction(way, 10));
    *shade = build_fraction(way * person, 10 * (lamp - person));
    return build_need(p, "a lamp above", lamp >= person + 60) &&
           build_need(p, "a shadow as one measures it", 20 % shade->den == 0 && shade->num >= shade->den / 2 + 1);
}
static bool draw_lamp(struct build *p) {
    struct ratio shade;
    return draw_by_lamp(p, &shade);
}
static void bind_lamp(struct build *p) {
    struct ratio lamp = p->datum[LAMP], person = p->datum[PERSON];
    build_need(p, "a lamp above", lamp.num * person.den > person.num * lamp.den);
}
static void solve_lamp(struct build *p) {
    struct ratio above = build_step(p, "<l>の高さと身長の差は、", p->datum[LAMP], '-', p->datum[PERSON], "m", "です。");
    struct ratio times =
        build_step(p, "<q>が進んだ分の影は、道のりの、身長÷高さの差で、", p->datum[PERSON], '/', above, "倍", "です。");
    struct ratio v = build_step(p, "影の長さは、", p->datum[WAY], '*', times, "m", "です。");
    build_trap(p, build_fraction((int64_t)(p->datum[WAY].num * p->datum[PERSON].num * p->datum[LAMP].den),
                                 (int64_t)(p->datum[WAY].den * p->datum[PERSON].den * p->datum[LAMP].num)));
    build_answer(p, v, "", "m");
}
/* Both triangles end at the tip of the shadow. x in hundredths. */
static bool lamp_fits(struct ratio lamp, struct ratio person, struct ratio way, exact_int shade, exact_int per) {
    return shade * way.den * lamp.num * person.den == (way.num * per + shade * way.den) * person.num * lamp.den;
}
static bool holds_lamp(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, lamp_fits(p->datum[LAMP], p->datum[PERSON], p->datum[WAY], x[0], 100));
}
static const char *const templates_lamp[] = {
    "夜、高さ<H>mの<l>の真下から<d>mはなれた所に、身長<k>mの<q>が立っています。<q>の影の長さは何mですか。",
    "身長<k>mの<q>が、高さ<H>mの<l>の真下から<d>mの所に立っています。このときできる影は何m[ですか。|でしょうか。]",
    "高さ<H>mの<l>があります。その真下から<d>m歩いた所で、身長<k>mの<q>の影は何mになりますか。",
    "<q>の影の長さは何mですか。<q>の身長は<k>mで、高さ<H>mの<l>から<d>mはなれて立っています。",
    "<l>の明かりが地面から<H>mの高さにあります。そこから<d>mはなれた、身長<k>mの<q>の影の長さ<wo>",
    "<B>が夜道で影を見ています。<l>の高さは<H>m、<q>の身長は<k>m、<l>の真下から<q>までは<d>mです。<q>の影は何mですか。",
    "高さ<H>mの所についている<l>から、<d>mはなれた地点に<q>がいます。身長が<k>mのとき、影の長さは何m<ka>",
    "<l>の真下から<d>mの所に<q>が立ちました。<l>の高さが<H>m、<q>の身長が<k>mならば、影は何mですか。",
    NULL,
};
static const struct subtype lamp = {
    .id = "lamp",
    .name = "明かりがつくる影の長さ",
    .level = 3,
    .templates = templates_lamp,
    .asks = "<q>の影の長さ",
    .role = {{"H", "<l>の高さ", "m", PROBLEM_DECIMAL},
             {"k", "<q>の身長", "m", PROBLEM_DECIMAL},
             {"d", "<l>からの道のり", "m", PROBLEM_DECIMAL}},
    .method = {{"相似な三角形", "影の先でできる2つの三角形は同じ形です。高さの差の分が、はなれた道のりにあたります。",
                solve_lamp, NULL}},
    .draw = draw_lamp,
    .bind = bind_lamp,
    .holds = holds_lamp,
    .low = {1},
    .high = {5400},
    .scale = 100,
    .hint = "<l>は、<q>の頭より何m高い所にありますか。",
    .figure = &figure_lamp,
};

/* ---- the lamp's height by the shadow ---- */
enum { SHADE = LAMP };
static bool draw_lamp_height(struct build *p) {
    struct ratio shade;
    if (!draw_by_lamp(p, &shade)) return false;
    build_datum_ratio(p, SHADE, "s", shade);
    return build_need(p, "a plausible shadow", shade.num <= 12 * shade.den);
}
static void solve_lamp_height(struct build *p) {
    struct ratio all = build_step(p, "<l>の真下から影の先までは、", p->datum[WAY], '+', p->datum[SHADE], "m", "です。");
    struct ratio times = build_step(p, "これは影の長さの、", all, '/', p->datum[SHADE], "倍", "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[PERSON], '*', p->datum[WAY]), '/', p->datum[SHADE]));
    build_answer(p, build_step(p, "<l>の高さも身長の同じ倍数なので、", p->datum[PERSON], '*', times, "m", "です。"), "",
                 "m");
}
static bool holds_lamp_height(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio shade = p->datum[SHADE], high = {x[0], 100};
    return IF_KEPT(keep, 7, lamp_fits(high, p->datum[PERSON], p->datum[WAY], shade.num, shade.den));
}
static const char *const templates_lamp_height[] = {
    "夜、<l>の真下から<d>mはなれた所に身長<k>mの<q>が立つと、影の長さは<s>mでした。<l>の高さは何mですか。",
    "身長<k>mの<q>が<l>の真下から<d>mの所に立っています。<q>の影は<s>mです。<l>の高さは何m[ですか。|でしょうか。]",
    "<l>の高さは何mですか。<q>の身長は<k>mで、<l>から<d>mはなれて立つと、影の長さは<s>mになります。",
    "<l>の真下から<d>m歩いた所で、身長<k>mの<q>の影が<s>mになりました。<l>は何mの高さにありますか。",
    "<B>が夜道で影をはかります。<q>の身長は<k>m、影は<s>m、<l>の真下から<q>までは<d>mでした。<l>の高さ<wo>",
    "<l>から<d>mはなれた地点で、身長<k>mの<q>に<s>mの影ができました。<l>の高さは何m<ka>",
    "<q>の影の長さは<s>mです。身長が<k>mで、<l>の真下から<d>mの所にいるとき、<l>の高さは何mですか。",
    "<l>の真下から<d>mの所に<q>が立ちました。影が<s>m、<q>の身長が<k>mならば、<l>の高さは何mになりますか。",
    NULL,
};
static const struct figure_template figure_lamp_height = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<s>|<k>|<d>"}}};
static const struct subtype lamp_height = {
    .id = "lamp_height",
    .name = "影の長さから明かりの高さ",
    .level = 3,
    .templates = templates_lamp_height,
    .asks = "<l>の高さ",
    .role = {{"s", "<q>の影の長さ", "m", PROBLEM_DECIMAL},
             {"k", "<q>の身長", "m", PROBLEM_DECIMAL},
             {"d", "<l>からの道のり", "m", PROBLEM_DECIMAL}},
    .method = {{"相似な三角形", "影の先でできる2つの三角形は同じ形です。", solve_lamp_height, NULL}},
    .draw = draw_lamp_height,
    .holds = holds_lamp_height,
    .low = {1},
    .high = {2000},
    .scale = 100,
    .hint = "<l>の真下から影の先まで何mありますか。",
    .figure = &figure_lamp_height,
};

static const struct subtype *const subtypes[] = {&shadow, &lamp, &lamp_height, NULL};
const struct family family_kage = {
    .id = "kage", .number = "F95", .name = "影の長さ", .grade = 6, .scene = SCENE_OUTDOORS, .subtypes = subtypes};

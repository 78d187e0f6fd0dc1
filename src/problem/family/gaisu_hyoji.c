/* gaisu_hyoji.c - がい数で表す: a number rounded to a place, at a digit, to its first digits.
 *
 *   what stands below the place goes; where the digit below is 5 or more, or in 切り上げ, one more of the place
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/gaisu.h"

enum { NUMBER, DIGITS };
enum { AUX_PLACE, AUX_WAY };

int64_t gaisu_ten_to(int64_t n) { return n > 9 ? gaisu_ten_to(9) : n > 0 ? 10 * gaisu_ten_to(n - 1) : 1; }
const char *gaisu_place(int64_t power) {
    static const char *const name[] = {"一の位", "十の位", "百の位", "千の位", "一万の位", "十万の位", "百万の位"};
    return name[power < 0 ? 0 : power > 6 ? 6 : power];
}
int64_t gaisu_rounded(int64_t n, int64_t unit, enum rounding way) {
    return (n + (way == ROUND_NEAREST ? unit / 2 : way == ROUND_UP ? unit - 1 : 0)) / unit * unit;
}
int64_t gaisu_unit_of(int64_t n, int64_t digits) {
    int64_t unit = 1, top = gaisu_ten_to(digits);
    while (n / unit >= top) unit *= 10;
    return unit;
}

static const char *const things[] = {
    "ある市の人口|人",       "ある町の人口|人",     "きのうの入場者数|人",   "工場で作ったねじの数|本", "図書館の本の数|冊",
    "走った道のり|m",            "集めた空きかんの数|個", "遊園地の入園者数|人",  "ある島の人口|人",         "工場で作った部品の数|個",
    "コンサートの観客の数|人", "配ったちらしの数|枚", "ある学校の児童数|人", "車のねだん|円",           "売れたパンの数|個",
    "歩いた歩数|歩",         "川の長さ|m",          "畑でとれたみかんの数|個", "貯金した金額|円",       "使った水の量|L",
    "ある県の小学生の数|人", "動物園の来園者数|人", "印刷した新聞の数|部",   "ある駅を使う人の数|人",   "とんだきょり|km",
    "!雑誌の売り上げ部数|部", NULL};
void gaisu_thing(struct build *p) {
    build_context(p, "th|u", things);
    build_people(p, "P");
}

struct ratio gaisu_steps(struct build *p, int64_t n, int64_t power, enum rounding way) {
    int64_t unit = gaisu_ten_to(power), below = n % unit, digit = below / (unit / 10);
    bool up = gaisu_rounded(n, unit, way) > n;
    build_set_number(p, "dt", digit);
    build_set_number(p, "lo", below);
    build_set(p, "dg", gaisu_place(power - 1));
    build_set(p, "ud", up ? "上げ" : "捨て");
    if (way == ROUND_NEAREST) {
        build_line(p);
        build_say(p, "<to>の1つ下の<dg>の数字は<dt>なので、切り<ud>ます。");
    }
    struct ratio kept = build_step(p, "<to>より下の<lo>を0にすると、", build_int(n), '-', build_int(below), "", "です。");
    return up ? build_step(p, "切り上げるので、<to>を1ふやして、", kept, '+', build_int(unit), "", "です。") : kept;
}
static bool is_rounded(int64_t x, int64_t n, int64_t unit, enum rounding way) {
    if (x % unit) return false;
    if (way == ROUND_UP) return x >= n && x - n < unit;
    if (way == ROUND_DOWN) return x <= n && n - x < unit;
    return x > n ? x - n <= unit / 2 : n - x < unit / 2;
}
static void draw_number(struct build *p) {
    int64_t top = build_chance(p, 50) ? 99999 : build_chance(p, 60) ? 300000 : 9999;
    build_datum(p, NUMBER, "N", build_between(p, 1000, top));
    gaisu_thing(p);
}
/* To the place of 10^power, <to>, of which the digit below is <at>. */
static void bind_place(struct build *p, int64_t power) {
    int64_t unit = gaisu_ten_to(power), n = build_value(p, NUMBER);
    build_set(p, "to", gaisu_place(power));
    build_set(p, "at", gaisu_place(power - 1));
    build_set(p, "how", p->aux[AUX_WAY] == ROUND_UP ? "切り上げて" : p->aux[AUX_WAY] == ROUND_DOWN ? "切り捨てて" : "四捨五入して");
    build_need(p, "something to round", n % unit != 0 && n >= unit);
}

/* ---- to a place ---- */
static void bind_to(struct build *p) { bind_place(p, p->aux[AUX_PLACE] + 1); }
static bool draw_to(struct build *p) {
    draw_number(p);
    build_aux(p, AUX_PLACE, build_between(p, 0, 3));
    build_aux(p, AUX_WAY, build_chance(p, 60) ? ROUND_NEAREST : build_between(p, ROUND_UP, ROUND_DOWN));
    return true;
}
static void solve_power(struct build *p, int64_t power, enum rounding way) {
    int64_t n = build_value(p, NUMBER), unit = gaisu_ten_to(power);
    struct ratio found = gaisu_steps(p, n, power, way);
    bool up = (int64_t)found.num > n;
    build_trap(p, build_int(n / unit * unit + (up ? 0 : unit)));
    build_trap(p, build_int(gaisu_rounded(n, unit * 10, way)));
    build_answer(p, found, "", "<u>");
}
static void solve_to(struct build *p) { solve_power(p, p->aux[AUX_PLACE] + 1, (enum rounding)p->aux[AUX_WAY]); }
static bool holds_to(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER),
                   is_rounded(x[0], build_value(p, NUMBER), gaisu_ten_to(p->aux[AUX_PLACE] + 1),
                              (enum rounding)p->aux[AUX_WAY]));
}
static const char *const templates_to[] = {
    "<th>は<N><u>です。これを<how>、<to>までのがい数で表すと何<u>ですか。",
    "<th>は<N><u>でした。<how><to>までのがい数にすると、約何<u>[ですか。|でしょうか。|になりますか。]",
    "<N><u>を、<how><to>までのがい数で表しなさい。",
    "<to>までのがい数で表すと何<u>ですか。<th>は<N><u>で、<how>表すことにします。",
    "<P>は、<th>の<N><u>を<how><to>までのがい数にしました。約何<u>になりましたか。",
    "新聞に、<th>は<N><u>と書いてありました。<how><to>までのがい数にすると何<u>ですか。",
    "<N><u>を<how><to>までのがい数にした数<wo>",
    "<th>の<N><u>を、<how><to>までのがい数で言うと、およそ何<u>ですか。",
    NULL,
};
static const struct figure_template figure_to = {FIGURE_NONE, {{"count", FIGURE_NUMBER, "<N>"}}};
static const struct subtype to = {
    .id = "place",
    .name = "ある位までのがい数",
    .level = 1,
    .templates = templates_to,
    .asks = "<to>までのがい数",
    .role = {{"N", "もとの数", "<u>"},
             {"to", "どの位まで", GAISU_PLACES, PROBLEM_CHOICE, .aux = AUX_PLACE},
             {"how", "表し方", GAISU_WAYS, PROBLEM_CHOICE, .aux = AUX_WAY}},
    .method = {{"位に目をつける", "<to>までのがい数では、<to>より下の位をどうするかを考えます。", solve_to, NULL}},
    .draw = draw_to,
    .bind = bind_to,
    .holds = holds_to,
    .low = {1},
    .high = {310000},
    .hint = "<to>の1つ下の位は、何の位ですか。",
    .figure = &figure_to,
};

/* ---- at a digit ---- */
#define DIGIT_PLACES "一の位|十の位|百の位|千の位"
static void bind_at(struct build *p) {
    p->aux[AUX_WAY] = ROUND_NEAREST;
    bind_place(p, p->aux[AUX_PLACE] + 1);
}
static bool draw_at(struct build *p) {
    draw_number(p);
    build_aux(p, AUX_PLACE, build_between(p, 0, 3));
    return true;
}
static void solve_at(struct build *p) { solve_power(p, p->aux[AUX_PLACE] + 1, ROUND_NEAREST); }
static bool holds_at(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(NUMBER),
                   is_rounded(x[0], build_value(p, NUMBER), gaisu_ten_to(p->aux[AUX_PLACE] + 1), ROUND_NEAREST));
}
static const char *const templates_at[] = {
    "<th>は<N><u>です。<at>で四捨五入すると何<u>になりますか。",
    "<N><u>の<at>を四捨五入すると、約何<u>[ですか。|でしょうか。|になりますか。]",
    "<th>の<N><u>を、<at>で四捨五入して表しなさい。",
    "<at>で四捨五入すると何<u>ですか。<th>は<N><u>です。",
    "<P>は、<th>の<N><u>の<at>を四捨五入しました。約何<u>になりましたか。",
    "<N><u>の<at>を四捨五入した数<wo>",
    "<th>は<N><u>です。<at>の数字を四捨五入して、およその数で言うと何<u>ですか。",
    "<at>を四捨五入して、<N><u>をがい数で表すと何<u>ですか。",
    NULL,
};
static const struct subtype at = {
    .id = "at",
    .name = "ある位を四捨五入",
    .level = 1,
    .templates = templates_at,
    .asks = "四捨五入した数",
    .role = {{"N", "もとの数", "<u>"}, {"at", "四捨五入する位", DIGIT_PLACES, PROBLEM_CHOICE, .aux = AUX_PLACE}},
    .method = {{"位に目をつける", "<at>の数字が5以上なら切り上げ、4以下なら切り捨てます。", solve_at, NULL}},
    .draw = draw_at,
    .bind = bind_at,
    .holds = holds_at,
    .low = {1},
    .high = {310000},
    .hint = "<N>の<at>の数字は何ですか。",
    .figure = &figure_to,
};

/* ---- to the first one or two digits ---- */
static void bind_top(struct build *p) {
    int64_t n = build_value(p, NUMBER), unit = gaisu_unit_of(n, build_value(p, DIGITS)), power = 0;
    while (gaisu_ten_to(power) < unit) power++;
    p->aux[6] = power; /* not part of the key */
    build_need(p, "more digits than are kept", power > 0 && n % unit != 0);
    build_set(p, "to", gaisu_place(power));
}
static bool draw_top(struct build *p) {
    draw_number(p);
    build_datum(p, DIGITS, "d", build_between(p, 1, 2));
    return true;
}
static void solve_top(struct build *p) {
    int64_t n = build_value(p, NUMBER), power = p->aux[6];
    build_line(p);
    build_say(p, "上から<d>けたなので、<to>までのがい数にします。");
    struct ratio found = gaisu_steps(p, n, power, ROUND_NEAREST);
    build_trap(p, build_int(gaisu_rounded(n, gaisu_ten_to(power + 1), ROUND_NEAREST)));
    build_trap(p, build_int(gaisu_rounded(n, gaisu_ten_to(power - 1), ROUND_NEAREST)));
    build_answer(p, found, "", "<u>");
}
static bool holds_top(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 3) return true;
    int64_t left = build_value(p, NUMBER), unit = 1;
    for (int64_t digits = build_value(p, DIGITS); left >= gaisu_ten_to(digits); unit *= 10) left /= 10;
    return is_rounded(x[0], build_value(p, NUMBER), unit, ROUND_NEAREST);
}
static const char *const templates_top[] = {
    "<th>は<N><u>です。四捨五入して上から<d>けたのがい数で表すと何<u>ですか。",
    "<N><u>を四捨五入して、上から<d>けたのがい数にすると約何<u>[ですか。|でしょうか。|になりますか。]",
    "<th>の<N><u>を、四捨五入で上から<d>けたのがい数にしなさい。",
    "上から<d>けたのがい数にすると何<u>ですか。<th>は<N><u>で、四捨五入します。",
    "<P>は、<th>の<N><u>を四捨五入して上から<d>けたのがい数で表しました。約何<u>になりましたか。",
    "<N><u>を四捨五入して上から<d>けたのがい数にした数<wo>",
    "ニュースによると、<th>は<N><u>です。四捨五入して上から<d>けたで言うと、およそ何<u>ですか。",
    "四捨五入して、<N><u>を上から<d>けたのがい数で表すと何<u>ですか。",
    NULL,
};
static const struct figure_template figure_top = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<N>|<d>"}}};
static const struct subtype top = {
    .id = "top",
    .name = "上から何けたのがい数",
    .level = 1,
    .templates = templates_top,
    .asks = "上から<d>けたのがい数",
    .role = {{"N", "もとの数", "<u>"}, {"d", "残すけた数", "けた"}},
    .method = {{"位に目をつける", "上から<d>けたを残すので、その1つ下の位を四捨五入します。", solve_top, NULL}},
    .draw = draw_top,
    .bind = bind_top,
    .holds = holds_top,
    .low = {1},
    .high = {310000},
    .hint = "上から<d>けた目は、何の位ですか。",
    .figure = &figure_top,
};

static const struct subtype *const subtypes[] = {&to, &at, &top, NULL};
const struct family family_gaisu_hyoji = {
    .id = "gaisu_hyoji", .number = "F73", .name = "がい数で表す", .grade = 4, .plain = true, .subtypes = subtypes};

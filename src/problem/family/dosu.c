/* dosu.c - 度数: the mean of a table of values and how often they came; what per cent one class of a table is.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- mean of a table ---- */
/* what | unit | counter of entries | low, high value */
static const char *const tables[] = {"10点満点の小テスト|点|人|3|10",
                                     "先月借りた本|冊|人|1|9",
                                     "シュートの入った数|本|人|1|9",
                                     "計算テスト|点|人|5|20",
                                     "漢字テスト|点|回|50|98",
                                     "たまごの重さ|g|個|50|70",
                                     "なわとびの記録|回|日|20|120",
                                     "輪投げの得点|点|人|1|15",
                                     "家族の人数|人|けん|2|7",
                                     "読書の時間|分|日|10|60",
                                     "1日に売れたケーキ|個|日|20|90",
                                     "トマトの重さ|g|個|90|200",
                                     "クイズの正解|問|人|2|12",
                                     "走った道のり|km|日|2|12",
                                     "つったさかな|ひき|人|1|12",
                                     "!ゲームの得点|点|回|5|40",
                                     NULL};
enum { VALUE_A, COUNT_A, VALUE_B, COUNT_B, VALUE_C, COUNT_C };
static bool draw_mean(struct build *p) {
    build_context(p, "w|c|pc|lo|hi", tables);
    build_people(p, "A");
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), n = 0, total = 0, v[3];
    for (int i = 0; i < 3; i++) {
        static const char *const value[] = {"a", "b", "d"}, *const count[] = {"x", "y", "z"};
        int64_t many = build_between(p, 2, 15);
        v[i] = build_between(p, lo, hi);
        build_datum(p, VALUE_A + 2 * i, value[i], v[i]), build_datum(p, COUNT_A + 2 * i, count[i], many);
        n += many, total += v[i] * many;
    }
    return build_need(p, "in order", v[0] < v[1] && v[1] < v[2]) &&
           build_need(p, "a mean with at most one decimal", total * 10 % n == 0) &&
           build_need(p, "counts differ", build_value(p, COUNT_A) != build_value(p, COUNT_B));
}
static void solve_mean(struct build *p) {
    struct ratio total = build_int(0), n = build_int(0);
    for (int i = 0; i < 6; i += 2) {
        total = build_apply(p, total, '+', build_apply(p, p->datum[i], '*', p->datum[i + 1]));
        n = build_apply(p, n, '+', p->datum[i + 1]);
    }
    build_line(p);
    build_say(p, "合計は、");
    build_formula(p, total, "<c>", "%lld×%lld+%lld×%lld+%lld×%lld", (long long)build_value(p, VALUE_A),
                  (long long)build_value(p, COUNT_A), (long long)build_value(p, VALUE_B),
                  (long long)build_value(p, COUNT_B), (long long)build_value(p, VALUE_C),
                  (long long)build_value(p, COUNT_C));
    build_say(p, "です。");
    build_line(p);
    build_say(p, "全部の数は、");
    build_formula(p, n, "<pc>", "%lld+%lld+%lld", (long long)build_value(p, COUNT_A),
                  (long long)build_value(p, COUNT_B), (long long)build_value(p, COUNT_C));
    build_say(p, "です。");
    struct ratio mean = build_step(p, "だから、平均は、", total, '/', n, "<c>", "です。");
    build_trap(p, build_fraction(build_value(p, VALUE_A) + build_value(p, VALUE_B) + build_value(p, VALUE_C), 3));
    build_answer(p, mean, "", "<c>");
}
/* What lies above the mean fills what is below it. */
static bool holds_mean(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t above = 0;
    for (int i = 0; i < 6; i += 2) above += (build_value(p, i) * 10 - x[0]) * build_value(p, i + 1);
    return IF_KEPT(keep, 63, above == 0);
}
static const char *const templates_mean[] = {
    "<w>は、<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>でした。平均は何<c>ですか。",
    "<w>を調べると、<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>で、ほかはありませんでした。1<pc>平均何<c>ですか。",
    "<w>の表を見ると、<a><c>は<x><pc>、<b><c>は<y><pc>、<d><c>は<z><pc>です。平均は何<c>[ですか。|でしょうか。]",
    "平均は何<c>ですか。<w>は、<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>です。",
    "<A>が<w>を表にまとめました。<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>です。1<pc>あたりの平均は何<c>ですか。",
    "<w>が<a><c>だったのは<x><pc>、<b><c>だったのは<y><pc>、<d><c>だったのは<z><pc>です。平均<wo>",
    "<w>の結果は、<x><pc>が<a><c>、<y><pc>が<b><c>、<z><pc>が<d><c>です。全体の平均は何<c>ですか。",
    "<a><c>が<x><pc>、<b><c>が<y><pc>、<d><c>が<z><pc>という<w>の記録があります。平均すると何<c>になりますか。",
    NULL};
static const struct figure_template figure_mean = {
    FIGURE_TABLE, {{"rows", FIGURE_NUMBER_TABLE, "<a>,<x>|<b>,<y>|<d>,<z>"}, {"units", FIGURE_TEXTS, "<c>|<pc>"}}};
static const struct subtype mean = {
    .id = "mean",
    .name = "度数から平均",
    .level = 2,
    .templates = templates_mean,
    .asks = "平均",
    .role = {{"a", "1つ目の値", "<c>"},
             {"x", "1つ目の数", "<pc>"},
             {"b", "2つ目の値", "<c>"},
             {"y", "2つ目の数", "<pc>"},
             {"d", "3つ目の値", "<c>"},
             {"z", "3つ目の数", "<pc>"}},
    .method = {{"合計", "平均は、合計を全部の数でわって求めます。同じ値は、かけ算でまとめます。", solve_mean, NULL}},
    .draw = draw_mean,
    .holds = holds_mean,
    .low = {1},
    .high = {2400},
    .scale = 10,
    .hint = "<a><c>の分だけを合わせると、いくつになりますか。",
    .figure = &figure_mean,
};

/* ---- one class of three, in per cent ---- */
/* what | below | between | above | counter */
static const char *const classes[] = {"通学にかかる時間|10分未満|10分以上20分未満|20分以上|人",
                                      "家庭学習の時間|30分未満|30分以上60分未満|60分以上|人",
                                      "ソフトボール投げの記録|15m未満|15m以上25m未満|25m以上|人",
                                      "1か月に読んだ本|5冊未満|5冊以上10冊未満|10冊以上|人",
                                      "計算テストの点数|60点未満|60点以上80点未満|80点以上|人",
                                      "身長|140cm未満|140cm以上150cm未満|150cm以上|人",
                                      "50m走の記録|8秒未満|8秒以上9秒未満|9秒以上|人",
                                      "みかんの重さ|90g未満|90g以上110g未満|110g以上|個",
                                      "たまごの重さ|58g未満|58g以上64g未満|64g以上|個",
                                      "1日の気温|10度未満|10度以上20度未満|20度以上|日",
                                      "なわとびの回数|30回未満|30回以上60回未満|60回以上|人",
                                      "客の年れい|20才未満|20才以上60才未満|60才以上|人",
                                      "!立ちはばとびの記録|130cm未満|130cm以上160cm未満|160cm以上|人",
                                      NULL};
enum { BELOW, BETWEEN, ABOVE };
static void bind_class(struct build *p) {
    static const char *const name[] = {"<k1>", "<k2>", "<k3>"};
    build_set(p, "kk", name[p->asked]);
}
static bool draw_class(struct build *p) {
    build_context(p, "w|k1|k2|k3|pc", classes);
    build_people(p, "A");
    int64_t x = build_between(p, 2, 20), y = build_between(p, 2, 24), z = build_between(p, 2, 20), all = x + y + z;
    build_datum(p, BELOW, "x", x), build_datum(p, BETWEEN, "y", y), build_datum(p, ABOVE, "z", z);
    p->asked = (int)build_between(p, 0, 2);
    return build_need(p, "a whole per cent", build_value(p, p->asked) * 100 % all == 0) &&
           build_need(p, "counts differ", x != y && y != z && z != x);
}
static void solve_class(struct build *p) {
    struct ratio all = build_apply(p, build_apply(p, p->datum[BELOW], '+', p->datum[BETWEEN]), '+', p->datum[ABOVE]);
    build_line(p);
    build_say(p, "全体の数は、");
    build_formula(p, all, "<pc>", "%lld+%lld+%lld", (long long)build_value(p, BELOW),
                  (long long)build_value(p, BETWEEN), (long long)build_value(p, ABOVE));
    build_say(p, "です。");
    struct ratio part = build_step(p, "<kk>の割合は、", p->datum[p->asked], '/', all, "", "です。");
    struct ratio percent = build_step(p, "%で表すと、", part, '*', build_int(100), "%", "です。");
    build_answer(p, percent, "", "%");
}
/* x: the per cents of the three classes. */
static bool holds_class(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = build_value(p, BELOW) + build_value(p, BETWEEN) + build_value(p, ABOVE);
    for (int i = 0; i < 3; i++)
        if (i != p->asked && x[i] != 1) return false;
    return IF_KEPT(keep, 7, x[p->asked] * all == build_value(p, p->asked) * 100);
}
static const char *const templates_class[] = {
    "<w>を調べると、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>でした。<kk>は全体の何%ですか。",
    "<w>は、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>です。<kk>の割合は全体の何%ですか。",
    "<w>の表では、<k1>は<x><pc>、<k2>は<y><pc>、<k3>は<z><pc>です。<kk>は全体の何%にあたり[ますか。|ますか。]",
    "<kk>は全体の何%ですか。<w>は、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>でした。",
    "<A>が<w>を表にまとめると、<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>でした。<kk>の<pc>数は全体の何%ですか。",
    "<w>を、<k1>(<x><pc>)、<k2>(<y><pc>)、<k3>(<z><pc>)に分けました。<kk>は全体の何%でしょうか。",
    "<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>という<w>の記録があります。全体をもとにした<kk>の割合を%で求めなさい。",
    "度数分布表を作ると、<w>は<k1>が<x><pc>、<k2>が<y><pc>、<k3>が<z><pc>になりました。<kk>は全体の何%になりますか。",
    NULL};
static const struct figure_template figure_class = {FIGURE_TABLE,
                                                    {{"labels", FIGURE_TEXTS, "<k1>|<k2>|<k3>"},
                                                     {"rows", FIGURE_NUMBER_TABLE, "<x>|<y>|<z>"},
                                                     {"unit", FIGURE_TEXT, "<pc>"}}};
static const struct subtype class_share = {
    .id = "class",
    .name = "階級の割合",
    .level = 1,
    .templates = templates_class,
    .asks = "<k1>の割合|<k2>の割合|<k3>の割合",
    .role = {{"x", "<k1>の数", "<pc>"}, {"y", "<k2>の数", "<pc>"}, {"z", "<k3>の数", "<pc>"}},
    .method = {{"割合", "割合は、くらべる数を全体の数でわって求めます。", solve_class, NULL}},
    .draw = draw_class,
    .bind = bind_class,
    .holds = holds_class,
    .low = {1, 1, 1},
    .high = {99, 99, 99},
    .hint = "全体の数はいくつですか。",
    .figure = &figure_class,
};

static const struct subtype *const subtypes[] = {&mean, &class_share, NULL};
const struct family family_dosu = {
    .id = "dosu", .number = "F101", .name = "度数の表", .grade = 6, .scene = SCENE_INDOORS, .subtypes = subtypes};

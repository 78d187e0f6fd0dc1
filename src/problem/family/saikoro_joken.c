/* saikoro_joken.c - さいころ3つ、コイン、じゃんけん: how many outcomes of a throw or a game fit a condition.
 *
 *   the first one fixed -> the others counted -> added up; or all outcomes without those that do not fit
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/kazoe.h"

enum { FACES = 6, MOST = 8 };

static const struct figure_template figure_number = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<n>"}}};
static const struct figure_template figure_many = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<N>"}}};
static const struct figure_template figure_two = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<N>|<n>"}}};

/* ---- every outcome of n things with so many values is looked at ---- */
typedef bool outcome_fits(const struct build *p, const int *v, int n);
static int64_t count_outcomes(const struct build *p, int *v, int n, int at, int values, outcome_fits *fits) {
    int64_t found = 0;
    if (at == n) return fits(p, v, n);
    for (int i = 1; i <= values; i++) v[at] = i, found += count_outcomes(p, v, n, at + 1, values, fits);
    return found;
}
static int64_t count_all(const struct build *p, int n, int values, outcome_fits *fits) {
    int v[MOST];
    return count_outcomes(p, v, n, 0, values, fits);
}
/* Face by face of the first die: how many throws of the others fit, and all together. */
static struct ratio step_by_first(struct build *p, int n, outcome_fits *fits) {
    int64_t ways[FACES] = {0}, used[FACES] = {0};
    int v[MOST], k = 0;
    for (int i = 1; i <= FACES; i++) {
        v[0] = i;
        int64_t found = count_outcomes(p, v, n, 1, FACES, fits);
        if (found) used[k] = i, ways[k++] = found;
    }
    kazoe_list(p, "z1", used, k), kazoe_list(p, "z2", ways, k);
    build_line(p);
    build_say(p, k == 1 ? "1つ目の目は<z1>だけで、残りの目の出方は<z2>通りです。"
                        : "1つ目の目が<z1>のとき、残りの目の出方は順に<z2>通りです。");
    return k == 1 ? build_step(p, "合わせて、", build_int(1), '*', build_int(ways[0]), "通り", "です。")
                  : kazoe_sum(p, "合わせて、", ways, k, "通り");
}

/* what is thrown | how | dictionary form | stem */
static const char *const two_dice[] = {
    "大小2つのさいころ|同時に|投げる|投げ",        "大小2個のさいころ|一度に|ふる|ふり",
    "赤と白の2つのさいころ|いっしょに|ふる|ふり",  "AとBの2つのさいころ|同時に|投げる|投げ",
    "1つのさいころ|続けて2回|投げる|投げ",         "色のちがう2つのさいころ|同時に|ふる|ふり",
    "!黒と白の2個のさいころ|同時に|転がす|転がし", NULL};
static const char *const three_dice[] = {"大中小3つのさいころ|同時に|投げる|投げ",
                                         "大中小3個のさいころ|一度に|ふる|ふり",
                                         "赤、青、白の3つのさいころ|同時に|ふる|ふり",
                                         "A、B、Cの3つのさいころ|同時に|投げる|投げ",
                                         "1つのさいころ|続けて3回|投げる|投げ",
                                         "1個のさいころ|3回|ふる|ふり",
                                         "!色のちがう3つのさいころ|いっしょに|転がす|転がし",
                                         NULL};
static bool draw_dice(struct build *p, const char *const *dice, int64_t low, int64_t high) {
    build_context(p, "di|h|d|v", dice);
    build_people(p, "A");
    build_datum(p, 0, "n", build_between(p, low, high));
    return true;
}
#define THROWN(E) KAZOE_TEMPLATES("<di>を<h>", "<d>", "<v>", E, "目の出方", "通り")
#define THROWS_SUBTYPE .asks = "目の出方の数", .holds = kazoe_holds, .low = {1}, .high = {216}, .figure = &figure_number
static bool bind_throws(struct build *p, int n, outcome_fits *fits) {
    p->aux[KAZOE_FOUND] = count_all(p, n, FACES, fits);
    return build_need(p, "a throw that fits", p->aux[KAZOE_FOUND] > 0);
}

/* ---- three dice: the sum, the product ---- */
static bool three_sum_fits(const struct build *p, const int *v, int n) {
    (void)n;
    return v[0] + v[1] + v[2] == build_value(p, 0);
}
static void bind_three_sum(struct build *p) { bind_throws(p, 3, three_sum_fits); }
static bool draw_three_sum(struct build *p) { return draw_dice(p, three_dice, 4, 17); }
static void solve_three_sum(struct build *p) {
    struct ratio ways = step_by_first(p, 3, three_sum_fits);
    build_answer(p, ways, "", "通り");
}
static const char *const templates_three_sum[] = {THROWN("出る目の数の和が<n>になる")};
static const struct subtype three_sum = {
    .id = "three_sum",
    .name = "3つのさいころの目の和",
    .level = 2,
    .templates = templates_three_sum,
    .role = {{"n", "目の和", ""}},
    .method = {{"1つ目で分ける", "1つ目の目を決めると、残り2つの目の和が決まります。", solve_three_sum, NULL}},
    .draw = draw_three_sum,
    .bind = bind_three_sum,
    .hint = "1つ目の目が1のとき、残り2つの目の和はいくつですか。",
    THROWS_SUBTYPE};
static bool three_product_fits(const struct build *p, const int *v, int n) {
    (void)n;
    return v[0] * v[1] * v[2] == build_value(p, 0);
}
static void bind_three_product(struct build *p) { bind_throws(p, 3, three_product_fits); }
static bool draw_three_product(struct build *p) { return draw_dice(p, three_dice, 4, 150); }
static void solve_three_product(struct build *p) {
    build_answer(p, step_by_first(p, 3, three_product_fits), "", "通り");
}
static const char *const templates_three_product[] = {THROWN("出る目の数の積が<n>になる")};
static const struct subtype three_product = {
    .id = "three_product",
    .name = "3つのさいころの目の積",
    .level = 3,
    .templates = templates_three_product,
    .role = {{"n", "目の積", ""}},
    .method = {{"1つ目で分ける", "1つ目の目を決めると、残り2つの目の積が決まります。", solve_three_product, NULL}},
    .draw = draw_three_product,
    .bind = bind_three_product,
    .hint = "1つ目の目が1のとき、残り2つの目の積はいくつですか。",
    THROWS_SUBTYPE};

/* ---- three dice: the sum is n or more, n or less ---- */
enum { AT_LEAST_SUM, AT_MOST_SUM };
static bool three_range_fits(const struct build *p, const int *v, int n) {
    int sum = v[0] + v[1] + v[2];
    (void)n;
    return p->aux[0] == AT_LEAST_SUM ? sum >= build_value(p, 0) : sum <= build_value(p, 0);
}
static void bind_three_range(struct build *p) {
    build_set(p, "q", p->aux[0] == AT_LEAST_SUM ? "以上" : "以下");
    build_need(p, "not every throw", build_value(p, 0) > 3 && build_value(p, 0) < 3 * FACES);
    bind_throws(p, 3, three_range_fits);
}
static bool draw_three_range(struct build *p) {
    build_aux(p, 0, build_between(p, AT_LEAST_SUM, AT_MOST_SUM));
    return p->aux[0] == AT_LEAST_SUM ? draw_dice(p, three_dice, 9, 17) : draw_dice(p, three_dice, 4, 12);
}
static void solve_three_range(struct build *p) { build_answer(p, step_by_first(p, 3, three_range_fits), "", "通り"); }
static const char *const templates_three_range[] = {THROWN("出る目の数の和が<n><q>になる")};
static const struct subtype three_range = {
    .id = "three_range",
    .name = "3つのさいころの目の和が何以上・何以下",
    .level = 3,
    .templates = templates_three_range,
    .role = {{"n", "目の和のさかい", ""}, {"q", "以上か以下か", "以上|以下", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"1つ目で分ける", "1つ目の目を決めて、残り2つの目の和がいくつならよいかを考えます。", solve_three_range,
                NULL}},
    .draw = draw_three_range,
    .bind = bind_three_range,
    .hint = "1つ目の目が1のとき、残り2つの目の和はいくつならよいですか。",
    THROWS_SUBTYPE};

/* ---- two dice: the product is a multiple; a number of two places is a multiple ---- */
static bool product_fits(const struct build *p, const int *v, int n) {
    (void)n;
    return v[0] * v[1] % build_value(p, 0) == 0;
}
static void bind_product(struct build *p) {
    if (build_need(p, "a multiple", build_value(p, 0) >= 2)) bind_throws(p, 2, product_fits);
}
static bool draw_product(struct build *p) { return draw_dice(p, two_dice, 3, 30); }
static void solve_product(struct build *p) { build_answer(p, step_by_first(p, 2, product_fits), "", "通り"); }
static const char *const templates_product[] = {THROWN("出る目の数の積が<n>の倍数になる")};
static const struct subtype product = {
    .id = "product_multiple",
    .name = "2つのさいころの目の積が倍数",
    .level = 2,
    .templates = templates_product,
    .role = {{"n", "何の倍数か", ""}},
    .method = {{"1つ目で分ける", "1つ目の目を決めて、かけて<n>の倍数になるもう1つの目を数えます。", solve_product,
                NULL}},
    .draw = draw_product,
    .bind = bind_product,
    .hint = "1つ目の目が1のとき、もう1つの目がいくつなら<n>の倍数になりますか。",
    THROWS_SUBTYPE};
static bool places_fit(const struct build *p, const int *v, int n) {
    (void)n;
    return (v[0] * 10 + v[1]) % build_value(p, 0) == 0;
}
static void bind_places(struct build *p) {
    if (build_need(p, "a multiple", build_value(p, 0) >= 2)) bind_throws(p, 2, places_fit);
}
static bool draw_places(struct build *p) {
    static const char *const throws[] = {"さいころ|2回|投げる|投げ",       "1つのさいころ|続けて2回|投げる|投げ",
                                         "1個のさいころ|2回|ふる|ふり",    "さいころ|続けて2回|ふる|ふり",
                                         "!さいころ1つ|2回|転がす|転がし", NULL};
    return draw_dice(p, throws, 3, 33);
}
static void solve_places(struct build *p) { build_answer(p, step_by_first(p, 2, places_fit), "", "通り"); }
#define TWO_PLACES "<di>を<h><v>、1回目の目を十の位、2回目の目を一の位として2けたの整数を"
static const char *const templates_places[] = {
    KAZOE_TEMPLATES(TWO_PLACES, "作る", "作り", "<n>の倍数になる", "目の出方", "通り")};
static const struct subtype places = {
    .id = "places",
    .name = "さいころの目で作る2けたの整数の倍数",
    .level = 2,
    .templates = templates_places,
    .role = {{"n", "何の倍数か", ""}},
    .method = {{"十の位で分ける", "1回目の目で十の位が決まります。十の位ごとに<n>の倍数を書き出します。", solve_places,
                NULL}},
    .draw = draw_places,
    .bind = bind_places,
    .hint = "十の位が1のとき、<n>の倍数になる整数はありますか。",
    THROWS_SUBTYPE};

/* ---- n dice: the largest, the smallest is so; a face at least once; all different, all the same ---- */
enum { MANY, FACE };
static const char *const many_dice[] = {"さいころ|同時に|投げる|投げ",
                                        "さいころ|一度に|ふる|ふり",
                                        "色のちがうさいころ|同時に|投げる|投げ",
                                        "大きさのちがうさいころ|同時に|ふる|ふり",
                                        "!形のちがうさいころ|いっしょに|ふる|ふり",
                                        NULL};
static bool draw_many(struct build *p, bool face) {
    build_context(p, "di|h|d|v", many_dice);
    build_people(p, "A");
    build_datum(p, MANY, "N", build_between(p, 2, 5));
    if (face) build_datum(p, FACE, "n", build_between(p, 1, 6));
    return true;
}
static bool can_be_thrown(struct build *p, bool face) {
    return build_need(p, "two to five dice", build_value(p, MANY) >= 2 && build_value(p, MANY) <= 5) &&
           (!face || build_need(p, "a face", build_value(p, FACE) >= 1 && build_value(p, FACE) <= 6));
}
#define MANY_DICE "<N>個の<di>を<h>"
#define MANY_THROWN(E) KAZOE_TEMPLATES(MANY_DICE, "<d>", "<v>", E, "目の出方", "通り")
#define MANY_SUBTYPE .asks = "目の出方の数", .holds = kazoe_holds, .low = {1}, .high = {7776}

enum { LARGEST, SMALLEST };
static bool extreme_fits(const struct build *p, const int *v, int n) {
    int best = v[0];
    for (int i = 1; i < n; i++)
        if (p->aux[0] == LARGEST ? v[i] > best : v[i] < best) best = v[i];
    return best == build_value(p, FACE);
}
static void bind_extreme(struct build *p) {
    int64_t n = build_value(p, FACE), within = p->aux[0] == LARGEST ? n : 7 - n;
    build_set(p, "q", p->aux[0] == LARGEST ? "大きい" : "小さい");
    build_set(p, "z1", p->aux[0] == LARGEST ? "以下" : "以上");
    build_set_number(p, "z2", within), build_set_number(p, "z3", within - 1);
    if (!can_be_thrown(p, true) || !build_need(p, "no one way", within >= 2)) return;
    p->aux[KAZOE_FOUND] = count_all(p, (int)build_value(p, MANY), FACES, extreme_fits);
}
static bool draw_extreme(struct build *p) {
    build_aux(p, 0, build_between(p, LARGEST, SMALLEST));
    return draw_many(p, true);
}
static void solve_extreme(struct build *p) {
    int64_t n = build_value(p, MANY), within = build_get_number(p, "z2");
    struct ratio all = kazoe_power(p, "どの目も<n><z1>になるのは、1つにつき<z2>通りで、", within, n, "通り");
    struct ratio none = kazoe_power(p, "そのうち<n>が1つも出ないのは、1つにつき<z3>通りで、", within - 1, n, "通り");
    struct ratio ways = build_step(p, "これをのぞくと、", all, '-', none, "通り", "です。");
    build_trap(p, all), build_trap(p, none);
    build_answer(p, ways, "", "通り");
}
static const char *const templates_extreme[] = {MANY_THROWN("いちばん<q>目が<n>になる")};
static const struct subtype extreme = {
    .id = "extreme",
    .name = "さいころのいちばん大きい目・小さい目",
    .level = 3,
    .templates = templates_extreme,
    .role = {{"N", "さいころの数", "個"},
             {"n", "いちばん大きい・小さい目", ""},
             {"q", "大きいか小さいか", "大きい|小さい", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"のぞく", "どの目も<n><z1>の出方から、<n>が1つも出ない出方をのぞきます。", solve_extreme, NULL}},
    .draw = draw_extreme,
    .bind = bind_extreme,
    .hint = "どの目も<n><z1>になる出方は何通りですか。",
    .figure = &figure_two,
    MANY_SUBTYPE};

static bool face_fits(const struct build *p, const int *v, int n) {
    for (int i = 0; i < n; i++)
        if (v[i] == build_value(p, FACE)) return true;
    return false;
}
static void bind_face(struct build *p) {
    if (can_be_thrown(p, true)) p->aux[KAZOE_FOUND] = count_all(p, (int)build_value(p, MANY), FACES, face_fits);
}
static bool draw_face(struct build *p) { return draw_many(p, true); }
static void solve_face(struct build *p) {
    int64_t n = build_value(p, MANY);
    struct ratio all = kazoe_power(p, "目の出方は全部で、", FACES, n, "通り");
    struct ratio none = kazoe_power(p, "<n>の目が1つも出ないのは、1つにつき5通りで、", FACES - 1, n, "通り");
    struct ratio ways = build_step(p, "これをのぞくと、", all, '-', none, "通り", "です。");
    build_trap(p, none);
    build_answer(p, ways, "", "通り");
}
static const char *const templates_face[] = {MANY_THROWN("少なくとも1つは<n>の目が出る")};
static const struct subtype face = {
    .id = "face",
    .name = "少なくとも1つはその目が出る",
    .level = 2,
    .templates = templates_face,
    .role = {{"N", "さいころの数", "個"}, {"n", "出る目", ""}},
    .method = {{"のぞく", "全部の出方から、<n>の目が1つも出ない出方をのぞきます。", solve_face, NULL}},
    .draw = draw_face,
    .bind = bind_face,
    .hint = "<n>の目が1つも出ない出方は何通りですか。",
    .figure = &figure_two,
    MANY_SUBTYPE};

enum { ALL_DIFFERENT, ALL_SAME, SOME_SAME };
static bool alike_fits(const struct build *p, const int *v, int n) {
    int same = 0, equal = 0;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < i; k++) same += v[i] == v[k], equal += v[i] == v[0] && k == 0;
    return p->aux[0] == ALL_DIFFERENT ? !same : p->aux[0] == ALL_SAME ? equal == n - 1 : same > 0;
}
static void bind_alike(struct build *p) {
    static const char *const name[] = {"全部ちがう目が出る", "全部同じ目が出る", "少なくとも2つは同じ目が出る"};
    if (!can_be_thrown(p, false) || !build_need(p, "a choice", p->aux[0] >= 0 && p->aux[0] <= SOME_SAME)) return;
    build_set(p, "q", name[p->aux[0]]);
    p->aux[KAZOE_FOUND] = count_all(p, (int)build_value(p, MANY), FACES, alike_fits);
}
static bool draw_alike(struct build *p) {
    build_aux(p, 0, build_between(p, ALL_DIFFERENT, SOME_SAME));
    return draw_many(p, false);
}
static void solve_alike(struct build *p) {
    int64_t n = build_value(p, MANY);
    struct ratio ways;
    if (p->aux[0] == ALL_SAME) {
        ways = build_step(p, "そろう目は1から6までの6通りで、どれも1通りずつなので、", build_int(6), '*', build_int(1),
                          "通り", "です。");
    } else if (p->aux[0] == ALL_DIFFERENT) {
        ways = kazoe_arrange(p, "1つ目は6通り、次は前と同じ目をのぞくので1ずつへって、", FACES, n, "通り");
    } else {
        struct ratio all = kazoe_power(p, "目の出方は全部で、", FACES, n, "通り");
        struct ratio none = kazoe_arrange(p, "全部ちがう目になるのは、", FACES, n, "通り");
        ways = build_step(p, "これをのぞくと、", all, '-', none, "通り", "です。");
        build_trap(p, none);
    }
    build_answer(p, ways, "", "通り");
}
static const char *const templates_alike[] = {MANY_THROWN("<q>")};
static const struct subtype alike = {
    .id = "alike",
    .name = "さいころの目が全部ちがう・同じ",
    .level = 2,
    .templates = templates_alike,
    .role = {{"N", "さいころの数", "個"},
             {"q", "どんな目か", "全部ちがう目|全部同じ目|2つ以上同じ目", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"順に決める", "1つ目の目から順に、何通りの目があるかを考えます。", solve_alike, NULL}},
    .draw = draw_alike,
    .bind = bind_alike,
    .hint = "1つ目の目が決まったあと、2つ目の目は何通りありますか。",
    .figure = &figure_many,
    MANY_SUBTYPE};

/* ---- coins: heads so often, at least so often ---- */
static const char *const coins[] = {"コイン|枚|投げる|投げ|表|裏",
                                    "10円玉|枚|投げる|投げ|表|裏",
                                    "硬貨|枚|投げる|投げ|表|裏",
                                    "メダル|枚|投げる|投げ|表|裏",
                                    "コイン|枚|投げる|投げ|裏|表",
                                    "!100円玉|枚|投げる|投げ|表|裏",
                                    NULL};
enum { EXACTLY, AT_LEAST };
static bool heads_fit(const struct build *p, const int *v, int n) {
    int64_t heads = 0;
    for (int i = 0; i < n; i++) heads += v[i] == 1;
    return p->aux[0] == EXACTLY ? heads == build_value(p, FACE) : heads >= build_value(p, FACE);
}
static void bind_coins(struct build *p) {
    int64_t n = build_value(p, MANY), k = build_value(p, FACE);
    build_set(p, "q", p->aux[0] == EXACTLY ? "ちょうど" : "少なくとも");
    if (!build_need(p, "coins that can be listed", n >= 2 && n <= MOST && k >= 1 && k <= n)) return;
    build_need(p, "one way of counting", p->aux[0] == EXACTLY ? k < n : k <= 2);
    p->aux[KAZOE_FOUND] = count_all(p, (int)n, 2, heads_fit);
}
static bool draw_coins(struct build *p) {
    build_context(p, "t|c|d|v|x|y", coins);
    build_people(p, "A");
    build_aux(p, 0, build_between(p, EXACTLY, AT_LEAST));
    build_datum(p, MANY, "N", build_between(p, 3, 8)), build_datum(p, FACE, "n", build_between(p, 1, 6));
    return true;
}
static void solve_coins(struct build *p) {
    int64_t n = build_value(p, MANY), k = build_value(p, FACE);
    if (p->aux[0] == EXACTLY) {
        if (k == 1 || k == n - 1) {
            struct ratio ways =
                build_step(p, k == 1 ? "<x>になるのがどの1枚かを考えて、" : "<y>になるのがどの1枚かを考えて、",
                           build_int(1), '*', build_int(n), "通り", "です。");
            build_answer(p, ways, "", "通り");
            return;
        }
        build_answer(p, kazoe_choose(p, "<N>枚のうち、どの<n>枚が<x>になるかを選んで、", n, k, "通り"), "", "通り");
        return;
    }
    struct ratio ways = kazoe_power(p, "表と裏の出方は全部で、", 2, n, "通り");
    ways = build_step(p, "<x>が1枚も出ないのは1通りなので、", ways, '-', build_int(1), "通り", "です。");
    if (k == 2) {
        build_trap(p, ways);
        ways = build_step(p, "<x>が1枚だけ出るのは<N>通りなので、", ways, '-', build_int(n), "通り", "です。");
    }
    build_answer(p, ways, "", "通り");
}
static const char *const templates_coins[] = {
    KAZOE_TEMPLATES("<N><c>の<t>を同時に", "<d>", "<v>", "<q><n><c>が<x>になる", "出方", "通り")};
static const struct subtype coins_asked = {
    .id = "coins",
    .name = "硬貨の表と裏",
    .level = 2,
    .templates = templates_coins,
    .asks = "出方の数",
    .role = {{"N", "硬貨の数", "枚"},
             {"n", "<x>の数", "枚"},
             {"q", "ちょうどか少なくともか", "ちょうど|少なくとも", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"どれが<x>かを考える", "1枚1枚を区別して、どの硬貨が<x>になるかを考えます。", solve_coins, NULL}},
    .draw = draw_coins,
    .bind = bind_coins,
    .holds = kazoe_holds,
    .low = {1},
    .high = {300},
    .hint = "1枚につき、表と裏の2通りがあります。",
    .figure = &figure_two};

/* ---- hands of じゃんけん ---- */
enum { ALL_HANDS, TIE, DECIDED };
static bool is_tie(const struct build *p, const int *v, int n) {
    bool seen[4] = {false};
    (void)p;
    for (int i = 0; i < n; i++) seen[v[i]] = true;
    return seen[1] + seen[2] + seen[3] != 2;
}
static bool hands_fit(const struct build *p, const int *v, int n) {
    return p->aux[0] == ALL_HANDS || is_tie(p, v, n) == (p->aux[0] == TIE);
}
static void bind_hands(struct build *p) {
    static const char *const name[] = {"手の出し方", "あいこになる手の出し方", "勝ち負けが決まる手の出し方"};
    int64_t n = build_value(p, MANY);
    if (!build_need(p, "a choice", p->aux[0] >= 0 && p->aux[0] <= DECIDED)) return;
    build_set(p, "q", name[p->aux[0]]);
    if (build_need(p, "hands that can be listed", n >= 2 && n <= 7))
        p->aux[KAZOE_FOUND] = count_all(p, (int)n, 3, hands_fit);
}
static const char *const players[] = {"友だち", "子ども", "兄弟", "クラスの子", "いとこ", "家族", "!小学生", NULL};
static bool draw_hands(struct build *p) {
    build_words(p, "t", players);
    build_people(p, "A");
    p->context = "じゃんけん";
    build_aux(p, 0, build_between(p, ALL_HANDS, DECIDED));
    build_datum(p, MANY, "N", build_between(p, 2, 7));
    return true;
}
static void solve_hands(struct build *p) {
    int64_t n = build_value(p, MANY);
    struct ratio all = kazoe_power(p, "1人につきグー、チョキ、パーの3通りなので、手の出し方は全部で、", 3, n, "通り");
    if (p->aux[0] != ALL_HANDS) {
        struct ratio two = kazoe_power(p, "グーとチョキだけなど、2種類の手のどちらかを出すのは、", 2, n, "通り");
        struct ratio both = build_step(p, "みんな同じ手の2通りをのぞいて、", two, '-', build_int(2), "通り", "です。");
        struct ratio decided = build_step(p, "2種類の手の選び方は3通りなので、勝ち負けが決まるのは、", both, '*',
                                          build_int(3), "通り", "です。");
        build_trap(p, p->aux[0] == TIE ? decided : both);
        all = p->aux[0] == TIE ? build_step(p, "あいこは残りなので、", all, '-', decided, "通り", "です。") : decided;
    }
    build_trap(p, build_int(3 * n));
    build_answer(p, all, "", "通り");
}
static const char *const templates_hands[] = {
    KAZOE_TEMPLATES("<N>人の<t>が1回じゃんけんを", "する", "し", "だれがどの手を出すかを区別すると、", "<q>", "通り")};
static const struct subtype hands = {
    .id = "hands",
    .name = "じゃんけんの手の出し方・あいこ",
    .level = 2,
    .templates = templates_hands,
    .asks = "<q>の数",
    .role = {{"N", "人数", "人"}, {"q", "どんな手か", "全部|あいこ|勝ち負けが決まる", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"手の種類で分ける", "出た手が2種類のときだけ勝ち負けが決まり、1種類か3種類のときはあいこです。",
                solve_hands, NULL}},
    .draw = draw_hands,
    .bind = bind_hands,
    .holds = kazoe_holds,
    .low = {1},
    .high = {2200},
    .hint = "1人の手の出し方は何通りですか。",
    .figure = &figure_many};

/* So many win: 1 = グー beats 2 = チョキ beats 3 = パー beats 1. */
static bool winners_fit(const struct build *p, const int *v, int n) {
    int64_t winners = 0;
    if (is_tie(p, v, n)) return false;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++)
            if (v[k] == v[i] % 3 + 1) {
                winners++;
                break;
            }
    return winners == build_value(p, FACE);
}
static void bind_winners(struct build *p) {
    int64_t n = build_value(p, MANY), k = build_value(p, FACE);
    if (build_need(p, "fewer winners than players", n >= 2 && n <= 7 && k >= 1 && k < n))
        p->aux[KAZOE_FOUND] = count_all(p, (int)n, 3, winners_fit);
}
static bool draw_winners(struct build *p) {
    build_words(p, "t", players);
    build_people(p, "A");
    p->context = "じゃんけん";
    build_datum(p, MANY, "N", build_between(p, 3, 7)), build_datum(p, FACE, "n", build_between(p, 1, 6));
    return true;
}
static void solve_winners(struct build *p) {
    int64_t n = build_value(p, MANY), k = build_value(p, FACE);
    struct ratio who = kazoe_choose(p, "勝つ<n>人の選び方は、", n, k, "通り");
    struct ratio ways =
        build_step(p, "勝つ手はグー、チョキ、パーの3通りなので、", who, '*', build_int(3), "通り", "です。");
    build_trap(p, who);
    build_answer(p, ways, "", "通り");
}
static const char *const templates_winners[] = {
    KAZOE_TEMPLATES("<N>人の<t>が1回じゃんけんを", "する", "し", "<n>人だけが勝つ", "手の出し方", "通り")};
static const struct subtype winners = {
    .id = "winners",
    .name = "じゃんけんで何人かが勝つ手の出し方",
    .level = 2,
    .templates = templates_winners,
    .asks = "手の出し方の数",
    .role = {{"N", "人数", "人"}, {"n", "勝つ人数", "人"}},
    .method = {{"だれがどの手で勝つか", "だれが勝つかと、どの手で勝つかを別々に考えます。", solve_winners, NULL}},
    .draw = draw_winners,
    .bind = bind_winners,
    .holds = kazoe_holds,
    .low = {1},
    .high = {2200},
    .hint = "勝つ人が決まると、手の出し方は何通りですか。",
    .figure = &figure_two};

static const struct subtype *const subtypes[] = {&three_sum, &three_range, &three_product, &product, &places,  &extreme,
                                                 &face,      &alike,       &coins_asked,   &hands,   &winners, NULL};
const struct family family_saikoro_joken = {.id = "saikoro_joken",
                                            .number = "F81",
                                            .name = "さいころ・硬貨・じゃんけん",
                                            .ways = true,
                                            .grade = 6,
                                            .scene = SCENE_INDOORS,
                                            .subtypes = subtypes};

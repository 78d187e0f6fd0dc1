/* erabi_mono.c - 選び方の条件 that choose no people: rectangles and triangles from lines and points, equal things shared out,
 * stairs.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/erabi_joken.h"

static const struct figure_template figure_pair = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};

/* ---- rectangles of crossing lines; triangles from points on two lines ---- */
static void bind_lines(struct build *p) {
    int64_t a = build_value(p, 0), b = build_value(p, 1), found = 0;
    if (!build_need(p, "lines that can be drawn", a >= 2 && b >= 2 && a <= 20 && b <= 20)) return;
    for (int64_t i = 0; i < a; i++)
        for (int64_t k = i + 1; k < a; k++)
            for (int64_t m = 0; m < b; m++) found += b - 1 - m;
    p->aux[KAZOE_FOUND] = found;
}
static bool draw_lines(struct build *p) {
    static const char *const lines[] = {"平行な直線|直線",   "たての直線|横の直線", "平行線|平行線",
                                        "東西の道|南北の道", "!たての線|横の線",    NULL};
    build_context(p, "x|y", lines);
    build_people(p, "A");
    build_datum(p, 0, "a", build_between(p, 3, 8)), build_datum(p, 1, "b", build_between(p, 3, 8));
    return true;
}
static void solve_lines(struct build *p) {
    struct ratio first = kazoe_choose(p, "<a>本から2本を選ぶのは、", build_value(p, 0), 2, "通り");
    struct ratio second = kazoe_choose(p, "<b>本から2本を選ぶのは、", build_value(p, 1), 2, "通り");
    build_trap(p, build_apply(p, first, '+', second));
    build_trap(p, build_int((build_value(p, 0) - 1) * (build_value(p, 1) - 1)));
    if (first.num == 1)
        first = build_apply(p, first, '*', second);
    else
        first = build_step(p, "かけ合わせて、", first, '*', second, "個", "です。");
    build_answer(p, first, "", "個");
}
static const char *const templates_lines[] = {KAZOE_TEMPLATES("<a>本の<x>と、それらに垂直な<b>本の<y>を", "引く",
                                                              "引き", "これらの直線で囲まれる", "長方形", "個")};
const struct subtype erabi_lines = {
    .id = "rectangles",
    .name = "交わる線でできる長方形の数",
    .level = 2,
    .templates = templates_lines,
    .asks = "長方形の数",
    .role = {{"a", "一方の線の本数", "本"}, {"b", "もう一方の線の本数", "本"}},
    .method = {{"2本ずつ選ぶ", "長方形は、一方から2本、もう一方から2本を選ぶと1つ決まります。", solve_lines, NULL}},
    .draw = draw_lines,
    .bind = bind_lines,
    .holds = kazoe_holds,
    .low = {1},
    .high = {40000},
    .hint = "1つの長方形を作るには、線を何本ずつ選びますか。",
    .figure = &figure_pair};

static void bind_points(struct build *p) {
    int64_t a = build_value(p, 0), b = build_value(p, 1), found = 0;
    if (!build_need(p, "points that can be drawn", a >= 2 && b >= 2 && a <= 20 && b <= 20)) return;
    for (int64_t i = 0; i < a + b; i++)
        for (int64_t k = i + 1; k < a + b; k++)
            for (int64_t m = k + 1; m < a + b; m++) found += i < a && m >= a;
    p->aux[KAZOE_FOUND] = found;
}
static bool draw_points(struct build *p) {
    static const char *const where[] = {"平行な2本の直線の一方の上|もう一方の上",
                                        "平行な2本の直線アとイがあり、アの上|イの上", "2本の平行線の上の線|下の線",
                                        "!平行な2つの線の左の線|右の線", NULL};
    build_context(p, "x|y", where);
    build_people(p, "A");
    build_datum(p, 0, "a", build_between(p, 2, 7)), build_datum(p, 1, "b", build_between(p, 2, 7));
    return true;
}
static void solve_points(struct build *p) {
    int64_t a = build_value(p, 0), b = build_value(p, 1);
    struct ratio two = kazoe_choose(p, "<a>個から2個を選ぶのは、", a, 2, "通り");
    two = build_step(p, "もう1つの点は<b>個のどれでもよいので、", two, '*', p->datum[1], "個", "です。");
    struct ratio other = kazoe_choose(p, "<b>個から2個を選ぶのは、", b, 2, "通り");
    other = build_step(p, "もう1つの点は<a>個のどれでもよいので、", other, '*', p->datum[0], "個", "です。");
    build_trap(p, two), build_trap(p, build_int(kazoe_taken(a + b, 3)));
    build_answer(p, build_step(p, "合わせて、", two, '+', other, "個", "です。"), "", "個");
}
static const char *const templates_points[] = {
    KAZOE_TEMPLATES("<x>に<a>個、<y>に<b>個の点を", "とる", "とり", "これらの点のうち3つを頂点とする", "三角形", "個")};
const struct subtype erabi_points = {
    .id = "points",
    .name = "2本の直線の上の点でできる三角形",
    .level = 3,
    .templates = templates_points,
    .asks = "三角形の数",
    .role = {{"a", "一方の点の数", "個"}, {"b", "もう一方の点の数", "個"}},
    .method = {{"2つに分ける", "3つとも同じ直線の上では三角形になりません。2個と1個に分けて選びます。", solve_points,
                NULL}},
    .draw = draw_points,
    .bind = bind_points,
    .holds = kazoe_holds,
    .low = {1},
    .high = {10000},
    .hint = "一方から2個、もう一方から1個選ぶ選び方は何通りですか。",
    .figure = &figure_pair};

/* ---- equal things shared out among people ---- */
static const char *const goods[] = {"みかん|個",   "りんご|個",        "あめ|個",   "えん筆|本",
                                    "おはじき|個", "色紙|枚",          "ビー玉|個", "クッキー|枚",
                                    "シール|枚",   "!チョコレート|個", NULL};
enum { SOME_EACH, NONE_TOO };
static int64_t count_shares(int64_t left, int64_t persons, int64_t low) {
    if (persons == 1) return left >= low;
    int64_t found = 0;
    for (int64_t i = low; i <= left; i++) found += count_shares(left - i, persons - 1, low);
    return found;
}
static void bind_share(struct build *p) {
    int64_t n = build_value(p, 0), k = build_value(p, 1), free = p->aux[0] == NONE_TOO;
    build_set(p, "q", free ? "1<c>ももらわない人がいてもよいとして、" : "だれも少なくとも1<c>はもらうとして、");
    build_set_number(p, "z1", free ? n + k - 1 : n - 1), build_set_number(p, "z2", k - 1);
    if (build_need(p, "enough to share", k >= 2 && k <= 5 && n > k && n <= 20))
        p->aux[KAZOE_FOUND] = count_shares(n, k, !free);
}
static bool draw_share(struct build *p) {
    build_context(p, "t|c", goods);
    build_people(p, "A");
    build_aux(p, 0, build_between(p, SOME_EACH, NONE_TOO));
    build_datum(p, 0, "n", build_between(p, 4, 12)), build_datum(p, 1, "k", build_between(p, 3, 4));
    return true;
}
static void solve_share(struct build *p) {
    int64_t n = build_value(p, 0), k = build_value(p, 1), places = n - 1;
    if (p->aux[0] == NONE_TOO) {
        build_line(p);
        build_say(p, "<t><n><c>と仕切り<z2>本を1列に並べると考えると、並ぶものは全部で、");
        places = n + k - 1;
        build_equation(p, p->datum[0], '+', build_int(k - 1), "個");
        build_say(p, "です。");
    } else {
        build_step(p, "<t>を1列に並べると、間は、", p->datum[0], '-', build_int(1), "か所", "です。");
    }
    struct ratio ways =
        kazoe_choose(p, "<z1>か所から、<k>人に分ける仕切り<z2>本の場所を選んで、", places, k - 1, "通り");
    build_trap(p, build_apply(p, p->datum[0], '*', p->datum[1]));
    build_answer(p, k == 2 ? build_int(places) : ways, "", "通り");
}
static const char *const templates_share[] = {
    KAZOE_TEMPLATES("<n><c>の同じ<t>を<k>人で", "分ける", "分け", "<q>", "分け方", "通り")};
static const struct figure_template figure_share = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<n>|<k>"}}};
const struct subtype erabi_share = {
    .id = "share",
    .name = "同じものを何人かで分ける分け方",
    .level = 3,
    .templates = templates_share,
    .asks = "分け方の数",
    .role = {{"n", "分けるものの数", "<c>"},
             {"k", "人数", "人"},
             {"q", "もらわない人", "どの人も1つ以上|もらわない人がいてもよい", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"仕切りを入れる", "1列に並べた<t>に仕切りを入れて分けると考えます。", solve_share, NULL}},
    .draw = draw_share,
    .bind = bind_share,
    .holds = kazoe_holds,
    .low = {1},
    .high = {9000},
    .hint = "<k>人に分けるには、仕切りは何本いりますか。",
    .figure = &figure_share};

/* ---- stairs, one to m steps at a time ---- */
static int64_t count_climbs(int64_t left, int64_t most) {
    if (left <= 0) return left == 0;
    int64_t found = 0;
    for (int64_t i = 1; i <= most; i++) found += count_climbs(left - i, most);
    return found;
}
static void bind_stairs(struct build *p) {
    int64_t n = build_value(p, 0), m = build_value(p, 1);
    build_set(p, "q", m == 3 ? "1段か2段か3段" : "1段か2段");
    if (build_need(p, "stairs", n >= 4 && n <= 15 && (m == 2 || m == 3))) p->aux[KAZOE_FOUND] = count_climbs(n, m);
}
static bool draw_stairs(struct build *p) {
    static const char *const where[] = {"階だん",       "石だん",      "はしご", "歩道橋の階だん",
                                        "神社の石だん", "!非常階だん", NULL};
    build_words(p, "t", where);
    build_people(p, "A");
    p->context = "階だん";
    build_datum(p, 0, "n", build_between(p, 5, 12)), build_datum(p, 1, "m", build_between(p, 2, 3));
    return true;
}
static void solve_stairs(struct build *p) {
    int64_t n = build_value(p, 0), m = build_value(p, 1), w[16] = {1, 1, 2, m == 3 ? 4 : 3};
    build_line(p);
    build_say(p, m == 3 ? "1段なら1通り、2段なら2通り、3段なら4通りです。"
                        : "1段なら1通り、2段なら2通り、3段なら3通りです。");
    char list[320] = "";
    for (int64_t i = 4; i <= n; i++) {
        w[i] = w[i - 1] + w[i - 2] + (m == 3 ? w[i - 3] : 0);
        if (i < n)
            build_add(p, list, sizeof list, "%s%lld段は%lld通り", *list ? "、" : "", (long long)i, (long long)w[i]);
    }
    build_set(p, "z1", list);
    build_line(p);
    build_say(p, m == 3 ? "最後に1段、2段、3段上る場合があるので、前の3つの数の和が次の数になります。"
                        : "最後に1段上る場合と2段上る場合があるので、前の2つの数の和が次の数になります。");
    if (*list) {
        build_line(p);
        build_say(p, "順に求めると、<z1>です。");
    }
    int64_t f[3] = {w[n - 1], w[n - 2], w[n - 3]};
    struct ratio ways = kazoe_sum(p, "<n>段の上り方は、", f, (int)m, "通り");
    build_trap(p, build_int(w[n - 1]));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_stairs[] = {
    KAZOE_TEMPLATES("<n>段の<t>を、一度に1段から<m>段まで", "上る", "上り", "いちばん上まで上る", "上り方", "通り")};
static const struct figure_template figure_stairs = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<n>|<m>"}}};
const struct subtype erabi_stairs = {
    .id = "stairs",
    .name = "階だんの上り方",
    .level = 3,
    .templates = templates_stairs,
    .asks = "上り方の数",
    .role = {{"n", "段の数", "段"}, {"m", "一度に上れる最も多い段の数", "段"}},
    .method = {{"少ない段数から", "最後に何段上るかで分けると、少ない段数の上り方から順に求められます。", solve_stairs,
                NULL}},
    .draw = draw_stairs,
    .bind = bind_stairs,
    .holds = kazoe_holds,
    .low = {1},
    .high = {11000},
    .hint = "3段の<t>の上り方は何通りですか。",
    .figure = &figure_stairs};

/* erabi_joken.c - 選び方の条件: one who must or must not be chosen, a leader and members, groups, at least so many of a
 * kind, figures from points and lines, equal things shared out, stairs.
 *
 *   what has a condition is settled first, then the others are chosen -> product or sum
 *
 * Checked tests/problem/family_test.c
 */

#include "problem/family/kazoe.h"

enum { ALL, CHOSEN };

static const struct figure_template figure_chosen = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<N>|<r>"}}};
static const struct figure_template figure_pair = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
static const char *const people[] = {
    "子ども|当番を",   "クラスの人|委員を", "児童|代表を",         "選手|出場する人を",      "友だち|係を",
    "部員|実行委員を", "生徒|発表する人を", "班の人|そうじ当番を", "!家族|買い物に行く人を", NULL};

/* Subsets of n, as bits, that fit. */
typedef bool set_fits(const struct build *p, unsigned set, int64_t n);
static int64_t count_sets(const struct build *p, int64_t n, set_fits *fits) {
    int64_t found = 0;
    for (unsigned set = 0; set < 1u << n; set++) found += fits(p, set, n);
    return found;
}

/* ---- one of them is chosen, or not ---- */
enum { IN, OUT };
static bool one_fits(const struct build *p, unsigned set, int64_t n) {
    (void)n;
    return __builtin_popcount(set) == build_value(p, CHOSEN) && (set & 1) == (p->aux[0] == IN);
}
static void bind_one(struct build *p) {
    int64_t n = build_value(p, ALL), r = build_value(p, CHOSEN);
    build_set(p, "q", p->aux[0] == IN ? "必ず選ばれる" : "選ばれない");
    build_set_number(p, "z1", n - 1), build_set_number(p, "z2", r - 1);
    if (build_need(p, "fewer than there are", n >= 3 && n <= 20 && r >= 2 && r < n && (p->aux[0] == IN || r < n - 1)))
        p->aux[KAZOE_FOUND] = count_sets(p, n, one_fits);
}
static bool draw_one(struct build *p) {
    build_context(p, "t|x", people);
    build_people(p, "A|B");
    build_aux(p, 0, build_between(p, IN, OUT));
    int64_t r = build_between(p, 2, 4);
    build_datum(p, ALL, "N", build_between(p, r + 2, 12)), build_datum(p, CHOSEN, "r", r);
    return true;
}
static void solve_one(struct build *p) {
    int64_t n = build_value(p, ALL), r = build_value(p, CHOSEN);
    build_step(p, "<B>のほかにいるのは、", p->datum[ALL], '-', build_int(1), "人", "です。");
    struct ratio ways = p->aux[0] == IN ? kazoe_choose(p, "<B>はもう決まっているので、残り<z2>人を<z1>人から選んで、",
                                                       n - 1, r - 1, "通り")
                                        : kazoe_choose(p, "<B>のほかの<z1>人から<r>人を選んで、", n - 1, r, "通り");
    build_trap(p, build_int(kazoe_taken(n, r)));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_one[] = {
    KAZOE_TEMPLATES("<B>をふくむ<N>人の<t>から<x><r>人", "選ぶ", "選び", "<B>が<q>", "選び方", "通り")};
static const struct subtype one = {
    .id = "one",
    .name = "1人が必ず選ばれる・選ばれない選び方",
    .level = 2,
    .templates = templates_one,
    .asks = "選び方の数",
    .role = {{"N", "全部の人数", "人"},
             {"r", "選ぶ人数", "人"},
             {"q", "選ばれるかどうか", "必ず選ばれる|選ばれない", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"残りを選ぶ", "<B>が入るかどうかは決まっているので、残りの人だけを考えます。", solve_one, NULL}},
    .draw = draw_one,
    .bind = bind_one,
    .holds = kazoe_holds,
    .low = {1},
    .high = {3000},
    .hint = "<B>のほかに何人の中から何人を選びますか。",
    .figure = &figure_chosen};

/* ---- a leader and members ---- */
static const char *const leaders[] = {
    "班長|班員",       "委員長|委員", "リーダー|メンバー", "部長|副部長",  "代表|副代表", "会長|書記",
    "キャプテン|選手", "団長|団員",   "議長|書記",         "!主役|わき役", NULL};
static void bind_leader(struct build *p) {
    int64_t n = build_value(p, ALL), k = build_value(p, CHOSEN), found = 0;
    build_set_number(p, "z1", n - 1);
    if (!build_need(p, "members enough", k >= 2 && k < n - 1 && n <= 20)) return;
    for (int64_t lead = 0; lead < n; lead++) found += kazoe_taken(n - 1, k);
    p->aux[KAZOE_FOUND] = found;
}
static bool draw_leader(struct build *p) {
    build_context(p, "x|y", leaders);
    build_words(p, "t|z", people);
    build_people(p, "A");
    build_datum(p, ALL, "N", build_between(p, 5, 12)), build_datum(p, CHOSEN, "r", build_between(p, 2, 3));
    return true;
}
static void solve_leader(struct build *p) {
    int64_t n = build_value(p, ALL), k = build_value(p, CHOSEN);
    struct ratio rest = kazoe_choose(p, "<x>を決めたあと、残りの<z1>人から<y><r>人を選ぶのは、", n - 1, k, "通り");
    struct ratio ways = build_step(p, "<x>の決め方は<N>通りなので、", p->datum[ALL], '*', rest, "通り", "です。");
    build_trap(p, build_int(kazoe_taken(n, k + 1)));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_leader[] = {
    KAZOE_TEMPLATES("<N>人の<t>から<x>1人と<y><r>人を", "選ぶ", "選び", "", "選び方", "通り")};
static const struct subtype leader = {
    .id = "leader",
    .name = "1人の役と何人かの役",
    .level = 2,
    .templates = templates_leader,
    .asks = "選び方の数",
    .role = {{"N", "全部の人数", "人"}, {"r", "<y>の人数", "人"}},
    .method = {{"順に決める", "先に<x>を決め、残りから<y>を選びます。<y>どうしは区別しません。", solve_leader, NULL}},
    .draw = draw_leader,
    .bind = bind_leader,
    .holds = kazoe_holds,
    .low = {1},
    .high = {20000},
    .hint = "<x>の決め方は何通りですか。",
    .figure = &figure_chosen};

/* ---- into two groups, with names or without ---- */
enum { UNNAMED, NAMED };
static bool group_fits(const struct build *p, unsigned set, int64_t n) {
    if (__builtin_popcount(set) != build_value(p, 0)) return false;
    return p->aux[0] == NAMED || build_value(p, 0) * 2 != n || (set & 1);
}
static void bind_split(struct build *p) {
    int64_t a = build_value(p, 0), b = build_value(p, 1);
    build_set(p, "q", p->aux[0] == NAMED ? "名前のついた2つの部屋" : "2つの組");
    build_set_number(p, "z1", a + b);
    if (build_need(p, "two groups", a >= 1 && b >= 1 && a + b >= 3 && a + b <= 16))
        p->aux[KAZOE_FOUND] = count_sets(p, a + b, group_fits);
}
static bool draw_split(struct build *p) {
    build_context(p, "t|x", people);
    build_people(p, "A");
    build_aux(p, 0, build_between(p, UNNAMED, NAMED));
    int64_t a = build_between(p, 2, 5);
    build_datum(p, 0, "a", a), build_datum(p, 1, "b", build_chance(p, 40) ? a : build_between(p, 2, 5));
    return true;
}
static void solve_split(struct build *p) {
    int64_t a = build_value(p, 0), b = build_value(p, 1);
    struct ratio all = build_step(p, "全部の人数は、", p->datum[0], '+', p->datum[1], "人", "です。");
    if (a == 1 || b == 1) {
        build_answer(p, all, "", "通り");
        return;
    }
    struct ratio ways = kazoe_choose(p, "<z1>人から一方の<a>人を選ぶと、残りは決まるので、", a + b, a, "通り");
    if (a == b && p->aux[0] == UNNAMED) {
        build_trap(p, ways);
        ways = build_step(p, "2つの組を入れかえても同じ分け方なので、", ways, '/', build_int(2), "通り", "です。");
    }
    build_answer(p, ways, "", "通り");
}
static const char *const templates_split[] = {
    KAZOE_TEMPLATES("<z1>人の<t>を<a>人と<b>人に分けて<q>に", "する", "し", "", "分け方", "通り")};
static const struct subtype split = {
    .id = "split",
    .name = "2つの組に分ける分け方",
    .level = 2,
    .templates = templates_split,
    .asks = "分け方の数",
    .role = {{"a", "一方の人数", "人"},
             {"b", "もう一方の人数", "人"},
             {"q", "組の区別", "組を区別しない|組を区別する", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"一方を選ぶ", "一方の組に入る人を選ぶと、もう一方は残りの人に決まります。", solve_split, NULL}},
    .draw = draw_split,
    .bind = bind_split,
    .holds = kazoe_holds,
    .shows = "<z1>",
    .low = {1},
    .high = {13000},
    .hint = "一方の組の選び方は何通りですか。",
    .figure = &figure_pair};

/* ---- groups of the same size ---- */
static int64_t count_groups(int64_t left, int64_t each, bool named) {
    if (left == 0) return 1;
    return (named ? kazoe_taken(left, each) : kazoe_taken(left - 1, each - 1)) * count_groups(left - each, each, named);
}
static void bind_groups(struct build *p) {
    int64_t each = build_value(p, 0), groups = build_value(p, 1);
    build_set(p, "q", p->aux[0] == NAMED ? "名前のついた" : "");
    build_set_number(p, "z1", each * groups);
    if (build_need(p, "groups", each >= 2 && groups >= 2 && groups <= 4 && each * groups <= 12))
        p->aux[KAZOE_FOUND] = count_groups(each * groups, each, p->aux[0] == NAMED);
}
static bool draw_groups(struct build *p) {
    build_context(p, "t|x", people);
    build_people(p, "A");
    build_aux(p, 0, build_between(p, UNNAMED, NAMED));
    build_datum(p, 0, "a", build_between(p, 2, 5)), build_datum(p, 1, "b", build_between(p, 2, 4));
    return true;
}
static void solve_groups(struct build *p) {
    int64_t each = build_value(p, 0), groups = build_value(p, 1), f[4], order = kazoe_factorial(groups);
    int n = 0;
    build_step(p, "全部の人数は、", p->datum[0], '*', p->datum[1], "人", "です。");
    for (int64_t left = each * groups; left > each; left -= each) {
        build_set_number(p, "z3", left);
        f[n++] = (int64_t)kazoe_choose(p, "残り<z3>人から次の<a>人を選ぶのは、", left, each, "通り").num;
    }
    struct ratio ways = build_int(f[0]);
    if (n > 1) ways = kazoe_product(p, "かけ合わせて、", f, n, "通り");
    if (p->aux[0] == UNNAMED) {
        build_trap(p, ways);
        build_set_number(p, "z4", order);
        ways = build_step(p, "同じ分け方を、組の並べ方の<z4>回ずつ数えているので、", ways, '/', build_int(order),
                          "通り", "です。");
    }
    build_answer(p, ways, "", "通り");
}
static const char *const templates_groups[] = {
    KAZOE_TEMPLATES("<z1>人の<t>を<a>人ずつ<q><b>つの組に", "分ける", "分け", "", "分け方", "通り")};
static const struct subtype groups = {
    .id = "groups",
    .name = "同じ人数の組に分ける分け方",
    .level = 3,
    .templates = templates_groups,
    .asks = "分け方の数",
    .role = {{"a", "1組の人数", "人"},
             {"b", "組の数", "組"},
             {"q", "組の区別", "組を区別しない|組を区別する", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"順に選ぶ", "1組ずつ順に選びます。組を区別しないときは、同じ分け方を何回数えたかを考えます。",
                solve_groups, NULL}},
    .draw = draw_groups,
    .bind = bind_groups,
    .holds = kazoe_holds,
    .shows = "<z1>",
    .low = {1},
    .high = {400000},
    .hint = "1つ目の組の選び方は何通りですか。",
    .figure = &figure_pair};

/* ---- at least so many of a kind ---- */
static const char *const kinds[] = {
    "男子|女子|人|代表を",         "女子|男子|人|委員を",           "大人|子ども|人|参加する人を",
    "6年生|5年生|人|係を",         "赤い玉|白い玉|個|取り出す玉を", "絵本|図かん|冊|借りる本を",
    "りんご|みかん|個|くだものを", "!先生|生徒|人|出場する人を",    NULL};
enum { FIRST, SECOND, TAKE, LEAST };
static bool at_least(const struct build *p, unsigned set, int64_t n) {
    unsigned first = (1u << build_value(p, FIRST)) - 1;
    (void)n;
    return __builtin_popcount(set) == build_value(p, TAKE) && __builtin_popcount(set & first) >= build_value(p, LEAST);
}
static void bind_least(struct build *p) {
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND), r = build_value(p, TAKE), k = build_value(p, LEAST);
    if (build_need(p, "some but not all",
                   a >= 1 && b >= 1 && a + b <= 16 && r >= 2 && r <= 5 && k >= 1 && k < r && k < a))
        p->aux[KAZOE_FOUND] = count_sets(p, a + b, at_least);
    build_need(p, "others for the rest", r - k <= b);
}
static bool draw_least(struct build *p) {
    build_context(p, "x|y|c|z", kinds);
    build_people(p, "A");
    build_datum(p, FIRST, "a", build_between(p, 3, 6)), build_datum(p, SECOND, "b", build_between(p, 3, 6));
    build_datum(p, TAKE, "r", build_between(p, 3, 4)), build_datum(p, LEAST, "k", 2);
    return true;
}
static void solve_least(struct build *p) {
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND), r = build_value(p, TAKE), f[8];
    int n = 0;
    for (int64_t i = build_value(p, LEAST); i <= r && i <= a && n < 5; i++) {
        if (r - i > b) continue;
        int64_t first = kazoe_taken(a, i), second = kazoe_taken(b, r - i);
        build_set_number(p, "z1", i), build_set_number(p, "z2", r - i);
        build_set_number(p, "z3", first), build_set_number(p, "z4", second);
        build_line(p);
        build_say(p, "<x>が<z1><c>で<y>が<z2><c>のとき、選び方は<z3>通りと<z4>通りをかけて、");
        f[n] = first * second;
        build_formula(p, build_int(f[n++]), "通り", "%lld×%lld", (long long)first, (long long)second);
        build_say(p, "です。");
    }
    struct ratio ways = n > 1 ? kazoe_sum(p, "合わせて、", f, n, "通り") : build_int(f[0]);
    build_trap(p, build_int(f[0])), build_trap(p, build_int(kazoe_taken(a + b, r)));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_least[] = {KAZOE_TEMPLATES("<x><a><c>と<y><b><c>の中から<z><r><c>", "選ぶ", "選び",
                                                              "<x>が少なくとも<k><c>は入る", "選び方", "通り")};
static const struct subtype least = {
    .id = "least",
    .name = "少なくとも何人かは入る選び方",
    .level = 3,
    .templates = templates_least,
    .asks = "選び方の数",
    .role = {{"a", "<x>の数", "<c>"},
             {"b", "<y>の数", "<c>"},
             {"r", "選ぶ数", "<c>"},
             {"k", "入る<x>の最も少ない数", "<c>"}},
    .method = {{"場合に分ける", "<x>が何<c>入るかで場合を分けて、合わせます。", solve_least, NULL}},
    .draw = draw_least,
    .bind = bind_least,
    .holds = kazoe_holds,
    .low = {1},
    .high = {5000},
    .hint = "<x>が<k><c>のとき、選び方は何通りですか。",
    .figure = &figure_pair};

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
static const struct subtype lines = {
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
static const struct subtype points = {
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

/* ---- from the number of pairs back to the people ---- */
static const char *const meetings[] = {"どの2人も1回ずつあく手をする|あく手|回|人",
                                       "どの2人も1回ずつ対戦する|試合|試合|人",
                                       "全員がたがいに1回ずつかん杯をする|かん杯|回|人",
                                       "どの2人も1回ずつ電話で話す|電話|回|人",
                                       "全員がたがいに1回ずつじゃんけんをする|じゃんけん|回|人",
                                       "どの2人も1回ずつ写真をとる|写真|枚|人",
                                       "!どの2人も1回ずつ組んでおどる|ダンス|回|人",
                                       NULL};
static void bind_back(struct build *p) {
    int64_t n = 2;
    while (n * (n - 1) / 2 < build_value(p, 0)) n++;
    build_need(p, "all pairs of so many", n <= 60 && n >= 3 && n * (n - 1) / 2 == build_value(p, 0));
}
static bool draw_back(struct build *p) {
    int64_t n = build_between(p, 4, 30);
    build_context(p, "x|y|c|z", meetings);
    build_people(p, "A");
    build_datum(p, 0, "T", n * (n - 1) / 2);
    return true;
}
static void solve_back(struct build *p) {
    int64_t n = 2;
    while (n * (n - 1) / 2 < build_value(p, 0)) n++;
    build_set_number(p, "z1", n), build_set_number(p, "z2", n - 1);
    build_step(p, "1人が自分以外の全員と組になるので、2回ずつ数えると、", p->datum[0], '*', build_int(2), "", "です。");
    build_line(p);
    build_say(p, "1つちがいの2つの数をかけてこの数になるのは、");
    build_formula(p, build_int(n * (n - 1)), "", "%lld×%lld", (long long)n, (long long)(n - 1));
    build_say(p, "です。");
    struct ratio all = build_step(p, "相手の<z2>人と自分で、", build_int(n - 1), '+', build_int(1), "人", "です。");
    build_trap(p, build_int(n - 1));
    build_answer(p, all, "", "人");
}
static bool holds_back(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t pairs = 0;
    for (int64_t i = 1; i < x[0]; i++) pairs += i;
    return IF_KEPT(keep, 1, pairs == build_value(p, 0));
}
static const char *const templates_back[] = {
    "集まった人の<x>と、<y>は全部で<T><c>でした。集まったのは何人ですか。",
    "何人かが集まり、<x>ことにしたところ、<y>は<T><c>になりました。人数は何人[ですか。|でしょうか。]",
    "集まったのは何人ですか。<x>と、<y>が全部で<T><c>になりました。",
    "<A>たち何人かの間で、<x>ことになりました。<y>が全部で<T><c>のとき、みんなで何人いますか。",
    "パーティーで、<x>と、<y>は合わせて<T><c>でした。参加した人は何人ですか。",
    "何人かの<x>とき、<y>の数は<T><c>です。人数<wo>",
    "<y>の数を数えると全部で<T><c>でした。集まった人の<x>とすると、何人いましたか。",
    "ある集まりで、<x>と、<y>が<T><c>ありました。この集まりの人数は何人になりますか。",
    NULL};
static const struct figure_template figure_back = {FIGURE_NONE, {{"count", FIGURE_NUMBER, "<T>"}}};
static const struct subtype back = {
    .id = "pairs_back",
    .name = "2人ずつの組の数から人数",
    .level = 3,
    .templates = templates_back,
    .asks = "人数",
    .role = {{"T", "組の数", "<c>"}},
    .method = {{"2倍する", "組の数を2倍すると、人数と、それより1小さい数の積になります。", solve_back, NULL}},
    .draw = draw_back,
    .bind = bind_back,
    .holds = holds_back,
    .loops = 1,
    .low = {1},
    .high = {60},
    .hint = "1人は何人と組になりますか。",
    .figure = &figure_back};

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
static const struct subtype share = {
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
static const struct subtype stairs = {
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

/* ---- cards from 1 to m: so many with a sum, or with a sum that is a multiple ---- */
enum { LAST, TAKEN, SUM };
enum { IS, MULTIPLE };
static bool sum_fits(const struct build *p, unsigned set, int64_t n) {
    int64_t sum = 0;
    if (__builtin_popcount(set) != build_value(p, TAKEN)) return false;
    for (int64_t i = 0; i < n; i++) sum += set >> i & 1 ? i + 1 : 0;
    return p->aux[0] == IS ? sum == build_value(p, SUM) : sum % build_value(p, SUM) == 0;
}
static void bind_cards(struct build *p) {
    int64_t m = build_value(p, LAST), r = build_value(p, TAKEN);
    build_set(p, "q", p->aux[0] == IS ? "" : "の倍数");
    if (!build_need(p, "cards", m >= 3 && m <= 16 && r >= 2 && r <= 4 && r < m && build_value(p, SUM) >= 2)) return;
    p->aux[KAZOE_FOUND] = count_sets(p, m, sum_fits);
    build_need(p, "a choice that fits", p->aux[KAZOE_FOUND] > 0);
}
static bool draw_cards(struct build *p) {
    static const char *const things[] = {"カード|枚", "玉|個", "札|枚", "ボール|個", "くじ|本", "!石|個", NULL};
    build_context(p, "t|c", things);
    build_people(p, "A");
    build_aux(p, 0, build_between(p, IS, MULTIPLE));
    int64_t m = build_between(p, 6, 12), r = build_between(p, 2, 3);
    build_datum(p, LAST, "m", m), build_datum(p, TAKEN, "r", r);
    build_datum(p, SUM, "k", p->aux[0] == IS ? build_between(p, r * 4, r * m * 2 / 3) : build_between(p, 3, 5));
    return true;
}
static void solve_cards(struct build *p) {
    int64_t m = build_value(p, LAST), ways[16] = {0}, first[16] = {0};
    int k = 0;
    for (int64_t i = 0; i < m; i++) {
        int64_t found = 0;
        for (unsigned set = 0; set < 1u << m; set++)
            found += (set & (1u << i)) && (set & ((1u << i) - 1)) == 0 && sum_fits(p, set, m);
        if (found) first[k] = i + 1, ways[k++] = found;
    }
    kazoe_list(p, "z1", first, k), kazoe_list(p, "z2", ways, k);
    build_line(p);
    build_say(p, k == 1 ? "いちばん小さい数は<z1>だけで、書き出すと<z2>通りです。"
                        : "いちばん小さい数が<z1>のとき、書き出すと順に<z2>通りです。");
    struct ratio all = k == 1 ? build_step(p, "全部で、", build_int(1), '*', build_int(ways[0]), "通り", "です。")
                              : kazoe_sum(p, "合わせて、", ways, k, "通り");
    build_answer(p, all, "", "通り");
}
static const char *const templates_cards[] = {
    KAZOE_TEMPLATES("1から<m>までの数が1つずつ書かれた<t>から、同時に<r><c>を", "取り出す", "取り出し",
                    "書かれた数の和が<k><q>になる", "取り出し方", "通り")};
static const struct figure_template figure_cards = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<m>|<r>|<k>"}}};
static const struct subtype cards = {
    .id = "card_sum",
    .name = "取り出した数の和",
    .level = 2,
    .templates = templates_cards,
    .asks = "取り出し方の数",
    .role = {{"m", "いちばん大きい数", ""},
             {"r", "取り出す数", "<c>"},
             {"k", "和、または何の倍数か", ""},
             {"q", "和か倍数か", "和がその数|和がその数の倍数", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"小さい数で分ける", "取り出した数のうち、いちばん小さい数で場合を分けて書き出します。", solve_cards,
                NULL}},
    .draw = draw_cards,
    .bind = bind_cards,
    .holds = kazoe_holds,
    .low = {1},
    .high = {1000},
    .hint = "いちばん小さい数が1のとき、取り出し方は何通りですか。",
    .figure = &figure_cards};

static const struct subtype *const subtypes[] = {&one,    &leader, &split, &groups, &least, &lines,
                                                 &points, &back,   &share, &stairs, &cards, NULL};
const struct family family_erabi_joken = {.id = "erabi_joken",
                                          .number = "F81",
                                          .name = "選び方の条件",
                                          .ways = true,
                                          .grade = 6,
                                          .scene = SCENE_INDOORS,
                                          .subtypes = subtypes};

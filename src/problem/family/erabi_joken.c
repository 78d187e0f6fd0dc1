/* erabi_joken.c - 選び方の条件: one who must or must not be chosen, a leader and members, groups, at least so many of a
 * kind, cards of a sum. erabi_mono.c has what is no choice of people.
 *
 *   what has a condition is settled first, then the others are chosen -> product or sum
 *
 * Checked tests/problem/family_test.c
 */

#include "problem/family/erabi_joken.h"

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

static const struct subtype *const subtypes[] = {&one,         &leader,       &split,        &groups,
                                                 &least,       &erabi_lines,  &erabi_points, &back,
                                                 &erabi_share, &erabi_stairs, &cards,        NULL};
const struct family family_erabi_joken = {.id = "erabi_joken",
                                          .number = "F81",
                                          .name = "選び方の条件",
                                          .ways = true,
                                          .grade = 6,
                                          .scene = SCENE_INDOORS,
                                          .subtypes = subtypes};

/* narabe_joken.c - 並べ方の条件: two kinds of people in a row, two of them with a wish, things that are alike or used
 * again.
 *
 *   the places with a condition first, then the others -> product; or all orders without those that do not fit
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/kazoe.h"

/* ---- two kinds in a row ---- */
enum { SPECIAL, OTHERS, MOST = 10 };

/* those with the condition | the others | counter | what they do | its stem | noun */
static const char *const kinds[] = {"男子|女子|人|が横一列に並ぶ|が横一列に並び|並び方",
                                    "女子|男子|人|が横一列に並ぶ|が横一列に並び|並び方",
                                    "大人|子ども|人|が横一列に並んで写真をとる|が横一列に並んで写真をとり|並び方",
                                    "子ども|大人|人|が長いすに1列にすわる|が長いすに1列にすわり|すわり方",
                                    "先生|生徒|人|が一列に並ぶ|が一列に並び|並び方",
                                    "6年生|5年生|人|がたて一列に並ぶ|がたて一列に並び|並び方",
                                    "男の子|女の子|人|がベンチに1列にすわる|がベンチに1列にすわり|すわり方",
                                    "ちがう絵本|ちがう図かん|冊|を本だなに1列に並べる|を本だなに1列に並べ|並べ方",
                                    "歌の得意な人|おどりの得意な人|人|が順番に発表する|が順番に発表し|順番の決め方",
                                    "!算数の本|理科の本|冊|をたなに1列に並べる|をたなに1列に並べ|並べ方",
                                    NULL};
typedef bool row_fits(unsigned special, int64_t n);
/* Every way to say which places the special ones have, times the orders of both kinds. */
static bool bind_kinds(struct build *p, row_fits *fits) {
    int64_t a = build_value(p, SPECIAL), b = build_value(p, OTHERS), n = a + b, found = 0;
    if (!build_need(p, "a row that can be listed", a >= 1 && b >= 1 && n <= MOST)) return false;
    for (unsigned set = 0; set < 1u << n; set++)
        if (__builtin_popcount(set) == a && fits(set, n)) found++;
    p->aux[KAZOE_FOUND] = found * kazoe_factorial(a) * kazoe_factorial(b);
    return build_need(p, "a way to stand", found > 0);
}
static bool draw_kinds(struct build *p, int64_t least, bool even) {
    build_context(p, "x|y|c|d|v|w", kinds);
    build_people(p, "A");
    int64_t a = build_between(p, least, 6), b = even ? a - (a > 2 && build_chance(p, 50)) : build_between(p, 1, 6);
    build_datum(p, SPECIAL, "a", a), build_datum(p, OTHERS, "b", b);
    return build_need(p, "a row for pupils", a + b <= (even ? 10 : 8));
}
#define KINDS "<x><a><c>と<y><b><c>"
#define KINDS_TEMPLATES(E) KAZOE_TEMPLATES(KINDS, "<d>", "<v>", E, "<w>", "通り")
static const struct figure_template figure_kinds = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
#define KINDS_SUBTYPE                                                                                                \
    .asks = "<w>の数", .role = {{"a", "<x>の数", "<c>"}, {"b", "<y>の数", "<c>"}}, .holds = kazoe_holds, .low = {1}, \
    .high = {900000}, .figure = &figure_kinds
static struct ratio both_of(struct build *p, struct ratio first, struct ratio second) {
    struct ratio ways = build_step(p, "これらをかけ合わせて、", first, '*', second, "通り", "です。");
    build_trap(p, build_apply(p, first, '+', second));
    build_answer(p, ways, "", "通り");
    return ways;
}

static bool at_both_ends(unsigned s, int64_t n) { return (s & 1) && (s >> (n - 1) & 1); }
static void bind_ends(struct build *p) {
    bind_kinds(p, at_both_ends);
    build_set_number(p, "z1", build_value(p, SPECIAL) + build_value(p, OTHERS) - 2);
}
static bool draw_ends(struct build *p) { return draw_kinds(p, 2, false); }
static void solve_ends(struct build *p) {
    int64_t a = build_value(p, SPECIAL), n = a + build_value(p, OTHERS);
    struct ratio ends = kazoe_arrange(p, "両はしに来る<x>の決め方は、", a, 2, "通り");
    struct ratio rest = kazoe_arrange(p, "間の残り<z1><c>の並び方は、", n - 2, n - 2, "通り");
    build_trap(p, rest);
    both_of(p, ends, rest);
}
static const char *const templates_ends[] = {KINDS_TEMPLATES("両はしがどちらも<x>になる")};
static const struct subtype ends = {
    .id = "ends",
    .name = "両はしのなかまが決まっている並び方",
    .level = 2,
    .templates = templates_ends,
    .method = {{"はしから決める", "条件のある両はしを先に決めます。", solve_ends, NULL}},
    .draw = draw_ends,
    .bind = bind_ends,
    .hint = "両はしの<x>の決め方は何通りですか。",
    KINDS_SUBTYPE};

static bool all_together(unsigned s, int64_t n) {
    (void)n;
    while (!(s & 1)) s >>= 1;
    return (s & (s + 1)) == 0;
}
static void bind_together(struct build *p) {
    bind_kinds(p, all_together);
    build_need(p, "more than one", build_value(p, SPECIAL) >= 2);
    build_set_number(p, "z1", build_value(p, OTHERS) + 1);
}
static bool draw_together(struct build *p) { return draw_kinds(p, 2, false); }
static void solve_together(struct build *p) {
    int64_t a = build_value(p, SPECIAL), b = build_value(p, OTHERS);
    struct ratio rows =
        kazoe_arrange(p, "<x><a><c>を1つの組とみると、<y>と合わせて<z1>つの並び方で、", b + 1, b + 1, "通り");
    struct ratio inner = kazoe_arrange(p, "組の中の<x><a><c>の並び方は、", a, a, "通り");
    build_trap(p, rows);
    both_of(p, rows, inner);
}
static const char *const templates_together[] = {KINDS_TEMPLATES("<x><a><c>が全部となり合う")};
static const struct subtype together = {
    .id = "together",
    .name = "一方のなかまが全部となり合う並び方",
    .level = 2,
    .templates = templates_together,
    .method = {{"1組とみる", "となり合うものを1つの組とみて並べ、組の中の並び方も考えます。", solve_together, NULL}},
    .draw = draw_together,
    .bind = bind_together,
    .hint = "<x><a><c>を1つの組とみると、いくつのものの並び方ですか。",
    KINDS_SUBTYPE};

static bool none_next(unsigned s, int64_t n) {
    (void)n;
    return (s & s << 1) == 0;
}
static void bind_apart(struct build *p) {
    bind_kinds(p, none_next);
    build_need(p, "two that could be neighbours", build_value(p, SPECIAL) >= 2);
    build_set_number(p, "z1", build_value(p, OTHERS) + 1);
}
static bool draw_apart(struct build *p) {
    return draw_kinds(p, 2, false) &&
           build_need(p, "room between", build_value(p, SPECIAL) <= build_value(p, OTHERS) + 1);
}
static void solve_apart(struct build *p) {
    int64_t a = build_value(p, SPECIAL), b = build_value(p, OTHERS);
    struct ratio rows = kazoe_arrange(p, "先に<y><b><c>を並べると、", b, b, "通り");
    struct ratio gaps = kazoe_arrange(p, "<y>の間と両はしの<z1>か所から、<x>の場所を順に決めて、", b + 1, a, "通り");
    build_trap(p, gaps);
    both_of(p, rows, gaps);
}
static const char *const templates_apart[] = {KINDS_TEMPLATES("<x>どうしがとなり合わない")};
static const struct subtype apart = {
    .id = "apart",
    .name = "一方のなかまがとなり合わない並び方",
    .level = 3,
    .templates = templates_apart,
    .method = {{"間に入れる", "先に<y>を並べ、その間と両はしに<x>を1<c>ずつ入れます。", solve_apart, NULL}},
    .draw = draw_apart,
    .bind = bind_apart,
    .hint = "先に<y>だけを並べると、<x>が入れる場所は何か所ですか。",
    KINDS_SUBTYPE};

static bool in_turn(unsigned s, int64_t n) {
    for (int64_t i = 0; i + 1 < n; i++)
        if ((s >> i & 1) == (s >> (i + 1) & 1)) return false;
    return true;
}
static void bind_turn(struct build *p) {
    int64_t off = build_value(p, SPECIAL) - build_value(p, OTHERS);
    if (build_need(p, "numbers for turns", off >= -1 && off <= 1)) bind_kinds(p, in_turn);
}
static bool draw_turn(struct build *p) { return draw_kinds(p, 2, true); }
static void solve_turn(struct build *p) {
    int64_t a = build_value(p, SPECIAL), b = build_value(p, OTHERS);
    struct ratio first = kazoe_arrange(p, "<x><a><c>の並び方は、", a, a, "通り");
    struct ratio second = kazoe_arrange(p, "<y><b><c>の並び方は、", b, b, "通り");
    struct ratio ways = build_step(p, "どちらが先頭かを1つに決めると、", first, '*', second, "通り", "です。");
    build_trap(p, build_apply(p, first, '+', second));
    if (a == b) {
        build_trap(p, ways);
        ways = build_step(p, "先頭が<x>の場合と<y>の場合があるので、", ways, '*', build_int(2), "通り", "です。");
    }
    build_answer(p, ways, "", "通り");
}
static const char *const templates_turn[] = {KINDS_TEMPLATES("<x>と<y>が1<c>ずつ交ごになる")};
static const struct subtype turn = {
    .id = "turn",
    .name = "2つのなかまが交ごになる並び方",
    .level = 2,
    .templates = templates_turn,
    .method = {{"先頭で分ける", "どちらが先頭になるかを決めてから、それぞれの中の並び方を考えます。", solve_turn,
                NULL}},
    .draw = draw_turn,
    .bind = bind_turn,
    .hint = "先頭に来るのはどちらですか。両方ありますか。",
    KINDS_SUBTYPE};

/* ---- two of n have a wish ---- */
enum { N, PLACE };
static const char *const rows[] = {"子ども|が横一列に並ぶ|が横一列に並び|並び方",
                                   "友だち|が横一列に並んで写真をとる|が横一列に並んで写真をとり|並び方",
                                   "家族|が一列に並ぶ|が一列に並び|並び方",
                                   "児童|が長いすに1列にすわる|が長いすに1列にすわり|すわり方",
                                   "選手|がたて一列に並ぶ|がたて一列に並び|並び方",
                                   "いとこ|がベンチに1列にすわる|がベンチに1列にすわり|すわり方",
                                   "クラスの友だち|が横一列に並ぶ|が横一列に並び|並び方",
                                   "!役者|が舞台に横一列に並ぶ|が舞台に横一列に並び|並び方",
                                   NULL};
typedef bool order_fits(const int *place, int64_t n, int64_t k);
static int64_t count_orders(int *place, int64_t n, int64_t at, unsigned used, order_fits *fits, int64_t k) {
    int64_t found = 0;
    if (at == n) return fits(place, n, k);
    for (int i = 0; i < n; i++)
        if (!(used >> i & 1)) place[i] = (int)at, found += count_orders(place, n, at + 1, used | 1u << i, fits, k);
    return found;
}
static bool bind_people(struct build *p, order_fits *fits, int64_t k) {
    int place[MOST];
    int64_t n = build_value(p, N);
    if (!build_need(p, "orders that can be listed", n >= 3 && n <= 8)) return false;
    p->aux[KAZOE_FOUND] = count_orders(place, n, 0, 0, fits, k);
    return true;
}
static bool draw_people(struct build *p) {
    build_context(p, "t|d|v|w", rows);
    build_people(p, "A|B|D");
    build_datum(p, N, "N", build_between(p, 4, 8));
    return true;
}
#define PEOPLE "<B>と<D>をふくむ<N>人の<t>"
#define PEOPLE_TEMPLATES(E) KAZOE_TEMPLATES(PEOPLE, "<d>", "<v>", E, "<w>", "通り")
static const struct figure_template figure_people = {FIGURE_NONE, {{"count", FIGURE_NUMBER, "<N>"}}};
#define PEOPLE_SUBTYPE                                                                                         \
    .asks = "<w>の数", .role = {{"N", "全部の人数", "人"}}, .holds = kazoe_holds, .low = {1}, .high = {41000}, \
    .figure = &figure_people, .draw = draw_people

static bool two_at_ends(const int *place, int64_t n, int64_t k) {
    (void)k;
    return (place[0] == 0 && place[1] == n - 1) || (place[1] == 0 && place[0] == n - 1);
}
static void bind_two_ends(struct build *p) {
    bind_people(p, two_at_ends, 0);
    build_set_number(p, "z1", build_value(p, N) - 2);
}
static void solve_two_ends(struct build *p) {
    int64_t n = build_value(p, N);
    struct ratio rest = kazoe_arrange(p, "間に入る残り<z1>人の並び方は、", n - 2, n - 2, "通り");
    struct ratio ways = build_step(p, "<B>が左で<D>が右の場合と、その反対の場合があるので、", rest, '*', build_int(2),
                                   "通り", "です。");
    build_trap(p, rest);
    build_answer(p, ways, "", "通り");
}
static const char *const templates_two_ends[] = {PEOPLE_TEMPLATES("<B>と<D>が両はしになる")};
static const struct subtype two_ends = {
    .id = "two_ends",
    .name = "2人が両はしになる並び方",
    .level = 2,
    .templates = templates_two_ends,
    .method = {{"はしから決める", "両はしの2人を先に決め、残りの人の並び方を考えます。", solve_two_ends, NULL}},
    .bind = bind_two_ends,
    .hint = "両はしを決めると、残りは何人ですか。",
    PEOPLE_SUBTYPE};

static bool two_not_next(const int *place, int64_t n, int64_t k) {
    (void)n, (void)k;
    return place[0] - place[1] != 1 && place[1] - place[0] != 1;
}
static void bind_not_next(struct build *p) {
    bind_people(p, two_not_next, 0);
    build_set_number(p, "z1", build_value(p, N) - 1);
}
static void solve_not_next(struct build *p) {
    int64_t n = build_value(p, N);
    struct ratio all = kazoe_arrange(p, "条件がないときの並び方は、", n, n, "通り");
    struct ratio one = kazoe_arrange(p, "<B>と<D>を1組とみた<z1>つの並び方は、", n - 1, n - 1, "通り");
    struct ratio next =
        build_step(p, "2人の左右は2通りなので、となり合う並び方は、", one, '*', build_int(2), "通り", "です。");
    struct ratio ways = build_step(p, "これをのぞいて、", all, '-', next, "通り", "です。");
    build_trap(p, next), build_trap(p, build_apply(p, all, '-', one));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_not_next[] = {PEOPLE_TEMPLATES("<B>と<D>がとなり合わない")};
static const struct subtype not_next = {
    .id = "not_next",
    .name = "2人がとなり合わない並び方",
    .level = 3,
    .templates = templates_not_next,
    .method = {{"全体からのぞく", "全部の並び方から、2人がとなり合う並び方をのぞきます。", solve_not_next, NULL}},
    .bind = bind_not_next,
    .hint = "2人がとなり合う並び方は何通りですか。",
    PEOPLE_SUBTYPE};

static bool one_is_before(const int *place, int64_t n, int64_t k) {
    (void)n, (void)k;
    return place[0] < place[1];
}
static void bind_before(struct build *p) { bind_people(p, one_is_before, 0); }
static void solve_before(struct build *p) {
    int64_t n = build_value(p, N);
    struct ratio all = kazoe_arrange(p, "条件がないときの並び方は、", n, n, "通り");
    struct ratio ways = build_step(p, "<B>が左の並び方と<D>が左の並び方は同じ数だけあるので、", all, '/', build_int(2),
                                   "通り", "です。");
    build_trap(p, all);
    build_answer(p, ways, "", "通り");
}
static const char *const templates_before[] = {PEOPLE_TEMPLATES("<B>が<D>より左になる")};
static const struct subtype before = {
    .id = "before",
    .name = "1人がもう1人より左になる並び方",
    .level = 3,
    .templates = templates_before,
    .method = {{"半分にする", "2人を入れかえると、左右が反対の並び方が1つずつできます。", solve_before, NULL}},
    .bind = bind_before,
    .hint = "<B>と<D>を入れかえると、どんな並び方になりますか。",
    PEOPLE_SUBTYPE};

/* ---- each has a place of its own and must not get it: presents ---- */
static const char *const gifts[] = {"プレゼント|持ちよる|持ちより",
                                    "おかし|持ちよる|持ちより",
                                    "本|持ってくる|持ってき",
                                    "カード|作ってくる|作ってき",
                                    "手紙|書いてくる|書いてき",
                                    "!絵|かいてくる|かいてき",
                                    NULL};
static bool none_has_its_own(const int *place, int64_t n, int64_t k) {
    (void)k;
    for (int i = 0; i < n; i++)
        if (place[i] == i) return false;
    return true;
}
static void bind_exchange(struct build *p) {
    bind_people(p, none_has_its_own, 0);
    build_need(p, "a few people", build_value(p, N) <= 6);
}
static bool draw_exchange(struct build *p) {
    build_context(p, "t|d|v", gifts);
    build_people(p, "A");
    build_datum(p, N, "N", build_between(p, 3, 6));
    return true;
}
static void solve_exchange(struct build *p) {
    int64_t n = build_value(p, N), former = 1, last = 2;
    build_line(p);
    build_say(p, "書き出すと、2人のときは1通り、3人のときは2通りです。");
    struct ratio ways = build_int(2);
    for (int64_t i = 4; i <= n; i++) {
        build_set_number(p, "z1", i), build_set_number(p, "z2", i - 1);
        build_line(p);
        build_say(
            p,
            "<z1>人のとき、1人目がもらう相手は<z2>通りで、相手も1人目のものをもらうときともらわないときがあるので、");
        ways = build_int((i - 1) * (former + last));
        build_formula(p, ways, "通り", "%lld×(%lld+%lld)", (long long)(i - 1), (long long)former, (long long)last);
        build_say(p, "です。");
        former = last, last = (int64_t)ways.num;
    }
    if (n == 3)
        ways = build_step(p, "1人目のもらい方は2通りで、そのあとは1通りに決まるので、", build_int(2), '*', build_int(1),
                          "通り", "です。");
    build_trap(p, build_int(kazoe_factorial(n))), build_trap(p, build_int(kazoe_factorial(n - 1)));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_exchange[] = {KAZOE_TEMPLATES("<N>人が1つずつ<t>を<d>。それを集めて1人に1つずつ",
                                                                 "配る", "配り", "だれも自分の<t>を受け取らない",
                                                                 "配り方", "通り")};
static const struct subtype exchange = {
    .id = "exchange",
    .name = "だれも自分のものを受け取らない配り方",
    .level = 3,
    .templates = templates_exchange,
    .asks = "配り方の数",
    .role = {{"N", "人数", "人"}},
    .method = {{"少ない人数から", "人数の少ない場合から順に考えます。", solve_exchange, NULL}},
    .draw = draw_exchange,
    .bind = bind_exchange,
    .holds = kazoe_holds,
    .low = {1},
    .high = {800},
    .hint = "3人のときは何通りありますか。",
    .figure = &figure_people};

/* ---- the same may be used again ---- */
enum { KINDS_OF, PLACES };
static const char *const used[] = {"数字|種類|けたの番号を作る|けたの番号を作り|番号",
                                   "文字|種類|文字の言葉を作る|文字の言葉を作り|言葉",
                                   "記号|種類|個並べた合図を作る|個並べた合図を作り|合図",
                                   "音|種類|回鳴らす合図を作る|回鳴らす合図を作り|合図",
                                   "絵文字|種類|個並べたあいさつを作る|個並べたあいさつを作り|並べ方",
                                   "スタンプ|個|回続けておす|回続けておし|おし方",
                                   "旗|種類|回続けてあげる|回続けてあげ|あげ方",
                                   "おにぎり|種類|日続けて1個ずつ食べる|日続けて1個ずつ食べ|食べ方",
                                   "!ボタン|個|回続けておす|回続けておし|おし方",
                                   NULL};
static bool draw_again(struct build *p) {
    build_context(p, "t|c|d|v|w", used);
    build_people(p, "A");
    build_datum(p, KINDS_OF, "n", build_between(p, 2, 15)), build_datum(p, PLACES, "r", build_between(p, 2, 6));
    return build_need(p, "ways for pupils",
                      build_value(p, PLACES) < 4 || build_value(p, KINDS_OF) * build_value(p, PLACES) <= 20);
}
static void bind_again(struct build *p) {
    int64_t n = build_value(p, KINDS_OF), r = build_value(p, PLACES), all = 1;
    if (!build_need(p, "a product that can be written", n >= 2 && n <= 26 && r >= 2 && r <= 8)) return;
    for (int64_t i = 0; i < r; i++) all *= n;
    build_need(p, "a number for pupils", all <= 200000);
    int64_t found = 1; /* longer and longer rows, each goes on with every kind */
    for (int64_t i = 0; i < r && all <= 200000; i++) {
        int64_t longer = 0;
        for (int64_t k = 0; k < n; k++) longer += found;
        found = longer;
    }
    p->aux[KAZOE_FOUND] = found;
}
static void solve_again(struct build *p) {
    int64_t n = build_value(p, KINDS_OF), r = build_value(p, PLACES), fewer = 1;
    build_line(p);
    build_say(p, "同じ<t>を何回使ってもよいので、2番目から先も使える<t>はへらず、どこも<n>通りです。");
    struct ratio ways = kazoe_power(p, "<r>か所を順に決めるので、", n, r, "通り");
    build_trap(p, build_int(n * r));
    for (int64_t i = 0; i < r && i < n; i++) fewer *= n - i;
    build_trap(p, build_int(fewer));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_again[] = {
    KAZOE_TEMPLATES("<n><c>の<t>を使って<r>", "<d>", "<v>", "同じ<t>をくり返し使ってもよいとすると、", "<w>", "通り")};
static const struct figure_template figure_again = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<n>|<r>"}}};
static const struct subtype again = {
    .id = "again",
    .name = "同じものを何回使ってもよい並べ方",
    .level = 1,
    .templates = templates_again,
    .asks = "<w>の数",
    .role = {{"n", "種類の数", "<c>"}, {"r", "使う回数", ""}},
    .method = {{"かける", "並べ方の問題です。同じものを何回使ってもよいので、使える種類はへりません。", solve_again,
                NULL}},
    .draw = draw_again,
    .bind = bind_again,
    .holds = kazoe_holds,
    .low = {1},
    .high = {200000},
    .hint = "1番目を決めたあと、2番目は何通りですか。",
    .figure = &figure_again};

/* ---- things that are alike ---- */
static const char *const alike[] = {
    "赤い玉|白い玉|青い玉|個|を横一列に並べる|を横一列に並べ|並べ方",
    "赤い旗|青い旗|黄色い旗|本|を1列に立てる|を1列に立て|立て方",
    "りんご|みかん|かき|個|を1日に1個ずつ食べる|を1日に1個ずつ食べ|食べる順番",
    "白い石|黒い石|灰色の石|個|を1列に並べる|を1列に並べ|並べ方",
    "赤いタイル|白いタイル|青いタイル|枚|を横一列にはる|を横一列にはり|はり方",
    "丸のカード|三角のカード|四角のカード|枚|を左から順に並べる|を左から順に並べ|並べ方",
    "Aのカード|Bのカード|Cのカード|枚|を横一列に並べる|を横一列に並べ|並べ方",
    "赤い花|白い花|黄色い花|本|を1列に植える|を1列に植え|植え方",
    "!赤いつみ木|青いつみ木|緑のつみ木|個|を横一列に並べる|を横一列に並べ|並べ方",
    NULL};
/* Rows of so many of each that differ, from the shorter rows before them. */
static int64_t count_alike(int64_t a, int64_t b, int64_t c) {
    if (a < 0 || b < 0 || c < 0) return 0;
    if (a + b + c == 0) return 1;
    return count_alike(a - 1, b, c) + count_alike(a, b - 1, c) + count_alike(a, b, c - 1);
}
static void bind_alike(struct build *p, bool third) {
    int64_t a = build_value(p, 0), b = build_value(p, 1), c = third ? build_value(p, 2) : 0;
    if (!build_need(p, "a row that can be counted", a >= 1 && b >= 1 && c >= third && a + b + c <= 12)) return;
    p->aux[KAZOE_FOUND] = count_alike(a, b, c);
    build_need(p, "more than one of a kind", a + b + c > 2 + third);
    build_set_number(p, "z1", a + b + c), build_set_number(p, "z2", b + c);
}
static void bind_alike_two(struct build *p) { bind_alike(p, false); }
static void bind_alike_three(struct build *p) { bind_alike(p, true); }
static bool draw_alike(struct build *p, int kinds_of) {
    static const char *const slot[] = {"a", "b", "e"};
    build_context(p, "x|y|t|c|d|v|w", alike);
    build_people(p, "A");
    int64_t all = 0;
    for (int i = 0; i < kinds_of; i++) build_datum(p, i, slot[i], build_between(p, 1, 6)), all += build_value(p, i);
    return build_need(p, "a row for pupils", all >= 4 && all <= 10);
}
static bool draw_alike_two(struct build *p) { return draw_alike(p, 2); }
static bool draw_alike_three(struct build *p) { return draw_alike(p, 3); }
static void solve_alike_two(struct build *p) {
    int64_t a = build_value(p, 0), b = build_value(p, 1);
    build_step(p, "場所は全部で、", build_int(a), '+', build_int(b), "か所", "です。");
    struct ratio ways = kazoe_choose(p, "<z1>か所のうち、<x>を置く<a>か所の選び方を考えて、", a + b, a, "通り");
    build_trap(p, build_int(kazoe_factorial(a + b)));
    build_answer(p, a == 1 || b == 1 ? build_int(a + b) : ways, "", "通り");
}
static void solve_alike_three(struct build *p) {
    int64_t a = build_value(p, 0), b = build_value(p, 1), c = build_value(p, 2);
    struct ratio first = kazoe_choose(p, "<z1>か所のうち、<x>を置く所の選び方は、", a + b + c, a, "通り");
    struct ratio second = kazoe_choose(p, "残りの<z2>か所のうち、<y>を置く所の選び方は、", b + c, b, "通り");
    both_of(p, first, second);
}
#define ALIKE_ROLE \
    {"a", "<x>の数", "<c>"}, { "b", "<y>の数", "<c>" }
static const char *const templates_alike_two[] = {
    KAZOE_TEMPLATES("<x><a><c>と<y><b><c>", "<d>", "<v>", "同じ種類のものは区別しないとすると、", "<w>", "通り")};
static const char *const templates_alike_three[] = {KAZOE_TEMPLATES(
    "<x><a><c>、<y><b><c>、<t><e><c>", "<d>", "<v>", "同じ種類のものは区別しないとすると、", "<w>", "通り")};
static const struct subtype alike_two = {
    .id = "alike",
    .name = "同じものをふくむ並べ方(2種類)",
    .level = 2,
    .templates = templates_alike_two,
    .asks = "<w>の数",
    .role = {ALIKE_ROLE},
    .method = {{"場所を選ぶ", "どの場所に<x>を置くかを選ぶと、残りは<y>に決まります。", solve_alike_two, NULL}},
    .draw = draw_alike_two,
    .bind = bind_alike_two,
    .holds = kazoe_holds,
    .low = {1},
    .high = {1000},
    .hint = "<x>を置く場所を決めると、<y>の場所はどうなりますか。",
    .figure = &figure_kinds};
static const struct figure_template figure_three = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<e>"}}};
static const struct subtype alike_three = {
    .id = "alike_three",
    .name = "同じものをふくむ並べ方(3種類)",
    .level = 3,
    .templates = templates_alike_three,
    .asks = "<w>の数",
    .role = {ALIKE_ROLE, {"e", "<t>の数", "<c>"}},
    .method = {{"場所を選ぶ", "<x>の場所、<y>の場所の順に選ぶと、残りは<t>に決まります。", solve_alike_three, NULL}},
    .draw = draw_alike_three,
    .bind = bind_alike_three,
    .holds = kazoe_holds,
    .low = {1},
    .high = {40000},
    .hint = "<x>を置く場所の選び方は何通りですか。",
    .figure = &figure_three};

static const struct subtype *const subtypes[] = {&ends,   &together, &apart, &turn,      &two_ends,    &not_next,
                                                 &before, &exchange, &again, &alike_two, &alike_three, NULL};
const struct family family_narabe_joken = {.id = "narabe_joken",
                                           .number = "F80",
                                           .name = "並べ方の条件",
                                           .ways = true,
                                           .grade = 6,
                                           .scene = SCENE_INDOORS,
                                           .subtypes = subtypes};

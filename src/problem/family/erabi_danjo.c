/* erabi_danjo.c - 2つのなかまから選ぶ: so many of each kind, at least one of a kind, at least one of both.
 *
 *   the choices of each kind multiplied; all choices without those that have none of a kind
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

enum { FIRST, SECOND };

/* one kind | the other | counter | all of them | what they are chosen for */
static const char *const kinds[] = {"男子|女子|人|子ども|委員を",
                                    "男子|女子|人|クラスの人|代表を",
                                    "男の子|女の子|人|子ども|当番を",
                                    "5年生|6年生|人|児童|係を",
                                    "大人|子ども|人|参加者|発表する人を",
                                    "赤い玉|白い玉|個|玉|取り出すものを",
                                    "りんご|みかん|個|くだもの|おくるものを",
                                    "青い花|黄色い花|本|花|花びんにさすものを",
                                    "絵本|図かん|冊|本|借りるものを",
                                    "先生|生徒|人|人|実行委員を",
                                    "小学生|中学生|人|選手|リレーに出る人を",
                                    "赤いビー玉|青いビー玉|個|ビー玉|使うものを",
                                    "犬の写真|ねこの写真|枚|写真|はるものを",
                                    "!兄の本|弟の本|冊|本|持っていくものを",
                                    NULL};

/* ---- the independent count: each one in turn is taken or left ---- */
static int64_t count_taken(int64_t n, int64_t r) {
    enum { MOST = 6 };
    int64_t ways[MOST + 1] = {1};
    if (r < 0 || r > MOST) return 0;
    for (int64_t i = 0; i < n; i++)
        for (int64_t k = r; k > 0; k--) ways[k] += ways[k - 1];
    return ways[r];
}
static void begin(struct build *p) {
    build_context(p, "x|y|c|all|for", kinds);
    build_people(p, "A");
}
/* r of n on one line: n, n×(n-1)÷2, .. */
static struct ratio step_choose(struct build *p, const char *before, int64_t n, int64_t r) {
    static const char *const under[] = {"", "", "(2×1)", "(3×2×1)", "(4×3×2×1)"};
    char text[64], whole[24];
    int64_t ways = count_taken(n, r), at = 0;
    build_line(p);
    build_say(p, before);
    if (r == 1) {
        snprintf(whole, sizeof whole, "%lld通りです。", (long long)n);
        build_say(p, whole);
        return build_int(ways);
    }
    for (int64_t i = 0; i < r; i++)
        at += snprintf(text + at, sizeof text - (size_t)at, "%s%lld", i ? "×" : "", (long long)(n - i));
    build_formula(p, build_int(ways), "通り", "(%s)÷%s", text, under[r]);
    build_say(p, "です。");
    return build_int(ways);
}
static const struct figure_template figure_kinds = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
#define KINDS_ROLES \
    {"a", "<x>の数", "<c>"}, { "b", "<y>の数", "<c>" }

/* ---- so many of each ---- */
enum { OF_FIRST = 2, OF_SECOND };
static void bind_each(struct build *p) {
    for (int i = 0; i < 2; i++)
        build_need(p, "fewer than there are",
                   build_value(p, OF_FIRST + i) >= 1 && build_value(p, OF_FIRST + i) <= 4 &&
                       build_value(p, OF_FIRST + i) < build_value(p, i) && build_value(p, i) <= 30);
    build_need(p, "more than one of a kind", build_value(p, OF_FIRST) > 1 || build_value(p, OF_SECOND) > 1);
}
static bool draw_each(struct build *p) {
    int64_t r = build_between(p, 1, 3), s = r == 1 ? build_between(p, 2, 3) : build_between(p, 1, 2);
    begin(p);
    build_datum(p, FIRST, "a", build_between(p, r + 1, 10)), build_datum(p, SECOND, "b", build_between(p, s + 1, 10));
    build_datum(p, OF_FIRST, "r", r), build_datum(p, OF_SECOND, "s", s);
    return build_need(p, "ways for pupils",
                      count_taken(build_value(p, FIRST), r) * count_taken(build_value(p, SECOND), s) <= 3000);
}
static void solve_each(struct build *p) {
    struct ratio first = step_choose(p, "<x>の選び方は、", build_value(p, FIRST), build_value(p, OF_FIRST));
    struct ratio second = step_choose(p, "<y>の選び方は、", build_value(p, SECOND), build_value(p, OF_SECOND));
    struct ratio all =
        build_step(p, "<x>のどの選び方にも、<y>の選び方があるので、", first, '*', second, "通り", "です。");
    build_trap(p, build_apply(p, first, '+', second));
    build_answer(p, all, "", "通り");
}
static bool holds_each(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != 15 || x[0] == count_taken(build_value(p, FIRST), build_value(p, OF_FIRST)) *
                                     count_taken(build_value(p, SECOND), build_value(p, OF_SECOND));
}
static const char *const templates_each[] = {
    "<x><a><c>と<y><b><c>の中から、<x>を<r><c>、<y>を<s><c>選びます。選び方は全部で何通りありますか。",
    "<x>が<a><c>、<y>が<b><c>です。この中から<x>を<r><c>と<y>を<s><c>選ぶとき、選び方は何通り[ありますか。|でしょうか。|ですか。]",
    "選び方は全部で何通りありますか。<x><a><c>から<r><c>、<y><b><c>から<s><c>を選びます。",
    "<A>は、<x><a><c>、<y><b><c>の中から、<for><x><r><c>と<y><s><c>選びます。組み合わせは何通り考えられますか。",
    "<x>は<a><c>、<y>は<b><c>です。<for>選びます。<x>から<r><c>、<y>から<s><c>のとき、選び方の数<wo>",
    "<for>、<x><a><c>のうち<r><c>と、<y><b><c>のうち<s><c>選ぶことにしました。選び方は何通りになりますか。",
    "<x><a><c>の中の<r><c>と、<y><b><c>の中の<s><c>を組にします。ちがう組は全部で何通りできますか。",
    "<a><c>の<x>から<r><c>、<b><c>の<y>から<s><c>を選ぶ方法は、全部で何通りありますか。",
    "!<all>は<x>が<a><c>、<y>が<b><c>です。<x>を<r><c>、<y>を<s><c>選ぶ選び方は何通りですか。",
    NULL,
};
static const struct figure_template figure_each = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<r>|<s>"}}};
static const struct subtype each = {
    .id = "each",
    .name = "それぞれから何人か選ぶ",
    .level = 2,
    .templates = templates_each,
    .asks = "選び方の数",
    .role = {KINDS_ROLES, {"r", "選ぶ<x>の数", "<c>"}, {"s", "選ぶ<y>の数", "<c>"}},
    .method = {{"かける", "<x>の選び方と<y>の選び方を別々に考えて、かけ合わせます。", solve_each, NULL}},
    .draw = draw_each,
    .bind = bind_each,
    .holds = holds_each,
    .loops = 1,
    .low = {1},
    .high = {3000},
    .hint = "<x>だけの選び方は何通りですか。",
    .figure = &figure_each,
};

/* ---- at least one of the second kind; at least one of both ---- */
enum { CHOSEN = 2 };
static void bind_least(struct build *p) {
    int64_t r = build_value(p, CHOSEN), a = build_value(p, FIRST), b = build_value(p, SECOND);
    build_set_number(p, "z1", a + b);
    build_need(p, "a choice that may have none of a kind", r >= 2 && r <= 4 && r <= a && r <= b && a + b <= 30);
}
static bool draw_least(struct build *p) {
    int64_t r = build_between(p, 2, 3), a = build_between(p, r, 8), b = build_between(p, r, 8);
    begin(p);
    build_datum(p, FIRST, "a", a), build_datum(p, SECOND, "b", b), build_datum(p, CHOSEN, "r", r);
    return build_need(p, "ways for pupils", count_taken(a + b, r) <= 600);
}
static void solve_without(struct build *p, bool both) {
    int64_t a = build_value(p, FIRST), b = build_value(p, SECOND), r = build_value(p, CHOSEN);
    struct ratio all = step_choose(p, "全部の<z1><c>から選ぶとすると、", a + b, r);
    struct ratio only = step_choose(p, "<x>だけになる選び方は、", a, r);
    build_trap(p, all);
    if (both) {
        struct ratio others = step_choose(p, "<y>だけになる選び方は、", b, r);
        only = build_step(p, "一方だけになる選び方は合わせて、", only, '+', others, "通り", "です。");
    }
    struct ratio ways = build_step(p, "これをのぞいて、", all, '-', only, "通り", "です。");
    build_trap(p, only);
    build_answer(p, ways, "", "通り");
}
static void solve_least(struct build *p) { solve_without(p, false); }
static void solve_both(struct build *p) { solve_without(p, true); }
/* So many of the second kind, from `least` up to `most`, the rest of the first. */
static int64_t count_mixed(const struct build *p, int64_t least, int64_t most) {
    int64_t found = 0, r = build_value(p, CHOSEN);
    for (int64_t k = least; k <= most; k++)
        found += count_taken(build_value(p, SECOND), k) * count_taken(build_value(p, FIRST), r - k);
    return found;
}
static bool holds_least(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != 7 || x[0] == count_mixed(p, 1, build_value(p, CHOSEN));
}
static bool holds_both(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != 7 || x[0] == count_mixed(p, 1, build_value(p, CHOSEN) - 1);
}
#define TAKEN(E)                                                                                                \
    "<x><a><c>と<y><b><c>の中から、<for><r><c>選びます。" E "選び方は全部で何通りありますか。",                 \
        "<x>が<a><c>、<y>が<b><c>です。この中から<r><c>を選ぶとき、" E                                          \
        "選び方は何通り[ありますか。|でしょうか。|ですか。]",                                                   \
        E "選び方は全部で何通りありますか。<x><a><c>、<y><b><c>の中から<r><c>を選びます。",                     \
        "<A>は、<x><a><c>、<y><b><c>の中から、<for><r><c>選びます。" E "組み合わせは何通り考えられますか。",    \
        "<x>は<a><c>、<y>は<b><c>です。<for><r><c>選びます。" E "選び方の数<wo>",                               \
        "<for><r><c>選ぶことにしました。選べるのは<x><a><c>と<y><b><c>です。" E "選び方は何通りになりますか。", \
        "<x><a><c>と<y><b><c>を合わせた中から<r><c>を選びます。" E "ものは全部で何通りありますか。",            \
        "<a><c>の<x>と<b><c>の<y>から合わせて<r><c>を選ぶとき、" E "方法は、全部で何通りありますか。", NULL
static const char *const templates_least[] = {TAKEN("少なくとも1<c>は<y>が入る")};
static const char *const templates_both[] = {TAKEN("<x>も<y>も少なくとも1<c>は入る")};
static const struct subtype least = {
    .id = "least",
    .name = "少なくとも1人は入る選び方",
    .level = 3,
    .templates = templates_least,
    .asks = "選び方の数",
    .role = {KINDS_ROLES, {"r", "選ぶ数", "<c>"}},
    .method = {{"のぞく", "<y>が1<c>も入らない選び方を、全部の選び方からのぞきます。", solve_least, NULL}},
    .draw = draw_least,
    .bind = bind_least,
    .holds = holds_least,
    .loops = 1,
    .low = {1},
    .high = {600},
    .hint = "<y>が1<c>も入らないのは、どんな選び方ですか。",
    .figure = &figure_kinds,
};
static const struct subtype both = {
    .id = "both",
    .name = "どちらも少なくとも1人は入る選び方",
    .level = 3,
    .templates = templates_both,
    .asks = "選び方の数",
    .role = {KINDS_ROLES, {"r", "選ぶ数", "<c>"}},
    .method = {{"のぞく", "<x>だけの選び方と<y>だけの選び方を、全部の選び方からのぞきます。", solve_both, NULL}},
    .draw = draw_least,
    .bind = bind_least,
    .holds = holds_both,
    .loops = 1,
    .low = {1},
    .high = {600},
    .hint = "一方だけになるのは、どんな選び方ですか。",
    .figure = &figure_kinds,
};

static const struct subtype *const subtypes[] = {&each, &least, &both, NULL};
const struct family family_erabi_danjo = {.id = "erabi_danjo",
                                          .number = "F81",
                                          .name = "2つのなかまから選ぶ",
                                          .grade = 6,
                                          .scene = SCENE_INDOORS,
                                          .subtypes = subtypes};

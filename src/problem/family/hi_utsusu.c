/* hi_utsusu.c - how much is given until one has so many times the other; how much is added to a mixture for another
 * ratio.
 *
 *   the sum stays: the smaller one is the sum ÷ (n + 1);  what is not added stays
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- p gives to q ---- */
enum { HAS_P, HAS_Q, TIMES };
static const char *const things[] = {
    "カード|枚|1",   "シール|枚|1",    "お金|円|10",  "おはじき|個|1", "ビー玉|個|1",  "色紙|枚|1",
    "どんぐり|個|1", "こづかい|円|50", "あめ|個|1",   "折り紙|枚|1",   "切手|枚|1",    "貯金|円|100",
    "貝がら|個|1",   "コイン|枚|1",    "リボン|cm|5", "えん筆|本|1",   "!ボタン|個|1", NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "弟|兄", "<A>|<B>", "<A>|<B>", "<A>|<B>", NULL};
static const struct figure_template figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};

static void bind_times(struct build *p) {
    build_set(p, "b", p->aux[0] ? "<q>" : "<p>"), build_set(p, "s", p->aux[0] ? "<p>" : "<q>");
}
static bool draw_times(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|c|st", things);
    build_words(p, "p|q", pairs);
    bool other = build_chance(p, 50);
    int64_t n = build_between(p, 2, 6), st = build_get_number(p, "st"), one = st * build_between(p, 3, 30),
            moved = st * build_between(p, 2, 40);
    build_aux(p, 0, other);
    build_datum(p, HAS_P, "a", (other ? one : n * one) + moved),
        build_datum(p, HAS_Q, "d", (other ? n * one : one) - moved);
    build_datum(p, TIMES, "n", n);
    return build_need(p, "both have some", (other ? n * one : one) > moved) &&
           build_need(p, "not so before", build_value(p, HAS_P) != build_value(p, HAS_Q));
}
static void solve_times(struct build *p) {
    struct ratio sum = build_step(p, "2人の和は、", p->datum[HAS_P], '+', p->datum[HAS_Q], "<c>", "で、変わりません。");
    struct ratio shares =
        build_step(p, "後の<s>を1とすると、和は、", p->datum[TIMES], '+', build_int(1), "", "にあたります。");
    struct ratio one = build_step(p, "後の<s>は、", sum, '/', shares, "<c>", "です。"), after = one;
    if (!p->aux[0]) after = build_step(p, "後の<p>は、", one, '*', p->datum[TIMES], "<c>", "です。");
    build_trap(p, one);
    build_answer(p, build_step(p, "わたすのは、", p->datum[HAS_P], '-', after, "<c>", "です。"), "", "<c>");
}
static bool holds_times(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio n = p->datum[TIMES];
    int64_t left = build_value(p, HAS_P) - x[0], right = build_value(p, HAS_Q) + x[0];
    int64_t big = p->aux[0] ? right : left, small = p->aux[0] ? left : right;
    return IF_KEPT(keep, 7, left > 0 && big * n.den == small * n.num);
}
static const char *const templates_times[] = {
    "<t>を<p>は<a><c>、<q>は<d><c>持っています。<p>が<q>に何<c>わたすと、<b>の<t>が<s>の<n>倍になりますか。",
    "<p>は<t>を<a><c>、<q>は<d><c>持っていました。<p>が<q>にいくらか分けたので、<b>は<s>の<n>倍になりました。何<c>分けましたか。",
    "<p>の<t>は<a><c>、<q>の<t>は<d><c>です。<p>から<q>に何<c>移せば、<b>が<s>の<n>倍になり[ますか。|ますか。]",
    "何<c>わたせばよいですか。<p>は<a><c>、<q>は<d><c>の<t>を持っていて、<p>が<q>にわたして<b>を<s>の<n>倍にします。",
    "<t>を<p>が<a><c>、<q>が<d><c>持っています。<p>が<q>にあげて、<b>の数を<s>の数の<n>倍にするには、何<c>あげればよいですか。",
    "はじめ、<p>は<a><c>、<q>は<d><c>の<t>を持っていました。<p>が<q>にわたした後、<b>は<s>の<n>倍です。わたした数<wo>",
    "<p>の<t><a><c>のうち何<c>かを、<t>を<d><c>持っている<q>にあげたら、<b>が<s>の<n>倍になりました。あげたのは何<c>ですか。",
    "<p>と<q>の<t>は<a><c>と<d><c>です。<p>から<q>へいくらか移すと、<b>は<s>のちょうど<n>倍になります。移すのは何<c>でしょうか。",
    NULL};
static const struct subtype times = {
    .id = "times",
    .name = "わたして何倍かにする",
    .level = 2,
    .templates = templates_times,
    .asks = "わたす数",
    .role = {{"a", "<p>のはじめの数", "<c>"},
             {"d", "<q>のはじめの数", "<c>"},
             {"n", "後は何倍か", "倍", PROBLEM_DECIMAL},
             {"who", "何倍になるのはどちらか", "わたした方|もらった方", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"和が一定", "やりとりをしても2人の和は変わりません。和を後の割合で分けます。", solve_times, NULL}},
    .draw = draw_times,
    .bind = bind_times,
    .holds = holds_times,
    .low = {1},
    .high = {5000},
    .hint = "わたす前と後で、変わらないものは何ですか。",
    .figure = &figure,
};

/* ---- a mixture, of which one is added ---- */
enum { TOTAL, M, N, U, V };
static const char *const mixes[] = {"コーヒー|牛にゅう|コーヒー牛にゅう|mL|20",
                                    "原液|水|ジュース|mL|20",
                                    "す|油|ドレッシング|mL|5",
                                    "紅茶|牛にゅう|ミルクティー|mL|10",
                                    "赤い絵の具|白い絵の具|ピンクの絵の具|g|2",
                                    "麦茶|水|うすい麦茶|mL|20",
                                    "米|麦|麦ごはんの材料|g|10",
                                    "砂|土|花だんの土|kg|2",
                                    "黄色の絵の具|青い絵の具|緑の絵の具|g|2",
                                    "りんごジュース|炭酸水|りんごソーダ|mL|20",
                                    "!シロップ|氷水|かき氷のみつ|mL|10",
                                    NULL};
static void bind_add(struct build *p) {
    build_set(p, "y", p->aux[0] ? "<h>" : "<w>");
    int64_t mv = build_value(p, M) * build_value(p, V), nu = build_value(p, N) * build_value(p, U);
    build_need(p, "more of what is added", p->aux[0] ? mv > nu : mv < nu);
}
static bool draw_add(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|h|mix|c|st", mixes);
    int64_t m = build_between(p, 1, 7), n = build_between(p, 1, 7), u = build_between(p, 1, 7),
            v = build_between(p, 1, 7), one = build_get_number(p, "st") * build_between(p, 2, 12);
    bool second = m * v > n * u;
    build_aux(p, 0, second);
    build_datum(p, TOTAL, "T", one * (m + n)), build_datum(p, M, "m", m), build_datum(p, N, "n", n);
    build_datum(p, U, "u", u), build_datum(p, V, "v", v);
    return build_need(p, "simple ratios", build_gcd(m, n) == 1 && build_gcd(u, v) == 1 && m * v != n * u) &&
           build_need(p, "a whole amount", second ? m * one * v % u == 0 : n * one * u % v == 0) &&
           build_need(p, "not too much", one * (m + n) <= 1200);
}
static void solve_add(struct build *p) {
    bool second = p->aux[0];
    build_set(p, "z1", second ? "<w>" : "<h>");
    struct ratio all = build_step(p, "はじめの比の和は、", p->datum[M], '+', p->datum[N], "", "です。");
    struct ratio one = build_step(p, "1にあたる量は、", p->datum[TOTAL], '/', all, "<c>", "です。");
    struct ratio stays = build_step(p, "<z1>は、", one, '*', p->datum[second ? M : N], "<c>", "で、変わりません。");
    struct ratio had = build_step(p, "はじめの<y>は、", p->datum[TOTAL], '-', stays, "<c>", "です。");
    struct ratio share =
        build_share_step(p, "後の比の1にあたる量は、", stays, p->datum[second ? U : V], "<c>", "です。");
    struct ratio has = build_step(p, "後の<y>は、", share, '*', p->datum[second ? V : U], "<c>", "です。");
    build_trap(p, has);
    build_answer(p, build_step(p, "加えるのは、", has, '-', had, "<c>", "です。"), "", "<c>");
}
static bool holds_add(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t m = build_value(p, M), n = build_value(p, N), first = build_value(p, TOTAL) * m,
            second = build_value(p, TOTAL) * n, more = x[0] * (m + n);
    if (p->aux[0])
        second += more;
    else
        first += more;
    return IF_KEPT(keep, 31, first * build_value(p, V) == second * build_value(p, U));
}
static const char *const templates_add[] = {
    "<w>と<h>を<m>:<n>の割合で混ぜて、<mix>を<T><c>作りました。<y>を加えて<w>と<h>の比を<u>:<v>にするには、<y>をあと何<c>加えればよいですか。",
    "<mix>が<T><c>あります。<w>と<h>の比は<m>:<n>です。これに<y>を何<c>加えると、比が<u>:<v>になり[ますか。|ますか。]",
    "<w>と<h>の比が<m>:<n>の<mix><T><c>に、<y>を加えて、比を<u>:<v>に変えます。加える<y>は何<c>ですか。",
    "<y>を何<c>加えればよいですか。<mix><T><c>は<w>と<h>を<m>:<n>で混ぜたもので、これを<u>:<v>にします。",
    "<A>は、<w>と<h>を<m>:<n>で混ぜた<mix>を<T><c>作りました。<y>をたしたところ、<w>と<h>の比が<u>:<v>になりました。何<c>たしましたか。",
    "<T><c>の<mix>は、<w>:<h>=<m>:<n>です。<y>だけをふやして<w>:<h>=<u>:<v>にしたいとき、ふやす<y>の量<wo>",
    "<w>と<h>を<m>:<n>の比で混ぜると<T><c>の<mix>ができました。後から<y>を加え、比を<u>:<v>にしました。加えた<y>は何<c><ka>",
    "<mix>を作ります。はじめは<w>と<h>が<m>:<n>で、全部で<T><c>でした。<y>をあと何<c>入れると<u>:<v>になりますか。",
    NULL};
static const struct subtype add = {
    .id = "add",
    .name = "一方を加えて比を変える",
    .level = 3,
    .templates = templates_add,
    .asks = "加える<y>の量",
    .role = {{"T", "はじめの全体の量", "<c>"},
             {"m", "はじめの<w>の比", ""},
             {"n", "はじめの<h>の比", ""},
             {"u", "後の<w>の比", ""},
             {"v", "後の<h>の比", ""},
             {"which", "加えるのは比の前か後ろか", "前|後ろ", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"一方が一定", "加えない方の量は変わりません。その量をもとに、後の比から考えます。", solve_add, NULL}},
    .draw = draw_add,
    .bind = bind_add,
    .holds = holds_add,
    .low = {1},
    .high = {9000},
    .hint = "量が変わらないのは、どちらですか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&times, &add, NULL};
const struct family family_hi_utsusu = {.id = "hi_utsusu",
                                        .number = "F36,F38",
                                        .name = "比と割合(わたす・加える)",
                                        .grade = 6,
                                        .scene = SCENE_INDOORS,
                                        .subtypes = subtypes};

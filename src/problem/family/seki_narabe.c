/* seki_narabe.c - つなげた机の席: a table has some seats, each further table adds some.
 *
 *   seats = those of the first table + the added × (tables - 1)
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FIRST, ADDED, GIVEN };
enum { SEATS, TABLES };

/* the table | its counter | who sits there | counter */
static const char *const tables[] = {"つくえ|台|子ども|人",
                                     "テーブル|台|客|人",
                                     "長方形のつくえ|台|児童|人",
                                     "正方形のテーブル|台|人|人",
                                     "台形のつくえ|台|生徒|人",
                                     "給食のつくえ|台|子ども|人",
                                     "会議室のつくえ|台|社員|人",
                                     "折りたたみのテーブル|台|大人|人",
                                     "キャンプのテーブル|台|参加者|人",
                                     "カフェのテーブル|台|客|人",
                                     "学童のつくえ|台|子ども|人",
                                     "六角形のテーブル|台|人|人",
                                     "祭りの長づくえ|台|来場者|人",
                                     "工作用のつくえ|台|児童|人",
                                     "食堂のテーブル|台|学生|人",
                                     "園のつくえ|台|園児|人",
                                     "図書室のつくえ|台|生徒|人",
                                     "!町内会のつくえ|台|大人|人",
                                     NULL};
static void bind(struct build *p) {
    build_set(p, "gn", p->asked == SEATS ? "つなげる<t>の数" : "すわる<q>の数");
    build_set(p, "gu", p->asked == SEATS ? "<c>" : "<qc>");
    int64_t first = build_value(p, FIRST), given = build_value(p, GIVEN);
    build_need(p, "more than one table", p->asked == SEATS ? given > 1 : given > first);
    build_need(p, "full tables", p->asked == SEATS || (given - first) % build_value(p, ADDED) == 0);
}
static bool draw(struct build *p) {
    build_context(p, "t|c|q|qc", tables);
    build_people(p, "A");
    int64_t first = build_between(p, 4, 10), added = build_between(p, 2, first - 1), n = build_between(p, 5, 60);
    p->asked = (int)build_between(p, SEATS, TABLES);
    build_datum(p, FIRST, "a", first), build_datum(p, ADDED, "d", added);
    build_datum(p, GIVEN, "g", p->asked == SEATS ? n : first + added * (n - 1));
    return build_need(p, "different numbers", n != first && n != added);
}
static void solve(struct build *p) {
    if (p->asked == SEATS) {
        struct ratio more =
            build_step(p, "はじめの1<c>をのぞくと、", p->datum[GIVEN], '-', build_int(1), "<c>", "です。");
        struct ratio added =
            build_step(p, "1<c>ふえるごとに<d><qc>ふえるので、", p->datum[ADDED], '*', more, "<qc>", "です。");
        struct ratio all = build_step(p, "はじめの<a><qc>とたして、", p->datum[FIRST], '+', added, "<qc>", "です。");
        build_trap(p, build_apply(p, p->datum[FIRST], '*', p->datum[GIVEN]));
        build_answer(p, all, "", "<qc>");
        return;
    }
    struct ratio rest =
        build_step(p, "はじめの1<c>の<a><qc>をひくと、", p->datum[GIVEN], '-', p->datum[FIRST], "<qc>", "です。");
    struct ratio more = build_step(p, "残りは1<c>に<d><qc>ずつなので、", rest, '/', p->datum[ADDED], "<c>", "です。");
    struct ratio all = build_step(p, "はじめの1<c>とたして、", more, '+', build_int(1), "<c>", "です。");
    build_trap(p, more);
    build_answer(p, all, "", "<c>");
}
/* Put one table after the other. */
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    if (x[1 - p->asked] != 1) return false;
    if (keep != 7) return true;
    int64_t seats = build_value(p, FIRST), n = 1, goal = p->asked == SEATS ? build_value(p, GIVEN) : x[TABLES];
    for (; n < goal; n++) seats += build_value(p, ADDED);
    return p->asked == SEATS ? x[SEATS] == seats : seats == build_value(p, GIVEN);
}
static const char *const templates_seats[] = {
    "<t>1<c>には<a><qc>がすわれます。<t>を横につなげると、1<c>ふえるごとにすわれる<q>は<d><qc>ずつふえます。<gn>が<g><gu>のとき、<qs>ですか。",
    "<t>を1列につなげます。はじめの1<c>で<a><qc>すわれて、1<c>つなげるごとに<d><qc>ずつ多くすわれます。<gn>が<g><gu>なら、<qs>ですか。",
    "<q>がすわる<t>をつなげてならべます。1<c>のときは<a><qc>で、その後は1<c>ごとに<d><qc>ずつふえます。<gn>は<g><gu>です。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<t>は1<c>で<a><qc>がすわれ、つなげると1<c>ごとに<d><qc>ふえます。<gn>は<g><gu>です。",
    "<A>は<t>をつなげています。1<c>では<a><qc>、2<c>目からは<d><qc>ずつ多くすわれます。<gn>が<g><gu>のとき、<qs>ですか。",
    "1<c>に<a><qc>すわれる<t>を横につなぐと、1<c>ふえるごとに<d><qc>ずつふえます。<gn>を<g><gu>にすると、<qs>になりますか。",
    "<t>を一列にならべてつなげると、すわれる<q>は、はじめ<a><qc>で、<t>が1<c>ふえるごとに<d><qc>ふえます。<gn>が<g><gu>の場合、<qs>ですか。",
    "すわれる<q>の数は、<t>が1<c>で<a><qc>、それから1<c>つなぐたびに<d><qc>ずつふえます。<gn>が<g><gu>だとすると、<qs>でしょうか。",
    NULL,
};
static void bind_asked(struct build *p) {
    bind(p);
    build_set(p, "qs", p->asked == SEATS ? "すわれる<q>は何<qc>" : "つなげる<t>は何<c>");
}
static const struct figure_template figure = {
    FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<d>|<g>"}, {"units", FIGURE_TEXTS, "<qc>|<c>"}}};
static const struct subtype joined = {
    .id = "joined",
    .name = "つなげた机の席",
    .level = 2,
    .templates = templates_seats,
    .asks = "すわれる<q>の数|つなげる<t>の数",
    .role = {{"a", "1<c>ですわれる数", "<qc>"}, {"d", "1<c>ごとにふえる数", "<qc>"}, {"g", "わかっている数", "<gu>"}},
    .method = {{"ふえ方", "<t>が1<c>ふえるごとに、席がいくつふえるかに目をつけます。", solve, NULL}},
    .draw = draw,
    .bind = bind_asked,
    .holds = holds,
    .loops = 1,
    .low = {1, 1},
    .high = {600, 60},
    .hint = "2<c>目からは、1<c>ごとに<d><qc>ずつふえます。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&joined, NULL};
const struct family family_seki_narabe = {
    .id = "seki_narabe", .number = "F69", .name = "つなげた机", .grade = 4, .subtypes = subtypes};

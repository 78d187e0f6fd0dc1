/* tohyo.c - 投票算: votes that make a seat sure: one more than an equal part for one more person.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { VOTERS, SEATS };
static const char *const votes[] = {"クラス|クラス委員|人|24|42",   "学年|代表委員|人|80|180",
                                    "児童会|役員|人|150|600",       "町内会|役員|人|60|300",
                                    "クラブ|代表|人|20|60",         "サークル|世話係|人|20|80",
                                    "学校|児童会の役員|人|200|700", "中学校|生徒会の役員|人|200|900",
                                    "委員会|班長|人|20|60",         "自治会|世話役|人|80|400",
                                    "合唱団|リーダー|人|24|90",     "町|議員|人|500|3000",
                                    "少年団|キャプテン|人|20|60",   "商店会|役員|人|30|120",
                                    "PTA|副会長|人|60|400",         "図書委員会|委員|人|20|60",
                                    "村|代表|人|100|900",           "大会|実行委員|人|40|200",
                                    "!会社|組合の代表|人|100|900",  NULL};
static bool draw_votes(struct build *p) {
    build_context(p, "p|w|c|lo|hi", votes);
    int64_t seats = build_between(p, 1, 5);
    build_datum(p, VOTERS, "N", build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")));
    build_datum(p, SEATS, "s", seats);
    return true;
}
static void solve_votes(struct build *p) {
    struct ratio many = build_step(p, "当選する<s>人と、次の1人で票を分け合うと考えて、", p->datum[SEATS], '+',
                                   build_int(1), "人", "です。");
    build_line(p);
    build_say(p, "票を等しく分けると、");
    struct ratio each = build_remainder(p, build_value(p, VOTERS), (int64_t)many.num, "票");
    build_say(p, "です。");
    struct ratio all = build_step(p, "これより1票多ければ必ず当選するので、", each, '+', build_int(1), "票", "です。");
    build_trap(p, each);
    build_trap(p, build_int(build_value(p, VOTERS) / build_value(p, SEATS)));
    build_trap(p, build_int(build_value(p, VOTERS) / build_value(p, SEATS) + 1));
    build_answer(p, all, "", "票");
}
static bool holds_votes(const struct build *p, const int64_t *x, unsigned keep) {
    /* x votes are enough when one more candidate than there are seats cannot reach x each; x-1 are not enough */
    int64_t rivals = build_value(p, SEATS) + 1;
    return IF_KEPT(keep, 3, rivals * x[0] > build_value(p, VOTERS) && rivals * (x[0] - 1) <= build_value(p, VOTERS));
}
static const char *const templates_votes[] = {
    "<N>人の<p>で、1人1票ずつ投票して<w>を<s>人選びます。必ず当選するには、少なくとも何票とればよいですか。",
    "<p>の<N>人が1人1票ずつ投票し、票の多い順に<w>を<s>人選びます。何票以上とれば、必ず当選しますか。当選に必要な最も少ない票数を答えなさい。",
    "<w>を<s>人選ぶ選挙で、<p>の<N>人が1票ずつ投票します。開票のとちゅうでも当選が必ず決まるのは、最も少なくて何票とったときですか。",
    "必ず当選するには、少なくとも何票必要ですか。<p>の<N>人全員が1人1票ずつ投票して、<w>を<s>人選びます。",
    "<p>で<w>を<s>人選ぶことになりました。投票するのは<N>人で、1人1票です。確実に当選するためには、最低何票とればよいでしょうか。",
    "<N>人が1人1票を入れる<p>の選挙があります。<w><s>人が当選するとき、だれが立候補していても必ず当選できる票数は、最も少なくて何票ですか。",
    "<p>の選挙で<s>人の<w>を選びます。全部で<N>票あり、白紙の票はありません。必ず当選するために必要な票数は、少なくとも何票ですか。",
    "投票で<w>を<s>人決めます。<p>の<N>人が1人1票ずつ入れるとき、少なくとも何票を集めれば、ほかの人の票に関係なく必ず当選しますか。",
    NULL,
};
static const struct figure_template figure_votes = {FIGURE_TABLE,
                                                    {{"votes", FIGURE_NUMBER, "<N>"}, {"seats", FIGURE_NUMBER, "<s>"}}};
static const struct subtype votes_asked = {
    .id = "votes",
    .name = "投票算",
    .level = 2,
    .templates = templates_votes,
    .asks = "必ず当選する票数",
    .role = {{"N", "投票する人数", "人"}, {"s", "選ぶ人数", "人"}},
    .method = {{"次点の人と分ける", "投票算です。当選する人数より1人多い人数で、票を分け合う場合を考えます。",
                solve_votes, NULL}},
    .draw = draw_votes,
    .holds = holds_votes,
    .low = {1},
    .high = {1600},
    .hint = "落選する人のうち、いちばん票が多い人まで入れると、何人で票を分け合いますか。",
    .figure = &figure_votes,
};

static const struct subtype *const subtypes[] = {&votes_asked, NULL};
const struct family family_tohyo = {.id = "tohyo", .number = "F86", .name = "投票算", .grade = 5, .subtypes = subtypes};

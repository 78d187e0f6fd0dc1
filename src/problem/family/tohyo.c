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

/* ---- half-way through the count ---- */
enum { TOTAL, LEADER, SECOND, THIRD };
static void bind_count(struct build *p) {
    int64_t a = build_value(p, LEADER), b = build_value(p, SECOND), c = build_value(p, THIRD),
            rest = build_value(p, TOTAL) - a - b - c;
    build_need(p, "the second is before the third", b >= c);
    build_need(p, "the leader leads and is not sure yet", a >= b && rest > a - b);
}
static bool draw_count(struct build *p) {
    static const char *const names[] = {"Aさん|Bさん|Cさん", "<P>|<Q>|<R>", "<P>|<Q>|<R>", "<P>|<Q>|<R>", NULL};
    build_people(p, "P|Q|R");
    build_context(p, "p|w|c|lo|hi", votes);
    build_words(p, "a1|b1|c1", names);
    int64_t all = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            a = build_between(p, all / 6, all / 3), b = build_between(p, all / 8, a), c = build_between(p, 2, b);
    build_datum(p, TOTAL, "N", all);
    build_datum(p, LEADER, "x", a), build_datum(p, SECOND, "y", b), build_datum(p, THIRD, "z", c);
    int64_t rest = all - a - b - c;
    return build_need(p, "three different numbers", a > b && b > c) &&
           build_need(p, "the leader is not sure yet", rest > a - b + 1);
}
static void solve_count(struct build *p) {
    build_line(p);
    build_say(p, "開票した票は");
    struct ratio counted =
        build_formula(p, build_int(build_value(p, LEADER) + build_value(p, SECOND) + build_value(p, THIRD)), "票",
                      "%d+%d+%d", (int)build_value(p, LEADER), (int)build_value(p, SECOND), (int)build_value(p, THIRD));
    build_say(p, "なので、残りは");
    struct ratio rest = build_equation(p, p->datum[TOTAL], '-', counted, "票");
    build_say(p, "です。");
    struct ratio gap =
        build_step(p, "<a1>と2番目の<b1>の差は、", p->datum[LEADER], '-', p->datum[SECOND], "票", "です。");
    struct ratio shared = build_step(p, "<b1>が残りの票で追いつく分をのぞくと、", rest, '-', gap, "票", "です。");
    build_line(p);
    build_say(p, "これを2人で等しく分けると、");
    struct ratio half = build_remainder(p, (int64_t)shared.num, 2, "票");
    build_say(p, "です。");
    build_trap(p, half);
    build_trap(p, build_int((int64_t)rest.num / 2 + 1));
    build_answer(p, build_step(p, "<a1>は、これより1票多くとればよいので、", half, '+', build_int(1), "票", "です。"),
                 "", "票");
}
/* With x of the remaining votes the leader stays before the second, whoever gets the others; with one less not. */
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t rest = build_value(p, TOTAL) - build_value(p, LEADER) - build_value(p, SECOND) - build_value(p, THIRD),
            own = build_value(p, LEADER) + x[0], other = build_value(p, SECOND) + rest - x[0];
    return IF_KEPT(keep, 15, own > other && own - 1 <= other + 1);
}
static const char *const templates_count[] = {
    "<p>の<w>を1人選ぶ選挙で、<N>人が1人1票ずつ投票しました。とちゅうまでの開票では、<a1>が<x>票、<b1>が<y>票、<c1>が<z>票です。<a1>が必ず当選するには、少なくともあと何票必要ですか。",
    "<w>を1人だけ選ぶ投票で、<N>票が入りました。今、<a1><x>票、<b1><y>票、<c1><z>票まで開票しました。<a1>は、最も少なくてあと何票とれば必ず当選しますか。",
    "<a1>が必ず当選するには、少なくともあと何票必要ですか。票は全部で<N>票、当選は1人です。今のところ、<a1>は<x>票、<b1>は<y>票、<c1>は<z>票です。",
    "<p>の<N>人が、<a1>、<b1>、<c1>の中から1人の<w>を選びます。開票のとちゅうで、<a1>が<x>票、<b1>が<y>票、<c1>が<z>票でした。<a1>の当選が必ず決まるのは、あと最低何票とったときですか。",
    "3人が<w>に立候補し、1人が当選します。全部で<N>票のうち、<a1>に<x>票、<b1>に<y>票、<c1>に<z>票入ったところです。<a1>が確実に当選するには、少なくともあと何票入ればよいですか。",
    "<w>の選挙の開票をしています。投票したのは<N>人で、1人1票です。<a1>は<x>票、<b1>は<y>票、<c1>は<z>票まで数えました。当選は1人です。<a1>はあと何票で必ず当選しますか。最も少ない票数を答えなさい。",
    "投票総数は<N>票で、<w>に1人が当選します。開票中の票は、<a1>が<x>、<b1>が<y>、<c1>が<z>です。<a1>が当選確実になるまでに、最低あと何票必要ですか。",
    "<N>票のうち、<a1>が<x>票、<b1>が<y>票、<c1>が<z>票をとりました。残りはまだ開票していません。1人だけが<w>になるとき、<a1>が必ず選ばれるには、少なくともあと何票とればよいですか。",
    "!<p>の<w>の選挙は、当選1人、投票<N>票です。今は<a1>が<x>票、<b1>が<y>票、<c1>が<z>票です。<a1>は少なくともあと何票で当選が決まりますか。",
    NULL,
};
static const struct figure_template figure_count = {FIGURE_TABLE, {{"votes", FIGURE_NUMBER, "<N>"}}};
static const struct subtype count_asked = {
    .id = "count",
    .name = "開票のとちゅう",
    .level = 3,
    .templates = templates_count,
    .asks = "<a1>にあと必要な票数",
    .role = {{"N", "投票数", "票"}, {"x", "<a1>の票", "票"}, {"y", "<b1>の票", "票"}, {"z", "<c1>の票", "票"}},
    .method = {{"2番目の人と分ける", "投票算です。残りの票を、2番目の<b1>と分け合う場合を考えます。", solve_count,
                NULL}},
    .draw = draw_count,
    .bind = bind_count,
    .holds = holds_count,
    .low = {1},
    .high = {1600},
    .hint = "まだ開票していない票は何票ですか。",
    .figure = &figure_count,
};

static const struct subtype *const subtypes[] = {&votes_asked, &count_asked, NULL};
const struct family family_tohyo = {.id = "tohyo", .number = "F86", .name = "投票算", .grade = 5, .subtypes = subtypes};

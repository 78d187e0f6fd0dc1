/* shiai.c - 試合数と投票算: every pair once; every match removes one team; votes that nobody can reach any more.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { TEAMS };
/* counter of those who play | what they do | its counter */
static const char *const games[] = {"チーム|サッカーの試合|試合", "チーム|野球の試合|試合", "チーム|バスケットボールの試合|試合", "人|将ぎの対局|対局", "人|たっ球の試合|試合", "人|テニスの試合|試合",
                                    "チーム|ドッジボールの試合|試合", "人|うでずもう|回", "チーム|つな引き|回", "!チーム|バレーボールの試合|試合", NULL};
static bool draw_games(struct build *p, int64_t low, int64_t high) {
    build_context(p, "c|g|u", games);
    build_datum(p, TEAMS, "N", build_between(p, low, high));
    return true;
}

/* ---- everybody against everybody ---- */
static bool draw_league(struct build *p) { return draw_games(p, 4, 40); }
static void solve_league(struct build *p) {
    struct ratio n = p->datum[TEAMS];
    struct ratio each = build_step(p, "どの1<c>も、自分以外の相手とするので、", n, '-', build_int(1), "<u>", "ずつします。");
    struct ratio twice = build_step(p, "<N><c>分では、", n, '*', each, "<u>", "です。");
    struct ratio all = build_step(p, "同じ組み合わせを2回ずつ数えているので、", twice, '/', build_int(2), "<u>", "です。");
    build_trap(p, twice), build_trap(p, each);
    build_answer(p, all, "", "<u>");
}
/* Each one's new opponents: n - 1, n - 2, ..., 1. */
static void solve_league_sum(struct build *p) {
    struct ratio n = p->datum[TEAMS];
    struct ratio first = build_step(p, "1番目の<c>がするのは、", n, '-', build_int(1), "<u>", "です。");
    build_set_number(p, "z1", (int64_t)first.num);
    build_line(p);
    build_say(p, "2番目からは、まだ数えていない相手が1ずつへるので、合計は<z1>から1までの整数の和です。");
    build_line(p);
    build_say(p, "はじめと終わりの数を使って、");
    int64_t all = (int64_t)(first.num * (first.num + 1) / 2);
    build_formula(p, build_int(all), "<u>", "(%lld+1)×%lld÷2", (long long)first.num, (long long)first.num);
    build_say(p, "です。");
    build_answer(p, build_int(all), "", "<u>");
}
static bool holds_league(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t pairs = 0;
    if (!keep) return true;
    for (int64_t i = 0; i < build_value(p, TEAMS); i++)
        for (int64_t j = 0; j < i; j++) pairs++;
    return x[0] == pairs;
}
static const char *const templates_league[] = {
    "<N><c>が総当たりで1回ずつ<g>をします。全部で何<u>になりますか。",
    "<N><c>で<g>をします。どの1<c>も、自分以外の相手すべてと1回ずつ対戦するとき、全部で何<u>[ありますか。|になりますか。|でしょうか。]",
    "大会に<N><c>が参加しました。総当たり戦で<g>を行うと、全部で何<u>ですか。どの相手とも1回だけ対戦します。",
    "全部で何<u>になりますか。<N><c>が、おたがいに1回ずつ<g>をします。",
    "<N><c>のすべての組み合わせで、1回ずつ<g>をします。必要な<g>は全部で何<u>ですか。",
    "総当たりのリーグ戦に<N><c>が出場します。<g>は全部で何<u>行われますか。ただし、同じ相手とは1回だけ対戦します。",
    "<N><c>がいて、どの2<c>の組も1回ずつ<g>をします。全部で何<u><ka>",
    "参加するのは<N><c>です。どの相手とも1回ずつ<g>をすると、全部で何<u>になるでしょうか。",
    "!<N><c>のリーグ戦で、どの組み合わせも1回ずつ<g>を行います。全部で何<u>ですか。",
    NULL,
};
static const struct figure_template figure_league = {FIGURE_TABLE, {{"teams", FIGURE_NUMBER, "<N>"}}};
static const struct subtype league = {
    .id = "league", .name = "総当たり", .level = 1, .templates = templates_league,
    .asks = "試合の数",
    .role = {{"N", "出る数", "<c>"}},
    .method = {{"2回ずつ数える", "1<c>ずつ相手を数えると、同じ組み合わせを2回ずつ数えることになります。", solve_league, NULL},
               {"順に数える", "1番目から順に、まだ数えていない相手との組み合わせだけを数えます。", solve_league_sum, NULL}},
    .draw = draw_league, .holds = holds_league, .low = {1}, .high = {1000},
    .hint = "1<c>は、何<u>しますか。",
    .figure = &figure_league,
};

/* ---- losers leave ---- */
static bool draw_knockout(struct build *p) { return draw_games(p, 5, 160); }
static void solve_knockout(struct build *p) {
    struct ratio all = build_step(p, "優勝する1<c>以外は1回ずつ負けるので、", p->datum[TEAMS], '-', build_int(1), "<u>", "です。");
    build_trap(p, build_fraction(build_value(p, TEAMS), 2));
    build_answer(p, all, "", "<u>");
}
static bool holds_knockout(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t left = build_value(p, TEAMS), played = 0;
    if (!keep) return true;
    while (left > 1) played += left / 2, left -= left / 2; /* rounds; one may rest */
    return x[0] == played;
}
static const char *const templates_knockout[] = {
    "<N><c>が勝ちぬき戦で<g>をします。優勝が決まるまでに、全部で何<u>行いますか。引き分けはありません。",
    "<N><c>が参加する大会で、トーナメント戦の<g>をします。優勝が決まるまでに何<u>ありますか。引き分けはないものとします。",
    "優勝が決まるまでに、全部で何<u>行いますか。<N><c>が、負けたらそこで終わりの勝ちぬき戦で<g>をします。引き分けはありません。",
    "負けるとその後に出られない勝ちぬき戦で<g>を行います。<N><c>が参加すると、優勝が決まるまでに全部で何<u>ですか。引き分けはありません。",
    "<N><c>のトーナメント戦があります。<g>で引き分けがないとすると、優勝が決まるまでに全部で何<u>[ですか。|になりますか。|でしょうか。]",
    "勝ちぬき戦の大会に<N><c>が出場します。1<c>の優勝を決めるには、<g>を何<u>すればよいですか。引き分けはありません。",
    "大会の参加は<N><c>です。1回負けると終わりの方法で、<g>をして優勝を決めます。引き分けがないとき、全部で何<u>になりますか。",
    "<g>のトーナメント大会で、出場するのは<N><c>です。優勝が決まるまで何<u>行われますか。引き分けはないことにします。",
    NULL,
};
static const struct figure_template figure_knockout = {FIGURE_TOURNAMENT, {{"teams", FIGURE_NUMBER, "<N>"}}};
static const struct subtype knockout = {
    .id = "knockout", .name = "勝ちぬき", .level = 1, .templates = templates_knockout,
    .asks = "試合の数",
    .role = {{"N", "出る数", "<c>"}},
    .method = {{"負ける数", "1<u>ごとに1<c>ずつ負けて消えるので、負けるほうの数を数えます。", solve_knockout, NULL}},
    .draw = draw_knockout, .holds = holds_knockout, .low = {1}, .high = {200},
    .hint = "優勝が決まるまでに、負けるのは全部で何<c>ですか。",
    .figure = &figure_knockout,
};

/* ---- leagues in groups, then the winners ---- */
enum { PER_GROUP = 1 };
static bool draw_groups(struct build *p) {
    int64_t per = build_between(p, 3, 8), groups = build_between(p, 2, 16);
    draw_games(p, 4, 40);
    build_datum(p, TEAMS, "N", per * groups);
    build_datum(p, PER_GROUP, "p", per);
    return build_need(p, "a plausible tournament", per * groups <= 96) && build_need(p, "groups and sizes differ", per != groups);
}
static void solve_groups(struct build *p) {
    int64_t per = build_value(p, PER_GROUP);
    struct ratio groups = build_step(p, "組の数は、", p->datum[TEAMS], '/', p->datum[PER_GROUP], "組", "です。");
    build_line(p);
    build_say(p, "1組の総当たり戦は、");
    struct ratio one = build_formula(p, build_int(per * (per - 1) / 2), "<u>", "%lld×%lld÷2", (long long)per, (long long)(per - 1));
    build_say(p, "です。");
    struct ratio leagues = build_step(p, "全部の組では、", one, '*', groups, "<u>", "です。");
    struct ratio last = build_step(p, "1位どうしの勝ちぬき戦は、優勝する1<c>以外が1回ずつ負けるので、", groups, '-', build_int(1), "<u>", "です。");
    struct ratio all = build_step(p, "合わせて、", leagues, '+', last, "<u>", "です。");
    build_trap(p, leagues);
    build_answer(p, all, "", "<u>");
}
static bool holds_groups(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t played = 0, per = build_value(p, PER_GROUP), groups = build_value(p, TEAMS) / per;
    if (keep != 3) return true;
    for (int64_t g = 0; g < groups; g++)
        for (int64_t i = 0; i < per; i++) played += i;
    for (int64_t left = groups; left > 1; left -= left / 2) played += left / 2;
    return x[0] == played;
}
static const char *const templates_groups[] = {
    "<N><c>が<p><c>ずつの組に分かれ、それぞれの組の中で総当たりで1回ずつ<g>をします。次に、各組の1位の<c>だけで勝ちぬき戦をして優勝を決めます。全部で何<u>になりますか。引き分けはありません。",
    "大会に<N><c>が参加します。はじめに<p><c>ずつの組で総当たり戦をし、その後、各組の1位で勝ちぬき戦をします。<g>は優勝が決まるまでに何<u>ありますか。引き分けはないものとします。",
    "優勝が決まるまでに全部で何<u>ありますか。<N><c>を<p><c>ずつの組に分けて、組ごとに総当たりで<g>をし、各組の1位だけが勝ちぬき戦に進みます。引き分けはありません。",
    "<N><c>の大会で、予選は<p><c>ずつの組の総当たり戦、本選は各組1位の勝ちぬき戦です。予選も本選も<g>で、引き分けはありません。予選と本選を合わせて何<u>ですか。",
    "<g>の大会に<N><c>が出ます。<p><c>ずつの組を作って組の中で総当たり戦を行い、1位になった<c>どうしでトーナメント戦を行います。優勝が決まるまでに何<u>行われますか。引き分けはありません。",
    "<p><c>ずつの組に分かれた<N><c>が、まず組の中のすべての相手と1回ずつ<g>をします。それから各組の1位がトーナメント戦をします。引き分けがないとき、全部で何<u>[ですか。|でしょうか。]",
    "予選では<N><c>が<p><c>ずつの組で総当たり戦をします。決勝トーナメントには各組の1位だけが出ます。<g>は、優勝が決まるまでに合わせて何<u>になりますか。引き分けはないとします。",
    "<N><c>で<g>をします。1つの組を<p><c>とし、組の中では全部の相手と1回ずつ対戦します。各組で1位の<c>は勝ちぬき戦で優勝を決めます。全部で何<u><ka>引き分けはありません。",
    NULL,
};
static const struct figure_template figure_groups = {FIGURE_TABLE, {{"teams", FIGURE_NUMBER, "<N>"},
    {"group", FIGURE_NUMBER, "<p>"}}};
static const struct subtype groups_asked = {
    .id = "groups", .name = "組ごとの総当たりと勝ちぬき", .level = 2, .templates = templates_groups,
    .asks = "試合の数",
    .role = {{"N", "出る数", "<c>"}, {"p", "1つの組の数", "<c>"}},
    .method = {{"分けて数える", "組ごとの総当たり戦と、1位どうしの勝ちぬき戦に分けて数えます。", solve_groups, NULL}},
    .draw = draw_groups, .holds = holds_groups, .low = {1}, .high = {1000},
    .hint = "組はいくつできますか。1つの組の総当たり戦は何<u>ですか。",
    .figure = &figure_groups,
};

/* ---- votes ---- */
enum { VOTERS, SEATS };
static const char *const votes[] = {"クラス|クラス委員|人|24|42", "学年|代表委員|人|80|180", "児童会|役員|人|150|600", "町内会|役員|人|60|300", "クラブ|代表|人|20|60", "サークル|世話係|人|20|80", "学校|児童会の役員|人|200|700", "!会社|組合の代表|人|100|900", NULL};
static bool draw_votes(struct build *p) {
    build_context(p, "p|w|c|lo|hi", votes);
    int64_t seats = build_between(p, 1, 5);
    build_datum(p, VOTERS, "N", build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")));
    build_datum(p, SEATS, "s", seats);
    return true;
}
static void solve_votes(struct build *p) {
    struct ratio many = build_step(p, "当選する<s>人と、次の1人で票を分け合うと考えて、", p->datum[SEATS], '+', build_int(1), "人", "です。");
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
static const struct figure_template figure_votes = {FIGURE_TABLE, {{"votes", FIGURE_NUMBER, "<N>"},
    {"seats", FIGURE_NUMBER, "<s>"}}};
static const struct subtype votes_asked = {
    .id = "votes", .name = "投票算", .level = 2, .templates = templates_votes,
    .asks = "必ず当選する票数",
    .role = {{"N", "投票する人数", "人"}, {"s", "選ぶ人数", "人"}},
    .method = {{"次点の人と分ける", "投票算です。当選する人数より1人多い人数で、票を分け合う場合を考えます。", solve_votes, NULL}},
    .draw = draw_votes, .holds = holds_votes, .low = {1}, .high = {500},
    .hint = "落選する人のうち、いちばん票が多い人まで入れると、何人で票を分け合いますか。",
    .figure = &figure_votes,
};

static const struct subtype *const subtypes_shiai[] = {&league, &knockout, &groups_asked, NULL};
const struct family family_shiai = {.id = "shiai", .number = "F87", .name = "試合の数", .grade = 5, .subtypes = subtypes_shiai};
static const struct subtype *const subtypes_tohyo[] = {&votes_asked, NULL};
const struct family family_tohyo = {.id = "tohyo", .number = "F86", .name = "投票算", .grade = 5, .subtypes = subtypes_tohyo};

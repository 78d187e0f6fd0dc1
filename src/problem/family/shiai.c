/* shiai.c - 試合の数: every pair once; every match removes one team.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { TEAMS };
/* counter of those who play | what they do | its counter */
static const char *const games[] = {"チーム|サッカーの試合|試合",
                                    "チーム|野球の試合|試合",
                                    "チーム|バスケットボールの試合|試合",
                                    "人|将ぎの対局|対局",
                                    "人|たっ球の試合|試合",
                                    "人|テニスの試合|試合",
                                    "チーム|ドッジボールの試合|試合",
                                    "人|うでずもう|回",
                                    "チーム|つな引き|回",
                                    "人|オセロの対局|対局",
                                    "人|いごの対局|対局",
                                    "人|すもうの取組|回",
                                    "人|じゃんけんの勝負|回",
                                    "人|バドミントンの試合|試合",
                                    "校|サッカーの試合|試合",
                                    "校|野球の試合|試合",
                                    "チーム|ソフトボールの試合|試合",
                                    "クラス|ドッジボールの試合|試合",
                                    "チーム|ハンドボールの試合|試合",
                                    "人|けん道の試合|試合",
                                    "人|カードゲームの対戦|回",
                                    "クラス|バスケットボールの試合|試合",
                                    "チーム|ラグビーの試合|試合",
                                    "人|じゅう道の試合|試合",
                                    "!チーム|バレーボールの試合|試合",
                                    NULL};
static bool draw_games(struct build *p, int64_t low, int64_t high) {
    build_context(p, "c|g|u", games);
    build_people(p, "A");
    build_datum(p, TEAMS, "N", build_between(p, low, high));
    return true;
}

/* ---- everybody against everybody ---- */
static bool draw_league(struct build *p) { return draw_games(p, 4, 40); }
static void solve_league(struct build *p) {
    struct ratio n = p->datum[TEAMS];
    struct ratio each =
        build_step(p, "どの1<c>も、自分以外の相手とするので、", n, '-', build_int(1), "<u>", "ずつします。");
    struct ratio twice = build_step(p, "<N><c>分では、", n, '*', each, "<u>", "です。");
    struct ratio all =
        build_step(p, "同じ組み合わせを2回ずつ数えているので、", twice, '/', build_int(2), "<u>", "です。");
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
    .id = "league",
    .name = "総当たり",
    .level = 1,
    .templates = templates_league,
    .asks = "試合の数",
    .role = {{"N", "出る数", "<c>"}},
    .method = {{"2回ずつ数える", "1<c>ずつ相手を数えると、同じ組み合わせを2回ずつ数えることになります。", solve_league,
                NULL},
               {"順に数える", "1番目から順に、まだ数えていない相手との組み合わせだけを数えます。", solve_league_sum,
                NULL}},
    .draw = draw_league,
    .holds = holds_league,
    .loops = 2,
    .low = {1},
    .high = {1000},
    .hint = "1<c>は、何<u>しますか。",
    .figure = &figure_league,
};

/* ---- losers leave ---- */
static bool draw_knockout(struct build *p) { return draw_games(p, 5, 160); }
static void solve_knockout(struct build *p) {
    struct ratio all =
        build_step(p, "優勝する1<c>以外は1回ずつ負けるので、", p->datum[TEAMS], '-', build_int(1), "<u>", "です。");
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
    .id = "knockout",
    .name = "勝ちぬき",
    .level = 1,
    .templates = templates_knockout,
    .asks = "試合の数",
    .role = {{"N", "出る数", "<c>"}},
    .method = {{"負ける数", "1<u>ごとに1<c>ずつ負けて消えるので、負けるほうの数を数えます。", solve_knockout, NULL}},
    .draw = draw_knockout,
    .holds = holds_knockout,
    .loops = 1,
    .low = {1},
    .high = {200},
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
    return build_need(p, "a plausible tournament", per * groups <= 96) &&
           build_need(p, "groups and sizes differ", per != groups);
}
static void solve_groups(struct build *p) {
    int64_t per = build_value(p, PER_GROUP);
    struct ratio groups = build_step(p, "組の数は、", p->datum[TEAMS], '/', p->datum[PER_GROUP], "組", "です。");
    build_line(p);
    build_say(p, "1組の総当たり戦は、");
    struct ratio one =
        build_formula(p, build_int(per * (per - 1) / 2), "<u>", "%lld×%lld÷2", (long long)per, (long long)(per - 1));
    build_say(p, "です。");
    struct ratio leagues = build_step(p, "全部の組では、", one, '*', groups, "<u>", "です。");
    struct ratio last = build_step(p, "1位どうしの勝ちぬき戦は、優勝する1<c>以外が1回ずつ負けるので、", groups, '-',
                                   build_int(1), "<u>", "です。");
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
static const struct figure_template figure_groups = {
    FIGURE_TABLE, {{"teams", FIGURE_NUMBER, "<N>"}, {"group", FIGURE_NUMBER, "<p>"}}};
static const struct subtype groups_asked = {
    .id = "groups",
    .name = "組ごとの総当たりと勝ちぬき",
    .level = 2,
    .templates = templates_groups,
    .asks = "試合の数",
    .role = {{"N", "出る数", "<c>"}, {"p", "1つの組の数", "<c>"}},
    .method = {{"分けて数える", "組ごとの総当たり戦と、1位どうしの勝ちぬき戦に分けて数えます。", solve_groups, NULL}},
    .draw = draw_groups,
    .holds = holds_groups,
    .loops = 2,
    .low = {1},
    .high = {1000},
    .hint = "組はいくつできますか。1つの組の総当たり戦は何<u>ですか。",
    .figure = &figure_groups,
};

static const struct subtype *const subtypes[] = {&league, &knockout, &groups_asked, NULL};
const struct family family_shiai = {
    .id = "shiai", .number = "F87", .name = "試合の数", .grade = 5, .subtypes = subtypes};

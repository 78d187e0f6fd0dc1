/* janken.c - じゃんけんと階だん: up after a win, down after a loss; how often somebody won.
 *
 *   all won -> too high by (up + down) for each loss; of two players, the gap grows by up + down with every game
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/janken.h"

enum { GAMES, UP, DOWN, PLACE };

/* where | counter | goes up, goes down: dictionary form and stem | "ahead" */
static const char *const courses[] = {"階段|段|上がる|上がり|下がる|下がり|上",
                                      "階段|段|上がる|上がり|下がる|下がり|上",
                                      "石段|段|上る|上り|下りる|下り|上",
                                      "神社の階段|段|上る|上り|下りる|下り|上",
                                      "歩道橋の階段|段|上がる|上がり|下がる|下がり|上",
                                      "展望台の階段|段|上がる|上がり|下がる|下がり|上",
                                      "すごろく|ます|進む|進み|もどる|もどり|先",
                                      "ろう下|歩|進む|進み|下がる|下がり|前",
                                      "校庭|歩|進む|進み|もどる|もどり|前",
                                      "公園の道|歩|進む|進み|下がる|下がり|前",
                                      "体育館|歩|進む|進み|もどる|もどり|前",
                                      "駅の階段|段|上がる|上がり|下がる|下がり|上",
                                      "ケンケンパの線|歩|進む|進み|下がる|下がり|先",
                                      "!山道の石段|段|上る|上り|下りる|下り|上",
                                      NULL};

bool janken_draw_rule(struct build *p, int64_t *games, int64_t *up, int64_t *down) {
    build_context(p, "w|c|y|ys|z|zs|ab", courses);
    build_people(p, "A|B");
    *games = build_between(p, 8, 40), *up = build_between(p, 2, 7), *down = build_between(p, 1, 5);
    build_datum(p, GAMES, "N", *games), build_datum(p, UP, "r", *up), build_datum(p, DOWN, "p", *down);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "not the same steps up and down", *up != *down);
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};

/* ---- one player ---- */
static void bind_one(struct build *p) { build_set(p, "q", p->asked ? "負けた" : "勝った"); }
static bool draw_one(struct build *p) {
    int64_t games, up, down;
    if (!janken_draw_rule(p, &games, &up, &down)) return false;
    int64_t won = build_between(p, 2, games - 2);
    build_datum(p, PLACE, "T", up * won - down * (games - won));
    return build_need(p, "above the start", build_value(p, PLACE) > 0) &&
           build_need(p, "not half and half", 2 * won != games);
}
void janken_solve_one(struct build *p, struct ratio decided, const char *all_won) {
    struct ratio all = build_step(p, all_won, p->datum[UP], '*', decided, "<c>", "<ab>になります。");
    struct ratio gap = build_step(p, "実際の位置との差は、", all, '-', p->datum[PLACE], "<c>", "です。");
    struct ratio one = build_step(p, "勝ち1回を負け1回にかえると、<y>はずの分と<z>分で、", p->datum[UP], '+',
                                  p->datum[DOWN], "<c>", "ちがいます。");
    struct ratio lost = build_step(p, "負けた回数は、", gap, '/', one, "回", "です。");
    struct ratio won = build_apply(p, decided, '-', lost);
    build_trap(p, p->asked ? won : lost);
    if (!p->asked) build_step(p, "勝った回数は、残りなので、", decided, '-', lost, "回", "です。");
    build_answer(p, p->asked ? lost : won, "", "回");
}
static void solve_one(struct build *p) { janken_solve_one(p, p->datum[GAMES], "<N>回とも勝ったとすると、"); }
/* Unknowns: games won, games lost. */
static bool holds_one(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(GAMES), x[0] + x[1] == build_value(p, GAMES)) &&
           IF_KEPT(keep, BIT(UP) | BIT(DOWN) | BIT(PLACE),
                   x[0] * build_value(p, UP) - x[1] * build_value(p, DOWN) == build_value(p, PLACE));
}
static const char *const templates_one[] = {
    "<A>と<B>は<w>でじゃんけんをします。勝つと<r><c><ys>、負けると<p><c><zs>ます。<N>回して、あいこはありませんでした。<A>は、はじめの位置より<T><c><ab>にいます。<A>が<q>のは何回ですか。",
    "<w>で、じゃんけんに勝つと<r><c><ys>、負けると<p><c><z>遊びをしました。<A>は<N>回じゃんけんをして、はじめより<T><c><ab>にいます。あいこはないものとします。<A>は何回<q>でしょうか。",
    "<A>は何回<q>でしょうか。<w>で<N>回じゃんけんをして、勝つと<r><c><ys>、負けると<p><c><zs>ました。あいこはなく、<A>はもとの位置より<T><c><ab>にいます。",
    "<A>が<B>とじゃんけんを<N>回しました。あいこはありません。勝てば<w>を<r><c><ys>、負ければ<p><c><zs>ます。今<A>は始めたところより<T><c><ab>です。<A>の<q>回数<wo>",
    "じゃんけんで勝ったら<r><c><ys>、負けたら<p><c><zs>ます。<w>で<N>回じゃんけんをした<A>は、出発したところから<T><c><ab>に着きました。あいこがなかったとき、<A>が<q>回数は何回ですか。",
    "<w>でじゃんけん遊びをします。1回勝つごとに<r><c><ys>、1回負けるごとに<p><c><zs>ます。<A>は<N>回で、はじめより<T><c><ab>になりました。あいこはなかったとすると、<q>のは何回<ka>",
    "<A>は<w>のとちゅうに立っています。<N>回じゃんけんをして、勝つと<r><c><ys>、負けると<p><c><zs>ます。あいこは1回もなく、<T><c><ab>まで来ました。<q>のは何回ですか。",
    "<w>で<A>と<B>が<N>回じゃんけんをしました。どの回も勝ち負けが決まり、勝った人は<r><c><ys>、負けた人は<p><c><zs>ます。<A>がはじめより<T><c><ab>にいるとき、<A>が<q>のは何回ですか。",
    "!<N>回のじゃんけん(あいこなし)で、<A>は<w>をもとの位置から<T><c><ab>に移りました。きまりは、勝ちが<r><c><ab>、負けると<p><c><z>ことです。<q>回数は何回ですか。",
    NULL,
};
static const struct subtype one_player = {
    .id = "one",
    .name = "1人の位置から勝った回数・負けた回数",
    .level = 2,
    .templates = templates_one,
    .asks = "勝った回数|負けた回数",
    .role = {{"N", "じゃんけんの回数", "回"},
             {"r", "勝つと<y>数", "<c>"},
             {"p", "負けると<z>数", "<c>"},
             {"T", "はじめの位置とのちがい", "<c>"}},
    .method = {{"仮定", "弁しょう算です。全部勝ったと考えて、実際の位置との差に目をつけます。", solve_one, NULL}},
    .draw = draw_one,
    .bind = bind_one,
    .holds = holds_one,
    .low = {0, 0},
    .high = {60, 60},
    .hint = "全部勝ったとすると、はじめの位置から何<c><ab>になりますか。",
    .spare = BIT(GAMES),
    .figure = &no_figure,
};

/* ---- two players, the gap between them ---- */
static void bind_two(struct build *p) {
    build_set(p, "q", p->asked ? "<B>" : "<A>");
    build_set(p, "qs", "<q>が勝った回数は何回"), build_set(p, "qv", "<q>は何回{勝つ/た}か");
}
static bool draw_two(struct build *p) {
    int64_t games, up, down;
    if (!janken_draw_rule(p, &games, &up, &down)) return false;
    int64_t won = build_between(p, games / 2 + 1, games / 2 + games / 4);
    build_datum(p, PLACE, "T", (up + down) * (2 * won - games));
    return true;
}
void janken_solve_two(struct build *p, struct ratio decided) {
    struct ratio each =
        build_step(p, "1回勝負がつくと、2人の差は、", p->datum[UP], '+', p->datum[DOWN], "<c>", "かわります。");
    struct ratio more =
        build_step(p, "<A>が<T><c><ab>にいるので、<A>が多く勝った回数は、", p->datum[PLACE], '/', each, "回", "です。");
    build_line(p);
    build_say(p, "和差算で、<q>が勝った回数は、");
    struct ratio twice = build_equation(p, decided, p->asked ? '-' : '+', more, "");
    build_say(p, "、");
    struct ratio won = build_equation(p, twice, '/', build_int(2), "回");
    build_say(p, "です。");
    build_trap(p, build_apply(p, decided, '-', won));
    build_answer(p, won, "", "回");
}
static void solve_two(struct build *p) { janken_solve_two(p, p->datum[GAMES]); }
/* Unknowns: games that each of the two won; both places from the start. */
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t up = build_value(p, UP), down = build_value(p, DOWN), first = up * x[0] - down * x[1],
            second = up * x[1] - down * x[0];
    return IF_KEPT(keep, BIT(GAMES), x[0] + x[1] == build_value(p, GAMES)) &&
           IF_KEPT(keep, BIT(UP) | BIT(DOWN) | BIT(PLACE), first - second == build_value(p, PLACE));
}
static const char *const templates_two[] = {
    "<A>と<B>は<w>の同じところに立ってじゃんけんをします。勝つと<r><c><ys>、負けると<p><c><zs>ます。<N>回して、あいこはなく、<A>は<B>より<T><c><ab>にいます。<q>は何回勝ちましたか。",
    "<w>で、じゃんけんに勝った人は<r><c><ys>、負けた人は<p><c><z>遊びをしました。<A>と<B>は同じところから始め、<N>回で<A>が<B>より<T><c><ab>になりました。あいこはないものとします。<q>が勝ったのは何回[ですか。|でしょうか。]",
    "<q>は何回勝ちましたか。<A>と<B>が<w>の同じ位置から、<N>回じゃんけんをしました。勝つと<r><c><ys>、負けると<p><c><zs>ます。あいこはなく、2人の差は<T><c>で、<A>のほうが<ab>です。",
    "<A>と<B>がじゃんけんを<N>回しました。あいこはありません。勝てば<w>を<r><c><ys>、負ければ<p><c><zs>ます。同じところから始めて、<A>は<B>の<T><c><ab>にいます。<q>が勝った回数<wo>",
    "同じ位置にいた<A>と<B>が、<w>でじゃんけんをして、勝ったら<r><c><ys>、負けたら<p><c><zs>ました。<N>回とも勝ち負けが決まり、<A>は<B>より<T><c><ab>に着きました。<q>は何回勝ったでしょうか。",
    "<w>でじゃんけん遊びをします。1回ごとに、勝った人は<r><c><ys>、負けた人は<p><c><zs>ます。<A>と<B>が同じところから<N>回すると、<A>が<T><c><ab>になりました。あいこがなかったとき、<q>が勝ったのは何回<ka>",
    "<A>と<B>は<w>の同じところから、じゃんけんで進みます。勝ちは<r><c><ab>へ、負けると<p><c><zs>ます。あいこなしの<N>回の後、<A>は<B>より<T><c><ab>でした。<q>は何回勝ちましたか。",
    "<w>で<A>と<B>が同じ位置から<N>回じゃんけんをしました。どの回も勝負がつき、勝つと<r><c><ys>、負けると<p><c><zs>ます。<A>が<B>より<T><c><ab>にいるとき、<q>が勝った回数は何回ですか。",
    NULL,
};
static const struct subtype two_players = {
    .id = "two",
    .name = "2人の位置の差から勝った回数",
    .level = 3,
    .templates = templates_two,
    .asks = "<A>が勝った回数|<B>が勝った回数",
    .role = {{"N", "じゃんけんの回数", "回"},
             {"r", "勝つと<y>数", "<c>"},
             {"p", "負けると<z>数", "<c>"},
             {"T", "2人の位置の差", "<c>"}},
    .method = {{"差の集まり", "1回勝負がつくごとに、2人の差がどれだけかわるかを考えます。", solve_two, NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {0, 0},
    .high = {60, 60},
    .hint = "1回勝負がつくと、2人の位置の差は何<c>かわりますか。",
    .spare = BIT(GAMES),
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&one_player, &two_players, &janken_one_ties, &janken_two_ties, NULL};
const struct family family_janken = {.id = "janken",
                                     .number = "F06",
                                     .name = "じゃんけんと階段",
                                     .grade = 5,
                                     .scene = SCENE_OUTDOORS,
                                     .subtypes = subtypes};

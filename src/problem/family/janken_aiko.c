/* janken_aiko.c - じゃんけん with ties: some of the games move nobody.
 *
 *   games - ties = decided ones; then as without ties
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/janken.h"

enum { GAMES, UP, DOWN, PLACE, TIES };

static void bind_ties(struct build *p) {
    if (build_need(p, "some games are decided", build_value(p, TIES) < build_value(p, GAMES)))
        build_set_number(p, "n", build_value(p, GAMES) - build_value(p, TIES));
}
static bool draw_ties(struct build *p, int64_t *decided, int64_t *up, int64_t *down) {
    if (!janken_draw_rule(p, decided, up, down)) return false;
    int64_t ties = build_between(p, 2, 9);
    build_datum(p, GAMES, "N", *decided + ties), build_datum(p, TIES, "E", ties);
    return build_need(p, "another number of ties", ties != *up && ties != *down && ties != *decided);
}
static struct ratio step_decided(struct build *p) {
    return build_step(p, "あいこでは動かないので、勝負がついた回数は、", p->datum[GAMES], '-', p->datum[TIES], "回",
                      "です。");
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};

/* ---- one player ---- */
static void bind_one(struct build *p) {
    build_set(p, "q", p->asked ? "負けた" : "勝った");
    bind_ties(p);
}
static bool draw_one(struct build *p) {
    int64_t games, up, down;
    if (!draw_ties(p, &games, &up, &down)) return false;
    int64_t won = build_between(p, 2, games - 2), place = up * won - down * (games - won);
    build_datum(p, PLACE, "T", place);
    return build_need(p, "above the start", place > 0) && build_need(p, "not half and half", 2 * won != games);
}
static void solve_one(struct build *p) { janken_solve_one(p, step_decided(p), "その<n>回とも勝ったとすると、"); }
/* Unknowns: games won, games lost. */
static bool holds_one(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(GAMES) | BIT(TIES), x[0] + x[1] + build_value(p, TIES) == build_value(p, GAMES)) &&
           IF_KEPT(keep, BIT(UP) | BIT(DOWN) | BIT(PLACE),
                   x[0] * build_value(p, UP) - x[1] * build_value(p, DOWN) == build_value(p, PLACE));
}
static const char *const templates_one[] = {
    "<A>と<B>は<w>でじゃんけんをします。勝つと<r><c><ys>、負けると<p><c><zs>、あいこのときは動きません。<N>回のうち、あいこは<E>回でした。<A>は、はじめの位置より<T><c><ab>にいます。<A>が<q>のは何回ですか。",
    "<w>で、じゃんけんに勝つと<r><c><ys>、負けると<p><c><z>遊びをしました。<A>は<N>回じゃんけんをして、あいこが<E>回あり、はじめより<T><c><ab>にいます。あいこでは動きません。<A>は何回<q>でしょうか。",
    "<A>は何回<q>でしょうか。<w>で<N>回じゃんけんをして、勝つと<r><c><ys>、負けると<p><c><zs>ました。そのうち<E>回はあいこで動かず、<A>はもとの位置より<T><c><ab>にいます。",
    "<A>が<B>とじゃんけんを<N>回しました。あいこは<E>回です。勝てば<w>を<r><c><ys>、負ければ<p><c><zs>、あいこならそのままです。今<A>は始めたところより<T><c><ab>です。<A>の<q>回数<wo>",
    "じゃんけんで勝ったら<r><c><ys>、負けたら<p><c><zs>、あいこなら動きません。<w>で<N>回じゃんけんをした<A>は、出発したところから<T><c><ab>に着きました。あいこが<E>回あったとき、<A>が<q>回数は何回ですか。",
    "<w>でじゃんけん遊びをします。1回勝つごとに<r><c><ys>、1回負けるごとに<p><c><zs>ます。<A>は<N>回で、はじめより<T><c><ab>になりました。そのうち<E>回はあいこで、動いていません。<q>のは何回<ka>",
    "<A>は<w>のとちゅうに立っています。<N>回じゃんけんをして、勝つと<r><c><ys>、負けると<p><c><zs>ます。<E>回のあいこでは動かず、<T><c><ab>まで来ました。<q>のは何回ですか。",
    "!<N>回のじゃんけん(あいこ<E>回)で、<A>は<w>をもとの位置から<T><c><ab>に移りました。きまりは、勝ちが<r><c><ab>、負けると<p><c><z>ことで、あいこでは動きません。<q>回数は何回ですか。",
    NULL,
};
const struct subtype janken_one_ties = {
    .id = "one_ties",
    .name = "あいこのあるじゃんけん(1人の位置)",
    .level = 3,
    .templates = templates_one,
    .asks = "勝った回数|負けた回数",
    .role = {{"N", "じゃんけんの回数", "回"},
             {"r", "勝つと<y>数", "<c>"},
             {"p", "負けると<z>数", "<c>"},
             {"T", "はじめの位置とのちがい", "<c>"},
             {"E", "あいこの回数", "回"}},
    .method = {{"仮定", "弁しょう算です。あいこをのぞいてから、全部勝ったと考えて差に目をつけます。", solve_one, NULL}},
    .draw = draw_one,
    .bind = bind_one,
    .holds = holds_one,
    .low = {0, 0},
    .high = {60, 60},
    .hint = "勝負がついたのは何回ですか。",
    .spare = BIT(GAMES) | BIT(TIES),
    .figure = &no_figure,
};

/* ---- two players, the gap between them ---- */
static void bind_two(struct build *p) {
    build_set(p, "q", p->asked ? "<B>" : "<A>");
    build_set(p, "qs", "<q>が勝った回数は何回"), build_set(p, "qv", "<q>は何回{勝つ/た}か");
    bind_ties(p);
}
static bool draw_two(struct build *p) {
    int64_t games, up, down;
    if (!draw_ties(p, &games, &up, &down)) return false;
    int64_t won = build_between(p, games / 2 + 1, games / 2 + games / 4);
    build_datum(p, PLACE, "T", (up + down) * (2 * won - games));
    return true;
}
static void solve_two(struct build *p) { janken_solve_two(p, step_decided(p)); }
/* Unknowns: games that each of the two won; both places from the start. */
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t up = build_value(p, UP), down = build_value(p, DOWN), first = up * x[0] - down * x[1],
            second = up * x[1] - down * x[0];
    return IF_KEPT(keep, BIT(GAMES) | BIT(TIES), x[0] + x[1] + build_value(p, TIES) == build_value(p, GAMES)) &&
           IF_KEPT(keep, BIT(UP) | BIT(DOWN) | BIT(PLACE), first - second == build_value(p, PLACE));
}
static const char *const templates_two[] = {
    "<A>と<B>は<w>の同じところに立ってじゃんけんをします。勝つと<r><c><ys>、負けると<p><c><zs>、あいこでは動きません。<N>回して、あいこは<E>回で、<A>は<B>より<T><c><ab>にいます。<q>は何回勝ちましたか。",
    "<w>で、じゃんけんに勝った人は<r><c><ys>、負けた人は<p><c><z>遊びをしました。<A>と<B>は同じところから始め、<N>回のうち<E>回があいこで、<A>が<B>より<T><c><ab>になりました。<q>が勝ったのは何回[ですか。|でしょうか。]",
    "<q>は何回勝ちましたか。<A>と<B>が<w>の同じ位置から、<N>回じゃんけんをしました。勝つと<r><c><ys>、負けると<p><c><zs>、<E>回あったあいこでは動いていません。2人の差は<T><c>で、<A>のほうが<ab>です。",
    "<A>と<B>がじゃんけんを<N>回しました。そのうちあいこは<E>回です。勝てば<w>を<r><c><ys>、負ければ<p><c><zs>ます。同じところから始めて、<A>は<B>の<T><c><ab>にいます。<q>が勝った回数<wo>",
    "同じ位置にいた<A>と<B>が、<w>でじゃんけんをして、勝ったら<r><c><ys>、負けたら<p><c><zs>ました。<N>回のうち<E>回は引き分けで動かず、<A>は<B>より<T><c><ab>に着きました。<q>は何回勝ったでしょうか。",
    "<w>でじゃんけん遊びをします。1回ごとに、勝った人は<r><c><ys>、負けた人は<p><c><zs>、あいこなら2人とも動きません。<A>と<B>が同じところから<N>回すると、あいこが<E>回で、<A>が<T><c><ab>になりました。<q>が勝ったのは何回<ka>",
    "<A>と<B>は<w>の同じところから、じゃんけんで進みます。勝ちは<r><c><ab>へ、負けると<p><c><zs>ます。あいこ<E>回をふくむ<N>回の後、<A>は<B>より<T><c><ab>でした。<q>は何回勝ちましたか。",
    "!<w>で<A>と<B>が同じ位置から<N>回じゃんけんをしました。<E>回はあいこで、勝つと<r><c><ys>、負けると<p><c><zs>ます。<A>が<B>より<T><c><ab>にいるとき、<q>が勝った回数は何回ですか。",
    NULL,
};
const struct subtype janken_two_ties = {
    .id = "two_ties",
    .name = "あいこのあるじゃんけん(2人の差)",
    .level = 3,
    .templates = templates_two,
    .asks = "<A>が勝った回数|<B>が勝った回数",
    .role = {{"N", "じゃんけんの回数", "回"},
             {"r", "勝つと<y>数", "<c>"},
             {"p", "負けると<z>数", "<c>"},
             {"T", "2人の位置の差", "<c>"},
             {"E", "あいこの回数", "回"}},
    .method = {{"差の集まり", "あいこをのぞいた1回ごとに、2人の差がどれだけかわるかを考えます。", solve_two, NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {0, 0},
    .high = {60, 60},
    .hint = "勝負がついたのは何回ですか。",
    .spare = BIT(GAMES) | BIT(TIES),
    .figure = &no_figure,
};

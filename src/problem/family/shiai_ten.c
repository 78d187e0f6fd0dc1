/* shiai_ten.c - 総当たりの得点: how many games were drawn, from the points of all teams; a sub-type of shiai_gyaku.c.
 *
 *   a game that is won brings w points, a drawn one two times d; the points that are missing ÷ the difference
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/kazoe.h"

extern const struct subtype family_shiai_draws;

enum { TEAMS, WIN, DRAW, TOTAL };

static void bind_draws(struct build *p) {
    int64_t n = build_value(p, TEAMS), w = build_value(p, WIN), d = build_value(p, DRAW), games = n * (n - 1) / 2;
    build_set_number(p, "z1", n - 1);
    if (!build_need(p, "a league", n >= 3 && n <= 20 && w > 2 * d)) return;
    int64_t lost = games * w - build_value(p, TOTAL);
    build_need(p, "some games drawn", lost > 0 && lost % (w - 2 * d) == 0 && lost / (w - 2 * d) <= games);
}
static bool draw_draws(struct build *p) {
    static const char *const teams[] = {"サッカー",         "ドッジボール", "野球",      "将棋",
                                        "バスケットボール", "eスポーツ",    "!ホッケー", NULL};
    int64_t n = build_between(p, 4, 10), w = build_between(p, 3, 5), games = n * (n - 1) / 2,
            drawn = build_between(p, 1, games / 2);
    build_words(p, "t", teams);
    build_people(p, "A");
    p->context = "総当たり";
    build_datum(p, TEAMS, "N", n), build_datum(p, WIN, "w", w), build_datum(p, DRAW, "d", 1);
    build_datum(p, TOTAL, "T", (games - drawn) * w + 2 * drawn);
    return true;
}
static void solve_draws(struct build *p) {
    int64_t n = build_value(p, TEAMS);
    struct ratio games = kazoe_choose(p, "試合の数は、<N>チームから2チームを選ぶので、", n, 2, "試合");
    struct ratio most = build_step(p, "引き分けがなければ、得点の合計は、", games, '*', p->datum[WIN], "点", "です。");
    struct ratio lost = build_step(p, "実際の合計との差は、", most, '-', p->datum[TOTAL], "点", "です。");
    struct ratio both =
        build_step(p, "引き分けの1試合では、両チームに入る点は、", p->datum[DRAW], '*', build_int(2), "点", "です。");
    struct ratio less = build_step(p, "引き分け1試合で合計がへるのは、", p->datum[WIN], '-', both, "点", "です。");
    struct ratio drawn = build_step(p, "引き分けの数は、", lost, '/', less, "試合", "です。");
    build_trap(p, lost), build_trap(p, build_apply(p, games, '-', drawn));
    build_answer(p, drawn, "", "試合");
}
static bool holds_draws(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t points = 0, game = 0;
    for (int64_t i = 0; i < build_value(p, TEAMS); i++)
        for (int64_t k = 0; k < i; k++, game++) points += game < x[0] ? 2 * build_value(p, DRAW) : build_value(p, WIN);
    return IF_KEPT(keep, 15, points == build_value(p, TOTAL) && x[0] <= game);
}
#define LEAGUE \
    "<t>の大会で、<N>チームがどのチームとも1回ずつ試合をし、勝つと<w>点、引き分けると両チームに<d>点ずつ、負けると0点が入り、全試合の得点の合計は<T>点"
static const char *const templates_draws[] = {LEAGUE "でした。引き分けは何試合ありましたか。",
                                              LEAGUE "になりました。引き分けた試合は何試合[ですか。|でしょうか。]",
                                              "引き分けは何試合ですか。" LEAGUE "でした。",
                                              "<A>が出た" LEAGUE "でした。引き分けは全部で何試合ありましたか。",
                                              LEAGUE "でした。このとき、引き分けの試合の数<wo>",
                                              LEAGUE "です。引き分けになった試合は何試合ですか。",
                                              "ある" LEAGUE "でした。引き分けは何試合あったことになりますか。",
                                              "昨日の" LEAGUE "でした。引き分けに終わったのは何試合でしたか。",
                                              NULL};
static const struct figure_template figure_draws = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<N>|<w>|<d>|<T>"}}};
const struct subtype family_shiai_draws = {
    .id = "draws",
    .name = "総当たりの得点の合計から引き分けの数",
    .level = 3,
    .templates = templates_draws,
    .asks = "引き分けの試合の数",
    .role = {{"N", "チームの数", "チーム"},
             {"w", "勝ったときの得点", "点"},
             {"d", "引き分けの得点", "点"},
             {"T", "得点の合計", "点"}},
    .method = {{"仮定", "つるかめ算のように、引き分けが1試合もないと考えたときの合計とくらべます。", solve_draws,
                NULL}},
    .draw = draw_draws,
    .bind = bind_draws,
    .holds = holds_draws,
    .loops = 2,
    .low = {1},
    .high = {190},
    .hint = "引き分けがないとすると、得点の合計は何点ですか。",
    .figure = &figure_draws};

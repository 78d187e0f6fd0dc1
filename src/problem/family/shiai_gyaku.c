/* shiai_gyaku.c - 試合の数, asked the other way round, and with two matches of each pair.
 *
 *   a league of n: n × (n - 1) ÷ 2 matches, twice as many where all meet twice;  a knockout of n: n - 1
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { GIVEN };
/* counter of those who play | what they do | its counter */
static const char *const games[] = {"チーム|サッカーの試合|試合",
                                    "チーム|野球の試合|試合",
                                    "チーム|バスケットボールの試合|試合",
                                    "人|将ぎの対局|対局",
                                    "人|たっ球の試合|試合",
                                    "人|テニスの試合|試合",
                                    "チーム|ドッジボールの試合|試合",
                                    "人|うでずもう|回",
                                    "人|オセロの対局|対局",
                                    "人|いごの対局|対局",
                                    "人|すもうの取組|回",
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
                                    "チーム|eスポーツの対戦|試合",
                                    "チーム|ロボットコンテストの対戦|試合",
                                    "!チーム|バレーボールの試合|試合",
                                    NULL};
static void begin(struct build *p) {
    build_context(p, "c|g|u", games);
    build_people(p, "A");
}
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<u>"}}};

/* ---- a league: how many took part ---- */
static bool draw_league(struct build *p) {
    begin(p);
    int64_t n = build_between(p, 4, 40);
    build_datum(p, GIVEN, "G", n * (n - 1) / 2);
    return true;
}
/* The smaller of two numbers in a row whose product is `product`, or 0. */
static int64_t in_a_row(int64_t product) {
    for (int64_t n = 1; n * (n + 1) <= product; n++)
        if (n * (n + 1) == product) return n;
    return 0;
}
static void bind_league(struct build *p) {
    build_need(p, "a league", build_value(p, GIVEN) < 100000 && in_a_row(2 * build_value(p, GIVEN)) > 0);
}
static void solve_league(struct build *p) {
    struct ratio twice = build_step(p, "1<c>ずつ相手を数えると、同じ組み合わせを2回数えるので、", p->datum[GIVEN], '*',
                                    build_int(2), "<u>", "です。");
    int64_t n = in_a_row((int64_t)twice.num) + 1;
    if (!build_need(p, "a league", n > 1)) return;
    build_line(p);
    build_say(p, "これは、出た数と、それより1小さい数の積です。続いた2つの整数の積になるのは、");
    build_formula(p, twice, "", "%lld×%lld", (long long)n, (long long)(n - 1));
    build_say(p, "です。");
    struct ratio all = build_step(p, "小さいほうが1<c>の相手の数なので、参加したのは、", build_int(n - 1), '+',
                                  build_int(1), "<c>", "です。");
    build_trap(p, build_int(n - 1));
    build_trap(p, build_apply(p, p->datum[GIVEN], '+', build_int(1)));
    build_answer(p, all, "", "<c>");
}
static bool holds_league(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t pairs = 0;
    if (!keep) return true;
    for (int64_t i = 1; i < x[0]; i++) pairs += i; /* the next one meets all before */
    return pairs == build_value(p, GIVEN);
}
static const char *const templates_league[] = {
    "何<c>かが総当たりで1回ずつ<g>をすると、全部で<G><u>になりました。何<c>が参加しましたか。",
    "どの相手とも1回ずつ<g>をしたところ、全部で<G><u>でした。参加したのは何<c>[ですか。|でしょうか。]",
    "参加したのは何<c>ですか。総当たりのリーグ戦で<g>を行い、同じ相手とは1回だけ対戦して、全部で<G><u>ありました。",
    "<A>たちの大会では、全部の組み合わせで1回ずつ<g>をして、合わせて<G><u>になりました。出たのは何<c>ですか。",
    "総当たり戦で、<g>が全部で<G><u>行われました。どの2<c>も1回ずつ対戦したとき、参加した数<wo>",
    "リーグ戦の<g>は全部で<G><u>です。どの<c>も、自分以外のすべての相手と1回ずつ対戦します。何<c>のリーグ戦ですか。",
    "おたがいに1回ずつ<g>をすると、合計で<G><u>必要です。何<c>いますか。",
    "全部で<G><u>の<g>で、どの組み合わせも1回ずつ対戦が終わりました。参加したのは何<c><ka>",
    NULL,
};
static const struct subtype league = {
    .id = "league",
    .name = "総当たりの試合の数からチームの数",
    .level = 3,
    .templates = templates_league,
    .asks = "参加した数",
    .role = {{"G", "試合の数", "<u>"}},
    .method = {{"2倍にする", "試合の数の2倍は、参加した数と、それより1小さい数の積です。", solve_league, NULL}},
    .draw = draw_league,
    .bind = bind_league,
    .holds = holds_league,
    .loops = 1,
    .low = {2},
    .high = {200},
    .hint = "1<c>ずつ試合の数を数えてたすと、全部で何<u>になりますか。",
    .figure = &figure_none,
};

/* ---- a league in which all meet twice ---- */
static bool draw_twice(struct build *p) {
    begin(p);
    build_datum(p, GIVEN, "N", build_between(p, 4, 40));
    return true;
}
static void bind_twice(struct build *p) {
    build_need(p, "two at least", build_value(p, GIVEN) > 1 && build_value(p, GIVEN) < 1000);
}
static void solve_twice(struct build *p) {
    struct ratio others = build_step(p, "1<c>の相手の数は、", p->datum[GIVEN], '-', build_int(1), "<c>", "です。");
    struct ratio both =
        build_step(p, "<N><c>それぞれの相手を数えると、1つの組み合わせを2回ずつ数えて、", p->datum[GIVEN], '*', others,
                   "", "です。どの組み合わせも2<u>ずつなので、これが試合の数です。");
    build_trap(p, build_apply(p, both, '/', build_int(2)));
    build_trap(p, build_apply(p, both, '*', build_int(2)));
    build_answer(p, both, "", "<u>");
}
static bool holds_twice(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t played = 0;
    if (!keep) return true;
    for (int64_t i = 0; i < build_value(p, GIVEN); i++)
        for (int64_t j = 0; j < i; j++) played += 2;
    return x[0] == played;
}
static const char *const templates_twice[] = {
    "<N><c>が総当たりで<g>をします。どの相手とも2回ずつ対戦すると、全部で何<u>になりますか。",
    "<N><c>のリーグ戦で<g>を行います。同じ相手と2回ずつ対戦するとき、全部で何<u>[ありますか。|でしょうか。]",
    "全部で何<u>になりますか。<N><c>が、ほかのすべての相手と2回ずつ<g>をします。",
    "<A>の町の大会には<N><c>が出ます。どの2<c>も2回ずつ<g>をすると、全部で何<u>ですか。",
    "<N><c>で<g>をします。前期と後期に1回ずつ、どの相手とも合わせて2回対戦します。全部で何<u>行いますか。",
    "ホームとアウェーで1回ずつ、どの相手とも2回<g>をするリーグ戦があります。<N><c>が参加するときの試合の数<wo>",
    "総当たり戦を2回くり返します。<N><c>で<g>をすると、全部で何<u>になるでしょうか。",
    "<N><c>のすべての組み合わせで2回ずつ<g>をします。必要な<g>は何<u><ka>",
    NULL,
};
static const struct subtype twice = {
    .id = "twice",
    .name = "2回ずつの総当たり",
    .level = 1,
    .templates = templates_twice,
    .asks = "試合の数",
    .role = {{"N", "出る数", "<c>"}},
    .method = {{"相手を数える", "1<c>ずつ相手を数えると、どの組み合わせも2回ずつ数えることになります。", solve_twice,
                NULL}},
    .draw = draw_twice,
    .bind = bind_twice,
    .holds = holds_twice,
    .loops = 2,
    .low = {1},
    .high = {2000},
    .hint = "1<c>の相手は何<c>ですか。",
    .figure = &figure_none,
};

/* ---- a knockout: how many took part ---- */
static bool draw_knockout(struct build *p) {
    begin(p);
    build_datum(p, GIVEN, "G", build_between(p, 6, 200));
    return true;
}
static void solve_knockout(struct build *p) {
    struct ratio n = build_step(p, "1<u>ごとに1<c>ずつ負けて消え、最後に優勝の1<c>が残るので、", p->datum[GIVEN], '+',
                                build_int(1), "<c>", "です。");
    build_trap(p, build_apply(p, p->datum[GIVEN], '*', build_int(2)));
    build_trap(p, build_apply(p, p->datum[GIVEN], '-', build_int(1)));
    build_answer(p, n, "", "<c>");
}
static bool holds_knockout(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t left = x[0], played = 0;
    if (!keep) return true;
    while (left > 1) played += left / 2, left -= left / 2; /* rounds; one may rest */
    return played == build_value(p, GIVEN);
}
static const char *const templates_knockout[] = {
    "勝ちぬき戦で<g>をすると、優勝が決まるまでに全部で<G><u>行われました。参加したのは何<c>ですか。引き分けはありません。",
    "トーナメント戦の<g>が、優勝が決まるまでに<G><u>ありました。何<c>が出場しましたか。引き分けはないものとします。",
    "参加したのは何<c>ですか。負けたら終わりの勝ちぬき戦で<g>を行い、優勝が決まるまでに<G><u>しました。引き分けはありません。",
    "<A>の町の大会は勝ちぬき戦です。1<c>の優勝が決まるまでに、<g>を<G><u>しました。引き分けがないとき、出場したのは何<c>ですか。",
    "トーナメント大会で、<g>は全部で<G><u>でした。3位決定戦も引き分けもありません。参加した数<wo>",
    "1回負けると終わりの方法で、<g>を<G><u>して優勝が決まりました。引き分けがないとすると、何<c>の大会でしたか。",
    "優勝を決めるのに<g>が<G><u>必要な勝ちぬき戦があります。引き分けはありません。何<c>が参加しますか。",
    "引き分けのない勝ちぬき戦で<g>が<G><u>行われて優勝が決まりました。出場したのは何<c><ka>",
    NULL,
};
static const struct subtype knockout = {
    .id = "knockout",
    .name = "勝ちぬきの試合の数からチームの数",
    .level = 2,
    .templates = templates_knockout,
    .asks = "参加した数",
    .role = {{"G", "試合の数", "<u>"}},
    .method = {{"負ける数", "1<u>ごとに1<c>が負けて消えるので、試合の数は、負けた数と同じです。", solve_knockout,
                NULL}},
    .draw = draw_knockout,
    .holds = holds_knockout,
    .loops = 1,
    .low = {2},
    .high = {300},
    .hint = "1<u>すると、何<c>が消えますか。",
    .figure = &figure_none,
};

extern const struct subtype family_shiai_draws; /* shiai_ten.c */
static const struct subtype *const subtypes[] = {&league, &twice, &knockout, &family_shiai_draws, NULL};
const struct family family_shiai_gyaku = {
    .id = "shiai_gyaku", .number = "F87", .name = "試合の数の逆", .grade = 5, .subtypes = subtypes};

/* wariai_wariai.c - 割合の割合: a share of a share, and from it back to the whole.
 *
 *   whole × first × second = part;  part ÷ second ÷ first = whole
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { GIVEN, FIRST, SECOND };

/* the whole | its counter | who the first share is | who the second share is, of those | the question's name */
static const char *const groups[] = {"ある小学校の児童|人|男子|めがねをかけている人|めがねをかけている男子",
                                     "ある小学校の児童|人|女子|ピアノを習っている人|ピアノを習っている女子",
                                     "遊園地の入場者|人|子ども|小学生|小学生",
                                     "図書館の本|冊|物語の本|外国の物語|外国の物語の本",
                                     "水族館の来館者|人|大人|男性|大人の男性",
                                     "工場で作った部品|個|大きい部品|銀色のもの|大きい銀色の部品",
                                     "市民マラソンの参加者|人|高校生以下の人|小学生|小学生の参加者",
                                     "農園でとれたりんご|個|赤いりんご|大つぶのもの|大つぶの赤いりんご",
                                     "ある町の土地|ha|森林|国有林|国有林",
                                     "バスの乗客|人|学生|中学生|中学生の乗客",
                                     "店で売れたパン|個|食パン以外のパン|メロンパン|売れたメロンパン",
                                     "ちゅう車場の車|台|白い車|軽自動車|白い軽自動車",
                                     "クイズの参加者|人|正解した人|当選した人|当選した人",
                                     "映画館の客|人|前売り券の客|子ども|前売り券の子ども",
                                     "牧場の牛|頭|乳牛|2才以下の牛|2才以下の乳牛",
                                     "ある会社の社員|人|自転車で通う人|10km以上を走る人|自転車で10km以上通う人",
                                     "花屋の花|本|ばら|黄色いばら|黄色いばら",
                                     "アプリの利用者|人|10代の人|毎日使う人|毎日使う10代の人",
                                     "!動物園の動物|頭|ほにゅう類|夜に活動するもの|夜に活動するほにゅう類",
                                     NULL};
static void begin(struct build *p) {
    build_context(p, "g|c|i|j|q", groups);
    build_people(p, "A");
}
static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};
static bool plausible(struct build *p, int64_t whole, int64_t first, int64_t second) {
    return build_need(p, "whole things", whole * first % 100 == 0 && whole * first / 100 * second % 100 == 0) &&
           build_need(p, "shares differ", first != second);
}

/* ---- the share of the share ---- */
static bool draw_part(struct build *p) {
    begin(p);
    int64_t whole = build_round(p, 100, 4000, 20), first = build_round(p, 15, 85, 5), second = build_round(p, 5, 80, 5);
    build_datum(p, GIVEN, "N", whole), build_datum(p, FIRST, "a", first), build_datum(p, SECOND, "b", second);
    return plausible(p, whole, first, second);
}
static void solve_part(struct build *p) {
    struct ratio one = build_apply(p, p->datum[FIRST], '/', build_int(100)),
                 other = build_apply(p, p->datum[SECOND], '/', build_int(100));
    struct ratio first = build_step(p, "<i>は全体の<a>%なので、", p->datum[GIVEN], '*', one, "<c>", "です。");
    struct ratio part = build_step(p, "その<b>%なので、<q>は、", first, '*', other, "<c>", "です。");
    build_trap(p, first);
    build_trap(p, build_apply(p, p->datum[GIVEN], '*', other));
    build_answer(p, part, "", "<c>");
}
/* The two shares in one. */
static void solve_part_share(struct build *p) {
    struct ratio one = build_apply(p, p->datum[FIRST], '/', build_int(100)),
                 other = build_apply(p, p->datum[SECOND], '/', build_int(100));
    struct ratio share = build_step(p, "<a>%の<b>%は、全体の、", one, '*', other, "倍", "です。");
    struct ratio part = build_step(p, "だから、<q>は、", p->datum[GIVEN], '*', share, "<c>", "です。");
    build_answer(p, part, "", "<c>");
}
static bool holds_part(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * 10000 == build_value(p, GIVEN) * build_value(p, FIRST) * build_value(p, SECOND));
}
static const char *const templates_part[] = {
    "<g>は<N><c>です。そのうち<i>は<a>%で、その<i>のうち<j>は<b>%です。<q>は何<c>ですか。",
    "<g><N><c>の<a>%が<i>です。さらに、<i>の<b>%が<j>です。<q>は何<c>[ですか。|でしょうか。]",
    "<q>は何<c>ですか。<g>は全部で<N><c>、<i>は全体の<a>%、<j>は<i>の<b>%です。",
    "<A>が調べると、<g><N><c>のうち<i>は<a>%でした。また、<i>のうちの<b>%が<j>でした。<q>は何<c>ですか。",
    "<g>は全部で<N><c>です。<i>は全体の<a>%をしめ、<j>は<i>の<b>%をしめています。<q>の数<wo>",
    "<N><c>の<g>について、<a>%が<i>で、<i>の<b>%が<j>だとわかりました。<q>は何<c>になりますか。",
    "<g>の<a>%にあたる<i>のうち、<b>%が<j>です。<g>が<N><c>のとき、<q>は何<c>ですか。",
    "全部で<N><c>の<g>のうち<i>の割合は<a>%、<i>のうち<j>の割合は<b>%です。<q>は何<c><ka>",
    NULL};
static const struct subtype part = {
    .id = "part",
    .name = "割合の割合",
    .level = 2,
    .templates = templates_part,
    .asks = "<q>の数",
    .role = {{"N", "全体の数", "<c>"}, {"a", "<i>の割合", "%"}, {"b", "<i>のうちの<j>の割合", "%"}},
    .method = {{"順に求める", "<b>%のもとにする量は、全体ではなく<i>です。先に<i>の数を求めます。", solve_part, NULL},
               {"割合のかけ算", "割合の割合は、かけ算で1つの割合にまとめられます。", solve_part_share,
                "<a>%の<b>%は、全体の何倍ですか。"}},
    .draw = draw_part,
    .holds = holds_part,
    .low = {1},
    .high = {4000},
    .hint = "<b>%は、何をもとにした割合ですか。",
    .figure = &figure_none,
};

/* ---- back to the whole ---- */
static bool draw_whole(struct build *p) {
    begin(p);
    int64_t whole = build_round(p, 100, 4000, 20), first = build_round(p, 15, 85, 5), second = build_round(p, 5, 80, 5);
    build_datum(p, GIVEN, "k", whole * first / 100 * second / 100);
    build_datum(p, FIRST, "a", first), build_datum(p, SECOND, "b", second);
    return plausible(p, whole, first, second) && build_need(p, "some of them", build_value(p, GIVEN) > 0);
}
static void bind_whole(struct build *p) {
    build_need(p, "some share", build_value(p, FIRST) > 0 && build_value(p, SECOND) > 0);
}
static void solve_whole(struct build *p) {
    struct ratio one = build_apply(p, p->datum[FIRST], '/', build_int(100)),
                 other = build_apply(p, p->datum[SECOND], '/', build_int(100));
    struct ratio first =
        build_step(p, "<q><k><c>が<i>の<b>%なので、<i>は、", p->datum[GIVEN], '/', other, "<c>", "です。");
    struct ratio whole = build_step(p, "<i>は全体の<a>%なので、全体は、", first, '/', one, "<c>", "です。");
    build_trap(p, first);
    build_answer(p, whole, "", "<c>");
}
static bool holds_whole(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, FIRST) * build_value(p, SECOND) == 10000 * build_value(p, GIVEN));
}
static const char *const templates_whole[] = {
    "<g>のうち<i>は<a>%で、その<i>のうち<j>は<b>%です。<q>は<k><c>です。<g>は全部で何<c>ですか。",
    "<g>の<a>%が<i>です。さらに、<i>の<b>%が<j>で、その数は<k><c>です。<g>は何<c>[ですか。|でしょうか。]",
    "<g>は全部で何<c>ですか。<i>は全体の<a>%、<j>は<i>の<b>%で、<q>は<k><c>です。",
    "<A>が調べると、<g>のうち<i>は<a>%でした。また、<i>のうちの<b>%が<j>で、<k><c>ありました。全体は何<c>ですか。",
    "<i>は<g>全体の<a>%をしめ、<j>は<i>の<b>%をしめています。<q>が<k><c>のとき、全体の数<wo>",
    "<g>について、<a>%が<i>で、<i>の<b>%が<j>だとわかりました。<q>は<k><c>です。全体は何<c>になりますか。",
    "<g>の<a>%にあたる<i>のうち、<b>%が<j>です。<q>が<k><c>のとき、<g>は何<c>ですか。",
    "<q>は<k><c>で、これは<i>の<b>%です。<i>は<g>の<a>%にあたります。<g>は全部で何<c><ka>",
    NULL};
static const struct subtype whole = {
    .id = "whole",
    .name = "割合の割合から全体",
    .level = 3,
    .templates = templates_whole,
    .asks = "全体の数",
    .role = {{"k", "<q>の数", "<c>"}, {"a", "<i>の割合", "%"}, {"b", "<i>のうちの<j>の割合", "%"}},
    .method = {{"順にもどす", "<b>%のもとにする量は<i>です。先に<i>の数にもどし、次に全体にもどします。", solve_whole,
                NULL}},
    .draw = draw_whole,
    .bind = bind_whole,
    .holds = holds_whole,
    .low = {1},
    .high = {20000},
    .hint = "先に、<i>の数を求めましょう。",
    .figure = &figure_none,
};

static const struct subtype *const subtypes[] = {&part, &whole, NULL};
const struct family family_wariai_wariai = {
    .id = "wariai_wariai", .number = "F28", .name = "割合の割合", .grade = 5, .subtypes = subtypes};

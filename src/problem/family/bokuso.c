/* bokuso.c - ニュートン算(牧草・わき水): both the first amount and the growth are unknown; two cases give them.
 *
 *   one animal, one day = 1;  difference of the totals ÷ difference of the days = growth of a day
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { MANY_A, DAYS_A, MANY_B, DAYS_B, ASKED };

/* story | who | counter | time | uses it up, without the last し or す | growth | first amount | the unit */
static const char *const fields[] = {
    "一定の割合で草が生える牧場|牛|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草", "一定の割合で草が生える牧場|羊|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草",
    "一定の割合で草が生える牧場|馬|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草",         "一定の割合で草が生える草原|やぎ|頭|日|草を食べつく|1日に生える草|はじめに生えている草|1頭が1日に食べる草",
    "一定の割合で水がわき出る井戸|ポンプ|台|分|水をくみつく|1分間にわき出る水|はじめにたまっている水|1台が1分間にくむ水", "一定の割合で水が流れこむ池|ポンプ|台|時間|水をくみつく|1時間に流れこむ水|はじめにたまっている水|1台が1時間にくむ水",
    "一定の割合で水が入ってくる水そう|ポンプ|台|分|水をくみつく|1分間に入る水|はじめにたまっている水|1台が1分間にくむ水", "!一定の割合で水がしみ出るトンネル|ポンプ|台|時間|水をくみつく|1時間にしみ出る水|はじめにたまっている水|1台が1時間にくむ水", NULL,
};

/* a animals last x days, b > a animals last y < x days; growth and first amount in shares of one animal and day. */
static bool draw_field(struct kit *k, int64_t *growth, int64_t *first) {
    kit_context(k, "f|w|c|t|v|gr|fi|one", fields);
    int64_t b = kit_between(k, 6, 30), a = kit_between(k, 3, b - 1), y = kit_between(k, 3, 30), x = kit_between(k, y + 1, 60);
    kit_datum(k, MANY_A, "a", a), kit_datum(k, DAYS_A, "x", x), kit_datum(k, MANY_B, "b", b), kit_datum(k, DAYS_B, "y", y);
    int64_t more = a * x - b * y;
    if (!kit_need(k, "whole growth", more > 0 && more % (x - y) == 0)) return false;
    *growth = more / (x - y);
    *first = b * y - *growth * y;
    return kit_need(k, "something is there at first", *first > 0) && kit_need(k, "growth is less than eating", *growth < a) && kit_need(k, "numbers differ", x != a && y != b);
}

/* The first amount and the growth; five equalities. */
static void step_field(struct kit *k, struct ratio *growth, struct ratio *first) {
    kit_line(k);
    kit_say(k, "<a><c>で<x><t>では");
    struct ratio one = kit_equation(k, k->datum[MANY_A], '*', k->datum[DAYS_A], "");
    kit_say(k, "、<b><c>で<y><t>では");
    struct ratio two = kit_equation(k, k->datum[MANY_B], '*', k->datum[DAYS_B], "");
    kit_say(k, "です。");
    kit_line(k);
    kit_say(k, "この差の");
    struct ratio more = kit_equation(k, one, '-', two, "");
    kit_say(k, "は、");
    struct ratio days = kit_equation(k, k->datum[DAYS_A], '-', k->datum[DAYS_B], "<t>");
    kit_say(k, "でふえた量です。");
    *growth = kit_step(k, "<gr>は、", more, '/', days, "", "です。");
    kit_line(k);
    kit_say(k, "<y><t>でふえるのは");
    struct ratio grown = kit_equation(k, *growth, '*', k->datum[DAYS_B], "");
    kit_say(k, "なので、<fi>は");
    *first = kit_equation(k, two, '-', grown, "");
    kit_say(k, "です。");
}

/* ---- how long ---- */
static bool draw_days(struct kit *k) {
    int64_t growth, first;
    if (!draw_field(k, &growth, &first)) return false;
    int64_t c = kit_between(k, growth + 1, 40);
    kit_datum(k, ASKED, "n", c);
    return kit_need(k, "whole days", first % (c - growth) == 0 && first / (c - growth) >= 2) && kit_need(k, "another number", c != kit_value(k, MANY_A) && c != kit_value(k, MANY_B));
}
static void solve_days(struct kit *k) {
    struct ratio growth, first;
    step_field(k, &growth, &first);
    struct ratio less = kit_step(k, "<n><c>では、1<t>に、", k->datum[ASKED], '-', growth, "", "ずつへります。");
    struct ratio days = kit_step(k, "だから、", first, '/', less, "<t>", "でなくなります。");
    kit_trap(k, kit_fraction((int64_t)first.num, kit_value(k, ASKED)));
    kit_trap(k, kit_fraction(kit_value(k, MANY_A) * kit_value(k, DAYS_A), kit_value(k, ASKED)));
    kit_answer(k, days, "", "<t>");
}
static bool holds_days(const struct kit *k, const int64_t *x, unsigned keep) {
    /* x[1]: growth of a day in animals */
    int64_t a = kit_value(k, MANY_A) - x[1], b = kit_value(k, MANY_B) - x[1], c = kit_value(k, ASKED) - x[1];
    if (a <= 0 || c <= 0 || b <= 0) return false;
    if (keep == 31) return a * kit_value(k, DAYS_A) == b * kit_value(k, DAYS_B) && c * x[0] == a * kit_value(k, DAYS_A);
    if (!(keep & 16)) return true;
    return (keep & 3) == 3 ? c * x[0] == a * kit_value(k, DAYS_A) : c * x[0] == b * kit_value(k, DAYS_B);
}
static const char *const frames_days[] = {
    "<f>があります。<w><a><c>だと<x><t>で、<w><b><c>だと<y><t>で<v>します。<w><n><c>だと何<t>で<v>しますか。",
    "<f>では、<w>が<a><c>なら<x><t>、<b><c>なら<y><t>で<v>します。<w>が<n><c>なら、何<t>で<v>しますか。",
    "<f>があり、<a><c>の<w>は<x><t>で、<b><c>の<w>は<y><t>で<v>します。<n><c>の<w>では、何<t>で<v>しますか。",
    "何<t>で<v>しますか。<f>では、<w>が<a><c>のとき<x><t>、<w>が<b><c>のとき<y><t>で<v>しますが、今は<w>が<n><c>です。",
    "<f>について調べました。<w>が<a><c>のときは<x><t>で、<b><c>のときは<y><t>で<v>しました。<n><c>のときは何<t>で<v>しますか。",
    "<w><a><c>では<x><t>、<w><b><c>では<y><t>で<v>してしまう、<f>があります。<w><n><c>では何<t>で<v>しますか。",
    "<f>で、<w>が<b><c>だと<y><t>で<v>しますが、<a><c>だと<x><t>かかります。<n><c>だと何<t>かかりますか。",
    "<f>があります。<v>すのにかかる時間は、<w>が<a><c>なら<x><t>、<b><c>なら<y><t>です。<w>が<n><c>なら何<t>ですか。",
    NULL,
};
static const char figure_days[] = "{\"type\":\"bars\",\"counts\":[<a>,<b>,<n>],\"times\":[<x>,<y>],\"unit\":\"<t>\"}";
static const struct kit_subtype days_asked = {
    .id = "days", .name = "何日でなくなるか", .level = 2, .frames = frames_days,
    .method = {{"線分図", "ニュートン算です。<one>の量を1とします。", solve_days, NULL}},
    .draw = draw_days, .holds = holds_days, .spare = 15, .low = {1, 1}, .high = {900, 60},
    .hint = "<one>の量を1とすると、2つの場合の全体の量はいくつになりますか。", .figure = figure_days,
};

/* ---- how many animals ---- */
static bool draw_many(struct kit *k) {
    int64_t growth, first;
    if (!draw_field(k, &growth, &first)) return false;
    int64_t z = kit_between(k, 2, 60);
    kit_datum(k, ASKED, "n", z);
    return kit_need(k, "whole animals", first % z == 0 && first / z + growth <= 40) && kit_need(k, "another time", z != kit_value(k, DAYS_A) && z != kit_value(k, DAYS_B));
}
static void solve_many(struct kit *k) {
    struct ratio growth, first;
    step_field(k, &growth, &first);
    struct ratio less = kit_step(k, "<n><t>でなくすには、1<t>に、", first, '/', k->datum[ASKED], "", "ずつへらします。");
    struct ratio many = kit_step(k, "ふえる分も合わせて、", less, '+', growth, "<c>", "必要です。");
    kit_trap(k, less);
    kit_answer(k, many, "", "<c>");
}
static bool holds_many(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t a = kit_value(k, MANY_A) - x[1], b = kit_value(k, MANY_B) - x[1], c = x[0] - x[1];
    if (a <= 0 || c <= 0 || b <= 0) return false;
    if (keep == 31) return a * kit_value(k, DAYS_A) == b * kit_value(k, DAYS_B) && c * kit_value(k, ASKED) == a * kit_value(k, DAYS_A);
    if (!(keep & 16)) return true;
    return (keep & 3) == 3 ? c * kit_value(k, ASKED) == a * kit_value(k, DAYS_A) : c * kit_value(k, ASKED) == b * kit_value(k, DAYS_B);
}
static const char *const frames_many[] = {
    "<f>があります。<w><a><c>だと<x><t>で、<w><b><c>だと<y><t>で<v>します。ちょうど<n><t>で<v>すには、<w>は何<c>必要ですか。",
    "<f>では、<w>が<a><c>なら<x><t>、<b><c>なら<y><t>で<v>します。<n><t>で<v>すのは、<w>が何<c>のときですか。",
    "<f>があり、<a><c>の<w>は<x><t>で、<b><c>の<w>は<y><t>で<v>します。<n><t>で<v>すには、何<c>の<w>がいりますか。",
    "<w>は何<c>必要ですか。<f>では、<w>が<a><c>のとき<x><t>、<w>が<b><c>のとき<y><t>で<v>しますが、これを<n><t>にします。",
    "<f>について調べました。<w>が<a><c>のときは<x><t>で、<b><c>のときは<y><t>で<v>しました。<n><t>で<v>すとき、<w>は何<c>ですか。",
    "<w><a><c>では<x><t>、<w><b><c>では<y><t>で<v>してしまう、<f>があります。ちょうど<n><t>で<v>す<w>の数は何<c><ka>",
    "<f>で、<w>が<b><c>だと<y><t>で<v>しますが、<a><c>だと<x><t>かかります。<n><t>で<v>すには何<c>にすればよいですか。",
    "<f>があります。<v>すのにかかる時間は、<w>が<a><c>なら<x><t>、<b><c>なら<y><t>です。かかる時間が<n><t>になるのは、<w>が何<c>のときですか。",
    NULL,
};
static const struct kit_subtype many_asked = {
    .id = "many", .name = "何頭必要か", .level = 3, .frames = frames_many,
    .method = {{"線分図", "ニュートン算です。<one>の量を1とします。", solve_many, NULL}},
    .draw = draw_many, .holds = holds_many, .spare = 15, .low = {1, 1}, .high = {100, 60},
    .hint = "<one>の量を1とすると、2つの場合の全体の量はいくつになりますか。",
    .figure = "{\"type\":\"bars\",\"counts\":[<a>,<b>],\"times\":[<x>,<y>,<n>],\"unit\":\"<t>\"}",
};

static const struct kit_subtype *const subtypes[] = {&days_asked, &many_asked, NULL};
const struct kit_family family_newton_bokuso = {.id = "newton_bokuso", .number = "F46", .name = "ニュートン算(牧草・ポンプ)", .grade = 6, .subtypes = subtypes};

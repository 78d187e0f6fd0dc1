/* kaado_joken.c - カードの整数の条件: multiples, numbers above or below one, the sum of all, the n-th where 0 is there,
 * cards that are alike, digits used again.
 *
 *   numbers with the same first digit together -> counted -> added up
 *
 * Checked tests/problem/family_test.c
 */

#include "problem/family/kazoe.h"

enum { DIGITS, WHICH };                        /* data */
enum { CHOICE, CARDS_AT = 1, MOST_CARDS = 6 }; /* auxiliary parameters: the digit of a card and 1, so that 0 is seen */

static const char *const card_slot[] = {"v0", "v1", "v2", "v3", "v4", "v5"};
static const char *const things[] = {"カード|枚", "数字カード|枚", "数字のつみ木|個", "数字の札|枚", "板|枚",
                                     "石板|枚",   "ブロック|個",   "!数字のこま|個",  NULL};

/* How often each digit may be used; bit by bit of a number. */
typedef bool number_fits(const struct build *p, int64_t number);
struct cards {
    int64_t count[10], kinds, sum;
    bool again;
};
static bool can_be_laid(const struct cards *c, int64_t number) {
    int64_t used[10] = {0};
    for (; number > 0; number /= 10)
        if (++used[number % 10] > c->count[number % 10] && !(c->again && c->count[number % 10])) return false;
    return true;
}
static int64_t lowest(int64_t digits) {
    int64_t low = 1;
    for (int64_t i = 1; i < digits; i++) low *= 10;
    return low;
}
static int64_t count_from(const struct build *p, const struct cards *c, int64_t from, int64_t to, number_fits *fits) {
    int64_t found = 0;
    for (int64_t n = from; n < to; n++) found += can_be_laid(c, n) && (!fits || fits(p, n));
    return found;
}
static int64_t count_numbers(const struct build *p, const struct cards *c, number_fits *fits) {
    int64_t low = lowest(build_value(p, DIGITS));
    return count_from(p, c, low, low * 10, fits);
}
/* First digit by first digit, and all together. */
static struct ratio step_by_first(struct build *p, const struct cards *c, number_fits *fits) {
    int64_t low = lowest(build_value(p, DIGITS)), ways[9] = {0}, first[9] = {0};
    int k = 0;
    for (int64_t d = 1; d <= 9; d++) {
        int64_t found = c->count[d] ? count_from(p, c, d * low, (d + 1) * low, fits) : 0;
        if (found) first[k] = d, ways[k++] = found;
    }
    kazoe_list(p, "z1", first, k), kazoe_list(p, "z2", ways, k);
    build_line(p);
    build_say(p, k == 1 ? "あてはまる整数のいちばん上の位は<z1>だけで、書き出すと<z2>個です。"
                        : "いちばん上の位が<z1>のとき、あてはまる整数を書き出すと順に<z2>個です。");
    return k == 1 ? build_step(p, "全部で、", build_int(1), '*', build_int(ways[0]), "個", "です。")
                  : kazoe_sum(p, "合わせて、", ways, k, "個");
}

/* The cards as words and parameters; <list>, <m>. */
static bool read_cards(const struct build *p, struct cards *c) {
    *c = (struct cards){0};
    for (int i = 0; i < MOST_CARDS && build_has(p, card_slot[i]); i++) {
        int64_t digit = build_get_number(p, card_slot[i]);
        if (digit < 0 || digit > 9 || c->count[digit]) return false;
        c->count[digit] = 1, c->kinds++, c->sum += digit;
    }
    return true;
}
static bool bind_cards(struct build *p, struct cards *c) {
    char list[64] = "";
    if (!build_need(p, "different digits", read_cards(p, c))) return false;
    for (int i = 0; i < MOST_CARDS; i++)
        build_aux(p, CARDS_AT + i, i < c->kinds ? build_get_number(p, card_slot[i]) + 1 : 0);
    for (int i = 0; i < c->kinds; i++)
        build_add(p, list, sizeof list, "%s<%s>", i ? "、" : "", card_slot[i]);
    build_set(p, "list", list);
    build_set_number(p, "m", c->kinds);
    int64_t r = build_value(p, DIGITS);
    return build_need(p, "a number of the cards", c->kinds >= 2 && r >= 2 && r <= 5);
}
static bool draw_cards(struct build *p, int64_t least, int64_t most) {
    int64_t wanted = build_between(p, least, most), found = 0, from = build_chance(p, 60) ? 0 : 1;
    build_context(p, "t|c", things);
    build_people(p, "A");
    for (int64_t digit = from; digit <= 9 && found < wanted; digit++)
        if (build_between(p, 1, 10 - digit) <= wanted - found) build_parameter(p, card_slot[found++], digit);
    build_aux(p, CHOICE, 0);
    return true;
}
static bool bind_count(struct build *p, number_fits *fits) {
    struct cards c;
    if (!bind_cards(p, &c) || !build_need(p, "enough cards", build_value(p, DIGITS) <= c.kinds)) return false;
    p->aux[KAZOE_FOUND] = count_numbers(p, &c, fits);
    return build_need(p, "a number that fits", p->aux[KAZOE_FOUND] > 0);
}
#define CARD(slot, name, ...) \
    { slot, name "枚目の数", "", PROBLEM_PARAMETER, __VA_ARGS__ }
#define CARDS                                                                                                \
    CARD("v0", "1", .optional = true), CARD("v1", "2", .optional = true), CARD("v2", "3", .optional = true), \
        CARD("v3", "4", .optional = true), CARD("v4", "5", .optional = true), CARD("v5", "6", .optional = true)
static const struct figure_template figure_two = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<r>|<k>"}}};
static const struct figure_template figure_one = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<r>"}}};
#define LAID "<list>の<m><c>の<t>から<r><c>を選んでならべ、<r>けたの整数を"
#define LAID_TEMPLATES(E, W) KAZOE_TEMPLATES(LAID, "作る", "作り", E, W, "個")

/* ---- multiples ---- */
static bool is_multiple(const struct build *p, int64_t number) { return number % build_value(p, WHICH) == 0; }
static void bind_multiple(struct build *p) {
    if (build_need(p, "a multiple", build_value(p, WHICH) >= 2)) bind_count(p, is_multiple);
}
static bool draw_multiple(struct build *p) {
    static const int64_t of[] = {4, 4, 4, 6, 6, 9, 8, 25, 5, 3};
    draw_cards(p, 4, 6);
    build_datum(p, DIGITS, "r", build_between(p, 2, 3));
    build_datum(p, WHICH, "k", of[build_between(p, 0, 9)]);
    return true;
}
static void solve_multiple(struct build *p) {
    struct cards c;
    if (!build_need(p, "different digits", read_cards(p, &c))) return;
    build_trap(p, build_int(count_numbers(p, &c, NULL)));
    build_answer(p, step_by_first(p, &c, is_multiple), "", "個");
}
static const char *const templates_multiple[] = {LAID_TEMPLATES("<k>の倍数になる", "整数")};
static const struct subtype multiple = {
    .id = "multiple",
    .name = "カードで作る整数のうちの倍数",
    .level = 3,
    .templates = templates_multiple,
    .asks = "<k>の倍数の個数",
    .role = {{"r", "けた数", "けた"}, {"k", "何の倍数か", ""}, CARDS},
    .method = {{"上の位で分ける", "いちばん上の位の数字で場合を分けて、<k>の倍数を書き出します。", solve_multiple,
                NULL}},
    .draw = draw_multiple,
    .bind = bind_multiple,
    .holds = kazoe_holds,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {800},
    .hint = "いちばん上の位に使える数字はどれですか。",
    .figure = &figure_two};

/* ---- above or below a number ---- */
enum { ABOVE, BELOW, FROM, UP_TO };
static bool is_beyond(const struct build *p, int64_t number) {
    int64_t x = build_value(p, WHICH);
    switch (p->aux[CHOICE]) {
        case ABOVE: return number > x;
        case BELOW: return number < x;
        case FROM: return number >= x;
        default: return number <= x;
    }
}
static void bind_beyond(struct build *p) {
    static const char *const side[] = {"より大きい", "より小さい", "以上の", "以下の"};
    if (!build_need(p, "a side", p->aux[CHOICE] >= 0 && p->aux[CHOICE] <= UP_TO)) return;
    build_set(p, "q", side[p->aux[CHOICE]]);
    bind_count(p, is_beyond);
}
static bool draw_beyond(struct build *p) {
    int64_t r = build_between(p, 3, 4), low = lowest(r);
    draw_cards(p, 4, 6);
    build_aux(p, CHOICE, build_between(p, ABOVE, UP_TO));
    build_datum(p, DIGITS, "r", r);
    build_datum(p, WHICH, "k", build_round(p, 2 * low, 8 * low, build_chance(p, 60) ? low : low / 10));
    return true;
}
static void solve_beyond(struct build *p) {
    struct cards c;
    if (!build_need(p, "different digits", read_cards(p, &c))) return;
    build_trap(p, build_int(count_numbers(p, &c, NULL)));
    build_answer(p, step_by_first(p, &c, is_beyond), "", "個");
}
static const char *const templates_beyond[] = {LAID_TEMPLATES("<k><q>", "整数")};
static const struct subtype beyond = {
    .id = "beyond",
    .name = "カードで作る、ある数より大きい・小さい整数",
    .level = 3,
    .templates = templates_beyond,
    .asks = "<k><q>整数の個数",
    .role = {{"r", "けた数", "けた"},
             {"k", "さかいの数", ""},
             CARDS,
             {"q", "どちら側か", "より大きい|より小さい|以上|以下", PROBLEM_CHOICE, .aux = CHOICE}},
    .method = {{"上の位で分ける", "いちばん上の位の数字で場合を分けます。", solve_beyond, NULL}},
    .draw = draw_beyond,
    .bind = bind_beyond,
    .holds = kazoe_holds,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {800},
    .hint = "いちばん上の位がいくつの整数があてはまりますか。",
    .figure = &figure_two};

/* ---- the sum of all ---- */
static void bind_sum(struct build *p) {
    struct cards c;
    if (!bind_cards(p, &c) || !build_need(p, "enough cards", build_value(p, DIGITS) <= c.kinds)) return;
    int64_t low = lowest(build_value(p, DIGITS)), sum = 0;
    for (int64_t n = low; n < low * 10; n++) sum += can_be_laid(&c, n) ? n : 0;
    p->aux[KAZOE_FOUND] = sum;
    build_need(p, "a sum that can be written", build_value(p, DIGITS) <= 4);
}
static bool draw_sum(struct build *p) {
    draw_cards(p, 3, 4);
    build_datum(p, DIGITS, "r", build_between(p, 2, 4));
    return true;
}
static void solve_sum(struct build *p) {
    struct cards c;
    if (!build_need(p, "different digits", read_cards(p, &c))) return;
    int64_t n = c.kinds, r = build_value(p, DIGITS), low = lowest(r), zero = c.count[0], top = 1, other = 1;
    for (int64_t i = 1; i < r; i++) top *= n - i;
    for (int64_t i = 2; i < r; i++) other *= n - i;
    other *= n - 1 - zero;
    build_set_number(p, "z1", top), build_set_number(p, "z2", other);
    int64_t digit[MOST_CARDS];
    for (int64_t i = 0; i < n; i++) digit[i] = build_get_number(p, card_slot[i]);
    struct ratio s = kazoe_sum(p, "<t>の数字をすべてたすと、", digit, (int)n, "");
    struct ratio high = build_step(p, "いちばん上の位には、0でないどの数字も<z1>回ずつ出るので、その和は、", s, '*',
                                   build_int(top), "", "です。");
    struct ratio rest = build_step(p, "ほかの位には、0でないどの数字も<z2>回ずつ出るので、1つの位の和は、", s, '*',
                                   build_int(other), "", "です。");
    build_line(p);
    build_say(p, "位の大きさをかけてたすと、");
    struct ratio all = build_int((int64_t)high.num * low + (int64_t)rest.num * (low / 9));
    build_formula(p, all, "", "%lld×%lld+%lld×%lld", (long long)high.num, (long long)low, (long long)rest.num,
                  (long long)(low / 9));
    build_say(p, "です。");
    build_answer(p, all, "", "");
}
static const char *const templates_sum[] = {LAID "全部作ります。できる整数をすべてたすと、いくつになりますか。",
                                            LAID "全部作るとき、それらの和はいくつ[ですか。|でしょうか。]",
                                            "できる整数すべての和はいくつですか。" LAID "全部作ります。",
                                            "<A>は、" LAID
                                            "全部作ってノートに書きました。それらを合計するといくつですか。",
                                            LAID "作ります。できる整数を全部たした和<wo>",
                                            LAID "作ると、できる整数の合計はいくつになりますか。",
                                            LAID "全部作ります。このとき、すべての整数の和はいくつですか。",
                                            LAID "作ります。作れる整数をすべて合計した数はいくつになりますか。",
                                            NULL};
static const struct subtype sum = {
    .id = "sum",
    .name = "カードで作る整数すべての和",
    .level = 3,
    .templates = templates_sum,
    .asks = "整数すべての和",
    .role = {{"r", "けた数", "けた"}, CARDS},
    .method = {{"位ごとにたす", "位ごとに、どの数字が何回ずつ出てくるかを考えます。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = kazoe_holds,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {700000},
    .hint = "一の位に、同じ数字は何回ずつ出てきますか。",
    .figure = &figure_one};

/* ---- the n-th from below or above, 0 may be there ---- */
enum { RISING, FALLING };
static int64_t ordered(const struct build *p, const struct cards *c, int64_t n) {
    int64_t low = lowest(build_value(p, DIGITS));
    for (int64_t i = 0; i < 9 * low; i++) {
        int64_t number = p->aux[CHOICE] == RISING ? low + i : 10 * low - 1 - i;
        if (can_be_laid(c, number) && --n == 0) return number;
    }
    return 0;
}
static int64_t block_of(const struct build *p, const struct cards *c) {
    int64_t ways = 1;
    for (int64_t i = 1; i < build_value(p, DIGITS); i++) ways *= c->kinds - i;
    return ways;
}
static void bind_nth(struct build *p) {
    struct cards c;
    build_set(p, "q", p->aux[CHOICE] == FALLING ? "大きい" : "小さい");
    if (!bind_cards(p, &c) || !build_need(p, "a few places", build_value(p, DIGITS) <= 4)) return;
    if (!build_need(p, "a place in the row",
                    build_value(p, DIGITS) >= 3 && build_value(p, DIGITS) <= c.kinds && build_value(p, WHICH) >= 1 &&
                        block_of(p, &c) <= 60))
        return;
    p->aux[KAZOE_FOUND] = ordered(p, &c, build_value(p, WHICH));
    build_need(p, "so many numbers, and few to be listed",
               p->aux[KAZOE_FOUND] > 0 && (build_value(p, WHICH) - 1) % block_of(p, &c) < 24);
}
static bool draw_nth(struct build *p) {
    draw_cards(p, 4, 5);
    build_aux(p, CHOICE, build_between(p, RISING, FALLING));
    build_datum(p, DIGITS, "r", 3), build_datum(p, WHICH, "k", build_between(p, 5, 40));
    return build_need(p, "0 is there", build_has(p, "v0") && build_get_number(p, "v0") == 0);
}
static void solve_nth(struct build *p) {
    struct cards c;
    if (!build_need(p, "different digits", read_cards(p, &c))) return;
    int64_t n = build_value(p, WHICH), block = block_of(p, &c), before = (n - 1) / block, rest = n - before * block;
    int64_t found = p->aux[KAZOE_FOUND], digits = build_value(p, DIGITS), list[24];
    for (int64_t i = 0; i < rest && i < 24; i++) list[i] = ordered(p, &c, before * block + 1 + i);
    kazoe_list(p, "z2", list, (int)rest);
    build_set_number(p, "z1", found / lowest(digits)), build_set_number(p, "z3", rest);
    kazoe_arrange(p, "いちばん上の位が同じ整数は、残りの<t>を順に使うので、", c.kinds - 1, digits - 1, "個");
    if (before > 0) {
        build_line(p);
        build_say(p, "<k>番目までに、いちばん上の位が同じ組がいくつあるかは、");
        build_remainder(p, n, block, "組");
        build_say(p, "です。");
    }
    build_line(p);
    build_say(p, "0はいちばん上の位に使えないので、<k>番目のいちばん上の位は<z1>で、その中の<z3>番目です。");
    build_line(p);
    build_say(p, "その組を<q>順に書くと、<z2>です。");
    build_line(p);
    build_say(p, "この整数は、位の数字を並べて、");
    if (digits == 3)
        build_formula(p, build_int(found), "", "%lld×100+%lld×10+%lld", (long long)(found / 100),
                      (long long)(found / 10 % 10), (long long)(found % 10));
    else
        build_formula(p, build_int(found), "", "%lld×1000+%lld×100+%lld×10+%lld", (long long)(found / 1000),
                      (long long)(found / 100 % 10), (long long)(found / 10 % 10), (long long)(found % 10));
    build_say(p, "です。");
    build_answer(p, build_int(found), "", "");
}
static const char *const templates_nth[] = {
    LAID "作り、<q>順にならべます。<k>番目の整数はいくつですか。",
    LAID "作ります。<q>ほうから<k>番目の整数はいくつ[ですか。|でしょうか。]",
    LAID "全部作って<q>順に書くと、<k>番目は何ですか。",
    "<q>ほうから数えて<k>番目の整数はいくつですか。" LAID "作ります。",
    "<A>は、" LAID "作り、<q>順にノートに書いています。<k>番目に書くのはいくつですか。",
    LAID "作ります。<q>順で<k>番目の数<wo>",
    LAID "作るとき、<q>ほうから<k>番目の整数はいくつになりますか。",
    LAID "作ります。できる整数の中で、<k>番目に<q>整数はいくつですか。",
    NULL,
};
static const struct subtype nth = {
    .id = "nth",
    .name = "0のあるカードの整数の何番目",
    .level = 3,
    .templates = templates_nth,
    .asks = "<k>番目の整数",
    .role = {{"r", "けた数", "けた"},
             {"k", "何番目か", "番目"},
             CARDS,
             {"q", "ならべる順", "小さい順|大きい順", PROBLEM_CHOICE, .aux = CHOICE}},
    .method = {{"上の位から分ける", "いちばん上の位が同じ整数を1組として、何組目の何番目かを考えます。", solve_nth,
                NULL}},
    .draw = draw_nth,
    .bind = bind_nth,
    .holds = kazoe_holds,
    .shows = "<m>、<r>",
    .low = {100},
    .high = {9999},
    .hint = "いちばん上の位の数字を1つに決めると、整数は何個できますか。",
    .figure = &figure_two};

/* ---- digits used again ---- */
static void bind_again(struct build *p) {
    struct cards c;
    if (!bind_cards(p, &c)) return;
    c.again = true;
    p->aux[KAZOE_FOUND] = count_numbers(p, &c, NULL);
    build_set_number(p, "z1", c.kinds - c.count[0]);
}
static bool draw_again(struct build *p) {
    draw_cards(p, 3, 5);
    build_datum(p, DIGITS, "r", build_between(p, 2, 4));
    return true;
}
static void solve_again(struct build *p) {
    struct cards c;
    if (!build_need(p, "different digits", read_cards(p, &c))) return;
    int64_t f[6], r = build_value(p, DIGITS);
    for (int64_t i = 0; i < r; i++) f[i] = i ? c.kinds : c.kinds - c.count[0];
    build_line(p);
    build_say(p, c.count[0]
                     ? "いちばん上の位に0は使えないので<z1>通り、ほかの位はどれも0をふくめて<m>通りの数字が使えます。"
                     : "どの位にも、<m>通りの数字が使えます。1つの位を決めても、ほかの位に使える数字はへりません。");
    struct ratio ways = kazoe_product(p, "どの位もほかの位に関係なく決められるので、", f, (int)r, "個");
    build_trap(p, build_int(count_numbers(p, &c, NULL)));
    build_answer(p, ways, "", "個");
}
static const char *const templates_again[] = {KAZOE_TEMPLATES("<list>の<m>種類の数字を使って、<r>けたの整数を", "作る",
                                                              "作り", "同じ数字をくり返し使ってもよいとすると、できる",
                                                              "整数", "個")};
static const struct subtype again = {
    .id = "again",
    .name = "同じ数字を何回使ってもよい整数",
    .level = 2,
    .templates = templates_again,
    .asks = "整数の個数",
    .role = {{"r", "けた数", "けた"}, CARDS},
    .method = {{"位ごとに決める", "並べ方の問題です。同じ数字を何回使ってもよいので、どの位も使える数字はへりません。",
                solve_again, NULL}},
    .draw = draw_again,
    .bind = bind_again,
    .holds = kazoe_holds,
    .shows = "<m>、<r>",
    .low = {1},
    .high = {80000},
    .hint = "いちばん上の位に使える数字はいくつですか。",
    .figure = &figure_one};

/* ---- from 0 to n: numbers or codes, digits once or again ---- */
enum { NUMBER_ONCE, NUMBER_AGAIN, CODE_ONCE, CODE_AGAIN };
static int64_t count_from_zero(const struct build *p) {
    int64_t r = build_value(p, DIGITS), found = 0, most = lowest(r) * 10;
    bool code = p->aux[CHOICE] >= CODE_ONCE, more = p->aux[CHOICE] == NUMBER_AGAIN || p->aux[CHOICE] == CODE_AGAIN;
    for (int64_t n = code ? 0 : most / 10; n < most; n++) {
        int64_t rest = n, used[10] = {0};
        bool ok = true;
        for (int64_t i = 0; i < r; i++, rest /= 10)
            ok &= rest % 10 <= build_value(p, WHICH) && (used[rest % 10]++ == 0 || more);
        found += ok;
    }
    return found;
}
static void bind_from_zero(struct build *p) {
    static const char *const rule[] = {
        "同じ数字は2回使えず、先頭に0は使えないとき、", "同じ数字をくり返し使ってよく、先頭に0は使えないとき、",
        "同じ数字は2回使えず、先頭が0でもよいとき、", "同じ数字をくり返し使ってよく、先頭が0でもよいとき、"};
    int64_t r = build_value(p, DIGITS), n = build_value(p, WHICH);
    if (!build_need(p, "a rule", p->aux[CHOICE] >= 0 && p->aux[CHOICE] <= CODE_AGAIN)) return;
    build_set(p, "q", rule[p->aux[CHOICE]]);
    build_set_number(p, "z1", n + 1);
    if (build_need(p, "digits and places", n >= 1 && n <= 9 && r >= 2 && r <= 5 && r <= n + 1))
        p->aux[KAZOE_FOUND] = count_from_zero(p);
}
static bool draw_from_zero(struct build *p) {
    static const char *const codes[] = {"番号",       "暗証番号",  "整理番号", "ロックの番号",
                                        "パスワード", "!会員番号", NULL};
    build_words(p, "w", codes);
    build_people(p, "A");
    p->context = "番号";
    build_aux(p, CHOICE, build_between(p, NUMBER_ONCE, CODE_AGAIN));
    build_datum(p, DIGITS, "r", build_between(p, 2, 4)), build_datum(p, WHICH, "k", build_between(p, 4, 9));
    return true;
}
static void solve_from_zero(struct build *p) {
    int64_t f[6], r = build_value(p, DIGITS), n = build_value(p, WHICH) + 1;
    bool code = p->aux[CHOICE] >= CODE_ONCE, more = p->aux[CHOICE] == NUMBER_AGAIN || p->aux[CHOICE] == CODE_AGAIN;
    build_step(p, "0から<k>までの数字は、0も数えて、", p->datum[WHICH], '+', build_int(1), "種類", "です。");
    for (int64_t i = 0; i < r; i++) f[i] = more ? n : n - i;
    if (!code) {
        f[0] = n - 1;
        for (int64_t i = 1; i < r; i++) f[i] = more ? n : n - i;
        build_line(p);
        build_say(p, "先頭には0が使えないので<k>通りです。次からは0も使えます。");
    }
    struct ratio ways = kazoe_product(p, "先頭から順に、使える数字の数をかけて、", f, (int)r, "通り");
    build_answer(p, ways, "", "通り");
}
static const char *const templates_from_zero[] = {
    KAZOE_TEMPLATES("0から<k>までの数字を使って、<r>けたの<w>を", "作る", "作り", "<q>", "<w>の作り方", "通り")};
static const struct subtype from_zero = {
    .id = "from_zero",
    .name = "0からの数字で作る番号",
    .level = 2,
    .templates = templates_from_zero,
    .asks = "<w>の作り方の数",
    .role = {{"r", "けた数", "けた"},
             {"k", "いちばん大きい数字", ""},
             {"q", "きまり", "1回ずつ・先頭は0でない|何回でも・先頭は0でない|1回ずつ|何回でも", PROBLEM_CHOICE,
              .aux = CHOICE}},
    .method = {{"先頭から決める", "先頭のけたから順に、何通りの数字が使えるかを考えます。", solve_from_zero, NULL}},
    .draw = draw_from_zero,
    .bind = bind_from_zero,
    .holds = kazoe_holds,
    .low = {1},
    .high = {100000},
    .hint = "先頭に使える数字は何種類ですか。",
    .figure = &figure_two};

/* ---- cards that are alike ---- */
enum { V1 = 1, N1, V2, N2, V3, N3 };
static bool read_alike(const struct build *p, struct cards *c) {
    *c = (struct cards){0};
    for (int i = V1; i <= V3; i += 2) {
        int64_t v = i < p->n_data ? build_value(p, i) : 0, n = i < p->n_data ? build_value(p, i + 1) : 0;
        if (i == V3 && n == 0) continue;
        if (v < 0 || v > 9 || n < 1 || c->count[v]) return false;
        c->count[v] = n, c->kinds++, c->sum += n;
    }
    return true;
}
static void bind_alike(struct build *p) {
    struct cards c;
    if (!build_need(p, "different digits", read_alike(p, &c))) return;
    if (!build_need(p, "enough cards",
                    build_value(p, DIGITS) >= 2 && build_value(p, DIGITS) <= 5 && build_value(p, DIGITS) <= c.sum))
        return;
    build_set_number(p, "m", c.sum);
    p->aux[KAZOE_FOUND] = count_numbers(p, &c, NULL);
    build_need(p, "more than one number", p->aux[KAZOE_FOUND] > 1);
}
static bool draw_alike(struct build *p) {
    int64_t v = build_between(p, 1, 3), all = 0;
    build_people(p, "A");
    p->context = "カード";
    build_datum(p, DIGITS, "r", build_between(p, 2, 4));
    static const char *const value[] = {"v1", "v2", "v3"}, *const count[] = {"n1", "n2", "n3"};
    for (int i = 0; i < 3; i++) {
        int64_t n = build_between(p, 1, 3);
        build_datum(p, V1 + 2 * i, value[i], v), build_datum(p, N1 + 2 * i, count[i], n);
        v += build_between(p, 1, 3), all += n;
    }
    return build_need(p, "some cards alike, and enough", all >= 4 && all >= build_value(p, DIGITS));
}
static void solve_alike(struct build *p) {
    struct cards c;
    if (!build_need(p, "different digits", read_alike(p, &c))) return;
    build_answer(p, step_by_first(p, &c, NULL), "", "個");
}
static bool holds_alike(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != BIT(p->n_data) - 1 || x[0] == p->aux[KAZOE_FOUND];
}
static const char *const templates_alike[] = {KAZOE_TEMPLATES(
    "<v1>のカードが<n1>枚、<v2>のカードが<n2>枚、<v3>のカードが<n3>枚あり、このうち<r>枚をならべて<r>けたの整数を",
    "作る", "作り", "できる", "整数", "個")};
static const struct figure_template figure_alike = {FIGURE_NONE, {{"values", FIGURE_NUMBERS, "<r>|<n1>|<n2>|<n3>"}}};
static const struct subtype alike = {
    .id = "alike",
    .name = "同じ数字のカードがある整数",
    .level = 3,
    .templates = templates_alike,
    .asks = "整数の個数",
    .role = {{"r", "けた数", "けた"},
             {"v1", "1種類目の数字", ""},
             {"n1", "1種類目の枚数", "枚"},
             {"v2", "2種類目の数字", ""},
             {"n2", "2種類目の枚数", "枚"},
             {"v3", "3種類目の数字", "", .optional = true},
             {"n3", "3種類目の枚数", "枚", .optional = true}},
    .method = {{"上の位で分ける", "同じカードは区別しません。いちばん上の位の数字で場合を分けて書き出します。",
                solve_alike, NULL}},
    .draw = draw_alike,
    .bind = bind_alike,
    .holds = holds_alike,
    .shows = "<r>",
    .low = {1},
    .high = {300},
    .hint = "いちばん上の位を決めると、残りはどのカードですか。",
    .figure = &figure_alike};

static const struct subtype *const subtypes[] = {&multiple, &beyond, &sum, &nth, &again, &from_zero, &alike, NULL};
const struct family family_kaado_joken = {.id = "kaado_joken",
                                          .number = "F80",
                                          .name = "カードの整数の条件",
                                          .ways = true,
                                          .grade = 6,
                                          .scene = SCENE_INDOORS,
                                          .subtypes = subtypes};

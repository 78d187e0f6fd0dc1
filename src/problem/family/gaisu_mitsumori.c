/* gaisu_mitsumori.c - 見積もり: a product, a quotient or a sum of rounded numbers.
 *
 *   first round every number, then calculate
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/gaisu.h"

/* ---- product: both to their first digit ---- */
enum { PRICE, COUNT };
/* price of what | unit of price | how many of what | their counter */
static const char *const priced[] = {
    "入場料|人|入場者|人",   "運動ぐつのねだん|足|注文した運動ぐつ|足", "バス代|人|乗客|人",   "ノートのねだん|冊|売れたノート|冊",
    "弁当のねだん|個|売れた弁当|個", "本のねだん|冊|売れた本|冊", "会費|人|会員|人", "Tシャツのねだん|枚|作るTシャツ|枚",
    "遠足の費用|人|参加者|人", "ケーキのねだん|個|売れたケーキ|個", "切符のねだん|枚|売れた切符|枚", "いすのねだん|きゃく|買ういす|きゃく",
    "りんごのねだん|箱|仕入れたりんご|箱", "給食費|人|児童|人", "電球のねだん|個|買う電球|個", "タイルのねだん|枚|使うタイル|枚",
    "花たばのねだん|束|売れた花たば|束", "参加費|人|申しこんだ人|人", "なべのねだん|個|売れたなべ|個", "!球場の入場料|人|観客|人", NULL};
static int64_t first_digit(int64_t n) { return gaisu_rounded(n, gaisu_unit_of(n, 1), ROUND_NEAREST); }
static bool draw_pair(struct build *p) {
    build_context(p, "th|hi|wh|c", priced);
    build_people(p, "P");
    return true;
}
static void bind_pair(struct build *p) {
    int64_t a = build_value(p, 0), b = build_value(p, 1);
    build_set_number(p, "ra", first_digit(a)), build_set_number(p, "rb", first_digit(b));
    build_need(p, "numbers of two digits and more", a >= 10 && b >= 10);
}
static bool draw_product(struct build *p) {
    int64_t a = build_between(p, 102, 980), b = build_between(p, 21, build_chance(p, 50) ? 99 : 480);
    build_datum(p, PRICE, "a", a), build_datum(p, COUNT, "b", b);
    return draw_pair(p) && build_need(p, "numbers to round", first_digit(a) != a && first_digit(b) != b) &&
           build_need(p, "not the exact product", first_digit(a) * first_digit(b) != a * b);
}
static void solve_product(struct build *p) {
    build_line(p);
    build_say(p, "上から1けたのがい数にすると、<a>は<ra>、<b>は<rb>です。");
    struct ratio x = build_int(build_get_number(p, "ra")), y = build_int(build_get_number(p, "rb"));
    struct ratio all = build_step(p, "がい数でかけると、", x, '*', y, "円", "です。");
    build_trap(p, build_apply(p, p->datum[PRICE], '*', p->datum[COUNT]));
    build_trap(p, build_int((int64_t)all.num / 10));
    build_answer(p, all, "", "円");
}
/* The nearest number of one digit and noughts. */
static int64_t nearest(int64_t n) {
    int64_t best = 0, unit = 1;
    while (unit * 10 <= n) unit *= 10;
    for (int64_t d = 1; d <= 10; d++) {
        int64_t far = n > d * unit ? n - d * unit : d * unit - n, was = n > best ? n - best : best - n;
        if (far <= was) best = d * unit;
    }
    return best;
}
static bool holds_product(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep == 3 && x[0] % 100) return false; /* quickly */
    return IF_KEPT(keep, 3, x[0] == nearest(build_value(p, PRICE)) * nearest(build_value(p, COUNT)));
}
static const char *const templates_product[] = {
    "<th>は1<hi><a>円で、<wh>は<b><c>です。どちらも四捨五入して上から1けたのがい数にして、全部の代金を見積もると何円ですか。",
    "1<hi>の<th>が<a>円、<wh>が<b><c>のとき、代金の合計はおよそ何円ですか。上から1けたのがい数にして計算しましょう。",
    "<wh>は<b><c>で、<th>は1<hi><a>円です。それぞれ上から1けたのがい数にして合計を見積もると何円[ですか。|でしょうか。|になりますか。]",
    "代金の合計を見積もると何円ですか。<th>は1<hi><a>円、<wh>は<b><c>で、どちらも上から1けたのがい数にします。",
    "<P>は、1<hi><a>円の<th>と<b><c>の<wh>を、どちらも四捨五入して上から1けたのがい数にして合計を見積もりました。何円になりましたか。",
    "<th>1<hi><a>円、<wh><b><c>の合計を、上から1けたのがい数で見積もりなさい。",
    "<b><c>の<wh>から、1<hi><a>円の<th>を集めます。上から1けたのがい数にして見積もると、全部で何円になりますか。",
    "1<hi><a>円の<th>を<b><c>分見積もります。どちらの数も上から1けたのがい数にすると、合計は何円ですか。",
    NULL,
};
static const struct figure_template figure_pair = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
static const struct subtype product = {
    .id = "product",
    .name = "かけ算の見積もり",
    .level = 1,
    .templates = templates_product,
    .asks = "見積もった合計",
    .role = {{"a", "1<hi>の金額", "円"}, {"b", "<wh>の数", "<c>"}},
    .method = {{"がい数で計算", "見積もりでは、先にどの数も上から1けたのがい数にしてから計算します。", solve_product,
                NULL}},
    .draw = draw_product,
    .bind = bind_pair,
    .holds = holds_product,
    .low = {1},
    .high = {500000},
    .hint = "<a>と<b>を、それぞれ上から1けたのがい数にするといくつですか。",
    .figure = &figure_pair,
};

/* ---- sum: three amounts, to one place ---- */
enum { A, B, C };
enum { AUX_PLACE, AUX_WAY };
static const char *const bought[] = {
    "肉|野菜|くだもの", "ノート|筆箱|絵の具", "シャツ|くつ|ぼうし", "本|雑誌|地図", "花|植木ばち|土", "ケーキ|飲み物|ろうそく",
    "弁当|お茶|おかし", "電車代|バス代|昼食代", "ボール|バット|タオル", "米|みそ|しょう油", "なべ|皿|はし", "カメラ|電池|かばん",
    "水そう|金魚|えさ", "画用紙|はさみ|のり", "パン|牛乳|卵", "くつ下|手ぶくろ|マフラー", "リボン|箱|カード", "毛糸|布|ボタン",
    "工具|くぎ|板", "!テント|ランプ|マット", NULL};
static bool draw_sum(struct build *p) {
    build_context(p, "ta|tb|tc", bought);
    build_people(p, "P");
    int64_t top = build_chance(p, 60) ? 2980 : 9980;
    build_datum(p, A, "a", build_between(p, 128, top));
    build_datum(p, B, "b", build_between(p, 128, top));
    build_datum(p, C, "c", build_between(p, 128, top));
    build_aux(p, AUX_PLACE, top > 3000);
    build_aux(p, AUX_WAY, build_between(p, ROUND_NEAREST, ROUND_DOWN));
    return build_need(p, "three amounts", build_value(p, A) != build_value(p, B) && build_value(p, B) != build_value(p, C) && build_value(p, A) != build_value(p, C));
}
static void bind_sum(struct build *p) {
    static const char *const name[] = {"ra", "rb", "rc"};
    int64_t unit = gaisu_ten_to(p->aux[AUX_PLACE] + 2);
    enum rounding way = (enum rounding)p->aux[AUX_WAY];
    build_set(p, "to", gaisu_place(p->aux[AUX_PLACE] + 2));
    build_set(p, "how", way == ROUND_UP ? "切り上げて" : way == ROUND_DOWN ? "切り捨てて" : "四捨五入して");
    for (int i = A; i <= C; i++) {
        int64_t rounded = gaisu_rounded(build_value(p, i), unit, way);
        build_set_number(p, name[i], rounded);
        build_need(p, "amounts to round", rounded != build_value(p, i) && rounded > 0);
    }
}
static void solve_sum(struct build *p) {
    build_line(p);
    build_say(p, "<how><to>までのがい数にすると、<a>は<ra>、<b>は<rb>、<c>は<rc>です。");
    struct ratio two = build_step(p, "がい数でたすと、まず", build_int(build_get_number(p, "ra")), '+',
                                  build_int(build_get_number(p, "rb")), "円", "です。");
    struct ratio all = build_step(p, "3つ目もたして、", two, '+', build_int(build_get_number(p, "rc")), "円", "です。");
    struct ratio exact = build_apply(p, build_apply(p, p->datum[A], '+', p->datum[B]), '+', p->datum[C]);
    build_trap(p, exact);
    build_answer(p, all, "", "円");
}
/* From how many noughts and which neighbour: no formula of gaisu_rounded. */
static int64_t at_place(int64_t n, int64_t unit, int64_t way) {
    int64_t low = n - n % unit;
    bool up = way == ROUND_UP ? low < n : way == ROUND_NEAREST && 2 * (n - low) >= unit;
    return up ? low + unit : low;
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t unit = gaisu_ten_to(p->aux[AUX_PLACE] + 2), sum = 0;
    if (keep != 7) return true;
    for (int i = A; i <= C; i++) sum += at_place(build_value(p, i), unit, p->aux[AUX_WAY]);
    return x[0] == sum;
}
static const char *const templates_sum[] = {
    "<ta>は<a>円、<tb>は<b>円、<tc>は<c>円です。それぞれ<how><to>までのがい数にして、代金の合計を見積もると何円ですか。",
    "<a>円の<ta>と<b>円の<tb>と<c>円の<tc>を買います。<how><to>までのがい数にすると、合計はおよそ何円[ですか。|でしょうか。|になりますか。]",
    "<P>は、<a>円の<ta>、<b>円の<tb>、<c>円の<tc>の合計を、どれも<how><to>までのがい数にして見積もりました。何円になりましたか。",
    "合計は約何円ですか。<ta>は<a>円、<tb>は<b>円、<tc>は<c>円で、どれも<how><to>までのがい数にして計算します。",
    "<a>円、<b>円、<c>円の品物があります。<how><to>までのがい数にして合計を見積もりなさい。",
    "<ta>が<a>円、<tb>が<b>円、<tc>が<c>円のとき、全部の代金はおよそ何円ですか。<to>まで<how>見積もりましょう。",
    "<ta><a>円、<tb><b>円、<tc><c>円を、それぞれ<how><to>までのがい数にして合計した金額<wo>",
    "家を出る前に、<a>円の<ta>と<b>円の<tb>と<c>円の<tc>の代金を見積もります。<how><to>までのがい数にすると、合計は何円ですか。",
    NULL,
};
static const struct figure_template figure_sum = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<c>"}}};
static const struct subtype sum = {
    .id = "sum",
    .name = "合計の見積もり",
    .level = 1,
    .templates = templates_sum,
    .asks = "見積もった合計",
    .role = {{"a", "<ta>の代金", "円"},
             {"b", "<tb>の代金", "円"},
             {"c", "<tc>の代金", "円"},
             {"to", "どの位まで", "百の位|千の位", PROBLEM_CHOICE, .aux = AUX_PLACE},
             {"how", "表し方", GAISU_WAYS, PROBLEM_CHOICE, .aux = AUX_WAY}},
    .method = {{"がい数で計算", "見積もりでは、先にどの金額も<to>までのがい数にしてから合計します。", solve_sum, NULL}},
    .draw = draw_sum,
    .bind = bind_sum,
    .holds = holds_sum,
    .low = {1},
    .high = {31000},
    .hint = "それぞれの金額を、<to>までのがい数にするといくらですか。",
    .figure = &figure_sum,
};

static const struct subtype *const subtypes[] = {&product, &sum, NULL};
const struct family family_gaisu_mitsumori = {
    .id = "gaisu_mitsumori", .number = "F73", .name = "見積もり", .grade = 4, .plain = true, .subtypes = subtypes};

/* tatekae.c - 立てかえ: one paid for this, another for that; what has to be handed over so that everybody pays the same.
 *
 *   all that was paid ÷ people = each one's share; what somebody paid more or less than the share goes over
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { PAID_A, PAID_B, HANDED = PAID_B };

/* what it is for | what the one buys | what the other buys | lowest and highest, of each */
static const char *const bills[] = {"母へのプレゼント|花束|ケーキ|1500|4000|600|2000",
                                    "友だちへのプレゼント|品物|包み紙|1000|4000|100|500",
                                    "先生へのおくり物|時計|花|2000|6000|500|1800",
                                    "ピクニック|べん当|飲み物|1200|4000|300|1000",
                                    "キャンプ|肉|野菜|2000|6000|600|2000",
                                    "パーティー|料理|お菓子|2000|6000|500|1800",
                                    "旅行|きっぷ|昼食|2000|8000|800|2500",
                                    "ドライブ|ガソリン|おやつ|2000|6000|300|1500",
                                    "バーベキュー|肉|炭|2000|6000|400|1500",
                                    "花火大会|花火|すいか|1200|4000|500|1500",
                                    "クリスマス会|ケーキ|かざり|1800|5000|400|1500",
                                    "たん生日会|ケーキ|ジュース|1500|4500|300|1200",
                                    "自由研究|材料|絵の具|1000|4000|300|1200",
                                    "遠足のおやつ|くだもの|チョコレート|800|2500|200|800",
                                    "文化祭の店|小麦粉|ソース|1500|5000|300|1200",
                                    "なべ料理|魚|とうふと野菜|1500|5000|300|1200",
                                    "映画|入場券|ポップコーン|2400|5000|400|1500",
                                    "祖父へのプレゼント|セーター|カード|2500|7000|150|600",
                                    "魚つり|えさ|ボート|600|1800|2000|5000",
                                    "勉強会|参考書|ノート|1200|4000|300|1000",
                                    "!たこあげ大会|たこ|糸|900|3000|200|700",
                                    NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "<A>|<B>", "<A>|<B>", "<A>|<B>", "<A>|<B>", NULL};

static void draw_bills(struct build *p, int64_t *first, int64_t *second) {
    build_people(p, "A|B|C");
    build_context(p, "t|x|y|xl|xh|yl|yh", bills);
    build_words(p, "p|q", pairs);
    int64_t step = build_chance(p, 60) ? 100 : 10;
    *first = build_round(p, build_get_number(p, "xl"), build_get_number(p, "xh"), step);
    *second = build_round(p, build_get_number(p, "yl"), build_get_number(p, "yh"), step);
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

/* ---- two people ---- */
/* Who paid less hands over. */
static void bind_two(struct build *p) {
    bool first = build_value(p, PAID_A) < build_value(p, PAID_B);
    build_set(p, "f", first ? "<p>" : "<q>"), build_set(p, "g", first ? "<q>" : "<p>");
    build_need(p, "two different sums", build_value(p, PAID_A) != build_value(p, PAID_B));
}
static bool draw_two(struct build *p) {
    int64_t first, second;
    draw_bills(p, &first, &second);
    build_datum(p, PAID_A, "a", first), build_datum(p, PAID_B, "b", second);
    return build_need(p, "whole yen", (first + second) % 2 == 0);
}
static struct ratio less_of(const struct build *p) {
    return p->datum[build_value(p, PAID_A) < build_value(p, PAID_B) ? PAID_A : PAID_B];
}
static struct ratio more_of(const struct build *p) {
    return p->datum[build_value(p, PAID_A) < build_value(p, PAID_B) ? PAID_B : PAID_A];
}
static void solve_two(struct build *p) {
    struct ratio all =
        build_step(p, "2人がはらったお金の合計は、", p->datum[PAID_A], '+', p->datum[PAID_B], "円", "です。");
    struct ratio share = build_step(p, "1人分は、", all, '/', build_int(2), "円", "です。");
    build_trap(p, build_apply(p, more_of(p), '-', less_of(p)));
    build_answer(p, build_step(p, "<f>が足りない分をわたすので、", share, '-', less_of(p), "円", "です。"), "", "円");
}
static void solve_two_gap(struct build *p) {
    struct ratio gap = build_step(p, "2人がはらったお金の差は、", more_of(p), '-', less_of(p), "円", "です。");
    build_answer(
        p, build_step(p, "差の半分をわたすと等しくなるので、<f>がわたすのは、", gap, '/', build_int(2), "円", "です。"),
        "", "円");
}
/* Hand over yen by yen. */
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, (int64_t)less_of(p).num + x[0] == (int64_t)more_of(p).num - x[0]);
}
static const char *const templates_two[] = {
    "<p>と<q>は、<t>のために、<p>が<a>円の<x>を、<q>が<b>円の<y>を買いました。2人がはらうお金を同じにするには、<f>は<g>に何円わたせばよいですか。",
    "<t>のために、<p>は<x>の<a>円、<q>は<y>の<b>円をはらいました。2人で等しく出し合うことにすると、<f>が<g>にわたすのは何円[ですか。|でしょうか。]",
    "<f>は<g>に何円わたせばよいですか。<t>のお金を2人で同じだけ出すことにして、<p>が<x>代<a>円、<q>が<y>代<b>円をはらってあります。",
    "<t>の代金を2人で同じ金額ずつはらう約束です。<p>は<x>に<a>円、<q>は<y>に<b>円を出しました。後で<f>が<g>にはらう金額<wo>",
    "<p>が<x>を<a>円で買い、<q>が<y>を<b>円で買いました。どちらも<t>に使います。2人の出した金額を等しくするには、<f>が<g>に何円はらえばよいですか。",
    "<t>では、<p>が<x>の<a>円を、<q>が<y>の<b>円を立てかえました。はらったお金が同じになるように、<f>が<g>にわたす金額は何円<ka>",
    "<p>と<q>が<t>のためにはらったのは、<x>の<a>円(<p>)と、<y>の<b>円(<q>)です。2人のはらう分を同じにします。<f>から<g>に何円わたしますか。",
    "<t>にかかったお金は、<p>のはらった<x>代<a>円と、<q>のはらった<y>代<b>円です。2人で半分ずつはらうには、<f>が<g>に何円出せばよいですか。",
    NULL,
};
static const struct subtype two = {
    .id = "two",
    .name = "立てかえたお金を2人で同じにする",
    .level = 1,
    .templates = templates_two,
    .asks = "<f>が<g>にわたすお金",
    .role = {{"a", "<p>がはらったお金", "円"}, {"b", "<q>がはらったお金", "円"}},
    .method = {{"1人分", "合計から1人分を求めて、はらったお金とくらべます。", solve_two, NULL},
               {"差の半分", "2人のはらったお金の差に目をつけます。差の半分をわたすと等しくなります。", solve_two_gap,
                "2人がはらったお金の差は何円ですか。"}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {1},
    .high = {8000},
    .hint = "2人がはらったお金は、全部で何円ですか。",
    .figure = &no_figure,
};

/* ---- back to what the other paid ---- */
static void bind_price(struct build *p) {
    build_need(p, "the handed sum is less than a half", 2 * build_value(p, HANDED) < build_value(p, PAID_A));
}
static bool draw_price(struct build *p) {
    int64_t first, second;
    draw_bills(p, &first, &second);
    build_datum(p, PAID_A, "a", first), build_datum(p, HANDED, "h", (first - second) / 2);
    return build_need(p, "the first paid more", first > second && (first - second) % 2 == 0);
}
static void solve_price(struct build *p) {
    struct ratio share = build_step(p, "<p>ははらった<a>円から<h>円返してもらったので、1人分は、", p->datum[PAID_A],
                                    '-', p->datum[HANDED], "円", "です。");
    build_trap(p, share);
    build_answer(p,
                 build_step(p, "<q>は、<y>の代金と<h>円で同じ金額を出したので、<y>の代金は、", share, '-',
                            p->datum[HANDED], "円", "です。"),
                 "", "円");
}
static bool holds_price(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, build_value(p, PAID_A) - build_value(p, HANDED) == x[0] + build_value(p, HANDED));
}
static const char *const templates_price[] = {
    "<p>と<q>は、<t>のために、<p>が<a>円の<x>を、<q>が<y>を買いました。その後、<q>が<p>に<h>円わたすと、2人の出したお金は同じになりました。<y>の代金は何円ですか。",
    "<t>のために、<p>は<x>の<a>円、<q>は<y>の代金をはらいました。<q>から<p>に<h>円わたして、2人の出した金額を等しくしました。<y>は何円[ですか。|でしょうか。]",
    "<y>の代金は何円ですか。<t>のお金を2人で同じだけ出すことにして、<p>が<x>代<a>円、<q>が<y>代をはらい、<q>が<p>に<h>円はらうとちょうど同じでした。",
    "<t>の代金を2人で同じ金額ずつはらいます。<p>は<x>に<a>円を出し、<q>は<y>を買って、後で<p>に<h>円はらいました。これで等しくなりました。<y>の代金<wo>",
    "<p>が<x>を<a>円で買い、<q>が<y>を買いました。どちらも<t>に使います。<q>が<p>に<h>円わたして、2人の出したお金が同じになったとき、<y>は何円でしたか。",
    "<t>では、<p>が<x>の<a>円を、<q>が<y>の代金を立てかえました。<q>が<p>に<h>円わたすと、はらったお金が同じになりました。<y>の代金は何円<ka>",
    "<p>と<q>が<t>のために買ったのは、<p>が<a>円の<x>、<q>が<y>です。<q>は<p>に<h>円はらい、2人の分を同じにしました。<y>の代金は何円ですか。",
    "<t>のお金を半分ずつにします。<p>が<x>代として<a>円、<q>が<y>代をはらったので、<q>は<p>に<h>円出しました。<y>代は何円になりますか。",
    NULL,
};
static const struct subtype price = {
    .id = "price",
    .name = "わたしたお金からもう一方の代金",
    .level = 2,
    .templates = templates_price,
    .asks = "<y>の代金",
    .role = {{"a", "<p>がはらったお金", "円"}, {"h", "<q>が<p>にわたしたお金", "円"}},
    .method = {{"1人分", "<p>が返してもらった後の金額が、1人分です。", solve_price, NULL}},
    .draw = draw_price,
    .bind = bind_price,
    .holds = holds_price,
    .low = {1},
    .high = {8000},
    .hint = "お金を返してもらった後、<p>が出した金額は何円ですか。",
    .figure = &no_figure,
};

/* ---- three people, one of whom paid nothing ---- */
static void bind_three(struct build *p) {
    int64_t all = build_value(p, PAID_A) + build_value(p, PAID_B);
    build_set(p, "g", p->asked ? "<B>" : "<A>");
    build_need(p, "both get something back", 3 * build_value(p, PAID_A) > all && 3 * build_value(p, PAID_B) > all);
}
static bool draw_three(struct build *p) {
    int64_t first, second;
    draw_bills(p, &first, &second);
    build_datum(p, PAID_A, "a", first), build_datum(p, PAID_B, "b", second);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "whole yen", (first + second) % 3 == 0) &&
           build_need(p, "both get something back", first < 2 * second && second < 2 * first && first != second);
}
static void solve_three(struct build *p) {
    struct ratio all = build_step(p, "かかったお金の合計は、", p->datum[PAID_A], '+', p->datum[PAID_B], "円", "です。");
    struct ratio share = build_step(p, "3人で分けると、1人分は、", all, '/', build_int(3), "円", "です。");
    build_trap(p, share);
    build_trap(p, build_apply(p, p->datum[p->asked ? PAID_A : PAID_B], '-', share));
    build_answer(p,
                 build_step(p, "<g>が多くはらった分を<C>がわたすので、", p->datum[p->asked ? PAID_B : PAID_A], '-',
                            share, "円", "です。"),
                 "", "円");
}
/* Unknowns: what the third hands to either; then all have paid the same. */
static bool holds_three(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PAID_A), build_value(p, PAID_A) - x[0] == x[0] + x[1]) &&
           IF_KEPT(keep, BIT(PAID_B), build_value(p, PAID_B) - x[1] == x[0] + x[1]);
}
static const char *const templates_three[] = {
    "<A>、<B>、<C>の3人は、<t>のために、<A>が<a>円の<x>を、<B>が<b>円の<y>を買いました。3人のはらうお金を同じにするために、<C>が<A>と<B>にお金をわたします。<g>には何円わたせばよいですか。",
    "<t>のために、<A>は<x>の<a>円、<B>は<y>の<b>円をはらいました。<C>と3人で等しく出し合うことにすると、<C>が<g>にわたすのは何円[ですか。|でしょうか。]",
    "<C>は<g>に何円わたせばよいですか。<t>のお金を3人で同じだけ出すことにして、<A>が<x>代<a>円、<B>が<y>代<b>円をはらい、<C>はまだはらっていません。",
    "<t>の代金を<A>、<B>、<C>の3人で同じ金額ずつはらう約束です。<A>は<x>に<a>円、<B>は<y>に<b>円を出しました。<C>が<g>にはらう金額<wo>",
    "<A>が<x>を<a>円で、<B>が<y>を<b>円で買いました。どちらも<C>を入れた3人の<t>に使います。3人の出した金額を等しくするには、<C>が<g>に何円はらえばよいですか。",
    "3人の<t>で、<A>が<x>の<a>円を、<B>が<y>の<b>円を立てかえました。はらったお金が同じになるように、<C>が2人にお金を出します。<g>にわたす金額は何円<ka>",
    "<A>、<B>、<C>の<t>には、<A>がはらった<x>代<a>円と、<B>がはらった<y>代<b>円がかかりました。3人で同じ金額にするとき、<C>から<g>に何円わたしますか。",
    "<t>にかかったお金は、<A>のはらった<a>円と<B>のはらった<b>円だけです。これを<C>も入れて3人で等しくはらうには、<C>が<g>に何円出せばよいですか。",
    NULL,
};
static const struct subtype three = {
    .id = "three",
    .name = "立てかえたお金を3人で同じにする",
    .level = 2,
    .templates = templates_three,
    .asks = "<C>が<A>にわたすお金|<C>が<B>にわたすお金",
    .role = {{"a", "<A>がはらったお金", "円"}, {"b", "<B>がはらったお金", "円"}},
    .method = {{"1人分", "合計から1人分を求めて、はらったお金とくらべます。", solve_three, NULL}},
    .draw = draw_three,
    .bind = bind_three,
    .holds = holds_three,
    .low = {1, 1},
    .high = {3000, 3000},
    .hint = "3人で同じ金額ずつはらうと、1人分は何円ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&two, &price, &three, NULL};
const struct family family_tatekae = {
    .id = "tatekae", .number = "F01", .name = "立てかえたお金", .grade = 5, .scene = SCENE_SHOP, .subtypes = subtypes};

/* seisu.c - 整数の性質: numbers in a row by their sum, the pages of an open book, gcd and lcm, digits that change places;
 * and things that leave the same rest in two ways.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B, THIRD, BOUND };

static const struct figure_template figure_none = {FIGURE_NONE, {{"unit", FIGURE_TEXT, ""}}};

/* ---- numbers in a row ---- */
/* kind | step | what is left when halved: 2 means any */
static const char *const kinds[] = {"整数|1|2", "奇数|2|1", "偶数|2|0", "整数|1|2", NULL};
static bool draw_row(struct build *p) {
    int64_t n = 2 * build_between(p, 1, 4) + 1, middle = build_between(p, 12, 200);
    build_words(p, "w|st|odd", kinds);
    p->context = "数";
    build_people(p, "P");
    int64_t step = build_get_number(p, "st"), odd = build_get_number(p, "odd");
    if (odd < 2) middle = middle / 2 * 2 + odd;
    build_datum(p, A, "n", n), build_datum(p, B, "s", n * middle);
    build_aux(p, 0, build_chance(p, 50));
    return build_need(p, "numbers above zero", middle > step * n) && build_need(p, "another number", middle != n);
}
static void bind_row(struct build *p) {
    int64_t n = build_value(p, A);
    build_aux(p, 1, build_get_number(p, "st"));
    build_aux(p, 2, build_get_number(p, "odd"));
    build_set(p, "edge", p->aux[0] ? "いちばん大きい" : "いちばん小さい");
    build_set(p, "edge2", p->aux[0] ? "最も大きい" : "最も小さい");
    if (!build_need(p, "a number in the middle", n >= 3 && n % 2 == 1 && build_value(p, B) % n == 0)) return;
    build_need(p, "numbers of that kind", p->aux[2] > 1 || build_value(p, B) / n % 2 == p->aux[2]);
    build_need(p, "numbers above zero", build_value(p, B) / n > p->aux[1] * (n / 2));
}
static void solve_row(struct build *p) {
    struct ratio middle =
        build_step(p, "まん中の数は、全部の平均なので、", p->datum[B], '/', p->datum[A], "", "です。");
    int64_t off = p->aux[1] * (build_value(p, A) / 2);
    build_set_number(p, "off", off);
    struct ratio found = build_step(p,
                                    p->aux[0] ? "いちばん大きい数は、まん中より<off>大きいので、"
                                              : "いちばん小さい数は、まん中より<off>小さいので、",
                                    middle, p->aux[0] ? '+' : '-', build_int(off), "", "です。");
    build_trap(p, middle);
    build_answer(p, found, "", "");
}
static bool holds_row(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sum = 0, v = x[0];
    if (keep != 3) return true;
    for (int64_t i = 0; i < build_value(p, A); i++, v += p->aux[0] ? -p->aux[1] : p->aux[1]) sum += v;
    return sum == build_value(p, B);
}
static const char *const templates_row[] = {
    "連続する<n>個の<w>の和が<s>です。このうち、<edge>数はいくつですか。",
    "<n>個の連続する<w>をたすと<s>になりました。<edge>数はいくつ[ですか。|でしょうか。|になりますか。]",
    "続いている<n>個の<w>があり、その和は<s>です。<edge>数<wo>",
    "<edge>数はいくつですか。連続する<n>個の<w>の和は<s>です。",
    "<P>が連続する<n>個の<w>をたすと、和は<s>になりました。その中で<edge>ものはいくつですか。",
    "和が<s>になる、連続する<n>個の<w>のうち、<edge>ものを答えなさい。",
    "<n>個の<w>が小さい順に続いています。全部たすと<s>です。<edge>数はいくつですか。",
    "連続した<n>個の<w>の合計は<s>です。これらの数のうち<edge>数はいくつになりますか。",
    NULL,
};
static const struct subtype row_asked = {
    .id = "row",
    .name = "連続する数の和",
    .level = 2,
    .templates = templates_row,
    .implied = "st|odd",
    .asks = "<edge>数",
    .role = {{"n", "数の個数", "個"},
             {"s", "和", ""},
             {"edge", "どちらのはし", "いちばん小さい|いちばん大きい", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"平均", "同じ数ずつふえていくので、まん中の数は全部の平均と同じです。", solve_row, NULL}},
    .draw = draw_row,
    .bind = bind_row,
    .holds = holds_row,
    .loops = 1,
    .low = {1},
    .high = {600},
    .hint = "まん中の数はいくつですか。",
    .figure = &figure_none,
};

/* ---- the pages of an open book ---- */
static bool draw_pages(struct build *p) {
    p->context = "本";
    build_people(p, "P");
    build_datum(p, A, "s", 4 * build_between(p, 5, 150) + 1); /* an even page on the left */
    build_aux(p, 0, build_chance(p, 50));
    return true;
}
static void bind_pages(struct build *p) {
    build_set(p, "side", p->aux[0] ? "右" : "左");
    build_need(p, "two pages", build_value(p, A) % 2 == 1 && build_value(p, A) >= 3);
}
static void solve_pages(struct build *p) {
    struct ratio twice =
        p->aux[0] ? build_step(p, "右は左より1大きいので、右の2つ分は、", p->datum[A], '+', build_int(1), "", "です。")
                  : build_step(p, "左は右より1小さいので、左の2つ分は、", p->datum[A], '-', build_int(1), "", "です。");
    struct ratio page = build_step(p, "<side>のページは、", twice, '/', build_int(2), "ページ", "です。");
    build_trap(p, p->aux[0] ? build_apply(p, page, '-', build_int(1)) : build_apply(p, page, '+', build_int(1)));
    build_answer(p, page, "", "ページ");
}
static bool holds_pages(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(A), x[0] + (p->aux[0] ? x[0] - 1 : x[0] + 1) == build_value(p, A));
}
static const char *const templates_pages[] = {
    "本を開くと、左右のページ番号の和は<s>でした。左のページのほうが小さい番号です。<side>のページは何ページですか。",
    "開いた本の左と右のページ番号をたすと<s>になります。右のほうが1大きいとき、<side>のページは何ページ[ですか。|でしょうか。]",
    "<P>が本を開いて、左右のページ番号をたすと<s>でした。右は左の次のページです。<side>は何ページですか。",
    "<side>のページは何ページですか。本を開いたときの左右のページ番号の和は<s>で、右は左より1大きい数です。",
    "右のページが左のページより1大きい本を開きました。2つのページ番号の合計は<s>です。<side>のページは何ページになりますか。",
    "左右のページ番号の和が<s>になるように本を開きます。左のページの次が右のページのとき、<side>のページは何ページですか。",
    "本を開いたら、左右のページ番号をたして<s>でした。右のページは左のページの次です。<side>のページの番号は何ページですか。",
    "となり合う2つのページ番号の和は<s>です。左が小さい番号、右が大きい番号のとき、<side>は何ページ<ka>",
    NULL,
};
static const struct figure_template figure_pages = {FIGURE_BARS,
                                                    {{"labels", FIGURE_TEXTS, "右のページ|左のページ"},
                                                     {"sum", FIGURE_NUMBER, "<s>"},
                                                     {"difference", FIGURE_NUMBER, "1"}}};
static const struct subtype pages_asked = {
    .id = "pages",
    .name = "開いた本のページ",
    .level = 1,
    .templates = templates_pages,
    .asks = "<side>のページ",
    .role = {{"s", "ページ番号の和", ""}, {"side", "どちらのページか", "左|右", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"和差算", "左右のページ番号は、差が1の2つの数です。", solve_pages, NULL}},
    .draw = draw_pages,
    .bind = bind_pages,
    .holds = holds_pages,
    .low = {1},
    .high = {700},
    .hint = "左右のページ番号は、どちらがいくつ大きいですか。",
    .figure = &figure_pages,
};

/* ---- two numbers by their greatest divisor and least multiple ---- */
static bool draw_partner(struct build *p) {
    int64_t g = build_between(p, 2, 18), m = build_between(p, 2, 12), n = build_between(p, 2, 12);
    p->context = "数";
    build_people(p, "P");
    build_datum(p, A, "g", g), build_datum(p, B, "l", g * m * n), build_datum(p, THIRD, "a", g * m);
    return build_need(p, "m and n share nothing", m != n && build_gcd(m, n) == 1);
}
static void bind_partner(struct build *p) {
    int64_t g = build_value(p, A), l = build_value(p, B), a = build_value(p, THIRD);
    build_need(p, "such a number", g > 0 && a % g == 0 && l % a == 0 && l <= 100000 && build_gcd(g * (l / a), a) == g);
}
static void solve_partner(struct build *p) {
    struct ratio product = build_step(p, "2つの数の積は、最大公約数と最小公倍数の積と同じです。", p->datum[A], '*',
                                      p->datum[B], "", "です。");
    struct ratio other =
        build_step(p, "もう1つの数は、この積を<a>でわって、", product, '/', p->datum[THIRD], "", "です。");
    build_trap(p, build_apply(p, p->datum[B], '/', p->datum[THIRD]));
    build_answer(p, other, "", "");
}
/* Try each number: its gcd and lcm with <a>. Without one of the facts any number that fits the rest will do. */
static bool holds_partner(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, THIRD);
    return IF_KEPT(keep, BIT(A) | BIT(THIRD), build_gcd(x[0], a) == build_value(p, A)) &&
           IF_KEPT(keep, BIT(B) | BIT(THIRD), build_lcm(x[0], a) == build_value(p, B));
}
static const char *const templates_partner[] = {
    "2つの整数があります。最大公約数は<g>、最小公倍数は<l>です。一方の整数が<a>のとき、もう一方の整数はいくつですか。",
    "ある2つの整数の最大公約数は<g>で、最小公倍数は<l>です。1つは<a>です。もう1つはいくつ[ですか。|でしょうか。|になりますか。]",
    "<a>とある整数の最大公約数は<g>、最小公倍数は<l>です。ある整数<wo>",
    "もう1つの整数はいくつですか。2つの整数の最大公約数は<g>、最小公倍数は<l>で、1つは<a>です。",
    "<P>が選んだ整数と<a>の最大公約数は<g>、最小公倍数は<l>です。選んだ整数はいくつですか。",
    "最大公約数が<g>、最小公倍数が<l>になる2つの整数のうち、1つは<a>です。もう1つの数を答えなさい。",
    "2つの数のうち、1つは<a>とわかっています。最大公約数が<g>、最小公倍数が<l>のとき、もう1つの数はいくつですか。",
    "整数<a>と、もう1つの整数があります。2つの最小公倍数は<l>、最大公約数は<g>です。もう1つの整数はいくつになりますか。",
    NULL,
};
static const struct subtype partner_asked = {
    .id = "partner",
    .name = "最大公約数と最小公倍数から",
    .level = 3,
    .templates = templates_partner,
    .asks = "もう1つの整数",
    .role = {{"g", "最大公約数", ""}, {"l", "最小公倍数", ""}, {"a", "1つの整数", ""}},
    .method = {{"積", "2つの数の積は、最大公約数と最小公倍数の積と等しくなります。", solve_partner, NULL}},
    .draw = draw_partner,
    .bind = bind_partner,
    .holds = holds_partner,
    .low = {1},
    .high = {400},
    .spare = BIT(A),
    .hint = "最大公約数と最小公倍数をかけると、何になりますか。",
    .figure = &figure_none,
};

/* ---- things that leave the same rest in two ways ---- */
/* what | counter | done with so many at a time */
static const char *const heaps[] = {
    "折り紙|枚|束ねる",
    "あめ|個|配る",
    "みかん|個|箱に入れる",
    "花火|本|分ける",
    "カード|枚|配る",
    "えん筆|本|束ねる",
    "ビー玉|個|ふくろに入れる",
    "宝石|個|箱に入れる",
    "小銭|枚|積む",
    "クッキー|枚|ふくろに入れる",
    "おはじき|個|分ける",
    "シール|枚|配る",
    "りんご|個|箱につめる",
    "ノート|冊|束ねる",
    "どんぐり|個|分ける",
    "花|本|束ねる",
    "積み木|個|ならべる",
    "本|冊|ならべる",
    "ボール|個|かごに入れる",
    "ドーナツ|個|箱につめる",
    "コイン|枚|積む",
    "!切手|枚|分ける",
    NULL,
};
static bool draw_heap(struct build *p) {
    int64_t a = build_between(p, 4, 15), b = build_between(p, a + 1, 18), l = build_lcm(a, b),
            r = build_between(p, 1, a - 1);
    build_context(p, "th|c|v", heaps);
    build_people(p, "P");
    build_datum(p, A, "a", a), build_datum(p, B, "b", b), build_datum(p, THIRD, "r", r);
    build_datum(p, BOUND, "T", build_round(p, 50, 300, 10));
    return build_need(p, "neither divides the other", b % a != 0 && l <= 120) &&
           build_need(p, "a multiple worth writing", build_value(p, BOUND) >= l + r);
}
static void bind_heap(struct build *p) {
    build_need(p, "a rest smaller than both",
               build_value(p, THIRD) < build_value(p, A) && build_value(p, THIRD) < build_value(p, B));
    build_set_number(p, "l", build_lcm(build_value(p, A), build_value(p, B)));
}
static void solve_heap(struct build *p) {
    int64_t l = build_lcm(build_value(p, A), build_value(p, B)),
            m = (build_value(p, BOUND) - build_value(p, THIRD)) / l + 1;
    build_line(p);
    build_say(p, "<a>と<b>の最小公倍数は<l>です。<th>の数は、<l>の倍数より<r>大きい数です。");
    struct ratio multiple =
        build_step(p, "<T><c>より多くなるときの<l>の倍数は、", build_int(l), '*', build_int(m), "", "です。");
    struct ratio all = build_step(p, "あまりの<r><c>をたして、", multiple, '+', p->datum[THIRD], "<c>", "です。");
    build_trap(p, multiple);
    build_need(p, "a multiple worth writing", m >= 2);
    build_answer(p, all, "", "<c>");
}
/* Count up from the bound. */
static bool holds_heap(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, BOUND) + 1;
    if (keep != 15) return true;
    while (n % build_value(p, A) != build_value(p, THIRD) || n % build_value(p, B) != build_value(p, THIRD)) n++;
    return x[0] == n;
}
static const char *const templates_heap[] = {
    "<th>を<a><c>ずつ<v>と<r><c>あまり、<b><c>ずつ<v>ときも<r><c>あまります。<th>は<T><c>より多くあります。いちばん少ない場合、<th>は何<c>ですか。",
    "<th>が<T><c>より多くあります。<a><c>ずつ<v>ときも<b><c>ずつ<v>ときも、ちょうど<r><c>あまります。<th>は最も少なくて何<c>[ですか。|でしょうか。]",
    "<a><c>ずつ<v>ときも、<b><c>ずつ<v>ときも、<th>は<r><c>あまります。<T><c>より多いとすると、<th>は少なくとも何<c>ありますか。",
    "<th>は何<c>ありますか。<a><c>ずつでも<b><c>ずつでも<v>と<r><c>あまり、<T><c>より多くて、いちばん少ない数です。",
    "<P>が<th>を<a><c>ずつ<v>と<r><c>あまり、<b><c>ずつ<v>ときも<r><c>あまりました。<th>は<T><c>より多いそうです。いちばん少なくて何<c>ですか。",
    "<T><c>より多い<th>を、<a><c>ずつ<v>とき、あまりは<r><c>です。<b><c>ずつにしても<r><c>あまります。考えられるいちばん少ない数は何<c>ですか。",
    "<th>の数は<T><c>より多く、<a><c>ずつ<v>ときも<b><c>ずつ<v>ときも<r><c>残ります。このような数のうち、最も少ないものは何<c>ですか。",
    "どの分け方でも<r><c>あまる<th>があります。分け方は、<a><c>ずつ<v>か、<b><c>ずつ<v>かです。<th>が<T><c>より多いとき、最も少なくて何<c><ka>",
    NULL,
};
static const struct figure_template figure_heap = {
    FIGURE_LINE, {{"divisors", FIGURE_NUMBERS, "<a>|<b>"}, {"rest", FIGURE_NUMBER, "<r>"}}};
static const struct subtype heap_asked = {
    .id = "heap",
    .name = "同じあまりのあるものの数",
    .level = 2,
    .templates = templates_heap,
    .asks = "<th>の数",
    .role = {{"a", "1つ目の分け方", "<c>"},
             {"b", "2つ目の分け方", "<c>"},
             {"r", "あまり", "<c>"},
             {"T", "何<c>より多いか", "<c>"}},
    .method = {{"公倍数", "どちらの分け方でも<r><c>あまるので、公倍数より<r>大きい数です。", solve_heap, NULL}},
    .draw = draw_heap,
    .bind = bind_heap,
    .holds = holds_heap,
    .loops = 1,
    .low = {1},
    .high = {600},
    .hint = "<th>の数から<r>をひくと、どんな数になりますか。",
    .figure = &figure_heap,
};

static const struct subtype *const subtypes[] = {&row_asked, &pages_asked, &partner_asked, &heap_asked, NULL};
const struct family family_seisu = {
    .id = "seisu", .number = "F67", .name = "整数の性質", .grade = 5, .subtypes = subtypes};

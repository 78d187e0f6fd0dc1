/* yakusu.c - 約数の個数: pairs of factors, written in order; a square counts its root once.
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

static int64_t count_divisors(int64_t n) {
    int64_t count = 0;
    for (int64_t d = 1; d <= n; d++) count += n % d == 0;
    return count;
}

static int64_t count_pairs(int64_t n) {
    int64_t pairs = 0;
    for (int64_t d = 1; d * d <= n; d++) pairs += n % d == 0;
    return pairs;
}

/* "1×72=72、2×36=72、…" on the current line; of many pairs only the two numbers, 「1と360、2と180、…」. */
static int pairs_line(struct build *p, int64_t n) {
    enum { WRITTEN_OUT = PROBLEM_STEPS - 3 };
    bool short_form = count_pairs(n) > WRITTEN_OUT;
    int pairs = 0;
    for (int64_t d = 1; d * d <= n; d++) {
        if (n % d) continue;
        if (pairs++) build_say(p, "、");
        if (short_form) {
            build_set_number(p, "z1", d), build_set_number(p, "z2", n / d);
            build_say(p, "<z1>と<z2>");
        } else {
            build_formula(p, build_int(n), "", "%lld×%lld", (long long)d, (long long)(n / d));
        }
    }
    return pairs;
}

/* ---- how many ---- */
enum { NUMBER, OTHER };
static void bind_number(struct build *p) {
    build_need(p, "a number with few divisors", build_value(p, NUMBER) <= 10000);
}
static bool draw_count(struct build *p) {
    int64_t n = build_between(p, 12, 500);
    build_set(p, "u", "個");
    build_people(p, "P");
    build_datum(p, NUMBER, "N", n);
    int64_t count = count_divisors(n);
    return build_need(p, "two to eight pairs", count >= 4 && count <= 16);
}
static void solve_count(struct build *p) {
    int64_t n = build_value(p, NUMBER), count = count_divisors(n), root = 1;
    while (root * root < n) root++;
    bool square = root * root == n;
    build_line(p);
    build_say(p, "かけて<N>になる組を小さい順に書くと、");
    int pairs = pairs_line(p, n);
    build_say(p, "です。");
    char text[8];
    snprintf(text, sizeof text, "%d", pairs);
    build_set(p, "m", text);
    if (square) {
        build_set_number(p, "root", root);
        struct ratio two =
            build_step(p, "2つの数の組が<m>組あるので、", build_int(2), '*', build_int(pairs), "<u>", "です。");
        struct ratio all =
            build_step(p, "<root>を2回数えているので1をひいて、", two, '-', build_int(1), "<u>", "です。");
        build_trap(p, two);
        build_answer(p, all, "", "<u>");
    } else {
        struct ratio all =
            build_step(p, "2つの数の組が<m>組あるので、", build_int(2), '*', build_int(pairs), "<u>", "です。");
        build_trap(p, build_int(count - 2));
        build_trap(p, build_int(pairs));
        build_answer(p, all, "", "<u>");
    }
}
/* n as a product of primes, and one more than each exponent multiplied. */
static void primes(struct build *p, int64_t n) {
    char product[64] = "", counts[64] = "";
    size_t at = 0, at_counts = 0;
    int64_t all = 1, left = n;
    int kinds = 0;
    for (int64_t prime = 2; left > 1; prime++) {
        int64_t times = 0;
        for (; left % prime == 0; left /= prime, times++)
            at += (size_t)snprintf(product + at, sizeof product - at, "%s%lld", at ? "×" : "", (long long)prime);
        if (!times) continue;
        at_counts += (size_t)snprintf(counts + at_counts, sizeof counts - at_counts, "%s(%lld+1)", kinds++ ? "×" : "",
                                      (long long)times);
        all *= times + 1;
    }
    if (!build_need(p, "more than one prime", kinds > 1)) return;
    build_line(p);
    build_say(p, "素数の積で表すと、");
    build_formula_words(p, product, "", "%lld", (long long)n);
    build_say(p, "です。");
    build_line(p);
    build_say(p, "それぞれの素数を使う個数は、0個の場合も入れて1通り多いので、約数は、");
    build_formula(p, build_int(all), "<u>", "%s", counts);
    build_say(p, "です。");
    build_answer(p, build_int(all), "", "<u>");
}
static void solve_count_primes(struct build *p) { primes(p, build_value(p, NUMBER)); }
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == count_divisors(build_value(p, NUMBER)));
}
static const char *const templates_count[] = {
    "<N>の約数は全部で何個ありますか。",
    "<N>の約数の個数<wo>",
    "<N>をわり切ることができる整数は、1と<N>もふくめて何個[ありますか。|あるでしょうか。]",
    "整数<N>の約数は何個ですか。1と<N>も数えます。",
    "<P>は、<N>の約数をすべてノートに書きました。書いた約数は何個ですか。",
    "次の整数の約数は全部で何個ですか。整数は<N>です。",
    "<N>をある整数でわると、わり切れました。わる整数として考えられるものは、全部で何個ありますか。",
    "<P>は、<N>を1から<N>までの整数で順にわっていきます。わり切れる整数は全部で何個ありますか。",
    "!1から<N>までの整数の中に、<N>の約数は全部で何個ありますか。",
    NULL,
};
static const struct figure_template figure_count = {FIGURE_TABLE, {{"rows", FIGURE_TEXTS, "1|<N>"}}};
static const struct subtype count = {
    .id = "count",
    .name = "約数の個数",
    .level = 1,
    .templates = templates_count,
    .asks = "約数の個数",
    .role = {{"N", "その数", ""}},
    .method = {{"かけ算の組", "かけて<N>になる2つの数の組を、1から順にもれなく書き出します。", solve_count, NULL},
               {"素因数分解", "<N>を素数の積で表します。約数は、その素数を選んでかけた数です。", solve_count_primes,
                "<N>を素数だけの積で表しましょう。"}},
    .draw = draw_count,
    .bind = bind_number,
    .holds = holds_count,
    .low = {1},
    .high = {60},
    .hint = "かけて<N>になる2つの整数の組を、1から順に書いてみましょう。",
    .figure = &figure_count,
};

/* ---- the same in a story: ways to share out ---- */
/* thing | counter | what is done with <N> of them | what varies | which case counts too */
static const char *const stories[] = {
    "おはじき|個|何人かで等しく、あまりなく分ける|分ける人数|1人の場合も",
    "カード|枚|同じ枚数ずつの列に、あまりなくならべる|列の数|1列の場合も<N>列の場合も",
    "えん筆|本|同じ本数ずつの束に、あまりなく分ける|1束の本数|1本の場合も<N>本の場合も",
    "タイル|枚|すきまなくならべて1つの長方形を作る|たてにならべる枚数|1枚の場合も<N>枚の場合も",
    "りんご|個|同じ数ずつふくろに入れて、あまりが出ないようにする|1ふくろの個数|1個の場合も<N>個の場合も",
    "テープ|cm|整数のcmの同じ長さに、あまりなく切り分ける|1本の長さ|切らない場合も",
    "あめ|個|何人かの子どもに同じ数ずつ、あまりなく配る|子どもの人数|1人の場合も",
    "クッキー|枚|同じ枚数ずつ箱につめて、あまりが出ないようにする|箱の数|1箱の場合も<N>箱の場合も",
    "金貨|枚|どの小箱にも同じ枚数ずつ、あまりなく入れる|小箱の数|1個の場合も<N>個の場合も",
    "いす|きゃく|同じ数ずつの列に、あまりなくならべる|列の数|1列の場合も<N>列の場合も",
    "ビー玉|個|同じ個数ずつの組に、あまりなく分ける|組の数|1組の場合も<N>組の場合も",
    "画用紙|枚|何人かで同じ枚数ずつ、あまりなく分ける|分ける人数|1人の場合も",
    "おり紙|枚|同じ枚数ずつの束にして、あまりが出ないようにする|束の数|1束の場合も<N>束の場合も",
    "ご石|個|たても横もそろえて、1つの長方形の形にならべる|たてにならぶ個数|1個の場合も<N>個の場合も",
    "シール|枚|何人かで等しく、あまりなく分ける|分ける人数|1人の場合も",
    "花|本|同じ本数ずつの花束に、あまりなく分ける|花束の数|1束の場合も<N>束の場合も",
    "本|冊|どのたなにも同じ冊数ずつ、あまりなくならべる|たなの数|1だんの場合も<N>だんの場合も",
    "みかん|個|同じ数ずつさらにのせて、あまりが出ないようにする|さらの数|1まいの場合も<N>まいの場合も",
    "切手|枚|同じ枚数ずつ横1列にはり、あまりが出ないようにする|列の数|1列の場合も<N>列の場合も",
    "ボール|個|どのかごにも同じ数ずつ、あまりなく入れる|かごの数|1個の場合も<N>個の場合も",
    "正方形の積み木|個|ならべて1つの長方形を作る|横にならべる個数|1個の場合も<N>個の場合も",
    "どんぐり|個|何人かで同じ数ずつ、あまりなく分ける|分ける人数|1人の場合も",
    "!ノート|冊|何人かで等しく、あまりなく分ける|分ける人数|1人の場合も",
    NULL,
};
static bool draw_ways(struct build *p) {
    int64_t n = build_between(p, 12, 240);
    build_context(p, "th|c|how|as|inc", stories);
    build_set(p, "u", "通り");
    build_people(p, "P");
    build_datum(p, NUMBER, "N", n);
    int64_t ways = count_divisors(n);
    return build_need(p, "two to eight pairs", ways >= 4 && ways <= 16);
}
static const char *const templates_ways[] = {
    "<N><c>の<th>を、<how>ことにします。<as>は全部で何通りありますか。ただし、<inc>ふくめます。",
    "<N><c>の<th>を、<how>ことを考えます。<inc>ふくめると、<as>は何通り考えられますか。",
    "<th>が<N><c>あります。これを、<how>とき、<as>として考えられるのは何通り[ですか。|でしょうか。]ただし、<inc>数えます。",
    "<as>は何通りありますか。<N><c>の<th>を、<how>ものとし、<inc>ふくめて考えます。",
    "<N><c>の<th>を、<how>とき、<as>の決め方は全部で何通りありますか。<inc>数えることにします。",
    "<N><c>の<th>を、<how>ことにしました。<as>をいろいろ変えると、全部で何通りできますか。<inc>ふくめます。",
    "<P>は、<N><c>の<th>を、<how>方法を調べています。<as>は何通りあるでしょうか。<inc>入れて数えましょう。",
    "<th>が<N><c>あります。これを、<how>とき、<inc>ふくめて、<as>が何通りあるか<wo2>",
    NULL,
};
static bool draw_ways_asked(struct build *p) {
    build_set(p, "wo2", "[求めなさい。|答えなさい。|求めましょう。]");
    return draw_ways(p);
}
static const struct figure_template figure_ways = {FIGURE_TABLE, {{"rows", FIGURE_TEXTS, "1|<N>"}}};
static const struct subtype ways = {
    .id = "ways",
    .name = "分け方の数",
    .level = 2,
    .templates = templates_ways,
    .asks = "分け方の数",
    .role = {{"N", "全部の数", ""}},
    .method = {{"かけ算の組", "あまりが出ないのは、<N>の約数のときです。<N>の約数の個数を求めます。", solve_count,
                NULL},
               {"素因数分解", "あまりが出ないのは、<N>の約数のときです。<N>を素数の積で表して数えます。",
                solve_count_primes, NULL}},
    .draw = draw_ways_asked,
    .bind = bind_number,
    .holds = holds_count,
    .low = {1},
    .high = {60},
    .hint = "あまりが出ないのは、<as>がどんな数のときですか。",
    .figure = &figure_ways,
};

/* ---- common divisors ---- */
static void bind_common(struct build *p) {
    build_set_number(p, "g", build_gcd(build_value(p, NUMBER), build_value(p, OTHER)));
    build_need(p, "numbers with few divisors", build_value(p, NUMBER) <= 10000 && build_value(p, OTHER) <= 10000);
}
static bool draw_common(struct build *p) {
    int64_t g = build_between(p, 6, 60), a = g * build_between(p, 1, 9), b = g * build_between(p, 2, 9);
    build_set(p, "u", "個");
    build_people(p, "P");
    build_datum(p, NUMBER, "N", a), build_datum(p, OTHER, "M", b);
    g = build_gcd(a, b);
    return build_need(p, "two numbers", a != b) &&
           build_need(p, "the greatest divisor is not one of them", g < a && g < b) &&
           build_need(p, "some divisors", count_divisors(g) >= 3) &&
           build_need(p, "numbers for pupils", a <= 300 && b <= 300);
}
static void solve_common(struct build *p) {
    int64_t g = build_gcd(build_value(p, NUMBER), build_value(p, OTHER)), root = 1;
    while (root * root < g) root++;
    build_line(p);
    build_say(p, "<N>と<M>の最大公約数は<g>です。公約数は、最大公約数<g>の約数と同じです。");
    build_line(p);
    build_say(p, "かけて<g>になる組は、");
    int pairs = pairs_line(p, g);
    build_say(p, "です。");
    build_set_number(p, "m", pairs);
    struct ratio all =
        build_step(p, "2つの数の組が<m>組あるので、", build_int(2), '*', build_int(pairs), "<u>", "です。");
    if (root * root == g) {
        build_set_number(p, "root", root);
        all = build_step(p, "<root>を2回数えているので1をひいて、", all, '-', build_int(1), "<u>", "です。");
    }
    build_trap(p, build_int(pairs));
    build_answer(p, all, "", "<u>");
}
static void solve_common_primes(struct build *p) {
    build_line(p);
    build_say(p, "<N>と<M>の最大公約数は<g>です。公約数は、最大公約数<g>の約数と同じです。");
    primes(p, build_gcd(build_value(p, NUMBER), build_value(p, OTHER)));
}
static bool holds_common(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0, a = keep & 1 ? build_value(p, NUMBER) : 0, b = keep & 2 ? build_value(p, OTHER) : 0;
    if (keep != 3) return true;
    for (int64_t d = 1; d <= a; d++) found += a % d == 0 && b % d == 0;
    return x[0] == found;
}
static const char *const templates_common[] = {
    "<N>と<M>の公約数は全部で何個ありますか。",
    "<N>と<M>の公約数の個数<wo>",
    "<N>をわっても<M>をわってもわり切れる整数は、全部で何個[ありますか。|あるでしょうか。]",
    "2つの整数<N>と<M>の公約数は何個ですか。1も数えます。",
    "<P>は、<N>と<M>の公約数をすべて書きました。書いた公約数は何個ですか。",
    "<N>の約数でも<M>の約数でもある整数は、全部で何個ですか。",
    "1から<N>までの整数の中に、<N>と<M>の公約数は全部で何個ありますか。",
    "2つの数<N>と<M>を同じ整数でわると、どちらもわり切れました。わる整数として考えられるものは、全部で何個ありますか。",
    NULL,
};
static const struct figure_template figure_common = {FIGURE_VENN, {{"labels", FIGURE_TEXTS, "<N>の約数|<M>の約数"}}};
static const struct subtype common = {
    .id = "common",
    .name = "公約数の個数",
    .level = 2,
    .templates = templates_common,
    .asks = "公約数の個数",
    .role = {{"N", "1つ目の数", ""}, {"M", "2つ目の数", ""}},
    .method = {{"最大公約数", "公約数は、最大公約数の約数です。先に最大公約数を求めます。", solve_common, NULL},
               {"素因数分解", "公約数は、最大公約数の約数です。最大公約数を素数の積で表して数えます。",
                solve_common_primes, NULL}},
    .draw = draw_common,
    .bind = bind_common,
    .holds = holds_common,
    .loops = 1,
    .low = {1},
    .high = {60},
    .hint = "<N>と<M>の最大公約数はいくつですか。",
    .figure = &figure_common,
};

/* ---- their sum ---- */
static bool draw_sum(struct build *p) {
    int64_t n = build_between(p, 12, 200), divisors = count_divisors(n);
    build_people(p, "P");
    build_datum(p, NUMBER, "N", n);
    return build_need(p, "two to five pairs", divisors >= 4 && divisors <= 10);
}
static void solve_sum(struct build *p) {
    int64_t n = build_value(p, NUMBER), sum = 0;
    char terms[80] = "";
    size_t at = 0;
    build_line(p);
    build_say(p, "かけて<N>になる組を小さい順に書くと、");
    pairs_line(p, n);
    build_say(p, "です。");
    for (int64_t d = 1; d <= n; d++) {
        if (n % d) continue;
        sum += d;
        if (at < sizeof terms - 8)
            at += (size_t)snprintf(terms + at, sizeof terms - at, "%s%lld", at ? "+" : "", (long long)d);
    }
    if (!build_need(p, "a sum that is written in one line", at < sizeof terms - 8)) return;
    build_line(p);
    build_say(p, "組の数を小さい順に全部たして、");
    build_formula(p, build_int(sum), "", "%s", terms);
    build_say(p, "です。");
    build_trap(p, build_int(sum - n));
    build_trap(p, build_int(sum - n - 1));
    build_answer(p, build_int(sum), "", "");
}
static bool holds_sum(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t left = x[0];
    if (keep != 1) return true;
    for (int64_t d = 1; d <= build_value(p, NUMBER); d++) left -= build_value(p, NUMBER) % d ? 0 : d;
    return left == 0;
}
static const char *const templates_sum[] = {
    "<N>の約数を全部たすと、いくつになりますか。",
    "<N>の約数の和<wo>",
    "<N>をわり切ることができる整数をすべてたすと、1と<N>もふくめていくつ[ですか。|でしょうか。|になりますか。]",
    "整数<N>の約数の合計はいくつですか。1と<N>もたします。",
    "<P>は、<N>の約数をすべてノートに書いて、全部たしました。和はいくつですか。",
    "和はいくつですか。たすのは、<N>の約数の全部です。",
    "<N>の約数を小さい順に書き、書いた数を全部たします。合計はいくつになりますか。",
    "1から<N>までの整数のうち、<N>の約数であるものの和はいくつですか。",
    NULL,
};
static const struct figure_template figure_sum = {FIGURE_TABLE, {{"rows", FIGURE_TEXTS, "1|<N>"}}};
static const struct subtype sum_asked = {
    .id = "sum",
    .name = "約数の和",
    .level = 2,
    .templates = templates_sum,
    .asks = "約数の和",
    .role = {{"N", "その数", ""}},
    .method = {{"かけ算の組", "かけて<N>になる2つの数の組を、1から順にもれなく書き出して、全部たします。", solve_sum,
                NULL}},
    .draw = draw_sum,
    .bind = bind_number,
    .holds = holds_sum,
    .loops = 1,
    .low = {1},
    .high = {1000},
    .hint = "かけて<N>になる2つの整数の組を、1から順に書いてみましょう。",
    .figure = &figure_sum,
};

static const struct subtype *const subtypes[] = {&count, &ways, &common, &sum_asked, NULL};
const struct family family_yakusu = {
    .id = "yakusu", .number = "F63", .name = "約数の個数", .grade = 5, .subtypes = subtypes};

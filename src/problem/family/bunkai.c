/* bunkai.c - 素因数: how often a product of whole numbers can be divided, noughts at its end, what makes a square number,
 * numbers with so many divisors.
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

static bool is_prime(int64_t n) {
    for (int64_t d = 2; d * d <= n; d++)
        if (n % d == 0) return false;
    return n > 1;
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, ""}}};

/* ---- 1×2×…×n divided by a prime ---- */
enum { LAST, PRIME };
static int64_t prime_of(const struct build *p, bool zeros) { return zeros ? 5 : build_value(p, PRIME); }
static void bind_product(struct build *p, bool zeros) {
    int64_t prime = prime_of(p, zeros);
    build_need(p, "a prime", is_prime(prime));
    build_need(p, "a product that it divides", build_value(p, LAST) >= 2 * prime && build_value(p, LAST) <= 5000);
    build_set_number(p, "q", prime);
}
static void bind_times(struct build *p) { bind_product(p, false); }
static void bind_zeros(struct build *p) { bind_product(p, true); }
static bool draw_zeros(struct build *p) {
    build_people(p, "P");
    build_datum(p, LAST, "n", build_between(p, 20, 400));
    return build_need(p, "more than one nought", build_value(p, LAST) >= 20);
}
static bool draw_times(struct build *p) {
    static const int64_t primes[] = {2, 3, 3, 5, 5, 7, 11};
    build_people(p, "P");
    build_datum(p, LAST, "n", build_between(p, 20, 200));
    build_datum(p, PRIME, "a", primes[build_between(p, 0, 6)]);
    return true;
}
/* n÷a, that ÷a again and so on: the multiples of a, of a×a, .. */
static struct ratio step_multiples(struct build *p, int64_t n, int64_t prime) {
    char sum[80] = "";
    int64_t all = 0;
    build_line(p);
    build_say(p, "<q>の倍数、<q>を2回かけた数の倍数、…の個数を順に求めると、");
    for (int64_t left = n; left >= prime; left /= prime) {
        if (*sum) build_say(p, "、");
        build_remainder(p, left, prime, "個");
        all += left / prime;
        build_add(p, sum, sizeof sum, "%s%lld", *sum ? "+" : "", (long long)(left / prime));
    }
    build_say(p, "です。");
    if (n / prime < prime) return build_int(all);
    build_line(p);
    build_say(p, "これらの商をたすと、");
    build_formula(p, build_int(all), "個", "%s", sum);
    build_say(p, "です。");
    return build_int(all);
}
static void solve_times(struct build *p) {
    int64_t n = build_value(p, LAST), prime = build_value(p, PRIME);
    struct ratio all = step_multiples(p, n, prime);
    struct ratio once =
        build_step(p, "かける<q>が1個あれば1回わり切れるので、", all, '*', build_int(1), "回", "です。");
    build_trap(p, build_int(n / prime));
    build_answer(p, once, "", "回");
}
static void solve_zeros(struct build *p) {
    struct ratio all = step_multiples(p, build_value(p, LAST), 5);
    build_line(p);
    build_say(p, "2は5より多いので、5が1個あるごとに10ができます。");
    struct ratio once = build_step(p, "だから0は、", all, '*', build_int(1), "個", "です。");
    build_trap(p, build_int(build_value(p, LAST) / 10));
    build_answer(p, once, "", "個");
}
/* Factor by factor. */
static bool holds_product(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0;
    if (keep != (1u << p->n_data) - 1) return true;
    for (int64_t i = 1; i <= build_value(p, LAST); i++)
        for (int64_t k = i, prime = prime_of(p, p->n_data == 1); k % prime == 0; k /= prime) found++;
    return x[0] == found;
}
static const char *const templates_zeros[] = {
    "1から<n>までの整数を全部かけると、積の一の位から0は何個続きますか。",
    "1×2×3×…×<n>を計算すると、終わりに0が何個[ならびますか。|続きますか。]",
    "1から<n>までのすべての整数をかけた数は、一の位から続けて0が何個ありますか。",
    "0は何個続きますか。1から<n>までの整数をすべてかけ合わせた数の、一の位から数えます。",
    "<P>は、1×2×3×…と<n>までかけました。答えの右はしには0が何個続きますか。",
    "1から<n>までの整数の積を計算したとき、末尾にならぶ0の個数<wo>",
    "1から順に<n>までの整数をかけます。積のいちばん右から0がいくつ続きますか。",
    "1から<n>までのすべての整数の積では、下の位から0が何個続きますか。",
    NULL,
};
static const struct subtype zeros = {
    .id = "zeros",
    .name = "積の終わりの0",
    .level = 2,
    .templates = templates_zeros,
    .asks = "0の個数",
    .role = {{"n", "最後の数", ""}},
    .method = {{"5の個数", "0は、2と5をかけるごとに1つできます。5が何個かけられているかを数えます。", solve_zeros,
                NULL}},
    .draw = draw_zeros,
    .bind = bind_zeros,
    .holds = holds_product,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "10は、2とどんな数をかけるとできますか。",
    .figure = &no_figure,
};
static const char *const templates_times[] = {
    "1から<n>までの整数を全部かけた数は、<a>で何回わり切れますか。",
    "1×2×3×…×<n>を<a>でわっていくと、何回[わり切れますか。|わり切れるでしょうか。]",
    "1から<n>までの整数の積を、<a>でくり返しわります。わり切れるのは何回までですか。",
    "何回わり切れますか。1から<n>までのすべての整数をかけた数を、<a>で続けてわります。",
    "<P>は、1から<n>までの整数の積を<a>で次々にわりました。最大で何回わり切れますか。",
    "1から<n>までの整数をすべてかけた数を、素数だけの積で表すと、<a>は何回かけられていますか。",
    "1から<n>までの整数の積を<a>でわり切れなくなるまでわります。わり切れる回数<wo>",
    "1から<n>までの整数を全部かけます。この積を<a>で、商がわり切れる間わり続けると、何回わることができますか。",
    NULL,
};
static const struct subtype times = {
    .id = "times",
    .name = "積がわり切れる回数",
    .level = 2,
    .templates = templates_times,
    .asks = "わり切れる回数",
    .role = {{"n", "最後の数", ""}, {"a", "わる数", ""}},
    .method = {{"倍数の個数", "かける数のうち、<a>の倍数、<a>を2回かけた数の倍数、…を順に数えます。", solve_times,
                NULL}},
    .draw = draw_times,
    .bind = bind_times,
    .holds = holds_product,
    .loops = 1,
    .low = {1},
    .high = {400},
    .hint = "1から<n>までに、<a>の倍数は何個ありますか。",
    .figure = &no_figure,
};

/* ---- what makes a square number ---- */
enum { NUMBER };
/* The product of the primes that stand there an odd number of times. */
static int64_t odd_part(int64_t n) {
    int64_t odd = 1;
    for (int64_t d = 2; d <= n; d++)
        for (int times_in = 0; n % d == 0; n /= d, times_in++) odd = times_in % 2 ? odd / d : odd * d;
    return odd;
}
static int64_t root_of(int64_t n) {
    int64_t root = 1;
    while (root * root < n) root++;
    return root;
}
static void bind_square(struct build *p) {
    int64_t n = build_value(p, NUMBER);
    build_need(p, "a number to be taken apart", n <= 20000);
    build_need(p, "no square number", p->reject || odd_part(n) > 1);
}
static bool draw_square(struct build *p) {
    static const int64_t odd[] = {2, 3, 5, 6, 7, 10, 11, 13, 14, 15, 21};
    int64_t root = build_between(p, 2, 15), part = odd[build_between(p, 0, 10)];
    build_people(p, "P");
    build_datum(p, NUMBER, "N", root * root * part);
    return build_need(p, "a number of pupils", root * root * part <= 3000 && root != part);
}
static void say_primes(struct build *p, int64_t n) {
    char product[80] = "";
    for (int64_t left = n, d = 2; left > 1; d++)
        for (; left % d == 0; left /= d)
            build_add(p, product, sizeof product, "%s%lld", *product ? "×" : "", (long long)d);
    build_line(p);
    build_say(p, "素数の積で表すと、");
    build_formula_words(p, product, "", "%lld", (long long)n);
    build_say(p, "です。");
}
static void solve_square(struct build *p, bool multiply) {
    int64_t n = build_value(p, NUMBER), odd = odd_part(n), square = multiply ? n * odd : n / odd,
            root = root_of(square);
    say_primes(p, n);
    build_line(p);
    build_say(p, multiply ? "2個ずつの組にならない素数をかけると、どの素数も2個ずつの組になって、"
                          : "2個ずつの組にならない素数でわると、どの素数も2個ずつの組になって、");
    build_equation(p, build_int(root), '*', build_int(root), "");
    build_say(p, "です。");
    struct ratio found = multiply
                             ? build_step(p, "だから、かける数は、", build_int(square), '/', build_int(n), "", "です。")
                             : build_step(p, "だから、わる数は、", build_int(n), '/', build_int(square), "", "です。");
    build_trap(p, build_int(root)), build_trap(p, build_int(n));
    build_answer(p, found, "", "");
}
static void solve_multiply(struct build *p) { solve_square(p, true); }
static void solve_divide(struct build *p) { solve_square(p, false); }
static bool is_square(int64_t n) { return root_of(n) * root_of(n) == n; }
/* The first one that does. */
static bool holds_multiply(const struct build *p, const int64_t *x, unsigned keep) {
    if (!keep) return true;
    for (int64_t y = 1; y < x[0]; y++)
        if (is_square(build_value(p, NUMBER) * y)) return false;
    return is_square(build_value(p, NUMBER) * x[0]);
}
static bool holds_divide(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, NUMBER);
    if (!keep) return true;
    for (int64_t y = 1; y < x[0]; y++)
        if (n % y == 0 && is_square(n / y)) return false;
    return n % x[0] == 0 && is_square(n / x[0]);
}
#define SQUARE_TEXTS(BY, DO, DOES)                                                                                     \
    {                                                                                                                  \
        "<N>" BY "できるだけ小さい整数を" DO "、同じ整数を2回かけた数にします。いくつを" DOES "ばよいですか。",        \
            "<N>" BY "ある整数を" DO                                                                                   \
            "、平方数(同じ整数を2つかけた数)になります。そのような整数のうち、いちばん小さい数<wo>",                   \
            "いくつを" DOES "ばよいですか。<N>" BY "できるだけ小さい整数を" DO                                         \
            "、ある整数を2回かけた数にしたいのです。",                                                                 \
            "<P>は、<N>" BY "整数を" DO "、同じ数を2回かけた数を作ります。いちばん小さい整数はいくつですか。",         \
            "<N>" BY "最も小さい整数を" DO                                                                             \
            "、ある整数の平方になるようにします。その整数はいくつ[ですか。|でしょうか。]",                             \
            "<N>" BY "整数を" DO "、4、9、16のように同じ整数どうしの積にします。考えられる最小の整数はいくつですか。", \
            "整数<N>" BY "なるべく小さい整数を" DO                                                                     \
            "、□×□の形にします。□には同じ整数が入ります。その整数を求めなさい。",                                      \
            "<N>" BY "整数を" DO                                                                                       \
            "、同じ整数を2個かけた積になりました。このような整数で最も小さいものはいくつですか。",                     \
            NULL                                                                                                       \
    }
static const char *const templates_multiply[] = SQUARE_TEXTS("に", "かけて", "かけれ");
static const char *const templates_divide[] = {
    "<N>をできるだけ小さい整数でわって、同じ整数を2回かけた数にします。いくつでわればよいですか。",
    "<N>をある整数でわると、平方数(同じ整数を2つかけた数)になります。そのような整数のうち、いちばん小さい数<wo>",
    "いくつでわればよいですか。<N>をできるだけ小さい整数でわって、ある整数を2回かけた数にしたいのです。",
    "<P>は、<N>を整数でわって、同じ数を2回かけた数を作ります。わる整数のうち、いちばん小さいものはいくつですか。",
    "<N>を最も小さい整数でわって、ある整数の平方になるようにします。その整数はいくつ[ですか。|でしょうか。]",
    "<N>を整数でわって、4、9、16のように同じ整数どうしの積にします。わる数で考えられる最小の整数はいくつですか。",
    "整数<N>をなるべく小さい整数でわって、商を□×□の形にします。□には同じ整数が入ります。わる整数を求めなさい。",
    "<N>を整数でわると、同じ整数を2個かけた積になりました。このような整数で最も小さいものはいくつですか。",
    NULL,
};
#define SQUARE(ID, NAME, SOLVE, HOLDS)                                                                               \
    static const struct subtype ID = {                                                                               \
        .id = #ID,                                                                                                   \
        .name = NAME,                                                                                                \
        .level = 2,                                                                                                  \
        .templates = templates_##ID,                                                                                 \
        .asks = "求める整数",                                                                                        \
        .role = {{"N", "もとの数", ""}},                                                                             \
        .method = {{"素因数分解", "同じ整数を2回かけた数では、どの素数も2個ずつの組になっています。", SOLVE, NULL}}, \
        .draw = draw_square,                                                                                         \
        .bind = bind_square,                                                                                         \
        .holds = HOLDS,                                                                                              \
        .low = {1},                                                                                                  \
        .high = {60},                                                                                                \
        .hint = "<N>を素数だけの積で表しましょう。",                                                                 \
        .figure = &no_figure,                                                                                        \
    };
SQUARE(multiply, "かけて平方数", solve_multiply, holds_multiply)
SQUARE(divide, "わって平方数", solve_divide, holds_divide)

/* ---- numbers with so many divisors ---- */
enum { UP_TO, DIVISORS };
enum { COUNT = 2, SUM, LARGEST };
static int64_t count_divisors(int64_t n) {
    int64_t count = 0;
    for (int64_t d = 1; d * d <= n; d++) count += n % d ? 0 : d * d == n ? 1 : 2;
    return count;
}
static void bind_few(struct build *p) {
    char list[120] = "", sum[120] = "";
    p->aux[COUNT] = p->aux[SUM] = p->aux[LARGEST] = 0;
    if (!build_need(p, "a range to be searched", build_value(p, UP_TO) <= 2000 && build_value(p, DIVISORS) >= 2))
        return;
    for (int64_t i = 1; i <= build_value(p, UP_TO); i++) {
        if (count_divisors(i) != build_value(p, DIVISORS)) continue;
        p->aux[COUNT]++, p->aux[SUM] += i, p->aux[LARGEST] = i;
        if (strlen(list) > sizeof list - 12 || strlen(sum) > sizeof sum - 12) continue;
        build_add(p, list, sizeof list, "%s%lld", *list ? "、" : "", (long long)i);
        build_add(p, sum, sizeof sum, "%s%lld", *sum ? "+" : "", (long long)i);
    }
    build_set(p, "list", list), build_set(p, "sum", sum), build_set_number(p, "big", p->aux[LARGEST]);
    build_need(p, "numbers that can be listed", p->aux[COUNT] >= 2 && strlen(sum) < 78);
}
static bool draw_few(struct build *p) {
    int64_t k = build_between(p, 2, 5);
    build_people(p, "P");
    build_datum(p, UP_TO, "N",
                k == 2   ? build_between(p, 15, 60)
                : k == 4 ? build_between(p, 12, 50)
                         : build_between(p, 30, 300));
    build_datum(p, DIVISORS, "k", k);
    return true;
}
static void solve_few(struct build *p) {
    build_line(p);
    build_say(p, "約数の個数がちょうど<k>個の数を小さい順に書くと、<list>です。");
    build_trap(p, build_int(p->aux[COUNT] + 1));
}
static void solve_few_count(struct build *p) {
    solve_few(p);
    struct ratio all = build_step(p, "<big>の前までの個数に<big>の1個をたして、", build_int(p->aux[COUNT] - 1), '+',
                                  build_int(1), "個", "です。");
    build_answer(p, all, "", "個");
}
static void solve_few_sum(struct build *p) {
    solve_few(p);
    build_line(p);
    build_say(p, "全部たすと、");
    struct ratio all = build_formula(p, build_int(p->aux[SUM]), "", "%s", build_get(p, "sum"));
    build_say(p, "です。");
    build_answer(p, all, "", "");
}
static bool holds_few_count(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != 3 || x[0] == p->aux[COUNT];
}
static bool holds_few_sum(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != 3 || x[0] == p->aux[SUM];
}
#define WHICH "約数の個数がちょうど<k>個である数"
static const char *const templates_few_count[] = {
    "1から<N>までの整数のうち、" WHICH "は何個ありますか。",
    "約数をちょうど<k>個もつ整数は、1から<N>までに全部で何個[ありますか。|ですか。]",
    "1から<N>までの整数で、約数が<k>個だけのものはいくつありますか。",
    "何個ありますか。1から<N>までの整数の中の、" WHICH "を数えます。",
    "<P>は、1から<N>までの整数の約数の個数を調べました。約数がちょうど<k>個の数は何個ですか。",
    "<N>以下の整数で、" WHICH "の個数<wo>",
    "約数が<k>個しかない整数は、<N>までに何個ありますか。",
    "1から<N>までの整数のうち、わり切れる整数がちょうど<k>個ある数はいくつありますか。",
    NULL,
};
static const char *const templates_few_sum[] = {
    "1から<N>までの整数のうち、" WHICH "をすべてたすといくつになりますか。",
    "約数をちょうど<k>個もつ整数を、1から<N>まで全部たすと和はいくつ[ですか。|になりますか。]",
    "1から<N>までの整数で、約数が<k>個だけのものの和はいくつですか。",
    "和はいくつですか。1から<N>までの整数の中の、" WHICH "を全部たします。",
    "<P>は、1から<N>までの整数のうち、約数がちょうど<k>個の数を全部たしました。和はいくつですか。",
    "<N>以下の整数で、" WHICH "の和<wo>",
    "約数が<k>個しかない整数を、<N>まですべて加えるといくつですか。",
    "1から<N>までの整数のうち、わり切れる整数がちょうど<k>個ある数の合計はいくつですか。",
    NULL,
};
#define FEW(ID, NAME, ASKS, HIGH)                                                                                \
    static const struct subtype ID = {                                                                           \
        .id = #ID,                                                                                               \
        .name = NAME,                                                                                            \
        .level = 3,                                                                                              \
        .templates = templates_##ID,                                                                             \
        .asks = ASKS,                                                                                            \
        .role = {{"N", "最後の数", ""}, {"k", "約数の個数", "個"}},                                              \
        .method = {{"書き出す", "約数の個数がちょうど<k>個になるのはどんな数かを考えて、もれなく書き出します。", \
                    solve_##ID, NULL}},                                                                          \
        .draw = draw_few,                                                                                        \
        .bind = bind_few,                                                                                        \
        .holds = holds_##ID,                                                                                     \
        .loops = 1,                                                                                              \
        .low = {1},                                                                                              \
        .high = {HIGH},                                                                                          \
        .hint = "約数が<k>個の数を、小さいほうから1つ見つけましょう。",                                          \
        .figure = &no_figure,                                                                                    \
    };
FEW(few_count, "約数の個数が決まった数の個数", "個数", 60)
FEW(few_sum, "約数の個数が決まった数の和", "和", 2000)

static const struct subtype *const subtypes[] = {&zeros, &times, &multiply, &divide, &few_count, &few_sum, NULL};
const struct family family_bunkai = {
    .id = "bunkai", .number = "F63", .name = "素因数の問題", .grade = 6, .plain = true, .subtypes = subtypes};

/* irowake.c - 色分け: places painted, all alike or not; sub-types of narabe.c.
 *
 *   place by place: how many colours are left for it -> their product
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/build.h"

extern const struct subtype family_narabe_apart, family_narabe_stripes, family_narabe_four, family_narabe_free;

enum { N, MOST_PLACES = 4, MOST_COLOURS = 20 };

/* what is painted | how many places it has */
static const char *const rows[] = {"左、中央、右の3つの部分に分かれた旗|3",
                                   "上から3段に分かれた旗|3",
                                   "横に並んだ3つのます|3",
                                   "3本のたてじまの旗|3",
                                   "3段のケーキの絵|3",
                                   "横に並んだ3つの丸|3",
                                   "上、中、下の3つの部分に分かれた看板|3",
                                   "たてに並んだ3つの四角|3",
                                   "3つに区切られた細長い紙|3",
                                   "上から4段に分かれた旗|4",
                                   "横一列に並んだ4つのます|4",
                                   "4本の横じまの旗|4",
                                   "上から順に4つに区切られたくつ下の絵|4",
                                   "4つに区切られた細長い紙|4",
                                   "横に並んだ4つの丸|4",
                                   "!3つの部分に分かれた細長い板|3",
                                   NULL};
static const char *const squares[] = {
    "「田」の字の形に4つの部分に分けた正方形", "2本の直径で4つの部分に分けた円",    "たてと横の線で4つに分けた旗",
    "十字の線で4つの部分に分けた看板",         "たて2ます、横2ますの4つのますの絵", NULL};
static const char *const paints[] = {"絵の具", "クレヨン", "色えん筆", "ペン", "ペンキ", "インク", "クレパス", NULL};

static bool draw_places(struct build *p) {
    build_context(p, "s|m", rows);
    build_words(p, "t", paints);
    build_people(p, "A");
    build_datum(p, N, "N",
                build_between(p, build_get_number(p, "m"), build_get_number(p, "m") == 3 ? MOST_COLOURS : 12));
    return true;
}
static bool draw_square(struct build *p) {
    build_context(p, "s", squares);
    build_words(p, "t", paints);
    build_people(p, "A");
    build_datum(p, N, "N", build_between(p, 3, 12));
    return true;
}

/* ---- the independent count: every painting is tried ---- */
typedef bool fits_fn(const int *colour, int places);
static bool all_different(const int *colour, int places) {
    for (int i = 0; i < places; i++)
        for (int j = 0; j < i; j++)
            if (colour[i] == colour[j]) return false;
    return true;
}
static bool neighbours_differ(const int *colour, int places) {
    for (int i = 0; i + 1 < places; i++)
        if (colour[i] == colour[i + 1]) return false;
    return true;
}
/* The four places of a square, in turn around its middle. */
static bool ring_differs(const int *colour, int places) {
    return neighbours_differ(colour, places) && colour[0] != colour[places - 1];
}
static bool anything(const int *colour, int places) {
    (void)colour, (void)places;
    return true;
}
static int64_t count_paintings(int *colour, int at, int places, int64_t colours, fits_fn *fits) {
    int64_t found = 0;
    if (at == places) return fits(colour, places);
    for (colour[at] = 0; colour[at] < colours; colour[at]++)
        found += count_paintings(colour, at + 1, places, colours, fits);
    return found;
}
static void bind_paintings(struct build *p, int64_t places, fits_fn *fits) {
    int colour[MOST_PLACES];
    build_aux(p, 0, places);
    if (build_need(p, "paintings that can be counted",
                   places >= 3 && places <= MOST_PLACES && build_value(p, N) >= 2 && build_value(p, N) <= MOST_COLOURS))
        p->aux[1] = count_paintings(colour, 0, (int)places, build_value(p, N), fits);
}
static bool holds_paintings(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == p->aux[1]);
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"count", FIGURE_NUMBER, "<N>"}}};

/* ---- all of another colour ---- */
static void bind_apart(struct build *p) {
    bind_paintings(p, build_get_number(p, "m"), all_different);
    build_need(p, "enough colours", build_value(p, N) >= p->aux[0]);
}
static void solve_apart(struct build *p) {
    int64_t n = build_value(p, N), power = 1;
    build_line(p);
    build_say(p, "1か所目は<N>通り、2か所目からは使える色が1つずつへるので、");
    struct ratio ways = build_choices(p, n, p->aux[0], "通り");
    build_say(p, "です。");
    for (int64_t i = 0; i < p->aux[0]; i++) power *= n;
    build_trap(p, build_int(power)), build_trap(p, build_int(n * p->aux[0]));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_apart[] = {
    "<s>を、<N>色の<t>で、すべてちがう色にぬり分けます。ぬり方は全部で何通りありますか。",
    "<N>色の<t>の中から<m>色を選んで、<s>のすべての部分をちがう色でぬります。ぬり方は何通り[ありますか。|でしょうか。|ですか。]",
    "<s>があります。<N>色の<t>を使い、どの部分もちがう色になるようにぬると、ぬり方は全部で何通りになりますか。",
    "ぬり方は何通りありますか。<s>を、<N>色の<t>を使って、全部ちがう色でぬります。",
    "<A>は<N>色の<t>を持っています。<s>を、同じ色を2回使わないでぬるとき、ぬり方は何通りですか。",
    "<N>色の<t>で<s>をぬります。どの部分も1色でぬり、全部ちがう色にするぬり方の数<wo>",
    "<s>の1つ1つの部分に<N>色の<t>から1色ずつ選んでぬります。同じ色は1回しか使えません。ぬり方は全部で何通りありますか。",
    "<t>が<N>色あります。<s>のどの部分も異なる色でぬる方法は、全部で何通りありますか。",
    "!<s>のすべての部分を異なる色でぬります。<t>は<N>色です。ぬり方は何通りですか。",
    NULL,
};
const struct subtype family_narabe_apart = {
    .id = "apart",
    .name = "全部ちがう色でぬる",
    .level = 1,
    .templates = templates_apart,
    .implied = "m",
    .asks = "ぬり方の数",
    .role = {{"N", "使える色の数", "色"}},
    .method = {{"順にぬる", "色のぬり分けは、1か所ずつ順に、何通りの色が使えるかを考えます。", solve_apart, NULL}},
    .draw = draw_places,
    .bind = bind_apart,
    .holds = holds_paintings,
    .low = {1},
    .high = {20000},
    .hint = "1か所目をぬると、2か所目に使える色は何色ですか。",
    .figure = &no_figure,
};

/* ---- neighbours of another colour ---- */
static void bind_stripes(struct build *p) { bind_paintings(p, build_get_number(p, "m"), neighbours_differ); }
static void solve_stripes(struct build *p) {
    char left[64];
    int64_t n = build_value(p, N), ways = n;
    struct ratio others = build_step(p, "2か所目からは、となりの色だけが使えないので、", p->datum[N], '-', build_int(1),
                                     "通り", "ずつです。");
    int at = snprintf(left, sizeof left, "%lld", (long long)n);
    for (int64_t i = 1; i < p->aux[0]; i++) {
        at += snprintf(left + at, sizeof left - (size_t)at, "×%lld", (long long)others.num);
        ways *= (int64_t)others.num;
    }
    build_line(p);
    build_say(p, "1か所目は<N>通りなので、全部で、");
    build_formula(p, build_int(ways), "通り", "%s", left);
    build_say(p, "です。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[N], '*', others), '*', build_int(n - 2)));
    build_answer(p, build_int(ways), "", "通り");
}
static const char *const templates_stripes[] = {
    "<s>を、<N>色の<t>で、となり合う部分がちがう色になるようにぬります。使わない色があってもよいとき、ぬり方は全部で何通りありますか。",
    "<N>色の<t>を使って<s>をぬります。となりどうしは異なる色にし、はなれた部分は同じ色でもよいとすると、ぬり方は何通り[ありますか。|でしょうか。|ですか。]",
    "<s>があります。<N>色の<t>から色を選び、となり合う部分が同じ色にならないようにぬります。同じ色を何回使ってもよいとき、ぬり方は何通りですか。",
    "ぬり方は何通りありますか。<s>を、となりどうしがちがう色になるように<N>色の<t>でぬります。使わない色があってもかまいません。",
    "<A>は<N>色の<t>で<s>をぬります。となりとはちがう色にしますが、はなれた所なら同じ色を使ってもかまいません。ぬり方は何通りありますか。",
    "<s>を<N>色の<t>でぬり分けます。となり合う所は別の色にします。同じ色をくり返し使ってもよいとき、ぬり方の数<wo>",
    "<t>が<N>色あります。<s>を、となり合う部分の色が異なるようにぬる方法は全部で何通りですか。使わない色があってもよいものとします。",
    "となりどうしを同じ色にしないで、<s>を<N>色の<t>でぬります。はなれた部分には同じ色を使ってもよいとき、全部で何通りのぬり方がありますか。",
    NULL,
};
const struct subtype family_narabe_stripes = {
    .id = "stripes",
    .name = "となりとちがう色でぬる",
    .level = 2,
    .templates = templates_stripes,
    .implied = "m",
    .asks = "ぬり方の数",
    .role = {{"N", "使える色の数", "色"}},
    .method = {{"順にぬる", "はしから順に、すぐ前にぬった所とちがう色だけを考えます。", solve_stripes, NULL}},
    .draw = draw_places,
    .bind = bind_stripes,
    .holds = holds_paintings,
    .low = {1},
    .high = {20000},
    .hint = "2か所目に使えない色は何色ですか。",
    .figure = &no_figure,
};

/* ---- four places round a point ---- */
static void bind_four(struct build *p) { bind_paintings(p, MOST_PLACES, ring_differs); }
static void solve_four(struct build *p) {
    long long n = build_value(p, N);
    build_line(p);
    build_say(p, "ななめの2つが同じ色のとき、残りの2つはその色以外なので、");
    struct ratio same = build_formula(p, build_int(n * (n - 1) * (n - 1)), "通り", "%lld×%lld×%lld", n, n - 1, n - 1);
    build_say(p, "です。");
    build_line(p);
    build_say(p, "ななめの2つがちがう色のとき、残りの2つはその2色以外なので、");
    struct ratio other = build_formula(p, build_int(n * (n - 1) * (n - 2) * (n - 2)), "通り", "%lld×%lld×%lld×%lld", n,
                                       n - 1, n - 2, n - 2);
    build_say(p, "です。");
    struct ratio ways = build_step(p, "合わせて、", same, '+', other, "通り", "です。");
    build_trap(p, other), build_trap(p, build_int(n * (n - 1) * (n - 1) * (n - 1)));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_four[] = {
    "<s>を、<N>色の<t>で、辺でとなり合う部分がちがう色になるようにぬります。ななめの部分は同じ色でもよく、使わない色があってもよいとき、ぬり方は何通りありますか。図形を回すことは考えません。",
    "<s>を<N>色の<t>でぬり分けます。となり合う部分は異なる色にしますが、向かい合う部分は同じ色でもかまいません。ぬり方は全部で何通り[ありますか。|でしょうか。]回して同じになるものも別のものと数えます。",
    "<s>があります。<N>色の<t>から色を選び、線をはさんでとなり合う部分が同じ色にならないようにぬると、ぬり方は何通りになりますか。ななめの部分は同じ色でもよく、回すことは考えません。",
    "ぬり方は何通りありますか。<s>を、となり合う部分がちがう色になるように<N>色の<t>でぬります。ななめどうしは同じ色でもよく、使わない色があってもかまいません。図は回しません。",
    "<A>は<s>を<N>色の<t>でぬります。となりとは別の色にし、ななめなら同じ色を使ってもよいことにします。回して同じになるものも区別するとき、ぬり方は何通りですか。",
    "<t>が<N>色あります。<s>の、線でとなり合う部分を異なる色でぬります。使わない色があってもよく、向かい合う部分は同じ色でもよいとき、ぬり方の数<wo>回すことは考えません。",
    "<N>色の<t>を使い、<s>をぬります。となり合う部分の色は異なり、ななめの部分の色は同じでもよいものとすると、ぬり方は全部で何通りですか。回転は考えません。",
    "となりどうしを同じ色にしないで、<s>を<N>色の<t>でぬります。全部の色を使わなくてもよく、ななめの部分は同じ色でもよいとき、何通りのぬり方がありますか。紙は回しません。",
    NULL,
};
const struct subtype family_narabe_four = {
    .id = "four",
    .name = "田の字のぬり分け",
    .level = 3,
    .templates = templates_four,
    .asks = "ぬり方の数",
    .role = {{"N", "使える色の数", "色"}},
    .method = {{"場合分け", "ななめの2つの部分が同じ色かちがう色かで、場合を分けて考えます。", solve_four, NULL}},
    .draw = draw_square,
    .bind = bind_four,
    .holds = holds_paintings,
    .low = {1},
    .high = {20000},
    .hint = "ななめの2つの部分が同じ色のとき、残りの2つには何色ずつ使えますか。",
    .figure = &no_figure,
};

/* ---- any colours ---- */
static void bind_free(struct build *p) { bind_paintings(p, build_get_number(p, "m"), anything); }
static void solve_free(struct build *p) {
    char left[64];
    int64_t n = build_value(p, N), ways = n;
    int at = snprintf(left, sizeof left, "%lld", (long long)n);
    for (int64_t i = 1; i < p->aux[0]; i++, ways *= n)
        at += snprintf(left + at, sizeof left - (size_t)at, "×%lld", (long long)n);
    build_line(p);
    build_say(p, "どの部分にも<N>色が使えるので、部分の数だけ<N>をかけて、");
    build_formula(p, build_int(ways), "通り", "%s", left);
    build_say(p, "です。");
    build_trap(p, build_int(n * p->aux[0]));
    build_answer(p, build_int(ways), "", "通り");
}
static const char *const templates_free[] = {
    "<s>の1つ1つの部分を、<N>色の<t>から1色ずつ選んでぬります。同じ色を何回使ってもよいとき、ぬり方は全部で何通りありますか。",
    "<N>色の<t>で<s>をぬります。どの部分にどの色をぬってもよく、同じ色がとなり合ってもかまいません。ぬり方は何通り[ありますか。|でしょうか。]",
    "<s>があります。<N>色の<t>の中から、それぞれの部分に好きな色を1色ずつぬります。同じ色でもよいとすると、ぬり方は何通りですか。",
    "ぬり方は何通りありますか。<s>を<N>色の<t>でぬり、同じ色を何回使ってもかまいません。",
    "<A>は<N>色の<t>を持っています。<s>の部分ごとに1色を選んでぬるとき、ぬり方は何通りですか。全部同じ色でもよいものとします。",
    "<t>が<N>色あります。<s>のどの部分にも、どの色を使ってもよいことにします。ぬり方の数<wo>",
    "<s>を<N>色の<t>でぬる方法は、全部で何通りありますか。同じ色が何か所にあってもよいものとします。",
    "<N>色の<t>を使って、<s>の部分を1つずつぬります。色は重なってもかまいません。全部で何通りのぬり方がありますか。",
    NULL,
};
const struct subtype family_narabe_free = {
    .id = "free",
    .name = "同じ色を何回使ってもよいぬり方",
    .level = 1,
    .templates = templates_free,
    .implied = "m",
    .asks = "ぬり方の数",
    .role = {{"N", "使える色の数", "色"}},
    .method = {{"順にぬる", "どの部分も、ほかの部分の色と関係なく色を選べることに目をつけます。", solve_free, NULL}},
    .draw = draw_places,
    .bind = bind_free,
    .holds = holds_paintings,
    .low = {1},
    .high = {21000},
    .hint = "1つの部分には何通りの色がぬれますか。",
    .figure = &no_figure,
};

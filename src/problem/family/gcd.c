/* gcd.c - 最大公約数の文章題: cut into equal squares, share out without a rest.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { A, B };

/* The line that names the number; the checker knows this sentence, so it is no step of its own. */
static void name_common(struct build *p, const char *kind, int64_t value, const char *after) {
    build_set(p, "kind", kind);
    build_set_number(p, "g", value);
    build_line(p);
    build_say(p, "<a>と<b>の<kind>は<g>なので、");
    build_say(p, after);
}

/* ---- squares ---- */
static const char *const sheets[] = {
    "紙|正方形|切り分け",
    "板|正方形|切り分け",
    "布|正方形|切り分け",
    "画用紙|正方形|切り分け",
    "色紙|正方形|切り分け",
    "工作用紙|正方形|切り分け",
    "フェルト|正方形|切り分け",
    "段ボール|正方形|切り分け",
    "アルミはく|正方形|切り分け",
    "包み紙|正方形|切り分け",
    "スポンジシート|正方形|切り分け",
    "うすい鉄板|正方形|切り分け",
    "プラスチックの板|正方形|切り分け",
    "ゴムの板|正方形|切り分け",
    "カーペット|正方形|切り分け",
    "ビニールシート|正方形|切り分け",
    "コルクの板|正方形|切り分け",
    "銀紙|正方形|切り分け",
    "!ベニヤ板|正方形|切り分け",
    NULL,
};
static bool draw_pair(struct build *p, int64_t low, int64_t high, int64_t least) {
    int64_t g = build_between(p, low, high), m = build_between(p, 2, 12), n = build_between(p, 2, 12);
    build_datum(p, A, "a", g * m);
    build_datum(p, B, "b", g * n);
    return build_need(p, "m and n share nothing", build_gcd(m, n) == 1) &&
           build_need(p, "the numbers differ", m != n) &&
           build_need(p, "a fitting size", g * m >= least && g * n >= least && g * m <= 400 && g * n <= 400);
}
static void bind_pair(struct build *p) {
    build_need(p, "numbers up to a thousand", build_value(p, A) <= 1000 && build_value(p, B) <= 1000);
}
static bool draw_squares(struct build *p) {
    build_context(p, "w|s|v", sheets);
    build_people(p, "P");
    return draw_pair(p, 3, 36, 20);
}
static void solve_squares(struct build *p) {
    int64_t g = build_gcd(build_value(p, A), build_value(p, B));
    name_common(p, "最大公約数", g, "正方形の1辺は<g>cmです。");
    struct ratio down = build_step(p, "たてにならぶ数は、", p->datum[A], '/', build_int(g), "枚", "です。");
    struct ratio across = build_step(p, "横にならぶ数は、", p->datum[B], '/', build_int(g), "枚", "です。");
    struct ratio all = build_step(p, "全部で、", down, '*', across, "枚", "です。");
    build_trap(p, build_int(g));
    build_trap(p, build_apply(p, down, '+', across));
    build_answer(p, all, "", "枚");
}
/* The largest side that divides both, found by trying. */
static bool holds_squares(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 3) return true;
    int64_t a = build_value(p, A), b = build_value(p, B);
    for (int64_t side = a < b ? a : b; side > 0; side--)
        if (a % side == 0 && b % side == 0) return x[0] * side * side == a * b;
    return false;
}
static const char *const templates_squares[] = {
    "たて<a>cm、横<b>cmの長方形の<w>を、同じ大きさのできるだけ大きい<s>に、あまりなく<v>ます。<s>は何枚できますか。",
    "たて<a>cm、横<b>cmの長方形の<w>があります。これを同じ大きさの<s>にあまりなく<v>ます。<s>をできるだけ大きくすると、何枚になりますか。",
    "長方形の<w>のたては<a>cm、横は<b>cmです。できるだけ大きい、同じ大きさの<s>にすきまなく<v>るとき、<s>は全部で何枚[ですか。|でしょうか。]",
    "何枚できますか。たて<a>cm、横<b>cmの長方形の<w>を、同じ大きさのできるだけ大きい<s>に<v>ます。",
    "<w>をあまりが出ないように同じ大きさの<s>に<v>ます。<w>はたて<a>cm、横<b>cmの長方形です。<s>がいちばん大きくなるとき、その数は何枚ですか。",
    "長方形の<w>(たて<a>cm、横<b>cm)を、あまりなく同じ大きさの<s>に<v>ます。<s>の枚数がいちばん少なくなるのは何枚のときですか。",
    "たてが<a>cm、横が<b>cmの長方形の<w>から、同じ大きさの<s>をあまりなく作ります。できるだけ大きい<s>にすると、何枚作れますか。",
    "横<b>cm、たて<a>cmの長方形の<w>を、同じ大きさで最も大きい<s>にむだなく<v>ます。<s>の枚数<wo>",
    NULL,
};
static const struct figure_template figure_squares = {
    FIGURE_RECTANGLE, {{"height", FIGURE_NUMBER, "<a>"}, {"width", FIGURE_NUMBER, "<b>"}, {"unit", FIGURE_TEXT, "cm"}}};
static const struct subtype squares = {
    .id = "squares",
    .name = "正方形に切り分ける",
    .level = 1,
    .templates = templates_squares,
    .asks = "<s>の数",
    .role = {{"a", "たての長さ", "cm"}, {"b", "横の長さ", "cm"}},
    .method = {{"最大公約数", "正方形の1辺は、<a>も<b>もわり切れるいちばん大きい数、つまり最大公約数です。",
                solve_squares, NULL}},
    .draw = draw_squares,
    .bind = bind_pair,
    .holds = holds_squares,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "正方形の1辺は、<a>と<b>の何にあたる数ですか。",
    .figure = &figure_squares,
};

/* ---- share ---- */
static const char *const sharing[] = {
    "りんご|個|みかん|個",
    "えん筆|本|ノート|冊",
    "あめ|個|ガム|個",
    "赤い花|本|白い花|本",
    "クッキー|枚|チョコレート|個",
    "画用紙|枚|色紙|枚",
    "ジュース|本|ゼリー|個",
    "いちご|個|ぶどう|つぶ",
    "青玉|個|赤玉|個",
    "赤いビーズ|個|白いビーズ|個",
    "消しゴム|個|えん筆|本",
    "パン|個|牛乳|本",
    "シール|枚|カード|枚",
    "風船|個|花火|本",
    "おにぎり|個|からあげ|個",
    "みかん|個|バナナ|本",
    "ドーナツ|個|プリン|個",
    "ノート|冊|ボールペン|本",
    "バラ|本|カーネーション|本",
    "おはじき|個|ビー玉|個",
    "せんべい|枚|まんじゅう|個",
    "折り紙|枚|画用紙|枚",
    "ミニトマト|個|ブロッコリー|個",
    "!なし|個|かき|個",
    NULL,
};
static void bind_share(struct build *p) {
    bind_pair(p);
    build_set(p, "w", p->aux[0] ? "<q>" : "<p>");
    build_set(p, "wc", p->aux[0] ? "<qc>" : "<pc>");
}
static bool draw_share(struct build *p) {
    build_context(p, "p|pc|q|qc", sharing);
    build_people(p, "P");
    p->asked = 0;
    bool second = build_chance(p, 50);
    build_aux(p, 0, second);
    return draw_pair(p, 3, 30, 12);
}
static void solve_share(struct build *p) {
    int64_t g = build_gcd(build_value(p, A), build_value(p, B));
    name_common(p, "最大公約数", g, "<g>人に分けられます。");
    struct ratio part =
        build_step(p, "<w>の1人分は、", p->datum[p->aux[0] ? B : A], '/', build_int(g), "<wc>", "です。");
    build_trap(p, build_int(g));
    build_trap(p, build_fraction(build_value(p, p->aux[0] ? A : B), g));
    build_answer(p, part, "", "<wc>");
}
static bool holds_share(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 3) return true;
    int64_t a = build_value(p, A), b = build_value(p, B), best = 0;
    for (int64_t people = 1; people <= a; people++)
        if (a % people == 0 && b % people == 0) best = people;
    return x[0] == (p->aux[0] ? b : a) / best;
}
static const char *const templates_share[] = {
    "<p>が<a><pc>、<q>が<b><qc>あります。どちらもあまりなく同じ数ずつ、できるだけ多くの子どもに分けます。<w>の1人分は何<wc>ですか。",
    "<p><a><pc>と<q><b><qc>を、できるだけ多くの子どもに、それぞれ同じ数ずつあまりなく分けます。1人分の<w>は何<wc>になりますか。",
    "<a><pc>の<p>と<b><qc>の<q>を、あまりが出ないように同じ数ずつ配ります。できるだけ多くの人に配るとき、<w>は1人に何<wc>配れ[ますか。|るでしょうか。]",
    "<w>の1人分は何<wc>ですか。<p>は<a><pc>、<q>は<b><qc>あり、どちらもあまりなく、できるだけ多くの人に同じ数ずつ分けます。",
    "子どもたちに<p>と<q>を配ります。<p>は<a><pc>、<q>は<b><qc>で、どちらもちょうど同じ数ずつ配ります。人数を最も多くすると、<w>は1人に何<wc>ですか。",
    "<p><a><pc>と<q><b><qc>をそれぞれ等しく分けて、あまりがないようにします。分ける人数をできるだけ多くすると、1人分の<w>は何<wc>ですか。",
    "<p>が<a><pc>、<q>が<b><qc>あります。これらをそれぞれ同じ数ずつ、あまりなくできるだけ多くの人に配ります。1人分の<w>は何<wc>ですか。",
    "できるだけ多くの人に、<p><a><pc>と<q><b><qc>を、それぞれ同じ数ずつあまりなく分けます。1人分の<w>の数<wo>",
    NULL,
};
static const struct figure_template figure_share = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
static const struct subtype share = {
    .id = "share",
    .name = "あまりなく分ける",
    .level = 1,
    .templates = templates_share,
    .asks = "<w>のひとり分",
    .role = {{"a", "<p>の数", "<pc>"},
             {"b", "<q>の数", "<qc>"},
             {"w", "どちらの1人分か", "<p>|<q>", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"最大公約数", "人数は、<a>も<b>もわり切れるいちばん大きい数、つまり最大公約数です。", solve_share,
                NULL}},
    .draw = draw_share,
    .bind = bind_share,
    .holds = holds_share,
    .loops = 1,
    .low = {1},
    .high = {400},
    .hint = "人数は、<a>と<b>の何にあたる数ですか。",
    .figure = &figure_share,
};

/* ---- the side of the squares ---- */
static void solve_side(struct build *p) {
    int64_t g = build_gcd(build_value(p, A), build_value(p, B));
    build_set_number(p, "m", build_value(p, A) / g), build_set_number(p, "n", build_value(p, B) / g);
    build_line(p);
    build_say(p, "<a>と<b>の公約数で、いちばん大きい数をさがします。");
    build_step(p, "<m>と<n>には1のほかに公約数がないので、", p->datum[A], '/', build_fraction(build_value(p, A), g),
               "cm", "が1辺です。");
    build_trap(p, build_apply(p, p->datum[A], '+', p->datum[B]));
    build_answer(p, build_int(g), "", "cm");
}
static bool holds_side(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t side = build_value(p, A);
    if (keep != 3) return true;
    while (build_value(p, A) % side || build_value(p, B) % side) side--;
    return x[0] == side;
}
static const char *const templates_side[] = {
    "たて<a>cm、横<b>cmの長方形の<w>を、同じ大きさのできるだけ大きい<s>に、あまりなく<v>ます。<s>の1辺は何cmですか。",
    "たて<a>cm、横<b>cmの長方形の<w>があります。これを同じ大きさの<s>にあまりなく<v>ます。<s>をできるだけ大きくすると、1辺は何cmになりますか。",
    "長方形の<w>のたては<a>cm、横は<b>cmです。できるだけ大きい、同じ大きさの<s>にすきまなく<v>るとき、1辺は何cm[ですか。|でしょうか。]",
    "1辺は何cmですか。たて<a>cm、横<b>cmの長方形の<w>を、同じ大きさのできるだけ大きい<s>に<v>ます。",
    "<P>は、たて<a>cm、横<b>cmの長方形の<w>を、あまりが出ないように同じ大きさの<s>に<v>ます。いちばん大きい<s>の1辺は何cmですか。",
    "長方形の<w>(たて<a>cm、横<b>cm)を、あまりなく同じ大きさの<s>に<v>ます。<s>の1辺は、最も長くて何cmですか。",
    "たてが<a>cm、横が<b>cmの長方形の<w>から、同じ大きさの<s>をあまりなく作ります。1辺を何cmにすると、いちばん大きい<s>になりますか。",
    "横<b>cm、たて<a>cmの長方形の<w>を、同じ大きさで最も大きい<s>にむだなく<v>ます。<s>の1辺の長さ<wo>",
    NULL,
};
static const struct subtype side_asked = {
    .id = "side",
    .name = "正方形の1辺",
    .level = 1,
    .templates = templates_side,
    .asks = "<s>の1辺",
    .role = {{"a", "たての長さ", "cm"}, {"b", "横の長さ", "cm"}},
    .method = {{"最大公約数", "正方形の1辺は、<a>も<b>もわり切れるいちばん大きい数、つまり最大公約数です。", solve_side,
                NULL}},
    .draw = draw_squares,
    .bind = bind_pair,
    .holds = holds_side,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "正方形の1辺は、<a>と<b>の何にあたる数ですか。",
    .figure = &figure_squares,
};

/* ---- how many people ---- */
static bool draw_people(struct build *p) {
    build_context(p, "p|pc|q|qc", sharing);
    build_people(p, "P");
    return draw_pair(p, 3, 30, 12);
}
static void solve_people(struct build *p) {
    int64_t g = build_gcd(build_value(p, A), build_value(p, B));
    build_line(p);
    build_say(p, "<a>と<b>の公約数で、いちばん大きい数をさがします。");
    build_set_number(p, "m", build_value(p, A) / g), build_set_number(p, "n", build_value(p, B) / g);
    build_step(p, "1人分が<p><m><pc>と<q><n><qc>のとき、<m>と<n>には1のほかに公約数がないので、", p->datum[A], '/',
               build_fraction(build_value(p, A), g), "人", "が最も多い人数です。");
    build_trap(p, build_fraction(build_value(p, A), g));
    build_trap(p, build_fraction(build_value(p, B), g));
    build_answer(p, build_int(g), "", "人");
}
static const char *const templates_people[] = {
    "<p>が<a><pc>、<q>が<b><qc>あります。どちらもあまりなく同じ数ずつ、できるだけ多くの子どもに分けます。何人に分けられますか。",
    "<p><a><pc>と<q><b><qc>を、それぞれ同じ数ずつあまりなく分けます。分けられる人数は、最も多くて何人ですか。",
    "<a><pc>の<p>と<b><qc>の<q>を、あまりが出ないように同じ数ずつ配ります。最大で何人に配れ[ますか。|るでしょうか。]",
    "何人に分けられますか。<p>は<a><pc>、<q>は<b><qc>あり、どちらもあまりなく、できるだけ多くの人に同じ数ずつ分けます。",
    "子どもたちに<p>と<q>を配ります。<p>は<a><pc>、<q>は<b><qc>で、どちらもちょうど同じ数ずつ配ります。子どもは、多くて何人ですか。",
    "<P>は、<p><a><pc>と<q><b><qc>をそれぞれ等しく、あまりなく配ります。できるだけ多くの人に配るとき、何人に配りますか。",
    "<p>が<a><pc>、<q>が<b><qc>あります。これらをそれぞれ同じ数ずつ、あまりなく分けられる最も多い人数は何人ですか。",
    "できるだけ多くの人に、<p><a><pc>と<q><b><qc>を、それぞれ同じ数ずつあまりなく分けます。分ける人数<wo>",
    NULL,
};
static const struct subtype people_asked = {
    .id = "people",
    .name = "分けられる人数",
    .level = 1,
    .templates = templates_people,
    .asks = "人数",
    .role = {{"a", "<p>の数", "<pc>"}, {"b", "<q>の数", "<qc>"}},
    .method = {{"最大公約数", "人数は、<a>も<b>もわり切れるいちばん大きい数、つまり最大公約数です。", solve_people,
                NULL}},
    .draw = draw_people,
    .bind = bind_pair,
    .holds = holds_side,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "人数は、<a>と<b>の何にあたる数ですか。",
    .figure = &figure_share,
};

static const struct subtype *const subtypes[] = {&squares, &share, &side_asked, &people_asked, NULL};
const struct family family_gcd = {
    .id = "gcd", .number = "F65", .name = "最大公約数の文章題", .grade = 5, .subtypes = subtypes};

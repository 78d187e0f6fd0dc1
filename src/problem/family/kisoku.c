/* kisoku.c - 図形の規則性: what one more figure adds; the first one + the added × (N - 1).
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- sticks in a row of figures ---- */
enum { FIGURES };
/* figure | sticks of the first | of each further one */
static const char *const shapes[] = {
    "正方形|4|3", "正三角形|3|2", "正五角形|5|4", "正六角形|6|5", "正方形|4|3", "正三角形|3|2",  "三角形|3|2",
    "四角形|4|3", "六角形|6|5",   "五角形|5|4",   "正八角形|8|7", "ひし形|4|3", "!正七角形|7|6", NULL};
static const char *const things[] = {"マッチぼう", "マッチ棒",       "竹ひご",        "ストロー", "ぼう",
                                     "棒",         "えん筆",         "つまようじ",    "木のぼう", "はり金",
                                     "細い丸太",   "マッチ",         "色つきのぼう",  "綿ぼう",   "わりばし",
                                     "竹ぐし",     "ねん土用のぼう", "!アイスのぼう", NULL};
static void bind_row(struct build *p) {
    build_aux(p, 0, build_get_number(p, "a"));
    build_need(p, "sticks", p->aux[0] >= 3 && build_get_number(p, "d") >= 1);
}
static bool draw_row(struct build *p) {
    build_context(p, "f|a|d", shapes);
    build_words(p, "s", things);
    build_people(p, "P");
    return true;
}
static bool draw_sticks(struct build *p) {
    draw_row(p);
    build_datum(p, FIGURES, "N", build_between(p, 8, 90));
    return true;
}
static void solve_sticks(struct build *p) {
    struct ratio more = build_step(p, "2個目からの<f>は、", p->datum[FIGURES], '-', build_int(1), "個", "です。");
    struct ratio added = build_step(p, "1個ふえるごとに<d>本ずつふえるので、", build_int(build_get_number(p, "d")), '*',
                                    more, "本", "ふえます。");
    struct ratio all =
        build_step(p, "はじめの1個の<a>本とたして、", build_int(build_get_number(p, "a")), '+', added, "本", "です。");
    build_trap(p, build_int(build_get_number(p, "a") * build_value(p, FIGURES)));
    build_trap(p, build_int(build_get_number(p, "a") + build_get_number(p, "d") * build_value(p, FIGURES)));
    build_answer(p, all, "", "本");
}
/* One stick apart: then every figure takes the same number. */
static void solve_sticks_apart(struct build *p) {
    struct ratio added = build_step(p, "はじめの1本を別にすると、どの<f>も<d>本ずつなので、",
                                    build_int(build_get_number(p, "d")), '*', p->datum[FIGURES], "本", "です。");
    struct ratio all = build_step(p, "別にした1本をたして、", added, '+', build_int(1), "本", "です。");
    build_answer(p, all, "", "本");
}
static bool holds_sticks(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t sticks = p->aux[0];
    if (!keep) return true;
    for (int64_t i = 1; i < build_value(p, FIGURES); i++) sticks += p->aux[0] - 1; /* a side is shared */
    return x[0] == sticks;
}
static const char *const templates_sticks[] = {
    "<s>で<f>を横に1列につなげて作ります。となりどうしは1辺を共有します。<f>を<N>個作るには、<s>が何本いりますか。",
    "<s>をならべて、<f>が1辺ずつつながった列を作ります。<f>が<N>個のとき、<s>は何本使いますか。",
    "同じ長さの<s>で、1辺をくっつけながら<f>を1列にならべていきます。<N>個の<f>を作るのに必要な<s>の数は何本ですか。",
    "<P>は<s>を使って、となりの<f>と1本の<s>を共有するように、<f>を1列につなげました。<N>個つなげたとき、使った<s>は何本ですか。",
    "<s>は何本必要ですか。<f>を1列に<N>個つなげて作り、つなぎ目の1辺は2つの<f>で共有します。",
    "1個目の<f>には<s>を<a>本使います。2個目からは、前の<f>の1辺を使って作ります。このように<f>を1列に<N>個作ると、<s>は全部で何本いりますか。",
    "<s><a>本で<f>を1個作り、その右の辺を使って次の<f>を作ります。これをくり返して<N>個の<f>を作るとき、<s>の本数<wo>",
    "<s>で作った<f>を、辺と辺を重ねて横に1列につなげます。重なった辺の<s>は1本にします。<f>が<N>個では、<s>は何本<ka>",
    "!<f>が<N>個、1辺ずつを共有して1列にならんだ形を<s>で作ります。<s>は何本いるでしょうか。",
    NULL,
};
static const struct figure_template figure_sticks = {
    FIGURE_STICKS, {{"sides", FIGURE_NUMBER, "<a>"}, {"figures", FIGURE_NUMBER, "<N>"}}};
static const struct subtype sticks = {
    .id = "sticks",
    .name = "ぼうの本数",
    .level = 1,
    .templates = templates_sticks,
    .implied = "a|d",
    .asks = "<s>の数",
    .role = {{"N", "<f>の数", "個"}},
    .method = {{"ふえ方", "<f>が1個ふえるごとに、<s>が何本ふえるかに目をつけます。", solve_sticks, NULL},
               {"1本を別にする", "はしの1本を別にすると、どの<f>も<d>本ずつで作れます。", solve_sticks_apart,
                "はしの1本を別にすると、<f>1個に何本ずつ使いますか。"}},
    .draw = draw_sticks,
    .bind = bind_row,
    .holds = holds_sticks,
    .loops = 1,
    .low = {1},
    .high = {600},
    .hint = "<f>を1個から2個にするとき、<s>は何本ふえますか。",
    .figure = &figure_sticks,
};

/* ---- how many figures ---- */
static bool draw_figures(struct build *p) {
    draw_row(p);
    int64_t n = build_between(p, 8, 90);
    build_datum(p, 0, "N", build_get_number(p, "a") + build_get_number(p, "d") * (n - 1));
    return true;
}
static void solve_figures(struct build *p) {
    struct ratio rest = build_step(p, "はじめの1個の<a>本をひくと、", p->datum[0], '-',
                                   build_int(build_get_number(p, "a")), "本", "です。");
    struct ratio more = build_step(p, "残りは<d>本ずつで1個できるので、", rest, '/',
                                   build_int(build_get_number(p, "d")), "個", "できます。");
    struct ratio all = build_step(p, "はじめの1個とたして、", more, '+', build_int(1), "個", "です。");
    build_trap(p, more);
    build_trap(p, build_fraction(build_value(p, 0), build_get_number(p, "a")));
    build_answer(p, all, "", "個");
}
static void solve_figures_apart(struct build *p) {
    struct ratio rest =
        build_step(p, "はじめの1本を別にすると、残りは、", p->datum[0], '-', build_int(1), "本", "です。");
    struct ratio all =
        build_step(p, "どの<f>も<d>本ずつなので、", rest, '/', build_int(build_get_number(p, "d")), "個", "です。");
    build_answer(p, all, "", "個");
}
static bool holds_figures(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t used = p->aux[0];
    if (!keep) return true;
    for (int64_t i = 1; i < x[0]; i++) used += p->aux[0] - 1;
    return used == build_value(p, 0);
}
static const char *const templates_figures[] = {
    "<s>で<f>を横に1列につなげて作ります。となりどうしは1辺を共有します。<s>を<N>本ちょうど使うと、<f>は何個できますか。",
    "<s>が<N>本あります。1辺を共有しながら<f>を1列につなげて作ると、<s>をちょうど使い切りました。<f>は何個できましたか。",
    "同じ長さの<s>で、1辺をくっつけながら<f>を1列にならべていくと、全部で<N>本使いました。<f>を何個作りましたか。",
    "<P>は<s>を<N>本使って、となりの<f>と1本の<s>を共有するように、<f>を1列につなげました。<f>は何個[ですか。|でしょうか。]",
    "<f>は何個できますか。<N>本の<s>を全部使って、<f>を1列につなげて作り、つなぎ目の1辺は2つの<f>で共有します。",
    "1個目の<f>には<s>を<a>本使います。2個目からは、前の<f>の1辺を使って作ります。<s>を<N>本使ったとき、<f>は何個できましたか。",
    "<s><a>本で<f>を1個作り、その右の辺を使って次の<f>を作ります。これをくり返して<s>をちょうど<N>本使ったとき、できた<f>の個数<wo>",
    "<s>で作った<f>を、辺と辺を重ねて横に1列につなげます。重なった辺の<s>は1本にします。<s>が全部で<N>本のとき、<f>は何個<ka>",
    NULL,
};
static const struct figure_template figure_figures = {
    FIGURE_STICKS, {{"sides", FIGURE_NUMBER, "<a>"}, {"sticks", FIGURE_NUMBER, "<N>"}}};
static const struct subtype figures = {
    .id = "figures",
    .name = "図形の個数",
    .level = 2,
    .templates = templates_figures,
    .implied = "a|d",
    .asks = "<f>の数",
    .role = {{"N", "<s>の数", "本"}},
    .method = {{"ふえ方", "<f>が1個ふえるごとに、<s>が何本ふえるかに目をつけます。", solve_figures, NULL},
               {"1本を別にする", "はしの1本を別にすると、どの<f>も<d>本ずつで作れます。", solve_figures_apart,
                "はしの1本を別にすると、<f>1個に何本ずつ使いますか。"}},
    .draw = draw_figures,
    .bind = bind_row,
    .holds = holds_figures,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "<f>を1個から2個にするとき、<s>は何本ふえますか。",
    .figure = &figure_figures,
};

/* ---- a triangle of stones ---- */
enum { STEPS };
static const char *const stones[] = {
    "ご石|個",         "おはじき|個", "ビー玉|個",    "空きかん|個", "タイル|枚",   "コイン|枚",
    "ボール|個",       "カード|枚",   "箱|個",        "どんぐり|個", "紙コップ|個", "トイレットペーパーのしん|個",
    "植木ばち|個",     "玉|個",       "おり紙|枚",    "丸いかん|個", "米だわら|個", "シール|枚",
    "ペットボトル|本", "ろうそく|本", "!ブロック|個", NULL,
};
static bool draw_triangle(struct build *p) {
    build_context(p, "s|c", stones);
    build_people(p, "P");
    build_datum(p, STEPS, "N", build_between(p, 8, 60));
    return true;
}
static void solve_triangle(struct build *p) {
    struct ratio n = p->datum[STEPS];
    struct ratio sum = build_step(p, "いちばん上の段といちばん下の段の和は、", build_int(1), '+', n, "<c>", "です。");
    struct ratio twice = build_step(p, "逆向きにしたものとならべると、", sum, '*', n, "<c>", "になります。");
    struct ratio all = build_step(p, "その半分なので、", twice, '/', build_int(2), "<c>", "です。");
    build_trap(p, twice);
    build_answer(p, all, "", "<c>");
}
static void solve_triangle_mean(struct build *p) {
    struct ratio sum =
        build_step(p, "いちばん上の段といちばん下の段の和は、", build_int(1), '+', p->datum[STEPS], "<c>", "です。");
    struct ratio mean = build_step(p, "1段の平均は、その半分の、", sum, '/', build_int(2), "<c>", "です。");
    struct ratio all = build_step(p, "<N>段あるので、", mean, '*', p->datum[STEPS], "<c>", "です。");
    build_answer(p, all, "", "<c>");
}
static bool holds_triangle(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t count = 0;
    if (!keep) return true;
    for (int64_t row = 1; row <= build_value(p, STEPS); row++) count += row;
    return x[0] == count;
}
static const char *const templates_triangle[] = {
    "<s>を、上から1段目に1<c>、2段目に2<c>、3段目に3<c>と、1段ごとに1<c>ずつふやして正三角形の形にならべます。<N>段ならべるには、<s>は全部で何<c>いりますか。",
    "<P>は<s>を正三角形の形にならべました。1段目は1<c>、2段目は2<c>で、下の段は上の段より1<c>ずつ多くなっています。全部で<N>段あるとき、<s>は何<c>ですか。",
    "1段目に1<c>、2段目に2<c>、3段目に3<c>というように<s>をならべていきます。<N>段目までならべると、<s>は全部で何<c>[ですか。|でしょうか。|になりますか。]",
    "<s>は全部で何<c>必要ですか。1段目に1<c>、2段目に2<c>と、1<c>ずつふやして<N>段目までならべます。",
    "正三角形になるように<s>を置きます。いちばん上は1<c>で、1段下がるごとに1<c>ずつふえ、いちばん下は<N><c>です。<s>の数<wo>",
    "<s>を1<c>、2<c>、3<c>、…と1<c>ずつふやして、<N>段にならべました。使った<s>は合わせて何<c>ですか。",
    "<N>段の三角形の形に<s>がならんでいます。どの段も、段の番号と同じ数だけあります。<s>は全部で何<c><ka>",
    "いちばん下の段が<N><c>で、1段上がるごとに1<c>ずつへり、いちばん上が1<c>になるように<s>をならべます。<s>は全部で何<c>いりますか。",
    "!三角形の形に<s>をならべます。1段目は1<c>、2段目は2<c>で、最後の段は<N><c>です。全部で何<c>ですか。",
    NULL,
};
static const struct figure_template figure_triangle = {FIGURE_TRIANGLE, {{"rows", FIGURE_NUMBER, "<N>"}}};
static const struct subtype triangle = {
    .id = "triangle",
    .name = "三角形にならべる",
    .level = 2,
    .templates = templates_triangle,
    .asks = "全部の数",
    .role = {{"N", "段の数", "段"}},
    .method = {{"逆向きとならべる", "1から順に1ずつ大きくなる数の和です。逆向きのものとならべて考えます。",
                solve_triangle, NULL},
               {"平均", "1段の平均は、いちばん上の段といちばん下の段の平均と同じです。", solve_triangle_mean,
                "1段には、平均で何<c>ならびますか。"}},
    .draw = draw_triangle,
    .holds = holds_triangle,
    .loops = 1,
    .low = {1},
    .high = {2000},
    .hint = "同じ形をもう1つ逆向きにならべると、どの段も何<c>になりますか。",
    .figure = &figure_triangle,
};

static const struct subtype *const subtypes[] = {&sticks, &figures, &triangle, NULL};
const struct family family_kisoku = {
    .id = "kisoku", .number = "F69", .name = "図形の規則性", .grade = 4, .scene = SCENE_INDOORS, .subtypes = subtypes};

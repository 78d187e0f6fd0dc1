/* shuki_kumi.c - 周期算: a things of one kind, then b of another, over and over: how many, how many more, where.
 *
 *   a period of a + b; groups × a and what is left of the next group
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { FIRST, SECOND, NUMBER };

/* one kind | the other | what they are | counter | how they come, in dictionary form */
static const char *const rows[] = {"黒いご石|白いご石|ご石|個|ならべる",
                                   "赤い旗|白い旗|旗|本|ならべる",
                                   "青いビーズ|赤いビーズ|ビーズ|個|糸に通す",
                                   "赤い花|黄色い花|花|本|植える",
                                   "白い玉|黒い玉|玉|個|ならべる",
                                   "金色の星|銀色の星|星のシール|枚|はる",
                                   "大きいタイル|小さいタイル|タイル|枚|はる",
                                   "赤い風船|青い風船|風船|個|つなぐ",
                                   "丸いクッキー|四角いクッキー|クッキー|枚|ならべる",
                                   "緑の折り紙|黄色の折り紙|折り紙|枚|つなぐ",
                                   "赤いちょうちん|白いちょうちん|ちょうちん|個|つるす",
                                   "青い電球|赤い電球|電球|個|ならべる",
                                   "黒い石|白い石|石|個|ならべる",
                                   "すぎの木|ひのきの木|木|本|植える",
                                   "赤いブロック|青いブロック|ブロック|個|ならべる",
                                   "白い貝|茶色い貝|貝がら|個|ならべる",
                                   "長いリボン|短いリボン|リボン|本|むすぶ",
                                   "桃色の輪|水色の輪|紙の輪|個|つなぐ",
                                   "丸のカード|三角のカード|カード|枚|ならべる",
                                   "赤いコーン|黄色いコーン|コーン|個|置く",
                                   "!赤いランプ|緑のランプ|ランプ|個|ならべる",
                                   NULL};
static void draw_kinds(struct build *p) {
    build_context(p, "q|r|w|c|pt", rows);
    build_people(p, "P");
    int64_t a = build_between(p, 1, 6), b = build_between(p, 1, 6);
    build_datum(p, FIRST, "a", a), build_datum(p, SECOND, "b", b);
    build_need(p, "two numbers", a != b);
}
static void bind_kinds(struct build *p) {
    build_set_number(p, "t", build_value(p, FIRST) + build_value(p, SECOND));
    build_need(p, "numbers within reach", build_value(p, NUMBER) <= 20000);
    build_need(p, "more than one group", build_value(p, NUMBER) > build_get_number(p, "t"));
}
static bool draw_number(struct build *p) {
    draw_kinds(p);
    int64_t n = build_between(p, 20, 150);
    build_datum(p, NUMBER, "N", n);
    return build_need(p, "some are left over", n % (build_value(p, FIRST) + build_value(p, SECOND)) != 0);
}
/* Groups and what is left of the last one: <gr>, <le>. */
static struct ratio step_groups(struct build *p) {
    int64_t n = build_value(p, NUMBER), t = build_get_number(p, "t");
    build_step(p, "1組は、", p->datum[FIRST], '+', p->datum[SECOND], "<c>", "です。");
    build_set_number(p, "gr", n / t), build_set_number(p, "le", n % t);
    build_line(p);
    build_say(p, "<N><c>は、");
    build_remainder(p, n, t, "組");
    build_say(p, n % t ? "なので、<gr>組と<le><c>です。" : "です。");
    return build_int(n / t);
}

/* ---- how many of one kind ---- */
enum { AUX_KIND };
static int64_t left_of(const struct build *p, bool second) {
    int64_t left = build_value(p, NUMBER) % build_get_number(p, "t"), a = build_value(p, FIRST);
    int64_t first = left < a ? left : a;
    return second ? left - first : first;
}
static void bind_count(struct build *p) {
    bind_kinds(p);
    build_set(p, "k", build_get(p, p->aux[AUX_KIND] ? "r" : "q"));
    build_set_number(p, "ek", build_value(p, p->aux[AUX_KIND] ? SECOND : FIRST));
}
static bool draw_count(struct build *p) {
    build_aux(p, AUX_KIND, build_between(p, 0, 1));
    return draw_number(p);
}
static void solve_count(struct build *p) {
    struct ratio groups = step_groups(p);
    int64_t left = left_of(p, p->aux[AUX_KIND]);
    struct ratio of_groups = build_step(p, "1組に<k>は<ek><c>あるので、<gr>組では、",
                                        p->datum[p->aux[AUX_KIND] ? SECOND : FIRST], '*', groups, "<c>", "です。");
    struct ratio all =
        build_step(p, "残りの<le><c>の中の分をたして、", of_groups, '+', build_int(left), "<c>", "です。");
    if (left) build_trap(p, of_groups);
    build_trap(p, build_apply(p, p->datum[NUMBER], '-', all));
    build_answer(p, all, "", "<c>");
}
/* Walk along the row. */
static int64_t walk(const struct build *p, int64_t n, bool second) {
    int64_t found = 0, at = 0;
    for (int64_t i = 0; i < n; i++) {
        found += (at >= build_value(p, FIRST)) == second;
        at = at + 1 == build_value(p, FIRST) + build_value(p, SECOND) ? 0 : at + 1;
    }
    return found;
}
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] == walk(p, build_value(p, NUMBER), p->aux[AUX_KIND]));
}
static const char *const templates_count[] = {
    "<q>を<a><c>、<r>を<b><c>、この順にくり返して全部で<N><c>の<w>を<pt>ことにします。<k>は何<c>いりますか。",
    "<q><a><c>、<r><b><c>のくり返しで、<w>が<N><c>あります。<k>は何<c>[ありますか。|でしょうか。]",
    "<P>は、<q>を<a><c>、<r>を<b><c>というくり返しで、<w>を<N><c>使いました。<k>は何<c>ですか。",
    "<k>は何<c>ですか。<w>は、<q>が<a><c>、<r>が<b><c>の順にくり返し、全部で<N><c>あります。",
    "<q>が<a><c>続いたあとに<r>が<b><c>続くくり返しで、<w>を<N><c><pt>とき、<k>の数<wo>",
    "はじめに<q>を<a><c>、次に<r>を<b><c>、また<q>を<a><c>、…とくり返します。<N><c>目までに<k>は何<c>ありますか。",
    "<w>を<pt>のに、<q><a><c>と<r><b><c>を交ごにくり返します。全部で<N><c>のとき、<k>は何<c>必要ですか。",
    "<q>を<a><c>、<r>を<b><c>の順で、何回もくり返して<w>を<N><c>使います。<k>は何<c>用意すればよいですか。",
    NULL,
};
static const struct figure_template figure_count = {
    FIGURE_ROW, {{"period", FIGURE_TEXT, "<q><a><c>/<r><b><c>"}, {"number", FIGURE_NUMBER, "<N>"}}};
static const struct subtype count = {
    .id = "count",
    .name = "2種類のくり返しの中の数",
    .level = 1,
    .templates = templates_count,
    .asks = "<k>の数",
    .role = {{"a", "<q>が続く数", "<c>"},
             {"b", "<r>が続く数", "<c>"},
             {"N", "全部の数", "<c>"},
             {"k", "数えるもの", "<q>|<r>", PROBLEM_CHOICE, .aux = AUX_KIND}},
    .method = {{"周期", "周期算です。<q><a><c>と<r><b><c>を1組として、何組とあまりいくつになるかを考えます。",
                solve_count, NULL}},
    .draw = draw_count,
    .bind = bind_count,
    .holds = holds_count,
    .loops = 1,
    .low = {1},
    .high = {150},
    .hint = "1組は何<c>ですか。",
    .figure = &figure_count,
};

/* ---- how many more ---- */
static int64_t apart(const struct build *p) {
    int64_t groups = build_value(p, NUMBER) / build_get_number(p, "t");
    return (build_value(p, FIRST) - build_value(p, SECOND)) * groups + left_of(p, false) - left_of(p, true);
}
static void bind_more(struct build *p) {
    bind_kinds(p);
    if (p->reject) return;
    bool second = apart(p) < 0;
    build_set(p, "mq", build_get(p, second ? "r" : "q")), build_set(p, "mr", build_get(p, second ? "q" : "r"));
    build_need(p, "one of them more", apart(p) != 0);
}
static void solve_more(struct build *p) {
    struct ratio groups = step_groups(p);
    build_line(p);
    build_say(p, "<gr>組の中では、<q>は");
    struct ratio first = build_equation(p, p->datum[FIRST], '*', groups, "<c>");
    build_say(p, "、<r>は");
    struct ratio second = build_equation(p, p->datum[SECOND], '*', groups, "<c>");
    build_say(p, "です。");
    build_line(p);
    build_say(p, "残りもたすと、<q>は");
    first = build_equation(p, first, '+', build_int(left_of(p, false)), "<c>");
    build_say(p, "、<r>は");
    second = build_equation(p, second, '+', build_int(left_of(p, true)), "<c>");
    build_say(p, "です。");
    bool more = first.num > second.num;
    struct ratio found =
        build_step(p, "ちがいは、", more ? first : second, '-', more ? second : first, "<c>", "です。");
    build_trap(p, more ? first : second);
    build_answer(p, found, "", "<c>");
}
static bool holds_more(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t more = walk(p, build_value(p, NUMBER), false) - walk(p, build_value(p, NUMBER), true);
    return IF_KEPT(keep, 7, x[0] == (more < 0 ? -more : more));
}
static const char *const templates_more[] = {
    "<q>を<a><c>、<r>を<b><c>、この順にくり返して全部で<N><c>の<w>を<pt>ことにします。<mq>は<mr>より何<c>多いですか。",
    "<q><a><c>、<r><b><c>のくり返しで、<w>が<N><c>あります。<mq>は<mr>より何<c>多い[ですか。|でしょうか。]",
    "<P>は、<q>を<a><c>、<r>を<b><c>というくり返しで、<w>を<N><c>使いました。<mq>は<mr>より何<c>多く使いましたか。",
    "<mq>は<mr>より何<c>多いですか。<w>は、<q>が<a><c>、<r>が<b><c>の順にくり返し、全部で<N><c>あります。",
    "<q>が<a><c>続いたあとに<r>が<b><c>続くくり返しで、<w>を<N><c><pt>とき、<mq>と<mr>の数のちがい<wo>",
    "はじめに<q>を<a><c>、次に<r>を<b><c>、また<q>を<a><c>、…とくり返します。<N><c>目までに、<mq>は<mr>より何<c>多くありますか。",
    "<w>を<pt>のに、<q><a><c>と<r><b><c>を交ごにくり返します。全部で<N><c>のとき、<mq>は<mr>より何<c>多く必要ですか。",
    "<q>を<a><c>、<r>を<b><c>の順で、何回もくり返して<w>を<N><c>使います。<mq>と<mr>の数のちがいは何<c>ですか。",
    NULL,
};
static const struct subtype more = {
    .id = "more",
    .name = "2種類の数のちがい",
    .level = 2,
    .templates = templates_more,
    .asks = "数のちがい",
    .role = {{"a", "<q>が続く数", "<c>"}, {"b", "<r>が続く数", "<c>"}, {"N", "全部の数", "<c>"}},
    .method = {{"周期", "周期算です。1組の中の数と残りの中の数を、種類ごとに数えてくらべます。", solve_more, NULL}},
    .draw = draw_number,
    .bind = bind_more,
    .holds = holds_more,
    .loops = 1,
    .low = {1},
    .high = {150},
    .hint = "1組は何<c>ですか。",
    .figure = &figure_count,
};

/* ---- where the K-th of the second kind stands ---- */
enum { KTH = NUMBER };
static void bind_where(struct build *p) {
    build_set_number(p, "t", build_value(p, FIRST) + build_value(p, SECOND));
    build_need(p, "beyond the first group",
               build_value(p, KTH) > build_value(p, SECOND) && build_value(p, KTH) <= 5000);
}
static bool draw_where(struct build *p) {
    draw_kinds(p);
    build_datum(p, KTH, "K", build_between(p, 8, 60));
    return build_need(p, "beyond the first group", build_value(p, KTH) > 2 * build_value(p, SECOND)) &&
           build_need(p, "two of a group at least", build_value(p, SECOND) > 1);
}
static void solve_where(struct build *p) {
    int64_t k = build_value(p, KTH), b = build_value(p, SECOND), full = (k - 1) / b, rest = k - full * b;
    struct ratio t = build_step(p, "1組は、", p->datum[FIRST], '+', p->datum[SECOND], "<c>", "です。");
    build_set_number(p, "gr", full), build_set_number(p, "le", rest);
    build_line(p);
    build_say(p, "1組に<r>は<b><c>あるので、<gr>組で");
    struct ratio before = build_equation(p, p->datum[SECOND], '*', build_int(full), "<c>");
    build_say(p, "、<K><c>目までは、あと");
    build_equation(p, p->datum[KTH], '-', before, "<c>");
    build_say(p, "です。");
    struct ratio groups = build_step(p, "<gr>組の<w>は全部で、", t, '*', build_int(full), "<c>", "です。");
    struct ratio with_first = build_step(p, "次の組の<q>を入れると、", groups, '+', p->datum[FIRST], "<c>", "です。");
    struct ratio found = build_step(p, "その後の<le><c>目なので、", with_first, '+', build_int(rest), "番目", "です。");
    build_trap(p, groups);
    build_trap(p, build_apply(p, found, '-', p->datum[FIRST]));
    build_answer(p, found, "", "番目");
}
static bool holds_where(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 7) return true;
    int64_t met = 0, at = 0, t = build_value(p, FIRST) + build_value(p, SECOND);
    while (met < build_value(p, KTH)) met += at++ % t >= build_value(p, FIRST);
    return x[0] == at;
}
static const char *const templates_where[] = {
    "<q>を<a><c>、<r>を<b><c>、この順にくり返して<w>を<pt>ことにします。<K><c>目の<r>は、はじめから数えて何番目ですか。",
    "<q><a><c>、<r><b><c>のくり返しで<w>が一列にあります。<K><c>目の<r>は、全体で何番目[ですか。|でしょうか。]",
    "<P>は、<q>を<a><c>、<r>を<b><c>というくり返しで<w>を使いました。<K><c>目の<r>は、はじめから何番目ですか。",
    "何番目ですか。<w>は、<q>が<a><c>、<r>が<b><c>の順にくり返しています。求めるのは<K><c>目の<r>の位置です。",
    "<q>が<a><c>続いたあとに<r>が<b><c>続くくり返しで、<w>を<pt>とき、<K><c>目の<r>が全体の何番目か答えなさい。",
    "はじめに<q>を<a><c>、次に<r>を<b><c>、また<q>を<a><c>、…とくり返します。<K><c>目の<r>は何番目になりますか。",
    "<w>を<pt>のに、<q><a><c>と<r><b><c>を交ごにくり返します。<r>の<K><c>目は、はじめから数えて何番目ですか。",
    "<q>を<a><c>、<r>を<b><c>の順で、何回もくり返します。ちょうど<K><c>目の<r>は、<w>全体の何番目ですか。",
    NULL,
};
static const struct figure_template figure_where = {
    FIGURE_ROW, {{"period", FIGURE_TEXT, "<q><a><c>/<r><b><c>"}, {"number", FIGURE_NUMBER, "<K>"}}};
static const struct subtype where = {
    .id = "where",
    .name = "何個目が全体の何番目か",
    .level = 2,
    .templates = templates_where,
    .asks = "はじめから何番目か",
    .role = {{"a", "<q>が続く数", "<c>"}, {"b", "<r>が続く数", "<c>"}, {"K", "<r>の何<c>目か", "<c>"}},
    .method = {{"周期", "周期算です。<K><c>目の<r>が、何組目の何<c>目の<r>かを考えます。", solve_where, NULL}},
    .draw = draw_where,
    .bind = bind_where,
    .holds = holds_where,
    .loops = 1,
    .low = {1},
    .high = {500},
    .hint = "<K><c>目の<r>は、何組目にありますか。",
    .figure = &figure_where,
};

static const struct subtype *const subtypes[] = {&count, &more, &where, NULL};
const struct family family_shuki_kumi = {.id = "shuki_kumi",
                                         .number = "F23",
                                         .name = "周期算(2種類のくり返し)",
                                         .grade = 4,
                                         .scene = SCENE_INDOORS,
                                         .subtypes = subtypes};

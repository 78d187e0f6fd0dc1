/* sashatsume_hi.c - 差集め算 by days: the same whole at two rates, and two who drift apart day by day.
 *
 *   the slow way lacks b × (days sooner) when the fast one is done; that ÷ (b - a) = days
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { SLOW, FAST, APART };

/* ---- one whole at two rates ---- */
/* whole | unit | dictionary form | ます stem | past | "it takes" unit | each unit of time | lowest, highest rate */
static const char *const works[] = {"本|ページ|読む|読み|読んだ|日|1日|6|40",
                                    "物語|ページ|読む|読み|読んだ|日|1日|6|40",
                                    "問題集|題|解く|解き|解いた|日|1日|3|20",
                                    "計算ドリル|ページ|進める|進め|進めた|日|1日|2|12",
                                    "漢字練習帳|字|書く|書き|書いた|日|1日|5|40",
                                    "折り紙のつる|羽|折る|折り|折った|日|1日|4|30",
                                    "水そうの水|L|入れる|入れ|入れた|分|1分|4|30",
                                    "米ぶくろの米|g|食べる|食べ|食べた|日|1日|200|900",
                                    "道路|m|ほそうする|ほそうし|ほそうした|日|1日|4|40",
                                    "かべ|m²|ぬる|ぬり|ぬった|日|1日|4|30",
                                    "アサガオのなえ|本|植える|植え|植えた|日|1日|8|50",
                                    "ちらし|枚|配る|配り|配った|日|1日|20|90",
                                    "英単語|語|覚える|覚え|覚えた|日|1日|4|30",
                                    "プールの水|L|入れる|入れ|入れた|分|1分|20|120",
                                    "小説|ページ|読む|読み|読んだ|日|1日|10|50",
                                    "算数のプリント|枚|する|し|した|日|1日|1|9",
                                    "おこづかい|円|使う|使い|使った|日|1日|20|120",
                                    "貯水タンクの水|L|使う|使い|使った|日|1日|10|90",
                                    "みかんの箱|箱|運ぶ|運び|運んだ|日|1日|5|40",
                                    "!参考書|ページ|読む|読み|読んだ|日|1日|6|40",
                                    NULL};
static void bind_whole(struct build *p) {
    build_set(p, "ask", "<w>は全部で何<c>ありますか。");
    build_need(p, "the second way is faster", build_value(p, SLOW) < build_value(p, FAST));
}
static bool draw_whole(struct build *p) {
    build_context(p, "w|c|d|v|f|dc|o|lo|hi", works);
    int64_t a = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi") - 1),
            b = build_between(p, a + 1, build_get_number(p, "hi")), apart = build_between(p, 2, 12);
    build_datum(p, SLOW, "a", a), build_datum(p, FAST, "b", b), build_datum(p, APART, "n", apart);
    return build_need(p, "whole days", apart * b % (b - a) == 0) &&
           build_need(p, "a plausible time", apart * b / (b - a) >= 5 && apart * b / (b - a) <= 90) &&
           build_need(p, "a plausible whole", apart * b / (b - a) * a <= 9000);
}
static void solve_whole(struct build *p) {
    struct ratio lacks = build_step(p, "速いほうが終わったとき、おそいほうの残りは、", p->datum[SLOW], '*',
                                    p->datum[APART], "<c>", "です。");
    struct ratio one = build_step(p, "<o>の差は、", p->datum[FAST], '-', p->datum[SLOW], "<c>", "です。");
    struct ratio fast = build_step(p, "速いほうでかかるのは、", lacks, '/', one, "<dc>", "です。");
    struct ratio whole = build_step(p, "全部の量は、", p->datum[FAST], '*', fast, "<c>", "です。");
    build_trap(p, fast);
    build_trap(p, build_apply(p, p->datum[SLOW], '*', fast));
    build_answer(p, whole, "", "<c>");
}
/* Both ways come out even, one some days sooner. */
static bool holds_whole(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t slow = build_value(p, SLOW), fast = build_value(p, FAST);
    return IF_KEPT(keep, 7, x[0] % slow == 0 && x[0] % fast == 0 && x[0] / slow == x[0] / fast + build_value(p, APART));
}
static const char *const templates_whole[] = {
    "<w>があります。<o>に<a><c>ずつ<d>と、<o>に<b><c>ずつ<d>ときより<n><dc>多くかかります。<ask>ただし、どちらもちょうど終わります。",
    "<w>を、<o>に<a><c>ずつ<d>とちょうど何<dc>かで終わります。<o>に<b><c>ずつ<d>と、それより<n><dc>早くちょうど終わります。<ask>",
    "<w>の計画を、<o>に<a><c>ずつと<o>に<b><c>ずつの2通りで考えます。どちらもちょうど終わり、かかる時間は<n><dc>ちがいます。<ask>",
    "<ask><w>を<o>に<a><c>ずつ<d>と、<o>に<b><c>ずつ<d>より<n><dc>長くかかります。どちらもはんぱは出ません。",
    "<w>は、<o>に<b><c>ずつ<d>ほうが、<o>に<a><c>ずつ<d>より<n><dc>早く、どちらもちょうど終わります。<ask>",
    "<o>に<a><c>ずつ<d>予定の<w>を、<o>に<b><c>ずつ<v>、予定より<n><dc>早くちょうど終えました。予定の通りでもちょうど終わります。<ask>",
    "<w>を<o>に<a><c>ずつ<f>場合と<b><c>ずつ<f>場合とでは、終わるまでに<n><dc>の差があります。どちらもちょうど終わるとき、<ask>",
    "!<w>を<o><b><c>ずつ<d>計画は、<o><a><c>ずつ<d>計画より<n><dc>短く、どちらもあまりは出ません。<ask>",
    NULL,
};
static const struct figure_template figure_whole = {
    FIGURE_AREA,
    {{"heights", FIGURE_NUMBERS, "<a>|<b>"}, {"more", FIGURE_NUMBER, "<n>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype whole = {
    .id = "whole",
    .name = "日数の差から全体",
    .level = 2,
    .templates = templates_whole,
    .asks = "<w>の全部の量",
    .role = {{"a", "少ないほうの<o>の量", "<c>"}, {"b", "多いほうの<o>の量", "<c>"}, {"n", "かかる時間の差", "<dc>"}},
    .method = {{"差を集める", "差集め算です。早く終わった分の残りが、<o>の差の集まりです。", solve_whole, NULL}},
    .draw = draw_whole,
    .bind = bind_whole,
    .holds = holds_whole,
    .low = {1},
    .high = {9000},
    .hint = "速いほうが終わったとき、おそいほうはあと何<c>残っていますか。",
    .figure = &figure_whole,
};

/* ---- two who drift apart ---- */
/* what both do: past | unit | "had done" | each unit of time, its counter | lowest, highest rate */
static const char *const habits[] = {"同じ本を読み始め|ページ|読んだページ数|1日|日|8|40",
                                     "折りづるを折り始め|羽|折った数|1日|日|3|25",
                                     "貯金を始め|円|貯金|1か月|か月|300|1500",
                                     "問題集を始め|題|解いた数|1日|日|3|20",
                                     "漢字練習を始め|字|書いた数|1日|日|5|40",
                                     "なわとびの練習を始め|回|とんだ数|1分|分|40|90",
                                     "シールを集め始め|枚|集めた枚数|1週間|週間|2|15",
                                     "家から同じ方向に歩き始め|m|進んだ道のり|1分|分|50|90",
                                     "計算プリントを始め|枚|終わった枚数|1日|日|2|9",
                                     "どんぐり拾いを始め|個|拾った数|1分|分|4|20",
                                     "ランニングを始め|m|走った道のり|1分|分|120|220",
                                     "空きかんを集め始め|個|集めた数|1日|日|3|20",
                                     "本を書き写し始め|行|書いた行数|1時間|時間|20|80",
                                     "英単語を覚え始め|語|覚えた数|1日|日|4|30",
                                     "おり紙の箱を作り始め|個|作った数|1時間|時間|3|15",
                                     "くりの皮をむき始め|個|むいた数|1分|分|2|9",
                                     "バッティング練習を始め|本|打った数|1分|分|3|12",
                                     "あきびんを洗い始め|本|洗った数|1分|分|2|9",
                                     "手紙の仕分けを始め|通|分けた数|1分|分|10|40",
                                     "!詩を覚え始め|行|覚えた行数|1日|日|2|12",
                                     NULL};
static const char *const pairs[] = {"兄|弟",   "姉|妹",   "姉|弟",   "兄|妹",         "<A>|<B>", "<A>|<B>",
                                    "<A>|<B>", "<A>|<B>", "<A>|<B>", "お姉さん|ぼく", NULL};
static bool draw_drift(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "w|c|g|o|dc|lo|hi", habits);
    build_words(p, "p|s", pairs);
    int64_t slow = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi") - 1),
            fast = build_between(p, slow + 1, build_get_number(p, "hi")), n = build_between(p, 4, 40);
    if (build_get_number(p, "hi") >= 1000) slow = slow / 50 * 50, fast = fast / 50 * 50;
    build_datum(p, SLOW, "a", slow), build_datum(p, FAST, "b", fast), build_datum(p, APART, "D", (fast - slow) * n);
    return build_need(p, "two rates", fast > slow) && build_need(p, "numbers differ", n != fast - slow);
}
static void bind_drift(struct build *p) { build_need(p, "two rates", build_value(p, FAST) > build_value(p, SLOW)); }
static void solve_drift(struct build *p) {
    struct ratio one = build_step(p, "<o>の差は、", p->datum[FAST], '-', p->datum[SLOW], "<c>", "です。");
    struct ratio n = build_step(p, "この差が集まって<D><c>になったので、", p->datum[APART], '/', one, "<dc>", "です。");
    build_trap(p, build_fraction(build_value(p, APART), build_value(p, FAST)));
    build_trap(p, build_fraction(build_value(p, APART), build_value(p, FAST) + build_value(p, SLOW)));
    build_answer(p, n, "", "<dc>");
}
static bool holds_drift(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, build_value(p, FAST) * x[0] == build_value(p, SLOW) * x[0] + build_value(p, APART));
}
static const char *const templates_drift[] = {
    "<p>は<o>に<b><c>、<s>は<o>に<a><c>のペースで、2人同時に<w>ました。<g>の差が<D><c>になったのは、始めてから何<dc>たったときですか。",
    "<p>と<s>は、同時に<w>ました。<p>は<o>に<b><c>ずつ、<s>は<o>に<a><c>ずつです。2人の<g>の差が<D><c>になるのは何<dc>後ですか。",
    "2人は同じときに<w>ました。<o>に、<p>は<b><c>、<s>は<a><c>です。<p>が<s>より<D><c>多くなったとき、始めてから何<dc>たちましたか。",
    "<p>が<o><b><c>ずつ、<s>が<o><a><c>ずつで、同時に<w>ました。休まず続けると、<s>の<g>が<p>より<D><c>少なくなるのは何<dc>たったときですか。",
    "始めてから何<dc>たつと、2人の<g>の差は<D><c>になりますか。<p>は<o><b><c>、<s>は<o><a><c>ずつで、同時に<w>ました。",
    "<p>と<s>が同時に<w>ました。<o>あたり<p>は<b><c>、<s>は<a><c>です。<g>をくらべると<D><c>ちがいました。始めてから何<dc>たちましたか。",
    "<o>に<b><c>の<p>と、<o>に<a><c>の<s>が、同じ日の同じ時こくに<w>ました。差が<D><c>になるまでに、何<dc>かかりますか。",
    "!<s>は<o><a><c>、<p>は<o><b><c>のペースで、同時に<w>ました。<p>の<g>が<D><c>上回るのは何<dc>後ですか。",
    NULL,
};
static const struct figure_template figure_drift = {
    FIGURE_AREA,
    {{"heights", FIGURE_NUMBERS, "<a>|<b>"}, {"difference", FIGURE_NUMBER, "<D>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype drift = {
    .id = "drift",
    .name = "毎日の差の集まり",
    .level = 1,
    .templates = templates_drift,
    .asks = "始めてからの日数や時間",
    .role = {{"a", "少ないほうの<o>の量", "<c>"}, {"b", "多いほうの<o>の量", "<c>"}, {"D", "差", "<c>"}},
    .method = {{"差を集める", "差集め算です。<o>ごとの差が集まって、全体の差になります。", solve_drift, NULL}},
    .draw = draw_drift,
    .bind = bind_drift,
    .holds = holds_drift,
    .low = {1},
    .high = {60},
    .hint = "2人の差は、<o>に何<c>ずつ広がりますか。",
    .figure = &figure_drift,
};

static const struct subtype *const subtypes[] = {&whole, &drift, NULL};
const struct family family_sashatsume_hi = {.id = "sashatsume_hi",
                                            .number = "F07",
                                            .name = "差集め算(日数・時間)",
                                            .grade = 5,
                                            .scene = SCENE_INDOORS,
                                            .subtypes = subtypes};

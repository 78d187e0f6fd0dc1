/* heikin_kaisu.c - 平均算: how many times, from what one more does to the mean.
 *
 *   what the new one lies beyond the new mean is shared among the earlier ones, so much to each
 *
 * Checked tests/problem/family_test.c
 */
#include <string.h>

#include "problem/build.h"

enum { MEAN, NEXT, NEW_MEAN };

/* what | unit | how many times word | low | high | what one does */
static const char *const series[] = {"テスト|点|回|45|98|とる",         "小テスト|点|回|45|98|とる",
                                     "算数のテスト|点|回|45|98|とる",   "漢字テスト|点|回|45|98|とる",
                                     "計算テスト|点|回|45|98|とる",     "国語のテスト|点|回|45|98|とる",
                                     "塾のテスト|点|回|45|98|とる",     "ボウリング|点|ゲーム|60|180|とる",
                                     "ゲーム|点|回|20|95|とる",         "なわとび|回|日|30|150|とぶ",
                                     "読書|ページ|日|10|60|読む",       "計算ドリル|問|日|8|60|解く",
                                     "ピアノの練習|分|日|15|90|する",   "走りはばとび|cm|回|220|340|とぶ",
                                     "空きかん集め|個|日|10|90|集める", "弁当屋の売り上げ|個|日|20|150|売る",
                                     "!理科のテスト|点|回|45|98|とる",  NULL};

static void bind(struct build *p) {
    int64_t m = build_value(p, MEAN), x = build_value(p, NEXT), now = build_value(p, NEW_MEAN);
    bool up = m < now;
    if (build_need(p, "the mean moves towards the new one", (m < now && now < x) || (x < now && now < m))) {
        build_set(p, "ud", up ? "上がる" : "下がる");
    }
}
static bool draw(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|c|tm|lo|hi|V", series);
    int64_t m = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")), times = build_between(p, 3, 12),
            move = build_between(p, 1, 7) * (build_chance(p, 75) ? 1 : -1), x = m + move * times;
    build_datum(p, MEAN, "M", m), build_datum(p, NEXT, "X", x), build_datum(p, NEW_MEAN, "N", m + move);
    bool points = strcmp(build_get(p, "c"), "点") == 0 && build_get_number(p, "hi") <= 98;
    return build_need(p, "a possible one",
                      x > build_get_number(p, "lo") / 2 && x <= (points ? 100 : build_get_number(p, "hi") * 3 / 2));
}
static void solve(struct build *p) {
    bool up = build_value(p, NEW_MEAN) > build_value(p, MEAN);
    struct ratio beyond =
        up ? build_step(p, "今回は新しい平均より、", p->datum[NEXT], '-', p->datum[NEW_MEAN], "<c>", "多いです。")
           : build_step(p, "今回は新しい平均より、", p->datum[NEW_MEAN], '-', p->datum[NEXT], "<c>", "少ないです。");
    struct ratio each = up ? build_step(p, "前の回の平均は、新しい平均より、", p->datum[NEW_MEAN], '-', p->datum[MEAN],
                                        "<c>", "少ないです。")
                           : build_step(p, "前の回の平均は、新しい平均より、", p->datum[MEAN], '-', p->datum[NEW_MEAN],
                                        "<c>", "多いです。");
    struct ratio before = build_share_step(p, "これでならされる前の回は、", beyond, each, "<tm>", "です。");
    struct ratio times = build_step(p, "今回も入れて、", before, '+', build_int(1), "<tm>目", "です。");
    build_trap(p, before);
    build_answer(p, times, "", "<tm>目");
}
/* Total before and after, one more each time. */
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t total = build_value(p, NEXT);
    for (int64_t i = 1; i < x[0]; i++) total += build_value(p, MEAN);
    return IF_KEPT(keep, 7, total == x[0] * build_value(p, NEW_MEAN));
}
static const char *const templates[] = {
    "これまでの<w>の平均は<M><c>でしたが、今回<X><c><V>と、平均が<N><c>になりました。今回は何<tm>目ですか。",
    "<A>の<w>の平均は<M><c>でした。次に<X><c><V>と、平均は<N><c>に<ud>そうです。次は何<tm>目[ですか。|でしょうか。]",
    "<w>の平均が、<X><c>の今回を入れると<M><c>から<N><c>に<ud>ことがわかりました。今回は何<tm>目ですか。",
    "今回は何<tm>目ですか。<w>の前回までの平均は<M><c>で、今回の<X><c>も入れた平均は<N><c>です。",
    "<w>で、前回までの平均は<M><c>、今回は<X><c>、今回までの平均は<N><c>です。今回は何<tm>目になりますか。",
    "<A>は<w>の記録をつけています。前回までは平均<M><c>、今回<X><c>を加えると平均<N><c>です。今回は何<tm>目ですか。",
    "平均<M><c>の<w>に、<X><c>の1<tm>を加えると平均は<N><c>になります。加えたのは何<tm>目ですか。",
    "<w>で今回<X><c>だったので、平均が<N><c>に変わりました。前回までの平均は<M><c>です。今回は何<tm>目ですか。",
    NULL};
static const struct figure_template figure = {
    FIGURE_AREA,
    {{"heights", FIGURE_NUMBERS, "<M>|<X>"}, {"goal", FIGURE_NUMBER, "<N>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype which = {
    .id = "which",
    .name = "今回は何回目か",
    .level = 3,
    .templates = templates,
    .asks = "今回の回数",
    .role = {{"M", "前回までの平均", "<c>"}, {"X", "今回の値", "<c>"}, {"N", "今回までの平均", "<c>"}},
    .method = {{"面積図", "面積図で考えます。今回が新しい平均からはみ出した分で、前の回をならします。", solve, NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .loops = 1,
    .low = {2},
    .high = {60},
    .hint = "今回は、新しい平均と何<c>ちがいますか。",
    .figure = &figure,
};

static const struct subtype *const subtypes[] = {&which, NULL};
const struct family family_heikin_kaisu = {.id = "heikin_kaisu",
                                           .number = "F11",
                                           .name = "平均算(回数)",
                                           .grade = 5,
                                           .scene = SCENE_INDOORS,
                                           .subtypes = subtypes};

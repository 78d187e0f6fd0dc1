/* bensho.c - 弁しょう算: a reward for each success, a penalty for each failure.
 *
 *   all succeed -> difference from what was received -> one failure costs reward + penalty
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { NUMBER, REWARD, PENALTY, RECEIVED };

/* thing | counter | who gives what | unit | lowest and highest reward | penalty */
static const char *const goods[] = {"ガラスのコップ|個|5|30|30|100",
                                    "皿|枚|5|30|30|120",
                                    "花びん|個|20|60|80|300",
                                    "びん|本|5|25|20|90",
                                    "たまご|個|3|10|10|40",
                                    "茶わん|個|10|40|50|200",
                                    "お茶わん|個|10|40|50|200",
                                    "グラス|個|10|50|60|250",
                                    "人形|体|20|80|80|400",
                                    "電球|個|5|25|30|150",
                                    "ランプ|個|20|70|80|300",
                                    "植木ばち|個|10|40|40|200",
                                    "とうきの皿|枚|10|40|50|200",
                                    "ガラス玉|個|5|20|20|80",
                                    "ガラスの置き物|個|20|60|100|400",
                                    "つぼ|個|30|80|120|400",
                                    "植木|本|20|60|80|300",
                                    "湯のみ|個|10|40|60|200",
                                    "小ばち|個|10|40|50|180",
                                    "ガラスのびん|本|5|30|30|120",
                                    "金魚ばち|個|20|60|80|300",
                                    "時計|個|30|90|150|500",
                                    "かさ|本|10|40|60|200",
                                    "!かがみ|枚|20|80|100|400",
                                    NULL};

static bool draw_carry(struct build *p) {
    build_context(p, "w|c|rl|rh|pl|ph", goods);
    build_people(p, "A");
    int64_t n = build_round(p, 50, 500, build_chance(p, 60) ? 50 : 10),
            reward = build_between(p, build_get_number(p, "rl"), build_get_number(p, "rh")),
            penalty = build_round(p, build_get_number(p, "pl"), build_get_number(p, "ph"), 5);
    int64_t broken = build_between(p, 2, 30);
    build_datum(p, NUMBER, "N", n);
    build_datum(p, REWARD, "r", reward);
    build_datum(p, PENALTY, "p", penalty);
    build_datum(p, RECEIVED, "T", reward * n - (reward + penalty) * broken);
    p->asked = 0;
    return build_need(p, "something is earned", build_value(p, RECEIVED) > 0) &&
           build_need(p, "few are broken", broken * 4 < n);
}
static void solve_carry(struct build *p) {
    struct ratio all =
        build_step(p, "全部運べたとすると、受け取るお金は、", p->datum[REWARD], '*', p->datum[NUMBER], "円", "です。");
    struct ratio lost = build_step(p, "実際との差は、", all, '-', p->datum[RECEIVED], "円", "です。");
    struct ratio one = build_step(p, "1<c>こわすと、もらえない分とはらう分で、", p->datum[REWARD], '+',
                                  p->datum[PENALTY], "円", "ずつへります。");
    struct ratio broken = build_step(p, "こわした数は、", lost, '/', one, "<c>", "です。");
    build_trap(p, build_fraction((int64_t)lost.num, build_value(p, PENALTY)));
    build_answer(p, broken, "", "<c>");
}
static bool holds_carry(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t whole = build_value(p, NUMBER) - x[0];
    return IF_KEPT(keep, 15,
                   whole >= 0 &&
                       whole * build_value(p, REWARD) - x[0] * build_value(p, PENALTY) == build_value(p, RECEIVED));
}
static const char *const templates_carry[] = {
    "<w>を<N><c>運びます。1<c>運ぶと<r>円もらえますが、こわすと<r>円はもらえず<p>円をはらいます。全部運んで<T>円を受け取りました。こわした<w>は何<c>ですか。",
    "<A>は<w>を<N><c>運ぶ仕事をしました。1<c>運ぶごとに<r>円もらい、こわしたときは<r>円をもらえないうえに<p>円はらいます。受け取ったお金は<T>円でした。こわしたのは何<c>[ですか。|でしょうか。]",
    "<w><N><c>を運びました。ぶじに運ぶと1<c>につき<r>円もらえ、こわすと、もらえずに<p>円はらう約束です。受け取ったのは<T>円です。何<c>こわしましたか。",
    "こわした<w>は何<c>ですか。<N><c>運んで<T>円受け取りました。1<c>運ぶと<r>円もらえますが、こわすと<r>円はもらえず<p>円はらいます。",
    "<w>を1<c>運ぶと<r>円もらえます。こわすと<r>円はもらえず、反対に<p>円はらいます。<N><c>運んだら<T>円になりました。こわした数<wo>",
    "1<c>運ぶと<r>円もらえる仕事で、<w>を<N><c>運びました。こわした分は<r>円がもらえず、1<c>につき<p>円をはらいます。受け取りが<T>円のとき、こわしたのは何<c>ですか。",
    "<w>を運ぶ仕事があります。運ぶと1<c><r>円もらえ、こわすと<r>円はもらえないで<p>円はらいます。<N><c>の仕事で<T>円もらいました。何<c>こわしましたか。",
    "<A>が<w>を<N><c>運んで、<T>円を受け取りました。運べば1<c><r>円もらえますが、こわした場合はもらえず、<p>円をはらいます。こわしたのは何<c>ですか。",
    NULL,
};
static const struct figure_template figure_carry = {FIGURE_AREA,
                                                    {{"width", FIGURE_NUMBER, "<N>"},
                                                     {"heights", FIGURE_NUMBERS, "<r>"},
                                                     {"penalty", FIGURE_NUMBER, "<p>"},
                                                     {"area", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "円"}}};
static const struct subtype carry = {
    .id = "carry",
    .name = "こわした数",
    .level = 2,
    .templates = templates_carry,
    .asks = "こわした数",
    .role = {{"N", "運んだ数", "<c>"},
             {"r", "1つ運ぶともらうお金", "円"},
             {"p", "1つこわすとはらうお金", "円"},
             {"T", "受け取ったお金", "円"}},
    .method = {{"仮定", "弁しょう算です。全部ぶじに運んだと考えて、実際との差に目をつけます。", solve_carry, NULL}},
    .draw = draw_carry,
    .holds = holds_carry,
    .low = {0},
    .high = {500},
    .hint = "1<c>こわすと、受け取るお金は何円へりますか。",
    .figure = &figure_carry,
};

/* ---- a quiz ---- */
static const char *const games[] = {"クイズ|問|正解する|まちがえる|正解した問題",
                                    "計算ゲーム|問|正解する|まちがえる|正解した問題",
                                    "輪投げ|回|入る|外れる|入った回数",
                                    "的当てゲーム|回|当たる|外れる|当たった回数",
                                    "コイン投げ|回|表が出る|うらが出る|表が出た回数",
                                    "まる・ばつクイズ|問|当たる|外れる|当たった問題",
                                    "さいころゲーム|回|偶数が出る|奇数が出る|偶数が出た回数",
                                    "ボール投げゲーム|回|入る|外れる|入った回数",
                                    "パズル大会|問|できる|できない|できた問題",
                                    "算数テスト|問|正解する|まちがえる|正解した問題",
                                    "早口言葉ゲーム|回|言える|言えない|言えた回数",
                                    "つりゲーム|回|つれる|つれない|つれた回数",
                                    "じゃんけん大会|回|勝つ|負ける|勝った回数",
                                    "カード合わせ|回|そろう|そろわない|そろった回数",
                                    "!漢字ゲーム|問|正解する|まちがえる|正解した問題",
                                    NULL};
static bool draw_quiz(struct build *p) {
    build_context(p, "w|c|y|z|q", games);
    build_people(p, "A");
    int64_t n = build_between(p, 10, 60), good = build_between(p, 2, 20), bad = build_between(p, 1, 10),
            right = build_between(p, 3, n - 2);
    build_datum(p, NUMBER, "N", n);
    build_datum(p, REWARD, "r", good);
    build_datum(p, PENALTY, "p", bad);
    build_datum(p, RECEIVED, "T", good * right - bad * (n - right));
    return build_need(p, "a score above zero", build_value(p, RECEIVED) > 0) &&
           build_need(p, "points differ", good != bad);
}
static void solve_quiz(struct build *p) {
    struct ratio all =
        build_step(p, "全部<y>とすると、得点は、", p->datum[REWARD], '*', p->datum[NUMBER], "点", "です。");
    struct ratio lost = build_step(p, "実際との差は、", all, '-', p->datum[RECEIVED], "点", "です。");
    struct ratio one = build_step(p, "1<c><z>と、もらえない分とひかれる分で、", p->datum[REWARD], '+',
                                  p->datum[PENALTY], "点", "ずつへります。");
    struct ratio wrong = build_step(p, "<z>のは、", lost, '/', one, "<c>", "です。");
    struct ratio right = build_step(p, "残りが<q>なので、", p->datum[NUMBER], '-', wrong, "<c>", "です。");
    build_trap(p, wrong);
    build_answer(p, right, "", "<c>");
}
static bool holds_quiz(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t points = x[0] * build_value(p, REWARD), wrong = build_value(p, NUMBER) - x[0];
    return IF_KEPT(keep, 15, wrong >= 0 && points - wrong * build_value(p, PENALTY) == build_value(p, RECEIVED));
}
static const char *const templates_quiz[] = {
    "<w>を<N><c>します。<y>と<r>点もらえ、<z>と<p>点ひかれます。得点は<T>点でした。<q>は何<c>ですか。",
    "<A>は<w>を<N><c>して、得点が<T>点になりました。<y>と<r>点もらえますが、<z>と<p>点ひかれます。<q>は何<c>[ですか。|でしょうか。]",
    "<w>では、<y>と<r>点ふえ、<z>と<p>点へります。0点から始めて<N><c>すると、<T>点になりました。<q>は何<c>ですか。",
    "<q>は何<c>ですか。<w>を<N><c>して、得点は<T>点でした。<y>と<r>点もらえ、<z>と<p>点ひかれます。",
    "<y>と<r>点もらい、<z>と<p>点ひかれる<w>があります。<N><c>して<T>点になりました。<q>は何<c>ですか。",
    "<w>の得点は、<y>と1<c>につき<r>点、<z>と<p>点ひかれます。<N><c>の得点が<T>点のとき、<q>は何<c>になりますか。",
    "<A>が<w>をしました。全部で<N><c>して<T>点です。<y>と<r>点もらえ、<z>と<p>点ひかれるとき、<q>は何<c>ですか。",
    "1<c>ごとに、<y>と<r>点もらえ、<z>と<p>点ひかれる<w>を<N><c>しました。合計は<T>点です。<q>は何<c>でしたか。",
    NULL,
};
static const struct figure_template figure_quiz = {FIGURE_AREA,
                                                   {{"width", FIGURE_NUMBER, "<N>"},
                                                    {"heights", FIGURE_NUMBERS, "<r>"},
                                                    {"penalty", FIGURE_NUMBER, "<p>"},
                                                    {"area", FIGURE_NUMBER, "<T>"},
                                                    {"unit", FIGURE_TEXT, "点"}}};
static const struct subtype quiz = {
    .id = "quiz",
    .name = "ひかれる点のあるゲーム",
    .level = 3,
    .templates = templates_quiz,
    .asks = "<q>",
    .role = {{"N", "全部の数", "<c>"}, {"r", "もらえる点", "点"}, {"p", "ひかれる点", "点"}, {"T", "得点", "点"}},
    .method = {{"仮定", "弁しょう算です。全部<y>と考えて、実際の得点との差に目をつけます。", solve_quiz, NULL}},
    .draw = draw_quiz,
    .holds = holds_quiz,
    .low = {0},
    .high = {70},
    .hint = "1<c><z>と、得点は何点へりますか。",
    .figure = &figure_quiz,
};

/* ---- a game that begins with points ---- */
enum { START = 4 };
static bool draw_start(struct build *p) {
    build_context(p, "w|c|y|z|q", games);
    build_people(p, "A");
    int64_t n = build_between(p, 10, 40), good = build_between(p, 2, 15), bad = build_between(p, 1, 10),
            right = build_between(p, 3, n - 2), start = build_round(p, 10, 200, 10);
    build_datum(p, NUMBER, "N", n), build_datum(p, REWARD, "r", good), build_datum(p, PENALTY, "p", bad);
    build_datum(p, RECEIVED, "T", start + good * right - bad * (n - right)), build_datum(p, START, "m", start);
    return build_need(p, "points are left", build_value(p, RECEIVED) > 0 && build_value(p, RECEIVED) != start) &&
           build_need(p, "points differ", good != bad);
}
static void solve_start(struct build *p) {
    struct ratio all =
        build_step(p, "全部<y>とすると、もらう点は、", p->datum[REWARD], '*', p->datum[NUMBER], "点", "です。");
    struct ratio best = build_step(p, "はじめの<m>点と合わせると、", p->datum[START], '+', all, "点", "です。");
    struct ratio lost = build_step(p, "実際の持ち点との差は、", best, '-', p->datum[RECEIVED], "点", "です。");
    struct ratio one = build_step(p, "1<c><z>と、もらえない分とひかれる分で、", p->datum[REWARD], '+',
                                  p->datum[PENALTY], "点", "ずつへります。");
    struct ratio wrong = build_step(p, "<z>のは、", lost, '/', one, "<c>", "です。");
    struct ratio right = build_step(p, "残りが<q>なので、", p->datum[NUMBER], '-', wrong, "<c>", "です。");
    build_trap(p, wrong);
    build_answer(p, right, "", "<c>");
}
static bool holds_start(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t wrong = build_value(p, NUMBER) - x[0], points = build_value(p, START);
    return IF_KEPT(keep, 31,
                   wrong >= 0 && points + x[0] * build_value(p, REWARD) - wrong * build_value(p, PENALTY) ==
                                     build_value(p, RECEIVED));
}
static const char *const templates_start[] = {
    "はじめの持ち点は<m>点です。<w>を<N><c>して、<y>と<r>点もらえ、<z>と<p>点ひかれます。終わったときの持ち点は<T>点でした。<q>は何<c>ですか。",
    "<A>は<m>点を持って<w>を始めました。<y>と<r>点ふえ、<z>と<p>点へります。<N><c>したら<T>点になりました。<q>は何<c>[ですか。|でしょうか。]",
    "<w>を<N><c>すると、<m>点だった持ち点が<T>点になりました。<y>と<r>点もらえ、<z>と<p>点ひかれます。<q>は何<c>ですか。",
    "<q>は何<c>ですか。<m>点から始めて<w>を<N><c>すると、持ち点は<T>点でした。<y>と<r>点もらえ、<z>と<p>点ひかれます。",
    "<w>では、<y>と<r>点もらえ、<z>と<p>点取られます。はじめに<m>点持っていた<A>は、<N><c>の後に<T>点になりました。<q>は何<c>ですか。",
    "<y>と<r>点加え、<z>と<p>点ひく<w>をします。持ち点<m>点から始めて<N><c>行うと<T>点です。<q>は何<c><ka>",
    "<A>の持ち点は、<w>の前は<m>点、<N><c>した後は<T>点でした。<y>と<r>点ふえ、<z>と<p>点へるとき、<q>は何<c>ですか。",
    "!<N><c>の<w>で、持ち点が<m>点から<T>点に変わりました。きまりは、<y>と<r>点もらい、<z>と<p>点返すことです。<q>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_start = {FIGURE_AREA,
                                                    {{"width", FIGURE_NUMBER, "<N>"},
                                                     {"heights", FIGURE_NUMBERS, "<r>"},
                                                     {"penalty", FIGURE_NUMBER, "<p>"},
                                                     {"goal", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "点"}}};
static const struct subtype start = {
    .id = "start",
    .name = "持ち点のあるゲーム",
    .level = 3,
    .templates = templates_start,
    .asks = "<q>",
    .role = {{"N", "全部の数", "<c>"},
             {"r", "もらえる点", "点"},
             {"p", "ひかれる点", "点"},
             {"T", "終わりの持ち点", "点"},
             {"m", "はじめの持ち点", "点"}},
    .method = {{"仮定", "弁しょう算です。全部<y>と考えて、実際の持ち点との差に目をつけます。", solve_start, NULL}},
    .draw = draw_start,
    .holds = holds_start,
    .low = {0},
    .high = {70},
    .hint = "1<c><z>と、持ち点は何点へりますか。",
    .figure = &figure_start,
};

static const struct subtype *const subtypes[] = {&carry, &quiz, &start, NULL};
const struct family family_bensho = {
    .id = "bensho", .number = "F06", .name = "弁しょう算", .grade = 5, .scene = SCENE_INDOORS, .subtypes = subtypes};

/* bensho_gyaku.c - 弁しょう算の逆: what arrived whole, what one broken piece costs, how often somebody lost, the points at
 * the start.
 *
 *   received = reward × whole - penalty × broken, every number of it asked in turn
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { NUMBER, REWARD, PENALTY, RECEIVED, BROKEN = PENALTY };

/* thing | counter | lowest and highest reward | penalty */
static const char *const goods[] = {"ガラスの食器|個|10|50|60|250",
                                    "コップ|個|5|30|40|150",
                                    "びん入りのジュース|本|5|25|20|120",
                                    "卵|個|2|10|10|40",
                                    "皿|枚|5|30|30|150",
                                    "花びん|個|20|60|80|300",
                                    "植木ばち|個|10|40|40|200",
                                    "かがみ|枚|20|80|100|400",
                                    "電球|個|5|25|30|150",
                                    "すいか|個|20|60|80|500",
                                    "茶わん|個|10|40|50|200",
                                    "ガラス板|枚|20|80|90|400",
                                    "かわら|枚|5|20|20|90",
                                    "人形|体|20|80|90|400",
                                    "ジャムのびん|個|5|30|30|150",
                                    "時計|個|30|90|150|500",
                                    "グラス|個|10|50|60|250",
                                    "ケーキの箱|箱|20|80|100|500",
                                    "つぼ|個|30|80|120|400",
                                    "タイル|枚|3|15|15|60",
                                    "!ランプ|個|20|70|80|300",
                                    NULL};

/* The number of things, the pay and the penalty for one; how many break. */
static int64_t draw_goods(struct build *p, int64_t *reward, int64_t *penalty) {
    build_context(p, "w|c|rl|rh|pl|ph", goods);
    build_people(p, "A");
    int64_t n = build_round(p, 50, 500, build_chance(p, 60) ? 50 : 10);
    *reward = build_between(p, build_get_number(p, "rl"), build_get_number(p, "rh"));
    *penalty = build_round(p, build_get_number(p, "pl"), build_get_number(p, "ph"), 5);
    build_datum(p, NUMBER, "N", n), build_datum(p, REWARD, "r", *reward);
    return build_between(p, 2, n / 6);
}
static const struct figure_template figure_goods = {FIGURE_AREA,
                                                    {{"width", FIGURE_NUMBER, "<N>"},
                                                     {"heights", FIGURE_NUMBERS, "<r>"},
                                                     {"penalty", FIGURE_NUMBER, "<p>"},
                                                     {"area", FIGURE_NUMBER, "<T>"},
                                                     {"unit", FIGURE_TEXT, "円"}}};

/* ---- how many arrive whole ---- */
static bool draw_safe(struct build *p) {
    int64_t reward, penalty, broken = draw_goods(p, &reward, &penalty),
                             received = reward * build_value(p, NUMBER) - (reward + penalty) * broken;
    build_datum(p, PENALTY, "p", penalty), build_datum(p, RECEIVED, "T", received);
    return build_need(p, "something is earned", received > 0);
}
static void solve_safe(struct build *p) {
    struct ratio all =
        build_step(p, "全部運べたとすると、受け取るお金は、", p->datum[REWARD], '*', p->datum[NUMBER], "円", "です。");
    struct ratio lost = build_step(p, "実際との差は、", all, '-', p->datum[RECEIVED], "円", "です。");
    struct ratio one = build_step(p, "1<c>こわすと、もらえない分とはらう分で、", p->datum[REWARD], '+',
                                  p->datum[PENALTY], "円", "ずつへります。");
    struct ratio broken = build_step(p, "こわした数は、", lost, '/', one, "<c>", "です。");
    build_trap(p, broken);
    build_answer(p, build_step(p, "ぶじに運んだ数は、", p->datum[NUMBER], '-', broken, "<c>", "です。"), "", "<c>");
}
static void solve_safe_back(struct build *p) {
    struct ratio debt =
        build_step(p, "全部こわしたとすると、はらうお金は、", p->datum[PENALTY], '*', p->datum[NUMBER], "円", "です。");
    struct ratio gap =
        build_step(p, "実際は<T>円受け取ったので、その差は、", debt, '+', p->datum[RECEIVED], "円", "です。");
    struct ratio one = build_step(p, "こわす1<c>をぶじな1<c>にかえると、", p->datum[PENALTY], '+', p->datum[REWARD],
                                  "円", "ずつふえます。");
    build_answer(p, build_step(p, "ぶじに運んだ数は、", gap, '/', one, "<c>", "です。"), "", "<c>");
}
static bool holds_safe(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t broken = build_value(p, NUMBER) - x[0];
    return IF_KEPT(keep, 15,
                   broken >= 0 &&
                       x[0] * build_value(p, REWARD) - broken * build_value(p, PENALTY) == build_value(p, RECEIVED));
}
static const char *const templates_safe[] = {
    "<w>を<N><c>運びます。1<c>運ぶと<r>円もらえますが、こわすと<r>円はもらえず<p>円をはらいます。受け取ったのは<T>円でした。ぶじに運んだ<w>は何<c>ですか。",
    "<A>は<w>を<N><c>運ぶ仕事をして、<T>円を受け取りました。ぶじに運ぶと1<c>につき<r>円もらえ、こわすともらえずに<p>円はらう約束です。こわさずに運んだのは何<c>[ですか。|でしょうか。]",
    "ぶじに運んだ<w>は何<c>ですか。<N><c>運んで<T>円受け取りました。1<c>運ぶと<r>円もらえますが、こわすと<r>円はもらえず<p>円はらいます。",
    "1<c>運ぶと<r>円もらえる仕事で、<w>を<N><c>運びました。こわした分は<r>円がもらえず、1<c>につき<p>円をはらいます。受け取りが<T>円のとき、こわさずに運んだ数<wo>",
    "運送会社が<w>を<N><c>運びました。運び賃は1<c><r>円ですが、こわすと運び賃はもらえず、1<c>につき<p>円をべんしょうします。受け取ったお金が<T>円のとき、ぶじに運んだのは何<c><ka>",
    "<w>を1<c>運ぶと<r>円もらえます。こわすと<r>円はもらえず、反対に<p>円をはらいます。<N><c>運んだら<T>円になりました。ぶじだった<w>は何<c>ですか。",
    "<N><c>の<w>を運びました。こわすと1<c>につき<p>円をはらい、<r>円の運び賃ももらえません。もらったお金は全部で<T>円です。運び賃をもらえた<w>は何<c>ですか。",
    "<A>が<w>を<N><c>運びました。運べば1<c><r>円もらえますが、こわした場合はもらえず、<p>円をはらいます。<T>円受け取ったとき、こわれなかったのは何<c>ですか。",
    "!運び賃が1<c><r>円、べんしょう金が1<c><p>円の約束で<w>を<N><c>運び、差し引き<T>円を受け取りました。こわした分の運び賃はもらえません。ぶじに運んだ数は何<c>ですか。",
    NULL,
};
static const struct subtype safe = {
    .id = "safe",
    .name = "ぶじに運んだ数",
    .level = 2,
    .templates = templates_safe,
    .asks = "ぶじに運んだ数",
    .role = {{"N", "運んだ数", "<c>"},
             {"r", "1つ運ぶともらうお金", "円"},
             {"p", "1つこわすとはらうお金", "円"},
             {"T", "受け取ったお金", "円"}},
    .method = {{"仮定", "弁しょう算です。全部ぶじに運んだと考えて、実際との差に目をつけます。", solve_safe, NULL},
               {"反対の仮定", "弁しょう算です。全部こわしたと考えて、実際との差に目をつけます。", solve_safe_back,
                "全部こわしたとすると、何円はらうことになりますか。"}},
    .draw = draw_safe,
    .holds = holds_safe,
    .low = {0},
    .high = {500},
    .hint = "1<c>こわすと、受け取るお金は何円へりますか。",
    .figure = &figure_goods,
};

/* ---- what one broken piece costs ---- */
static bool draw_penalty(struct build *p) {
    int64_t reward, penalty, broken = draw_goods(p, &reward, &penalty),
                             received = reward * (build_value(p, NUMBER) - broken) - penalty * broken;
    build_datum(p, BROKEN, "b", broken), build_datum(p, RECEIVED, "T", received);
    return build_need(p, "something is earned", received > 0);
}
static void bind_penalty(struct build *p) {
    build_need(p, "some arrive", build_value(p, BROKEN) < build_value(p, NUMBER));
}
static void solve_penalty(struct build *p) {
    struct ratio whole = build_step(p, "ぶじに運んだのは、", p->datum[NUMBER], '-', p->datum[BROKEN], "<c>", "です。");
    struct ratio earned = build_step(p, "その運び賃は、", p->datum[REWARD], '*', whole, "円", "です。");
    struct ratio paid =
        build_step(p, "受け取ったのは<T>円なので、はらったのは、", earned, '-', p->datum[RECEIVED], "円", "です。");
    struct ratio one =
        build_step(p, "こわしたのは<b><c>なので、1<c>につき、", paid, '/', p->datum[BROKEN], "円", "です。");
    build_trap(p, build_apply(p, one, '+', p->datum[REWARD]));
    build_answer(p, one, "", "円");
}
static bool holds_penalty(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t whole = build_value(p, NUMBER) - build_value(p, BROKEN);
    return IF_KEPT(keep, 15,
                   whole * build_value(p, REWARD) == build_value(p, RECEIVED) + x[0] * build_value(p, BROKEN));
}
static const char *const templates_penalty[] = {
    "<w>を<N><c>運ぶ仕事で、1<c>運ぶと<r>円もらえます。こわすと<r>円はもらえず、べんしょう金をはらいます。<b><c>こわしたので、受け取ったのは<T>円でした。べんしょう金は1<c>につき何円ですか。",
    "<A>は<w>を<N><c>運び、<b><c>こわしてしまいました。ぶじに運べば1<c><r>円もらえますが、こわした分はもらえず、べんしょうしなければなりません。受け取りが<T>円のとき、1<c>こわすと何円はらいますか。",
    "1<c>こわすと何円はらいますか。<w>を<N><c>運び、そのうち<b><c>をこわして、<T>円を受け取りました。ぶじに運ぶと1<c>につき<r>円もらえ、こわすともらえません。",
    "運び賃は1<c><r>円です。<w><N><c>のうち<b><c>をこわし、その運び賃はもらえず、べんしょう金も取られて、手取りは<T>円でした。1<c>分のべんしょう金は何円[ですか。|でしょうか。]",
    "<N><c>の<w>を運んだところ、<b><c>がこわれました。こわれなかった分は1<c><r>円もらえ、こわれた分はべんしょう金をはらいます。全部で<T>円受け取ったとき、1<c>のべんしょう金<wo>",
    "ある会社は、<w>を1<c>運ぶごとに<r>円もらい、こわすと運び賃をもらわずにべんしょうします。<N><c>運んで<b><c>こわし、<T>円を受け取りました。べんしょう金は1<c>何円ですか。",
    "<w>を<N><c>運んで<T>円になりました。こわしたのは<b><c>です。運び賃は1<c><r>円で、こわした分はもらえず、決まった金額をはらいます。1<c>こわしたときにはらうのは何円<ka>",
    "こわさずに運べば1<c>につき<r>円もらえる<w>を<N><c>運びました。<b><c>こわしたので、べんしょう金をひかれて<T>円でした。こわした分の運び賃はありません。べんしょう金は1<c>あたり何円ですか。",
    NULL,
};
static const struct figure_template figure_penalty = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};
static const struct subtype penalty = {
    .id = "penalty",
    .name = "1つ分のべんしょう金",
    .level = 2,
    .templates = templates_penalty,
    .asks = "1<c>のべんしょう金",
    .role = {{"N", "運んだ数", "<c>"},
             {"r", "1つ運ぶともらうお金", "円"},
             {"b", "こわした数", "<c>"},
             {"T", "受け取ったお金", "円"}},
    .method = {{"運び賃から", "ぶじに運んだ分の運び賃と、受け取ったお金の差が、はらった分です。", solve_penalty, NULL}},
    .draw = draw_penalty,
    .bind = bind_penalty,
    .holds = holds_penalty,
    .low = {1},
    .high = {600},
    .hint = "ぶじに運んだ分の運び賃は、全部で何円ですか。",
    .figure = &figure_penalty,
};

/* ---- how often it went wrong ---- */
/* game | counter | succeeds | fails | the failures */
static const char *const games[] = {"クイズ|問|正解する|まちがえる|まちがえた問題",
                                    "計算テスト|問|正解する|まちがえる|まちがえた問題",
                                    "輪投げ|回|入る|外れる|外れた回数",
                                    "的当て|回|当たる|外れる|外れた回数",
                                    "コイン投げ|回|表が出る|うらが出る|うらが出た回数",
                                    "じゃんけん|回|勝つ|負ける|負けた回数",
                                    "さいころゲーム|回|偶数が出る|奇数が出る|奇数が出た回数",
                                    "ボール投げ|回|入る|外れる|外れた回数",
                                    "漢字テスト|問|正解する|まちがえる|まちがえた問題",
                                    "フリースロー|本|入る|外れる|外れた本数",
                                    "ダーツ|回|当たる|外れる|外れた回数",
                                    "カードゲーム|回|勝つ|負ける|負けた回数",
                                    "まるばつクイズ|問|当たる|外れる|外れた問題",
                                    "早おしクイズ|問|正解する|まちがえる|まちがえた問題",
                                    "パターゴルフ|回|入る|外れる|外れた回数",
                                    "オセロ|回|勝つ|負ける|負けた回数",
                                    "魚つりゲーム|回|つれる|にげられる|にげられた回数",
                                    "うでずもう|回|勝つ|負ける|負けた回数",
                                    "!ボーリング|回|たおれる|外れる|外れた回数",
                                    NULL};
static bool draw_wrong(struct build *p) {
    build_context(p, "w|c|y|z|q", games);
    build_people(p, "A");
    int64_t n = build_between(p, 10, 60), good = build_between(p, 2, 20), bad = build_between(p, 1, 10),
            wrong = build_between(p, 2, n - 3);
    build_datum(p, NUMBER, "N", n), build_datum(p, REWARD, "r", good), build_datum(p, PENALTY, "p", bad);
    build_datum(p, RECEIVED, "T", good * (n - wrong) - bad * wrong);
    return build_need(p, "a score above zero", build_value(p, RECEIVED) > 0) &&
           build_need(p, "points differ", good != bad);
}
static void solve_wrong(struct build *p) {
    struct ratio all =
        build_step(p, "全部<y>とすると、得点は、", p->datum[REWARD], '*', p->datum[NUMBER], "点", "です。");
    struct ratio lost = build_step(p, "実際との差は、", all, '-', p->datum[RECEIVED], "点", "です。");
    struct ratio one = build_step(p, "1<c><z>と、もらえない分とひかれる分で、", p->datum[REWARD], '+',
                                  p->datum[PENALTY], "点", "ずつへります。");
    struct ratio wrong = build_step(p, "<q>は、", lost, '/', one, "<c>", "です。");
    build_trap(p, build_apply(p, p->datum[NUMBER], '-', wrong));
    build_answer(p, wrong, "", "<c>");
}
static bool holds_wrong(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t right = build_value(p, NUMBER) - x[0];
    return IF_KEPT(keep, 15,
                   right >= 0 &&
                       right * build_value(p, REWARD) - x[0] * build_value(p, PENALTY) == build_value(p, RECEIVED));
}
static const char *const templates_wrong[] = {
    "<w>を<N><c>します。<y>と<r>点もらえ、<z>と<p>点ひかれます。得点は<T>点でした。<q>は何<c>ですか。",
    "<A>は<w>を<N><c>して、得点が<T>点になりました。<y>と<r>点もらえますが、<z>と<p>点ひかれます。<q>は何<c>[ですか。|でしょうか。]",
    "<w>では、<y>と<r>点ふえ、<z>と<p>点へります。0点から始めて<N><c>すると、<T>点になりました。<q>は何<c>ですか。",
    "<q>は何<c>ですか。<w>を<N><c>して、得点は<T>点でした。<y>と<r>点もらえ、<z>と<p>点ひかれます。",
    "<y>と<r>点もらい、<z>と<p>点ひかれる<w>があります。<N><c>して<T>点になりました。<q><wo>",
    "<w>の得点は、<y>と1<c>につき<r>点、<z>と<p>点ひかれます。<N><c>の得点が<T>点のとき、<q>は何<c>になりますか。",
    "<A>が<w>をしました。全部で<N><c>して<T>点です。<y>と<r>点もらえ、<z>と<p>点ひかれるとき、<q>は何<c>ですか。",
    "1<c>ごとに、<y>と<r>点もらえ、<z>と<p>点ひかれる<w>を<N><c>しました。合計は<T>点です。<q>は何<c>でしたか。",
    NULL,
};
static const struct subtype wrong = {
    .id = "wrong",
    .name = "負けた回数・まちがえた数",
    .scene = SCENE_INDOORS,
    .level = 2,
    .templates = templates_wrong,
    .asks = "<q>",
    .role = {{"N", "全部の数", "<c>"}, {"r", "もらえる点", "点"}, {"p", "ひかれる点", "点"}, {"T", "得点", "点"}},
    .method = {{"仮定", "弁しょう算です。全部<y>と考えて、実際の得点との差に目をつけます。", solve_wrong, NULL}},
    .draw = draw_wrong,
    .holds = holds_wrong,
    .low = {0},
    .high = {70},
    .hint = "1<c><z>と、得点は何点へりますか。",
    .figure = &figure_goods,
};

/* ---- the points at the start ---- */
enum { LOST = 4 };
/* game | succeeds, in the past | fails, in the past | "so often" of each */
static const char *const rounds[] = {"じゃんけんゲーム|勝つ|勝ち|負ける|負けました",
                                     "カードゲーム|勝つ|勝ち|負ける|負けました",
                                     "クイズ|正解する|正解し|まちがえる|まちがえました",
                                     "輪投げ|入る|入り|外れる|外れました",
                                     "的当て|当たる|当たり|外れる|外れました",
                                     "コイン投げ|表が出る|表が出て|うらが出る|うらが出ました",
                                     "ボードゲーム|勝つ|勝ち|負ける|負けました",
                                     "さいころゲーム|偶数が出る|偶数が出て|奇数が出る|奇数が出ました",
                                     "うでずもう|勝つ|勝ち|負ける|負けました",
                                     "トランプ|勝つ|勝ち|負ける|負けました",
                                     "ダーツ|当たる|当たり|外れる|外れました",
                                     "オセロ|勝つ|勝ち|負ける|負けました",
                                     "!しょうぎ|勝つ|勝ち|負ける|負けました",
                                     NULL};
static bool draw_before(struct build *p) {
    build_context(p, "w|y|ys|z|zt", rounds);
    build_people(p, "A");
    int64_t right = build_between(p, 3, 25), lost = build_between(p, 3, 25), good = build_between(p, 2, 15),
            bad = build_between(p, 1, 12), start = build_round(p, 10, 200, 5);
    build_datum(p, NUMBER, "k", right), build_datum(p, REWARD, "r", good), build_datum(p, PENALTY, "p", bad);
    build_datum(p, RECEIVED, "T", start + good * right - bad * lost), build_datum(p, LOST, "m", lost);
    return build_need(p, "points are left", build_value(p, RECEIVED) > 0) &&
           build_need(p, "numbers differ", right != lost && good != bad);
}
static void bind_before(struct build *p) { build_set(p, "c", "回"); }
static void solve_before(struct build *p) {
    struct ratio won =
        build_step(p, "<y>ともらえる点の合計は、", p->datum[REWARD], '*', p->datum[NUMBER], "点", "です。");
    struct ratio lost =
        build_step(p, "<z>とひかれる点の合計は、", p->datum[PENALTY], '*', p->datum[LOST], "点", "です。");
    struct ratio without =
        build_step(p, "終わりの<T>点に、ひかれた点をもどすと、", p->datum[RECEIVED], '+', lost, "点", "です。");
    build_trap(p, build_apply(p, p->datum[RECEIVED], '+', won));
    build_answer(p, build_step(p, "もらった点をひくと、はじめの持ち点は、", without, '-', won, "点", "です。"), "",
                 "点");
}
static bool holds_before(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t points = x[0] + build_value(p, NUMBER) * build_value(p, REWARD);
    return IF_KEPT(keep, 31, points - build_value(p, LOST) * build_value(p, PENALTY) == build_value(p, RECEIVED));
}
static const char *const templates_before[] = {
    "<w>をします。<y>と<r>点もらえ、<z>と<p>点ひかれます。<A>は<k>回<ys>、<m>回<zt>。最後の持ち点が<T>点のとき、はじめの持ち点は何点でしたか。",
    "<A>は持ち点をもらって<w>を始めました。<y>と<r>点ふえ、<z>と<p>点へります。<k>回<ys>、<m>回<zt>。終わると<T>点になっていました。はじめの持ち点は何点[ですか。|でしょうか。]",
    "はじめの持ち点は何点ですか。<w>で、<y>と<r>点もらえ、<z>と<p>点ひかれます。<k>回<ys>、<m>回<zt>。最後は<T>点でした。",
    "<y>と<r>点加え、<z>と<p>点ひく<w>で、<A>は<k>回<ys>、<m>回<zt>。すると持ち点は<T>点になりました。はじめの持ち点<wo>",
    "<w>が終わったとき、<A>の持ち点は<T>点でした。<k>回<ys>、<m>回<zt>。<y>と<r>点もらえ、<z>と<p>点取られます。始めるときは何点持っていましたか。",
    "<w>のきまりは、<y>と<r>点もらい、<z>と<p>点返すことです。<A>は<k>回<ys>、<m>回<zt>。今の持ち点は<T>点です。はじめは何点でしたか。",
    "<A>が<w>をすると、<k>回<ys>、<m>回<zt>。持ち点は、<y>と<r>点ふえ、<z>と<p>点へり、今は<T>点です。始める前の持ち点は何点<ka>",
    "<w>で<k>回<ys>、<m>回<zt>。<y>たびに<r>点もらい、<z>たびに<p>点ひかれて、<T>点が残りました。始めたときの持ち点は何点ですか。",
    NULL,
};
static const struct subtype before = {
    .id = "before",
    .name = "はじめの持ち点",
    .scene = SCENE_INDOORS,
    .level = 2,
    .templates = templates_before,
    .asks = "はじめの持ち点",
    .role = {{"k", "もらえた回数", "回"},
             {"r", "もらえる点", "点"},
             {"p", "ひかれる点", "点"},
             {"T", "終わりの持ち点", "点"},
             {"m", "ひかれた回数", "回"}},
    .method = {{"逆にもどす", "終わりの持ち点から、ひかれた点をもどし、もらった点をひきます。", solve_before, NULL}},
    .draw = draw_before,
    .bind = bind_before,
    .holds = holds_before,
    .low = {1},
    .high = {400},
    .hint = "もらった点は、全部で何点ですか。",
    .figure = &figure_penalty,
};

static const struct subtype *const subtypes[] = {&safe, &penalty, &wrong, &before, NULL};
const struct family family_bensho_gyaku = {.id = "bensho_gyaku",
                                           .number = "F06",
                                           .name = "弁しょう算の逆",
                                           .grade = 5,
                                           .scene = SCENE_WORK,
                                           .subtypes = subtypes};

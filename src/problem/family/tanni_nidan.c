/* tanni_nidan.c - 単位量あたり in two steps: what a way costs, how long a way on a map takes, a mean that moves on by one.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- so much of a fuel for so far, and what one of it costs ---- */
enum { USED, FAR, WAY, PRICE };
/* who | what of | its unit | goes, dictionary form | lowest and highest for one of it | lowest and highest price */
static const char *const rides[] = {"自動車|ガソリン|L|走る|8|20|150|190",
                                    "バイク|ガソリン|L|走る|20|45|150|190",
                                    "トラック|軽油|L|走る|4|9|120|160",
                                    "ディーゼル車|軽油|L|走る|5|9|120|160",
                                    "バス|軽油|L|走る|3|7|120|160",
                                    "トラクター|軽油|L|進む|3|8|120|160",
                                    "船外機つきボート|燃料|L|走る|3|8|150|190",
                                    "船|重油|L|進む|2|6|80|130",
                                    "軽自動車|ガソリン|L|走る|15|28|150|190",
                                    "!スクーター|ガソリン|L|走る|30|50|150|190",
                                    NULL};
static const struct figure_template figure_yen = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};
static bool draw_cost(struct build *p) {
    build_people(p, "A");
    build_context(p, "w|x|u|v|lo|hi|pl|ph", rides);
    int64_t per = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            used = build_between(p, 2, 30), need = build_between(p, 3, 60);
    build_datum(p, USED, "n", used), build_datum(p, FAR, "R", used * per), build_datum(p, WAY, "m", need * per);
    build_datum(p, PRICE, "r", build_between(p, build_get_number(p, "pl"), build_get_number(p, "ph")));
    return build_need(p, "another way", used != need);
}
static void solve_cost(struct build *p) {
    struct ratio per = build_step(p, "1<u>で<v>道のりは、", p->datum[FAR], '/', p->datum[USED], "km", "です。");
    struct ratio need = build_step(p, "<m>kmに必要な<x>は、", p->datum[WAY], '/', per, "<u>", "です。");
    build_trap(p, build_apply(p, p->datum[USED], '*', p->datum[PRICE]));
    build_answer(p, build_step(p, "<x>の代金は、", p->datum[PRICE], '*', need, "円", "です。"), "", "円");
}
static bool holds_cost(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] * build_value(p, FAR) == build_value(p, PRICE) * build_value(p, USED) * build_value(p, WAY));
}
static const char *const templates_cost[] = {
    "<n><u>の<x>で<R>km<v><w>があります。<x>は1<u>が<r>円です。<m>km<v>のに必要な<x>の代金は何円ですか。",
    "<A>の<w>は、<x><n><u>で<R>km<v>ことができます。<x>1<u>のねだんが<r>円のとき、<m>km<v>と何円かかり[ますか。|ますか。]",
    "<m>km<v>のに、<x>の代金は何円かかりますか。この<w>は<n><u>で<R>km<v>ことができ、<x>は1<u><r>円です。",
    "<x>1<u>は<r>円です。<R>km<v>のに<n><u>の<x>を使う<w>で<m>km行くと、<x>の代金は何円ですか。",
    "ある<w>は<R>km<v>のに<x>を<n><u>使います。<x>が1<u>あたり<r>円のとき、<m>km<v>ための<x>の代金<wo>",
    "<w>で<R>km行くと、<x>を<n><u>使いました。同じように<m>km行くとき、1<u><r>円の<x>の代金は何円<ka>",
    "1<u>が<r>円の<x>を使う<w>があり、<n><u>で<R>km<v>ことがわかっています。<m>kmでは代金はいくらになりますか。",
    "<A>は<w>で<m>kmの旅行に行きます。<w>は<x><n><u>で<R>km<v>ことができ、<x>は1<u><r>円です。<x>の代金は何円になりますか。",
    NULL};
static const struct subtype cost = {
    .id = "cost",
    .name = "道のりから燃料代",
    .level = 2,
    .templates = templates_cost,
    .asks = "<x>の代金",
    .role = {{"n", "使った<x>", "<u>"},
             {"R", "それで行ける道のり", "km"},
             {"m", "行く道のり", "km"},
             {"r", "<x>1<u>のねだん", "円"}},
    .method = {{"1あたり", "まず1<u>で<v>道のりを求め、必要な<x>の量、代金の順に考えます。", solve_cost, NULL}},
    .draw = draw_cost,
    .holds = holds_cost,
    .low = {1},
    .high = {30000},
    .hint = "1<u>で何km<v>ことができますか。",
    .figure = &figure_yen,
};

/* ---- a way on a map, and how fast one goes ---- */
enum { SCALE, MAP, SPEED };
static const char *const ways[] = {
    "家から学校|家|学校",         "駅から公園|駅|公園",  "登山口から山小屋|登山口|山小屋",
    "図書館から駅|図書館|駅",     "港から灯台|港|灯台",  "バス停から神社|バス停|神社",
    "学校から市役所|学校|市役所", "家から湖|家|湖",      "寺から城|寺|城",
    "橋から水車小屋|橋|水車小屋", "!牧場から森|牧場|森", NULL};
static const struct figure_template figure_minutes = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "分"}}};
static bool draw_walk(struct build *p) {
    static const int64_t scales[] = {5000, 10000, 20000, 25000, 50000};
    build_people(p, "A");
    build_context(p, "w|fr|to", ways);
    int64_t n = scales[build_between(p, 0, 4)], x = build_between(p, 2, 24), v = build_round(p, 50, 250, 5);
    build_datum(p, SCALE, "n", n), build_datum(p, MAP, "x", x), build_datum(p, SPEED, "v", v);
    return build_need(p, "whole minutes", n * x % (100 * v) == 0 && n * x / (100 * v) != x) &&
           build_need(p, "not all day", n * x / (100 * v) <= 120);
}
static void solve_walk(struct build *p) {
    struct ratio cm = build_step(p, "実際の道のりは、", p->datum[MAP], '*', p->datum[SCALE], "cm", "です。");
    struct ratio m = build_step(p, "メートルで表すと、", cm, '/', build_int(100), "m", "です。");
    build_answer(p, build_step(p, "かかる時間は、", m, '/', p->datum[SPEED], "分", "です。"), "", "分");
}
static bool holds_walk(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, SPEED) * 100 == build_value(p, SCALE) * build_value(p, MAP));
}
static const char *const templates_walk[] = {
    "縮尺<n>分の1の地図で、<w>までの道のりは<x>cmです。この道を分速<v>mで進むと、何分かかりますか。",
    "<w>まで、<n>分の1の地図の上で<x>cmあります。分速<v>mで行くと何分[かかりますか。|ですか。]",
    "<w>まで何分かかりますか。<n>分の1の地図では<x>cmで、進む速さは分速<v>mです。",
    "<A>が<n>分の1の地図で調べると、<w>までの道は<x>cmでした。分速<v>mの速さでは何分かかりますか。",
    "1:<n>の地図上で<x>cmの道を、分速<v>mで進みます。<fr>を出て<to>に着くまでの時間は何分ですか。",
    "分速<v>mで進む<A>が、<fr>から<to>に行きます。縮尺1:<n>の地図では<x>cmの道のりです。何分で着きますか。",
    "地図の縮尺は<n>分の1です。地図で<x>cmはなれた<fr>から<to>まで、分速<v>mで行くときの時間<wo>",
    "<n>分の1に縮めた地図で、<w>までが<x>cmでした。分速<v>mで行くと着くのは何分後ですか。",
    NULL};
static const struct subtype walk = {
    .id = "walk",
    .name = "地図の道のりからかかる時間",
    .level = 2,
    .templates = templates_walk,
    .asks = "かかる時間",
    .role = {{"n", "縮尺の分母", ""}, {"x", "地図上の長さ", "cm"}, {"v", "分速", "m"}},
    .method = {{"道のりから", "まず実際の道のりをmで求め、速さでわります。", solve_walk, NULL}},
    .draw = draw_walk,
    .holds = holds_walk,
    .low = {1},
    .high = {3000},
    .hint = "実際の道のりは何mですか。",
    .figure = &figure_minutes,
};

/* ---- the mean of the first n, and of those one place further ---- */
enum { COUNT, MEAN, NEXT, KNOWN };
static const char *const lists[] = {"人|体重|kg|28|45",
                                    "人|身長|cm|130|155",
                                    "人|テストの点数|点|50|95",
                                    "人|拾ったくりの数|個|10|60",
                                    "回|なわとびの回数|回|30|90",
                                    "日|読んだページ数|ページ|10|60",
                                    "日|歩いた時間|分|20|90",
                                    "人|走った時間|秒|40|90",
                                    "日|とれたたまごの数|個|12|70",
                                    "!人|集めた空きかんの数|個|15|80",
                                    NULL};
static const struct figure_template figure_mean = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "<c>"}}};
static void bind_slide(struct build *p) {
    build_need(p, "several", build_value(p, COUNT) > 1);
    build_set_number(p, "all", build_value(p, COUNT) + 1);
    build_set(p, "q", p->aux[0] ? "はじめ" : "最後"), build_set(p, "k", p->aux[0] ? "最後" : "はじめ");
}
static bool draw_slide(struct build *p) {
    build_context(p, "pc|w|c|lo|hi", lists);
    int64_t lo = build_get_number(p, "lo"), hi = build_get_number(p, "hi"), n = build_between(p, 2, 5),
            a = build_between(p, lo, hi), m = build_between(p, lo, hi), last = build_between(p, lo, hi), gap = last - a;
    bool first = build_chance(p, 30);
    if (!build_need(p, "whole means", gap && gap % n == 0)) return false;
    build_aux(p, 0, first);
    build_datum(p, COUNT, "n", n), build_datum(p, MEAN, "M", m), build_datum(p, NEXT, "N", m + gap / n),
        build_datum(p, KNOWN, "a", first ? last : a);
    return build_need(p, "numbers differ",
                      m != a && m != last && m + gap / n != a && m + gap / n != last && m + gap / n > 0);
}
static void solve_slide(struct build *p) {
    struct ratio m = build_step(p, "はじめの<n><pc>の合計は、", p->datum[MEAN], '*', p->datum[COUNT], "<c>", "です。");
    struct ratio k = build_step(p, "後の<n><pc>の合計は、", p->datum[NEXT], '*', p->datum[COUNT], "<c>", "です。");
    bool more = k.num * m.den > m.num * k.den, up = more != (bool)p->aux[0];
    struct ratio gap =
        build_step(p, "間の値は共通なので、はじめと最後の差は、", more ? k : m, '-', more ? m : k, "<c>", "です。");
    build_answer(p, build_step(p, "<q>の値は、", p->datum[KNOWN], up ? '+' : '-', gap, "<c>", "です。"), "", "<c>");
}
static bool holds_slide(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t first = p->aux[0] ? x[0] : build_value(p, KNOWN), last = p->aux[0] ? build_value(p, KNOWN) : x[0];
    return IF_KEPT(keep, 15, last - first == build_value(p, COUNT) * (build_value(p, NEXT) - build_value(p, MEAN)));
}
static const char *const templates_slide[] = {
    "<all><pc>分の<w>を順に調べました。はじめの<n><pc>の平均は<M><c>、終わりの<n><pc>の平均は<N><c>です。<k>の値が<a><c>のとき、<q>の値は何<c>ですか。",
    "<w>を<all><pc>分調べると、はじめの<n><pc>の平均が<M><c>で、終わりの<n><pc>の平均が<N><c>でした。<k>は<a><c>です。<q>は何<c>[ですか。|でしょうか。]",
    "<q>の値は何<c>ですか。<all><pc>分の<w>があり、はじめから<n><pc>の平均は<M><c>、終わりから<n><pc>の平均は<N><c>、<k>の値は<a><c>です。",
    "<all><pc>分の<w>が順に書いてあります。<k>の値は<a><c>です。はじめの<n><pc>で平均すると<M><c>、終わりの<n><pc>で平均すると<N><c>です。<q>の値<wo>",
    "<w>の平均を求めました。全部で<all><pc>分のうち、はじめの<n><pc>では<M><c>、終わりの<n><pc>では<N><c>です。<k>が<a><c>なら、<q>は何<c>になりますか。",
    "<all><pc>分の<w>のうち、<k>は<a><c>でした。<q>をのぞいた平均と<k>をのぞいた平均を、順番に、はじめの<n><pc>が<M><c>、終わりの<n><pc>が<N><c>と表しました。<q>は何<c>ですか。",
    "はじめの<n><pc>の<w>の平均は<M><c>です。はじめの1<pc>をぬき、最後の1<pc>を加えた<n><pc>の平均は<N><c>です。<k>の値は<a><c>です。<q>の値は何<c><ka>",
    "<w>について、はじめの<n><pc>の平均が<M><c>、<all><pc>のうち終わりの<n><pc>の平均が<N><c>でした。<k>の<a><c>から考えると、<q>は何<c>ですか。",
    NULL};
static const struct subtype slide = {
    .id = "slide",
    .name = "1つずれた平均",
    .level = 3,
    .templates = templates_slide,
    .asks = "<q>の値",
    .role = {{"n", "平均した数", "<pc>"},
             {"M", "はじめの平均", "<c>"},
             {"N", "後の平均", "<c>"},
             {"a", "<k>の値", "<c>"},
             {"who", "きかれているのは最後かはじめか", "最後|はじめ", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"合計の差", "2つの合計の差は、はじめと最後の値の差です。", solve_slide, NULL}},
    .draw = draw_slide,
    .bind = bind_slide,
    .holds = holds_slide,
    .low = {1},
    .high = {1000},
    .hint = "2つの平均に共通しているのは、どの値ですか。",
    .figure = &figure_mean,
};

static const struct subtype *const subtypes[] = {&cost, &walk, &slide, NULL};
const struct family family_tanni_nidan = {.id = "tanni_nidan",
                                          .number = "F11,F40,F41",
                                          .name = "単位量あたり・平均(2段)",
                                          .grade = 6,
                                          .plain = true,
                                          .scene = SCENE_ANYWHERE,
                                          .subtypes = subtypes};

/* en_ugoku.c - circles that move: wheels in time, circles that roll, a dog on a rope, a way around that is longer.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/en_ouyo.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};

/* ---- how long a wheel of so many turns a second needs ---- */
static const char *const wheels[] = {"ロボットカー",   "自転車",         "一輪車",        "おもちゃの車",
                                     "台車",           "模型の電車",     "ラジコンカー",  "車いす",
                                     "荷車",           "三輪車",         "実験用の車",    "ローラースケート",
                                     "そうじロボット", "配たつロボット", "!キックボード", NULL};
static bool draw_wheel(struct build *p, bool time) {
    build_context(p, "w", wheels);
    build_people(p, "P");
    int64_t a = build_round(p, 5, 70, 5), n = build_between(p, 2, 9), t = build_between(p, 3, 60);
    build_datum(p, A, "a", a), build_datum(p, B, "n", n);
    if (time)
        build_datum_ratio(p, C, "D", build_fraction(314 * a * n * t, 100));
    else
        build_datum(p, C, "t", t);
    return build_need(p, "different numbers", a != n && n != t && a != t);
}
static bool draw_wheel_time(struct build *p) { return draw_wheel(p, true); }
static struct ratio step_second(struct build *p) {
    struct ratio one = build_step(p, "1回転で進むのは、", p->datum[A], '*', en_pi, "cm", "です。");
    return build_step(p, "1秒間に進むのは、", one, '*', p->datum[B], "cm", "です。");
}
static void solve_wheel_time(struct build *p) {
    struct ratio second = step_second(p);
    build_answer(p, build_step(p, "かかる時間は、", p->datum[C], '/', second, "秒", "です。"), "", "秒");
}
static bool holds_wheel_time(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   x[0] * 314 * build_value(p, A) * build_value(p, B) * p->datum[C].den == 1000 * p->datum[C].num);
}
static const char *const templates_wheel_time[] = {
    "直径<a>cmの車輪が1秒間に<n>回転する<w>が、<D>cm進みます。円周率は3.14とします。かかる時間は何秒ですか。",
    "円周率は3.14とします。<w>の車輪の直径は<a>cmで、1秒間に<n>回転します。すべらずに<D>cm進みます。かかる時間は何秒[ですか。|でしょうか。|になりますか。]",
    "車輪の直径が<a>cmの<w>があります。1秒に<n>回転しながら<D>cm進みます。円周率は3.14とします。このとき、かかる時間は何秒ですか。",
    "かかる時間は何秒ですか。<P>の<w>は、直径<a>cmの車輪が1秒間に<n>回転します。これで<D>cm先まで行きます。円周率は3.14とします。",
    "<w>が<D>cm進もうとしています。車輪は直径<a>cmで、毎秒<n>回転します。円周率は3.14とします。かかる時間は何秒<ka>",
    "毎秒<n>回転する直径<a>cmの車輪で、<w>が<D>cmの道のりを進みます。円周率は3.14とします。かかる時間は何秒ですか。",
    "円周率は3.14とします。<D>cmの道のりを、車輪の直径が<a>cmの<w>で進みます。車輪は1秒間に<n>回転します。では、かかる時間は何秒ですか。",
    "1秒間に<n>回転する車輪が<w>についていて、車輪の直径は<a>cmで、<D>cmをまっすぐ進みます。円周率は3.14とします。かかる時間は何秒になりますか。",
    "直径<a>cmの車輪をつけた<w>が、1秒間に<n>回転の速さで<D>cm動きます。円周率は3.14とします。かかる時間は何秒ですか。",
    NULL,
};
const struct subtype en_wheel_time = {
    .id = "wheel_time",
    .name = "車輪が進む時間",
    .level = 2,
    .templates = templates_wheel_time,
    .asks = "かかる時間",
    .role = {{"a", "車輪の直径", "cm"}, {"n", "1秒間に回る数", "回転"}, {"D", "進む道のり", "cm"}},
    .method = {{"1秒に進む長さ", "車輪は1回転で円周の長さだけ進みます。", solve_wheel_time, NULL}},
    .draw = draw_wheel_time,
    .holds = holds_wheel_time,
    .low = {1},
    .high = {5000},
    .scale = 10,
    .hint = "1回転で何cm進みますか。",
    .figure = &no_figure,
};

/* ---- how far a wheel of so many turns a second goes ---- */
static bool draw_wheel_way(struct build *p) { return draw_wheel(p, false); }
static void solve_wheel_way(struct build *p) {
    struct ratio second = step_second(p);
    build_trap(p, second);
    build_answer(p, build_step(p, "<t>秒では、", second, '*', p->datum[C], "cm", "です。"), "", "cm");
}
static bool holds_wheel_way(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] == 314 * build_value(p, A) * build_value(p, B) * build_value(p, C));
}
static const char *const templates_wheel_way[] = {
    "直径<a>cmの車輪が1秒間に<n>回転する<w>が、<t>秒間進みます。円周率は3.14とします。進む道のりは何cmですか。",
    "円周率は3.14とします。<w>の車輪の直径は<a>cmで、1秒間に<n>回転します。すべらずに<t>秒進みます。進む道のりは何cm[ですか。|でしょうか。|になりますか。]",
    "車輪の直径が<a>cmの<w>があります。1秒に<n>回転しながら<t>秒間進みます。円周率は3.14とします。このとき、進む道のりは何cmですか。",
    "進む道のりは何cmですか。<P>の<w>は、直径<a>cmの車輪が1秒間に<n>回転します。これで<t>秒間走ります。円周率は3.14とします。",
    "<w>が<t>秒間動きます。車輪は直径<a>cmで、毎秒<n>回転します。円周率は3.14とします。進む道のりは何cm<ka>",
    "毎秒<n>回転する直径<a>cmの車輪で、<w>が<t>秒間進みます。円周率は3.14とします。進む道のりは何cmですか。",
    "円周率は3.14とします。<t>秒の間、車輪の直径が<a>cmの<w>で進みます。車輪は1秒間に<n>回転します。では、進む道のりは何cmですか。",
    "1秒間に<n>回転する車輪が<w>についていて、<t>秒走ります。車輪の直径は<a>cmです。円周率は3.14とします。進む道のりは何cmになりますか。",
    "直径<a>cmの車輪をつけた<w>が、1秒間に<n>回転の速さで<t>秒動きます。円周率は3.14とします。進む道のりは何cmですか。",
    NULL,
};
const struct subtype en_wheel_way = {
    .id = "wheel_way",
    .name = "車輪が時間内に進む道のり",
    .level = 2,
    .templates = templates_wheel_way,
    .asks = "進む道のり",
    .role = {{"a", "車輪の直径", "cm"}, {"n", "1秒間に回る数", "回転"}, {"t", "進む時間", "秒"}},
    .method = {{"1秒に進む長さ", "車輪は1回転で円周の長さだけ進みます。", solve_wheel_way, NULL}},
    .draw = draw_wheel_way,
    .holds = holds_wheel_way,
    .low = {1},
    .high = {10000000},
    .scale = 100,
    .hint = "1回転で何cm進みますか。",
    .figure = &no_figure,
};

/* ---- the way of the middle of a circle that rolls around a rectangle, or inside of it ---- */
static const char *const fields[] = {"長方形|cm",           "長方形の板|cm",
                                     "長方形の箱|cm",       "長方形のわく|cm",
                                     "長方形のテーブル|cm", "長方形の土地|m",
                                     "長方形の紙|cm",       "長方形の部屋|m",
                                     "長方形の積み木|cm",   "長方形の台|cm",
                                     "長方形の本|cm",       "長方形のステージ|m",
                                     "!長方形の鏡|cm",      NULL};
static struct ratio other_side(const struct build *p) { return p->datum[C].num ? p->datum[C] : p->datum[B]; }
static void bind_roll(struct build *p) {
    struct ratio two = build_apply(p, p->datum[A], '*', build_int(2));
    build_set(p, "sd", p->aux[0] ? "内側" : "外側");
    build_need(p, "room inside",
               !p->aux[0] || (ratio_compare(two, p->datum[B]) < 0 && ratio_compare(two, other_side(p)) < 0));
}
static bool draw_roll(struct build *p) {
    build_context(p, "w|u", fields);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t r = build_between(p, 1, 12), a = build_between(p, 4, 60), b = build_between(p, 4, 80);
    build_datum(p, A, "r", r), build_datum(p, B, "a", a), build_datum(p, C, "b", b);
    return build_need(p, "room inside", !p->aux[0] || (2 * r < a && 2 * r < b)) &&
           build_need(p, "different numbers", a != b && r != a && r != b);
}
static void solve_roll(struct build *p) {
    struct ratio a = p->datum[B], b = other_side(p),
                 twice = build_step(
                     p, p->aux[0] ? "半径の2つ分は、" : "角で回るのは、半径が円の半径と同じ円1つ分です。その直径は、",
                     p->datum[A], '*', build_int(2), "<u>", "です。");
    if (p->aux[0]) {
        struct ratio x = build_step(p, "中心の通り道のたては、", a, '-', twice, "<u>", "です。"),
                     y = build_step(p, "横は、", b, '-', twice, "<u>", "です。");
        struct ratio half = build_step(p, "たてと横で、", x, '+', y, "<u>", "です。");
        build_trap(p, half);
        build_answer(p, build_step(p, "1周では、", half, '*', build_int(2), "<u>", "です。"), "", "<u>");
        return;
    }
    struct ratio arc = build_step(p, "角の部分の長さは、", twice, '*', en_pi, "<u>", "です。");
    struct ratio half = build_step(p, "たてと横で、", a, '+', b, "<u>", "です。"),
                 straight = build_step(p, "直線の部分は、", half, '*', build_int(2), "<u>", "です。");
    build_trap(p, straight);
    build_answer(p, build_step(p, "合わせて、", straight, '+', arc, "<u>", "です。"), "", "<u>");
}
static bool holds_roll(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t r = build_value(p, A), a = build_value(p, B), b = p->datum[C].num ? build_value(p, C) : a;
    return IF_KEPT(keep, 7, p->aux[0] ? x[0] + 800 * r == 200 * a + 200 * b : x[0] - 628 * r == 200 * a + 200 * b);
}
static const char *const templates_roll[] = {
    "半径<r><u>の円が、たて<a><u>、横<b><u>の<w>の<sd>を、辺にそってころがって1周します。円周率は3.14とします。円の中心が動いた長さは何<u>ですか。",
    "円周率は3.14とします。たて<a><u>、横<b><u>の<w>の<sd>を、半径<r><u>の円がすべらずにころがって1周します。円の中心が動いた長さは何<u>[ですか。|でしょうか。|になりますか。]",
    "<w>があります。たては<a><u>、横は<b><u>で、その<sd>にそって半径<r><u>の円が1周ころがります。円周率は3.14とします。このとき、円の中心が動いた長さは何<u>ですか。",
    "円の中心が動いた長さは何<u>ですか。<P>は、たて<a><u>、横<b><u>の<w>の<sd>にそって、半径<r><u>のコインをころがして1周させます。円周率は3.14とします。",
    "半径<r><u>の円を、<w>の<sd>にそってころがし、1周させます。<w>はたて<a><u>、横<b><u>です。円周率は3.14とします。円の中心が動いた長さは何<u><ka>",
    "<w>のたては<a><u>、横は<b><u>です。半径<r><u>の円が、<sd>を辺からはなれずにころがってもとの位置にもどります。円周率は3.14とします。円の中心が動いた長さは何<u>ですか。",
    "円周率は3.14とします。たて<a><u>、横<b><u>の<w>の<sd>を、半径<r><u>の円板がころがりながらひと回りします。では、円の中心が動いた長さは何<u>ですか。",
    "半径<r><u>の円がころがって、たて<a><u>、横<b><u>の<w>の<sd>をちょうど1周しました。円周率は3.14とします。円の中心が動いた長さは何<u>になりますか。",
    "たてが<a><u>、横が<b><u>の<w>の<sd>を、半径<r><u>のボールが辺にそってころがって1周します。円周率は3.14とします。円の中心が動いた長さは何<u>ですか。",
    NULL,
};
const struct subtype en_roll = {
    .id = "roll",
    .name = "長方形のまわりをころがる円",
    .level = 3,
    .templates = templates_roll,
    .asks = "円の中心が動いた長さ",
    .role = {{"r", "円の半径", "<u>"},
             {"a", "長方形のたて", "<u>"},
             {"b", "長方形の横", "<u>", .optional = true},
             {"side", "外側か内側か", "外側|内側", PROBLEM_CHOICE, .aux = 0}},
    .method =
        {{"直線と角",
          "外側を回るときは、直線の部分のほかに、4つの角で合わせて1つの円の円周ができます。内側では、中心は辺から半径だけはなれた長方形を回ります。",
          solve_roll, NULL}},
    .draw = draw_roll,
    .bind = bind_roll,
    .holds = holds_roll,
    .low = {1},
    .high = {200000},
    .scale = 100,
    .hint = "角の所で、円の中心はどのように動きますか。",
    .figure = &no_figure,
};

/* ---- the ground that a rope at the corner of a building reaches ---- */
static const char *const animals[] = {"犬|建物",   "犬|小屋",       "やぎ|物置",    "羊|倉庫", "牛|牛小屋",
                                      "ねこ|家",   "馬|馬小屋",     "うさぎ|小屋",  "犬|家",   "やぎ|小屋",
                                      "子牛|倉庫", "ポニー|馬小屋", "!あひる|物置", NULL};
static void bind_dog(struct build *p) {
    build_need(p, "the rope does not go around",
               ratio_compare(p->datum[A], build_apply(p, p->datum[B], '+', p->datum[C])) <= 0);
}
static bool draw_dog(struct build *p) {
    build_context(p, "w|b0", animals);
    build_people(p, "P");
    int64_t l = build_between(p, 2, 15), a = build_between(p, 2, 15), b = build_between(p, 2, 18);
    build_datum(p, A, "l", l), build_datum(p, B, "a", a), build_datum(p, C, "b", b);
    return build_need(p, "the rope does not go around", l <= a + b) &&
           build_need(p, "beyond a corner", l > a || l > b) &&
           build_need(p, "different numbers", a != b && l != a && l != b);
}
/* A quarter of a circle as large as what is left of the rope behind a corner. */
static struct ratio add_quarter(struct build *p, struct ratio sum, int i) {
    if (ratio_compare(p->datum[A], p->datum[i]) <= 0) return sum;
    struct ratio rest = build_step(p, i == B ? "たての辺の先で、ひもの残りは、" : "横の辺の先で、ひもの残りは、",
                                   p->datum[A], '-', p->datum[i], "m", "です。");
    struct ratio v = build_apply(p, en_times_pi(p, build_apply(p, rest, '*', rest)), '/', build_int(4));
    char text[32];
    build_print(text, sizeof text, rest);
    build_line(p);
    build_say(p, "その四分円の面積は、");
    build_formula(p, v, "m²", "%s×%s×3.14÷4", text, text);
    build_say(p, "です。");
    return build_apply(p, sum, '+', v);
}
static void solve_dog(struct build *p) {
    struct ratio l = p->datum[A],
                 big = build_apply(p, build_apply(p, en_times_pi(p, build_apply(p, l, '*', l)), '*', build_int(3)), '/',
                                   build_int(4));
    build_line(p);
    build_say(p, "角のまわりの円の3/4の面積は、");
    build_formula(p, big, "m²", "%s×%s×3.14×3÷4", build_get(p, "l"), build_get(p, "l"));
    build_say(p, "です。");
    struct ratio all = add_quarter(p, add_quarter(p, big, B), C);
    if (ratio_compare(all, big) > 0) {
        struct ratio more = build_apply(p, all, '-', big);
        build_trap(p, big);
        all = build_step(p, "全部合わせて、", big, '+', more, "m²", "です。");
    }
    build_answer(p, all, "", "m²");
}
static bool holds_dog(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t l = build_value(p, A), s = 3 * l * l;
    for (int i = B; i <= C; i++)
        if (l > build_value(p, i)) s += (l - build_value(p, i)) * (l - build_value(p, i));
    return IF_KEPT(keep, 7, x[0] == 785 * s);
}
static const char *const templates_dog[] = {
    "たて<a>m、横<b>mの長方形の<b0>の角に、<w>が長さ<l>mのひもでつながれています。円周率は3.14とします。動けるはん囲の面積は何m²ですか。",
    "円周率は3.14とします。<w>が、たて<a>m、横<b>mの長方形の<b0>の外側の角に、<l>mのひもでつながれています。動けるはん囲の面積は何m²[ですか。|でしょうか。|になりますか。]",
    "長方形の<b0>は、たて<a>m、横<b>mです。その角に、<w>を長さ<l>mのロープでつなぎました。円周率は3.14とします。このとき、動けるはん囲の面積は何m²ですか。",
    "動けるはん囲の面積は何m²ですか。<P>は、<w>を<l>mのひもで、たて<a>m、横<b>mの<b0>の1つの角につなぎました。<b0>の中には入れないものとします。円周率は3.14とします。",
    "<b0>の角に長さ<l>mのひもで<w>がつながれました。<b0>は長方形で、たて<a>m、横<b>mです。円周率は3.14とします。動けるはん囲の面積は何m²<ka>",
    "<w>が<l>mのひもで<b0>の角につながれています。<b0>はたて<a>m、横<b>mの長方形で、中には入れないものとします。円周率は3.14とします。動けるはん囲の面積は何m²ですか。",
    "円周率は3.14とします。長さ<l>mのひもの先に<w>がいます。もう一方のはしは、たて<a>m、横<b>mの<b0>の角に結んであります。では、動けるはん囲の面積は何m²ですか。",
    "たて<a>m、横<b>mの長方形の<b0>があります。この<b0>の角と<w>は、長さ<l>mのひもでつながっています。円周率は3.14とします。動けるはん囲の面積は何m²になりますか。",
    "<w>は、長方形の<b0>(たて<a>m、横<b>m)の角から<l>mのひもで動くことができます。円周率は3.14とします。動けるはん囲の面積は何m²ですか。",
    NULL,
};
const struct subtype en_dog = {
    .id = "dog",
    .name = "建物の角につながれた犬",
    .level = 3,
    .templates = templates_dog,
    .asks = "動けるはん囲の面積",
    .role = {{"l", "ひもの長さ", "m"}, {"a", "建物のたて", "m"}, {"b", "建物の横", "m"}},
    .method = {{"おうぎ形に分ける", "角のまわりは円の3/4で、辺の先では、ひもが短くなった四分円になります。", solve_dog,
                NULL}},
    .draw = draw_dog,
    .bind = bind_dog,
    .holds = holds_dog,
    .spare = 6,
    .low = {1},
    .high = {1000000},
    .scale = 1000,
    .hint = "建物の角で、ひもの残りは何mになりますか。",
    .figure = &no_figure,
};

/* ---- how much longer a way around is on a larger radius ---- */
static void bind_longer(struct build *p) { build_set(p, "dm", p->aux[0] ? "直径" : "半径"); }
static bool draw_longer(struct build *p) {
    build_context(p, "w|u", en_rounds);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    build_datum(p, A, "d", build_between(p, 1, 60));
    return true;
}
static void solve_longer(struct build *p) {
    struct ratio way = p->datum[A];
    if (!p->aux[0]) way = build_step(p, "直径の差は、", way, '*', build_int(2), "<u>", "です。");
    build_trap(p, build_apply(p, en_times_pi(p, way), '/', build_int(2)));
    build_answer(p, build_step(p, "円周の差は、", way, '*', en_pi, "<u>", "です。"), "", "<u>");
}
static bool holds_longer(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == (p->aux[0] ? 314 : 628) * build_value(p, A));
}
static const char *const templates_longer[] = {
    "丸い<w>が2つあります。<dm>は<d><u>ちがっています。円周率は3.14とします。円周の差は何<u>ですか。",
    "円周率は3.14とします。円の形の<w>の<dm>を<d><u>長くします。円周の差は何<u>[ですか。|でしょうか。|になりますか。]",
    "<dm>が<d><u>ちがう2つの円があります。円周率は3.14とします。このとき、円周の差は何<u>ですか。",
    "円周の差は何<u>ですか。<P>は、丸い<w>の<dm>を<d><u>大きくしました。円周率は3.14とします。",
    "大きい円の<dm>は、小さい円の<dm>より<d><u>長くなります。円周率は3.14とします。円周の差は何<u><ka>",
    "丸い<w>の<dm>を、今より<d><u>だけ長くします。円周率は3.14とします。円周の差は何<u>ですか。",
    "円周率は3.14とします。円の<dm>が<d><u>だけのびたときの円周を考えます。では、円周の差は何<u>ですか。",
    "同じ点を中心とする2つの円があります。<dm>の差は<d><u>です。円周率は3.14とします。円周の差は何<u>になりますか。",
    "2つの丸い<w>の<dm>の差は<d><u>です。円周率は3.14とします。円周の差は何<u>ですか。",
    NULL,
};
const struct subtype en_longer = {
    .id = "longer",
    .name = "半径の差と円周の差",
    .level = 2,
    .templates = templates_longer,
    .asks = "円周の差",
    .role = {{"d", "<dm>の差", "<u>"}, {"dm", "半径か直径か", "半径|直径", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"差だけで考える", "円周は直径×円周率なので、円周の差は直径の差×円周率です。", solve_longer, NULL}},
    .draw = draw_longer,
    .bind = bind_longer,
    .holds = holds_longer,
    .low = {1},
    .high = {200000},
    .scale = 100,
    .hint = "直径は何<u>ちがいますか。",
    .figure = &no_figure,
};

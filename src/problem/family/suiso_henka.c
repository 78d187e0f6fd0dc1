/* suiso_henka.c - 水そうの水が変わる: a full tank runs empty while some comes in; how much comes in; water that rises by so
 * much where something is sunk in it.
 *
 *   what goes out - what comes in = the loss of a minute; base × rise = volume
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const tanks[] = {"水そう", "水そう", "タンク", "おふろのよくそう", "水おけ", "プール", "貯水そう",
                                    "ビニールプール", "大きな容器", "雨水タンク", "!水がめ", NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "L"}}};
static void draw_tank(struct build *p) {
    build_context(p, "w", tanks);
    build_people(p, "A");
}

/* ---- how long until it is empty ---- */
enum { FULL, IN, OUT };
static void bind_drain(struct build *p) {
    build_need(p, "more goes out than comes in", build_value(p, OUT) > build_value(p, IN));
}
static bool draw_drain(struct build *p) {
    draw_tank(p);
    int64_t out = build_between(p, 5, 40), in = build_between(p, 2, out - 2), minutes = build_between(p, 4, 60);
    build_datum(p, FULL, "V", (out - in) * minutes), build_datum(p, IN, "i", in), build_datum(p, OUT, "o", out);
    return build_need(p, "a plausible tank", (out - in) * minutes >= 20 && (out - in) * minutes <= 1200);
}
static void solve_drain(struct build *p) {
    struct ratio less = build_step(p, "1分間にへる水は、", p->datum[OUT], '-', p->datum[IN], "L", "です。");
    struct ratio minutes = build_step(p, "空になるのは、", p->datum[FULL], '/', less, "分後", "です。");
    build_trap(p, build_apply(p, p->datum[FULL], '/', p->datum[OUT]));
    build_trap(p, build_apply(p, p->datum[FULL], '/', build_apply(p, p->datum[OUT], '+', p->datum[IN])));
    build_answer(p, minutes, "", "分後");
}
static bool holds_drain(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t in = 0, out = 0;
    for (int64_t i = 0; i < x[0]; i++) in += build_value(p, IN), out += build_value(p, OUT);
    return IF_KEPT(keep, 7, out == build_value(p, FULL) + in);
}
static const char *const templates_drain[] = {
    "<V>Lの水が入った<w>に、毎分<i>Lずつ水を入れながら、毎分<o>Lずつ水をぬきます。<w>は何分後に空になりますか。",
    "満水で<V>Lの<w>があります。1分間に<i>Lの水が入り、1分間に<o>Lの水が出ていきます。何分で空になり[ますか。|ますか。]",
    "<w>に水が<V>Lたまっています。毎分<o>Lの割合で水を流し出しますが、毎分<i>Lの水も入ってきます。空になるのは何分後[ですか。|でしょうか。]",
    "何分後に空になりますか。<w>には水が<V>Lあり、毎分<i>L入り、毎分<o>L出ていきます。",
    "<A>は、<V>Lの水がある<w>から毎分<o>Lずつくみ出します。その間も毎分<i>Lの水が入ります。<w>が空になるのは何分後ですか。",
    "給水管から毎分<i>L入り、はい水管から毎分<o>L出ます。<V>Lの水が入っている<w>は、両方を開くと何分後に空になりますか。",
    "いっぱいで<V>Lの<w>から水をぬきます。ぬけるのは毎分<o>Lですが、じゃ口からは毎分<i>L出続けています。水がなくなるのは何分後ですか。",
    "<w>の水<V>Lを、毎分<i>Lずつ水が入る中で、毎分<o>Lずつポンプでくみ出すと、何分後になくなりますか。",
    NULL};
static const struct subtype drain = {
    .id = "drain",
    .name = "入りながら出て空になる",
    .level = 1,
    .templates = templates_drain,
    .asks = "空になる時間",
    .role = {{"V", "はじめの水の量", "L"}, {"i", "1分間に入る水", "L"}, {"o", "1分間に出る水", "L"}},
    .method = {{"差", "1分間にへる水は、出る水と入る水の差です。", solve_drain, NULL}},
    .draw = draw_drain,
    .bind = bind_drain,
    .holds = holds_drain,
    .loops = 1,
    .low = {1},
    .high = {300},
    .hint = "1分間に、水は何Lずつへりますか。",
    .figure = &no_figure,
};

/* ---- how much comes in ---- */
enum { DRAINED = 1, TIME };
static void bind_inflow(struct build *p) {
    build_need(p, "less is lost than goes out",
               build_value(p, FULL) < build_value(p, DRAINED) * build_value(p, TIME));
}
static bool draw_inflow(struct build *p) {
    draw_tank(p);
    int64_t out = build_between(p, 6, 40), in = build_between(p, 2, out - 2), minutes = build_between(p, 4, 60);
    build_datum(p, FULL, "V", (out - in) * minutes), build_datum(p, DRAINED, "o", out), build_datum(p, TIME, "t", minutes);
    return build_need(p, "a plausible tank", (out - in) * minutes >= 20 && (out - in) * minutes <= 1200) &&
           build_need(p, "different numbers", in != minutes && out - in != minutes);
}
static void solve_inflow(struct build *p) {
    struct ratio less = build_step(p, "1分間にへった水は、", p->datum[FULL], '/', p->datum[TIME], "L", "です。");
    struct ratio in = build_step(p, "1分間に<o>L出たので、1分間に入った水は、", p->datum[DRAINED], '-', less, "L", "です。");
    build_trap(p, less);
    build_trap(p, build_apply(p, p->datum[DRAINED], '+', less));
    build_answer(p, in, "", "L");
}
/* All that was there and came in went out. */
static bool holds_inflow(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, build_value(p, FULL) + x[0] * build_value(p, TIME) ==
                                build_value(p, DRAINED) * build_value(p, TIME));
}
static const char *const templates_inflow[] = {
    "<V>Lの水が入った<w>に、毎分同じ量の水を入れながら、毎分<o>Lずつ水をぬくと、<t>分で空になりました。毎分何Lの水を入れましたか。",
    "満水で<V>Lの<w>があります。水を入れながら毎分<o>Lの水を出すと、<t>分後に空になりました。入れた水は毎分何L[ですか。|でしょうか。]",
    "<w>に水が<V>Lたまっています。毎分<o>Lの割合で流し出しましたが、水が入り続けていたので、空になるまでに<t>分かかりました。毎分何L入っていましたか。",
    "毎分何Lの水が入りましたか。<V>Lの水がある<w>から毎分<o>Lずつくみ出すと、水が入ってくる中で<t>分で空になりました。",
    "<A>は、<V>Lの水がある<w>から毎分<o>Lずつくみ出しました。その間もじゃ口から水が出ていて、<t>分で空になりました。じゃ口からは毎分何L出ていましたか。",
    "給水管とはい水管を両方開くと、<V>Lの水が入っている<w>は<t>分で空になりました。はい水管からは毎分<o>L出ます。給水管からは毎分何L入りますか。",
    "いっぱいで<V>Lの<w>の水を毎分<o>Lずつぬきながら、一定の割合で水を入れたところ、<t>分で水がなくなりました。1分間に入れた水<wo>",
    "<w>の水<V>Lが、毎分<o>Lずつ出て、<t>分でなくなりました。この間、一定の割合で水が入っていました。1分間に何L入りましたか。",
    NULL};
static const struct subtype inflow = {
    .id = "inflow",
    .name = "空になった時間から入った水",
    .level = 2,
    .templates = templates_inflow,
    .asks = "1分間に入る水",
    .role = {{"V", "はじめの水の量", "L"}, {"o", "1分間に出る水", "L"}, {"t", "空になった時間", "分"}},
    .method = {{"差", "1分間にへった水は、出る水と入る水の差です。", solve_inflow, NULL}},
    .draw = draw_inflow,
    .bind = bind_inflow,
    .holds = holds_inflow,
    .low = {1},
    .high = {100},
    .hint = "1分間に、水は何Lずつへりましたか。",
    .figure = &no_figure,
};

/* ---- something is sunk, the water rises by so much ---- */
enum { LONG, WIDE, RISE };
static const char *const boxes[] = {"水そう", "水そう", "容器", "入れ物", "金魚の水そう", "メダカの水そう", "水おけ", "!箱形の容器",
                                    NULL};
static const char *const sunk[] = {"石",     "石",     "おもり", "鉄のかたまり", "ねん土",
                                   "鉄の球", "じゃがいも", "レンガ", "ガラス玉",     "!びん", NULL};
static const struct figure_template cuboid = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "cm"}}};
static int64_t draw_base(struct build *p) {
    int64_t a = build_between(p, 8, 40), b = build_between(p, 8, 40);
    build_context(p, "w", boxes);
    build_words(p, "s", sunk);
    build_people(p, "A");
    build_datum(p, LONG, "a", a), build_datum(p, WIDE, "b", b);
    build_need(p, "sides differ", a != b);
    return a * b;
}
static struct ratio step_base(struct build *p) {
    return build_step(p, "底面積は、", p->datum[LONG], '*', p->datum[WIDE], "cm²", "です。");
}
static bool draw_rise(struct build *p) {
    draw_base(p);
    build_datum(p, RISE, "u", build_between(p, 2, 9));
    return true;
}
static void solve_rise(struct build *p) {
    struct ratio base = step_base(p);
    struct ratio volume = build_step(p, "<s>の体積は、上がった分の水の体積と同じで、", base, '*', p->datum[RISE], "cm³", "です。");
    build_trap(p, base);
    build_answer(p, volume, "", "cm³");
}
static bool holds_rise(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t layers = 0;
    for (int64_t i = 0; i < build_value(p, LONG); i++) layers += build_value(p, WIDE) * build_value(p, RISE);
    return IF_KEPT(keep, 7, x[0] == layers);
}
static const char *const templates_rise[] = {
    "内のりが縦<a>cm、横<b>cmの直方体の<w>に水が入っています。<s>を完全にしずめると、水面が<u>cm上がりました。<s>の体積は何cm³ですか。",
    "底面が縦<a>cm、横<b>cmの直方体の<w>の水に<s>をしずめると、水の深さが<u>cmふえました。<s>の体積は何cm³ですか。",
    "直方体の<w>の底は、縦<a>cm、横<b>cmです。<s>を入れて水の中にしずめると、水面が<u>cm高くなりました。<s>の体積は何cm³[ですか。|でしょうか。]",
    "<s>の体積は何cm³ですか。縦<a>cm、横<b>cmの直方体の<w>の水にしずめると、水面が<u>cm上がりました。",
    "<A>が<s>の体積を調べています。縦<a>cm、横<b>cmの直方体の<w>の水にしずめると、水面は<u>cm上がりました。体積は何cm³ですか。",
    "水の入った直方体の<w>に、<s>をすっかりしずめると水面が<u>cm上がりました。底面は縦<a>cm、横<b>cmです。<s>の体積<wo>",
    "縦<a>cm、横<b>cmの直方体の<w>に<s>をしずめました。水はこぼれず、水面は<u>cmだけ上がりました。<s>の体積は何cm³ですか。",
    "<w>は直方体で、底面の縦は<a>cm、横は<b>cmです。<s>をしずめると、水面が前より<u>cm高くなりました。<s>の体積は何cm³ですか。",
    NULL};
static const struct subtype rise = {
    .id = "rise",
    .name = "水面の上がりから体積",
    .level = 1,
    .templates = templates_rise,
    .asks = "<s>の体積",
    .role = {{"a", "底面の縦", "cm"}, {"b", "底面の横", "cm"}, {"u", "水面が上がった高さ", "cm"}},
    .method = {{"上がった分", "しずめたものの体積は、水面が上がった分の直方体の体積と同じです。", solve_rise, NULL}},
    .draw = draw_rise,
    .holds = holds_rise,
    .loops = 1,
    .low = {1},
    .high = {16000},
    .hint = "水面が上がった分は、どんな形の体積ですか。",
    .figure = &cuboid,
};

/* ---- by how much it rises ---- */
enum { VOLUME = 2 };
static bool draw_up(struct build *p) {
    int64_t base = draw_base(p), up = build_between(p, 2, 12);
    build_datum(p, VOLUME, "S", base * up);
    return build_need(p, "different numbers", up != build_value(p, LONG) && up != build_value(p, WIDE));
}
static void solve_up(struct build *p) {
    struct ratio base = step_base(p);
    build_trap(p, base);
    build_answer(p, build_step(p, "水面が上がる高さは、<s>の体積を底面積でわって、", p->datum[VOLUME], '/', base, "cm", "です。"),
                 "", "cm");
}
static bool holds_up(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, LONG) * build_value(p, WIDE) == build_value(p, VOLUME));
}
static const char *const templates_up[] = {
    "内のりが縦<a>cm、横<b>cmの直方体の<w>に水が入っています。体積<S>cm³の<s>を完全にしずめると、水面は何cm上がりますか。",
    "底面が縦<a>cm、横<b>cmの直方体の<w>の水に、<S>cm³の<s>をしずめます。水の深さは何cmふえますか。",
    "直方体の<w>の底は、縦<a>cm、横<b>cmです。体積が<S>cm³の<s>を水の中にしずめると、水面は何cm高くなり[ますか。|ますか。]",
    "水面は何cm上がりますか。縦<a>cm、横<b>cmの直方体の<w>の水に、体積<S>cm³の<s>をしずめます。",
    "<A>は、縦<a>cm、横<b>cmの直方体の<w>の水に<s>をしずめました。<s>の体積は<S>cm³です。水面は何cm上がりましたか。",
    "水の入った直方体の<w>に、<S>cm³の<s>をすっかりしずめます。底面は縦<a>cm、横<b>cmで、水はこぼれません。水面は何cm上がりますか。",
    "体積が<S>cm³の<s>を、縦<a>cm、横<b>cmの長方形を底面とする<w>の水にしずめると、水面は何cm上がるでしょうか。",
    "<w>は直方体で、底面の縦は<a>cm、横は<b>cmです。<S>cm³の<s>をしずめると、水面は前より何cm高くなりますか。",
    NULL};
static const struct subtype up = {
    .id = "up",
    .name = "体積から水面の上がり",
    .level = 1,
    .templates = templates_up,
    .asks = "水面が上がる高さ",
    .role = {{"a", "底面の縦", "cm"}, {"b", "底面の横", "cm"}, {"S", "<s>の体積", "cm³"}},
    .method = {{"上がった分", "上がった分の水の体積は、しずめたものの体積と同じです。底面積でわります。", solve_up, NULL}},
    .draw = draw_up,
    .holds = holds_up,
    .low = {1},
    .high = {200},
    .hint = "上がった分の水の体積は何cm³ですか。",
    .figure = &cuboid,
};

static const struct subtype *const subtypes[] = {&drain, &inflow, &rise, &up, NULL};
const struct family family_suiso_henka = {.id = "suiso_henka",
                                          .number = "F47,F97",
                                          .name = "水そうの水の増減",
                                          .grade = 5,
                                          .scene = SCENE_INDOORS,
                                          .subtypes = subtypes};

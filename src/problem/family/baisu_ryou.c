/* baisu_ryou.c - 倍数算 with amounts: how much moves, how much both spend or get, until one has so many
 * times the other.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* thing | counter | highest of the smaller amount | step */
static const char *const things[] = {"カード|枚|60|1",   "シール|枚|60|1",
                                     "お金|円|900|50",   "おはじき|個|60|1",
                                     "ビー玉|個|60|1",   "色紙|枚|80|1",
                                     "どんぐり|個|80|1", "こづかい|円|900|10",
                                     "あめ|個|40|1",     "折り紙|枚|90|1",
                                     "切手|枚|50|1",     "貝がら|個|60|1",
                                     "コイン|枚|50|1",   "ビーズ|個|120|1",
                                     "えん筆|本|24|1",   "貯金|円|2000|100",
                                     "クッキー|枚|40|1", "メダル|枚|30|1",
                                     "リボン|cm|120|2",  "ジュース|mL|300|10",
                                     "写真|枚|60|1",     "輪ゴム|本|60|1",
                                     "本|冊|40|1",       "スタンプ|個|40|1",
                                     "!ボタン|個|60|1",  NULL};
static const char *const pairs[] = {"兄|弟", "姉|妹", "<A>|<B>", "<A>|<B>", "<A>|<B>", "<A>|<B>", NULL};

static int64_t draw_share(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "t|c|hi|st", things);
    build_words(p, "p|q", pairs);
    int64_t step = build_get_number(p, "st");
    return build_round(p, 4 * step, build_get_number(p, "hi"), step);
}

/* ---- one gives to the other ---- */
enum { HAS_P, HAS_Q, TIMES };
static void bind_give(struct build *p) {
    bool other = p->aux[0];
    build_set(p, "l", other ? "<q>" : "<p>"), build_set(p, "s", other ? "<p>" : "<q>");
    build_need(p, "times", build_value(p, TIMES) >= 2);
}
static bool draw_give(struct build *p) {
    int64_t share = draw_share(p), k = build_between(p, 2, 5), step = build_get_number(p, "st");
    bool other = build_chance(p, 45);
    int64_t after_p = other ? share : k * share, after_q = other ? k * share : share,
            moved = build_round(p, step, after_q - step, step);
    build_aux(p, 0, other);
    build_datum(p, HAS_P, "a", after_p + moved), build_datum(p, HAS_Q, "b", after_q - moved);
    build_datum(p, TIMES, "k", k);
    return build_need(p, "both have some", after_q > moved) &&
           build_need(p, "different amounts", after_p + 2 * moved != after_q);
}
static void solve_give(struct build *p) {
    bool other = p->aux[0];
    struct ratio sum = build_step(p, "2人の和は、", p->datum[HAS_P], '+', p->datum[HAS_Q], "<c>", "で、変わりません。");
    struct ratio shares =
        build_step(p, "後の<s>を1とすると、和は、", p->datum[TIMES], '+', build_int(1), "", "にあたります。");
    struct ratio one = build_step(p, "後の<s>は、", sum, '/', shares, "<c>", "です。");
    struct ratio after = other ? one : build_step(p, "後の<p>は、", one, '*', p->datum[TIMES], "<c>", "です。");
    build_trap(p, one);
    build_answer(p,
                 build_step(p, "わたした数は、<p>のはじめと後の差で、", p->datum[HAS_P], '-', after, "<c>", "です。"),
                 "", "<c>");
}
static bool holds_give(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t giver = build_value(p, HAS_P) - x[0], taker = build_value(p, HAS_Q) + x[0], k = build_value(p, TIMES);
    return giver >= 0 && IF_KEPT(keep, 7, p->aux[0] ? taker == k * giver : giver == k * taker);
}
static const char *const templates_give[] = {
    "<p>は<t>を<a><c>、<q>は<b><c>持っています。<p>が<q>に何<c>かわたすと、<l>の<t>は<s>の<k>倍になりました。わたしたのは何<c>ですか。",
    "<p>が<t>を<a><c>、<q>が<b><c>持っています。<p>が<q>にいくらかあげて、<l>が<s>のちょうど<k>倍になるようにします。何<c>あげればよいですか。",
    "はじめ、<t>を<p>は<a><c>、<q>は<b><c>持っていました。<p>から<q>へ何<c>かうつしたので、<l>は<s>の<k>倍になりました。うつした<t>は何<c>[ですか。|でしょうか。]",
    "わたしたのは何<c>ですか。<t>を<p>が<a><c>、<q>が<b><c>持っていて、<p>が<q>に何<c>かわたすと、<l>が<s>の<k>倍になりました。",
    "<p>の<t>は<a><c>、<q>の<t>は<b><c>です。<p>が<q>に何<c>わたすと、<l>の<t>が<s>の<k>倍になりますか。",
    "<q>が<p>から<t>を何<c>かもらって、<l>の数が<s>の<k>倍になりました。はじめは<p>が<a><c>、<q>が<b><c>でした。もらったのは何<c>ですか。",
    "<t>が<p>に<a><c>、<q>に<b><c>あります。<p>の分から何<c>かを<q>にうつし、<l>を<s>の<k>倍にします。うつすのは何<c>ですか。",
    "<p>と<q>は<t>をそれぞれ<a><c>と<b><c>持っています。<l>の<t>が<s>の<k>倍になるように、<p>が<q>にわたします。わたす数は何<c>ですか。",
    "!<t>は、<p>に<a><c>、<q>に<b><c>です。<p>が<q>に何<c>かわたし、<l>が<s>の<k>倍になりました。何<c>わたしましたか。",
    NULL,
};
static const struct figure_template figure_give = {
    FIGURE_BARS,
    {{"labels", FIGURE_TEXTS, "<p>|<q>"}, {"lengths", FIGURE_NUMBERS, "<a>|<b>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype give = {
    .id = "give",
    .name = "わたした量",
    .level = 2,
    .templates = templates_give,
    .asks = "わたした量",
    .role = {{"a", "<p>のはじめの量", "<c>"},
             {"b", "<q>のはじめの量", "<c>"},
             {"k", "後の倍", "倍"},
             {"l", "後でどちらが多いか", "<p>|<q>", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"和が一定", "やりとりをしても、2人の和は変わりません。後の少ないほうを1として考えます。", solve_give,
                NULL}},
    .draw = draw_give,
    .bind = bind_give,
    .holds = holds_give,
    .low = {1},
    .high = {12000},
    .hint = "やりとりの前と後で、変わらないものは何ですか。",
    .figure = &figure_give,
};

/* ---- both spend or get the same ---- */
static void bind_same(struct build *p) {
    bool gain = p->aux[0];
    build_set(p, "io", gain ? "ふえる" : "へる"), build_set(p, "vx", gain ? "もらう" : "使う");
    build_set(p, "vt", gain ? "もらって" : "使って"), build_set(p, "vs", gain ? "もらい" : "使い");
    build_set(p, "vp", gain ? "もらった" : "使った"), build_set(p, "re", gain ? "合計" : "残り");
    build_need(p, "times", build_value(p, TIMES) >= 2);
    build_need(p, "the first has more", build_value(p, HAS_P) > build_value(p, HAS_Q));
}
static bool draw_same(struct build *p) {
    int64_t share = draw_share(p), k = build_between(p, 2, 5), step = build_get_number(p, "st");
    bool gain = build_chance(p, 40);
    int64_t change = gain ? build_round(p, step, share - step, step) : build_round(p, step, 2 * share, step);
    build_aux(p, 0, gain);
    build_datum(p, HAS_P, "a", k * share + (gain ? -change : change));
    build_datum(p, HAS_Q, "b", share + (gain ? -change : change)), build_datum(p, TIMES, "k", k);
    return build_need(p, "both have some", !gain || share > change);
}
static void solve_same(struct build *p) {
    bool gain = p->aux[0];
    struct ratio gap = build_step(p, "2人の差は、", p->datum[HAS_P], '-', p->datum[HAS_Q], "<c>", "で、変わりません。");
    struct ratio shares =
        build_step(p, "後の<q>を1とすると、差は、", p->datum[TIMES], '-', build_int(1), "", "にあたります。");
    struct ratio one = build_share_step(p, "後の<q>は、", gap, shares, "<c>", "です。");
    build_trap(p, one);
    struct ratio found =
        gain ? build_step(p, "もらったのは、<q>の後とはじめの差で、", one, '-', p->datum[HAS_Q], "<c>", "です。")
             : build_step(p, "使ったのは、<q>のはじめと後の差で、", p->datum[HAS_Q], '-', one, "<c>", "です。");
    build_answer(p, found, "", "<c>");
}
static bool holds_same(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t change = p->aux[0] ? x[0] : -x[0], q = build_value(p, HAS_Q) + change;
    return q > 0 && IF_KEPT(keep, 7, build_value(p, HAS_P) + change == build_value(p, TIMES) * q);
}
static const char *const templates_same[] = {
    "<p>は<t>を<a><c>、<q>は<b><c>持っていました。2人が同じだけ<vx>と、<p>の<t>は<q>の<k>倍になりました。2人は何<c>ずつ<vs>ましたか。",
    "<t>を<p>は<a><c>、<q>は<b><c>持っています。どちらも同じ数ずつ<vx>と、<p>は<q>のちょうど<k>倍になります。何<c>ずつ<vx>のですか。",
    "2人は何<c>ずつ<vs>ましたか。はじめ、<t>は<p>が<a><c>、<q>が<b><c>で、2人とも同じだけ<vx>と、<p>が<q>の<k>倍になりました。",
    "<p>の<t>は<a><c>、<q>の<t>は<b><c>でした。2人とも同じだけ<vp>ので、<p>は<q>の<k>倍になりました。1人が<vp>のは何<c>[ですか。|でしょうか。]",
    "はじめに<p>は<a><c>、<q>は<b><c>の<t>を持っていて、2人とも何<c>かずつ<vt>、<p>の数が<q>の<k>倍になりました。何<c>ずつですか。",
    "<p>と<q>は、<t>を<a><c>と<b><c>持っています。2人が同じ数の<t>を<vx>と、<p>の数が<q>の<k>倍になりました。<vp>のは1人何<c>ですか。",
    "<t>は、<p>に<a><c>、<q>に<b><c>あります。両方が等しく<vx>と、<p>が<q>の<k>倍になるといいます。それぞれ何<c>ずつ<vx>のでしょうか。",
    "同じ数ずつ<vx>前、<p>の<t>は<a><c>、<q>の<t>は<b><c>でした。その後、<p>は<q>の<k>倍になりました。何<c>ずつ<vs>ましたか。",
    "!<p>に<a><c>、<q>に<b><c>の<t>があります。2人とも同じだけ<vx>と、<p>が<q>の<k>倍です。1人何<c>ずつですか。",
    NULL,
};
static const struct subtype same = {
    .id = "same",
    .name = "2人が同じだけふえる・へる",
    .level = 2,
    .templates = templates_same,
    .asks = "1人の<vp>量",
    .role = {{"a", "<p>のはじめの量", "<c>"},
             {"b", "<q>のはじめの量", "<c>"},
             {"k", "後の倍", "倍"},
             {"io", "ふえるかへるか", "へる|ふえる", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"差が一定", "2人が同じだけ<vx>ので、2人の差は変わりません。後の<q>を1として考えます。", solve_same,
                NULL}},
    .draw = draw_same,
    .bind = bind_same,
    .holds = holds_same,
    .low = {1},
    .high = {12000},
    .hint = "前と後で、変わらないものは何ですか。",
    .figure = &figure_give,
};

/* ---- only one of them changes ---- */
enum { BEFORE, CHANGE, AFTER };
static void bind_one(struct build *p) {
    bool gain = build_value(p, AFTER) > build_value(p, BEFORE);
    build_aux(p, 0, gain);
    build_set(p, "vx", gain ? "もらう" : "使う"), build_set(p, "vt", gain ? "もらって" : "使って");
    build_set(p, "vs", gain ? "もらい" : "使い"), build_set(p, "vp", gain ? "もらった" : "使った");
    build_set(p, "z", p->asked ? "<q>" : "<p>");
    build_need(p, "it changes", build_value(p, AFTER) != build_value(p, BEFORE));
}
static bool draw_one(struct build *p) {
    int64_t share = draw_share(p), k = build_between(p, 2, 8), m = build_between(p, 2, 8);
    build_datum(p, BEFORE, "k", k), build_datum(p, CHANGE, "x", share * (k > m ? k - m : m - k));
    build_datum(p, AFTER, "m", m);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "it changes", k != m) && build_need(p, "amounts fit the domain", share * k <= 1000) &&
           build_need(p, "some of it", share >= 3);
}
static void solve_one(struct build *p) {
    bool gain = p->aux[0];
    struct ratio shares = gain ? build_step(p, "<q>は変わらないので1とすると、<x><c>は、", p->datum[AFTER], '-',
                                            p->datum[BEFORE], "", "にあたります。")
                               : build_step(p, "<q>は変わらないので1とすると、<x><c>は、", p->datum[BEFORE], '-',
                                            p->datum[AFTER], "", "にあたります。");
    struct ratio one = build_share_step(p, "<q>の<t>は、", p->datum[CHANGE], shares, "<c>", "です。");
    if (p->asked) {
        build_trap(p, build_apply(p, one, '*', p->datum[BEFORE]));
        build_answer(p, one, "", "<c>");
        return;
    }
    build_trap(p, build_apply(p, one, '*', p->datum[AFTER]));
    build_answer(p, build_step(p, "はじめの<p>は、その<k>倍なので、", one, '*', p->datum[BEFORE], "<c>", "です。"), "",
                 "<c>");
}
static bool holds_one(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t change = build_value(p, AFTER) > build_value(p, BEFORE) ? build_value(p, CHANGE) : -build_value(p, CHANGE);
    return IF_KEPT(keep, BIT(BEFORE), x[0] == build_value(p, BEFORE) * x[1]) &&
           IF_KEPT(keep, BIT(CHANGE) | BIT(AFTER), x[0] + change == build_value(p, AFTER) * x[1]);
}
static const char *const templates_one[] = {
    "<p>の<t>は<q>の<k>倍でした。<p>だけが<x><c><vx>と、<q>の<m>倍になりました。<z>は、はじめ何<c>持っていましたか。",
    "はじめ、<p>は<q>の<k>倍の<t>を持っていました。<p>が<t>を<x><c><vp>ので、<q>の<m>倍になりました。はじめの<z>の<t>は何<c>ですか。",
    "<z>は、はじめ<t>を何<c>持っていましたか。<p>は<q>の<k>倍持っていましたが、<p>が<x><c><vt>、<q>の<m>倍になりました。",
    "<t>を<p>は<q>の<k>倍持っています。<p>が<x><c><vx>と<q>の<m>倍になります。<q>の数は変わりません。<z>が今持っている<t>は何<c>[ですか。|でしょうか。]",
    "<p>の<t>の数は、<q>の<k>倍から<m>倍に変わりました。変わったのは、<p>が<x><c><vp>からです。はじめの<z>は何<c>でしたか。",
    "<p>が<t>を<x><c><vx>前は<q>の<k>倍、<vp>後は<m>倍でした。<q>は変わりません。はじめの<z>の<t>は何<c>ですか。",
    "<q>の<k>倍の<t>を持っていた<p>が、<x><c><vt>、<q>の<m>倍になりました。はじめに<z>が持っていた<t>は何<c>ですか。",
    "<p>は<q>の<k>倍の<t>を持っています。もし<p>が<x><c><vx>と、<p>は<q>の<m>倍になります。今の<z>の<t>は何<c>ですか。",
    "!<t>の数で、<p>は<q>の<k>倍です。<p>だけ<x><c><vx>と<m>倍になりました。はじめの<z>は何<c>ですか。",
    NULL,
};
static const struct figure_template figure_one = {
    FIGURE_BARS,
    {{"labels", FIGURE_TEXTS, "<p>|<q>"}, {"times", FIGURE_NUMBERS, "<k>|<m>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype one_changes = {
    .id = "one",
    .name = "一方だけがふえる・へる",
    .level = 2,
    .templates = templates_one,
    .asks = "<p>のはじめの量|<q>の量",
    .role = {{"k", "はじめの倍", "倍"}, {"x", "変わった量", "<c>"}, {"m", "後の倍", "倍"}},
    .method = {{"一方が一定", "<q>の量は変わりません。<q>を1として、<p>が何倍になったかを考えます。", solve_one, NULL}},
    .draw = draw_one,
    .bind = bind_one,
    .holds = holds_one,
    .low = {1, 1},
    .high = {1000, 1000},
    .hint = "変わらないのは、どちらの量ですか。",
    .figure = &figure_one,
};

static const struct subtype *const subtypes[] = {&give, &same, &one_changes, NULL};
const struct family family_baisu_ryou = {.id = "baisu_ryou",
                                         .number = "F35,F36",
                                         .name = "倍数算(量)",
                                         .grade = 5,
                                         .scene = SCENE_INDOORS,
                                         .subtypes = subtypes};

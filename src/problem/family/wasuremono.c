/* wasuremono.c - 忘れ物・休み: somebody goes back and starts again, somebody brings it, somebody rests on the way.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const places[] = {"家|学校",
                                     "家|駅",
                                     "家|図書館",
                                     "家|公園",
                                     "学校|市民プール",
                                     "家|体育館",
                                     "家|じゅく",
                                     "家|野球場",
                                     "学校|動物園",
                                     "家|おばあさんの家",
                                     "家|習字教室",
                                     "家|市民会館",
                                     "家|水族館",
                                     "家|スイミングスクール",
                                     "会社|駅",
                                     "家|病院",
                                     NULL};
static const char *const things[] = {"体そう着",   "宿題のノート", "水とう",     "べん当", "教科書", "かさ",
                                     "リコーダー", "さいふ",       "図書カード", "筆箱",   "定期券", "ぼうし",
                                     "プール道具", "絵の具",       "スマホ",     "めがね", NULL};
static const char *const helpers[] = {"兄", "姉", "母",         "父",         "お母さん", "お父さん",
                                      "弟", "妹", "おじいさん", "おばあさん", NULL};

static void draw_people(struct build *p) {
    build_people(p, "A");
    build_context(p, "h|g", places);
    build_words(p, "o", things);
}

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "m"}}};

/* ---- back for it, and out again ---- */
enum { WAY, WALK, AFTER, RUN };
static void bind_back(struct build *p) {
    build_need(p, "not there yet", build_value(p, AFTER) * build_value(p, WALK) < build_value(p, WAY));
}
static bool draw_back(struct build *p) {
    draw_people(p);
    int64_t walk = build_round(p, 50, 90, 5), run = build_round(p, 100, 240, 5), after = build_between(p, 2, 20),
            way = build_round(p, 400, 4000, 20);
    build_datum(p, WAY, "D", way), build_datum(p, WALK, "v", walk), build_datum(p, AFTER, "t", after),
        build_datum(p, RUN, "f", run);
    return build_need(p, "not there yet", after * walk < way) &&
           build_need(p, "whole minutes", after * walk % run == 0 && way % run == 0 && after * walk != run) &&
           build_need(p, "different numbers", after != way / run);
}
static void solve_back(struct build *p) {
    struct ratio gone = build_step(p, "引き返した所は<h>から、", p->datum[WALK], '*', p->datum[AFTER], "m", "です。");
    struct ratio back = build_step(p, "<h>にもどるのにかかる時間は、", gone, '/', p->datum[RUN], "分", "です。");
    struct ratio again =
        build_step(p, "<h>から<g>まで行くのにかかる時間は、", p->datum[WAY], '/', p->datum[RUN], "分", "です。");
    struct ratio before = build_step(p, "<h>にもどるまでに、", p->datum[AFTER], '+', back, "分", "かかっています。");
    build_trap(p, build_apply(p, again, '+', p->datum[AFTER]));
    build_answer(p, build_step(p, "全部で、", before, '+', again, "分", "です。"), "", "分");
}
static bool holds_back(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t run = (x[0] - build_value(p, AFTER)) * build_value(p, RUN);
    return IF_KEPT(keep, 15, run == build_value(p, AFTER) * build_value(p, WALK) + build_value(p, WAY));
}
static const char *const templates_back[] = {
    "<A>は<h>から<D>mはなれた<g>へ、分速<v>mで歩いて出発しました。<t>分後に<o>を忘れたことに気づき、分速<f>mで走って<h>にもどり、すぐにまた分速<f>mで<g>へ向かいました。はじめに出発してから<g>に着くまで何分かかりましたか。",
    "<h>から<g>までは<D>mです。<A>は分速<v>mで歩き始めましたが、<t>分歩いたところで忘れ物を取りに、分速<f>mで走って引き返し、そのまま同じ速さで<g>まで行きました。全部で何分かかりましたか。",
    "<A>は分速<v>mで<h>を出て<t>分後に引き返し、走って<h>に着くとすぐ<g>へ走りました。走る速さは分速<f>m、<h>から<g>までは<D>mです。<g>に着いたのは、はじめに出てから何分後ですか。",
    "はじめに<h>を出てから<g>に着くまで何分ですか。<A>は分速<v>mで<t>分歩いてから<o>を取りにもどりました。もどるときと、その後<D>m先の<g>へ行くときは分速<f>mで走りました。",
    "<D>m先の<g>へ、<A>は分速<v>mで向かいました。<t>分たって<o>がないことに気づき、分速<f>mで<h>へもどってから、分速<f>mで<g>へ行きました。かかった時間は全部で何分[ですか。|でしょうか。]",
    "<A>が<o>を忘れたことに気づいたのは、分速<v>mで<h>を出てから<t>分後です。すぐに分速<f>mで走ってもどり、休まず<D>mはなれた<g>まで分速<f>mで走りました。最初に<h>を出てから何分で<g>に着きましたか。",
    "<h>を出た<A>は、毎分<v>mで<t>分歩いたところで引き返し、毎分<f>mで<h>にもどって、またすぐ<g>まで毎分<f>mで進みました。<h>と<g>の間は<D>mです。全部で何分<ka>",
    "<A>は<h>から<g>まで<D>mの道を行きます。分速<v>mで<t>分歩いて忘れ物に気づき、<h>にもどって出直しました。もどるときからは、ずっと分速<f>mでした。着くまでに全部で何分かかりましたか。",
    NULL,
};
static const struct subtype back = {
    .id = "back",
    .name = "取りにもどって出直す",
    .level = 2,
    .templates = templates_back,
    .asks = "全部の時間",
    .role = {{"D", "<g>までの道のり", "m"},
             {"v", "はじめの分速", "m"},
             {"t", "気づくまでの時間", "分"},
             {"f", "もどるときからの分速", "m"}},
    .method = {{"順に追う", "行った分、もどる分、もう一度行く分の時間を順に求めます。", solve_back, NULL}},
    .draw = draw_back,
    .bind = bind_back,
    .holds = holds_back,
    .low = {1},
    .high = {300},
    .hint = "引き返したのは、<h>から何mの所ですか。",
    .figure = &no_figure,
};

/* ---- both set out: one turns round, one brings it ---- */
enum { PACE, NOTICED, HELPER };
static void bind_both(struct build *p) {
    build_set(p, "qs", p->asked ? "2人が出会うのは<h>から何mの所" : "2人が出会うのは<A>が引き返してから何分後");
    build_set(p, "qv", p->asked ? "2人は<h>から何mの所で{出会う}か" : "<A>が引き返してから何分後に{出会う}か");
}
static bool draw_both(struct build *p) {
    draw_people(p);
    build_words(p, "B", helpers);
    int64_t pace = build_round(p, 50, 90, 5), noticed = build_between(p, 3, 30), helper = build_round(p, 60, 240, 5);
    build_datum(p, PACE, "v", pace), build_datum(p, NOTICED, "t", noticed), build_datum(p, HELPER, "f", helper);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "whole minutes", pace * noticed % (pace + helper) == 0) &&
           build_need(p, "two speeds", pace != helper);
}
static void solve_both(struct build *p) {
    struct ratio gap = build_step(p, "<A>が気づいたとき、<h>からは、", p->datum[PACE], '*', p->datum[NOTICED], "m",
                                  "はなれています。");
    struct ratio speed =
        build_step(p, "2人は1分間に、", p->datum[PACE], '+', p->datum[HELPER], "m", "ずつ近づきます。");
    struct ratio minutes = build_step(p, "出会うのは、", gap, '/', speed, "分後", "です。");
    if (!p->asked) {
        build_trap(p, build_apply(p, gap, '/', p->datum[HELPER]));
        build_answer(p, minutes, "", "分後");
        return;
    }
    build_trap(p, build_apply(p, p->datum[PACE], '*', minutes));
    build_answer(p, build_step(p, "<B>が進んだ道のりは、", p->datum[HELPER], '*', minutes, "m", "です。"), "", "m");
}
static bool holds_both(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t child = build_value(p, PACE) * build_value(p, NOTICED) - build_value(p, PACE) * x[0];
    return IF_KEPT(keep, 7, child == build_value(p, HELPER) * x[0] && x[1] == child);
}
static const char *const templates_both[] = {
    "<A>は<h>を出て分速<v>mで<g>へ向かいましたが、<t>分後に<o>を忘れたことに気づき、同じ速さで引き返しました。<A>が引き返したのと同時に、<B>が<o>を持って分速<f>mで<h>を出ました。<qs>ですか。",
    "<A>は分速<v>mで歩いて<h>を出ました。<t>分後、<o>がないことに気づいて同じ速さでもどり始めると、ちょうど同じ時こくに<B>も<o>を持って<h>を分速<f>mで出発しました。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<A>は<h>を出て分速<v>mで<t>分進み、忘れ物に気づいて同じ速さで引き返しました。同時に<B>が<h>から分速<f>mで追いかけてきました。",
    "<h>を出て<t>分後に忘れ物に気づいた<A>は、すぐに引き返しました。そのとき<B>も<o>をとどけに<h>を出ました。<A>の速さは行きももどりも分速<v>m、<B>の速さは分速<f>mです。<qs>ですか。",
    "<A>が<o>を忘れて<h>を出てから<t>分後、<B>が分速<f>mでとどけに出ました。<A>も同じときに気づいて引き返しています。<A>はいつも分速<v>mで進みます。<qs>になりますか。",
    "分速<v>mで<g>へ向かう<A>は、<h>を出て<t>分後に向きを変え、同じ速さでもどりました。<A>が向きを変えた時こくに、<B>が分速<f>mで<h>を出てむかえに行きました。<qs>ですか。",
    "<A>は<t>分間、分速<v>mで<h>からはなれていき、その後同じ速さでもどりました。<B>は<A>がもどり始めると同時に、分速<f>mで<h>から<A>のほうへ進みました。<qs>ですか。",
    "<B>は<A>の忘れた<o>を持って、分速<f>mで<h>を出ました。ちょうどそのとき、<t>分前に<h>を出た分速<v>mの<A>も、忘れ物に気づいて引き返しました。<qs>でしょうか。",
    NULL,
};
static const struct subtype both = {
    .id = "both",
    .name = "引き返す人ととどける人の出会い",
    .level = 2,
    .templates = templates_both,
    .asks = "引き返してから出会うまでの時間|<h>からの道のり",
    .role = {{"v", "<A>の分速", "m"}, {"t", "気づくまでの時間", "分"}, {"f", "<B>の分速", "m"}},
    .method = {{"速さの和", "引き返したときの2人の間の道のりを、速さの和でわります。", solve_both, NULL}},
    .draw = draw_both,
    .bind = bind_both,
    .holds = holds_both,
    .low = {1, 1},
    .high = {40, 3000},
    .hint = "引き返したとき、<A>は<h>から何mの所にいますか。",
    .figure = &no_figure,
};

/* ---- a rest on the way: the speed ---- */
enum { LENGTH, ALL, REST };
static void bind_rest(struct build *p) {
    build_need(p, "more than the rest", build_value(p, ALL) > build_value(p, REST));
}
static bool draw_rest(struct build *p) {
    draw_people(p);
    int64_t speed = build_round(p, 40, 250, 5), minutes = build_between(p, 8, 80), rest = build_between(p, 2, 25);
    build_datum(p, LENGTH, "D", speed * minutes), build_datum(p, ALL, "T", minutes + rest);
    build_datum(p, REST, "r", rest);
    return build_need(p, "a plausible way", speed * minutes >= 600 && speed * minutes <= 9000) &&
           build_need(p, "different numbers", speed != minutes + rest && rest != speed);
}
static void solve_rest(struct build *p) {
    struct ratio time = build_step(p, "進んでいた時間は、", p->datum[ALL], '-', p->datum[REST], "分", "です。");
    build_trap(p, build_fraction(build_value(p, LENGTH), build_value(p, ALL)));
    build_answer(p, build_step(p, "速さは分速、", p->datum[LENGTH], '/', time, "m", "です。"), "分速", "m");
}
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, ALL) == build_value(p, LENGTH) + x[0] * build_value(p, REST));
}
static const char *const templates_rest[] = {
    "<A>は<h>から<D>mはなれた<g>まで行くのに、とちゅうで<r>分休んで、全部で<T>分かかりました。進む速さは分速何mですか。",
    "<h>から<g>までの道のりは<D>mです。<A>はとちゅうで<r>分休み、<h>を出てから<T>分後に<g>に着きました。<A>は分速何mで進みましたか。",
    "<A>の進む速さは分速何mですか。<D>m進むのに、休んだ<r>分もふくめて<T>分かかりました。",
    "<A>は<h>を出て、とちゅうのベンチで<r>分休んで<g>に行きました。道のりは<D>m、かかった時間は休みもふくめて<T>分です。速さは分速何m[ですか。|でしょうか。]",
    "<D>mの道を<A>が<T>分で進みました。ただし、このうち<r>分は休んでいました。進んでいたときの速さは分速何mですか。",
    "<A>が<g>に着いたのは<h>を出てから<T>分後でした。そのうち<r>分間はお店で買い物をしていました。<h>から<g>までが<D>mのとき、<A>の速さは毎分何mですか。",
    "<A>は一定の速さで<D>m進みました。とちゅうの<r>分間の休みを入れて、全部で<T>分です。<A>は1分間に何m進みますか。",
    "<h>から<g>まで<T>分かかりましたが、<r>分は信号待ちなどで止まっていました。道のりは<D>mです。止まっていないときの速さは分速何m<ka>",
    NULL,
};
static const struct subtype rest = {
    .id = "rest",
    .name = "とちゅうで休んだときの速さ",
    .level = 1,
    .templates = templates_rest,
    .asks = "進む速さ",
    .role = {{"D", "道のり", "m"}, {"T", "全部の時間", "分"}, {"r", "休んだ時間", "分"}},
    .method = {{"休みをのぞく", "全部の時間から休んだ時間をひいて、道のりをわります。", solve_rest, NULL}},
    .draw = draw_rest,
    .bind = bind_rest,
    .holds = holds_rest,
    .low = {1},
    .high = {600},
    .hint = "休まずに進んでいた時間は何分ですか。",
    .figure = &no_figure,
};

/* ---- so many minutes on, so many off ---- */
enum { STRETCH = 2, BREAK };
static void bind_again(struct build *p) {
    build_need(p, "a few breaks", build_value(p, STRETCH) * build_value(p, WALK) * 60 > build_value(p, WAY));
}
static bool draw_again(struct build *p) {
    draw_people(p);
    int64_t speed = build_round(p, 40, 200, 5), stretch = build_between(p, 5, 30), pause = build_between(p, 2, 10),
            minutes = build_between(p, stretch + 1, 7 * stretch);
    build_datum(p, WAY, "D", speed * minutes), build_datum(p, WALK, "v", speed), build_datum(p, STRETCH, "a", stretch),
        build_datum(p, BREAK, "r", pause);
    return build_need(p, "a plausible way", speed * minutes <= 8000) &&
           build_need(p, "different numbers", pause != stretch && speed != stretch);
}
static void solve_again(struct build *p) {
    struct ratio walk = build_step(p, "進む時間だけだと、", p->datum[WAY], '/', p->datum[WALK], "分", "です。");
    int64_t minutes = (int64_t)walk.num, stretch = build_value(p, STRETCH), breaks = (minutes - 1) / stretch;
    if (!build_need(p, "a whole number of minutes", walk.den == 1 && breaks > 0)) return;
    build_line(p);
    build_say(p, minutes % stretch ? "<a>分ずつに分けると" : "<a>分ずつに分けるとちょうど");
    build_remainder(p, minutes, stretch, "回分");
    build_set_number(p, "z1", breaks);
    build_say(p, minutes % stretch ? "なので、休みは<z1>回です。" : "で、最後の後は休まないので、休みは<z1>回です。");
    struct ratio rested = build_step(p, "休む時間は、", p->datum[BREAK], '*', build_int(breaks), "分", "です。");
    build_trap(p, walk);
    if (minutes % stretch == 0) build_trap(p, build_fraction(minutes + build_value(p, BREAK) * (breaks + 1), 1));
    build_answer(p, build_step(p, "全部で、", walk, '+', rested, "分", "です。"), "", "分");
}
/* Minute by minute. */
static bool holds_again(const struct build *p, const int64_t *x, unsigned keep) {
    if (keep != 15) return true;
    int64_t at = 0, period = build_value(p, STRETCH) + build_value(p, BREAK);
    for (int64_t t = 0; t < x[0]; t++) {
        if (at >= build_value(p, WAY)) return false;
        if (t % period < build_value(p, STRETCH)) at += build_value(p, WALK);
    }
    return at == build_value(p, WAY);
}
static const char *const templates_again[] = {
    "<A>は<h>から<D>mはなれた<g>まで、分速<v>mで<a>分進むごとに<r>分休みながら行きます。<g>に着くまでに全部で何分かかりますか。",
    "<D>mの道のりを、<A>が分速<v>mで進みます。<a>分進んでは<r>分休むことをくり返すと、<g>に着くのは<h>を出てから何分後ですか。",
    "全部で何分かかりますか。<A>は分速<v>mで<D>m先の<g>へ行きますが、<a>分進むたびに<r>分休みます。",
    "<h>から<g>までは<D>mです。<A>は<a>分間分速<v>mで進み、次の<r>分は休みます。これをくり返して<g>に着くまで何分[ですか。|でしょうか。]",
    "<A>が<D>mを進みます。速さは分速<v>mで、<a>分ごとに<r>分の休みをとります。出発してから着くまでにかかる時間は何分ですか。",
    "分速<v>mの<A>は、<a>分進むと<r>分休まなければなりません。<h>から<D>mの<g>まで、休みも入れて何分かかりますか。",
    "<A>は<a>分歩いて<r>分休むというペースで、<D>m先の<g>をめざします。歩く速さは分速<v>mです。何分後に着きますか。",
    "<h>と<g>の間は<D>mです。<A>は毎分<v>mで、<a>分進んでは<r>分休んで行きました。かかった時間は全部で何分<ka>",
    NULL,
};
static const struct subtype again = {
    .id = "again",
    .name = "休みながら進む",
    .level = 2,
    .templates = templates_again,
    .asks = "全部の時間",
    .role = {{"D", "道のり", "m"}, {"v", "分速", "m"}, {"a", "続けて進む時間", "分"}, {"r", "1回の休み", "分"}},
    .method = {{"休みの回数", "進む時間を<a>分ずつに分けて、休みの回数を数えます。最後に着いた後は休みません。",
                solve_again, NULL}},
    .draw = draw_again,
    .bind = bind_again,
    .holds = holds_again,
    .loops = 1,
    .low = {1},
    .high = {400},
    .hint = "休まずに進むと何分かかりますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&back, &both, &rest, &again, NULL};
const struct family family_wasuremono = {.id = "wasuremono",
                                         .number = "F48,F50",
                                         .name = "忘れ物と休み",
                                         .grade = 5,
                                         .scene = SCENE_OUTDOORS,
                                         .subtypes = subtypes};

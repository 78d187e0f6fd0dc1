/* nobe.c - のべ算: people × days of a job is fixed.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { PEOPLE, DAYS, OTHER, DONE };

/* job | unit of time | how workers are counted */
static const char *const jobs[] = {"ある仕事|日|人",
                                   "仕事|日|人",
                                   "畑を耕す仕事|日|人",
                                   "草取り|時間|人",
                                   "草むしり|分|人",
                                   "かべをぬる仕事|日|人",
                                   "荷物を運ぶ仕事|時間|人",
                                   "荷物の積みこみ|分|人",
                                   "本の整理|時間|人",
                                   "道の工事|日|人",
                                   "家を建てる工事|日|人",
                                   "いねかり|日|人",
                                   "田植え|日|人",
                                   "落ち葉集め|時間|人",
                                   "教室のそうじ|分|人",
                                   "体育館のかざりつけ|時間|人",
                                   "文化祭の準備|時間|人",
                                   "川のそうじ|日|人",
                                   "公園のごみ拾い|分|人",
                                   "かべ新聞作り|日|人",
                                   "石を運ぶ仕事|日|人",
                                   "花を植える仕事|時間|人",
                                   "プールのそうじ|時間|人",
                                   "紙を折る仕事|時間|人",
                                   "いもほり|時間|人",
                                   "あて名書き|時間|人",
                                   "皿洗い|分|人",
                                   "池の水のくみ出し|時間|台",
                                   "部品作り|時間|台",
                                   "プリントの印刷|分|台",
                                   "畑を耕す作業|時間|台",
                                   "土を運ぶ作業|日|台",
                                   "プールの水入れ|時間|本",
                                   "!雪かき|時間|人",
                                   NULL};

/* ---- another number of people ---- */
static bool draw_people(struct build *p) {
    build_context(p, "w|t|c", jobs);
    int64_t people = build_between(p, 2, 24), days = build_between(p, 3, 40), other = build_between(p, 2, 30);
    build_datum(p, PEOPLE, "p", people);
    build_datum(p, DAYS, "d", days);
    build_datum(p, OTHER, "q", other);
    return build_need(p, "another number of people", other != people && people != days) &&
           build_need(p, "whole days", people * days % other == 0 && people * days / other <= 90);
}
static void solve_people(struct build *p) {
    struct ratio all =
        build_step(p, "全体の仕事は、のべにすると、", p->datum[PEOPLE], '*', p->datum[DAYS], "<c>分", "です。");
    struct ratio days = build_step(p, "これを<q><c>でするので、", all, '/', p->datum[OTHER], "<t>", "かかります。");
    build_trap(p, build_fraction(build_value(p, DAYS) * build_value(p, OTHER), build_value(p, PEOPLE)));
    build_answer(p, days, "", "<t>");
}
static void solve_people_ratio(struct build *p) {
    int64_t m, n;
    build_line(p);
    build_say(p, "<c>数の比は");
    build_ratio(p, build_value(p, PEOPLE), build_value(p, OTHER), &m, &n);
    build_set_number(p, "z1", n), build_set_number(p, "z2", m);
    build_say(p, "なので、かかる時間の比は逆の<z1>:<z2>です。");
    struct ratio one =
        build_share_step(p, "<d><t>が比の<z1>にあたるので、比の1は、", p->datum[DAYS], build_int(n), "<t>", "です。");
    struct ratio days = build_step(p, "求める時間は比の<z2>にあたるので、", one, '*', build_int(m), "<t>", "です。");
    build_answer(p, days, "", "<t>");
}
static bool holds_people(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, OTHER) == build_value(p, PEOPLE) * build_value(p, DAYS));
}
static const char *const templates_people[] = {
    "<p><c>ですると<d><t>かかる<w>があります。これを<q><c>ですると、何<t>かかりますか。",
    "<w>を終えるのに、<p><c>で<d><t>かかります。<q><c>では何<t>かかりますか。",
    "<w>があります。<p><c>で<d><t>かけて終わる量です。<q><c>ですれば、何<t>で終わりますか。",
    "<q><c>ですると何<t>かかりますか。<w>は、<p><c>で<d><t>かかります。",
    "<p><c>が<d><t>働いて終わる<w>を、<q><c>で終わらせるには何<t>かかる[でしょうか。|でしょうか。]",
    "<w>は<p><c>なら<d><t>で終わります。働きがみな同じとき、<q><c>なら何<t>で終わりますか。",
    "<p><c>で<d><t>の<w>を<q><c>でします。1<c>が1<t>にする量は同じです。何<t>で終わりますか。",
    "<w>を<q><c>ですることになりました。<p><c>だと<d><t>かかります。<q><c>では何<t>かかりますか。",
    NULL,
};
static const struct figure_template figure_people_changed = {
    FIGURE_AREA, {{"rows", FIGURE_NUMBER_TABLE, "<p>,<d>|<q>"}, {"units", FIGURE_TEXTS, "<c>|<t>"}}};
static const struct subtype people_changed = {
    .id = "people",
    .name = "人数を変える",
    .level = 1,
    .templates = templates_people,
    .asks = "後のかかる時間",
    .role = {{"p", "はじめの<c>数", "<c>"}, {"d", "はじめの時間", "<t>"}, {"q", "後の<c>数", "<c>"}},
    .method = {{"のべ", "のべ算です。1<c>が1<t>にする仕事を1として、全体の仕事を求めます。", solve_people, NULL},
               {"逆比", "同じ仕事では、かかる時間の比は、<c>数の比の逆になります。", solve_people_ratio,
                "<c>数が2倍になると、かかる時間はどうなりますか。"}},
    .draw = draw_people,
    .holds = holds_people,
    .low = {1},
    .high = {600},
    .hint = "全体の仕事は、1<c>の1<t>分のいくつ分ですか。",
    .figure = &figure_people_changed,
};

/* ---- the rest by others ---- */
static bool draw_rest(struct build *p) {
    build_context(p, "w|t|c", jobs);
    int64_t people = build_between(p, 2, 20), days = build_between(p, 4, 40), done = build_between(p, 1, days - 1),
            other = build_between(p, 2, 30);
    build_datum(p, PEOPLE, "p", people);
    build_datum(p, DAYS, "d", days);
    build_datum(p, OTHER, "q", other);
    build_datum(p, DONE, "f", done);
    return build_need(p, "another number of people", other != people) &&
           build_need(p, "whole days", people * (days - done) % other == 0 && people * (days - done) / other <= 90);
}
static void solve_rest(struct build *p) {
    struct ratio all =
        build_step(p, "全体の仕事は、のべにすると、", p->datum[PEOPLE], '*', p->datum[DAYS], "<c>分", "です。");
    struct ratio done = build_step(p, "はじめの<f><t>でした仕事は、のべにすると、", p->datum[PEOPLE], '*',
                                   p->datum[DONE], "<c>分", "です。");
    struct ratio rest = build_step(p, "残りの仕事は、", all, '-', done, "<c>分", "です。");
    struct ratio days = build_step(p, "残りを<q><c>でするので、", rest, '/', p->datum[OTHER], "<t>", "かかります。");
    build_trap(p, build_fraction((int64_t)all.num, build_value(p, OTHER)));
    build_trap(p, build_apply(p, days, '+', p->datum[DONE]));
    build_answer(p, days, "", "<t>");
}
/* The same people would still need so long. */
static void solve_rest_left(struct build *p) {
    struct ratio left =
        build_step(p, "<p><c>のままなら、残りにかかるのは、", p->datum[DAYS], '-', p->datum[DONE], "<t>", "です。");
    struct ratio rest_of =
        build_step(p, "残りの仕事は、のべにすると、", p->datum[PEOPLE], '*', left, "<c>分", "です。");
    struct ratio days = build_step(p, "残りを<q><c>でするので、", rest_of, '/', p->datum[OTHER], "<t>", "かかります。");
    build_answer(p, days, "", "<t>");
}
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] * build_value(p, OTHER) + build_value(p, PEOPLE) * build_value(p, DONE) ==
                       build_value(p, PEOPLE) * build_value(p, DAYS));
}
static const char *const templates_rest[] = {
    "<p><c>で<d><t>かかる<w>があります。はじめの<f><t>は<p><c>でし、残りを<q><c>でします。残りは何<t>で終わりますか。",
    "<w>は<p><c>ですると<d><t>かかります。<p><c>で<f><t>した後、<c>数を<q><c>に変えました。あと何<t>で終わりますか。",
    "<p><c>が<d><t>で終える<w>を、<p><c>で<f><t>しました。残りを<q><c>ですると、何<t>かかる[でしょうか。|でしょうか。]",
    "残りは何<t>で終わりますか。<p><c>で<d><t>かかる<w>を、<p><c>で<f><t>してから、残りを<q><c>でします。",
    "<w>を<p><c>で始めました。このままだと全部で<d><t>かかりますが、<f><t>後から<q><c>ですることにしました。<q><c>になってから何<t>で終わりますか。",
    "<p><c>だと<d><t>かかる<w>があります。最初の<f><t>を<p><c>でして、その後は<q><c>でします。<q><c>でするのは何<t>ですか。",
    "1<c>が1<t>にする仕事の量は同じです。<p><c>で<d><t>かかる<w>を<f><t>だけ<p><c>でして、残りを<q><c>ですると、残りに何<t>かかりますか。",
    "<w>を<p><c>で<d><t>かけて終える予定でした。<f><t>終わったところで<q><c>に変わりました。残りを終えるのに何<t>かかりますか。",
    NULL,
};
static const struct figure_template figure_rest = {
    FIGURE_AREA, {{"rows", FIGURE_NUMBER_TABLE, "<p>,<d>|<p>,<f>|<q>"}, {"units", FIGURE_TEXTS, "<c>|<t>"}}};
static const struct subtype rest = {
    .id = "rest",
    .name = "残りの仕事",
    .level = 2,
    .templates = templates_rest,
    .asks = "残りのかかる時間",
    .role = {{"p", "はじめの<c>数", "<c>"},
             {"d", "全部の時間", "<t>"},
             {"q", "後の<c>数", "<c>"},
             {"f", "はじめにした時間", "<t>"}},
    .method = {{"のべ", "のべ算です。1<c>が1<t>にする仕事を1として、全体から終わった仕事をひきます。", solve_rest,
                NULL},
               {"残りから", "のべ算です。<p><c>のまま続けたら残りに何<t>かかるかを、先に考えます。", solve_rest_left,
                "<p><c>のままなら、残りはあと何<t>かかりますか。"}},
    .draw = draw_rest,
    .holds = holds_rest,
    .low = {1},
    .high = {600},
    .hint = "全体の仕事は、1<c>の1<t>分のいくつ分ですか。",
    .figure = &figure_rest,
};

/* ---- the number of workers changes: all of the time, so many days earlier ---- */
enum { BEGUN = 2, CHANGED, MORE = 0, FEWER, BECOME };
static int64_t workers_then(const struct build *p) {
    int64_t k = build_value(p, CHANGED), people = build_value(p, PEOPLE);
    return p->aux[0] == MORE ? people + k : p->aux[0] == FEWER ? people - k : k;
}
static void bind_change(struct build *p) {
    static const char *const how[] = {"<k><c>ふやし", "<k><c>へらし", "全部で<k><c>にし"}, *const happens[] = {
                                                                                               "<k><c>ふえ",
                                                                                               "<k><c>へり",
                                                                                               "<k><c>になり"};
    int64_t now = workers_then(p);
    build_set(p, "hv", how[p->aux[0]]), build_set(p, "hk", happens[p->aux[0]]);
    build_set(p, "el", now > build_value(p, PEOPLE) ? "早く" : "おそく");
    static const char *const did[] = {"<k><c>{ふやす/た}", "<k><c>{へらす/た}", "<k><c>に{する/た}"},
                             *const noun[] = {"残りは何<t>", "かかったのは全部で何<t>", "予定より<el>なったのは何<t>"},
                             *const verb[] = {"あと何<t>で{終わる}か", "始めてから何<t>で{終わる}か",
                                              "予定より何<t><el>{終わる}か"};
    build_set(p, "hd", did[p->aux[0]]), build_set(p, "qc", noun[p->asked]), build_set(p, "qd", verb[p->asked]);
    if (p->asked == 0) build_set(p, "ask", "残りは何<t>で終わりますか。");
    if (p->asked == 1) build_set(p, "ask", "始めてから終わるまでに、全部で何<t>かかりますか。");
    if (p->asked == 2) build_set(p, "ask", "予定より何<t><el>終わりますか。");
    build_need(p, "somebody works", now > 0 && now != build_value(p, PEOPLE));
    build_need(p, "something is left", build_value(p, BEGUN) < build_value(p, DAYS));
}
static bool draw_change(struct build *p) {
    build_context(p, "w|t|c", jobs);
    int64_t people = build_between(p, 3, 20), days = build_between(p, 4, 36), begun = build_between(p, 1, days - 1),
            now = build_between(p, 2, 30), how = now > people ? MORE : FEWER;
    build_aux(p, 0, build_chance(p, 25) ? BECOME : how);
    p->asked = build_chance(p, 50) ? 1 : build_chance(p, 60) ? 2 : 0;
    build_datum(p, PEOPLE, "p", people), build_datum(p, DAYS, "d", days), build_datum(p, BEGUN, "f", begun),
        build_datum(p, CHANGED, "k",
                    p->aux[0] == BECOME ? now
                    : now > people      ? now - people
                                        : people - now);
    int64_t left = people * (days - begun);
    return build_need(p, "another number", now != people) &&
           build_need(p, "whole days",
                      left % now == 0 && left / now <= 50 && left / now + begun <= 60 &&
                          build_value(p, CHANGED) < people + 20);
}
static void solve_change(struct build *p) {
    struct ratio all =
        build_step(p, "全体の仕事は、のべにすると、", p->datum[PEOPLE], '*', p->datum[DAYS], "<c>分", "です。");
    struct ratio done =
        build_step(p, "はじめの<f><t>の仕事は、", p->datum[PEOPLE], '*', p->datum[BEGUN], "<c>分", "です。");
    struct ratio left = build_step(p, "残りの仕事は、", all, '-', done, "<c>分", "です。"), now = p->datum[CHANGED];
    if (p->aux[0] != BECOME)
        now = build_step(p, "その後の<c>数は、", p->datum[PEOPLE], p->aux[0] == MORE ? '+' : '-', now, "<c>", "です。");
    struct ratio days = build_step(p, "だから、残りには、", left, '/', now, "<t>", "かかります。");
    if (p->asked) {
        build_trap(p, days);
        days = build_step(p, "始めてから終わるまでは、", p->datum[BEGUN], '+', days, "<t>", "です。");
    }
    if (p->asked == 2) {
        build_trap(p, days);
        bool early = days.num < p->datum[DAYS].num * days.den;
        days = build_step(p, "予定とくらべると、", early ? p->datum[DAYS] : days, '-', early ? days : p->datum[DAYS],
                          "<t>", "<el>終わります。");
    }
    build_answer(p, days, "", "<t>");
}
static bool holds_change(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t people = build_value(p, PEOPLE), days = build_value(p, DAYS), begun = build_value(p, BEGUN);
    return IF_KEPT(keep, 15, people * begun + workers_then(p) * x[0] == people * days) &&
           IF_KEPT(keep, BIT(BEGUN), x[1] == x[0] + begun) &&
           IF_KEPT(keep, BIT(DAYS), x[2] == (x[1] < days ? days - x[1] : x[1] - days));
}
static const char *const templates_change[] = {
    "<p><c>で<d><t>かかる<w>があります。はじめの<f><t>は<p><c>でしましたが、その後<hv>ました。<ask>",
    "<w>は<p><c>ですると<d><t>かかります。<p><c>で<f><t>した後、<c>数が<hk>ました。<ask>",
    "<p><c>が<d><t>で終える<w>を、<p><c>で<f><t>しました。そこから<c>数を<hv>ました。<ask>",
    "<w>を<p><c>で始めました。このままだと全部で<d><t>かかりますが、<f><t>後に<hk>ました。<ask>",
    "<ask><p><c>で<d><t>かかる<w>を、<p><c>で<f><t>してから、<c>数を<hv>ます。",
    "<p><c>だと<d><t>かかる<w>があります。最初の<f><t>が過ぎたところで、<hv>ました。1<c>が1<t>にする仕事の量は同じです。<ask>",
    "<w>を<p><c>で<d><t>かけて終える予定でした。<f><t>終わったところで、<hk>ました。<ask>",
    "予定では<p><c>で<d><t>かかる<w>です。<f><t>は予定どおり<p><c>でしましたが、その後は<hv>ました。<ask>",
    NULL};
static const struct figure_template figure_change = {
    FIGURE_AREA,
    {{"rows", FIGURE_NUMBER_TABLE, "<p>,<d>"}, {"days", FIGURE_NUMBERS, "<f>"}, {"units", FIGURE_TEXTS, "<c>|<t>"}}};
static const struct subtype change = {
    .id = "change",
    .name = "とちゅうで人数を変える(全部・予定との差)",
    .level = 3,
    .templates = templates_change,
    .asks = "残りの時間|全部の時間|予定との差",
    .role = {{"p", "はじめの<c>数", "<c>"},
             {"d", "予定の時間", "<t>"},
             {"f", "はじめにした時間", "<t>"},
             {"k", "変わった<c>数", "<c>"},
             {"how", "変わり方", "ふえる|へる|その数になる", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"のべ", "のべ算です。1<c>が1<t>にする仕事を1として、残りの仕事を求めます。", solve_change, NULL}},
    .draw = draw_change,
    .bind = bind_change,
    .holds = holds_change,
    .low = {1, 2, 1},
    .high = {50, 60, 50},
    .hint = "残りの仕事は、1<c>の1<t>分のいくつ分ですか。",
    .figure = &figure_change,
};

static const struct subtype *const subtypes[] = {&people_changed, &rest, &change, NULL};
const struct family family_nobe = {
    .id = "nobe", .number = "F26", .name = "のべ算", .grade = 5, .scene = SCENE_WORK, .subtypes = subtypes};

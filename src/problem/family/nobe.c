/* nobe.c - のべ算: people × days of a job is fixed.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { PEOPLE, DAYS, OTHER, DONE };

/* job | unit of time */
static const char *const jobs[] = {"ある仕事|日", "畑を耕す仕事|日", "草取り|時間", "かべをぬる仕事|日", "荷物を運ぶ仕事|時間", "本の整理|時間", "道の工事|日",
    "いねかり|日", "落ち葉集め|時間", "教室のそうじ|時間", "体育館のかざりつけ|時間", "川のそうじ|日", "かべ新聞作り|日", "石を運ぶ仕事|日", "花を植える仕事|時間", "プールのそうじ|時間", "紙を折る仕事|時間", "いもほり|時間",
    "!雪かき|時間", NULL};

/* ---- another number of people ---- */
static bool draw_people(struct kit *k) {
    kit_context(k, "w|t", jobs);
    int64_t people = kit_between(k, 2, 24), days = kit_between(k, 3, 40), other = kit_between(k, 2, 30);
    kit_datum(k, PEOPLE, "p", people);
    kit_datum(k, DAYS, "d", days);
    kit_datum(k, OTHER, "q", other);
    return kit_need(k, "another number of people", other != people && people != days) && kit_need(k, "whole days", people * days % other == 0 && people * days / other <= 90);
}
static void solve_people(struct kit *k) {
    struct ratio all = kit_step(k, "全体の仕事は、のべにすると、", k->datum[PEOPLE], '*', k->datum[DAYS], "人分", "です。");
    struct ratio days = kit_step(k, "これを<q>人でするので、", all, '/', k->datum[OTHER], "<t>", "かかります。");
    kit_trap(k, kit_fraction(kit_value(k, DAYS) * kit_value(k, OTHER), kit_value(k, PEOPLE)));
    kit_answer(k, days, "", "<t>");
}
static void solve_people_ratio(struct kit *k) {
    int64_t p, q;
    kit_line(k);
    kit_say(k, "人数の比は");
    kit_ratio(k, kit_value(k, PEOPLE), kit_value(k, OTHER), &p, &q);
    kit_set_number(k, "z1", q), kit_set_number(k, "z2", p);
    kit_say(k, "なので、かかる時間の比は逆の<z1>:<z2>です。");
    struct ratio one = kit_share_step(k, "<d><t>が比の<z1>にあたるので、比の1は、", k->datum[DAYS], kit_int(q), "<t>", "です。");
    struct ratio days = kit_step(k, "求める時間は比の<z2>にあたるので、", one, '*', kit_int(p), "<t>", "です。");
    kit_answer(k, days, "", "<t>");
}
static bool holds_people(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 7, x[0] * kit_value(k, OTHER) == kit_value(k, PEOPLE) * kit_value(k, DAYS));
}
static const char *const frames_people[] = {
    "<p>人ですると<d><t>かかる<w>があります。これを<q>人ですると、何<t>かかりますか。",
    "<w>を終えるのに、<p>人で<d><t>かかります。<q>人では何<t>かかりますか。",
    "<w>があります。<p>人で<d><t>かけて終わる量です。<q>人ですれば、何<t>で終わりますか。",
    "<q>人ですると何<t>かかりますか。<w>は、<p>人で<d><t>かかります。",
    "<p>人が<d><t>働いて終わる<w>を、<q>人で終わらせるには何<t>かかる[でしょうか。|でしょうか。]",
    "<w>は<p>人なら<d><t>で終わります。どの人も同じだけ働くとき、<q>人なら何<t>で終わりますか。",
    "<p>人で<d><t>の<w>を<q>人でします。1人が1<t>にする量は同じです。何<t>で終わりますか。",
    "<w>を<q>人ですることになりました。<p>人だと<d><t>かかります。<q>人では何<t>かかりますか。",
    NULL,
};
static const struct kit_subtype people_changed = {
    .id = "people", .name = "人数を変える", .level = 1, .frames = frames_people,
    .method = {{"のべ", "のべ算です。1人が1<t>にする仕事を1として、全体の仕事を求めます。", solve_people, NULL},
               {"逆比", "同じ仕事では、かかる時間の比は、人数の比の逆になります。", solve_people_ratio, "人数が2倍になると、かかる時間はどうなりますか。"}},
    .draw = draw_people, .holds = holds_people, .low = {1}, .high = {600},
    .hint = "全体の仕事は、1人の1<t>分のいくつ分ですか。",
    .figure = "{\"type\":\"area\",\"rows\":[[<p>,<d>],[<q>]],\"units\":[\"人\",\"<t>\"]}",
};

/* ---- the rest by others ---- */
static bool draw_rest(struct kit *k) {
    kit_context(k, "w|t", jobs);
    int64_t people = kit_between(k, 2, 20), days = kit_between(k, 4, 40), done = kit_between(k, 1, days - 1), other = kit_between(k, 2, 30);
    kit_datum(k, PEOPLE, "p", people);
    kit_datum(k, DAYS, "d", days);
    kit_datum(k, OTHER, "q", other);
    kit_datum(k, DONE, "f", done);
    return kit_need(k, "another number of people", other != people) && kit_need(k, "whole days", people * (days - done) % other == 0 && people * (days - done) / other <= 90);
}
static void solve_rest(struct kit *k) {
    struct ratio all = kit_step(k, "全体の仕事は、のべにすると、", k->datum[PEOPLE], '*', k->datum[DAYS], "人分", "です。");
    struct ratio done = kit_step(k, "はじめの<f><t>でした仕事は、のべにすると、", k->datum[PEOPLE], '*', k->datum[DONE], "人分", "です。");
    struct ratio rest = kit_step(k, "残りの仕事は、", all, '-', done, "人分", "です。");
    struct ratio days = kit_step(k, "残りを<q>人でするので、", rest, '/', k->datum[OTHER], "<t>", "かかります。");
    kit_trap(k, kit_fraction((int64_t)all.num, kit_value(k, OTHER)));
    kit_trap(k, kit_apply(k, days, '+', k->datum[DONE]));
    kit_answer(k, days, "", "<t>");
}
/* The same people would still need so long. */
static void solve_rest_left(struct kit *k) {
    struct ratio left = kit_step(k, "<p>人のままなら、残りにかかるのは、", k->datum[DAYS], '-', k->datum[DONE], "<t>", "です。");
    struct ratio rest_of = kit_step(k, "残りの仕事は、のべにすると、", k->datum[PEOPLE], '*', left, "人分", "です。");
    struct ratio days = kit_step(k, "残りを<q>人でするので、", rest_of, '/', k->datum[OTHER], "<t>", "かかります。");
    kit_answer(k, days, "", "<t>");
}
static bool holds_rest(const struct kit *k, const int64_t *x, unsigned keep) {
    return KIT_KEEP(keep, 15, x[0] * kit_value(k, OTHER) + kit_value(k, PEOPLE) * kit_value(k, DONE) == kit_value(k, PEOPLE) * kit_value(k, DAYS));
}
static const char *const frames_rest[] = {
    "<p>人で<d><t>かかる<w>があります。はじめの<f><t>は<p>人でし、残りを<q>人でします。残りは何<t>で終わりますか。",
    "<w>は<p>人ですると<d><t>かかります。<p>人で<f><t>した後、人数を<q>人に変えました。あと何<t>で終わりますか。",
    "<p>人が<d><t>で終える<w>を、<p>人で<f><t>しました。残りを<q>人ですると、何<t>かかる[でしょうか。|でしょうか。]",
    "残りは何<t>で終わりますか。<p>人で<d><t>かかる<w>を、<p>人で<f><t>してから、残りを<q>人でします。",
    "<w>を<p>人で始めました。このままだと全部で<d><t>かかりますが、<f><t>後から<q>人ですることにしました。<q>人になってから何<t>で終わりますか。",
    "<p>人だと<d><t>かかる<w>があります。最初の<f><t>を<p>人でして、その後は<q>人でします。<q>人でするのは何<t>ですか。",
    "1人が1<t>にする仕事の量は同じです。<p>人で<d><t>かかる<w>を<f><t>だけ<p>人でして、残りを<q>人ですると、残りに何<t>かかりますか。",
    "<w>を<p>人で<d><t>かけて終える予定でした。<f><t>終わったところで<q>人に変わりました。残りを終えるのに何<t>かかりますか。",
    NULL,
};
static const struct kit_subtype rest = {
    .id = "rest", .name = "残りの仕事", .level = 2, .frames = frames_rest,
    .method = {{"のべ", "のべ算です。1人が1<t>にする仕事を1として、全体から終わった仕事をひきます。", solve_rest, NULL},
               {"残りから", "のべ算です。<p>人のまま続けたら残りに何<t>かかるかを、先に考えます。", solve_rest_left, "<p>人のままなら、残りはあと何<t>かかりますか。"}},
    .draw = draw_rest, .holds = holds_rest, .low = {1}, .high = {600},
    .hint = "全体の仕事は、1人の1<t>分のいくつ分ですか。",
    .figure = "{\"type\":\"area\",\"rows\":[[<p>,<d>],[<p>,<f>],[<q>]],\"units\":[\"人\",\"<t>\"]}",
};

static const struct kit_subtype *const subtypes[] = {&people_changed, &rest, NULL};
const struct kit_family family_nobe = {.id = "nobe", .number = "F26", .name = "のべ算", .grade = 5, .scene = KIT_WORK, .subtypes = subtypes};

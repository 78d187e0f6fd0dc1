/* ike_kaisu.c - 池のまわりで何回も: the n-th time that two meet or one overtakes the other, and how often in a
 * given time.
 *
 *   towards each other a lap of both ways together a time, the same way a lap of difference a time
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { LAP, FAST, SLOW, LAST };
enum { SAME, OPPOSITE };

static const char *const rounds[] = {"池",   "公園",   "湖",   "グラウンド",     "サイクリングコース",
                                     "島",   "運動場", "広場", "城のほり",       "競技場",
                                     "林",   "遊歩道", "団地", "トラック",       "森",
                                     "牧場", "体育館", "お寺", "マラソンコース", "!庭園",
                                     NULL};
/* the faster | the slower | how many | least, most of each in metres a minute | how they go */
static const char *const pairs[] = {"<A>|<B>|2人|60|100|40|85|歩く",
                                    "<A>|<B>|2人|150|240|60|95|進む",
                                    "兄|弟|2人|120|220|50|110|走る",
                                    "姉|妹|2人|60|100|40|80|歩く",
                                    "父|<B>|2人|110|200|60|100|進む",
                                    "<A>|妹|2人|70|160|40|65|進む",
                                    "先生|<B>|2人|160|260|90|150|走る",
                                    "<A>の自転車|<B>の自転車|2台|180|320|120|200|走る",
                                    "<A>のお母さん|<B>|2人|65|100|40|70|歩く",
                                    "自転車の<A>|歩く<B>|2人|160|280|50|90|進む",
                                    "犬|ねこ|2ひき|150|320|70|150|走る",
                                    "うさぎ|かめ|2ひき|120|260|10|40|進む",
                                    NULL};
static const struct figure_template figure_nth = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<L>|<f>|<v>|<n>"}}};
static const struct figure_template figure_often = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<L>|<f>|<v>|<m>"}}};

static void bind_way(struct build *p) {
    bool opposite = p->aux[0] == OPPOSITE;
    build_set(p, "dir", opposite ? "反対向きに" : "同じ向きに");
    build_set(p, "dv",
              opposite ? "[反対方向に|逆向きに|反対の向きに|反対回りに]" : "[同じ方向に|同じ向きに|同じ回り方で]");
    build_set(p, "am", opposite ? "<two>が[出会う|すれちがう]" : "<p>が<r>を[追いこす|追いぬく]");
    build_set(p, "ve", opposite ? "出会う" : "追いこす");
    build_need(p, "the faster is faster", build_value(p, FAST) > build_value(p, SLOW));
}
static int64_t rate(const struct build *p) {
    return p->aux[0] == OPPOSITE ? build_value(p, FAST) + build_value(p, SLOW)
                                 : build_value(p, FAST) - build_value(p, SLOW);
}
/* Lap time of the pair in minutes. */
static bool draw_round(struct build *p, int64_t *each) {
    build_people(p, "A|B");
    build_context(p, "o", rounds);
    build_words(p, "p|r|two|lf|hf|ls|hs|go", pairs);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t fast = build_round(p, build_get_number(p, "lf"), build_get_number(p, "hf"), 5),
            slow = build_round(p, build_get_number(p, "ls"), build_get_number(p, "hs"), 5);
    build_datum(p, FAST, "f", fast), build_datum(p, SLOW, "v", slow);
    *each = build_between(p, 2, 24);
    build_datum(p, LAP, "L", rate(p) * *each);
    return build_need(p, "the faster is faster", fast - slow >= 5) &&
           build_need(p, "a plausible lap", build_value(p, LAP) >= 200 && build_value(p, LAP) <= 6000);
}
static struct ratio step_rate(struct build *p) {
    return p->aux[0] == OPPOSITE
               ? build_step(p, "<two>は1分間に合わせて、", p->datum[FAST], '+', p->datum[SLOW], "m", "進みます。")
               : build_step(p, "<two>の進む道のりの差は1分間に、", p->datum[FAST], '-', p->datum[SLOW], "m", "です。");
}
/* How often they have met, or one has overtaken the other, after so many minutes: whole laps together, or ahead. */
static int64_t times_by(const struct build *p, int64_t minutes) {
    int64_t fast = build_value(p, FAST) * minutes, slow = build_value(p, SLOW) * minutes;
    return (p->aux[0] == OPPOSITE ? fast + slow : fast - slow) / build_value(p, LAP);
}

/* ---- the n-th time ---- */
static bool draw_nth(struct build *p) {
    int64_t each;
    if (!draw_round(p, &each)) return false;
    build_datum(p, LAST, "n", build_between(p, 2, 7));
    return build_need(p, "minutes of a day", each * build_value(p, LAST) <= 120);
}
static void bind_nth(struct build *p) {
    bind_way(p);
    build_need(p, "a lap", build_value(p, LAP) > 0 && build_value(p, LAST) > 0);
}
static void solve_nth(struct build *p) {
    struct ratio speed = step_rate(p);
    struct ratio each =
        build_step(p, "1回<ve>までの時間は、1周が<L>mなので、", p->datum[LAP], '/', speed, "分", "です。");
    build_trap(p, each);
    build_answer(p, build_step(p, "<n>回目は、その<n>倍で、", each, '*', p->datum[LAST], "分後", "です。"), "", "分後");
}
static void solve_nth_way(struct build *p) {
    struct ratio way = build_step(p,
                                  p->aux[0] == OPPOSITE ? "<n>回目までに2つの道のりの和は<n>周分で、"
                                                        : "<n>回目までに2つの道のりの差は<n>周分で、",
                                  p->datum[LAP], '*', p->datum[LAST], "m", "です。");
    struct ratio speed = step_rate(p);
    build_answer(p, build_step(p, "かかる時間は、", way, '/', speed, "分後", "です。"), "", "分後");
}
static bool holds_nth(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, LAST), way = p->aux[0] == OPPOSITE
                                                ? x[0] * build_value(p, FAST) + x[0] * build_value(p, SLOW)
                                                : x[0] * build_value(p, FAST) - x[0] * build_value(p, SLOW);
    return IF_KEPT(keep, 15, way == 10 * n * build_value(p, LAP));
}
static const char *const templates_nth[] = {
    "1周<L>mの<o>のまわりを、<p>は分速<f>m、<r>は分速<v>mで、同じ所から同時に<dir>進みます。<am>のが<n>回目になるのは、出発してから何分後ですか。",
    "<p>と<r>が、1周<L>mの<o>を同じ場所から同時に<dir>回り始めました。<p>は分速<f>m、<r>は分速<v>mです。<n>回目に<am>のは何分後[ですか。|でしょうか。]",
    "<n>回目に<am>のは、出発してから何分後ですか。<two>は1周<L>mの<o>を、同じ地点から同時に<dir>回ります。<p>は分速<f>m、<r>は分速<v>mです。",
    "<o>のまわりは1周<L>mです。<p>と<r>は同じ地点を同時に出発し、<dir>進みます。速さは、<p>が分速<f>m、<r>が分速<v>mです。<am>のが<n>回目のとき、何分後ですか。",
    "分速<f>mの<p>と分速<v>mの<r>が、1周<L>mの<o>のまわりを<dir>進みます。同じ地点から同時に出発すると、<n>回目に<am>のは何分後になりますか。",
    "まわりの長さが<L>mの<o>があります。<p>は分速<f>m、<r>は分速<v>mで、同じ所から同時に<dir>回ります。<n>回目に<am>までの時間<wo>",
    "<p>は1分間に<f>m、<r>は1分間に<v>m進みます。1周<L>mの<o>を同じ所から同時に<dir>回るとき、<n>回目に<am>のは何分後ですか。",
    "1周が<L>mの<o>を、<p>と<r>が<dir>回ります。同じ場所を同時に出発し、<p>は毎分<f>m、<r>は毎分<v>m進みます。<n>回目に<am>のは何分後<ka>",
    NULL,
};
#define ROLES(LAST_NAME, LAST_UNIT, SLOT)                                                                        \
    {                                                                                                            \
        {"L", "1周の長さ", "m"}, {"f", "<p>の分速", "m"}, {"v", "<r>の分速", "m"}, {SLOT, LAST_NAME, LAST_UNIT}, \
            {"dir", "向き", "同じ向き|反対向き", PROBLEM_CHOICE, .aux = 0},                                      \
    }
static const struct subtype nth = {
    .id = "nth",
    .name = "何回目に出会う・追いこす時間",
    .level = 2,
    .templates = templates_nth,
    .asks = "<n>回目までの時間",
    .role = ROLES("何回目", "回目", "n"),
    .method = {{"1回の時間", "1回ごとにかかる時間はいつも同じです。", solve_nth, NULL},
               {"何周分", "<n>回では、1周の<n>倍の道のりを考えます。", solve_nth_way,
                "<n>回目までに、何周分の道のりになりますか。"}},
    .draw = draw_nth,
    .bind = bind_nth,
    .holds = holds_nth,
    .low = {1},
    .high = {1500},
    .scale = 10,
    .hint = "1回目は何分後ですか。",
    .figure = &figure_nth,
};

/* ---- how often ---- */
static bool draw_often(struct build *p) {
    int64_t each;
    if (!draw_round(p, &each)) return false;
    int64_t times = build_between(p, 2, 9);
    build_datum(p, LAST, "m", each * times + build_between(p, 0, each - 1));
    return build_need(p, "minutes of a day", build_value(p, LAST) <= 120);
}
static void bind_often(struct build *p) {
    bind_way(p);
    build_need(p, "a lap", build_value(p, LAP) > 0 && rate(p) > 0 && build_value(p, LAP) % rate(p) == 0);
}
static void solve_often(struct build *p) {
    struct ratio speed = step_rate(p);
    struct ratio each =
        build_step(p, "1回<ve>までの時間は、1周が<L>mなので、", p->datum[LAP], '/', speed, "分", "です。");
    int64_t n = build_value(p, LAST) / (each.num ? (int64_t)each.num : 1);
    build_line(p);
    build_say(p, "<m>分間では、");
    build_remainder(p, build_value(p, LAST), (int64_t)each.num, "回");
    build_say(p, "です。");
    build_trap(p, build_int(n + 1));
    build_answer(p, build_int(n), "", "回");
}
static bool holds_often(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15, x[0] == times_by(p, build_value(p, LAST)));
}
static const char *const templates_often[] = {
    "1周<L>mの<o>のまわりを、<p>は分速<f>m、<r>は分速<v>mで、同じ所から同時に<dir>進みます。出発してから<m>分間に、<am>ことは何回ありますか。",
    "<p>と<r>が、1周<L>mの<o>を同じ場所から同時に<dir>回り始めました。<p>は分速<f>m、<r>は分速<v>mです。<m>分間に<am>のは何回[ですか。|でしょうか。]",
    "<m>分間に<am>のは何回ですか。<two>は1周<L>mの<o>を、同じ地点から同時に<dir>回ります。<p>は分速<f>m、<r>は分速<v>mです。",
    "<o>のまわりは1周<L>mです。<p>と<r>は同じ地点を同時に出発し、<dir>進みます。速さは、<p>が分速<f>m、<r>が分速<v>mです。<m>分間に<am>回数<wo>",
    "分速<f>mの<p>と分速<v>mの<r>が、1周<L>mの<o>のまわりを<dir>進みます。同じ地点から同時に出発すると、<m>分の間に<am>のは何回になりますか。",
    "まわりの長さが<L>mの<o>があります。<p>は分速<f>m、<r>は分速<v>mで、同じ所から同時に<dir>、<m>分間回ります。<am>のは何回ですか。",
    "<p>は1分間に<f>m、<r>は1分間に<v>m進みます。1周<L>mの<o>を同じ所から同時に<dir><m>分間回るとき、<am>のは何回ですか。",
    "1周が<L>mの<o>を、<p>と<r>が<dir>回ります。同じ場所を同時に出発し、<p>は毎分<f>m、<r>は毎分<v>m進みます。<m>分間に<am>のは何回<ka>",
    NULL,
};
static const struct subtype often = {
    .id = "often",
    .name = "決まった時間に何回出会う・追いこす",
    .level = 2,
    .templates = templates_often,
    .asks = "回数",
    .role = ROLES("回る時間", "分", "m"),
    .method = {{"1回の時間", "1回ごとにかかる時間を求めて、何回分の時間があるかを考えます。", solve_often, NULL}},
    .draw = draw_often,
    .bind = bind_often,
    .holds = holds_often,
    .low = {0},
    .high = {60},
    .hint = "1回目は何分後ですか。",
    .figure = &figure_often,
};

static const struct subtype *const subtypes[] = {&nth, &often, NULL};
const struct family family_ike_kaisu = {.id = "ike_kaisu",
                                        .number = "F52",
                                        .name = "池のまわりで何回も出会う",
                                        .grade = 6,
                                        .scene = SCENE_OUTDOORS,
                                        .subtypes = subtypes};

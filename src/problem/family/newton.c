/* newton.c - ニュートン算(行列): a queue is served while more people join it.
 *
 *   all served = queue + joined; one gate's rate from one case; people fewer each minute = gates × rate - joining
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { QUEUE, JOIN, GATES, MINUTES, GATES2 };

/* place | gate | its counter | what it does */
static const char *const places[] = {"動物園|入場口|か所|入場",
                                     "遊園地|入場口|か所|入場",
                                     "水族館|入口|か所|入場",
                                     "映画館|受付|か所|入場",
                                     "博物館|入場口|か所|入場",
                                     "球場|入場口|か所|入場",
                                     "美術館|受付|か所|入場",
                                     "プール|入口|か所|入場",
                                     "植物園|入口|か所|入場",
                                     "コンサート会場|入場口|か所|入場",
                                     "スタジアム|ゲート|か所|入場",
                                     "お城|門|か所|入場",
                                     "駅|改札口|か所|改札",
                                     "パン屋|レジ|台|販売",
                                     "チケット売り場|窓口|か所|販売",
                                     "きっぷ売り場|券売機|台|販売",
                                     "お化け屋しき|入口|か所|入場",
                                     "スーパー|レジ|台|会計",
                                     "市役所|窓口|か所|受付",
                                     "空港|検査場|か所|検査",
                                     "たい焼き屋|窓口|か所|販売",
                                     "テーマパーク|ゲート|か所|入場",
                                     "サーカスのテント|入口|か所|入場",
                                     "!科学館|入口|か所|入場",
                                     NULL};

/* rate: people through one gate in a minute */
static bool draw_queue(struct build *p, int64_t *rate, int64_t *gates, int64_t *more) {
    build_context(p, "p|w|c|do", places);
    int64_t join = build_between(p, 2, 30), minutes = build_between(p, 5, 60);
    *rate = build_between(p, 3, 24);
    *gates = build_between(p, 1, 6);
    *more = build_between(p, *gates + 1, 10);
    int64_t queue = (*gates * *rate - join) * minutes;
    build_datum(p, QUEUE, "Q", queue), build_datum(p, JOIN, "j", join), build_datum(p, GATES, "g", *gates),
        build_datum(p, MINUTES, "m", minutes);
    return build_need(p, "the queue shrinks", queue > 0) &&
           build_need(p, "a plausible queue", queue >= 40 && queue <= 900) &&
           build_need(p, "a round queue", queue % 10 == 0);
}

/* What one gate lets through in a minute, from the known case. */
static struct ratio step_rate(struct build *p) {
    struct ratio joined =
        build_step(p, "<m>分間に列に加わった人は、", p->datum[JOIN], '*', p->datum[MINUTES], "人", "です。");
    struct ratio all = build_step(p, "はじめの行列と合わせると、", p->datum[QUEUE], '+', joined, "人", "です。");
    struct ratio one;
    build_line(p);
    build_say(p, "1分間に通る人は、");
    struct ratio each = build_equation(p, all, '/', p->datum[MINUTES], "人");
    if (p->datum[GATES].num == 1) {
        build_say(p, "です。");
        return each;
    }
    build_say(p, "なので、1<c>では");
    one = build_equation(p, each, '/', p->datum[GATES], "人");
    build_say(p, "です。");
    return one;
}

/* The same from one minute: those who pass are those who join and those by whom the queue shrinks. */
static struct ratio step_rate_minute(struct build *p) {
    struct ratio fewer = build_step(p, "<m>分で<Q>人の行列がなくなったので、1分間に、", p->datum[QUEUE], '/',
                                    p->datum[MINUTES], "人", "ずつへりました。");
    struct ratio all =
        build_step(p, "加わる<j>人も通すので、1分間に通る人は、", fewer, '+', p->datum[JOIN], "人", "です。");
    if (p->datum[GATES].num == 1) return all;
    return build_step(p, "<g><c>で通すので、1<c>では、", all, '/', p->datum[GATES], "人", "です。");
}
/* ---- how long with more gates ---- */
static bool draw_time(struct build *p) {
    int64_t rate, gates, more;
    if (!draw_queue(p, &rate, &gates, &more)) return false;
    int64_t faster = more * rate - build_value(p, JOIN);
    build_datum(p, GATES2, "h", more);
    return build_need(p, "whole minutes", build_value(p, QUEUE) % faster == 0) &&
           build_need(p, "at least two minutes", build_value(p, QUEUE) / faster >= 2);
}
static void solve_time(struct build *p) {
    struct ratio one = step_rate(p);
    struct ratio all = build_step(p, "<h><c>では、1分間に、", one, '*', p->datum[GATES2], "人", "通ります。");
    struct ratio less =
        build_step(p, "1分間に<j>人加わるので、行列は1分間に、", all, '-', p->datum[JOIN], "人", "ずつへります。");
    struct ratio time = build_step(p, "<Q>人の行列がなくなるのは、", p->datum[QUEUE], '/', less, "分後", "です。");
    build_trap(p, build_fraction((int64_t)p->datum[QUEUE].num, (int64_t)all.num));
    build_trap(p, build_fraction(build_value(p, MINUTES) * build_value(p, GATES), build_value(p, GATES2)));
    build_answer(p, time, "", "分後");
}
static void solve_time_minute(struct build *p) {
    struct ratio one = step_rate_minute(p);
    struct ratio all = build_step(p, "<h><c>では、1分間に、", one, '*', p->datum[GATES2], "人", "通ります。");
    struct ratio less =
        build_step(p, "1分間に<j>人加わるので、行列は1分間に、", all, '-', p->datum[JOIN], "人", "ずつへります。");
    struct ratio time = build_step(p, "<Q>人の行列がなくなるのは、", p->datum[QUEUE], '/', less, "分後", "です。");
    build_answer(p, time, "", "分後");
}
static bool holds_time(const struct build *p, const int64_t *x, unsigned keep) {
    /* x[0] minutes; x[1] people through one gate in a minute */
    return IF_KEPT(keep, BIT(QUEUE) | BIT(JOIN) | BIT(GATES) | BIT(MINUTES),
                   build_value(p, QUEUE) + build_value(p, JOIN) * build_value(p, MINUTES) ==
                       x[1] * build_value(p, GATES) * build_value(p, MINUTES)) &&
           IF_KEPT(keep, BIT(QUEUE) | BIT(JOIN) | BIT(GATES2),
                   build_value(p, QUEUE) + build_value(p, JOIN) * x[0] == x[1] * build_value(p, GATES2) * x[0]);
}
static const char *const templates_time[] = {
    "<p>で<do>を始めるとき、<Q>人の行列があり、毎分<j>人ずつ列に加わります。<w>が<g><c>だと<m>分で行列がなくなります。<w>が<h><c>だと何分後になくなりますか。",
    "<p>の前に<Q>人がならんでいます。<do>が始まってからも、1分間に<j>人ずつ列に加わります。<w>を<g><c>開くと<m>分で列がなくなります。<h><c>開くと何分後になくなりますか。",
    "<do>が始まったとき、<p>には<Q>人の行列ができていました。行列には毎分<j>人が加わり、<w>が<g><c>のとき<m>分で行列がなくなります。<w>が<h><c>なら、行列は何分後になくなりますか。",
    "<p>に行列ができています。はじめに<Q>人がならび、その後も1分ごとに<j>人ずつふえます。<g><c>の<w>では<m>分で行列がなくなるそうです。<h><c>の<w>では、何分後になくなる[でしょうか。|ことになりますか。]",
    "行列は何分後になくなりますか。<p>で<Q>人がならんでいて、毎分<j>人ずつ列に加わります。<w>が<g><c>のときは<m>分でなくなりますが、今日は<w>が<h><c>あります。",
    "<p>では、<do>の前に<Q>人がならびました。始まった後も毎分<j>人ずつ来ます。<g><c>の<w>だと、始めてから<m>分後に列がなくなります。<w>を<h><c>にすると、始めてから何分後に列がなくなりますか。",
    "毎分<j>人ずつ人が来る<p>で、<Q>人の行列ができたところで<do>を始めました。<w>が<g><c>では<m>分で行列がなくなります。<w>を<h><c>にふやすと、始めてから何分後に行列がなくなりますか。",
    "<p>の<w>は、どれも1分間に同じ人数が通ります。<Q>人の行列に毎分<j>人ずつ加わるとき、<g><c>の<w>を使うと<m>分で行列がなくなります。<h><c>使うと、何分後になくなりますか。",
    "!<p>で<Q>人が列を作り、さらに1分間に<j>人ずつ加わっています。<w>を<g><c>使えば<m>分で列がなくなります。<h><c>使えば何分後になくなるでしょうか。",
    NULL,
};
static const struct figure_template figure_time = {FIGURE_BARS,
                                                   {{"queue", FIGURE_NUMBER, "<Q>"},
                                                    {"join", FIGURE_NUMBER, "<j>"},
                                                    {"gates", FIGURE_NUMBERS, "<g>|<h>"},
                                                    {"minutes", FIGURE_NUMBERS, "<m>"},
                                                    {"unit", FIGURE_TEXT, "人"}}};
static const struct subtype time_asked = {
    .id = "time",
    .name = "何分後になくなるか",
    .level = 2,
    .templates = templates_time,
    .asks = "行列がなくなる時間",
    .role = {{"Q", "はじめの行列", "人"},
             {"j", "1分に加わる人数", "人"},
             {"g", "はじめの<w>の数", "<c>"},
             {"m", "はじめの時間", "分"},
             {"h", "ふやした<w>の数", "<c>"}},
    .method = {{"線分図", "ニュートン算です。通った人の数は、はじめの行列と、後から加わった人の合計です。", solve_time,
                NULL},
               {"1分間で考える", "ニュートン算です。1分間に通る人数は、1分間にへる人数と加わる人数の和です。",
                solve_time_minute, "行列は1分間に何人ずつへりましたか。"}},
    .draw = draw_time,
    .holds = holds_time,
    .spare = BIT(GATES) | BIT(MINUTES),
    .low = {1, 1},
    .high = {450, 30},
    .hint = "<m>分間に、全部で何人が<w>を通りましたか。",
    .figure = &figure_time,
};

/* ---- how many pass one gate ---- */
static bool draw_rate(struct build *p) {
    int64_t rate, gates, more;
    return draw_queue(p, &rate, &gates, &more) && build_need(p, "more than one gate", gates > 1);
}
static void solve_rate(struct build *p) {
    struct ratio one = step_rate(p);
    build_trap(p, build_fraction(build_value(p, QUEUE), build_value(p, MINUTES) * build_value(p, GATES)));
    build_answer(p, one, "", "人");
}
static void solve_rate_minute(struct build *p) { build_answer(p, step_rate_minute(p), "", "人"); }
static bool holds_rate(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t queue = build_value(p, QUEUE);
    if (keep != 15) return true;
    for (int64_t i = 0; i < build_value(p, MINUTES); i++) queue += build_value(p, JOIN) - x[0] * build_value(p, GATES);
    return queue == 0;
}
static const char *const templates_rate[] = {
    "<p>で<do>を始めるとき、<Q>人の行列がありました。その後も毎分<j>人ずつ列に加わり、<w>を<g><c>使うと<m>分で行列がなくなりました。1<c>の<w>を1分間に通る人は何人ですか。",
    "<p>の前に<Q>人がならび、毎分<j>人ずつ列に加わります。<g><c>の<w>から人を通すと、<m>分で列がなくなりました。<w>1<c>では、1分間に何人通りますか。",
    "1<c>の<w>を1分間に通る人は何人ですか。<p>には<Q>人の行列があり、毎分<j>人ずつふえますが、<w>を<g><c>開くと<m>分でなくなります。",
    "<p>で<Q>人がならんだところで<do>を始めました。1分間に<j>人ずつ列に加わり、<g><c>の<w>で<m>分後に列がなくなりました。<w>1<c>が1分間に通す人数<wo>",
    "毎分<j>人ずつ人が加わる行列があります。はじめは<Q>人でしたが、<p>の<w>を<g><c>開くと<m>分でなくなりました。どの<w>も同じ人数を通すとき、1<c>は1分間に何人通しますか。",
    "<p>の<w>はどれも、1分間に同じ人数が通ります。<Q>人の行列に毎分<j>人ずつ加わりましたが、<g><c>を使うと<m>分で行列がなくなりました。1<c>の<w>は1分間に何人を通し[ますか。|たことになりますか。]",
    "<p>の<do>の開始前に、<Q>人がならんでいました。開始後も1分ごとに<j>人ふえ、<w>が<g><c>で、<m>分後に行列がなくなりました。1分間に<w>1<c>を通る人は何人でしょうか。",
    "<w>が<g><c>ある<p>で、はじめの行列は<Q>人、列に加わるのは毎分<j>人です。行列は<m>分でなくなりました。1つの<w>が1分間に通す人数は何人ですか。",
    NULL,
};
static const struct figure_template figure_rate = {FIGURE_BARS,
                                                   {{"queue", FIGURE_NUMBER, "<Q>"},
                                                    {"join", FIGURE_NUMBER, "<j>"},
                                                    {"gates", FIGURE_NUMBERS, "<g>"},
                                                    {"minutes", FIGURE_NUMBERS, "<m>"},
                                                    {"unit", FIGURE_TEXT, "人"}}};
static const struct subtype rate_asked = {
    .id = "rate",
    .name = "1<c>の人数",
    .level = 1,
    .templates = templates_rate,
    .asks = "<w>を毎分通る人数",
    .role = {{"Q", "はじめの行列", "人"},
             {"j", "1分に加わる人数", "人"},
             {"g", "<w>の数", "<c>"},
             {"m", "行列がなくなる時間", "分"}},
    .method = {{"線分図", "ニュートン算です。通った人の数は、はじめの行列と、後から加わった人の合計です。", solve_rate,
                NULL},
               {"1分間で考える", "ニュートン算です。1分間に通る人数は、1分間にへる人数と加わる人数の和です。",
                solve_rate_minute, "行列は1分間に何人ずつへりましたか。"}},
    .draw = draw_rate,
    .holds = holds_rate,
    .loops = 1,
    .low = {1},
    .high = {60},
    .hint = "<m>分間に、全部で何人が<w>を通りましたか。",
    .figure = &figure_rate,
};

/* ---- how many gates for a wanted time ---- */
enum { WANTED = 4 };
static bool draw_gates(struct build *p) {
    int64_t rate, gates, more;
    if (!draw_queue(p, &rate, &gates, &more)) return false;
    int64_t faster = more * rate - build_value(p, JOIN);
    if (!build_need(p, "whole minutes", build_value(p, QUEUE) % faster == 0)) return false;
    build_datum(p, WANTED, "n", build_value(p, QUEUE) / faster);
    return build_need(p, "at least two minutes", build_value(p, WANTED) >= 2);
}
static void solve_gates(struct build *p) {
    struct ratio one = step_rate(p);
    struct ratio less = build_step(p, "<n>分でなくすには、行列を1分間に、", p->datum[QUEUE], '/', p->datum[WANTED],
                                   "人", "ずつへらします。");
    struct ratio all =
        build_step(p, "1分間に<j>人加わるので、1分間に、", less, '+', p->datum[JOIN], "人", "を通します。");
    struct ratio gates = build_step(p, "<w>は、", all, '/', one, "<c>", "必要です。");
    build_trap(p, build_fraction((int64_t)less.num, (int64_t)one.num));
    build_answer(p, gates, "", "<c>");
}
static void solve_gates_minute(struct build *p) {
    struct ratio one = step_rate_minute(p);
    struct ratio less = build_step(p, "<n>分でなくすには、行列を1分間に、", p->datum[QUEUE], '/', p->datum[WANTED],
                                   "人", "ずつへらします。");
    struct ratio all =
        build_step(p, "1分間に<j>人加わるので、1分間に、", less, '+', p->datum[JOIN], "人", "を通します。");
    struct ratio gates = build_step(p, "<w>は、", all, '/', one, "<c>", "必要です。");
    build_answer(p, gates, "", "<c>");
}
static bool holds_gates(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(QUEUE) | BIT(JOIN) | BIT(GATES) | BIT(MINUTES),
                   build_value(p, QUEUE) + build_value(p, JOIN) * build_value(p, MINUTES) ==
                       x[1] * build_value(p, GATES) * build_value(p, MINUTES)) &&
           IF_KEPT(keep, BIT(QUEUE) | BIT(JOIN) | BIT(WANTED),
                   build_value(p, QUEUE) + build_value(p, JOIN) * build_value(p, WANTED) ==
                       x[1] * x[0] * build_value(p, WANTED));
}
static const char *const templates_gates[] = {
    "<p>で<do>を始めるとき、<Q>人の行列があり、毎分<j>人ずつ列に加わります。<w>が<g><c>だと<m>分で行列がなくなります。ちょうど<n>分で行列をなくすには、<w>を何<c>にすればよいですか。",
    "<p>の前に<Q>人がならび、1分間に<j>人ずつ列に加わります。<w>を<g><c>開くと<m>分で列がなくなります。<n>分で列をなくすには、<w>を何<c>開けばよいですか。",
    "<w>は何<c>必要ですか。<p>の<Q>人の行列に毎分<j>人ずつ加わるとき、<w>が<g><c>なら<m>分でなくなります。これを<n>分でなくします。",
    "はじめ<Q>人の行列があり、毎分<j>人ずつふえる<p>では、<g><c>の<w>だと<m>分で行列がなくなります。<n>分でなくすには、何<c>の<w>が必要ですか。",
    "<p>では、<do>の前に<Q>人がならび、その後も毎分<j>人ずつ来ます。<g><c>の<w>では列がなくなるまでに<m>分かかりました。列をなくすのに<n>分しかかけないようにするには、<w>は何<c>いりますか。",
    "<p>の<w>は、どれも1分間に同じ人数が通ります。<Q>人の行列に毎分<j>人ずつ加わり、<g><c>で<m>分かかって行列がなくなりました。<n>分で行列がなくなるのは、<w>が何<c>のときですか。",
    "毎分<j>人ずつ人が来る<p>に、<Q>人の行列ができています。<w>を<g><c>使うと<m>分でなくなります。ちょうど<n>分でなくしたいとき、使う<w>の数は何<c>ですか。",
    "<p>の行列は<Q>人で、1分ごとに<j>人ずつ加わります。<w>が<g><c>のときは<m>分後に行列がなくなりました。<n>分後になくなるようにするとき、<w>は何<c>でしょうか。",
    NULL,
};
static const struct figure_template figure_gates = {FIGURE_BARS,
                                                    {{"queue", FIGURE_NUMBER, "<Q>"},
                                                     {"join", FIGURE_NUMBER, "<j>"},
                                                     {"gates", FIGURE_NUMBERS, "<g>"},
                                                     {"minutes", FIGURE_NUMBERS, "<m>|<n>"},
                                                     {"unit", FIGURE_TEXT, "人"}}};
static const struct subtype gates_asked = {
    .id = "gates",
    .name = "何<c>必要か",
    .level = 3,
    .templates = templates_gates,
    .asks = "必要な<w>の数",
    .role = {{"Q", "はじめの行列", "人"},
             {"j", "1分に加わる人数", "人"},
             {"g", "はじめの<w>の数", "<c>"},
             {"m", "はじめの時間", "分"},
             {"n", "めざす時間", "分"}},
    .method = {{"線分図", "ニュートン算です。通った人の数は、はじめの行列と、後から加わった人の合計です。", solve_gates,
                NULL},
               {"1分間で考える", "ニュートン算です。1分間に通る人数は、1分間にへる人数と加わる人数の和です。",
                solve_gates_minute, "行列は1分間に何人ずつへりましたか。"}},
    .draw = draw_gates,
    .holds = holds_gates,
    .spare = BIT(GATES) | BIT(MINUTES),
    .low = {1, 1},
    .high = {40, 40},
    .hint = "<m>分間に、全部で何人が<w>を通りましたか。",
    .figure = &figure_gates,
};

/* ---- the fewest gates within a time ---- */
static bool draw_within(struct build *p) {
    int64_t rate, gates, more;
    if (!draw_queue(p, &rate, &gates, &more)) return false;
    int64_t wanted = build_between(p, 3, 40), all = build_value(p, QUEUE) + build_value(p, JOIN) * wanted;
    build_datum(p, WANTED, "n", wanted);
    return build_need(p, "another time", wanted < build_value(p, MINUTES)) &&
           build_need(p, "not even", all % (rate * wanted) != 0 && all / (rate * wanted) <= 20) &&
           build_need(p, "at least one more", all / (rate * wanted) >= gates);
}
static void solve_within(struct build *p) {
    struct ratio one = step_rate(p);
    if (!build_need(p, "whole people", one.den == 1)) return;
    build_line(p);
    build_say(p, "<n>分間に加わるのは");
    struct ratio joined = build_equation(p, p->datum[JOIN], '*', p->datum[WANTED], "人");
    build_say(p, "なので、通すのは全部で");
    struct ratio all = build_equation(p, p->datum[QUEUE], '+', joined, "人");
    build_say(p, "です。");
    struct ratio each = build_step(p, "<w>1<c>では、<n>分間に、", one, '*', p->datum[WANTED], "人", "通ります。");
    if (!build_need(p, "whole numbers", all.den == 1 && each.den == 1 && each.num > 0)) return;
    build_line(p);
    build_say(p, "必要な数は");
    struct ratio gates = build_remainder(p, (int64_t)all.num, (int64_t)each.num, "<c>");
    if (all.num % each.num == 0) {
        build_say(p, "です。");
        build_answer(p, gates, "", "<c>");
        return;
    }
    build_say(p, "で、あまりの分にもう1<c>いります。");
    build_trap(p, gates);
    build_answer(p, build_step(p, "だから、", gates, '+', build_int(1), "<c>", "です。"), "", "<c>");
}
/* x gates are enough in n minutes, and one less is not. */
static bool holds_within(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t served = build_value(p, QUEUE) + build_value(p, JOIN) * build_value(p, MINUTES),
            all = build_value(p, QUEUE) + build_value(p, JOIN) * build_value(p, WANTED),
            machine = build_value(p, GATES) * build_value(p, MINUTES), wanted = build_value(p, WANTED);
    return IF_KEPT(keep, 31, x[0] * served * wanted >= all * machine && (x[0] - 1) * served * wanted < all * machine);
}
static const char *const templates_within[] = {
    "<p>で<do>を始めるとき、<Q>人の行列があり、毎分<j>人ずつ列に加わります。<w>が<g><c>だと<m>分で行列がなくなります。<n>分以内になくすには、<w>は少なくとも何<c>必要ですか。",
    "<p>の前に<Q>人がならんでいて、1分間に<j>人ずつ列に加わります。<w>を<g><c>開くと<m>分で列がなくなります。<n>分以内に列をなくすには、最も少なくて何<c>の<w>が必要ですか。",
    "<do>が始まったとき、<p>には<Q>人の行列ができていました。行列には毎分<j>人が加わり、<w>が<g><c>のとき<m>分でなくなります。行列を<n>分以内になくすのに必要な<w>は、少なくとも何<c>[ですか。|でしょうか。]",
    "<w>は少なくとも何<c>必要ですか。<p>では<Q>人がならび、毎分<j>人ずつ加わります。<w>が<g><c>のときは<m>分で行列がなくなりますが、<n>分以内になくします。",
    "<p>では、<do>の前に<Q>人がならび、始まった後も毎分<j>人ずつ来ます。<g><c>の<w>だと、<m>分後に列がなくなります。<n>分かからずになくすには、<w>は少なくとも何<c>いりますか。",
    "毎分<j>人ずつ人が来る<p>で、<Q>人の行列ができたところで<do>を始めました。<w>が<g><c>では<m>分で行列がなくなります。<n>分以内に行列をなくせる、最も少ない<w>の数は何<c>ですか。",
    "<p>の<w>は、どれも1分間に同じ人数が通ります。<Q>人の行列に毎分<j>人ずつ加わるとき、<g><c>の<w>で<m>分かかります。<n>分以内になくすには、少なくとも何<c>使いますか。",
    "はじめ<Q>人の行列に、毎分<j>人ずつ加わります。<p>の<w>を<g><c>開くと<m>分で行列がなくなります。<n>分以内にするには、<w>を最低何<c>開けばよいですか。",
    NULL,
};
static const struct figure_template figure_within = {FIGURE_BARS,
                                                     {{"queue", FIGURE_NUMBER, "<Q>"},
                                                      {"join", FIGURE_NUMBER, "<j>"},
                                                      {"gates", FIGURE_NUMBERS, "<g>"},
                                                      {"minutes", FIGURE_NUMBERS, "<m>|<n>"},
                                                      {"unit", FIGURE_TEXT, "人"}}};
static const struct subtype within = {
    .id = "within",
    .name = "時間内になくす最も少ない数",
    .level = 3,
    .templates = templates_within,
    .asks = "最も少ない<w>の数",
    .role = {{"Q", "はじめの行列", "人"},
             {"j", "1分に加わる人数", "人"},
             {"g", "はじめの<w>の数", "<c>"},
             {"m", "はじめの時間", "分"},
             {"n", "めざす時間", "分"}},
    .method = {{"全部の人数", "ニュートン算です。<n>分間に通す人は、はじめの行列と、その間に加わる人です。",
                solve_within, NULL}},
    .draw = draw_within,
    .holds = holds_within,
    .low = {1},
    .high = {60},
    .hint = "<n>分間に、全部で何人を通さなければなりませんか。",
    .figure = &figure_within,
};

static const struct subtype *const subtypes[] = {&rate_asked, &time_asked, &gates_asked, &within, NULL};
const struct family family_newton_gyoretsu = {
    .id = "newton_gyoretsu", .number = "F45", .name = "ニュートン算(行列)", .grade = 6, .subtypes = subtypes};

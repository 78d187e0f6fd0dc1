/* escalator.c - 動く歩道・エスカレーター: who walks on something that moves goes at the sum of both speeds, or their difference.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- a moving walkway ---- */
enum { LENGTH, BELT, WALKER };
/* speed | other words | unit | time | in one | both units | belt from, to | walker from, to | step | times from, to */
static const char *const in_minutes[] = {"分速|毎分|m|分|1分間に|m/分|20|40|45|90|5|1|6", NULL};
static const char *const in_seconds[] = {"秒速|毎秒|cm|秒|1秒間に|cm/秒|5|60|65|200|5|5|60", NULL};
static const char *const walkways[] = {"動く歩道|<A>",          "空港の動く歩道|旅行者",
                                       "駅の動く歩道|<A>",      "デパートの動く歩道|<A>",
                                       "水族館の動く歩道|<A>",  "動く歩道|お父さん",
                                       "動く歩道|警備員さん",   "遊園地の動く歩道|<A>",
                                       "博物館の動く歩道|先生", "地下道の動く歩道|<A>",
                                       "ホテルの動く歩道|客",   "動く歩道|駅員さん",
                                       "!病院の動く歩道|<A>",   NULL};
static const char *const belts[] = {"ベルトコンベア|ねずみ",       "ベルトコンベア|ロボット", "模型の動く歩道|人形",
                                    "ベルトコンベア|ラジコンカー", "工場のベルト|ねこ",       "流れる台|犬",
                                    "荷物を運ぶベルト|ロボット",   "実験用のベルト|ねずみ",   NULL};

static void bind_walkway(struct build *p) {
    bool same = p->aux[0];
    build_set(p, "dir", same ? "動く向きに" : "動く向きと反対に");
    build_set(p, "dv",
              same ? "[動く向きに|動くのと同じ向きに|進む方向に|同じ方向に]"
                   : "[動く向きと反対に|動くのとは逆の向きに|反対の方向に]");
    build_need(p, "the walker gets on", build_value(p, WALKER) > build_value(p, BELT));
}
static bool draw_walkway(struct build *p) {
    bool minutes = build_chance(p, 55);
    build_people(p, "A");
    build_words(p, "ru|my|u|t|ev|pu|bl|bh|wl|wh|st|tl|th", minutes ? in_minutes : in_seconds);
    build_context(p, "b|w", minutes ? walkways : belts);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t step = build_get_number(p, "st"),
            belt = build_round(p, build_get_number(p, "bl"), build_get_number(p, "bh"), step),
            walker = build_round(p, build_get_number(p, "wl"), build_get_number(p, "wh"), step),
            time = build_between(p, build_get_number(p, "tl"), build_get_number(p, "th")),
            rate = p->aux[0] ? walker + belt : walker - belt;
    build_datum(p, LENGTH, "L", rate * time);
    build_datum(p, BELT, "a", belt);
    build_datum(p, WALKER, "v", walker);
    return build_need(p, "a plausible length", rate * time >= 20 && rate * time <= 4000) &&
           build_need(p, "different numbers", rate * time != belt && rate * time != walker);
}
static void solve_walkway(struct build *p) {
    bool same = p->aux[0];
    struct ratio rate = same ? build_step(p, "<b>の動く速さがたされるので、<ev>、", p->datum[WALKER], '+',
                                          p->datum[BELT], "<u>", "進みます。")
                             : build_step(p, "<b>の動く速さの分だけもどされるので、<ev>、", p->datum[WALKER], '-',
                                          p->datum[BELT], "<u>", "進みます。");
    struct ratio time = build_step(p, "<L><u>進むのにかかる時間は、", p->datum[LENGTH], '/', rate, "<t>", "です。");
    struct ratio other = build_apply(p, p->datum[WALKER], same ? '-' : '+', p->datum[BELT]);
    build_trap(p, build_fraction(build_value(p, LENGTH), (int64_t)other.num));
    build_trap(p, build_fraction(build_value(p, LENGTH), build_value(p, WALKER)));
    build_answer(p, time, "", "<t>");
}
static bool holds_walkway(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t walked = build_value(p, WALKER) * x[0], carried = build_value(p, BELT) * x[0];
    return IF_KEPT(keep, 7, (p->aux[0] ? walked + carried : walked - carried) == build_value(p, LENGTH));
}
static const char *const templates_walkway[] = {
    "長さ<L><u>の<b>が<ru><a><u>で動いています。この上を、<w>が<dir><ru><v><u>で進むと、はしからはしまで何<t>かかりますか。",
    "<ru><a><u>で動く長さ<L><u>の<b>があります。<w>がこの上を<dir><ru><v><u>で進みます。はしからはしまで何<t>かかりますか。",
    "<b>の長さは<L><u>で、<my><a><u>の速さで動いています。<w>が<dir><my><v><u>の速さで進むと、何<t>で反対のはしに着きますか。",
    "何<t>かかりますか。<w>は、<ru><a><u>で動く長さ<L><u>の<b>の上を、<dir><ru><v><u>ではしからはしまで進みます。",
    "<w>は<ru><v><u>で進みます。<ru><a><u>で動く<b>の上を<dir>進むとき、長さ<L><u>のはしからはしまで行くのにかかる時間は何<t>[ですか。|でしょうか。]",
    "<b>は<ev><a><u>動き、<w>は<ev><v><u>進みます。長さ<L><u>の<b>の上を、<w>が<dir>はしからはしまで進むと何<t>かかりますか。",
    "長さ<L><u>の<b>の上を、<w>が<dir>進みます。<b>の速さは<ru><a><u>、<w>の速さは<ru><v><u>です。はしからはしまで何<t><ka>",
    "<w>が<b>に乗りました。<b>は長さ<L><u>で<ru><a><u>で動きます。この上を<w>が<dir><ru><v><u>で進むとき、通りすぎるのに何<t>かかりますか。",
    NULL,
};
static const struct figure_template figure_walkway = {FIGURE_SEGMENT,
                                                      {{"direction", FIGURE_TEXT, "<dir>"},
                                                       {"distance", FIGURE_NUMBER, "<L>"},
                                                       {"speeds", FIGURE_NUMBERS, "<a>|<v>"},
                                                       {"labels", FIGURE_TEXTS, "<b>|<w>"},
                                                       {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype walkway = {
    .id = "walkway",
    .name = "動く歩道の上を歩く",
    .level = 2,
    .templates = templates_walkway,
    .asks = "かかる時間",
    .role = {{"L", "<b>の長さ", "<u>"},
             {"a", "<b>の<ru>", "<u>"},
             {"v", "<w>の<ru>", "<u>"},
             {"dir", "向き", "反対の向き|同じ向き", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"速さの和と差", "流水算と同じです。<b>が動く分だけ、進む速さが変わります。", solve_walkway, NULL}},
    .draw = draw_walkway,
    .bind = bind_walkway,
    .holds = holds_walkway,
    .low = {1},
    .high = {400},
    .hint = "<b>の上を<dir>進むとき、<ev>何<u>進みますか。",
    .figure = &figure_walkway,
};

/* ---- standing so long, walking on the still one so long ---- */
enum { STANDING, WALKING };
/* the thing | its end | goes (dictionary form) | 上の階 */
static const char *const things[] = {"エスカレーター|上の階|上る",
                                     "駅のエスカレーター|上|上る",
                                     "デパートのエスカレーター|上の階|上る",
                                     "動く歩道|反対側|進む",
                                     "空港の動く歩道|出口|進む",
                                     "長いエスカレーター|上の階|上る",
                                     "地下鉄のエスカレーター|地上|上る",
                                     "動く坂道|坂の上|上る",
                                     "模型のエスカレーター|上|上る",
                                     "水族館のエスカレーター|上の階|上る",
                                     "駅の動く歩道|改札口|進む",
                                     "!屋上へのエスカレーター|屋上|上る",
                                     NULL};
static void bind_both(struct build *p) {
    build_set_number(p, "lcm", build_lcm(build_value(p, STANDING), build_value(p, WALKING)));
}
static bool draw_both(struct build *p) {
    build_people(p, "A");
    build_context(p, "b|e|go", things);
    int64_t standing = build_between(p, 20, 180), walking = build_between(p, 10, 120);
    build_datum(p, STANDING, "p", standing);
    build_datum(p, WALKING, "q", walking);
    return build_need(p, "a whole time", standing * walking % (standing + walking) == 0) &&
           build_need(p, "times differ", standing != walking) &&
           build_need(p, "a small common multiple", build_lcm(standing, walking) <= 1000);
}
static void solve_both(struct build *p) {
    struct ratio all = build_int(build_lcm(build_value(p, STANDING), build_value(p, WALKING)));
    build_line(p);
    build_say(p, "<e>までを<p>と<q>の最小公倍数の<lcm>とすると、1秒間に、立ったままでは");
    struct ratio carried = build_equation(p, all, '/', p->datum[STANDING], "");
    build_say(p, "、歩くと");
    struct ratio walked = build_equation(p, all, '/', p->datum[WALKING], "");
    build_say(p, "進みます。");
    struct ratio rate = build_step(p, "動いている上を歩くと、1秒間に、", carried, '+', walked, "", "進みます。");
    struct ratio time = build_step(p, "かかる時間は、", all, '/', rate, "秒", "です。");
    build_trap(p, build_fraction(build_value(p, STANDING) + build_value(p, WALKING), 2));
    build_answer(p, time, "", "秒");
}
static void solve_both_one(struct build *p) {
    build_line(p);
    build_say(p, "<e>までを1とすると、1秒間に、立ったままでは");
    struct ratio carried = build_fraction_equation(p, build_int(1), '/', p->datum[STANDING], "");
    build_say(p, "、歩くと");
    struct ratio walked = build_fraction_equation(p, build_int(1), '/', p->datum[WALKING], "");
    build_say(p, "進みます。");
    struct ratio rate =
        build_fraction_step(p, "動いている上を歩くと、1秒間に、", carried, '+', walked, "", "進みます。");
    build_answer(p, build_fraction_step(p, "かかる時間は、", build_int(1), '/', rate, "秒", "です。"), "", "秒");
}
/* The shares of the way that carry and walk make up add to all of it. */
static bool holds_both(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, STANDING), b = build_value(p, WALKING);
    return IF_KEPT(keep, 3, x[0] * b + x[0] * a == a * b);
}
static const char *const templates_both[] = {
    "ある<b>に立ち止まって乗ると、<e>まで<p>秒かかります。止まっている<b>を歩くと<q>秒かかります。動いている<b>を同じ速さで歩くと、何秒かかりますか。",
    "<b>に立ったまま乗ると<p>秒で<e>に着き、止まっている<b>を歩くと<q>秒で着きます。動いている<b>を歩くと何秒で着きますか。",
    "<A>は、<b>に乗って立っていると<e>まで<p>秒、<b>が止まっているときに歩くと<q>秒かかります。動いているときに歩くと何秒[ですか。|でしょうか。]",
    "何秒で<e>に着きますか。<b>は立ったままだと<p>秒、止まっているところを歩くと<q>秒で、動いている<b>の上を同じように歩きます。",
    "<b>で<e>まで行きます。歩かずに乗ると<p>秒、動いていない<b>を歩くと<q>秒です。動いている<b>の上を歩くとき、かかる時間は何秒ですか。",
    "止まった<b>を歩いて<go>と<q>秒、動いている<b>に立っていると<p>秒で<e>に着きます。動いている<b>を歩いて<go>と何秒かかりますか。",
    "<b>が止まっていた日に歩くと、<e>まで<q>秒でした。いつもは立ったまま<p>秒で着きます。動いている上を同じ速さで歩くとしたら、何秒<ka>",
    "立ったまま<p>秒で<e>に着く<b>があります。<A>が止まった<b>を歩くと<q>秒です。<A>が動く<b>の上を歩くと、<e>まで何秒かかりますか。",
    NULL,
};
static const struct figure_template figure_both = {
    FIGURE_SEGMENT,
    {{"times", FIGURE_NUMBERS, "<p>|<q>"}, {"labels", FIGURE_TEXTS, "立つ|歩く"}, {"unit", FIGURE_TEXT, "秒"}}};
static const struct subtype both = {
    .id = "both",
    .name = "立つ時間と歩く時間から",
    .level = 2,
    .templates = templates_both,
    .asks = "かかる時間",
    .role = {{"p", "立ち止まって乗る時間", "秒"}, {"q", "止まった上を歩く時間", "秒"}},
    .method = {{"最小公倍数", "長さがわからないので、<e>までを<p>と<q>の最小公倍数とします。", solve_both, NULL},
               {"1とする", "長さがわからないので、<e>までを1として、1秒間に進む割合を考えます。", solve_both_one,
                "<e>までを1とすると、立ったままでは1秒間にどれだけ進みますか。"}},
    .draw = draw_both,
    .bind = bind_both,
    .holds = holds_both,
    .low = {1},
    .high = {200},
    .hint = "動いている上を歩くとき、進む速さは2つの速さの和ですか、差ですか。",
    .figure = &figure_both,
};

/* ---- how many steps: walking on the moving one, and standing ---- */
enum { PACE, TIME, STAND };
static const char *const stairs[] = {"エスカレーター",
                                     "駅のエスカレーター",
                                     "デパートのエスカレーター",
                                     "地下鉄のエスカレーター",
                                     "長いエスカレーター",
                                     "遊園地のエスカレーター",
                                     "図書館のエスカレーター",
                                     "空港のエスカレーター",
                                     "模型のエスカレーター",
                                     "市役所のエスカレーター",
                                     "ホテルのエスカレーター",
                                     "!屋上へのエスカレーター",
                                     NULL};
static const char *const climbers[] = {"<A>", "兄", "姉", "お父さん", "<A>", "駅員さん", "<A>", "ロボット", NULL};
static void draw_stairs(struct build *p) {
    build_people(p, "A");
    build_context(p, "b", stairs);
    build_words(p, "w", climbers);
}
static void bind_steps(struct build *p) {
    build_need(p, "walking is faster", build_value(p, TIME) < build_value(p, STAND));
}
static bool draw_steps(struct build *p) {
    draw_stairs(p);
    int64_t pace = build_between(p, 1, 4), stand = build_between(p, 20, 90), time = build_between(p, 6, 60);
    build_datum(p, PACE, "k", pace), build_datum(p, TIME, "n", time), build_datum(p, STAND, "p", stand);
    if (!build_need(p, "walking is faster", time < stand)) return false;
    int64_t all = pace * time * stand;
    return build_need(p, "whole steps", all % (stand - time) == 0) &&
           build_need(p, "plausible stairs", all / (stand - time) >= 20 && all / (stand - time) <= 160) &&
           build_need(p, "different numbers", all / (stand - time) != stand && pace != time);
}
static void solve_steps(struct build *p) {
    struct ratio walked =
        build_step(p, "<n>秒間に自分で歩いた段数は、", p->datum[PACE], '*', p->datum[TIME], "段", "です。");
    struct ratio carried = build_fraction_step(p, "<n>秒間に<b>が運ぶのは、全体の段数の、", p->datum[TIME], '/',
                                               p->datum[STAND], "", "です。");
    struct ratio share =
        build_fraction_step(p, "自分で歩いたのは、全体の段数の、", build_int(1), '-', carried, "", "です。");
    struct ratio all = build_fraction_step(p, "全体の段数は、", walked, '/', share, "段", "です。");
    build_trap(p, walked);
    build_answer(p, all, "", "段");
}
static bool holds_steps(const struct build *p, const int64_t *x, unsigned keep) {
    /* of x steps the stairs carry x × time / stand, the rest is walked */
    int64_t walked = build_value(p, PACE) * build_value(p, TIME);
    return IF_KEPT(keep, 7, (x[0] - walked) * build_value(p, STAND) == x[0] * build_value(p, TIME));
}
static const char *const templates_steps[] = {
    "上りの<b>があります。立ち止まって乗ると<p>秒で上に着きますが、<w>が1秒間に<k>段ずつ歩いて上ると<n>秒で着きます。この<b>が止まっているとき、段数は何段ですか。",
    "<w>は、動いている<b>を1秒間に<k>段の速さで歩いて上り、<n>秒で上に着きました。立ったまま乗ると<p>秒かかります。止まっているときの段数は何段[ですか。|でしょうか。]",
    "<b>に立っていると上まで<p>秒かかります。<w>が1秒間に<k>段ずつ上ると<n>秒で着きました。<b>は全部で何段ありますか。",
    "全部で何段ありますか。<b>は立ったままでは<p>秒で上に着き、<w>が毎秒<k>段の速さで歩いて上ると<n>秒で上に着きます。",
    "毎秒<k>段の速さで動いている<b>を上ると<n>秒、立ち止まったままだと<p>秒で上に着きます。<k>段は<w>が歩く段数です。<b>が止まっているときは何段ですか。",
    "<w>が<b>を1秒間に<k>段ずつ歩いて上ると、<n>秒で上の階に着きます。歩かずに乗ると<p>秒です。見えている段の数は何段になりますか。",
    "<p>秒で上に着く<b>を、<w>が1秒間に<k>段ずつ歩いて上ったら<n>秒で着きました。止まっている<b>の段数は何段<ka>",
    "<b>が動いています。<w>は1秒間に<k>段ずつ歩いて、<n>秒で上まで上りました。立ったままなら<p>秒かかるとき、下から上まで何段ありますか。",
    NULL,
};
static const struct figure_template figure_steps = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<k>|<n>|<p>"}}};
static const struct subtype steps = {
    .id = "steps",
    .name = "エスカレーターの段数",
    .level = 3,
    .templates = templates_steps,
    .asks = "段数",
    .role = {{"k", "1秒間に歩く段数", "段"}, {"n", "歩いて上る時間", "秒"}, {"p", "立ったままの時間", "秒"}},
    .method = {{"割合", "歩いた段数と、<b>が運んだ段数の和が、全体の段数です。", solve_steps, NULL}},
    .draw = draw_steps,
    .bind = bind_steps,
    .holds = holds_steps,
    .low = {1},
    .high = {1000},
    .hint = "<n>秒間に、<w>は自分で何段歩きましたか。",
    .figure = &figure_steps,
};

/* ---- how many steps: both speeds ---- */
enum { MOVES = 1, CLIMB = 2 };
static bool draw_count(struct build *p) {
    draw_stairs(p);
    int64_t pace = build_between(p, 1, 4), moves = build_between(p, 1, 3), time = build_between(p, 6, 45);
    build_datum(p, PACE, "k", pace), build_datum(p, MOVES, "a", moves), build_datum(p, CLIMB, "n", time);
    return build_need(p, "plausible stairs", (pace + moves) * time >= 20 && (pace + moves) * time <= 160) &&
           build_need(p, "different numbers", pace != moves && time != pace && time != moves);
}
static void solve_count(struct build *p) {
    struct ratio rate = build_step(p, "1秒間に上る段数は、", p->datum[PACE], '+', p->datum[MOVES], "段", "です。");
    struct ratio all = build_step(p, "<n>秒で上に着くので、全部で、", rate, '*', p->datum[CLIMB], "段", "です。");
    build_trap(p, build_apply(p, p->datum[PACE], '*', p->datum[CLIMB]));
    build_answer(p, all, "", "段");
}
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t left = x[0] - build_value(p, PACE) * build_value(p, CLIMB);
    return IF_KEPT(keep, 7, left == build_value(p, MOVES) * build_value(p, CLIMB));
}
static const char *const templates_count[] = {
    "<b>は1秒間に<a>段ずつ上がります。この<b>を、<w>が1秒間に<k>段ずつ歩いて上ると、<n>秒で上に着きました。止まっているとき何段ありますか。",
    "毎秒<a>段の速さで上がる<b>を、<w>が毎秒<k>段の速さで歩いて上ると<n>秒かかります。<b>の段数は何段[ですか。|でしょうか。]",
    "<w>は、1秒間に<a>段ずつ動く<b>を、1秒間に<k>段ずつ歩いて<n>秒で上りました。<b>は全部で何段ですか。",
    "全部で何段ありますか。<b>は1秒間に<a>段ずつ上がり、<w>は1秒間に<k>段ずつ歩いて、<n>秒で上に着きます。",
    "<w>が歩いて上る速さは1秒間に<k>段、<b>の上がる速さは1秒間に<a>段です。<n>秒で上に着くとき、止まっている<b>は何段ありますか。",
    "動いている<b>を<w>が上ります。<b>は毎秒<a>段ずつ、<w>は毎秒<k>段ずつ進み、<n>秒で上まで着きました。見える段の数は何段ですか。",
    "<n>秒で<b>を上りました。<w>は1秒間に<k>段ずつ歩き、<b>は1秒間に<a>段ずつ上がります。<b>の段数は何段<ka>",
    "<b>が1秒間に<a>段の速さで動いています。<w>がその上を1秒間に<k>段ずつ歩くと、<n>秒で上に着きます。下から上まで何段になりますか。",
    NULL,
};
static const struct figure_template figure_count = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<k>|<a>|<n>"}}};
static const struct subtype count = {
    .id = "count",
    .name = "エスカレーターの速さと段数",
    .level = 1,
    .templates = templates_count,
    .asks = "段数",
    .role = {{"k", "1秒間に歩く段数", "段"}, {"a", "1秒間に動く段数", "段"}, {"n", "上る時間", "秒"}},
    .method = {{"速さの和", "動く<b>の上を歩くと、1秒間に上る段数は、歩く段数と動く段数の和です。", solve_count, NULL}},
    .draw = draw_count,
    .holds = holds_count,
    .low = {1},
    .high = {1000},
    .hint = "1秒間に、合わせて何段上りますか。",
    .figure = &figure_count,
};

static const struct subtype *const subtypes[] = {&walkway, &both, &count, &steps, NULL};
const struct family family_escalator = {.id = "escalator",
                                        .number = "F56",
                                        .name = "動く歩道・エスカレーター",
                                        .grade = 6,
                                        .plain = true,
                                        .scene = SCENE_INDOORS,
                                        .subtypes = subtypes};

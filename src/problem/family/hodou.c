/* hodou.c - 動く歩道の速さと長さ: how fast it moves, and how long it is, from how long somebody walks on it.
 *
 *   length = (walker + walkway) × seconds with it, (walker - walkway) × seconds against it
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { AGAINST, WITH };

static const char *const walkways[] = {"動く歩道|<A>",
                                       "空港の動く歩道|<A>",
                                       "駅の動く歩道|<A>",
                                       "デパートの動く歩道|<A>",
                                       "水族館の動く歩道|父",
                                       "動く歩道|姉",
                                       "動く歩道|兄",
                                       "遊園地の動く歩道|<A>",
                                       "博物館の動く歩道|先生",
                                       "地下道の動く歩道|<A>",
                                       "ホテルの動く歩道|客",
                                       "動く歩道|駅員さん",
                                       "空港の動く歩道|旅行者",
                                       "科学館の動く歩道|母",
                                       "動く歩道|<A>のお父さん",
                                       "駅前の動く歩道|弟",
                                       "展示場の動く歩道|係の人",
                                       "長い動く歩道|<A>",
                                       "!病院の動く歩道|<A>",
                                       NULL};

static void bind_direction(struct build *p) {
    bool with = p->aux[0] == WITH;
    build_set(p, "dir", with ? "動く向きに" : "動く向きと反対に");
    build_set(p, "dv",
              with ? "[動く向きに|動くのと同じ向きに|進む方向に]"
                   : "[動く向きと反対に|動くのとは逆の向きに|反対の方向に]");
}
static struct ratio tenths(int64_t n) { return build_fraction(n, 10); }
/* Speeds in tenths of a metre a second. */
static void draw_walk(struct build *p, int64_t *belt, int64_t *walker, int64_t *seconds) {
    build_people(p, "A");
    build_context(p, "b|w", walkways);
    build_aux(p, 0, build_chance(p, 65) ? WITH : AGAINST);
    *belt = build_between(p, 3, 10), *walker = build_between(p, 8, 20), *seconds = build_between(p, 10, 90);
}
static int64_t rate(const struct build *p, int64_t belt, int64_t walker) {
    return p->aux[0] == WITH ? walker + belt : walker - belt;
}
static bool plausible(struct build *p, int64_t belt, int64_t walker, int64_t seconds) {
    int64_t length = rate(p, belt, walker) * seconds;
    return build_need(p, "the walker gets on", walker > belt) &&
           build_need(p, "a plausible length", length >= 150 && length <= 2000);
}

/* ---- the speed of the walkway ---- */
enum { LENGTH, WALKER, SECONDS };
static const struct figure_template figure_belt = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<L>|<v>|<s>"}}};
static void bind_belt(struct build *p) {
    bind_direction(p);
    if (!build_need(p, "some seconds", build_value(p, SECONDS) > 0)) return;
    struct ratio all = build_apply(p, p->datum[LENGTH], '/', p->datum[SECONDS]), walker = p->datum[WALKER];
    build_need(p, "the walkway moves",
               p->aux[0] == WITH ? all.num * walker.den > walker.num * all.den
                                 : all.num * walker.den < walker.num * all.den);
}
static bool draw_belt(struct build *p) {
    int64_t belt, walker, seconds;
    draw_walk(p, &belt, &walker, &seconds);
    build_datum_ratio(p, LENGTH, "L", tenths(rate(p, belt, walker) * seconds));
    build_datum_ratio(p, WALKER, "v", tenths(walker)), build_datum(p, SECONDS, "s", seconds);
    return plausible(p, belt, walker, seconds);
}
static void solve_belt(struct build *p) {
    struct ratio all = build_step(p, "1秒間に進む長さは、", p->datum[LENGTH], '/', p->datum[SECONDS], "m", "です。");
    build_trap(p, all);
    struct ratio v =
        p->aux[0] == WITH
            ? build_step(p, "これは2つの速さの和なので、<b>の速さは秒速、", all, '-', p->datum[WALKER], "m", "です。")
            : build_step(p, "これは2つの速さの差なので、<b>の速さは秒速、", p->datum[WALKER], '-', all, "m", "です。");
    build_answer(p, v, "秒速", "m");
}
/* In hundredths of a metre. */
static bool moves(const struct build *p, struct ratio length, struct ratio walker, int64_t belt, int64_t seconds) {
    int64_t walked = (int64_t)(1000 * walker.num / walker.den) * seconds, carried = 10 * belt * seconds;
    return (p->aux[0] == WITH ? walked + carried : walked - carried) == (int64_t)(1000 * length.num / length.den);
}
static bool holds_belt(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, moves(p, p->datum[LENGTH], p->datum[WALKER], x[0], build_value(p, SECONDS)));
}
static const char *const templates_belt[] = {
    "長さ<L>mの<b>があります。この上を<w>が<dir>秒速<v>mで歩くと、はしからはしまで<s>秒かかりました。<b>の速さは秒速何mですか。",
    "<w>が秒速<v>mで<b>の上を<dir>歩きます。長さ<L>mのはしからはしまで<s>秒かかるとき、<b>の速さは秒速何m[ですか。|でしょうか。]",
    "<b>の動く速さは秒速何mですか。長さは<L>mで、<w>がこの上を<dir>秒速<v>mで歩くと<s>秒で通りすぎます。",
    "<b>の長さは<L>mです。<w>がこの上を<dir>歩いて<s>秒で反対のはしに着きました。<w>の歩く速さが秒速<v>mのとき、<b>の速さは秒速何mですか。",
    "秒速<v>mで歩く<w>が、長さ<L>mの<b>を<dir>歩くと<s>秒かかります。<b>の秒速<wo>単位は「m」とします。",
    "長さ<L>mの<b>の上を、<w>が<dir>歩きました。かかった時間は<s>秒、<w>の歩く速さは秒速<v>mです。<b>は秒速何mで動いていますか。",
    "<w>は1秒間に<v>m歩きます。長さ<L>mの<b>の上を<dir>歩いたら<s>秒かかりました。<b>の速さは秒速何m<ka>",
    "<b>に乗った<w>が、秒速<v>mで<dir>歩きます。<L>m進むのに<s>秒かかったとすると、<b>は秒速何mで動きますか。",
    NULL,
};
#define DIRECTION \
    { "dir", "向き", "反対の向き|同じ向き", PROBLEM_CHOICE, .aux = 0 }
static const struct subtype belt = {
    .id = "belt",
    .name = "動く歩道の速さ",
    .level = 2,
    .templates = templates_belt,
    .asks = "<b>の速さ",
    .role = {{"L", "<b>の長さ", "m", PROBLEM_DECIMAL},
             {"v", "<w>の秒速", "m", PROBLEM_DECIMAL},
             {"s", "かかる時間", "秒"},
             DIRECTION},
    .method = {{"速さの和と差", "1秒間に進む長さが、2つの速さの和か差になります。", solve_belt, NULL}},
    .draw = draw_belt,
    .bind = bind_belt,
    .holds = holds_belt,
    .low = {1},
    .high = {400},
    .scale = 100,
    .hint = "<w>は、1秒間に何m進んでいますか。",
    .figure = &figure_belt,
};

/* ---- the length ---- */
enum { BELT = LENGTH };
static const struct figure_template figure_length = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<v>|<s>"}}};
static void bind_length(struct build *p) {
    bind_direction(p);
    build_need(p, "the walker gets on",
               p->datum[WALKER].num * p->datum[BELT].den > p->datum[BELT].num * p->datum[WALKER].den);
}
static bool draw_length(struct build *p) {
    int64_t speed, walker, seconds;
    draw_walk(p, &speed, &walker, &seconds);
    build_datum_ratio(p, BELT, "a", tenths(speed)), build_datum_ratio(p, WALKER, "v", tenths(walker));
    build_datum(p, SECONDS, "s", seconds);
    return plausible(p, speed, walker, seconds);
}
static void solve_length(struct build *p) {
    bool with = p->aux[0] == WITH;
    struct ratio all = build_step(p, with ? "2つの速さの和で進むので、1秒間に、" : "2つの速さの差で進むので、1秒間に、",
                                  p->datum[WALKER], with ? '+' : '-', p->datum[BELT], "m", "進みます。");
    build_trap(p, build_apply(p, p->datum[WALKER], '*', p->datum[SECONDS]));
    build_trap(
        p, build_apply(p, build_apply(p, p->datum[WALKER], with ? '-' : '+', p->datum[BELT]), '*', p->datum[SECONDS]));
    build_answer(p, build_step(p, "長さは、", all, '*', p->datum[SECONDS], "m", "です。"), "", "m");
}
static bool holds_length(const struct build *p, const int64_t *x, unsigned keep) {
    struct ratio b = p->datum[BELT];
    return IF_KEPT(
        keep, 7,
        moves(p, build_fraction(x[0], 10), p->datum[WALKER], (int64_t)(100 * b.num / b.den), build_value(p, SECONDS)));
}
static const char *const templates_length[] = {
    "秒速<a>mで動く<b>があります。この上を<w>が<dir>秒速<v>mで歩くと、はしからはしまで<s>秒かかりました。<b>の長さは何mですか。",
    "<w>が秒速<v>mで<b>の上を<dir>歩きます。<b>の速さは秒速<a>mで、はしからはしまで<s>秒かかります。<b>の長さは何m[ですか。|でしょうか。]",
    "<b>の長さは何mですか。<b>は秒速<a>mで動き、<w>がこの上を<dir>秒速<v>mで歩くと<s>秒で通りすぎます。",
    "<b>の速さは秒速<a>mです。<w>がこの上を<dir>歩いて<s>秒で反対のはしに着きました。<w>の歩く速さが秒速<v>mのとき、<b>の長さは何mですか。",
    "秒速<v>mで歩く<w>が、秒速<a>mで動く<b>を<dir>歩くと<s>秒かかります。<b>の長さ<wo>単位は「m」とします。",
    "秒速<a>mの<b>の上を、<w>が<dir>歩きました。かかった時間は<s>秒、<w>の歩く速さは秒速<v>mです。<b>は何mありますか。",
    "<w>は1秒間に<v>m歩きます。1秒間に<a>m動く<b>の上を<dir>歩いたら、はしからはしまで<s>秒かかりました。<b>の長さは何m<ka>",
    "<b>に乗った<w>が、秒速<v>mで<dir>歩きます。<b>は秒速<a>mで動き、はしまで<s>秒かかったとすると、<b>は何mですか。",
    NULL,
};
static const struct subtype length = {
    .id = "length",
    .name = "動く歩道の長さ",
    .level = 2,
    .templates = templates_length,
    .asks = "<b>の長さ",
    .role = {{"a", "<b>の秒速", "m", PROBLEM_DECIMAL},
             {"v", "<w>の秒速", "m", PROBLEM_DECIMAL},
             {"s", "かかる時間", "秒"},
             DIRECTION},
    .method = {{"速さの和と差", "動く歩道の上では、2つの速さの和か差で進みます。", solve_length, NULL}},
    .draw = draw_length,
    .bind = bind_length,
    .holds = holds_length,
    .low = {1},
    .high = {2500},
    .scale = 10,
    .hint = "<w>は、1秒間に何m進みますか。",
    .figure = &figure_length,
};

static const struct subtype *const subtypes[] = {&belt, &length, NULL};
const struct family family_hodou = {
    .id = "hodou", .number = "F58", .name = "動く歩道の速さと長さ", .grade = 6, .subtypes = subtypes};

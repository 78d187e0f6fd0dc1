/* tsuka_nagasa.c - 通過算: the length of the other train, from how long they take to pass each other.
 *
 *   both lengths = (sum or difference of the speeds) × seconds
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { LENGTH, SPEED_A, SPEED_B, SECONDS };
enum { OVERTAKE, PASS };

static const char *const trains[] = {
    "急行電車|ふつう電車", "特急電車|貨物列車",   "電車A|電車B",         "列車A|列車B",         "快速電車|各駅停車",
    "赤い電車|青い電車",   "特急列車|ふつう列車", "急行列車|貨物列車",   "新しい電車|古い電車", "電車P|電車Q",
    "上り電車|下り電車",   "観光列車|貨物電車",   "新幹線|回送列車",     "列車P|列車Q",         "通勤電車|回送電車",
    "銀色の電車|緑の電車", "急行|各駅停車の電車", "寝台列車|ふつう電車", "!白い電車|黒い電車",  NULL};
static const struct figure_template figure_two = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<l>|<v>|<w>|<s>"}}};

static int64_t rate(const struct build *p) {
    return p->aux[0] == PASS ? build_value(p, SPEED_A) + build_value(p, SPEED_B)
                             : build_value(p, SPEED_A) - build_value(p, SPEED_B);
}
static void bind_two(struct build *p) {
    bool pass = p->aux[0] == PASS;
    build_set(p, "dir", pass ? "反対の向きに" : "同じ向きに");
    build_set(p, "dv", pass ? "[反対の向きに|反対方向に|向かい合って]" : "[同じ向きに|同じ方向に]");
    build_set(p, "do", pass ? "出会ってからすれちがい終わる" : "追いついてから追いこし終わる");
    build_set(p, "ev", pass ? "すれちがい終わる" : "追いこし終わる");
    build_set(p, "kd", p->aux[1] ? "<q>" : "<p>"), build_set(p, "as", p->aux[1] ? "<p>" : "<q>");
    build_need(p, "the first is faster", build_value(p, SPEED_A) > build_value(p, SPEED_B));
    build_need(p, "a length is left", rate(p) * build_value(p, SECONDS) > build_value(p, LENGTH));
}
static bool draw_two(struct build *p) {
    build_people(p, "A");
    build_context(p, "p|q", trains);
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t va = build_between(p, 16, 40), vb = build_between(p, 10, 32), known = build_round(p, 60, 360, 5),
            seconds = build_between(p, 4, 80);
    build_datum(p, LENGTH, "l", known), build_datum(p, SPEED_A, "v", va), build_datum(p, SPEED_B, "w", vb);
    build_datum(p, SECONDS, "s", seconds);
    build_aux(p, 1, build_between(p, 0, 1));
    int64_t other = rate(p) * seconds - known;
    return build_need(p, "the first is faster", va - vb >= 2) &&
           build_need(p, "plausible trains", other >= 60 && other <= 400 && other != known);
}
static void solve_two(struct build *p) {
    bool pass = p->aux[0] == PASS;
    struct ratio speed =
        pass
            ? build_step(p, "2つは1秒間に合わせて、", p->datum[SPEED_A], '+', p->datum[SPEED_B], "m", "進みます。")
            : build_step(p, "2つの進む道のりの差は1秒間に、", p->datum[SPEED_A], '-', p->datum[SPEED_B], "m", "です。");
    struct ratio both = build_step(p, "<s>秒では長さの和になるので、", speed, '*', p->datum[SECONDS], "m", "です。");
    build_trap(p, both);
    build_answer(p, build_step(p, "<as>の長さは、", both, '-', p->datum[LENGTH], "m", "です。"), "", "m");
}
/* The last car of the one and that of the other are level after so many seconds. */
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t s = build_value(p, SECONDS), a = build_value(p, SPEED_A) * s, b = build_value(p, SPEED_B) * s,
            gap = x[0] + build_value(p, LENGTH);
    return IF_KEPT(keep, 15, p->aux[0] == PASS ? gap - a == b : a == gap + b);
}
static const char *const templates_two[] = {
    "秒速<v>mの<p>と秒速<w>mの<q>が<dir>走っています。<do>までに<s>秒かかりました。<kd>の長さが<l>mのとき、<as>の長さは何mですか。",
    "<p>は秒速<v>m、<q>は秒速<w>mで、<dir>走ります。<do>まで<s>秒かかります。<kd>の長さは<l>mです。<as>の長さは何m[ですか。|でしょうか。]",
    "<as>の長さは何mですか。<kd>の長さは<l>mです。秒速<v>mの<p>と秒速<w>mの<q>は、<dir>走るとき、<do>まで<s>秒かかります。",
    "<kd>の長さは<l>mです。<p>が秒速<v>m、<q>が秒速<w>mで<dir>進み、<do>までに<s>秒かかりました。<as>の長さは何mになりますか。",
    "となり合う線路を、<p>が秒速<v>m、<q>が秒速<w>mで<dir>走ります。<do>まで<s>秒、<kd>の長さは<l>mです。<as>の長さは何m<ka>",
    "<p>(秒速<v>m)と<q>(秒速<w>m)が<dir>走り、<do>までに<s>秒かかりました。<kd>の長さが<l>mのとき、<as>の長さ<wo>",
    "<A>が見ていると、<p>と<q>は<do>までに<s>秒かかりました。2つは<dir>走り、<p>は秒速<v>m、<q>は秒速<w>mです。<kd>の長さを<l>mとすると、<as>の長さは何mですか。",
    "<do>までに<s>秒かかりました。<dir>走る<p>と<q>の速さはそれぞれ秒速<v>mと秒速<w>mで、<kd>の長さは<l>mです。<as>の長さは何mですか。",
    NULL,
};
static const struct subtype two = {
    .id = "length",
    .name = "すれちがい・追いこしから長さ",
    .level = 2,
    .templates = templates_two,
    .asks = "もう一方の長さ",
    .role = {{"l", "<kd>の長さ", "m"},
             {"v", "<p>の秒速", "m"},
             {"w", "<q>の秒速", "m"},
             {"s", "かかる時間", "秒"},
             {"dir", "向き", "同じ向き|反対向き", PROBLEM_CHOICE, .aux = 0},
             {"kn", "長さがわかっているほう", "速いほう|おそいほう", PROBLEM_CHOICE, .aux = 1}},
    .method = {{"長さの和", "通過算です。かかる時間に進む道のりの和や差が、2つの長さの和になります。", solve_two,
                NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {1},
    .high = {500},
    .hint = "<s>秒間に進む道のりの和や差は、何の長さにあたりますか。",
    .figure = &figure_two,
};

static const struct subtype *const subtypes[] = {&two, NULL};
const struct family family_tsuka_nagasa = {.id = "tsuka_nagasa",
                                           .number = "F55",
                                           .name = "通過算(もう一方の長さ)",
                                           .grade = 6,
                                           .scene = SCENE_RAILWAY,
                                           .subtypes = subtypes};

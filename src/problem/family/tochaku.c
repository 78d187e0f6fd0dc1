/* tochaku.c - 着く時こく、出る時こく: a way at a given speed, and the time of day at its other end.
 *
 *   minutes = way ÷ speed;   arriving = leaving + minutes
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/jikoku.h"

enum { HOUR, WAY, SPEED };

/* from | to */
static const char *const ends[] = {"家|学校",         "家|図書館",         "家|駅",
                                   "駅|公園",         "学校|家",           "家|プール",
                                   "家|おばさんの家", "公園|家",           "駅|動物園",
                                   "家|野球場",       "公民館|駅",         "宿|湖",
                                   "家|体育館",       "駅前|美術館",       "図書館|家",
                                   "家|友だちの家",   "キャンプ場|山小屋", "学校|科学館",
                                   "家|じゅく",       "バス停|博物館",     "家|ピアノ教室",
                                   "宿舎|グラウンド", "家|映画館",         "ふもと|展望台",
                                   "家|神社",         "!ホテル|港",        NULL};
/* who | how: dictionary form, て form | least, most m a minute */
static const char *const movers[] = {"<A>|歩く|歩いて|50|90",
                                     "<A>|歩く|歩いて|50|90",
                                     "<A>|走る|走って|120|220",
                                     "<A>|自転車で進む|自転車で進んで|150|300",
                                     "姉|歩く|歩いて|50|85",
                                     "兄|走る|走って|120|240",
                                     "弟|歩く|歩いて|40|70",
                                     "妹|歩く|歩いて|40|65",
                                     "母|自転車で進む|自転車で進んで|160|280",
                                     "父|歩く|歩いて|70|100",
                                     "父|ジョギングで進む|ジョギングで進んで|110|180",
                                     "<A>のお母さん|歩く|歩いて|60|90",
                                     "バス|走る|走って|400|800",
                                     "父の車|走る|走って|500|900",
                                     "先生|自転車で進む|自転車で進んで|180|300",
                                     "おじいさん|歩く|歩いて|45|70",
                                     "班のみんな|歩く|歩いて|50|75",
                                     "!タクシー|走る|走って|500|800",
                                     NULL};
static const struct figure_template figure_clock = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<h>|<D>|<v>"}}};

static int64_t minutes(const struct build *p) { return build_value(p, WAY) / build_value(p, SPEED); }
static bool bind_clock(struct build *p) {
    build_set(p, "am", family_jikoku_half[p->aux[0]]);
    return family_jikoku_bind_clock(p, build_value(p, HOUR), "h", "m", p->aux[0], "ck", 1) &&
           build_need(p, "a speed", build_value(p, SPEED) > 0) &&
           build_need(p, "whole minutes", build_value(p, WAY) % build_value(p, SPEED) == 0);
}
static void bind_arrive(struct build *p) {
    if (bind_clock(p)) build_need(p, "the same day", p->aux[1] + minutes(p) < JIKOKU_DAY);
}
static void bind_leave(struct build *p) {
    if (bind_clock(p)) build_need(p, "the same day", p->aux[1] > minutes(p));
}
static bool draw_trip(struct build *p) {
    build_people(p, "A|B");
    build_context(p, "f|g", ends);
    build_words(p, "w|go|gt|lo|hi", movers);
    build_aux(p, 0, build_chance(p, 55) ? JIKOKU_MORNING : build_chance(p, 60) ? JIKOKU_AFTERNOON : JIKOKU_PLAIN);
    family_jikoku_draw_clock(p, HOUR, "h", "m",
                             p->aux[0] == JIKOKU_AFTERNOON ? build_between(p, 1, 6) : build_between(p, 7, 11));
    int64_t speed = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 5);
    build_datum(p, WAY, "D", speed * build_between(p, 6, 48)), build_datum(p, SPEED, "v", speed);
    return build_need(p, "a way as one tells it", build_value(p, WAY) % 20 == 0);
}
static struct ratio step_time(struct build *p) {
    return build_step(p, "かかる時間は、道のり÷速さで、", p->datum[WAY], '/', p->datum[SPEED], "分", "です。");
}
static void solve(struct build *p, char op, const char *before) {
    struct ratio time = step_time(p),
                 clock = family_jikoku_step_minutes(p, "<am><ck>は、夜中の0時から数えると、", p->aux[1], "です。"),
                 v = build_step(p, before, clock, op, time, "分", "です。");
    family_jikoku_step_hours(p, v);
    build_trap(p, build_int(p->aux[1] + (op == '+' ? -minutes(p) : minutes(p)) + 1));
    family_jikoku_answer(p, (int64_t)v.num, p->aux[0] != JIKOKU_PLAIN);
}
static void solve_arrive(struct build *p) { solve(p, '+', "着く時こくは、かかる時間をたして、"); }
static void solve_leave(struct build *p) { solve(p, '-', "出る時こくは、かかる時間をひいて、"); }
/* Walk on minute by minute; how many minutes it takes. */
static int64_t walk(const struct build *p) {
    int64_t time = 0;
    for (int64_t at = 0; at < build_value(p, WAY); at += build_value(p, SPEED)) time++;
    return time;
}
static bool holds_arrive(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] - 1 - p->aux[1] == walk(p));
}
static bool holds_leave(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, p->aux[1] - (x[0] - 1) == walk(p));
}
static const char *const templates_arrive[] = {
    "<w>は<am><ck>に<f>を出て、<D>mはなれた<g>まで分速<v>mで進みます。<g>に着くのは何時何分ですか。",
    "<f>から<g>までは<D>mあります。<am><ck>に<f>を出発した<w>が分速<v>mで進むと、何時何分に着きますか。",
    "<g>に着くのは何時何分ですか。<w>は<am><ck>に<f>を出て、<D>mの道のりを分速<v>mで進みます。",
    "<f>から<D>m先の<g>へ、<w>が分速<v>mで向かいます。<am><ck>に出ると、<g>に着くのは何時何分ですか。",
    "<am><ck>に<f>を出た<w>の速さは分速<v>mです。<g>までの道のりが<D>mのとき、着く時こく<wo>",
    "<w>は分速<v>mで進みます。<f>から<g>までの<D>mを、<am><ck>に出発して進むと、着くのは何時何分ですか。",
    "<D>mの道のりを、<w>が分速<v>mで進みます。<am><ck>に<f>を出ると、<g>には何時何分に着きますか。",
    "<w>が<f>を出たのは<am><ck>です。<g>までは<D>mで、1分間に<v>m進みます。<g>に着く時こくは何時何分<ka>",
    NULL,
};
static const char *const templates_leave[] = {
    "<w>は<am><ck>に<g>に着きたいと思っています。<f>から<g>までは<D>mで、分速<v>mで進みます。<f>を何時何分に出ればよいですか。",
    "<f>から<g>までの道のりは<D>mです。<w>が分速<v>mで進んで<am><ck>に着くには、何時何分に<f>を出ればよい[ですか。|でしょうか。]",
    "<f>を出たのは何時何分ですか。<w>は<D>mの道のりを分速<v>mで進み、<am><ck>に<g>に着きました。",
    "<w>は分速<v>mで<D>m先の<g>まで進み、<am><ck>に着きました。<f>を出たのは何時何分ですか。",
    "<am><ck>に<g>に着いた<w>の速さは分速<v>mでした。<f>からの道のりが<D>mのとき、出た時こく<wo>",
    "<D>mの道のりを分速<v>mで進み、<am><ck>にちょうど<g>に着くようにします。<w>は何時何分に<f>を出発しますか。",
    "<g>で待ち合わせるのは<am><ck>です。<w>が<f>から<D>mの道のりを分速<v>mで進むとき、何時何分に出ればよいですか。",
    "<w>が<g>に着いたのは<am><ck>です。<f>からは<D>mで、1分間に<v>m進みました。<f>を出た時こくは何時何分<ka>",
    NULL,
};
#define TRIP(ID, NAME, LEVEL, CLOCK, ASKS, IDEA, HINT)                                  \
    static const struct subtype ID = {                                                  \
        .id = #ID,                                                                      \
        .name = NAME,                                                                   \
        .level = LEVEL,                                                                 \
        .templates = templates_##ID,                                                    \
        .asks = ASKS,                                                                   \
        .role = {{"h", CLOCK "の時", "時"},                                             \
                 {"D", "道のり", "m"},                                                  \
                 {"v", "分速", "m"},                                                    \
                 {"m", CLOCK "の分", "分", PROBLEM_PARAMETER, .optional = true},        \
                 {"half", "午前か午後か", "午前|午後|なし", PROBLEM_CHOICE, .aux = 0}}, \
        .method = {{"分で数える", IDEA, solve_##ID, NULL}},                             \
        .draw = draw_trip,                                                              \
        .bind = bind_##ID,                                                              \
        .holds = holds_##ID,                                                            \
        .loops = 1,                                                                     \
        .low = {1},                                                                     \
        .high = {JIKOKU_DAY},                                                           \
        .hint = HINT,                                                                   \
        .figure = &figure_clock,                                                        \
    }
TRIP(arrive, "速さと道のりから着く時こく", 2, "出る時こく", "<g>に着く時こく",
     "道のり÷速さで時間を求め、出る時こくにたします。", "<f>から<g>まで何分かかりますか。");
TRIP(leave, "速さと道のりから出る時こく", 2, "着く時こく", "<f>を出る時こく",
     "道のり÷速さで時間を求め、着く時こくからひきます。", "<f>から<g>まで何分かかりますか。");

static const struct subtype *const subtypes[] = {&arrive, &leave, NULL};
const struct family family_tochaku = {.id = "tochaku",
                                      .number = "F48,F105",
                                      .name = "速さと時こく",
                                      .grade = 5,
                                      .plain = true,
                                      .scene = SCENE_OUTDOORS,
                                      .subtypes = subtypes};

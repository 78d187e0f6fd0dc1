/* tochaku.c - 着く時こく、出る時こく: a way at a given speed, and the time of day at its other end.
 *
 *   minutes = way ÷ speed;   arriving = leaving + minutes
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/jikoku.h"

enum { HOUR, WAY, SPEED, STAY };

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

/* On the way, and besides: a rest, or how much too early. */
static struct ratio way_minutes(const struct build *p) {
    struct ratio way = p->datum[WAY], speed = p->datum[SPEED];
    return build_fraction((int64_t)(way.num * speed.den), (int64_t)(way.den * speed.num));
}
static int64_t minutes(const struct build *p) {
    return (int64_t)way_minutes(p).num + (p->n_data > STAY ? build_value(p, STAY) : 0);
}
static bool bind_clock(struct build *p) {
    build_set(p, "am", family_jikoku_half[p->aux[0]]);
    return family_jikoku_bind_clock(p, build_value(p, HOUR), "h", "m", p->aux[0], "ck", 1) &&
           build_need(p, "a speed", build_value(p, SPEED) > 0) &&
           build_need(p, "whole minutes", way_minutes(p).den == 1);
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
static void solve_stay(struct build *p, char op, const char *clock_before, const char *before) {
    struct ratio time = step_time(p), all = build_step(p, clock_before, time, '+', p->datum[STAY], "分", "です。");
    struct ratio clock = family_jikoku_step_minutes(p, "<am><ck>は、夜中の0時から数えると、", p->aux[1], "です。"),
                 v = build_step(p, before, clock, op, all, "分", "です。");
    family_jikoku_step_hours(p, v);
    build_trap(p, build_apply(p, build_apply(p, clock, op, time), '+', build_int(1)));
    family_jikoku_answer(p, (int64_t)v.num, p->aux[0] != JIKOKU_PLAIN);
}
static void solve_rest(struct build *p) {
    solve_stay(p, '+', "休む時間もたすと、", "着く時こくは、出る時こくにこの時間をたして、");
}
static void solve_early(struct build *p) {
    solve_stay(p, '-', "<K>分前に着くので、決められた時こくの前に、", "出る時こくは、この時間をひいて、");
}
static void solve_arrive(struct build *p) { solve(p, '+', "着く時こくは、かかる時間をたして、"); }
static void solve_leave(struct build *p) { solve(p, '-', "出る時こくは、かかる時間をひいて、"); }
/* Is the way walked in so many minutes, those of a rest not counted? */
static bool walks(const struct build *p, int64_t time) {
    struct ratio way = p->datum[WAY], speed = p->datum[SPEED];
    if (p->n_data > STAY) time -= build_value(p, STAY);
    return (int64_t)(speed.num * way.den) * time == (int64_t)(way.num * speed.den);
}
static bool holds_arrive(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(p->n_data) - 1, walks(p, x[0] - 1 - p->aux[1]));
}
static bool holds_leave(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(p->n_data) - 1, walks(p, p->aux[1] - (x[0] - 1)));
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
/* ---- with a rest on the way; a little before a time ---- */
static bool draw_stay(struct build *p, const char *slot, int64_t most) {
    if (!draw_trip(p)) return false;
    build_datum(p, STAY, slot, build_round(p, 5, most, 5));
    return build_need(p, "all numbers differ", build_value(p, STAY) != build_value(p, HOUR));
}
static bool draw_rest(struct build *p) { return draw_stay(p, "k", 30); }
static bool draw_early(struct build *p) { return draw_stay(p, "K", 20); }
static void bind_rest(struct build *p) { bind_arrive(p); }
static void bind_early(struct build *p) { bind_leave(p); }
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) { return holds_arrive(p, x, keep); }
static bool holds_early(const struct build *p, const int64_t *x, unsigned keep) { return holds_leave(p, x, keep); }
static const char *const templates_rest[] = {
    "<w>は<am><ck>に<f>を出て、<D>mはなれた<g>まで分速<v>mで進みます。とちゅうで<k>分休むと、<g>に着くのは何時何分ですか。",
    "<f>から<g>までは<D>mあります。<am><ck>に<f>を出発した<w>が分速<v>mで進み、とちゅうで<k>分間休みました。着いたのは何時何分ですか。",
    "<g>に着くのは何時何分ですか。<w>は<am><ck>に<f>を出て、<D>mの道のりを、<k>分の休けいをとって分速<v>mで進みます。",
    "<f>から<D>m先の<g>へ、<w>が分速<v>mで向かいます。<am><ck>に出て、とちゅうで1回<k>分休けいすると、<g>に着くのは何時何分ですか。",
    "<am><ck>に<f>を出た<w>の速さは分速<v>mです。<g>までの道のりは<D>mで、とちゅうの公園で<k>分休みます。着く時こく<wo>",
    "<w>は分速<v>mで進みますが、とちゅうで<k>分休みます。<f>から<g>までの<D>mを、<am><ck>に出発して進むと、着くのは何時何分ですか。",
    "<D>mの道のりを、<w>が分速<v>mで進みます。<am><ck>に<f>を出て、買い物に<k>分かかると、<g>には何時何分に着きますか。",
    "<w>が<f>を出たのは<am><ck>です。<g>までは<D>mで、1分間に<v>m進み、とちゅうで<k>分立ち止まりました。<g>に着いたのは何時何分<ka>",
    NULL,
};
static const char *const templates_early[] = {
    "<g>で<am><ck>に待ち合わせをしています。<w>は<f>から<D>mの道のりを分速<v>mで進みます。<K>分前に着くには、<f>を何時何分に出ればよいですか。",
    "<f>から<g>までの道のりは<D>mです。<w>が分速<v>mで進んで、<am><ck>の<K>分前に着くには、何時何分に<f>を出ればよい[ですか。|でしょうか。]",
    "<f>を何時何分に出ればよいですか。<w>は<D>mの道のりを分速<v>mで進み、<am><ck>の<K>分前に<g>に着くようにします。",
    "<am><ck>に<g>で始まる会に、<w>は始まる<K>分前に着きたいと思っています。<f>からは<D>mで、分速<v>mで進みます。何時何分に出ますか。",
    "<w>の速さは分速<v>mです。<f>から<D>mの<g>に、約束の<am><ck>より<K>分早く着きます。<f>を出る時こく<wo>",
    "<am><ck>の<K>分前に<g>に着くように、<w>は<D>mの道のりを分速<v>mで進みます。<f>を出発するのは何時何分ですか。",
    "<g>の集合時こくは<am><ck>です。<w>は<f>から<D>mを分速<v>mで進み、<K>分早く着きました。<f>を出たのは何時何分ですか。",
    "<w>は1分間に<v>m進みます。<f>から<D>mの<g>に、<am><ck>より<K>分早く着くには、何時何分に<f>を出ればよい<ka>",
    NULL,
};
#define STAYS(ID, NAME, CLOCK, SLOT, STAYED, ASKS, IDEA)                                \
    static const struct subtype ID = {                                                  \
        .id = #ID,                                                                      \
        .name = NAME,                                                                   \
        .level = 2,                                                                     \
        .templates = templates_##ID,                                                    \
        .asks = ASKS,                                                                   \
        .role = {{"h", CLOCK "の時", "時"},                                             \
                 {"D", "道のり", "m", PROBLEM_DECIMAL},                                 \
                 {"v", "分速", "m", PROBLEM_DECIMAL},                                   \
                 {SLOT, STAYED, "分"},                                                  \
                 {"m", CLOCK "の分", "分", PROBLEM_PARAMETER, .optional = true},        \
                 {"half", "午前か午後か", "午前|午後|なし", PROBLEM_CHOICE, .aux = 0}}, \
        .method = {{"分で数える", IDEA, solve_##ID, NULL}},                             \
        .draw = draw_##ID,                                                              \
        .bind = bind_##ID,                                                              \
        .holds = holds_##ID,                                                            \
        .low = {1},                                                                     \
        .high = {JIKOKU_DAY},                                                           \
        .hint = "<f>から<g>まで進むのに、何分かかりますか。",                           \
        .figure = &figure_clock,                                                        \
    }
STAYS(rest, "とちゅうで休むときの着く時こく", "出る時こく", "k", "休む時間", "<g>に着く時こく",
      "道のり÷速さで求めた時間に、休む時間もたします。");
STAYS(early, "早めに着くための出る時こく", "決められた時こく", "K", "早く着く時間", "<f>を出る時こく",
      "進む時間と早く着く時間を合わせて、決められた時こくからひきます。");

#define TRIP(ID, NAME, LEVEL, CLOCK, ASKS, IDEA, HINT)                                  \
    static const struct subtype ID = {                                                  \
        .id = #ID,                                                                      \
        .name = NAME,                                                                   \
        .level = LEVEL,                                                                 \
        .templates = templates_##ID,                                                    \
        .asks = ASKS,                                                                   \
        .role = {{"h", CLOCK "の時", "時"},                                             \
                 {"D", "道のり", "m", PROBLEM_DECIMAL},                                 \
                 {"v", "分速", "m", PROBLEM_DECIMAL},                                   \
                 {"m", CLOCK "の分", "分", PROBLEM_PARAMETER, .optional = true},        \
                 {"half", "午前か午後か", "午前|午後|なし", PROBLEM_CHOICE, .aux = 0}}, \
        .method = {{"分で数える", IDEA, solve_##ID, NULL}},                             \
        .draw = draw_trip,                                                              \
        .bind = bind_##ID,                                                              \
        .holds = holds_##ID,                                                            \
        .low = {1},                                                                     \
        .high = {JIKOKU_DAY},                                                           \
        .hint = HINT,                                                                   \
        .figure = &figure_clock,                                                        \
    }
TRIP(arrive, "速さと道のりから着く時こく", 2, "出る時こく", "<g>に着く時こく",
     "道のり÷速さで時間を求め、出る時こくにたします。", "<f>から<g>まで何分かかりますか。");
TRIP(leave, "速さと道のりから出る時こく", 2, "着く時こく", "<f>を出る時こく",
     "道のり÷速さで時間を求め、着く時こくからひきます。", "<f>から<g>まで何分かかりますか。");

static const struct subtype *const subtypes[] = {&arrive, &leave, &rest, &early, NULL};
const struct family family_tochaku = {.id = "tochaku",
                                      .number = "F48,F105",
                                      .name = "速さと時こく",
                                      .grade = 5,
                                      .plain = true,
                                      .scene = SCENE_OUTDOORS,
                                      .subtypes = subtypes};

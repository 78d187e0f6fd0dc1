/* nidan.c - 2つの速さで進む道: first walking, then running; how long all of it takes, the rest, how fast the rest is.
 *
 *   way = speed × minutes of each part;   rest = whole way - first part
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* from | the place between | to */
static const char *const roads[] = {"家|公園|駅",
                                    "家|橋|学校",
                                    "家|神社|図書館",
                                    "駅|市役所|美術館",
                                    "学校|交差点|家",
                                    "家|バス停|プール",
                                    "家|パン屋|体育館",
                                    "宿|展望台|湖",
                                    "公園|郵便局|家",
                                    "家|花屋|祖母の家",
                                    "駅|商店街|動物園",
                                    "ふもと|茶店|山頂",
                                    "家|文ぼう具店|じゅく",
                                    "家|川|友だちの家",
                                    "家|坂の下|野球場",
                                    "家|ポスト|科学館",
                                    "キャンプ場|つり橋|たき",
                                    "家|コンビニ|習字教室",
                                    "校門|消ぼうしょ|市民ホール",
                                    "家|歩道橋|スケート場",
                                    "!港|灯台|ホテル",
                                    NULL};
/* who | how at first: dictionary form, て form | how later | least, most m a minute of each */
static const char *const movers[] = {
    "<A>|歩く|歩いて|走る|走って|40|90|110|210",
    "<A>|歩く|歩いて|走る|走って|40|90|110|210",
    "<A>|歩く|歩いて|自転車で進む|自転車で進んで|50|90|150|300",
    "兄|走る|走って|歩く|歩いて|120|240|60|95",
    "姉|自転車で進む|自転車で進んで|歩く|歩いて|150|260|50|90",
    "弟|歩く|歩いて|走る|走って|40|70|90|160",
    "妹|走る|走って|歩く|歩いて|90|150|40|65",
    "父|歩く|歩いて|バスで進む|バスで進んで|60|95|300|600",
    "母|バスで進む|バスで進んで|歩く|歩いて|300|600|50|90",
    "<A>|自転車で進む|自転車で進んで|自転車をおして進む|自転車をおして進んで|150|260|50|90",
    "先生|歩く|歩いて|走る|走って|60|95|120|220",
    "<A>|急いで歩く|急いで歩いて|ゆっくり歩く|ゆっくり歩いて|80|110|40|70",
    "友だち|歩く|歩いて|自転車で進む|自転車で進んで|50|85|140|260",
    "!おじさん|歩く|歩いて|タクシーで進む|タクシーで進んで|60|90|400|700",
    NULL};

static void draw_trip(struct build *p, int64_t *first, int64_t *second) {
    build_people(p, "A|B");
    build_context(p, "f|g|h", roads);
    build_words(p, "w|go|gt|ro|rt|l1|h1|l2|h2", movers);
    *first = build_round(p, build_get_number(p, "l1"), build_get_number(p, "h1"), 5);
    *second = build_round(p, build_get_number(p, "l2"), build_get_number(p, "h2"), 5);
}
static bool whole(const struct build *p, int way, int speed) {
    return build_value(p, speed) > 0 && build_value(p, way) % build_value(p, speed) == 0;
}

/* ---- two ways, two speeds ---- */
enum { WAY1, SPEED1, WAY2, SPEED2 };
static void bind_total(struct build *p) {
    build_need(p, "whole minutes", whole(p, WAY1, SPEED1) && whole(p, WAY2, SPEED2));
}
static bool draw_total(struct build *p) {
    int64_t v, w;
    draw_trip(p, &v, &w);
    int64_t t = build_between(p, 3, 30), u = build_between(p, 3, 25);
    build_datum(p, WAY1, "a", v * t), build_datum(p, SPEED1, "v", v);
    build_datum(p, WAY2, "b", w * u), build_datum(p, SPEED2, "r", w);
    return build_need(p, "ways as one tells them", v * t % 20 == 0 && w * u % 20 == 0 && v * t != w * u) &&
           build_need(p, "two speeds", v != w);
}
static void solve_total(struct build *p) {
    struct ratio t =
        build_step(p, "はじめの<a>mにかかる時間は、", p->datum[WAY1], '/', p->datum[SPEED1], "分", "です。");
    struct ratio u = build_step(p, "あとの<b>mにかかる時間は、", p->datum[WAY2], '/', p->datum[SPEED2], "分", "です。");
    build_trap(p, t), build_trap(p, u);
    build_answer(p, build_step(p, "合わせて、", t, '+', u, "分", "です。"), "", "分");
}
/* Minute by minute, along the first way, then along the second. */
static int64_t minutes_for(int64_t way, int64_t speed) {
    int64_t n = 0;
    for (int64_t at = 0; at < way; at += speed) n++;
    return n;
}
static bool holds_total(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   x[0] == minutes_for(build_value(p, WAY1), build_value(p, SPEED1)) +
                               minutes_for(build_value(p, WAY2), build_value(p, SPEED2)));
}
static const char *const templates_total[] = {
    "<w>は、<f>から<g>までの<a>mを分速<v>mで<gt>、<g>から<h>までの<b>mを分速<r>mで<rt>行きました。全部で何分かかりましたか。",
    "<f>から<g>までは<a>m、<g>から<h>までは<b>mあります。<w>が、<g>までは分速<v>mで、その先は分速<r>mで進むと、<f>から<h>まで何分かかり[ますか。|ましたか。]",
    "<f>から<h>まで何分かかりますか。<w>は<g>までの<a>mを分速<v>mで進み、残りの<b>mを分速<r>mで進みます。",
    "<w>が<f>を出て、はじめの<a>mを分速<v>mで<gt>、次の<b>mを分速<r>mで進むと、<h>に着きました。かかった時間は何分ですか。",
    "分速<v>mで<a>m進み、続けて分速<r>mで<b>m進みました。<w>が進んだ時間は合わせて何分ですか。",
    "<w>は<g>まで分速<v>m、<g>からは分速<r>mで<h>へ向かいます。<f>から<g>が<a>m、<g>から<h>が<b>mのとき、全部の時間<wo>",
    "<f>から<a>m先の<g>までは1分間に<v>m、そこから<b>m先の<h>までは1分間に<r>m進みます。<w>は全部で何分<ka>",
    "<w>は<a>mの道のりを分速<v>mで、そのあとの<b>mの道のりを分速<r>mで進みました。出発してから着くまで何分ですか。",
    NULL,
};
static const struct figure_template figure_total = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<v>|<b>|<r>"}}};
static const struct subtype total = {
    .id = "total",
    .name = "2つの道のりと速さから全部の時間",
    .level = 2,
    .templates = templates_total,
    .asks = "全部の時間",
    .role = {{"a", "はじめの道のり", "m"},
             {"v", "はじめの分速", "m"},
             {"b", "あとの道のり", "m"},
             {"r", "あとの分速", "m"}},
    .method = {{"別々に求める", "速さがちがうので、はじめとあとの時間を別々に求めてたします。", solve_total, NULL}},
    .draw = draw_total,
    .bind = bind_total,
    .holds = holds_total,
    .loops = 1,
    .low = {1},
    .high = {120},
    .hint = "はじめの<a>mには何分かかりますか。",
    .figure = &figure_total,
};

/* ---- the whole way, the minutes of the first part ---- */
enum { WHOLE, FIRST, MINUTES, SECOND };
static bool rest_is_whole(const struct build *p) {
    int64_t rest = build_value(p, WHOLE) - build_value(p, FIRST) * build_value(p, MINUTES);
    return rest > 0 && build_value(p, SECOND) > 0 && rest % build_value(p, SECOND) == 0;
}
static void bind_rest(struct build *p) { build_need(p, "a rest in whole minutes", rest_is_whole(p)); }
static bool draw_rest(struct build *p) {
    int64_t v, w;
    draw_trip(p, &v, &w);
    int64_t t = build_between(p, 3, 25), u = build_between(p, 3, 25);
    build_datum(p, WHOLE, "D", v * t + w * u), build_datum(p, FIRST, "v", v);
    build_datum(p, MINUTES, "t", t), build_datum(p, SECOND, "r", w);
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "a way as one tells it", (v * t + w * u) % 10 == 0) && build_need(p, "two speeds", v != w) &&
           build_need(p, "another time", u != t);
}
static void solve_rest(struct build *p) {
    struct ratio gone =
        build_step(p, "はじめの<t>分で進む道のりは、", p->datum[FIRST], '*', p->datum[MINUTES], "m", "です。");
    struct ratio rest = build_step(p, "残りの道のりは、", p->datum[WHOLE], '-', gone, "m", "です。");
    struct ratio u = build_step(p, "残りを進む時間は、", rest, '/', p->datum[SECOND], "分", "です。");
    build_trap(p, build_fraction(build_value(p, WHOLE), build_value(p, SECOND)));
    if (p->asked) build_trap(p, u), u = build_step(p, "全部の時間は、", p->datum[MINUTES], '+', u, "分", "です。");
    build_answer(p, u, "", "分");
}
static bool holds_rest(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   build_value(p, FIRST) * build_value(p, MINUTES) + x[0] * build_value(p, SECOND) ==
                       build_value(p, WHOLE)) &&
           IF_KEPT(keep, BIT(MINUTES), x[1] == x[0] + build_value(p, MINUTES));
}
static const char *const rest_asked[] = {"残りの道のりを進むのに何分かかりますか", "全部で何分かかりますか"};
static void bind_rest_asked(struct build *p) {
    bind_rest(p);
    build_set(p, "q", rest_asked[p->asked]);
    build_set(p, "qs", p->asked ? "<f>から<h>までにかかる時間は何分" : "残りの道のりを進む時間は何分");
    build_set(p, "qv", p->asked ? "<f>から<h>まで何分{かかる}か" : "残りの道のりを進むのに何分{かかる}か");
}
static const char *const templates_rest[] = {
    "<f>から<h>までの道のりは<D>mです。<w>は、はじめの<t>分間は分速<v>mで<gt>、残りは分速<r>mで進みます。<q>。",
    "<w>は<f>から<D>mはなれた<h>へ行きます。分速<v>mで<t>分<gt>から、残りの道のりを分速<r>mで進みました。<q>。",
    "<w>が、<D>mの道のりを、はじめは分速<v>mで<t>分間、そのあとは分速<r>mで<h>まで進みます。<q>。",
    "<q>。<f>から<h>までの<D>mを、<w>は<t>分間は分速<v>mで進み、残りを分速<r>mで進みます。",
    "<w>は<f>を出て分速<v>mで<t>分間進み、そこから分速<r>mにかえて<h>に着きました。全部の道のりが<D>mのとき、<q>。",
    "<D>m先の<h>まで行くのに、<w>は分速<v>mで<t>分<gt>、残りは分速<r>mで進むことにしました。<q>。",
    "<f>から<h>までは<D>mあります。<w>は1分間に<v>mの速さで<t>分進んだあと、1分間に<r>mの速さで進みます。<q>。",
    "<w>は、<D>mの道のりのうち、はじめを分速<v>mで<t>分、残りを分速<r>mで進みました。<q>。",
    NULL,
};
static const struct figure_template figure_rest = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<D>|<v>|<t>|<r>"}}};
static const struct subtype rest = {
    .id = "rest",
    .name = "とちゅうから速さをかえたときの時間",
    .level = 2,
    .templates = templates_rest,
    .asks = "残りの時間|全部の時間",
    .role = {{"D", "全部の道のり", "m"},
             {"v", "はじめの分速", "m"},
             {"t", "はじめに進む時間", "分"},
             {"r", "残りの分速", "m"}},
    .method = {{"残りの道のり", "はじめに進んだ道のりをひいて、残りの道のりを速さでわります。", solve_rest, NULL}},
    .draw = draw_rest,
    .bind = bind_rest_asked,
    .holds = holds_rest,
    .low = {1, 1},
    .high = {60, 90},
    .hint = "はじめの<t>分で何m進みますか。",
    .figure = &figure_rest,
};

/* ---- how fast the rest has to be ---- */
enum { ALL_MINUTES = SECOND };
static void bind_speed(struct build *p) {
    int64_t left = build_value(p, WHOLE) - build_value(p, FIRST) * build_value(p, MINUTES),
            time = build_value(p, ALL_MINUTES) - build_value(p, MINUTES);
    build_need(p, "a rest of the way and of the time", left > 0 && time > 0);
}
static bool draw_speed(struct build *p) {
    int64_t v, w;
    draw_trip(p, &v, &w);
    int64_t t = build_between(p, 3, 25), u = build_between(p, 3, 20);
    build_datum(p, WHOLE, "D", v * t + w * u), build_datum(p, FIRST, "v", v);
    build_datum(p, MINUTES, "t", t), build_datum(p, ALL_MINUTES, "T", t + u);
    return build_need(p, "a way as one tells it", (v * t + w * u) % 10 == 0) && build_need(p, "two speeds", v != w);
}
static void solve_speed(struct build *p) {
    struct ratio gone =
        build_step(p, "はじめの<t>分で進む道のりは、", p->datum[FIRST], '*', p->datum[MINUTES], "m", "です。");
    struct ratio left = build_step(p, "残りの道のりは、", p->datum[WHOLE], '-', gone, "m", "です。");
    struct ratio time = build_step(p, "残りの時間は、", p->datum[ALL_MINUTES], '-', p->datum[MINUTES], "分", "です。");
    build_trap(p, build_fraction((int64_t)left.num, build_value(p, ALL_MINUTES)));
    build_answer(p, build_step(p, "残りの速さは分速、", left, '/', time, "m", "です。"), "分速", "m");
}
static bool holds_speed(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   build_value(p, WHOLE) - x[0] * (build_value(p, ALL_MINUTES) - build_value(p, MINUTES)) ==
                       build_value(p, FIRST) * build_value(p, MINUTES));
}
static const char *const templates_speed[] = {
    "<f>から<h>までの道のりは<D>mです。<w>は、はじめの<t>分間は分速<v>mで<gt>、残りは<rt>、全部で<T>分かかりました。残りは分速何mで進みましたか。",
    "<w>は<f>から<D>mはなれた<h>へ行きます。分速<v>mで<t>分進みました。出発してから<T>分で着くには、残りを分速何mで進めばよい[ですか。|でしょうか。]",
    "<w>が<D>mの道のりを<T>分で進みました。はじめの<t>分間は分速<v>mでした。残りの速さは分速何mですか。",
    "残りは分速何mで進めばよいですか。<w>は<f>から<h>までの<D>mを全部で<T>分で進みたいと思い、はじめの<t>分間は分速<v>mで進みました。",
    "<w>は<f>を出て分速<v>mで<t>分間進み、そこから速さをかえて、出発の<T>分後に<h>に着きました。全部の道のりは<D>mです。かえたあとの分速<wo>",
    "<D>m先の<h>に<T>分で着きたい<w>が、分速<v>mで<t>分進みました。このあと<ro>速さは、分速何mにすればよいですか。",
    "<f>から<h>までは<D>mあります。<w>は1分間に<v>mの速さで<t>分進んだあと、<rt>、合わせて<T>分で着きました。あとの速さは分速何m<ka>",
    "<w>は、<D>mの道のりのうち、はじめを分速<v>mで<t>分進みました。全体で<T>分かかったとすると、残りは分速何mで進んだことになりますか。",
    NULL,
};
static const struct figure_template figure_speed = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<D>|<v>|<t>|<T>"}}};
static const struct subtype speed = {
    .id = "speed",
    .name = "とちゅうから進む速さ",
    .level = 2,
    .templates = templates_speed,
    .asks = "残りを進む速さ",
    .role = {{"D", "全部の道のり", "m"},
             {"v", "はじめの分速", "m"},
             {"t", "はじめに進む時間", "分"},
             {"T", "全部の時間", "分"}},
    .method = {{"残りの道のり", "残りの道のりを残りの時間でわると、残りの速さになります。", solve_speed, NULL}},
    .draw = draw_speed,
    .bind = bind_speed,
    .holds = holds_speed,
    .low = {1},
    .high = {1000},
    .hint = "残りの道のりは何mですか。",
    .figure = &figure_speed,
};

static const struct subtype *const subtypes[] = {&total, &rest, &speed, NULL};
const struct family family_nidan = {.id = "nidan",
                                    .number = "F48",
                                    .name = "とちゅうで速さがかわる道",
                                    .grade = 5,
                                    .scene = SCENE_OUTDOORS,
                                    .subtypes = subtypes};

/* tokei_zure.c - 時計算: how far a hand turns; clocks that are wrong by so many minutes a day.
 *
 *   the long hand turns 6 degrees a minute, the short one 0.5; a day has 24 hours; wrong by 720 minutes is right again
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/family/tokei_zure.h"

static const char *const clocks[] = {
    "時計",       "かべの時計", "柱時計",       "目ざまし時計", "駅の時計",     "教室の時計", "うで時計",
    "台所の時計", "古い時計",   "居間の時計",   "学校の時計",   "置き時計",     "公園の時計", "大きな時計",
    "はと時計",   "丸い時計",   "体育館の時計", "塔の時計",     "図書館の時計", "!店の時計",  NULL};
void tokei_zure_draw_clock(struct build *p) {
    build_people(p, "A");
    build_context(p, "c", clocks);
}
static const struct figure_template figure_turn = {FIGURE_CLOCK,
                                                   {{"hand", FIGURE_TEXT, "<hd>"}, {"minutes", FIGURE_NUMBER, "<m>"}}};

/* ---- how far a hand turns ---- */
enum { MINUTES };
enum { AUX_HAND };
static void bind_turn(struct build *p) {
    bool far = p->aux[AUX_HAND];
    build_set(p, "hd", far ? "長針" : "短針");
    build_set(p, "hd2", far ? "長い針" : "短い針");
    build_set(p, "each", far ? "6度" : "0.5度");
    build_need(p, "less than a day", build_value(p, MINUTES) <= 1440);
}
static bool draw_turn(struct build *p) {
    tokei_zure_draw_clock(p);
    bool far = build_chance(p, 50);
    build_aux(p, AUX_HAND, far);
    build_datum(p, MINUTES, "m", build_between(p, 3, far ? 58 : 118));
    return true;
}
static void solve_turn(struct build *p) {
    bool far = p->aux[AUX_HAND];
    struct ratio each = far ? build_step(p, "長針は60分で1回りするので、1分間に、", build_int(360), '/', build_int(60),
                                         "度", "動きます。")
                            : build_step(p, "短針は60分で30度動くので、1分間に、", build_int(30), '/', build_int(60),
                                         "度", "動きます。");
    struct ratio angle = build_step(p, "<m>分間では、", each, '*', p->datum[MINUTES], "度", "動きます。");
    build_trap(p, build_apply(p, far ? build_fraction(1, 2) : build_int(6), '*', p->datum[MINUTES]));
    build_trap(p, p->datum[MINUTES]);
    build_answer(p, angle, "", "度");
}
/* In half degrees, minute by minute. */
static bool holds_turn(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t turned = 0;
    if (!keep) return true;
    for (int64_t i = 0; i < build_value(p, MINUTES); i++) turned += p->aux[AUX_HAND] ? 12 : 1;
    return x[0] == turned;
}
static const char *const templates_turn[] = {
    "<c>の<hd>は、<m>分間に何度動きますか。",
    "<c>の<hd2>は、<m>分で何度回転[しますか。|するでしょうか。]",
    "<A>が<c>を見てから<m>分たちました。その間に<hd2>は何度動きましたか。",
    "何度動きますか。<c>の<hd>が<m>分間に進む角度を求めます。",
    "<m>分の間に、<c>の<hd>が回転する角度<wo>",
    "<c>が<m>分進む間に、<hd>は何度回りますか。",
    "<A>は<m>分間<c>を見ていました。<hd>は何度動きましたか。",
    "<m>分たつと、<c>の<hd2>は何度進みますか。",
    NULL,
};
static const struct subtype turn = {
    .id = "turn",
    .name = "針の動く角度",
    .level = 1,
    .templates = templates_turn,
    .asks = "<hd>の動く角度",
    .role = {{"m", "時間", "分"}, {"hd", "どちらの針", "短針|長針", PROBLEM_CHOICE, .aux = AUX_HAND}},
    .method = {{"1分間の角度", "<hd>が1分間に何度動くかを考えます。", solve_turn, NULL}},
    .draw = draw_turn,
    .bind = bind_turn,
    .holds = holds_turn,
    .loops = 1,
    .low = {1},
    .high = {720},
    .scale = 2,
    .hint = "<hd>は、1時間に何度動きますか。",
    .figure = &figure_turn,
};

/* ---- so many minutes a day, after some hours ---- */
enum { RATE, HOURS };
enum { AUX_FAST };
static void bind_daily(struct build *p) {
    bool fast = p->aux[AUX_FAST];
    build_set(p, "dir", fast ? "進む" : "おくれる"), build_set(p, "dt", fast ? "進んで" : "おくれて");
    build_need(p, "hours within some days", build_value(p, HOURS) <= 240 && build_value(p, RATE) < 720);
}
static bool draw_daily(struct build *p) {
    tokei_zure_draw_clock(p);
    build_datum(p, RATE, "s", build_round(p, 2, 36, 2)), build_datum(p, HOURS, "h", build_between(p, 3, 18));
    build_aux(p, AUX_FAST, build_between(p, 0, 1));
    return build_need(p, "minutes that come out even", build_value(p, RATE) * build_value(p, HOURS) % 12 == 0);
}
static void solve_daily(struct build *p) {
    struct ratio seconds =
        build_step(p, "1日に<s>分は、秒で表すと、", p->datum[RATE], '*', build_int(60), "秒", "です。");
    struct ratio hour =
        build_step(p, "1日は24時間なので、1時間に、", seconds, '/', build_int(24), "秒", "<dt>いきます。");
    struct ratio off = build_step(p, "<h>時間では、", hour, '*', p->datum[HOURS], "秒", "です。");
    struct ratio minutes = build_step(p, "分で表すと、", off, '/', build_int(60), "分", "<dt>います。");
    build_trap(p, build_apply(p, p->datum[RATE], '*', p->datum[HOURS]));
    build_trap(p, build_fraction(build_value(p, RATE) * build_value(p, HOURS), 12));
    build_answer(p, minutes, "", "分");
}
static bool holds_daily(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * 24 == 2 * build_value(p, RATE) * build_value(p, HOURS));
}
static const char *const templates_daily[] = {
    "1日に<s>分ずつ<dir><c>を、正しい時こくに合わせました。それから<h>時間後には何分<dt>いますか。",
    "<c>は1日に<s>分<dir>そうです。正しく合わせてから<h>時間後には、正しい時こくより何分<dt>いる[でしょうか。|ことになりますか。]",
    "何分<dt>いますか。1日に<s>分<dir><c>を正しく合わせてから、<h>時間たちました。",
    "<A>の<c>は、1日に<s>分<dir>くせがあります。正しく合わせてから<h>時間後には、何分<dt>いますか。",
    "<c>を正しい時こくに合わせました。1日につき<s>分<dir>とき、<h>時間後には正しい時こくより何分<dt>いますか。",
    "正しく合わせた時から<h>時間の間に、1日に<s>分<dir><c>は何分<dt>しまいますか。",
    "1日に<s>分ずつ<dir><c>があります。時報にぴったり合わせると、<h>時間後には何分<dt>いますか。",
    "<c>は24時間で<s>分<dir>ことがわかりました。合わせてから<h>時間たつと、何分<dt>いますか。",
    NULL,
};
static const struct figure_template figure_daily = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<s>|<h>"}}};
static const struct subtype daily = {
    .id = "daily",
    .name = "1日に何分かくるう時計",
    .level = 2,
    .templates = templates_daily,
    .asks = "正しい時こくとの差",
    .role = {{"s", "1日にくるう時間", "分"},
             {"h", "合わせてからの時間", "時間"},
             {"dir", "進むかおくれるか", "おくれる|進む", PROBLEM_CHOICE, .aux = AUX_FAST}},
    .method = {{"1時間分", "1日は24時間です。1時間に何秒くるうかを考えます。", solve_daily, NULL}},
    .draw = draw_daily,
    .bind = bind_daily,
    .holds = holds_daily,
    .low = {1},
    .high = {60},
    .scale = 2,
    .hint = "1日は何時間ですか。",
    .figure = &figure_daily,
};

/* ---- set at noon, looked at in the afternoon ---- */
static void bind_noon(struct build *p) {
    bind_daily(p);
    build_need(p, "an hour of the clock", build_value(p, HOURS) < 12);
}
static bool draw_noon(struct build *p) {
    return draw_daily(p) && build_need(p, "an hour of the clock", build_value(p, HOURS) < 12);
}
static const char *const templates_noon[] = {
    "1日に<s>分<dir><c>があります。正午に正しい時こくに合わせました。この日の午後<h>時に、この<c>は正しい時こくより何分<dt>いますか。",
    "<c>は1日に<s>分<dir>そうです。ある日の正午に合わせると、その日の午後<h>時には何分<dt>いる[でしょうか。|ことになりますか。]",
    "1日に<s>分ずつ<dir><c>があります。正午にはぴったり合っていました。同じ日の午後<h>時には何分<dt>いますか。",
    "何分<dt>いますか。1日に<s>分<dir><c>を正午に合わせ、その日の午後<h>時に正しい時こくとくらべます。",
    "<A>の<c>は、1日に<s>分<dir>くせがあります。正午に合わせた日の午後<h>時には、何分<dt>いますか。",
    "<c>を正午の時報に合わせました。1日につき<s>分<dir>とき、その日の午後<h>時に、<c>は何分<dt>いますか。",
    "正午から午後<h>時までの間に、1日に<s>分<dir><c>は何分<dt>しまいますか。",
    "<A>は1日に<s>分<dir><c>を正午に合わせました。その日の午後<h>時に見ると、正しい時こくより何分<dt>いますか。",
    NULL,
};
static const struct subtype noon = {
    .id = "noon",
    .name = "正午に合わせたくるった時計",
    .level = 2,
    .templates = templates_noon,
    .asks = "正しい時こくとの差",
    .role = {{"s", "1日にくるう時間", "分"},
             {"h", "見る時こく(午後)", "時"},
             {"dir", "進むかおくれるか", "おくれる|進む", PROBLEM_CHOICE, .aux = AUX_FAST}},
    .method = {{"1時間分", "1日は24時間です。1時間に何秒くるうかを考えます。", solve_daily, NULL}},
    .draw = draw_noon,
    .bind = bind_noon,
    .holds = holds_daily,
    .low = {1},
    .high = {60},
    .scale = 2,
    .hint = "正午から午後<h>時までは何時間ですか。",
    .figure = &figure_daily,
};

/* ---- right again: wrong by twelve hours ---- */
static void bind_again(struct build *p) {
    bool fast = p->aux[AUX_FAST];
    build_set(p, "dir", fast ? "進む" : "おくれる"), build_set(p, "dt", fast ? "進んで" : "おくれて");
    build_need(p, "days that come out even", 720 % build_value(p, RATE) == 0);
}
static bool draw_again(struct build *p) {
    tokei_zure_draw_clock(p);
    build_datum(p, RATE, "s", build_between(p, 2, 48));
    build_aux(p, AUX_FAST, build_between(p, 0, 1));
    return build_need(p, "days that come out even", 720 % build_value(p, RATE) == 0);
}
static void solve_again(struct build *p) {
    struct ratio half =
        build_step(p, "ふつうの時計は12時間で1回りするので、ちがいが12時間になると正しく見えます。12時間は、",
                   build_int(12), '*', build_int(60), "分", "です。");
    struct ratio days = build_step(p, "1日に<s>分ずつ<dir>ので、", half, '/', p->datum[RATE], "日", "後です。");
    build_trap(p, build_apply(p, build_int(1440), '/', p->datum[RATE]));
    build_trap(p, build_apply(p, build_int(60), '/', p->datum[RATE]));
    build_answer(p, days, "", "日");
}
/* Day by day until the face shows the right time again. */
static bool holds_again(const struct build *p, const int64_t *x, unsigned keep) {
    if (!keep) return true;
    int64_t wrong = build_value(p, RATE) % 720, days = 1;
    for (; wrong && days < 720; days++) wrong = (wrong + build_value(p, RATE)) % 720;
    return x[0] == days;
}
static const char *const templates_again[] = {
    "1日に<s>分<dir><c>を正しい時こくに合わせました。この<c>が次に正しい時こくをさすのは、合わせてから何日後ですか。",
    "<c>は1日に<s>分ずつ<dir>そうです。正しく合わせてからだれもさわらないとき、次に正しい時こくをさすのは何日後[ですか。|でしょうか。]",
    "ふつうの文字ばんの<c>があり、1日に<s>分<dir>そうです。ぴったり合わせた日から何日後に、また正しい時こくをさしますか。",
    "何日後にまた正しい時こくをさしますか。<c>は1日に<s>分<dir>もので、12時間で短い針が1回りします。",
    "<A>の<c>は1日に<s>分ずつ<dir>くせがあります。正しく合わせてから、次に正しい時こくをさすのは何日後ですか。",
    "短い針が12時間で1回りする<c>は、1日に<s>分<dir>そうです。合わせてから次に正しい時こくになるまで何日かかりますか。",
    "正午に合わせた<c>が1日に<s>分ずつ<dt>いきます。この<c>が次に正午に12時をさすのは何日後ですか。",
    "1日に<s>分<dir><c>をそのままにしておくと、何日後にふたたび正しい時こくをさしますか。",
    NULL,
};
static const struct figure_template figure_again = {FIGURE_NONE, {{"count", FIGURE_NUMBER, "<s>"}}};
static const struct subtype again = {
    .id = "again",
    .name = "また正しい時こくをさす日",
    .level = 2,
    .templates = templates_again,
    .asks = "次に正しくなるまでの日数",
    .role = {{"s", "1日にくるう時間", "分"},
             {"dir", "進むかおくれるか", "おくれる|進む", PROBLEM_CHOICE, .aux = AUX_FAST}},
    .method = {{"12時間", "文字ばんは12時間で1回りします。ちがいが何時間になると正しく見えるかを考えます。",
                solve_again, NULL}},
    .draw = draw_again,
    .bind = bind_again,
    .holds = holds_again,
    .loops = 1,
    .low = {1},
    .high = {360},
    .hint = "何時間ちがうと、針は同じ所をさしますか。",
    .figure = &figure_again,
};

/* ---- two clocks, one fast and one slow ---- */
enum { GAIN, LOSS, APART };
static void bind_two(struct build *p) {
    build_need(p, "days that come out even",
               build_value(p, APART) % (build_value(p, GAIN) + build_value(p, LOSS)) == 0);
}
static bool draw_two(struct build *p) {
    int64_t gain = build_between(p, 1, 12), loss = build_between(p, 1, 12), days = build_between(p, 3, 15);
    build_people(p, "A|B");
    build_context(p, "c", clocks);
    build_datum(p, GAIN, "g", gain), build_datum(p, LOSS, "l", loss), build_datum(p, APART, "D", (gain + loss) * days);
    return build_need(p, "two speeds", gain != loss) && build_need(p, "an hour or so", (gain + loss) * days <= 120);
}
static void solve_two(struct build *p) {
    struct ratio each =
        build_step(p, "2つの時計のちがいは、1日に、", p->datum[GAIN], '+', p->datum[LOSS], "分", "ずつ開きます。");
    struct ratio days = build_step(p, "ちがいが<D>分になるのは、", p->datum[APART], '/', each, "日", "後です。");
    if (build_value(p, GAIN) != build_value(p, LOSS))
        build_trap(p, build_fraction(build_value(p, APART), build_value(p, GAIN) > build_value(p, LOSS)
                                                                ? build_value(p, GAIN) - build_value(p, LOSS)
                                                                : build_value(p, LOSS) - build_value(p, GAIN)));
    build_trap(p, build_fraction(build_value(p, APART), build_value(p, GAIN)));
    build_answer(p, days, "", "日");
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t fast = 0, slow = 0;
    if (keep != 7) return true;
    for (int64_t day = 0; day < x[0]; day++) fast += build_value(p, GAIN), slow -= build_value(p, LOSS);
    return fast - slow == build_value(p, APART);
}
static const char *const templates_two[] = {
    "<A>の<c>は1日に<g>分進み、<B>の<c>は1日に<l>分おくれます。2つを同時に正しく合わせました。さす時こくのちがいが<D>分になるのは何日後ですか。",
    "1日に<g>分進む<c>と、1日に<l>分おくれる<c>があります。正しく合わせてから、2つのちがいが<D>分になるのは何日後[ですか。|でしょうか。]",
    "2つの<c>を正午に合わせました。1つは1日に<g>分進み、もう1つは1日に<l>分おくれます。何日後に<D>分ちがいますか。",
    "ちがいが<D>分になるのは何日後ですか。<A>の<c>は1日に<g>分進み、<B>の<c>は1日に<l>分おくれます。",
    "1日に<g>分ずつ進む<c>と1日に<l>分ずつおくれる<c>の、時こくのちがいがちょうど<D>分になるのは、合わせてから何日後ですか。",
    "<A>と<B>は、同じ時に<c>を合わせました。<A>のは1日に<g>分進み、<B>のは1日に<l>分おくれます。<D>分のちがいになるのは何日後ですか。",
    "<c>が2つあり、1日に<g>分進むものと<l>分おくれるものです。正しく合わせてから何日たつと、<D>分ちがう時こくをさしますか。",
    "正しく合わせた2つの<c>が、1日に<g>分進み、<l>分おくれます。さす時こくの差がはじめて<D>分になるのは何日後ですか。",
    NULL,
};
static const struct figure_template figure_two = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<g>|<l>|<D>"}}};
static const struct subtype two = {
    .id = "two",
    .name = "2つのくるった時計",
    .level = 2,
    .templates = templates_two,
    .asks = "何日後か",
    .role = {{"g", "1日に進む時間", "分"}, {"l", "1日におくれる時間", "分"}, {"D", "時こくのちがい", "分"}},
    .method = {{"1日分のちがい", "1つは進み、もう1つはおくれるので、1日ごとに2つの和だけちがいが開きます。", solve_two,
                NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .loops = 1,
    .low = {1},
    .high = {60},
    .hint = "1日たつと、2つの時計は何分ちがいますか。",
    .figure = &figure_two,
};

static const struct subtype *const subtypes[] = {&turn, &daily, &noon, &tokei_zure_face, &again, &two, NULL};
const struct family family_tokei_zure = {.id = "tokei_zure",
                                         .number = "F57",
                                         .name = "時計算(針の動き・くるい)",
                                         .grade = 5,
                                         .plain = true,
                                         .scene = SCENE_INDOORS,
                                         .subtypes = subtypes};

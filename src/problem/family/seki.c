/* seki.c - 並べ方 of people in a row where one has a place or two want to be neighbours, and around a table;
 * sub-types of narabe.c.
 *
 *   the one who has a place is left out, around a table anybody; the two are one that can turn round
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

extern const struct subtype family_narabe_end, family_narabe_pair, family_narabe_round, family_narabe_round_pair;

enum { N, MOST = 8 };

/* ---- the independent count: every order of n is built, place by place ---- */
struct orders {
    int64_t n, places;
    int place[MOST]; /* who stands where */
    bool (*fits)(const struct orders *o);
};
static int64_t count_orders(struct orders *o, int64_t at, unsigned used) {
    int64_t found = 0;
    if (at == o->places) return !o->fits || o->fits(o);
    for (int i = 0; i < o->n; i++) {
        if (used >> i & 1) continue;
        o->place[at] = i;
        found += count_orders(o, at + 1, used | 1u << i);
    }
    return found;
}
static bool first_is_first(const struct orders *o) { return o->place[0] == 0; }
static bool two_are_neighbours(const struct orders *o) {
    for (int i = 0; i + 1 < o->n; i++)
        if (o->place[i] + o->place[i + 1] == 1) return true;
    return false;
}

static const char *const people[] = {"子ども", "友だち", "家族",   "児童",     "選手", "クラスの友だち",
                                     "いとこ", "先生",   "中学生", "劇の役者", "園児", NULL};

static void bind_count(struct build *p, struct orders o) {
    if (build_need(p, "orders that can be listed", o.n >= 3 && o.n <= 7)) p->aux[0] = count_orders(&o, 0, 0);
}
static bool holds_count(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 1, x[0] == p->aux[0]);
}
static const struct figure_template no_figure = {FIGURE_NONE, {{"count", FIGURE_NUMBER, "<N>"}}};

/* ---- one place is given, or two want to be neighbours ---- */
static bool draw_people(struct build *p) {
    static const char *const ends[] = {"左はし", "右はし", "いちばん左", "いちばん右", NULL};
    build_context(p, "t", people);
    build_words(p, "e", ends);
    build_people(p, "A|B");
    build_datum(p, N, "N", build_between(p, 4, 7));
    return true;
}
static void bind_end(struct build *p) {
    bind_count(p, (struct orders){.n = build_value(p, N), .places = build_value(p, N), .fits = first_is_first});
}
static void solve_end(struct build *p) {
    struct ratio others =
        build_step(p, "<A>の場所は決まっているので、残りは、", p->datum[N], '-', build_int(1), "人", "です。");
    build_line(p);
    build_say(p, "残りの人の並び方だけを考えて、");
    struct ratio ways = build_choices(p, (int64_t)others.num, (int64_t)others.num, "通り");
    build_say(p, "です。");
    build_trap(p, build_apply(p, ways, '*', p->datum[N])), build_trap(p, build_apply(p, ways, '*', build_int(2)));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_end[] = {
    "<A>をふくむ<N>人の<t>が横一列に並びます。<A>が<e>に並ぶとき、並び方は全部で何通りありますか。",
    "<N>人の<t>が横一列に並びます。そのうちの1人の<A>が<e>になる並び方は何通り[ありますか。|でしょうか。|ですか。]",
    "<t><N>人で横一列に並んで写真をとります。<A>もその<N>人の1人で、必ず<e>に立ちます。並び方は何通りですか。",
    "<A>が必ず<e>になるように、<A>をふくむ<N>人の<t>が一列に並びます。並び方は何通りありますか。",
    "並び方は何通りありますか。<A>をふくめた<N>人の<t>が横一列に並び、<A>は<e>です。",
    "<N>人の<t>が一列に並びます。<A>はその中の1人です。<A>の場所を<e>に決めると、並び方は全部で何通りになりますか。",
    "<A>もふくめて<N>人の<t>が長いすにすわります。<A>は<e>にすわります。すわり方の数<wo>",
    "<e>は<A>と決まっています。<A>もふくめて<N>人の<t>が横一列に並ぶと、並び方は何通りですか。",
    NULL,
};
const struct subtype family_narabe_end = {
    .id = "end",
    .name = "はしが決まっている並び方",
    .level = 2,
    .templates = templates_end,
    .asks = "並び方の数",
    .role = {{"N", "全部の人数", "人"}},
    .method = {{"決まった人をのぞく", "場所が決まっている人をのぞいて、残りの人の並び方だけを考えます。", solve_end,
                NULL}},
    .draw = draw_people,
    .bind = bind_end,
    .holds = holds_count,
    .low = {1},
    .high = {5040},
    .hint = "場所が決まっていないのは何人ですか。",
    .figure = &no_figure,
};

static void bind_pair(struct build *p) {
    bind_count(p, (struct orders){.n = build_value(p, N), .places = build_value(p, N), .fits = two_are_neighbours});
}
static void solve_pair(struct build *p) {
    struct ratio groups =
        build_step(p, "<A>と<B>の2人を1組とみると、並べるものは、", p->datum[N], '-', build_int(1), "組", "です。");
    build_line(p);
    build_say(p, "その並べ方は、");
    struct ratio rows_of = build_choices(p, (int64_t)groups.num, (int64_t)groups.num, "通り");
    build_say(p, "です。");
    struct ratio ways =
        build_step(p, "2人の左右の入れかえが2通りあるので、", rows_of, '*', build_int(2), "通り", "です。");
    build_trap(p, rows_of), build_trap(p, build_apply(p, rows_of, '*', p->datum[N]));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_pair[] = {
    "<A>と<B>をふくむ<N>人の<t>が横一列に並びます。<A>と<B>がとなり合う並び方は全部で何通りありますか。",
    "<N>人の<t>が一列に並びます。そのうちの2人、<A>と<B>がとなりどうしになる並び方は何通り[ありますか。|でしょうか。|ですか。]",
    "<N>人がけの長いすに、<A>と<B>をふくむ<N>人の<t>がすわります。<A>と<B>がとなりどうしになるすわり方は何通りですか。",
    "<A>と<B>が必ずとなり合うように、2人をふくむ<N>人の<t>が横一列に並びます。並び方は何通りありますか。",
    "並び方は何通りありますか。<A>と<B>をふくめた<N>人の<t>が一列に並び、<A>と<B>はとなり合います。",
    "<N>人の<t>で横一列に並んで写真をとります。仲のよい<A>と<B>もその中にいて、必ずとなり合います。並び方は全部で何通りですか。",
    "<A>と<B>もふくめて<N>人の<t>が一列に並ぶとき、この2人がとなりどうしになる並び方の数<wo>",
    "2人の友だち<A>と<B>は、いつもとなり合って並びます。この2人もふくめて<N>人の<t>が横一列に並ぶと、並び方は何通りになりますか。",
    NULL,
};
const struct subtype family_narabe_pair = {
    .id = "pair",
    .name = "となり合う並び方",
    .level = 3,
    .templates = templates_pair,
    .asks = "並び方の数",
    .role = {{"N", "全部の人数", "人"}},
    .method = {{"1組とみる", "となり合う2人を1組とみて並べ、最後に2人の入れかえを考えます。", solve_pair, NULL}},
    .draw = draw_people,
    .bind = bind_pair,
    .holds = holds_count,
    .low = {1},
    .high = {5040},
    .hint = "となり合う2人を1人とみると、何人を並べることになりますか。",
    .figure = &no_figure,
};

/* ---- around a table ---- */
/* One sits still, so that no order is another one turned round. */
static bool neighbours_around(const struct orders *o) {
    if (!first_is_first(o)) return false;
    for (int i = 0; i < o->n; i++)
        if (o->place[i] + o->place[(i + 1) % o->n] == 3 && o->place[i] * o->place[(i + 1) % o->n] == 2) return true;
    return false;
}
static bool draw_round(struct build *p) {
    static const char *const tables[] = {"丸いテーブル|すわる|すわり|すわり方",
                                         "円いテーブル|着く|着き|着き方",
                                         "円形のテーブル|すわる|すわり|すわり方",
                                         "丸いつくえ|すわる|すわり|すわり方",
                                         "たき火|すわる|すわり|すわり方",
                                         "丸い花だん|並ぶ|並び|並び方",
                                         "円い舞台|立つ|立ち|立ち方",
                                         "キャンプファイヤー|並ぶ|並び|並び方",
                                         "!円形の池|立つ|立ち|立ち方",
                                         NULL};
    build_context(p, "t", people);
    build_words(p, "tb|d|v|w", tables);
    build_people(p, "A|B");
    build_datum(p, N, "N", build_between(p, 4, 7));
    return true;
}
static void bind_round(struct build *p) {
    bind_count(p, (struct orders){.n = build_value(p, N), .places = build_value(p, N), .fits = first_is_first});
}
static void solve_round(struct build *p) {
    struct ratio others = build_step(p, "回すと同じになるので、1人の場所を決めます。残りは、", p->datum[N], '-',
                                     build_int(1), "人", "です。");
    build_line(p);
    build_say(p, "残りの人の<w>は、");
    struct ratio ways = build_choices(p, (int64_t)others.num, (int64_t)others.num, "通り");
    build_say(p, "です。");
    build_trap(p, build_apply(p, ways, '*', p->datum[N]));
    build_answer(p, ways, "", "通り");
}
static const char *const templates_round[] = {
    "<N>人の<t>が<tb>のまわりに<v>ます。<w>は全部で何通りありますか。ただし、回すと同じになるものは1通りと考えます。",
    "<tb>のまわりに、<N>人の<t>が等しい間かくで<v>ます。回転して重なるものは同じとみると、<w>は何通り[ありますか。|でしょうか。|ですか。]",
    "<w>は全部で何通りありますか。<N>人の<t>が<tb>のまわりに<v>、回して同じになるものは区別しません。",
    "<A>もふくめて<N>人の<t>が、<tb>をかこんで<v>ます。回すと同じになる<w>は1通りと数えると、<w>は何通りですか。",
    "<N>人の<t>が<tb>のまわりに輪になって<v>ます。回転させると同じになるものを1通りとして、<w>の数<wo>",
    "<tb>をかこんで<N>人の<t>が<d>とき、<w>は何通りになりますか。回して重なる<w>は同じものとします。",
    "輪になって<d>のは<N>人の<t>です。場所は<tb>のまわりです。回転して一致するものは1通りとみると、<w>は全部で何通りですか。",
    "<t><N>人が<tb>のまわりに<v>ます。だれのとなりにだれがいるかだけを考えると、<w>は何通りありますか。回すと同じものは1通りです。",
    NULL,
};
const struct subtype family_narabe_round = {
    .id = "round",
    .name = "円卓のすわり方",
    .level = 2,
    .templates = templates_round,
    .asks = "<w>の数",
    .role = {{"N", "全部の人数", "人"}},
    .method = {{"1人を決める", "回すと同じになるものを重ねて数えないように、はじめに1人の場所を決めます。", solve_round,
                NULL}},
    .draw = draw_round,
    .bind = bind_round,
    .holds = holds_count,
    .low = {1},
    .high = {5040},
    .hint = "1人の場所を決めると、残りは何人ですか。",
    .figure = &no_figure,
};

static void bind_round_pair(struct build *p) {
    bind_count(p, (struct orders){.n = build_value(p, N), .places = build_value(p, N), .fits = neighbours_around});
}
static void solve_round_pair(struct build *p) {
    struct ratio groups =
        build_step(p, "<A>と<B>の2人を1組とみると、輪になるのは、", p->datum[N], '-', build_int(1), "組", "です。");
    struct ratio others = build_step(p, "回すと同じになるので、その1組の場所を決めます。残りは、", groups, '-',
                                     build_int(1), "人", "です。");
    build_line(p);
    build_say(p, "残りの人の<w>は、");
    struct ratio ways = build_choices(p, (int64_t)others.num, (int64_t)others.num, "通り");
    build_say(p, "です。");
    build_trap(p, ways), build_trap(p, build_apply(p, ways, '*', groups));
    ways = build_step(p, "2人の左右の入れかえが2通りあるので、", ways, '*', build_int(2), "通り", "です。");
    build_answer(p, ways, "", "通り");
}
static const char *const templates_round_pair[] = {
    "<A>と<B>をふくむ<N>人の<t>が<tb>のまわりに<v>ます。<A>と<B>がとなり合う<w>は全部で何通りありますか。ただし、回すと同じになるものは1通りと考えます。",
    "<tb>のまわりに、<N>人の<t>が<v>ます。回転して重なるものは同じとみると、そのうちの2人、<A>と<B>がとなりどうしになる<w>は何通り[ありますか。|でしょうか。|ですか。]",
    "<w>は何通りありますか。<A>と<B>をふくめた<N>人の<t>が<tb>のまわりに<v>、<A>と<B>はとなり合います。回して同じになるものは区別しません。",
    "<A>と<B>が必ずとなり合うように、2人をふくむ<N>人の<t>が、<tb>をかこんで<v>ます。回すと同じになるものは1通りと数えると、<w>は何通りですか。",
    "<N>人の<t>が<tb>のまわりに輪になって<v>ます。回転させると同じになるものを1通りとして、<A>と<B>の2人がとなり合う<w>の数<wo>2人も<N>人にふくまれます。",
    "<tb>をかこんで、<A>と<B>もふくめて<N>人の<t>が<d>とき、<A>と<B>がとなりどうしになる<w>は何通りになりますか。回して重なるものは同じものとします。",
    "仲のよい<A>と<B>は、いつもとなりどうしです。2人もふくめて<N>人の<t>が<tb>のまわりに<v>ます。回転して一致するものは1通りとみると、<w>は全部で何通りですか。",
    "<t><N>人が<tb>のまわりに<v>ます。その中の<A>と<B>はとなり合います。回すと同じものを1通りと数えると、<w>は何通りありますか。",
    NULL,
};
const struct subtype family_narabe_round_pair = {
    .id = "round_pair",
    .name = "円卓でとなり合うすわり方",
    .level = 3,
    .templates = templates_round_pair,
    .asks = "<w>の数",
    .role = {{"N", "全部の人数", "人"}},
    .method = {{"1組とみる", "となり合う2人を1組とみて、輪の並び方を考え、最後に2人の入れかえを考えます。",
                solve_round_pair, NULL}},
    .draw = draw_round,
    .bind = bind_round_pair,
    .holds = holds_count,
    .low = {1},
    .high = {5040},
    .hint = "となり合う2人を1人とみると、何人が輪になりますか。",
    .figure = &no_figure,
};

/* nobe_gyaku.c - のべ算: how many workers, how long a store lasts, turns, some who leave, the total.
 *
 *   workers × days, or seats × minutes, is what stays
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const char *const jobs[] = {"ある仕事|日",
                                   "仕事|日",
                                   "草取り|時間",
                                   "かべをぬる仕事|日",
                                   "荷物を運ぶ仕事|時間",
                                   "本の整理|時間",
                                   "道の工事|日",
                                   "いねかり|日",
                                   "田植え|日",
                                   "落ち葉集め|時間",
                                   "体育館のかざりつけ|時間",
                                   "文化祭の準備|時間",
                                   "川のそうじ|日",
                                   "石を運ぶ仕事|日",
                                   "プールのそうじ|時間",
                                   "紙を折る仕事|時間",
                                   "いもほり|時間",
                                   "あて名書き|時間",
                                   "家を建てる工事|日",
                                   "公園のごみ拾い|分",
                                   "!雪かき|時間",
                                   NULL};
enum { PEOPLE, DAYS, OTHER, LESS };

/* ---- how many workers ---- */
static bool draw_workers(struct build *p) {
    build_context(p, "w|t", jobs);
    int64_t people = build_between(p, 2, 30), days = build_between(p, 3, 40), other = build_between(p, 2, 40);
    build_datum(p, PEOPLE, "p", people), build_datum(p, DAYS, "d", days), build_datum(p, OTHER, "e", other);
    return build_need(p, "another time", other != days) &&
           build_need(p, "whole people",
                      people * days % other == 0 && people * days / other <= 60 && people * days / other >= 2);
}
static void solve_workers(struct build *p) {
    struct ratio all =
        build_step(p, "全体の仕事は、のべにすると、", p->datum[PEOPLE], '*', p->datum[DAYS], "人分", "です。");
    struct ratio many = build_step(p, "これを<e><t>で終えるので、", all, '/', p->datum[OTHER], "人", "必要です。");
    build_trap(p, build_fraction(build_value(p, PEOPLE) * build_value(p, OTHER), build_value(p, DAYS)));
    build_answer(p, many, "", "人");
}
static bool holds_workers(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, OTHER) == build_value(p, PEOPLE) * build_value(p, DAYS));
}
static const char *const templates_workers[] = {
    "<p>人ですると<d><t>かかる<w>があります。これを<e><t>で終えるには、何人必要ですか。",
    "<w>を終えるのに、<p>人で<d><t>かかります。<e><t>で終えるには何人ですればよいですか。",
    "<w>は<p>人なら<d><t>で終わります。ちょうど<e><t>で終わらせるには何人いり[ますか。|ますか。]",
    "何人必要ですか。<p>人で<d><t>かかる<w>を、<e><t>で終わらせます。",
    "<p>人が<d><t>働いて終わる<w>を、<e><t>で終わらせるのは何人のときですか。",
    "<w>があり、<p>人では<d><t>かかります。1人の働きがみな同じとき、<e><t>で終えるための人数<wo>",
    "<w>を<e><t>で終わらせることになりました。<p>人だと<d><t>かかります。何人いればよいですか。",
    "<e><t>で<w>を終えるには、何人でするとよいですか。<p>人でする場合は<d><t>です。",
    NULL};
static const struct figure_template figure_workers = {
    FIGURE_AREA,
    {{"rows", FIGURE_NUMBER_TABLE, "<p>,<d>"}, {"goal", FIGURE_NUMBER, "<e>"}, {"units", FIGURE_TEXTS, "人|<t>"}}};
static const struct subtype workers = {
    .id = "workers",
    .name = "人数を求める",
    .level = 1,
    .templates = templates_workers,
    .asks = "必要な人数",
    .role = {{"p", "はじめの人数", "人"}, {"d", "はじめの時間", "<t>"}, {"e", "めざす時間", "<t>"}},
    .method = {{"のべ", "のべ算です。1人が1<t>にする仕事を1として、全体の仕事を求めます。", solve_workers, NULL}},
    .draw = draw_workers,
    .holds = holds_workers,
    .low = {1},
    .high = {600},
    .hint = "全体の仕事は、1人の1<t>分のいくつ分ですか。",
    .figure = &figure_workers,
};

/* ---- how long a store lasts ---- */
/* who | counter | what lasts | its word for eating */
static const char *const stores[] = {"家族|人|水|使う",         "牛|頭|えさ|食べる",
                                     "馬|頭|干し草|食べる",     "にわとり|羽|えさ|食べる",
                                     "大人|人|米|食べる",       "隊員|人|食料|食べる",
                                     "生徒|人|飲み水|飲む",     "羊|頭|えさ|食べる",
                                     "うさぎ|ひき|えさ|食べる", "犬|ひき|えさ|食べる",
                                     "住民|人|非常食|食べる",   "船員|人|水|飲む",
                                     "!やぎ|頭|えさ|食べる",    NULL};
static bool draw_store(struct build *p) {
    build_context(p, "w|c|o|V", stores);
    int64_t many = build_between(p, 2, 40), days = build_between(p, 4, 40), other = build_between(p, 2, 50);
    build_datum(p, PEOPLE, "p", many), build_datum(p, DAYS, "d", days), build_datum(p, OTHER, "q", other);
    return build_need(p, "another number", other != many) &&
           build_need(p, "whole days",
                      many * days % other == 0 && many * days / other <= 90 && many * days / other >= 2);
}
static void solve_store(struct build *p) {
    struct ratio all =
        build_step(p, "<o>は、1<c>の1日分で数えると、", p->datum[PEOPLE], '*', p->datum[DAYS], "<c>分", "です。");
    struct ratio days = build_step(p, "これを<q><c>で<V>ので、", all, '/', p->datum[OTHER], "日", "もちます。");
    build_trap(p, build_fraction(build_value(p, DAYS) * build_value(p, OTHER), build_value(p, PEOPLE)));
    build_answer(p, days, "", "日");
}
static bool holds_store(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, OTHER) == build_value(p, PEOPLE) * build_value(p, DAYS));
}
static const char *const templates_store[] = {
    "<p><c>の<w>が<V>と<d>日でなくなる<o>があります。<q><c>の<w>では何日でなくなりますか。",
    "<w><p><c>の<d>日分の<o>があります。これを<q><c>で<V>と、何日もちますか。",
    "<o>は、<p><c>の<w>なら<d>日もつ量です。<w>が<q><c>になると、何日もち[ますか。|ますか。]",
    "何日もちますか。<w><p><c>の<d>日分の<o>を、<q><c>の<w>が<V>ことになりました。",
    "<p><c>の<w>が<d>日で<V>量の<o>があります。これを<q><c>の<w>が<V>と、何日でなくなりますか。",
    "<w>がみな1日に同じ量の<o>を<V>とします。<p><c>で<d>日もつ<o>は、<q><c>では何日もちますか。",
    "<o>が、<w><p><c>の<d>日分あります。<w>を<q><c>とすると、<o>は何日分ですか。",
    "<w>が<q><c>のとき、<o>は何日でなくなりますか。<p><c>のときは<d>日でなくなります。",
    NULL};
static const struct figure_template figure_store = {
    FIGURE_AREA, {{"rows", FIGURE_NUMBER_TABLE, "<p>,<d>|<q>"}, {"units", FIGURE_TEXTS, "<c>|日"}}};
static const struct subtype store = {
    .id = "store",
    .name = "何日もつか",
    .level = 1,
    .templates = templates_store,
    .asks = "もつ日数",
    .role = {{"p", "はじめの<w>の数", "<c>"}, {"d", "はじめの日数", "日"}, {"q", "後の<w>の数", "<c>"}},
    .method = {{"のべ", "のべ算です。1<c>が1日に<V>量を1として、<o>の全部の量を求めます。", solve_store, NULL}},
    .draw = draw_store,
    .holds = holds_store,
    .low = {1},
    .high = {600},
    .hint = "<o>は、1<c>の何日分ですか。",
    .figure = &figure_store,
};

/* ---- taking turns ---- */
/* who | what, its counter | what one does with it */
static const char *const turns[] = {"子ども|一輪車|台|乗る",         "子ども|自転車|台|乗る",   "家族|座席|つ|すわる",
                                    "選手|ポジション|つ|出場する",   "友だち|ゲーム機|台|遊ぶ", "生徒|パソコン|台|使う",
                                    "子ども|ブランコ|台|乗る",       "児童|竹馬|組|乗る",       "生徒|けんび鏡|台|使う",
                                    "子ども|ボート|そう|乗る",       "お客|いす|つ|すわる",     "子ども|馬|頭|乗る",
                                    "部員|コートの場所|つ|練習する", "!生徒|望遠鏡|台|使う",    NULL};
enum { SEATS, MINUTES, PERSONS };
static bool draw_turns(struct build *p) {
    build_context(p, "w|o|c|V", turns);
    int64_t seats = build_between(p, 2, 9), persons = build_between(p, seats + 1, 30),
            minutes = build_round(p, 15, 180, 5);
    build_datum(p, SEATS, "s", seats), build_datum(p, MINUTES, "m", minutes), build_datum(p, PERSONS, "n", persons);
    return build_need(p, "whole minutes", seats * minutes % persons == 0 && seats * minutes / persons >= 3);
}
static void bind_turns(struct build *p) {
    build_need(p, "not enough for all", build_value(p, SEATS) < build_value(p, PERSONS));
}
static void solve_turns(struct build *p) {
    struct ratio all =
        build_step(p, "全部の時間は、のべにすると、", p->datum[MINUTES], '*', p->datum[SEATS], "分", "です。");
    struct ratio each =
        build_step(p, "これを<n>人で等しく分けると、1人分は、", all, '/', p->datum[PERSONS], "分", "です。");
    build_trap(p, build_fraction(build_value(p, MINUTES), build_value(p, PERSONS)));
    build_answer(p, each, "", "分");
}
static bool holds_turns(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, x[0] * build_value(p, PERSONS) == build_value(p, MINUTES) * build_value(p, SEATS));
}
static const char *const templates_turns[] = {
    "<n>人の<w>が、<m>分間、<s><c>の<o>を交代で使います。どの人も同じ時間ずつ<V>とすると、1人何分ですか。",
    "<o>が<s><c>あります。<n>人の<w>が<m>分の間、同じ時間ずつ交代で<V>と、1人何分になりますか。",
    "<m>分間に<n>人の<w>が、<s><c>の<o>に代わる代わる<V>とします。1人分の時間は何分[ですか。|でしょうか。]",
    "1人何分になりますか。<w>は<n>人、<o>は<s><c>、時間は<m>分で、全員が同じ時間だけ<V>ようにします。",
    "<w>が<n>人いますが、<o>は<s><c>しかありません。<m>分間、みんなが同じ時間だけ<V>には、1人何分ずつにすればよいですか。",
    "<s><c>の<o>を<m>分間休まず使って、<n>人の<w>が等しい時間ずつ<V>ことにしました。1人の時間は何分ですか。",
    "<n>人で<s><c>の<o>を使います。時間は<m>分です。1人ずつ交代で、全員が同じ時間だけ<V>と、1人は何分ですか。",
    "<w><n>人が<o><s><c>で<m>分すごします。どの人も<V>時間を同じにすると、1人分は何分になりますか。",
    NULL};
static const struct figure_template figure_turns = {
    FIGURE_AREA, {{"rows", FIGURE_NUMBER_TABLE, "<s>,<m>|<n>"}, {"units", FIGURE_TEXTS, "<c>|分"}}};
static const struct subtype turn_taking = {
    .id = "turns",
    .name = "交代で使う",
    .level = 2,
    .templates = templates_turns,
    .asks = "1人分の時間",
    .role = {{"s", "<o>の数", "<c>"}, {"m", "全部の時間", "分"}, {"n", "人数", "人"}},
    .method = {{"のべ", "のべ算です。<o>1<c>の時間を合わせた、のべの時間を人数でわります。", solve_turns, NULL}},
    .draw = draw_turns,
    .bind = bind_turns,
    .holds = holds_turns,
    .low = {1},
    .high = {400},
    .hint = "<o>1<c>を使える時間は<m>分です。<s><c>では、合わせて何分使えますか。",
    .figure = &figure_turns,
};

/* ---- some leave ---- */
enum { DONE = 2 };
static bool draw_fewer(struct build *p) {
    build_context(p, "w|t", jobs);
    int64_t people = build_between(p, 4, 30), days = build_between(p, 4, 40), done = build_between(p, 1, days - 1),
            less = build_between(p, 1, people - 2), rest = people * (days - done);
    build_datum(p, PEOPLE, "p", people), build_datum(p, DAYS, "d", days), build_datum(p, DONE, "f", done),
        build_datum(p, LESS, "k", less);
    return build_need(p, "whole days", rest % (people - less) == 0 && rest / (people - less) <= 90);
}
static void bind_fewer(struct build *p) {
    build_need(p, "some stay", build_value(p, LESS) < build_value(p, PEOPLE));
    build_need(p, "something is left", build_value(p, DONE) < build_value(p, DAYS));
}
static void solve_fewer(struct build *p) {
    struct ratio left =
        build_step(p, "<p>人のままなら、残りは、", p->datum[DAYS], '-', p->datum[DONE], "<t>", "です。");
    struct ratio rest = build_step(p, "残りの仕事は、のべにすると、", p->datum[PEOPLE], '*', left, "人分", "です。");
    struct ratio many = build_step(p, "残った人は、", p->datum[PEOPLE], '-', p->datum[LESS], "人", "です。");
    struct ratio days = build_step(p, "だから、あと、", rest, '/', many, "<t>", "かかります。");
    build_trap(p, left);
    build_answer(p, days, "", "<t>");
}
static bool holds_fewer(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t people = build_value(p, PEOPLE);
    return IF_KEPT(keep, 15,
                   people * build_value(p, DONE) + x[0] * (people - build_value(p, LESS)) ==
                       people * build_value(p, DAYS));
}
static const char *const templates_fewer[] = {
    "<p>人で<d><t>かかる<w>があります。<f><t>したところで、<k>人がぬけました。残りは何<t>で終わりますか。",
    "<w>を<p>人で始め、<d><t>で終わる予定でした。<f><t>後に<k>人が帰りました。あと何<t>で終わりますか。",
    "<w>は<p>人ですると<d><t>かかります。<f><t>した後、<k>人が別の仕事に移りました。残りに何<t>かかり[ますか。|ますか。]",
    "あと何<t>で終わりますか。<p>人で<d><t>かかる<w>を<f><t>したところで、<k>人がへりました。",
    "<p>人で<d><t>の<w>を始めましたが、<f><t>で<k>人が休みになりました。残った人だけで、残りは何<t>かかりますか。",
    "<w>を終えるのに<p>人で<d><t>かかります。はじめの<f><t>は<p>人でして、その後は<k>人少ない人数でします。その後何<t>で終わりますか。",
    "<p>人がかりで<d><t>の<w>があります。<f><t>たったところで<k>人がいなくなりました。残りを終えるのに何<t>必要ですか。",
    "<w>に<p>人がかかると<d><t>で終わります。<f><t>後から<k>人へらすと、それから何<t>で終わりますか。",
    NULL};
static const struct figure_template figure_fewer = {
    FIGURE_AREA,
    {{"rows", FIGURE_NUMBER_TABLE, "<p>,<d>"}, {"days", FIGURE_NUMBERS, "<f>"}, {"units", FIGURE_TEXTS, "人|<t>"}}};
static const struct subtype fewer = {
    .id = "fewer",
    .name = "とちゅうで人がへる",
    .level = 2,
    .templates = templates_fewer,
    .asks = "残りの時間",
    .role = {{"p", "はじめの人数", "人"},
             {"d", "全部の時間", "<t>"},
             {"f", "はじめにした時間", "<t>"},
             {"k", "へった人数", "人"}},
    .method = {{"のべ", "のべ算です。1人が1<t>にする仕事を1として、残りの仕事を求めます。", solve_fewer, NULL}},
    .draw = draw_fewer,
    .bind = bind_fewer,
    .holds = holds_fewer,
    .low = {1},
    .high = {600},
    .hint = "<p>人のままなら、残りはあと何<t>ですか。",
    .figure = &figure_fewer,
};

/* ---- taking turns: how long without ---- */
static bool draw_waits(struct build *p) {
    return draw_turns(p) && build_need(p, "not half of the time", 2 * build_value(p, SEATS) != build_value(p, PERSONS));
}
static void solve_waits(struct build *p) {
    struct ratio without =
        build_step(p, "いつも<o>のない人は、", p->datum[PERSONS], '-', p->datum[SEATS], "人", "です。");
    struct ratio all =
        build_step(p, "<o>のない時間は、のべにすると、", p->datum[MINUTES], '*', without, "分", "です。");
    struct ratio each =
        build_step(p, "これを<n>人で等しく分けると、1人分は、", all, '/', p->datum[PERSONS], "分", "です。");
    build_trap(p, build_apply(p, p->datum[MINUTES], '-', each));
    build_answer(p, each, "", "分");
}
static void solve_waits_rest(struct build *p) {
    struct ratio all =
        build_step(p, "<o>を使える時間は、のべにすると、", p->datum[MINUTES], '*', p->datum[SEATS], "分", "です。");
    struct ratio each = build_step(p, "1人が使えるのは、", all, '/', p->datum[PERSONS], "分", "です。");
    struct ratio rest = build_step(p, "残りの時間は、", p->datum[MINUTES], '-', each, "分", "です。");
    build_answer(p, rest, "", "分");
}
static bool holds_waits(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7,
                   (build_value(p, MINUTES) - x[0]) * build_value(p, PERSONS) ==
                       build_value(p, MINUTES) * build_value(p, SEATS));
}
static const char *const templates_waits[] = {
    "<n>人の<w>が、<m>分間、<s><c>の<o>を交代で使います。どの人も同じ時間ずつ<V>とすると、1人が待っている時間は何分ですか。",
    "<o>が<s><c>あります。<n>人の<w>が<m>分の間、同じ時間ずつ交代で<V>と、1人が使えない時間は何分になりますか。",
    "<m>分間に<n>人の<w>が、<s><c>の<o>に代わる代わる<V>とします。1人の待ち時間は合わせて何分[ですか。|でしょうか。]",
    "1人が待つのは何分ですか。<w>は<n>人、<o>は<s><c>、時間は<m>分で、全員が同じ時間だけ<V>ようにします。",
    "<w>が<n>人いますが、<o>は<s><c>しかありません。<m>分間、みんなが同じ時間だけ<V>ようにすると、1人が<o>なしですごすのは何分ですか。",
    "<s><c>の<o>を<m>分間休まず使って、<n>人の<w>が等しい時間ずつ<V>ことにしました。1人が<o>を使わない時間は何分ですか。",
    "<n>人で<s><c>の<o>を使います。時間は<m>分です。1人ずつ交代で、全員が同じ時間だけ<V>と、1人が待つ時間は何分ですか。",
    "<w><n>人が<o><s><c>で<m>分すごします。どの人も<V>時間を同じにすると、1人が待っているのは何分になりますか。",
    NULL};
static const struct subtype waits = {
    .id = "waits",
    .name = "交代で使うときの待ち時間",
    .level = 2,
    .templates = templates_waits,
    .asks = "1人が待つ時間",
    .role = {{"s", "<o>の数", "<c>"}, {"m", "全部の時間", "分"}, {"n", "人数", "人"}},
    .method = {{"のべ", "のべ算です。<o>のない時間を合わせた、のべの時間を人数でわります。", solve_waits, NULL},
               {"残り", "のべ算です。先に1人が<o>を使える時間を求めます。", solve_waits_rest,
                "1人が<o>を使えるのは何分ですか。"}},
    .draw = draw_waits,
    .bind = bind_turns,
    .holds = holds_waits,
    .low = {1},
    .high = {400},
    .hint = "いつも<o>のない人は何人ですか。",
    .figure = &figure_turns,
};

static const struct subtype *const subtypes[] = {&workers, &store, &turn_taking, &fewer, &waits, NULL};
const struct family family_nobe_gyaku = {.id = "nobe_gyaku",
                                         .number = "F26",
                                         .name = "のべ算(人数・交代)",
                                         .grade = 5,
                                         .scene = SCENE_WORK,
                                         .subtypes = subtypes};

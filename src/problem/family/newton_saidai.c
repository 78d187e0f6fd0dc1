/* newton_saidai.c - ニュートン算: how many may graze for ever; queues and ponds whose rates are known.
 *
 *   growth of a day is what may be eaten in a day;  queue ÷ (what passes - what joins) = minutes
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* ---- how many at most ---- */
enum { MANY_A, DAYS_A, MANY_B, DAYS_B };
static const char *const fields[] = {"毎日同じ量の草が生える牧場|牛|頭|草",
                                     "一定の割合で草が生える牧場|牛|頭|草",
                                     "毎日同じ量の草が生える草原|やぎ|頭|草",
                                     "草が毎日同じだけのびる牧場|羊|頭|草",
                                     "一定の割合で草が生える野原|馬|頭|草",
                                     "毎日一定の量の草が生える牧草地|羊|頭|草",
                                     "毎日同じだけ草が生える島|やぎ|頭|草",
                                     "一定の割合で草が生える丘|羊|頭|草",
                                     "毎日同じ量の若葉が出る林|しか|頭|若葉",
                                     "!毎日同じ量の草が生える土手|やぎ|頭|草",
                                     NULL};
static void bind_most(struct build *p) {
    build_need(p, "fewer last longer",
               build_value(p, DAYS_A) > build_value(p, DAYS_B) && build_value(p, MANY_A) < build_value(p, MANY_B));
}
static bool draw_most(struct build *p) {
    build_context(p, "f|w|c|ob", fields);
    int64_t grow = build_between(p, 2, 24), a = grow + build_between(p, 1, 16), b = a + build_between(p, 1, 20),
            y = build_between(p, 3, 30), first = (b - grow) * y;
    if (!build_need(p, "whole days", first % (a - grow) == 0 && first / (a - grow) <= 60)) return false;
    build_datum(p, MANY_A, "a", a), build_datum(p, DAYS_A, "x", first / (a - grow));
    build_datum(p, MANY_B, "b", b), build_datum(p, DAYS_B, "y", y);
    return build_need(p, "nobody divides by 1", first / (a - grow) - y > 1);
}
static void solve_most(struct build *p) {
    build_line(p);
    build_say(p, "<a><c>で<x>日では");
    struct ratio one = build_equation(p, p->datum[MANY_A], '*', p->datum[DAYS_A], "");
    build_say(p, "、<b><c>で<y>日では");
    struct ratio two = build_equation(p, p->datum[MANY_B], '*', p->datum[DAYS_B], "");
    build_say(p, "です。");
    struct ratio more = build_step(p, "その差は、", one, '-', two, "", "です。");
    struct ratio days = build_step(p, "日数の差は、", p->datum[DAYS_A], '-', p->datum[DAYS_B], "日", "です。");
    build_line(p);
    build_say(p, "1日に生える量と同じだけ食べるなら、<ob>はなくなりません。");
    struct ratio most = build_share_step(p, "だから、最大の数は、", more, days, "<c>", "です。");
    build_trap(p, build_apply(p, p->datum[MANY_A], '-', build_int(1)));
    build_answer(p, most, "", "<c>");
}
/* What is there at first comes out the same from both cases. */
static bool holds_most(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   (build_value(p, MANY_A) - x[0]) * build_value(p, DAYS_A) ==
                       (build_value(p, MANY_B) - x[0]) * build_value(p, DAYS_B));
}
static const char *const templates_most[] = {
    "<f>があります。<w>を<a><c>入れると<x>日で、<b><c>入れると<y>日で<ob>がなくなります。<ob>がいつまでもなくならないのは、<w>が最大何<c>のときですか。",
    "<f>では、<w>が<a><c>なら<x>日、<b><c>なら<y>日で<ob>を食べつくします。<ob>をなくさないためには、<w>は最大で何<c>にすればよいですか。",
    "<f>に<w>を<a><c>放すと<x>日で、<b><c>放すと<y>日で<ob>がなくなります。何<c>までなら、ずっと<ob>がなくなら[ないですか。|ないでしょうか。]",
    "<ob>がいつまでもなくならないのは<w>が最大何<c>のときですか。<f>では、<w><a><c>だと<x>日、<b><c>だと<y>日で<ob>がなくなります。",
    "<w><a><c>では<x>日、<b><c>では<y>日で<ob>を食べつくしてしまう、<f>があります。<ob>がなくならない最大の<w>の数<wo>",
    "<f>があり、<w>はどれも1日に同じ量を食べます。<a><c>では<x>日、<b><c>では<y>日で<ob>がなくなります。最大何<c>まで入れても、<ob>はなくなりませんか。",
    "<f>で、<ob>がなくなるまでの日数は、<w>が<a><c>なら<x>日、<b><c>なら<y>日です。いつまでもなくならないようにするには、<w>は何<c>までですか。",
    "<f>の1日に生える<ob>は、<w>何<c>が1日に食べる量と同じですか。<w><a><c>では<x>日、<b><c>では<y>日で<ob>がなくなります。",
    NULL};
static const struct figure_template figure_most = {
    FIGURE_BARS,
    {{"counts", FIGURE_NUMBERS, "<a>|<b>"}, {"times", FIGURE_NUMBERS, "<x>|<y>"}, {"unit", FIGURE_TEXT, "日"}}};
static const struct subtype most = {
    .id = "most",
    .name = "なくならない最大の数",
    .level = 2,
    .templates = templates_most,
    .asks = "<ob>がなくならない<w>の数",
    .role = {{"a", "1つ目の場合の数", "<c>"},
             {"x", "1つ目の場合の日数", "日"},
             {"b", "2つ目の場合の数", "<c>"},
             {"y", "2つ目の場合の日数", "日"}},
    .method = {{"線分図", "ニュートン算です。1<c>が1日に食べる量を1とします。", solve_most, NULL}},
    .draw = draw_most,
    .bind = bind_most,
    .holds = holds_most,
    .low = {1},
    .high = {100},
    .hint = "1日に生える量は、何<c>が1日に食べる量と同じですか。",
    .figure = &figure_most,
};

/* ---- a queue, or a pond, whose rates are known ---- */
enum { FIRST, JOIN, EACH, LAST };
/* place | what is there | its unit | joins | gate | its counter | lets through */
static const char *const places[] = {"遊園地|行列|人|列に加わる|入口|か所|通る",
                                     "水族館|行列|人|列に加わる|入口|か所|通る",
                                     "コンサート会場|行列|人|列に加わる|入場口|か所|通る",
                                     "パン屋|行列|人|列にならぶ|レジ|台|通る",
                                     "駅|行列|人|列に加わる|改札口|か所|通る",
                                     "きっぷ売り場|行列|人|列にならぶ|券売機|台|通る",
                                     "映画館|行列|人|列に加わる|窓口|か所|通る",
                                     "スーパー|行列|人|列にならぶ|レジ|台|通る",
                                     "池|水|L|わき出る|ポンプ|台|くみ出す",
                                     "井戸|水|L|わき出る|ポンプ|台|くみ出す",
                                     "地下室|水|L|流れこむ|ポンプ|台|くみ出す",
                                     "船|水|L|入ってくる|ポンプ|台|くみ出す",
                                     "貯水池|水|L|流れこむ|ポンプ|台|くみ出す",
                                     "!博物館|行列|人|列に加わる|入口|か所|通る",
                                     NULL};
static bool draw_known(struct build *p, int64_t *minutes, int64_t *gates) {
    build_context(p, "f|ob|u|jo|w|c|V", places);
    int64_t join = build_between(p, 2, 24), each = build_between(p, 3, 30);
    *gates = build_between(p, 2, 8), *minutes = build_between(p, 3, 60);
    int64_t faster = *gates * each - join;
    build_datum(p, FIRST, "Q", faster * *minutes), build_datum(p, JOIN, "j", join), build_datum(p, EACH, "e", each);
    return build_need(p, "it shrinks", faster >= 2) &&
           build_need(p, "a plausible amount", faster * *minutes >= 40 && faster * *minutes <= 1500);
}
static void bind_time(struct build *p) {
    build_need(p, "it shrinks", build_value(p, LAST) * build_value(p, EACH) > build_value(p, JOIN));
}
static bool draw_time(struct build *p) {
    int64_t minutes, gates;
    if (!draw_known(p, &minutes, &gates)) return false;
    build_datum(p, LAST, "n", gates);
    return true;
}
static void solve_time(struct build *p) {
    struct ratio all =
        build_step(p, "<w><n><c>では、1分間に、", p->datum[EACH], '*', p->datum[LAST], "<u>", "へります。");
    struct ratio less =
        build_step(p, "1分間に<j><u>ふえるので、1分間に、", all, '-', p->datum[JOIN], "<u>", "ずつへります。");
    struct ratio time = build_step(p, "だから、", p->datum[FIRST], '/', less, "分", "でなくなります。");
    build_trap(p, build_apply(p, p->datum[FIRST], '/', all));
    build_answer(p, time, "", "分");
}
static bool holds_time(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 15,
                   build_value(p, FIRST) + build_value(p, JOIN) * x[0] ==
                       build_value(p, EACH) * build_value(p, LAST) * x[0]);
}
static const char *const templates_time[] = {
    "<f>に<Q><u>の<ob>があり、毎分<j><u>ずつ<jo>そうです。<w>1<c>では毎分<e><u>へらすことができます。<n><c>の<w>を使うと、<ob>は何分でなくなりますか。",
    "<f>の<ob>は<Q><u>で、さらに1分間に<j><u>ずつ<jo>ことがわかりました。<w>1<c>から1分間に<e><u>ずつへります。<w>を<n><c>使うと何分でなくなりますか。",
    "<f>に<Q><u>の<ob>があります。毎分<j><u>ずつふえますが、<w>1<c>につき毎分<e><u>へります。<w>が<n><c>のとき、何分でなくなり[ますか。|ますか。]",
    "何分でなくなりますか。<f>の<Q><u>の<ob>に毎分<j><u>ずつ加わり、<w>は<n><c>で、1<c>が毎分<e><u>へらします。",
    "<w>1<c>が1分間に<e><u>の割合でへらす<f>で、はじめの<ob>は<Q><u>、ふえるのは毎分<j><u>です。<n><c>の<w>では何分でなくなりますか。",
    "<f>では、<Q><u>の<ob>に1分ごとに<j><u>が<jo>ため、<w>を<n><c>使います。1<c>で毎分<e><u>へるとき、なくなるまで何分かかりますか。",
    "はじめに<Q><u>の<ob>がある<f>では、毎分<j><u>ずつふえます。1<c>で毎分<e><u>へらせる<w>を<n><c>使って<ob>をなくすのに何分かかりますか。",
    "<f>の<ob><Q><u>を<w><n><c>でなくします。<w>は1<c>で毎分<e><u>へらし、<ob>は毎分<j><u>ふえます。何分でなくなりますか。",
    NULL};
static const struct figure_template figure_known = {FIGURE_BARS,
                                                    {{"queue", FIGURE_NUMBER, "<Q>"},
                                                     {"join", FIGURE_NUMBER, "<j>"},
                                                     {"gates", FIGURE_NUMBERS, "<n>"},
                                                     {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype time_asked = {
    .id = "known",
    .name = "割合がわかっている",
    .level = 1,
    .templates = templates_time,
    .asks = "なくなる時間",
    .role = {{"Q", "はじめの<ob>", "<u>"},
             {"j", "1分間にふえる量", "<u>"},
             {"e", "<w>1<c>が1分間にへらす量", "<u>"},
             {"n", "<w>の数", "<c>"}},
    .method = {{"1分間で考える", "ニュートン算です。1分間にへる量と、ふえる量の差を考えます。", solve_time, NULL}},
    .draw = draw_time,
    .bind = bind_time,
    .holds = holds_time,
    .low = {1},
    .high = {200},
    .hint = "<ob>は、1分間に何<u>ずつへりますか。",
    .figure = &figure_known,
};

static const struct subtype *const subtypes[] = {&most, &time_asked, NULL};
const struct family family_newton_saidai = {.id = "newton_saidai",
                                            .number = "F45,F46",
                                            .name = "ニュートン算(最大の数・割合がわかる)",
                                            .grade = 6,
                                            .subtypes = subtypes};

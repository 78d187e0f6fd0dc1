/* shukin.c - 集金: what each has to pay so that it comes out even; what those pay more who are left when some stay away.
 *
 *   too little and too much ÷ difference of one share = people; what the absent would have paid ÷ extra = those who pay
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* what it is for | who pays | counter | lowest and highest share */
static const char *const costs[] = {"バス代|参加者|人|300|2000",          "遠足の費用|児童|人|300|1500",
                                    "クラス会の費用|生徒|人|200|1500",    "プレゼント代|友だち|人|150|900",
                                    "キャンプの費用|参加者|人|800|3500",  "ユニフォーム代|部員|人|500|2500",
                                    "お楽しみ会の費用|子ども|人|100|600", "パーティーの費用|友だち|人|300|1500",
                                    "記念品代|卒業生|人|200|1200",        "同そう会の費用|出席者|人|1000|4500",
                                    "旅行の費用|会員|人|1500|4900",       "貸し切りバスの代金|参加者|人|500|2500",
                                    "体育館の使用料|部員|人|100|600",     "町内会のお祭りの費用|家庭|けん|300|1500",
                                    "花火大会の費用|家庭|けん|200|1200",  "会場の使用料|会員|人|200|1500",
                                    "レンタカー代|友だち|人|600|2500",    "送別会の費用|生徒|人|200|900",
                                    "合宿の費用|部員|人|1500|4500",       "コテージの代金|友だち|人|900|3500",
                                    "芸術教室の費用|児童|人|300|1200",    "スキー教室の費用|子ども|人|900|4500",
                                    "!つりの会の費用|会員|人|500|2500",   NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

/* ---- the share that comes out even ---- */
enum { PER_A, PER_B, MISSING, LEFT };
static void bind_fee(struct build *p) {
    build_set(p, "o", "1<pc>");
    build_need(p, "the second share is larger", build_value(p, PER_A) < build_value(p, PER_B));
}
static bool draw_fee(struct build *p) {
    build_context(p, "t|p|pc|lo|hi", costs);
    int64_t n = build_between(p, 5, 45), fee = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10),
            below = build_round(p, 10, 200, 10), above = build_round(p, 10, 200, 10);
    build_datum(p, PER_A, "a", fee - below), build_datum(p, PER_B, "b", fee + above);
    build_datum(p, MISSING, "r", below * n), build_datum(p, LEFT, "s", above * n);
    return build_need(p, "a share", fee > below) && build_need(p, "missing and left differ", below != above);
}
static void solve_fee(struct build *p) {
    struct ratio all =
        build_step(p, "不足とあまりを合わせると、", p->datum[MISSING], '+', p->datum[LEFT], "円", "です。");
    struct ratio one = build_step(p, "<o>分の差は、", p->datum[PER_B], '-', p->datum[PER_A], "円", "です。");
    struct ratio n = build_step(p, "<p>の数は、", all, '/', one, "<pc>", "です。");
    struct ratio more =
        build_step(p, "<a>円ずつでは<r>円足りないので、<o>につきあと、", p->datum[MISSING], '/', n, "円", "集めます。");
    build_trap(p, build_apply(p, build_apply(p, p->datum[PER_A], '+', p->datum[PER_B]), '/', build_int(2)));
    build_answer(p, build_step(p, "ちょうどになるのは、<o>から、", p->datum[PER_A], '+', more, "円", "です。"), "",
                 "円");
}
/* Unknowns: the even share, how many pay. */
static bool holds_fee(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(PER_A) | BIT(MISSING), (x[0] - build_value(p, PER_A)) * x[1] == build_value(p, MISSING)) &&
           IF_KEPT(keep, BIT(PER_B) | BIT(LEFT), (build_value(p, PER_B) - x[0]) * x[1] == build_value(p, LEFT));
}
static const char *const templates_fee[] = {
    "<t>を<p>から集めます。<o><a>円ずつ集めると<r>円足りず、<b>円ずつ集めると<s>円あまります。ちょうどにするには、<o>から何円ずつ集めればよいですか。",
    "<p>で<t>を出し合います。<o>に<a>円ずつでは<r>円不足し、<o>に<b>円ずつでは<s>円あまります。過不足なく集めるには、<o>何円ずつにすればよい[ですか。|でしょうか。]",
    "<o>から何円ずつ集めるとちょうどですか。<p>から<t>を<o><a>円ずつ集めると<r>円足りず、<o><b>円ずつ集めると<s>円あまります。",
    "<t>を集めることになりました。<p>が<o><a>円ずつ出すと<r>円足りません。そこで<o><b>円ずつにすると<s>円あまりました。あまりも不足もない<o>分の金額<wo>",
    "<p>が同じ金額ずつ<t>をはらいます。<a>円ずつでは<r>円足りず、<b>円ずつでは<s>円多くなります。<o>何円ずつなら、ぴったりになりますか。",
    "<t>のために<p>からお金を集めます。<o>分を<a>円にすると<r>円不足し、<o>分を<b>円にすると<s>円残ります。<o>分を何円にするとちょうどよい<ka>",
    "<p>で<t>をはらいます。<o>から<a>円ずつ集めたら、あと<r>円必要でした。<b>円ずつ集めたら<s>円あまります。<o>から集める正しい金額は何円ですか。",
    "<t>を<p>が等しく出します。<b>円ずつだと<s>円あまり、<a>円ずつだと<r>円足りません。<o>が何円ずつ出せばちょうどになりますか。",
    NULL,
};
static const struct subtype fee = {
    .id = "fee",
    .name = "ちょうどになる1人分",
    .level = 2,
    .templates = templates_fee,
    .asks = "ちょうどになる<o>分",
    .role = {{"a", "はじめの1つ分", "円"},
             {"b", "後の1つ分", "円"},
             {"r", "はじめの不足", "円"},
             {"s", "後のあまり", "円"}},
    .method = {{"差", "過不足算で<p>の数を求めて、不足を等しく分けます。", solve_fee, NULL}},
    .draw = draw_fee,
    .bind = bind_fee,
    .holds = holds_fee,
    .low = {1, 1},
    .high = {5000, 60},
    .hint = "まず、<p>の数を求めましょう。",
    .figure = &no_figure,
};

/* ---- some stay away ---- */
enum { SHARE, AWAY, EXTRA };
static void bind_absent(struct build *p) {
    build_set(p, "o", "1<pc>");
    build_set(p, "qs", p->asked ? "<t>は何円" : "はじめの<p>の数は何<pc>");
    build_set(p, "qv", p->asked ? "<t>は全部で何円{かかる}か" : "<p>ははじめ何<pc>の予定{だ/た}か");
}
static bool draw_absent(struct build *p) {
    build_context(p, "t|p|pc|lo|hi", costs);
    int64_t away = build_between(p, 2, 8), pay = build_between(p, 6, 40),
            share = build_round(p, build_get_number(p, "lo"), build_get_number(p, "hi"), 10);
    build_datum(p, SHARE, "a", share), build_datum(p, AWAY, "k", away);
    build_datum_ratio(p, EXTRA, "e", build_fraction(share * away, pay));
    p->asked = (int)build_between(p, 0, 1);
    return build_need(p, "whole yen", p->datum[EXTRA].den == 1) &&
           build_need(p, "few stay away", 2 * away <= pay && share * (away + pay) <= 90000);
}
static void solve_absent(struct build *p) {
    struct ratio gap = build_step(p, "来なかった<k><pc>がはらうはずだったのは、", p->datum[SHARE], '*', p->datum[AWAY],
                                  "円", "です。");
    struct ratio pay = build_step(p, "これを残りの<p>が<e>円ずつ多くはらうので、残りは、", gap, '/', p->datum[EXTRA],
                                  "<pc>", "です。");
    struct ratio all = build_step(p, "はじめの<p>の数は、", pay, '+', p->datum[AWAY], "<pc>", "です。");
    build_trap(p, p->asked ? build_apply(p, p->datum[SHARE], '*', pay) : pay);
    if (!p->asked) {
        build_answer(p, all, "", "<pc>");
        return;
    }
    build_answer(p, build_step(p, "<t>は、", p->datum[SHARE], '*', all, "円", "です。"), "", "円");
}
/* Unknowns: how many were to pay, the whole sum. */
static bool holds_absent(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, BIT(SHARE), x[1] == build_value(p, SHARE) * x[0]) &&
           IF_KEPT(keep, BIT(SHARE) | BIT(AWAY) | BIT(EXTRA),
                   x[1] == (build_value(p, SHARE) + build_value(p, EXTRA)) * (x[0] - build_value(p, AWAY)));
}
static const char *const templates_absent[] = {
    "<t>を<p>で等しく出し合います。<o><a>円ずつの予定でしたが、<k><pc>が来られなくなったので、残りの<p>が<o>あたり<e>円ずつ多くはらうことになりました。<qs>ですか。",
    "<p>で<t>をはらいます。はじめは<o><a>円ずつの予定でした。<k><pc>が参加しなかったので、<o>分が<e>円高くなりました。<qs>[ですか。|でしょうか。]",
    "<qs>ですか。<t>は<p>が同じだけはらい、<o><a>円の予定でしたが、<k><pc>へったため、<o>につき<e>円ずつふえました。",
    "<p>から<t>を<o><a>円ずつ集めるつもりでした。ところが<k><pc>がぬけたので、残りから<e>円ずつ多く集めて、ちょうどになりました。<qs>ですか。",
    "<t>を同じ金額ずつはらう計画を立て、<p><o>分は<a>円でした。<k><pc>が取りやめたので、<o>分は計画より<e>円ふえました。<qs>になりますか。",
    "<t>は<p>の数にかかわらず同じです。<o><a>円の予定が、<k><pc>少なくなったので<o><e>円ずつ高くなりました。<qs><ka>",
    "<p>が<a>円ずつ出すと、ちょうど<t>になるはずでした。<k><pc>が欠けて、その分を残りの<p>が<e>円ずつ出しました。<qs>ですか。",
    "<t>を<o><a>円ずつで計算していました。<k><pc>が急に来なくなり、残った<p>は<o><e>円ずつ追加してはらいました。<qs>でしょうか。",
    NULL,
};
static const struct subtype absent = {
    .id = "absent",
    .name = "来ない人の分を残りの人がはらう",
    .level = 3,
    .templates = templates_absent,
    .asks = "はじめの<p>の数|<t>",
    .role = {{"a", "はじめの<o>分", "円"}, {"k", "へった<p>の数", "<pc>"}, {"e", "<o>分のふえた金額", "円"}},
    .method = {{"差を集める", "来なかった<p>の分のお金を、残りの<p>が少しずつ出したと考えます。", solve_absent, NULL}},
    .draw = draw_absent,
    .bind = bind_absent,
    .holds = holds_absent,
    .low = {1, 1},
    .high = {60, 100000},
    .hint = "来なかった<p>がはらうはずだったお金は、全部で何円ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&fee, &absent, NULL};
const struct family family_shukin = {
    .id = "shukin", .number = "F09", .name = "集金", .grade = 5, .scene = SCENE_INDOORS, .subtypes = subtypes};

/* toku.c - 何個以上で得になるか: a fixed cost against a lower price for each.
 *
 *   fixed cost ÷ what one saves, and one more
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

/* what | counter | the fixed cost | dear place | cheap place | lowest and highest price */
static const char *const offers[] = {"ノート|冊|行き帰りのバス代|近くの店|となり町の店|100|300",
                                     "写真のプリント|枚|送料|お店|ネット|20|60",
                                     "印刷|枚|はじめの費用|A店|B店|8|30",
                                     "プールの利用|回|入会金|ふつうの料金|会員の料金|300|900",
                                     "えん筆|本|電車代|文ぼう具店|問屋|50|150",
                                     "年賀状の印刷|枚|基本料金|町の店|ネットの店|40|120",
                                     "体育館の利用|回|年会費|ふつうの料金|会員の料金|200|800",
                                     "米|kg|配達料|近くの店|農家|300|700",
                                     "動物園の入園|回|年会費|ふつうの料金|会員の料金|400|1000",
                                     "カードの印刷|枚|版の代金|手刷り|印刷所|30|100",
                                     "花の苗|本|送料|花屋|ネット|100|400",
                                     "本の貸し出し|冊|入会金|A店|B店|50|200",
                                     "たまご|パック|駐車料金|駅前の店|大きな店|150|350",
                                     "Tシャツ|枚|送料|近くの店|ネット|800|2500",
                                     "タオル|枚|名入れの型代|A店|B店|200|700",
                                     "自転車のレンタル|回|登録料|ふつうの料金|会員の料金|200|900",
                                     "お茶|本|送料|自動はん売機|ネット|100|180",
                                     "クッキー|ふくろ|配達料|駅の店|工場|150|450",
                                     "コピー|枚|カード代|A店|B店|8|30",
                                     "!温泉の入浴|回|会員証の代金|ふつうの料金|会員の料金|400|1000",
                                     NULL};
static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};

static int64_t draw_offer(struct build *p) {
    build_context(p, "w|c|k|da|ch|lo|hi", offers);
    return build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi"));
}
/* A fixed cost that some purchases save. */
static int64_t draw_fixed(struct build *p, int64_t saved) {
    int64_t fixed = saved * build_between(p, 4, 60) + build_between(p, 0, saved - 1);
    build_need(p, "a round cost", fixed % 10 == 0);
    return fixed;
}
static void answer_from(struct build *p, int64_t fixed, int64_t saved) {
    build_line(p);
    build_say(p, "<k>の分を取りもどすのは、");
    struct ratio even = build_remainder(p, fixed, saved, "<c>");
    build_say(p, "より、この数ではまだ安くなりません。");
    build_trap(p, even);
    build_answer(p, build_step(p, "だから、1<c>多い、", even, '+', build_int(1), "<c>", "からです。"), "", "<c>");
}

/* ---- two prices ---- */
enum { DEAR, CHEAP, FIXED };
static void bind_two(struct build *p) { build_need(p, "a lower price", build_value(p, CHEAP) < build_value(p, DEAR)); }
static bool draw_two(struct build *p) {
    int64_t dear = draw_offer(p), saved = build_between(p, 1 + dear / 20, 1 + dear / 2);
    build_datum(p, DEAR, "a", dear), build_datum(p, CHEAP, "b", dear - saved);
    build_datum(p, FIXED, "F", draw_fixed(p, saved));
    return build_need(p, "prices of every day", dear - saved >= 3 && build_value(p, FIXED) <= 6000);
}
static void solve_two(struct build *p) {
    struct ratio saved =
        build_step(p, "<ch>のほうが、1<c>ごとに、", p->datum[DEAR], '-', p->datum[CHEAP], "円", "ずつ安くなります。");
    answer_from(p, build_value(p, FIXED), (int64_t)saved.num);
}
static bool pays_two(const struct build *p, int64_t n) {
    return build_value(p, FIXED) + n * build_value(p, CHEAP) < n * build_value(p, DEAR);
}
static bool holds_two(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, pays_two(p, x[0]) && !pays_two(p, x[0] - 1));
}
static const char *const templates_two[] = {
    "<w>は、<da>では1<c><a>円、<ch>では1<c><b>円ですが、<ch>では別に<k>が<F>円かかります。<ch>のほうが安くなるのは、何<c>以上のときですか。",
    "<da>での<w>は1<c>につき<a>円です。<ch>では1<c>につき<b>円で、ほかに<k><F>円がいります。何<c>以上なら<ch>のほうが安くなり[ますか。|ますか、答えなさい。]",
    "何<c>以上のとき、<ch>のほうが安いですか。<w>の代金は、<da>では1<c><a>円、<ch>では1<c><b>円と<k><F>円です。",
    "<ch>では<k>が<F>円いりますが、<w>は1<c><b>円です。<da>では<k>はいらず、1<c><a>円です。<ch>が得になるのは何<c>からですか。",
    "<w>をします。<da>は1<c><a>円、<ch>は1<c><b>円です。ただし、<ch>は数に関係なく<k>として<F>円かかります。<ch>のほうが安くなる最も少ない数は何<c>ですか。",
    "<k>が<F>円かかる代わりに1<c><b>円ですむ<ch>と、1<c><a>円の<da>があります。<w>を何<c>以上たのむと、<ch>のほうが安くなりますか。",
    "<da>だと<w>1<c>が<a>円です。<ch>だと1<c><b>円ですが、はじめに<k><F>円がかかります。<ch>のほうが合計が安くなるのは、何<c>以上からでしょうか。",
    "<w>について、1<c><a>円の<da>と、<k><F>円のほかに1<c><b>円の<ch>をくらべます。<ch>のほうが安くなるのは少なくとも何<c>のときですか。",
    NULL,
};
static const struct subtype two = {
    .id = "two",
    .name = "固定の費用と1つ分のねだん",
    .level = 2,
    .templates = templates_two,
    .asks = "得になる最も少ない数",
    .role = {{"a", "高いほうの1<c>のねだん", "円"}, {"b", "安いほうの1<c>のねだん", "円"}, {"F", "<k>", "円"}},
    .method = {{"差を集める", "1<c>ごとの差を集めて、<k>をこえるところをさがします。", solve_two, NULL}},
    .draw = draw_two,
    .bind = bind_two,
    .holds = holds_two,
    .low = {1},
    .high = {200},
    .hint = "1<c>ごとに、何円安くなりますか。",
    .figure = &no_figure,
};

/* ---- so much off each ---- */
enum { SAVED, COST };
static void bind_off(struct build *p) { build_need(p, "something saved", build_value(p, SAVED) > 0); }
static bool draw_off(struct build *p) {
    int64_t price = draw_offer(p), saved = build_between(p, 2 + price / 30, 2 + price / 3);
    build_datum(p, SAVED, "d", saved), build_datum(p, COST, "F", draw_fixed(p, saved));
    return build_need(p, "costs of every day", build_value(p, COST) <= 6000);
}
static void solve_off(struct build *p) { answer_from(p, build_value(p, COST), build_value(p, SAVED)); }
static bool holds_off(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t saved = build_value(p, SAVED);
    return IF_KEPT(keep, 3, saved * x[0] > build_value(p, COST) && saved * (x[0] - 1) <= build_value(p, COST));
}
static const char *const templates_off[] = {
    "<w>は、<ch>では<da>より1<c>につき<d>円安いですが、<k>が<F>円かかります。<ch>のほうが安くなるのは、何<c>以上のときですか。",
    "<ch>は<k>が<F>円いりますが、<w>が1<c><d>円安くなります。何<c>以上なら<ch>のほうが安くなり[ますか。|ますか、答えなさい。]",
    "何<c>以上のとき、<ch>のほうが安いですか。<ch>の<w>は<da>より1<c><d>円安く、<k>は<F>円です。",
    "<k>を<F>円はらうと、<w>が1<c>につき<d>円引きになります。<k>をはらったほうが得になるのは何<c>からですか。",
    "<w>をします。<ch>は<da>より1<c><d>円安い代わりに、<k>として<F>円かかります。<ch>のほうが安くなる最も少ない数は何<c>ですか。",
    "<F>円の<k>をはらうと、<w>のねだんが1<c><d>円ずつ安くなります。<k>の分をこえて得をするのは、何<c>以上のときですか。",
    "<w>を<ch>にたのむと、<da>にたのむより1<c>あたり<d>円安くすみますが、<k>が<F>円かかります。<ch>が安くなるのは何<c>以上からでしょうか。",
    "<w>1<c>につき、<ch>のほうが<da>より<d>円安いです。<ch>だけにかかる<k>は<F>円です。<ch>のほうが合計が安くなるのは、少なくとも何<c>のときですか。",
    NULL,
};
static const struct subtype off = {
    .id = "off",
    .name = "固定の費用と1つ分の値引き",
    .level = 2,
    .templates = templates_off,
    .asks = "得になる最も少ない数",
    .role = {{"d", "1<c>ごとに安くなる金額", "円"}, {"F", "<k>", "円"}},
    .method = {{"差を集める", "1<c>ごとの差を集めて、<k>をこえるところをさがします。", solve_off, NULL}},
    .draw = draw_off,
    .bind = bind_off,
    .holds = holds_off,
    .low = {1},
    .high = {200},
    .hint = "<k>の分を取りもどすには、何<c>分の差がいりますか。",
    .figure = &no_figure,
};

/* ---- where both cost the same ---- */
static bool draw_same(struct build *p) {
    int64_t dear = draw_offer(p), saved = build_between(p, 1 + dear / 20, 1 + dear / 2), n = build_between(p, 4, 60);
    build_datum(p, DEAR, "a", dear), build_datum(p, CHEAP, "b", dear - saved), build_datum(p, FIXED, "F", saved * n);
    return build_need(p, "a round cost", saved * n % 10 == 0) &&
           build_need(p, "prices of every day", dear - saved >= 3 && saved * n <= 9000);
}
static void solve_same(struct build *p) {
    struct ratio saved =
        build_step(p, "1<c>ごとに安くなるのは、", p->datum[DEAR], '-', p->datum[CHEAP], "円", "です。");
    struct ratio n =
        build_step(p, "この差が集まって<F>円になるのは、", p->datum[FIXED], '/', saved, "<c>", "のときです。");
    build_trap(p, build_apply(p, p->datum[FIXED], '/', p->datum[CHEAP]));
    build_answer(p, n, "", "<c>");
}
static bool holds_same(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 7, build_value(p, DEAR) * x[0] == build_value(p, CHEAP) * x[0] + build_value(p, FIXED));
}
static const char *const templates_same[] = {
    "<w>は、<da>では1<c><a>円、<ch>では1<c><b>円ですが、<ch>では別に<k>が<F>円かかります。はらうお金が同じになるのは何<c>のときですか。",
    "<w>の代金は、<da>が1<c><a>円、<ch>が1<c><b>円です。<ch>には<k>として<F>円もはらいます。合計が等しくなるのは何<c>のときですか。",
    "<da>だと<w>は1<c><a>円です。<ch>だとはじめに<k>が<F>円かかり、1<c><b>円です。合計の金額が同じになるのは何<c>のとき[ですか。|でしょうか。]",
    "何<c>のとき、合計の金額が同じになりますか。<w>は、<da>では1<c><a>円、<ch>では<k><F>円のほかに1<c><b>円です。",
    "<w>を考えています。<da>なら1<c>につき<a>円、<ch>なら<k>の<F>円と1<c>につき<b>円です。どちらも同じ金額になるのは何<c>ですか。",
    "<ch>では<k>が<F>円かかりますが、<w>は1<c><b>円です。<da>では<k>はいりませんが、1<c><a>円です。何<c>で合計が同じになりますか。",
    "1<c>あたり、<w>は<da>が<a>円、<ch>が<b>円です。<ch>だけは<k>が<F>円いります。全部のお金が等しくなるのは何<c>のときですか。",
    "<w>を<da>でたのむと1<c><a>円、<ch>でたのむと1<c><b>円と<k><F>円です。どちらでも同じ金額になる数は何<c>ですか。",
    NULL};
static const struct subtype same = {
    .id = "same",
    .name = "固定の費用があっても同じ金額になる数",
    .level = 2,
    .templates = templates_same,
    .asks = "同じ金額になる数",
    .role = {{"a", "高いほうの1<c>のねだん", "円"}, {"b", "安いほうの1<c>のねだん", "円"}, {"F", "<k>", "円"}},
    .method = {{"差を集める", "1<c>ごとの差を集めて、<k>と等しくなるところをさがします。", solve_same, NULL}},
    .draw = draw_same,
    .bind = bind_two,
    .holds = holds_same,
    .low = {1},
    .high = {200},
    .hint = "1<c>ごとに、何円安くなりますか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&two, &off, &same, NULL};
const struct family family_toku = {.id = "toku",
                                   .number = "F42",
                                   .name = "何個以上で得になるか",
                                   .grade = 5,
                                   .scene = SCENE_TRADE,
                                   .subtypes = subtypes};

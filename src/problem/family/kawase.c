/* kawase.c - 円とドル, 坪, インチ: one of another unit is so many of ours; to and from it, with a fee, at two rates.
 *
 *   1 <f> = rate <u>
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

static const struct figure_template no_figure = {FIGURE_NONE, {{"unit", FIGURE_TEXT, "円"}}};
enum { RATE, N, M, S };
static const char *const money[] = {"ドル|アメリカ|105|160",
                                    "ユーロ|フランス|125|175",
                                    "ポンド|イギリス|150|205",
                                    "元|中国|16|24",
                                    "オーストラリアドル|オーストラリア|75|105",
                                    "カナダドル|カナダ|80|115",
                                    "シンガポールドル|シンガポール|85|120",
                                    "ホンコンドル|ホンコン|13|21",
                                    "バーツ|タイ|3|6",
                                    "スイスフラン|スイス|120|175",
                                    "ニュージーランドドル|ニュージーランド|70|99",
                                    "ペソ|メキシコ|6|9",
                                    "クローネ|デンマーク|16|24",
                                    "リンギット|マレーシア|26|36",
                                    "台湾ドル|台湾|4|6",
                                    "!リアル|ブラジル|24|33",
                                    NULL};
/* unit | ours | one of it in thousandths | what */
static const char *const olds[] = {"つぼ|m²|3300|土地の面積",
                                   "インチ|cm|2540|テレビの画面の長さ",
                                   "マイル|m|1609000|道のり",
                                   "マイル|km|1600|船の旅の道のり",
                                   "尺|cm|30300|柱の長さ",
                                   "ポンド|g|453000|荷物の重さ",
                                   "合|mL|180000|米のかさ",
                                   "カラット|g|200|宝石の重さ",
                                   "間|m|1800|ろうかの長さ",
                                   "里|km|3900|昔の道のり",
                                   "フィート|cm|30500|飛行機の高さ",
                                   "オンス|g|28400|パンの材料の重さ",
                                   "ガロン|L|3800|ガソリンのかさ",
                                   "貫|kg|3750|荷物の重さ",
                                   "寸|cm|3000|人形の高さ",
                                   "ヤード|cm|91400|布の長さ",
                                   "升|L|1800|酒のかさ",
                                   "斤|g|600000|さとうの重さ",
                                   "じょう|m²|1600|部屋の面積",
                                   "!海里|m|1852000|船の道のり",
                                   NULL};

/* ---- foreign money in yen ---- */
static bool draw_yen(struct build *p) {
    build_context(p, "d|land|lo|hi", money);
    build_people(p, "P");
    build_datum(p, RATE, "r", build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")));
    build_datum(p, N, "n", build_between(p, 3, 900));
    return build_need(p, "two numbers", build_value(p, RATE) != build_value(p, N));
}
static void solve_yen(struct build *p) {
    struct ratio v = build_step(p, "<n><d>は、", p->datum[RATE], '*', p->datum[N], "円", "です。");
    build_trap(p, build_apply(p, p->datum[N], '/', p->datum[RATE]));
    build_answer(p, v, "", "円");
}
static bool holds_yen(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] == build_value(p, RATE) * build_value(p, N));
}
static const char *const templates_yen[] = {
    "1<d>が<r>円のとき、<n><d>を円にかえます。日本のお金で表した金額は何円ですか。",
    "1<d>を<r>円とします。<land>で<n><d>の品物を買いました。日本のお金で表した金額は何円[ですか。|でしょうか。|になりますか。]",
    "<land>の店で、<n><d>のおみやげを買いました。1<d>は<r>円です。このとき、日本のお金で表した金額は何円ですか。",
    "日本のお金で表した金額は何円ですか。<P>は<land>で<n><d>を使いました。このとき1<d>は<r>円でした。",
    "今日は1<d>が<r>円です。<n><d>を日本のお金に直します。日本のお金で表した金額は何円<ka>",
    "<n><d>のぼうしが<land>の店にあります。1<d>を<r>円と考えます。日本のお金で表した金額は何円ですか。",
    "1<d>=<r>円として、<n><d>を円に直します。では、日本のお金で表した金額は何円ですか。",
    "<land>のお金の1<d>は<r>円にあたります。手もとに<n><d>があります。日本のお金で表した金額は何円になりますか。",
    "<n><d>を円にかえることにしました。1<d>は<r>円です。日本のお金で表した金額は何円ですか。",
    NULL,
};
static const struct subtype yen_asked = {
    .id = "yen",
    .name = "外国のお金を円に直す",
    .level = 1,
    .templates = templates_yen,
    .asks = "円で表した金額",
    .role = {{"r", "1<d>の金額", "円", PROBLEM_DECIMAL}, {"n", "<d>の金額", "<d>", PROBLEM_DECIMAL}},
    .method = {{"1あたり", "1<d>が<r>円なので、<n><d>はその<n>倍です。", solve_yen, NULL}},
    .draw = draw_yen,
    .holds = holds_yen,
    .low = {1},
    .high = {300000},
    .hint = "<n><d>は、1<d>の何倍ですか。",
    .figure = &no_figure,
};

/* ---- yen in foreign money ---- */
static bool draw_abroad(struct build *p) {
    build_context(p, "d|land|lo|hi", money);
    build_people(p, "P");
    int64_t r = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")), n = build_between(p, 3, 900);
    build_datum(p, RATE, "r", r), build_datum(p, N, "y", r * n);
    return build_need(p, "two numbers", r != n);
}
static void solve_abroad(struct build *p) {
    struct ratio v = build_step(p, "<y>円は、", p->datum[N], '/', p->datum[RATE], "<d>", "です。");
    build_trap(p, build_apply(p, p->datum[N], '*', p->datum[RATE]));
    build_answer(p, v, "", "<d>");
}
static bool holds_abroad(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * build_value(p, RATE) == 100 * build_value(p, N));
}
static const char *const templates_abroad[] = {
    "1<d>が<r>円のとき、<y>円を<d>にかえます。<d>で表した金額は何<d>ですか。",
    "1<d>を<r>円とします。日本の<y>円を<land>のお金に直します。<d>で表した金額は何<d>[ですか。|でしょうか。|になりますか。]",
    "<land>に行く前に、<y>円を<d>にかえました。1<d>は<r>円です。このとき、<d>で表した金額は何<d>ですか。",
    "<d>で表した金額は何<d>ですか。<P>は<y>円を<d>にかえました。このとき1<d>は<r>円でした。",
    "今日は1<d>が<r>円です。<y>円を全部<d>にかえます。<d>で表した金額は何<d><ka>",
    "<y>円の時計を<land>で売ることにしました。1<d>を<r>円と考えます。<d>で表した金額は何<d>ですか。",
    "1<d>=<r>円として、<y>円を<d>に直します。では、<d>で表した金額は何<d>ですか。",
    "<land>のお金の1<d>は<r>円にあたります。手もとに<y>円があります。<d>で表した金額は何<d>になりますか。",
    "<y>円を<d>にかえることにしました。1<d>は<r>円です。<d>で表した金額は何<d>ですか。",
    NULL,
};
static const struct subtype abroad_asked = {
    .id = "abroad",
    .name = "円を外国のお金に直す",
    .level = 1,
    .templates = templates_abroad,
    .asks = "<d>で表した金額",
    .role = {{"r", "1<d>の金額", "円", PROBLEM_DECIMAL}, {"y", "日本のお金", "円"}},
    .method = {{"1あたりでわる", "1<d>が<r>円なので、<y>円が<r>円のいくつ分かを考えます。", solve_abroad, NULL}},
    .draw = draw_abroad,
    .holds = holds_abroad,
    .low = {1},
    .high = {100000},
    .scale = 100,
    .hint = "<y>円は、<r>円のいくつ分ですか。",
    .figure = &no_figure,
};

/* ---- a fee for every unit that is bought; some of it is sold back ---- */
enum { FEE = 2, SOLD, BACK };
static bool draw_fee(struct build *p) {
    build_context(p, "d|land|lo|hi", money);
    build_people(p, "P");
    int64_t r = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")), n = build_round(p, 50, 900, 10),
            m = build_round(p, 10, n / 2, 10);
    build_datum(p, RATE, "r", r), build_datum(p, N, "n", n), build_datum(p, FEE, "c", build_between(p, 1, 4)),
        build_datum(p, SOLD, "m", m), build_datum(p, BACK, "s", r + build_between(p, -3, 6));
    return build_need(p, "different numbers",
                      r != n && r != m && r != build_value(p, BACK) && build_value(p, FEE) != build_value(p, BACK) &&
                          n != m && n != build_value(p, BACK) && m != build_value(p, BACK) && build_value(p, FEE) != r);
}
static void solve_fee(struct build *p) {
    struct ratio one = p->datum[RATE];
    if (p->datum[FEE].num)
        one = build_step(p, "1<d>を買うのにはらうのは、手数料をたして、", one, '+', p->datum[FEE], "円", "です。");
    struct ratio paid = build_step(p, "<n><d>を買うのにはらったのは、", one, '*', p->datum[N], "円", "です。");
    if (!p->datum[SOLD].num || !p->datum[BACK].num) {
        build_answer(p, paid, "", "円");
        return;
    }
    struct ratio back = build_step(p, "円にもどしたのは、", p->datum[BACK], '*', p->datum[SOLD], "円", "です。");
    build_trap(p, paid);
    build_answer(p, build_step(p, "差し引きで、", paid, '-', back, "円", "です。"), "", "円");
}
static bool holds_fee(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 31,
                   x[0] + build_value(p, SOLD) * build_value(p, BACK) - build_value(p, RATE) * build_value(p, N) ==
                       build_value(p, N) * build_value(p, FEE));
}
static const char *const templates_fee[] = {
    "1<d><r>円のほかに手数料が1<d>につき<c>円かかる銀行で、<n><d>を買いました。後で<m><d>を1<d><s>円で円にもどしました。差し引きで出した金額は何円ですか。",
    "<P>は、1<d>が<r>円のときに<n><d>を買いました。手数料は1<d>ごとに<c>円です。余った<m><d>は1<d><s>円で円にかえました。差し引きで出した金額は何円[ですか。|でしょうか。|になりますか。]",
    "<land>に行く前に<n><d>を買いました。1<d>は<r>円で、ほかに手数料が1<d>につき<c>円かかります。帰ってから、<m><d>を1<d><s>円で売りました。このとき、差し引きで出した金額は何円ですか。",
    "差し引きで出した金額は何円ですか。<n><d>を、1<d><r>円、手数料1<d>あたり<c>円で買いました。そのうち<m><d>を、1<d><s>円で円にもどしました。",
    "1<d>を買うには<r>円と手数料<c>円がかかります。<n><d>を買い、<m><d>を1<d><s>円で売りました。差し引きで出した金額は何円<ka>",
    "<d>を<n><d>買い、後で<m><d>を売りました。買うときは1<d><r>円と手数料<c>円、売るときは1<d><s>円でした。差し引きで出した金額は何円ですか。",
    "両がえ所では1<d>を<r>円で売り、1<d>につき<c>円の手数料をとります。<n><d>を買い、<m><d>を1<d><s>円で円にもどしました。では、差し引きで出した金額は何円ですか。",
    "<land>の旅行のために<n><d>を1<d><r>円で買いました。手数料は1<d>につき<c>円でした。残った<m><d>は1<d>が<s>円のときに円にもどしました。差し引きで出した金額は何円になりますか。",
    "1<d><r>円に手数料<c>円を加えて、<n><d>を買いました。<m><d>は使わずに、1<d><s>円で円にかえました。差し引きで出した金額は何円ですか。",
    NULL,
};
static const struct subtype fee_asked = {
    .id = "fee",
    .name = "手数料のある両がえ",
    .level = 2,
    .templates = templates_fee,
    .asks = "差し引きで出した金額",
    .role = {{"r", "買うときの1<d>の金額", "円"},
             {"n", "買った<d>", "<d>"},
             {"c", "1<d>ごとの手数料", "円", .optional = true},
             {"m", "円にもどした<d>", "<d>", .optional = true},
             {"s", "もどすときの1<d>の金額", "円", .optional = true}},
    .method = {{"出たお金と入ったお金", "<d>を買うのにはらった金額から、円にもどした金額をひきます。", solve_fee,
                NULL}},
    .draw = draw_fee,
    .holds = holds_fee,
    .low = {1},
    .high = {400000},
    .hint = "1<d>を買うのに、手数料も入れて何円はらいますか。",
    .figure = &no_figure,
};

/* ---- the same price at two rates ---- */
enum { PRICE, BEFORE, AFTER };
static void bind_shift(struct build *p) {
    bool down = ratio_compare(p->datum[AFTER], p->datum[BEFORE]) < 0;
    build_set(p, "ch", down ? "安く" : "高く");
    build_set(p, "what", p->aux[0] ? "変わった割合" : "ねだんの差");
    build_set(p, "qs", p->aux[0] ? "円でのねだんが<ch>なるのは、前のねだんの何%" : "円でのねだんが<ch>なるのは何円");
    build_need(p, "another rate", ratio_compare(p->datum[AFTER], p->datum[BEFORE]) != 0);
}
static bool draw_shift(struct build *p) {
    build_context(p, "d|land|lo|hi", money);
    build_people(p, "P");
    build_aux(p, 0, build_between(p, 0, 1));
    int64_t r = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")),
            s = build_between(p, build_get_number(p, "lo"), build_get_number(p, "hi")), n = build_between(p, 12, 400);
    build_datum(p, PRICE, "n", n), build_datum(p, BEFORE, "r", r), build_datum(p, AFTER, "s", s);
    int64_t gap = r > s ? r - s : s - r;
    return build_need(p, "another rate", gap != 0) &&
           build_need(p, "whole percent", !p->aux[0] || 100 * gap % r == 0) &&
           build_need(p, "different numbers",
                      n != r && n != s && gap != s && gap != n && 2 * r != s && 2 * s != r &&
                          (!p->aux[0] || (100 * gap / r != s && 100 * gap / r != n && 100 * gap / r != r)));
}
static void solve_shift(struct build *p) {
    bool down = ratio_compare(p->datum[AFTER], p->datum[BEFORE]) < 0;
    struct ratio gap = build_step(p, "1<d>あたりの差は、", p->datum[down ? BEFORE : AFTER], '-',
                                  p->datum[down ? AFTER : BEFORE], "円", "です。");
    if (p->aux[0]) {
        struct ratio part = build_step(p, "前の<r>円とくらべると、", gap, '/', p->datum[BEFORE], "", "です。");
        build_trap(p, gap);
        build_answer(p, build_step(p, "%で表すと、", part, '*', build_int(100), "%", "です。"), "", "%");
        return;
    }
    struct ratio v = build_step(p, "<n><d>分では、", gap, '*', p->datum[PRICE], "円", "です。");
    build_trap(p, gap);
    build_answer(p, v, "", "円");
}
static bool holds_shift(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t r = build_value(p, BEFORE), s = build_value(p, AFTER), n = build_value(p, PRICE),
            gap = r > s ? r - s : s - r;
    if (p->aux[0]) return IF_KEPT(keep, 6, x[0] * r == 100 * gap);
    return IF_KEPT(keep, 7, n * r + x[0] == n * s || n * s + x[0] == n * r);
}
static const char *const templates_shift[] = {
    "<land>の店の<n><d>の品物を買います。先月は1<d><r>円だったが、今月は1<d><s>円です。<qs>[ですか。|でしょうか。]",
    "<n><d>のくつがあります。1<d>が<r>円から<s>円に変わりました。<qs>ですか。",
    "1<d>が<r>円から<s>円になったとき、<n><d>の品物を円で買います。このとき、<qs>ですか。",
    "<P>は<land>の<n><d>のかばんを買うつもりです。去年は1<d><r>円、今年は1<d><s>円です。<qs>ですか。",
    "ねだんが<n><d>のゲームを買います。前は1<d>が<r>円で、今は<s>円です。<qs>になりますか。",
    "<land>から<n><d>の本を取り寄せる。1<d>は、きのうは<r>円、今日は<s>円です。<qs>ですか。",
    "1<d>は前に<r>円で、今は<s>円です。<n><d>の時計の円でのねだんをくらべます。では、<qs>ですか。",
    "<n><d>の宿にとまります。1<d>は、予約したときは<r>円、はらうときは<s>円でした。<qs>ですか。",
    "ある品物は<land>で<n><d>です。1<d>が<r>円のときと、後に1<d>が<s>円になったときをくらべます。<qs>[ですか。|でしょうか。]",
    NULL,
};
static const struct subtype shift_asked = {
    .id = "shift",
    .name = "円高と円安で変わるねだん",
    .level = 2,
    .templates = templates_shift,
    .asks = "<what>",
    .role = {{"n", "外国でのねだん", "<d>"},
             {"r", "前の1<d>の金額", "円"},
             {"s", "後の1<d>の金額", "円"},
             {"op", "何をきくか", "何円|何%", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"1<d>あたりの差", "1<d>あたりのねだんの差が、<n>つ分あると考えます。", solve_shift, NULL}},
    .draw = draw_shift,
    .bind = bind_shift,
    .holds = holds_shift,
    .spare = 1,
    .low = {1},
    .high = {200000},
    .hint = "1<d>あたり何円変わりましたか。",
    .figure = &no_figure,
};

/* ---- an old or foreign unit in ours ---- */
static bool draw_old(struct build *p, bool into) {
    build_context(p, "f|u|th|w", olds);
    build_people(p, "P");
    struct ratio r = build_fraction(build_get_number(p, "th"), 1000);
    int64_t n = build_between(p, 2, 90);
    build_datum_ratio(p, RATE, "r", r);
    struct ratio all = build_apply(p, r, '*', build_int(n));
    build_datum_ratio(p, N, into ? "n" : "x", into ? build_int(n) : all);
    return build_need(p, "tenths", 10 % all.den == 0) &&
           build_need(p, "two numbers", ratio_compare(r, build_int(n)) != 0);
}
static bool draw_into(struct build *p) { return draw_old(p, true); }
static void solve_into(struct build *p) {
    struct ratio v = build_step(p, "<n><f>は、", p->datum[RATE], '*', p->datum[N], "<u>", "です。");
    build_trap(p, build_apply(p, p->datum[N], '/', p->datum[RATE]));
    build_answer(p, v, "", "<u>");
}
static bool holds_into(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * p->datum[RATE].den * p->datum[N].den == 10 * p->datum[RATE].num * p->datum[N].num);
}
static const char *const templates_into[] = {
    "1<f>は<r><u>です。<w>は<n><f>です。<u>で表した量は何<u>ですか。",
    "<w>は<n><f>です。1<f>を<r><u>とします。<u>で表した量は何<u>[ですか。|でしょうか。|になりますか。]",
    "<w>をはかると、<n><f>でした。1<f>は<r><u>です。このとき、<u>で表した量は何<u>ですか。",
    "<u>で表した量は何<u>ですか。1<f>を<r><u>として、<n><f>を<u>に直します。",
    "<f>は<w>を表すのに使う単位で、1<f>は<r><u>です。ここに<n><f>があります。<u>で表した量は何<u><ka>",
    "<P>が調べると、<w>は<n><f>でした。1<f>は<r><u>です。<u>で表した量は何<u>ですか。",
    "1<f>が<r><u>のとき、<n><f>を<u>で表します。では、<u>で表した量は何<u>ですか。",
    "<n><f>という<w>を<u>に直します。1<f>は<r><u>です。<u>で表した量は何<u>になりますか。",
    "<w>が<n><f>と書いてあります。1<f>は<r><u>にあたります。<u>で表した量は何<u>ですか。",
    NULL,
};
static const struct subtype into_asked = {
    .id = "into",
    .name = "ほかの単位をふだんの単位に直す",
    .level = 1,
    .templates = templates_into,
    .asks = "<u>で表した量",
    .role = {{"r", "1<f>の大きさ", "<u>", PROBLEM_DECIMAL}, {"n", "<f>で表した量", "<f>", PROBLEM_DECIMAL}},
    .method = {{"1あたり", "1<f>が<r><u>なので、<n><f>はその<n>倍です。", solve_into, NULL}},
    .draw = draw_into,
    .holds = holds_into,
    .low = {1},
    .high = {3000000},
    .scale = 10,
    .hint = "<n><f>は、1<f>の何倍ですか。",
    .figure = &no_figure,
};

/* ---- ours in an old or foreign unit ---- */
static bool draw_out_of(struct build *p) { return draw_old(p, false); }
static void solve_out_of(struct build *p) {
    struct ratio v = build_step(p, "<x><u>は、", p->datum[N], '/', p->datum[RATE], "<f>", "です。");
    build_trap(p, build_apply(p, p->datum[N], '*', p->datum[RATE]));
    build_answer(p, v, "", "<f>");
}
static bool holds_out_of(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, 3, x[0] * p->datum[RATE].num * p->datum[N].den == 100 * p->datum[N].num * p->datum[RATE].den);
}
static const char *const templates_out_of[] = {
    "1<f>は<r><u>です。<w>は<x><u>です。<f>で表した量は何<f>ですか。",
    "<w>は<x><u>です。1<f>を<r><u>とします。<f>で表した量は何<f>[ですか。|でしょうか。|になりますか。]",
    "<w>をはかると、<x><u>でした。1<f>は<r><u>です。このとき、<f>で表した量は何<f>ですか。",
    "<f>で表した量は何<f>ですか。1<f>を<r><u>として、<x><u>を<f>に直します。",
    "<f>は<w>を表すのに使う単位で、1<f>は<r><u>です。ここに<x><u>があります。<f>で表した量は何<f><ka>",
    "<P>が調べると、<w>は<x><u>でした。1<f>は<r><u>です。<f>で表した量は何<f>ですか。",
    "1<f>が<r><u>のとき、<x><u>を<f>で表します。では、<f>で表した量は何<f>ですか。",
    "<x><u>という<w>を<f>に直します。1<f>は<r><u>です。<f>で表した量は何<f>になりますか。",
    "<w>が<x><u>と書いてあります。1<f>は<r><u>にあたります。<f>で表した量は何<f>ですか。",
    NULL,
};
static const struct subtype out_of_asked = {
    .id = "from",
    .name = "ふだんの単位をほかの単位に直す",
    .level = 1,
    .templates = templates_out_of,
    .asks = "<f>で表した量",
    .role = {{"r", "1<f>の大きさ", "<u>", PROBLEM_DECIMAL}, {"x", "<w>", "<u>", PROBLEM_DECIMAL}},
    .method = {{"1あたりでわる", "1<f>が<r><u>なので、<x><u>が<r><u>のいくつ分かを考えます。", solve_out_of, NULL}},
    .draw = draw_out_of,
    .holds = holds_out_of,
    .low = {1},
    .high = {300000},
    .scale = 100,
    .hint = "<x><u>は、<r><u>のいくつ分ですか。",
    .figure = &no_figure,
};

/* ---- two old units, five feet two inches ---- */
enum { BIG, SMALL, EACH, ONE };
static const char *const pairs[] = {"尺|寸|10|3|cm|さむらいのせの高さ",
                                    "フィート|インチ|12|2.5|cm|とびらの高さ",
                                    "里|町|36|110|m|となり村までの道のり",
                                    "貫|きん|6|600|g|荷物の重さ",
                                    "升|合|10|180|mL|酒のかさ",
                                    "ヤード|フィート|3|30|cm|布の長さ",
                                    "ポンド|オンス|16|28|g|手紙の重さ",
                                    "丈|尺|10|0.3|m|へいの長さ",
                                    "フィート|インチ|12|2.5|cm|柱の長さ",
                                    "ガロン|パイント|8|0.5|L|牛にゅうのかさ",
                                    "!斗|升|10|1.8|L|米のかさ",
                                    NULL};
static bool draw_steps(struct build *p) {
    build_context(p, "f|g|k0|s0|u|w", pairs);
    build_people(p, "P");
    int64_t k = build_get_number(p, "k0");
    struct ratio s;
    if (!build_read_number(&s, build_get(p, "s0"))) return false;
    build_datum(p, BIG, "n", build_between(p, 2, 9)), build_datum(p, SMALL, "m", build_between(p, 1, k - 1));
    build_datum(p, EACH, "k", k), build_datum_ratio(p, ONE, "s", s);
    return build_need(p, "different numbers", build_value(p, BIG) != build_value(p, SMALL) && build_value(p, BIG) != k);
}
static void solve_steps(struct build *p) {
    struct ratio big = build_step(p, "<n><f>は、", p->datum[EACH], '*', p->datum[BIG], "<g>", "です。");
    struct ratio all = build_step(p, "<m><g>をたして、", big, '+', p->datum[SMALL], "<g>", "です。");
    build_trap(p, build_apply(p, big, '*', p->datum[ONE]));
    build_answer(p, build_step(p, "これを<u>に直すと、", p->datum[ONE], '*', all, "<u>", "です。"), "", "<u>");
}
static bool holds_steps(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t all = build_value(p, BIG) * build_value(p, EACH) + build_value(p, SMALL);
    return IF_KEPT(keep, 15, x[0] * p->datum[ONE].den == 10 * all * p->datum[ONE].num);
}
static const char *const templates_steps[] = {
    "<w>は<n><f><m><g>です。1<f>は<k><g>で、1<g>は<s><u>です。<u>で表した量は何<u>ですか。",
    "1<f>は<k><g>、1<g>は<s><u>です。<w>は<n><f><m><g>です。<u>で表した量は何<u>[ですか。|でしょうか。|になりますか。]",
    "<w>をはかると、<n><f><m><g>でした。1<f>を<k><g>、1<g>を<s><u>とします。このとき、<u>で表した量は何<u>ですか。",
    "<u>で表した量は何<u>ですか。昔の本に、<w>は<n><f><m><g>と書いてあります。1<f>は<k><g>で、1<g>は<s><u>です。",
    "1<f>が<k><g>、1<g>が<s><u>のとき、<n><f><m><g>を<u>に直します。<u>で表した量は何<u><ka>",
    "<P>は、<w>が<n><f><m><g>だと聞きました。1<f>は<k><g>、1<g>は<s><u>にあたります。<u>で表した量は何<u>ですか。",
    "<n><f><m><g>を<u>で表します。1<f>は<k><g>で、1<g>を<s><u>と考えます。では、<u>で表した量は何<u>ですか。",
    "<w>の<n><f><m><g>を<u>に直します。1<f>は<k><g>にになり、1<g>は<s><u>です。<u>で表した量は何<u>になりますか。",
    "<w>は<n><f>と<m><g>です。1<f>は<k><g>、1<g>は<s><u>とします。<u>で表した量は何<u>ですか。",
    NULL,
};
static const struct subtype steps_asked = {
    .id = "steps",
    .name = "2つの昔の単位を直す",
    .level = 2,
    .templates = templates_steps,
    .asks = "<u>で表した量",
    .role = {{"n", "<f>の数", "<f>"},
             {"m", "<g>の数", "<g>"},
             {"k", "1<f>は何<g>か", "<g>"},
             {"s", "1<g>の大きさ", "<u>", PROBLEM_DECIMAL}},
    .method = {{"小さい単位にそろえる", "<f>を<g>に直して、全部で何<g>になるかを考えます。", solve_steps, NULL}},
    .draw = draw_steps,
    .holds = holds_steps,
    .low = {1},
    .high = {300000},
    .scale = 10,
    .hint = "<n><f>は何<g>ですか。",
    .figure = &no_figure,
};

static const struct subtype *const subtypes[] = {&yen_asked,  &abroad_asked, &fee_asked,   &shift_asked,
                                                 &into_asked, &out_of_asked, &steps_asked, NULL};
const struct family family_kawase = {
    .id = "kawase", .number = "F40", .name = "お金の両がえと外国の単位", .grade = 5, .subtypes = subtypes};

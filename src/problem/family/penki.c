/* penki.c - 色をぬった立体を切る: how many of the small cubes have 3, 2, 1 or no painted faces.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { CUTS };
enum { THREE, TWO, ONE, NONE, KINDS };

/* the large cube | the colour | 赤く */
static const char *const cubes[] = {"立方体の木|赤い|赤く",
                                    "立方体のねん土|青い|青く",
                                    "立方体の積み木|黄色い|黄色く",
                                    "木の立方体|青い|青く",
                                    "立方体の角材|白い|白く",
                                    "立方体のスポンジ|赤い|赤く",
                                    "大きな立方体|黒い|黒く",
                                    "立方体のかたまり|青い|青く",
                                    "立方体の石けん|赤い|赤く",
                                    "立方体のチーズ|黄色い|黄色く",
                                    "発ぽうスチロールの立方体|黒い|黒く",
                                    "石の立方体|白い|白く",
                                    "ねん土の立方体|赤い|赤く",
                                    "立方体の石こう|青い|青く",
                                    "プラスチックの立方体|白い|白く",
                                    "立方体の材木|赤い|赤く",
                                    "立方体の氷|青い|青く",
                                    "大きいさいころの形の木|黄色い|黄色く",
                                    "!立方体のパン|黒い|黒く",
                                    NULL};
static void bind_kind(struct build *p) {
    static const char *const faces[] = {"3つの面に色がぬられた", "2つの面に色がぬられた", "1つの面だけに色がぬられた",
                                        "色が全くぬられていない"};
    static const char *const painted[] = {"色のついた面が3つある", "色のついた面が2つある", "色のついた面が1つだけある",
                                          "色のついた面が1つもない"};
    build_set(p, "fa", faces[p->aux[0]]), build_set(p, "fb", painted[p->aux[0]]);
}
static void bind(struct build *p) {
    bind_kind(p);
    build_need(p, "small cubes inside", build_value(p, CUTS) > 2 && build_value(p, CUTS) <= 60);
}
static bool draw(struct build *p) {
    build_context(p, "w|k|ku", cubes);
    build_people(p, "A");
    build_aux(p, 0, build_between(p, TWO, NONE));
    build_datum(p, CUTS, "n", build_between(p, 3, 22));
    return true;
}
/* The corners: the same for every cube. */
static void solve_corners(struct build *p) {
    struct ratio corners = build_step(p, "3つの面に色がぬられるのは角の立方体です。角は上の面と下の面に、",
                                      build_int(4), '*', build_int(2), "個", "です。");
    build_trap(p, build_int(12));
    build_answer(p, corners, "", "個");
}
static void solve(struct build *p) {
    struct ratio found;
    if (p->aux[0] == THREE) {
        solve_corners(p);
        return;
    }
    struct ratio inner = build_step(p, "1つの辺にならぶ<n>個から、両はしの2個をのぞくと、", p->datum[CUTS], '-',
                                    build_int(2), "個", "です。");
    if (p->aux[0] == TWO) {
        found = build_step(p, "これが12本の辺にあるので、", inner, '*', build_int(12), "個", "です。");
        build_trap(p, build_apply(p, p->datum[CUTS], '*', build_int(12)));
    } else {
        found =
            build_step(p, p->aux[0] == ONE ? "1つの面の内側にならぶのは、" : "外側の1まわりをのぞくと、中の1だんは、",
                       inner, '*', inner, "個", "です。");
        build_trap(p, found);
        found = p->aux[0] == ONE ? build_step(p, "これが6つの面にあるので、", found, '*', build_int(6), "個", "です。")
                                 : build_step(p, "中にも同じ数のだんがあるので、", found, '*', inner, "個", "です。");
    }
    build_answer(p, found, "", "個");
}
/* Look at every small cube. */
static bool holds(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t n = build_value(p, CUTS), count[KINDS] = {0};
    if (!keep) return true;
    for (int64_t a = 0; a < n; a++)
        for (int64_t b = 0; b < n; b++) {
            int sides = (a == 0 || a == n - 1) + (b == 0 || b == n - 1);
            count[NONE - sides] += n - 2; /* not at an end of the third direction */
            count[ONE - sides] += 2;
        }
    return x[0] == count[p->aux[0]];
}
static const char *const templates[] = {
    "<w>の表面を全部<ku>ぬってから、1つの辺を<n>等分して、同じ大きさの小さい立方体に切り分けます。<fa>小さい立方体は何個ですか。",
    "<w>の外側全体に<k>色をぬりました。これを、たて、横、高さをそれぞれ<n>等分して小さい立方体にします。<fb>ものは何個ありますか。",
    "<k>色を表面全体にぬった<w>があります。各辺を<n>等分して小さい立方体に切ると、<fb>小さい立方体は何個[ですか。|でしょうか。]",
    "<fa>小さい立方体は何個ですか。<w>の表面を<ku>ぬり、各辺を<n>等分して小さい立方体に切り分けました。",
    "<A>は、<w>の表面を<ku>ぬってから、各辺を<n>等分して小さい立方体に分けました。<fb>立方体は何個できましたか。",
    "<w>の6つの面を全部<ku>ぬります。1辺に<n>個ずつの小さい立方体になるように切るとき、<fa>立方体の個数<wo>",
    "表面を<ku>ぬった<w>を、たてにも横にも高さにも<n>個ずつの小さい立方体に切り分けます。<fa>立方体は何個<ka>",
    "1辺に小さい立方体が<n>個ずつならぶように、<w>を切り分けます。切る前に表面を全部<ku>ぬりました。<fb>小さい立方体は何個ですか。",
    NULL,
};
static const struct figure_template figure = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<n>"}}};
static const struct subtype cubes_asked = {
    .id = "cubes",
    .name = "色をぬった立方体を切る",
    .level = 2,
    .templates = templates,
    .asks = "<fa>立方体の数",
    .role = {{"n", "1つの辺を分ける数", ""},
             {"kind", "色がぬられた面の数", "3つ|2つ|1つ|1つもない", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"場所に分ける", "角、辺、面、中のどこにある立方体かで、ぬられた面の数がちがいます。", solve, NULL}},
    .draw = draw,
    .bind = bind,
    .holds = holds,
    .loops = 2,
    .low = {1},
    .high = {8000},
    .hint = "その小さい立方体は、もとの立方体の角、辺、面、中のどこにありますか。",
    .figure = &figure,
};

/* ---- a cuboid in cubes of 1 cm ---- */
enum { DEEP, WIDE, HIGH };
static const char *const blocks[] = {"木|赤い|赤く",
                                     "ねん土|青い|青く",
                                     "角材|白い|白く",
                                     "チーズ|黄色い|黄色く",
                                     "石けん|赤い|赤く",
                                     "ようかん|白い|白く",
                                     "スポンジ|黒い|黒く",
                                     "石こう|青い|青く",
                                     "石|黒い|黒く",
                                     "材木|黄色い|黄色く",
                                     "氷|青い|青く",
                                     "!とうふ|赤い|赤く",
                                     NULL};
static void bind_cuboid(struct build *p) {
    bind_kind(p);
    for (int i = DEEP; i <= HIGH; i++)
        build_need(p, "small cubes inside", build_value(p, i) > 2 && build_value(p, i) <= 60);
}
static bool draw_cuboid(struct build *p) {
    build_context(p, "w|k|ku", blocks);
    build_people(p, "A");
    build_aux(p, 0, build_between(p, TWO, NONE));
    build_datum(p, DEEP, "a", build_between(p, 3, 12)), build_datum(p, WIDE, "b", build_between(p, 3, 12));
    build_datum(p, HIGH, "d", build_between(p, 3, 12));
    return build_need(p, "three lengths",
                      build_value(p, DEEP) != build_value(p, WIDE) && build_value(p, WIDE) != build_value(p, HIGH) &&
                          build_value(p, HIGH) != build_value(p, DEEP));
}
static void solve_cuboid(struct build *p) {
    long long a = (long long)build_value(p, DEEP) - 2, b = (long long)build_value(p, WIDE) - 2,
              c = (long long)build_value(p, HIGH) - 2;
    if (p->aux[0] == THREE) {
        solve_corners(p);
        return;
    }
    build_set_number(p, "z1", a), build_set_number(p, "z2", b), build_set_number(p, "z3", c);
    build_line(p);
    build_say(p, "両はしの2個をのぞくと、たて、横、高さの方向にならぶのは<z1>個、<z2>個、<z3>個です。");
    struct ratio found = build_int(a + b + c);
    build_line(p);
    if (p->aux[0] == TWO) {
        build_say(p, "3つの方向の辺を1本ずつ合わせると、");
        build_formula(p, found, "個", "%lld+%lld+%lld", a, b, c);
        build_say(p, "です。");
        build_trap(p, found);
        found = build_step(p, "辺はどの方向にも4本あるので、", found, '*', build_int(4), "個", "です。");
    } else if (p->aux[0] == ONE) {
        found = build_int(a * b + b * c + c * a);
        build_say(p, "3種類の面の内側を1つずつ合わせると、");
        build_formula(p, found, "個", "%lld×%lld+%lld×%lld+%lld×%lld", a, b, b, c, c, a);
        build_say(p, "です。");
        build_trap(p, found);
        found = build_step(p, "同じ面が2つずつあるので、", found, '*', build_int(2), "個", "です。");
    } else {
        found = build_int(a * b * c);
        build_say(p, "中にあるのは、");
        build_formula(p, found, "個", "%lld×%lld×%lld", a, b, c);
        build_say(p, "です。");
        build_trap(p, build_int((a + 2) * (b + 2) * (c + 2)));
    }
    build_answer(p, found, "", "個");
}
/* Look at every column of small cubes. */
static bool holds_cuboid(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t a = build_value(p, DEEP), b = build_value(p, WIDE), c = build_value(p, HIGH), count[KINDS] = {0};
    if (keep != 7) return true;
    for (int64_t i = 0; i < a; i++)
        for (int64_t j = 0; j < b; j++) {
            int sides = (i == 0 || i == a - 1) + (j == 0 || j == b - 1);
            count[NONE - sides] += c - 2;
            count[ONE - sides] += 2;
        }
    return x[0] == count[p->aux[0]];
}
static const char *const templates_cuboid[] = {
    "たて<a>cm、横<b>cm、高さ<d>cmの直方体の<w>の表面を全部<ku>ぬってから、1辺1cmの立方体に切り分けます。<fa>小さい立方体は何個ですか。",
    "直方体の<w>は、たて<a>cm、横<b>cm、高さ<d>cmです。外側全体に<k>色をぬり、1辺1cmの立方体に切ると、<fb>ものは何個ありますか。",
    "<k>色を表面全体にぬった、たて<a>cm、横<b>cm、高さ<d>cmの直方体の<w>があります。1辺1cmの立方体に切ると、<fb>立方体は何個[ですか。|でしょうか。]",
    "<fa>小さい立方体は何個ですか。たて<a>cm、横<b>cm、高さ<d>cmの直方体の<w>の表面を<ku>ぬり、1辺1cmの立方体に切り分けました。",
    "<A>は、たて<a>cm、横<b>cm、高さ<d>cmの直方体の<w>の表面を<ku>ぬってから、1辺1cmの立方体に分けました。<fb>立方体は何個できましたか。",
    "直方体の<w>の6つの面を全部<ku>ぬります。たて<a>cm、横<b>cm、高さ<d>cmです。1辺1cmの立方体に切るとき、<fa>立方体の個数<wo>",
    "表面を<ku>ぬった直方体の<w>を、1辺1cmの立方体に切り分けます。たては<a>cm、横は<b>cm、高さは<d>cmです。<fa>立方体は何個<ka>",
    "たて<a>cm、横<b>cm、高さ<d>cmの直方体の<w>を1辺1cmの立方体に切り分けます。切る前に表面を全部<ku>ぬりました。<fb>立方体は何個ですか。",
    NULL,
};
static const struct figure_template figure_cuboid = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<d>"}}};
static const struct subtype cuboid = {
    .id = "cuboid",
    .name = "色をぬった直方体を切る",
    .level = 3,
    .templates = templates_cuboid,
    .asks = "<fa>立方体の数",
    .role = {{"a", "たての長さ", "cm"},
             {"b", "横の長さ", "cm"},
             {"d", "高さ", "cm"},
             {"kind", "色がぬられた面の数", "3つ|2つ|1つ|1つもない", PROBLEM_CHOICE, .aux = 0}},
    .method = {{"場所に分ける", "角、辺、面、中のどこにある立方体かで、ぬられた面の数がちがいます。", solve_cuboid,
                NULL}},
    .draw = draw_cuboid,
    .bind = bind_cuboid,
    .holds = holds_cuboid,
    .loops = 2,
    .low = {1},
    .high = {1000},
    .hint = "その小さい立方体は、もとの直方体の角、辺、面、中のどこにありますか。",
    .figure = &figure_cuboid,
};

static const struct subtype *const subtypes[] = {&cubes_asked, &cuboid, NULL};
const struct family family_penki = {
    .id = "penki", .number = "F96", .name = "色をぬった立体", .grade = 6, .plain = true, .subtypes = subtypes};

/* ueki_kado.c - 長方形のまわりの植木: things at equal distances around a rectangle, one at every corner.
 *
 *   the spacing divides both sides; the fewest things: the largest such spacing, the 最大公約数
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { LONG, WIDE, SPACING };

/* what | short name | counter | ます stem | dictionary form */
static const char *const things[] = {"桜の木|木|本|植え|植える",
                                     "木|木|本|植え|植える",
                                     "くい|くい|本|打ち|打つ",
                                     "旗|旗|本|立て|立てる",
                                     "なえ木|なえ木|本|植え|植える",
                                     "さくの柱|柱|本|立て|立てる",
                                     "街灯|街灯|本|立て|立てる",
                                     "ポール|ポール|本|立て|立てる",
                                     "コーン|コーン|個|置き|置く",
                                     "プランター|プランター|個|置き|置く",
                                     "つつじ|つつじ|株|植え|植える",
                                     "もみじの木|木|本|植え|植える",
                                     "いちょうの木|木|本|植え|植える",
                                     "照明灯|照明灯|台|立て|立てる",
                                     "ベンチ|ベンチ|台|置き|置く",
                                     "!松の木|木|本|植え|植える",
                                     NULL};
static const char *const places[] = {"土地",       "公園",   "広場",   "畑",      "校庭",   "庭",
                                     "ちゅう車場", "牧場",   "池",     "田",      "花だん", "農園",
                                     "キャンプ場", "運動場", "空き地", "!果樹園", NULL};
static bool draw_sides(struct build *p, int64_t most) {
    int64_t g = build_between(p, 2, 15), m = build_between(p, 3, 12), n = build_between(p, 3, 12);
    build_context(p, "t|n|c|v|d", things);
    build_words(p, "pl", places);
    build_people(p, "A");
    build_datum(p, LONG, "a", g * m), build_datum(p, WIDE, "b", g * n);
    return build_need(p, "sides with nothing more in common", m != n && build_gcd(m, n) == 1) &&
           build_need(p, "a plausible size", g * m <= most && g * n <= most);
}
static void bind_sides(struct build *p) {
    int64_t a = build_value(p, LONG), b = build_value(p, WIDE);
    if (!build_need(p, "two sides", a > 1 && b > 1 && a <= 2000 && b <= 2000)) return;
    build_set_number(p, "z1", build_gcd(a, b)), build_set_number(p, "z2", a / build_gcd(a, b));
}
static struct ratio step_around(struct build *p) {
    long long a = (long long)build_value(p, LONG), b = (long long)build_value(p, WIDE);
    build_line(p);
    build_say(p, "まわりの長さは、");
    build_formula(p, build_int((a + b) * 2), "m", "(%lld+%lld)×2", a, b);
    build_say(p, "です。");
    return build_int((a + b) * 2);
}
/* The largest spacing that fits both sides, by trying; walked around, so many things. */
static bool fits_sides(const struct build *p, int64_t d) {
    return d > 0 && build_value(p, LONG) % d == 0 && build_value(p, WIDE) % d == 0;
}
static int64_t widest(const struct build *p) {
    int64_t d = build_value(p, LONG);
    while (!fits_sides(p, d)) d--;
    return d;
}
static const struct figure_template figure_sides = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>"}}};
#define SIDES_ROLES \
    {"a", "縦の長さ", "m"}, { "b", "横の長さ", "m" }

/* ---- the fewest ---- */
static bool draw_fewest(struct build *p) { return draw_sides(p, 180); }
static void solve_fewest(struct build *p) {
    build_line(p);
    build_say(p, "角にも<d>ので、間かくは<a>と<b>の公約数です。いちばん広い間かくは、最大公約数の<z1>mです。");
    struct ratio around = step_around(p);
    struct ratio all = build_step(p, "まわりでは<n>の数と間の数が同じなので、", around, '/',
                                  build_int(build_get_number(p, "z1")), "<c>", "です。");
    build_trap(p, build_apply(p, all, '+', build_int(4))), build_trap(p, build_apply(p, all, '+', build_int(1)));
    build_answer(p, all, "", "<c>");
}
static bool holds_fewest(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t found = 0, d = widest(p);
    if (keep != 3) return true;
    for (int64_t at = 0; at < 2 * (build_value(p, LONG) + build_value(p, WIDE)); at += d) found++;
    return x[0] == found;
}
static const char *const templates_fewest[] = {
    "縦<a>m、横<b>mの長方形の<pl>のまわりに、等しい間かくで<t>を<v>ます。4つの角には必ず<d>ことにして、<n>の数をできるだけ少なくすると、<n>は何<c>いりますか。",
    "縦が<a>m、横が<b>mの長方形の<pl>があります。そのまわりに同じ間かくで<t>を<v>ます。4つの角にも<v>ます。<n>の数を最も少なくするとき、何<c>必要[ですか。|でしょうか。]",
    "<n>は、少なくとも何<c>いりますか。縦<a>m、横<b>mの長方形の<pl>のまわりに、角にも<d>ように、等しい間かくで<t>を<v>ます。",
    "<A>は、縦<a>m、横<b>mの長方形の<pl>のまわりに<t>を<v>ます。四すみには必ず<v>、間かくはどこも同じにします。いちばん少なくて何<c>の<n>ですみますか。",
    "長方形の<pl>のまわりに<t>を<v>ます。<pl>は縦<a>m、横<b>mで、4つの角にも<v>ます。間かくが等しく、<n>の数がいちばん少ないとき、<n>の数<wo>",
    "縦<a>m、横<b>mの長方形の形をした<pl>の周囲に、どの角にも<t>があるように、同じ間かくで<v>ます。<n>はできるだけ少なくします。何<c>用意すればよいですか。",
    "長方形の<pl>(縦<a>m、横<b>m)のまわりに、間かくをそろえて<t>を<v>ます。角にも<t>を<d>とき、<n>は最も少なくて何<c>ですか。",
    "<t>を長方形の<pl>のまわりに<v>ます。縦は<a>m、横は<b>mです。四すみにも<v>、間かくを等しくして、<n>を最も少なくすると何<c>になりますか。",
    "!縦<a>m、横<b>mの長方形の<pl>の4つの角とまわりに、等しい間かくで<t>を<v>ます。<n>は最も少なくて何<c>いりますか。",
    NULL,
};
static const struct subtype fewest = {
    .id = "fewest",
    .name = "長方形のまわりの最も少ない本数",
    .level = 2,
    .templates = templates_fewest,
    .asks = "<n>の数",
    .role = {SIDES_ROLES},
    .method = {{"最大公約数", "<n>を少なくするには、間かくをできるだけ広くします。", solve_fewest, NULL}},
    .draw = draw_fewest,
    .bind = bind_sides,
    .holds = holds_fewest,
    .loops = 1,
    .low = {1},
    .high = {700},
    .hint = "角にも<d>とき、間かくの長さは<a>と<b>の何になっていますか。",
    .figure = &figure_sides,
};

/* ---- the widest spacing ---- */
static void solve_widest(struct build *p) {
    build_line(p);
    build_say(p, "角にも<d>ので、間かくは<a>も<b>もわり切る長さ、つまり公約数です。");
    struct ratio found = build_step(p, "いちばん広いのは最大公約数で、縦を<z2>等分する長さなので、", p->datum[LONG],
                                    '/', build_int(build_get_number(p, "z2")), "m", "です。");
    build_trap(p, build_int(build_lcm(build_value(p, LONG), build_value(p, WIDE))));
    build_answer(p, found, "", "m");
}
static bool holds_widest(const struct build *p, const int64_t *x, unsigned keep) {
    return keep != 3 || x[0] == widest(p);
}
static const char *const templates_widest[] = {
    "縦<a>m、横<b>mの長方形の<pl>のまわりに、等しい間かくで<t>を<v>ます。4つの角には必ず<d>ことにして、間かくをできるだけ広くすると、間かくは何mですか。",
    "縦が<a>m、横が<b>mの長方形の<pl>があります。そのまわりに同じ間かくで<t>を<v>ます。4つの角にも<v>ます。<n>の数を最も少なくするとき、間かくは何m[ですか。|でしょうか。]",
    "<n>と<n>の間は何mにすればよいですか。縦<a>m、横<b>mの長方形の<pl>のまわりに、角にも<d>ように、できるだけ広い等しい間かくで<t>を<v>ます。",
    "<A>は、縦<a>m、横<b>mの長方形の<pl>のまわりに<t>を<v>ます。四すみには必ず<v>、間かくはどこも同じにします。いちばん広くて何mおきに<d>ことができますか。",
    "長方形の<pl>のまわりに<t>を<v>ます。<pl>は縦<a>m、横<b>mで、4つの角にも<v>ます。間かくが等しく、<n>の数がいちばん少ないとき、間かく<wo>",
    "縦<a>m、横<b>mの長方形の形をした<pl>の周囲に、どの角にも<t>があるように、同じ間かくで<v>ます。間かくは最も長くて何mですか。",
    "長方形の<pl>(縦<a>m、横<b>m)のまわりに、間かくをそろえて<t>を<v>ます。角にも<t>を<d>とき、間かくはいちばん長くて何mになりますか。",
    "<t>を長方形の<pl>のまわりに<v>ます。縦は<a>m、横は<b>mです。四すみにも<v>、間かくを等しく、できるだけ広くします。<n>と<n>の間は何mですか。",
    NULL,
};
static const struct subtype widest_asked = {
    .id = "widest",
    .name = "長方形のまわりの最も広い間かく",
    .level = 2,
    .templates = templates_widest,
    .asks = "間かく",
    .role = {SIDES_ROLES},
    .method = {{"最大公約数", "間かくは、縦の長さも横の長さもわり切れる長さです。", solve_widest, NULL}},
    .draw = draw_fewest,
    .bind = bind_sides,
    .holds = holds_widest,
    .loops = 1,
    .low = {1},
    .high = {180},
    .hint = "<a>と<b>の公約数には、何がありますか。",
    .figure = &figure_sides,
};

/* ---- a given spacing ---- */
static void bind_spaced(struct build *p) {
    bind_sides(p);
    build_need(p, "a spacing that fits both sides", fits_sides(p, build_value(p, SPACING)));
}
static bool draw_spaced(struct build *p) {
    int64_t s = build_between(p, 2, 10), a = s * build_between(p, 4, 20), b = s * build_between(p, 4, 20);
    build_context(p, "t|n|c|v|d", things);
    build_words(p, "pl", places);
    build_people(p, "A");
    build_datum(p, LONG, "a", a), build_datum(p, WIDE, "b", b), build_datum(p, SPACING, "s", s);
    return build_need(p, "sides differ", a != b);
}
static void solve_spaced(struct build *p) {
    struct ratio around = step_around(p);
    struct ratio all =
        build_step(p, "まわりでは<n>の数と間の数が同じなので、", around, '/', p->datum[SPACING], "<c>", "です。");
    build_trap(p, build_apply(p, all, '+', build_int(4))), build_trap(p, build_apply(p, all, '+', build_int(1)));
    build_trap(p, build_fraction(build_value(p, LONG) + build_value(p, WIDE), build_value(p, SPACING)));
    build_answer(p, all, "", "<c>");
}
/* Side by side: the things on each, its last corner left to the next side. */
static bool holds_spaced(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t side[] = {build_value(p, LONG), build_value(p, WIDE)}, found = 0;
    if (keep != 7) return true;
    for (int i = 0; i < 4; i++)
        for (int64_t at = 0; at < side[i % 2]; at += build_value(p, SPACING)) found++;
    return x[0] == found;
}
static const char *const templates_spaced[] = {
    "縦<a>m、横<b>mの長方形の<pl>のまわりに、<s>mおきに<t>を<v>ます。4つの角にも<v>ます。<n>は何<c>いりますか。",
    "縦が<a>m、横が<b>mの長方形の<pl>があります。そのまわりに<s>mの間かくで<t>を<v>ます。角にも必ず<d>とき、<n>は何<c>必要[ですか。|でしょうか。]",
    "<n>は全部で何<c>いりますか。縦<a>m、横<b>mの長方形の<pl>のまわりに、角にも<d>ように、<s>mおきに<t>を<v>ます。",
    "<A>は、縦<a>m、横<b>mの長方形の<pl>のまわりに<t>を<v>ます。四すみには必ず<v>、間かくはどこも<s>mにします。何<c>の<n>がいりますか。",
    "長方形の<pl>のまわりに<t>を<s>mごとに<v>ます。<pl>は縦<a>m、横<b>mで、4つの角にも<v>ます。<n>の数<wo>",
    "縦<a>m、横<b>mの長方形の形をした<pl>の周囲に、どの角にも<t>があるように、<s>mおきに<v>ます。<n>は何<c>用意すればよいですか。",
    "長方形の<pl>(縦<a>m、横<b>m)のまわりに、<s>mおきに<t>を<v>ます。角にも<d>と、<n>は全部で何<c>ですか。",
    "<t>を長方形の<pl>のまわりに<v>ます。縦は<a>m、横は<b>mで、<n>と<n>の間は<s>mです。四すみにも<d>と、<n>は何<c>になりますか。",
    NULL,
};
static const struct figure_template figure_spaced = {FIGURE_NONE, {{"numbers", FIGURE_NUMBERS, "<a>|<b>|<s>"}}};
static const struct subtype spaced = {
    .id = "spaced",
    .name = "長方形のまわりの本数",
    .level = 1,
    .templates = templates_spaced,
    .asks = "<n>の数",
    .role = {SIDES_ROLES, {"s", "間かく", "m"}},
    .method = {{"間の数", "まわりに<d>ときは、<n>の数は間の数と同じになります。", solve_spaced, NULL}},
    .draw = draw_spaced,
    .bind = bind_spaced,
    .holds = holds_spaced,
    .loops = 1,
    .low = {1},
    .high = {200},
    .hint = "まわりの長さは何mですか。",
    .figure = &figure_spaced,
};

static const struct subtype *const subtypes[] = {&fewest, &widest_asked, &spaced, NULL};
const struct family family_ueki_kado = {.id = "ueki_kado",
                                        .number = "F19,F65",
                                        .name = "長方形のまわりの植木",
                                        .grade = 5,
                                        .scene = SCENE_OUTDOORS,
                                        .subtypes = subtypes};

/* ueki.c - 植木算: things at equal distances on a line or around a closed path.
 *
 *   gaps = length ÷ spacing;  things = gaps + 1 (both ends), gaps (one end, around), gaps - 1 (no end); ×2 on both
 *     sides
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/build.h"

enum { LENGTH, SPACING }; /* data of most sub-types */
enum { B_LENGTH = 1, B_SPACING = 2 };

/* what | short name | counter | ます stem | potential | dictionary form | negative */
static const char *const things[] = {
    "桜の木|木|本|植え|植えられ|植える|植えない",
    "いちょうの木|木|本|植え|植えられ|植える|植えない",
    "かえでの木|木|本|植え|植えられ|植える|植えない",
    "木|木|本|植え|植えられ|植える|植えない",
    "くい|くい|本|打ち|打て|打つ|打たない",
    "旗|旗|本|立て|立てられ|立てる|立てない",
    "さくらの木|木|本|植え|植えられ|植える|植えない",
    "けやきの木|木|本|植え|植えられ|植える|植えない",
    "もみじの木|木|本|植え|植えられ|植える|植えない",
    "りんごの木|木|本|植え|植えられ|植える|植えない",
    "なえ木|なえ木|本|植え|植えられ|植える|植えない",
    "電柱|電柱|本|立て|立てられ|立てる|立てない",
    "看板|看板|枚|立て|立てられ|立てる|立てない",
    "コーン|コーン|個|置き|置け|置く|置かない",
    "プランター|プランター|個|置き|置け|置く|置かない",
    "街灯|街灯|本|立て|立てられ|立てる|立てない",
    "ポール|ポール|本|立て|立てられ|立てる|立てない",
    "ベンチ|ベンチ|台|置き|置け|置く|置かない",
    "防犯灯|防犯灯|台|取り付け|取り付けられ|取り付ける|取り付けない",
    "外灯|外灯|本|立て|立てられ|立てる|立てない",
    "標識|標識|本|立て|立てられ|立てる|立てない",
    "のぼり|のぼり|本|立て|立てられ|立てる|立てない",
    "案内板|案内板|枚|立て|立てられ|立てる|立てない",
    "はち植え|はち|個|置き|置け|置く|置かない",
    "なえ|なえ|本|植え|植えられ|植える|植えない",
    "つつじ|つつじ|株|植え|植えられ|植える|植えない",
    "パンジー|パンジー|株|植え|植えられ|植える|植えない",
    "ちょうちん|ちょうちん|個|つるし|つるせ|つるす|つるさない",
    "ランプ|ランプ|個|付け|付けられ|付ける|付けない",
    "ハードル|ハードル|台|置き|置け|置く|置かない",
    "石どうろう|石どうろう|基|置き|置け|置く|置かない",
    "目じるし|目じるし|個|置き|置け|置く|置かない",
    "照明灯|照明灯|台|立て|立てられ|立てる|立てない",
    "いちょうのなえ木|なえ木|本|植え|植えられ|植える|植えない",
    "さくの柱|柱|本|立て|立てられ|立てる|立てない",
    "三角コーン|コーン|個|置き|置け|置く|置かない",
    "!松の木|木|本|植え|植えられ|植える|植えない",
    NULL,
};
/* The same, and where: lengths of a room. */
static const char *const small_things[] = {
    "花|花|本|植え|植えられ|植える|植えない|花だん",
    "球根|球根|個|植え|植えられ|植える|植えない|花だん",
    "種|種|つぶ|まき|まけ|まく|まかない|畑のうね",
    "シール|シール|枚|はり|はれ|はる|はらない|リボン",
    "シール|シール|枚|はり|はれ|はる|はらない|板",
    "ビーズ|ビーズ|個|つけ|つけられ|つける|つけない|リボン",
    "電球|電球|個|つけ|つけられ|つける|つけない|ロープ",
    "画びょう|画びょう|個|さし|させ|さす|ささない|板",
    "くぎ|くぎ|本|打ち|打て|打つ|打たない|板",
    "絵|絵|枚|かざり|かざれ|かざる|かざらない|かべ",
    "写真|写真|枚|はり|はれ|はる|はらない|かべ",
    "フック|フック|個|つけ|つけられ|つける|つけない|かべ",
    "ライト|ライト|個|つけ|つけられ|つける|つけない|手すり",
    "せんたくばさみ|せんたくばさみ|個|つけ|つけられ|つける|つけない|ロープ",
    "ろうそく|ろうそく|本|立て|立てられ|立てる|立てない|台",
    NULL,
};
static const char *const lines[] = {"道",       "道",   "道路", "歩道",       "遊歩道",       "川ぞいの道", "並木道",
                                    "通学路",   "通り", "参道", "散歩道",     "海岸通り",     "橋",         "ろう下",
                                    "土手の道", "通路", "小道", "直線コース", "商店街の通り", "!農道",      NULL};
static const char *const rings[] = {"池",       "池",     "公園", "広場",         "グラウンド", "湖",  "花だん",
                                    "トラック", "運動場", "校庭", "円い形の広場", "遊園地",     "!島", NULL};

void build_row_of_things(struct build *p, bool ring) {
    bool centimetres = !ring && build_chance(p, 12);
    build_context(p, centimetres ? "t|n|c|v|p|d|x|pl" : "t|n|c|v|p|d|x", centimetres ? small_things : things);
    if (!centimetres) build_words(p, "pl", ring ? rings : lines);
    build_choose(p, "u", centimetres ? "cm" : "m");
    build_people(p, "A");
}

/* Length and spacing with `low`..100 gaps. */
static bool draw_row(struct build *p, bool ring) {
    build_row_of_things(p, ring);
    int64_t spacing = build_between(p, 2, build_chance(p, 70) ? 20 : 60),
            gaps = build_between(p, 6, build_chance(p, 70) ? 60 : 120);
    build_datum(p, LENGTH, "L", spacing * gaps);
    build_datum(p, SPACING, "s", spacing);
    return build_need(p, "a length that fits a road", spacing * gaps >= 30 && spacing * gaps <= 3000) &&
           build_need(p, "length and spacing differ", gaps != spacing);
}

static bool draw_line(struct build *p) { return draw_row(p, false); }
static bool draw_ring(struct build *p) { return draw_row(p, true); }

static struct ratio step_gaps(struct build *p) {
    return build_step(p, "間の数は、", p->datum[LENGTH], '/', p->datum[SPACING], "か所", "です。");
}

/* ---- both ends ---- */
static const char *const templates_ends[] = {
    "<L><u>の<pl>の[端から端|端から端|はしからはし]まで<t>を<v>ます。<n>と<n>の[間隔|間隔|間かく]を<s><u>にすると、<n>は何<c><p>ますか。",
    "長さ<L><u>の<pl>に、はしからはしまで<s><u>おきに<t>を<v>ます。両はしにも<v>ます。<n>は何<c>必要[ですか。|でしょうか。|になりますか。]",
    "<s><u>おきに<t>を<d>ことにしました。<L><u>の<pl>の[はしからはし|端から端]まで<d>とき、<n>は全部で何<c>いりますか。",
    "まっすぐな<pl>があります。長さは<L><u>です。この<pl>に、<s><u>の[間かく|間隔]で、両はしもふくめて<t>を<v>ます。<n>の数<wo>",
    "長さが<L><u>の<pl>の両はしに<t>を<v>、その間にも<s><u>ごとに<v>ます。<n>は全部で何<c>[いりますか。|ですか。|必要ですか。]",
    "<A>は、<L><u>の<pl>のはしからはしまで、<s><u>ずつ間をあけて<t>を<d>計画を立てました。<n>は何<c>用意すればよいですか。",
    "<L><u>の<pl>に、はしからはしまで<s><u>おきに<t>を<d>には、<n>は何<c>あればよい[ですか。|でしょうか。]",
    "<L><u>はなれた2つの地点A、Bがあります。AからBまで、AとBもふくめて<s><u>おきに<t>を<v>ます。<n>は何<c>いりますか。",
    "<pl>に、となりとの間かくがどこも<s><u>になるように<t>を<v>ます。<pl>の長さは<L><u>で、両はしにも<v>ます。<n>は何<c><ka>",
    "<pl>のはしからはしまでの長さは<L><u>です。ここに<t>を、<n>と<n>の間が<s><u>になるように、両はしもふくめて<v>ます。<n>は全部で何<c><p>ますか。",
    "<t>を、<L><u>の<pl>の[端から端|はしからはし]まで、<s><u>の間隔で<v>ます。<n>は何<c>必要ですか。",
    "!一列に<t>を<d>仕事をします。<pl>の長さは<L><u>、<n>と<n>の間は<s><u>で、両はしにも<v>ます。<n>は何<c>になりますか。",
    NULL,
};
static void solve_ends(struct build *p) {
    struct ratio gaps = step_gaps(p);
    struct ratio all = build_step(p, "<n>の数は、間の数より1多いので、", gaps, '+', build_int(1), "<c>", "です。");
    build_trap(p, gaps);
    build_trap(p, build_apply(p, gaps, '-', build_int(1)));
    build_answer(p, all, "", "<c>");
}
static bool holds_ends(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t reached = 0; /* walk from thing to thing */
    if (!IF_KEPT(keep, B_LENGTH | B_SPACING, true)) return false;
    if (keep == (B_LENGTH | B_SPACING))
        for (int64_t i = 1; i < x[0] && reached <= build_value(p, LENGTH); i++) reached += build_value(p, SPACING);
    return IF_KEPT(keep, B_LENGTH | B_SPACING, reached == build_value(p, LENGTH));
}
static const struct figure_template figure_ends = {FIGURE_UEKI,
                                                   {{"shape", FIGURE_TEXT, "line"},
                                                    {"ends", FIGURE_NUMBER, "2"},
                                                    {"length", FIGURE_NUMBER, "<L>"},
                                                    {"spacing", FIGURE_NUMBER, "<s>"},
                                                    {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype ends = {
    .id = "ends",
    .name = "両はしに植える",
    .level = 1,
    .templates = templates_ends,
    .asks = "<n>の数",
    .role = {{"L", "<pl>の長さ", "<u>"}, {"s", "間かく", "<u>"}},
    .method = {{"間の数", "両はしに<d>ので、<n>の数は間の数より1多くなります。", solve_ends, NULL}},
    .draw = draw_line,
    .holds = holds_ends,
    .loops = 1,
    .low = {2},
    .high = {400},
    .hint = "<n>の数と、<n>と<n>の間の数は、どちらがいくつ多いですか。",
    .figure = &figure_ends,
};

/* ---- one end ---- */
static const char *const templates_one[] = {
    "家から駅まで<L>mの道があります。この道に、家のところには<x>で、駅のところには<d>ようにして、<s>mおきに<t>を<v>ます。<n>は何<c>いりますか。",
    "長さ<L><u>の<pl>に、<s><u>おきに<t>を<v>ます。片方のはしには<v>ますが、もう片方のはしには<v>ません。<n>は何<c>必要[ですか。|でしょうか。]",
    "<L><u>の<pl>の片方のはしから、<s><u>おきに<t>を<v>ます。もう一方のはしには<v>ません。<n>は全部で何<c><ka>",
    "<pl>の長さは<L><u>です。入り口のはしにだけ<v>、出口のはしには<x>ことにして、<s><u>の[間かく|間隔]で<t>を<v>ます。<n>の数<wo>",
    "<A>は<L><u>の<pl>に<t>を<s><u>おきに<v>ます。どちらか一方のはしにだけ<v>ます。<n>は何<c>用意すればよいですか。",
    "学校と公園は<L>mはなれています。学校の前には<t>を<v>、公園の前には<x>ことにして、間を<s>mずつあけて<v>ます。<n>は何<c>いりますか。",
    "<n>と<n>の間を<s><u>にして、<L><u>の<pl>に<t>を<v>ます。一方のはしには<v>、もう一方のはしには<x>とき、<n>は何<c><p>ますか。",
    "長さ<L><u>の<pl>があります。片方のはしだけに<d>ことにすると、<t>を<s><u>おきに<d>には何<c>必要ですか。",
    "!<s><u>ごとに<t>を<v>ます。<pl>の長さは<L><u>で、片方のはしにだけ<v>ます。<n>は全部で何<c>いりますか。",
    NULL,
};
static void solve_one(struct build *p) {
    struct ratio gaps = step_gaps(p);
    char text[64];
    build_print(text, sizeof text, gaps);
    build_set(p, "g", text);
    build_line(p);
    build_say(p, "<n>の数は間の数と同じなので、<g><c>です。");
    build_trap(p, build_apply(p, gaps, '+', build_int(1)));
    build_trap(p, build_apply(p, gaps, '-', build_int(1)));
    build_answer(p, gaps, "", "<c>");
}
/* Each thing owns the gap in front of it. */
static bool holds_one(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, B_LENGTH | B_SPACING, x[0] * build_value(p, SPACING) == build_value(p, LENGTH));
}
static bool draw_one(struct build *p) {
    bool ok = draw_row(p, false);
    return ok && build_need(p, "metres", build_get(p, "u")[0] == 'm');
}
static const struct figure_template figure_one_end = {FIGURE_UEKI,
                                                      {{"shape", FIGURE_TEXT, "line"},
                                                       {"ends", FIGURE_NUMBER, "1"},
                                                       {"length", FIGURE_NUMBER, "<L>"},
                                                       {"spacing", FIGURE_NUMBER, "<s>"},
                                                       {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype one_end = {
    .id = "one_end",
    .name = "片方のはしにだけ植える",
    .level = 2,
    .templates = templates_one,
    .asks = "<n>の数",
    .role = {{"L", "<pl>の長さ", "<u>"}, {"s", "間かく", "<u>"}},
    .method = {{"間の数", "片方のはしにだけ<d>ので、<n>の数は間の数と同じになります。", solve_one, NULL}},
    .draw = draw_one,
    .holds = holds_one,
    .low = {2},
    .high = {400},
    .hint = "片方のはしにだけ<d>とき、<n>の数と間の数はどうなりますか。",
    .figure = &figure_one_end,
};

/* ---- no end ---- */
static const char *const templates_none[] = {
    "<L>mはなれた2本の電柱の間に、<s>mおきに<t>を<v>ます。電柱のところには<v>ません。<n>は何<c>いりますか。",
    "長さ<L><u>の<pl>に、<s><u>おきに<t>を<v>ます。両はしには<v>ません。<n>は何<c>必要[ですか。|でしょうか。|になりますか。]",
    "家と学校は<L>mはなれています。家と学校の間に、<s>mの[間かく|間隔]で<t>を<v>ます。家と学校のところには<v>ません。<n>の数<wo>",
    "2本の大きな木が<L>mはなれて立っています。この2本の間に、<s>mおきに<t>を<v>ます。新しく<d><n>は何<c><ka>",
    "<L><u>の<pl>の両はしには<x>で、<s><u>おきに<t>を<v>ます。<n>は全部で何<c><p>ますか。",
    "<A>は、<L>mはなれた2つの門の間に<t>を<d>ことにしました。間かくはどこも<s>mで、門のところには<v>ません。<n>は何<c>用意すればよいですか。",
    "<pl>の長さは<L><u>です。両はしをのぞいて、<s><u>ごとに<t>を<v>ます。<n>は何<c>いりますか。",
    "<s>mおきに<t>を<v>ます。場所は、<L>mはなれた2つの建物の間で、建物のところには<v>ません。<n>は何<c>必要ですか。",
    "!となりとの間をすべて<s><u>にして、<L><u>の<pl>に<t>を<v>ます。両はしには<x>とき、<n>は何<c>いりますか。",
    NULL,
};
static void solve_none(struct build *p) {
    struct ratio gaps = step_gaps(p);
    struct ratio all = build_step(p, "<n>の数は、間の数より1少ないので、", gaps, '-', build_int(1), "<c>", "です。");
    build_trap(p, gaps);
    build_trap(p, build_apply(p, gaps, '+', build_int(1)));
    build_answer(p, all, "", "<c>");
}
/* As if the ends had one too, then those two taken away. */
static void solve_none_ends(struct build *p) {
    struct ratio gaps = step_gaps(p);
    struct ratio with_ends =
        build_step(p, "両はしにも<d>とすると、間の数より1多いので、", gaps, '+', build_int(1), "<c>", "です。");
    struct ratio all = build_step(p, "両はしの2<c>をのぞくと、", with_ends, '-', build_int(2), "<c>", "です。");
    build_answer(p, all, "", "<c>");
}
/* x things cut the line into x + 1 gaps. */
static bool holds_none(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, B_LENGTH | B_SPACING,
                   x[0] * build_value(p, SPACING) + build_value(p, SPACING) == build_value(p, LENGTH));
}
static const struct figure_template figure_no_end = {FIGURE_UEKI,
                                                     {{"shape", FIGURE_TEXT, "line"},
                                                      {"ends", FIGURE_NUMBER, "0"},
                                                      {"length", FIGURE_NUMBER, "<L>"},
                                                      {"spacing", FIGURE_NUMBER, "<s>"},
                                                      {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype no_end = {
    .id = "no_end",
    .name = "両はしに植えない",
    .level = 2,
    .templates = templates_none,
    .asks = "<n>の数",
    .role = {{"L", "<pl>の長さ", "<u>"}, {"s", "間かく", "<u>"}},
    .method = {{"間の数", "両はしには<x>ので、<n>の数は間の数より1少なくなります。", solve_none, NULL},
               {"両はしをのぞく", "両はしにも<d>とした数を求めてから、両はしの2<c>をのぞきます。", solve_none_ends,
                "両はしにも<d>とすると、<n>の数はどう求めますか。"}},
    .draw = draw_one,
    .holds = holds_none,
    .low = {2},
    .high = {400},
    .hint = "両はしに<x>とき、<n>の数と間の数は、どちらがいくつ多いですか。",
    .figure = &figure_no_end,
};

/* ---- around ---- */
static const char *const templates_ring[] = {
    "[周囲|まわりの長さ]が<L>mの<pl>のまわりに、<s>mおきに<t>を<v>ます。<n>は何<c>必要[ですか。|でしょうか。|になりますか。]",
    "<pl>のまわりの長さは<L>mです。このまわりに<s>mの[間かく|間隔]で<t>を<v>ます。<n>は全部で何<c>いりますか。",
    "1周<L>mの<pl>のまわりに<t>を<v>ます。<n>と<n>の間を<s>mにすると、<n>は何<c><p>ますか。",
    "<s>mおきに<t>を<d>ことにしました。1周が<L>mの<pl>をぐるりと1周するように<d>とき、<n>は何<c><ka>",
    "まわりの長さが<L>mの<pl>があります。<A>は、そのまわりに<t>を<s>mずつ間をあけて<v>ます。<n>は何<c>用意すればよいですか。",
    "<pl>のまわりに、となりとの間かくがどこも<s>mになるように<t>を<v>ます。<pl>のまわりは<L>mです。<n>の数<wo>",
    "<pl>を1周すると<L>mあります。そのまわりに<s>mごとに<t>を<d>には、<n>は何<c>あればよいですか。",
    "<t>を、1周<L>mの<pl>のまわりに<s>mおきに<v>ます。<n>は全部で何<c>必要ですか。",
    "!<pl>のまわりに<t>を<d>計画です。間かくは<s>m、まわりの長さは<L>mとします。<n>は何<c>いりますか。",
    NULL,
};
static const struct figure_template figure_around = {FIGURE_UEKI,
                                                     {{"shape", FIGURE_TEXT, "ring"},
                                                      {"length", FIGURE_NUMBER, "<L>"},
                                                      {"spacing", FIGURE_NUMBER, "<s>"},
                                                      {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype around = {
    .id = "around",
    .name = "池のまわり",
    .level = 1,
    .templates = templates_ring,
    .asks = "<n>の数",
    .role = {{"L", "まわりの長さ", "m"}, {"s", "間かく", "m"}},
    .method = {{"間の数", "まわりに<d>ときは、<n>の数は間の数と同じになります。", solve_one, NULL}},
    .draw = draw_ring,
    .holds = holds_one,
    .low = {2},
    .high = {400},
    .hint = "まわりに<d>とき、<n>の数と間の数はどうなりますか。",
    .figure = &figure_around,
};

/* ---- both sides of a road ---- */
static const char *const templates_sides[] = {
    "長さ<L>mの<pl>の両側に、[端から端|はしからはし]まで<s>mおきに<t>を<v>ます。<n>は全部で何<c>いりますか。",
    "<L>mの<pl>の両側に<t>を<v>ます。両はしにも<v>、間かくは<s>mにします。<n>は全部で何<c>必要[ですか。|でしょうか。|になりますか。]",
    "<pl>の両側に、<s>mの[間かく|間隔]で<t>を<v>ます。<pl>の長さは<L>mで、両はしにも<v>ます。<n>の数は全部で何<c><ka>",
    "まっすぐな<pl>の長さは<L>mです。この<pl>の両側のはしからはしまで、<s>mごとに<t>を<v>ます。<n>は合わせて何<c><p>ますか。",
    "<s>mおきに<t>を<d>ことにしました。<L>mの<pl>の両側に、両はしもふくめて<d>とき、<n>は何<c>用意すればよいですか。",
    "<A>は、<L>mの<pl>の右側と左側に、はしからはしまで<s>mずつ間をあけて<t>を<v>ます。<n>は全部で何<c>いりますか。",
    "<n>と<n>の間を<s>mにして、長さ<L>mの<pl>の両側に、はしからはしまで<t>を<v>ます。必要な<n>の数<wo>",
    "<L>mの<pl>があります。その両側に、はしからはしまで、<t>を<s>mおきに<d>には、<n>は全部で何<c>あればよいですか。",
    "!<t>を<pl>の両側に<v>ます。間かくは<s>m、<pl>の長さは<L>mで、はしにも<v>ます。<n>は全部で何<c>になりますか。",
    NULL,
};
static void solve_sides(struct build *p) {
    struct ratio gaps = step_gaps(p);
    struct ratio one =
        build_step(p, "片側の<n>の数は、間の数より1多いので、", gaps, '+', build_int(1), "<c>", "です。");
    struct ratio all = build_step(p, "両側に<d>ので、", one, '*', build_int(2), "<c>", "です。");
    build_trap(p, one);
    build_trap(p, build_apply(p, build_apply(p, gaps, '*', build_int(2)), '+', build_int(1)));
    build_trap(p, build_apply(p, gaps, '*', build_int(2)));
    build_answer(p, all, "", "<c>");
}
/* The gaps of both sides at once. */
static void solve_sides_gaps(struct build *p) {
    struct ratio gaps = step_gaps(p);
    struct ratio both = build_step(p, "両側の間の数は合わせて、", gaps, '*', build_int(2), "か所", "です。");
    struct ratio all =
        build_step(p, "どちら側も<n>が間の数より1多いので、2をたして、", both, '+', build_int(2), "<c>", "です。");
    build_answer(p, all, "", "<c>");
}
static bool holds_sides(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t gaps_left = x[0] / 2 - 1;
    return x[0] % 2 == 0 &&
           IF_KEPT(keep, B_LENGTH | B_SPACING, gaps_left * build_value(p, SPACING) == build_value(p, LENGTH));
}
static const struct figure_template figure_sides = {FIGURE_UEKI,
                                                    {{"shape", FIGURE_TEXT, "two_lines"},
                                                     {"ends", FIGURE_NUMBER, "2"},
                                                     {"length", FIGURE_NUMBER, "<L>"},
                                                     {"spacing", FIGURE_NUMBER, "<s>"},
                                                     {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype sides = {
    .id = "both_sides",
    .name = "道の両側",
    .level = 2,
    .templates = templates_sides,
    .asks = "<n>の数",
    .role = {{"L", "<pl>の長さ", "m"}, {"s", "間かく", "m"}},
    .method = {{"間の数",
                "片側の<n>の数を求めてから、2倍します。両はしに<d>ので、片側の<n>の数は間の数より1多くなります。",
                solve_sides, NULL},
               {"両側をまとめる", "両側の間の数を先に合わせます。どちら側でも、<n>の数は間の数より1多くなります。",
                solve_sides_gaps, "両側の間の数は、合わせて片側の何倍ですか。"}},
    .draw = draw_one,
    .holds = holds_sides,
    .low = {2},
    .high = {800},
    .hint = "まず、道の片側だけを考えましょう。",
    .figure = &figure_sides,
};

/* ---- around, with something in every gap ---- */
static const char *const templates_between[] = {
    "[周囲|まわりの長さ]が<L>mの<pl>のまわりに、<s>mおきに<t>を<v>ます。さらに、<n>と<n>の間に花を<q>株ずつ植えます。花は何株いりますか。",
    "1周<L>mの<pl>のまわりに、<s>mの[間かく|間隔]で<t>を<v>、<n>と<n>の間ごとに花を<q>株ずつ植えます。花は全部で何株必要[ですか。|でしょうか。]",
    "<pl>のまわりの長さは<L>mです。ここに<s>mおきに<t>を<v>ます。そして、<n>と<n>の間に花を<q>株ずつ植えると、花は全部で何株<ka>",
    "まわりが<L>mの<pl>に、<t>を<s>mおきに<v>ました。次に、となり合う<n>の間に<q>株ずつ花を植えます。花の数<wo>",
    "<A>は、1周<L>mの<pl>のまわりに<t>を<s>mずつ間をあけて<v>ました。どの間にも花を<q>株ずつ植えるには、花は何株いりますか。",
    "<n>と<n>の間に、花を<q>株ずつ植えます。<n>は、1周<L>mの<pl>のまわりに<s>mおきに<v>ます。花は全部で何株必要ですか。",
    "1周が<L>mの<pl>があります。まわりに<s>mごとに<t>を<v>、その間には花を<q>株ずつ植えます。花は何株用意すればよいですか。",
    "<pl>のまわり<L>mに<s>mおきに<t>を<v>ます。<n>と<n>の間に<q>株ずつ植える花は、全部で何株ですか。",
    NULL,
};
enum { PER_GAP = 2, B_PER_GAP = 4 };
static bool draw_between(struct build *p) {
    build_datum(p, PER_GAP, "q", build_between(p, 2, 9));
    return draw_row(p, true);
}
static void solve_between(struct build *p) {
    struct ratio gaps = step_gaps(p);
    struct ratio all =
        build_step(p, "1つの間に<q>株ずつ植えるので、花は全部で、", p->datum[PER_GAP], '*', gaps, "株", "です。");
    build_trap(p, build_apply(p, p->datum[PER_GAP], '*', build_apply(p, gaps, '-', build_int(1))));
    build_trap(p, build_apply(p, p->datum[PER_GAP], '*', build_apply(p, gaps, '+', build_int(1))));
    build_answer(p, all, "", "株");
}
static bool holds_between(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, B_LENGTH | B_SPACING | B_PER_GAP,
                   x[0] * build_value(p, SPACING) == build_value(p, LENGTH) * build_value(p, PER_GAP));
}
static const struct figure_template figure_between = {FIGURE_UEKI,
                                                      {{"shape", FIGURE_TEXT, "ring"},
                                                       {"length", FIGURE_NUMBER, "<L>"},
                                                       {"spacing", FIGURE_NUMBER, "<s>"},
                                                       {"per_gap", FIGURE_NUMBER, "<q>"},
                                                       {"unit", FIGURE_TEXT, "m"}}};
static const struct subtype between = {
    .id = "between",
    .name = "池のまわりの木の間に花",
    .level = 3,
    .templates = templates_between,
    .asks = "花の数",
    .role = {{"L", "まわりの長さ", "m"}, {"s", "間かく", "m"}, {"q", "1つの間の花の数", "株"}},
    .method = {{"間の数", "まわりに<d>ときは、間の数は<n>の数と同じです。花は間ごとに数えます。", solve_between, NULL}},
    .draw = draw_between,
    .holds = holds_between,
    .low = {2},
    .high = {1200},
    .hint = "<n>と<n>の間は何か所ありますか。",
    .figure = &figure_between,
};

/* ---- asked: the spacing ---- */
static const char *const templates_spacing[] = {
    "<L><u>の<pl>の[端から端|はしからはし]まで、同じ間かくで<t>を<N><c><v>ます。<n>と<n>の間は何<u>ですか。",
    "長さ<L><u>の<pl>に、両はしもふくめて<N><c>の<t>を同じ間かくで<v>ます。間かくは何<u>にすればよいですか。",
    "<N><c>の<t>を、<L><u>の<pl>のはしからはしまで等しい間かくで<v>ます。<n>と<n>の間かくは何<u><ka>",
    "<pl>の長さは<L><u>です。両はしにも<v>て、全部で<N><c>の<t>を等しい間かくにします。1つの間は何<u>ですか。",
    "<A>は、<L><u>の<pl>に<t>を<N><c><v>ます。両はしにも<v>、となりとの間をすべて等しくするには、間を何<u>にすればよいですか。",
    "<L><u>の<pl>の両はしと、その間に、<t>を全部で<N><c><v>ます。間かくをどこも同じにすると、間かくは何<u>になりますか。",
    "全部で<N><c>の<t>を一列に<v>ます。はしからはしまでの長さは<L><u>で、間かくはどこも同じです。間かくは何<u>ですか。",
    "長さ<L><u>の<pl>に、はしからはしまで<t>を同じ間かくで<d>と、ちょうど<N><c><p>ます。<n>と<n>の間の長さは何<u>ですか。",
    NULL,
};
enum { NUMBER = 1, B_NUMBER = 2 };
static bool draw_spacing(struct build *p) {
    static const char *const te_verbs[] = {"桜の木|木|本|植え|植えられ|植える|植えない",
                                           "いちょうの木|木|本|植え|植えられ|植える|植えない",
                                           "けやきの木|木|本|植え|植えられ|植える|植えない",
                                           "なえ木|なえ木|本|植え|植えられ|植える|植えない",
                                           "つつじ|つつじ|株|植え|植えられ|植える|植えない",
                                           "旗|旗|本|立て|立てられ|立てる|立てない",
                                           "街灯|街灯|本|立て|立てられ|立てる|立てない",
                                           "電柱|電柱|本|立て|立てられ|立てる|立てない",
                                           "のぼり|のぼり|本|立て|立てられ|立てる|立てない",
                                           "ポール|ポール|本|立て|立てられ|立てる|立てない",
                                           "標識|標識|本|立て|立てられ|立てる|立てない",
                                           "ランプ|ランプ|個|付け|付けられ|付ける|付けない",
                                           "防犯灯|防犯灯|台|取り付け|取り付けられ|取り付ける|取り付けない",
                                           NULL};
    build_context(p, "t|n|c|v|p|d|x", te_verbs); /* stems that also make the て form */
    build_words(p, "pl", lines);
    build_set(p, "u", "m");
    build_people(p, "A");
    int64_t spacing = build_between(p, 2, 40), number = build_between(p, 6, 90);
    build_datum(p, LENGTH, "L", spacing * (number - 1));
    build_datum(p, NUMBER, "N", number);
    return build_need(p, "a length that fits a road", spacing * (number - 1) <= 2500);
}
static void solve_spacing(struct build *p) {
    struct ratio gaps =
        build_step(p, "間の数は、<n>の数より1少ないので、", p->datum[NUMBER], '-', build_int(1), "か所", "です。");
    struct ratio spacing = build_step(p, "1つの間の長さは、", p->datum[LENGTH], '/', gaps, "<u>", "です。");
    build_trap(p, gaps);
    build_answer(p, spacing, "", "<u>");
}
static bool holds_spacing(const struct build *p, const int64_t *x, unsigned keep) {
    return IF_KEPT(keep, B_LENGTH | B_NUMBER, x[0] * build_value(p, NUMBER) - x[0] == build_value(p, LENGTH));
}
static const struct figure_template figure_spacing = {FIGURE_UEKI,
                                                      {{"shape", FIGURE_TEXT, "line"},
                                                       {"ends", FIGURE_NUMBER, "2"},
                                                       {"length", FIGURE_NUMBER, "<L>"},
                                                       {"number", FIGURE_NUMBER, "<N>"},
                                                       {"unit", FIGURE_TEXT, "<u>"}}};
static const struct subtype spacing_asked = {
    .id = "spacing",
    .name = "間かくを求める",
    .level = 2,
    .templates = templates_spacing,
    .asks = "間かく",
    .role = {{"L", "<pl>の長さ", "<u>"}, {"N", "<n>の数", "<c>"}},
    .method = {{"間の数", "両はしに<d>ので、間の数は<n>の数より1少なくなります。", solve_spacing, NULL}},
    .draw = draw_spacing,
    .holds = holds_spacing,
    .low = {1},
    .high = {300},
    .hint = "<n>の数と間の数は、どちらがいくつ多いですか。",
    .figure = &figure_spacing,
};

static const struct subtype *const subtypes[] = {&ends,  &one_end, &no_end,        &around,
                                                 &sides, &between, &spacing_asked, NULL};
const struct family family_ueki = {
    .id = "ueki", .number = "F18,F19,F20", .name = "植木算", .grade = 4, .scene = SCENE_OUTDOORS, .subtypes = subtypes};

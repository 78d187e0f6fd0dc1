/* daihyochi.c - 代表値: the median of some entries, and how far they spread.
 *
 *   sort first; the median is the one in the middle, or the mean of two; the spread is the largest less the smallest
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/family/daihyochi.h"

/* what was counted | unit | what one entry is | its counter | low | high */
static const char *const surveys[] = {
    "1か月に読んだ本の冊数|冊|人|人|0|14",
    "計算テストの点数|点|人|人|35|99",
    "ソフトボール投げの記録|m|人|人|8|42",
    "1日に飲んだ水の量|mL|人|人|400|1900",
    "輪投げの得点|点|人|人|2|30",
    "1週間に走った道のり|km|人|人|1|29",
    "漢字テストの点数|点|人|人|40|98",
    "家から学校までかかる時間|分|人|人|3|38",
    "とったどんぐりの数|個|人|人|5|75",
    "なわとびで続けてとんだ回数|回|人|人|8|120",
    "りんごの重さ|g|個|個|210|380",
    "たまごの重さ|g|個|個|48|76",
    "朝顔のくきの長さ|cm|本|本|25|140",
    "身長|cm|人|人|128|166",
    "体重|kg|人|人|26|52",
    "くつのサイズ|cm|人|人|19|27",
    "先月借りた本の冊数|冊|人|人|1|15",
    "1日の読書時間|分|人|人|5|90",
    "10点満点の小テストの点数|点|人|人|2|10",
    "反復横とびの記録|回|人|人|28|56",
    "トマトの重さ|g|個|個|90|210",
    "図書室に来た人数|人|日|日|10|80",
    "最高気温|度|日|日|9|37",
    "店に来た客の数|人|日|日|20|160",
    "電車のおくれた時間|分|日|日|1|25",
    "!立ちはばとびの記録|cm|人|人|95|210",
    NULL,
};

static const char *const entry[] = {"x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7"};

/* The list as a template of the entries' slots. */
void daihyochi_bind(struct build *p) {
    char list[160] = "", all[64] = "", bare[80] = "";
    size_t at = 0, at_all = 0, at_bare = 0;
    for (int i = 0; i < p->n_data; i++) {
        at += (size_t)snprintf(list + at, sizeof list - at, "%s<%s><c>", i ? "、" : "", entry[i]);
        at_bare += (size_t)snprintf(bare + at_bare, sizeof bare - at_bare, "%s<%s>", i ? "、" : "", entry[i]);
        at_all += (size_t)snprintf(all + at_all, sizeof all - at_all, "%s<%s>", i ? "|" : "", entry[i]);
    }
    build_set(p, "list", list);
    build_set(p, "all", all);
    build_set(p, "bare", bare);
    build_set_number(p, "n", p->n_data);
    build_need(p, "some entries", p->n_data >= 4);
}

bool daihyochi_entries(struct build *p, int n) {
    bool sorted = true;
    for (int i = 0; i < n; i++) {
        build_datum(
            p, i, entry[i],
            build_between(p, build_get_number(p, "lo") + (build_get_number(p, "lo") == 0), build_get_number(p, "hi")));
        sorted = sorted && (i == 0 || build_value(p, i) >= build_value(p, i - 1));
    }
    return build_need(p, "not in order already", !sorted);
}
void daihyochi_sort(const struct build *p, int64_t *v) {
    for (int i = 0; i < p->n_data; i++) {
        int j = i;
        for (; j > 0 && v[j - 1] > build_value(p, i); j--) v[j] = v[j - 1];
        v[j] = build_value(p, i);
    }
}

/* ---- the median ---- */
static bool draw_median(struct build *p) {
    int64_t v[BUILD_DATA];
    build_context(p, "w|c|p|pc|lo|hi", surveys);
    if (!daihyochi_entries(p, (int)build_between(p, 4, 8))) return false;
    daihyochi_sort(p, v);
    int middle = p->n_data / 2;
    return build_need(p, "two different ones in the middle", v[middle] != v[middle - 1]);
}
/* Of an odd number of entries: the one in the middle. The trap is the one in the middle before they are sorted. */
static void solve_middle(struct build *p, int64_t median) {
    build_set_number(p, "z4", median);
    build_line(p);
    build_say(p, "まん中の順番は、個数に1をたして2でわればよいので、");
    struct ratio place = build_formula(p, build_int(p->n_data / 2 + 1), "番目", "(%d+1)÷2", p->n_data);
    build_say(p, "です。");
    build_set_number(p, "z5", (int64_t)place.num);
    build_line(p);
    build_say(p, "小さいほうから<z5>番目の値は、<z4><c>です。");
    build_trap(p, p->datum[place.num - 1]);
    build_answer_words(p, median, "<z4><c>");
}
static void solve_median(struct build *p) {
    int64_t v[BUILD_DATA], total = 0;
    char text[120] = "";
    size_t at = 0;
    daihyochi_sort(p, v);
    for (int i = 0; i < p->n_data; i++) {
        total += v[i];
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%lld", i ? "、" : "", (long long)v[i]);
    }
    int middle = p->n_data / 2;
    build_set(p, "z1", text);
    build_set_number(p, "z2", middle), build_set_number(p, "z3", middle + 1);
    build_line(p);
    build_say(p, "小さい順にならべると、<z1>です。");
    build_trap(p, build_fraction(total, p->n_data)); /* the mean */
    if (p->n_data % 2) {
        solve_middle(p, v[middle]);
        return;
    }
    struct ratio two = build_step(p, "まん中は<z2>番目と<z3>番目の2つで、その和は、", build_int(v[middle - 1]), '+',
                                  build_int(v[middle]), "<c>", "です。");
    struct ratio median = build_step(p, "中央値は2つの平均なので、", two, '/', build_int(2), "<c>", "です。");
    build_trap(p, build_fraction(build_value(p, middle - 1) + build_value(p, middle), 2)); /* not sorted */
    build_answer(p, median, "", "<c>");
}
/* In halves: an entry with no more than half of them on either side; or as many below as above, halfway between its
 * neighbours. */
static bool holds_median(const struct build *p, const int64_t *x, unsigned keep) {
    int below = 0, above = 0, half = p->n_data / 2;
    int64_t under = -1, over = -1;
    if (keep != (1u << p->n_data) - 1) return true;
    for (int i = 0; i < p->n_data; i++) {
        int64_t v = 2 * build_value(p, i);
        if (v < x[0]) below++, under = v > under ? v : under;
        if (v > x[0]) above++, over = over < 0 || v < over ? v : over;
    }
    if (p->n_data % 2) return below <= half && above <= half && below + above < p->n_data;
    return below == above && below == half && under + over == 2 * x[0];
}
static const char *const templates_median[] = {
    "<n><pc>の<w>を調べると、<list>でした。中央値は何<c>ですか。",
    "<w>は、<n><pc>で<list>でした。中央値を求めなさい。",
    "次の記録は、<n><pc>の<w>です。<list>。この記録の中央値は何<c>[ですか。|でしょうか。|になりますか。]",
    "<list>。これは<n><pc>の<w>です。中央値<wo>",
    "中央値は何<c>ですか。<n><pc>の<w>は、<list>です。",
    "<n><pc>について<w>を記録したところ、<list>となりました。中央値は何<c>ですか。",
    "ドットプロットに表すために、<n><pc>の<w>を調べました。結果は<list>です。中央値は何<c>になりますか。",
    "<n><pc>の<w>が、調べた順に<list>と書いてあります。中央値は何<c>でしょうか。",
    "!データは<list>で、<n><pc>の<w>を表しています。中央値を答えなさい。",
    NULL,
};
static const struct figure_template figure_median = {
    FIGURE_DOTS, {{"count", FIGURE_NUMBER, "<n>"}, {"values", FIGURE_NUMBERS, "<all>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype median = {
    .id = "median",
    .name = "中央値",
    .level = 1,
    .templates = templates_median,
    .asks = "中央値",
    .role = {{"x0", "1つ目の値", "<c>"},
             {"x1", "2つ目の値", "<c>"},
             {"x2", "3つ目の値", "<c>"},
             {"x3", "4つ目の値", "<c>"},
             {"x4", "5つ目の値", "<c>", .optional = true},
             {"x5", "6つ目の値", "<c>", .optional = true},
             {"x6", "7つ目の値", "<c>", .optional = true},
             {"x7", "8つ目の値", "<c>", .optional = true}},
    .method = {{"ならべかえる",
                "中央値は、小さい順にならべたときのまん中の値です。個数がぐう数なら、まん中の2つの平均です。",
                solve_median, NULL}},
    .draw = draw_median,
    .bind = daihyochi_bind,
    .holds = holds_median,
    .picks = true,
    .scale = 2,
    .low = {1},
    .high = {4000},
    .hint = "小さい順にならべると、まん中にくるのはどれですか。",
    .figure = &figure_median,
};

/* ---- the spread ---- */
static bool draw_spread(struct build *p) {
    int64_t v[BUILD_DATA];
    build_context(p, "w|c|p|pc|lo|hi", surveys);
    if (!daihyochi_entries(p, (int)build_between(p, 4, 8))) return false;
    daihyochi_sort(p, v);
    return build_need(p, "a spread", v[p->n_data - 1] > v[0] + 2) &&
           build_need(p, "one smallest and one largest", v[0] != v[1] && v[p->n_data - 1] != v[p->n_data - 2]);
}
static void solve_spread(struct build *p) {
    int64_t v[BUILD_DATA];
    daihyochi_sort(p, v);
    build_set_number(p, "z1", v[p->n_data - 1]), build_set_number(p, "z2", v[0]);
    build_line(p);
    build_say(p, "いちばん大きいのは<z1><c>、いちばん小さいのは<z2><c>です。");
    struct ratio gap = build_step(p, "その差は、", build_int(v[p->n_data - 1]), '-', build_int(v[0]), "<c>", "です。");
    int64_t ends = build_value(p, 0) - build_value(p, p->n_data - 1);
    build_trap(p, build_int(ends < 0 ? -ends : ends)); /* the first and the last written */
    build_answer(p, gap, "", "<c>");
}
static bool holds_spread(const struct build *p, const int64_t *x, unsigned keep) {
    int64_t most = 0;
    if (keep != (1u << p->n_data) - 1) return true;
    for (int i = 0; i < p->n_data; i++)
        for (int j = 0; j < p->n_data; j++)
            if (build_value(p, i) - build_value(p, j) > most) most = build_value(p, i) - build_value(p, j);
    return x[0] == most;
}
static const char *const templates_spread[] = {
    "<n><pc>の<w>を調べると、<list>でした。いちばん大きい値といちばん小さい値の差は何<c>ですか。",
    "<w>は、<n><pc>で<list>でした。最大の値と最小の値の差を求めなさい。",
    "次の記録は、<n><pc>の<w>です。<list>。最大の値は最小の値より何<c>大きい[ですか。|でしょうか。]",
    "<list>。これは<n><pc>の<w>です。いちばん大きいものといちばん小さいものの差は何<c>ですか。",
    "最大の値と最小の値の差は何<c>ですか。<n><pc>の<w>は、<list>です。",
    "<n><pc>について<w>を記録したところ、<list>となりました。記録の散らばりのはんいを、最大と最小の差で表すと何<c>ですか。",
    "<n><pc>の<w>は、調べた順に<list>です。最も大きい値と最も小さい値は何<c>ちがいますか。",
    "結果は<list>でした。これは<n><pc>の<w>です。最大の値から最小の値をひくと何<c>になりますか。",
    NULL,
};
static const struct figure_template figure_spread = {
    FIGURE_DOTS, {{"count", FIGURE_NUMBER, "<n>"}, {"values", FIGURE_NUMBERS, "<all>"}, {"unit", FIGURE_TEXT, "<c>"}}};
static const struct subtype spread = {
    .id = "spread",
    .name = "散らばりのはんい",
    .level = 1,
    .templates = templates_spread,
    .asks = "いちばん大きい値と小さい値の差",
    .role = {{"x0", "1つ目の値", "<c>"},
             {"x1", "2つ目の値", "<c>"},
             {"x2", "3つ目の値", "<c>"},
             {"x3", "4つ目の値", "<c>"},
             {"x4", "5つ目の値", "<c>", .optional = true},
             {"x5", "6つ目の値", "<c>", .optional = true},
             {"x6", "7つ目の値", "<c>", .optional = true},
             {"x7", "8つ目の値", "<c>", .optional = true}},
    .method = {{"最大と最小", "記録の中から、いちばん大きい値といちばん小さい値を見つけます。", solve_spread, NULL}},
    .draw = draw_spread,
    .bind = daihyochi_bind,
    .holds = holds_spread,
    .low = {1},
    .high = {2000},
    .hint = "いちばん大きい値といちばん小さい値は、どれですか。",
    .figure = &figure_spread,
};

static const struct subtype *const subtypes[] = {&median, &spread, NULL};
const struct family family_daihyochi = {
    .id = "daihyochi", .number = "F101", .name = "代表値", .grade = 6, .scene = SCENE_INDOORS, .subtypes = subtypes};

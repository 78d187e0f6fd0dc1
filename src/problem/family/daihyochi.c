/* daihyochi.c - 代表値: the median of an even number of entries, and how far they spread.
 *
 *   sort first; the median is the mean of the two in the middle; the spread is the largest less the smallest
 *
 * Checked tests/problem/family_test.c
 */
#include <stdio.h>

#include "problem/kit.h"

/* what was counted | unit | what one entry is | its counter | low | high */
static const char *const surveys[] = {
    "1か月に読んだ本の冊数|冊|人|人|0|14", "計算テストの点数|点|人|人|35|99",   "ソフトボール投げの記録|m|人|人|8|42", "1日に飲んだ水の量|mL|人|人|400|1900", "輪投げの得点|点|人|人|2|30",
    "1週間に走った道のり|km|人|人|1|29",    "漢字テストの点数|点|人|人|40|98",   "家から学校までかかる時間|分|人|人|3|38", "とったどんぐりの数|個|人|人|5|75",   "なわとびで続けてとんだ回数|回|人|人|8|120",
    "りんごの重さ|g|個|個|210|380",         "たまごの重さ|g|個|個|48|76",        "朝顔のくきの長さ|cm|本|本|25|140",       "!立ちはばとびの記録|cm|人|人|95|210", NULL,
};

/* An even number of entries, not sorted; the list as a template of their slots. */
static bool draw_entries(struct kit *k) {
    static const char *const name[] = {"x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7"};
    char list[160] = "";
    size_t at = 0;
    kit_context(k, "w|c|p|pc|lo|hi", surveys);
    int n = (int)(2 * kit_between(k, 2, 4));
    bool sorted = true;
    for (int i = 0; i < n; i++) {
        kit_datum(k, i, name[i], kit_between(k, kit_get_number(k, "lo") + (kit_get_number(k, "lo") == 0), kit_get_number(k, "hi")));
        sorted = sorted && (i == 0 || kit_value(k, i) >= kit_value(k, i - 1));
        at += (size_t)snprintf(list + at, sizeof list - at, "%s<%s><c>", i ? "、" : "", name[i]);
    }
    kit_set(k, "list", list);
    kit_set_number(k, "n", n);
    return kit_need(k, "not in order already", !sorted);
}
/* The entries from small to large. */
static void sort(const struct kit *k, int64_t *v) {
    for (int i = 0; i < k->n_data; i++) {
        int j = i;
        for (; j > 0 && v[j - 1] > kit_value(k, i); j--) v[j] = v[j - 1];
        v[j] = kit_value(k, i);
    }
}

/* ---- the median ---- */
static bool draw_median(struct kit *k) {
    int64_t v[KIT_DATA];
    if (!draw_entries(k)) return false;
    sort(k, v);
    int middle = k->n_data / 2;
    return kit_need(k, "two different ones in the middle", v[middle] != v[middle - 1]);
}
static void solve_median(struct kit *k) {
    int64_t v[KIT_DATA], total = 0;
    char text[120] = "";
    size_t at = 0;
    sort(k, v);
    for (int i = 0; i < k->n_data; i++) {
        total += v[i];
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%lld", i ? "、" : "", (long long)v[i]);
    }
    int middle = k->n_data / 2;
    kit_set(k, "z1", text);
    kit_set_number(k, "z2", middle), kit_set_number(k, "z3", middle + 1);
    kit_line(k);
    kit_say(k, "小さい順にならべると、<z1>です。");
    struct ratio two = kit_step(k, "まん中は<z2>番目と<z3>番目の2つで、その和は、", kit_int(v[middle - 1]), '+', kit_int(v[middle]), "<c>", "です。");
    struct ratio median = kit_step(k, "中央値は2つの平均なので、", two, '/', kit_int(2), "<c>", "です。");
    kit_trap(k, kit_fraction(total, k->n_data));                                  /* the mean */
    kit_trap(k, kit_fraction(kit_value(k, middle - 1) + kit_value(k, middle), 2)); /* not sorted */
    kit_answer(k, median, "", "<c>");
}
/* In halves: as many entries below as above, and it lies halfway between its neighbours. */
static bool holds_median(const struct kit *k, const int64_t *x, unsigned keep) {
    int below = 0, above = 0;
    int64_t under = -1, over = -1;
    if (keep != (1u << k->n_data) - 1) return true;
    for (int i = 0; i < k->n_data; i++) {
        int64_t v = 2 * kit_value(k, i);
        if (v < x[0]) below++, under = v > under ? v : under;
        if (v > x[0]) above++, over = over < 0 || v < over ? v : over;
    }
    return below == above && below == k->n_data / 2 && under + over == 2 * x[0];
}
static const char *const frames_median[] = {
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
static const struct kit_subtype median = {
    .id = "median", .name = "中央値", .level = 1, .frames = frames_median,
    .method = {{"ならべかえる", "中央値は、小さい順にならべたときのまん中の値です。個数がぐう数なら、まん中の2つの平均です。", solve_median, NULL}},
    .draw = draw_median, .holds = holds_median, .scale = 2, .low = {1}, .high = {4000},
    .hint = "小さい順にならべると、まん中にくるのはどれとどれですか。",
    .figure = "{\"type\":\"dots\",\"count\":<n>,\"unit\":\"<c>\"}",
};

/* ---- the spread ---- */
static bool draw_spread(struct kit *k) {
    int64_t v[KIT_DATA];
    if (!draw_entries(k)) return false;
    sort(k, v);
    return kit_need(k, "a spread", v[k->n_data - 1] > v[0] + 2) && kit_need(k, "one smallest and one largest", v[0] != v[1] && v[k->n_data - 1] != v[k->n_data - 2]);
}
static void solve_spread(struct kit *k) {
    int64_t v[KIT_DATA];
    sort(k, v);
    kit_set_number(k, "z1", v[k->n_data - 1]), kit_set_number(k, "z2", v[0]);
    kit_line(k);
    kit_say(k, "いちばん大きいのは<z1><c>、いちばん小さいのは<z2><c>です。");
    struct ratio gap = kit_step(k, "その差は、", kit_int(v[k->n_data - 1]), '-', kit_int(v[0]), "<c>", "です。");
    int64_t ends = kit_value(k, 0) - kit_value(k, k->n_data - 1);
    kit_trap(k, kit_int(ends < 0 ? -ends : ends)); /* the first and the last written */
    kit_answer(k, gap, "", "<c>");
}
static bool holds_spread(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t most = 0;
    if (keep != (1u << k->n_data) - 1) return true;
    for (int i = 0; i < k->n_data; i++)
        for (int j = 0; j < k->n_data; j++)
            if (kit_value(k, i) - kit_value(k, j) > most) most = kit_value(k, i) - kit_value(k, j);
    return x[0] == most;
}
static const char *const frames_spread[] = {
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
static const struct kit_subtype spread = {
    .id = "spread", .name = "散らばりのはんい", .level = 1, .frames = frames_spread,
    .method = {{"最大と最小", "記録の中から、いちばん大きい値といちばん小さい値を見つけます。", solve_spread, NULL}},
    .draw = draw_spread, .holds = holds_spread, .low = {1}, .high = {2000},
    .hint = "いちばん大きい値といちばん小さい値は、どれですか。",
    .figure = "{\"type\":\"dots\",\"count\":<n>,\"unit\":\"<c>\"}",
};

static const struct kit_subtype *const subtypes[] = {&median, &spread, NULL};
const struct kit_family family_daihyochi = {.id = "daihyochi", .number = "F101", .name = "代表値", .grade = 6, .scene = KIT_INDOORS, .subtypes = subtypes};

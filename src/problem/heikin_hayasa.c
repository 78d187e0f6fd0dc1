/* heikin_hayasa.c - 平均の速さ: the whole way ÷ the whole time, never the mean of two speeds.
 *
 * Checked tests/problem/family_test.c
 */
#include "problem/kit.h"

enum { WAY, OUT, BACK };

static const char *const travellers[] = {"自転車|km|時速|時間|6|20", "馬|km|時速|時間|8|30", "自動車|km|時速|時間|20|80", "バス|km|時速|時間|20|60", "トラック|km|時速|時間|20|70", "船|km|時速|時間|10|36", "<A>|m|分速|分|40|100", "走っている<A>|m|分速|分|100|220", "!オートバイ|km|時速|時間|20|80", NULL};
static const char *const places[] = {"A町とB町", "家と公園", "学校と海", "駅と湖", "山のふもとと頂上", "2つの町", "家と図書館", NULL};

static bool draw_round(struct kit *k) {
    kit_people(k, "A");
    kit_context(k, "w|u|ru|t|lo|hi", travellers);
    kit_words(k, "pl", places);
    int64_t out = kit_between(k, kit_get_number(k, "lo"), kit_get_number(k, "hi")), back = kit_between(k, kit_get_number(k, "lo"), kit_get_number(k, "hi"));
    if (!kit_need(k, "speeds differ", out != back)) return false;
    int64_t a = out, b = back;
    while (b) {
        int64_t r = a % b;
        a = b, b = r;
    }
    int64_t way = out / a * back * kit_between(k, 1, 4);
    kit_datum(k, WAY, "D", way);
    kit_datum(k, OUT, "v", out);
    kit_datum(k, BACK, "b", back);
    return kit_need(k, "a plausible way", way <= (kit_get(k, "u")[0] == 'k' ? 240 : 6000) && way > out && way > back) && kit_need(k, "a mean with one decimal", 20 * out * back % (out + back) == 0);
}
static void solve_round(struct kit *k) {
    struct ratio out = kit_step(k, "行きにかかった時間は、", k->datum[WAY], '/', k->datum[OUT], "<t>", "です。");
    struct ratio back = kit_step(k, "帰りにかかった時間は、", k->datum[WAY], '/', k->datum[BACK], "<t>", "です。");
    kit_line(k);
    kit_say(k, "往復では、道のりは");
    struct ratio way = kit_equation(k, k->datum[WAY], '*', kit_int(2), "<u>");
    kit_say(k, "、時間は");
    struct ratio time = kit_equation(k, out, '+', back, "<t>");
    kit_say(k, "です。");
    struct ratio mean = kit_step(k, "平均の速さは<ru>、", way, '/', time, "<u>", "です。");
    kit_trap(k, kit_fraction(kit_value(k, OUT) + kit_value(k, BACK), 2));
    kit_answer(k, mean, "<ru>", "<u>");
}
/* In tenths. */
static bool holds_round(const struct kit *k, const int64_t *x, unsigned keep) {
    int64_t v = kit_value(k, OUT), b = kit_value(k, BACK);
    return KIT_KEEP(keep, KIT_BIT(OUT) | KIT_BIT(BACK), x[0] * (v + b) == 20 * v * b);
}
static const char *const frames_round[] = {
    "<D><u>の道を往復しました。行きは<ru><v><u>、帰りは<ru><b><u>でした。往復の平均の速さは<ru>何<u>ですか。",
    "<w>が<pl>の間の<D><u>を往復しました。行きの速さは<ru><v><u>、帰りの速さは<ru><b><u>です。平均の速さは<ru>何<u>[ですか。|でしょうか。|になりますか。]",
    "<pl>は<D><u>はなれています。<w>が、行きは<ru><v><u>、帰りは<ru><b><u>で往復すると、平均の速さは<ru>何<u>ですか。",
    "往復の平均の速さは<ru>何<u>ですか。道のりは片道<D><u>で、<w>は行きを<ru><v><u>、帰りを<ru><b><u>で進みました。",
    "片道<D><u>の道のりを、<w>が行きは<ru><v><u>、帰りは<ru><b><u>で進みました。往復の平均の速さは<ru>何<u>でしょうか。",
    "<w>は<D><u>はなれた所まで<ru><v><u>で行き、同じ道を<ru><b><u>で帰りました。往復の平均の速さは<ru>何<u>ですか。",
    "<pl>の間を<w>が往復しました。行きは<ru><v><u>、帰りは<ru><b><u>、片道は<D><u>です。往復の平均の速さは<ru>何<u>ですか。",
    "行きは<ru><v><u>、帰りは<ru><b><u>で、片道<D><u>の道を<w>が往復しました。全体の平均の速さは<ru>何<u>ですか。",
    NULL,
};
static const struct kit_subtype round_trip = {
    .id = "round", .name = "往復", .level = 2, .frames = frames_round,
    .method = {{"合計", "平均の速さは、往復の道のりの合計を、時間の合計でわって求めます。", solve_round}},
    .draw = draw_round, .holds = holds_round, .low = {1}, .high = {3000}, .scale = 10, .spare = KIT_BIT(WAY),
    .hint = "行きと帰りの時間をそれぞれ求めましょう。",
    .figure = "{\"type\":\"segment\",\"distance\":<D>,\"speeds\":[<v>,<b>],\"unit\":\"<u>\"}",
};

static const struct kit_subtype *const subtypes[] = {&round_trip, NULL};
const struct kit_family family_heikin_hayasa = {.id = "heikin_hayasa", .number = "F49", .name = "平均の速さ", .grade = 5, .subtypes = subtypes};

/* saikoro_joken.c - how throws, coins and hands that fit are asked for.
 *
 * Slots: <di> 大中小3つのさいころ, <h> 同時に, <d> 投げる, <v> 投げ; <n> a number, <N> how many; <t> コイン <c> 枚, <x> 表; <q> a choice.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/kazoe_said.h"

#define DICE "<di>を<h>"
#define MANY "<N>[個|つ]の<di>を<h>"
#define OUT "[目の出方|出方|場合]"

static const struct phrasing three_sum[] =
    KAZOE(DICE, "<d>", "[出る目の数の和|目の和|出た目の合計|3つの目の数の合計]が<n>になる", OUT, "通り");
static const struct phrasing three_range[] =
    KAZOE(DICE, "<d>", "[出る目の数の和|目の和|出た目の合計]が<n><q>になる", OUT, "通り");
static const struct phrasing three_product[] =
    KAZOE(DICE, "<d>", "[出る目の数の積|目の積|3つの目をかけた数]が<n>になる", OUT, "通り");
static const struct phrasing product[] =
    KAZOE(DICE, "<d>", "[出る目の数の積|目の積|2つの目をかけた数]が<n>の倍数になる", OUT, "通り");
static const struct phrasing places[] =
    KAZOE("<di>を<h><v>、1回目の目を十の位、2回目の目を一の位として2けたの整数を", "作る",
          "[できた整数が|その整数が|]<n>の倍数になる", OUT, "通り");
static const struct phrasing extreme[] =
    KAZOE(MANY, "<d>", "[いちばん<q>目が<n>になる|最も<q>目が<n>である|出た目のうち最も<q>数が<n>になる]", OUT, "通り");
static const struct phrasing face[] =
    KAZOE(MANY, "<d>", "[少なくとも1つは<n>の目が出る|<n>の目が1つ以上出る|<n>の目が少なくとも1個出る]", OUT, "通り");
static const struct phrasing alike[] = KAZOE(MANY, "<d>", "<q>", OUT, "通り");
static const struct phrasing coins[] =
    KAZOE("<N><c>の<t>を[同時に|一度に]", "<d>", "[<q><n><c>が<x>になる|<x>が<q><n><c>出る]", "[出方|場合|表と裏の出方]", "通り");
static const struct phrasing hands[] =
    KAZOE("<N>人[の<t>|]が[1回|一度に]じゃんけんを", "する", "[だれがどの手を出すかを区別すると、|人を区別して考えると、|]", "<q>", "通り");
static const struct phrasing winners[] =
    KAZOE("<N>人[の<t>|]が[1回|一度に]じゃんけんを", "する", "[<n>人だけが勝つ|ちょうど<n>人が勝つ|勝つ人が<n>人になる]",
          "[手の出し方|場合|出し方]", "通り");

const struct wording wording_saikoro_joken[] = {
    {"three_sum", SAYS(0), three_sum}, {"three_product", SAYS(0), three_product},
    {"three_range", SAYS(0), three_range},
    {"product_multiple", SAYS(0), product}, {"places", SAYS(0), places},
    {"extreme", SAYS(0), extreme},     {"face", SAYS(0), face},
    {"alike", SAYS(0), alike},         {"coins", SAYS(0), coins},
    {"hands", SAYS(0), hands},         {"winners", SAYS(0), winners},
    {NULL, 0, NULL},
};

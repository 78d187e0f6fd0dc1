/* saikoro.h - throws of two dice: drawn, told, and looked at one by one. */
#ifndef SANSU_FAMILY_SAIKORO_H
#define SANSU_FAMILY_SAIKORO_H

#include "problem/build.h"

enum { NUMBER, FACES = 6 };

extern const struct subtype family_erabi_dice_sum, family_erabi_dice_range, family_erabi_dice_multiple,
    family_erabi_dice_difference, family_erabi_dice_product, family_erabi_dice_parity;

/* Two dice <di> that are thrown, somebody <A>, a number <n> in [low, high]. */
bool family_saikoro_draw(struct build *p, int64_t low, int64_t high);
/* The answer is the number of throws that fit. */
typedef bool saikoro_fits(const struct build *p, int64_t a, int64_t b);
bool family_saikoro_holds(const struct build *p, const int64_t *x, unsigned keep, saikoro_fits *fits);

/* The same texts for every sentence E: 出る目の数の和が<n>になる. */
#define THROWN(E)                                                                                                     \
    "<di>を<h><v>ます。" E "目の出方は全部で何通りありますか。",                                                      \
        "<di>を<h><d>とき、" E "場合は何通り[ありますか。|ですか。|でしょうか。]",                                    \
        E "目の出方は何通りありますか。<di>を<h><v>ます。", "<A>は<di>を<h><v>ます。" E "のは、全部で何通りですか。", \
        "すごろくで、<di>を<h><v>ます。" E "出方は何通りになりますか。",                                              \
        "<di>を<h><d>ゲームで、" E "と勝ちです。勝ちになる目の出方は何通りですか。",                                  \
        "<di>を<h><v>ます。目の組のうち、" E "ものは全部で何通りありますか。", "<di>を<h><d>とき、" E "場合の数<wo>", \
        "!<di>があります。これを<h><v>ます。" E "目の出方は何通りでしょうか。", NULL

#endif

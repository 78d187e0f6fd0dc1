/* narabe_joken.c - how orders with a condition are asked for.
 *
 * Slots: <x> 男子 <a> <c>, <y> 女子 <b> <c>, <t> a third kind <e>; <B> <D> names among <N> <t>; <d> what is done,
 * <w> its noun.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/kazoe_said.h"

#define KINDS "<x><a><c>と<y><b><c>"
#define PEOPLE "[<B>と<D>をふくむ<N>人の<t>|<t><N>人(その中に<B>と<D>がいる)]"

static const struct phrasing ends[] =
    KAZOE(KINDS, "<d>", "[両はしがどちらも<x>になる|両はしに<x>が来る|両はしとも<x>である|左はしも右はしも<x>になる]", "<w>", "通り");
static const struct phrasing together[] = KAZOE(
    KINDS, "<d>", "[<x><a><c>が全部となり合う|<x><a><c>がはなれずに続く|<x>がひとかたまりになる|<x>がすべてとなり合う]", "<w>", "通り");
static const struct phrasing apart[] =
    KAZOE(KINDS, "<d>", "[<x>どうしがとなり合わない|<x>が続かない|どの<x>もとなり合わない]", "<w>", "通り");
static const struct phrasing turn[] =
    KAZOE(KINDS, "<d>", "[<x>と<y>が1<c>ずつ交ごになる|<x>と<y>が交たいに続く|となりがいつも別の種類になる]", "<w>", "通り");
static const struct phrasing two_ends[] =
    KAZOE(PEOPLE, "<d>", "[<B>と<D>が両はしになる|両はしが<B>と<D>である|<B>と<D>が左右のはしに来る]", "<w>", "通り");
static const struct phrasing not_next[] =
    KAZOE(PEOPLE, "<d>", "[<B>と<D>がとなり合わない|<B>と<D>がはなれている|<B>のとなりに<D>が来ない]", "<w>", "通り");
static const struct phrasing before[] =
    KAZOE(PEOPLE, "<d>", "[<B>が<D>より左になる|<D>より左に<B>がいる|<B>が<D>より左側に来る]", "<w>", "通り");
static const struct phrasing exchange[] =
    KAZOE("<N>人が1つずつ<t>を<d>。それを集めて1人に1つずつ", "配る",
          "[だれも自分の<t>を受け取らない|全員が自分以外の人の<t>を受け取る|自分の<t>が自分にもどる人がいない]", "配り方", "通り");
static const struct phrasing again[] =
    KAZOE("<n><c>の<t>を使って<r>", "<d>", "[同じ<t>を何回使ってもよいとすると、|同じ<t>をくり返し使ってもよいとき、|同じ<t>が続いてもよいとすると、]",
          "<w>", "通り");
#define ALIKE "[同じ種類のものは区別しないとすると、|同じものどうしは区別しないとき、|]"
static const struct phrasing alike[] = KAZOE("[<x><a><c>と<y><b><c>|<y><b><c>と<x><a><c>]", "<d>", ALIKE, "<w>", "通り");
static const struct phrasing alike_three[] = KAZOE("<x><a><c>、<y><b><c>、<t><e><c>", "<d>", ALIKE, "<w>", "通り");

const struct wording wording_narabe_joken[] = {
    {"ends", SAYS(0), ends},         {"together", SAYS(0), together}, {"apart", SAYS(0), apart},
    {"turn", SAYS(0), turn},         {"two_ends", SAYS(0), two_ends}, {"not_next", SAYS(0), not_next},
    {"before", SAYS(0), before},     {"exchange", SAYS(0), exchange}, {"again", SAYS(0), again},
    {"alike", SAYS(0), alike},       {"alike_three", SAYS(0), alike_three},
    {NULL, 0, NULL},
};

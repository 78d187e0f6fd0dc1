/* yakusoku.c - how a sign with a meaning of its own is explained.
 *
 * Slots: <s> ◎, <ru> 2つの数の積から2つの数の和をひいた数, <fo> A×B-(A+B), <x>, <y>, <z> the numbers, <P> a name.
 *
 * Checked tests/problem/wording_test.c
 */
#include "problem/wording/yakusoku.h"

static const struct phrasing once[] = {THE_RULE, WHAT("<x><s><y>"), WHOLE("<x><s><y>"), {0, 0, NULL}};
static const struct phrasing twice[] = {THE_RULE, WHAT("(<x><s><y>)<s><z>"), WHOLE("(<x><s><y>)<s><z>"), {0, 0, NULL}};

const struct wording wording_yakusoku[] = {
    {"once", SAYS(RULE), once},
    {"twice", SAYS(RULE), twice},
    {NULL, 0, NULL},
};

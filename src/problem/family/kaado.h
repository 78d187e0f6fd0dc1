/* kaado.h - whole numbers laid with cards: the cards as words and parameters, every number looked at. */
#ifndef SANSU_FAMILY_KAADO_H
#define SANSU_FAMILY_KAADO_H

#include "problem/build.h"

enum { DIGITS, MOST_CARDS = 5 };           /* datum; cards with a digit other than 0 */
enum { CARDS, FIRST, ODD = 6, FOUND = 7 }; /* auxiliary parameters; FOUND is no part of the key */

/* `least` to five different digits, from small to large, and what they stand on. */
void kaado_draw(struct build *p, int64_t least);
/* The cards, and 0 where there is one, as parameters and as <list> of <m>. */
bool kaado_bind(struct build *p, bool zero);
/* The smallest number above `number` that can be laid; 0: there is none. */
int64_t kaado_next(const struct build *p, int64_t number, bool zero);
/* How many of all numbers leave `odd` when they are divided by `step`. */
int64_t kaado_count(const struct build *p, bool zero, int64_t step, int64_t odd);
/* The answer is what bind() counted. */
bool kaado_holds_found(const struct build *p, const int64_t *x, unsigned keep);

#define KAADO_CARD(slot, name, ...) \
    { slot, name "枚目の数", "", PROBLEM_PARAMETER, __VA_ARGS__ }
#define KAADO_CARDS                                                                       \
    KAADO_CARD("v0", "1", .optional = false), KAADO_CARD("v1", "2", .optional = false),   \
        KAADO_CARD("v2", "3", .optional = true), KAADO_CARD("v3", "4", .optional = true), \
        KAADO_CARD("v4", "5", .optional = true)
#define KAADO_ROLES {"r", "けた数", "けた"}, KAADO_CARDS

#endif

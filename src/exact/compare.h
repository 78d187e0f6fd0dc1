/* compare.h - is left = right? */
#ifndef SANSU_EXACT_COMPARE_H
#define SANSU_EXACT_COMPARE_H

#include "exact/side.h"

struct verdict {
    enum exact_verdict verdict;
    enum exact_reason reason;
};

/* relation: the op of TOKEN_RELATION. first: nothing stands left of `left` in the chain. text: for counters' names. */
struct verdict side_compare(const struct side *left, const struct side *right, char relation, bool first,
                            const char *text);

/* A number of one counter is matched to another kind of quantity: みかん2個=180円, ③=750円. */
bool side_is_label(const struct side *side);

/* Rounded half up to `places` decimals, 10^-places = one unit (places may be negative); false on overflow. */
bool side_round(struct ratio *out, struct ratio value, int places);

#endif

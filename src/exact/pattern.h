/* pattern.h - equalities that are said in words, and facts that one line tells the next. */
#ifndef SANSU_EXACT_PATTERN_H
#define SANSU_EXACT_PATTERN_H

#include "exact/compare.h"
#include "exact/integer.h"
#include "exact/normal.h"

struct pattern_memory {
    bool has_last; /* the last equality that held, for 小数第2位を四捨五入して */
    struct ratio last;
    size_t last_start, last_end;
    bool has_share; /* ③=750円: one share is worth `share` of `label` */
    struct ratio share;
    size_t label_start, label_end, share_end;
    bool has_expected; /* 72と90の最大公約数で、: the number that must follow */
    exact_int expected;
    size_t expected_start, expected_end;
};

/* A correspondence of shares that cannot be checked alone is compared with the one before. Returns the verdict to
 * use. */
struct verdict pattern_correspondence(struct pattern_memory *m, const struct side *left, const struct side *right,
                                      const char *text, struct verdict otherwise);

void pattern_remember(struct pattern_memory *m, const struct side *left, const struct side *right, struct verdict v);

/* A comma or full stop ends the gap. */
void pattern_break(struct pattern_memory *m, const struct gap *gap);

/* The number that ends the gap completes a statement in words. */
bool pattern_prose(struct exact_claim *out, const struct pattern_memory *m, const struct gap *gap);

/* The unit that ends the gap does: 12と18の最大公約数の6cm. (の2倍 and の3つ say something else.) */
bool pattern_measured(struct exact_claim *out, const struct gap *gap);

#endif

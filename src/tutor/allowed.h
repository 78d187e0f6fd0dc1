/* allowed.h - the values, in every legal spelling, that may stand after an "=". */
#ifndef SANSU_TUTOR_ALLOWED_H
#define SANSU_TUTOR_ALLOWED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { ALLOWED_MAX = 192, ALLOWED_BYTES = 4096 };

/* Strings, first to last the order of preference. A quotient with a remainder is kept as two strings, because a unit
 * may stand between them: 100÷7=14(人)あまり2. */
struct allowed_values {
    size_t n, used;
    uint16_t at[ALLOWED_MAX], length[ALLOWED_MAX];
    char bytes[ALLOWED_BYTES];
    bool soft;                        /* a lone measure: words may follow as well (地図上の1cm=実際の500m) */
    char quotient[48], remainder[48]; /* "" when the side is not a division with a remainder */
};

enum allowed_kind {
    ALLOWED_FREE,   /* nothing is known about the left side: prose stays free */
    ALLOWED_FORCED, /* the list holds the only numbers that may follow */
    /* an expression may follow (360=2×180): its characters are free, the finished side is checked */
    ALLOWED_OPEN,
    ALLOWED_NONE /* no number can follow: division by zero, a quotient with a remainder, a result below zero */
};

/* text[0..n) ends just before `sign` ("=", "≒", ...). Fills the list when the answer is ALLOWED_FORCED. */
enum allowed_kind tutor_allowed_collect(struct allowed_values *out, const char *text, size_t n, const char *sign,
                                        size_t n_sign);

enum allowed_match { ALLOWED_NO, ALLOWED_PREFIX, ALLOWED_WHOLE };

/* Is tail[0..n) a whole spelling, the beginning of one, or neither? WHOLE wins. Bytes, so a cut character is fine. */
enum allowed_match tutor_allowed_match(const struct allowed_values *list, const char *tail, size_t n);

/* Is any equality of text[0..n) false? Is the last one whose right side begins at or after `right` true? */
struct tutor_equalities {
    bool any_false, last_true;
};
struct tutor_equalities tutor_check_equalities(const char *text, size_t n, size_t right);

#endif

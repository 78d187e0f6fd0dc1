/* offer.h - every legal way to write the number that belongs after an "=". */
#ifndef SANSU_TUTOR_OFFER_H
#define SANSU_TUTOR_OFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { OFFER_MAX = 192, OFFER_BYTES = 4096 };

/* Strings, first to last the order of preference. A quotient with a remainder is kept as two strings, because a unit may
 * stand between them: 100÷7=14(人)あまり2. */
struct offer_list {
    size_t n, used;
    uint16_t at[OFFER_MAX], length[OFFER_MAX];
    char bytes[OFFER_BYTES];
    bool soft; /* a lone measure: words may follow as well (地図上の1cm=実際の500m) */
    char quotient[48], remainder[48]; /* "" when the side is not a division with a remainder */
};

enum offer_kind {
    OFFER_FREE,   /* nothing is known about the left side: prose stays free */
    OFFER_FORCED, /* the list holds the only numbers that may follow */
    OFFER_OPEN,   /* an expression may follow (360=2×180): its characters are free, the finished side is checked */
    OFFER_NONE    /* no number can follow: division by zero, a quotient with a remainder, a result below zero */
};

/* text[0..n) ends just before `sign` ("=", "≒", ...). Fills the list when the answer is OFFER_FORCED. */
enum offer_kind offer_collect(struct offer_list *out, const char *text, size_t n, const char *sign, size_t n_sign);

enum offer_match { OFFER_NO, OFFER_PREFIX, OFFER_WHOLE };

/* Is tail[0..n) a whole spelling, the beginning of one, or neither? WHOLE wins. Bytes, so a cut character is fine. */
enum offer_match offer_match(const struct offer_list *list, const char *tail, size_t n);

/* Is any equality of text[0..n) false? Is the last one whose right side begins at or after `right` true? */
struct offer_verdict {
    bool any_false, last_true;
};
struct offer_verdict offer_judge(const char *text, size_t n, size_t right);

#endif

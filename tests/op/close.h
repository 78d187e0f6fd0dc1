/* close.h - comparison of numbers for the tests of op/ and train/. */
#ifndef SANSU_TESTS_OP_CLOSE_H
#define SANSU_TESTS_OP_CLOSE_H

#include <math.h>

#include "test.h"

/* |got - want| <= tolerance; NaN fails. */
#define assert_close(got, want, tolerance)                                                       \
    do {                                                                                         \
        double got_ = (double)(got), want_ = (double)(want);                                     \
        if (!(fabs(got_ - want_) <= (double)(tolerance)))                                        \
            fail_msg("%s:%d: %s is %.9g, expected %.9g", __FILE__, __LINE__, #got, got_, want_); \
    } while (0)

#endif

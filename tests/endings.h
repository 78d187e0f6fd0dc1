/* endings.h - the table of endings (tests/golden/answer_endings.tsv) for every test that asks where the answer
 * stands. */
#ifndef SANSU_TESTS_ENDINGS_H
#define SANSU_TESTS_ENDINGS_H

#include <stddef.h>

struct ending {
    const char *text;
    const char *answer; /* NULL: it gives none */
};

/* Calls `visit` for each row; how many there were. */
size_t endings_each(void (*visit)(const struct ending *ending));

#endif

/* recognise_fuzz.c - any bytes as a problem text: recognised or not, never a crash; what is recognised has an answer
 * that ends in its unit, and a second look finds the same. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/problem_solve.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct problem_recogniser *recogniser; /* learning the families once is enough */
    struct problem_found found, again;
    struct err err = {0};
    if (!recogniser && !problem_recogniser_open(&recogniser, &err)) abort();
    bool known = problem_recognise(&found, recogniser, (const char *)data, n, &err);
    if (!known) {
        if (err.code) abort();
        return 0;
    }
    size_t answer = strlen(found.answer), unit = strlen(found.unit);
    if (answer == 0 || unit > answer || strcmp(found.answer + answer - unit, found.unit) != 0) abort();
    if (found.n_steps < 1 || found.n_steps > PROBLEM_STEPS) abort();
    if (n % 8) return 0; /* some are enough for the second look */
    if (!problem_recognise(&again, recogniser, (const char *)data, n, &err) || strcmp(found.answer, again.answer) != 0)
        abort();
    return 0;
}

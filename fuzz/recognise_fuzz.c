/* recognise_fuzz.c - any bytes as a problem text: recognised or not, never a crash; what is recognised has an answer and
 * steps, and a second look finds the same. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/problem_solve.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct problem_recogniser *recogniser; /* learning the families once is enough */
    static struct problem found, again;
    struct err err = {0};
    if (!recogniser && !problem_recogniser_open(&recogniser, &err)) abort();
    bool known = problem_recognise(&found, recogniser, NULL, 0, (const char *)data, n, &err);
    if (!known) {
        if (err.code) abort();
        return 0;
    }
    if (!found.answer[0]) abort();
    if (found.n_steps < 1 || found.n_steps > PROBLEM_STEPS) abort();
    if (n % 8) return 0; /* some are enough for the second look */
    if (!problem_recognise(&again, recogniser, NULL, 0, (const char *)data, n, &err) ||
        strcmp(found.answer, again.answer) != 0)
        abort();
    return 0;
}

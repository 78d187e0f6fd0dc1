/* reading_fuzz.c - any bytes as a problem text: read or not, never a crash; what is sure has an answer, no doubt, and
 * quantities that stand in the text. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/reading.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct reader *reader;
    static struct reading r;
    struct err err = {0};
    if (!reader && !reader_open(&reader, "models/sansu-reader", &err)) abort();
    if (!reader_read(&r, reader, (const char *)data, n, &err)) abort();
    if ((r.sureness == READING_NONE) != (r.family == NULL)) abort();
    if ((r.sureness == READING_SURE) != (r.why[0] == 0)) abort();
    if (r.family && (r.solved.answer[0] == 0 || r.probability < 0 || r.probability > 1)) abort();
    for (int i = 0; i < r.n_quantities; i++)
        if (r.quantity[i].start >= r.quantity[i].end || r.quantity[i].end > strlen(r.canonical)) abort();
    return 0;
}

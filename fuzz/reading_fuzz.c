/* reading_fuzz.c - any bytes as a problem text: read or not, never a crash; what is sure has an answer, no doubt, and
 * quantities that stand in the text. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/reading.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check_part(const struct reading_part *p, size_t n) {
    if ((p->sureness == READING_NONE) != (p->family == NULL)) abort();
    if ((p->sureness == READING_SURE) != (p->why[0] == 0)) abort();
    if (p->family && (p->solved.answer[0] == 0 || p->probability < 0 || p->probability > 1)) abort();
    if (p->start > p->end || p->end > n) abort();
    for (int i = 0; i < p->n_quantities; i++)
        if (p->quantity[i].start >= p->quantity[i].end || p->quantity[i].end > n) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static struct reader *reader;
    static struct reading r;
    struct err err = {0};
    if (!reader && !reader_open(&reader, "models/sansu-reader", &err)) abort();
    if (!reader_read(&r, reader, (const char *)data, n, &err)) abort();
    if ((r.sureness == READING_SURE) != (r.why[0] == 0)) abort();
    enum reading_sureness least = r.n_parts ? READING_SURE : READING_NONE;
    for (int i = 0; i < r.n_parts; i++) {
        check_part(&r.part[i], strlen(r.canonical));
        if (r.part[i].sureness < least) least = r.part[i].sureness;
    }
    if (r.sureness != least) abort();
    return 0;
}

/* expression_fuzz.c - any bytes as the side in front of "=".
 *
 * Whatever exact_pending_value offers must check true, if no number of the side is malformed (035m×40cm). */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "sansu/exact.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static bool keep_last(void *context, const struct exact_claim *claim) {
    *(struct exact_claim *)context = *claim;
    return true;
}

static struct exact_claim last_claim(const uint8_t *data, size_t n, const char *right, size_t n_right) {
    struct exact_claim claim = {.verdict = EXACT_NOT_CHECKABLE};
    struct bytes line;
    bytes_init(&line);
    bytes_append(&line, data, n);
    bytes_append_char(&line, '=');
    bytes_append(&line, right, n_right);
    bytes_append_char(&line, '\n');
    exact_check(line.data, line.len, keep_last, &claim);
    bytes_free(&line);
    return claim;
}

/* Is the number wrong by what the side itself says, not by another correspondence (③=750円, ①=8)? */
static bool refuses(const uint8_t *data, size_t n, const char *right) {
    const struct exact_claim claim = last_claim(data, n, right, strlen(right));
    return claim.verdict == EXACT_FALSE && claim.reason != EXACT_CORRESPONDENCE;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct exact_pending p;
    struct bytes all;
    if (!exact_pending_value(&p, (const char *)data, n)) {
        if (refuses(data, n, "7") && refuses(data, n, "8")) abort();
        return 0;
    }
    if (p.start > n) abort();
    bytes_init(&all);
    exact_spellings(&all, &p);
    for (const char *line = bytes_text(&all), *end; *line; line = end + 1) {
        end = strchr(line, '\n');
        const struct exact_claim claim = last_claim(data, n, line, (size_t)(end - line));
        if (claim.verdict != EXACT_TRUE && claim.reason != EXACT_MALFORMED) abort();
    }
    bytes_free(&all);
    return 0;
}

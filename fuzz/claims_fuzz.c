/* claims_fuzz.c - any bytes as an explanation: spans are in order and inside, and the verdict is that of the claims. */
#include <stdint.h>
#include <stdlib.h>

#include "sansu/exact.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

struct seen {
    size_t n;
    bool any_true, any_false;
};

static bool look(void *context, const struct exact_claim *c) {
    struct seen *seen = context;
    if (c->left_start > c->left_end || c->right_start > c->right_end || c->end > seen->n || c->right_end > seen->n)
        abort();
    if (c->start > c->end || c->left_end > c->right_start) abort();
    if (c->has_value && c->value.den <= 0) abort();
    seen->any_true |= c->verdict == EXACT_TRUE;
    seen->any_false |= c->verdict == EXACT_FALSE;
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct seen seen = {.n = n};
    enum exact_verdict v = exact_check((const char *)data, n, look, &seen);
    if (v != (seen.any_false ? EXACT_FALSE : seen.any_true ? EXACT_TRUE : EXACT_NOT_CHECKABLE)) abort();
    if (n % 8 == 0 && exact_check((const char *)data, n, NULL, NULL) != v) abort(); /* some are enough */
    return 0;
}

/* plain_test.c - the one-file model against the official library's logits, at every position. */
#include "oracle/plain.h"

#include <math.h>
#include <stdlib.h>

#include "golden/golden.h"
#include "test.h"

TEST(plain_model_agrees_with_the_official_library) {
    for (int i = 0; i < GOLDEN_LLAMAS; i++) {
        struct golden g;
        golden_read(&g, golden_models[i]);
        struct plain *p = plain_open(golden_models[i]);
        assert_non_null(p);
        assert_int_equal(plain_vocab(p), g.vocab);
        double *logits = calloc(g.n * g.vocab, sizeof *logits), largest = 0;
        assert_non_null(logits);
        plain_logits(logits, p, g.ids, g.n);
        for (size_t k = 0; k < g.n * g.vocab; k++) {
            double difference = fabs(logits[k] - (double)g.logits[k]);
            if (!(difference <= largest)) largest = isnan(difference) ? (double)INFINITY : difference;
        }
        if (!(largest <= 1e-4)) fail_msg("%s: a logit differs by %g", golden_models[i], largest);
        free(logits);
        plain_close(p);
        golden_free(&g);
    }
}

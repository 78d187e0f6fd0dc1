/* sure.c - logistic regression over nine observations.
 *
 * The weights were fitted by `make reader-sure` on 300 problems of two writers (tools/reader/validation.jsonl), read by
 * a model that had not learnt from them (docs/reading.md).
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/sure.h"

#include <math.h>

static const double weight[SURE_FEATURES] = {0.7374, 0.2613, 0.1228, -0.0548, 1.9491, 0.4313, 0.2084, -1.0818, 0.1842};
static const double bias = -1.2839;

double sure_probability(const double feature[SURE_FEATURES]) {
    double sum = bias;
    for (int i = 0; i < SURE_FEATURES; i++) sum += weight[i] * feature[i];
    return 1 / (1 + exp(-sum));
}

/* sure.c - logistic regression over nine observations.
 *
 * The weights were fitted by `make reader-sure` on 300 problems of two writers (tools/reader/validation.jsonl), read by
 * a model that had not learnt from them (docs/reading.md).
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/sure.h"

#include <math.h>

static const double weight[SURE_FEATURES] = {0.6867, 0.3003, 0.1530, 0.0030, 3.2867, -1.0712, 0.4571, -2.1371, -0.1366};
static const double bias = -0.6491;

double sure_probability(const double feature[SURE_FEATURES]) {
    double sum = bias;
    for (int i = 0; i < SURE_FEATURES; i++) sum += weight[i] * feature[i];
    return 1 / (1 + exp(-sum));
}

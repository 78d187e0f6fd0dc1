/* sure.c - logistic regression over nine observations.
 *
 * The weights were fitted by `make reader-sure` on 300 problems of two writers (tools/reader/validation.jsonl), read by
 * a model that had not learnt from them (docs/reading.md).
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/sure.h"

#include <math.h>

static const double weight[SURE_FEATURES] = {0.7113, 0.5198, 0.1661, 0.0426, 3.5700, -0.6603, 0.2056, -1.6832, -0.3399};
static const double bias = -0.8304;

double sure_probability(const double feature[SURE_FEATURES]) {
    double sum = bias;
    for (int i = 0; i < SURE_FEATURES; i++) sum += weight[i] * feature[i];
    return 1 / (1 + exp(-sum));
}

/* sure.c - logistic regression over nine observations.
 *
 * The weights were fitted on the 2,917 templates of ten writers who never saw the generator, read by an earlier model.
 * The words of eight of them went into the wordings, those of two did not (docs/reading.md).
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/sure.h"

#include <math.h>

static const double weight[SURE_FEATURES] = {0.2918, 0.1936, 0.1735, 0.0368, 3.0477, 0.4663, 0.0799, -1.2215, 0};
static const double bias = -2.0015;

double sure_probability(const double feature[SURE_FEATURES]) {
    double sum = bias;
    for (int i = 0; i < SURE_FEATURES; i++) sum += weight[i] * feature[i];
    return 1 / (1 + exp(-sum));
}

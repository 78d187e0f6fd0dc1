/* schedule.c - the learning rate of a step: a straight climb, then half a cosine.
 *
 *   t <= w: peak t / w        t > w: peak (f + (1 - f) (1 + cos(pi (t - w) / (T - w))) / 2)
 *
 * Step 1 already learns; the last step T runs at f * peak.
 * Checked tests/train/schedule_test.c
 */
#include <math.h>

#include "train/train_impl.h"

double train_rate(size_t t, size_t steps, size_t warmup, double peak, double final_ratio) {
    if (t <= warmup) return peak * (double)t / (double)warmup;
    double progress = steps > warmup ? (double)(t - warmup) / (double)(steps - warmup) : 1.0;
    return peak * (final_ratio + (1.0 - final_ratio) * 0.5 * (1.0 + cos(3.14159265358979323846 * progress)));
}

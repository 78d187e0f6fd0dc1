/* schedule.c - the learning rate of a step: a straight climb over w steps, then one of three ways down to f * peak.
 *
 *   t <= w     peak t / w
 *   cosine     peak (f + (1 - f) (1 + cos(pi (t - w) / (T - w))) / 2)       the last step T runs at f * peak
 *   linear     peak (f + (1 - f) (T - t + 1) / (T - w))                     transformers' line: the step after T would
 *     reach f
 *   constant   peak
 *
 * Step 1 already learns (transformers' first step has rate 0 when there is a warm-up: its steps are one behind these).
 * Checked tests/train/schedule_test.c
 */
#include <math.h>

#include "train/optimizer.h"

double train_rate(enum train_schedule schedule, size_t t, size_t steps, size_t warmup, double peak,
                  double final_ratio) {
    if (t <= warmup) return peak * (double)t / (double)warmup;
    if (schedule == TRAIN_CONSTANT) return peak;
    double done = (double)(t - warmup), all = steps > warmup ? (double)(steps - warmup) : 1.0;
    double height = schedule == TRAIN_LINEAR
                        ? (all - done + 1.0) / all
                        : 0.5 * (1.0 + cos(3.14159265358979323846 * (steps > warmup ? done / all : 1.0)));
    return peak * (final_ratio + (1.0 - final_ratio) * height);
}

/* stats.c - intervals, exact tests, clusters.
 *
 *   p^ = k/n            Wilson   (p^ + z²/2n ± z sqrt(p^(1-p^)/n + z²/4n²)) / (1 + z²/n)
 *   McNemar, exact      n discordant items, k of one kind, against a fair coin
 *   clusters            se² = sum over clusters of (sum of deviations in it)² / n²
 *
 * Same numbers and seed: same bits on one kind of machine. Never allocates.
 * Checked tests/base/stats_test.c
 */
#include "base/stats.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"

struct stats_interval stats_wilson(size_t k, size_t n) {
    if (n == 0) return (struct stats_interval){0, 1};
    double z = 1.959963984540054, m = (double)n, p = (double)k / m, z2 = z * z;
    double middle = (p + z2 / (2 * m)) / (1 + z2 / m),
           half = z * sqrt(p * (1 - p) / m + z2 / (4 * m * m)) / (1 + z2 / m);
    struct stats_interval i = {middle - half, middle + half};
    if (k == 0 || i.low < 0) i.low = 0; /* equal up to rounding */
    if (k == n || i.high > 1) i.high = 1;
    return i;
}

/* The fair coin is symmetric: the other tail holds as much. */
double stats_fair_coin(size_t k, size_t n) {
    size_t least = k < n - k ? k : n - k;
    double sum = 0, all = lgamma((double)n + 1) - (double)n * log(2);
    if (2 * least >= n) return 1;
    for (size_t i = 0; i <= least; i++) sum += exp(all - lgamma((double)i + 1) - lgamma((double)(n - i) + 1));
    return sum < 0.5 ? 2 * sum : 1;
}

double stats_mcnemar(size_t only_first, size_t only_second) {
    return stats_fair_coin(only_first, only_first + only_second);
}

double stats_cluster_error(double *mean, const double *value, const size_t *cluster, size_t n, size_t n_clusters,
                           double *work) {
    double sum = 0, squares = 0;
    *mean = 0;
    if (n == 0) return 0;
    for (size_t i = 0; i < n; i++) sum += value[i];
    *mean = sum / (double)n;
    memset(work, 0, n_clusters * sizeof *work);
    for (size_t i = 0; i < n; i++) work[cluster[i]] += value[i] - *mean;
    for (size_t c = 0; c < n_clusters; c++) squares += work[c] * work[c];
    return sqrt(squares) / (double)n;
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Linear between the two nearest of the sorted values, as numpy's default. */
static double percentile(const double *sorted, size_t n, double q) {
    double at = q * (double)(n - 1);
    size_t i = (size_t)at;
    return i + 1 < n ? sorted[i] + (at - (double)i) * (sorted[i + 1] - sorted[i]) : sorted[n - 1];
}

struct stats_interval stats_cluster_bootstrap(double *p, const double *value, const size_t *cluster, size_t n,
                                              size_t n_clusters, size_t rounds, uint64_t seed, double *work) {
    double *draw = work, *sum = work + rounds, *size = sum + n_clusters;
    size_t below = 0, above = 0;
    struct rng rng;
    *p = 1;
    if (n == 0 || rounds == 0) return (struct stats_interval){0, 0};
    memset(sum, 0, 2 * n_clusters * sizeof *sum);
    for (size_t i = 0; i < n; i++) sum[cluster[i]] += value[i], size[cluster[i]] += 1;
    rng_init(&rng, seed, 0);
    for (size_t r = 0; r < rounds; r++) {
        double total = 0, count = 0;
        for (size_t c = 0; c < n_clusters; c++) {
            size_t k = (size_t)rng_below(&rng, n_clusters);
            total += sum[k];
            count += size[k];
        }
        draw[r] = count > 0 ? total / count : 0;
        below += draw[r] <= 0;
        above += draw[r] >= 0;
    }
    qsort(draw, rounds, sizeof *draw, by_value);
    double tail = 2 * (double)((below < above ? below : above) + 1) / (double)(rounds + 1);
    *p = tail < 1 ? tail : 1;
    return (struct stats_interval){percentile(draw, rounds, 0.025), percentile(draw, rounds, 0.975)};
}

double stats_kappa(const size_t *table, size_t kinds) {
    double n = 0, agree = 0, chance = 0;
    for (size_t i = 0; i < kinds * kinds; i++) n += (double)table[i];
    for (size_t i = 0; i < kinds; i++) {
        double row = 0, column = 0;
        for (size_t j = 0; j < kinds; j++) row += (double)table[i * kinds + j], column += (double)table[j * kinds + i];
        agree += (double)table[i * kinds + i];
        chance += row * column / n;
    }
    return n - chance > 0 ? (agree - chance) / (n - chance) : NAN;
}

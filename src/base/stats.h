/* stats.h - the few statistics that a comparison of two systems needs. Rates, not percent.
 *
 * Goldens from scipy and statsmodels: tests/golden/stats.txt, made by tools/golden_stats.py. */
#ifndef SANSU_BASE_STATS_H
#define SANSU_BASE_STATS_H

#include <stddef.h>
#include <stdint.h>

struct stats_interval {
    double low, high;
};

/* Wilson's 95 % interval of k of n (Wilson 1927); 0..1 when n is 0. */
struct stats_interval stats_wilson(size_t k, size_t n);

/* Two-sided exact p of k successes in n trials of a fair coin: the sum over all counts that are no more probable. */
double stats_fair_coin(size_t k, size_t n);

/* Exact McNemar test of two systems on the same items: only items where exactly one of them is right count. */
double stats_mcnemar(size_t only_first, size_t only_second);

/* Mean of value[0..n) with the standard error of items that come in clusters (cluster[i] in [0, n_clusters)): items of
 * one cluster, such as one problem with several sets of numbers, are not independent. Liang and Zeger's sandwich, no
 * small-sample factor. work: n_clusters doubles. */
double stats_cluster_error(double *mean, const double *value, const size_t *cluster, size_t n, size_t n_clusters,
                           double *work);

/* Percentile interval (95 %) of that mean when whole clusters are drawn again with replacement, `rounds` times; seeded.
 * *p: two-sided share of draws on the other side of 0. work: rounds + 2 * n_clusters doubles. */
struct stats_interval stats_cluster_bootstrap(double *p, const double *value, const size_t *cluster, size_t n,
                                              size_t n_clusters, size_t rounds, uint64_t seed, double *work);

/* Cohen's kappa of two raters; table[i * kinds + j] counts items that the first called i and the second j. NAN when
 * chance alone would agree on everything. */
double stats_kappa(const size_t *table, size_t kinds);

#endif

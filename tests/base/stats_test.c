/* stats_test.c - against scipy and statsmodels (tests/golden/stats.txt); the bootstrap also against itself. */
#include "base/stats.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "test.h"

static void close_to(double got, double expected, double relative, const char *line) {
    if (!(fabs(got - expected) <= relative * (fabs(expected) + 1e-12)))
        fail_msg("%.17g, expected %.17g: %s", got, expected, line);
}

/* The values and clusters that the script used. */
static size_t make(double *value, size_t *cluster, size_t n) {
    size_t seen[13], kinds = 0;
    for (size_t i = 0; i < n; i++) {
        size_t k = 0, key = i * i % 13;
        value[i] = ((double)((7 * i + 3) % 11) - 5) / 4;
        while (k < kinds && seen[k] != key) k++;
        if (k == kinds) seen[kinds++] = key;
        cluster[i] = k;
    }
    return kinds;
}

static void one_line(const char *line, int *seen) {
    static double value[200], work[20100];
    static size_t cluster[200];
    size_t a, b, table[9];
    double x, y;
    int at;
    if (sscanf(line, "wilson %zu %zu %lf %lf", &a, &b, &x, &y) == 4) {
        struct stats_interval i = stats_wilson(a, b);
        close_to(i.low, x, 1e-12, line);
        close_to(i.high, y, 1e-12, line);
    } else if (sscanf(line, "coin %zu %zu %lf", &a, &b, &x) == 3) {
        close_to(stats_fair_coin(a, b), x, 1e-9, line);
    } else if (sscanf(line, "mcnemar %zu %zu %lf", &a, &b, &x) == 3) {
        close_to(stats_mcnemar(a, b), x, 1e-9, line);
    } else if (sscanf(line, "kappa %zu%n", &a, &at) == 1 && a <= 3) {
        for (size_t i = 0, used; i < a * a; i++, at += (int)used) {
            char *end;
            table[i] = strtoul(line + at, &end, 10);
            used = (size_t)(end - (line + at));
        }
        close_to(stats_kappa(table, a), strtod(line + at, NULL), 1e-12, line);
    } else if (sscanf(line, "cluster %zu %lf %lf", &a, &x, &y) == 3) {
        double mean, error = stats_cluster_error(&mean, value, cluster, a, make(value, cluster, a), work);
        close_to(mean, x, 1e-12, line);
        close_to(error, y, 1e-12, line);
    } else if (sscanf(line, "bootstrap %zu %lf %lf", &a, &x, &y) == 3) { /* other random numbers: close, not equal */
        double p, wide = y - x;
        struct stats_interval i =
            stats_cluster_bootstrap(&p, value, cluster, a, make(value, cluster, a), 20000, 1, work);
        assert_true(fabs(i.low - x) < 0.04 * wide && fabs(i.high - y) < 0.04 * wide);
    } else {
        return;
    }
    ++*seen;
}

TEST(stats_agree_with_scipy_and_statsmodels) {
    FILE *in = fopen("tests/golden/stats.txt", "r");
    char line[300];
    int seen = 0;
    assert_non_null(in);
    while (fgets(line, sizeof line, in)) one_line(line, &seen);
    fclose(in);
    assert_int_equal(seen, 34);
}

TEST(stats_the_bootstrap_is_seeded_and_sees_a_difference) {
    double value[60], work[2200], p, q;
    size_t cluster[60];
    for (size_t i = 0; i < 60; i++) value[i] = (i % 3 ? 1 : 0) + 0.001 * (double)i, cluster[i] = i / 2;
    struct stats_interval a = stats_cluster_bootstrap(&p, value, cluster, 60, 30, 2000, 7, work),
                          b = stats_cluster_bootstrap(&q, value, cluster, 60, 30, 2000, 7, work);
    assert_true(a.low == b.low && a.high == b.high && p == q);
    assert_true(a.low > 0.4 && a.high < 0.9 && p < 0.01);
    b = stats_cluster_bootstrap(&q, value, cluster, 60, 30, 2000, 8, work);
    assert_true(a.low != b.low || a.high != b.high);
    for (size_t i = 0; i < 60; i++) value[i] = i % 2 ? 1 : -1, cluster[i] = i;
    stats_cluster_bootstrap(&p, value, cluster, 60, 30, 0, 7, work);
    assert_true(p == 1);
}

TEST(stats_with_nothing_to_count) {
    double mean, p;
    assert_true(stats_wilson(0, 0).low == 0 && stats_wilson(0, 0).high == 1);
    assert_true(stats_mcnemar(0, 0) == 1);
    assert_true(stats_cluster_error(&mean, NULL, NULL, 0, 0, NULL) == 0 && mean == 0);
    stats_cluster_bootstrap(&p, NULL, NULL, 0, 0, 100, 1, NULL);
    assert_true(p == 1);
    assert_true(isnan(stats_kappa((const size_t[]){5, 0, 0, 0}, 2)));
}

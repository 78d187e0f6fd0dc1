"""Golden values of src/base/stats.c from scipy 1.17.1, statsmodels 0.15.0, numpy 2.4.6.

    python tools/golden_stats.py > tests/golden/stats.txt
"""
import numpy as np
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.proportion import proportion_confint

print(f"# tools/golden_stats.py, scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, numpy {np.__version__}")
for k, n in [(0, 1), (1, 1), (0, 10), (3, 10), (10, 10), (29, 800), (771, 800), (1, 3213), (1600, 3213), (50, 100)]:
    low, high = proportion_confint(k, n, alpha=0.05, method="wilson")
    print(f"wilson {k} {n} {max(low, 0.0)!r} {min(high, 1.0)!r}")
for k, n in [(0, 1), (0, 5), (5, 5), (3, 10), (5, 10), (5, 11), (40, 100), (450, 1000), (1200, 2500)]:
    print(f"coin {k} {n} {float(stats.binomtest(k, n, 0.5).pvalue)!r}")
for b, c in [(0, 0), (1, 0), (0, 6), (3, 9), (10, 10), (25, 12), (70, 40), (300, 220)]:
    p = mcnemar([[50, b], [c, 20]], exact=True).pvalue if b + c else 1.0
    print(f"mcnemar {b} {c} {float(p)!r}")
for table in ([[20, 5], [10, 15]], [[44, 5, 1], [7, 20, 3], [9, 5, 6]], [[0, 3], [3, 0]]):
    a = np.array(table)
    print("kappa", a.shape[0], *a.ravel(), repr(float(cohens_kappa(a, return_results=False))))
# Clusters: value of item i is ((7 i + 3) mod 11 - 5) / 4, its cluster i * i mod 13. The bootstrap draws clusters.
for n in (40, 200):
    i = np.arange(n)
    value = ((7 * i + 3) % 11 - 5) / 4
    _, cluster = np.unique(i * i % 13, return_inverse=True)
    fit = sm.OLS(value, np.ones(n)).fit(cov_type="cluster", cov_kwds={"groups": cluster, "use_correction": False})
    print(f"cluster {n} {float(fit.params[0])!r} {float(fit.bse[0])!r}")
    members = [np.flatnonzero(cluster == c) for c in range(cluster.max() + 1)]
    sums, sizes = np.array([value[m].sum() for m in members]), np.array([float(len(m)) for m in members])
    result = stats.bootstrap((sums, sizes), lambda s, w, axis=-1: s.sum(axis) / w.sum(axis), paired=True, vectorized=True, n_resamples=200000, method="percentile",
                             rng=np.random.default_rng(1))
    print(f"bootstrap {n} {float(result.confidence_interval.low)!r} {float(result.confidence_interval.high)!r}")

/* exact_bench.c - explanation lines checked a second on one core.
 *
 *     make bench K=exact */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/bytes.h"
#include "sansu/exact.h"

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(void) {
    static const char *const line[] = {"1. 全部が80円のパンだとすると、代金は80×15=1200(円)です。",
                                       "2. 実際の代金との差は1500-1200=300(円)です。",
                                       "3. パン1個をケーキ1個にかえると、130-80=50(円)ずつ増えます。",
                                       "4. だから、ケーキの個数は300÷50=6(個)です。",
                                       "(たしかめ) 130×6+80×9=1500(円)",
                                       "答え 6個"};
    enum { N = sizeof line / sizeof line[0], ROUNDS = 20000 };
    size_t bytes = 0, n_true = 0;
    double start = now();
    for (int r = 0; r < ROUNDS; r++)
        for (int i = 0; i < N; i++) {
            size_t n = strlen(line[i]);
            bytes += n;
            n_true += exact_check(line[i], n, NULL, NULL) == EXACT_TRUE;
        }
    double seconds = now() - start;
    printf("%.0f lines/s, %.1f MB/s, %zu true of %d\n", N * ROUNDS / seconds, (double)bytes / seconds / 1e6, n_true,
           N * ROUNDS);
    return 0;
}

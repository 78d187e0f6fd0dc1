/* guard_bench.c - what the guard costs a token, beside the milliseconds a model takes.
 *
 *     make bench K=guard
 *
 * Good text in pieces of two characters (question and advance), and pieces refused behind an "=" (a vocabulary is searched
 * there until a digit fits). Processor time. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "sansu/problem.h"
#include "tutor/guard.h"

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static size_t piece_length(const char *s) {
    size_t k = 0;
    for (int chars = 0; chars < 2 && s[k]; chars++) do
            k++;
        while (((unsigned char)s[k] & 0xC0) == 0x80);
    return k;
}

int main(void) {
    struct problem p = {0};
    double spent = 0, most = 0;
    size_t pieces = 0, bytes = 0;
    for (int f = 0; f < problem_family_count(); f++)
        for (uint64_t seed = 0; seed < 40; seed++) {
            struct problem_options options = {.level = 0};
            struct guard *g;
            if (!problem_generate(&p, f, seed, &options, NULL)) continue;
            struct guard_options guard_options = {.problem = p.text, .n_problem = strlen(p.text)};
            if (!tutor_guard_open(&g, &guard_options, NULL)) return 1;
            for (const char *s = p.solution; *s; pieces++) {
                size_t k = piece_length(s);
                double start = now();
                if (tutor_guard_may_follow(g, s, k) != GUARD_YES) break;
                tutor_guard_advance(g, s, k);
                double took = now() - start;
                spent += took;
                if (took > most) most = took;
                s += k;
                bytes += k;
            }
            tutor_guard_close(g);
        }
    printf("good text: %zu pieces, %.1f us a piece, most %.0f us\n", pieces, 1e6 * spent / (double)pieces, 1e6 * most);
    struct guard *g;
    struct guard_options guard_options = {.problem = ""};
    static const char line[] = "1. 間の数は270÷9=";
    if (!tutor_guard_open(&g, &guard_options, NULL)) return 1;
    tutor_guard_advance(g, line, strlen(line));
    enum { ROUNDS = 200000 };
    size_t refused = 0;
    double start = now();
    for (int i = 0; i < ROUNDS; i++)
        refused += tutor_guard_may_follow(g, i % 2 ? "です" : "41", i % 2 ? 6 : 2) != GUARD_YES;
    printf("behind \"=\": %zu refused, %.2f us each\n", refused, 1e6 * (now() - start) / ROUNDS);
    tutor_guard_close(g);
    problem_free(&p);
    return 0;
}

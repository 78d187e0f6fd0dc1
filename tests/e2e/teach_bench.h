/* teach_bench.h - `sansu teach` as a user runs it: a store, a file of problems, the stand-in teacher and its log. */
#ifndef SANSU_TESTS_E2E_TEACH_BENCH_H
#define SANSU_TESTS_E2E_TEACH_BENCH_H

#include <stdint.h>

#include "corpus/scratch.h"
#include "e2e/run.h"
#include "teacher/standin.h"

struct teach_bench {
    struct scratch dir;
    struct standin server;
    char problems[120], log[120];
};

extern const char teach_secret[]; /* the key, in the environment while a bench is open */

void teach_bench_open(struct teach_bench *b);
void teach_bench_close(struct teach_bench *b);

/* One problem a line, each with the words of a case; n of each. */
void teach_write_problems(struct teach_bench *b, int n, const char *const *cases);
/* The verb against the stand-in, with --json and these flags. */
void teach_run(struct run *r, const struct teach_bench *b, const char *flags);

/* A number of the report; dollars are millionths. Fails the test when there is no report. */
int64_t teach_field(const struct run *r, const char *key);
int teach_count_in_log(const char *log, const char *word);

#define CASES(...) \
    (const char *const[]) { __VA_ARGS__, NULL }

#endif

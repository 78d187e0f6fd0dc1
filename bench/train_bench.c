/* train_bench.c - tokens a second of the trainer, and where a step's time goes.
 *
 *     make bench K=train ARGS="BASE PACK [STEPS [THREADS [f32|fast|blas]]]"
 *
 * BASE is a directory with config.json; PACK a pack for its vocabulary (made on the spot, of random samples shaped like
 * explanations, when the file does not exist). Prints one line a step and the median. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "base/rng.h"
#include "model/config.h"
#include "sansu/train.h"

static double now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static bool make_pack(const char *path, size_t vocab, struct err *err) {
    static const unsigned char identity[32];
    struct pack_writer *w;
    struct rng rng;
    rng_init(&rng, 1, 2);
    if (!pack_writer_open(&w, path, vocab, identity, err)) return false;
    for (uint64_t s = 0; s < 2000; s++) {
        int32_t ids[400];
        unsigned char counted[400];
        size_t prompt = 60 + (size_t)rng_below(&rng, 60), n = prompt + 60 + (size_t)rng_below(&rng, 200);
        for (size_t i = 0; i < n; i++) {
            ids[i] = (int32_t)rng_below(&rng, vocab);
            counted[i] = i >= prompt;
        }
        if (!pack_writer_add(w, ids, counted, n, s + 1, err)) return false;
    }
    return pack_writer_commit(w, err);
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int fail(const struct err *err) {
    fprintf(stderr, "%s\n", err->message);
    return 1;
}

int main(int argc, char **argv) {
    struct err err = {0};
    struct model_config config;
    struct pack *pack;
    struct pack_info info;
    struct trainer *trainer;
    struct train_info run;
    double speed[1000], processor[1000]; /* tokens a second by the clock, and a processor second */
    if (argc < 3) {
        fprintf(stderr, "usage: train_bench BASE PACK [STEPS [THREADS [f32|fast|blas]]]\n");
        return 2;
    }
    int steps = argc > 3 ? (int)strtol(argv[3], NULL, 10) : 5, threads = argc > 4 ? (int)strtol(argv[4], NULL, 10) : 0;
    if (steps < 1 || steps > 1000) steps = 5;
    if (!model_config_read(&config, argv[1], &err)) return fail(&err);
    if (!file_exists(argv[2]) && !make_pack(argv[2], config.vocab, &err)) return fail(&err);
    if (!pack_open(&pack, argv[2], &err)) return fail(&err);
    struct train_options options = {.from_scratch = true, .steps = 100000, .threads = threads};
    if (argc > 5)
        options.precision = strcmp(argv[5], "fast") == 0   ? TRAIN_FAST
                            : strcmp(argv[5], "blas") == 0 ? TRAIN_BLAS
                                                           : TRAIN_F32;
    if (!train_open(&trainer, argv[1], pack, &options, &err)) return fail(&err);
    pack_info(&info, pack);
    train_info(&run, trainer);
    double flops =
        6.0 * (double)run.parameters; /* a token: every matrix forward and twice backward; attention not counted */
    for (int i = 0; i < steps; i++) {
        struct train_report report;
        double start = now(CLOCK_MONOTONIC), busy = now(CLOCK_PROCESS_CPUTIME_ID);
        if (!train_step(trainer, &report, &err)) return fail(&err);
        double seconds = now(CLOCK_MONOTONIC) - start;
        speed[i] = (double)report.tokens / seconds;
        processor[i] = (double)report.tokens / (now(CLOCK_PROCESS_CPUTIME_ID) - busy);
        printf("step %zu  loss %.4f  %zu tokens  %.2f s  %.0f tokens/s\n", report.step, report.loss, report.tokens,
               seconds, speed[i]);
        fflush(stdout);
    }
    qsort(speed, (size_t)steps, sizeof *speed, by_value);
    qsort(processor, (size_t)steps, sizeof *processor, by_value);
    printf(
        "median %.0f tokens/s on %d threads, %.0f tokens a processor second (about %.0f GFLOP), %zu parameters, %s\n",
        speed[steps / 2], run.threads, processor[steps / 2], processor[steps / 2] * flops / 1e9, run.parameters,
        run.products);
    train_close(trainer);
    pack_close(pack);
    return 0;
}

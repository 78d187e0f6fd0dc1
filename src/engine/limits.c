/* limits.c - what this machine can deliver to this engine's threads and kernels: the yardsticks of `sansu bench`.
 *
 *   a buffer far larger than most caches, read by all threads, best of some passes  -> GB/s
 *   products of bytes in registers, on all threads, best of some                    -> operations a second
 *
 * Owns    the buffer while it measures
 * Checked tests/e2e/chat_test.c (shape of the output; speed is never a test)
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "engine/engine_impl.h"

enum { READ_PASSES = 4, PEAK_PASSES = 3, HUGE_PAGE = 2 << 20 };
static const size_t READ_BYTES = (size_t)512 << 20, READ_PIECE = (size_t)1 << 20;

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

struct probe {
    const struct kernel_table *kernel;
    const unsigned char *data;
    kernel_peak_fn *peak;
    size_t rounds;
    double operations[64]; /* of each piece */
    volatile uint64_t sink;
};

static void read_pieces(void *context, size_t begin, size_t end) {
    struct probe *p = context;
    p->sink = p->kernel->read(p->data + begin * READ_PIECE, (end - begin) * READ_PIECE);
}

static void peak_piece(void *context, size_t worker, size_t i) {
    struct probe *p = context;
    (void)worker;
    p->operations[i] = p->peak(p->rounds);
}

static bool measure_reading(double *gb_s, const struct op_machine *machine, struct err *err) {
    /* the probes fetch a little past the end */
    unsigned char *data = aligned_alloc(HUGE_PAGE, READ_BYTES + READ_PIECE * 2);
    if (!data) return err_set(err, ERR_RESOURCE, "out of memory for measuring the read rate");
    /* weights are read by large pages too, where there are any */
    memory_prefer_huge(data, READ_BYTES + READ_PIECE * 2);
    memset(data, 1, READ_BYTES);
    struct probe p = {.kernel = &machine->kernel, .data = data};
    *gb_s = 0;
    for (int i = 0; i < READ_PASSES; i++) {
        double start = seconds();
        pool_run(machine->pool, READ_BYTES / READ_PIECE, 1, read_pieces, &p);
        double rate = (double)READ_BYTES / (seconds() - start) * 1e-9;
        if (rate > *gb_s) *gb_s = rate;
    }
    free(data);
    return true;
}

/* A piece a thread, about 20 ms each: the rounds of a first short run say how many. */
static double measure_peak(const struct op_machine *machine, kernel_peak_fn *peak) {
    struct probe p = {.kernel = &machine->kernel, .peak = peak, .rounds = 20000};
    double start = seconds(), best = 0;
    size_t threads = (size_t)pool_threads(machine->pool);
    peak(p.rounds);
    double took = seconds() - start;
    p.rounds = (size_t)((double)p.rounds * 0.02 / (took > 1e-6 ? took : 1e-6)) + 1;
    for (int i = 0; i < PEAK_PASSES; i++) {
        double done = 0;
        start = seconds();
        pool_run_tasks(machine->pool, threads, peak_piece, &p);
        double t = seconds() - start;
        for (size_t w = 0; w < threads; w++) done += p.operations[w];
        if (done / t > best) best = done / t;
    }
    return best * 1e-9;
}

bool engine_limits(struct engine_limits *out, const struct engine *engine, struct err *err) {
    const struct op_machine *machine = &engine->runtime.machine;
    memset(out, 0, sizeof *out);
    if (!measure_reading(&out->read_gb_s, machine, err)) return false;
    out->int8_gops = measure_peak(machine, machine->kernel.peak);
    out->vector_int8_gops = machine->kernel.vector_peak == machine->kernel.peak
                                ? out->int8_gops
                                : measure_peak(machine, machine->kernel.vector_peak);
    return true;
}

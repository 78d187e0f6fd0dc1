/* lora_bench.c - tokens a second and peak memory of LoRA training, on samples of stated lengths.
 *
 *     make bench K=lora ARGS="BASE METHOD PRECISION THREADS STEPS SAMPLES PREFIX PROMPT REPLY [MEMORY_MIB]"
 *
 * BASE is a Hugging Face directory with weights. A step has SAMPLES samples of PREFIX tokens that all share, PROMPT
 * more, and REPLY tokens that count; each is a tenth longer or shorter at random when PREFIX > 0. METHOD
 * full|lora|qlora, rank 16 on all seven linears. Prints a line a step, then one line of results, which
 * tools/bench_lora.py reads. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "base/rng.h"
#include "sansu/train.h"

static double now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static int fail(const struct err *err) {
    fprintf(stderr, "%s\n", err->message);
    return 1;
}

struct shape {
    size_t samples, prefix, prompt, reply;
};

/* About n, from 0.9 n to 1.1 n. */
static size_t about(struct rng *rng, size_t n, bool vary) {
    return vary && n >= 10 ? n - n / 10 + (size_t)rng_below(rng, n / 5) : n;
}

static bool make_pack(const char *path, size_t vocab, const struct shape *s, size_t n, struct err *err) {
    static const unsigned char identity[32];
    struct pack_writer *w;
    struct rng rng, common;
    int32_t ids[8192];
    unsigned char counted[8192];
    rng_init(&rng, 1, 2);
    if (!pack_writer_open(&w, path, vocab, identity, err)) return false;
    for (size_t k = 0; k < n; k++) {
        size_t prompt = s->prefix + about(&rng, s->prompt, s->prefix > 0),
               length = prompt + about(&rng, s->reply, s->prefix > 0);
        rng_init(&common, 5, 5);
        for (size_t i = 0; i < length; i++) {
            ids[i] = (int32_t)rng_below(i < s->prefix ? &common : &rng, vocab);
            counted[i] = i >= prompt;
        }
        if (!pack_writer_add(w, ids, counted, length, k + 1, err)) return false;
    }
    return pack_writer_commit(w, err);
}

static size_t number(const char *text) { return (size_t)strtoull(text, NULL, 10); }

static double peak_gib(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss / 0x1p20;
}

int main(int argc, char **argv) {
    struct err err = {0};
    struct pack *pack;
    struct trainer *trainer;
    struct train_info info;
    if (argc < 10) {
        fprintf(
            stderr,
            "usage: lora_bench BASE full|lora|qlora f32|fast|blas|bf16 THREADS STEPS SAMPLES PREFIX PROMPT REPLY [MEMORY_MIB]\n");
        return 2;
    }
    static const char *const methods[] = {"full", "lora", "qlora"}, *const precisions[] = {"f32", "fast", "blas",
                                                                                           "bf16"};
    struct train_options o = {
        .threads = (int)number(argv[4]), .steps = 1000, .memory = argc > 10 ? number(argv[10]) << 20 : 0, .seed = 1};
    for (int i = 0; i < 3; i++)
        if (strcmp(argv[2], methods[i]) == 0) o.method = (enum train_method)i;
    for (int i = 0; i < 4; i++)
        if (strcmp(argv[3], precisions[i]) == 0) o.precision = (enum train_precision)i;
    struct shape shape = {number(argv[6]), number(argv[7]), number(argv[8]), number(argv[9])};
    size_t steps = number(argv[5]), longest = (shape.prefix + shape.prompt + shape.reply) * 11 / 10 + 2, vocab, context;
    if (longest > 8192 || steps < 1) return 2;
    char path[64] = "/tmp/lora-bench-XXXXXX";
    int fd = mkstemp(path);
    if (fd < 0) return 1;
    close(fd);
    if (!train_limits(&vocab, &context, argv[1], &err)) return fail(&err);
    if (!make_pack(path, vocab, &shape, shape.samples * (steps + 1), &err) || !pack_open(&pack, path, &err))
        return fail(&err);
    unlink(path);
    o.batch_tokens = shape.prefix ? shape.samples * (shape.prefix + shape.prompt + shape.reply) + longest / 3
                                  : shape.samples * (shape.prompt + shape.reply);
    o.micro_tokens = o.batch_tokens;
    double start = now(CLOCK_MONOTONIC);
    if (!train_open(&trainer, argv[1], pack, &o, &err)) return fail(&err);
    train_info(&info, trainer);
    printf(
        "opened in %.1f s, %zu trained values, plan %.2f GiB, %zu tokens at once, of %zu layers %zu keep everything, %zu most\n",
        now(CLOCK_MONOTONIC) - start, info.parameters, (double)info.memory / 0x1p30, info.micro_tokens, info.layers,
        info.keep_all, info.keep_most);
    fflush(stdout);
    double wall = 1e30, cpu = 1e30;
    for (size_t i = 0; i < steps; i++) {
        struct train_report r;
        double t = now(CLOCK_MONOTONIC), busy = now(CLOCK_PROCESS_CPUTIME_ID);
        if (!train_step(trainer, &r, &err)) return fail(&err);
        t = now(CLOCK_MONOTONIC) - t;
        busy = now(CLOCK_PROCESS_CPUTIME_ID) - busy;
        if (t / (double)r.tokens < wall) wall = t / (double)r.tokens;
        if (busy / (double)r.tokens < cpu) cpu = busy / (double)r.tokens;
        printf("step %zu  loss %.4f  %zu tokens (%zu shared, %zu count)  %.2f s\n", r.step, r.loss, r.tokens, r.saved,
               r.counted, t);
        fflush(stdout);
    }
    printf("best %.2f tokens/s, %.2f a processor second, peak %.2f GiB, %d threads, %s\n", 1 / wall, 1 / cpu,
           peak_gib(), info.threads, info.products);
    train_close(trainer);
    pack_close(pack);
    return 0;
}

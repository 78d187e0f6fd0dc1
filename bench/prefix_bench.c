/* prefix_bench.c - time to the first token of the model card's prompt (182 tokens, 136 of them the same all day): cold,
 * and with the 136 taken from the prefix cache. Ids are random: the time does not depend on them.
 *
 *   make bench K=prefix ARGS="[MODEL] [KV] [SHARED] [ALL] [THREADS]"      (default models/sansu-mini f32 136 182, a thread a processor)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/rng.h"
#include "sansu/generate.h"

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Seconds until the first token is picked; *first is that token. */
static double first_token(int32_t *first, struct session *s, struct sampler *sampler, const int32_t *ids, size_t shared,
                          size_t n, const char *dir, bool *from_file) {
    struct err err = {0};
    double start = seconds();
    bool ok = true;
    session_rewind(s, 0);
    if (dir) ok = session_prefix(s, ids, shared, dir, from_file, &err);
    ok = ok && session_feed(s, ids + session_position(s), n - session_position(s), false, &err);
    if (!ok) {
        fprintf(stderr, "prefix_bench: %s\n", err.message);
        exit(1);
    }
    *first = sampler_pick(sampler, s, NULL, NULL, NULL);
    return seconds() - start;
}

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : "models/sansu-mini";
    struct engine_options options = {.kv = argc > 2 ? argv[2] : NULL, .threads = argc > 5 ? atoi(argv[5]) : 0};
    size_t shared = argc > 3 ? (size_t)strtoul(argv[3], NULL, 10) : 136,
           n = argc > 4 ? (size_t)strtoul(argv[4], NULL, 10) : 182;
    char dir[] = "/tmp/sansu-prefix-bench-XXXXXX", command[128];
    struct engine *engine;
    struct session *session;
    struct sampler *sampler;
    struct engine_info info;
    struct err err = {0};
    struct rng rng;
    bool from_file[2] = {false};
    int32_t first[3];
    double start = seconds(), best[3] = {1e9, 1e9, 1e9};
    if (n > 4096 || shared >= n || !mkdtemp(dir) || !engine_open(&engine, path, &options, &err) ||
        !session_open(&session, engine, n, 0, &err) || !sampler_open(&sampler, engine, NULL, &err)) {
        fprintf(stderr, "prefix_bench: %s\n", err.message);
        return 1;
    }
    engine_info(&info, engine);
    printf("%s, %s, %d threads, kv %s: opened in %.3f s\n", info.name, info.cpu, info.threads, info.kv_type,
           seconds() - start);
    int32_t ids[4096];
    rng_init(&rng, 3, 0);
    for (size_t i = 0; i < n; i++) ids[i] = (int32_t)rng_below(&rng, info.n_vocab);
    session_feed(session, ids, 1, false, &err); /* pages of the work space */
    int rounds = info.weight_bytes > (size_t)1 << 30 ? 1 : 20;
    for (int i = 0; i < rounds; i++) {
        double cold = first_token(&first[0], session, sampler, ids, shared, n, NULL, NULL);
        ids[0] = (int32_t)((size_t)(ids[0] + 1) % info.n_vocab); /* another text: no file yet */
        double leaving = first_token(&first[1], session, sampler, ids, shared, n, dir, &from_file[0]);
        double cached = first_token(&first[2], session, sampler, ids, shared, n, dir, &from_file[1]);
        if (from_file[0] || !from_file[1] || first[1] != first[2]) {
            fprintf(stderr, "prefix_bench: the cache did not do its work\n");
            return 1;
        }
        double took[3] = {cold, leaving, cached};
        for (int k = 0; k < 3; k++) best[k] = took[k] < best[k] ? took[k] : best[k];
    }
    printf(
        "first token after %zu tokens: cold %.2f ms, cold and leaving the file %.2f ms, %zu of them from the file %.2f ms: %.2f x\n",
        n, best[0] * 1e3, best[1] * 1e3, shared, best[2] * 1e3, best[0] / best[2]);
    snprintf(command, sizeof command, "du -sh %s; rm -r %s", dir, dir);
    if (system(command) != 0) return 1;
    sampler_close(sampler);
    session_close(session);
    engine_close(engine);
    return 0;
}

/* pass_bench.c - what a pass over k tokens costs beside a pass over one: the price of verifying drafts, and of serving
 * several timelines at once.
 *
 *   make bench K=pass ARGS="[MODEL] [POSITION] [KV]"      (default models/sansu-mini at position 100, f32)
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/rng.h"
#include "sansu/engine.h"

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

enum { MOST = 16, ROUNDS = 200 };

struct bench {
    struct engine *engine;
    struct session *session[MOST];
    size_t position;
    int32_t ids[MOST];
    double budget; /* seconds a figure may take */
};

/* Best of several rounds: one timeline with k tokens, or k timelines with one each. */
static double best(struct bench *b, size_t k, bool timelines) {
    double least = 1e9, began = seconds();
    for (int round = 0; round < ROUNDS && (round < 3 || seconds() - began < b->budget); round++) {
        struct session_feed_part part[MOST];
        for (size_t i = 0; i < k; i++) {
            session_rewind(b->session[i], b->position);
            part[i] = (struct session_feed_part){b->session[i], b->ids + i, 1, true};
        }
        if (!timelines) part[0].n = k;
        double start = seconds();
        if (!session_feed_many(part, timelines ? k : 1, NULL)) exit(1);
        double took = seconds() - start;
        if (took < least) least = took;
    }
    return least;
}

int main(int argc, char **argv) {
    const char *path = argc > 1 ? argv[1] : "models/sansu-mini";
    struct bench b = {.position = argc > 2 ? (size_t)strtoul(argv[2], NULL, 10) : 100, .budget = 1};
    struct engine_options options = {.kv = argc > 3 ? argv[3] : NULL};
    struct err err = {0};
    struct rng rng;
    struct engine_info info;
    rng_init(&rng, 1, 0);
    if (!engine_open(&b.engine, path, &options, &err)) goto failed;
    engine_info(&info, b.engine);
    int32_t *prompt = calloc(b.position, sizeof *prompt);
    for (size_t i = 0; i < b.position; i++) prompt[i] = (int32_t)rng_below(&rng, info.n_vocab);
    for (size_t i = 0; i < MOST; i++) b.ids[i] = (int32_t)rng_below(&rng, info.n_vocab);
    if (!session_open(&b.session[0], b.engine, b.position + MOST, 128, &err) ||
        !session_feed(b.session[0], prompt, b.position, false, &err))
        goto failed;
    for (size_t i = 1; i < MOST; i++) {
        if (!session_join(&b.session[i], b.session[0], b.position + MOST, &err)) goto failed;
        session_copy(b.session[i], b.session[0], b.position);
    }
    printf("%s, %s, %d threads, kv %s, at position %zu\n%4s %28s %28s\n", info.name, info.cpu, info.threads,
           info.kv_type, b.position, "k", "k tokens of one timeline", "k timelines");
    double one = best(&b, 1, false);
    static const size_t ks[] = {1, 2, 3, 4, 5, 6, 8, 12, 16};
    for (size_t i = 0; i < sizeof ks / sizeof *ks; i++) {
        double together = best(&b, ks[i], false), apart = best(&b, ks[i], true);
        printf("%4zu %12.3f ms %6.2f of one %14.3f ms %6.2f of one\n", ks[i], together * 1e3, together / one,
               apart * 1e3, apart / one);
    }
    for (size_t i = MOST; i-- > 0;) session_close(b.session[i]);
    engine_close(b.engine);
    free(prompt);
    return 0;
failed:
    fprintf(stderr, "pass_bench: %s\n", err.message);
    return 1;
}

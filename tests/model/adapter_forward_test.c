/* adapter_forward_test.c - models with an unmerged adapter: PEFT's logits, the same bits however ids are cut and
 * threads run. */
#include <stdlib.h>
#include <string.h>

#include "golden/golden.h"
#include "sansu/engine.h"
#include "test.h"

static const struct {
    const char *base, *adapter;
    double largest; /* difference to PEFT of any logit; logits reach 5, 33 with "half" */
} cases[] = {
    {"tests/golden/models/gqa", "tests/golden/adapters/all", 2e-5},
    {"tests/golden/gguf/gqa.gguf", "tests/golden/adapters/all",
     2e-5}, /* the same weights, rows of q and k in another order */
    {"tests/golden/models/headdim", "tests/golden/adapters/rslora", 2e-5},
    {"tests/golden/models/tied", "tests/golden/adapters/half", 1e-4},
    {"tests/golden/models/bf16", "tests/golden/adapters/bf16base", 2e-5},
};
enum { CASES = sizeof cases / sizeof cases[0] };

/* Logits of all positions, fed in steps of at most `cut` ids. */
static void run(float *out, const char *base, const char *adapter, const char *cpu, int threads, const struct golden *g,
                size_t cut) {
    struct engine_options o = {.threads = threads, .cpu = cpu, .adapter = adapter};
    struct engine *engine;
    struct session *session;
    struct err err = {0};
    assert_ok(engine_open(&engine, base, &o, &err), err);
    assert_ok(session_open(&session, engine, g->n, cut, &err), err);
    for (size_t i = 0; i < g->n; i += cut) {
        size_t n = g->n - i < cut ? g->n - i : cut;
        assert_ok(session_feed(session, g->ids + i, n, true, &err), err);
        memcpy(out + i * g->vocab, session_logits(session), n * g->vocab * sizeof *out);
    }
    session_close(session);
    engine_close(engine);
}

TEST(unmerged_adapters_have_the_logits_of_peft) {
    struct engine_machine machine;
    engine_machine(&machine);
    for (size_t i = 0; i < CASES; i++) {
        struct golden g;
        golden_read(&g, cases[i].adapter);
        float *logits = calloc(g.n * g.vocab, sizeof *logits);
        for (size_t v = 0; v < machine.n_variants; v++) {
            run(logits, cases[i].base, cases[i].adapter, machine.variants[v], 1, &g, g.n);
            double difference = golden_difference(logits, g.logits, g.n * g.vocab);
            if (!(difference < cases[i].largest))
                fail_msg("%s on %s: a logit differs by %g", cases[i].adapter, machine.variants[v], difference);
        }
        free(logits);
        golden_free(&g);
    }
}

TEST(an_adapter_keeps_results_independent_of_cuts_and_threads) {
    for (size_t i = 0; i < CASES; i++) {
        struct golden g;
        golden_read(&g, cases[i].adapter);
        size_t n = g.n * g.vocab;
        float *whole = calloc(n, sizeof *whole), *other = calloc(n, sizeof *other);
        run(whole, cases[i].base, cases[i].adapter, NULL, 1, &g, g.n);
        run(other, cases[i].base, cases[i].adapter, NULL, 1, &g, 1);
        assert_memory_equal(whole, other, n * sizeof *whole);
        run(other, cases[i].base, cases[i].adapter, NULL, 3, &g, 7);
        assert_memory_equal(whole, other, n * sizeof *whole);
        free(whole);
        free(other);
        golden_free(&g);
    }
}

TEST(an_adapter_for_another_base_is_refused) {
    struct engine_options o = {.threads = 1, .adapter = "tests/golden/adapters/all"};
    struct engine *engine;
    struct err err = {0};
    assert_false(engine_open(&engine, "tests/golden/models/f16", &o, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "was made for another base (tests/golden/models/gqa)"));
}

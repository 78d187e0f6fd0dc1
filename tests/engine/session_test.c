/* session_test.c - a session's promises: refusals leave it unchanged, rewinding forgets, feeding allocates nothing. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "allocations.h"
#include "base/file.h"
#include "base/memory.h"
#include "golden/golden.h"
#include "sansu/generate.h"
#include "test.h"

struct fixture {
    struct engine *engine;
    struct session *session;
    struct golden golden;
};

static void setup(struct fixture *f, size_t capacity, size_t batch) {
    struct err err = {0};
    golden_read(&f->golden, "tests/golden/models/gqa");
    assert_ok(engine_open(&f->engine, "tests/golden/models/gqa", &(struct engine_options){.threads = 2}, &err), err);
    assert_ok(session_open(&f->session, f->engine, capacity, batch, &err), err);
}

static void teardown(struct fixture *f) {
    session_close(f->session);
    engine_close(f->engine);
    golden_free(&f->golden);
}

TEST(session_feed_gives_the_golden_logits_last_and_all) {
    struct fixture f;
    struct err err = {0};
    setup(&f, 64, 16);
    size_t n = f.golden.n, V = f.golden.vocab;
    assert_null(session_logits(f.session));
    assert_ok(session_feed(f.session, f.golden.ids, n, false, &err), err); /* three batches */
    assert_true(golden_difference(session_logits(f.session), f.golden.logits + (n - 1) * V, V) <= 1e-4);
    session_rewind(f.session, 0);
    assert_ok(session_feed(f.session, f.golden.ids, 16, true, &err), err);
    assert_true(golden_difference(session_logits(f.session), f.golden.logits, 16 * V) <= 1e-4);
    assert_int_equal(session_position(f.session), 16);
    teardown(&f);
}

TEST(session_refuses_bad_ids_and_a_full_timeline_and_stays_as_it_was) {
    struct fixture f;
    struct err err = {0};
    setup(&f, 44, 0);
    size_t n = f.golden.n, V = f.golden.vocab;
    int32_t bad[3] = {1, (int32_t)V, 2}, negative = -1, more[5] = {1, 2, 3, 4, 5};
    assert_ok(session_feed(f.session, f.golden.ids, n, false, &err), err);
    assert_false(session_feed(f.session, bad, 3, false, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "96"));
    assert_false(session_feed(f.session, &negative, 1, false, NULL));
    assert_false(session_feed(f.session, more, 5, false, NULL)); /* room for four */
    assert_int_equal(session_position(f.session), n);
    assert_true(golden_difference(session_logits(f.session), f.golden.logits + (n - 1) * V, V) <= 1e-4);
    assert_ok(session_feed(f.session, more, 4, false, &err), err);
    assert_int_equal(session_position(f.session), 44);
    teardown(&f);
}

TEST(session_rewind_continues_as_if_the_rest_had_never_been) {
    struct fixture f;
    struct err err = {0};
    setup(&f, 64, 0);
    size_t n = f.golden.n, V = f.golden.vocab;
    int32_t noise[5] = {3, 3, 9, 9, 3};
    assert_ok(session_feed(f.session, f.golden.ids, 20, false, &err), err);
    assert_ok(session_feed(f.session, noise, 5, false, &err), err);
    session_rewind(f.session, 20);
    assert_ok(session_feed(f.session, f.golden.ids + 20, n - 20, false, &err), err);
    assert_true(golden_difference(session_logits(f.session), f.golden.logits + (n - 1) * V, V) <= 1e-4);
    teardown(&f);
}

TEST(session_feed_and_pick_allocate_nothing) {
    struct fixture f;
    struct err err = {0};
    struct sampler *sampler;
    if (allocations_count() == SIZE_MAX) TEST_SKIP("allocations cannot be counted in this build");
    setup(&f, 64, 8);
    struct engine_sampling sampling = {.temperature = 0.8f, .top_p = 0.9f, .top_k = 20, .repeat_penalty = 1.1f};
    assert_ok(sampler_open(&sampler, f.engine, &sampling, &err), err);
    size_t before = allocations_count();
    bool ok = session_feed(f.session, f.golden.ids, f.golden.n, false, &err);
    int32_t id = 0;
    for (int i = 0; ok && id >= 0 && i < 20; i++) {
        id = sampler_pick(sampler, f.session, NULL, NULL, NULL);
        ok = session_feed(f.session, &id, 1, i & 1, &err);
    }
    assert_int_equal(allocations_count(), before);
    assert_true(ok && id >= 0);
    void *volatile one = malloc(1); /* the counter counts */
    free(one);
    assert_true(allocations_count() > before);
    sampler_close(sampler);
    teardown(&f);
}

TEST(session_open_refuses_what_cannot_be_with_numbers) {
    struct fixture f;
    struct err err = {0};
    struct session *none = NULL;
    setup(&f, 1, 0);
    assert_false(session_open(&none, f.engine, 0, 0, &err));
    memset(&err, 0, sizeof err);
    assert_false(session_open(&none, f.engine, 129, 0, &err)); /* max_position_embeddings 128 */
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "128"));
    assert_null(none);
    teardown(&f);
}

/* The tiny model with a config that promises a context of 2^30 tokens. */
TEST(session_open_does_not_take_memory_the_machine_lacks) {
    char dir[] = "/tmp/sansu-session-XXXXXX", path[64], weights[4096];
    struct bytes config = {0};
    struct engine *e;
    struct session *none = NULL;
    struct err err = {0};
    if (memory_available() == 0) TEST_SKIP("free memory is unknown here");
    assert_ok(file_read_all(&config, "tests/golden/models/gqa/config.json", 1 << 20, &err), err);
    char *old = strstr(config.data, "\"max_position_embeddings\": 128,");
    assert_non_null(old);
    struct bytes changed = {0};
    bytes_append(&changed, config.data, (size_t)(old - config.data));
    bytes_append_string(&changed, "\"max_position_embeddings\": 1073741824,");
    bytes_append_string(&changed, old + strlen("\"max_position_embeddings\": 128,"));
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/config.json", dir);
    assert_ok(file_write_atomic(path, changed.data, changed.len, &err), err);
    assert_non_null(realpath("tests/golden/models/gqa/model.safetensors", weights));
    snprintf(path, sizeof path, "%s/model.safetensors", dir);
    assert_int_equal(symlink(weights, path), 0);
    assert_ok(engine_open(&e, dir, NULL, &err), err);
    assert_false(session_open(&none, e, (size_t)1 << 30, 0, &err));
    assert_int_equal(err.code, ERR_RESOURCE);
    assert_non_null(strstr(err.message, "GiB"));
    assert_null(none);
    engine_close(e);
    unlink(path);
    snprintf(path, sizeof path, "%s/config.json", dir);
    unlink(path);
    assert_int_equal(rmdir(dir), 0);
    bytes_free(&config);
    bytes_free(&changed);
}

TEST(session_greedy_pick_is_the_highest_logit) {
    struct fixture f;
    struct err err = {0};
    struct sampler *sampler;
    setup(&f, 64, 0);
    size_t n = f.golden.n, V = f.golden.vocab, best = 0;
    float logprob;
    double sum = 0;
    assert_ok(sampler_open(&sampler, f.engine, NULL, &err), err);
    assert_ok(session_feed(f.session, f.golden.ids, n, false, &err), err);
    const float *row = f.golden.logits + (n - 1) * V;
    for (size_t i = 0; i < V; i++) {
        if (row[i] > row[best]) best = i;
        sum += exp((double)row[i]);
    }
    assert_int_equal(sampler_pick(sampler, f.session, NULL, NULL, &logprob), best);
    assert_float_equal(logprob, (float)((double)row[best] - log(sum)), 1e-4);
    sampler_close(sampler);
    teardown(&f);
}

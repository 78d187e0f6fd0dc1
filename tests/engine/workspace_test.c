/* workspace_test.c - timelines that share a workspace: fed together they are what they are alone, bit for bit, however
 * the ids are cut into feeds and passes; refusals leave all of them as they were. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "allocations.h"
#include "base/rng.h"
#include "golden/golden.h"
#include "sansu/generate.h"
#include "test.h"

enum { MANY = 5, LENGTH = 60 };

struct shared {
    struct engine *engine;
    struct session *session[MANY];
    struct engine_info info;
    int32_t ids[MANY][LENGTH];
    float *alone; /* [MANY, LENGTH, V] */
};

static void setup(struct shared *c, const char *kv, size_t batch) {
    struct err err = {0};
    struct rng rng;
    struct session *one;
    assert_ok(engine_open(&c->engine, "models/sansu-mini", &(struct engine_options){.threads = 2, .kv = kv}, &err),
              err);
    engine_info(&c->info, c->engine);
    rng_init(&rng, 77, 0);
    c->alone = malloc((size_t)MANY * LENGTH * c->info.n_vocab * sizeof(float));
    assert_ok(session_open(&one, c->engine, LENGTH, LENGTH, &err), err);
    for (size_t i = 0; i < MANY; i++) {
        for (size_t t = 0; t < LENGTH; t++) c->ids[i][t] = (int32_t)rng_below(&rng, c->info.n_vocab);
        session_rewind(one, 0);
        assert_ok(session_feed(one, c->ids[i], LENGTH, true, &err), err);
        memcpy(c->alone + i * LENGTH * c->info.n_vocab, session_logits(one), LENGTH * c->info.n_vocab * sizeof(float));
    }
    session_close(one);
    assert_ok(session_open(&c->session[0], c->engine, LENGTH, batch, &err), err);
    /* any of them names the workspace */
    for (size_t i = 1; i < MANY; i++) assert_ok(session_join(&c->session[i], c->session[i - 1], LENGTH + i, &err), err);
}

static void teardown(struct shared *c) {
    for (size_t i = MANY; i-- > 0;) session_close(c->session[i]);
    engine_close(c->engine);
    free(c->alone);
}

static void check_rows(const struct shared *c, size_t i, size_t first, size_t n) {
    size_t V = c->info.n_vocab;
    if (memcmp(session_logits(c->session[i]), c->alone + (i * LENGTH + first) * V, n * V * sizeof(float)) != 0)
        fail_msg("timeline %zu, positions %zu..%zu: not the same bits", i, first, first + n);
}

TEST(timelines_fed_together_equal_each_alone) {
    static const char *const types[] = {"f32", "f16", "q8_0"};
    for (size_t k = 0; k < 3; k++)
        for (size_t batch = 7; batch <= 60; batch += 23) {
            struct shared c;
            struct rng rng;
            struct err err = {0};
            setup(&c, types[k], batch);
            rng_init(&rng, 5, batch);
            for (bool more = true; more;) {
                struct session_feed_part part[MANY];
                size_t n = 0, first[MANY], who[MANY], rows = 0;
                more = false;
                for (size_t i = 0; i < MANY; i++) {
                    size_t at = session_position(c.session[i]), rest = LENGTH - at,
                           take = (size_t)rng_below(&rng, rng_below(&rng, 4) ? 3 : 40);
                    bool all = rng_below(&rng, 2);
                    more |= rest > 0;
                    if (take > rest) take = rest;
                    if (rows + (all ? take : 1) > batch - (MANY - i - 1)) all = false;
                    rows += all ? take : take > 0;
                    who[n] = i;
                    first[n] = at;
                    part[n++] = (struct session_feed_part){c.session[i], c.ids[i] + at, take, all};
                }
                assert_ok(session_feed_many(part, n, &err), err);
                for (size_t p = 0; p < n; p++)
                    if (part[p].n)
                        check_rows(&c, who[p], part[p].all_logits ? first[p] : first[p] + part[p].n - 1,
                                   part[p].all_logits ? part[p].n : 1);
            }
            for (size_t i = 0; i < MANY; i++)
                assert_memory_equal(session_ids(c.session[i]), c.ids[i], LENGTH * sizeof(int32_t));
            teardown(&c);
        }
}

TEST(a_copied_beginning_goes_on_like_its_own) {
    struct shared c;
    struct err err = {0};
    setup(&c, "f16", 64);
    assert_ok(session_feed(c.session[0], c.ids[0], 30, false, &err), err);
    session_copy(c.session[3], c.session[0], 21);
    assert_int_equal(session_position(c.session[3]), 21);
    assert_ok(session_feed(c.session[3], c.ids[0] + 21, LENGTH - 21, false, &err), err);
    assert_memory_equal(session_logits(c.session[3]), c.alone + (LENGTH - 1) * c.info.n_vocab,
                        c.info.n_vocab * sizeof(float));
    teardown(&c);
}

TEST(one_bad_part_leaves_all_timelines_as_they_were) {
    struct shared c;
    struct err err = {0};
    int32_t bad = 1 << 20;
    setup(&c, NULL, 64);
    struct session_feed_part part[2] = {{c.session[0], c.ids[0], 9, false}, {c.session[1], &bad, 1, false}};
    assert_false(session_feed_many(part, 2, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_int_equal(session_position(c.session[0]), 0);
    assert_null(session_logits(c.session[0]));
    part[1] = (struct session_feed_part){c.session[1], c.ids[1], LENGTH + 2, false};
    assert_false(session_feed_many(part, 2, NULL));
    assert_int_equal(session_position(c.session[0]), 0);
    teardown(&c);
}

TEST(timelines_allocate_nothing_while_they_are_fed) {
    struct shared c;
    struct err err = {0};
    if (allocations_count() == SIZE_MAX) TEST_SKIP("allocations cannot be counted in this build");
    setup(&c, "q8_0", 16);
    size_t before = allocations_count();
    bool ok = true;
    for (size_t t = 0; ok && t + 6 <= LENGTH; t += 6) {
        struct session_feed_part part[MANY];
        for (size_t i = 0; i < MANY; i++) part[i] = (struct session_feed_part){c.session[i], c.ids[i] + t, 6, i == 2};
        ok = session_feed_many(part, MANY, &err);
    }
    assert_int_equal(allocations_count(), before);
    assert_ok(ok, err);
    teardown(&c);
}

TEST(the_right_to_pick_from_a_middle_row) {
    struct shared c;
    struct err err = {0};
    struct sampler *a, *b;
    struct engine_sampling sampling = {.temperature = 1, .repeat_penalty = 1.3f, .seed = 4};
    setup(&c, NULL, 64);
    assert_ok(sampler_open(&a, c.engine, &sampling, &err) && sampler_open(&b, c.engine, &sampling, &err), err);
    assert_ok(session_feed(c.session[0], c.ids[0], 20, true, &err), err);
    int32_t together[20];
    for (size_t row = 0; row < 20; row++) together[row] = sampler_pick_at(a, c.session[0], row, NULL, NULL, NULL);
    session_rewind(c.session[0], 0);
    for (size_t row = 0; row < 20; row++) {
        assert_ok(session_feed(c.session[0], &c.ids[0][row], 1, false, &err), err);
        assert_int_equal(sampler_pick(b, c.session[0], NULL, NULL, NULL), together[row]);
    }
    sampler_close(a);
    sampler_close(b);
    teardown(&c);
}

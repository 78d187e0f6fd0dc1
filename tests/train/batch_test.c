/* batch_test.c - every sample once an epoch, in an order that seed and epoch decide; positions restart; rows are
 * right. */
#include <stdlib.h>
#include <string.h>

#include "train/fixture.h"
#include "train/train_impl.h"

enum { SAMPLES = 50 };

TEST(batch_plan_visits_every_sample_once_an_epoch) {
    struct fixture f;
    struct arena arena;
    struct train_plan plan;
    struct err err = {0};
    uint32_t step[SAMPLES], order[2][SAMPLES];
    arena_init(&arena);
    fixture_make(&f);
    fixture_pack(&f, SAMPLES, 30, 2);
    struct pack *pack = fixture_open_pack(&f);
    assert_ok(train_plan_init(&plan, &arena, pack, 100, 2, 0, 9, &err), err);
    size_t n_steps = 0;
    for (size_t epoch = 0; epoch < 2; epoch++) {
        bool seen[SAMPLES] = {false};
        for (size_t got = 0; got < SAMPLES; n_steps++) {
            size_t n = train_plan_next(&plan, step), tokens = 0;
            assert_int_equal(plan.epoch, epoch);
            for (size_t i = 0; i < n; i++) {
                assert_false(seen[step[i]]);
                seen[step[i]] = true;
                order[epoch][got++] = step[i];
                tokens += pack->offset[step[i] + 1] - pack->offset[step[i]];
            }
            assert_true(n > 0 && tokens <= 100);
        }
    }
    assert_int_equal(n_steps, plan.steps);
    assert_true(memcmp(order[0], order[1], sizeof order[0]) != 0);
    train_plan_seek(&plan, 1, 0);
    train_plan_next(&plan, step);
    assert_int_equal(step[0], order[1][0]);
    plan.seed = 10;
    train_plan_seek(&plan, 1, 0);
    assert_true(memcmp(plan.order, order[1], sizeof order[1]) != 0);
    pack_close(pack);
    fixture_remove(&f);
    arena_free(&arena);
}

TEST(batch_lays_samples_end_to_end) {
    struct fixture f;
    struct err err = {0};
    struct pack_writer *w;
    unsigned char identity[32] = {0};
    const int32_t first[] = {1, 2, 3}, second[] = {4, 5, 6, 7};
    const unsigned char flags[] = {0, 0, 1, 1};
    fixture_make(&f);
    assert_ok(pack_writer_open(&w, f.pack, 8, identity, &err), err);
    assert_ok(pack_writer_add(w, first, flags, 3, 10, &err), err);
    assert_ok(pack_writer_add(w, second, flags, 4, 20, &err), err);
    assert_ok(pack_writer_commit(w, &err), err);
    struct pack *pack = fixture_open_pack(&f);
    int32_t ids[7], target[7];
    size_t position[7], begin[8], row[7];
    uint64_t line[7], token[7];
    struct train_batch b = {
        .ids = ids, .position = position, .token = token, .begin = begin, .line = line, .row = row, .target = target};
    const uint32_t order[] = {1, 0};
    train_batch_fill(&b, pack, order, 2, false);
    assert_int_equal(b.T, 7);
    assert_int_equal(b.R, 3);
    const int32_t want_ids[] = {4, 5, 6, 7, 1, 2, 3}, want_target[] = {6, 7, 3};
    const size_t want_position[] = {0, 1, 2, 3, 0, 1, 2}, want_row[] = {1, 2, 5};
    assert_memory_equal(ids, want_ids, sizeof want_ids);
    assert_memory_equal(target, want_target, sizeof want_target);
    assert_memory_equal(position, want_position, sizeof want_position);
    assert_memory_equal(row, want_row, sizeof want_row);
    assert_int_equal(begin[1], 4);
    assert_int_equal(line[0], 20);
    pack_close(pack);
    fixture_remove(&f);
}

/* Samples that begin alike share those rows, as far as none of them predicts a token that counts. */
TEST(batch_common_prefix_comes_once) {
    struct fixture f;
    struct err err = {0};
    struct pack_writer *w;
    unsigned char identity[32] = {0}, counted[40];
    int32_t ids[40];
    fixture_make(&f);
    assert_ok(pack_writer_open(&w, f.pack, 53, identity, &err), err);
    for (int s = 0; s < 4; s++) { /* 0, 1, 2: fifteen tokens alike; 3: its tenth token counts */
        for (int i = 0; i < 30; i++) {
            ids[i] = i < 15 ? i : 20 + (s + i) % 30;
            counted[i] = i >= 20 || (s == 3 && i == 10);
        }
        assert_ok(pack_writer_add(w, ids, counted, 30, (uint64_t)s + 1, &err), err);
    }
    assert_ok(pack_writer_commit(w, &err), err);
    struct pack *pack = fixture_open_pack(&f);
    int32_t id[120], target[120];
    size_t position[120], begin[121], row[120];
    uint64_t line[120], token[120];
    struct train_batch b = {
        .ids = id, .position = position, .token = token, .begin = begin, .line = line, .row = row, .target = target};
    const uint32_t sample[] = {2, 0, 1, 3};
    train_batch_fill(&b, pack, sample, 3, true);
    assert_int_equal(b.prefix, 15);
    assert_int_equal(b.T, 15 + 3 * 15);
    assert_int_equal(b.R, 3 * 10);
    assert_int_equal(b.begin[1], 30);
    assert_int_equal(b.position[30], 15);
    assert_int_equal(b.ids[30], pack->ids[15]);
    train_batch_fill(&b, pack, sample, 4, true);
    assert_int_equal(b.prefix, 9); /* row 9 of sample 3 predicts a token that counts */
    train_batch_fill(&b, pack, sample, 4, false);
    assert_int_equal(b.prefix, 0);
    assert_int_equal(b.T, 120);
    train_batch_fill(&b, pack, sample, 1, true);
    assert_int_equal(b.prefix, 0);
    assert_int_equal(train_batch_fit(pack, sample, 4, 60, true), 3);
    assert_int_equal(train_batch_fit(pack, sample, 4, 93, true), 4);
    assert_int_equal(train_batch_fit(pack, sample, 4, 92, true), 3);
    assert_int_equal(train_batch_fit(pack, sample, 4, 60, false), 2);
    pack_close(pack);
    fixture_remove(&f);
}

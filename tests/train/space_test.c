/* space_test.c - what is kept between forward and backward never changes the result; plans shrink with the budget. */
#include <string.h>

#include "op/close.h"
#include "train/fixture.h"
#include "train/train_impl.h"

static void steps(struct trainer *t, size_t n) {
    struct train_report report;
    struct err err = {0};
    for (size_t i = 0; i < n; i++) assert_ok(train_step(t, &report, &err), err);
}

/* From a budget for everything down to the least, a byte below the last plan each time: more and more is run again. */
static void check_budgets(struct train_options o, const char *base, const struct pack *pack) {
    struct trainer *all, *less;
    struct train_info info, before;
    struct err err = {0};
    bool saw_most = false, saw_none = false, saw_att = false;
    o.memory = (size_t)1 << 40;
    assert_ok(train_open(&all, base, pack, &o, &err), err);
    train_info(&info, all);
    assert_int_equal(info.keep_all, info.layers);
    steps(all, 2);
    for (before = info;; before = info) {
        o.memory = before.memory - 1;
        if (!train_open(&less, base, pack, &o, &err)) {
            assert_int_equal(err.code, ERR_RESOURCE);
            assert_non_null(strstr(err.message, "this run needs at least"));
            break;
        }
        train_info(&info, less);
        assert_true(info.memory <= o.memory);
        if (info.micro_tokens == before.micro_tokens) {
            saw_att |= !info.keep_att && info.keep_all == info.layers;
            saw_most |= info.keep_most > 0;
            saw_none |= info.keep_most + info.keep_all == 0;
            steps(less, 2);
            assert_memory_equal(all->net.weight, less->net.weight, all->net.at.total * sizeof(float));
            assert_memory_equal(all->space.gradient, less->space.gradient, all->net.at.total * sizeof(float));
        }
        train_close(less);
        if (info.micro_tokens != before.micro_tokens) break;
    }
    assert_true(saw_att && saw_most && saw_none);
    train_close(all);
}

TEST(space_a_smaller_budget_gives_the_same_bytes) {
    struct fixture f;
    fixture_make(&f);
    fixture_config(&f, true);
    fixture_pack(&f, 6, 40, 3);
    struct pack *pack = fixture_open_pack(&f);
    check_budgets((struct train_options){.from_scratch = true, .steps = 3, .threads = 2, .seed = 5}, f.base, pack);
    check_budgets(
        (struct train_options){.method = TRAIN_QLORA, .lora = {.rank = 3, .dropout = 0.1}, .steps = 3, .threads = 1},
        "tests/golden/lora", pack);
    check_budgets(
        (struct train_options){.method = TRAIN_LORA, .lora.rank = 3, .precision = TRAIN_BF16, .steps = 3, .threads = 2},
        "tests/golden/lora", pack);
    check_budgets((struct train_options){.method = TRAIN_LORA, .lora.rank = 3, .steps = 3, .threads = 2},
                  "tests/golden/lora_qwen2", pack);
    check_budgets((struct train_options){.method = TRAIN_QLORA, .lora.rank = 3, .steps = 3, .threads = 2},
                  "tests/golden/lora_qwen3", pack);
    check_budgets((struct train_options){.method = TRAIN_QLORA, .lora.rank = 3, .steps = 3, .threads = 2},
                  "tests/golden/lora_gemma3", pack);
    check_budgets((struct train_options){.steps = 3, .threads = 2}, "tests/golden/train_gemma3", pack);
    pack_close(pack);
    fixture_remove(&f);
}

/* What the plan counts for moments is what an open trainer holds; in 8 bits a quarter or so. */
TEST(space_counts_the_moments_that_are_there) {
    struct fixture f;
    struct trainer *t[2];
    struct train_info info[2];
    struct err err = {0};
    fixture_make(&f);
    fixture_pack(&f, 6, 40, 3);
    struct pack *pack = fixture_open_pack(&f);
    for (int i = 0; i < 2; i++) {
        /* rank 256: A and B of a linear are beyond the 4096 values below which moments stay f32 */
        struct train_options o = {.method = TRAIN_LORA,
                                  .lora.rank = 256,
                                  .steps = 1,
                                  .threads = 1,
                                  .optimizer.kind = i ? TRAIN_ADAMW8 : TRAIN_ADAMW};
        assert_ok(train_open(&t[i], "tests/golden/lora", pack, &o, &err), err);
        train_info(&info[i], t[i]);
    }
    size_t total = t[0]->net.at.total, plain = train_moment_bytes(&t[0]->net, false),
           eight = train_moment_bytes(&t[1]->net, true);
    size_t held = 2 * total + 2 * t[1]->moments.n * sizeof(float) + 2 * t[1]->moments.eight.blocks * sizeof(float);
    assert_int_equal(plain, 2 * t[0]->moments.n * sizeof(float));
    assert_true(t[1]->moments.eight.blocks > 0 && eight >= held && eight < held + 1024 && eight < plain / 3);
    assert_int_equal(info[0].memory - info[1].memory, plain - eight);
    train_close(t[0]);
    train_close(t[1]);
    pack_close(pack);
    fixture_remove(&f);
}

/* A validation sample longer than any of training has room when the trainer knows of it, and its rows of the embedding
 * count. */
TEST(space_is_set_aside_for_validation) {
    struct fixture train, val;
    struct trainer *t;
    struct train_info with, without;
    struct err err = {0};
    double loss;
    fixture_make(&train);
    fixture_make(&val);
    fixture_pack(&train, 3, 8, 3);
    fixture_pack(&val, 20, 40, 4);
    struct pack *pack = fixture_open_pack(&train), *longer = fixture_open_pack(&val);
    struct train_options o = {.method = TRAIN_LORA, .lora.rank = 2, .steps = 1, .threads = 1, .batch_tokens = 16};
    assert_ok(train_open(&t, "tests/golden/lora", pack, &o, &err), err);
    train_info(&without, t);
    assert_false(train_evaluate(t, longer, &loss, &err));
    train_close(t);
    o.validation = longer;
    assert_ok(train_open(&t, "tests/golden/lora", pack, &o, &err), err);
    train_info(&with, t);
    assert_ok(train_evaluate(t, longer, &loss, &err), err);
    assert_true(with.micro_tokens > without.micro_tokens && with.memory > without.memory);
    train_close(t);
    pack_close(pack);
    pack_close(longer);
    fixture_remove(&train);
    fixture_remove(&val);
}

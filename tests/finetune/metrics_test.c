/* metrics_test.c - rows as they are written, and which of them a resumed run keeps. */
#include "finetune/metrics.h"

#include <string.h>

#include "finetune/scene.h"

TEST(metrics_rows_have_one_form) {
    struct scene s;
    struct finetune_metrics m;
    struct finetune_best best = {0};
    struct bytes rows;
    bytes_init(&rows);
    scene_make(&s);
    assert_ok(file_make_directory(s.f.out, &s.err), s.err);
    assert_ok(finetune_metrics_open(&m, s.f.out, 0, &best, &s.err), s.err);
    struct train_report step = {.step = 7,
                                .epoch = 1,
                                .loss = 1.25,
                                .learning_rate = 0.0001,
                                .gradient_norm = 2.5,
                                .tokens = 300,
                                .counted = 40};
    assert_ok(finetune_metrics_step(&m, &step, 2.0, &s.err), s.err);
    assert_ok(finetune_metrics_validation(&m, 7, 1.5, true, &s.err), s.err);
    assert_ok(finetune_metrics_close(&m, &s.err), s.err);
    scene_read(&s, "metrics.jsonl", &rows);
    assert_string_equal(
        bytes_text(&rows),
        "{\"step\":7,\"epoch\":1,\"loss\":1.250000,\"lr\":1.000000e-04,\"grad_norm\":2.5000,\"tokens\":300,"
        "\"counted\":40,\"tokens_per_s\":150}\n{\"step\":7,\"val_loss\":1.500000,\"best\":true}\n");
    bytes_free(&rows);
    scene_remove(&s);
}

TEST(metrics_keep_the_rows_up_to_the_checkpoint) {
    struct scene s;
    struct finetune_metrics m;
    struct finetune_best best = {0};
    struct bytes rows;
    bytes_init(&rows);
    scene_make(&s);
    assert_ok(file_make_directory(s.f.out, &s.err), s.err);
    assert_ok(finetune_metrics_open(&m, s.f.out, 0, &best, &s.err), s.err);
    for (size_t i = 1; i <= 4; i++) {
        assert_ok(finetune_metrics_step(&m, &(struct train_report){.step = i}, 1.0, &s.err), s.err);
        assert_ok(finetune_metrics_validation(&m, i, 2.0 - 0.25 * (double)i, true, &s.err), s.err);
    }
    assert_ok(finetune_metrics_close(&m, &s.err), s.err);
    assert_ok(finetune_metrics_open(&m, s.f.out, 2, &best, &s.err), s.err);
    assert_ok(finetune_metrics_close(&m, &s.err), s.err);
    scene_read(&s, "metrics.jsonl", &rows);
    assert_non_null(strstr(bytes_text(&rows), "{\"step\":2,\"val_loss\":1.500000"));
    assert_null(strstr(bytes_text(&rows), "\"step\":3"));
    assert_true(best.step == 2 && best.loss == 1.5);
    assert_ok(finetune_metrics_open(&m, s.f.out, 0, &(struct finetune_best){0}, &s.err),
              s.err); /* a new run keeps none */
    assert_ok(finetune_metrics_close(&m, &s.err), s.err);
    scene_read(&s, "metrics.jsonl", &rows);
    assert_int_equal(rows.len, 0);
    bytes_free(&rows);
    scene_remove(&s);
}

TEST(metrics_round_a_loss_as_the_row_does) {
    assert_true(finetune_metrics_rounded(1.23456789) == 1.234568);
    assert_ok(finetune_metrics_close(&(struct finetune_metrics){0}, &(struct err){0}),
              (struct err){0}); /* never open */
}

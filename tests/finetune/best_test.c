/* best_test.c - the best of several validations, noted or read back from rows. */
#include "finetune/best.h"

#include <string.h>

#include "test.h"

TEST(best_is_the_first_of_the_lowest) {
    struct finetune_best b = {0};
    assert_true(finetune_best_note(&b, 3, 2.0));
    assert_true(finetune_best_note(&b, 6, 1.5));
    assert_false(finetune_best_note(&b, 9, 1.5)); /* no better */
    assert_false(finetune_best_note(&b, 12, 1.7));
    assert_true(b.step == 6 && b.loss == 1.5 && b.since == 2);
    assert_false(finetune_best_is_over(&b, 3));
    assert_true(finetune_best_is_over(&b, 2));
    assert_false(finetune_best_is_over(&b, 0)); /* for ever */
    assert_true(finetune_best_note(&b, 15, 1.0));
    assert_int_equal(b.since, 0);
}

TEST(best_reads_validations_and_skips_other_rows) {
    static const char *const rows[] = {"{\"step\":2,\"epoch\":0,\"loss\":0.5}",
                                       "{\"step\":2,\"val_loss\":1.25,\"best\":true}", "no row",
                                       "{\"step\":4,\"val_loss\":1.500000,\"best\":false}"};
    struct finetune_best b = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) finetune_best_read(&b, rows[i], strlen(rows[i]));
    assert_true(b.step == 2 && b.loss == 1.25 && b.since == 1);
}

TEST(best_never_takes_what_is_no_number) {
    struct finetune_best b = {.step = 1, .loss = 2};
    assert_false(finetune_best_note(&b, 2, (double)__builtin_nanf("")));
    assert_true(b.loss == 2 && b.since == 1);
}

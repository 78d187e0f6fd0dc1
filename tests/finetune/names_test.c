/* names_test.c - every kind of training has a name, and the lists end. */
#include <string.h>

#include "sansu/finetune.h"
#include "test.h"

TEST(names_are_those_of_the_enums) {
    assert_string_equal(finetune_methods[TRAIN_QLORA], "qlora");
    assert_string_equal(finetune_precisions[TRAIN_BF16], "bf16");
    assert_string_equal(finetune_schedules[TRAIN_CONSTANT], "constant");
    assert_string_equal(finetune_optimizers[TRAIN_ADAMW8], "adamw8bit");
    assert_null(finetune_methods[TRAIN_QLORA + 1]);
    assert_null(finetune_precisions[TRAIN_BF16 + 1]);
    assert_null(finetune_schedules[TRAIN_CONSTANT + 1]);
    assert_null(finetune_optimizers[TRAIN_ADAMW8 + 1]);
}

/* names.c - what the kinds of training are called, in flags, cards and messages.
 * Checked tests/finetune/names_test.c
 */
#include "sansu/finetune.h"

const char *const finetune_methods[] = {[TRAIN_FULL] = "full", [TRAIN_LORA] = "lora", [TRAIN_QLORA] = "qlora", NULL};

const char *const finetune_precisions[] = {
    [TRAIN_F32] = "f32", [TRAIN_FAST] = "fast", [TRAIN_BLAS] = "blas", [TRAIN_BF16] = "bf16", NULL};

const char *const finetune_schedules[] = {
    [TRAIN_COSINE] = "cosine", [TRAIN_LINEAR] = "linear", [TRAIN_CONSTANT] = "constant", NULL};

const char *const finetune_optimizers[] = {[TRAIN_ADAMW] = "adamw", [TRAIN_ADAMW8] = "adamw8bit", NULL};

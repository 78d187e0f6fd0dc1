/* noisy_model.h - a model directory that any test can make in a blink: random weights, a vocabulary learnt from a few
 * lines. Its text is noise, so whatever holds for it is due to the guard. */
#ifndef SANSU_TESTS_TUTOR_NOISY_MODEL_H
#define SANSU_TESTS_TUTOR_NOISY_MODEL_H

struct noisy_model {
    char dir[64];
};

void noisy_model_make(struct noisy_model *out);
void noisy_model_remove(struct noisy_model *model);

#endif

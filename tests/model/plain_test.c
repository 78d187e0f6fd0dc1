/* plain_test.c - tensors of a GGUF file as the directory that it was made from has them; scalings that a config can
 * say. */
#include "model/plain.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/model_gguf.h"
#include "test.h"

static float *decoded(const struct tensor *t) {
    float *out = malloc(tensor_elements(t) * sizeof *out);
    tensor_to_f32(out, t->type, t->data, tensor_elements(t));
    return out;
}

TEST(plain_tensors_are_those_of_the_directory) {
    static const char *const names[] = {"gqa", "qwen2", "qwen3", "gemma3_linear"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct model_weights dir, file;
        struct err err = {0};
        char path[64];
        snprintf(path, sizeof path, "tests/golden/models/%s", names[i]);
        assert_ok(model_weights_open_any(&dir, path, &err), err);
        snprintf(path, sizeof path, "tests/golden/gguf/%s.gguf", names[i]);
        assert_ok(model_weights_open_any(&file, path, &err), err);
        for (size_t k = 0; k < model_tensor_total(&dir.config); k++) {
            struct tensor plain;
            void *room = malloc(model_plain_bytes(&file, k) + 1);
            model_plain_tensor(&plain, room, &file, k);
            float *a = decoded(model_tensor(&dir, k)), *b = decoded(&plain);
            for (size_t n = tensor_elements(&plain); n--;)
                if (!(fabsf(a[n] - b[n]) <= 1e-7f)) fail_msg("%s: tensor %zu, element %zu", names[i], k, n);
            free(a);
            free(b);
            free(room);
        }
        model_weights_close(&dir);
        model_weights_close(&file);
    }
}

static bool recovered(struct model_config *out, double factor, double original, struct err *err) {
    struct model_weights w = {.config = {.head_size = 64, .rope_theta = 500000}};
    struct model_config given = w.config;
    float factors[32];
    given.rope_llama3.factor = factor;
    given.rope_llama3.low_freq_factor = 1;
    given.rope_llama3.high_freq_factor = 4;
    given.rope_llama3.original_context = (size_t)original;
    for (size_t i = 0; i < 32; i++) factors[i] = model_gguf_rope_factor(&given, i);
    w.rope_factors = factors;
    return model_plain_config(out, &w, err);
}

TEST(plain_config_knows_the_published_scalings) {
    struct model_config c;
    struct err err = {0};
    assert_ok(recovered(&c, 8, 8192, &err), err);
    assert_true(c.rope_llama3.on && c.rope_llama3.factor - 8 >= 0 && c.rope_llama3.factor - 8 <= 0);
    assert_ok(recovered(&c, 32, 8192, &err), err);
    assert_true(c.rope_llama3.factor - 32 >= 0 && c.rope_llama3.factor - 32 <= 0);
    assert_false(recovered(&c, 16, 8192, &err));
    assert_non_null(strstr(err.message, "rope_freqs.weight holds factors that no published"));
}

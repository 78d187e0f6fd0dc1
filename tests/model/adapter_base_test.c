/* adapter_base_test.c - an adapter knows its base: in every form of the same weights, and not in other weights of one
 * shape. */
#include "model/adapter_base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "sansu/quant.h"
#include "sansu/merge.h"
#include "test.h"

static void write_of(const struct model_weights *w, const char *dir) {
    struct model_base_samples s;
    struct arena arena;
    struct err err = {0};
    arena_init(&arena);
    assert_ok(model_base_sample(&s, w, &arena, &err), err);
    assert_ok(model_base_write(&s, dir, &err), err);
    arena_free(&arena);
}

static void make_directory(char dir[64]) {
    snprintf(dir, 64, "/tmp/sansu-base-XXXXXX");
    assert_non_null(mkdtemp(dir));
}

static void remove_directory(const char *dir) {
    char command[128];
    snprintf(command, sizeof command, "rm -r '%s'", dir);
    assert_int_equal(system(command), 0);
}

static void must_differ(const struct model_weights *w, const char *dir, const char *words) {
    struct err err = {0};
    assert_false(model_base_check(w, dir, &err));
    if (!strstr(err.message, words) || !strstr(err.message, "adapter_base.json")) fail_msg("%s", err.message);
}

TEST(adapter_base_is_known_in_every_form) {
    static const char *const types[] = {"f16", "bf16", "q8_0", "q4_0", "q4_k_m"};
    struct model_weights w, other;
    struct err err = {0};
    char dir[64], path[100];
    make_directory(dir);
    assert_ok(model_weights_open(&w, "models/sansu-mini", &err), err);
    assert_ok(model_base_check(&w, dir, &err), err); /* nothing is said */
    write_of(&w, dir);
    assert_ok(model_base_check(&w, dir, &err), err);
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        struct quant_report report;
        struct quant_options o = {.type = types[i], .threads = 1};
        snprintf(path, sizeof path, "%s/%s.gguf", dir, types[i]);
        assert_ok(quant_convert(&report, "models/sansu-mini", path, &o, &err), err);
        assert_ok(model_weights_open_gguf(&other, path, &err), err);
        assert_ok(model_base_check(&other, dir, &err), err);
        model_weights_close(&other);
    }
    model_weights_close(&w);
    remove_directory(dir);
}

/* One linear of one layer trained a little: the shapes say nothing. */
TEST(adapter_base_is_told_from_a_fine_tune_of_it) {
    struct model_weights w;
    struct err err = {0};
    char dir[64];
    make_directory(dir);
    assert_ok(model_weights_open(&w, "tests/golden/models/gqa", &err), err);
    write_of(&w, dir);
    size_t at = model_tensor_index(&w.config, 1, MODEL_DOWN);
    const struct tensor *t = model_tensor(&w, at);
    size_t n = tensor_elements(t);
    float *changed = calloc(n, sizeof *changed);
    assert_non_null(changed);
    tensor_to_f32(changed, t->type, t->data, n);
    for (size_t i = 0; i < n; i++) changed[i] *= 1.01f;
    model_tensor_set(&w, at, TENSOR_F32, changed);
    must_differ(&w, dir, "4 of ");
    for (size_t i = 0; i < model_tensor_total(&w.config); i++) { /* another model altogether, stored in f16 */
        const struct tensor *each = model_tensor(&w, i);
        uint16_t *half = calloc(tensor_elements(each), sizeof *half);
        assert_non_null(half);
        for (size_t k = 0; k < tensor_elements(each); k++) half[k] = tensor_f32_to_f16((float)(k % 7) - 3);
        model_tensor_set(&w, i, TENSOR_F16, half);
    }
    must_differ(&w, dir, "of their size");
    for (size_t i = 0; i < model_tensor_total(&w.config); i++) free((void *)(uintptr_t)model_tensor(&w, i)->data);
    free(changed);
    model_weights_close(&w);
    remove_directory(dir);
}

/* The three ways in: training on, merging, and (by engine_open) computing unmerged; tests/e2e/train_test.c does the
 * last. */
TEST(adapter_base_is_asked_for_when_merging) {
    struct model_weights w;
    struct quant_merge_report report;
    struct quant_merge_options o = {.threads = 1};
    struct err err = {0};
    char dir[64], command[200];
    make_directory(dir);
    snprintf(command, sizeof command, "cp tests/golden/adapters/all/* '%s'", dir);
    assert_int_equal(system(command), 0);
    assert_ok(model_weights_open(&w, "tests/golden/models/gqa", &err), err);
    write_of(&w, dir);
    snprintf(command, sizeof command, "%s/merged", dir);
    assert_ok(quant_merge(&report, "tests/golden/models/gqa", dir, command, &o, &err), err);
    struct model_base_samples s;
    struct arena arena;
    arena_init(&arena);
    assert_ok(model_base_sample(&s, &w, &arena, &err), err);
    s.bf16[5] ^= 1;
    assert_ok(model_base_write(&s, dir, &err), err);
    assert_false(quant_merge(&report, "tests/golden/models/gqa", dir, command, &o, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "1 of "));
    arena_free(&arena);
    model_weights_close(&w);
    remove_directory(dir);
}

TEST(adapter_base_files_that_are_broken_say_where) {
    static const char *const wrong[][2] = {{"{}", "is missing"},
                                           {"{\"bf16\":\"123\"}", "four digits"},
                                           {"{\"bf16\":\"12g4\"}", "digits 0 to 9"},
                                           {"{\"bf16\":7}", "line 1"},
                                           {"[]", "line 1"},
                                           {"{\"bf16\":\"\"}", "four digits"}};
    struct model_base_samples s;
    struct arena arena;
    arena_init(&arena);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct err err = {0};
        assert_false(model_base_parse(&s, wrong[i][0], strlen(wrong[i][0]), "x.json", &arena, &err));
        if (!strstr(err.message, "x.json") || !strstr(err.message, wrong[i][1]))
            fail_msg("%s: %s", wrong[i][0], err.message);
    }
    arena_free(&arena);
}

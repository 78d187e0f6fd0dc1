/* save_test.c - directories written here: the official library's bytes, and our own round trips. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "format/safetensors.h"
#include "golden/golden.h"
#include "model/weights.h"
#include "test.h"

static char *temporary_directory(void) {
    static char path[64];
    snprintf(path, sizeof path, "/tmp/sansu-save-XXXXXX");
    assert_non_null(mkdtemp(path));
    return path;
}

static void remove_directory(const char *dir) {
    char command[128];
    snprintf(command, sizeof command, "rm -r '%s'", dir);
    assert_int_equal(system(command), 0);
}

static void assert_same_file(const char *dir_a, const char *dir_b, const char *name) {
    struct bytes path, a, b;
    struct err err = {0};
    bytes_init(&path);
    bytes_init(&a);
    bytes_init(&b);
    file_join(&path, dir_a, name);
    assert_ok(file_read_all(&a, bytes_text(&path), 1 << 24, &err), err);
    file_join(&path, dir_b, name);
    assert_ok(file_read_all(&b, bytes_text(&path), 1 << 24, &err), err);
    if (a.len != b.len || memcmp(a.data, b.data, a.len) != 0)
        fail_msg("%s differs from the official library's", bytes_text(&path));
    bytes_free(&path);
    bytes_free(&a);
    bytes_free(&b);
}

static bool exists_in(const char *dir, const char *name) {
    struct bytes path;
    bytes_init(&path);
    file_join(&path, dir, name);
    bool there = file_exists(bytes_text(&path));
    bytes_free(&path);
    return there;
}

TEST(saved_weights_have_the_official_bytes) {
    for (int i = 0; i < GOLDEN_MODELS; i++) {
        struct model_weights w;
        struct err err = {0};
        char *dir = temporary_directory();
        bool sharded = strstr(golden_models[i], "sharded") != NULL;
        assert_ok(model_weights_open(&w, golden_models[i], &err), err);
        assert_ok(model_weights_save(&w, dir, sharded ? 20000 : 0, w.config.type, &err), err);
        if (!sharded) {
            assert_same_file(dir, golden_models[i], "model.safetensors");
        } else {
            assert_same_file(dir, golden_models[i], "model.safetensors.index.json");
            for (int s = 1; s <= 4; s++) {
                char name[64];
                snprintf(name, sizeof name, "model-%05d-of-00004.safetensors", s);
                assert_same_file(dir, golden_models[i], name);
            }
        }
        model_weights_close(&w);
        remove_directory(dir);
    }
}

TEST(config_survives_a_round_trip) {
    for (int i = 0; i < GOLDEN_MODELS; i++) {
        struct model_config a, b;
        struct err err = {0};
        char *dir = temporary_directory();
        assert_ok(model_config_read(&a, golden_models[i], &err), err);
        assert_ok(model_config_write(&a, dir, &err), err);
        assert_ok(model_config_read(&b, dir, &err), err);
        assert_true(a.vocab == b.vocab && a.layers == b.layers && a.heads == b.heads && a.kv_heads == b.kv_heads &&
                    a.head_size == b.head_size);
        assert_true(a.width == b.width && a.ffn_width == b.ffn_width && a.max_context == b.max_context &&
                    a.tied == b.tied && a.type == b.type);
        assert_true(a.rope_theta - b.rope_theta == 0 && a.rms_norm_eps - b.rms_norm_eps == 0 && a.bos == b.bos &&
                    a.n_eos == b.n_eos);
        assert_memory_equal(a.eos, b.eos, sizeof a.eos);
        assert_true(a.rope_llama3.on == b.rope_llama3.on &&
                    a.rope_llama3.original_context == b.rope_llama3.original_context);
        assert_true(a.rope_llama3.factor - b.rope_llama3.factor == 0 &&
                    a.rope_llama3.low_freq_factor - b.rope_llama3.low_freq_factor == 0);
        assert_true(a.rope_llama3.high_freq_factor - b.rope_llama3.high_freq_factor == 0);
        assert_true(a.architecture == b.architecture && a.window == b.window && a.window_period == b.window_period &&
                    a.query_scalar == b.query_scalar);
        assert_true(a.local_theta - b.local_theta == 0 && a.rope_linear - b.rope_linear == 0);
        remove_directory(dir);
    }
}

/* Wider types keep every value; saving a model over itself with other shards leaves one model, the new one. */
TEST(saved_models_convert_and_replace) {
    struct model_weights bf16, f32, back;
    struct err err = {0};
    char *dir = temporary_directory();
    assert_ok(model_weights_open(&bf16, "tests/golden/models/bf16", &err), err);
    assert_ok(model_weights_save(&bf16, dir, 0, TENSOR_F32, &err), err);
    assert_ok(model_weights_open(&f32, dir, &err), err);
    assert_int_equal(f32.config.type, TENSOR_F32);
    assert_int_equal(model_tensor_of(&f32, 1, MODEL_DOWN)->type, TENSOR_F32);
    assert_ok(model_weights_save(&f32, dir, 7000, TENSOR_BF16, &err),
              err); /* over the files that are mapped right now */
    assert_false(exists_in(dir, "model.safetensors"));
    assert_ok(model_weights_open(&back, dir, &err), err);
    assert_true(back.n_files > 1);
    for (size_t i = 0; i < model_tensor_total(&bf16.config); i++) {
        const struct tensor *a = model_tensor(&bf16, i), *b = model_tensor(&back, i);
        assert_int_equal(b->type, TENSOR_BF16);
        assert_memory_equal(a->data, b->data, tensor_bytes(a));
    }
    model_weights_close(&bf16);
    model_weights_close(&f32);
    model_weights_close(&back);
    remove_directory(dir);
}

/* huggingface_hub 2.4.0 on the same tensors with a limit of 5000 bytes: tensors above it come before the shard that is
 * being filled. */
TEST(a_tensor_larger_than_the_limit_is_a_shard_of_its_own) {
    struct model_weights w, back;
    struct err err = {0};
    char *dir = temporary_directory();
    assert_ok(model_weights_open(&w, "tests/golden/models/sharded", &err), err);
    assert_ok(model_weights_save(&w, dir, 5000, TENSOR_BF16, &err), err);
    assert_ok(model_weights_open(&back, dir, &err), err);
    assert_int_equal(back.n_files, 17);
    model_weights_close(&w);
    model_weights_close(&back);
    remove_directory(dir);
}

static bool refuse(void *context, struct tensor *out, size_t index, struct err *err) {
    struct model_weights *w = context;
    if (index == 5) return err_set(err, ERR_WORK, "no more");
    *out = *model_tensor(w, index);
    return true;
}

TEST(a_failed_save_leaves_no_model) {
    struct model_weights w, none;
    struct err err = {0}, wrong = {0};
    char *dir = temporary_directory();
    assert_ok(model_weights_open(&w, "tests/golden/models/gqa", &err), err);
    assert_ok(model_weights_save(&w, dir, 0, TENSOR_F32, &err), err);
    assert_false(model_weights_stream(&w.config, dir, 0, TENSOR_F32, refuse, &w, &wrong));
    assert_non_null(strstr(wrong.message, "model.layers.0.self_attn.o_proj.weight"));
    memset(&wrong, 0, sizeof wrong);
    assert_false(model_weights_open(&none, dir, &wrong));
    assert_false(exists_in(dir, "config.json"));
    assert_int_equal(rmdir(dir), 0); /* nothing else was left, either */
    model_weights_close(&w);
}

TEST(weights_without_data_are_not_saved) {
    struct model_weights w;
    struct err err = {0}, wrong = {0};
    struct model_config c;
    char *dir = temporary_directory();
    assert_ok(model_config_read(&c, "tests/golden/models/gqa", &err), err);
    assert_ok(model_weights_blank(&w, &c, &err), err);
    assert_false(model_weights_save(&w, dir, 0, TENSOR_F32, &wrong));
    assert_non_null(strstr(wrong.message, "no data"));
    model_weights_close(&w);
    remove_directory(dir);
}

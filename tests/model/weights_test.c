/* weights_test.c - the table of tensors, and mapping whole model directories. */
#include "model/weights.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"
#include "format/safetensors.h"
#include "golden/golden.h"
#include "test.h"

static const struct model_config small = {.vocab = 96,
                                          .layers = 12,
                                          .heads = 4,
                                          .kv_heads = 2,
                                          .head_size = 6,
                                          .width = 32,
                                          .ffn_width = 56,
                                          .max_context = 128,
                                          .rope_theta = 1e4,
                                          .rms_norm_eps = 1e-6,
                                          .bos = 1,
                                          .type = TENSOR_F32};

TEST(table_names_shapes_and_places_agree) {
    struct model_weights w;
    struct bytes name;
    struct err err = {0};
    bytes_init(&name);
    for (int tied = 0; tied < 2; tied++) {
        struct model_config c = small;
        c.tied = tied;
        assert_ok(model_weights_blank(&w, &c, &err), err);
        assert_int_equal(model_tensor_total(&c), 1 + 9 * 12 + 1 + !tied);
        for (size_t i = 0; i < model_tensor_total(&c); i++) {
            size_t shape[2], back = 0;
            model_tensor_name(&name, &c, i);
            assert_true(model_tensor_find(&back, &c, bytes_text(&name)));
            assert_int_equal(back, i);
            const struct tensor *t = model_tensor(&w, i);
            assert_int_equal(t->rank, model_tensor_shape(shape, &c, i));
            for (int r = 0; r < t->rank; r++) assert_int_equal(t->shape[r], shape[r]);
            for (size_t k = 0; k < i; k++) assert_ptr_not_equal(t, model_tensor(&w, k));
        }
        model_weights_close(&w);
    }
    model_tensor_name(&name, &small, 1 + 9 * 11 + 2);
    assert_string_equal(bytes_text(&name), "model.layers.11.self_attn.k_proj.weight");
    bytes_free(&name);
}

TEST(table_knows_only_its_own_names) {
    static const char *const strangers[] = {"",
                                            "model",
                                            "model.layers.",
                                            "model.layers.12.mlp.up_proj.weight",
                                            "model.layers.01.mlp.up_proj.weight",
                                            "model.layers.1.mlp.up_proj",
                                            "model.layers.-1.mlp.up_proj.weight",
                                            "model.layers.1mlp.up_proj.weight",
                                            "model.layers.99999999999999999999999.mlp.up_proj.weight",
                                            "model.layers.1.self_attn.q_proj.bias"};
    struct model_config tied = small;
    size_t index;
    tied.tied = true;
    for (size_t i = 0; i < sizeof strangers / sizeof strangers[0]; i++)
        if (model_tensor_find(&index, &small, strangers[i])) fail_msg("found '%s'", strangers[i]);
    assert_true(model_tensor_find(&index, &small, "lm_head.weight"));
    assert_false(model_tensor_find(&index, &tied, "lm_head.weight"));
}

TEST(table_counts_the_parameters_of_llm_jp_4_8b) {
    const struct model_config c = {.vocab = 196608,
                                   .layers = 32,
                                   .heads = 32,
                                   .kv_heads = 8,
                                   .head_size = 128,
                                   .width = 4096,
                                   .ffn_width = 14336,
                                   .max_context = 65536,
                                   .rope_theta = 5e5,
                                   .rms_norm_eps = 1e-6,
                                   .type = TENSOR_BF16};
    assert_int_equal(model_tensor_total(&c), 291);
    assert_true(model_parameter_count(&c) == 8590200832u);
}

TEST(official_directories_open) {
    for (int i = 0; i < GOLDEN_MODELS; i++) {
        struct model_weights w;
        struct err err = {0};
        assert_ok(model_weights_open(&w, golden_models[i], &err), err);
        for (size_t k = 0; k < model_tensor_total(&w.config); k++) {
            assert_non_null(model_tensor(&w, k)->data);
            assert_int_equal(model_tensor(&w, k)->type, w.config.type);
        }
        assert_true((model_tensor_of(&w, 0, MODEL_HEAD) == model_tensor_of(&w, 0, MODEL_EMBED)) == w.config.tied);
        assert_true(model_weights_mapped(&w) > model_parameter_count(&w.config) * tensor_block_bytes(w.config.type));
        model_weights_close(&w);
    }
}

/* ---- directories that are wrong in one place ---- */

static char work[64]; /* a copy of a golden model, to be damaged */

static void copy_model(const char *golden) {
    char command[256];
    snprintf(work, sizeof work, "/tmp/sansu-weights-XXXXXX");
    assert_non_null(mkdtemp(work));
    snprintf(command, sizeof command, "cp %s/* %s/", golden, work);
    assert_int_equal(system(command), 0);
}

static void remove_work(void) {
    char command[128];
    snprintf(command, sizeof command, "rm -r '%s'", work);
    assert_int_equal(system(command), 0);
}

static const char *in_work(const char *name) {
    static char path[256];
    snprintf(path, sizeof path, "%s/%s", work, name);
    return path;
}

/* Replace the first `from` in a text file; the new text may be of any length. */
static void edit(const char *name, const char *from, const char *to) {
    struct bytes text, out;
    struct err err = {0};
    bytes_init(&text);
    bytes_init(&out);
    assert_ok(file_read_all(&text, in_work(name), 1 << 24, &err), err);
    char *at = memmem(text.data, text.len, from, strlen(from));
    if (!at) fail_msg("%s does not hold %s", name, from);
    bytes_append(&out, text.data, (size_t)(at - text.data));
    bytes_append_string(&out, to);
    bytes_append(&out, at + strlen(from), text.len - (size_t)(at - text.data) - strlen(from));
    assert_ok(file_write_atomic(in_work(name), out.data, out.len, &err), err);
    bytes_free(&text);
    bytes_free(&out);
}

/* The warnings of the latest opening. */
static struct bytes warnings;

static void keep_warning(void *context, enum log_level level, const char *message) {
    (void)context;
    if (level == LOG_WARNING) bytes_printf(&warnings, "%s\n", message);
}

static void assert_warned(const char *words) {
    struct model_weights w;
    struct err err = {0};
    bytes_clear(&warnings);
    log_set_sink(keep_warning, NULL, LOG_WARNING);
    bool ok = model_weights_open(&w, work, &err);
    log_set_sink(NULL, NULL, LOG_WARNING);
    assert_ok(ok, err);
    if (!strstr(bytes_text(&warnings), words))
        fail_msg("the warnings are: %s\n  and should say: %s", bytes_text(&warnings), words);
    for (size_t i = 0; i < model_tensor_total(&w.config); i++) assert_non_null(model_tensor(&w, i)->data);
    model_weights_close(&w);
    bytes_free(&warnings);
    remove_work();
}

static void assert_refused(const char *words) {
    struct model_weights w;
    struct err err = {0};
    if (model_weights_open(&w, work, &err)) fail_msg("accepted; the message should say: %s", words);
    if (!strstr(err.message, words)) fail_msg("the message is: %s\n  and should say: %s", err.message, words);
    assert_null(w.file);
    assert_null(w.tensor);
    remove_work();
}

/* Save the tensors of work/model.safetensors again, with one of them changed by `change`. */
static void rewrite(const char *name, void (*change)(struct safetensors_entry *e),
                    const struct safetensors_entry *added) {
    struct safetensors s;
    struct err err = {0};
    static struct safetensors_entry entry[200];
    assert_ok(safetensors_open(&s, in_work("model.safetensors"), &err), err);
    memcpy(entry, s.entry, s.n_entries * sizeof *entry);
    size_t n = s.n_entries;
    for (size_t i = 0; i < n; i++)
        if (change && strcmp(entry[i].name, name) == 0) change(&entry[i]);
    if (added) entry[n++] = *added;
    assert_ok(safetensors_write(in_work("model.safetensors"), entry, n, NULL, 0, &err), err);
    safetensors_close(&s);
}

static void rename_it(struct safetensors_entry *e) { e->name = "model.layers.0.self_attn.rotary_emb.inv_freq"; }
static void flatten_it(struct safetensors_entry *e) {
    e->shape[0] *= e->shape[1];
    e->rank = 1;
}
static void transpose_it(struct safetensors_entry *e) {
    size_t rows = e->shape[0];
    e->shape[0] = e->shape[1];
    e->shape[1] = rows;
}
static void make_integers(struct safetensors_entry *e) { e->dtype = "I32"; }

static const unsigned char zeros[64];

TEST(weights_name_the_tensor_that_is_wrong) {
    const struct safetensors_entry bias = {
        .name = "model.layers.1.self_attn.q_proj.bias", .dtype = "F32", .rank = 1, .shape = {4}, .data = zeros};
    const struct safetensors_entry layer = {
        .name = "model.layers.2.input_layernorm.weight", .dtype = "F32", .rank = 1, .shape = {4}, .data = zeros};
    copy_model("tests/golden/models/gqa");
    rewrite("model.layers.1.mlp.up_proj.weight", rename_it, NULL);
    assert_refused("tensor 'model.layers.1.mlp.up_proj.weight' is missing");
    copy_model("tests/golden/models/gqa");
    rewrite("model.layers.1.mlp.up_proj.weight", transpose_it, NULL);
    assert_refused("'model.layers.1.mlp.up_proj.weight' has shape [32, 56], config.json makes it [56, 32]");
    copy_model("tests/golden/models/gqa");
    rewrite("lm_head.weight", flatten_it, NULL);
    assert_refused("'lm_head.weight' has shape [3072]");
    copy_model("tests/golden/models/gqa");
    rewrite("model.norm.weight", make_integers, NULL);
    assert_refused("'model.norm.weight' holds I32");
    copy_model("tests/golden/models/gqa");
    rewrite(NULL, NULL, &bias);
    assert_refused("q_proj.bias' has no place");
    copy_model("tests/golden/models/gqa");
    rewrite(NULL, NULL, &layer);
    assert_refused("layers.2.input_layernorm.weight' has no place");
    copy_model("tests/golden/models/gqa");
    edit("config.json", "\"num_hidden_layers\": 2", "\"num_hidden_layers\": 3");
    assert_refused("'model.layers.2.input_layernorm.weight' is missing, and others");
    copy_model("tests/golden/models/gqa");
    edit("config.json", "\"vocab_size\": 96", "\"vocab_size\": 97");
    assert_refused("config.json makes it [97, 32]");
}

TEST(weights_name_the_file_that_is_wrong) {
    copy_model("tests/golden/models/gqa");
    unlink(in_work("model.safetensors"));
    assert_refused("neither model.safetensors nor");
    copy_model("tests/golden/models/gqa");
    unlink(in_work("config.json"));
    assert_refused("no config.json");
    copy_model("tests/golden/models/gqa");
    assert_int_equal(truncate(in_work("model.safetensors"), 94900), 0);
    assert_refused("do not lie in the file's");
    copy_model("tests/golden/models/gqa");
    edit("generation_config.json", "\"eos_token_id\": 2", "\"eos_token_id\": 96");
    assert_refused("generation_config.json: eos_token_id 96");
}

TEST(weights_go_by_the_index_and_check_it) {
    static const char index[] = "model.safetensors.index.json", golden[] = "tests/golden/models/sharded";
    copy_model(golden);
    unlink(in_work("model-00003-of-00004.safetensors"));
    assert_refused("model-00003-of-00004.safetensors: No such file");
    copy_model(golden);
    edit(index, "\"lm_head.weight\": \"model-00004", "\"lm_head.weight\": \"model-00003");
    assert_warned("tensor 'lm_head.weight' is not in the shard it names, model-00003-of-00004.safetensors, but in ");
    copy_model(golden);
    edit(index, "\"lm_head.weight\": \"model-00004-of-00004.safetensors\",", "");
    assert_warned("but the index does not list it");
    copy_model(golden); /* a tied model whose index lists a head that no shard holds */
    edit(index, "\"lm_head.weight\"", "\"lm_head.wait\"");
    edit("config.json", "\"tie_word_embeddings\": false", "\"tie_word_embeddings\": true");
    assert_warned(
        "tensor 'lm_head.wait' is not in the shard it names, model-00004-of-00004.safetensors; this model does not need it (and more of this kind)");
    copy_model(golden);
    edit(index, "\"lm_head.weight\": \"model-00004-of-00004.safetensors\"",
         "\"lm_head.weight\": \"model-00004-of-00004.safetensors\", \"x\": \"model-00009.safetensors\"");
    assert_refused("model-00009.safetensors: No such file");
    copy_model(golden);
    edit(
        index, "\"lm_head.weight\": \"model-00004-of-00004.safetensors\",",
        "\"lm_head.weight\": \"model-00004-of-00004.safetensors\", \"lm_head.weight\": \"model-00004-of-00004.safetensors\",");
    assert_refused("tensor 'lm_head.weight' is listed twice");
    copy_model(golden);
    edit(index, "\"lm_head.weight\": \"model-00004", "\"lm_head.weight\": \"../x/model-00004");
    assert_refused("plain file name");
    copy_model(golden);
    edit(index, "\"model-00004-of-00004.safetensors\"", "\"..\"");
    assert_refused("plain file name");
    copy_model(golden);
    edit(index, "\"model-00004-of-00004.safetensors\"", "\"\"");
    assert_refused("plain file name");
    copy_model(golden);
    edit(index, "\"total_size\": 63424", "\"total_size\": 63425");
    assert_warned("index.json: total_size is 63425, the shards hold 63424");
    copy_model(golden);
    edit(index, "\"weight_map\"", "\"weight_mop\"");
    assert_refused("no weight_map");
    copy_model(golden); /* the same tensor in two shards: shard 3 is a copy of shard 2 */
    char command[256];
    snprintf(command, sizeof command, "cp %s/model-00002-of-00004.safetensors %s/model-00003-of-00004.safetensors",
             work, work);
    assert_int_equal(system(command), 0);
    assert_refused("is not in the shard it names");
}

TEST(weights_ignore_what_means_nothing) {
    const struct safetensors_entry frequencies = {
        .name = "model.layers.0.self_attn.rotary_emb.inv_freq", .dtype = "F32", .rank = 1, .shape = {4}, .data = zeros};
    struct model_weights w;
    struct err err = {0};
    copy_model("tests/golden/models/gqa");
    rewrite(NULL, NULL, &frequencies);
    assert_ok(model_weights_open(&w, work, &err), err);
    model_weights_close(&w);
    remove_work();
    copy_model("tests/golden/models/gqa"); /* a tied model that carries its head, too: the embedding counts */
    edit("config.json", "\"tie_word_embeddings\": false", "\"tie_word_embeddings\": true");
    assert_ok(model_weights_open(&w, work, &err), err);
    assert_ptr_equal(model_tensor_of(&w, 0, MODEL_HEAD), model_tensor_of(&w, 0, MODEL_EMBED));
    model_weights_close(&w);
    remove_work();
}

/* Files older than the padded header: data at an odd address is copied, not read in place. */
TEST(weights_of_unaligned_files_are_read) {
    struct model_weights a, b;
    struct bytes text, out;
    struct err err = {0};
    copy_model("tests/golden/models/gqa");
    bytes_init(&text);
    bytes_init(&out);
    assert_ok(file_read_all(&text, in_work("model.safetensors"), 1 << 24, &err), err);
    size_t header = (size_t)(unsigned char)text.data[0] | (size_t)(unsigned char)text.data[1] << 8;
    bytes_append_char(&out, (char)((header + 1) & 0xFF));
    bytes_append_char(&out, (char)((header + 1) >> 8));
    bytes_append(&out, text.data + 2, 6 + header);
    bytes_append_char(&out, ' ');
    bytes_append(&out, text.data + 8 + header, text.len - 8 - header);
    assert_ok(file_write_atomic(in_work("model.safetensors"), out.data, out.len, &err), err);
    assert_ok(model_weights_open(&a, "tests/golden/models/gqa", &err), err);
    assert_ok(model_weights_open(&b, work, &err), err);
    for (size_t i = 0; i < model_tensor_total(&a.config); i++) {
        const struct tensor *x = model_tensor(&a, i), *y = model_tensor(&b, i);
        assert_int_equal((uintptr_t)y->data % 4, 0);
        assert_memory_equal(x->data, y->data, tensor_bytes(x));
    }
    model_weights_close(&a);
    model_weights_close(&b);
    bytes_free(&text);
    bytes_free(&out);
    remove_work();
}

/* scene.c - see scene.h. */
#include "finetune/scene.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"

static const char config[] =
    "{\"architectures\":[\"LlamaForCausalLM\"],\"model_type\":\"llama\",\"vocab_size\":3072,\"hidden_size\":16,"
    "\"intermediate_size\":24,\"num_hidden_layers\":1,\"num_attention_heads\":2,\"num_key_value_heads\":1,\"head_dim\":8,"
    "\"max_position_embeddings\":256,\"rms_norm_eps\":1e-5,\"rope_theta\":10000.0,\"tie_word_embeddings\":true,"
    "\"hidden_act\":\"silu\",\"torch_dtype\":\"float32\"}";

void scene_write_sums(struct scene *s, const char *path, int n, const char *word) {
    struct bytes text;
    bytes_init(&text);
    for (int i = 0; i < n; i++)
        bytes_printf(&text, "{\"prompt\":\"%d+%d\",\"completion\":\"%s%d\"}\n", i, i, word, 2 * i);
    assert_ok(file_write_atomic(path, text.data, text.len, &s->err), s->err);
    bytes_free(&text);
}

void scene_make(struct scene *s) {
    char path[300];
    memset(s, 0, sizeof *s);
    fixture_make(&s->f);
    snprintf(path, sizeof path, "%s/config.json", s->f.base);
    assert_ok(file_write_atomic(path, config, sizeof config - 1, &s->err), s->err);
    assert_ok(finetune_copy_small_files("models/sansu-mini", s->f.base, &s->err), s->err);
    snprintf(s->data, sizeof s->data, "%s/data.jsonl", s->f.dir);
    snprintf(s->val, sizeof s->val, "%s/val.jsonl", s->f.dir);
    scene_write_sums(s, s->data, 12, "");
    scene_write_sums(s, s->val, 3, "か");
    s->settings =
        (struct finetune_settings){.base = s->f.base, .out = s->f.out, .data = {.path = s->data, .date = "2026-01-01"}};
    s->settings.train =
        (struct train_options){.from_scratch = true, .threads = 1, .batch_tokens = 80, .steps = 6, .seed = 3};
}

void scene_remove(struct scene *s) { fixture_remove(&s->f); }

bool scene_has(const struct scene *s, const char *name) {
    char path[400];
    snprintf(path, sizeof path, "%s/%s", s->f.out, name);
    return file_exists(path);
}

void scene_read(const struct scene *s, const char *name, struct bytes *out) {
    char path[400];
    struct err err = {0};
    snprintf(path, sizeof path, "%s/%s", s->f.out, name);
    bytes_clear(out);
    assert_ok(file_read_all(out, path, (size_t)1 << 26, &err), err);
}

/* noisy_model.c - see noisy_model.h.
 *
 * Noise over a whole vocabulary seldom reaches an equation, so the weights lean: column 0 of the embedding is the same
 * for every id and so survives to the head, whose column 0 favours digits, operators, "=" and line breaks.
 */
#include "noisy_model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/rng.h"
#include "model/weights.h"
#include "sansu/engine.h"
#include "test.h"

static const char *const lines[] = {
    "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
    "1. 間の数は270÷9=30です。\n2. 両端に植えるので、木の数は30+1=31(本)です。\n答え 31本",
    "全部が80円のパンだとすると、代金は80×15=1200(円)です。差は1500-1200=300(円)です。だから300÷50=6(個)です。\n答え 6個",
    "17÷5=3あまり2、1/2+1/3=5/6、2と1/3、12:18=2:3、③=750円、①=250円、35%=0.35、2割5分=0.25、約3.3、10÷3=3.33…、x y A B",
    "= ÷ × + - = = = = = ( ) 0 1 2 3 4 5 6 7 8 9 . , : \n \n \n",
};

static bool next_line(void *context, const char **text, size_t *n) {
    size_t *i = context;
    if (*i == sizeof lines / sizeof *lines) return false;
    *text = lines[(*i)++];
    *n = strlen(*text);
    return true;
}

static void write_vocabulary(const char *dir, size_t vocab) {
    char path[128];
    struct bytes json;
    struct err err = {0};
    size_t i = 0;
    bytes_init(&json);
    assert_ok(engine_learn_tokenizer(&json, next_line, &i, vocab, 4, &err), err);
    snprintf(path, sizeof path, "%s/tokenizer.json", dir);
    assert_ok(file_write_atomic(path, json.data, json.len, &err), err);
    static const char template[] = "{# chat_format=sansu-harmony-v1 #}\n";
    snprintf(path, sizeof path, "%s/chat_template.jinja", dir);
    assert_ok(file_write_atomic(path, template, strlen(template), &err), err);
    bytes_free(&json);
}

struct noise {
    struct rng rng;
    const struct model_config *config;
    float *values;
    float favour[512]; /* by id */
};

static void favour_arithmetic(struct noise *noise, const char *dir) {
    static const char *const pieces[] = {"0", "1", "2", "3", "4", "5", "6",  "7", "8",
                                         "9", "+", "-", "×", "÷", "=", "\n", "、"};
    struct engine_options options = {.tokenizer_only = true};
    struct engine *engine;
    struct err err = {0};
    assert_ok(engine_open(&engine, dir, &options, &err), err);
    for (int i = 0; i < 14; i++) noise->favour[i] = -0.5f; /* control ids: a reply should not end at once */
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct bytes ids;
        bytes_init(&ids);
        assert_ok(engine_encode(&ids, engine, pieces[i], strlen(pieces[i]), false, &err), err);
        const int32_t *id = (const int32_t *)(const void *)ids.data;
        size_t n = ids.len / sizeof *id;
        noise->favour[id[n - 1]] = strcmp(pieces[i], "=") == 0 ? 1.7f : 1.5f;
        bytes_free(&ids);
    }
    engine_close(engine);
}

static bool next_tensor(void *context, struct tensor *out, size_t index, struct err *err) {
    struct noise *noise = context;
    size_t shape[2];
    int rank = model_tensor_shape(shape, noise->config, index);
    size_t n = shape[0] * (rank == 2 ? shape[1] : 1);
    (void)err;
    rng_init(&noise->rng, 7, index);
    for (size_t i = 0; i < n; i++) noise->values[i] = rank == 1 ? 1 : (rng_float(&noise->rng) - 0.5f) * 0.3f;
    struct bytes name;
    bytes_init(&name);
    model_tensor_name(&name, noise->config, index);
    bool embed = strstr(name.data, "embed_tokens") != NULL, head = strstr(name.data, "lm_head") != NULL;
    bytes_free(&name);
    for (size_t id = 0; id < shape[0] && (embed || head); id++)
        noise->values[id * shape[1]] = embed ? 2 : noise->favour[id];
    *out = (struct tensor){
        .type = TENSOR_F32, .rank = rank, .shape = {shape[0], rank == 2 ? shape[1] : 0}, .data = noise->values};
    return true;
}

void noisy_model_make(struct noisy_model *out) {
    struct model_config c = {.vocab = 420,
                             .layers = 2,
                             .heads = 2,
                             .kv_heads = 1,
                             .head_size = 16,
                             .width = 32,
                             .ffn_width = 64,
                             .max_context = 640,
                             .rope_theta = 10000,
                             .rms_norm_eps = 1e-5,
                             .bos = -1,
                             .eos = {7},
                             .n_eos = 1,
                             .type = TENSOR_F32};
    struct noise noise = {.config = &c, .values = calloc(c.vocab * c.ffn_width, sizeof(float))};
    struct err err = {0};
    assert_non_null(noise.values);
    strcpy(out->dir, "/tmp/sansu-noisy-XXXXXX");
    assert_non_null(mkdtemp(out->dir));
    write_vocabulary(out->dir, c.vocab);
    assert_ok(model_config_write(&c, out->dir, &err), err); /* the tokenizer's ids are needed before the weights */
    favour_arithmetic(&noise, out->dir);
    assert_ok(model_weights_stream(&c, out->dir, 0, TENSOR_F32, next_tensor, &noise, &err), err);
    free(noise.values);
}

void noisy_model_remove(struct noisy_model *m) {
    static const char *const names[] = {
        "tokenizer.json",    "chat_template.jinja", "config.json", "generation_config.json",
        "model.safetensors", "sansu.json",          "batch.jsonl"};
    char path[128];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s/%s", m->dir, names[i]);
        unlink(path);
    }
    if (rmdir(m->dir) != 0) fail_msg("%s holds unknown files", m->dir);
}

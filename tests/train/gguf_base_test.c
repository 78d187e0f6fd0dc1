/* gguf_base_test.c - pairs trained on a GGUF file, its blocks and its order of rows: the loss, the gradients and the
 * steps of training on the directory that it converts to. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/rng.h"
#include "engine/tiny.h"
#include "sansu/quant.h"
#include "train/fixture.h"
#include "train/train_impl.h"

static const char file[] = "build/gguf_base_test.gguf";

/* Largest |a - b|, in parts of the largest |a|. */
static double apart(const float *a, const float *b, size_t n) {
    double difference = 0, size = 0;
    for (size_t i = 0; i < n; i++) {
        difference = fmax(difference, fabs((double)a[i] - (double)b[i]));
        size = fmax(size, fabs((double)a[i]));
    }
    return difference / size;
}

/* Six samples of ids below the vocabulary of the model. */
static struct pack *some_pack(const struct fixture *f, const char *model) {
    struct model_config c;
    struct pack_writer *w;
    struct rng rng;
    struct err err = {0};
    unsigned char identity[32] = {0}, counted[20];
    int32_t ids[20];
    rng_init(&rng, 4, 0);
    assert_ok(model_config_read_any(&c, model, &err), err);
    assert_ok(pack_writer_open(&w, f->pack, c.vocab, identity, &err), err);
    for (size_t sample = 1; sample <= 6; sample++) {
        for (size_t i = 0; i < 20; i++) {
            ids[i] = (int32_t)rng_below(&rng, c.vocab);
            counted[i] = i > 4;
        }
        assert_ok(pack_writer_add(w, ids, counted, 8 + 2 * sample, sample, &err), err);
    }
    assert_ok(pack_writer_commit(w, &err), err);
    return fixture_open_pack(f);
}

struct pair {
    struct fixture f;
    struct pack *pack;
    struct trainer *from_file, *from_dir;
    char dir[32];
};

static void make(struct pair *p, const char *model, const char *type, enum train_method method) {
    struct quant_report written;
    struct quant_directory_report decoded;
    struct train_options o = {.method = method,
                              .lora = {.rank = 4, .alpha = 8},
                              .steps = 4,
                              .seed = 3,
                              .optimizer = {.learning_rate = 0.01},
                              .precision = TRAIN_BLAS,
                              .threads = 1};
    struct err err = {0};
    strcpy(p->dir, "/tmp/sansu-gguf-base-XXXXXX");
    assert_non_null(mkdtemp(p->dir));
    fixture_make(&p->f);
    p->pack = some_pack(&p->f, model);
    assert_ok(quant_convert(&written, model, file, &(struct quant_options){.type = type, .threads = 1}, &err), err);
    assert_ok(quant_to_directory(&decoded, file, p->dir, &(struct quant_directory_options){0}, &err), err);
    assert_ok(train_open(&p->from_file, file, p->pack, &o, &err), err);
    assert_ok(train_open(&p->from_dir, p->dir, p->pack, &o, &err), err);
}

static void remove_pair(struct pair *p) {
    train_close(p->from_file);
    train_close(p->from_dir);
    pack_close(p->pack);
    fixture_remove(&p->f);
    tiny_model_remove(p->dir);
    unlink(file);
}

TEST(pairs_on_a_gguf_file_learn_what_they_learn_on_its_directory) {
    static const char *const models[] = {"gqa", "qwen2", "qwen3", "gemma3_linear"};
    static const enum train_method methods[] = {TRAIN_LORA, TRAIN_QLORA};
    for (size_t m = 0; m < sizeof models / sizeof *models; m++)
        for (size_t k = 0; k < 2; k++) {
            struct pair p;
            struct train_report a, b;
            struct err err = {0};
            char path[64];
            snprintf(path, sizeof path, "tests/golden/models/%s", models[m]);
            make(&p, path, "q8_0", methods[k]);
            for (int step = 0; step < 4; step++) {
                assert_ok(train_step(p.from_file, &a, &err) && train_step(p.from_dir, &b, &err), err);
                size_t n = p.from_file->net.at.total;
                assert_int_equal(n, p.from_dir->net.at.total);
                double loss = fabs(a.loss - b.loss),
                       gradient = apart(p.from_dir->space.gradient, p.from_file->space.gradient, n),
                       weight = apart(p.from_dir->net.weight, p.from_file->net.weight, n);
                if (!(loss <= 1e-6 && gradient <= 1e-5 && weight <= 1e-4))
                    fail_msg("%s, method %zu, step %d: loss off by %g, gradients by %g, pairs by %g", models[m], k,
                             step, loss, gradient, weight);
            }
            remove_pair(&p);
        }
}

TEST(every_weight_of_a_gguf_file_is_trained_from_a_directory) {
    struct fixture f;
    struct trainer *t = NULL;
    struct err err = {0};
    fixture_make(&f);
    struct pack *pack = some_pack(&f, "tests/golden/gguf/gqa.gguf");
    assert_false(train_open(&t, "tests/golden/gguf/gqa.gguf", pack, &(struct train_options){.steps = 1}, &err));
    assert_non_null(strstr(err.message, "sansu convert makes a directory of it"));
    pack_close(pack);
    fixture_remove(&f);
}

/* lora_test.c - LoRA and QLoRA against PEFT and bitsandbytes (tools/golden_lora.py): every gradient by name, twenty
 * losses; and what must hold of any run: resume, threads, cuts, dropout, the written adapter. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "format/safetensors.h"
#include "op/close.h"
#include "train/fixture.h"
#include "train/train_impl.h"

#define GOLDEN "tests/golden/lora"
#define QWEN2 "tests/golden/lora_qwen2"
#define QWEN3 "tests/golden/lora_qwen3"
#define GEMMA3 "tests/golden/lora_gemma3"
enum { STEPS = 20 };

static const float *golden(const struct safetensors *s, const char *kind, const char *name, size_t *n) {
    char full[200];
    snprintf(full, sizeof full, "%s%s", kind, name);
    const struct safetensors_entry *e = safetensors_find(s, full);
    if (!e) fail_msg("the golden has no %s", full);
    *n = e->n_bytes / sizeof(float);
    return (const float *)(const void *)e->data;
}

struct scene {
    const char *base;
    struct fixture f;
    struct safetensors s;
    struct pack *pack;
    struct err err;
};

static void scene_of(struct scene *x, const char *base) {
    size_t n, n_samples;
    struct pack_writer *w;
    unsigned char identity[32] = {0};
    char path[64];
    memset(x, 0, sizeof *x);
    x->base = base;
    fixture_make(&x->f);
    snprintf(path, sizeof path, "%s/golden.safetensors", base);
    assert_ok(safetensors_open(&x->s, path, &x->err), x->err);
    const float *ids = golden(&x->s, "ids", "", &n), *counted = golden(&x->s, "counted", "", &n),
                *length = golden(&x->s, "length", "", &n_samples);
    assert_ok(pack_writer_open(&w, x->f.pack, 53, identity, &x->err), x->err);
    for (size_t i = 0, at = 0; i < n_samples; at += (size_t)length[i++]) {
        int32_t id[64];
        unsigned char flag[64];
        for (size_t k = 0; k < (size_t)length[i]; k++) {
            id[k] = (int32_t)ids[at + k];
            flag[k] = counted[at + k] > 0;
        }
        assert_ok(pack_writer_add(w, id, flag, (size_t)length[i], i + 1, &x->err), x->err);
    }
    assert_ok(pack_writer_commit(w, &x->err), x->err);
    x->pack = fixture_open_pack(&x->f);
}

static void scene_make(struct scene *x) { scene_of(x, GOLDEN); }

static void scene_remove(struct scene *x) {
    pack_close(x->pack);
    safetensors_close(&x->s);
    fixture_remove(&x->f);
}

static struct trainer *open_trainer(struct scene *x, const struct train_options *o) {
    struct trainer *t = NULL;
    assert_ok(train_open(&t, x->base, x->pack, o, &x->err), x->err);
    return t;
}

static void compare(const struct safetensors *s, const char *kind, const char *name, const float *got, size_t n,
                    double tolerance) {
    size_t k;
    const float *want = golden(s, kind, name, &k);
    double difference = 0, norm = 0;
    assert_int_equal(k, n);
    for (size_t i = 0; i < n; i++) {
        difference += pow((double)got[i] - (double)want[i], 2);
        norm += pow((double)want[i], 2);
    }
    assert_true(norm > 0);
    if (!(sqrt(difference) <= tolerance * sqrt(norm)))
        fail_msg("%s%s: relative difference %.3g, allowed %.3g", kind, name, sqrt(difference / norm), tolerance);
}

static void compare_gradients(struct trainer *t, const struct safetensors *s, const char *kind, double tolerance) {
    struct bytes name;
    char full[200];
    bytes_init(&name);
    for (size_t l = 0; l < t->net.L; l++)
        for (size_t g = 0; g < TRAIN_GROUPS; g++)
            for (size_t p = 0; p < t->net.layer[l].group[g].parts; p++) {
                const struct train_linear *part = &t->net.layer[l].group[g].part[p];
                model_tensor_name(&name, &t->net.config, part->index);
                int stem = (int)(name.len - strlen(".weight"));
                snprintf(full, sizeof full, "grad.base_model.model.%.*s.lora_A.weight", stem, bytes_text(&name));
                compare(s, kind, full, t->space.gradient + part->a, part->rank * part->w.depth, tolerance);
                snprintf(full, sizeof full, "grad.base_model.model.%.*s.lora_B.weight", stem, bytes_text(&name));
                compare(s, kind, full, t->space.gradient + part->b, part->rank * part->w.rows, tolerance);
            }
    bytes_free(&name);
}

static const struct train_options golden_options = {.lora.adapter = GOLDEN "/adapter",
                                                    .method = TRAIN_LORA,
                                                    .steps = STEPS,
                                                    .schedule.warmup = 2,
                                                    .optimizer = {.learning_rate = 0.01, .weight_decay = 0.001},
                                                    .threads = 1};

static void check_base(const char *base, enum train_method method, const char *kind, enum train_precision precision,
                       size_t micro_tokens, double gradient_error, double loss_error) {
    struct scene x;
    struct train_report report;
    struct train_options o = golden_options;
    char adapter[64];
    size_t n;
    scene_of(&x, base);
    snprintf(adapter, sizeof adapter, "%s/adapter", base);
    o.lora.adapter = adapter;
    o.method = method;
    o.precision = precision;
    o.micro_tokens = micro_tokens;
    struct trainer *t = open_trainer(&x, &o);
    const float *loss = golden(&x.s, kind, "loss", &n);
    assert_int_equal(n, STEPS);
    for (size_t step = 0; step < STEPS; step++) {
        assert_ok(train_step(t, &report, &x.err), x.err);
        assert_close(report.loss, loss[step], loss_error * (double)loss[step]);
        if (step == 0) compare_gradients(t, &x.s, kind, gradient_error);
    }
    train_close(t);
    scene_remove(&x);
}

static void check_golden(enum train_method method, const char *kind, enum train_precision precision,
                         size_t micro_tokens, double gradient_error, double loss_error) {
    check_base(GOLDEN, method, kind, precision, micro_tokens, gradient_error, loss_error);
}

TEST(lora_golden_gradients_and_losses_agree_with_peft) { check_golden(TRAIN_LORA, "lora.", TRAIN_F32, 0, 1e-5, 1e-5); }
TEST(lora_golden_also_by_openblas_and_in_micro_batches) {
    check_golden(TRAIN_LORA, "lora.", TRAIN_BLAS, 29, 1e-5, 1e-5);
}
TEST(lora_golden_fast_products) { check_golden(TRAIN_LORA, "lora.", TRAIN_FAST, 0, 1e-4, 1e-4); }
TEST(lora_golden_bf16_stays_near) { check_golden(TRAIN_LORA, "lora.", TRAIN_BF16, 0, 4e-2, 1e-2); }
TEST(lora_golden_qlora_agrees_with_peft_and_bitsandbytes) {
    check_golden(TRAIN_QLORA, "qlora.", TRAIN_F32, 0, 1e-4, 1e-4);
}
TEST(lora_golden_qlora_by_openblas) { check_golden(TRAIN_QLORA, "qlora.", TRAIN_BLAS, 0, 1e-4, 1e-4); }

TEST(lora_golden_of_qwen2_and_qwen3_agrees_with_peft) {
    check_base(QWEN2, TRAIN_LORA, "lora.", TRAIN_F32, 0, 1e-5, 1e-5);
    check_base(QWEN2, TRAIN_LORA, "lora.", TRAIN_BLAS, 29, 1e-5, 1e-5);
    check_base(QWEN3, TRAIN_LORA, "lora.", TRAIN_F32, 0, 1e-5, 1e-5);
    check_base(QWEN3, TRAIN_LORA, "lora.", TRAIN_BLAS, 29, 1e-5, 1e-5);
}

TEST(lora_golden_of_gemma3_agrees_with_peft_and_bitsandbytes) {
    check_base(GEMMA3, TRAIN_LORA, "lora.", TRAIN_F32, 0, 1e-5, 1e-5);
    check_base(GEMMA3, TRAIN_LORA, "lora.", TRAIN_BLAS, 29, 1e-5, 1e-5);
    check_base(GEMMA3, TRAIN_LORA, "lora.", TRAIN_BF16, 0, 4e-2, 1e-2);
    check_base(GEMMA3, TRAIN_QLORA, "qlora.", TRAIN_F32, 0, 1e-4, 1e-4);
}

static void steps(struct scene *x, struct trainer *t, size_t n) {
    struct train_report report;
    for (size_t i = 0; i < n; i++) assert_ok(train_step(t, &report, &x->err), x->err);
}

static void assert_same_state(const struct trainer *a, const struct trainer *b) {
    size_t n = a->net.at.total * sizeof(float);
    assert_memory_equal(a->net.weight, b->net.weight, n);
    assert_memory_equal(a->moments.m, b->moments.m, n);
    assert_memory_equal(a->moments.v, b->moments.v, n);
}

static const struct train_options run_options = {.method = TRAIN_QLORA,
                                                 .lora = {.rank = 5, .dropout = 0.2},
                                                 .steps = 8,
                                                 .batch_tokens = 30,
                                                 .micro_tokens = 29,
                                                 .optimizer.learning_rate = 0.01,
                                                 .threads = 1,
                                                 .seed = 4};

TEST(lora_resumed_run_is_the_unbroken_run_byte_for_byte_with_dropout) {
    struct scene x;
    bool found;
    scene_make(&x);
    struct trainer *unbroken = open_trainer(&x, &run_options), *first = open_trainer(&x, &run_options);
    steps(&x, unbroken, 6);
    steps(&x, first, 3);
    assert_ok(train_checkpoint(first, x.f.out, &x.err), x.err);
    train_close(first);
    struct train_options o = run_options;
    o.threads = 3;
    struct trainer *second = open_trainer(&x, &o);
    assert_ok(train_resume(second, x.f.out, &found, &x.err), x.err);
    assert_true(found && second->step == 3);
    steps(&x, second, 3);
    assert_same_state(unbroken, second);
    train_close(unbroken);
    train_close(second);
    scene_remove(&x);
}

TEST(lora_refuses_a_checkpoint_of_another_rank) {
    struct scene x;
    bool found;
    scene_make(&x);
    struct trainer *t = open_trainer(&x, &run_options);
    steps(&x, t, 1);
    assert_ok(train_checkpoint(t, x.f.out, &x.err), x.err);
    train_close(t);
    struct train_options o = run_options;
    o.lora.rank = 6;
    t = open_trainer(&x, &o);
    assert_false(train_resume(t, x.f.out, &found, &x.err));
    assert_non_null(strstr(x.err.message, "rank was 5"));
    train_close(t);
    scene_remove(&x);
}

TEST(lora_first_values_are_those_of_peft_in_kind) {
    struct scene x;
    struct train_options o = {.method = TRAIN_LORA, .lora = {.rank = 8, .targets = "q_proj,down_proj"}, .steps = 1};
    scene_make(&x);
    struct trainer *t = open_trainer(&x, &o);
    assert_int_equal(t->net.at.tensors, 2 * 2 * 2);
    assert_int_equal(t->net.at.total, 2 * 8 * (64 + 64 + 128 + 64));
    for (size_t l = 0; l < 2; l++) {
        const struct train_linear *q = &t->net.layer[l].group[TRAIN_QKV].part[0], *k = q + 1;
        double largest = 0, sum = 0;
        assert_int_equal(k->rank, 0);
        for (size_t i = 0; i < q->rank * 64; i++) {
            double value = (double)t->net.weight[q->a + i];
            if (fabs(value) > largest) largest = fabs(value);
            sum += value;
        }
        assert_true(largest <= 0.125 && largest > 0.12 && fabs(sum) < 8); /* U(-1/8, 1/8) */
        for (size_t i = 0; i < 64 * q->rank; i++) assert_true(t->net.weight[q->b + i] == 0);
    }
    train_close(t);
    scene_remove(&x);
}

/* Dropout: about the stated part is zero, the rest is larger by as much, and the loss stays near the one without. */
TEST(lora_dropout_keeps_the_mean) {
    struct scene x;
    struct train_options o = run_options;
    scene_make(&x);
    o.lora.dropout = 0.25;
    o.batch_tokens = o.micro_tokens = 128;
    struct trainer *t = open_trainer(&x, &o);
    float ones[64 * 100], out[64 * 100];
    size_t zeros = 0;
    for (size_t i = 0; i < 6400; i++) ones[i] = 1;
    for (size_t i = 0; i < 100; i++) t->space.batch.token[i] = 7ull << 32 | i;
    const struct train_pass pass = {.net = &t->net, .space = &t->space, .dropout = 0.25};
    const struct train_linear *part = &t->net.layer[0].group[TRAIN_QKV].part[1];
    train_dropout(out, &pass, part, &(struct train_piece){.x = ones, .stride = 64, .rows = 100, .columns = 64});
    for (size_t i = 0; i < 6400; i++) {
        zeros += out[i] == 0;
        assert_true(out[i] == 0 || out[i] == 1.0f / 0.75f);
    }
    assert_true(zeros > 1450 && zeros < 1750);
    float piece[20 * 10];
    train_dropout(piece, &pass, part,
                  &(struct train_piece){.x = ones, .stride = 64, .row0 = 40, .rows = 20, .column0 = 30, .columns = 10});
    /* any piece is the same draw */
    for (size_t r = 0; r < 20; r++) assert_memory_equal(piece + r * 10, out + (40 + r) * 64 + 30, 10 * sizeof *piece);
    train_close(t);
    scene_remove(&x);
}

/* Gradients with dropout against central differences of the loss itself, whose zeros are the same at every call. */
TEST(lora_gradient_with_dropout_agrees_with_central_differences) {
    struct scene x;
    struct train_options o = golden_options;
    struct pack_info info;
    scene_make(&x);
    pack_info(&info, x.pack);
    struct trainer *t = open_trainer(&x, &o);
    struct train_net *net = &t->net;
    const uint32_t all[] = {0, 1, 2};
    struct train_space *space = &t->space;
    const struct train_pass pass = {.net = net, .space = space, .dropout = 0.3};
    train_batch_fill(&space->batch, x.pack, all, 3, false);
    train_forward(&pass);
    train_head(&pass, (float)(1.0 / (double)info.counted));
    train_backward(&pass);
    for (size_t k = 0; k < net->at.tensors; k += 3)
        for (size_t i = net->at.tensor[k] + k; i < net->at.tensor[k + 1]; i += 97) {
            double loss[2] = {0};
            float keep = net->weight[i];
            for (int side = 0; side < 2; side++) {
                net->weight[i] = keep + (side ? -4e-3f : 4e-3f);
                train_forward(&pass);
                train_head(&pass, 0);
                for (size_t r = 0; r < space->batch.R; r++)
                    loss[side] += (double)space->buffer.loss[r] / (double)info.counted;
            }
            net->weight[i] = keep;
            double want = (loss[0] - loss[1]) / 8e-3;
            assert_close(space->gradient[i], want, 2e-4 + 2e-3 * fabs(want));
        }
    train_close(t);
    scene_remove(&x);
}

/* What is dropped depends on sample and token, not on what else is in memory: cut as a step may be, its gradient is the
 * same up to the order of sums. So two ranks drop what one would. */
TEST(lora_dropout_does_not_depend_on_the_cut) {
    struct scene x;
    struct trainer *t[2];
    struct train_report report[2];
    scene_make(&x);
    for (int i = 0; i < 2; i++) {
        struct train_options o = run_options;
        o.lora.dropout = 0.5;
        o.batch_tokens = 256;
        o.micro_tokens = i ? 20 : 256;
        t[i] = open_trainer(&x, &o);
        for (int k = 0; k < 2; k++) assert_ok(train_step(t[i], &report[i], &x.err), x.err); /* B is zero at first */
    }
    double difference = 0, norm = 0;
    assert_true(t[1]->space.capacity < 64 && t[0]->space.batch.samples > t[1]->space.batch.samples);
    assert_close(report[0].loss, report[1].loss, 1e-6 * report[0].loss);
    for (size_t i = 0; i < t[0]->net.at.total; i++) {
        difference += pow((double)t[0]->space.gradient[i] - (double)t[1]->space.gradient[i], 2);
        norm += pow((double)t[0]->space.gradient[i], 2);
    }
    if (!(difference <= 1e-8 * norm && norm > 0)) fail_msg("relative difference %.3g", sqrt(difference / norm));
    train_close(t[0]);
    train_close(t[1]);
    scene_remove(&x);
}

TEST(lora_written_adapter_goes_on_where_it_ended) {
    struct scene x;
    struct train_options o = run_options;
    scene_make(&x);
    struct trainer *t = open_trainer(&x, &o), *again;
    steps(&x, t, 3);
    assert_ok(train_export(t, x.f.out, "f32", &x.err), x.err);
    o.lora.adapter = x.f.out;
    o.lora.rank = 0;
    again = open_trainer(&x, &o);
    assert_int_equal(again->net.lora.rank, 5);
    assert_memory_equal(again->net.weight, t->net.weight, t->net.at.total * sizeof(float));
    train_close(t);
    train_close(again);
    scene_remove(&x);
}

TEST(lora_bad_settings_are_refused_by_name) {
    struct scene x;
    struct trainer *t = NULL;
    scene_make(&x);
    const struct {
        struct train_options o;
        const char *message;
    } bad[] = {{{.method = TRAIN_LORA, .lora.targets = "q_proj,nonsense"}, "'nonsense' is no target"},
               {{.method = TRAIN_LORA, .lora.rank = 600}, "at most 512"},
               {{.method = TRAIN_QLORA, .lora.dropout = 1}, "below 1"},
               {{.method = TRAIN_LORA, .lora.alpha = -1}, "alpha must be above 0"},
               {{.method = TRAIN_LORA, .from_scratch = true}, "cannot start from scratch"}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct err err = {0};
        assert_false(train_open(&t, GOLDEN, x.pack, &bad[i].o, &err));
        if (!strstr(err.message, bad[i].message)) fail_msg("'%s' does not say '%s'", err.message, bad[i].message);
    }
    scene_remove(&x);
}

/* trainer_test.c - the run: threads and cuts change nothing, a resumed run is the unbroken one byte for byte, bad
 * numbers stop it, checkpoints survive damage and a full disk. */
#include "sansu/train.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "op/close.h"
#include "train/fixture.h"
#include "train/train_impl.h"

enum { STEPS = 6 };
static const struct train_options base_options = {
    .from_scratch = true, .batch_tokens = 120, .micro_tokens = 70, .steps = STEPS, .threads = 1, .seed = 11};

struct scene {
    struct fixture f;
    struct pack *pack;
    struct err err;
};

static void scene_make(struct scene *s) {
    memset(s, 0, sizeof *s);
    fixture_make(&s->f);
    fixture_config(&s->f, true);
    fixture_pack(&s->f, 20, 40, 8);
    s->pack = fixture_open_pack(&s->f);
}

static void scene_remove(struct scene *s) {
    pack_close(s->pack);
    fixture_remove(&s->f);
}

static struct trainer *open_trainer(struct scene *s, const struct train_options *o) {
    struct trainer *t = NULL;
    assert_ok(train_open(&t, s->f.base, s->pack, o, &s->err), s->err);
    return t;
}

static void steps(struct scene *s, struct trainer *t, size_t n) {
    struct train_report report;
    for (size_t i = 0; i < n; i++) assert_ok(train_step(t, &report, &s->err), s->err);
}

static void assert_same_state(const struct trainer *a, const struct trainer *b) {
    size_t n = a->net.at.total * sizeof(float);
    assert_memory_equal(a->net.weight, b->net.weight, n);
    assert_memory_equal(a->moments.m, b->moments.m, n);
    assert_memory_equal(a->moments.v, b->moments.v, n);
    assert_int_equal(a->step, b->step);
    assert_int_equal(a->plan.epoch, b->plan.epoch);
    assert_int_equal(a->plan.at, b->plan.at);
}

TEST(trainer_gives_the_same_bytes_on_any_number_of_threads) {
    struct scene s;
    scene_make(&s);
    struct train_options o = base_options;
    struct trainer *one = open_trainer(&s, &o);
    o.threads = 3;
    struct trainer *three = open_trainer(&s, &o);
    steps(&s, one, STEPS);
    steps(&s, three, STEPS);
    assert_same_state(one, three);
    train_close(one);
    train_close(three);
    scene_remove(&s);
}

/* A model wide enough for the matrix unit: its gradients are those of OpenBLAS to f32's accuracy, or nearly. */
TEST(trainer_gradients_do_not_depend_on_what_multiplies) {
    static const char config[] =
        "{\"architectures\":[\"LlamaForCausalLM\"],\"model_type\":\"llama\",\"vocab_size\":53,\"hidden_size\":64,"
        "\"intermediate_size\":96,\"num_hidden_layers\":2,\"num_attention_heads\":2,\"num_key_value_heads\":1,"
        "\"head_dim\":32,\"max_position_embeddings\":256,\"rms_norm_eps\":1e-5,\"rope_theta\":10000.0,"
        "\"tie_word_embeddings\":false,\"hidden_act\":\"silu\",\"torch_dtype\":\"float32\"}";
    static const enum train_precision kinds[] = {TRAIN_BLAS, TRAIN_F32, TRAIN_FAST};
    struct scene s;
    scene_make(&s);
    pack_close(s.pack);
    fixture_pack(&s.f, 20, 250, 8);
    s.pack = fixture_open_pack(&s.f);
    char path[300];
    snprintf(path, sizeof path, "%s/config.json", s.f.base);
    assert_ok(file_write_atomic(path, config, sizeof config - 1, &s.err), s.err);
    struct trainer *t[3];
    struct train_report report[3];
    for (int i = 0; i < 3; i++) {
        struct train_options o = {.from_scratch = true, .steps = 1, .precision = kinds[i], .threads = 2};
        t[i] = open_trainer(&s, &o);
    }
    for (int i = 0; i < 3; i++) assert_ok(train_step(t[i], &report[i], &s.err), s.err);
    for (size_t k = 0; k < t[0]->net.at.tensors; k++)
        for (int i = 1; i < 3; i++) {
            double difference = 0, norm = 0;
            for (size_t j = t[0]->net.at.tensor[k]; j < t[0]->net.at.tensor[k + 1]; j++) {
                difference += pow((double)t[i]->space.gradient[j] - (double)t[0]->space.gradient[j], 2);
                norm += pow((double)t[0]->space.gradient[j], 2);
            }
            assert_close(sqrt(difference / norm), 0, kinds[i] == TRAIN_FAST ? 1e-4 : 2e-6);
        }
    for (int i = 0; i < 3; i++) train_close(t[i]);
    scene_remove(&s);
}

TEST(trainer_micro_batches_do_not_change_the_step) {
    struct scene s;
    scene_make(&s);
    struct train_options o = base_options;
    o.batch_tokens = 600;
    o.micro_tokens = 600;
    struct train_report a, b;
    struct trainer *whole = open_trainer(&s, &o);
    o.micro_tokens = 41;
    struct trainer *cut = open_trainer(&s, &o);
    assert_ok(train_step(whole, &a, &s.err), s.err);
    assert_ok(train_step(cut, &b, &s.err), s.err);
    assert_true(cut->space.capacity < a.tokens / 4);
    assert_int_equal(a.counted, b.counted);
    assert_close(b.loss, a.loss, 1e-6 * a.loss);
    assert_close(b.gradient_norm, a.gradient_norm, 1e-5 * a.gradient_norm);
    train_close(whole);
    train_close(cut);
    scene_remove(&s);
}

TEST(trainer_resumed_run_is_the_unbroken_run_byte_for_byte) {
    struct scene s;
    scene_make(&s);
    struct trainer *unbroken = open_trainer(&s, &base_options);
    steps(&s, unbroken, STEPS);
    struct trainer *first = open_trainer(&s, &base_options);
    steps(&s, first, 3);
    assert_ok(train_checkpoint(first, s.f.out, &s.err), s.err);
    steps(&s, first, 1); /* lost with the process */
    train_close(first);
    bool found;
    struct trainer *second = open_trainer(&s, &base_options);
    assert_ok(train_resume(second, s.f.out, &found, &s.err), s.err);
    assert_true(found);
    assert_int_equal(second->step, 3);
    steps(&s, second, 3);
    assert_same_state(unbroken, second);
    train_close(unbroken);
    train_close(second);
    scene_remove(&s);
}

TEST(trainer_learns_a_small_pack_by_heart) {
    struct scene s;
    scene_make(&s);
    struct train_options o = {.from_scratch = true, .steps = 150, .optimizer.learning_rate = 0.02, .threads = 1};
    struct train_report first, last;
    double loss;
    struct trainer *t = open_trainer(&s, &o);
    assert_ok(train_step(t, &first, &s.err), s.err);
    for (int i = 1; i < 150; i++) assert_ok(train_step(t, &last, &s.err), s.err);
    assert_true(first.loss > 3.9 && last.loss < 0.5 * first.loss);
    assert_ok(train_evaluate(t, s.pack, &loss, &s.err), s.err);
    assert_true(loss < 1.02 * last.loss);
    train_close(t);
    scene_remove(&s);
}

TEST(trainer_stops_at_a_loss_that_is_no_number_and_names_the_sample) {
    struct scene s;
    scene_make(&s);
    struct train_report report;
    struct trainer *t = open_trainer(&s, &base_options);
    steps(&s, t, 2);
    float keep = t->net.weight[0];
    t->net.weight[t->net.at.norm] = NAN;
    assert_false(train_step(t, &report, &s.err));
    assert_int_equal(s.err.code, ERR_WORK);
    assert_non_null(strstr(s.err.message, "step 3"));
    assert_non_null(strstr(s.err.message, "line "));
    assert_int_equal(t->step, 2);
    assert_true(t->net.weight[0] == keep);
    train_close(t);
    scene_remove(&s);
}

TEST(trainer_falls_back_when_the_newest_checkpoint_is_damaged) {
    struct scene s;
    scene_make(&s);
    struct trainer *t = open_trainer(&s, &base_options);
    for (int i = 0; i < 4; i++) {
        steps(&s, t, 1);
        assert_ok(train_checkpoint(t, s.f.out, &s.err), s.err);
    }
    char path[320];
    snprintf(path, sizeof path, "%s/checkpoint/step-00000002", s.f.out);
    assert_false(file_exists(path)); /* only the last two are kept */
    snprintf(path, sizeof path, "%s/checkpoint/step-00000004", s.f.out);
    FILE *file = fopen(path, "r+");
    fseek(file, 5000, SEEK_SET);
    fputc('x', file);
    fclose(file);
    bool found;
    assert_ok(train_resume(t, s.f.out, &found, &s.err), s.err);
    assert_true(found && t->step == 3);
    assert_int_equal(truncate(path, 2000), 0);
    assert_ok(train_resume(t, s.f.out, &found, &s.err), s.err);
    assert_int_equal(t->step, 3);
    snprintf(path, sizeof path, "%s/checkpoint/step-00000003", s.f.out);
    assert_int_equal(truncate(path, 10), 0);
    assert_false(train_resume(t, s.f.out, &found, &s.err)); /* both are gone: an error, not a silent fresh start */
    train_close(t);
    scene_remove(&s);
}

/* The path of the checkpoint of a step, and the byte there moved on by one. */
static const char *checkpoint_path(const struct scene *s, int step) {
    static char path[320];
    snprintf(path, sizeof path, "%s/checkpoint/step-%08d", s->f.out, step);
    return path;
}

static void edit(const char *path, long at) {
    FILE *file = fopen(path, "r+");
    assert_non_null(file);
    fseek(file, at, SEEK_SET);
    int c = fgetc(file);
    fseek(file, at, SEEK_SET);
    fputc(c + 1, file);
    fclose(file);
}

TEST(trainer_refuses_a_checkpoint_of_which_any_byte_of_the_header_is_changed) {
    struct scene s;
    scene_make(&s);
    struct trainer *t = open_trainer(&s, &base_options);
    steps(&s, t, 2);
    bool found;
    for (long at = 0; at < 60; at++) { /* magic, version, step, epoch, place, parameters, hash, settings */
        struct err err = {0};
        assert_ok(train_checkpoint(t, s.f.out, &s.err), s.err);
        edit(checkpoint_path(&s, 2), at);
        if (train_resume(t, s.f.out, &found, &err)) fail_msg("byte %ld", at);
        assert_int_equal(err.code, ERR_INPUT);
        assert_non_null(strstr(err.message, at == 7  ? "version 4, this sansu reads version 3"
                                            : at < 7 ? "not a checkpoint"
                                                     : "damaged"));
    }
    train_close(t);
    scene_remove(&s);
}

TEST(trainer_refuses_a_checkpoint_under_another_steps_name) {
    struct scene s;
    scene_make(&s);
    struct trainer *t = open_trainer(&s, &base_options);
    steps(&s, t, 2);
    assert_ok(train_checkpoint(t, s.f.out, &s.err), s.err);
    char old[320];
    snprintf(old, sizeof old, "%s", checkpoint_path(&s, 2));
    assert_int_equal(rename(old, checkpoint_path(&s, 4)), 0);
    bool found;
    assert_false(train_resume(t, s.f.out, &found, &s.err));
    assert_non_null(strstr(s.err.message, "holds step 2; the file was given another name"));
    train_close(t);
    scene_remove(&s);
}

/* The longer schedule holds from the step on; what it makes is what a run with that rate from there would make. */
TEST(trainer_goes_on_from_a_finished_run_with_more_steps) {
    struct scene s;
    scene_make(&s);
    struct train_options o = base_options, longer = base_options;
    struct train_report report;
    bool found;
    longer.steps = 2 * STEPS;
    struct trainer *t = open_trainer(&s, &o);
    steps(&s, t, STEPS - 1);
    assert_ok(train_checkpoint(t, s.f.out, &s.err), s.err);
    struct trainer *more = open_trainer(&s, &longer);
    assert_false(train_resume(more, s.f.out, &found, &s.err)); /* not finished */
    assert_non_null(strstr(s.err.message, "a run is made longer when it is finished"));
    s.err = (struct err){0};
    steps(&s, t, 1);
    assert_ok(train_checkpoint(t, s.f.out, &s.err), s.err);
    assert_ok(train_resume(more, s.f.out, &found, &s.err), s.err);
    assert_int_equal(more->step, STEPS);
    assert_ok(train_step(more, &report, &s.err), s.err);
    const struct train_schedule_options *w = &more->options.schedule;
    assert_int_equal(report.step, STEPS + 1);
    assert_true(report.learning_rate == train_rate(w->shape, STEPS + 1, 2 * STEPS, (size_t)w->warmup,
                                                   more->options.optimizer.learning_rate, w->final_ratio));
    assert_ok(train_checkpoint(more, s.f.out, &s.err), s.err);
    assert_false(train_resume(t, s.f.out, &found, &s.err)); /* and not back again */
    assert_non_null(strstr(s.err.message, "steps was 12, is now 6"));
    train_close(more);
    train_close(t);
    scene_remove(&s);
}

TEST(trainer_refuses_a_checkpoint_of_other_settings_and_says_which) {
    struct scene s;
    scene_make(&s);
    struct trainer *t = open_trainer(&s, &base_options);
    steps(&s, t, 1);
    assert_ok(train_checkpoint(t, s.f.out, &s.err), s.err);
    train_close(t);
    struct train_options o = base_options;
    o.optimizer.learning_rate = 0.5;
    bool found;
    t = open_trainer(&s, &o);
    assert_false(train_resume(t, s.f.out, &found, &s.err));
    assert_int_equal(s.err.code, ERR_INPUT);
    assert_non_null(strstr(s.err.message, "lr was 0.001"));
    assert_non_null(strstr(s.err.message, "is now 0.5"));
    train_close(t);
    scene_remove(&s);
}

/* A run may move to a machine that multiplies otherwise; only a changed setting is an error. */
TEST(trainer_resumes_with_other_products) {
    struct scene s;
    scene_make(&s);
    struct train_options o = base_options;
    o.precision = TRAIN_BLAS;
    struct trainer *t = open_trainer(&s, &o);
    steps(&s, t, 2);
    assert_ok(train_checkpoint(t, s.f.out, &s.err), s.err);
    train_close(t);
    o.precision = TRAIN_FAST;
    bool found;
    t = open_trainer(&s, &o);
    assert_ok(train_resume(t, s.f.out, &found, &s.err), s.err);
    assert_true(found && t->step == 2);
    steps(&s, t, 1);
    train_close(t);
    scene_remove(&s);
}

/* A file size limit stands for a full disk: in a child process, because the limit cannot be lifted again. */
TEST(trainer_full_disk_keeps_the_last_good_checkpoint) {
    struct scene s;
    scene_make(&s);
    struct trainer *t = open_trainer(&s, &base_options);
    steps(&s, t, 1);
    assert_ok(train_checkpoint(t, s.f.out, &s.err), s.err);
    steps(&s, t, 1);
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        struct rlimit limit = {.rlim_cur = 4096, .rlim_max = 4096};
        struct err err = {0};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
        _exit(train_checkpoint(t, s.f.out, &err) || err.code == ERR_NONE ? 1 : 0);
    }
    int status;
    waitpid(child, &status, 0);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    bool found;
    assert_ok(train_resume(t, s.f.out, &found, &s.err), s.err);
    assert_true(found && t->step == 1);
    train_close(t);
    scene_remove(&s);
}

TEST(trainer_two_runs_in_one_directory_are_refused) {
    struct scene s;
    scene_make(&s);
    struct train_lock *first, *second;
    assert_ok(train_lock(&first, s.f.out, &s.err), s.err);
    assert_false(train_lock(&second, s.f.out, &s.err));
    assert_int_equal(s.err.code, ERR_RESOURCE);
    assert_non_null(strstr(s.err.message, "another training run"));
    train_unlock(first);
    assert_ok(train_lock(&second, s.f.out, &(struct err){0}), s.err);
    train_unlock(second);
    scene_remove(&s);
}

TEST(trainer_export_continues_where_it_ended) {
    struct scene s;
    scene_make(&s);
    struct trainer *t = open_trainer(&s, &base_options);
    steps(&s, t, 3);
    assert_ok(file_make_directory(s.f.out, &s.err), s.err);
    assert_ok(train_export(t, s.f.out, "f32", &s.err), s.err);
    struct train_options o = base_options;
    o.from_scratch = false;
    struct trainer *again = NULL;
    assert_ok(train_open(&again, s.f.out, s.pack, &o, &s.err), s.err);
    assert_memory_equal(again->net.weight, t->net.weight, t->net.at.total * sizeof(float));
    assert_false(train_export(t, s.f.out, "int4", &s.err));
    train_close(t);
    train_close(again);
    scene_remove(&s);
}

TEST(trainer_names_a_sample_longer_than_a_batch) {
    struct scene s;
    scene_make(&s);
    struct train_options o = base_options;
    struct trainer *t;
    o.batch_tokens = 20;
    assert_false(train_open(&t, s.f.base, s.pack, &o, &s.err));
    assert_non_null(strstr(s.err.message, "the sample at line "));
    scene_remove(&s);
}

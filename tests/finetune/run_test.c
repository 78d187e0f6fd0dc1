/* run_test.c - the run itself, on a tiny model: files and events, stopping and going on, early stopping, other runs'
 * places. */
#include <stdio.h>
#include <string.h>

#include "finetune/scene.h"

/* What a run told. */
struct told {
    size_t of[FINETUNE_WRITTEN + 1], steps, best;
    bool resumed, order_ok;
    struct train_info info;
};

static void listen(void *context, const struct finetune_event *e) {
    struct told *t = context;
    t->of[e->kind]++;
    if (e->kind == FINETUNE_OPENED)
        t->resumed = e->resumed, t->info = *e->info, t->order_ok = t->of[FINETUNE_STEPPED] == 0;
    if (e->kind == FINETUNE_STEPPED) t->steps = e->step->step, t->order_ok = t->order_ok && t->of[FINETUNE_PACKED] == 1;
    if (e->kind == FINETUNE_VALIDATED) t->best += e->best;
}

static int steps_left; /* until the run is told to stop */
static bool stop_soon(void) { return steps_left-- <= 0; }
static bool stop_after_two_steps(void) { return steps_left <= 0; }

static struct told run(struct scene *s, struct finetune_result *result) {
    struct told told = {0};
    s->settings.event = listen;
    s->settings.context = &told;
    assert_ok(finetune_run(result, &s->settings, &s->err), s->err);
    return told;
}

TEST(run_writes_the_model_its_card_and_a_row_a_step) {
    struct scene s;
    struct finetune_result result;
    struct bytes rows;
    scene_make(&s);
    s.settings.data.val_path = s.val;
    s.settings.eval_every = 4;
    struct told told = run(&s, &result);
    assert_int_equal(told.of[FINETUNE_STEPPED], 6);
    assert_int_equal(told.of[FINETUNE_VALIDATED], 2); /* after step 4, and the last */
    assert_int_equal(told.of[FINETUNE_WRITTEN], 1);
    assert_true(told.order_ok && !told.resumed && told.best >= 1);
    static const char *const files[] = {"model/config.json", "model/model.safetensors",      "model/tokenizer.json",
                                        "model/README.md",   "model-best/model.safetensors", "train.pack",
                                        "val.pack",          "checkpoint/step-00000006"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (!scene_has(&s, files[i])) fail_msg("there is no %s", files[i]);
    bytes_init(&rows);
    scene_read(&s, "metrics.jsonl", &rows);
    size_t lines = 0;
    for (const char *at = bytes_text(&rows); (at = strchr(at, '\n')); at++) lines++;
    assert_int_equal(lines, 6 + 2);
    assert_int_equal(strncmp(bytes_text(&rows), "{\"step\":1,\"epoch\":0,\"loss\":", 27), 0);
    assert_non_null(strstr(bytes_text(&rows), "{\"step\":4,\"val_loss\":"));
    assert_int_equal(result.data.samples, 12);
    assert_int_equal(result.data.val_samples, 3);
    assert_true(result.tokens > 0 && result.best.step > 0 && !result.stopped_early);
    bytes_free(&rows);
    scene_remove(&s);
}

/* Stopped after two steps and gone on with: the weights of a run that never stopped. */
TEST(run_that_was_stopped_goes_on_to_the_same_bytes) {
    struct scene s;
    struct finetune_result result;
    struct bytes whole, again;
    bytes_init(&whole);
    bytes_init(&again);
    scene_make(&s);
    s.settings.type = "f32";
    run(&s, &result);
    scene_read(&s, "model/model.safetensors", &whole);
    s.settings.restart = true;
    s.settings.stop_after = 2;
    run(&s, &result);
    assert_true(scene_has(&s, "checkpoint/step-00000002"));
    s.settings.restart = false;
    s.settings.resume = true;
    s.settings.stop_after = 0;
    struct told told = run(&s, &result);
    assert_true(told.resumed && told.info.step == 2);
    assert_int_equal(told.of[FINETUNE_STEPPED], 4);
    scene_read(&s, "model/model.safetensors", &again);
    assert_int_equal(whole.len, again.len);
    assert_memory_equal(whole.data, again.data, whole.len);
    bytes_free(&whole);
    bytes_free(&again);
    scene_remove(&s);
}

static void count_down(void *context, const struct finetune_event *e) {
    (void)context;
    if (e->kind == FINETUNE_STEPPED) steps_left--;
}

TEST(run_saves_what_is_done_when_told_to_stop) {
    struct scene s;
    struct finetune_result result;
    scene_make(&s);
    steps_left = 1;
    s.settings.stop = stop_after_two_steps;
    s.settings.event = count_down;
    assert_false(finetune_run(&result, &s.settings, &s.err));
    assert_int_equal(s.err.code, ERR_INTERRUPT);
    assert_non_null(strstr(s.err.message, "interrupted after step 2, which is saved"));
    assert_true(scene_has(&s, "checkpoint/step-00000002") && !scene_has(&s, "model/config.json"));
    s.err = (struct err){0};
    steps_left = 0;
    s.settings.stop = stop_soon; /* while the data is read */
    s.settings.restart = true;
    assert_false(finetune_run(&result, &s.settings, &s.err));
    assert_int_equal(s.err.code, ERR_INTERRUPT);
    scene_remove(&s);
}

TEST(run_refuses_a_place_that_holds_another) {
    struct scene s;
    struct finetune_result result;
    scene_make(&s);
    s.settings.train.steps = 2;
    run(&s, &result);
    assert_false(finetune_run(&result, &s.settings, &s.err));
    assert_int_equal(s.err.code, ERR_USAGE);
    assert_non_null(strstr(s.err.message, "holds a run, saved at step 2"));
    s.err = (struct err){0};
    struct train_lock *lock;
    assert_ok(train_lock(&lock, s.f.out, &s.err), s.err);
    s.settings.restart = true;
    assert_false(finetune_run(&result, &s.settings, &s.err));
    assert_non_null(strstr(s.err.message, "another training run is working here"));
    train_unlock(lock);
    scene_remove(&s);
}

/* It learns sums by heart and gets worse at other answers: patience ends it, and going on finds it over. */
TEST(run_ends_when_patience_ends) {
    struct scene s;
    struct finetune_result result;
    scene_make(&s);
    s.settings.data.val_path = s.val;
    s.settings.eval_every = 1;
    s.settings.patience = 2;
    s.settings.train.steps = 200;
    s.settings.train.optimizer.learning_rate = 0.1;
    struct told told = run(&s, &result);
    assert_true(result.stopped_early && told.steps < 200);
    assert_int_equal(result.best.since, 2);
    assert_int_equal(result.best.step + 2, told.steps);
    assert_true(scene_has(&s, "model/config.json") && scene_has(&s, "model-best/config.json"));
    s.settings.resume = true;
    told = run(&s, &result);
    assert_true(told.of[FINETUNE_STEPPED] == 0 && result.stopped_early);
    scene_remove(&s);
}

TEST(run_waits_for_ever_from_scratch_unless_told) {
    struct scene s;
    struct finetune_result result;
    scene_make(&s);
    s.settings.data.val_path = s.val;
    s.settings.eval_every = 1;
    s.settings.train.steps = 12;
    s.settings.train.optimizer.learning_rate = 0.3;
    struct told told = run(&s, &result);
    assert_int_equal(told.steps, 12);
    assert_false(result.stopped_early);
    scene_remove(&s);
}

/* learn_test.c - a reader that has learnt one family reads its texts, and is the same after being written and read. */
#include "reading/learn.h"

#include <stdio.h>
#include <string.h>
#include <stdlib.h>

#include "reading/file.h"
#include "reading/parse.h"
#include "base/file.h"
#include "test.h"

static struct learner learner;
static struct model model;
static struct example example;
static struct parses parses;

static bool draw(int family, const char *subtype, uint64_t seed, enum problem_split split) {
    struct problem p = {0};
    struct err err = {0};
    const struct problem_options o = {.subtype = subtype, .voice = "any", .marked = true, .split = split};
    bool ok = problem_generate(&p, family, seed, &o, &err) && example_make(&example, &model.forms, &p);
    problem_free(&p);
    return ok;
}

static const char *const subtypes[] = {"ends", "one_end", "no_end", "around"};

static void learn(int examples) {
    struct err err = {0};
    struct learn_loss loss = {0};
    int ueki = problem_family_find("ueki");
    assert_ok(model_new(&model, true, &err), err);
    assert_ok(learner_open(&learner, &model, 1, &err), err);
    for (int i = 0; i < examples; i++)
        if (draw(ueki, subtypes[i % 4], (uint64_t)i, PROBLEM_TRAIN)) learner_step(&learner, &example, 1, &loss);
    learner_close(&learner);
}

/* Of 100 held-out texts, how many have the right sub-type and every quantity in its place. */
static int count_right(void) {
    int right = 0, ueki = problem_family_find("ueki");
    for (int i = 0; i < 100; i++) {
        if (!draw(ueki, subtypes[i % 4], 900000 + (uint64_t)i, PROBLEM_TEST)) continue;
        parse_text(&parses, &model, &example.stream, NULL);
        const struct form *f = &model.forms.form[example.form];
        bool same = parses.parse[0].form == example.form;
        for (int k = 0; same && k < f->n_slots; k++)
            same = f->part[k] != FORM_QUANTITY || parses.parse[0].value[k] == example.value[k];
        right += same;
    }
    return right;
}

TEST(learning_one_family_reads_its_held_out_texts) {
    learn(600);
    int right = count_right();
    if (right < 90) fail_msg("only %d of 100", right);
    model_free(&model);
    example_free(&example);
}

TEST(the_mean_of_models_is_taken_number_by_number) {
    struct err err = {0};
    assert_ok(model_new(&model, true, &err), err);
    assert_ok(learner_open(&learner, &model, 1, &err), err);
    model.bias[1] = 4;
    learner_mean(&learner);
    assert_true(model.bias[1] == 4.0f); /* nothing was summed */
    learner_sum(&learner);
    model.bias[1] = 2, model.table.f32[7] = 6;
    learner_sum(&learner);
    learner_mean(&learner);
    assert_true(model.bias[1] == 3.0f && model.table.f32[7] == 3.0f);
    learner_close(&learner);
    model_free(&model);
}

TEST(a_written_model_reads_as_before) {
    char dir[] = "/tmp/sansu-reader-XXXXXX", command[64];
    struct err err = {0};
    learn(200);
    int before = count_right();
    assert_non_null(mkdtemp(dir));
    assert_ok(model_save(&model, dir, 200, 1, &err), err);
    model_free(&model);
    assert_ok(model_load(&model, dir, &err), err);
    int after = count_right();
    if (after < before - 2 || after > before + 2)
        fail_msg("%d right before, %d after", before, after); /* bf16 rounds */
    model_free(&model);
    example_free(&example);
    snprintf(command, sizeof command, "rm -r '%s'", dir);
    assert_int_equal(system(command), 0);
}

TEST(what_is_no_reader_is_refused_by_name) {
    char dir[] = "/tmp/sansu-reader-XXXXXX", path[64], command[64];
    struct err err = {0};
    assert_non_null(mkdtemp(dir));
    assert_false(model_load(&model, dir, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "config.json"));
    snprintf(path, sizeof path, "%s/config.json", dir);
    err = (struct err){0};
    assert_ok(file_write_atomic(path, "{\"model_type\":\"llama\"}", 22, &err), err);
    assert_false(model_load(&model, dir, &err));
    assert_non_null(strstr(err.message, "not the config.json of a reader"));
    snprintf(command, sizeof command, "rm -r '%s'", dir);
    assert_int_equal(system(command), 0);
}

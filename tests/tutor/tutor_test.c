/* tutor_test.c - whole explanations by a model that writes noise: what the tutor promises holds all the same. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "sansu/tutor.h"
#include "test.h"
#include "tutor/noisy_model.h"

static const char tree[] = "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。";

struct room {
    struct noisy_model model;
    struct engine *engine;
    struct tutor *tutor;
};

static void room_open(struct room *r, const struct tutor_options *options) {
    struct err err = {0};
    struct engine_options engine_options = {.threads = 1};
    noisy_model_make(&r->model);
    assert_ok(engine_open(&r->engine, r->model.dir, &engine_options, &err), err);
    assert_ok(tutor_open(&r->tutor, r->engine, options, &err), err);
}

static void room_close(struct room *r) {
    tutor_close(r->tutor);
    engine_close(r->engine);
    noisy_model_remove(&r->model);
}

struct shown {
    struct bytes text;
    size_t calls, stop_after;
};

static bool on_text(void *context, const char *text, size_t n) {
    struct shown *s = context;
    if (!utf8_valid(text, n, NULL)) fail_msg("a broken piece was shown");
    bytes_append(&s->text, text, n);
    return ++s->calls != s->stop_after;
}

TEST(every_equation_is_true_and_what_was_shown_is_the_text) {
    struct room r;
    struct tutor_options options = {.settings = {.max_new_tokens = 120, .temperature = 1.5f}};
    size_t equations = 0, overrides = 0;
    for (options.settings.seed = 0; options.settings.seed < 10; options.settings.seed++) {
        struct explanation e;
        struct shown shown = {.calls = 0};
        struct err err = {0};
        room_open(&r, &options);
        assert_ok(tutor_explain(&e, r.tutor, tree, strlen(tree), on_text, &shown, &err), err);
        assert_true(e.report.arithmetic != EXACT_FALSE);
        assert_int_equal(e.report.n_false, 0);
        assert_true(utf8_valid(e.text, e.n_text, NULL));
        assert_string_equal(bytes_text(&shown.text), e.text);
        assert_true(e.new_tokens <= 120 && e.prompt_tokens > 0 && e.samples == 1);
        equations += e.report.n_true;
        overrides += e.overrides;
        explanation_free(&e);
        bytes_free(&shown.text);
        room_close(&r);
    }
    print_message("%zu true equations in the noise, %zu overrides\n", equations, overrides);
    assert_true(equations > 0 && overrides > 0);
}

/* The reply to a problem, by a tutor of its own. */
static void reply_to(struct explanation *out, struct room *r, const char *problem) {
    struct err err = {0};
    assert_ok(tutor_explain(out, r->tutor, problem, strlen(problem), NULL, NULL, &err), err);
}

TEST(how_a_problem_is_typed_changes_no_explanation) {
    static const char *const typed[] = {
        ("\xEF\xBB\xBF"
         "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。\n"),
        "270mの道の端から端まて\xE3\x82\x99桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
        "２７０ｍの道の端から端まで桜の木を植えます．木と木の間隔を９ｍにすると，木は何本植えられますか。",
        " 270mの 道の端から端まで　桜の⽊を植えます。 木と木の間\xE2\x80\x8B隔を9mにすると、木は何本植えられますか。",
        "先生、こんにちは。270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。教えてください。"};
    struct room r;
    struct tutor_options options = {.settings = {.max_new_tokens = 40, .temperature = 1.5f}};
    struct explanation plain, e;
    room_open(&r, &options);
    reply_to(&plain, &r, tree);
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
        reply_to(&e, &r, typed[i]);
        assert_string_equal(e.text, plain.text);
        assert_int_equal(e.prompt_tokens, plain.prompt_tokens);
        explanation_free(&e);
    }
    explanation_free(&plain);
    room_close(&r);
}

static void say(struct explanation *out, struct room *r, const char *role, const char *content) {
    struct err err = {0};
    const struct engine_message m[] = {{.role = role, .content = content, .n_content = strlen(content)},
                                       {.role = "user", .content = "5個", .n_content = strlen("5個")}};
    const struct tutor_request request = {
        .kind = TUTOR_CHAT, .messages = m, .n_messages = 2, .settings = {.max_new_tokens = 12}};
    assert_ok(tutor_answer(out, r->tutor, &request, &err), err);
}

TEST(the_users_turns_of_a_chat_have_one_form_and_the_others_stay) {
    struct room r;
    struct tutor_options options = {.date = NULL};
    struct explanation plain, typed, system, other;
    room_open(&r, &options);
    say(&plain, &r, "user", "がくは3個");
    say(&typed, &r, "user", "\xEF\xBB\xBFか\xE3\x82\x99くは ３個");
    say(&system, &r, "system", "がくは3個");
    say(&other, &r, "system", "がくは ３個");
    assert_string_equal(typed.text, plain.text);
    assert_int_equal(typed.prompt_tokens, plain.prompt_tokens);
    assert_true(other.prompt_tokens > system.prompt_tokens);
    explanation_free(&plain), explanation_free(&typed), explanation_free(&system), explanation_free(&other);
    room_close(&r);
}

TEST(without_the_calculator_the_same_noise_is_false) {
    struct room r;
    struct tutor_options options = {.settings = {.max_new_tokens = 120, .temperature = 1.5f, .no_calculator = true}};
    size_t wrong = 0;
    for (options.settings.seed = 0; options.settings.seed < 20; options.settings.seed++) {
        struct explanation e;
        struct err err = {0};
        room_open(&r, &options);
        assert_ok(tutor_explain(&e, r.tutor, tree, strlen(tree), NULL, NULL, &err), err);
        assert_int_equal(e.overrides, 0);
        wrong += e.report.arithmetic == EXACT_FALSE;
        explanation_free(&e);
        room_close(&r);
    }
    assert_true(wrong > 2);
}

TEST(same_seed_same_text_and_a_tutor_can_be_used_again) {
    struct room r;
    struct tutor_options options = {.settings = {.max_new_tokens = 60, .seed = 3, .temperature = 1}};
    struct explanation a, b, other;
    struct err err = {0};
    room_open(&r, &options);
    assert_ok(tutor_explain(&a, r.tutor, tree, strlen(tree), NULL, NULL, &err), err);
    assert_ok(tutor_explain(&other, r.tutor, "1+1は?", strlen("1+1は?"), NULL, NULL, &err), err);
    assert_ok(tutor_explain(&b, r.tutor, tree, strlen(tree), NULL, NULL, &err), err);
    assert_string_equal(a.text, b.text);
    explanation_free(&a);
    explanation_free(&b);
    explanation_free(&other);
    room_close(&r);
}

TEST(samples_vote_and_begin_at_the_same_prompt) {
    struct room r;
    struct tutor_options one = {.settings = {.max_new_tokens = 40, .seed = 5, .temperature = -1}}, three = one;
    struct explanation a, b;
    struct err err = {0};
    struct shown shown = {.calls = 0};
    room_open(&r, &one);
    assert_ok(tutor_explain(&a, r.tutor, tree, strlen(tree), NULL, NULL, &err), err);
    room_close(&r);
    three.settings.samples = 3;
    room_open(&r, &three);
    assert_ok(tutor_explain(&b, r.tutor, tree, strlen(tree), on_text, &shown, &err), err);
    assert_int_equal(b.samples, 3);
    assert_string_equal(a.text, b.text); /* greedy: three times the same */
    assert_string_equal(bytes_text(&shown.text), b.text);
    explanation_free(&a);
    explanation_free(&b);
    bytes_free(&shown.text);
    room_close(&r);
}

TEST(refusals_are_results) {
    struct room r;
    struct tutor_options options = {.settings = {.max_new_tokens = 10}};
    struct explanation e;
    struct err err = {0};
    struct bytes longest;
    room_open(&r, &options);
    assert_ok(tutor_explain(&e, r.tutor, "  ", 2, NULL, NULL, &err), err);
    assert_int_equal(e.finish, TUTOR_REFUSED);
    assert_non_null(e.refusal);
    explanation_free(&e);
    bytes_init(&longest);
    while (longest.len < 100000) bytes_append_string(&longest, "りんご3個と");
    assert_ok(tutor_explain(&e, r.tutor, longest.data, longest.len, NULL, NULL, &err), err);
    assert_int_equal(e.finish, TUTOR_REFUSED);
    explanation_free(&e);
    bytes_free(&longest);
    assert_false(tutor_explain(&e, r.tutor, "3\xFF", 2, NULL, NULL, &err));
    assert_int_equal(err.code, ERR_INPUT);
    room_close(&r);
}

TEST(an_interrupt_keeps_what_was_finished) {
    struct room r;
    struct tutor_options options = {.guess = TUTOR_GUESS_NONE, .settings = {.max_new_tokens = 100, .temperature = 1}};
    struct explanation e;
    struct shown shown = {.stop_after = 5};
    struct err err = {0};
    room_open(&r, &options);
    assert_ok(tutor_explain(&e, r.tutor, tree, strlen(tree), on_text, &shown, &err), err);
    if (e.new_tokens >= 5) assert_int_equal(e.finish, TUTOR_INTERRUPTED);
    assert_true(e.new_tokens <= 5);
    assert_true(e.report.arithmetic != EXACT_FALSE);
    explanation_free(&e);
    bytes_free(&shown.text);
    room_close(&r);
}

TEST(an_interrupt_between_samples_keeps_the_whole_ones) {
    struct room r;
    struct tutor_options options = {.settings = {.max_new_tokens = 40, .temperature = 1, .samples = 5}};
    struct explanation e;
    struct shown shown = {.stop_after = 100};
    struct err err = {0};
    room_open(&r, &options);
    assert_ok(tutor_explain(&e, r.tutor, tree, strlen(tree), on_text, &shown, &err), err);
    assert_int_equal(e.finish, TUTOR_INTERRUPTED);
    assert_true(e.samples >= 2 && e.samples < 5);
    explanation_free(&e);
    bytes_free(&shown.text);
    room_close(&r);
}

TEST(a_model_that_knows_its_limits_says_so) {
    struct room r;
    struct err err = {0};
    struct explanation e;
    char path[128];
    noisy_model_make(&r.model);
    snprintf(path, sizeof path, "%s/sansu.json", r.model.dir);
    static const char limits[] = "{\"familiarity_threshold\": -0.01}";
    assert_ok(file_write_atomic(path, limits, strlen(limits), &err), err);
    assert_ok(engine_open(&r.engine, r.model.dir, &(struct engine_options){.threads = 1}, &err), err);
    struct tutor_options options = {.settings = {.max_new_tokens = 20}};
    assert_ok(tutor_open(&r.tutor, r.engine, &options, &err), err);
    assert_ok(tutor_explain(&e, r.tutor, tree, strlen(tree), NULL, NULL, &err), err);
    assert_true(e.n_warnings > 0 && strstr(e.warnings[0], "慣れていません"));
    explanation_free(&e);
    room_close(&r);
}

TEST(a_model_that_declines_in_its_own_words_is_a_refusal) {
    struct room r;
    struct tutor_options options = {.settings = {.max_new_tokens = 20, .seed = 3}};
    struct explanation e;
    struct err err = {0};
    room_open(&r, &options);
    assert_ok(tutor_explain(&e, r.tutor, tree, strlen(tree), NULL, NULL, &err), err);
    assert_true(e.n_text > 0 && e.finish != TUTOR_REFUSED);
    struct bytes notes, path; /* the same words, now named as this model's way to decline */
    bytes_init(&notes);
    bytes_init(&path);
    bytes_append_string(&notes, "{\"refusal\":");
    bytes_append_json_string(&notes, e.text, e.n_text);
    bytes_append_string(&notes, "}");
    file_join(&path, r.model.dir, "sansu.json");
    assert_ok(file_write_atomic(path.data, notes.data, notes.len, &err), err);
    explanation_free(&e);
    tutor_close(r.tutor);
    engine_close(r.engine);
    assert_ok(engine_open(&r.engine, r.model.dir, &(struct engine_options){.threads = 1}, &err), err);
    assert_ok(tutor_open(&r.tutor, r.engine, &options, &err), err);
    assert_ok(tutor_explain(&e, r.tutor, tree, strlen(tree), NULL, NULL, &err), err);
    assert_int_equal(e.finish, TUTOR_REFUSED);
    assert_string_equal(e.refusal, e.text);
    explanation_free(&e);
    bytes_free(&notes);
    bytes_free(&path);
    room_close(&r);
}

/* many_test.c - replies written side by side: each is what it is alone, they come in order, an interrupt loses
 * nothing. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/tutor.h"
#include "test.h"
#include "tutor/noisy_model.h"

static const char *const problems[] = {
    "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
    "",
    "1個80円のりんごを15個買うと何円ですか。",
    "数のない問題",
    "3\xFF個",
    "12と18の最小公倍数を求めなさい。",
    "17個のあめを5人で分けると1人何個で何個あまりますか。",
    "時速4kmで3時間歩くと何km進みますか。",
    "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
};
enum { N = sizeof problems / sizeof *problems };

struct class {
    size_t asked, answered, polls, stop_after;
    struct {
        char *text;
        enum tutor_finish finish;
        size_t new_tokens, overrides;
        float mean_logprob;
        int agreement;
        bool bad;
    } of[N];
};

static bool next(void *context, struct tutor_item *out) {
    struct class *c = context;
    if (c->asked == N) return false;
    out->problem = problems[c->asked];
    out->n = strlen(out->problem);
    out->tag = &c->of[c->asked++];
    return true;
}

static bool done(void *context, void *tag, struct explanation *e, const struct err *err) {
    struct class *c = context;
    size_t i = c->answered++;
    assert_ptr_equal(tag, &c->of[i]);
    assert_true(i < c->asked);
    c->of[i].bad = err != NULL;
    c->of[i].text = strdup(e->text ? e->text : "");
    c->of[i].finish = e->finish;
    c->of[i].new_tokens = e->new_tokens;
    c->of[i].overrides = e->overrides;
    c->of[i].mean_logprob = e->mean_logprob;
    c->of[i].agreement = e->agreement;
    return true;
}

static bool poll(void *context) {
    struct class *c = context;
    return ++c->polls != c->stop_after;
}

static void run(struct class *c, const char *dir, const struct tutor_options *options, int threads) {
    struct engine *engine;
    struct tutor *tutor;
    struct err err = {0};
    struct tutor_stream stream = {.next = next, .done = done, .go_on = poll, .context = c};
    assert_ok(engine_open(&engine, dir, &(struct engine_options){.threads = threads}, &err), err);
    assert_ok(tutor_open(&tutor, engine, options, &err), err);
    assert_ok(tutor_explain_many(tutor, &stream, &err), err);
    tutor_close(tutor);
    engine_close(engine);
}

static void forget(struct class *c) {
    for (size_t i = 0; i < N; i++) free(c->of[i].text);
    memset(c, 0, sizeof *c);
}

static void check_same(const struct class *a, const struct class *b, const char *what) {
    assert_int_equal(a->answered, N);
    assert_int_equal(b->answered, N);
    for (size_t i = 0; i < N; i++)
        if (strcmp(a->of[i].text, b->of[i].text) != 0 || a->of[i].finish != b->of[i].finish ||
            a->of[i].new_tokens != b->of[i].new_tokens || a->of[i].overrides != b->of[i].overrides ||
            a->of[i].agreement != b->of[i].agreement || a->of[i].bad != b->of[i].bad ||
            a->of[i].mean_logprob != b->of[i].mean_logprob)
            fail_msg("%s, problem %zu:\n%s\nalone:\n%s", what, i, b->of[i].text, a->of[i].text);
}

TEST(replies_side_by_side_are_what_they_are_alone) {
    struct noisy_model m;
    struct class alone = {0}, together = {0};
    noisy_model_make(&m);
    for (int samples = 1; samples <= 3; samples += 2)
        for (int greedy = 0; greedy < 2; greedy++) {
            struct tutor_options options = {
                .settings = {.max_new_tokens = 60, .temperature = greedy ? -1 : 1.2f, .samples = samples, .seed = 11}};
            run(&alone, m.dir, &options, 1);
            for (options.parallel = 2; options.parallel <= 64; options.parallel *= 3) {
                char what[64];
                snprintf(what, sizeof what, "%d samples, %d side by side", samples, options.parallel);
                run(&together, m.dir, &options, 2);
                check_same(&alone, &together, what);
                forget(&together);
            }
            assert_int_equal(alone.of[1].finish, TUTOR_REFUSED);
            assert_true(alone.of[4].bad && !alone.of[5].bad);
            assert_string_equal(alone.of[0].text, alone.of[8].text);
            forget(&alone);
        }
    noisy_model_remove(&m);
}

TEST(guesses_change_no_reply_in_any_company) {
    struct noisy_model m;
    struct class plain = {0}, guessed = {0};
    noisy_model_make(&m);
    for (int seed = 0; seed < 4; seed++) {
        struct tutor_options options = {.guess = TUTOR_GUESS_NONE,
                                        .settings = {.max_new_tokens = 90,
                                                     .temperature = seed ? 0.7f + 0.2f * (float)seed : -1,
                                                     .seed = (uint64_t)seed}};
        run(&plain, m.dir, &options, 1);
        for (options.guess = TUTOR_GUESS_CALCULATOR; options.guess <= TUTOR_GUESS_LOOKUP; options.guess++)
            for (options.parallel = 1; options.parallel <= 5; options.parallel += 4) {
                run(&guessed, m.dir, &options, 2);
                check_same(&plain, &guessed, options.guess == TUTOR_GUESS_LOOKUP ? "lookup" : "calculator");
                forget(&guessed);
            }
        forget(&plain);
    }
    noisy_model_remove(&m);
}

TEST(an_interrupt_of_many_hands_out_every_reply_that_was_begun) {
    struct noisy_model m;
    struct class c = {.stop_after = 8};
    struct tutor_options options = {.parallel = 3, .settings = {.max_new_tokens = 60, .temperature = 1}};
    size_t cut = 0;
    noisy_model_make(&m);
    run(&c, m.dir, &options, 1);
    assert_int_equal(c.answered, c.asked);
    assert_true(c.answered < N);
    for (size_t i = 0; i < c.answered; i++) cut += c.of[i].finish == TUTOR_INTERRUPTED;
    assert_true(cut >= 1 && cut <= 3);
    forget(&c);
    noisy_model_remove(&m);
}

/* speculation_test.c - guessed ids: by a model they are its greedy picks; n-grams guess where it pays; vocabularies that
 * differ are refused; and sampling with verified guesses has the distribution of sampling without, draw by
 * draw. */
#include <math.h>
#include <string.h>

#include "base/rng.h"
#include "engine/tiny.h"
#include "sansu/generate.h"
#include "test.h"

TEST(speculation_of_a_model_guesses_its_greedy_picks) {
    struct engine *engine;
    struct session *session;
    struct sampler *greedy;
    struct speculation *speculation;
    struct err err = {0};
    int32_t ids[40] = {10, 20, 30, 40, 50, 60, 70, 80}, out[8];
    size_t n = 8;
    assert_ok(engine_open(&engine, "models/sansu-mini", &(struct engine_options){.threads = 1}, &err), err);
    assert_ok(session_open(&session, engine, 64, 0, &err) && sampler_open(&greedy, engine, NULL, &err) &&
                  speculation_open(&speculation, engine, engine, &err),
              err);
    assert_ok(session_feed(session, ids, n, false, &err), err);
    while (n < 32) {
        size_t k = speculation_guess(out, 5, speculation, ids, n);
        assert_true(k >= 3); /* it is always right, so it guesses more and more */
        for (size_t i = 0; i < k && n < 32; i++) {
            ids[n] = sampler_pick(greedy, session, NULL, NULL, NULL);
            assert_int_equal(out[i], ids[n]);
            assert_ok(session_feed(session, &ids[n++], 1, false, &err), err);
        }
    }
    ids[5] = 99; /* another timeline: the small model starts over where they part */
    assert_true(speculation_guess(out, 5, speculation, ids, 12) > 0);
    speculation_close(speculation);
    sampler_close(greedy);
    session_close(session);
    engine_close(engine);
}

/* Guesses in steps [from, to) of a timeline of four ids again and again, the fourth of which is new from `odd` on. */
static size_t guesses(struct speculation *speculation, size_t odd, size_t from, size_t to) {
    int32_t ids[400], out[8];
    size_t n = 0;
    for (size_t i = 0; i < 400; i++) ids[i] = (int32_t)(i % 4 < 3 || i < odd ? i % 4 : 100 + i);
    for (size_t i = from; i < to; i++) n += speculation_guess(out, 7, speculation, ids, i);
    return n;
}

TEST(speculation_guesses_while_it_is_right_and_the_pass_is_not_full) {
    struct engine *engine;
    struct speculation *speculation;
    struct err err = {0};
    assert_ok(engine_open(&engine, "models/sansu-mini", &(struct engine_options){.threads = 1}, &err), err);
    assert_ok(speculation_open(&speculation, engine, NULL, &err), err);
    assert_int_equal(guesses(speculation, 400, 8, 9), 0); /* nothing is known of its guesses */
    assert_true(guesses(speculation, 400, 9, 60) > 80);
    speculation_company(speculation, 64);
    assert_true(guesses(speculation, 400, 60, 100) < 20); /* 64 replies: only what is as good as certain */
    speculation_company(speculation, 1);
    assert_true(guesses(speculation, 400, 100, 140) > 80);
    assert_true(guesses(speculation, 140, 250, 400) < 150); /* wrong each fourth time: in silence */
    speculation_close(speculation);
    engine_close(engine);
}

TEST(speculation_refuses_another_vocabulary) {
    char dir[32];
    struct engine *engine = NULL, *tiny = NULL;
    struct speculation *speculation = NULL;
    struct err err = {0};
    tiny_model_make(dir);
    assert_ok(engine_open(&engine, "models/sansu-mini", NULL, &err) && engine_open(&tiny, dir, NULL, &err), err);
    assert_false(speculation_open(&speculation, engine, tiny, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "same tokenizer"));
    engine_close(engine);
    engine_close(tiny);
    tiny_model_remove(dir);
}

enum { DRAWS = 1500, CLASSES = 12, COMMON = 20 };

/* The id at the second of two sampled positions; the first was guessed (always the same id), fed with it and
 * verified. */
static int32_t second_id(struct session *session, struct sampler *sampler, const int32_t *prompt, size_t n,
                         int32_t guess) {
    int32_t feed[2] = {prompt[n - 1], guess}, first;
    struct err err = {0};
    session_rewind(session, n - 1);
    assert_ok(session_feed(session, feed, guess < 0 ? 1 : 2, guess >= 0, &err), err);
    first = guess < 0 ? sampler_pick(sampler, session, NULL, NULL, NULL)
                      : sampler_pick_at(sampler, session, 0, NULL, NULL, NULL);
    if (first == guess) return sampler_pick_at(sampler, session, 1, NULL, NULL, NULL);
    session_rewind(session, n);
    assert_ok(session_feed(session, &first, 1, false, &err), err);
    return sampler_pick(sampler, session, NULL, NULL, NULL);
}

/* Two independent runs (different seeds), with and without guesses: a chi-square test of homogeneity over the most
 * frequent ids. And with the same seed: the same draws, one by one. */
TEST(sampling_with_guesses_has_the_distribution_of_sampling_without) {
    struct engine *engine;
    struct session *session;
    struct err err = {0};
    static int32_t plain[DRAWS], guessed[DRAWS], other[DRAWS];
    int32_t prompt[6] = {300, 500, 700, 400, 350, 320}, guess = -1;
    assert_ok(engine_open(&engine, "models/sansu-mini", &(struct engine_options){.threads = 1}, &err), err);
    assert_ok(session_open(&session, engine, 16, 4, &err), err);
    assert_ok(session_feed(session, prompt, 6, false, &err), err);
    struct engine_sampling sampling = {.temperature = 1.5f, .seed = 1};
    for (int run = 0; run < 3; run++) { /* plain; guesses with the same seed; guesses with another seed */
        struct sampler *sampler;
        sampling.seed = run == 2 ? 2 : 1;
        assert_ok(sampler_open(&sampler, engine, &sampling, &err), err);
        if (run == 1) { /* the likeliest id is a guess that is right often, not always */
            struct sampler *greedy;
            assert_ok(sampler_open(&greedy, engine, NULL, &err), err);
            session_rewind(session, 5);
            assert_ok(session_feed(session, prompt + 5, 1, false, &err), err);
            guess = sampler_pick(greedy, session, NULL, NULL, NULL);
            sampler_close(greedy);
        }
        for (size_t i = 0; i < DRAWS; i++)
            (run == 0   ? plain
             : run == 1 ? guessed
                        : other)[i] = second_id(session, sampler, prompt, 6, run ? guess : -1);
        sampler_close(sampler);
    }
    assert_memory_equal(plain, guessed, sizeof plain);
    static size_t count[2][4096];
    for (size_t i = 0; i < DRAWS; i++) count[0][plain[i]]++, count[1][other[i]]++;
    double chi = 0;
    size_t kinds = 0, rest[2] = {0};
    for (size_t id = 0; id < 4096; id++) {
        double a = (double)count[0][id], b = (double)count[1][id];
        if (a + b >= COMMON)
            chi += (a - b) * (a - b) / (a + b), kinds++;
        else
            rest[0] += count[0][id], rest[1] += count[1][id];
    }
    double a = (double)rest[0], b = (double)rest[1];
    if (a + b > 0) chi += (a - b) * (a - b) / (a + b);
    double z = (chi - (double)kinds) / sqrt(2 * (double)kinds); /* about normal for many kinds */
    print_message("%zu kinds of ids, chi-square %.1f, z %.2f\n", kinds, chi, z);
    assert_true(kinds >= CLASSES && z < 4);
    session_close(session);
    engine_close(engine);
}

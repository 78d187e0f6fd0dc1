/* sampler_test.c - the sampler's promises: exact greedy, right distributions, filters as a plain sort would do them. */
#include "decode/sampler.h"

#include <math.h>
#include <string.h>

#include "test.h"

struct fixture {
    struct arena arena;
    struct decode_sampler s;
};

static void setup(struct fixture *f, size_t vocab, struct decode_options o) {
    struct err err = {0};
    arena_init(&f->arena);
    assert_ok(decode_sampler_init(&f->s, &f->arena, vocab, &o, &err), err);
}

static int32_t pick(struct fixture *f, const float *logits) {
    return decode_pick(&f->s, logits, NULL, 0, NULL, NULL, NULL);
}

/* Context: allowed[id]. */
static bool allowed(void *context, int32_t id) { return ((const bool *)context)[id]; }

struct asked {
    int32_t id[16];
    size_t n;
};

static bool refuse_and_note(void *context, int32_t id) {
    struct asked *a = context;
    if (a->n < 16) a->id[a->n] = id;
    a->n++;
    return false;
}

TEST(sampler_greedy_takes_the_lowest_id_among_equals) {
    struct fixture f;
    float logits[6] = {1, 3, 3, -2, 3, 0};
    setup(&f, 6, (struct decode_options){0});
    assert_int_equal(pick(&f, logits), 1);
    bool may[6] = {true, false, true, true, true, true};
    assert_int_equal(decode_pick(&f.s, logits, NULL, 0, allowed, may, NULL), 2);
    arena_free(&f.arena);
}

TEST(sampler_greedy_asks_in_falling_order_until_accepted) {
    struct fixture f;
    float logits[6] = {1, 3, 3, -2, 5, -INFINITY};
    struct asked a = {.n = 0};
    setup(&f, 6, (struct decode_options){0});
    assert_int_equal(decode_pick(&f.s, logits, NULL, 0, refuse_and_note, &a, NULL), -1);
    static const int32_t expected[] = {4, 1, 2, 0, 3}; /* probability 0 is not offered */
    assert_int_equal(a.n, 5);
    assert_memory_equal(a.id, expected, sizeof expected);
    arena_free(&f.arena);
}

TEST(sampler_never_chooses_nan_or_impossible_ids) {
    struct fixture f;
    float logits[5] = {NAN, -INFINITY, -50, NAN, -INFINITY}, none[5] = {NAN, NAN, -INFINITY, NAN, NAN};
    for (int t = 0; t < 2; t++) {
        setup(&f, 5, (struct decode_options){.temperature = (float)t, .repeat_penalty = 1.3f});
        for (int i = 0; i < 100; i++) assert_int_equal(pick(&f, logits), 2);
        assert_int_equal(pick(&f, none), -1);
        arena_free(&f.arena);
    }
}

TEST(sampler_with_an_infinite_logit_chooses_it) {
    struct fixture f;
    float logits[4] = {0, INFINITY, 9, INFINITY}, logprob = 1;
    int seen[4] = {0};
    setup(&f, 4, (struct decode_options){.temperature = 1});
    for (int i = 0; i < 200; i++) seen[decode_pick(&f.s, logits, NULL, 0, NULL, NULL, &logprob)]++;
    assert_true(seen[1] > 60 && seen[3] > 60 && seen[0] + seen[2] == 0);
    assert_float_equal(logprob, logf(0.5f), 1e-6);
    arena_free(&f.arena);
}

/* Chi-square of `draws` picks against p[n]; cells with p == 0 must stay empty. */
static double chi_square(struct fixture *f, const float *logits, const double *p, size_t n, int draws, bool *may) {
    int count[64] = {0};
    double sum = 0;
    for (int i = 0; i < draws; i++) count[decode_pick(&f->s, logits, NULL, 0, may ? allowed : NULL, may, NULL)]++;
    for (size_t i = 0; i < n; i++) {
        double expected = p[i] * draws;
        if (p[i] == 0)
            assert_int_equal(count[i], 0);
        else
            sum += (count[i] - expected) * (count[i] - expected) / expected;
    }
    return sum;
}

/* softmax(logits / temperature) over the ids with keep[i]. */
static void softmax(double *p, const float *logits, size_t n, double temperature, const bool *keep) {
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += p[i] = keep && !keep[i] ? 0 : exp((double)logits[i] / temperature);
    for (size_t i = 0; i < n; i++) p[i] /= sum;
}

static const float eight[8] = {0.3f, -1.2f, 1.7f, 0.0f, 0.9f, -0.4f, 1.1f, -2.0f};
enum { DRAWS = 40000 };
static const double limit_7 = 24.3, limit_4 = 18.5; /* chi-square, 7 and 4 degrees of freedom, p = 0.001 */

TEST(sampler_draws_the_softmax_distribution) {
    struct fixture f;
    double p[8];
    setup(&f, 8, (struct decode_options){.temperature = 0.7f, .seed = 11});
    softmax(p, eight, 8, 0.7, NULL);
    assert_true(chi_square(&f, eight, p, 8, DRAWS, NULL) < limit_7);
    arena_free(&f.arena);
}

TEST(sampler_renormalises_over_what_is_accepted) {
    struct fixture f;
    double p[8];
    bool may[8] = {true, true, false, true, true, false, false, true};
    setup(&f, 8, (struct decode_options){.temperature = 1, .seed = 12});
    softmax(p, eight, 8, 1, may);
    assert_true(chi_square(&f, eight, p, 8, DRAWS, may) < limit_4);
    arena_free(&f.arena);
}

/* Falling order of eight: 2 6 4 0 3 5 1 7. */
TEST(sampler_top_k_keeps_k) {
    struct fixture f;
    double p[8];
    bool keep[8] = {true, false, true, true, true, false, true, false};
    setup(&f, 8, (struct decode_options){.temperature = 1, .top_k = 5, .seed = 13});
    softmax(p, eight, 8, 1, keep);
    assert_true(chi_square(&f, eight, p, 8, DRAWS, NULL) < limit_4);
    arena_free(&f.arena);
}

TEST(sampler_top_p_keeps_the_shortest_head_that_reaches_p) {
    static const int falling[8] = {2, 6, 4, 0, 3, 5, 1, 7};
    double p[8], sum = 0;
    softmax(p, eight, 8, 1, NULL);
    for (int n = 1; n < 8; n++) { /* just below and just above the mass of the n best */
        sum += p[falling[n - 1]];
        for (int above = 0; above < 2; above++) {
            struct fixture f;
            bool seen[8] = {false};
            setup(
                &f, 8,
                (struct decode_options){.temperature = 1, .top_p = (float)(sum + (above ? 1e-4 : -1e-4)), .seed = 14});
            for (int i = 0; i < 4000; i++) seen[pick(&f, eight)] = true;
            for (int k = 0; k < 8; k++) assert_int_equal(seen[falling[k]], k < n + above);
            arena_free(&f.arena);
        }
    }
}

TEST(sampler_min_p_cuts_relative_to_the_best) {
    struct fixture f;
    double p[8];
    bool keep[8]; /* e^(l - 1.7) >= 0.15: l >= -0.197 */
    for (int i = 0; i < 8; i++) keep[i] = eight[i] >= -0.197f;
    setup(&f, 8, (struct decode_options){.temperature = 1, .min_p = 0.15f, .seed = 15});
    softmax(p, eight, 8, 1, keep);
    assert_true(chi_square(&f, eight, p, 8, DRAWS, NULL) < limit_4);
    arena_free(&f.arena);
}

TEST(sampler_asks_beyond_its_filters_when_all_they_kept_is_refused) {
    struct fixture f;
    struct asked a = {.n = 0};
    setup(&f, 8, (struct decode_options){.temperature = 1, .top_k = 2});
    assert_int_equal(decode_pick(&f.s, eight, NULL, 0, refuse_and_note, &a, NULL), -1);
    static const int32_t rest[] = {4, 0, 3, 5, 1, 7};
    assert_int_equal(a.n, 8);
    assert_memory_equal(a.id + 2, rest, sizeof rest);
    arena_free(&f.arena);
}

TEST(sampler_penalises_each_repeated_id_once) {
    struct fixture f;
    float logits[4] = {2.0f, 1.5f, -1.0f, -1.1f};
    int32_t history[] = {0, 0, 0, 2}, only[] = {0, 1, 1, 2};
    setup(&f, 4, (struct decode_options){.repeat_penalty = 1.2f}); /* 2 / 1.2 = 1.67 > 1.5; squared it would lose */
    assert_int_equal(decode_pick(&f.s, logits, history, 4, NULL, NULL, NULL), 0);
    arena_free(&f.arena);
    setup(&f, 4, (struct decode_options){.repeat_penalty = 1.4f});
    assert_int_equal(decode_pick(&f.s, logits, history, 4, NULL, NULL, NULL), 1);
    float low[4] = {-9, -9, -1.0f, -1.1f};
    assert_int_equal(decode_pick(&f.s, low, only, 4, NULL, NULL, NULL), 3); /* negative logits fall, too */
    arena_free(&f.arena);
}

TEST(sampler_logprob_is_of_the_raw_logits) {
    struct fixture f;
    float logprob;
    int32_t history[] = {2};
    setup(&f, 8, (struct decode_options){.temperature = 0.2f, .top_k = 1, .repeat_penalty = 1.1f});
    double p[8];
    softmax(p, eight, 8, 1, NULL);
    int32_t id = decode_pick(&f.s, eight, history, 1, NULL, NULL, &logprob);
    assert_float_equal(logprob, (float)log(p[id]), 1e-6);
    arena_free(&f.arena);
}

TEST(sampler_repeats_itself_for_the_same_seed_only) {
    struct fixture a, b, c;
    int same = 0;
    setup(&a, 8, (struct decode_options){.temperature = 1, .seed = 5});
    setup(&b, 8, (struct decode_options){.temperature = 1, .seed = 5});
    setup(&c, 8, (struct decode_options){.temperature = 1, .seed = 6});
    for (int i = 0; i < 200; i++) {
        int32_t id = pick(&a, eight);
        assert_int_equal(id, pick(&b, eight));
        same += id == pick(&c, eight);
    }
    assert_true(same < 100);
    arena_free(&a.arena);
    arena_free(&b.arena);
    arena_free(&c.arena);
}

TEST(sampler_refuses_options_without_meaning) {
    struct decode_options bad[] = {{.temperature = -1}, {.temperature = NAN}, {.top_k = -1},
                                   {.top_p = 1.5f},     {.min_p = NAN},       {.repeat_penalty = -1}};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct fixture f;
        struct err err = {0};
        arena_init(&f.arena);
        assert_false(decode_sampler_init(&f.s, &f.arena, 4, &bad[i], &err));
        assert_int_equal(err.code, ERR_USAGE);
        arena_free(&f.arena);
    }
}

TEST(sampler_lists_the_best_with_their_probabilities) {
    static const float logits[] = {1, NAN, 3, -INFINITY, 3, 2};
    struct decode_best best[6];
    double sum = exp(1) + exp(3) + exp(3) + exp(2);
    decode_best(best, 6, logits, 6);
    static const int32_t order[] = {2, 4, 5, 0, -1, -1};
    for (int i = 0; i < 6; i++) assert_int_equal(best[i].id, order[i]);
    for (int i = 0; i < 4; i++)
        assert_true(fabs((double)best[i].logprob - log(exp((double)logits[order[i]]) / sum)) < 1e-6);
    decode_best(best, 1, logits, 6);
    assert_int_equal(best[0].id, 2);
    decode_best(best, 0, logits, 6);
}

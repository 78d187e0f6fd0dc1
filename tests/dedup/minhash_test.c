/* minhash_test.c - equal minima estimate the shared part of two texts; repetition is found, other numbers are another
 * problem. */
#include <math.h>
#include <string.h>

#include "base/rng.h"
#include "sansu/dedup.h"
#include "test.h"

/* n letters of 16; `changed` of them drawn anew at the end: shingles shared are then known. */
static void make(char *out, size_t n, size_t changed, uint64_t seed) {
    struct rng a, b;
    rng_init(&a, seed, 0);
    rng_init(&b, seed, 1);
    for (size_t i = 0; i < n; i++) {
        uint64_t letter = rng_below(&a, 16);
        out[i] = (char)('a' + (i < n - changed ? letter : rng_below(&b, 16)));
    }
}

TEST(minhash_estimates_jaccard) {
    double error = 0;
    for (uint64_t seed = 0; seed < 40; seed++) {
        char x[600], y[600];
        struct dedup_sketch a, b;
        size_t changed = 20 + 10 * (seed % 10);
        make(x, sizeof x, 0, seed);
        make(y, sizeof y, changed, seed);
        dedup_sketch_make(&a, x, sizeof x);
        dedup_sketch_make(&b, y, sizeof y);
        double shared = (double)(596 - changed), expected = shared / (596 + (double)changed);
        double got = dedup_sketch_equal(&a, &b) / (double)DEDUP_MINIMA;
        assert_true(fabs(got - expected) < 4.5 * sqrt(expected * (1 - expected) / DEDUP_MINIMA)); /* binomial */
        error += got - expected;
    }
    assert_true(fabs(error / 40) < 0.02); /* no bias */
}

static enum dedup_kind add(struct dedup_seen *s, const char *text, uint32_t number, uint32_t *like) {
    struct dedup_sketch x;
    struct err err = {0};
    enum dedup_kind what;
    dedup_sketch_make(&x, text, strlen(text));
    assert_ok(dedup_seen_add(s, &x, number, &what, like, &err), err);
    return what;
}

TEST(seen_finds_repetition_and_leaves_other_numbers_alone) {
    const char *a =
        "遊歩道の両側に、28mの間隔でコーンを置きます。遊歩道の長さは168mで、両はしにも置きます。コーンの数は全部で何個になりますか。";
    const char *same =
        "遊歩道の両側に２８ｍの間隔でコーンを置きます。遊歩道の長さは１６８ｍで、両はしにも置きます。コーンの数は全部で何個になりますか";
    const char *near =
        "遊歩道の両側に、28mの間隔でコーンを置きます。遊歩道の長さは168mで、両はしにも置きます。コーンの数は全部で何個ですか。";
    const char *other =
        "遊歩道の両側に、25mの間隔でコーンを置きます。遊歩道の長さは175mで、両はしにも置きます。コーンの数は全部で何個になりますか。";
    struct dedup_seen *s;
    struct err err = {0};
    uint32_t like = 99;
    assert_ok(dedup_seen_open(&s, &(struct dedup_seen_options){.near = 0.8}, &err), err);
    assert_int_equal(add(s, a, 7, &like), DEDUP_FRESH);
    assert_int_equal(add(s, same, 8, &like), DEDUP_EXACT);
    assert_int_equal(like, 7);
    like = 99;
    assert_int_equal(add(s, near, 9, &like), DEDUP_NEAR);
    assert_int_equal(like, 7);
    assert_int_equal(add(s, other, 10, &like), DEDUP_FRESH);
    dedup_seen_close(s);
    assert_ok(dedup_seen_open(&s, &(struct dedup_seen_options){.near = 0.8, .any_numbers = true}, &err), err);
    assert_int_equal(add(s, a, 7, &like), DEDUP_FRESH);
    assert_int_equal(add(s, other, 10, &like), DEDUP_NEAR);
    dedup_seen_close(s);
    assert_ok(dedup_seen_open(&s, &(struct dedup_seen_options){0}, &err), err);
    assert_int_equal(add(s, a, 7, &like), DEDUP_FRESH);
    assert_int_equal(add(s, near, 9, &like), DEDUP_FRESH);
    dedup_seen_close(s);
    dedup_seen_close(NULL);
}

TEST(seen_keeps_apart_many_unlike_texts_and_finds_each_again) {
    struct dedup_seen *s;
    struct err err = {0};
    uint32_t like;
    assert_ok(dedup_seen_open(&s, &(struct dedup_seen_options){.near = 0.8}, &err), err);
    for (int round = 0; round < 2; round++)
        for (uint64_t i = 0; i < 3000; i++) {
            char text[201] = {0};
            make(text, 200, 0, i);
            if (round) text[199] = 'z'; /* one letter of 200 changed: 196 shingles, 195 shared */
            enum dedup_kind what = add(s, text, (uint32_t)i, &like);
            if (!round)
                assert_int_equal(what, DEDUP_FRESH);
            else if (what == DEDUP_NEAR)
                assert_int_equal(like, i);
            else
                fail_msg("text %u was not found again", (unsigned)i);
        }
    dedup_seen_close(s);
}

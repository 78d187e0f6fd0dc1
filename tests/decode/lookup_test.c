/* lookup_test.c - n-gram guesses: what followed the last time, longest agreement first, never past an end or a
 * forgotten text. */
#include "decode/lookup.h"

#include <string.h>

#include "base/rng.h"
#include "test.h"

static struct decode_lookup open_lookup(struct arena *arena) {
    struct decode_lookup l;
    struct err err = {0};
    arena_init(arena);
    assert_ok(decode_lookup_init(&l, arena, &err), err);
    return l;
}

TEST(lookup_repeats_what_followed_in_the_timeline) {
    struct arena arena;
    struct decode_lookup l = open_lookup(&arena);
    const int32_t ids[] = {9, 1, 2, 3, 4, 5, 6, 1, 2, 3};
    int32_t out[8];
    size_t agreed;
    assert_int_equal(decode_lookup_guess(out, 3, &agreed, &l, ids, 10), 3);
    assert_memory_equal(out, ((int32_t[]){4, 5, 6}), sizeof(int32_t) * 3);
    assert_int_equal(decode_lookup_guess(out, 8, &agreed, &l, ids, 10), 6); /* up to what is known */
    assert_int_equal(decode_lookup_guess(out, 3, &agreed, &l, ids, 9), 0);  /* two ids are too few to go by */
    assert_int_equal(decode_lookup_guess(out, 3, &agreed, &l, ids, 2), 0);
    arena_free(&arena);
}

TEST(lookup_prefers_the_longer_agreement_and_stops_at_an_end) {
    struct arena arena;
    struct decode_lookup l = open_lookup(&arena);
    const int32_t first[] = {7, 8, 1, 2, 3, 50, 51}, second[] = {1, 2, 3, 60}, now[] = {1, 2, 3, 70, 0, 7, 8, 1, 2, 3};
    int32_t out[8];
    size_t agreed;
    decode_lookup_learn(&l, first, 7);
    /* memory agrees on five ids, the timeline on three */
    assert_int_equal(decode_lookup_guess(out, 8, &agreed, &l, now, 10), 2);
    assert_int_equal(out[0], 50);
    assert_int_equal(agreed, 5);
    /* the newest place of the gram; it agrees no further than the timeline does */
    decode_lookup_learn(&l, second, 4);
    assert_int_equal(decode_lookup_guess(out, 8, &agreed, &l, now, 10), 1);
    assert_int_equal(out[0], 60);
    assert_int_equal(agreed, 3);
    arena_free(&arena);
}

TEST(lookup_forgets_the_older_half_and_never_guesses_an_end_mark) {
    struct arena arena;
    struct decode_lookup l = open_lookup(&arena);
    struct rng rng;
    int32_t text[700], out[8];
    size_t agreed;
    rng_init(&rng, 3, 0);
    for (int round = 0; round < 400; round++) {
        size_t n = (size_t)rng_below(&rng, 700);
        for (size_t i = 0; i < n; i++) text[i] = (int32_t)rng_below(&rng, 12);
        size_t k = decode_lookup_guess(out, 8, &agreed, &l, text, n);
        for (size_t i = 0; i < k; i++) assert_true(out[i] >= 0 && out[i] < 12);
        decode_lookup_learn(&l, text, n);
        assert_true(l.n <= DECODE_LOOKUP_MEMORY);
    }
    static int32_t huge[3 * DECODE_LOOKUP_MEMORY];
    decode_lookup_learn(&l, huge, 3 * DECODE_LOOKUP_MEMORY);
    assert_true(l.n <= DECODE_LOOKUP_MEMORY);
    arena_free(&arena);
}

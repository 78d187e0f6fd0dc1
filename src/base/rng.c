/* rng.c - xoshiro256** and splitmix64.
 *
 * Owns    nothing                  Never   touches global state
 * Checked tests/base/base_test.c  (published first outputs, unbiased ranges)
 */
#include "base/rng.h"

#include <assert.h>

__extension__ typedef unsigned __int128 u128;

uint64_t rng_mix(uint64_t x) {
    x += 0x9E3779B97F4A7C15u;
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

void rng_init(struct rng *rng, uint64_t seed, uint64_t stream) {
    uint64_t x = rng_mix(seed) ^ rng_mix(~stream);
    for (int i = 0; i < 4; i++) rng->s[i] = rng_mix(x + (uint64_t)i * 0x9E3779B97F4A7C15u);
}

static uint64_t rotl(uint64_t x, int k) { return x << k | x >> (64 - k); }

uint64_t rng_next(struct rng *rng) {
    uint64_t *s = rng->s, result = rotl(s[1] * 5, 7) * 9, t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 45);
    return result;
}

uint64_t rng_below(struct rng *rng, uint64_t n) {
    assert(n >= 1);
    u128 product = (u128)rng_next(rng) * n;
    if ((uint64_t)product < n) {
        uint64_t floor = (0 - n) % n;
        while ((uint64_t)product < floor) product = (u128)rng_next(rng) * n;
    }
    return (uint64_t)(product >> 64);
}

int64_t rng_between(struct rng *rng, int64_t low, int64_t high) {
    assert(low <= high);
    uint64_t span = (uint64_t)high - (uint64_t)low;
    if (span == UINT64_MAX) return (int64_t)rng_next(rng);
    return (int64_t)((uint64_t)low + rng_below(rng, span + 1));
}

float rng_float(struct rng *rng) { return (float)(rng_next(rng) >> 40) * 0x1p-24f; }

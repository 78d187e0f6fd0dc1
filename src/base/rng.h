/* rng.h - small deterministic random numbers, the same on every machine.
 *
 * splitmix64 seeds xoshiro256** (Blackman and Vigna, public domain algorithms). A stream is a plain struct: copy it to
 * save it. No floating point here except rng_float, which uses the top 24 bits exactly. */
#ifndef SANSU_BASE_RNG_H
#define SANSU_BASE_RNG_H

#include <stdint.h>

struct rng {
    uint64_t s[4];
};

/* Independent streams for the same seed: (seed, stream) pairs give unrelated sequences. */
void rng_init(struct rng *rng, uint64_t seed, uint64_t stream);

uint64_t rng_next(struct rng *rng);

/* Uniform in [0, n), n >= 1, without bias (Lemire's rejection). */
uint64_t rng_below(struct rng *rng, uint64_t n);

/* Uniform integer in [low, high], low <= high. */
int64_t rng_between(struct rng *rng, int64_t low, int64_t high);

/* Uniform in [0, 1) with 24 bits. */
float rng_float(struct rng *rng);

/* splitmix64 of x: a counter-based generator and a hash of integers. */
uint64_t rng_mix(uint64_t x);

#endif

/* hash.c - FNV-1a, a fast sum, and SHA-256.
 *
 * Never   allocates
 * Checked tests/base/base_test.c  (the standard's own examples)
 */
#include "base/hash.h"

#include <string.h>

uint64_t hash_fnv1a(const void *data, size_t n, uint64_t seed) {
    const unsigned char *p = data;
    uint64_t h = 0xCBF29CE484222325u ^ seed;
    for (size_t i = 0; i < n; i++) h = (h ^ p[i]) * 0x100000001B3u;
    return h;
}

static uint64_t rotate(uint64_t x, int k) { return x << k | x >> (64 - k); }

/* Eight lanes, so that the multiplications overlap; every step is a bijection of the lane for a given word. */
uint64_t hash_words(const void *data, size_t n, uint64_t seed) {
    const uint64_t odd = 0x9E3779B97F4A7C15u;
    const unsigned char *p = data;
    uint64_t lane[8], word[8];
    for (int i = 0; i < 8; i++) lane[i] = seed + (uint64_t)i * odd;
    for (size_t left = n; left > 0;) {
        size_t take = left < sizeof word ? left : sizeof word;
        if (take < sizeof word) memset(word, 0, sizeof word);
        memcpy(word, p, take);
        for (int i = 0; i < 8; i++) lane[i] = rotate((lane[i] ^ word[i]) * odd, 29);
        p += take;
        left -= take;
    }
    uint64_t h = n;
    for (int i = 0; i < 8; i++) h = rotate((h ^ lane[i]) * odd, 31) + seed;
    return h ^ h >> 32;
}

static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

void sha256_init(struct sha256 *s) {
    static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    memcpy(s->h, start, sizeof start);
    s->n_bytes = 0;
}

static uint32_t rotr(uint32_t x, int k) { return x >> k | x << (32 - k); }

static void compress(uint32_t h[8], const unsigned char block[64]) {
    uint32_t w[64];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 |
               block[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (rotr(a, 7) ^ rotr(a, 18) ^ a >> 3) + w[i - 7] + (rotr(b, 17) ^ rotr(b, 19) ^ b >> 10);
    }
    uint32_t v[8];
    memcpy(v, h, sizeof v);
    for (int i = 0; i < 64; i++) {
        uint32_t e = v[4], a = v[0];
        uint32_t t1 = v[7] + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & v[5]) ^ (~e & v[6])) + K[i] + w[i];
        uint32_t t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof v[0]);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++) h[i] += v[i];
}

void sha256_update(struct sha256 *s, const void *data, size_t n) {
    const unsigned char *p = data;
    while (n) {
        size_t at = (size_t)(s->n_bytes % 64), take = 64 - at < n ? 64 - at : n;
        memcpy(s->block + at, p, take);
        s->n_bytes += take;
        p += take;
        n -= take;
        if (s->n_bytes % 64 == 0) compress(s->h, s->block);
    }
}

void sha256_final(struct sha256 *s, unsigned char out[32]) {
    uint64_t bits = s->n_bytes * 8;
    unsigned char pad[72] = {0x80}, length[8];
    size_t at = (size_t)(s->n_bytes % 64), n_pad = at < 56 ? 56 - at : 120 - at;
    for (int i = 0; i < 8; i++) length[i] = (unsigned char)(bits >> (56 - 8 * i));
    sha256_update(s, pad, n_pad);
    sha256_update(s, length, 8);
    for (int i = 0; i < 32; i++) out[i] = (unsigned char)(s->h[i / 4] >> (24 - 8 * (i % 4)));
}

void sha256_final_hex(char out[65], struct sha256 *s) {
    unsigned char digest[32];
    sha256_final(s, digest);
    for (int i = 0; i < 32; i++) {
        out[2 * i] = "0123456789abcdef"[digest[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
    }
    out[64] = 0;
}

void sha256_hex(char out[65], const void *data, size_t n) {
    struct sha256 s;
    sha256_init(&s);
    sha256_update(&s, data, n);
    sha256_final_hex(out, &s);
}

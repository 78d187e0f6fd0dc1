/* hash.h - FNV-1a for tables, a fast sum against damage, SHA-256 for identities that must not collide (FIPS 180-4). */
#ifndef SANSU_BASE_HASH_H
#define SANSU_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

/* 64-bit FNV-1a of n bytes, started from `seed` (0 gives the standard offset basis). Not for hostile keys. */
uint64_t hash_fnv1a(const void *data, size_t n, uint64_t seed);

/* A 64-bit sum of n bytes for noticing damage, several bytes a cycle: any change within one 64-byte block is seen for
 * certain when it is confined to one 8-byte word, and otherwise with odds of 2^64. Chain pieces by passing the last sum
 * as seed. */
uint64_t hash_words(const void *data, size_t n, uint64_t seed);

struct sha256 {
    uint32_t h[8];
    uint64_t n_bytes;
    unsigned char block[64];
};

void sha256_init(struct sha256 *s);
void sha256_update(struct sha256 *s, const void *data, size_t n);
void sha256_final(struct sha256 *s, unsigned char out[32]);
void sha256_final_hex(char out[65], struct sha256 *s); /* lower-case, with the NUL */

/* Lower-case hexadecimal of the digest of n bytes; out holds 65 bytes with the NUL. */
void sha256_hex(char out[65], const void *data, size_t n);

#endif

/* op.h - what the files of this folder share: one function, compiled for several instruction sets.
 *
 * OP_CLONES before a function asks the compiler for an AVX-512, an AVX2 and a plain x86-64 copy; the loader picks one
 * at start. The loops are plain C. Results may differ between machine kinds in the last bits (fused multiply-add,
 * width of a sum), never between two runs or thread counts on one machine. Sanitised builds use the plain copy: their
 * run-time is not ready when the loader picks. */
#ifndef SANSU_OP_OP_H
#define SANSU_OP_OP_H

#if defined(__x86_64__) && defined(__ELF__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && \
    !defined(__clang__)
#define OP_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define OP_CLONES
#endif

/* Small helpers must be inside every copy, or they would run as plain x86-64. */
#define OP_INLINE static inline __attribute__((always_inline))

/* Before a loop whose iterations are independent although its arrays may be one and the same. */
#if defined(__clang__)
#define OP_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#else
#define OP_INDEPENDENT _Pragma("GCC ivdep")
#endif

/* Sixteen lanes: sums are kept in this many partial sums, so that a loop over them is one vector addition. */
enum { OP_LANES = 16 };

/* The lanes' sum in a fixed order. */
OP_INLINE float op_lanes_sum(const float lane[OP_LANES]) {
    float a[8], b[4];
    for (int i = 0; i < 8; i++) a[i] = lane[i] + lane[i + 8];
    for (int i = 0; i < 4; i++) b[i] = a[i] + a[i + 4];
    return (b[0] + b[2]) + (b[1] + b[3]);
}

#endif

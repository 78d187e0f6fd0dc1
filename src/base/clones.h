/* clones.h - one function, compiled for several instruction sets.
 *
 * BASE_CLONES before a function asks the compiler for an AVX-512, an AVX2 and a plain x86-64 copy; the loader picks one
 * at start. The loops are plain C. Results may differ between machine kinds in the last bits (fused multiply-add,
 * width of a sum), never between two runs or thread counts on one machine. Sanitised builds use the plain copy: their
 * run-time is not ready when the loader picks. */
#ifndef SANSU_BASE_CLONES_H
#define SANSU_BASE_CLONES_H

#if defined(__x86_64__) && defined(__ELF__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && \
    !defined(__clang__)
#define BASE_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define BASE_CLONES
#endif

/* Small helpers must be inside every copy, or they would run as plain x86-64. */
#define BASE_INLINE static inline __attribute__((always_inline))

/* Before a loop whose iterations are independent although its arrays may be one and the same. */
#if defined(__clang__)
#define BASE_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#else
#define BASE_INDEPENDENT _Pragma("GCC ivdep")
#endif

#endif

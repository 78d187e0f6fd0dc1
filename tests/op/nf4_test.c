/* nf4_test.c - codes, scales and decoded values against bitsandbytes, bit for bit (tools/golden_nf4.py). */
#include "op/nf4.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "format/safetensors.h"
#include "op/close.h"

static const float *golden(const struct safetensors *s, const char *name, const char *part, size_t *n) {
    char full[60];
    snprintf(full, sizeof full, "%s.%s", name, part);
    const struct safetensors_entry *e = safetensors_find(s, full);
    if (!e) fail_msg("the golden has no %s", full);
    *n = e->n_bytes / sizeof(float);
    return (const float *)(const void *)e->data;
}

static void check_case(const struct safetensors *s, const char *name) {
    unsigned char codes[10240], scale[320];
    float top[4], absmax[320], decoded[20480];
    size_t n, k;
    const float *values = golden(s, name, "values", &n);
    struct op_nf4 w = {.n = n, .codes = codes, .scale = scale, .top = top};
    assert_true(n <= 20480);
    op_nf4_encode(&w, absmax, values, 0, op_nf4_blocks(n) / 2); /* in two calls, as threads do */
    op_nf4_encode(&w, absmax, values + op_nf4_blocks(n) / 2 * OP_NF4_BLOCK, op_nf4_blocks(n) / 2, op_nf4_blocks(n));
    op_nf4_encode_scales(&w, absmax);
    const float *want = golden(s, name, "codes", &k);
    assert_int_equal(k, n / 2);
    for (size_t i = 0; i < k; i++)
        if ((float)codes[i] != want[i])
            fail_msg("%s: byte %zu of the codes is %d, expected %g", name, i, codes[i], (double)want[i]);
    want = golden(s, name, "scale", &k);
    assert_int_equal(k, op_nf4_blocks(n));
    for (size_t i = 0; i < k; i++)
        if ((float)scale[i] != want[i])
            fail_msg("%s: scale %zu is %d, expected %g", name, i, scale[i], (double)want[i]);
    float offset = golden(s, name, "offset", &k)[0];
    assert_true(w.offset == offset || w.offset == nextafterf(offset, INFINITY) ||
                w.offset == nextafterf(offset, -INFINITY));
    want = golden(s, name, "top", &k);
    assert_int_equal(k, op_nf4_groups(n));
    for (size_t i = 0; i < k; i++) assert_close(top[i], want[i], 2e-7 * (want[i] + offset));
    w.offset = offset; /* from here on what a file would hold */
    memcpy(top, want, k * sizeof *top);
    op_nf4_decode(decoded, &w, 0, n);
    want = golden(s, name, "decoded", &k);
    assert_memory_equal(decoded, want, n * sizeof *decoded);
    op_nf4_decode(decoded, &w, 77, 130); /* any piece */
    assert_memory_equal(decoded, want + 77, 130 * sizeof *decoded);
}

TEST(nf4_codes_scales_and_values_are_those_of_bitsandbytes) {
    struct safetensors s;
    struct err err = {0};
    assert_ok(safetensors_open(&s, "tests/golden/nf4/golden.safetensors", &err), err);
    check_case(&s, "normal");
    check_case(&s, "bf16");
    check_case(&s, "odd");
    assert_memory_equal(safetensors_find(&s, "map")->data, op_nf4_map, sizeof op_nf4_map);
    assert_memory_equal(safetensors_find(&s, "level")->data, op_nf4_level, sizeof op_nf4_level);
    safetensors_close(&s);
}

TEST(nf4_a_block_of_zeros_decodes_to_zeros) {
    float values[64] = {0}, absmax[1], top[1], decoded[64];
    unsigned char codes[32], scale[1];
    struct op_nf4 w = {.n = 64, .codes = codes, .scale = scale, .top = top};
    op_nf4_encode(&w, absmax, values, 0, 1);
    op_nf4_encode_scales(&w, absmax);
    op_nf4_decode(decoded, &w, 0, 64);
    for (int i = 0; i < 64; i++) assert_true(decoded[i] == 0);
}

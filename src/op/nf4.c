/* nf4.c - quantise to NF4 with double quantisation, and back.
 *
 *   block of 64    scale = max |w|,  x = w * (1 / scale),  code = number of thresholds below x
 *   group of 256   top = max |scale - offset|,  byte = nearest entry of the map to (scale - offset) / top
 *
 * A threshold is the midpoint of two levels in f32; a value on it takes the lower level. Codes and bytes are those of
 * bitsandbytes 0.50 on a CPU, bit for bit (tools/golden_nf4.py).
 *
 * Reads   values or codes            Writes  codes, scales, or values
 * Never   allocates, uses threads
 * Checked tests/op/nf4_test.c  (golden; ties, zeros, short last blocks)
 */
#include "op/nf4.h"

#include <math.h>
#include <string.h>

#include "op/op.h"
#include "tensor/tensor.h"

const float op_nf4_level[16] = {-1.0f,         -0.6961928f, -0.52507305f, -0.3949175f, -0.28444138f, -0.18477343f,
                                -0.091050036f, 0.0f,        0.0795803f,   0.1609302f,  0.2461123f,   0.33791524f,
                                0.44070983f,   0.562617f,   0.72295684f,  1.0f};

const float op_nf4_map[256] = {-0.99296874f,    -0.9789063f,     -0.96484375f,    -0.9507812f,
                               -0.93671876f,    -0.92265624f,    -0.9085938f,     -0.89453125f,
                               -0.8804687f,     -0.86640626f,    -0.85234374f,    -0.8382813f,
                               -0.82421875f,    -0.8101562f,     -0.79609376f,    -0.78203124f,
                               -0.7679688f,     -0.75390625f,    -0.7398437f,     -0.72578126f,
                               -0.7117188f,     -0.6976563f,     -0.68359375f,    -0.6695312f,
                               -0.65546876f,    -0.6414063f,     -0.6273438f,     -0.61328125f,
                               -0.5992187f,     -0.58515626f,    -0.5710938f,     -0.5570313f,
                               -0.54296875f,    -0.5289062f,     -0.5148437f,     -0.50078124f,
                               -0.4867187f,     -0.47265625f,    -0.45859373f,    -0.44453126f,
                               -0.43046874f,    -0.41640624f,    -0.40234375f,    -0.38828123f,
                               -0.37421876f,    -0.36015624f,    -0.34609374f,    -0.33203125f,
                               -0.31796873f,    -0.30390626f,    -0.28984374f,    -0.27578127f,
                               -0.26171875f,    -0.24765624f,    -0.23359375f,    -0.21953125f,
                               -0.20546874f,    -0.19140625f,    -0.17734376f,    -0.16328125f,
                               -0.14921875f,    -0.13515624f,    -0.12109375f,    -0.107031256f,
                               -0.09859375f,    -0.09578126f,    -0.092968754f,   -0.09015625f,
                               -0.08734375f,    -0.08453125f,    -0.08171876f,    -0.07890625f,
                               -0.07609375f,    -0.07328125f,    -0.070468746f,   -0.067656256f,
                               -0.06484375f,    -0.06203125f,    -0.059218753f,   -0.05640625f,
                               -0.05359375f,    -0.05078125f,    -0.04796875f,    -0.04515625f,
                               -0.042343747f,   -0.03953125f,    -0.036718752f,   -0.03390625f,
                               -0.03109375f,    -0.028281251f,   -0.02546875f,    -0.02265625f,
                               -0.019843752f,   -0.01703125f,    -0.01421875f,    -0.01140625f,
                               -0.00971875f,    -0.009156249f,   -0.00859375f,    -0.00803125f,
                               -0.00746875f,    -0.00690625f,    -0.00634375f,    -0.00578125f,
                               -0.0052187503f,  -0.0046562497f,  -0.00409375f,    -0.0035312497f,
                               -0.00296875f,    -0.00240625f,    -0.00184375f,    -0.0012812499f,
                               -0.0009437501f,  -0.00083125f,    -0.00071875006f, -0.0006062501f,
                               -0.00049375003f, -0.00038125002f, -0.00026875004f, -0.00015625001f,
                               -8.875e-05f,     -6.625e-05f,     -4.375e-05f,     -2.1249998e-05f,
                               -7.75e-06f,      -3.2500002e-06f, -5.5000004e-07f, 0.0f,
                               5.5000004e-07f,  3.2500002e-06f,  7.75e-06f,       2.1249998e-05f,
                               4.375e-05f,      6.625e-05f,      8.875e-05f,      0.00015625001f,
                               0.00026875004f,  0.00038125002f,  0.00049375003f,  0.0006062501f,
                               0.00071875006f,  0.00083125f,     0.0009437501f,   0.0012812499f,
                               0.00184375f,     0.00240625f,     0.00296875f,     0.0035312497f,
                               0.00409375f,     0.0046562497f,   0.0052187503f,   0.00578125f,
                               0.00634375f,     0.00690625f,     0.00746875f,     0.00803125f,
                               0.00859375f,     0.009156249f,    0.00971875f,     0.01140625f,
                               0.01421875f,     0.01703125f,     0.019843752f,    0.02265625f,
                               0.02546875f,     0.028281251f,    0.03109375f,     0.03390625f,
                               0.036718752f,    0.03953125f,     0.042343747f,    0.04515625f,
                               0.04796875f,     0.05078125f,     0.05359375f,     0.05640625f,
                               0.059218753f,    0.06203125f,     0.06484375f,     0.067656256f,
                               0.070468746f,    0.07328125f,     0.07609375f,     0.07890625f,
                               0.08171876f,     0.08453125f,     0.08734375f,     0.09015625f,
                               0.092968754f,    0.09578126f,     0.09859375f,     0.107031256f,
                               0.12109375f,     0.13515624f,     0.14921875f,     0.16328125f,
                               0.17734376f,     0.19140625f,     0.20546874f,     0.21953125f,
                               0.23359375f,     0.24765624f,     0.26171875f,     0.27578127f,
                               0.28984374f,     0.30390626f,     0.31796873f,     0.33203125f,
                               0.34609374f,     0.36015624f,     0.37421876f,     0.38828123f,
                               0.40234375f,     0.41640624f,     0.43046874f,     0.44453126f,
                               0.45859373f,     0.47265625f,     0.4867187f,      0.50078124f,
                               0.5148437f,      0.5289062f,      0.54296875f,     0.5570313f,
                               0.5710938f,      0.58515626f,     0.5992187f,      0.61328125f,
                               0.6273438f,      0.6414063f,      0.65546876f,     0.6695312f,
                               0.68359375f,     0.6976563f,      0.7117188f,      0.72578126f,
                               0.7398437f,      0.75390625f,     0.7679688f,      0.78203124f,
                               0.79609376f,     0.8101562f,      0.82421875f,     0.8382813f,
                               0.85234374f,     0.86640626f,     0.8804687f,      0.89453125f,
                               0.9085938f,      0.92265624f,     0.93671876f,     0.9507812f,
                               0.96484375f,     0.9789063f,      0.99296874f,     1.0f};

size_t op_nf4_blocks(size_t n) { return (n + OP_NF4_BLOCK - 1) / OP_NF4_BLOCK; }
size_t op_nf4_groups(size_t n) { return (op_nf4_blocks(n) + OP_NF4_GROUP - 1) / OP_NF4_GROUP; }

/* n <= 64 values -> codes, one a byte. Returns the largest magnitude. */
BASE_CLONES
static float encode_block(unsigned char *restrict code, const float *restrict x, size_t n) {
    float top = 0, reciprocal, threshold[15];
    for (size_t i = 0; i < n; i++) top = fabsf(x[i]) > top ? fabsf(x[i]) : top;
    reciprocal = 1.0f / (top > 1e-38f ? top : 1e-38f);
    for (int k = 0; k < 15; k++) threshold[k] = (op_nf4_level[k] + op_nf4_level[k + 1]) / 2.0f;
    for (size_t i = 0; i < n; i++) {
        float scaled = x[i] * reciprocal;
        int above = 0;
        for (int k = 0; k < 15; k++) above += scaled > threshold[k];
        code[i] = (unsigned char)above;
    }
    return top;
}

void op_nf4_encode(struct op_nf4 *out, float *absmax, const float *values, size_t first, size_t last) {
    for (size_t b = first; b < last; b++, values += OP_NF4_BLOCK) {
        size_t begin = b * OP_NF4_BLOCK, n = out->n - begin < OP_NF4_BLOCK ? out->n - begin : OP_NF4_BLOCK;
        unsigned char code[OP_NF4_BLOCK] = {0};
        absmax[b] = encode_block(code, values, n);
        for (size_t i = 0; i < n; i += 2) out->codes[(begin + i) / 2] = (unsigned char)(code[i] << 4 | code[i + 1]);
    }
}

/* The entry of the map that bitsandbytes takes on a CPU: x goes to the nearest of 65536 even steps, and that step to
 * its nearest entry. (Its GPU code skips the step; the two differ where x lies within 2^-16 of a midpoint.) */
static unsigned char nearest(float scaled) {
    float x = floorf((scaled + 1.0f) * 32767.5f + 0.5f) / 32767.5f - 1.0f;
    size_t low = 0, high = 255; /* map[low] <= x < map[high], or x is outside */
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (op_nf4_map[middle] <= x)
            low = middle;
        else
            high = middle;
    }
    return (unsigned char)(fabsf(op_nf4_map[high] - x) < fabsf(x - op_nf4_map[low]) ? high : low);
}

void op_nf4_encode_scales(struct op_nf4 *out, float *absmax) {
    size_t blocks = op_nf4_blocks(out->n);
    double sum = 0;
    for (size_t b = 0; b < blocks; b++) sum += (double)absmax[b];
    out->offset = (float)(sum / (double)blocks);
    for (size_t g = 0; g * OP_NF4_GROUP < blocks; g++) {
        size_t begin = g * OP_NF4_GROUP, end = blocks - begin < OP_NF4_GROUP ? blocks : begin + OP_NF4_GROUP;
        float top = 0;
        for (size_t b = begin; b < end; b++) {
            absmax[b] -= out->offset;
            top = fabsf(absmax[b]) > top ? fabsf(absmax[b]) : top;
        }
        out->top[g] = top;
        float reciprocal = 1.0f / (top > 1e-38f ? top : 1e-38f);
        for (size_t b = begin; b < end; b++) out->scale[b] = nearest(absmax[b] * reciprocal);
    }
}

float op_nf4_scale(const struct op_nf4 *w, size_t block) {
    float product =
        op_nf4_map[w->scale[block]] * w->top[block / OP_NF4_GROUP]; /* rounded before the sum, as in two steps */
    return product + w->offset;
}

void op_nf4_decode(float *out, const struct op_nf4 *w, size_t first, size_t n) {
    for (size_t i = first, end = first + n; i < end;) {
        size_t block = i / OP_NF4_BLOCK, stop = (block + 1) * OP_NF4_BLOCK < end ? (block + 1) * OP_NF4_BLOCK : end;
        float scale = op_nf4_scale(w, block), value[16];
        for (int k = 0; k < 16; k++) {
            value[k] = op_nf4_level[k] * scale;
            if (w->rounded) value[k] = tensor_bf16_to_f32(tensor_f32_to_bf16(value[k]));
        }
        for (; i < stop; i++) *out++ = value[i & 1 ? w->codes[i / 2] & 15 : w->codes[i / 2] >> 4];
    }
}

/* attention_train.h - causal attention over one whole sample, forward and backward, for training.
 *
 * Rows are tokens. qkv [n, stride]: each row holds q (H*E), then k (K*E), then v (K*E), q and k already rotated; out
 * and dout [n, H*E]; lse [n] per head, `lse_stride` values from head to head. One call covers one sample and one kv
 * head with its H/K query heads, so calls for different (sample, kv head) pairs write disjoint memory. */
#ifndef SANSU_OP_ATTENTION_TRAIN_H
#define SANSU_OP_ATTENTION_TRAIN_H

#include "op/machine.h"

/* Rows that all queries see before their own sample's: a prefix computed once for several samples. n == 0: none. */
struct op_attention_before {
    const float *qkv; /* [n, stride] */
    float *dqkv;      /* backward adds the k and v parts of this kv head */
    size_t n;
};

/* What all calls share. */
struct op_attention {
    const struct op_machine *machine;
    size_t heads, kv_heads, head_size; /* H K E */
    size_t lse_stride;
    size_t window;     /* a row sees only the last `window` keys, its own included; 0 = all */
    size_t scale_size; /* scores are divided by its root; 0 = E */
};

/* One sample, one kv head. */
struct op_attention_sample {
    const float *qkv;
    size_t n, kv_head;
    float *out, *lse;  /* forward writes them, backward reads them */
    const float *dout; /* backward: the gradient of out -> */
    /*   the gradient of qkv, same layout; the q, k and v parts of this kv head are overwritten */
    float *dqkv;
    struct op_attention_before before;
    float *work;
};

/* Floats of work space for samples of up to n tokens, those before included. */
size_t op_attention_work(const struct op_attention *a, size_t n);

/* out = softmax(q k^T / sqrt(E), keys before and up to the row's own, of these the window's) v; lse = log of the
 * softmax's denominator. */
void op_attention_forward(const struct op_attention *a, const struct op_attention_sample *s);

void op_attention_backward(const struct op_attention *a, const struct op_attention_sample *s);

#endif

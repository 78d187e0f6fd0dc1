/* low_rank.c - out += low b, cut by columns of the output.
 *
 * Reads   low, b            Writes  out
 * Never   allocates
 * Checked tests/op/low_rank_test.c, tests/model/adapter_forward_test.c
 */
#include "op/low_rank.h"

#include "op/op.h"

enum { WIDTH = 64 }; /* outputs summed at once: four AVX-512 registers */

/* Columns [begin, end), WIDTH at a time. */
BASE_CLONES
static void add_columns(const struct op_low_rank *l, size_t begin, size_t end) {
    for (size_t o = begin; o < end; o += WIDTH) {
        size_t n = end - o < WIDTH ? end - o : WIDTH;
        for (size_t t = 0; t < l->T; t++) {
            float sum[WIDTH] = {0}, *out = l->out + t * l->out_stride + o;
            const float *low = l->low + t * l->low_stride;
            for (size_t k = 0; k < l->rank; k++) {
                const float *b = l->b + k * l->n_out + o;
                if (n == WIDTH)
                    for (size_t i = 0; i < WIDTH; i++) sum[i] += low[k] * b[i];
                else
                    for (size_t i = 0; i < n; i++) sum[i] += low[k] * b[i];
            }
            for (size_t i = 0; i < n; i++) out[i] += sum[i];
        }
    }
}

static void run(void *context, size_t begin, size_t end) { add_columns(context, begin, end); }

void op_low_rank_add(const struct op_machine *machine, const struct op_low_rank *l) {
    struct op_low_rank copy = *l;
    op_run(machine, l->n_out, WIDTH, l->T * l->rank * l->n_out, run, &copy);
}

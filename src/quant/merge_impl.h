/* merge_impl.h - base + adapter, one tensor at a time: what the two forms of a merged model share.
 *
 *   open -> the form chooses types -> set_up -> tensor, each changed one, and step, each one -> finish -> close */
#ifndef SANSU_QUANT_MERGE_IMPL_H
#define SANSU_QUANT_MERGE_IMPL_H

#include "model/adapter.h"
#include "model/weights.h"
#include "op/machine.h"
#include "sansu/merge.h"

struct quant_moved;

struct quant_merger {
    const struct quant_merge_options *options;
    struct quant_merge_report *report;
    struct model_weights base;
    struct model_adapter adapter;
    enum tensor_type *type; /* [adapter.n] what each changed tensor is written as; the form's to set */
    struct op_machine machine;
    struct arena arena;
    unsigned char *out;        /* the tensor under way, as it is written */
    float **work;              /* [threads] [3 * rows of a piece * widest + rows of a piece * r] */
    struct quant_moved *moved; /* [pieces] */
    size_t done;               /* bytes of tensors written */
    size_t index;              /* of the tensor under way */
};

/* The base by model_weights_open or model_weights_open_gguf, an adapter that fits it, room for the types. */
typedef bool quant_merger_base_fn(struct model_weights *out, const char *path, struct err *err);
bool quant_merger_open(struct quant_merger *m, quant_merger_base_fn *open, const char *base, const char *adapter,
                       struct err *err);

/* Room for the largest changed tensor; the report's head. bytes: of all tensors written. */
bool quant_merger_set_up(struct quant_merger *m, size_t bytes, struct err *err);

/* Does the adapter change it? */
static inline bool quant_merger_changes(const struct quant_merger *m, size_t index) {
    return m->adapter.pair[index].a != NULL;
}

/* W + s B A of a tensor that is changed, in its type, in m->out until the next call. */
bool quant_merger_tensor(struct quant_merger *m, size_t index, struct err *err);

/* bytes more are done; false when the work is to stop. */
bool quant_merger_step(struct quant_merger *m, size_t bytes, struct err *err);

void quant_merger_finish(struct quant_merger *m); /* the report */
void quant_merger_close(struct quant_merger *m);

#endif

/* train.h - train a model on a pack of samples.
 *
 * A *trainer* holds the weights, their gradients and the AdamW state, and knows its place in the pack (sansu/pack.h):
 *
 *     train_open -> [ train_resume ] -> loop { train_step ; train_checkpoint ; train_evaluate } -> train_export
 *
 * What to rely on: the same pack, settings and machine kind give the same bytes, whatever the number of threads; a
 * resumed run gives the bytes of one that never stopped; the loss of a step is the sum over its counted tokens divided
 * by their number, however the step is cut to fit memory; samples in one batch cannot see each other. */
#ifndef SANSU_TRAIN_H
#define SANSU_TRAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "sansu/pack.h"

/* ---- training ---- */

struct trainer;
/* How matrix products are made. F32: as accurate as f32 arithmetic, on the processor's matrix unit where it has one
 * (AMX), else by our AVX2 kernel or by OpenBLAS, whichever is faster there. BLAS: always OpenBLAS. FAST: on a matrix
 * unit with errors of about 4e-6 of a product's size; BF16: both factors rounded to bf16, sums in f32, as peers train
 * on GPUs; elsewhere both as F32. Bytes differ: a run resumed with other products warns and goes on. */
enum train_precision { TRAIN_F32, TRAIN_FAST, TRAIN_BLAS, TRAIN_BF16 };

/* FULL trains every weight. LORA freezes the base as its files have it and trains pairs A, B beside its linears:
 * y = W x + s B A x, s = alpha / rank. QLORA also keeps the frozen linears in 4 bits (NF4, double quantisation). */
enum train_method { TRAIN_FULL, TRAIN_LORA, TRAIN_QLORA };

/* The learning rate after the warm-up: half a cosine or a straight line down to final_ratio of the peak, or no
 * change. */
enum train_schedule { TRAIN_COSINE, TRAIN_LINEAR, TRAIN_CONSTANT };
/* ADAMW8 keeps the moments in 8 bits, in blocks of 256, as bitsandbytes' adamw_8bit does: 2 bytes a trained value, not
 * 8. */
enum train_optimizer { TRAIN_ADAMW, TRAIN_ADAMW8 };
/* In the structs below zero means the default in brackets; a negative value means "none" where that makes sense. */
struct train_optimizer_options {
    enum train_optimizer kind;    /* [TRAIN_ADAMW] */
    double learning_rate;         /* [1e-3 from scratch, 1e-5 full, 2e-4 LoRA] the peak */
    double weight_decay;          /* [0.1 from scratch, 0.01 full, 0.001 LoRA] not on norms and embedding */
    double beta1, beta2, epsilon; /* [0.9, 0.95 (LoRA 0.999), 1e-8] */
    double clip;                  /* [1.0] largest global gradient norm */
};

struct train_schedule_options {
    enum train_schedule shape; /* [TRAIN_COSINE] */
    double final_ratio;        /* [cosine 0.1, linear 0] the schedule ends at this part of the peak */
    int64_t warmup;            /* [3 % of the steps] linear warm-up, in steps */
};

struct train_lora_options { /* for LoRA and QLoRA */
    size_t rank;            /* [16] at most 512 */
    double alpha, dropout;  /* [16, 0] */
    bool rslora;            /* s = alpha / sqrt(rank) */
    const char *targets;    /* [all-linear] names with commas between: "q_proj,v_proj" */
    const char *adapter;    /* [new pairs] a PEFT directory to go on from; it then decides the five above */
};

struct train_options {
    bool from_scratch;    /* start from random weights: base needs config.json only */
    int threads;          /* [one per processor]; never changes the result */
    size_t batch_tokens;  /* [8192] most tokens of one optimiser step; a longer sample is refused by its line */
    size_t micro_tokens;  /* [4096] most tokens in memory at once (at least the longest sample) */
    size_t epochs, steps; /* [1 epoch] steps, when given, wins */
    uint64_t seed;
    size_t memory; /* [nine tenths of what is free] bytes the run may take; decides what is computed twice */
    const struct pack *validation;  /* [none] what train_evaluate will be asked about: memory is set aside for it */
    enum train_precision precision; /* [TRAIN_F32] */
    enum train_method method;       /* [TRAIN_FULL] */
    struct train_optimizer_options optimizer;
    struct train_schedule_options schedule;
    struct train_lora_options lora;
};

/* What packs for a model must respect: ids below *vocab, samples of at most *max_context tokens (DIR/config.json). */
bool train_limits(size_t *vocab, size_t *max_context, const char *base, struct err *err);

/* base: a Hugging Face model directory. The pack must outlive the trainer. */
bool train_open(struct trainer **out, const char *base, const struct pack *pack, const struct train_options *options,
                struct err *err);
void train_close(struct trainer *trainer); /* NULL-safe */

struct train_info {
    /* trained values; all steps; those done so far; mean tokens a step */
    size_t parameters, steps, step, step_tokens;
    int threads;
    /* what makes the matrix products: "OpenBLAS", "AVX2", "AMX", "AMX fast", "AMX bf16" */
    const char *products;
    double learning_rate, weight_decay; /* in force */
    size_t warmup, rank;                /* rank 0 = full; an adapter to go on from decides it and the next three */
    double alpha, dropout;
    bool rslora;
    size_t memory, micro_tokens; /* bytes this run will take at most; tokens in memory at once */
    size_t layers, keep_all,
        keep_most; /* layers; that keep all activations; all but gate and up; the rest runs again */
    bool keep_att; /* of kept layers also attention's outputs; else these are made again */
};
void train_info(struct train_info *out, const struct trainer *trainer);

struct train_report {
    size_t step, epoch;     /* 1 = the first step; 0 = the first epoch, that of the step's last sample */
    size_t tokens, counted; /* of this step's samples */
    size_t saved;           /* of them computed only once for several samples, which begin with the same text */
    double loss, learning_rate, gradient_norm; /* the norm is the one before clipping */
};

/* One optimiser step. ERR_WORK, naming step and sample, when the loss or a gradient is not finite: the weights are then
 * those before the step. Must not be called when info.step == info.steps. */
bool train_step(struct trainer *trainer, struct train_report *out, struct err *err);

/* Mean loss over the counted tokens of a pack with the same vocabulary. */
bool train_evaluate(struct trainer *trainer, const struct pack *pack, double *out_loss, struct err *err);

struct train_lock;
/* Claim `dir` (made if absent) until train_unlock or the end of the process; ERR_RESOURCE when another process has
 * it. */
bool train_lock(struct train_lock **out, const char *dir, struct err *err);
void train_unlock(struct train_lock *lock); /* NULL-safe */

/* Write dir/checkpoint/step-N; older ones but the previous are removed when it is safely on disk. */
bool train_checkpoint(struct trainer *trainer, const char *dir, struct err *err);

/* Of the newest one, which a new run would replace; 0 = there is none. */
bool train_checkpoint_step(size_t *out, const char *dir, struct err *err);

/* Continue from the newest whole checkpoint below dir. *found is false when there is none. ERR_INPUT when it belongs to
 * other settings, another model or another pack. */
bool train_resume(struct trainer *trainer, const char *dir, bool *found, struct err *err);

/* Write weights and config.json as a Hugging Face directory, a LoRA run's adapter as PEFT; type: "f32", "bf16",
 * "f16". */
bool train_export(const struct trainer *trainer, const char *dir, const char *type, struct err *err);

/* ---- several machines (make MPI=1; else one rank) ---- */

/* Every rank runs the same program on the same files. A step's samples are shared among the ranks, their gradients
 * added in the order of the ranks; all ranks then make the same step and hold the same weights. Only rank 0 should
 * write files. */
bool train_ranks_open(struct err *err); /* before anything else of this header */
void train_ranks_close(int exit_code);  /* not 0: the other ranks are ended, too */
int train_rank(void), train_ranks(void);
void train_ranks_wait(void);    /* until every rank is here */
bool train_any_rank(bool here); /* is it true on any rank? Asked by all of them */

#endif

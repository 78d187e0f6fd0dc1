/* model.h - the reader's numbers: log-linear choices over hashed observations.
 *
 *   sub-type  mean of the embeddings of a text's features -> one score a sub-type, and one for "none of them"
 *   slot      each candidate (quantity, choice, place of a word) scores the sum of its features' weights: the
 *             slot's own
 *             and those it shares with the slots of its family
 *
 * Log-linear models over hashed features: Joulin et al., "Bag of Tricks for Efficient Text Classification" (2016);
 * Weinberger et al., "Feature Hashing for Large Scale Multitask Learning" (2009). */
#ifndef SANSU_READING_MODEL_H
#define SANSU_READING_MODEL_H

#include <stdint.h>
#include <string.h>

#include "base/err.h"
#include "reading/feature.h"
#include "reading/form.h"
#include "reading/label.h"

enum {
    MODEL_WIDTH = 64,
    MODEL_BUCKET_BITS = 16,
    MODEL_TABLE_BITS = 22,
    MODEL_SEEN_BITS = 24,
    MODEL_WORD = 24,
    MODEL_CLASSES = 2048
};

/* Many numbers: as they learn, or as they are stored, in half of the memory. */
struct model_table {
    float *f32;
    uint16_t *bf16; /* when f32 is NULL */
};

static inline float model_number(const struct model_table *t, size_t i) {
    if (t->f32) return t->f32[i];
    uint32_t bits = (uint32_t)t->bf16[i] << 16;
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

struct model {
    struct forms forms;
    int n_classes;            /* forms.n + 1: the last is "none" */
    float *output;            /* [n_classes, MODEL_WIDTH] */
    float *bias;              /* [n_classes] */
    struct model_table embed; /* [2^MODEL_BUCKET_BITS, MODEL_WIDTH] */
    struct model_table table; /* [2^MODEL_TABLE_BITS], of all slots */
    uint8_t *seen;            /* 2^MODEL_SEEN_BITS bits: which runs of three symbols each sub-type's texts had */
};

/* Every number 0; learns: it is to be trained, not loaded. */
bool model_new(struct model *out, bool learns, struct err *err);
void model_free(struct model *m);

/* Where a feature's embedding stands, in rows; and its weight for a slot, in the table. */
static inline uint32_t model_row(uint64_t feature) { return (uint32_t)(feature >> (64 - MODEL_BUCKET_BITS)); }
static inline uint32_t model_cell(uint64_t feature, uint64_t key) {
    return (uint32_t)(((feature ^ key) * 0xD6E8FEB86659FD93u) >> (64 - MODEL_TABLE_BITS));
}

/* hidden[MODEL_WIDTH]: the mean embedding of the features, times the square root of their number. */
void model_embed(float *hidden, const struct model *m, const uint64_t *feature, int n);
/* score[n_classes], not normalised. */
void model_classes(float *score, const struct model *m, const float *hidden);

/* Runs of three symbols of a text that texts of this sub-type had in training, of those that touch no word and no other
 * text needs; `question`: of the sentence that asks alone. */
struct familiar {
    int seen, of;
    int question_seen, question_of;
    int longest; /* unseen runs in a row */
};
void model_familiar(struct familiar *out, const struct model *m, int form, const struct stream *s,
                    const struct words *w);
/* Training: the runs of this text are seen. */
void model_see(struct model *m, int form, const struct stream *s, const struct words *w);

/* One candidate's score for a slot. */
float model_score(const struct model *m, const struct form *f, int slot, const uint64_t *feature, int n,
                  uint64_t which);

/* The score of choice i of a slot: what the whole text and the question's words say for it. */
float model_choice(const struct model *m, const struct form *f, int slot, const uint64_t *feature, int n,
                   const struct labels *labels, int i);

/* scores -> log-probabilities, in place. */
void model_log_softmax(float *score, int n);

/* The one feature of the candidates "no quantity" and "no word": how often nothing fits. */
static const uint64_t model_always[1] = {0xA1};

/* Keys of the candidates "no quantity" and "no word", and what tells the end of a word from its beginning. */
enum { MODEL_PLAIN, MODEL_NONE = 101, MODEL_END = 202, MODEL_CHOICE = 303 };
/* The key of labels' observations, the same for all slots. */
#define MODEL_LABEL 0xC0FFEEu

#endif

/* adapter_base.h - which base an adapter was trained on: DIR/adapter_base.json holds a few of its weights.
 *
 * Shapes alone do not tell one fine-tune of a model from another. Four values of every tensor do, at places that only
 * depend on the table of tensors (tensors.h): any base in f32 or bf16 must have the same ones, rounded to bf16; one in
 * f16 or in blocks must have them roughly. PEFT does not look at the file; an adapter without it is taken as it is. */
#ifndef SANSU_MODEL_ADAPTER_BASE_H
#define SANSU_MODEL_ADAPTER_BASE_H

#include "model/weights.h"

struct model_base_samples {
    uint16_t *bf16;
    size_t n;
};

/* Take them; memory from the arena. */
bool model_base_sample(struct model_base_samples *out, const struct model_weights *base, struct arena *arena,
                       struct err *err);

bool model_base_write(const struct model_base_samples *samples, const char *dir, struct err *err);

/* ERR_INPUT when the adapter in DIR says that it was trained on another base. */
bool model_base_check(const struct model_weights *base, const char *dir, struct err *err);

/* The text of the file; `name` stands in messages for it. */
bool model_base_parse(struct model_base_samples *out, const char *text, size_t n, const char *name, struct arena *arena,
                      struct err *err);

#endif

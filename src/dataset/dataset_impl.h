/* dataset_impl.h - between the files of dataset/. */
#ifndef SANSU_DATASET_IMPL_H
#define SANSU_DATASET_IMPL_H

#include <jansson.h>

#include "sansu/dataset.h"

/* "null", "a number" ..; "nothing" for NULL. */
const char *dataset_kind(const json_t *value);

/* Append a line that dataset_object has read, as strict JSON. */
void dataset_append_object(struct bytes *out, const char *line, size_t n);

/* The shape of an object and its messages; `c` is empty, borrows from the object. */
bool dataset_read_shape(struct dataset_conversation *c, const json_t *object, const char *default_system,
                        struct err *err);

#endif

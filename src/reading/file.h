/* file.h - a reader's model as a directory: config.json (sub-types by name) and model.safetensors. */
#ifndef SANSU_READING_FILE_H
#define SANSU_READING_FILE_H

#include "reading/model.h"

/* m has learned: its tables are f32. */
bool model_save(const struct model *m, const char *directory, int64_t examples, uint64_t seed, struct err *err);
/* Sub-types that the file does not know get no probability; those that this program does not know are left out. */
bool model_load(struct model *out, const char *directory, struct err *err);

#endif

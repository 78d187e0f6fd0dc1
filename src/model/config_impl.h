/* config_impl.h - what config.c and config_json.c share. */
#ifndef SANSU_MODEL_CONFIG_IMPL_H
#define SANSU_MODEL_CONFIG_IMPL_H

#include "model/config.h"

enum { MODEL_MAX_SIZE = 1 << 30 }; /* of any one setting: products of two then fit in 64 bits */

/* The end-of-sequence ids of generation_config.json's text are what generation obeys; config.json's list is often
 * shorter. */
bool model_config_parse_generation(struct model_config *c, const char *text, size_t n, struct err *err);

bool model_config_check_ids(const struct model_config *c, struct err *err);

#endif

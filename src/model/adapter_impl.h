/* adapter_impl.h - what the files adapter*.c share. */
#ifndef SANSU_MODEL_ADAPTER_IMPL_H
#define SANSU_MODEL_ADAPTER_IMPL_H

#include "model/adapter.h"

/* adapter_targets.c: the module of a layer's role as it stands in tensor names, "self_attn.q_proj"; NULL: it cannot
 * have a pair. */
const char *model_adapter_module(size_t role);
/* Was that one module named by itself? */
bool model_adapter_is_single(const struct model_adapter_config *a, size_t layer, size_t role);

#endif

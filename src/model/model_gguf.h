/* model_gguf.h - a model in a GGUF file: its settings from metadata, and the order of rows.
 *
 *   general.architecture A -> the table of A (arch.h)      A.block_count L   A.embedding_length D   ...
 *
 * Llama's rows of q and k stand in another order than in Hugging Face files: row 2i + j of a head is row j * E/2 + i
 * there, so that the pairs that rotary positions turn are neighbours. Weights stay as they are; the rows' outputs are
 * put in order (op_rope_unpair), which is the same numbers. */
#ifndef SANSU_MODEL_MODEL_GGUF_H
#define SANSU_MODEL_MODEL_GGUF_H

#include "format/gguf_set.h"
#include "model/tensors.h"

/* The numbers of the model; what would change the arithmetic and is not computed is refused by name. */
bool model_gguf_config(struct model_config *out, const struct gguf_set *set, struct err *err);

/* What scores are divided by the root of: GGUF files do not say it. 0 where the architecture has no such number. */
size_t model_gguf_query_scalar(const struct model_config *c);

/* Are the rows of this tensor in GGUF's order there? Does the architecture have such tensors at all? */
bool model_gguf_is_paired(const struct model_config *c, size_t index);
bool model_gguf_has_pairs(const struct model_config *c);

/* The row of a directory's tensor that stands at place `row` of a GGUF file's. */
size_t model_gguf_plain_row(const struct model_config *c, size_t index, size_t row);

/* Rows of one q or k in Hugging Face order -> GGUF's; row_bytes each. The inverse of what reading undoes. */
void model_gguf_pair_rows(void *out, const void *rows, size_t heads, size_t head_size, size_t row_bytes);

/* rope_freqs.weight of a model with llama3 rope scaling: what frequency i of the E/2 is divided by. */
float model_gguf_rope_factor(const struct model_config *c, size_t i);

#endif

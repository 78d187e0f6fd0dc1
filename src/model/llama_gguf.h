/* llama_gguf.h - a Llama in a GGUF file: which metadata is which number, which tensor is which.
 *
 *   llama.block_count L   .embedding_length D   .feed_forward_length F   .attention.head_count H   .head_count_kv K
 *   .attention.key_length E   .context_length   .attention.layer_norm_rms_epsilon   .rope.freq_base
 *   token_embd  blk.N.{attn_norm attn_q attn_k attn_v attn_output ffn_norm ffn_gate ffn_up ffn_down}  output_norm  output
 *
 * Rows of q and k stand in another order than in Hugging Face files: row 2i + j of a head is row j * E/2 + i there, so
 * that the pairs that rotary positions turn are neighbours. Weights stay as they are; the rows' outputs are put in order
 * (op_rope_unpair), which is the same numbers. */
#ifndef SANSU_MODEL_LLAMA_GGUF_H
#define SANSU_MODEL_LLAMA_GGUF_H

#include "format/gguf.h"
#include "model/config.h"

/* The numbers of the model; what would change the arithmetic and is not computed is refused by name. */
bool model_gguf_config(struct model_config *out, const struct gguf *g, const char *path, struct err *err);

/* "blk.3.attn_q.weight" of table index `index`; out is cleared first. */
void model_gguf_name(struct bytes *out, const struct model_config *c, size_t index);

/* The index of a GGUF tensor name; false when this model has no such tensor. */
bool model_gguf_find(size_t *out, const struct model_config *c, const char *name);

/* True for q and k of a layer: their rows are in GGUF's order. */
bool model_gguf_is_paired(const struct model_config *c, size_t index);

/* Rows of one q or k in Hugging Face order -> GGUF's; row_bytes each. The inverse of what reading undoes. */
void model_gguf_pair_rows(void *out, const void *rows, size_t heads, size_t head_size, size_t row_bytes);

/* rope_freqs.weight of a model with llama3 rope scaling: what each of the E/2 frequencies is divided by. */
void model_gguf_rope_factors(float *out, const struct model_config *c);

#endif

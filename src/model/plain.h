/* plain.h - tensors of a GGUF file as a Hugging Face directory has them: rows of q and k in its order, norms without
 * their 1, blocks decoded to f32. */
#ifndef SANSU_MODEL_PLAIN_H
#define SANSU_MODEL_PLAIN_H

#include "model/weights.h"

/* The type that a tensor has there: its own when it is a matrix of floats, else F32. */
enum tensor_type model_plain_type(const struct model_weights *w, size_t index);

/* Bytes of room that model_plain_tensor needs; 0: the tensor is plain as it lies. */
size_t model_plain_bytes(const struct model_weights *w, size_t index);
void model_plain_tensor(struct tensor *out, void *room, const struct model_weights *w, size_t index);

/* The config as config.json can say it: frequencies of rope_freqs.weight as the "llama3" scaling that gives them.
 * False, with words, for others. */
bool model_plain_config(struct model_config *out, const struct model_weights *w, struct err *err);

#endif

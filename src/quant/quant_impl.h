/* quant_impl.h - what the files of this folder share. */
#ifndef SANSU_QUANT_QUANT_IMPL_H
#define SANSU_QUANT_QUANT_IMPL_H

#include "format/gguf.h"
#include "model/weights.h"
#include "sansu/quant.h"
#include "token/token.h"

struct quant_format {
    const char *name;
    unsigned file_type;          /* llama.cpp's number for general.file_type */
    enum tensor_type type, head; /* of matrices; of the head (the embedding when it is tied) */
    bool more;                   /* value and down matrices of some layers get Q6_K */
};

/* NULL, with words that list the names, for an unknown one. */
const struct quant_format *quant_format_find(const char *name, struct err *err);

/* The type the format gives tensor `index`, and what it is stored as: the same, or what its rows divide into. */
enum tensor_type quant_type_wanted(const struct quant_format *f, const struct model_config *c, size_t index);
enum tensor_type quant_type_stored(enum tensor_type wanted, size_t row);

/* Metadata of the model in DIR: sizes, ids, vocabulary, template, settings. */
bool quant_put_metadata(struct gguf_writer *w, const struct quant_format *f, const struct model_config *c,
                        const char *dir, struct err *err);

/* Its vocabulary, filled up to the embedding's rows. */
bool quant_put_vocabulary(struct gguf_writer *w, const struct token_vocab *v, size_t rows, struct err *err);

/* The same for a model that is a GGUF file: its own pairs as they stand, but for those that speak of alignment and of
 * splits; with a format, those that speak of types say that one. */
void quant_copy_metadata(struct gguf_writer *w, const struct quant_format *f, const struct gguf *g);

#endif

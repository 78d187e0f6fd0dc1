/* quant.h - a model directory, or a GGUF file -> one GGUF file with fewer bits, and what that costs.
 *
 *     quant_convert(&report, "models/x", "x.gguf", &(struct quant_options){.type = "q4_k_m"}, &err)
 *
 * Streaming: a piece of one tensor is in memory at a time. The file holds weights, vocabulary, chat template and the
 * text of sansu.json; it appears under its name when it is whole. The bytes depend on the model and the type alone, not
 * on threads or machine. docs/gguf.md says what is written where. */
#ifndef SANSU_QUANT_H
#define SANSU_QUANT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/err.h"

/* "f16" "bf16" "f32" "q8_0" "q4_0" "q4_k_m" ..; NULL after the last. */
const char *quant_format_name(size_t i);

/* Called now and then; false stops the work (ERR_INTERRUPT). */
typedef bool quant_progress_fn(void *context, size_t done_bytes, size_t total_bytes, const char *tensor);

struct quant_options {
    const char *type; /* one of the names above; NULL: what config.json says, of a directory only */
    int threads;      /* 0 = one per processor */
    /* take weights that are in blocks of another type already: what they lost is lost */
    bool requantize;
    quant_progress_fn *progress; /* may be NULL */
    void *context;
};

/* Tensors of one kind that were stored in one type. */
struct quant_row {
    const char *kind, *type; /* "attn_q", "Q4_K"; static texts */
    const char *wanted; /* the type the format gives this tensor; differs when rows do not divide into its blocks */
    size_t tensors, elements, bytes;
    double rms_relative; /* sqrt(sum of squared errors / sum of squares) */
    double most;         /* largest error of one weight */
};

enum { QUANT_MAX_ROWS = 40 };

struct quant_report {
    const char *type; /* as quant_format_name has it */
    struct quant_row row[QUANT_MAX_ROWS];
    size_t n_rows;
    size_t elements, bytes; /* of all tensors */
    size_t file_bytes;
    double rms_relative; /* over all tensors */
};

/* model: a Hugging Face directory, or a GGUF file (its metadata are copied; tensors that have their type keep their
 * bytes). Blocks of another type are refused unless requantize. On failure nothing is left under `file`, or what was
 * there before. */
bool quant_convert(struct quant_report *out, const char *model, const char *file, const struct quant_options *options,
                   struct err *err);

/* The report on `file`, appended to out: a table for people, or one JSON object (docs/json.md). */
void quant_report_table(struct bytes *out, const struct quant_report *r, const char *file);
void quant_report_json(struct bytes *out, const struct quant_report *r, const char *file);

/* ---- back again ---- */

struct quant_directory_options {
    const char *type;            /* "f32", "bf16", "f16"; NULL: that of the matrices when they agree, f32 for blocks */
    size_t max_shard_bytes;      /* 0 = one file */
    quant_progress_fn *progress; /* may be NULL */
    void *context;
};

struct quant_directory_report {
    const char *type;
    size_t tensors, decoded; /* decoded: of them, those that were blocks */
    size_t elements, bytes;
};

/* Config and weights of a GGUF file as a Hugging Face directory: rows of q and k in its order, norms without the 1 that
 * the file holds, blocks decoded. config.json comes last. Its texts: engine_export_text. */
bool quant_to_directory(struct quant_directory_report *out, const char *file, const char *dir,
                        const struct quant_directory_options *options, struct err *err);

#endif

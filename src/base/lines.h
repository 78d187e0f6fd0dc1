/* lines.h - a text file line by line, in bounded memory: what everything that reads JSON lines or plain lines shares.
 *
 *     struct lines in;
 *     bool ok = lines_open(&in, path, &options, err);
 *     while (ok && lines_next(&in, &text, &n, err)) ...
 *     lines_close(&in);                                    // err tells the end of the file from a failure
 */
#ifndef SANSU_BASE_LINES_H
#define SANSU_BASE_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/err.h"
#include "base/file.h"
#include "base/hash.h"

enum { LINES_LONGEST = 16 << 20 }; /* bytes of one line */

struct lines_options {
    bool any_text; /* not JSON lines: a line may begin with "[" */
    bool whole;    /* every line, blank ones too, as it stands but for its end */
    /* a line longer than LINES_LONGEST is handed out, cut short, with `problem`; else it is an error */
    bool keep_long;
    bool hash;          /* for lines_hash */
    file_stop_fn *stop; /* NULL: never; asked before each read: true ends the reading with ERR_INTERRUPT */
};

struct lines {
    const char *path;    /* as it is named in messages; borrowed */
    const char *problem; /* why the line handed out last is none to work with; NULL when it is */
    size_t number;       /* of that line; blank lines count */
    size_t n_bytes;      /* read so far */
    /* private */
    struct lines_options options;
    struct file_input in;
    struct sha256 sha;
    struct bytes line;
    char *block;
    size_t at, end;
    bool ended;
};

/* "-" is standard input. options may be NULL. ERR_INPUT for what cannot be read and for what is no UTF-8 text: UTF-16,
 * gzip and other compressed files, Parquet and a JSON array are named as what they are, with what to do. */
bool lines_open(struct lines *out, const char *path, const struct lines_options *options, struct err *err);

/* The next line that is not blank, without blanks around it, line end (LF or CRLF) and byte order mark; valid until the
 * next call, text[n] is 0. False at the end and, with `err` filled, when reading failed, was stopped, or memory is
 * short. */
bool lines_next(struct lines *l, const char **text, size_t *n, struct err *err);

/* SHA-256 of all bytes read so far, in hexadecimal; needs options.hash. */
void lines_hash(char out[65], const struct lines *l);

void lines_close(struct lines *l); /* fine after a failed open */

#endif

/* rows.h - the lines of a data file that may hold bad ones: a bad line is named and skipped, the rest goes on.
 *
 * Unlike cmd_lines (where the first mistake ends the work) a line has a greatest length, so a file of one line, or of NULs,
 * costs bounded memory. */
#ifndef SANSU_CMD_ROWS_H
#define SANSU_CMD_ROWS_H

#include <stdio.h>

#include "base/bytes.h"
#include "base/err.h"
#include "base/hash.h"

enum { ROWS_LONGEST = 16 << 20 };

struct cmd_rows {
    FILE *in;
    const char *path, *problem; /* problem: why the line handed out last is no row; NULL when it may be one */
    size_t number;              /* of that line; blank lines count */
    struct sha256 sha;          /* of every byte read */
    size_t n_bytes;
    char *block;
    size_t at, end;
    bool ended;
};

/* "-" is standard input. ERR_INPUT for what cannot be read; a JSON array, gzip and UTF-16 are named as what they are. */
bool cmd_rows_open(struct cmd_rows *out, const char *path, struct err *err);
/* The next line that is not blank into `line` (cleared first; line end and byte order mark left out). False at the end, and
 * with `err` when reading failed. */
bool cmd_rows_next(struct cmd_rows *rows, struct bytes *line, struct err *err);
void cmd_rows_close(struct cmd_rows *rows); /* fine after a failed open */

#endif

/* lines.h - JSON lines, one after the other: what every verb that reads such a file shares. */
#ifndef SANSU_CMD_LINES_H
#define SANSU_CMD_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/err.h"

struct cmd_lines {
    FILE *in;
    const char *path; /* borrowed */
    char *buffer;
    size_t capacity, number; /* number: of the line handed out last; blank lines count */
};

/* "-" is standard input. ERR_INPUT when the file cannot be read, or is a directory. */
bool cmd_lines_open(struct cmd_lines *out, const char *path, struct err *err);

/* The next line that is not blank, without its line end (LF or CRLF) and without a byte order mark; valid until the next
 * call, text[n] is 0. False at the end, and, with `err` filled, when reading failed or the file is one JSON array. */
bool cmd_lines_next(struct cmd_lines *lines, const char **text, size_t *n, struct err *err);

void cmd_lines_close(struct cmd_lines *lines); /* fine after a failed open */

#endif

/* err.c - filling `struct err`.
 *
 * Reads   format and arguments     Writes  *err
 * Owns    nothing                  Never   allocates, prints
 * Checked tests/base/base_test.c
 */
#include "base/err.h"

#include <stdio.h>
#include <string.h>

/* Control characters become '?', so that a hostile file name cannot move the cursor of a terminal. */
static void escape_controls(char *s) {
    for (; *s; s++)
        if ((unsigned char)*s < 0x20 || *s == 0x7f) *s = '?';
}

bool err_set(struct err *err, enum err_code code, const char *format, ...) {
    if (!err || err->code != ERR_NONE) return false;
    err->code = code;
    va_list args;
    va_start(args, format);
    vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
    escape_controls(err->message);
    return false;
}

bool err_prefix(struct err *err, const char *format, ...) {
    if (!err || err->code == ERR_NONE) return false;
    char tail[sizeof err->message];
    memcpy(tail, err->message, sizeof tail);
    va_list args;
    va_start(args, format);
    int n = vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
    if (n < 0) n = 0;
    size_t used = (size_t)n < sizeof err->message ? (size_t)n : sizeof err->message - 1;
    snprintf(err->message + used, sizeof err->message - used, ": %s", tail);
    escape_controls(err->message);
    return false;
}

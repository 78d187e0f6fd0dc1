/* err.c - filling `struct err`.
 *
 * Reads   format and arguments     Writes  *err
 * Owns    nothing                  Never   allocates, prints
 * Checked tests/base/base_test.c
 */
#include "base/err.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

/* Control characters and broken bytes become '?', so that a hostile file name or a server's words cannot move the
 * cursor of a terminal or turn the direction of its text. Never longer than before. */
static void escape_controls(char *s) {
    char *to = s;
    size_t n = strlen(s);
    for (size_t i = 0, used; i < n; i += used) {
        uint32_t cp;
        used = utf8_decode_strict(&cp, s + i, n - i);
        if (used && !utf8_is_control(cp) && cp != '\t' && cp != '\n') {
            memmove(to, s + i, used);
            to += used;
        } else {
            *to++ = '?';
            used = used ? used : 1;
        }
    }
    *to = 0;
}

enum err_code err_code_of(int error) {
    static const int machine[] = {ENOSPC, EDQUOT, EFBIG, ENOMEM, EMFILE, ENFILE, EIO};
    for (size_t i = 0; i < sizeof machine / sizeof *machine; i++)
        if (error == machine[i]) return ERR_RESOURCE;
    return ERR_INPUT;
}

bool err_set(struct err *err, enum err_code code, const char *format, ...) {
    if (!err || err->code != ERR_NONE) return false;
    err->code = code;
    va_list args;
    va_start(args, format);
    vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
    err->message[utf8_complete_prefix(err->message, strlen(err->message))] = 0; /* cut between characters */
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
    err->message[utf8_complete_prefix(err->message, strlen(err->message))] = 0;
    escape_controls(err->message);
    return false;
}

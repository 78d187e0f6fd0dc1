/* err.h - why an operation failed, in words a user can act on.
 *
 * A function that can fail because of its input, the disk or the network returns false and fills the caller's
 * `struct err`. The first failure wins: err_set on an already filled err keeps what is there, so clean-up code cannot
 * hide the cause. A message says what was expected, what was found and where ("FILE: tensor 'x': ..."). */
#ifndef SANSU_BASE_ERR_H
#define SANSU_BASE_ERR_H

#include <stdarg.h>
#include <stdbool.h>

/* The values are the exit codes of the program (documented in --help). */
enum err_code {
    ERR_NONE = 0,
    ERR_WORK = 1,     /* the work itself failed (a network peer, a NaN loss) */
    ERR_USAGE = 2,    /* wrong flags or arguments */
    ERR_INPUT = 3,    /* a file or text that is not what it must be */
    ERR_RESOURCE = 4, /* out of memory, disk, descriptors */
    ERR_INTERRUPT = 130
};

struct err {
    enum err_code code;
    /* NUL-terminated UTF-8, one line: controls (utf8_is_control) and broken bytes of what is quoted are '?' */
    char message[1000];
};

/* What an errno means: ERR_RESOURCE when the machine lacks something or its disk fails, else ERR_INPUT. */
enum err_code err_code_of(int error);

/* Fill `err` unless it holds an earlier failure. Always returns false, so callers write `return err_set(...)`.
 * `err` may be NULL (the caller does not want the words). */
bool err_set(struct err *err, enum err_code code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Put "prefix: " in front of a filled message; used while unwinding, to add the file or line. Returns false. */
bool err_prefix(struct err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif

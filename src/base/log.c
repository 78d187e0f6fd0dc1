/* log.c - one sink for the whole process (one of two allowed globals; `unit` in op/gemm.c is the other).
 *
 * Checked tests/base/base_test.c
 */
#include "base/log.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

static log_fn *the_sink;
static void *the_context;
static enum log_level the_most;

void log_set_sink(log_fn *sink, void *context, enum log_level most) {
    the_sink = sink;
    the_context = context;
    the_most = most;
}

void log_write(enum log_level level, const char *format, ...) {
    if (!the_sink || level > the_most) return;
    char message[1000];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    the_sink(the_context, level, message);
}

/* log.h - messages from library code, which never prints by itself.
 *
 * Levels are named by how often they may fire. The program installs one sink at start; without one nothing is shown. */
#ifndef SANSU_BASE_LOG_H
#define SANSU_BASE_LOG_H

enum log_level { LOG_WARNING, LOG_RUN, LOG_REQUEST, LOG_STEP, LOG_LAYER };

typedef void log_fn(void *context, enum log_level level, const char *message);

void log_set_sink(log_fn *sink, void *context, enum log_level most); /* most: the chattiest level passed on */
void log_write(enum log_level level, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif

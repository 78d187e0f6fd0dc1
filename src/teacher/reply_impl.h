/* reply_impl.h - what reading a whole message and reading a stream share; private to src/teacher. */
#ifndef SANSU_TEACHER_REPLY_IMPL_H
#define SANSU_TEACHER_REPLY_IMPL_H

#include <jansson.h>

#include "sansu/teacher.h"

void teacher_fail(struct teacher_answer *a, const char *kind, bool retryable, const char *detail);
void teacher_read_usage(struct teacher_answer *a, enum teacher_dialect dialect, const json_t *usage);
void teacher_conclude(struct teacher_answer *a, enum teacher_dialect dialect, const char *stop, const json_t *stop_details);
void teacher_read_error(struct teacher_answer *a, int status, const json_t *o);
void teacher_read_stream(struct teacher_answer *a, enum teacher_dialect dialect, const char *body, size_t n);

#endif

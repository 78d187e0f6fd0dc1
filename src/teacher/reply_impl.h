/* reply_impl.h - what reading a whole message and reading a stream share; private to src/teacher. */
#ifndef SANSU_TEACHER_REPLY_IMPL_H
#define SANSU_TEACHER_REPLY_IMPL_H

#include <jansson.h>

#include "sansu/teacher.h"

void teacher_fail(struct teacher_answer *a, const char *kind, bool retryable, const char *detail);

/* What a reply was made of besides the text. */
struct teacher_parts {
    bool refusal;       /* a part that declines */
    char unknown[48];   /* kind of the first part that nobody knows; "" none */
    bool input, output; /* the figure came, and is whole and not negative */
    bool bad_usage;     /* a figure came that is no such number */
};

/* Append the text of a content: a string, one part, or a list of parts; null is nothing. */
void teacher_read_content(struct teacher_answer *a, struct teacher_parts *parts, const json_t *content);
/* Later figures are cumulative: a number replaces the one before, null and absence do not. */
void teacher_read_usage(struct teacher_answer *a, struct teacher_parts *parts, enum teacher_dialect dialect,
                        const json_t *usage);
/* The choice with index 0, of a list that may hold others. */
const json_t *teacher_choice(const json_t *o);
/* Why it ended decides what it is; text and usage are there already. */
void teacher_conclude(struct teacher_answer *a, const struct teacher_parts *parts, const char *stop,
                      const json_t *stop_details);

/* error.c: {"type":"error","error":{..}} or {"error":{..}}; status 0 is an error that came inside a stream or a
 * batch. */
void teacher_read_error(struct teacher_answer *a, int status, const json_t *o);
/* stream.c: complete: the body ended as it should. */
void teacher_read_stream(struct teacher_answer *a, enum teacher_dialect dialect, bool complete, const char *body,
                         size_t n);

#endif

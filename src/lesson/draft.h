/* draft.h - a lesson on its way: begun, asked of a model as often as it takes, done when nothing is asked. */
#ifndef SANSU_LESSON_DRAFT_H
#define SANSU_LESSON_DRAFT_H

#include "sansu/lesson.h"

/* Read the problem. *asks: a reply of the model is wanted; else the zeroed lesson is whole. False: it is no text, or
 * the work failed. */
bool lesson_begin(bool *asks, struct lesson *lesson, const struct lesson_plan *plan, const char *problem, size_t n,
                  struct err *err);

/* The second half of it: the problem is read; who writes? */
bool lesson_plan_writer(bool *asks, struct lesson *lesson, const struct lesson_plan *plan, struct err *err);

/* solver_answer and solver_text of a lesson that was read. (solved.c) */
bool lesson_solve(struct lesson *lesson, struct err *err);

/* What to ask; borrowed from the lesson and the problem. */
void lesson_request(struct tutor_request *out, const struct lesson *lesson, const struct lesson_plan *plan,
                    const char *problem, size_t n);

/* Take the reply, which is empty then. *asks: another one is wanted. */
bool lesson_reply(bool *asks, struct lesson *lesson, const struct lesson_plan *plan, struct explanation *reply,
                  struct err *err);

#endif

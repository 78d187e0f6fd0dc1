/* draft.h - between the files of this room: the parts of a lesson on its way. */
#ifndef SANSU_LESSON_DRAFT_H
#define SANSU_LESSON_DRAFT_H

#include "sansu/lesson.h"

/* The second half of lesson_begin: the problem is read; who writes? */
bool lesson_plan_writer(bool *asks, struct lesson *lesson, const struct lesson_plan *plan, struct err *err);

#endif

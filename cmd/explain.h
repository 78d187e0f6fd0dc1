/* explain.h - between the files of `sansu explain`. */
#ifndef SANSU_CMD_EXPLAIN_H
#define SANSU_CMD_EXPLAIN_H

#include "sansu/lesson.h"

/* The exit code. */
int cmd_explain_batch(const struct lesson_plan *plan, const char *file);
/* file NULL: none are wanted. */
bool cmd_explain_figures(const struct lesson *l, const char *file, struct err *err);

#endif

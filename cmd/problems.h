/* problems.h - between the files of `sansu problems`. */
#ifndef CMD_PROBLEMS_H
#define CMD_PROBLEMS_H

#include "sansu/problem_set.h"

/* Draw every sub-type many times and report; html_path NULL: a table on stdout. Returns an exit code. */
int problems_coverage(const char *html_path);

/* Read `text` (a problem, a file, "-") and write so many problems like it. take(context, p): one of them. The count,
 * seed and voice are the set's. Returns an exit code. */
int problems_like(const struct problem_set *set, const char *text, bool (*take)(void *context, const struct problem *p),
                  void *context);

struct reading;
/* Question i of a reading with one: its share of the set's count. */
bool problems_like_part(const struct problem_set *set, const struct reading *r, int i,
                        bool (*take)(void *context, const struct problem *p), void *context, struct err *err);

#endif

/* explain.h - what the files of `sansu explain` share: explain.c (the verb, one problem), explain_batch.c (a file of them). */
#ifndef SANSU_CMD_EXPLAIN_H
#define SANSU_CMD_EXPLAIN_H

#include "sansu/tutor.h"

/* tutor_write_json to stdout. */
void explain_print_json(const struct explanation *e, const struct tutor_subject *subject);

int explain_exit_code(const struct explanation *e);

/* Every problem of the JSON lines in `file` (- is standard input), one object a line, in their order. Returns the exit code;
 * a bad line is reported in its place and does not stop the others. */
int explain_batch(struct tutor *tutor, const char *file);

#endif

/* eval.h - what the files of `sansu eval` share: eval.c (flags, --test), eval_blind.c (sheets for teachers, tally). */
#ifndef SANSU_CMD_EVAL_H
#define SANSU_CMD_EVAL_H

#include "sansu/eval.h"

/* Both return the exit code. systems: "A,B"; sheets: "FILE,FILE". */
int cmd_eval_sheet(const char *test, const char *systems, const char *dir, const struct eval_settings *settings);
int cmd_eval_tally(const char *sheets, const char *key);

/* Text into dir/name, whole or not at all; text on standard output. A text that is incomplete is an error. */
bool cmd_eval_put(const char *dir, const char *name, const struct bytes *text, struct err *err);
bool cmd_eval_print(const struct bytes *text, struct err *err);

#endif

/* flag_names.h - the other names of a flag: its letter, and what programs of the same kind call it. */
#ifndef SANSU_CMD_FLAG_NAMES_H
#define SANSU_CMD_FLAG_NAMES_H

#include "cmd.h"

/* The row of this name, long or of one letter; NULL when the verb has none. */
const struct cmd_flag *cmd_flag_find(const struct cmd_flag *flags, const char *name);

/* The letter of a row ("-m" of "--model"); NULL when it has none in this table. */
const char *cmd_flag_letter(const struct cmd_flag *flags, const struct cmd_flag *row);

/* What this verb calls the flag that other programs name so, with a value where one is meant ("--method qlora"). NULL
 * when the name is not known or the verb has nothing like it. */
const char *cmd_flag_of_others(const struct cmd_flag *flags, const char *theirs);

/* A sentence for a flag of other programs that no verb can have; NULL for all others. */
const char *cmd_flag_impossible(const char *theirs);

#endif

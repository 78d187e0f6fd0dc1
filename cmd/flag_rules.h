/* flag_rules.h - which flags go together. */
#ifndef SANSU_CMD_FLAG_RULES_H
#define SANSU_CMD_FLAG_RULES_H

#include "cmd.h"

/* A rule that a command line breaks, with the flags that break it. */
struct cmd_breach {
    const struct cmd_rule *rule;
    char flag[64], other[64]; /* CMD_NEEDS: other is the list */
};

/* given: bit i for row i of the table; job: the first argument, or NULL. False: *out says what is wrong. */
bool cmd_rules_hold(struct cmd_breach *out, const struct cmd_usage *usage, uint64_t given, const char *job);

#endif

/* progress.h - how far a verb has come that works through many rows: one line on stderr. */
#ifndef SANSU_CMD_PROGRESS_H
#define SANSU_CMD_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

/* What is counted, "explanations"; rows: each one is printed on standard output, so a terminal shows them already. */
struct cmd_progress {
    const char *verb, *what;
    bool rows;
    /* private */
    size_t n;
    double told;
    bool open; /* the line on the terminal is to be erased */
};

/* One more, or `n` in all. On a terminal the line is written over twice a second, elsewhere there is one a minute. */
void cmd_progress_step(struct cmd_progress *p);
void cmd_progress_at(struct cmd_progress *p, size_t n);

/* Erase the line: before a message, and at the end. */
void cmd_progress_hide(struct cmd_progress *p);

#endif

/* progress.c - one line that is written over.
 *
 * Writes  stderr                   Never   between the rows that a terminal shows
 * Checked tests/e2e/progress_test.c
 */
#include "progress.h"

#include <stdio.h>
#include <unistd.h>

#include "model.h"
#include "words.h"

void cmd_progress_at(struct cmd_progress *p, size_t n) {
    const double pause = isatty(STDERR_FILENO) ? 0.5 : 60, now = cmd_seconds();
    if (p->told == 0) p->told = now;
    p->n = n;
    if (now - p->told < pause || (p->rows && isatty(STDOUT_FILENO))) return;
    p->told = now;
    p->open = isatty(STDERR_FILENO) != 0;
    fprintf(stderr, "%ssansu %s: %zu %s%s", p->open ? "\r\033[K" : "", p->verb, p->n, say(p->what),
            p->open ? "" : "\n");
}

void cmd_progress_step(struct cmd_progress *p) { cmd_progress_at(p, p->n + 1); }

void cmd_progress_hide(struct cmd_progress *p) {
    if (p->open) fprintf(stderr, "\r\033[K");
    p->open = false;
}

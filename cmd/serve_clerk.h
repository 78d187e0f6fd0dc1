/* serve_clerk.h - work that takes more than a moment and needs no language model, on a thread of its own. */
#ifndef SANSU_CMD_SERVE_CLERK_H
#define SANSU_CMD_SERVE_CLERK_H

#include <stdbool.h>

#include "base/err.h"

struct serve_clerk;

/* Lives until done was called. */
struct serve_task {
    void (*work)(struct serve_task *task); /* the clerk's thread */
    void (*done)(struct serve_task *task); /* the loop's, from serve_clerk_news */
    struct serve_task *next;
};

bool serve_clerk_open(struct serve_clerk **out, void (*wake)(void *context), void *context, struct err *err);
void serve_clerk_close(struct serve_clerk *c); /* NULL-safe; tasks that did not begin get done, too */
void serve_clerk_add(struct serve_clerk *c, struct serve_task *task);
void serve_clerk_news(struct serve_clerk *c); /* calls done of what is */

#endif

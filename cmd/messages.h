/* messages.h - a conversation from a JSON file, or grown turn by turn. */
#ifndef SANSU_CMD_MESSAGES_H
#define SANSU_CMD_MESSAGES_H

#include "sansu/engine.h"

struct cmd_messages {
    struct engine_message *message; /* [n]; strings are owned */
    size_t n, capacity;
};

void cmd_messages_free(struct cmd_messages *m);

/* Append a copy; role is one of the static words "system", "user", "assistant". */
bool cmd_messages_add(struct cmd_messages *m, const char *role, const char *content, size_t n, struct err *err);

/* FILE or "-": [{"role":..,"content":..}, ..] or {"messages":[..]}. */
bool cmd_messages_read(struct cmd_messages *m, const char *path, struct err *err);

/* How many of the conversation's `ids` every conversation with its system text begins with, when they are worth keeping on disk
 * (session_prefix), else 0. m is not empty; options are those that rendered ids. */
bool cmd_messages_shared(size_t *n, const struct cmd_messages *m, const struct bytes *ids, const struct engine *engine, const struct engine_render_options *options, struct err *err);

/* Ids at the beginning of both. */
size_t cmd_messages_agreeing(const struct bytes *a, const struct bytes *b);

#endif

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

#endif

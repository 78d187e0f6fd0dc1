/* messages.c - conversations for the chat verbs.
 *
 * Checked tests/e2e/generate_test.c, tests/e2e/chat_test.c
 */
#include "messages.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "words.h"

enum { MAX_FILE = 64 << 20 };

void cmd_messages_free(struct cmd_messages *m) {
    for (size_t i = 0; i < m->n; i++) free((char *)m->message[i].content);
    free(m->message);
    *m = (struct cmd_messages){0};
}

bool cmd_messages_add(struct cmd_messages *m, const char *role, const char *content, size_t n, struct err *err) {
    if (m->n == m->capacity) {
        size_t capacity = m->capacity ? 2 * m->capacity : 8;
        struct engine_message *grown = realloc(m->message, capacity * sizeof *grown);
        if (!grown) return err_set(err, ERR_RESOURCE, say("out of memory for %zu messages"), capacity);
        m->message = grown;
        m->capacity = capacity;
    }
    char *copy = malloc(n + 1);
    if (!copy) return err_set(err, ERR_RESOURCE, say("out of memory for a message"));
    memcpy(copy, content, n);
    copy[n] = 0;
    m->message[m->n++] = (struct engine_message){.role = role, .content = copy, .n_content = n};
    return true;
}

static const char *known_role(const char *role) {
    static const char *const roles[] = {"system", "developer", "user", "assistant"};
    for (size_t i = 0; role && i < sizeof roles / sizeof roles[0]; i++)
        if (strcmp(role, roles[i]) == 0) return roles[i];
    return NULL;
}

static bool add_all(struct cmd_messages *m, json_t *list, const char *path, struct err *err) {
    size_t i;
    json_t *item;
    if (!json_is_array(list) || json_array_size(list) == 0)
        return err_set(err, ERR_INPUT,
                       say("%s: expected a list of messages such as [{\"role\":\"user\",\"content\":\"..\"}]"), path);
    json_array_foreach(list, i, item) {
        const char *role = known_role(json_string_value(json_object_get(item, "role")));
        json_t *content = json_object_get(item, "content");
        if (!role)
            return err_set(err, ERR_INPUT,
                           say("%s: message %zu: the role must be system, developer, user or assistant"), path, i + 1);
        if (!json_is_string(content))
            return err_set(err, ERR_INPUT, say("%s: message %zu: the content must be a string"), path, i + 1);
        if (!cmd_messages_add(m, role, json_string_value(content), json_string_length(content), err)) return false;
    }
    return true;
}

bool cmd_messages_read(struct cmd_messages *m, const char *path, struct err *err) {
    struct bytes text = {0};
    json_error_t why;
    if (!file_read_text(&text, path, MAX_FILE, err)) {
        bytes_free(&text);
        return false;
    }
    json_t *root = json_loadb(bytes_text(&text), text.len, JSON_ALLOW_NUL, &why);
    bool ok = root ? add_all(m, json_is_object(root) ? json_object_get(root, "messages") : root, path, err)
                   : err_set(err, ERR_INPUT, say("%s: line %d, column %d: %s"), path, why.line, why.column, why.text);
    json_decref(root);
    bytes_free(&text);
    return ok;
}

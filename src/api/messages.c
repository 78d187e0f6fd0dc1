/* messages.c - the turns of a conversation: strings, or lists of text parts, of all dialects.
 *
 *   OpenAI     system | developer turns in front, then user and assistant; so Ollama
 *   Responses  the same as "input", or one text there; "instructions" beside them
 *   Anthropic  "system" beside them
 *
 * Refused by place: pictures, sound, files, results of tools, a turn that no model answers.
 *
 * Owns    texts put together of several parts (ask->content)
 * Checked tests/api/messages_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "api_impl.h"

static bool is_text_part(const json_t *part) {
    const char *type = json_string_value(json_object_get(part, "type"));
    return type && (strcmp(type, "text") == 0 || strcmp(type, "input_text") == 0 || strcmp(type, "output_text") == 0) &&
           json_is_string(json_object_get(part, "text"));
}

/* Parts, one behind the other. */
static bool join_parts(struct bytes *out, const json_t *parts, const char *place, struct api_problem *problem) {
    size_t i;
    json_t *part;
    json_array_foreach(parts, i, part) {
        const json_t *text = json_object_get(part, "text");
        if (!is_text_part(part)) {
            char at[80];
            snprintf(at, sizeof at, "%s[%zu]", place, i);
            return api_refuse(problem, 400, at, "%s: only text is read here: {\"type\":\"text\",\"text\":\"..\"}", at);
        }
        bytes_append(out, json_string_value(text), json_string_length(text));
    }
    return true;
}

/* A text as a turn of `role`. */
static bool add(struct api_ask *ask, const char *role, const json_t *content, const char *place,
                struct api_problem *problem) {
    struct engine_message *m = &ask->message[ask->n_messages];
    struct bytes *joined = &ask->content[ask->n_messages];
    if (json_is_string(content)) {
        *m = (struct engine_message){
            .role = role, .content = json_string_value(content), .n_content = json_string_length(content)};
    } else if (json_is_array(content)) {
        if (!join_parts(joined, content, place, problem)) return false;
        *m = (struct engine_message){.role = role, .content = bytes_text(joined), .n_content = joined->len};
    } else {
        return api_refuse(problem, 400, place, "%s must be a string or a list of text parts", place);
    }
    ask->n_messages++;
    return true;
}

/* Another system turn behind the first goes into the same text. */
static bool add_system(struct api_ask *ask, const json_t *content, const char *place, struct api_problem *problem) {
    if (ask->n_messages > ask->has_system)
        return api_refuse(problem, 400, place, "%s: a system turn can only come first", place);
    if (!ask->has_system) {
        ask->has_system = true;
        return add(ask, "system", content, place, problem);
    }
    struct bytes *all = &ask->content[0], more = {0};
    struct engine_message *m = &ask->message[0];
    if (!all->len) bytes_append(all, m->content, m->n_content);
    bool ok = json_is_string(content) || json_is_array(content) ||
              api_refuse(problem, 400, place, "%s must be a string or a list of text parts", place);
    if (json_is_string(content)) bytes_append(&more, json_string_value(content), json_string_length(content));
    ok = ok && join_parts(&more, content, place, problem);
    bytes_append_string(all, "\n\n");
    bytes_append(all, bytes_text(&more), more.len);
    bytes_free(&more);
    m->content = bytes_text(all), m->n_content = all->len;
    return ok;
}

/* What else a turn can be, or hold, is more than text. */
static bool is_text_turn(const struct api_ask *ask, const json_t *turn, const char *at, struct api_problem *problem) {
    const char *type = json_string_value(json_object_get(turn, "type"));
    if (ask->form == API_RESPONSES && type && strcmp(type, "message") != 0)
        return api_refuse(problem, 400, at, "%s: only messages are read here, not '%.40s'", at, type);
    return json_array_size(json_object_get(turn, "images")) == 0 ||
           api_refuse(problem, 400, at, "%s: pictures are not read here", at);
}

static const char *list_name(const struct api_ask *ask) { return ask->form == API_RESPONSES ? "input" : "messages"; }

static bool add_turn(struct api_ask *ask, const json_t *turn, size_t i, struct api_problem *problem) {
    const char *role = json_string_value(json_object_get(turn, "role"));
    const json_t *content = json_object_get(turn, "content");
    char place[60], at[40];
    snprintf(at, sizeof at, "%s[%zu]", list_name(ask), i);
    snprintf(place, sizeof place, "%s.content", at);
    if (!is_text_turn(ask, turn, at, problem)) return false;
    if (!role) return api_refuse(problem, 400, at, "%s must be an object with a role and a content", at);
    bool anthropic = ask->form == API_MESSAGES || ask->form == API_COUNT;
    if (!anthropic && (strcmp(role, "system") == 0 || strcmp(role, "developer") == 0))
        return add_system(ask, content, place, problem);
    bool assistant = strcmp(role, "assistant") == 0;
    if (!assistant && strcmp(role, "user") != 0)
        return api_refuse(problem, 400, at, "%s: the role '%.20s' is not taken here", at, role);
    const char *before = ask->n_messages ? ask->message[ask->n_messages - 1].role : "";
    if (assistant && strcmp(before, "assistant") == 0)
        return api_refuse(problem, 400, at, "%s: two assistant turns in a row", at);
    return add(ask, assistant ? "assistant" : "user", content, place, problem);
}

static bool make_room(struct api_ask *ask, size_t n, struct api_problem *problem) {
    ask->message = calloc(n, sizeof *ask->message);
    ask->content = calloc(n, sizeof *ask->content);
    return (ask->message && ask->content) || api_refuse(problem, 500, "", "out of memory");
}

bool api_problem_read(struct api_ask *ask, const json_t *text, struct api_problem *problem) {
    if (!json_is_string(text)) return api_refuse(problem, 400, "problem", "'problem' must be a string");
    return make_room(ask, 2, problem) && add(ask, "user", text, "problem", problem);
}

bool api_messages_read(struct api_ask *ask, const json_t *system, const json_t *messages, struct api_problem *problem) {
    const char *name = list_name(ask);
    bool responses = ask->form == API_RESPONSES, one = responses && json_is_string(messages);
    size_t i, n = one ? 1 : json_array_size(messages);
    json_t *turn;
    if (n == 0) return api_refuse(problem, 400, name, "'%s' must be a list of at least one turn", name);
    if (!make_room(ask, n + 2, problem)) return false;
    if (system && !json_is_null(system) && !add_system(ask, system, responses ? "instructions" : "system", problem))
        return false;
    if (one) return add(ask, "user", messages, name, problem);
    json_array_foreach(messages, i, turn) {
        if (!add_turn(ask, turn, i, problem)) return false;
    }
    const char *last = ask->message[ask->n_messages - 1].role;
    return strcmp(last, "user") == 0 ||
           api_refuse(problem, 400, name, "the last turn must be the user's, not '%s'", last);
}

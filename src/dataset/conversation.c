/* conversation.c - the shapes training data comes in -> messages.
 *
 *   {"messages":[turn..]}                                                 TRL, OpenAI
 *   {"prompt","completion"}       two strings, or two lists of turns      TRL, MLX      only the completion is trained on
 *   {"conversations":[turn..]}                                            ShareGPT
 *   {"instruction"[,"input"][,"output"][,"history":[[q,a]..]]}            alpaca
 *   {"problem"[,"solution"|"text"]}                                       this project's own
 *   {"prompt"}                                                            a question without a reply
 *   {"text"}                                                              a finished text, control tokens spelled out
 *      turn = {"role"|"from", "content"|"value"[,"thinking"|"reasoning_content"][,"weight"|"train"|"loss"]}
 *
 * The first shape whose keys are there wins, in this order. A "system" beside any of them is the first message.
 *
 * Reads   a JSON object                    Owns    joined texts, until the next read
 * Never   drops or reorders a message; trains on what the data excludes
 * Checked tests/dataset/conversation_test.c
 */
#include <string.h>

#include "dataset_impl.h"

const char dataset_shapes[] =
    "{\"messages\":[...]}, {\"prompt\",\"completion\"}, {\"conversations\":[...]}, {\"instruction\",\"output\"}, "
    "{\"problem\",\"solution\"} or {\"text\"}";

enum { USER, ASSISTANT, SYSTEM, DEVELOPER, ROLES };
static const char *const role_names[ROLES] = {"user", "assistant", "system", "developer"};

static int role_of(const char *name) {
    static const struct {
        const char *name;
        int role;
    } names[] = {
        {"system", SYSTEM},     {"developer", DEVELOPER}, {"user", USER},
        {"human", USER},        {"assistant", ASSISTANT}, {"gpt", ASSISTANT},
        {"chatgpt", ASSISTANT}, {"model", ASSISTANT},     {"bot", ASSISTANT},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i].name) == 0) return names[i].role;
    return -1;
}

/* A reply that opens the conversation answers nothing: it is read (ShareGPT has many), but not trained on. */
static bool add(struct dataset_conversation *c, int role, const char *content, struct err *err) {
    if (c->n == DATASET_MESSAGES_MAX) return err_set(err, ERR_INPUT, "more than %d messages", DATASET_MESSAGES_MAX);
    struct dataset_message *m = &c->message[c->n++];
    *m = (struct dataset_message){.role = role_names[role],
                                  .content = content,
                                  .n_content = strlen(content),
                                  .trained = role == ASSISTANT && m != c->message};
    return true;
}

/* object[key] must be a string. */
static const char *need(const json_t *object, const char *key, struct err *err) {
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value)) err_set(err, ERR_INPUT, "\"%s\" must be a string, found %s", key, dataset_kind(value));
    return json_string_value(value);
}

/* object[key] may be a string; *out is "" when it is missing or null. */
static bool maybe(const char **out, const json_t *object, const char *key, struct err *err) {
    const json_t *value = json_object_get(object, key);
    *out = "";
    if (!value || json_is_null(value)) return true;
    *out = need(object, key, err);
    return *out != NULL;
}

/* ---- turns ---- */

/* Texts of a content given as a list of parts, put together. */
static const char *join_parts(struct dataset_conversation *c, const json_t *parts, size_t number, struct err *err) {
    const json_t *part;
    size_t i, n = 0;
    json_array_foreach(parts, i, part) {
        const json_t *text = json_object_get(part, "text");
        if (!json_is_string(text)) {
            err_set(err, ERR_INPUT, "turn %zu: part %zu of its content is not a text; only texts can be trained on",
                    number, i + 1);
            return NULL;
        }
        n += json_string_length(text);
    }
    char *out = arena_alloc(&c->arena, n + 1, 1, err), *at = out;
    if (!out) return NULL;
    json_array_foreach(parts, i, part) at = stpcpy(at, json_string_value(json_object_get(part, "text")));
    return out;
}

static const char *content_of(struct dataset_conversation *c, const json_t *turn, int role, size_t number,
                              struct err *err) {
    const json_t *content = json_object_get(turn, "content");
    if (!content) content = json_object_get(turn, "value");
    if (json_is_array(content)) return join_parts(c, content, number, err);
    if (!json_is_string(content))
        err_set(err, ERR_INPUT, "turn %zu: the %s's content must be a string, found %s", number, role_names[role],
                dataset_kind(content));
    return json_string_value(content);
}

/* What the turn says about being trained on: 1, 0, or -1 for nothing. */
static bool read_weight(int *out, const json_t *turn, size_t number, struct err *err) {
    static const char *const keys[] = {"weight", "train", "loss"};
    *out = -1;
    if (json_object_get(turn, "train_detail"))
        return err_set(err, ERR_INPUT, "turn %zu: \"train_detail\" (parts of a reply) is not supported", number);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const json_t *value = json_object_get(turn, keys[i]);
        if (!value || json_is_null(value)) continue;
        bool one = json_is_true(value) || (json_is_number(value) && json_number_value(value) == 1);
        bool zero = json_is_false(value) || (json_is_number(value) && json_number_value(value) == 0);
        if (!one && !zero)
            return err_set(err, ERR_INPUT,
                           "turn %zu: \"%s\" must be 0, 1, true or false; parts of a weight are not supported", number,
                           keys[i]);
        *out = *out != 0 && one;
    }
    return true;
}

static void set_thinking(struct dataset_message *m, const json_t *turn) {
    const char *thinking = json_string_value(json_object_get(turn, "thinking"));
    if (!thinking) thinking = json_string_value(json_object_get(turn, "reasoning_content"));
    if (!thinking || !*thinking || strcmp(m->role, "assistant") != 0) return;
    m->thinking = thinking;
    m->n_thinking = strlen(thinking);
}

/* A system text beside the turns was the first message already. */
static bool is_repeated_system(const struct dataset_conversation *c, int role, const char *content) {
    return role == SYSTEM && c->n && strcmp(c->message[0].role, "system") == 0 &&
           strcmp(c->message[0].content, content) == 0;
}

static bool read_turn(struct dataset_conversation *c, const json_t *turn, size_t number, struct err *err) {
    const char *name = json_string_value(json_object_get(turn, "role"));
    int weight;
    if (!name) name = json_string_value(json_object_get(turn, "from"));
    if (!name)
        return err_set(err, ERR_INPUT, "turn %zu needs \"role\" (or \"from\") and \"content\" (or \"value\")", number);
    int role = role_of(name);
    if (role < 0)
        return err_set(err, ERR_INPUT,
                       "turn %zu: unknown role '%.40s' (system, developer, user, human, assistant, gpt)", number, name);
    const char *content = content_of(c, turn, role, number, err);
    if (!content || !read_weight(&weight, turn, number, err)) return false;
    if (weight == 1 && role != ASSISTANT)
        return err_set(err, ERR_INPUT, "turn %zu: only the assistant's words can be trained on", number);
    if (is_repeated_system(c, role, content)) return true;
    if (!add(c, role, content, err)) return false;
    c->message[c->n - 1].excluded = weight == 0;
    c->message[c->n - 1].trained &= weight != 0;
    set_thinking(&c->message[c->n - 1], turn);
    return true;
}

static bool read_turns(struct dataset_conversation *c, const json_t *list, struct err *err) {
    const json_t *turn;
    size_t i;
    json_array_foreach(list, i, turn) if (!read_turn(c, turn, i + 1, err)) return false;
    return true;
}

/* ---- shapes ---- */

/* A string, or a list of turns. */
static bool read_side(struct dataset_conversation *c, int role, const json_t *object, const char *key,
                      struct err *err) {
    const json_t *side = json_object_get(object, key);
    if (json_is_array(side)) return read_turns(c, side, err);
    if (json_is_string(side)) return add(c, role, json_string_value(side), err);
    return err_set(err, ERR_INPUT, "\"%s\" must be a string or a list of messages, found %s", key, dataset_kind(side));
}

static bool read_prompt(struct dataset_conversation *c, const json_t *object, struct err *err) {
    if (!read_side(c, USER, object, "prompt", err)) return false;
    if (!json_object_get(object, "completion")) return true;
    size_t first = c->n;
    for (size_t i = 0; i < first; i++) c->message[i].trained = false;
    return read_side(c, ASSISTANT, object, "completion", err) &&
           (c->n > first || err_set(err, ERR_INPUT, "the completion holds no message"));
}

static bool read_history(struct dataset_conversation *c, const json_t *history, struct err *err) {
    const json_t *turn;
    size_t i;
    json_array_foreach(history, i, turn) {
        const char *question = json_string_value(json_array_get(turn, 0)),
                   *answer = json_string_value(json_array_get(turn, 1));
        if (!question || !answer)
            return err_set(err, ERR_INPUT, "turn %zu of \"history\" must be a list of two strings", i + 1);
        if (!add(c, USER, question, err) || !add(c, ASSISTANT, answer, err)) return false;
    }
    return true;
}

/* a + "\n" + b, without the line end when one of them is empty. */
static const char *join(struct dataset_conversation *c, const char *a, const char *b, struct err *err) {
    if (!*a) return b;
    if (!*b) return a;
    char *out = arena_alloc(&c->arena, strlen(a) + strlen(b) + 2, 1, err);
    if (out) stpcpy(stpcpy(stpcpy(out, a), "\n"), b);
    return out;
}

static bool read_alpaca(struct dataset_conversation *c, const json_t *object, struct err *err) {
    const char *instruction = need(object, "instruction", err), *input;
    if (!instruction || !maybe(&input, object, "input", err) ||
        !read_history(c, json_object_get(object, "history"), err))
        return false;
    const char *user = join(c, instruction, input, err), *output = "";
    if (!user || !add(c, USER, user, err)) return false;
    if (!json_object_get(object, "output")) return true;
    output = need(object, "output", err);
    return output && add(c, ASSISTANT, output, err);
}

static bool read_problem(struct dataset_conversation *c, const json_t *object, struct err *err) {
    const char *problem = need(object, "problem", err),
               *reply = json_object_get(object, "solution") ? "solution" : "text";
    if (!problem || !add(c, USER, problem, err)) return false;
    if (!json_object_get(object, reply)) return true;
    const char *solution = need(object, reply, err);
    return solution && add(c, ASSISTANT, solution, err);
}

static bool has(const json_t *object, const char *key) { return json_object_get(object, key) != NULL; }

static const char *shape_of(const json_t *o) {
    if (json_is_array(json_object_get(o, "messages"))) return "messages";
    if (has(o, "prompt") && has(o, "completion")) return "prompt/completion";
    if (json_is_array(json_object_get(o, "conversations"))) return "ShareGPT";
    if (has(o, "instruction")) return "alpaca";
    if (has(o, "problem")) return "problem/solution";
    if (has(o, "prompt")) return "prompt/completion";
    return has(o, "text") ? "text" : NULL;
}

bool dataset_read_shape(struct dataset_conversation *c, const json_t *o, const char *default_system, struct err *err) {
    const char *shape = c->format = shape_of(o), *system;
    if (!shape && has(o, "chosen"))
        return err_set(err, ERR_INPUT, "preference pairs (\"chosen\", \"rejected\") are not trained on; expected %s",
                       dataset_shapes);
    if (!shape) return err_set(err, ERR_INPUT, "expected %s", dataset_shapes);
    if (strcmp(shape, "text") == 0)
        return (c->text = need(o, "text", err)) && (*c->text || err_set(err, ERR_INPUT, "\"text\" is empty"));
    if (!maybe(&system, o, "system", err)) return false;
    if (!json_is_string(json_object_get(o, "system")) && default_system && strcmp(shape, "problem/solution") == 0)
        system = default_system;
    if (*system && !add(c, SYSTEM, system, err)) return false;
    if (strcmp(shape, "messages") == 0) return read_turns(c, json_object_get(o, "messages"), err);
    if (strcmp(shape, "ShareGPT") == 0) return read_turns(c, json_object_get(o, "conversations"), err);
    if (strcmp(shape, "alpaca") == 0) return read_alpaca(c, o, err);
    return strcmp(shape, "problem/solution") == 0 ? read_problem(c, o, err) : read_prompt(c, o, err);
}

/* ---- a line ---- */

static void forget(struct dataset_conversation *c) {
    json_decref(c->document);
    arena_reset(&c->arena);
    c->document = NULL;
    c->n = 0;
    c->text = c->id = c->format = NULL;
}

static bool read_id(struct dataset_conversation *c, struct err *err) {
    char room[DATASET_NUMBER_MAX];
    if (!dataset_text(&c->id, room, c->document, "id", err)) return false;
    if (c->id != room) return true;
    c->id = arena_copy_string(&c->arena, room, strlen(room), err);
    return c->id != NULL;
}

bool dataset_conversation_read(struct dataset_conversation *c, const char *line, size_t n, const char *default_system,
                               struct err *err) {
    forget(c);
    c->document = dataset_object(line, n, false, err);
    return c->document && read_id(c, err) && dataset_read_shape(c, c->document, default_system, err);
}

void dataset_conversation_free(struct dataset_conversation *c) {
    forget(c);
    arena_free(&c->arena);
}

bool dataset_conversation_trains(const struct dataset_conversation *c, struct err *err) {
    bool any = c->text != NULL;
    if (!any && (c->n == 0 || strcmp(c->message[c->n - 1].role, "assistant") != 0))
        return err_set(err, ERR_INPUT, "the last message must be the assistant's");
    for (size_t i = 0; i < c->n; i++) any |= c->message[i].trained;
    return any || err_set(err, ERR_INPUT,
                          "there is no reply to train on: each is excluded by its weight, or nothing stands before it");
}

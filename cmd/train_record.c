/* train_record.c - the shapes training data comes in.
 *
 *   {"messages":[{"role","content"}...]}                                  TRL, OpenAI
 *   {"prompt","completion"}       two strings, or two lists of messages   TRL, MLX      only the completion is trained on
 *   {"conversations":[{"from","value"}...][,"system"]}                    ShareGPT
 *   {"instruction"[,"input"],"output"[,"system"][,"history":[[q,a]...]]}  alpaca
 *   {"problem","solution"[,"system"]}                                     this project's own
 *   {"text"}                                                              a finished text, control tokens spelled out
 *                      |
 *                      v
 *   system | user | assistant messages, in order, the last one the assistant's
 *
 * The first shape whose keys are there wins, in this order. "id" is kept for messages to the user; other keys are skipped.
 *
 * Reads   a parsed JSON object            Owns    joined texts, until the next read
 * Never   renders (train_data.c does), drops or reorders a message
 * Checked tests/e2e/train_data_test.c
 */
#include "train_record.h"

#include <string.h>

const char train_record_formats[] = "{\"messages\":[...]}, {\"prompt\",\"completion\"}, {\"conversations\":[...]}, {\"instruction\",\"output\"}, "
                                    "{\"problem\",\"solution\"} or {\"text\"}";

static bool add(struct train_record *r, const char *role, const char *content, struct err *err) {
    if (r->n == TRAIN_MAX_MESSAGES) return err_set(err, ERR_INPUT, "more than %d messages", TRAIN_MAX_MESSAGES);
    r->message[r->n++] = (struct engine_message){.role = role, .content = content, .n_content = strlen(content)};
    return true;
}

static const char *string_of(const json_t *object, const char *key) { return json_string_value(json_object_get(object, key)); }

/* a + "\n" + b, without the line end when one of them is empty or missing. */
static const char *join(struct train_record *r, const char *a, const char *b, struct err *err) {
    if (!a || !*a) return b ? b : "";
    if (!b || !*b) return a;
    size_t n = strlen(a), m = strlen(b);
    char *out = arena_alloc(&r->arena, n + m + 2, 1, err);
    if (!out) return NULL;
    memcpy(out, a, n);
    out[n] = '\n';
    memcpy(out + n + 1, b, m);
    return out;
}

/* A message's content: a string, or a list of {"type":"text","text"} parts, put together. */
static const char *content_of(struct train_record *r, const json_t *content, size_t number, struct err *err) {
    const json_t *part;
    size_t i, n = 0;
    if (json_is_string(content)) return json_string_value(content);
    if (!json_is_array(content)) {
        err_set(err, ERR_INPUT, "message %zu needs the strings \"role\" and \"content\"", number);
        return NULL;
    }
    json_array_foreach(content, i, part) {
        const char *text = string_of(part, "text");
        if (!text) {
            err_set(err, ERR_INPUT, "message %zu: part %zu of its content is not a text; only texts can be trained on", number, i + 1);
            return NULL;
        }
        n += strlen(text);
    }
    char *out = arena_alloc(&r->arena, n + 1, 1, err), *at = out;
    if (!out) return NULL;
    json_array_foreach(content, i, part) at = stpcpy(at, string_of(part, "text"));
    return out;
}

static bool read_messages(struct train_record *r, const json_t *list, struct err *err) {
    const json_t *m;
    size_t i;
    json_array_foreach(list, i, m) {
        const char *role = string_of(m, "role"), *content = content_of(r, json_object_get(m, "content"), i + 1, err), *thinking = string_of(m, "thinking");
        if (!content) return false;
        if (!role) return err_set(err, ERR_INPUT, "message %zu needs the strings \"role\" and \"content\"", i + 1);
        if (!add(r, role, content, err)) return false;
        if (!thinking) thinking = string_of(m, "reasoning_content");
        if (!thinking || !*thinking || strcmp(role, "assistant") != 0) continue;
        r->message[r->n - 1].thinking = thinking;
        r->message[r->n - 1].n_thinking = strlen(thinking);
    }
    return true;
}

/* ShareGPT's names for the three roles. */
static const char *role_of(const char *from) {
    static const char *const names[][2] = {{"human", "user"}, {"user", "user"}, {"gpt", "assistant"}, {"chatgpt", "assistant"}, {"assistant", "assistant"},
                                           {"model", "assistant"}, {"system", "system"}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(from, names[i][0]) == 0) return names[i][1];
    return NULL;
}

static bool read_conversations(struct train_record *r, const json_t *object, const json_t *list, struct err *err) {
    const json_t *m;
    const char *system = string_of(object, "system");
    size_t i;
    if (system && *system && !add(r, "system", system, err)) return false;
    json_array_foreach(list, i, m) {
        const char *from = string_of(m, "from"), *value = string_of(m, "value");
        if (!from || !value) return err_set(err, ERR_INPUT, "turn %zu needs the strings \"from\" and \"value\"", i + 1);
        const char *role = role_of(from);
        if (!role) return err_set(err, ERR_INPUT, "turn %zu is from '%.40s'; human, gpt and system are known", i + 1, from);
        if (!add(r, role, value, err)) return false;
    }
    return true;
}

static bool read_prompt(struct train_record *r, const json_t *object, struct err *err) {
    const json_t *prompt = json_object_get(object, "prompt"), *completion = json_object_get(object, "completion");
    const char *system = string_of(object, "system");
    if (system && *system && !add(r, "system", system, err)) return false;
    if (json_is_string(prompt) && json_is_string(completion))
        return add(r, "user", json_string_value(prompt), err) && add(r, "assistant", json_string_value(completion), err);
    if (!json_is_array(prompt) || !json_is_array(completion))
        return err_set(err, ERR_INPUT, "\"prompt\" and \"completion\" must be two strings or two lists of messages");
    if (!read_messages(r, prompt, err)) return false;
    r->first_trained = r->n;
    return read_messages(r, completion, err);
}

static bool read_alpaca(struct train_record *r, const json_t *object, const char *output, struct err *err) {
    const json_t *history = json_object_get(object, "history"), *turn;
    const char *system = string_of(object, "system"), *user = join(r, string_of(object, "instruction"), string_of(object, "input"), err);
    size_t i;
    if (!user || (system && *system && !add(r, "system", system, err))) return false;
    json_array_foreach(history, i, turn) {
        const char *question = json_string_value(json_array_get(turn, 0)), *answer = json_string_value(json_array_get(turn, 1));
        if (!question || !answer) return err_set(err, ERR_INPUT, "turn %zu of \"history\" must be a list of two strings", i + 1);
        if (!add(r, "user", question, err) || !add(r, "assistant", answer, err)) return false;
    }
    return add(r, "user", user, err) && add(r, "assistant", output, err);
}

static bool read_problem(struct train_record *r, const json_t *object, const char *problem, const char *solution, const char *default_system, struct err *err) {
    const char *system = string_of(object, "system");
    if (!system) system = default_system;
    return (!*system || add(r, "system", system, err)) && add(r, "user", problem, err) && add(r, "assistant", solution, err);
}

static bool read_id(struct train_record *r, const json_t *object, struct err *err) {
    const json_t *id = json_object_get(object, "id");
    r->id = json_string_value(id);
    if (!json_is_integer(id)) return true;
    char *text = arena_alloc(&r->arena, 32, 1, err);
    if (!text) return false;
    struct bytes number;
    bytes_init(&number);
    bytes_printf(&number, "%lld", (long long)json_integer_value(id));
    memcpy(text, bytes_text(&number), number.len + 1);
    bytes_free(&number);
    r->id = text;
    return true;
}

/* Which shape, and its messages. */
static bool read_shape(struct train_record *r, const json_t *o, const char *default_system, struct err *err) {
    const json_t *messages = json_object_get(o, "messages"), *conversations = json_object_get(o, "conversations");
    const char *output = string_of(o, "output"), *problem = string_of(o, "problem"), *solution = string_of(o, "solution");
    if (json_is_array(messages)) return r->format = "messages", read_messages(r, messages, err);
    if (json_object_get(o, "prompt") && json_object_get(o, "completion")) return r->format = "prompt/completion", read_prompt(r, o, err);
    if (json_is_array(conversations)) return r->format = "ShareGPT", read_conversations(r, o, conversations, err);
    if (string_of(o, "instruction") && output) return r->format = "alpaca", read_alpaca(r, o, output, err);
    if (problem && solution) return r->format = "problem/solution", read_problem(r, o, problem, solution, default_system, err);
    if ((r->text = string_of(o, "text"))) return r->format = "text", true;
    if (json_object_get(o, "chosen")) return err_set(err, ERR_INPUT, "preference pairs (\"chosen\", \"rejected\") are not trained on; expected %s", train_record_formats);
    return err_set(err, ERR_INPUT, "expected %s", train_record_formats);
}

bool train_record_read(struct train_record *r, const json_t *object, const char *default_system, struct err *err) {
    r->n = r->first_trained = 0;
    r->text = r->id = NULL;
    arena_reset(&r->arena);
    if (!json_is_object(object)) return err_set(err, ERR_INPUT, "expected a JSON object");
    if (!read_id(r, object, err) || !read_shape(r, object, default_system, err)) return false;
    if (r->text) return *r->text || err_set(err, ERR_INPUT, "\"text\" is empty");
    if (r->n == 0 || strcmp(r->message[r->n - 1].role, "assistant") != 0) return err_set(err, ERR_INPUT, "the last message must be the assistant's");
    return r->first_trained < r->n || err_set(err, ERR_INPUT, "the completion holds no message");
}

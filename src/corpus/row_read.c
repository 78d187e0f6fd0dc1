/* row_read.c - one JSON line in any of the trainers' formats -> a row.
 *
 *   {"messages":[{role,content}..]}                      TRL, also for "prompt" and "completion" as message lists
 *   {"prompt":"..","completion":".."}                    TRL
 *   {"instruction","input","output","system"}            alpaca
 *   {"conversations":[{from,value}..],"system"}          ShareGPT
 *   {"problem","solution"|"text","answer",..}            ours
 *   what is known beside it: "sansu":{..}, or at the top
 *
 * Reads   one line of any content          Never   guesses which of two questions was meant
 * Checked tests/corpus/row_test.c
 */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "sansu/corpus.h"

/* What a conversation said, borrowed from the document; joined holds an instruction with its input. */
struct parts {
    const char *system, *problem, *solution;
};

static bool take(const char **slot, const json_t *content, const char *role, struct err *err) {
    const char *text = json_string_value(content);
    if (!text) return err_set(err, ERR_INPUT, "the %s's content must be a string, found %s", role, json_is_null(content) ? "null" : content ? "another kind" : "nothing");
    if (strlen(text) != json_string_length(content)) return err_set(err, ERR_INPUT, "the %s's content holds a NUL character", role);
    if (*slot) return err_set(err, ERR_INPUT, "more than one %s turn; a row is one problem and one explanation", role);
    *slot = text;
    return true;
}

static bool read_turns(struct parts *p, const json_t *turns, const char *role_key, const char *content_key, struct err *err) {
    static const char *const roles[][4] = {{"system", "developer", "", ""}, {"user", "human", "", ""}, {"assistant", "gpt", "model", "bot"}};
    const char **slots[] = {&p->system, &p->problem, &p->solution};
    const json_t *turn;
    size_t i;
    json_array_foreach(turns, i, turn) {
        const char *role = json_string_value(json_object_get(turn, role_key));
        int which = -1;
        for (int r = 0; role && *role && r < 3; r++)
            for (int k = 0; k < 4; k++)
                if (strcmp(role, roles[r][k]) == 0) which = r;
        if (which < 0) return err_set(err, ERR_INPUT, "turn %zu: \"%s\" must be system, user or assistant, found '%.40s'", i + 1, role_key, role ? role : "nothing");
        if (!take(slots[which], json_object_get(turn, content_key), roles[which][0], err)) return false;
    }
    return true;
}

/* A string, or a list of turns. */
static bool read_side(struct parts *p, const char **slot, const json_t *side, const char *name, struct err *err) {
    return json_is_array(side) ? read_turns(p, side, "role", "content", err) : take(slot, side, name, err);
}

static bool read_alpaca(struct parts *p, struct bytes *joined, const json_t *o, struct err *err) {
    const json_t *input = json_object_get(o, "input"), *output = json_object_get(o, "output"), *system = json_object_get(o, "system");
    if (json_array_size(json_object_get(o, "history"))) return err_set(err, ERR_INPUT, "\"history\" holds earlier turns; a row is one problem and one explanation");
    if (!take(&p->problem, json_object_get(o, "instruction"), "instruction", err) || (output && !take(&p->solution, output, "output", err)) ||
        (json_is_string(system) && !take(&p->system, system, "system", err)))
        return false;
    if (json_string_length(input) == 0) return true;
    bytes_printf(joined, "%s\n%s", p->problem, json_string_value(input));
    p->problem = bytes_text(joined);
    return true;
}

static bool read_parts(struct parts *p, struct bytes *joined, const json_t *o, struct err *err) {
    const json_t *system = json_object_get(o, "system"), *v;
    if (json_is_array(v = json_object_get(o, "messages"))) return read_turns(p, v, "role", "content", err);
    if ((v = json_object_get(o, "prompt")) != NULL)
        return read_side(p, &p->problem, v, "prompt", err) &&
               (!json_object_get(o, "completion") || read_side(p, &p->solution, json_object_get(o, "completion"), "completion", err));
    if (json_object_get(o, "instruction")) return read_alpaca(p, joined, o, err);
    if (json_is_array(v = json_object_get(o, "conversations")))
        return read_turns(p, v, "from", "value", err) && (!json_is_string(system) || p->system || take(&p->system, system, "system", err));
    if ((v = json_object_get(o, "problem")) != NULL) {
        const json_t *solution = json_object_get(o, "solution");
        if (!solution) solution = json_object_get(o, "text");
        return take(&p->problem, v, "problem", err) && (!solution || take(&p->solution, solution, "solution", err)) &&
               (!json_is_string(system) || take(&p->system, system, "system", err));
    }
    return err_set(err, ERR_INPUT, "expected \"messages\", \"prompt\" with \"completion\", \"instruction\", \"conversations\" or \"problem\"");
}

/* ---- known fields, and everything else ---- */

static const char *const known[] = {"id", "answer", "family", "source", "licence", "split", "teacher", "model", "stop"};
enum { KNOWN = sizeof known / sizeof *known };

static const char *const consumed[] = {"messages", "prompt", "completion", "instruction", "input", "output", "history", "conversations", "problem",
                                       "solution", "text", "system", "sansu", "sample", "extra", "tools"};

static bool is_consumed(const char *key) {
    for (size_t i = 0; i < sizeof consumed / sizeof *consumed; i++)
        if (strcmp(key, consumed[i]) == 0) return true;
    return false;
}

static bool set_known(const char *value[KNOWN], const char *key, const json_t *v) {
    for (int i = 0; i < KNOWN; i++)
        if (strcmp(key, known[i]) == 0 && json_is_string(v) && strlen(json_string_value(v)) == json_string_length(v)) {
            value[i] = json_string_value(v);
            return true;
        }
    return false;
}

static void read_fields(const char *value[KNOWN], int64_t *sample, json_t *extra, const json_t *o) {
    const char *key;
    json_t *v;
    json_object_foreach((json_t *)(uintptr_t)o, key, v) {
        if (set_known(value, key, v)) continue;
        if (strcmp(key, "sample") == 0 && json_is_integer(v)) *sample = json_integer_value(v);
        else if (strcmp(key, "extra") == 0 && json_is_object(v)) json_object_update(extra, v);
        else if (!is_consumed(key)) json_object_set(extra, key, v);
    }
}

/* Copy s into the row's memory; offsets first, since the memory moves while it grows. */
static size_t keep(struct bytes *memory, const char *s) {
    size_t at = memory->len;
    bytes_append(memory, s, strlen(s) + 1);
    return at;
}

static bool fill(struct corpus_row *out, const struct parts *p, const char *const value[KNOWN], const json_t *extra, struct err *err) {
    const char **slots[] = {&out->id, &out->answer, &out->family, &out->source, &out->licence, &out->split, &out->teacher, &out->model, &out->stop,
                            &out->problem, &out->solution, &out->system, &out->extra};
    char *dump = json_object_size(extra) ? json_dumps(extra, JSON_COMPACT | JSON_REAL_PRECISION(15)) : NULL;
    const char *text[KNOWN + 4] = {0};
    size_t at[KNOWN + 4];
    char id[65];
    memcpy(text, value, KNOWN * sizeof *text);
    text[KNOWN] = p->problem, text[KNOWN + 1] = p->solution, text[KNOWN + 2] = p->system, text[KNOWN + 3] = dump;
    if (!text[0] || !*text[0]) {
        sha256_hex(id, p->problem, strlen(p->problem));
        memmove(id + 2, id, 16);
        memcpy(id, "p-", 2);
        id[18] = 0;
        text[0] = id;
    }
    for (int i = 0; i < KNOWN + 4; i++) at[i] = keep(&out->memory, text[i] ? text[i] : "");
    free(dump);
    if (out->memory.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    for (int i = 0; i < KNOWN + 4; i++) *slots[i] = out->memory.data + at[i];
    return true;
}

bool corpus_row_read(struct corpus_row *out, const char *line, size_t n, struct err *err) {
    json_error_t problem;
    json_t *o = json_loadb(line, n, JSON_REJECT_DUPLICATES, &problem), *extra = json_object();
    const char *value[KNOWN] = {0};
    struct bytes joined = {0}, memory = out->memory;
    struct parts p = {0};
    bool ok = false;
    bytes_clear(&memory);
    *out = (struct corpus_row){.memory = memory};
    if (!o) {
        err_set(err, ERR_INPUT, "not JSON: %s (byte %d)", problem.text, problem.position);
    } else if (!json_is_object(o)) {
        err_set(err, ERR_INPUT, "expected a JSON object, found another value");
    } else if (read_parts(&p, &joined, o, err)) {
        read_fields(value, &out->sample, extra, o);
        if (json_is_object(json_object_get(o, "sansu"))) read_fields(value, &out->sample, extra, json_object_get(o, "sansu"));
        if (!p.problem || !*p.problem) err_set(err, ERR_INPUT, "there is no problem text (the user's turn)");
        else if (p.solution && !*p.solution) err_set(err, ERR_INPUT, "the explanation (the assistant's turn) is empty");
        else if (strlen(p.problem) > 100000) err_set(err, ERR_INPUT, "the problem has %zu bytes; 100,000 is the most", strlen(p.problem));
        else ok = joined.failed ? err_set(err, ERR_RESOURCE, "out of memory") : fill(out, &p, value, extra, err);
    }
    json_decref(o);
    json_decref(extra);
    bytes_free(&joined);
    return ok;
}

void corpus_row_free(struct corpus_row *row) {
    bytes_free(&row->memory);
    *row = (struct corpus_row){0};
}

/* row.c - one JSON line in any of the trainers' shapes -> a row: one problem, at most one explanation, what is known
 * beside it.
 *
 *   line -> conversation (conversation.c) -> system | problem | solution
 *                                         -> our fields at the top, then those under "sansu"; all the rest -> extra
 *
 * Reads   one line of any content          Never   guesses which of two questions was meant
 * Checked tests/dataset/row_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "dataset_impl.h"
#include "sansu/audit_report.h"

enum { LONGEST_PROBLEM = 100000 };

/* ---- the conversation ---- */

struct parts {
    const char *system, *problem, *solution;
};

static bool set_part(const char **slot, const struct dataset_message *m, struct err *err) {
    if (*slot)
        return err_set(err, ERR_INPUT, "more than one %s turn; a row is one problem and one explanation", m->role);
    *slot = m->content;
    return true;
}

static bool read_parts(struct parts *p, const struct dataset_conversation *c, struct err *err) {
    if (c->text)
        return err_set(err, ERR_INPUT, "a \"text\" alone is no row: expected a problem, as in %s", dataset_shapes);
    for (size_t i = 0; i < c->n; i++) {
        const struct dataset_message *m = &c->message[i];
        bool reply = strcmp(m->role, "assistant") == 0;
        if (!set_part(reply ? &p->solution : strcmp(m->role, "user") == 0 ? &p->problem : &p->system, m, err))
            return false;
        if (reply && m->excluded)
            return err_set(err, ERR_INPUT,
                           "the explanation is excluded from training by its weight; leave the row out, or the weight");
    }
    if (!p->problem || !*p->problem) return err_set(err, ERR_INPUT, "there is no problem text (the user's turn)");
    if (p->solution && !*p->solution) return err_set(err, ERR_INPUT, "the explanation (the assistant's turn) is empty");
    return strlen(p->problem) <= LONGEST_PROBLEM ||
           err_set(err, ERR_INPUT, "the problem has %zu bytes; %d is the most", strlen(p->problem), LONGEST_PROBLEM);
}

/* ---- known fields, and everything else ---- */

enum { ID, ANSWER, KNOWN = 9 };
static const char *const known[KNOWN] = {"id",    "answer",  "family", "source", "licence",
                                         "split", "teacher", "model",  "stop"};

static const char *const consumed[] = {"messages", "prompt",        "completion", "instruction", "input", "output",
                                       "history",  "conversations", "problem",    "solution",    "text",  "system",
                                       "sansu",    "sample",        "extra",      "tools"};

static int find(const char *key, const char *const *list, int n) {
    for (int i = 0; i < n; i++)
        if (strcmp(key, list[i]) == 0) return i;
    return -1;
}

struct fields {
    const char *value[KNOWN];
    char room[2][DATASET_NUMBER_MAX]; /* of ID and ANSWER */
    int64_t sample;
    json_t *extra;
};

static bool read_fields(struct fields *f, const json_t *o, struct err *err) {
    const char *key;
    json_t *v;
    json_object_foreach((json_t *)(uintptr_t)o, key, v) {
        int k = find(key, known, KNOWN);
        if (k == ID || k == ANSWER) {
            const char *text;
            if (!dataset_text(&text, f->room[k], o, key, err)) return false;
            if (text) f->value[k] = text;
        } else if (k >= 0 && json_is_string(v))
            f->value[k] = json_string_value(v);
        else if (strcmp(key, "sample") == 0 && json_is_integer(v))
            f->sample = json_integer_value(v);
        else if (strcmp(key, "extra") == 0 && json_is_object(v))
            json_object_update(f->extra, v);
        else if (find(key, consumed, sizeof consumed / sizeof *consumed) < 0)
            json_object_set(f->extra, key, v);
    }
    return true;
}

/* Copy s into the row's memory; offsets first, since the memory moves while it grows. */
static size_t keep(struct bytes *memory, const char *s) {
    size_t at = memory->len;
    bytes_append(memory, s, strlen(s) + 1);
    return at;
}

static void id_of_problem(char id[65], const char *problem) {
    sha256_hex(id, problem, strlen(problem));
    memmove(id + 2, id, 16);
    memcpy(id, "p-", 2);
    id[18] = 0;
}

static bool fill(struct corpus_row *out, const struct parts *p, const struct fields *f, struct err *err) {
    enum { PARTS = 4 };
    const char **slots[KNOWN + PARTS] = {&out->id,       &out->answer,  &out->family, &out->source, &out->licence,
                                         &out->split,    &out->teacher, &out->model,  &out->stop,   &out->problem,
                                         &out->solution, &out->system,  &out->extra};
    char *dump = json_object_size(f->extra) ? json_dumps(f->extra, JSON_COMPACT | JSON_REAL_PRECISION(15)) : NULL,
         id[65];
    const char *text[KNOWN + PARTS] = {[KNOWN] = p->problem, p->solution, p->system, dump};
    size_t at[KNOWN + PARTS];
    memcpy(text, f->value, sizeof f->value);
    if (!text[ID] || !*text[ID]) {
        id_of_problem(id, p->problem);
        text[ID] = id;
    }
    out->sample = f->sample;
    for (int i = 0; i < KNOWN + PARTS; i++) at[i] = keep(&out->memory, text[i] ? text[i] : "");
    bool ok = !out->memory.failed && (dump || !json_object_size(f->extra));
    free(dump);
    if (!ok) return err_set(err, ERR_RESOURCE, "out of memory");
    for (int i = 0; i < KNOWN + PARTS; i++) *slots[i] = out->memory.data + at[i];
    return true;
}

static bool read_object(struct corpus_row *out, struct dataset_conversation *c, struct err *err) {
    struct fields f = {.extra = json_object()};
    struct parts p = {0};
    const json_t *ours = json_object_get(c->document, "sansu");
    bool ok = f.extra || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && audit_check_reference(c->document, err) && dataset_read_shape(c, c->document, NULL, err) &&
         read_parts(&p, c, err) && read_fields(&f, c->document, err) &&
         (!json_is_object(ours) || read_fields(&f, ours, err)) && fill(out, &p, &f, err);
    json_decref(f.extra);
    return ok;
}

bool dataset_row_read(struct corpus_row *out, const char *line, size_t n, struct err *err) {
    struct bytes memory = out->memory;
    bytes_clear(&memory);
    *out = (struct corpus_row){.memory = memory};
    struct dataset_conversation *c = calloc(1, sizeof *c);
    if (!c) return err_set(err, ERR_RESOURCE, "out of memory");
    c->document = dataset_object(line, n, true, err);
    bool ok = c->document && read_object(out, c, err);
    dataset_conversation_free(c);
    free(c);
    return ok;
}

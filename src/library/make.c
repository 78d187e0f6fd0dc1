/* make.c - a draft -> an item with its first version, or another version of the item that has its problem.
 *
 * Checked tests/library/library_test.c
 */
#include <string.h>

#include "base/hash.h"
#include "library_impl.h"

static bool check_draft(const struct library_draft *d, struct err *err) {
    const struct corpus_row *r = d->row;
    const char *const name[][2] = {
        {r->id, "id"},           {r->family, "family"},       {d->subtype, "subtype"}, {r->source, "source"},
        {r->licence, "licence"}, {r->split, "split"},         {r->teacher, "teacher"}, {r->model, "model"},
        {r->stop, "stop"},       {d->by, "a reviewer's name"}};
    for (size_t i = 0; i < sizeof name / sizeof *name; i++)
        if (!library_check_name(name[i][0], name[i][1], err)) return false;
    if (!r->problem || !*r->problem) return err_set(err, ERR_INPUT, "there is no problem");
    return library_check_text(r->problem, LIBRARY_PROBLEM_BYTES, "the problem", err) &&
           library_check_text(r->solution, LIBRARY_TEXT_BYTES, "the text", err) &&
           library_check_text(r->answer, LIBRARY_NOTE_BYTES, "the answer", err) &&
           library_check_text(r->system, LIBRARY_TEXT_BYTES, "the system turn", err) &&
           library_check_text(r->extra, LIBRARY_TEXT_BYTES, "what stands beside it", err);
}

static void name_item(char id[LIBRARY_NAME_BYTES + 1], const struct corpus_row *r) {
    char hash[65];
    if (r->id && *r->id) {
        memcpy(id, r->id, strlen(r->id) + 1);
        return;
    }
    sha256_hex(hash, r->problem, strlen(r->problem));
    memcpy(id, "p-", 2);
    memcpy(id + 2, hash, 16);
    id[18] = 0;
}

/* Is there an item of this id? Of another problem: false. */
static bool find(int64_t *item, struct library *l, const char *id, const char *problem, struct err *err) {
    sqlite3_stmt *s = database_statement(&l->base, err, "SELECT row, problem FROM item WHERE id = ?", "s", id);
    if (!s) return false;
    int step = sqlite3_step(s);
    bool ok = true;
    *item = step == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
    if (step == SQLITE_ROW && strcmp(database_text(&l->base, s, 1), problem) != 0)
        ok = err_set(err, ERR_INPUT,
                     "id '%.100s' is in the library with another problem text; give the new one another id", id);
    return database_ended(&l->base, s, step, ok, "reading an item", err);
}

static bool insert_item(int64_t *item, struct library *l, const struct library_draft *d, const char *id,
                        struct err *err) {
    const struct corpus_row *r = d->row;
    const char *value[] = {r->answer, r->family, d->subtype, r->system, r->source, r->licence, r->split, r->extra};
    for (size_t i = 0; i < sizeof value / sizeof *value; i++)
        if (value[i] && !*value[i]) value[i] = NULL;
    sqlite3_stmt *s = database_statement(
        &l->base, err,
        "INSERT INTO item(id, problem, grade, answer, family, subtype, system, source, licence, split, extra, at)"
        " VALUES(?,?,?,?,?,?,?,?,?,?,?,strftime('%s'))",
        "sskssssssss", id, r->problem, (int64_t)d->grade, value[0], value[1], value[2], value[3], value[4], value[5],
        value[6], value[7]);
    return database_append(&l->base, s, item, "storing an item", err);
}

static struct library_text text_of(const struct library_draft *d, int64_t item) {
    const struct corpus_row *r = d->row;
    return (struct library_text){.item = item,
                                 .text = r->solution ? r->solution : "",
                                 .kind = d->kind,
                                 .by = d->by,
                                 .teacher = r->teacher,
                                 .model = r->model,
                                 .stop = r->stop,
                                 .problem = r->problem,
                                 .answer = r->answer ? r->answer : "",
                                 .grade = d->grade};
}

static enum library_outcome make(int64_t *item, int64_t *event, struct library *l, const struct library_draft *d,
                                 const char *id, const char *tags, struct err *err) {
    if (!insert_item(item, l, d, id, err)) return LIBRARY_FAILED;
    const struct library_text t = text_of(d, *item);
    struct library_event e = {.item = *item, .action = "make", .state = "open", .by = d->by, .tags = tags};
    if (!library_add_version(l, &t, &e.version, err)) return LIBRARY_FAILED;
    return library_record(l, &e, event, err);
}

/* A text for a problem that is there. */
static enum library_outcome add_to(int64_t item, int64_t *event, struct library *l, const struct library_draft *d,
                                   struct err *err) {
    struct library_text t = text_of(d, item);
    struct library_now at;
    char hash[65];
    bool known = false;
    sha256_hex(hash, t.text, strlen(t.text));
    enum library_outcome outcome = library_look(&at, l, item, err);
    *event = at.event;
    if (outcome == LIBRARY_DONE && !library_hash_known(&known, l, item, hash, err)) outcome = LIBRARY_FAILED;
    if (outcome == LIBRARY_DONE && (known || !*t.text)) outcome = LIBRARY_SAME;
    if (outcome == LIBRARY_DONE && !d->versions)
        outcome = library_refuse(err, "this problem is in the library already, with another text");
    if (outcome == LIBRARY_DONE)
        outcome = library_follow_edit(l, &at, &(struct library_hand){.item = item, .by = d->by}, &t, event, err);
    library_now_free(&at);
    return outcome;
}

enum library_outcome library_add(struct library *l, const struct library_draft *d, int64_t *item, int64_t *event,
                                 struct err *err) {
    char id[LIBRARY_NAME_BYTES + 1];
    struct bytes tags = {0};
    enum library_outcome outcome = LIBRARY_FAILED;
    *item = *event = 0;
    if (check_draft(d, err) && library_read_tags(&tags, d->tags, err) && library_start(l, err)) {
        name_item(id, d->row);
        if (find(item, l, id, d->row->problem, err))
            outcome = *item ? add_to(*item, event, l, d, err) : make(item, event, l, d, id, bytes_text(&tags), err);
        outcome = library_finish(l, outcome, err);
    }
    bytes_free(&tags);
    return outcome;
}

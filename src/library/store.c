/* store.c - opening a library; one write as one transaction; an item as it is now.
 *
 * Checked tests/library/library_test.c, tests/library/kill_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "library_impl.h"

static const struct database_kind kind = {
    .noun = "library", .schema = library_schema, .application = LIBRARY_APPLICATION, .version = LIBRARY_SCHEMA_VERSION};

bool library_open(struct library **out, const char *path, enum library_mode mode, struct err *err) {
    struct library *l = calloc(1, sizeof *l);
    *out = NULL;
    if (!l) return err_set(err, ERR_RESOURCE, "out of memory");
    if (database_open(&l->base, path, &kind, mode == LIBRARY_WRITE, err)) {
        *out = l;
        return true;
    }
    library_close(l);
    return false;
}

bool library_settle(struct library *l, struct err *err) { return database_settle(&l->base, err); }

void library_close(struct library *l) {
    if (!l) return;
    database_close(&l->base);
    bytes_free(&l->words);
    bytes_free(&l->match);
    free(l);
}

/* ---- transactions ---- */

bool library_begin(struct library *l, struct err *err) {
    l->begun = database_begin(&l->base, err);
    return l->begun;
}

bool library_commit(struct library *l, struct err *err) {
    l->begun = false;
    return database_commit(&l->base, err);
}

void library_rollback(struct library *l) {
    l->begun = false;
    database_rollback(&l->base);
}

bool library_start(struct library *l, struct err *err) { return l->begun || database_begin(&l->base, err); }

enum library_outcome library_finish(struct library *l, enum library_outcome outcome, struct err *err) {
    if (l->begun) return outcome;
    if (outcome == LIBRARY_DONE) return database_commit(&l->base, err) ? LIBRARY_DONE : LIBRARY_FAILED;
    database_rollback(&l->base);
    return outcome;
}

/* ---- an item as it is now ---- */

static void copy(char *out, size_t room, const char *text) {
    size_t n = strnlen(text, room - 1);
    memcpy(out, text, n);
    out[n] = 0;
}

static bool take(struct library_now *out, struct library *l, sqlite3_stmt *s, struct err *err) {
    struct database *d = &l->base;
    out->event = sqlite3_column_int64(s, 0);
    out->version = sqlite3_column_int64(s, 1);
    out->before = sqlite3_column_int64(s, 2);
    copy(out->state, sizeof out->state, database_text(d, s, 3));
    bytes_append_string(&out->tags, database_text(d, s, 4));
    copy(out->hash, sizeof out->hash, database_text(d, s, 5));
    out->false_claims = sqlite3_column_int64(s, 6) > 0;
    out->other_answer = strcmp(database_text(d, s, 7), "different") == 0;
    out->empty = sqlite3_column_int64(s, 8) == 0;
    return database_texts_whole(d, "reading an item", err) &&
           (!out->tags.failed || err_set(err, ERR_RESOURCE, "out of memory"));
}

enum library_outcome library_look(struct library_now *out, struct library *l, int64_t item, struct err *err) {
    sqlite3_stmt *s = database_statement(
        &l->base, err,
        "SELECT e.row, e.version, e.before, e.state, e.tags, v.hash, v.n_false, v.match, length(v.text)"
        " FROM state s JOIN event e ON e.row = s.event JOIN version v ON v.row = s.version WHERE s.item = ?",
        "i", item);
    *out = (struct library_now){.item = item};
    if (!s) return LIBRARY_FAILED;
    int step = sqlite3_step(s);
    bool ok = step == SQLITE_DONE || (step == SQLITE_ROW && take(out, l, s, err));
    if (!ok) database_fail(&l->base, "reading an item", err);
    sqlite3_reset(s);
    return !ok ? LIBRARY_FAILED : step == SQLITE_ROW ? LIBRARY_DONE : LIBRARY_MISSING;
}

void library_now_free(struct library_now *now) { bytes_free(&now->tags); }

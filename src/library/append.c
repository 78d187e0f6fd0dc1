/* append.c - the rows that a write is made of: a version with its audit, an event with what follows of it.
 *
 * Checked tests/library/library_test.c
 */
#include <string.h>
#include <time.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "gram.h"
#include "library_impl.h"
#include "sansu/audit.h"
#include "sansu/problem.h"

static int64_t now(void) { return (int64_t)time(NULL); }

static const char *or_null(const char *s) { return s && *s ? s : NULL; }

/* ---- versions ---- */

static bool insert_version(struct library *l, const struct library_text *t, const struct audit_report *r, int64_t *row,
                           struct err *err) {
    char hash[65];
    sha256_hex(hash, t->text, strlen(t->text));
    sqlite3_stmt *s = database_statement(
        &l->base, err,
        "INSERT INTO version(item, number, text, hash, kind, teacher, model, stop, by, verdict, match, n_claims, n_true, n_false, at)"
        " VALUES(?1, (SELECT count(*) + 1 FROM version WHERE item = ?1),?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14)",
        "isssssssssiiii", t->item, t->text, hash, t->kind, or_null(t->teacher), or_null(t->model), or_null(t->stop),
        or_null(t->by), audit_verdict_name(r->verdict), r->has_match ? exact_match_name(r->match) : NULL,
        (int64_t)r->n_claims, (int64_t)r->n_true, (int64_t)r->n_false, now());
    return database_append(&l->base, s, row, "storing a version", err);
}

bool library_add_version(struct library *l, const struct library_text *t, int64_t *row, struct err *err) {
    const struct audit_options known = {.problem = t->problem,
                                        .n_problem = strlen(t->problem),
                                        .reference = or_null(t->answer),
                                        .n_reference = strlen(t->answer),
                                        .grade = t->grade};
    struct audit_report report;
    if (!audit_text(&report, t->text, strlen(t->text), &known, err)) return false;
    bool ok = insert_version(l, t, &report, row, err);
    audit_report_free(&report);
    return ok;
}

bool library_hash_known(bool *out, struct library *l, int64_t item, const char *hash, struct err *err) {
    sqlite3_stmt *s =
        database_statement(&l->base, err, "SELECT 1 FROM version WHERE item = ? AND hash = ?", "is", item, hash);
    if (!s) return false;
    int step = sqlite3_step(s);
    *out = step == SQLITE_ROW;
    return database_ended(&l->base, s, step, true, "reading versions", err);
}

bool library_count_versions(int64_t *out, struct library *l, int64_t item, struct err *err) {
    sqlite3_stmt *s = database_statement(&l->base, err, "SELECT count(*) FROM version WHERE item = ?", "i", item);
    if (!s) return false;
    int step = sqlite3_step(s);
    *out = step == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
    return database_ended(&l->base, s, step, true, "counting versions", err);
}

/* ---- events ---- */

static bool forget(struct library *l, const char *sql, int64_t item, struct err *err) {
    return database_append(&l->base, database_statement(&l->base, err, sql, "i", item), NULL, "tidying", err);
}

static bool store_tags(struct library *l, int64_t item, const char *tags, struct err *err) {
    char name[LIBRARY_NAME_BYTES + 1];
    if (!forget(l, "DELETE FROM tag WHERE item = ?", item, err)) return false;
    for (size_t n; *tags; tags += n + (tags[n] == ' ')) {
        n = strcspn(tags, " ");
        memcpy(name, tags, n);
        name[n] = 0;
        sqlite3_stmt *s =
            database_statement(&l->base, err, "INSERT INTO tag(item, name) VALUES(?,?)", "is", item, name);
        if (!database_append(&l->base, s, NULL, "storing a tag", err)) return false;
    }
    return true;
}

static void add_words(struct bytes *words, const char *text) { gram_write(words, text, strlen(text)); }

/* Problem, text, tags, and the family under both its names. */
static bool collect_words(struct library *l, const struct library_event *e, struct err *err) {
    sqlite3_stmt *s = database_statement(
        &l->base, err, "SELECT i.problem, v.text, i.family FROM item i, version v WHERE i.row = ? AND v.row = ?", "ii",
        e->item, e->version);
    if (!s) return false;
    bytes_clear(&l->words);
    int step = sqlite3_step(s);
    for (int column = 0; step == SQLITE_ROW && column < 3; column++)
        add_words(&l->words, database_text(&l->base, s, column));
    int family = step == SQLITE_ROW ? problem_family_find(database_text(&l->base, s, 2)) : -1;
    if (family >= 0) add_words(&l->words, problem_family_at(family).name);
    add_words(&l->words, e->tags);
    bool ok = database_texts_whole(&l->base, "reading an item", err) &&
              (!l->words.failed || err_set(err, ERR_RESOURCE, "out of memory"));
    return database_ended(&l->base, s, step, ok, "reading an item", err);
}

static bool index_item(struct library *l, const struct library_event *e, struct err *err) {
    if (!collect_words(l, e, err) || !forget(l, "DELETE FROM gram WHERE rowid = ?", e->item, err)) return false;
    sqlite3_stmt *s = database_statement(&l->base, err, "INSERT INTO gram(rowid, words) VALUES(?,?)", "is", e->item,
                                         bytes_text(&l->words));
    return database_append(&l->base, s, NULL, "storing an item's words", err);
}

bool library_add_event(struct library *l, const struct library_event *e, int64_t *row, struct err *err) {
    sqlite3_stmt *s = database_statement(
        &l->base, err,
        "INSERT INTO event(item, version, action, state, code, note, by, tags, before, at) VALUES(?,?,?,?,?,?,?,?,?,?)",
        "iisssssski", e->item, e->version, e->action, e->state, or_null(e->code), or_null(e->note), or_null(e->by),
        e->tags, e->before, now());
    return database_append(&l->base, s, row, "storing an event", err) && store_tags(l, e->item, e->tags, err) &&
           index_item(l, e, err);
}

/* ---- what may be written ---- */

bool library_check_text(const char *text, size_t most, const char *what, struct err *err) {
    size_t n = text ? strlen(text) : 0, bad;
    if (n > most) return err_set(err, ERR_INPUT, "%s has %zu bytes; %zu are the most", what, n, most);
    return n == 0 || utf8_valid(text, n, &bad) || err_set(err, ERR_INPUT, "%s: byte %zu is no UTF-8", what, bad);
}

bool library_check_name(const char *text, const char *what, struct err *err) {
    if (!library_check_text(text, LIBRARY_NAME_BYTES, what, err)) return false;
    for (const char *at = text ? text : ""; *at; at++)
        if ((unsigned char)*at < ' ') return err_set(err, ERR_INPUT, "%s must be one line", what);
    return true;
}

static bool holds(const char *list, const char *name, size_t n) {
    for (size_t k; *list; list += k + (list[k] == ' ')) {
        k = strcspn(list, " ");
        if (k == n && memcmp(list, name, n) == 0) return true;
    }
    return false;
}

bool library_read_tags(struct bytes *out, const char *tags, struct err *err) {
    char name[LIBRARY_NAME_BYTES + 1];
    size_t count = 0;
    for (size_t n; tags && *tags; tags += n) {
        tags += strspn(tags, " \t\r\n");
        n = strcspn(tags, " \t\r\n");
        if (n == 0 || holds(bytes_text(out), tags, n)) continue;
        if (n > LIBRARY_NAME_BYTES) return err_set(err, ERR_INPUT, "a tag is longer than %d bytes", LIBRARY_NAME_BYTES);
        if (++count > LIBRARY_TAGS) return err_set(err, ERR_INPUT, "an item has %d tags at most", LIBRARY_TAGS);
        memcpy(name, tags, n);
        name[n] = 0;
        if (!library_check_name(name, "a tag", err)) return false;
        bytes_printf(out, "%s%s", out->len ? " " : "", name);
    }
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

/* database.c - opening a file, its lock, transactions, statements.
 *
 * Owns    the connection and its statements      Never   knows a table
 * Checked tests/corpus/store_test.c, tests/library/library_test.c
 */
#include "database/database.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/file.h"

enum { WAIT_MS = 10000 };

bool database_fail(struct database *d, const char *doing, struct err *err) {
    int code = sqlite3_errcode(d->db);
    const char *words = sqlite3_errmsg(d->db);
    switch (code & 0xff) {
        case SQLITE_FULL:
        case SQLITE_IOERR:
            return err_set(err, ERR_RESOURCE, "%s: %s: the disk is full or failing (%s); nothing stored so far is lost",
                           d->path, doing, words);
        case SQLITE_NOMEM: return err_set(err, ERR_RESOURCE, "%s: %s: out of memory", d->path, doing);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return err_set(err, ERR_INPUT, "%s: %s: not a sound SQLite file (%s)", d->path, doing, words);
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_PERM: return err_set(err, ERR_INPUT, "%s: %s: %s", d->path, doing, words);
        default: return err_set(err, ERR_WORK, "%s: %s: %s", d->path, doing, words);
    }
}

bool database_exec(struct database *d, const char *sql, const char *doing, struct err *err) {
    return sqlite3_exec(d->db, sql, NULL, NULL, NULL) == SQLITE_OK || database_fail(d, doing, err);
}

static bool pragma_int(struct database *d, const char *sql, int64_t *out, struct err *err) {
    sqlite3_stmt *stmt = NULL;
    bool ok = sqlite3_prepare_v2(d->db, sql, -1, &stmt, NULL) == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW;
    if (ok)
        *out = sqlite3_column_int64(stmt, 0);
    else
        database_fail(d, "opening", err);
    sqlite3_finalize(stmt);
    return ok;
}

/* ---- open ---- */

static bool check_path(const struct database *d, bool writer, struct err *err) {
    struct stat st;
    if (stat(d->path, &st) == 0)
        return S_ISREG(st.st_mode) || err_set(err, ERR_INPUT, "%s: expected a %s, found %s", d->path, d->kind->noun,
                                              S_ISDIR(st.st_mode) ? "a directory" : "a special file");
    return writer || err_set(err, ERR_INPUT, "%s: no such %s", d->path, d->kind->noun);
}

/* The lock lies on the file itself, so that it has one writer under all its names. flock and SQLite's own locks
 * (POSIX) do not see each other; but closing any descriptor of a file drops the process's POSIX locks on it, which is
 * why this one is closed after SQLite's, and why one process opens a file for writing once. */
static bool take_lock(struct database *d, struct err *err) {
    const char *noun = d->kind->noun;
    struct stat held, named;
    d->lock = open(d->path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (d->lock < 0) return err_set(err, err_code_of(errno), "%s: cannot be written: %s", d->path, strerror(errno));
    if (flock(d->lock, LOCK_EX | LOCK_NB) != 0)
        return err_set(err, ERR_WORK, "%s: another process is writing to this %s", d->path, noun);
    if (fstat(d->lock, &held) != 0 || stat(d->path, &named) != 0 || held.st_ino != named.st_ino ||
        held.st_dev != named.st_dev)
        return err_set(err, ERR_WORK, "%s: the %s was replaced while it was opened; try again", d->path, noun);
    if (held.st_nlink == 1) return true;
    return err_set(err, ERR_INPUT,
                   "%s: this %s has %llu names (hard links); what is kept beside it goes by name, so it may have "
                   "one only; remove the others, or copy instead of linking",
                   d->path, noun, (unsigned long long)held.st_nlink);
}

static bool make_tables(struct database *d, struct err *err) {
    struct bytes sql = {0};
    bytes_append_string(&sql, "BEGIN IMMEDIATE;");
    for (const char *const *part = d->kind->schema; *part; part++) bytes_append_string(&sql, *part);
    bytes_printf(&sql, "PRAGMA application_id = %d; PRAGMA user_version = %d; COMMIT;", d->kind->application,
                 d->kind->version);
    bool ok = !sql.failed ? database_exec(d, bytes_text(&sql), "making the tables", err)
                          : err_set(err, ERR_RESOURCE, "out of memory");
    bytes_free(&sql);
    return ok;
}

/* An empty file is made one of ours; anything else must be one, and of a version that is known. */
static bool check_or_make(struct database *d, bool writer, struct err *err) {
    const struct database_kind *kind = d->kind;
    int64_t version = 0, application = 0, tables = 0;
    if (!pragma_int(d, "SELECT count(*) FROM sqlite_master", &tables, err) ||
        !pragma_int(d, "PRAGMA application_id", &application, err) ||
        !pragma_int(d, "PRAGMA user_version", &version, err))
        return false;
    if (tables == 0)
        return writer ? make_tables(d, err)
                      : err_set(err, ERR_INPUT, "%s: an empty file, not a sansu %s", d->path, kind->noun);
    if (application != kind->application)
        return err_set(err, ERR_INPUT, "%s: a SQLite file of another program, not a sansu %s", d->path, kind->noun);
    return version == kind->version ||
           err_set(err, ERR_INPUT, "%s: a %s of schema %lld; this sansu knows schema %d%s", d->path, kind->noun,
                   (long long)version, kind->version,
                   version > kind->version
                       ? ": it was written by a newer sansu, use that one"
                       : " and does not change files of others; export it with the sansu that made it");
}

static bool connect(struct database *d, bool writer, struct err *err) {
    int flags = writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (sqlite3_open_v2(d->path, &d->db, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        return d->db ? database_fail(d, "opening", err) : err_set(err, ERR_RESOURCE, "out of memory");
    sqlite3_busy_timeout(d->db, WAIT_MS);
    sqlite3_db_config(d->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(d->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    if (writer && !database_exec(d, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON",
                                 "opening", err))
        return false;
    return check_or_make(d, writer, err);
}

bool database_open(struct database *out, const char *path, const struct database_kind *kind, bool writer,
                   struct err *err) {
    *out = (struct database){.kind = kind, .lock = -1, .path = strdup(path)};
    return (out->path || err_set(err, ERR_RESOURCE, "out of memory")) && check_path(out, writer, err) &&
           (!writer || take_lock(out, err)) && connect(out, writer, err);
}

/* SQLite does the same when it closes, and says nothing of a failure. What failed once may work a moment later. */
bool database_settle(struct database *d, struct err *err) {
    int code = SQLITE_OK;
    for (int attempt = 0; attempt < 2 && (attempt == 0 || code != SQLITE_OK); attempt++)
        code = sqlite3_wal_checkpoint_v2(d->db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    if (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) return true;
    return err_set(err, ERR_RESOURCE,
                   "%s: the disk is full or failing (%s); nothing is lost, but a part lies in %s-wal: keep the two "
                   "together, the next writer joins them",
                   d->path, sqlite3_errmsg(d->db), d->path);
}

void database_close(struct database *d) {
    for (int i = 0; i < DATABASE_STATEMENTS; i++) sqlite3_finalize(d->cache[i].stmt);
    sqlite3_close(d->db);
    if (d->lock >= 0) close(d->lock);
    free(d->path);
}

/* ---- transactions ---- */

bool database_begin(struct database *d, struct err *err) {
    d->begun = database_exec(d, "BEGIN IMMEDIATE", "beginning to write", err);
    return d->begun;
}

bool database_commit(struct database *d, struct err *err) {
    if (!database_exec(d, "COMMIT", "writing to disk", err)) {
        database_rollback(d);
        return false;
    }
    d->begun = false;
    return true;
}

void database_rollback(struct database *d) {
    if (d->begun) sqlite3_exec(d->db, "ROLLBACK", NULL, NULL, NULL);
    d->begun = false;
}

/* ---- statements ---- */

static sqlite3_stmt *prepared(struct database *d, const char *sql, struct err *err) {
    int i = 0;
    while (i < DATABASE_STATEMENTS && d->cache[i].sql && d->cache[i].sql != sql) i++;
    if (i == DATABASE_STATEMENTS) {
        err_set(err, ERR_RESOURCE, "%s: more than %d statements", d->path, DATABASE_STATEMENTS);
        return NULL;
    }
    if (!d->cache[i].stmt) {
        if (sqlite3_prepare_v3(d->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &d->cache[i].stmt, NULL) != SQLITE_OK) {
            database_fail(d, "preparing", err);
            return NULL;
        }
        d->cache[i].sql = sql;
    }
    sqlite3_reset(d->cache[i].stmt);
    d->lacked = false;
    return d->cache[i].stmt;
}

sqlite3_stmt *database_statement(struct database *d, struct err *err, const char *sql, const char *kinds, ...) {
    sqlite3_stmt *stmt = prepared(d, sql, err);
    va_list args;
    int code = SQLITE_OK;
    if (!stmt) return NULL;
    va_start(args, kinds);
    for (int i = 1; *kinds && code == SQLITE_OK; kinds++, i++) {
        if (*kinds == 's') {
            code = sqlite3_bind_text(stmt, i, va_arg(args, const char *), -1, SQLITE_TRANSIENT);
        } else if (*kinds == 'b') {
            const void *data = va_arg(args, const void *);
            code = sqlite3_bind_blob64(stmt, i, data ? data : "", va_arg(args, size_t), SQLITE_TRANSIENT);
        } else {
            int64_t v = va_arg(args, int64_t);
            code = *kinds == 'k' && v == 0 ? sqlite3_bind_null(stmt, i) : sqlite3_bind_int64(stmt, i, v);
        }
    }
    va_end(args);
    if (code == SQLITE_OK) return stmt;
    database_fail(d, "binding", err);
    return NULL;
}

bool database_append(struct database *d, sqlite3_stmt *stmt, int64_t *out_row, const char *doing, struct err *err) {
    if (!stmt) return false;
    bool ok = sqlite3_step(stmt) == SQLITE_DONE || database_fail(d, doing, err);
    sqlite3_reset(stmt);
    if (ok && out_row) *out_row = sqlite3_last_insert_rowid(d->db);
    return ok;
}

bool database_ended(struct database *d, sqlite3_stmt *s, int step, bool go, const char *doing, struct err *err) {
    bool ok = go && (step == SQLITE_DONE || step == SQLITE_ROW || database_fail(d, doing, err));
    sqlite3_reset(s);
    return ok;
}

const char *database_text(struct database *d, sqlite3_stmt *stmt, int column) {
    const unsigned char *s = sqlite3_column_text(stmt, column);
    if (!s && sqlite3_errcode(d->db) == SQLITE_NOMEM) d->lacked = true;
    return s ? (const char *)s : "";
}

bool database_texts_whole(struct database *d, const char *doing, struct err *err) {
    return !d->lacked || err_set(err, ERR_RESOURCE, "%s: %s: out of memory", d->path, doing);
}

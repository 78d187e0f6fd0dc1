/* store.c - opening a store, transactions, statements.
 *
 *   PATH        the SQLite file (WAL: PATH-wal and PATH-shm beside it while it is open), locked by its one writer; the
 *     lock
 *               goes with its process, however that ends
 *   PATH-spare  space kept free for answers that are on their way
 *
 * A commit is on disk (synchronous=FULL) before it returns: what was received is not lost by a crash or a power cut.
 *
 * Owns    the connection and its statements      Never   edits a row
 * Checked tests/corpus/store_test.c
 */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "corpus_impl.h"

enum { WAIT_MS = 10000 };

bool corpus_fail(struct corpus *c, const char *doing, struct err *err) {
    int code = sqlite3_errcode(c->db);
    const char *words = sqlite3_errmsg(c->db);
    switch (code & 0xff) {
        case SQLITE_FULL:
        case SQLITE_IOERR:
            return err_set(err, ERR_RESOURCE, "%s: %s: the disk is full or failing (%s); nothing stored so far is lost",
                           c->path, doing, words);
        case SQLITE_NOMEM: return err_set(err, ERR_RESOURCE, "%s: %s: out of memory", c->path, doing);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return err_set(err, ERR_INPUT, "%s: %s: not a sound SQLite file (%s)", c->path, doing, words);
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_PERM: return err_set(err, ERR_INPUT, "%s: %s: %s", c->path, doing, words);
        default: return err_set(err, ERR_WORK, "%s: %s: %s", c->path, doing, words);
    }
}

bool corpus_exec(struct corpus *c, const char *sql, const char *doing, struct err *err) {
    return sqlite3_exec(c->db, sql, NULL, NULL, NULL) == SQLITE_OK || corpus_fail(c, doing, err);
}

static bool pragma_int(struct corpus *c, const char *sql, int64_t *out, struct err *err) {
    sqlite3_stmt *stmt = NULL;
    bool ok = sqlite3_prepare_v2(c->db, sql, -1, &stmt, NULL) == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW;
    if (ok)
        *out = sqlite3_column_int64(stmt, 0);
    else
        corpus_fail(c, "opening", err);
    sqlite3_finalize(stmt);
    return ok;
}

/* ---- open ---- */

static bool check_kind(const struct corpus *c, bool writer, struct err *err) {
    struct stat st;
    if (stat(c->path, &st) == 0)
        return S_ISREG(st.st_mode) || err_set(err, ERR_INPUT, "%s: expected a store, found %s", c->path,
                                              S_ISDIR(st.st_mode) ? "a directory" : "a special file");
    return writer || err_set(err, ERR_INPUT, "%s: no such store", c->path);
}

/* The lock lies on the file itself, so that a store has one writer under all its names. flock and SQLite's own locks
 * (POSIX) do not see each other; but closing any descriptor of a file drops the process's POSIX locks on it, which is
 * why this one is closed after SQLite's, and why one process opens a store for writing once. */
static bool take_lock(struct corpus *c, struct err *err) {
    struct stat held, named;
    c->lock = open(c->path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (c->lock < 0) return err_set(err, err_code_of(errno), "%s: cannot be written: %s", c->path, strerror(errno));
    if (flock(c->lock, LOCK_EX | LOCK_NB) != 0)
        return err_set(err, ERR_WORK, "%s: another process is writing to this store", c->path);
    if (fstat(c->lock, &held) != 0 || stat(c->path, &named) != 0 || held.st_ino != named.st_ino ||
        held.st_dev != named.st_dev)
        return err_set(err, ERR_WORK, "%s: the store was replaced while it was opened; try again", c->path);
    if (held.st_nlink == 1) return true;
    return err_set(err, ERR_INPUT,
                   "%s: this store has %llu names (hard links); what is kept beside it goes by name, so it may have "
                   "one only; remove the others, or copy instead of linking",
                   c->path, (unsigned long long)held.st_nlink);
}

/* An empty file becomes a store; anything else must be one of ours and of a version that is known. */
static bool check_or_make(struct corpus *c, bool writer, struct err *err) {
    int64_t version = 0, application = 0, tables = 0;
    if (!pragma_int(c, "SELECT count(*) FROM sqlite_master", &tables, err) ||
        !pragma_int(c, "PRAGMA application_id", &application, err) ||
        !pragma_int(c, "PRAGMA user_version", &version, err))
        return false;
    if (tables > 0 && application != CORPUS_APPLICATION)
        return err_set(err, ERR_INPUT, "%s: a SQLite file of another program, not a sansu store", c->path);
    if (tables > 0 && version == CORPUS_SCHEMA_VERSION) return true;
    if (tables > 0)
        return err_set(err, ERR_INPUT, "%s: a store of schema %lld; this sansu knows schema %d%s", c->path,
                       (long long)version, CORPUS_SCHEMA_VERSION,
                       version > CORPUS_SCHEMA_VERSION
                           ? ": it was written by a newer sansu, use that one"
                           : " and does not change files of others; export it with the sansu that made it");
    if (!writer) return err_set(err, ERR_INPUT, "%s: an empty file, not a sansu store", c->path);
    struct bytes sql = {0};
    bytes_append_string(&sql, "BEGIN IMMEDIATE;");
    for (const char *const *part = corpus_schema; *part; part++) bytes_append_string(&sql, *part);
    bytes_printf(&sql, "PRAGMA application_id = %d; PRAGMA user_version = %d; COMMIT;", CORPUS_APPLICATION,
                 CORPUS_SCHEMA_VERSION);
    bool ok = !sql.failed ? corpus_exec(c, bytes_text(&sql), "making the tables", err)
                          : err_set(err, ERR_RESOURCE, "out of memory");
    bytes_free(&sql);
    return ok;
}

static bool connect(struct corpus *c, bool writer, struct err *err) {
    int flags = writer ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    if (sqlite3_open_v2(c->path, &c->db, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        return c->db ? corpus_fail(c, "opening", err) : err_set(err, ERR_RESOURCE, "out of memory");
    sqlite3_busy_timeout(c->db, WAIT_MS);
    sqlite3_db_config(c->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(c->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    if (writer && !corpus_exec(c, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON",
                               "opening", err))
        return false;
    return check_or_make(c, writer, err);
}

bool corpus_open(struct corpus **out, const char *path, enum corpus_mode mode, struct err *err) {
    struct corpus *c = calloc(1, sizeof *c);
    *out = NULL;
    if (!c || !(c->path = strdup(path))) {
        free(c);
        return err_set(err, ERR_RESOURCE, "out of memory");
    }
    c->lock = -1;
    if (check_kind(c, mode == CORPUS_WRITE, err) && (mode == CORPUS_READ || take_lock(c, err)) &&
        connect(c, mode == CORPUS_WRITE, err)) {
        *out = c;
        return true;
    }
    corpus_close(c);
    return false;
}

void corpus_close(struct corpus *c) {
    if (!c) return;
    for (int i = 0; i < CORPUS_STATEMENTS; i++) sqlite3_finalize(c->cache[i].stmt);
    corpus_release(c);
    sqlite3_close(c->db);
    if (c->lock >= 0) close(c->lock);
    free(c->path);
    free(c);
}

/* ---- transactions ---- */

bool corpus_begin(struct corpus *c, struct err *err) {
    c->begun = corpus_exec(c, "BEGIN IMMEDIATE", "beginning to write", err);
    return c->begun;
}

bool corpus_commit(struct corpus *c, struct err *err) {
    if (!corpus_exec(c, "COMMIT", "writing to disk", err)) {
        corpus_rollback(c);
        return false;
    }
    c->begun = false;
    return true;
}

void corpus_rollback(struct corpus *c) {
    if (c->begun) sqlite3_exec(c->db, "ROLLBACK", NULL, NULL, NULL);
    c->begun = false;
}

bool corpus_reserve(struct corpus *c, size_t n_bytes, struct err *err) {
    struct bytes name = {0};
    bytes_printf(&name, "%s-spare", c->path);
    if (name.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    int fd = open(bytes_text(&name), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    int error = fd < 0 ? errno : posix_fallocate(fd, 0, (off_t)n_bytes);
    if (fd >= 0) close(fd);
    if (error) {
        unlink(bytes_text(&name));
        err_set(err, ERR_RESOURCE, "%s: %zu bytes cannot be kept free for answers on their way: %s; nothing was sent",
                bytes_text(&name), n_bytes, strerror(error));
        bytes_free(&name);
        return false;
    }
    free(c->reserve);
    c->reserve = name.data;
    return true;
}

void corpus_release(struct corpus *c) {
    if (c->reserve) unlink(c->reserve);
    free(c->reserve);
    c->reserve = NULL;
}

/* ---- statements ---- */

static sqlite3_stmt *prepared(struct corpus *c, const char *sql, struct err *err) {
    int i = 0;
    while (i < CORPUS_STATEMENTS && c->cache[i].sql && c->cache[i].sql != sql) i++;
    if (i == CORPUS_STATEMENTS) {
        err_set(err, ERR_RESOURCE, "%s: more than %d statements", c->path, CORPUS_STATEMENTS);
        return NULL;
    }
    if (!c->cache[i].stmt) {
        if (sqlite3_prepare_v3(c->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &c->cache[i].stmt, NULL) != SQLITE_OK) {
            corpus_fail(c, "preparing", err);
            return NULL;
        }
        c->cache[i].sql = sql;
    }
    sqlite3_reset(c->cache[i].stmt);
    c->lacked = false;
    return c->cache[i].stmt;
}

sqlite3_stmt *corpus_statement(struct corpus *c, struct err *err, const char *sql, const char *kinds, ...) {
    sqlite3_stmt *stmt = prepared(c, sql, err);
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
    corpus_fail(c, "binding", err);
    return NULL;
}

bool corpus_append(struct corpus *c, sqlite3_stmt *stmt, int64_t *out_row, const char *doing, struct err *err) {
    if (!stmt) return false;
    bool ok = sqlite3_step(stmt) == SQLITE_DONE || corpus_fail(c, doing, err);
    sqlite3_reset(stmt);
    if (ok && out_row) *out_row = sqlite3_last_insert_rowid(c->db);
    return ok;
}

const char *corpus_text(struct corpus *c, sqlite3_stmt *stmt, int column) {
    const unsigned char *s = sqlite3_column_text(stmt, column);
    if (!s && sqlite3_errcode(c->db) == SQLITE_NOMEM) c->lacked = true;
    return s ? (const char *)s : "";
}

bool corpus_texts_whole(struct corpus *c, const char *doing, struct err *err) {
    return !c->lacked || err_set(err, ERR_RESOURCE, "%s: %s: out of memory", c->path, doing);
}

/* database.h - one SQLite file that only grows: opened by its one writer or any number of readers, written in
 * transactions, asked by prepared statements. What its tables are, the room above says.
 *
 *   PATH        the SQLite file (WAL: PATH-wal and PATH-shm beside it while it is open), locked by its writer; the lock
 *               goes with its process, however that ends
 *
 * A commit is on disk (synchronous=FULL) before it returns: no crash and no power cut loses what was acknowledged. */
#ifndef SANSU_DATABASE_DATABASE_H
#define SANSU_DATABASE_DATABASE_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

/* What a file is. */
struct database_kind {
    const char *noun;          /* "store": in messages */
    const char *const *schema; /* SQL in parts, ends with NULL */
    int application, version;  /* PRAGMA application_id, user_version */
};

enum { DATABASE_STATEMENTS = 48 };

struct database { /* for one thread */
    sqlite3 *db;
    const struct database_kind *kind;
    char *path;
    int lock;    /* a descriptor of the file that holds its lock, -1 for a reader */
    bool begun;  /* a transaction is */
    bool lacked; /* a text of the current row could not be had */
    struct {
        const char *sql; /* static text; its address is its name */
        sqlite3_stmt *stmt;
    } cache[DATABASE_STATEMENTS];
};

/* A writer creates a missing file. A file of another kind, of a newer schema or damaged is ERR_INPUT; a second writer
 * is ERR_WORK. Close in any case. */
bool database_open(struct database *out, const char *path, const struct database_kind *kind, bool writer,
                   struct err *err);
/* A writer's last step: what lies in PATH-wal goes into PATH, so that one file holds everything. On failure nothing is
 * lost: the two files together hold it, and the next writer tries again. A reader may have it wait: no failure. */
bool database_settle(struct database *d, struct err *err);
void database_close(struct database *d); /* an open transaction is given up */

bool database_begin(struct database *d, struct err *err);
bool database_commit(struct database *d, struct err *err); /* on failure nothing of it was done */
void database_rollback(struct database *d);

/* Fill err with SQLite's words and the exit code that fits (full disk: ERR_RESOURCE, damaged file: ERR_INPUT). */
bool database_fail(struct database *d, const char *doing, struct err *err);

/* The prepared statement of a static SQL text, reset, bound: 'i' int64_t, 's' const char * (NULL binds NULL), 'k'
 * int64_t where 0 binds NULL, 'b' const void *, size_t. NULL with err filled. */
sqlite3_stmt *database_statement(struct database *d, struct err *err, const char *sql, const char *kinds, ...);

/* Run one that gives no rows; out_row (may be NULL) gets the last inserted row. */
bool database_append(struct database *d, sqlite3_stmt *stmt, int64_t *out_row, const char *doing, struct err *err);

/* Ends reading rows. step: what sqlite3_step gave last, SQLITE_ROW too (no further one is wanted); go: what came before
 * is well. */
bool database_ended(struct database *d, sqlite3_stmt *stmt, int step, bool go, const char *doing, struct err *err);

/* A text column; "" for NULL, and where memory is short. Who has taken texts of a row asks database_texts_whole before
 * they are used. */
const char *database_text(struct database *d, sqlite3_stmt *stmt, int column);
bool database_texts_whole(struct database *d, const char *doing, struct err *err);

/* Run static SQL. */
bool database_exec(struct database *d, const char *sql, const char *doing, struct err *err);

/* Triggers that keep the rows of a table as they were written. */
#define DATABASE_FROZEN(table)                                                                        \
    "CREATE TRIGGER " table "_no_update BEFORE UPDATE ON " table " BEGIN SELECT RAISE(ABORT, '" table \
    " are never edited'); END;"                                                                       \
    "CREATE TRIGGER " table "_no_delete BEFORE DELETE ON " table " BEGIN SELECT RAISE(ABORT, '" table \
    " are never deleted'); END;"

#endif

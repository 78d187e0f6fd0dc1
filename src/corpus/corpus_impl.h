/* corpus_impl.h - one open store and the way statements are run; private to src/corpus. */
#ifndef SANSU_CORPUS_IMPL_H
#define SANSU_CORPUS_IMPL_H

#include <sqlite3.h>

#include "sansu/corpus.h"

enum { CORPUS_STATEMENTS = 48 };

struct corpus {
    sqlite3 *db;
    char *path, *reserve; /* reserve: path of the space kept free, NULL when none is kept */
    int lock;             /* a descriptor of the store that holds its lock, -1 for a reader */
    bool begun;
    bool lacked; /* a text of the current row could not be had */
    struct {
        const char *sql; /* static text; its address is its name */
        sqlite3_stmt *stmt;
    } cache[CORPUS_STATEMENTS];
};

extern const char *const corpus_schema[]; /* SQL in parts, ends with NULL */
enum { CORPUS_SCHEMA_VERSION = 1, CORPUS_APPLICATION = 0x53414E53 /* "SANS" */ };

/* Fill err with SQLite's words and the exit code that fits (full disk: ERR_RESOURCE, damaged file: ERR_INPUT). */
bool corpus_fail(struct corpus *c, const char *doing, struct err *err);

/* The prepared statement of a static SQL text, reset, bound: 'i' int64_t, 's' const char * (NULL binds NULL), 'k'
 * int64_t where 0 binds NULL, 'b' const void *, size_t. NULL with err filled. */
sqlite3_stmt *corpus_statement(struct corpus *c, struct err *err, const char *sql, const char *kinds, ...);

/* Run one that gives no rows; out_row (may be NULL) gets the last inserted row. */
bool corpus_append(struct corpus *c, sqlite3_stmt *stmt, int64_t *out_row, const char *doing, struct err *err);

/* A text column; "" for NULL, and where memory is short. Who has taken texts of a row asks corpus_texts_whole before
 * they are used. */
const char *corpus_text(struct corpus *c, sqlite3_stmt *stmt, int column);
bool corpus_texts_whole(struct corpus *c, const char *doing, struct err *err);

/* Run statements as one transaction, unless the caller began one. */
bool corpus_exec(struct corpus *c, const char *sql, const char *doing, struct err *err);

#endif

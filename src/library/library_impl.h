/* library_impl.h - what the files of this room share: the open file, and an item as it is now. */
#ifndef SANSU_LIBRARY_IMPL_H
#define SANSU_LIBRARY_IMPL_H

#include "database/database.h"
#include "sansu/library.h"

struct library {
    struct database base;
    bool begun;                /* by library_begin: writes are parts of that */
    struct bytes words, match; /* for the index, and of a query */
};

extern const char *const library_schema[]; /* SQL in parts, ends with NULL */
enum { LIBRARY_SCHEMA_VERSION = 1, LIBRARY_APPLICATION = 0x53414E4C /* "SANL" */ };

/* Numbers of an item's newest event, and of what it says. */
struct library_now {
    int64_t item, event, version, before; /* before: the event that undo goes back to; 0: none */
    char state[16], hash[65];             /* hash: of the version's text */
    bool false_claims, other_answer, empty;
    struct bytes tags; /* owned */
};
enum library_outcome library_look(struct library_now *out, struct library *l, int64_t item, struct err *err);
void library_now_free(struct library_now *now);

/* One transaction around a write, unless the caller began one. finish: commits DONE, else takes back. */
bool library_start(struct library *l, struct err *err);
enum library_outcome library_finish(struct library *l, enum library_outcome outcome, struct err *err);

/* A text as a version: what the auditor says of it. */
struct library_text {
    int64_t item;
    const char *text, *kind, *by, *teacher, *model, *stop;
    const char *problem, *answer; /* "": not known */
    int grade;
};
bool library_add_version(struct library *l, const struct library_text *text, int64_t *row, struct err *err);
bool library_hash_known(bool *out, struct library *l, int64_t item, const char *hash, struct err *err);

bool library_count_versions(int64_t *out, struct library *l, int64_t item, struct err *err);

struct library_event {
    int64_t item, version, before;
    const char *action, *state, *code, *note, *by, *tags;
};
/* And what follows of it: tags, the index. */
bool library_add_event(struct library *l, const struct library_event *event, int64_t *row, struct err *err);

/* The item gets another text, and is open. SAME: it is the one that it has. */
enum library_outcome library_follow_edit(struct library *l, const struct library_now *at,
                                         const struct library_hand *hand, struct library_text *text, int64_t *event,
                                         struct err *err);
enum library_outcome library_record(struct library *l, const struct library_event *e, int64_t *event, struct err *err);
enum library_outcome library_refuse(struct err *err, const char *why);

bool library_check_text(const char *text, size_t most, const char *what, struct err *err);
/* Is it a short line of text? what: named in err. */
bool library_check_name(const char *text, const char *what, struct err *err);
/* Append tags in one form: each once, one blank between. */
bool library_read_tags(struct bytes *out, const char *tags, struct err *err);

/* A statement with LIBRARY_CHOSEN in it, ?7 and ?8. *nothing: the query's words are none, so nothing is found. */
sqlite3_stmt *library_ask(bool *nothing, struct library *l, const struct library_query *q, const char *sql,
                          int64_t from, int64_t limit, struct err *err);

/* state s, item i, version v. */
#define LIBRARY_FROM " FROM state s JOIN item i ON i.row = s.item JOIN version v ON v.row = s.version"
#define LIBRARY_CHOSEN                                                                                  \
    "(?1 IS NULL OR s.state = ?1) AND (?2 IS NULL OR i.family = ?2) AND (?3 IS NULL OR v.verdict = ?3)" \
    " AND (?4 IS NULL OR EXISTS(SELECT 1 FROM tag t WHERE t.item = s.item AND t.name = ?4))"            \
    " AND (?5 IS NULL OR i.grade = ?5) AND (?6 IS NULL OR s.item IN (SELECT rowid FROM gram WHERE gram MATCH ?6))"

#endif

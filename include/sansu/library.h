/* library.h - a teacher's items: problems with their explanations, every version and every decision kept.
 *
 *   draft -> item: version 1 --edit--> version 2 ..        event: make, edit, approve, reject, .., undo
 *
 *   open --approve--> approved --release--> released       edit, from anywhere -> open
 *     |  <--reopen----   ^------withdraw------'            undo -> what was before the newest event that stands
 *     '--reject--> rejected --reopen--> open
 *
 * One SQLite file with one writer. Versions and events are never edited and never deleted; an item's state is its
 * newest event. Every version is audited when it is stored, and one with a false equation or another answer than its
 * reference is approved with a reason only. Who writes names the newest event that he has seen: if there is a newer
 * one, nothing is written. What was acknowledged is on the disk. */
#ifndef SANSU_LIBRARY_H
#define SANSU_LIBRARY_H

#include "sansu/corpus.h"

struct library; /* for one thread */

enum library_mode { LIBRARY_READ, LIBRARY_WRITE };
/* READ: any number, also while somebody writes. WRITE: one; creates a missing file. Errors as corpus_open's. */
bool library_open(struct library **out, const char *path, enum library_mode mode, struct err *err);
bool library_settle(struct library *l, struct err *err); /* a writer's last step, as corpus_settle */
void library_close(struct library *l);                   /* NULL-safe */

/* How a write or a look-up ended. */
enum library_outcome {
    LIBRARY_DONE,
    LIBRARY_SAME,    /* it is so already; nothing was written */
    LIBRARY_MISSING, /* there is no such item */
    LIBRARY_STALE,   /* somebody wrote since the event that was named */
    LIBRARY_REFUSED, /* the item's state, or the audit of its version, forbids it: err, ERR_INPUT */
    LIBRARY_FAILED   /* err; ERR_INPUT: what was given is not what it must be */
};

enum {
    LIBRARY_PROBLEM_BYTES = 20000,
    LIBRARY_TEXT_BYTES = 100000,
    LIBRARY_NOTE_BYTES = 2000,
    LIBRARY_NAME_BYTES = 100, /* of a reviewer, a tag, a field of an item */
    LIBRARY_TAGS = 16
};

/* ---- writing ---- */

/* Who writes, and what he has seen. Items are told by their numbers, from 1. */
struct library_hand {
    int64_t item, seen; /* seen: number of its newest event */
    const char *by;     /* a reviewer's name; NULL, "": not told */
};

/* What an item can be made of besides a row's own fields. Strings may be NULL. */
struct library_draft {
    const struct corpus_row *row; /* id "": made from the problem; solution: version 1 */
    const char *subtype, *by;
    const char *tags; /* with blanks between */
    int grade;        /* of the pupil, 1..6; 0: not known */
    const char *kind; /* "model", "edit", "import": how the text came */
    bool versions;    /* another text for a problem that is there is a new version; else LIBRARY_REFUSED */
};
/* *item, *event: also of an item that is there (SAME, REFUSED). */
enum library_outcome library_add(struct library *l, const struct library_draft *draft, int64_t *item, int64_t *event,
                                 struct err *err);

/* Another text: the item is open again. *event: the newest one, of STALE and SAME too. */
enum library_outcome library_edit(struct library *l, const struct library_hand *hand, const char *text, int64_t *event,
                                  struct err *err);

struct library_decision {
    const char *action; /* "approve" "reject" "reopen" "release" "withdraw" "undo" */
    const char *code;   /* of a rejection: library_reject_codes; of an approval: NULL, or "auditor_wrong" */
    const char *note;   /* in words; auditor_wrong and the code "other" need them */
};
enum library_outcome library_decide(struct library *l, const struct library_hand *hand,
                                    const struct library_decision *decision, int64_t *event, struct err *err);
extern const char *const library_reject_codes[]; /* ends with NULL */

enum library_outcome library_set_tags(struct library *l, const struct library_hand *hand, const char *tags,
                                      int64_t *event, struct err *err);

/* ---- looking; all JSON is appended ---- */

/* {"schema":"sansu.item/1",..}: the item, its versions with their texts, its events, the newest first. */
enum library_outcome library_write_item(struct bytes *out, struct library *l, int64_t item, int64_t *event,
                                        struct err *err);

/* Valid when zeroed: all. Strings may be NULL. */
struct library_query {
    const char *words;                          /* in problem, text, tags and family; all of them */
    const char *state, *family, *verdict, *tag; /* exactly these */
    int grade;
    int64_t before; /* items whose newest event is older than this one; 0: from the newest on */
    int limit;      /* 0: 50 */
};
/* "items":[..],"total":N,"next":event|null - members of an object. */
bool library_write_list(struct bytes *out, struct library *l, const struct library_query *query, struct err *err);
/* "items":N,"bytes":N,"states":[..],"families":[..],"tags":[..] - members of an object. */
bool library_write_summary(struct bytes *out, struct library *l, struct err *err);

/* ---- rows of the corpus ---- */

struct library_taken {
    int64_t rows, items, versions; /* rows read; of them new items, and new versions of others */
};
/* One line in any of the trainers' shapes (sansu/dataset.h). A state that it tells is not believed: what comes in is
 * open. */
bool library_take_row(struct library_taken *done, struct library *l, const char *line, size_t n, struct err *err);
/* Several as one; on disk when commit returns. */
bool library_begin(struct library *l, struct err *err);
bool library_commit(struct library *l, struct err *err);
void library_rollback(struct library *l);

/* Append lines of items that `query` chooses, beginning behind *item, until there are `enough` bytes; *item is the last
 * one written, *more: there are others. before and limit are not used. */
bool library_write_rows(struct bytes *out, struct library *l, const struct library_query *query, int64_t *item,
                        size_t enough, bool *more, struct err *err);

struct library_given {
    int64_t kept, dropped, decisions; /* items approved or released, rejected; decisions that the store lacked */
};
/* What was decided, into a store of the corpus: the item as a row, the decision as one of "library". As often as
 * wanted: what is there already is not written again. All or nothing. */
bool library_give(struct library_given *out, struct library *l, struct corpus *store, struct err *err);

#endif

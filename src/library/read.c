/* read.c - items as JSON: one with its history, a page of a list, the whole in numbers.
 *
 *   query -> ?1..?6 of LIBRARY_CHOSEN -> rows, the newest event first -> objects
 *
 * Checked tests/library/library_test.c, tests/library/find_test.c
 */
#include <string.h>

#include "gram.h"
#include "library_impl.h"
#include "sansu/problem.h"

enum { PAGE = 50, MOST_PAGE = 200, HISTORY = 200 };

/* ---- members ---- */

static void write_string(struct bytes *out, const char *member, const char *text) {
    bytes_printf(out, ",\"%s\":", member);
    bytes_append_json_string(out, text, strlen(text));
}

/* NULL in the table: null. */
static void write_column(struct bytes *out, struct library *l, sqlite3_stmt *s, int column, const char *member) {
    if (sqlite3_column_type(s, column) != SQLITE_NULL)
        write_string(out, member, database_text(&l->base, s, column));
    else
        bytes_printf(out, ",\"%s\":null", member);
}

static void write_number(struct bytes *out, sqlite3_stmt *s, int column, const char *member) {
    bytes_printf(out, ",\"%s\":%lld", member, (long long)sqlite3_column_int64(s, column));
}

static void write_tags(struct bytes *out, const char *tags) {
    bytes_append_string(out, ",\"tags\":[");
    for (size_t n; *tags; tags += n + (tags[n] == ' ')) {
        n = strcspn(tags, " ");
        bytes_append_json_string(out, tags, n);
        if (tags[n]) bytes_append_char(out, ',');
    }
    bytes_append_char(out, ']');
}

static void write_family(struct bytes *out, struct library *l, sqlite3_stmt *s, int column) {
    int family = problem_family_find(database_text(&l->base, s, column));
    write_column(out, l, s, column, "family");
    if (family >= 0) write_string(out, "family_name", problem_family_at(family).name);
}

/* What an auditor said of a version. */
#define AUDIT_COLUMNS "v.verdict, v.match, v.n_claims, v.n_true, v.n_false"
static void write_audit(struct bytes *out, struct library *l, sqlite3_stmt *s, int column) {
    write_column(out, l, s, column, "verdict");
    write_column(out, l, s, column + 1, "answer_match");
    write_number(out, s, column + 2, "n_claims");
    write_number(out, s, column + 3, "n_true");
    write_number(out, s, column + 4, "n_false");
}

#define ITEM_COLUMNS                                                                                         \
    "i.row, s.event, i.id, s.state, i.problem, i.answer, i.family, i.subtype, i.grade, i.source, i.licence," \
    " e.tags, v.number, v.kind, v.model, v.by, e.at, " AUDIT_COLUMNS
#define ITEM_FROM LIBRARY_FROM " JOIN event e ON e.row = s.event"
enum { BEHIND_ITEM = 22 };

/* Its members, without the closing brace. */
static void write_item(struct bytes *out, struct library *l, sqlite3_stmt *s) {
    static const char *const member[] = {
        [2] = "id",     [3] = "state",    [4] = "problem", [5] = "answer", [7] = "subtype",
        [9] = "source", [10] = "licence", [13] = "kind",   [14] = "model", [15] = "by"};
    bytes_printf(out, "{\"item\":%lld", (long long)sqlite3_column_int64(s, 0));
    write_number(out, s, 1, "event");
    for (int i = 0; i < (int)(sizeof member / sizeof *member); i++)
        if (member[i]) write_column(out, l, s, i, member[i]);
    write_family(out, l, s, 6);
    write_number(out, s, 8, "grade");
    write_tags(out, database_text(&l->base, s, 11));
    write_number(out, s, 12, "version");
    write_number(out, s, 16, "changed");
    write_audit(out, l, s, 17);
}

/* ---- one item ---- */

static void write_version(struct bytes *out, struct library *l, sqlite3_stmt *s) {
    static const char *const member[] = {"text", "hash", "kind", "teacher", "model", "by"};
    bytes_printf(out, "{\"version\":%lld", (long long)sqlite3_column_int64(s, 6));
    for (int i = 0; i < 6; i++) write_column(out, l, s, i, member[i]);
    write_number(out, s, 7, "at");
    write_audit(out, l, s, 8);
    bytes_append_char(out, '}');
}

static void write_event(struct bytes *out, struct library *l, sqlite3_stmt *s) {
    static const char *const member[] = {"action", "state", "code", "note", "by"};
    bytes_printf(out, "{\"event\":%lld", (long long)sqlite3_column_int64(s, 5));
    for (int i = 0; i < 5; i++) write_column(out, l, s, i, member[i]);
    write_number(out, s, 6, "version");
    write_number(out, s, 7, "at");
    bytes_append_char(out, '}');
}

/* A list of objects of what a statement finds for an item. */
static bool write_history(struct bytes *out, struct library *l, int64_t item, const char *member, const char *sql,
                          void write(struct bytes *, struct library *, sqlite3_stmt *), struct err *err) {
    sqlite3_stmt *s = database_statement(&l->base, err, sql, "ii", item, (int64_t)HISTORY);
    int step = SQLITE_DONE;
    bool go = s != NULL;
    if (!s) return false;
    bytes_printf(out, ",\"%s\":[", member);
    for (bool first = true; go && (step = sqlite3_step(s)) == SQLITE_ROW; first = false) {
        if (!first) bytes_append_char(out, ',');
        write(out, l, s);
        go = database_texts_whole(&l->base, "reading an item", err);
    }
    bytes_append_char(out, ']');
    return database_ended(&l->base, s, step, go, "reading an item", err);
}

static bool write_histories(struct bytes *out, struct library *l, int64_t item, struct err *err) {
    static const char versions[] =
        "SELECT v.text, v.hash, v.kind, v.teacher, v.model, v.by, v.number, v.at, " AUDIT_COLUMNS
        " FROM version v WHERE v.item = ? ORDER BY v.row DESC LIMIT ?";
    static const char events[] = "SELECT e.action, e.state, e.code, e.note, e.by, e.row, v.number, e.at FROM event e"
                                 " JOIN version v ON v.row = e.version WHERE e.item = ? ORDER BY e.row DESC LIMIT ?";
    return write_history(out, l, item, "versions", versions, write_version, err) &&
           write_history(out, l, item, "events", events, write_event, err);
}

enum library_outcome library_write_item(struct bytes *out, struct library *l, int64_t item, int64_t *event,
                                        struct err *err) {
    sqlite3_stmt *s = database_statement(
        &l->base, err, "SELECT " ITEM_COLUMNS ", v.text, e.before" ITEM_FROM " WHERE s.item = ?", "i", item);
    if (!s) return LIBRARY_FAILED;
    int step = sqlite3_step(s);
    if (step == SQLITE_ROW) {
        write_item(out, l, s);
        bytes_append_string(out, ",\"schema\":\"sansu.item/1\"");
        write_column(out, l, s, BEHIND_ITEM, "text");
        bytes_printf(out, ",\"undo\":%s", sqlite3_column_int64(s, BEHIND_ITEM + 1) ? "true" : "false");
        *event = sqlite3_column_int64(s, 1);
    }
    bool ok = database_texts_whole(&l->base, "reading an item", err);
    ok = database_ended(&l->base, s, step, ok, "reading an item", err);
    if (ok && step == SQLITE_DONE) return LIBRARY_MISSING;
    ok = ok && write_histories(out, l, item, err);
    bytes_append_char(out, '}');
    return ok ? LIBRARY_DONE : LIBRARY_FAILED;
}

/* ---- lists ---- */

static const char *or_null(const char *s) { return s && *s ? s : NULL; }

sqlite3_stmt *library_ask(bool *nothing, struct library *l, const struct library_query *q, const char *sql,
                          int64_t from, int64_t limit, struct err *err) {
    const char *words = or_null(q->words);
    bytes_clear(&l->match);
    *nothing = words && !gram_query(&l->match, words, strlen(words));
    if (l->match.failed) {
        err_set(err, ERR_RESOURCE, "out of memory");
        return NULL;
    }
    return database_statement(&l->base, err, sql, "ssssksii", or_null(q->state), or_null(q->family),
                              or_null(q->verdict), or_null(q->tag), (int64_t)q->grade,
                              words ? bytes_text(&l->match) : NULL, from, limit);
}

static bool count(int64_t *out, struct library *l, const struct library_query *q, struct err *err) {
    bool nothing;
    sqlite3_stmt *s = library_ask(
        &nothing, l, q, "SELECT count(*)" LIBRARY_FROM " WHERE " LIBRARY_CHOSEN " AND ?7 = 0 LIMIT ?8", 0, 1, err);
    if (!s) return false;
    int step = nothing ? SQLITE_DONE : sqlite3_step(s);
    *out = step == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
    return database_ended(&l->base, s, step, true, "counting", err);
}

static bool write_page(struct bytes *out, int64_t *next, struct library *l, const struct library_query *q, int limit,
                       struct err *err) {
    static const char sql[] = "SELECT " ITEM_COLUMNS ITEM_FROM " WHERE " LIBRARY_CHOSEN
                              " AND (?7 = 0 OR s.event < ?7) ORDER BY s.event DESC LIMIT ?8";
    bool nothing, go = true;
    sqlite3_stmt *s = library_ask(&nothing, l, q, sql, q->before, limit + 1, err);
    int step = SQLITE_DONE, n = 0;
    int64_t last = 0;
    if (!s) return false;
    while (go && !nothing && (step = sqlite3_step(s)) == SQLITE_ROW && n < limit) {
        if (n++) bytes_append_char(out, ',');
        write_item(out, l, s);
        bytes_append_char(out, '}');
        last = sqlite3_column_int64(s, 1);
        go = database_texts_whole(&l->base, "reading items", err);
    }
    *next = step == SQLITE_ROW ? last : 0;
    return database_ended(&l->base, s, step, go, "reading items", err);
}

bool library_write_list(struct bytes *out, struct library *l, const struct library_query *q, struct err *err) {
    int limit = q->limit <= 0 ? PAGE : q->limit < MOST_PAGE ? q->limit : MOST_PAGE;
    int64_t next = 0, total = 0;
    bytes_append_string(out, "\"items\":[");
    if (!write_page(out, &next, l, q, limit, err) || !count(&total, l, q, err)) return false;
    bytes_printf(out, "],\"total\":%lld,\"next\":", (long long)total);
    if (next)
        bytes_printf(out, "%lld", (long long)next);
    else
        bytes_append_string(out, "null");
    return true;
}

/* ---- the whole ---- */

/* How large the file is, and how many items it holds. */
static bool write_size(struct bytes *out, struct library *l, struct err *err) {
    sqlite3_stmt *s = database_statement(&l->base, err,
                                         "SELECT (SELECT count(*) FROM state), page_count * page_size"
                                         " FROM pragma_page_count(), pragma_page_size()",
                                         "");
    if (!s) return false;
    int step = sqlite3_step(s);
    if (step == SQLITE_ROW)
        bytes_printf(out, "\"items\":%lld,\"bytes\":%lld,", (long long)sqlite3_column_int64(s, 0),
                     (long long)sqlite3_column_int64(s, 1));
    return database_ended(&l->base, s, step, true, "counting", err);
}

static bool write_counts(struct bytes *out, struct library *l, const char *member, const char *sql, struct err *err) {
    sqlite3_stmt *s = database_statement(&l->base, err, sql, "");
    int step = SQLITE_DONE;
    bool go = s != NULL;
    if (!s) return false;
    bytes_printf(out, "\"%s\":[", member);
    for (bool first = true; go && (step = sqlite3_step(s)) == SQLITE_ROW; first = false) {
        const char *name = database_text(&l->base, s, 0);
        int family = strcmp(member, "families") == 0 ? problem_family_find(name) : -1;
        bytes_printf(out, "%s{\"items\":%lld", first ? "" : ",", (long long)sqlite3_column_int64(s, 1));
        write_string(out, "id", name);
        write_string(out, "name", family >= 0 ? problem_family_at(family).name : name);
        bytes_append_char(out, '}');
        go = database_texts_whole(&l->base, "counting", err);
    }
    bytes_append_char(out, ']');
    return database_ended(&l->base, s, step, go, "counting", err);
}

bool library_write_summary(struct bytes *out, struct library *l, struct err *err) {
    bool ok = write_size(out, l, err) &&
              write_counts(out, l, "states", "SELECT state, count(*) FROM state GROUP BY 1 ORDER BY 1", err);
    bytes_append_char(out, ',');
    ok = ok && write_counts(out, l, "families",
                            "SELECT family, count(*) FROM item WHERE family IS NOT NULL"
                            " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 200",
                            err);
    bytes_append_char(out, ',');
    return ok &&
           write_counts(out, l, "tags", "SELECT name, count(*) FROM tag GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 200", err);
}

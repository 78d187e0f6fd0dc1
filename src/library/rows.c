/* rows.c - items as rows of the corpus, and rows as items.
 *
 *   item, newest version -> messages, our fields; "extra": what the row held, and under "library" what only we know
 *   line -> row -> draft (grade, subtype and tags are believed; a state is not) -> library_add
 *
 * Checked tests/library/rows_test.c
 */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "library_impl.h"
#include "sansu/dataset.h"

static const char own_key[] = "library";

/* ---- in ---- */

/* "速さ 5年": the texts of a list. */
static void join_tags(struct bytes *out, const json_t *tags) {
    size_t i;
    json_t *tag;
    json_array_foreach(tags, i, tag) {
        if (json_is_string(tag)) bytes_printf(out, "%s%s", out->len ? " " : "", json_string_value(tag));
    }
}

static int grade_of(const json_t *own) {
    json_int_t grade = json_integer_value(json_object_get(own, "grade"));
    return grade >= 1 && grade <= 6 ? (int)grade : 0;
}

static bool take(struct library_taken *done, struct library *l, struct corpus_row *row, const json_t *own,
                 struct err *err) {
    struct bytes tags = {0};
    int64_t item, event;
    join_tags(&tags, json_object_get(own, "tags"));
    const struct library_draft draft = {.row = row,
                                        .subtype = json_string_value(json_object_get(own, "subtype")),
                                        .tags = bytes_text(&tags),
                                        .grade = grade_of(own),
                                        .kind = "import",
                                        .versions = true};
    int64_t versions = 0;
    enum library_outcome outcome = tags.failed ? LIBRARY_FAILED : library_add(l, &draft, &item, &event, err);
    if (outcome == LIBRARY_DONE && !library_count_versions(&versions, l, item, err)) outcome = LIBRARY_FAILED;
    bytes_free(&tags);
    done->rows++;
    if (outcome == LIBRARY_DONE) *(versions > 1 ? &done->versions : &done->items) += 1;
    return outcome == LIBRARY_DONE || outcome == LIBRARY_SAME || err_set(err, ERR_RESOURCE, "out of memory");
}

/* Split what stands beside a row: our part, and the row's own. */
static bool split_extra(json_t **own, char **rest, const char *extra, struct err *err) {
    json_t *all = *extra ? json_loads(extra, 0, NULL) : json_object();
    *own = all ? json_incref(json_object_get(all, own_key)) : NULL;
    if (all) json_object_del(all, own_key);
    *rest = !all ? NULL : json_object_size(all) ? json_dumps(all, JSON_COMPACT | JSON_REAL_PRECISION(15)) : strdup("");
    json_decref(all);
    return *rest || err_set(err, ERR_RESOURCE, "out of memory");
}

bool library_take_row(struct library_taken *done, struct library *l, const char *line, size_t n, struct err *err) {
    struct corpus_row row = {0};
    json_t *own = NULL;
    char *rest = NULL;
    bool ok = dataset_row_read(&row, line, n, err) && split_extra(&own, &rest, row.extra, err);
    if (ok) row.extra = rest;
    ok = ok && take(done, l, &row, own, err);
    json_decref(own);
    free(rest);
    corpus_row_free(&row);
    return ok;
}

/* ---- out ---- */

#define ROW_COLUMNS                                                                                         \
    "s.item, i.id, i.problem, i.answer, i.system, i.family, i.source, i.licence, i.split, i.extra, v.text," \
    " v.teacher, v.model, v.stop, s.state, i.subtype, i.grade, e.tags, e.by, e.code, e.note, v.number, v.hash"

static struct corpus_row row_of(struct library *l, sqlite3_stmt *s) {
    struct database *d = &l->base;
    return (struct corpus_row){.id = database_text(d, s, 1),
                               .problem = database_text(d, s, 2),
                               .answer = database_text(d, s, 3),
                               .system = database_text(d, s, 4),
                               .family = database_text(d, s, 5),
                               .source = database_text(d, s, 6),
                               .licence = database_text(d, s, 7),
                               .split = database_text(d, s, 8),
                               .extra = database_text(d, s, 9),
                               .solution = database_text(d, s, 10),
                               .teacher = database_text(d, s, 11),
                               .model = database_text(d, s, 12),
                               .stop = database_text(d, s, 13)};
}

static json_t *split_tags(const char *tags) {
    json_t *list = json_array();
    for (size_t n; *tags; tags += n + (tags[n] == ' ')) {
        n = strcspn(tags, " ");
        json_array_append_new(list, json_stringn(tags, n));
    }
    return list;
}

static void set_text(json_t *own, struct library *l, sqlite3_stmt *s, int column, const char *key) {
    const char *text = database_text(&l->base, s, column);
    if (*text) json_object_set_new(own, key, json_string(text));
}

/* What stands beside a row, ours under one key; NULL: out of memory. */
static char *extra_of(struct library *l, sqlite3_stmt *s, const char *extra) {
    json_t *all = *extra ? json_loads(extra, 0, NULL) : json_object(), *own = json_object();
    set_text(own, l, s, 14, "state");
    set_text(own, l, s, 15, "subtype");
    if (sqlite3_column_int(s, 16)) json_object_set_new(own, "grade", json_integer(sqlite3_column_int(s, 16)));
    json_object_set_new(own, "tags", split_tags(database_text(&l->base, s, 17)));
    set_text(own, l, s, 18, "by");
    set_text(own, l, s, 19, "code");
    set_text(own, l, s, 20, "note");
    json_object_set_new(own, "version", json_integer(sqlite3_column_int64(s, 21)));
    set_text(own, l, s, 22, "hash");
    bool ok = all && own && json_object_set(all, own_key, own) == 0;
    char *text = ok ? json_dumps(all, JSON_COMPACT | JSON_REAL_PRECISION(15)) : NULL;
    json_decref(own);
    json_decref(all);
    return text;
}

static bool write_row(struct bytes *out, struct library *l, sqlite3_stmt *s, struct err *err) {
    struct corpus_row row = row_of(l, s);
    char *extra = extra_of(l, s, row.extra);
    bool ok =
        database_texts_whole(&l->base, "reading items", err) && (extra || err_set(err, ERR_RESOURCE, "out of memory"));
    row.extra = extra;
    if (ok) corpus_row_write(out, &row, CORPUS_MESSAGES);
    free(extra);
    return ok;
}

bool library_write_rows(struct bytes *out, struct library *l, const struct library_query *q, int64_t *item,
                        size_t enough, bool *more, struct err *err) {
    static const char sql[] =
        "SELECT " ROW_COLUMNS LIBRARY_FROM " JOIN event e ON e.row = s.event WHERE " LIBRARY_CHOSEN
        " AND s.item > ?7 ORDER BY s.item LIMIT ?8";
    bool nothing, go = true;
    sqlite3_stmt *s = library_ask(&nothing, l, q, sql, *item, -1, err);
    int step = SQLITE_DONE;
    if (!s) return false;
    while (go && !nothing && out->len < enough && (step = sqlite3_step(s)) == SQLITE_ROW) {
        *item = sqlite3_column_int64(s, 0);
        go = write_row(out, l, s, err);
    }
    *more = step == SQLITE_ROW;
    return database_ended(&l->base, s, step, go, "reading items", err);
}

/* ---- into the corpus ---- */

static const char judge[] = "library";

static bool give_row(struct library_given *done, struct library *l, sqlite3_stmt *s, struct corpus *store,
                     struct err *err) {
    const struct dataset_import_settings settings = {.teacher = judge};
    bool keep = strcmp(database_text(&l->base, s, 14), "rejected") != 0, known = false, kept = false;
    struct corpus_row row = row_of(l, s);
    struct bytes line = {0}, reason = {0};
    struct dataset_imported imported = {0};
    int64_t response = 0;
    corpus_row_write(&line, &row, CORPUS_MESSAGES);
    bytes_printf(&reason, "%s by %s", database_text(&l->base, s, 14), database_text(&l->base, s, 18));
    if (*database_text(&l->base, s, 19)) bytes_printf(&reason, " (%s)", database_text(&l->base, s, 19));
    bool ok = database_texts_whole(&l->base, "reading items", err) &&
              ((!line.failed && !reason.failed) || err_set(err, ERR_RESOURCE, "out of memory")) &&
              dataset_add_row(&imported, &response, store, &row, line.data, line.len, &settings, err) &&
              corpus_decided(store, response, judge, &known, &kept, err);
    *(keep ? &done->kept : &done->dropped) += 1;
    if (ok && response && (!known || kept != keep)) {
        done->decisions++;
        ok = corpus_add_decision(store, response, judge, keep, bytes_text(&reason), err);
    }
    bytes_free(&line);
    bytes_free(&reason);
    return ok;
}

bool library_give(struct library_given *out, struct library *l, struct corpus *store, struct err *err) {
    static const char sql[] = "SELECT " ROW_COLUMNS LIBRARY_FROM " JOIN event e ON e.row = s.event"
                              " WHERE s.state <> 'open' AND v.text <> '' ORDER BY s.item";
    *out = (struct library_given){0};
    sqlite3_stmt *s = database_statement(&l->base, err, sql, "");
    int step = SQLITE_DONE;
    if (!s || !corpus_begin(store, err)) return false;
    bool go = true;
    while (go && (step = sqlite3_step(s)) == SQLITE_ROW) go = give_row(out, l, s, store, err);
    bool ok = database_ended(&l->base, s, step, go, "reading items", err) && corpus_commit(store, err);
    if (!ok) corpus_rollback(store);
    return ok;
}

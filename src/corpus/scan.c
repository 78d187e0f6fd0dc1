/* scan.c - everything that is read back from a store: requests with their state, answers with their problem, counts.
 *
 * Reads   the newest event of each request, the newest decision of each judge
 * Never   holds more than one row in memory
 * Checked tests/corpus/store_test.c
 */
#include <string.h>

#include "corpus_impl.h"

/* ---- requests ---- */

static enum corpus_state state_of(const char *name) {
    int i = CORPUS_STATE_EXPIRED;
    while (i > 0 && strcmp(corpus_state_name((enum corpus_state)i), name) != 0) i--;
    return (enum corpus_state)i;
}

bool corpus_scan_requests(struct corpus *c, corpus_request_fn *fn, void *context, struct err *err) {
    sqlite3_stmt *s = database_statement(
        &c->base, err,
        "SELECT r.row, r.problem, r.sample, p.id, p.family, r.hash, r.teacher, r.model, r.api, r.body, e.state, e.kind, e.retryable, e.batch,"
        " (SELECT count(*) FROM events n WHERE n.request = r.row AND n.state = 'sent'),"
        " (SELECT max(x.row) FROM responses x WHERE x.request = r.row AND NOT EXISTS(SELECT 1 FROM answers a WHERE a.response = x.row)"
        "  AND NOT EXISTS(SELECT 1 FROM events f WHERE f.request = r.row AND f.response = x.row)), p.problem, p.answer"
        " FROM requests r JOIN problems p ON p.row = r.problem"
        " JOIN events e ON e.row = (SELECT max(row) FROM events WHERE request = r.row) ORDER BY r.row",
        "");
    int step = SQLITE_DONE;
    bool go = s != NULL;
    if (!s) return false;
    while (go && (step = sqlite3_step(s)) == SQLITE_ROW) {
        struct corpus_request r = {.row = sqlite3_column_int64(s, 0),
                                   .problem = sqlite3_column_int64(s, 1),
                                   .sample = sqlite3_column_int64(s, 2),
                                   .problem_id = database_text(&c->base, s, 3),
                                   .family = database_text(&c->base, s, 4),
                                   .hash = database_text(&c->base, s, 5),
                                   .teacher = database_text(&c->base, s, 6),
                                   .model = database_text(&c->base, s, 7),
                                   .api = database_text(&c->base, s, 8),
                                   .body = database_text(&c->base, s, 9),
                                   .state = state_of(database_text(&c->base, s, 10)),
                                   .kind = database_text(&c->base, s, 11),
                                   .retryable = sqlite3_column_int(s, 12) != 0,
                                   .batch = sqlite3_column_int64(s, 13),
                                   .n_sent = sqlite3_column_int64(s, 14),
                                   .unread = sqlite3_column_int64(s, 15),
                                   .problem_text = database_text(&c->base, s, 16),
                                   .answer = database_text(&c->base, s, 17)};
        go = database_texts_whole(&c->base, "reading requests", err) && fn(context, &r, err);
    }
    return database_ended(&c->base, s, step, go, "reading requests", err);
}

bool corpus_read_response(struct corpus *c, int64_t row, struct bytes *body, struct corpus_response *out,
                          struct err *err) {
    sqlite3_stmt *s = database_statement(
        &c->base, err, "SELECT request, status, media, complete, body FROM responses WHERE row = ?", "i", row);
    if (!s) return false;
    if (sqlite3_step(s) != SQLITE_ROW) return database_fail(&c->base, "reading a response", err);
    *out = (struct corpus_response){.row = row,
                                    .request = sqlite3_column_int64(s, 0),
                                    .status = sqlite3_column_int(s, 1),
                                    .request_id = "",
                                    .complete = sqlite3_column_int(s, 3) != 0,
                                    .n_body = (size_t)sqlite3_column_bytes(s, 4)};
    const char *media = database_text(&c->base, s, 2);
    bytes_clear(body); /* the body, NUL, the media type, NUL */
    bytes_append(body, sqlite3_column_blob(s, 4), out->n_body);
    bytes_append_char(body, 0);
    bytes_append(body, media, strlen(media) + 1);
    sqlite3_reset(s);
    if (!database_texts_whole(&c->base, "reading a response", err)) return false;
    out->body = bytes_text(body);
    out->media = body->failed ? "" : body->data + out->n_body + 1;
    return !body->failed || err_set(err, ERR_RESOURCE, "out of memory for a response of %zu bytes", out->n_body);
}

bool corpus_scan_batches(struct corpus *c, corpus_batch_fn *fn, void *context, struct err *err) {
    sqlite3_stmt *s = database_statement(
        &c->base, err,
        "SELECT b.row, b.n_requests, b.at, t.remote, t.status FROM batches b"
        " JOIN batch_steps t ON t.row = (SELECT max(row) FROM batch_steps WHERE batch = b.row) ORDER BY b.row",
        "");
    int step = SQLITE_DONE;
    bool go = s != NULL;
    if (!s) return false;
    while (go && (step = sqlite3_step(s)) == SQLITE_ROW) {
        struct corpus_batch b = {.row = sqlite3_column_int64(s, 0),
                                 .n_requests = sqlite3_column_int64(s, 1),
                                 .made = sqlite3_column_int64(s, 2),
                                 .remote = database_text(&c->base, s, 3),
                                 .status = database_text(&c->base, s, 4)};
        go = database_texts_whole(&c->base, "reading batches", err) && fn(context, &b, err);
    }
    return database_ended(&c->base, s, step, go, "reading batches", err);
}

/* ---- answers with their problems ---- */

#define PROBLEM_COLUMNS "p.id, p.problem, p.answer, p.system, p.family, p.source, p.licence, p.split, p.extra"

#define AUDITED "EXISTS(SELECT 1 FROM audits u WHERE u.response = a.response)"

static const char answers_sql[] =
    "SELECT " PROBLEM_COLUMNS ", a.text, r.teacher, r.model, a.stop, r.sample, a.response, " AUDITED " FROM problems p"
    " JOIN requests r ON r.problem = p.row JOIN events e ON e.request = r.row AND e.state = 'done' JOIN answers a ON a.response = e.response"
    " WHERE (?1 IS NULL OR r.teacher = ?1) AND (?2 IS NULL OR r.model = ?2) AND (?3 IS NULL OR 1 ="
    "  (SELECT d.keep FROM decisions d WHERE d.response = a.response AND d.by = ?3 ORDER BY d.row DESC LIMIT 1))"
    " ORDER BY p.row, r.sample, r.row";

static const char problems_sql[] =
    "SELECT " PROBLEM_COLUMNS
    ", coalesce(a.text, ''), r.teacher, r.model, a.stop, coalesce(r.sample, 0), coalesce(a.response, 0), " AUDITED
    " FROM problems p"
    " LEFT JOIN (requests r JOIN events e ON e.request = r.row AND e.state = 'done' JOIN answers a ON a.response = e.response)"
    "  ON r.problem = p.row AND (?1 IS NULL OR r.teacher = ?1) AND (?2 IS NULL OR r.model = ?2) AND (?3 IS NULL OR 1 ="
    "  (SELECT d.keep FROM decisions d WHERE d.response = a.response AND d.by = ?3 ORDER BY d.row DESC LIMIT 1))"
    " ORDER BY p.row, r.sample, r.row";

bool corpus_scan(struct corpus *c, const struct corpus_scan *what, corpus_row_fn *fn, void *context, struct err *err) {
    sqlite3_stmt *s = database_statement(&c->base, err, what->problems ? problems_sql : answers_sql, "sss",
                                         what->teacher, what->model, what->decided_by);
    int step = SQLITE_DONE;
    bool go = s != NULL;
    if (!s) return false;
    while (go && (step = sqlite3_step(s)) == SQLITE_ROW) {
        struct corpus_row row = {.id = database_text(&c->base, s, 0),
                                 .problem = database_text(&c->base, s, 1),
                                 .answer = database_text(&c->base, s, 2),
                                 .system = database_text(&c->base, s, 3),
                                 .family = database_text(&c->base, s, 4),
                                 .source = database_text(&c->base, s, 5),
                                 .licence = database_text(&c->base, s, 6),
                                 .split = database_text(&c->base, s, 7),
                                 .extra = database_text(&c->base, s, 8),
                                 .solution = database_text(&c->base, s, 9),
                                 .teacher = database_text(&c->base, s, 10),
                                 .model = database_text(&c->base, s, 11),
                                 .stop = database_text(&c->base, s, 12),
                                 .sample = sqlite3_column_int64(s, 13),
                                 .response = sqlite3_column_int64(s, 14),
                                 .audited = sqlite3_column_int(s, 15) != 0};
        go = database_texts_whole(&c->base, "reading answers", err) && fn(context, &row, err);
    }
    return database_ended(&c->base, s, step, go, "reading answers", err);
}

/* ---- single rows ---- */

bool corpus_response_of(struct corpus *c, int64_t request, int64_t *row, struct err *err) {
    sqlite3_stmt *s = database_statement(
        &c->base, err, "SELECT response FROM events WHERE request = ? AND state = 'done'", "i", request);
    if (!s) return false;
    int step = sqlite3_step(s);
    *row = step == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
    return database_ended(&c->base, s, step, true, "reading a request", err);
}

bool corpus_decided(struct corpus *c, int64_t response, const char *by, bool *known, bool *keep, struct err *err) {
    sqlite3_stmt *s = database_statement(
        &c->base, err, "SELECT keep FROM decisions WHERE response = ? AND by = ? ORDER BY row DESC LIMIT 1", "is",
        response, by);
    if (!s) return false;
    int step = sqlite3_step(s);
    *known = step == SQLITE_ROW;
    *keep = *known && sqlite3_column_int(s, 0) != 0;
    return database_ended(&c->base, s, step, true, "reading a decision", err);
}

/* ---- notes and counts ---- */

bool corpus_note(struct corpus *c, const char *key, struct bytes *out, struct err *err) {
    sqlite3_stmt *s =
        database_statement(&c->base, err, "SELECT value FROM notes WHERE key = ? ORDER BY row DESC LIMIT 1", "s", key);
    if (!s) return false;
    bytes_clear(out);
    int step = sqlite3_step(s);
    if (step == SQLITE_ROW) bytes_append_string(out, database_text(&c->base, s, 0));
    bool ok = step == SQLITE_ROW || step == SQLITE_DONE || database_fail(&c->base, "reading a note", err);
    ok = ok && database_texts_whole(&c->base, "reading a note", err);
    sqlite3_reset(s);
    return ok;
}

static bool one_number(struct corpus *c, const char *sql, int64_t *out, struct err *err) {
    sqlite3_stmt *s = database_statement(&c->base, err, sql, "");
    if (!s) return false;
    bool ok = sqlite3_step(s) == SQLITE_ROW || database_fail(&c->base, "counting", err);
    if (ok) *out = sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    return ok;
}

static bool count_state(void *context, const char *name, int64_t n, struct err *err) {
    (void)err;
    struct corpus_counts *counts = context;
    counts->state[state_of(name)] = n;
    return true;
}

/* What an attempt may have cost without anybody knowing: sent and followed by another sending, or by nothing, or by an
 * end that says so. */
static const char unknown_sql[] =
    "SELECT coalesce(sum(held), 0) FROM (SELECT state, held, lead(state) OVER (PARTITION BY request ORDER BY row) AS next FROM events)"
    " WHERE state IN ('failed','expired') OR (state = 'sent' AND (next IS NULL OR next = 'sent'))";

bool corpus_count(struct corpus *c, struct corpus_counts *out, struct err *err) {
    memset(out, 0, sizeof *out);
    return one_number(c, "SELECT count(*) FROM problems", &out->problems, err) &&
           one_number(c, "SELECT count(*) FROM requests", &out->requests, err) &&
           one_number(c, "SELECT count(*) FROM responses", &out->responses, err) &&
           one_number(c, "SELECT count(*) FROM audits", &out->audits, err) &&
           one_number(c, "SELECT count(*) FROM decisions", &out->decisions, err) &&
           one_number(c, "SELECT coalesce(sum(n_input), 0) FROM answers", &out->n_input, err) &&
           one_number(c, "SELECT coalesce(sum(n_output), 0) FROM answers", &out->n_output, err) &&
           one_number(c, "SELECT coalesce(sum(n_cache_read), 0) FROM answers", &out->n_cache_read, err) &&
           one_number(c, "SELECT coalesce(sum(cost), 0) FROM answers", &out->cost, err) &&
           one_number(c, unknown_sql, &out->unknown, err) && corpus_tally(c, "state", count_state, out, err);
}

#define NEWEST "events e WHERE e.row = (SELECT max(row) FROM events WHERE request = e.request)"
#define DONE "events e JOIN requests r ON r.row = e.request AND e.state = 'done'"

static const char *const tallies[][2] = {
    {"state", "SELECT e.state, count(*) FROM " NEWEST " GROUP BY 1 ORDER BY 2 DESC, 1"},
    {"kind", "SELECT e.kind, count(*) FROM " NEWEST " AND e.kind IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"},
    {"teacher", "SELECT r.teacher || ' ' || r.model, count(*) FROM " DONE " GROUP BY 1 ORDER BY 2 DESC, 1"},
    {"stop",
     "SELECT a.stop, count(*) FROM " DONE " JOIN answers a ON a.response = e.response GROUP BY 1 ORDER BY 2 DESC, 1"},
    {"detail",
     "SELECT a.detail, count(*) FROM events e JOIN answers a ON a.response = e.response WHERE e.state = 'refused' GROUP BY 1 ORDER BY 2 DESC, 1"},
    {"family",
     "SELECT p.family, count(*) FROM " DONE " JOIN problems p ON p.row = r.problem GROUP BY 1 ORDER BY 2 DESC, 1"},
    {"verdict",
     "SELECT verdict, count(*) FROM audits u WHERE row = (SELECT max(row) FROM audits WHERE response = u.response) GROUP BY 1 ORDER BY 2 DESC, 1"},
    {"match",
     "SELECT match, count(*) FROM audits u WHERE row = (SELECT max(row) FROM audits WHERE response = u.response) AND match IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"},
};

bool corpus_tally(struct corpus *c, const char *of, corpus_tally_fn *fn, void *context, struct err *err) {
    size_t i = 0;
    while (i < sizeof tallies / sizeof *tallies && strcmp(tallies[i][0], of) != 0) i++;
    if (i == sizeof tallies / sizeof *tallies) return err_set(err, ERR_USAGE, "there is no tally of '%s'", of);
    sqlite3_stmt *s = database_statement(&c->base, err, tallies[i][1], "");
    int step = SQLITE_DONE;
    bool go = s != NULL;
    if (!s) return false;
    while (go && (step = sqlite3_step(s)) == SQLITE_ROW) {
        const char *name = database_text(&c->base, s, 0);
        go = database_texts_whole(&c->base, "counting", err) && fn(context, name, sqlite3_column_int64(s, 1), err);
    }
    return database_ended(&c->base, s, step, go, "counting", err);
}

/* append.c - everything that makes a store grow.
 *
 * Each function is one INSERT; the caller groups them with corpus_begin and corpus_commit.
 *
 * Writes  one row                          Never   changes or removes one
 * Checked tests/corpus/store_test.c
 */
#include <string.h>
#include <time.h>

#include "base/hash.h"
#include "corpus_impl.h"

static int64_t now(void) { return (int64_t)time(NULL); }

static const char *or_null(const char *s) { return s && *s ? s : NULL; }

static const char *const state_names[] = {"new", "sent", "done", "refused", "failed", "expired"};

const char *corpus_state_name(enum corpus_state state) { return state_names[state]; }

bool corpus_add_problem(struct corpus *c, const struct corpus_row *row, int64_t *out_row, enum corpus_added *out_what,
                        struct err *err) {
    char hash[65];
    sqlite3_stmt *s = database_statement(&c->base, err, "SELECT row, problem FROM problems WHERE id = ?", "s", row->id);
    if (!s) return false;
    int step = sqlite3_step(s);
    bool same = step == SQLITE_ROW && strcmp(database_text(&c->base, s, 1), row->problem) == 0;
    int64_t old = step == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
    if (step != SQLITE_ROW && step != SQLITE_DONE) return database_fail(&c->base, "reading a problem", err);
    sqlite3_reset(s);
    if (!database_texts_whole(&c->base, "reading a problem", err)) return false;
    if (old && !same)
        return err_set(err, ERR_INPUT,
                       "id '%.100s' is in the store with another problem text; give the new one another id", row->id);
    if (out_what) *out_what = old ? CORPUS_SAME : CORPUS_NEW;
    if (old) {
        if (out_row) *out_row = old;
        return true;
    }
    sha256_hex(hash, row->problem, strlen(row->problem));
    s = database_statement(
        &c->base, err,
        "INSERT INTO problems(id, problem, answer, system, family, source, licence, split, extra, hash, at) VALUES(?,?,?,?,?,?,?,?,?,?,?)",
        "ssssssssssi", row->id, row->problem, or_null(row->answer), or_null(row->system), or_null(row->family),
        or_null(row->source), or_null(row->licence), or_null(row->split), or_null(row->extra), hash, now());
    return database_append(&c->base, s, out_row, "storing a problem", err);
}

bool corpus_add_request(struct corpus *c, const struct corpus_request *r, int64_t *out_row, enum corpus_added *out_what,
                        struct err *err) {
    sqlite3_stmt *s = database_statement(&c->base, err, "SELECT row FROM requests WHERE hash = ?", "s", r->hash);
    if (!s) return false;
    int step = sqlite3_step(s);
    int64_t row = step == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
    if (step != SQLITE_ROW && step != SQLITE_DONE) return database_fail(&c->base, "reading a request", err);
    sqlite3_reset(s);
    if (out_what) *out_what = row ? CORPUS_SAME : CORPUS_NEW;
    if (!row) {
        s = database_statement(
            &c->base, err,
            "INSERT INTO requests(hash, problem, sample, teacher, model, api, body, at) VALUES(?,?,?,?,?,?,?,?)",
            "siissssi", r->hash, r->problem, r->sample, r->teacher, r->model, r->api, r->body, now());
        struct corpus_event event = {.state = CORPUS_STATE_NEW};
        if (!database_append(&c->base, s, &row, "storing a request", err)) return false;
        event.request = row;
        if (!corpus_add_event(c, &event, err)) return false;
    }
    if (out_row) *out_row = row;
    return true;
}

bool corpus_add_event(struct corpus *c, const struct corpus_event *e, struct err *err) {
    sqlite3_stmt *s = database_statement(
        &c->base, err,
        "INSERT INTO events(request, state, kind, retryable, batch, response, held, at) VALUES(?,?,?,?,?,?,?,?)",
        "issikkii", e->request, state_names[e->state], or_null(e->kind), (int64_t)e->retryable, e->batch, e->response,
        e->held, now());
    return database_append(&c->base, s, NULL, "storing a step", err);
}

bool corpus_add_response(struct corpus *c, const struct corpus_response *r, int64_t *out_row, struct err *err) {
    char hash[65];
    sha256_hex(hash, r->body ? r->body : "", r->n_body);
    sqlite3_stmt *s = database_statement(
        &c->base, err,
        "INSERT INTO responses(request, status, request_id, media, complete, body, sha256, at) VALUES(?,?,?,?,?,?,?,?)",
        "iissibsi", r->request, (int64_t)r->status, or_null(r->request_id), or_null(r->media), (int64_t)r->complete,
        r->body, r->n_body, hash, now());
    return database_append(&c->base, s, out_row, "storing a response", err);
}

bool corpus_add_answer(struct corpus *c, const struct corpus_answer *a, struct err *err) {
    sqlite3_stmt *s = database_statement(
        &c->base, err,
        "INSERT INTO answers(response, request, text, stop, detail, n_input, n_output, n_cache_read, n_cache_write, cost)"
        " VALUES(?,?,?,?,?,?,?,?,?,?)",
        "iisssiiiii", a->response, a->request, a->text, or_null(a->stop), or_null(a->detail), a->n_input, a->n_output,
        a->n_cache_read, a->n_cache_write, a->cost);
    return database_append(&c->base, s, NULL, "storing what was read", err);
}

bool corpus_add_batch(struct corpus *c, int64_t n_requests, int64_t *out_row, struct err *err) {
    sqlite3_stmt *s =
        database_statement(&c->base, err, "INSERT INTO batches(n_requests, at) VALUES(?,?)", "ii", n_requests, now());
    return database_append(&c->base, s, out_row, "storing a batch", err) &&
           corpus_batch_step(c, *out_row, "", "intent", err);
}

bool corpus_batch_step(struct corpus *c, int64_t batch, const char *remote, const char *status, struct err *err) {
    sqlite3_stmt *s =
        database_statement(&c->base, err, "INSERT INTO batch_steps(batch, remote, status, at) VALUES(?,?,?,?)", "issi",
                           batch, remote, status, now());
    return database_append(&c->base, s, NULL, "storing a batch's step", err);
}

bool corpus_add_audit(struct corpus *c, const struct corpus_audit *a, struct err *err) {
    sqlite3_stmt *s = database_statement(
        &c->base, err,
        "INSERT INTO audits(response, verdict, arithmetic, match, findings, n_claims, n_true, n_false, at) VALUES(?,?,?,?,?,?,?,?,?)",
        "issssiiii", a->response, a->verdict, or_null(a->arithmetic), or_null(a->match), or_null(a->findings),
        a->n_claims, a->n_true, a->n_false, now());
    return database_append(&c->base, s, NULL, "storing an audit", err);
}

bool corpus_add_decision(struct corpus *c, int64_t response, const char *by, bool keep, const char *reason,
                         struct err *err) {
    sqlite3_stmt *s =
        database_statement(&c->base, err, "INSERT INTO decisions(response, by, keep, reason, at) VALUES(?,?,?,?,?)",
                           "isisi", response, by, (int64_t)keep, or_null(reason), now());
    return database_append(&c->base, s, NULL, "storing a decision", err);
}

bool corpus_add_note(struct corpus *c, const char *key, const char *value, struct err *err) {
    sqlite3_stmt *s =
        database_statement(&c->base, err, "INSERT INTO notes(key, value, at) VALUES(?,?,?)", "ssi", key, value, now());
    return database_append(&c->base, s, NULL, "storing a note", err);
}

/* schema.c - the tables of a store, version 1.
 *
 *   problems -< requests -< events        a request's state is its newest event
 *                       \-< responses     bytes as received   -- answers   what reading one gave (at most one each)
 *                                         -< audits, decisions
 *   batches -< batch_steps                notes               all of them only ever grow
 *
 * Money is in nano-dollars (10^-9 USD), time in seconds since 1970.
 * Checked tests/corpus/store_test.c
 */
#include "corpus_impl.h"

const char *const corpus_schema[] = {
    "CREATE TABLE problems(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, problem TEXT NOT NULL, answer TEXT, system TEXT,"
    " family TEXT, source TEXT, licence TEXT, split TEXT, extra TEXT, hash TEXT NOT NULL, at INTEGER NOT NULL);"
    "CREATE TABLE requests(row INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, problem INTEGER NOT NULL REFERENCES problems,"
    " sample INTEGER NOT NULL, teacher TEXT NOT NULL, model TEXT NOT NULL, api TEXT NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL);"
    "CREATE INDEX requests_problem ON requests(problem, sample);"
    "CREATE TABLE batches(row INTEGER PRIMARY KEY, n_requests INTEGER NOT NULL, at INTEGER NOT NULL);"
    "CREATE TABLE batch_steps(row INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batches, remote TEXT NOT NULL,"
    " status TEXT NOT NULL, at INTEGER NOT NULL);"
    "CREATE INDEX batch_steps_batch ON batch_steps(batch, row);"
    "CREATE TABLE responses(row INTEGER PRIMARY KEY, request INTEGER NOT NULL REFERENCES requests, status INTEGER NOT NULL,"
    " request_id TEXT, media TEXT, complete INTEGER NOT NULL, body BLOB NOT NULL, sha256 TEXT NOT NULL, at INTEGER NOT NULL);"
    "CREATE INDEX responses_request ON responses(request, row);"
    "CREATE TABLE events(row INTEGER PRIMARY KEY, request INTEGER NOT NULL REFERENCES requests, state TEXT NOT NULL"
    " CHECK(state IN ('new','sent','done','refused','failed','expired')), kind TEXT, retryable INTEGER NOT NULL,"
    " batch INTEGER REFERENCES batches, response INTEGER REFERENCES responses, held INTEGER NOT NULL, at INTEGER NOT NULL);"
    "CREATE INDEX events_request ON events(request, row);"
    "CREATE UNIQUE INDEX events_done_once ON events(request) WHERE state = 'done';",
    "CREATE TABLE answers(response INTEGER PRIMARY KEY REFERENCES responses, request INTEGER NOT NULL REFERENCES requests,"
    " text TEXT NOT NULL, stop TEXT, detail TEXT, n_input INTEGER NOT NULL, n_output INTEGER NOT NULL, n_cache_read INTEGER NOT NULL,"
    " n_cache_write INTEGER NOT NULL, cost INTEGER NOT NULL);"
    "CREATE TABLE audits(row INTEGER PRIMARY KEY, response INTEGER NOT NULL REFERENCES responses, verdict TEXT NOT NULL, arithmetic TEXT,"
    " match TEXT, findings TEXT, n_claims INTEGER NOT NULL, n_true INTEGER NOT NULL, n_false INTEGER NOT NULL, at INTEGER NOT NULL);"
    "CREATE INDEX audits_response ON audits(response, row);"
    "CREATE TABLE decisions(row INTEGER PRIMARY KEY, response INTEGER NOT NULL REFERENCES responses, by TEXT NOT NULL,"
    " keep INTEGER NOT NULL, reason TEXT, at INTEGER NOT NULL);"
    "CREATE INDEX decisions_response ON decisions(response, by, row);"
    "CREATE TABLE notes(row INTEGER PRIMARY KEY, key TEXT NOT NULL, value TEXT NOT NULL, at INTEGER NOT NULL);",
    DATABASE_FROZEN("problems") DATABASE_FROZEN("requests") DATABASE_FROZEN("batches") DATABASE_FROZEN("batch_steps")
        DATABASE_FROZEN("responses") DATABASE_FROZEN("events") DATABASE_FROZEN("answers") DATABASE_FROZEN("audits")
            DATABASE_FROZEN("decisions") DATABASE_FROZEN("notes"),
    NULL};

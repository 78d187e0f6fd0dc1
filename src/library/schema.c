/* schema.c - the tables of a library, version 1.
 *
 *   item -< version -< event      frozen; an item's state is its newest event
 *   state, tag, gram              what follows of the newest events: rebuilt from the others at any time
 *
 * event.before: the event that undoing this one goes back to. Time is in seconds since 1970.
 * Checked tests/library/library_test.c
 */
#include "library_impl.h"

const char *const library_schema[] = {
    "CREATE TABLE item(row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, problem TEXT NOT NULL, answer TEXT, grade INTEGER,"
    " family TEXT, subtype TEXT, system TEXT, source TEXT, licence TEXT, split TEXT, extra TEXT, at INTEGER NOT NULL);"
    "CREATE TABLE version(row INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, number INTEGER NOT NULL, text TEXT NOT NULL,"
    " hash TEXT NOT NULL, kind TEXT NOT NULL, teacher TEXT, model TEXT, stop TEXT, by TEXT, verdict TEXT NOT NULL, match TEXT,"
    " n_claims INTEGER NOT NULL, n_true INTEGER NOT NULL, n_false INTEGER NOT NULL, at INTEGER NOT NULL, UNIQUE(item, number));"
    "CREATE TABLE event(row INTEGER PRIMARY KEY, item INTEGER NOT NULL REFERENCES item, version INTEGER NOT NULL REFERENCES version,"
    " action TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('open','approved','rejected','released')), code TEXT, note TEXT,"
    " by TEXT, tags TEXT NOT NULL, before INTEGER REFERENCES event, at INTEGER NOT NULL);"
    "CREATE INDEX event_item ON event(item, row);",
    "CREATE TABLE state(item INTEGER PRIMARY KEY, event INTEGER NOT NULL UNIQUE, state TEXT NOT NULL, version INTEGER NOT NULL);"
    "CREATE TABLE tag(item INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY(item, name)) WITHOUT ROWID;"
    "CREATE INDEX tag_name ON tag(name);"
    "CREATE VIRTUAL TABLE gram USING fts5(words, tokenize = 'ascii');",
    "CREATE TRIGGER event_state AFTER INSERT ON event BEGIN"
    " INSERT OR REPLACE INTO state(item, event, state, version) VALUES(new.item, new.row, new.state, new.version); END;"
    "CREATE TRIGGER event_approval BEFORE INSERT ON event WHEN new.action = 'approve' AND EXISTS(SELECT 1 FROM version v"
    " WHERE v.row = new.version AND (v.n_false > 0 OR v.match = 'different'))"
    " AND NOT (coalesce(new.code, '') = 'auditor_wrong' AND trim(coalesce(new.note, '')) <> '')"
    " BEGIN SELECT RAISE(ABORT, 'what the auditor rejects is approved with a reason only'); END;",
    DATABASE_FROZEN("item") DATABASE_FROZEN("version") DATABASE_FROZEN("event"), NULL};

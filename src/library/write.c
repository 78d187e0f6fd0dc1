/* write.c - what a teacher does with an item: edit, decide, take back, tag.
 *
 *   hand -> the item as it is now -> is `seen` its newest event? -> may this be done? -> version? -> event -> commit
 *
 * Checked tests/library/library_test.c
 */
#include <string.h>

#include "base/hash.h"
#include "library_impl.h"

/* ---- an item that is there ---- */

/* Begin a write to it. DONE: *at is what it is now. */
static enum library_outcome take_up(struct library_now *at, struct library *l, const struct library_hand *hand,
                                    int64_t *event, struct err *err) {
    *at = (struct library_now){0};
    if (!library_check_name(hand->by, "a reviewer's name", err) || !library_start(l, err)) return LIBRARY_FAILED;
    enum library_outcome outcome = library_look(at, l, hand->item, err);
    *event = at->event;
    return outcome == LIBRARY_DONE && at->event != hand->seen ? LIBRARY_STALE : outcome;
}

static enum library_outcome put_down(struct library_now *at, struct library *l, enum library_outcome outcome,
                                     struct err *err) {
    library_now_free(at);
    return library_finish(l, outcome, err);
}

/* The event that follows on `at`, saying nothing new yet. */
static struct library_event follow(const struct library_now *at, const struct library_hand *hand, const char *action) {
    return (struct library_event){.item = at->item,
                                  .version = at->version,
                                  .before = at->event,
                                  .action = action,
                                  .state = at->state,
                                  .by = hand->by,
                                  .tags = bytes_text(&at->tags)};
}

enum library_outcome library_record(struct library *l, const struct library_event *e, int64_t *event, struct err *err) {
    return library_add_event(l, e, event, err) ? LIBRARY_DONE : LIBRARY_FAILED;
}

/* ---- edit ---- */

/* What the auditor is told about an item's problem. */
static bool add_text(struct library *l, struct library_text *t, int64_t *row, struct err *err) {
    sqlite3_stmt *s =
        database_statement(&l->base, err, "SELECT problem, answer, grade FROM item WHERE row = ?", "i", t->item);
    if (!s) return false;
    int step = sqlite3_step(s);
    t->problem = database_text(&l->base, s, 0);
    t->answer = database_text(&l->base, s, 1);
    t->grade = sqlite3_column_int(s, 2);
    bool ok = step == SQLITE_ROW && database_texts_whole(&l->base, "reading an item", err) &&
              library_add_version(l, t, row, err);
    return database_ended(&l->base, s, step, ok, "reading an item", err);
}

enum library_outcome library_follow_edit(struct library *l, const struct library_now *at,
                                         const struct library_hand *hand, struct library_text *t, int64_t *event,
                                         struct err *err) {
    struct library_event e = follow(at, hand, "edit");
    char hash[65];
    sha256_hex(hash, t->text, strlen(t->text));
    if (strcmp(hash, at->hash) == 0) return LIBRARY_SAME;
    if (!add_text(l, t, &e.version, err)) return LIBRARY_FAILED;
    e.state = "open";
    return library_record(l, &e, event, err);
}

enum library_outcome library_edit(struct library *l, const struct library_hand *hand, const char *text, int64_t *event,
                                  struct err *err) {
    struct library_text t = {.item = hand->item, .text = text, .kind = "edit", .by = hand->by};
    struct library_now at;
    if (!library_check_text(text, LIBRARY_TEXT_BYTES, "the text", err)) return LIBRARY_FAILED;
    enum library_outcome outcome = take_up(&at, l, hand, event, err);
    if (outcome == LIBRARY_DONE) outcome = library_follow_edit(l, &at, hand, &t, event, err);
    return put_down(&at, l, outcome, err);
}

/* ---- decide ---- */

const char *const library_reject_codes[] = {"arithmetic", "answer", "reading",    "method", "language",
                                            "numbers",    "figure", "difficulty", "other",  NULL};

static const struct step {
    const char *action, *from, *to; /* from: states, with blanks between */
} steps[] = {{"approve", "open", "approved"},
             {"reject", "open", "rejected"},
             {"reopen", "approved rejected released", "open"},
             {"release", "approved", "released"},
             {"withdraw", "released", "approved"}};

static bool is_among(const char *list, const char *word) {
    size_t n = strlen(word);
    const char *at = strstr(list, word);
    return at && (at == list || at[-1] == ' ') && (at[n] == ' ' || at[n] == 0);
}

enum library_outcome library_refuse(struct err *err, const char *why) {
    err_set(err, ERR_INPUT, "%s", why);
    return LIBRARY_REFUSED;
}

/* A false alarm of the auditor's own is told as such, and in words. */
static enum library_outcome may_approve(const struct library_now *at, const struct library_hand *hand,
                                        const struct library_decision *d, struct err *err) {
    bool reason = d->code && strcmp(d->code, "auditor_wrong") == 0 && d->note && d->note[strspn(d->note, " \n\t\r")];
    if (!hand->by || !*hand->by) return library_refuse(err, "an approval needs the name of who approves");
    if (at->empty) return library_refuse(err, "there is no explanation to approve");
    if (d->code && !reason) return library_refuse(err, "an approval has the code auditor_wrong and a note, or no code");
    if (at->false_claims && !reason)
        return library_refuse(err,
                              "the text holds a false equation: mend it, or give the code auditor_wrong and a note");
    if (at->other_answer && !reason)
        return library_refuse(
            err, "the text has another answer than the reference: mend it, or give auditor_wrong and a note");
    return LIBRARY_DONE;
}

static enum library_outcome may_reject(const struct library_decision *d, struct err *err) {
    for (const char *const *code = library_reject_codes; d->code && *code; code++)
        if (strcmp(*code, d->code) == 0)
            return strcmp(*code, "other") != 0 || (d->note && *d->note)
                       ? LIBRARY_DONE
                       : library_refuse(err, "the code other needs a note");
    err_set(err, ERR_INPUT,
            "a rejection needs a code: arithmetic, answer, reading, method, language, numbers, figure, "
            "difficulty or other");
    return LIBRARY_FAILED;
}

static enum library_outcome may(const struct step *step, const struct library_now *at, const struct library_hand *hand,
                                const struct library_decision *d, struct err *err) {
    if (!is_among(step->from, at->state)) {
        err_set(err, ERR_INPUT, "an item that is %s cannot be taken to %s", at->state, step->to);
        return LIBRARY_REFUSED;
    }
    if (strcmp(step->action, "approve") == 0) return may_approve(at, hand, d, err);
    return strcmp(step->action, "reject") == 0 ? may_reject(d, err) : LIBRARY_DONE;
}

/* What the event before said is said again. */
static enum library_outcome undo(struct library *l, const struct library_now *at, const struct library_hand *hand,
                                 int64_t *event, struct err *err) {
    if (!at->before) return library_refuse(err, "there is nothing to take back");
    sqlite3_stmt *s = database_statement(&l->base, err, "SELECT version, before, state, tags FROM event WHERE row = ?",
                                         "i", at->before);
    if (!s) return LIBRARY_FAILED;
    int step = sqlite3_step(s);
    struct library_event e = follow(at, hand, "undo");
    e.version = sqlite3_column_int64(s, 0);
    e.before = sqlite3_column_int64(s, 1);
    e.state = database_text(&l->base, s, 2);
    e.tags = database_text(&l->base, s, 3);
    bool ok = step == SQLITE_ROW && database_texts_whole(&l->base, "reading an event", err) &&
              library_add_event(l, &e, event, err);
    ok = database_ended(&l->base, s, step, ok, "reading an event", err);
    return ok ? LIBRARY_DONE : LIBRARY_FAILED;
}

static enum library_outcome decide(struct library *l, const struct library_now *at, const struct library_hand *hand,
                                   const struct library_decision *d, int64_t *event, struct err *err) {
    if (strcmp(d->action, "undo") == 0) return undo(l, at, hand, event, err);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        if (strcmp(steps[i].action, d->action) != 0) continue;
        struct library_event e = follow(at, hand, steps[i].action);
        enum library_outcome outcome = may(&steps[i], at, hand, d, err);
        e.state = steps[i].to, e.code = d->code, e.note = d->note;
        return outcome == LIBRARY_DONE ? library_record(l, &e, event, err) : outcome;
    }
    err_set(err, ERR_INPUT, "an action is approve, reject, reopen, release, withdraw or undo");
    return LIBRARY_FAILED;
}

enum library_outcome library_decide(struct library *l, const struct library_hand *hand,
                                    const struct library_decision *d, int64_t *event, struct err *err) {
    struct library_now at;
    if (!library_check_text(d->note, LIBRARY_NOTE_BYTES, "the note", err)) return LIBRARY_FAILED;
    enum library_outcome outcome = take_up(&at, l, hand, event, err);
    if (outcome == LIBRARY_DONE) outcome = decide(l, &at, hand, d, event, err);
    return put_down(&at, l, outcome, err);
}

/* ---- tags ---- */

enum library_outcome library_set_tags(struct library *l, const struct library_hand *hand, const char *tags,
                                      int64_t *event, struct err *err) {
    struct library_now at;
    struct bytes list = {0};
    if (!library_read_tags(&list, tags, err)) {
        bytes_free(&list);
        return LIBRARY_FAILED;
    }
    enum library_outcome outcome = take_up(&at, l, hand, event, err);
    if (outcome == LIBRARY_DONE && strcmp(bytes_text(&list), bytes_text(&at.tags)) == 0) outcome = LIBRARY_SAME;
    if (outcome == LIBRARY_DONE) {
        struct library_event e = follow(&at, hand, "tag");
        e.tags = bytes_text(&list);
        outcome = library_record(l, &e, event, err);
    }
    bytes_free(&list);
    return put_down(&at, l, outcome, err);
}

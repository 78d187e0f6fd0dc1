/* Items, versions, decisions: what may follow on what, what is refused, what can be taken back, who comes too late. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "library/shelf.h"
#include "test.h"

static const char problem[] = "270mの道の端から端まで9mおきに木を植えます。木は何本ですか。";
static const char good[] = "【式】270÷9=30(か所)、30+1=31(本)\n答え 31本";
static const char wrong[] = "【式】270÷9=30(か所)、30+1=32(本)\n答え 32本";

static enum library_outcome edit(struct shelf *s, int64_t item, const char *text) {
    struct err err = {0};
    return library_edit(s->library, &(struct library_hand){.item = item, .seen = s->event, .by = "田中"}, text,
                        &s->event, &err);
}

static void check_state(struct shelf *s, int64_t item, const char *state, int version) {
    json_t *o = shelf_item(s, item);
    assert_string_equal(shelf_text(o, "state"), state);
    assert_int_equal(json_integer_value(json_object_get(o, "version")), version);
    json_decref(o);
}

TEST(library_keeps_an_item_with_its_audit) {
    struct shelf s;
    shelf_open(&s);
    int64_t item = shelf_add(&s, problem, "31本", good);
    shelf_reopen(&s);
    json_t *o = shelf_item(&s, item);
    assert_string_equal(shelf_text(o, "problem"), problem);
    assert_string_equal(shelf_text(o, "text"), good);
    assert_string_equal(shelf_text(o, "state"), "open");
    assert_string_equal(shelf_text(o, "answer_match"), "same");
    assert_string_equal(shelf_text(o, "family_name"), "植木算");
    assert_int_equal(json_integer_value(json_object_get(o, "n_true")), 2);
    assert_int_equal(json_integer_value(json_object_get(o, "n_false")), 0);
    assert_int_equal(strncmp(shelf_text(o, "id"), "p-", 2), 0);
    assert_true(json_is_false(json_object_get(o, "undo")));
    json_decref(o);
    shelf_close(&s);
}

TEST(library_adds_a_problem_once) {
    struct shelf s;
    struct err err = {0};
    int64_t item, event;
    shelf_open(&s);
    int64_t first = shelf_add(&s, problem, "31本", good);
    struct corpus_row row = {.problem = problem, .solution = good};
    struct library_draft draft = {.row = &row, .kind = "model"};
    assert_int_equal(library_add(s.library, &draft, &item, &event, &err), LIBRARY_SAME);
    assert_int_equal(item, first);
    row.solution = wrong;
    assert_int_equal(library_add(s.library, &draft, &item, &event, &err), LIBRARY_REFUSED);
    assert_int_equal(item, first);
    assert_int_equal(event, s.event);
    draft.versions = true;
    err = (struct err){0};
    assert_int_equal(library_add(s.library, &draft, &item, &event, &err), LIBRARY_DONE);
    check_state(&s, item, "open", 2);
    row.id = "a", row.problem = "1+1は?";
    assert_int_equal(library_add(s.library, &draft, &item, &event, &err), LIBRARY_DONE);
    row.problem = "1+2は?";
    assert_int_equal(library_add(s.library, &draft, &item, &event, &err), LIBRARY_FAILED);
    assert_non_null(strstr(err.message, "another problem text"));
    shelf_close(&s);
}

/* The newest version counts, and every earlier one is kept. */
TEST(library_keeps_every_version) {
    struct shelf s;
    shelf_open(&s);
    int64_t item = shelf_add(&s, problem, "31本", good);
    assert_int_equal(edit(&s, item, good), LIBRARY_SAME);
    assert_int_equal(edit(&s, item, wrong), LIBRARY_DONE);
    assert_int_equal(edit(&s, item, good), LIBRARY_DONE);
    json_t *o = shelf_item(&s, item), *versions = json_object_get(o, "versions");
    assert_int_equal(json_array_size(versions), 3);
    assert_string_equal(shelf_text(json_array_get(versions, 0), "text"), good);
    assert_string_equal(shelf_text(json_array_get(versions, 1), "text"), wrong);
    assert_string_equal(shelf_text(json_array_get(versions, 1), "answer_match"), "different");
    assert_int_equal(json_array_size(json_object_get(o, "events")), 3);
    json_decref(o);
    shelf_close(&s);
}

TEST(library_approves_a_false_equation_with_a_reason_only) {
    struct shelf s;
    shelf_open(&s);
    int64_t item = shelf_add(&s, problem, "31本", wrong);
    assert_int_equal(shelf_decide(&s, item, "approve", NULL, NULL), LIBRARY_REFUSED);
    assert_int_equal(shelf_decide(&s, item, "approve", "auditor_wrong", NULL), LIBRARY_REFUSED);
    assert_int_equal(shelf_decide(&s, item, "approve", "auditor_wrong", " \n"), LIBRARY_REFUSED);
    assert_int_equal(shelf_decide(&s, item, "approve", "because", "so"), LIBRARY_REFUSED);
    check_state(&s, item, "open", 1);
    assert_int_equal(shelf_decide(&s, item, "approve", "auditor_wrong", "これは正しい例ではありません"), LIBRARY_DONE);
    check_state(&s, item, "approved", 1);
    shelf_close(&s);
}

/* Whoever writes into the file by other means meets the same law. */
TEST(library_file_defends_itself) {
    struct shelf s;
    sqlite3 *db;
    shelf_open(&s);
    shelf_add(&s, problem, "31本", wrong);
    library_close(s.library);
    assert_int_equal(sqlite3_open(s.scratch.path, &db), SQLITE_OK);
    static const char *const never[] = {
        "UPDATE item SET problem = 'x'",
        "DELETE FROM item",
        "UPDATE version SET text = 'x'",
        "DELETE FROM version",
        "UPDATE event SET state = 'approved'",
        "DELETE FROM event",
        "INSERT INTO event(item, version, action, state, tags, at) VALUES(1, 1, 'approve', 'approved', '', 0)"};
    for (size_t i = 0; i < sizeof never / sizeof *never; i++)
        if (sqlite3_exec(db, never[i], NULL, NULL, NULL) == SQLITE_OK) fail_msg("done: %s", never[i]);
    sqlite3_close(db);
    s.library = NULL;
    shelf_reopen(&s);
    check_state(&s, 1, "open", 1);
    shelf_close(&s);
}

TEST(library_states_follow_on_each_other) {
    static const struct {
        const char *action, *code;
        enum library_outcome outcome;
        const char *state;
    } steps[] = {{"release", NULL, LIBRARY_REFUSED, "open"},
                 {"reopen", NULL, LIBRARY_REFUSED, "open"},
                 {"reject", NULL, LIBRARY_FAILED, "open"},
                 {"reject", "ugly", LIBRARY_FAILED, "open"},
                 {"reject", "other", LIBRARY_REFUSED, "open"},
                 {"reject", "language", LIBRARY_DONE, "rejected"},
                 {"approve", NULL, LIBRARY_REFUSED, "rejected"},
                 {"reopen", NULL, LIBRARY_DONE, "open"},
                 {"approve", NULL, LIBRARY_DONE, "approved"},
                 {"approve", NULL, LIBRARY_REFUSED, "approved"},
                 {"reject", "method", LIBRARY_REFUSED, "approved"},
                 {"release", NULL, LIBRARY_DONE, "released"},
                 {"withdraw", NULL, LIBRARY_DONE, "approved"},
                 {"release", NULL, LIBRARY_DONE, "released"},
                 {"reopen", NULL, LIBRARY_DONE, "open"},
                 {"publish", NULL, LIBRARY_FAILED, "open"}};
    struct shelf s;
    shelf_open(&s);
    int64_t item = shelf_add(&s, problem, "31本", good);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        assert_int_equal(shelf_decide(&s, item, steps[i].action, steps[i].code, NULL), steps[i].outcome);
        check_state(&s, item, steps[i].state, 1);
    }
    assert_int_equal(shelf_decide(&s, item, "approve", NULL, NULL), LIBRARY_DONE);
    assert_int_equal(edit(&s, item, "別の文 1+1=2"), LIBRARY_DONE);
    check_state(&s, item, "open", 2);
    shelf_close(&s);
}

TEST(library_takes_every_event_back) {
    struct shelf s;
    shelf_open(&s);
    int64_t item = shelf_add(&s, problem, "31本", good);
    assert_int_equal(shelf_decide(&s, item, "approve", NULL, NULL), LIBRARY_DONE);
    assert_int_equal(edit(&s, item, wrong), LIBRARY_DONE);
    assert_int_equal(shelf_decide(&s, item, "reject", "answer", NULL), LIBRARY_DONE);
    check_state(&s, item, "rejected", 2);
    assert_int_equal(shelf_decide(&s, item, "undo", NULL, NULL), LIBRARY_DONE);
    check_state(&s, item, "open", 2);
    assert_int_equal(shelf_decide(&s, item, "undo", NULL, NULL), LIBRARY_DONE);
    check_state(&s, item, "approved", 1);
    assert_int_equal(shelf_decide(&s, item, "undo", NULL, NULL), LIBRARY_DONE);
    check_state(&s, item, "open", 1);
    assert_int_equal(shelf_decide(&s, item, "undo", NULL, NULL), LIBRARY_REFUSED);
    assert_int_equal(shelf_decide(&s, item, "approve", NULL, NULL), LIBRARY_DONE);
    assert_int_equal(shelf_decide(&s, item, "undo", NULL, NULL), LIBRARY_DONE);
    check_state(&s, item, "open", 1);
    shelf_close(&s);
}

/* Two windows that have seen the same state: the second one writes nothing, and is told the newer event. */
TEST(library_refuses_who_comes_too_late) {
    struct shelf s;
    struct err err = {0};
    int64_t event = 0;
    shelf_open(&s);
    int64_t item = shelf_add(&s, problem, "31本", good), seen = s.event;
    assert_int_equal(edit(&s, item, wrong), LIBRARY_DONE);
    const struct library_hand late = {.item = item, .seen = seen, .by = "山田"};
    assert_int_equal(library_edit(s.library, &late, "3+4=7", &event, &err), LIBRARY_STALE);
    assert_int_equal(event, s.event);
    assert_int_equal(library_set_tags(s.library, &late, "a", &event, &err), LIBRARY_STALE);
    assert_int_equal(library_decide(s.library, &late, &(struct library_decision){.action = "undo"}, &event, &err),
                     LIBRARY_STALE);
    check_state(&s, item, "open", 2);
    const struct library_hand lost = {.item = 99, .seen = seen};
    assert_int_equal(library_edit(s.library, &lost, "3+4=7", &event, &err), LIBRARY_MISSING);
    shelf_close(&s);
}

TEST(library_approval_needs_a_name_and_a_text) {
    struct shelf s;
    struct err err = {0};
    shelf_open(&s);
    int64_t item = shelf_add(&s, problem, "31本", NULL);
    assert_int_equal(shelf_decide(&s, item, "approve", NULL, NULL), LIBRARY_REFUSED);
    assert_int_equal(edit(&s, item, good), LIBRARY_DONE);
    const struct library_hand nobody = {.item = item, .seen = s.event};
    assert_int_equal(
        library_decide(s.library, &nobody, &(struct library_decision){.action = "approve"}, &s.event, &err),
        LIBRARY_REFUSED);
    assert_int_equal(shelf_decide(&s, item, "approve", NULL, NULL), LIBRARY_DONE);
    shelf_close(&s);
}

TEST(library_tags_are_a_set) {
    struct shelf s;
    struct err err = {0};
    shelf_open(&s);
    int64_t item = shelf_add(&s, problem, "31本", good);
    struct library_hand hand = {.item = item, .seen = s.event};
    assert_int_equal(library_set_tags(s.library, &hand, " 5年  速さ 5年\n", &s.event, &err), LIBRARY_DONE);
    json_t *o = shelf_item(&s, item), *tags = json_object_get(o, "tags");
    assert_int_equal(json_array_size(tags), 2);
    assert_string_equal(json_string_value(json_array_get(tags, 0)), "5年");
    json_decref(o);
    hand.seen = s.event;
    assert_int_equal(library_set_tags(s.library, &hand, "5年 速さ", &s.event, &err), LIBRARY_SAME);
    assert_int_equal(library_set_tags(s.library, &hand, "a b c d e f g h i j k l m n o p q", &s.event, &err),
                     LIBRARY_FAILED);
    assert_int_equal(shelf_decide(&s, item, "undo", NULL, NULL), LIBRARY_DONE);
    o = shelf_item(&s, item);
    assert_int_equal(json_array_size(json_object_get(o, "tags")), 0);
    json_decref(o);
    shelf_close(&s);
}

TEST(library_refuses_what_is_too_long_or_no_text) {
    struct shelf s;
    struct err err = {0};
    int64_t event;
    shelf_open(&s);
    int64_t item = shelf_add(&s, problem, "31本", good);
    char *longest = malloc(LIBRARY_TEXT_BYTES + 2);
    memset(longest, 'a', LIBRARY_TEXT_BYTES + 1);
    longest[LIBRARY_TEXT_BYTES + 1] = 0;
    const struct library_hand hand = {.item = item, .seen = s.event};
    assert_int_equal(library_edit(s.library, &hand, longest, &event, &err), LIBRARY_FAILED);
    assert_int_equal(err.code, ERR_INPUT);
    err = (struct err){0};
    assert_int_equal(library_edit(s.library, &hand, "a\xff", &event, &err), LIBRARY_FAILED);
    assert_int_equal(err.code, ERR_INPUT);
    err = (struct err){0};
    const struct library_hand lines = {.item = item, .seen = s.event, .by = "a\nb"};
    assert_int_equal(library_edit(s.library, &lines, "1+1=2", &event, &err), LIBRARY_FAILED);
    assert_int_equal(err.code, ERR_INPUT);
    check_state(&s, item, "open", 1);
    free(longest);
    shelf_close(&s);
}

TEST(library_has_one_writer_and_is_no_other_file) {
    struct shelf s;
    struct err err = {0};
    struct library *other;
    struct corpus *store;
    shelf_open(&s);
    shelf_add(&s, problem, "31本", good);
    assert_false(corpus_open(&store, s.scratch.path, CORPUS_READ, &err));
    assert_non_null(strstr(err.message, "not a sansu store"));
    err = (struct err){0};
    assert_ok(library_open(&other, s.scratch.path, LIBRARY_READ, &err), err);
    library_close(other);
    shelf_close(&s);
}

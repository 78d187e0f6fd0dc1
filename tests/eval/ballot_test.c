/* ballot_test.c - pairs are asked one by one; votes are on the disk before they count, outlive a process, and are
 * counted. */
#include "sansu/eval_blind.h"
#include "scene.h"

static const char key[] =
    EVAL_KEY_HEAD "\n1,\"p\",beta,alpha,right,wrong,0,1,100,110\n2,\"q\",alpha,beta,right,right,0,0,100,300\n";
static const char pairs[] = "{\"number\":1,\"problem\":\"一\",\"left\":\"b1\",\"right\":\"a1\"}\n"
                            "{\"number\":2,\"problem\":\"二\",\"left\":\"a2\",\"right\":\"b2\"}\n";

static void open_room(struct folder *f, struct eval_ballot **b) {
    struct err err = {0};
    folder_make(f);
    folder_write_text(f, "key.csv", key);
    folder_write_text(f, "pairs.jsonl", pairs);
    assert_ok(eval_ballot_open(b, f->dir, &err), err);
}

static void reopen(struct folder *f, struct eval_ballot **b) {
    struct err err = {0};
    eval_ballot_close(*b);
    assert_ok(eval_ballot_open(b, f->dir, &err), err);
}

static enum eval_vote_outcome vote(struct eval_ballot *b, size_t number, const char *choice, const char *by,
                                   const char *reason) {
    struct err err = {0};
    const struct eval_vote v = {.number = number, .choice = choice, .by = by, .reason = reason, .at = 7};
    enum eval_vote_outcome outcome = eval_ballot_vote(b, &v, &err);
    assert_int_equal(outcome == EVAL_VOTE_REFUSED, err.code == ERR_INPUT);
    return outcome;
}

static void next_is(const struct eval_ballot *b, const char *by, const char *expected) {
    struct bytes out = {0};
    eval_ballot_write_next(&out, b, by);
    assert_string_equal(bytes_text(&out), expected);
    bytes_free(&out);
}

TEST(eval_ballot_asks_each_teacher_for_each_pair_once) {
    struct folder f;
    struct eval_ballot *b;
    struct bytes out = {0};
    size_t n, votes;
    open_room(&f, &b);
    next_is(b, "田中", "\"pairs\":2,\"voted\":0,\"number\":1,\"problem\":\"一\",\"left\":\"b1\",\"right\":\"a1\"");
    assert_int_equal(vote(b, 1, "left", "田中", "=短い\n\"から\""), EVAL_VOTE_TAKEN);
    assert_int_equal(vote(b, 1, "right", "田中", NULL), EVAL_VOTE_TWICE);
    next_is(b, "田中", "\"pairs\":2,\"voted\":1,\"number\":2,\"problem\":\"二\",\"left\":\"a2\",\"right\":\"b2\"");
    assert_int_equal(vote(b, 2, "neither", "田中", NULL), EVAL_VOTE_TAKEN);
    assert_int_equal(vote(b, 2, "right", "鈴木", NULL), EVAL_VOTE_TAKEN);
    reopen(&f, &b);
    next_is(b, "田中", "\"pairs\":2,\"voted\":2,\"number\":null,\"problem\":null,\"left\":null,\"right\":null");
    next_is(b, "鈴木", "\"pairs\":2,\"voted\":1,\"number\":1,\"problem\":\"一\",\"left\":\"b1\",\"right\":\"a1\"");
    eval_ballot_size(&n, &votes, b);
    assert_true(n == 2 && votes == 3);
    eval_ballot_write_truth(&out, b, 1);
    assert_string_equal(bytes_text(&out),
                        "\"left\":{\"system\":\"beta\",\"outcome\":\"right\",\"false\":0,\"characters\":100},"
                        "\"right\":{\"system\":\"alpha\",\"outcome\":\"wrong\",\"false\":1,\"characters\":110}");
    folder_read(&out, &f, "votes.csv");
    assert_string_equal(bytes_text(&out), EVAL_VOTES_HEAD "\n1,left,\"田中\",7,\"'=短い \"\"から\"\"\"\n"
                                                          "2,neither,\"田中\",7,\"\"\n2,right,\"鈴木\",7,\"\"\n");
    eval_ballot_close(b);
    bytes_free(&out);
    folder_remove(&f);
}

TEST(eval_ballot_feeds_the_tally) {
    struct folder f;
    struct eval_ballot *b;
    struct eval_tally *t;
    struct bytes out = {0};
    struct err err = {0};
    open_room(&f, &b);
    vote(b, 1, "right", "田中", NULL);
    vote(b, 2, "left", "鈴木", NULL);
    vote(b, 2, "tie", "田中", NULL);
    vote(b, 1, "left", "鈴木", NULL);
    eval_ballot_close(b);
    assert_ok(eval_tally_open(&t, folder_path(&f, "key.csv"), &err), err);
    assert_ok(eval_tally_add(t, folder_path(&f, "votes.csv"), &err), err);
    eval_tally_write(&out, t);
    assert_non_null(strstr(out.data, "teacher 1                       1        0      1       0"));
    assert_non_null(strstr(out.data, "teacher 2                       1        1      0       0"));
    assert_non_null(strstr(out.data, "teachers 1 and 2: 2 pairs in common"));
    assert_non_null(strstr(out.data, "teacher 2 is 鈴木\n"));
    eval_tally_close(t);
    bytes_free(&out);
    folder_remove(&f);
}

TEST(eval_ballot_refuses_what_is_no_vote) {
    struct folder f;
    struct eval_ballot *b, *other;
    struct err err = {0};
    char name[8], long_name[EVAL_BY_BYTES + 2];
    open_room(&f, &b);
    memset(long_name, 'a', sizeof long_name - 1);
    long_name[sizeof long_name - 1] = 0;
    assert_int_equal(vote(b, 0, "left", "a", NULL), EVAL_VOTE_REFUSED);
    assert_int_equal(vote(b, 3, "left", "a", NULL), EVAL_VOTE_REFUSED);
    assert_int_equal(vote(b, 1, "alpha", "a", NULL), EVAL_VOTE_REFUSED);
    assert_int_equal(vote(b, 1, NULL, "a", NULL), EVAL_VOTE_REFUSED);
    assert_int_equal(vote(b, 1, "left", "", NULL), EVAL_VOTE_REFUSED);
    assert_int_equal(vote(b, 1, "left", "a\nb", NULL), EVAL_VOTE_REFUSED);
    assert_int_equal(vote(b, 1, "left", "=1+1", NULL), EVAL_VOTE_REFUSED);
    assert_int_equal(vote(b, 1, "left", long_name, NULL), EVAL_VOTE_REFUSED);
    for (int i = 0; i < EVAL_RATERS; i++) {
        snprintf(name, sizeof name, "t%d", i);
        assert_int_equal(vote(b, 1, "left", name, NULL), EVAL_VOTE_TAKEN);
    }
    assert_int_equal(vote(b, 1, "left", "t9", NULL), EVAL_VOTE_REFUSED);
    assert_false(eval_ballot_open(&other, f.dir, &err));
    assert_int_equal(err.code, ERR_WORK);
    assert_null(other);
    eval_ballot_close(b);
    folder_remove(&f);
}

/* A process that ended within its write: the vote was not acknowledged, and is asked for again. */
TEST(eval_ballot_drops_a_line_without_its_end) {
    struct folder f;
    struct eval_ballot *b;
    struct bytes out = {0};
    open_room(&f, &b);
    vote(b, 1, "left", "a", NULL);
    eval_ballot_close(b);
    folder_read(&out, &f, "votes.csv");
    bytes_append_string(&out, "2,lef");
    folder_write(&f, "votes.csv", out.data, out.len);
    b = NULL;
    reopen(&f, &b);
    assert_int_equal(vote(b, 2, "tie", "a", NULL), EVAL_VOTE_TAKEN);
    folder_read(&out, &f, "votes.csv");
    assert_string_equal(bytes_text(&out), EVAL_VOTES_HEAD "\n1,left,\"a\",7,\"\"\n2,tie,\"a\",7,\"\"\n");
    eval_ballot_close(b);
    bytes_free(&out);
    folder_remove(&f);
}

static void refuse(const char *file, const char *text, const char *words) {
    struct folder f;
    struct eval_ballot *b;
    struct err err = {0};
    folder_make(&f);
    folder_write_text(&f, "key.csv", key);
    folder_write_text(&f, "pairs.jsonl", pairs);
    folder_write_text(&f, file, text);
    assert_false(eval_ballot_open(&b, f.dir, &err));
    assert_null(b);
    if (!strstr(err.message, words)) fail_msg("%s: %s", text, err.message);
    folder_remove(&f);
}

TEST(eval_ballot_refuses_files_that_do_not_fit) {
    refuse("pairs.jsonl", "{\"number\":1,\"problem\":\"\",\"left\":\"\",\"right\":\"\"}\n",
           "1 pairs, but the key has 2");
    refuse("pairs.jsonl", "{\"number\":2,\"problem\":\"\",\"left\":\"\",\"right\":\"\"}\n",
           "line 1: expected {\"number\":1");
    refuse("pairs.jsonl", "{\"number\":1,\"problem\":\"\",\"left\":\"\",\"right\":5}\n", "line 1: expected");
    refuse("votes.csv", "number,choice\n", "line 1: expected 'number,choice,by,at,reason'");
    refuse("votes.csv", EVAL_VOTES_HEAD "\n3,left,a,7,\n", "line 2: expected a vote on one of 2 pairs");
    refuse("votes.csv", EVAL_VOTES_HEAD "\n1,left,a,7,\n1,tie,a,7,\n",
           "line 3: number 1 stands here for the second time");
}

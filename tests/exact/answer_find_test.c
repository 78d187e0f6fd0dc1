/* answer_find_test.c - where a text gives its answer: the table of endings, and one verdict from everyone who asks.
 *
 * tests/golden/answer_endings.tsv: the end of a text (\n is a line break), a tab, its answer or "-". The same table is read by
 * tests/audit/endings_test.c and tests/e2e/endings_test.c.
 */
#include <string.h>

#include "endings.h"
#include "sansu/exact.h"
#include "test.h"

static void finds(const struct ending *e) {
    size_t start, end;
    bool found = exact_find_answer(&start, &end, e->text, strlen(e->text));
    if (found != (e->answer != NULL)) fail_msg("%s: found %d", e->text, found);
    if (found && (end - start != strlen(e->answer) || memcmp(e->text + start, e->answer, end - start) != 0))
        fail_msg("%s: '%.*s'", e->text, (int)(end - start), e->text + start);
}

TEST(every_ending_has_its_answer) { assert_true(endings_each(finds) >= 40); }

/* A vote of an ending and of its bare answer is unanimous; a text without an answer has no vote. */
static void votes(const struct ending *e) {
    size_t start, end;
    struct exact_ballot ballot[2] = {{.answer = "31本", .n_answer = strlen("31本")}};
    struct exact_vote vote;
    if (exact_find_answer(&start, &end, e->text, strlen(e->text)))
        ballot[1].answer = e->text + start, ballot[1].n_answer = end - start;
    assert_true(exact_vote(&vote, ballot, 2));
    if (vote.voters != (e->answer ? 2 : 1) || vote.count != vote.voters)
        fail_msg("%s: %zu of %zu", e->text, vote.count, vote.voters);
}

TEST(every_ending_votes_for_its_answer) { endings_each(votes); }

struct places {
    size_t heads, inside, empty;
};

static void count(void *context, const struct exact_answer *a) {
    struct places *p = context;
    p->heads += !a->inside;
    p->inside += a->inside;
    p->empty += a->start == a->end;
}

TEST(each_place_is_reported_once) {
    static const char text[] = "答え\n\n答えは3本です。\n式 1+2=3 答え 3本 答え 4本\n答え";
    struct places p = {0};
    exact_each_answer(text, strlen(text), count, &p);
    assert_int_equal(p.heads, 3);
    assert_int_equal(p.inside, 1);
    assert_int_equal(p.empty, 1);
}

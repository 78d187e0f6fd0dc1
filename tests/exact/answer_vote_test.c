/* answer_vote_test.c - the one majority vote. */
#include <string.h>

#include "sansu/exact.h"
#include "test.h"

enum { MOST = 6 };

struct election {
    const char *answer[MOST]; /* "-" has no vote; NULL ends the list */
    size_t winner, count, voters;
    bool tied;
};

static const struct election elections[] = {{{"31本", "30本", "31本です", NULL}, 0, 2, 3, false},
                                            {{"30本", "31本", "３１本", "31", NULL}, 1, 3, 4, false},
                                            {{"80分", "90分", "1時間20分", "1時間30分", NULL}, 0, 2, 4, true},
                                            {{"-", "5個", "-", NULL}, 1, 1, 1, false},
                                            {{"10", "10%", NULL}, 0, 2, 2, false},
                                            {{"10%", "10", NULL}, 0, 2, 2, false},
                                            {{"1個", "2個", "3個", NULL}, 0, 1, 3, true},
                                            {{"1個", "1個", "2個", "2個", "2個", NULL}, 2, 3, 5, false},
                                            {{"-", "-", NULL}, 2, 0, 0, false},
                                            {{NULL}, 0, 0, 0, false}};

TEST(most_equal_answers_win) {
    for (size_t e = 0; e < sizeof elections / sizeof *elections; e++) {
        const struct election *x = &elections[e];
        struct exact_ballot ballot[MOST] = {{0}};
        struct exact_vote vote;
        size_t n = 0;
        for (; x->answer[n]; n++)
            if (x->answer[n][0] != '-') ballot[n].answer = x->answer[n], ballot[n].n_answer = strlen(x->answer[n]);
        bool any = exact_vote(&vote, ballot, n);
        if (any != (x->voters > 0) || vote.winner != x->winner || vote.count != x->count || vote.voters != x->voters ||
            vote.tied != x->tied)
            fail_msg("election %zu: winner %zu count %zu voters %zu tied %d", e, vote.winner, vote.count, vote.voters,
                     vote.tied);
        for (size_t i = 0; i < n; i++) assert_int_equal(ballot[i].votes > 0, ballot[i].answer != NULL);
    }
}

TEST(groups_name_their_first_voter) {
    struct exact_ballot ballot[] = {{.answer = "2個", .n_answer = 4},
                                    {.answer = "1個", .n_answer = 4},
                                    {.answer = "1", .n_answer = 1},
                                    {.answer = NULL}};
    struct exact_vote vote;
    assert_true(exact_vote(&vote, ballot, 4));
    assert_int_equal(vote.winner, 1);
    assert_int_equal(ballot[2].group, 1);
    assert_int_equal(ballot[2].votes, 2);
    assert_int_equal(ballot[0].votes, 1);
    assert_int_equal(ballot[3].group, 3);
}

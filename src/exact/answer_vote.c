/* answer_vote.c - which answer do most give?
 *
 *   answers  ->  each joins the first group with an equal answer  ->  the largest group
 *
 * Checked tests/exact/answer_vote_test.c
 */
#include "sansu/exact.h"

static bool same(enum exact_match m) { return m == EXACT_SAME || m == EXACT_SAME_VALUE_OTHER_FORM; }

/* Neither of two voters is the reference, so either may be taken for it: 10 against 10% is the other form of 10%. */
static bool equal(const struct exact_ballot *a, const struct exact_ballot *b) {
    return same(exact_compare_answers(a->answer, a->n_answer, b->answer, b->n_answer, NULL, 0)) ||
           same(exact_compare_answers(b->answer, b->n_answer, a->answer, a->n_answer, NULL, 0));
}

static size_t group_of(const struct exact_ballot *ballots, size_t i) {
    for (size_t k = 0; k < i; k++)
        if (ballots[k].answer && ballots[k].group == k && equal(&ballots[k], &ballots[i])) return k;
    return i;
}

bool exact_vote(struct exact_vote *out, struct exact_ballot *ballots, size_t n) {
    *out = (struct exact_vote){.winner = n};
    for (size_t i = 0; i < n; i++) {
        struct exact_ballot *b = &ballots[i];
        b->group = b->answer ? group_of(ballots, i) : i;
        b->votes = 0;
        ballots[b->group].votes += b->answer != NULL;
        out->voters += b->answer != NULL;
    }
    for (size_t i = 0; i < n; i++) {
        if (ballots[i].group != i || ballots[i].votes == 0) continue;
        if (ballots[i].votes > out->count)
            out->winner = i, out->count = ballots[i].votes, out->tied = false;
        else
            out->tied |= ballots[i].votes == out->count;
    }
    for (size_t i = 0; i < n; i++) ballots[i].votes = ballots[ballots[i].group].votes;
    return out->voters > 0;
}

/* serve_pairs.c - /v1/pairs: two explanations of one problem, the choice of a teacher, and whose they were.
 *
 * No system is named before the vote; a vote is never changed, since whoever gave it has been told.
 *
 * Checked tests/e2e/serve_pairs_test.c
 */
#include <time.h>

#include "serve_call.h"

static bool has_pairs(struct serve_call *c) {
    return c->app->ballot ||
           api_refuse(&c->problem, 404, "", "this server has no pairs to compare (sansu serve --pairs DIR)");
}

static bool read_by(const char **by, struct serve_call *c) {
    size_t n;
    *by = NULL;
    return api_json_text(by, &n, c->root, "by", &c->problem) &&
           ((*by && n) || api_refuse(&c->problem, 400, "by", "'by', the name of who votes, is needed"));
}

/* Whether there are any is no mistake of who asks. */
static void answer_pairs(struct serve_call *c) {
    size_t pairs = 0, votes = 0;
    if (c->app->ballot) eval_ballot_size(&pairs, &votes, c->app->ballot);
    bytes_printf(&c->body, "{\"schema\":\"sansu.pairs/1\",\"present\":%s,\"pairs\":%zu,\"votes\":%zu}",
                 c->app->ballot ? "true" : "false", pairs, votes);
}

static void answer_next(struct serve_call *c) {
    const char *by;
    if (!has_pairs(c) || !read_by(&by, c)) return;
    bytes_append_string(&c->body, "{\"schema\":\"sansu.pair/1\",");
    eval_ballot_write_next(&c->body, c->app->ballot, by);
    bytes_append_char(&c->body, '}');
}

static void answer_taken(struct serve_call *c, const struct eval_vote *v) {
    c->status = 201;
    bytes_printf(&c->body, "{\"schema\":\"sansu.vote/1\",\"number\":%zu,\"choice\":\"%s\",", v->number, v->choice);
    eval_ballot_write_truth(&c->body, c->app->ballot, v->number);
    bytes_append_char(&c->body, '}');
}

static bool read_vote(struct eval_vote *out, struct serve_call *c) {
    int64_t number = 0;
    size_t n;
    *out = (struct eval_vote){.at = (int64_t)time(NULL)};
    if (!api_json_whole(&number, c->root, "number", 1, INT64_MAX, &c->problem) ||
        !api_json_text(&out->choice, &n, c->root, "choice", &c->problem) ||
        !api_json_text(&out->reason, &n, c->root, "reason", &c->problem) || !read_by(&out->by, c))
        return false;
    out->number = (size_t)number;
    return true;
}

static void answer_vote(struct serve_call *c) {
    struct eval_vote vote;
    struct err err = {0};
    if (!has_pairs(c) || !read_vote(&vote, c)) return;
    switch (eval_ballot_vote(c->app->ballot, &vote, &err)) {
        case EVAL_VOTE_TAKEN: answer_taken(c, &vote); break;
        case EVAL_VOTE_TWICE:
            api_refuse(&c->problem, 409, "", "'%s' has voted on pair %zu; a vote is never changed", vote.by,
                       vote.number);
            c->problem.code = "refused";
            break;
        case EVAL_VOTE_REFUSED: api_refuse(&c->problem, 400, "", "%s", err.message); break;
        case EVAL_VOTE_FAILED: api_refuse(&c->problem, 503, "", "%s", err.message);
    }
}

void serve_pairs(void *context, struct serve_exchange *x) { serve_call_begin(context, x, NULL, answer_pairs); }
void serve_pairs_next(void *context, struct serve_exchange *x) { serve_call_begin(context, x, "by", answer_next); }
void serve_pairs_vote(void *context, struct serve_exchange *x) {
    serve_call_begin(context, x, "number choice by reason", answer_vote);
}

/* plan.c - from problems to requests in the store.
 *
 *   rows -> problems -> (sample 0 .. n-1) -> requests, each with its identity      what is there already stays as it is
 *
 * Checked tests/distil/plan_test.c
 */
#include <string.h>

#include "distil_impl.h"

int64_t distil_reservation(const struct distil_settings *s, const char *body) {
    struct teacher_answer most = {.n_input = teacher_most_input(body), .n_output = s->config.max_tokens};
    /* Prompt caching is never asked for, so no token costs more than plain input. */
    return s->way == DISTIL_SOLVER ? 0 : teacher_cost(&s->price, &most, s->way == DISTIL_BATCHES);
}

static bool write_body(struct bytes *out, const struct distil_settings *s, const char *problem, struct err *err) {
    bytes_clear(out);
    teacher_body(out, &s->config, s->system, problem);
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

/* ---- plan ---- */

static bool add_requests(struct distil *d, const struct bytes *body, int64_t problem, struct err *err) {
    const struct distil_settings *s = &d->settings;
    const struct teacher_config *c = &s->config;
    char hash[65];
    struct corpus_request r = {.problem = problem,
                               .hash = hash,
                               .teacher = s->teacher,
                               .model = c->model,
                               .api = c->dialect == TEACHER_ANTHROPIC ? c->api_version : "chat/completions",
                               .body = bytes_text(body)};
    for (; r.sample < s->samples; r.sample++) {
        teacher_identity(hash, c, bytes_text(body), r.sample);
        if (!corpus_add_request(d->store, &r, NULL, NULL, err)) return false;
    }
    return true;
}

static bool add_rows(struct distil *d, distil_row_fn *next, void *context, struct err *err) {
    struct bytes body = {0};
    const struct corpus_row *row;
    int64_t problem;
    bool ok = true;
    while (ok && next(context, &row, err))
        ok = corpus_add_problem(d->store, row, &problem, NULL, err) &&
             write_body(&body, &d->settings, row->problem, err) && add_requests(d, &body, problem, err);
    bytes_free(&body);
    return ok && err->code == ERR_NONE;
}

bool distil_plan(struct distil *d, distil_row_fn *next, void *context, const char *purpose, struct err *err) {
    bool ok = corpus_begin(d->store, err);
    if (ok && next)
        ok = add_rows(d, next, context, err) && corpus_add_note(d->store, "system", d->settings.system, err);
    if (ok && purpose) ok = corpus_add_note(d->store, "purpose", purpose, err);
    ok = ok && corpus_commit(d->store, err);
    if (!ok) corpus_rollback(d->store);
    return ok;
}

/* ---- estimate ---- */

static int64_t cost_of(const struct distil_settings *s, int64_t n_input, int64_t n_output) {
    struct teacher_answer a = {.n_input = n_input, .n_output = n_output};
    return s->way == DISTIL_SOLVER ? 0 : teacher_cost(&s->price, &a, s->way == DISTIL_BATCHES);
}

/* A solution of the card's kind has about 300 to 900 tokens; never more than max_tokens. */
bool distil_estimate(struct distil_estimate *out, const struct distil_settings *s, distil_row_fn *next, void *context,
                     struct err *err) {
    static const int64_t usual[2] = {300, 900};
    int64_t samples = s->samples ? s->samples : 1, longest = s->config.max_tokens, most_input = 0, guess[2];
    struct bytes body = {0};
    const struct corpus_row *row;
    *out = (struct distil_estimate){0};
    while (next(context, &row, err) && write_body(&body, s, row->problem, err)) {
        teacher_guess_input(&guess[0], &guess[1], s->system, row->problem);
        for (int i = 0; i < 2; i++) out->n_input[i] += guess[i] * samples;
        most_input += teacher_most_input(bytes_text(&body)) * samples;
        out->n_problems++;
    }
    bytes_free(&body);
    out->n_requests = out->n_problems * samples;
    for (int i = 0; i < 2; i++) {
        out->n_output[i] = out->n_requests * (longest < usual[i] ? longest : usual[i]);
        out->cost[i] = cost_of(s, out->n_input[i], out->n_output[i]);
    }
    out->most = cost_of(s, most_input, out->n_requests * longest);
    return err->code == ERR_NONE;
}

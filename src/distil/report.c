/* report.c - how far it is, what it cost and what was thought of it, as bytes.
 *
 * Text for people: a few lines. JSON: one object, schemas sansu.teach/1 and sansu.teach_plan/1 (docs/teach.md).
 * Checked tests/distil/report_test.c, tests/e2e/teach_test.c
 */
#include <string.h>

#include "distil_impl.h"

typedef long long ll; /* what %lld takes */

static double usd(int64_t nano) { return (double)nano / 1e9; }

/* ---- while it runs ---- */

void distil_progress_text(struct bytes *out, const struct distil_progress *p) {
    double seconds = (double)p->ms / 1000, share = p->n_jobs ? (double)p->n_ended / (double)p->n_jobs : 1;
    bytes_printf(out, "%lld done, %lld failed, %lld refused of %zu, %d in flight", (ll)p->n_done, (ll)p->n_failed,
                 (ll)p->n_refused, p->n_jobs, p->in_flight);
    if (seconds > 0 && p->tokens) bytes_printf(out, ", %.0f tokens/min", (double)p->tokens * 60 / seconds);
    bytes_printf(out, ", $%.4f so far", usd(p->spent));
    if (share <= 0 || share >= 1) return;
    double left = seconds * (1 - share) / share;
    bytes_printf(out, ", about $%.2f in all, %.0f %s left", usd(p->spent) / share, left < 120 ? left : left / 60,
                 left < 120 ? "s" : "min");
}

/* ---- what a plan would come to ---- */

void distil_estimate_text(struct bytes *out, const struct distil_estimate *e, const struct distil_settings *s) {
    int64_t k = s->samples ? s->samples : 1;
    bytes_printf(out, "requests       %lld  (%lld problems, %lld sample%s each)\n", (ll)e->n_requests,
                 (ll)e->n_problems, (ll)k, k == 1 ? "" : "s");
    bytes_printf(out, "input tokens   about %lld to %lld  (estimated from characters)\n", (ll)e->n_input[0],
                 (ll)e->n_input[1]);
    bytes_printf(out, "output tokens  about %lld to %lld  (300 to 900 for a solution; at most %lld each)\n",
                 (ll)e->n_output[0], (ll)e->n_output[1], (ll)s->config.max_tokens);
    if (s->way == DISTIL_SOLVER)
        bytes_append_string(out, "price          nothing: the solver is part of this program\n");
    else if (!s->price.input && !s->price.output)
        bytes_append_string(out, "price          nothing: this teacher is free\n");
    else
        bytes_printf(
            out, "price          about $%.2f to $%.2f%s; no more than $%.2f whatever is written  (%s, prices of %s)\n",
            usd(e->cost[0]), usd(e->cost[1]), s->way == DISTIL_BATCHES ? " as batch" : "", usd(e->most),
            s->config.model, s->price.date);
    bytes_append_string(out, "nothing was sent, nothing was stored\n");
}

static void append_string_field(struct bytes *out, const char *name, const char *value) {
    bytes_printf(out, ",\"%s\":", name);
    bytes_append_json_string(out, value, strlen(value));
}

void distil_estimate_json(struct bytes *out, const struct distil_estimate *e, const struct distil_settings *s) {
    bytes_printf(out, "{\"schema\":\"sansu.teach_plan/1\",\"problems\":%lld,\"requests\":%lld", (ll)e->n_problems,
                 (ll)e->n_requests);
    bytes_printf(out, ",\"input_tokens\":[%lld,%lld],\"output_tokens\":[%lld,%lld]", (ll)e->n_input[0],
                 (ll)e->n_input[1], (ll)e->n_output[0], (ll)e->n_output[1]);
    bytes_printf(out, ",\"usd\":[%.2f,%.2f],\"usd_worst\":%.2f", usd(e->cost[0]), usd(e->cost[1]), usd(e->most));
    append_string_field(out, "model", s->config.model);
    bytes_printf(out, ",\"batch\":%s", s->way == DISTIL_BATCHES ? "true" : "false");
    append_string_field(out, "prices", s->price.date);
    bytes_append_string(out, "}\n");
}

/* ---- tallies of the store ---- */

struct tally_writer {
    struct bytes *out;
    const char *before;
    bool json, any;
};

static bool on_pair(void *context, const char *name, int64_t n, struct err *err) {
    struct tally_writer *w = context;
    (void)err;
    if (w->json) {
        bytes_append_string(w->out, w->any ? "," : "");
        bytes_append_json_string(w->out, name, strlen(name));
        bytes_printf(w->out, ":%lld", (ll)n);
    } else {
        bytes_printf(w->out, "%s\"", w->any ? ", " : w->before);
        bytes_append_printable(w->out, name, strlen(name), true); /* a server's word */
        bytes_printf(w->out, "\" %lld", (ll)n);
    }
    w->any = true;
    return true;
}

static bool append_tally(struct bytes *out, const struct distil *d, const char *of, const char *before,
                         struct err *err) {
    struct tally_writer w = {out, before, before == NULL, false};
    if (w.json) bytes_printf(out, ",\"%s\":{", of);
    if (!corpus_tally(d->store, of, on_pair, &w, err)) return false;
    bytes_append_string(out, w.json ? "}" : w.any ? "\n" : "");
    return true;
}

/* ---- the report ---- */

static void append_verdicts(struct bytes *out, const struct distil *d) {
    const struct distil_verdicts *v = &d->verdicts;
    if (v->n_audited)
        bytes_printf(out, "audited         %lld new answers: %lld with a defect\n", (ll)v->n_audited, (ll)v->n_defect);
    if (v->n_verified + v->n_contradicted)
        bytes_printf(out, "read and solved %lld answers verified, %lld contradicted\n", (ll)v->n_verified,
                     (ll)v->n_contradicted);
    if (!v->n_tallies) return;
    bytes_append_string(
        out,
        "rejection sampling: kept are solutions whose equations are true, whose form is sound and whose answers agree\n");
    bytes_printf(out, "%-16s %9s %9s %9s  %s\n", "family", "problems", "samples", "kept", "answers agree");
    for (int i = 0; i < v->n_tallies; i++) {
        const struct distil_tally *t = &v->tally[i];
        bytes_printf(out, "%-16s %9lld %9lld %9lld  %.1f %%\n", t->family, (ll)t->problems, (ll)t->samples, (ll)t->kept,
                     t->samples ? 100.0 * (double)t->agreeing / (double)t->samples : 0);
    }
}

static bool is_whole(const struct bytes *out, struct err *err) {
    return !out->failed || err_set(err, ERR_RESOURCE, "out of memory for the report");
}

static int64_t n_open(const struct corpus_counts *n) {
    return n->state[CORPUS_STATE_NEW] + n->state[CORPUS_STATE_SENT];
}

bool distil_report_text(struct bytes *out, const struct distil *d, struct err *err) {
    const struct distil_counts *run = &d->counts;
    struct corpus_counts n;
    if (!corpus_count(d->store, &n, err)) return false;
    append_verdicts(out, d);
    bytes_printf(out, "this run        %lld requests sent, %lld done, %lld refused, %lld failed\n", (ll)run->sent,
                 (ll)run->done, (ll)run->refused, (ll)run->failed);
    bytes_printf(out, "the store       %lld done, %lld refused, %lld failed, %lld expired, %lld open; ",
                 (ll)n.state[CORPUS_STATE_DONE], (ll)n.state[CORPUS_STATE_REFUSED], (ll)n.state[CORPUS_STATE_FAILED],
                 (ll)n.state[CORPUS_STATE_EXPIRED], (ll)n_open(&n));
    bytes_printf(out, "%lld input and %lld output tokens, %lld read from a cache\n", (ll)n.n_input, (ll)n.n_output,
                 (ll)n.n_cache_read);
    bytes_printf(out, "cost            $%.4f billed%s\n", usd(n.cost), n.unknown ? "" : ", nothing uncertain");
    if (n.unknown)
        bytes_printf(
            out,
            "                and at most $%.4f for attempts that were broken off (nobody knows whether they were billed)\n",
            usd(n.unknown));
    return append_tally(out, d, "stop", "ended by        ", err) &&
           append_tally(out, d, "kind", "trouble         ", err) &&
           append_tally(out, d, "detail", "refused for     ", err) && is_whole(out, err);
}

bool distil_report_json(struct bytes *out, const struct distil *d, struct err *err) {
    struct corpus_counts n;
    if (!corpus_count(d->store, &n, err)) return false;
    bytes_printf(out, "{\"schema\":\"sansu.teach/1\",\"sent\":%lld,\"done\":%lld,\"refused\":%lld,\"failed\":%lld",
                 (ll)d->counts.sent, (ll)n.state[CORPUS_STATE_DONE], (ll)n.state[CORPUS_STATE_REFUSED],
                 (ll)n.state[CORPUS_STATE_FAILED]);
    bytes_printf(out, ",\"expired\":%lld,\"open\":%lld", (ll)n.state[CORPUS_STATE_EXPIRED], (ll)n_open(&n));
    bytes_printf(out, ",\"input_tokens\":%lld,\"output_tokens\":%lld,\"cache_read_tokens\":%lld", (ll)n.n_input,
                 (ll)n.n_output, (ll)n.n_cache_read);
    bytes_printf(out, ",\"usd\":%.6f,\"usd_unknown\":%.6f", usd(n.cost), usd(n.unknown));
    bytes_printf(out, ",\"verified\":%lld,\"contradicted\":%lld", (ll)d->verdicts.n_verified,
                 (ll)d->verdicts.n_contradicted);
    bool ok = append_tally(out, d, "stop", NULL, err) && append_tally(out, d, "kind", NULL, err) &&
              append_tally(out, d, "detail", NULL, err);
    bytes_append_string(out, "}\n");
    return ok && is_whole(out, err);
}

/* teach_report.c - how far it is and what it cost: while it runs on stderr, at its end on stdout.
 *
 * On a terminal one line that is written over every second; elsewhere one line a minute.
 * Checked tests/e2e/teach_test.c
 */
#include <string.h>
#include <unistd.h>

#include "teach.h"

static void describe(struct bytes *out, const struct teach *t, int64_t now) {
    double seconds = (double)(now - t->started) / 1000, share = t->n_jobs ? (double)t->n_ended / (double)t->n_jobs : 1;
    bytes_printf(out, "%lld done, %lld failed, %lld refused of %zu, %d in flight", (long long)t->n_done, (long long)t->n_failed, (long long)t->n_refused, t->n_jobs, t->in_flight);
    if (seconds > 0 && t->tokens) bytes_printf(out, ", %.0f tokens/min", (double)t->tokens * 60 / seconds);
    bytes_printf(out, ", $%.4f so far", (double)t->spent / 1e9);
    if (share <= 0 || share >= 1) return;
    double left = seconds * (1 - share) / share;
    bytes_printf(out, ", about $%.2f in all, %.0f %s left", (double)t->spent / 1e9 / share, left < 120 ? left : left / 60, left < 120 ? "s" : "min");
}

void teach_progress(struct teach *t, bool last) {
    int64_t now = teach_now();
    bool terminal = isatty(2);
    if (t->o->quiet || (last && !terminal) || (!last && now - t->told < (terminal ? 1000 : 60000))) return;
    struct bytes line = {0};
    t->told = now;
    describe(&line, t, now);
    if (terminal) fprintf(stderr, "\r\033[Ksansu teach: %s%s", bytes_text(&line), last ? "\n" : "");
    else fprintf(stderr, "sansu teach: %s\n", bytes_text(&line));
    bytes_free(&line);
}

struct printer {
    FILE *out;
    const char *before;
    bool json, any;
};

static bool print_pair(void *context, const char *name, int64_t n, struct err *err) {
    struct printer *p = context;
    struct bytes word = {0};
    (void)err;
    bytes_append_json_string(&word, name, strlen(name));
    if (p->json) fprintf(p->out, "%s%s:%lld", p->any ? "," : "", bytes_text(&word), (long long)n);
    else fprintf(p->out, "%s%s %lld", p->any ? ", " : p->before, name, (long long)n);
    p->any = true;
    bytes_free(&word);
    return true;
}

static void print_tally(struct teach *t, FILE *out, const char *of, const char *before) {
    struct printer p = {out, before, t->o->json, false};
    struct err ignored = {0};
    if (t->o->json) fprintf(out, ",\"%s\":{", of);
    corpus_tally(t->store, of, print_pair, &p, &ignored);
    if (t->o->json) fputc('}', out);
    else if (p.any) fputc('\n', out);
}

void teach_report(struct teach *t, FILE *out) {
    struct corpus_counts n;
    struct err ignored = {0};
    if (!corpus_count(t->store, &n, &ignored)) return;
    int64_t open = n.state[CORPUS_STATE_NEW] + n.state[CORPUS_STATE_SENT];
    if (t->o->json) {
        fprintf(out, "{\"sent\":%lld,\"done\":%lld,\"refused\":%lld,\"failed\":%lld,\"expired\":%lld,\"open\":%lld,\"input_tokens\":%lld,\"output_tokens\":%lld,\"cache_read_tokens\":%lld,\"usd\":%.6f,\"usd_unknown\":%.6f", (long long)t->n_sent,
                (long long)n.state[CORPUS_STATE_DONE], (long long)n.state[CORPUS_STATE_REFUSED], (long long)n.state[CORPUS_STATE_FAILED], (long long)n.state[CORPUS_STATE_EXPIRED], (long long)open, (long long)n.n_input,
                (long long)n.n_output, (long long)n.n_cache_read, (double)n.cost / 1e9, (double)n.unknown / 1e9);
    } else {
        fprintf(out, "this run        %lld requests sent, %lld done, %lld refused, %lld failed\n", (long long)t->n_sent, (long long)t->n_done, (long long)t->n_refused, (long long)t->n_failed);
        fprintf(out, "the store       %lld done, %lld refused, %lld failed, %lld expired, %lld open; %lld input and %lld output tokens, %lld read from a cache\n", (long long)n.state[CORPUS_STATE_DONE],
                (long long)n.state[CORPUS_STATE_REFUSED], (long long)n.state[CORPUS_STATE_FAILED], (long long)n.state[CORPUS_STATE_EXPIRED], (long long)open, (long long)n.n_input, (long long)n.n_output, (long long)n.n_cache_read);
        fprintf(out, "cost            $%.4f billed%s\n", (double)n.cost / 1e9, n.unknown ? "" : ", nothing uncertain");
        if (n.unknown) fprintf(out, "                and at most $%.4f for attempts that were broken off (nobody knows whether they were billed)\n", (double)n.unknown / 1e9);
    }
    print_tally(t, out, "stop", "ended by        ");
    print_tally(t, out, "kind", "trouble         ");
    print_tally(t, out, "detail", "refused for     ");
    if (t->o->json) fputs("}\n", out);
}

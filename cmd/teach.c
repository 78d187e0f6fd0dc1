/* teach.c - `sansu teach`: problems -> a teacher's solutions, resumable and accounted for.
 *
 *   flags -> settings (teach_setup.c) -> plan, collect, ask, judge (src/distil) -> report
 *
 * Owns    flags, messages, exit codes         Never   prints the key
 * Checked tests/e2e/teach_test.c, tests/e2e/teach_money_test.c
 */
#include "teach.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cmd.h"
#include "model.h"
#include "words.h"

enum { MAX_FILES = 64 };

static const char terms[] =
    "sansu teach: before the first request to this teacher: Anthropic's commercial terms (section D.4) forbid using the service to build a competing product or to train\n"
    "  competing models without approval; outputs belong to you. Whether your purpose is allowed is for you to decide (--purpose TEXT is kept with the data).\n"
    "  https://www.anthropic.com/legal/commercial-terms\n";

struct teach {
    const struct teach_flags *flags;
    struct teach_setup setup;
    struct teach_rows rows;
    struct teach_screen screen;
    struct distil_progress progress; /* as it was last told */
    struct corpus *store;
    struct distil *distil;
    struct reader *reader;
};

/* ---- what the run asks of us ---- */

static bool on_stop(void *context) {
    (void)context;
    return cmd_interrupted();
}

static void on_progress(void *context, const struct distil_progress *p) {
    struct teach *t = context;
    t->progress = *p;
    teach_show_progress(&t->screen, p, false);
}

static void on_sentence(void *context, const char *sentence) {
    (void)context;
    teach_show_sentence(sentence);
}

/* ---- the run ---- */

/* Said once for each store. */
static bool notice(struct teach *t, struct err *err) {
    struct bytes seen = {0};
    bool ok = corpus_note(t->store, "terms", &seen, err);
    if (ok && seen.len == 0 && strcmp(t->flags->who.teacher, "anthropic") == 0) {
        fputs(terms, stderr);
        ok = corpus_add_note(
            t->store, "terms",
            "Anthropic commercial terms, section D.4: https://www.anthropic.com/legal/commercial-terms", err);
    }
    bytes_free(&seen);
    return ok;
}

static bool ask(struct teach *t, struct err *err) {
    struct teacher_transport transport;
    size_t n = distil_n_jobs(t->distil), waiting = distil_n_waiting(t->distil);
    bool batch = t->flags->how.batch;
    if (t->setup.settings.way == DISTIL_SOLVER) return distil_ask(t->distil, NULL, err);
    if (n > waiting && !batch)
        fprintf(stderr, say("sansu teach: %zu requests are in a batch at the server; --batch-api collects them\n"),
                n - waiting);
    if ((batch ? n : waiting) == 0) return true;
    if (!notice(t, err) || !teach_open_transport(&transport, t->flags, &t->setup, err)) return false;
    bool ok = distil_ask(t->distil, &transport, err);
    transport.close(transport.context);
    return ok;
}

static bool prepare(struct teach *t, struct err *err) {
    const struct distil_hooks hooks = {.context = t, .stop = on_stop, .progress = on_progress, .tell = on_sentence};
    distil_row_fn *rows = t->rows.n_files ? teach_rows_next : NULL;
    if (!cmd_reader_open(&t->reader, NULL, err)) return false;
    t->setup.settings.reader = t->reader;
    return corpus_open(&t->store, t->flags->store, CORPUS_WRITE, err) &&
           distil_open(&t->distil, t->store, &t->setup.settings, &hooks, err) &&
           distil_plan(t->distil, rows, &t->rows, t->flags->purpose, err);
}

static bool print_report(struct teach *t, struct err *err) {
    struct bytes out = {0};
    if (!t->flags->json && distil_n_jobs(t->distil) == 0)
        puts(say(
            "nothing to do: every request of this teacher is answered, refused or failed for good (--retry-failed, --retry-refused)"));
    bool ok = t->flags->json ? distil_report_json(&out, t->distil, err) : distil_report_text(&out, t->distil, err);
    if (ok) fputs(bytes_text(&out), stdout);
    bytes_free(&out);
    return ok;
}

static int run(struct teach *t) {
    struct err err = {0}, judging = {0};
    cmd_catch_interrupt();
    if (!prepare(t, &err)) return cmd_fail("teach", &err);
    bool ok = distil_collect(t->distil, &err) && ask(t, &err);
    teach_show_progress(&t->screen, &t->progress, true);
    if (ok && t->flags->how.preview) ok = teach_show_preview(t->store, t->distil, &t->setup.settings, &err);
    bool judged = distil_judge(t->distil, &judging) && print_report(t, &judging) && corpus_settle(t->store, &judging);
    if (!ok || !judged) return cmd_fail("teach", ok ? &judging : &err);
    const struct err *why = distil_why(t->distil);
    if (why->code) return cmd_fail("teach", why);
    if (cmd_interrupted()) {
        fprintf(stderr, say("sansu teach: interrupted; the same command goes on from here\n"));
        return ERR_INTERRUPT;
    }
    return distil_n_failed(t->distil) ? ERR_WORK : 0;
}

static int dry_run(struct teach *t) {
    struct err err = {0};
    struct distil_estimate e;
    struct bytes out = {0};
    bool ok = distil_estimate(&e, &t->setup.settings, teach_rows_next, &t->rows, &err);
    if (!ok) return cmd_fail("teach", &err);
    if (t->flags->json)
        distil_estimate_json(&out, &e, &t->setup.settings);
    else
        distil_estimate_text(&out, &e, &t->setup.settings);
    if (out.failed)
        ok = err_set(&err, ERR_RESOURCE, say("out of memory"));
    else
        fputs(bytes_text(&out), stdout);
    bytes_free(&out);
    return ok ? 0 : cmd_fail("teach", &err);
}

static bool check_outputs(const struct teach_flags *f, const char *const *files, int n_files, struct err *err) {
    const char *const others[] = {f->what.system_file, f->who.key_file, f->who.prices, f->replay};
    const struct file_output outputs[] = {{"--store", f->store}, {"--record", f->record}};
    return file_check_outputs(files, (size_t)n_files, outputs, 2, err) &&
           file_check_outputs(others, 4, outputs, 2, err);
}

static int teach(const struct teach_flags *f, const char *const *files, int n_files) {
    struct teach t = {.flags = f,
                      .rows = {.file = files, .n_files = n_files, .limit = f->how.limit},
                      .screen = {.quiet = f->quiet, .terminal = isatty(2)}};
    struct err err = {0};
    int code;
    if (!check_outputs(f, files, n_files, &err) || !teach_setup(&t.setup, f, &err))
        code = cmd_fail("teach", &err);
    else
        code = f->how.dry_run ? dry_run(&t) : run(&t);
    distil_close(t.distil);
    corpus_close(t.store);
    reader_close(t.reader);
    teach_rows_close(&t.rows);
    teach_setup_free(&t.setup);
    return code;
}

/* What the solver, which asks nobody, has no use for. */
static const char of_servers[] =
    "--base-url --api-version --auth --key-file --max-tokens-field --temperature --top-p --top-k --batch-api --poll "
    "--concurrency --retries --timeout --no-stream --record --replay";

int cmd_teach(int argc, char **argv) {
    struct teach_flags f = {.store = "corpus.db",
                            .who = {.teacher = "solver", .api_version = "2023-06-01"},
                            .what = {.max_tokens = 1500, .samples = 1, .temperature = -1, .top_p = -1, .top_k = -1},
                            .how = {.concurrency = 16, .retries = 2, .poll = 60, .timeout = 600, .budget = -1}};
    const struct cmd_flag flags[] = {
        {"--store", FLAG_STRING, &f.store, "FILE", "where everything is kept (default corpus.db)", 0, 0},
        {"--teacher", FLAG_STRING, &f.who.teacher, "NAME",
         "solver (free, exact; the default), anthropic or openai (any compatible server)", 0, 0},
        {"--model", FLAG_STRING, &f.who.model, "NAME", "anthropic: claude-sonnet-4-6 unless said otherwise", 0, 0},
        {"--base-url", FLAG_STRING, &f.who.base_url, "URL",
         "else ANTHROPIC_BASE_URL or OPENAI_BASE_URL, else the provider's", 0, 0},
        {"--api-version", FLAG_STRING, &f.who.api_version, "DATE",
         "anthropic: 2023-06-01 (default) or 2026-10-21 (no sampling flags)", 0, 0},
        {"--auth", FLAG_STRING, &f.who.auth, "STYLE", "x-api-key, bearer or none", 0, 0},
        {"--key-file", FLAG_STRING, &f.who.key_file, "FILE",
         "the key; else ANTHROPIC_API_KEY, ANTHROPIC_AUTH_TOKEN or OPENAI_API_KEY", 0, 0},
        {"--system", FLAG_STRING, &f.what.system_file, "FILE",
         "the system prompt (default data/teacher_system.txt, the card's)", 0, 0},
        {"--max-tokens", FLAG_INT, &f.what.max_tokens, "N", "longest solution (default 1500)", 1, 1000000},
        {"--max-tokens-field", FLAG_STRING, &f.what.max_tokens_field, "NAME",
         "openai: the server's name for it (default max_tokens)", 0, 0},
        {"--temperature", FLAG_DOUBLE, &f.what.temperature, "X", "sent only when given", 0, 0},
        {"--top-p", FLAG_DOUBLE, &f.what.top_p, "X", "likewise", 0, 0},
        {"--top-k", FLAG_INT, &f.what.top_k, "N", "likewise", 0, 1000000},
        {"--samples", FLAG_INT, &f.what.samples, "N",
         "solutions for each problem; those that agree are kept (default 1)", 1, 64},
        {"--limit", FLAG_INT, &f.how.limit, "N", "read so many problems only", 1, 1000000000},
        {"--dry-run", FLAG_BOOL, &f.how.dry_run, NULL, "requests, tokens and price, nothing sent", 0, 0},
        {"--preview", FLAG_INT, &f.how.preview, "N", "only the first N open requests, and show their answers", 1,
         10000},
        {"--budget", FLAG_DOUBLE, &f.how.budget, "USD", "the store never costs more than this, earlier runs included",
         0, 0},
        {"--batch-api", FLAG_BOOL, &f.how.batch, NULL, "anthropic: Message Batches (half the price, within a day)", 0,
         0},
        {"--poll", FLAG_INT, &f.how.poll, "SECONDS", "how often a batch is looked at (default 60)", 0, 86400},
        {"--concurrency", FLAG_INT, &f.how.concurrency, "N",
         "most requests at a time (default 16); fewer when the server says so", 1, 256},
        {"--retries", FLAG_INT, &f.how.retries, "N", "further attempts for each request in a run (default 2)", 0, 100},
        {"--timeout", FLAG_INT, &f.how.timeout, "SECONDS", "longest wait for one answer (default 600)", 1, 86400},
        {"--no-stream", FLAG_BOOL, &f.what.no_stream, NULL, "ask for whole replies instead of streamed ones", 0, 0},
        {"--retry-failed", FLAG_BOOL, &f.how.retry_failed, NULL, "also what failed for good", 0, 0},
        {"--retry-refused", FLAG_BOOL, &f.how.retry_refused, NULL, "also what was refused", 0, 0},
        {"--prices", FLAG_STRING, &f.who.prices, "FILE", "default data/prices.json", 0, 0},
        {"--free", FLAG_BOOL, &f.who.free_of_charge, NULL, "this teacher costs nothing", 0, 0},
        {"--record", FLAG_STRING, &f.record, "FILE", "append every exchange to a cassette (no keys in it)", 0, 0},
        {"--replay", FLAG_STRING, &f.replay, "FILE", "answers from a cassette, no network", 0, 0},
        {"--purpose", FLAG_STRING, &f.purpose, "TEXT", "what the data is for; goes into the dataset card", 0, 0},
        {"--json", FLAG_BOOL, &f.json, NULL, "the report as one JSON line", 0, 0},
        {"--quiet", FLAG_BOOL, &f.quiet, NULL, "no progress", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    static const struct cmd_rule rules[] = {
        {"--poll", CMD_NEEDS, "--batch-api"},   {"--no-stream --concurrency", CMD_EXCLUDES, "--batch-api"},
        {"--free", CMD_EXCLUDES, "--prices"},   {"--dry-run", CMD_EXCLUDES, "--preview --record --replay"},
        {"--record", CMD_EXCLUDES, "--replay"}, {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {
        "sansu teach [PROBLEMS.jsonl ..] [flags]\n",
        "Ask a teacher for solutions and keep them in a store. The same command goes on where it ended; what is answered is never asked again.\n"
        "Interrupted once, it finishes what is on its way; twice, it stops.",
        "sansu problems --count 3213 | sansu teach - --teacher anthropic --dry-run", flags, rules};
    const char *files[MAX_FILES];
    int n_files, code;
    if (!cmd_parse(argc, argv, &usage, files, MAX_FILES, &n_files, &code)) return code;
    const char *idle = strcmp(f.who.teacher, "solver") == 0 ? cmd_given(argc, argv, flags, of_servers) : NULL;
    return idle ? cmd_idle("teach", idle, "--teacher solver") : teach(&f, files, n_files);
}

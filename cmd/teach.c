/* teach.c - `sansu teach`: problems -> a teacher's solutions, resumable and accounted for.
 *
 *   files + flags -> plan (store) -> jobs -> solver | requests | batches -> audits, decisions -> report
 *
 * Owns    flags, the key, the store, the transport        Never   prints the key
 * Checked tests/e2e/teach_test.c
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "cmd.h"
#include "teach.h"

enum { SPARE_BYTES = 16 << 20, MAX_FILES = 64 };

static const char terms[] =
    "sansu teach: before the first request to this teacher: Anthropic's commercial terms (section D.4) forbid using the service to build a competing product or to train\n"
    "  competing models without approval; outputs belong to you. Whether your purpose is allowed is for you to decide (--purpose TEXT is kept with the data).\n"
    "  https://www.anthropic.com/legal/commercial-terms\n";

/* data/NAME beside the program's folder, else in the working directory. */
static void data_path(struct bytes *out, const char *name) {
    char self[4096];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    bytes_clear(out);
    if (n > 0) {
        self[n] = 0;
        char *slash = strrchr(self, '/');
        if (slash) bytes_printf(out, "%.*s/../data/%s", (int)(slash - self), self, name);
    }
    if (!out->len || !file_exists(out->data)) {
        bytes_clear(out);
        bytes_printf(out, "data/%s", name);
    }
}

static bool read_trimmed(struct bytes *out, const char *path, size_t most, struct err *err) {
    if (!file_read_all(out, path, most, err)) return false;
    while (out->len && strchr(" \t\r\n", out->data[out->len - 1])) bytes_truncate(out, out->len - 1);
    if (memchr(bytes_text(out), 0, out->len)) return err_set(err, ERR_INPUT, "%s: holds a NUL character", path);
    return true;
}

/* ---- configuration ---- */

static bool read_key(struct teach *t, struct err *err) {
    const struct teach_options *o = t->o;
    bool anthropic = t->config.dialect == TEACHER_ANTHROPIC;
    const char *from_environment = getenv(anthropic ? "ANTHROPIC_API_KEY" : "OPENAI_API_KEY");
    if (o->key_file) {
        if (!read_trimmed(&t->key, o->key_file, 4096, err)) return false;
    } else if (from_environment && *from_environment) {
        bytes_append_string(&t->key, from_environment);
    } else if (anthropic && (from_environment = getenv("ANTHROPIC_AUTH_TOKEN")) != NULL && *from_environment) {
        bytes_append_string(&t->key, from_environment);
        if (!o->auth) t->config.auth = TEACHER_AUTH_BEARER;
    } else if (anthropic && t->config.auth != TEACHER_AUTH_NONE && !o->dry_run && !o->replay) {
        return err_set(err, ERR_USAGE, "no key: set ANTHROPIC_API_KEY or give --key-file FILE (a key is never a flag)");
    }
    t->config.key = bytes_text(&t->key);
    return true;
}

static bool set_auth(struct teach *t, struct err *err) {
    static const char *const names[] = {"x-api-key", "bearer", "none"};
    bool old = t->config.dialect == TEACHER_ANTHROPIC && strcmp(t->config.api_version, "2023-06-01") == 0;
    t->config.auth = old ? TEACHER_AUTH_X_API_KEY : TEACHER_AUTH_BEARER;
    if (!t->o->auth) return true;
    for (int i = 0; i < 3; i++)
        if (strcmp(names[i], t->o->auth) == 0) {
            t->config.auth = (enum teacher_auth)i;
            return true;
        }
    return err_set(err, ERR_USAGE, "--auth takes x-api-key, bearer or none, not '%.40s'", t->o->auth);
}

static bool read_prices(struct teach *t, struct err *err) {
    const struct teach_options *o = t->o;
    struct bytes path = {0}, text = {0};
    if (t->solver || o->free_of_charge || (t->config.dialect == TEACHER_OPENAI && !o->prices && teacher_is_loopback(bytes_text(&t->base)))) {
        t->price.batch_percent = 100;
        return true;
    }
    if (o->prices) bytes_append_string(&path, o->prices);
    else data_path(&path, "prices.json");
    bool ok = file_read_all(&text, bytes_text(&path), 1 << 20, err) && (teacher_price_find(&t->price, bytes_text(&text), text.len, t->config.model, err) || err_prefix(err, "%s", bytes_text(&path)));
    bytes_free(&path);
    bytes_free(&text);
    return ok;
}

static bool configure(struct teach *t, struct err *err) {
    const struct teach_options *o = t->o;
    const char *base = o->base_url;
    t->solver = strcmp(o->teacher, "solver") == 0;
    bool openai = strcmp(o->teacher, "openai") == 0;
    if (!t->solver && !openai && strcmp(o->teacher, "anthropic") != 0) return err_set(err, ERR_USAGE, "--teacher takes solver, anthropic or openai, not '%.40s'", o->teacher);
    if (openai && o->batch) return err_set(err, ERR_USAGE, "--batch-api is for --teacher anthropic; OpenAI's batch files are not supported");
    t->config = (struct teacher_config){.dialect = openai ? TEACHER_OPENAI : TEACHER_ANTHROPIC, .api_version = t->solver ? "solver" : o->api_version, .max_tokens = o->max_tokens,
                                        .max_tokens_field = o->max_tokens_field, .has_temperature = o->temperature >= 0, .temperature = o->temperature, .has_top_p = o->top_p >= 0, .top_p = o->top_p,
                                        .has_top_k = o->top_k >= 0, .top_k = o->top_k, .stream = !o->no_stream && !o->batch};
    t->config.model = o->model ? o->model : t->solver ? "sansu-curriculum" : openai ? "" : "claude-sonnet-4-6";
    if (!base) base = getenv(openai ? "OPENAI_BASE_URL" : "ANTHROPIC_BASE_URL");
    if (!base || !*base) base = openai ? "https://api.openai.com" : "https://api.anthropic.com";
    bytes_append_string(&t->base, base);
    while (t->base.len && t->base.data[t->base.len - 1] == '/') bytes_truncate(&t->base, t->base.len - 1);
    if (t->base.len > 3 && strcmp(t->base.data + t->base.len - 3, "/v1") == 0) bytes_truncate(&t->base, t->base.len - 3); /* both spellings are common */
    t->config.base_url = bytes_text(&t->base);
    struct bytes path = {0};
    if (o->system_file) bytes_append_string(&path, o->system_file);
    else data_path(&path, "teacher_system.txt");
    bool ok = read_trimmed(&t->system, bytes_text(&path), 1 << 20, err);
    bytes_free(&path);
    t->budget = o->budget < 0 ? -1 : (int64_t)(o->budget * 1e9);
    if (!ok || t->solver) return ok && read_prices(t, err);
    if (!set_auth(t, err) || !read_key(t, err) || !teacher_config_check(&t->config, err) || !read_prices(t, err)) return false;
    teacher_headers(&t->headers, &t->config);
    return true;
}

static bool open_transport(struct teach *t, struct err *err) {
    const struct teach_options *o = t->o;
    struct teacher_transport network;
    struct teacher_limits limits = {.secret = t->config.key, .total_ms = (int)(o->timeout * 1000)};
    if (o->replay) return teacher_cassette_replay(&t->transport, o->replay, err);
    if (!teacher_curl_open(&network, &limits, err)) return false;
    t->transport = network;
    if (!o->record) return true;
    if (teacher_cassette_record(&t->transport, &network, o->record, t->config.key, err)) return true;
    t->transport = network;
    return false;
}

/* ---- the run ---- */

static bool notice(struct teach *t, struct err *err) {
    struct bytes seen = {0};
    bool ok = corpus_note(t->store, "terms", &seen, err);
    if (ok && seen.len == 0 && strcmp(t->o->teacher, "anthropic") == 0) {
        fputs(terms, stderr);
        ok = corpus_add_note(t->store, "terms", "Anthropic commercial terms, section D.4: https://www.anthropic.com/legal/commercial-terms", err);
    }
    bytes_free(&seen);
    return ok;
}

static bool preview_row(void *context, const struct corpus_row *row, struct err *err) {
    struct teach *t = context;
    (void)err;
    for (size_t i = 0; i < t->n_jobs; i++)
        if (strcmp(t->jobs[i].problem_id, row->id) == 0) {
            printf("[%s]\n%s\n\n%s\n(%s)\n\n", row->id, row->problem, row->solution, row->stop);
            break;
        }
    return true;
}

static void drop_jobs(struct teach *t, size_t from) {
    for (size_t i = from; i < t->n_jobs; i++) {
        free(t->jobs[i].body);
        free(t->jobs[i].problem);
        free(t->jobs[i].problem_id);
    }
    if (from < t->n_jobs) t->n_jobs = from;
}

static bool work(struct teach *t, struct err *err) {
    struct corpus_counts n;
    if (!teach_collect(t, err)) return false;
    if (t->o->preview) drop_jobs(t, (size_t)t->o->preview);
    if (!corpus_count(t->store, &n, err)) return false;
    t->spent = n.cost + n.unknown;
    t->started = t->told = teach_now();
    if (t->solver) return teach_solve(t, err);
    size_t waiting = 0, in_batch = 0;
    for (size_t i = 0; i < t->n_jobs; i++) waiting += t->jobs[i].waiting, in_batch += t->jobs[i].batch != 0;
    if (in_batch && !t->o->batch) fprintf(stderr, "sansu teach: %zu requests are in a batch at the server; --batch-api collects them\n", in_batch);
    if (waiting + (t->o->batch ? in_batch : 0) == 0) return true;
    if (!notice(t, err) || !corpus_reserve(t->store, SPARE_BYTES, err) || !open_transport(t, err)) return false;
    bool ok = t->o->batch ? teach_run_batches(t, err) : teach_run(t, err);
    t->transport.close(t->transport.context);
    corpus_release(t->store);
    return ok;
}

static int run(struct teach *t, const char *const *files, int n_files) {
    struct err err = {0};
    if (!corpus_open(&t->store, t->o->store, CORPUS_WRITE, &err) || !teach_plan(t, files, n_files, &err)) return cmd_fail("teach", &err);
    cmd_catch_interrupt();
    bool ok = work(t, &err);
    teach_progress(t, true);
    struct err judging = {0};
    if (ok && t->o->preview) ok = corpus_scan(t->store, &(struct corpus_scan){.teacher = t->o->teacher, .model = t->config.model}, preview_row, t, &err);
    FILE *out = t->o->json ? NULL : stdout;
    if (out && t->n_jobs == 0) puts("nothing to do: every request of this teacher is answered, refused or failed for good (--retry-failed, --retry-refused)");
    if (!teach_judge(t, out, &judging) && ok) ok = false, err = judging;
    teach_report(t, stdout);
    if (!ok) return cmd_fail("teach", &err);
    if (t->why.code) return cmd_fail("teach", &t->why);
    if (cmd_interrupted()) {
        fprintf(stderr, "sansu teach: interrupted; the same command goes on from here\n");
        return ERR_INTERRUPT;
    }
    return t->n_failed ? ERR_WORK : 0;
}

static void free_all(struct teach *t) {
    drop_jobs(t, 0);
    free(t->jobs);
    corpus_close(t->store);
    if (t->key.data) memset(t->key.data, 0, t->key.len);
    if (t->headers.data) memset(t->headers.data, 0, t->headers.len);
    bytes_free(&t->key);
    bytes_free(&t->headers);
    bytes_free(&t->system);
    bytes_free(&t->base);
}

int cmd_teach(int argc, char **argv) {
    struct teach_options o = {.store = "corpus.db", .teacher = "solver", .api_version = "2023-06-01", .max_tokens = 1500, .samples = 1, .concurrency = 16, .retries = 2, .poll = 60, .timeout = 600,
                              .temperature = -1, .top_p = -1, .top_k = -1, .budget = -1};
    const struct cmd_flag flags[] = {
        {"--store", FLAG_STRING, &o.store, "FILE", "where everything is kept (default corpus.db)", 0, 0},
        {"--teacher", FLAG_STRING, &o.teacher, "NAME", "solver (free, exact; the default), anthropic or openai (any compatible server)", 0, 0},
        {"--model", FLAG_STRING, &o.model, "NAME", "anthropic: claude-sonnet-4-6 unless said otherwise", 0, 0},
        {"--base-url", FLAG_STRING, &o.base_url, "URL", "else ANTHROPIC_BASE_URL or OPENAI_BASE_URL, else the provider's", 0, 0},
        {"--api-version", FLAG_STRING, &o.api_version, "DATE", "anthropic: 2023-06-01 (default) or 2026-10-21 (no sampling flags)", 0, 0},
        {"--auth", FLAG_STRING, &o.auth, "STYLE", "x-api-key, bearer or none", 0, 0},
        {"--key-file", FLAG_STRING, &o.key_file, "FILE", "the key; else ANTHROPIC_API_KEY, ANTHROPIC_AUTH_TOKEN or OPENAI_API_KEY", 0, 0},
        {"--system", FLAG_STRING, &o.system_file, "FILE", "the system prompt (default data/teacher_system.txt, the card's)", 0, 0},
        {"--max-tokens", FLAG_INT, &o.max_tokens, "N", "longest solution (default 1500)", 1, 1000000},
        {"--max-tokens-field", FLAG_STRING, &o.max_tokens_field, "NAME", "openai: the server's name for it (default max_tokens)", 0, 0},
        {"--temperature", FLAG_DOUBLE, &o.temperature, "X", "sent only when given; so are:", 0, 0},
        {"--top-p", FLAG_DOUBLE, &o.top_p, "X", "", 0, 0},
        {"--top-k", FLAG_INT, &o.top_k, "N", "", 0, 1000000},
        {"--samples", FLAG_INT, &o.samples, "N", "solutions for each problem; those that agree are kept (default 1)", 1, 64},
        {"--limit", FLAG_INT, &o.limit, "N", "read so many problems only", 1, 1000000000},
        {"--dry-run", FLAG_BOOL, &o.dry_run, NULL, "requests, tokens and price, nothing sent", 0, 0},
        {"--preview", FLAG_INT, &o.preview, "N", "only the first N open requests, and show their answers", 1, 10000},
        {"--budget", FLAG_DOUBLE, &o.budget, "USD", "the store never costs more than this, earlier runs included", 0, 0},
        {"--batch-api", FLAG_BOOL, &o.batch, NULL, "anthropic: Message Batches (half the price, within a day)", 0, 0},
        {"--poll", FLAG_INT, &o.poll, "SECONDS", "how often a batch is looked at (default 60)", 0, 86400},
        {"--concurrency", FLAG_INT, &o.concurrency, "N", "most requests at a time (default 16); fewer when the server says so", 1, 256},
        {"--retries", FLAG_INT, &o.retries, "N", "further attempts for each request in a run (default 2)", 0, 100},
        {"--timeout", FLAG_INT, &o.timeout, "SECONDS", "longest wait for one answer (default 600)", 1, 86400},
        {"--no-stream", FLAG_BOOL, &o.no_stream, NULL, "ask for whole replies instead of streamed ones", 0, 0},
        {"--retry-failed", FLAG_BOOL, &o.retry_failed, NULL, "also what failed for good", 0, 0},
        {"--retry-refused", FLAG_BOOL, &o.retry_refused, NULL, "also what was refused", 0, 0},
        {"--prices", FLAG_STRING, &o.prices, "FILE", "default data/prices.json", 0, 0},
        {"--free", FLAG_BOOL, &o.free_of_charge, NULL, "this teacher costs nothing", 0, 0},
        {"--record", FLAG_STRING, &o.record, "FILE", "append every exchange to a cassette (no keys in it)", 0, 0},
        {"--replay", FLAG_STRING, &o.replay, "FILE", "answers from a cassette, no network", 0, 0},
        {"--purpose", FLAG_STRING, &o.purpose, "TEXT", "what the data is for; goes into the dataset card", 0, 0},
        {"--json", FLAG_BOOL, &o.json, NULL, "the report as one JSON line", 0, 0},
        {"--quiet", FLAG_BOOL, &o.quiet, NULL, "no progress", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    const struct cmd_usage usage = {"sansu teach [PROBLEMS.jsonl ..] [flags]\n", "Ask a teacher for solutions and keep them in a store. The same command goes on where it ended; what is answered is never asked again.\n"
                                    "Interrupted once, it finishes what is on its way; twice, it stops.",
                                    "sansu problems --count 3213 | sansu teach - --teacher anthropic --dry-run", flags};
    const char *files[MAX_FILES];
    struct err err = {0};
    struct teach t = {.o = &o};
    int n_files, code;
    if (!cmd_parse(argc, argv, &usage, files, MAX_FILES, &n_files, &code)) return code;
    rng_init(&t.rng, (uint64_t)time(NULL), (uint64_t)getpid());
    if (!configure(&t, &err)) code = cmd_fail("teach", &err);
    else if (o.dry_run) code = teach_dry_run(&t, files, n_files, &err);
    else code = run(&t, files, n_files);
    free_all(&t);
    return code;
}

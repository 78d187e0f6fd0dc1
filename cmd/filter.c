/* filter.c - `sansu filter`: teacher's solutions -> training set, with a reason for every row that is left out.
 *
 *   lines -> blocks of rows -> judged on all threads (filter_judge.c) -> in input order: repetition, first matching filter
 *         -> OUT, dropped rows -> report
 *
 * The order of the filters is fixed (filter.h) and printed. Same input and flags: same bytes, whatever the threads.
 *
 * Reads   JSON lines, --against, the tokenizer of --model      Writes  OUT, the dropped rows, reports; all or nothing each
 * Never   changes a row (but for its format, --format); stops at a bad line: it is named on stderr and the rest goes on
 * Checked tests/e2e/filter_test.c, tests/e2e/filter_rows_test.c
 */
#include "filter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/lines.h"
#include "base/pool.h"
#include "base/utf8.h"
#include "cmd.h"
#include "sansu/dataset.h"
#include "sansu/train.h"

enum { BLOCK_ROWS = 512, BLOCK_BYTES = 64 << 20, NAMED_BAD_LINES = 20 };

struct job {
    struct filter_settings *settings;
    struct filter_totals *totals;
    struct lines in;
    struct filter_row *block;
    size_t n;
    struct filter_judge *judges; /* one a thread */
    struct pool *pool;
    struct engine *engine;
    struct dedup_heldout *overlap;
    struct dedup_seen *seen;
    struct file_writer out, dropped;
    struct sha256 out_sha;
    struct bytes line;
};

static void judge_task(void *context, size_t worker, size_t i) {
    struct job *job = context;
    filter_judge_row(&job->judges[worker], &job->block[i]);
}

/* Up to a block of lines; false with `err` when reading failed. */
static bool read_block(struct job *job, struct err *err) {
    size_t bytes = 0;
    job->n = 0;
    while (job->n < BLOCK_ROWS && bytes < BLOCK_BYTES) {
        struct filter_row *r = &job->block[job->n];
        const char *line;
        size_t n;
        if (!lines_next(&job->in, &line, &n, err)) break;
        bytes_clear(&r->line);
        bytes_append(&r->line, line, n);
        if (r->line.failed) return err_set(err, ERR_RESOURCE, "line %zu: out of memory", job->in.number);
        r->number = job->in.number;
        r->bad = job->in.problem;
        bytes += n;
        job->n++;
    }
    return err->code == ERR_NONE;
}

/* ---- one row, in input order ---- */

static bool write_line(struct file_writer *w, const struct bytes *line, struct err *err) {
    return line->failed ? err_set(err, ERR_RESOURCE, "out of memory") : file_writer_write(w, line->data, line->len, err);
}

static void json_member(struct bytes *out, const char *key, const char *text, size_t n) {
    bytes_printf(out, ",\"%s\":", key);
    bytes_append_json_string(out, text, n);
}

static bool bad_line(struct job *job, struct filter_row *r, struct err *err) {
    if (job->totals->bad++ < NAMED_BAD_LINES) fprintf(stderr, "sansu filter: line %zu: %s\n", r->number, r->bad);
    bytes_clear(&job->line);
    bytes_printf(&job->line, "{\"line\":%zu,\"reason\":\"unreadable\"", r->number);
    json_member(&job->line, "detail", r->bad, strlen(r->bad));
    size_t n = r->line.len < 500 ? r->line.len : utf8_complete_prefix(r->line.data, 500);
    json_member(&job->line, "text", bytes_text(&r->line), n);
    bytes_append_string(&job->line, "}\n");
    return write_line(&job->dropped, &job->line, err);
}

static bool drop(struct job *job, struct filter_row *r, enum filter why, uint32_t like, struct err *err) {
    bytes_clear(&job->line);
    bytes_printf(&job->line, "{\"line\":%zu", r->number);
    json_member(&job->line, "id", r->row.id, strlen(r->row.id));
    bytes_printf(&job->line, ",\"reason\":\"%s\"", filter_names[why].name);
    bytes_clear(&r->detail);
    if (why == FILTER_EXACT || why == FILTER_NEAR) bytes_printf(&r->detail, "%s line %u", why == FILTER_EXACT ? "repeats" : "is nearly", like);
    else filter_detail(&r->detail, r, why, job->settings);
    json_member(&job->line, "detail", bytes_text(&r->detail), r->detail.len);
    bytes_append_string(&job->line, ",\"also\":[");
    for (int f = (int)why + 1, any = 0; f < FILTERS; f++)
        if (r->hit[f]) bytes_printf(&job->line, "%s\"%s\"", any++ ? "," : "", filter_names[f].name);
    bytes_append_string(&job->line, "],\"row\":");
    bytes_append(&job->line, r->line.data, r->line.len); /* it was read as one JSON object */
    bytes_append_string(&job->line, "}\n");
    return write_line(&job->dropped, &job->line, err);
}

static bool keep(struct job *job, struct filter_row *r, struct err *err) {
    struct filter_totals *t = job->totals;
    t->kept++;
    t->claims += r->judged.n_claims;
    t->claims_true += r->judged.n_true;
    t->without_claim += r->judged.n_true + r->judged.n_false == 0;
    t->other_form += r->has_reference && r->judged.match == EXACT_SAME_VALUE_OTHER_FORM;
    t->cannot_tell += r->has_reference && r->judged.match == EXACT_CANNOT_TELL;
    t->tokens += r->n_tokens;
    for (size_t i = 0; i < 64; i++) t->rule[i] += r->judged.warnings >> i & 1;
    bytes_clear(&job->line);
    if (job->settings->as_read) {
        bytes_append(&job->line, r->line.data, r->line.len);
        bytes_append_char(&job->line, '\n');
    } else {
        corpus_row_write(&job->line, &r->row, job->settings->write_as);
    }
    sha256_update(&job->out_sha, bytes_text(&job->line), job->line.len);
    t->out_bytes += job->line.len;
    return write_line(&job->out, &job->line, err);
}

static struct filter_family *family_of(struct filter_totals *t, const struct filter_row *r) {
    char name[sizeof t->family[0].name];
    const char *full = *r->row.family ? r->row.family : r->solved ? r->found.family : "-";
    snprintf(name, sizeof name, "%.*s", (int)utf8_complete_prefix(full, strnlen(full, sizeof name - 1)), full);
    for (size_t i = 0; i < t->n_families; i++)
        if (strcmp(t->family[i].name, name) == 0) return &t->family[i];
    if (t->n_families == FILTER_FAMILIES) return &t->family[FILTER_FAMILIES - 1];
    struct filter_family *y = &t->family[t->n_families++];
    snprintf(y->name, sizeof y->name, "%s", name);
    return y;
}

/* The first filter that matches; repetition is looked at when a row gets that far. FILTERS: none. */
static bool first_filter(enum filter *why, uint32_t *like, struct job *job, struct filter_row *r, struct err *err) {
    enum dedup_kind sight = DEDUP_FRESH;
    for (int f = 0; f < FILTERS; f++) {
        if (f == FILTER_EXACT && job->seen && !dedup_seen_add(job->seen, &r->sketch, (uint32_t)r->number, &sight, like, err)) return false;
        r->hit[FILTER_EXACT] = sight == DEDUP_EXACT && !job->settings->off[FILTER_EXACT];
        r->hit[FILTER_NEAR] = sight == DEDUP_NEAR && !job->settings->off[FILTER_NEAR];
        if (!r->hit[f]) continue;
        *why = (enum filter)f;
        return true;
    }
    *why = FILTERS;
    return true;
}

static bool one_row(struct job *job, struct filter_row *r, struct err *err) {
    struct filter_totals *t = job->totals;
    enum filter why;
    uint32_t like = 0;
    if (r->trouble.code) {
        *err = r->trouble;
        return err_prefix(err, "line %zu", r->number);
    }
    if (r->bad) return bad_line(job, r, err);
    t->read++;
    t->with_reference += r->has_reference;
    t->solved += r->solved;
    if (!first_filter(&why, &like, job, r, err)) return false;
    for (int f = 0; f < FILTERS; f++) t->matched[f] += r->hit[f];
    size_t bin = r->judged.n_chars / FILTER_BIN < FILTER_BINS ? r->judged.n_chars / FILTER_BIN : FILTER_BINS;
    struct filter_family *family = family_of(t, r);
    if (why == FILTERS) {
        t->kept_length[bin]++;
        family->kept++;
        return keep(job, r, err);
    }
    t->dropped[why]++;
    t->dropped_length[bin]++;
    family->dropped[why]++;
    return drop(job, r, why, like, err);
}

static bool all_rows(struct job *job, struct err *err) {
    while (read_block(job, err) && job->n) {
        pool_run_tasks(job->pool, job->n, judge_task, job);
        for (size_t i = 0; i < job->n; i++)
            if (!one_row(job, &job->block[i], err)) return false;
        if (cmd_interrupted()) return err_set(err, ERR_INTERRUPT, "interrupted after %zu rows; nothing was written", job->totals->read);
    }
    if (job->totals->bad > NAMED_BAD_LINES) fprintf(stderr, "sansu filter: %zu more unreadable lines; all are in the file of dropped rows\n", job->totals->bad - NAMED_BAD_LINES);
    return err->code == ERR_NONE;
}

/* ---- the frame around it ---- */

/* Every problem of the held-out file. Its lines must all be rows: what is not read would not be protected. */
static bool load_held_out(struct job *job, struct err *err) {
    struct lines in = {0};
    struct corpus_row row = {0};
    const char *line;
    size_t n;
    if (!job->settings->against) return true;
    bool ok = dedup_heldout_open(&job->overlap, err) && lines_open(&in, job->settings->against, &(struct lines_options){.hash = true, .stop = cmd_interrupted}, err);
    while (ok && lines_next(&in, &line, &n, err)) {
        ok = dataset_row_read(&row, line, n, err) && dedup_heldout_add(job->overlap, row.problem, strlen(row.problem), (uint32_t)in.number, err);
        if (!ok) err_prefix(err, "%s, line %zu", in.path, in.number);
        else job->totals->held_out++;
    }
    if (err->code == ERR_NONE) lines_hash(job->totals->against_sha, &in);
    lines_close(&in);
    corpus_row_free(&row);
    return err->code == ERR_NONE && (job->totals->held_out || err_set(err, ERR_INPUT, "%s: no problems in it", job->settings->against));
}

static bool open_model(struct job *job, struct err *err) {
    struct filter_settings *s = job->settings;
    const struct engine_options options = {.threads = 1, .tokenizer_only = true};
    size_t vocab;
    if (!s->model) return true;
    if (!train_limits(&vocab, &s->token_limit, s->model, err)) return false;
    if (s->max_tokens) s->token_limit = (size_t)s->max_tokens;
    return engine_open(&job->engine, s->model, &options, err);
}

static bool open_job(struct job *job, struct err *err) {
    struct filter_settings *s = job->settings;
    const struct dedup_seen_options seen = {.near = s->off[FILTER_NEAR] ? 0 : s->near, .any_numbers = s->any_numbers};
    job->block = calloc(BLOCK_ROWS, sizeof *job->block);
    if (!job->block) return err_set(err, ERR_RESOURCE, "out of memory");
    if (!load_held_out(job, err) || !open_model(job, err) || !pool_open(&job->pool, (int)s->threads, err)) return false;
    if (strcmp(s->dedup, "off") != 0 && !dedup_seen_open(&job->seen, &seen, err)) return false;
    job->judges = calloc((size_t)pool_threads(job->pool), sizeof *job->judges);
    if (!job->judges) return err_set(err, ERR_RESOURCE, "out of memory");
    for (int i = 0; i < pool_threads(job->pool); i++) job->judges[i] = (struct filter_judge){.settings = s, .engine = job->engine, .overlap = job->overlap};
    sha256_init(&job->out_sha);
    return lines_open(&job->in, s->in, &(struct lines_options){.keep_long = true, .hash = true, .stop = cmd_interrupted}, err) && file_writer_open(&job->out, s->out, err) && file_writer_open(&job->dropped, s->dropped, err);
}

static void close_job(struct job *job) {
    file_writer_abandon(&job->out);
    file_writer_abandon(&job->dropped);
    lines_close(&job->in);
    for (int i = 0; job->judges && i < pool_threads(job->pool); i++) filter_judge_free(&job->judges[i]);
    free(job->judges);
    for (size_t i = 0; job->block && i < BLOCK_ROWS; i++) {
        bytes_free(&job->block[i].line);
        bytes_free(&job->block[i].detail);
        corpus_row_free(&job->block[i].row);
    }
    free(job->block);
    dedup_seen_close(job->seen);
    dedup_heldout_close(job->overlap);
    engine_close(job->engine);
    pool_close(job->pool);
    bytes_free(&job->line);
}

static bool write_reports(struct job *job, struct err *err) {
    struct filter_totals *t = job->totals;
    lines_hash(t->in_sha, &job->in);
    sha256_final_hex(t->out_sha, &job->out_sha);
    t->in_bytes = job->in.n_bytes;
    bytes_clear(&job->line);
    filter_report_json(&job->line, t, job->settings);
    if (job->settings->report && !file_write_atomic(job->settings->report, bytes_text(&job->line), job->line.len, err)) return false;
    if (!job->settings->json) {
        bytes_clear(&job->line);
        filter_report_text(&job->line, t, job->settings);
    }
    fwrite(bytes_text(&job->line), 1, job->line.len, stdout);
    return !job->settings->html || filter_report_html(job->settings->html, t, job->settings, err);
}

static int work(struct filter_settings *s) {
    struct err err = {0};
    struct job job = {.settings = s, .totals = calloc(1, sizeof *job.totals)};
    bool ok = job.totals || err_set(&err, ERR_RESOURCE, "out of memory");
    cmd_catch_interrupt();
    ok = ok && open_job(&job, &err) && all_rows(&job, &err) &&
         (job.totals->read || job.totals->bad || err_set(&err, ERR_INPUT, "%s: no rows in it", job.in.path)) && file_writer_commit(&job.out, &err) &&
         file_writer_commit(&job.dropped, &err) && write_reports(&job, &err);
    bool bad = job.totals && job.totals->bad;
    close_job(&job);
    free(job.totals);
    if (!ok) return cmd_fail("filter", &err);
    return bad ? ERR_INPUT : 0;
}

/* ---- flags ---- */

static bool parse_skip(struct filter_settings *s, struct err *err) {
    for (const char *at = s->skip; at && *at;) {
        size_t n = strcspn(at, ",");
        int f = 0;
        while (f < FILTERS && (strlen(filter_names[f].name) != n || memcmp(filter_names[f].name, at, n) != 0)) f++;
        if (f == FILTERS) return err_set(err, ERR_USAGE, "--skip: there is no filter '%.*s'; the report lists them", (int)n, at);
        s->off[f] = true;
        at += n + (at[n] == ',');
    }
    return true;
}

static bool check_flags(struct filter_settings *s, struct bytes *dropped, struct err *err) {
    s->as_read = strcmp(s->format, "same") == 0;
    if (!s->in || !s->out) return err_set(err, ERR_USAGE, "an input file and --out are needed; try sansu filter --help");
    if (strcmp(s->in, s->out) == 0) return err_set(err, ERR_USAGE, "--out is the input file");
    if (!s->as_read && !corpus_format_find(&s->write_as, s->format)) return err_set(err, ERR_USAGE, "--format is same, messages, prompt-completion, alpaca, sharegpt or plain, not '%s'", s->format);
    if (strcmp(s->dedup, "row") != 0 && strcmp(s->dedup, "problem") != 0 && strcmp(s->dedup, "off") != 0) return err_set(err, ERR_USAGE, "--dedup is row, problem or off, not '%s'", s->dedup);
    if (s->near < 0 || s->near > 1 || s->overlap <= 0 || s->overlap > 1) return err_set(err, ERR_USAGE, "--near and --overlap take a part from 0 to 1");
    if (s->max_tokens && !s->model) return err_set(err, ERR_USAGE, "--max-tokens needs --model, whose tokenizer counts them");
    if (!parse_skip(s, err)) return false;
    if (strcmp(s->dedup, "off") == 0) s->off[FILTER_EXACT] = s->off[FILTER_NEAR] = true;
    if (s->near == 0) s->off[FILTER_NEAR] = true;
    if (!s->dropped) { /* train.jsonl -> train.dropped.jsonl */
        size_t n = strlen(s->out), end = n > 6 && strcmp(s->out + n - 6, ".jsonl") == 0 ? n - 6 : n;
        bytes_printf(dropped, "%.*s.dropped.jsonl", (int)end, s->out);
        s->dropped = bytes_text(dropped);
    }
    return !dropped->failed || err_set(err, ERR_RESOURCE, "out of memory");
}

int cmd_filter(int argc, char **argv) {
    struct filter_settings s = {.min_chars = 30, .near = 0.8, .overlap = 0.8, .dedup = "row", .format = "same"};
    struct bytes dropped = {0};
    int n = 0, code;
    const struct cmd_flag flags[] = {
        {"--out", FLAG_STRING, &s.out, "FILE", "the rows that are kept, as they were read", 0, 0},
        {"--dropped", FLAG_STRING, &s.dropped, "FILE", "the others with line, reason and detail (OUT with .dropped.jsonl)", 0, 0},
        {"--report", FLAG_STRING, &s.report, "FILE", "counts, histograms, hashes and settings as JSON", 0, 0},
        {"--html", FLAG_STRING, &s.html, "FILE", "the same as one self-contained page", 0, 0},
        {"--json", FLAG_BOOL, &s.json, NULL, "the JSON report on standard output instead of the table", 0, 0},
        {"--against", FLAG_STRING, &s.against, "FILE", "held-out rows: problems that overlap with them are dropped, also with other numbers", 0, 0},
        {"--overlap", FLAG_DOUBLE, &s.overlap, "X", "... when this part of their runs of 13 characters does (0.8)", 0, 0},
        {"--min-chars", FLAG_INT, &s.min_chars, "N", "shortest explanation (30)", 0, 1000000},
        {"--max-chars", FLAG_INT, &s.max_chars, "N", "longest explanation (no limit)", 1, 1000000},
        {"--model", FLAG_STRING, &s.model, "DIR", "its tokenizer counts the tokens of a row; limit: its context", 0, 0},
        {"--max-tokens", FLAG_INT, &s.max_tokens, "N", "another limit", 1, 1 << 24},
        {"--dedup", FLAG_STRING, &s.dedup, "WHAT", "what may not occur twice: row, problem, off (row)", 0, 0},
        {"--near", FLAG_DOUBLE, &s.near, "X", "also what shares this part of its shingles and has the same numbers; 0 = off (0.8)", 0, 0},
        {"--any-numbers", FLAG_BOOL, &s.any_numbers, NULL, "... whatever the numbers", 0, 0},
        {"--require-true", FLAG_BOOL, &s.require_true, NULL, "drop rows without one equality that is checked and true", 0, 0},
        {"--require-numbering", FLAG_BOOL, &s.numbering, NULL, "drop rows whose steps are not numbered", 0, 0},
        {"--allow-letters", FLAG_BOOL, &s.letters, NULL, "letters as unknowns and words of algebra are allowed", 0, 0},
        {"--grade", FLAG_INT, &s.grade, "N", "school year for kanji and terms (6)", 1, 6},
        {"--no-solver", FLAG_BOOL, &s.no_solver, NULL, "do not solve a problem that has no \"answer\"", 0, 0},
        {"--skip", FLAG_STRING, &s.skip, "NAME,NAME", "filters that are not applied", 0, 0},
        {"--format", FLAG_STRING, &s.format, "NAME", "same, messages, prompt-completion, alpaca, sharegpt, plain (same)", 0, 0},
        {"--threads", FLAG_INT, &s.threads, "N", "(one per processor); never changes the result", 1, 64},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {"sansu filter IN.jsonl|- --out OUT.jsonl [flags]\n",
                                    "Turn solutions into a training set. Reads messages, prompt/completion, alpaca, ShareGPT and {\"problem\",\"solution\"} lines. Filters, in this\n"
                                    "order: too_short too_long truncated refusal no_answer wrong_answer false_equation style method exact_duplicate near_duplicate overlap\n"
                                    "overlap_blind language. Each dropped row is written with its reason. Exit code 3 when lines could not be read (the rest is done).",
                                    "sansu filter solutions.jsonl --against test.jsonl --out train.jsonl --html report.html", flags};
    struct err err = {0};
    if (!cmd_parse(argc, argv, &usage, &s.in, 1, &n, &code)) return code;
    code = check_flags(&s, &dropped, &err) ? work(&s) : cmd_fail("filter", &err);
    bytes_free(&dropped);
    return code;
}

/* filter.c - teacher's solutions -> training set, with a reason for every row that is left out.
 *
 *   lines -> blocks of rows -> judged on all threads (filter_row.c) -> in input order: repetition, first matching
 *     filter
 *         -> kept file | dropped file, counts (filter_line.c)
 *
 * Reads   the input, the held-out file     Writes  both files; all or nothing each
 * Never   changes a row (but for its format, on request); stops at a bad line
 * Checked tests/dataset/filter_test.c, tests/e2e/filter_test.c, tests/e2e/filter_rows_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/lines.h"
#include "base/pool.h"
#include "filter_impl.h"

enum { BLOCK_ROWS = 512, BLOCK_BYTES = 64 << 20 };

struct job {
    const struct dataset_filter_settings *settings;
    struct dataset_filter_totals *totals;
    struct lines in;
    struct filter_row *block;
    size_t n;
    struct filter_judge *judges; /* one a thread */
    struct pool *pool;
    struct dedup_heldout *heldout;
    struct dedup_seen *seen;
    struct file_writer out, dropped;
    struct sha256 out_sha;
    struct bytes line;
};

static void judge_task(void *context, size_t worker, size_t i) {
    struct job *job = context;
    dataset_judge_row(&job->judges[worker], &job->block[i]);
}

/* Up to a block of lines; false with `err` when reading failed. */
static bool read_block(struct job *job, struct err *err) {
    const char *line;
    size_t n, bytes = 0;
    struct err trouble = {0};
    for (job->n = 0; job->n < BLOCK_ROWS && bytes < BLOCK_BYTES; job->n++) {
        struct filter_row *r = &job->block[job->n];
        if (!lines_next(&job->in, &line, &n, &trouble)) break;
        bytes_clear(&r->line);
        bytes_append(&r->line, line, n);
        if (r->line.failed) return err_set(err, ERR_RESOURCE, "line %zu: out of memory", job->in.number);
        r->number = job->in.number;
        r->bad = job->in.problem;
        bytes += n;
    }
    return trouble.code ? err_set(err, trouble.code, "%s", trouble.message) : true;
}

/* ---- one row, in input order ---- */

static bool write_line(struct file_writer *w, const struct bytes *line, struct err *err) {
    return line->failed ? err_set(err, ERR_RESOURCE, "out of memory")
                        : file_writer_write(w, line->data, line->len, err);
}

static bool keep(struct job *job, struct filter_row *r, struct err *err) {
    if (job->settings->rewrite) {
        corpus_row_write(&job->line, &r->row, job->settings->format);
    } else {
        bytes_append(&job->line, r->line.data, r->line.len);
        bytes_append_char(&job->line, '\n');
    }
    sha256_update(&job->out_sha, bytes_text(&job->line), job->line.len);
    job->totals->out.bytes += job->line.len;
    return write_line(&job->out, &job->line, err);
}

/* The first filter that matches; repetition is looked at when a row gets that far. DATASET_FILTERS: none. */
static bool first_filter(enum dataset_filter *why, uint32_t *like, struct job *job, struct filter_row *r,
                         struct err *err) {
    const struct dataset_filter_settings *s = job->settings;
    enum dedup_kind kind = DEDUP_FRESH;
    for (int f = 0; f < DATASET_FILTERS; f++) {
        if (f == DATASET_EXACT_DUPLICATE && job->seen &&
            !dedup_seen_add(job->seen, &r->sketch, (uint32_t)r->number, &kind, like, err))
            return false;
        r->hit[DATASET_EXACT_DUPLICATE] = kind == DEDUP_EXACT && !dataset_filter_off(s, DATASET_EXACT_DUPLICATE);
        r->hit[DATASET_NEAR_DUPLICATE] = kind == DEDUP_NEAR && !dataset_filter_off(s, DATASET_NEAR_DUPLICATE);
        if (!r->hit[f]) continue;
        *why = (enum dataset_filter)f;
        return true;
    }
    *why = DATASET_FILTERS;
    return true;
}

static bool bad_line(struct job *job, struct filter_row *r, struct err *err) {
    const struct dataset_filter_settings *s = job->settings;
    job->totals->bad++;
    if (s->bad_line) s->bad_line(s->context, r->number, r->bad);
    dataset_unreadable_line(&job->line, r);
    return write_line(&job->dropped, &job->line, err);
}

static bool one_row(struct job *job, struct filter_row *r, struct err *err) {
    enum dataset_filter why;
    uint32_t like = 0;
    bytes_clear(&job->line);
    if (r->trouble.code) return err_set(err, r->trouble.code, "line %zu: %s", r->number, r->trouble.message);
    if (r->bad) return bad_line(job, r, err);
    if (!first_filter(&why, &like, job, r, err)) return false;
    dataset_filter_count(job->totals, r, why);
    if (why == DATASET_FILTERS) return keep(job, r, err);
    dataset_dropped_line(&job->line, r, why, like, job->settings);
    return write_line(&job->dropped, &job->line, err);
}

static bool all_rows(struct job *job, struct err *err) {
    const struct dataset_filter_settings *s = job->settings;
    for (;;) {
        if (!read_block(job, err)) return false;
        if (job->n == 0) return true;
        pool_run_tasks(job->pool, job->n, judge_task, job);
        for (size_t i = 0; i < job->n; i++)
            if (!one_row(job, &job->block[i], err)) return false;
        if (s->progress) s->progress(s->context, job->totals->read + job->totals->bad);
        if (s->stop && s->stop())
            return err_set(err, ERR_INTERRUPT, "interrupted after %zu rows; nothing was written", job->totals->read);
    }
}

/* ---- the frame around it ---- */

/* Every problem of the held-out file. Its lines must all be rows: what is not read would not be protected. */
static bool load_held_out(struct job *job, struct err *err) {
    const struct lines_options options = {.hash = true, .stop = job->settings->stop};
    struct lines in = {0};
    struct corpus_row row = {0};
    struct err trouble = {0};
    const char *line;
    size_t n;
    if (!job->settings->against) return true;
    bool ok =
        dedup_heldout_open(&job->heldout, &trouble) && lines_open(&in, job->settings->against, &options, &trouble);
    while (ok && lines_next(&in, &line, &n, &trouble)) {
        ok = dataset_row_read(&row, line, n, &trouble) &&
             dedup_heldout_add(job->heldout, row.problem, strlen(row.problem), (uint32_t)in.number, &trouble);
        if (!ok)
            err_prefix(&trouble, "%s, line %zu", in.path, in.number);
        else
            job->totals->held_out++;
    }
    if (trouble.code == ERR_NONE && job->totals->held_out == 0)
        err_set(&trouble, ERR_INPUT, "%s: no problems in it", in.path);
    if (trouble.code == ERR_NONE) lines_hash(job->totals->against.sha256, &in);
    lines_close(&in);
    corpus_row_free(&row);
    return trouble.code ? err_set(err, trouble.code, "%s", trouble.message) : true;
}

static bool open_judges(struct job *job, struct err *err) {
    if (!pool_open(&job->pool, job->settings->threads, err)) return false;
    size_t n = (size_t)pool_threads(job->pool);
    job->block = calloc(BLOCK_ROWS, sizeof *job->block);
    job->judges = calloc(n, sizeof *job->judges);
    if (!job->block || !job->judges) return err_set(err, ERR_RESOURCE, "out of memory");
    for (size_t i = 0; i < n; i++)
        job->judges[i] = (struct filter_judge){.settings = job->settings, .heldout = job->heldout};
    return true;
}

static bool open_job(struct job *job, struct err *err) {
    const struct dataset_filter_settings *s = job->settings;
    const struct dedup_seen_options seen = {.near = dataset_filter_off(s, DATASET_NEAR_DUPLICATE) ? 0 : s->repeats.near,
                                            .any_numbers = s->repeats.any_numbers};
    const struct lines_options options = {.keep_long = true, .hash = true, .stop = s->stop};
    if (!load_held_out(job, err) || !open_judges(job, err)) return false;
    if (s->repeats.what != DATASET_ANY_REPEATS && !dedup_seen_open(&job->seen, &seen, err)) return false;
    sha256_init(&job->out_sha);
    return lines_open(&job->in, s->in, &options, err) && file_writer_open(&job->out, s->out, err) &&
           file_writer_open(&job->dropped, s->dropped, err);
}

static bool commit(struct job *job, struct err *err) {
    struct dataset_filter_totals *t = job->totals;
    if (t->read == 0 && t->bad == 0) return err_set(err, ERR_INPUT, "%s: no rows in it", job->in.path);
    lines_hash(t->in.sha256, &job->in);
    sha256_final_hex(t->out.sha256, &job->out_sha);
    t->in.bytes = job->in.n_bytes;
    return file_writer_commit(&job->out, err) && file_writer_commit(&job->dropped, err);
}

static void close_job(struct job *job) {
    file_writer_abandon(&job->out);
    file_writer_abandon(&job->dropped);
    lines_close(&job->in);
    for (int i = 0; job->judges && i < pool_threads(job->pool); i++) dataset_judge_free(&job->judges[i]);
    for (size_t i = 0; job->block && i < BLOCK_ROWS; i++) {
        bytes_free(&job->block[i].line);
        bytes_free(&job->block[i].detail);
        bytes_free(&job->block[i].solver_answer);
        corpus_row_free(&job->block[i].row);
    }
    free(job->judges);
    free(job->block);
    dedup_seen_close(job->seen);
    dedup_heldout_close(job->heldout);
    pool_close(job->pool);
    bytes_free(&job->line);
}

bool dataset_filter(struct dataset_filter_totals *out, const struct dataset_filter_settings *settings,
                    struct err *err) {
    struct job job = {.settings = settings, .totals = out};
    memset(out, 0, sizeof *out);
    bool ok = open_job(&job, err) && all_rows(&job, err) && commit(&job, err);
    close_job(&job);
    return ok;
}

bool dataset_filter_skip(struct dataset_filter_settings *s, const char *names, struct err *err) {
    s->skip = names;
    for (const char *at = names; *at;) {
        size_t n = strcspn(at, ",");
        int f = 0;
        while (f < DATASET_FILTERS &&
               (strlen(dataset_filter_names[f].name) != n || memcmp(dataset_filter_names[f].name, at, n) != 0))
            f++;
        if (f == DATASET_FILTERS)
            return err_set(err, ERR_USAGE, "--skip: there is no filter '%.*s'; the report lists them", (int)n, at);
        s->off[f] = true;
        at += n + (at[n] == ',');
    }
    return true;
}

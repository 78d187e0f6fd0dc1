/* store.c - rows into a store, and a store's rows out again.
 *
 *   files of rows -> problems, and solutions as answers that cost nothing        all of the files or nothing
 *   store -> rows in one format -> the caller's writer
 *
 * Checked tests/dataset/store_test.c, tests/e2e/corpus_verb_test.c
 */
#include <string.h>

#include "base/hash.h"
#include "base/lines.h"
#include "sansu/dataset.h"

/* ---- import ---- */

struct import {
    struct corpus *store;
    const struct dataset_import_settings *settings;
    struct dataset_imported *done;
};

static bool identity_of(char hash[65], const struct corpus_row *row, const char *teacher, const char *model,
                        struct err *err) {
    struct bytes text = {0};
    bytes_printf(&text, "import\n%s\n%s\nsample %lld\n", teacher, model, (long long)row->sample);
    bytes_append_string(&text, row->problem);
    bytes_append_char(&text, '\n');
    bytes_append_string(&text, row->solution);
    bool ok = !text.failed || err_set(err, ERR_RESOURCE, "out of memory");
    if (ok) sha256_hex(hash, text.data, text.len);
    bytes_free(&text);
    return ok;
}

/* The stored response of a solution that came from outside is the line itself. */
static bool add_answer(struct import *im, int64_t *response, const struct corpus_row *row, int64_t request,
                       const char *line, size_t n, struct err *err) {
    const struct corpus_response stored = {.request = request,
                                           .status = 200,
                                           .media = "application/x-imported-row",
                                           .complete = true,
                                           .body = line,
                                           .n_body = n};
    if (!corpus_add_response(im->store, &stored, response, err)) return false;
    const struct corpus_answer a = {
        .response = *response, .request = request, .text = row->solution, .stop = *row->stop ? row->stop : "imported"};
    const struct corpus_event done = {.request = request, .state = CORPUS_STATE_DONE, .response = *response};
    im->done->solutions++;
    return corpus_add_answer(im->store, &a, err) && corpus_add_event(im->store, &done, err);
}

static bool add_solution(struct import *im, int64_t *response, const struct corpus_row *row, int64_t problem,
                         const char *line, size_t n, struct err *err) {
    const char *otherwise = im->settings->teacher ? im->settings->teacher : "import";
    const char *teacher = *row->teacher ? row->teacher : otherwise, *model = *row->model ? row->model : "-";
    char hash[65];
    int64_t request;
    enum corpus_added what;
    if (!identity_of(hash, row, teacher, model, err)) return false;
    const struct corpus_request r = {.problem = problem,
                                     .sample = row->sample,
                                     .hash = hash,
                                     .teacher = teacher,
                                     .model = model,
                                     .api = "import",
                                     .body = "{}"};
    if (!corpus_add_request(im->store, &r, &request, &what, err)) return false;
    return what == CORPUS_SAME ? corpus_response_of(im->store, request, response, err)
                               : add_answer(im, response, row, request, line, n, err);
}

static bool add_row(struct import *im, int64_t *response, struct corpus_row *row, const char *line, size_t n,
                    struct err *err) {
    const struct dataset_import_settings *s = im->settings;
    enum corpus_added what;
    int64_t problem;
    if (!*row->source && s->source) row->source = s->source;
    if (!*row->licence && s->licence) row->licence = s->licence;
    if (!corpus_add_problem(im->store, row, &problem, &what, err)) return false;
    im->done->rows++;
    if (s->progress) s->progress(s->context, (size_t)im->done->rows);
    im->done->problems += what == CORPUS_NEW;
    return !*row->solution || add_solution(im, response, row, problem, line, n, err);
}

static bool add_file(struct import *im, const char *path, struct err *err) {
    const struct lines_options options = {.stop = im->settings->stop};
    struct lines in;
    struct corpus_row row = {0};
    struct err trouble = {0};
    const char *line;
    size_t n;
    int64_t response;
    bool ok = lines_open(&in, path, &options, &trouble);
    while (ok && lines_next(&in, &line, &n, &trouble))
        ok = (dataset_row_read(&row, line, n, &trouble) && add_row(im, &response, &row, line, n, &trouble)) ||
             err_prefix(&trouble, "%s, line %zu", in.path, in.number);
    lines_close(&in);
    corpus_row_free(&row);
    return trouble.code ? err_set(err, trouble.code, "%s", trouble.message) : true;
}

bool dataset_add_row(struct dataset_imported *done, int64_t *response, struct corpus *store, struct corpus_row *row,
                     const char *line, size_t n, const struct dataset_import_settings *settings, struct err *err) {
    struct import im = {.store = store, .settings = settings, .done = done};
    *response = 0;
    return add_row(&im, response, row, line, n, err);
}

bool dataset_import(struct dataset_imported *out, struct corpus *store, const char *const *files, size_t n,
                    const struct dataset_import_settings *settings, struct err *err) {
    struct import im = {.store = store, .settings = settings, .done = out};
    *out = (struct dataset_imported){0};
    if (!corpus_begin(store, err)) return false;
    bool ok = true;
    for (size_t i = 0; i < n && ok; i++) ok = add_file(&im, files[i], err);
    if (ok && corpus_commit(store, err)) return true;
    corpus_rollback(store);
    return false;
}

/* ---- export ---- */

struct export {
    enum corpus_format format;
    dataset_write_fn *write;
    void *context;
    struct bytes line;
    int64_t rows;
};

static bool export_row(void *context, const struct corpus_row *row, struct err *err) {
    struct export *x = context;
    bytes_clear(&x->line);
    corpus_row_write(&x->line, row, x->format);
    x->rows++;
    if (x->line.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    return x->write(x->context, x->line.data, x->line.len, err);
}

bool dataset_export(int64_t *rows, struct corpus *store, const struct corpus_scan *what, enum corpus_format format,
                    dataset_write_fn *write, void *context, struct err *err) {
    struct export x = {.format = format, .write = write, .context = context};
    bool ok = corpus_scan(store, what, export_row, &x, err);
    *rows = x.rows;
    bytes_free(&x.line);
    return ok;
}

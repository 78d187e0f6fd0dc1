/* corpus.c - `sansu corpus show|import|export STORE ..`: what a store holds, in and out of it.
 *
 *   show STORE                       counts, states, money
 *   import STORE FILE ..             problems (and solutions, as answers of --teacher) from JSON lines in any format
 *   export STORE --out FILE|DIR      JSON lines, or with --dataset a Hugging Face dataset directory with its card
 *
 * Checked tests/e2e/corpus_verb_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/lines.h"
#include "cmd.h"
#include "corpus.h"
#include "sansu/corpus.h"
#include "sansu/dataset.h"

enum { MAX_ARGUMENTS = 66 };

/* ---- show ---- */

static bool print_pair(void *context, const char *name, int64_t n, struct err *err) {
    (void)err;
    printf("%s%s %lld", *(int *)context ? ", " : "", *name ? name : "-", (long long)n);
    ++*(int *)context;
    return true;
}

static int show(const char *path, bool json, struct err *err) {
    static const char *const tallies[][2] = {{"teacher", "teachers"}, {"stop", "ended by"}, {"kind", "trouble"}, {"detail", "refused for"}, {"verdict", "audits"}, {"match", "answers"}};
    struct corpus *c;
    struct corpus_counts n;
    if (!corpus_open(&c, path, CORPUS_READ, err)) return cmd_fail("corpus", err);
    bool ok = corpus_count(c, &n, err);
    if (ok && json) {
        printf("{\"problems\":%lld,\"requests\":%lld,\"responses\":%lld,\"audits\":%lld,\"decisions\":%lld", (long long)n.problems, (long long)n.requests, (long long)n.responses, (long long)n.audits, (long long)n.decisions);
        for (int i = 0; i < 6; i++) printf(",\"%s\":%lld", corpus_state_name((enum corpus_state)i), (long long)n.state[i]);
        printf(",\"input_tokens\":%lld,\"output_tokens\":%lld,\"usd\":%.6f,\"usd_unknown\":%.6f}\n", (long long)n.n_input, (long long)n.n_output, (double)n.cost / 1e9, (double)n.unknown / 1e9);
    } else if (ok) {
        printf("problems        %lld\nrequests        %lld:", (long long)n.problems, (long long)n.requests);
        for (int i = 0; i < 6; i++) printf(" %lld %s%s", (long long)n.state[i], corpus_state_name((enum corpus_state)i), i < 5 ? "," : "\n");
        printf("responses       %lld, with %lld input and %lld output tokens\ncost            $%.4f billed, at most $%.4f uncertain\n", (long long)n.responses, (long long)n.n_input, (long long)n.n_output, (double)n.cost / 1e9, (double)n.unknown / 1e9);
        for (size_t i = 0; i < sizeof tallies / sizeof *tallies && ok; i++) {
            int any = 0;
            printf("%-15s ", tallies[i][1]);
            ok = corpus_tally(c, tallies[i][0], print_pair, &any, err);
            puts(any ? "" : "-");
        }
    }
    corpus_close(c);
    return ok ? 0 : cmd_fail("corpus", err);
}

/* ---- import ---- */

struct import {
    struct corpus *store;
    const char *teacher, *source, *licence;
    int64_t n_rows, n_new, n_same, n_answers;
};

/* A solution that came from outside is an answer that cost nothing; its stored response is the line itself. */
static bool import_solution(struct import *im, const struct corpus_row *row, int64_t problem, const char *line, size_t n, struct err *err) {
    const char *teacher = *row->teacher ? row->teacher : im->teacher, *model = *row->model ? row->model : "-";
    struct bytes identity = {0};
    char hash[65];
    int64_t request, response;
    enum corpus_added what;
    bytes_printf(&identity, "import\n%s\n%s\nsample %lld\n", teacher, model, (long long)row->sample);
    bytes_append_string(&identity, row->problem);
    bytes_append_char(&identity, '\n');
    bytes_append_string(&identity, row->solution);
    sha256_hex(hash, bytes_text(&identity), identity.len);
    bytes_free(&identity);
    struct corpus_request r = {.problem = problem, .sample = row->sample, .hash = hash, .teacher = teacher, .model = model, .api = "import", .body = "{}"};
    if (!corpus_add_request(im->store, &r, &request, &what, err)) return false;
    if (what == CORPUS_SAME) return true;
    struct corpus_response stored = {.request = request, .status = 200, .media = "application/x-imported-row", .complete = true, .body = line, .n_body = n};
    if (!corpus_add_response(im->store, &stored, &response, err)) return false;
    struct corpus_answer a = {.response = response, .request = request, .text = row->solution, .stop = *row->stop ? row->stop : "imported"};
    im->n_answers++;
    return corpus_add_answer(im->store, &a, err) && corpus_add_event(im->store, &(struct corpus_event){.request = request, .state = CORPUS_STATE_DONE, .response = response}, err);
}

static bool import_file(struct import *im, const char *path, struct err *err) {
    struct lines lines;
    struct corpus_row row = {0};
    const char *line;
    size_t n;
    bool ok = lines_open(&lines, path, &(struct lines_options){.stop = cmd_interrupted}, err);
    while (ok && lines_next(&lines, &line, &n, err)) {
        enum corpus_added what;
        int64_t problem;
        ok = dataset_row_read(&row, line, n, err);
        if (ok && !*row.source && im->source) row.source = im->source;
        if (ok && !*row.licence && im->licence) row.licence = im->licence;
        ok = ok && corpus_add_problem(im->store, &row, &problem, &what, err) && (!*row.solution || import_solution(im, &row, problem, line, n, err));
        if (!ok) err_prefix(err, "%s, line %zu", lines.path, lines.number);
        im->n_rows++;
        im->n_new += ok && what == CORPUS_NEW;
        im->n_same += ok && what == CORPUS_SAME;
    }
    lines_close(&lines);
    corpus_row_free(&row);
    return ok && err->code == ERR_NONE;
}

static int import(const char *path, const char *const *files, int n_files, struct import *im, struct err *err) {
    bool ok = corpus_open(&im->store, path, CORPUS_WRITE, err) && corpus_begin(im->store, err);
    for (int i = 0; i < n_files && ok; i++) ok = import_file(im, files[i], err);
    ok = ok && corpus_commit(im->store, err);
    if (im->store && !ok) corpus_rollback(im->store);
    corpus_close(im->store);
    if (!ok) return cmd_fail("corpus", err); /* all of it or nothing */
    printf("%lld rows: %lld new problems, %lld already there, %lld solutions\n", (long long)im->n_rows, (long long)im->n_new, (long long)im->n_same, (long long)im->n_answers);
    return 0;
}

/* ---- export ---- */

struct export {
    struct file_writer file;
    struct bytes line;
    enum corpus_format format;
    int64_t n;
    bool to_stdout;
};

static bool export_row(void *context, const struct corpus_row *row, struct err *err) {
    struct export *x = context;
    bytes_clear(&x->line);
    corpus_row_write(&x->line, row, x->format);
    x->n++;
    if (x->line.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    if (!x->to_stdout) return file_writer_write(&x->file, x->line.data, x->line.len, err);
    return fwrite(x->line.data, 1, x->line.len, stdout) == x->line.len;
}

static int export_rows(struct corpus *c, const struct corpus_scan *what, const char *out, enum corpus_format format, struct err *err) {
    struct export x = {.format = format, .to_stdout = strcmp(out, "-") == 0};
    bool ok = (x.to_stdout || file_writer_open(&x.file, out, err)) && corpus_scan(c, what, export_row, &x, err) && (x.to_stdout || file_writer_commit(&x.file, err));
    if (!ok && !x.to_stdout) file_writer_abandon(&x.file);
    bytes_free(&x.line);
    if (ok && !x.to_stdout) printf("%s: %lld rows\n", out, (long long)x.n);
    return ok ? 0 : cmd_fail("corpus", err);
}

int cmd_corpus(int argc, char **argv) {
    const char *format_name = "messages", *out = "-", *arguments[MAX_ARGUMENTS];
    struct corpus_scan what = {0};
    struct import im = {.teacher = "import"};
    struct corpus_card card = {.name = "sansu solutions", .licence = "other"};
    bool json = false, dataset = false;
    enum corpus_format format;
    struct err err = {0};
    int n, code;
    const struct cmd_flag flags[] = {
        {"--out", FLAG_STRING, &out, "FILE", "export: where to (default - is standard output; a directory with --dataset)", 0, 0},
        {"--format", FLAG_STRING, &format_name, "NAME", "export: messages (default), prompt-completion, alpaca, sharegpt or plain", 0, 0},
        {"--dataset", FLAG_BOOL, &dataset, NULL, "export: a Hugging Face dataset directory with its card", 0, 0},
        {"--name", FLAG_STRING, &card.name, "TEXT", "export --dataset: its title", 0, 0},
        {"--licence", FLAG_STRING, &card.licence, "ID", "export --dataset: the card's licence; import: of rows that name none", 0, 0},
        {"--teacher", FLAG_STRING, &what.teacher, "NAME", "export: only this teacher's answers; import: who wrote solutions that name nobody", 0, 0},
        {"--model", FLAG_STRING, &what.model, "NAME", "export: only this model's answers", 0, 0},
        {"--decided-by", FLAG_STRING, &what.decided_by, "JUDGE", "export: only what this judge keeps (\"rejection sampling\")", 0, 0},
        {"--problems", FLAG_BOOL, &what.problems, NULL, "export: problems without an answer too", 0, 0},
        {"--source", FLAG_STRING, &im.source, "TEXT", "import: where rows come from that do not say it", 0, 0},
        {"--json", FLAG_BOOL, &json, NULL, "show: one JSON line", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    const struct cmd_usage usage = {"sansu corpus show|import|export STORE [FILE ..] [flags]\n", "Look into a store, put JSON lines of any trainer's format into it, write it out.",
                                    "sansu corpus export corpus.db --dataset --out sansu-solutions", flags};
    if (!cmd_parse(argc, argv, &usage, arguments, MAX_ARGUMENTS, &n, &code)) return code;
    if (!corpus_format_find(&format, format_name)) {
        fprintf(stderr, "sansu corpus: --format takes messages, prompt-completion, alpaca, sharegpt or plain, not '%s'\n", format_name);
        return ERR_USAGE;
    }
    if (n == 2 && strcmp(arguments[0], "show") == 0) return show(arguments[1], json, &err);
    if (n >= 3 && strcmp(arguments[0], "import") == 0) {
        if (what.teacher) im.teacher = what.teacher;
        if (strcmp(card.licence, "other") != 0) im.licence = card.licence;
        return import(arguments[1], arguments + 2, n - 2, &im, &err);
    }
    if (n != 2 || strcmp(arguments[0], "export") != 0) {
        fprintf(stderr, "sansu corpus: expected show STORE, import STORE FILE .., or export STORE (--help)\n");
        return ERR_USAGE;
    }
    struct corpus *c;
    if (!corpus_open(&c, arguments[1], CORPUS_READ, &err)) return cmd_fail("corpus", &err);
    card.what = &what;
    card.format = format;
    code = dataset ? corpus_dataset(c, &card, out) : export_rows(c, &what, out, format, &err);
    corpus_close(c);
    return code;
}

/* corpus.c - `sansu corpus show|import|export STORE ..`: what a store holds, in and out of it.
 *
 *   show STORE                       counts, states, money
 *   import STORE FILE ..             problems (and solutions, as answers of --teacher) from JSON lines in any format
 *   import STORE --library FILE      what teachers decided (docs/serve.md), and what about
 *   export STORE --out FILE|DIR      JSON lines, or with --dataset a Hugging Face dataset directory with its card
 *
 * Checked tests/e2e/corpus_verb_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "cmd.h"
#include "progress.h"
#include "sansu/corpus.h"
#include "sansu/dataset.h"
#include "sansu/library.h"
#include "words.h"

enum { MAX_ARGUMENTS = 66 };

/* ---- show ---- */

static bool print_pair(void *context, const char *name, int64_t n, struct err *err) {
    (void)err;
    printf("%s%s %lld", *(int *)context ? ", " : "", *name ? name : "-", (long long)n);
    ++*(int *)context;
    return true;
}

static int show(const char *path, bool json, struct err *err) {
    static const char *const tallies[][2] = {{"teacher", "teachers"},   {"stop", "ended by"},  {"kind", "trouble"},
                                             {"detail", "refused for"}, {"verdict", "audits"}, {"match", "answers"}};
    struct corpus *c;
    struct corpus_counts n;
    if (!corpus_open(&c, path, CORPUS_READ, err)) return cmd_fail("corpus", err);
    bool ok = corpus_count(c, &n, err);
    if (ok && json) {
        printf(
            "{\"schema\":\"sansu.corpus/1\",\"problems\":%lld,\"requests\":%lld,\"responses\":%lld,\"audits\":%lld,\"decisions\":%lld",
            (long long)n.problems, (long long)n.requests, (long long)n.responses, (long long)n.audits,
            (long long)n.decisions);
        for (int i = 0; i < 6; i++)
            printf(",\"%s\":%lld", corpus_state_name((enum corpus_state)i), (long long)n.state[i]);
        printf(",\"input_tokens\":%lld,\"output_tokens\":%lld,\"usd\":%.6f,\"usd_unknown\":%.6f}\n",
               (long long)n.n_input, (long long)n.n_output, (double)n.cost / 1e9, (double)n.unknown / 1e9);
    } else if (ok) {
        printf(say("problems        %lld\nrequests        %lld:"), (long long)n.problems, (long long)n.requests);
        for (int i = 0; i < 6; i++)
            printf(" %lld %s%s", (long long)n.state[i], corpus_state_name((enum corpus_state)i), i < 5 ? "," : "\n");
        printf(
            say("responses       %lld, with %lld input and %lld output tokens\ncost            $%.4f billed, at most $%.4f uncertain\n"),
            (long long)n.responses, (long long)n.n_input, (long long)n.n_output, (double)n.cost / 1e9,
            (double)n.unknown / 1e9);
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

/* ---- import, export ---- */

static void count_row(void *context, size_t n_read) { cmd_progress_at(context, n_read); }

static int import(const char *path, const char *const *files, size_t n, struct dataset_import_settings *s,
                  struct err *err) {
    struct cmd_progress progress = {.verb = "corpus", .what = "rows"};
    struct dataset_imported done;
    struct corpus *store = NULL;
    s->progress = count_row, s->context = &progress;
    cmd_catch_interrupt();
    bool ok = corpus_open(&store, path, CORPUS_WRITE, err) && dataset_import(&done, store, files, n, s, err) &&
              corpus_settle(store, err);
    cmd_progress_hide(&progress);
    corpus_close(store);
    if (!ok) return cmd_fail("corpus", err);
    printf(say("%lld rows: %lld new problems, %lld already there, %lld solutions\n"), (long long)done.rows,
           (long long)done.problems, (long long)(done.rows - done.problems), (long long)done.solutions);
    return 0;
}

static int take_decisions(const char *path, const char *from, struct err *err) {
    struct library_given given;
    struct library *library = NULL;
    struct corpus *store = NULL;
    bool ok = library_open(&library, from, LIBRARY_READ, err) && corpus_open(&store, path, CORPUS_WRITE, err) &&
              library_give(&given, library, store, err) && corpus_settle(store, err);
    corpus_close(store);
    library_close(library);
    if (!ok) return cmd_fail("corpus", err);
    printf(say("%lld items kept, %lld rejected: %lld new decisions\n"), (long long)given.kept, (long long)given.dropped,
           (long long)given.decisions);
    return 0;
}

static bool to_file(void *context, const void *data, size_t n, struct err *err) {
    return file_writer_write(context, data, n, err);
}

static bool to_stdout(void *context, const void *data, size_t n, struct err *err) {
    (void)context, (void)err;
    return fwrite(data, 1, n, stdout) == n; /* main reports what standard output could not take */
}

static bool export_file(struct corpus *c, const struct dataset_card *card, const char *out, struct err *err) {
    struct file_writer file;
    int64_t rows;
    if (!file_writer_open(&file, out, err)) return false;
    bool ok = dataset_export(&rows, c, card->what, card->format, to_file, &file, err) && file_writer_commit(&file, err);
    file_writer_abandon(&file);
    if (ok) printf(say("%s: %lld rows\n"), out, (long long)rows);
    return ok;
}

static bool export_directory(struct corpus *c, const struct dataset_card *card, const char *dir, struct err *err) {
    struct dataset_written written;
    if (strcmp(dir, "-") == 0) return err_set(err, ERR_USAGE, say("--dataset needs --out DIR"));
    if (!dataset_write_directory(&written, c, card, dir, err)) return false;
    printf(say("%s: %lld training rows, %lld test rows, README.md\n"), dir, (long long)written.train,
           (long long)written.test);
    return true;
}

/* The store and what SQLite keeps beside it. */
static bool check_outputs(const char *store, const char *out, bool directory, struct err *err) {
    static const char *const names[] = {"train.jsonl", "test.jsonl", "README.md"};
    struct bytes beside[2] = {0};
    bytes_printf(&beside[0], "%s-wal", store);
    bytes_printf(&beside[1], "%s-shm", store);
    const char *const inputs[] = {store, bytes_text(&beside[0]), bytes_text(&beside[1])};
    const struct file_output file = {"--out", out};
    bool ok = (!beside[0].failed && !beside[1].failed) || err_set(err, ERR_RESOURCE, say("out of memory"));
    ok = ok && (directory ? file_check_directory(inputs, 3, "--out", out, names, 3, err)
                          : file_check_outputs(inputs, 3, &file, 1, err));
    bytes_free(&beside[0]);
    bytes_free(&beside[1]);
    return ok;
}

static int export(const char *path, const struct dataset_card *card, const char *out, bool directory, struct err *err) {
    struct corpus *c;
    int64_t rows;
    if (!check_outputs(path, out, directory, err) || !corpus_open(&c, path, CORPUS_READ, err))
        return cmd_fail("corpus", err);
    bool ok = directory               ? export_directory(c, card, out, err)
              : strcmp(out, "-") == 0 ? dataset_export(&rows, c, card->what, card->format, to_stdout, NULL, err)
                                      : export_file(c, card, out, err);
    corpus_close(c);
    return ok ? 0 : cmd_fail("corpus", err);
}

int cmd_corpus(int argc, char **argv) {
    const char *format_name = "messages", *out = "-", *library = NULL, *arguments[MAX_ARGUMENTS];
    struct corpus_scan what = {0};
    struct dataset_import_settings im = {.stop = cmd_interrupted};
    struct dataset_card card = {.name = "sansu solutions", .licence = "other", .what = &what, .now = time(NULL)};
    bool json = false, dataset = false;
    struct err err = {0};
    int n, code;
    const struct cmd_flag flags[] = {
        {"--out", FLAG_STRING, &out, "FILE",
         "export: where to (default - is standard output; a directory with --dataset)", 0, 0},
        {"--format", FLAG_STRING, &format_name, "NAME",
         "export: messages (default), prompt-completion, alpaca, sharegpt or plain", 0, 0},
        {"--dataset", FLAG_BOOL, &dataset, NULL, "export: a Hugging Face dataset directory with its card", 0, 0},
        {"--name", FLAG_STRING, &card.name, "TEXT", "export --dataset: its title", 0, 0},
        {"--licence", FLAG_STRING, &card.licence, "ID",
         "export --dataset: the card's licence; import: of rows that name none", 0, 0},
        {"--teacher", FLAG_STRING, &what.teacher, "NAME",
         "export: only this teacher's answers; import: who wrote solutions that name nobody", 0, 0},
        {"--model", FLAG_STRING, &what.model, "NAME", "export: only this model's answers", 0, 0},
        {"--decided-by", FLAG_STRING, &what.decided_by, "JUDGE",
         "export: only what this judge keeps (\"rejection sampling\")", 0, 0},
        {"--problems", FLAG_BOOL, &what.problems, NULL, "export: problems without an answer too", 0, 0},
        {"--source", FLAG_STRING, &im.source, "TEXT", "import: where rows come from that do not say it", 0, 0},
        {"--library", FLAG_STRING, &library, "FILE", "import: what was decided in a library of `sansu serve`", 0, 0},
        {"--json", FLAG_BOOL, &json, NULL, "show: one JSON line", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0},
    };
    static const struct cmd_rule rules[] = {
        {"show", CMD_ONLY, "--json"},
        {"import", CMD_ONLY, "--licence --teacher --source --library"},
        {"export", CMD_ONLY, "--out --format --dataset --name --licence --teacher --model --decided-by --problems"},
        {"--name", CMD_NEEDS, "--dataset"},
        {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {"sansu corpus show|import|export STORE [FILE ..] [flags]\n",
                                    "Look into a store, put JSON lines of any trainer's format into it, write it out.",
                                    "sansu corpus export corpus.db --dataset --out sansu-solutions", flags, rules};
    if (!cmd_parse(argc, argv, &usage, arguments, MAX_ARGUMENTS, &n, &code)) return code;
    if (!corpus_format_find(&card.format, format_name)) {
        fprintf(stderr,
                say("sansu corpus: --format takes messages, prompt-completion, alpaca, sharegpt or plain, not '%s'\n"),
                format_name);
        return ERR_USAGE;
    }
    if (n == 2 && strcmp(arguments[0], "show") == 0) return show(arguments[1], json, &err);
    if (library && n == 2 && strcmp(arguments[0], "import") == 0) return take_decisions(arguments[1], library, &err);
    if (!library && n >= 3 && strcmp(arguments[0], "import") == 0) {
        im.teacher = what.teacher;
        if (strcmp(card.licence, "other") != 0) im.licence = card.licence;
        return import(arguments[1], arguments + 2, (size_t)n - 2, &im, &err);
    }
    if (n != 2 || strcmp(arguments[0], "export") != 0) {
        fprintf(stderr, say("sansu corpus: expected show STORE, import STORE FILE .., or export STORE (--help)\n"));
        return ERR_USAGE;
    }
    const char *idle = dataset ? NULL : cmd_given(argc, argv, flags, "--licence");
    if (idle) return cmd_idle("corpus", idle, "export, without --dataset");
    return export(arguments[1], &card, out, dataset, &err);
}

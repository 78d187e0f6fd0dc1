/* explain_batch.c - a file of problems explained, one JSON object a line.
 *
 * Reads   the file, or standard input     Writes  stdout: objects; stderr: bad lines, progress
 * Checked tests/e2e/explain_test.c
 */
#include <stdio.h>

#include "cmd.h"
#include "explain.h"
#include "progress.h"
#include "words.h"

struct batch {
    const char *file;
    struct cmd_progress progress;
};

static bool print_object(void *context, const char *object, size_t n) {
    struct batch *b = context;
    fwrite(object, 1, n, stdout);
    fflush(stdout);
    cmd_progress_step(&b->progress);
    return !ferror(stdout);
}

static void name_bad_line(void *context, size_t line, const struct err *err) {
    struct batch *b = context;
    char room[SAY_FAILURE_BYTES];
    cmd_progress_hide(&b->progress);
    fprintf(stderr, say("sansu explain: %s: line %zu: %s\n"), b->file, line, say_failure(room, err->message));
}

int cmd_explain_batch(const struct lesson_plan *plan, const char *file) {
    struct err err = {0};
    enum err_code outcome;
    struct batch b = {file, {.verb = "explain", .what = "problems", .rows = true}};
    const struct lesson_batch batch = {print_object, name_bad_line, cmd_interrupted, &b};
    bool ok = lesson_explain_file(&outcome, plan, file, &batch, &err);
    cmd_progress_hide(&b.progress);
    if (!ok) return cmd_fail("explain", &err);
    return cmd_interrupted() ? ERR_INTERRUPT : (int)outcome;
}

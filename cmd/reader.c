/* reader.c - `sansu reader`: train the model that reads problems, from the generator's own texts.
 *
 * Checked tests/e2e/read_test.c
 */
#include <stdio.h>

#include "cmd.h"
#include "progress.h"
#include "sansu/reading.h"
#include "words.h"

static bool show(void *context, int64_t done, double loss) {
    (void)loss;
    cmd_progress_at(context, (size_t)done);
    return !cmd_interrupted();
}

int cmd_reader(int argc, char **argv) {
    const char *out = NULL;
    int64_t seed = 1;
    struct cmd_progress progress = {.verb = "reader", .what = "examples"};
    struct reader_training t = {.examples = 400000, .progress = show, .context = &progress};
    const struct cmd_flag flags[] = {
        {"--out", FLAG_STRING, &out, "DIR", "receives config.json and model.safetensors", 0, 0},
        {"--examples", FLAG_INT, &t.examples, "N", "texts to learn from (400000)", 1, 1000000000},
        {"--templates", FLAG_STRING, &t.templates, "FILE",
         "problems in people's words, their slots marked (docs/reading.md)", 0, 0},
        {"--declined", FLAG_STRING, &t.declined, "FILE", "texts that are to be declined, one a line", 0, 0},
        {"--seed", FLAG_INT, &seed, "N", "same seed, same bytes on the same kind of machine (default 1)", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {
        "sansu reader --out DIR [flags]\n",
        "Train the reader: a small model that says of a text which problem it is and which number is what.\n"
        "It learns from problems that are drawn while it learns; minutes on one processor.",
        "sansu reader --out models/sansu-reader --templates tools/reader/templates.txt --declined tools/reader/declined.txt",
        flags, NULL};
    int code;
    struct err err = {0};
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    if (!out) err_set(&err, ERR_USAGE, say("--out is needed; try sansu reader --help"));
    if (err.code) return cmd_fail("reader", &err);
    t.seed = (uint64_t)seed;
    cmd_catch_interrupt();
    bool ok = reader_train(out, &t, &err);
    cmd_progress_hide(&progress);
    return ok ? 0 : cmd_fail("reader", &err);
}

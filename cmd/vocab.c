/* vocab.c - `sansu vocab`: learn a small vocabulary from the texts of a training file.
 *
 *   FILE.jsonl, in any shape of training data -> every text -> tokenizer.json
 *
 * Checked tests/e2e/vocab_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/lines.h"
#include "cmd.h"
#include "progress.h"
#include "sansu/dataset.h"
#include "sansu/engine.h"
#include "words.h"

/* Hands out the texts of the current line, then reads the next line. */
struct reader {
    struct lines lines;
    struct dataset_conversation talk;
    size_t at, n; /* of the texts of this line */
    struct cmd_progress progress;
    struct err err;
};

static bool read_line(struct reader *r) {
    const char *line;
    size_t n;
    r->at = r->n = 0;
    if (r->err.code || !lines_next(&r->lines, &line, &n, &r->err)) return false;
    if (!dataset_conversation_read(&r->talk, line, n, NULL, &r->err))
        return err_prefix(&r->err, say("%s, line %zu"), r->lines.path, r->lines.number);
    r->n = r->talk.text ? 1 : r->talk.n;
    return true;
}

static bool next_text(void *context, const char **text, size_t *n) {
    struct reader *r = context;
    while (r->at == r->n)
        if (!read_line(r)) return false;
    *text = r->talk.text ? r->talk.text : r->talk.message[r->at].content;
    *n = strlen(*text);
    r->at++;
    cmd_progress_step(&r->progress);
    return true;
}

int cmd_vocab(int argc, char **argv) {
    const char *data = NULL, *out = NULL;
    int64_t size = 2048, max_chars = 12;
    const struct cmd_flag flags[] = {
        {"--data", FLAG_STRING, &data, "FILE", "JSON lines with the texts to learn from", 0, 0},
        {"--size", FLAG_INT, &size, "N", "ids in all, 270 fixed ones included (2048)", 300, 1000000},
        {"--max-chars", FLAG_INT, &max_chars, "N", "longest piece, in characters (12)", 1, 32},
        {"--out", FLAG_STRING, &out, "FILE", "the tokenizer.json to write", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {"sansu vocab --data FILE.jsonl --out tokenizer.json [--size N]\n",
                                    "Learn a Unigram vocabulary (digits alone, byte fallback, harmony control tokens).",
                                    "sansu vocab --data train.jsonl --size 2048 --out base/tokenizer.json", flags,
                                    NULL};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    if (!data || !out) {
        err_set(&err, ERR_USAGE, say("--data and --out are needed; try sansu vocab --help"));
        return cmd_fail("vocab", &err);
    }
    static struct reader r = {.progress = {.verb = "vocab", .what = "texts"}}; /* 14 KB of messages */
    struct bytes json;
    bytes_init(&json);
    bool ok = file_check_outputs(&data, 1, &(struct file_output){"--out", out}, 1, &err) &&
              lines_open(&r.lines, data, &(struct lines_options){.stop = cmd_interrupted}, &err);
    if (ok) {
        ok = engine_learn_tokenizer(&json, next_text, &r, (size_t)size, (size_t)max_chars, &err);
        cmd_progress_hide(&r.progress);
        if (r.err.code) { /* the bad line is the cause, whatever was learnt before it */
            ok = false;
            err = r.err;
        }
    }
    if (ok) ok = file_write_atomic(out, json.data, json.len, &err);
    if (ok) fprintf(stderr, say("sansu vocab: %s: %lld ids from %zu lines\n"), out, (long long)size, r.lines.number);
    lines_close(&r.lines);
    dataset_conversation_free(&r.talk);
    bytes_free(&json);
    return ok ? 0 : cmd_fail("vocab", &err);
}

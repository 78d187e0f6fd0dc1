/* vocab.c - `sansu vocab`: learn a small vocabulary from the texts of a training file.
 *
 *   FILE.jsonl ({"messages":[{"content"}...]} or {"problem","solution"}) -> every text -> tokenizer.json
 *
 * Checked tests/e2e/vocab_test.c
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/lines.h"
#include "cmd.h"
#include "sansu/engine.h"

enum { MAX_TEXTS_A_LINE = 64 };

/* Hands out the texts of the current line, then reads the next line. */
struct reader {
    struct lines lines;
    json_t *record;
    const char *text[MAX_TEXTS_A_LINE];
    size_t n_texts, at;
    struct err err;
};

static void collect(struct reader *r) {
    static const char *const fields[] = {"problem", "solution", "text", "prompt", "completion"};
    size_t i;
    json_t *message;
    json_array_foreach(json_object_get(r->record, "messages"), i, message) {
        const char *content = json_string_value(json_object_get(message, "content"));
        if (content && r->n_texts < MAX_TEXTS_A_LINE) r->text[r->n_texts++] = content;
    }
    for (i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        const char *value = json_string_value(json_object_get(r->record, fields[i]));
        if (value && r->n_texts < MAX_TEXTS_A_LINE) r->text[r->n_texts++] = value;
    }
}

static bool next_text(void *context, const char **text, size_t *n) {
    struct reader *r = context;
    while (r->at == r->n_texts) {
        json_decref(r->record);
        r->record = NULL;
        r->at = r->n_texts = 0;
        const char *line;
        size_t length;
        if (r->err.code || !lines_next(&r->lines, &line, &length, &r->err)) return false;
        json_error_t why;
        r->record = json_loadb(line, length, 0, &why);
        if (!json_is_object(r->record)) {
            err_set(&r->err, ERR_INPUT, "%s, line %zu: %s", r->lines.path, r->lines.number, r->record ? "expected a JSON object" : why.text);
            return false;
        }
        collect(r);
    }
    *text = r->text[r->at++];
    *n = strlen(*text);
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
                                    "sansu vocab --data train.jsonl --size 2048 --out base/tokenizer.json", flags};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    if (!data || !out) {
        err_set(&err, ERR_USAGE, "--data and --out are needed; try sansu vocab --help");
        return cmd_fail("vocab", &err);
    }
    struct reader r = {.n_texts = 0};
    struct bytes json;
    bytes_init(&json);
    bool ok = lines_open(&r.lines, data, &(struct lines_options){.stop = cmd_interrupted}, &err);
    if (ok) {
        ok = engine_learn_tokenizer(&json, next_text, &r, (size_t)size, (size_t)max_chars, &err);
        if (r.err.code) { /* the bad line is the cause, whatever was learnt before it */
            ok = false;
            err = r.err;
        }
    }
    if (ok) ok = file_write_atomic(out, json.data, json.len, &err);
    if (ok) fprintf(stderr, "sansu vocab: %s: %lld ids from %zu lines\n", out, (long long)size, r.lines.number);
    lines_close(&r.lines);
    json_decref(r.record);
    bytes_free(&json);
    return ok ? 0 : cmd_fail("vocab", &err);
}

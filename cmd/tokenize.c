/* tokenize.c - `sansu tokenize`: texts and conversations to ids, and back.
 *
 *   stdin, JSON lines: {"text"} | {"messages", "date", "add_generation_prompt"} -> engine -> {"ids":[..]}
 *                      {"ids"} (--detokenize)                                   -> engine -> {"text"}
 *
 * One output line for each input line; the first bad line ends the run with its number. Only the tokenizer is opened.
 * Checked tests/e2e/tokenize_test.c
 */
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/lines.h"
#include "cmd.h"
#include "progress.h"
#include "sansu/engine.h"
#include "words.h"

enum { MAX_MESSAGES = 1000 };

struct tokenize {
    const char *model, *date;
    bool special, detokenize, skip_special, bos, final;
    struct engine *engine;
    struct engine_message message[MAX_MESSAGES];
    struct bytes ids, text; /* of the current line */
};

/* A member that must be a string; its bytes may include NUL. */
static bool get_string(const char **out, size_t *n, const json_t *object, const char *key, struct err *err) {
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value)) return err_set(err, ERR_INPUT, say("\"%s\" must be a string"), key);
    *out = json_string_value(value);
    *n = json_string_length(value);
    return true;
}

/* ---- to ids ---- */

static bool read_messages(struct tokenize *t, const json_t *list, struct err *err) {
    size_t i;
    const json_t *m;
    if (!json_is_array(list) || json_array_size(list) > MAX_MESSAGES)
        return err_set(err, ERR_INPUT, say("\"messages\" must be a list of at most %d"), MAX_MESSAGES);
    json_array_foreach(list, i, m) {
        struct engine_message *to = &t->message[i];
        size_t n;
        *to = (struct engine_message){0};
        bool ok = get_string(&to->role, &n, m, "role", err) &&
                  get_string(&to->content, &to->n_content, m, "content", err) &&
                  (!json_object_get(m, "thinking") || get_string(&to->thinking, &to->n_thinking, m, "thinking", err));
        if (!ok) return err_prefix(err, say("message %zu"), i + 1);
    }
    return true;
}

static bool render(struct tokenize *t, const json_t *line, struct err *err) {
    const json_t *list = json_object_get(line, "messages"), *open = json_object_get(line, "add_generation_prompt");
    struct engine_render_options options = {
        .date = t->date, .no_bos = !t->bos, .free_channel = !t->final, .parse_special = t->special};
    size_t n;
    if (open && !json_is_boolean(open))
        return err_set(err, ERR_INPUT, say("\"add_generation_prompt\" must be true or false"));
    options.no_generation = !json_is_true(open) && !t->final;
    if (json_object_get(line, "date") && !get_string(&options.date, &n, line, "date", err)) return false;
    return read_messages(t, list, err) &&
           engine_render(&t->ids, t->engine, t->message, json_array_size(list), &options, err);
}

static bool encode(struct tokenize *t, const json_t *line, struct err *err) {
    const char *text;
    size_t n;
    int32_t bos = engine_bos(t->engine);
    if (!get_string(&text, &n, line, "text", err)) return false;
    if (t->bos && bos >= 0) bytes_append(&t->ids, &bos, sizeof bos);
    return engine_encode(&t->ids, t->engine, text, n, t->special, err);
}

static bool to_ids(struct tokenize *t, const json_t *line, struct err *err) {
    bool text = json_object_get(line, "text") != NULL, messages = json_object_get(line, "messages") != NULL;
    if (text == messages) return err_set(err, ERR_INPUT, say("expected {\"text\":..} or {\"messages\":[..]}"));
    bytes_clear(&t->ids);
    bytes_clear(&t->text);
    if (!(text ? encode(t, line, err) : render(t, line, err))) return false;
    const int32_t *id = (const int32_t *)(const void *)t->ids.data;
    bytes_append_string(&t->text, "{\"ids\":[");
    for (size_t i = 0; i < t->ids.len / sizeof *id; i++) bytes_printf(&t->text, "%s%ld", i ? "," : "", (long)id[i]);
    bytes_append_string(&t->text, "]}\n");
    return true;
}

/* ---- to text ---- */

static bool to_text(struct tokenize *t, const json_t *line, struct err *err) {
    const json_t *list = json_object_get(line, "ids"), *value;
    struct bytes shown = {0};
    struct engine_info info;
    size_t i;
    engine_info(&info, t->engine);
    if (!json_is_array(list)) return err_set(err, ERR_INPUT, say("expected {\"ids\":[..]}"));
    bytes_clear(&t->ids);
    bytes_clear(&t->text);
    json_array_foreach(list, i, value) {
        json_int_t number = json_integer_value(value);
        if (!json_is_integer(value)) return err_set(err, ERR_INPUT, say("id %zu is not a whole number"), i + 1);
        if (number < 0 || (uint64_t)number >= info.n_vocab)
            return err_set(err, ERR_INPUT, say("id %zu is %lld, outside the vocabulary (0 to %zu)"), i + 1,
                           (long long)number, info.n_vocab - 1);
        int32_t id = (int32_t)number;
        bytes_append(&t->ids, &id, sizeof id);
    }
    bool ok = engine_decode(&shown, t->engine, (const int32_t *)(const void *)t->ids.data, t->ids.len / sizeof(int32_t),
                            t->skip_special, err);
    bytes_append_string(&t->text, "{\"text\":");
    bytes_append_json_string(&t->text, bytes_text(&shown), shown.len);
    bytes_append_string(&t->text, "}\n");
    bytes_free(&shown);
    return ok;
}

/* ---- lines ---- */

static bool one_line(struct tokenize *t, const char *line, size_t n, struct err *err) {
    json_error_t why;
    json_t *object = json_loadb(line, n, JSON_ALLOW_NUL, &why);
    bool ok =
        json_is_object(object) || err_set(err, ERR_INPUT, "%s", object ? say("expected a JSON object") : why.text);
    ok = ok && (t->detokenize ? to_text(t, object, err) : to_ids(t, object, err));
    json_decref(object);
    if (ok && (t->ids.failed || t->text.failed)) ok = err_set(err, ERR_RESOURCE, say("out of memory"));
    if (ok && fwrite(bytes_text(&t->text), 1, t->text.len, stdout) != t->text.len)
        ok = err_set(err, ERR_RESOURCE, say("cannot write: %s"), strerror(errno));
    return ok;
}

static bool all_lines(struct tokenize *t, struct err *err) {
    struct cmd_progress progress = {.verb = "tokenize", .what = "lines", .rows = true};
    struct lines lines;
    const char *line;
    size_t n;
    bool ok = lines_open(&lines, "-", &(struct lines_options){.stop = cmd_interrupted}, err);
    while (ok && !cmd_interrupted() && lines_next(&lines, &line, &n, err)) {
        ok = one_line(t, line, n, err) || err_prefix(err, say("line %zu"), lines.number);
        cmd_progress_step(&progress);
    }
    cmd_progress_hide(&progress);
    lines_close(&lines);
    return err->code == ERR_NONE;
}

int cmd_tokenize(int argc, char **argv) {
    static struct tokenize t;
    const struct cmd_flag flags[] = {
        {"--special", FLAG_BOOL, &t.special, NULL,
         "control-token strings in texts become their ids (never for text from outside)", 0, 0},
        {"--bos", FLAG_BOOL, &t.bos, NULL, "put the beginning-of-sequence id in front if the model's files ask for one",
         0, 0},
        {"--final", FLAG_BOOL, &t.final, NULL, "messages: open the assistant's turn and force its final channel", 0, 0},
        {"--date", FLAG_STRING, &t.date, "DATE", "date for lines that give none (today)", 0, 0},
        {"--detokenize", FLAG_BOOL, &t.detokenize, NULL, "read {\"ids\"} lines, write {\"text\"}", 0, 0},
        {"--skip-special", FLAG_BOOL, &t.skip_special, NULL, "with --detokenize: leave control tokens out", 0, 0},
        {"--model", FLAG_STRING, &t.model, "DIR",
         "model directory ($SANSU_MODEL, else the embedded model); weights are not needed", 0, 0},
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    static const struct cmd_rule rules[] = {{"--special --bos --final --date", CMD_EXCLUDES, "--detokenize"},
                                            {"--skip-special", CMD_NEEDS, "--detokenize"},
                                            {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {
        "sansu tokenize [flags] <LINES.jsonl\n",
        "Texts and conversations to ids, one JSON object a line on standard input:\n"
        "  {\"text\"} or {\"messages\":[{\"role\",\"content\"}],\"date\":\"YYYY-MM-DD\",\"add_generation_prompt\":true}",
        "echo '{\"text\":\"9÷3=3\"}' | sansu tokenize", flags, rules};
    int code;
    struct err err = {0};
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    cmd_catch_interrupt();
    struct engine_options options = {.tokenizer_only = true};
    bool ok = engine_open(&t.engine, cmd_model_path(t.model), &options, &err) && all_lines(&t, &err);
    engine_close(t.engine);
    bytes_free(&t.ids);
    bytes_free(&t.text);
    if (!ok) return cmd_fail("tokenize", &err);
    return cmd_interrupted() ? ERR_INTERRUPT : 0;
}

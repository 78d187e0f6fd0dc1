/* chat.c - `sansu chat`: a conversation in the model's chat format.
 *
 *   [system] -> line of input = user turn -> reply -> next line ..
 *
 * Every turn renders the whole conversation; the tutor keeps what the timeline already holds, so a turn costs only its
 * own tokens.
 *
 * Checked tests/e2e/chat_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lines.h"
#include "cmd.h"
#include "messages.h"
#include "model.h"
#include "sansu/tutor.h"
#include "words.h"

struct chat {
    struct cmd_model model;
    struct cmd_sampling sampling;
    const char *prompt, *messages, *system, *date;
    int64_t context;
    bool json, no_prefix_cache;
    /* state */
    struct engine *engine;
    struct cmd_guess guess;
    struct tutor *tutor;
    struct cmd_messages conversation;
};

enum { DEFAULT_CONTEXT = 4096 };

static void print_json(const struct explanation *e) {
    struct bytes line = {0};
    bytes_append_string(&line, "{\"schema\":\"sansu.chat/1\",\"text\":");
    bytes_append_json_string(&line, e->text, e->n_text);
    bytes_printf(&line, ",\"finish\":\"%s\"}\n", tutor_finish_name(e->finish));
    fwrite(bytes_text(&line), 1, line.len, stdout);
    fflush(stdout);
    bytes_free(&line);
}

/* One reply to the conversation as it stands; it joins the conversation. */
static bool answer(struct chat *c, struct err *err) {
    const struct cmd_sampling *s = &c->sampling;
    const struct tutor_request request = {
        .kind = TUTOR_CHAT,
        .messages = c->conversation.message,
        .n_messages = c->conversation.n,
        .settings = {.temperature = s->greedy || s->temperature == 0 ? -1 : (float)s->temperature,
                     .top_k = (int)s->top_k,
                     .top_p = (float)s->top_p,
                     .min_p = (float)s->min_p,
                     .repeat_penalty = (float)s->repeat_penalty,
                     .seed = (uint64_t)s->seed,
                     .max_new_tokens = (int)s->max_new_tokens,
                     .stop = &s->stop,
                     .n_stop = s->stop != NULL},
        .on_text = c->json ? cmd_show_nothing : cmd_show_text};
    struct explanation e;
    if (!tutor_answer(&e, c->tutor, &request, err)) return false;
    if (c->json)
        print_json(&e);
    else
        putchar('\n');
    bool ok = cmd_messages_add(&c->conversation, "assistant", e.text, e.n_text, err);
    explanation_free(&e);
    return ok;
}

/* User turns from standard input, one a line, until its end. Opening waits for the first line, so it comes after the
 * prompt. */
static bool converse(struct chat *c, struct err *err) {
    const struct lines_options options = {.any_text = true, .stop = cmd_interrupted};
    const char *prompt = isatty(STDIN_FILENO) ? "> " : "", *line;
    struct err trouble = {0};
    struct lines in;
    size_t n;
    fputs(prompt, stderr);
    bool ok = lines_open(&in, "-", &options, &trouble);
    while (ok && lines_next(&in, &line, &n, &trouble)) {
        ok = cmd_messages_add(&c->conversation, "user", line, n, &trouble) && answer(c, &trouble);
        if (ok) fputs(prompt, stderr);
    }
    lines_close(&in);
    if (trouble.code == ERR_NONE || trouble.code == ERR_INTERRUPT) return true;
    return err_set(err, trouble.code, "%s", trouble.message);
}

static bool open_tutor(struct chat *c, struct err *err) {
    static const enum tutor_guess guess[] = {TUTOR_GUESS_NONE, TUTOR_GUESS_NONE, TUTOR_GUESS_NONE, TUTOR_GUESS_LOOKUP,
                                             TUTOR_GUESS_LOOKUP};
    if (!cmd_model_open(&c->engine, &c->model, err) ||
        !cmd_guess_open(&c->guess, c->sampling.draft, false, &c->model, err))
        return false;
    const struct tutor_options options = {.date = c->date,
                                          .context = c->context ? (size_t)c->context : DEFAULT_CONTEXT,
                                          .guess = guess[c->guess.kind],
                                          .guess_model = c->guess.small,
                                          .cache_dir = c->no_prefix_cache ? NULL : cmd_cache_dir()};
    return tutor_open(&c->tutor, c->engine, &options, err);
}

static bool run(struct chat *c, struct err *err) {
    if (!open_tutor(c, err)) return false;
    if (!c->json) fprintf(stderr, "注意: 会話では式も答えも確かめません。確かめた解説は sansu explain が書きます。\n");
    if (c->system && !cmd_messages_add(&c->conversation, "system", c->system, strlen(c->system), err)) return false;
    if (c->messages) return cmd_messages_read(&c->conversation, c->messages, err) && answer(c, err);
    if (c->prompt)
        return cmd_messages_add(&c->conversation, "user", c->prompt, strlen(c->prompt), err) && answer(c, err);
    return converse(c, err);
}

int cmd_chat(int argc, char **argv) {
    struct chat c = {.sampling = CMD_SAMPLING_DEFAULTS};
    const struct cmd_flag flags[] = {
        {"--prompt", FLAG_STRING, &c.prompt, "TEXT", "one user turn, then end", 0, 0},
        {"--messages", FLAG_STRING, &c.messages, "FILE", "JSON: [{\"role\",\"content\"}, ..]; one reply, then end", 0,
         0},
        {"--system", FLAG_STRING, &c.system, "TEXT", "system text in front", 0, 0},
        {"--ctx", FLAG_INT, &c.context, "N", "most tokens of the conversation (4096 or the model's)", 1, 1 << 24},
        CMD_SAMPLING_FLAGS(c.sampling),
        {"--date", FLAG_STRING, &c.date, "DATE", "date for chat formats that print one (today)", 0, 0},
        {"--json", FLAG_BOOL, &c.json, NULL, "one JSON object a reply: text, finish", 0, 0},
        CMD_PREFIX_CACHE_FLAG(c.no_prefix_cache),
        CMD_MODEL_FLAGS(c.model),
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    static const struct cmd_rule rules[] = {{"--prompt", CMD_EXCLUDES, "--messages"},
                                            {"--greedy", CMD_EXCLUDES, "--temperature --top-k --top-p --min-p --seed"},
                                            {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {
        "sansu chat [--prompt TEXT | --messages FILE] [flags]\n",
        "Talk with a model in its chat format; without a prompt, lines of standard input are turns. Nothing it says is checked:\n"
        "neither equations nor answers (sansu explain checks equations).",
        "sansu chat --system '短く答えてください。'", flags, rules};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    if (!(c.sampling.temperature >= 0)) { /* below 0 means greedy to the tutor */
        err_set(&err, ERR_USAGE, say("temperature must be from 0 to 100, not %g"), c.sampling.temperature);
        return cmd_fail("chat", &err);
    }
    cmd_catch_interrupt();
    bool ok = run(&c, &err);
    cmd_messages_free(&c.conversation);
    tutor_close(c.tutor);
    cmd_guess_close(&c.guess);
    engine_close(c.engine);
    if (!ok) return cmd_fail("chat", &err);
    return cmd_interrupted() ? ERR_INTERRUPT : 0;
}

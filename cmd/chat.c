/* chat.c - `sansu chat`: a conversation in the model's chat format.
 *
 *   [system] -> line of input = user turn -> reply -> next line ..
 *
 * Every turn renders the whole conversation; what the timeline already holds is kept (the cache is rewound to the last
 * id that agrees), so a turn costs only its own tokens.
 *
 * Checked tests/e2e/chat_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "messages.h"
#include "reply.h"

struct chat {
    struct cmd_model model;
    struct cmd_sampling sampling;
    const char *prompt, *messages, *system, *date;
    int64_t context;
    bool json, no_prefix_cache;
    /* state */
    struct engine *engine;
    struct session *session;
    struct cmd_drafter drafter;
    struct cmd_messages conversation;
    struct bytes timeline; /* ids the session holds */
};

enum { DEFAULT_CONTEXT = 4096 };

/* The system turn, which many conversations begin with, computed once and kept. */
static bool begin(struct chat *c, const struct bytes *ids, const struct engine_render_options *options, struct err *err) {
    size_t n;
    bool ok = cmd_messages_shared(&n, &c->conversation, ids, c->engine, options, err);
    if (!ok || n == 0) return ok;
    ok = session_prefix(c->session, (const int32_t *)(const void *)ids->data, n, cmd_cache_dir(), NULL, err);
    if (ok) bytes_append(&c->timeline, ids->data, n * sizeof(int32_t));
    return ok;
}

/* Bring the timeline to the rendered conversation. At least one id is fed, so that there are logits to pick from. */
static bool catch_up(struct chat *c, struct err *err) {
    struct bytes ids = {0};
    struct engine_render_options options = {.date = c->date};
    bool ok = engine_render(&ids, c->engine, c->conversation.message, c->conversation.n, &options, err);
    if (ok && !c->timeline.len && !c->no_prefix_cache) ok = begin(c, &ids, &options, err);
    size_t n = ids.len / sizeof(int32_t), keep = cmd_messages_agreeing(&ids, &c->timeline);
    if (ok && keep == n) keep--;
    if (ok) {
        session_rewind(c->session, keep);
        ok = session_feed(c->session, (const int32_t *)(const void *)ids.data + keep, n - keep, false, err);
        bytes_clear(&c->timeline);
        bytes_append(&c->timeline, ids.data, (ok ? n : keep) * sizeof(int32_t));
    }
    bytes_free(&ids);
    return ok;
}

static void print_json(const struct cmd_reply *r) {
    struct bytes line = {0};
    bytes_append_string(&line, "{\"text\":");
    bytes_append_json_string(&line, bytes_text(&r->text), r->text.len);
    bytes_printf(&line, ",\"finish\":\"%s\"}\n", r->finish);
    fwrite(bytes_text(&line), 1, line.len, stdout);
    fflush(stdout);
    bytes_free(&line);
}

/* One reply to the conversation as it stands; it joins the conversation. */
static bool answer(struct chat *c, struct err *err) {
    struct cmd_reply r = {0};
    bool ok = catch_up(c, err) && cmd_reply_run(&r, c->engine, c->session, &c->sampling, c->drafter.drafter, true, !c->json, err);
    if (ok) {
        size_t held = session_position(c->session) - c->timeline.len / sizeof(int32_t);
        bytes_append(&c->timeline, bytes_text(&r.ids), held * sizeof(int32_t)); /* the last pick was not fed */
        if (c->json) print_json(&r);
        else putchar('\n');
        ok = cmd_messages_add(&c->conversation, "assistant", bytes_text(&r.text), r.text.len, err);
    }
    cmd_reply_free(&r);
    return ok;
}

/* User turns from standard input, one a line, until its end. */
static bool converse(struct chat *c, struct err *err) {
    bool ok = true, terminal = isatty(STDIN_FILENO);
    char *line = NULL;
    size_t capacity = 0;
    while (ok && !cmd_interrupted()) {
        if (terminal) fprintf(stderr, "> ");
        ssize_t n = getline(&line, &capacity, stdin);
        if (n < 0) break;
        while (n > 0 && (line[n - 1] == '\n' || line[n - 1] == '\r')) n--;
        if (n == 0) continue;
        ok = cmd_messages_add(&c->conversation, "user", line, (size_t)n, err) && answer(c, err);
    }
    free(line);
    return ok;
}

static bool run(struct chat *c, struct err *err) {
    struct engine_info info;
    if (!cmd_model_open(&c->engine, &c->model, err)) return false;
    engine_info(&info, c->engine);
    size_t context = c->context ? (size_t)c->context : info.max_context < DEFAULT_CONTEXT ? info.max_context : DEFAULT_CONTEXT;
    if (!session_open(&c->session, c->engine, context, 0, err)) return false;
    if (!cmd_speculation_open(&c->drafter, c->engine, &c->model, c->sampling.draft, err)) return false;
    if (c->system && !cmd_messages_add(&c->conversation, "system", c->system, strlen(c->system), err)) return false;
    if (c->messages) return cmd_messages_read(&c->conversation, c->messages, err) && answer(c, err);
    if (c->prompt) return cmd_messages_add(&c->conversation, "user", c->prompt, strlen(c->prompt), err) && answer(c, err);
    return converse(c, err);
}

int cmd_chat(int argc, char **argv) {
    struct chat c = {.sampling = CMD_SAMPLING_DEFAULTS};
    const struct cmd_flag flags[] = {
        {"--prompt", FLAG_STRING, &c.prompt, "TEXT", "one user turn, then end", 0, 0},
        {"--messages", FLAG_STRING, &c.messages, "FILE", "JSON: [{\"role\",\"content\"}, ..]; one reply, then end", 0, 0},
        {"--system", FLAG_STRING, &c.system, "TEXT", "system text in front", 0, 0},
        {"--ctx", FLAG_INT, &c.context, "N", "most tokens of the conversation (4096 or the model's)", 1, 1 << 24},
        CMD_SAMPLING_FLAGS(c.sampling),
        {"--date", FLAG_STRING, &c.date, "DATE", "date for chat formats that print one (today)", 0, 0},
        {"--json", FLAG_BOOL, &c.json, NULL, "one JSON object a reply: text, finish", 0, 0},
        {"--no-prefix-cache", FLAG_BOOL, &c.no_prefix_cache, NULL, "compute the system turn anew; else it is kept in $XDG_CACHE_HOME/sansu or ~/.cache/sansu", 0, 0},
        CMD_MODEL_FLAGS(c.model),
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {"sansu chat [--prompt TEXT | --messages FILE] [flags]\n",
                                    "Talk with a model in its chat format; without a prompt, lines of standard input are turns.",
                                    "sansu chat --system '短く答えてください。'", flags};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    if (c.prompt && c.messages) {
        err_set(&err, ERR_USAGE, "give --prompt or --messages, not both");
        return cmd_fail("chat", &err);
    }
    cmd_catch_interrupt();
    bool ok = run(&c, &err);
    cmd_messages_free(&c.conversation);
    bytes_free(&c.timeline);
    cmd_speculation_close(&c.drafter);
    session_close(c.session);
    engine_close(c.engine);
    if (!ok) return cmd_fail("chat", &err);
    return cmd_interrupted() ? ERR_INTERRUPT : 0;
}

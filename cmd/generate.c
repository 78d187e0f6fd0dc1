/* generate.c - `sansu generate`: raw use of a Llama checkpoint.
 *
 *   --prompt TEXT | --messages FILE | --ids LIST -> ids -> session -> reply
 *
 * The system turn of --messages comes from the prefix cache, as in chat and explain.
 *
 * Checked tests/e2e/generate_test.c
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "messages.h"
#include "reply.h"

struct generate {
    struct cmd_model model;
    struct cmd_sampling sampling;
    const char *prompt, *messages, *ids, *date;
    bool json, no_bos, no_prefix_cache;
};

/* The prompt's ids; *start tells whether they end in a control token; *shared: the first ones, which are kept on disk. */
static bool prompt_ids(struct bytes *ids, bool *start, size_t *shared, const struct generate *g, const struct engine *engine, struct err *err) {
    *start = false;
    *shared = 0;
    if (g->ids) return cmd_parse_ids(ids, g->ids, err);
    if (g->messages) {
        struct cmd_messages m = {0};
        struct engine_render_options options = {.date = g->date, .no_bos = g->no_bos};
        bool ok = cmd_messages_read(&m, g->messages, err) && engine_render(ids, engine, m.message, m.n, &options, err) &&
                  (g->no_prefix_cache || cmd_messages_shared(shared, &m, ids, engine, &options, err));
        cmd_messages_free(&m);
        *start = true;
        return ok;
    }
    int32_t bos = engine_bos(engine);
    if (bos >= 0 && !g->no_bos) bytes_append(ids, &bos, sizeof bos);
    struct bytes text = {0};
    bool ok = true;
    if (strcmp(g->prompt, "-") == 0)
        ok = file_read_all(&text, "-", (size_t)1 << 26, err);
    else
        bytes_append_string(&text, g->prompt);
    ok = ok && engine_encode(ids, engine, bytes_text(&text), text.len, false, err);
    bytes_free(&text);
    if (ok && ids->len == 0) ok = err_set(err, ERR_USAGE, "the prompt is empty");
    return ok;
}

static void print_json(const struct cmd_reply *r, size_t n_prompt) {
    struct bytes line = {0};
    const int32_t *id = (const int32_t *)(const void *)r->ids.data;
    bytes_append_string(&line, "{\"text\":");
    bytes_append_json_string(&line, bytes_text(&r->text), r->text.len);
    bytes_append_string(&line, ",\"ids\":[");
    for (size_t i = 0; i < r->ids.len / sizeof *id; i++) bytes_printf(&line, "%s%ld", i ? "," : "", (long)id[i]);
    bytes_printf(&line, "],\"finish\":\"%s\",\"prompt_tokens\":%zu,\"new_tokens\":%zu}\n", r->finish, n_prompt, r->ids.len / sizeof *id);
    fwrite(bytes_text(&line), 1, line.len, stdout);
    bytes_free(&line);
}

static bool feed(struct session *s, const struct bytes *ids, size_t shared, struct err *err) {
    const int32_t *id = (const int32_t *)(const void *)ids->data;
    return (shared == 0 || session_prefix(s, id, shared, cmd_cache_dir(), NULL, err)) && session_feed(s, id + shared, ids->len / sizeof *id - shared, false, err);
}

static bool run(const struct generate *g, bool *interrupted, struct err *err) {
    struct engine *engine = NULL;
    struct session *session = NULL;
    struct bytes ids = {0};
    struct cmd_reply reply = {0};
    struct cmd_drafter drafter = {0};
    struct engine_info info;
    size_t shared;
    bool start, ok = cmd_model_open(&engine, &g->model, err) && prompt_ids(&ids, &start, &shared, g, engine, err) &&
              cmd_speculation_open(&drafter, engine, &g->model, g->sampling.draft, err);
    if (ok) {
        engine_info(&info, engine);
        size_t n = ids.len / sizeof(int32_t), capacity = n + (size_t)g->sampling.max_new_tokens;
        if (capacity > info.max_context && n < info.max_context) capacity = info.max_context;
        double began = cmd_seconds();
        ok = session_open(&session, engine, capacity, 0, err) && feed(session, &ids, shared, err);
        double prompt_seconds = cmd_seconds() - began;
        ok = ok && cmd_reply_run(&reply, engine, session, &g->sampling, drafter.drafter, start, !g->json, err);
        size_t n_new = reply.ids.len / sizeof(int32_t);
        if (ok && g->json) print_json(&reply, n);
        if (ok && !g->json) putchar('\n');
        if (ok && n_new > 1)
            fprintf(stderr, "sansu generate: prompt %zu tokens in %.2f s (%.1f tok/s), reply %zu tokens in %.2f s (%.1f tok/s), %s\n", n,
                    prompt_seconds, (double)n / prompt_seconds, n_new, reply.seconds, (double)n_new / reply.seconds, reply.finish);
    }
    *interrupted = ok && strcmp(reply.finish, "interrupted") == 0;
    cmd_reply_free(&reply);
    bytes_free(&ids);
    cmd_speculation_close(&drafter);
    session_close(session);
    engine_close(engine);
    return ok;
}

int cmd_generate(int argc, char **argv) {
    struct generate g = {.sampling = CMD_SAMPLING_DEFAULTS};
    const struct cmd_flag flags[] = {
        {"--prompt", FLAG_STRING, &g.prompt, "TEXT", "text to continue; - reads standard input", 0, 0},
        {"--messages", FLAG_STRING, &g.messages, "FILE", "JSON: [{\"role\",\"content\"}, ..], rendered in the model's chat format", 0, 0},
        {"--ids", FLAG_STRING, &g.ids, "LIST", "feed these ids as they are: 1,2,3", 0, 0},
        CMD_SAMPLING_FLAGS(g.sampling),
        {"--date", FLAG_STRING, &g.date, "DATE", "date for chat formats that print one (today)", 0, 0},
        {"--no-bos", FLAG_BOOL, &g.no_bos, NULL, "leave out the beginning-of-sequence id", 0, 0},
        {"--no-prefix-cache", FLAG_BOOL, &g.no_prefix_cache, NULL, "with --messages: compute the system turn anew; else it is kept in $XDG_CACHE_HOME/sansu or ~/.cache/sansu", 0, 0},
        {"--json", FLAG_BOOL, &g.json, NULL, "one JSON object: text, ids, finish, prompt_tokens, new_tokens", 0, 0},
        CMD_MODEL_FLAGS(g.model),
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {"sansu generate (--prompt TEXT | --messages FILE | --ids LIST) [flags]\n",
                                    "Continue a text, a conversation or a list of ids with any Llama checkpoint.",
                                    "sansu generate --model DIR --prompt '昔々あるところに' --greedy --max-new-tokens 32", flags};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    if ((g.prompt != NULL) + (g.messages != NULL) + (g.ids != NULL) != 1) {
        err_set(&err, ERR_USAGE, "give one of --prompt, --messages and --ids; try sansu generate --help");
        return cmd_fail("generate", &err);
    }
    bool interrupted = false;
    cmd_catch_interrupt();
    if (!run(&g, &interrupted, &err)) return cmd_fail("generate", &err);
    return interrupted ? ERR_INTERRUPT : 0;
}

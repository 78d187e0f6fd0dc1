/* generate.c - `sansu generate`: raw use of a model.
 *
 *   --prompt TEXT | --messages FILE | --ids LIST -> ids -> session -> reply
 *
 * The system turn of --messages comes from the prefix cache, as in chat and explain.
 *
 * Checked tests/e2e/generate_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "messages.h"
#include "model.h"
#include "words.h"

struct generate {
    struct cmd_model model;
    struct cmd_sampling sampling;
    const char *prompt, *messages, *ids, *date;
    bool json, no_bos, no_prefix_cache, ignore_eos;
};

struct prompt {
    struct bytes ids; /* int32_t */
    bool rendered;    /* they end in a control token */
    size_t n_shared;  /* the first ids, which are kept on disk */
};

static bool render(struct prompt *out, const struct generate *g, const struct engine *engine, struct err *err) {
    struct cmd_messages m = {0};
    struct engine_render_options options = {.date = g->date, .no_bos = g->no_bos};
    bool ok = cmd_messages_read(&m, g->messages, err) &&
              engine_render(&out->ids, engine, m.message, m.n, &options, err) &&
              (g->no_prefix_cache || engine_render_shared(&out->n_shared, &out->ids, engine, m.message, &options, err));
    cmd_messages_free(&m);
    out->rendered = true;
    return ok;
}

static bool encode(struct prompt *out, const struct generate *g, const struct engine *engine, struct err *err) {
    struct bytes text = {0};
    int32_t bos = engine_bos(engine);
    bool ok = true;
    if (bos >= 0 && !g->no_bos) bytes_append(&out->ids, &bos, sizeof bos);
    if (strcmp(g->prompt, "-") == 0)
        ok = file_read_text(&text, "-", (size_t)1 << 26, err);
    else
        bytes_append_string(&text, g->prompt);
    ok = ok && engine_encode(&out->ids, engine, bytes_text(&text), text.len, false, err);
    bytes_free(&text);
    return ok && (out->ids.len || err_set(err, ERR_USAGE, say("the prompt is empty")));
}

static bool read_prompt(struct prompt *out, const struct generate *g, const struct engine *engine, struct err *err) {
    if (g->ids) return cmd_parse_ids(&out->ids, g->ids, err);
    return g->messages ? render(out, g, engine, err) : encode(out, g, engine, err);
}

static void print_json(const struct reply_result *r, size_t n_prompt) {
    struct bytes line = {0};
    const int32_t *id = (const int32_t *)(const void *)r->ids.data;
    bytes_append_string(&line, "{\"schema\":\"sansu.generate/1\",\"text\":");
    bytes_append_json_string(&line, bytes_text(&r->text), r->text.len);
    bytes_append_string(&line, ",\"ids\":[");
    for (size_t i = 0; i < r->ids.len / sizeof *id; i++) bytes_printf(&line, "%s%ld", i ? "," : "", (long)id[i]);
    bytes_printf(&line, "],\"finish\":\"%s\",\"prompt_tokens\":%zu,\"new_tokens\":%zu}\n", reply_finish_name(r->finish),
                 n_prompt, r->ids.len / sizeof *id);
    fwrite(bytes_text(&line), 1, line.len, stdout);
    bytes_free(&line);
}

/* The reply on its way to the screen, and when the prompt was through. */
struct watch {
    bool quiet;
    double first; /* 0: nothing was picked yet */
};

static bool on_text(void *context, const char *text, size_t n) {
    struct watch *w = context;
    if (w->first == 0) w->first = cmd_seconds();
    return w->quiet ? cmd_show_nothing(NULL, text, n) : cmd_show_text(NULL, text, n);
}

static void print_times(const struct reply_result *r, size_t n, double began, double first) {
    double prompt = first - began, reply = cmd_seconds() - first;
    size_t n_new = r->ids.len / sizeof(int32_t);
    if (first > 0 && n_new > 1)
        fprintf(
            stderr,
            say("sansu generate: prompt %zu tokens in %.2f s (%.1f tok/s), reply %zu tokens in %.2f s (%.1f tok/s), %s\n"),
            n, prompt, (double)n / prompt, n_new, reply, (double)n_new / reply, reply_finish_name(r->finish));
}

/* As many tokens as the model's context lasts for; the last one need not be fed. */
static bool open_session(struct session **out, size_t *room, const struct engine *engine, size_t n, size_t most,
                         struct err *err) {
    struct engine_info info;
    engine_info(&info, engine);
    size_t capacity = n + most;
    if (capacity > info.max_context && n < info.max_context) capacity = info.max_context;
    *room = capacity - n < most ? capacity - n + 1 : most;
    return session_open(out, engine, capacity, 0, err);
}

static bool write_reply(const struct generate *g, bool *interrupted, const struct engine *engine,
                        const struct prompt *prompt, struct err *err) {
    struct session *session = NULL;
    struct speculation *speculation = NULL;
    struct cmd_guess guess = {0};
    struct reply_result reply = {0};
    struct watch watch = {.quiet = g->json};
    size_t n = prompt->ids.len / sizeof(int32_t);
    struct reply_options o = {.prompt = (const int32_t *)(const void *)prompt->ids.data,
                              .n_prompt = n,
                              .inside = !prompt->rendered,
                              .stop = &g->sampling.stop,
                              .n_stop = g->sampling.stop != NULL,
                              .ignore_eos = g->ignore_eos,
                              .on_text = on_text,
                              .context = &watch};
    cmd_sampling_read(&o.sampling, &g->sampling);
    bool ok = cmd_guess_open(&guess, g->sampling.draft, false, &g->model, err);
    if (ok && (guess.small || guess.kind == CMD_GUESS_LOOKUP))
        ok = speculation_open(&speculation, engine, guess.small, err);
    ok = ok && open_session(&session, &o.max_new_tokens, engine, n, (size_t)g->sampling.max_new_tokens, err);
    double began = cmd_seconds();
    if (ok && prompt->n_shared) ok = session_prefix(session, o.prompt, prompt->n_shared, cmd_cache_dir(), NULL, err);
    ok = ok && reply_run(&reply, session, speculation, &o, err);
    if (ok && g->json) print_json(&reply, n);
    if (ok && !g->json) putchar('\n');
    if (ok) print_times(&reply, n, began, watch.first);
    *interrupted = ok && reply.finish == REPLY_INTERRUPTED;
    reply_result_free(&reply);
    speculation_close(speculation);
    cmd_guess_close(&guess);
    session_close(session);
    return ok;
}

static bool run(const struct generate *g, bool *interrupted, struct err *err) {
    struct engine *engine = NULL;
    struct prompt prompt = {0};
    bool ok = cmd_model_open(&engine, &g->model, err) && read_prompt(&prompt, g, engine, err) &&
              write_reply(g, interrupted, engine, &prompt, err);
    bytes_free(&prompt.ids);
    engine_close(engine);
    return ok;
}

int cmd_generate(int argc, char **argv) {
    struct generate g = {.sampling = CMD_SAMPLING_DEFAULTS};
    const struct cmd_flag flags[] = {
        {"--prompt", FLAG_STRING, &g.prompt, "TEXT", "text to continue; - reads standard input", 0, 0},
        {"--messages", FLAG_STRING, &g.messages, "FILE",
         "JSON: [{\"role\",\"content\"}, ..], rendered in the model's chat format", 0, 0},
        {"--ids", FLAG_STRING, &g.ids, "LIST", "feed these ids as they are: 1,2,3", 0, 0},
        CMD_SAMPLING_FLAGS(g.sampling),
        {"--ignore-eos", FLAG_BOOL, &g.ignore_eos, NULL, "no token ends the reply, only --max-new-tokens", 0, 0},
        {"--date", FLAG_STRING, &g.date, "DATE", "date for chat formats that print one (today)", 0, 0},
        {"--no-bos", FLAG_BOOL, &g.no_bos, NULL, "leave out the beginning-of-sequence id", 0, 0},
        CMD_PREFIX_CACHE_FLAG(g.no_prefix_cache),
        {"--json", FLAG_BOOL, &g.json, NULL, "one JSON object: text, ids, finish, prompt_tokens, new_tokens", 0, 0},
        CMD_MODEL_FLAGS(g.model),
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    static const struct cmd_rule rules[] = {{"--date --no-prefix-cache", CMD_NEEDS, "--messages"},
                                            {"--no-bos", CMD_EXCLUDES, "--messages --ids"},
                                            {"--greedy", CMD_EXCLUDES, "--temperature --top-k --top-p --min-p --seed"},
                                            {NULL, CMD_ONLY, NULL}};
    const struct cmd_usage usage = {
        "sansu generate (--prompt TEXT | --messages FILE | --ids LIST) [flags]\n",
        "Continue a text, a conversation or a list of ids with any Llama, Qwen2, Qwen3 or Gemma 3.",
        "sansu generate --model DIR --prompt '昔々あるところに' --greedy --max-new-tokens 32", flags, rules};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    if ((g.prompt != NULL) + (g.messages != NULL) + (g.ids != NULL) != 1) {
        err_set(&err, ERR_USAGE, say("give one of --prompt, --messages and --ids; try sansu generate --help"));
        return cmd_fail("generate", &err);
    }
    bool interrupted = false;
    cmd_catch_interrupt();
    if (!run(&g, &interrupted, &err)) return cmd_fail("generate", &err);
    return interrupted ? ERR_INTERRUPT : 0;
}

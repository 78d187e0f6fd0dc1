/* bench.c - `sansu bench`: how fast a model runs here, next to what the machine can deliver.
 *
 *   limits: read rate, int8 peak (engine_limits);  prompt of -p ids, reply of -n ids: medians of R (engine_measure)
 *
 * One generated token reads every weight of the layers and the head once: bytes * tok/s is a read rate, and its share
 * of the limit says how much is left to gain; a model that fits into the caches may exceed it. A prompt takes two
 * operations a weight of the layers and a token, and the head once: its share of the int8 peak is given for weights in
 * blocks.
 *
 * Checked tests/e2e/chat_test.c (shape of the output; speed is never a test)
 */
#include <stdio.h>
#include <string.h>

#include "model.h"
#include "words.h"

enum { MAX_REPEAT = 99 };

struct bench {
    struct cmd_model model;
    int64_t prompt, reply, repeat, seed;
    bool json, no_limits;
};

struct result {
    struct engine_info info;
    struct engine_limits limits;
    struct engine_speed speed;
};

/* Weights in blocks are multiplied as whole numbers, others in f32. */
static bool has_blocks(const char *weight_type) { return strchr(weight_type, 'q') != NULL; }

static void print_json(const struct bench *b, const struct result *r, double prompt, double reply, double gb_s,
                       double gops) {
    struct bytes name = {0};
    bytes_append_json_string(&name, r->info.name, strlen(r->info.name));
    printf(
        "{\"schema\":\"sansu.bench/1\",\"model\":%s,\"weight_type\":\"%s\",\"parameters\":%zu,\"cpu\":\"%s\",\"threads\":%d,\"prompt_tokens\":%lld,\"prompt_tok_s\":%.6g,\"prompt_gops\":%.4g,"
        "\"new_tokens\":%lld,\"new_tok_s\":%.6g,\"bytes_per_token\":%zu,\"gb_s\":%.4g",
        bytes_text(&name), r->info.weight_type, r->info.n_parameters, r->info.cpu, r->info.threads,
        (long long)b->prompt, prompt, gops, (long long)b->reply, reply, r->info.bytes_per_token, gb_s);
    if (!b->no_limits)
        printf(",\"read_gb_s\":%.4g,\"share\":%.4g,\"int8_gops\":%.4g,\"vector_int8_gops\":%.4g", r->limits.read_gb_s,
               gb_s / r->limits.read_gb_s, r->limits.int8_gops, r->limits.vector_int8_gops);
    if (!b->no_limits && has_blocks(r->info.weight_type))
        printf(",\"prompt_share\":%.4g,\"prompt_vector_share\":%.4g", gops / r->limits.int8_gops,
               gops / r->limits.vector_int8_gops);
    printf("}\n");
    bytes_free(&name);
}

static void print(const struct bench *b, const struct result *r) {
    double prompt = (double)b->prompt / r->speed.prompt_s, reply = (double)b->reply / r->speed.reply_s;
    double kv = (double)r->info.kv_bytes_per_token *
                ((double)b->prompt + (double)b->reply / 2); /* cache read a token, on average */
    double gb_s = reply * ((double)r->info.bytes_per_token + kv) * 1e-9;
    double gops =
        2 * ((double)r->info.n_layer_weights * (double)b->prompt + (double)r->info.n_vocab * (double)r->info.width) /
        r->speed.prompt_s * 1e-9;
    if (b->json) {
        print_json(b, r, prompt, reply, gb_s, gops);
        return;
    }
    printf(say("%s: %.1f M parameters, %s, kernels %s, %d threads\n"), r->info.name,
           (double)r->info.n_parameters * 1e-6, r->info.weight_type, r->info.cpu, r->info.threads);
    printf(say("  prompt     %6lld tokens  %9.1f tok/s, %.0f billion operations a second\n"), (long long)b->prompt,
           prompt, gops);
    printf(say("  generation %6lld tokens  %9.1f tok/s, reading %.2f MB a token: %.1f GB/s\n"), (long long)b->reply,
           reply, ((double)r->info.bytes_per_token + kv) * 1e-6, gb_s);
    if (b->no_limits) return;
    printf(say("  memory     read %.1f GB/s in this run; generation uses %.0f %% of it\n"), r->limits.read_gb_s,
           100 * gb_s / r->limits.read_gb_s);
    printf(say("  int8 peak  %.0f billion operations a second"), r->limits.int8_gops);
    if (r->limits.vector_int8_gops != r->limits.int8_gops)
        printf(say(" (%.0f without matrix unit)"), r->limits.vector_int8_gops);
    if (has_blocks(r->info.weight_type)) printf(say("; the prompt uses %.0f %%"), 100 * gops / r->limits.int8_gops);
    printf("\n");
}

int cmd_bench(int argc, char **argv) {
    struct bench b = {.prompt = 128, .reply = 32, .repeat = 3};
    const struct cmd_flag flags[] = {
        {"-p", FLAG_INT, &b.prompt, "N", "tokens of the prompt (128)", 1, 1 << 20},
        {"-n", FLAG_INT, &b.reply, "N", "tokens to generate (32)", 1, 1 << 20},
        {"--repeat", FLAG_INT, &b.repeat, "R", "measured rounds after one to warm up; medians are shown (3)", 1,
         MAX_REPEAT},
        {"--seed", FLAG_INT, &b.seed, "N", "of the prompt's random ids (0)", 0, INT64_MAX},
        {"--no-limits", FLAG_BOOL, &b.no_limits, NULL, "leave out what the machine could do at best", 0, 0},
        {"--json", FLAG_BOOL, &b.json, NULL, "one JSON object", 0, 0},
        CMD_MODEL_FLAGS(b.model),
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {
        "sansu bench [-p N] [-n N] [--repeat R] [flags]\n",
        "Measure prompt and generation speed, and their shares of what the machine reads and multiplies at best.",
        "sansu bench --model DIR -p 128 -n 64 --json", flags, NULL};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    struct engine *engine = NULL;
    struct result r = {0};
    cmd_catch_interrupt();
    bool ok = cmd_model_open(&engine, &b.model, &err);
    if (ok) {
        engine_info(&r.info, engine);
        const struct engine_speed_options o = {(size_t)b.prompt, (size_t)b.reply, (size_t)b.repeat, (uint64_t)b.seed,
                                               cmd_interrupted};
        ok = (b.no_limits || engine_limits(&r.limits, engine, &err)) && engine_measure(&r.speed, engine, &o, &err);
    }
    if (ok) print(&b, &r);
    engine_close(engine);
    return ok ? 0 : err.code == ERR_INTERRUPT ? ERR_INTERRUPT : cmd_fail("bench", &err);
}

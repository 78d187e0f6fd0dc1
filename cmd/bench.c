/* bench.c - `sansu bench`: how fast a model runs here, next to what the machine's memory can deliver.
 *
 *   read a large buffer -> GB/s limit;  prompt of -p ids, reply of -n ids, R times -> medians
 *
 * One generated token reads every weight of the layers and the head once: bytes * tok/s is a read rate, and its share of
 * the limit (measured in the same run, with the same threads) says how much is left to gain. A model that fits into the
 * caches may exceed the limit.
 *
 * Checked tests/e2e/chat_test.c (shape of the output; speed is never a test)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/pool.h"
#include "base/rng.h"
#include "reply.h"

enum { MAX_REPEAT = 99, READ_PASSES = 4 };
static const size_t READ_BYTES = (size_t)512 << 20;

struct bench {
    struct cmd_model model;
    int64_t prompt, reply, repeat, seed;
    bool json;
};

struct result {
    struct engine_info info;
    double prompt_s, reply_s, read_gb_s;
};

/* ---- the limit ---- */

struct reading {
    const uint64_t *data;
    uint64_t *sum; /* one a block, so that no thread waits for another and nothing is optimised away */
};
enum { BLOCK_WORDS = 1 << 14 };

static void read_blocks(void *context, size_t begin, size_t end) {
    const struct reading *r = context;
    for (size_t b = begin; b < end; b++) {
        const uint64_t *p = r->data + b * BLOCK_WORDS;
        uint64_t lane[8] = {0};
        for (size_t i = 0; i < BLOCK_WORDS; i += 8)
            for (size_t l = 0; l < 8; l++) lane[l] ^= p[i + l];
        r->sum[b] = lane[0] ^ lane[1] ^ lane[2] ^ lane[3] ^ lane[4] ^ lane[5] ^ lane[6] ^ lane[7];
    }
}

static bool measure_reading(double *gb_s, int threads, struct err *err) {
    size_t blocks = READ_BYTES / (BLOCK_WORDS * sizeof(uint64_t));
    struct pool *pool = NULL;
    struct reading r = {0};
    uint64_t *data = malloc(READ_BYTES);
    r.sum = malloc(blocks * sizeof *r.sum);
    r.data = data;
    bool ok = data && r.sum ? pool_open(&pool, threads, err) : err_set(err, ERR_RESOURCE, "out of memory for measuring the read rate");
    *gb_s = 0;
    if (ok) memset(data, 1, READ_BYTES);
    for (int i = 0; ok && i < READ_PASSES; i++) {
        double start = cmd_seconds();
        pool_run(pool, blocks, 1, read_blocks, &r);
        double rate = (double)READ_BYTES / (cmd_seconds() - start) * 1e-9;
        if (rate > *gb_s) *gb_s = rate;
    }
    pool_close(pool);
    free(data);
    free(r.sum);
    return ok;
}

/* ---- the model ---- */

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *x, size_t n) {
    qsort(x, n, sizeof *x, by_value);
    return n % 2 ? x[n / 2] : (x[n / 2 - 1] + x[n / 2]) / 2;
}

/* One round: seconds of the prompt and of the reply. */
static bool round_trip(double *prompt_s, double *reply_s, struct session *s, struct sampler *sampler, const int32_t *ids, const struct bench *b, struct err *err) {
    double start = cmd_seconds();
    session_rewind(s, 0);
    bool ok = session_feed(s, ids, (size_t)b->prompt, false, err);
    *prompt_s = cmd_seconds() - start;
    start = cmd_seconds();
    for (int64_t i = 0; ok && i < b->reply && !cmd_interrupted(); i++) {
        int32_t id = sampler_pick(sampler, s, NULL, NULL, NULL);
        ok = id >= 0 ? session_feed(s, &id, 1, false, err) : err_set(err, ERR_WORK, "the model gave no number for any token");
    }
    *reply_s = cmd_seconds() - start;
    return ok;
}

static bool measure(struct result *out, const struct bench *b, const struct engine *engine, struct err *err) {
    double prompt_s[MAX_REPEAT], reply_s[MAX_REPEAT];
    struct session *session = NULL;
    struct sampler *sampler = NULL;
    struct rng rng;
    size_t n = (size_t)b->repeat;
    int32_t *ids = malloc((size_t)b->prompt * sizeof *ids);
    bool ok = ids || err_set(err, ERR_RESOURCE, "out of memory for %lld ids", (long long)b->prompt);
    engine_info(&out->info, engine);
    rng_init(&rng, (uint64_t)b->seed, 0);
    for (int64_t i = 0; ok && i < b->prompt; i++) ids[i] = (int32_t)rng_below(&rng, out->info.n_vocab);
    ok = ok && session_open(&session, engine, (size_t)(b->prompt + b->reply), 0, err) && sampler_open(&sampler, engine, NULL, err);
    ok = ok && round_trip(&prompt_s[0], &reply_s[0], session, sampler, ids, b, err); /* warms caches and pages */
    for (size_t i = 0; ok && i < n && !cmd_interrupted(); i++) ok = round_trip(&prompt_s[i], &reply_s[i], session, sampler, ids, b, err);
    if (ok && !cmd_interrupted()) { /* else some rounds were not measured */
        out->prompt_s = median(prompt_s, n);
        out->reply_s = median(reply_s, n);
    }
    sampler_close(sampler);
    session_close(session);
    free(ids);
    return ok;
}

static void print(const struct bench *b, const struct result *r) {
    double prompt = (double)b->prompt / r->prompt_s, reply = (double)b->reply / r->reply_s;
    double kv = (double)r->info.kv_bytes_per_token * ((double)b->prompt + (double)b->reply / 2); /* cache read a token, on average */
    double gb_s = reply * ((double)r->info.bytes_per_token + kv) * 1e-9, share = gb_s / r->read_gb_s;
    if (b->json) {
        struct bytes name = {0};
        bytes_append_json_string(&name, r->info.name, strlen(r->info.name));
        printf("{\"model\":%s,\"weight_type\":\"%s\",\"parameters\":%zu,\"cpu\":\"%s\",\"threads\":%d,\"prompt_tokens\":%lld,\"prompt_tok_s\":%.6g,"
               "\"new_tokens\":%lld,\"new_tok_s\":%.6g,\"bytes_per_token\":%zu,\"gb_s\":%.4g,\"read_gb_s\":%.4g,\"share\":%.4g}\n",
               bytes_text(&name), r->info.weight_type, r->info.n_parameters, r->info.cpu, r->info.threads, (long long)b->prompt, prompt,
               (long long)b->reply, reply, r->info.bytes_per_token, gb_s, r->read_gb_s, share);
        bytes_free(&name);
        return;
    }
    printf("%s: %.1f M parameters, %s, kernels %s, %d threads\n", r->info.name, (double)r->info.n_parameters * 1e-6, r->info.weight_type, r->info.cpu, r->info.threads);
    printf("  prompt     %6lld tokens  %9.1f tok/s\n", (long long)b->prompt, prompt);
    printf("  generation %6lld tokens  %9.1f tok/s, reading %.2f MB a token: %.1f GB/s\n", (long long)b->reply, reply, ((double)r->info.bytes_per_token + kv) * 1e-6, gb_s);
    printf("  memory     read %.1f GB/s in this run; generation uses %.0f %% of it\n", r->read_gb_s, 100 * share);
}

int cmd_bench(int argc, char **argv) {
    struct bench b = {.prompt = 128, .reply = 32, .repeat = 3};
    const struct cmd_flag flags[] = {
        {"-p", FLAG_INT, &b.prompt, "N", "tokens of the prompt (128)", 1, 1 << 20},
        {"-n", FLAG_INT, &b.reply, "N", "tokens to generate (32)", 1, 1 << 20},
        {"--repeat", FLAG_INT, &b.repeat, "R", "measured rounds after one to warm up; medians are shown (3)", 1, MAX_REPEAT},
        {"--seed", FLAG_INT, &b.seed, "N", "of the prompt's random ids (0)", 0, INT64_MAX},
        {"--json", FLAG_BOOL, &b.json, NULL, "one JSON object", 0, 0},
        CMD_MODEL_FLAGS(b.model),
        {NULL, FLAG_BOOL, NULL, NULL, NULL, 0, 0}};
    const struct cmd_usage usage = {"sansu bench [-p N] [-n N] [--repeat R] [flags]\n",
                                    "Measure prompt and generation speed, and the share of the machine's read rate that generation reaches.",
                                    "sansu bench --model DIR -p 128 -n 64 --json", flags};
    int code;
    if (!cmd_parse(argc, argv, &usage, NULL, 0, NULL, &code)) return code;
    struct err err = {0};
    struct engine *engine = NULL;
    struct result r = {0};
    cmd_catch_interrupt();
    bool ok = cmd_model_open(&engine, &b.model, &err);
    if (ok) {
        engine_info(&r.info, engine);
        ok = measure_reading(&r.read_gb_s, r.info.threads, &err) && measure(&r, &b, engine, &err);
    }
    if (ok && !cmd_interrupted()) print(&b, &r);
    engine_close(engine);
    if (!ok) return cmd_fail("bench", &err);
    return cmd_interrupted() ? ERR_INTERRUPT : 0;
}

/* serve_counts.h - what happened since the start, and the page of it that Prometheus reads. */
#ifndef SANSU_CMD_SERVE_COUNTS_H
#define SANSU_CMD_SERVE_COUNTS_H

#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "sansu/tutor.h"
#include "serve_engine.h"
#include "serve_process.h"

enum { SERVE_BUCKETS = 14, SERVE_REPLIES_MAX = 400 };

struct serve_histogram {
    uint64_t bucket[SERVE_BUCKETS + 1]; /* one a bound, and the rest */
    double sum;
    uint64_t count;
};
void serve_histogram_add(struct serve_histogram *h, double seconds);

struct serve_counts {
    struct {
        const char *route; /* path of a route, "" for none */
        int status;
        uint64_t n;
    } replies[SERVE_REPLIES_MAX];
    size_t n_replies;
    uint64_t prompt_tokens, new_tokens, finished[TUTOR_STOP_TEXT + 1], failed, equations[3], overrides, left;
    struct serve_histogram first_token, between_tokens, whole, queue;
    double prompt_seconds, reply_seconds;
};

void serve_counts_reply(struct serve_counts *c, const char *route, int status);
void serve_counts_explanation(struct serve_counts *c, const struct explanation *e);

/* Right now. */
struct serve_gauges {
    size_t connections;
    double uptime;
    struct serve_load load;
    struct serve_process process;
};
double serve_kv_usage(const struct tutor_cache *cache); /* 0..1 */

enum serve_names { SERVE_NAMES_OWN, SERVE_NAMES_LLAMACPP, SERVE_NAMES_VLLM };
void serve_counts_write(struct bytes *out, const struct serve_counts *c, const struct serve_gauges *now,
                        enum serve_names names);

#endif

/* serve_counts.c - counters and histograms, in the text form of Prometheus, under three sets of names.
 *
 * The names of llama-server and of vLLM are there so that the dashboards made for them show this server, too.
 *
 * Checked tests/e2e/serve_info_test.c
 */
#include "serve_counts.h"

#include <string.h>

static const double bounds[SERVE_BUCKETS] = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120};

void serve_histogram_add(struct serve_histogram *h, double seconds) {
    size_t i = 0;
    while (i < SERVE_BUCKETS && seconds > bounds[i]) i++;
    h->bucket[i]++;
    h->count++;
    h->sum += seconds;
}

void serve_counts_reply(struct serve_counts *c, const char *route, int status) {
    size_t i = 0;
    while (i < c->n_replies && (c->replies[i].status != status || strcmp(c->replies[i].route, route) != 0)) i++;
    if (i == SERVE_REPLIES_MAX) return;
    if (i == c->n_replies) c->replies[c->n_replies++].route = route, c->replies[i].status = status;
    c->replies[i].n++;
}

void serve_counts_explanation(struct serve_counts *c, const struct explanation *e) {
    c->prompt_tokens += e->prompt_tokens;
    c->new_tokens += e->new_tokens;
    c->finished[e->finish]++;
    c->equations[EXACT_TRUE] += e->report.n_true;
    c->equations[EXACT_FALSE] += e->report.n_false;
    c->equations[EXACT_NOT_CHECKABLE] += e->report.n_claims - e->report.n_true - e->report.n_false;
    c->overrides += e->overrides;
}

/* ---- writing ---- */

static void head(struct bytes *out, const char *name, const char *type, const char *help) {
    bytes_printf(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void counter(struct bytes *out, const char *name, uint64_t n, const char *help) {
    head(out, name, "counter", help);
    bytes_printf(out, "%s %llu\n", name, (unsigned long long)n);
}

static void real_counter(struct bytes *out, const char *name, double value, const char *help) {
    head(out, name, "counter", help);
    bytes_printf(out, "%s %.15g\n", name, value);
}

static void gauge(struct bytes *out, const char *name, double value, const char *help) {
    head(out, name, "gauge", help);
    bytes_printf(out, "%s %.15g\n", name, value);
}

static void histogram(struct bytes *out, const char *name, const struct serve_histogram *h, const char *help) {
    uint64_t below = 0;
    head(out, name, "histogram", help);
    for (size_t i = 0; i < SERVE_BUCKETS; i++) {
        below += h->bucket[i];
        bytes_printf(out, "%s_bucket{le=\"%g\"} %llu\n", name, bounds[i], (unsigned long long)below);
    }
    bytes_printf(out, "%s_bucket{le=\"+Inf\"} %llu\n%s_sum %.6f\n%s_count %llu\n", name, (unsigned long long)h->count,
                 name, h->sum, name, (unsigned long long)h->count);
}

static void write_replies(struct bytes *out, const struct serve_counts *c) {
    head(out, "sansu_requests_total", "counter",
         "Requests by route and status; route \"\": refused before one was known.");
    for (size_t i = 0; i < c->n_replies; i++)
        bytes_printf(out, "sansu_requests_total{route=\"%s\",code=\"%d\"} %llu\n", c->replies[i].route,
                     c->replies[i].status, (unsigned long long)c->replies[i].n);
}

static void write_finished(struct bytes *out, const struct serve_counts *c, const char *name, const char *label) {
    static const char *const reason[] = {[TUTOR_STOP] = "stop",
                                         [TUTOR_LENGTH] = "length",
                                         [TUTOR_REFUSED] = "refused",
                                         [TUTOR_INTERRUPTED] = "interrupted",
                                         [TUTOR_STOP_TEXT] = "stop_text"};
    head(out, name, "counter", "Replies by the reason for their end.");
    for (size_t i = 0; i <= TUTOR_STOP_TEXT; i++)
        bytes_printf(out, "%s{%s=\"%s\"} %llu\n", name, label, reason[i], (unsigned long long)c->finished[i]);
}

static void write_equations(struct bytes *out, const struct serve_counts *c) {
    head(out, "sansu_equations_total", "counter", "Equations in explanations by verdict.");
    for (int v = EXACT_TRUE; v <= EXACT_NOT_CHECKABLE; v++)
        bytes_printf(out, "sansu_equations_total{verdict=\"%s\"} %llu\n", exact_verdict_name((enum exact_verdict)v),
                     (unsigned long long)c->equations[v]);
}

static double rate(uint64_t n, double of) { return of > 0 ? (double)n / of : 0; }

double serve_kv_usage(const struct tutor_cache *cache) { return rate(cache->held, (double)cache->room); }

/* Names that every Prometheus client has, in all three sets. */
static void write_process(struct bytes *out, const struct serve_process *p) {
    real_counter(out, "process_cpu_seconds_total", p->cpu_seconds, "Total user and system CPU time spent in seconds.");
    gauge(out, "process_resident_memory_bytes", (double)p->resident, "Resident memory size in bytes.");
    gauge(out, "process_virtual_memory_bytes", (double)p->virtual, "Virtual memory size in bytes.");
    gauge(out, "process_open_fds", (double)p->open_fds, "Number of open file descriptors.");
    gauge(out, "process_max_fds", (double)p->max_fds, "Maximum number of open file descriptors.");
    gauge(out, "process_start_time_seconds", p->start_time, "Start time of the process since unix epoch in seconds.");
}

static void write_own(struct bytes *out, const struct serve_counts *c, const struct serve_gauges *now) {
    write_replies(out, c);
    gauge(out, "sansu_requests_running", (double)now->load.running, "Replies that are being written.");
    gauge(out, "sansu_requests_waiting", (double)now->load.waiting, "Requests that wait for a free place.");
    gauge(out, "sansu_connections", (double)now->connections, "Open connections.");
    gauge(out, "sansu_uptime_seconds", now->uptime, "Seconds since the start.");
    counter(out, "sansu_passes_total", now->load.passes, "Passes over the weights.");
    gauge(out, "sansu_replies_per_pass", rate(now->load.replies, (double)now->load.passes),
          "Replies written in a pass, on average.");
    counter(out, "sansu_prompt_tokens_total", c->prompt_tokens, "Tokens of prompts.");
    counter(out, "sansu_prompt_cached_tokens_total", now->load.cache.reused,
            "Tokens of prompts that the model need not see again.");
    gauge(out, "sansu_kv_tokens", (double)now->load.cache.held, "Tokens held for replies that are being written.");
    gauge(out, "sansu_kv_usage_ratio", serve_kv_usage(&now->load.cache), "Of the tokens that could be held at once.");
    counter(out, "sansu_generation_tokens_total", c->new_tokens, "Tokens that were written.");
    write_finished(out, c, "sansu_requests_finished_total", "reason");
    write_equations(out, c);
    counter(out, "sansu_calculator_overrides_total", c->overrides, "Numbers where the calculator overruled the model.");
    counter(out, "sansu_cancelled_total", c->left, "Replies whose client left.");
    counter(out, "sansu_failed_total", c->failed, "Replies that failed.");
    histogram(out, "sansu_time_to_first_token_seconds", &c->first_token, "From the request to its first text.");
    histogram(out, "sansu_inter_token_latency_seconds", &c->between_tokens, "Mean time between tokens of a reply.");
    histogram(out, "sansu_e2e_request_latency_seconds", &c->whole, "From the request to the end of its reply.");
    histogram(out, "sansu_request_queue_time_seconds", &c->queue, "From the request to the beginning of the work.");
}

static void write_llamacpp(struct bytes *out, const struct serve_counts *c, const struct serve_gauges *now) {
    counter(out, "llamacpp:prompt_tokens_total", c->prompt_tokens, "Number of prompt tokens processed.");
    counter(out, "llamacpp:prompt_tokens_cache_total", now->load.cache.reused,
            "Number of prompt tokens taken from the cache.");
    real_counter(out, "llamacpp:prompt_seconds_total", c->prompt_seconds, "Prompt process time.");
    counter(out, "llamacpp:tokens_predicted_total", c->new_tokens, "Number of generation tokens processed.");
    real_counter(out, "llamacpp:tokens_predicted_seconds_total", c->reply_seconds, "Predict process time.");
    gauge(out, "llamacpp:prompt_tokens_seconds", rate(c->prompt_tokens, c->prompt_seconds), "Prompt tokens a second.");
    gauge(out, "llamacpp:predicted_tokens_seconds", rate(c->new_tokens, c->reply_seconds),
          "Generated tokens a second.");
    counter(out, "llamacpp:n_decode_total", now->load.passes, "Total number of llama_decode() calls");
    gauge(out, "llamacpp:n_busy_slots_per_decode", rate(now->load.replies, (double)now->load.passes),
          "Average number of busy slots per llama_decode() call");
    gauge(out, "llamacpp:requests_processing", (double)now->load.running, "Number of requests processing.");
    gauge(out, "llamacpp:requests_deferred", (double)now->load.waiting, "Number of requests deferred.");
}

static void write_vllm(struct bytes *out, const struct serve_counts *c, const struct serve_gauges *now) {
    gauge(out, "vllm:num_requests_running", (double)now->load.running,
          "Number of requests in model execution batches.");
    gauge(out, "vllm:num_requests_waiting", (double)now->load.waiting, "Number of requests waiting to be processed.");
    gauge(out, "vllm:kv_cache_usage_perc", serve_kv_usage(&now->load.cache),
          "KV-cache usage. 1 means 100 percent usage.");
    counter(out, "vllm:prefix_cache_queries_total", now->load.cache.prompts, "Prefix cache queries, in tokens.");
    counter(out, "vllm:prefix_cache_hits_total", now->load.cache.reused, "Prefix cache hits, in tokens.");
    counter(out, "vllm:prompt_tokens_total", c->prompt_tokens, "Number of prefill tokens processed.");
    counter(out, "vllm:generation_tokens_total", c->new_tokens, "Number of generation tokens processed.");
    write_finished(out, c, "vllm:request_success_total", "finished_reason");
    histogram(out, "vllm:time_to_first_token_seconds", &c->first_token, "Time to first token.");
    histogram(out, "vllm:inter_token_latency_seconds", &c->between_tokens, "Inter-token latency.");
    histogram(out, "vllm:e2e_request_latency_seconds", &c->whole, "End-to-end request latency.");
}

void serve_counts_write(struct bytes *out, const struct serve_counts *c, const struct serve_gauges *now,
                        enum serve_names names) {
    if (names == SERVE_NAMES_LLAMACPP)
        write_llamacpp(out, c, now);
    else if (names == SERVE_NAMES_VLLM)
        write_vllm(out, c, now);
    else
        write_own(out, c, now);
    write_process(out, &now->process);
}

/* A property over random servers: whatever is cut, counted wrongly or not at all, and tried again,
 *
 *     what the server's own ledger says  <=  billed + uncertain  <=  the budget
 *
 * after every run on a store, and never is more out than the ledger holds. */
#include <stdio.h>
#include <string.h>

#include "base/rng.h"
#include "distil/distil_impl.h"
#include "distil/fake.h"
#include "test.h"

enum { INPUT = 30, CENT = 10000000 };

struct server {
    struct rng rng;
    bool openai;
    int64_t ledger; /* nano-dollars: what it will ask for */
};

static const char *usage_text(struct server *s, char out[200], int n_output) {
    const char *in = s->openai ? "prompt_tokens" : "input_tokens",
               *to = s->openai ? "completion_tokens" : "output_tokens";
    switch (rng_below(&s->rng, 9)) {
        case 0: return "null";
        case 1: snprintf(out, 200, "{\"%s\":%d,\"%s\":null}", in, INPUT, to); break;
        case 2: snprintf(out, 200, "{\"%s\":%d,\"%s\":\"%d\"}", in, INPUT, to, n_output); break;
        case 3: snprintf(out, 200, "{\"%s\":%d,\"%s\":%d}", in, INPUT, to, -n_output); break;
        case 4: snprintf(out, 200, "{\"%s\":-1,\"%s\":%d}", in, to, n_output); break;
        case 5: snprintf(out, 200, "{\"%s\":%d}", to, n_output); break;
        case 6: return "\"unknown\"";
        default: snprintf(out, 200, "{\"%s\":%d,\"%s\":%d}", in, INPUT, to, n_output);
    }
    return out;
}

static void write_stream(struct server *s, struct bytes *out, int n_output) {
    static const char *const stops[] = {"end_turn",  "stop",       "max_tokens", "length",
                                        "eos_token", "pause_turn", "refusal"};
    const char *stop = stops[rng_below(&s->rng, 7)];
    char figures[200];
    if (s->openai) {
        bytes_printf(
            out,
            "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"答え 8\"},\"finish_reason\":null}],\"usage\":%s}\n\n",
            usage_text(s, figures, 1));
        bytes_printf(out, "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"%s\"}]}\n\n", stop);
        bytes_printf(out, "data: {\"choices\":[],\"usage\":%s}\n\ndata: [DONE]\n\n", usage_text(s, figures, n_output));
        return;
    }
    bytes_printf(
        out, "data: {\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":%d,\"output_tokens\":1}}}\n\n",
        INPUT);
    bytes_append_string(
        out, "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"答え 8\"}}\n\n");
    if (rng_below(&s->rng, 8) == 0)
        bytes_append_string(
            out, "data: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"x\"}}\n\n");
    bytes_printf(
        out,
        "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"%s\"},\"usage\":%s}\n\ndata: {\"type\":\"message_stop\"}\n\n",
        stop, usage_text(s, figures, n_output));
}

static void lose_connection(struct server *s, struct teacher_call *call) {
    call->status = 0;
    call->left = rng_below(&s->rng, 2);
    snprintf(call->failure, sizeof call->failure, "connection reset");
}

/* It bills what it has written, whoever received it; an error in place of a reply costs nothing. */
static void answer(struct fake *f, struct teacher_call *call) {
    struct server *s = f->context;
    int n_output = (int)rng_below(&s->rng, 1001); /* max_tokens is 1000 */
    int64_t bill = INPUT * f->settings.price.input + n_output * f->settings.price.output;
    uint64_t mood = rng_below(&s->rng, 10);
    if (mood == 0) {
        fake_reply(call, 500, "{\"error\":{\"type\":\"api_error\",\"message\":\"x\"}}");
    } else if (mood == 1) {
        lose_connection(s, call);
        if (call->left) s->ledger += bill;
    } else {
        struct bytes body = {0};
        write_stream(s, &body, n_output);
        fake_reply(call, 200, "");
        bytes_clear(&call->reply_headers);
        bytes_append_string(&call->reply_headers, "content-type: text/event-stream\n");
        size_t cut = rng_below(&s->rng, 2) ? body.len : rng_below(&s->rng, body.len + 1);
        call->complete = cut == body.len;
        bytes_append(&call->reply, body.data, cut);
        bytes_free(&body);
        s->ledger += bill;
    }
    assert_true(f->d->ledger.spent + f->d->ledger.held <= f->d->ledger.budget);
}

static void one_store(uint64_t seed) {
    struct fake f;
    struct server s = {.openai = seed % 2};
    rng_init(&s.rng, seed, 9);
    fake_open(&f);
    f.answer = answer;
    f.context = &s;
    f.settings.config.stream = true;
    if (s.openai) f.settings.config.dialect = TEACHER_OPENAI;
    f.settings.has_budget = true;
    f.settings.retry_failed = f.settings.retry_refused = true;
    fake_plan(&f, 12);
    for (int run = 0; run < 3; run++) {
        f.settings.budget = (run + 1) * (int64_t)rng_below(&s.rng, 12) * CENT / 2 + CENT;
        f.stop_after = rng_below(&s.rng, 3) ? 0 : f.n_started + 2;
        int64_t before = fake_counts(&f).cost + fake_counts(&f).unknown;
        if (f.settings.budget < before) f.settings.budget = before;
        fake_begin(&f);
        fake_ask(&f);
        struct corpus_counts n = fake_counts(&f);
        int64_t ours = n.cost + n.unknown;
        if (ours < s.ledger || ours > f.settings.budget || ours != f.d->ledger.spent || f.d->ledger.held != 0)
            fail_msg(
                "seed %llu, run %d: %lld billed and %lld uncertain, the server's ledger %lld, the budget %lld, ours %lld",
                (unsigned long long)seed, run, (long long)n.cost, (long long)n.unknown, (long long)s.ledger,
                (long long)f.settings.budget, (long long)f.d->ledger.spent);
    }
    fake_close(&f);
}

TEST(money_billed_and_uncertain_cover_the_servers_ledger) {
    for (uint64_t seed = 0; seed < 24; seed++) one_store(seed);
}

TEST_SLOW(money_of_400_stores) {
    for (uint64_t seed = 100; seed < 500; seed++) one_store(seed);
}

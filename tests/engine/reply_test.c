/* reply_test.c - the loop that writes: it equals picking by hand, beside another reply too; stop texts, limits and
 * readers end it. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "sansu/generate.h"
#include "test.h"

enum { MOST = 60 };
static const char prompt[] = "270mの道の端から端まで桜の木を植えます。";

struct desk {
    struct engine *engine;
    struct bytes ids;
    struct session *session;
    struct bytes shown;
    size_t calls, stop_after;
};

/* What the reader of a reply got. */
struct told {
    struct bytes text, tokens;
};

static void setup(struct desk *d) {
    struct err err = {0};
    *d = (struct desk){.engine = NULL};
    assert_ok(engine_open(&d->engine, "models/sansu-mini", &(struct engine_options){.threads = 2}, &err), err);
    assert_ok(engine_encode(&d->ids, d->engine, prompt, strlen(prompt), false, &err), err);
    assert_ok(session_open(&d->session, d->engine, 256, 64, &err), err);
}

static void teardown(struct desk *d) {
    session_close(d->session);
    bytes_free(&d->ids);
    bytes_free(&d->shown);
    engine_close(d->engine);
}

static bool on_text(void *context, const char *text, size_t n) {
    struct desk *d = context;
    bytes_append(&d->shown, text, n);
    return ++d->calls != d->stop_after;
}

static struct reply_options options_of(struct desk *d, float temperature, uint64_t seed) {
    return (struct reply_options){.prompt = (const int32_t *)(const void *)d->ids.data,
                                  .n_prompt = d->ids.len / sizeof(int32_t),
                                  .inside = true,
                                  .max_new_tokens = MOST,
                                  .sampling = {.temperature = temperature, .seed = seed, .repeat_penalty = 1.1f},
                                  .on_text = on_text,
                                  .context = d};
}

/* The text by the smallest loop there is. */
static void by_hand(struct bytes *out, struct desk *d, const struct reply_options *o) {
    struct sampler *sampler;
    struct engine_stream stream;
    struct err err = {0};
    session_rewind(d->session, 0);
    engine_stream_init(&stream, d->engine, false);
    assert_ok(sampler_open(&sampler, d->engine, &o->sampling, &err) &&
                  session_feed(d->session, o->prompt, o->n_prompt, false, &err),
              err);
    for (size_t i = 0; i < o->max_new_tokens; i++) {
        int32_t id = sampler_pick(sampler, d->session, NULL, NULL, NULL);
        if (engine_token_is_stop(d->engine, id)) break;
        engine_stream_feed(out, &stream, id);
        assert_ok(session_feed(d->session, &id, 1, false, &err), err);
    }
    engine_stream_finish(out, &stream);
    sampler_close(sampler);
}

TEST(reply_equals_picking_by_hand_with_and_without_guesses) {
    struct desk d;
    struct err err = {0};
    struct speculation *speculation;
    setup(&d);
    assert_ok(speculation_open(&speculation, d.engine, NULL, &err), err);
    for (uint64_t seed = 0; seed < 4; seed++) {
        struct reply_options o = options_of(&d, seed ? 0.9f : 0, seed);
        struct bytes hand = {0};
        by_hand(&hand, &d, &o);
        for (int guesses = 0; guesses < 2; guesses++) {
            struct reply_result r;
            bytes_clear(&d.shown);
            assert_ok(reply_run(&r, d.session, guesses ? speculation : NULL, &o, &err), err);
            assert_string_equal(bytes_text(&r.text), bytes_text(&hand));
            assert_string_equal(bytes_text(&d.shown), bytes_text(&hand));
            assert_int_equal(r.ids.len / sizeof(int32_t), r.new_tokens + (r.finish == REPLY_STOP));
            assert_true(session_position(d.session) <= o.n_prompt + r.new_tokens); /* no wrong guess is left */
            assert_memory_equal(session_ids(d.session) + o.n_prompt, r.ids.data,
                                (session_position(d.session) - o.n_prompt) * sizeof(int32_t));
            reply_result_free(&r);
        }
        bytes_free(&hand);
    }
    speculation_close(speculation);
    teardown(&d);
}

TEST(reply_that_ignores_the_end_goes_on_to_its_limit) {
    struct desk d;
    struct err err = {0};
    struct reply_result r, same;
    setup(&d);
    struct reply_options o = options_of(&d, 0, 0);
    assert_ok(reply_run(&r, d.session, NULL, &o, &err), err);
    size_t n = r.new_tokens;
    o.max_new_tokens = n; /* its end is not reached: nothing to ignore */
    o.ignore_eos = true;
    assert_ok(reply_run(&same, d.session, NULL, &o, &err), err);
    assert_string_equal(bytes_text(&same.text), bytes_text(&r.text));
    reply_result_free(&same);
    reply_result_free(&r);
    for (uint64_t seed = 0; seed < 4; seed++) {
        o = options_of(&d, (float)seed / 2, seed);
        o.max_new_tokens = 200;
        o.ignore_eos = true;
        assert_ok(reply_run(&r, d.session, NULL, &o, &err), err);
        assert_int_equal(r.finish, REPLY_LENGTH);
        assert_int_equal(r.new_tokens, 200);
        for (size_t i = 0; i < r.new_tokens; i++)
            assert_false(engine_token_is_stop(d.engine, ((const int32_t *)(const void *)r.ids.data)[i]));
        reply_result_free(&r);
    }
    teardown(&d);
}

TEST(reply_beside_another_is_what_it_is_alone) {
    struct desk d;
    struct err err = {0};
    struct session *session[2];
    struct reply *reply[2];
    struct reply_result alone[2], r;
    setup(&d);
    for (size_t i = 0; i < 2; i++) {
        struct reply_options o = options_of(&d, 0.8f, 3 + i);
        o.n_prompt -= i;
        assert_ok(reply_run(&alone[i], d.session, NULL, &o, &err), err);
        assert_ok(session_join(&session[i], d.session, 256, &err) && reply_open(&reply[i], session[i], NULL, &o, &err),
                  err);
    }
    for (size_t late = 0; !reply_done(reply[0]) || !reply_done(reply[1]); late++) {
        struct session_feed_part part[2];
        struct reply *busy[2];
        size_t n = 0;
        for (size_t i = 0; i < 2; i++)
            if (!reply_done(reply[i]) && late >= 5 * i) busy[n] = reply[i], part[n++] = reply_wants(reply[i]);
        if (n) assert_ok(session_feed_many(part, n, &err), err);
        for (size_t i = 0; i < n; i++) reply_step(busy[i]);
    }
    for (size_t i = 0; i < 2; i++) {
        assert_ok(reply_finish(&r, reply[i], &err), err);
        assert_string_equal(bytes_text(&r.text), bytes_text(&alone[i].text));
        reply_result_free(&r);
        reply_result_free(&alone[i]);
        reply_close(reply[i]);
        session_close(session[i]);
    }
    teardown(&d);
}

TEST(reply_ends_in_front_of_the_first_stop_text_and_never_shows_it) {
    struct desk d;
    struct err err = {0};
    struct reply_result whole, r;
    setup(&d);
    struct reply_options o = options_of(&d, 0, 0);
    assert_ok(reply_run(&whole, d.session, NULL, &o, &err), err);
    const char *text = bytes_text(&whole.text);
    for (size_t at = 1; at + 6 < whole.text.len; at++) {
        if (((unsigned char)text[at] & 0xC0) == 0x80) continue;
        char near[7] = {0}, far[7] = {0};
        memcpy(near, text + at, 6);
        memcpy(far, text + whole.text.len - 6, 6);
        const char *const stop[] = {far, near};
        o.stop = stop, o.n_stop = 2;
        bytes_clear(&d.shown);
        assert_ok(reply_run(&r, d.session, NULL, &o, &err), err);
        const char *first = strstr(text, near), *other = strstr(text, far);
        if (other < first) first = other;
        assert_int_equal(r.finish, REPLY_STOP_TEXT);
        assert_int_equal(r.text.len, (size_t)(first - text));
        assert_string_equal(bytes_text(&d.shown), bytes_text(&r.text));
        reply_result_free(&r);
    }
    reply_result_free(&whole);
    teardown(&d);
}

TEST(reply_ends_when_its_reader_has_enough_and_at_its_limit) {
    struct desk d;
    struct err err = {0};
    struct reply_result r;
    setup(&d);
    struct reply_options o = options_of(&d, 0, 0);
    d.stop_after = 4;
    assert_ok(reply_run(&r, d.session, NULL, &o, &err), err);
    assert_int_equal(r.finish, REPLY_INTERRUPTED);
    assert_int_equal(r.new_tokens, 4);
    assert_string_equal(reply_finish_name(r.finish), "interrupted");
    reply_result_free(&r);
    d.stop_after = 0;
    for (o.max_new_tokens = 0; o.max_new_tokens < 3; o.max_new_tokens++) {
        assert_ok(reply_run(&r, d.session, NULL, &o, &err), err);
        assert_int_equal(r.finish, REPLY_LENGTH);
        assert_int_equal(r.new_tokens, o.max_new_tokens);
        reply_result_free(&r);
    }
    o.sampling.temperature = -1;
    assert_false(reply_run(&r, d.session, NULL, &o, &err));
    assert_int_equal(err.code, ERR_USAGE);
    teardown(&d);
}

/* ---- what the model thought ---- */

static void on_tokens(void *context, const struct reply_token *tokens, size_t n) {
    struct told *told = context;
    bytes_append(&told->tokens, tokens, n * sizeof *tokens);
}

static bool on_told_text(void *context, const char *text, size_t n) {
    struct told *told = context;
    size_t n_tokens = told->tokens.len / sizeof(struct reply_token);
    const struct reply_token *t = (const struct reply_token *)(const void *)told->tokens.data;
    bytes_append(&told->text, text, n);
    assert_true(n_tokens == 0 || t[n_tokens - 1].end <= told->text.len); /* none is told before its text */
    return true;
}

/* In double, from the logits themselves. */
static double logprob_of(const float *logits, size_t vocab, int32_t id) {
    double top = -INFINITY, sum = 0;
    for (size_t i = 0; i < vocab; i++) top = fmax(top, (double)logits[i]);
    for (size_t i = 0; i < vocab; i++) sum += exp((double)logits[i] - top);
    return (double)logits[id] - top - log(sum);
}

static void check_tokens(struct desk *d, const struct reply_options *o, const struct reply_result *r) {
    const struct reply_token *t = (const struct reply_token *)(const void *)r->tokens.data;
    size_t n = r->tokens.len / sizeof *t;
    struct engine_info info;
    struct err err = {0};
    engine_info(&info, d->engine);
    session_rewind(d->session, 0);
    assert_ok(session_feed(d->session, o->prompt, o->n_prompt, false, &err), err);
    for (size_t i = 0; i < n; i++) {
        const float *logits = session_logits(d->session);
        assert_int_equal(t[i].chosen.id, ((const int32_t *)(const void *)r->ids.data)[i]);
        assert_true(fabs((double)t[i].chosen.logprob - logprob_of(logits, info.n_vocab, t[i].chosen.id)) < 1e-4);
        for (size_t k = 0; k < o->n_best; k++) {
            assert_true(fabs((double)t[i].best[k].logprob - logprob_of(logits, info.n_vocab, t[i].best[k].id)) < 1e-4);
            assert_true(k == 0 || t[i].best[k].logprob <= t[i].best[k - 1].logprob);
        }
        assert_true(t[i].chosen.logprob <= t[i].best[0].logprob);
        assert_true(i == 0 || t[i].end >= t[i - 1].end);
        assert_ok(session_feed(d->session, &t[i].chosen.id, 1, false, &err), err);
    }
    assert_true(n > 0 && t[n - 1].end == r->text.len);
}

TEST(reply_says_what_the_model_thought_of_each_token) {
    static const char *const stop[] = {"木"};
    struct desk d;
    struct err err = {0};
    struct speculation *speculation;
    setup(&d);
    assert_ok(speculation_open(&speculation, d.engine, NULL, &err), err);
    for (int i = 0; i < 8; i++) { /* greedy and by chance; alone and with guesses; to the end and to a stop text */
        struct reply_options o = options_of(&d, i & 1 ? 0.9f : 0, 5);
        struct reply_result r;
        struct told told = {.text = {0}};
        o.logprobs = true, o.n_best = 3;
        o.on_text = on_told_text, o.on_tokens = on_tokens, o.context = &told;
        if (i & 4) o.stop = stop, o.n_stop = 1;
        assert_ok(reply_run(&r, d.session, i & 2 ? speculation : NULL, &o, &err), err);
        check_tokens(&d, &o, &r);
        assert_int_equal(told.tokens.len, r.tokens.len);
        for (size_t k = 0; k < r.tokens.len / sizeof(struct reply_token); k++)
            assert_memory_equal(told.tokens.data + k * sizeof(struct reply_token) + sizeof(size_t),
                                r.tokens.data + k * sizeof(struct reply_token) + sizeof(size_t),
                                sizeof(struct engine_logprob) * 4);
        bytes_free(&told.text);
        bytes_free(&told.tokens);
        reply_result_free(&r);
    }
    speculation_close(speculation);
    teardown(&d);
}

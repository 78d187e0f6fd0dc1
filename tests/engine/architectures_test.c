/* architectures_test.c - what a session offers, with models other than Llamas: kept prefixes, branches, drafts. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "golden/golden.h"
#include "sansu/engine.h"
#include "sansu/generate.h"
#include "test.h"

struct scene {
    struct engine *engine;
    struct golden g;
    float *last; /* logits of the golden's last position, fed at once */
};

static struct session *open_session(struct scene *s) {
    struct session *session;
    struct err err = {0};
    assert_ok(session_open(&session, s->engine, 96, 0, &err), err);
    return session;
}

static void setup(struct scene *s, const char *dir) {
    struct err err = {0};
    golden_read(&s->g, dir);
    assert_ok(engine_open(&s->engine, dir, &(struct engine_options){.threads = 2}, &err), err);
    struct session *session = open_session(s);
    assert_ok(session_feed(session, s->g.ids, s->g.n, false, &err), err);
    s->last = malloc(s->g.vocab * sizeof *s->last);
    memcpy(s->last, session_logits(session), s->g.vocab * sizeof *s->last);
    session_close(session);
}

static void teardown(struct scene *s) {
    engine_close(s->engine);
    golden_free(&s->g);
    free(s->last);
}

/* The rest of the golden's ids, from n on: the same logits. */
static void assert_goes_on(struct scene *s, struct session *session, size_t n) {
    struct err err = {0};
    assert_ok(session_feed(session, s->g.ids + n, s->g.n - n, false, &err), err);
    assert_memory_equal(session_logits(session), s->last, s->g.vocab * sizeof *s->last);
}

TEST(architectures_keep_a_prefix_on_disk) {
    for (size_t m = GOLDEN_LLAMAS; m < GOLDEN_MODELS; m++) {
        struct scene s;
        struct err err = {0};
        char dir[] = "/tmp/sansu-prefix-XXXXXX", command[64];
        setup(&s, golden_models[m]);
        assert_non_null(mkdtemp(dir));
        for (int round = 0; round < 2; round++) {
            struct session *session = open_session(&s);
            bool from_file = false;
            assert_ok(session_prefix(session, s.g.ids, 20, dir, &from_file, &err), err);
            assert_int_equal(from_file, round);
            assert_goes_on(&s, session, 20);
            session_close(session);
        }
        snprintf(command, sizeof command, "rm -r '%s'", dir);
        assert_int_equal(system(command), 0);
        teardown(&s);
    }
}

/* A model that guesses for itself is always right; its guesses, fed at once, are verified by the same picks. */
TEST(architectures_draft_and_verify) {
    for (size_t m = GOLDEN_LLAMAS; m < GOLDEN_MODELS; m++) {
        struct scene s;
        struct err err = {0};
        struct sampler *greedy;
        struct speculation *speculation;
        int32_t ids[64], guess[8];
        setup(&s, golden_models[m]);
        size_t n = s.g.n, total = n + 16;
        memcpy(ids, s.g.ids, n * sizeof *ids);
        assert_ok(sampler_open(&greedy, s.engine, NULL, &err) &&
                      speculation_open(&speculation, s.engine, s.engine, &err),
                  err);
        struct session *session = open_session(&s);
        assert_ok(session_feed(session, ids, n, false, &err), err);
        while (n < total) {
            size_t k = speculation_guess(guess, 5, speculation, ids, n);
            assert_true(k >= 1);
            for (size_t i = 0; i < k && n < total; i++) {
                ids[n] = sampler_pick(greedy, session, NULL, NULL, NULL);
                assert_int_equal(guess[i], ids[n]);
                assert_ok(session_feed(session, &ids[n++], 1, false, &err), err);
            }
        }
        session_rewind(session, s.g.n);
        assert_ok(session_feed(session, ids + s.g.n, total - s.g.n, true, &err), err);
        for (size_t i = s.g.n + 1; i < total; i++)
            assert_int_equal(sampler_pick_at(greedy, session, i - s.g.n - 1, NULL, NULL, NULL), ids[i]);
        session_close(session);
        speculation_close(speculation);
        sampler_close(greedy);
        teardown(&s);
    }
}

/* speed_test.c - what is measured: the asked prompt and reply, the asked number of times; a stop is obeyed. */
#include "sansu/generate.h"
#include "test.h"

static int asked;
static bool never(void) { return asked++ < 0; }
static bool soon(void) { return ++asked > 5; }

TEST(speed_of_an_engine_is_two_positive_numbers) {
    struct engine *engine;
    struct engine_speed speed = {0};
    struct err err = {0};
    asked = 0;
    assert_ok(engine_open(&engine, "tests/golden/models/gqa", &(struct engine_options){.threads = 1}, &err), err);
    const struct engine_speed_options o = {.prompt = 5, .reply = 4, .repeat = 3, .seed = 1, .stop = never};
    assert_ok(engine_measure(&speed, engine, &o, &err), err);
    assert_true(speed.prompt_s > 0 && speed.reply_s > 0);
    assert_int_equal(asked, 4 * 4 + 3 + 1); /* a token each of four rounds, three rounds, the end */
    engine_close(engine);
}

TEST(speed_is_not_told_when_it_was_stopped) {
    struct engine *engine;
    struct engine_speed speed;
    struct err err = {0};
    asked = 0;
    assert_ok(engine_open(&engine, "tests/golden/models/gqa", &(struct engine_options){.threads = 1}, &err), err);
    const struct engine_speed_options o = {.prompt = 5, .reply = 4, .repeat = 3, .stop = soon};
    assert_false(engine_measure(&speed, engine, &o, &err));
    assert_int_equal(err.code, ERR_INTERRUPT);
    engine_close(engine);
}

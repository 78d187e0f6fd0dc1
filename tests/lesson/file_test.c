/* batch_test.c - a file of problems: an object a line in the file's order, bad lines in their place, an end when asked
 * for. */
#include <stdlib.h>
#include <string.h>

#include "e2e/folder.h"
#include "sansu/lesson.h"
#include "schema.h"
#include "test.h"
#include "tutor/noisy_model.h"

static const char lines[] = "{\"id\":[1,2],\"problem\":\"1個80円のりんごを15個買うと何円ですか。\"}\n"
                            "{\"problem\":3}\n\n"
                            "{\"problem\":\"\",\"more\":NaN}\n"
                            "{\"id\":\"b\",\"problem\":\"12と18の最小公倍数を求めなさい。\"}\n";

struct taken {
    struct bytes all;
    size_t n, most, bad;
};

static bool take(void *context, const char *object, size_t n) {
    struct taken *t = context;
    bytes_append(&t->all, object, n);
    return ++t->n != t->most;
}

static void count_bad(void *context, size_t line, const struct err *err) {
    struct taken *t = context;
    t->bad += line;
    assert_int_equal(err->code, ERR_INPUT);
}

static enum err_code run(struct taken *t, const char *text, size_t most) {
    struct noisy_model m;
    struct folder f;
    struct engine *engine;
    struct tutor *tutor;
    struct reader *reader;
    struct err err = {0};
    enum err_code outcome;
    struct lesson_plan plan = {.settings = {.max_new_tokens = 12, .temperature = 1}};
    const struct lesson_batch batch = {take, count_bad, NULL, t};
    bytes_clear(&t->all);
    t->n = t->bad = 0;
    t->most = most;
    noisy_model_make(&m);
    folder_make(&f);
    folder_write_text(&f, "in.jsonl", text);
    assert_ok(engine_open(&engine, m.dir, &(struct engine_options){.threads = 1}, &err), err);
    assert_ok(tutor_open(&tutor, engine, &(struct tutor_options){.parallel = 3}, &err), err);
    plan.tutor = tutor;
    assert_ok(reader_open(&reader, "models/sansu-reader", &err), err);
    plan.reader = reader;
    assert_ok(lesson_explain_file(&outcome, &plan, folder_path(&f, "in.jsonl"), &batch, &err), err);
    assert_false(lesson_explain_file(&outcome, &plan, folder_path(&f, "none.jsonl"), &batch, &err));
    assert_int_equal(err.code, ERR_INPUT);
    err = (struct err){0};
    assert_ok(lesson_explain_file(&outcome, &plan, folder_path(&f, "in.jsonl"), &batch, &err) || t->most, err);
    reader_close(reader);
    tutor_close(tutor);
    engine_close(engine);
    folder_remove(&f);
    noisy_model_remove(&m);
    return outcome;
}

TEST(batch_keeps_the_order_and_says_what_was_bad) {
    struct taken t = {0};
    assert_int_equal(run(&t, lines, 0), ERR_INPUT);
    assert_int_equal(t.n, 2 * 4); /* it was run twice */
    assert_int_equal(t.bad, 2 * 2);
    const char *at = bytes_text(&t.all);
    static const char *const begins[] = {
        "{\"schema\":\"sansu.explanation/1\",\"id\":[1,2],", "{\"schema\":\"sansu.error/1\",\"id\":null,\"line\":2,",
        "{\"schema\":\"sansu.explanation/1\",\"id\":null,", "{\"schema\":\"sansu.explanation/1\",\"id\":\"b\","};
    for (size_t i = 0; i < 8; i++, at = strchr(at, '\n') + 1)
        assert_memory_equal(at, begins[i % 4], strlen(begins[i % 4]));
    assert_int_equal(*at, 0);
    bytes_free(&t.all);
}

TEST(batch_ends_when_nobody_takes_more) {
    struct taken t = {0};
    struct bytes many = {0};
    for (size_t i = 0; i < 10; i++) bytes_append_string(&many, lines);
    run(&t, bytes_text(&many), 1); /* once to its first object, once to its end */
    assert_true(t.n >= 40 && t.n < 40 + 20);
    bytes_free(&t.all);
    bytes_free(&many);
}

TEST(batch_without_trouble_has_the_outcome_none) {
    struct taken t = {0};
    assert_int_equal(run(&t, "{\"problem\":\"3個と5個\"}\n", 0), ERR_NONE);
    assert_int_equal(schema_check_lines("explanation.json", bytes_text(&t.all)), 2);
    bytes_free(&t.all);
}

TEST(plain_lines_are_problems_as_they_stand) {
    struct taken t = {.n = 0};
    assert_int_equal(run(&t, "1個80円のりんごを15個買うと何円ですか。\n\n{\"problem\":\"3個と5個\"}\n", 0), ERR_NONE);
    assert_int_equal(t.bad, 0);
    const char *second = strchr(bytes_text(&t.all), '\n') + 1;
    assert_non_null(strstr(bytes_text(&t.all), "\"problem\":\"1個80円のりんごを15個買うと何円ですか。\""));
    assert_non_null(strstr(second, "\"problem\":\"{\\\"problem\\\":"));
    bytes_free(&t.all);
}

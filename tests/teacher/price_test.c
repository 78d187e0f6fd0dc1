/* Money in integers. */
#include <string.h>

#include "base/file.h"
#include "sansu/teacher.h"
#include "test.h"

TEST(price_of_a_reply) {
    static const char file[] =
        "{\"date\":\"2026-11-22\",\"models\":{\"m\":{\"input\":3,\"output\":15,\"cache_read\":0.3,\"cache_write\":3.75}}}";
    struct teacher_price p;
    struct err err = {0};
    assert_ok(teacher_price_find(&p, file, strlen(file), "m", &err), err);
    struct teacher_answer a = {.n_input = 310, .n_output = 42, .n_cache_read = 10, .n_cache_write = 4};
    assert_int_equal(teacher_cost(&p, &a, false), 310 * 3000 + 42 * 15000 + 10 * 300 + 4 * 3750);
    assert_int_equal(teacher_cost(&p, &a, true), (310 * 3000 + 42 * 15000 + 10 * 300 + 4 * 3750 + 1) / 2);
    assert_string_equal(p.date, "2026-11-22");
}

TEST(price_files_that_say_too_little) {
    static const char *const bad[] = {
        "",
        "[]",
        "{}",
        "{\"models\":{\"m\":{\"input\":3,\"output\":15}}}",
        "{\"date\":\"d\",\"models\":{}}",
        "{\"date\":\"d\",\"models\":{\"m\":{\"input\":3}}}",
        "{\"date\":\"d\",\"models\":{\"m\":{\"input\":\"3\",\"output\":15}}}",
        "{\"date\":\"d\",\"models\":{\"m\":{\"input\":-3,\"output\":15}}}",
        "{\"date\":\"d\",\"models\":{\"m\":{\"input\":3,\"output\":1e300}}}",
        "{\"date\":\"d\",\"models\":{\"m\":{\"input\":3,\"output\":15,\"batch_percent\":0}}}"};
    struct teacher_price p;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct err err = {0};
        if (teacher_price_find(&p, bad[i], strlen(bad[i]), "m", &err) || err.code != ERR_INPUT)
            fail_msg("accepted: %s", bad[i]);
    }
}

/* The shipped file parses and knows the card's teacher. */
TEST(price_file_of_the_project) {
    struct bytes text = {0};
    struct teacher_price p;
    struct err err = {0};
    assert_ok(file_read_all(&text, "data/prices.json", 1 << 20, &err) &&
                  teacher_price_find(&p, text.data, text.len, "claude-sonnet-4-6", &err),
              err);
    bytes_free(&text);
}

/* The bound that makes a budget bind: never fewer than the tokens any byte-level vocabulary could make. */
TEST(price_bound_on_input) { assert_true(teacher_most_input("{\"x\":\"\xF0\xA0\xAE\xB7\"}") >= 12); }

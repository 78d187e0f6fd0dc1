/* test.h - how a test is written.
 *
 *     #include "test.h"
 *     TEST(rng_is_unbiased) { ... assert_int_equal(a, b); ... }
 *
 * A test registers itself; its group is the file's path without "tests/" and "_test.c". Asserts are cmocka's.
 * TEST_SKIP("why") counts the test as skipped in the closing line. Long tests use TEST_SLOW: they run only with
 * `sansu-test --slow` (make check-slow). */
#ifndef SANSU_TEST_H
#define SANSU_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

void test_register(const char *file, const char *name, CMUnitTestFunction function, bool slow);
void test_count_skip(const char *why);

#define TEST_DEFINE(name, slow)                                                                                    \
    static void name(void **state);                                                                                \
    __attribute__((constructor)) static void register_##name(void) { test_register(__FILE__, #name, name, slow); } \
    static void name(void **state __attribute__((unused)))
#define TEST(name) TEST_DEFINE(name, false)
#define TEST_SLOW(name) TEST_DEFINE(name, true)

#define TEST_SKIP(why)        \
    do {                      \
        test_count_skip(why); \
        skip();               \
    } while (0)

/* Fails, with the words of `err`, when `ok` is false. */
#define assert_ok(ok, e)                        \
    do {                                        \
        if (!(ok)) fail_msg("%s", (e).message); \
    } while (0)

#endif

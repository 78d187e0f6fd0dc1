/* loop_test.c - what is a loop, and what only looks like one. */
#include <string.h>

#include "eval/eval_impl.h"
#include "test.h"

static bool loops(const char *text) { return eval_is_loop(text, strlen(text)); }

TEST(eval_loop_is_a_stretch_said_three_times_at_the_end) {
    assert_true(loops("答えは、わからでわからでわからでわからでわからでわからで"));
    assert_true(loops("1. 12÷3=4(個)です。\n1. 12÷3=4(個)です。\n1. 12÷3=4(個)です。\n1. 12÷3=4(個)です。\n"));
    assert_true(loops("始めは違うことを言い、その後で0000000000000000000000000000000000000000000000000"));
    assert_false(
        loops("【考え方】表にします。\n1. 12÷3=4(個)です。\n2. 12÷3=4(個)です。\n3. 4+4=8(個)です。\n答え 8個"));
    assert_false(loops("1. 12÷3=4(個)です。\n1. 12÷3=4(個)です。\n答え 4個"));
    assert_false(loops("わからでわからでわからで")); /* too short to be sure */
    assert_false(loops(""));
    assert_false(loops("      \n"));
}

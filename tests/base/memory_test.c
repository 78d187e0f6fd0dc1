/* memory_test.c - the machine's memory is a believable number. */
#include "base/memory.h"

#include "test.h"

TEST(memory_available_is_part_of_the_total) {
    assert_true(memory_total() > (size_t)16 << 20);
    if (memory_available() == 0) TEST_SKIP("no /proc/meminfo here");
    assert_true(memory_available() > (size_t)1 << 20);
    assert_true(memory_available() <= memory_total());
}

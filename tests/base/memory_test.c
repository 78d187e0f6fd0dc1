/* memory_test.c - the machine's memory is a believable number; advice about pages changes no byte. */
#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "test.h"

TEST(memory_available_is_part_of_the_total) {
    assert_true(memory_total() > (size_t)16 << 20);
    if (memory_available() == 0) TEST_SKIP("no /proc/meminfo here");
    assert_true(memory_available() > (size_t)1 << 20);
    assert_true(memory_available() <= memory_total());
}

TEST(advice_for_large_pages_changes_no_byte_of_a_file_or_of_fresh_memory) {
    struct file_map map;
    struct err err = {0};
    assert_ok(file_map_open(&map, "models/sansu-mini/model.safetensors", &err), err);
    unsigned char *copy = malloc(map.size), *fresh = malloc((size_t)5 << 20);
    assert_true(copy && fresh);
    memcpy(copy, map.data, map.size);
    memory_prefer_huge(map.data, map.size);
    assert_memory_equal(copy, map.data, map.size);
    memory_prefer_huge(fresh + 1, ((size_t)5 << 20) - 1);
    memset(fresh, 7, (size_t)5 << 20);
    assert_int_equal(fresh[((size_t)5 << 20) - 1], 7);
    memory_prefer_huge(NULL, 0);
    free(copy);
    free(fresh);
    file_map_close(&map);
}

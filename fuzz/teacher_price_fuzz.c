/* teacher_price_fuzz.c - any price file: refused, or prices that are not negative and never make a cost negative. */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>

#include "sansu/teacher.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct teacher_price p;
    struct err err = {0};
    const struct teacher_answer most = {
        .n_input = 1000000000, .n_output = 1000000000, .n_cache_read = 1000000000, .n_cache_write = 1000000000};
    if (!teacher_price_find(&p, (const char *)data, size, "m", &err)) {
        assert(err.code == ERR_INPUT);
        return 0;
    }
    assert(p.input >= 0 && p.output >= 0 && p.cache_read >= 0 && p.cache_write >= 0);
    assert(p.batch_percent >= 1 && p.batch_percent <= 100);
    int64_t full = teacher_cost(&p, &most, false), half = teacher_cost(&p, &most, true);
    assert(full >= 0 && half >= 0 && half <= full);
    return 0;
}

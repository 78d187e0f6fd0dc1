/* teacher_sse_fuzz.c - server-sent events: any bytes, and the same events however they are cut. */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "sansu/teacher.h"

static void note(void *context, const char *event, const char *data, size_t n) {
    struct bytes *all = context;
    bytes_append(all, event, strlen(event) + 1);
    bytes_append(all, data, n);
    bytes_append_char(all, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct teacher_sse whole = {0}, parts = {0};
    struct bytes a = {0}, b = {0};
    size_t step = size ? 1 + data[0] % 7 : 1;
    teacher_sse_feed(&whole, (const char *)data, size, note, &a);
    for (size_t i = 0; i < size; i += step)
        teacher_sse_feed(&parts, (const char *)data + i, size - i < step ? size - i : step, note, &b);
    assert(a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0));
    teacher_sse_free(&whole);
    teacher_sse_free(&parts);
    bytes_free(&a);
    bytes_free(&b);
    return 0;
}

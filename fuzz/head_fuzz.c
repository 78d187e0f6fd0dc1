/* head_fuzz.c - any bytes as the head of a request: refused with a status and words, incomplete, or slices of it; and
 * what comes in two pieces is not refused in the first if it is fine as a whole. */
#include <stdlib.h>
#include <string.h>

#include "scratch.h"
#include "serve/head.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static bool lies_in(struct serve_slice s, const char *data, size_t n) {
    return !s.data || (s.data >= data && s.data + s.n <= data + n);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n) {
    struct serve_head head;
    const char *why = NULL, *data = (const char *)bytes;
    int status = 0;
    enum serve_head_state state = serve_head_read(&head, data, n, &status, &why);
    if (state == SERVE_HEAD_BAD) scratch_check(status >= 400 && status <= 505 && why && *why);
    for (size_t i = 0; i < head.n_fields; i++)
        scratch_check(lies_in(head.field[i].name, data, n) && lies_in(head.field[i].value, data, n));
    if (state != SERVE_HEAD_READY) return 0;
    scratch_check(head.n_bytes <= n && lies_in(head.path, data, n) && head.path.n > 0 && head.path.data[0] == '/');
    scratch_check(!memchr(data, 0, head.n_bytes));
    struct serve_head part;
    scratch_check(serve_head_read(&part, data, head.n_bytes / 2, &status, &why) == SERVE_HEAD_MORE);
    return 0;
}

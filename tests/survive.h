/* survive.h - the n-th request for memory fails, once, for every n: an error, or the same bytes; never another
 * result. */
#ifndef SANSU_TESTS_SURVIVE_H
#define SANSU_TESTS_SURVIVE_H

#include <stdint.h>

#include "allocations.h"
#include "base/bytes.h"
#include "base/err.h"
#include "test.h"

/* Makes something; true when it is whole, whatever the memory. */
typedef bool make_fn(struct bytes *out, void *context, struct err *err);

static inline void survive(make_fn *make, void *context) {
    struct bytes whole = {0};
    struct err err = {0};
    if (allocations_count() == SIZE_MAX) { /* not skip(): the caller has things to free */
        test_count_skip("requests for memory cannot be refused in this build");
        bytes_free(&whole);
        return;
    }
    assert_ok(make(&whole, context, &err), err);
    assert_true(whole.len > 0);
    for (size_t n = 1, failed = 1; failed; n++) { /* until no request is the n-th */
        struct bytes out = {0};
        err = (struct err){0};
        allocations_refuse(n);
        bool ok = make(&out, context, &err);
        failed = allocations_refuse(0) == 0;
        if (!ok && err.code != ERR_RESOURCE) fail_msg("request %zu: code %d, %s", n, (int)err.code, err.message);
        if (ok) assert_string_equal(bytes_text(&out), bytes_text(&whole));
        if (!failed) assert_true(ok);
        bytes_free(&out);
        assert_true(n < 5000);
    }
    bytes_free(&whole);
}

#endif

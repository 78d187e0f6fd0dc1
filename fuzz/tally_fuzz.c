/* tally_fuzz.c - any bytes as the key of a blind comparison and, behind the first 0xFE, as a filled sheet: refused with
 * the line, or counted. */
#include "sansu/eval_blind.h"
#include "scratch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    const uint8_t *cut = n ? memchr(data, 0xFE, n) : NULL;
    size_t n_key = cut ? (size_t)(cut - data) : n;
    struct eval_tally *t;
    struct bytes out = {0};
    struct err err = {0};
    if (!eval_tally_open(&t, scratch_file(0, data, n_key), &err)) {
        scratch_check(err.code == ERR_INPUT && err.message[0]);
        return 0;
    }
    const char *sheet = cut ? scratch_file(1, cut + 1, n - n_key - 1) : scratch_file(1, "", 0);
    bool added = eval_tally_add(t, sheet, &err);
    scratch_check(added || (err.code == ERR_INPUT && err.message[0]));
    if (added) eval_tally_write(&out, t);
    scratch_check(!added || out.len > 0);
    bytes_free(&out);
    eval_tally_close(t);
    return 0;
}

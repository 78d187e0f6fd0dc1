/* spm_model_fuzz.c - any bytes as a SentencePiece .model: refused with words, or a vocabulary that encodes and
 * decodes. */
#include <stdint.h>

#include "vocab_checks.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct token_vocab *v = NULL;
    struct err err = {0};
    bool ok = token_open_spm(&v, data, n, &err);
    assert(ok == (v != NULL) && ok == (err.code == ERR_NONE));
    if (ok) use_vocab(v);
    token_close(v);
    return 0;
}

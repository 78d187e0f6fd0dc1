/* sample_fuzz.c - any bytes as a line of training data: refused with a sentence, or ids of the vocabulary with a mark for
 * each. */
#include "finetune/sample.h"
#include "scratch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static const struct finetune_data settings = {.date = "2026-01-01"};
    static struct finetune_reader reader; /* one tokenizer for all */
    struct engine_info info;
    struct err err = {0};
    if (!reader.engine) scratch_check(finetune_reader_open(&reader, "models/sansu-mini", &settings, &err));
    if (!finetune_reader_line(&reader, (const char *)data, n, &err)) {
        scratch_check((err.code == ERR_INPUT || err.code == ERR_RESOURCE) && err.message[0]);
        return 0;
    }
    const struct finetune_sample *s = &reader.sample;
    engine_info(&info, reader.engine);
    scratch_check(s->n > 0 && s->counted_bytes.len == s->n);
    for (size_t i = 0; i < s->n; i++)
        scratch_check(s->ids[i] >= 0 && (size_t)s->ids[i] < info.n_vocab && s->counted[i] <= 1);
    finetune_ends_reply(&reader);
    finetune_has_empty_reply(s);
    return 0;
}

/* adapter_config_fuzz.c - any bytes as adapter_config.json, and as adapter_base.json. A config that is accepted prints
 * as text that gives the same one. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "model/adapter.h"
#include "model/adapter_base.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void try_samples(const uint8_t *data, size_t n) {
    struct model_base_samples s;
    struct arena arena;
    struct err err = {0};
    arena_init(&arena);
    if (model_base_parse(&s, data ? (const char *)data : "", n, "input", &arena, &err) ? !s.n || 4 * s.n > n
                                                                                       : err.code == ERR_NONE)
        abort();
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    try_samples(data, n);
    struct model_adapter_config a, b;
    struct bytes text;
    struct err err = {0};
    if (!model_adapter_config_parse(&a, data ? (const char *)data : "", n, "input", &err)) {
        if (err.code == ERR_NONE || !err.message[0]) abort(); /* a refusal without words */
        return 0;
    }
    if (a.rank < 1 || !(a.alpha > 0) || !(a.dropout >= 0 && a.dropout < 1)) abort();
    bytes_init(&text);
    model_adapter_config_print(&text, &a);
    if (!model_adapter_config_parse(&b, bytes_text(&text), text.len, "printed", &err)) abort();
    if (a.rank != b.rank || a.rslora != b.rslora || a.some_layers != b.some_layers || strcmp(a.base, b.base) != 0)
        abort();
    if (a.alpha < b.alpha || a.alpha > b.alpha || a.dropout < b.dropout || a.dropout > b.dropout) abort();
    if (memcmp(a.target, b.target, sizeof a.target) || memcmp(a.layer, b.layer, sizeof a.layer) ||
        memcmp(a.single, b.single, sizeof a.single))
        abort();
    bytes_free(&text);
    return 0;
}

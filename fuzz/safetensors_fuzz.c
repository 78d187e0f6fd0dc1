/* safetensors_fuzz.c - any bytes as a .safetensors file. What is accepted must hold together. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "format/safetensors.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct safetensors s;
    struct err err = {0};
    if (!safetensors_parse(&s, data, n, "input", &err)) {
        if (err.code == ERR_NONE || !err.message[0]) abort(); /* a refusal without words */
        return 0;
    }
    size_t end = 0;
    volatile unsigned char sink = 0;
    for (size_t i = 0; i < s.n_entries; i++) {
        const struct safetensors_entry *e = &s.entry[i];
        struct tensor t;
        if (e->offset != end || e->data != data + s.header_bytes + e->offset) abort();
        end += e->n_bytes;
        if (e->n_bytes) sink = (unsigned char)(sink + e->data[0] + e->data[e->n_bytes - 1]);
        if (safetensors_find(&s, e->name) != e) abort();
        if (safetensors_view(&t, e, "input", NULL) && tensor_bytes(&t) != e->n_bytes) abort();
    }
    if (end != n - s.header_bytes) abort();
    for (size_t i = 0; i < s.n_metadata; i++)
        if (safetensors_metadata(&s, s.metadata[i].key) != s.metadata[i].value) abort();
    safetensors_close(&s);
    return 0;
}

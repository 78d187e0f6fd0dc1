/* gguf_fuzz.c - any bytes as a GGUF file. What is accepted must hold together; then its metadata is read as a
 * model's. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "format/gguf.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static volatile unsigned char sink;

static void read_pairs(const struct gguf *g) {
    for (size_t i = 0; i < g->n_pairs; i++) {
        const struct gguf_pair *p = &g->pair[i];
        const char *s = NULL;
        size_t length = 0, size;
        double number;
        bool flag;
        struct gguf_strings list = {p, 0};
        if (gguf_find(g, p->key) != p) abort();
        if (p->data < g->map.data && g->map.data) abort();
        while (gguf_next_string(&list, &s, &length))
            if (length) sink = (unsigned char)(sink + (unsigned char)s[0] + (unsigned char)s[length - 1]);
        if (p->kind != GGUF_STRING && p->count)
            sink = (unsigned char)(sink + (gguf_element(p, 0) + gguf_element(p, p->count - 1) > 0));
        gguf_get_size(&size, g, p->key, NULL);
        gguf_get_number(&number, g, p->key, NULL);
        gguf_get_bool(&flag, g, p->key, NULL);
        gguf_get_string(&s, &length, g, p->key, NULL);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    struct gguf g;
    struct err err = {0};
    if (!gguf_parse(&g, data, n, "input", &err)) {
        if (err.code == ERR_NONE || !err.message[0]) abort(); /* a refusal without words */
        return 0;
    }
    read_pairs(&g);
    for (size_t i = 0; i < g.n_tensors; i++) {
        const struct gguf_tensor *t = &g.tensor[i];
        struct tensor view;
        if (t->data < data + g.data_start || t->data + t->n_bytes > data + n) abort();
        if (t->n_bytes) sink = (unsigned char)(sink + t->data[0] + t->data[t->n_bytes - 1]);
        if (gguf_find_tensor(&g, t->name) != t) abort();
        if (gguf_view(&view, t, "input", NULL) && tensor_bytes(&view) != t->n_bytes) abort();
    }
    gguf_close(&g);
    return 0;
}

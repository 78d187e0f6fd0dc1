/* config_fuzz.c - any bytes as config.json and as model.safetensors.index.json.
 *
 * An accepted config must print as text that gives the same config, and its table of tensors must be consistent. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "model/weights.h"
#include "model/weights_impl.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check_round_trip(const struct model_config *a) {
    struct model_config b;
    struct bytes x, y;
    struct err err = {0};
    bytes_init(&x);
    bytes_init(&y);
    if (!model_config_print(&x, a, &err) || !model_config_parse(&b, x.data, x.len, "printed", &err)) abort();
    if (!model_config_print(&y, &b, &err) || x.len != y.len || memcmp(x.data, y.data, x.len) != 0) abort();
    bytes_free(&x);
    bytes_free(&y);
}

static void check_table(const struct model_config *c) {
    size_t total = model_tensor_total(c), step = total / 50 + 1;
    struct bytes name;
    bytes_init(&name);
    for (size_t i = 0; i < total; i += step) {
        size_t shape[2], back, count;
        model_tensor_name(&name, c, i);
        if (!model_tensor_find(&back, c, bytes_text(&name)) || back != i) abort();
        if (!tensor_count(&count, model_tensor_shape(shape, c, i), shape) || count == 0) abort();
    }
    bytes_free(&name);
}

static void check_index(const char *text, size_t n) {
    struct model_index x;
    struct err err = {0};
    if (!model_index_parse(&x, text, n, "index", &err)) {
        if (err.code == ERR_NONE) abort();
        return;
    }
    for (size_t i = 0; i < x.n_places; i++)
        if (!x.place[i].shard[0] || strchr(x.place[i].shard, '/')) abort();
    model_index_free(&x);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    const char *text = data ? (const char *)data : "";
    struct model_config c;
    struct err err = {0};
    if (model_config_parse(&c, text, n, "config", &err)) {
        check_round_trip(&c);
        check_table(&c);
    } else if (err.code == ERR_NONE) {
        abort();
    }
    check_index(text, n);
    return 0;
}

/* export.c - the weights of a run as a Hugging Face directory, or its pairs as PEFT has them.
 *
 * Reads   net->weight          Writes  DIR, crash-safely
 * Checked tests/train/trainer_test.c, lora_test.c
 */
#include <string.h>

#include "train/train_impl.h"

void train_set_pairs(const struct train_net *net, struct model_adapter *adapter, bool view) {
    for (size_t l = 0; l < net->L; l++)
        for (size_t g = 0; g < TRAIN_GROUPS; g++)
            for (size_t p = 0; p < net->layer[l].group[g].parts; p++) {
                const struct train_linear *part = &net->layer[l].group[g].part[p];
                struct model_adapter_pair *pair = &adapter->pair[part->index];
                float *a = net->weight + part->a, *b = net->weight + part->b;
                if (!part->rank) continue;
                if (!view) memcpy(a, pair->a, part->rank * part->w.depth * sizeof *a);
                if (!view) memcpy(b, pair->b, part->rank * part->w.rows * sizeof *b);
                pair->a = a;
                pair->b = b;
            }
}

static bool export_adapter(const struct trainer *t, const char *dir, enum tensor_type type, struct err *err) {
    struct model_adapter a;
    if (!model_adapter_blank(&a, &t->adapter, &t->net.config, err)) return false;
    train_set_pairs(&t->net, &a, true);
    bool ok = file_make_directory(dir, err) && model_base_write(&t->base, dir, err) &&
              model_adapter_write(&a, dir, &t->net.config, type, err);
    model_adapter_free(&a);
    return ok;
}

/* What a directory holds of a tensor: of norms that lie as 1 + w a copy without the 1. */
static const float *stored(const struct train_net *net, size_t i, struct arena *arena, struct err *err) {
    const float *from = net->weight + net->at.tensor[i];
    size_t n = net->at.tensor[i + 1] - net->at.tensor[i];
    if (!train_adds_one(net, i)) return from;
    float *out = arena_alloc(arena, n, sizeof *out, err);
    for (size_t k = 0; out && k < n; k++) out[k] = from[k] - 1;
    return out;
}

static bool export_model(const struct trainer *t, const char *dir, enum tensor_type type, struct err *err) {
    struct model_weights w;
    struct arena norms;
    bool ok = true;
    if (!model_weights_blank(&w, &t->net.config, err)) return false;
    arena_init(&norms);
    for (size_t i = 0; ok && i < t->net.at.tensors; i++) {
        const float *values = stored(&t->net, i, &norms, err);
        ok = values != NULL;
        if (ok) model_tensor_set(&w, i, TENSOR_F32, values);
    }
    ok = ok && model_weights_save(&w, dir, 0, type, err);
    model_weights_close(&w);
    arena_free(&norms);
    return ok;
}

bool train_export(const struct trainer *t, const char *dir, const char *type, struct err *err) {
    static const enum tensor_type types[] = {TENSOR_F32, TENSOR_BF16, TENSOR_F16};
    static const char *const names[] = {"f32", "bf16", "f16"};
    size_t k = 0;
    while (k < 3 && strcmp(names[k], type) != 0) k++;
    if (k == 3) return err_set(err, ERR_USAGE, "weights are written as f32, bf16 or f16, not as '%s'", type);
    return t->options.method != TRAIN_FULL ? export_adapter(t, dir, types[k], err)
                                           : export_model(t, dir, types[k], err);
}

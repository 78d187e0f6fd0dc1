/* arch.c - the list of architectures, by name and by number.
 *
 * Checked tests/model/arch_test.c
 */
#include "model/arch.h"

#include <string.h>

static const struct model_arch *const archs[MODEL_ARCHITECTURES] = {[MODEL_LLAMA] = &model_arch_llama,
                                                                    [MODEL_QWEN2] = &model_arch_qwen2,
                                                                    [MODEL_QWEN3] = &model_arch_qwen3,
                                                                    [MODEL_GEMMA3] = &model_arch_gemma3};

const struct model_arch *model_arch_of(const struct model_config *c) { return archs[c->architecture]; }

static const char *name_of(int i, bool gguf) { return gguf ? archs[i]->gguf : archs[i]->type; }

static const struct model_arch *find(enum model_architecture *out, const char *name, size_t n, bool gguf) {
    for (int i = 0; i < MODEL_ARCHITECTURES; i++) {
        if (strlen(name_of(i, gguf)) != n || memcmp(name_of(i, gguf), name, n) != 0) continue;
        *out = (enum model_architecture)i;
        return archs[i];
    }
    return NULL;
}

const struct model_arch *model_arch_by_type(enum model_architecture *out, const char *type, size_t n) {
    return find(out, type, n, false);
}
const struct model_arch *model_arch_by_gguf(enum model_architecture *out, const char *name, size_t n) {
    return find(out, name, n, true);
}

void model_arch_list(struct bytes *out, bool gguf) {
    for (int i = 0; i < MODEL_ARCHITECTURES; i++) {
        const char *before = i == 0 ? "" : i + 1 == MODEL_ARCHITECTURES ? " and " : ", ";
        bytes_printf(out, "%s'%s'", before, name_of(i, gguf));
    }
}

void model_setting_default(struct model_config *c, const struct model_setting *s) {
    if (s->kind == MODEL_NUMBER && s->missing == MODEL_STANDARD) {
        double *number = model_field(c, s);
        if (*number >= 0 && *number <= 0) *number = s->standard;
    } else if (s->kind == MODEL_SIZE && model_size_of(c, s) == 0) {
        size_t *size = model_field(c, s);
        if (s->missing == MODEL_STANDARD) *size = (size_t)s->standard;
        if (s->missing == MODEL_AS_HEADS) *size = c->heads;
        if (s->missing == MODEL_AS_HEAD_SIZE) *size = c->head_size;
        if (s->missing == MODEL_AS_WIDTH_PER_HEAD && c->heads) *size = c->width / c->heads;
    }
}

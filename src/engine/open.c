/* open.c - a model directory or a GGUF file -> an engine.
 *
 *   FILE.gguf -> weights (mapped) -> runtime; text side: open_gguf.c
 *   DIR -> config, weights (mapped) -> runtime (threads, kernels)
 *       -> tokenizer.json | tokenizer.model -> vocabulary -> chat format
 *       -> sansu.json (settings.c)
 *
 * Owns    everything an engine holds          Never   copies weights
 * Checked tests/engine/engine_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "engine/engine_impl.h"
#include "format/gguf.h"
#include "model/adapter_base.h"

static const char *last_part(struct arena *arena, const char *path, struct err *err) {
    size_t end = strlen(path), start;
    while (end > 1 && path[end - 1] == '/') end--;
    for (start = end; start > 0 && path[start - 1] != '/';) start--;
    return arena_copy_string(arena, path + start, end - start, err);
}

/* "bf16", or "q4_k+q6_k+f32" when tensors differ. */
static const char *type_names(struct arena *arena, const struct model_weights *w, struct err *err) {
    bool seen[TENSOR_TYPES] = {false};
    char text[16 * TENSOR_TYPES] = "";
    size_t n = 0;
    for (size_t i = 0; i < model_tensor_total(&w->config); i++) {
        enum tensor_type type = model_tensor(w, i)->type;
        if (seen[type]) continue;
        seen[type] = true;
        if (n) text[n++] = '+';
        for (const char *c = tensor_type_name(type); *c; c++) text[n++] = (char)(*c >= 'A' && *c <= 'Z' ? *c | 32 : *c);
    }
    return arena_copy_string(arena, text, n, err);
}

static bool has_file(const char *dir, const char *name) {
    struct bytes path = {0};
    file_join(&path, dir, name);
    bool found = file_exists(bytes_text(&path));
    bytes_free(&path);
    return found;
}

/* A tokenizer or chat format that cannot be used leaves an engine for ids (see struct engine); one that could not be
 * read on this machine does not. */
bool engine_text_is_settled(const struct engine *e, struct err *err) {
    const struct err *why = e->vocab ? &e->chat_err : &e->token_err;
    return why->code != ERR_RESOURCE || err_set(err, why->code, "%s", why->message);
}

static void open_tokenizer(struct engine *e, const char *dir) {
    if (!has_file(dir, "tokenizer.json") && !has_file(dir, "tokenizer.model")) {
        err_set(&e->token_err, ERR_INPUT,
                "%s holds neither tokenizer.json nor tokenizer.model: only ids can be used with this model (--ids)",
                dir);
    } else if (token_open(&e->vocab, dir, &e->token_err)) {
        e->has_chat = token_chat_open(&e->chat, e->vocab, dir, &e->chat_err);
        struct err same = {0}; /* a broken tokenizer_config.json has been named above */
        if (e->has_chat && e->chat.add_bos)
            e->bos = e->chat.bos;
        else if (!token_chat_first(&e->bos, e->vocab, dir, &same))
            e->bos = -1;
        return;
    }
    e->chat_err = e->token_err;
}

size_t engine_memory(const struct engine *e) { return e->memory ? e->memory : memory_available(); }

/* Refuse weights that would be read from the disk again for every token. */
static bool check_memory(const struct engine *e, struct err *err) {
    size_t available = engine_memory(e), need = model_weights_mapped(&e->weights);
    if (available == 0 || need <= available) return true;
    return err_set(
        err, ERR_RESOURCE,
        "%s: its weights take %.2f GiB and %.2f GiB of memory are available; fewer bits a weight (sansu quantize) take less",
        e->path, (double)need / (1 << 30), (double)available / (1 << 30));
}

/* What the model is called, and where its adapter lies. */
static bool keep_names(struct engine *e, const char *path, const char *adapter, struct err *err) {
    e->weight_type = "";
    e->name = last_part(&e->arena, path, err);
    e->path = arena_copy_string(&e->arena, path, strlen(path), err);
    if (adapter) e->adapter = arena_copy_string(&e->arena, adapter, strlen(adapter), err);
    return e->name && e->path && (e->adapter || !adapter);
}

/* Tokenizer, chat format, settings. */
static bool open_text(struct engine *e, bool gguf, const char *path, struct err *err) {
    if (gguf) return engine_open_gguf_text(e, path, err);
    if (!engine_read_settings_file(e, path, err)) return false;
    open_tokenizer(e, path);
    return engine_text_is_settled(e, err);
}

/* An id without a row could be made from a text and not be fed. */
static bool check_rows(const struct engine *e, struct err *err) {
    size_t ids = e->vocab ? token_count_used(e->vocab) : 0, rows = e->weights.config.vocab;
    return ids <= rows ||
           err_set(err, ERR_INPUT, "%s: the vocabulary has %zu ids, the embedding %zu rows", e->path, ids, rows);
}

static bool map_weights(struct engine *e, bool gguf, const char *path, struct err *err) {
    bool mapped = gguf ? model_weights_open_gguf(&e->weights, path, err) : model_weights_open(&e->weights, path, err);
    if (!mapped) return false;
    e->has_weights = true;
    if (!check_rows(e, err) || !check_memory(e, err)) return false;
    model_weights_expect_all(&e->weights);
    e->weight_type = type_names(&e->arena, &e->weights, err);
    return e->weight_type != NULL;
}

static bool set_precision(struct engine *e, const char *name, struct err *err) {
    if (!name || strcmp(name, "int8") == 0) return true;
    if (strcmp(name, "f32") != 0)
        return err_set(err, ERR_USAGE, "weights in blocks are multiplied by int8 or f32, not by '%.20s'", name);
    for (size_t i = 0; i < model_tensor_total(&e->weights.config); i++) {
        const struct tensor *t = model_tensor(&e->weights, i);
        if (t->shape[t->rank - 1] > OP_LINEAR_DECODED)
            return err_set(err, ERR_USAGE, "rows of %zu weights are too long for precision f32; at most %d",
                           t->shape[t->rank - 1], OP_LINEAR_DECODED);
    }
    e->runtime.machine.f32_inputs = true;
    return true;
}

static bool open_runtime(struct engine *e, const struct engine_options *o, struct err *err) {
    return model_kv_type_find(&e->kv_type, o->kv, &e->weights.config, err) &&
           model_runtime_open(&e->runtime, &e->weights, o->cpu, o->threads, err) &&
           set_precision(e, o->precision, err) && model_weights_intact(&e->weights, err);
}

static bool open_adapter(struct engine *e, const char *adapter, struct err *err) {
    return model_adapter_read(&e->lora, adapter, &e->weights.config, err) &&
           model_base_check(&e->weights, adapter, err) && model_runtime_adapt(&e->runtime, &e->lora, err);
}

static bool open_all(struct engine *e, const char *path, const struct engine_options *o, struct err *err) {
    bool gguf = !file_is_directory(path);
    if (gguf && !gguf_is(path))
        return err_set(err, ERR_INPUT,
                       file_exists(path) ? "%s: neither a model directory nor a GGUF file%s"
                                         : "%s: there is no such model directory or file%s",
                       path, file_hub_hint(path));
    if (!keep_names(e, path, o->adapter, err) || !open_text(e, gguf, path, err)) return false;
    if (o->tokenizer_only) return e->vocab || err_set(err, e->token_err.code, "%s", e->token_err.message);
    return map_weights(e, gguf, path, err) && open_runtime(e, o, err) &&
           (!o->adapter || open_adapter(e, o->adapter, err));
}

bool engine_open(struct engine **out, const char *path, const struct engine_options *options, struct err *err) {
    struct engine_options none = {0};
    struct engine *e = calloc(1, sizeof *e);
    if (!e) return err_set(err, ERR_RESOURCE, "out of memory for an engine");
    if (!options) options = &none;
    arena_init(&e->arena);
    e->bos = -1;
    e->memory = options->memory;
    if (!open_all(e, path, options, err)) {
        engine_close(e);
        return false;
    }
    *out = e;
    return true;
}

void engine_close(struct engine *e) {
    if (!e) return;
    model_runtime_close(&e->runtime);
    model_adapter_free(&e->lora);
    model_weights_close(&e->weights);
    token_close(e->vocab);
    arena_free(&e->arena);
    free(e);
}

struct pool *engine_pool(const struct engine *e) {
    return e->runtime.machine.pool;
}

/* Bytes of the layers, and elements of their matrices. */
static size_t layer_bytes(size_t *elements, const struct model_weights *w) {
    size_t n = 0;
    *elements = 0;
    for (size_t i = 0; i < model_tensor_total(&w->config); i++) {
        const struct tensor *t = model_tensor(w, i);
        if (model_tensor_role(&w->config, i) >= MODEL_LAYER_ROLES) continue;
        n += tensor_bytes(t);
        if (t->rank == 2) *elements += tensor_elements(t);
    }
    return n;
}

void engine_info(struct engine_info *out, const struct engine *e) {
    const struct model_config *c = &e->weights.config;
    *out = (struct engine_info){
        .name = e->name,
        .default_system = e->default_system,
        .refusal = e->refusal,
        .familiarity_threshold = e->familiarity_threshold,
        .needs_reading = e->needs_reading,
        .settings = e->settings,
        .weight_type = e->weight_type,
        .chat_format = e->has_chat ? token_chat_format_name(e->chat.format) : "",
        .cpu = "",
        .kv_type = "",
        .n_vocab = e->vocab ? token_count(e->vocab) : 0,
    };
    if (!e->has_weights) return;
    out->n_vocab = c->vocab;
    out->n_layers = c->layers;
    out->n_heads = c->heads;
    out->n_kv_heads = c->kv_heads;
    out->head_size = c->head_size;
    out->width = c->width;
    out->ffn_width = c->ffn_width;
    out->max_context = c->max_context;
    out->n_parameters = model_parameter_count(c);
    out->weight_bytes = model_weights_mapped(&e->weights);
    out->bytes_per_token =
        layer_bytes(&out->n_layer_weights, &e->weights) +
        tensor_bytes(model_tensor_of(&e->weights, 0, MODEL_HEAD)); /* of the embedding one row is read */
    out->adapter_rank = e->lora.config.rank;
    out->adapter_parameters = model_adapter_parameters(&e->lora);
    out->bytes_per_token += out->adapter_parameters * sizeof(float);
    out->kv_bytes_per_token = model_kv_bytes_per_token(c, e->kv_type);
    out->kv_type = model_kv_type_name(e->kv_type);
    out->cpu = kernel_level_name(e->runtime.machine.kernel.level);
    out->threads = pool_threads(e->runtime.machine.pool);
}

/* adapter_base.c - a base's sampled weights, to and from adapter_base.json, and the comparison.
 *
 *   tensor i, sample k -> element rng_mix(4 i + k) mod elements -> its value (of blocks: decoded) -> bf16
 *
 * Rows of q and k that stand in GGUF's order are looked up where they are.
 *
 * Reads   weights (four elements a tensor), hostile text            Writes  DIR/adapter_base.json
 * Never   refuses for what is not said
 * Checked tests/model/adapter_base_test.c, fuzz/adapter_config_fuzz.c
 */
#include "model/adapter_base.h"

#include <math.h>

#include "base/file.h"
#include "base/json.h"
#include "base/rng.h"
#include "model/model_gguf.h"

enum { EACH = 4, LARGEST_BLOCK = 256, MAX_TEXT = 1 << 20 };
static const char file_name[] = "adapter_base.json";

/* Relative distance up to which coarsely stored values may be those of the adapter's base: four bits a weight are off
 * by about 0.1, another model by 1.4. */
static const double coarse = 0.6;

/* Where an element of tensor `index`, given in Hugging Face order, is in w. */
static size_t place_of(const struct model_weights *w, size_t index, size_t width, size_t at) {
    size_t half = w->config.head_size / 2, row = at / width, in_head = row % (2 * half);
    if (!w->paired || !model_gguf_is_paired(&w->config, index)) return at;
    return (row - in_head + 2 * (in_head % half) + in_head / half) * width + at % width;
}

static float value_at(const struct tensor *t, size_t at) {
    float block[LARGEST_BLOCK];
    size_t n = tensor_block_elements(t->type);
    tensor_to_f32(block, t->type, (const char *)t->data + tensor_row_bytes(t->type, at / n * n), n);
    return block[at % n];
}

/* A norm that GGUF files hold with its 1; without it the last bits may be others. */
static bool has_one(const struct model_weights *w, size_t index) {
    return w->norms_with_one && model_role_is_norm(model_tensor_role(&w->config, index));
}

bool model_base_sample(struct model_base_samples *out, const struct model_weights *base, struct arena *arena,
                       struct err *err) {
    size_t tensors = model_tensor_total(&base->config);
    *out = (struct model_base_samples){.bf16 = arena_alloc(arena, tensors * EACH, sizeof *out->bf16, err),
                                       .n = tensors * EACH};
    if (!out->bf16) return false;
    for (size_t i = 0; i < out->n; i++) {
        const struct tensor *t = model_tensor(base, i / EACH);
        size_t width = t->shape[t->rank - 1], at = (size_t)(rng_mix(i) % tensor_elements(t));
        float one = has_one(base, i / EACH) ? 1 : 0;
        out->bf16[i] = tensor_f32_to_bf16(value_at(t, place_of(base, i / EACH, width, at)) - one);
    }
    return true;
}

/* ---- the file ---- */

bool model_base_write(const struct model_base_samples *samples, const char *dir, struct err *err) {
    struct bytes path, text;
    bytes_init(&path);
    bytes_init(&text);
    file_join(&path, dir, file_name);
    bytes_printf(
        &text,
        "{\n  \"about\": \"%d weights of every tensor of the base these pairs were trained on, as bf16: another base is refused. Without this file any is taken.\",\n"
        "  \"bf16\": \"",
        EACH);
    for (size_t i = 0; i < samples->n; i++) bytes_printf(&text, "%04x", samples->bf16[i]);
    bytes_printf(&text, "\"\n}\n");
    bool ok = (!text.failed || err_set(err, ERR_RESOURCE, "out of memory")) &&
              file_write_atomic(bytes_text(&path), text.data, text.len, err);
    bytes_free(&path);
    bytes_free(&text);
    return ok;
}

static int digit(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; }

static bool decode(struct model_base_samples *out, const struct json_slice *text, struct arena *arena,
                   struct err *err) {
    if (text->n == 0 || text->n % 4)
        return err_set(err, ERR_INPUT, "\"bf16\": four digits a value are expected, not %zu in all", text->n);
    *out =
        (struct model_base_samples){.bf16 = arena_alloc(arena, text->n / 4, sizeof *out->bf16, err), .n = text->n / 4};
    if (!out->bf16) return false;
    for (size_t i = 0; i < text->n; i++) {
        int d = digit(text->data[i]);
        if (d < 0)
            return err_set(err, ERR_INPUT, "\"bf16\": character %zu is none of the digits 0 to 9 and a to f", i + 1);
        out->bf16[i / 4] = (uint16_t)(out->bf16[i / 4] << 4 | d);
    }
    return true;
}

bool model_base_parse(struct model_base_samples *out, const char *text, size_t n, const char *name, struct arena *arena,
                      struct err *err) {
    struct json j;
    struct json_slice key, values = {0};
    bool found = false;
    *out = (struct model_base_samples){0};
    cursor_init(&j, text, n);
    if (cursor_enter_object(&j))
        while (cursor_next_key(&j, &key)) {
            if (cursor_key_is(&key, "bf16"))
                found = cursor_get_string(&j, &values);
            else
                cursor_skip(&j);
        }
    bool ok = cursor_end(&j, err) && (found || err_set(err, ERR_INPUT, "\"bf16\" is missing")) &&
              decode(out, &values, arena, err);
    return ok || err_prefix(err, "%s", name);
}

/* ---- comparing ---- */

/* Differences count at once in f32 and bf16, elsewhere by how large they are. */
static bool compare(const struct model_weights *base, const struct model_base_samples *has,
                    const struct model_base_samples *want, const char *path, struct err *err) {
    size_t differing = 0, exact = 0;
    double distance = 0, norm = 0;
    for (size_t i = 0; i < want->n; i++) {
        enum tensor_type type = model_tensor(base, i / EACH)->type;
        double x = (double)tensor_bf16_to_f32(want->bf16[i]), y = (double)tensor_bf16_to_f32(has->bf16[i]);
        distance += (x - y) * (x - y);
        norm += x * x;
        if ((type != TENSOR_F32 && type != TENSOR_BF16) || has_one(base, i / EACH)) continue;
        exact++;
        differing += want->bf16[i] != has->bf16[i];
    }
    double apart = norm > 0 ? sqrt(distance / norm) : 0;
    if (!differing && !(exact < want->n && !(apart <= coarse))) return true;
    if (differing)
        return err_set(
            err, ERR_INPUT,
            "%s: the adapter was trained on another base of this shape: %zu of %zu sampled weights differ here (by %.2g of their size on "
            "the whole); without that file the adapter is taken as it is",
            path, differing, exact, apart);
    return err_set(
        err, ERR_INPUT,
        "%s: the adapter was trained on another base of this shape: sampled weights differ here by %.2g of their size; without that file the "
        "adapter is taken as it is",
        path, apart);
}

bool model_base_check(const struct model_weights *base, const char *dir, struct err *err) {
    struct bytes path, text;
    struct arena arena;
    struct model_base_samples want, has;
    arena_init(&arena);
    bytes_init(&path);
    bytes_init(&text);
    file_join(&path, dir, file_name);
    bool ok = true;
    if (file_exists(bytes_text(&path))) {
        ok = file_read_all(&text, bytes_text(&path), MAX_TEXT, err) &&
             model_base_parse(&want, bytes_text(&text), text.len, bytes_text(&path), &arena, err) &&
             model_base_sample(&has, base, &arena, err);
        if (ok && has.n != want.n)
            ok = err_set(err, ERR_INPUT, "%s: the adapter was trained on a base of %zu tensors, this one has %zu",
                         bytes_text(&path), want.n / EACH, has.n / EACH);
        ok = ok && compare(base, &has, &want, bytes_text(&path), err);
    }
    bytes_free(&path);
    bytes_free(&text);
    arena_free(&arena);
    return ok;
}

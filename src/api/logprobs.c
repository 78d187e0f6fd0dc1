/* logprobs.c - what the model thought of each token, in the two shapes of OpenAI's API.
 *
 *   chat         {"content":[{"token","logprob","bytes","top_logprobs":[..]}],"refusal":null}
 *   completions  {"tokens":[..],"token_logprobs":[..],"top_logprobs":[{token:logprob}],"text_offset":[..]}
 *
 * The tokens of a reply, joined, are its text: a token that is a piece of a character is empty, and the last piece is
 * the character. Tokens that were not chosen are given as the vocabulary has them.
 *
 * Checked tests/api/logprobs_test.c, tests/e2e/serve_text_test.c
 */
#include <math.h>
#include <string.h>

#include "api_impl.h"
#include "base/utf8.h"

/* JSON has no -Infinity; this is what clients know instead. */
static void write_number(struct bytes *out, float logprob) {
    bytes_printf(out, "%.7g", logprob > -9999.0f ? (double)logprob : -9999.0);
}

static void write_bytes(struct bytes *out, const char *text, size_t n) {
    bytes_append_char(out, '[');
    for (size_t i = 0; i < n; i++) bytes_printf(out, "%s%u", i ? "," : "", (unsigned)(unsigned char)text[i]);
    bytes_append_char(out, ']');
}

static void write_token(struct bytes *out, const char *text, size_t n, float logprob) {
    bytes_append_string(out, "{\"token\":");
    bytes_append_json_string(out, text, n);
    bytes_append_string(out, ",\"logprob\":");
    write_number(out, logprob);
    bytes_append_string(out, ",\"bytes\":");
    write_bytes(out, text, n);
}

/* Where token k of those that are told begins. */
static size_t start_of(const struct api_tokens *t, size_t k) { return k ? t->token[k - 1].end : t->from; }

static size_t n_best(const struct api_reply *r, const struct reply_token *t) {
    size_t n = 0;
    while (n < (size_t)r->ask->settings.best_logprobs && t->best[n].id >= 0) n++;
    return n;
}

/* ---- chat ---- */

static void write_best(struct bytes *out, const struct api_reply *r, const struct reply_token *t) {
    bytes_append_string(out, ",\"top_logprobs\":[");
    for (size_t i = 0, n = n_best(r, t); i < n; i++) {
        size_t length;
        const char *text = engine_token_text(r->engine, t->best[i].id, &length);
        if (i) bytes_append_char(out, ',');
        write_token(out, text, length, t->best[i].logprob);
        bytes_append_char(out, '}');
    }
    bytes_append_string(out, "]}");
}

static void write_chat(struct bytes *out, const struct api_reply *r, const struct api_tokens *t) {
    bytes_append_string(out, "\"logprobs\":{\"content\":[");
    for (size_t k = 0; k < t->n; k++) {
        size_t start = start_of(t, k);
        if (k) bytes_append_char(out, ',');
        write_token(out, t->text + start, t->token[k].end - start, t->token[k].chosen.logprob);
        write_best(out, r, &t->token[k]);
    }
    bytes_append_string(out, "],\"refusal\":null}");
}

/* ---- completions ---- */

/* The likeliest as an object; two ids of one text are one key. */
static void write_map(struct bytes *out, const struct api_reply *r, const struct reply_token *t) {
    json_t *map = json_object();
    bytes_append_char(out, '{');
    for (size_t i = 0, n = n_best(r, t); i < n; i++) {
        struct bytes name = {0};
        size_t length;
        const char *text = engine_token_text(r->engine, t->best[i].id, &length);
        bytes_append_json_string(&name, text, length);
        if (!json_object_get(map, bytes_text(&name))) {
            json_object_set_new(map, bytes_text(&name), json_true());
            bytes_printf(out, "%s%s:", i ? "," : "", bytes_text(&name));
            write_number(out, t->best[i].logprob);
        }
        out->failed |= name.failed;
        bytes_free(&name);
    }
    json_decref(map);
    bytes_append_char(out, '}');
}

/* One list of the four: what is written of token k, after a comma. */
typedef void part_fn(struct bytes *out, const struct api_reply *r, const struct api_tokens *t, size_t k);

static void part_token(struct bytes *out, const struct api_reply *r, const struct api_tokens *t, size_t k) {
    size_t start = start_of(t, k);
    (void)r;
    bytes_append_json_string(out, t->text + start, t->token[k].end - start);
}

static void part_logprob(struct bytes *out, const struct api_reply *r, const struct api_tokens *t, size_t k) {
    (void)r;
    write_number(out, t->token[k].chosen.logprob);
}

static void part_best(struct bytes *out, const struct api_reply *r, const struct api_tokens *t, size_t k) {
    write_map(out, r, &t->token[k]);
}

/* In characters of the reply. */
static void part_offset(struct bytes *out, const struct api_reply *r, const struct api_tokens *t, size_t k) {
    (void)r;
    bytes_printf(out, "%zu", utf8_length(t->text, start_of(t, k)));
}

static void write_list(struct bytes *out, const char *name, part_fn *part, const struct api_reply *r,
                       const struct api_tokens *t) {
    bytes_printf(out, "\"%s\":[", name);
    for (size_t k = 0; k < t->n; k++) {
        if (k) bytes_append_char(out, ',');
        part(out, r, t, k);
    }
    bytes_append_char(out, ']');
}

static void write_text(struct bytes *out, const struct api_reply *r, const struct api_tokens *t) {
    static const struct {
        const char *name;
        part_fn *part;
    } list[] = {{"tokens", part_token},
                {"token_logprobs", part_logprob},
                {"top_logprobs", part_best},
                {"text_offset", part_offset}};
    bytes_append_string(out, "\"logprobs\":");
    for (size_t i = 0; i < 4; i++) {
        bytes_append_char(out, i ? ',' : '{');
        write_list(out, list[i].name, list[i].part, r, t);
    }
    bytes_append_char(out, '}');
}

void api_write_logprobs(struct bytes *out, const struct api_reply *r, size_t i) {
    if (!r->ask->settings.logprobs)
        bytes_append_string(out, "\"logprobs\":null");
    else if (r->ask->form == API_CHAT)
        write_chat(out, r, &r->tokens[i]);
    else
        write_text(out, r, &r->tokens[i]);
}

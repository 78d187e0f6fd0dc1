/* text.c - the engine's side of text: encode, decode, tokens one by one, chat rendering.
 *
 * Everything is forwarded to token/; what is added is the words for a model that came without.
 * Checked tests/engine/engine_test.c
 */
#include <string.h>

#include "engine/engine_impl.h"

/* Copies the reason why a part is missing. */
static bool missing(struct err *err, const struct err *why) { return err_set(err, why->code, "%s", why->message); }

bool engine_encode(struct bytes *ids, const struct engine *e, const char *text, size_t n, bool parse_special,
                   struct err *err) {
    if (!e->vocab) return missing(err, &e->token_err);
    return token_encode(ids, e->vocab, text, n, parse_special, err);
}

bool engine_decode(struct bytes *out, const struct engine *e, const int32_t *ids, size_t n, bool skip_special,
                   struct err *err) {
    if (!e->vocab) return missing(err, &e->token_err);
    enum token_decode_rule rule = e->has_chat ? token_chat_decode_rule(&e->chat) : TOKEN_DECODE_PLAIN;
    return token_decode(out, e->vocab, ids, n, rule, skip_special, err);
}

const char *engine_token_text(const struct engine *e, int32_t id, size_t *n) {
    *n = 0;
    return e->vocab ? token_text(e->vocab, id, n) : "";
}

bool engine_token_is_control(const struct engine *e, int32_t id) { return e->vocab && token_is_control(e->vocab, id); }

bool engine_token_is_stop(const struct engine *e, int32_t id) {
    const struct model_config *c = &e->weights.config;
    for (size_t i = 0; i < c->n_eos; i++)
        if (c->eos[i] == id) return true;
    return e->has_chat && token_chat_is_stop(&e->chat, id);
}

int32_t engine_bos(const struct engine *e) { return e->bos; }

/* ---- a reply as it grows ---- */

_Static_assert(sizeof((struct engine_stream *)0)->pending == sizeof((struct token_stream *)0)->pending,
               "the same four bytes");

void engine_stream_init(struct engine_stream *s, const struct engine *e, bool start) {
    memset(s, 0, sizeof *s);
    s->engine = e;
    s->inside = !start;
}

static void with_token_stream(struct bytes *out, struct engine_stream *s, const int32_t *id) {
    if (!s->engine->vocab) return;
    struct token_stream t;
    token_stream_init(&t, s->engine->vocab, !s->inside);
    memcpy(t.pending, s->pending, sizeof t.pending);
    t.n_pending = s->n_pending;
    if (id)
        token_stream_feed(out, &t, *id);
    else
        token_stream_finish(out, &t);
    memcpy(s->pending, t.pending, sizeof s->pending);
    s->n_pending = t.n_pending;
    s->inside = t.inside;
}

void engine_stream_feed(struct bytes *out, struct engine_stream *s, int32_t id) { with_token_stream(out, s, &id); }
void engine_stream_finish(struct bytes *out, struct engine_stream *s) { with_token_stream(out, s, NULL); }

/* ---- chat ---- */

enum { MAX_MESSAGES = 1000 };

bool engine_render(struct bytes *ids, const struct engine *e, const struct engine_message *messages, size_t n,
                   const struct engine_render_options *options, struct err *err) {
    struct engine_render_options none = {0};
    if (!options) options = &none;
    if (!e->has_chat) return missing(err, &e->chat_err);
    if (n == 0 || n > MAX_MESSAGES)
        return err_set(err, ERR_INPUT, "a conversation needs 1 to %d messages, not %zu", MAX_MESSAGES, n);
    struct bytes copies = {0};
    for (size_t i = 0; i < n; i++) {
        struct token_chat_message m = {.role = messages[i].role,
                                       .content = messages[i].content,
                                       .n_content = messages[i].n_content,
                                       .thinking = messages[i].thinking,
                                       .n_thinking = messages[i].n_thinking};
        bytes_append(&copies, &m, sizeof m);
    }
    struct token_chat_options o = {
        .date = options->date,
        .bos = e->chat.add_bos && !options->no_bos,
        .generation = !options->no_generation,
        .final = !options->no_generation && !options->free_channel,
        .parse_special = options->parse_special,
    };
    bool ok = copies.failed
                  ? err_set(err, ERR_RESOURCE, "out of memory for %zu messages", n)
                  : token_chat_render(ids, NULL, &e->chat, (const struct token_chat_message *)(const void *)copies.data,
                                      n, &o, err);
    bytes_free(&copies);
    return ok;
}

/* Bytes of ids at the beginning of both. */
static size_t agreeing(const struct bytes *a, const struct bytes *b) {
    size_t n = a->len < b->len ? a->len : b->len, i = 0;
    while (i < n && memcmp(a->data + i, b->data + i, sizeof(int32_t)) == 0) i += sizeof(int32_t);
    return i;
}

enum { WORTH_KEEPING = 32 /* ids that conversations share, from which on they are kept on disk */ };

/* A conversation without its words goes on with a control token where they would begin, and no words begin with one. */
bool engine_render_shared(size_t *shared, const struct bytes *ids, const struct engine *e,
                          const struct engine_message *messages, const struct engine_render_options *options,
                          struct err *err) {
    struct bytes bare = {0};
    struct engine_message first[2] = {messages[0], {.role = "user", .content = ""}};
    bool system = strcmp(first[0].role, "system") == 0 || strcmp(first[0].role, "developer") == 0;
    bool ok = engine_render(&bare, e, first + !system, system ? 2 : 1, options, err);
    size_t same = ok ? agreeing(ids, &bare) : 0;
    *shared = same / sizeof(int32_t);
    if (*shared < WORTH_KEEPING || same >= ids->len) *shared = 0;
    bytes_free(&bare);
    return ok;
}

/* sample.c - a conversation as the model reads it.
 *
 *   line -> conversation (sansu/dataset.h) -> what the model's chat format makes of it -> ids + which count
 *
 * What counts is known from the rendering, never searched for in the ids: the conversation up to a reply, with the
 * assistant's turn opened, ends where the reply begins. The token that ends the reply counts too. Of a {"text"} every
 * token counts.
 *
 * Reads   lines, a tokenizer            Owns    the engine that holds it, the sample under way
 * Never   cuts a sample
 * Checked tests/finetune/sample_test.c, tests/e2e/train_data_test.c
 */
#include "finetune/sample.h"

#include <string.h>

#include "base/lines.h"

static size_t count(const struct bytes *ids) { return ids->len / sizeof(int32_t); }

static bool render(struct bytes *ids, const struct finetune_reader *r, size_t n, bool open_turn, struct err *err) {
    struct engine_render_options options = {.date = r->data->date, .no_generation = !open_turn, .free_channel = true};
    bytes_clear(ids);
    return engine_render(ids, r->engine, r->sample.message, n, &options, err);
}

/* ---- finished texts ---- */

/* The id that ends a plain text, by the names it has in known vocabularies; -1 = there is none. */
static int32_t end_of_text(const struct engine *engine) {
    static const char *const names[] = {"<|endoftext|>", "<|end_of_text|>", "</s>", "<eos>"};
    int32_t found = -1;
    struct bytes ids;
    bytes_init(&ids);
    for (size_t i = 0; found < 0 && i < sizeof names / sizeof names[0]; i++) {
        struct err ignored = {0};
        bytes_clear(&ids);
        if (!engine_encode(&ids, engine, names[i], strlen(names[i]), true, &ignored) || ids.len != sizeof found)
            continue;
        memcpy(&found, ids.data, sizeof found);
        if (!engine_token_is_control(engine, found)) found = -1;
    }
    bytes_free(&ids);
    return found;
}

/* Its control tokens are taken as such; the tokenizer's first id and an end are added when missing. */
static bool encode_text(struct finetune_reader *r, struct err *err) {
    struct finetune_sample *s = &r->sample;
    int32_t bos = engine_bos(r->engine), end = end_of_text(r->engine), first = -1, last = -1;
    bytes_clear(&s->id_bytes);
    bytes_clear(&s->prefix);
    bytes_clear(&s->counted_bytes);
    if (!engine_encode(&s->prefix, r->engine, s->talk.text, strlen(s->talk.text), true, err)) return false;
    if (s->prefix.len) {
        memcpy(&first, s->prefix.data, sizeof first);
        memcpy(&last, s->prefix.data + s->prefix.len - sizeof last, sizeof last);
    }
    if (bos >= 0 && first != bos) bytes_append(&s->id_bytes, &bos, sizeof bos);
    bytes_append(&s->id_bytes, s->prefix.data, s->prefix.len);
    if (end >= 0 && last != end && !engine_token_is_stop(r->engine, last)) bytes_append(&s->id_bytes, &end, sizeof end);
    for (size_t i = 0; i < count(&s->id_bytes); i++) bytes_append_char(&s->counted_bytes, 1);
    return true;
}

/* ---- conversations ---- */

static bool is_reply(const struct finetune_sample *s, size_t i) {
    return strcmp(s->talk.message[i].role, "assistant") == 0;
}

/* The ids of reply i count, or do not. */
static bool mark_reply(struct finetune_reader *r, size_t i, bool counts, struct err *err) {
    struct finetune_sample *s = &r->sample;
    if (!render(&s->prefix, r, i, true, err)) return false;
    size_t begin = count(&s->prefix), n = count(&s->id_bytes);
    if (s->prefix.len > s->id_bytes.len || memcmp(s->prefix.data, s->id_bytes.data, s->prefix.len) != 0)
        return err_set(
            err, ERR_INPUT,
            "message %zu: the conversation before the reply is not the beginning of the whole; this chat format "
            "cannot train on earlier replies",
            i + 1);
    if (!render(&s->prefix, r, i + 1, false, err)) return false;
    size_t end = count(&s->prefix);
    for (size_t k = begin; k < end && k < n; k++) s->counted_bytes.data[k] = counts;
    return true;
}

static bool encode_conversation(struct finetune_reader *r, struct err *err) {
    struct finetune_sample *s = &r->sample;
    const struct dataset_conversation *c = &s->talk;
    bool all = r->data->all;
    for (size_t i = 0; i < c->n; i++) {
        const struct dataset_message *m = &c->message[i];
        s->message[i] = (struct engine_message){m->role, m->content, m->thinking, m->n_content, m->n_thinking};
    }
    if (!render(&s->id_bytes, r, c->n, false, err)) return false;
    bytes_clear(&s->counted_bytes);
    for (size_t i = 0; i < count(&s->id_bytes); i++) bytes_append_char(&s->counted_bytes, all);
    for (size_t i = 0; i < c->n;
         i++) { /* with `all`, what the data excludes is excluded all the same; prompts are not */
        bool marked = is_reply(s, i) && (all ? c->message[i].excluded : c->message[i].trained);
        if (marked && !mark_reply(r, i, !all, err)) return false;
    }
    return true;
}

bool finetune_reader_line(struct finetune_reader *r, const char *line, size_t n, struct err *err) {
    struct finetune_sample *s = &r->sample;
    if (!dataset_conversation_read(&s->talk, line, n, r->default_system, err)) return false;
    if (!dataset_conversation_trains(&s->talk, err)) return false;
    if (!(s->talk.text ? encode_text(r, err) : encode_conversation(r, err))) return false;
    if (s->id_bytes.failed || s->prefix.failed || s->counted_bytes.failed)
        return err_set(err, ERR_RESOURCE, "out of memory");
    s->ids = (const int32_t *)(const void *)s->id_bytes.data;
    s->counted = (const unsigned char *)s->counted_bytes.data;
    s->n = count(&s->id_bytes);
    return true;
}

/* ---- the reader ---- */

bool finetune_reader_open(struct finetune_reader *out, const char *base, const struct finetune_data *data,
                          struct err *err) {
    struct engine_options options = {.threads = 1, .tokenizer_only = true};
    struct engine_info info;
    memset(out, 0, sizeof *out);
    if (!engine_open(&out->engine, base, &options, err)) return false;
    engine_info(&info, out->engine);
    out->default_system = info.default_system;
    out->data = data;
    return true;
}

void finetune_reader_close(struct finetune_reader *r) {
    dataset_conversation_free(&r->sample.talk);
    bytes_free(&r->sample.id_bytes);
    bytes_free(&r->sample.counted_bytes);
    bytes_free(&r->sample.prefix);
    engine_close(r->engine);
    memset(r, 0, sizeof *r);
}

bool finetune_reader_file(struct finetune_reader *r, const char *path, bool first_only, finetune_sample_fn *fn,
                          void *context, file_stop_fn *stop, struct err *err) {
    struct lines lines;
    const char *line;
    size_t n;
    bool ok = lines_open(&lines, path, &(struct lines_options){.stop = stop}, err);
    while (ok && lines_next(&lines, &line, &n, err)) {
        r->sample.line = lines.number;
        ok = finetune_reader_line(r, line, n, err) && fn(context, r, err);
        if (!ok) err_prefix(err, "%s, line %zu", lines.path, lines.number);
        if (first_only) break;
    }
    lines_close(&lines);
    return err->code == ERR_NONE;
}

bool finetune_ends_reply(const struct finetune_reader *r) {
    const struct finetune_sample *s = &r->sample;
    for (size_t i = s->n; i-- > 0;)
        if (s->counted[i]) return engine_token_is_stop(r->engine, s->ids[i]);
    return false;
}

/* Nothing, or blanks and line ends alone. */
static bool is_empty(const char *text, size_t n) {
    static const char wide_blank[] = "\xE3\x80\x80"; /* U+3000 */
    for (size_t at = 0, used; at < n; at += used) {
        used = n - at >= 3 && memcmp(text + at, wide_blank, 3) == 0 ? 3 : memchr(" \t\r\n", text[at], 4) ? 1 : 0;
        if (used == 0) return false;
    }
    return true;
}

bool finetune_has_empty_reply(const struct finetune_sample *s) {
    for (size_t i = 0; i < s->talk.n; i++)
        if (s->talk.message[i].trained && is_empty(s->talk.message[i].content, s->talk.message[i].n_content))
            return true;
    return false;
}

/* train_data.c - JSON lines -> packs.
 *
 *   line -> conversation (sansu/dataset.h) -> what the model's chat format makes of it -> ids + which count -> pack
 *
 * What counts is known from the rendering, never searched for in the ids: the conversation up to a reply, with the
 * assistant's turn opened, ends where the reply begins. The token that ends the reply counts too. Of a {"text"} every
 * token counts.
 *
 * Reads   the file line by line            Writes  one or two packs
 * Never   cuts a sample
 * Checked tests/e2e/train_data_test.c, train_test.c
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/lines.h"
#include "base/rng.h"
#include "cmd.h"
#include "sansu/dataset.h"
#include "train.h"

enum { NAMED = 10 }; /* too long samples told one by one */

struct sample {
    struct dataset_conversation talk;
    struct engine_message message[DATASET_MESSAGES_MAX]; /* of talk */
    struct bytes ids, prefix, counted;
};

static bool render(struct bytes *ids, const struct train_data *d, const struct sample *s, size_t n, bool open_turn, struct err *err) {
    struct engine_render_options options = {.date = d->date, .no_generation = !open_turn, .free_channel = true};
    bytes_clear(ids);
    return engine_render(ids, d->engine, s->message, n, &options, err);
}

/* The id that ends a plain text, by the names it has in known vocabularies; -1 = there is none. */
static int32_t end_of_text(const struct engine *engine) {
    static const char *const names[] = {"<|endoftext|>", "<|end_of_text|>", "</s>"};
    int32_t found = -1;
    struct bytes ids;
    bytes_init(&ids);
    for (size_t i = 0; found < 0 && i < sizeof names / sizeof names[0]; i++) {
        struct err ignored = {0};
        bytes_clear(&ids);
        if (!engine_encode(&ids, engine, names[i], strlen(names[i]), true, &ignored) || ids.len != sizeof found) continue;
        memcpy(&found, ids.data, sizeof found);
        if (!engine_token_is_control(engine, found)) found = -1;
    }
    bytes_free(&ids);
    return found;
}

/* A finished text: its control tokens are taken as such; the tokenizer's first id and an end are added when missing. */
static bool encode_text(struct sample *s, const struct train_data *d, struct err *err) {
    int32_t bos = engine_bos(d->engine), end = end_of_text(d->engine), first = -1, last = -1;
    bytes_clear(&s->ids);
    bytes_clear(&s->prefix);
    bytes_clear(&s->counted);
    if (!engine_encode(&s->prefix, d->engine, s->talk.text, strlen(s->talk.text), true, err)) return false;
    if (s->prefix.len) {
        memcpy(&first, s->prefix.data, sizeof first);
        memcpy(&last, s->prefix.data + s->prefix.len - sizeof last, sizeof last);
    }
    if (bos >= 0 && first != bos) bytes_append(&s->ids, &bos, sizeof bos);
    bytes_append(&s->ids, s->prefix.data, s->prefix.len);
    if (end >= 0 && last != end && !engine_token_is_stop(d->engine, last)) bytes_append(&s->ids, &end, sizeof end);
    for (size_t i = 0; i < s->ids.len / sizeof(int32_t); i++) bytes_append_char(&s->counted, 1);
    return !(s->ids.failed || s->prefix.failed || s->counted.failed) || err_set(err, ERR_RESOURCE, "out of memory");
}

static bool is_reply(const struct sample *s, size_t i) { return strcmp(s->talk.message[i].role, "assistant") == 0; }

/* The ids of reply i count, or do not. */
static bool mark_reply(struct sample *s, const struct train_data *d, size_t i, bool counts, struct err *err) {
    if (!render(&s->prefix, d, s, i, true, err)) return false;
    size_t begin = s->prefix.len / sizeof(int32_t), n = s->ids.len / sizeof(int32_t);
    if (s->prefix.len > s->ids.len || memcmp(s->prefix.data, s->ids.data, s->prefix.len) != 0)
        return err_set(err, ERR_INPUT, "message %zu: the conversation before the reply is not the beginning of the whole; this chat format "
                       "cannot train on earlier replies", i + 1);
    if (!render(&s->prefix, d, s, i + 1, false, err)) return false;
    size_t end = s->prefix.len / sizeof(int32_t);
    for (size_t k = begin; k < end && k < n; k++) s->counted.data[k] = counts;
    return true;
}

/* The sample's ids, and for each whether predicting it counts. */
static bool encode(struct sample *s, const struct train_data *d, struct err *err) {
    const struct dataset_conversation *c = &s->talk;
    if (c->text) return encode_text(s, d, err);
    for (size_t i = 0; i < c->n; i++) {
        const struct dataset_message *m = &c->message[i];
        s->message[i] = (struct engine_message){.role = m->role, .content = m->content, .n_content = m->n_content, .thinking = m->thinking, .n_thinking = m->n_thinking};
    }
    if (!render(&s->ids, d, s, c->n, false, err)) return false;
    bytes_clear(&s->counted);
    for (size_t i = 0; i < s->ids.len / sizeof(int32_t); i++) bytes_append_char(&s->counted, d->all);
    for (size_t i = 0; i < c->n; i++) /* with `all`, what the data excludes is excluded all the same; prompts are not */
        if (is_reply(s, i) && (d->all ? c->message[i].excluded : c->message[i].trained) && !mark_reply(s, d, i, !d->all, err)) return false;
    if (s->ids.failed || s->prefix.failed || s->counted.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    return true;
}

static bool ends_reply(const struct sample *s, const struct train_data *d) {
    const int32_t *ids = (const int32_t *)(const void *)s->ids.data;
    for (size_t i = s->ids.len / sizeof *ids; i-- > 0;)
        if (s->counted.data[i]) return engine_token_is_stop(d->engine, ids[i]);
    return false;
}

static bool has_empty_reply(const struct sample *s) {
    for (size_t i = 0; i < s->talk.n; i++)
        if (s->talk.message[i].trained && s->talk.message[i].n_content == 0) return true;
    return false;
}

typedef bool sample_fn(void *context, struct sample *s, struct train_data *d, struct err *err);

/* Every line of the file through fn; d->lines is the number of the current one. */
static bool each_sample(struct train_data *d, const char *jsonl, sample_fn *fn, void *context, bool first_only, struct err *err) {
    struct lines lines;
    const char *line;
    size_t n;
    struct engine_info info;
    engine_info(&info, d->engine);
    if (!lines_open(&lines, jsonl, &(struct lines_options){.stop = cmd_interrupted}, err)) return false;
    struct sample *s = calloc(1, sizeof *s);
    bool ok = s || err_set(err, ERR_RESOURCE, "out of memory");
    d->lines = 0;
    while (ok && lines_next(&lines, &line, &n, err)) {
        d->lines = lines.number;
        ok = dataset_conversation_read(&s->talk, line, n, info.default_system, err) && dataset_conversation_trains(&s->talk, err) && encode(s, d, err) &&
             fn(context, s, d, err);
        if (!ok) err_prefix(err, "%s, line %zu", lines.path, lines.number);
        if (first_only) break;
    }
    if (s) {
        dataset_conversation_free(&s->talk);
        bytes_free(&s->ids);
        bytes_free(&s->prefix);
        bytes_free(&s->counted);
    }
    free(s);
    lines_close(&lines);
    return err->code == ERR_NONE;
}

struct packs {
    struct pack_writer *writer[2];
    size_t samples[2];
};

static void tell_too_long(const struct sample *s, const struct train_data *d, size_t n) {
    const char *id = s->talk.id;
    fprintf(stderr, "sansu train: line %zu%s%.80s%s left out: %zu tokens, at most %zu fit\n", d->lines, id ? " (id " : "", id ? id : "", id ? ")" : "", n, d->max_tokens);
}

static bool pack_sample(void *context, struct sample *s, struct train_data *d, struct err *err) {
    struct packs *p = context;
    size_t n = s->ids.len / sizeof(int32_t);
    if (n > d->max_tokens) {
        if (d->long_samples++ == 0) d->first_long = d->lines;
        if (d->long_samples <= NAMED) tell_too_long(s, d, n);
        return true;
    }
    d->texts += s->talk.text != NULL;
    d->unended += !ends_reply(s, d);
    if (has_empty_reply(s) && d->empty++ == 0) d->first_empty = d->lines;
    bool second = p->writer[1] && (double)(rng_mix(d->seed ^ rng_mix(d->lines)) >> 11) * 0x1p-53 < d->split;
    p->samples[second]++;
    return pack_writer_add(p->writer[second], (const int32_t *)(const void *)s->ids.data, (const unsigned char *)s->counted.data, n, d->lines, err);
}

bool train_data_pack(struct train_data *d, const char *jsonl, const char *path, const char *split_path, bool *has_split, struct err *err) {
    struct packs p = {0};
    *has_split = false;
    if (!pack_writer_open(&p.writer[0], path, d->vocab, d->identity, err)) return false;
    bool ok = d->split <= 0 || pack_writer_open(&p.writer[1], split_path, d->vocab, d->identity, err);
    ok = ok && each_sample(d, jsonl, pack_sample, &p, false, err);
    if (!ok) {
        pack_writer_abandon(p.writer[0]);
        pack_writer_abandon(p.writer[1]);
        return false;
    }
    *has_split = p.samples[1] > 0;
    if (p.samples[0] == 0 && p.samples[1] > 0) *has_split = false; /* the commit below says that there is nothing to train on */
    if (p.samples[0] + p.samples[1] == 0 && d->long_samples)
        fprintf(stderr, "sansu train: all %zu samples are longer than %zu tokens\n", d->long_samples, d->max_tokens);
    ok = pack_writer_commit(p.writer[0], err);
    if (ok && *has_split) return pack_writer_commit(p.writer[1], err);
    pack_writer_abandon(p.writer[1]);
    return ok;
}

/* Counted runs between 【 and 】, in green on a terminal. */
static bool preview_sample(void *context, struct sample *s, struct train_data *d, struct err *err) {
    const int32_t *ids = (const int32_t *)(const void *)s->ids.data;
    size_t n = s->ids.len / sizeof *ids, counted = 0;
    const char *open = isatty(STDOUT_FILENO) ? "\033[32m【" : "【", *close = isatty(STDOUT_FILENO) ? "】\033[0m" : "】";
    struct bytes text;
    bool ok = true, *shown = context;
    bytes_init(&text);
    for (size_t i = 0, end; ok && i < n; i = end) {
        for (end = i + 1; end < n && s->counted.data[end] == s->counted.data[i]; end++) continue;
        if (s->counted.data[i]) bytes_append_string(&text, open);
        ok = engine_decode(&text, d->engine, ids + i, end - i, false, err);
        if (s->counted.data[i]) bytes_append_string(&text, close);
        counted += s->counted.data[i] ? end - i : 0;
    }
    if (ok) printf("%s\n", bytes_text(&text));
    if (ok) fprintf(stderr, "sansu train: line %zu, read as %s: %zu tokens, of which the %zu between 【 and 】 are trained\n", d->lines, s->talk.format, n, counted);
    if (ok && has_empty_reply(s)) fprintf(stderr, "sansu train: warning: line %zu: a reply is empty; the model learns to say nothing\n", d->lines);
    bytes_free(&text);
    *shown = true;
    return ok;
}

bool train_data_preview(struct train_data *d, const char *jsonl, struct err *err) {
    bool shown = false;
    return each_sample(d, jsonl, preview_sample, &shown, true, err) && (shown || err_set(err, ERR_INPUT, "%s: no samples in it", jsonl));
}

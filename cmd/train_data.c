/* train_data.c - JSON lines -> packs.
 *
 *   {"messages":[{"role","content"}...]}  or  {"problem","solution"[,"system"]}
 *     -> the conversation as the model's chat format renders it -> ids + which of them count -> pack
 *
 * What counts is known from the rendering, never searched for in the ids: the conversation up to a reply, with the
 * assistant's turn opened, ends where the reply begins. The token that ends the reply counts too.
 *
 * Reads   the file line by line            Writes  one or two packs
 * Never   cuts a sample
 * Checked tests/e2e/train_test.c
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "lines.h"
#include "train.h"

enum { MAX_MESSAGES = 64 };

struct sample {
    struct engine_message message[MAX_MESSAGES];
    size_t n;
    struct bytes ids, prefix, counted;
};

static bool add_message(struct sample *s, const char *role, const char *content, struct err *err) {
    if (s->n == MAX_MESSAGES) return err_set(err, ERR_INPUT, "more than %d messages", MAX_MESSAGES);
    s->message[s->n++] = (struct engine_message){.role = role, .content = content, .n_content = strlen(content)};
    return true;
}

/* The record's conversation; strings stay owned by the record. */
static bool read_record(struct sample *s, const json_t *record, const struct train_data *d, struct err *err) {
    const json_t *messages = json_object_get(record, "messages"), *m;
    const char *problem = json_string_value(json_object_get(record, "problem")), *solution = json_string_value(json_object_get(record, "solution"));
    const char *system = json_string_value(json_object_get(record, "system"));
    struct engine_info info;
    size_t i;
    s->n = 0;
    if (json_is_array(messages)) {
        json_array_foreach(messages, i, m) {
            const char *role = json_string_value(json_object_get(m, "role")), *content = json_string_value(json_object_get(m, "content"));
            if (!role || !content) return err_set(err, ERR_INPUT, "message %zu needs the strings \"role\" and \"content\"", i + 1);
            if (!add_message(s, role, content, err)) return false;
        }
        if (s->n == 0 || strcmp(s->message[s->n - 1].role, "assistant") != 0)
            return err_set(err, ERR_INPUT, "the last message must be the assistant's");
        return true;
    }
    if (!problem || !solution) return err_set(err, ERR_INPUT, "expected {\"messages\":[...]} or {\"problem\",\"solution\"}");
    engine_info(&info, d->engine);
    if (!system) system = info.default_system;
    return (!*system || add_message(s, "system", system, err)) && add_message(s, "user", problem, err) &&
           add_message(s, "assistant", solution, err);
}

static bool render(struct bytes *ids, const struct train_data *d, const struct sample *s, size_t n, bool open_turn, struct err *err) {
    struct engine_render_options options = {.date = d->date, .no_generation = !open_turn, .free_channel = true};
    bytes_clear(ids);
    return engine_render(ids, d->engine, s->message, n, &options, err);
}

/* The sample's ids, and for each whether predicting it counts. */
static bool encode(struct sample *s, const struct train_data *d, struct err *err) {
    if (!render(&s->ids, d, s, s->n, false, err)) return false;
    size_t n = s->ids.len / sizeof(int32_t);
    bytes_clear(&s->counted);
    for (size_t i = 0; i < n; i++) bytes_append_char(&s->counted, d->all);
    for (size_t i = 0; i < s->n && !d->all; i++) {
        if (strcmp(s->message[i].role, "assistant") != 0) continue;
        if (!render(&s->prefix, d, s, i, true, err)) return false;
        size_t begin = s->prefix.len / sizeof(int32_t);
        if (s->prefix.len > s->ids.len || memcmp(s->prefix.data, s->ids.data, s->prefix.len) != 0)
            return err_set(err, ERR_INPUT, "message %zu: the conversation before the reply is not the beginning of the whole; this chat format "
                           "cannot train on earlier replies", i + 1);
        if (!render(&s->prefix, d, s, i + 1, false, err)) return false;
        size_t end = s->prefix.len / sizeof(int32_t);
        for (size_t k = begin; k < end && k < n; k++) s->counted.data[k] = 1;
    }
    if (s->ids.failed || s->prefix.failed || s->counted.failed) return err_set(err, ERR_RESOURCE, "out of memory");
    return true;
}

static bool ends_reply(const struct sample *s, const struct train_data *d) {
    const int32_t *ids = (const int32_t *)(const void *)s->ids.data;
    for (size_t i = s->ids.len / sizeof *ids; i-- > 0;)
        if (s->counted.data[i]) return engine_token_is_stop(d->engine, ids[i]);
    return false;
}

typedef bool sample_fn(void *context, struct sample *s, struct train_data *d, struct err *err);

/* Every line of the file through fn; d->lines is the number of the current one. */
static bool each_sample(struct train_data *d, const char *jsonl, sample_fn *fn, void *context, bool first_only, struct err *err) {
    struct cmd_lines lines;
    const char *line;
    size_t n;
    if (!cmd_lines_open(&lines, jsonl, err)) return false;
    struct sample *s = calloc(1, sizeof *s);
    bool ok = s || err_set(err, ERR_RESOURCE, "out of memory");
    d->lines = 0;
    while (ok && cmd_lines_next(&lines, &line, &n, err)) {
        d->lines = lines.number;
        json_error_t why;
        json_t *record = json_loadb(line, n, 0, &why);
        ok = json_is_object(record) || err_set(err, ERR_INPUT, "%s", record ? "expected a JSON object" : why.text);
        ok = ok && read_record(s, record, d, err) && encode(s, d, err) && fn(context, s, d, err);
        if (!ok) err_prefix(err, "%s, line %zu", lines.path, lines.number);
        json_decref(record);
        if (first_only) break;
    }
    if (s) {
        bytes_free(&s->ids);
        bytes_free(&s->prefix);
        bytes_free(&s->counted);
    }
    free(s);
    cmd_lines_close(&lines);
    return err->code == ERR_NONE;
}

struct packs {
    struct pack_writer *writer[2];
    size_t samples[2];
};

static bool pack_sample(void *context, struct sample *s, struct train_data *d, struct err *err) {
    struct packs *p = context;
    size_t n = s->ids.len / sizeof(int32_t);
    if (n > d->max_tokens) {
        if (d->long_samples++ == 0) d->first_long = d->lines;
        if (d->long_samples <= 10) fprintf(stderr, "sansu train: line %zu left out: %zu tokens, at most %zu fit\n", d->lines, n, d->max_tokens);
        return true;
    }
    d->unended += !ends_reply(s, d);
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
    ok = pack_writer_commit(p.writer[0], err);
    if (ok && *has_split) return pack_writer_commit(p.writer[1], err);
    pack_writer_abandon(p.writer[1]);
    return ok;
}

/* Counted runs between 【 and 】, so that a terminal without colours shows them too. */
static bool show_sample(void *context, struct sample *s, struct train_data *d, struct err *err) {
    const int32_t *ids = (const int32_t *)(const void *)s->ids.data;
    size_t n = s->ids.len / sizeof *ids;
    struct bytes text;
    bool ok = true, *shown = context;
    bytes_init(&text);
    for (size_t i = 0, end; ok && i < n; i = end) {
        for (end = i + 1; end < n && s->counted.data[end] == s->counted.data[i]; end++) continue;
        if (s->counted.data[i]) bytes_append_string(&text, "【");
        ok = engine_decode(&text, d->engine, ids + i, end - i, false, err);
        if (s->counted.data[i]) bytes_append_string(&text, "】");
    }
    if (ok) printf("%s\n", bytes_text(&text));
    bytes_free(&text);
    *shown = true;
    return ok;
}

bool train_data_show(struct train_data *d, const char *jsonl, struct err *err) {
    bool shown = false;
    return each_sample(d, jsonl, show_sample, &shown, true, err) && (shown || err_set(err, ERR_INPUT, "%s: no samples in it", jsonl));
}

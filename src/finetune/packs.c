/* packs.c - data -> packs: what a trainer reads.
 *
 *   DATA.jsonl -> sample (sample.c) -> too long: left out, named
 *                                  \-> a draw by line number: train.pack | val.pack
 *
 * Reads   the data line by line            Writes  one or two packs, crash-safe
 * Never   cuts a sample; leaves half a pack
 * Checked tests/finetune/packs_test.c, tests/e2e/train_data_test.c
 */
#include "finetune/packs.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/rng.h"
#include "finetune/sample.h"

struct packing {
    const struct finetune_settings *settings;
    struct finetune_data_report *report;
    struct finetune_reader *reader;
    struct pack_writer *writer[2]; /* training, validation */
    size_t samples[2];
    double split;
    unsigned char identity[32];
    size_t vocab;
};

enum { IDENTITY_BYTES = 32 << 20 };

/* Of a file: that of its first megabytes, which hold the vocabulary. */
static bool identity_of_file(unsigned char out[32], const char *base, struct err *err) {
    struct sha256 sha;
    struct file_map map;
    if (!file_map_open(&map, base, err)) return false;
    sha256_init(&sha);
    sha256_update(&sha, map.data, map.size < IDENTITY_BYTES ? map.size : IDENTITY_BYTES);
    sha256_final(&sha, out);
    bool ok = file_map_check(&map, base, err);
    file_map_close(&map);
    return ok;
}

/* SHA-256 over the files that decide how text becomes ids. */
static bool identity_of(unsigned char out[32], const char *base, struct err *err) {
    if (!file_is_directory(base)) return identity_of_file(out, base, err);
    static const char *const files[] = {"tokenizer.json", "tokenizer.model", "tokenizer_config.json",
                                        "chat_template.jinja"};
    struct sha256 sha;
    struct bytes path, data;
    bool ok = true;
    bytes_init(&path);
    bytes_init(&data);
    sha256_init(&sha);
    for (size_t i = 0; ok && i < sizeof files / sizeof *files; i++) {
        file_join(&path, base, files[i]);
        bytes_clear(&data);
        if (!file_exists(bytes_text(&path))) continue; /* a directory has some of these files */
        ok = file_read_all(&data, bytes_text(&path), (size_t)1 << 28, err);
        sha256_update(&sha, files[i], strlen(files[i]));
        sha256_update(&sha, data.data, data.len);
    }
    sha256_final(&sha, out);
    bytes_free(&path);
    bytes_free(&data);
    return ok;
}

static void tell(const struct finetune_settings *settings, const struct finetune_event *event) {
    if (settings->event) settings->event(settings->context, event);
}

static void leave_out(struct packing *p, const struct finetune_sample *s) {
    if (p->report->left_out++ == 0) p->report->first_left_out = s->line;
    tell(p->settings,
         &(struct finetune_event){
             .kind = FINETUNE_LEFT_OUT, .line = s->line, .id = s->talk.id, .tokens = s->n, .data = p->report});
}

static bool pack_sample(void *context, struct finetune_reader *r, struct err *err) {
    struct packing *p = context;
    const struct finetune_sample *s = &r->sample;
    if (s->n > p->report->limit) {
        leave_out(p, s);
        return true;
    }
    p->report->texts += s->talk.text != NULL;
    p->report->unended += !finetune_ends_reply(r);
    if (finetune_has_empty_reply(s) && p->report->empty++ == 0) p->report->first_empty = s->line;
    bool second = p->writer[1] && (double)(rng_mix(r->data->seed ^ rng_mix(s->line)) >> 11) * 0x1p-53 < p->split;
    p->samples[second]++;
    return pack_writer_add(p->writer[second], s->ids, s->counted, s->n, s->line, err);
}

/* One file into `path` and, with a split, `split_path`; which may get no sample, and is not written then. */
static bool pack_file(struct packing *p, const char *jsonl, const char *path, const char *split_path, struct err *err) {
    memset(p->samples, 0, sizeof p->samples);
    p->writer[0] = p->writer[1] = NULL;
    if (!pack_writer_open(&p->writer[0], path, p->vocab, p->identity, err)) return false;
    bool ok = p->split <= 0 || pack_writer_open(&p->writer[1], split_path, p->vocab, p->identity, err);
    if (!ok || !finetune_reader_file(p->reader, jsonl, false, pack_sample, p, p->settings->stop, err)) {
        pack_writer_abandon(p->writer[0]);
        pack_writer_abandon(p->writer[1]);
        return false;
    }
    if (p->samples[0] == 0) p->samples[1] = 0; /* the commit says that there is nothing to train on */
    ok = pack_writer_commit(p->writer[0], err);
    if (ok && p->samples[1]) return pack_writer_commit(p->writer[1], err);
    pack_writer_abandon(p->writer[1]);
    return ok;
}

/* Training data, then validation data of its own; the report speaks of the first. */
static bool pack_both(struct packing *p, const char *path, const char *val_path, struct err *err) {
    const struct finetune_data *d = &p->settings->data;
    struct finetune_data_report own = {.limit = p->report->limit};
    p->split = d->val_path ? 0 : d->split;
    if (!pack_file(p, d->path, path, val_path, err)) return false;
    p->report->samples = p->samples[0];
    p->report->val_samples = p->samples[1];
    if (!d->val_path) return true;
    struct packing v = *p;
    v.report = &own;
    v.split = 0;
    if (!pack_file(&v, d->val_path, val_path, NULL, err)) return false;
    p->report->val_samples = v.samples[0];
    return true;
}

bool finetune_packs_write(struct finetune_data_report *out, bool *has_val, const struct finetune_settings *settings,
                          struct err *err) {
    const struct finetune_data *d = &settings->data;
    struct packing p = {.settings = settings, .report = out};
    struct bytes path, val_path;
    *out = (struct finetune_data_report){0};
    *has_val = false;
    if (!train_limits(&p.vocab, &out->limit, settings->base, err)) return false;
    if (d->max_tokens && d->max_tokens < out->limit) out->limit = d->max_tokens;
    if (!(p.reader = malloc(sizeof *p.reader))) return err_set(err, ERR_RESOURCE, "out of memory");
    bytes_init(&path);
    bytes_init(&val_path);
    file_join(&path, settings->out, "train.pack");
    file_join(&val_path, settings->out, "val.pack");
    bool ok = identity_of(p.identity, settings->base, err) && finetune_reader_open(p.reader, settings->base, d, err);
    if (ok) {
        ok = pack_both(&p, bytes_text(&path), bytes_text(&val_path), err);
        finetune_reader_close(p.reader);
    }
    *has_val = ok && out->val_samples;
    if (ok) tell(settings, &(struct finetune_event){.kind = FINETUNE_PACKED, .data = out});
    bytes_free(&path);
    bytes_free(&val_path);
    free(p.reader);
    return ok;
}

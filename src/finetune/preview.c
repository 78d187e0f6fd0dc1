/* preview.c - the first sample as text, with marks around what is trained.
 * Checked tests/finetune/sample_test.c, tests/e2e/train_data_test.c
 */
#include <stdlib.h>

#include "finetune/sample.h"

struct preview {
    struct bytes *text;
    struct finetune_preview *out;
    const char *open, *close;
};

static bool show(void *context, struct finetune_reader *r, struct err *err) {
    const struct preview *p = context;
    const struct finetune_sample *s = &r->sample;
    *p->out = (struct finetune_preview){
        .line = s->line, .tokens = s->n, .format = s->talk.format, .empty = finetune_has_empty_reply(s)};
    bool ok = true;
    for (size_t i = 0, end; ok && i < s->n; i = end) {
        for (end = i + 1; end < s->n && s->counted[end] == s->counted[i]; end++) continue;
        if (s->counted[i]) bytes_append_string(p->text, p->open);
        ok = engine_decode(p->text, r->engine, s->ids + i, end - i, false, err);
        if (s->counted[i]) bytes_append_string(p->text, p->close);
        p->out->counted += s->counted[i] ? end - i : 0;
    }
    return ok;
}

bool finetune_preview(struct bytes *text, struct finetune_preview *out, const char *base,
                      const struct finetune_data *data, const char *open, const char *close, struct err *err) {
    struct preview p = {text, out, open, close};
    struct finetune_reader *r = malloc(sizeof *r);
    *out = (struct finetune_preview){0};
    if (!r) return err_set(err, ERR_RESOURCE, "out of memory");
    bool ok = finetune_reader_open(r, base, data, err);
    if (ok) {
        ok = finetune_reader_file(r, data->path, true, show, &p, NULL, err);
        if (ok && !out->line) ok = err_set(err, ERR_INPUT, "%s: no samples in it", data->path);
        finetune_reader_close(r);
    }
    free(r);
    return ok;
}

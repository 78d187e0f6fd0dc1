/* run.c - every system's samples: read again, taken from files, or written by its model.
 *
 *   dir/samples.jsonl (fingerprint fits) -> samples      answers:FILE -> samples      the rest -> models.c
 *
 * A reply is appended to samples.jsonl when it is done, so a run that was ended goes on where it stopped; at the end
 * the file is written anew in the order systems, items, k: the same bytes, however often the run was interrupted.
 * Replies of systems that this run does not name move to samples-others.jsonl: they cost time, too.
 * Checked tests/e2e/eval_compare_test.c
 */
#include <stdio.h>

#include "eval/eval_impl.h"

struct paths {
    struct bytes samples, others;
};

/* What earlier runs left in the two files. */
static bool read_earlier(struct eval_set *set, const struct paths *p, struct err *err) {
    const char *const files[] = {bytes_text(&p->samples), bytes_text(&p->others)};
    struct bytes others = {0};
    bool ok = true;
    for (int i = 0; ok && i < 2; i++)
        ok = !file_exists(files[i]) || eval_samples_read(set, files[i], false, &others, err);
    if (ok && others.failed) ok = err_set(err, ERR_RESOURCE, "out of memory");
    if (ok && (others.len || file_exists(files[1])))
        ok = file_write_atomic(files[1], bytes_text(&others), others.len, err);
    bytes_free(&others);
    return ok;
}

static bool load_answers(struct eval_set *set, struct err *err) {
    bool ok = true;
    for (size_t i = 0; ok && i < set->n_systems; i++)
        if (set->system[i].answers) ok = eval_answers_load(set, &set->system[i], err);
    return ok;
}

static bool write_models(struct eval_set *set, FILE *stream, struct err *err) {
    bool ok = true;
    for (size_t i = 0; ok && i < set->n_systems; i++)
        if (set->system[i].model) ok = eval_models_write(set, &set->system[i], stream, err);
    return ok;
}

static bool run_in(struct eval_set *set, const struct paths *p, struct err *err) {
    const char *path = bytes_text(&p->samples);
    bool ok =
        /* no cut lines */
        read_earlier(set, p, err) && load_answers(set, err) && eval_samples_write(set, path, err);
    FILE *stream = ok ? fopen(path, "ae") : NULL;
    if (ok && !stream) ok = err_set(err, ERR_RESOURCE, "%s: cannot be written", path);
    ok = ok && write_models(set, stream, err);
    if (stream && fclose(stream) != 0 && ok) ok = err_set(err, ERR_RESOURCE, "%s: writing failed", path);
    return ok && eval_samples_write(set, path, err);
}

bool eval_set_run(struct eval_set *set, const char *dir, struct err *err) {
    struct paths p = {0};
    if (!dir) return load_answers(set, err) && write_models(set, NULL, err);
    file_join(&p.samples, dir, "samples.jsonl");
    file_join(&p.others, dir, "samples-others.jsonl");
    bool ok = (!p.samples.failed && !p.others.failed) || err_set(err, ERR_RESOURCE, "out of memory");
    ok = ok && file_make_directory(dir, err) && run_in(set, &p, err);
    bytes_free(&p.samples);
    bytes_free(&p.others);
    return ok;
}

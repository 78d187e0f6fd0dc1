/* samples.c - the file of samples: what a model wrote is kept, whatever happens to the run.
 *
 *   {"schema","system","fingerprint","item","k","finish","text",...} a line: these are read back, the rest is to look at
 *
 * Checked tests/eval/samples_test.c, tests/e2e/eval_compare_test.c
 */
#include <jansson.h>
#include <string.h>

#include "base/lines.h"
#include "eval/eval_impl.h"

static void member(struct bytes *out, const char *key, const char *text, size_t n) {
    bytes_printf(out, ",\"%s\":", key);
    bytes_append_json_string(out, text, n);
}

void eval_samples_line(struct bytes *out, const struct eval_set *set, const struct eval_system *system, size_t item,
                       size_t k) {
    const struct eval_sample *s = eval_sample_at(set, system, item, k);
    const struct audit_assessment *a = &s->audit;
    bytes_append_string(out, "{\"schema\":\"sansu.eval_sample/1\"");
    member(out, "system", system->name, strlen(system->name));
    bytes_printf(out, ",\"fingerprint\":\"%s\"", system->fingerprint);
    member(out, "item", set->item[item].id, strlen(set->item[item].id));
    bytes_printf(out, ",\"k\":%zu,\"finish\":\"%s\"", k, eval_finish_name(s->finish));
    member(out, "text", s->text, s->n_text);
    bytes_printf(out, ",\"new_tokens\":%zu,\"overrides\":%zu,\"mean_logprob\":%.6g,\"outcome\":\"%s\"", s->new_tokens,
                 s->overrides, s->mean_logprob, eval_outcome_name(s->outcome));
    member(out, "written_answer", s->text + a->answer_start, a->has_answer ? a->answer_end - a->answer_start : 0);
    if (system->lesson) bytes_printf(out, ",\"vouching\":\"%s\"", lesson_vouching_name(s->vouching));
    bytes_printf(out, ",\"true\":%zu,\"false\":%zu,\"unchecked\":%zu,\"readable\":%s,\"rejects\":\"", a->n_true,
                 a->n_false, a->n_claims - a->n_true - a->n_false, s->readable ? "true" : "false");
    audit_codes(out, a->rejects);
    bytes_append_string(out, "\",\"warnings\":\"");
    audit_codes(out, a->warnings);
    bytes_append_string(out, "\"}\n");
}

static bool write_system(struct file_writer *w, const struct eval_set *set, const struct eval_system *s,
                         struct err *err) {
    struct bytes line = {0};
    bool ok = true;
    for (size_t at = 0; ok && at < set->n * set->samples; at++) {
        if (!s->sample[at].text) continue;
        bytes_clear(&line);
        eval_samples_line(&line, set, s, at / set->samples, at % set->samples);
        ok = (!line.failed || err_set(err, ERR_RESOURCE, "out of memory")) &&
             file_writer_write(w, line.data, line.len, err);
    }
    bytes_free(&line);
    return ok;
}

bool eval_samples_write(const struct eval_set *set, const char *path, struct err *err) {
    struct file_writer w;
    bool ok = file_writer_open(&w, path, err);
    if (!ok) return false;
    for (size_t i = 0; ok && i < set->n_systems; i++) ok = write_system(&w, set, &set->system[i], err);
    if (ok) return file_writer_commit(&w, err);
    file_writer_abandon(&w);
    return false;
}

/* One line of the file, borrowed from its object. */
struct stored {
    const char *system, *fingerprint, *item, *finish;
    const json_t *object, *text;
    json_int_t k;
};

static bool read_stored(struct stored *out, const json_t *o) {
    *out = (struct stored){.object = o,
                           .text = json_object_get(o, "text"),
                           .k = json_integer_value(json_object_get(o, "k")),
                           .system = json_string_value(json_object_get(o, "system")),
                           .fingerprint = json_string_value(json_object_get(o, "fingerprint")),
                           .item = json_string_value(json_object_get(o, "item")),
                           .finish = json_string_value(json_object_get(o, "finish"))};
    return out->system && out->fingerprint && out->item;
}

static enum eval_finish finish_named(const char *name) {
    int f = EVAL_STOP;
    while (f < EVAL_REFUSED && strcmp(eval_finish_name((enum eval_finish)f), name) != 0) f++;
    return (enum eval_finish)f;
}

static enum lesson_vouching vouching_named(const char *name) {
    int v = LESSON_EXACT;
    while (v > LESSON_NOTHING && (!name || strcmp(lesson_vouching_name((enum lesson_vouching)v), name) != 0)) v--;
    return (enum lesson_vouching)v;
}

static size_t number_of(const json_t *o, const char *key) {
    return (size_t)json_integer_value(json_object_get(o, key));
}

static bool put(struct eval_set *set, struct eval_system *s, size_t item, const struct stored *line, struct err *err) {
    size_t k = (size_t)line->k;
    struct eval_sample *sample = eval_sample_at(set, s, item, k);
    const struct eval_text text = {json_string_value(line->text), json_string_length(line->text),
                                   finish_named(line->finish)};
    if (sample->text) return true;
    if (!eval_sample_take(set, s, item, k, text, err)) return false;
    sample->new_tokens = number_of(line->object, "new_tokens");
    sample->overrides = number_of(line->object, "overrides");
    sample->mean_logprob = json_number_value(json_object_get(line->object, "mean_logprob"));
    sample->vouching = vouching_named(json_string_value(json_object_get(line->object, "vouching")));
    return true;
}

/* *taken: the line belongs to this run, or to nobody. Stored answers are read from their own file, which may have
 * grown. */
static bool take_line(bool *taken, struct eval_set *set, const json_t *o, bool any, struct err *err) {
    struct stored line;
    *taken = !read_stored(&line, o);
    if (*taken || !line.finish || !json_is_string(line.text) || !json_is_integer(json_object_get(o, "k"))) return true;
    size_t item = eval_item_find(set, line.item);
    bool fits = item < set->n && line.k >= 0 && (size_t)line.k < set->samples;
    for (size_t i = 0; i < set->n_systems; i++) {
        struct eval_system *s = &set->system[i];
        if (strcmp(s->name, line.system) != 0) continue;
        if (s->answers) *taken = true;
        if (s->answers || !fits || (!any && strcmp(s->fingerprint, line.fingerprint) != 0)) continue;
        *taken = true;
        if (!put(set, s, item, &line, err)) return false;
    }
    return true;
}

bool eval_samples_read(struct eval_set *set, const char *path, bool any, struct bytes *others, struct err *err) {
    const struct lines_options options = {.keep_long = true, .stop = set->settings.stop};
    struct lines in;
    const char *line;
    size_t n;
    bool ok = lines_open(&in, path, &options, err);
    while (ok && lines_next(&in, &line, &n, err)) {
        json_t *o = in.problem ? NULL : json_loadb(line, n, JSON_ALLOW_NUL, NULL);
        bool taken = true;
        ok =
            /* a line that was cut off when a run was killed is made again */
            !o || take_line(&taken, set, o, any, err);
        if (!taken && others) {
            bytes_append(others, line, n);
            bytes_append_char(others, '\n');
        }
        json_decref(o);
    }
    lines_close(&in);
    return err->code == ERR_NONE;
}

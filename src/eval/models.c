/* models.c - the replies that are not there yet, written by a system's model, several side by side.
 *
 *   open items -> tutor_explain_many, or lesson_explain_many -> samples, each appended to the file as soon as it is
 *     done
 *
 * Reply k of an item has a seed of its own; which others are written beside it changes nothing.
 * Checked tests/e2e/eval_compare_test.c
 */
#include <stdio.h>
#include <string.h>

#include "base/rng.h"
#include "eval/eval_impl.h"
#include "sansu/engine.h"
#include "sansu/tutor.h"

struct writing {
    struct eval_set *set;
    struct eval_system *system;
    size_t k, asked; /* asked: items handed out so far */
    size_t n_done, n_open;
    FILE *stream;
    struct bytes line;
    struct err err;
};

bool eval_is_stopped(const struct eval_set *set) { return set->settings.stop && set->settings.stop(); }

static bool is_open(const struct writing *w, size_t item) {
    return !eval_sample_at(w->set, w->system, item, w->k)->text;
}

/* NULL: there is none, or nobody wants it. */
static struct eval_item *next_item(struct writing *w) {
    while (w->asked < w->set->n && !is_open(w, w->asked)) w->asked++;
    bool none = w->asked == w->set->n || eval_is_stopped(w->set) || w->err.code;
    return none ? NULL : &w->set->item[w->asked++];
}

static bool next_problem(void *context, struct tutor_item *out) {
    struct eval_item *item = next_item(context);
    if (item) *out = (struct tutor_item){.tag = item, .problem = item->problem, .n = strlen(item->problem)};
    return item != NULL;
}

static bool next_lesson(void *context, const char **problem, size_t *n, void **tag, struct err *bad) {
    struct eval_item *item = next_item(context);
    (void)bad;
    if (!item) return false;
    *problem = item->problem, *n = strlen(item->problem), *tag = item;
    return true;
}

/* The reply is on its way to the disk before it counts. */
static bool append(struct writing *w, size_t item) {
    if (!w->stream) return true;
    bytes_clear(&w->line);
    eval_samples_line(&w->line, w->set, w->system, item, w->k);
    if (w->line.failed) return err_set(&w->err, ERR_RESOURCE, "out of memory");
    if (fwrite(w->line.data, 1, w->line.len, w->stream) == w->line.len && fflush(w->stream) == 0) return true;
    return err_set(&w->err, ERR_RESOURCE, "samples.jsonl: writing failed");
}

static bool take(struct writing *w, size_t item, const struct explanation *x, enum lesson_vouching vouching) {
    const struct eval_settings *s = &w->set->settings;
    if (x->finish == TUTOR_INTERRUPTED) return false; /* a reply that was cut short says nothing about the model */
    enum eval_finish finish = x->finish == TUTOR_LENGTH    ? EVAL_LENGTH
                              : x->finish == TUTOR_REFUSED ? EVAL_REFUSED
                                                           : EVAL_STOP;
    if (!eval_sample_take(w->set, w->system, item, w->k, (struct eval_text){x->text, x->n_text, finish}, &w->err))
        return false;
    struct eval_sample *sample = eval_sample_at(w->set, w->system, item, w->k);
    sample->new_tokens = x->new_tokens, sample->overrides = x->overrides,
    sample->mean_logprob = (double)x->mean_logprob;
    sample->vouching = vouching;
    if (!append(w, item)) return false;
    w->n_done++;
    if (s->progress) s->progress(s->context, w->system->name, w->n_done, w->n_open);
    return !eval_is_stopped(w->set);
}

static size_t number_of(const struct writing *w, const void *tag) {
    return (size_t)((const struct eval_item *)tag - w->set->item);
}

static bool fail(struct writing *w, size_t item, const struct err *err) {
    return err_set(&w->err, err->code, "problem %s: %s", w->set->item[item].id, err->message);
}

static bool done_problem(void *context, void *tag, struct explanation *x, const struct err *err) {
    size_t item = number_of(context, tag);
    return err ? fail(context, item, err) : take(context, item, x, LESSON_NOTHING);
}

static bool done_lesson(void *context, void *tag, struct lesson *lesson, const struct err *err) {
    size_t item = number_of(context, tag);
    return err ? fail(context, item, err) : take(context, item, &lesson->explanation, lesson->vouching);
}

static bool keep_on(void *context) {
    const struct writing *w = context;
    return !eval_is_stopped(w->set);
}

static struct tutor_options options_of(const struct writing *w) {
    const struct eval_settings *s = &w->set->settings;
    const struct eval_system *system = w->system;
    return (struct tutor_options){.system = system->system_text,
                                  .parallel = (int)s->parallel,
                                  .settings = {.temperature = s->temperature > 0 ? (float)s->temperature : -1,
                                               .max_new_tokens = (int)s->max_new_tokens,
                                               .seed = w->k ? rng_mix(s->seed ^ rng_mix(w->k)) : s->seed,
                                               .no_calculator = system->plain || system->raw,
                                               .allow_letters = system->letters || system->raw}};
}

static bool write_texts(struct writing *w, struct tutor *tutor, struct err *err) {
    const struct tutor_stream stream = {.next = next_problem, .done = done_problem, .go_on = keep_on, .context = w};
    return tutor_explain_many(tutor, &stream, err);
}

static bool write_lessons(struct writing *w, struct tutor *tutor, const struct engine *engine, struct err *err) {
    const struct lesson_stream stream = {.next = next_lesson, .done = done_lesson, .go_on = keep_on, .context = w};
    struct engine_info info;
    struct reader *reader;
    if (!reader_open(&reader, w->set->settings.reader, err)) return false;
    engine_info(&info, engine);
    const struct lesson_plan plan = {
        .reader = reader, .tutor = tutor, .settings = options_of(w).settings, .needs_reading = info.needs_reading};
    bool ok = lesson_explain_many(&plan, &stream, err);
    reader_close(reader);
    return ok;
}

/* Reply k of every item. */
static bool write_round(struct writing *w, const struct engine *engine, struct err *err) {
    const struct tutor_options options = options_of(w);
    struct tutor *tutor;
    if (!tutor_open(&tutor, engine, &options, err)) return false;
    w->asked = 0;
    bool ok = w->system->lesson ? write_lessons(w, tutor, engine, err) : write_texts(w, tutor, err);
    tutor_close(tutor);
    if (ok && w->err.code) ok = err_set(err, w->err.code, "%s", w->err.message);
    if (ok && eval_is_stopped(w->set))
        ok = err_set(err, ERR_INTERRUPT, "interrupted after %zu of %zu replies", w->n_done, w->n_open);
    return ok;
}

bool eval_models_write(struct eval_set *set, struct eval_system *s, void *stream, struct err *err) {
    const struct eval_settings *o = &set->settings;
    const struct engine_options options = {
        .threads = o->threads, .cpu = o->cpu, .kv = o->kv, .precision = o->precision, .adapter = s->adapter};
    struct writing w = {.set = set, .system = s, .stream = stream};
    struct engine *engine = NULL;
    for (size_t i = 0; i < set->n * set->samples; i++) w.n_open += !s->sample[i].text;
    if (w.n_open == 0) return true;
    bool ok = engine_open(&engine, s->model, &options, err);
    for (w.k = 0; ok && w.k < set->samples; w.k++) ok = write_round(&w, engine, err);
    engine_close(engine);
    bytes_free(&w.line);
    return ok || err_prefix(err, "system %s", s->name);
}

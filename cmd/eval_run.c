/* eval_run.c - every system's samples: read again, taken from files, or written by its model.
 *
 *   OUT/samples.jsonl (fingerprint fits) -> samples      answers:FILE -> samples      the rest -> tutor, several replies side by side
 *
 * A reply is appended to samples.jsonl when it is done, so an interrupted run goes on where it stopped; at the end the file
 * is written anew in the order systems, items, k: the same bytes, however often the run was interrupted.
 *
 * Checked tests/e2e/eval_compare_test.c
 */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/lines.h"
#include "base/rng.h"
#include "base/stop.h"
#include "eval.h"
#include "sansu/corpus.h"
#include "sansu/dataset.h"
#include "sansu/engine.h"
#include "sansu/dedup.h"
#include "sansu/tutor.h"

static const char *const finishes[] = {"stop", "length", "refused"};

/* ---- samples.jsonl ---- */

static void member(struct bytes *out, const char *key, const char *text, size_t n) {
    bytes_printf(out, ",\"%s\":", key);
    bytes_append_json_string(out, text, n);
}

static void write_sample(struct bytes *out, const struct eval_set *set, const struct eval_system *system, size_t item, size_t k) {
    const struct eval_sample *s = &system->sample[item * set->k + k];
    const struct audit_assessment *j = &s->judged;
    bytes_append_string(out, "{\"system\":");
    bytes_append_json_string(out, system->name, strlen(system->name));
    bytes_printf(out, ",\"fingerprint\":\"%s\"", system->fingerprint);
    member(out, "item", set->item[item].id, strlen(set->item[item].id));
    bytes_printf(out, ",\"k\":%zu,\"finish\":\"%s\"", k, finishes[s->finish]);
    member(out, "text", s->text, s->n_text);
    bytes_printf(out, ",\"new_tokens\":%zu,\"overrides\":%zu,\"mean_logprob\":%.6g,\"outcome\":\"%s\"", s->new_tokens, s->overrides, s->mean_logprob, eval_outcome_names[s->outcome]);
    member(out, "answer", s->text + j->answer_start, j->has_answer ? j->answer_end - j->answer_start : 0);
    bytes_printf(out, ",\"true\":%zu,\"false\":%zu,\"unchecked\":%zu,\"readable\":%s,\"rejects\":\"", j->n_true, j->n_false, j->n_claims - j->n_true - j->n_false, s->readable ? "true" : "false");
    audit_codes(out, j->rejects);
    bytes_append_string(out, "\",\"warnings\":\"");
    audit_codes(out, j->warnings);
    bytes_append_string(out, "\"}\n");
}

static bool write_all_samples(const struct eval_set *set, const char *path, struct err *err) {
    struct file_writer w;
    struct bytes line = {0};
    if (!file_writer_open(&w, path, err)) return false;
    bool ok = true;
    for (size_t i = 0; i < set->n_systems; i++)
        for (size_t at = 0; ok && at < set->n * set->k; at++) {
            if (!set->system[i].sample[at].text) continue;
            bytes_clear(&line);
            write_sample(&line, set, &set->system[i], at / set->k, at % set->k);
            ok = (!line.failed || err_set(err, ERR_RESOURCE, "out of memory")) && file_writer_write(&w, line.data, line.len, err);
        }
    bytes_free(&line);
    if (ok) return file_writer_commit(&w, err);
    file_writer_abandon(&w);
    return false;
}

static size_t find_item(const struct eval_set *set, const char *id) {
    size_t i = 0;
    while (i < set->n && strcmp(set->item[i].id, id) != 0) i++;
    return i;
}

/* *taken: the line is a sample of this run. Stored answers are read from their file, which may have grown. */
static bool take_sample(bool *taken, struct eval_set *set, const json_t *o, bool any, struct err *err) {
    const char *system = json_string_value(json_object_get(o, "system")), *print = json_string_value(json_object_get(o, "fingerprint"));
    const char *id = json_string_value(json_object_get(o, "item")), *finish = json_string_value(json_object_get(o, "finish"));
    const json_t *text = json_object_get(o, "text"), *k = json_object_get(o, "k");
    int f = 0;
    *taken = !system || !print || !id; /* not ours at all: forgotten */
    if (!system || !print || !id || !finish || !json_is_string(text) || !json_is_integer(k)) return true;
    while (f < 2 && strcmp(finishes[f], finish) != 0) f++;
    for (size_t i = 0; i < set->n_systems; i++) {
        struct eval_system *s = &set->system[i];
        size_t item = find_item(set, id);
        json_int_t at = json_integer_value(k);
        if (s->answers && strcmp(s->name, system) == 0) *taken = true;
        if (strcmp(s->name, system) != 0 || s->answers || (!any && strcmp(s->fingerprint, print) != 0) || item == set->n || at < 0 || (size_t)at >= set->k) continue;
        *taken = true;
        struct eval_sample *x = &s->sample[item * set->k + (size_t)at];
        if (x->text) continue;
        if (!eval_new_sample(set, s, item, (size_t)at, json_string_value(text), json_string_length(text), (enum eval_finish)f, err)) return false;
        x->new_tokens = (size_t)json_integer_value(json_object_get(o, "new_tokens"));
        x->overrides = (size_t)json_integer_value(json_object_get(o, "overrides"));
        x->mean_logprob = json_number_value(json_object_get(o, "mean_logprob"));
    }
    return true;
}

bool eval_read_samples(struct eval_set *set, const char *path, bool any, struct bytes *others, struct err *err) {
    struct lines in;
    const char *line;
    size_t n;
    bool ok = lines_open(&in, path, &(struct lines_options){.keep_long = true, .stop = cmd_interrupted}, err);
    while (ok && lines_next(&in, &line, &n, err)) {
        json_t *o = in.problem ? NULL : json_loadb(line, n, 0, NULL);
        bool taken = true;
        ok = !o || take_sample(&taken, set, o, any, err); /* a line that was cut off when a run was killed is made again */
        if (!taken && others) {
            bytes_append(others, line, n);
            bytes_append_char(others, '\n');
        }
        json_decref(o);
    }
    lines_close(&in);
    return ok && err->code == ERR_NONE;
}

/* ---- stored answers ---- */

/* Any row of training data, or {"id","text"}: the text borrowed from `row` or `o`. */
static bool read_answer(const char **id, const char **problem, const char **text, const char **stop, json_t **o, char room[DATASET_NUMBER_MAX], struct corpus_row *row, const char *line, size_t n, struct err *err) {
    static const char *const names[] = {"text", "solution", "response", "output"};
    *problem = *text = *stop = NULL;
    *o = dataset_object(line, n, false, err);
    if (!*o || !dataset_text(id, room, *o, "id", err)) return false;
    *problem = json_string_value(json_object_get(*o, "problem"));
    for (size_t i = 0; i < sizeof names / sizeof *names && !*text; i++) *text = json_string_value(json_object_get(*o, names[i]));
    *stop = json_string_value(json_object_get(*o, json_object_get(*o, "finish") ? "finish" : "stop"));
    if (*text && (*id || *problem)) return true;
    if (!dataset_row_read(row, line, n, err)) return false;
    *id = row->id, *problem = row->problem, *text = row->solution, *stop = row->stop;
    return true;
}

static enum eval_finish finish_of(const char *stop, const char *text) {
    size_t n = strlen(text), start, end;
    enum stop_kind said = stop_kind_of(stop);
    if (said == STOP_LENGTH) return EVAL_LENGTH;
    if (said == STOP_REFUSED) return EVAL_REFUSED;
    if (exact_find_answer(&start, &end, text, n)) return EVAL_STOP;
    return n == 0 || dataset_is_refusal(text, n) ? EVAL_REFUSED : dataset_is_cut(text, n) ? EVAL_LENGTH : EVAL_STOP;
}

/* By id, else by the problem's text in any width and spacing. */
static size_t match_item(const struct eval_set *set, const char *id, const char *problem) {
    size_t i = id ? find_item(set, id) : set->n;
    if (i < set->n || !problem) return i;
    uint64_t hash = dedup_text_hash(problem, strlen(problem), DEDUP_FOLD_LITERAL);
    for (i = 0; i < set->n && set->item[i].text != hash;) i++;
    return i;
}

static bool load_answers(struct eval_set *set, struct eval_system *s, struct err *err) {
    struct lines in;
    const char *line;
    size_t n;
    struct corpus_row row = {0};
    bool ok = lines_open(&in, s->answers, &(struct lines_options){.stop = cmd_interrupted}, err);
    size_t taken = 0;
    while (ok && lines_next(&in, &line, &n, err)) {
        const char *id = NULL, *problem = NULL, *text = NULL, *stop = NULL;
        char room[DATASET_NUMBER_MAX];
        json_t *o = NULL;
        ok = read_answer(&id, &problem, &text, &stop, &o, room, &row, line, n, err);
        size_t item = ok ? match_item(set, id, problem) : set->n, k = 0;
        while (item < set->n && k < set->k && s->sample[item * set->k + k].text) k++;
        if (item < set->n && k < set->k) ok = ++taken && eval_new_sample(set, s, item, k, text, strlen(text), finish_of(stop, text), err);
        if (!ok) err_prefix(err, "%s, line %zu", in.path, in.number);
        json_decref(o);
    }
    lines_close(&in);
    corpus_row_free(&row);
    return err->code == ERR_NONE && (taken || err_set(err, ERR_INPUT, "%s: none of its lines answers a problem of the test set (joined by \"id\", else by \"problem\")", s->answers));
}

/* ---- models ---- */

struct writing {
    struct eval_set *set;
    struct eval_system *system;
    size_t k, asked, n_done, n_open; /* asked: items handed out so far */
    FILE *samples;
    struct bytes line;
    struct err err;
    time_t shown;
};

static bool is_open(const struct writing *w, size_t item) { return !w->system->sample[item * w->set->k + w->k].text; }

static bool next_problem(void *context, struct tutor_item *out) {
    struct writing *w = context;
    while (w->asked < w->set->n && !is_open(w, w->asked)) w->asked++;
    if (w->asked == w->set->n || cmd_interrupted() || w->err.code) return false;
    out->tag = &w->set->item[w->asked++];
    out->problem = ((const struct eval_item *)out->tag)->problem;
    out->n = strlen(out->problem);
    return true;
}

static bool done_problem(void *context, void *tag, struct explanation *x, const struct err *err) {
    struct writing *w = context;
    size_t item = (size_t)((const struct eval_item *)tag - w->set->item);
    if (err) return err_set(&w->err, err->code, "problem %s: %s", w->set->item[item].id, err->message);
    if (x->finish == TUTOR_INTERRUPTED) return false;
    enum eval_finish finish = x->finish == TUTOR_LENGTH ? EVAL_LENGTH : x->finish == TUTOR_REFUSED ? EVAL_REFUSED : EVAL_STOP;
    if (!eval_new_sample(w->set, w->system, item, w->k, x->text, x->n_text, finish, &w->err)) return false;
    struct eval_sample *s = &w->system->sample[item * w->set->k + w->k];
    s->new_tokens = x->new_tokens, s->overrides = x->overrides, s->mean_logprob = (double)x->mean_logprob;
    bytes_clear(&w->line);
    write_sample(&w->line, w->set, w->system, item, w->k);
    if (fwrite(bytes_text(&w->line), 1, w->line.len, w->samples) != w->line.len || fflush(w->samples) != 0) return err_set(&w->err, ERR_RESOURCE, "samples.jsonl: writing failed");
    w->n_done++;
    if (isatty(STDERR_FILENO) && time(NULL) != w->shown) {
        w->shown = time(NULL);
        fprintf(stderr, "\r%s: %zu of %zu replies", w->system->name, w->n_done, w->n_open);
    }
    return !cmd_interrupted();
}

static bool keep_on(void *context) {
    (void)context;
    return !cmd_interrupted();
}

static bool write_round(struct writing *w, const struct engine *engine, struct err *err) {
    const struct eval_flags *f = w->set->flags;
    struct tutor *tutor;
    const struct tutor_options o = {
        .system = w->system->system_text, .parallel = (int)f->parallel,
        .settings = {.temperature = f->temperature > 0 ? (float)f->temperature : -1, .max_new_tokens = (int)f->max_new_tokens,
                     .seed = w->k ? rng_mix((uint64_t)f->seed ^ rng_mix(w->k)) : (uint64_t)f->seed,
                     .no_calculator = w->system->plain || w->system->raw, .allow_letters = w->system->raw}};
    const struct tutor_stream stream = {.next = next_problem, .done = done_problem, .go_on = keep_on, .context = w};
    if (!tutor_open(&tutor, engine, &o, err)) return false;
    w->asked = 0;
    bool ok = tutor_explain_many(tutor, &stream, err);
    tutor_close(tutor);
    if (ok && w->err.code) ok = err_set(err, w->err.code, "%s", w->err.message);
    return ok && (!cmd_interrupted() || err_set(err, ERR_INTERRUPT, "interrupted; the same command goes on from the %zu replies that are done", w->n_done));
}

static bool write_replies(struct eval_set *set, struct eval_system *s, FILE *samples, struct err *err) {
    const struct eval_flags *f = set->flags;
    const struct engine_options options = {.threads = (int)f->threads, .cpu = f->cpu, .kv = f->kv, .adapter = s->adapter};
    struct writing w = {.set = set, .system = s, .samples = samples};
    struct engine *engine = NULL;
    for (size_t i = 0; i < set->n * set->k; i++) w.n_open += !s->sample[i].text;
    if (w.n_open == 0) return true;
    bool ok = engine_open(&engine, s->model, &options, err);
    for (w.k = 0; ok && w.k < set->k; w.k++) ok = write_round(&w, engine, err);
    if (w.shown) fprintf(stderr, "\r\033[K");
    engine_close(engine);
    bytes_free(&w.line);
    return ok || err_prefix(err, "system %s", s->name);
}

bool eval_run(struct eval_set *set, struct err *err) {
    struct bytes path = {0}, kept = {0}, others = {0};
    bool ok = file_make_directory(set->flags->out, err);
    file_join(&path, set->flags->out, "samples.jsonl");
    file_join(&kept, set->flags->out, "samples-others.jsonl"); /* replies of systems that this run does not name: they cost time, too */
    if (ok && file_exists(bytes_text(&path))) ok = eval_read_samples(set, bytes_text(&path), false, &others, err);
    if (ok && file_exists(bytes_text(&kept))) ok = eval_read_samples(set, bytes_text(&kept), false, &others, err);
    if (ok && others.failed) ok = err_set(err, ERR_RESOURCE, "out of memory");
    if (ok && (others.len || file_exists(bytes_text(&kept)))) ok = file_write_atomic(bytes_text(&kept), bytes_text(&others), others.len, err);
    for (size_t i = 0; ok && i < set->n_systems; i++)
        if (set->system[i].answers) ok = load_answers(set, &set->system[i], err);
    ok = ok && write_all_samples(set, bytes_text(&path), err); /* what is there, without lines cut off */
    FILE *samples = ok ? fopen(bytes_text(&path), "ae") : NULL;
    if (ok && !samples) ok = err_set(err, ERR_RESOURCE, "%s: cannot be written", bytes_text(&path));
    for (size_t i = 0; ok && i < set->n_systems; i++)
        if (set->system[i].model) ok = write_replies(set, &set->system[i], samples, err);
    if (samples && fclose(samples) != 0 && ok) ok = err_set(err, ERR_RESOURCE, "%s: writing failed", bytes_text(&path));
    ok = ok && write_all_samples(set, bytes_text(&path), err);
    bytes_free(&path);
    bytes_free(&kept);
    bytes_free(&others);
    return ok;
}

/* tutor.c - problems in, checked explanations out.
 *
 *   next problem -> lesson (prompt) -> desks: drafts, several at a time -> lesson (vote, audit, doubts) -> done, in order
 *
 * Reads   the engine (const), sansu.json of the model      Writes  one struct explanation a problem
 * Owns    the desks, kept between problems
 * Never   calls an answer correct; generates for a problem without numbers; hands out explanations in another order
 * Checked tests/tutor/tutor_test.c, tests/tutor/many_test.c, tests/e2e/explain_test.c
 */
#include "sansu/tutor.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/json.h"
#include "desks.h"
#include "lesson.h"

/* The system text of the model card this project re-implements. */
static const char card_system[] =
    "あなたは中学受験算数を教える先生です。問題文を読み、小学生にもわかるように、算数の手法(つるかめ算・差集め算・面積図・線分図・比など)を"
    "使って段階的に解説してください。文字式・方程式・代数(x, y などの未知数を立てる方法)は使わないでください。";

struct tutor {
    const struct engine *engine;
    struct engine_info info;
    struct tutor_options options;
    char *system, *date, *cache_dir; /* owned copies; system is "" for no system turn */
    char *refusal; /* how this model declines, from its files; NULL: it never learnt to */
    struct lesson_plan plan;
    size_t parallel;
    struct desks *desks; /* opened for the first draft, kept between problems */
};

/* ---- open ---- */

/* sansu.json is optional; a broken one is an error, so that a typing mistake does not silently remove the warning. */
static bool read_model_notes(struct tutor *t, const char *model_path, struct err *err) {
    struct bytes path, text, refusal;
    struct json j;
    struct json_slice key, words;
    double value = 0;
    bytes_init(&path);
    bytes_init(&text);
    bytes_init(&refusal);
    file_join(&path, model_path, "sansu.json");
    bool ok = true, dir = file_is_directory(model_path);
    if (dir && file_exists(bytes_text(&path)))
        ok = file_read_all(&text, path.data, 1 << 20, err);
    else if (!dir) /* a GGUF file carries it inside */
        bytes_append_string(&text, t->info.settings);
    if (ok && text.len) {
        json_init(&j, bytes_text(&text), text.len);
        if (json_enter_object(&j))
            while (json_next_key(&j, &key)) {
                if (json_key_is(&key, "familiarity_threshold")) json_get_double(&j, &value);
                else if (json_key_is(&key, "refusal") && json_get_string(&j, &words)) json_unescape(&refusal, &words);
                else json_skip(&j);
            }
        ok = json_end(&j, err) || err_prefix(err, "%s", dir ? path.data : model_path);
    }
    t->plan.threshold = (float)value;
    if (ok && refusal.len && !(t->refusal = strdup(refusal.data))) ok = err_set(err, ERR_RESOURCE, "out of memory");
    bytes_free(&path);
    bytes_free(&text);
    bytes_free(&refusal);
    return ok;
}

bool tutor_open(struct tutor **out, const struct engine *engine, const struct tutor_options *options, struct err *err) {
    struct tutor *t = calloc(1, sizeof *t);
    if (!t) return err_set(err, ERR_RESOURCE, "out of memory");
    t->engine = engine;
    t->options = *options;
    engine_info(&t->info, engine);
    const char *system = options->system;
    /* The project's own small model has no system turn; its files say so by an empty text. */
    if (!system) system = *t->info.default_system || strncmp(t->info.chat_format, "sansu", 5) == 0 ? t->info.default_system : card_system;
    t->system = strdup(system);
    t->date = options->date ? strdup(options->date) : NULL;
    t->parallel = options->parallel > 0 ? (size_t)options->parallel : 1;
    if (t->parallel > SESSION_FEED_MANY) t->parallel = SESSION_FEED_MANY;
    t->cache_dir = options->cache_dir ? strdup(options->cache_dir) : NULL;
    bool ok = t->system && (t->date || !options->date) && (t->cache_dir || !options->cache_dir) ? true : err_set(err, ERR_RESOURCE, "out of memory");
    if (ok && options->model_path) ok = read_model_notes(t, options->model_path, err);
    t->options.model_path = NULL;
    t->plan = (struct lesson_plan){.engine = engine, .options = &t->options, .system = t->system, .date = t->date, .model_refusal = t->refusal,
                                   .max_context = t->info.max_context, .threshold = t->plan.threshold};
    if (!ok) {
        tutor_close(t);
        return false;
    }
    *out = t;
    return true;
}

void tutor_close(struct tutor *t) {
    if (!t) return;
    desks_close(t->desks);
    free(t->system);
    free(t->date);
    free(t->cache_dir);
    free(t->refusal);
    free(t);
}

/* ---- explain ---- */

/* Lessons in the order in which they were asked for, as many as may wait for a slower one before them. */
struct queue {
    struct lesson *lesson; /* ring */
    size_t size, first, n;
    bool closed;           /* nothing more is asked for */
};

static struct lesson *at(struct queue *q, size_t i) { return &q->lesson[(q->first + i) % q->size]; }

enum { WORTH_KEEPING = 32 /* tokens that prompts share, from which on they are kept on disk */ };

static bool open_desks(struct tutor *t, const struct lesson *lesson, struct err *err) {
    if (t->desks) return true;
    struct desks_options options = {.n = t->parallel, .cache_dir = t->cache_dir};
    if (t->options.guess != TUTOR_GUESS_NONE) {
        options.lookup = t->options.guess != TUTOR_GUESS_CALCULATOR && !t->options.guess_model;
        options.small = t->options.guess_model;
    }
    struct bytes shared;
    bytes_init(&shared);
    bool ok = !t->cache_dir || lesson_shared(&shared, lesson, &t->plan, err);
    options.prefix = (const int32_t *)(const void *)shared.data;
    if (shared.len >= WORTH_KEEPING * sizeof(int32_t)) options.n_prefix = shared.len / sizeof(int32_t);
    ok = ok && desks_open(&t->desks, t->engine, &options, err);
    bytes_free(&shared);
    return ok;
}

/* Text is shown while it grows when there is one reply at a time. */
static bool streams(const struct tutor *t, const struct tutor_stream *stream) {
    return stream->on_text && !stream->quiet && t->parallel == 1 && t->options.samples <= 1;
}

/* Begin one draft, of the newest lesson or of a new one. *began is false when there is none to begin. */
static bool begin_one(bool *began, struct tutor *t, struct queue *q, const struct tutor_stream *stream, struct err *err) {
    *began = false;
    struct lesson *newest = q->n ? at(q, q->n - 1) : NULL;
    while ((!newest || lesson_begun(newest)) && !q->closed && q->n < q->size) {
        const char *problem;
        size_t n;
        q->closed = !stream->next(stream->context, &problem, &n);
        if (q->closed) return true;
        newest = at(q, q->n);
        if (!lesson_open(newest, &t->plan, problem, n, err)) return false;
        q->n++;
    }
    if (!newest || lesson_begun(newest)) return true;
    struct draft_job job;
    lesson_job(&job, newest, &t->plan);
    if (streams(t, stream)) job.on_text = stream->on_text, job.context = stream->context;
    if (!open_desks(t, newest, err) || !desks_begin(t->desks, began, &job, &newest->drafts[newest->begun], &newest->n_done, err)) return false;
    newest->begun += *began;
    return true;
}

/* Hand out what is complete, in order. */
static bool hand_out(struct tutor *t, struct queue *q, const struct tutor_stream *stream, struct err *err) {
    for (; q->n && lesson_done(at(q, 0)); q->n--, q->first = (q->first + 1) % q->size) {
        struct lesson *l = at(q, 0);
        struct explanation e = {0};
        if (!l->err.code && !lesson_conclude(&e, l, &t->plan, err)) return false;
        bool more = stream->done(stream->context, &e, l->err.code ? &l->err : NULL);
        explanation_free(&e);
        lesson_close(l);
        if (!more) q->closed = true;
    }
    return true;
}

static bool run(struct tutor *t, struct queue *q, const struct tutor_stream *stream, struct err *err) {
    bool ok = true, interrupted = false;
    while (ok && (!q->closed || q->n)) {
        bool began = true;
        if (!interrupted && !(t->desks && desks_full(t->desks))) ok = begin_one(&began, t, q, stream, err);
        ok = ok && hand_out(t, q, stream, err) && (!t->desks || desks_step(t->desks, interrupted, &interrupted, err));
        if (ok && !interrupted && stream->on_text && !streams(t, stream)) interrupted = !stream->on_text(stream->context, "", 0);
        for (size_t i = 0; interrupted && i < q->n; i++) at(q, i)->interrupted = true;
        q->closed |= interrupted;
        ok = ok && hand_out(t, q, stream, err);
    }
    return ok;
}

bool tutor_explain_many(struct tutor *t, const struct tutor_stream *stream, struct err *err) {
    struct queue q = {.size = 4 * t->parallel};
    q.lesson = calloc(q.size, sizeof *q.lesson);
    if (!q.lesson) return err_set(err, ERR_RESOURCE, "out of memory");
    bool ok = run(t, &q, stream, err);
    for (; q.n; q.n--) lesson_close(at(&q, q.n - 1));
    if (!ok) { /* writers may be left over */
        desks_close(t->desks);
        t->desks = NULL;
    }
    free(q.lesson);
    return ok;
}

/* ---- one problem ---- */

struct single {
    const char *problem; /* NULL once it was asked for */
    size_t n;
    tutor_text_fn *on_text;
    void *context;
    struct explanation *out;
    struct err *err;
    bool failed, streamed;
};

static bool next_single(void *context, const char **problem, size_t *n) {
    struct single *s = context;
    *problem = s->problem;
    *n = s->n;
    s->problem = NULL;
    return *problem != NULL;
}

static bool text_single(void *context, const char *text, size_t n) {
    struct single *s = context;
    return s->on_text(s->context, text, n);
}

static bool done_single(void *context, struct explanation *e, const struct err *err) {
    struct single *s = context;
    s->failed = err != NULL;
    if (err) return err_set(s->err, err->code, "%s", err->message);
    if (!s->streamed && s->on_text && e->n_text > 0) s->on_text(s->context, e->text, e->n_text);
    *s->out = *e;
    memset(e, 0, sizeof *e);
    return true;
}

bool tutor_explain(struct explanation *out, struct tutor *t, const char *problem, size_t n, tutor_text_fn *on_text, void *context,
                   struct err *err) {
    struct single s = {problem, n, on_text, context, out, err, false, t->parallel == 1 && t->options.samples <= 1};
    struct tutor_stream stream = {.next = next_single, .done = done_single, .on_text = on_text ? text_single : NULL, .context = &s};
    memset(out, 0, sizeof *out);
    if (tutor_explain_many(t, &stream, err) && !s.failed) return true;
    explanation_free(out);
    return false;
}

void explanation_free(struct explanation *e) {
    free(e->text);
    audit_report_free(&e->report);
    memset(e, 0, sizeof *e);
}

const char *tutor_finish_name(enum tutor_finish finish) {
    switch (finish) {
        case TUTOR_STOP: return "stop";
        case TUTOR_LENGTH: return "length";
        case TUTOR_REFUSED: return "refused";
        default: return "interrupted";
    }
}

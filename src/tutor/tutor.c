/* tutor.c - requests in at any time, results out.
 *
 *   tutor_begin -> jobs, oldest first -> tutor_step: slots, a pass for all that are begun -> tutor_take -> result
 *
 * Reads   the engine (const)      Writes  one result a request
 * Owns    the jobs, the slots, kept between requests
 * Never   lets a request, or its end, change another's text
 * Checked tests/tutor/requests_test.c, tests/tutor/tutor_test.c, tests/tutor/many_test.c, tests/e2e/explain_test.c
 */
#include "sansu/tutor.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "job.h"

/* The system text of the model card this project re-implements. */
static const char card_system[] =
    "あなたは中学受験算数を教える先生です。問題文を読み、小学生にもわかるように、算数の手法(つるかめ算・差集め算・面積図・線分図・比など)を"
    "使って段階的に解説してください。文字式・方程式・代数(x, y などの未知数を立てる方法)は使わないでください。";

struct tutor {
    const struct engine *engine;
    char *system, *date, *cache_dir; /* owned copies; system is "" for no system turn */
    struct tutor_plan plan;
    struct tutor_slots_options slots_options;
    struct tutor_slots *slots; /* opened for the first reply, kept between requests */
    struct tutor_job *first, **last;
    size_t n, most;                 /* jobs, and how many there may be */
    struct tutor_settings settings; /* of tutor_explain */
};

/* ---- life ---- */

static char *copy(const char *s, bool *ok) {
    char *out = s ? strdup(s) : NULL;
    *ok = *ok && (out || !s);
    return out;
}

/* The project's own small model has no system turn; its files say so by an empty text. */
static const char *system_text(const struct tutor_options *options, const struct engine_info *info) {
    if (options->system) return options->system;
    return *info->default_system || strncmp(info->chat_format, "sansu", 5) == 0 ? info->default_system : card_system;
}

static void plan_slots(struct tutor *t, const struct tutor_options *o) {
    size_t n = o->parallel > 0 ? (size_t)o->parallel : 1;
    if (n > SESSION_FEED_MANY) n = SESSION_FEED_MANY;
    t->most = o->queue > 0 ? (size_t)o->queue : 4 * n;
    t->slots_options.n = n;
    if (o->guess == TUTOR_GUESS_NONE) return;
    t->slots_options.lookup = o->guess != TUTOR_GUESS_CALCULATOR && !o->guess_model;
    t->slots_options.small = o->guess_model;
}

bool tutor_open(struct tutor **out, const struct engine *engine, const struct tutor_options *options, struct err *err) {
    struct tutor *t = calloc(1, sizeof *t);
    struct engine_info info;
    bool ok = t != NULL;
    if (!t) return err_set(err, ERR_RESOURCE, "out of memory");
    engine_info(&info, engine);
    t->engine = engine;
    t->last = &t->first;
    t->settings = options->settings;
    t->settings.no_guesses |= options->guess == TUTOR_GUESS_NONE;
    t->system = copy(system_text(options, &info), &ok);
    t->date = copy(options->date, &ok);
    t->cache_dir = copy(options->cache_dir, &ok);
    plan_slots(t, options);
    t->plan = (struct tutor_plan){.engine = engine,
                                  .system = t->system,
                                  .date = t->date,
                                  .model_refusal = info.refusal,
                                  .context = info.max_context,
                                  .threshold = info.familiarity_threshold,
                                  .share = t->cache_dir != NULL};
    if (options->context && options->context < info.max_context) t->plan.context = options->context;
    if (!ok) {
        tutor_close(t);
        return err_set(err, ERR_RESOURCE, "out of memory");
    }
    *out = t;
    return true;
}

static void remove_job(struct tutor *t, struct tutor_job **at) {
    struct tutor_job *job = *at;
    *at = job->next;
    if (!job->next) t->last = at;
    t->n--;
    tutor_job_close(job);
}

void tutor_close(struct tutor *t) {
    if (!t) return;
    tutor_slots_close(t->slots);
    while (t->first) remove_job(t, &t->first);
    free(t->system);
    free(t->date);
    free(t->cache_dir);
    free(t);
}

/* ---- requests ---- */

bool tutor_begin(struct tutor *t, const struct tutor_request *request, void *tag, struct err *err) {
    struct tutor_job *job;
    if (t->n == t->most) return err_set(err, ERR_RESOURCE, "%zu requests are in the queue already", t->n);
    if (!tutor_job_open(&job, request, tag, &t->plan, err)) return false;
    *t->last = job;
    t->last = &job->next;
    t->n++;
    return true;
}

/* The oldest job with a candidate that waits for a slot. */
static struct tutor_job *waiting(const struct tutor *t) {
    struct tutor_job *job = t->first;
    while (job && tutor_job_begun(job)) job = job->next;
    return job;
}

static bool slot_is_free(const struct tutor *t) { return !t->slots || !tutor_slots_full(t->slots); }

bool tutor_wants(const struct tutor *t) { return t->n < t->most && slot_is_free(t) && !waiting(t); }

size_t tutor_pending(const struct tutor *t) { return t->n; }

void tutor_cache(struct tutor_cache *out, const struct tutor *t) {
    *out = (struct tutor_cache){.room = t->slots_options.n * t->plan.context};
    if (t->slots) tutor_slots_cache(out, t->slots);
}

/* ---- steps ---- */

/* One candidate a pass: those that come after it find its prompt on a timeline, and copy. */
static bool begin_candidate(struct tutor *t, struct err *err) {
    struct tutor_job *job = slot_is_free(t) ? waiting(t) : NULL;
    struct tutor_order order;
    if (!job) return true;
    if (!t->slots && !tutor_slots_open(&t->slots, t->engine, &t->slots_options, err)) return false;
    if (job->n_shared &&
        !tutor_slots_share(t->slots, (const int32_t *)(const void *)job->prompt.data, job->n_shared, t->cache_dir, err))
        return false;
    tutor_job_order(&order, job, &t->plan);
    if (tutor_slots_begin(t->slots, &order, &job->candidates[job->begun], &job->n_done)) job->begun++;
    return true;
}

static void interrupt(struct tutor *t, struct tutor_job *job) {
    if (tutor_job_done(job)) return;
    job->interrupted = true;
    if (t->slots) tutor_slots_end(t->slots, &job->n_done);
}

/* The replies of unfinished jobs are in an unknown state. */
static void fail_all(struct tutor *t, const struct err *why) {
    tutor_slots_close(t->slots);
    t->slots = NULL;
    for (struct tutor_job *job = t->first; job; job = job->next) {
        if (tutor_job_done(job)) continue;
        err_set(&job->err, why->code, "%s", why->message);
        job->n_done = job->begun;
    }
}

bool tutor_step(struct tutor *t, struct err *err) {
    struct err why = {0};
    if (!begin_candidate(t, &why) || (t->slots && !tutor_slots_step(t->slots, &why))) {
        fail_all(t, &why);
        return err_set(err, why.code, "%s", why.message);
    }
    for (struct tutor_job *job = t->first; job; job = job->next)
        if (tutor_job_was_stopped(job)) interrupt(t, job);
    return true;
}

void tutor_cancel(struct tutor *t, const void *tag) {
    for (struct tutor_job *job = t->first; job; job = job->next)
        if (!tag || job->tag == tag) interrupt(t, job);
}

/* ---- results ---- */

bool tutor_take(struct tutor_result *out, struct tutor *t, bool in_order) {
    struct tutor_job **at = &t->first;
    while (*at && !tutor_job_done(*at) && !in_order) at = &(*at)->next;
    if (!*at || !tutor_job_done(*at)) return false;
    *out = (struct tutor_result){.tag = (*at)->tag};
    if (!tutor_job_conclude(&out->explanation, *at, &t->plan)) out->err = (*at)->err;
    remove_job(t, at);
    return true;
}

void explanation_free(struct explanation *e) {
    free(e->text);
    bytes_free(&e->tokens);
    audit_report_free(&e->report);
    memset(e, 0, sizeof *e);
}

enum err_code tutor_outcome(const struct explanation *e) {
    return e->finish == TUTOR_REFUSED ? ERR_INPUT : e->finish == TUTOR_INTERRUPTED ? ERR_INTERRUPT : ERR_NONE;
}

const char *tutor_finish_name(enum tutor_finish finish) {
    static const char *const name[] = {[TUTOR_STOP] = "stop",
                                       [TUTOR_LENGTH] = "length",
                                       [TUTOR_REFUSED] = "refused",
                                       [TUTOR_INTERRUPTED] = "interrupted",
                                       [TUTOR_STOP_TEXT] = "stop"};
    return name[finish];
}

/* ---- many problems ---- */

/* Ask for problems while a slot wants one. */
static bool ask(bool *more, struct tutor *t, const struct tutor_stream *stream, struct err *err) {
    while (*more && tutor_wants(t)) {
        struct tutor_item item = {0};
        *more = stream->next(stream->context, &item);
        if (!*more) break;
        const struct tutor_request request = {
            .problem = item.problem, .n = item.n, .settings = t->settings, .err = item.err.code ? &item.err : NULL};
        if (tutor_begin(t, &request, item.tag, err)) continue;
        struct explanation none = {0};
        stream->done(stream->context, item.tag, &none, err);
        return false;
    }
    return true;
}

/* Hand out what is complete, in order. */
static void hand_out(bool *more, struct tutor *t, const struct tutor_stream *stream) {
    struct tutor_result r;
    while (tutor_take(&r, t, true)) {
        *more &= stream->done(stream->context, r.tag, &r.explanation, r.err.code ? &r.err : NULL);
        explanation_free(&r.explanation);
    }
}

bool tutor_explain_many(struct tutor *t, const struct tutor_stream *stream, struct err *err) {
    bool ok = true, more = true;
    assert(t->n == 0);
    while (ok && (more || t->n)) {
        ok = ask(&more, t, stream, err);
        hand_out(&more, t, stream); /* refusals do not wait for a pass */
        ok = ok && tutor_step(t, err);
        if (ok && stream->go_on && !stream->go_on(stream->context)) {
            tutor_cancel(t, NULL);
            more = false;
        }
        hand_out(&more, t, stream);
    }
    if (!ok) {
        tutor_cancel(t, NULL);
        hand_out(&more, t, stream);
    }
    return ok;
}

/* ---- one request ---- */

bool tutor_answer(struct explanation *out, struct tutor *t, const struct tutor_request *request, struct err *err) {
    struct tutor_result r;
    memset(out, 0, sizeof *out);
    assert(t->n == 0);
    if (!tutor_begin(t, request, NULL, err)) return false;
    while (!tutor_take(&r, t, false)) (void)tutor_step(t, NULL); /* when it fails, the result says so */
    if (r.err.code) return err_set(err, r.err.code, "%s", r.err.message);
    *out = r.explanation;
    return true;
}

bool tutor_explain(struct explanation *out, struct tutor *t, const char *problem, size_t n, tutor_text_fn *on_text,
                   void *context, struct err *err) {
    const struct tutor_request request = {
        .problem = problem, .n = n, .settings = t->settings, .on_text = on_text, .context = context};
    return tutor_answer(out, t, &request, err);
}

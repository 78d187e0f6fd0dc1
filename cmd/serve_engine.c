/* serve_engine.c - the tutor's thread.
 *
 *   add, cancel --lock--> [waiting] -> tutor_begin -> pass, pass .. -> tutor_take --lock--> news, wake
 *
 * It sleeps while there is nothing to write. A pass is made outside the lock, so that adding never waits for one.
 *
 * Owns    the tutor while it runs      Never   knows who asks
 * Checked tests/e2e/serve_text_test.c
 */
#include "serve_engine.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "words.h"

struct serve_engine {
    struct tutor *tutor;
    void (*wake)(void *context);
    void *context;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t work_came;
    struct serve_work *first; /* unfinished, in the order in which it came */
    struct serve_load load;
    bool ending, news;
};

/* ---- the thread ---- */

/* Called in a pass. */
static bool take_text(void *context, const char *text, size_t n) {
    struct serve_work *work = context;
    struct serve_engine *e = work->engine;
    pthread_mutex_lock(&e->lock);
    bytes_append(&work->fresh, text, n);
    if (n) e->news = true;
    pthread_mutex_unlock(&e->lock);
    return true;
}

static void take_tokens(void *context, const struct reply_token *tokens, size_t n) {
    struct serve_work *work = context;
    pthread_mutex_lock(&work->engine->lock);
    bytes_append(&work->fresh_tokens, tokens, n * sizeof *tokens);
    pthread_mutex_unlock(&work->engine->lock);
}

static void unlink_work(struct serve_engine *e, const struct serve_work *work) {
    struct serve_work **at = &e->first;
    while (*at != work) at = &(*at)->next;
    *at = work->next;
}

/* With the lock. The owner may free it as soon as the lock is open. */
static void finish(struct serve_engine *e, struct serve_work *work, const struct tutor_result *result) {
    *(work->state == SERVE_WORK_WAITS ? &e->load.waiting : &e->load.running) -= 1;
    unlink_work(e, work);
    work->result = *result;
    work->state = SERVE_WORK_DONE;
    e->news = true;
}

static void carry_out_cancels(struct serve_engine *e) {
    for (struct serve_work *work = e->first, *next; work; work = next) {
        next = work->next;
        if (!work->cancel) continue;
        work->cancel = false;
        if (work->state == SERVE_WORK_BEGUN)
            tutor_cancel(e->tutor, work);
        else
            finish(e, work, &(struct tutor_result){.explanation = {.finish = TUTOR_INTERRUPTED}});
    }
}

static struct serve_work *first_waiting(const struct serve_engine *e) {
    struct serve_work *work = e->first;
    while (work && work->state != SERVE_WORK_WAITS) work = work->next;
    return work;
}

/* The tutor's own queue stays empty: who waits, and where, is known here. */
static void begin_what_fits(struct serve_engine *e) {
    struct serve_work *work;
    while (tutor_wants(e->tutor) && (work = first_waiting(e)) != NULL) {
        struct tutor_result failed = {0};
        work->begun_at = cmd_seconds();
        if (!tutor_begin(e->tutor, &work->request, work, &failed.err)) {
            finish(e, work, &failed);
            continue;
        }
        work->state = SERVE_WORK_BEGUN;
        e->load.waiting--, e->load.running++;
        e->news = true;
    }
}

static void tell(struct serve_engine *e) {
    bool news = e->news;
    e->news = false;
    if (news) e->wake(e->context);
}

/* Without the lock: of several samples the tutor shows the chosen text only now. */
static void take_results(struct serve_engine *e) {
    struct tutor_result result;
    while (tutor_take(&result, e->tutor, false)) {
        pthread_mutex_lock(&e->lock);
        finish(e, result.tag, &result);
        tell(e);
        pthread_mutex_unlock(&e->lock);
    }
}

static void count_pass(struct serve_engine *e, bool pass) {
    e->load.passes += pass;
    e->load.replies += pass ? e->load.running : 0;
    tutor_cache(&e->load.cache, e->tutor);
}

static void *run(void *context) {
    struct serve_engine *e = context;
    pthread_mutex_lock(&e->lock);
    while (!e->ending) {
        carry_out_cancels(e);
        begin_what_fits(e);
        tutor_cache(&e->load.cache, e->tutor); /* after a cancel there may be no pass */
        tell(e);
        if (!e->first) {
            pthread_cond_wait(&e->work_came, &e->lock);
            continue;
        }
        pthread_mutex_unlock(&e->lock);
        take_results(e); /* refusals do not wait for a pass */
        bool pass = tutor_pending(e->tutor) > 0;
        if (pass) tutor_step(e->tutor, NULL); /* when it fails, the results say so */
        pthread_mutex_lock(&e->lock);
        count_pass(e, pass);
        pthread_mutex_unlock(&e->lock);
        take_results(e);
        pthread_mutex_lock(&e->lock);
    }
    pthread_mutex_unlock(&e->lock);
    return NULL;
}

/* ---- the other side ---- */

bool serve_engine_open(struct serve_engine **out, struct tutor *tutor, void (*wake)(void *context), void *context,
                       struct err *err) {
    struct serve_engine *e = calloc(1, sizeof *e);
    if (!e) return err_set(err, ERR_RESOURCE, say("out of memory"));
    *e = (struct serve_engine){.tutor = tutor, .wake = wake, .context = context};
    pthread_mutex_init(&e->lock, NULL);
    pthread_cond_init(&e->work_came, NULL);
    int error = pthread_create(&e->thread, NULL, run, e);
    if (!error) {
        *out = e;
        return true;
    }
    free(e);
    return err_set(err, ERR_RESOURCE, say("no thread can be started: %s"), strerror(error));
}

void serve_engine_stop(struct serve_engine *e) {
    pthread_mutex_lock(&e->lock);
    e->ending = true;
    pthread_cond_signal(&e->work_came);
    pthread_mutex_unlock(&e->lock);
    pthread_join(e->thread, NULL);
}

void serve_engine_close(struct serve_engine *e) {
    if (!e) return;
    pthread_cond_destroy(&e->work_came);
    pthread_mutex_destroy(&e->lock);
    free(e);
}

void serve_engine_add(struct serve_engine *e, struct serve_work *work) {
    struct serve_work **at = &e->first;
    work->engine = e;
    if (work->shows_text)
        work->request.on_text = take_text, work->request.on_tokens = take_tokens, work->request.context = work;
    pthread_mutex_lock(&e->lock);
    while (*at) at = &(*at)->next;
    *at = work;
    work->next = NULL;
    work->state = SERVE_WORK_WAITS;
    e->load.waiting++;
    pthread_cond_signal(&e->work_came);
    pthread_mutex_unlock(&e->lock);
}

void serve_engine_cancel(struct serve_engine *e, struct serve_work *work) {
    pthread_mutex_lock(&e->lock);
    work->cancel = work->state != SERVE_WORK_DONE;
    pthread_cond_signal(&e->work_came);
    pthread_mutex_unlock(&e->lock);
}

static size_t place_of(const struct serve_engine *e, const struct serve_work *work) {
    size_t n = 0;
    for (const struct serve_work *w = e->first; w && w != work; w = w->next) n += w->state == SERVE_WORK_WAITS;
    return work->state == SERVE_WORK_WAITS ? n + 1 : 0;
}

/* What was seen makes room for what is new. */
static void swap_cleared(struct bytes *seen, struct bytes *fresh) {
    struct bytes empty = *seen;
    bytes_clear(&empty);
    *seen = *fresh;
    *fresh = empty;
}

bool serve_engine_news(struct serve_engine *e, struct serve_work *work) {
    pthread_mutex_lock(&e->lock);
    size_t place = place_of(e, work);
    bool begun = work->state != SERVE_WORK_WAITS, done = work->state == SERVE_WORK_DONE;
    bool news = work->fresh.len || place != work->place || begun != work->begun || done != work->done;
    swap_cleared(&work->text, &work->fresh);
    swap_cleared(&work->tokens, &work->fresh_tokens);
    work->place = place, work->begun = begun, work->done = done;
    pthread_mutex_unlock(&e->lock);
    return news;
}

void serve_engine_look(struct serve_load *out, struct serve_engine *e) {
    pthread_mutex_lock(&e->lock);
    *out = e->load;
    pthread_mutex_unlock(&e->lock);
}

/* serve_clerk.c - one task behind the other.
 *
 *   add --lock--> [waiting] -> work -> [finished] --wake--> news: done
 *
 * Checked tests/e2e/serve_text_test.c
 */
#include "serve_clerk.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "words.h"

struct list {
    struct serve_task *first, **last;
};

struct serve_clerk {
    void (*wake)(void *context);
    void *context;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t work_came;
    struct list waiting, finished;
    bool ending;
};

static void put(struct list *list, struct serve_task *task) {
    task->next = NULL;
    *list->last = task;
    list->last = &task->next;
}

static struct serve_task *take(struct list *list) {
    struct serve_task *task = list->first;
    if (task) list->first = task->next;
    if (!list->first) list->last = &list->first;
    return task;
}

static void *run(void *context) {
    struct serve_clerk *c = context;
    pthread_mutex_lock(&c->lock);
    while (!c->ending) {
        struct serve_task *task = take(&c->waiting);
        if (!task) {
            pthread_cond_wait(&c->work_came, &c->lock);
            continue;
        }
        pthread_mutex_unlock(&c->lock);
        task->work(task);
        pthread_mutex_lock(&c->lock);
        put(&c->finished, task);
        c->wake(c->context);
    }
    pthread_mutex_unlock(&c->lock);
    return NULL;
}

bool serve_clerk_open(struct serve_clerk **out, void (*wake)(void *context), void *context, struct err *err) {
    struct serve_clerk *c = calloc(1, sizeof *c);
    if (!c) return err_set(err, ERR_RESOURCE, say("out of memory"));
    c->wake = wake;
    c->context = context;
    c->waiting.last = &c->waiting.first;
    c->finished.last = &c->finished.first;
    pthread_mutex_init(&c->lock, NULL);
    pthread_cond_init(&c->work_came, NULL);
    int error = pthread_create(&c->thread, NULL, run, c);
    if (!error) {
        *out = c;
        return true;
    }
    free(c);
    return err_set(err, ERR_RESOURCE, say("no thread can be started: %s"), strerror(error));
}

void serve_clerk_close(struct serve_clerk *c) {
    struct serve_task *task;
    if (!c) return;
    pthread_mutex_lock(&c->lock);
    c->ending = true;
    pthread_cond_signal(&c->work_came);
    pthread_mutex_unlock(&c->lock);
    pthread_join(c->thread, NULL);
    while ((task = take(&c->waiting)) != NULL) put(&c->finished, task);
    serve_clerk_news(c);
    pthread_cond_destroy(&c->work_came);
    pthread_mutex_destroy(&c->lock);
    free(c);
}

void serve_clerk_add(struct serve_clerk *c, struct serve_task *task) {
    pthread_mutex_lock(&c->lock);
    put(&c->waiting, task);
    pthread_cond_signal(&c->work_came);
    pthread_mutex_unlock(&c->lock);
}

void serve_clerk_news(struct serve_clerk *c) {
    for (;;) {
        pthread_mutex_lock(&c->lock);
        struct serve_task *task = take(&c->finished);
        pthread_mutex_unlock(&c->lock);
        if (!task) return;
        task->done(task);
    }
}

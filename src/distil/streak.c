/* streak.c - the same refusal again and again, and not one answer: a fault of the account or the set-up in words that
 * nobody has listed.
 *
 *   4xx, not retryable, same kind and words (numbers aside) DISTIL_STREAK times, nothing answered -> the run ends,
 *   and these requests stay open for the next one
 *
 * Checked tests/distil/settle_test.c
 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "distil_impl.h"

static const char *letter(const char *s) {
    while (*s && !isalpha((unsigned char)*s) && (unsigned char)*s < 0x80) s++;
    return s;
}

/* Equal but for numbers, blanks and punctuation: "request 17 of 40: no" and "request 18 of 40: no". */
static bool same_words(const char *a, const char *b) {
    for (a = letter(a), b = letter(b); *a && *a == *b; a = letter(a + 1), b = letter(b + 1)) continue;
    return *a == *b;
}

static bool reopen(struct distil *d, struct err *err) {
    const struct distil_streak *s = &d->streak;
    bool ok = corpus_begin(d->store, err);
    for (int i = 0; i < s->n && ok; i++) {
        struct corpus_event e = {.request = s->request[i],
                                 .state = CORPUS_STATE_FAILED,
                                 .kind = s->kind,
                                 .retryable = true,
                                 .response = s->response[i]};
        ok = corpus_add_event(d->store, &e, err);
    }
    if (ok && corpus_commit(d->store, err)) return true;
    corpus_rollback(d->store);
    return false;
}

bool distil_streak_add(struct distil *d, const struct distil_job *job, const struct teacher_answer *a, int status,
                       int64_t response, struct err *err) {
    struct distil_streak *s = &d->streak;
    bool counts = a->outcome == TEACHER_FAILED && !a->retryable && !a->stop_the_run && status >= 400 && status < 500;
    if (d->counts.done + d->counts.refused > 0 || !counts || d->halted) return true;
    if (strcmp(s->kind, a->kind) != 0 || !same_words(s->detail, a->detail)) s->n = 0;
    snprintf(s->kind, sizeof s->kind, "%s", a->kind);
    snprintf(s->detail, sizeof s->detail, "%s", a->detail);
    s->request[s->n] = job->request;
    s->response[s->n++] = response;
    if (s->n < DISTIL_STREAK) return true;
    if (d->counts.ended < d->queue.n) {
        distil_halt(
            d, ERR_WORK,
            "%d requests in a row were refused in the same way (%s: %.300s) and none was answered, so the run ends here; they stay open",
            s->n, a->kind, a->detail);
        if (!reopen(d, err)) return false;
    }
    s->n = 0;
    return true;
}

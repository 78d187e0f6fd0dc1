/* serve_fit.c - a solver's text within the limit and in front of the stop texts that a client asked for.
 *
 * The solver knows nothing of them; who wrote a reply makes no difference to its length in tokens.
 *
 * Checked tests/e2e/serve_text_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "serve_app.h"

enum { DEFAULT_LIMIT = 512 };

static bool replace_text(struct explanation *e, const char *text, size_t n, enum tutor_finish finish) {
    char *copy = strndup(text, n);
    if (!copy) return false;
    free(e->text);
    e->text = copy;
    e->n_text = strlen(copy);
    e->finish = finish;
    audit_report_free(&e->report);
    return audit_text(&e->report, e->text, e->n_text, &(struct audit_options){.grade = 0}, NULL);
}

static bool cut_at_stop(struct explanation *e, const struct tutor_settings *s) {
    const char *first = NULL;
    for (size_t i = 0; i < s->n_stop; i++) {
        const char *at = strstr(e->text, s->stop[i]);
        if (at && (!first || at < first)) first = at;
    }
    return !first || replace_text(e, e->text, (size_t)(first - e->text), TUTOR_STOP_TEXT);
}

static bool cut_at_limit(struct explanation *e, const struct engine *engine, const struct bytes *ids, size_t limit) {
    struct bytes text = {0};
    bool ok = engine_decode(&text, engine, (const int32_t *)(const void *)ids->data, limit, true, NULL);
    size_t n = utf8_complete_prefix(bytes_text(&text), text.len);
    if (n > e->n_text || strncmp(bytes_text(&text), e->text, n) != 0) n = 0;
    ok = ok && replace_text(e, bytes_text(&text), n, TUTOR_LENGTH);
    bytes_free(&text);
    return ok;
}

bool serve_choice_fit(struct serve_choice *c) {
    struct explanation *e = &c->lesson.explanation;
    const struct tutor_settings *s = &c->job->ask.settings;
    size_t limit = s->max_new_tokens > 0 ? (size_t)s->max_new_tokens : DEFAULT_LIMIT;
    struct bytes ids = {0};
    bool ok = cut_at_stop(e, s) && engine_encode(&ids, c->job->app->engine, e->text, e->n_text, false, NULL);
    size_t n = ids.len / sizeof(int32_t);
    if (ok && n > limit) ok = cut_at_limit(e, c->job->app->engine, &ids, limit);
    bytes_free(&ids);
    e->new_tokens = n < limit ? n : limit;
    e->prompt_tokens = c->job->reply.prompt_tokens;
    if (e->finish != TUTOR_STOP) c->lesson.vouching = LESSON_NOTHING;
    return ok;
}

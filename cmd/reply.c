/* reply.c - the loop from a prompt to a reply, shared by the verbs that write text.
 *
 *   pick -> stop id? -> bytes of text -> stop text? -> show what can no longer change -> feed -> pick ...
 *
 * Checked tests/e2e/generate_test.c
 */
#include "reply.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

bool cmd_model_open(struct engine **out, const struct cmd_model *model, struct err *err) {
    struct engine_options options = {.threads = (int)model->threads, .cpu = model->cpu, .kv = model->kv, .adapter = model->adapter};
    return engine_open(out, cmd_model_path(model->path), &options, err);
}

bool cmd_parse_ids(struct bytes *ids, const char *text, struct err *err) {
    for (const char *p = text;;) {
        char *end;
        errno = 0;
        long v = strtol(p, &end, 10);
        if (end == p || errno || v < 0 || v > INT32_MAX)
            return err_set(err, ERR_USAGE, "--ids takes numbers separated by commas, such as 1,2,3; found '%.20s'", p);
        int32_t id = (int32_t)v;
        bytes_append(ids, &id, sizeof id);
        if (*end == 0) break;
        if (*end != ',') return err_set(err, ERR_USAGE, "--ids takes numbers separated by commas; found '%.20s'", end);
        p = end + 1;
    }
    return !ids->failed || err_set(err, ERR_RESOURCE, "out of memory for the ids");
}

bool cmd_sampler_open(struct sampler **out, const struct engine *engine, const struct cmd_sampling *s, struct err *err) {
    struct engine_sampling sampling = {
        .temperature = s->greedy ? 0 : (float)s->temperature, .top_k = (int)s->top_k, .top_p = (float)s->top_p,
        .min_p = (float)s->min_p, .repeat_penalty = (float)s->repeat_penalty, .seed = (uint64_t)s->seed,
    };
    return sampler_open(out, engine, &sampling, err);
}

double cmd_seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

void cmd_reply_free(struct cmd_reply *reply) {
    bytes_free(&reply->text);
    bytes_free(&reply->ids);
}

/* Length of text that a stop text, perhaps begun at its end, can no longer take away. */
static size_t certain(const struct bytes *text, const char *stop) {
    size_t n = stop ? strlen(stop) : 0;
    for (size_t k = n > text->len ? text->len : n; k > 0; k--)
        if (memcmp(text->data + text->len - k, stop, k) == 0) return text->len - k;
    return text->len;
}

static void show(const struct cmd_reply *r, size_t *shown, size_t until) {
    if (until <= *shown) return;
    fwrite(r->text.data + *shown, 1, until - *shown, stdout);
    fflush(stdout);
    *shown = until;
}

/* Cut the text at the first stop text that ends after `from`. */
static bool cut_at_stop(struct bytes *text, const char *stop, size_t from) {
    if (!stop || !*stop || text->len == 0) return false;
    size_t n = strlen(stop), start = from >= n ? from - n + 1 : 0;
    char *found = memmem(text->data + start, text->len - start, stop, n);
    if (found) bytes_truncate(text, (size_t)(found - text->data));
    return found != NULL;
}

/* ---- guesses, verified in the pass that the last pick needs anyway ---- */

bool cmd_speculation_open(struct cmd_drafter *out, const struct engine *engine, const struct cmd_model *model, const char *kind, struct err *err) {
    *out = (struct cmd_drafter){0};
    if (!kind || strcmp(kind, "none") == 0) return true;
    if (strcmp(kind, "lookup") == 0) return speculation_open(&out->drafter, engine, NULL, err);
    const struct engine_options options = {.threads = (int)model->threads, .cpu = model->cpu, .kv = model->kv};
    if (!engine_open(&out->small, kind, &options, err)) return err_prefix(err, "--draft takes none, lookup or a model");
    return speculation_open(&out->drafter, engine, out->small, err);
}

void cmd_speculation_close(struct cmd_drafter *d) {
    speculation_close(d->drafter);
    engine_close(d->small);
    *d = (struct cmd_drafter){0};
}

enum { MOST_GUESSES = 7 };

/* The ids after the last pick that were fed on suspicion. */
struct guesses {
    struct speculation *drafter; /* NULL: none are made */
    struct bytes timeline;   /* int32_t ids: prompt and picks */
    int32_t id[MOST_GUESSES];
    size_t n, row;           /* row: of the logits to pick from next */
};

/* Feed the pick, and guesses behind it when there is a drafter. */
static bool feed(struct guesses *g, struct session *session, int32_t id, size_t left, struct err *err) {
    int32_t ids[1 + MOST_GUESSES] = {id};
    if (g->row < g->n) session_rewind(session, session_position(session) - (g->n - g->row)); /* the wrong ones */
    g->n = g->row = 0;
    if (g->drafter && !g->timeline.failed)
        g->n = speculation_guess(ids + 1, left < MOST_GUESSES ? left : MOST_GUESSES, g->drafter, (const int32_t *)(const void *)g->timeline.data, g->timeline.len / sizeof id);
    if (g->n && !session_feed(session, ids, 1 + g->n, true, NULL)) g->n = 0; /* no room for guesses */
    memcpy(g->id, ids + 1, g->n * sizeof id);
    return g->n || session_feed(session, &id, 1, false, err);
}

/* Go on to the logits after `id`: they are there already when it was guessed. */
static bool go_on(struct guesses *g, struct session *session, int32_t id, size_t left, struct err *err) {
    if (g->drafter) bytes_append(&g->timeline, &id, sizeof id);
    if (g->row < g->n && g->id[g->row] == id) {
        g->row++;
        return true;
    }
    return feed(g, session, id, left, err);
}

bool cmd_reply_run(struct cmd_reply *out, const struct engine *engine, struct session *session, const struct cmd_sampling *s,
                   struct speculation *drafter, bool start, bool stream, struct err *err) {
    struct sampler *sampler = NULL;
    struct engine_stream text;
    struct guesses guesses = {.drafter = drafter};
    size_t shown = 0, prompt = session_position(session);
    double began = cmd_seconds();
    if (!cmd_sampler_open(&sampler, engine, s, err)) return false;
    engine_stream_init(&text, engine, start);
    if (drafter) bytes_append(&guesses.timeline, session_ids(session), prompt * sizeof(int32_t));
    out->finish = "length";
    bool ok = true, ended = false;
    for (int64_t i = 0; ok && !ended && i < s->max_new_tokens; i++) {
        if (cmd_interrupted()) {
            out->finish = "interrupted";
            break;
        }
        int32_t id = guesses.n ? sampler_pick_at(sampler, session, guesses.row, NULL, NULL, NULL) : sampler_pick(sampler, session, NULL, NULL, NULL);
        if (id < 0) {
            ok = err_set(err, ERR_WORK, "the model gave no number for any token after %zu tokens; its weights may be damaged", session_position(session));
            break;
        }
        bytes_append(&out->ids, &id, sizeof id);
        ended = engine_token_is_stop(engine, id);
        size_t before = out->text.len;
        if (!ended) engine_stream_feed(&out->text, &text, id);
        ended = cut_at_stop(&out->text, s->stop, before) || ended;
        if (ended) {
            out->finish = "stop";
        } else if (i + 1 < s->max_new_tokens) {
            struct err full = {0};
            ok = go_on(&guesses, session, id, (size_t)(s->max_new_tokens - i - 2), &full);
            if (!ok && full.code == ERR_INPUT) { /* the context is used up: the reply ends here */
                ok = true;
                break;
            }
        }
        if (stream) show(out, &shown, certain(&out->text, s->stop));
    }
    if (!ended) engine_stream_finish(&out->text, &text);
    if (stream) show(out, &shown, out->text.len);
    out->seconds = cmd_seconds() - began;
    size_t n = out->ids.len / sizeof(int32_t), held = prompt + (n ? n - 1 : 0); /* the last pick was not fed, nor is any guess kept */
    if (session_position(session) > held) session_rewind(session, held);
    if (drafter) speculation_learn(drafter, session_ids(session), session_position(session));
    bytes_free(&guesses.timeline);
    sampler_close(sampler);
    if (ok && (out->text.failed || out->ids.failed)) ok = err_set(err, ERR_RESOURCE, "out of memory for the reply");
    return ok;
}

/* train.c - the reader learns from the generator's own texts.
 *
 *   sub-type at random -> marked problem, four in five composed in a voice, one in three respelt -> example -> one step
 *     one in two instead a template in the words of people, half of those with words exchanged
 *   to be declined: one text in twenty is of no family, one in twenty lacks a sentence that it needs, one in twenty
 *     has the question of another sub-type
 *
 * Checked tests/reading/learn_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/lines.h"
#include "reading/exchange.h"
#include "reading/file.h"
#include "reading/learn.h"
#include "reading/worded.h"
#include "sansu/reading.h"

enum {
    TEMPLATES = 50,
    TALK = 40,
    EXCHANGED = 50,
    COMPOSED = 80,
    RESPELT = 33,
    EXTRA = 5,
    FOREIGN = 5,
    GAPS = 5,
    MIXTURES = 5,
    REPORT = 10000,
    SUMMED = 100 /* models of which the mean is written, from the last 40 % of the training */
};

/* The lines of a file: texts to be declined, or templates. */
struct texts {
    char **text;
    size_t n;
};

static void texts_free(struct texts *t) {
    for (size_t i = 0; i < t->n; i++) free(t->text[i]);
    free(t->text);
}

static bool texts_add(struct texts *t, const char *text, size_t n, const char *path, struct err *err) {
    char **more = realloc(t->text, (t->n + 1) * sizeof *more);
    if (more) t->text = more;
    char *copy = more ? strndup(text, n) : NULL;
    if (!copy) return err_set(err, ERR_RESOURCE, "out of memory for %s", path);
    t->text[t->n++] = copy;
    return true;
}

static bool texts_read(struct texts *t, const char *path, struct err *err) {
    struct lines lines;
    const char *line;
    size_t n;
    if (!path) return true;
    bool ok = lines_open(&lines, path, &(struct lines_options){.stop = NULL}, err);
    while (ok && lines_next(&lines, &line, &n, err)) ok = texts_add(t, line, n, path, err);
    lines_close(&lines);
    return err->code == ERR_NONE;
}

struct run {
    const struct reader_training *training;
    struct model model;
    struct learner learner;
    struct texts declined, templates, talk;
    size_t *line, *start; /* the templates of form i: line[start[i]] .. line[start[i + 1] - 1] */
    struct bytes marked;
    struct example example, other;
    struct problem problem;
    struct rng rng;
};

/* ---- problems in the words of people ---- */

static bool says_any(const char *text, size_t n, const char *const *words, size_t n_words) {
    for (size_t i = 0; i < n_words; i++)
        if (memmem(text, n, words[i], strlen(words[i]))) return true;
    return false;
}

/* A sentence that states nothing and asks nothing: 「先生が言いました。」 */
static bool is_talk(const char *text, size_t n) {
    static const char *const words[] = {
        "{",  "0",  "1",    "2",  "3",    "4",      "5",      "6",      "7",    "8",      "9",        "一", "二",
        "三", "四", "五",   "六", "七",   "八",     "九",     "十",     "百",   "千",     "何",       "□",  "「",
        "」", "?",  "求め", "\\", "なん", "いくつ", "いくら", "もとめ", "答え", "ですか", "でしょう",
    };
    return n > 12 && n < 120 && !says_any(text, n, words, sizeof words / sizeof words[0]);
}

/* The sentences of the templates that say nothing of a problem: they go in front of others, or behind them. */
static bool find_talk(struct run *r, struct err *err) {
    static const char end[] = "。";
    for (size_t i = 0; i < r->templates.n; i++) {
        const char *at = strchr(r->templates.text[i], '|') + 1, *to;
        for (; (to = strstr(at, end)) != NULL; at = to) {
            to += strlen(end);
            if (is_talk(at, (size_t)(to - at)) &&
                !texts_add(&r->talk, at, (size_t)(to - at), r->training->templates, err))
                return false;
        }
    }
    return true;
}

/* Does a text end in a question that stays one with a sentence behind it? */
static bool asks_at_end(const char *text) {
    static const char *const ends[] = {"?", "か。", "なさい。"};
    for (size_t i = 0, n = strlen(text), m; i < sizeof ends / sizeof ends[0]; i++)
        if (n >= (m = strlen(ends[i])) && strcmp(text + n - m, ends[i]) == 0) return true;
    return false;
}

/* A template of a sub-type at random: some have thirty, others three, and either is as often asked. */
static const char *draw_template(struct run *r) {
    for (;;) {
        size_t f = rng_below(&r->rng, (uint64_t)r->model.forms.n), n = r->start[f + 1] - r->start[f];
        if (n) return r->templates.text[r->line[r->start[f] + rng_below(&r->rng, n)]];
    }
}

/* A template, now and then in other words and with somebody's talk around it. Templates are checked when the training
 * begins. */
static bool worded(struct run *r, struct example *out) {
    struct err none = {0};
    const char *line = draw_template(r), *text = strchr(line, '|') + 1;
    bool talk = r->talk.n && rng_below(&r->rng, 100)<TALK, front = rng_below(&r->rng, 3)> 0 || !asks_at_end(text);
    const char *said = talk ? r->talk.text[rng_below(&r->rng, r->talk.n)] : "";
    bytes_clear(&r->marked);
    bytes_append(&r->marked, line, (size_t)(text - line));
    if (front) bytes_append_string(&r->marked, said);
    if (rng_below(&r->rng, 100) < EXCHANGED)
        exchange_words(&r->marked, text, strlen(text), &r->rng);
    else
        bytes_append_string(&r->marked, text);
    if (!front) bytes_append_string(&r->marked, said);
    return worded_example(out, &r->model.forms, bytes_text(&r->marked), r->marked.len, &none);
}

/* Reads every template once, and counts those of form i in start[i]. */
static bool check_templates(struct run *r, struct err *err) {
    for (size_t i = 0; i < r->templates.n; i++) {
        const char *line = r->templates.text[i];
        if (!worded_example(&r->example, &r->model.forms, line, strlen(line), err))
            return err_prefix(err, "%s, line %zu", r->training->templates, i + 1);
        r->start[r->example.form]++;
    }
    return true;
}

/* Checked templates, put together by their sub-types. */
static bool sort_templates(struct run *r, struct err *err) {
    size_t n = (size_t)r->model.forms.n, sum = 0;
    r->line = calloc(r->templates.n + 1, sizeof *r->line);
    r->start = calloc(n + 1, sizeof *r->start);
    if (!r->line || !r->start) return err_set(err, ERR_RESOURCE, "out of memory for the reader's training");
    if (!check_templates(r, err)) return false;
    for (size_t f = 0; f <= n; f++) sum += r->start[f], r->start[f] = sum; /* where the next form begins */
    for (size_t i = r->templates.n; i-- > 0;) {
        const char *line = r->templates.text[i];
        worded_example(&r->example, &r->model.forms, line, strlen(line), err);
        r->line[--r->start[r->example.form]] = i;
    }
    return true;
}

static bool problem(struct run *r, struct example *out) {
    if (r->templates.n && rng_below(&r->rng, 100) < TEMPLATES) return worded(r, out);
    const struct form *f = &r->model.forms.form[rng_below(&r->rng, (uint64_t)r->model.forms.n)];
    struct err none = {0};
    const struct problem_options o = {
        .subtype = problem_subtype_at(f->family, f->subtype).id,
        .split = PROBLEM_TRAIN,
        .voice = rng_below(&r->rng, 100) < COMPOSED ? "any" : NULL,
        .marked = true,
        .noise_percent = RESPELT,
        .extra_percent = EXTRA,
    };
    return problem_generate(&r->problem, f->family, rng_next(&r->rng), &o, &none) &&
           example_make(out, &r->model.forms, &r->problem);
}

/* ---- texts to be declined ---- */

/* Is this quantity one of those that the sub-type needs? */
static bool needs(const struct run *r, const struct example *e, int mention) {
    const struct form *f = &r->model.forms.form[e->form];
    for (int i = 0; i < f->n_slots; i++)
        if (f->part[i] == FORM_QUANTITY && !f->slot[i].optional && e->value[i] == mention) return true;
    return false;
}

/* The sentence around symbol i, as bytes. */
static void sentence(size_t *from, size_t *to, const struct stream *s, int i) {
    int first = i, last = i;
    while (first > 0 && s->symbol[first - 1] != 0x3002) first--;
    while (last < s->n && s->symbol[last] != 0x3002) last++;
    if (last < s->n) last++;
    *from = s->at[first], *to = s->at[last];
}

/* The problem without a sentence that states what it needs. */
static bool gap(struct run *r) {
    struct example *e = &r->example;
    if (!problem(r, e) || !e->stream.n_mentions) return false;
    int m = (int)rng_below(&r->rng, (uint64_t)e->stream.n_mentions);
    size_t from, to;
    sentence(&from, &to, &e->stream, e->stream.place[m]);
    if (!needs(r, e, m) || (from <= e->stream.at[e->stream.ask] && e->stream.at[e->stream.ask] < to)) return false;
    struct bytes text = {0};
    bytes_append(&text, e->text.data, from);
    bytes_append(&text, e->text.data + to, e->text.len - to);
    example_decline(e, bytes_text(&text), text.len);
    bytes_free(&text);
    return true;
}

/* The facts of one problem with the question of another. */
static bool mixture(struct run *r) {
    struct example *a = &r->example, *b = &r->other;
    if (!problem(r, a) || !problem(r, b) || a->form == b->form) return false;
    const struct stream *s = &a->stream, *t = &b->stream;
    if (s->ask_end - s->ask == s->n || t->ask_end - t->ask == t->n) return false;
    struct bytes text = {0};
    bytes_append(&text, a->text.data, s->at[s->ask]);
    bytes_append(&text, b->text.data + t->at[t->ask], t->at[t->ask_end] - t->at[t->ask]);
    bytes_append(&text, a->text.data + s->at[s->ask_end], a->text.len - s->at[s->ask_end]);
    example_decline(a, bytes_text(&text), text.len);
    bytes_free(&text);
    return true;
}

/* The next example; false where the draw gives none. */
static bool draw(struct run *r) {
    int dice = (int)rng_below(&r->rng, 100);
    if (dice < GAPS) return gap(r);
    if (dice < GAPS + MIXTURES) return mixture(r);
    if (dice >= GAPS + MIXTURES + FOREIGN || !r->declined.n) return problem(r, &r->example);
    const char *text = r->declined.text[rng_below(&r->rng, r->declined.n)];
    example_decline(&r->example, text, strlen(text));
    return true;
}

static bool learn(struct run *r, struct err *err) {
    const struct reader_training *t = r->training;
    struct learn_loss loss = {0};
    double before = 0;
    int64_t from = t->examples - t->examples * 2 / 5, every = (t->examples - from) / SUMMED + 1;
    for (int64_t i = 0; i < t->examples; i++) {
        float rate = 1.0f - 0.9f * (float)i / (float)t->examples;
        if (draw(r)) learner_step(&r->learner, &r->example, rate, &loss);
        if (i >= from && (i - from) % every == 0) learner_sum(&r->learner);
        if ((i + 1) % REPORT != 0 || !t->progress) continue;
        if (!t->progress(t->context, i + 1, (loss.subtype - before) / REPORT))
            return err_set(err, ERR_INTERRUPT, "interrupted after %lld examples; nothing was written",
                           (long long)i + 1);
        before = loss.subtype;
    }
    learner_mean(&r->learner);
    return true;
}

bool reader_train(const char *directory, const struct reader_training *training, struct err *err) {
    struct run *r = calloc(1, sizeof *r);
    if (!r) return err_set(err, ERR_RESOURCE, "out of memory for the reader's training");
    r->training = training;
    rng_init(&r->rng, training->seed, 5);
    bool ok = model_new(&r->model, true, err) && learner_open(&r->learner, &r->model, training->seed, err) &&
              texts_read(&r->declined, training->declined, err) &&
              texts_read(&r->templates, training->templates, err) && sort_templates(r, err) && find_talk(r, err) &&
              learn(r, err) && model_save(&r->model, directory, training->examples, training->seed, err);
    learner_close(&r->learner);
    model_free(&r->model);
    example_free(&r->example);
    example_free(&r->other);
    problem_free(&r->problem);
    texts_free(&r->declined);
    texts_free(&r->templates);
    texts_free(&r->talk);
    free(r->line);
    free(r->start);
    bytes_free(&r->marked);
    free(r);
    return ok;
}

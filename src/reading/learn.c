/* learn.c - gradients of the reader.
 *
 *   sub-type   p - 1 at the right class, through the output rows into the embeddings of the features that were kept
 *   slot       p - 1 at the right candidate, into the weights of its features
 *
 * A third of a text's features is left out at random, so that no few of them carry a decision alone.
 *
 * Checked tests/reading/learn_test.c
 */
#include "reading/learn.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "reading/words.h"

enum { CANDIDATES = STREAM_MOST + 1, KEEP_PERCENT = 67 };

static const float table_step = 0.08f, embed_step = 0.05f, tiny = 1e-6f;

/* The model's numbers, and what the learner keeps beside each. */
struct numbers {
    float *model, **squares, **sum;
    size_t n;
};

enum { KINDS = 4 };

static void numbers_of(struct numbers out[KINDS], struct learner *l) {
    const struct model *m = l->model;
    size_t n = (size_t)m->n_classes;
    out[0] = (struct numbers){m->embed.f32, &l->embed, &l->sum_embed, (size_t)MODEL_WIDTH << MODEL_BUCKET_BITS};
    out[1] = (struct numbers){m->output, &l->output, &l->sum_output, n * MODEL_WIDTH};
    out[2] = (struct numbers){m->bias, &l->bias, &l->sum_bias, n};
    out[3] = (struct numbers){m->table.f32, &l->table, &l->sum_table, (size_t)1 << MODEL_TABLE_BITS};
}

bool learner_open(struct learner *out, struct model *m, uint64_t seed, struct err *err) {
    struct numbers all[KINDS];
    memset(out, 0, sizeof *out);
    out->model = m;
    rng_init(&out->rng, seed, 11);
    numbers_of(all, out);
    for (int i = 0; i < KINDS; i++) {
        *all[i].squares = calloc(all[i].n, sizeof(float));
        *all[i].sum = calloc(all[i].n, sizeof(float));
        if (*all[i].squares && *all[i].sum) continue;
        learner_close(out);
        return err_set(err, ERR_RESOURCE, "out of memory for the reader's training");
    }
    for (size_t i = 0; i < all[0].n; i++) m->embed.f32[i] = (rng_float(&out->rng) - 0.5f) * 0.02f;
    for (size_t i = 0; i < all[1].n; i++) m->output[i] = (rng_float(&out->rng) - 0.5f) * 0.2f;
    return true;
}

void learner_close(struct learner *l) {
    free(l->embed);
    free(l->output);
    free(l->bias);
    free(l->table);
    free(l->sum_embed);
    free(l->sum_output);
    free(l->sum_bias);
    free(l->sum_table);
    memset(l, 0, sizeof *l);
}

void learner_sum(struct learner *l) {
    struct numbers all[KINDS];
    numbers_of(all, l);
    for (int i = 0; i < KINDS; i++)
        for (size_t k = 0; k < all[i].n; k++) (*all[i].sum)[k] += all[i].model[k];
    l->n_sums++;
}

void learner_mean(struct learner *l) {
    struct numbers all[KINDS];
    numbers_of(all, l);
    for (int i = 0; i < KINDS && l->n_sums; i++)
        for (size_t k = 0; k < all[i].n; k++) all[i].model[k] = (*all[i].sum)[k] / (float)l->n_sums;
}

static void move(float *weight, float *squares, float gradient, float step) {
    *squares += gradient * gradient;
    *weight -= step * gradient / (sqrtf(*squares) + tiny);
}

/* ---- the sub-type ---- */

static int keep_some(struct learner *l) {
    int n = 0;
    for (int i = 0; i < l->n_features; i++)
        if (rng_below(&l->rng, 100) < KEEP_PERCENT) l->kept[n++] = l->feature[i];
    return n;
}

static void back_to_embeddings(struct learner *l, const float *gradient, int n, float rate) {
    float scaled[MODEL_WIDTH];
    for (int k = 0; k < MODEL_WIDTH; k++) scaled[k] = gradient[k] / sqrtf((float)n);
    for (int i = 0; i < n; i++) {
        size_t row = (size_t)model_row(l->kept[i]) * MODEL_WIDTH;
        for (int k = 0; k < MODEL_WIDTH; k++)
            move(&l->model->embed.f32[row + (size_t)k], &l->embed[row + (size_t)k], scaled[k], embed_step * rate);
    }
}

static double learn_subtype(struct learner *l, int right, float rate) {
    struct model *m = l->model;
    float hidden[MODEL_WIDTH], back[MODEL_WIDTH] = {0}, score[MODEL_CLASSES];
    int n = keep_some(l);
    if (!n) return 0;
    model_embed(hidden, m, l->kept, n);
    model_classes(score, m, hidden);
    model_log_softmax(score, m->n_classes);
    for (int c = 0; c < m->n_classes; c++) {
        float gradient = expf(score[c]) - (c == right);
        if (gradient < 1e-5f && gradient > -1e-5f) continue;
        size_t row = (size_t)c * MODEL_WIDTH;
        for (int k = 0; k < MODEL_WIDTH; k++) {
            back[k] += gradient * m->output[row + (size_t)k];
            move(&m->output[row + (size_t)k], &l->output[row + (size_t)k], gradient * hidden[k], embed_step * rate);
        }
        move(&m->bias[c], &l->bias[c], gradient, embed_step * rate);
    }
    back_to_embeddings(l, back, n, rate);
    return -(double)score[right];
}

/* ---- slots ---- */

/* The candidates of one choice. */
struct choice {
    const struct form *form;
    int slot, n;
    float score[CANDIDATES];
};

static void candidate(struct learner *l, struct choice *c, const uint64_t *feature, int n, uint64_t which) {
    c->score[c->n++] = model_score(l->model, c->form, c->slot, feature, n, which);
}

static void push(struct learner *l, const struct choice *c, const uint64_t *feature, int n, uint64_t which,
                 float gradient, float rate) {
    if (gradient < 1e-4f && gradient > -1e-4f) return;
    uint64_t shift = which * 0x9E3779B97F4A7C15u, key = c->form->key[c->slot] + shift,
             kin = c->form->kin[c->slot] + shift;
    for (int i = 0; i < n; i++) {
        uint32_t own = model_cell(feature[i], key), shared = model_cell(feature[i], kin);
        move(&l->model->table.f32[own], &l->table[own], gradient, table_step * rate);
        move(&l->model->table.f32[shared], &l->table[shared], gradient, table_step * rate);
    }
}

static double learn_quantity(struct learner *l, struct choice *c, const struct example *e, float rate) {
    const struct stream *s = &e->stream;
    uint64_t feature[FEATURES_QUANTITY];
    int right = e->value[c->slot] < 0 ? s->n_mentions : e->value[c->slot];
    for (int m = 0; m < s->n_mentions; m++) candidate(l, c, feature, feature_quantity(feature, s, m), MODEL_PLAIN);
    if (c->form->slot[c->slot].optional) candidate(l, c, model_always, 1, MODEL_NONE);
    if (c->n < 2 || right >= c->n) return 0;
    model_log_softmax(c->score, c->n);
    double loss = -(double)c->score[right];
    for (int m = 0; m < s->n_mentions; m++)
        push(l, c, feature, feature_quantity(feature, s, m), MODEL_PLAIN, expf(c->score[m]) - (m == right), rate);
    if (c->n > s->n_mentions)
        push(l, c, model_always, 1, MODEL_NONE, expf(c->score[c->n - 1]) - (right == c->n - 1), rate);
    return loss;
}

static void push_label(struct learner *l, const struct labels *labels, int i, float gradient, float rate) {
    uint64_t said[FEATURES_LABEL];
    for (int k = labels_features(said, labels, i); k-- > 0;) {
        uint32_t cell = model_cell(said[k], MODEL_LABEL);
        move(&l->model->table.f32[cell], &l->table[cell], gradient, table_step * rate);
    }
}

/* words: those of the example, or those that the model finds where nobody knows them, as when it reads. */
static double learn_choice(struct learner *l, struct choice *c, const struct example *e, const struct words *words,
                           float rate) {
    int n = c->form->n_choices[c->slot], right = e->value[c->slot];
    float scale = 1.0f / sqrtf((float)l->n_features);
    struct labels labels;
    labels_find(&labels, c->form, c->slot, &e->stream, words);
    for (int i = 0; i < n; i++)
        c->score[i] = model_choice(l->model, c->form, c->slot, l->feature, l->n_features, &labels, i);
    model_log_softmax(c->score, n);
    for (int i = 0; i < n; i++) {
        float gradient = expf(c->score[i]) - (i == right);
        push(l, c, l->feature, l->n_features, MODEL_CHOICE + (uint64_t)i, gradient * scale, rate);
        push_label(l, &labels, i, gradient, rate);
    }
    return -(double)c->score[right];
}

static double learn_begin(struct learner *l, struct choice *c, const struct example *e, float rate) {
    const struct stream *s = &e->stream;
    uint64_t feature[FEATURES_PLACE];
    bool said = e->words.last[c->slot] >= e->words.first[c->slot];
    int right = said ? e->words.first[c->slot] : s->n;
    for (int i = 0; i < s->n; i++) candidate(l, c, feature, feature_begin(feature, s, i), MODEL_PLAIN);
    candidate(l, c, model_always, 1, MODEL_NONE);
    model_log_softmax(c->score, c->n);
    for (int i = 0; i < s->n; i++)
        push(l, c, feature, feature_begin(feature, s, i), MODEL_PLAIN, expf(c->score[i]) - (i == right), rate);
    push(l, c, model_always, 1, MODEL_NONE, expf(c->score[s->n]) - (right == s->n), rate);
    return -(double)c->score[right];
}

static double learn_end(struct learner *l, struct choice *c, const struct example *e, float rate) {
    const struct stream *s = &e->stream;
    uint64_t feature[FEATURES_PLACE];
    int first = e->words.first[c->slot], right = e->words.last[c->slot] - first;
    c->n = 0;
    for (int k = 0; k < MODEL_WORD && first + k < s->n; k++)
        candidate(l, c, feature, feature_end(feature, s, first, first + k), MODEL_END);
    if (right >= c->n) return 0;
    model_log_softmax(c->score, c->n);
    for (int k = 0; k < c->n; k++)
        push(l, c, feature, feature_end(feature, s, first, first + k), MODEL_END, expf(c->score[k]) - (k == right),
             rate);
    return -(double)c->score[right];
}

static void learn_slot(struct learner *l, const struct example *e, const struct words *words, int slot, float rate,
                       struct learn_loss *loss) {
    struct choice c = {.form = &l->model->forms.form[e->form], .slot = slot};
    switch (c.form->part[slot]) {
        case FORM_QUANTITY: loss->quantity += learn_quantity(l, &c, e, rate), loss->n_quantity++; break;
        case FORM_CHOICE:
            if (c.form->n_choices[slot] > 1 && e->value[slot] >= 0)
                loss->choice += learn_choice(l, &c, e, words, rate), loss->n_choice++;
            break;
        case FORM_WORD:
            if (e->no_words) break;
            loss->word += learn_begin(l, &c, e, rate), loss->n_word++;
            if (e->words.last[slot] >= e->words.first[slot]) loss->word += learn_end(l, &c, e, rate);
    }
}

void learner_step(struct learner *l, const struct example *e, float rate, struct learn_loss *loss) {
    l->n_features = feature_text(l->feature, &e->stream);
    int right = e->form < 0 ? l->model->n_classes - 1 : e->form;
    loss->subtype += learn_subtype(l, right, rate);
    if (e->form < 0) return;
    model_see(l->model, e->form, &e->stream, &e->words);
    const struct form *f = &l->model->forms.form[e->form];
    struct words found;
    if (e->no_words) words_find(&found, l->model, f, &e->stream);
    for (int i = 0; i < f->n_slots; i++) learn_slot(l, e, e->no_words ? &found : &e->words, i, rate, loss);
}

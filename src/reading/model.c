/* model.c - scores of sub-types and of candidates for slots.
 *
 * Checked tests/reading/learn_test.c
 */
#include "reading/model.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool table_new(struct model_table *out, size_t n, bool learns) {
    if (learns)
        out->f32 = calloc(n, sizeof *out->f32);
    else
        out->bf16 = calloc(n, sizeof *out->bf16);
    return out->f32 || out->bf16;
}

static void table_free(struct model_table *t) {
    free(t->f32);
    free(t->bf16);
}

bool model_new(struct model *out, bool learns, struct err *err) {
    *out = (struct model){0};
    if (!forms_open(&out->forms, err)) return false;
    out->n_classes = out->forms.n + 1;
    if (out->n_classes > MODEL_CLASSES) {
        model_free(out);
        return err_set(err, ERR_WORK, "more than %d sub-types", MODEL_CLASSES - 1);
    }
    bool tables = table_new(&out->embed, (size_t)MODEL_WIDTH << MODEL_BUCKET_BITS, learns) &&
                  table_new(&out->table, (size_t)1 << MODEL_TABLE_BITS, learns);
    out->output = calloc((size_t)out->n_classes * MODEL_WIDTH, sizeof(float));
    out->bias = calloc((size_t)out->n_classes, sizeof(float));
    out->seen = calloc((size_t)1 << (MODEL_SEEN_BITS - 3), 1);
    if (tables && out->output && out->bias && out->seen) return true;
    model_free(out);
    return err_set(err, ERR_RESOURCE, "out of memory for the reader");
}

void model_free(struct model *m) {
    forms_close(&m->forms);
    table_free(&m->embed);
    table_free(&m->table);
    free(m->output);
    free(m->bias);
    free(m->seen);
    *m = (struct model){0};
}

void model_embed(float *hidden, const struct model *m, const uint64_t *feature, int n) {
    memset(hidden, 0, MODEL_WIDTH * sizeof *hidden);
    for (int i = 0; i < n; i++) {
        size_t row = (size_t)model_row(feature[i]) * MODEL_WIDTH;
        for (size_t k = 0; k < MODEL_WIDTH; k++) hidden[k] += model_number(&m->embed, row + k);
    }
    float scale = n ? 1.0f / sqrtf((float)n) : 0;
    for (int k = 0; k < MODEL_WIDTH; k++) hidden[k] *= scale;
}

void model_classes(float *score, const struct model *m, const float *hidden) {
    for (int c = 0; c < m->n_classes; c++) {
        const float *row = m->output + (size_t)c * MODEL_WIDTH;
        float sum = m->bias[c];
        for (int k = 0; k < MODEL_WIDTH; k++) sum += row[k] * hidden[k];
        score[c] = sum;
    }
}

float model_score(const struct model *m, const struct form *f, int slot, const uint64_t *feature, int n,
                  uint64_t which) {
    uint64_t key = f->key[slot] + which * 0x9E3779B97F4A7C15u, kin = f->kin[slot] + which * 0x9E3779B97F4A7C15u;
    float sum = 0;
    for (int i = 0; i < n; i++)
        sum +=
            model_number(&m->table, model_cell(feature[i], key)) + model_number(&m->table, model_cell(feature[i], kin));
    return sum;
}

/* ---- what is familiar ---- */

enum { RUN_LENGTH = 3 };

static void mark_words(bool *word, const struct form *f, const struct stream *s, const struct words *w) {
    memset(word, 0, STREAM_MOST * sizeof *word);
    for (int i = 0; i < f->n_slots; i++)
        if (f->part[i] == FORM_WORD)
            for (int k = w->first[i]; k <= w->last[i] && k < s->n; k++) word[k] = true;
}

/* The bit of the run that begins at symbol i. False: a word takes part in it. */
static bool run_bit(uint32_t *bit, const struct form *f, const struct stream *s, const bool *word, int i) {
    uint64_t h = f->id;
    for (int k = i; k < i + RUN_LENGTH; k++) {
        if (word[k]) return false;
        h = (h ^ s->symbol[k]) * 0x9E3779B97F4A7C15u;
        h ^= h >> 31;
    }
    *bit = (uint32_t)((h * 0xD6E8FEB86659FD93u) >> (64 - MODEL_SEEN_BITS));
    return true;
}

void model_see(struct model *m, int form, const struct stream *s, const struct words *w) {
    bool word[STREAM_MOST];
    uint32_t bit;
    mark_words(word, &m->forms.form[form], s, w);
    for (int i = 0; i + RUN_LENGTH <= s->n; i++)
        if (run_bit(&bit, &m->forms.form[form], s, word, i)) m->seen[bit >> 3] |= (uint8_t)(1 << (bit & 7));
}

void model_familiar(struct familiar *out, const struct model *m, int form, const struct stream *s,
                    const struct words *w) {
    bool word[STREAM_MOST];
    uint32_t bit;
    int unseen = 0;
    *out = (struct familiar){0};
    mark_words(word, &m->forms.form[form], s, w);
    for (int i = 0; i + RUN_LENGTH <= s->n; i++) {
        if (!run_bit(&bit, &m->forms.form[form], s, word, i)) continue;
        bool seen = m->seen[bit >> 3] >> (bit & 7) & 1, question = i >= s->ask && i < s->ask_end;
        out->of++, out->seen += seen;
        out->question_of += question, out->question_seen += question && seen;
        unseen = seen ? 0 : unseen + 1;
        if (unseen > out->longest) out->longest = unseen;
    }
}

float model_choice(const struct model *m, const struct form *f, int slot, const uint64_t *feature, int n,
                   const struct labels *labels, int i) {
    uint64_t said[FEATURES_LABEL];
    float sum = model_score(m, f, slot, feature, n, MODEL_CHOICE + (uint64_t)i) / sqrtf((float)(n ? n : 1));
    for (int k = labels_features(said, labels, i); k-- > 0;)
        sum += model_number(&m->table, model_cell(said[k], MODEL_LABEL));
    return sum;
}

void model_log_softmax(float *score, int n) {
    float most = score[0], sum = 0;
    for (int i = 1; i < n; i++) most = score[i] > most ? score[i] : most;
    for (int i = 0; i < n; i++) sum += expf(score[i] - most);
    float log_sum = most + logf(sum);
    for (int i = 0; i < n; i++) score[i] -= log_sum;
}

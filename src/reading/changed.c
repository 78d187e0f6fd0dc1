/* changed.c - a question that changes one number of the one in front of it.
 *
 *   (1) 分速60mで歩くと、1800mの道のりは何分かかりますか。
 *   (2) 分速90mにすると、何分かかりますか。               (1) with 分速90m in the place of 分速60m
 *
 * It states one quantity, and the other question has one of that kind, or one of them with the same particle behind it.
 *
 * Checked tests/reading/reader_test.c
 */
#include <string.h>

#include "reading/work.h"

/* How far the probability of the other question's reading carries over. */
static const double carried_over = 0.8;

/* Does it say that something is otherwise now? */
static bool says_change(const struct stream *s, const struct question *q) {
    static const char *const words[] = {"にすると", "なら", "だと", "だったら", "にした", "場合", "変え", "かえ"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (memmem(s->text + q->start, q->end - q->start, words[i], strlen(words[i]))) return true;
    return false;
}

/* The one quantity that question q states; NULL: none, or several. */
static const struct mention *only_quantity(const struct stream *s, const struct question *q) {
    const struct mention *found = NULL;
    for (int i = 0; i < s->n_mentions; i++) {
        const struct mention *m = &s->mention[i];
        if (m->start < q->start || m->end > q->end || stream_is_ornament(s, i)) continue;
        if (found) return NULL;
        found = m;
    }
    return found;
}

static bool alike(const struct mention *a, const struct mention *b) {
    return a->measure == b->measure && a->pace == b->pace && a->rate == b->rate;
}

/* Does the same character stand behind them: 6%にします, 5%にするなら? */
static bool followed_alike(const struct stream *s, const struct mention *a, const struct mention *b) {
    size_t n = strlen("に");
    return a->end + n <= s->n_text && b->end + n <= s->n_text && memcmp(s->text + a->end, s->text + b->end, n) == 0;
}

/* The slot of the attempt's best parse that a quantity of this kind fills, of several the one with the same particle
 * behind it; -1: none, or several. */
static int slot_like(const struct attempt *a, const struct model *m, const struct stream *s,
                     const struct mention *changed) {
    const struct form *f = attempt_form(a, m);
    int n = 0, n_followed = 0, found = -1, followed = -1;
    for (int i = 0; i < f->n_slots; i++) {
        if (f->part[i] != FORM_QUANTITY || attempt_choice(a, i) < 0) continue;
        const struct mention *now = &a->stream.mention[attempt_choice(a, i)];
        if (!alike(now, changed)) continue;
        n++, found = i;
        if (followed_alike(s, now, changed)) n_followed++, followed = i;
    }
    return n == 1 ? found : n_followed == 1 ? followed : -1;
}

/* Do both questions want their answers in the same unit? */
static bool ask_alike(const struct stream *s, const struct question *a, const struct question *b) {
    struct request one, other;
    bool single = request_count(&one, s, a->ask, a->ask_end) == 1 && request_count(&other, s, b->ask, b->ask_end) == 1;
    return single && one.unit == other.unit && strcmp(one.pace, other.pace) == 0;
}

/* Question i as question k with the quantity in the place of the one like it. */
static bool read_changed(struct work *w, int i, int k, const struct mention *changed, struct err *err) {
    struct attempt_means means = w->means;
    struct bytes value = {0};
    struct correct correct;
    if (!work_try(w, k, err)) return false;
    int slot = w->attempt.best < 0 ? -1 : slot_like(&w->attempt, means.model, &w->whole, changed);
    if (slot < 0) return true;
    const struct form *f = attempt_form(&w->attempt, means.model);
    bytes_append(&value, w->whole.text + changed->start, changed->end - changed->start);
    struct reading_correction said = {.family = problem_family_at(f->family).id,
                                      .subtype = problem_subtype_at(f->family, f->subtype).id,
                                      .set = {{f->slot[slot].name, bytes_text(&value)}},
                                      .n_sets = 1};
    struct asking asking = {.from = w->question[k].ask, .to = w->question[k].ask_end};
    question_text(&w->text, &w->whole, w->question, w->n_questions, k, true);
    bool ok = !value.failed && correct_make(&correct, &said, &means.model->forms, err);
    means.correct = &correct;
    ok = ok && attempt_make(&w->other, &means, bytes_text(&w->text), w->text.len, &asking, err);
    bytes_free(&value);
    if (!ok || w->other.best < 0 || w->other.unused) return ok;
    w->other.probability = carried_over * w->attempt.probability;
    work_replace(w, &w->question[i], &w->out->part[w->part[i]], &w->other);
    return true;
}

/* Is the part not read, or only as the one in front of it, with the same answer? */
static bool is_open(const struct reading_part *p, const struct reading_part *before) {
    return !p->family ||
           (strcmp(p->subtype, before->subtype) == 0 && strcmp(p->solved.answer, before->solved.answer) == 0);
}

bool work_changed(struct work *w, struct err *err) {
    for (int i = 1; !w->means.correct && i < w->n_questions; i++) {
        const struct question *q = &w->question[i];
        const struct mention *changed = only_quantity(&w->whole, q);
        const struct reading_part *before = w->part[i - 1] < 0 ? NULL : &w->out->part[w->part[i - 1]];
        if (w->part[i] < 0 || !before || !before->family || !is_open(&w->out->part[w->part[i]], before)) continue;
        if (!changed || !says_change(&w->whole, q)) continue;
        if (ask_alike(&w->whole, q, q - 1) && !read_changed(w, i, i - 1, changed, err)) return false;
    }
    return true;
}

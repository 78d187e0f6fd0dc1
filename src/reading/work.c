/* work.c - one question at a time.
 *
 * Checked tests/reading/reader_test.c
 */
#include "reading/work.h"

#include <string.h>

/* From here on a reading is sure; below the other it is none. Set on texts of other writers: docs/reading.md. */
static const double sure_from = 0.92, worth_showing = 0.37;

const char work_several[] = "問いが2つ以上あります。1つずつ入れてください。";
const char work_unsure[] = "読みちがいかもしれません。";

/* What speaks against a reading, or why there is none. "": nothing. */
static const char *doubt(const struct attempt *a, const struct model *m) {
    if (a->best < 0 && a->stream.n_mentions == 0) return "数が見つかりません。";
    if (a->best < 0) return "この問題は、読み取れませんでした。";
    if (a->unused) return "使わない数があります。読みちがいかもしれません。";
    return a->probability < sure_from || !attempt_says_asked(a, m) ? work_unsure : "";
}

bool work_is_shown(const struct work *w, const struct attempt *a) {
    return a->probability >= worth_showing || w->means.correct;
}

static void fill(struct work *w, const struct question *q, struct reading_part *part, struct attempt *a) {
    if (a->best >= 0 && !work_is_shown(w, a)) a->best = -1;
    part->start = q->start, part->end = q->end;
    bool told = w->means.correct && a->best >= 0 && !a->unused;
    part->why = told ? "" : doubt(a, w->means.model);
    part->sureness = a->best < 0 ? READING_NONE : part->why[0] ? READING_UNSURE : told ? READING_TOLD : READING_SURE;
    strings_keep(&w->strings, &part->label, q->label, strlen(q->label));
    if (a->best >= 0) part_fill(part, &w->strings, a, w->means.model, w->out->canonical);
}

struct reading_part *work_add(struct work *w, const struct question *q, struct attempt *a) {
    if (w->out->n_parts == READING_PARTS) return NULL;
    struct reading_part *part = &w->out->part[w->out->n_parts++];
    fill(w, q, part, a);
    return part;
}

void work_replace(struct work *w, const struct question *q, struct reading_part *part, struct attempt *a) {
    struct problem solved = part->solved;
    *part = (struct reading_part){.label = "", .thing = "", .why = "", .asked = "", .solved = solved};
    fill(w, q, part, a);
}

static bool better(const struct attempt *a, const struct attempt *b) {
    return b->best < 0 || (a->best >= 0 && a->probability > b->probability);
}

/* Question i with more of the text, in w->text_with_story: with what numbered questions in front of it state, or, the
 * last of a story that may state what is needed while it asks in passing, with all. False: that is not to be tried. */
static bool write_more(struct work *w, int i) {
    bool numbered = w->question[i].label[0] != 0, last = i + 1 == w->n_questions;
    double enough = numbered ? sure_from : worth_showing;
    if (i == 0 || w->attempt.probability >= enough || (!numbered && !last)) return false;
    if (numbered) {
        question_text(&w->text_with_story, &w->whole, w->question, w->n_questions, i, true);
    } else {
        bytes_clear(&w->text_with_story);
        bytes_append(&w->text_with_story, w->whole.text, w->whole.n_text);
    }
    return true;
}

/* With more of the text where that reads better. */
bool work_try(struct work *w, int i, struct err *err) {
    const struct question *q = &w->question[i];
    struct asking asking = {q->ask, q->ask_end, q->each};
    question_text(&w->text, &w->whole, w->question, w->n_questions, i, false);
    if (!attempt_make(&w->attempt, &w->means, bytes_text(&w->text), w->text.len, &asking, err)) return false;
    if (!write_more(w, i)) return true;
    if (!attempt_make(&w->other, &w->means, bytes_text(&w->text_with_story), w->text_with_story.len, &asking, err))
        return false;
    if (!better(&w->other, &w->attempt)) return true;
    struct attempt t = w->attempt;
    w->attempt = w->other;
    w->other = t;
    return true;
}

bool work_question(struct work *w, int i, struct err *err) {
    w->part[i] = -1;
    if (!work_try(w, i, err)) return false;
    if (w->question[i].each && !w->attempt.is_template) return work_each(w, i, err); /* a template asks for one thing */
    struct reading_part *part = work_add(w, &w->question[i], &w->attempt);
    if (part) w->part[i] = (int)(part - w->out->part);
    return true;
}

/* sample.c - one explanation of one item: assessed, and what became of it.
 *
 *   text, how it ended -> audit_assess against the item's answer -> outcome, readable
 *
 * Checked tests/eval/sample_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/stop.h"
#include "eval/eval_impl.h"
#include "sansu/dataset.h"

const char *eval_outcome_name(enum eval_outcome outcome) {
    static const char *const names[] = {
        [EVAL_RIGHT] = "right",
        [EVAL_WRONG] = "wrong",
        [EVAL_UNKNOWN] = "cannot_tell",
        [EVAL_DECLINED] = "declined",
        [EVAL_RIGHTLY_DECLINED] = "rightly_declined",
        [EVAL_SHOULD_DECLINE] = "answered_what_it_should_decline",
    };
    return names[outcome];
}

const char *eval_finish_name(enum eval_finish finish) {
    static const char *const names[] = {[EVAL_STOP] = "stop", [EVAL_LENGTH] = "length", [EVAL_REFUSED] = "refused"};
    return names[finish];
}

enum eval_finish eval_finish_of(const char *stop, const char *text) {
    size_t n = strlen(text), start, end;
    enum stop_kind said = stop_kind_of(stop);
    if (said == STOP_LENGTH) return EVAL_LENGTH;
    if (said == STOP_REFUSED) return EVAL_REFUSED;
    if (exact_find_answer(&start, &end, text, n)) return EVAL_STOP;
    if (n == 0 || dataset_is_refusal(text, n)) return EVAL_REFUSED;
    return dataset_is_cut(text, n) ? EVAL_LENGTH : EVAL_STOP;
}

static enum eval_outcome outcome_of(const struct eval_item *item, const struct eval_sample *s) {
    const struct audit_assessment *a = &s->audit;
    if (s->finish == EVAL_REFUSED) return item->answer ? EVAL_DECLINED : EVAL_RIGHTLY_DECLINED;
    if (!item->answer) return EVAL_SHOULD_DECLINE;
    if (!a->has_answer || a->match == EXACT_CANNOT_TELL) return EVAL_UNKNOWN;
    return a->match == EXACT_DIFFERENT ? EVAL_WRONG : EVAL_RIGHT;
}

struct eval_sample *eval_sample_at(const struct eval_set *set, const struct eval_system *system, size_t item,
                                   size_t k) {
    return &system->sample[item * set->samples + k];
}

bool eval_sample_wrong(const struct eval_sample *s) { return s->outcome == EVAL_WRONG || s->audit.n_false > 0; }

bool eval_sample_take(struct eval_set *set, struct eval_system *system, size_t item, size_t k, struct eval_text text,
                      struct err *err) {
    struct eval_sample *s = eval_sample_at(set, system, item, k);
    const struct eval_item *x = &set->item[item];
    const struct audit_options options = {.problem = x->problem,
                                          .n_problem = strlen(x->problem),
                                          .reference = x->answer,
                                          .n_reference = x->answer ? strlen(x->answer) : 0,
                                          .grade = set->settings.grade};
    s->text = malloc(text.n + 1);
    if (!s->text) return err_set(err, ERR_RESOURCE, "out of memory");
    if (text.n) memcpy(s->text, text.text, text.n);
    s->text[text.n] = 0;
    s->n_text = text.n;
    s->finish = text.finish;
    if (!audit_assess(&s->audit, s->text, s->n_text, &options, err)) return false;
    const struct audit_assessment *a = &s->audit;
    s->outcome = outcome_of(x, s);
    s->loops = eval_is_loop(s->text, s->n_text);
    s->readable = s->finish == EVAL_STOP && a->has_answer && !a->style && !a->method && !a->numbering;
    return true;
}

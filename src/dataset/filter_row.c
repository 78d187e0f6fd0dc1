/* filter_row.c - one line of a data file -> a row and the filters that it does not pass.
 *
 *   line -> dataset_row_read -> audit_assess + tokens + overlap + surface -> hit[]
 *
 * Runs on several threads, one judge each; nothing here looks at another row.
 * Checked tests/dataset/filter_test.c, tests/e2e/filter_test.c
 */
#include <string.h>

#include "base/stop.h"
#include "base/utf8.h"
#include "filter_impl.h"

static bool is_truncated(const struct filter_row *r) {
    return stop_kind_of(r->row.stop) == STOP_LENGTH ||
           (!r->judged.has_answer && dataset_is_cut(r->row.solution, r->n_solution));
}

static bool is_refusal(const struct filter_row *r) {
    return stop_kind_of(r->row.stop) == STOP_REFUSED ||
           (!r->judged.has_answer && dataset_is_refusal(r->row.solution, r->n_solution));
}

/* The exact answers of a problem that is read surely. */
static bool solve(struct filter_judge *j, struct filter_row *r) {
    bytes_clear(&r->solver_answer);
    if (!j->settings->reader) return true;
    if (!reader_read(&j->reading, j->settings->reader, r->row.problem, r->n_problem, &r->trouble)) return false;
    r->solved = j->reading.sureness == READING_SURE;
    if (!r->solved) return true;
    reading_write_answer(&r->solver_answer, &j->reading);
    r->solver_family = j->reading.part[0].family;
    return !r->solver_answer.failed || err_set(&r->trouble, ERR_RESOURCE, "out of memory");
}

/* The row's own reference, else the reader's. */
static bool find_reference(struct filter_judge *j, struct filter_row *r, struct audit_options *o) {
    o->reference = *r->row.answer ? r->row.answer : NULL;
    if (!o->reference && !solve(j, r)) return false;
    if (r->solved) o->reference = bytes_text(&r->solver_answer);
    r->has_reference = o->reference != NULL;
    o->n_reference = o->reference ? strlen(o->reference) : 0;
    return true;
}

static bool count_tokens(const struct filter_judge *j, struct filter_row *r) {
    const struct dataset_filter_settings *s = j->settings;
    return !s->count || s->count(&r->n_tokens, s->context, &r->row, &r->trouble);
}

static bool judge_solution(struct filter_judge *j, struct filter_row *r) {
    const struct dataset_filter_settings *s = j->settings;
    struct audit_options o = {.problem = r->row.problem,
                              .n_problem = r->n_problem,
                              .grade = s->audit.grade,
                              .allow_letters = s->audit.allow_letters,
                              .require_numbering = s->audit.require_numbering};
    return find_reference(j, r, &o) && audit_assess(&r->judged, r->row.solution, r->n_solution, &o, &r->trouble);
}

static void set_hits(struct filter_judge *j, struct filter_row *r) {
    const struct dataset_filter_settings *s = j->settings;
    const struct audit_assessment *x = &r->judged;
    r->hit[DATASET_TOO_SHORT] = x->n_chars < s->limit.min_chars;
    r->hit[DATASET_TOO_LONG] =
        (s->limit.max_chars && x->n_chars > s->limit.max_chars) || (s->limit.tokens && r->n_tokens > s->limit.tokens);
    r->hit[DATASET_TRUNCATED] = is_truncated(r);
    r->hit[DATASET_REFUSAL] = is_refusal(r);
    r->hit[DATASET_NO_ANSWER] = !x->has_answer;
    r->hit[DATASET_WRONG_ANSWER] = x->has_answer && x->match == EXACT_DIFFERENT;
    r->hit[DATASET_FALSE_EQUATION] = x->n_false > 0 || (s->audit.require_true && x->n_true == 0);
    r->hit[DATASET_STYLE] = x->style || x->answer_rule;
    r->hit[DATASET_METHOD] = x->method;
    r->hit[DATASET_LANGUAGE] = !dataset_is_japanese(r->row.solution, r->n_solution);
    r->hit[DATASET_OVERLAP] = j->heldout && r->overlap.literal >= s->overlap;
    r->hit[DATASET_OVERLAP_BLIND] = j->heldout && r->overlap.blind >= s->overlap;
    for (int f = 0; f < DATASET_FILTERS; f++) r->hit[f] &= !dataset_filter_off(s, (enum dataset_filter)f);
}

/* What a repetition is a repetition of: the row, or its problem alone. */
static void make_sketch(struct filter_judge *j, struct filter_row *r) {
    if (j->settings->repeats.what == DATASET_SAME_PROBLEM) {
        dedup_sketch_make(&r->sketch, r->row.problem, r->n_problem);
        return;
    }
    bytes_clear(&r->detail);
    bytes_append(&r->detail, r->row.problem, r->n_problem);
    bytes_append_char(&r->detail, '\n');
    bytes_append(&r->detail, r->row.solution, r->n_solution);
    dedup_sketch_make(&r->sketch, bytes_text(&r->detail), r->detail.len);
}

void dataset_judge_row(struct filter_judge *j, struct filter_row *r) {
    struct err bad = {0};
    memset(r->hit, 0, sizeof r->hit);
    r->solved = r->has_reference = false;
    r->trouble = (struct err){0};
    r->n_tokens = 0;
    r->overlap = (struct dedup_overlap){0};
    if (r->bad) return;
    if (!dataset_row_read(&r->row, bytes_text(&r->line), r->line.len, &bad)) {
        if (bad.code == ERR_RESOURCE) r->trouble = bad;
        bytes_clear(&r->detail);
        bytes_append_string(&r->detail, bad.message);
        r->bad = bytes_text(&r->detail);
        return;
    }
    r->n_problem = strlen(r->row.problem);
    r->n_solution = strlen(r->row.solution);
    if (!judge_solution(j, r) || !count_tokens(j, r)) return;
    if (j->heldout) dedup_heldout_find(&r->overlap, j->heldout, r->row.problem, r->n_problem);
    set_hits(j, r);
    make_sketch(j, r);
    if (r->detail.failed) err_set(&r->trouble, ERR_RESOURCE, "out of memory");
}

void dataset_judge_free(struct filter_judge *j) { reading_free(&j->reading); }

static void too_long(struct bytes *out, const struct filter_row *r, const struct dataset_filter_settings *s) {
    if (s->limit.tokens && r->n_tokens > s->limit.tokens)
        bytes_printf(out, "%zu tokens, at most %zu", r->n_tokens, s->limit.tokens);
    else
        bytes_printf(out, "%zu characters, at most %zu", r->judged.n_chars, s->limit.max_chars);
}

/* The rules of method, or all other rules but those about truth, that reject the text. */
static uint64_t form_rejects(const struct audit_assessment *x, bool method) {
    uint64_t rules = 0;
    for (size_t i = 0; audit_rule(i); i++) {
        enum audit_kind kind = audit_rule(i)->kind;
        if ((x->rejects >> i & 1) && kind != AUDIT_TRUTH && (kind == AUDIT_METHOD) == method) rules |= (uint64_t)1 << i;
    }
    return rules;
}

void dataset_filter_detail(struct bytes *out, const struct filter_row *r, enum dataset_filter why,
                           const struct dataset_filter_settings *s) {
    const struct audit_assessment *x = &r->judged;
    const char *text = r->row.solution, *reference = r->solved ? bytes_text(&r->solver_answer) : r->row.answer;
    switch (why) {
        case DATASET_TOO_SHORT:
            bytes_printf(out, "%zu characters, at least %zu", x->n_chars, s->limit.min_chars);
            break;
        case DATASET_TOO_LONG: too_long(out, r, s); break;
        case DATASET_TRUNCATED:
        case DATASET_REFUSAL:
            bytes_printf(out, *r->row.stop ? "stop reason %s" : "seen from the text%s",
                         *r->row.stop ? r->row.stop : "");
            break;
        case DATASET_NO_ANSWER: bytes_append_string(out, "no answer line"); break;
        case DATASET_WRONG_ANSWER:
            bytes_printf(out, "answer %.*s, %s %s", (int)(x->answer_end - x->answer_start), text + x->answer_start,
                         r->solved ? "the solver's" : "reference", reference);
            break;
        case DATASET_FALSE_EQUATION:
            if (x->n_false)
                bytes_append(out, text + x->false_start, x->false_end - x->false_start);
            else
                bytes_append_string(out, "no equality could be checked");
            break;
        case DATASET_STYLE:
        case DATASET_METHOD: audit_codes(out, form_rejects(x, why == DATASET_METHOD)); break;
        case DATASET_OVERLAP:
            bytes_printf(out, "%.0f %% of its runs of 13 characters stand in held-out line %u",
                         100 * r->overlap.literal, r->overlap.literal_in);
            break;
        case DATASET_OVERLAP_BLIND:
            bytes_printf(out, "with numbers blind %.0f %% of its runs of 13 characters stand in held-out line %u",
                         100 * r->overlap.blind, r->overlap.blind_in);
            break;
        case DATASET_LANGUAGE: bytes_append_string(out, "not Japanese"); break;
        case DATASET_EXACT_DUPLICATE:
        case DATASET_NEAR_DUPLICATE: /* said by the caller, who knows the other line */
        case DATASET_FILTERS: break;
    }
}

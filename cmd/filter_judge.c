/* filter_judge.c - one line of a data file -> a row and the filters that it does not pass.
 *
 *   line -> corpus_row -> audit_assess (audit) + tokens + overlap + surface -> hit[]
 *
 * Runs on several threads, one judge each; nothing here looks at another row.
 * Checked tests/e2e/filter_test.c
 */
#include <string.h>

#include "base/stop.h"
#include "base/utf8.h"
#include "filter.h"
#include "sansu/dataset.h"

static bool is_truncated(const struct filter_row *r) {
    return stop_kind_of(r->row.stop) == STOP_LENGTH || (!r->judged.has_answer && dataset_is_cut(r->row.solution, r->n_solution));
}

static bool is_refusal(const struct filter_row *r) {
    return stop_kind_of(r->row.stop) == STOP_REFUSED || (!r->judged.has_answer && dataset_is_refusal(r->row.solution, r->n_solution));
}

/* Ids of the whole conversation as the model's chat format renders it for training. */
static bool count_tokens(struct filter_judge *j, struct filter_row *r) {
    struct engine_message m[3];
    size_t n = 0;
    struct engine_info info;
    engine_info(&info, j->engine);
    const char *system = *r->row.system ? r->row.system : info.default_system;
    if (*system) m[n++] = (struct engine_message){.role = "system", .content = system, .n_content = strlen(system)};
    m[n++] = (struct engine_message){.role = "user", .content = r->row.problem, .n_content = r->n_problem};
    m[n++] = (struct engine_message){.role = "assistant", .content = r->row.solution, .n_content = r->n_solution};
    const struct engine_render_options options = {.no_generation = true, .free_channel = true};
    bytes_clear(&j->ids);
    if (!engine_render(&j->ids, j->engine, m, n, &options, &r->trouble)) return false;
    r->n_tokens = j->ids.len / sizeof(int32_t);
    return true;
}

/* The row's own reference, else the exact answer of the family that the problem is recognised as. */
static bool find_reference(struct filter_judge *j, struct filter_row *r, struct audit_options *o) {
    o->reference = r->row.answer;
    if (!*r->row.answer) {
        o->reference = NULL;
        if (j->settings->no_solver) return true;
        if (!j->recogniser && !problem_recogniser_open(&j->recogniser, &r->trouble)) return false;
        r->solved = problem_recognise(&r->found, j->recogniser, r->row.problem, r->n_problem, &r->trouble);
        if (r->trouble.code) return false;
        if (r->solved) o->reference = r->found.answer;
    }
    r->has_reference = o->reference != NULL;
    o->n_reference = o->reference ? strlen(o->reference) : 0;
    return true;
}

static bool judge_solution(struct filter_judge *j, struct filter_row *r) {
    const struct filter_settings *s = j->settings;
    struct audit_options o = {.problem = r->row.problem, .n_problem = r->n_problem, .grade = (int)s->grade, .allow_letters = s->letters, .require_numbering = s->numbering};
    return find_reference(j, r, &o) && audit_assess(&r->judged, r->row.solution, r->n_solution, &o, &r->trouble);
}

static void set_hits(struct filter_judge *j, struct filter_row *r) {
    const struct filter_settings *s = j->settings;
    const struct audit_assessment *x = &r->judged;
    r->hit[FILTER_SHORT] = (int64_t)x->n_chars < s->min_chars;
    r->hit[FILTER_LONG] = (s->max_chars && (int64_t)x->n_chars > s->max_chars) || (s->token_limit && r->n_tokens > s->token_limit);
    r->hit[FILTER_TRUNCATED] = is_truncated(r);
    r->hit[FILTER_REFUSAL] = is_refusal(r);
    r->hit[FILTER_NO_ANSWER] = !x->has_answer;
    r->hit[FILTER_WRONG_ANSWER] = x->has_answer && x->match == EXACT_DIFFERENT;
    r->hit[FILTER_FALSE_EQUATION] = x->n_false > 0 || (s->require_true && x->n_true == 0);
    r->hit[FILTER_STYLE] = x->style || x->answer_rule;
    r->hit[FILTER_METHOD] = x->method;
    r->hit[FILTER_LANGUAGE] = !dataset_is_japanese(r->row.solution, r->n_solution);
    r->hit[FILTER_OVERLAP] = j->overlap && r->overlap.literal >= s->overlap;
    r->hit[FILTER_BLIND] = j->overlap && r->overlap.blind >= s->overlap;
    for (int f = 0; f < FILTERS; f++) r->hit[f] &= !s->off[f];
}

/* What a repetition is a repetition of: the row, or its problem alone. */
static void make_sketch(struct filter_judge *j, struct filter_row *r) {
    if (strcmp(j->settings->dedup, "problem") == 0) {
        dedup_sketch_make(&r->sketch, r->row.problem, r->n_problem);
        return;
    }
    bytes_clear(&r->detail);
    bytes_append(&r->detail, r->row.problem, r->n_problem);
    bytes_append_char(&r->detail, '\n');
    bytes_append(&r->detail, r->row.solution, r->n_solution);
    dedup_sketch_make(&r->sketch, bytes_text(&r->detail), r->detail.len);
}

void filter_judge_row(struct filter_judge *j, struct filter_row *r) {
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
    if (!judge_solution(j, r) || (j->engine && !count_tokens(j, r))) return;
    if (j->overlap) dedup_heldout_find(&r->overlap, j->overlap, r->row.problem, r->n_problem);
    set_hits(j, r);
    make_sketch(j, r);
    if (r->detail.failed) err_set(&r->trouble, ERR_RESOURCE, "out of memory");
}

void filter_judge_free(struct filter_judge *j) {
    problem_recogniser_close(j->recogniser);
    bytes_free(&j->ids);
}

void filter_detail(struct bytes *out, const struct filter_row *r, enum filter why, const struct filter_settings *s) {
    const struct audit_assessment *x = &r->judged;
    const char *text = r->row.solution, *reference = r->solved ? r->found.answer : r->row.answer;
    uint64_t codes = 0;
    switch (why) {
    case FILTER_SHORT: bytes_printf(out, "%zu characters, at least %lld", x->n_chars, (long long)s->min_chars); break;
    case FILTER_LONG:
        if (s->token_limit && r->n_tokens > s->token_limit) bytes_printf(out, "%zu tokens, at most %zu", r->n_tokens, s->token_limit);
        else bytes_printf(out, "%zu characters, at most %lld", x->n_chars, (long long)s->max_chars);
        break;
    case FILTER_TRUNCATED:
    case FILTER_REFUSAL: bytes_printf(out, *r->row.stop ? "stop reason %s" : "seen from the text%s", *r->row.stop ? r->row.stop : ""); break;
    case FILTER_NO_ANSWER: bytes_append_string(out, "no answer line"); break;
    case FILTER_WRONG_ANSWER: bytes_printf(out, "answer %.*s, %s %s", (int)(x->answer_end - x->answer_start), text + x->answer_start, r->solved ? "the solver's" : "reference", reference); break;
    case FILTER_FALSE_EQUATION:
        if (x->n_false) bytes_append(out, text + x->false_start, x->false_end - x->false_start);
        else bytes_append_string(out, "no equality could be checked");
        break;
    case FILTER_STYLE:
    case FILTER_METHOD:
        for (size_t i = 0; audit_rule(i); i++) {
            bool method = audit_rule(i)->kind == AUDIT_METHOD, truth = audit_rule(i)->kind == AUDIT_TRUTH;
            if ((x->rejects >> i & 1) && !truth && method == (why == FILTER_METHOD)) codes |= (uint64_t)1 << i;
        }
        audit_codes(out, codes);
        break;
    case FILTER_OVERLAP: bytes_printf(out, "%.0f %% of its runs of 13 characters stand in held-out line %u", 100 * r->overlap.literal, r->overlap.literal_in); break;
    case FILTER_BLIND: bytes_printf(out, "with numbers blind %.0f %% of its runs of 13 characters stand in held-out line %u", 100 * r->overlap.blind, r->overlap.blind_in); break;
    case FILTER_LANGUAGE: bytes_append_string(out, "not Japanese"); break;
    case FILTER_EXACT:
    case FILTER_NEAR: /* said by the caller, who knows the other line */
    case FILTERS: break;
    }
}

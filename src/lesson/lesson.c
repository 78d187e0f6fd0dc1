/* lesson.c - one problem: read, explained by the solver or by a model, and vouched for.
 *
 *   text -> reading -> who writes? -> solver's steps | request -> reply -> agrees? -> kept | again | solver's steps
 *
 * Reads   the plan           Writes  one lesson
 * Never   calls an answer right; lets a model that needs a reading improvise without being told to
 * Checked tests/lesson/lesson_test.c
 */
#include "sansu/lesson.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "draft.h"

const char *lesson_vouching_name(enum lesson_vouching vouching) {
    static const char *const names[] = {"nothing", "doubt", "equations", "exact"};
    return names[vouching];
}

void lesson_free(struct lesson *l) {
    reading_free(&l->reading);
    explanation_free(&l->explanation);
    bytes_free(&l->memory);
    *l = (struct lesson){.n_nearest = 0};
}

static bool is_read(const struct lesson *l) { return l->reading.sureness != READING_NONE; }
static bool is_sure(const struct lesson *l) { return l->reading.sureness >= READING_TOLD; }
/* One question, so that the reading's own record states the problem. */
static bool has_wording(const struct lesson *l) { return l->reading.n_parts == 1; }

/* In front of the model's own: the reasons why it is doubted come first. */
static void warn(struct lesson *l, const char *words) {
    struct explanation *e = &l->explanation;
    size_t kept = e->n_warnings < TUTOR_MAX_WARNINGS ? e->n_warnings : TUTOR_MAX_WARNINGS - 1;
    memmove(e->warnings + 1, e->warnings, kept * sizeof e->warnings[0]);
    e->warnings[0] = words;
    e->n_warnings = kept + 1;
}

static void warn_unsure(struct lesson *l) {
    warn(l, "条件整理が問題と合っているか、先生が確かめてください。");
    warn(l, l->reading.why);
}

/* The report again, now with the solver's answer as the reference. */
static bool compare(struct lesson *l, const struct lesson_plan *plan, struct err *err) {
    struct explanation *e = &l->explanation;
    const struct audit_options options = {.problem = l->reading.canonical,
                                          .n_problem = strlen(l->reading.canonical),
                                          .reference = l->solver_answer,
                                          .n_reference = strlen(l->solver_answer),
                                          .allow_letters = plan->settings.allow_letters};
    audit_report_free(&e->report);
    return audit_text(&e->report, e->text, e->n_text, &options, err);
}

static bool matches(const struct explanation *e) {
    return e->report.has_match && (e->report.match == EXACT_SAME || e->report.match == EXACT_SAME_VALUE_OTHER_FORM);
}

/* ---- the solver's own steps ---- */

static bool write_solved(struct lesson *l, const struct lesson_plan *plan, struct err *err) {
    struct explanation *e = &l->explanation;
    explanation_free(e);
    e->text = strdup(l->solver_text);
    if (!e->text) return err_set(err, ERR_RESOURCE, "out of memory for an explanation");
    e->n_text = strlen(e->text);
    e->finish = TUTOR_STOP;
    e->samples = e->agreement = 1;
    l->writer = LESSON_SOLVER;
    if (!compare(l, plan, err)) return false;
    l->vouching = is_sure(l) ? LESSON_EXACT : LESSON_DOUBT;
    if (!is_sure(l)) warn_unsure(l);
    return true;
}

/* ---- nobody writes ---- */

static bool decline(struct lesson *l, const struct lesson_plan *plan, struct err *err) {
    struct explanation *e = &l->explanation;
    e->text = strdup("");
    e->finish = TUTOR_REFUSED;
    e->report.arithmetic = EXACT_NOT_CHECKABLE;
    l->n_nearest = reader_nearest(l->nearest, LESSON_NEAREST, plan->reader, &l->reading);
    bytes_clear(&l->memory);
    bytes_append_string(&l->memory, l->reading.why);
    for (int i = 0; i < l->n_nearest; i++)
        bytes_printf(&l->memory, "%s「%s(%s)」", i ? "" : "似ているのは", l->nearest[i].family_name,
                     l->nearest[i].subtype_name);
    if (l->n_nearest) bytes_append_string(&l->memory, "ですが、そのとおりには読めませんでした。");
    e->refusal = bytes_text(&l->memory);
    return (e->text && !l->memory.failed) || err_set(err, ERR_RESOURCE, "out of memory for an explanation");
}

/* ---- what a model wrote ---- */

/* The text of a model that needs a reading: kept when it agrees in everything with what was read and solved. */
static bool judge_own(bool *asks, struct lesson *l, const struct lesson_plan *plan, struct err *err) {
    struct explanation *e = &l->explanation;
    if (!is_read(l)) {
        warn(l, "問題を読み取れないまま、モデルが書いた解説です。当てになりません。");
        l->vouching = LESSON_DOUBT;
        return true;
    }
    if (!compare(l, plan, err)) return false;
    if (e->finish == TUTOR_STOP && e->report.verdict == AUDIT_OK && !e->n_warnings && matches(e)) {
        l->vouching = LESSON_EXACT;
        return true;
    }
    *asks = ++l->attempts < plan->tries;
    return *asks || write_solved(l, plan, err);
}

/* The text of a model that answers for itself, beside the reading. */
static void doubt_of(struct lesson *l) {
    struct explanation *e = &l->explanation;
    if (e->report.match == EXACT_DIFFERENT)
        warn(l, "モデルの答えと、読み取って解いた答えがちがいます。両方を見てください。");
    else if (!matches(e))
        warn(l, "モデルの答えを、読み取って解いた答えとくらべられませんでした。");
    else if (e->report.verdict != AUDIT_OK && !e->n_warnings)
        warn(l, "答えは読み取って解いたものと同じですが、式か書き方に問題があります。");
    if (!is_sure(l)) warn_unsure(l);
}

static bool judge_other(struct lesson *l, const struct lesson_plan *plan, struct err *err) {
    struct explanation *e = &l->explanation;
    if (is_read(l)) {
        if (!compare(l, plan, err)) return false;
        doubt_of(l);
        l->vouching = e->n_warnings ? LESSON_DOUBT : LESSON_EXACT;
    } else {
        bool sound = e->report.arithmetic == EXACT_TRUE && !e->n_warnings;
        l->vouching = sound ? LESSON_EQUATIONS : LESSON_DOUBT;
    }
    return true;
}

bool lesson_reply(bool *asks, struct lesson *l, const struct lesson_plan *plan, struct explanation *reply,
                  struct err *err) {
    explanation_free(&l->explanation);
    l->explanation = *reply;
    *reply = (struct explanation){.n_text = 0};
    *asks = false;
    l->writer = LESSON_MODEL;
    if (l->explanation.finish == TUTOR_INTERRUPTED) {
        l->vouching = l->explanation.n_text ? LESSON_DOUBT : LESSON_NOTHING;
        return true;
    }
    if (l->explanation.finish == TUTOR_REFUSED) {
        l->writer = LESSON_NOBODY;
        return !is_read(l) || write_solved(l, plan, err);
    }
    return plan->needs_reading ? judge_own(asks, l, plan, err) : judge_other(l, plan, err);
}

/* ---- from the beginning ---- */

/* What the solver says of the problem as it was read. */
static bool solve(struct lesson *l, struct err *err) {
    if (!is_read(l)) return true;
    reading_write_answer(&l->memory, &l->reading);
    bytes_append_char(&l->memory, 0);
    size_t steps = l->memory.len;
    reading_write_solution(&l->memory, &l->reading);
    if (l->memory.failed) return err_set(err, ERR_RESOURCE, "out of memory for an explanation");
    l->solver_answer = bytes_text(&l->memory);
    l->solver_text = l->memory.data + steps;
    return true;
}

bool lesson_plan_writer(bool *asks, struct lesson *l, const struct lesson_plan *plan, struct err *err) {
    bool read = is_read(l), wanted = read ? has_wording(l) && is_sure(l) && plan->tries > 0 : plan->unread;
    if (!solve(l, err)) return false;
    *asks = !plan->needs_reading || wanted;
    if (*asks) return true;
    return read ? write_solved(l, plan, err) : decline(l, plan, err);
}

bool lesson_begin(bool *asks, struct lesson *l, const struct lesson_plan *plan, const char *problem, size_t n,
                  struct err *err) {
    size_t bad;
    if (!utf8_valid(problem, n, &bad))
        return err_set(err, ERR_INPUT,
                       "the problem is not valid UTF-8 (byte %zu); `iconv -f CP932 -t UTF-8` converts Shift_JIS", bad);
    bool read = plan->correction ? reader_read_as(&l->reading, plan->reader, problem, n, plan->correction, err)
                                 : reader_read(&l->reading, plan->reader, problem, n, err);
    return read && lesson_plan_writer(asks, l, plan, err);
}

/* A model that needs a reading gets the problem in the words that it knows. */
void lesson_request(struct tutor_request *out, const struct lesson *l, const struct lesson_plan *plan,
                    const char *problem, size_t n) {
    *out = (struct tutor_request){.problem = problem, .n = n, .settings = plan->settings};
    out->settings.seed += (uint64_t)l->attempts;
    if (!plan->needs_reading || !is_read(l)) return;
    out->problem = l->reading.part[0].solved.text;
    out->n = strlen(out->problem);
}

bool lesson_explain(struct lesson *out, const struct lesson_plan *plan, const char *problem, size_t n,
                    tutor_text_fn *on_text, void *context, struct err *err) {
    struct tutor_request request;
    bool asks = false;
    *out = (struct lesson){.n_nearest = 0};
    bool ok = lesson_begin(&asks, out, plan, problem, n, err);
    while (ok && asks) {
        struct explanation reply;
        lesson_request(&request, out, plan, problem, n);
        request.on_text = on_text, request.context = context;
        ok = tutor_answer(&reply, plan->tutor, &request, err) && lesson_reply(&asks, out, plan, &reply, err);
    }
    if (!ok) lesson_free(out);
    return ok;
}

/* lesson_test.c - who explains a problem that is read surely, doubtfully or not at all, and how far that is vouched
 * for. The models are played: replies are handed in as text. */
#include <stdlib.h>
#include <string.h>

#include "lesson/draft.h"
#include "test.h"

static const char trees[] = "長さ270mの道のはしからはしまで、9mおきに木を植えます。木は何本いりますか。";
static const char no_family[] = "ある店で3種類の札を3枚ひくとき、7のつく札が来る見こみはどれくらいですか。";

static struct reader *reader(void) {
    static struct reader *r;
    struct err err = {0};
    if (!r) assert_ok(reader_open(&r, "models/sansu-reader", &err), err);
    return r;
}

static struct lesson_plan plan_of(bool needs_reading, int tries) {
    return (struct lesson_plan){.reader = reader(), .needs_reading = needs_reading, .tries = tries};
}

/* Begin, as if the reader had been so sure. */
static bool begin(struct lesson *l, const struct lesson_plan *plan, const char *problem,
                  enum reading_sureness sureness) {
    struct err err = {0};
    bool asks;
    *l = (struct lesson){.n_nearest = 0};
    assert_ok(reader_read(&l->reading, plan->reader, problem, strlen(problem), &err), err);
    assert_true((l->reading.sureness == READING_NONE) == (sureness == READING_NONE));
    l->reading.sureness = sureness;
    assert_ok(lesson_plan_writer(&asks, l, plan, &err), err);
    return asks;
}

static bool reply(struct lesson *l, const struct lesson_plan *plan, const char *text) {
    struct explanation e = {.text = strdup(text), .n_text = strlen(text), .samples = 1, .agreement = 1};
    struct err err = {0};
    bool asks;
    assert_ok(audit_text(&e.report, e.text, e.n_text, &(struct audit_options){.grade = 0}, &err), err);
    assert_ok(lesson_reply(&asks, l, plan, &e, &err), err);
    assert_null(e.text);
    return asks;
}

static void is(struct lesson *l, enum lesson_writer writer, enum lesson_vouching vouching, const char *warning) {
    const char *said = l->explanation.n_warnings ? l->explanation.warnings[0] : "";
    if (l->writer != writer || l->vouching != vouching || !strstr(said, warning) || (!*warning && *said))
        fail_msg("writer %d, %s, warned '%s'\n%s", l->writer, lesson_vouching_name(l->vouching), said,
                 l->explanation.text);
    lesson_free(l);
}

#define RIGHT                                                                                                                                        \
    "【考え方】両はしに植えるので、木の数は間の数より1多くなります。\n1. 間の数は、270÷9=30(か所)です。\n" \
    "2. 木の数は、間の数より1多いので、30+1=31(本)です。\n答え 31本"
#define WRONG "【考え方】間の数を求めます。\n1. 間の数は、270を9でわるので、270÷9=30(か所)です。\n答え 30本"

TEST(a_problem_that_is_read_surely_is_explained_by_the_solver) {
    const struct lesson_plan plan = plan_of(true, 0);
    struct lesson l;
    assert_false(begin(&l, &plan, trees, READING_SURE));
    assert_string_equal(l.solver_answer, "31本");
    assert_string_equal(l.explanation.text, l.solver_text);
    assert_non_null(strstr(l.explanation.text, "答え 31本"));
    assert_int_equal(l.explanation.report.match, EXACT_SAME);
    assert_int_equal(tutor_outcome(&l.explanation), ERR_NONE);
    is(&l, LESSON_SOLVER, LESSON_EXACT, "");
    assert_false(begin(&l, &plan, trees, READING_UNSURE));
    is(&l, LESSON_SOLVER, LESSON_DOUBT, "読みちがい");
}

TEST(what_was_not_read_is_declined_unless_the_model_may_try) {
    struct lesson_plan plan = plan_of(true, 0);
    struct lesson l;
    assert_false(begin(&l, &plan, no_family, READING_NONE));
    assert_string_equal(l.explanation.text, "");
    assert_non_null(strstr(l.explanation.refusal, "読み取れませんでした"));
    assert_int_equal(tutor_outcome(&l.explanation), ERR_INPUT);
    for (int i = 0; i < l.n_nearest; i++) assert_non_null(strstr(l.explanation.refusal, l.nearest[i].subtype_name));
    is(&l, LESSON_NOBODY, LESSON_NOTHING, "");
    plan.unread = true;
    assert_true(begin(&l, &plan, no_family, READING_NONE));
    assert_false(reply(&l, &plan, RIGHT));
    is(&l, LESSON_MODEL, LESSON_DOUBT, "読み取れないまま");
}

TEST(a_text_that_agrees_is_kept_and_one_that_does_not_is_tried_again) {
    const struct lesson_plan plan = plan_of(true, 3);
    struct tutor_request request;
    struct lesson l;
    assert_true(begin(&l, &plan, trees, READING_SURE));
    lesson_request(&request, &l, &plan, trees, strlen(trees));
    assert_memory_equal(request.problem, l.reading.part[0].solved.text, request.n);
    assert_true(reply(&l, &plan, WRONG));
    lesson_request(&request, &l, &plan, trees, strlen(trees));
    assert_int_equal(request.settings.seed, 1);
    assert_false(reply(&l, &plan, RIGHT));
    assert_int_equal(l.attempts, 1);
    is(&l, LESSON_MODEL, LESSON_EXACT, "");
    assert_true(begin(&l, &plan, trees, READING_SURE));
    assert_true(reply(&l, &plan, WRONG) && reply(&l, &plan, "31本です。"));
    assert_false(reply(&l, &plan, WRONG));
    assert_int_equal(l.attempts, 3);
    is(&l, LESSON_SOLVER, LESSON_EXACT, "");
    assert_false(begin(&l, &plan, trees, READING_UNSURE)); /* nothing to hold a text against */
    is(&l, LESSON_SOLVER, LESSON_DOUBT, "読みちがい");
}

TEST(another_models_text_is_held_against_the_reading) {
    const struct lesson_plan plan = plan_of(false, 0);
    struct lesson l;
    assert_true(begin(&l, &plan, trees, READING_SURE));
    assert_false(reply(&l, &plan, RIGHT));
    is(&l, LESSON_MODEL, LESSON_EXACT, "");
    assert_true(begin(&l, &plan, trees, READING_SURE));
    assert_false(reply(&l, &plan, WRONG));
    assert_non_null(strstr(l.solver_text, "答え 31本"));
    is(&l, LESSON_MODEL, LESSON_DOUBT, "ちがいます");
    assert_true(begin(&l, &plan, trees, READING_UNSURE));
    assert_false(reply(&l, &plan, RIGHT));
    is(&l, LESSON_MODEL, LESSON_DOUBT, "読みちがい");
    assert_true(begin(&l, &plan, no_family, READING_NONE));
    assert_false(reply(&l, &plan, RIGHT));
    is(&l, LESSON_MODEL, LESSON_EQUATIONS, "");
    assert_true(begin(&l, &plan, no_family, READING_NONE));
    assert_false(reply(&l, &plan, "1. 3+4=8\n答え 8"));
    is(&l, LESSON_MODEL, LESSON_DOUBT, "");
}

TEST(every_question_has_an_answer_line_of_its_own) {
    static const char problem[] =
        "何人かの子どもにあめを配ります。1人に8個ずつ配ると30個余り、1人に11個ずつ配るとちょうどなくなります。\n"
        "(1)子どもは何人いますか。\n(2)あめは全部で何個ありますか。";
    const struct lesson_plan plan = plan_of(true, 3);
    struct lesson l;
    assert_false(begin(&l, &plan, problem, READING_SURE));
    assert_string_equal(l.solver_answer, "(1) 10人 (2) 110個");
    const char *first = strstr(l.explanation.text, "\n答え 10人\n");
    assert_true(first && strstr(first, "(2)\n") && strstr(first, "\n答え 110個\n"));
    assert_non_null(strstr(first, "\n答え (1) 10人 (2) 110個"));
    assert_int_equal(l.explanation.report.n_reject, 0);
    is(&l, LESSON_SOLVER, LESSON_EXACT, "");
}

TEST(what_is_no_text_is_an_error) {
    const struct lesson_plan plan = plan_of(true, 0);
    struct lesson l;
    struct err err = {0};
    assert_false(lesson_explain(&l, &plan, "3\xFF個", 5, NULL, NULL, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "UTF-8"));
}

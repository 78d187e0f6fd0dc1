/* Audits, and which of several samples are kept. */
#include <stdio.h>
#include <string.h>

#include "distil/distil_impl.h"
#include "distil/fake.h"
#include "test.h"

/* Sample i of a problem gets the i-th of these texts. */
static void by_turn(struct fake *f, struct teacher_call *call) {
    const char *const *texts = f->context;
    char body[600];
    snprintf(
        body, sizeof body,
        "{\"type\":\"message\",\"content\":[{\"type\":\"text\",\"text\":\"%s\"}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}",
        texts[call->tag]);
    fake_reply(call, 200, body);
}

static bool count_row(void *context, const struct corpus_row *row, struct err *err) {
    (void)row, (void)err;
    ++*(int *)context;
    return true;
}

static int judge(struct fake *f, const char *const *texts, int n) {
    struct err err = {0};
    int rows = 0;
    fake_open(f);
    f->answer = by_turn;
    f->context = (void *)(uintptr_t)texts;
    f->settings.samples = n;
    fake_plan(f, 1);
    fake_begin(f);
    fake_ask(f);
    assert_ok(distil_judge(f->d, &err), err);
    assert_ok(corpus_scan(f->store, &(struct corpus_scan){.decided_by = "rejection sampling"}, count_row, &rows, &err),
              err);
    return rows;
}

#define RIGHT "1. 3+5=8です。\\n答え 8"
#define WRONG "1. 3+6=9です。\\n答え 9"
#define FALSE_STEP "1. 3+5=9です。\\n答え 8"

TEST(judge_keeps_the_largest_group_of_sound_answers) {
    static const struct {
        const char *texts[4];
        int kept, defects;
    } rows[] = {
        {{RIGHT, RIGHT, RIGHT, RIGHT}, 4, 0},
        {{RIGHT, RIGHT, RIGHT, FALSE_STEP}, 3, 1}, /* agrees, but one of its equations is false */
        {{RIGHT, WRONG, RIGHT, "分かりません。"}, 2, 2},
        {{RIGHT, WRONG, "分かりません。", "分かりません。"}, 0, 3}, /* no two agree */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct fake f;
        int n = judge(&f, rows[i].texts, 4);
        if (n != rows[i].kept || f.d->verdicts.n_defect != rows[i].defects || f.d->verdicts.n_audited != 4)
            fail_msg("row %zu: %d kept, %lld audited, %lld defects", i, n, (long long)f.d->verdicts.n_audited,
                     (long long)f.d->verdicts.n_defect);
        assert_string_equal(f.d->verdicts.tally[0].family, "wasa");
        assert_int_equal(f.d->verdicts.tally[0].samples, 4);
        fake_close(&f);
    }
}

/* A second judging finds every audit and decision there. */
TEST(judge_twice_adds_nothing) {
    static const char *const texts[] = {RIGHT, RIGHT};
    struct fake f;
    struct err err = {0};
    assert_int_equal(judge(&f, texts, 2), 2);
    struct corpus_counts before = fake_counts(&f);
    assert_int_equal(before.audits, 2);
    assert_ok(distil_judge(f.d, &err), err);
    assert_int_equal(fake_counts(&f).audits, before.audits);
    assert_int_equal(fake_counts(&f).decisions, before.decisions);
    assert_int_equal(f.d->verdicts.tally[0].kept, 2);
    fake_close(&f);
}

/* A problem without an answer: the reader's, where it is sure, is what the teacher is held against. */
static bool next_read(void *context, const struct corpus_row **row, struct err *err) {
    static struct corpus_row one;
    int *n = context;
    (void)err;
    one = fake_row("own", "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
                   "");
    *row = &one;
    return (*n)++ == 0;
}

TEST(judge_holds_a_teacher_against_the_problem_as_it_is_read) {
    static const char *const texts[] = {"1. 270÷9+1=31です。\\n答え 31本", "1. 270÷9=30です。\\n答え 30本"};
    struct fake f;
    struct reader *reader;
    struct bytes report = {0};
    struct err err = {0};
    int n = 0;
    fake_open(&f);
    assert_ok(reader_open(&reader, "models/sansu-reader", &err), err);
    f.answer = by_turn;
    f.context = (void *)(uintptr_t)texts;
    f.settings.samples = 2;
    f.settings.reader = reader;
    fake_plan(&f, 0);
    assert_ok(distil_plan(f.d, next_read, &n, NULL, &err), err);
    fake_begin(&f);
    fake_ask(&f);
    assert_ok(distil_judge(f.d, &err), err);
    assert_int_equal(f.d->verdicts.n_verified, 1);
    assert_int_equal(f.d->verdicts.n_contradicted, 1);
    assert_int_equal(f.d->verdicts.n_defect, 1);
    assert_ok(distil_report_text(&report, f.d, &err), err);
    assert_non_null(strstr(bytes_text(&report), "read and solved 1 answers verified, 1 contradicted"));
    assert_ok(distil_judge(f.d, &err), err); /* nothing is new */
    assert_int_equal(f.d->verdicts.n_verified, 0);
    bytes_free(&report);
    reader_close(reader);
    fake_close(&f);
}

/* The curriculum as a teacher. */
#include <string.h>

#include "distil/fake.h"
#include "sansu/reading.h"
#include "test.h"

struct list {
    struct corpus_row row[3];
    int n, at;
    struct bytes *texts;
};

static bool next(void *context, const struct corpus_row **row, struct err *err) {
    struct list *l = context;
    (void)err;
    *row = &l->row[l->at];
    return l->at++ < l->n;
}

static bool note_solution(void *context, const struct corpus_row *row, struct err *err) {
    struct list *l = context;
    (void)err;
    bytes_append_string(&l->texts[l->at++], row->solution);
    return true;
}

TEST(solver_generates_reads_or_says_no) {
    struct fake f;
    struct err err = {0};
    struct problem p = {0};
    struct bytes text[3] = {0};
    struct reader *reader;
    fake_open(&f);
    f.settings.way = DISTIL_SOLVER;
    f.settings.teacher = "solver";
    assert_ok(reader_open(&reader, "models/sansu-reader", &err), err);
    f.settings.reader = reader;
    assert_ok(problem_generate(&p, problem_family_find("wasa"), 7, &(struct problem_options){0}, &err), err);
    struct list l = {
        .n = 3,
        .texts = text,
        .row = {fake_row(p.id, p.text, ""),
                fake_row("own",
                         "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。",
                         ""),
                fake_row("riddle", "なぞなぞです。", "")}};
    fake_plan(&f, 0);
    assert_ok(distil_plan(f.d, next, &l, NULL, &err), err);
    fake_begin(&f);
    fake_ask(&f);
    assert_int_equal(f.n_started, 0); /* no network */
    assert_int_equal(fake_counts(&f).state[CORPUS_STATE_DONE], 2);
    assert_int_equal(fake_counts(&f).state[CORPUS_STATE_FAILED], 1);
    assert_int_equal(fake_counts(&f).cost, 0);
    l.at = 0;
    assert_ok(corpus_scan(f.store, &(struct corpus_scan){0}, note_solution, &l, &err), err);
    assert_string_equal(bytes_text(&text[0]), p.solution);
    assert_non_null(strstr(bytes_text(&text[1]), "270÷9=30"));
    assert_non_null(strstr(bytes_text(&text[1]), "答え 31本"));
    for (int i = 0; i < 3; i++) bytes_free(&text[i]);
    problem_free(&p);
    fake_close(&f);
    reader_close(reader);
}

/* Texts composed in a voice are generated again as well; nobody reads them here. */
TEST(solver_knows_the_generators_voices) {
    static const char *const voices[] = {"any", "exam", "child"};
    struct fake f;
    struct err err = {0};
    struct problem p[3] = {{0}};
    struct bytes text[3] = {0};
    struct list l = {.n = 3, .texts = text};
    fake_open(&f);
    f.settings.way = DISTIL_SOLVER;
    f.settings.teacher = "solver";
    for (int i = 0; i < 3; i++) {
        const struct problem_options o = {.split = PROBLEM_TRAIN, .voice = voices[i]};
        assert_ok(problem_generate(&p[i], problem_family_find("ueki"), 9 + (uint64_t)i, &o, &err), err);
        l.row[i] = fake_row(p[i].id, p[i].text, "");
    }
    fake_plan(&f, 0);
    assert_ok(distil_plan(f.d, next, &l, NULL, &err), err);
    fake_begin(&f);
    fake_ask(&f);
    assert_int_equal(fake_counts(&f).state[CORPUS_STATE_DONE], 3);
    l.at = 0;
    assert_ok(corpus_scan(f.store, &(struct corpus_scan){0}, note_solution, &l, &err), err);
    for (int i = 0; i < 3; i++) {
        assert_string_equal(bytes_text(&text[i]), p[i].solution);
        bytes_free(&text[i]);
        problem_free(&p[i]);
    }
    fake_close(&f);
}

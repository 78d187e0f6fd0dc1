/* Rows: every format in and out, and what is wrong with a line is said. */
#include <string.h>

#include "sansu/corpus.h"
#include "sansu/dataset.h"
#include "test.h"

static bool read_text(struct corpus_row *row, const char *line, struct err *err) {
    *err = (struct err){0};
    return dataset_row_read(row, line, strlen(line), err);
}

TEST(row_every_format_comes_back_as_it_went_out) {
    const struct corpus_row row = {.id = "x-1",
                                   .problem = "5個と\n3個で「何個」\\",
                                   .answer = "8個",
                                   .solution = "5+3=8\n答え 8個",
                                   .system = "先生",
                                   .family = "wasa",
                                   .teacher = "anthropic",
                                   .model = "m",
                                   .stop = "end_turn",
                                   .sample = 2,
                                   .extra = "{\"grade\":5,\"unit\":\"個\"}"};
    struct bytes line = {0}, again = {0};
    struct corpus_row back = {0};
    struct err err = {0};
    for (int f = CORPUS_MESSAGES; f <= CORPUS_PLAIN; f++) {
        bytes_clear(&line);
        bytes_clear(&again);
        corpus_row_write(&line, &row, (enum corpus_format)f);
        assert_ok(dataset_row_read(&back, line.data, line.len, &err), err);
        assert_string_equal(back.id, row.id);
        assert_string_equal(back.problem, row.problem);
        assert_string_equal(back.solution, row.solution);
        assert_string_equal(back.system, row.system);
        assert_string_equal(back.answer, row.answer);
        assert_string_equal(back.stop, row.stop);
        assert_string_equal(back.extra, row.extra);
        assert_int_equal(back.sample, 2);
        corpus_row_write(&again, &back, (enum corpus_format)f);
        assert_string_equal(line.data, again.data);
    }
    bytes_free(&line);
    bytes_free(&again);
    corpus_row_free(&back);
}

TEST(row_without_a_solution_comes_back_in_alpaca_and_plain) {
    const struct corpus_row row = {.id = "x-2", .problem = "5個と3個で何個", .solution = ""};
    static const enum corpus_format formats[] = {CORPUS_ALPACA, CORPUS_PLAIN};
    for (size_t k = 0; k < 2; k++) {
        struct bytes line = {0};
        struct corpus_row back = {0};
        struct err err = {0};
        corpus_row_write(&line, &row, formats[k]);
        assert_ok(dataset_row_read(&back, line.data, line.len, &err), err);
        assert_string_equal(back.problem, row.problem);
        assert_true(!back.solution || !*back.solution);
        corpus_row_free(&back);
        bytes_free(&line);
    }
}

TEST(row_reads_what_others_write) {
    static const struct {
        const char *line, *problem, *solution, *system;
    } good[] = {
        {"{\"prompt\":\"p\",\"completion\":\"c\"}", "p", "c", ""},
        {"{\"prompt\":\"p\",\"completion\":\"c\",\"system\":\"s\"}", "p", "c", "s"},
        {"{\"problem\":\"p\",\"solution\":\"c\",\"prompt\":\"x\"}", "p", "c",
         ""}, /* once {"prompt"} without a solution */
        {"{\"conversations\":[{\"role\":\"user\",\"content\":\"p\"},{\"from\":\"chatgpt\",\"value\":[{\"text\":\"c\"}]}]}",
         "p", "c", ""},
        {"{\"problem\":\"p\",\"loss\":NaN,\"n\":99999999999999999999}", "p", "", ""},
        {"{\"instruction\":\"p\",\"input\":\"q\",\"output\":\"c\",\"history\":[]}", "p\nq", "c", ""},
        {"{\"conversations\":[{\"from\":\"human\",\"value\":\"p\"},{\"from\":\"gpt\",\"value\":\"c\"}],\"system\":\"s\"}",
         "p", "c", "s"},
        {"{\"problem\":\"p\",\"text\":\"c\",\"answer\":null}", "p", "c", ""},
        {"{\"problem\":\"p\"}", "p", "", ""},
        {"\xEF\xBB\xBF{\"problem\":\"p\"}", NULL, NULL, NULL}, /* a mark belongs to a file, and is taken off there */
        {"{\"messages\":[{\"role\":\"developer\",\"content\":\"s\"},{\"role\":\"user\",\"content\":\"p\"}]}", "p", "",
         "s"},
    };
    struct corpus_row row = {0};
    struct err err;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        bool ok = read_text(&row, good[i].line, &err);
        if (!good[i].problem) {
            assert_false(ok);
            continue;
        }
        assert_ok(ok, err);
        assert_string_equal(row.problem, good[i].problem);
        assert_string_equal(row.solution, good[i].solution);
        assert_string_equal(row.system, good[i].system);
        assert_int_equal(strlen(row.id), 18);
    }
    corpus_row_free(&row);
}

/* Once a number was dropped without a word, and the row had no reference. */
TEST(row_reads_numbers_as_answer_and_id) {
    static const struct {
        const char *line, *id, *answer;
    } cases[] = {
        {"{\"problem\":\"p\",\"id\":7,\"answer\":9}", "7", "9"},
        {"{\"problem\":\"p\",\"answer\":2.5,\"id\":\"a\"}", "a", "2.5"},
        {"{\"problem\":\"p\",\"id\":\"a\",\"sansu\":{\"answer\":12345678901234567890,\"id\":8}}", "8",
         "12345678901234567890"},
        {"{\"problem\":\"p\",\"id\":\"a\",\"answer\":null}", "a", ""},
    };
    struct corpus_row row = {0};
    struct err err;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_ok(read_text(&row, cases[i].line, &err), err);
        assert_string_equal(row.id, cases[i].id);
        assert_string_equal(row.answer, cases[i].answer);
        assert_string_equal(row.extra, "");
    }
    corpus_row_free(&row);
}

TEST(row_says_what_is_wrong_with_a_line) {
    static const struct {
        const char *line, *word;
    } bad[] = {
        {"", "JSON"},
        {"5個と3個", "JSON"},
        {"[1]", "object"},
        {"{\"problem\":\"p\",}", "JSON"},
        {"{\"a\":1}", "messages"},
        {"{\"problem\":\"p\",\"problem\":\"q\"}", "uplicate"},
        {"{\"problem\":null}", "null"},
        {"{\"problem\":5}", "string"},
        {"{\"problem\":\"\"}", "no problem"},
        {"{\"problem\":\"p\",\"solution\":\"\"}", "empty"},
        {"{\"problem\":\"p\\u0000q\"}", "JSON"},
        {"{\"problem\":\"\xE5\x80\"}", "JSON"},
        {"{\"problem\":\"\\ud800\"}", "JSON"},
        {"{\"messages\":[]}", "no problem"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"user\",\"content\":\"b\"}]}",
         "more than one"},
        {"{\"messages\":[{\"role\":\"tool\",\"content\":\"a\"}]}", "'tool'"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":3}]}", "string"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":\"a\"},{\"role\":\"assistant\",\"content\":\"\"}]}", "empty"},
        {"{\"messages\":[{\"role\":\"assistant\",\"content\":\"a\"}]}", "no problem"},
        {"{\"messages\":[5]}", "role"},
        {"{\"instruction\":\"a\",\"history\":[[\"x\",\"y\"]]}", "more than one user turn"},
        {"{\"text\":\"a\"}", "no row"},
        {"{\"problem\":\"p\",\"answer\":[9]}", "\"answer\" must be a text or a number"},
        {"{\"problem\":\"p\",\"sansu\":{\"id\":true}}", "\"id\" must be"},
        {"{\"problem\":\"p\",\"answer\":NaN}", "NaN"},
        {"{\"messages\":[{\"role\":\"user\",\"content\":\"p\"},{\"role\":\"assistant\",\"content\":\"c\",\"weight\":0}]}",
         "excluded from training"},
        {"\x1F\x8B\x08", "JSON"},
    };
    struct corpus_row row = {0};
    struct err err;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (read_text(&row, bad[i].line, &err)) fail_msg("accepted: %s", bad[i].line);
        if (err.code != ERR_INPUT || !strstr(err.message, bad[i].word)) fail_msg("%s: %s", bad[i].line, err.message);
    }
    /* Nesting that would eat the stack. */
    struct bytes deep = {0};
    bytes_append_string(&deep, "{\"problem\":");
    for (int i = 0; i < 100000; i++) bytes_append_char(&deep, '[');
    assert_false(dataset_row_read(&row, deep.data, deep.len, &err));
    bytes_free(&deep);
    corpus_row_free(&row);
}

TEST(row_takes_no_guess_of_the_program_for_a_reference) {
    static const char old[] =
        "{\"problem\":\"p\",\"text\":\"t\",\"answer\":\"3\",\"finish\":\"stop\",\"verdict\":\"true\",\"overrides\":0}";
    static const char new[] =
        "{\"schema\":\"sansu.explanation/1\",\"problem\":\"p\",\"text\":\"t\",\"written_answer\":\"3\",\"finish\":\"stop\",\"overrides\":0}";
    struct corpus_row row = {0};
    struct err err;
    assert_false(read_text(&row, old, &err));
    assert_int_equal(err.code, ERR_INPUT);
    assert_non_null(strstr(err.message, "written_answer"));
    assert_ok(read_text(&row, new, &err), err);
    assert_string_equal(row.answer, "");
    corpus_row_free(&row);
}

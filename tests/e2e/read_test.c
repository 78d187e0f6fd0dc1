/* read_test.c - `sansu read` and `sansu reader`: problems in anybody's words, files of them, and what is no problem. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "e2e/run.h"
#include "schema.h"
#include "test.h"

static void reads(const char *problem, int code, const char *said) {
    struct run r;
    RUN(&r, NULL, "read", problem);
    if (r.exit_code != code || !strstr(bytes_text(&r.out), said))
        fail_msg("%s: exit %d, %s%s", problem, r.exit_code, bytes_text(&r.out), bytes_text(&r.err));
    run_free(&r);
}

TEST(read_says_what_is_given_what_is_asked_and_the_exact_answer) {
    reads("長さ270mの道のはしからはしまで、9mおきに木を植えます。木は何本いりますか。", 0, "答え 31本");
    reads("長さ270mの道のはしからはしまで、9mおきに木を植えます。木は何本いりますか。", 0, "・間かく 9m");
}

TEST(read_takes_the_same_problem_in_other_units_and_signs) {
    reads("長さ0.27kmの道のはしからはしまで、9mおきに木を植えます。木は何本いりますか。", 0, "答え 31本");
    reads("長さ２７０ｍの道(みち)のはしからはしまで、九mおきに木を植えます。木は何本いりますか。", 0, "答え 31本");
}

TEST(read_says_plainly_that_a_text_is_no_problem_it_can_read) {
    reads("", 3, "問題の文がありません");
    reads("今日はよい天気ですね。", 3, "数が見つかりません");
    reads("1234567890123456789012345678901234567890 を読んで。", 3, "。");
    reads("長さ-5mの道に0mおきに木を植えます。木は何本いりますか。", 3, "読み取れませんでした");
}

static void names_no_file(const char *verb, const char *flag, const char *name) {
    struct run r;
    RUN(&r, NULL, verb, flag, name);
    if (r.exit_code != 3 || !strstr(bytes_text(&r.err), name) ||
        !strstr(bytes_text(&r.err), "そのようなファイルやフォルダーはありません"))
        fail_msg("%s %s: exit %d, %s%s", verb, name, r.exit_code, bytes_text(&r.out), bytes_text(&r.err));
    run_free(&r);
}

TEST(a_name_of_no_file_is_never_read_as_a_problem) {
    static const char *const names[] = {"kadai.txt",    "kadai.jsonl", "課題3.md",  "3月の課題.csv",
                                        "my list.txt",  "./kadai",     "lists/day", "../x/kadai",
                                        "/nonexistent", "~/kadai",     "kadai.PDF"};
    setenv("SANSU_LANG", "ja", 1);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        names_no_file("explain", "--", names[i]);
        names_no_file("read", "--", names[i]);
        names_no_file("figure", "--", names[i]);
        names_no_file("problems", "--like", names[i]);
    }
    unsetenv("SANSU_LANG");
}

TEST(a_sum_with_a_slash_or_a_point_is_no_name_of_a_file) {
    reads("3/4", 3, "");
    reads("時速60km/時", 0, "60");
    reads("長さ270mの道のはしからはしまで、9.0mおきに木を植えます。木は何本いりますか.", 0, "答え 31本");
}

TEST(read_writes_objects_of_its_schema_and_goes_on_after_a_bad_line) {
    struct run r;
    static const char lines[] =
        "{\"id\":\"a\",\"problem\":\"長さ270mの道のはしからはしまで、9mおきに木を植えます。木は何本いりますか。\"}\n"
        "{\"question\":\"?\"}\n"
        "今日はよい天気ですね。\n";
    RUN(&r, lines, "read", "--batch", "-");
    assert_int_equal(r.exit_code, 3);
    char *second = strchr(r.out.data, '\n') + 1, *third = strchr(second, '\n') + 1;
    assert_int_equal(schema_check_lines("reading.json", third), 1);
    third[0] = 0;
    assert_int_equal(schema_check_lines("error.json", second), 1);
    second[0] = 0;
    assert_int_equal(schema_check_lines("reading.json", r.out.data), 1);
    run_free(&r);
}

TEST(a_reader_that_is_missing_is_named) {
    struct run r;
    RUN(&r, NULL, "read", "--reader", "/nonexistent", "木は何本ですか。");
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "/nonexistent/config.json"));
    run_free(&r);
    RUN(&r, NULL, "reader");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
}

TEST(a_reading_is_corrected_by_hand) {
    static const char trees[] = "長さ270mの道のはしからはしまで、9mおきに木を植えます。木は何本いりますか。";
    struct run r;
    RUN(&r, NULL, "read", trees, "--as", "ueki/no_end");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "答え 29本"));
    run_free(&r);
    RUN(&r, NULL, "read", trees, "--set", "間かく=10m", "--set", "道の長さ=90m");
    assert_non_null(strstr(bytes_text(&r.out), "・間かく 10m"));
    assert_int_equal(strncmp(bytes_text(&r.out), "手で直した読みです。\n", strlen("手で直した読みです。\n")), 0);
    assert_null(strstr(bytes_text(&r.out), "読みちがい"));
    assert_non_null(strstr(bytes_text(&r.out), "答え 10本"));
    run_free(&r);
    RUN(&r, NULL, "read", trees, "--as", "nonsense");
    assert_int_equal(r.exit_code, 3);
    run_free(&r);
    RUN(&r, NULL, "read", trees, "--set", "9m");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    RUN(&r, NULL, "read", "--batch", "-", "--as", "ueki");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
}

/* `sansu problems` as a user runs it: same bytes, valid JSON, flags, exit codes. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/bytes.h"
#include "base/hash.h"
#include "e2e/run.h"
#include "schema.h"
#include "test.h"

/* Standard output of `sansu ARGS`; the exit code in *code. */
static void run(struct bytes *out, int *code, const char *args) {
    char command[512], buffer[4096];
    const char *program = getenv("SANSU");
    snprintf(command, sizeof command, "%s %s 2>/dev/null", program ? program : "build/sansu", args);
    bytes_clear(out);
    FILE *pipe = popen(command, "r");
    assert_non_null(pipe);
    for (size_t n; (n = fread(buffer, 1, sizeof buffer, pipe)) > 0;) bytes_append(out, buffer, n);
    int status = pclose(pipe);
    *code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static size_t count_lines(const char *s) {
    size_t n = 0;
    for (; (s = strchr(s, '\n')) != NULL; s++) n++;
    return n;
}

TEST(the_first_200_problems_are_golden) {
    struct bytes out = {0};
    char hex[65], want[65] = "";
    int code;
    run(&out, &code,
        "problems --count 200 --seed 1 --noise 15 --family "
        "ueki,tsurukame,wasa,tabibito,hayasa,wariai,heikin,kabusoku,bunpai,nenrei,tsuka,shokyo,soneki,shokuen,ryusui,shigoto,sashatsume,tanni,kiitsu,nobe");
    assert_int_equal(code, 0);
    sha256_hex(hex, out.data, out.len);
    FILE *golden = fopen("tests/golden/problems_200.sha256", "r");
    assert_non_null(golden);
    assert_int_equal(fread(want, 1, 64, golden), 64);
    fclose(golden);
    /* A change of wording or drawing is a visible diff: after a wanted change, write the new hash into that file. */
    assert_string_equal(hex, want);
    bytes_free(&out);
}

TEST(json_lines_hold_the_contract) {
    static const char *const text[] = {"id",    "family",  "problem", "answer", "unit",   "solution",
                                       "frame", "context", "key",     "split",  "method", "extra"};
    struct bytes out = {0};
    int code;
    run(&out, &code, "problems --count 60 --seed 7 --noise 30");
    assert_int_equal(code, 0);
    assert_int_equal(count_lines(bytes_text(&out)), 60);
    for (const char *line = bytes_text(&out); *line; line = strchr(line, '\n') + 1) {
        json_t *record = json_loadb(line, strcspn(line, "\n"), 0, NULL);
        assert_non_null(record);
        for (size_t i = 0; i < sizeof text / sizeof text[0]; i++)
            assert_true(json_is_string(json_object_get(record, text[i])));
        assert_true(json_is_integer(json_object_get(record, "level")));
        assert_true(json_is_object(json_object_get(record, "figure")));
        assert_true(json_is_array(json_object_get(record, "held")));
        json_int_t stars = json_integer_value(json_object_get(json_object_get(record, "difficulty"), "stars"));
        assert_true(stars >= 1 && stars <= 3);
        assert_true(json_integer_value(json_object_get(json_object_get(record, "difficulty"), "score")) > 0);
        assert_true(json_array_size(json_object_get(record, "steps")) >= 1);
        assert_int_equal(json_array_size(json_object_get(record, "hints")), 3);
        json_decref(record);
    }
    bytes_free(&out);
}

/* The string `name` of line i. */
static const char *line_field(const struct bytes *out, int i, const char *name, char *value, size_t cap) {
    const char *line = bytes_text(out);
    for (; i > 0; i--) line = strchr(line, '\n') + 1;
    json_t *record = json_loadb(line, strcspn(line, "\n"), 0, NULL);
    assert_non_null(record);
    snprintf(value, cap, "%s", json_string_value(json_object_get(record, name)));
    json_decref(record);
    return value;
}

TEST(every_method_of_a_problem_is_written_one_after_the_other) {
    struct bytes out = {0};
    char a[2000], b[2000];
    int code;
    run(&out, &code, "problems --family tsurukame --count 7 --method all");
    assert_int_equal(code, 0);
    assert_int_equal(count_lines(bytes_text(&out)), 7);
    for (int i = 1; i < 6; i++) {
        if (i % 3 == 0) continue;
        assert_string_equal(line_field(&out, i, "problem", a, sizeof a),
                            line_field(&out, i - 1, "problem", b, sizeof b));
        assert_string_not_equal(line_field(&out, i, "solution", a, sizeof a),
                                line_field(&out, i - 1, "solution", b, sizeof b));
        assert_string_not_equal(line_field(&out, i, "method", a, sizeof a),
                                line_field(&out, i - 1, "method", b, sizeof b));
        assert_string_not_equal(line_field(&out, i, "id", a, sizeof a), line_field(&out, i - 1, "id", b, sizeof b));
    }
    run(&out, &code, "problems --count 20 --method 逆比");
    assert_int_equal(code, 0);
    for (int i = 0; i < 20; i++) assert_string_equal(line_field(&out, i, "method", a, sizeof a), "逆比");
    run(&out, &code, "problems --method 方程式");
    assert_int_equal(code, 2);
    run(&out, &code, "problems --family ueki --method 逆比");
    assert_int_equal(code, 2);
    bytes_free(&out);
}

TEST(extra_sentences_stars_balance_and_hold_out_are_flags) {
    struct bytes out = {0};
    char text[2000], extra[400];
    int code;
    run(&out, &code, "problems --family wasa,tabibito --count 10 --extra 100");
    assert_int_equal(code, 0);
    for (int i = 0; i < 10; i++) {
        line_field(&out, i, "extra", extra, sizeof extra);
        assert_true(extra[0] && strstr(line_field(&out, i, "problem", text, sizeof text), extra));
    }
    run(&out, &code, "problems --family ueki,wasa --count 10 --stars 1");
    assert_int_equal(code, 0);
    assert_null(strstr(bytes_text(&out), "\"stars\":2"));
    run(&out, &code, "problems --split train --hold-out --count 120");
    assert_int_equal(code, 0);
    assert_null(strstr(bytes_text(&out), "shigoto_tsuru"));
    assert_null(strstr(bytes_text(&out), "\"held\":[\""));
    run(&out, &code, "problems --split train --hold-out --family shigoto_tsuru");
    assert_int_equal(code, 2);
    run(&out, &code, "problems --family himekuri --count 200 --balance");
    assert_int_equal(code, 0);
    assert_int_equal(count_lines(bytes_text(&out)), 200);
    bytes_free(&out);
}

TEST(messages_are_what_the_trainer_reads) {
    struct bytes out = {0};
    int code;
    run(&out, &code, "problems --family ueki,tsurukame --count 4 --format messages");
    assert_int_equal(code, 0);
    json_t *record = json_loadb(bytes_text(&out), strcspn(bytes_text(&out), "\n"), 0, NULL);
    json_t *messages = json_object_get(record, "messages");
    assert_int_equal(json_array_size(messages), 2);
    assert_string_equal(json_string_value(json_object_get(json_array_get(messages, 0), "role")), "user");
    assert_string_equal(json_string_value(json_object_get(json_array_get(messages, 1), "role")), "assistant");
    json_decref(record);
    bytes_free(&out);
}

TEST(algebra_is_another_reply_to_the_same_problems) {
    struct bytes plain = {0}, out = {0};
    char a[2000], b[2000];
    int code;
    run(&plain, &code, "problems --family tsurukame,hi --count 4");
    run(&out, &code, "problems --family tsurukame,hi --count 4 --format algebra");
    assert_int_equal(code, 0);
    for (int i = 0; i < 4; i++)
        assert_string_equal(line_field(&out, i, "id", a, sizeof a), line_field(&plain, i, "id", b, sizeof b));
    assert_non_null(strstr(bytes_text(&out), "方程式"));
    assert_non_null(strstr(bytes_text(&out), "\\\\frac{"));
    run(&out, &code, "problems --family tsurukame,ueki --count 4 --format algebra");
    assert_int_equal(code, 3);
    assert_int_equal(count_lines(bytes_text(&out)), 1);
    bytes_free(&plain);
    bytes_free(&out);
}

static int compare_strings(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

TEST(unique_runs_repeat_no_parameters) {
    struct bytes out = {0};
    int code;
    enum { N = 3213 };
    static char *key[N];
    run(&out, &code, "problems --mix --count 3213 --unique");
    assert_int_equal(code, 0);
    int n = 0;
    for (char *line = out.data; (line = strstr(line, "\"key\":\"")) != NULL && n < N; n++) {
        key[n] = line += strlen("\"key\":\"");
        line = strchr(line, '"');
        *line++ = 0;
    }
    assert_int_equal(n, N);
    qsort(key, N, sizeof key[0], compare_strings);
    for (int i = 1; i < N; i++) assert_string_not_equal(key[i], key[i - 1]);
    bytes_free(&out);
}

TEST(wrong_flags_are_usage_errors) {
    struct bytes out = {0};
    int code;
    run(&out, &code, "problems --family nothing");
    assert_int_equal(code, 2);
    run(&out, &code, "problems --level 4");
    assert_int_equal(code, 2);
    run(&out, &code, "problems --split half");
    assert_int_equal(code, 2);
    run(&out, &code, "problems --format xml");
    assert_int_equal(code, 2);
    run(&out, &code, "problems --subtype ends");
    assert_int_equal(code, 2);
    run(&out, &code, "problems --list");
    assert_int_equal(code, 0);
    assert_non_null(strstr(bytes_text(&out), "植木算"));
    bytes_free(&out);
}

TEST(problems_are_told_in_a_voice) {
    struct run r;
    RUN(&r, NULL, "problems", "--family", "ueki", "--subtype", "ends", "--count", "5", "--voice", "parent");
    assert_int_equal(r.exit_code, 0);
    assert_non_null(strstr(bytes_text(&r.out), "\"voice\":\"parent\""));
    assert_non_null(strstr(bytes_text(&r.out), "\"frame\":\"ueki/ends/parent\""));
    run_free(&r);
    RUN(&r, NULL, "problems", "--voice", "nobody");
    assert_int_equal(r.exit_code, 2);
    assert_non_null(strstr(bytes_text(&r.err), "there is no voice 'nobody'; there are any, textbook, exam"));
    run_free(&r);
}

TEST(problems_like_a_text_are_of_its_structure) {
    static const char trees[] =
        "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。";
    struct run r, again;
    RUN(&r, trees, "problems", "--like", "-", "--count", "5", "--seed", "3");
    assert_int_equal(r.exit_code, 0);
    assert_int_equal(schema_check_lines("problem.json", bytes_text(&r.out)), 5);
    for (const char *line = bytes_text(&r.out); *line; line = strchr(line, '\n') + 1)
        assert_memory_equal(line, "{\"id\":\"ueki.ends.", strlen("{\"id\":\"ueki.ends."));
    assert_null(strstr(bytes_text(&r.out), "270"));
    assert_non_null(strstr(bytes_text(&r.err), "ueki/ends"));
    RUN(&again, NULL, "problems", "--like", trees, "--count", "5", "--seed", "3");
    assert_string_equal(bytes_text(&r.out), bytes_text(&again.out));
    run_free(&r);
    run_free(&again);
    RUN(&r, NULL, "problems", "--like", "今日はよい天気ですね。");
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "数が見つかりません"));
    run_free(&r);
    RUN(&r, NULL, "problems", "--like", trees, "--family", "ueki");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
}

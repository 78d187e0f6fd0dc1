/* `sansu problems` as a user runs it: same bytes, valid JSON, flags, exit codes. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/bytes.h"
#include "base/hash.h"
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
    run(&out, &code, "problems --count 200 --seed 1 --noise 15 --family "
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
    static const char *const text[] = {"id", "family", "problem", "answer", "unit", "solution", "frame", "context", "key", "split"};
    struct bytes out = {0};
    int code;
    run(&out, &code, "problems --count 60 --seed 7 --noise 30");
    assert_int_equal(code, 0);
    assert_int_equal(count_lines(bytes_text(&out)), 60);
    for (const char *line = bytes_text(&out); *line; line = strchr(line, '\n') + 1) {
        json_t *record = json_loadb(line, strcspn(line, "\n"), 0, NULL);
        assert_non_null(record);
        for (size_t i = 0; i < sizeof text / sizeof text[0]; i++) assert_true(json_is_string(json_object_get(record, text[i])));
        assert_true(json_is_integer(json_object_get(record, "level")));
        assert_true(json_is_object(json_object_get(record, "figure")));
        assert_true(json_array_size(json_object_get(record, "steps")) >= 1);
        assert_int_equal(json_array_size(json_object_get(record, "hints")), 3);
        json_decref(record);
    }
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

static int compare_strings(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

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

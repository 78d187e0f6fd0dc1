/* explain_test.c - `sansu explain` as a user and a script see it: contract of the JSON, exit codes, bad input. */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "e2e/run.h"
#include "format/gguf.h"
#include "test.h"
#include "tutor/noisy_model.h"

static const char tree[] = "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。";
static const char strange[] = "7さんと4さんの合言葉はいくつですか。"; /* no reader reads it */

static json_t *parse_line(const char **text) {
    const char *end = strchr(*text, '\n');
    assert_non_null(end);
    json_error_t error;
    json_t *object = json_loadb(*text, (size_t)(end - *text), 0, &error);
    if (!object) fail_msg("not JSON: %.*s", (int)(end - *text), *text);
    *text = end + 1;
    return object;
}

static const char *string_of(json_t *object, const char *key) {
    const char *s = json_string_value(json_object_get(object, key));
    if (!s) fail_msg("no string \"%s\"", key);
    return s;
}

TEST(explain_people_see_text_and_then_the_verdict) {
    struct noisy_model m;
    struct run r;
    noisy_model_make(&m);
    RUN(&r, NULL, "explain", tree, "--model", m.dir, "--max-new-tokens", "30");
    assert_int_equal(r.exit_code, 0);
    const char *out = bytes_text(&r.out);
    assert_memory_equal(out, "注意: ", strlen("注意: ")); /* it is cut */
    assert_non_null(strstr(out, "うたがいがあります"));
    assert_null(strstr(out, "計算は正しい"));
    assert_null(strstr(out, "正解"));
    assert_int_equal(r.err.len, 0);
    run_free(&r);
    RUN(&r, tree, "explain", "-", "--model", m.dir, "--max-new-tokens", "5");
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    noisy_model_remove(&m);
}

TEST(explain_json_keeps_the_contract) {
    static const char *const keys[] = {"id",         "problem", "text",      "written_answer", "finish",
                                       "arithmetic", "claims",  "overrides", "findings"};
    struct noisy_model m;
    struct run r;
    noisy_model_make(&m);
    RUN(&r, NULL, "explain", "--json", "--temperature", "1.2", "--max-new-tokens", "80", "--model", m.dir, tree);
    assert_int_equal(r.exit_code, 0);
    const char *line = bytes_text(&r.out);
    json_t *o = parse_line(&line);
    assert_int_equal(*line, 0);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (!json_object_get(o, keys[i])) fail_msg("no \"%s\"", keys[i]);
    assert_string_equal(string_of(o, "problem"), tree);
    const char *text = string_of(o, "text"), *finish = string_of(o, "finish");
    assert_true(strcmp(finish, "stop") == 0 || strcmp(finish, "length") == 0);
    assert_true(strcmp(string_of(o, "arithmetic"), "false") != 0);
    assert_null(json_object_get(o, "answer")); /* that is the reference's name everywhere */
    size_t i;
    json_t *claim;
    json_array_foreach(json_object_get(o, "claims"), i, claim) {
        size_t start = (size_t)json_integer_value(json_object_get(claim, "start")),
               end = (size_t)json_integer_value(json_object_get(claim, "end"));
        assert_true(end <= strlen(text) && start < end);
        assert_int_equal(strncmp(text + start, string_of(claim, "text"), end - start), 0);
    }
    json_decref(o);
    run_free(&r);
    noisy_model_remove(&m);
}

TEST(explain_batch_goes_on_after_a_bad_line) {
    static const char lines[] = "{\"id\":\"a\",\"problem\":\"270mの道に9mおき\"}\n"
                                "{\"id\":2,\"problem\":\n"
                                "\n"
                                "{\"id\":3}\n"
                                "{\"id\":[4],\"problem\":\"\"}\n"
                                "{\"problem\":\"5個と3個\",\"extra\":{\"x\":[1,2]}}";
    struct noisy_model m;
    struct run r;
    struct err err = {0};
    char path[128];
    noisy_model_make(&m);
    snprintf(path, sizeof path, "%s/batch.jsonl", m.dir);
    assert_ok(file_write_atomic(path, lines, strlen(lines), &err), err);
    RUN(&r, NULL, "explain", "--batch", path, "--model", m.dir, "--max-new-tokens", "10");
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "line 2"));
    assert_non_null(strstr(bytes_text(&r.err), "line 4"));
    const char *line = bytes_text(&r.out);
    json_t *o[5];
    for (int i = 0; i < 5; i++) o[i] = parse_line(&line);
    assert_int_equal(*line, 0);
    assert_string_equal(string_of(o[0], "id"), "a");
    assert_int_equal(json_integer_value(json_object_get(o[1], "line")), 2);
    assert_int_equal(json_integer_value(json_object_get(o[2], "line")), 4);
    assert_string_equal(string_of(o[3], "finish"), "refused");
    assert_true(json_is_array(json_object_get(o[3], "id")));
    assert_true(json_is_null(json_object_get(o[4], "id")));
    for (int i = 0; i < 5; i++) json_decref(o[i]);
    run_free(&r);
    RUN(&r, NULL, "explain", "--batch", "/nonexistent.jsonl", "--model", m.dir);
    assert_int_equal(r.exit_code, 3);
    run_free(&r);
    noisy_model_remove(&m);
}

TEST(explain_bad_input_has_its_exit_codes) {
    struct noisy_model m;
    struct run r;
    struct bytes longest;
    noisy_model_make(&m);
    bytes_init(&longest);
    while (longest.len < 100000) bytes_append_string(&longest, "りんご3個と");
    const struct {
        const char *problem;
        int exit_code;
    } cases[] = {{"3\xFF個", 3}, {"   ", 3}, {"", 3}, {"数がない問題", 3}, {longest.data, 3}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        RUN(&r, NULL, "explain", cases[i].problem, "--model", m.dir, "--max-new-tokens", "5");
        if (r.exit_code != cases[i].exit_code) fail_msg("case %zu: exit code %d", i, r.exit_code);
        assert_true(r.err.len > 0);
        assert_int_equal(r.out.len, 0);
        run_free(&r);
    }
    RUN(&r, NULL, "explain", "--json", "   ", "--model", m.dir);
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.out), "\"finish\":\"refused\""));
    run_free(&r);
    bytes_free(&longest);
    noisy_model_remove(&m);
}

TEST(explain_declines_with_one_exit_code_in_every_form) {
    static const char notes[] = "{\"refusal\":\"\"}";
    struct noisy_model m;
    struct run r;
    struct err err = {0};
    struct bytes own = {0};
    char path[128];
    noisy_model_make(&m);
    RUN(&r, NULL, "explain", "--json", strange, "--model", m.dir, "--max-new-tokens", "9", "--seed", "3");
    json_t *o = json_loads(bytes_text(&r.out), 0, NULL);
    assert_int_equal(r.exit_code, 0);
    bytes_append_string(&own, "{\"refusal\":");
    bytes_append_json_string(&own, string_of(o, "text"), strlen(string_of(o, "text")));
    bytes_append_string(&own, "}");
    run_free(&r);
    const char *const settings[] = {notes, own.data}, *const problems[] = {"数がない問題",
                                                                           strange}; /* the program; the model */
    for (size_t i = 0; i < 2; i++) {
        char line[400];
        snprintf(path, sizeof path, "%s/sansu.json", m.dir);
        assert_ok(file_write_atomic(path, settings[i], strlen(settings[i]), &err), err);
        snprintf(line, sizeof line, "{\"problem\":\"%s\"}\n", problems[i]);
        RUN(&r, NULL, "explain", problems[i], "--model", m.dir, "--max-new-tokens", "9", "--seed", "3");
        assert_int_equal(r.exit_code, 3);
        run_free(&r);
        RUN(&r, NULL, "explain", "--json", problems[i], "--model", m.dir, "--max-new-tokens", "9", "--seed", "3");
        assert_int_equal(r.exit_code, 3);
        run_free(&r);
        RUN(&r, line, "explain", "--batch", "-", "--model", m.dir, "--max-new-tokens", "9", "--seed", "3");
        assert_int_equal(r.exit_code, 3);
        assert_non_null(strstr(bytes_text(&r.out), "\"finish\":\"refused\""));
        run_free(&r);
    }
    json_decref(o);
    bytes_free(&own);
    noisy_model_remove(&m);
}

TEST(explain_reads_a_file_and_says_so) {
    struct noisy_model m;
    struct run text, file;
    char path[] = "/tmp/sansu-problem-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0 && write(fd, tree, strlen(tree)) == (ssize_t)strlen(tree) && write(fd, "\n", 1) == 1);
    close(fd);
    noisy_model_make(&m);
    RUN(&text, NULL, "explain", "--json", tree, "--model", m.dir, "--max-new-tokens", "9");
    RUN(&file, NULL, "explain", "--json", path, "--model", m.dir, "--max-new-tokens", "9");
    assert_int_equal(file.exit_code, text.exit_code);
    assert_string_equal(bytes_text(&file.out), bytes_text(&text.out));
    assert_non_null(strstr(bytes_text(&file.err), path));
    assert_int_equal(text.err.len, 0);
    run_free(&text);
    run_free(&file);
    noisy_model_remove(&m);
    unlink(path);
}

TEST(explain_writes_the_figure_of_what_was_read) {
    static const char script[] =
        "d=$(mktemp -d) && trap 'rm -rf $d' EXIT && $SANSU explain \"$1\" --figure $d/a.svg >$d/out && "
        "grep -c '>30+1=31本</text>' $d/a.svg && $SANSU explain \"$1\" --json | grep -o '\"figures\":.*'";
    struct run r;
    char with[sizeof script + sizeof tree + 16];
    snprintf(with, sizeof with, "set -- '%s'; %s", tree, script);
    run_shell(&r, with);
    if (r.exit_code) fail_msg("%s%s", bytes_text(&r.out), bytes_text(&r.err));
    assert_string_equal(
        bytes_text(&r.out),
        "1\n\"figures\":[{\"title\":\"植木の図\",\"desc\":\"長さ 270m。間かく 9m。求めるもの: 木の数。答え: 31本。\"}]}\n");
    run_free(&r);
    run_shell(&r, "$SANSU explain '7さんと4さんの合言葉はいくつですか。' --figure /nonexistent/a.svg");
    assert_int_equal(r.exit_code, 3); /* nothing is drawn of what was not read */
    assert_non_null(strstr(bytes_text(&r.err), "no figure: the problem was not read"));
    run_free(&r);
}

TEST(explain_usage_errors) {
    struct run r;
    const char *const none[] = {"explain", NULL};
    run_sansu(&r, none, NULL);
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    RUN(&r, NULL, "explain", "5個", "--batch", "x.jsonl");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    RUN(&r, NULL, "explain", "5個", "--temperature", "-1");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    RUN(&r, NULL, "explain", "5個", "--samples", "0");
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    RUN(&r, NULL, "explain", "5個", "--model", "/nonexistent");
    assert_int_equal(r.exit_code, 3);
    run_free(&r);
}

/* Every weight of the last norm is a NaN, so is every logit. */
TEST(explain_says_when_the_model_gives_no_numbers) {
    static const char path[] = "build/explain_damaged.gguf";
    struct run r;
    struct gguf g;
    struct err err = {0};
    RUN(&r, NULL, "quantize", "models/sansu-mini", "--type", "q8_0", "--out", path, "--overwrite");
    assert_int_equal(r.exit_code, 0);
    run_free(&r);
    assert_ok(gguf_open(&g, path, &err), err);
    const struct gguf_tensor *norm = gguf_find_tensor(&g, "output_norm.weight");
    float *bad = malloc(norm->n_bytes);
    size_t at = g.data_start + norm->offset, n = norm->n_bytes;
    for (size_t i = 0; i < n / sizeof *bad; i++) bad[i] = NAN;
    gguf_close(&g);
    FILE *f = fopen(path, "r+");
    assert_true(f && fseek(f, (long)at, SEEK_SET) == 0 && fwrite(bad, 1, n, f) == n && fclose(f) == 0);
    free(bad);
    RUN(&r, NULL, "explain", "--model", path, "--unread", strange);
    assert_int_equal(r.exit_code, 1);
    assert_non_null(strstr(r.err.data, "the model gave no number for any token after"));
    assert_true(r.out.len == 0);
    run_free(&r);
    unlink(path);
}

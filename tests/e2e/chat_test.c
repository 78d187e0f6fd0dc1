/* chat_test.c - `sansu chat`, `generate --prompt/--messages`, `bench` and `doctor` on a whole tiny model. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "e2e/run.h"
#include "engine/tiny.h"
#include "test.h"

TEST(chat_answers_each_line_and_one_by_one_equals_all_at_once) {
    char dir[32], file[64];
    struct run lines, again, whole;
    struct err err = {0};
    tiny_model_make(dir);
    RUN(&lines, "りんごは3個\n\nみかんは7個\n", "chat", "--model", dir, "--max-new-tokens", "6", "--greedy", "--json",
        "--system", "先生です。");
    RUN(&again, "りんごは3個\r\nみかんは7個", "chat", "--model", dir, "--max-new-tokens", "6", "--greedy", "--json",
        "--system", "先生です。", "--threads", "1");
    assert_int_equal(lines.exit_code, 0);
    assert_string_equal(bytes_text(&lines.out), bytes_text(&again.out));
    const char *second = strchr(bytes_text(&lines.out), '\n') + 1;
    json_t *reply = json_loads(bytes_text(&lines.out), JSON_DISABLE_EOF_CHECK, NULL);
    assert_non_null(reply);
    /* The same two turns given as a file, first reply included: the kept cache must not have changed the second
     * reply. */
    json_t *messages = json_pack("[{s:s,s:s},{s:s,s:s},{s:s,s:O},{s:s,s:s}]", "role", "system", "content", "先生です。",
                                 "role", "user", "content", "りんごは3個", "role", "assistant", "content",
                                 json_object_get(reply, "text"), "role", "user", "content", "みかんは7個");
    char *text = json_dumps(messages, 0);
    snprintf(file, sizeof file, "%s/messages.json", dir);
    assert_ok(file_write_atomic(file, text, strlen(text), &err), err);
    RUN(&whole, NULL, "chat", "--model", dir, "--max-new-tokens", "6", "--greedy", "--json", "--messages", file);
    assert_int_equal(whole.exit_code, 0);
    assert_string_equal(bytes_text(&whole.out), second);
    free(text);
    json_decref(messages);
    json_decref(reply);
    run_free(&lines);
    run_free(&again);
    run_free(&whole);
    tiny_model_remove(dir);
}

/* Lines of any length were taken, and lack of memory for one was taken for the end of the conversation. */
TEST(chat_names_a_line_that_is_too_long) {
    struct run r;
    run_shell(&r, "head -c 17000000 /dev/zero | tr '\\0' x | $SANSU chat --max-new-tokens 1");
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "line 1: the line is longer than 16 MB"));
    run_free(&r);
}

TEST(generate_continues_text_and_cuts_at_the_stop_text) {
    char dir[32];
    struct run full, cut;
    tiny_model_make(dir);
    RUN(&full, NULL, "generate", "--model", dir, "--prompt", "りんごを3個", "--greedy", "--max-new-tokens", "24",
        "--json");
    assert_int_equal(full.exit_code, 0);
    json_t *reply = json_loads(bytes_text(&full.out), 0, NULL);
    assert_non_null(reply);
    const char *text = json_string_value(json_object_get(reply, "text"));
    assert_true(strlen(text) > 8);
    char stop[8] = {0}; /* one character from the middle */
    const char *at = text + strlen(text) / 2;
    while (((unsigned char)*at & 0xC0) == 0x80) at++;
    size_t n = 1;
    while (((unsigned char)at[n] & 0xC0) == 0x80) n++;
    memcpy(stop, at, n);
    RUN(&cut, NULL, "generate", "--model", dir, "--prompt", "りんごを3個", "--greedy", "--max-new-tokens", "24",
        "--stop", stop);
    assert_int_equal(cut.exit_code, 0);
    const char *end = strstr(text, stop);
    assert_int_equal(cut.out.len, (size_t)(end - text) + 1); /* the text before it, and a newline */
    assert_memory_equal(cut.out.data, text, (size_t)(end - text));
    json_decref(reply);
    run_free(&full);
    run_free(&cut);
    tiny_model_remove(dir);
}

TEST(generate_names_the_message_that_is_wrong) {
    static const char *const bad[][2] = {{"[]", "expected a list"},
                                         {"{\"messages\":3}", "expected a list"},
                                         {"[{\"role\":\"boss\",\"content\":\"a\"}]", "message 1"},
                                         {"[{\"role\":\"user\",\"content\":5}]", "message 1"},
                                         {"[{", "line 1"}};
    char dir[32];
    tiny_model_make(dir);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct run r;
        RUN(&r, bad[i][0], "generate", "--model", dir, "--messages", "-");
        if (r.exit_code != 3 || !strstr(bytes_text(&r.err), bad[i][1]))
            fail_msg("%s: exit code %d: %s", bad[i][0], r.exit_code, bytes_text(&r.err));
        run_free(&r);
    }
    tiny_model_remove(dir);
}

TEST(bench_prints_one_object_whose_numbers_fit_together) {
    struct run r;
    RUN(&r, NULL, "bench", "--model", "tests/golden/models/gqa", "-p", "8", "-n", "4", "--repeat", "1", "--json");
    assert_int_equal(r.exit_code, 0);
    json_t *b = json_loads(bytes_text(&r.out), 0, NULL);
    assert_non_null(b);
    assert_int_equal(json_integer_value(json_object_get(b, "prompt_tokens")), 8);
    assert_true(json_number_value(json_object_get(b, "prompt_tok_s")) > 0);
    double gb_s = json_number_value(json_object_get(b, "gb_s")),
           read = json_number_value(json_object_get(b, "read_gb_s"));
    assert_true(gb_s > 0 && read > 0);
    assert_float_equal(json_number_value(json_object_get(b, "share")), (gb_s / read), (0.01 * gb_s / read));
    assert_true(json_number_value(json_object_get(b, "int8_gops")) > 0 &&
                json_number_value(json_object_get(b, "prompt_gops")) > 0);
    assert_null(json_object_get(b, "prompt_share")); /* these weights are floats */
    json_decref(b);
    run_free(&r);
}

TEST(doctor_fails_only_when_something_is_missing) {
    struct run good, bad;
    RUN(&good, NULL, "doctor", "--model", "tests/golden/models/gqa");
    RUN(&bad, NULL, "doctor", "--model", "/nonexistent");
    assert_int_equal(good.exit_code, 0);
    assert_int_equal(bad.exit_code, 1);
    assert_non_null(strstr(bytes_text(&good.out), "ref"));
    assert_non_null(strstr(bytes_text(&bad.out), "MISSING"));
    run_free(&good);
    run_free(&bad);
}

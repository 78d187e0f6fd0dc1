/* tokenize_test.c - `sansu tokenize` through the program: ids, conversations, text again, and what it says of bad
 * lines. */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "e2e/run.h"
#include "token/llmjp.h"

#define SMALL "tests/golden/token"

/* All golden lines as one input; the ids of every output line must be the golden ones. */
static void check_golden(const char *path, const char *field, const char *const *arguments) {
    struct bytes file = {0}, want = {0};
    struct err err = {0};
    struct run r;
    assert_ok(file_read_all(&file, path, 1 << 24, &err), err);
    struct bytes input = {0};
    for (char *line = strtok(file.data, "\n"); line; line = strtok(NULL, "\n")) {
        if (*line == '#') continue;
        json_t *object = json_loads(line, JSON_ALLOW_NUL, NULL), *text = json_object_get(object, "text"),
               *generation = json_object_get(object, "generation");
        assert_non_null(object);
        if (text || json_object_get(object, "messages")) {
            if (generation) json_object_set(object, "add_generation_prompt", generation);
            json_t *ids = json_pack("{s:O}", "ids", json_object_get(object, field));
            char *in = json_dumps(object, 0), *out = json_dumps(ids, JSON_COMPACT);
            bytes_printf(&input, "%s\n", in);
            bytes_printf(&want, "%s\n", out);
            json_decref(ids);
            free(in);
            free(out);
        }
        json_decref(object);
    }
    run_sansu(&r, arguments, input.data);
    if (r.exit_code) fail_msg("exit code %d: %s", r.exit_code, bytes_text(&r.err));
    assert_string_equal(bytes_text(&r.out), want.data);
    run_free(&r);
    bytes_free(&file);
    bytes_free(&input);
    bytes_free(&want);
}

TEST(tokenize_gives_the_golden_ids_of_texts_and_conversations) {
    static const char *const text[] = {"tokenize", "--special", "--model", SMALL, NULL}, *const chat[] = {"tokenize",
                                                                                                          "--model",
                                                                                                          SMALL, NULL};
    check_golden(SMALL "/text.jsonl", "hf", text);
    setenv("SANSU_MODEL", SMALL, 1);
    check_golden(SMALL "/chat.jsonl", "ids", chat);
    unsetenv("SANSU_MODEL");
}

TEST(tokenize_without_special_keeps_control_names_as_text) {
    struct run r;
    RUN(&r, "{\"text\":\"<|end|>\"}\r\n\r\n{\"text\":\"\"}", "tokenize", "--model", SMALL);
    assert_int_equal(r.exit_code, 0);
    assert_null(strstr(bytes_text(&r.out), "[11]"));
    assert_non_null(strstr(bytes_text(&r.out), "\n{\"ids\":[]}\n"));
    run_free(&r);
    RUN(&r, "\xef\xbb\xbf{\"text\":\"<|end|>\"}", "tokenize", "--model", SMALL, "--special");
    assert_string_equal(bytes_text(&r.out), "{\"ids\":[11]}\n");
    run_free(&r);
}

TEST(tokenize_turns_ids_back_into_text) {
    struct run ids, text;
    const char *line = "{\"text\":\"9mの道 \\n\\u0000👍 <|end|>\"}\n";
    RUN(&ids, line, "tokenize", "--model", SMALL, "--special");
    assert_int_equal(ids.exit_code, 0);
    RUN(&text, bytes_text(&ids.out), "tokenize", "--model", SMALL, "--detokenize");
    assert_string_equal(bytes_text(&text.out), line);
    run_free(&text);
    RUN(&text, bytes_text(&ids.out), "tokenize", "--model", SMALL, "--detokenize", "--skip-special");
    assert_string_equal(bytes_text(&text.out), "{\"text\":\"9mの道 \\n\\u0000👍 \"}\n");
    run_free(&text);
    run_free(&ids);
}

TEST(tokenize_names_the_bad_line) {
    static const struct {
        const char *input, *words;
        bool detokenize;
    } cases[] = {
        {"{\"text\":\"a\"}\n{\"text\":7}", "line 2: \"text\" must be a string", false},
        {"[1]", "line 1: a JSON array", false},
        {"{\"text\":\"a\"}\n[1]", "line 2: expected a JSON object", false},
        {"{\"text\":\"\\ud800\"}", "line 1:", false},
        {"{\"text\":\"\xff\"}", "line 1:", false},
        {"{}", "{\"text\":..}", false},
        {"{\"text\":\"a\",\"messages\":[]}", "{\"text\":..}", false},
        {"{\"messages\":[]}", "1 to", false},
        {"{\"messages\":[{\"role\":\"user\"}]}", "message 1: \"content\"", false},
        {"{\"messages\":[{\"role\":\"tool\",\"content\":\"\"}]}", "unknown role 'tool'", false},
        {"{\"messages\":[{\"role\":\"user\",\"content\":\"\"}],\"date\":\"tomorrow\"}", "tomorrow", false},
        {"{\"messages\":[{\"role\":\"user\",\"content\":\"\"}],\"add_generation_prompt\":1}", "true or false", false},
        {"{\"ids\":[1,2,99999]}", "id 3 is 99999, outside the vocabulary", true},
        {"{\"ids\":[-1]}", "outside", true},
        {"{\"ids\":[1.5]}", "whole number", true},
        {"{\"ids\":7}", "{\"ids\":[..]}", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct run r;
        RUN(&r, cases[i].input, "tokenize", "--model", SMALL, cases[i].detokenize ? "--detokenize" : "--bos");
        if (r.exit_code != 3 || !strstr(bytes_text(&r.err), cases[i].words))
            fail_msg("case %zu: exit code %d, message: %s", i, r.exit_code, bytes_text(&r.err));
        run_free(&r);
    }
    struct run r;
    RUN(&r, "", "tokenize", "--model", "tests/golden/models/gqa");
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "tokenizer.json"));
    run_free(&r);
}

/* guess_test.c - --draft changes the time of a reply, never the reply; a system turn is kept on disk between runs and
 * changes nothing either; both can be switched off, and bad values have their exit codes. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "e2e/run.h"
#include "test.h"
#include "tutor/noisy_model.h"

static const char system_text[] =
    "あなたは中学受験算数を教える先生です。問題文を読み、小学生にもわかるように、段階的に解説してください。文字式・方程式は使わないでください。";
static const char tree[] = "270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。";
static const char strange[] = "7さんと4さんの合言葉はいくつですか。"; /* no reader reads it */

static void check_same(const char *const *a, const char *const *b, const char *input) {
    struct run plain, guessed;
    run_sansu(&plain, a, input);
    run_sansu(&guessed, b, input);
    assert_int_equal(plain.exit_code, 0);
    assert_int_equal(guessed.exit_code, 0);
    assert_true(plain.out.len > 0);
    assert_string_equal(bytes_text(&plain.out), bytes_text(&guessed.out));
    run_free(&plain);
    run_free(&guessed);
}

TEST(guess_generate_and_chat_write_the_same_with_and_without_drafts) {
    static const char *const drafts[] = {"lookup", "models/sansu-mini"}, *const seeds[] = {"1", "2", "3"};
    for (size_t d = 0; d < 2; d++)
        for (size_t i = 0; i < 3; i++) {
            const char *const plain[] = {"generate",
                                         "--model",
                                         "models/sansu-mini",
                                         "--json",
                                         "--prompt",
                                         tree,
                                         "--max-new-tokens",
                                         "120",
                                         "--temperature",
                                         "1",
                                         "--repeat-penalty",
                                         "1.1",
                                         "--seed",
                                         seeds[i],
                                         NULL};
            const char *const guessed[] = {"generate",
                                           "--model",
                                           "models/sansu-mini",
                                           "--json",
                                           "--prompt",
                                           tree,
                                           "--max-new-tokens",
                                           "120",
                                           "--temperature",
                                           "1",
                                           "--repeat-penalty",
                                           "1.1",
                                           "--seed",
                                           seeds[i],
                                           "--draft",
                                           drafts[d],
                                           NULL};
            check_same(plain, guessed, NULL);
        }
    const char *const chat[] = {"chat", "--model", "models/sansu-mini", "--json", "--greedy", "--max-new-tokens",
                                "60",   NULL};
    const char *const draft[] = {
        "chat",   "--model", "models/sansu-mini", "--json", "--greedy", "--max-new-tokens", "60", "--draft",
        "lookup", NULL};
    check_same(chat, draft,
               "1個80円のりんごを15個買うと何円ですか。\n1個80円のりんごを15個買うと何円ですか。\nもう一度\n");
    const char *const short_chat[] = {
        "chat",  "--model", "models/sansu-mini", "--json", "--greedy",
        "--ctx", "60",      "--prompt",          tree,     NULL}; /* the context runs out */
    const char *const short_draft[] = {
        "chat", "--model", "models/sansu-mini", "--json", "--greedy", "--ctx", "60", "--prompt",
        tree,   "--draft", "models/sansu-mini", NULL};
    check_same(short_chat, short_draft, NULL);
}

TEST(guess_flags_that_mean_nothing_are_refused) {
    struct run r;
    struct noisy_model m;
    noisy_model_make(&m);
    RUN(&r, NULL, "explain", "--draft", "/nonexistent", tree);
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "--draft takes none, calculator, lookup or a model"));
    run_free(&r);
    RUN(&r, NULL, "explain", "--model", "models/sansu-mini", "--draft", m.dir, "--unread", strange);
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "same tokenizer"));
    run_free(&r);
    RUN(&r, NULL, "explain", "--kv", "q4_0", tree);
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    RUN(&r, NULL, "explain", "--parallel", "65", tree);
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    noisy_model_remove(&m);
}

static size_t files_in(const char *dir, char *last, size_t n_last) {
    DIR *d = opendir(dir);
    size_t n = 0;
    for (struct dirent *e; d && (e = readdir(d));)
        if (e->d_name[0] != '.') snprintf(last, n_last, "%s/%s", dir, e->d_name), n++;
    if (d) closedir(d);
    return n;
}

TEST(guess_a_system_turn_kept_on_disk_changes_nothing) {
    char home[] = "/tmp/sansu-cache-XXXXXX", dir[64], file[400];
    struct run r;
    struct bytes cold = {0};
    assert_non_null(mkdtemp(home));
    snprintf(dir, sizeof dir, "%s/sansu", home);
    setenv("XDG_CACHE_HOME", home, 1);
    RUN(&r, NULL, "explain", "--model", "models/sansu-mini", "--system", system_text, "--no-prefix-cache", "--json",
        "--unread", strange);
    assert_int_equal(r.exit_code, 0);
    bytes_append(&cold, r.out.data, r.out.len + 1);
    run_free(&r);
    assert_int_equal(files_in(dir, file, sizeof file), 0);
    for (int i = 0; i < 2; i++) {
        RUN(&r, NULL, "explain", "--model", "models/sansu-mini", "--system", system_text, "--json", "--unread",
            strange);
        assert_string_equal(bytes_text(&r.out), cold.data);
        run_free(&r);
        assert_int_equal(files_in(dir, file, sizeof file), 1);
    }
    assert_int_equal(truncate(file, 1000), 0); /* ignored, written again */
    RUN(&r, NULL, "explain", "--model", "models/sansu-mini", "--system", system_text, "--json", "--unread", strange);
    assert_string_equal(bytes_text(&r.out), cold.data);
    run_free(&r);
    for (int i = 0; i < 2; i++) {
        RUN(&r, NULL, "chat", "--model", "models/sansu-mini", "--system", system_text, "--greedy", "--prompt", tree,
            "--max-new-tokens", "30");
        assert_int_equal(r.exit_code, 0);
        if (i == 0)
            bytes_clear(&cold), bytes_append(&cold, r.out.data, r.out.len + 1);
        else
            assert_string_equal(bytes_text(&r.out), cold.data);
        run_free(&r);
    }
    size_t n = files_in(dir, file, sizeof file);
    struct bytes messages = {0};
    bytes_append_string(&messages, "[{\"role\":\"system\",\"content\":");
    bytes_append_json_string(&messages, system_text, strlen(system_text));
    bytes_append_string(&messages, "},{\"role\":\"user\",\"content\":\"りんごは何個？\"}]");
    for (int i = 0; i < 3; i++) { /* cold; from chat's file; from the same */
        RUN(&r, bytes_text(&messages), "generate", "--model", "models/sansu-mini", "--greedy", "--messages", "-",
            "--max-new-tokens", "20", "--json", i ? "--greedy" : "--no-prefix-cache");
        assert_int_equal(r.exit_code, 0);
        if (i == 0)
            bytes_clear(&cold), bytes_append(&cold, r.out.data, r.out.len + 1);
        else
            assert_string_equal(bytes_text(&r.out), cold.data);
        run_free(&r);
        assert_int_equal(files_in(dir, file, sizeof file), n);
    }
    bytes_free(&messages);
    while ((n = files_in(dir, file, sizeof file)) > 0) {
        assert_true(n <= 2);
        unlink(file);
    }
    setenv("XDG_CACHE_HOME", "/dev/null", 1);
    assert_int_equal(rmdir(dir), 0);
    assert_int_equal(rmdir(home), 0);
    bytes_free(&cold);
}

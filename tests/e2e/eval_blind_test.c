/* eval_blind_test.c - blind sheets name no system; the key undoes the drawing of sides; a tally says what was
 * chosen. */
#include <stdio.h>
#include <string.h>

#include "e2e/folder.h"
#include "e2e/run.h"
#include "test.h"

enum { PAIRS = 40 };

/* system alpha writes 「合計」, beta 「全部」; samples as eval would have written them. */
static void scene(struct folder *f) {
    struct bytes test = {0}, samples = {0};
    struct run r;
    folder_make(f);
    for (int i = 0; i < PAIRS; i++) {
        bytes_printf(&test, "{\"id\":\"p%d\",\"problem\":\"%dと%dを合わせるといくつですか。\",\"answer\":\"%d\"}\n", i,
                     i, i + 1, 2 * i + 1);
        bytes_printf(
            &samples,
            "{\"system\":\"alpha\",\"fingerprint\":\"1\",\"item\":\"p%d\",\"k\":0,\"finish\":\"stop\",\"text\":\"1. 合計は、%d+%d=%dです。\\n答え %d\"}\n",
            i, i, i + 1, 2 * i + 1, 2 * i + 1);
        bytes_printf(
            &samples,
            "{\"system\":\"beta\",\"fingerprint\":\"2\",\"item\":\"p%d\",\"k\":0,\"finish\":\"stop\",\"text\":\"1. 全部で、%d+%d=%dです。\\n答え %d\"}\n",
            i, i, i + 1, 2 * i + 2, 2 * i + 2);
    }
    folder_write(f, "test.jsonl", test.data, test.len);
    folder_write(f, "samples.jsonl", samples.data, samples.len);
    RUN(&r, NULL, "eval", "--test", folder_path(f, "test.jsonl"), "--blind-sheet", "alpha,beta", "--out", f->dir,
        "--seed", "5");
    if (r.exit_code) fail_msg("%s", bytes_text(&r.err));
    assert_non_null(strstr(bytes_text(&r.out), "40 pairs"));
    run_free(&r);
    bytes_free(&test);
    bytes_free(&samples);
}

TEST(eval_blind_sheet_hides_the_systems_and_draws_sides) {
    struct folder f;
    struct bytes page = {0}, key = {0};
    scene(&f);
    folder_read(&page, &f, "sheet.html");
    folder_read(&key, &f, "key.csv");
    assert_null(strstr(bytes_text(&page), "alpha"));
    assert_null(strstr(bytes_text(&page), "beta"));
    assert_null(strstr(bytes_text(&page), "http"));
    int left = 0, entry = 0;
    char *at = page.data;
    for (char *line = strchr(key.data, '\n') + 1; *line; line = strchr(line, '\n') + 1, entry++) {
        int number;
        char item[20], first[20];
        assert_int_equal(sscanf(line, "%d,\"%19[^\"]\",%19[^,]", &number, item, first), 3);
        left += strcmp(first, "alpha") == 0;
        at = strstr(at + 1, "<section");
        assert_non_null(at);
        char *sum = strstr(at, "合計"), *all = strstr(at, "全部");
        assert_true(sum && all && (sum < all) == (strcmp(first, "alpha") == 0)); /* the key tells which side */
    }
    assert_int_equal(entry, PAIRS);
    assert_true(left > PAIRS / 4 && left < PAIRS * 3 / 4);
    bytes_free(&page);
    bytes_free(&key);
    folder_remove(&f);
}

TEST(eval_tally_refuses_votes_that_it_cannot_read) {
    struct folder f;
    struct run r;
    scene(&f);
    static const struct {
        const char *text, *words;
        size_t n;
    } bad[] = {{"\xff\xfen\0u\0m\0", "UTF-16", 8},
               {"number,choice\n1;left\n", "line 2: expected number,choice", 0},
               {"number,choice\n1,left\n1,right\n", "line 3: number 1 stands here for the second time", 0},
               {"number,choice\n41,left\n", "(1 to 40)", 0},
               {"number,choice\n1,\n2,\n", "nothing was chosen", 0},
               {"1,left\n", "line 1: expected 'number,choice'", 0},
               {"n\0u\0m\0", "not text in UTF-8", 6}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        folder_write(&f, "bad.csv", bad[i].text, bad[i].n ? bad[i].n : strlen(bad[i].text));
        RUN(&r, NULL, "eval", "--tally", folder_path(&f, "bad.csv"), "--key", folder_path(&f, "key.csv"));
        if (r.exit_code != 3 || !strstr(bytes_text(&r.err), bad[i].words))
            fail_msg("%zu: exit %d: %s", i, r.exit_code, bytes_text(&r.err));
        assert_int_equal(r.out.len, 0);
        run_free(&r);
    }
    folder_remove(&f);
}

TEST(eval_tally_counts_choices_through_the_key) {
    struct folder f;
    struct bytes key = {0}, first = {0}, second = {0};
    struct run r;
    scene(&f);
    folder_read(&key, &f, "key.csv");
    bytes_append_string(&first, "number,choice\n");
    bytes_append_string(&second, "number,choice\r\n");
    int n = 0;
    for (char *line = strchr(key.data, '\n') + 1; *line; line = strchr(line, '\n') + 1) {
        n++;
        bool alpha_left = strstr(line, ",alpha,beta") && strstr(line, ",alpha,beta") < strchr(line, '\n');
        bytes_printf(&first, "%d,%s\n", n,
                     n <= 30   ? (alpha_left ? "left" : "right")
                     : n <= 35 ? (alpha_left ? "right" : "left")
                     : n <= 38 ? "tie"
                               : "");
        bytes_printf(&second, "%d,%s\r\n", n, alpha_left ? "left" : "right");
    }
    folder_write(&f, "t1.csv", first.data, first.len);
    folder_write(&f, "t2.csv", second.data, second.len);
    char sheets[300];
    snprintf(sheets, sizeof sheets, "%s/t1.csv,%s/t2.csv", f.dir, f.dir);
    RUN(&r, NULL, "eval", "--tally", sheets, "--key", folder_path(&f, "key.csv"));
    if (r.exit_code) fail_msg("%s", bytes_text(&r.err));
    int a, b, tie, empty;
    assert_int_equal(sscanf(strstr(bytes_text(&r.out), "teacher 1 "), "teacher 1 %d %d %d %d", &a, &b, &tie, &empty),
                     4);
    assert_true(a == 30 && b == 5 && tie == 3 && empty == 2);
    assert_int_equal(sscanf(strstr(bytes_text(&r.out), "teacher 2 "), "teacher 2 %d %d", &a, &b), 2);
    assert_true(a == 40 && b == 0);
    assert_non_null(strstr(bytes_text(&r.out), "38 pairs in common"));
    assert_non_null(strstr(bytes_text(&r.out), "right answers alpha 40, beta 0"));
    run_free(&r);
    folder_write_text(&f, "bad.csv", "number,choice\n1,banana\n");
    RUN(&r, NULL, "eval", "--tally", folder_path(&f, "bad.csv"), "--key", folder_path(&f, "key.csv"));
    assert_int_equal(r.exit_code, 3);
    assert_non_null(strstr(bytes_text(&r.err), "line 2"));
    run_free(&r);
    RUN(&r, NULL, "eval", "--tally", folder_path(&f, "bad.csv"));
    assert_int_equal(r.exit_code, 2);
    run_free(&r);
    bytes_free(&key);
    bytes_free(&first);
    bytes_free(&second);
    folder_remove(&f);
}
